import { useState } from 'react'
import type { SeatedOrganisation } from '~/domain/workspaces/seated.server'
import type { FormAnswer } from '~/http/use-answer'
import { useWords } from '~/i18n/use-words'
import { DateField } from '~/ui/form/DateField'
import { SelectField } from '~/ui/form/SelectField'
import { TextareaField } from '~/ui/form/TextareaField'
import { useHydrated } from '~/ui/use-hydrated'
import { peopleOf } from './people-of'

const states = ['not_started', 'in_progress', 'blocked', 'done', 'dropped'] as const

/** What is to be the same from now on; what is left empty stays as it is. */
export function ChangeFields(props: { answer: FormAnswer; organisations: readonly SeatedOrganisation[] }) {
  const { answer, organisations } = props
  const words = useWords().actionItems
  const hydrated = useHydrated()
  const [chosen, choose] = useState(answer.value('organisationId'))
  const organisation = organisations.find(({ id }) => id === chosen)
  const people = peopleOf(hydrated && organisation ? [organisation] : organisations, words.personOf)
  return (
    <>
      <SelectField
        name="state"
        label={words.fields.state}
        need="optional"
        options={states.map((value) => ({ value, label: words.states[value] }))}
        emptyLabel={words.changes.unchanged}
        defaultValue={answer.value('state')}
        error={answer.byField.state}
      />
      <TextareaField
        name="note"
        label={words.fields.note}
        description={words.page.noteHint}
        need="optional"
        defaultValue={answer.value('note')}
        rows={2}
        limit={2000}
        error={answer.byField.note}
      />
      <DateField
        name="deadline"
        label={words.fields.deadline}
        description={words.changes.emptyStays}
        need="optional"
        defaultValue={answer.value('deadline')}
        error={answer.byField.deadline}
        isDeadline
      />
      <SelectField
        name="organisationId"
        label={words.fields.organisationId}
        need="optional"
        options={organisations.map(({ id, name }) => ({ value: id, label: name }))}
        emptyLabel={words.changes.unchanged}
        defaultValue={answer.value('organisationId')}
        onChange={(event) => choose(event.target.value)}
        error={answer.byField.organisationId}
      />
      <SelectField
        name="userId"
        label={words.fields.userId}
        description={words.create.personHint}
        need="optional"
        options={people}
        emptyLabel={chosen ? words.nobody : words.changes.unchanged}
        defaultValue={answer.value('userId')}
        error={answer.byField.userId}
      />
    </>
  )
}
