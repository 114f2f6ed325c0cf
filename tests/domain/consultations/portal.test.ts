import { beforeEach, describe, expect, it } from 'vitest'
import { consultationPortalAnswers } from '#db/schema'
import { grantConsultation } from '~/domain/consultations/access.server'
import { moderationFields } from '~/domain/consultations/fields'
import { moderateAnswer } from '~/domain/consultations/moderate.server'
import { removeUnconfirmed } from '~/domain/consultations/remove-unconfirmed.server'
import { confirmAnswer, keepForConfirmation } from '~/domain/portal/answer-consultation.server'
import { linkPage, sendByLink, takeBackByLink } from '~/domain/portal/answer-by-link.server'
import {
  answersOnPortal,
  consultationsOnPortal,
  publicConsultation,
} from '~/domain/portal/consultations.server'
import { portalAnswerFields } from '~/domain/portal/fields'
import { createDesk, origin, type Desk } from './desk'

let desk: Desk
const slug = 'krav-til-tjenester'
const here = { origin, language: 'nb' as const }

beforeEach(async () => {
  desk = await createDesk()
})

const kari = { name: 'Kari Nordmann', organisation: '', email: 'kari@example.no' }
const keep = (text = 'Bra forslag', sender = kari) =>
  keepForConfirmation(desk.store, slug, { sender, parts: [{ place: 'whole', text }] }, here)
const secretIn = async (recipient: string) => {
  const mail = (await desk.mails()).filter((one) => one.recipient === recipient).at(-1)
  return /horinger\/(?:svar|bekreftelse)\/([\w-]{43})/.exec(mail?.text ?? '')?.[1] ?? ''
}
const waiting = () => desk.store.database.reader.select().from(consultationPortalAnswers)
const shown = async () => {
  const scope = desk.reading()
  return (await answersOnPortal(scope, await publicConsultation(scope, slug), 1, 'nb')).answers
}
const close = () => desk.store.clock.moveTo('2026-04-16T08:00:00Z')

describe('on the portal', () => {
  it('stands what is sent out and open to all, and nothing else', async () => {
    await desk.open(['rosa'])
    await desk.create('chair', { openToAll: true, title: 'Forberedes' })
    expect(await consultationsOnPortal(desk.reading())).toEqual({ open: [], others: [] })
    await expect(publicConsultation(desk.reading(), slug)).rejects.toMatchObject({ code: 'not-found' })
    await desk.open([], { openToAll: true, title: 'For alle' })
    await desk.open([], { openToAll: true, title: 'Senere', opensOn: '2026-03-20' })
    const listed = await consultationsOnPortal(desk.reading())
    expect([listed.open.map(({ title }) => title), listed.others.map(({ title }) => title)]).toEqual([
      ['For alle'],
      ['Senere'],
    ])
  })
})

describe('answering without an account', () => {
  beforeEach(async () => {
    await desk.open([], { openToAll: true })
  })

  it('counts when the link in the mail has been used, once', async () => {
    await keep()
    expect([(await desk.answers()).length, (await waiting()).length]).toEqual([0, 1])
    const secret = await secretIn('kari@example.no')
    await confirmAnswer(desk.store, secret, here)
    expect(await desk.answers()).toMatchObject([{ channel: 'portal', personName: 'Kari Nordmann' }])
    expect(await waiting()).toEqual([])
    await expect(confirmAnswer(desk.store, secret, here)).rejects.toMatchObject({ reason: 'link-gone' })
    const told = (await desk.notices()).filter(({ kind }) => kind === 'consultation_answered')
    expect(told).toHaveLength(2)
  })

  it('is forgotten when the link is not used in two days', async () => {
    await keep()
    const secret = await secretIn('kari@example.no')
    await removeUnconfirmed(desk.store)
    expect(await waiting()).toHaveLength(1)
    desk.store.clock.tick(48 * 3_600_000)
    await expect(confirmAnswer(desk.store, secret, here)).rejects.toMatchObject({ reason: 'link-gone' })
    await keep('Et annet', { ...kari, email: 'ola@example.no' })
    await removeUnconfirmed(desk.store)
    expect((await waiting()).map(({ email }) => email)).toEqual(['ola@example.no'])
  })

  it('is throttled for each address', async () => {
    for (let times = 0; times < 3; times += 1) await keep(`Svar ${times}`)
    await expect(keep('For mange')).rejects.toMatchObject({ code: 'too-many' })
    await keep('En annen', { ...kari, email: 'ola@example.no' })
    expect(await waiting()).toHaveLength(4)
  })

  it('is refused when it is empty, or speaks of a paragraph that is not there', async () => {
    await expect(keep('')).rejects.toMatchObject({ reason: 'answer-empty' })
    const gone = { sender: kari, parts: [{ place: 'paragraph:9', text: 'x' }] }
    await expect(keepForConfirmation(desk.store, slug, gone, here)).rejects.toMatchObject({
      reason: 'answer-place-gone',
    })
    expect(await waiting()).toEqual([])
  })

  it('shows when somebody has looked at it and the deadline has passed; the address never', async () => {
    await keep('Dette vises')
    await confirmAnswer(desk.store, await secretIn('kari@example.no'), here)
    close()
    expect(await shown()).toEqual([])
    const [answer] = await desk.answers()
    const moderate = (outcome: 'shown' | 'held_back') =>
      desk.as('secretariat', async (tx, viewer) => {
        const { id } = await publicConsultation(tx, slug)
        const consultation = await grantConsultation(tx, viewer, 'consultation.treat', id)
        await moderateAnswer(tx, viewer, consultation, answer?.id ?? '', { outcome, reason: '' })
      })
    await moderate('shown')
    expect(await shown()).toMatchObject([{ from: 'Kari Nordmann', inputs: [{ text: 'Dette vises' }] }])
    expect(JSON.stringify(await shown())).not.toContain('kari@example.no')
    await moderate('held_back')
    expect(await shown()).toEqual([])
    expect(moderationFields.safeParse({ outcome: 'held_back', reason: '' }).success).toBe(false)
  })

  it('reads a form: who it is from, and what it says', () => {
    const sent = { name: 'Kari', organisation: '', email: 'KARI@example.no', 'text.whole': 'Bra' }
    expect(portalAnswerFields.parse(sent)).toEqual({
      work: '',
      sender: { name: 'Kari', organisation: '', email: 'kari@example.no' },
      parts: [{ place: 'whole', text: 'Bra', seen: 0 }],
    })
    expect(portalAnswerFields.safeParse({ name: '' }).error?.issues.map(({ path }) => path[0])).toEqual([
      'name',
      'email',
    ])
  })
})

describe('answering by a personal link', () => {
  let secret: string

  beforeEach(async () => {
    const id = await desk.create()
    await desk.invite(id, ['udi'], 'post@udi.example')
    await desk.announce(id)
    secret = await secretIn('post@udi.example')
  })

  const send = () =>
    sendByLink(desk.store, secret, { name: 'Una Udi', parts: [{ place: 'whole', text: 'Ja' }] }, here)

  it('is done once, can be taken back before the deadline, and is not public when the round is not', async () => {
    expect((await linkPage(desk.reading(), secret, 'nb'))?.receipt).toBeNull()
    await send()
    await expect(send()).rejects.toMatchObject({ reason: 'answer-sent-already' })
    expect((await linkPage(desk.reading(), secret, 'nb'))?.receipt).toMatchObject({
      by: 'Una Udi',
      late: false,
    })
    await takeBackByLink(desk.store, secret)
    await send()
    close()
    await expect(takeBackByLink(desk.store, secret)).rejects.toMatchObject({ reason: 'answer-stands' })
    await expect(publicConsultation(desk.reading(), slug)).rejects.toMatchObject({ code: 'not-found' })
  })

  it('opens nothing with a secret that was guessed', async () => {
    expect(await linkPage(desk.reading(), 'gjettet', 'nb')).toBeNull()
    const guessed = sendByLink(
      desk.store,
      'gjettet',
      { name: 'x', parts: [{ place: 'whole', text: 'x' }] },
      here,
    )
    await expect(guessed).rejects.toMatchObject({ reason: 'link-gone' })
    expect(await desk.answers()).toEqual([])
  })
})
