import type { Language } from '../../../core/index'
import type { Scrubbed } from './scrub-package'

/** What was found beside the cells that a person must know before the copy leaves the house. */
export type Beside = Omit<Scrubbed, 'pieces'> & {
  /** Names that customers share with staff. */
  readonly namesakes: number
  /** The copy's own name tells of a customer. */
  readonly isFileNamed: boolean
}

/** One sentence for everything that was left as it is, or changed beyond the cells, with what to do. */
export function warnings({ pictures, hasMacros, others, renamed, namesakes, isFileNamed }: Beside, language: Language): readonly string[] {
  const zh = language !== 'en'
  const sentences: string[] = []
  const tell = (applies: boolean, chinese: string, english: string): void => void (applies && sentences.push(zh ? chinese : english))
  tell(pictures > 0, `工作簿中有 ${pictures} 个图片或嵌入文件，未作处理，外发前请自行核对。`, `The workbook holds ${pictures} pictures or embedded files, which are unchanged: look at them before sharing.`)
  tell(hasMacros, '工作簿中有宏，代码未作处理，外发前请自行核对，或另存为 .xlsx 去掉宏。', 'The workbook holds macros, which are unchanged: look at them before sharing, or save it as .xlsx without them.')
  tell(others.length > 0, `以下部分无法读取，未作处理，外发前请自行核对：${others.join('、')}`, `These parts cannot be read and are unchanged; look at them before sharing: ${others.join(', ')}`)
  tell(renamed.length > 0, `工作表名含客户信息，已改为“${renamed.join('”“')}”，引用它们的公式已一并改写${hasMacros ? '；宏中按表名写的代码需自行修改' : ''}。`, `Sheets named after customers are now called “${renamed.join('”, “')}”, in the formulas that refer to them too${hasMacros ? '; code that names them must be changed by hand' : ''}.`)
  tell(namesakes > 0, `有 ${namesakes} 个客户与员工同名，员工所在的单元格和其他行的文字中保留原名，外发前请自行核对。`, `${namesakes} customers are called as one of the staff is: the name stays in cells of staff and in other rows’ texts; look at them before sharing.`)
  tell(isFileNamed, '输出文件名含客户姓名或电话，外发前请改名。', 'The name of the written file tells a customer’s name or phone: rename it before sharing.')
  return sentences
}
