import { Link } from '@remix-run/react'
import { useWords } from '~/i18n/use-words'

/** The way to record what came of an item. */
export function OutcomeLink({ item, base }: { item: { id: string; number: string }; base: string }) {
  const words = useWords().itemOutcomes
  return (
    <Link to={`${base}/agenda/${item.id}/outcome`} aria-label={words.recordFor(item.number)}>
      {words.record}
    </Link>
  )
}
