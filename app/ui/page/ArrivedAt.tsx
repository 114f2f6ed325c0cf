import { createPath, matchRoutes } from '@remix-run/react'
import { useEffect } from 'react'

type Router = Pick<typeof window.__remixRouter, 'state' | 'subscribe' | 'navigate'> & {
  routes: Parameters<typeof matchRoutes>[0]
}

/**
 * Has the page that an address names come where the router has taken the address, and kept the page that was left: it does so when
 * a form of its own ends while it asks which page a link leads to (`handleFetcherAction` of @remix-run/router 1.23 has the pages
 * of before the click by then). The page that is shown is then the old one, or none. @returns what ends it
 */
export function arriveWhereSaid(router: Router): () => void {
  let tried = ''
  return router.subscribe(({ navigation, location, matches, errors }) => {
    if (navigation.state !== 'idle' || errors) return
    const shown = matches.at(-1)
    const named = matchRoutes(router.routes, location)?.at(-1)
    const isThere = named?.route.id === shown?.route.id && named?.pathname === shown?.pathname
    const address = isThere ? '' : createPath(location)
    // Once: what cannot be found is not asked for without end.
    const isNew = address !== tried
    tried = address
    if (isNew && !isThere) void router.navigate(location, { replace: true })
  })
}

export function ArrivedAt() {
  useEffect(() => arriveWhereSaid(window.__remixRouter as Router), [])
  return null
}
