import { findFinding, hasCode } from '../../../core/findings/find-finding'
import { SAMPLE_FINDINGS } from './sample-findings'

const FINDINGS = [SAMPLE_FINDINGS['field.missing'], SAMPLE_FINDINGS['queue.full'], { ...SAMPLE_FINDINGS['queue.full'], data: { size: 9 } }]

describe('findFinding', () => {
  it('gives the first finding of the code with its own data', () => {
    expect(findFinding(FINDINGS, 'queue.full')?.data.size).toBe(1)
  })

  it('gives null when there is none', () => {
    expect(findFinding(FINDINGS, 'queue.lapsed')).toBeNull()
    expect(findFinding([], 'queue.full')).toBeNull()
  })
})

describe('hasCode', () => {
  it('tells the code', () => {
    expect(FINDINGS.filter(finding => hasCode(finding, 'queue.full'))).toHaveLength(2)
  })
})
