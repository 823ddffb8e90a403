import { createHash } from 'node:crypto'
import { closePeriod, compareWithFile, saveClosing, undoClosing } from '../../../../addin/taskpane/actions/closing'
import { settle, setCommission, writeStatement } from '../../../../addin/taskpane/actions/commission'
import { openPane } from '../../../../addin/taskpane/actions/settings'
import type { ClosedComparison } from '../../../../addin/taskpane/closing'
import type { Engine } from '../../../../addin/taskpane/engine'
import { openExcelBook } from '../../../../addin/taskpane/excel-book'
import { createReviewDesk } from '../../../../addin/taskpane/judge/review-desk'
import { initialState, type Pane, type PaneState } from '../../../../addin/taskpane/pane-state'
import { createStore } from '../../../../addin/taskpane/store'
import { stringsIn } from '../../../../addin/taskpane/strings/strings'
import { workbookSettings } from '../../../../addin/taskpane/workbook-settings'
import { openBook, saveBook, type OpenBook } from '../../../../addin/workbench/open-book'
import { openSnapshot, readSnapshot } from '../../../../core/commission/close-period'
import { rowsOf } from '../../../workbook-subject'
import { makeBook, sheetData } from '../../xlsx/make-package'
import { loadRealClient } from '../../workbench/host/real-client'
import { COMMISSION_HEADERS, COMMISSION_ROWS, PLAN } from '../judge/commission-register'

const REGISTER = '登记表'
const SHEET = '提成结账'
const AMOUNT = COMMISSION_HEADERS.indexOf('合同金额') + 1

const bytes = (): Uint8Array => makeBook({ sheets: { [REGISTER]: sheetData([COMMISSION_HEADERS, ...COMMISSION_ROWS]) } })

interface InExcel {
  readonly pane: Pane
  readonly book: OpenBook
  readonly files: { readonly name: string, readonly text: string }[]
  state(): PaneState
  said(): string | null
}

/** The pane over a file that is open behind Microsoft's client, with the judge itself; March is worked out. */
async function opened(file: Uint8Array): Promise<InExcel> {
  const book = await openBook('登记.xlsx', file)
  const { Excel } = loadRealClient(book.host, { apiLevel: '1.13' })
  const desk = createReviewDesk()
  const engine = new Proxy({}, { get: (_, method) => (method === 'cancel' ? () => undefined : async (...args: unknown[]) => (desk as unknown as Record<string | symbol, (...all: unknown[]) => unknown>)[method]?.(...args)) }) as Engine
  const files: { name: string, text: string }[] = []
  const store = createStore<PaneState>(initialState('zh-CN', '2026-04-01', 'commission'))
  const excelBook = await openExcelBook({ Excel, isSetSupported: () => true })
  const pane: Pane = {
    store, engine, book: excelBook, settingsStore: workbookSettings(excelBook, engine), today: () => '2026-04-01', giveWay: () => Promise.resolve(),
    download: (name, content) => files.push({ name, text: new TextDecoder().decode(content) }), work: { abort: null },
  }
  await openPane(pane)
  pane.store.set({ packId: 'R11' })
  setCommission(pane, { period: { year: 2026, part: '3' }, source: 'file', planFile: { name: 'plan.json', text: PLAN } })
  await settle(pane)
  return { pane, book, files, state: () => store.get(), said: () => store.get().notice?.say(stringsIn(store.get().language)) ?? null }
}

function closedOf({ state }: InExcel): ClosedComparison['state'] | null {
  return state().commission.closed?.state ?? null
}

/** The file as it is saved, and opened again next month. */
async function nextMonth({ book }: InExcel): Promise<InExcel> {
  return opened((await saveBook(book)).bytes)
}

function sheetOf({ book: { host } }: InExcel, name: string) {
  const sheet = host.model.sheets.find(one => one.name === name)
  if (!sheet) throw new Error(`no sheet ${name}`)
  return sheet
}

it('closes a period in a sheet of its own that is found again, whole, after saving and opening', async () => {
  const now = await opened(bytes())
  expect(closedOf(now)).toBeNull()
  await closePeriod(now.pane)
  expect([now.said(), closedOf(now)]).toEqual(['2026 年 3 月已结账，封存在“提成结账”工作表；请保存工作簿。', 'same'])
  const { cells } = sheetOf(now, SHEET)
  expect([cells.value(2, 15), cells.numberFormat(2, 15), cells.numberFormat(2, 2)]).toEqual([6640, '#,##0.00', 'yyyy-mm-dd'])
  const later = await nextMonth(now)
  expect(closedOf(later)).toBe('same')
  // Asked again, it is refused, and nothing is written.
  await closePeriod(later.pane)
  expect(later.said()).toContain('这个期间已经结账')
  expect(closedOf(await nextMonth(later))).toBe('same')
})

it('writes nothing but its own sheet, and empties that when it is taken back', async () => {
  const now = await opened(bytes())
  const before = rowsOf(await now.pane.book.readSheet(REGISTER))
  await closePeriod(now.pane)
  expect([...sheetOf(now, REGISTER).cells.written().keys()]).toEqual([])
  await undoClosing(now.pane)
  expect([now.said(), closedOf(now), sheetOf(now, SHEET).cells.filled()]).toEqual(['已撤销结账，写入的行已清空。', null, null])
  const later = await nextMonth(now)
  expect(rowsOf(await later.pane.book.readSheet(REGISTER))).toEqual(before)
  await closePeriod(later.pane)
  expect(closedOf(later)).toBe('same')
})

it('tells what changed in the register since, with its cause and its row', async () => {
  const now = await opened(bytes())
  await closePeriod(now.pane)
  const later = await nextMonth(now)
  later.book.host.editCell(REGISTER, 2, AMOUNT, '120000')
  later.book.host.editCell(REGISTER, 4, AMOUNT, '')
  await settle(later.pane)
  const closed = later.state().commission.closed
  expect(closed?.sentence).toEqual({ 'zh-CN': '与结账时不同，共 3 处。', en: 'Different from the closed statement in 3 places.' })
  expect(closed?.change).toBe('-140.00')
  expect(closed?.differences.map(({ person, contractNo, before, after, change, causes, excluded, ref }) => [person, contractNo, before, after, change, causes.map(cause => cause['zh-CN']).join('；'), excluded !== null, ref?.row])).toEqual([
    ['张三', 'HA', '3000.00', '4000.00', '1000.00', '基数改变（100000.00 → 120000.00）；比例改变（本期其他合同改变了档次）（3% → 3%/5%）', false, 2],
    ['李四', 'HC', '540.00', null, '-540.00', '现已不计提成', true, 4],
    ['张三', 'HC', '600.00', null, '-600.00', '现已不计提成', true, 4],
  ])
})

it('refuses a record in which somebody changed a cell', async () => {
  const now = await opened(bytes())
  await closePeriod(now.pane)
  const later = await nextMonth(now)
  later.book.host.editCell(SHEET, 3, 15, '9000')
  await settle(later.pane)
  expect([closedOf(later), later.state().commission.closed?.sentence['zh-CN']]).toEqual(['altered', '结账记录被改动过，不能作为依据。'])
  await closePeriod(later.pane)
  expect(later.said()).toContain('这个期间已经结账')
  expect(closedOf(await nextMonth(later))).toBe('altered')
})

it('hands over the file that the command line reads and writes', async () => {
  const now = await opened(bytes())
  await saveClosing(now.pane)
  const [file] = now.files
  expect(file?.name).toBe('提成结账 R11 2026-03.json')
  const snapshot = readSnapshot(JSON.parse(file?.text ?? ''))
  expect(snapshot && createHash('sha256').update(snapshot.body).digest('hex')).toBe(snapshot?.digest)
  expect(snapshot && openSnapshot(snapshot)).toMatchObject({ policy: 'R11', from: '2026-03-01', grand: '6640.00' })
  const compare = async (text: string): Promise<string> => {
    await compareWithFile(now.pane, { name: 'x.json', text: async () => text })
    const { screen } = now.state().commission
    return screen.kind === 'closed' ? screen.comparison.state : screen.kind
  }
  expect(await compare(file?.text ?? '')).toBe('same')
  expect(await compare((file?.text ?? '').replace('3000.00', '9000.00'))).toBe('altered')
  expect(await compare('{}')).toBe('unreadable')
  expect(await compare('no json')).toBe('unreadable')
})

it('writes statement sheets whose amounts show two decimals, in Excel and in the saved file', async () => {
  const now = await opened(bytes())
  await writeStatement(now.pane)
  for (const one of [now, await nextMonth(now)]) {
    const { cells } = sheetOf(one, '提成明细 2026-03')
    expect([4, 7, 8, 10].map(column => [cells.value(2, column), cells.numberFormat(2, column).replaceAll('\\', '')])).toEqual([[46086, 'yyyy-mm-dd'], [100000, '#,##0.00'], [0.03, '0.00%'], [3000, '#,##0.00']])
    expect(cells.numberFormat(1, 10)).toBe('General')
  }
})
