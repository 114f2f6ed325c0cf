import type { Content } from '~/editor/content'
import type { TreatmentState } from './kinds'

/** The words that the table of what came of the inputs is framed in. */
export interface ResultWords {
  about(title: string, answers: number, inputs: number): string
  whole: string
  question(number: number, text: string): string
  paragraph(number: number): string
  from: string
  said: string
  did: string
  why: string
  noInputs: string
  wording(text: string): string
  states: Readonly<Record<TreatmentState, string>>
}

export interface ResultInput {
  kind: 'whole' | 'question' | 'paragraph'
  paragraph: number | null
  question: { number: number; text: string } | null
  from: string
  text: string
  state: TreatmentState
  reason: string
  /** What stands in the text for it. */
  wordings: readonly string[]
}

/** What was said and what was done with it, place by place, as the text of a document. */
export function resultContent(
  facts: { title: string; answers: number; inputs: readonly ResultInput[] },
  words: ResultWords,
): Content {
  const { inputs } = facts
  const places = new Map<string, ResultInput[]>()
  for (const input of inputs) {
    const place = placeWords(input, words)
    places.set(place, [...(places.get(place) ?? []), input])
  }
  return {
    type: 'doc',
    content: [
      textBlock(words.about(facts.title, facts.answers, inputs.length)),
      ...(inputs.length ? [] : [textBlock(words.noInputs)]),
      ...[...places].flatMap(([place, those]) => [heading(place), table(those, words)]),
    ],
  }
}

function placeWords({ kind, question, paragraph }: ResultInput, words: ResultWords): string {
  if (kind === 'question' && question) return words.question(question.number, question.text)
  return kind === 'paragraph' && paragraph !== null ? words.paragraph(paragraph) : words.whole
}

function table(inputs: readonly ResultInput[], words: ResultWords): Content {
  return {
    type: 'table',
    content: [
      row('tableHeader', [words.from, words.said, words.did, words.why]),
      ...inputs.map(({ from, text, state, reason, wordings }) =>
        row('tableCell', [
          ...[from, text, words.states[state]],
          [reason, ...wordings.map(words.wording)].join('\n'),
        ]),
      ),
    ],
  }
}

function row(cell: 'tableHeader' | 'tableCell', texts: readonly string[]): Content {
  return { type: 'tableRow', content: texts.map((text) => ({ type: cell, content: blocksOf(text) })) }
}

/** Each line of what was written is a paragraph of its own. */
function blocksOf(text: string): Content[] {
  return text
    .split(/\n+/)
    .filter((line) => line.trim() !== '')
    .map(textBlock)
}

function textBlock(text: string): Content {
  return { type: 'paragraph', content: [{ type: 'text', text }] }
}

function heading(text: string): Content {
  return { type: 'heading', attrs: { level: 1 }, content: [{ type: 'text', text }] }
}
