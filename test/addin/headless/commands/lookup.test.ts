import { aFolder, REGISTER, runHere } from '../run-here'

const folder = aFolder()
const register = folder.write('登记表.csv', REGISTER)
const lookup = (...more: readonly string[]) => runHere('lookup', register, '--policy', 'R08', '--as-of', '2026-03-05', ...more)

describe('lookup', () => {
  it('tells how long a customer is protected and not whose it is', async () => {
    const { status, json } = await lookup('--name', '陈嘉怡', '--phone', '19900000701', '--json')
    expect(status).toBe(1)
    expect(json).toMatchObject({ answer: 'protected', until: '2026-05-01' })
    expect(JSON.stringify(json)).not.toMatch(/张强|owner|row/)
  })

  it('shows the administrator the owner and the row', async () => {
    expect((await lookup('--name', '陈嘉怡', '--phone', '19900000701', '--json', '--admin')).json).toMatchObject({ owner: '张强', row: { row: 2 } })
  })

  it.each([
    ['--phone', 'abc', '不是电话号码，请写', 'telephone'], ['--phone', '1990000070', '不是电话号码，请写', 'telephone'], ['--phone', '199000007011', '不是电话号码，请写', 'telephone'],
    ['--name', '待定', '没有说明任何内容，请写', 'write'], ['--identity-no', '123', '不是有效的证件号码，请核对', 'identity'], ['--identity-no', '110105********002X', '不是有效的证件号码', 'identity'],
  ])('calls nobody free by %s %s, which it cannot read (R03.5)', async (option, value, zh, en) => {
    const isAlone = option === '--name' || value.includes('*')
    const asked = isAlone ? [option, value] : ['--name', '赵一', option, value]
    const refused = await lookup(...asked, '--json')
    expect(refused).toMatchObject({ status: 2, text: '', json: undefined })
    expect(refused.errors.join('\n')).toContain(`选项 ${option} 的“${value}”${zh}`)
    expect((await lookup(...asked, '--lang', 'en')).errors.join('\n')).toMatch(new RegExp(`for ${option} .*${en}`))
  })

  it.each(['199****0799', '023-68880001', '19900000798/19900000799', '+86 199-0000-0799'])('reads the phone %s', async phone => expect((await lookup('--name', '赵一', '--phone', phone)).status).toBe(0))

  it('says it in a sentence that can be passed on', async () => {
    expect(await lookup('--name', '赵一', '--phone', '19900000799')).toMatchObject({ status: 0, text: expect.stringMatching(/^可以报备/) })
    expect((await lookup('--name', '赵一', '--phone', '19900000799', '--lang', 'en')).text).toMatch(/^Free/)
  })
})
