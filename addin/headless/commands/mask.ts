import { readFile } from 'node:fs/promises'
import { basename, extname } from 'node:path'
import { maskBooks, maskNumbers, phoneShape, readRegisters, readSettings, SETTINGS_SHEET, WorkbookError, type BookSheet, type Language, type MaskedBook, type PolicyPack } from '../../../core/index'
import { openFile, type FileWorkbook } from '../../xlsx/open-workbook'
import { openBytes } from '../../xlsx/open-bytes'
import { nodeCodec } from '../../xlsx/node-codec'
import { writeAtomically } from '../../xlsx/write-atomically'
import { choosePack } from '../choose-pack'
import { fitPack } from '../mask/fit-pack'
import { scrubPackage } from '../mask/scrub-package'
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
  if (options.policy !== undefined) await choosePack(options.policy, options.set ?? [], language)
  const progress = startProgress(language, output.terminal)
  progress.step({ zh: `读取 ${basename(path)}`, en: `reading ${basename(path)}` })
  const file = await openFile(path)
  const target = await newFile(options.out, [extname(path).toLowerCase()], path)
  const sheets = await readSheets(file)
  const pack = await packOf(sheets, options, path, language)
  progress.step({ zh: '打码', en: 'masking' })
  const masked = maskSheets(sheets, pack, path)
  const pictures = await writeCopy(path, target, masked, pack)
  progress.done()
  const cells = masked.runs.reduce((sum, run) => sum + run.values.length, 0)
  if (options.json) output.json({ file: path, out: target, policy: pack.id, cells, ...masked.counts, pictures })
  else output.text(printMasked(target, pack, cells, masked, pictures, language))
  return 0
}

async function readSheets(file: FileWorkbook): Promise<readonly BookSheet[]> {
  const sheets: BookSheet[] = []
  for (const name of await file.sheetNames()) sheets.push({ book: file.book, grid: await file.readSheet(name) })
  return sheets
}

/** The pack given, else the workbook's own, else the one whose headers these are. */
async function packOf(sheets: readonly BookSheet[], options: MaskOptions, path: string, language: Language): Promise<PolicyPack> {
  const { packId, mapping } = settingsOf(sheets)
  const word = options.policy ?? packId
  const fitting = word === null ? fitPack(sheets, mapping)?.id : undefined
  if (word === null && fitting === undefined) throw new WorkbookError('no-header', { path })
  return choosePack(word ?? fitting, options.set ?? [], language)
}

function settingsOf(sheets: readonly BookSheet[]) {
  const sheet = sheets.find(({ grid }) => grid.sheet === SETTINGS_SHEET)
  const settings = sheet ? readSettings(sheet.grid).settings : null
  return { packId: settings?.packId ?? null, mapping: settings?.mapping ?? [] }
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

/** Patches the copy; answers how many pictures it holds, which stay as they are. */
async function writeCopy(path: string, target: string, { runs, texts }: MaskedBook, pack: PolicyPack): Promise<number> {
  const book = await openBytes(basename(path), await readFile(path), nodeCodec)
  await book.apply({ runs, highlights: [], newSheets: [] })
  if (book.format === 'csv') {
    await writeAtomically(target, book.pieces())
    return 0
  }
  const shape = phoneShape(pack)
  const { pieces, pictures } = await scrubPackage(await book.save(), text => texts.get(text) ?? maskNumbers(text, shape).text)
  await writeAtomically(target, pieces)
  return pictures
}

function printMasked(target: string, pack: PolicyPack, cells: number, { counts }: MaskedBook, pictures: number, language: Language): readonly string[] {
  const { phones, identities, names, rooms } = counts
  if (language === 'en') {
    const lines = [`${pack.id}: ${cells} cells masked: ${phones} phones, ${identities} identity numbers, ${names} names, ${rooms} room numbers`, `written: ${target}`]
    return pictures === 0 ? lines : [...lines, `The workbook holds ${pictures} pictures or embedded files, which are unchanged: look at them before sharing.`]
  }
  const lines = [`按 ${pack.id} 打码 ${cells} 个单元格：电话 ${phones} 处，证件号 ${identities} 处，姓名 ${names} 处，房号 ${rooms} 处`, `已写入：${target}`]
  return pictures === 0 ? lines : [...lines, `工作簿中有 ${pictures} 个图片或嵌入文件，未作处理，外发前请自行核对。`]
}
