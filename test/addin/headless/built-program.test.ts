import { spawn, spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { get } from 'node:http'
import { join } from 'node:path'
import { aFolder, REGISTER } from './run-here'

const root = join(__dirname, '../../..')
const program = join(root, String(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).bin.baobei))
const serve = join(root, 'dist/headless/serve.cjs')
const folder = aFolder()

/** The programs as they are built; a checkout that is not built yet has none to try. */
const ifBuilt = existsSync(program) && existsSync(serve) ? describe : describe.skip

function call(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], { encoding: 'utf8' })
  return { status, stdout, stderr }
}

ifBuilt('the built program', () => {
  it('puts its answer on stdout and nothing else there', () => {
    const register = folder.write('登记表.csv', REGISTER)
    const { status, stdout, stderr } = call('check', register, '--policy', 'R11', '--as-of', '2026-03-05', '--dry-run', '--json')
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(JSON.parse(stdout)).toMatchObject({ policy: 'R11', counts: { status: { active: 2 } } })
  })

  it('puts trouble on stderr and ends with 2', () => {
    expect(call('check', folder.path('缺.xlsx'), '--policy', 'R11')).toEqual({ status: 2, stdout: '', stderr: expect.stringMatching(/^找不到“.*缺\.xlsx”.*。\n$/) })
  })

  it('prints help and version on stdout', () => {
    expect(call('--help')).toMatchObject({ status: 0, stderr: '', stdout: expect.stringContaining('用法 Usage: baobei') })
    expect(call('--version')).toMatchObject({ status: 0, stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/) })
  })

  it('draws a template that it reads back', () => {
    const out = folder.path('空表.xlsx')
    expect(call('template', 'R11', '--out', out).status).toBe(0)
    expect(call('check', out, '--dry-run', '--json', '--as-of', '2026-03-05')).toMatchObject({ status: 0, stdout: expect.stringContaining('"policy":"R11"') })
  })
})

ifBuilt('npm start', () => {
  it('shows the workbench until it is ended', async () => {
    const child = spawn(process.execPath, [serve], { env: { ...process.env, PORT: '0' } })
    const ended = new Promise(done => child.once('exit', done))
    const address = await new Promise<string>(found => child.stdout.on('data', piece => {
      const match = /http:\/\/localhost:\d+\//.exec(String(piece))
      if (match) found(match[0])
    }))
    const status = await new Promise(done => get(address.replace('localhost', '127.0.0.1'), response => {
      response.resume()
      done(response.statusCode)
    }))
    child.kill('SIGINT')
    await ended
    expect([200, 404]).toContain(status)
  })
})
