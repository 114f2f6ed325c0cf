import { useEffect, type RefObject } from 'react'
import type { ThreadPositions } from '../../use-thread-positions'
import { placeCards } from './place-cards'

const gap = 12

/**
 * Places the cards of the margin beside their words, and again when one of them grows. Lengths are set as custom
 * properties from script, since the content security policy allows no styles in the page; the stylesheet uses them
 * where the margin stands beside the text.
 */
export function usePlacedCards(
  margin: RefObject<HTMLElement>,
  positions: ThreadPositions,
  activeId: string | null,
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
        element.style.setProperty('--tv-card-top', `${tops[element.dataset.card ?? '']}px`)
      }
      const bottom = Math.max(0, ...cards.map(({ id, height }) => (tops[id] ?? 0) + height))
      frame.style.setProperty('--tv-margin-height', `${bottom}px`)
    }
    place()
    const sizes = new ResizeObserver(place)
    frame.querySelectorAll('[data-card]').forEach((element) => sizes.observe(element))
    return () => sizes.disconnect()
  })
}
