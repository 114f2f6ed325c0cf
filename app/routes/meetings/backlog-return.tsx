import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { backlogItemAt } from '~/domain/backlog/access.server'
import { returnItem } from '~/domain/backlog/answer.server'
import { returnFields } from '~/domain/backlog/fields'
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
import { RefusalNote } from '~/ui/notice/RefusalNote'
import { PageHeading } from '~/ui/page/PageHeading'
import { aboutBacklogItem } from './backlog-page.server'

export const meta = titleFromLoader

export const loader = read({ access: 'backlog_item.answer' }, async (reading) =>
  aboutBacklogItem(reading, dictionary(reading.language).backlog.giveBack),
)

/** Returns an item to whoever proposed it. */
export const action = mutate(
  { access: 'backlog_item.answer', fields: returnFields },
  async ({ tx, viewer, fields, params }) => {
    const { item, workspace, base } = await backlogItemAt(tx, viewer, params, 'backlog_item.answer')
    await returnItem(tx, item, workspace, fields)
    return { to: base, flash: 'item-returned' }
  },
)

export default function BacklogReturn() {
  const { crumbs, facts } = useLoaderData<typeof loader>()
  const { backlog: words, meetings } = useWords()
  const answer = useAnswer(useActionData<typeof action>(), meetings.fields)
  return (
    <>
      <PageHeading title={words.giveBack} purpose={words.giveBackPurpose(facts.by)} crumbs={crumbs} />
      <Form method="post" className="tv-form" noValidate>
        <ErrorSummaryBox errors={answer.errors} />
        <RefusalNote>{answer.refused}</RefusalNote>
        <TextareaField
          name="reason"
          label={meetings.fields.reason}
          rows={3}
          limit={1000}
          defaultValue={answer.value('reason')}
          error={answer.byField.reason}
        />
        <FormActions>
          <SubmitButton>{words.giveBackSubmit}</SubmitButton>
        </FormActions>
      </Form>
    </>
  )
}
