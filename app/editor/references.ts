import type { Content } from './content'
import { referenceAttributes, type ReferenceAttributes, type ReferenceKind } from './extensions/reference'
import { repairContent } from './reading'

/** What a reader is shown of a thing that a text refers to. Title and state are empty where there is none. */
export type ShownReference = { title: string; state: string; href: string | null }

/** By the id of the thing; null for one that the reader may not see. What is missing is named by kind and number alone. */
export type References = Readonly<Record<string, ShownReference | null>>

/** The words that references are put in; in `i18n` under `documents.rendering.reference`. */
export type ReferenceWords = {
  kinds: Readonly<Record<ReferenceKind, string>>
  unavailable: string
}

/** `Vedtak 12/26`: what a reference is called without its title. */
export function referenceLabel({ kind, number }: ReferenceAttributes, words: ReferenceWords): string {
  return [words.kinds[kind], number].filter(Boolean).join(' ')
}

/** `Vedtak 12/26: Gruppen slutter seg til planen (gjennomført)`, or as much of it as the reader may see. */
export function referenceWords(
  raw: Record<string, unknown>,
  references: References,
  words: ReferenceWords,
): string {
  const attributes = referenceAttributes(raw)
  const label = referenceLabel(attributes, words)
  const shown = shownAt(references, attributes.targetId)
  if (shown === undefined) return label
  if (shown === null) return `${label} (${words.unavailable})`
  const titled = shown.title === '' ? label : `${label}: ${shown.title}`
  return `${titled}${shown.state === '' ? '' : ` (${shown.state.toLowerCase()})`}`
}

/** What a text refers to, each thing once. */
export function referencesIn(content: Content): ReferenceAttributes[] {
  const found = new Map<string, ReferenceAttributes>()
  repairContent(content).descendants((node) => {
    if (node.type.name !== 'reference') return
    const attributes = referenceAttributes(node.attrs)
    found.set(attributes.targetId, attributes)
  })
  return [...found.values()]
}

/** What is known of a thing: undefined when nothing is. */
export function shownAt(references: References, targetId: string): ShownReference | null | undefined {
  return Object.hasOwn(references, targetId) ? references[targetId] : undefined
}
