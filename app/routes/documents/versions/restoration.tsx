import { useActionData, useLoaderData } from '@remix-run/react'
import { documentAt } from '~/domain/documents/at.server'
import { noFields } from '~/domain/documents/fields'
import { versionNumber } from '~/domain/versions/queries.server'
import { restoreVersion } from '~/domain/versions/restore.server'
import { mutate } from '~/http/mutate.server'
import { titleFromLoader } from '~/http/page-title'
import { read } from '~/http/read.server'
import { useAnswer } from '~/http/use-answer'
import { dictionary } from '~/i18n/dictionaries.server'
import { useWords } from '~/i18n/use-words'
import { StepForm } from '../StepForm'
import { versionPageAround } from './version-page.server'

export const meta = titleFromLoader

export const loader = read({ access: 'document.edit' }, async (reading) => {
  const number = versionNumber(reading.params.number)
  const title = dictionary(reading.language).versions.restore.title(number)
  return { ...(await versionPageAround(reading, 'document.edit', title, true)), number }
})

/** Puts an earlier text back for everyone. */
export const action = mutate(
  { access: 'document.edit', fields: noFields },
  async ({ tx, viewer, params }) => {
    const { document, base } = await documentAt(tx, viewer, params, 'document.edit')
    await restoreVersion(tx, document, versionNumber(params.number))
    return { to: base, flash: 'version-restored' }
  },
)

export default function Restoration() {
  const { crumbs, number } = useLoaderData<typeof loader>()
  const words = useWords().versions
  const answer = useAnswer(useActionData<typeof action>(), {})
  return (
    <StepForm
      title={words.restore.title(number)}
      purpose={words.restore.purpose}
      crumbs={crumbs}
      answer={answer}
      submit={words.restore.submit}
    />
  )
}
