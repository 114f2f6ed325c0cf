import { useActionData, useLoaderData } from '@remix-run/react'
import { grantWorkspace } from '~/domain/workspaces/access.server'
import { endSeat } from '~/domain/workspaces/end-seat.server'
import { endingFields } from '~/domain/workspaces/fields'
import { seatPage } from '~/domain/workspaces/seat-queries.server'
import { mutate } from '~/http/mutate.server'
import { titleFromLoader } from '~/http/page-title'
import { read } from '~/http/read.server'
import { dictionary } from '~/i18n/dictionaries.server'
import { useWords } from '~/i18n/use-words'
import { EndingPage } from './EndingPage'

export const meta = titleFromLoader

export const loader = read({ access: 'workspace.give_seats' }, async (reading) => {
  const { viewer, params, language } = reading
  const workspace = await grantWorkspace(reading, viewer, 'workspace.give_seats', params.workspace ?? '')
  const seat = await seatPage(reading, workspace, params.seat ?? '', language)
  return { titleParts: [dictionary(language).people.endSeat, seat.organisation], seat }
})

export const action = mutate(
  { access: 'workspace.give_seats', fields: endingFields },
  async ({ tx, viewer, fields, params }) => {
    const workspace = await grantWorkspace(tx, viewer, 'workspace.give_seats', params.workspace ?? '')
    await endSeat(tx, viewer, workspace, { seatId: params.seat ?? '', lastDay: fields.lastDay })
    return { to: `/workspaces/${workspace.slug}/people`, flash: 'seat-ended' }
  },
)

export default function SeatEnding() {
  const { seat } = useLoaderData<typeof loader>()
  const { people: words } = useWords()
  const sent = useActionData<typeof action>()
  return (
    <EndingPage
      title={words.endSeat}
      whose={`${seat.organisation}, ${words.roles[seat.role].toLowerCase()}`}
      consequence={words.endSeatConsequence}
      submit={words.endSeat}
      answer={sent}
    />
  )
}
