/** The same in both languages. */
export interface BothWords {
  readonly zh: string
  readonly en: string
}
