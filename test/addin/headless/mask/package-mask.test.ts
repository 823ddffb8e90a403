import { PackageMask } from '../../../../addin/headless/mask/package-mask'

const text = (each: string): string => each.replace(/陈嘉怡|陈文静/g, name => `${name.charAt(0)}＊＊`).replace(/(199)\d{4}(\d{4})/g, '$1****$2')
const aMask = (): PackageMask => new PackageMask(text, digits => digits === '19912345678')

describe('the names of sheets and ranges', () => {
  it('get no star, and no two become one', () => {
    const mask = aMask()
    expect(mask.rename('sheet', ['登记', '陈嘉怡 19912345678', '陈嘉怡', '陈文静', '陈__'])).toEqual(['陈__ 199____5678', '陈__2', '陈__3'])
    expect(mask.rename('word', ['陈嘉怡表', '陈嘉怡表', '_xlnm.Print_Area'])).toEqual(['陈__表', '陈__表'])
    expect([mask.word('sheet', '陈嘉怡'), mask.word('word', '陈嘉怡表'), mask.word('sheet', '登记')]).toEqual(['陈__2', '陈__表', '登记'])
  })

  it('stay as short as Excel allows', () => {
    const mask = aMask()
    const long = `陈嘉怡${'甲'.repeat(28)}`
    expect(mask.rename('sheet', [long, long.replace('陈嘉怡', '陈文静')]).map(name => name.length)).toEqual([31, 31])
  })
})

describe('formulas', () => {
  const mask = aMask()
  mask.rename('sheet', ['陈__', '陈嘉怡', '陈文静 表'])
  mask.rename('word', ['陈嘉怡表'])

  it.each([
    ['陈嘉怡!A1+SUM(登记!B:B)', '陈__2!A1+SUM(登记!B:B)'],
    ["'陈文静 表'!A1&\"陈嘉怡的\"", "'陈__ 表'!A1&\"陈＊＊的\""],
    ["SUM('陈嘉怡:陈文静 表'!A1)", "SUM('陈__2:陈__ 表'!A1)"],
    ['SUM(陈嘉怡:登记!A1)', 'SUM(陈__2:登记!A1)'],
    ['SUM(陈嘉怡表[金额],陈嘉怡表[[#This Row],[陈嘉怡]])', 'SUM(陈__表[金额],陈__表[[#This Row],[陈＊＊]])'],
    ['INDIRECT("陈嘉怡!A1")&INDIRECT("\'陈文静 表\'!B"&2)', 'INDIRECT("陈__2!A1")&INDIRECT("\'陈__ 表\'!B"&2)'],
    ['COUNTIF(C:C,"陈嘉怡""19900000701""")', 'COUNTIF(C:C,"陈＊＊""199****0701""")'],
    ['A1=19912345678', 'A1=19900005678'],
    ['AND(A1>=13000000000,A1<=19999999999)', 'AND(A1>=13000000000,A1<=19999999999)'],
    ["'[1]陈嘉怡'!A1+[1]陈嘉怡!B2", "'[1]陈__2'!A1+[1]陈__2!B2"],
    ['"未闭合', '"未闭合'],
  ])('%s', (formula, masked) => {
    expect(mask.formula(formula)).toBe(masked)
  })
})
