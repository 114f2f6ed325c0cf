import { useActionData, useLoaderData } from '@remix-run/react'
import { answerProcedure, ownSeats } from '~/domain/procedures/answer.server'
import { procedureAt } from '~/domain/procedures/at.server'
import { procedureAnswerFields } from '~/domain/procedures/fields'
import { procedureAnswers } from '~/domain/procedures/states'
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
import { RefusalNote } from '~/ui/notice/RefusalNote'
import { PageHeading } from '~/ui/page/PageHeading'
import { aboutProcedure } from './procedure-page.server'

export const meta = titleFromLoader

/** The proposal once more, and what one answers for one's seat. */
export const loader = read({ access: 'procedure.answer' }, async (reading) => {
  const { viewer, params, language } = reading
  const { procedure } = await procedureAt(reading, viewer, params, 'procedure.answer')
  const { title } = dictionary(language).procedures.answering
  const about = await aboutProcedure(reading, 'procedure.answer', title)
  const own = ownSeats(viewer, procedure).map(({ seatId }) => seatId)
  return { ...about, seats: about.page.asked.filter(({ seatId }) => own.includes(seatId)) }
})

/** Answers for a seat. */
export const action = mutate(
  { access: 'procedure.answer', fields: procedureAnswerFields },
  async ({ tx, viewer, fields, params }) => {
    const { procedure, base } = await procedureAt(tx, viewer, params, 'procedure.answer')
    await answerProcedure(tx, viewer, procedure, fields)
    return { to: base, flash: 'procedure-answered' }
  },
)

export default function Answer() {
  const { crumbs, page, seats } = useLoaderData<typeof loader>()
  const { answering: words, fields } = useWords().procedures
  const answer = useAnswer(useActionData<typeof action>(), { ...fields, answer: words.question })
  const isOpen = page.state === 'open' && !page.isOver && seats.length > 0
  const [first] = seats
  return (
    <>
      <PageHeading title={words.title} purpose={words.purpose} crumbs={crumbs} />
      <div className="tv-stack">
        <p className="tv-decision">{page.proposal}</p>
        {isOpen ? (
          <Form method="post" className="tv-form" noValidate>
            <ErrorSummaryBox errors={answer.errors} />
            <RefusalNote>{answer.refused}</RefusalNote>
            {seats.length > 1 ? (
              <SelectField
                name="seatId"
                label={fields.seatId}
                emptyLabel={false}
                options={seats.map(({ seatId, organisation }) => ({ value: seatId, label: organisation }))}
                defaultValue={answer.value('seatId', first?.seatId)}
                error={answer.byField.seatId}
              />
            ) : (
              <input type="hidden" name="seatId" value={first?.seatId} />
            )}
            <RadioGroup
              name="answer"
              label={words.question}
              options={procedureAnswers.map((value) => ({ value, label: words.choices[value] }))}
              defaultValue={answer.value('answer', first?.answer?.kind)}
              error={answer.byField.answer}
            />
            <TextareaField
              name="reason"
              label={fields.reason}
              description={words.reasonHint}
              need="optional"
              rows={4}
              defaultValue={answer.value('reason', first?.answer?.reason)}
              error={answer.byField.reason}
            />
            <FormActions>
              <SubmitButton>{words.submit}</SubmitButton>
            </FormActions>
          </Form>
        ) : (
          <p>{words.closed}</p>
        )}
      </div>
    </>
  )
}
