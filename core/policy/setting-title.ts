/** The same in both languages. */
interface Title {
  readonly zh: string
  readonly en: string
}

const TERMS: Readonly<Record<string, Title>> = {
  protection: of('保护期', 'protection'), deposit: of('交定金后的保护期', 'protection after a deposit'), visit: of('到访确认后的保护期', 'protection after a confirmed visit'),
  extension: of('每次延期', 'an extension'), extensionWhenQueued: of('有人排队时的延期', 'an extension while someone queues'), ban: of('信息虚假后的禁报期', 'ban after false information'),
}
const UNITS: Readonly<Record<string, Title>> = { days: of('天', 'days'), months: of('个月', 'months'), workingDays: of('个工作日', 'working days') }
const CRITERIA: Readonly<Record<string, Title>> = {
  time: of('报备时间', 'time of filing'), completeness: of('资料完整度', 'completeness'), amount: of('预计金额', 'expected amount'),
  unitPrice: of('预计单价', 'expected unit price'), signing: of('预计签约时间', 'expected signing'), feedback: of('接洽反馈', 'contact feedback'),
}
const TITLES: Readonly<Record<string, Title>> = {
  'extension.leadDays': of('延期须在到期前几天申请', 'days before expiry by which an extension is applied for'), 'queue.size': of('可排队人数', 'places in the queue'),
  'review.workingDays': of('审核时限（工作日）', 'review within (working days)'), 'objection.workingDays': of('异议期（工作日）', 'objections within (working days)'),
  'suspension.days': of('停权天数', 'days of suspension'), 'followUp.days': of('两次跟进最多相隔（天）', 'days between follow-ups at most'), 'notice.days': of('到期前几天提醒', 'days before expiry from which it is announced'),
  'filing.days': of('须在拜访前几天报备', 'days before the visit by which to file'), 'filing.minutes': of('须在到访前多少分钟报备', 'minutes before the visit by which to file'),
  'filing.workingDays': of('签约后报备时限（工作日）', 'filed after signing within (working days)'), 'points.required': of('每月应得拜访分', 'visit points required a month'),
  'points.cleaningFrom': of('缺多少分打扫办公室', 'points short from which the office is cleaned'), 'collision.days': of('拜访相隔几天以内算撞单', 'days between visits that still collide'),
  'deposit.amount': of('报备金（元）', 'deposit (yuan)'), 'reward.amount': of('协调签约的奖励（元）', 'reward for coordinating and signing (yuan)'),
  'service.receivedWithin': of('接收时限（工作日）', 'received within (working days)'), 'service.handledWithin': of('处理时限（工作日）', 'handled within (working days)'),
  'service.answeredWithin': of('反馈时限（工作日）', 'answered within (working days)'), 'identity.adultAge': of('成年年龄', 'age of full capacity'), territory: of('有效推广区域', 'promotion territory'),
  countStartDay: of('起始日计入', 'the first day counts'), rollLastDay: of('末日遇假日顺延', 'a last day off rolls on to the next working day'), extendByHolidays: of('期内遇法定节假日顺延', 'lengthened by the public holidays in it'),
}

/**
 * What a setting of a pack is called; unknown keys are shown as they are.
 * @example settingTitle('protection.months') // { zh: '保护期（个月）', en: 'protection (months)' }
 */
export function settingTitle(key: string): Title {
  const at = key.indexOf('.')
  const [head, tail] = at < 0 ? [key, ''] : [key.slice(0, at), key.slice(at + 1)]
  if (head === 'penalty') return of(`违规处理：${tail}（每次，用逗号分开）`, `violation ${tail} (each time, set apart by commas)`)
  const criterion = CRITERIA[tail]
  if (head === 'ranking') return of(`综合评定权重：${criterion?.zh ?? tail}`, `weight in the ranking: ${criterion?.en ?? tail}`)
  const term = TERMS[head]
  const unit = UNITS[tail]
  return TITLES[key] ?? (term && unit ? of(`${term.zh}（${unit.zh}）`, `${term.en} (${unit.en})`) : of(key, key))
}

function of(zh: string, en: string): Title {
  return { zh, en }
}
