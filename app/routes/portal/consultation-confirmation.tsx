import { data } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { confirmAnswer, waitingAnswer } from '~/domain/portal/answer-consultation.server'
import { noPortalFields } from '~/domain/portal/fields'
import { publicMutate } from '~/http/mutate.server'
import { titleFromLoader } from '~/http/page-title'
import { publicRead } from '~/http/read.server'
import { useAnswer } from '~/http/use-answer'
import { dictionary } from '~/i18n/dictionaries.server'
import { useWords } from '~/i18n/use-words'
import { Form } from '~/ui/form/Form'
import { FormActions } from '~/ui/form/FormActions'
import { RefusalNote } from '~/ui/notice/RefusalNote'
import { PageHeading } from '~/ui/page/PageHeading'

export const meta = titleFromLoader

/** A mail program may open the link by itself: only the button on the page sends. */
export const loader = publicRead(async (reading) => {
  const { params, language, context } = reading
  await context.door.throttle.secretLink(context.address)
  const words = dictionary(language).consultations.public
  const done = params.token === 'sendt'
  const waiting = done ? null : await waitingAnswer(reading, params.token ?? '')
  const found = { titleParts: [words.confirmTitle], done, title: waiting?.consultation.title ?? null }
  return data(found, { status: done || waiting ? 200 : 404 })
})

/** Sends the answer: its sender has shown that the address is theirs. */
export const action = publicMutate({ fields: noPortalFields }, async ({ params, context }) => {
  await context.door.throttle.secretLink(context.address)
  const { origin } = context.installation
  await confirmAnswer(context.store, params.token ?? '', { origin, language: context.language })
  return { to: '/horinger/bekreftelse/sendt' }
})

export default function Confirmation() {
  const { done, title } = useLoaderData<typeof loader>()
  const words = useWords().consultations.public
  const answer = useAnswer(useActionData(), {})
  const crumbs = [{ href: '/horinger', name: words.title }]
  if (done || !title) {
    return (
      <>
        <PageHeading title={done ? words.confirmTitle : words.linkGone} crumbs={crumbs} />
        <p role={done ? 'status' : undefined}>{done ? words.confirmed : words.linkGoneHint}</p>
      </>
    )
  }
  return (
    <>
      <PageHeading title={words.confirmTitle} purpose={words.confirmPurpose(title)} crumbs={crumbs} />
      <RefusalNote>{answer.refused}</RefusalNote>
      <Form method="post" className="tv-form">
        <p>{words.published}</p>
        <FormActions>
          <button type="submit" className="ds-button" data-variant="primary">
            {words.confirm}
          </button>
        </FormActions>
      </Form>
    </>
  )
}
