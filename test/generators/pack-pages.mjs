// Writes core/policy/pages/R01.md … R16.md, a page for people on each policy pack, from the packs themselves. The built
// program prints them, so build first: npm run build && node test/generators/pack-pages.mjs
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const root = new URL('../../', import.meta.url)
const { bin } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8'))
const program = fileURLToPath(new URL(process.env.BAOBEI_PROGRAM ?? bin.baobei, root))
if (!existsSync(program)) {
  process.stderr.write('The program is not built yet: run npm run build first.\n')
  process.exit(1)
}
const run = (...args) => execFileSync(process.execPath, [program, ...args], { encoding: 'utf8' })
const folder = new URL('core/policy/pages/', root)
mkdirSync(folder, { recursive: true })
for (const { id } of JSON.parse(run('packs', '--json'))) writeFileSync(new URL(`${id}.md`, folder), run('packs', id, '--markdown'))
