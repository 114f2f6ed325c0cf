import { useActionData, useLoaderData } from '@remix-run/react'
import { takeAnswerBack } from '~/domain/consultations/take-back.server'
import { noFields } from '~/domain/documents/fields'
import { mutate } from '~/http/mutate.server'
import { titleFromLoader } from '~/http/page-title'
import { read } from '~/http/read.server'
import { useAnswer } from '~/http/use-answer'
import { dictionary } from '~/i18n/dictionaries.server'
import { useWords } from '~/i18n/use-words'
import { Form } from '~/ui/form/Form'
import { FormActions } from '~/ui/form/FormActions'
import { SubmitButton } from '~/ui/form/SubmitButton'
import { RefusalNote } from '~/ui/notice/RefusalNote'
import { PageHeading } from '~/ui/page/PageHeading'
import { answerAt, ownAnswerPage } from './answer-page.server'

export const meta = titleFromLoader

export const loader = read({ access: 'answer.write' }, async (reading) => {
  const { base, facts, own, crumbs } = await ownAnswerPage(reading)
  const words = dictionary(reading.language).consultations
  return {
    titleParts: [words.receipt.takeBack, facts.title],
    crumbs: [...crumbs, { href: base, name: words.answer.title(own.organisation.name) }],
    stands: facts.standing !== 'open',
  }
})

/** Takes the answer back, to be changed and sent anew. */
export const action = mutate({ access: 'answer.send', fields: noFields }, async ({ tx, viewer, params }) => {
  const { answer, base } = await answerAt(tx, viewer, params, 'answer.send')
  await takeAnswerBack(tx, viewer, answer)
  return { to: base, flash: 'answer-taken-back' }
})

export default function Withdrawal() {
  const { crumbs, stands } = useLoaderData<typeof loader>()
  const words = useWords().consultations
  const answer = useAnswer(useActionData<typeof action>(), {})
  return (
    <>
      <PageHeading
        title={words.receipt.takeBack}
        purpose={stands ? undefined : words.receipt.takeBackHint}
        crumbs={crumbs}
      />
      <RefusalNote>{answer.refused}</RefusalNote>
      {stands ? (
        !answer.refused && <p>{words.receipt.stands}</p>
      ) : (
        <Form method="post" className="tv-form">
          <FormActions>
            <SubmitButton>{words.receipt.takeBack}</SubmitButton>
          </FormActions>
        </Form>
      )}
    </>
  )
}
