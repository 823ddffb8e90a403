import type { FieldId } from '../registration/fields'

/** What a column can serve: a field, the opinion of an approval stage, or that opinion's day. */
export type HeaderTarget = FieldId | `stage.${string}`

const DAY_MARK = '@day'

export function stageOpinion(key: string): HeaderTarget {
  return `stage.${key}`
}

export function stageDay(key: string): HeaderTarget {
  return `stage.${key}${DAY_MARK}`
}

export function isStageTarget(target: HeaderTarget): target is `stage.${string}` {
  return target.startsWith('stage.')
}
