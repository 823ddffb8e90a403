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

  it('prints the verdicts of the first sample, its files judged together, and how many more there are', async () => {
    folder.write('一部.csv', REGISTER)
    folder.write('二部.csv', REGISTER.replaceAll('19900000', '19900001'))
    const together = ['一部.csv', '二部.csv']
    folder.write('index.json', JSON.stringify([
      { file: '一部.csv', policy: 'R11', asOf: '2026-03-05', zh: '展厅', en: 'showroom', together }, { file: '二部.csv', policy: 'R11', asOf: '2026-03-05', zh: '展厅二部', together }, { file: '别的.xlsx', policy: 'R08', asOf: null, title: '别的' },
    ]))
    const { lines, output } = anOutput()
    await judgeSamples(folder.path('.'), 'zh-CN', output)
    expect(lines.join('\n')).toMatch(/samples\/一部\.csv samples\/二部\.csv {2}展厅\nR11《业务报备制度（一个月，可排队）》截至 2026-03-05，共 8 条报备\n/)
    expect(lines.at(-1)).toBe('另有 1 个样例，可在页面中打开。')
  })

  it('says what is wrong with a sample that cannot be read', async () => {
    folder.write('index.json', JSON.stringify([{ file: '缺.xlsx', policy: 'R11', asOf: '2026-03-05', title: '缺' }]))
    const { errors, output } = anOutput()
    await judgeSamples(folder.path('.'), 'en', output)
    expect(errors).toEqual([expect.stringContaining('缺.xlsx')])
  })

  it('takes no sample from another folder', async () => {
    folder.write('index.json', JSON.stringify([{ file: '../a.csv' }, { file: 3 }, null, 'x']))
    expect(await listSamples(folder.path('.'), 'en')).toEqual([])
  })
})
