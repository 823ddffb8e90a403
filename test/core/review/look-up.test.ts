import { lookUp, type LookUpAnswer } from '../../../core/review/look-up'
import type { LookUpQuestion } from '../../../core/review/look-up-question'
import { aDay, judge, type Given } from '../../builders/judge'
import { event, R02, R03, R04, R05, R06, R08, R10, R11, R12, R16, type Row } from '../../builders/rows'

const ask = (policy: string, given: Given, question: Partial<LookUpQuestion>): LookUpAnswer => lookUp(judge(policy, given).review, { admin: false, ...question })
type Expected = { readonly [K in keyof LookUpAnswer]?: LookUpAnswer[K] | string }
const XIA = { name: '陈嘉怡', phone: '19900000201' }
const QIMING = { name: '重庆启明装饰有限公司' }
const GIVEN: Given = { rows: [R04], events: [event('A', '分配', '2026-03-13', { 人员: '王五' })], asOf: '2026-03-20' }
const QUEUE: readonly Row[] = [R11, { ...R11, 报备编号: 'B', 报备时间: '2026-07-01', 报备人: '李四' }]
const FOLLOWED: Given = { rows: [R03], events: [event('A', '跟进', '2026-03-10')], asOf: '2026-03-11' }

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
    ['own to whom a leader gave it (R04.3)', 'R04', GIVEN, { ...QIMING, seller: '王五' }, { answer: 'own', until: null }],
    ['protected from its filer once given away (R04.3)', 'R04', GIVEN, { ...QIMING, seller: '张三' }, { answer: 'protected', until: null }],
    ['own to the filer until the day it is given away', 'R04', { ...GIVEN, asOf: '2026-03-12' }, { ...QIMING, seller: '张三' }, { answer: 'own' }],
    ['protected from both while two assignments contradict each other', 'R04', { ...GIVEN, events: [event('A', '分配', '2026-03-13', { 人员: '王五' }), event('A', '分配', '2026-03-13', { 人员: '赵六' })] }, { ...QIMING, seller: '王五' }, { answer: 'protected' }],
    ['own to whom a person ruled it', 'R08', { rows: [R08], asOf: '2026-04-01', rulings: [{ what: 'owner', ids: ['A'], owner: '李四', who: '主管', day: aDay('2026-03-20'), why: '' }] }, { ...QIMING, seller: '李四' }, { answer: 'own', until: '2026-05-05' }],
    ['own, from its start, to who waits already (R11.2)', 'R11', { rows: QUEUE, asOf: '2026-07-10' }, { ...QIMING, seller: '李四' }, { answer: 'own', from: '2026-07-23', until: '2026-08-23', clause: 'R11.2' }],
    ['with a word on the queue where it is full (R11.2)', 'R11', { rows: QUEUE, asOf: '2026-07-10' }, { ...QIMING, seller: '王五' }, { answer: 'protected', note: 'queue-full', clause: 'R11.2' }],
    ['protected on the day a holder with a queue gives up (contract §6)', 'R11', { rows: QUEUE, events: [event('A', '放弃', '2026-07-10')], asOf: '2026-07-10' }, { ...QIMING, seller: '王五' }, { answer: 'protected', until: '2026-07-10', note: 'queue-full' }],
    ['free on the day a holder without a queue gives up', 'R11', { rows: [R11], events: [event('A', '放弃', '2026-07-10')], asOf: '2026-07-10' }, { ...QIMING, seller: '王五' }, { answer: 'free' }],
    ['queueable after the last that waits', 'R11', { rows: QUEUE, asOf: '2026-07-10', set: ['queue.size=2'] }, { ...QIMING, seller: '王五' }, { answer: 'queueable', from: '2026-08-24' }],
    ['protected from who waited for a customer who signed (R11.3a)', 'R11', { rows: QUEUE, events: [event('A', '签约', '2026-07-10')], asOf: '2026-07-10' }, { ...QIMING, seller: '李四' }, { answer: 'protected', until: null, from: null }],
    ['free, with the customer’s choice, while the first still follows up (R03.4c)', 'R03', FOLLOWED, { ...XIA, seller: '李四' }, { answer: 'free', note: 'customer-choice', clause: 'R03.4c' }],
    ['free to the first one himself', 'R03', FOLLOWED, { ...XIA, seller: '张三' }, { answer: 'free', note: null }],
    ['protected, with the customer’s choice, from the first one after another filed', 'R03', { ...FOLLOWED, rows: [R03, { ...R03, 报备编号: 'B', 报备人: '李四', 报备时间: '2026-03-11' }], asOf: '2026-03-12' }, { ...XIA, seller: '张三' }, { answer: 'protected', note: 'customer-choice' }],
  ])('answers %s', (_, policy, given, question, expected) => expect(ask(policy, given, question)).toMatchObject(expected))

  it('discloses nothing of another’s customer but to the administrator (R03.5)', () => {
    const given: Given = { rows: [R03], asOf: '2026-03-05' }
    const open = JSON.stringify(ask('R03', given, { phone: XIA.phone, seller: '李四' }))
    for (const secret of ['张三', '陈嘉怡', '0201', '龙溪', '登记.xlsx']) expect(open).not.toContain(secret)
    const choice = JSON.stringify(ask('R03', FOLLOWED, { phone: XIA.phone, seller: '李四' }))
    for (const secret of ['张三', '陈嘉怡', '登记.xlsx']) expect(choice).not.toContain(secret)
    expect(ask('R03', given, { ...XIA, admin: true })).toMatchObject({ owner: '张三', row: { row: 2 } })
  })

  it('names the clause it answers by', () => {
    const row: Row = { ...R11, 报备时间: '2026-07-01' }
    expect(ask('R11', { rows: [row], asOf: '2026-07-02' }, { ...QIMING, seller: '李四' }).clause).toBe('R11.2')
    expect(ask('R03', { rows: [R03], asOf: '2026-03-05' }, { ...XIA, seller: '李四' }).clause).toBe('R03.5')
  })
})
