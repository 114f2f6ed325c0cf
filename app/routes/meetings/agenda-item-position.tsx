import { useActionData } from '@remix-run/react'
import { moveFields } from '~/domain/meetings/fields'
import { moveAgendaItem } from '~/domain/meetings/agenda.server'
import { meetingAt } from '~/domain/meetings/at.server'
import { mutate } from '~/http/mutate.server'
import { titleFromLoader } from '~/http/page-title'
import { read } from '~/http/read.server'
import { dictionary } from '~/i18n/dictionaries.server'
import { AgendaRefused } from './AgendaRefused'

export const meta = titleFromLoader

export const loader = read({ access: 'meeting.manage' }, async (reading) => {
  await meetingAt(reading, reading.viewer, reading.params, 'meeting.manage')
  return { titleParts: [dictionary(reading.language).meetings.agenda.heading] }
})

/** Moves an item up or down, or to where it was dragged. */
export const action = mutate(
  { access: 'meeting.manage', fields: moveFields },
  async ({ tx, viewer, fields, params }) => {
    const { meeting, base } = await meetingAt(tx, viewer, params, 'meeting.manage')
    await moveAgendaItem(tx, meeting, params.item ?? '', fields)
    return { to: `${base}/agenda` }
  },
)

export default function Position() {
  return <AgendaRefused sent={useActionData<typeof action>()} />
}
