import { findTone, toneStyle } from '../../../core/workbook/tone-style'
import type { Tone } from '../../../core/workbook/workbook'

const tones: readonly Tone[] = ['conflict', 'error', 'warning', 'waiting', 'good', 'quiet']

/** Relative luminance by WCAG 2. */
function luminance(colour: string): number {
  const parts = [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16) / 255).map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
  return 0.2126 * (parts[0] ?? 0) + 0.7152 * (parts[1] ?? 0) + 0.0722 * (parts[2] ?? 0)
}

describe('toneStyle', () => {
  it.each(tones)('%s can be read: text stands out from its fill by 4.5 to 1', (tone) => {
    const { fill, color } = toneStyle(tone)
    expect((luminance(fill) + 0.05) / (luminance(color) + 0.05)).toBeGreaterThanOrEqual(4.5)
  })

  it('draws conflict and error bold, so that they differ by more than colour', () => {
    expect(tones.filter((tone) => toneStyle(tone).bold)).toEqual(['conflict', 'error'])
  })

  it('draws no two tones alike', () => {
    expect(new Set(tones.map((tone) => toneStyle(tone).fill)).size).toBe(tones.length)
  })
})

describe('findTone', () => {
  it.each(tones)('finds %s from its colours in either case', (tone) => {
    const { fill, color } = toneStyle(tone)
    expect(findTone(fill.toLowerCase(), color)).toBe(tone)
  })

  it('finds none in the colours of the user', () => {
    expect([findTone('#FFFF00', '#000000'), findTone(null, null), findTone(toneStyle('good').fill, null)]).toEqual([null, null, null])
  })
})
