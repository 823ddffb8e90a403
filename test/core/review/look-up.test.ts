import { lookUp, type LookUpAnswer, type LookUpQuestion } from '../../../core/review/look-up'
import { judge, type Given } from '../../builders/judge'
import { event, R02, R03, R04, R05, R06, R08, R10, R11, R12, R16, type Row } from '../../builders/rows'

const ask = (policy: string, given: Given, question: Partial<LookUpQuestion>): LookUpAnswer => lookUp(judge(policy, given).review, { admin: false, ...question })
type Expected = { readonly [K in keyof LookUpAnswer]?: LookUpAnswer[K] | string }
const XIA = { name: '陈嘉怡', phone: '19900000201' }
const QIMING = { name: '重庆启明装饰有限公司' }

describe('lookUp', () => {
  it.each<[string, string, Given, Partial<LookUpQuestion>, Expected]>([
    ['protected until the last day (R03.5)', 'R03', { rows: [R03], asOf: '2026-03-05' }, { ...XIA, seller: '李四' }, { answer: 'protected', until: '2026-03-08' }],
    ['the asker’s own', 'R03', { rows: [R03], asOf: '2026-03-05' }, { ...XIA, seller: ' 张三' }, { answer: 'own', until: '2026-03-08' }],
    ['free after the end (R03.4c)', 'R03', { rows: [R03], asOf: '2026-03-09' }, XIA, { answer: 'free', until: null }],
    ['free before the filing', 'R03', { rows: [R03], asOf: '2026-02-28' }, XIA, { answer: 'free' }],
    ['without end for a signed customer', 'R03', { rows: [{ ...R03, 签约日期: '2026-03-05' }], asOf: '2027-01-01' }, { ...XIA, seller: '李四' }, { answer: 'protected', until: null }],
    ['possible by a surname and no phone', 'R03', { rows: [R03], asOf: '2026-03-05' }, { name: '陈先生' }, { answer: 'possible', settle: ['phone', 'identityNo', 'address'] }],
    ['free by a surname with another phone', 'R03', { rows: [R03], asOf: '2026-03-05' }, { name: '陈先生', phone: '19900000299' }, { answer: 'free' }],
    ['possible by hidden digits alone', 'R03', { rows: [R03], asOf: '2026-03-05' }, { phone: '199****0201' }, { answer: 'possible', settle: ['customerName', 'identityNo', 'address'] }],
    ['free by other hidden digits', 'R03', { rows: [R03], asOf: '2026-03-05' }, { phone: '199****0202' }, { answer: 'free' }],
    ['protected by a phone alone', 'R03', { rows: [R03], asOf: '2026-03-05' }, { phone: '+86 199 0000 0201' }, { answer: 'protected' }],
    ['possible by a short name', 'R08', { rows: [R08], asOf: '2026-04-01' }, { name: '启明装饰', phone: '19900000799' }, { answer: 'possible' }],
    ['protected by a legal suffix', 'R08', { rows: [R08], asOf: '2026-04-01' }, { name: '重庆启明装饰有限责任公司' }, { answer: 'protected', until: '2026-05-05' }],
    ['queueable from the day after (R11.2)', 'R11', { rows: [R11], asOf: '2026-07-01' }, { ...QIMING, seller: '李四' }, { answer: 'queueable', until: '2026-07-22', from: '2026-07-23' }],
    ['protected where the queue is full (R11.2)', 'R11', { rows: [R11, { ...R11, 报备编号: 'B', 报备时间: '2026-07-01', 报备人: '李四' }], asOf: '2026-07-10' }, { ...QIMING, seller: '王五' }, { answer: 'protected', until: '2026-07-22' }],
    ['banned (R05.10)', 'R05', { rows: [R05], events: [event('A', '虚假', '2026-04-01')], asOf: '2026-07-01' }, { ...QIMING, seller: '张三' }, { answer: 'banned', until: '2026-07-01' }],
    ['free for another (R05.10)', 'R05', { rows: [R05], events: [event('A', '虚假', '2026-04-01')], asOf: '2026-07-01' }, { ...QIMING, seller: '李四' }, { answer: 'free' }],
    ['free after the ban (R05.10)', 'R05', { rows: [R05], events: [event('A', '虚假', '2026-04-01')], asOf: '2026-07-02' }, { ...QIMING, seller: '张三' }, { answer: 'free' }],
    ['free while others only apply (R05.3)', 'R05', { rows: [{ ...R05, 审批结果: '' }], asOf: '2026-03-05' }, { ...QIMING, seller: '李四' }, { answer: 'free' }],
    ['suspended (R06.5)', 'R06', { rows: [R06], events: [event('A', '违规:虚假资料', '2026-03-06')], asOf: '2026-03-10' }, { name: '新客户有限公司', seller: '张三' }, { answer: 'suspended', until: '2026-04-05' }],
    ['of the project (R02.3)', 'R02', { rows: [R02], asOf: '2026-03-20' }, { project: '两江新区人才公寓一期', team: '成都望江建材经营部' }, { answer: 'protected' }],
    ['of another project free (R04.1)', 'R04', { rows: [R04], asOf: '2026-03-20' }, { ...QIMING, project: '食堂改造', seller: '李四' }, { answer: 'free' }],
    ['of any project where none is named', 'R04', { rows: [R04], asOf: '2026-03-20' }, { ...QIMING, seller: '李四' }, { answer: 'protected' }],
    ['by the unit where units own (R12.5)', 'R12', { rows: [R12], asOf: '2026-03-05' }, { name: '陈嘉怡', phone: '1990**01101', team: '安居分销' }, { answer: 'own' }],
    ['by mask and name (R10.1)', 'R10', { rows: [R10], asOf: '2026-03-05' }, { name: '陈嘉怡', phone: '199****0901', seller: '李四' }, { answer: 'protected' }],
    ['sealed (R16.5)', 'R16', { rows: [R16], asOf: '2026-04-21' }, { name: '陈嘉怡', phone: '199****1401' }, { answer: 'sealed', until: null }],
    ['sealed whatever the register holds (R16.5)', 'R16', { rows: [R16], asOf: '2026-04-21' }, { name: '周晓琳', phone: '199****1499' }, { answer: 'sealed' }],
    ['open to the administrator (R16.5)', 'R16', { rows: [R16], asOf: '2026-04-21' }, { name: '陈嘉怡', phone: '199****1401', project: '云栖台', admin: true }, { answer: 'protected', until: '2026-05-01', owner: '安居分销' }],
  ])('answers %s', (_, policy, given, question, expected) => expect(ask(policy, given, question)).toMatchObject(expected))

  it('discloses nothing of another’s customer but to the administrator (R03.5)', () => {
    const given: Given = { rows: [R03], asOf: '2026-03-05' }
    const open = JSON.stringify(ask('R03', given, { phone: XIA.phone, seller: '李四' }))
    for (const secret of ['张三', '陈嘉怡', '0201', '龙溪', '登记.xlsx']) expect(open).not.toContain(secret)
    expect(ask('R03', given, { ...XIA, admin: true })).toMatchObject({ owner: '张三', row: { row: 2 } })
  })

  it('names the clause it answers by', () => {
    const row: Row = { ...R11, 报备时间: '2026-07-01' }
    expect(ask('R11', { rows: [row], asOf: '2026-07-02' }, { ...QIMING, seller: '李四' }).clause).toBe('R11.2')
    expect(ask('R03', { rows: [R03], asOf: '2026-03-05' }, { ...XIA, seller: '李四' }).clause).toBe('R03.5')
  })
})
