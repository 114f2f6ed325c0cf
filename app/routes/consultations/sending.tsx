import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { draftToSend } from '~/domain/consultations/draft-queries.server'
import { sendingFields } from '~/domain/consultations/fields'
import { placeOf } from '~/domain/consultations/places'
import { sendAnswer } from '~/domain/consultations/send.server'
import { mutate } from '~/http/mutate.server'
import { titleFromLoader } from '~/http/page-title'
import { read } from '~/http/read.server'
import { useAnswer } from '~/http/use-answer'
import { dictionary } from '~/i18n/dictionaries.server'
import { useWords } from '~/i18n/use-words'
import { CheckboxField } from '~/ui/form/CheckboxField'
import { ErrorSummaryBox } from '~/ui/form/ErrorSummaryBox'
import { Form } from '~/ui/form/Form'
import { FormActions } from '~/ui/form/FormActions'
import { SubmitButton } from '~/ui/form/SubmitButton'
import { RefusalNote } from '~/ui/notice/RefusalNote'
import { EmptyState } from '~/ui/page/EmptyState'
import { PageHeading } from '~/ui/page/PageHeading'
import { Section } from '~/ui/page/Section'
import { answerAt, ownAnswerPage } from './answer-page.server'
import { SentInputs, type SentInput } from '~/ui/page/SentInputs'

export const meta = titleFromLoader

/** The answer as it would be sent, whole, for the one who sends it. */
export const loader = read({ access: 'answer.write' }, async (reading) => {
  const { answer, base, facts, own, crumbs } = await ownAnswerPage(reading)
  const { parts, hash } = await draftToSend(reading, answer)
  const conclusion = parts.find(({ place }) => place === 'conclusion')?.text ?? null
  const inputs = parts.flatMap(({ place, text }): SentInput[] => {
    const read = placeOf(place)
    if (!read || read.kind === 'conclusion') return []
    const question = read.kind === 'question' && facts.questions.find(({ id }) => id === read.questionId)
    return [
      {
        id: place,
        kind: read.kind,
        paragraph: read.kind === 'paragraph' ? read.paragraph : null,
        question: question || null,
        text,
        outcome: null,
      },
    ]
  })
  const words = dictionary(reading.language).consultations
  return {
    titleParts: [words.sending.title, facts.title],
    crumbs: [...crumbs, { href: base, name: words.answer.title(own.organisation.name) }],
    base,
    organisation: own.organisation.name,
    maySend: own.maySend,
    sent: own.receipt !== null,
    kind: facts.kind,
    openToAll: facts.openToAll,
    isLate: facts.standing === 'closed',
    conclusion,
    inputs,
    hash,
  }
})

/** Sends the answer, for the whole organisation. */
export const action = mutate(
  { access: 'answer.send', fields: sendingFields },
  async ({ tx, viewer, fields, params, context }) => {
    const { answer, base } = await answerAt(tx, viewer, params, 'answer.send')
    await sendAnswer(tx, viewer, answer, { seen: fields.seen, origin: context.installation.origin })
    return { to: base, flash: 'answer-sent' }
  },
)

export default function Sending() {
  const page = useLoaderData<typeof loader>()
  const { crumbs, base, organisation, maySend, sent, conclusion, inputs, hash } = page
  const { consultations: words, refusals } = useWords()
  const answer = useAnswer(useActionData<typeof action>(), words.fields)
  const said = Object.entries(words.conclusions).find(([known]) => known === conclusion)?.[1]
  const isEmpty = !said && inputs.length === 0
  return (
    <>
      <PageHeading
        title={words.sending.title}
        purpose={page.isLate ? words.sending.purposeLate : words.sending.purpose}
        crumbs={crumbs}
      />
      <div className="tv-stack">
        <ErrorSummaryBox errors={answer.errors} />
        <RefusalNote>{answer.refused ?? (sent ? refusals.reasons['answer-sent-already'] : null)}</RefusalNote>
        {isEmpty ? (
          <EmptyState>{words.sending.empty}</EmptyState>
        ) : (
          <Section title={words.answer.title(organisation)}>
            {said && (
              <p>
                {words.answer.conclusion}: <strong>{said}</strong>
              </p>
            )}
            <SentInputs inputs={inputs} />
          </Section>
        )}
        {page.openToAll ? (
          <p>{words.sending.published}</p>
        ) : (
          page.kind === 'public_consultation' && <p>{words.sending.public}</p>
        )}
        {maySend && !isEmpty && !sent ? (
          <Form method="post" className="tv-form" noValidate>
            <input type="hidden" name="seen" value={hash} />
            <CheckboxField
              name="authorised"
              label={words.sending.authorised(organisation)}
              error={answer.byField.authorised}
            />
            <FormActions>
              <SubmitButton>{words.sending.submit}</SubmitButton>
              <Link to={base}>{words.sending.back}</Link>
            </FormActions>
          </Form>
        ) : (
          <>
            {!maySend && <p>{words.answer.onlyHolders}</p>}
            <p>
              <Link to={base}>{words.sending.back}</Link>
            </p>
          </>
        )}
      </div>
    </>
  )
}
