import { useActionData } from '@remix-run/react'
import { z } from 'zod'
import { ownPath } from '~/http/own-path'
import { publicMutate } from '~/http/mutate.server'
import { titleFromLoader } from '~/http/page-title'
import { publicRead } from '~/http/read.server'
import { useRefusal } from '~/http/use-answer'
import { dictionary } from '~/i18n/dictionaries.server'
import { NotDonePage } from '~/ui/page/NotDonePage'

export const meta = titleFromLoader

export const loader = publicRead(async ({ language }) => ({
  titleParts: [dictionary(language).ui.notDone.heading],
}))

/** Ends the session; its sockets are closed with it, and nothing that was written stays on the device. */
export const action = publicMutate(
  { fields: z.object({ returnTo: z.string().default('/') }) },
  async ({ fields, context }) => {
    const admission = await context.admission()
    if (admission) await context.sessions.end(admission.viewer.id, [admission.session.id])
    const cookies = [context.sessions.emptyCookie]
    return { to: ownPath(fields.returnTo), flash: 'signed-out', cookies, emptiesDevice: true }
  },
)

export default function SignOut() {
  return <NotDonePage refused={useRefusal(useActionData<typeof action>())} back="/" />
}
