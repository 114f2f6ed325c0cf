type Router = Pick<typeof window.__remixRouter, 'state' | 'subscribe'>

/** When the page was asked for, by `performance.now()`; the first, with the document that it came in. */
let askedAt = 0
let following: Router | null = null

/** Begins to note when the router asks for each page; said again, it changes nothing. */
export function followPages(router: Router): void {
  if (following === router) return
  following = router
  let shown = router.state.location.key
  let asking: number | null = null
  router.subscribe(({ navigation, location }) => {
    // What a form is answered with comes before the page is asked for.
    if (navigation.state === 'loading') asking ??= performance.now()
    else if (location.key !== shown) askedAt = asking ?? askedAt
    if (navigation.state !== 'loading') asking = null
    shown = location.key
  })
}

/** How long ago the page was asked for, in milliseconds: what it shows was read after that. */
export function pageAge(): number {
  return performance.now() - askedAt
}
