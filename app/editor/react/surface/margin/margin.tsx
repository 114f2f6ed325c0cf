import { Button } from '@digdir/designsystemet-react'
import { ChatIcon, XMarkIcon } from '@navikt/aksel-icons'
import { Link } from '@remix-run/react'
import { useEffect, useId, useMemo, useRef } from 'react'
import { useWords } from '~/i18n/use-words'
import type { ThreadPositions } from '../../use-thread-positions'
import { composingId, type Composing } from '../composing'
import type { Comments } from '../shown-thread'
import { Composer } from './composer'
import { ThreadCard } from './thread-card'
import { drawnWhole } from './near-cards'
import { NotFetched } from './not-fetched'
import { usePlacedCards } from './use-placed-cards'
import { useEscape } from './use-escape'
import { useSheet } from './use-sheet'

type MarginProps = {
  comments: Comments
  /** Where the document's pictures are sent to, and below which each is found. */
  images: string
  positions: ThreadPositions
  activeId: string | null
  onActivate: (id: string | null) => void
  composing: Composing | null
  onComposed: (toText: boolean) => void
}

/**
 * Open threads beside their words; a sheet over the lower part of a narrow screen. Where there are many, only those near
 * what is seen are drawn, and the page that lists them all is named.
 */
export default function Margin({
  comments,
  images,
  positions,
  activeId,
  onActivate,
  composing,
  onComposed,
}: MarginProps) {
  const words = useWords().comments
  const headingId = useId()
  const cards = useRef<HTMLDivElement>(null)
  const sheet = useSheet(activeId !== null)
  const shown = useMemo(
    () =>
      comments.threads
        .filter(({ id }) => id in positions)
        .sort((a, b) => (positions[a.id] ?? 0) - (positions[b.id] ?? 0)),
    [comments.threads, positions],
  )
  const ids = useMemo(
    () => [...shown.map(({ id }) => id), ...(composing ? [composingId] : [])],
    [shown, composing],
  )
  const drawn = usePlacedCards(cards, ids, positions, activeId)
  const total = comments.later?.count ?? comments.threads.length
  const areHere = !comments.later || comments.later.state === 'here'
  useEffect(() => {
    if (!activeId || activeId === composingId) return
    cards.current?.querySelector(`[data-card="${activeId}"]`)?.scrollIntoView({ block: 'nearest' })
  }, [activeId])
  const close = () => {
    onActivate(null)
    sheet.close()
  }
  useEscape(sheet.panel, composing ? null : close)
  return (
    <>
      {(total > 0 || composing) && (
        <div className="tv-margin__opener">
          {/* What the sheet says is not heard while it is closed. */}
          {!sheet.isOpen && (
            <NotFetched later={comments.later} onAgain={() => sheet.opener.current?.focus()} />
          )}
          <Button type="button" variant="secondary" data-size="sm" onClick={sheet.open} ref={sheet.opener}>
            <ChatIcon aria-hidden />
            {words.counted(areHere ? shown.length : total)}
          </Button>
        </div>
      )}
      <section
        ref={sheet.panel}
        className="tv-margin"
        data-open={sheet.isOpen}
        aria-labelledby={headingId}
        tabIndex={-1}
      >
        <div className="tv-margin__head">
          <h2 id={headingId}>{shown.length > drawnWhole ? words.nearest : words.heading}</h2>
          <Button
            type="button"
            variant="tertiary"
            icon
            data-size="sm"
            aria-label={words.close}
            onClick={close}
          >
            <XMarkIcon aria-hidden />
          </Button>
        </div>
        <div ref={cards} className="tv-margin__cards">
          {comments.later?.state === 'coming' && <p className="tv-muted">{words.coming}</p>}
          <NotFetched later={comments.later} onAgain={() => sheet.panel.current?.focus()} />
          {shown
            .filter(({ id }) => drawn.has(id))
            .map((thread) => (
              <ThreadCard
                key={thread.id}
                thread={thread}
                now={comments.now}
                useAnswer={comments.useAnswer}
                active={thread.id === activeId}
                onActivate={onActivate}
              />
            ))}
          {composing && (
            <div data-card={composingId} className="tv-card" data-active="true">
              <Composer
                key={composing.refused?.id ?? composingId}
                composing={composing}
                isShown={sheet.isOpen}
                href={comments.href}
                images={images}
                useAnswer={comments.useAnswer}
                onDone={onComposed}
              />
            </div>
          )}
        </div>
        {total > 0 && (
          <p className="tv-margin__all">
            <Link to={comments.href}>{words.allCounted(total)}</Link>
          </p>
        )}
      </section>
    </>
  )
}
