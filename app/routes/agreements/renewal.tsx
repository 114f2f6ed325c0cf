import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { agreementHref } from '~/domain/agreements/addresses'
import { agreementAt } from '~/domain/agreements/at.server'
import { beginVersion } from '~/domain/agreements/renew.server'
import { grantWorkspace } from '~/domain/workspaces/access.server'
import { mutate } from '~/http/mutate.server'
import { titleFromLoader } from '~/http/page-title'
import { read } from '~/http/read.server'
import { dictionary } from '~/i18n/dictionaries.server'
import { useWords } from '~/i18n/use-words'
import { aboutAgreement } from './agreement-page.server'
import { BareStep } from './BareStep'

export const meta = titleFromLoader

export const loader = read({ access: 'agreement.manage' }, async (reading) =>
  aboutAgreement(reading, 'agreement.manage', dictionary(reading.language).agreements.renewing.title),
)

/** Begins a new version, and goes on to it. */
export const action = mutate(
  { access: 'agreement.manage', fields: z.object({}) },
  async ({ tx, viewer, params }) => {
    const { agreement, workspace } = await agreementAt(tx, viewer, params, 'agreement.manage')
    const parent = await grantWorkspace(tx, viewer, 'workspace.keep_agreements', workspace.id)
    const id = await beginVersion(tx, parent, agreement)
    return { to: agreementHref({ id, slug: agreement.slug }), flash: 'saved' }
  },
)

export default function Renewal() {
  const { crumbs } = useLoaderData<typeof loader>()
  const { agreements: words } = useWords()
  return <BareStep words={words.renewing} crumbs={crumbs} sent={useActionData<typeof action>()} />
}
