/**
 * fast-check with a seed that is the same in every run, so that a run tells of the change and not of luck.
 * `npm run fuzz` looks further: FUZZ_SEED sets the seed, FUZZ_TIMES multiplies the runs of each property.
 */
const { join } = require('node:path')

const fc = require(join(__dirname, '../node_modules/fast-check/lib/cjs/fast-check.js'))
const times = Number(process.env.FUZZ_TIMES ?? 1)
const DEFAULT_RUNS = 100

function assert(property, options = {}) {
  return fc.assert(property, { ...options, seed: Number(process.env.FUZZ_SEED ?? options.seed ?? 20261124), numRuns: (options.numRuns ?? DEFAULT_RUNS) * times })
}

const fixed = { ...fc, assert }
module.exports = { ...fixed, default: fixed, __esModule: true }
