import { longestFootnote } from '../extensions/footnote'
import { styleOf } from './styles'
import { element, elementsIn, isBlank, textOf, type PastedElement, type PastedNode } from './tree'

type Note = {
  words: string
  /** What holds the note where it stands below the text. */
  block: PastedElement
}
type Parents = ReadonlyMap<PastedElement, PastedElement | null>

/**
 * Footnotes in the place of their marks. Word, LibreOffice, Google Docs and pages of the web all have a link to a note that
 * links back to it, with names of their own. `cut` tells whether a note was longer than one may be.
 */
export function withFootnotes(nodes: readonly PastedNode[]): { nodes: PastedNode[]; cut: boolean } {
  const notes = notesIn(nodes)
  if (notes.size === 0) return { nodes: [...nodes], cut: false }
  const blocks = new Set([...notes.values()].map(({ block }) => block))
  return {
    nodes: replaced(nodes, notes, blocks),
    cut: [...notes.values()].some(({ words }) => words.length > longestFootnote),
  }
}

function replaced(
  nodes: readonly PastedNode[],
  notes: ReadonlyMap<PastedElement, Note>,
  blocks: ReadonlySet<PastedElement>,
): PastedNode[] {
  return nodes.flatMap((node): PastedNode[] => {
    if (typeof node === 'string') return [node]
    const note = notes.get(node)
    if (note) return note.words === '' ? [] : [element('sup', [], { 'data-footnote': note.words })]
    if (blocks.has(node)) return []
    const children = replaced(node.children, notes, blocks)
    // What framed nothing but notes goes with them, and so does the line above them.
    const framed = node.children.some((child) => typeof child !== 'string' && blocks.has(child))
    const rest = children.filter((child) => typeof child === 'string' || child.tag !== 'hr')
    return framed && isBlank(rest) ? [] : [{ ...node, children }]
  })
}

function notesIn(nodes: readonly PastedNode[]): Map<PastedElement, Note> {
  const elements = elementsIn(nodes)
  const places = new Map(elements.map((one, index) => [one, index]))
  const parents = parentsIn(nodes, elements)
  const byName = new Map<string, PastedElement>()
  for (const one of elements) for (const name of namesOf(one)) if (!byName.has(name)) byName.set(name, one)
  const notes = new Map<PastedElement, Note>()
  for (const [place, mark] of elements.entries()) {
    const target = byName.get(leadsTo(mark))
    if (!target || (places.get(target) ?? 0) <= place) continue
    const block = blockAround(target, parents)
    const isBack = (one: PastedElement) => namesOf(mark).includes(leadsTo(one))
    if (!block || !elementsIn([block]).some(isBack) || elementsIn([block]).includes(mark)) continue
    notes.set(mark, { words: textOf([block], isBack).replace(/\s+/g, ' ').trim(), block })
  }
  return notes
}

function parentsIn(nodes: readonly PastedNode[], elements: readonly PastedElement[]): Parents {
  const parents = new Map<PastedElement, PastedElement | null>()
  for (const node of nodes) if (typeof node !== 'string') parents.set(node, null)
  for (const parent of elements)
    for (const child of parent.children) if (typeof child !== 'string') parents.set(child, parent)
  return parents
}

function namesOf({ attrs }: PastedElement): string[] {
  return [attrs.id, attrs.name].filter((name) => name !== undefined && name !== '') as string[]
}

/** The name of the place in the same text that a link leads to; Word may tell the text as a file of its own. */
function leadsTo({ tag, attrs }: PastedElement): string {
  return (tag === 'a' && /^(?:file:[^#]*)?#(.+)$/.exec(attrs.href ?? '')?.[1]) || ''
}

function blockAround(target: PastedElement, parents: Parents): PastedElement | null {
  let block: PastedElement | null = target
  while (block && !['p', 'li', 'dd', 'div', 'aside'].includes(block.tag)) block = parents.get(block) ?? null
  const frame = block && parents.get(block)
  return frame && isNoteFrame(frame) ? frame : block
}

/** What Word and LibreOffice put around the paragraphs of one note. */
function isNoteFrame(frame: PastedElement): boolean {
  return (
    /^(?:foot|end)note$/.test(styleOf(frame, 'mso-element')) ||
    /^(?:ftn|edn|sdfootnote|sdendnote)\d+$/.test(frame.attrs.id ?? '')
  )
}
