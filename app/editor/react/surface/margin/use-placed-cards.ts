import { useCallback, useEffect, useLayoutEffect, useRef, useState, type RefObject } from 'react'
import type { ThreadPositions } from '../../use-thread-positions'
import { drawnAround, drawnWhole, isNearlyLeft, nearCards, type Stretch } from './near-cards'
import { placeCards } from './place-cards'

const gap = 12
/** Of a card that has not been drawn yet: two lines of a comment below its author. */
const likelyHeight = 120
/** The height of a long margin grows by so much: each new height has the browser lay out the whole text again. */
const step = 5_000
/** Where the margin stands beside the text, as the stylesheet has it; elsewhere it is a sheet. */
const beside = '(width >= 75em)'

/**
 * Places the cards of the margin beside their words, and again when one of them grows. Lengths are set as custom
 * properties from script, since the content security policy allows no styles in the page; the stylesheet uses them
 * where the margin stands beside the text.
 * @param ids all cards, in the order of their words
 * @returns those to draw: where there are many, those near what is seen, and the active one
 */
export function usePlacedCards(
  margin: RefObject<HTMLElement>,
  ids: readonly string[],
  positions: ThreadPositions,
  activeId: string | null,
): ReadonlySet<string> {
  const [near, setNear] = useState<readonly string[]>([])
  const heights = useRef(new Map<string, number>())
  const tops = useRef<Readonly<Record<string, number>>>({})
  const drawn = useRef<Stretch | null>(null)
  /** How far below the top of the page the margin begins: asked for when cards are placed, and not at each step of a scroll. */
  const begins = useRef(0)
  const shown = new Set(near)
  if (activeId !== null) shown.add(activeId)

  const draw = useCallback(
    (seen: Stretch) => {
      drawn.current = drawnAround(seen)
      const places = matchMedia(beside).matches ? tops.current : positions
      const next = nearCards(ids, places, drawn.current)
      setNear((now) => (now.join() === next.join() ? now : next))
    },
    [ids, positions],
  )

  useLayoutEffect(() => {
    const frame = margin.current
    if (!frame) return
    const elements = [...frame.querySelectorAll<HTMLElement>('[data-card]')]
    // Whether any is of another height than it was; a sheet that is closed has no heights.
    const measure = () =>
      elements.filter(({ dataset: { card = '' }, offsetHeight }) => {
        if (offsetHeight === 0 || heights.current.get(card) === offsetHeight) return false
        heights.current.set(card, offsetHeight)
        return true
      }).length > 0
    const place = () => {
      // Asked for before anything is written: afterwards it would have the browser lay the page out.
      const seen = seenFrom(begins.current)
      const cards = ids.map((id) => ({
        id,
        wanted: positions[id] ?? 0,
        height: heights.current.get(id) ?? likelyHeight,
      }))
      tops.current = placeCards(cards, activeId, gap)
      for (const element of elements) {
        setLength(element, '--tv-card-top', tops.current[element.dataset.card ?? ''] ?? 0)
      }
      const end = cards.reduce((most, { id, height }) => Math.max(most, (tops.current[id] ?? 0) + height), 0)
      setLength(frame, '--tv-margin-height', ids.length > drawnWhole ? Math.ceil(end / step) * step : end)
      draw(seen)
    }
    // The sheet lies over the text; where the text begins is told by the columns that both stand in.
    const columns = frame.closest('.tv-surface__columns')
    begins.current = scrollY + (columns?.getBoundingClientRect().top ?? 0)
    measure()
    place()
    const sizes = new ResizeObserver(() => {
      if (measure()) place()
    })
    elements.forEach((element) => sizes.observe(element))
    return () => sizes.disconnect()
  }, [margin, ids, positions, activeId, draw, near])

  useEffect(() => {
    let pending = 0
    const look = () => {
      pending = 0
      const seen = seenFrom(begins.current)
      if (!drawn.current || isNearlyLeft(seen, drawn.current)) draw(seen)
    }
    const soon = () => {
      pending ||= requestAnimationFrame(look)
    }
    addEventListener('scroll', soon, { passive: true })
    addEventListener('resize', soon)
    return () => {
      cancelAnimationFrame(pending)
      removeEventListener('scroll', soon)
      removeEventListener('resize', soon)
    }
  }, [draw])
  return shown
}

/** What of a margin that begins so far below the top of the page is on the screen. */
function seenFrom(begins: number): Stretch {
  return { from: scrollY - begins, to: scrollY - begins + innerHeight }
}

/** Writes what is new alone: each length that is written has the browser look at the card's style again. */
function setLength(element: HTMLElement, name: string, pixels: number): void {
  const value = `${pixels}px`
  if (element.style.getPropertyValue(name) !== value) element.style.setProperty(name, value)
}
