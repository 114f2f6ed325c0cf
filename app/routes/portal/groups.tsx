import { Link, useLoaderData } from '@remix-run/react'
import { groupsOnPortal, type PortalGroup } from '~/domain/portal/groups.server'
import { titleFromLoader } from '~/http/page-title'
import { publicRead } from '~/http/read.server'
import { dictionary } from '~/i18n/dictionaries.server'
import { useWords } from '~/i18n/use-words'
import { DefinitionRows } from '~/ui/page/DefinitionRows'
import { EmptyState } from '~/ui/page/EmptyState'
import { PageHeading } from '~/ui/page/PageHeading'
import { Section } from '~/ui/page/Section'

export const meta = titleFromLoader

export const loader = publicRead(async (reading) => ({
  titleParts: [dictionary(reading.language).portal.groups.title],
  groups: await groupsOnPortal(reading, reading.language),
}))

/** Where the work is coordinated: by organisation, with the mandate in force. */
export default function Groups() {
  const { groups } = useLoaderData<typeof loader>()
  const { portal } = useWords()
  const words = portal.groups
  return (
    <>
      <PageHeading title={words.title} purpose={words.purpose} />
      {groups.length === 0 && <EmptyState>{words.none}</EmptyState>}
      {groups.map((group) => (
        <div key={group.slug} id={group.slug} className="tv-group">
          <Group group={group} />
        </div>
      ))}
    </>
  )
}

function Group({ group }: { group: PortalGroup }) {
  const { portal } = useWords()
  const words = portal.groups
  const { mandate } = group
  return (
    <Section title={<Link to={`/gruppene/${group.slug}`}>{group.name}</Link>}>
      <p className="tv-lead">{group.purpose}</p>
      <DefinitionRows
        rows={[
          { label: words.leads, value: group.leads.join(', ') },
          { label: words.secretariat, value: group.secretariat.join(', ') },
          { label: words.members, value: group.membersHidden ? words.hidden : group.members.join(', ') },
          {
            label: words.mandate,
            value: mandate ? (
              <Link to={`/publikasjoner/${mandate.slug}/${mandate.number}`}>
                {words.readMandate(mandate.number)}
              </Link>
            ) : (
              words.noMandate
            ),
          },
          {
            label: portal.publications.title,
            value: <Link to={`/publikasjoner?group=${group.slug}`}>{words.publications}</Link>,
          },
        ]}
      />
    </Section>
  )
}
