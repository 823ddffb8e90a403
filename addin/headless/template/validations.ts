import type { DataValidation } from 'hucre'
import { columnLetters, type Language, type TemplateColumn } from '../../../core/index'
import { typeRule } from './column-look'

const LAST_ROW = 1_048_576
/** Excel refuses longer ones. */
const LONGEST_TITLE = 32
const LONGEST_HINT = 255
const LONGEST_LIST = 255

/** The input hint of a column, and its drop-down where its words are known, over all rows below the header. */
export function columnValidation(column: Pick<TemplateColumn, 'header' | 'kind' | 'allowed' | 'hint'>, at: number, several: boolean, language: Language): DataValidation {
  const letters = columnLetters(at)
  const hint = {
    range: `${letters}2:${letters}${LAST_ROW}`, allowBlank: true, showInputMessage: true,
    inputTitle: cut(column.header, LONGEST_TITLE), inputMessage: cut(language === 'en' ? column.hint.en : column.hint.zh, LONGEST_HINT),
  }
  const allowed = column.allowed ?? []
  if (!isListable(allowed)) return { ...hint, ...typeRule(column.kind), ...(column.kind === 'time' || column.kind === 'amount' ? warning(language, null) : {}) }
  // Several words in a cell are in no list, so the list only offers them.
  return { ...hint, type: 'list', values: [...allowed], ...(several ? {} : warning(language, allowed)) }
}

/** A list stands in the cell's rule itself; words with a comma or a quotation mark would be taken apart there. */
function isListable(words: readonly string[]): boolean {
  return words.length > 0 && words.join(',').length <= LONGEST_LIST && !words.some(word => /[,"]/.test(word))
}

function warning(language: Language, allowed: readonly string[] | null): Pick<DataValidation, 'showErrorMessage' | 'errorStyle' | 'errorTitle' | 'errorMessage'> {
  const zh = language === 'zh-CN'
  const words = allowed === null ? '' : allowed.join(zh ? '、' : ', ')
  const what = allowed === null ? (zh ? '与本列的格式不符，仍要这样填写吗？' : 'This is not of the kind the column takes. Keep it?') : zh ? `通常填写：${words}。仍要这样填写吗？` : `Usually one of ${words}. Keep it?`
  return { showErrorMessage: true, errorStyle: 'warning', errorTitle: zh ? '请核对' : 'Please check', errorMessage: cut(what, LONGEST_HINT) }
}

function cut(text: string, most: number): string {
  return text.length > most ? `${text.slice(0, most - 1)}…` : text
}
