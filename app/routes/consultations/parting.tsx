import { useActionData, useLoaderData } from '@remix-run/react'
import { consultationAt } from '~/domain/consultations/at.server'
import { partInput } from '~/domain/consultations/duplicates.server'
import { noFields } from '~/domain/documents/fields'
import { mutate } from '~/http/mutate.server'
import { titleFromLoader } from '~/http/page-title'
import { read } from '~/http/read.server'
import { useRefusal } from '~/http/use-answer'
import { dictionary } from '~/i18n/dictionaries.server'
import { NotDonePage } from '~/ui/page/NotDonePage'
import { hostPage } from './host-page.server'

export const meta = titleFromLoader

export const loader = read({ access: 'consultation.treat' }, async (reading) => {
  const { heading } = dictionary(reading.language).ui.notDone
  const { base, titleParts } = await hostPage(reading, 'consultation.treat', heading)
  return { titleParts, back: `${base}/inputs/${reading.params.input}` }
})

/** Parts a duplicate from the input that it was merged with. */
export const action = mutate(
  { access: 'consultation.treat', fields: noFields },
  async ({ tx, viewer, params }) => {
    const { consultation, base } = await consultationAt(tx, viewer, params, 'consultation.treat')
    await partInput(tx, consultation, params.input ?? '')
    return { to: `${base}/inputs/${params.input}`, flash: 'input-parted' }
  },
)

export default function Parting() {
  const { back } = useLoaderData<typeof loader>()
  return <NotDonePage refused={useRefusal(useActionData<typeof action>())} back={back} />
}
