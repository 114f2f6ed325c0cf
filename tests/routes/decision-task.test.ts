import { afterAll, beforeAll, expect, it } from 'vitest'
import { write } from '~/core/write'
import { grantMandate } from '~/domain/mandates/access.server'
import { adoptMandate } from '~/domain/mandates/adopt.server'
import { createMandate } from '~/domain/mandates/create.server'
import { editMandate } from '~/domain/mandates/edit.server'
import { grantWorkspace } from '~/domain/workspaces/access.server'
import { mandateFacts } from '#tests/support/mandate'
import { approveMinutesOf, buildMeeting, circulateMinutesOf, openMinutesOf } from '#tests/support/meeting'
import { startPages, type Pages } from '#tests/support/pages'

let pages: Pages
let meeting: string
let meetingId: string

beforeAll(async () => {
  pages = await startPages()
  const { store, cast } = pages.stage
  const [secretariat, chair] = [await cast.viewer('secretariat'), await cast.viewer('chair')]
  const mandateId = await write(store, secretariat.id, async (tx) => {
    const workspace = await grantWorkspace(tx, secretariat, 'workspace.write_mandates', 'group')
    const { id } = await createMandate(tx, workspace, { title: 'Mandat', language: 'nb' })
    const tasks = ['Oversikt', 'Rapport'].map((text) => ({ id: null, text }))
    await editMandate(tx, await grantMandate(tx, secretariat, 'mandate.edit', id), mandateFacts({ tasks }))
    return id
  })
  await write(store, chair.id, async (tx) =>
    adoptMandate(tx, chair, await grantMandate(tx, chair, 'mandate.adopt', mandateId), {
      inForceFrom: tx.today,
      meetingId: null,
    }),
  )
  meetingId = await buildMeeting(store, secretariat, { items: 1, called: true })
  await openMinutesOf(store, secretariat, meetingId)
  meeting = `/workspaces/group/meetings/${meetingId}`
})
afterAll(() => pages.stop())

it('a decision is linked to a task of the mandate where it is marked, and it and its meeting say so', async () => {
  const seen = async (path: string) => (await pages.ask(path, { as: 'secretariat', language: 'nn' })).text()
  const marking = `${meeting}/minutes/decisions`
  const form = await seen(marking)
  expect(form).toContain('Oppgåve i mandatet')
  const [, task = ''] = /<option[^>]*value="([\w-]{36})"[^>]*>2\. Rapport</.exec(form) ?? []
  const send = (mandateTaskId: string) =>
    pages.ask(marking, {
      as: 'secretariat',
      form: { text: 'Rapporten sendes i mai.', agendaItemId: '', mandateTaskId },
    })
  const refused = await send('01960000-0000-7000-8000-000000000000')
  expect(refused.status).toBe(422)
  expect(await refused.text()).toContain('Oppgave i mandatet')
  expect((await send(task)).status).toBe(302)
  const page = await seen(meeting)
  expect(page).toContain('Oppgåve 2 (versjon 1): Rapport')
  const [, decision = ''] =
    /href="(\/workspaces\/group\/decisions\/[\w-]{36})"/.exec(await seen('/decisions')) ?? []
  expect(await seen(decision)).toContain('Oppgåve 2 (versjon 1): Rapport')
})

it('a correction says which task it served before, and in the words of who reads', async () => {
  const { store, cast } = pages.stage
  await circulateMinutesOf(store, await cast.viewer('secretariat'), meetingId)
  await approveMinutesOf(store, await cast.viewer('chair'), meetingId)
  const seen = async (path: string) => (await pages.ask(path, { as: 'member', language: 'nn' })).text()
  const [, decision = ''] =
    /href="(\/workspaces\/group\/decisions\/[\w-]{36})"/.exec(await seen('/decisions')) ?? []
  const correct = (version: string, mandateTaskId: string) =>
    pages.ask(`${decision}/revision`, {
      as: 'chair',
      form: { text: 'Rapporten sendes i mai.', mandateTaskId, reason: 'Feil oppgave.', version },
    })
  expect((await correct('1', '')).status).toBe(302)
  const corrected = await seen(decision)
  expect(corrected).toContain('Før: Oppgåve 2 (versjon 1): Rapport')
  const form = await (await pages.ask(`${decision}/revision`, { as: 'chair' })).text()
  const [, task = ''] = /<option[^>]*value="([\w-]{36})"[^>]*>1\. Oversikt</.exec(form) ?? []
  expect((await correct('2', task)).status).toBe(302)
  expect(await seen(decision)).toContain('Før: Ikkje knytt til ei oppgåve')
})
