import { PolicyError, readPack, type PackMistake } from '../policy/load-packs'
import type { PolicyPack } from '../policy/pack'
import { findPack } from '../policy/shipped-packs'
import type { CellValue, SheetGrid } from '../workbook/workbook'
import type { BothWords } from './both-words'

/** The word of 项目 in 报备设置 for a regulation of one's own: 名称 its number, 取值 its JSON, on several rows where it is long. */
export const OWN_PACK = '制度文件'

/** A cell holds 32,767 characters. */
const PIECE = 30_000

/** A regulation that a workbook brings along. */
export interface OwnPack {
  readonly pack: PolicyPack
  /** The first row of its text. */
  readonly row: number
}

/** A text that is no regulation, with every mistake of it. */
export interface OwnPackTrouble {
  readonly row: number
  readonly why: BothWords
}

export interface OwnPacksRead {
  readonly packs: readonly OwnPack[]
  readonly troubles: readonly OwnPackTrouble[]
}

/** The regulations of its own that a sheet 报备设置 holds; rows of one name are one text, in their order. */
export function readOwnPacks(grid: SheetGrid): OwnPacksRead {
  const texts = new Map<string, { readonly row: number; text: string }>()
  for (let row = grid.firstRow; row <= grid.lastRow; row++) {
    if (textOf(grid.cell(row, 1)).trim() !== OWN_PACK) continue
    const [name, text] = [textOf(grid.cell(row, 2)).trim(), textOf(grid.cell(row, 3))]
    const known = texts.get(name)
    if (known) known.text += text
    else texts.set(name, { row, text })
  }
  const packs: OwnPack[] = []
  const troubles: OwnPackTrouble[] = []
  for (const { row, text } of texts.values()) {
    const read = readOwnPack(text)
    if ('id' in read) packs.push({ pack: read, row })
    else troubles.push({ row, why: read })
  }
  return { packs, troubles }
}

/** A regulation from its text; or what is wrong with it, every mistake at once. */
export function readOwnPack(text: string): PolicyPack | BothWords {
  let json: unknown
  try {
    json = JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    return { zh: '不是合法的 JSON，请粘贴整个制度文件', en: 'this is no JSON; paste the whole file of the regulation' }
  }
  try {
    const pack = readPack(json, OWN_PACK)
    const shipped = findPack(pack.id)
    return shipped ? { zh: `编号 ${pack.id} 与自带的制度相同，请另取编号`, en: `the number ${pack.id} is that of a shipped regulation; give it another one` } : pack
  } catch (cause) {
    if (cause instanceof PolicyError) return { zh: cause.mistakes.map(({ place, zh }) => `${place}：${zh}`).join('；'), en: joinEnglish(cause.mistakes) }
    throw cause
  }
}

function joinEnglish(mistakes: readonly PackMistake[]): string {
  return mistakes.map(({ place, en }) => `${place}: ${en}`).join('; ')
}

/** The rows that hold a regulation; what reading them gives is equal to it. */
export function printOwnPack(pack: PolicyPack): readonly (readonly CellValue[])[] {
  const text = JSON.stringify(pack)
  return Array.from({ length: Math.ceil(text.length / PIECE) }, (_, at) => [OWN_PACK, pack.id, text.slice(at * PIECE, (at + 1) * PIECE)])
}

function textOf(value: CellValue): string {
  return value === null ? '' : String(value)
}
