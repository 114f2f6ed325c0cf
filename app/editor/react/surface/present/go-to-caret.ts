/** So much of a passage tells which one it is. */
const longest = 60

/**
 * Scrolls to where a person writes, and says in what passage that is. The keyboard stays where it is: a caret of one's own in
 * another's sentence would be in the way of both.
 * @returns the beginning of the passage; null for one who has no caret in the text
 */
export function goToCaret(personId: string): string | null {
  const caret = document.querySelector(`.tv-peer-caret[data-person-id="${CSS.escape(personId)}"]`)
  if (!caret) return null
  caret.scrollIntoView({ block: 'center' })
  return beginningOf(caret)
}

function beginningOf(caret: Element): string {
  const passage = caret.closest('p, h1, h2, h3, h4, h5, h6, li, td, th, pre')?.cloneNode(true)
  if (!(passage instanceof Element)) return ''
  for (const drawn of passage.querySelectorAll('.ProseMirror-widget, .tv-peer-caret')) drawn.remove()
  const words = (passage.textContent ?? '').trim()
  return words.length > longest ? `${words.slice(0, longest).trimEnd()} …` : words
}
