import { judge } from '../../builders/judge'
import { R05, type Row } from '../../builders/rows'

const trouble = (change: Row) => judge('R05', { rows: [{ ...R05, ...change }], asOf: '2026-03-20' }).data('A', 'commission.split')

describe('splits', () => {
  it.each<[string, Row, unknown[]]>([
    ['a whole', { 分成: '张三60%;李四40%' }, []],
    ['thirds', { 分成: '张三1/3；李四1/3；王五1/3' }, []],
    ['an amount and the rest', { 分成: '张三500元；李四其余' }, []],
    ['less than a whole', { 分成: '张三60%;李四30%' }, [{ trouble: 'not-whole', total: '90', cell: 'N2' }]],
    ['more than a whole', { 分成: '张三60%;李四50%' }, [{ trouble: 'not-whole', total: '110', cell: 'N2' }]],
    ['one person twice', { 分成: '张三60%;张三40%' }, [{ trouble: 'duplicate-person', total: '100', cell: 'N2' }]],
    ['words', { 分成: '再议' }, [{ trouble: 'unreadable', total: null, cell: 'N2' }]],
    ['cooperation without a split', { 合作: '是' }, [{ trouble: 'cooperation-without-split', total: null, cell: null }]],
    ['no cooperation', { 合作: '否' }, []],
  ])('R05.4 judges %s', (_, change, expected) => expect(trouble(change)).toEqual(expected))
})
