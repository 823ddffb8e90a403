import { matchLines } from '../../../../core/review/explain/match-lines'
import { OTHER_BOOK, sample, SAME_SHEET } from '../../findings/sample-findings'
import { aVerdict } from '../sample-verdicts'
import { context } from './explained'

const evidence = [{ kind: 'phone', note: '*0101' }, { kind: 'project', note: '' }]
const duplicate = sample('duplicate.active', 'R08.2', { holder: '张三', until: '2026-05-05', evidence, mirror: false }, [SAME_SHEET, OTHER_BOOK])

describe('the rows that a verdict speaks of', () => {
  it('are each told with what is known of them, then the evidence', () => {
    const lines = matchLines(aVerdict('blocked', { findings: [duplicate] }), context('2026-03-20', 'zh-CN'), 'zh-CN')
    expect(lines.slice(0, 2)).toEqual(['客户已由他人报备：第 2 行，张三 2026-03-01 报备', '客户已由他人报备：二部.csv 第 9 行'])
    expect(lines[2]).toMatch(/^依据：.*尾号0101/)
    expect(lines).toHaveLength(3)
  })

  it('are told on the holder’s own row as those that came later', () => {
    const mirror = sample('duplicate.active', 'R08.2', { holder: '张三', until: '2026-05-05', evidence, mirror: true }, [SAME_SHEET])
    expect(matchLines(aVerdict('active', { findings: [mirror] }), context('2026-03-20', 'zh-CN'), 'zh-CN')[0]).toMatch(/^他人在后也报备了同一客户：第 2 行/)
    expect(matchLines(aVerdict('active', { findings: [mirror] }), context('2026-03-20', 'en'), 'en')[0]).toMatch(/^filed later by another: row 2/)
  })

  it('are told in English too', () => {
    const lines = matchLines(aVerdict('blocked', { findings: [duplicate] }), context('2026-03-20', 'en'), 'en')
    expect(lines[1]).toBe('the customer is held by another: row 9 of 二部.csv')
    expect(lines[2]).toMatch(/^Evidence: /)
  })

  it('are none where no finding names a row', () => {
    const alone = sample('field.missing', 'R03.1', { field: 'phone', cell: 'D2' })
    expect(matchLines(aVerdict('invalid', { findings: [alone] }), context('2026-03-20', 'zh-CN'), 'zh-CN')).toEqual([])
  })

  it('are all told, however many', () => {
    const many = sample('collision.visit', 'R01.2a', { day: '2026-03-04', region: '渝北', sellers: [], responsible: [] }, Array.from({ length: 12 }, (_, i) => ({ ...SAME_SHEET, row: i + 2 })))
    expect(matchLines(aVerdict('active', { findings: [many] }), context('2026-03-20', 'zh-CN'), 'zh-CN')).toHaveLength(12)
  })
})
