import { useActionData, useLoaderData } from '@remix-run/react'
import { consultationAt } from '~/domain/consultations/at.server'
import { extendConsultation } from '~/domain/consultations/extend.server'
import { extensionFields } from '~/domain/consultations/fields'
import { mutate } from '~/http/mutate.server'
import { titleFromLoader } from '~/http/page-title'
import { read } from '~/http/read.server'
import { useAnswer } from '~/http/use-answer'
import { longDate } from '~/i18n/dates'
import { dictionary } from '~/i18n/dictionaries.server'
import { useLanguage, useWords } from '~/i18n/use-words'
import { DateField } from '~/ui/form/DateField'
import { ErrorSummaryBox } from '~/ui/form/ErrorSummaryBox'
import { Form } from '~/ui/form/Form'
import { FormActions } from '~/ui/form/FormActions'
import { SubmitButton } from '~/ui/form/SubmitButton'
import { TextareaField } from '~/ui/form/TextareaField'
import { RefusalNote } from '~/ui/notice/RefusalNote'
import { PageHeading } from '~/ui/page/PageHeading'
import { hostPage } from './host-page.server'

export const meta = titleFromLoader

export const loader = read({ access: 'consultation.manage' }, async (reading) => {
  const { extension } = dictionary(reading.language).consultations
  const { crumbs, titleParts, facts } = await hostPage(reading, 'consultation.manage', extension.title)
  return { crumbs, titleParts, deadline: facts.deadline }
})

/** Gives everybody more time. */
export const action = mutate(
  { access: 'consultation.manage', fields: extensionFields },
  async ({ tx, viewer, fields, params }) => {
    const { consultation, base } = await consultationAt(tx, viewer, params, 'consultation.manage')
    await extendConsultation(tx, consultation, fields)
    return { to: base, flash: 'consultation-extended' }
  },
)

export default function Extension() {
  const { crumbs, deadline } = useLoaderData<typeof loader>()
  const words = useWords().consultations
  const language = useLanguage()
  const answer = useAnswer(useActionData<typeof action>(), words.fields)
  return (
    <>
      <PageHeading title={words.extension.title} purpose={words.extension.purpose} crumbs={crumbs} />
      <Form method="post" className="tv-form" noValidate>
        <ErrorSummaryBox errors={answer.errors} />
        <RefusalNote>{answer.refused}</RefusalNote>
        <DateField
          name="deadline"
          label={words.fields.deadline}
          description={words.extension.deadlineNow(longDate(language, deadline))}
          defaultValue={answer.value('deadline', deadline)}
          min={deadline}
          error={answer.byField.deadline}
        />
        <TextareaField
          name="reason"
          label={words.fields.reason}
          defaultValue={answer.value('reason')}
          error={answer.byField.reason}
          rows={3}
        />
        <FormActions>
          <SubmitButton>{words.extension.submit}</SubmitButton>
        </FormActions>
      </Form>
    </>
  )
}
