import { describePack, PACK_IDS, packJsonSchema, packPage, shippedPacks } from '../../../core/index'
import { choosePack } from '../choose-pack'
import { readLanguage, type CommonOptions } from '../options'
import type { Output } from '../output'
import { printPack, printPackList } from '../print-pack'

export interface PacksOptions extends CommonOptions {
  readonly schema?: boolean
  readonly markdown?: boolean
}

/** Where the findings' pages lie, seen from the pages of the packs in core/policy/pages. */
const FINDING_PAGES = '../../findings/pages'


/** Lists the policy packs; with an id tells all of one; with --markdown as a page; with --schema gives the JSON schema of a pack file. */
export async function packs([id]: readonly string[], options: PacksOptions, output: Output): Promise<number> {
  const language = readLanguage(options.lang)
  if (options.schema) {
    output.text([JSON.stringify(packJsonSchema(), null, 2)])
    return 0
  }
  if (id === undefined) {
    const list = shippedPacks().map(({ id: packId, edition, title, summary, effective, kind, party, scope }) => ({ id: packId, edition, title, summary, effective, kind, party, scope }))
    if (options.json) output.json(list)
    else output.text(printPackList(list, language, output.width))
    return 0
  }
  const description = describePack(await choosePack(id, options.set ?? [], language))
  if (options.json) output.json(description)
  else if (options.markdown) output.text([packPage(description, { findings: FINDING_PAGES }).trimEnd()])
  else output.text(printPack(description, language, output, PACK_IDS.includes(description.id)))
  return 0
}
