import type { LookUpAnswerWord } from '../engine'
import type { Severity } from '../core-bridge'

/** Numbers as Chinese readers write them: 1,234. */
const count = (n: number): string => new Intl.NumberFormat('zh-CN').format(n)

const severity: Readonly<Record<Severity, string>> = { conflict: '冲突', error: '错误', warning: '警告', notice: '提示' }

/** A whole day as people say it: 2026年3月5日. */
const day = (iso: string): string => {
  const [year, month, date] = iso.split('-').map(Number)
  return `${year}年${month}月${date}日`
}

const answers: Readonly<Record<LookUpAnswerWord, (from: string | null, until: string | null) => string>> = {
  free: () => '可以报备',
  protected: (_from, until) => (until === null ? '已受保护' : `受保护至 ${day(until)}`),
  queueable: from => (from === null ? '可以排队' : `可排队，自 ${day(from)} 起`),
  possible: () => '需人工核实',
  own: (_from, until) => (until === null ? '已是本人客户' : `本人客户，保护至 ${day(until)}`),
  banned: (_from, until) => (until === null ? '禁止报备' : `禁止报备至 ${day(until)}`),
  suspended: (_from, until) => (until === null ? '已暂停销售权' : `暂停销售权至 ${day(until)}`),
  sealed: () => '登记信息保密',
}

const answerNotes: Readonly<Record<LookUpAnswerWord, string>> = {
  free: '没有找到与之相同且仍受保护的客户。',
  protected: '这位客户已有人报备，保护期未满，不能重复报备。',
  queueable: '这位客户目前受保护，但还可以排队等候。',
  possible: '有相近的登记，仅凭现有信息不能判断是否同一客户，请先核对下列事项。',
  own: '这位客户已在该报备人（单位）名下，不必再次报备。',
  banned: '该报备人（单位）在禁报期内，不能报备这位客户。',
  suspended: '该报备人的销售权在暂停期内。',
  sealed: '按制度不对外透露登记情况，请联系管理员查询。',
}

const TERMS: Readonly<Record<string, string>> = { protection: '保护期', deposit: '交定后的保护期', visit: '到访确认后的保护期', extension: '延期', extensionWhenQueued: '有人排队时的延期', ban: '禁报期' }
const UNITS: Readonly<Record<string, string>> = { days: '天', months: '个月', workingDays: '个工作日' }
const NUMBERS: Readonly<Record<string, string>> = {
  'extension.leadDays': '延期须提前的天数', 'queue.size': '可排队人数', 'review.workingDays': '审核时限（工作日）', 'objection.workingDays': '异议期（工作日）', 'suspension.days': '停权天数',
  'followUp.days': '两次跟进最多相隔（天）', 'notice.days': '到期前几天提醒', 'filing.days': '拜访前须提前报备（天）', 'filing.minutes': '到访前须提前报备（分钟）', 'filing.workingDays': '签约后报备时限（工作日）',
  'points.required': '每月应得拜访分', 'points.cleaningFrom': '缺分达到多少打扫办公室', 'collision.days': '撞单的间隔（天）', 'deposit.amount': '报备金（元）', 'reward.amount': '奖励（元）', territory: '有效推广区域',
  countStartDay: '起始日计入（true 或 false）', rollLastDay: '末日遇假日顺延（true 或 false）', extendByHolidays: '期内遇法定假日顺延（true 或 false）',
}
const CRITERIA: Readonly<Record<string, string>> = { time: '报备时间', completeness: '资料完整度', amount: '预计金额', unitPrice: '预计单价', signing: '预计签约时间', feedback: '接洽反馈' }

/** What a setting of a pack is called: protection.months → 保护期（个月）. Unknown keys are shown as they are. */
function numberTitle(key: string): string {
  const [head = '', tail = ''] = key.split('.')
  if (head === 'penalty') return `处理：${tail}（每次，用逗号分开）`
  if (head === 'ranking') return `综合评定权重：${CRITERIA[tail] ?? tail}`
  const term = TERMS[head]
  const unit = UNITS[tail]
  return NUMBERS[key] ?? (term !== undefined && unit !== undefined ? `${term}（${unit}）` : key)
}

/** The pane's words in Chinese; every other language must have the same keys. */
export const zh = {
  locale: 'zh-CN',
  title: '报备管家',
  count,
  day,
  severity,
  tabs: { check: '检查', findings: '清单', lookUp: '查重', settings: '设置' },
  tabsLabel: '报备管家功能',
  findingsTab: (n: number) => `清单 ${count(n)}`,
  /** Joins two sentences or a label and its value. */
  colon: '：',
  comma: '，',
  listed: (items: readonly string[]) => items.join('、'),
  check: {
    heading: '检查报备',
    intro: '逐行判断报备是否有效、是否重复、保护到哪一天。先预览，您确认后才写入。',
    pack: '报备制度',
    packOf: (title: string, id: string) => `${id} ${title}`,
    asOf: '判断日',
    asOfHint: '按这一天判断状态和剩余天数。',
    today: '今天',
    sheets: '工作表',
    sheetsHint: '只检查勾选的工作表。',
    allSheets: '全选',
    noSheets: '这个工作簿里没有可以检查的工作表。',
    start: '检查',
    again: '重新检查',
    cancel: '取消',
    reading: (sheet: string | null, percent: number | null) => `正在读取${sheet === null ? '' : `“${sheet}”`}${percent === null ? '…' : ` ${percent}%`}`,
    judging: (percent: number | null) => `正在判断${percent === null ? '…' : ` ${percent}%`}`,
    writing: '正在写入…',
    undoing: '正在撤销…',
    cancelled: '已取消，工作簿没有改动。',
    stale: '检查之后工作簿有改动，结果可能已不准确。',
    done: (rows: number, findings: number) => `检查完成：${count(rows)} 条报备，${count(findings)} 个问题。`,
    resultHeading: '检查结果',
    resultLine: (packId: string, asOf: string) => `${packId} · 判断日 ${day(asOf)}`,
    rows: (n: number) => `共 ${count(n)} 条报备`,
    severities: '按轻重',
    /** Said after a figure that can be pressed. */
    showList: '，查看清单',
    statuses: '按状态',
    asTable: '以表格显示',
    status: '状态',
    number: '条数',
    share: '占比',
    unjudged: '未到报备日',
    nothing: '没有发现问题。',
    nothingHint: '所有报备都已判断，没有需要处理的事项。',
    noRows: '勾选的工作表里没有找到报备记录。',
    previewHeading: '写入工作簿',
    preview: (cells: number, rows: number) => `将写入 ${count(cells)} 个单元格（涉及 ${count(rows)} 行），全部在本工具自己的列里，其他内容一概不动。`,
    previewColumns: (columns: readonly string[]) => `写入的列：${columns.join('、')}`,
    previewNew: (columns: readonly string[]) => `其中在表格右侧新增：${columns.join('、')}`,
    previewHighlight: '并按状态设置条件格式：颜色、字体和状态文字一起标出，撤销时一并去除。',
    previewNothing: '工作簿里已经是最新结果，无需写入。',
    write: '写入',
    undo: '撤销写入',
    written: (cells: number) => `已写入 ${count(cells)} 个单元格。`,
    undone: '已撤销，工作簿恢复为写入前的内容。',
    changedMeanwhile: '预览之后工作簿有改动，尚未写入。请看新的预览后再点“写入”。',
  },
  findings: {
    heading: '问题清单',
    none: '还没有检查。先到“检查”页检查报备。',
    goCheck: '去检查',
    filters: '筛选',
    severity: '轻重',
    status: '状态',
    person: '报备人',
    text: '查找',
    textHint: '客户、报备人或说明中的文字',
    all: '全部',
    order: '排列',
    orders: { severity: '按轻重', kind: '按事项', person: '按报备人', row: '按行' },
    shown: (n: number, total: number) => (n === total ? `共 ${count(total)} 个问题` : `${count(total)} 个问题中的 ${count(n)} 个`),
    clear: '清除筛选',
    noMatch: '没有符合筛选条件的问题。',
    capped: (most: number, total: number) => `这里列出前 ${count(most)} 个，共 ${count(total)} 个。请用筛选缩小范围；写入后，每一行的“判定依据”列里都有完整结果。`,
    nobody: '未填报备人',
    row: (sheet: string, row: number) => `${sheet} 第 ${row} 行`,
    goRow: (sheet: string, row: number) => `跳到“${sheet}”第 ${row} 行`,
    related: '相关的行',
    more: (n: number) => `另有 ${count(n)} 行`,
    clause: (id: string) => `条款 ${id}`,
    listLabel: '问题',
    position: (n: number, total: number) => `第 ${count(n)} 个，共 ${count(total)} 个`,
    details: '详情',
    detailsOf: (sheet: string, row: number) => `${sheet} 第 ${row} 行的判定`,
    noDetails: '这一行不是单独的一条报备，没有自己的判定。',
    jumped: (sheet: string, row: number) => `已在“${sheet}”中选中第 ${row} 行。`,
  },
  lookUp: {
    heading: '报备前查重',
    intro: '先查一查这位客户现在能不能报备。',
    name: '客户名称',
    phone: '联系电话',
    phoneHint: '可以带隐去的位数，如 138****5678',
    project: '项目名称',
    region: '区域',
    seller: '报备人',
    team: '部门（单位）',
    more: '更多条件',
    admin: '显示归属人和所在行（管理员）',
    ask: '查重',
    asking: '正在查重…',
    needSomething: '请至少填写客户名称或联系电话。',
    basedOn: (packId: string, asOf: string) => `依据 ${packId}，判断日 ${day(asOf)}`,
    answers,
    answerNotes,
    reasons: '依据',
    settle: '以下信息可以帮助判断',
    owner: (name: string) => `归属：${name}`,
    row: '对应的行',
  },
  settings: {
    heading: '设置',
    intro: '保存在本工作簿可见的“报备设置”工作表里，随文件一起走，也可以直接在表里修改。',
    language: '界面语言',
    languages: { 'zh-CN': '中文', en: 'English' },
    pack: '报备制度',
    packUnset: '尚未选定（检查时选择）',
    columns: '列的含义',
    columnsHint: '如果某一列认错了，在这里改正。先检查一次，就能看到各列现在怎样理解。',
    columnsNone: '检查一次之后，这里会列出各列。',
    columnOf: (header: string, letters: string) => `${header}（${letters} 列）`,
    columnIgnored: '不使用',
    numbers: '制度中的数字',
    numbersHint: '留空即按制度原文。改动只对本工作簿有效。',
    numbersNone: '先选定报备制度。',
    numberTitle: (key: string) => numberTitle(key),
    standard: (value: string) => `原文：${value}`,
    resetNumber: (title: string) => `恢复原文：${title}`,
    holidays: '补充的节假日',
    holidaysHint: '尚未公布或公司自定的放假、调休日。',
    holidayDay: '日期',
    holidayKind: '类别',
    holidayKinds: { off: '放假', work: '上班' },
    holidayName: '名称',
    addHoliday: '添加日期',
    removeHoliday: (day: string) => `删除 ${day}`,
    rulings: '人工裁定',
    rulingsHint: '机器不能断定的，由人决定并留下姓名和理由。',
    rulingKinds: { same: '是同一客户', different: '不是同一客户', owner: '归属于', stands: '有效', void: '作废' },
    rulingIds: '报备编号（用顿号或逗号分开）',
    rulingOwner: '归属于',
    rulingWho: '裁定人',
    rulingDay: '裁定日期',
    rulingWhy: '理由',
    addRuling: '添加裁定',
    rulingOf: (kind: string, ids: readonly string[]) => `${ids.join('、')}：${kind}`,
    removeRuling: (ids: readonly string[]) => `删除裁定 ${ids.join('、')}`,
    save: '保存设置',
    saving: '正在保存…',
    saved: '设置已保存到“报备设置”工作表。',
    unsaved: '有未保存的改动。',
    troubles: '“报备设置”中有看不懂的内容，已跳过：',
    fillDay: '请填写日期。',
    fillRuling: '请填写报备编号、裁定人和日期。',
    fillOwner: '请填写归属人。',
    fillTwo: '请至少填写两个报备编号。',
  },
  errors: {
    dismiss: '关闭',
    unknown: (detail: string) => `出现意外情况（${detail}），工作簿没有改动，请重试。`,
    'no-header': '勾选的工作表里没有找到报备登记的表头，请确认表头含“客户名称”“报备时间”等列。',
    'header-tie': '有多行都像表头，无法确定用哪一行，请把表头放在一行里。',
    'no-register': '勾选的工作表里没有找到报备登记。',
    'no-such-sheet': '勾选的工作表已不存在，请重新选择。',
    'too-large': '数据太多，这台电脑放不下，请分开检查。',
    'read-only': '工作表受保护或只读，不能写入。请取消保护后重试。',
    'in-use': '工作簿正忙（可能正在编辑单元格），请完成编辑后重试。',
    'bad-settings': '设置有误，请到“设置”页检查。',
    'sheet-gone': '这个工作表已不存在。',
    'worker-gone': '后台检查程序意外停止，请重试。',
  },
}

export type Strings = typeof zh
