import { isEasilyMistaken } from '../../../core/identity/sounds'

test.each([
  ['明', '名', true], // the same sound
  ['明', '朋', true], // a similar shape
  ['宏', '鸿', true],
  ['兰', '南', true], // n and l are one to many speakers
  ['成', '诚', true],
  ['明', '达', false],
  ['A', 'B', false],
])('%s is written for %s: %s', (a, b, mistaken) => {
  expect(isEasilyMistaken(a.charCodeAt(0), b.charCodeAt(0))).toBe(mistaken)
  expect(isEasilyMistaken(b.charCodeAt(0), a.charCodeAt(0))).toBe(mistaken)
})
