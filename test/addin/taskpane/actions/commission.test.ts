import { chooseCommission, findPlanSheet, pickPlanFile, saveStatement, settle, showMoreLines, showPerson, writeStatement } from '../../../../addin/taskpane/actions/commission'
import { speak, openPane } from '../../../../addin/taskpane/actions/settings'
import { cancelWork } from '../../../../addin/taskpane/actions/work'
import { aPane } from '../a-pane'
import { createFakeBook } from '../fake-book'

async function opened(book = createFakeBook()) {
  const fake = aPane(book)
  await openPane(fake.pane)
  return fake
}

it('judges as of the last day of the month and settles by no plan where there is none', async () => {
  const { pane, engine, state, said } = await opened()
  await settle(pane)
  expect(engine.asked).toContain('settle R11 2026-03-01 2026-03-31 none 登记表+说明')
  expect(state().commission.statement?.grand).toBe('12745.60')
  expect(state().commission.exclusions).toHaveLength(1)
  expect(said()).toBe('计算完成：3 人，61 笔。')
})

it('takes the sheet of plans where the workbook has one, and does not judge it as a register', async () => {
  const { pane, engine, state } = await opened(createFakeBook({ 登记表: [['客户名称']], 提成方案: [['方案编号', '项目']], '提成汇总 2026-02': [['人员', '金额']] }))
  expect(state().commission).toMatchObject({ source: 'sheet', planSheet: '提成方案' })
  chooseCommission(pane, { period: { year: 2026, part: 'q1' } })
  await settle(pane)
  expect(engine.asked).toContain('settle R11 2026-01-01 2026-03-31 sheet 登记表')
})

it('goes back to no plan when the sheet of plans is gone', async () => {
  const { pane, book, state } = await opened(createFakeBook({ 登记表: [['客户名称']], 提成方案: [['方案编号']] }))
  book.sheets.delete('提成方案')
  await findPlanSheet(pane)
  expect(state().commission).toMatchObject({ source: 'none', planSheet: null })
})

it('settles by a picked file', async () => {
  const { pane, engine, state } = await opened()
  await pickPlanFile(pane, { name: 'plan.json', text: async () => '{}' } as File)
  expect(state().commission).toMatchObject({ source: 'file', planFile: { name: 'plan.json', text: '{}' } })
  await settle(pane)
  expect(engine.asked).toContain('settle R11 2026-03-01 2026-03-31 file 登记表+说明')
})

it('shows the mistakes of the plan instead of a statement', async () => {
  const { pane, engine, state } = await opened()
  engine.planTroubles = [{ severity: 'error', place: 'base', sentence: 'base：可用……', allowed: '可用……' }]
  await settle(pane)
  expect(state().commission).toMatchObject({ statement: null, troubles: engine.planTroubles })
})

it('forgets the statement when another month is chosen', async () => {
  const { pane, state } = await opened()
  await settle(pane)
  chooseCommission(pane, { period: { year: 2026, part: '2' } })
  expect(state().commission).toMatchObject({ statement: null, exclusions: [] })
})

it('forgets the check when it is given up: the judge that knew it was stopped', async () => {
  const { pane, engine, state, said } = await opened()
  engine.hangs = true
  const going = settle(pane)
  for (let turn = 0; turn < 20 && !engine.asked.some(line => line.startsWith('settle')); turn++) await Promise.resolve()
  cancelWork(pane)
  await going
  expect(state()).toMatchObject({ result: null, busy: null })
  expect(said()).toBe('已取消，工作簿没有改动。')
})

it('fetches the lines of a person page by page', async () => {
  const { pane, state } = await opened()
  await settle(pane)
  await showPerson(pane, '张三')
  const shown = (): number => { const { screen } = state().commission; return screen.kind === 'person' ? screen.lines.length : 0 }
  expect(shown()).toBe(50)
  await showMoreLines(pane)
  expect(shown()).toBe(60)
})

it('writes new sheets and does not take them for registers', async () => {
  const { pane, book, state, said } = await opened()
  await settle(pane)
  await writeStatement(pane)
  expect(book.applied.at(-1)?.newSheets.map(({ name }) => name)).toEqual(['提成汇总 2026-03'])
  expect(state().sheets.map(({ name }) => name)).toEqual(['登记表', '说明'])
  expect(said()).toBe('已写入新工作表：提成汇总 2026-03。')
})

it('hands the statement over as a file', async () => {
  const { pane, saved } = await opened()
  await settle(pane)
  await saveStatement(pane)
  expect(saved).toEqual(['提成汇总 2026-03.xlsx 7'])
})

it('says the statement anew in another language', async () => {
  const { pane, engine, state } = await opened()
  await settle(pane)
  await speak(pane, 'en')
  expect(engine.asked).toContain('restate en')
  expect(state().commission.statement?.packTitle).toBe('One month with a queue')
})
