import type { ClosedComparison } from '../../../addin/taskpane/closing'
import { Cancelled, type CheckResult, type Engine, type FindingItem, type FindingQuery, type FindingSelection, type LookUpResult, type PackedBook } from '../../../addin/taskpane/engine'
import type { Severity } from '../../../addin/taskpane/core-bridge'
import { unpackGrid, type PackedGrid } from '../../../addin/taskpane/grid-transfer'
import type { PlanDraft } from '../../../addin/taskpane/plan-draft'
import { newPlan } from '../../../addin/taskpane/plan-draft'
import { NO_SETTINGS, type PaneSettings } from '../../../addin/taskpane/settings-store'
import type { PlanTrouble } from '../../../addin/taskpane/statement'
import { aComparison, aStatement, someExclusions, someLines } from './a-statement'

export interface FakeEngine extends Engine {
  /** What was asked, in order: "check R11 2026-03-01". */
  readonly asked: string[]
  findings: FindingItem[]
  answer: LookUpResult
  /** The books that the last check was asked to judge together with the workbook. */
  companions: readonly PackedBook[]
  /** Makes the next check answer that the changes differ from the preview. */
  changedMeanwhile: boolean
  /** Keeps `check` waiting until `cancel`. */
  hangs: boolean
  readonly printed: PaneSettings[]
  /** What is wrong with the plans the next time they are read or printed. */
  planTroubles: PlanTrouble[]
  readonly printedPlans: (readonly PlanDraft[])[]
  /** What any closed period compares as once there is one. */
  comparison: ClosedComparison
}

const SEVERITIES: readonly Severity[] = ['conflict', 'error', 'warning', 'notice']

/** A judge that knows nothing: it answers what the test gave it, and notes what it was asked. */
export function createFakeEngine(count = 12): FakeEngine {
  let grids: readonly PackedGrid[] = []
  let selected: FindingItem[] = []
  let giveUp: (() => void) | null = null
  const engine: FakeEngine = {
    asked: [], companions: [], printed: [], printedPlans: [], planTroubles: [], comparison: aComparison('same'), changedMeanwhile: false, hangs: false,
    findings: Array.from({ length: count }, (_, at) => aFinding(at)),
    answer: { answer: 'free', until: null, from: null, owner: null, evidence: [], settle: [], clause: 'R11.1', quote: null, row: null },
    packs: async language => [
      { id: 'R11', title: language === 'en' ? 'One month with a queue' : '业务报备制度（一个月，可排队）', summary: language === 'en' ? 'One month lengthened by public holidays; one may queue.' : '保护 1 个月，法定假日顺延；已被报备的可排队一人。' },
      { id: 'R12', title: language === 'en' ? 'Distribution' : '公司客户界定确认及归属制度', summary: language === 'en' ? 'Visited within 7 days.' : '报备 7 天内到访并经三方签字确认。' },
    ],
    packNumbers: async packId => (packId === 'R11' ? [{ key: 'protection.months', value: '1', clause: 'R11.1', quote: '自生效起 1 个月' }] : []),
    fields: async () => [{ id: 'customerName', title: '客户名称' }, { id: 'phone', title: '联系电话' }],
    check(request, progress) {
      engine.asked.push(`check ${request.packId} ${request.asOf} ${request.grids.map(grid => grid.sheet).join('+')}`)
      grids = request.grids
      engine.companions = request.companions
      progress('judging', 0.5)
      if (engine.hangs) return new Promise((_, reject) => { giveUp = () => reject(Object.assign(new Error('cancelled'), { name: 'AbortError' })) })
      return Promise.resolve(resultOf(engine.findings, request.packId, request.asOf, grids, engine.asked.filter(line => line.startsWith('check')).length > 1 && !engine.changedMeanwhile))
    },
    async select(query) {
      engine.asked.push(`select ${JSON.stringify(query)}`)
      selected = engine.findings.filter(item => matches(item, query))
      return selectionOf(selected, query)
    },
    items: async (from, many) => selected.slice(from, from + many),
    async rowOf({ book, sheet, row }, language) {
      engine.asked.push(`rowOf ${sheet} ${row} ${language}`)
      const main = row === 4 ? 3 : row
      return sheet === '登记表' && row > 1 ? { ref: { book, sheet, row: main }, customer: `重庆第${main}装饰有限公司`, statusWord: language === 'en' ? 'protected' : '保护中', tone: 'good', expiresOn: '2026-03-31', basis: language === 'en' ? 'Protected: filed on 2026-03-01 (R11.1).' : '保护中：2026-03-01 报备（R11.1）。', findings: row === 2 ? 0 : 2 } : null
    },
    explain: async () => [{ title: '结论', lines: ['排队中'] }],
    async translate(language) {
      engine.asked.push(`translate ${language}`)
      return resultOf(engine.findings, 'R11', '2026-03-01', grids, true)
    },
    plan: async () => ({ changes: { runs: [{ sheet: '登记表', row: 2, column: 9, values: ['保护中'], show: 'general' }], highlights: [], newSheets: [] }, inverse: { runs: [{ sheet: '登记表', row: 2, column: 9, values: [null], show: 'general' }], highlights: [], newSheets: [] } }),
    async seal(sealing, { sheetNames }) {
      engine.asked.push(`seal ${sealing} ${sheetNames.join('+')}`)
      return { changes: { runs: [], highlights: [], newSheets: [{ name: '报备设置', rows: [['封存', '登记表']], widths: [] }] }, rows: 120 }
    },
    async lookUp(question) {
      engine.asked.push(`lookUp ${question.name} ${question.phone}`)
      return engine.answer
    },
    readSettings: async grid => ({ settings: { ...NO_SETTINGS, packId: String(unpackGrid(grid).cell(2, 2)) }, troubles: [], ownPacks: [] }),
    takeOwnPack: async text => (text === '{}' ? { troubles: { zh: 'party：只能是：seller、team', en: 'party: allowed: seller, team' } } : { id: 'OURS', text, changes: { runs: [], highlights: [], newSheets: [{ name: '报备设置', rows: [['制度文件', 'OURS', text]], widths: [] }] } }),
    async printSettings(settings) {
      engine.printed.push(settings)
      return { runs: [], highlights: [], newSheets: [{ name: '报备设置', rows: [['项目', '内容'], ['制度', settings.packId]], widths: [] }] }
    },
    async settle({ packId, from, asOf, plans, grids: read }) {
      engine.asked.push(`settle ${packId} ${from} ${asOf} ${plans.kind} ${read.map(grid => grid.sheet).join('+')}`)
      if (engine.hangs) return new Promise((_, reject) => { giveUp = () => reject(new Cancelled()) })
      return engine.planTroubles.some(({ severity }) => severity === 'error') ? { statement: null, troubles: engine.planTroubles } : { statement: aStatement('zh-CN'), troubles: [] }
    },
    async restate(language) {
      engine.asked.push(`restate ${language}`)
      return aStatement(language)
    },
    statementLines: async (person, from, many) => someLines(person).slice(from, from + many),
    exclusions: async (from, many) => someExclusions().slice(from, from + many),
    statementSheets: async period => ({ runs: [], highlights: [], newSheets: [{ name: `提成汇总 ${period}`, rows: [['合计', 1]], widths: [] }] }),
    statementFile: async () => new Uint8Array(7),
    async planClosing(present) {
      engine.asked.push(`planClosing ${present?.sheet ?? 'no sheet'}`)
      return {
        changes: { runs: [], highlights: [], newSheets: [{ name: '提成结账', rows: [['制度', '指纹'], ['R11', 'abc']], widths: [] }] },
        inverse: { runs: [{ sheet: '提成结账', row: 1, column: 1, values: [null, null], show: 'general' }], highlights: [], newSheets: [] },
      }
    },
    closingFile: async () => new Uint8Array(9),
    async compareClosed(source) {
      engine.asked.push(`compareClosed ${source.kind === 'file' ? source.text : source.grid.sheet}`)
      return engine.comparison
    },
    readPlanDrafts: async () => ({ drafts: engine.planTroubles.length ? [] : [newPlan(2026)], troubles: engine.planTroubles }),
    async printPlanDrafts(drafts) {
      engine.printedPlans.push(drafts)
      return engine.planTroubles.length ? { changes: null, troubles: engine.planTroubles } : { changes: { runs: [], highlights: [], newSheets: [{ name: '提成方案', rows: [['方案编号', '项目']], widths: [] }] }, troubles: [] }
    },
    cancel() {
      engine.asked.push('cancel')
      giveUp?.()
    },
  }
  return engine
}

/** The nth finding: severities in turn, ten persons, rows from 2. */
export function aFinding(at: number, part: Partial<FindingItem> = {}): FindingItem {
  const severity = SEVERITIES[at % 4] ?? 'notice'
  const book = '登记.xlsx'
  return {
    severity, code: 'duplicate.active', title: '客户已由他人报备', clause: 'R11.2', quote: '已被登记的可排队', customer: `重庆第${at}装饰有限公司`, person: `业务员${at % 10}`, statusWord: '排队中', tone: 'waiting',
    message: `与第 ${at + 9} 行是同一客户（电话相同，名称相同），张三的保护期到 2026-03-31 为止${at % 3 ? '' : '；本行排队，若到期未签约，自 2026-04-01 起转给本行报备人'}。`,
    ref: { book, sheet: '登记表', row: at + 2 }, related: at % 2 ? [{ book, sheet: '登记表', row: at + 9 }] : [], ...part,
  }
}

function matches(item: FindingItem, { severity, person, text }: FindingQuery): boolean {
  return (severity === null || item.severity === severity) && (person === null || item.person === person) && `${item.message}${item.customer}`.includes(text)
}

function selectionOf(items: readonly FindingItem[], { order }: FindingQuery): FindingSelection {
  if (order !== 'severity') return { total: items.length, groups: items.length ? [{ key: '登记表', from: 0, count: items.length }] : [] }
  ;(items as FindingItem[]).sort((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity))
  const groups = SEVERITIES.map(key => ({ key, from: items.findIndex(item => item.severity === key), count: items.filter(item => item.severity === key).length }))
  return { total: items.length, groups: groups.filter(group => group.count > 0) }
}

function resultOf(findings: readonly FindingItem[], packId: string, asOf: string, grids: readonly PackedGrid[], sameAsBefore: boolean): CheckResult {
  const count = (severity: Severity): number => findings.filter(item => item.severity === severity).length
  return {
    packId, packTitle: '业务报备制度', asOf, registrations: 120,
    sheets: grids.map(({ sheet, firstColumn, lastColumn }) => ({ sheet, headerRow: 1, rows: 120, firstColumn, lastColumn, columns: [{ header: '客户名称', letters: 'A', field: 'customerName' }, { header: '电话', letters: 'B', field: null }] })),
    statuses: [
      { status: 'active', word: '保护中', tone: 'good', count: 62 }, { status: 'queued', word: '排队中', tone: 'waiting', count: 21 },
      { status: 'blocked', word: '不予报备', tone: 'conflict', count: 14 }, { status: 'invalid', word: '无效', tone: 'error', count: 9 },
      { status: 'disputed', word: '异议中', tone: 'warning', count: 4 }, { status: 'expired', word: '已过期', tone: 'quiet', count: 8 }, { status: null, word: '未到报备日', tone: 'quiet', count: 2 },
    ],
    severities: { conflict: count('conflict'), error: count('error'), warning: count('warning'), notice: count('notice') },
    findings: findings.length, persons: [...new Set(findings.map(item => item.person ?? ''))],
    preview: { cells: 840, rows: 120, columns: ['状态', '生效日', '到期日', '剩余天数', '归属', '冲突行', '判定依据'], newColumns: ['状态', '生效日', '到期日', '剩余天数', '归属', '冲突行', '判定依据'], highlights: 1, sameAsBefore },
  }
}
