import { vitePlugin as remix } from '@remix-run/dev'
import { resolve } from 'node:path'
import { defineConfig } from 'vite'
import tsconfigPaths from 'vite-tsconfig-paths'
import { routerSource } from './app/ui/router-source/plugin'
import { childrenAfterTheFirst } from './app/ui/theme/children-after-the-first'
import remixConfig from './remix.config.js'

/** The libraries of the editor and of the connection; Yjs comes under the name of the first of ours that it is bundled with. */
const large = /^assets\/(document-editor|reference|anchors|fragment|connection)-/

export default defineConfig({
  plugins: [remix(remixConfig), tsconfigPaths(), routerSource],
  resolve: {
    // A component brings all the elements of the design system with it; what of them Tvers uses is named in one file.
    alias: [{ find: /^@digdir\/designsystemet-web$/, replacement: resolve('app/ui/elements.ts') }],
  },
  build: {
    target: 'es2022',
    modulePreload: {
      // What a chunk needs that is loaded later is asked for along with it: named are its styles and the large ones, for each
      // name stands in every page. The small ones are mostly there already.
      resolveDependencies: (_, needed) => needed.filter((file) => file.endsWith('.css') || large.test(file)),
    },
    assetsInlineLimit: 0,
    sourcemap: false,
    // The components do not say that they are free of side effects; told so, what no page uses stays out (35 KB).
    rollupOptions: {
      output: {
        chunkFileNames: ({ facadeModuleId }) => `assets/${languageOf(facadeModuleId)}[name]-[hash].js`,
      },
      treeshake: { moduleSideEffects: (id) => !id.includes('@digdir/designsystemet-react/dist') },
    },
  },
  // Bundled into the server's build, only what is used of them is read at the start: icons are a thousand files.
  ssr: { noExternal: ['@navikt/aksel-icons', '@digdir/designsystemet-react'] },
  css: { postcss: { plugins: [childrenAfterTheFirst] } },
  server: { host: '127.0.0.1' },
})

/** Sentences are told from the pages of the same name by their language: `nb-meetings-….js`. */
function languageOf(module: string | null): string {
  const language = /\/i18n\/(nb|nn|en)\//.exec(module ?? '')?.[1]
  return language ? `${language}-` : ''
}
