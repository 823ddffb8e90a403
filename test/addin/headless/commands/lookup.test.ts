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

  it('says it in a sentence that can be passed on', async () => {
    expect(await lookup('--name', '赵一', '--phone', '19900000799')).toMatchObject({ status: 0, text: expect.stringMatching(/^可以报备/) })
    expect((await lookup('--name', '赵一', '--phone', '19900000799', '--lang', 'en')).text).toMatch(/^Free/)
  })
})
