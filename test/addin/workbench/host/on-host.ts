import { createHost } from '../../../../addin/workbench/host/create-host'
import type { ExcelHost, HostOptions } from '../../../../addin/workbench/host/create-host'
import type { SheetSeed } from '../../../../addin/workbench/host/host-model'
import { createMemoryModel } from '../../../../addin/workbench/host/memory-model'
import type { ModelOptions } from '../../../../addin/workbench/host/memory-model'
import { loadRealClient } from './real-client'

/** Runs batches of the real client against fresh hosts. */
export interface OnHost {
  readonly host: ExcelHost
  readonly Excel: typeof Excel
  run<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T>
  /** The code the client throws for a batch. */
  failure(batch: (context: Excel.RequestContext) => Promise<unknown>): Promise<string>
}

const client = loadRealClient(createHost(createMemoryModel([{ name: '报备', rows: [] }])), { apiLevel: '1.13' })

/** A host of its own for one test. */
export function onHost(seeds: readonly SheetSeed[], options: HostOptions & ModelOptions = {}): OnHost {
  const host = createHost(createMemoryModel(seeds, options), options)
  client.connect(host)
  return {
    host,
    Excel: client.Excel,
    run: (batch) => client.Excel.run(batch),
    async failure(batch) {
      try {
        await client.Excel.run(batch)
      } catch (error) {
        if (typeof error === 'object' && error !== null && 'code' in error) return String(error.code)
        throw error
      }
      throw new Error('nothing was thrown')
    },
  }
}

/** Events and the release of references leave after the answer; both are done within a few turns. */
export async function settled(): Promise<void> {
  for (let turn = 0; turn < 5; turn++) await new Promise((resolve) => setImmediate(resolve))
}

/** The fields of an error of the client. It comes from the client's realm, so it is no `Error` of ours. */
export interface ClientFailure {
  readonly code: string
  readonly message: string
  readonly debugInfo: { readonly errorLocation?: string, readonly statement?: string }
}

export async function failureOf(work: Promise<unknown>): Promise<ClientFailure> {
  const error = await work.then(() => null, (thrown: unknown) => thrown)
  if (error === null) throw new Error('nothing was thrown')
  return error as ClientFailure
}

/** A register and an empty sheet, enough for most tests. */
export const twoSheets = [{ name: '报备', rows: [['客户', '状态', '金额'], ['甲', '保护中', 12.5], ['乙', null, true]] }, { name: '说明', rows: [] }]
