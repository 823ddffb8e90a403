import { createStatementDesk } from '../../../../addin/taskpane/judge/statement-desk'
import { fflateCodec } from '../../../../addin/xlsx/fflate-codec'
import { openBytes } from '../../../../addin/xlsx/open-bytes'
import { commissionRequest } from './commission-register'

it('gives the statement as a workbook that names what was read', async () => {
  const desk = createStatementDesk()
  desk.settle(await commissionRequest(), () => undefined)
  const book = await openBytes('提成.xlsx', await desk.statementFile('zh-CN'), fflateCodec)
  const names = await book.sheetNames()
  expect(names).toEqual(expect.arrayContaining(['总览', '张三', '李四', '运行条件']))
  const conditions = await book.readSheet('运行条件')
  const texts: string[] = []
  for (let row = 1; row <= conditions.lastRow; row++) for (let column = 1; column <= conditions.lastColumn; column++) texts.push(String(conditions.cell(row, column) ?? ''))
  expect(texts).toContain('登记.xlsx [登记表]')
  expect(texts.some(text => /^[0-9a-f]{64}$/.test(text))).toBe(true)
})
