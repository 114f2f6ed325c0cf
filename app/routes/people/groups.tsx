import { Link, useLoaderData } from '@remix-run/react'
import { groupsToJoin } from '~/domain/workspaces/join-queries.server'
import { titleFromLoader } from '~/http/page-title'
import { read } from '~/http/read.server'
import { dictionary } from '~/i18n/dictionaries.server'
import { useWords } from '~/i18n/use-words'
import { EmptyState } from '~/ui/page/EmptyState'
import { PageHeading } from '~/ui/page/PageHeading'
import { StatusTag } from '~/ui/page/StatusTag'

export const meta = titleFromLoader

/** The groups that one can ask to join. */
export const loader = read({ access: 'signed-in' }, async (reading) => ({
  titleParts: [dictionary(reading.language).people.joining.title],
  groups: await groupsToJoin(reading, reading.viewer, reading.language),
}))

export default function Groups() {
  const { groups } = useLoaderData<typeof loader>()
  const { joining: words } = useWords().people
  return (
    <>
      <PageHeading title={words.title} purpose={words.purpose} />
      {groups.length === 0 && <EmptyState>{words.none}</EmptyState>}
      <ul className="tv-link-list">
        {groups.map(({ slug, name, purpose, standing }) => (
          <li key={slug}>
            <p>
              <strong>{name}</strong>{' '}
              {standing !== 'outside' && (
                <StatusTag tone={standing === 'seated' ? 'success' : 'ochre'}>
                  {words.standings[standing]}
                </StatusTag>
              )}
            </p>
            <p className="tv-muted">{purpose}</p>
            <p>
              {standing === 'seated' && <Link to={`/workspaces/${slug}`}>{words.open(name)}</Link>}
              {standing === 'outside' && <Link to={`/groups/${slug}/request`}>{words.askIn(name)}</Link>}
            </p>
          </li>
        ))}
      </ul>
    </>
  )
}
