// Writes core/commission/plan.schema.json, by which editors help to write a commission plan, from the schema in core/commission/plan.ts.
// The built program prints it, so build first: npm run build && node test/generators/plan-schema.mjs
// (with --print it only shows what it would write). A test fails while the file is older than the schema.
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const root = new URL('../../', import.meta.url)
const { bin } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8'))
const program = fileURLToPath(new URL(process.env.BAOBEI_PROGRAM ?? bin.baobei, root))
if (!existsSync(program)) {
  process.stderr.write('The program is not built yet: run npm run build first.\n')
  process.exit(1)
}
const text = execFileSync(process.execPath, [program, 'plan', '--schema'], { encoding: 'utf8' })
if (process.argv.includes('--print')) process.stdout.write(text)
else writeFileSync(new URL('core/commission/plan.schema.json', root), text)
