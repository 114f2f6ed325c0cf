import { Button, Heading } from '@digdir/designsystemet-react'
import { Link, useLocation } from '@remix-run/react'
import type { ReactNode } from 'react'
import { useWords } from '~/i18n/use-words'
import { framePaths } from '../frame/paths'

const known = [400, 401, 403, 404, 409, 413, 422, 429, 500] as const
export type KnownStatus = (typeof known)[number]

export type ErrorPageProps = {
  /** HTTP status; one that has no words of its own is told as 500. */
  status: number
  /** What stands in the log; shown for looking it up. */
  reference?: string
  /** A more precise sentence than the general advice. */
  advice?: ReactNode
}

/** Says what went wrong and what to do. Stands inside a frame; `PlainFrame` when nothing else is known. */
export function ErrorPage({ status, reference, advice }: ErrorPageProps) {
  const { ui } = useWords()
  const which = knownStatus(status)
  const words = ui.errors[which]
  return (
    <div className="tv-error">
      <p className="tv-error__status" aria-hidden="true">
        {status}
      </p>
      <Heading level={1} tabIndex={-1} id="page-title">
        {words.heading}
      </Heading>
      <p className="tv-error__advice">{advice ?? words.advice}</p>
      <div className="tv-actions">
        <WayOut status={which} />
      </div>
      {reference && (
        <p className="tv-error__reference">
          {ui.errors.reference}: <code>{reference}</code>
          <br />
          {ui.errors.referenceHint}
        </p>
      )}
    </div>
  )
}

function WayOut({ status }: { status: KnownStatus }) {
  const { ui } = useWords()
  const { pathname, search } = useLocation()
  const here = pathname + search
  if (status === 401) {
    return (
      <Button asChild>
        <Link to={`${framePaths.signIn}?returnTo=${encodeURIComponent(here)}`}>{ui.errors.signIn}</Link>
      </Button>
    )
  }
  const again = status === 409 || status === 429 || status === 500
  return (
    <>
      {again && (
        <Button asChild>
          <a href={here}>{ui.errors.again}</a>
        </Button>
      )}
      <Button asChild variant={again ? 'secondary' : 'primary'}>
        <Link to={framePaths.front} reloadDocument>
          {ui.errors.home}
        </Link>
      </Button>
    </>
  )
}

/** The status whose words to use. */
export function knownStatus(status: number): KnownStatus {
  return known.find((number) => number === status) ?? 500
}
