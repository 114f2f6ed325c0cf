import { Link, useLoaderData } from '@remix-run/react'
import { openCounts } from '~/domain/action-items/counts.server'
import { actionItemsIn } from '~/domain/action-items/list.server'
import { recentDocuments } from '~/domain/documents/recent.server'
import { newestEditions } from '~/domain/editions/newest.server'
import { mandateInForce } from '~/domain/mandates/in-force.server'
import { nextMeeting } from '~/domain/meetings/next.server'
import { grantWorkspace } from '~/domain/workspaces/access.server'
import { leadsOf } from '~/domain/workspaces/leads.server'
import { workspacePage } from '~/domain/workspaces/queries.server'
import { titleFromLoader } from '~/http/page-title'
import { read } from '~/http/read.server'
import { useWords } from '~/i18n/use-words'
import { useSignals } from '~/realtime/client/use-signals'
import { Section } from '~/ui/page/Section'
import { FollowUp } from './FollowUp'
import { Leads } from './Leads'
import { MandateInForce } from './MandateInForce'
import { NextMeeting } from './NextMeeting'
import { Publications } from './Publications'
import { RecentDocuments } from './RecentDocuments'
import { useWorkspace } from './use-workspace'
import { WorkspaceHeading } from './WorkspaceHeading'

const size = { actionItems: 5, documents: 5, publications: 3 }

export const meta = titleFromLoader

/** What goes on in a workspace, each part as far as the viewer may read it. */
export const loader = read({ access: 'workspace.read' }, async (reading) => {
  const { viewer, language, params, today } = reading
  const { id } = await grantWorkspace(reading, viewer, 'workspace.read', params.workspace ?? '')
  const open = {
    shown: 'open' as const,
    organisationId: null,
    sort: { key: 'deadline', direction: 'ascending' as const },
    page: 1,
    size: size.actionItems,
  }
  const [{ name }, meeting, { items }, counts, mandate, documents, editions, leads] = await Promise.all([
    workspacePage(reading, id, language),
    nextMeeting(reading, id),
    actionItemsIn(reading, viewer, id, open, language),
    openCounts(reading, viewer, id),
    mandateInForce(reading, id, today),
    recentDocuments(reading, viewer, id, size.documents),
    newestEditions(reading, viewer, id, size.publications),
    leadsOf(reading, id, language),
  ])
  return {
    titleParts: [name],
    meeting,
    items,
    counts,
    mandate: mandate && { number: mandate.number, inForceFrom: mandate.inForceFrom },
    documents,
    editions,
    leads,
    now: reading.now.toISOString(),
  }
})

export default function Overview() {
  const facts = useLoaderData<typeof loader>()
  const { workspace, abilities } = useWorkspace()
  const { devices, memberList } = useWords().workspaces
  useSignals([`workspace:${workspace.id}`])
  const base = `/workspaces/${workspace.slug}`
  return (
    <>
      <WorkspaceHeading />
      <div className="tv-desk">
        <div>
          <NextMeeting base={base} meeting={facts.meeting} now={facts.now} />
          <FollowUp base={base} items={facts.items} counts={facts.counts} now={facts.now} />
          <RecentDocuments base={base} documents={facts.documents} now={facts.now} />
        </div>
        <aside aria-label={workspace.name}>
          <Leads leads={facts.leads} />
          <MandateInForce base={base} mandate={facts.mandate} />
          <Publications base={base} editions={facts.editions} />
          {abilities['workspace.edit'] && (
            <Section title={devices.settings}>
              <ul className="tv-link-list">
                <li>
                  <Link to={`${base}/member-list`}>{memberList.title}</Link>
                </li>
                <li>
                  <Link to={`${base}/devices`}>{devices.title}</Link>
                </li>
              </ul>
            </Section>
          )}
        </aside>
      </div>
    </>
  )
}
