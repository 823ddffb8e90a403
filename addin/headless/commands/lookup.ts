import { lookUp, unreadableFacts, type LookUpFact, type LookUpQuestion } from '../../../core/index'
import { judge } from '../judge'
import type { CommonOptions } from '../options'
import type { Output } from '../output'
import { printLookUp } from '../print-look-up'
import { tellBooks } from '../tell-books'
import { UsageError } from '../usage-error'

export interface LookupOptions extends CommonOptions {
  readonly name?: string
  readonly phone?: string
  readonly project?: string
  readonly region?: string
  readonly address?: string
  readonly identityNo?: string
  readonly seller?: string
  readonly team?: string
  readonly admin?: boolean
}

/** May this customer be registered now (R03.5, R11.1)? */
export async function lookup(paths: readonly string[], options: LookupOptions, output: Output): Promise<number> {
  const { name, phone, project, region, address, identityNo, seller, team, admin } = options
  const question: LookUpQuestion = { name, phone, project, region, address, identityNo, seller, team, admin: admin === true }
  if (![name, phone, project, identityNo].some(word => word?.trim())) throw new UsageError('no-question')
  refuseUnreadable(question)
  const { review, loaded, language, progress } = await judge(paths, options, output)
  const answer = lookUp(review, question)
  progress.done()
  tellBooks(loaded.troubles, language, output)
  if (options.json) output.json(printable(answer, admin === true))
  else output.text(printLookUp(answer, review.pack, language, output.width))
  return answer.answer === 'free' || answer.answer === 'own' || answer.answer === 'queueable' || answer.answer === 'sealed' ? 0 : 1
}

/** A fact that cannot be read is not passed over: the customer would be called free who may not be (R03.5). */
function refuseUnreadable(question: LookUpQuestion): void {
  const [first] = unreadableFacts(question)
  if (first) throw new UsageError(first.problem, { option: OPTIONS[first.fact], value: first.shown })
}

const OPTIONS: { readonly [F in LookUpFact]: string } = {
  name: '--name', phone: '--phone', project: '--project', product: '--product', region: '--region', address: '--address', identityNo: '--identity-no', seller: '--seller', team: '--team',
}

/** Owner and row are the administrator's; others do not even see that there is such a thing. */
function printable(answer: ReturnType<typeof lookUp>, admin: boolean) {
  const { owner, row, ...open } = answer
  return admin ? { ...open, owner, row } : open
}
