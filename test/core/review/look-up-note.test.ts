import { LANGUAGES } from '../../../core/findings/language'
import { lookUpNoteWords } from '../../../core/review/look-up-note'

it.each(['customer-choice', 'queue-full'] as const)('says %s in one sentence of either language', note => {
  for (const language of LANGUAGES) expect(lookUpNoteWords(note, language)).toMatch(language === 'en' ? /^[A-Z].*\.$/ : /^[^。]+。$/)
})
