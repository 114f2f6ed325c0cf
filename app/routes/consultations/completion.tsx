import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { consultationAt } from '~/domain/consultations/at.server'
import { finishConsultation } from '~/domain/consultations/finish.server'
import { progressOf, unmoderatedIn } from '~/domain/consultations/hosts-queries.server'
import { noFields } from '~/domain/documents/fields'
import { grantWorkspace } from '~/domain/workspaces/access.server'
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

export const loader = read({ access: 'consultation.finish' }, async (reading) => {
  const { completion } = dictionary(reading.language).consultations
  const page = await hostPage(reading, 'consultation.finish', completion.title)
  const { consultation, base, crumbs, titleParts, facts } = page
  return {
    crumbs,
    titleParts,
    base,
    standing: facts.standing,
    progress: await progressOf(reading, consultation),
    unmoderated: await unmoderatedIn(reading, consultation),
  }
})

/** Finishes the round: all who answered are told at once, and what came of it can be published. */
export const action = mutate(
  { access: 'consultation.finish', fields: noFields },
  async ({ tx, viewer, params, context }) => {
    const { consultation, workspace } = await consultationAt(tx, viewer, params, 'consultation.finish')
    const writable = await grantWorkspace(tx, viewer, 'workspace.write_documents', workspace.id)
    const { origin } = context.installation
    const documentId = await finishConsultation(tx, viewer, { workspace: writable, consultation }, origin)
    const to = `/workspaces/${workspace.slug}/documents/${documentId}/publication`
    return { to, flash: 'consultation-finished' }
  },
)

export default function Completion() {
  const { crumbs, base, standing, progress, unmoderated } = useLoaderData<typeof loader>()
  const { consultations: words, refusals } = useWords()
  const answer = useAnswer(useActionData<typeof action>(), {})
  const untreated = progress.inputs - progress.treated
  return (
    <>
      <PageHeading title={words.completion.title} purpose={words.completion.purpose} crumbs={crumbs} />
      <RefusalNote>{answer.refused}</RefusalNote>
      {standing === 'finished' ? (
        <p>{refusals.reasons['consultation-finished']}</p>
      ) : standing !== 'closed' ? (
        <p>{words.completion.stillOpen}</p>
      ) : untreated > 0 ? (
        <p>
          {words.completion.untreated(untreated)}{' '}
          <Link to={`${base}/inputs?state=untreated`}>{words.completion.treat}</Link>
        </p>
      ) : unmoderated > 0 ? (
        <p>
          {words.completion.unmoderated(unmoderated)} <Link to={base}>{words.completion.moderate}</Link>
        </p>
      ) : (
        <Form method="post" className="tv-form">
          <p>{words.completion.ready(progress.inputs)}</p>
          <FormActions>
            <SubmitButton>{words.completion.submit}</SubmitButton>
          </FormActions>
        </Form>
      )}
    </>
  )
}
