import { useWords } from '~/i18n/use-words'
import type { NumberedBlock } from './NumberedText'
import { Section } from './Section'
import { SentInputs, type SentInput } from './SentInputs'

type UnsentInputsProps = {
  /** What stood in the form, by field. */
  typed: Readonly<Record<string, string>>
  questions: ReadonlyArray<{ id: string; number: number; text: string }>
  /** What stands on the page anyway: as it was sent, or in a field to go on with. */
  besides: (input: SentInput) => boolean
}

/** What somebody wrote in an answer that could not be taken, to be copied; nothing when all of it stands elsewhere. */
export function UnsentInputs({ typed, questions, besides }: UnsentInputsProps) {
  const { unsent } = useWords().consultations
  const inputs = Object.entries(typed)
    .flatMap(([name, text]) => inputAt(name, text, questions) ?? [])
    .filter((input) => !besides(input))
  if (!inputs.length) return null
  return (
    <Section title={unsent.title}>
      <p className="tv-muted">{unsent.hint}</p>
      <SentInputs inputs={inputs} />
    </Section>
  )
}

/** Whether an input was sent just so. */
export function isAmong(sent: readonly SentInput[]): (input: SentInput) => boolean {
  return ({ kind, paragraph, question, text }) =>
    sent.some(
      (one) =>
        one.kind === kind &&
        one.paragraph === paragraph &&
        one.question?.number === question?.number &&
        one.text.trim() === text.trim(),
    )
}

/** Whether there is a field to go on with an input in. */
export function hasField(blocks: readonly NumberedBlock[]): (input: SentInput) => boolean {
  return ({ kind, paragraph, question }) => {
    if (kind === 'question') return question !== null
    return kind === 'whole' || blocks.some(({ number }) => number === paragraph)
  }
}

function inputAt(name: string, text: string, questions: UnsentInputsProps['questions']): SentInput | null {
  const [, whole, questionId, paragraph] =
    /^text\.(?:(whole)|question:(.+)|paragraph:(\d+))$/.exec(name) ?? []
  if (!text.trim() || !(whole ?? questionId ?? paragraph)) return null
  return {
    id: name,
    kind: whole ? 'whole' : questionId ? 'question' : 'paragraph',
    paragraph: paragraph ? Number(paragraph) : null,
    question: questions.find(({ id }) => id === questionId) ?? null,
    text,
    outcome: null,
  }
}
