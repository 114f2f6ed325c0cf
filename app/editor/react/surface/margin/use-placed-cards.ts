import { useEffect, type RefObject } from 'react'
import type { ThreadPositions } from '../../use-thread-positions'
import { placeCards } from './place-cards'

const gap = 12

/**
 * Places the `count` cards of the margin beside their words, and again when one of them grows. Lengths are set as custom
 * properties from script, since the content security policy allows no styles in the page; the stylesheet uses them
 * where the margin stands beside the text.
 */
export function usePlacedCards(
  margin: RefObject<HTMLElement>,
  positions: ThreadPositions,
  activeId: string | null,
  count: number,
): void {
  useEffect(() => {
    const frame = margin.current
    if (!frame) return
    const place = () => {
      const elements = [...frame.querySelectorAll<HTMLElement>('[data-card]')]
      const cards = elements.map((element) => {
        const id = element.dataset.card ?? ''
        return { id, wanted: positions[id] ?? 0, height: element.offsetHeight }
      })
      const tops = placeCards(cards, activeId, gap)
      for (const element of elements) {
        setLength(element, '--tv-card-top', tops[element.dataset.card ?? ''] ?? 0)
      }
      setLength(
        frame,
        '--tv-margin-height',
        Math.max(0, ...cards.map(({ id, height }) => (tops[id] ?? 0) + height)),
      )
    }
    place()
    const sizes = new ResizeObserver(place)
    frame.querySelectorAll('[data-card]').forEach((element) => sizes.observe(element))
    return () => sizes.disconnect()
  }, [margin, positions, activeId, count])
}

/** Writes what is new alone: each length that is written has the browser look at the card's style again. */
function setLength(element: HTMLElement, name: string, pixels: number): void {
  const value = `${pixels}px`
  if (element.style.getPropertyValue(name) !== value) element.style.setProperty(name, value)
}
