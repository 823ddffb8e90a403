import type { HostObject } from './host-class'
import { notImplemented } from './host-error'
import type { Json, QueryInfo } from './wire'

/** What a load asks for, as a tree: "format/fill/color" → format → fill → color. */
type Wish = Map<string, Wish>

type JsonObject = Record<string, Json>

/**
 * The answer to a load. Names below a collection that are not its own go to its members; the client has already
 * taken every "items" out of the path. A name the class does not know is refused.
 */
export function loadSelection(object: HostObject, query: QueryInfo): Json {
  const wish: Wish = new Map()
  for (const path of [...(query.Select ?? []), ...(query.Expand ?? [])]) addWish(wish, path)
  return answer(object, wish, query)
}

function addWish(wish: Wish, path: string): void {
  let level = wish
  for (const name of path.split(/[/.]/)) {
    const next = level.get(name) ?? new Map()
    level.set(name, next)
    level = next
  }
}

function answer(object: HostObject, wish: Wish, query: QueryInfo): Json {
  const data: JsonObject = { ...object.identity() }
  const members = object.items()
  const ofMembers: Wish = new Map()
  if (wish.size === 0) addWish(wish, '*')
  for (const [name, below] of wish) {
    if (name === '*' || name === '$all') {
      for (const scalar of object.scalarNames()) data[scalar] = object.read(scalar)
      if (members !== null) ofMembers.set('*', new Map())
      continue
    }
    const wire = name.charAt(0).toUpperCase() + name.slice(1)
    if (object.hasScalar(wire)) data[wire] = object.read(wire)
    else if (object.hasLink(wire)) data[wire] = answerLink(object.link(wire), below)
    else if (members !== null) ofMembers.set(name, below)
    else if (!name.startsWith('_')) throw notImplemented(object.className, name)
  }
  if (members === null) return data
  const first = query.Skip ?? 0
  const wanted = query.Top === undefined || query.Top === null ? members.slice(first) : members.slice(first, first + query.Top)
  return { ...data, _Items: wanted.map((member) => answer(member, new Map(ofMembers), {})) }
}

function answerLink(child: HostObject | null, below: Wish): Json {
  return child === null ? null : answer(child, new Map(below), {})
}

/** The same answer with names as the client writes them, for `retrieve`. */
export function camelCased(value: Json): Json {
  if (Array.isArray(value)) return value
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [
    name.startsWith('_') ? name : name.charAt(0).toLowerCase() + name.slice(1),
    camelCased(each),
  ]))
}
