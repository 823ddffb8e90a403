import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'

const root = join(__dirname, '../..')
const page = join(root, 'dist/index.html')
const lock = join(root, 'dist/.building')

/**
 * Builds the pages where dist/ lacks them or is older than the sources; test files that run side by side wait for one build.
 * PAGES_BUILT=1 says that dist/ is as it should be.
 */
export async function builtPages(): Promise<void> {
  if (process.env['PAGES_BUILT'] === '1') return
  mkdirSync(join(root, 'dist'), { recursive: true })
  while (!take(lock)) await new Promise(resolve => setTimeout(resolve, 500))
  try {
    if (!existsSync(page) || statSync(page).mtimeMs < newest(['addin', 'core', 'webpack.config.js'])) {
      execFileSync(process.execPath, [join(root, 'node_modules/webpack-cli/bin/cli.js'), '--mode', 'production', '--config-name', 'pages'], { cwd: root, stdio: 'pipe' })
    }
  } finally {
    rmSync(lock, { recursive: true, force: true })
  }
}

/** A folder can be made once only, so it is a lock; one left behind by a killed run is taken after ten minutes. */
function take(path: string): boolean {
  try {
    mkdirSync(path)
    return true
  } catch {
    if (existsSync(path) && Date.now() - statSync(path).mtimeMs > 600_000) rmSync(path, { recursive: true, force: true })
    return false
  }
}

function newest(paths: readonly string[]): number {
  const times = paths.map(path => {
    const full = join(root, path)
    const stat = statSync(full)
    return stat.isDirectory() ? newest(readdirSync(full).map(name => join(path, name))) : stat.mtimeMs
  })
  return Math.max(0, ...times)
}
