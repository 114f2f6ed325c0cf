import { RefusalNote } from '../notice/RefusalNote'
import { ErrorSummaryBox } from './ErrorSummaryBox'
import { Form } from './Form'
import { FormActions } from './FormActions'
import { SubmitButton } from './SubmitButton'
import { TextareaField } from './TextareaField'

/** What is shown of the answer that the form got back. */
interface Answer {
  errors: Array<{ field: string; message: string }>
  byField: Readonly<Record<string, string | undefined>>
  refused: string | null
  value(name: string): string
}

interface ReasonFormProps {
  answer: Answer
  label: string
  hint?: string
  /** Counts down; the server has the last word. */
  limit?: number
  submit: string
  /** What is done takes something away, or ends it. */
  isGrave?: boolean
}

/** A form that asks why something is done, and nothing else; the reason is its field `reason`. */
export function ReasonForm({ answer, label, hint, limit, submit, isGrave = false }: ReasonFormProps) {
  return (
    <Form method="post" className="tv-form" noValidate>
      <ErrorSummaryBox errors={answer.errors} />
      <RefusalNote>{answer.refused}</RefusalNote>
      <TextareaField
        name="reason"
        label={label}
        description={hint}
        rows={3}
        limit={limit}
        defaultValue={answer.value('reason')}
        error={answer.byField.reason}
      />
      <FormActions>
        <SubmitButton data-color={isGrave ? 'danger' : undefined}>{submit}</SubmitButton>
      </FormActions>
    </Form>
  )
}
