import { CheckmarkCircleIcon, ClockDashedIcon, ExclamationmarkTriangleIcon } from '@navikt/aksel-icons'
import { Link } from '@remix-run/react'
import type { Milestone } from '~/domain/mandates/milestones.server'
import { longDate } from '~/i18n/dates'
import { useLanguage, useWords } from '~/i18n/use-words'
import { StatusTag } from '~/ui/page/StatusTag'

/** What a mandate wants reached, by when, and whether it is. With `base`, each that is left can be said to be reached. */
export function Milestones({ milestones, base }: { milestones: readonly Milestone[]; base: string | null }) {
  const { milestones: words } = useWords().mandates
  const language = useLanguage()
  return (
    <ul className="tv-link-list">
      {milestones.map((milestone) => (
        <li key={milestone.id}>
          <p>
            {milestone.text} <Standing milestone={milestone} />
          </p>
          <p className="tv-muted">
            {words.due(longDate(language, milestone.dueOn))}
            {milestone.reachedOn && ` ${words.reachedOn(longDate(language, milestone.reachedOn))}`}
            {milestone.note && ` ${milestone.note}`}
          </p>
          {base && !milestone.reachedOn && (
            <p>
              <Link to={`${base}/milestones/${milestone.id}`}>
                {words.complete}
                <span className="ds-sr-only">: {milestone.text}</span>
              </Link>
            </p>
          )}
        </li>
      ))}
    </ul>
  )
}

function Standing({ milestone }: { milestone: Milestone }) {
  const { states } = useWords().mandates.milestones
  if (milestone.reachedOn)
    return (
      <StatusTag tone="success" icon={<CheckmarkCircleIcon aria-hidden />}>
        {states.reached}
      </StatusTag>
    )
  if (milestone.late)
    return (
      <StatusTag tone="warning" icon={<ExclamationmarkTriangleIcon aria-hidden />}>
        {states.late}
      </StatusTag>
    )
  return (
    <StatusTag tone="neutral" icon={<ClockDashedIcon aria-hidden />}>
      {states.ahead}
    </StatusTag>
  )
}
