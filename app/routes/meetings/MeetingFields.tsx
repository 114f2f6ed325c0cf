import type { FormAnswer } from '~/http/use-answer'
import { useWords } from '~/i18n/use-words'
import { DateField } from '~/ui/form/DateField'
import { FormField } from '~/ui/form/FormField'

type Before = { title: string; date: string; starts: string; ends: string; place: string }

/** What is filled in about a meeting, when it is planned and when it is changed. */
export function MeetingFields({ answer, before }: { answer: FormAnswer; before: Before }) {
  const { fields } = useWords().meetings
  return (
    <>
      <FormField
        name="title"
        label={fields.title}
        maxLength={200}
        defaultValue={answer.value('title', before.title)}
        error={answer.byField.title}
      />
      <DateField
        name="date"
        label={fields.date}
        defaultValue={answer.value('date', before.date)}
        error={answer.byField.date}
      />
      <FormField
        name="starts"
        type="time"
        width="short"
        label={fields.starts}
        defaultValue={answer.value('starts', before.starts)}
        error={answer.byField.starts}
      />
      <FormField
        name="ends"
        type="time"
        width="short"
        label={fields.ends}
        defaultValue={answer.value('ends', before.ends)}
        error={answer.byField.ends}
      />
      <FormField
        name="place"
        label={fields.place}
        maxLength={300}
        defaultValue={answer.value('place', before.place)}
        error={answer.byField.place}
      />
    </>
  )
}
