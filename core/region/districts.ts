import { DISTRICT_TABLE } from './district-table'

/** A province, city, district or county of the official list. */
export interface Division {
  readonly code: string
  /** 渝北区 */
  readonly name: string
  /** 渝北 */
  readonly short: string
  readonly level: 'province' | 'city' | 'district'
  readonly province: Division | null
  readonly city: Division | null
}

const PEOPLES =
  '(?:蒙古族?|回族|藏族|维吾尔族?|苗族|彝族|壮族|布依族|朝鲜族|满族|侗族|瑶族|白族|土家族|哈尼族|哈萨克族?|傣族|黎族|傈僳族|佤族|畲族|拉祜族|水族|东乡族|纳西族|景颇族|柯尔克孜|土族|达斡尔族|仫佬族|羌族|布朗族|撒拉族|毛南族|仡佬族|锡伯|普米族|塔吉克|怒族|鄂温克族|保安族|裕固族|独龙族|各族)+'
const MINORITY = new RegExp(`${PEOPLES}自治[区州县旗]$`)

/** A name as people say it: 渝北区 → 渝北, 石柱土家族自治县 → 石柱; whole where too little would be left (忠县, 城区). */
function shortName(name: string): string {
  const plain = name.replace(/特别行政区$/, '')
  const people = plain.replace(MINORITY, '')
  const cut = (people.length >= 2 ? people : plain).replace(/自治[区州县旗]$/, '').replace(/(?:新区|林区|矿区|地区|[省市区县旗盟])$/, '')
  return cut.length >= 2 ? cut : name
}

/** Reads the generated table: provinces `;`, their cities `:`, their districts `,`, codes left out where they follow on. */
function readTable(): readonly Division[] {
  const divisions: Division[] = []
  let provinceCode = 0
  for (const block of DISTRICT_TABLE.split(';')) {
    const [provinceText = '', ...cityTexts] = block.split(':')
    const head = readCoded(provinceText, provinceCode)
    provinceCode = head.code
    const province = makeDivision(two(provinceCode) + '0000', head.name, 'province', null, null)
    divisions.push(province)
    let cityCode = 0
    for (const cityText of cityTexts) {
      const [cityHead = '', ...districtTexts] = cityText.split(',')
      const coded = readCoded(cityHead, cityCode)
      cityCode = coded.code
      const prefix = two(provinceCode) + two(cityCode)
      // 省直辖县级行政区划 and the like are folders of the list, not places.
      const city = /^县$|直辖/.test(coded.name) ? null : makeDivision(prefix + '00', coded.name, 'city', province, null)
      if (city) divisions.push(city)
      let districtCode = 0
      for (const districtText of districtTexts) {
        const district = readCoded(districtText, districtCode)
        districtCode = district.code
        divisions.push(makeDivision(prefix + two(districtCode), district.name, 'district', province, city))
      }
    }
  }
  return divisions
}

function readCoded(text: string, before: number): { readonly code: number; readonly name: string } {
  const digits = /^\d\d/.exec(text)?.[0]
  return digits === undefined ? { code: before + 1, name: text } : { code: Number(digits), name: text.slice(2) }
}

function makeDivision(code: string, name: string, level: Division['level'], province: Division | null, city: Division | null): Division {
  return { code, name, short: shortName(name), level, province, city }
}

function two(code: number): string {
  return String(code).padStart(2, '0')
}

export const DIVISIONS: readonly Division[] = readTable()
