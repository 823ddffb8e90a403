import type { WallTime } from '../calendar/wall-time'
import type { Approval, CellTrouble, StageSignature } from '../registration/registration'
import type { CellValue, SheetGrid } from '../workbook/workbook'
import { readCell } from './cell-codecs'
import { type Decoded, cellText, isBlank, isRefusal } from './cell-reading'
import { troubleOf } from './cell-trouble'
import type { PlannedStage, StagePart } from './column-plan'
import { filledCell } from './merged-fill'
import { readSignedOpinion } from './signed-opinion'

/** The signatures of a row and what cannot be read in them. */
export interface SignedStages {
  readonly stages: readonly StageSignature[]
  readonly troubles: readonly CellTrouble[]
}

/** A row of a regulation without stages. */
export const UNSIGNED: SignedStages = { stages: [], troubles: [] }

/** Reads the opinions and days of a row's approval stages, in the order of the pack. */
export function readStages(grid: SheetGrid, row: number, stages: readonly PlannedStage[]): SignedStages {
  const troubles: CellTrouble[] = []
  const signatures = stages.map(({ stage, opinion, day }): StageSignature => {
    const readPart = (part: StagePart | null, expected: string): Decoded => {
      const raw = part === null ? null : stageCell(grid, row, part)
      if (part === null || raw === null) return undefined
      const decoded = readCell(part.read, raw)
      if (!isRefusal(decoded)) return decoded
      troubles.push(troubleOf(`stage.${stage}`, expected, row, part.column, raw, decoded.trouble))
      return undefined
    }
    const written = opinion === null ? null : stageCell(grid, row, opinion)
    const signed = written === null ? null : readSignedOpinion(cellText(written))
    const at = readPart(day, 'time') as WallTime | undefined
    if (signed !== null) return { approval: signed.approval, at: at ?? signed.at }
    return { approval: readPart(opinion, 'approval') as Approval | undefined, at }
  })
  return { stages: signatures, troubles }
}

function stageCell(grid: SheetGrid, row: number, part: StagePart): CellValue {
  const raw = grid.cell(row, part.column)
  return isBlank(raw) ? filledCell(grid, row, part.column, part.fill) : raw
}
