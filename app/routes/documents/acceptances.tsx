import { useActionData, useLoaderData } from '@remix-run/react'
import { threadAt } from '~/domain/comments/at.server'
import { acceptAllOfAuthor } from '~/domain/comments/decide-all.server'
import { verbFields } from '~/domain/comments/fields'
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

/** Takes in all that the author of a suggestion has suggested. */
export const action = mutate(
  { access: 'suggestion.decide', fields: verbFields },
  async ({ tx, viewer, params }) => {
    const { thread, href } = await threadAt(tx, viewer, params, 'suggestion.decide')
    const { left } = await acceptAllOfAuthor(tx, viewer, thread)
    const to = href.slice(0, href.lastIndexOf('/'))
    return { to, flash: left > 0 ? 'suggestions-some-accepted' : 'suggestions-accepted' }
  },
)

export default function Acceptances() {
  return <AllOfAuthor {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />
}
