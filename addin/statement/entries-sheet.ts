import { columnLetters, type Language } from '../../core/index'
import type { WriteSheet } from 'hucre'
import type { Entry } from './entries'
import { pageMarks, pageSetup, type Look } from './looks'
import { sayIn } from './say'
import { fixedCell, openSheet } from './sheet-draft'
import { quotedSheet } from './sheet-names'
import { yuan } from './yuan'

/** The list of all amounts, and where its columns stand, for formulas that add them up. */
export interface EntriesSheet {
  readonly sheet: WriteSheet
  /** Absolute ranges; null where the list is empty. */
  readonly ranges: { readonly team: string; readonly month: string; readonly amount: string } | null
}

const WIDTHS = [10, 12, 14, 10, 11.5, 16, 16, 14, 10, 9, 14, 16, 10, 70, 26]
const LOOKS: readonly Look[] = ['middle', 'text', 'text', 'middle', 'middle', 'text', 'text', 'money', 'middle', 'middle', 'money', 'text', 'middle', 'why', 'why']
const TEAM = 3
const MONTH = 4
const AMOUNT = 11

/** Every amount of the statement in one list that can be filtered, each with its reason and its row in the register. */
export function entriesSheet(entries: readonly Entry[], name: string, caption: string, language: Language): EntriesSheet {
  const say = sayIn(language)
  const draft = openSheet(name, WIDTHS)
  draft.row([
    say('类别', 'Kind'), say('人员', 'Person'), say('部门', 'Team'), say('月份', 'Month'), say('发生日', 'Day'), say('合同', 'Contract'), say('报备', 'Filing'), say('基数', 'Base'), say('比例', 'Rate'), say('分成', 'Share'),
    say('金额', 'Amount'), say('方案', 'Plan'), say('条款', 'Clause'), say('说明', 'Why'), say('出处', 'Where'),
  ], 'header', 26)
  for (const { word, person, team, month, day, contractNo, id, base, rate, share, amount, plan, clause, why, place } of entries) {
    draft.row([word, person, team, month, day, contractNo, id, base === null ? null : yuan(base), rate, share, yuan(amount), plan, clause, why, place], LOOKS)
  }
  const last = draft.next - 1
  const range = (column: number): string => `${quotedSheet(name)}!${fixedCell(2, column)}:${fixedCell(last, column)}`
  return {
    ranges: entries.length === 0 ? null : { team: range(TEAM), month: range(MONTH), amount: range(AMOUNT) },
    sheet: draft.finish({
      freezePane: { rows: 1, columns: 2 }, autoFilter: { range: `A1:${columnLetters(WIDTHS.length)}${Math.max(2, last)}` },
      pageSetup: pageSetup('landscape', 1), headerFooter: pageMarks(caption, name, language),
    }),
  }
}
