import { createReadStream, existsSync, statSync } from 'node:fs'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { createServer as createSecureServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { extname, join, normalize } from 'node:path'

const root = join(__dirname, '../..')
/** Where the built pages lie; PAGES_FOLDER names a build elsewhere. */
const PAGES = process.env['PAGES_FOLDER'] ?? join(root, 'dist')
const FONTS = join(root, 'node_modules/@fontsource/noto-sans-sc/files')

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8', '.js': 'text/javascript; charset=utf-8', '.css': 'text/css; charset=utf-8', '.json': 'application/json',
  '.png': 'image/png', '.svg': 'image/svg+xml', '.woff2': 'font/woff2', '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
}

export interface TestServer {
  readonly url: string
  close(): Promise<void>
}

export interface ServeOptions {
  /** Key and certificate in PEM; the server then speaks https. */
  readonly secure?: { readonly key: string, readonly cert: string }
  /** Pages and files of the test itself, by path: '/parent.html'. */
  readonly extra?: Readonly<Record<string, string | Buffer>>
}

/** Serves dist/ at the root, samples/ beside it, and a Chinese typeface for machines without one. */
export function serve({ secure, extra = {} }: ServeOptions = {}): Promise<TestServer> {
  const answer = (request: IncomingMessage, response: ServerResponse): void => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname)
    const made = path === '/test-font/font.css' ? fontSheet() : extra[path]
    const headers = { 'Content-Type': TYPES[extname(path)] ?? 'text/html; charset=utf-8', 'Cache-Control': 'no-store' }
    if (made !== undefined) return void response.writeHead(200, headers).end(made)
    const file = fileOf(path)
    if (file === null) return void response.writeHead(404).end()
    response.writeHead(200, { ...headers, 'Content-Type': TYPES[extname(file)] ?? 'application/octet-stream' })
    createReadStream(file).pipe(response)
  }
  const server = secure ? createSecureServer(secure, answer) : createServer(answer)
  return new Promise(resolve => server.listen(0, 'localhost', () => resolve({
    url: `${secure ? 'https' : 'http'}://localhost:${(server.address() as AddressInfo).port}`,
    close: () => new Promise(closed => { server.closeAllConnections(); server.close(() => closed()) }),
  })))
}

function fileOf(path: string): string | null {
  const safe = normalize(path).replace(/^([/\\]?\.\.[/\\])+/, '')
  const places = safe.startsWith('/samples/') ? [join(root, safe)] : safe.startsWith('/test-font/') ? [join(FONTS, safe.slice('/test-font/'.length))] : [join(PAGES, safe === '/' ? 'index.html' : safe)]
  return places.find(file => existsSync(file) && statSync(file).isFile()) ?? null
}

function fontSheet(): string {
  const face = (subset: string, weight: number, range: string): string =>
    `@font-face { font-family: 'Noto Sans SC'; font-weight: ${weight}; src: url('noto-sans-sc-${subset}-${weight}-normal.woff2') format('woff2'); unicode-range: ${range}; }`
  return [400, 600, 700].flatMap(weight => [face('latin', weight, 'U+0000-024F,U+2000-206F'), face('chinese-simplified', weight, 'U+00B0-00B7,U+2010-2060,U+2190-FFEF')]).join('\n')
}
