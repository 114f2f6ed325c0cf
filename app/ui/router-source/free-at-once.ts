import type { Change } from './rewritten'

/**
 * A form of its own that did not reach the server (`notSent`, 503) is over at once. As it comes, Remix has the page read anew after
 * every form of a fetcher: that waits for the connection, and the button would wait with it.
 */
export const freeAtOnce: readonly Change[] = [
  [
    `        setFetcherError(key, routeId, actionResult.error);
        return;
      }`,
    `        setFetcherError(key, routeId, actionResult.error);
        return;
      }
      if (actionResult.statusCode === 503) {
        fetchControllers.delete(key);
        updateFetcherState(key, getDoneFetcher(actionResult.data));
        return;
      }`,
  ],
]
