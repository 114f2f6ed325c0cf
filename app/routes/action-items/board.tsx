import { useLoaderData } from '@remix-run/react'
import { boardOf } from '~/domain/action-items/board.server'
import { responsibleIn } from '~/domain/action-items/responsible-in.server'
import { grantWorkspace } from '~/domain/workspaces/access.server'
import { workspacePage } from '~/domain/workspaces/queries.server'
import { titleFromLoader } from '~/http/page-title'
import { read } from '~/http/read.server'
import { dictionary } from '~/i18n/dictionaries.server'
import { useWords } from '~/i18n/use-words'
import { useSignals } from '~/realtime/client/use-signals'
import { useWorkspace } from '~/routes/workspaces/use-workspace'
import { PageHeading } from '~/ui/page/PageHeading'
import { BoardColumn } from './BoardColumn'
import { crumbsTo } from './crumbs'
import { OrganisationFilter } from './OrganisationFilter'
import { ReasonDialog } from './ReasonDialog'
import { useCardDrag } from './use-card-drag'
import { useCardMoves } from './use-card-moves'
import { Ways } from './Ways'

/** Cards of a state before the rest is left to the table. */
const size = 30

export const meta = titleFromLoader

/** A workspace's action items side by side by state, as far as the viewer may read them. */
export const loader = read({ access: 'workspace.read' }, async (reading) => {
  const { viewer, language, params, url } = reading
  const workspace = await grantWorkspace(reading, viewer, 'workspace.read', params.workspace ?? '')
  const organisationId = url.searchParams.get('organisation') || null
  const [columns, organisations, { name }] = await Promise.all([
    boardOf(reading, viewer, { workspaceId: workspace.id, organisationId, size }, language),
    responsibleIn(reading, viewer, workspace.id, language),
    workspacePage(reading, workspace.id, language),
  ])
  return {
    titleParts: [dictionary(language).actionItems.board.title, name],
    columns,
    organisations,
    organisationId,
    now: reading.now.toISOString(),
  }
})

export default function Board() {
  const { columns, organisations, organisationId, now } = useLoaderData<typeof loader>()
  const { workspace, abilities } = useWorkspace()
  const words = useWords().actionItems
  useSignals([`workspace:${workspace.id}`])
  const base = `/workspaces/${workspace.slug}/action-items`
  const moves = useCardMoves(columns, base)
  const drag = useCardDrag(moves.move)
  const { asking, landed } = moves
  return (
    <>
      <PageHeading
        title={words.board.title}
        purpose={words.board.purpose}
        crumbs={crumbsTo(workspace, words.list.title)}
      />
      <div className="tv-stack">
        <OrganisationFilter organisationId={organisationId} organisations={organisations} />
        <Ways base={base} mayChange={abilities['workspace.create_action_items']} onBoard />
        <div className="tv-board" role="region" aria-label={words.board.title} tabIndex={0}>
          {columns.map((column) => (
            <BoardColumn key={column.state} {...{ column, base, now, drag, moves }} />
          ))}
        </div>
        <p role="status" className="ds-sr-only">
          {landed && words.board.moved(landed.card.title, words.states[landed.to])}
        </p>
        {asking && (
          <ReasonDialog
            card={asking.card}
            to={asking.to}
            base={base}
            onSent={() => {
              moves.follow(asking.card, asking.to)
              moves.stopAsking()
            }}
            onClose={moves.stopAsking}
          />
        )}
      </div>
    </>
  )
}
