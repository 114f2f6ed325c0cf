import { data } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { linkPage, sendByLink, takeBackByLink } from '~/domain/portal/answer-by-link.server'
import { linkAnswerFields } from '~/domain/portal/fields'
import { publicMutate } from '~/http/mutate.server'
import { titleFromLoader } from '~/http/page-title'
import { publicRead } from '~/http/read.server'
import { useAnswer } from '~/http/use-answer'
import { dateAndTime, longDate } from '~/i18n/dates'
import { dictionary } from '~/i18n/dictionaries.server'
import { useLanguage, useWords } from '~/i18n/use-words'
import { ErrorSummaryBox } from '~/ui/form/ErrorSummaryBox'
import { FormActions } from '~/ui/form/FormActions'
import { FormField } from '~/ui/form/FormField'
import { RefusalNote } from '~/ui/notice/RefusalNote'
import { PageHeading } from '~/ui/page/PageHeading'
import { hasField, isAmong, UnsentInputs } from '~/ui/page/UnsentInputs'
import { AnswerFields } from './AnswerFields'
import { ConsultationFacts } from '~/ui/consultations/ConsultationFacts'
import { Form } from '~/ui/form/Form'
import { LinkReceipt } from './LinkReceipt'

export const meta = titleFromLoader

export const loader = publicRead(async (reading) => {
  const { params, language, context } = reading
  await context.door.throttle.secretLink(context.address)
  const page = await linkPage(reading, params.token ?? '', language)
  const words = dictionary(language).consultations.public
  const titleParts = [page ? words.linkTitle(page.organisation) : words.linkGone]
  return data({ titleParts, page }, { status: page ? 200 : 404 })
})

/** Sends the organisation's answer, or takes it back: whoever has the link speaks for it. */
export const action = publicMutate({ fields: linkAnswerFields }, async ({ fields, params, context }) => {
  await context.door.throttle.secretLink(context.address)
  const secret = params.token ?? ''
  const { origin } = context.installation
  if (fields.takeBack) await takeBackByLink(context.store, secret)
  else await sendByLink(context.store, secret, fields, { origin, language: context.language })
  return { to: `/horinger/svar/${secret}` }
})

export default function AnswerByLink() {
  const { page } = useLoaderData<typeof loader>()
  const { consultations, refusals } = useWords()
  const words = consultations.public
  const language = useLanguage()
  const answer = useAnswer(useActionData(), { ...consultations.fields, name: words.answeredBy })
  if (!page) {
    return (
      <>
        <PageHeading title={words.linkGone} crumbs={[{ href: '/horinger', name: words.title }]} />
        <p>{words.linkGoneHint}</p>
      </>
    )
  }
  const { organisation, facts, blocks, receipt, before } = page
  const { standing } = facts
  const takesAnswers = standing === 'open' || standing === 'closed'
  return (
    <>
      <PageHeading
        title={words.linkTitle(organisation)}
        purpose={receipt ? undefined : words.linkPurpose}
        facts={
          <>
            <span lang={facts.language}>{facts.title}</span>
            <span>{words.deadline(longDate(language, facts.deadline))}</span>
          </>
        }
      />
      <div className="tv-stack">
        <RefusalNote>{answer.refused}</RefusalNote>
        <UnsentInputs
          typed={answer.typed}
          questions={facts.questions}
          besides={receipt ? isAmong(receipt.inputs) : takesAnswers ? hasField(blocks) : () => false}
        />
        {receipt ? (
          <LinkReceipt receipt={receipt} open={standing === 'open'} />
        ) : (
          <>
            <ConsultationFacts facts={facts} />
            {standing === 'announced' && (
              <p>{consultations.page.notOpenYet(dateAndTime(language, facts.opensAt))}</p>
            )}
            {standing === 'closed' && <p>{consultations.page.closedLate}</p>}
            {standing === 'finished' && <p>{refusals.reasons['consultation-finished']}</p>}
            {takesAnswers && (
              <Form method="post" className="tv-answer" noValidate>
                <ErrorSummaryBox errors={answer.errors} />
                {/* Before anything is written, and not first at the button. */}
                {facts.openToAll && <p>{consultations.sending.published}</p>}
                <FormField
                  name="name"
                  label={words.answeredBy}
                  autoComplete="name"
                  maxLength={200}
                  defaultValue={answer.value('name', before.name)}
                  error={answer.byField.name}
                />
                <AnswerFields
                  answer={answer}
                  before={before}
                  language={facts.language}
                  questions={facts.questions}
                  blocks={blocks}
                />
                <FormActions>
                  <button type="submit" className="ds-button" data-variant="primary">
                    {words.submit}
                  </button>
                </FormActions>
              </Form>
            )}
          </>
        )}
      </div>
    </>
  )
}
