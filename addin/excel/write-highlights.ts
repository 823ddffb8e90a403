import { planHighlights } from './highlight-plan'
import type { ExistingFormat, WantedFormat } from './highlight-plan'
import type { Highlight } from './port'

/** Makes the wanted highlights stand, one conditional format for each rule; does nothing where they already do. */
export async function writeHighlights(context: Excel.RequestContext, highlights: readonly Highlight[]): Promise<void> {
  for (const name of new Set(highlights.map(({ sheet }) => sheet))) {
    const sheet = context.workbook.worksheets.getItem(name)
    const { existing, items } = await readFormats(context, sheet)
    const plan = planHighlights(existing, highlights.filter((highlight) => highlight.sheet === name))
    if (plan.remove.length === 0 && plan.add.length === 0) continue
    context.application.suspendScreenUpdatingUntilNextSync()
    for (const item of items) if (plan.remove.includes(item.id)) item.delete()
    for (const wanted of plan.add) addFormat(sheet, wanted)
    await context.sync()
  }
}

interface FormatsOnSheet {
  readonly existing: readonly ExistingFormat[]
  readonly items: readonly Excel.ConditionalFormat[]
}

/** The custom conditional formats of a sheet: which there are, then what they say; two syncs for any number of them. */
async function readFormats(context: Excel.RequestContext, sheet: Excel.Worksheet): Promise<FormatsOnSheet> {
  const formats = sheet.getRange().conditionalFormats.load('items/id,items/type')
  await context.sync()
  const items = formats.items.filter(({ type }) => type === 'Custom')
  const ranges = items.map((item) => {
    item.custom.rule.load('formula')
    item.custom.format.fill.load('color')
    item.custom.format.font.load('color,bold')
    return item.getRangeOrNullObject().load('rowIndex,columnIndex,rowCount,columnCount')
  })
  if (items.length > 0) await context.sync()
  return { items, existing: items.map((item, index) => existingFormat(item, ranges[index])) }
}

function existingFormat(item: Excel.ConditionalFormat, range: Excel.Range | undefined): ExistingFormat {
  const { rule, format } = item.custom
  return {
    id: item.id,
    formula: rule.formula,
    block: range === undefined || range.isNullObject
      ? null
      : { top: range.rowIndex + 1, left: range.columnIndex + 1, bottom: range.rowIndex + range.rowCount, right: range.columnIndex + range.columnCount },
    fill: format.fill.color,
    color: format.font.color,
    bold: format.font.bold === true,
  }
}

function addFormat(sheet: Excel.Worksheet, { formula, block, style }: WantedFormat): void {
  const range = sheet.getRangeByIndexes(block.top - 1, block.left - 1, block.bottom - block.top + 1, block.right - block.left + 1)
  const { custom } = range.conditionalFormats.add('Custom')
  custom.rule.formula = formula
  custom.format.fill.color = style.fill
  custom.format.font.color = style.color
  if (style.bold) custom.format.font.bold = true
}
