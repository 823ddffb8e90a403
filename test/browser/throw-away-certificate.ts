import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A key and certificate for localhost that nobody trusts, gone with the test. */
export function throwAwayCertificate(): { readonly key: string, readonly cert: string } {
  const folder = mkdtempSync(join(tmpdir(), 'baobei-certificate-'))
  const [ca, cert, key] = ['ca.crt', 'localhost.crt', 'localhost.key'].map(name => join(folder, name)) as [string, string, string]
  try {
    const script = `require('office-addin-dev-certs/lib/generate').generateCertificates(${[ca, cert, key].map(path => JSON.stringify(path)).join(', ')}, 2, ['localhost'])`
    execFileSync(process.execPath, ['-e', script], { cwd: join(__dirname, '../..'), stdio: 'pipe' })
    return { key: readFileSync(key, 'utf8'), cert: readFileSync(cert, 'utf8') }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
