import type { FormAnswer } from '~/http/use-answer'
import { useWords } from '~/i18n/use-words'
import { ErrorSummaryBox } from '~/ui/form/ErrorSummaryBox'
import { Form } from '~/ui/form/Form'
import { FormField } from '~/ui/form/FormField'
import { SelectField } from '~/ui/form/SelectField'
import { SubmitButton } from '~/ui/form/SubmitButton'

type ChairFormProps = { organisations: { value: string; label: string }[]; answer: FormAnswer }

/** Names the first chair: for which organisation, and who. */
export function ChairForm({ organisations, answer }: ChairFormProps) {
  const { people: words } = useWords()
  return (
    <Form method="post" className="tv-form" noValidate>
      <ErrorSummaryBox errors={answer.errors} />
      <SelectField
        name="organisationId"
        label={words.fields.organisationId}
        options={organisations}
        defaultValue={answer.value('organisationId')}
        error={answer.byField.organisationId}
      />
      <FormField
        name="name"
        label={words.fields.name}
        autoComplete="off"
        defaultValue={answer.value('name')}
        error={answer.byField.name}
      />
      <FormField
        name="email"
        type="email"
        label={words.fields.email}
        autoComplete="off"
        defaultValue={answer.value('email')}
        error={answer.byField.email}
      />
      <div className="tv-actions">
        <SubmitButton>{words.administration.appointChair}</SubmitButton>
      </div>
    </Form>
  )
}
