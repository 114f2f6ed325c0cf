import { Link, useSearchParams } from '@remix-run/react'
import { ArrowDownIcon, ArrowsUpDownIcon, ArrowUpIcon } from '@navikt/aksel-icons'
import { useWords } from '~/i18n/use-words'
import { sortSearch, type Sort } from './sort'

type SortLinkProps = { column: string; name: string; current?: Sort; param?: string }

/** The heading of a column that can be sorted: a link, so that the order can be shared and bookmarked. */
export function SortLink({ column, name, current, param }: SortLinkProps) {
  const { ui } = useWords()
  const [search] = useSearchParams()
  const direction = current?.key === column ? current.direction : undefined
  return (
    <Link
      to={sortSearch(search, column, current, param)}
      className="tv-sort"
      preventScrollReset
      title={`${ui.table.sortBy} ${name.toLocaleLowerCase('nb')}`}
    >
      {name}
      <SortIcon direction={direction} />
      {direction && <span className="ds-sr-only">, {ui.table[direction]}</span>}
    </Link>
  )
}

function SortIcon({ direction }: { direction?: Sort['direction'] }) {
  if (direction === 'ascending') return <ArrowUpIcon aria-hidden />
  if (direction === 'descending') return <ArrowDownIcon aria-hidden />
  return <ArrowsUpDownIcon aria-hidden className="tv-sort__idle" />
}
