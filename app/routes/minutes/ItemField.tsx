import type { FormAnswer } from '~/http/use-answer'
import { useWords } from '~/i18n/use-words'
import { SelectField } from '~/ui/form/SelectField'

export type Item = { id: string; number: string; title: string }

/** Which item of the agenda it came from. */
export function ItemField(props: { answer: FormAnswer; items: readonly Item[]; before?: string }) {
  const { answer, items, before } = props
  const words = useWords().meetings
  return (
    <SelectField
      name="agendaItemId"
      label={words.minutes.outcomeFields.agendaItemId}
      need="optional"
      emptyLabel={words.minutes.noItem}
      options={items.map(({ id, number, title }) => ({
        value: id,
        label: `${words.item(number)}: ${title}`,
      }))}
      defaultValue={answer.value('agendaItemId', before)}
      error={answer.byField.agendaItemId}
    />
  )
}
