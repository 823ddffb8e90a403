import { applySettings, listSettings, readSettingMeaning } from '../../../core/policy/apply-settings'
import { settingTitle } from '../../../core/policy/setting-title'
import { PolicyError } from '../../../core/policy/load-packs'
import { PACK_IDS, findPack } from '../../../core/policy/shipped-packs'

const pack = (id: string) => findPack(id)!

function mistakesOf(id: string, ...settings: string[]): string[] {
  try {
    applySettings(pack(id), settings)
  } catch (cause) {
    if (cause instanceof PolicyError) return cause.mistakes.map(m => m.place)
    throw cause
  }
  return []
}

describe('readSettingMeaning', () => {
  it.each([
    ['protection.days', '60', 'protection.periods.0.term', '60 days'], [' protection.months ', ' 2', 'protection.periods.0.term', '2 months'], ['deposit.days', '90', 'protection.periods.{deposit}.term', '90 days'],
    ['followup.days', '5', 'followUp.maxDays', '5'], ['territory', '渝北、江北', 'territory.places', '渝北,江北'], ['penalty.虚假报备', '100，200', 'penalty.虚假报备', '100,200'], ['protection.endsAs', 'public', 'protection.endsAs', 'public'],
  ])('%s=%s is about %s', (key, text, place, value) => {
    expect(readSettingMeaning(key, text)).toEqual({ place, value })
  })

  it.each(PACK_IDS)('%s: no two of the settings it lists are about one place', id => {
    const places = listSettings(pack(id)).map(({ key, value }) => readSettingMeaning(key, value).place)
    expect(new Set(places).size).toBe(places.length)
  })
})

describe('listSettings', () => {
  it.each(PACK_IDS)('%s can be set to what it is, each setting alone and all at once', id => {
    const settings = listSettings(pack(id)).map(s => `${s.key}=${s.value}`)
    for (const setting of settings) expect(applySettings(pack(id), [setting])).toEqual(pack(id))
    expect(applySettings(pack(id), settings)).toEqual(pack(id))
  })

  it.each(PACK_IDS)('%s names the clause of each number, each key once', id => {
    const settings = listSettings(pack(id))
    for (const { key, clause } of settings) expect([key, pack(id).clauses.some(c => c.id === clause)]).toEqual([key, true])
    expect(new Set(settings.map(s => s.key)).size).toBe(settings.length)
  })

  it.each([
    ['R03', 'protection.days', '7', 'R03.4a'], ['R03', 'deposit.days', '90', 'R03.4b'], ['R03', 'penalty.虚假报备', '50.00,100.00,dismissal', 'R03.6c'],
    ['R05', 'extension.leadDays', '20', 'R05.11'], ['R05', 'ban.months', '3', 'R05.10'], ['R05', 'ranking.time', '0.30', 'R05.3'], ['R05', 'review.workingDays', '7', 'R05.5'],
    ['R07', 'service.handledWithin', '3', 'R07.2'], ['R10', 'filing.minutes', '60', 'R10.1'], ['R01', 'filing.days', '1', 'R01.1c'], ['R01', 'collision.days', '0', 'R01.2a'],
    ['R11', 'extensionWhenQueued.days', '15', 'R11.5c'], ['R11', 'queue.size', '1', 'R11.2'], ['R11', 'extendByHolidays', 'true', 'R11.5a'], ['R12', 'visit.days', '30', 'R12.7'], ['R16', 'territory', '', 'R16.1'],
  ])('%s has %s = %s (%s)', (id, key, value, clause) => {
    expect(listSettings(pack(id))).toContainEqual({ key, title: settingTitle(key), value, clause })
  })
})

describe('applySettings', () => {
  it.each<[string, string, string, unknown]>([
    ['R08', 'protection.days=60', 'protection.periods.0.term', { amount: 60, unit: 'day' }],
    ['R08', ' protection.days = 60 ', 'protection.periods.0.term', { amount: 60, unit: 'day' }],
    ['R04', 'protection.months=6', 'protection.periods.0.term', { amount: 6, unit: 'month' }],
    ['R05', 'review.workingDays=5', 'approval.reviewWithin.workingDays', 5],
    ['R16', 'territory=渝北,江北、南岸', 'territory.places', ['渝北', '江北', '南岸']],
    ['R16', 'territory=', 'territory.places', []],
    ['R16', 'reporters.安居分销=张三，王五', 'filing.reporters.lists', { 安居分销: ['张三', '王五'] }],
    ['R11', 'extendByHolidays=否', 'protection.extendByHolidays', false],
    ['R08', 'protection.endsAs=expired', 'protection.endsAs', 'expired'],
    ['R02', 'deposit.amount=20000', 'deposit.amount', '20000.00'],
    ['R03', 'penalty.虚假报备=100, 200.5 ,dismissal', 'penalties.0.ladder', [{ amount: '100.00', consequence: 'fine' }, { amount: '200.50', consequence: 'fine' }, { amount: null, consequence: 'dismissal' }]],
    ['R05', 'ranking.amount=0.5', 'ranking.weights.1.weight', '0.5'],
    ['R06', 'followup.days=30', 'followUp.maxDays', 30],
  ])('%s: %s', (id, setting, path, expected) => {
    const value = path.split('.').reduce<unknown>((node, key) => (node as Record<string, unknown>)[key], applySettings(pack(id), [setting]))
    expect(value).toEqual(expected)
  })

  it('lets the last of two settings count, and leaves the shipped pack as it is', () => {
    const before = JSON.stringify(pack('R08'))
    expect(applySettings(pack('R08'), ['protection.days=60', 'protection.days=30']).protection?.periods[0]?.term).toEqual({ amount: 30, unit: 'day' })
    expect(JSON.stringify(pack('R08'))).toBe(before)
    expect(applySettings(pack('R08'), [])).toBe(pack('R08'))
  })

  it.each<[string, string[]]>([
    ['a number in words', ['protection.days=sixty']],
    ['too large a number', ['protection.days=99999']],
    ['a key nobody knows', ['foo=1']],
    ['no key', ['=60']],
    ['no value', ['protection.days']],
    ['a deposit where there is none', ['deposit.days=30']],
    ['a queue where there is none', ['queue.size=2']],
    ['a violation the pack does not know', ['penalty.打架=100']],
    ['a consequence nobody knows', ['penalty.篡改=shame']],
    ['a choice nobody knows', ['protection.endsAs=gone']],
    ['yes in another language', ['rollLastDay=oui']],
    ['a clause', ['protection.clause=R08.9']],
    ['the text of a clause', ['clauses.0.zh=改写']],
    ['days for a rule of minutes', ['filing.days=1']],
    ['another’s prototype', ['__proto__.x=1']],
  ])('refuses %s', (_, settings) => expect(mistakesOf('R08', ...settings)).toHaveLength(1))

  it('tells every mistake at once, with what there is to set', () => {
    expect(mistakesOf('R08', 'foo=1', 'protection.days=x', 'penalty.篡改=shame', 'notice.days=3')).toEqual(['foo', 'protection.days', 'penalty.篡改'])
    expect(() => applySettings(pack('R08'), ['foo=1'])).toThrow(/protection\.months/)
  })

  it('refuses days for minutes and minutes for days (R01.1c, R10.1)', () => {
    expect(mistakesOf('R10', 'filing.days=1')).toEqual(['filing.days'])
    expect(mistakesOf('R01', 'filing.minutes=60')).toEqual(['filing.minutes'])
  })
})
