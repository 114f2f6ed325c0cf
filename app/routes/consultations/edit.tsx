import { useActionData, useLoaderData } from '@remix-run/react'
import { consultationAt } from '~/domain/consultations/at.server'
import { documentsToAskAbout } from '~/domain/consultations/choices.server'
import { editConsultation } from '~/domain/consultations/edit.server'
import { editConsultationFields } from '~/domain/consultations/fields'
import { mutate } from '~/http/mutate.server'
import { titleFromLoader } from '~/http/page-title'
import { read } from '~/http/read.server'
import { useAnswer } from '~/http/use-answer'
import { dictionary } from '~/i18n/dictionaries.server'
import { useWords } from '~/i18n/use-words'
import { PageHeading } from '~/ui/page/PageHeading'
import { ConsultationForm } from './ConsultationForm'
import { hostPage } from './host-page.server'

export const meta = titleFromLoader

export const loader = read({ access: 'consultation.manage' }, async (reading) => {
  const words = dictionary(reading.language).consultations
  const page = await hostPage(reading, 'consultation.manage', words.edit.title)
  const { facts } = page
  return {
    titleParts: page.titleParts,
    crumbs: page.crumbs,
    documents: await documentsToAskAbout(reading, reading.viewer, page.consultation.workspaceId),
    before: {
      kind: facts.kind,
      title: facts.title,
      documentId: facts.document.id,
      introduction: facts.introduction,
      questions: facts.questions.map(({ text }) => text).join('\n'),
      openToAll: facts.openToAll ? 'on' : '',
      opensOn: facts.opensOn,
      opensTime: facts.opensTime,
      deadline: facts.deadline,
      shortReason: facts.shortReason ?? '',
      contactName: facts.contact.name,
      contactEmail: facts.contact.email,
      version: String(facts.version),
    },
  }
})

/** Changes a consultation while it is prepared. */
export const action = mutate(
  { access: 'consultation.manage', fields: editConsultationFields },
  async ({ tx, viewer, fields, params }) => {
    const { consultation, base } = await consultationAt(tx, viewer, params, 'consultation.manage')
    await editConsultation(tx, viewer, consultation, fields)
    return { to: base, flash: 'saved' }
  },
)

export default function EditConsultation() {
  const { crumbs, documents, before } = useLoaderData<typeof loader>()
  const words = useWords().consultations
  const answer = useAnswer(useActionData<typeof action>(), words.fields)
  return (
    <>
      <PageHeading title={words.edit.title} purpose={words.edit.purpose} crumbs={crumbs} />
      <ConsultationForm answer={answer} before={before} documents={documents} submit={words.edit.submit} />
    </>
  )
}
