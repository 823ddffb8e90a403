import fc from 'fast-check'
import stringWidth from 'string-width'
import { cutText } from '../../../../addin/headless/terminal/cut-text'
import { wrapHanging, wrapText } from '../../../../addin/headless/terminal/wrap-text'

describe('wrapText', () => {
  it.each<readonly [string, number, readonly string[]]>([
    ['报备有效期一个月', 8, ['报备有效', '期一个月']],
    ['报备有效，期一个月', 8, ['报备有', '效，期一', '个月']],
    ['保护至 2026-03-24（R11.2）。', 22, ['保护至 2026-03-24', '（R11.2）。']],
    ['protected until the day', 10, ['protected', 'until the', 'day']],
    ['https://example.com/a-long-path', 10, ['https://ex', 'ample.com/', 'a-long-pat', 'h']],
    ['一行', 80, ['一行']],
    ['第一行\n第二行', 80, ['第一行', '第二行']],
    ['', 10, ['']],
  ])('breaks %j at %i columns', (text, width, lines) => {
    expect(wrapText(text, width)).toEqual(lines)
  })

  it('loses nothing but blanks and keeps to the width', () => {
    fc.assert(fc.property(fc.stringMatching(/^[一-龥a-z0-9 ，。（）]{0,60}$/), fc.integer({ min: 8, max: 40 }), (text, width) => {
      const lines = wrapText(text, width)
      expect(lines.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''))
      for (const line of lines) expect(stringWidth(line)).toBeLessThanOrEqual(width + 4)
    }))
  })

  it('never begins a line with a closing mark', () => {
    fc.assert(fc.property(fc.stringMatching(/^(?:[一-龥]{1,3}[，。；：]){3,12}$/), fc.integer({ min: 8, max: 30 }), (text, width) => {
      for (const line of wrapText(text, width)) expect(line).not.toMatch(/^[，。；：]/)
    }))
  })
})

describe('wrapHanging', () => {
  it('sets later lines behind blanks', () => {
    expect(wrapHanging('R11.1  报备有效期一个月', 15, 7)).toEqual(['R11.1  报备有效', '       期一个月'])
    expect(wrapHanging('短', 15, 7)).toEqual(['短'])
  })
})

describe('cutText', () => {
  it.each([['报备编号', 8, '报备编号'], ['报备编号', 7, '报备编…'], ['报备编号', 6, '报备…'], ['abc', 2, 'a…'], ['', 3, '']])('cuts %s to %i columns', (text, width, cut) => {
    expect(cutText(text, width)).toBe(cut)
  })
})
