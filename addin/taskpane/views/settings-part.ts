import type { PaneSettings } from '../settings-store'

/** What each part of the settings is given: the settings as changed so far, and how to change them further. */
export interface SettingsPart {
  readonly draft: PaneSettings
  readonly onChange: (part: Partial<PaneSettings>) => void
}
