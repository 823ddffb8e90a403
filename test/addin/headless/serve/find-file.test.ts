import { mkdirSync } from 'node:fs'
import { findFile } from '../../../../addin/headless/serve/find-file'
import { aFolder } from '../run-here'

const folder = aFolder()
for (const name of ['pages', 'pages/assets', 'samples']) mkdirSync(folder.path(name))
folder.write('pages/index.html', 'p')
folder.write('pages/assets/图标.png', 'i')
folder.write('pages/.hidden', 'h')
folder.write('samples/登记表.xlsx', 's')
folder.write('secret.txt', 'no')
const roots = { pages: folder.path('pages'), samples: folder.path('samples') }

describe('findFile', () => {
  it.each([['/', 'pages/index.html'], ['/index.html', 'pages/index.html'], ['/assets/%E5%9B%BE%E6%A0%87.png', 'pages/assets/图标.png'], ['/samples/%E7%99%BB%E8%AE%B0%E8%A1%A8.xlsx', 'samples/登记表.xlsx'], ['//index.html', 'pages/index.html']])('finds %s', async (path, file) => {
    expect(await findFile(path, roots)).toBe(folder.path(file))
  })

  it.each(['/../secret.txt', '/%2e%2e/secret.txt', '/..%2fsecret.txt', '/samples/../../secret.txt', '/samples/..%5c..%5csecret.txt', '/assets/..%2f..%2fsecret.txt', '/%00', '/index.html%00.png', '/.hidden', '/%', '/assets', '/samples', '/samples/', 'index.html', '', '/none.html'])('finds nothing for %s', async path => {
    expect(await findFile(path, roots)).toBeNull()
  })
})
