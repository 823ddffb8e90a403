import { textAt } from '../arguments'
import { hostClass } from '../host-class'
import type { HostObject, HostValue } from '../host-class'
import { requireWritable } from '../host-session'
import type { HostSession } from '../host-session'
import type { Json } from '../wire'

/** `Excel.SettingCollection`: values of the add-in that travel with the file. */
export function createSettingClass(session: HostSession): HostObject {
  const { settings } = session.model
  const setting = hostClass<string>({
    name: 'Setting',
    identity: (key) => ({ _Id: key }),
    scalars: {
      Key: { get: (key) => key },
      Value: { get: (key) => kept(settings.get(key)), set: (key, value) => { settings.set(key, JSON.stringify(value)) } },
    },
    calls: {
      Delete: (key) => {
        settings.delete(key)
        return null
      },
    },
  })
  const find = (_: null, key: HostValue): HostObject | null => (typeof key === 'string' && settings.has(key) ? setting(key) : null)
  return hostClass<null>({
    name: 'SettingCollection',
    makes: {
      Add: (_, values) => {
        requireWritable(session, null)
        const key = textAt(values, 0)
        settings.set(key, JSON.stringify(values[1] ?? null))
        return setting(key)
      },
      GetItemOrNullObject: (state, values) => find(state, values[0] ?? null),
    },
    calls: { GetCount: () => settings.size },
    collection: { all: () => [...settings.keys()].map(setting), find },
  })(null)
}

function kept(text: string | undefined): Json {
  const value: Json = text === undefined ? null : JSON.parse(text)
  return value
}
