import { Pagination, PaginationButton, PaginationItem, PaginationList } from '@digdir/designsystemet-react'
import { Link, useSearchParams } from '@remix-run/react'
import { useWords } from '~/i18n/use-words'
import { pageSearch, pagesToOffer } from './pages'

export type PagingProps = {
  /** From 1. */
  page: number
  /** How many things there are in all. */
  total: number
  /** How many a page holds. */
  size: number
  /** Query parameter, when two lists share a page. */
  param?: string
}

/** Links to the other pages of a list, with how much of it is shown; nothing when one page holds it all. */
export function Paging({ page, total, size, param }: PagingProps) {
  const { ui } = useWords()
  const [search] = useSearchParams()
  const pages = Math.ceil(total / size)
  if (pages <= 1) return null
  const to = (number: number) => pageSearch(search, number, param)
  return (
    <div className="tv-paging">
      <p>{ui.paging.shown((page - 1) * size + 1, Math.min(page * size, total), total)}</p>
      <Pagination asChild>
        <nav aria-label={ui.paging.label}>
          <PaginationList>
            {/* An empty item is drawn as a gap in the numbers. */}
            {page > 1 && (
              <PaginationItem>
                <PaginationButton asChild variant="tertiary">
                  <Link to={to(page - 1)} rel="prev">
                    {ui.paging.previous}
                  </Link>
                </PaginationButton>
              </PaginationItem>
            )}
            {pagesToOffer(page, pages).map((number, index) => (
              <PaginationItem key={number ?? `gap-${index}`}>
                {number !== null && (
                  <PaginationButton asChild variant="tertiary">
                    <Link
                      to={to(number)}
                      aria-label={ui.paging.page(number)}
                      aria-current={number === page ? 'true' : undefined}
                    >
                      {number}
                    </Link>
                  </PaginationButton>
                )}
              </PaginationItem>
            ))}
            {page < pages && (
              <PaginationItem>
                <PaginationButton asChild variant="tertiary">
                  <Link to={to(page + 1)} rel="next">
                    {ui.paging.next}
                  </Link>
                </PaginationButton>
              </PaginationItem>
            )}
          </PaginationList>
        </nav>
      </Pagination>
    </div>
  )
}
