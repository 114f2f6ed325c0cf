import { Link } from '@remix-run/react'
import type { answerPage } from '~/domain/consultations/answer-queries.server'
import type { consultationPage } from '~/domain/consultations/page.server'
import type { FormAnswer } from '~/http/use-answer'
import { useWords } from '~/i18n/use-words'
import { ErrorSummaryBox } from '~/ui/form/ErrorSummaryBox'
import { Form } from '~/ui/form/Form'
import { FormActions } from '~/ui/form/FormActions'
import { SubmitButton } from '~/ui/form/SubmitButton'
import { RefusalNote } from '~/ui/notice/RefusalNote'
import { Section } from '~/ui/page/Section'
import { hasField, UnsentInputs } from '~/ui/page/UnsentInputs'
import { ConclusionField } from './ConclusionField'
import { ParagraphRemark } from './ParagraphRemark'
import { PlaceField, type PlaceText } from './PlaceField'
import { NumberedText, type NumberedBlock } from '~/ui/page/NumberedText'

type Props = {
  facts: Awaited<ReturnType<typeof consultationPage>>
  blocks: readonly NumberedBlock[]
  /** The answer's own address. */
  base: string
  own: Awaited<ReturnType<typeof answerPage>>
  answer: FormAnswer
  /** Told of what stands in the form whenever it changes. */
  onWriting: (texts: Record<string, string>) => void
}

/** The whole answer in one form: conclusion, remark on the whole, questions, and remarks on paragraphs beside the text. */
export function AnswerForm({ base, facts, blocks, own, answer, onWriting }: Props) {
  const words = useWords().consultations
  const written = new Map(own.parts.map((part) => [part.place, part]))
  const at = (place: string): PlaceText => {
    const { text = '', version = 0, by = null } = written.get(place) ?? {}
    const current = answer.current?.[place]
    return { place, text, version, by, answer, ...(current === undefined ? {} : { current }) }
  }
  return (
    <Form
      method="post"
      className="tv-answer"
      noValidate
      onInput={({ currentTarget }) => onWriting(textsIn(currentTarget))}
    >
      <ErrorSummaryBox errors={answer.errors} />
      <RefusalNote>{answer.refused}</RefusalNote>
      <UnsentInputs typed={answer.typed} questions={facts.questions} besides={hasField(blocks)} />
      <p>
        <Link to={`${base}/word`}>{words.word.action}</Link>
      </p>
      <ConclusionField of={at('conclusion')} />
      <PlaceField of={at('whole')} label={words.answer.whole} description={words.answer.wholeHint} rows={6} />
      {facts.questions.length > 0 && (
        <Section title={words.answer.questions}>
          {facts.questions.map(({ id, number, text }) => (
            <PlaceField
              key={id}
              of={at(`question:${id}`)}
              label={<span lang={facts.language}>{`${number}. ${text}`}</span>}
              rows={4}
            />
          ))}
        </Section>
      )}
      <Section title={words.answer.paragraphs}>
        <p className="tv-muted">{words.answer.paragraphsHint}</p>
        <NumberedText
          blocks={blocks}
          language={facts.language}
          under={(number) => <ParagraphRemark number={number} of={at(`paragraph:${number}`)} />}
        />
      </Section>
      <div className="tv-answer__actions">
        <FormActions>
          <SubmitButton formAction="?send">{words.answer.toSending}</SubmitButton>
          <SubmitButton variant="secondary">{words.answer.save}</SubmitButton>
        </FormActions>
        {!own.maySend && <p className="tv-muted">{words.answer.onlyHolders}</p>}
      </div>
    </Form>
  )
}

function textsIn(form: HTMLFormElement): Record<string, string> {
  const entries = [...new FormData(form)]
  return Object.fromEntries(
    entries.filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  )
}
