import { Button } from '@digdir/designsystemet-react'
import { Link, useLoaderData } from '@remix-run/react'
import { agreementsServing } from '~/domain/agreements/serving.server'
import { grantMandate } from '~/domain/mandates/access.server'
import { mandateRules } from '~/domain/mandates/policy'
import { mandateFacts, mandateVersions } from '~/domain/mandates/queries.server'
import { grantWorkspace } from '~/domain/workspaces/access.server'
import { workspacePage } from '~/domain/workspaces/queries.server'
import { titleFromLoader } from '~/http/page-title'
import { read } from '~/http/read.server'
import { longDate } from '~/i18n/dates'
import { dictionary } from '~/i18n/dictionaries.server'
import { useLanguage, useWords } from '~/i18n/use-words'
import { useSignals } from '~/realtime/client/use-signals'
import { useWorkspace } from '~/routes/workspaces/use-workspace'
import { WorkspaceHeading } from '~/routes/workspaces/WorkspaceHeading'
import { EmptyState } from '~/ui/page/EmptyState'
import { Section } from '~/ui/page/Section'
import { DataTable } from '~/ui/table/DataTable'
import { DateText } from '~/ui/time/DateText'
import { FactRows } from './FactRows'
import { StandingTag } from './StandingTag'

export const meta = titleFromLoader

/** The mandate that is in force, and all versions that the viewer may read. */
export const loader = read({ access: 'workspace.read' }, async (reading) => {
  const { viewer, params, language } = reading
  const workspace = await grantWorkspace(reading, viewer, 'workspace.read', params.workspace ?? '')
  const versions = await mandateVersions(reading, viewer, workspace.id)
  const inForce = versions.find(({ standing }) => standing === 'in_force') ?? null
  const granted = inForce && (await grantMandate(reading, viewer, 'mandate.read', inForce.id))
  const { name } = await workspacePage(reading, workspace.id, language)
  const facts = granted && (await mandateFacts(reading, viewer, granted, language))
  return {
    titleParts: [dictionary(language).mandates.title, name],
    versions,
    inForce,
    facts,
    serving: await agreementsServing(reading, viewer, facts?.tasks.map(({ id }) => id) ?? []),
    follows: granted !== null && mandateRules['mandate.follow_up'](viewer, granted),
    now: reading.now.toISOString(),
  }
})

export default function Mandate() {
  const { versions, inForce, facts, serving, follows, now } = useLoaderData<typeof loader>()
  const { workspace, abilities } = useWorkspace()
  const words = useWords().mandates
  const language = useLanguage()
  useSignals([`workspace:${workspace.id}`])
  const base = `/workspaces/${workspace.slug}/mandate`
  const underWork = versions.some(({ adoption }) => adoption === null)
  const create = abilities['workspace.write_mandates'] && !underWork && (
    <Button asChild>
      <Link to={`${base}/new`}>{words.new}</Link>
    </Button>
  )
  return (
    <>
      <WorkspaceHeading title={words.title} purpose={words.purpose} action={create || undefined} />
      {inForce?.adoption && facts ? (
        <Section
          title={`${words.version(inForce.number)}. ${words.inForceSince(longDate(language, inForce.adoption.inForceFrom))}`}
        >
          <FactRows facts={facts} base={`${base}/${inForce.number}`} follows={follows} serving={serving} />
          <p className="tv-ways">
            <Link to={`${base}/${inForce.number}`}>{words.read}</Link>
            <Link to="/responsibility">{words.responsibility.acrossLink}</Link>
          </p>
        </Section>
      ) : (
        <EmptyState action={create || undefined}>{words.none}</EmptyState>
      )}
      {versions.length > 0 && (
        <Section
          title={words.versions}
          action={versions.length > 1 && <Link to={`${base}/comparison`}>{words.comparison.link}</Link>}
        >
          <DataTable
            caption={words.versions}
            captionHidden
            rows={versions}
            rowKey={(row) => row.id}
            rowHref={(row) => `${base}/${row.number}`}
            columns={[
              { key: 'version', name: words.fields.version, cell: (row) => words.version(row.number) },
              {
                key: 'standing',
                name: words.fields.standing,
                cell: (row) => <StandingTag standing={row.standing} />,
              },
              {
                key: 'inForceFrom',
                name: words.fields.inForceFrom,
                cell: (row) => row.adoption && <DateText date={row.adoption.inForceFrom} now={now} />,
              },
              { key: 'adoptedBy', name: words.fields.adoptedBy, cell: (row) => row.adoption?.by },
              {
                key: 'meeting',
                name: words.fields.meeting,
                cell: (row) => row.adoption?.meeting && words.meetingNumber(row.adoption.meeting.number),
              },
            ]}
          />
        </Section>
      )}
    </>
  )
}
