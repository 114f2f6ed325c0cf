import { createRequestHandler, type GetLoadContextFunction, type RequestHandler } from '@remix-run/express'
import type { ServerBuild } from '@remix-run/node'
import { matchRoutes } from '@remix-run/react'
import type { Request } from 'express'

/** Addresses whose routes are remembered; the rest is matched again. */
const rememberedPaths = 2_000

/**
 * Answers each address with the few routes that can match it. Remix ranks and compiles every route of its map several
 * times per request, on the server and again while rendering; over a hundred routes that is a sixth of a page's time
 * (docs/decisions/021). A slice holds the routes of the address and of the addresses above it: the set that Remix itself
 * sends to the browser with the page, so neither the answer nor the page differs.
 */
export function answerInSlices(options: {
  build: ServerBuild
  getLoadContext: GetLoadContextFunction
}): RequestHandler {
  const { build, getLoadContext } = options
  const handlerOf = (part: ServerBuild) =>
    createRequestHandler({ build: part, mode: 'production', getLoadContext })
  const whole = handlerOf(build)
  const sliceOf = slicesOf(build)
  const handlers = new Map<ServerBuild, RequestHandler>()

  return (request, response, next) => {
    const path = pathOf(request)
    if (path === null || path === manifestPath) return whole(request, response, next)
    const slice = sliceOf(path)
    const handler = handlers.get(slice) ?? handlerOf(slice)
    handlers.set(slice, handler)
    return handler(request, response, next)
  }
}

/** Gives the slice of a build for a path; one and the same for all paths with the same routes. */
export function slicesOf(build: ServerBuild): (path: string) => ServerBuild {
  const tree = treeOf(build.routes)
  const slices = new Map<string, ServerBuild>()
  const remembered = new Map<string, ServerBuild>()

  return (path) => {
    const known = remembered.get(path)
    if (known) return known
    const ids = routeIdsOf(tree, path)
    const slice = slices.get(ids.join(' ')) ?? only(build, new Set(ids))
    slices.set(ids.join(' '), slice)
    if (remembered.size >= rememberedPaths) remembered.delete(remembered.keys().next().value ?? '')
    remembered.set(path, slice)
    return slice
  }
}

type RouteTree = Parameters<typeof matchRoutes>[0]

/** Where the browser asks for routes that it has not met. */
const manifestPath = '/__manifest'

/** The address of the page, or of the page whose data is asked for, as Remix reads it; null when it is no address. */
function pathOf({ originalUrl }: Request): string | null {
  const address = `http://host${originalUrl}`
  if (!URL.canParse(address)) return null
  return new URL(address).pathname.replace(/\.data$/, '').replace(/^\/_root$/, '/')
}

/** The routes of a build as a tree, for matching. */
function treeOf(routes: ServerBuild['routes'], parentId?: string): RouteTree {
  return Object.values(routes)
    .filter((route) => route !== undefined && route.parentId === parentId)
    .map(({ id, path, index, caseSensitive }) =>
      index ? { id, path, index } : { id, path, caseSensitive, children: treeOf(routes, id) },
    )
}

/** The routes of an address and of every address above it. */
function routeIdsOf(tree: RouteTree, path: string): string[] {
  const segments = path.split('/').filter(Boolean)
  const paths = segments.map((_, nth) => `/${segments.slice(0, nth + 1).join('/')}`)
  const ids = [path, '/', ...paths].flatMap((one) =>
    (matchRoutes(tree, one) ?? []).map(({ route }) => route.id ?? ''),
  )
  return [...new Set(ids)].sort()
}

function only(build: ServerBuild, ids: Set<string>): ServerBuild {
  const ofThese = <Route>(routes: Record<string, Route>) =>
    Object.fromEntries(Object.entries(routes).filter(([id]) => ids.has(id)))
  return {
    ...build,
    routes: ofThese(build.routes),
    assets: { ...build.assets, routes: ofThese(build.assets.routes) },
  }
}
