import { check } from '../../../../addin/taskpane/actions/check'
import { ask, lookUp } from '../../../../addin/taskpane/actions/look-up'
import { openPane } from '../../../../addin/taskpane/actions/settings'
import { EngineError } from '../../../../addin/taskpane/engine'
import { aPane } from '../a-pane'

async function opened() {
  const fake = aPane()
  await openPane(fake.pane)
  return fake
}

it('judges the register first where there is no check yet', async () => {
  const { pane, engine, state } = await opened()
  ask(pane, { name: '重庆启明装饰有限公司' })
  await lookUp(pane)
  expect(engine.asked.filter(line => /^(check|lookUp)/.test(line))).toEqual(['check R11 2026-03-01 登记表+说明', 'lookUp 重庆启明装饰有限公司 '])
  expect(state().answer?.answer).toBe('free')
  expect(state().result).not.toBeNull()
})

it('answers by the last check, unless the workbook changed since', async () => {
  const { pane, engine } = await opened()
  await check(pane)
  ask(pane, { phone: '19900001001' })
  await lookUp(pane)
  expect(engine.asked.filter(line => line.startsWith('check'))).toHaveLength(1)
  pane.store.set({ stale: true })
  await lookUp(pane)
  expect(engine.asked.filter(line => line.startsWith('check'))).toHaveLength(2)
})

it.each([{ packId: 'R12' }, { asOf: '2026-04-01' }])('judges anew when %j was chosen since the check', async choice => {
  const { pane, engine } = await opened()
  await check(pane)
  pane.store.set(choice)
  ask(pane, { phone: '19900001001' })
  await lookUp(pane)
  expect(engine.asked.filter(line => line.startsWith('check'))).toHaveLength(2)
})

it('needs a name or a phone', async () => {
  const { pane, engine, said } = await opened()
  ask(pane, { project: '总部装修', name: '  ' })
  await lookUp(pane)
  expect(engine.asked.filter(line => /^(check|lookUp)/.test(line))).toEqual([])
  expect(said()).toBe('请至少填写客户名称或联系电话。')
})

it('puts the old answer away as soon as the question changes', async () => {
  const { pane, state } = await opened()
  ask(pane, { name: '甲' })
  await lookUp(pane)
  ask(pane, { name: '甲乙' })
  expect(state().answer).toBeNull()
})

it('tells at the field what cannot be looked up, until it is written anew', async () => {
  const { pane, engine, state } = await opened()
  ask(pane, { name: '甲', phone: 'abc' })
  engine.lookUp = () => Promise.reject(new EngineError('unreadable-question', { phone: '“abc”不是电话号码。' }))
  await lookUp(pane)
  expect(state()).toMatchObject({ questionTroubles: { phone: '“abc”不是电话号码。' }, answer: null, notice: null })
  ask(pane, { phone: '19900000701' })
  expect(state().questionTroubles).toEqual({})
})
