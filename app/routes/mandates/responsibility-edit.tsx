import { useActionData, useLoaderData } from '@remix-run/react'
import { assignResponsibility } from '~/domain/mandates/assign.server'
import { mandateAt } from '~/domain/mandates/at.server'
import { responsibilityFields } from '~/domain/mandates/fields'
import { mandateFacts } from '~/domain/mandates/queries.server'
import { responsibilityOf } from '~/domain/mandates/responsibility.server'
import { organisationsSeated } from '~/domain/workspaces/seated.server'
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
import { cellOf, cellsOf } from './cells'
import { CellsChanged } from './CellsChanged'
import { PartFields } from './PartFields'
import { versionPage } from './version-page.server'

export const meta = titleFromLoader

export const loader = read({ access: 'mandate.edit' }, async (reading) => {
  const { viewer, params, language } = reading
  const page = await versionPage(reading, 'mandate.edit')
  const { mandate } = await mandateAt(reading, viewer, params, 'mandate.read')
  const { tasks } = await responsibilityOf(reading, viewer, mandate, language)
  return {
    ...page,
    titleParts: [dictionary(language).mandates.responsibility.editTitle, ...page.titleParts],
    tasks,
    stored: (await mandateFacts(reading, viewer, mandate, language)).version,
    organisations: await organisationsSeated(reading, mandate.workspaceId, language),
  }
})

/** Says who does what. */
export const action = mutate(
  { access: 'mandate.edit', fields: responsibilityFields },
  async ({ tx, viewer, fields, params }) => {
    const { mandate, base } = await mandateAt(tx, viewer, params, 'mandate.edit')
    await assignResponsibility(tx, mandate, fields)
    return { to: `${base}/responsibility`, flash: 'saved' }
  },
)

export default function EditResponsibility() {
  const { crumbs, version, base, tasks, stored, organisations } = useLoaderData<typeof loader>()
  const words = useWords().mandates
  const answer = useAnswer(useActionData<typeof action>(), { cell: words.responsibility.title })
  const from = answer.current?.version ?? String(stored)
  const cells = answer.values('cell', tasks.flatMap(cellsOf))
  return (
    <>
      <PageHeading
        title={words.responsibility.editTitle}
        purpose={words.responsibility.editPurpose}
        crumbs={[
          ...crumbs,
          { href: base, name: words.version(version.number) },
          { href: `${base}/responsibility`, name: words.responsibility.title },
        ]}
      />
      <Form method="post" className="tv-parts" noValidate key={from}>
        <ErrorSummaryBox errors={answer.errors} />
        {answer.current ? (
          <CellsChanged answer={answer} tasks={tasks} organisations={organisations} />
        ) : (
          <RefusalNote>{answer.refused}</RefusalNote>
        )}
        <input type="hidden" name="version" value={from} />
        {tasks.map((task, at) => (
          <PartFields
            key={task.id}
            task={task}
            first={at === 0}
            organisations={organisations}
            chosen={(organisationId) => cellOf(cells, task.id, organisationId)}
          />
        ))}
        <FormActions>
          <SubmitButton>{words.edit.submit}</SubmitButton>
        </FormActions>
      </Form>
    </>
  )
}
