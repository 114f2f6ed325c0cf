import { grantThread } from '~/domain/comments/access.server'
import { replyInThread } from '~/domain/comments/reply.server'
import { resolveThread } from '~/domain/comments/resolve.server'
import { startThread, suggestWording } from '~/domain/comments/start-thread.server'
import { grantDocument } from '~/domain/documents/access.server'
import { sendForComments } from '~/domain/documents/send-for-comments.server'
import type { DemoKey } from '../people'
import type { Stage } from '../stage'
import { firstContact, quotes, rewording, workingLife } from '../texts/platform-drafts'
import { textOf } from '../texts/sections'
import { call } from './meetings'
import { beginDocument } from './writing'

const workspace = 'samarbeidsplattformen'
/** These weeks: the secretariat writes a draft, and opens it for comments until a date to come. */
export async function beginDraft(stage: Stage): Promise<string> {
  stage.clock.moveTo(11, '09:00')
  return beginDocument(stage, 'jonas', workspace, {
    kind: 'draft',
    title: 'Krav til tjenester som tar imot den første henvendelsen',
    language: 'nb',
    audience: 'group',
    content: textOf(firstContact),
  })
}

/** It is opened to everyone on the platform. */
export async function openDraft(stage: Stage, documentId: string): Promise<void> {
  stage.clock.moveTo(8, '12:00')
  const deadline = stage.clock.workingDay(10)
  await stage.act('jonas', async (tx, viewer) =>
    sendForComments(tx, await grantDocument(tx, viewer, 'document.manage', documentId), {
      deadline,
      everyone: true,
    }),
  )
}

/** Participants comment on it. Gives the thread that a member answers in. */
export async function commentOnDraft(stage: Stage, documentId: string): Promise<string> {
  stage.clock.moveTo(6, '10:30')
  const thread = await comment(stage, 'amina', documentId, {
    quote: quotes.oneNumber,
    text: 'Hvem svarer når tjenesten er stengt? Vi får mange henvendelser om kvelden.',
  })
  await comment(stage, 'mehmet', documentId, {
    quote: quotes.trainedOnce,
    text: 'Opplæringen bør gjentas. Mange skifter jobb, og regelverket endrer seg.',
  })
  return thread
}

/** One suggests another wording, which waits for a member; a member answers the first comment, and a question is settled. */
export async function suggestAndReply(stage: Stage, documentId: string, thread: string): Promise<void> {
  stage.clock.moveTo(4, '13:20')
  await stage.act('line', async (tx, viewer) => {
    const document = await grantDocument(tx, viewer, 'document.comment', documentId)
    await suggestWording(tx, viewer, document, {
      ...anywhere,
      quote: quotes.answerSoon,
      replacement: rewording,
      text: '«Rimelig tid» blir forstått ulikt. En frist er lettere å følge opp.',
    })
  })
  await stage.act('erik', async (tx, viewer) => {
    const granted = await grantThread(tx, viewer, 'thread.reply', thread)
    await replyInThread(
      tx,
      viewer,
      granted,
      'God merknad. Vi foreslår at nettsiden viser en døgnåpen tjeneste.',
    )
  })
  const question = await comment(stage, 'thea', documentId, {
    quote: quotes.overview,
    text: 'Skal oversikten også omfatte kursene våre?',
  })
  await stage.act('jonas', async (tx, viewer) => {
    const reply = await grantThread(tx, viewer, 'thread.reply', question)
    await replyInThread(tx, viewer, reply, 'Ja, alle kurs som er åpne for ansatte i tjenestene.')
    await resolveThread(tx, viewer, await grantThread(tx, viewer, 'thread.resolve', question))
  })
}

/** A member writes on another draft, which nobody has been asked about yet. */
export async function beginSecondDraft(stage: Stage): Promise<string> {
  stage.clock.moveTo(3, '14:00')
  return beginDocument(stage, 'farah', workspace, {
    kind: 'draft',
    title: 'Samarbeid om å forebygge utnyttelse i arbeidslivet',
    language: 'nb',
    audience: 'group',
    content: textOf(workingLife),
  })
}

/** The words are looked for in the text. */
const anywhere = { from: '', to: '' }

function comment(
  stage: Stage,
  author: DemoKey,
  documentId: string,
  { quote, text }: { quote: string; text: string },
): Promise<string> {
  return stage.act(author, async (tx, viewer) => {
    const document = await grantDocument(tx, viewer, 'document.comment', documentId)
    return startThread(tx, viewer, document, { ...anywhere, quote, text })
  })
}

/** A meeting is called, where the draft is on the agenda. */
export async function callMeeting(stage: Stage): Promise<void> {
  stage.clock.moveTo(2, '09:00')
  const date = stage.clock.workingDay(21)
  const facts = {
    title: 'Innspill til kravene',
    date,
    starts: '12:00',
    ends: '15:00',
    place: 'Oslo, og på skjerm',
  }
  await call(stage, 'jonas', workspace, facts, [
    {
      kind: 'discussion',
      title: 'Krav til tjenester som tar imot den første henvendelsen',
      background: 'Vi går gjennom innspillene til utkastet og hva som tas inn.',
      presenter: 'Sfk',
      minutesPlanned: 60,
    },
    {
      kind: 'information',
      title: 'Erfaringer fra kommunene',
      background: 'Oslo kommune forteller hvordan hjelpen er samordnet.',
      presenter: 'Oslo kommune',
      minutesPlanned: 30,
    },
  ])
}
