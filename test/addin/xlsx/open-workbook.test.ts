import { chmodSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { listRegisters } from '../../../addin/xlsx/list-registers'
import { openFile } from '../../../addin/xlsx/open-workbook'
import { writeAtomically } from '../../../addin/xlsx/write-atomically'
import { makeBook, sheetData } from './make-package'

let folder = ''
beforeEach(() => { folder = mkdtempSync(join(tmpdir(), 'baobei-')) })
afterEach(() => { rmSync(folder, { recursive: true, force: true }) })

const book = makeBook({ sheets: { 报备: sheetData([['客户'], ['甲']]) } })

function put(name: string, data: string | Uint8Array = book): string {
  const path = join(folder, name)
  writeFileSync(path, data)
  return path
}

describe('openFile', () => {
  it('opens a workbook by what it holds, whatever it is called', async () => {
    for (const name of ['a.xlsx', 'a.xlsm', 'a.csv', 'a']) {
      const file = await openFile(put(name))
      expect([file.book, file.format, file.path, await file.sheetNames()]).toEqual([name, 'xlsx', join(folder, name), ['报备']])
    }
    expect((await openFile(put('b.csv', '客户\n甲\n'))).format).toBe('csv')
  })

  it.each<[string, () => string, string]>([
    ['a file that is not there', () => join(folder, 'none.xlsx'), 'not-found'],
    ['a file in a folder that is not there', () => join(folder, 'none', 'a.xlsx'), 'not-found'],
    ['a folder', () => folder, 'is-folder'],
    ['text called a workbook', () => put('a.xlsx', '客户,电话'), 'not-a-workbook'],
    ['an empty workbook', () => put('a.xlsx', ''), 'truncated'],
    ['half a workbook', () => put('a.xlsx', book.slice(0, 300)), 'truncated'],
    ['a package of another kind', () => put('a.xlsx', Uint8Array.from([0x50, 0x4b, 5, 6, ...Array.from({ length: 18 }, () => 0)])), 'not-a-workbook'],
  ])('refuses %s, naming it', async (_, make, problem) => {
    const path = make()
    await expect(openFile(path)).rejects.toMatchObject({ problem, detail: { path } })
  })
})

describe('FileWorkbook.save', () => {
  const change = { runs: [{ sheet: '报备', row: 2, column: 2, values: ['保护中'], show: 'text' as const }], highlights: [], newSheets: [] }

  it('writes a copy and leaves the file as it was', async () => {
    const file = await openFile(put('a.xlsx'))
    await file.apply(change)
    await file.save(join(folder, 'a.checked.xlsx'))
    expect(new Uint8Array(readFileSync(file.path))).toEqual(book)
    expect((await (await openFile(join(folder, 'a.checked.xlsx'))).readSheet('报备')).cell(2, 2)).toBe('保护中')
    expect(readdirSync(folder).sort()).toEqual(['a.checked.xlsx', 'a.xlsx'])
  })

  it('copies an unchanged book byte for byte, and does not touch the file itself', async () => {
    const file = await openFile(put('a.xlsx'))
    await file.save(join(folder, 'b.xlsx'))
    expect(new Uint8Array(readFileSync(join(folder, 'b.xlsx')))).toEqual(book)
    const before = statSync(file.path)
    await file.save(file.path)
    expect([statSync(file.path).ino, statSync(file.path).mtimeMs]).toEqual([before.ino, before.mtimeMs])
  })

  it('writes a text file the same way', async () => {
    const file = await openFile(put('b.csv', 'a\n'))
    await file.apply({ ...change, runs: [{ ...change.runs[0]!, sheet: 'b' }] })
    await file.save(file.path)
    expect(readFileSync(file.path, 'utf8')).toBe('a\n,保护中\n')
  })
})

describe('writeAtomically', () => {
  const pieces = [Uint8Array.of(1, 2), Uint8Array.of(3)]

  it('keeps the permissions of the file it replaces', async () => {
    const path = put('a.xlsx')
    chmodSync(path, 0o640)
    await writeAtomically(path, pieces)
    expect([[...readFileSync(path)], statSync(path).mode & 0o777]).toEqual([[1, 2, 3], 0o640])
  })

  it('writes where a link points and keeps the link', async () => {
    put('a.xlsx')
    symlinkSync('a.xlsx', join(folder, 'link.xlsx'))
    await writeAtomically(join(folder, 'link.xlsx'), pieces)
    expect([...readFileSync(join(folder, 'a.xlsx'))]).toEqual([1, 2, 3])
    expect(readdirSync(folder).sort()).toEqual(['a.xlsx', 'link.xlsx'])
  })

  it('leaves the file whole, and nothing beside it, when the pieces fail half way', async () => {
    const path = put('a.xlsx', 'old')
    const failing = async function* (): AsyncGenerator<Uint8Array> {
      yield Uint8Array.of(1)
      throw new Error('broken off')
    }
    await expect(writeAtomically(path, failing())).rejects.toThrow('broken off')
    expect([readFileSync(path, 'utf8'), readdirSync(folder)]).toEqual(['old', ['a.xlsx']])
  })

  it.each<[string, () => string, string]>([
    ['a file marked read-only', () => { const path = put('a.xlsx'); chmodSync(path, 0o444); return path }, 'read-only'],
    ['a file open in Excel', () => { put('~$a.xlsx', ''); return put('a.xlsx') }, 'in-use'],
    ['a file open in WPS', () => { put('.~a.xlsx', ''); return put('a.xlsx') }, 'in-use'],
    ['a file open in LibreOffice', () => { put('.~lock.a.xlsx#', ''); return put('a.xlsx') }, 'in-use'],
    ['a folder', () => folder, 'is-folder'],
    ['a file in a folder that is not there', () => join(folder, 'none', 'a.xlsx'), 'no-such-folder'],
  ])('refuses %s', async (_, make, problem) => {
    const path = make()
    const before = readdirSync(folder)
    await expect(writeAtomically(path, pieces)).rejects.toMatchObject({ problem })
    expect(readdirSync(folder)).toEqual(before)
  })

  it.each([['ENOSPC', 'disk-full'], ['EDQUOT', 'disk-full'], ['EROFS', 'read-only'], ['EACCES', 'read-only'], ['EBUSY', 'in-use']])('says %s is %s', async (code, problem) => {
    const failing = async function* (): AsyncGenerator<Uint8Array> {
      yield Uint8Array.of(1)
      throw Object.assign(new Error(code), { code })
    }
    await expect(writeAtomically(join(folder, 'a.xlsx'), failing())).rejects.toMatchObject({ problem })
  })
})

describe('listRegisters', () => {
  it('answers files as they are given, and of a folder its registers by name', async () => {
    for (const name of ['b.xlsx', 'a.CSV', 'c.xlsm', '~$b.xlsx', '.hidden.xlsx', 'b.checked.xlsx', 'd.xls', 'notes.txt', '.~lock.b.xlsx#']) put(name)
    mkdirSync(join(folder, 'deep.xlsx'))
    const inside = ['a.CSV', 'b.xlsx', 'c.xlsm'].map((name) => join(folder, name))
    expect(await listRegisters([folder])).toEqual(inside)
    expect(await listRegisters([join(folder, 'notes.txt'), join(folder, 'c.xlsm'), folder])).toEqual([join(folder, 'notes.txt'), join(folder, 'c.xlsm'), ...inside.slice(0, 2)])
  })

  it('refuses a folder without any, and what is not there', async () => {
    await expect(listRegisters([folder])).rejects.toMatchObject({ problem: 'no-registers' })
    await expect(listRegisters([join(folder, 'none')])).rejects.toMatchObject({ problem: 'not-found' })
  })
})
