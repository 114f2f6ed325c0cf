import { useActionData, useLoaderData } from '@remix-run/react'
import { agreementAt } from '~/domain/agreements/at.server'
import { terminationFields } from '~/domain/agreements/fields'
import { earliestEnd } from '~/domain/agreements/notice'
import { terminateAgreement } from '~/domain/agreements/terminate.server'
import { mutate } from '~/http/mutate.server'
import { titleFromLoader } from '~/http/page-title'
import { read } from '~/http/read.server'
import { useAnswer } from '~/http/use-answer'
import { dictionary } from '~/i18n/dictionaries.server'
import { longDate } from '~/i18n/dates'
import { useLanguage, useWords } from '~/i18n/use-words'
import { DateField } from '~/ui/form/DateField'
import { ErrorSummaryBox } from '~/ui/form/ErrorSummaryBox'
import { Form } from '~/ui/form/Form'
import { FormActions } from '~/ui/form/FormActions'
import { SubmitButton } from '~/ui/form/SubmitButton'
import { TextareaField } from '~/ui/form/TextareaField'
import { RefusalNote } from '~/ui/notice/RefusalNote'
import { PageHeading } from '~/ui/page/PageHeading'
import { aboutAgreement } from './agreement-page.server'

export const meta = titleFromLoader

export const loader = read({ access: 'agreement.terminate' }, async (reading) => {
  const title = dictionary(reading.language).agreements.terminating.title
  const about = await aboutAgreement(reading, 'agreement.terminate', title)
  return { ...about, earliest: earliestEnd(reading.today, about.page.facts.noticeMonths) }
})

/** Records that a party has terminated the agreement. */
export const action = mutate(
  { access: 'agreement.terminate', fields: terminationFields },
  async ({ tx, viewer, fields, params }) => {
    const { agreement, base } = await agreementAt(tx, viewer, params, 'agreement.terminate')
    await terminateAgreement(tx, agreement, fields)
    return { to: base, flash: 'agreement-terminated' }
  },
)

export default function Termination() {
  const { crumbs, earliest, page } = useLoaderData<typeof loader>()
  const { terminating: words, fields } = useWords().agreements
  const language = useLanguage()
  const answer = useAnswer(useActionData<typeof action>(), fields)
  return (
    <>
      <PageHeading title={words.title} purpose={words.purpose} crumbs={crumbs} />
      <Form method="post" className="tv-form" noValidate>
        <ErrorSummaryBox errors={answer.errors} />
        <RefusalNote>{answer.refused}</RefusalNote>
        <DateField
          name="endsOn"
          label={fields.endsOn}
          description={
            page.facts.noticeMonths === null ? undefined : words.earliest(longDate(language, earliest))
          }
          defaultValue={answer.value('endsOn', earliest)}
          error={answer.byField.endsOn}
        />
        <TextareaField
          name="reason"
          label={fields.reason}
          rows={3}
          defaultValue={answer.value('reason')}
          error={answer.byField.reason}
        />
        <FormActions>
          <SubmitButton data-color="danger">{words.submit}</SubmitButton>
        </FormActions>
      </Form>
    </>
  )
}
