import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { decisionAt } from '~/domain/decisions/at.server'
import { revisionFields } from '~/domain/decisions/fields'
import { reviseDecision } from '~/domain/decisions/revise.server'
import { mutate } from '~/http/mutate.server'
import { titleFromLoader } from '~/http/page-title'
import { read } from '~/http/read.server'
import { useAnswer } from '~/http/use-answer'
import { dictionary } from '~/i18n/dictionaries.server'
import { useWords } from '~/i18n/use-words'
import { ErrorSummaryBox } from '~/ui/form/ErrorSummaryBox'
import { FormActions } from '~/ui/form/FormActions'
import { SubmitButton } from '~/ui/form/SubmitButton'
import { TextareaField } from '~/ui/form/TextareaField'
import { ChangeNotice } from '~/ui/notice/ChangeNotice'
import { RefusalNote } from '~/ui/notice/RefusalNote'
import { PageHeading } from '~/ui/page/PageHeading'
import { aboutDecision } from './decision-page.server'

export const meta = titleFromLoader

export const loader = read({ access: 'decision.revise' }, async (reading) =>
  aboutDecision(reading, 'decision.revise', dictionary(reading.language).decisions.revision.title),
)

/** Corrects the words of a decision; what they were stays. */
export const action = mutate(
  { access: 'decision.revise', fields: revisionFields },
  async ({ tx, viewer, fields, params }) => {
    const { decision, base } = await decisionAt(tx, viewer, params, 'decision.revise')
    await reviseDecision(tx, decision, fields)
    return { to: base, flash: 'decision-revised' }
  },
)

export default function Revision() {
  const { crumbs, facts } = useLoaderData<typeof loader>()
  const { decisions: words, meetings } = useWords()
  const answer = useAnswer(useActionData<typeof action>(), words.fields)
  const { current } = answer
  const version = current?.version ?? String(facts.version)
  const theirs = {
    name: 'text',
    label: words.fields.text,
    theirs: current?.text ?? '',
    yours: answer.value('text'),
  }
  return (
    <>
      <PageHeading title={words.revision.title} purpose={words.revision.purpose} crumbs={crumbs} />
      <Form method="post" className="tv-form" noValidate key={version}>
        <ErrorSummaryBox errors={answer.errors} />
        {current ? (
          <ChangeNotice by={meetings.edit.someone} fields={[theirs]} />
        ) : (
          <RefusalNote>{answer.refused}</RefusalNote>
        )}
        <input type="hidden" name="version" value={version} />
        <TextareaField
          name="text"
          label={words.fields.text}
          limit={3000}
          defaultValue={answer.value('text', facts.text)}
          error={answer.byField.text}
        />
        <TextareaField
          name="reason"
          label={words.fields.reason}
          rows={3}
          limit={1000}
          defaultValue={answer.value('reason')}
          error={answer.byField.reason}
        />
        <FormActions>
          <SubmitButton>{words.revision.submit}</SubmitButton>
        </FormActions>
      </Form>
    </>
  )
}
