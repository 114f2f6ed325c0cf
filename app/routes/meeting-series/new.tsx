import { useActionData, useLoaderData } from '@remix-run/react'
import { seriesFields } from '~/domain/meeting-series/fields'
import { createSeries } from '~/domain/meeting-series/write.server'
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
import { RefusalNote } from '~/ui/notice/RefusalNote'
import { PageHeading } from '~/ui/page/PageHeading'
import { aroundSeries } from './series-page.server'
import { SeriesFields } from './SeriesFields'

export const meta = titleFromLoader

export const loader = read({ access: 'workspace.plan_meetings' }, async (reading) => {
  const { name, base, crumbs, title } = await aroundSeries(reading)
  const words = dictionary(reading.language).meetingSeries
  return {
    titleParts: [words.newPage.title, name],
    crumbs: [...crumbs, { href: base, name: title }],
    month: reading.today.slice(0, 7),
  }
})

/** Makes a series, and goes on to its dates. */
export const action = mutate(
  { access: 'workspace.plan_meetings', fields: seriesFields },
  async ({ tx, viewer, fields, params }) => {
    const workspace = await grantWorkspace(tx, viewer, 'workspace.plan_meetings', params.workspace ?? '')
    const id = await createSeries(tx, workspace, fields)
    return { to: `/workspaces/${workspace.slug}/meeting-series/${id}`, flash: 'series-created' }
  },
)

export default function NewSeries() {
  const { crumbs, month } = useLoaderData<typeof loader>()
  const words = useWords().meetingSeries
  const answer = useAnswer(useActionData<typeof action>(), words.fields)
  const before = {
    ...{ title: '', occurrence: 'second', weekday: 2, everyMonths: 1, firstMonth: month },
    ...{ starts: '10:00', minutes: 120, place: '', items: [] },
  }
  return (
    <>
      <PageHeading title={words.newPage.title} purpose={words.newPage.purpose} crumbs={crumbs} />
      <Form method="post" className="tv-form" noValidate>
        <ErrorSummaryBox errors={answer.errors} />
        <RefusalNote>{answer.refused}</RefusalNote>
        <SeriesFields answer={answer} before={before} />
        <FormActions>
          <SubmitButton>{words.newPage.submit}</SubmitButton>
        </FormActions>
      </Form>
    </>
  )
}
