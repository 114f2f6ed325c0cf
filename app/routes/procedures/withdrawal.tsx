import { useActionData, useLoaderData } from '@remix-run/react'
import { procedureAt } from '~/domain/procedures/at.server'
import { withdrawalFields } from '~/domain/procedures/fields'
import { withdrawProcedure } from '~/domain/procedures/withdraw.server'
import { mutate } from '~/http/mutate.server'
import { titleFromLoader } from '~/http/page-title'
import { read } from '~/http/read.server'
import { useAnswer } from '~/http/use-answer'
import { dictionary } from '~/i18n/dictionaries.server'
import { useWords } from '~/i18n/use-words'
import { ReasonForm } from '~/ui/form/ReasonForm'
import { PageHeading } from '~/ui/page/PageHeading'
import { aboutProcedure } from './procedure-page.server'

export const meta = titleFromLoader

export const loader = read({ access: 'procedure.manage' }, async (reading) =>
  aboutProcedure(reading, 'procedure.manage', dictionary(reading.language).procedures.withdrawing.title),
)

/** Takes the proposal back. */
export const action = mutate(
  { access: 'procedure.manage', fields: withdrawalFields },
  async ({ tx, viewer, fields, params }) => {
    const { procedure, base } = await procedureAt(tx, viewer, params, 'procedure.manage')
    await withdrawProcedure(tx, procedure, fields)
    return { to: base, flash: 'procedure-withdrawn' }
  },
)

export default function Withdrawal() {
  const { crumbs } = useLoaderData<typeof loader>()
  const { withdrawing: words, fields } = useWords().procedures
  const answer = useAnswer(useActionData<typeof action>(), fields)
  return (
    <>
      <PageHeading title={words.title} purpose={words.purpose} crumbs={crumbs} />
      <ReasonForm answer={answer} label={fields.reason} submit={words.submit} isGrave />
    </>
  )
}
