type Router = Pick<typeof window.__remixRouter, 'state' | 'subscribe'>

/** When the page was asked for, by `performance.now()`; the first, with the document that it came in. */
let askedAt = 0
let following: Router | null = null

/** Begins to note when the router asks for each page, and for the same once more; said again, it changes nothing. */
export function followPages(router: Router): void {
  if (following === router) return
  following = router
  let shown = router.state.loaderData
  let asking: number | null = null
  router.subscribe((state) => {
    const { navigation, loaderData } = state
    // A form that is sent breaks off what is being read. Of several that are on their way, the first decides: what is
    // said of the page is then true of all of them.
    if (navigation.state === 'submitting') asking = null
    else if (isBeingRead(state)) asking ??= performance.now()
    // A form that is refused has the router tell of the same as before, in another object.
    if (Object.keys(loaderData).some((route) => loaderData[route] !== shown[route]))
      askedAt = asking ?? askedAt
    if (!isBeingRead(state)) asking = null
    shown = loaderData
  })
}

/** What a form is answered with comes before the page is asked for; a form of its own that has sent something has the page read too. */
export function isBeingRead({ navigation, revalidation, fetchers }: Router['state']): boolean {
  if (navigation.state === 'loading' || revalidation === 'loading') return true
  return [...fetchers.values()].some((one) => one.state === 'loading')
}

/** What the page shows was read after this, by `performance.now()`. */
export function pageAskedAt(): number {
  return askedAt
}
