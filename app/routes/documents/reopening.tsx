import { useActionData, useLoaderData } from '@remix-run/react'
import { threadAt } from '~/domain/comments/at.server'
import { verbFields } from '~/domain/comments/fields'
import { reopenThread } from '~/domain/comments/resolve.server'
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

/** Takes a resolved thread up again. */
export const action = mutate(
  { access: 'thread.resolve', fields: verbFields },
  async ({ tx, viewer, fields, params }) => {
    const { thread, href } = await threadAt(tx, viewer, params, 'thread.resolve')
    await reopenThread(tx, viewer, thread)
    return afterwards(fields.inPlace, href, 'saved')
  },
)

export default function Reopening() {
  const { thread, crumbs, now } = useLoaderData<typeof loader>()
  return <ThreadPage thread={thread} crumbs={crumbs} now={now} answer={useActionData<typeof action>()} />
}
