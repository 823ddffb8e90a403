import type { PaneSettings } from '../settings-store'

/** What every part of the settings is given: the settings and how to change them. */
export interface SettingsPart {
  readonly draft: PaneSettings
  readonly onChange: (part: Partial<PaneSettings>) => void
}
