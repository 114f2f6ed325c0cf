import { useActionData, useLoaderData } from '@remix-run/react'
import { fileAt } from '~/domain/files/at.server'
import { removalFields } from '~/domain/files/fields'
import { removeFile } from '~/domain/files/remove.server'
import { mutate } from '~/http/mutate.server'
import { titleFromLoader } from '~/http/page-title'
import { read } from '~/http/read.server'
import { dictionary } from '~/i18n/dictionaries.server'
import { useWords } from '~/i18n/use-words'
import { aboutFile } from './file-page.server'
import { FileReason } from './FileReason'

export const meta = titleFromLoader

export const loader = read({ access: 'file.remove' }, (reading) =>
  aboutFile(reading, 'file.remove', dictionary(reading.language).files.removal.title),
)

/** Removes a file for good, with a reason. */
export const action = mutate(
  { access: 'file.remove', fields: removalFields },
  async ({ tx, viewer, fields, params, context }) => {
    const { file, base } = await fileAt(tx, viewer, params, 'file.remove')
    await removeFile(tx, context.files, file, fields)
    return { to: base, flash: 'file-removed' }
  },
)

export default function Removal() {
  const page = useLoaderData<typeof loader>()
  const { files } = useWords()
  return <FileReason page={page} words={files.removal} sent={useActionData<typeof action>()} isGrave />
}
