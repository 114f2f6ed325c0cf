import { useActionData } from '@remix-run/react'
import { z } from 'zod'
import { revokeFeed } from '~/domain/calendar/feeds.server'
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

/** Ends one of one's own calendar addresses. */
export const action = mutate(
  { access: 'signed-in', fields: z.object({}) },
  async ({ tx, viewer, params }) => {
    await revokeFeed(tx, viewer, params.feed ?? '')
    return { to: '/account/calendar', flash: 'feed-revoked' }
  },
)

export default function FeedEnding() {
  return <NotDonePage refused={useRefusal(useActionData<typeof action>())} back="/account/calendar" />
}
