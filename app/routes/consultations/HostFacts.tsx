import { Link } from '@remix-run/react'
import type { consultationPage } from '~/domain/consultations/page.server'
import { dateAndTime, longDate } from '~/i18n/dates'
import { useLanguage, useWords } from '~/i18n/use-words'
import { DefinitionRows } from '~/ui/page/DefinitionRows'
import { DateText } from '~/ui/time/DateText'

type Facts = Awaited<ReturnType<typeof consultationPage>>

/** What there is to know of a consultation besides its text. */
export function HostFacts(props: { facts: Facts; progress: { inputs: number; treated: number } | null }) {
  const { facts, progress } = props
  const { consultations: words } = useWords()
  const language = useLanguage()
  const workspace = `/workspaces/${facts.workspace.slug}`
  const extensions = facts.extensions.map(({ fromDeadline, toDeadline, reason }) => (
    <p key={toDeadline} className="tv-muted">
      {words.host.extended(longDate(language, fromDeadline), longDate(language, toDeadline))} {reason}
    </p>
  ))
  return (
    <DefinitionRows
      rows={[
        {
          label: words.host.document,
          value: <Link to={`${workspace}/documents/${facts.document.id}`}>{facts.document.title}</Link>,
        },
        { label: words.host.opens, value: dateAndTime(language, facts.opensAt) },
        {
          label: words.host.deadline,
          value: (
            <>
              <DateText date={facts.deadline} form="full" />
              {extensions}
            </>
          ),
        },
        { label: words.page.shortReason, value: facts.shortReason },
        { label: words.host.openToAll, value: facts.openToAll ? words.host.yes : words.host.no },
        {
          label: words.host.contact,
          value: (
            <>
              {facts.contact.name}, <a href={`mailto:${facts.contact.email}`}>{facts.contact.email}</a>
            </>
          ),
        },
        {
          label: words.host.progress,
          value: progress && words.host.progressOf(progress.treated, progress.inputs),
        },
        {
          label: words.host.result,
          value: facts.resultDocumentId && (
            <Link to={`${workspace}/documents/${facts.resultDocumentId}`}>
              {words.result.title(facts.title)}
            </Link>
          ),
        },
        { label: words.host.hash, value: facts.contentHash && <code>{facts.contentHash}</code> },
      ]}
    />
  )
}
