import { afterAll, beforeAll, expect, it } from 'vitest'
import { addAgendaItem } from '~/domain/meetings/agenda.server'
import { callMeeting } from '~/domain/meetings/call.server'
import { buildMeeting, itemFields, managing, openMinutesOf } from '#tests/support/meeting'
import { startPages, type Pages } from '#tests/support/pages'

let pages: Pages
let base: string
let itemId: string
const secret = 'Konflikten i gruppen'

beforeAll(async () => {
  pages = await startPages()
  const { store, cast } = pages.stage
  const secretariat = await cast.viewer('secretariat')
  const id = await buildMeeting(store, secretariat, { items: 1 })
  itemId = await managing(store, secretariat, id, (tx, meeting) =>
    addAgendaItem(tx, meeting, itemFields({ title: secret, audience: 'internal' })),
  )
  await managing(store, secretariat, id, callMeeting)
  await openMinutesOf(store, secretariat, id)
  base = `/workspaces/group/meetings/${id}`
})
afterAll(() => pages.stop())

const html = async (as: 'chair' | 'observer') => (await pages.ask(`${base}/running`, { as })).text()

it('keeps an internal item off the page that may be on a wall until the chair shows it', async () => {
  expect(await (await pages.ask(base, { as: 'chair' })).text()).toContain(secret)
  const go = await pages.ask(`${base}/running`, { as: 'secretariat', form: { agendaItemId: itemId } })
  expect(go.status).toBe(302)
  const hidden = await html('chair')
  expect(hidden).not.toContain(secret)
  expect(hidden).toContain('Vis saken på skjermen')
  const shown = { agendaItemId: itemId, shows: 'whole' }
  expect((await pages.ask(`${base}/running`, { as: 'secretariat', form: shown })).status).toBe(403)
  expect((await pages.ask(`${base}/running`, { as: 'chair', form: shown })).status).toBe(302)
  expect(await html('chair')).toContain(secret)
  const followed = await html('observer')
  expect(followed).not.toContain(secret)
  expect(followed).toContain('Intern sak')
})

it('says why when the meeting has gone on meanwhile', async () => {
  await pages.ask(`${base}/running`, { as: 'chair', form: { agendaItemId: '' } })
  const late = await pages.ask(`${base}/running`, {
    as: 'chair',
    language: 'nn',
    form: { agendaItemId: itemId, shows: 'whole' },
  })
  expect(late.status).toBe(409)
  expect(await late.text()).toContain('Møtet har gått vidare til ei anna sak.')
})
