import { readFile } from 'node:fs/promises'
import { basename, extname } from 'node:path'
import { maskBooks, readRegisters, readSettings, SETTINGS_SHEET, WorkbookError, type BookSheet, type Language, type MaskedBook, type PolicyPack } from '../../../core/index'
import { openFile, type FileWorkbook } from '../../xlsx/open-workbook'
import { openBytes } from '../../xlsx/open-bytes'
import { nodeCodec } from '../../xlsx/node-codec'
import { writeAtomically } from '../../xlsx/write-atomically'
import { choosePack, isKnownPack } from '../choose-pack'
import { fitPack } from '../mask/fit-pack'
import { scrubPackage } from '../mask/scrub-package'
import { unreadParts } from '../mask/unread-parts'
import { type Beside, warnings } from '../mask/warnings'
import { readLanguage, type CommonOptions } from '../options'
import type { Output } from '../output'
import { startProgress } from '../progress'
import { newFile } from '../target-file'
import { UsageError } from '../usage-error'

export interface MaskOptions extends CommonOptions {
  readonly out?: string
}

/** Writes a copy fit to share: phones, identity numbers and names masked as the pack says. The file itself is never touched. */
export async function mask([path]: readonly string[], options: MaskOptions, output: Output): Promise<number> {
  const language = readLanguage(options.lang)
  if (path === undefined) throw new UsageError('no-files')
  if (options.policy !== undefined && isKnownPack(options.policy)) await choosePack(options.policy, options.set ?? [], language)
  const progress = startProgress(language, output.terminal)
  progress.step({ zh: `读取 ${basename(path)}`, en: `reading ${basename(path)}` })
  const file = await openFile(path)
  const target = await newFile(options.out, [extname(path).toLowerCase()], path)
  const sheets = await readSheets(file)
  const pack = await packOf(sheets, options, path, language)
  progress.step({ zh: '打码', en: 'masking' })
  const masked = maskSheets(sheets, pack, path)
  const beside = await writeCopy(path, target, masked)
  progress.done()
  const cells = masked.runs.reduce((sum, run) => sum + run.values.length, 0)
  const told = warnings(beside, language)
  if (options.json) output.json({ file: path, out: target, policy: pack.id, cells, ...masked.counts, pictures: beside.pictures, renamed: beside.renamed, warnings: told })
  else output.text([...printMasked(target, pack, cells, masked, language), ...told])
  return 0
}

async function readSheets(file: FileWorkbook): Promise<readonly BookSheet[]> {
  const sheets: BookSheet[] = []
  for (const name of await file.sheetNames()) sheets.push({ book: file.book, grid: await file.readSheet(name) })
  return sheets
}

/** The pack given, else the workbook's own, else the one whose headers these are. */
async function packOf(sheets: readonly BookSheet[], options: MaskOptions, path: string, language: Language): Promise<PolicyPack> {
  const { packId, mapping, ownPacks } = settingsOf(sheets)
  const word = options.policy ?? packId ?? (ownPacks.length === 1 ? ownPacks[0]?.id : undefined) ?? null
  const fitting = word === null ? fitPack(sheets, mapping)?.id : undefined
  if (word === null && fitting === undefined) throw new WorkbookError('no-header', { path })
  return choosePack(word ?? fitting, options.set ?? [], language, ownPacks)
}

function settingsOf(sheets: readonly BookSheet[]) {
  const sheet = sheets.find(({ grid }) => grid.sheet === SETTINGS_SHEET)
  const read = sheet ? readSettings(sheet.grid) : null
  return { packId: read?.settings.packId ?? null, mapping: read?.settings.mapping ?? [], ownPacks: read?.ownPacks.map(({ pack }) => pack) ?? [] }
}

/** Without a header nobody knows which column holds the names, so such a file is refused rather than half masked. */
function maskSheets(sheets: readonly BookSheet[], pack: PolicyPack, path: string): MaskedBook {
  const { mapping } = settingsOf(sheets)
  const registers = readRegisters(sheets, pack, { mapping })
  if (registers.problem) throw new WorkbookError(registers.problem.problem, { path, ...registers.problem.detail })
  const [masked] = maskBooks(sheets, registers, pack, mapping)
  if (!masked) throw new WorkbookError('no-header', { path })
  return masked
}

/** Patches the copy; answers what stands beside its cells. */
async function writeCopy(path: string, target: string, { runs, beside, namesakes }: MaskedBook): Promise<Beside> {
  const book = await openBytes(basename(path), await readFile(path), nodeCodec)
  await book.apply({ runs, highlights: [], newSheets: [] })
  const name = basename(target, extname(target))
  const own = { namesakes, isFileNamed: beside.text(name) !== name }
  if (book.format === 'csv') {
    await writeAtomically(target, book.pieces())
    return { ...own, ...unreadParts([]), renamed: [] }
  }
  const { pieces, ...found } = await scrubPackage(await book.save(), beside)
  await writeAtomically(target, pieces)
  return { ...own, ...found }
}

function printMasked(target: string, pack: PolicyPack, cells: number, { counts }: MaskedBook, language: Language): readonly string[] {
  const { phones, identities, names, rooms } = counts
  if (language === 'en') return [`${pack.id}: ${cells} cells masked: ${phones} phones, ${identities} identity numbers, ${names} names, ${rooms} room numbers`, `written: ${target}`]
  return [`按 ${pack.id} 打码 ${cells} 个单元格：电话 ${phones} 处，证件号 ${identities} 处，姓名 ${names} 处，房号 ${rooms} 处`, `已写入：${target}`]
}
