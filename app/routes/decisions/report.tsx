import { useActionData, useLoaderData } from '@remix-run/react'
import { decisionAt } from '~/domain/decisions/at.server'
import { reportFields } from '~/domain/decisions/fields'
import { possibleSuccessors } from '~/domain/decisions/queries.server'
import { reportOnDecision } from '~/domain/decisions/report.server'
import { decisionStates } from '~/domain/decisions/states'
import { mutate } from '~/http/mutate.server'
import { titleFromLoader } from '~/http/page-title'
import { read } from '~/http/read.server'
import { useAnswer } from '~/http/use-answer'
import { dictionary } from '~/i18n/dictionaries.server'
import { useWords } from '~/i18n/use-words'
import { ErrorSummaryBox } from '~/ui/form/ErrorSummaryBox'
import { Form } from '~/ui/form/Form'
import { FormActions } from '~/ui/form/FormActions'
import { RadioGroup } from '~/ui/form/RadioGroup'
import { SelectField } from '~/ui/form/SelectField'
import { SubmitButton } from '~/ui/form/SubmitButton'
import { TextareaField } from '~/ui/form/TextareaField'
import { ChangeNotice } from '~/ui/notice/ChangeNotice'
import { RefusalNote } from '~/ui/notice/RefusalNote'
import { PageHeading } from '~/ui/page/PageHeading'
import { aboutDecision } from './decision-page.server'

/** Enough of a decision to know it by. */
const shown = 80

export const meta = titleFromLoader

export const loader = read({ access: 'decision.report' }, async (reading) => {
  const { viewer, params, language } = reading
  const { decision } = await decisionAt(reading, viewer, params, 'decision.report')
  return {
    ...(await aboutDecision(reading, 'decision.report', dictionary(language).decisions.report.title)),
    successors: await possibleSuccessors(reading, decision),
  }
})

/** Says how far a decision has come. */
export const action = mutate(
  { access: 'decision.report', fields: reportFields },
  async ({ tx, viewer, fields, params }) => {
    const { decision, base } = await decisionAt(tx, viewer, params, 'decision.report')
    await reportOnDecision(tx, decision, fields)
    return { to: base, flash: 'saved' }
  },
)

export default function Report() {
  const { crumbs, facts, successors } = useLoaderData<typeof loader>()
  const { decisions: words, meetings } = useWords()
  const answer = useAnswer(useActionData<typeof action>(), words.fields)
  const { current } = answer
  const version = current?.version ?? String(facts.version)
  const inWords = (state?: string) => {
    const known = decisionStates.find((one) => one === state)
    return known ? words.states[known] : ''
  }
  const changed = [
    {
      name: 'state',
      label: words.fields.state,
      theirs: inWords(current?.state),
      yours: inWords(answer.value('state')),
    },
  ]
  return (
    <>
      <PageHeading title={words.report.title} purpose={words.report.purpose} crumbs={crumbs} />
      <Form method="post" className="tv-form" noValidate key={version}>
        <ErrorSummaryBox errors={answer.errors} />
        {current ? (
          <ChangeNotice by={meetings.edit.someone} fields={changed} />
        ) : (
          <RefusalNote>{answer.refused}</RefusalNote>
        )}
        <input type="hidden" name="version" value={version} />
        <RadioGroup
          name="state"
          label={words.fields.state}
          options={decisionStates.map((value) => ({ value, label: words.states[value] }))}
          defaultValue={answer.value('state', facts.state)}
          error={answer.byField.state}
        />
        <SelectField
          name="supersededById"
          label={words.fields.supersededById}
          description={words.report.supersededHint}
          need="optional"
          emptyLabel={words.report.none}
          options={successors.map(({ id, number, text }) => ({
            value: id,
            label: `${words.number(number)}: ${text.length > shown ? `${text.slice(0, shown)} …` : text}`,
          }))}
          defaultValue={answer.value('supersededById', facts.supersededBy?.id ?? '')}
          error={answer.byField.supersededById}
        />
        <TextareaField
          name="note"
          label={words.fields.note}
          need="optional"
          rows={3}
          limit={2000}
          defaultValue={answer.value('note')}
          error={answer.byField.note}
        />
        <FormActions>
          <SubmitButton>{words.report.submit}</SubmitButton>
        </FormActions>
      </Form>
    </>
  )
}
