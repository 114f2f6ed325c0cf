import type { ListedDocument } from '~/domain/documents/present'
import { documentStates } from '~/domain/documents/kinds'
import type { Sort } from '~/ui/table/sort'

export const sortKeys = ['title', 'kind', 'state', 'changed'] as const

const collator = new Intl.Collator('nb')

/** The list in the order asked for: words as Norwegian sorts them, states as life goes; the newest first among equals. */
export function sorted(
  documents: readonly ListedDocument[],
  { key, direction }: Sort<(typeof sortKeys)[number]>,
  words: { kinds: Readonly<Record<ListedDocument['kind'], string>> },
): ListedDocument[] {
  const way = direction === 'ascending' ? 1 : -1
  const compare: Record<typeof key, (a: ListedDocument, b: ListedDocument) => number> = {
    title: (a, b) => collator.compare(a.title, b.title),
    kind: (a, b) => collator.compare(words.kinds[a.kind], words.kinds[b.kind]),
    state: (a, b) => documentStates.indexOf(a.state) - documentStates.indexOf(b.state),
    changed: byChange,
  }
  return [...documents].sort((a, b) => way * compare[key](a, b) || byChange(b, a))
}

function byChange(a: ListedDocument, b: ListedDocument): number {
  return a.changedAt < b.changedAt ? -1 : Number(a.changedAt > b.changedAt)
}
