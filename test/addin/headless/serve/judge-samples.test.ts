import { judgeSamples, listSamples } from '../../../../addin/headless/serve/judge-samples'
import type { Output } from '../../../../addin/headless/output'
import { aFolder, REGISTER } from '../run-here'

const folder = aFolder()

function anOutput() {
  const lines: string[] = []
  const errors: string[] = []
  const output: Output = { width: 100, colour: false, terminal: null, text: more => void lines.push(...more), json() {}, error: sentence => void errors.push(sentence) }
  return { lines, errors, output }
}

describe('judgeSamples', () => {
  it('says nothing where there are no samples, or their list is broken', async () => {
    const { lines, output } = anOutput()
    await judgeSamples(folder.path('.'), 'zh-CN', output)
    folder.write('index.json', '{')
    await judgeSamples(folder.path('.'), 'zh-CN', output)
    folder.write('index.json', '{"file": "a.csv"}')
    await judgeSamples(folder.path('.'), 'zh-CN', output)
    expect(lines).toEqual([])
  })

  it('prints the verdicts of every sample, and goes on behind one that cannot be read', async () => {
    folder.write('登记表.csv', REGISTER)
    folder.write('index.json', JSON.stringify([{ file: '缺.xlsx', policy: 'R11', asOf: '2026-03-05', title: '缺' }, { file: '登记表.csv', policy: 'R11', asOf: '2026-03-05', zh: '展厅', en: 'showroom' }]))
    const { lines, errors, output } = anOutput()
    await judgeSamples(folder.path('.'), 'zh-CN', output)
    expect(errors).toEqual([expect.stringContaining('缺.xlsx')])
    expect(lines.join('\n')).toMatch(/samples\/登记表\.csv {2}展厅\nR11《业务报备制度（一个月，可排队）》截至 2026-03-05，共 4 条报备\n {2}保护中 2/)
  })

  it('takes no sample from another folder', async () => {
    folder.write('index.json', JSON.stringify([{ file: '../a.csv' }, { file: 3 }, null, 'x']))
    expect(await listSamples(folder.path('.'), 'en')).toEqual([])
  })
})
