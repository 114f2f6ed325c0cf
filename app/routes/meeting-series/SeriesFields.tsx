import type { FormAnswer } from '~/http/use-answer'
import { occurrences, weekdays } from '~/domain/meeting-series/rule'
import { useWords } from '~/i18n/use-words'
import { FormField } from '~/ui/form/FormField'
import { SelectField } from '~/ui/form/SelectField'
import { ItemRows, type StandardItem } from './ItemRows'

export interface SeriesBefore {
  title: string
  occurrence: string
  weekday: number
  everyMonths: number
  firstMonth: string
  starts: string
  minutes: number
  place: string
  items: readonly StandardItem[]
}

/** What is filled in about a series: its rule, time and place, and the standard items. */
export function SeriesFields({ answer, before }: { answer: FormAnswer; before: SeriesBefore }) {
  const words = useWords().meetingSeries
  const { fields } = words
  return (
    <>
      <FormField
        name="title"
        label={fields.title}
        maxLength={200}
        defaultValue={answer.value('title', before.title)}
        error={answer.byField.title}
      />
      <SelectField
        name="occurrence"
        label={fields.occurrence}
        emptyLabel={false}
        options={occurrences.map((value) => ({ value, label: words.occurrences[value] }))}
        defaultValue={answer.value('occurrence', before.occurrence)}
        error={answer.byField.occurrence}
      />
      <SelectField
        name="weekday"
        label={fields.weekday}
        emptyLabel={false}
        options={weekdays.map((value) => ({ value, label: words.weekdays[value] }))}
        defaultValue={answer.value('weekday', String(before.weekday))}
        error={answer.byField.weekday}
      />
      <FormField
        name="everyMonths"
        label={fields.everyMonths}
        type="number"
        min={1}
        max={12}
        width="short"
        defaultValue={answer.value('everyMonths', String(before.everyMonths))}
        error={answer.byField.everyMonths}
      />
      <FormField
        name="firstMonth"
        label={fields.firstMonth}
        description={words.firstMonthHint}
        width="short"
        maxLength={7}
        defaultValue={answer.value('firstMonth', before.firstMonth)}
        error={answer.byField.firstMonth}
      />
      <FormField
        name="starts"
        label={fields.starts}
        type="time"
        width="short"
        defaultValue={answer.value('starts', before.starts)}
        error={answer.byField.starts}
      />
      <FormField
        name="minutes"
        label={fields.minutes}
        type="number"
        min={15}
        max={600}
        width="short"
        defaultValue={answer.value('minutes', String(before.minutes))}
        error={answer.byField.minutes}
      />
      <FormField
        name="place"
        label={fields.place}
        maxLength={300}
        defaultValue={answer.value('place', before.place)}
        error={answer.byField.place}
      />
      <ItemRows answer={answer} items={before.items} />
    </>
  )
}
