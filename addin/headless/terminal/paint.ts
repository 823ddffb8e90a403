import type { Severity } from '../../../core/index'

/** What is said never hangs on a colour alone: the word is there too. */
const CODES: { readonly [S in Severity | 'strong']: string } = { conflict: '31;1', error: '35;1', warning: '33', notice: '36', strong: '1' }

/** The text in the colour of its severity where colours may be used. */
export function paint(text: string, tone: Severity | 'strong', colour: boolean): string {
  return colour ? `\u001b[${CODES[tone]}m${text}\u001b[0m` : text
}
