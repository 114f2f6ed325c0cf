import { useActionData, useLoaderData } from '@remix-run/react'
import { possibleFiles } from '~/domain/files/as-papers.server'
import { procedureAt } from '~/domain/procedures/at.server'
import { editProcedureFields } from '~/domain/procedures/fields'
import { possiblePapers } from '~/domain/procedures/papers.server'
import { editProcedure } from '~/domain/procedures/write.server'
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
import { aboutProcedure } from './procedure-page.server'
import { ProcedureFields } from './ProcedureFields'

export const meta = titleFromLoader

export const loader = read({ access: 'procedure.manage' }, async (reading) => {
  const { viewer, params, language } = reading
  const { procedure } = await procedureAt(reading, viewer, params, 'procedure.manage')
  const title = dictionary(language).procedures.writing.editTitle
  const about = await aboutProcedure(reading, 'procedure.manage', title)
  const chosen = about.page.files.map(({ id }) => id)
  return {
    ...about,
    possible: await possiblePapers(reading, viewer, procedure.workspaceId),
    files: await possibleFiles(reading, viewer, procedure.workspaceId, chosen),
  }
})

/** Saves a proposal that has not been sent out. */
export const action = mutate(
  { access: 'procedure.manage', fields: editProcedureFields },
  async ({ tx, viewer, fields, params }) => {
    const { procedure, base } = await procedureAt(tx, viewer, params, 'procedure.manage')
    await editProcedure(tx, viewer, procedure, fields)
    return { to: base, flash: 'saved' }
  },
)

const names = ['title', 'proposal', 'background'] as const

export default function EditProcedure() {
  const { crumbs, page, possible, files } = useLoaderData<typeof loader>()
  const { procedures: words, meetings } = useWords()
  const answer = useAnswer(useActionData<typeof action>(), words.fields)
  const version = answer.current?.version ?? String(page.version)
  const changed = names
    .map((name) => ({
      name,
      label: words.fields[name],
      theirs: answer.current?.[name] ?? '',
      yours: answer.value(name),
    }))
    .filter(({ theirs, yours }) => theirs !== yours)
  const papers = page.papers.filter(({ id }) => possible.every((one) => one.id !== id))
  return (
    <>
      <PageHeading title={words.writing.editTitle} purpose={words.writing.purpose} crumbs={crumbs} />
      <Form method="post" className="tv-form" noValidate key={version}>
        <ErrorSummaryBox errors={answer.errors} />
        {answer.current ? (
          <ChangeNotice by={meetings.edit.someone} fields={changed} />
        ) : (
          <RefusalNote>{answer.refused}</RefusalNote>
        )}
        <input type="hidden" name="version" value={version} />
        <ProcedureFields
          answer={answer}
          documents={[...papers, ...possible]}
          files={files}
          before={{
            ...page,
            papers: page.papers.map(({ id }) => id),
            files: page.files.map(({ id }) => id),
          }}
        />
        <FormActions>
          <SubmitButton>{words.writing.save}</SubmitButton>
        </FormActions>
      </Form>
    </>
  )
}
