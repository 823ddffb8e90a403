import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import axePath from 'axe-core'
import { builtPages } from './built'
import { launchBrowser } from './launch'
import { sampleBook } from './sample-book'
import { serve, type TestServer } from './serve'

const SCREENSHOTS = join(__dirname, '../../dist/screenshots')

/** A browser and a server with samples; every page it opens notes what must not happen. */
export interface Bench {
  readonly browser: Browser
  readonly server: TestServer
  open(options?: BenchOptions): Promise<BenchPage>
  close(): Promise<void>
}

export interface BenchOptions extends BrowserContextOptions {
  readonly path?: string
  /** Waits until the sample is judged and written; on by default. */
  readonly judged?: boolean
}

export interface BenchPage {
  readonly page: Page
  /** Errors on the console, exceptions, refused policies and requests that left our origin. */
  readonly wrong: string[]
  /** Violations that axe finds on the page as it is, or on the part of it that changed. */
  violations(within?: string): Promise<string[]>
  /** Saves a picture under dist/screenshots. */
  picture(name: string): Promise<void>
  text(selector: string): Promise<string>
}

export interface BenchSamples {
  /** The samples that ship, instead of a small one of the tests' own. */
  readonly shipped?: boolean
}

export async function startBench({ shipped = false }: BenchSamples = {}): Promise<Bench> {
  await builtPages()
  const samples = JSON.stringify([{ file: 'register.xlsx', zh: '业务报备登记表（R11）', en: 'One-month register (R11)', policy: 'R11', asOf: '2026-03-01' }])
  const server = await serve(shipped ? {} : { extra: { '/samples/index.json': samples, '/samples/register.xlsx': sampleBook(60) } })
  const browser = await launchBrowser()
  return {
    browser, server,
    open: options => openPage(browser, server, options),
    async close() {
      await browser.close()
      await server.close()
    },
  }
}

async function openPage(browser: Browser, server: TestServer, { path = '/', judged = true, ...context }: BenchOptions = {}): Promise<BenchPage> {
  const opened = await browser.newContext({ viewport: { width: 1440, height: 860 }, locale: 'zh-CN', acceptDownloads: true, ...context })
  const page = await opened.newPage()
  const wrong = watch(page, server.url)
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', event => console.error(`refused by policy: ${event.violatedDirective} ${event.blockedURI}`))
    document.addEventListener('DOMContentLoaded', () => document.head.append(Object.assign(document.createElement('link'), { rel: 'stylesheet', href: '/test-font/font.css' })))
  })
  await page.goto(server.url + path)
  if (judged) await page.getByRole('button', { name: /撤销写入|Undo writing/ }).waitFor({ timeout: 60_000 })
  return {
    page, wrong,
    violations: within => violations(page, within ?? 'html'),
    async picture(name) {
      mkdirSync(SCREENSHOTS, { recursive: true })
      await page.evaluate(() => document.fonts.ready)
      await page.screenshot({ path: join(SCREENSHOTS, `${name}.png`) })
    },
    text: async selector => (await page.locator(selector).first().textContent()) ?? '',
  }
}

function watch(page: Page, origin: string): string[] {
  const wrong: string[] = []
  page.on('console', message => { if (message.type() === 'error') wrong.push(message.text()) })
  page.on('pageerror', error => wrong.push(error.message))
  page.on('request', request => { if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(origin)) wrong.push(`left our origin: ${request.url()}`) })
  return wrong
}

async function violations(page: Page, within: string): Promise<string[]> {
  // Evaluated through the debugger, so the page's policy stays as strict as it ships.
  await page.evaluate(axePath.source)
  return page.evaluate(async part => {
    const { axe } = window as unknown as { axe: { run(part: string): Promise<{ violations: { id: string, nodes: { html: string, failureSummary?: string }[] }[] }> } }
    const { violations: found } = await axe.run(part)
    return found.map(({ id, nodes }) => `${id}: ${nodes.slice(0, 3).map(({ html, failureSummary }) => `${html} ${failureSummary}`).join(' | ')}`)
  }, within)
}
