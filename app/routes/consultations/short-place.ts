import type { Words } from '~/i18n/words'

/** Where an input belongs, in a word or two. */
export function shortPlace(
  { inputs: words }: Words['consultations'],
  of: {
    kind: 'whole' | 'question' | 'paragraph'
    paragraph: number | null
    question: { number: number } | null
  },
): string {
  if (of.kind === 'question' && of.question) return words.questionNumber(of.question.number)
  return of.kind === 'paragraph' && of.paragraph !== null ? words.paragraphNumber(of.paragraph) : words.whole
}
