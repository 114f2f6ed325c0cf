import { useActionData, useLoaderData } from '@remix-run/react'
import { threadAt } from '~/domain/comments/at.server'
import { replyFields } from '~/domain/comments/fields'
import { replyInThread } from '~/domain/comments/reply.server'
import { othersHere } from '~/domain/guardrail/others-here.server'
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

/** Answers in a thread. */
export const action = mutate(
  { access: 'thread.reply', fields: replyFields, others: othersHere },
  async ({ tx, viewer, fields, params }) => {
    const { thread, href } = await threadAt(tx, viewer, params, 'thread.reply')
    await replyInThread(tx, viewer, thread, fields.text)
    return afterwards(fields.inPlace, href, 'comment-sent')
  },
)

export default function Thread() {
  const { thread, crumbs, now } = useLoaderData<typeof loader>()
  return <ThreadPage thread={thread} crumbs={crumbs} now={now} answer={useActionData<typeof action>()} />
}
