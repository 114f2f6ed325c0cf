import { Heading } from '@digdir/designsystemet-react'
import { useWords } from '~/i18n/use-words'
import { StatusTag } from './StatusTag'

export interface SentInput {
  id: string
  kind: 'whole' | 'question' | 'paragraph'
  paragraph: number | null
  question: { number: number; text: string } | null
  text: string
  outcome: { state: 'taken_in' | 'in_part' | 'not_taken_in' | 'noted'; reason: string } | null
}

/** What was said, place by place, and what became of it once the round is finished. */
export function SentInputs({ inputs, level = 3 }: { inputs: readonly SentInput[]; level?: 3 | 4 }) {
  const words = useWords().consultations
  return (
    <ul className="tv-sent">
      {inputs.map((input) => (
        <li key={input.id}>
          <Heading level={level} data-size="2xs">
            {placeWords(words, input)}
          </Heading>
          <p className="tv-sent__text">{input.text}</p>
          {input.outcome && (
            <div className="tv-sent__outcome">
              <p>
                <span className="ds-sr-only">{words.receipt.outcome}: </span>
                <StatusTag tone="spruce">{words.treatmentStates[input.outcome.state]}</StatusTag>
              </p>
              <p>{input.outcome.reason}</p>
            </div>
          )}
        </li>
      ))}
    </ul>
  )
}

/** Where an input belongs, in words. */
function placeWords(
  words: ReturnType<typeof useWords>['consultations'],
  { kind, question, paragraph }: Pick<SentInput, 'kind' | 'question' | 'paragraph'>,
): string {
  if (kind === 'question' && question) return words.result.question(question.number, question.text)
  return kind === 'paragraph' && paragraph !== null ? words.page.paragraph(paragraph) : words.answer.whole
}
