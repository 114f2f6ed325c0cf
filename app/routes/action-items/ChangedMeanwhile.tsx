import type { MeasureChoice } from '~/domain/measures/choices.server'
import type { TaskServed } from '~/domain/mandates/serving.server'
import type { SeatedOrganisation } from '~/domain/workspaces/seated.server'
import type { FormAnswer } from '~/http/use-answer'
import { longDate } from '~/i18n/dates'
import { useLanguage, useWords } from '~/i18n/use-words'
import { useTaskInWords } from '~/ui/form/use-task-in-words'
import { ChangeNotice } from '~/ui/notice/ChangeNotice'

const names = [
  'title',
  'organisationId',
  'userId',
  'deadline',
  'measureId',
  'mandateTaskId',
  'collaborators',
] as const

/** What somebody else saved of an action item while this form was open, beside what was filled in. */
export function ChangedMeanwhile(props: {
  answer: FormAnswer
  organisations: readonly SeatedOrganisation[]
  measures: readonly MeasureChoice[]
  tasks: readonly TaskServed[]
}) {
  const { answer, organisations, measures, tasks } = props
  const words = useWords().actionItems
  const language = useLanguage()
  const taskInWords = useTaskInWords(tasks)
  const people = organisations.flatMap((organisation) => organisation.people)
  const nameOf = (id: string) => organisations.find((one) => one.id === id)?.name ?? id
  const inWords: Record<(typeof names)[number], (value: string) => string> = {
    title: (value) => value,
    organisationId: nameOf,
    userId: (value) => people.find(({ id }) => id === value)?.name ?? words.nobody,
    deadline: (value) => (value ? longDate(language, value) : ''),
    measureId: (value) => {
      const measure = measures.find(({ id }) => id === value)
      return measure ? words.measure(measure.number, measure.title) : words.noMeasure
    },
    mandateTaskId: taskInWords,
    collaborators: (value) => value.split(',').filter(Boolean).map(nameOf).join(', '),
  }
  const yoursOf = (name: string) =>
    name === 'collaborators' ? [...answer.values(name)].sort().join(',') : answer.value(name)
  const fields = names
    .map((name) => ({ name, theirs: answer.current?.[name] ?? '', yours: yoursOf(name) }))
    .filter(({ theirs, yours }) => theirs !== yours)
    .map(({ name, theirs, yours }) => ({
      name,
      label: words.fields[name],
      theirs: inWords[name](theirs),
      yours: inWords[name](yours),
    }))
  return <ChangeNotice by={words.edit.someone} fields={fields} />
}
