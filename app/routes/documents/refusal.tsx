import { useActionData, useLoaderData } from '@remix-run/react'
import { threadAt } from '~/domain/comments/at.server'
import { refusalFields } from '~/domain/comments/fields'
import { declineSuggestion } from '~/domain/comments/decide.server'
import { mutate } from '~/http/mutate.server'
import { titleFromLoader } from '~/http/page-title'
import { read } from '~/http/read.server'
import { afterwards } from './afterwards.server'
import { threadPage } from './comments-page.server'
import { ThreadPage } from './ThreadPage'

export const meta = titleFromLoader

export const loader = read({ access: 'thread.read' }, async (reading) => {
  await threadAt(reading, reading.viewer, reading.params, 'thread.read')
  return threadPage(reading)
})

/** Declines a suggested wording, with a reason. */
export const action = mutate(
  { access: 'suggestion.decide', fields: refusalFields },
  async ({ tx, viewer, fields, params }) => {
    const { thread, href } = await threadAt(tx, viewer, params, 'suggestion.decide')
    await declineSuggestion(tx, viewer, thread, fields.reason)
    return afterwards(fields.inPlace, href, 'suggestion-declined')
  },
)

export default function SuggestionRefusal() {
  const { thread, crumbs, now } = useLoaderData<typeof loader>()
  return <ThreadPage thread={thread} crumbs={crumbs} now={now} answer={useActionData<typeof action>()} />
}
