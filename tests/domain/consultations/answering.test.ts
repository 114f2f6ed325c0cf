import { beforeEach, describe, expect, it } from 'vitest'
import { grantAnswer, grantConsultation } from '~/domain/consultations/access.server'
import { answerPage, ownAnswers } from '~/domain/consultations/answer-queries.server'
import { draftParts, draftToSend } from '~/domain/consultations/draft-queries.server'
import { answerFields } from '~/domain/consultations/fields'
import { askedOrganisations, progressOf, sentAnswer } from '~/domain/consultations/hosts-queries.server'
import { inputsOf } from '~/domain/consultations/inputs.server'
import { sendAnswer } from '~/domain/consultations/send.server'
import { takeAnswerBack } from '~/domain/consultations/take-back.server'
import { writeDraft } from '~/domain/consultations/write-draft.server'
import { followLog } from '~/domain/search/follow-log.server'
import { searchEntries } from '#db/schema'
import { write } from '~/core/write'
import type { Part } from '#tests/support/cast'
import { createDesk, everyone, origin, type Desk } from './desk'

let desk: Desk
let id: string
const secret = 'Dette er bare for oss i ROSA'

beforeEach(async () => {
  desk = await createDesk()
  await desk.seat('outsider', 'member', 'rosa', { workspace: 'other', capacity: 'deputy' })
  id = await desk.open(['rosa', 'pod'])
})

const of = () => ({ consultationId: id, organisationId: desk.organisation('rosa') })
const takeBack = (part: Part) =>
  desk.as(part, async (tx, viewer) =>
    takeAnswerBack(tx, viewer, await grantAnswer(tx, viewer, 'answer.send', of())),
  )
const late = () =>
  desk.store.clock.tick(Date.parse('2026-04-16T08:00:00Z') - desk.store.clock.now().getTime())
const all = {
  state: null,
  organisationId: null,
  questionId: null,
  paragraph: null,
  tag: null,
  mine: false,
  page: 1,
  size: 50,
}

/** Everything that the one who runs the round is given, as one text. */
async function whatTheHostGets(part: Part): Promise<string> {
  const viewer = await desk.cast.viewer(part)
  const scope = desk.reading()
  const consultation = await grantConsultation(scope, viewer, 'consultation.read_answers', id)
  const asked = await askedOrganisations(scope, consultation, 'nb')
  const inputs = await inputsOf(scope, consultation, { ...all, viewerId: viewer.id }, 'nb')
  const own = await ownAnswers(
    scope,
    viewer,
    await grantConsultation(scope, viewer, 'consultation.read', id),
    'nb',
  )
  return JSON.stringify([asked, inputs, own, await progressOf(scope, consultation)])
}

describe('writing an answer together', () => {
  it.each(everyone.filter((part) => part !== 'participant' && part !== 'outsider'))(
    'is not for %s: the answer does not exist',
    async (part) => {
      await desk.write('participant', id, 'rosa', { whole: secret })
      await expect(desk.write(part, id, 'rosa', { whole: 'x' })).rejects.toMatchObject({ code: 'not-found' })
      const viewer = await desk.cast.viewer(part)
      const sees = grantAnswer(desk.reading(), viewer, 'answer.write', of())
      await expect(sees).rejects.toMatchObject({ code: 'not-found' })
      expect(await desk.draftRows()).toMatchObject([{ text: secret }])
    },
  )

  it('is for the organisation’s people in any workspace; colleagues see each other’s words', async () => {
    await desk.write('participant', id, 'rosa', { whole: 'Fra Pål', 'paragraph:2': 'Hvor lenge?' })
    await desk.write('outsider', id, 'rosa', { conclusion: 'supports_with_remarks' })
    const viewer = await desk.cast.viewer('outsider')
    const page = await answerPage(
      desk.reading(),
      viewer,
      await grantAnswer(desk.reading(), viewer, 'answer.write', of()),
      'nb',
    )
    expect(page.maySend).toBe(false)
    expect(page.parts.map(({ place, by }) => [place, by]).sort()).toEqual([
      ['conclusion', 'Ulf Utenfor'],
      ['paragraph:2', 'Pål Deltaker'],
      ['whole', 'Pål Deltaker'],
    ])
  })

  it('does not let one overwrite what another wrote in the same place, and keeps what is elsewhere', async () => {
    await desk.write('participant', id, 'rosa', { whole: 'Den første' })
    const second = desk.as('outsider', async (tx, viewer) =>
      writeDraft(tx, await grantAnswer(tx, viewer, 'answer.write', of()), [
        { place: 'whole', text: 'Den andre', seen: 0 },
        { place: 'paragraph:1', text: 'Ny', seen: 0 },
      ]),
    )
    await expect(second).rejects.toMatchObject({
      reason: 'changed-meanwhile',
      detail: { values: { whole: 'Den første' } },
    })
    expect(await desk.draftRows()).toMatchObject([{ place: 'whole', text: 'Den første', version: 1 }])
  })

  it.each(['paragraph:99', 'question:01920000-0000-7000-8000-000000000000'])(
    'refuses %s, which is not there',
    async (place) => {
      await expect(desk.write('participant', id, 'rosa', { [place]: 'x' })).rejects.toMatchObject({
        reason: 'answer-place-gone',
      })
    },
  )

  it('reads a form: texts at places, each within its length, and nothing else', () => {
    const read = answerFields.parse({
      'text.whole': ' Hei ',
      'seen.whole': '2',
      'text.rubbish': 'x',
      other: 'y',
    })
    expect(read).toEqual([{ place: 'whole', text: 'Hei', seen: 2 }])
    const long = answerFields.safeParse({
      'text.paragraph:1': 'x'.repeat(20_001),
      'text.conclusion': 'maybe',
    })
    expect(long.error?.issues.map(({ path, message }) => [path[0], message])).toEqual([
      ['text.paragraph:1', 'too-long'],
      ['text.conclusion', 'choice'],
    ])
  })
})

describe('what is written and not sent', () => {
  it.each<Part>(['chair', 'secretariat', 'member'])(
    'reaches %s by no query, notice, log or search',
    async (part) => {
      await desk.write('participant', id, 'rosa', {
        whole: secret,
        'paragraph:1': secret,
        conclusion: 'supports',
      })
      expect(await whatTheHostGets(part)).not.toContain(secret)
      const heard = JSON.stringify([await desk.notices(), await desk.log(), await desk.mails()])
      expect(heard).not.toContain(secret)
      const { group } = desk.cast.workspaceIds
      const told = (await desk.log()).filter(({ workspaceId }) => workspaceId === group)
      expect(told.map(({ action }) => action)).not.toContain('consultation_draft.written')
      await write(desk.store, null, (tx) => followLog(tx, 0))
      const found = await desk.store.database.reader.select().from(searchEntries)
      expect(found.length).toBeGreaterThan(0)
      expect(JSON.stringify(found)).not.toContain('ROSA')
    },
  )

  it('is read once it is sent, and is gone when it is taken back', async () => {
    await desk.write('participant', id, 'rosa', { whole: secret })
    const answerId = await desk.send('participant', id, 'rosa')
    expect(await whatTheHostGets('secretariat')).toContain(secret)
    await takeBack('participant')
    expect(await whatTheHostGets('secretariat')).not.toContain(secret)
    const viewer = await desk.cast.viewer('secretariat')
    const scope = desk.reading()
    const consultation = await grantConsultation(scope, viewer, 'consultation.read_answers', id)
    await expect(sentAnswer(scope, consultation, answerId, 'nb')).rejects.toMatchObject({ code: 'not-found' })
    const asked = await askedOrganisations(scope, consultation, 'nb')
    expect(asked.map(({ name, answer }) => [name, answer])).toEqual([
      ['POD', null],
      ['ROSA', null],
    ])
  })
})

describe('sending it', () => {
  it('is for one who holds a seat: a deputy writes, and does not send', async () => {
    await desk.write('outsider', id, 'rosa', { whole: 'Ferdig' })
    await expect(desk.send('outsider', id, 'rosa')).rejects.toMatchObject({ code: 'forbidden' })
    expect(await desk.answers()).toEqual([])
    await desk.send('participant', id, 'rosa')
    expect(await desk.answers()).toMatchObject([{ personName: 'Pål Deltaker', channel: 'account' }])
  })

  it('makes an input of each remark, gives a receipt, and tells colleagues and hosts', async () => {
    await desk.write('participant', id, 'rosa', {
      conclusion: 'supports_with_remarks',
      whole: 'Samlet',
      'paragraph:3': 'Om dagen',
      'paragraph:1': '  ',
    })
    await desk.send('participant', id, 'rosa')
    expect((await desk.inputs()).map(({ kind, paragraph, text }) => [kind, paragraph, text])).toEqual([
      ['whole', null, 'Samlet'],
      ['paragraph', 3, 'Om dagen'],
    ])
    const [answer] = await desk.answers()
    expect(answer).toMatchObject({
      conclusion: 'supports_with_remarks',
      sentBy: desk.cast.userIds.participant,
    })
    const [mail] = await desk.mails()
    expect(mail?.recipient).toBe('participant@test.tvers.example')
    expect(mail?.text).toContain(answer?.contentHash)
    expect(mail?.text).not.toContain('Samlet')
    const told = (await desk.notices()).filter(({ kind }) => kind.startsWith('consultation_answer'))
    expect(told.map(({ userId, kind }) => [userId, kind]).sort()).toEqual(
      [
        [desk.cast.userIds.outsider, 'consultation_answer_sent'],
        [desk.cast.userIds.chair, 'consultation_answered'],
        [desk.cast.userIds.secretariat, 'consultation_answered'],
      ].sort(),
    )
  })

  it('is done once: a second time, an empty answer and one that has changed are refused', async () => {
    await expect(desk.send('participant', id, 'rosa')).rejects.toMatchObject({ reason: 'answer-empty' })
    await desk.write('participant', id, 'rosa', { whole: 'Ja' })
    const stale = desk.as('participant', async (tx, viewer) =>
      sendAnswer(tx, viewer, await grantAnswer(tx, viewer, 'answer.send', of()), {
        seen: '0'.repeat(64),
        origin,
      }),
    )
    await expect(stale).rejects.toMatchObject({ reason: 'answer-changed' })
    await desk.send('participant', id, 'rosa')
    await expect(desk.send('participant', id, 'rosa')).rejects.toMatchObject({
      reason: 'answer-sent-already',
    })
    const more = desk.write('outsider', id, 'rosa', { whole: 'Mer' })
    await expect(more).rejects.toMatchObject({ reason: 'answer-sent-already' })
    expect(await desk.answers()).toHaveLength(1)
  })

  it('refuses a national identity number: answers are public', async () => {
    await desk.write('participant', id, 'rosa', { whole: 'Hun heter 10915596784' })
    await expect(desk.send('participant', id, 'rosa')).rejects.toMatchObject({
      reason: 'answer-identity-number',
    })
    expect(await desk.inputs()).toEqual([])
  })

  it('is taken back and replaced until the deadline', async () => {
    await desk.write('participant', id, 'rosa', { whole: 'Først' })
    await desk.send('participant', id, 'rosa')
    await takeBack('participant')
    await expect(takeBack('participant')).rejects.toMatchObject({ reason: 'answer-not-sent' })
    await desk.write('participant', id, 'rosa', { whole: 'Sist' })
    await desk.send('participant', id, 'rosa')
    const standing = (await desk.answers()).filter(({ takenBackAt }) => takenBackAt === null)
    expect([(await desk.answers()).length, standing.length]).toEqual([2, 1])
    late()
    await expect(takeBack('participant')).rejects.toMatchObject({ reason: 'answer-stands' })
  })

  it('is taken after the deadline, and marked as late; with more time it is late no longer', async () => {
    late()
    await desk.write('participant', id, 'rosa', { whole: 'Sent' })
    await desk.send('participant', id, 'rosa')
    expect(await whatTheHostGets('chair')).toContain('"late":true')
    const { extendConsultation } = await import('~/domain/consultations/extend.server')
    await desk.as('chair', async (tx, viewer) =>
      extendConsultation(tx, await grantConsultation(tx, viewer, 'consultation.manage', id), {
        deadline: '2026-05-01',
        reason: 'Mer tid',
      }),
    )
    expect(await whatTheHostGets('chair')).not.toContain('"late":true')
  })

  it('waits for the opening', async () => {
    const later = await desk.open(['rosa'], { opensOn: '2026-03-20' })
    await expect(desk.write('participant', later, 'rosa', { whole: 'x' })).rejects.toMatchObject({
      reason: 'consultation-not-open',
    })
  })

  it('sends what was written, in the order that it is read', async () => {
    await desk.write('participant', id, 'rosa', { 'paragraph:2': 'b', whole: 'a', 'paragraph:1': 'c' })
    const viewer = await desk.cast.viewer('participant')
    const answer = await grantAnswer(desk.reading(), viewer, 'answer.send', of())
    const { parts } = await draftToSend(desk.reading(), answer)
    expect(parts.map(({ place }) => place)).toEqual(['whole', 'paragraph:1', 'paragraph:2'])
    expect(await draftParts(desk.reading(), answer)).toHaveLength(3)
  })
})
