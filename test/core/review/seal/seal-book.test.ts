import { createMemoryWorkbook } from '../../../../core/workbook/memory-workbook'
import { readRegisters } from '../../../../core/register/read-registers'
import { findAllAlterations, sealBook, type SealingBook } from '../../../../core/review/seal/seal-book'
import { review } from '../../../../core/review/review'
import type { CellValue } from '../../../../core/workbook/workbook'
import { aGrid } from '../../../builders/grid'
import { aDay, CALENDAR } from '../../../builders/judge'
import { packOf } from '../random-registers'
import { changed, HEADERS, ROWS } from './sealable'

const pack = packOf('R03')
const DAY = aDay('2026-03-08')

function opened(rows: readonly (readonly CellValue[])[], settings: SealingBook['settings']) {
  const sheets = [{ book: '一部.xlsx', grid: aGrid([HEADERS, ...rows], { sheet: '登记表' }) }, { book: '二部.xlsx', grid: aGrid([HEADERS, ['Z-1', '2026-03-05', '高远', '19900000109', '成都市青羊区一环路3号', '郭航']], { sheet: '登记表' }) }]
  const registers = readRegisters(sheets, pack, { mapping: [] })
  const book: SealingBook = { book: '一部.xlsx', settings, sheetNames: ['登记表', '报备设置'] }
  const other: SealingBook = { book: '二部.xlsx', settings: null, sheetNames: ['登记表'] }
  return { sheets, registers, book, books: [book, other] }
}

async function sealedSettings() {
  const { book, registers, sheets } = opened(ROWS, null)
  const { changes, rows } = sealBook(book, registers, sheets, DAY, 'new')
  const file = createMemoryWorkbook('一部.xlsx', [])
  await file.apply(changes)
  return { settings: await file.readSheet('报备设置'), rows }
}

describe('the seals of several books (R03.6b)', () => {
  it('are of the numbered rows of the book alone', async () => {
    expect((await sealedSettings()).rows).toBe(2)
  })

  it('tell nothing while nothing changed, and nothing of another book', async () => {
    const { settings } = await sealedSettings()
    const { books, registers, sheets } = opened(ROWS, settings)
    expect(findAllAlterations(books, registers, sheets, pack)).toEqual({ rows: new Map(), sheets: [] })
  })

  it('put what was changed on its row and what is gone on the sheet of a review, by the clause of the pack', async () => {
    const { settings } = await sealedSettings()
    const { books, registers, sheets } = opened(changed([0, 5, '郭航'], [1, 0, 'Z-9']), settings)
    const alterations = findAllAlterations(books, registers, sheets, pack)
    const judged = review({ registers, pack, asOf: DAY, calendar: CALENDAR, alterations })
    const told = judged.verdicts.flatMap(({ registration, findings }) => findings.flatMap(({ code, clause, data }) => (code === 'record.altered' ? [[registration.ref.book, registration.id, clause, data]] : [])))
    expect(told).toMatchObject([['一部.xlsx', 'Z-1', 'R03.6b', { field: 'seller', from: '周可', to: '郭航' }]])
    expect(judged.sheetFindings).toMatchObject([{ code: 'record.altered', clause: 'R03.6b', subject: { book: '一部.xlsx' }, data: { field: 'id', from: 'Z-2' } }])
  })

  it('change no status', async () => {
    const { settings } = await sealedSettings()
    const { books, registers, sheets } = opened(changed([0, 5, '郭航']), settings)
    const judge = (alterations?: ReturnType<typeof findAllAlterations>) => review({ registers, pack, asOf: DAY, calendar: CALENDAR, ...(alterations ? { alterations } : {}) }).verdicts.map(({ status, owner }) => [status, owner])
    expect(judge(findAllAlterations(books, registers, sheets, pack))).toEqual(judge())
  })
})
