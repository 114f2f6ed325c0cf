import type { ThreadFields } from '~/domain/comments/fields'
import { mostColumns, mostRows } from '~/editor/suggested-table'
import { useAnswer } from '~/http/use-answer'
import { useWords } from '~/i18n/use-words'
import { CheckboxField } from '~/ui/form/CheckboxField'
import { ErrorSummaryBox } from '~/ui/form/ErrorSummaryBox'
import { Form } from '~/ui/form/Form'
import { FormActions } from '~/ui/form/FormActions'
import { RadioGroup } from '~/ui/form/RadioGroup'
import { SubmitButton } from '~/ui/form/SubmitButton'
import { TextareaField } from '~/ui/form/TextareaField'
import { Section } from '~/ui/page/Section'
import { RefusalNote } from '~/ui/notice/RefusalNote'

/** Comments away from the text: the words are quoted instead of selected. */
export function NewThread({ answer: sent, kind }: { answer: unknown; kind: ThreadFields['kind'] }) {
  const { comments: words, suggestions } = useWords()
  const { newTable } = suggestions
  const labels = {
    quote: words.page.quote,
    text: words.text,
    replacement: words.replacement,
    kind: words.page.kind,
    table: newTable.field,
  }
  const answer = useAnswer(sent, labels)
  return (
    <Section id="new" title={words.page.newHeading}>
      <Form method="post" className="tv-form" noValidate>
        <ErrorSummaryBox errors={answer.errors} />
        <RefusalNote>{answer.refused}</RefusalNote>
        <RadioGroup
          name="kind"
          label={words.page.kind}
          options={(['comment', 'suggestion', 'table', 'remark'] as const).map((value) => ({
            value,
            label: words.page.kinds[value],
          }))}
          defaultValue={answer.value('kind', kind)}
          error={answer.byField.kind}
        />
        <TextareaField
          name="quote"
          label={words.page.quote}
          description={words.page.newHint}
          rows={2}
          need="unmarked"
          defaultValue={answer.value('quote')}
          error={answer.byField.quote}
        />
        <TextareaField
          name="text"
          label={words.text}
          rows={4}
          need="unmarked"
          defaultValue={answer.value('text')}
          error={answer.byField.text}
        />
        <TextareaField
          name="replacement"
          label={words.replacement}
          description={words.page.replacementHint}
          rows={2}
          need="optional"
          defaultValue={answer.value('replacement')}
          error={answer.byField.replacement}
        />
        <TextareaField
          name="table"
          label={newTable.field}
          description={`${words.page.tableHint} ${newTable.hint(mostRows, mostColumns)}`}
          rows={2}
          need="optional"
          defaultValue={answer.value('table')}
          error={answer.byField.table}
        />
        <CheckboxField name="heading" label={newTable.heading} defaultChecked={answer.ticked('heading')} />
        <FormActions>
          <SubmitButton>{words.page.send}</SubmitButton>
        </FormActions>
      </Form>
    </Section>
  )
}
