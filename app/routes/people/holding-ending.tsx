import { useActionData, useLoaderData } from '@remix-run/react'
import { Refusal } from '~/core/refusal'
import { grantWorkspace } from '~/domain/workspaces/access.server'
import { endHolding } from '~/domain/workspaces/end-holding.server'
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
  const holding = seat.holdings.find((one) => one.id === params.holding)
  if (!holding) throw new Refusal('not-found')
  const titleParts = [dictionary(language).people.endHolding, holding.name, seat.organisation]
  return { titleParts, whose: `${holding.name}, ${seat.organisation}` }
})

export const action = mutate(
  { access: 'workspace.give_seats', fields: endingFields },
  async ({ tx, viewer, fields, params }) => {
    const workspace = await grantWorkspace(tx, viewer, 'workspace.give_seats', params.workspace ?? '')
    await endHolding(tx, viewer, workspace, { holdingId: params.holding ?? '', lastDay: fields.lastDay })
    return { to: `/workspaces/${workspace.slug}/people`, flash: 'seat-ended' }
  },
)

export default function HoldingEnding() {
  const { whose } = useLoaderData<typeof loader>()
  const { people: words } = useWords()
  const sent = useActionData<typeof action>()
  return (
    <EndingPage
      title={words.endHolding}
      whose={whose}
      consequence={words.endHoldingConsequence}
      submit={words.endHolding}
      answer={sent}
    />
  )
}
