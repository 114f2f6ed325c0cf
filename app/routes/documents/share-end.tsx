import { useActionData, useParams } from '@remix-run/react'
import { noFields } from '~/domain/documents/fields'
import { endShare } from '~/domain/documents/unshare.server'
import { mutate } from '~/http/mutate.server'
import { documentAt } from '~/domain/documents/at.server'
import { titleFromLoader } from '~/http/page-title'
import { read } from '~/http/read.server'
import { useRefusal } from '~/http/use-answer'
import { dictionary } from '~/i18n/dictionaries.server'
import { NotDonePage } from '~/ui/page/NotDonePage'

export const meta = titleFromLoader

export const loader = read({ access: 'document.manage' }, async (reading) => {
  await documentAt(reading, reading.viewer, reading.params, 'document.manage')
  return { titleParts: [dictionary(reading.language).ui.notDone.heading] }
})

/** Ends a share: whoever had the document only through it loses it at once. */
export const action = mutate(
  { access: 'document.manage', fields: noFields },
  async ({ tx, viewer, params }) => {
    const { document, base } = await documentAt(tx, viewer, params, 'document.manage')
    await endShare(tx, document, params.share ?? '')
    return { to: `${base}/sharing`, flash: 'document-unshared' }
  },
)

export default function ShareEnd() {
  const { workspace, document } = useParams()
  return (
    <NotDonePage
      refused={useRefusal(useActionData<typeof action>())}
      back={`/workspaces/${workspace}/documents/${document}/sharing`}
    />
  )
}
