import { Alert } from '@digdir/designsystemet-react'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useState, type FormEvent } from 'react'
import { tasksToServe } from '~/domain/mandates/serving.server'
import { procedureAt } from '~/domain/procedures/at.server'
import { concludeProcedure } from '~/domain/procedures/conclude.server'
import { conclusionFields } from '~/domain/procedures/fields'
import { mutate } from '~/http/mutate.server'
import { titleFromLoader } from '~/http/page-title'
import { read } from '~/http/read.server'
import { useAnswer } from '~/http/use-answer'
import { dictionary } from '~/i18n/dictionaries.server'
import { useWords } from '~/i18n/use-words'
import { ErrorSummaryBox } from '~/ui/form/ErrorSummaryBox'
import { FormActions } from '~/ui/form/FormActions'
import type { Need } from '~/ui/form/field-frame'
import { Form } from '~/ui/form/Form'
import { RadioGroup } from '~/ui/form/RadioGroup'
import { SubmitButton } from '~/ui/form/SubmitButton'
import { TaskField } from '~/ui/form/TaskField'
import { TextareaField } from '~/ui/form/TextareaField'
import { RefusalNote } from '~/ui/notice/RefusalNote'
import { PageHeading } from '~/ui/page/PageHeading'
import { Section } from '~/ui/page/Section'
import { AskedTable } from './AskedTable'
import { aboutProcedure } from './procedure-page.server'

const outcomes = ['adopted', 'not_adopted'] as const

export const meta = titleFromLoader

/** What the chair concludes from: every answer, and the proposal to be adopted. */
export const loader = read({ access: 'procedure.conclude' }, async (reading) => {
  const { viewer, params, language } = reading
  const { workspace } = await procedureAt(reading, viewer, params, 'procedure.conclude')
  const { title } = dictionary(language).procedures.concluding
  return {
    ...(await aboutProcedure(reading, 'procedure.conclude', title)),
    tasks: await tasksToServe(reading, workspace.id),
  }
})

/** Says what came of it. */
export const action = mutate(
  { access: 'procedure.conclude', fields: conclusionFields },
  async ({ tx, viewer, fields, params }) => {
    const { procedure, base } = await procedureAt(tx, viewer, params, 'procedure.conclude')
    await concludeProcedure(tx, procedure, fields)
    return { to: base, flash: 'procedure-concluded' }
  },
)

export default function Conclusion() {
  const { crumbs, page, tasks, now } = useLoaderData<typeof loader>()
  const { actionItems, procedures } = useWords()
  const { concluding: words, fields, page: pageWords } = procedures
  const answer = useAnswer(useActionData<typeof action>(), { ...actionItems.fields, ...fields })
  const isEarly = !page.isOver && page.asked.some((seat) => seat.answer === null)
  // What was typed stays where it is when an answer was taken back or a deadline moved meanwhile.
  const isShut = isEarly && !answer.refused && !answer.errors.length
  const [outcome, setOutcome] = useState(answer.value('outcome'))
  const follow = ({ target }: FormEvent<HTMLFormElement>) => {
    if (target instanceof HTMLInputElement && target.name === 'outcome') setOutcome(target.value)
  }
  const needWhen = (one: (typeof outcomes)[number]): Need => {
    if (outcome === '') return 'unmarked'
    return outcome === one ? 'required' : 'optional'
  }
  return (
    <>
      <PageHeading title={words.title} purpose={words.purpose} crumbs={crumbs} />
      <div className="tv-stack">
        <Section title={pageWords.answers}>
          <AskedTable asked={page.asked} now={now} />
        </Section>
        {isShut && <Alert data-color="info">{words.early}</Alert>}
        {!isShut && (
          <Form method="post" className="tv-form" noValidate onChange={follow}>
            <ErrorSummaryBox errors={answer.errors} />
            <RefusalNote>{answer.refused}</RefusalNote>
            <RadioGroup
              name="outcome"
              label={fields.outcome}
              options={outcomes.map((value) => ({ value, label: words.choices[value] }))}
              defaultValue={answer.value('outcome')}
              error={answer.byField.outcome}
            />
            <TextareaField
              name="text"
              label={fields.text}
              description={words.textHint}
              need={needWhen('adopted')}
              rows={4}
              defaultValue={answer.value('text', page.proposal)}
              error={answer.byField.text}
            />
            <TaskField answer={answer} tasks={tasks} />
            <TextareaField
              name="note"
              label={fields.note}
              description={words.noteHint}
              need={needWhen('not_adopted')}
              rows={3}
              defaultValue={answer.value('note')}
              error={answer.byField.note}
            />
            <FormActions>
              <SubmitButton>{words.submit}</SubmitButton>
            </FormActions>
          </Form>
        )}
      </div>
    </>
  )
}
