import { type WallTime, readWallTime } from '../calendar/wall-time'
import { readApproval } from '../registration/approval-word'
import type { Approval } from '../registration/registration'

const DAY = /(?:19|20)\d\d *(?:[-./年]) *\d{1,2} *(?:[-./月]) *\d{1,2}日?(?: *\d{1,2}:\d{2}(?::\d{2})?)?/

/** 同2026.3.5 */
const SHORTEST = 9

/**
 * An opinion and its day written into one cell; null when the cell holds no day.
 * @example readSignedOpinion('同意 王五 2026.3.5') // approved on 2026-03-05
 */
export function readSignedOpinion(text: string): { readonly approval: Approval; readonly at: WallTime } | null {
  // Nearly every opinion is a word or two, shorter than any day.
  if (text.length < SHORTEST) return null
  const plain = text.normalize('NFKC')
  const day = DAY.exec(plain)?.[0]
  const at = day === undefined ? null : readWallTime(day)
  const approval = day === undefined ? null : readApproval(plain.replace(day, ' ').trim())
  return at === null || approval === null ? null : { approval, at }
}
