import type { DataValidation, WriteSheet } from 'hucre'
import { columnLetters, PLAN_COLUMN_NAMES, PLAN_ITEMS, PLAN_WORDS, writePlanSheet, type Language, type Plan } from '../../core/index'
import { pageMarks, pageSetup } from './looks'
import { sayIn } from './say'
import { openSheet } from './sheet-draft'

const LAST_ROW = 500

/** The plans as a sheet that people edit and that is read back, with drop-downs for what is chosen from a list. */
export function planPage(plans: readonly Plan[], name: string, language: Language): WriteSheet {
  const { rows, widths } = writePlanSheet(plans, language)
  const draft = openSheet(name, widths)
  rows.forEach((row, at) => {
    const contents = row.map(cell => (cell === null ? null : String(cell)))
    draft.row(contents, at === 0 ? 'header' : 'text', at === 0 ? 24 : undefined)
  })
  return draft.finish({ freezePane: { rows: 1, columns: 2 }, dataValidations: dropDowns(language), pageSetup: pageSetup('landscape', 1), headerFooter: pageMarks(name, '', language) })
}

function dropDowns(language: Language): DataValidation[] {
  const say = sayIn(language)
  const list = (column: (typeof PLAN_COLUMN_NAMES)[number], words: Readonly<Record<string, { readonly [L in Language]: string }>>, hint: string): DataValidation => {
    const letters = columnLetters(PLAN_COLUMN_NAMES.indexOf(column) + 1)
    return { type: 'list', values: Object.values(words).map(word => word[language]), range: `${letters}2:${letters}${LAST_ROW}`, allowBlank: true, showInputMessage: true, inputTitle: say('提成方案', 'Commission plan'), inputMessage: hint }
  }
  return [
    list('item', PLAN_ITEMS, say('一行一项；“档”从低到高，最后一档上限留空；“例外”写明条件', 'one item a row; steps from low to high, the last without a limit; an override names its conditions')),
    list('mode', PLAN_WORDS.mode, say('单一比例、累进（各段各率）、全额（达到哪档全部按哪档）', 'flat, marginal (each slice at its rate) or whole (all at the rate reached)')),
    list('per', PLAN_WORDS.per, say('按什么累计：每份合同，或个人每月、每季、每年', 'what fills the steps: each contract, or a person’s month, quarter or year')),
  ]
}
