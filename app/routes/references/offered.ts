import { offeredFor } from '~/domain/references/offered.server'
import { read } from '~/http/read.server'

/** What a writer can refer to, by what is typed; for the editor. */
export const loader = read({ access: 'signed-in' }, async (reading) => {
  const { viewer, url, language } = reading
  const typed = url.searchParams.get('typed') ?? ''
  return Response.json({ offered: await offeredFor(reading, viewer, typed, language) })
})
