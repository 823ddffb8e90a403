import type { Bilingual, Language } from '../findings/language'

/** What is told beside an answer: the customer may have to choose (R03.4c); others wait already, as many as may (R11.2). */
export type LookUpNote = 'customer-choice' | 'queue-full'

const SENTENCES: { readonly [N in LookUpNote]: Bilingual } = {
  'customer-choice': {
    'zh-CN': '该客户的保护期届满后仍有人在跟进：其归属由客户自行选择，选定之前按“异议中”处理。',
    en: 'Somebody still follows the customer up after the end of an earlier protection: the customer chooses, and until then the filing counts as disputed.',
  },
  'queue-full': {
    'zh-CN': '排队名额已满：保护期届满后由排队的一方接续。',
    en: 'The queue is full: whoever waits takes over when the protection ends.',
  },
}

/** A note as a sentence that can be passed on; it names nobody. */
export function lookUpNoteWords(note: LookUpNote, language: Language): string {
  return SENTENCES[note][language]
}
