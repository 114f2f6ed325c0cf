import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { meetings, sentForms } from '#db/schema'
import { startPages, type Asked, type Pages } from '#tests/support/pages'

const path = '/workspaces/group/meetings/new'
const plan = { title: 'Møte', date: '2026-05-06', starts: '10:00', ends: '12:00', place: 'Rom 4' }

let pages: Pages
beforeAll(async () => {
  pages = await startPages()
})
afterAll(() => pages.stop())

const rows = async (table: typeof meetings | typeof sentForms) =>
  (await pages.stage.store.database.reader.select().from(table)).length
const send = (form: Record<string, string>, more: Asked = {}) =>
  pages.ask(path, { as: 'secretariat', form, ...more })
/** The numbers that stand in a page, and how many forms it has that are sent. */
async function numbersIn(page: Response) {
  const html = await page.text()
  const forms = html.match(/<form\b[^>]*>[^]*?<\/form>/g) ?? []
  const sent = forms.filter((form) => /<form\b[^>]* method="post"/.test(form) && !form.includes('/language"'))
  const numbers = forms.map((form) => /name="sending" value="([^"]+)"/.exec(form)?.[1])
  return { sent: sent.length, numbers: numbers.filter((one) => one !== undefined), html }
}

describe('a form without script', () => {
  it('has a number of its own, and another each time the page is opened', async () => {
    const first = await numbersIn(await pages.ask('/account', { as: 'member' }))
    expect(first.numbers.length).toBeGreaterThan(1)
    const again = await numbersIn(await pages.ask('/account', { as: 'member' }))
    const numbers = [...first.numbers, ...again.numbers]
    expect(new Set(numbers).size).toBe(numbers.length)
  })

  it('is carried out once when it is sent twice at the same time, and answered the same', async () => {
    const [sending = ''] = (await numbersIn(await pages.ask(path, { as: 'secretariat' }))).numbers
    const before = await rows(meetings)
    const answers = await Promise.all([send({ ...plan, sending }), send({ ...plan, sending })])
    const later = await send({ ...plan, sending })
    const told = [...answers, later].map(({ status, headers }) => [
      status,
      headers.get('location'),
      headers.get('set-cookie'),
    ])
    expect(told[0]?.[0]).toBe(302)
    expect(told[0]?.[2]).toContain('meeting-planned')
    expect(told).toEqual([told[0], told[0], told[0]])
    expect(await rows(meetings)).toBe(before + 1)
  })

  it('comes back with what was typed and another number when something else was sent under its own', async () => {
    const sending = '1000000001-1000000002-1000000003-1000000004'
    const before = await rows(meetings)
    await send({ ...plan, sending })
    const refused = await send({ ...plan, title: 'Et annet møte', sending })
    expect(refused.status).toBe(409)
    const { html, numbers } = await numbersIn(refused)
    expect(html).toContain('Det du sendte først, kom fram')
    expect(html).toContain('value="Et annet møte"')
    expect(numbers).not.toContain(sending)
    expect(await rows(meetings)).toBe(before + 1)
    expect((await send({ ...plan, title: 'Et annet møte', sending: numbers[0] ?? '' })).status).toBe(302)
    expect(await rows(meetings)).toBe(before + 2)
  })
})

it('asks anew who it is: to another the number means nothing, and to nobody no answer is given', async () => {
  const sending = '2000000001-1000000002-1000000003-1000000004'
  await send({ ...plan, sending })
  const before = await rows(meetings)
  expect((await send({ ...plan, sending }, { as: 'observer' })).status).toBe(403)
  const nobody = await pages.ask(path, { form: { ...plan, sending } })
  expect(nobody.headers.get('location')).toMatch(/^\/sign-in\?/)
  expect((await send({ ...plan, sending }, { headers: { origin: 'https://other.example' } })).status).toBe(
    403,
  )
  expect(await rows(meetings)).toBe(before)
  const own = await send({ ...plan, sending }, { as: 'chair' })
  expect(own.status).toBe(302)
  expect(await rows(meetings)).toBe(before + 1)
})

it('keeps neither the number nor what was written', async () => {
  const sending = '3000000001-1000000002-1000000003-1000000004'
  await send({ ...plan, title: 'Hemmelig tema', sending })
  const kept = JSON.stringify(await pages.stage.store.database.reader.select().from(sentForms))
  expect(kept).toContain('/agenda')
  expect(kept).not.toContain(sending)
  expect(kept).not.toContain('Hemmelig')
})

it('makes a secret anew instead of keeping it', async () => {
  const before = await rows(sentForms)
  const sending = '4000000001-1000000002-1000000003-1000000004'
  const ask = () => pages.ask('/account/calendar', { as: 'member', form: { sending } })
  const addresses = await Promise.all(
    [ask(), ask()].map(async (answer) => /calendar\/([\w-]+)\.ics/.exec(await (await answer).text())?.[1]),
  )
  expect(addresses[0]).toBeDefined()
  expect(addresses[0]).not.toBe(addresses[1])
  expect(await rows(sentForms)).toBe(before)
})
