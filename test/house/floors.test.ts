import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { ROOT } from './source-files'

describe('the floors', () => {
  it('are kept: a room imports only from floors below it, never in a circle', () => {
    const cruise = join(ROOT, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs')
    const run = spawnSync(process.execPath, [cruise, 'core', 'addin', '--config', '.dependency-cruiser.cjs', '--output-type', 'json'], { cwd: ROOT, encoding: 'utf8', maxBuffer: 1 << 28 })
    const { summary } = JSON.parse(run.stdout) as { readonly summary: { readonly totalCruised: number; readonly violations: readonly { readonly from: string; readonly to: string; readonly rule: { readonly name: string } }[] } }
    expect(summary.totalCruised).toBeGreaterThan(100)
    expect(summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`)).toEqual([])
  }, 180_000)
})
