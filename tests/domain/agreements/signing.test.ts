import { eq } from 'drizzle-orm'
import { beforeEach, describe, expect, it } from 'vitest'
import { activity, agreementSignatures, documents, editionFiles, editions, notices } from '#db/schema'
import type { Viewer } from '~/core/viewer'
import { write } from '~/core/write'
import { grantAgreement } from '~/domain/agreements/access.server'
import { declineAgreement } from '~/domain/agreements/decline.server'
import { editFacts } from '~/domain/agreements/edit.server'
import { agreementFactsFields } from '~/domain/agreements/fields'
import { agreementPage, agreementsFor } from '~/domain/agreements/queries.server'
import { beginVersion } from '~/domain/agreements/renew.server'
import { whyNotSend } from '~/domain/agreements/send.server'
import { takeBack } from '~/domain/agreements/take-back.server'
import { terminateAgreement } from '~/domain/agreements/terminate.server'
import { textToSign } from '~/domain/agreements/text.server'
import { grantEdition } from '~/domain/editions/access.server'
import { withdrawEdition } from '~/domain/editions/withdraw.server'
import { grantWorkspace } from '~/domain/workspaces/access.server'
import { buildDraft, sendForSigning, signFor } from '#tests/support/agreement'
import { createCast, type Cast, type Part } from '#tests/support/cast'
import { publish } from '#tests/support/publishing'
import { createTestStore, reading, type TestStore } from '#tests/support/store'

let store: TestStore
let cast: Cast
let chair: Viewer
let secretariat: Viewer
let member: Viewer
let elsewhere: Viewer
let pod: string
let jd: string

beforeEach(async () => {
  store = await createTestStore()
  cast = await createCast(store)
  chair = await cast.viewer('chair')
  secretariat = await cast.viewer('secretariat')
  member = await cast.viewer('member')
  elsewhere = await cast.viewer('elsewhere')
  pod = cast.organisationIds.pod ?? ''
  jd = cast.organisationIds.jd ?? ''
})

const draft = () => buildDraft(store, secretariat, { partyIds: [pod, jd] })
const sent = async () => {
  const id = await draft()
  await sendForSigning(store, secretariat, id)
  return id
}
const signed = async () => {
  const id = await sent()
  await signFor(store, member, id, pod)
  await signFor(store, elsewhere, id, jd)
  return id
}
const grantIn = <Action extends 'agreement.read' | 'agreement.sign' | 'agreement.manage'>(
  viewer: Viewer,
  action: Action,
  id: string,
) => grantAgreement(reading(store), viewer, action, id)
const pageOf = async (id: string) =>
  agreementPage(reading(store), secretariat, await grantIn(secretariat, 'agreement.read', id), 'nb')
const facts = (id: string, wanted: Record<string, unknown>) =>
  write(store, secretariat.id, async (tx) =>
    editFacts(
      tx,
      await grantAgreement(tx, secretariat, 'agreement.manage', id),
      agreementFactsFields.parse({ title: 'Bistand', purpose: 'Hjelp.', version: '2', ...wanted }),
    ),
  )
const back = (id: string) =>
  write(store, secretariat.id, async (tx) => {
    const workspace = await grantWorkspace(tx, secretariat, 'workspace.keep_agreements', 'group')
    const agreement = await grantAgreement(tx, secretariat, 'agreement.manage', id)
    return takeBack(tx, workspace, agreement, { reason: 'JD ba om en endring.' })
  })
const renew = (id: string) =>
  write(store, secretariat.id, async (tx) => {
    const workspace = await grantWorkspace(tx, secretariat, 'workspace.keep_agreements', 'group')
    return beginVersion(tx, workspace, await grantAgreement(tx, secretariat, 'agreement.manage', id))
  })
const terminate = (id: string, endsOn: string) =>
  write(store, chair.id, async (tx) =>
    terminateAgreement(tx, await grantAgreement(tx, chair, 'agreement.terminate', id), {
      ...{ endsOn, reason: 'JD har sagt opp.' },
    }),
  )
const told = async (kind: string) =>
  (await store.database.reader.select().from(notices))
    .filter((one) => one.kind === kind)
    .map(({ userId, href }) => [userId, href.split('/')[1]])
    .sort()
const stateOfDocument = async (id: string | null) =>
  (
    await store.database.reader
      .select()
      .from(documents)
      .where(eq(documents.id, id ?? ''))
  )[0]?.state

it('holds from the day that all had signed when it does not say from when, and from no day before', async () => {
  const begins = async (id: string) => {
    const all = await agreementsFor(reading(store), secretariat, null, 'nb')
    return [all.find((one) => one.id === id)?.lastsFrom, (await pageOf(id)).beginsOn]
  }
  const id = await sent()
  expect(await begins(id)).toEqual([null, null])
  await signFor(store, member, id, pod)
  store.clock.moveTo('2026-03-20T08:00:00Z')
  await signFor(store, elsewhere, id, jd)
  expect(await begins(id)).toEqual(['2026-03-20', '2026-03-20'])
})

describe('sending an agreement to be signed', () => {
  it('makes an edition for the group, locks the facts, and lets the parties in, wherever they sit', async () => {
    const id = await draft()
    await expect(grantIn(elsewhere, 'agreement.read', id)).rejects.toMatchObject({ code: 'not-found' })
    await sendForSigning(store, secretariat, id)
    const [edition] = await store.database.reader.select().from(editions)
    expect(edition).toMatchObject({ accessCode: 'internal', number: 1 })
    expect(await pageOf(id)).toMatchObject({ state: 'signing', signing: { editionId: edition?.id } })
    await expect(facts(id, {})).rejects.toMatchObject({ reason: 'agreement-locked' })
    expect((await textToSign(reading(store), await grantIn(elsewhere, 'agreement.read', id))).html).toContain(
      'Bakgrunn og formål',
    )
    for (const part of ['participant', 'rapporteur', 'outsider', 'administrator'] as const) {
      const viewer = await cast.viewer(part)
      await expect(grantIn(viewer, 'agreement.read', id)).rejects.toMatchObject({ code: 'not-found' })
    }
    expect(await told('agreement_sent')).toEqual(
      [
        [chair.id, 'workspaces'],
        [member.id, 'agreements'],
        [elsewhere.id, 'agreements'],
      ].sort(),
    )
  })

  it('needs two parties that somebody speaks for, and a period that has not passed', async () => {
    const why = async (id: string) =>
      whyNotSend(reading(store), await grantIn(secretariat, 'agreement.manage', id))
    expect(await why(await buildDraft(store, secretariat, { partyIds: [pod] }))).toEqual({ why: 'parties' })
    const id = await draft()
    expect(await why(id)).toBeNull()
    await facts(id, { lastsTo: '2026-01-31' })
    expect(await why(id)).toEqual({ why: 'past' })
    await expect(sendForSigning(store, secretariat, id)).rejects.toMatchObject({
      reason: 'agreement-not-ready',
    })
  })

  it('can be taken back: the text goes on in a new document, and who had signed signs anew', async () => {
    const id = await sent()
    const first = await pageOf(id)
    await signFor(store, member, id, pod)
    await back(id)
    const second = await pageOf(id)
    expect(second.state).toBe('drafting')
    expect(second.facts.documentId).not.toBe(first.facts.documentId)
    expect(await stateOfDocument(first.facts.documentId)).toBe('superseded')
    expect(await stateOfDocument(second.facts.documentId)).toBe('draft')
    await expect(grantIn(elsewhere, 'agreement.read', id)).rejects.toMatchObject({ code: 'not-found' })
    await sendForSigning(store, secretariat, id)
    expect((await pageOf(id)).signing?.signatures).toEqual([])
    expect(await store.database.reader.select().from(agreementSignatures)).toHaveLength(1)
  })
})

describe('signing', () => {
  it('keeps who, by which seat, for whom, when, and the hash of the PDF that was signed', async () => {
    const id = await sent()
    await signFor(store, elsewhere, id, jd)
    const [row] = await store.database.reader.select().from(agreementSignatures)
    const [pdf] = await store.database.reader
      .select()
      .from(editionFiles)
      .where(eq(editionFiles.format, 'pdf'))
    expect(row).toMatchObject({
      ...{ organisationId: jd, userId: elsewhere.id, seatId: cast.seatIds.elsewhere },
      ...{ sha256: pdf?.sha256, editionId: pdf?.editionId },
    })
    expect(row?.signedAt).toEqual(store.clock.now())
    expect((await pageOf(id)).state).toBe('signing')
    expect(await told('agreement_signature')).toEqual(
      [chair.id, secretariat.id].map((one) => [one, 'workspaces']).sort(),
    )
  })

  it('is done once for each party, by one who speaks for it, and for the edition that was shown', async () => {
    const id = await sent()
    await expect(signFor(store, member, id, jd)).rejects.toMatchObject({ code: 'forbidden' })
    await expect(grantIn(chair, 'agreement.sign', id)).rejects.toMatchObject({ code: 'forbidden' })
    const other = '018f0000-0000-7000-8000-000000000000'
    await expect(signFor(store, member, id, pod, other)).rejects.toMatchObject({
      reason: 'agreement-other-edition',
    })
    await signFor(store, member, id, pod)
    await expect(signFor(store, member, id, pod)).rejects.toMatchObject({ reason: 'agreement-signed-before' })
    expect(await store.database.reader.select().from(agreementSignatures)).toHaveLength(1)
  })

  it('is what makes the text one that may be public', async () => {
    const id = await sent()
    const { documentId } = await grantIn(secretariat, 'agreement.read', id)
    const toAll = () => publish(store, cast, 'secretariat', documentId ?? '', {})
    await expect(toAll()).rejects.toMatchObject({ reason: 'edition-unsigned' })
    await signFor(store, member, id, pod)
    await expect(toAll()).rejects.toMatchObject({ reason: 'edition-unsigned' })
    await signFor(store, elsewhere, id, jd)
    await toAll()
    expect((await store.database.reader.select().from(editions)).map(({ accessCode }) => accessCode)).toEqual(
      ['internal', 'public'],
    )
  })

  it('is refused when the edition has been withdrawn', async () => {
    const id = await sent()
    const { editionId = '' } = (await pageOf(id)).signing ?? {}
    await write(store, secretariat.id, async (tx) =>
      withdrawEdition(tx, secretariat, await grantEdition(tx, secretariat, 'edition.withdraw', editionId), {
        reason: 'Feil.',
      }),
    )
    await expect(signFor(store, member, id, pod)).rejects.toMatchObject({ reason: 'agreement-not-out' })
  })

  it('is declined by a party with a reason, that all concerned are told of; then nobody signs until it is sent anew', async () => {
    const id = await sent()
    await signFor(store, member, id, pod)
    const decline = (viewer: Viewer, organisationId: string, edition?: string) =>
      write(store, viewer.id, async (tx) => {
        const agreement = await grantAgreement(tx, viewer, 'agreement.sign', id)
        const shown = edition ?? agreement.editionId ?? ''
        await declineAgreement(tx, viewer, agreement, { organisationId, edition: shown, reason: 'For dyrt.' })
      })
    await expect(decline(member, pod)).rejects.toMatchObject({ reason: 'agreement-signed-before' })
    await expect(decline(member, jd)).rejects.toMatchObject({ code: 'forbidden' })
    await expect(decline(elsewhere, jd, id)).rejects.toMatchObject({ reason: 'agreement-other-edition' })
    await expect(decline(chair, jd)).rejects.toMatchObject({ code: 'forbidden' })
    await decline(elsewhere, jd)
    const page = await pageOf(id)
    expect(page.state).toBe('declined')
    expect(page.steps.at(-1)).toMatchObject({
      ...{ kind: 'declined', by: 'Eva Annensteds', organisationId: jd, note: 'For dyrt.' },
    })
    const told = (await reading(store).db.select().from(notices)).filter(
      ({ kind }) => kind === 'agreement_declined',
    )
    expect(told.map(({ userId }) => userId)).toEqual(
      expect.arrayContaining([cast.userIds.chair, cast.userIds.secretariat, cast.userIds.member]),
    )
    await expect(signFor(store, elsewhere, id, jd)).rejects.toMatchObject({ reason: 'agreement-not-out' })
    await write(store, secretariat.id, async (tx) => {
      const workspace = await grantWorkspace(tx, secretariat, 'workspace.keep_agreements', 'group')
      await takeBack(tx, workspace, await grantAgreement(tx, secretariat, 'agreement.manage', id), {
        reason: 'Vi deler kostnadene.',
      })
    })
    await sendForSigning(store, secretariat, id)
    expect((await pageOf(id)).state).toBe('signing')
    await signFor(store, elsewhere, id, jd)
  })

  it('is complete with the last party, and everyone concerned is told', async () => {
    const id = await signed()
    expect((await pageOf(id)).state).toBe('signed')
    const log = await store.database.reader.select().from(activity).where(eq(activity.objectId, id))
    expect(log.map(({ action }) => action).slice(-3)).toEqual([
      ...['agreement.signature', 'agreement.signature', 'agreement.signed'],
    ])
    expect((await told('agreement_signed')).map(([who]) => who)).toEqual(
      [chair.id, secretariat.id, member.id].sort(),
    )
    await expect(back(id)).rejects.toMatchObject({ reason: 'agreement-moved-on' })
  })
})

describe('a signed agreement', () => {
  it('expires by itself', async () => {
    const id = await draft()
    await facts(id, { lastsTo: '2026-06-30' })
    await sendForSigning(store, secretariat, id)
    await signFor(store, member, id, pod)
    await signFor(store, elsewhere, id, jd)
    store.clock.moveTo('2026-06-30T10:00:00Z')
    expect((await pageOf(id)).state).toBe('signed')
    store.clock.moveTo('2026-07-01T10:00:00Z')
    expect((await pageOf(id)).state).toBe('expired')
    await expect(terminate(id, '2026-07-02')).rejects.toMatchObject({ code: 'invalid' })
  })

  it('is terminated by the chair from a day to come, with a reason', async () => {
    const id = await signed()
    await expect(
      grantAgreement(reading(store), secretariat, 'agreement.terminate', id),
    ).rejects.toMatchObject({ code: 'forbidden' })
    await expect(terminate(id, '2026-01-01')).rejects.toMatchObject({ code: 'invalid', reason: 'past' })
    await terminate(id, '2026-09-30')
    expect(await pageOf(id)).toMatchObject({ state: 'terminated', endsOn: '2026-09-30' })
    await expect(terminate(id, '2026-10-30')).rejects.toMatchObject({ reason: 'agreement-moved-on' })
    await expect(renew(id)).rejects.toMatchObject({ reason: 'agreement-moved-on' })
  })

  it('is changed by a new version, which takes its place when all have signed it', async () => {
    const first = await signed()
    const second = await renew(first)
    expect(await pageOf(second)).toMatchObject({
      state: 'drafting',
      facts: { number: 2 },
      versions: [{ id: first }],
    })
    expect((await pageOf(second)).parties.map(({ shortName }) => shortName)).toEqual(['POD', 'JD'])
    await expect(renew(first)).rejects.toMatchObject({ reason: 'agreement-version-begun' })
    await sendForSigning(store, secretariat, second)
    await signFor(store, member, second, pod)
    expect((await pageOf(first)).state).toBe('signed')
    await signFor(store, elsewhere, second, jd)
    expect(await pageOf(first)).toMatchObject({ state: 'replaced', endsOn: '2026-03-03' })
    expect((await pageOf(second)).state).toBe('signed')
    expect(await stateOfDocument((await pageOf(first)).facts.documentId)).toBe('superseded')
  })

  it('stands in the register of those who may read it, and in nobody else’s', async () => {
    const id = await signed()
    const listed = async (part: Part) =>
      (await agreementsFor(reading(store), await cast.viewer(part), null, 'nb')).map((one) => one.id)
    for (const part of ['chair', 'observer', 'elsewhere'] as const) expect(await listed(part)).toEqual([id])
    for (const part of ['participant', 'rapporteur', 'outsider'] as const)
      expect(await listed(part)).toEqual([])
  })
})
