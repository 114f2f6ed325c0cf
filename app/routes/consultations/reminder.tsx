import { useActionData, useLoaderData } from '@remix-run/react'
import { consultationAt } from '~/domain/consultations/at.server'
import { askedOrganisations } from '~/domain/consultations/hosts-queries.server'
import { grantConsultation } from '~/domain/consultations/access.server'
import { remindOrganisations } from '~/domain/consultations/remind.server'
import { noFields } from '~/domain/documents/fields'
import { mutate } from '~/http/mutate.server'
import { titleFromLoader } from '~/http/page-title'
import { read } from '~/http/read.server'
import { useAnswer } from '~/http/use-answer'
import { dictionary } from '~/i18n/dictionaries.server'
import { useWords } from '~/i18n/use-words'
import { Form } from '~/ui/form/Form'
import { FormActions } from '~/ui/form/FormActions'
import { SubmitButton } from '~/ui/form/SubmitButton'
import { RefusalNote } from '~/ui/notice/RefusalNote'
import { PageHeading } from '~/ui/page/PageHeading'
import { hostPage } from './host-page.server'

export const meta = titleFromLoader

export const loader = read({ access: 'consultation.manage' }, async (reading) => {
  const { viewer, language } = reading
  const { host } = dictionary(language).consultations
  const page = await hostPage(reading, 'consultation.manage', host.remind)
  const { consultation, crumbs, titleParts } = page
  const readable = await grantConsultation(reading, viewer, 'consultation.read_answers', consultation.id)
  const asked = await askedOrganisations(reading, readable, language)
  return { crumbs, titleParts, missing: asked.filter(({ answer }) => !answer).map(({ name }) => name) }
})

/** Reminds those who have not answered. */
export const action = mutate(
  { access: 'consultation.manage', fields: noFields },
  async ({ tx, viewer, params, context }) => {
    const { consultation, base } = await consultationAt(tx, viewer, params, 'consultation.manage')
    await remindOrganisations(tx, consultation, context.installation.origin)
    return { to: base, flash: 'consultation-reminded' }
  },
)

export default function Reminder() {
  const { crumbs, missing } = useLoaderData<typeof loader>()
  const { consultations: words, refusals } = useWords()
  const answer = useAnswer(useActionData<typeof action>(), {})
  return (
    <>
      <PageHeading title={words.host.remind} purpose={words.host.remindHint} crumbs={crumbs} />
      <RefusalNote>{answer.refused}</RefusalNote>
      {missing.length ? (
        <Form method="post" className="tv-form">
          <ul className="tv-plain-list">
            {missing.map((name) => (
              <li key={name}>{name}</li>
            ))}
          </ul>
          <FormActions>
            <SubmitButton>{words.host.remind}</SubmitButton>
          </FormActions>
        </Form>
      ) : (
        <p>{refusals.reasons['consultation-all-answered']}</p>
      )}
    </>
  )
}
