import { useActionData, useLoaderData } from '@remix-run/react'
import { editSeriesFields } from '~/domain/meeting-series/fields'
import { editSeries } from '~/domain/meeting-series/write.server'
import { grantWorkspace } from '~/domain/workspaces/access.server'
import { mutate } from '~/http/mutate.server'
import { titleFromLoader } from '~/http/page-title'
import { read } from '~/http/read.server'
import { useAnswer } from '~/http/use-answer'
import { dictionary } from '~/i18n/dictionaries.server'
import { useWords } from '~/i18n/use-words'
import { ErrorSummaryBox } from '~/ui/form/ErrorSummaryBox'
import { Form } from '~/ui/form/Form'
import { FormActions } from '~/ui/form/FormActions'
import { SubmitButton } from '~/ui/form/SubmitButton'
import { ChangeNotice } from '~/ui/notice/ChangeNotice'
import { RefusalNote } from '~/ui/notice/RefusalNote'
import { PageHeading } from '~/ui/page/PageHeading'
import { aboutSeries } from './series-page.server'
import { SeriesFields } from './SeriesFields'

export const meta = titleFromLoader

export const loader = read({ access: 'workspace.plan_meetings' }, async (reading) =>
  aboutSeries(reading, dictionary(reading.language).meetingSeries.edit.title),
)

/** Saves a series. */
export const action = mutate(
  { access: 'workspace.plan_meetings', fields: editSeriesFields },
  async ({ tx, viewer, fields, params }) => {
    const workspace = await grantWorkspace(tx, viewer, 'workspace.plan_meetings', params.workspace ?? '')
    const id = params.series ?? ''
    await editSeries(tx, workspace, id, fields)
    return { to: `/workspaces/${workspace.slug}/meeting-series/${id}`, flash: 'saved' }
  },
)

const names = [
  ...(['title', 'occurrence', 'weekday', 'everyMonths'] as const),
  ...(['firstMonth', 'starts', 'minutes', 'place'] as const),
]

export default function EditSeries() {
  const { crumbs, series } = useLoaderData<typeof loader>()
  const { meetingSeries: words, meetings } = useWords()
  const answer = useAnswer(useActionData<typeof action>(), words.fields)
  const version = answer.current?.version ?? String(series.version)
  const changed = names
    .map((name) => ({
      name,
      label: words.fields[name],
      theirs: answer.current?.[name] ?? '',
      yours: answer.value(name),
    }))
    .filter(({ theirs, yours }) => theirs !== yours)
  return (
    <>
      <PageHeading title={words.edit.title} purpose={words.edit.purpose} crumbs={crumbs} />
      <Form method="post" className="tv-form" noValidate key={version}>
        <ErrorSummaryBox errors={answer.errors} />
        {answer.current ? (
          <ChangeNotice by={meetings.edit.someone} fields={changed} />
        ) : (
          <RefusalNote>{answer.refused}</RefusalNote>
        )}
        <input type="hidden" name="version" value={version} />
        <SeriesFields answer={answer} before={series} />
        <FormActions>
          <SubmitButton>{words.edit.submit}</SubmitButton>
        </FormActions>
      </Form>
    </>
  )
}
