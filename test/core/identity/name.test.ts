import fc from 'fast-check'
import { readCustomerName } from '../../../core/identity/name'

describe('readCustomerName', () => {
  test.each(['重庆启明装饰有限公司', '启明装饰', '龙湖小区业主委员会', '重庆恒达建材经营部', '重庆恒达汽车销售', '成都蓉城商用车', '李记面馆', '红旗机械厂', '重庆一中', '江北嘴金融中心', '启明装饰(老客户)', 'Kanghua Trading Co., Ltd.', 'KANGHUA TRADING CO LTD', 'Kanghua Trading Limited'])('reads %s as an organisation', text => {
    expect(readCustomerName(text)?.kind).toBe('company')
  })

  test.each([
    ['陈嘉怡', '陈嘉怡', '陈'],
    ['陈嘉怡女士', '陈嘉怡', '陈'],
    ['陈嘉怡(业主)', '陈嘉怡', '陈'],
    ['欧阳娜娜', '欧阳娜娜', '欧阳'],
    ['王建设', '王建设', '王'],
    ['金华强', '金华强', '金'],
    ['张长城', '张长城', '张'],
    ['嘉怡', '嘉怡', ''],
    ['陈嘉怡妈妈', '陈嘉怡妈妈', '陈'],
    ['買買提·吐爾遜', '买买提吐尔逊', ''],
  ])('reads %s as a person', (text, key, surname) => {
    expect(readCustomerName(text)).toEqual({ kind: 'person', key, surname })
  })

  test.each([
    ['王先生', '王', 'male'],
    ['王女士', '王', 'female'],
    ['王总', '王', null],
    ['王总经理', '王', null],
    ['小王', '王', null],
    ['老王', '王', null],
    ['王姐', '王', 'female'],
    ['王先生夫妇', '王', null],
    ['王某某', '王', null],
    ['王*', '王', null],
    ['王局', '王', null],
    ['欧阳女士', '欧阳', 'female'],
    ['Mr. Wang', 'WANG', 'male'],
  ])('reads %s as a family name only', (text, surname, sex) => {
    expect(readCustomerName(text)).toMatchObject({ kind: 'surname', surname, sex })
  })

  test.each(['', '  ', '\u3000'])('reads nothing from a blank', text => {
    expect(readCustomerName(text)).toBeNull()
  })

  test('reads a personal key as the same person again', () => {
    const piece = fc.constantFrom('陈', '王', '嘉', '怡', '建', '设', '女士', '先生', '总', '(', ')', '·', '小', '公司', '店', '1', 'A', ' ')
    fc.assert(fc.property(fc.array(piece, { minLength: 1, maxLength: 6 }).map(parts => parts.join('')), text => {
      const name = readCustomerName(text)
      if (!name || name.kind === 'company') return
      expect(readCustomerName(name.key)).toMatchObject({ key: name.key })
    }))
  })
})
