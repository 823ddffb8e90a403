import { readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { openFile } from '../addin/xlsx/open-workbook'
import { chinaHolidays, findPack, readRegisters, review, type BookSheet, type Day, type Verdict } from '../core/index'

interface Listed { readonly file: string; readonly policy: string; readonly asOf: string; readonly expected: string }
interface Expected { readonly policy: string; readonly asOf: string; readonly files: readonly string[]; readonly rows: Readonly<Record<string, { readonly status: string | null; readonly codes: readonly string[] }>> }

const folder = join(__dirname, '../samples')
const listed = JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8')) as readonly Listed[]

async function judge(expected: Expected): Promise<readonly Verdict[]> {
  const pack = findPack(expected.policy)
  if (!pack) throw new Error(`no pack ${expected.policy}`)
  const sheets: BookSheet[] = []
  for (const file of expected.files) {
    const book = await openFile(join(folder, file))
    for (const name of await book.sheetNames()) sheets.push({ book: basename(file), grid: await book.readSheet(name) })
  }
  const registers = readRegisters(sheets, pack, { mapping: [] })
  return review({ registers, pack, asOf: expected.asOf as Day, calendar: chinaHolidays() }).verdicts
}

describe('samples', () => {
  it('are listed with a register, a regulation and a day each', () => {
    expect(listed.length).toBeGreaterThanOrEqual(4)
    for (const { file, policy, asOf } of listed) {
      expect(basename(file)).toBe(file)
      expect(findPack(policy)).not.toBeNull()
      expect(asOf).toMatch(/^\d{4}-\d{2}-\d{2}$/)
    }
  })

  it.each(listed.map(entry => [entry.file, entry.expected] as const))('%s gives what is planted in it and nothing grave besides', async (_file, name) => {
    const expected = JSON.parse(readFileSync(join(folder, name), 'utf8')) as Expected
    const verdicts = await judge(expected)
    const byId = new Map(verdicts.map(verdict => [verdict.registration.id, verdict]))
    for (const [id, want] of Object.entries(expected.rows)) {
      const verdict = byId.get(id)
      expect({ id, status: verdict?.status, codes: [...new Set(verdict?.findings.map(f => f.code))].sort() }).toEqual({ id, status: want.status, codes: [...want.codes].sort() })
    }
    const grave = verdicts.filter(({ registration, findings }) => !(registration.id !== null && registration.id in expected.rows) && findings.some(f => f.severity === 'conflict' || f.severity === 'error'))
    expect(grave.map(verdict => verdict.registration.id)).toEqual([])
  })
})
