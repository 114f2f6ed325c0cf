import { useActionData, useLoaderData } from '@remix-run/react'
import { documentsToAskAbout } from '~/domain/consultations/choices.server'
import { createConsultation } from '~/domain/consultations/create.server'
import { consultationFields } from '~/domain/consultations/fields'
import { grantWorkspace } from '~/domain/workspaces/access.server'
import { workspacePage } from '~/domain/workspaces/queries.server'
import { mutate } from '~/http/mutate.server'
import { titleFromLoader } from '~/http/page-title'
import { read } from '~/http/read.server'
import { useAnswer } from '~/http/use-answer'
import { dictionary } from '~/i18n/dictionaries.server'
import { useWords } from '~/i18n/use-words'
import { PageHeading } from '~/ui/page/PageHeading'
import { ConsultationForm } from './ConsultationForm'
import { crumbsTo } from './crumbs'

export const meta = titleFromLoader

export const loader = read({ access: 'workspace.run_consultations' }, async (reading) => {
  const { viewer, params, language, url } = reading
  const { id } = await grantWorkspace(reading, viewer, 'workspace.run_consultations', params.workspace ?? '')
  const { slug, name } = await workspacePage(reading, id, language)
  const words = dictionary(language).consultations
  return {
    titleParts: [words.create.title, name],
    crumbs: crumbsTo({ slug, name }, words.list.title),
    documents: await documentsToAskAbout(reading, viewer, id),
    before: {
      kind: url.searchParams.get('kind') ?? '',
      documentId: url.searchParams.get('document') ?? '',
      opensOn: reading.today,
      opensTime: '09:00',
      contactName: viewer.name,
      contactEmail: viewer.email,
    },
  }
})

/** Begins a consultation, and goes on to whom to ask. */
export const action = mutate(
  { access: 'workspace.run_consultations', fields: consultationFields },
  async ({ tx, viewer, fields, params }) => {
    const workspace = await grantWorkspace(tx, viewer, 'workspace.run_consultations', params.workspace ?? '')
    const id = await createConsultation(tx, viewer, workspace, fields)
    return { to: `/workspaces/${workspace.slug}/consultations/${id}`, flash: 'consultation-created' }
  },
)

export default function NewConsultation() {
  const { crumbs, documents, before } = useLoaderData<typeof loader>()
  const words = useWords().consultations
  const answer = useAnswer(useActionData<typeof action>(), words.fields)
  return (
    <>
      <PageHeading title={words.create.title} purpose={words.create.purpose} crumbs={crumbs} />
      <ConsultationForm answer={answer} before={before} documents={documents} submit={words.create.submit} />
    </>
  )
}
