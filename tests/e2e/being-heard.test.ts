import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { contentOf, plainTextOf } from '~/editor/content'
import { nb } from '~/i18n/nb'
import { DocumentProvider } from '~/realtime/client/document-provider'
import { aMoment, synced, until } from '#tests/support/live'
import { openBrowser } from './support/browser'
import { inDays } from './support/days'
import { startDemo, type Demo } from './support/demo'
import { cookieOf, reachesNone } from './support/outsider'
import { person, type Person } from './support/person'
import { allowNoTrouble } from './support/trouble'
import { says, textIn, wordsIn } from './support/writing'

const documents = '/workspaces/samarbeidsplattformen/documents'
const title = 'Samarbeid om å forebygge utnyttelse i arbeidslivet'
const wording = 'Vi ber om at forebygging tar utgangspunkt i det arbeidstakerne selv forteller.'

let demo: Demo
let browser: Browser
let jonas: Person
let amina: Person
let farah: Person
let draft = ''
let before = ''

beforeAll(async () => {
  ;[demo, browser] = await Promise.all([startDemo(), openBrowser()])
  jonas = await person(browser, demo, 'jonas')
  amina = await person(browser, demo, 'amina')
  farah = await person(browser, demo, 'farah')
})
afterAll(async () => {
  await browser?.close()
  await demo?.stop()
})
allowNoTrouble()

describe.sequential('the way from a draft to what a participant has said in it', () => {
  const { comments, documents: words } = nb

  it('begins with a draft that the secretariat opens for comments', async () => {
    const page = await jonas.go(documents)
    await page.getByRole('link', { name: title }).click()
    await page.getByRole('link', { name: words.review.action }).click()
    await page.getByLabel(words.fields.deadline).fill(inDays(14))
    await page.getByRole('button', { name: words.review.submit }).click()
    await page.waitForURL(/\/documents\/[^/]+$/)
    await page.getByText(words.states.in_review, { exact: true }).first().waitFor()
    draft = new URL(page.url()).pathname
  })

  it('lets a participant comment on words, and suggest others', async () => {
    const page = await amina.go(documents)
    await page.getByRole('link', { name: title }).click()
    await farah.go(draft)
    await Promise.all([textIn(page).waitFor(), textIn(farah.page).waitFor()])
    before = await wordsIn(page)
    await page.keyboard.press('Escape')
    const sentence = textIn(page).locator('p').first()
    await sentence.click({ clickCount: 3 })
    await page.getByRole('button', { name: comments.send, exact: true }).first().click()
    await page.locator('#composer-text').fill('Her savner jeg dem det gjelder.')
    await page.locator('.tv-margin').getByRole('button', { name: comments.send, exact: true }).click()
    await farah.page.getByText('Her savner jeg dem det gjelder.').waitFor()
    await sentence.click({ clickCount: 3 })
    await page.getByRole('button', { name: words.editor.suggest }).click()
    await page.locator('#composer-replacement').fill(wording)
    await page.locator('#composer-text').fill('De vet mest om det.')
    await page.getByRole('button', { name: comments.sendSuggestion }).click()
    await farah.page.locator('.tv-margin').getByText('De vet mest om det.').waitFor()
  })

  it('does not let the participant change the draft, in the page or past it', async () => {
    const { page } = amina
    await textIn(page).locator('p').first().click()
    await page.keyboard.type('xyz')
    await page.keyboard.press('Backspace')
    await page.keyboard.press('Enter')
    expect(await wordsIn(page)).toBe(before)
    const documentId = draft.split('/').at(-1) ?? ''
    const extraHeaders = { cookie: await cookieOf(amina) }
    const byHand = await synced(new DocumentProvider({ url: demo.url, documentId, extraHeaders }))
    byHand.doc.getXmlFragment('default').delete(0, 1)
    byHand.doc.getText('default-note').insert(0, 'xyz')
    await until(() => byHand.refusal !== null, 'the update refused')
    byHand.destroy()
    await aMoment()
    const fresh = await synced(new DocumentProvider({ url: demo.url, documentId, extraHeaders }))
    expect(plainTextOf(contentOf(fresh.doc)).trim().length).toBeGreaterThan(100)
    expect(fresh.doc.getText('default-note').toString()).toBe('')
    fresh.destroy()
    expect(await wordsIn(farah.page)).toBe(before)
  })

  it('lets a member take the wording in, for everyone at once, and says who did what', async () => {
    const { page } = farah
    const open = page.getByRole('button', {
      name: comments.open(comments.threadBy.suggestion('Amina Yusuf')),
    })
    await open.click()
    await page.getByRole('button', { name: comments.accept }).click()
    for (const one of [page, amina.page, jonas.page]) {
      await says(one, wording)
      const credit = one
        .locator('main')
        .getByText(/^Tatt inn av Farah Warsame, /)
        .first()
      await credit.waitFor()
      expect(await credit.innerText()).toContain('Farah Warsame, Hdir')
      expect(await one.locator('main').innerText()).toMatch(
        /Amina Yusuf\s+ROSA[\s\S]*Tatt inn av Farah Warsame/,
      )
    }
  })

  it('is closed to who has no seat', async () => {
    await reachesNone(browser, demo, [jonas, amina, farah])
  })
})
