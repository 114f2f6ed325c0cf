import { useActionData, useLoaderData } from '@remix-run/react'
import { meetingAt } from '~/domain/meetings/at.server'
import { circulateMinutes } from '~/domain/minutes/circulate.server'
import { circulationFields } from '~/domain/minutes/fields'
import { approvalWays } from '~/domain/minutes/kinds'
import { itemsWithoutOutcome } from '~/domain/minutes/without-outcome.server'
import { mutate } from '~/http/mutate.server'
import { titleFromLoader } from '~/http/page-title'
import { read } from '~/http/read.server'
import { useAnswer } from '~/http/use-answer'
import { dictionary } from '~/i18n/dictionaries.server'
import { useWords } from '~/i18n/use-words'
import { ErrorSummaryBox } from '~/ui/form/ErrorSummaryBox'
import { Form } from '~/ui/form/Form'
import { FormActions } from '~/ui/form/FormActions'
import { RadioGroup } from '~/ui/form/RadioGroup'
import { SubmitButton } from '~/ui/form/SubmitButton'
import { WorkingDaysField } from '~/ui/form/WorkingDaysField'
import { RefusalNote } from '~/ui/notice/RefusalNote'
import { PageHeading } from '~/ui/page/PageHeading'
import { aboutMinutes } from './minutes-page.server'
import { NotQuorate } from './NotQuorate'
import { OutcomeList } from './OutcomeList'
import { WithoutOutcome } from './WithoutOutcome'

/** How long remarks are usually asked for. */
const usualWorkingDays = '5'

export const meta = titleFromLoader

/** What closes the meeting: what has come of it, what is missing, and how long remarks may be made and what then. */
export const loader = read({ access: 'meeting.manage' }, async (reading) => {
  const { viewer, params, language, today } = reading
  const { meeting } = await meetingAt(reading, viewer, params, 'meeting.manage')
  const { title } = dictionary(language).meetings.minutes.circulation
  return {
    ...(await aboutMinutes(reading, 'document.manage', title)),
    open: await itemsWithoutOutcome(reading, meeting.id),
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
  const { meetings, minutesRounds } = useWords()
  const words = meetings.minutes.circulation
  const { way, ways, meetingHint, workingDays, workingDaysHint, lastDay } = minutesRounds
  const answer = useAnswer(useActionData<typeof action>(), { way, workingDays })
  return (
    <>
      <PageHeading title={words.title} purpose={words.purpose} crumbs={page.crumbs} />
      <div className="tv-stack">
        <OutcomeList page={page} />
        <NotQuorate quorum={page.quorum} />
        <WithoutOutcome items={page.open} meetingBase={page.meetingBase} />
        <Form method="post" className="tv-form" noValidate>
          <ErrorSummaryBox errors={answer.errors} />
          <RefusalNote>{answer.refused}</RefusalNote>
          <RadioGroup
            name="way"
            label={way}
            options={approvalWays.map((value) => ({
              value,
              label: ways[value],
              description: value === 'meeting' ? meetingHint : undefined,
            }))}
            defaultValue={answer.value('way', 'act')}
            need="unmarked"
            error={answer.byField.way}
          />
          <WorkingDaysField
            name="workingDays"
            label={workingDays}
            description={workingDaysHint}
            from={page.today}
            max={30}
            lastDay={lastDay}
            defaultValue={answer.value('workingDays', usualWorkingDays)}
            error={answer.byField.workingDays}
          />
          <FormActions>
            <SubmitButton>{words.submit}</SubmitButton>
          </FormActions>
        </Form>
      </div>
    </>
  )
}
