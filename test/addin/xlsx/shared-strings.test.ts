import * as fc from 'fast-check'
import { bytesOf, cut, stringsOf } from './scan-xml'

const xml = '<?xml version="1.0"?><!-- <si><t>x</t></si> --><sst xmlns="u" count="9" uniqueCount="7"><si><t>甲</t></si><si/><si><t/></si>'
  + '<si><r><rPr><b/></rPr><t>粗</t></r><r><t xml:space="preserve"> 细</t></r></si><si><t>課</t><rPh sb="0" eb="1"><t>カ</t></rPh><phoneticPr fontId="1"/></si>'
  + '<si><t>a_x000D_&#10;b<![CDATA[</t>]]>😀</t></si><extLst><ext><sst><si><t>ext</t></si></sst></ext></extLst></sst>'
const strings = ['甲', '', '', '粗 细', '課', 'a\r\nb</t>😀']

describe('SharedStringsScanner', () => {
  it('reads plain, rich, phonetic and empty strings in their order', () => {
    expect(stringsOf([bytesOf(xml)])).toEqual(strings)
  })

  it('reads prefixed names', () => {
    expect(stringsOf([bytesOf(xml.replace(/<(\/?)(sst|si|t|r|rPh|rPr|b|phoneticPr|extLst|ext)\b/g, '<$1x:$2').replace('[CDATA[</x:t>', '[CDATA[</t>'))])).toEqual(strings)
  })

  it('finds the same wherever the cuts fall', () => {
    const bytes = bytesOf(xml)
    for (let at = 0; at <= bytes.length; at++) expect(stringsOf(cut(bytes, [at]))).toEqual(strings)
    fc.assert(fc.property(fc.array(fc.nat(bytes.length), { maxLength: 10 }), (places) => {
      expect(stringsOf(cut(bytes, places))).toEqual(strings)
    }))
  })

  it('keeps thousands of strings apart', () => {
    const many = Array.from({ length: 5000 }, (_, index) => (index % 7 === 0 ? '' : `客户${index}`))
    expect(stringsOf([bytesOf(`<sst>${many.map((text) => `<si><t>${text}</t></si>`).join('')}</sst>`)])).toEqual(many)
  })

  it.each<[string, string, string]>([
    ['a document type', '<!DOCTYPE sst [<!ENTITY a "aaaa">]><sst><si><t>&a;</t></si></sst>', 'bomb'],
    ['a part cut off', '<sst><si><t>甲</t></si>', 'unreadable'],
  ])('refuses %s', (_, text, problem) => {
    expect(() => stringsOf([bytesOf(text)])).toThrow(expect.objectContaining({ problem }))
  })
})
