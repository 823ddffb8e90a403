import { isDarkTheme } from '../../../addin/taskpane/dark-theme'

it.each([
  [undefined, false],
  [{}, false],
  [{ isDarkTheme: true, bodyBackgroundColor: '#ffffff' }, true],
  [{ isDarkTheme: false, bodyBackgroundColor: '#000000' }, false],
  [{ bodyBackgroundColor: '#262626' }, true],
  [{ bodyBackgroundColor: '#F3F2F1' }, false],
  [{ bodyBackgroundColor: 'black' }, false],
])('reads %j as dark: %s', (theme, dark) => {
  expect(isDarkTheme(theme)).toBe(dark)
})
