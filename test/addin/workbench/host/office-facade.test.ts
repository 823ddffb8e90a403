import { installOfficeFacade, isAtMost } from '../../../../addin/workbench/host/office-facade'

/** The names a page script uses; the facade hangs them onto an empty `Office`. */
interface FacadePage {
  readonly Office: {
    onReady?: (ready?: (info: object) => unknown) => Promise<object>
    actions?: { associate(name: string, action: (event: { completed(): void }) => void): void }
  }
  readonly OSF: { _OfficeAppFactory?: { getContext(): { displayLanguage: string, requirements: { isSetSupported(name: string, version?: string): boolean } }, getHostInfo(): object } }
}

function installed() {
  const page: FacadePage = { Office: {}, OSF: {} }
  return { page, facade: installOfficeFacade(page, { language: 'zh-CN', url: '登记.xlsx', apiLevel: '1.13' }) }
}

describe('installOfficeFacade', () => {
  it('is ready at once and says it is Excel', async () => {
    const { page } = installed()
    const told: object[] = []
    const info = await page.Office.onReady?.((each) => told.push(each))
    expect([info, told]).toEqual([{ host: 'Excel', platform: 'OfficeOnline' }, [info]])
  })

  it('gives the context its language and its requirement sets', () => {
    const context = installed().page.OSF._OfficeAppFactory?.getContext()
    const supports = (name: string, version?: string) => context?.requirements.isSetSupported(name, version)
    expect([context?.displayLanguage, supports('ExcelApi', '1.9'), supports('excelapi', '1.13'), supports('ExcelApi'), supports('ExcelApi', '1.14'), supports('SharedRuntime', '1.1')]).toEqual(['zh-CN', true, true, true, false, false])
  })

  it('runs the actions a page associates, until they say they are done', async () => {
    const { page, facade } = installed()
    let pressed = 0
    page.Office.actions?.associate('check', (event) => { pressed += 1; event.completed() })
    await facade.runAction('check')
    expect([pressed, facade.actionNames()]).toEqual([1, ['check']])
    await expect(facade.runAction('没有')).rejects.toThrow('no action')
  })
})

describe('isAtMost', () => {
  it.each([['1.9', '1.13', true], ['1.13', '1.13', true], ['1.20', '1.13', false], ['1.2', '1.13', true], ['2.0', '1.13', false], ['1', '1.1', true]])('%s of %s: %s', (version, level, expected) => {
    expect(isAtMost(version, level)).toBe(expected)
  })
})
