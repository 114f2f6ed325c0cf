import { threadsOf } from '~/domain/comments/queries.server'
import { documentAt } from '~/domain/documents/at.server'
import { read } from '~/http/read.server'

/** `json` holds threads as the page shows them. */
export type SentThreads = { json: string }

/**
 * The threads of a text, for the page that was sent without them. They are one string of JSON: two thousand of them are
 * written and read as such in a quarter of the time that it takes value by value.
 */
export const loader = read({ access: 'document.read' }, async (reading) => {
  const { viewer, params } = reading
  const { document, base } = await documentAt(reading, viewer, params, 'document.read')
  const threads = await threadsOf(reading, viewer, document, { href: `${base}/comments` })
  return Response.json({ json: JSON.stringify(threads) } satisfies SentThreads)
})
