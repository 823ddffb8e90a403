import { isDay, readWallTime, dayOf, type Day, type Language } from '../../core/index'
import { UsageError } from './usage-error'

/** Options every command takes. */
export interface CommonOptions {
  readonly lang?: string
  readonly json?: boolean
  readonly set?: readonly string[]
  readonly policy?: string
  readonly asOf?: string
  readonly sheet?: string
}

export function readLanguage(word: string | undefined): Language {
  if (word === undefined || word === 'zh-CN' || word === 'zh') return 'zh-CN'
  if (word === 'en') return 'en'
  throw new UsageError('bad-value', { option: '--lang', value: word, allowed: 'zh-CN, en' })
}

/** The day a check is for; today in local time when it is not given. */
export function readAsOf(text: string | undefined, option = '--as-of'): Day {
  if (text === undefined) return today()
  const time = isDay(text) ? null : readWallTime(text)
  if (isDay(text)) return text
  if (time === null) throw new UsageError('bad-date', { option, value: text })
  return dayOf(time)
}

function today(): Day {
  const now = new Date()
  const two = (n: number): string => String(n).padStart(2, '0')
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}` as Day
}
