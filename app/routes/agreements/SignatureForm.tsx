import type { FormAnswer } from '~/http/use-answer'
import { useWords } from '~/i18n/use-words'
import { CheckboxField } from '~/ui/form/CheckboxField'
import { ErrorSummaryBox } from '~/ui/form/ErrorSummaryBox'
import { Form } from '~/ui/form/Form'
import { FormActions } from '~/ui/form/FormActions'
import { SelectField } from '~/ui/form/SelectField'
import { SubmitButton } from '~/ui/form/SubmitButton'
import { RefusalNote } from '~/ui/notice/RefusalNote'

type SignatureFormProps = {
  answer: FormAnswer
  /** The edition that the page shows: another is never signed by this form. */
  edition: string
  /** Those that the viewer may sign for: one or, with seats for several, more. */
  parties: ReadonlyArray<{ organisationId: string; name: string }>
}

/** Signs for a party, by somebody who says that they may. */
export function SignatureForm({ answer, edition, parties }: SignatureFormProps) {
  const { signing: words, fields } = useWords().agreements
  const [first] = parties
  return (
    <Form method="post" className="tv-form" noValidate>
      <ErrorSummaryBox errors={answer.errors} />
      <RefusalNote>{answer.refused}</RefusalNote>
      <input type="hidden" name="edition" value={edition} />
      <SelectField
        name="organisationId"
        label={fields.organisationId}
        emptyLabel={false}
        options={parties.map(({ organisationId, name }) => ({ value: organisationId, label: name }))}
        defaultValue={answer.value('organisationId', first?.organisationId)}
        error={answer.byField.organisationId}
      />
      <CheckboxField
        name="authorised"
        label={words.authorised}
        defaultChecked={answer.ticked('authorised')}
        error={answer.byField.authorised}
      />
      <FormActions>
        <SubmitButton>{words.submit}</SubmitButton>
      </FormActions>
    </Form>
  )
}
