import type { FindingCode, FindingOf } from '../finding'

/** One sentence per code. A code without a sentence, or a sentence without a code, does not compile. */
export type Messages = { readonly [C in FindingCode]: (finding: FindingOf<C>) => string }
