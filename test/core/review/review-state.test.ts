import { checkRows, judgeRows, openState } from '../../../core/review/review-state'
import { verdictOf } from '../../../core/review/review'
import { inputOf } from '../../builders/judge'
import { R03, R08 } from '../../builders/rows'

const TWO = { rows: [R08, { ...R08, 报备编号: 'B', 报备时间: '2026-03-20', 报备人: '李四' }], asOf: '2026-04-01' }

describe('what a review knows while it judges', () => {
  it('gathers the facts of every row before it judges any', () => {
    const state = openState(inputOf('R08', TWO))
    expect(state.facts.map(({ filedOn, party }) => [filedOn, party])).toEqual([['2026-03-05', '张三'], ['2026-03-20', '李四']])
    expect([state.statuses, state.owners.size]).toEqual([[], 0])
  })

  it('leaves rows filed later out of who is the same customer', () => {
    const { walk } = openState(inputOf('R08', { ...TWO, asOf: '2026-03-10' }))
    expect(walk.sameness.recordOf(0)).not.toBeNull()
    expect(walk.sameness.recordOf(1)).toBeNull()
  })

  it('holds the status, the owner and the findings of rows once they are judged', () => {
    const state = openState(inputOf('R08', TWO))
    judgeRows([0, 1], state)
    expect(state.statuses.map(({ status }) => status)).toEqual(['active', 'blocked'])
    expect([...state.owners.values()].map(({ owner }) => owner)).toEqual(['张三', '张三'])
    expect([0, 1].map(row => verdictOf(row, state).findings.map(({ code, severity }) => `${code}@${severity}`))).toEqual([['duplicate.active@notice'], ['duplicate.active@conflict']])
  })

  it('judges rows again to the same end, nothing twice', () => {
    const state = openState(inputOf('R08', TWO))
    judgeRows([0, 1], state)
    const before = [0, 1].map(row => verdictOf(row, state))
    judgeRows([0, 1], state)
    checkRows([0, 1], state)
    expect([0, 1].map(row => verdictOf(row, state))).toEqual(before)
  })

  it('tells how far it is, and stops when it is told to', () => {
    const steps: number[] = []
    const input = inputOf('R03', { rows: [R03], asOf: '2026-03-05' })
    judgeRows([0], openState({ ...input, progress: done => void steps.push(done) }))
    expect(steps).toEqual([1, 2, 3, 4])
    expect(() => openState({ ...input, progress: () => { throw new Error('stop') } })).toThrow('stop')
  })
})
