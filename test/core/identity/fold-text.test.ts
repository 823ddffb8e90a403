import fc from 'fast-check'
import { foldText } from '../../../core/identity/fold-text'
import { simplify } from '../../../core/identity/simplify'
import { SIMPLIFIED, TRADITIONAL } from '../../../core/identity/traditional-table'

describe('foldText', () => {
  test.each([
    ['重慶啟明裝飾有限公司', '重庆启明装饰有限公司'],
    ['重庆 启明装饰　有限公司', '重庆启明装饰有限公司'],
    ['启明（中国）', '启明(中国)'],
    ['启明【重庆】', '启明(重庆)'],
    ['ＡＢＣ co.', 'ABCCO.'],
    ['“启明”二期Ⅱ', '启明二期2'],
    ['启\u200b明', '启明'],
  ])('folds %s', (text, folded) => {
    expect(foldText(text)).toBe(folded)
  })

  test('changes nothing the second time', () => {
    const character = fc.constantFrom(...'重庆啟明裝飾有限公司第一二期（）【】()「」“” 　​·-ＡａB９0Ⅱ①㈱ｶ乾著')
    fc.assert(fc.property(fc.array(character).map(all => all.join('')), text => foldText(foldText(text)) === foldText(text)))
  })
})

describe('simplify', () => {
  test('knows one simplified character for each traditional one', () => {
    expect(SIMPLIFIED).toHaveLength(TRADITIONAL.length)
    expect(TRADITIONAL.length).toBeGreaterThan(3000)
    expect(simplify(TRADITIONAL)).toBe(SIMPLIFIED)
  })

  test.each(['乾隆', '重庆启明', ''])('treats %s the same wherever it stands', text => {
    expect(simplify(text + text)).toBe(simplify(text) + simplify(text))
  })
})
