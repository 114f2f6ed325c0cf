import type { FormAnswer } from '~/http/use-answer'
import { useWords } from '~/i18n/use-words'
import { TextareaField } from '~/ui/form/TextareaField'

import { ItemField, type Item } from './ItemField'

type DecisionFieldsProps = {
  answer: FormAnswer
  items: readonly Item[]
  before?: { text: string; agendaItemId: string }
}

/** What was decided, and in which item. */
export function DecisionFields({ answer, items, before }: DecisionFieldsProps) {
  const { outcomeFields } = useWords().meetings.minutes
  return (
    <>
      <TextareaField
        name="text"
        label={outcomeFields.text}
        rows={4}
        defaultValue={answer.value('text', before?.text)}
        error={answer.byField.text}
      />
      <ItemField answer={answer} items={items} before={before?.agendaItemId} />
    </>
  )
}
