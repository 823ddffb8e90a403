import { readNumber, withExtension } from '../../../core/registration/phone-number'

test.each([
  ['19900000901', '19900000901', 'mobile'], ['+8619900000901', '19900000901', 'mobile'], ['02368880001', '02368880001', 'landline'], ['+862368880001', '02368880001', 'landline'], ['68880001', '68880001', 'landline'], ['4000001234', '4000001234', 'service'], ['+85291234567', '+85291234567', 'other'],
])('%s is %s', (written, digits, kind) => expect(readNumber(written)).toEqual({ digits, kind, masked: false }))

test.each(['199????0901', '?9900000901', '1??????????'])('%s is a mask as it stands', (written) => expect(readNumber(written)).toEqual({ digits: written, kind: 'mobile', masked: true }))

test.each(['', '1990000090', '199000009011', '0236888000', '18880001', '00', '+86', '12000000000'])('%s is malformed', (written) => expect(readNumber(written)).toBe('malformed-phone'))
test.each(['?', '????????', '199??00??0', '+852????4567', '05718888????1'])('%s is an ambiguous mask', (written) => expect(readNumber(written)).toBe('ambiguous-mask'))

test('an extension completes a number', () => {
  expect(withExtension({ digits: '02368880001', kind: 'landline', masked: false }, '801')).toEqual({ digits: '02368880001', kind: 'landline', masked: false, extension: '801' })
})
