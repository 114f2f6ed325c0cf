import { afterAll, beforeAll, expect, it } from 'vitest'
import { recordDecision } from '~/domain/decisions/record.server'
import {
  approveMinutesOf,
  buildMeeting,
  circulateMinutesOf,
  managing,
  openMinutesOf,
} from '#tests/support/meeting'
import { startPages, type Pages } from '#tests/support/pages'

let pages: Pages
let ids: string[]

beforeAll(async () => {
  pages = await startPages()
  const { store, cast } = pages.stage
  const secretariat = await cast.viewer('secretariat')
  const meetingId = await buildMeeting(store, secretariat, { items: 1, called: true })
  await openMinutesOf(store, secretariat, meetingId)
  const decide = (text: string) =>
    managing(store, secretariat, meetingId, (tx, meeting) =>
      recordDecision(tx, meeting, { text, agendaItemId: null }),
    )
  ids = [(await decide('Kurset holdes i mars.')).id, (await decide('Kurset holdes i mai.')).id]
  await circulateMinutesOf(store, secretariat, meetingId)
  await approveMinutesOf(store, await cast.viewer('chair'), meetingId)
})
afterAll(() => pages.stop())

it('a decision that was superseded says by which, also when it is opened again, and the other what it supersedes', async () => {
  const [first = '', second = ''] = ids.map((id) => `/workspaces/group/decisions/${id}`)
  const report = async (form: Record<string, string>) => {
    const page = await (await pages.ask(`${first}/report`, { as: 'secretariat' })).text()
    const field = /<input[^>]*name="version"[^>]*>/.exec(page)?.[0] ?? ''
    const version = /value="(\d+)"/.exec(field)?.[1] ?? ''
    const sent = await pages.ask(`${first}/report`, {
      as: 'secretariat',
      form: { note: '', version, ...form },
    })
    expect(sent.status).toBe(302)
  }
  const seen = async (path: string) => (await pages.ask(path, { as: 'member', language: 'nn' })).text()
  await report({ state: 'superseded', supersededById: ids[1] ?? '' })
  expect(await seen(first)).toContain('Erstatta av vedtak 2/26')
  expect(await seen(second)).toMatch(/Erstattar<[^]*>Vedtak 1\/26</)
  await report({ state: 'in_progress', supersededById: '' })
  const reopened = await seen(first)
  expect(reopened).not.toContain('Erstatta av vedtak')
  expect(reopened).toContain('noterte at vedtaket er erstatta av vedtak 2/26')
  expect(await seen(second)).not.toContain('Erstattar')
})
