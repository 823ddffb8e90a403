import type { Json } from './wire'
import { HostError, notImplemented } from './host-error'

/** An argument as a class receives it: paths are already resolved to objects. */
export type HostValue = Json | HostObject | readonly HostValue[] | { readonly [name: string]: HostValue }

/** One object of the client's model, as the protocol drives it. Names are wire names: PascalCase. */
export interface HostObject {
  readonly kind: 'host-object'
  readonly className: string
  /** What an instantiate answers: `{Id}`, `{_Id}`, `{_ReferenceId}` or nothing. */
  identity(): { readonly [name: string]: Json }
  hasScalar(name: string): boolean
  hasLink(name: string): boolean
  scalarNames(): readonly string[]
  read(scalar: string): Json
  write(scalar: string, value: HostValue): void
  link(name: string): HostObject | null
  make(method: string, values: readonly HostValue[]): HostObject | null
  call(method: string, values: readonly HostValue[]): Json
  /** The members of a collection; null for a single object. */
  items(): readonly HostObject[] | null
  item(key: HostValue): HostObject
}

export interface Scalar<S> {
  readonly get: (state: S) => Json
  readonly set?: (state: S, value: HostValue) => void
}

/** A class of the client's model: what is not named here is refused. */
export interface HostClass<S> {
  readonly name: string
  readonly identity?: (state: S) => { readonly [name: string]: Json }
  readonly scalars?: Readonly<Record<string, Scalar<S>>>
  /** Objects reached through a property. */
  readonly links?: Readonly<Record<string, (state: S) => HostObject | null>>
  /** Methods that answer an object. */
  readonly makes?: Readonly<Record<string, (state: S, values: readonly HostValue[]) => HostObject | null>>
  /** Methods that answer a plain value. */
  readonly calls?: Readonly<Record<string, (state: S, values: readonly HostValue[]) => Json>>
  readonly collection?: {
    readonly all: (state: S) => readonly HostObject[]
    readonly find: (state: S, key: HostValue) => HostObject | null
  }
}

/** A maker of objects of one class: `hostClass({name: 'Worksheet', …})(sheet)`. */
export function hostClass<S>(definition: HostClass<S>): (state: S) => HostObject {
  const { name, scalars = {}, links = {}, makes = {}, calls = {}, collection } = definition
  const member = <T>(table: Readonly<Record<string, T>>, key: string): T => {
    if (!Object.hasOwn(table, key)) throw notImplemented(name, key)
    const found = table[key]
    if (found === undefined) throw notImplemented(name, key)
    return found
  }
  return (state) => ({
    kind: 'host-object',
    className: name,
    identity: () => definition.identity?.(state) ?? {},
    hasScalar: (scalar) => Object.hasOwn(scalars, scalar),
    hasLink: (link) => Object.hasOwn(links, link),
    scalarNames: () => Object.keys(scalars),
    read: (scalar) => member(scalars, scalar).get(state),
    write: (scalar, value) => {
      const set = member(scalars, scalar).set
      if (set === undefined) throw new HostError('AccessDenied', `${name}.${scalar} cannot be set`)
      set(state, value)
    },
    link: (link) => member(links, link)(state),
    make: (method, values) => member(makes, method)(state, values),
    call: (method, values) => member(calls, method)(state, values),
    items: () => collection?.all(state) ?? null,
    item: (key) => {
      if (collection === undefined) throw notImplemented(name, 'getItem')
      const found = collection.find(state, key)
      if (found === null) throw new HostError('ItemNotFound', `${name} holds no ${JSON.stringify(key)}`)
      return found
    },
  })
}

export function isHostObject(value: HostValue): value is HostObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && 'kind' in value && value.kind === 'host-object'
}
