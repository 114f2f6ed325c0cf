import { useActionData, useLoaderData } from '@remix-run/react'
import { consultationAt } from '~/domain/consultations/at.server'
import { moderationFields } from '~/domain/consultations/fields'
import { sentAnswer } from '~/domain/consultations/hosts-queries.server'
import { moderateAnswer } from '~/domain/consultations/moderate.server'
import { consultationRules } from '~/domain/consultations/policy'
import { mutate } from '~/http/mutate.server'
import { titleFromLoader } from '~/http/page-title'
import { read } from '~/http/read.server'
import { useAnswer } from '~/http/use-answer'
import { dateAndTime } from '~/i18n/dates'
import { dictionary } from '~/i18n/dictionaries.server'
import { useLanguage, useWords } from '~/i18n/use-words'
import { ErrorSummaryBox } from '~/ui/form/ErrorSummaryBox'
import { Form } from '~/ui/form/Form'
import { FormActions } from '~/ui/form/FormActions'
import { RadioGroup } from '~/ui/form/RadioGroup'
import { SubmitButton } from '~/ui/form/SubmitButton'
import { TextareaField } from '~/ui/form/TextareaField'
import { RefusalNote } from '~/ui/notice/RefusalNote'
import { DefinitionRows } from '~/ui/page/DefinitionRows'
import { PageHeading } from '~/ui/page/PageHeading'
import { Section } from '~/ui/page/Section'
import { StatusTag } from '~/ui/page/StatusTag'
import { hostPage } from './host-page.server'
import { SentInputs } from '~/ui/page/SentInputs'

export const meta = titleFromLoader

/** One answer as it was sent, whole; one from the portal is looked at here before it shows there. */
export const loader = read({ access: 'consultation.read_answers' }, async (reading) => {
  const { viewer, params, language } = reading
  const words = dictionary(language).consultations
  const page = await hostPage(reading, 'consultation.read_answers', '')
  const { consultation, crumbs, facts } = page
  const answer = await sentAnswer(reading, consultation, params.answer ?? '', language)
  return {
    titleParts: [words.sentAnswer.title(answer.from), facts.title],
    crumbs,
    answer,
    mayModerate: answer.channel === 'portal' && consultationRules['consultation.treat'](viewer, consultation),
  }
})

/** Decides whether an answer from the portal is shown there. */
export const action = mutate(
  { access: 'consultation.treat', fields: moderationFields },
  async ({ tx, viewer, fields, params }) => {
    const { consultation, base } = await consultationAt(tx, viewer, params, 'consultation.treat')
    await moderateAnswer(tx, viewer, consultation, params.answer ?? '', fields)
    return { to: `${base}/answers/${params.answer}`, flash: 'answer-moderated' }
  },
)

export default function SentAnswer() {
  const { crumbs, answer: sent, mayModerate } = useLoaderData<typeof loader>()
  const words = useWords().consultations
  const language = useLanguage()
  const answer = useAnswer(useActionData<typeof action>(), words.fields)
  return (
    <>
      <PageHeading
        title={words.sentAnswer.title(sent.from)}
        crumbs={crumbs}
        facts={sent.late ? <StatusTag tone="warning">{words.late}</StatusTag> : undefined}
      />
      <div className="tv-stack">
        <DefinitionRows
          rows={[
            { label: words.receipt.sent, value: dateAndTime(language, sent.sentAt) },
            { label: words.receipt.by, value: sent.by },
            { label: words.sentAnswer.email, value: sent.email },
            { label: words.sentAnswer.channel, value: words.sentAnswer.channels[sent.channel] },
            {
              label: words.receipt.conclusion,
              value: sent.conclusion && words.conclusions[sent.conclusion],
            },
            { label: words.receipt.hash, value: <code>{sent.contentHash}</code> },
          ]}
        />
        {mayModerate && (
          <Section title={words.sentAnswer.moderation}>
            <Form method="post" className="tv-form" noValidate>
              <ErrorSummaryBox errors={answer.errors} />
              <RefusalNote>{answer.refused}</RefusalNote>
              <RadioGroup
                name="outcome"
                label={words.fields.outcome}
                description={words.sentAnswer.moderationHint}
                options={[
                  { value: 'shown', label: words.sentAnswer.show },
                  { value: 'held_back', label: words.sentAnswer.holdBack },
                ]}
                defaultValue={answer.value('outcome', sent.moderation?.outcome)}
                error={answer.byField.outcome}
              />
              <TextareaField
                name="reason"
                label={words.fields.reason}
                description={words.sentAnswer.reasonHint}
                need="optional"
                rows={2}
                defaultValue={answer.value('reason', sent.moderation?.reason)}
                error={answer.byField.reason}
              />
              <FormActions>
                <SubmitButton>{words.sentAnswer.submit}</SubmitButton>
              </FormActions>
            </Form>
          </Section>
        )}
        {sent.inputs.length > 0 && (
          <Section title={words.receipt.what}>
            <SentInputs inputs={sent.inputs} />
          </Section>
        )}
      </div>
    </>
  )
}
