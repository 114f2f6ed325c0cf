import { useActionData, useLoaderData } from '@remix-run/react'
import { threadAt } from '~/domain/comments/at.server'
import { declineAllOfAuthor } from '~/domain/comments/decide-all.server'
import { refusalFields } from '~/domain/comments/fields'
import { mutate } from '~/http/mutate.server'
import { titleFromLoader } from '~/http/page-title'
import { read } from '~/http/read.server'
import { AllOfAuthor } from './AllOfAuthor'
import { allOfAuthorPage } from './comments-page.server'

export const meta = titleFromLoader

export const loader = read({ access: 'thread.read' }, async (reading) => {
  await threadAt(reading, reading.viewer, reading.params, 'thread.read')
  return allOfAuthorPage(reading)
})

/** Declines all that the author of a suggestion has suggested, with a reason. */
export const action = mutate(
  { access: 'suggestion.decide', fields: refusalFields },
  async ({ tx, viewer, fields, params }) => {
    const { thread, href } = await threadAt(tx, viewer, params, 'suggestion.decide')
    await declineAllOfAuthor(tx, viewer, thread, fields.reason)
    return { to: href.slice(0, href.lastIndexOf('/')), flash: 'suggestions-declined' }
  },
)

export default function Refusals() {
  return <AllOfAuthor {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />
}
