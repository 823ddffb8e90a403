import { needWords, packFacts, settingValueWords } from '../../../core/review/pack-words'

describe('the words of a pack', () => {
  it.each([
    ['true', '是', 'yes'], ['false', '否', 'no'], ['', '未设', 'not set'], ['渝北,江北', '渝北、江北', '渝北, 江北'], ['0.40', '0.40', '0.40'],
  ])('say the value %p as people do', (value, zh, en) => {
    expect(settingValueWords(value)).toEqual({ zh, en })
  })

  it('tell who owns, what is the same and how phones are written', () => {
    expect(packFacts({ party: 'team', scope: 'project', phone: 'masked-4-5' }).map(({ zh }) => zh)).toEqual(['客户归报备单位', '同一项目算重复', '电话留前四位后五位'])
  })

  it('tell whether a column must be filled', () => {
    expect(needWords('conditional')).toEqual({ zh: '条件必填', en: 'on condition' })
  })
})
