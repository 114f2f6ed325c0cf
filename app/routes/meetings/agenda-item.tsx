import { useActionData, useLoaderData } from '@remix-run/react'
import { editAgendaItem } from '~/domain/meetings/agenda.server'
import { meetingAt } from '~/domain/meetings/at.server'
import { editAgendaItemFields } from '~/domain/meetings/fields'
import { mutate } from '~/http/mutate.server'
import { titleFromLoader } from '~/http/page-title'
import { read } from '~/http/read.server'
import { useAnswer } from '~/http/use-answer'
import { dictionary } from '~/i18n/dictionaries.server'
import { useWords } from '~/i18n/use-words'
import { ConfirmForm } from '~/ui/form/ConfirmForm'
import { ErrorSummaryBox } from '~/ui/form/ErrorSummaryBox'
import { Form } from '~/ui/form/Form'
import { FormActions } from '~/ui/form/FormActions'
import { SubmitButton } from '~/ui/form/SubmitButton'
import { PageHeading } from '~/ui/page/PageHeading'
import { aboutMeeting } from './meeting-page.server'
import { AgendaItemFields } from './AgendaItemFields'
import { Changed } from './Changed'
import { RefusalNote } from '~/ui/notice/RefusalNote'

export const meta = titleFromLoader

export const loader = read({ access: 'meeting.manage' }, async (reading) => {
  const page = await aboutMeeting(
    reading,
    'meeting.manage',
    dictionary(reading.language).meetings.agenda.edit,
  )
  const item = page.agenda?.find(({ id }) => id === reading.params.item)
  if (!item) throw new Response(null, { status: 404 })
  return { ...page, item }
})

/** Saves an item of the agenda. */
export const action = mutate(
  { access: 'meeting.manage', fields: editAgendaItemFields },
  async ({ tx, viewer, fields, params }) => {
    const { meeting, base } = await meetingAt(tx, viewer, params, 'meeting.manage')
    await editAgendaItem(tx, meeting, params.item ?? '', fields)
    return { to: `${base}/agenda`, flash: 'saved' }
  },
)

const names = ['title', 'kind', 'presenter', 'minutesPlanned', 'background', 'guests', 'audience'] as const

export default function EditAgendaItem() {
  const { crumbs, meeting, item, base } = useLoaderData<typeof loader>()
  const words = useWords().meetings
  const answer = useAnswer(useActionData<typeof action>(), words.fields)
  const version = answer.current?.version ?? String(item.version)
  return (
    <>
      <PageHeading
        title={words.agenda.change(item.number)}
        crumbs={[...crumbs, { href: `${base}/agenda`, name: words.agenda.heading }]}
      />
      <div className="tv-stack">
        <Form method="post" className="tv-form" noValidate key={version}>
          <ErrorSummaryBox errors={answer.errors} />
          {answer.current ? (
            <Changed answer={answer} names={names} labels={words.fields} />
          ) : (
            <RefusalNote>{answer.refused}</RefusalNote>
          )}
          <input type="hidden" name="version" value={version} />
          <AgendaItemFields answer={answer} before={item} withGuests />
          <FormActions>
            <SubmitButton>{words.agenda.save}</SubmitButton>
          </FormActions>
        </Form>
        {meeting.may.removeItem && (
          <ConfirmForm
            trigger={words.agenda.remove}
            thing={words.agenda.removeThing(item.number)}
            submit={words.agenda.remove}
            consequence={words.agenda.removed}
            action={`${base}/agenda/${item.id}/removal`}
          />
        )}
      </div>
    </>
  )
}
