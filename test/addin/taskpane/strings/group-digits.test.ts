import { groupDigits } from '../../../../addin/taskpane/strings/group-digits'

it.each([
  ['0.00', '0.00'], ['999.90', '999.90'], ['1000.00', '1,000.00'], ['-1234567.80', '-1,234,567.80'], ['123456789012345678.05', '123,456,789,012,345,678.05'], ['1200', '1,200'],
])('writes %s as %s', (amount, grouped) => {
  expect(groupDigits(amount)).toBe(grouped)
})
