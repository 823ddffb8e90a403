import { createExcelWorkbook } from '../../../addin/excel/excel-workbook'
import type { BlockLimits } from '../../../addin/excel/payload-blocks'
import { excelLimits } from '../../../addin/excel/payload-blocks'
import type { ExcelAccess } from '../../../addin/excel/run-excel'
import { createHost } from '../../../addin/workbench/host/create-host'
import type { ExcelHost, HostOptions } from '../../../addin/workbench/host/create-host'
import type { HostSheet, SheetSeed } from '../../../addin/workbench/host/host-model'
import { createMemoryModel } from '../../../addin/workbench/host/memory-model'
import type { ModelOptions } from '../../../addin/workbench/host/memory-model'
import { isAtMost } from '../../../addin/workbench/host/office-facade'
import type { Workbook } from '../../../core/workbook/workbook'
import { loadRealClient } from '../workbench/host/real-client'
import type { ClientRequest, RealClient } from '../workbench/host/real-client'

export interface ExcelOnHost {
  readonly host: ExcelHost
  readonly client: RealClient
  readonly access: ExcelAccess
  readonly workbook: Workbook
  sheet(name: string): HostSheet
  /** What the client sent since the last call. */
  sent(): readonly ClientRequest[]
}

export interface ExcelOptions extends HostOptions, ModelOptions {
  readonly limits?: Partial<BlockLimits>
}

/** Makes Excel workbooks, each on a host of its own, through one client that knows `apiLevel` and no newer member. */
export function excelAt(apiLevel: string): (seeds: readonly SheetSeed[], options?: ExcelOptions) => ExcelOnHost {
  const client = loadRealClient(createHost(createMemoryModel([{ name: '报备', rows: [] }])), { apiLevel })
  return (seeds, options = {}) => {
    const host = createHost(createMemoryModel(seeds, { name: '登记.xlsx', ...options }), options)
    client.connect(host)
    const access = { Excel: client.Excel, isSetSupported: (set: string, version: string) => set === 'ExcelApi' && isAtMost(version, apiLevel) }
    let told = client.requests.length
    return {
      host,
      client,
      access,
      workbook: createExcelWorkbook(client.Excel, { book: '登记.xlsx', isSetSupported: access.isSetSupported, limits: { ...excelLimits, ...options.limits } }),
      sheet(name) {
        const sheet = host.model.sheets.find((each) => each.name === name)
        if (sheet === undefined) throw new Error(`no sheet ${name}`)
        return sheet
      },
      sent() {
        const requests = client.requests.slice(told)
        told = client.requests.length
        return requests
      },
    }
  }
}

/** The release of references leaves after a run's answer. */
export async function settled(): Promise<void> {
  for (let turn = 0; turn < 5; turn++) await new Promise((resolve) => setImmediate(resolve))
}

/** The grid of a sheet with `rows` numbered customers. */
export function customers(rows: number): readonly (readonly (string | number)[])[] {
  return Array.from({ length: rows }, (_, row) => [`客户${row}`, row, `199 0000 ${String(row % 10000).padStart(4, '0')}`])
}
