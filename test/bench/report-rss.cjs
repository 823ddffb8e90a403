/** Loaded before a program: writes the most memory it held, in bytes, to the file BENCH_RSS names. */
const { writeFileSync } = require('node:fs')

process.on('exit', () => writeFileSync(process.env.BENCH_RSS, String(process.resourceUsage().maxRSS * 1024)))
