#!/usr/bin/env node
/**
 * The whole test suite: once in China's zone, and the core once more in a zone whose clocks jump at midnight.
 * Arguments go to jest (`npm test -- test/core/money`). The last line counts: "N passed, N failed".
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

const jest = join(dirname(createRequire(import.meta.url).resolve('jest/package.json')), 'bin/jest.js')
const given = process.argv.slice(2)
const runs = given.length
  ? [{ zone: 'Asia/Shanghai', args: given }]
  : [{ zone: 'Asia/Shanghai', args: [] }, { zone: 'America/Santiago', args: ['test/core', 'test/cases', 'test/samples'] }]

const folder = mkdtempSync(join(tmpdir(), 'baobei-test-'))
let passed = 0
let failed = 0
let status = 0
for (const { zone, args } of runs) {
  console.log(`\nTZ=${zone} jest ${args.join(' ')}`)
  const report = join(folder, `${zone.replace('/', '-')}.json`)
  const run = spawnSync(process.execPath, [jest, '--maxWorkers=2', '--json', `--outputFile=${report}`, ...args], { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, TZ: zone } })
  if (run.status !== 0) status = 1
  try {
    const result = JSON.parse(readFileSync(report, 'utf8'))
    passed += result.numPassedTests
    failed += result.numFailedTests + result.numRuntimeErrorTestSuites
  } catch {
    failed += 1
    status = 1
  }
}
rmSync(folder, { recursive: true, force: true })
console.log(`${passed} passed, ${failed} failed`)
process.exit(status || (failed ? 1 : 0))
