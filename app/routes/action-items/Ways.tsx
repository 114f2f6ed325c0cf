import { PencilLineIcon, SquareGridIcon, TableIcon } from '@navikt/aksel-icons'
import { Link, useSearchParams } from '@remix-run/react'
import { useWords } from '~/i18n/use-words'

/** Other ways to look at the same action items, and to change several of them. */
export function Ways(props: { base: string; mayChange: boolean; onBoard?: boolean }) {
  const { base, mayChange, onBoard = false } = props
  const { list, board } = useWords().actionItems
  const [search] = useSearchParams()
  const organisation = search.get('organisation')
  const kept = organisation ? `?organisation=${organisation}` : ''
  return (
    <p className="tv-ways">
      {onBoard ? (
        <Link to={`${base}${kept}`}>
          <TableIcon aria-hidden /> {board.asTable}
        </Link>
      ) : (
        <Link to={`${base}/board${kept}`}>
          <SquareGridIcon aria-hidden /> {list.asBoard}
        </Link>
      )}
      {mayChange && (
        <Link to={`${base}/changes${onBoard ? kept : search.size ? `?${search}` : ''}`}>
          <PencilLineIcon aria-hidden /> {list.changeSeveral}
        </Link>
      )}
    </p>
  )
}
