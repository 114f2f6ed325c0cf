import { useActionData, useLoaderData } from '@remix-run/react'
import { audiences } from '~/domain/documents/kinds'
import { addFile } from '~/domain/files/add.server'
import { fileHref } from '~/domain/files/address'
import { largestFileForm, newFileFields } from '~/domain/files/fields'
import { prepareFile } from '~/domain/files/prepare.server'
import { sentIn } from '~/domain/files/uploads.server'
import { grantWorkspace } from '~/domain/workspaces/access.server'
import { workspacePage } from '~/domain/workspaces/queries.server'
import { mutate } from '~/http/mutate.server'
import { titleFromLoader } from '~/http/page-title'
import { read } from '~/http/read.server'
import { useAnswer } from '~/http/use-answer'
import { dictionary } from '~/i18n/dictionaries.server'
import { useWords } from '~/i18n/use-words'
import { RadioGroup } from '~/ui/form/RadioGroup'
import { PageHeading } from '~/ui/page/PageHeading'
import { crumbsTo } from './crumbs'
import { FileForm } from './FileForm'
import { mostOf } from './most.server'

export const meta = titleFromLoader

export const loader = read({ access: 'workspace.add_files' }, async (reading) => {
  const { viewer, params, language } = reading
  const workspace = await grantWorkspace(reading, viewer, 'workspace.add_files', params.workspace ?? '')
  const { slug, name } = await workspacePage(reading, workspace.id, language)
  const words = dictionary(language).files
  return {
    titleParts: [words.new.title, name],
    crumbs: crumbsTo({ slug, name }, words.title),
    most: await mostOf(reading, workspace.id),
    workspaceId: workspace.id,
  }
})

/** Takes a file, and shows its page. */
export const action = mutate(
  {
    access: 'workspace.add_files',
    fields: newFileFields,
    largest: largestFileForm,
    async prepare({ fields, params, viewer, scope, context }) {
      const { id } = await grantWorkspace(scope, viewer, 'workspace.add_files', params.workspace ?? '')
      return prepareFile(context.files, await sentIn(scope, viewer, context.files, id, fields))
    },
  },
  async ({ tx, viewer, fields, params, prepared }) => {
    const workspace = await grantWorkspace(tx, viewer, 'workspace.add_files', params.workspace ?? '')
    const id = await addFile(tx, workspace, fields, prepared)
    return { to: fileHref({ slug: workspace.slug, id }), flash: 'file-added' }
  },
)

export default function NewFile() {
  const { crumbs, most, workspaceId } = useLoaderData<typeof loader>()
  const words = useWords().files
  const answered = useActionData<typeof action>()
  const labels = { file: words.new.file, name: words.new.file, audience: words.audience }
  const answer = useAnswer(answered, labels)
  return (
    <>
      <PageHeading title={words.new.title} purpose={words.new.purpose} crumbs={crumbs} />
      <FileForm workspaceId={workspaceId} most={most} answer={answer} answered={answered}>
        <RadioGroup
          name="audience"
          label={words.audience}
          options={audiences.map((value) => ({ value, label: words.audiences[value] }))}
          defaultValue={answer.value('audience', 'group')}
          error={answer.byField.audience}
        />
      </FileForm>
    </>
  )
}
