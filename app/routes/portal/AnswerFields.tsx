import type { FormAnswer } from '~/http/use-answer'
import { useWords } from '~/i18n/use-words'
import { RadioGroup } from '~/ui/form/RadioGroup'
import { TextareaField } from '~/ui/form/TextareaField'
import { NumberedText, type NumberedBlock } from '~/ui/page/NumberedText'
import { Section } from '~/ui/page/Section'

type Props = {
  answer: FormAnswer
  /** What was said before, by place, when the answer was taken back. */
  before?: Readonly<Record<string, string>>
  language: string
  questions: ReadonlyArray<{ id: string; number: number; text: string }>
  blocks: readonly NumberedBlock[]
}

const conclusions = ['supports', 'supports_with_remarks', 'does_not_support', 'no_remarks'] as const

/** What an answer says: conclusion, remark on the whole, questions, paragraphs. Opens and sends without script. */
export function AnswerFields({ answer, before = {}, language, questions, blocks }: Props) {
  const words = useWords().consultations
  const field = (place: string) => ({
    name: `text.${place}`,
    need: 'optional' as const,
    defaultValue: answer.value(`text.${place}`, before[place]),
    error: answer.byField[`text.${place}`],
  })
  return (
    <>
      <RadioGroup
        {...field('conclusion')}
        label={words.answer.conclusion}
        options={[
          { value: '', label: words.answer.conclusionNone },
          ...conclusions.map((value) => ({ value, label: words.conclusions[value] })),
        ]}
      />
      <TextareaField
        {...field('whole')}
        label={words.answer.whole}
        description={words.answer.wholeHint}
        rows={6}
      />
      {questions.length > 0 && (
        <Section title={words.answer.questions}>
          {questions.map(({ id, number, text }) => (
            <TextareaField
              key={id}
              {...field(`question:${id}`)}
              label={<span lang={language}>{`${number}. ${text}`}</span>}
              rows={4}
            />
          ))}
        </Section>
      )}
      <Section title={words.answer.paragraphs}>
        <p className="tv-muted">{words.answer.paragraphsHint}</p>
        <NumberedText
          blocks={blocks}
          language={language}
          under={(number) => (
            <details
              className="tv-remark"
              open={field(`paragraph:${number}`).defaultValue !== '' || undefined}
            >
              <summary>{words.answer.remarkOn(number)}</summary>
              <TextareaField
                {...field(`paragraph:${number}`)}
                label={words.answer.remarkOn(number)}
                rows={3}
              />
            </details>
          )}
        />
      </Section>
    </>
  )
}
