import type { SheetChart } from 'hucre'

type Drawn = Omit<SheetChart, 'anchor'>

const BLUE = '2E75B6'
const GREY = 'D9D9D9'
const LABELS = { showValue: true, position: 'outEnd', fontSize: 9, numberFormat: { formatCode: '#,##0', sourceLinked: false } } as const

/** Names stand at the edge, so that bars below zero do not cross them; the figures stand at the bars. */
const NAMES = { labelFontSize: 9, tickLblPos: 'low', majorTickMark: 'none', minorTickMark: 'none' } as const

/** Horizontal bars with room for their figures, the first name on top. */
export function barChart(title: string, names: string, values: string): Drawn {
  return { ...plain(title, names, values), type: 'bar', gapWidth: 50, plotAreaLayout: { x: 0.2, y: 0.12, w: 0.66, h: 0.85 }, axes: { x: { ...NAMES, reverse: true }, y: { hidden: true } } }
}

/** Upright columns; few of them are kept from growing as wide as the chart. */
export function columnChart(title: string, names: string, values: string, columns: number): Drawn {
  return { ...plain(title, names, values), type: 'column', gapWidth: columns < 4 ? 250 : 80, axes: { x: NAMES, y: { hidden: true } } }
}

function plain(title: string, names: string, values: string): Omit<Drawn, 'type'> {
  return {
    title, titleFontSize: 12, titleBold: true, legend: false, dataLabels: LABELS, chartSpaceBorderColor: GREY, roundedCorners: false, altText: title,
    // A refund may leave somebody below zero; the bar keeps its colour and points the other way.
    series: [{ name: title, values, categories: names, color: BLUE, invertIfNegative: false }],
  }
}
