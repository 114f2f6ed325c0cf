import { grantAnswer, grantConsultation } from '~/domain/consultations/access.server'
import { announceConsultation, textToAskAbout } from '~/domain/consultations/announce.server'
import { createConsultation } from '~/domain/consultations/create.server'
import { draftToSend } from '~/domain/consultations/draft-queries.server'
import { inviteOrganisations } from '~/domain/consultations/invite.server'
import { questionsOf } from '~/domain/consultations/page.server'
import { sendAnswer } from '~/domain/consultations/send.server'
import { writeDraft } from '~/domain/consultations/write-draft.server'
import { grantWorkspace } from '~/domain/workspaces/access.server'
import type { DemoKey } from '../people'
import type { Stage } from '../stage'
import { asking, helseAnswer, preparing, rosaAnswer } from '../texts/consultation'

const workspace = 'samarbeidsplattformen'
/** Where a demo's links lead is known when it is served; nobody is mailed here but the sender of an answer. */
const origin = 'http://127.0.0.1:3000'

/** Last week: the secretariat asks organisations about the draft, and everybody on the portal. */
export async function ask(stage: Stage, documentId: string): Promise<string> {
  stage.clock.moveTo(7, '09:00')
  const opensOn = stage.clock.workingDay(-7)
  const deadline = stage.clock.workingDay(24)
  const id = await stage.act('jonas', async (tx, viewer) => {
    const granted = await grantWorkspace(tx, viewer, 'workspace.run_consultations', workspace)
    const contact = { contactName: viewer.name, contactEmail: viewer.email }
    const when = { opensOn, opensTime: '12:00', deadline, shortReason: '' }
    const what = { kind: 'input_round' as const, documentId, openToAll: true }
    return createConsultation(tx, viewer, granted, { ...asking, ...what, ...when, ...contact })
  })
  const slugs = ['rosa', 'helsedirektoratet', 'oslo', 'lo', 'nho']
  const organisationId = await Promise.all(slugs.map((slug) => stage.organisationId(slug)))
  await stage.act('jonas', async (tx, viewer) => {
    const consultation = await grantConsultation(tx, viewer, 'consultation.manage', id)
    await inviteOrganisations(tx, consultation, { organisationId, email: '' }, origin)
  })
  await stage.act('jonas', async (tx, viewer) => {
    const consultation = await grantConsultation(tx, viewer, 'consultation.manage', id)
    const { hash } = await textToAskAbout(tx, id, documentId)
    await announceConsultation(tx, viewer, consultation, { seen: hash, origin })
  })
  return id
}

/** One organisation has sent its answer; another is still writing. */
export async function answer(stage: Stage, consultationId: string): Promise<void> {
  stage.clock.moveTo(5, '11:00')
  await write(stage, 'amina', consultationId, 'rosa', rosaAnswer)
  stage.clock.moveTo(4, '10:00')
  await write(stage, 'farah', consultationId, 'helsedirektoratet', helseAnswer)
  await send(stage, 'farah', consultationId, 'helsedirektoratet')
}

/** Another is prepared, and not sent out. */
export async function prepare(stage: Stage, documentId: string): Promise<void> {
  stage.clock.moveTo(3, '15:00')
  await stage.act('jonas', async (tx, viewer) => {
    const granted = await grantWorkspace(tx, viewer, 'workspace.run_consultations', workspace)
    const contact = { contactName: viewer.name, contactEmail: viewer.email }
    await createConsultation(tx, viewer, granted, {
      ...preparing,
      ...contact,
      kind: 'public_consultation',
      documentId,
      openToAll: true,
      opensOn: stage.clock.workingDay(14),
      opensTime: '09:00',
      deadline: stage.clock.workingDay(110),
      shortReason: '',
    })
  })
}

/** What is said of the whole, of each question in order, and of paragraphs by their number. */
export interface Written {
  conclusion?: string
  whole: string
  questions: readonly string[]
  paragraphs: Readonly<Record<number, string>>
}

async function write(stage: Stage, key: DemoKey, consultationId: string, slug: string, written: Written) {
  const organisationId = await stage.organisationId(slug)
  const questions = await questionsOf(stage.reading(), consultationId)
  const parts = [
    { place: 'conclusion', text: written.conclusion ?? '' },
    { place: 'whole', text: written.whole },
    ...questions.map(({ id }, index) => ({ place: `question:${id}`, text: written.questions[index] ?? '' })),
    ...Object.entries(written.paragraphs).map(([number, text]) => ({ place: `paragraph:${number}`, text })),
  ]
  await stage.act(key, async (tx, viewer) => {
    const granted = await grantAnswer(tx, viewer, 'answer.write', { consultationId, organisationId })
    await writeDraft(
      tx,
      granted,
      parts.filter(({ text }) => text !== '').map((part) => ({ ...part, seen: 0 })),
    )
  })
}

async function send(stage: Stage, key: DemoKey, consultationId: string, slug: string): Promise<void> {
  const organisationId = await stage.organisationId(slug)
  await stage.act(key, async (tx, viewer) => {
    const granted = await grantAnswer(tx, viewer, 'answer.send', { consultationId, organisationId })
    const { hash } = await draftToSend(tx, granted)
    await sendAnswer(tx, viewer, granted, { seen: hash, origin })
  })
}
