import { Button } from '@digdir/designsystemet-react'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { addAgendaItem } from '~/domain/meetings/agenda.server'
import { meetingAt } from '~/domain/meetings/at.server'
import { agendaItemFields } from '~/domain/meetings/fields'
import { mutate } from '~/http/mutate.server'
import { titleFromLoader } from '~/http/page-title'
import { read } from '~/http/read.server'
import { useAnswer } from '~/http/use-answer'
import { dictionary } from '~/i18n/dictionaries.server'
import { useWords } from '~/i18n/use-words'
import { useSignals } from '~/realtime/client/use-signals'
import { ErrorSummaryBox } from '~/ui/form/ErrorSummaryBox'
import { Form } from '~/ui/form/Form'
import { FormActions } from '~/ui/form/FormActions'
import { SubmitButton } from '~/ui/form/SubmitButton'
import { PageHeading } from '~/ui/page/PageHeading'
import { Section } from '~/ui/page/Section'
import { aboutMeeting } from './meeting-page.server'
import { AgendaList } from './AgendaList'
import { AgendaItemFields } from './AgendaItemFields'
import { ItemTools } from './ItemTools'
import { PlannedTime } from './PlannedTime'
import { useItemDrag } from './use-item-drag'
import { useItemMoves } from './use-item-moves'
import { RefusalNote } from '~/ui/notice/RefusalNote'

export const meta = titleFromLoader

export const loader = read({ access: 'meeting.manage' }, async (reading) =>
  aboutMeeting(reading, 'meeting.manage', dictionary(reading.language).meetings.agenda.edit),
)

/** Puts an item last on the agenda, and stays for the next one. */
export const action = mutate(
  { access: 'meeting.manage', fields: agendaItemFields },
  async ({ tx, viewer, fields, params }) => {
    const { meeting, base } = await meetingAt(tx, viewer, params, 'meeting.manage')
    await addAgendaItem(tx, meeting, fields)
    return { to: `${base}/agenda`, flash: 'agenda-item-added' }
  },
)

export default function EditAgenda() {
  const { crumbs, meeting, agenda, base } = useLoaderData<typeof loader>()
  const words = useWords().meetings
  const answer = useAnswer(useActionData<typeof action>(), words.fields)
  const items = agenda ?? []
  // What was typed before the agenda was locked stays, with the reason why it cannot be added.
  const isShut = !meeting.may.setAgenda && !answer.refused
  const { landed, follow } = useItemMoves(items)
  const propsOf = useItemDrag(items, base, follow)
  useSignals([`meeting:${meeting.id}`])
  return (
    <>
      <PageHeading
        title={words.agenda.heading}
        purpose={isShut ? words.agenda.shut : words.agenda.purpose}
        crumbs={crumbs}
        action={
          items.length > 0 && meeting.state === 'planned' ? (
            <Button asChild>
              <Link to={`${base}/notice`}>{words.notice.title}</Link>
            </Button>
          ) : undefined
        }
      />
      <div className="tv-stack">
        <AgendaList
          items={items}
          drag={meeting.may.setAgenda ? propsOf : undefined}
          tools={
            meeting.may.setAgenda
              ? (item, place) => (
                  <ItemTools
                    item={item}
                    base={base}
                    isFirst={place === 0}
                    isLast={place === items.length - 1}
                    onMove={(direction) => follow(item.id, place, direction)}
                  />
                )
              : undefined
          }
        />
        <p role="status" className="ds-sr-only">
          {landed && words.agenda.moved(landed.number, landed.place)}
        </p>
        <PlannedTime items={items} meeting={meeting} />
        {!isShut && (
          <Section title={words.agenda.add}>
            <Form method="post" className="tv-form" noValidate key={items.length}>
              <ErrorSummaryBox errors={answer.errors} />
              <RefusalNote>{answer.refused}</RefusalNote>
              <AgendaItemFields answer={answer} withGuests />
              <FormActions>
                <SubmitButton variant="secondary">{words.agenda.submit}</SubmitButton>
              </FormActions>
            </Form>
          </Section>
        )}
      </div>
    </>
  )
}
