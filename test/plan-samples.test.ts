import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { runHere } from './addin/headless/run-here'

const FOLDER = join(__dirname, '../samples/plans')

interface Expected {
  readonly register: string
  readonly policy: string
  readonly plan: string
  readonly from: string
  readonly to: string
  readonly lines: readonly { readonly contractNo: string; readonly kind: string; readonly person: string; readonly amount: string; readonly steps: readonly string[] }[]
  readonly deductions: readonly { readonly person: string; readonly amount: string; readonly clause: string }[]
  readonly excluded: readonly { readonly contractNo: string; readonly clause: string }[]
  readonly totals: { readonly byPerson: Readonly<Record<string, string>>; readonly grand: string }
}

type Fraction = readonly [above: bigint, below: bigint]

/** "3%" and "-12.50" as exact fractions. */
function fraction(text: string): Fraction {
  const [, sign = '', digits = '', decimals = '', percent = ''] = /^(-?)(\d+)(?:\.(\d+))?(%?)$/.exec(text.trim()) ?? []
  if (digits === '') throw new Error(`no number: ${text}`)
  return [BigInt(`${sign}${digits}${decimals}`), 10n ** BigInt(decimals.length + (percent === '' ? 0 : 2))]
}

function product(text: string): Fraction {
  return text.split(/(?=[×÷])/).reduce<Fraction>(([a, b], part) => {
    const [c, d] = fraction(part.replace(/^[×÷]/, ''))
    return part.startsWith('÷') ? [a * d, b * c] : [a * c, b * d]
  }, [1n, 1n])
}

/** The left side of a step, rounded half up to the cent. */
function workOut(text: string): string {
  const bound = /^(min|max)\(([^,]+),([^)]+)\)$/.exec(text)
  if (bound) {
    const [left, right] = [bound[2], bound[3]].map(one => cents(fraction(one ?? ''))) as [bigint, bigint]
    return amount((bound[1] === 'min') === (left < right) ? left : right)
  }
  const [a, b] = text.split(/ (?=[+-] )/).reduce<Fraction>(([above, below], part) => {
    const [c, d] = product(part.replace(/^[+-] /, ''))
    return [above * d + (part.startsWith('- ') ? -c : c) * below, below * d]
  }, [0n, 1n])
  return amount(cents([a, b]))
}

function cents([above, below]: Fraction): bigint {
  const twice = (above < 0n ? -above : above) * 200n
  const rounded = (twice + below) / (2n * below)
  return above < 0n ? -rounded : rounded
}

function amount(fen: bigint): string {
  const size = fen < 0n ? -fen : fen
  return `${fen < 0n ? '-' : ''}${size / 100n}.${String(size % 100n).padStart(2, '0')}`
}

const NAMES = readdirSync(FOLDER).filter(name => name.endsWith('.expected.json'))
const sum = (amounts: readonly string[]): string => amount(amounts.reduce((total, one) => total + cents(fraction(one)), 0n))

it('there are three plans', () => {
  expect(NAMES).toHaveLength(3)
})

describe.each(NAMES)('samples/plans/%s', name => {
  const expected = JSON.parse(readFileSync(join(FOLDER, name), 'utf8')) as Expected

  it('is right on paper: every step, every line, every sum', () => {
    for (const { steps, amount: last } of expected.lines) {
      for (const step of steps) expect(step).toBe(`${step.split(' = ')[0]} = ${workOut(step.split(' = ')[0] ?? '')}`)
      expect(steps.at(-1)?.split(' = ')[1]).toBe(last)
    }
    const entries = [...expected.lines, ...expected.deductions]
    for (const [person, total] of Object.entries(expected.totals.byPerson)) expect(sum(entries.filter(one => one.person === person).map(one => one.amount))).toBe(total)
    expect(sum(Object.values(expected.totals.byPerson))).toBe(expected.totals.grand)
  })

  it('R03.3 R03.6c R03.6d: is what the engine says', async () => {
    const { json, errors } = await runHere('summary', join(FOLDER, expected.register), '--policy', expected.policy, '--from', expected.from, '--to', expected.to, '--plan', join(FOLDER, expected.plan), '--json')
    expect(errors).toEqual([])
    const said = json as Expected
    const plain = (lines: Expected['lines']): readonly string[] => lines.map(one => `${one.contractNo} ${one.kind} ${one.person} ${one.amount}`).sort()
    expect(plain(said.lines)).toEqual(plain(expected.lines))
    expect(said.deductions.map(({ person, amount: taken, clause }) => ({ person, amount: taken, clause }))).toEqual(expected.deductions.map(({ person, amount: taken, clause }) => ({ person, amount: taken, clause })))
    expect(said.excluded.map(({ contractNo, clause }) => `${contractNo} ${clause}`)).toEqual(expected.excluded.map(({ contractNo, clause }) => `${contractNo} ${clause}`))
    expect(said.totals).toMatchObject(expected.totals)
  })
})
