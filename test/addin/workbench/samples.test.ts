import { fetchSample, listSamples } from '../../../addin/workbench/samples'

const answers = new Map<string, { readonly ok: boolean, readonly body: string }>()

beforeEach(() => {
  answers.clear()
  globalThis.fetch = (async (address: string) => {
    const { ok, body } = answers.get(address) ?? { ok: false, body: '' }
    return new Response(body, { status: ok ? 200 : 404 })
  }) as typeof fetch
})

it('lists the samples with their names and how they are checked', async () => {
  answers.set('samples/index.json', { ok: true, body: JSON.stringify([{ file: 'r11.xlsx', zh: '排队', en: 'Queue', policy: 'R11', asOf: '2026-09-18', expected: 'x', together: ['r11-2.xlsx', 'r11.xlsx'] }, { file: 'own.csv', together: ['other.csv', 3] }]) })
  expect(await listSamples()).toEqual([
    { file: 'r11.xlsx', zh: '排队', en: 'Queue', policy: 'R11', asOf: '2026-09-18', together: ['r11-2.xlsx', 'r11.xlsx'] },
    { file: 'own.csv', zh: 'own.csv', en: 'own.csv', policy: null, asOf: null, together: ['own.csv'] },
  ])
})

it.each(['{}', '[1, null, {"zh":"无文件"}]'])('leaves out of %s what is no sample', async body => {
  answers.set('samples/index.json', { ok: true, body })
  expect(await listSamples()).toEqual([])
})

it('has no samples where there is no list', async () => {
  expect(await listSamples()).toEqual([])
})

it('fetches a sample by its name, whatever it is called', async () => {
  answers.set('samples/%E7%99%BB%E8%AE%B0%20%231.xlsx', { ok: true, body: 'bytes' })
  expect(Buffer.from(await fetchSample('登记 #1.xlsx')).toString()).toBe('bytes')
  await expect(fetchSample('none.xlsx')).rejects.toThrow('404')
})
