import { Link, useLoaderData } from '@remix-run/react'
import { groupOnPortal } from '~/domain/portal/group.server'
import { titleFromLoader } from '~/http/page-title'
import { publicRead } from '~/http/read.server'
import { dictionary } from '~/i18n/dictionaries.server'
import { longDate } from '~/i18n/dates'
import { useLanguage, useWords } from '~/i18n/use-words'
import { DefinitionRows } from '~/ui/page/DefinitionRows'
import { PageHeading } from '~/ui/page/PageHeading'
import { Section } from '~/ui/page/Section'
import { StatusTag } from '~/ui/page/StatusTag'

export const meta = titleFromLoader

export const loader = publicRead(async (reading) => {
  const page = await groupOnPortal(reading, reading.params.group ?? '', reading.language)
  return { titleParts: [page.group.name, dictionary(reading.language).portal.groups.title], ...page }
})

/** One group: who is in it, what it is to do, what it is to reach, and its mandates through the years. */
export default function Group() {
  const { group, facts } = useLoaderData<typeof loader>()
  const { portal } = useWords()
  const words = portal.groups
  const language = useLanguage()
  return (
    <>
      <PageHeading
        title={group.name}
        purpose={group.purpose}
        crumbs={[{ href: '/gruppene', name: words.title }]}
      />
      <div className="tv-stack">
        <DefinitionRows
          rows={[
            { label: words.leads, value: group.leads.join(', ') },
            { label: words.secretariat, value: group.secretariat.join(', ') },
            { label: words.members, value: group.membersHidden ? words.hidden : group.members.join(', ') },
            { label: words.reportsTo, value: facts?.reportsTo },
            { label: words.revisedOn, value: facts?.revisionOn && longDate(language, facts.revisionOn) },
            {
              label: portal.publications.title,
              value: <Link to={`/publikasjoner?group=${group.slug}`}>{words.publications}</Link>,
            },
          ]}
        />
        <Tasks />
        <Milestones />
        <History />
      </div>
    </>
  )
}

function Tasks() {
  const { facts } = useLoaderData<typeof loader>()
  const words = useWords().portal.groups
  if (!facts?.tasks.length) return null
  return (
    <Section title={words.tasks}>
      <ol className="tv-link-list">
        {facts.tasks.map(({ number, text, leads, contributes }) => (
          <li key={number}>
            <p>
              {number}. {text}
            </p>
            {leads.length > 0 && <p className="tv-muted">{words.taskLeads(leads.join(', '))}</p>}
            {contributes.length > 0 && (
              <p className="tv-muted">{words.taskContributes(contributes.join(', '))}</p>
            )}
          </li>
        ))}
      </ol>
    </Section>
  )
}

function Milestones() {
  const { facts } = useLoaderData<typeof loader>()
  const words = useWords().portal.groups
  const language = useLanguage()
  if (!facts?.milestones.length) return null
  return (
    <Section title={words.milestones}>
      <ul className="tv-link-list">
        {facts.milestones.map(({ text, dueOn, reachedOn }) => (
          <li key={text}>
            <p>{text}</p>
            <p className="tv-muted">
              {reachedOn
                ? words.reached(longDate(language, reachedOn))
                : words.due(longDate(language, dueOn))}
            </p>
          </li>
        ))}
      </ul>
    </Section>
  )
}

function History() {
  const { history } = useLoaderData<typeof loader>()
  const words = useWords().portal.groups
  const language = useLanguage()
  return (
    <Section title={words.history}>
      {history.length === 0 && <p>{words.noMandate}</p>}
      <ul className="tv-link-list">
        {history.map(({ slug, edition, inForceFrom, endsBefore, revoked, inForce }) => (
          <li key={edition}>
            <Link to={`/publikasjoner/${slug}/${edition}`}>{words.readMandate(edition)}</Link>{' '}
            {inForce && <StatusTag tone="spruce">{words.inForce}</StatusTag>}
            {revoked && <StatusTag tone="warning">{words.revoked}</StatusTag>}
            <p className="tv-muted">
              {endsBefore === null
                ? words.since(longDate(language, inForceFrom))
                : words.until(longDate(language, inForceFrom), longDate(language, endsBefore))}
            </p>
          </li>
        ))}
      </ul>
    </Section>
  )
}
