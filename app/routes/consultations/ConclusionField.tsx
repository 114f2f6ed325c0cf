import { answerConclusions } from '~/domain/consultations/kinds'
import { useWords } from '~/i18n/use-words'
import { RadioGroup } from '~/ui/form/RadioGroup'
import { Colleague } from './Colleague'
import type { PlaceText } from './PlaceField'

/** What the organisation says of the text in one word. */
export function ConclusionField({ of }: { of: PlaceText }) {
  const words = useWords().consultations
  const name = 'text.conclusion'
  const inWords = (value: string) => {
    const known = answerConclusions.find((one) => one === value)
    return known ? words.conclusions[known] : words.answer.conclusionNone
  }
  return (
    <div>
      <Colleague of={of} said={inWords} />
      <RadioGroup
        name={name}
        label={words.answer.conclusion}
        need="optional"
        options={[
          { value: '', label: words.answer.conclusionNone },
          ...answerConclusions.map((value) => ({ value, label: words.conclusions[value] })),
        ]}
        defaultValue={of.answer.value(name, of.text)}
        error={of.answer.byField[name]}
      />
    </div>
  )
}
