import type { TaskServed } from '~/domain/mandates/serving.server'
import type { FormAnswer } from '~/http/use-answer'
import { useWords } from '~/i18n/use-words'
import { TextareaField } from '~/ui/form/TextareaField'
import { TaskField } from '~/ui/form/TaskField'
import { ItemField, type Item } from './ItemField'

type DecisionFieldsProps = {
  answer: FormAnswer
  items: readonly Item[]
  tasks: readonly TaskServed[]
  before?: { text: string; agendaItemId: string }
}

/** What was decided, in which item, and which task of the mandate it serves. */
export function DecisionFields({ answer, items, tasks, before }: DecisionFieldsProps) {
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
      <TaskField answer={answer} tasks={tasks} />
    </>
  )
}
