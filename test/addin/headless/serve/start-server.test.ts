import { mkdirSync } from 'node:fs'
import { request } from 'node:http'
import { readPort, startServer, type RunningServer } from '../../../../addin/headless/serve/start-server'
import { aFolder } from '../run-here'

const folder = aFolder()
for (const name of ['pages', 'samples']) mkdirSync(folder.path(name))
folder.write('pages/index.html', '<!doctype html>报备')
folder.write('pages/taskpane.js', 'let a')
folder.write('samples/a.xlsx', 'PK')
const roots = { pages: folder.path('pages'), samples: folder.path('samples') }

let server: RunningServer
beforeAll(async () => { server = await startServer(roots, 0) })
afterAll(() => server.close())

function ask(path: string, options: { readonly method?: string; readonly headers?: Record<string, string> } = {}): Promise<{ readonly status: number | undefined; readonly type: string | undefined; readonly csp: string | undefined; readonly body: string }> {
  return new Promise((done, fail) => {
    request({ host: '127.0.0.1', port: server.port, path, ...options }, response => {
      let body = ''
      response.on('data', piece => { body += piece }).on('end', () => done({ status: response.statusCode, type: response.headers['content-type'], csp: String(response.headers['content-security-policy']), body }))
    }).on('error', fail).end()
  })
}

describe('startServer', () => {
  it.each([['/', 'text/html; charset=utf-8'], ['/taskpane.js?x=1', 'text/javascript; charset=utf-8'], ['/samples/a.xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet']])('serves %s as %s', async (path, type) => {
    expect(await ask(path)).toMatchObject({ status: 200, type })
  })

  it('answers every request under a strict policy', async () => {
    for (const path of ['/', '/none', '/..%2fsecret']) {
      const { csp } = await ask(path)
      expect(csp).toContain("default-src 'self'")
      expect(csp).toContain("frame-ancestors 'self'")
      expect(csp).not.toMatch(/unsafe|\*|https?:/)
    }
  })

  it('refuses what is no file, no reading, or asked for under another name', async () => {
    expect((await ask('/../package.json')).status).toBe(404)
    expect((await ask('/', { method: 'POST' })).status).toBe(405)
    expect((await ask('/', { headers: { host: 'evil.example' } })).status).toBe(403)
    expect(await ask('/', { method: 'HEAD' })).toMatchObject({ status: 200, body: '' })
  })

  it('takes the next port when one is taken', async () => {
    const second = await startServer(roots, server.port)
    expect(second.port).toBeGreaterThan(server.port)
    await second.close()
  })
})

describe('readPort', () => {
  it.each([[undefined, 3000], ['', 3000], ['8080', 8080], ['0', 0]])('reads %s as %i', (text, port) => {
    expect(readPort(text)).toBe(port)
  })

  it.each(['abc', '70000', '-1', '80.5'])('refuses %s', text => {
    expect(() => readPort(text)).toThrow('no-port')
  })
})
