// Writes core/calendar/holidays/cn.json from the day tables of the npm package chinese-days, whose functions guess
// for years without a notice and are therefore not used. Run after raising the package: node test/generators/holidays.mjs
// (with --print it only shows what it would write).
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'

const require = createRequire(import.meta.url)
const tables = require('chinese-days/dist/chinese-days.json')
const { version } = JSON.parse(readFileSync(require.resolve('chinese-days/dist/chinese-days.json').replace(/dist.*$/, 'package.json'), 'utf8'))

// The package's short names, as the notices of the State Council write them.
const CHINESE = { 清明: '清明节', 端午: '端午节', 中秋: '中秋节' }

const years = new Map()
for (const [kind, table] of [['off', tables.holidays], ['work', tables.workdays]]) {
  for (const [day, label] of Object.entries(table)) {
    const [english, short] = label.split(',')
    const chinese = CHINESE[short] ?? short
    const year = Number(day.slice(0, 4))
    const holidays = years.get(year) ?? new Map()
    const holiday = holidays.get(chinese) ?? { chinese, english, off: [], work: [] }
    holiday[kind].push(day)
    years.set(year, holidays.set(chinese, holiday))
  }
}

const ordered = [...years].sort(([a], [b]) => a - b).map(([year, holidays]) => ({
  year,
  holidays: [...holidays.values()].map((holiday) => ({ ...holiday, off: holiday.off.sort(), work: holiday.work.sort() }))
    .sort((a, b) => ((a.off[0] ?? a.work[0]) < (b.off[0] ?? b.work[0]) ? -1 : 1)),
}))

const lines = ordered.map(({ year, holidays }) =>
  `    { "year": ${year}, "holidays": [\n${holidays.map((holiday) => `      ${JSON.stringify(holiday)}`).join(',\n')}\n    ] }`)
const text = `{
  "source": "Notices of the General Office of the State Council on holiday arrangements, by way of chinese-days ${version} (MIT)",
  "publishedThrough": ${ordered.at(-1).year},
  "years": [
${lines.join(',\n')}
  ]
}
`
if (process.argv.includes('--print')) process.stdout.write(text)
else writeFileSync(new URL('../../core/calendar/holidays/cn.json', import.meta.url), text)
