import { findPack } from '../../../core/policy/shipped-packs'
import { joinSettings } from '../../../core/review/join-settings'
import { OWN_PACK, printOwnPack, readOwnPack, readOwnPacks } from '../../../core/review/own-pack'
import { readSettings } from '../../../core/review/settings-sheet'
import type { CellValue } from '../../../core/workbook/workbook'
import { aGrid } from '../../builders/grid'

const R11 = findPack('R11')
if (!R11) throw new Error('no R11')
const OURS = { ...R11, id: 'OURS-1', protection: { ...R11.protection, noticeDays: 9 } }
const text = JSON.stringify(OURS)
const read = (...rows: readonly (readonly CellValue[])[]) => readOwnPacks(aGrid([['报备设置'], ...rows]))

describe('a regulation that a workbook brings along', () => {
  it('is read from its row, and what is printed reads back', () => {
    const { packs, troubles } = read([OWN_PACK, 'OURS-1', text])
    expect(troubles).toEqual([])
    expect(packs).toMatchObject([{ row: 2, pack: { id: 'OURS-1', protection: { noticeDays: 9 } } }])
    expect(read(...printOwnPack(packs[0]!.pack)).packs[0]?.pack).toEqual(packs[0]?.pack)
  })

  it('may be cut into several rows of one name', () => {
    const [half, rest] = [text.slice(0, 700), text.slice(700)]
    expect(read([OWN_PACK, 'OURS-1', half], ['规则', 'notice.days', '3'], [OWN_PACK, 'OURS-1', rest]).packs.map(({ pack }) => pack.id)).toEqual(['OURS-1'])
    const long = { ...OURS, id: 'LONG', clauses: [...OURS.clauses, { id: 'R11.99', zh: '长'.repeat(40_000), en: 'long' }] }
    const rows = printOwnPack(long as never)
    expect(rows.map(([, , piece]) => String(piece).length <= 32_767)).toEqual([true, true])
    expect(read(...rows).packs[0]?.pack).toMatchObject({ id: 'LONG' })
  })

  it.each([
    ['no JSON', '{', '不是合法的 JSON，请粘贴整个制度文件'],
    ['a choice that is none', JSON.stringify({ ...OURS, party: 'boss' }), 'party：只能是：seller、team、none'],
    ['every mistake at once', JSON.stringify({ ...OURS, party: 'boss', approval: 'yes' }), 'party：只能是：seller、team、none；approval：应为 object'],
    ['a number that is taken', JSON.stringify(R11), '编号 R11 与自带的制度相同，请另取编号'],
  ])('is refused: %s', (_, bad, why) => {
    expect(readOwnPack(bad)).toMatchObject({ zh: why })
    const settings = readSettings(aGrid([['报备设置'], ['规则', 'notice.days', '3'], [OWN_PACK, 'X', bad]]))
    expect(settings).toMatchObject({ ownPacks: [], troubles: [{ row: 3, zh: `报备设置 第 3 行：${why}` }], settings: { overrides: { 'notice.days': '3' } } })
  })

  it('holds from the first of several books, and the first place where another differs is told', () => {
    const book = (name: string, pack: unknown) => ({ book: name, read: readSettings(aGrid([['报备设置'], [OWN_PACK, 'OURS-1', JSON.stringify(pack)]])) })
    const { ownPacks, findings } = joinSettings([book('一部', OURS), book('二部', { ...OURS, protection: { ...OURS.protection, noticeDays: 5 } }), book('三部', OURS)])
    expect(ownPacks.map(({ id, protection }) => [id, protection?.noticeDays])).toEqual([['OURS-1', 9]])
    expect(findings).toMatchObject([{ code: 'settings.differ', subject: { book: '二部', row: 2 }, related: [{ book: '一部' }], data: { name: '制度文件 OURS-1 protection.noticeDays', held: '9', shown: '5' } }])
  })
})
