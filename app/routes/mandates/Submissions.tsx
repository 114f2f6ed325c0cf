import { CheckmarkCircleIcon, ChatExclamationmarkIcon, HourglassIcon } from '@navikt/aksel-icons'
import { Link } from '@remix-run/react'
import type { Ministry, Submission } from '~/domain/mandates/submissions.server'
import { longDate } from '~/i18n/dates'
import { useLanguage, useWords } from '~/i18n/use-words'
import { Section } from '~/ui/page/Section'
import { StatusTag } from '~/ui/page/StatusTag'

const looks = {
  no_remark: { tone: 'success', icon: <CheckmarkCircleIcon aria-hidden /> },
  remark: { tone: 'ochre', icon: <ChatExclamationmarkIcon aria-hidden /> },
  waiting: { tone: 'neutral', icon: <HourglassIcon aria-hidden /> },
} as const

/** The ministries that the version was submitted to: what each said, by when, and whether their remarks are answered. */
export function Submissions({
  submissions,
  workspace,
}: {
  submissions: readonly Submission[]
  workspace: string
}) {
  const all = useWords()
  const language = useLanguage()
  if (!submissions.length) return null
  const words = all.mandates.submission
  return (
    <Section title={words.title}>
      {submissions.map((one) => (
        <div key={one.consultationId} className="tv-stack">
          <p>
            <Link to={`${workspace}/consultations/${one.consultationId}`}>
              {words.until(longDate(language, one.deadline))}
            </Link>{' '}
            <StatusTag tone="neutral">{all.consultations.standings[one.standing]}</StatusTag>
          </p>
          <ul className="tv-link-list">
            {one.ministries.map((ministry) => (
              <li key={ministry.name}>
                {ministry.name} <Answer of={ministry} />
              </li>
            ))}
          </ul>
          {one.inputs > 0 && <p className="tv-muted">{words.answered(one.treated, one.inputs)}</p>}
        </div>
      ))}
    </Section>
  )
}

function Answer({ of: { answer } }: { of: Ministry }) {
  const { answers } = useWords().mandates.submission
  const { tone, icon } = looks[answer ?? 'waiting']
  return (
    <StatusTag tone={tone} icon={icon}>
      {answers[answer ?? 'waiting']}
    </StatusTag>
  )
}
