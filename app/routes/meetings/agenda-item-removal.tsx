import { useActionData } from '@remix-run/react'
import { z } from 'zod'
import { removeAgendaItem } from '~/domain/meetings/agenda.server'
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

/** Takes an item off an agenda that nobody has been sent. */
export const action = mutate(
  { access: 'meeting.manage', fields: z.object({}) },
  async ({ tx, viewer, params }) => {
    const { meeting, base } = await meetingAt(tx, viewer, params, 'meeting.manage')
    await removeAgendaItem(tx, meeting, params.item ?? '')
    return { to: `${base}/agenda`, flash: 'agenda-item-removed' }
  },
)

export default function Removal() {
  return <AgendaRefused sent={useActionData<typeof action>()} />
}
