import type { Words } from '~/i18n/words'

/** What the places of an answer are called, for the summary of what is wrong with it. */
export function answerLabels(
  words: Words['consultations'],
  questions: ReadonlyArray<{ id: string; number: number }>,
): Record<string, string> {
  const named = questions.map(({ id, number }) => [
    `text.question:${id}`,
    words.inputs.questionNumber(number),
  ])
  return { ...words.fields, ...Object.fromEntries(named) }
}
