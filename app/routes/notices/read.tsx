import { useActionData } from '@remix-run/react'
import { markReadFields } from '~/domain/notices/fields'
import { markNoticesRead } from '~/domain/notices/mark-read.server'
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

/** Marks what My page showed as read. */
export const action = mutate(
  { access: 'signed-in', fields: markReadFields },
  async ({ tx, viewer, fields }) => {
    await markNoticesRead(tx, viewer, fields.shownAt)
    return { to: '/my-page', flash: 'notices-read' }
  },
)

export default function Read() {
  return <NotDonePage refused={useRefusal(useActionData<typeof action>())} back="/my-page" />
}
