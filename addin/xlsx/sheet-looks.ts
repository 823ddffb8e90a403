import { ascii, codesOf } from './byte-scanner'
import { CellTagScanner } from './cell-tag-scanner'

const row = codesOf('row')
const sheetData = codesOf('sheetData')
const blockBits = 10
const blockLength = 1 << blockBits

/** Reads which style every cell of a sheet has and which rows are hidden, for a grid on screen. */
export class SheetLooks extends CellTagScanner {
  readonly hiddenRows: number[] = []
  private readonly rowStyles = new Map<number, number>()
  private readonly columns: (Int32Array | undefined)[][] = []
  private isInData = false
  private isDone = false
  private row = 0
  private column = 0

  /** The style of a cell: its own, else its row's; -1 when neither says one. */
  styleOf(row: number, column: number): number {
    const own = this.columns[column]?.[(row - 1) >>> blockBits]?.[(row - 1) & (blockLength - 1)] ?? 0
    return own > 0 ? own - 1 : this.rowStyles.get(row) ?? -1
  }

  protected takeTag(at: number): number {
    const close = this.readAttributes(at)
    if (close === -1) return -1
    const end = this.bytes[close] === ascii.slash ? close + 2 : close + 1
    const name = this.localStart(at + 1)
    if (!this.isInData) this.isInData = !this.isDone && this.isNamed(name, sheetData)
    else if (this.isCell(at)) this.noteCell()
    else if (this.isNamed(name, row)) this.noteRow()
    return end
  }

  protected takeEnd(at: number): void {
    if (!this.isInData || !this.isNamed(this.localStart(at + 2), sheetData)) return
    this.isInData = false
    this.isDone = true
  }

  private noteRow(): void {
    this.isRowImplied = this.refRow === 0
    this.row = this.isRowImplied ? this.row + 1 : this.refRow
    this.column = 0
    if (this.isHidden) this.hiddenRows.push(this.row)
    if (this.hasOwnStyle && this.style >= 0) this.rowStyles.set(this.row, this.style)
  }

  private noteCell(): void {
    if (this.isRowImplied && this.refRow > 0) this.row = this.refRow
    this.column = this.refColumn === 0 ? this.column + 1 : this.refColumn
    if (this.style < 0) return
    const blocks = (this.columns[this.column] ??= [])
    const block = (blocks[(this.row - 1) >>> blockBits] ??= new Int32Array(blockLength))
    block[(this.row - 1) & (blockLength - 1)] = this.style + 1
  }
}
