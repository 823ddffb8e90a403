import { createKeyNumbers } from '../../../core/identity/key-numbers'
import { makeProfile } from '../../../core/identity/profile'
import { readCustomerName } from '../../../core/identity/name'
import { strongKeys } from '../../../core/identity/strong-keys'
import { readPhones } from '../../../core/registration/phone'

const OPTIONS = { scope: 'customer' } as const

function profileOf(index: number, name: string, phone: string) {
  const record = { index, name, phones: readPhones(phone).phones, identityNo: undefined, address: undefined, project: undefined, sex: undefined }
  const read = readCustomerName(name)
  return makeProfile(record, read && { name: read, party: null })
}

describe('createKeyNumbers', () => {
  it('numbers keys from 0 in the order in which they are met', () => {
    const numbers = createKeyNumbers(OPTIONS)
    expect(numbers.of(profileOf(0, '重庆启明装饰有限公司', '19900000001'))).toEqual([0, 1])
    expect(numbers.of(profileOf(1, '成都天和商贸有限公司', '19900000002'))).toEqual([2, 3])
  })

  it('gives rows one number exactly where they share a key', () => {
    const rows = [['重庆启明装饰有限公司', '19900000001'], ['重庆启明装饰有限责任公司', '19900000003'], ['张三', '199 0000 0001'], ['张三', '199****0001'], ['张三', '199****0001'], ['张三', '']] as const
    const profiles = rows.map(([name, phone], index) => profileOf(index, name, phone))
    const numbers = createKeyNumbers(OPTIONS)
    for (const a of profiles) {
      for (const b of profiles) {
        const [left, right] = [strongKeys(a, OPTIONS), strongKeys(b, OPTIONS)]
        expect(numbers.of(a).some(key => numbers.of(b).includes(key))).toBe(left.some(key => right.includes(key)))
      }
    }
  })

  it('counts a key once that a row gives twice', () => {
    expect(createKeyNumbers(OPTIONS).of(profileOf(0, '张三', '19900000001/19900000001'))).toEqual([0])
  })
})
