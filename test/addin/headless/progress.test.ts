import { startProgress } from '../../../addin/headless/progress'

const words = { zh: '读取 登记表.xlsx（1/2）', en: 'reading' }

function aTerminal(columns = 80) {
  const written: string[] = []
  return { columns, written, write: (text: string) => void written.push(text) }
}

describe('startProgress', () => {
  it('shows one line when work is long, and clears it', () => {
    const terminal = aTerminal()
    let now = 0
    const progress = startProgress('zh-CN', terminal, () => now)
    progress.step(words)
    expect(terminal.written).toEqual([])
    now = 1_000
    progress.step(words)
    progress.done()
    expect(terminal.written).toEqual(['\r\u001b[K读取 登记表.xlsx（1/2）…', '\r\u001b[K'])
  })

  it('keeps to one line of a narrow terminal', () => {
    const terminal = aTerminal(12)
    let now = 0
    const progress = startProgress('zh-CN', terminal, () => now)
    now = 1_000
    progress.step(words)
    expect(terminal.written).toEqual(['\r\u001b[K读取 登记…'])
  })

  it('says nothing where nobody watches', () => {
    const progress = startProgress('en', null, () => Infinity)
    progress.step(words)
    progress.done()
  })
})
