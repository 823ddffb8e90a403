import type { Browser, FrameLocator, Page } from 'playwright-core'
import { createHost, type ExcelHost } from '../../addin/workbench/host/create-host'
import { createMemoryModel } from '../../addin/workbench/host/memory-model'
import { frameAddress, serveFrame } from '../addin/workbench/host/frame-parent'
import { builtPages } from './built'
import { launchBrowser } from './launch'
import { serve, type TestServer } from './serve'
import { throwAwayCertificate } from './throw-away-certificate'

/**
 * The files that ship, untouched: taskpane.html with Microsoft's own office.js, in a frame whose parent speaks to it as
 * Excel on the web does. The host answers from Node.
 */
const PARENT = '<!doctype html><title>Excel</title><style>iframe { width: 360px; height: 700px; border: 0 }</style><iframe></iframe><script src="/parent.js"></script>'
const SCRIPT = `
  const frame = document.querySelector('iframe')
  addEventListener('message', event => { if (event.source === frame.contentWindow && typeof event.data === 'string') toHost(event.data) })
  fromHost = text => frame.contentWindow.postMessage(text, location.origin)
`

const REGISTER = [
  ['报备编号', '报备时间', '客户名称', '联系电话', '项目名称', '报备人'],
  ['A', '2026-02-20', '重庆启明装饰有限公司', '19900001001', '总部装修', '张三'],
  ['B', '2026-02-22', '重庆启明装饰有限公司', '19900001001', '总部装修', '李四'],
  ['C', '2026-02-23', '重庆海川建材有限公司', '1990000', '门店改造', '王五'],
]

let server: TestServer
let browser: Browser

beforeAll(async () => {
  await builtPages()
  server = await serve({ secure: throwAwayCertificate(), extra: { '/parent.html': PARENT, '/parent.js': SCRIPT } })
  browser = await launchBrowser()
}, 300_000)

afterAll(async () => {
  await browser?.close()
  await server?.close()
})

interface Framed {
  readonly page: Page
  readonly pane: FrameLocator
  readonly host: ExcelHost
  readonly wrong: readonly string[]
}

async function framed(address: string, language = 'zh-CN'): Promise<Framed> {
  const context = await browser.newContext({ ignoreHTTPSErrors: true, viewport: { width: 400, height: 760 }, locale: language })
  const page = await context.newPage()
  const wrong: string[] = []
  page.on('console', message => { if (message.type() === 'error') wrong.push(message.text()) })
  page.on('pageerror', error => wrong.push(error.message))
  page.on('request', request => { if (!request.url().startsWith(server.url) && !/^(data|blob|about):/.test(request.url())) wrong.push(`left our origin: ${request.url()}`) })
  const host = createHost(createMemoryModel([{ name: '登记表', rows: REGISTER }], { name: '登记.xlsx' }))
  let toHost: (text: string) => void = () => undefined
  await page.exposeFunction('toHost', (text: string) => toHost(text))
  serveFrame({
    listen(listener) {
      toHost = listener
      return () => undefined
    },
    // The library releases its references when it is done; the page may be gone by then.
    post: text => { page.evaluate(message => (window as unknown as { fromHost(text: string): void }).fromHost(message), text).catch(() => undefined) },
  }, host, { language, url: '登记.xlsx' })
  await page.goto(`${server.url}/parent.html`)
  await page.evaluate(url => { const frame = document.querySelector('iframe'); if (frame) frame.src = url }, frameAddress(`${server.url}${address}`, server.url, language))
  return { page, pane: page.frameLocator('iframe'), host, wrong }
}

const statusOf = (host: ExcelHost, row: number): unknown => host.model.sheets[0]?.cells.value(row, 7)

it('checks, writes and takes back through the real office.js', async () => {
  const { page, pane, host, wrong } = await framed('/taskpane.html')
  await pane.getByRole('button', { name: '检查', exact: true }).waitFor({ timeout: 60_000 })
  await pane.getByLabel('报备制度').selectOption('R11')
  await pane.getByLabel('判断日').fill('2026-03-01')
  await pane.getByRole('button', { name: '检查', exact: true }).click()
  await pane.getByText('共 3 条报备').waitFor()
  expect(statusOf(host, 2)).toBeNull()
  await pane.getByRole('button', { name: '写入', exact: true }).click()
  await pane.getByRole('button', { name: '撤销写入' }).waitFor()
  expect([1, 2, 3, 4].map(row => statusOf(host, row))).toEqual(['状态', '保护中', '排队中', '无效'])
  expect(host.model.sheets[0]?.conditionalFormats.length).toBeGreaterThan(3)
  await pane.getByRole('tab', { name: /清单/ }).click()
  await pane.locator('.row-link').first().click()
  await expect(poll(() => host.selection().block.top)).resolves.toBeGreaterThan(1)
  await page.screenshot({ path: `${__dirname}/../../dist/screenshots/excel-frame-zh.png` })
  await pane.getByRole('tab', { name: '检查' }).click()
  await pane.getByRole('button', { name: '撤销写入' }).click()
  await pane.getByText('已撤销').first().waitFor()
  expect([1, 2, 3, 4].map(row => statusOf(host, row))).toEqual([null, null, null, null])
  expect(host.model.sheets[0]?.conditionalFormats).toEqual([])
  expect(wrong).toEqual([])
}, 180_000)

it('opens at the look-up from the ribbon’s second button, in Office’s language', async () => {
  const { pane, wrong } = await framed('/taskpane.html?tab=lookUp', 'en-US')
  await pane.getByLabel('Customer').fill('重庆启明装饰有限公司', { timeout: 60_000 })
  await pane.getByLabel('Phone').fill('19900001001')
  await pane.getByRole('button', { name: 'Look up' }).click()
  await pane.locator('.answer').waitFor()
  expect(wrong).toEqual([])
}, 120_000)

it('runs the ribbon’s command page', async () => {
  const { page, wrong } = await framed('/commands.html')
  const commands = page.frames()[1]
  await commands?.waitForFunction(() => typeof Office === 'object' && typeof Excel === 'object')
  expect(wrong).toEqual([])
}, 120_000)

/** The first answer above 1 within five seconds. */
async function poll(read: () => number): Promise<number> {
  for (let tries = 0; tries < 50 && read() <= 1; tries++) await new Promise(resolve => setTimeout(resolve, 100))
  return read()
}
