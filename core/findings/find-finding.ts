import type { Finding, FindingCode } from './finding'

/** The first finding of a code, null when there is none. */
export function findFinding<C extends FindingCode>(findings: readonly Finding[], code: C): Extract<Finding, { readonly code: C }> | null {
  for (const finding of findings) if (hasCode(finding, code)) return finding
  return null
}

export function hasCode<C extends FindingCode>(finding: Finding, code: C): finding is Extract<Finding, { readonly code: C }> {
  return finding.code === code
}
