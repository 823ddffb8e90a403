import { generateRegister, gridOf } from './generate-register.mjs'
import { loadBench } from './build.mjs'

/** `node session-run.mjs PACK ROWS`: how long it takes to judge one changed row anew in an open session, over many rows. */
const [id, rows] = [process.argv[2], Number(process.argv[3])]
const core = loadBench()
const pack = core.findPack(id)
const registers = core.readRegisters([{ book: 'register.xlsx', grid: gridOf(generateRegister(core, id, { rows })) }], pack, { mapping: [] })
const session = core.openSession({ registers, pack, asOf: '2026-07-01', calendar: core.chinaHolidays() })
const times = []
for (let i = 0; i < 400; i++) {
  const row = (i * 7919) % registers.registrations.length
  const registration = registers.registrations[row]
  const donor = registers.registrations[(row + 101) % registers.registrations.length]
  const changed = { ...registration, values: { ...registration.values, [i % 2 ? 'phone' : 'seller']: donor.values[i % 2 ? 'phone' : 'seller'] } }
  const began = performance.now()
  session.rejudge(row, changed)
  times.push(performance.now() - began)
}
times.sort((a, b) => a - b)
console.log(JSON.stringify({ id, rows, median: times[200], p95: times[380], worst: times[399] }))
