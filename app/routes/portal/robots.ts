import { publicRead } from '~/http/read.server'

/** What search engines may read: the portal, and nothing behind the door. */
export const loader = publicRead(async ({ context }) => {
  const behindTheDoor = [
    '/my-page',
    '/workspaces/',
    '/search',
    '/account',
    '/administration',
    '/sign-in',
    '/sok',
    '/consultations',
    '/horinger/svar/',
    '/horinger/bekreftelse/',
  ]
  const lines = [
    'User-agent: *',
    ...behindTheDoor.map((path) => `Disallow: ${path}`),
    '',
    `Sitemap: ${context.installation.origin}/sitemap.xml`,
    '',
  ]
  return new Response(lines.join('\n'), {
    headers: { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'public, max-age=3600' },
  })
})
