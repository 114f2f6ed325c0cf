import { useLoaderData } from '@remix-run/react'
import { decisionsIn } from '~/domain/decisions/list.server'
import { grantWorkspace } from '~/domain/workspaces/access.server'
import { workspacePage } from '~/domain/workspaces/queries.server'
import { titleFromLoader } from '~/http/page-title'
import { read } from '~/http/read.server'
import { dictionary } from '~/i18n/dictionaries.server'
import { useWords } from '~/i18n/use-words'
import { useSignals } from '~/realtime/client/use-signals'
import { useWorkspace } from '~/routes/workspaces/use-workspace'
import { WorkspaceHeading } from '~/routes/workspaces/WorkspaceHeading'
import { DecisionTable } from './DecisionTable'
import { readWish } from './wish.server'

const size = 50

export const meta = titleFromLoader

/** The decisions of one group, as far as the viewer may read them. */
export const loader = read({ access: 'workspace.read' }, async (reading) => {
  const { viewer, language, params, url } = reading
  const workspace = await grantWorkspace(reading, viewer, 'workspace.read', params.workspace ?? '')
  const wish = { ...readWish(url.searchParams, size), workspaceId: workspace.id }
  const { name } = await workspacePage(reading, workspace.id, language)
  return {
    titleParts: [dictionary(language).decisions.title, name],
    wish,
    ...(await decisionsIn(reading, viewer, wish, language)),
  }
})

export default function Decisions() {
  const { wish, decisions, total } = useLoaderData<typeof loader>()
  const { workspace } = useWorkspace()
  const words = useWords().decisions
  useSignals([`workspace:${workspace.id}`])
  return (
    <>
      <WorkspaceHeading title={words.title} purpose={words.purposeHere} />
      <DecisionTable
        base={`/workspaces/${workspace.slug}/decisions`}
        decisions={decisions}
        total={total}
        wish={wish}
      />
    </>
  )
}
