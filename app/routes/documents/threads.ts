import { threadsOf } from '~/domain/comments/queries.server'
import { documentAt } from '~/domain/documents/at.server'
import { read } from '~/http/read.server'

/** The threads of a text as its page shows them, for the page that was sent without them. */
export const loader = read({ access: 'document.read' }, async (reading) => {
  const { viewer, params } = reading
  const { document, base } = await documentAt(reading, viewer, params, 'document.read')
  return Response.json(await threadsOf(reading, viewer, document, { href: `${base}/comments` }))
})
