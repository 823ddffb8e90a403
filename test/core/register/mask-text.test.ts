import { maskText } from '../../../core/register/mask-text'

describe('maskText', () => {
  it.each([
    ['19900000701', '199****0701'],
    ['199 0000 0701', '199****0701'],
    ['199-0000-0701', '199****0701'],
    ['+86 199-0000-0701', '861******0701'],
    ['陈嘉怡 １９９００００ ０７０１', '陈嘉怡 199****0701'],
    ['023-68880001', '023****0001'],
    ['68880001', '68****01'],
    ['199****0701', '199****0701'],
    ['11010519491231002X', '110*************2X'],
    ['1990000070', '199***0070'],
  ])('hides the middle of %j', (text, masked) => {
    expect(maskText(text)).toBe(masked)
  })

  it.each(['2026-02-30', '2026年2月30日 14:30', '2026.2.30', '20260230', '上周三', '约12万', '120000', '2026-02-30 至 2026-03-31'])('leaves %j as it is', text => {
    expect(maskText(text)).toBe(text)
  })

  it('shows a day and hides the phone beside it', () => {
    expect(maskText('2026-02-30 19900000701')).toBe('2026-02-30 199****0701')
  })

  it('cuts a long text to 40 characters on one line', () => {
    const shown = maskText(`第一行\n${'很长'.repeat(40)}`)
    expect(shown).toHaveLength(40)
    expect(shown.startsWith('第一行 很长')).toBe(true)
    expect(shown.endsWith('…')).toBe(true)
  })
})
