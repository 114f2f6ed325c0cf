import { dictionary } from '~/i18n/dictionaries.server'
import { languages, type Language } from '~/i18n/languages'

/** A place of an answer, as a Word file names it. */
export interface WordPlace {
  /** `whole`, `question:<id>` or `paragraph:<number>`. */
  place: string
  /** The words of the text that it is about; null where it is no passage. */
  about: string | null
  /** Its heading, in a language. */
  heading(language: Language): string
  /** What a heading begins with that means this place, in every language, in lower case. */
  beginnings: readonly string[]
}

/** The places of an answer in the order that it is written in: whole, questions, paragraphs. */
export function wordPlaces(
  questions: ReadonlyArray<{ id: string; number: number; text: string }>,
  blocks: ReadonlyArray<{ number: number | null; text: string }>,
): WordPlace[] {
  const inEach = (of: (language: Language) => string) => languages.map((one) => of(one).toLowerCase())
  const whole = (language: Language) => dictionary(language).consultations.answer.whole
  const question = (number: number) => (language: Language) =>
    dictionary(language).consultations.inputs.questionNumber(number)
  const paragraph = (number: number) => (language: Language) =>
    dictionary(language).consultations.inputs.paragraphNumber(number)
  return [
    { place: 'whole', about: null, heading: whole, beginnings: inEach(whole) },
    ...questions.map(({ id, number, text }) => ({
      place: `question:${id}`,
      about: null,
      heading: (language: Language) => `${question(number)(language)}: ${text}`,
      beginnings: [...inEach(question(number)), text.toLowerCase()],
    })),
    ...blocks.flatMap(({ number, text }) =>
      number === null
        ? []
        : [
            {
              place: `paragraph:${number}`,
              about: text,
              heading: paragraph(number),
              beginnings: inEach(paragraph(number)),
            },
          ],
    ),
  ]
}
