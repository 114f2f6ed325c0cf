import { useActionData, useLoaderData } from '@remix-run/react'
import { useState } from 'react'
import { audiences } from '~/domain/documents/kinds'
import { audienceReaders } from '~/domain/documents/readers.server'
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
import { AudienceField } from '~/ui/form/AudienceField'
import { PageHeading } from '~/ui/page/PageHeading'
import { crumbsTo } from './crumbs'
import { FileForm } from './FileForm'
import { mostOf } from './most.server'
import { SeveralUploads } from './SeveralUploads'

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
    readers: await audienceReaders(reading, workspace.id),
  }
})

/** Takes a file, and shows its page; of one of several it tells where that is. */
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
    const href = fileHref({ slug: workspace.slug, id })
    return fields.inPlace ? { facts: { href } } : { to: href, flash: 'file-added' }
  },
)

export default function NewFile() {
  const { crumbs, most, workspaceId, readers } = useLoaderData<typeof loader>()
  const words = useWords().files
  const answered = useActionData<typeof action>()
  const labels = { file: words.new.file, name: words.new.file, audience: words.audience }
  const answer = useAnswer(answered, labels)
  const [several, setSeveral] = useState<{ files: readonly File[]; audience: string } | null>(null)
  return (
    <>
      <PageHeading title={words.new.title} purpose={words.new.purpose} crumbs={crumbs} />
      {several ? (
        <SeveralUploads workspaceId={workspaceId} {...several} onMore={() => setSeveral(null)} />
      ) : (
        <FileForm
          workspaceId={workspaceId}
          most={most}
          answer={answer}
          answered={answered}
          onSeveral={(files, fields) => setSeveral({ files, audience: String(fields.get('audience')) })}
        >
          <AudienceField
            label={words.audience}
            options={audiences.map((value) => ({ value, label: words.audiences[value] }))}
            readers={readers}
            defaultValue={answer.value('audience', 'group')}
            error={answer.byField.audience}
          />
        </FileForm>
      )}
    </>
  )
}
