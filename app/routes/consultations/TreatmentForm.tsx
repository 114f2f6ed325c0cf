import { treatmentStates } from '~/domain/consultations/kinds'
import type { FormAnswer } from '~/http/use-answer'
import { useWords } from '~/i18n/use-words'
import { ErrorSummaryBox } from '~/ui/form/ErrorSummaryBox'
import { Form } from '~/ui/form/Form'
import { FormActions } from '~/ui/form/FormActions'
import { FormField } from '~/ui/form/FormField'
import { RadioGroup } from '~/ui/form/RadioGroup'
import { SelectField } from '~/ui/form/SelectField'
import { SubmitButton } from '~/ui/form/SubmitButton'
import { TextareaField } from '~/ui/form/TextareaField'
import { ChangeNotice } from '~/ui/notice/ChangeNotice'
import { RefusalNote } from '~/ui/notice/RefusalNote'

type Props = {
  input: {
    state: string | null
    reason: string
    tags: readonly string[]
    duplicateOf: string | null
    assignedTo: string | null
    version: number
  }
  note: string
  /** Those that inputs of the round have. */
  tags: ReadonlyArray<{ tag: string }>
  people: ReadonlyArray<{ id: string; name: string }>
  answer: FormAnswer
}

/** State and reason for the respondent, a note for oneself, tags, and who works with it. A duplicate has its original's answer. */
export function TreatmentForm({ input, note, tags, people, answer }: Props) {
  const { consultations: words, meetings } = useWords()
  const others = [...new Map(people.map((person) => [person.id, person])).values()]
  // What another has saved is on the page once it is read again; until then the version is the old one, and nothing is taken.
  const isNewer = answer.current !== null && answer.typed.version !== String(input.version)
  const stateOf = (value: string) => treatmentStates.find((one) => one === value)
  const inWords = (value: string) => {
    const known = stateOf(value)
    return known ? words.treatmentStates[known] : words.input.notDecided
  }
  const nameOf = (id: string) => others.find((one) => one.id === id)?.name ?? ''
  const { fields } = words
  const changed = [
    {
      ...{ name: 'state', label: fields.state },
      theirs: inWords(input.state ?? ''),
      yours: inWords(answer.value('state')),
    },
    { name: 'reason', label: fields.reason, theirs: input.reason, yours: answer.value('reason') },
    { name: 'internalNote', label: fields.internalNote, theirs: note, yours: answer.value('internalNote') },
    { name: 'tags', label: fields.tags, theirs: input.tags.join(', '), yours: answer.value('tags') },
    {
      ...{ name: 'assignedTo', label: fields.assignedTo },
      theirs: nameOf(input.assignedTo ?? ''),
      yours: nameOf(answer.value('assignedTo')),
    },
  ].filter(({ theirs, yours }) => theirs !== yours)
  return (
    <Form method="post" className="tv-form" noValidate>
      <ErrorSummaryBox errors={answer.errors} />
      {isNewer ? (
        <ChangeNotice by={meetings.edit.someone} fields={changed} />
      ) : (
        <RefusalNote>{answer.refused}</RefusalNote>
      )}
      <input type="hidden" name="version" value={input.version} />
      {input.duplicateOf ? (
        <>
          <input type="hidden" name="state" value={input.state ?? ''} />
          <input type="hidden" name="reason" value={input.reason} />
        </>
      ) : (
        <AnswerFields input={input} answer={answer} />
      )}
      <TextareaField
        name="internalNote"
        label={words.fields.internalNote}
        description={words.input.noteHint}
        need="optional"
        rows={3}
        defaultValue={answer.value('internalNote', note)}
        error={answer.byField.internalNote}
      />
      <FormField
        name="tags"
        label={words.fields.tags}
        description={words.input.tagsHint(tags.map(({ tag }) => tag).join(', '))}
        need="optional"
        defaultValue={answer.value('tags', input.tags.join(', '))}
        error={answer.byField.tags}
      />
      <SelectField
        name="assignedTo"
        label={words.fields.assignedTo}
        need="optional"
        emptyLabel={words.input.nobody}
        options={others.map(({ id, name }) => ({ value: id, label: name }))}
        defaultValue={answer.value('assignedTo', input.assignedTo)}
        error={answer.byField.assignedTo}
      />
      <FormActions>
        <SubmitButton>{words.input.submit}</SubmitButton>
      </FormActions>
    </Form>
  )
}

function AnswerFields({ input, answer }: Pick<Props, 'input' | 'answer'>) {
  const words = useWords().consultations
  return (
    <>
      <RadioGroup
        name="state"
        label={words.fields.state}
        need="optional"
        options={[
          { value: '', label: words.input.notDecided },
          ...treatmentStates.map((value) => ({ value, label: words.treatmentStates[value] })),
        ]}
        defaultValue={answer.value('state', input.state)}
        error={answer.byField.state}
      />
      <TextareaField
        name="reason"
        label={words.fields.reason}
        description={words.input.reasonHint}
        need="unmarked"
        defaultValue={answer.value('reason', input.reason)}
        error={answer.byField.reason}
      />
    </>
  )
}
