import { createHost } from '../../../../addin/workbench/host/create-host'
import type { ExcelHost, HostOptions } from '../../../../addin/workbench/host/create-host'
import type { SheetSeed } from '../../../../addin/workbench/host/host-model'
import { createMemoryModel } from '../../../../addin/workbench/host/memory-model'
import type { ModelOptions } from '../../../../addin/workbench/host/memory-model'
import { loadRealClient } from './real-client'

/** Runs batches of the real client against fresh hosts. */
export interface OnHost {
  readonly host: ExcelHost
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
