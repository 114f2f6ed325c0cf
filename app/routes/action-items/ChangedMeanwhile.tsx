import type { SeatedOrganisation } from '~/domain/workspaces/seated.server'
import type { FormAnswer } from '~/http/use-answer'
import { longDate } from '~/i18n/dates'
import { useLanguage, useWords } from '~/i18n/use-words'
import { ChangeNotice } from '~/ui/notice/ChangeNotice'

const names = ['title', 'organisationId', 'userId', 'deadline'] as const

/** What somebody else saved of an action item while this form was open, beside what was filled in. */
export function ChangedMeanwhile(props: {
  answer: FormAnswer
  organisations: readonly SeatedOrganisation[]
}) {
  const { answer, organisations } = props
  const words = useWords().actionItems
  const language = useLanguage()
  const people = organisations.flatMap((organisation) => organisation.people)
  const inWords: Record<(typeof names)[number], (value: string) => string> = {
    title: (value) => value,
    organisationId: (value) => organisations.find(({ id }) => id === value)?.name ?? value,
    userId: (value) => people.find(({ id }) => id === value)?.name ?? words.nobody,
    deadline: (value) => (value ? longDate(language, value) : ''),
  }
  const fields = names
    .map((name) => ({ name, theirs: answer.current?.[name] ?? '', yours: answer.value(name) }))
    .filter(({ theirs, yours }) => theirs !== yours)
    .map(({ name, theirs, yours }) => ({
      name,
      label: words.fields[name],
      theirs: inWords[name](theirs),
      yours: inWords[name](yours),
    }))
  return <ChangeNotice by={words.edit.someone} fields={fields} />
}
