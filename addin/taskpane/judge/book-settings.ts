import { isFieldId, readDay, type BookSettings } from '../core-bridge'
import type { PaneSettings } from '../settings-store'

/** The pane's settings as the core takes them; a field or day that is none is left out. */
export function toBookSettings({ packId, language, mapping, overrides, holidays, rulings }: PaneSettings): BookSettings {
  return {
    packId, language, overrides,
    mapping: mapping.flatMap(({ sheet, header, field }) => (field !== null && !isFieldId(field) ? [] : [{ header, field, ...(sheet === null ? {} : { sheet }) }])),
    holidays: holidays.flatMap(({ day, kind, name }) => {
      const read = readDay(day)
      return read === null ? [] : [{ day: read, kind, name }]
    }),
    rulings: rulings.flatMap(ruling => {
      const read = readDay(ruling.day)
      return read === null ? [] : [{ ...ruling, day: read }]
    }),
  }
}

/** The inverse, for what the sheet holds. */
export function toPaneSettings({ packId, language, mapping, overrides, holidays, rulings }: BookSettings): PaneSettings {
  return { packId, language, overrides, holidays, rulings, mapping: mapping.map(({ sheet = null, header, field }) => ({ sheet, header, field })) }
}
