// Writes the sample register (`write ROWS`, bytes on stdout) and reads a workbook's first sheet (`read`, bytes on stdin,
// rows as JSON on stdout). A program of its own because hucre is an ES module and the tests run as CommonJS.
import { readXlsx, writeXlsx } from 'hucre/xlsx'

/** 2026-01-05 as Excel stores it. */
const FIRST_DAY = 46027

const PEOPLE = ['张伟', '李娜', '王芳', '刘洋', '陈静', '杨帆', '赵磊', '周敏']
const NAMES = ['启明', '海川', '新城', '宏远', '蓝天', '山水', '金辉', '广成', '德润', '嘉禾', '同创', '百利', '盛达', '安泰']
const HEADERS = ['报备编号', '报备时间', '客户名称', '联系人', '联系电话', '项目名称', '报备人', '部门', '预计签约金额', '延期申请日期', '签约日期', '备注']
const WIDTHS = [10, 12, 30, 10, 14, 14, 10, 8, 14, 14, 12, 24]
const DATES = new Set([1, 9, 10])

/** A register for R11 with a merged title, a hidden column, frozen headers, duplicates, bad phones and bad amounts. */
function sampleBook(rows) {
  return writeXlsx({
    sheets: [
      {
        name: '登记表',
        rows: [['重庆分公司 2026 年客户报备登记表'], HEADERS, ...Array.from({ length: rows }, (_, at) => rowOf(at, rows))],
        columns: WIDTHS.map((width, at) => ({ width, hidden: at === 3, ...(DATES.has(at) ? { style: { numFmt: 'yyyy-mm-dd' } } : {}) })),
        merges: [{ startRow: 0, startCol: 0, endRow: 0, endCol: 11 }],
        freezePane: { rows: 2, columns: 1 },
      },
      { name: '说明', rows: [['填表说明：请如实填写客户名称、联系电话和项目名称，报备时间精确到日。'], ['联系电话不完整的，不予受理。']] },
    ],
  })
}

function rowOf(at, rows) {
  // Every ninth row files the customer of the row before once more, by somebody else.
  const customer = at % 9 === 8 ? at - 1 : at
  return [
    `B${String(at + 1).padStart(3, '0')}`, FIRST_DAY + Math.floor((at * 60) / rows),
    `重庆${NAMES[customer % NAMES.length]}${customer}商贸有限公司`, PEOPLE[(at + 3) % 8],
    at % 11 === 5 ? '1990000' : `199${String(10_000_000 + customer)}`, '总部装修', PEOPLE[at % 8], at % 2 ? '二部' : '一部',
    at % 10 === 4 ? '约十二万' : (at + 1) * 12_000, at % 6 === 1 ? FIRST_DAY + 27 : null, at % 13 === 2 ? FIRST_DAY + 36 : null, at % 17 === 0 ? '老客户介绍' : null,
  ]
}

async function bytesOf(stream) {
  const pieces = []
  for await (const piece of stream) pieces.push(piece)
  return new Uint8Array(Buffer.concat(pieces))
}

const [, , command, rows] = process.argv
if (command === 'write') process.stdout.write(await sampleBook(Number(rows)))
else process.stdout.write(JSON.stringify((await readXlsx(await bytesOf(process.stdin))).sheets[0]?.rows ?? []))
