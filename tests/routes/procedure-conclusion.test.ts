import { afterAll, beforeAll, expect, it } from 'vitest'
import { startPages, type Pages } from '#tests/support/pages'
import { answerFor, buildProcedure, sendOut } from '#tests/support/procedure'

let pages: Pages
let page: string

beforeAll(async () => {
  pages = await startPages()
  const { store, cast } = pages.stage
  const secretariat = await cast.viewer('secretariat')
  const id = await buildProcedure(store, secretariat)
  await sendOut(store, secretariat, id)
  page = `/workspaces/group/procedures/${id}/conclusion`
  await answerFor(store, await cast.viewer('member'), id, cast.seatIds.member ?? '')
})
afterAll(() => pages.stop())

it('a procedure that waits for an answer says so instead of asking what came of it, and keeps what was typed before', async () => {
  const html = await (await pages.ask(page, { as: 'chair' })).text()
  expect(html).toContain('Du kan avslutte når alle har svart eller fristen er ute.')
  expect(html).not.toContain('name="outcome"')
  const without = await pages.ask(page, { as: 'chair', form: { outcome: 'adopted', text: ' ', note: '' } })
  expect(without.status).toBe(422)
  expect(await without.text()).toContain('Skriv hva som er vedtatt, eller velg at forslaget ikke er vedtatt.')
  const form = { outcome: 'not_adopted', text: '', note: 'To av fire var uenige.' }
  const refused = await pages.ask(page, { as: 'chair', form })
  expect(refused.status).toBe(409)
  const said = await refused.text()
  expect(said).toContain('To av fire var uenige.')
  expect(said.match(/Noen har ikke svart/g)).toHaveLength(1)
})
