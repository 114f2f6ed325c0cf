import { useActionData } from '@remix-run/react'
import { z } from 'zod'
import { endSeries } from '~/domain/meeting-series/write.server'
import { grantWorkspace } from '~/domain/workspaces/access.server'
import { mutate } from '~/http/mutate.server'
import { titleFromLoader } from '~/http/page-title'
import { read } from '~/http/read.server'
import { useRefusal } from '~/http/use-answer'
import { dictionary } from '~/i18n/dictionaries.server'
import { useWords } from '~/i18n/use-words'
import { RefusalNote } from '~/ui/notice/RefusalNote'
import { PageHeading } from '~/ui/page/PageHeading'
import { aboutSeries } from './series-page.server'

export const meta = titleFromLoader

export const loader = read({ access: 'workspace.plan_meetings' }, async (reading) =>
  aboutSeries(reading, dictionary(reading.language).meetingSeries.ending.submit),
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

/** Where a refusal is read, when the form was sent without script. */
export default function Ending() {
  const words = useWords().meetingSeries.ending
  const refused = useRefusal(useActionData<typeof action>())
  return (
    <>
      <PageHeading title={words.submit} />
      <RefusalNote>{refused}</RefusalNote>
    </>
  )
}
