import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { UsageError } from '../usage-error'
import { answerRequest } from './answer-request'
import type { Roots } from './find-file'

export interface RunningServer {
  readonly port: number
  close(): Promise<void>
}

/** So many ports are tried before giving up. */
const TRIES = 50
const FIRST_PORT = 3000

/** The port asked for in PORT, 3000 otherwise. */
export function readPort(text: string | undefined): number {
  if (text === undefined || text === '') return FIRST_PORT
  const port = Number(text)
  if (!/^\d{1,5}$/.test(text) || port > 65_535) throw new UsageError('no-port', { port: text })
  return port
}

/** Serves the roots on this machine alone, at the wanted port or the next free one. */
export async function startServer(roots: Roots, wanted: number): Promise<RunningServer> {
  for (let port = wanted; port < wanted + TRIES && port <= 65_535; port++) {
    const running = await tryPort(roots, port)
    if (running !== null) return running
  }
  throw new UsageError('no-port', { port: wanted })
}

/** Both loopback addresses, as localhost may mean either; null when somebody else has the port. */
async function tryPort(roots: Roots, port: number): Promise<RunningServer | null> {
  const first = await listen(roots, port, '127.0.0.1')
  if (first === 'taken') return null
  if (first === 'refused') throw new UsageError('no-port', { port })
  const bound = (first.address() as AddressInfo).port
  const second = await listen(roots, bound, '::1')
  if (second === 'taken') {
    await closeAll([first])
    return null
  }
  // A machine without IPv6 has the one address only.
  const servers = second === 'refused' ? [first] : [first, second]
  return { port: bound, close: () => closeAll(servers) }
}

function listen(roots: Roots, port: number, host: string): Promise<Server | 'taken' | 'refused'> {
  const server = createServer((request, response) => {
    answerRequest(request, response, roots).catch(() => response.destroy())
  })
  return new Promise(done => {
    server.once('error', (error: NodeJS.ErrnoException) => done(error.code === 'EADDRINUSE' ? 'taken' : 'refused'))
    server.listen(port, host, () => done(server))
  })
}

async function closeAll(servers: readonly Server[]): Promise<void> {
  await Promise.all(servers.map(server => new Promise<void>(closed => {
    server.closeAllConnections()
    server.close(() => closed())
  })))
}
