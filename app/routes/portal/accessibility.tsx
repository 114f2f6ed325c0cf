import { useActionData, useLoaderData } from '@remix-run/react'
import { feedbackFields } from '~/domain/portal/fields'
import { sendFeedback } from '~/domain/portal/feedback.server'
import { publicMutate } from '~/http/mutate.server'
import { titleFromLoader } from '~/http/page-title'
import { publicRead } from '~/http/read.server'
import { useAnswer } from '~/http/use-answer'
import { dictionary } from '~/i18n/dictionaries.server'
import { useWords } from '~/i18n/use-words'
import { ErrorSummaryBox } from '~/ui/form/ErrorSummaryBox'
import { Form } from '~/ui/form/Form'
import { FormActions } from '~/ui/form/FormActions'
import { FormField } from '~/ui/form/FormField'
import { TextareaField } from '~/ui/form/TextareaField'
import { RefusalNote } from '~/ui/notice/RefusalNote'
import { PageHeading } from '~/ui/page/PageHeading'
import { Section } from '~/ui/page/Section'

export const meta = titleFromLoader

export const loader = publicRead(async ({ language, url, context }) => ({
  titleParts: [dictionary(language).portal.accessibility.title],
  sent: url.searchParams.has('sendt'),
  statement: context.installation.accessibilityStatementUrl,
}))

/** Feedback goes to the installation's contact; a page that says so comes back, and no cookie is needed for it. */
export const action = publicMutate({ fields: feedbackFields }, async ({ fields, context }) => {
  const { address, message } = fields
  await sendFeedback(context.store, {
    recipient: context.installation.contactEmail,
    subject: dictionary('nb').portal.accessibility.mailSubject,
    text: address ? `${message}\n\n${address}` : message,
  })
  return { to: '/tilgjengelighet?sendt' }
})

/** The statement, how the site is made, and a form for faults: works for anyone, without a script. */
export default function Accessibility() {
  const { sent, statement } = useLoaderData<typeof loader>()
  const { portal } = useWords()
  const words = portal.accessibility
  const answer = useAnswer(useActionData(), { message: words.message, address: words.address })
  return (
    <>
      <PageHeading title={words.title} purpose={words.purpose} />
      {sent && (
        <div className="tv-note">
          <div className="ds-alert" data-color="success" role="status">
            <p>{words.thanks}</p>
          </div>
        </div>
      )}
      <Section title={words.statement}>
        {statement ? (
          <a href={statement}>{words.statementLink}</a>
        ) : (
          <p className="tv-lead">{words.noStatement}</p>
        )}
      </Section>
      <Section title={words.how}>
        <ul className="tv-goals">
          {Object.entries(words.facts).map(([name, fact]) => (
            <li key={name}>{fact}</li>
          ))}
        </ul>
      </Section>
      <Section title={words.feedback}>
        <p className="tv-lead">{words.feedbackHint}</p>
        <Form method="post" className="tv-form" noValidate>
          <ErrorSummaryBox errors={answer.errors} />
          <RefusalNote>{answer.refused}</RefusalNote>
          <TextareaField
            name="message"
            label={words.message}
            rows={6}
            defaultValue={answer.value('message')}
            error={answer.byField.message}
          />
          <FormField
            name="address"
            label={words.address}
            description={words.addressHint}
            need="optional"
            autoComplete="email"
            defaultValue={answer.value('address')}
            error={answer.byField.address}
          />
          <FormActions>
            <button type="submit" className="ds-button" data-variant="primary">
              {words.submit}
            </button>
          </FormActions>
        </Form>
      </Section>
      <Section title={words.complaint}>
        <p className="tv-lead">
          {words.complaintHint} <a href="https://www.uutilsynet.no/">www.uutilsynet.no</a>
        </p>
      </Section>
    </>
  )
}
