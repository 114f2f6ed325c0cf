import { consultationKinds } from '~/domain/consultations/kinds'
import type { FormAnswer } from '~/http/use-answer'
import { useWords } from '~/i18n/use-words'
import type { Words } from '~/i18n/words'
import { CheckboxField } from '~/ui/form/CheckboxField'
import { DateField } from '~/ui/form/DateField'
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

type FieldName = Exclude<keyof Words['consultations']['fields'] & keyof FieldsSent, 'openToAll'>
type FieldsSent = Record<
  | 'kind'
  | 'title'
  | 'documentId'
  | 'introduction'
  | 'questions'
  | 'openToAll'
  | 'opensOn'
  | 'opensTime'
  | 'deadline'
  | 'shortReason'
  | 'contactName'
  | 'contactEmail'
  | 'version',
  string
>

const compared = [
  'kind',
  'title',
  'documentId',
  'introduction',
  'questions',
  'openToAll',
  'opensOn',
  'opensTime',
  'deadline',
  'shortReason',
  'contactName',
  'contactEmail',
] as const

/** What is filled in about a consultation, when it is made and while it is prepared. */
export function ConsultationForm(props: {
  answer: FormAnswer
  before: Partial<FieldsSent>
  documents: ReadonlyArray<{ id: string; title: string }>
  submit: string
}) {
  const { answer, before, documents, submit } = props
  const { consultations: words, meetings } = useWords()
  const { hints } = words
  const field = (name: FieldName) => ({
    name,
    label: words.fields[name],
    defaultValue: answer.value(name, before[name]),
    error: answer.byField[name],
  })
  const { version } = before
  // What another has saved is on the page once it is read again; until then the version is the old one, and nothing is taken.
  const isNewer = answer.current !== null && answer.typed.version !== version
  const inWords = (name: FieldName | 'openToAll', value: string) => {
    if (name === 'kind') return words.kinds[value as keyof typeof words.kinds]
    if (name === 'documentId') return documents.find(({ id }) => id === value)?.title ?? ''
    return name === 'openToAll' ? words.host[value ? 'yes' : 'no'] : value
  }
  const changed = compared
    .map((name) => ({
      ...{ name, label: words.fields[name] },
      theirs: inWords(name, before[name] ?? ''),
      yours: inWords(name, answer.value(name)),
    }))
    .filter(({ theirs, yours }) => theirs !== yours)
  return (
    <Form method="post" className="tv-form" noValidate>
      <ErrorSummaryBox errors={answer.errors} />
      {isNewer ? (
        <ChangeNotice by={meetings.edit.someone} fields={changed} />
      ) : (
        <RefusalNote>{answer.refused}</RefusalNote>
      )}
      {version && <input type="hidden" name="version" value={version} />}
      <RadioGroup
        {...field('kind')}
        options={consultationKinds.map((value) => ({
          value,
          label: words.kinds[value],
          description: words.kindHints[value],
        }))}
      />
      <FormField {...field('title')} maxLength={300} />
      <SelectField
        {...field('documentId')}
        options={documents.map(({ id, title }) => ({ value: id, label: title }))}
      />
      <TextareaField {...field('introduction')} description={hints.introduction} need="optional" />
      <TextareaField {...field('questions')} description={hints.questions} need="optional" />
      <CheckboxField
        name="openToAll"
        label={words.fields.openToAll}
        description={hints.openToAll}
        defaultChecked={answer.ticked('openToAll', before.openToAll !== '')}
        error={answer.byField.openToAll}
      />
      <DateField {...field('opensOn')} />
      <FormField {...field('opensTime')} type="time" width="short" />
      <DateField {...field('deadline')} description={hints.deadline} />
      <TextareaField {...field('shortReason')} description={hints.shortReason} need="optional" rows={3} />
      <FormField {...field('contactName')} description={hints.contact} maxLength={200} />
      <FormField {...field('contactEmail')} type="email" maxLength={254} />
      <FormActions>
        <SubmitButton>{submit}</SubmitButton>
      </FormActions>
    </Form>
  )
}
