import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { run } from '../../../addin/headless/run'
import type { Output } from '../../../addin/headless/output'
import { printJson } from '../../../addin/headless/print-json'

/** What one call of the command line said. */
export interface Said {
  readonly status: number
  readonly text: string
  /** The lines of stderr. */
  readonly errors: readonly string[]
  /** What was printed as JSON; undefined for none. */
  readonly json: unknown
}

/** Runs the command line in this process. */
export async function runHere(...args: readonly string[]): Promise<Said> {
  const lines: string[] = []
  const errors: string[] = []
  let json: unknown
  const output: Output = {
    width: 100, colour: false, terminal: null,
    text: more => void lines.push(...more),
    json: value => { json = JSON.parse([...printJson(value)].join('')) },
    error: sentence => void errors.push(sentence),
  }
  const status = await run(args, output)
  return { status, text: lines.join('\n'), errors, json }
}

/** A folder of its own for one test file, gone at its end. */
export function aFolder(): { readonly path: (name: string) => string; readonly write: (name: string, content: string | Uint8Array) => string } {
  const folder = mkdtempSync(join(tmpdir(), 'baobei-test-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  const path = (name: string): string => join(folder, name)
  return {
    path,
    write(name, content) {
      writeFileSync(path(name), content)
      return path(name)
    },
  }
}

/** A text register: the header, then rows. */
export function csvOf(...rows: readonly (readonly (string | number)[])[]): string {
  return `\uFEFF${rows.map(row => row.join(',')).join('\r\n')}\r\n`
}

/** Four filings under R11: one that holds, one behind it, one that signed too late, one that ran out. */
export const REGISTER = csvOf(
  ['报备编号', '报备时间', '客户名称', '联系电话', '项目名称', '报备人', '部门', '签约日期', '合同编号', '合同金额', '备注'],
  ['A1', '2026-03-01 09:00', '陈嘉怡', '19900000701', '阳光城', '张强', '一部', '2026-03-20', 'HT-1', '100000', '备用电话 023-6888 0001'],
  ['A2', '2026-03-02 10:00', '陈嘉怡', '199 0000 0701', '阳光城', '李梅', '二部', '', '', '', '已联系'],
  ['A3', '2026-01-05', '重庆启明装饰有限公司', '19900000702', '滨江', '李梅', '二部', '2026-03-10', 'HT-2', '50000', ''],
  ['A4', '2026-02-20', '王先生', '19900000703', '滨江', '李梅', '二部', '', '', '', ''],
)
