import { beforeEach, describe, expect, it } from 'vitest'
import { activity, agendaItems, backlogItems, dissents, itemOutcomes, meetings } from '#db/schema'
import type { Viewer } from '~/core/viewer'
import { write } from '~/core/write'
import { decisionsIn } from '~/domain/decisions/list.server'
import { recordDecision } from '~/domain/decisions/record.server'
import { grantDocument } from '~/domain/documents/access.server'
import { returnToDraft } from '~/domain/documents/return-to-draft.server'
import { loadDoc } from '~/domain/documents/text.server'
import { addAgendaItem } from '~/domain/meetings/agenda.server'
import { agendaOf } from '~/domain/meetings/agenda-queries.server'
import { callMeeting } from '~/domain/meetings/call.server'
import { cancelMeeting } from '~/domain/meetings/cancel.server'
import { changeDissent, withdrawDissent } from '~/domain/minutes/change-dissent.server'
import { dissentChangesIn } from '~/domain/minutes/dissent.server'
import { itemOutcomesOf } from '~/domain/minutes/item-outcomes.server'
import { replaceParagraph } from '~/domain/minutes/place-outcome.server'
import { recordDissent } from '~/domain/minutes/record-dissent.server'
import { recordOutcome } from '~/domain/minutes/record-outcome.server'
import { contentOf } from '~/editor/content'
import { createCast, type Cast } from '#tests/support/cast'
import { buildMeeting, circulateMinutesOf, itemFields, managing, openMinutesOf } from '#tests/support/meeting'
import { buildSeries, planDays } from '#tests/support/series'
import { createTestStore, reading, type TestStore } from '#tests/support/store'

let store: TestStore
let cast: Cast
let secretariat: Viewer
let meetingId: string
let documentId: string

beforeEach(async () => {
  store = await createTestStore()
  cast = await createCast(store)
  secretariat = await cast.viewer('secretariat')
  meetingId = await buildMeeting(store, secretariat)
  for (const kind of ['information', 'discussion', 'decision', 'any_other_business'] as const) {
    await managing(store, secretariat, meetingId, (tx, meeting) =>
      addAgendaItem(tx, meeting, itemFields({ kind, title: kind })),
    )
  }
})

async function begin(): Promise<void> {
  await managing(store, secretariat, meetingId, callMeeting)
  documentId = await openMinutesOf(store, secretariat, meetingId)
}

async function itemId(title: string): Promise<string> {
  const item = (await agendaOf(reading(store), meetingId)).find((one) => one.title === title)
  return item?.id ?? ''
}

async function record(title: string, kind: 'noted' | 'postponed', note = ''): Promise<void> {
  const id = await itemId(title)
  await managing(store, secretariat, meetingId, (tx, meeting) =>
    recordOutcome(tx, meeting, id, { kind, note }),
  )
}

const words = async () => JSON.stringify(contentOf(await loadDoc(reading(store), documentId)))

describe('the outcome of an item', () => {
  it('is recorded while the meeting goes on, also in the minutes, and the last word counts', async () => {
    await expect(record('decision', 'postponed')).rejects.toMatchObject({ code: 'conflict' })
    await begin()
    await record('decision', 'noted')
    await record('decision', 'postponed', 'Mangler tall.')
    expect(await store.database.reader.select().from(itemOutcomes)).toMatchObject([
      { kind: 'postponed', note: 'Mangler tall.', recordedBy: secretariat.id },
    ])
    expect(await words()).toContain('Saken er utsatt til neste møte. Mangler tall.')
  })

  it('is not given to an item of another meeting', async () => {
    await begin()
    const other = await buildMeeting(store, secretariat, { items: 1 })
    const [item] = await agendaOf(reading(store), other)
    const forged = managing(store, secretariat, meetingId, (tx, meeting) =>
      recordOutcome(tx, meeting, item?.id ?? '', { kind: 'noted', note: '' }),
    )
    await expect(forged).rejects.toMatchObject({ code: 'not-found' })
  })

  it('is missing from a decision item until the meeting may be closed', async () => {
    await begin()
    await expect(circulateMinutesOf(store, secretariat, meetingId)).rejects.toMatchObject({
      reason: 'decision-without-outcome',
    })
    await record('decision', 'postponed')
    await circulateMinutesOf(store, secretariat, meetingId)
    await expect(record('decision', 'noted')).rejects.toMatchObject({ reason: 'minutes-circulated' })
  })
})

describe('dissent', () => {
  const dissent = async (organisation: string, text: string) => {
    const id = await itemId('decision')
    return managing(store, secretariat, meetingId, (tx, meeting) =>
      recordDissent(tx, meeting, id, { organisationId: cast.organisationIds[organisation] ?? '', text }),
    )
  }
  const asRead = async (dissentId: string, version = 1) => ({
    itemId: await itemId('decision'),
    dissentId,
    version,
  })
  const change = async (dissentId: string, text: string, version = 1) => {
    const read = await asRead(dissentId, version)
    return managing(store, secretariat, meetingId, (tx, meeting) => changeDissent(tx, meeting, read, text))
  }
  const withdraw = async (dissentId: string, version = 1) => {
    const read = await asRead(dissentId, version)
    return managing(store, secretariat, meetingId, (tx, meeting) => withdrawDissent(tx, meeting, read))
  }
  const kept = () => store.database.reader.select().from(dissents)
  const logged = async () =>
    (await store.database.reader.select().from(activity).orderBy(activity.sequence))
      .map(({ action }) => action)
      .filter((action) => action.startsWith('dissent.'))

  it('is recorded once for each organisation with a seat, and stands in the minutes', async () => {
    await begin()
    await dissent('pod', 'For tidlig.')
    await expect(dissent('pod', 'For dyrt.')).rejects.toMatchObject({ reason: 'dissent-recorded' })
    await expect(dissent('jd', 'Nei.')).rejects.toMatchObject({
      code: 'invalid',
      detail: { field: 'organisationId' },
    })
    expect(await kept()).toMatchObject([{ text: 'For tidlig.' }])
    expect(await words()).toMatch(/Dissens fra .*: For tidlig\./)
  })

  it('is worded anew while the meeting lasts, in the minutes too, and what it said is kept', async () => {
    await begin()
    const id = await dissent('pod', 'For tidlig.')
    expect(await change(id, 'For dyrt.')).toBe(true)
    await expect(change(id, 'For sent.')).rejects.toMatchObject({
      reason: 'changed-meanwhile',
      detail: { values: { text: 'For dyrt.', version: '2' } },
    })
    expect(await kept()).toMatchObject([{ text: 'For dyrt.', version: 2 }])
    expect(await words()).toMatch(/Dissens fra .*: For dyrt\./)
    expect(await words()).not.toContain('For tidlig.')
    const item = await itemId('decision')
    expect(await dissentChangesIn(reading(store), item, 'nb')).toMatchObject([
      { kind: 'changed', before: 'For tidlig.', by: 'Sigurd Sekretær' },
    ])
    expect(await logged()).toEqual(['dissent.recorded', 'dissent.changed'])
  })

  it('is withdrawn while the meeting lasts: out of the minutes, and kept in the history; then it may be given again', async () => {
    await begin()
    const id = await dissent('pod', 'For tidlig.')
    expect(await withdraw(id)).toBe(true)
    expect(await kept()).toEqual([])
    expect(await words()).not.toContain('For tidlig.')
    await expect(withdraw(id)).rejects.toMatchObject({ code: 'not-found' })
    await dissent('pod', 'Likevel.')
    const item = await itemId('decision')
    expect(await dissentChangesIn(reading(store), item, 'nb')).toMatchObject([
      { kind: 'withdrawn', before: 'For tidlig.' },
    ])
    expect(await logged()).toEqual(['dissent.recorded', 'dissent.withdrawn', 'dissent.recorded'])
  })

  it('says so when somebody has rewritten its paragraph in the minutes, and leaves that as it is', async () => {
    await begin()
    const id = await dissent('pod', 'For tidlig.')
    const before = /Dissens fra [^:]*: For tidlig\./.exec(await words())?.[0] ?? ''
    await managing(store, secretariat, meetingId, (tx) =>
      replaceParagraph(tx, { minutes: { documentId } }, before, 'Omskrevet av sekretariatet.'),
    )
    expect(await withdraw(id)).toBe(false)
    expect(await words()).toContain('Omskrevet av sekretariatet.')
  })

  it('stays as it is once the minutes are out', async () => {
    await begin()
    const id = await dissent('pod', 'For tidlig.')
    await record('decision', 'postponed')
    await circulateMinutesOf(store, secretariat, meetingId)
    await expect(change(id, 'For dyrt.')).rejects.toMatchObject({ reason: 'minutes-circulated' })
    await expect(withdraw(id)).rejects.toMatchObject({ reason: 'minutes-circulated' })
    expect(await kept()).toMatchObject([{ text: 'For tidlig.' }])
  })

  it('is marked in the register of decisions', async () => {
    await begin()
    const agendaItemId = await itemId('decision')
    await managing(store, secretariat, meetingId, (tx, meeting) =>
      recordDecision(tx, meeting, { text: 'Gruppen er enig.', agendaItemId }),
    )
    const register = async () => {
      const wish = { workspaceId: null, state: null, query: '', page: 1, size: 10 }
      const { decisions } = await decisionsIn(reading(store), secretariat, wish, 'nb')
      return decisions.map(({ hasDissent }) => hasDissent)
    }
    expect(await register()).toEqual([false])
    await dissent('pod', 'For tidlig.')
    expect(await register()).toEqual([true])
  })
})

describe('closing a meeting', () => {
  const close = async () => {
    await record('decision', 'postponed', 'Mangler tall.')
    await circulateMinutesOf(store, secretariat, meetingId)
  }
  const takenOn = async (id: string) =>
    (await agendaOf(reading(store), id)).map(({ number, title }) => [number, title])

  it('gives every item an outcome and takes what is unfinished on to the next meeting, with its history', async () => {
    const cancelled = await buildMeeting(store, secretariat, { date: '2026-04-15' })
    await managing(store, secretariat, cancelled, (tx, meeting) =>
      cancelMeeting(tx, meeting, { reason: 'Påske' }),
    )
    const next = await buildMeeting(store, secretariat, { date: '2026-05-06', items: 1 })
    await begin()
    await close()
    const outcomes = await itemOutcomesOf(reading(store), meetingId, 'nb')
    const kinds = (await agendaOf(reading(store), meetingId)).map(({ id, title }) => [
      title,
      outcomes[id]?.recorded?.kind,
    ])
    expect(kinds).toEqual([
      ['information', 'noted'],
      ['discussion', 'postponed'],
      ['decision', 'postponed'],
      ['any_other_business', 'noted'],
    ])
    expect(await takenOn(next)).toEqual([
      ['5/26', 'Sak 1'],
      ['6/26', 'discussion'],
      ['7/26', 'decision'],
    ])
    expect(outcomes[await itemId('decision')]?.next).toEqual({ number: '7/26', meetingId: next })
    const there = await itemOutcomesOf(reading(store), next, 'nb')
    const carried = (await agendaOf(reading(store), next)).at(-1)
    expect(there[carried?.id ?? '']?.previous).toEqual({ number: '3/26', meetingId })
  })

  it('lets them wait when no meeting is planned, and takes nothing on twice', async () => {
    await begin()
    await close()
    const waiting = () => store.database.reader.select().from(backlogItems)
    expect((await waiting()).map(({ title }) => title).sort()).toEqual(['decision', 'discussion'])
    await write(store, secretariat.id, async (tx) =>
      returnToDraft(tx, await grantDocument(tx, secretariat, 'document.manage', documentId), ''),
    )
    await circulateMinutesOf(store, secretariat, meetingId)
    expect(await waiting()).toHaveLength(2)
    expect(await store.database.reader.select().from(agendaItems)).toHaveLength(4)
    const outcomes = await itemOutcomesOf(reading(store), meetingId, 'nb')
    expect(outcomes[await itemId('discussion')]).toMatchObject({ isWaiting: true, next: null })
  })

  it('leaves an item that every meeting of the series has where it is: the next one has it anyway', async () => {
    const seriesId = await buildSeries(store, secretariat, {
      itemTitle: ['Det vi lurer på'],
      itemKind: ['discussion'],
      itemMinutes: [10],
    })
    await planDays(store, secretariat, seriesId, ['2026-03-10', '2026-04-14'])
    const rows = await store.database.reader.select().from(meetings).orderBy(meetings.startsAt)
    const [first = '', second = ''] = rows.map(({ id }) => id).filter((id) => id !== meetingId)
    await managing(store, secretariat, first, (tx, meeting) =>
      addAgendaItem(tx, meeting, itemFields({ title: 'Opplæring' })),
    )
    await managing(store, secretariat, first, callMeeting)
    await openMinutesOf(store, secretariat, first)
    await circulateMinutesOf(store, secretariat, first)
    const outcomes = await itemOutcomesOf(reading(store), first, 'nb')
    const kinds = (await agendaOf(reading(store), first)).map(({ id }) => outcomes[id]?.recorded?.kind)
    expect(kinds).toEqual(['noted', 'postponed'])
    const later = [meetingId, second].map((id) => takenOn(id))
    const titles = (await Promise.all(later)).flat().map(([, title]) => title)
    expect(titles.filter((title) => title === 'Det vi lurer på')).toHaveLength(1)
    expect(titles).toContain('Opplæring')
  })
})
