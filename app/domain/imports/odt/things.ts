import { elementsOf } from '../docx/xml'
import { edge, nextBlock } from '../html/marks'
import type { Remark } from '../remarks'
import { goneIn, putBack, wordsOf, type Change } from './change-in-text'

/** What stands in a line without being words. */
const signs = ['text:note', 'draw:frame', 'text:line-break'] as const

/** Whether something is taken out that is no words. */
export function holdsSign(gone: readonly Element[]): boolean {
  return gone.some((line) => signs.some((name) => elementsOf(line, name).length > 0))
}

/** A picture becomes a block of its own: that it is taken out is told in what it says. */
export function markPicture(tree: Document, gone: readonly Element[], id: string): boolean {
  const [only, ...more] = gone.flatMap((line) => elementsOf(line, 'draw:frame'))
  if (!only || more.length) return false
  const known = elementsOf(only, 'svg:desc')[0] ?? elementsOf(only, 'svg:title')[0]
  const said = known ?? only.appendChild(tree.createElement('svg:desc'))
  said.textContent = edge('from', id) + (said.textContent ?? '')
  return true
}

/**
 * Tables of which every word is taken out by one person: programs say that a table is, by taking out what is in each of its cells.
 * They stay in the file, marked as what the change is about. Gives the changes that it consists of.
 */
export function markTables(tree: Document, changes: readonly Change[], remarks: Remark[]): Set<Change> {
  const done = new Set<Change>()
  for (const table of elementsOf(tree, 'table:table')) {
    const within = changes.filter(({ first }) => isWithin(first, table))
    const [one] = within
    const isGone = ({ kind, author }: Change) => kind === 'deletion' && author === one?.author
    if (!one || wordsOf(table).trim() !== '' || !within.every(isGone)) continue
    for (const change of within) {
      putBack(tree, change.first, goneIn(change), null)
      done.add(change)
    }
    const id = `t${remarks.length}`
    const told = tree.createElement('text:p')
    told.appendChild(tree.createTextNode(nextBlock(id)))
    table.parentNode?.insertBefore(told, table)
    remarks.push({ id, author: one.author, text: null, replacement: '' })
  }
  return done
}

function isWithin(node: Node, table: Element): boolean {
  for (let above = node.parentNode; above; above = above.parentNode) if (above === table) return true
  return false
}
