import { unreadableFacts, whatWouldSettle } from '../../../core/review/look-up-question'
import { packOf } from '../../builders/judge'

describe('unreadableFacts', () => {
  it.each<[string, string | undefined]>([
    ['abc', 'bad-phone'], ['1990000070', 'bad-phone'], ['199000007011', 'bad-phone'], ['待定', 'bad-phone'], ['19900000701/123456', 'bad-phone'],
    ['19900000701', undefined], ['199****0701', undefined], ['1990**00701', undefined], ['023-68880001', undefined], ['68880001', undefined], ['023-68880001转801', undefined],
    ['+86 199-0000-0701', undefined], ['１９９０００００７０１', undefined], ['19900000701、19900000702', undefined], ['400-888-0001', undefined], ['  ', undefined],
  ])('phone %s: %s', (phone, problem) => expect(unreadableFacts({ phone, admin: false }).map(each => each.problem)).toEqual(problem ? [problem] : []))

  it.each<[string, string | undefined]>([
    ['123', 'bad-identity-no'], ['110105194912310021', 'bad-identity-no'], ['110105********002X', 'bad-identity-no'],
    ['11010519491231002x', undefined], ['91350100M000100Y43', undefined], ['', undefined],
  ])('identity number %s: %s', (identityNo, problem) => expect(unreadableFacts({ identityNo, admin: false }).map(each => each.problem)).toEqual(problem ? [problem] : []))

  it.each([['110105194912310021', []], ['110105********002X', []], ['123', ['bad-identity-no']]])('identity number %s beside a name: %j', (identityNo, problems) => {
    expect(unreadableFacts({ identityNo, name: '陈嘉怡', admin: false }).map(each => each.problem)).toEqual(problems)
  })

  it('tells of every fact that says nothing, in the order of the form', () => {
    expect(unreadableFacts({ name: ' 待定 ', project: '无', region: '渝北', address: '同上', seller: 'xxx', team: '一部', product: '-', admin: false })).toEqual([
      { fact: 'name', problem: 'empty-fact', shown: '待定' }, { fact: 'project', problem: 'empty-fact', shown: '无' }, { fact: 'product', problem: 'empty-fact', shown: '-' },
      { fact: 'address', problem: 'empty-fact', shown: '同上' }, { fact: 'seller', problem: 'empty-fact', shown: 'xxx' },
    ])
  })
})

describe('whatWouldSettle', () => {
  it('asks for what was not given, the project where it counts', () => {
    expect(whatWouldSettle({ name: '陈先生', admin: false }, packOf('R03'))).toEqual(['phone', 'identityNo', 'address'])
    expect(whatWouldSettle({ phone: '199****0701', address: ' ', admin: false }, packOf('R04'))).toEqual(['project', 'customerName', 'identityNo', 'address'])
  })
})
