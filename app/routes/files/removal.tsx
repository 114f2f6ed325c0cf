import { useActionData, useLoaderData } from '@remix-run/react'
import { fileAt } from '~/domain/files/at.server'
import { removalFields } from '~/domain/files/fields'
import { removeFile } from '~/domain/files/remove.server'
import { mutate } from '~/http/mutate.server'
import { titleFromLoader } from '~/http/page-title'
import { read } from '~/http/read.server'
import { useAnswer } from '~/http/use-answer'
import { dictionary } from '~/i18n/dictionaries.server'
import { useWords } from '~/i18n/use-words'
import { ReasonForm } from '~/ui/form/ReasonForm'
import { PageHeading } from '~/ui/page/PageHeading'
import { aboutFile } from './file-page.server'

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
  const { crumbs, file } = useLoaderData<typeof loader>()
  const words = useWords().files
  const answer = useAnswer(useActionData<typeof action>(), { reason: words.removal.reason })
  return (
    <>
      <PageHeading
        title={words.removal.title}
        purpose={words.removal.purpose}
        crumbs={crumbs}
        facts={<span>{file.name}</span>}
      />
      <ReasonForm
        answer={answer}
        label={words.removal.reason}
        limit={1000}
        submit={words.removal.submit}
        isGrave
      />
    </>
  )
}
