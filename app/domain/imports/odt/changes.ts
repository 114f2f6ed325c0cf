import { longestWording, wordingOf } from '~/editor/wording'
import { childOf, elementsOf } from '../docx/xml'
import { lose, type Losses } from '../losses'
import type { Remark } from '../remarks'
import { goneIn, isLine, linesBetween, putBack, takeOut, wordsOf, type Change } from './change-in-text'
import { holdsSign, markTables, markPicture } from './things'
import { wordAfter, wordBefore } from './words-beside'

/** Where an inserted paragraph ends in a wording, as Unicode parts them. */
const paragraphEnd = '\u2029'

/**
 * Turns the tracked changes of an OpenDocument text into suggestions: its text stays as it was before them, and the words that
 * each would change are marked. What cannot be a suggestion is taken in and counted.
 */
export function markChanges(tree: Document, losses: Losses): Remark[] {
  const regions = elementsOf(tree, 'text:changed-region')
  const remarks: Remark[] = []
  const all = changesIn(tree, regions)
  const tables = markTables(tree, all, remarks)
  const changes = joined(all.filter((change) => !tables.has(change)))
  let kept = tables.size
  for (let at = 0; at < changes.length; at++) {
    const change = changes[at]
    const next = changes[at + 1]
    if (!change) continue
    const pair = next && next.kind !== change.kind && change.last.nextSibling === next.first ? next : null
    const both = pair ? [change, pair] : [change]
    const deletion = both.find(({ kind }) => kind === 'deletion') ?? null
    const insertion = both.find(({ kind }) => kind === 'insertion') ?? null
    const id = `d${remarks.length}`
    const replacement = suggested(tree, id, deletion, insertion, losses)
    if (pair) at += 1
    if (replacement === null) continue
    kept += both.reduce((sum, { count }) => sum + count, 0)
    remarks.push({ id, author: change.author, text: null, replacement })
  }
  lose(losses, 'changes', regions.length - kept)
  return remarks
}

function changesIn(tree: Document, regions: readonly Element[]): Change[] {
  const known = new Map(regions.map((region) => [idOf(region, 'text:id'), region]))
  const ends = new Map(elementsOf(tree, 'text:change-end').map((end) => [idOf(end, 'text:change-id'), end]))
  return elementsOf(tree, '*').flatMap((mark): Change[] => {
    const id = idOf(mark, 'text:change-id')
    const region = known.get(id)
    const isPoint = mark.nodeName === 'text:change'
    const kind = isPoint ? 'deletion' : 'insertion'
    const last = isPoint ? mark : ends.get(id)
    if (!region || !last || !['text:change', 'text:change-start'].includes(mark.nodeName)) return []
    const said = childOf(region, `text:${kind}`)
    const author = childOf(childOf(said, 'office:change-info'), 'dc:creator')?.textContent ?? ''
    return said ? [{ kind, author, region, first: mark, last, count: 1 }] : []
  })
}

/** What one person inserted at once is several insertions where a paragraph or a formatting begins in it. */
function joined(changes: readonly Change[]): Change[] {
  const all: Change[] = []
  for (const change of changes) {
    const before = all.at(-1)
    const goesOn =
      before?.kind === 'insertion' &&
      change.kind === 'insertion' &&
      before.author === change.author &&
      before.last.nextSibling === change.first
    if (goesOn) all.splice(-1, 1, { ...before, last: change.last, count: before.count + 1 })
    else all.push(change)
  }
  return all
}

function idOf(element: Element, name: string): string {
  return element.getAttribute(name) ?? ''
}

/** Marks the words of a change and takes what it inserts out; null, and nothing changed, when it cannot be a suggestion. */
function suggested(
  tree: Document,
  id: string,
  deletion: Change | null,
  insertion: Change | null,
  losses: Losses,
): string | null {
  const lines = insertion ? linesBetween(insertion.first, insertion.last) : []
  if (lines === null || (insertion && !isLine(insertion.first.parentNode))) return null
  const inserted = lines.map((nodes) => nodes.map(wordsOf).join('')).join(paragraphEnd)
  if (inserted.length > longestWording || (deletion && !isLine(deletion.first.parentNode))) return null
  const gone = deletion ? goneIn(deletion) : []
  const words = gone.map(wordsOf).join(' ').trim()
  if (deletion && (words !== '' || (!insertion && holdsSign(gone)))) {
    if (words !== '' && words === inserted.trim()) return null
    if (insertion) takeOut(insertion.first, insertion.last, losses)
    const isPicture = words === '' && markPicture(tree, gone, id)
    putBack(tree, deletion.first, gone, isPicture ? null : id)
    return wordingOf(inserted)
  }
  if (!insertion || inserted.trim() === '') return null
  const before = wordBefore(insertion.first, id)
  const after = before === null ? wordAfter(insertion.last, id) : null
  if (before === null && after === null) return null
  takeOut(insertion.first, insertion.last, losses)
  return wordingOf(`${before ?? ''}${inserted}${after ?? ''}`)
}
