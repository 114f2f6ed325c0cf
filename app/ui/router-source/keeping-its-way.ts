import type { Change } from './rewritten'

/**
 * A form of its own that ends while the router asks the server where a link leads (`discoverRoutes`) reads the page anew that is
 * shown, and leaves the way that is gone alone. As it comes (1.23), such a form is either never over ("Didn't find any matches
 * after fetcher action"), or ends the way: the old page, or an empty one, stands under the new address.
 */
export const keepingItsWay: readonly Change[] = [
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
]
