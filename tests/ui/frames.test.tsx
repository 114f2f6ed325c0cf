import { UNSAFE_RemixContext as RemixContext } from '@remix-run/react'
import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { createStaticHandler, createStaticRouter, StaticRouterProvider } from 'react-router-dom/server'
import { expect, test } from 'vitest'
import { languages, type Language } from '~/i18n/languages'
import { WordsProvider } from '~/i18n/use-words'
import { ConfirmForm } from '~/ui/form/ConfirmForm'
import { AppFrame } from '~/ui/frame/AppFrame'
import { PlainFrame } from '~/ui/frame/PlainFrame'
import { PortalFrame } from '~/ui/frame/PortalFrame'
import { remix } from './render'
import { dictionaries } from './words'

/** A whole page as the server writes it, with a router that knows forms and navigation. */
async function page(element: ReactNode, language: Language = 'nb', url = '/list?page=2'): Promise<string> {
  const handler = createStaticHandler([{ path: '*', element }])
  const context = await handler.query(new Request(`http://tvers.example${url}`))
  if (context instanceof Response) throw new Error('a page without loaders cannot answer by itself')
  return renderToStaticMarkup(
    <RemixContext.Provider value={remix}>
      <WordsProvider language={language} words={dictionaries[language]} used={new Set()}>
        <StaticRouterProvider
          router={createStaticRouter(handler.dataRoutes, context)}
          context={context}
          hydrate={false}
        />
      </WordsProvider>
    </RemixContext.Provider>,
  )
}

const app = (
  <AppFrame
    person={{ name: 'Kari Moe' }}
    workspaces={[
      { id: '1', name: 'Direktoratsgruppen', href: '/list', unread: true },
      { id: '2', name: 'Plattformen', href: '/other', unread: false },
    ]}
  >
    <h1>Side</h1>
  </AppFrame>
)
const portal = <PortalFrame links={[{ href: '/', name: 'Forsiden', current: true }]}>Side</PortalFrame>
const frames = { app, portal, plain: <PlainFrame>Side</PlainFrame> }

test.each(Object.entries(frames))(
  'the %s frame begins with the skip link and has one main part',
  async (_, frame) => {
    const html = await page(frame)
    expect(html.match(/<a [^>]*>/)?.[0]).toContain('href="#main"')
    expect(html.match(/<main id="main" tabindex="-1"/g)).toHaveLength(1)
    expect(html).not.toMatch(/ style=/)
  },
)

test.each(languages)('every frame leads to the accessibility statement in %s', async (language) => {
  for (const frame of Object.values(frames)) {
    expect(await page(frame, language)).toContain(dictionaries[language].ui.frame.accessibility)
  }
})

test('the rail marks the workspace one is in and says what is new', async () => {
  const html = await page(app)
  expect(html).toMatch(/aria-current="page"[^>]*href="\/list"/)
  expect(html.match(/\(nytt\)/g)).toHaveLength(1)
})

test('the language is chosen by a native form that comes back to the same page', async () => {
  const html = await page(portal)
  expect(html).toMatch(/<form method="post" action="\/language"/)
  expect(html).toContain('name="returnTo" value="/list?page=2"')
  expect(html).toMatch(/<button[^>]*value="nn" lang="nn"/)
})

test('what is taken away is named before it is asked for', async () => {
  const html = await page(
    <ConfirmForm
      trigger="Trekk tilbake …"
      thing="utgave 2 av mandatet"
      submit="Trekk tilbake"
      fields={{ edition: '2' }}
      undoDays={0}
    />,
  )
  expect(html).toMatch(/^<details/)
  expect(html).toContain('utgave 2 av mandatet')
  expect(html).toContain('Dette kan ikke angres.')
  expect(html).toContain('<input type="hidden" name="edition" value="2"/>')
})
