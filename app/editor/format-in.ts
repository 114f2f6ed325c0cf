import type { Node } from '@tiptap/pm/model'
import type { Transaction } from '@tiptap/pm/state'
import { AddMarkStep, RemoveMarkStep } from '@tiptap/pm/transform'
import { linesIn, withDepth, withForm, type Line } from './block-form'
import { passageLanguage } from './passage-language'
import { looks, type Format } from './suggested-format'

/** A format that words between two ProseMirror positions are to get. */
export interface DraftedFormat {
  from: number
  to: number
  format: Format
}

/** The format that a change gives to words or their lines, where that is all that it does; null for any other change. */
export function formatIn(transaction: Transaction): DraftedFormat | null {
  return markIn(transaction) ?? linesChangedIn(transaction)
}

function markIn({ steps }: Transaction): DraftedFormat | null {
  const marking = steps.filter(
    (step): step is AddMarkStep | RemoveMarkStep =>
      step instanceof AddMarkStep || step instanceof RemoveMarkStep,
  )
  if (!marking.length || marking.length < steps.length) return null
  // Where a link or a language takes the place of another, that one is taken away first.
  const last = marking.find((step) => step instanceof AddMarkStep) ?? marking[0]
  const format = last && formatOf(last)
  if (!format || marking.some(({ mark }) => mark.type !== last.mark.type)) return null
  const from = Math.min(...marking.map((step) => step.from))
  const to = Math.max(...marking.map((step) => step.to))
  return { from, to, format }
}

function formatOf(step: AddMarkStep | RemoveMarkStep): Format | null {
  const { type, attrs } = step.mark
  const on = step instanceof AddMarkStep
  if (type.name === 'link') return { href: on ? String(attrs.href) : null }
  if (type.name === 'language') return { language: on ? passageLanguage(attrs.lang) : null }
  const look = looks.find((one) => one === type.name)
  return look ? { look, on } : null
}

/** What lines become, or how deep they stand, that say the same as before. */
function linesChangedIn({ before, doc }: Transaction): DraftedFormat | null {
  const [was, is] = [linesIn(before), linesIn(doc)]
  const isTheSame =
    was.length === is.length && was.every(({ node }, at) => is[at]?.node.content.eq(node.content))
  return isTheSame ? (depthIn(before, doc, was, is) ?? formIn(before, was, is)) : null
}

/** The one level that items go further in or out. */
function depthIn(before: Node, doc: Node, was: Line[], is: Line[]): DraftedFormat | null {
  const moved = was.filter(({ depth }, at) => depth !== is[at]?.depth)
  const [begins, ends] = [moved[0], moved.at(-1)]
  if (!begins || !ends) return null
  const place = { from: begins.start, to: endOf(ends) }
  const direction = (['in', 'out'] as const).find((way) => withDepth(before, place, way)?.eq(doc))
  return direction ? { ...place, format: { depth: direction } } : null
}

function formIn(before: Node, was: Line[], is: Line[]): DraftedFormat | null {
  const changes = was.map(({ form }, at) => form !== is[at]?.form)
  const [first, last] = [changes.indexOf(true), changes.lastIndexOf(true)]
  const [begins, ends, becomes] = [was[first], was[last], is[first]]
  if (!begins || !ends || !becomes) return null
  const { form } = becomes
  const place = { from: begins.start, to: endOf(ends) }
  const isOne = is.slice(first, last + 1).every((line) => line.form === form)
  return isOne && withForm(before, place, form) ? { ...place, format: { block: form } } : null
}

const endOf = ({ start, node }: Line) => start + node.content.size
