import { Link } from '@remix-run/react'
import { Fragment } from 'react'
import type { AgreementServing } from '~/domain/agreements/serving.server'
import { useWords } from '~/i18n/use-words'

/** The agreements that help to solve a task, each with where it stands; nothing when there are none. */
export function TaskAgreements({ serving }: { serving: readonly AgreementServing[] }) {
  const words = useWords().mandates.agreements
  if (!serving.length) return null
  return (
    <p className="tv-muted">
      {words.label}:{' '}
      {serving.map(({ id, title, href, state }, at) => (
        <Fragment key={id}>
          {at > 0 && ', '}
          <Link to={href}>{title}</Link> ({words.states[state].toLowerCase()})
        </Fragment>
      ))}
    </p>
  )
}
