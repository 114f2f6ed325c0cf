import { eq } from 'drizzle-orm'
import { beforeEach, expect, it } from 'vitest'
import { agreementMeasures, agreements } from '#db/schema'
import { write } from '~/core/write'
import { grantAgreement } from '~/domain/agreements/access.server'
import { beginVersion } from '~/domain/agreements/renew.server'
import { terminateAgreement } from '~/domain/agreements/terminate.server'
import { agreementsOnMeasure } from '~/domain/portal/measure-agreements.server'
import { grantWorkspace } from '~/domain/workspaces/access.server'
import { buildDraft, sendForSigning, signFor } from '#tests/support/agreement'
import { createCast, type Cast } from '#tests/support/cast'
import { buildMeasure } from '#tests/support/measure'
import { publish } from '#tests/support/publishing'
import { createTestStore, reading, type TestStore } from '#tests/support/store'

let store: TestStore
let cast: Cast

beforeEach(async () => {
  store = await createTestStore()
  cast = await createCast(store)
})

/** An agreement that all have signed and that serves a measure. */
async function signedFor(measureId: string) {
  const { pod = '', jd = '' } = cast.organisationIds
  const secretariat = await cast.viewer('secretariat')
  const id = await buildDraft(store, secretariat, { title: 'Bistand', partyIds: [pod, jd] })
  await write(store, null, (tx) => tx.db.insert(agreementMeasures).values({ agreementId: id, measureId }))
  await sendForSigning(store, secretariat, id)
  await signFor(store, await cast.viewer('member'), id, pod)
  await signFor(store, await cast.viewer('elsewhere'), id, jd)
  const [row] = await store.database.reader.select().from(agreements).where(eq(agreements.id, id))
  return { id, documentId: row?.documentId ?? '' }
}
const shown = async (number: number) =>
  (await agreementsOnMeasure(reading(store), number, 'nb')).map(({ title }) => title)

it('shows on a measure the agreements that are published and hold, and no others', async () => {
  const { id, documentId } = await signedFor(await buildMeasure(store, 3))
  await buildMeasure(store, 4)
  expect(await shown(3)).toEqual([])
  await publish(store, cast, 'secretariat', documentId, {})
  expect(await shown(3)).toEqual(['Bistand'])
  expect(await shown(4)).toEqual([])
  const chair = await cast.viewer('chair')
  await write(store, chair.id, async (tx) =>
    terminateAgreement(tx, await grantAgreement(tx, chair, 'agreement.terminate', id), {
      ...{ endsOn: tx.today, reason: 'Ikke lenger nødvendig.' },
    }),
  )
  expect(await shown(3)).toEqual([])
})

it('lets a new version of an agreement serve the same measures', async () => {
  const measureId = await buildMeasure(store, 3)
  const { id } = await signedFor(measureId)
  const secretariat = await cast.viewer('secretariat')
  const next = await write(store, secretariat.id, async (tx) => {
    const workspace = await grantWorkspace(tx, secretariat, 'workspace.keep_agreements', 'group')
    return beginVersion(tx, workspace, await grantAgreement(tx, secretariat, 'agreement.manage', id))
  })
  const links = await store.database.reader.select().from(agreementMeasures)
  expect(links).toContainEqual({ agreementId: next, measureId })
})
