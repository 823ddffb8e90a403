import { CATALOGUE } from '../../core/findings/catalogue'
import { en } from '../../core/findings/messages/en'
import { zhCN } from '../../core/findings/messages/zh-CN'
import { filesBelow, readSource } from './source-files'

const CODES = Object.keys(CATALOGUE)
const ENGINE = filesBelow(['core'], path => path.endsWith('.ts') && !path.startsWith('core/findings/')).map(readSource).join('\n')
const PLANTED = filesBelow(['samples'], path => path.endsWith('.expected.json')).map(readSource).join('\n')

describe.each(CODES)('%s', code => {
  it('is told by the engine', () => {
    expect(ENGINE.includes(`'${code}'`)).toBe(true)
  })

  it('has its page and a sentence in each language', () => {
    expect(readSource(`core/findings/pages/${code}.md`)).toContain(code)
    expect(Object.keys(zhCN)).toContain(code)
    expect(Object.keys(en)).toContain(code)
  })

  it('is shown by a sample', () => {
    expect(PLANTED.includes(`"${code}@`)).toBe(true)
  })
})
