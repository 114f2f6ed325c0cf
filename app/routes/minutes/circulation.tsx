import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { addWorkingDays } from '~/core/working-days'
import { meetingAt } from '~/domain/meetings/at.server'
import { circulateMinutes } from '~/domain/minutes/circulate.server'
import { circulationFields } from '~/domain/minutes/fields'
import { itemsWithoutOutcome } from '~/domain/minutes/without-outcome.server'
import { mutate } from '~/http/mutate.server'
import { titleFromLoader } from '~/http/page-title'
import { read } from '~/http/read.server'
import { useAnswer } from '~/http/use-answer'
import { dictionary } from '~/i18n/dictionaries.server'
import { useWords } from '~/i18n/use-words'
import { DateField } from '~/ui/form/DateField'
import { ErrorSummaryBox } from '~/ui/form/ErrorSummaryBox'
import { FormActions } from '~/ui/form/FormActions'
import { SubmitButton } from '~/ui/form/SubmitButton'
import { RefusalNote } from '~/ui/notice/RefusalNote'
import { PageHeading } from '~/ui/page/PageHeading'
import { aboutMinutes } from './minutes-page.server'
import { OutcomeList } from './OutcomeList'
import { WithoutOutcome } from './WithoutOutcome'

/** How long remarks are usually asked for. */
const usualWorkingDays = 5

export const meta = titleFromLoader

/** What closes the meeting: what has come of it, what is missing, and how long remarks may be made. */
export const loader = read({ access: 'meeting.manage' }, async (reading) => {
  const { viewer, params, language, today } = reading
  const { meeting } = await meetingAt(reading, viewer, params, 'meeting.manage')
  const { title } = dictionary(language).meetings.minutes.circulation
  return {
    ...(await aboutMinutes(reading, 'document.manage', title)),
    open: await itemsWithoutOutcome(reading, meeting.id),
    usual: addWorkingDays(today, usualWorkingDays),
    today,
  }
})

/** Closes the meeting and sends its minutes round. */
export const action = mutate(
  { access: 'meeting.manage', fields: circulationFields },
  async ({ tx, viewer, fields, params }) => {
    const { meeting, base } = await meetingAt(tx, viewer, params, 'meeting.manage')
    await circulateMinutes(tx, viewer, meeting, fields)
    return { to: `${base}/minutes`, flash: 'minutes-circulated' }
  },
)

export default function Circulation() {
  const page = useLoaderData<typeof loader>()
  const words = useWords().meetings.minutes.circulation
  const answer = useAnswer(useActionData<typeof action>(), { deadline: words.deadline })
  return (
    <>
      <PageHeading title={words.title} purpose={words.purpose} crumbs={page.crumbs} />
      <div className="tv-stack">
        <OutcomeList page={page} />
        <WithoutOutcome items={page.open} meetingBase={page.meetingBase} />
        <Form method="post" className="tv-form" noValidate>
          <ErrorSummaryBox errors={answer.errors} />
          <RefusalNote>{answer.refused}</RefusalNote>
          <DateField
            name="deadline"
            label={words.deadline}
            description={words.deadlineHint}
            min={page.today}
            isDeadline
            defaultValue={answer.value('deadline', page.usual)}
            error={answer.byField.deadline}
          />
          <FormActions>
            <SubmitButton>{words.submit}</SubmitButton>
          </FormActions>
        </Form>
      </div>
    </>
  )
}
