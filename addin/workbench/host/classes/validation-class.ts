import { contains, intersection } from '../block'
import { fullAddress } from '../block'
import { hostClass, isHostObject } from '../host-class'
import type { HostObject, HostValue, Scalar } from '../host-class'
import { requireWritable } from '../host-session'
import type { HostSession, RangeCells } from '../host-session'
import type { Json } from '../wire'

/** `Excel.DataValidation`: drop-downs and input hints, kept as they were sent; typing is not checked against them. */
export function createValidationClass(session: HostSession): (cells: RangeCells) => HostObject {
  const bag = (property: string, absent: Json): Scalar<RangeCells> => ({
    get: (cells) => kept(cells, property) ?? absent,
    set: ({ sheet, block }, value) => {
      requireWritable(session, sheet)
      sheet.validations.push({ block, property, json: JSON.stringify(plain(session, value)) })
      session.changed({ kind: 'format', sheet, block })
    },
  })
  return hostClass<RangeCells>({
    name: 'DataValidation',
    scalars: {
      Rule: bag('rule', {}),
      Prompt: bag('prompt', { message: '', showPrompt: true, title: '' }),
      ErrorAlert: bag('errorAlert', { message: '', showAlert: true, style: 'Stop', title: '' }),
      IgnoreBlanks: bag('ignoreBlanks', true),
      Type: { get: (cells) => typeOf(kept(cells, 'rule')) },
    },
    calls: {
      Clear: ({ sheet, block }) => {
        requireWritable(session, sheet)
        const left = sheet.validations.filter((validation) => intersection(validation.block, block) === null)
        sheet.validations.splice(0, sheet.validations.length, ...left)
        session.changed({ kind: 'format', sheet, block })
        return null
      },
    },
  })
}

function kept({ sheet, block }: RangeCells, property: string): Json {
  const found = sheet.validations.findLast((validation) => validation.property === property && contains(validation.block, block))
  const value: Json = found === undefined ? null : JSON.parse(found.json)
  return value
}

/** A rule with each range in it replaced by its address, as Excel answers it. */
function plain(session: HostSession, value: HostValue): Json {
  if (isHostObject(value)) {
    const cells = session.objects.cellsOf(value)
    return cells === null ? null : `=${fullAddress(cells.sheet.name, cells.block)}`
  }
  if (Array.isArray(value)) return value.map((each: HostValue) => plain(session, each))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, each]: [string, HostValue]) => [name, plain(session, each)]))
}

function typeOf(rule: Json): string {
  const name = typeof rule === 'object' && rule !== null ? Object.keys(rule)[0] : undefined
  return name === undefined ? 'None' : name.charAt(0).toUpperCase() + name.slice(1)
}
