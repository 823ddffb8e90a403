import type { LookUpAnswerWord } from '../engine'
import type { Severity } from '../core-bridge'
import type { Strings } from './zh-cn'

const count = (n: number): string => new Intl.NumberFormat('en').format(n)
const many = (n: number, one: string, other: string): string => `${count(n)} ${n === 1 ? one : other}`

const severity: Readonly<Record<Severity, string>> = { conflict: 'Conflict', error: 'Error', warning: 'Warning', notice: 'Notice' }

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']

/** 5 March 2026 */
const day = (iso: string): string => {
  const [year, month, date] = iso.split('-').map(Number)
  return `${date} ${MONTHS[(month ?? 1) - 1] ?? ''} ${year}`
}

const answers: Readonly<Record<LookUpAnswerWord, (from: string | null, until: string | null) => string>> = {
  free: () => 'May be registered',
  protected: (_from, until) => (until === null ? 'Protected' : `Protected until ${day(until)}`),
  queueable: from => (from === null ? 'May queue' : `May queue, from ${day(from)}`),
  possible: () => 'A person must look',
  own: (_from, until) => (until === null ? 'Already yours' : `Yours, protected until ${day(until)}`),
  banned: (_from, until) => (until === null ? 'Registration banned' : `Banned until ${day(until)}`),
  suspended: (_from, until) => (until === null ? 'Sales rights suspended' : `Suspended until ${day(until)}`),
  sealed: () => 'The register is sealed',
}

const answerNotes: Readonly<Record<LookUpAnswerWord, string>> = {
  free: 'No equal customer whose protection still runs was found.',
  protected: 'Somebody has registered this customer and the protection still runs.',
  queueable: 'This customer is protected, but there is room in the queue.',
  possible: 'Similar registrations exist; what is known does not settle whether it is the same customer. Check these first.',
  own: 'This seller or unit holds the customer already; there is no need to register again.',
  banned: 'This seller or unit is banned from registering this customer.',
  suspended: 'The sales rights of this seller are suspended.',
  sealed: 'The regulation keeps the register confidential; please ask the administrator.',
}

const TERMS: Readonly<Record<string, string>> = { protection: 'Protection', deposit: 'Protection from the deposit', visit: 'Protection from the confirmed visit', extension: 'Extension', extensionWhenQueued: 'Extension with a queue', ban: 'Ban' }
const UNITS: Readonly<Record<string, string>> = { days: 'days', months: 'months', workingDays: 'working days' }
const NUMBERS: Readonly<Record<string, string>> = {
  'extension.leadDays': 'Days ahead to apply for an extension', 'queue.size': 'Places in the queue', 'review.workingDays': 'Review within (working days)', 'objection.workingDays': 'Objections within (working days)', 'suspension.days': 'Suspension (days)',
  'followUp.days': 'Most days between follow-ups', 'notice.days': 'Days of notice before the end', 'filing.days': 'Days to file before a visit', 'filing.minutes': 'Minutes to file before a visit', 'filing.workingDays': 'Filing after signing within (working days)',
  'points.required': 'Visit points a month', 'points.cleaningFrom': 'Points short for office cleaning', 'collision.days': 'Days within which visits collide', 'deposit.amount': 'Deposit (yuan)', 'reward.amount': 'Reward (yuan)', territory: 'Territory',
  countStartDay: 'Start day counts (true or false)', rollLastDay: 'A last day on a holiday moves on (true or false)', extendByHolidays: 'Holidays lengthen the period (true or false)',
}
const CRITERIA: Readonly<Record<string, string>> = { time: 'time of filing', completeness: 'completeness', amount: 'expected amount', unitPrice: 'expected unit price', signing: 'expected signing', feedback: 'feedback' }

/** What a setting of a pack is called: protection.months → "Protection (months)". */
function numberTitle(key: string): string {
  const [head = '', tail = ''] = key.split('.')
  if (head === 'penalty') return `Consequence of ${tail} (each time, separated by commas)`
  if (head === 'ranking') return `Weight of ${CRITERIA[tail] ?? tail}`
  const term = TERMS[head]
  const unit = UNITS[tail]
  return NUMBERS[key] ?? (term !== undefined && unit !== undefined ? `${term} (${unit})` : key)
}

export const en = {
  locale: 'en',
  title: 'Baobei',
  count,
  day,
  severity,
  tabs: { check: 'Check', findings: 'Findings', lookUp: 'Look up', settings: 'Settings' },
  tabsLabel: 'What to do',
  findingsTab: (n: number) => `Findings ${count(n)}`,
  colon: ': ',
  comma: ', ',
  listed: (items: readonly string[]) => items.join(', '),
  check: {
    heading: 'Check registrations',
    intro: 'Judges each row: is it valid, is it a duplicate, until when is it protected. You see a preview before anything is written.',
    pack: 'Regulation',
    packOf: (title: string, id: string) => `${id} ${title}`,
    asOf: 'As of',
    asOfHint: 'Status and days left are judged on this day.',
    today: 'Today',
    sheets: 'Sheets',
    sheetsHint: 'Only ticked sheets are checked.',
    allSheets: 'Select all',
    noSheets: 'This workbook has no sheet that can be checked.',
    start: 'Check',
    again: 'Check again',
    cancel: 'Cancel',
    reading: (sheet: string | null, percent: number | null) => `Reading${sheet === null ? '' : ` “${sheet}”`}${percent === null ? '…' : ` ${percent}%`}`,
    judging: (percent: number | null) => `Judging${percent === null ? '…' : ` ${percent}%`}`,
    writing: 'Writing…',
    undoing: 'Undoing…',
    cancelled: 'Cancelled. The workbook was not changed.',
    stale: 'The workbook changed after the check; the result may be out of date.',
    done: (rows: number, findings: number) => `Done: ${many(rows, 'registration', 'registrations')}, ${many(findings, 'finding', 'findings')}.`,
    resultHeading: 'Result',
    resultLine: (packId: string, asOf: string) => `${packId} · as of ${day(asOf)}`,
    rows: (n: number) => many(n, 'registration', 'registrations'),
    severities: 'By severity',
    showList: ', show the list',
    statuses: 'By status',
    asTable: 'Show as a table',
    status: 'Status',
    number: 'Rows',
    share: 'Share',
    unjudged: 'Not filed yet',
    nothing: 'Nothing to report.',
    nothingHint: 'Every registration was judged; nothing needs attention.',
    noRows: 'No registrations were found in the ticked sheets.',
    previewHeading: 'Write to the workbook',
    preview: (cells: number, rows: number) => `${many(cells, 'cell', 'cells')} in ${many(rows, 'row', 'rows')} will be written, all in our own columns. Nothing else is touched.`,
    previewColumns: (columns: readonly string[]) => `Columns: ${columns.join(', ')}`,
    previewNew: (columns: readonly string[]) => `Added on the right: ${columns.join(', ')}`,
    previewHighlight: 'Rows are marked by conditional formats: colour, font and the status word together. Undo removes them.',
    previewNothing: 'The workbook already holds this result; there is nothing to write.',
    write: 'Write',
    undo: 'Undo writing',
    written: (cells: number) => `${many(cells, 'cell was', 'cells were')} written.`,
    undone: 'Undone. The workbook is as it was before.',
    changedMeanwhile: 'The workbook changed after the preview, so nothing was written. Look at the new preview, then choose Write.',
  },
  findings: {
    heading: 'Findings',
    none: 'Nothing has been checked yet. Run a check first.',
    goCheck: 'Go to Check',
    filters: 'Filters',
    severity: 'Severity',
    status: 'Status',
    person: 'Seller',
    text: 'Find',
    textHint: 'Words in customer, seller or text',
    all: 'All',
    order: 'Order',
    orders: { severity: 'By severity', kind: 'By kind', person: 'By seller', row: 'By row' },
    shown: (n: number, total: number) => (n === total ? many(total, 'finding', 'findings') : `${count(n)} of ${many(total, 'finding', 'findings')}`),
    clear: 'Clear filters',
    noMatch: 'No finding matches the filters.',
    capped: (most: number, total: number) => `The first ${count(most)} of ${count(total)} are listed. Narrow the filters; once written, every row holds its full result in the column 判定依据.`,
    nobody: 'No seller given',
    row: (sheet: string, row: number) => `${sheet}, row ${row}`,
    goRow: (sheet: string, row: number) => `Go to row ${row} of “${sheet}”`,
    related: 'Related rows',
    more: (n: number) => `${count(n)} more`,
    clause: (id: string) => `Clause ${id}`,
    listLabel: 'Findings',
    position: (n: number, total: number) => `${count(n)} of ${count(total)}`,
    details: 'Details',
    detailsOf: (sheet: string, row: number) => `The verdict on ${sheet}, row ${row}`,
    noDetails: 'This row is not a registration of its own and has no verdict.',
    jumped: (sheet: string, row: number) => `Row ${row} of “${sheet}” is selected.`,
  },
  lookUp: {
    heading: 'Look up before filing',
    intro: 'Find out whether this customer may be registered now.',
    name: 'Customer',
    phone: 'Phone',
    phoneHint: 'Hidden digits are fine: 138****5678',
    project: 'Project',
    region: 'Region',
    seller: 'Seller',
    team: 'Team or unit',
    more: 'More',
    admin: 'Show owner and row (administrator)',
    ask: 'Look up',
    asking: 'Looking up…',
    needSomething: 'Give at least a customer or a phone.',
    basedOn: (packId: string, asOf: string) => `By ${packId}, as of ${day(asOf)}`,
    answers,
    answerNotes,
    reasons: 'Reasons',
    settle: 'These would settle it',
    owner: (name: string) => `Owner: ${name}`,
    row: 'The row',
  },
  settings: {
    heading: 'Settings',
    intro: 'Kept in the visible sheet 报备设置 of this workbook: it travels with the file and can be edited there as well.',
    language: 'Display language',
    languages: { 'zh-CN': '中文', en: 'English' },
    pack: 'Regulation',
    packUnset: 'Not fixed (chosen at each check)',
    columns: 'Meaning of columns',
    columnsHint: 'Correct a column that was misunderstood. After a check you see how each one is read.',
    columnsNone: 'The columns are listed here after a check.',
    columnOf: (header: string, letters: string) => `${header} (column ${letters})`,
    columnIgnored: 'Not used',
    numbers: 'Numbers of the regulation',
    numbersHint: 'Left empty, the regulation holds. Changes count for this workbook only.',
    numbersNone: 'Choose a regulation first.',
    numberTitle: (key: string) => numberTitle(key),
    standard: (value: string) => `Regulation: ${value}`,
    resetNumber: (title: string) => `Back to the regulation: ${title}`,
    holidays: 'Added holidays',
    holidaysHint: 'Days off and make-up days not published yet, or your company’s own.',
    holidayDay: 'Day',
    holidayKind: 'Kind',
    holidayKinds: { off: 'Day off', work: 'Working day' },
    holidayName: 'Name',
    addHoliday: 'Add the day',
    removeHoliday: (day: string) => `Remove ${day}`,
    rulings: 'Rulings',
    rulingsHint: 'What the machine cannot settle, a person decides, with name and reason.',
    rulingKinds: { same: 'Same customer', different: 'Not the same customer', owner: 'Belongs to', stands: 'Stands', void: 'Void' },
    rulingIds: 'Filing numbers (separated by commas)',
    rulingOwner: 'Belongs to',
    rulingWho: 'Decided by',
    rulingDay: 'Decided on',
    rulingWhy: 'Reason',
    addRuling: 'Add the ruling',
    rulingOf: (kind: string, ids: readonly string[]) => `${ids.join(', ')}: ${kind}`,
    removeRuling: (ids: readonly string[]) => `Remove the ruling on ${ids.join(', ')}`,
    save: 'Save settings',
    saving: 'Saving…',
    saved: 'Settings were saved to the sheet 报备设置.',
    unsaved: 'There are unsaved changes.',
    troubles: 'Some of 报备设置 could not be read and was skipped:',
    fillDay: 'Give a day.',
    fillRuling: 'Give filing numbers, who decided, and the day.',
    fillOwner: 'Give the owner.',
    fillTwo: 'Give at least two filing numbers.',
  },
  errors: {
    dismiss: 'Close',
    unknown: (detail: string) => `Something unexpected happened (${detail}). The workbook was not changed; please try again.`,
    'no-header': 'No header row of a register was found in the ticked sheets. It should hold columns such as 客户名称 and 报备时间.',
    'header-tie': 'Several rows look like a header row; please keep the headers in one row.',
    'no-register': 'No register was found in the ticked sheets.',
    'no-such-sheet': 'A ticked sheet no longer exists; please choose again.',
    'too-large': 'There is too much data for this computer; please check it in parts.',
    'read-only': 'The sheet is protected or read-only. Remove the protection and try again.',
    'in-use': 'The workbook is busy (a cell may be in edit mode). Finish editing and try again.',
    'bad-settings': 'The settings hold a mistake; please look at Settings.',
    'sheet-gone': 'That sheet no longer exists.',
    'worker-gone': 'The background check stopped unexpectedly; please try again.',
  },
} satisfies Strings
