import { readSignedOpinion } from '../../../core/register/signed-opinion'

describe('readSignedOpinion', () => {
  it.each([
    ['同意 王五 2026.3.5', 'approved', '2026-03-05'],
    ['同意\n2026年3月5日', 'approved', '2026-03-05'],
    ['不同意：资料不全 2026-03-05 14:30', 'rejected', '2026-03-05T14:30:00'],
    ['2026/3/5 通过', 'approved', '2026-03-05'],
  ])('%j', (text, approval, at) => {
    expect(readSignedOpinion(text)).toEqual({ approval, at })
  })

  it.each(['同意', '2026-03-05', '同意 2026-02-30', '阅 2026-03-05', ''])('%j is no opinion with a day', text => {
    expect(readSignedOpinion(text)).toBeNull()
  })
})
