import { useState } from 'react'
import type { MeasureChoice } from '~/domain/measures/choices.server'
import type { TaskServed } from '~/domain/mandates/serving.server'
import type { SeatedOrganisation } from '~/domain/workspaces/seated.server'
import type { FormAnswer } from '~/http/use-answer'
import { useWords } from '~/i18n/use-words'
import { CheckboxGroup } from '~/ui/form/CheckboxGroup'
import { DateField } from '~/ui/form/DateField'
import { ErrorSummaryBox } from '~/ui/form/ErrorSummaryBox'
import { Form } from '~/ui/form/Form'
import { FormActions } from '~/ui/form/FormActions'
import { FormField } from '~/ui/form/FormField'
import { SelectField } from '~/ui/form/SelectField'
import { SubmitButton } from '~/ui/form/SubmitButton'
import { TaskField } from '~/ui/form/TaskField'
import { useHydrated } from '~/ui/use-hydrated'
import { ChangedMeanwhile } from './ChangedMeanwhile'
import { peopleOf } from './people-of'
import { RefusalNote } from '~/ui/notice/RefusalNote'

interface Before {
  title: string
  organisationId: string
  userId: string
  deadline: string
  measureId: string
  mandateTaskId: string
  collaborators: string[]
  version: string
}

/**
 * What is to be done, by whom, by when. Without script everyone with a seat stands in the list of people, under the
 * name of their organisation; with it, those of the organisation that is chosen. The server proves the pair.
 */
export function ActionItemForm(props: {
  answer: FormAnswer
  organisations: readonly SeatedOrganisation[]
  measures: readonly MeasureChoice[]
  tasks: readonly TaskServed[]
  before?: Before
  submit: string
}) {
  const { answer, organisations, measures, tasks, before, submit } = props
  const words = useWords().actionItems
  const hydrated = useHydrated()
  const [chosen, choose] = useState(answer.value('organisationId', before?.organisationId))
  const version = answer.current?.version ?? before?.version
  const organisation = organisations.find(({ id }) => id === chosen)
  const people = peopleOf(hydrated && organisation ? [organisation] : organisations, words.personOf)
  return (
    <Form method="post" className="tv-form" noValidate>
      <ErrorSummaryBox errors={answer.errors} />
      {answer.current ? (
        <ChangedMeanwhile answer={answer} organisations={organisations} measures={measures} tasks={tasks} />
      ) : (
        <RefusalNote>{answer.refused}</RefusalNote>
      )}
      {version && <input type="hidden" name="version" value={version} />}
      <FormField
        name="title"
        label={words.fields.title}
        defaultValue={answer.value('title', before?.title)}
        maxLength={300}
        error={answer.byField.title}
      />
      <SelectField
        name="organisationId"
        label={words.fields.organisationId}
        options={organisations.map(({ id, name }) => ({ value: id, label: name }))}
        defaultValue={answer.value('organisationId', before?.organisationId)}
        onChange={(event) => choose(event.target.value)}
        error={answer.byField.organisationId}
      />
      <SelectField
        name="userId"
        label={words.fields.userId}
        description={words.create.personHint}
        need="optional"
        options={people}
        emptyLabel={words.nobody}
        defaultValue={answer.value('userId', before?.userId)}
        error={answer.byField.userId}
      />
      <DateField
        name="deadline"
        label={words.fields.deadline}
        defaultValue={answer.value('deadline', before?.deadline)}
        error={answer.byField.deadline}
        isDeadline
      />
      {organisations.length > 1 && (
        <CheckboxGroup
          name="collaborators[]"
          id="collaborators"
          label={words.fields.collaborators}
          description={words.create.collaboratorsHint}
          need="optional"
          options={organisations.map(({ id, name }) => ({ value: id, label: name }))}
          defaultValue={answer.values('collaborators', before?.collaborators)}
          error={answer.byField.collaborators}
        />
      )}
      {measures.length > 0 && (
        <SelectField
          name="measureId"
          label={words.fields.measureId}
          need="optional"
          options={measures.map(({ id, number, title }) => ({
            value: id,
            label: words.measure(number, title),
          }))}
          emptyLabel={words.noMeasure}
          defaultValue={answer.value('measureId', before?.measureId)}
          error={answer.byField.measureId}
        />
      )}
      <TaskField answer={answer} tasks={tasks} before={before?.mandateTaskId} />
      <FormActions>
        <SubmitButton>{submit}</SubmitButton>
      </FormActions>
    </Form>
  )
}
