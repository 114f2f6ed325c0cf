import type { Change } from './rewritten'

/**
 * The script of a page that cannot be had is asked for once more when the server can be reached (`keepAsking`). As it comes,
 * Remix loads the window anew at once: without a connection that is the browser's own page, and what was typed is gone.
 */
export const modulesAgain: readonly Change[] = [
  [
    `await import( /* webpackIgnore: true */route.module);`,
    `await import( /* webpackIgnore: true */route.module).catch(async error => {
      await fetch(route.module).catch(() => { throw error; });
      return import( /* webpackIgnore: true */route.module);
    });`,
  ],
]
