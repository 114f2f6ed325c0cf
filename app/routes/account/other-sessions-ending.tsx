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

/** Ends all of one's own sessions but the one that asks. */
export const action = mutate(
  { access: 'signed-in', fields: z.object({}) },
  async ({ tx, viewer, context }) => {
    const admission = await context.admission()
    if (!admission) throw new Refusal('signed-out')
    await endSessions(tx, viewer.id, { allBut: admission.session.id })
    return { to: '/account', flash: 'session-ended' }
  },
)

export default function OtherSessionsEnding() {
  return <NotDonePage refused={useRefusal(useActionData<typeof action>())} back="/account" />
}
