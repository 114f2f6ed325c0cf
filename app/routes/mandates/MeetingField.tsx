import type { meetingsToAdoptIn } from '~/domain/mandates/queries.server'
import type { FormAnswer } from '~/http/use-answer'
import { localDateOf, shortDate } from '~/i18n/dates'
import { useLanguage, useWords } from '~/i18n/use-words'
import { SelectField } from '~/ui/form/SelectField'

type MeetingFieldProps = {
  answer: FormAnswer
  label: string
  meetings: Awaited<ReturnType<typeof meetingsToAdoptIn>>
}

/** In which of the group's meetings it was done, if in one. */
export function MeetingField({ answer, label, meetings }: MeetingFieldProps) {
  const words = useWords().mandates
  const language = useLanguage()
  return (
    <SelectField
      name="meetingId"
      label={label}
      need="optional"
      emptyLabel={words.adoption.noMeeting}
      options={meetings.map(({ id, number, title, startsAt }) => ({
        value: id,
        label: `${words.meetingNumber(number)}, ${shortDate(language, localDateOf(startsAt))}: ${title}`,
      }))}
      defaultValue={answer.value('meetingId')}
      error={answer.byField.meetingId}
    />
  )
}
