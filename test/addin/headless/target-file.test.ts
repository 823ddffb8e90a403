import { symlinkSync } from 'node:fs'
import { newFile } from '../../../addin/headless/target-file'
import { aFolder } from './run-here'

const folder = aFolder()
const input = folder.write('a.xlsx', 'x')
symlinkSync(input, folder.path('链接.xlsx'))

describe('newFile', () => {
  it('answers a name that is free', async () => {
    expect(await newFile(folder.path('b.XLSX'), ['.xlsx'], input)).toBe(folder.path('b.XLSX'))
  })

  it.each<readonly [string, string | undefined, string]>([['none', undefined, 'missing-option'], ['another form', folder.path('b.csv'), 'bad-value'], ['the input', input, 'same-file'], ['a link to the input', folder.path('链接.xlsx'), 'same-file'], ['a spelling of the input', folder.path('./x/../a.xlsx'), 'same-file']])('refuses %s', async (_, out, problem) => {
    await expect(newFile(out, ['.xlsx'], input)).rejects.toMatchObject({ problem })
  })

  it('refuses a file that is there', async () => {
    await expect(newFile(folder.write('c.xlsx', 'y'), ['.xlsx'], input)).rejects.toMatchObject({ problem: 'output-exists' })
  })
})
