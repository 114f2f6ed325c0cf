import { useActionData, useLoaderData } from '@remix-run/react'
import { grantFile } from '~/domain/files/access.server'
import { addFileVersion } from '~/domain/files/add.server'
import { fileAt } from '~/domain/files/at.server'
import { largestFileForm, newVersionFields } from '~/domain/files/fields'
import { prepareFile } from '~/domain/files/prepare.server'
import { sentIn } from '~/domain/files/uploads.server'
import { mutate } from '~/http/mutate.server'
import { titleFromLoader } from '~/http/page-title'
import { read } from '~/http/read.server'
import { useAnswer } from '~/http/use-answer'
import { dictionary } from '~/i18n/dictionaries.server'
import { useWords } from '~/i18n/use-words'
import { PageHeading } from '~/ui/page/PageHeading'
import { aboutFile } from './file-page.server'
import { FileForm } from './FileForm'
import { mostOf } from './most.server'

export const meta = titleFromLoader

export const loader = read({ access: 'file.replace' }, async (reading) => {
  const words = dictionary(reading.language).files
  const page = await aboutFile(reading, 'file.replace', words.newVersion.title)
  return { ...page, most: await mostOf(reading, page.workspaceId) }
})

/** Takes a new version of a file. */
export const action = mutate(
  {
    access: 'file.replace',
    fields: newVersionFields,
    largest: largestFileForm,
    async prepare({ fields, params, viewer, scope, context }) {
      const { workspaceId } = await grantFile(scope, viewer, 'file.replace', params.file ?? '')
      return prepareFile(context.files, await sentIn(scope, viewer, context.files, workspaceId, fields))
    },
  },
  async ({ tx, viewer, params, prepared }) => {
    const { file, base } = await fileAt(tx, viewer, params, 'file.replace')
    await addFileVersion(tx, file, prepared)
    return { to: base, flash: 'file-version-added' }
  },
)

export default function NewVersion() {
  const { crumbs, file, most, workspaceId } = useLoaderData<typeof loader>()
  const words = useWords().files
  const answered = useActionData<typeof action>()
  const answer = useAnswer(answered, { file: words.new.file, name: words.new.file })
  return (
    <>
      <PageHeading
        title={words.newVersion.title}
        purpose={words.newVersion.purpose}
        crumbs={crumbs}
        facts={<span>{file.name}</span>}
      />
      <FileForm workspaceId={workspaceId} most={most} answer={answer} answered={answered} />
    </>
  )
}
