import type { FormAnswer } from '~/http/use-answer'
import { useWords } from '~/i18n/use-words'
import { ErrorSummaryBox } from '~/ui/form/ErrorSummaryBox'
import { Form } from '~/ui/form/Form'
import { FormActions } from '~/ui/form/FormActions'
import { SelectField } from '~/ui/form/SelectField'
import { SubmitButton } from '~/ui/form/SubmitButton'
import { TextareaField } from '~/ui/form/TextareaField'
import { useWrittenFrom } from '~/ui/form/use-written-from'
import { RefusalNote } from '~/ui/notice/RefusalNote'

const states = ['not_started', 'in_progress', 'blocked', 'done', 'dropped'] as const

/** How far it has come, and why; emptied once it is saved. */
export function ReportForm(props: { answer: FormAnswer; state: string; version: number }) {
  const { answer, state, version } = props
  const words = useWords().actionItems
  const { current } = answer
  const isRefused = answer.refused !== null || answer.errors.length > 0
  const { from, onInput } = useWrittenFrom(version, isRefused)
  const now = states.find((known) => known === current?.state)
  return (
    <Form method="post" className="tv-form" noValidate key={from} onInput={onInput}>
      <ErrorSummaryBox errors={answer.errors} />
      {now ? (
        <RefusalNote tone="warning">{words.page.changedTo(words.states[now])}</RefusalNote>
      ) : (
        <RefusalNote>{answer.refused}</RefusalNote>
      )}
      <input type="hidden" name="version" value={current?.version ?? from} />
      <SelectField
        name="state"
        label={words.fields.state}
        options={states.map((value) => ({ value, label: words.states[value] }))}
        emptyLabel={false}
        defaultValue={answer.value('state', state)}
        need="unmarked"
        error={answer.byField.state}
      />
      <TextareaField
        name="note"
        label={words.fields.note}
        description={words.page.noteHint}
        defaultValue={answer.value('note')}
        need="unmarked"
        rows={3}
        limit={2000}
        error={answer.byField.note}
      />
      <FormActions>
        <SubmitButton>{words.page.reportSubmit}</SubmitButton>
      </FormActions>
    </Form>
  )
}
