import { useWords } from '~/i18n/use-words'
import { SelectField } from './SelectField'

type TaskFieldProps = {
  /** What the form was answered with. */
  answer: {
    value(name: string, before?: string | null): string
    byField: Readonly<Record<string, string | undefined>>
  }
  /** Those to choose among; without any there is nothing to ask. */
  tasks: ReadonlyArray<{ id: string; number: number; text: string }>
  before?: string | null
}

/** Which task of the mandate something serves. */
export function TaskField({ answer, tasks, before }: TaskFieldProps) {
  const words = useWords().actionItems
  if (!tasks.length) return null
  return (
    <SelectField
      name="mandateTaskId"
      label={words.fields.mandateTaskId}
      need="optional"
      options={tasks.map(({ id, number, text }) => ({ value: id, label: words.task(number, text) }))}
      emptyLabel={words.noTask}
      defaultValue={answer.value('mandateTaskId', before)}
      error={answer.byField.mandateTaskId}
    />
  )
}
