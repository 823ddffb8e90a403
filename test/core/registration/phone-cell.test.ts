import { addPhone, readMixedCell } from '../../../core/registration/phone-cell'
import type { Phone } from '../../../core/registration/phone-number'

test('takes groups together as long as they make a number', () => {
  expect(readMixedCell('199 0000 0901 199 0000 0902').phones.map(({ digits }) => digits)).toEqual(['19900000901', '19900000902'])
})

test('takes the digits after a dash for an extension only when the number is whole without them', () => {
  expect(readMixedCell('0310-8888-123').phones).toMatchObject([{ digits: '03108888123', extension: null }])
  expect(readMixedCell('0310-8888123-12').phones).toMatchObject([{ digits: '03108888123', extension: '12' }])
})

test('passes over a few digits beside a number, but not where they stand alone', () => {
  expect(readMixedCell('张3号楼 19900000901').trouble).toBeNull()
  expect(readMixedCell('3号楼').trouble).toBe('malformed-phone')
})

test('lists a number once', () => {
  const phones: Phone[] = []
  const one: Phone = { digits: '19900000901', kind: 'mobile', masked: false, extension: null }
  addPhone(phones, one)
  addPhone(phones, { ...one })
  addPhone(phones, { ...one, extension: '8' })
  expect(phones).toHaveLength(2)
})
