/** Where in an answer a text belongs: `conclusion`, `whole`, `question:<id>` or `paragraph:<number>`. */
export type Place =
  | { kind: 'conclusion' }
  | { kind: 'whole' }
  | { kind: 'question'; questionId: string }
  | { kind: 'paragraph'; paragraph: number }

/** Reads a place; null for anything that is none. */
export function placeOf(written: string): Place | null {
  if (written === 'conclusion' || written === 'whole') return { kind: written }
  const [, kind, rest = ''] = /^(question|paragraph):([0-9a-z-]{1,36})$/.exec(written) ?? []
  if (kind === 'question') return { kind, questionId: rest }
  if (kind === 'paragraph' && /^[1-9]\d{0,5}$/.test(rest)) return { kind, paragraph: Number(rest) }
  return null
}

/** A place as it is written, of what is stored of it. */
export function placeWritten({
  kind,
  questionId,
  paragraph,
}: {
  kind: 'whole' | 'question' | 'paragraph'
  questionId: string | null
  paragraph: number | null
}): string {
  if (kind === 'whole') return kind
  return kind === 'question' ? `question:${questionId}` : `paragraph:${paragraph}`
}

/** One text of an answer, at its place as it is written. */
export interface Part {
  place: string
  text: string
}

/** The texts of an answer that say something, in the order that they are read: whole, questions, paragraphs. */
export function partsInOrder(parts: readonly Part[], questionIds: readonly string[]): Part[] {
  const rank = ({ place }: Part) => {
    const read = placeOf(place)
    if (read?.kind === 'question') return 1 + questionIds.indexOf(read.questionId)
    return read?.kind === 'paragraph' ? 1_000 + read.paragraph : 0
  }
  return parts.filter(({ text }) => text.trim() !== '').sort((a, b) => rank(a) - rank(b))
}
