import { useActionData, useLoaderData } from '@remix-run/react'
import { procedureAt } from '~/domain/procedures/at.server'
import { sendingFields } from '~/domain/procedures/fields'
import { sendProcedure } from '~/domain/procedures/send.server'
import { mutate } from '~/http/mutate.server'
import { titleFromLoader } from '~/http/page-title'
import { read } from '~/http/read.server'
import { useAnswer } from '~/http/use-answer'
import { dictionary } from '~/i18n/dictionaries.server'
import { useWords } from '~/i18n/use-words'
import { ErrorSummaryBox } from '~/ui/form/ErrorSummaryBox'
import { Form } from '~/ui/form/Form'
import { FormActions } from '~/ui/form/FormActions'
import { SubmitButton } from '~/ui/form/SubmitButton'
import { WorkingDaysField } from '~/ui/form/WorkingDaysField'
import { RefusalNote } from '~/ui/notice/RefusalNote'
import { PageHeading } from '~/ui/page/PageHeading'
import { aboutProcedure } from './procedure-page.server'

/** How long answers are usually asked for. */
const usualWorkingDays = '10'

export const meta = titleFromLoader

export const loader = read({ access: 'procedure.manage' }, async (reading) =>
  aboutProcedure(reading, 'procedure.manage', dictionary(reading.language).procedures.sending.title),
)

/** Sends the proposal out; once more, it gives more time. */
export const action = mutate(
  { access: 'procedure.manage', fields: sendingFields },
  async ({ tx, viewer, fields, params }) => {
    const { procedure, base } = await procedureAt(tx, viewer, params, 'procedure.manage')
    await sendProcedure(tx, procedure, fields)
    return { to: base, flash: procedure.state === 'draft' ? 'procedure-sent' : 'saved' }
  },
)

export default function Sending() {
  const { crumbs, page, today } = useLoaderData<typeof loader>()
  const { procedures, meetings } = useWords()
  const { sending: words, fields } = procedures
  const answer = useAnswer(useActionData<typeof action>(), fields)
  const isFirst = page.state === 'draft'
  return (
    <>
      <PageHeading
        title={isFirst ? words.title : words.extendTitle}
        purpose={isFirst ? words.purpose : words.extendPurpose}
        crumbs={crumbs}
      />
      <Form method="post" className="tv-form" noValidate>
        <ErrorSummaryBox errors={answer.errors} />
        <RefusalNote>
          {answer.current?.paper ? meetings.papers.unreadable(answer.current.paper) : answer.refused}
        </RefusalNote>
        <WorkingDaysField
          name="workingDays"
          label={fields.workingDays}
          description={words.hint}
          from={today}
          max={60}
          lastDay={words.lastDay}
          defaultValue={answer.value('workingDays', usualWorkingDays)}
          error={answer.byField.workingDays}
        />
        <FormActions>
          <SubmitButton>{isFirst ? words.submit : words.submitMore}</SubmitButton>
        </FormActions>
      </Form>
    </>
  )
}
