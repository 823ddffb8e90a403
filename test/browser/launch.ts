import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { chromium, type Browser } from 'playwright-core'

interface FoundBrowser {
  readonly path: string
  readonly args: readonly string[]
  readonly libraries: string
}

/** Browsers where their installers put them. */
const INSTALLED: Readonly<Record<string, readonly string[]>> = {
  linux: ['/usr/bin/google-chrome', '/usr/bin/google-chrome-stable', '/usr/bin/microsoft-edge', '/usr/bin/chromium', '/usr/bin/chromium-browser', '/snap/bin/chromium'],
  darwin: ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge', '/Applications/Chromium.app/Contents/MacOS/Chromium'],
  win32: ['C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe', 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe', 'C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe'],
}

/** Starts a browser without a window: the one BROWSER_PATH names, else an installed one, else the one from npm. */
export async function launchBrowser(): Promise<Browser> {
  const { path, args, libraries } = findBrowser()
  return chromium.launch({
    executablePath: path, headless: true, args: [...args],
    env: { ...process.env, ...(libraries === '' ? {} : { LD_LIBRARY_PATH: libraries }) } as Record<string, string>,
  })
}

function findBrowser(): FoundBrowser {
  const named = process.env['BROWSER_PATH']
  const path = named !== undefined && named !== '' ? named : (INSTALLED[process.platform] ?? []).find(existsSync)
  if (path !== undefined) return { path, args: process.platform === 'linux' ? ['--no-sandbox'] : [], libraries: '' }
  return JSON.parse(execFileSync(process.execPath, [join(__dirname, 'find-browser.mjs')], { encoding: 'utf8' }))
}
