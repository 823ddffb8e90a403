import { eventCell } from '../../../core/registration/event-cell'

const ref = { book: 'a.xlsx', sheet: '跟进记录', row: 5 }

test('an event’s cell is named with its sheet, where the sheet has the column', () => {
  expect(eventCell({ ref, columns: { id: 1, kind: 2, at: 28, person: null } }, 'at')).toBe('跟进记录!AB5')
  expect(eventCell({ ref, columns: { id: 1, kind: 2, at: 28, person: null } }, 'person')).toBeNull()
  expect(eventCell({ ref }, 'id')).toBeNull()
})
