import { useActionData, useParams } from '@remix-run/react'
import { z } from 'zod'
import { endSeries } from '~/domain/meeting-series/write.server'
import { grantWorkspace } from '~/domain/workspaces/access.server'
import { mutate } from '~/http/mutate.server'
import { titleFromLoader } from '~/http/page-title'
import { read } from '~/http/read.server'
import { useRefusal } from '~/http/use-answer'
import { dictionary } from '~/i18n/dictionaries.server'
import { NotDonePage } from '~/ui/page/NotDonePage'
import { aboutSeries } from './series-page.server'

export const meta = titleFromLoader

export const loader = read({ access: 'workspace.plan_meetings' }, async (reading) =>
  aboutSeries(reading, dictionary(reading.language).ui.notDone.heading),
)

/** Ends a series. */
export const action = mutate(
  { access: 'workspace.plan_meetings', fields: z.object({}) },
  async ({ tx, viewer, params }) => {
    const workspace = await grantWorkspace(tx, viewer, 'workspace.plan_meetings', params.workspace ?? '')
    await endSeries(tx, workspace, params.series ?? '')
    return { to: `/workspaces/${workspace.slug}/meeting-series`, flash: 'saved' }
  },
)

export default function Ending() {
  const { workspace, series } = useParams()
  const refused = useRefusal(useActionData<typeof action>())
  return (
    <NotDonePage refused={refused} back={`/workspaces/${workspace ?? ''}/meeting-series/${series ?? ''}`} />
  )
}
