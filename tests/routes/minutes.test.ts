import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  approveMinutesOf,
  buildMeeting,
  circulateMinutesOf,
  correctMinutesOf,
  objectTo,
  openMinutesOf,
} from '#tests/support/meeting'
import { startPages, type Pages } from '#tests/support/pages'
import { stateOf, type } from '../domain/minutes/desk'

let pages: Pages
let base: string
let meetingId: string
let documentId: string

beforeAll(async () => {
  pages = await startPages()
  const { store, cast } = pages.stage
  const secretariat = await cast.viewer('secretariat')
  meetingId = await buildMeeting(store, secretariat, { items: 1, called: true })
  documentId = await openMinutesOf(store, secretariat, meetingId)
  await circulateMinutesOf(store, secretariat, meetingId, { way: 'silence', workingDays: 3 })
  base = `/workspaces/group/meetings/${meetingId}/minutes`
})
afterAll(() => pages.stop())

const found = (html: string, pattern: RegExp) => pattern.exec(html)?.[1] ?? ''

describe('the rounds of minutes', () => {
  it('say when the last day is, and take an objection, which must say what is wrong', async () => {
    const html = await (await pages.ask(`${base}/rounds`, { as: 'member', language: 'nn' })).text()
    for (const said of ['Runde 1', 'måndag 9. mars 2026', 'Har du innvendingar?'])
      expect(html).toContain(said)
    const empty = await pages.ask(`${base}/rounds`, { as: 'member', form: { text: ' ' } })
    expect(empty.status).toBe(422)
    const sent = await pages.ask(`${base}/rounds`, { as: 'member', form: { text: 'Vi sa noe annet.' } })
    expect(sent.status).toBe(302)
    const after = await (await pages.ask(`${base}/rounds`, { as: 'chair' })).text()
    expect(after).toContain('Vi sa noe annet.')
    const href = found(after, /href="([^"]*\/objections\/[\w-]{36})"/)
    const answered = await pages.ask(href, { as: 'chair', form: { kind: 'met', text: '' } })
    expect(answered.status).toBe(422)
    expect((await pages.ask(href, { as: 'chair', form: { kind: 'met', text: 'Rettet.' } })).status).toBe(302)
  })

  it('are closed to those who do not work in the group', async () => {
    for (const as of ['observer', 'participant'] as const) {
      expect((await pages.ask(`${base}/rounds`, { as })).status).toBe(403)
    }
  })
})

describe('the page that opens minutes', () => {
  it('warns before the day of the meeting that it cannot be moved afterwards', async () => {
    const { store, cast } = pages.stage
    const secretariat = await cast.viewer('secretariat')
    const opening = async (date: string) => {
      const id = await buildMeeting(store, secretariat, { date, items: 1, called: true })
      return (await pages.ask(`/workspaces/group/meetings/${id}/minutes/new`, { as: 'secretariat' })).text()
    }
    const warning = 'Når referatet er åpnet, kan møtet ikke flyttes eller avlyses.'
    expect(await opening('2026-03-05')).toContain(warning)
    expect(await opening('2026-03-04')).not.toContain(warning)
  })
})

describe('the text of a new version', () => {
  it('says the number of a decision, and who does what, as the minutes do', async () => {
    const { store, cast } = pages.stage
    const secretariat = await cast.viewer('secretariat')
    const id = await buildMeeting(store, secretariat, { items: 1, called: true })
    await openMinutesOf(store, secretariat, id)
    const marking = `/workspaces/group/meetings/${id}/minutes/decisions`
    const form = { text: 'Gruppen er enig.', agendaItemId: '' }
    expect((await pages.ask(marking, { as: 'secretariat', form })).status).toBe(302)
    await circulateMinutesOf(store, secretariat, id)
    await approveMinutesOf(store, await cast.viewer('chair'), id)
    const documentId = await correctMinutesOf(store, secretariat, id)
    const page = await pages.ask(`/workspaces/group/documents/${documentId}`, {
      as: 'member',
      language: 'nn',
    })
    expect(await page.text()).toMatch(/Vedtak 1\/26<[^]*Gruppen er enig\./)
  })
})

describe('the page that approves', () => {
  it('answers a text that has changed since it was read with the difference, and takes the one shown', async () => {
    const { store, cast } = pages.stage
    const before = await (await pages.ask(`${base}/approval`, { as: 'chair' })).text()
    expect(before).toContain('Fristen for merknader er mandag 9. mars 2026.')
    const read = found(before, /action="[^"]*\?read=(\d+)"/)
    const contentHash = found(before, /name="contentHash" value="([0-9a-f]{64})"/)
    await type(store, await cast.viewer('member'), documentId, 'Politiet ba om mer tid.')
    const refused = await pages.ask(`${base}/approval?read=${read}`, { as: 'chair', form: { contentHash } })
    expect(refused.status).toBe(409)
    const html = await refused.text()
    expect(html).toContain('Endringer siden du leste teksten')
    expect(html).toMatch(/<ins>Politiet ba om mer tid\.<\/ins>/)
    expect(await stateOf(store, await cast.viewer('chair'), meetingId)).toBe('minutes_circulated')
    const again = found(html, /name="contentHash" value="([0-9a-f]{64})"/)
    expect(again).not.toBe(contentHash)
    const taken = await pages.ask(`${base}/approval`, { as: 'chair', form: { contentHash: again } })
    expect(taken.status).toBe(302)
  })

  it('names an objection that has no answer instead of the button', async () => {
    const { store, cast } = pages.stage
    const secretariat = await cast.viewer('secretariat')
    const other = await buildMeeting(store, secretariat, { items: 1, called: true })
    await openMinutesOf(store, secretariat, other)
    await circulateMinutesOf(store, secretariat, other)
    await objectTo(store, await cast.viewer('member'), other)
    const page = `/workspaces/group/meetings/${other}/minutes/approval`
    const html = await (await pages.ask(page, { as: 'chair' })).text()
    expect(html).toContain('Innvendinger uten svar')
    expect(html).not.toContain('name="contentHash"')
    await expect(approveMinutesOf(store, await cast.viewer('chair'), other)).rejects.toMatchObject({
      reason: 'objection-open',
    })
  })
})

describe('a correction', () => {
  it('shows the chair what is different, and why', async () => {
    const { store, cast } = pages.stage
    const sent = await pages.ask(`${base}/corrections/new`, {
      as: 'secretariat',
      form: { reason: 'Politiet er skrevet med feil navn.' },
    })
    const next = sent.headers.get('location')?.split('/').at(-1) ?? ''
    await type(store, await cast.viewer('secretariat'), next, 'Politidirektoratet ba om mer tid.')
    const rounds = await (await pages.ask(`${base}/rounds`, { as: 'chair' })).text()
    const href = found(rounds, /href="([^"]*\/corrections\/[\w-]{36}\/approval)"/)
    const html = await (await pages.ask(href, { as: 'chair' })).text()
    expect(html).toContain('Politiet er skrevet med feil navn.')
    expect(html).toMatch(/<ins>Politidirektoratet ba om mer tid\.<\/ins>/)
    const contentHash = found(html, /name="contentHash" value="([0-9a-f]{64})"/)
    expect((await pages.ask(href, { as: 'chair', form: { contentHash } })).status).toBe(302)
    const minutes = await (await pages.ask(base, { as: 'observer' })).text()
    expect(minutes).toContain('Politidirektoratet ba om mer tid.')
  })
})
