import type { ListedActionItem } from '~/domain/action-items/present'
import type { FormAnswer } from '~/http/use-answer'
import { shortDate } from '~/i18n/dates'
import { useLanguage, useWords } from '~/i18n/use-words'
import { CheckboxGroup } from '~/ui/form/CheckboxGroup'

/** Which items to change, each as it is now: one that somebody changes meanwhile is not changed blindly. */
export function ChosenItems({ answer, items }: { answer: FormAnswer; items: readonly ListedActionItem[] }) {
  const { fields, states } = useWords().actionItems
  const language = useLanguage()
  const ticked = new Set(answer.values('items').map((value) => value.split('@')[0]))
  const valueOf = ({ id, version }: ListedActionItem) => `${id}@${version}`
  return (
    <CheckboxGroup
      name="items[]"
      id="items"
      label={fields.items}
      options={items.map((item) => ({
        value: valueOf(item),
        label: item.title,
        description: [
          item.person?.name ?? item.organisation.shortName,
          shortDate(language, item.deadline),
          states[item.state],
        ].join(' · '),
      }))}
      defaultValue={items.filter(({ id }) => ticked.has(id)).map(valueOf)}
      error={answer.byField.items}
    />
  )
}
