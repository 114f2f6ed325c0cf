import { useActionData, useLoaderData } from '@remix-run/react'
import { fileAt } from '~/domain/files/at.server'
import { otherNumberFields } from '~/domain/files/fields'
import { markOtherNumber } from '~/domain/files/mark-other-number.server'
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
  aboutFile(reading, 'file.remove', dictionary(reading.language).files.otherNumber.title),
)

/** Says, with a reason, that what looks like an identity number in a file is another number. */
export const action = mutate(
  { access: 'file.remove', fields: otherNumberFields },
  async ({ tx, viewer, fields, params }) => {
    const { file, base } = await fileAt(tx, viewer, params, 'file.remove')
    await markOtherNumber(tx, viewer, file, fields)
    return { to: base, flash: 'number-set-aside' }
  },
)

export default function OtherNumber() {
  const { crumbs, file } = useLoaderData<typeof loader>()
  const words = useWords().files
  const answer = useAnswer(useActionData<typeof action>(), { reason: words.otherNumber.reason })
  return (
    <>
      <PageHeading
        title={words.otherNumber.title}
        purpose={words.otherNumber.purpose}
        crumbs={crumbs}
        facts={<span>{file.name}</span>}
      />
      <ReasonForm
        answer={answer}
        label={words.otherNumber.reason}
        hint={words.otherNumber.reasonHint}
        limit={1000}
        submit={words.otherNumber.submit}
      />
    </>
  )
}
