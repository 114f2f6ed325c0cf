import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readIcs } from '#tests/support/ics'
import { buildMeeting } from '#tests/support/meeting'
import { startPages, type Pages } from '#tests/support/pages'

let pages: Pages
let meeting: string

beforeAll(async () => {
  pages = await startPages()
  const { cast, store } = pages.stage
  meeting = await buildMeeting(store, await cast.viewer('secretariat'), { items: 1, called: true })
})
afterAll(() => pages.stop())

describe('a calendar address', () => {
  it('is shown once, opens without signing in, and is nowhere when it is ended or made up', async () => {
    const made = await pages.ask('/account/calendar', { as: 'member', form: { workspaceId: '' } })
    const [, address = ''] = /value="[^"]*(\/calendar\/[\w-]+\.ics)"/.exec(await made.text()) ?? []
    const page = await (await pages.ask('/account/calendar', { as: 'member' })).text()
    expect(page).not.toContain(address)
    const calendar = await pages.ask(address)
    expect(calendar.headers.get('content-type')).toBe('text/calendar; charset=utf-8')
    expect(readIcs(await calendar.text()).events).toMatchObject([{ uid: `${meeting}@tvers` }])
    const forged = await pages.ask(address.replace('.ics', 'x.ics'), { language: 'nn' })
    expect(forged.status).toBe(404)
    expect(await forged.text()).toContain('Denne kalenderadressa verkar ikkje.')
    const [ending = ''] = /\/account\/calendar\/[\w-]{36}\/ending/.exec(page) ?? []
    expect((await pages.ask(ending, { as: 'chair', form: {} })).status).toBe(404)
    const ended = await pages.ask(ending, { as: 'member', form: {} })
    expect(ended.headers.get('location')).toBe('/account/calendar')
    expect((await pages.ask(address)).status).toBe(404)
  })

  it('for a workspace without a seat is refused on its field', async () => {
    const form = { workspaceId: pages.stage.cast.workspaceIds.other }
    const answer = await pages.ask('/account/calendar', { as: 'member', form, language: 'nn' })
    expect(answer.status).toBe(422)
    expect(await answer.text()).toContain('Kva kalenderen skal vise')
  })
})

describe('an answer to a notice', () => {
  it('is given on its page, stands on the meeting’s, and is seen by those who run the group only', async () => {
    const base = `/workspaces/group/meetings/${meeting}`
    const answered = await pages.ask(`${base}/answer`, { as: 'participant', form: { answer: 'declined' } })
    expect(answered.headers.get('location')).toBe(base)
    expect(await (await pages.ask(base, { as: 'participant' })).text()).toContain('Du kommer ikke.')
    expect(await (await pages.ask(`${base}/answer`, { as: 'chair' })).text()).toContain('Pål Deltaker')
    expect(await (await pages.ask(`${base}/answer`, { as: 'member' })).text()).not.toContain('Pål Deltaker')
    const empty = await pages.ask(`${base}/answer`, { as: 'member', form: {} })
    expect(empty.status).toBe(422)
  })
})
