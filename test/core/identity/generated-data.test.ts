import { execFileSync } from 'node:child_process'
import { join } from 'node:path'

test('the generated tables are what their generator writes', () => {
  const generator = join(__dirname, '../../generators/identity-data.mjs')
  expect(() => execFileSync(process.execPath, [generator, '--check'], { stdio: 'pipe' })).not.toThrow()
})
