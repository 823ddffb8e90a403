import type { WriteSheet } from 'hucre'
import type { Language, Summary } from '../../core/index'
import type { RunConditions } from './conditions'
import { pageMarks, pageSetup } from './looks'
import { sayIn } from './say'
import { openSheet } from './sheet-draft'

const WIDTHS = [22, 44, 14, 70]

/** What the statement was made from and by: program, regulation, period, plans, files with their digests. */
export function conditionsSheet({ period }: Summary, conditions: RunConditions, name: string, caption: string, language: Language): WriteSheet {
  const { version, pack, asOf, settings, files, plans } = conditions
  const say = sayIn(language)
  const draft = openSheet(name, WIDTHS)
  draft.merged(say('运行条件：同样的文件、制度、方案和日期，得到同样的结果', 'Conditions of the run: the same files, regulation, plan and days give the same result'), 'heading', WIDTHS.length)
  const fact = (title: string, text: string): void => {
    const row = draft.row([title, text, null, null], ['label', 'text', 'text', 'text'])
    draft.join(row, 2, WIDTHS.length)
  }
  const none = say('无', 'none')
  fact(say('程序', 'Program'), `${say('报备管家', 'Baobei')} ${version}`)
  fact(say('制度', 'Regulation'), say(`${pack.id}《${pack.title.zh}》（第 ${pack.edition} 版）`, `${pack.id} ${pack.title.en} (edition ${pack.edition})`))
  fact(say('改动的数值', 'Numbers changed'), settings.join(say('，', ', ')) || none)
  fact(say('汇总期间', 'Period'), say(`${period.from} 至 ${period.to}`, `${period.from} to ${period.to}`))
  fact(say('判定截至', 'Judged as of'), asOf)
  fact(say('提成方案', 'Plan'), plans.map(({ id, effective }) => `${id} (${effective.from} – ${effective.until ?? say('未定', 'open')})`).join(say('，', ', ')) || none)
  draft.blank()
  draft.row([say('文件', 'Files'), say('名称', 'Name'), say('字节', 'Bytes'), 'SHA-256'], 'header', 24)
  files.forEach(({ name: file, size, digest }, at) => draft.row([at + 1, file, size, digest], ['count', 'text', 'count', 'text']))
  return draft.finish({ pageSetup: pageSetup('landscape', null), headerFooter: pageMarks(caption, name, language), view: { showGridLines: false } })
}
