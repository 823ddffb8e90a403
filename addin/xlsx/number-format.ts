/** Codes of the built-in formats that files name by number only. 27–36 and 50–58 are dates whose code depends on the country: here China's. */
const builtIn: Readonly<Record<number, string>> = {
  0: 'General', 1: '0', 2: '0.00', 3: '#,##0', 4: '#,##0.00', 9: '0%', 10: '0.00%', 11: '0.00E+00', 12: '# ?/?', 13: '# ??/??',
  14: 'yyyy/m/d', 15: 'd-mmm-yy', 16: 'd-mmm', 17: 'mmm-yy', 18: 'h:mm AM/PM', 19: 'h:mm:ss AM/PM', 20: 'h:mm', 21: 'h:mm:ss', 22: 'yyyy/m/d h:mm',
  27: 'yyyy"年"m"月"', 28: 'm"月"d"日"', 29: 'm"月"d"日"', 30: 'm/d/yy', 31: 'yyyy"年"m"月"d"日"', 32: 'h"时"mm"分"', 33: 'h"时"mm"分"ss"秒"',
  34: '上午/下午h"时"mm"分"', 35: '上午/下午h"时"mm"分"ss"秒"', 36: 'yyyy"年"m"月"', 37: '#,##0;-#,##0', 38: '#,##0;[Red]-#,##0', 39: '#,##0.00;-#,##0.00',
  40: '#,##0.00;[Red]-#,##0.00', 45: 'mm:ss', 46: '[h]:mm:ss', 47: 'mm:ss.0', 48: '##0.0E+0', 49: '@', 50: 'yyyy"年"m"月"', 51: 'm"月"d"日"',
  52: 'yyyy"年"m"月"', 53: 'm"月"d"日"', 54: 'm"月"d"日"', 55: '上午/下午h"时"mm"分"', 56: '上午/下午h"时"mm"分"ss"秒"', 57: 'yyyy"年"m"月"', 58: 'm"月"d"日"',
}

/** The code of a format: the book's own where it has one, else the built-in one. */
export function formatCode(id: number, own: ReadonlyMap<number, string>): string {
  return own.get(id) ?? builtIn[id] ?? 'General'
}

/** Letters of a code that count: literals, escapes, fill and padding marks, colours and conditions gone; elapsed time stays. */
export function bareCode(code: string): string {
  return code
    .replace(/G\/通用格式/gi, 'General')
    .replace(/"[^"]*"/g, '')
    .replace(/[\\_*]./gs, '')
    .replace(/\[(?!(h+|m+|s+)\])[^\]]*\]/gi, '')
}

/** True when a number in that format is shown as a date or a time. `0\d` is a number; `aaaa` and `上午/下午` are dates. */
export function isDateCode(code: string): boolean {
  const first = bareCode(code).split(';')[0] ?? ''
  const letters = first.replace(/general/gi, '').replace(/[eE][+-]/g, '')
  return /[ymdhs]|a{3,}|am\/pm|a\/p|上午|e|\bg+\b/i.test(letters) && !/[0#?]/.test(letters.replace(/[sS]\.0+/g, ''))
}

/** True when the day itself can be read from it: the hour alone or the month alone cannot tell a last day. */
export function showsDay(code: string): boolean {
  return isDateCode(code) && /d/i.test(bareCode(code)) && /m/i.test(bareCode(code))
}

/** True when an amount shows its two decimals: `¥#,##0.00`, but neither a per cent nor thousands (`0.00,`). */
export function showsCents(code: string): boolean {
  const first = bareCode(code).split(';')[0] ?? ''
  return !isDateCode(code) && /0\.00(?![0#?%,])/.test(first) && !first.includes('%')
}
