import { fullDate } from '~/i18n/dates'
import { useLanguage, useWords } from '~/i18n/use-words'
import { DefinitionRows } from '~/ui/page/DefinitionRows'

type Facts = { number: string; title: string; date: string; starts: string; ends: string; place: string }

/** Which meeting it is about, when and where. */
export function MeetingFacts({ meeting, named = true }: { meeting: Facts; named?: boolean }) {
  const words = useWords().meetings
  const language = useLanguage()
  const { number, title, date, starts, ends, place } = meeting
  return (
    <DefinitionRows
      rows={[
        ...(named ? [{ label: words.fields.meeting, value: `${words.number(number)}: ${title}` }] : []),
        { label: words.fields.when, value: `${fullDate(language, date)} ${words.time(starts, ends)}` },
        { label: words.fields.place, value: place },
      ]}
    />
  )
}
