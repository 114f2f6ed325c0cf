import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { backlogItemAt } from '~/domain/backlog/access.server'
import { takeIn } from '~/domain/backlog/answer.server'
import { placeFields } from '~/domain/backlog/fields'
import { grantMeeting } from '~/domain/meetings/access.server'
import { meetingHref } from '~/domain/meetings/at.server'
import { mutate } from '~/http/mutate.server'
import { titleFromLoader } from '~/http/page-title'
import { read } from '~/http/read.server'
import { useAnswer } from '~/http/use-answer'
import { shortDate } from '~/i18n/dates'
import { useLanguage, useWords } from '~/i18n/use-words'
import { useWorkspace } from '~/routes/workspaces/use-workspace'
import { ErrorSummaryBox } from '~/ui/form/ErrorSummaryBox'
import { Form } from '~/ui/form/Form'
import { FormActions } from '~/ui/form/FormActions'
import { SelectField } from '~/ui/form/SelectField'
import { SubmitButton } from '~/ui/form/SubmitButton'
import { RefusalNote } from '~/ui/notice/RefusalNote'
import { DefinitionRows } from '~/ui/page/DefinitionRows'
import { EmptyState } from '~/ui/page/EmptyState'
import { PageHeading } from '~/ui/page/PageHeading'
import { Section } from '~/ui/page/Section'
import { aboutBacklogItem } from './backlog-page.server'

export const meta = titleFromLoader

export const loader = read({ access: 'backlog_item.answer' }, async (reading) => aboutBacklogItem(reading))

/** Takes an item in on the agenda of a meeting. */
export const action = mutate(
  { access: 'backlog_item.answer', fields: placeFields },
  async ({ tx, viewer, fields, params }) => {
    const { item } = await backlogItemAt(tx, viewer, params, 'backlog_item.answer')
    const meeting = await grantMeeting(tx, viewer, 'meeting.manage', fields.meetingId)
    await takeIn(tx, item, meeting)
    return { to: `${meetingHref(meeting)}/agenda`, flash: 'item-taken-in' }
  },
)

export default function BacklogItem() {
  const { crumbs, base, facts, isAnswered, meetings } = useLoaderData<typeof loader>()
  const { workspace } = useWorkspace()
  const { backlog: words, meetings: meetingWords } = useWords()
  const language = useLanguage()
  const answer = useAnswer(useActionData<typeof action>(), { meetingId: words.meeting })
  return (
    <>
      <PageHeading title={facts.title} crumbs={crumbs} />
      <div className="tv-stack">
        <DefinitionRows
          rows={[
            { label: meetingWords.fields.kind, value: meetingWords.kinds[facts.kind] },
            ...(facts.background ? [{ label: meetingWords.fields.background, value: facts.background }] : []),
            { label: words.proposedBy, value: facts.by },
          ]}
        />
        {isAnswered ? (
          <p>{words.isAnswered}</p>
        ) : (
          <>
            <Section title={words.takeIn}>
              {meetings.length ? (
                <Form method="post" className="tv-form" noValidate>
                  <ErrorSummaryBox errors={answer.errors} />
                  <RefusalNote>{answer.refused}</RefusalNote>
                  <SelectField
                    name="meetingId"
                    label={words.meeting}
                    emptyLabel={false}
                    options={meetings.map(({ id, number, title, date }) => ({
                      value: id,
                      label: `${meetingWords.number(number)}: ${title}, ${shortDate(language, date)}`,
                    }))}
                    defaultValue={answer.value('meetingId', meetings[0]?.id)}
                    error={answer.byField.meetingId}
                  />
                  <FormActions>
                    <SubmitButton>{words.takeInSubmit}</SubmitButton>
                  </FormActions>
                </Form>
              ) : (
                <EmptyState>
                  {words.noMeetings}{' '}
                  <Link to={`/workspaces/${workspace.slug}/meetings/new`}>{meetingWords.plan}</Link>
                </EmptyState>
              )}
            </Section>
            <p>
              <Link to={`${base}/return`}>{words.giveBack}</Link>
            </p>
          </>
        )}
      </div>
    </>
  )
}
