import type { PolicyPack } from '../policy/pack'

/** Whether a regulation knows pre-reports beside formal reports (R16.2), so that 预报备时间 is a field of its own. */
export function knowsPreReports(pack: PolicyPack): boolean {
  return (pack.filing?.preReport ?? null) !== null
}
