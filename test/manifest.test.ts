import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const root = join(__dirname, '..')
const path = join(root, 'manifest.xml')
const xml = readFileSync(path, 'utf8')

/** Width and height of a PNG, from its header. */
function sizeOf(file: string): readonly [number, number] {
  const bytes = readFileSync(file)
  expect(bytes.subarray(1, 4).toString()).toBe('PNG')
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)]
}

const all = (pattern: RegExp): string[] => [...xml.matchAll(pattern)].map(match => match[1] ?? '')

/** What Microsoft's own tool reads; in a process of its own, for it mixes kinds of modules that jest cannot load. */
function readByOfficeTool(): Record<string, unknown> {
  const script = `require('office-addin-manifest').OfficeAddinManifest.readManifestFile(${JSON.stringify(path)}).then(read => process.stdout.write(JSON.stringify(read)))`
  return JSON.parse(execFileSync(process.execPath, ['-e', script], { cwd: root, encoding: 'utf8' }))
}

it('is read by Microsoft’s own tool as an add-in for workbooks', () => {
  const manifest = readByOfficeTool()
  expect(manifest).toMatchObject({
    id: '6f0d2c5e-8b1a-4e57-9c3d-2a7b4f91e0d8', officeAppType: 'TaskPaneApp', defaultLocale: 'zh-CN', displayName: '报备管家',
    hosts: ['Workbook'], permissions: 'ReadWriteDocument',
  })
  expect(manifest.version).toMatch(/^\d+\.\d+\.\d+\.\d+$/)
})

it('names a resource for every resid, each once, and no resource that nobody uses', () => {
  const used = new Set(all(/resid="([^"]+)"/g))
  const given = all(/<bt:(?:Image|Url|String) id="([^"]+)"/g)
  expect(new Set(given).size).toBe(given.length)
  expect([...used].sort()).toEqual([...given].sort())
  expect(given.every(id => id.length <= 32)).toBe(true)
})

it('asks for no newer Excel than it promises', () => {
  expect(all(/Set Name="ExcelApi" MinVersion="([^"]+)"/g)).toEqual(['1.9', '1.9'])
})

it('loads everything from its own https origin', () => {
  const urls = all(/(?:DefaultValue|Value)="(https?:[^"]+)"/g)
  expect(urls.length).toBeGreaterThan(10)
  for (const url of urls) expect(url).toMatch(/^https:\/\/localhost:3000\//)
})

it('names pages that exist', () => {
  const sources: Readonly<Record<string, string>> = { 'taskpane.html': 'addin/taskpane/taskpane.html', 'commands.html': 'addin/commands/commands.html', 'index.html': 'addin/workbench/index.html' }
  for (const url of all(/"https:\/\/localhost:3000\/([^"?]+\.html)/g)) expect([url, existsSync(join(root, sources[url] ?? 'none'))]).toEqual([url, true])
})

it('has icons of the sizes it says', () => {
  const bySize = [...xml.matchAll(/<bt:Image size="(\d+)" resid="([^"]+)"/g)]
  expect(bySize.length).toBe(12)
  for (const [, size, id] of bySize) {
    const url = new RegExp(`id="${id}" DefaultValue="https://localhost:3000/([^"]+)"`).exec(xml)?.[1] ?? ''
    expect([url, ...sizeOf(join(root, 'addin', url))]).toEqual([url, Number(size), Number(size)])
  }
  expect(sizeOf(join(root, 'addin/assets/icon-32.png'))).toEqual([32, 32])
  expect(sizeOf(join(root, 'addin/assets/icon-64.png'))).toEqual([64, 64])
})

it('says everything in Chinese and again in English', () => {
  const texts = [...xml.matchAll(/<(bt:String|DisplayName|Description)(?: id="[^"]+")? DefaultValue="([^"]+)">\s*<(?:bt:)?Override Locale="en-US" Value="([^"]+)"/g)]
  expect(texts.length).toBe(all(/<bt:String id="([^"]+)"/g).length + 2)
  for (const [, , chinese, english] of texts) {
    expect(chinese).toMatch(/[\u4e00-\u9fff]/)
    expect(english).not.toMatch(/[\u4e00-\u9fff]/)
  }
})

it('keeps its texts within what the ribbon shows', () => {
  const short = /<bt:ShortStrings>([\s\S]*?)<\/bt:ShortStrings>/.exec(xml)?.[1] ?? ''
  const long = /<bt:LongStrings>([\s\S]*?)<\/bt:LongStrings>/.exec(xml)?.[1] ?? ''
  for (const [, text] of short.matchAll(/alue="([^"]+)"/g)) expect(text?.length).toBeLessThanOrEqual(125)
  for (const [, text] of long.matchAll(/alue="([^"]+)"/g)) expect(text?.length).toBeLessThanOrEqual(250)
})

it('runs only functions that the commands page associates', () => {
  const commands = readFileSync(join(root, 'addin/commands/commands.ts'), 'utf8')
  const names = all(/<FunctionName>([^<]+)<\/FunctionName>/g)
  expect(names).toEqual(['goToNextConflict'])
  for (const name of names) expect(commands).toContain(`associate('${name}'`)
})
