import type { Browser, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { nb } from '~/i18n/nb'
import { openBrowser } from './support/browser'
import { inDays } from './support/days'
import { startDemo, type Demo } from './support/demo'
import { clearCalendar, letSilencePass, mailedTo, meetingsTitled, moveMeeting } from './support/meeting-days'
import { reachesNone } from './support/outsider'
import { hydrated, person, type Person } from './support/person'
import { allowNoTrouble, expectTrouble } from './support/trouble'
import { caretAfter, says, stored, textIn, typeTogether, wordsIn } from './support/writing'

const group = '/workspaces/direktoratsgruppen'
const title = 'Samling om førstelinjen'
const items = {
  standard: 'Nytt siden sist',
  decision: 'Felles kurs for førstelinjen',
  discussion: 'Hvem ringer hvem',
  internal: 'Konflikten mellom to etater',
  returned: 'Nye stoler til møterommet',
}
const decided = 'Gruppen holder et felles kurs to ganger i året.'
const decidedLater = 'Etatene ringer den lokale koordinatoren først.'
const task = 'Finne lokaler til kurset'
const internalTask = 'Snakke med begge etatene'

const {
  meetings: words,
  backlog,
  meetingSeries,
  meetingRunning,
  minutesRounds,
  minutesSending,
  itemOutcomes,
} = nb

let demo: Demo
let browser: Browser
const people = {} as Record<'astrid' | 'jonas' | 'maren' | 'henrik' | 'elle', Person>
let first = ''
let second = ''

beforeAll(async () => {
  ;[demo, browser] = await Promise.all([startDemo(), openBrowser()])
  clearCalendar(demo)
  for (const key of ['astrid', 'jonas', 'maren', 'henrik', 'elle'] as const)
    people[key] = await person(browser, demo, key)
})
afterAll(async () => {
  await browser?.close()
  await demo?.stop()
})
allowNoTrouble()

describe.sequential('two meetings of a series', () => {
  it('begin with the series, from which the secretariat plans them', async () => {
    const page = await people.jonas.go(`${group}/meetings`)
    await page.getByRole('link', { name: meetingSeries.title }).click()
    await page.getByRole('link', { name: meetingSeries.new }).click()
    await field(page, 'title').fill(title)
    await field(page, 'place').fill('Teams')
    await page.getByLabel(meetingSeries.itemRow(1)).fill(items.standard)
    await page.getByRole('button', { name: meetingSeries.newPage.submit }).click()
    const days = page.getByRole('group', { name: meetingSeries.fields.date }).getByRole('checkbox')
    await days.nth(0).check()
    await days.nth(1).check()
    await page.getByRole('button', { name: meetingSeries.planning.submit }).click()
    await page.waitForURL(`${demo.url}${group}/meetings`)
    const planned = meetingsTitled(demo, title).map((id) => `${group}/meetings/${id}`)
    expect(planned).toHaveLength(2)
    ;[first = '', second = ''] = planned
    expect(mailedTo(demo, 'maren')).not.toContain(title)
  })

  it('deal with what members propose, unless it is returned', async () => {
    const proposing = await people.maren.go(`${group}/backlog`)
    await propose(proposing, items.decision, 'decision')
    await propose(proposing, items.returned, 'discussion')
    const page = await people.jonas.go(`${group}/backlog`)
    await page.getByRole('link', { name: items.decision }).click()
    await field(page, 'meetingId').selectOption(idOf(first))
    await page.getByRole('button', { name: backlog.takeInSubmit }).click()
    await page.waitForURL(`${demo.url}${first}/agenda`)
    await people.jonas.go(`${group}/backlog`)
    await page.getByRole('link', { name: items.returned }).click()
    await page.getByRole('link', { name: backlog.giveBack }).click()
    await field(page, 'reason').fill('Det tar vi med huseieren.')
    await page.getByRole('button', { name: backlog.giveBackSubmit }).click()
    await proposing.getByText('Det tar vi med huseieren.').waitFor()
    await proposing.getByText(backlog.takenInBy('Jonas Haugland', items.decision)).waitFor()
  })

  it('are called with their papers, to each as far as they read the agenda', async () => {
    const page = await people.jonas.go(`${first}/agenda`)
    await addItem(page, items.discussion)
    await addItem(page, items.internal, true)
    await itemNamed(page, items.internal).getByRole('button', { name: /opp$/ }).press('Enter')
    await expect.poll(() => orderOf(page)).toBe('standard decision internal discussion')
    const numbers = await numbersOf(page)
    // The keyboard stays with what it moves, also when the button it was on is no longer there.
    const moveStandard = async (direction: 'up' | 'down', to: number, then: 'up' | 'down') => {
      const at = numbers[2 - to] ?? ''
      const button = itemNamed(page, items.standard).getByRole('button', {
        name: words.agenda[direction](at),
      })
      await button.press('Enter')
      await page.getByText(words.agenda.moved(numbers[to - 1] ?? '', to)).waitFor()
      const focused = page.locator(':focus')
      await expect
        .poll(() => focused.getAttribute('aria-label'))
        .toBe(words.agenda[then](numbers[to - 1] ?? ''))
    }
    await moveStandard('down', 2, 'down')
    await moveStandard('up', 1, 'down')
    await itemNamed(page, items.discussion).dragTo(itemNamed(page, items.decision))
    await expect.poll(() => orderOf(page)).toBe('standard discussion decision internal')
    await itemNamed(page, items.discussion).dragTo(itemNamed(page, items.internal))
    await page.getByText(words.agenda.moved(numbers[3] ?? '', 4)).waitFor()
    await people.jonas.go(`${first}/agenda`)
    expect(await orderOf(page)).toBe('standard decision internal discussion')
    expect(await numbersOf(page)).toEqual(numbers)
    const tools = itemNamed(page, items.decision).getByRole('link', { name: words.papers.chooseFor('') })
    await tools.click()
    await page.getByRole('group', { name: words.papers.documentId }).getByRole('checkbox').first().check()
    await page.getByRole('button', { name: words.papers.submit }).click()
    await page.waitForURL(`${demo.url}${first}/agenda`)
    await call(page, first)

    const member = await people.maren.go(first)
    await itemNamed(member, items.internal).getByText(nb.ui.internal, { exact: true }).waitFor()
    expect(await itemNamed(member, items.decision).getByRole('link').count()).toBe(1)
    await member.getByRole('link', { name: words.answer.give }).click()
    await member.getByRole('radio', { name: words.answer.choices.deputy }).check()
    await member.getByRole('button', { name: words.answer.submit }).click()
    await member.getByText(words.answer.own.deputy).waitFor()
    const observer = await people.elle.go(first)
    await observer.getByText(words.agenda.closed).waitFor()
    for (const key of ['maren', 'henrik', 'elle'])
      await expect.poll(() => mailedTo(demo, key)).toContain(title)
    expect(mailedTo(demo, 'elle')).not.toContain(items.internal)
  })

  it('are run by the chair, and followed live in every browser as far as each may see', async () => {
    moveMeeting(demo, idOf(first), 0)
    const page = await people.jonas.go(`${first}/attendance`)
    await page.getByText(words.attendance.fromAnswers).waitFor()
    await page.getByRole('button', { name: words.attendance.submit }).click()
    await page.waitForURL(demo.url + first)
    await page.getByText('Henrik Dahl').first().waitFor()
    await openMinutes(page, first)
    const chair = await people.astrid.go(`${first}/running`)
    const deputy = await people.henrik.go(`${first}/running`)
    const observer = await people.elle.go(`${first}/running`)
    const current = (one: Page) => one.locator('#current-item')
    for (const one of [deputy, observer])
      await one.evaluate(() => Object.assign(window, { neverReloaded: true }))

    await chair.getByRole('button', { name: meetingRunning.begin('') }).click()
    await current(deputy).getByText(items.standard).waitFor()
    await current(observer).getByText(meetingRunning.closed).waitFor()
    await itemNamed(chair, meetingRunning.internal).getByRole('button').click()
    await current(deputy).getByText(meetingRunning.internal).waitFor()
    expect(await deputy.locator('main').innerText()).not.toContain(items.internal)
    await chair.getByRole('button', { name: meetingRunning.show }).click()
    await current(deputy).getByText(items.internal).waitFor()
    expect(await observer.locator('main').innerText()).not.toContain(items.internal)
    await itemNamed(chair, items.decision).getByRole('button').click()
    await current(deputy).getByText(items.decision).waitFor()
    for (const one of [deputy, observer])
      expect(await one.evaluate(() => 'neverReloaded' in window)).toBe(true)
  })

  it('have minutes that the secretariat and a deputy write at once', async () => {
    const { page } = people.jonas
    const beside = people.henrik.page
    await Promise.all([page, beside].map((one) => textIn(one).waitFor()))
    expect(await wordsIn(page)).toContain('Henrik Dahl pva. Maren Valle (POD)')
    expect(await wordsIn(page)).not.toContain(items.internal)
    await caretAfter(page, 'Drøfting:', 0)
    await caretAfter(beside, 'Drøfting:', 1)
    const mine = 'Etatene fortalte kort hver sitt.'
    const theirs = 'Politiet vil gjerne være vert.'
    await typeTogether([
      { page, words: mine },
      { page: beside, words: theirs },
    ])
    for (const one of [page, beside]) {
      await says(one, mine)
      await says(one, theirs)
    }
    await Promise.all([stored(page), stored(beside)])
  })

  it('are not closed before what was to be decided has an outcome', async () => {
    const page = await people.jonas.go(`${first}/minutes/circulation`)
    await page.getByRole('button', { name: words.minutes.circulation.submit }).click()
    await page.getByText(nb.refusals.reasons['decision-without-outcome']).waitFor()
    expectTrouble(/409 \(Conflict\)/)
    await decide(page, first, decided, items.decision)
    await giveTask(people.henrik, task, items.decision)
    await giveTask(people.jonas, internalTask, items.internal)
    await people.jonas.go(first)
    await itemNamed(page, items.discussion).getByRole('link', { name: itemOutcomes.record }).click()
    await page.getByRole('radio', { name: itemOutcomes.kinds.postponed }).check()
    await page.getByRole('button', { name: itemOutcomes.save }).click()
    await page.waitForURL(demo.url + first)
    const observer = await people.elle.go(`${group}/action-items`)
    await observer.getByText(task).first().waitFor()
    expect(await observer.locator('main').innerText()).not.toContain(internalTask)
  })

  it('have minutes that are objected to, corrected and sent', async () => {
    const page = people.jonas.page
    await circulate(page, first, 'meeting')
    const deputy = await people.henrik.go(`${first}/minutes/rounds`)
    await field(deputy, 'text').fill('Vi sa at vi vil være vert to ganger.')
    await deputy.getByRole('button', { name: minutesRounds.raise.submit }).click()
    await deputy.getByText(minutesRounds.unanswered).waitFor()
    const chair = await people.astrid.go(`${first}/minutes/approval`)
    await chair.getByText(minutesRounds.approving.openObjections).waitFor()
    expect(await chair.getByRole('button', { name: words.minutes.approval.submit }).count()).toBe(0)

    await people.jonas.go(`${first}/minutes`)
    await page.getByRole('link', { name: words.minutes.takeBack }).click()
    await page.getByRole('button', { name: nb.documents.back.submit }).click()
    await people.jonas.go(`${first}/minutes`)
    await caretAfter(page, 'Politiet vil gjerne være vert.')
    await page.keyboard.type(' Det gjelder begge kursene.')
    await stored(page)
    await circulate(page, first, 'meeting')
    await people.jonas.go(`${first}/minutes/rounds`)
    await page.getByRole('link', { name: minutesRounds.answer }).click()
    await page.getByRole('radio', { name: minutesRounds.answerKinds.met, exact: true }).check()
    await field(page, 'text').fill('Det står nå i referatet.')
    await page.getByRole('button', { name: minutesRounds.answering.submit }).click()
    await deputy.getByText('Det står nå i referatet.').waitFor()
    // Whoever wrote them is not the one who approves them.
    const asked = await people.jonas.context.request.get(`${first}/minutes/approval`)
    expect(asked.status()).toBe(403)

    await people.jonas.go(`${first}/minutes`)
    await page.getByRole('link', { name: minutesSending.open }).click()
    await page.getByRole('button', { name: minutesSending.submit }).click()
    await page.waitForURL(`${demo.url}${first}/minutes`)
    expect(mailedTo(demo, 'henrik')).toContain(task)
    expect(mailedTo(demo, 'elle')).not.toContain(task)
  })

  it('go on where the one before ended', async () => {
    moveMeeting(demo, idOf(first), -7 * 24)
    moveMeeting(demo, idOf(second), 0)
    const page = await people.jonas.go(`${second}/agenda`)
    const agenda = await page.locator('main .tv-agenda').innerText()
    expect(agenda).toContain('Godkjenning av referat fra møte')
    await call(page, second)
    const member = await people.maren.go(second)
    const since = member.locator('.tv-since')
    await since.getByRole('link', { name: task }).waitFor()
    expect(await since.innerText()).toContain(decided)
    await itemNamed(member, items.discussion)
      .getByRole('link', { name: itemOutcomes.previous('') })
      .click()
    await member.waitForURL(demo.url + first)
    await itemNamed(member, items.discussion)
      .getByRole('link', { name: itemOutcomes.next('') })
      .waitFor()
    await people.jonas.go(`${second}/attendance`)
    await page.getByRole('button', { name: words.attendance.submit }).click()
    await page.waitForURL(demo.url + second)
    await openMinutes(page, second)
  })

  it('are approved in the meeting after, or by silence', async () => {
    const chair = await people.astrid.go(`${first}/minutes/approval`)
    await chair.getByRole('button', { name: words.minutes.approval.submit }).click()
    await chair.waitForURL(`${demo.url}${first}/minutes`)
    const observer = await people.elle.go(first)
    await observer.getByText('Godkjent i møte').waitFor()
    expect(await observer.locator('main').innerText()).not.toContain(items.internal)
    await decide(people.jonas.page, second, decidedLater, items.discussion)
    await circulate(people.jonas.page, second, 'silence')
    await letSilencePass(demo, idOf(second))
    await people.elle.go(second)
    await observer.getByText('fordi ingen hadde innvendinger').waitFor()
  })

  it('stand in the register with what came of them, for those who may read it', async () => {
    for (const key of ['astrid', 'elle'] as const) {
      const page = await people[key].go('/decisions')
      const register = await page.locator('main').innerText()
      for (const text of [decided, decidedLater]) expect(register).toContain(text)
      await page.locator('tr', { hasText: decided }).getByRole('link').click()
      await page.getByRole('link', { name: task }).waitFor()
    }
    const mine = await people.maren.go('/action-items')
    await mine.getByRole('link', { name: task }).waitFor()
    const board = await people.maren.go(`${group}/action-items/board`)
    const { move, moveTo } = nb.actionItems.board
    const card = board.locator('.tv-board__card', { hasText: task })
    const column = (state: keyof typeof nb.actionItems.states) =>
      board.getByRole('region', { name: nb.actionItems.states[state] })
    // By its edge: a list to choose from, in the middle of the card, is not what one drags by.
    const byEdge = { sourcePosition: { x: 6, y: 6 } }
    await board.setViewportSize({ width: 1280, height: 1800 })
    await card.dragTo(column('in_progress'), byEdge)
    await column('in_progress').getByText(task).waitFor()
    await card.dragTo(column('blocked'), byEdge)
    const why = board.getByRole('dialog')
    await why.getByRole('button', { name: move }).press('Enter')
    await why.getByText(nb.refusals.fields.required(nb.actionItems.board.reason)).waitFor()
    await why.getByLabel(nb.actionItems.board.reason).fill('Lokalene er opptatt.')
    await why.getByRole('button', { name: move }).press('Enter')
    await column('blocked').getByText(task).waitFor()
    await board.getByText(nb.actionItems.board.moved(task, nb.actionItems.states.blocked)).waitFor()
    await expect.poll(() => board.evaluate(() => document.activeElement?.textContent)).toBe(task)
    await card.getByLabel(moveTo(task)).selectOption('done')
    await card.getByRole('button', { name: move }).press('Enter')
    await board.getByRole('region', { name: nb.actionItems.states.done }).getByText(task).waitFor()
    const csv = await people.elle.context.request.get('/action-items.csv')
    expect(await csv.text()).not.toContain(internalTask)
    await reachesNone(browser, demo, Object.values(people))
  })
})

const idOf = (meeting: string) => meeting.split('/').at(-1) ?? ''

const field = (page: Page, name: string) => page.locator(`[name="${name}"]`)

const itemNamed = (page: Page, name: string): Locator => page.locator('.tv-agenda > li', { hasText: name })

/** The items of an agenda by what they are called here, in their order. */
async function orderOf(page: Page): Promise<string> {
  const shown = await page.locator('.tv-agenda__title').allInnerTexts()
  const names = Object.entries(items)
  return shown.map((text) => names.find(([, title]) => text.includes(title))?.[0] ?? text).join(' ')
}

/** The numbers of the items of an agenda, from the top. */
async function numbersOf(page: Page): Promise<string[]> {
  const shown = await page.locator('.tv-agenda__number').allInnerTexts()
  return shown.map((text) => text.replace(/^\D+/, ''))
}

async function propose(page: Page, name: string, kind: 'decision' | 'discussion'): Promise<void> {
  await field(page, 'title').fill(name)
  await field(page, 'kind').selectOption(kind)
  await page.getByRole('button', { name: backlog.submit }).click()
  await itemNamed(page, name).waitFor()
}

async function addItem(page: Page, name: string, isInternal = false): Promise<void> {
  await field(page, 'title').fill(name)
  if (isInternal) await page.getByRole('checkbox', { name: words.fields.audience }).check()
  await page.getByRole('button', { name: words.agenda.submit }).click()
  await itemNamed(page, name).waitFor()
}

async function call(page: Page, meeting: string): Promise<void> {
  await page.getByRole('link', { name: words.notice.title }).click()
  await page.getByRole('button', { name: words.notice.submit }).click()
  await page.waitForURL(demo.url + meeting)
  await page.getByText(words.states.called, { exact: true }).first().waitFor()
}

async function openMinutes(page: Page, meeting: string): Promise<void> {
  await page.getByRole('link', { name: words.minutes.open }).first().click()
  await page.getByRole('button', { name: words.minutes.opening.submit }).click()
  await page.waitForURL(`${demo.url}${meeting}/minutes`)
}

/** Puts down by the form what a meeting decided in an item. */
async function decide(page: Page, meeting: string, text: string, item: string): Promise<void> {
  await page.goto(`${meeting}/minutes/decisions`)
  await hydrated(page)
  const { decision } = words.minutes
  await field(page, 'text').fill(text)
  await chooseItem(page, item)
  await page.getByRole('button', { name: decision.submit }).click()
  await page.waitForURL(`${demo.url}${meeting}/minutes`)
}

/** Gives the police something to do, out of the first meeting's minutes. */
async function giveTask(whose: Person, name: string, item: string): Promise<void> {
  const page = await whose.go(`${first}/minutes/action-items`)
  const { actionItem } = words.minutes
  await field(page, 'title').fill(name)
  await field(page, 'organisationId').selectOption({ label: 'Politidirektoratet' })
  await field(page, 'userId').selectOption({ label: 'Maren Valle' })
  await field(page, 'deadline').fill(inDays(30))
  await chooseItem(page, item)
  await page.getByRole('button', { name: actionItem.submit }).click()
  await page.waitForURL(`${demo.url}${first}/minutes`)
}

async function chooseItem(page: Page, item: string): Promise<void> {
  const choice = field(page, 'agendaItemId')
  const option = choice.locator('option', { hasText: item })
  await choice.selectOption((await option.getAttribute('value')) ?? '')
}

async function circulate(page: Page, meeting: string, way: 'meeting' | 'silence'): Promise<void> {
  await page.goto(`${meeting}/minutes/circulation`)
  await hydrated(page)
  await page.getByRole('radio', { name: minutesRounds.ways[way] }).check()
  await page.getByRole('button', { name: words.minutes.circulation.submit }).click()
  await page.waitForURL(`${demo.url}${meeting}/minutes`)
}
