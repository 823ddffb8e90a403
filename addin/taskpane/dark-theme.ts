/** Is Office drawn dark? By its own word, or by how bright its ground is; light where it says nothing. */
export function isDarkTheme(theme: { readonly bodyBackgroundColor?: string, readonly isDarkTheme?: boolean } | undefined): boolean {
  if (theme?.isDarkTheme !== undefined) return theme.isDarkTheme
  const hex = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(theme?.bodyBackgroundColor ?? '')
  if (!hex) return false
  const [red = 255, green = 255, blue = 255] = hex.slice(1).map(part => parseInt(part, 16))
  return red * 0.299 + green * 0.587 + blue * 0.114 < 128
}

/** Draws the page dark or light. */
export function markTheme(dark: boolean): void {
  document.documentElement.dataset['theme'] = dark ? 'dark' : 'light'
}
