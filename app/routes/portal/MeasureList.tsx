import { Link } from '@remix-run/react'
import type { PortalMeasure } from '~/domain/portal/measures.server'
import { useWords } from '~/i18n/use-words'
import { MeasureState } from './MeasureState'

/** Measures by number; one whose text is not known yet says so, and has no page to lead to. */
export function MeasureList({ measures }: { measures: readonly PortalMeasure[] }) {
  const { portal } = useWords()
  return (
    <ol className="tv-link-list tv-measures">
      {measures.map((measure) => (
        <li key={measure.number}>
          <span className="tv-measures__number" aria-hidden>
            {measure.number}
          </span>
          <div>
            {measure.title ? (
              <Link to={`/tiltak/${measure.number}`}>
                <span className="ds-sr-only">{portal.measures.number(measure.number)}: </span>
                {measure.title}
              </Link>
            ) : (
              <span>
                <span className="ds-sr-only">{portal.measures.number(measure.number)}: </span>
                <span className="tv-muted">{portal.measures.toCome}</span>
              </span>
            )}
            {measure.leads.length > 0 && (
              <p className="tv-muted">
                {portal.measures.leads}: {measure.leads.map(({ name }) => name).join(', ')}
              </p>
            )}
            {measure.title && measure.state !== 'not_started' && <MeasureState state={measure.state} />}
          </div>
        </li>
      ))}
    </ol>
  )
}
