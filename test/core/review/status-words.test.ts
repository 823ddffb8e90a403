import { STATUS_TONE, statusMeaning, statusWord } from '../../../core/review/status-words'
import type { Status } from '../../../core/lifecycle/verdict'

const CONTRACT: { readonly [S in Status]: string } = {
  pending: '待审', rejected: '驳回', blocked: '不予报备', invalid: '无效', queued: '排队中', lapsed: '排队失效', active: '保护中', expired: '已过期', abandoned: '视为放弃',
  disputed: '异议中', terminated: '已终止', signed: '已签约', unprotected: '无保护签约', public: '公共资源', raised: '待接收', received: '处理中', clarifying: '待澄清', handled: '已处理', answered: '已反馈',
}

describe('statusWord', () => {
  it.each(Object.keys(CONTRACT) as Status[])('writes %s as the contract does', status => {
    expect(statusWord(status, 'zh-CN')).toBe(CONTRACT[status])
    expect(statusWord(status, 'en')).not.toMatch(/[\u4e00-\u9fff]/)
    expect(statusMeaning(status, 'zh-CN')).toBeTruthy()
    expect(statusMeaning(status, 'en')).toBeTruthy()
  })

  it('has no two statuses of one word in either language', () => {
    for (const language of ['zh-CN', 'en'] as const) {
      const words = (Object.keys(STATUS_TONE) as Status[]).map(status => statusWord(status, language))
      expect(new Set(words).size).toBe(words.length)
    }
  })
})
