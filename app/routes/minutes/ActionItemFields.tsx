import { useState } from 'react'
import type { FormAnswer } from '~/http/use-answer'
import { useWords } from '~/i18n/use-words'
import { DateField } from '~/ui/form/DateField'
import { FormField } from '~/ui/form/FormField'
import { SelectField } from '~/ui/form/SelectField'
import { useHydrated } from '~/ui/use-hydrated'
import { ItemField, type Item } from './ItemField'

export type Seated = {
  id: string
  shortName: string
  name: string
  people: readonly { id: string; name: string }[]
}

type ActionItemFieldsProps = {
  answer: FormAnswer
  items: readonly Item[]
  organisations: readonly Seated[]
  before?: { title: string; agendaItemId: string }
}

/** What is to be done, by which organisation and person, by when. */
export function ActionItemFields({ answer, items, organisations, before }: ActionItemFieldsProps) {
  const words = useWords().meetings.minutes
  const hydrated = useHydrated()
  const [organisationId, setOrganisationId] = useState(answer.value('organisationId'))
  // Without script all people stand in the list, with their organisation; the server has the last word.
  const chosen = organisations.filter(({ id }) => !hydrated || id === organisationId)
  const people = chosen.flatMap(({ shortName, people: seated }) =>
    seated.map(({ id, name }) => ({ value: id, label: hydrated ? name : `${name} (${shortName})` })),
  )
  return (
    <>
      <FormField
        name="title"
        label={words.outcomeFields.title}
        maxLength={300}
        defaultValue={answer.value('title', before?.title)}
        error={answer.byField.title}
      />
      <SelectField
        name="organisationId"
        label={words.outcomeFields.organisationId}
        options={organisations.map(({ id, name }) => ({ value: id, label: name }))}
        defaultValue={organisationId}
        onChange={(event) => setOrganisationId(event.target.value)}
        error={answer.byField.organisationId}
      />
      <SelectField
        key={`${organisationId} ${hydrated}`}
        name="userId"
        label={words.outcomeFields.userId}
        need="optional"
        emptyLabel={words.noPerson}
        options={people}
        defaultValue={answer.value('userId')}
        error={answer.byField.userId}
      />
      <DateField
        name="deadline"
        label={words.outcomeFields.deadline}
        defaultValue={answer.value('deadline')}
        error={answer.byField.deadline}
        isDeadline
      />
      <ItemField answer={answer} items={items} before={before?.agendaItemId} />
    </>
  )
}
