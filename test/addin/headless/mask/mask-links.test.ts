import { maskLinks } from '../../../../addin/headless/mask/mask-links'

const mask = { text: (text: string): string => text.replace('陈嘉怡', '陈＊＊').replace('19900000701', '199****0701') }

describe('links', () => {
  it.each([
    ['<Relationship Id="r" Target="tel:19900000701" TargetMode="External"/>', '<Relationship Id="r" Target="tel:199____0701" TargetMode="External"/>'],
    ['<Relationship Id="r" Target="file:///C:/陈嘉怡&amp;.xlsx" TargetMode="External"/>', '<Relationship Id="r" Target="file:///C:/陈__&amp;.xlsx" TargetMode="External"/>'],
    [`<Relationship Id="r" TargetMode="External" Target="https://a.cn/${encodeURI('陈嘉怡')}"/>`, `<Relationship Id="r" TargetMode="External" Target="https://a.cn/${encodeURI('陈__')}"/>`],
    ['<Relationship Id="r" Target="100%" TargetMode="External"/>', '<Relationship Id="r" Target="100%" TargetMode="External"/>'],
    ['<Relationship Id="r" Target="19900000701.xml"/>', '<Relationship Id="r" Target="19900000701.xml"/>'],
  ])('%s', (xml, masked) => {
    expect(maskLinks(xml, mask)).toBe(masked)
  })
})
