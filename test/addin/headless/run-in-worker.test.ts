import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runInWorker } from '../../../addin/headless/run-in-worker'

const SCREEN = { width: 80, colour: false, terminal: null }

describe('runInWorker', () => {
  let folder = ''
  const program = (text: string): string => {
    const path = join(folder, 'program.cjs')
    writeFileSync(path, text)
    return path
  }
  beforeEach(() => { folder = mkdtempSync(join(tmpdir(), 'baobei-worker-')) })
  afterEach(() => rmSync(folder, { recursive: true }))

  it('hands over what to run and answers the exit status', async () => {
    const path = program(`const { args, screen } = require('node:worker_threads').workerData; process.exitCode = args.length * 10 + (screen.width === 80 ? 1 : 0)`)
    await expect(runInWorker(path, { args: ['check', 'a.xlsx'], screen: SCREEN }, 64)).resolves.toBe(21)
  })

  it('answers null where the memory does not do', async () => {
    const path = program('const kept = []; for (;;) kept.push(new Array(1000).fill({}))')
    await expect(runInWorker(path, { args: [], screen: SCREEN }, 16)).resolves.toBeNull()
  })
})
