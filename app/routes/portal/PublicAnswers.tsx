import { useWords } from '~/i18n/use-words'
import { Section } from '~/ui/page/Section'
import { SentInputs, type SentInput } from '~/ui/page/SentInputs'

type Answer = {
  id: string
  from: string
  conclusion: 'supports' | 'supports_with_remarks' | 'does_not_support' | 'no_remarks' | null
  inputs: readonly SentInput[]
}

/** What others have answered, one after the other. */
export function PublicAnswers({ answers }: { answers: readonly Answer[] }) {
  const words = useWords().consultations
  return answers.map(({ id, from, conclusion, inputs }) => (
    <Section key={id} level={3} title={words.public.from(from)}>
      {conclusion && <p>{words.conclusions[conclusion]}</p>}
      <SentInputs inputs={inputs} level={4} />
    </Section>
  ))
}
