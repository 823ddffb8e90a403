import { basis, countReview, message, type Finding, type Language, type Review, type Verdict } from '../../core/index'

/** What `check --json` prints (contract §4). */
export function checkAnswer(review: Review, books: readonly string[], language: Language) {
  return {
    policy: review.pack.id,
    asOf: review.asOf,
    books,
    counts: countReview(review),
    findings: review.sheetFindings.map(finding => findingAnswer(finding, language)),
    rows: review.verdicts.map(verdict => rowAnswer(verdict, language)),
  }
}

export function rowAnswer(verdict: Verdict, language: Language) {
  const { book, sheet, row } = verdict.registration.ref
  return {
    book, sheet, row,
    lines: verdict.registration.lines,
    id: verdict.registration.id,
    status: verdict.status,
    effectiveOn: verdict.effectiveOn,
    expiresOn: verdict.expiresOn,
    daysLeft: verdict.daysLeft,
    owner: verdict.owner,
    findings: verdict.findings.map(finding => findingAnswer(finding, language)),
    basis: verdict.status === null ? null : basis(verdict, language),
  }
}

export function findingAnswer(finding: Finding, language: Language) {
  const { code, severity, subject, related, clause, data } = finding
  return { code, severity, subject, related, clause, data, message: message(finding, language) }
}

/** 1 when any finding touches a right or is an error, else 0. */
export function exitStatusOf(review: Review): 0 | 1 {
  const isSerious = (finding: Finding): boolean => finding.severity === 'conflict' || finding.severity === 'error'
  return review.sheetFindings.some(isSerious) || review.verdicts.some(verdict => verdict.findings.some(isSerious)) ? 1 : 0
}
