import { maskXml } from '../../../../addin/headless/mask/mask-xml'

const mask = (text: string): string => (text === '甲 & 乙' ? '甲＊' : text.replace(/1990000(\d{4})/g, '199****$1'))

describe('maskXml', () => {
  it.each([
    ['<si><t>19900000701</t></si>', '<si><t>199****0701</t></si>'],
    ['<si><t>甲 &amp; 乙</t></si>', '<si><t>甲＊</t></si>'],
    ['<si><t>丙 &lt; 丁</t></si>', '<si><t>丙 &lt; 丁</t></si>'],
    ['<si><r><rPr><b/></rPr><t>19900</t></r><r><t xml:space="preserve">000701 </t></r></si>', '<si><t xml:space="preserve">199****0701 </t></si>'],
    ['<x:si><x:r><x:t>无</x:t></x:r><x:r><x:t>关</x:t></x:r></x:si>', '<x:si><x:r><x:t>无</x:t></x:r><x:r><x:t>关</x:t></x:r></x:si>'],
    ['<si><t>甲 &amp; 乙</t><rPh sb="0" eb="1"><t>jia</t></rPh></si>', '<si><t xml:space="preserve">甲＊</t></si>'],
    ['<c:v>12.5</c:v>', '<c:v>12.5</c:v>'],
    ['<s v="19900000701"/>', '<s v="199****0701"/>'],
    ['<n v="19900000701"/>', '<n v="19900000701"/>'],
    ['<filter val="19900000701"/>', '<filter val="199****0701"/>'],
    ['<row r="19900000701">', '<row r="19900000701">'],
  ])('%s', (xml, masked) => {
    expect(maskXml(xml, mask)).toBe(masked)
  })
})
