import type { Severity, Tone } from '../core-bridge'
import type { LookUpAnswerWord } from '../engine'
import type { IconName } from './icon-paths'

/** Each severity and tone has its own shape, so that colour never speaks alone. */
export const SEVERITY_ICONS: Readonly<Record<Severity, IconName>> = { conflict: 'conflict', error: 'error', warning: 'warning', notice: 'notice' }

export const TONE_ICONS: Readonly<Record<Tone, IconName>> = { conflict: 'prohibited', error: 'error', warning: 'warning', waiting: 'waiting', good: 'good', quiet: 'clock' }

export const SEVERITIES: readonly Severity[] = ['conflict', 'error', 'warning', 'notice']

export const ANSWER_TONES: Readonly<Record<LookUpAnswerWord, { readonly tone: Tone, readonly icon: IconName }>> = {
  free: { tone: 'good', icon: 'checkCircle' },
  own: { tone: 'good', icon: 'person' },
  queueable: { tone: 'waiting', icon: 'waiting' },
  possible: { tone: 'warning', icon: 'question' },
  protected: { tone: 'conflict', icon: 'good' },
  banned: { tone: 'error', icon: 'prohibited' },
  suspended: { tone: 'error', icon: 'prohibited' },
  sealed: { tone: 'quiet', icon: 'locked' },
}
