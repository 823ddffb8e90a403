import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const preload = fileURLToPath(new URL('report-rss.cjs', import.meta.url))

/** Runs a Node program from start to end: how long it took, and the most memory it held. */
export function runNode(args, flags = []) {
  const folder = mkdtempSync(join(tmpdir(), 'baobei-bench-'))
  const report = join(folder, 'rss')
  const began = performance.now()
  const run = spawnSync(process.execPath, [...flags, '-r', preload, ...args], { encoding: 'utf8', env: { ...process.env, BENCH_RSS: report }, maxBuffer: 1 << 30 })
  const ms = performance.now() - began
  if (run.status === null || run.status > 1) throw new Error(`${args.join(' ')}\n${run.stderr}`)
  const rss = Number(readFileSync(report, 'utf8'))
  rmSync(folder, { recursive: true, force: true })
  return { ms, rss, out: run.stdout }
}

/** The shortest of some runs, since everything else on the machine only adds. */
export function fastest(times, run) {
  return Array.from({ length: times }, run).reduce((best, each) => (each.ms < best.ms ? each : best))
}
