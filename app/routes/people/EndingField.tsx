import { useWords } from '~/i18n/use-words'
import { DateField } from '~/ui/form/DateField'

/** The last day of something; left empty it ends at once. */
export function EndingField(props: { id?: string; value?: string; error?: string }) {
  const { people: words } = useWords()
  return (
    <DateField
      name="lastDay"
      id={props.id}
      label={words.fields.lastDay}
      description={words.lastDayHint}
      defaultValue={props.value}
      error={props.error}
      need="optional"
    />
  )
}
