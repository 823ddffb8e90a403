import { z } from 'zod'
import { policyPack } from './pack'

/** The JSON schema of a pack file, by which editors help to write one. */
export function packJsonSchema(): Readonly<Record<string, unknown>> {
  return z.toJSONSchema(policyPack, { io: 'input' })
}
