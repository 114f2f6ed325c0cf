import { useActionData, useLoaderData } from '@remix-run/react'
import { fileAt } from '~/domain/files/at.server'
import { otherNumberFields } from '~/domain/files/fields'
import { withdrawOtherNumber } from '~/domain/files/withdraw-other-number.server'
import { mutate } from '~/http/mutate.server'
import { titleFromLoader } from '~/http/page-title'
import { read } from '~/http/read.server'
import { dictionary } from '~/i18n/dictionaries.server'
import { useWords } from '~/i18n/use-words'
import { aboutFile } from './file-page.server'
import { FileReason } from './FileReason'

export const meta = titleFromLoader

export const loader = read({ access: 'file.remove' }, (reading) =>
  aboutFile(reading, 'file.remove', dictionary(reading.language).files.otherNumber.withdrawal.title),
)

/** Takes back, with a reason, that what looks like an identity number in a file is another number. */
export const action = mutate(
  { access: 'file.remove', fields: otherNumberFields },
  async ({ tx, viewer, fields, params }) => {
    const { file, base } = await fileAt(tx, viewer, params, 'file.remove')
    await withdrawOtherNumber(tx, viewer, file, fields)
    return { to: base, flash: 'number-taken-back' }
  },
)

export default function OtherNumberWithdrawal() {
  const page = useLoaderData<typeof loader>()
  const { files } = useWords()
  const { otherNumber } = files
  const said = page.versions[0]?.otherNumber
  return (
    <FileReason page={page} words={otherNumber.withdrawal} sent={useActionData<typeof action>()}>
      {said && <p className="tv-multiline">{otherNumber.said(said.by, said.reason)}</p>}
    </FileReason>
  )
}
