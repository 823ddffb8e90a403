import { hostClass, isHostObject } from './host-class'
import type { HostObject, HostValue } from './host-class'
import { HostError, notImplemented } from './host-error'
import type { HostSession } from './host-session'
import { camelCased, loadSelection } from './load-selection'
import type { Action, ActionResult, ArgumentInfo, BatchBody, BatchReply, Json } from './wire'

/** Runs one batch in order; the first failing action ends it, what ran before stays. */
export function processQuery(session: HostSession, body: BatchBody): BatchReply {
  const resolve = createPathResolver(session, body)
  const Results: ActionResult[] = []
  const TraceIds: number[] = []
  for (const [ActionIndex, action] of body.Actions.entries()) {
    try {
      const Value = runAction(action, resolve)
      Results.push({ ActionId: action.Id, Value })
      if (action.ActionType === 5) TraceIds.push(action.Id)
    } catch (error) {
      if (!(error instanceof HostError)) throw error
      const Location = locationOf(action, resolve)
      return { Results, TraceIds, Error: { Code: error.code, Message: error.message, Location, ActionIndex } }
    }
  }
  return { Results, TraceIds }
}

interface PathResolver {
  /** The object of a path; null for a null object. Each path is resolved once, since `Add` has effects. */
  object(id: number): HostObject | null
  values(info: ArgumentInfo | undefined): readonly HostValue[]
}

function runAction(action: Action, resolve: PathResolver): Json {
  if (action.ActionType === 5) return null
  const object = resolve.object(action.ObjectPathId)
  switch (action.ActionType) {
    case 1: return object === null ? null : object.identity()
    case 2: return object === null ? null : loadSelection(object, action.QueryInfo ?? {})
    case 3: return object === null ? callOnNull(action) : object.call(action.Name, resolve.values(action.ArgumentInfo))
    case 4: return setScalar(requireObject(object), action.Name, resolve.values(action.ArgumentInfo)[0] ?? null)
    case 7: return object === null ? null : camelCased(loadSelection(object, action.QueryInfo ?? {}))
    case 9: return updateObject(requireObject(object), action.ObjectState ?? {})
    default: throw notImplemented('Request', `action type ${action.ActionType}`)
  }
}

/** The client asks to keep every range before it knows whether there is one. */
function callOnNull(action: Action): Json {
  if (action.Name === '_KeepReference') return null
  throw new HostError('ItemNotFound', 'the object does not exist')
}

function requireObject(object: HostObject | null): HostObject {
  if (object === null) throw new HostError('ItemNotFound', 'the object does not exist')
  return object
}

function setScalar(object: HostObject, name: string, value: HostValue): Json {
  object.write(name, value)
  return null
}

/** `object.update({…})`: scalars are set, links are updated in their turn. */
function updateObject(object: HostObject, state: { readonly [name: string]: Json }): Json {
  for (const [name, value] of Object.entries(state)) {
    const wire = name.charAt(0).toUpperCase() + name.slice(1)
    if (object.hasLink(wire) && isRecord(value)) updateObject(requireObject(object.link(wire)), value)
    else object.write(wire, value)
  }
  return null
}

function isRecord(value: Json): value is { readonly [name: string]: Json } {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function createPathResolver(session: HostSession, body: BatchBody): PathResolver {
  const known = new Map<number, HostObject | null>()
  const resolver: PathResolver = {
    object(id) {
      const found = known.get(id)
      if (found !== undefined) return found
      const object = follow(session, body, id, resolver)
      known.set(id, object)
      return object
    },
    values(info) {
      const ids = info?.ReferencedObjectPathIds ?? []
      return (info?.Arguments ?? []).map((argument, index) => {
        const id = ids[index]
        return typeof id === 'number' && id > 0 ? requireObject(resolver.object(id)) : withObjects(argument, resolver)
      })
    },
  }
  return resolver
}

function follow(session: HostSession, body: BatchBody, id: number, resolver: PathResolver): HostObject | null {
  const path = body.ObjectPaths[String(id)]
  if (path === undefined) throw new HostError('InvalidReference', 'the request names a path it does not carry')
  switch (path.ObjectPathType) {
    case 1: return session.objects.workbook
    case 2: return newObject(path.Name)
    case 6: return keptObject(session, path.Name)
    // A known null object may still carry a stale parent, which must not be resolved.
    case 7: return null
    default: break
  }
  const parent = path.ParentObjectPathId === undefined ? session.objects.workbook : resolver.object(path.ParentObjectPathId)
  if (parent === null) return null
  switch (path.ObjectPathType) {
    case 3: return parent.make(path.Name, resolver.values(path.ArgumentInfo))
    case 4: return parent.link(path.Name)
    case 5: return parent.item(resolver.values(path.ArgumentInfo)[0] ?? null)
    default: throw notImplemented('Request', `path type ${path.ObjectPathType}`)
  }
}

function keptObject(session: HostSession, reference: string): HostObject {
  const object = session.references.get(reference)
  if (object === undefined) throw new HostError('InvalidReference', 'the reference is no longer kept')
  return object
}

/** The one service the client makes by itself: it says that its handlers are ready. */
const internalService = hostClass<null>({ name: 'AddinInternalService', calls: { NotifyActionHandlerReady: () => null } })

function newObject(name: string): HostObject {
  if (name === 'Microsoft.InternalService.AddinInternalService') return internalService(null)
  throw notImplemented('Request', `new ${name}`)
}

/** Objects inside plain arguments travel as `{_ObjectPathId}`. Grids of cell values hold none and pass untouched. */
function withObjects(argument: Json, resolver: PathResolver): HostValue {
  if (!isRecord(argument)) return argument
  const entries = Object.entries(argument)
  const id = entries.find(([name]) => name === '_ObjectPathId')?.[1]
  if (typeof id === 'number') return requireObject(resolver.object(id))
  return Object.fromEntries(entries.map(([name, value]) => [name, withObjects(value, resolver)]))
}

function locationOf(action: Action, resolve: PathResolver): string {
  let className = 'Workbook'
  try {
    const object = resolve.object(action.ObjectPathId)
    if (object !== null && isHostObject(object)) className = object.className
  } catch (error) {
    // The path itself failed: only the member's name is left to say.
    if (!(error instanceof HostError)) throw error
  }
  return `${className}.${action.Name.charAt(0).toLowerCase()}${action.Name.slice(1)}`
}
