import { Link } from '@remix-run/react'
import type { MeasureChoice } from '~/domain/measures/choices.server'
import { useWords } from '~/i18n/use-words'

/** The measure of the strategy that an action item serves, where the public reads of it. */
export function Measure({ of }: { of: MeasureChoice }) {
  const { measure } = useWords().actionItems
  return <Link to={`/tiltak/${of.number}`}>{measure(of.number, of.title)}</Link>
}
