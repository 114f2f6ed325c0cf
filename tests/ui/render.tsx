import { UNSAFE_RemixContext as RemixContext } from '@remix-run/react'
import type { ComponentProps, ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { StaticRouter } from 'react-router-dom/server'
import type { Language } from '~/i18n/languages'
import { dictionaries } from './words'
import { WordsProvider } from '~/i18n/use-words'

export const remix: ComponentProps<typeof RemixContext.Provider>['value'] = {
  manifest: { version: '', url: '', routes: {}, entry: { imports: [], module: '' } },
  routeModules: {},
  serverHandoffString: undefined,
  future: {
    v3_fetcherPersist: true,
    v3_relativeSplatPath: true,
    v3_singleFetch: true,
    v3_lazyRouteDiscovery: true,
  },
  isSpaMode: false,
}

/** The HTML of a component as the server writes it, at `url`, in one language. */
export function html(children: ReactNode, url = '/list', language: Language = 'nb'): string {
  return renderToStaticMarkup(
    <RemixContext.Provider value={remix}>
      <StaticRouter location={url}>
        <WordsProvider language={language} words={dictionaries[language]} used={new Set()}>
          {children}
        </WordsProvider>
      </StaticRouter>
    </RemixContext.Provider>,
  )
}
