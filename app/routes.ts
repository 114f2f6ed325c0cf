import { index, layout, route, type RouteConfig } from '@remix-run/route-config'

/** The map: every address, and the module that answers it. */
export default [
  // The portal: for everyone, plain HTML.
  layout('routes/portal/layout.tsx', [
    index('routes/portal/front.tsx'),
    route('publikasjoner', 'routes/portal/publications.tsx'),
    route('publikasjoner/:series', 'routes/portal/series.tsx'),
    route('publikasjoner/:series/:number', 'routes/portal/edition.tsx'),
    route('tiltak', 'routes/portal/measures.tsx'),
    route('tiltak/:number', 'routes/portal/measure.tsx'),
    route('aktorer', 'routes/portal/actors.tsx'),
    route('gruppene', 'routes/portal/groups.tsx'),
    route('internasjonalt', 'routes/portal/international.tsx'),
    route('sok', 'routes/portal/search.tsx'),
    route('tilgjengelighet', 'routes/portal/accessibility.tsx'),
    route('personvern', 'routes/portal/privacy.tsx'),
  ]),
  route('publikasjoner/:series/:number/:file', 'routes/portal/file.ts'),
  route('feed.atom', 'routes/portal/feed.ts'),
  route('robots.txt', 'routes/portal/robots.ts'),
  route('sitemap.xml', 'routes/portal/sitemap.ts'),
  route('.well-known/security.txt', 'routes/portal/security-txt.ts'),

  // Getting in and out.
  layout('routes/sign-in/layout.tsx', [route('sign-in', 'routes/sign-in/sign-in.tsx')]),
  route('sign-out', 'routes/sign-in/sign-out.ts'),
  route('language', 'routes/sign-in/language.ts'),

  // The desk: for those who are signed in.
  layout('routes/desk/layout.tsx', [
    route('my-page', 'routes/my-page/my-page.tsx'),
    route('workspaces/:workspace', 'routes/workspaces/layout.tsx', [index('routes/workspaces/overview.tsx')]),
  ]),
] satisfies RouteConfig
