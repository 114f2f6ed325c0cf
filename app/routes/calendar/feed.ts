import { isRefusal } from '~/core/refusal'
import { feedCalendar } from '~/domain/calendar/feed-content.server'
import { publicRead, type PublicReading } from '~/http/read.server'
import { dictionary } from '~/i18n/dictionaries.server'

/** A calendar to subscribe to. Whoever has the secret address reads it; a forged or revoked one is nowhere, and says so. */
export const loader = publicRead(async (reading) => {
  const calendar = await calendarAt(reading)
  if (calendar === null)
    return new Response(dictionary(reading.language).auth.calendar.gone, {
      status: 404,
      headers: { 'Content-Type': 'text/plain; charset=utf-8', 'X-Robots-Tag': 'noindex' },
    })
  return new Response(calendar, {
    headers: {
      'Content-Type': 'text/calendar; charset=utf-8',
      'Content-Disposition': 'inline; filename="tvers.ics"',
      'Cache-Control': 'private, max-age=300',
      'X-Robots-Tag': 'noindex',
    },
  })
})

/** Null when the address opens nothing: there is no page around this answer that would word the refusal. */
async function calendarAt(reading: PublicReading): Promise<string | null> {
  const secret = (reading.params.token ?? '').replace(/\.ics$/, '')
  try {
    return await feedCalendar(reading, secret, reading.context.installation.origin)
  } catch (error) {
    if (isRefusal(error) && error.code === 'not-found') return null
    throw error
  }
}
