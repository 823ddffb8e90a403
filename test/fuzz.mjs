#!/usr/bin/env node
/**
 * Plays every property test with other seeds, for as long as it is left to run: `npm run fuzz -- [rounds] [times] [folder…]`.
 * Stops at the first failure and prints the seed that brings it back.
 */
import { spawnSync } from 'node:child_process'
import { randomInt } from 'node:crypto'
import { readFileSync, readdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

const jest = join(dirname(createRequire(import.meta.url).resolve('jest/package.json')), 'bin/jest.js')
const [rounds = '10', times = '10', ...folders] = process.argv.slice(2)
const suites = readdirSync('test', { recursive: true }).map(path => join('test', path))
  .filter(path => path.endsWith('.test.ts') && (folders.length === 0 || folders.some(folder => path.startsWith(folder))))
  .filter(path => readFileSync(path, 'utf8').includes("from 'fast-check'"))

for (let round = 1; round <= Number(rounds); round++) {
  const seed = randomInt(2 ** 31)
  const repeat = `FUZZ_SEED=${seed} FUZZ_TIMES=${times}`
  console.log(`round ${round} of ${rounds}: ${repeat}, ${suites.length} suites`)
  const { status } = spawnSync(process.execPath, [jest, '--maxWorkers=2', '--testTimeout=1800000', '--silent', ...suites], { stdio: 'inherit', env: { ...process.env, FUZZ_SEED: String(seed), FUZZ_TIMES: times } })
  if (status !== 0) {
    console.error(`failed; again with: ${repeat} npx jest ${folders.join(' ')}`)
    process.exit(1)
  }
}
