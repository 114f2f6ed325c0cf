import { useActionData, useLoaderData } from '@remix-run/react'
import { backlogItemAt } from '~/domain/backlog/access.server'
import { returnItem } from '~/domain/backlog/answer.server'
import { returnFields } from '~/domain/backlog/fields'
import { mutate } from '~/http/mutate.server'
import { titleFromLoader } from '~/http/page-title'
import { read } from '~/http/read.server'
import { useAnswer } from '~/http/use-answer'
import { dictionary } from '~/i18n/dictionaries.server'
import { useWords } from '~/i18n/use-words'
import { ReasonForm } from '~/ui/form/ReasonForm'
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
      <ReasonForm answer={answer} label={meetings.fields.reason} limit={1000} submit={words.giveBackSubmit} />
    </>
  )
}
