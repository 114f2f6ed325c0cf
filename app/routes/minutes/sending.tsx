import { useActionData, useLoaderData } from '@remix-run/react'
import { Refusal } from '~/core/refusal'
import { meetingAt } from '~/domain/meetings/at.server'
import { minutesAt } from '~/domain/minutes/at.server'
import { sendingFields } from '~/domain/minutes/fields'
import { itemsFor, itemsToSend } from '~/domain/minutes/items-to-send.server'
import { maySendMinutes, recipientsOf } from '~/domain/minutes/recipients.server'
import { sendMinutes } from '~/domain/minutes/send.server'
import { newestSending } from '~/domain/minutes/sendings.server'
import { mutate } from '~/http/mutate.server'
import { titleFromLoader } from '~/http/page-title'
import { read } from '~/http/read.server'
import { useAnswer } from '~/http/use-answer'
import { dateAndTime } from '~/i18n/dates'
import { dictionary } from '~/i18n/dictionaries.server'
import { useLanguage, useWords } from '~/i18n/use-words'
import { Form } from '~/ui/form/Form'
import { FormActions } from '~/ui/form/FormActions'
import { SubmitButton } from '~/ui/form/SubmitButton'
import { RefusalNote } from '~/ui/notice/RefusalNote'
import { DefinitionRows } from '~/ui/page/DefinitionRows'
import { EmptyState } from '~/ui/page/EmptyState'
import { PageHeading } from '~/ui/page/PageHeading'
import { DataTable } from '~/ui/table/DataTable'
import { aboutMinutes } from './minutes-page.server'

export const meta = titleFromLoader

/** Who gets the minutes, and what of the meeting goes with them. */
export const loader = read({ access: 'meeting.manage' }, async (reading) => {
  const { viewer, params, language } = reading
  const { meeting } = await meetingAt(reading, viewer, params, 'meeting.manage')
  if (!meeting.minutes) throw new Refusal('not-found')
  if (!maySendMinutes(meeting)) throw new Refusal('conflict', 'minutes-not-out')
  const { document } = await minutesAt(reading, viewer, params, 'document.read')
  const { titleParts, crumbs } = await aboutMinutes(
    reading,
    'document.read',
    dictionary(language).minutesSending.title,
  )
  const { recipients, withoutAccess } = await recipientsOf(reading, meeting, document, viewer.id)
  const { own, others } = itemsFor(viewer, await itemsToSend(reading, meeting.id))
  return {
    titleParts,
    crumbs,
    recipients: recipients.map((recipient) => ({
      id: recipient.viewer.id,
      name: recipient.viewer.name,
      organisations: [...recipient.organisations.values()].join(', '),
    })),
    withoutAccess,
    actionItems: own.length + others.length,
    sent: await newestSending(reading, meeting.minutes.id),
  }
})

/** Sends the minutes and the action items. */
export const action = mutate(
  { access: 'meeting.manage', fields: sendingFields },
  async ({ tx, viewer, fields, params, context }) => {
    const { meeting, base } = await meetingAt(tx, viewer, params, 'meeting.manage')
    await sendMinutes(tx, viewer, meeting, { seen: fields.seen, origin: context.installation.origin })
    return { to: `${base}/minutes`, flash: 'minutes-sent' }
  },
)

export default function Sending() {
  const { crumbs, recipients, withoutAccess, actionItems, sent } = useLoaderData<typeof loader>()
  const words = useWords().minutesSending
  const language = useLanguage()
  const answer = useAnswer(useActionData<typeof action>(), {})
  return (
    <>
      <PageHeading title={words.title} purpose={words.purpose} crumbs={crumbs} />
      <div className="tv-stack">
        <RefusalNote>{answer.refused}</RefusalNote>
        <DefinitionRows
          rows={[
            { label: words.recipients, value: words.people(recipients.length) },
            { label: words.actionItems, value: actionItems },
            {
              label: words.lastSent,
              value: sent
                ? words.last(dateAndTime(language, sent.at), sent.by, sent.recipients)
                : words.never,
            },
          ]}
        />
        <div className="tv-muted">
          {withoutAccess > 0 && <p>{words.withoutAccess(withoutAccess)}</p>}
          <p>
            {words.internal} {words.mailOff}
          </p>
        </div>
        {recipients.length > 0 && (
          <Form method="post" className="tv-form">
            <input type="hidden" name="seen" value={sent?.number ?? 0} />
            <FormActions>
              <SubmitButton>{sent ? words.again : words.submit}</SubmitButton>
            </FormActions>
          </Form>
        )}
        {recipients.length ? (
          <DataTable
            caption={words.recipients}
            columns={[
              { key: 'name', name: words.name, cell: ({ name }) => name },
              { key: 'organisation', name: words.organisation, cell: ({ organisations }) => organisations },
            ]}
            rows={recipients}
            rowKey={({ id }) => id}
          />
        ) : (
          <EmptyState>{words.nobody}</EmptyState>
        )}
      </div>
    </>
  )
}
