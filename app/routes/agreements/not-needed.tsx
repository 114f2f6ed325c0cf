import { useActionData, useLoaderData } from '@remix-run/react'
import { findNotNeeded } from '~/domain/agreements/assess.server'
import { agreementAt } from '~/domain/agreements/at.server'
import { reasonFields } from '~/domain/agreements/fields'
import { mutate } from '~/http/mutate.server'
import { titleFromLoader } from '~/http/page-title'
import { read } from '~/http/read.server'
import { useAnswer } from '~/http/use-answer'
import { dictionary } from '~/i18n/dictionaries.server'
import { useWords } from '~/i18n/use-words'
import { ReasonForm } from '~/ui/form/ReasonForm'
import { PageHeading } from '~/ui/page/PageHeading'
import { aboutAgreement } from './agreement-page.server'

export const meta = titleFromLoader

export const loader = read({ access: 'agreement.manage' }, async (reading) =>
  aboutAgreement(reading, 'agreement.manage', dictionary(reading.language).agreements.notNeeded.title),
)

/** Says that no agreement is needed, and why. */
export const action = mutate(
  { access: 'agreement.manage', fields: reasonFields },
  async ({ tx, viewer, fields, params }) => {
    const { agreement, base } = await agreementAt(tx, viewer, params, 'agreement.manage')
    await findNotNeeded(tx, agreement, fields)
    return { to: base, flash: 'saved' }
  },
)

export default function NotNeeded() {
  const { crumbs } = useLoaderData<typeof loader>()
  const { notNeeded: words, fields } = useWords().agreements
  const answer = useAnswer(useActionData<typeof action>(), fields)
  return (
    <>
      <PageHeading title={words.title} purpose={words.purpose} crumbs={crumbs} />
      <ReasonForm answer={answer} label={fields.reason} submit={words.submit} />
    </>
  )
}
