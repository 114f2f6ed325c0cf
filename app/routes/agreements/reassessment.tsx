import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { reassess } from '~/domain/agreements/assess.server'
import { agreementAt } from '~/domain/agreements/at.server'
import { mutate } from '~/http/mutate.server'
import { titleFromLoader } from '~/http/page-title'
import { read } from '~/http/read.server'
import { dictionary } from '~/i18n/dictionaries.server'
import { useWords } from '~/i18n/use-words'
import { aboutAgreement } from './agreement-page.server'
import { BareStep } from './BareStep'

export const meta = titleFromLoader

export const loader = read({ access: 'agreement.manage' }, async (reading) =>
  aboutAgreement(reading, 'agreement.manage', dictionary(reading.language).agreements.reassessing.title),
)

/** Takes up a need again that was found not to be one. */
export const action = mutate(
  { access: 'agreement.manage', fields: z.object({}) },
  async ({ tx, viewer, params }) => {
    const { agreement, base } = await agreementAt(tx, viewer, params, 'agreement.manage')
    await reassess(tx, agreement)
    return { to: base, flash: 'saved' }
  },
)

export default function Reassessment() {
  const { crumbs } = useLoaderData<typeof loader>()
  const { agreements: words } = useWords()
  return <BareStep words={words.reassessing} crumbs={crumbs} sent={useActionData<typeof action>()} />
}
