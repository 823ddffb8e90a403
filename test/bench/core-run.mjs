import { generateRegister, gridOf } from './generate-register.mjs'
import { loadBench } from './build.mjs'

/**
 * One pack in a process of its own: `node core-run.mjs PACK ROWS [REPEATS]` prints how long it takes to parse the rows as JSON, and to
 * read, judge and write back the same rows as cells.
 */
const [id, rows, repeats] = [process.argv[2], Number(process.argv[3]), Number(process.argv[4] ?? 3)]
const core = loadBench()
const pack = core.findPack(id)
const cells = generateRegister(core, id, { rows })
const text = JSON.stringify(cells)
const best = { json: Infinity, read: Infinity, review: Infinity, write: Infinity, whole: Infinity }
const keep = (name, ms) => { best[name] = Math.min(best[name], ms) }
for (let i = 0; i < repeats; i++) {
  keep('json', timed(() => JSON.parse(text)).ms)
  const grid = gridOf(cells)
  const registers = timed(() => core.readRegisters([{ book: 'register.xlsx', grid }], pack, { mapping: [] }))
  const review = timed(() => core.review({ registers: registers.value, pack, asOf: '2026-07-01', calendar: core.chinaHolidays() }))
  const write = timed(() => core.writeBack(review.value, [{ book: 'register.xlsx', grid }], 'zh-CN'))
  keep('read', registers.ms)
  keep('review', review.ms)
  keep('write', write.ms)
  keep('whole', registers.ms + review.ms)
  if (review.value.verdicts.length < rows * 0.9) throw new Error(`${id}: ${review.value.verdicts.length} registrations of ${rows} rows`)
  globalThis.gc?.()
}
console.log(JSON.stringify({ id, rows, ...best, rss: process.resourceUsage().maxRSS * 1024 }))

function timed(run) {
  const began = performance.now()
  const value = run()
  return { value, ms: performance.now() - began }
}
