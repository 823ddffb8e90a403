/** What a page is told of its host before any Excel call. */
export interface OfficeFacadeOptions {
  /** Language of the pane, such as "zh-CN". */
  readonly language: string
  /** The file's name or address, as `Office.context.document.url` has it. */
  readonly url: string
  /** The newest ExcelApi to be claimed; the host answers what the add-in needs up to 1.13. */
  readonly apiLevel?: string
}

/** The globals of a page that loaded `excel-web-16.00.js` without `office.js`. */
export interface OfficePage {
  Office: object
  OSF: object
}

export interface OfficeFacade {
  /** The names the page associated with functions, as ribbon buttons call them. */
  actionNames(): readonly string[]
  /** Presses a ribbon button; resolves when the page calls `event.completed()`. */
  runAction(name: string): Promise<void>
}

type ActionFunction = (event: { completed(): void }) => void

/**
 * Stands in for office.js: gives `Office` its `onReady`, `context` and `actions.associate`, so that the task pane's own
 * bundle runs unchanged beside a host in the same page. Call it after the client script and before the bundle.
 */
export function installOfficeFacade(page: OfficePage, { language, url, apiLevel = '1.13' }: OfficeFacadeOptions): OfficeFacade {
  const info = { host: 'Excel', platform: 'OfficeOnline' }
  const actions = new Map<string, ActionFunction>()
  const context = {
    ...info,
    displayLanguage: language,
    contentLanguage: language,
    diagnostics: { ...info, version: '16.0.0.0' },
    document: { url, mode: 'readWrite' },
    requirements: { isSetSupported: (name: string, version = '1.1') => name.toLowerCase() === 'excelapi' && isAtMost(version, apiLevel) },
  }
  // The library's `Office.context` cannot be set; it asks this factory.
  Object.assign(page.OSF, { _OfficeAppFactory: { getContext: () => context, getHostInfo: () => ({ hostType: 'excel', hostPlatform: 'web', isDialog: false, flags: 0 }) } })
  Object.assign(page.Office, {
    HostType: { Excel: 'Excel' },
    PlatformType: { PC: 'PC', OfficeOnline: 'OfficeOnline', Mac: 'Mac' },
    onReady: async (ready?: (info: object) => unknown) => {
      await Promise.resolve()
      ready?.(info)
      return info
    },
    actions: { associate: (name: string, action: ActionFunction) => { actions.set(name, action) } },
  })
  return {
    actionNames: () => [...actions.keys()],
    runAction: (name) => new Promise((resolve, reject) => {
      const action = actions.get(name)
      if (action === undefined) reject(new Error(`the page has no action ${name}`))
      else action({ completed: resolve })
    }),
  }
}

/** Whether "1.9" ≤ "1.13": by parts, not as decimals. */
export function isAtMost(version: string, level: string): boolean {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  const [levelMajor = 0, levelMinor = 0] = level.split('.').map(Number)
  return major < levelMajor || (major === levelMajor && minor <= levelMinor)
}
