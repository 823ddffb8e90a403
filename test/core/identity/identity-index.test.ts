import fc from 'fast-check'
import { compareNames } from '../../../core/identity/compare-records'
import { createIdentityIndex } from '../../../core/identity/identity-index'
import type { IdentityIndex, IdentityRecord, MatchList } from '../../../core/identity/identity-index'
import { readCustomerName } from '../../../core/identity/name'
import { record } from './record'

function indexOf(records: readonly IdentityRecord[], options: Parameters<typeof createIdentityIndex>[0] = { scope: 'customer' }): IdentityIndex {
  const index = createIdentityIndex(options)
  for (const one of records) index.add(one)
  return index
}

function others(list: MatchList): readonly number[] {
  return list.map(match => match.other)
}

describe('createIdentityIndex', () => {
  const rows = [
    record(0, '重庆启明装饰有限公司', '19900000701'),
    record(1, '重庆启明装饰有限责任公司', '19900000711'),
    record(2, '启明装饰', '19900000712'),
    record(3, '陈嘉怡', '199****0901'),
    record(4, '陈嘉怡', '1990**00901'),
    record(5, '陈嘉怡', '19900000901'),
    record(6, '何沐阳', '199****0901'),
    record(7, '王先生', '19900000902'),
    record(8, '王建国', '19900000903'),
  ]
  const index = indexOf(rows)
  const at = (row: number): IdentityRecord => rows[row] ?? record(row, '')

  test('certain equality is a shared key', () => {
    expect(index.strongKeysOf(at(0))).toEqual(['p:19900000701', 'c:重庆启明装饰'])
    expect(index.strongKeysOf(at(1))).toContain('c:重庆启明装饰')
    expect(index.strongKeysOf(at(3))).toEqual(['m:陈嘉怡 199????0901'])
  })

  test('compatible masks with equal names are pairs', () => {
    expect(others(index.softMatchesOf(at(3)))).toEqual([4, 5])
    expect(index.softMatchesOf(at(6))).toHaveLength(0)
  })

  test('what goes to a person is listed with its evidence', () => {
    const [match] = index.possibleMatchesOf(at(2))
    expect(match).toMatchObject({ other: 0, verdict: 'possible' })
    expect(match?.evidence.map(bar => bar.kind)).toContain('abbreviation')
  })

  test('all matches of a row, the same first found by key or pair', () => {
    expect(others(index.sameMatchesOf(at(0)))).toEqual([1])
    expect(others(index.matchesOf(at(0)))).toEqual([1, 2])
    expect(others(index.sameMatchesOf(at(5)))).toEqual([3, 4])
  })

  test('a question that is not in the register is answered like a row', () => {
    const asked = record(-1, '重慶啟明裝飾有限公司', '19900000999')
    expect(others(index.sameMatchesOf(asked))).toEqual([0, 1])
    expect(others(index.possibleMatchesOf(asked))).toEqual([2])
  })

  test('a family name with a title finds its bearers', () => {
    expect(others(index.surnameMatchesOf(record(-1, '王总')))).toEqual([7, 8])
    expect(others(index.surnameMatchesOf(record(-1, '王女士')))).toEqual([8])
    expect(others(index.surnameMatchesOf(record(-1, '王总', '19900000999')))).toEqual([])
    expect(others(index.surnameMatchesOf(record(-1, '王建国')))).toEqual([])
  })

  test('two valid identity numbers veto a shared phone', () => {
    const a = record(0, '陈嘉怡', '19900000701', { identityNo: '11010519491231002X' })
    const b = record(1, '陈嘉怡', '19900000701', { identityNo: '110105199003078895' })
    const two = indexOf([a, b])
    expect(two.veto(a, b)).toBe(true)
    expect(two.sameMatchesOf(a)).toHaveLength(0)
  })

  test('with estates everything comes in pairs', () => {
    const [a, b, c] = ['阳光城', '阳光城一期', '阳光城二期'].map((address, row) => record(row, '陈嘉怡', '19900000701', { address }))
    if (!a || !b || !c) throw new Error('three records')
    const estates = indexOf([a, b, c], { scope: 'customer', estate: true })
    expect(estates.strongKeysOf(a)).toEqual([])
    expect(others(estates.softMatchesOf(a))).toEqual([1, 2])
    expect(others(estates.softMatchesOf(b))).toEqual([0])
  })

  test('one register may be asked by project alone (R02)', () => {
    const filings = ['人才公寓一期', '人才公寓(1期)', '人才公寓二期', '人才公寓'].map((project, row) => record(row, '', '', { project }))
    const projects = indexOf(filings, { scope: 'project-only' })
    expect(filings.map(one => projects.strongKeysOf(one)[0])).toEqual(['j:人才公寓1期', 'j:人才公寓1期', 'j:人才公寓2期', 'j:人才公寓'])
    expect(others(projects.possibleMatchesOf(record(-1, '', '', { project: '人才公寓' })))).toEqual([0, 1, 2])
    expect(others(projects.possibleMatchesOf(record(-1, '', '', { project: '南岸人才公寓一期' })))).toEqual([0, 1])
    expect(others(indexOf([record(0, '', '', { project: '南岸人才公寓一期' })], { scope: 'project-only' }).possibleMatchesOf(record(-1, '', '', { project: '人才公寓一期' })))).toEqual([0])
  })

  test('short names that many others resemble are not reported', () => {
    const brands = ['启明', '启辰', '启运', '启泰', '启瑞']
    const crowd = brands.map((brand, row) => record(row, `重庆${brand}装饰有限公司`))
    expect(crowd.map(one => indexOf(crowd).possibleMatchesOf(one).length)).toEqual([0, 0, 0, 0, 0])
    const pair = crowd.slice(0, 2)
    expect(pair.map(one => indexOf(pair).possibleMatchesOf(one).length)).toEqual([1, 1])
  })

  test('a crowd under one name is cut short and says so', () => {
    const crowd = Array.from({ length: 3000 }, (_, row) => record(row, '陈嘉怡', row === 0 ? '' : `199${String(row).padStart(8, '0')}`))
    const many = indexOf(crowd)
    const asked = crowd[0] ?? record(0, '')
    const list = many.possibleMatchesOf(asked)
    expect(list.length).toBeLessThan(100)
    expect(list.length + list.truncated).toBe(2999)
    expect(many.possibleMatchesOf({ ...asked, index: -1 })).toHaveLength(3000)
  })
})

const REGIONS = ['', '重庆', '重庆市', '成都', '四川', '重庆渝北', '渝北区', '(重庆)']
const BRANDS = ['启明', '启名', '启辰', '启明星', '启明星辰', '启名星辰', '云岩', '第一', '第二', '一启明', '渝北启明', '启明A', '启明B']
const TRADES = ['', '装饰', '装师', '装饰工程', '商贸', '人民医院', '业主委员会', '卤味王']
const LEGALS = ['', '有限公司', '有限责任公司', '集团', '有限公司南岸分公司', '有限公司渝北分公司', '(成都)有限公司', '有限公司第二分公司']
const PEOPLE = ['陈嘉怡', '陈佳怡', '陈嘉怡女士', '嘉怡', '陈怡', '陈小姐', '小陈', '陈先生', '何沐阳', '启明', '启明星', '']
const PHONES = ['', '19900000901', '199****0901', '1990**00901', '19900000902', '*******0901', '199****0901、19900000903', '023-68880001', '68880001', '023-68880001转8001', '023-68880001转8002']
const PLACES = [undefined, '阳光城', '阳光城一期', '阳光城二期', '重庆阳光城', '云栖台']
const NUMBERS = [undefined, undefined, undefined, '11010519491231002X', '110105199003078895', '110105194912310021', '110105491231002']

const companyName = fc.tuple(fc.constantFrom(...REGIONS), fc.constantFrom(...BRANDS), fc.constantFrom(...TRADES), fc.constantFrom(...LEGALS)).map(([region, brand, trade, legal]) => (region === '(重庆)' ? brand + trade + region + legal : region + brand + trade + legal))
const anyRecord = fc.record({
  name: fc.oneof(companyName, companyName, fc.constantFrom(...PEOPLE)),
  phones: fc.constantFrom(...PHONES),
  address: fc.constantFrom(...PLACES),
  project: fc.constantFrom(...PLACES),
  identityNo: fc.constantFrom(...NUMBERS),
})
const anyRecords = fc.array(anyRecord, { minLength: 2, maxLength: 40 }).map(all => all.map((one, row) => record(row, one.name, one.phones, { address: one.address, project: one.project, identityNo: one.identityNo })))
const anyOptions = fc.constantFrom({ scope: 'customer' } as const, { scope: 'customer', estate: true } as const, { scope: 'project-only' } as const)

/** Whether two names differ in a way that is reported only while few names do. */
function isChancePair(a: IdentityRecord, b: IdentityRecord): boolean {
  return compareNames(readCustomerName(a.name ?? ''), readCustomerName(b.name ?? '')).chance
}

function sharesKey(index: IdentityIndex, a: IdentityRecord, b: IdentityRecord): boolean {
  return index.strongKeysOf(a).some(key => index.strongKeysOf(b).includes(key))
}

describe('the index against a slow comparison of all pairs', () => {
  test('misses no pair and invents none', () => {
    fc.assert(fc.property(anyRecords, anyOptions, (records, options) => {
      const index = indexOf(records, options)
      for (const a of records) {
        const soft = new Set(others(index.softMatchesOf(a)))
        const possible = new Set(others(index.possibleMatchesOf(a)))
        for (const b of records) {
          if (a === b) continue
          const { verdict } = index.compare(a, b)
          const byKey = sharesKey(index, a, b) && !index.veto(a, b)
          const pair = `${a.name ?? ''} ${a.project ?? ''} / ${b.name ?? ''} ${b.project ?? ''}`
          expect([pair, byKey || soft.has(b.index)]).toEqual([pair, verdict === 'same'])
          if (!isChancePair(a, b) || possible.has(b.index)) expect([pair, possible.has(b.index)]).toEqual([pair, verdict === 'possible'])
        }
      }
    }), { numRuns: 600 })
  })

  test('compares alike both ways', () => {
    fc.assert(fc.property(anyRecords, anyOptions, ([a, b], options) => {
      if (!a || !b) return
      const index = createIdentityIndex(options)
      const { verdict, veto } = index.compare(a, b)
      expect(index.compare(b, a)).toMatchObject({ verdict, veto })
    }), { numRuns: 500 })
  })

  test('answers alike whatever the order the rows came in', () => {
    const shuffled = anyRecords.chain(records => fc.shuffledSubarray(records, { minLength: records.length }).map(order => ({ records, order })))
    fc.assert(fc.property(shuffled, anyOptions, ({ records, order }, options) => {
      const one = indexOf(records, options)
      const other = indexOf(order, options)
      for (const row of records) expect(others(other.matchesOf(row))).toEqual(others(one.matchesOf(row)))
    }), { numRuns: 60 })
  })

  test('forgets what is removed', () => {
    fc.assert(fc.property(anyRecords, anyOptions, (records, options) => {
      const all = indexOf(records, options)
      const even = records.filter(one => one.index % 2 === 0)
      for (const one of records) if (one.index % 2 === 1) all.remove(one.index)
      for (const one of even) {
        const left = new Set(others(indexOf(even, options).matchesOf(one)))
        // A name that is gone still counts among those that short names resemble by chance.
        for (const row of others(all.matchesOf(one))) expect(left.has(row)).toBe(true)
        for (const row of left) if (!isChancePair(one, records[row] ?? one)) expect(others(all.matchesOf(one))).toContain(row)
      }
    }), { numRuns: 60 })
  })

  test('a question is answered like the row it repeats', () => {
    fc.assert(fc.property(anyRecords, anyOptions, (records, options) => {
      const index = indexOf(records, options)
      for (const row of records) {
        const asked = others(index.matchesOf({ ...row, index: -1 })).filter(other => other !== row.index)
        expect(asked).toEqual(others(index.matchesOf(row)))
      }
    }), { numRuns: 60 })
  })

  test('what is the same outweighs 10 and what is possible 5', () => {
    fc.assert(fc.property(anyRecords, ([a, b]) => {
      if (!a || !b) return
      const { verdict, evidence } = createIdentityIndex({ scope: 'customer' }).compare(a, b)
      const sum = evidence.reduce((total, bar) => total + Math.max(bar.weight, 0), 0)
      if (verdict === 'same') expect(sum).toBeGreaterThanOrEqual(10)
      if (verdict === 'possible') expect(sum).toBeGreaterThanOrEqual(5)
    }), { numRuns: 1000 })
  })
})
