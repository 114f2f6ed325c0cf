import { publicRead } from '~/http/read.server'

const halfAYearMs = 180 * 86_400_000

/** Whom to tell about a weakness (RFC 9116). It expires within a year, so that a site left alone does not vouch for it. */
export const loader = publicRead(async ({ context, now }) => {
  const { origin, contactEmail } = context.installation
  const expires = new Date(now.getTime() + halfAYearMs).toISOString().replace(/\.\d+Z$/, 'Z')
  const lines = [
    `Contact: mailto:${contactEmail}`,
    `Expires: ${expires}`,
    'Preferred-Languages: no, en',
    `Canonical: ${origin}/.well-known/security.txt`,
    '',
  ]
  return new Response(lines.join('\n'), {
    headers: { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'public, max-age=86400' },
  })
})
