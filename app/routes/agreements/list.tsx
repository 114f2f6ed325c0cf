import { Button } from '@digdir/designsystemet-react'
import { Link, useLoaderData } from '@remix-run/react'
import { agreementsFor } from '~/domain/agreements/queries.server'
import { grantWorkspace } from '~/domain/workspaces/access.server'
import { workspacePage } from '~/domain/workspaces/queries.server'
import { titleFromLoader } from '~/http/page-title'
import { read } from '~/http/read.server'
import { dictionary } from '~/i18n/dictionaries.server'
import { useWords } from '~/i18n/use-words'
import { useSignals } from '~/realtime/client/use-signals'
import { useWorkspace } from '~/routes/workspaces/use-workspace'
import { WorkspaceHeading } from '~/routes/workspaces/WorkspaceHeading'
import { EmptyState } from '~/ui/page/EmptyState'
import { Paging } from '~/ui/table/Paging'
import { readPage } from '~/ui/table/pages'
import { AgreementTable } from './AgreementTable'

const size = 25

export const meta = titleFromLoader

/** The agreements of a group, by title. */
export const loader = read({ access: 'workspace.read_agreements' }, async (reading) => {
  const { viewer, language, params, url } = reading
  const workspace = await grantWorkspace(reading, viewer, 'workspace.read_agreements', params.workspace ?? '')
  const { name } = await workspacePage(reading, workspace.id, language)
  const page = readPage(url.searchParams)
  const all = await agreementsFor(reading, viewer, workspace.id, language)
  return {
    titleParts: [dictionary(language).agreements.title, name],
    agreements: all.slice((page - 1) * size, page * size),
    total: all.length,
    page,
    now: reading.now.toISOString(),
  }
})

export default function Agreements() {
  const { agreements, total, page, now } = useLoaderData<typeof loader>()
  const { workspace, abilities } = useWorkspace()
  const words = useWords().agreements
  const base = `/workspaces/${workspace.slug}/agreements`
  useSignals([`workspace:${workspace.id}`])
  const register = abilities['workspace.keep_agreements'] && (
    <Button asChild>
      <Link to={`${base}/new`}>{words.new}</Link>
    </Button>
  )
  return (
    <>
      <WorkspaceHeading title={words.title} purpose={words.purpose} action={register || undefined} />
      {total ? (
        <>
          <AgreementTable agreements={agreements} hrefOf={({ id }) => `${base}/${id}`} now={now} />
          <Paging page={page} total={total} size={size} />
        </>
      ) : (
        <EmptyState>{words.none}</EmptyState>
      )}
    </>
  )
}
