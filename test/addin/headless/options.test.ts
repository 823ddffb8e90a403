import { readAsOf, readLanguage } from '../../../addin/headless/options'

describe('readAsOf', () => {
  it.each([['2026-03-01', '2026-03-01'], ['2026/3/1', '2026-03-01'], ['2026年3月1日', '2026-03-01'], ['20260301', '2026-03-01']])('reads %s', (text, day) => {
    expect(readAsOf(text)).toBe(day)
  })

  it.each(['2026-02-30', '3/1/2026', 'tomorrow', ''])('refuses %j', text => {
    expect(() => readAsOf(text)).toThrow('bad-date')
  })

  it('is today by the clock of the machine when it is not given', () => {
    jest.useFakeTimers({ now: new Date(2026, 2, 1, 23, 59) })
    expect(readAsOf(undefined)).toBe('2026-03-01')
    jest.useRealTimers()
  })
})

describe('readLanguage', () => {
  it.each([[undefined, 'zh-CN'], ['zh-CN', 'zh-CN'], ['zh', 'zh-CN'], ['en', 'en']])('reads %s', (word, language) => {
    expect(readLanguage(word)).toBe(language)
  })

  it('refuses another', () => {
    expect(() => readLanguage('fr')).toThrow('bad-value')
  })
})
