import { choosePack } from '../choose-pack'
import { readLanguage, type CommonOptions } from '../options'
import type { Output } from '../output'
import { newFile } from '../target-file'
import { writeTemplate } from '../template/write-template'
import { onePiece } from '../../xlsx/codec'
import { writeAtomically } from '../../xlsx/write-atomically'

export interface TemplateOptions extends CommonOptions {
  readonly out?: string
}

/** Writes an empty register for a pack: table, drop-downs, hints, an example apart, a sheet of events, the clauses. */
export async function template([id]: readonly string[], options: TemplateOptions, output: Output): Promise<number> {
  const language = readLanguage(options.lang)
  const set = options.set ?? []
  const pack = await choosePack(id ?? options.policy, set, language)
  const target = await newFile(options.out, ['.xlsx'], null)
  await writeAtomically(target, onePiece(await writeTemplate(pack, set, language)))
  if (options.json) output.json({ policy: pack.id, out: target })
  else output.text([language === 'en' ? `written: ${target} (${pack.id} ${pack.title.en})` : `已写入：${target}（${pack.id}《${pack.title.zh}》）`])
  return 0
}
