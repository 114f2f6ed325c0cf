import { useActionData, useLoaderData } from '@remix-run/react'
import { grantDocument } from '~/domain/documents/access.server'
import { loadDoc } from '~/domain/documents/text.server'
import { meetingAt } from '~/domain/meetings/at.server'
import { approvalFields } from '~/domain/meetings/fields'
import { approveCorrection } from '~/domain/minutes/approve-correction.server'
import { requireCorrection } from '~/domain/minutes/corrections.server'
import { minutesHash } from '~/domain/minutes/hash.server'
import { compareContents, countChanges } from '~/editor/compare'
import { contentOf } from '~/editor/content'
import { Merged } from '~/editor/react/comparison/Merged'
import '~/editor/text.css'
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
import { EmptyState } from '~/ui/page/EmptyState'
import { PageHeading } from '~/ui/page/PageHeading'
import { minutesAsRead } from './as-read.server'
import { ChangesSince } from './ChangesSince'
import { aboutMinutes } from './minutes-page.server'

export const meta = titleFromLoader

/** What the chair approves: what is different from the minutes that stand, and why. */
export const loader = read({ access: 'minutes.approve' }, async (reading) => {
  const { viewer, params, language } = reading
  const { meeting } = await meetingAt(reading, viewer, params, 'minutes.approve')
  const words = dictionary(language).minutesRounds
  const page = await aboutMinutes(reading, 'document.read', words.correction.approvalTitle)
  const correction = await requireCorrection(reading, meeting, params.correction ?? '')
  await grantDocument(reading, viewer, 'document.read', correction.documentId)
  const compared = compareContents(
    contentOf(await loadDoc(reading, correction.previousDocumentId)),
    contentOf(await loadDoc(reading, correction.documentId)),
  )
  const { added, removed, changed } = countChanges(compared)
  return {
    titleParts: page.titleParts,
    crumbs: [...page.crumbs, { href: `${page.base}/rounds`, name: words.title }],
    ...(await minutesAsRead(reading, correction.documentId, page)),
    contentHash: await minutesHash(reading, correction.documentId),
    correction: { reason: correction.reason, isOpen: !correction.approved && !correction.abandoned },
    compared,
    differs: added + removed + changed > 0,
  }
})

/** Approves the new version as it was read. */
export const action = mutate(
  { access: 'minutes.approve', fields: approvalFields },
  async ({ tx, viewer, fields, params }) => {
    const { meeting, base } = await meetingAt(tx, viewer, params, 'minutes.approve')
    await approveCorrection(tx, viewer, meeting, params.correction ?? '', fields)
    return { to: `${base}/minutes`, flash: 'correction-approved' }
  },
)

export default function CorrectionApproval() {
  const page = useLoaderData<typeof loader>()
  const { correction: words } = useWords().minutesRounds
  const answer = useAnswer(useActionData<typeof action>(), {})
  return (
    <>
      <PageHeading title={words.approvalTitle} purpose={words.approvalPurpose} crumbs={page.crumbs} />
      <div className="tv-stack">
        <RefusalNote tone="warning">{answer.refused}</RefusalNote>
        <p className="tv-multiline">{page.correction.reason}</p>
        {page.changes && <ChangesSince changes={page.changes} lang={page.contentLanguage} />}
        {page.differs ? (
          <div className="tv-approved-text">
            <Merged compared={page.compared} lang={page.contentLanguage} />
          </div>
        ) : (
          <EmptyState>{words.unchanged}</EmptyState>
        )}
        {page.differs && page.correction.isOpen && (
          <Form method="post" action={`?read=${page.sequence}`} key={page.contentHash}>
            <input type="hidden" name="contentHash" value={page.contentHash} />
            <FormActions>
              <SubmitButton>{words.approve}</SubmitButton>
            </FormActions>
          </Form>
        )}
      </div>
    </>
  )
}
