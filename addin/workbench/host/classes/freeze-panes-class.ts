import { integerAt, objectAt, textAt } from '../arguments'
import { readAddress, wholeSheet } from '../block'
import { hostClass } from '../host-class'
import type { HostObject } from '../host-class'
import { notImplemented } from '../host-error'
import type { HostSheet } from '../host-model'
import type { HostSession } from '../host-session'
import type { Json } from '../wire'

/** `Excel.WorksheetFreezePanes`. */
export function createFreezePanesClass(session: HostSession): (sheet: HostSheet) => HostObject {
  const freeze = (sheet: HostSheet, rows: number, columns: number): Json => {
    sheet.frozen = { rows, columns }
    session.changed({ kind: 'sheet', sheet })
    return null
  }
  return hostClass<HostSheet>({
    name: 'WorksheetFreezePanes',
    makes: {
      GetLocationOrNullObject: (sheet) => {
        const { rows, columns } = sheet.frozen
        return rows === 0 && columns === 0 ? null : session.objects.range(sheet, { ...wholeSheet, ...(rows > 0 && { bottom: rows }), ...(columns > 0 && { right: columns }) })
      },
    },
    calls: {
      FreezeRows: (sheet, values) => freeze(sheet, integerAt(values, 0, 1), 0),
      FreezeColumns: (sheet, values) => freeze(sheet, 0, integerAt(values, 0, 1)),
      FreezeAt: (sheet, values) => {
        const object = objectAt(values, 0)
        const block = object === null ? readAddress(textAt(values, 0))?.block : session.objects.cellsOf(object)?.block
        if (block === undefined) throw notImplemented('WorksheetFreezePanes', 'freezeAt of this argument')
        return freeze(sheet, block.bottom, block.right)
      },
      Unfreeze: (sheet) => freeze(sheet, 0, 0),
    },
  })
}
