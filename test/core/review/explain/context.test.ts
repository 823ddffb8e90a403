import { clauseMark, clauseWords } from '../../../../core/review/explain/context'
import { pack } from './explained'

describe('clauses in an explanation', () => {
  it('are told in the words of the pack', () => {
    expect(clauseWords(pack('R11'), 'R11.3a', 'zh-CN')).toBe('持有人签约的，排队失效。')
    expect(clauseWords(pack('R11'), 'R11.3a', 'en')).toBe('The holder signs: the queue lapses.')
    expect(clauseWords(pack('R11'), 'R03.4a', 'zh-CN')).toBeNull()
  })

  it.each([
    ['R11.3a', '（R11.3a）', ' (R11.3a)'], [null, '', ''], [undefined, '', ''],
  ])('are marked behind a sentence: %p', (clause, zh, en) => {
    expect([clauseMark(clause, 'zh-CN'), clauseMark(clause, 'en')]).toEqual([zh, en])
  })
})
