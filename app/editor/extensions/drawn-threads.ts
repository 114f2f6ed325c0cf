import type { Node } from '@tiptap/pm/model'
import { Decoration } from '@tiptap/pm/view'
import type * as Y from 'yjs'
import { anchoredWords, positionsOf, type Anchor } from '../anchors'
import { anchorNow } from '../moved/anchor-now'
import type { Whereabouts } from '../moved/whereabouts'
import { changeIn, type ChangedStretch } from '../rewrite-stretch'
import type { TextRun } from '../text-runs'
import { thingOf, type Thing } from '../things'
import { drawnFormat, type FormatWords } from './drawn-format'
import { drawnThing } from './drawn-thing'
import { drawnAway, writeLines } from './drawn-wording'

/** A comment thread or a suggestion of wording beside the text. */
export type Thread = {
  id: string
  anchor: Anchor
  kind: 'comment' | 'suggestion'
  replacement?: string | undefined
  /** How a suggestion would have the words look, as it is kept. */
  format?: string | undefined
  resolved: boolean
}
export type ShownThreads = { threads: readonly Thread[]; activeId: string | null }
/** How the words that somebody suggests are called, for those who hear the page, and what is said of a thing that is to go. */
export type ThreadWords = {
  inserted: string
  takenOut: Readonly<Record<Thing, string>>
  format: FormatWords
}

/** The shared text, the stretches it has now, and where letters have come to that were moved while it was shown. */
export type Shared = { doc: Y.Doc; runs: () => TextRun[]; whereabouts: Whereabouts }

/** The id of the thread that a mark belongs to. */
export function idOf({ spec }: Pick<Decoration, 'spec'>): string {
  const { id }: { id?: unknown } = Object(spec)
  return String(id)
}

/** `loose` are the threads that are looked for anew with whatever others write. */
type Drawn = { decorations: Decoration[]; loose: Set<string> }

/** The marks of open threads, and of the one that is chosen, where their words stand now. */
export function drawnThreads(
  { doc, runs: known, whereabouts }: Shared,
  text: Node,
  { threads, activeId }: ShownThreads,
  words: ThreadWords,
): Drawn {
  const runs = known()
  const loose = new Set<string>()
  const decorations = threads
    .filter(({ id, resolved }) => !resolved || id === activeId)
    .flatMap((thread) => {
      // The server has what is said go with its words, too; it need not tell those who have seen them move.
      const found = anchoredWords(doc, anchorNow(thread.anchor, whereabouts), runs)
      const place = positionsOf(found)
      if (!found?.fixed) loose.add(thread.id)
      if (!found || !place || place.to > text.content.size) return []
      const isActive = thread.id === activeId
      const { thing } = thread.anchor
      // A text that somebody has damaged is shown with what is wrong left out: something else may stand there.
      const isThing = thing && found.whole && thingOf(text.nodeAt(place.from)) === thing
      if (isThing && thread.replacement !== undefined)
        return drawnThing(text, place, inText(thread.id, isActive), thread.id, words.takenOut[thing])
      if (thread.format !== undefined && found.whole)
        return drawnFormat(text, place, thread.format, inText(thread.id, isActive), thread.id, words.format)
      const suggests =
        !thing && thread.kind === 'suggestion' && found.whole && thread.replacement !== undefined
      return suggests
        ? drawnWording(text, changeIn(text, place, thread.replacement ?? ''), thread.id, isActive, words)
        : [Decoration.inline(place.from, place.to, inText(thread.id, isActive), { id: thread.id })]
    })
  return { decorations, loose }
}

/** How the words of a thread are marked. */
function inText(id: string, isActive: boolean): Record<string, string> {
  const state = isActive ? ' tv-thread-active' : ''
  return { class: `tv-thread${state}`, 'data-thread': id, nodeName: 'span' }
}

/** Only what differs is drawn. */
function drawnWording(
  text: Node,
  { from, to, inserted }: ChangedStretch,
  id: string,
  isActive: boolean,
  words: ThreadWords,
): Decoration[] {
  const { nodeName: _own, ...attributes } = inText(id, isActive)
  const away = drawnAway(text, { from, to }, attributes, { id })
  if (inserted === '') return away
  const state = isActive ? ' tv-thread-active' : ''
  const insertion = () => insertionOf(id, inserted, `tv-thread-inserted${state}`, words)
  return [
    ...away,
    Decoration.widget(to, insertion, { side: 1, marks: [], id, key: `${id} ${isActive} ${inserted}` }),
  ]
}

function insertionOf(id: string, replacement: string, className: string, words: ThreadWords): HTMLElement {
  const insertion = document.createElement('ins')
  insertion.className = className
  insertion.dataset.thread = id
  insertion.contentEditable = 'false'
  // An insertion may have no name, and its words are read as they are: it says of what kind it is.
  insertion.setAttribute('role', 'insertion')
  insertion.setAttribute('aria-roledescription', words.inserted)
  writeLines(insertion, replacement)
  return insertion
}
