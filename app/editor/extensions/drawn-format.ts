import { Decoration } from '@tiptap/pm/view'
import { formatFrom, type Format } from '../suggested-format'

/** How it is said that a format is suggested: of what kind that is, for those who hear the page, and the format itself. */
export type FormatWords = { suggested: string; said: (format: Format) => string }

/**
 * Draws that words are suggested to look otherwise: they look so, where that can be shown, and behind them it is said in words.
 * @param marked how the words of a thread are marked
 */
export function drawnFormat(
  { from, to }: { from: number; to: number },
  format: string,
  marked: Record<string, string>,
  id: string,
  words: FormatWords,
): Decoration[] {
  const known = formatFrom(format)
  if (!known) return []
  const shown = 'look' in known ? ` tv-look-${known.on ? '' : 'not-'}${known.look}` : ''
  const told = () => {
    const label = document.createElement('span')
    label.className = `${marked.class} tv-format`
    label.dataset.thread = id
    label.contentEditable = 'false'
    label.textContent = words.said('look' in known ? known : { href: known.href && siteOf(known.href) })
    // What it says is no part of the text, to those who hear it either.
    label.setAttribute('role', 'note')
    label.setAttribute('aria-label', `${words.suggested}: ${label.textContent}`)
    return label
  }
  return [
    Decoration.inline(from, to, { ...marked, class: marked.class + shown }, { id }),
    Decoration.widget(to, told, {
      ...{ side: 1, marks: [], id, key: `format ${id} ${marked.class} ${format}` },
      // Where several are said behind the same words, the one that is pressed is meant, and not the one at the caret.
      stopEvent: () => true,
    }),
  ]
}

/** The site of an address: all of it would be in the way of who reads. It stands beside the text in full. */
function siteOf(href: string): string {
  return /^https?:\/\/([^/?#]+)/i.exec(href)?.[1] ?? href
}
