import type { PolicyPack } from '../policy/pack'
import { assertNever } from '../registration/assert-never'
import { FIELDS, type FieldId, type FieldKind } from '../registration/fields'

export interface Hint {
  readonly zh: string
  readonly en: string
}

/** What an input hint says of a column: whether it must be filled, and how it is written. */
export function templateHint(pack: PolicyPack, field: FieldId, required: boolean, allowed: readonly string[] | undefined): Hint {
  const how = allowed === undefined ? writingHint(pack, field) : choiceHint(pack, field, allowed)
  return required ? { zh: `必填。${how.zh}`, en: `Required. ${how.en}` } : { zh: `选填。${how.zh}`, en: `Optional. ${how.en}` }
}

function choiceHint(pack: PolicyPack, field: FieldId, allowed: readonly string[]): Hint {
  const several = pack.enumerations.some(each => each.field === field && each.several)
  const words = allowed.join('、')
  return several ? { zh: `可多选：${words}`, en: `one or several of ${words}` } : { zh: `请选择：${words}`, en: `one of ${words}` }
}

function writingHint(pack: PolicyPack, field: FieldId): Hint {
  if (field === 'id') return { zh: '每条报备一个编号，不重复', en: 'one number for each filing, never twice' }
  return kindHint(pack, FIELDS[field].kind, FIELDS[field])
}

function kindHint(pack: PolicyPack, kind: FieldKind, title: { readonly header: string; readonly english: string }): Hint {
  switch (kind) {
    case 'time': return { zh: '日期，如 2026-03-05，或带时间 2026-03-05 14:30', en: 'a day such as 2026-03-05, or with the time 2026-03-05 14:30' }
    case 'phone': return phoneHint(pack)
    case 'amount': return { zh: '金额（元），如 120000.00', en: 'an amount in yuan, such as 120000.00' }
    case 'number': return { zh: '数字', en: 'a number' }
    case 'flag': return { zh: '是或否', en: 'yes (是) or no (否)' }
    case 'approval': return { zh: '通过、驳回或待审', en: 'approved, refused or waiting' }
    case 'share': return { zh: '如 张三60%;李四40%，合计 100%', en: 'such as 张三60%;李四40%, 100% in all' }
    case 'identity': return { zh: '身份证号或统一社会信用代码，按文本填写', en: 'identity card or credit code, written as text' }
    case 'choice': case 'text': return { zh: `请填写${title.header}`, en: `the ${title.english}` }
    default: return assertNever(kind)
  }
}

function phoneHint(pack: PolicyPack): Hint {
  switch (pack.phone) {
    case 'full': return { zh: '手机或座机，多个号码用 / 分开', en: 'mobile or landline; several are parted by /' }
    case 'masked-3-4': return { zh: '隐藏中间四位，如 199****0701', en: 'the middle four digits hidden, such as 199****0701' }
    case 'masked-4-5': return { zh: '只留前四位和后五位，如 1990**00701', en: 'the first four and last five digits only, such as 1990**00701' }
    default: return assertNever(pack.phone)
  }
}
