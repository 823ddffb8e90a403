import { standardOutput } from '../../../addin/headless/output'

function streams(isTTY: boolean, env: NodeJS.ProcessEnv = {}) {
  const out: string[] = []
  const err: string[] = []
  const stream = (into: string[]) => ({ isTTY, columns: isTTY ? 72 : undefined, write: (text: string) => into.push(text) })
  const output = standardOutput({ stdout: stream(out), stderr: stream(err), env } as unknown as Parameters<typeof standardOutput>[0])
  return { output, out, err }
}

describe('standardOutput', () => {
  it('uses colours and the progress line on a terminal only', () => {
    expect(streams(true).output).toMatchObject({ width: 72, colour: true, terminal: { columns: 72 } })
    expect(streams(false).output).toMatchObject({ width: 100, colour: false, terminal: null })
  })

  it.each([{ NO_COLOR: '1' }, { TERM: 'dumb' }])('leaves colours out for %j', env => {
    expect(streams(true, env).output.colour).toBe(false)
  })

  it('takes the width that is asked for where there is no terminal', () => {
    expect(streams(false, { COLUMNS: '60' }).output.width).toBe(60)
  })

  it('answers on stdout and complains on stderr', () => {
    const { output, out, err } = streams(false)
    output.text(['一', '二'])
    output.json({ a: 1 })
    output.error('错')
    expect({ out: out.join(''), err: err.join('') }).toEqual({ out: '一\n二\n{"a":1}\n', err: '错\n' })
  })
})
