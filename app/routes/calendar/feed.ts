import { feedCalendar } from '~/domain/calendar/feed-content.server'
import { publicRead } from '~/http/read.server'

/** A calendar to subscribe to. Whoever has the secret address reads it; a forged or revoked one is nowhere. */
export const loader = publicRead(async (reading) => {
  const secret = (reading.params.token ?? '').replace(/\.ics$/, '')
  const calendar = await feedCalendar(reading, secret, reading.context.installation.origin)
  return new Response(calendar, {
    headers: {
      'Content-Type': 'text/calendar; charset=utf-8',
      'Content-Disposition': 'inline; filename="tvers.ics"',
      'Cache-Control': 'private, max-age=300',
      'X-Robots-Tag': 'noindex',
    },
  })
})
