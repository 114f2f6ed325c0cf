import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { slugOf, documentHref } from '~/domain/documents/address.server'
import { documentAt } from '~/domain/documents/at.server'
import { beginVersion } from '~/domain/documents/begin-version.server'
import { publishableStates } from '~/domain/editions/publishable-states'
import { grantWorkspace } from '~/domain/workspaces/access.server'
import { mutate } from '~/http/mutate.server'
import { titleFromLoader } from '~/http/page-title'
import { read } from '~/http/read.server'
import { useAnswer } from '~/http/use-answer'
import { dictionary } from '~/i18n/dictionaries.server'
import { useWords } from '~/i18n/use-words'
import { stepPage } from './step.server'
import { StepForm } from './StepForm'

export const meta = titleFromLoader

export const loader = read({ access: 'document.begin_version' }, async (reading) => {
  const { title } = dictionary(reading.language).documents.newVersion
  return stepPage(reading, 'document.begin_version', title, publishableStates)
})

/** Begins a new version of a text that stands, and goes on to it. */
export const action = mutate(
  { access: 'document.begin_version', fields: z.object({}) },
  async ({ tx, viewer, params }) => {
    const { document } = await documentAt(tx, viewer, params, 'document.begin_version')
    const home = await grantWorkspace(tx, viewer, 'workspace.write_documents', document.workspaceId)
    const id = await beginVersion(tx, home, document)
    return { to: documentHref(await slugOf(tx, home.id), id), flash: 'document-version-begun' }
  },
)

export default function Renewal() {
  const { crumbs } = useLoaderData<typeof loader>()
  const { documents: words } = useWords()
  const { title, purpose, submit } = words.newVersion
  const answer = useAnswer(useActionData<typeof action>(), words.fields)
  return <StepForm title={title} purpose={purpose} crumbs={crumbs} answer={answer} submit={submit} />
}
