import { PackageMask } from '../../../../addin/headless/mask/package-mask'
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
    ['<n v="19900000701"/>', '<n v="19999990701"/>'],
    ['<filter val="19900000701"/>', '<filter val="199****0701"/>'],
    ['<row r="19900000701">', '<row r="19900000701">'],
    ['<c:numCache><c:v>19900000701</c:v></c:numCache>', '<c:numCache><c:v>19900000701</c:v></c:numCache>'],
    ['<c:max val="19900000701"/>', '<c:max val="19900000701"/>'],
    ['<xdr:cNvPr id="2" name="图 1" descr="甲 &amp; 乙" title=\'电话 19900000701\'/>', '<xdr:cNvPr id="2" name="图 1" descr="甲＊" title=\'电话 199****0701\'/>'],
    ['<a:p><a:r><a:rPr b="1"/><a:t>1990</a:t></a:r><a:r><a:t>0000701!</a:t></a:r></a:p>', '<a:p><a:r><a:rPr b="1"/><a:t>199*</a:t></a:r><a:r><a:t>***0701!</a:t></a:r></a:p>'],
    ['<p><t>19900000</t><t>701</t></p>', '<p><t>199****0</t><t>701</t></p>'],
    ['<oddHeader>&amp;C19900000701</oddHeader>', '<oddHeader>&amp;C199****0701</oddHeader>'],
    ['<x><![CDATA[19900000701]]></x><!--19900000702-->', '<x><![CDATA[199****0701]]></x><!--199****0702-->'],
    ['<formula1>"甲 &amp; 乙"</formula1>', '<formula1>"甲＊"</formula1>'],
    ['<formula1>19900000701</formula1>', '<formula1>19900000701</formula1>'],
    ['<dataValidation prompt="打 19900000701" sqref="A1"/>', '<dataValidation prompt="打 199****0701" sqref="A1"/>'],
    ['<a b="{19900000-7010-4000-8000-000000000000}"/>', '<a b="{19900000-7010-4000-8000-000000000000}"/>'],
  ])('%s', (xml, masked) => {
    expect(maskXml(xml, new PackageMask(mask, () => false))).toBe(masked)
  })
})

describe('a number that is a customer’s', () => {
  const known = new PackageMask(text => text.replace(/19900045678/, '199****5678'), digits => digits === '19900045678')

  it.each([
    ['<c:numCache><c:v>19900045678</c:v></c:numCache>', '<c:numCache><c:v>19900005678</c:v></c:numCache>'],
    ['<sharedItems minValue="19900045678" maxValue="19999999999"/>', '<sharedItems minValue="19900005678" maxValue="19999999999"/>'],
    ['<f>A1=19900045678</f>', '<f>A1=19900005678</f>'],
  ])('stays a number: %s', (xml, masked) => {
    expect(maskXml(xml, known)).toBe(masked)
  })
})
