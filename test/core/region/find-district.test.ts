import { DIVISIONS } from '../../../core/region/districts'
import { findDistrict } from '../../../core/region/find-district'

describe('findDistrict', () => {
  test.each([
    ['渝北区金开大道', '重庆市', '重庆市', '渝北区', '500112'],
    ['重庆市南岸区南滨路', '重庆市', '重庆市', '南岸区', '500108'],
    ['渝北', '重庆市', '重庆市', '渝北区', '500112'],
    ['重庆', '重庆市', '重庆市', null, '500000'],
    ['渝', '重庆市', '重庆市', null, '500000'],
    ['重庆-渝北', '重庆市', '重庆市', '渝北区', '500112'],
    ['中国 重庆市 渝北区', '重庆市', '重庆市', '渝北区', '500112'],
    ['阳光城(渝北区)', '重庆市', '重庆市', '渝北区', '500112'],
    ['渝北空港大道', '重庆市', '重庆市', '渝北区', '500112'],
    ['城口县', '重庆市', '重庆市', '城口县', '500229'],
    ['四川成都武侯', '四川省', '成都市', '武侯区', '510107'],
    ['江苏昆山', '江苏省', '苏州市', '昆山市', '320583'],
    ['吉林市', '吉林省', '吉林市', null, '220200'],
    ['吉林', '吉林省', null, null, '220000'],
    ['西安', '陕西省', '西安市', null, '610100'],
    ['石柱', '重庆市', '重庆市', '石柱土家族自治县', '500240'],
    ['兰州城关区', '甘肃省', '兰州市', '城关区', '620102'],
    ['朝阳区', null, null, '朝阳区', null],
  ])('reads %s', (text, province, city, district, code) => {
    expect(findDistrict(text)).toEqual({ province, city, district, code, zone: null })
  })

  test.each([
    ['成都高新区', '510100', '高新区'],
    ['两江新区', '500000', '两江新区'],
    ['渝北一区', '500112', '一区'],
  ])('keeps the zone of %s inside its place', (text, code, zone) => {
    expect(findDistrict(text)).toMatchObject({ code, zone })
  })

  test.each(['', '华东大区', '一区', '高新区', '南京东路100号', '光明小区3栋', '江北嘴金融中心', '阳光城'])('does not guess a place from %s', text => {
    expect(findDistrict(text)).toBeNull()
  })

  test('finds every official name behind its province and city', () => {
    const missed = DIVISIONS.filter(one => {
      const path = [one.province, one.city, one].filter(part => part !== null).map(part => part.name)
      const found = findDistrict([...new Set(path)].join(''))
      // 重庆市 as a city of 重庆市 is read as the province.
      return found?.code !== one.code && one.name !== one.province?.name
    })
    expect(missed.map(one => one.name)).toEqual([])
  })
})
