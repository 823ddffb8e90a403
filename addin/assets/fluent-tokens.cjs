const { createDarkTheme, createLightTheme } = require('@fluentui/tokens')

/** The brand of Excel as Fluent 2 wants it: sixteen shades, 80 is Excel's green. */
const EXCEL_GREEN = {
  10: '#04170c', 20: '#072414', 30: '#0a301b', 40: '#0c3d22', 50: '#0e4a2a', 60: '#0f5731', 70: '#0f6537', 80: '#107c41',
  90: '#2a9259', 100: '#4aa874', 110: '#62b587', 120: '#7bc29a', 130: '#9bd2b3', 140: '#b9e0ca', 150: '#d3ecde', 160: '#ecf7f1',
}

/** Words in Chinese are set in the system's Chinese face, the rest as Fluent sets it. */
const FONTS = "'Segoe UI', 'Segoe UI Variable Text', -apple-system, BlinkMacSystemFont, 'Microsoft YaHei UI', 'Microsoft YaHei', 'PingFang SC', 'Noto Sans SC', 'Noto Sans CJK SC', Roboto, sans-serif"

/** Fluent 2's design tokens as CSS variables, light and dark, only those that `css` uses. */
function fluentTokens(css) {
  const used = [...new Set([...css.matchAll(/var\(--((?:(?:color|font|line|spacing|border|stroke|duration|curve)[A-Z]|shadow\d)[A-Za-z0-9]*)/g)].map(match => match[1]))].sort()
  const light = { ...createLightTheme(EXCEL_GREEN), fontFamilyBase: FONTS }
  const dark = createDarkTheme(EXCEL_GREEN)
  const unknown = used.filter(name => !(name in light))
  if (unknown.length) throw new Error(`not a Fluent token: ${unknown.join(', ')}`)
  const lines = (theme, names) => names.map(name => `  --${name}: ${theme[name]};`).join('\n')
  const differing = used.filter(name => name !== 'fontFamilyBase' && dark[name] !== light[name])
  return `:root {\n  color-scheme: light;\n${lines(light, used)}\n}\n:root[data-theme='dark'] {\n  color-scheme: dark;\n${lines(dark, differing)}\n}\n`
}

module.exports = { fluentTokens }
