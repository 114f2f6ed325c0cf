import { useActionData, useLoaderData } from '@remix-run/react'
import { meetingAt } from '~/domain/meetings/at.server'
import { abandonCorrection } from '~/domain/minutes/abandon-correction.server'
import { requireCorrection } from '~/domain/minutes/corrections.server'
import { correctionFields } from '~/domain/minutes/fields'
import { mutate } from '~/http/mutate.server'
import { titleFromLoader } from '~/http/page-title'
import { read } from '~/http/read.server'
import { useAnswer } from '~/http/use-answer'
import { dictionary } from '~/i18n/dictionaries.server'
import { useWords } from '~/i18n/use-words'
import { ReasonForm } from '~/ui/form/ReasonForm'
import { PageHeading } from '~/ui/page/PageHeading'
import { aboutMinutes } from './minutes-page.server'

export const meta = titleFromLoader

export const loader = read({ access: 'meeting.manage' }, async (reading) => {
  const { viewer, params, language } = reading
  const { meeting } = await meetingAt(reading, viewer, params, 'meeting.manage')
  const words = dictionary(language).minutesRounds
  const correction = await requireCorrection(reading, meeting, params.correction ?? '')
  const { titleParts, crumbs, base } = await aboutMinutes(
    reading,
    'document.read',
    words.correction.abandonTitle,
  )
  return {
    titleParts,
    crumbs: [...crumbs, { href: `${base}/rounds`, name: words.title }],
    correction: { number: correction.number, reason: correction.reason },
  }
})

/** Gives up a new version that has been begun. */
export const action = mutate(
  { access: 'meeting.manage', fields: correctionFields },
  async ({ tx, viewer, fields, params }) => {
    const { meeting, base } = await meetingAt(tx, viewer, params, 'meeting.manage')
    await abandonCorrection(tx, meeting, params.correction ?? '', fields)
    return { to: `${base}/minutes/rounds`, flash: 'correction-abandoned' }
  },
)

export default function CorrectionAbandonment() {
  const { crumbs, correction } = useLoaderData<typeof loader>()
  const words = useWords().minutesRounds.correction
  const answer = useAnswer(useActionData<typeof action>(), { reason: words.abandonReason })
  return (
    <>
      <PageHeading title={words.abandonTitle} purpose={words.abandonPurpose} crumbs={crumbs} />
      <div className="tv-stack">
        <p className="tv-multiline">
          <strong>{words.version(correction.number)}</strong>: {correction.reason}
        </p>
        <ReasonForm
          answer={answer}
          label={words.abandonReason}
          limit={1000}
          submit={words.abandonSubmit}
          isGrave
        />
      </div>
    </>
  )
}
