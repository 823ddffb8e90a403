import { basis, countReview, message, type Finding, type Language, type Review, type Verdict } from '../../core/index'
import { lazyList } from './print-json'

/** What `check --json` prints (contract §4), of all rows or of those given. */
export function checkAnswer(review: Review, books: readonly string[], language: Language, part: Pick<Review, 'verdicts' | 'sheetFindings'> = review) {
  return {
    policy: review.pack.id,
    asOf: review.asOf,
    books,
    counts: countReview(part),
    findings: part.sheetFindings.map(finding => findingAnswer(finding, language)),
    rows: lazyList(part.verdicts, verdict => rowAnswer(verdict, language)),
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
export function exitStatusOf({ verdicts, sheetFindings }: Pick<Review, 'verdicts' | 'sheetFindings'>): 0 | 1 {
  return sheetFindings.some(isGrave) || verdicts.some(verdict => verdict.findings.some(isGrave)) ? 1 : 0
}

export function isGrave({ severity }: Pick<Finding, 'severity'>): boolean {
  return severity === 'conflict' || severity === 'error'
}
