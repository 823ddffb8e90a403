import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { heapRoom } from '../../../addin/headless/heap-room'

const GB = 1 << 30

describe('heapRoom', () => {
  let folder = ''
  const file = (name: string, megabytes: number): string => {
    const path = join(folder, name)
    writeFileSync(path, '')
    truncateSync(path, megabytes << 20)
    return path
  }
  beforeEach(() => { folder = mkdtempSync(join(tmpdir(), 'baobei-heap-')) })
  afterEach(() => rmSync(folder, { recursive: true }))

  it('asks for nothing more for a register of ordinary size', () => {
    expect(heapRoom(['check', file('a.xlsx', 10), '--policy', 'R08'], 4 * GB, 16 * GB)).toBeNull()
  })

  it('asks for more for a full sheet', () => {
    expect(heapRoom(['check', file('a.xlsx', 90)], 4 * GB, 64 * GB)).toBe(Math.floor(90 * 50 * 1.25))
  })

  it('never asks for more than the machine has', () => {
    expect(heapRoom(['check', file('a.xlsx', 400)], 4 * GB, 8 * GB)).toBe(Math.floor(8 * 1024 * 0.9))
  })

  it('adds up the files of a folder, text for less', () => {
    file('a.xlsx', 40)
    file('b.csv', 40)
    expect(heapRoom([folder], 2 * GB, 64 * GB)).toBe(Math.floor((40 * 50 + 40 * 12) * 1.25))
    expect(heapRoom([join(folder, 'b.csv')], 2 * GB, 64 * GB)).toBeNull()
  })

  it('does not count what is written', () => {
    expect(heapRoom(['check', file('a.xlsx', 1), '--out', file('b.xlsx', 400)], 4 * GB, 16 * GB)).toBeNull()
  })

  it('leaves a file that is not there to the command', () => {
    expect(heapRoom(['check', join(folder, 'none.xlsx')], 1, 64 * GB)).toBeNull()
  })
})
