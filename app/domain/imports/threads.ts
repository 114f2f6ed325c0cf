import * as Y from 'yjs'
import type { NewThread } from '~/domain/comments/start-thread.server'
import { createAnchor, createThingAnchor } from '~/editor/anchors'
import { lose, type Losses } from './losses'
import type { Place, Remark } from './remarks'

/** What a thread says of where it comes from, in the language of the text: its author has no account here. */
export interface RemarkWords {
  comment(author: string, text: string): string
  change(author: string): string
}

const longestComment = 5000

/** The threads that the remarks of a file become. One whose words are not in the text any more is lost. */
export function threadsOf(
  text: Uint8Array,
  remarks: readonly Remark[],
  places: ReadonlyMap<string, Place>,
  words: RemarkWords,
  losses: Losses,
): NewThread[] {
  const doc = new Y.Doc()
  Y.applyUpdate(doc, text)
  const threads: NewThread[] = []
  // Changes first: what is said of their words belongs to them.
  const inTurn = [...remarks].sort((a, b) => Number(isComment(a)) - Number(isComment(b)))
  for (const remark of inTurn) {
    const place = places.get(remark.id)
    const anchor = place && (createAnchor(doc, place.from, place.to) ?? thingAt(doc, place))
    // What is no words can only be taken out, or stand beside what somebody says of that.
    const isLost =
      !anchor ||
      (anchor.thing && remark.replacement !== '' && !(isComment(remark) && isAmong(threads, anchor)))
    if (isLost) {
      lose(losses, isComment(remark) ? 'comments' : 'changes')
      continue
    }
    const said =
      remark.text === null ? words.change(remark.author) : words.comment(remark.author, remark.text)
    const known = threads.find((one) => isSamePlace(one, anchor) && isComment(remark))
    // Word has an answer, and what is said of a change, as a comment of its own on the same words.
    if (known) known.text = `${known.text}\n\n${said}`.slice(0, longestComment)
    else {
      const kind = isComment(remark) ? 'comment' : 'suggestion'
      const { replacement, format = null } = remark
      threads.push({ kind, anchor, replacement, format, text: said.slice(0, longestComment) })
    }
  }
  doc.destroy()
  return threads
}

const isComment = ({ replacement, format }: Remark) => replacement === null && format === undefined

/** What is no words begins at its place; in an empty paragraph the place is inside. */
function thingAt(doc: Y.Doc, { from }: Place): NewThread['anchor'] | null {
  return createThingAnchor(doc, from) ?? createThingAnchor(doc, from - 1)
}

function isAmong(threads: readonly NewThread[], anchor: NewThread['anchor']): boolean {
  return threads.some((one) => isSamePlace(one, anchor))
}

function isSamePlace({ anchor }: NewThread, { from, to }: NewThread['anchor']): boolean {
  return anchor.from === from && anchor.to === to
}
