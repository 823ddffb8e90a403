import type { PolicyPack } from '../policy/pack'
import type { BothWords } from './both-words'
import type { PackField } from './describe-pack'

const NEEDS: { readonly [N in PackField['need']]: BothWords } = { required: of('必填', 'required'), conditional: of('条件必填', 'on condition'), optional: of('选填', 'optional') }
const PARTIES: { readonly [P in PolicyPack['party']]: BothWords } = { seller: of('客户归报备人', 'the seller owns the customer'), team: of('客户归报备单位', 'the unit owns the customer'), none: of('不涉及归属', 'nobody owns') }
const SCOPES: { readonly [S in PolicyPack['scope']]: BothWords } = {
  customer: of('同一客户算重复', 'the same customer is a duplicate'), 'customer+project': of('同一客户的同一项目算重复', 'the same customer and project is a duplicate'),
  'customer+project+purchase': of('同一客户同一项目的同一采购算重复', 'the same customer, project and purchase is a duplicate'), 'customer+estate': of('同一客户同一小区算重复', 'the same customer and estate is a duplicate'),
  project: of('同一项目算重复', 'the same project is a duplicate'), visit: of('同区域同时拜访同一客户或项目算撞单', 'the same customer or project, region and visit day collide'), none: of('不查重', 'nothing is compared'),
}
const PHONES: { readonly [P in PolicyPack['phone']]: BothWords } = { full: of('电话写全', 'full phones'), 'masked-3-4': of('电话隐去中间四位', 'the middle four digits of phones hidden'), 'masked-4-5': of('电话留前四位后五位', 'the first four and last five digits of phones') }

export function needWords(need: PackField['need']): BothWords {
  return NEEDS[need]
}

/** Who owns, what is the same, how phones are written: three facts every reader of a regulation asks for first. */
export function packFacts({ party, scope, phone }: Pick<PolicyPack, 'party' | 'scope' | 'phone'>): readonly BothWords[] {
  return [PARTIES[party], SCOPES[scope], PHONES[phone]]
}

/** A value as people say it: 是 for true; the words of a list apart. */
export function settingValueWords(value: string): BothWords {
  if (value === 'true') return of('是', 'yes')
  if (value === 'false') return of('否', 'no')
  return value === '' ? of('未设', 'not set') : of(value.replaceAll(',', '、'), value.replaceAll(',', ', '))
}

function of(zh: string, en: string): BothWords {
  return { zh, en }
}
