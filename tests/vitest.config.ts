import tsconfigPaths from 'vite-tsconfig-paths'
import { defineConfig } from 'vitest/config'

/**
 * Domain rules run on both dialects, but for what opens no database; everything else once, on SQLite. Files of a project share
 * their modules: each has a database of its own, and loading the same modules for every file takes longer than its tests.
 */
export default defineConfig({
  plugins: [tsconfigPaths({ root: '..' })],
  test: {
    root: '.',
    // Most of a browser's or a server's test is waiting: with a worker for each of two cores, a third of them stands still.
    maxWorkers: 3,
    projects: [
      {
        extends: true,
        test: {
          name: 'sqlite',
          include: ['tests/{domain,db,auth,core,editor,i18n,ui,scripts,http}/**/*.test.{ts,tsx}'],
          env: { DATABASE_URL: 'sqlite::memory:', TZ: 'America/New_York' },
          setupFiles: ['tests/support/setup.ts'],
          isolate: false,
          // A property is tried some hundred times, and the machine may be busy.
          testTimeout: 30_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'postgres',
          include: ['tests/{domain,db,core}/**/*.test.ts'],
          exclude: ['tests/domain/*/without-database/**'],
          env: { DATABASE_URL: 'pglite:memory', TZ: 'UTC' },
          setupFiles: ['tests/support/setup.ts'],
          // One PGlite serves the files of a worker: starting one takes longer than a file's tests.
          isolate: false,
          hookTimeout: 120_000,
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'server',
          include: ['tests/{routes,access,realtime,server,architecture}/**/*.test.ts'],
          env: { DATABASE_URL: 'sqlite::memory:', TZ: 'UTC' },
          setupFiles: ['tests/support/setup.ts'],
          isolate: false,
          hookTimeout: 60_000,
          testTimeout: 30_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['tests/e2e/**/*.test.ts'],
          globalSetup: ['tests/e2e/support/load-demo.ts'],
          env: { TZ: 'UTC' },
          setupFiles: ['tests/support/setup.ts'],
          isolate: false,
          hookTimeout: 120_000,
          testTimeout: 300_000,
          // What one browser writes another shows in its own time, and the machine may be busy.
          expect: { poll: { timeout: 15_000 } },
        },
      },
    ],
  },
})
