#!/usr/bin/env node
/** Exits 1 when a generated file is not what its generator writes today; the fresh one is left in its place to be looked at. */
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))
const GENERATED = {
  'test/generators/holidays.mjs': ['core/calendar/holidays/cn.json'],
  'test/generators/identity-data.mjs': ['core/identity/traditional-table.ts', 'core/identity/place-words.ts', 'core/region/district-table.ts'],
  'test/generators/icons.mjs': ['addin/assets/icon-16.png', 'addin/assets/icon-32.png', 'addin/assets/icon-80.png'],
  'test/generators/pack-schema.mjs': ['core/policy/pack.schema.json'],
  'test/generators/plan-schema.mjs': ['core/commission/plan.schema.json'],
  'test/generators/pack-pages.mjs': Array.from({ length: 16 }, (_, i) => `core/policy/pages/R${String(i + 1).padStart(2, '0')}.md`),
}

const read = file => (existsSync(root + file) ? readFileSync(root + file).toString('base64') : null)
const stale = []
for (const [generator, files] of Object.entries(GENERATED)) {
  const before = files.map(read)
  execFileSync(process.execPath, [root + generator], { cwd: root, stdio: 'inherit' })
  files.forEach((file, i) => { if (read(file) !== before[i] || before[i] === null) stale.push(`${file} (${generator})`) })
}
console.log(stale.length ? `not fresh:\n  ${stale.join('\n  ')}` : 'generated files are fresh')
process.exit(stale.length ? 1 : 0)
