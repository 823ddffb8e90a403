import { NameFinder } from '../../../../core/review/mask/name-finder'

const finder = new NameFinder()
for (const [name, role] of [['陈嘉怡', 'everywhere'], ['欧阳文静', 'everywhere'], ['Lisa Wang', 'everywhere'], ['李红', 'alone'], ['李红红', 'staff'], ['陈嘉怡工作室', 'staff'], ['张强', 'staff'], ['张强', 'everywhere'], ['单', 'everywhere']] as const) finder.add(name, role)

describe('NameFinder', () => {
  it.each([
    ['陈嘉怡与欧阳文静', [], '陈＊＊与欧＊＊＊'], ['陈 嘉 怡', [], '陈 ＊ ＊'], ['陳嘉怡', [], '陳＊＊'], ['ＬＩＳＡ wang 来', [], expect.stringMatching(/^Ｌ(?!.*wang)/)],
    ['aLisa Wang', [], 'aLisa Wang'], ['Lisa Wangs', [], 'Lisa Wangs'], ['李红', [], '李＊'], ['李红19900045678', [], '李＊19900045678'], ['由李红介绍', [], '由李＊介绍'], ['李红花', [], '李红花'],
    ['李红红', [], '李红红'], ['陈嘉怡工作室', [], '陈嘉怡工作室'], ['张强', [], '张强'], ['张强', ['张强'], '张＊'], ['单单', [], '单单'], ['', [], ''], ['李红花', ['李红'], '李＊花'],
  ])('%s, own %p', (text, own, hidden) => {
    expect(finder.hide(text, own)).toEqual(hidden)
  })
})
