import type { Change } from './rewritten'

/**
 * The router loads the script of the page that a form is sent to before it hands on the answer. A form that stays on its page
 * (a fetcher's) shows nothing of that page: its answer waits for nothing, and is there without a connection too.
 */
export const formsAlone: readonly Change[] = [
  [
    `  let loadRouteDefinitionsPromises = matches.map(m => m.route.lazy ?`,
    `  let staysOnItsPage = type === "action" && fetcherKey != null && matchesToLoad.every(m => m.route.action);
  let loadRouteDefinitionsPromises = matches.map(m => m.route.lazy && !staysOnItsPage ?`,
  ],
]
