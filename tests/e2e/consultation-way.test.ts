import { readFile } from 'node:fs/promises'
import Sqlite from 'better-sqlite3'
import { unzipSync } from 'fflate'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { nb } from '~/i18n/nb'
import { zipOf } from '#tests/support/docx'
import { until } from '#tests/support/live'
import { listening, placesOf, statusesOf, type Looked } from './support/answer-secrecy'
import { openBrowser } from './support/browser'
import { inDays } from './support/days'
import { startDemo, type Demo } from './support/demo'
import { hydrated, person, settled, type Person } from './support/person'
import { allowNoTrouble, expectTrouble, watchForTrouble } from './support/trouble'

const workspace = '/workspaces/samarbeidsplattformen'
const title = 'Arbeidslivet og de som utnyttes der'
const words = nb.consultations
const said = {
  amina: 'Kveldsvakten vår møter mange som ikke våger å melde fra.',
  thea: 'Fagmiljøene trenger felles opplæring.',
  mehmet: 'Kommunen rakk ikke å behandle saken i tide.',
  bjorn: 'Tillitsvalgte blander vi ikke inn likevel.',
  visitor: 'Naboene ser mer enn dere tror.',
}
const theirs = {
  amina: 'ROSA',
  thea: 'Regionalt ressurssenter om vold, traumatisk stress og selvmordsforebygging, region Øst',
  mehmet: 'Oslo kommune',
  bjorn: 'Landsorganisasjonen i Norge',
}
type Asked = keyof typeof theirs
/** What the group did with each answer, in the words of its reason. */
const reasonFor = (whose: string) => `Svaret vårt til ${whose}.`

let demo: Demo
let browser: Browser
let jonas: Person
let gunnhild: Person
const people = {} as Record<Asked, Person>
let here = ''
let asked = ''
let portal = ''
const answerOf = {} as Record<Asked, string>

beforeAll(async () => {
  ;[demo, browser] = await Promise.all([startDemo(), openBrowser()])
  jonas = await person(browser, demo, 'jonas')
  gunnhild = await person(browser, demo, 'gunnhild')
  for (const key of Object.keys(theirs) as Asked[]) people[key] = await person(browser, demo, key)
})
afterAll(async () => {
  await browser?.close()
  await demo?.stop()
})
allowNoTrouble()

describe.sequential('the way of a consultation, from a draft to what came of it', () => {
  it('begins with a draft that the secretariat asks four organisations and everybody about', async () => {
    const page = await jonas.go(`${workspace}/consultations`)
    await page.getByRole('link', { name: words.list.new }).click()
    await page.getByRole('radio', { name: words.kinds.input_round }).check()
    await field(page, 'title').fill(title)
    await field(page, 'documentId').selectOption({
      label: 'Samarbeid om å forebygge utnyttelse i arbeidslivet',
    })
    await page.getByRole('checkbox', { name: words.fields.openToAll }).check()
    await field(page, 'opensOn').fill(inDays(0))
    await field(page, 'opensTime').fill('00:00')
    await field(page, 'deadline').fill(inDays(14))
    await field(page, 'contactName').fill('Jonas Haugland')
    await field(page, 'contactEmail').fill('jonas@demo.tvers.example')
    await page.getByRole('button', { name: words.create.submit }).click()
    await page.getByRole('link', { name: words.host.invite }).click()
    await page.waitForURL(/\/invitations$/)
    here = new URL(page.url()).pathname.replace(/\/invitations$/, '')
    asked = here.replace(workspace, '')
    for (const name of Object.values(theirs)) await page.getByRole('checkbox', { name, exact: true }).check()
    await page.getByRole('button', { name: words.invitations.submit, exact: true }).click()
    await page.waitForURL(demo.url + here)
    expect(await people.amina.context.request.get(asked).then((answer) => answer.status())).toBe(404)
    await page.getByRole('link', { name: words.host.announce, exact: true }).click()
    await page.getByRole('button', { name: words.announcement.submit, exact: true }).click()
    await page.waitForURL(demo.url + here)
    await page.getByText(words.standings.open, { exact: true }).first().waitFor()
    const listed = await (await jonas.context.request.get('/horinger')).text()
    portal = new RegExp(`href="(/horinger/[\\w-]+)"[^>]*>${title}`).exec(listed)?.[1] ?? ''
    expect(portal).not.toBe('')
  })

  it('keeps what an organisation writes from those who ask: page, socket, search, export and file', async () => {
    const ids = idsIn(demo.databaseFile)
    const host = await listening(demo, jonas)
    const own = [`workspace:${ids.workspace}`, `user:${ids.jonas}`]
    const watched = await host.watch([...own, `user:${ids.amina}`])
    expect(new Set(watched.topics)).toEqual(new Set(own))
    // What was announced a moment ago is told of as the watching begins.
    host.told.length = 0

    const page = await write('amina', said.amina)
    const second = await people.amina.context.newPage()
    await second.goto(answerOf.amina)
    expect(await field(second, 'text.whole').inputValue()).toBe(said.amina)

    for (const one of [jonas, gunnhild]) expect(await placesOf(one, looked(said.amina))).toEqual([])
    const outsiders = [jonas, gunnhild, people.thea, await person(browser, demo, 'tormod')]
    for (const one of outsiders) {
      const statuses = await statusesOf(one, demo, answerOf.amina)
      expect([one.key, new Set(Object.values(statuses))]).toEqual([one.key, new Set([404])])
    }
    for (const id of [...draftIdsIn(demo.databaseFile), asked.split('/').at(-1) ?? '']) {
      expect(await host.join(id)).toMatchObject({ ok: false, code: 'not-found' })
    }
    expect(host.told).toEqual([])
    await page.reload()
    expect(await field(page, 'text.whole').inputValue()).toBe(said.amina)

    // A colleague is still writing when the answer is sent.
    await hydrated(second)
    await field(second, 'text.whole').fill('Dette rakk ikke kollegaen å lagre.')
    await send('amina')
    await second.getByRole('heading', { name: words.unsent.title }).waitFor()
    expect(await second.locator('main').innerText()).toContain('Dette rakk ikke kollegaen å lagre.')
    await second.close()
    await until(() => host.told.length > 0, 'the host told that an answer has come')
    expect(host.told.join()).not.toContain(wordOf(said.amina))
    host.close()
    // The same looking finds it once it is sent: it did not look in the wrong places.
    expect(await placesOf(jonas, looked(said.amina))).toEqual([
      '/inputs',
      ...['csv', 'xlsx', 'docx'].map((format) => `/inputs.${format}`),
    ])
  })

  it('takes an answer that was written in Word', async () => {
    const page = await open('thea')
    await page.getByRole('link', { name: words.word.action }).click()
    const download = page.waitForEvent('download')
    await page.getByRole('link', { name: words.word.download }).click()
    const form = await readFile(await (await download).path())
    await page.getByLabel(words.word.file).setInputFiles({
      name: 'svar.docx',
      mimeType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      buffer: writtenUnder(form, words.answer.whole, said.thea),
    })
    await page.getByRole('button', { name: words.word.read }).click()
    await page.getByText(words.word.foundCount(1, 0)).waitFor()
    expect(await placesOf(jonas, looked(said.thea))).toEqual([])
    await page.getByRole('button', { name: words.word.save }).click()
    await page.waitForURL(demo.url + answerOf.thea)
    await send('thea')
    expect(await placesOf(jonas, looked(said.thea))).toContain('/inputs')
  })

  it('lets an organisation take its answer back, from all that those who ask can read', async () => {
    await write('bjorn', said.bjorn)
    await send('bjorn')
    expect(await placesOf(gunnhild, looked(said.bjorn))).toContain('/inputs.csv')
    const { page } = people.bjorn
    await page.locator('.tv-confirm summary', { hasText: words.receipt.takeBack }).click()
    await page.locator('.tv-confirm__panel').getByRole('button', { name: words.receipt.takeBack }).click()
    await field(page, 'text.whole').waitFor()
    expect(await field(page, 'text.whole').inputValue()).toBe(said.bjorn)
    for (const one of [jonas, gunnhild]) expect(await placesOf(one, looked(said.bjorn))).toEqual([])
  })

  it('takes an answer from anybody on the portal, without account and without script', async () => {
    const page = await visitor()
    await page.goto(portal)
    await page.getByRole('link', { name: words.public.answerIt }).click()
    await field(page, 'name').fill('Kari Nordmann')
    await field(page, 'email').fill('kari@demo.tvers.example')
    await field(page, 'text.whole').fill(said.visitor)
    await page.getByRole('button', { name: words.public.submit }).click()
    await page.getByText(words.public.sent).waitFor()
    expect(await placesOf(jonas, looked(said.visitor))).toEqual([])
    await page.goto(confirmationIn(demo.databaseFile))
    await page.getByRole('button', { name: words.public.confirm }).click()
    await page.getByText(words.public.confirmed).waitFor()
    expect(await placesOf(jonas, looked(said.visitor))).toContain('/inputs')
    await page.context().close()
  })

  it('takes an answer after the deadline, and says that it is late; those that came in time stand', async () => {
    movePast(demo.databaseFile)
    const page = await write('mehmet', said.mehmet)
    await send('mehmet')
    await page.locator('main').getByText(words.late, { exact: true }).waitFor()
    const inTime = await open('amina', words.page.seeReceipt)
    await inTime.getByText(words.receipt.stands).waitFor()
    expect(await inTime.locator('main').innerText()).not.toContain(words.late)
    expect(await inTime.locator('.tv-confirm').count()).toBe(0)
    const host = await jonas.go(here)
    const row = (name: string) => host.locator('tr', { hasText: name })
    expect(await row(theirs.mehmet).innerText()).toContain(words.late)
    expect(await row(theirs.amina).innerText()).not.toContain(words.late)
    expect(await row(theirs.bjorn).innerText()).toContain(words.host.notAnswered)
  })

  it('gives each input an answer, and is not finished before all have one', async () => {
    const page = await jonas.go(here)
    await page.getByRole('link', { name: 'Kari Nordmann' }).click()
    await page.getByRole('radio', { name: words.sentAnswer.show, exact: true }).check()
    const moderated = page.waitForResponse((response) => response.request().method() === 'POST')
    await page.getByRole('button', { name: words.sentAnswer.submit, exact: true }).click()
    await moderated
    await jonas.go(here)
    const fromPortal = page.locator('tr', { hasText: 'Kari Nordmann' })
    expect(await fromPortal.innerText()).toContain(words.host.shown)
    const chair = await gunnhild.go(`${here}/completion`)
    await chair.getByText(words.completion.untreated(4)).waitFor()
    for (const whose of ['amina', 'thea', 'mehmet', 'visitor'] as const) {
      await jonas.go(`${here}/inputs`)
      await page.getByRole('link', { name: said[whose].slice(0, 20) }).click()
      await page.getByRole('radio', { name: words.treatmentStates.taken_in, exact: true }).check()
      await field(page, 'reason').fill(reasonFor(whose))
      await field(page, 'internalNote').fill('Ikke for andre')
      await page.getByRole('button', { name: words.input.submit, exact: true }).click()
      await page.getByText(words.untreated, { exact: true }).waitFor({ state: 'detached' })
    }
    await page.getByText(nb.flash['input-treated']).waitFor()
    await field(page, 'reason').fill('')
    await page.getByRole('button', { name: words.input.submit, exact: true }).click()
    await page.locator('.tv-errors').waitFor()
    expect(await page.getByText(nb.flash['input-treated']).count()).toBe(0)
    expectTrouble(/422/)
    const own = await people.amina.context.request.get(answerOf.amina)
    expect(await own.text()).not.toContain(reasonFor('amina'))
  })

  it('ends in what was said and what was done, for those who answered and for everyone', async () => {
    const page = await gunnhild.go(`${here}/completion`)
    await page.getByText(words.completion.ready(4)).waitFor()
    await page.getByRole('button', { name: words.completion.submit }).click()
    await page.waitForURL(/\/documents\/[^/]+\/publication$/)
    await page.getByRole('radio', { name: nb.editions.accessCodes.public, exact: true }).check()
    await page.getByRole('button', { name: /^Publiser/ }).click()
    await page.waitForURL(/\/editions\/[^/]+$/)
    const edition = await page
      .getByRole('link', { name: nb.editions.onPortal })
      .evaluate((a: HTMLAnchorElement) => a.href)

    for (const whose of ['amina', 'thea', 'mehmet'] as const) {
      const receipt = await people[whose].go(answerOf[whose])
      await receipt.getByText(reasonFor(whose)).waitFor()
      const others = ['amina', 'thea', 'mehmet', 'visitor'].filter((other) => other !== whose)
      const text = await receipt.locator('main').innerText()
      for (const other of others) expect(text).not.toContain(reasonFor(other))
    }
    const reader = await visitor()
    for (const path of [portal, edition]) {
      await reader.goto(path)
      const text = await reader.locator('main').innerText()
      for (const whose of ['amina', 'thea', 'mehmet', 'visitor'] as const) {
        expect(text).toContain(said[whose])
        expect(text).toContain(reasonFor(whose))
      }
      expect(text).not.toContain(said.bjorn)
      expect(text).not.toContain('Ikke for andre')
    }
    const result = await reader.locator('main').innerText()
    expect(result).toContain(words.result.title(title))
    expect(result).toContain(words.result.about(title, 4, 4))
    expect(result).toContain(words.result.privatePerson)
    expect(result).not.toContain('Kari Nordmann')
    await reader.context().close()
    for (const one of [jonas, gunnhild]) expect(await placesOf(one, looked(said.bjorn))).toEqual([])
  })
})

const field = (page: Page, name: string) => page.locator(`[name="${name}"]`)
const wordOf = (text: string) => text.split(' ')[0] ?? ''

function looked(text: string): Looked {
  return { here, asked, portal, word: wordOf(text), search: text.split(' ').slice(1).join(' ') }
}

/** From what they are asked about to their organisation's own answer, or to the receipt for it. */
async function open(whose: Asked, link = words.page.write(theirs[whose])): Promise<Page> {
  const page = await people[whose].go('/consultations')
  await page.getByRole('link', { name: title, exact: true }).click()
  await page.waitForURL(demo.url + asked)
  await page.getByRole('link', { name: link }).click()
  await page.waitForURL(/\/answers\/[^/]+$/)
  answerOf[whose] = new URL(page.url()).pathname
  return page
}

async function write(whose: Asked, text: string): Promise<Page> {
  const page = await open(whose)
  await field(page, 'text.whole').fill(text)
  await page.getByRole('button', { name: words.answer.save }).click()
  await page.locator('main').getByText(words.answer.writtenBy('')).waitFor()
  await settled(page)
  return page
}

/** Looks over what is written, from the answer's page, and sends it. */
async function send(whose: Asked): Promise<void> {
  const { page } = people[whose]
  await page.getByRole('button', { name: words.answer.toSending }).click()
  await page.getByText(said[whose]).waitFor()
  await page.getByRole('checkbox', { name: words.sending.authorised(theirs[whose]) }).check()
  await page.getByRole('button', { name: words.sending.submit }).click()
  await page.getByRole('heading', { name: words.receipt.title(theirs[whose]) }).waitFor()
}

async function visitor(): Promise<Page> {
  const context = await browser.newContext({ baseURL: demo.url, locale: 'nb-NO', javaScriptEnabled: false })
  context.setDefaultTimeout(10_000)
  watchForTrouble(context, 'visitor')
  return context.newPage()
}

/** The Word file with a paragraph after the one that says `heading`. */
function writtenUnder(file: Buffer, heading: string, text: string): Buffer {
  const parts = unzipSync(new Uint8Array(file))
  const document = new TextDecoder().decode(parts['word/document.xml'])
  const at = document.indexOf('</w:p>', document.indexOf(`>${heading}<`)) + '</w:p>'.length
  const added = `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`
  return zipOf({ ...parts, 'word/document.xml': document.slice(0, at) + added + document.slice(at) })
}

function inDatabase<Result>(file: string, work: (database: Sqlite.Database) => Result): Result {
  const database = new Sqlite(file)
  const result = work(database)
  database.close()
  return result
}

function idsIn(file: string) {
  return inDatabase(file, (database) => {
    const idOf = (table: string, column: string, value: string) =>
      (database.prepare(`select id from ${table} where ${column} = ?`).get(value) as { id: string }).id
    return {
      workspace: idOf('workspaces', 'slug', 'samarbeidsplattformen'),
      jonas: idOf('users', 'email', 'jonas@demo.tvers.example'),
      amina: idOf('users', 'email', 'amina@demo.tvers.example'),
    }
  })
}

const draftIdsIn = (file: string) =>
  inDatabase(file, (database) =>
    (database.prepare('select id from consultation_drafts').all() as Array<{ id: string }>).map(
      ({ id }) => id,
    ),
  )

/** The address that the visitor is mailed. */
function confirmationIn(file: string): string {
  const mail = inDatabase(file, (database) =>
    database.prepare('select text from mails where recipient = ?').get('kari@demo.tvers.example'),
  ) as { text: string }
  return /\/horinger\/bekreftelse\/[\w-]{43}/.exec(mail.text)?.[0] ?? ''
}

/** Lets the deadline be yesterday, and what was sent so far be from the day before: nobody waits for it here. */
function movePast(file: string): void {
  const id = asked.split('/').at(-1)
  const twoDays = 2 * 86_400_000
  inDatabase(file, (database) => {
    database.prepare('update consultations set deadline = ? where id = ?').run(inDays(-1), id)
    const earlier = 'update consultation_answers set "sentAt" = "sentAt" - ? where "consultationId" = ?'
    database.prepare(earlier).run(twoDays, id)
  })
}
