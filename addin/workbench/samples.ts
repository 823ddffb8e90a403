import type { Sample } from './workbench-state'

/** The samples that lie beside the page; none where there is no list of them. */
export async function listSamples(): Promise<readonly Sample[]> {
  const response = await fetch('samples/index.json')
  if (!response.ok) return []
  const list: unknown = await response.json()
  return Array.isArray(list) ? list.flatMap(readSample) : []
}

export async function fetchSample(file: string): Promise<Uint8Array> {
  const response = await fetch(`samples/${encodeURIComponent(file)}`)
  if (!response.ok) throw new Error(`samples/${file}: ${response.status}`)
  return new Uint8Array(await response.arrayBuffer())
}

function readSample(entry: unknown): readonly Sample[] {
  if (typeof entry !== 'object' || entry === null || !('file' in entry) || typeof entry.file !== 'string') return []
  const text = (key: string): string | null => {
    const value: unknown = Object.getOwnPropertyDescriptor(entry, key)?.value
    return typeof value === 'string' ? value : null
  }
  const zh = text('zh') ?? entry.file
  return [{ file: entry.file, zh, en: text('en') ?? zh, policy: text('policy'), asOf: text('asOf'), together: togetherWith(entry.file, 'together' in entry ? entry.together : null) }]
}

/** The named files with the sample's own among them. */
function togetherWith(file: string, named: unknown): readonly string[] {
  const files = Array.isArray(named) ? named.filter(one => typeof one === 'string') : []
  return files.includes(file) ? files : [file]
}
