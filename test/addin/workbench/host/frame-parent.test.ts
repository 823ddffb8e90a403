import { createHost } from '../../../../addin/workbench/host/create-host'
import { createMemoryModel } from '../../../../addin/workbench/host/memory-model'
import { frameAddress, serveFrame } from './frame-parent'

function served(options = {}) {
  const host = createHost(createMemoryModel([{ name: '报备', rows: [['x']] }]), options)
  const posted: { _actionName: string, _correlationId: number, _responseType: number, _data: Record<string, unknown> }[] = []
  let ask: (text: string) => void = () => undefined
  const stop = serveFrame({
    listen: (listener) => { ask = listener; return () => { ask = () => undefined } },
    post: (text) => { posted.push(JSON.parse(text)) },
  }, host, { language: 'zh-CN', url: '登记.xlsx' })
  const request = (fields: object): void => ask(JSON.stringify({ _messageType: 0, _actionType: 0, _correlationId: 7, _conversationId: 'workbench', _data: null, ...fields }))
  return { host, posted, request, stop, say: (text: string) => ask(text) }
}

const batch = (body: object) => ({ _actionName: 'executeMethod', _data: { DdaMethod: { DispatchId: 93 }, ArrayData: ['', 'POST', 'ProcessQuery', [], JSON.stringify(body), 0, 0] } })

describe('frameAddress', () => {
  it('tells the library its host before and its parent after the #', () => {
    expect(frameAddress('https://localhost:3000/taskpane.html', 'https://localhost:3000', 'zh-CN')).toBe(
      'https://localhost:3000/taskpane.html?_host_Info=Excel$Web$16.00$zh-CN$workbench$$disableLogging$0#&_serializer_version=1&_xdm_Info=workbench|addin|https://localhost:3000')
    expect(frameAddress('https://x/p.html?a=1', 'https://x', 'en')).toContain('?a=1&_host_Info=')
  })
})

describe('serveFrame', () => {
  it('introduces itself with every field the library requires', () => {
    const { posted, request } = served()
    request({ _actionName: 'ContextActivationManager_getAppContextAsync' })
    expect(posted[0]).toMatchObject({ _correlationId: 7, _data: { _appName: 16, _appUILocale: 'zh-CN', _docUrl: '登记.xlsx', _requirementMatrix: '{"excelapi":"1.13"}' } })
    for (const field of ['_id', '_appName', '_appVersion', '_appUILocale', '_dataLocale', '_docUrl', '_clientMode', '_settings', '_reason']) expect(posted[0]?._data[field]).toBeDefined()
  })

  it('runs batches', () => {
    const { posted, request } = served()
    request(batch({ Actions: [{ Id: 1, ActionType: 2, Name: '', ObjectPathId: 1, QueryInfo: { Select: ['readOnly'] } }], ObjectPaths: { 1: { Id: 1, ObjectPathType: 1, Name: '' } } }))
    expect(posted[0]?._data).toMatchObject({ Error: 0, Data: [200, [], '{"Results":[{"ActionId":1,"Value":{"ReadOnly":false}}],"TraceIds":[]}'] })
  })

  it('says refusals by their numbers', () => {
    const { posted, request, host } = served({ requestBytes: 200 })
    const small = { Actions: [], ObjectPaths: {} }
    request(batch({ ...small, filler: 'x'.repeat(300) }))
    host.setEditing(true)
    request(batch(small))
    expect(posted.map(({ _data }) => _data['Error'])).toEqual([5103, 5004])
  })

  it('accepts registrations and settings, refuses calls it does not know, and sends events', async () => {
    const { posted, request, host } = served()
    request({ _actionName: 'richApiMessage', _actionType: 1 })
    request({ _actionName: 'executeMethod', _data: { DdaMethod: { DispatchId: 76 } } })
    request({ _actionName: 'executeMethod', _data: { DdaMethod: { DispatchId: 64 } } })
    expect(posted.map(({ _data }) => _data['Error'])).toEqual([0, 0, 5001])
    request(batch({ Actions: [{ Id: 1, ActionType: 3, Name: '_RegisterDataChangedEvent', ObjectPathId: 2 }], ObjectPaths: { 1: { Id: 1, ObjectPathType: 1, Name: '' }, 2: { Id: 2, ObjectPathType: 4, Name: 'Worksheets', ParentObjectPathId: 1 } } }))
    host.editCell('报备', 1, 1, 'y')
    await Promise.resolve()
    expect(posted.at(-1)).toMatchObject({ _actionName: 'richApiMessage', _responseType: 1, _data: { ArrayData: [[65536, 10, 'Workbook', expect.stringContaining('"address":"A1"'), expect.any(Number), false]] } })
  })

  it('ignores what is not for it, and stops', () => {
    const { posted, request, say, stop } = served()
    say('hello')
    say('{"type":"webpackOk"}')
    say('null')
    stop()
    request({ _actionName: 'ContextActivationManager_getAppContextAsync' })
    expect(posted).toEqual([])
  })
})
