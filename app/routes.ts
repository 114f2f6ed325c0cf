import { index, layout, route, type RouteConfig } from '@remix-run/route-config'

/** The map: every address, and the module that answers it. */
export default [
  // The portal: for everyone, plain HTML.
  layout('routes/portal/layout.tsx', [index('routes/portal/front.tsx')]),

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
