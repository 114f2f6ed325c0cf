import { Button } from '@digdir/designsystemet-react'
import { Link, useLoaderData } from '@remix-run/react'
import { objectKindNames } from '~/domain/activity/kinds'
import { actorsIn, logOf } from '~/domain/activity/queries.server'
import { grantWorkspace } from '~/domain/workspaces/access.server'
import { workspacePage } from '~/domain/workspaces/queries.server'
import { titleFromLoader } from '~/http/page-title'
import { read } from '~/http/read.server'
import { dictionary } from '~/i18n/dictionaries.server'
import { useWords } from '~/i18n/use-words'
import { useSignals } from '~/realtime/client/use-signals'
import { useWorkspace } from '~/routes/workspaces/use-workspace'
import { WorkspaceHeading } from '~/routes/workspaces/WorkspaceHeading'
import { Form } from '~/ui/form/Form'
import { SelectField } from '~/ui/form/SelectField'
import { EmptyState } from '~/ui/page/EmptyState'
import { Timeline } from '~/ui/page/Timeline'
import { Paging } from '~/ui/table/Paging'
import { readPage } from '~/ui/table/pages'
import { DeedText } from './DeedText'

const size = 50

export const meta = titleFromLoader

/** What has been done in a workspace, newest first; the selection stands in the address. */
export const loader = read({ access: 'workspace.read_activity' }, async (reading) => {
  const { viewer, language, params, url } = reading
  const workspace = await grantWorkspace(reading, viewer, 'workspace.read_activity', params.workspace ?? '')
  const wish = {
    personId: url.searchParams.get('person') || null,
    kind: objectKindNames.find((known) => known === url.searchParams.get('kind')) ?? null,
    page: readPage(url.searchParams),
    size,
  }
  const [{ deeds, total }, people, { name }] = await Promise.all([
    logOf(reading, workspace, wish),
    actorsIn(reading, workspace),
    workspacePage(reading, workspace.id, language),
  ])
  return {
    titleParts: [dictionary(language).activity.title, name],
    deeds,
    total,
    people,
    wish,
    now: reading.now.toISOString(),
  }
})

export default function Log() {
  const { deeds, total, people, wish, now } = useLoaderData<typeof loader>()
  const { workspace } = useWorkspace()
  const words = useWords().activity
  useSignals([`workspace:${workspace.id}`])
  const filtered = wish.personId !== null || wish.kind !== null
  return (
    <>
      <WorkspaceHeading title={words.title} purpose={words.purpose} />
      <div className="tv-stack">
        {(total > 0 || filtered) && (
          <Form method="get" className="tv-filter" key={`${wish.personId} ${wish.kind}`}>
            <SelectField
              name="person"
              label={words.person}
              options={people.map(({ id, name }) => ({ value: id, label: name }))}
              emptyLabel={words.everyone}
              defaultValue={wish.personId ?? ''}
              need="unmarked"
            />
            <SelectField
              name="kind"
              label={words.kind}
              options={objectKindNames.map((value) => ({ value, label: words.kinds[value] }))}
              emptyLabel={words.allKinds}
              defaultValue={wish.kind ?? ''}
              need="unmarked"
            />
            <Button type="submit" variant="secondary">
              {words.filter}
            </Button>
            {filtered && <Link to={`/workspaces/${workspace.slug}/activity`}>{words.clear}</Link>}
          </Form>
        )}
        {deeds.length ? (
          <Timeline
            label={words.title}
            now={now}
            entries={deeds.map((deed) => ({ id: deed.id, at: deed.at, what: <DeedText deed={deed} /> }))}
          />
        ) : (
          <EmptyState>{filtered ? words.emptyFiltered : words.empty}</EmptyState>
        )}
        <Paging page={wish.page} total={total} size={size} />
      </div>
    </>
  )
}
