import Sqlite from 'better-sqlite3'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { DemoKey } from '#db/seed/demo/people'
import { asking } from '#db/seed/demo/texts/consultation'
import { nb } from '~/i18n/nb'
import { openBrowser } from './support/browser'
import { startDemo, type Demo } from './support/demo'
import { hydrated, person, type Person } from './support/person'
import { allowNoTrouble, expectTrouble } from './support/trouble'

const words = nb.consultations
const mine = 'Dette var min begrunnelse.'
const theirs = 'Dette var begrunnelsen deres.'

let demo: Demo
let browser: Browser
/** Where one input of an answer that was sent is treated. */
let input = ''

beforeAll(async () => {
  ;[demo, browser] = await Promise.all([startDemo(), openBrowser()])
  const row = inDatabase((database) =>
    database
      .prepare(
        `select i.id, i."consultationId" from consultation_inputs i join consultation_answers a on a.id = i."answerId"
         where a."takenBackAt" is null`,
      )
      .get(),
  ) as { id: string; consultationId: string }
  input = `/workspaces/samarbeidsplattformen/consultations/${row.consultationId}/inputs/${row.id}`
})
afterAll(async () => {
  await browser?.close()
  await demo?.stop()
})
allowNoTrouble()

it('shows what another saved meanwhile, and takes the form once that has been seen', async () => {
  const { page, second } = await inTwoTabs('jonas', input)
  await fill(second, mine)
  await fill(page, theirs)
  await send(page)
  await page.getByText(nb.flash['input-treated']).waitFor()

  await send(second)
  await second.getByRole('cell', { name: theirs }).waitFor()
  expect(await second.locator('.tv-change').innerText()).toContain(mine)
  expect(await focusedText(second)).toBe(nb.ui.change.heading)
  expect(await reason(second).inputValue()).toBe(mine)
  expect(stored()).toBe(theirs)

  await send(second)
  await second.getByText(nb.flash['input-treated']).waitFor()
  expect(stored()).toBe(mine)
  expectTrouble(/^jonas: .*status of 409/)
})

it('leaves a page that may no longer be read as it is, with what was typed', async () => {
  const { page, second } = await inTwoTabs('jonas', input)
  await second.route(demo.url + input, (route) =>
    route.request().method() === 'HEAD' ? route.fulfill({ status: 404 }) : route.continue(),
  )
  await fill(second, 'Dette ble ikke borte.')
  await fill(page, theirs)
  await send(page)
  await page.getByText(nb.flash['input-treated']).waitFor()
  const sendAndBeAsked = () =>
    Promise.all([
      second.waitForResponse((answer) => answer.request().method() === 'HEAD'),
      second.waitForEvent('console', (message) => message.text().includes('404')),
      send(second),
    ])
  await sendAndBeAsked()
  await second.getByText(nb.refusals.reasons['changed-meanwhile']).waitFor()
  expect(await focusedText(second)).toBe(nb.refusals.reasons['changed-meanwhile'])
  expect(await reason(second).inputValue()).toBe('Dette ble ikke borte.')
  // Nothing is taken that was written from what is no longer so.
  await sendAndBeAsked()
  expect(stored()).toBe(theirs)
  expectTrouble(/^jonas: .*status of (404|409)/)
})

it('shows what a colleague has saved in the same place of an answer, and puts it where nothing was typed', async () => {
  const amina = await person(browser, demo, 'amina')
  const found = await amina.go('/consultations')
  await found.getByRole('link', { name: asking.title, exact: true }).click()
  await found.getByRole('link', { name: words.page.write('ROSA') }).click()
  await found.waitForURL(/\/answers\/[^/]+$/)
  const { page, second } = await inTwoTabs('amina', new URL(found.url()).pathname)
  const whole = (one: Page) => one.locator('[name="text.whole"]')
  const question = (one: Page) => one.locator('[name^="text.question:"]').first()
  const save = (one: Page) => one.getByRole('button', { name: words.answer.save }).click()
  await whole(second).fill('Jeg skrev dette.')
  await whole(page).fill('Kollegaen skrev dette.')
  await question(page).fill('Kollegaen svarte her.')
  await save(page)
  await page.getByText(nb.flash['answer-saved']).waitFor()

  const told = second.getByRole('alert').filter({ hasText: words.answer.changed })
  await told.waitFor()
  expect(await told.innerText()).toContain('Kollegaen skrev dette.')
  expect(await whole(second).inputValue()).toBe('Jeg skrev dette.')
  expect(await question(second).inputValue()).toBe('Kollegaen svarte her.')
  await save(second)
  await second.getByText(nb.flash['answer-saved']).waitFor()
  await told.waitFor({ state: 'detached' })
  expect(await whole(second).inputValue()).toBe('Jeg skrev dette.')
  expect(await question(second).inputValue()).toBe('Kollegaen svarte her.')
})

it('leaves a note that is being written when somebody else reports meanwhile, and says so when it is sent', async () => {
  const { actionItems } = nb
  const { page, second } = await inTwoTabs('jonas', actionItem())
  const note = (one: Page) => one.locator('[name=note]')
  const save = (one: Page) => one.getByRole('button', { name: actionItems.page.reportSubmit }).click()
  const chosen = (one: Page) => one.locator('form:has([name=note]) [name=state]')
  await note(second).fill('Jeg er midt i en setning')
  await chosen(page).selectOption('in_progress')
  await note(page).fill('Kollegaen kom først.')
  await save(page)
  await page.getByText(nb.flash['action-item-reported']).waitFor()
  expect(await note(page).inputValue()).toBe('')

  await second.getByText('Kollegaen kom først.').waitFor()
  expect(await note(second).inputValue()).toBe('Jeg er midt i en setning')
  await save(second)
  await second.getByText(actionItems.page.changedTo(actionItems.states.in_progress)).waitFor()
  expect(await note(second).inputValue()).toBe('Jeg er midt i en setning')
  await save(second)
  await second.getByText(nb.flash['action-item-reported']).waitFor()
  expect(await note(second).inputValue()).toBe('')
  expectTrouble(/^jonas: .*status of 409/)
})

it('reads a page again for what changed while it was coming alive', async () => {
  const { actionItems } = nb
  const { page, context } = await person(browser, demo, 'jonas')
  const late = await context.newPage()
  let comeAlive: () => void = () => undefined
  const reported = new Promise<void>((resolve) => (comeAlive = resolve))
  await late.route('**/watching-*.js', (route) => reported.then(() => route.continue()))
  const path = actionItem()
  await late.goto(path)
  await hydrated(late)
  await page.goto(path)
  await page.locator('[name=note]').fill('Meldt mens den andre siden lastet.')
  await page.getByRole('button', { name: actionItems.page.reportSubmit }).click()
  await page.getByText(nb.flash['action-item-reported']).waitFor()
  comeAlive()
  await late.getByText('Meldt mens den andre siden lastet.').waitFor()
})

it('says why, and keeps what was typed, when the form is gone with what it was about', async () => {
  const page = await (await person(browser, demo, 'jonas')).go(input)
  await fill(page, mine.replace('var', 'blir'))
  inDatabase((database) => {
    database
      .prepare(
        `insert into consultation_completions ("consultationId", "finishedBy", "finishedAt", "documentId")
         select id, "createdBy", "createdAt", "documentId" from consultations where id = ?`,
      )
      .run(input.split('/').at(-3))
  })
  await send(page)
  await page.getByText(words.input.finished).waitFor()
  expect(await reason(page).count()).toBe(0)
  expect(await focusedText(page)).toBe(nb.refusals.reasons['consultation-finished'])
  expect(await page.locator('.tv-refused').innerText()).toContain(mine.replace('var', 'blir'))
  // It goes with the page.
  await page.getByRole('link', { name: words.input.wholeAnswer }).click()
  await page.waitForURL(/\/answers\//)
  await page.locator('.tv-refused').waitFor({ state: 'detached' })
  expectTrouble(/^jonas: .*status of 409/)
})

async function inTwoTabs(key: DemoKey, path: string): Promise<Person & { second: Page }> {
  const one = await person(browser, demo, key)
  await one.go(path)
  const second = await one.context.newPage()
  await second.goto(path)
  await hydrated(second)
  return { ...one, second }
}

const reason = (page: Page) => page.locator('[name=reason]')
const send = (page: Page) => page.getByRole('button', { name: words.input.submit, exact: true }).click()
const focusedText = (page: Page) => page.evaluate(() => document.activeElement?.textContent)

async function fill(page: Page, text: string): Promise<void> {
  await page.getByRole('radio', { name: words.treatmentStates.taken_in, exact: true }).check()
  await reason(page).fill(text)
}

function stored(): string {
  const row = inDatabase((database) =>
    database
      .prepare('select reason from consultation_treatments where "inputId" = ?')
      .get(input.split('/').at(-1)),
  ) as { reason: string }
  return row.reason
}

/** Where an item that nobody has begun with is reported on. */
function actionItem(): string {
  const { id } = inDatabase((database) =>
    database
      .prepare(
        `select i.id from action_items i join workspaces w on w.id = i."workspaceId"
         where w.slug = 'direktoratsgruppen' and i.state = 'not_started'`,
      )
      .get(),
  ) as { id: string }
  return `/workspaces/direktoratsgruppen/action-items/${id}`
}

function inDatabase<Result>(work: (database: Sqlite.Database) => Result): Result {
  const database = new Sqlite(demo.databaseFile)
  const result = work(database)
  database.close()
  return result
}
