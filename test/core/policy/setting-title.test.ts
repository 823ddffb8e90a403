import { listSettings } from '../../../core/policy/apply-settings'
import { settingTitle } from '../../../core/policy/setting-title'
import { shippedPacks } from '../../../core/policy/shipped-packs'

describe('what a setting is called', () => {
  it.each([
    ['protection.months', '保护期（个月）', 'protection (months)'],
    ['extensionWhenQueued.days', '有人排队时的延期（天）', 'an extension while someone queues (days)'],
    ['ranking.unitPrice', '综合评定权重：预计单价', 'weight in the ranking: expected unit price'],
    ['penalty.虚假报备', '违规处理：虚假报备（每次，用逗号分开）', 'violation 虚假报备 (each time, set apart by commas)'],
    ['territory', '有效推广区域', 'promotion territory'],
    ['protection.endsAs', 'protection.endsAs', 'protection.endsAs'],
  ])('%s', (key, zh, en) => {
    expect(settingTitle(key)).toEqual({ zh, en })
  })

  it.each(shippedPacks().map(pack => [pack.id, pack] as const))('%s: every setting that is listed has a name in both languages', (_, pack) => {
    for (const { key, title } of listSettings(pack)) expect([key, title.zh === key || title.en === key]).toEqual([key, false])
  })
})
