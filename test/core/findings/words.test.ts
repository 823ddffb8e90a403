import { consequenceWord, eventWord, eventWords, expectedWord, fieldWord, groundWord, shortDecimal } from '../../../core/findings/words'

describe('fieldWord', () => {
  it.each([
    ['phone', '联系电话', 'phone'],
    ['signatures.service', '客服签字', 'customer-service signature'],
    ['stage.经理审核', '经理审核', '经理审核'],
    ['区域经理意见', '区域经理意见', '区域经理意见'],
  ])('names %s', (field, zh, english) => {
    expect(fieldWord(field, 'zh-CN')).toBe(zh)
    expect(fieldWord(field, 'en')).toBe(english)
  })
})

describe('the words of choices', () => {
  it('say each choice in the language', () => {
    expect(consequenceWord('dismissal', 'zh-CN')).toBe('辞退')
    expect(groundWord('first-arrival', 'en')).toBe('brought the customer first')
    expect(eventWord('visit-confirmed', 'zh-CN')).toBe('到访确认')
    expect(expectedWord('time', 'zh-CN')).toContain('2026-03-05')
  })

  it('show unknown text as it stands', () => {
    expect(eventWord('打电话', 'en')).toBe('打电话')
    expect(expectedWord('constructor', 'zh-CN')).toBe('constructor')
  })

  it('list the words of the event column as the contract has them', () => {
    expect(eventWords('zh-CN')).toEqual(expect.arrayContaining(['跟进', '到访', '到访确认', '延期申请', '交定', '签约', '回款', '退款', '竞品签约', '虚假', '客户在场争议', '异议', '放弃', '分配', '违规']))
  })
})

describe('shortDecimal', () => {
  it.each([['0.4000', '0.4'], ['1.00', '1'], ['0.0000', '0'], ['10', '10'], ['0.05', '0.05'], ['100.10', '100.1']])('shortens %s to %s', (text, short) => {
    expect(shortDecimal(text)).toBe(short)
  })
})
