import { useActionData } from '@remix-run/react'
import { z } from 'zod'
import { Refusal } from '~/core/refusal'
import { endSessions } from '~/domain/people/end-sessions.server'
import { mutate } from '~/http/mutate.server'
import { titleFromLoader } from '~/http/page-title'
import { read } from '~/http/read.server'
import { useRefusal } from '~/http/use-answer'
import { dictionary } from '~/i18n/dictionaries.server'
import { NotDonePage } from '~/ui/page/NotDonePage'

export const meta = titleFromLoader

export const loader = read({ access: 'signed-in' }, async ({ language }) => ({
  titleParts: [dictionary(language).ui.notDone.heading],
}))

/** Ends one of one's own sessions; somebody else's does not exist. */
export const action = mutate(
  { access: 'signed-in', fields: z.object({}) },
  async ({ tx, viewer, params }) => {
    const ended = await endSessions(tx, viewer.id, { only: params.session ?? '' })
    if (!ended) throw new Refusal('not-found')
    return { to: '/account', flash: 'session-ended' }
  },
)

export default function SessionEnding() {
  return <NotDonePage refused={useRefusal(useActionData<typeof action>())} back="/account" />
}
