/** What is written in the router, in its order, and what is to stand there. */
const changes = [
  [
    `  async function discoverRoutes(matches, pathname, signal, fetcherKey) {`,
    `  let asking = null;
  async function discoverRoutes(matches, pathname, signal, fetcherKey) {
    if (fetcherKey !== undefined) return askForRoutes(matches, pathname, signal, fetcherKey);
    asking = signal;
    try {
      return await askForRoutes(matches, pathname, signal);
    } finally {
      if (asking === signal) asking = null;
    }
  }
  async function askForRoutes(matches, pathname, signal, fetcherKey) {`,
  ],
  [
    `    let nextLocation = state.navigation.location || state.location;
    let revalidationRequest = createClientSideRequest(init.history, nextLocation, abortController.signal);`,
    `    let isAsking = asking !== null && !asking.aborted;
    let nextLocation = !isAsking && state.navigation.location || state.location;
    let revalidationRequest = createClientSideRequest(init.history, nextLocation, abortController.signal);`,
  ],
  [
    `let matches = state.navigation.state !== "idle" ? matchRoutes(routesToUse, state.navigation.location, basename) : state.matches;`,
    `let matches = state.navigation.state !== "idle" && !isAsking ? matchRoutes(routesToUse, state.navigation.location, basename) : state.matches;`,
  ],
  [
    `if (state.navigation.state === "loading" && loadId > pendingNavigationLoadId) {`,
    `if (state.navigation.state === "loading" && loadId > pendingNavigationLoadId && !(asking && !asking.aborted)) {`,
  ],
] as const

/**
 * The source of @remix-run/router 1.23, in which a form of its own that ends while the router asks the server where a link leads
 * (`discoverRoutes`) reads the page anew that is shown, and leaves the way that is gone alone. As it comes, such a form is either
 * never over ("Didn't find any matches after fetcher action"), or ends the way: the old page, or an empty one, stands under the
 * new address. @throws where the router has come to be written otherwise
 */
export function keepingItsWay(source: string): string {
  return changes.reduce((text, [written, instead]) => {
    const [before, after, ...more] = text.split(written)
    if (before === undefined || after === undefined || more.length > 0)
      throw new Error(
        `The router is not written as it was; see app/ui/page/router-while-asking.ts: ${written}`,
      )
    return before + instead + after
  }, source)
}

/** For the browser's build. In development the router is as it comes. */
export const routerWhileAsking = {
  name: 'router-while-asking',
  apply: 'build' as const,
  transform(source: string, file: string): string | null {
    return file.endsWith('/@remix-run/router/dist/router.js') ? keepingItsWay(source) : null
  },
}
