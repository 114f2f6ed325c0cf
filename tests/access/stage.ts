import Sqlite from 'better-sqlite3'
import { eq } from 'drizzle-orm'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  consultationAnnouncements,
  consultationAnswers,
  consultationInputs,
  documentOtherNumbers,
  documents,
  editions,
  mails,
  mandateMilestones,
  minutes,
  minutesCorrections,
  seatHoldings,
  series,
  systemRoles,
  users,
} from '#db/schema'
import { migrateDatabase } from '#db/migrate'
import { openSqlite } from '#db/sqlite'
import { createPasswords } from '~/auth/password.server'
import { createSessions } from '~/auth/session.server'
import { createBus } from '~/core/bus'
import type { FileFolder } from '~/core/file-folder'
import type { Store } from '~/core/store'
import type { Viewer } from '~/core/viewer'
import { newId } from '~/core/ids'
import { write, type Tx } from '~/core/write'
import { announceConsultation, textToAskAbout } from '~/domain/consultations/announce.server'
import { grantAnswer, grantConsultation } from '~/domain/consultations/access.server'
import { createConsultation } from '~/domain/consultations/create.server'
import { draftToSend } from '~/domain/consultations/draft-queries.server'
import { inviteOrganisations } from '~/domain/consultations/invite.server'
import { sendAnswer } from '~/domain/consultations/send.server'
import { writeDraft } from '~/domain/consultations/write-draft.server'
import { createFeed } from '~/domain/calendar/feeds.server'
import { createActionItem } from '~/domain/action-items/create.server'
import { proposeItem } from '~/domain/backlog/propose.server'
import { grantThread } from '~/domain/comments/access.server'
import { replyInThread } from '~/domain/comments/reply.server'
import { startThread, suggestWording } from '~/domain/comments/start-thread.server'
import { recordDecision } from '~/domain/decisions/record.server'
import { keepVersion } from '~/domain/versions/keep.server'
import { grantDocument } from '~/domain/documents/access.server'
import { markDamaged } from '~/domain/documents/damage.server'
import { createDocument } from '~/domain/documents/create.server'
import { grantFile } from '~/domain/files/access.server'
import { markOtherNumber as markInFile } from '~/domain/files/mark-other-number.server'
import { markOtherNumber } from '~/domain/guardrail/mark-other-number.server'
import { fingerprintOf } from '~/domain/guardrail/other-numbers.server'
import { sendForComments } from '~/domain/documents/send-for-comments.server'
import { shareDocument } from '~/domain/documents/share.server'
import { changeText, loadDoc } from '~/domain/documents/text.server'
import { importDocument, prepareImport } from '~/domain/imports/import.server'
import { nb } from '~/i18n/nb'
import { grantMandate } from '~/domain/mandates/access.server'
import { adoptMandate } from '~/domain/mandates/adopt.server'
import { createMandate } from '~/domain/mandates/create.server'
import { editMandate } from '~/domain/mandates/edit.server'
import { grantMeeting } from '~/domain/meetings/access.server'
import { addAgendaItem } from '~/domain/meetings/agenda.server'
import { callMeeting } from '~/domain/meetings/call.server'
import { takeItem } from '~/domain/meetings/turns.server'
import { agendaOf } from '~/domain/meetings/agenda-queries.server'
import { minutesHash } from '~/domain/minutes/hash.server'
import { recordDissent } from '~/domain/minutes/record-dissent.server'
import { issueLink } from '~/domain/people/links.server'
import { invite } from '~/domain/workspaces/invite.server'
import { grantWorkspace, grantWorkspaceToJoin } from '~/domain/workspaces/access.server'
import { askToJoin } from '~/domain/workspaces/ask-to-join.server'
import { replaceContent } from '~/editor/replace-content'
import { createAnchorInDoc } from '~/editor/anchors'
import { initialUpdate } from '~/editor/content'
import type { Part } from '#tests/support/cast'
import { mandateFacts } from '#tests/support/mandate'
import { content, image } from '#tests/editor/sample'
import { StillClock } from '#tests/support/clock'
import { memoryFolder, storeFile } from '#tests/support/file-folder'
import { storeImage } from '#tests/support/images'
import {
  approveMinutesOf,
  buildMeeting,
  circulateMinutesOf,
  correctMinutesOf,
  itemFields,
  managing,
  objectTo,
  openMinutesOf,
} from '#tests/support/meeting'
import { buildAgreement, buildDraft, rejectNeed, sendForSigning, signFor } from '#tests/support/agreement'
import { answerFor, buildProcedure, concludeIt, sendOut } from '#tests/support/procedure'
import { reviewSeats } from '#tests/support/seat-review'
import { buildSeries } from '#tests/support/series'
import { lookalike } from '#tests/support/lookalike'
import { pngOf } from '#tests/support/pictures'
import { createStage, textOf } from '#tests/support/publishing'

const migrations = new URL('../../migrations', import.meta.url).pathname

/** Everyone who tries every door; `anonymous` has no session. */
export const actors = [
  'anonymous',
  'outsider',
  'elsewhere',
  'observer',
  'participant',
  'member',
  'secretariat',
  'chair',
  'administrator',
  'rapporteur',
] as const satisfies ReadonlyArray<Part | 'anonymous'>
export type Actor = (typeof actors)[number]

/** A database with one of everything, as bytes that each attempt opens anew, and what addresses are made of. */
export interface Scenery {
  image: Buffer
  ids: Ids
  cookies: Record<Actor, string | null>
  now: Date
  files: FileFolder
}

export type Ids = Awaited<ReturnType<typeof furnish>>

export async function createScenery(): Promise<Scenery> {
  const folder = mkdtempSync(join(tmpdir(), 'tvers-ledger-'))
  const file = join(folder, 'ledger.db')
  await migrateDatabase(`sqlite:${file}`, migrations)
  const store = { database: openSqlite(file), clock: new StillClock(), bus: createBus() }
  const files = memoryFolder()
  const ids = await furnish(store, files)
  // Drawn already: in memory there is no path that one could be drawn from.
  for (const id of files.kept.keys()) await files.thumbnails.keep(id, Buffer.from('drawn'))
  const cookies = await signIn(store, ids.userIds)
  await store.database.close()
  const image = imageOf(file)
  rmSync(folder, { recursive: true })
  return { image, ids, cookies, now: store.clock.now(), files }
}

/** The file's bytes. A database in memory has no write-ahead log, so the file must not ask for one. */
function imageOf(file: string): Buffer {
  const connection = new Sqlite(file)
  connection.pragma('journal_mode = DELETE')
  connection.close()
  return readFileSync(file)
}

async function signIn(store: Store, userIds: Record<Part, string>): Promise<Record<Actor, string | null>> {
  const keeper = createSessions(store, { idleMinutes: 30, absoluteHours: 12 }, false)
  const cookies = {} as Record<Actor, string | null>
  for (const actor of actors) {
    if (actor === 'anonymous') cookies[actor] = null
    else cookies[actor] = (await keeper.start(userIds[actor], 'test')).split(';')[0] ?? null
  }
  return cookies
}

/** A meeting that is at an internal item. */
async function internalItemOnScreen(store: Store, secretariat: Viewer) {
  const meeting = await buildMeeting(store, secretariat)
  const item = await managing(store, secretariat, meeting, (tx, planned) =>
    addAgendaItem(tx, planned, itemFields({ audience: 'internal' })),
  )
  await managing(store, secretariat, meeting, callMeeting)
  await managing(store, secretariat, meeting, (tx, called) => takeItem(tx, called, { agendaItemId: item }))
  return { meeting, item }
}

/** Furnishes the workspace of the cast by the real commands. */
async function furnish(store: Store & { clock: StillClock }, folder: FileFolder) {
  const stage = await createStage(store)
  const { cast } = stage
  const chair = await cast.viewer('chair')
  const secretariat = await cast.viewer('secretariat')
  const participant = await cast.viewer('participant')
  const { group, other } = cast.workspaceIds

  const planned = await buildMeeting(store, secretariat, { items: 2, date: '2026-05-06' })
  const called = await buildMeeting(store, secretariat, { items: 1, called: true })
  const held = await buildMeeting(store, secretariat, { items: 1, called: true })
  const approved = await buildMeeting(store, secretariat, { items: 1, called: true })
  const circulated = await buildMeeting(store, secretariat, { items: 1, called: true })
  const waitingItem = await as(store, secretariat, async (tx) => {
    const workspace = await grantWorkspace(tx, secretariat, 'workspace.propose_items', group)
    return proposeItem(tx, workspace, itemFields())
  })
  const openDocument = await openMinutesOf(store, secretariat, held)
  await openMinutesOf(store, secretariat, approved)
  const approvedDecision = await decide(store, secretariat, approved)
  const decision = await decide(store, secretariat, held)
  await openMinutesOf(store, secretariat, circulated)
  for (const id of [circulated, approved]) await circulateMinutesOf(store, secretariat, id)
  await approveMinutesOf(store, chair, approved)
  const onScreen = await internalItemOnScreen(store, secretariat)
  const meetingSeries = await buildSeries(store, secretariat)
  const neededAgreement = await buildAgreement(store, secretariat)
  const unneededAgreement = await buildAgreement(store, secretariat)
  await rejectNeed(store, secretariat, unneededAgreement)
  const partyIds = ['rosa', 'jd'].map((slug) => cast.organisationIds[slug] ?? '')
  const draftAgreement = await buildDraft(store, secretariat, { partyIds })
  const sentAgreement = await buildDraft(store, secretariat, { partyIds })
  const signedAgreement = await buildDraft(store, secretariat, { partyIds })
  for (const id of [sentAgreement, signedAgreement]) await sendForSigning(store, secretariat, id)
  for (const [at, part] of (['participant', 'elsewhere'] as const).entries())
    await signFor(store, await cast.viewer(part), signedAgreement, partyIds[at] ?? '')
  const draftProcedure = await buildProcedure(store, secretariat)
  const procedure = await buildProcedure(store, secretariat)
  const adoptedProcedure = await buildProcedure(store, secretariat)
  for (const id of [procedure, adoptedProcedure]) await sendOut(store, secretariat, id)
  await answerFor(store, chair, adoptedProcedure, cast.seatIds.chair ?? '')
  await answerFor(store, await cast.viewer('member'), adoptedProcedure, cast.seatIds.member ?? '')
  await concludeIt(store, chair, adoptedProcedure)
  const objection = await objectTo(store, await cast.viewer('member'), circulated)
  await correctMinutesOf(store, secretariat, approved)

  const doc = (wanted: { title: string; audience: 'group' | 'everyone' }) =>
    as(store, secretariat, async (tx) => {
      const workspace = await grantWorkspace(tx, secretariat, 'workspace.write_documents', group)
      const text = initialUpdate(textOf('Gruppen skal møtes oftere.', 'Sekretariatet kaller inn.'))
      return createDocument(tx, workspace, { ...wanted, kind: 'note', language: 'nb', text })
    })
  const groupDraft = await doc({ title: 'For gruppen', audience: 'group' })
  const openDraft = await doc({ title: 'For alle', audience: 'everyone' })
  const inReview = await doc({ title: 'På høring', audience: 'everyone' })
  const numbered = await doc({ title: 'Med et kontonummer', audience: 'group' })
  await as(store, secretariat, (tx) =>
    changeText(tx, numbered, (text) => replaceContent(text, textOf(`Kontoen er ${lookalike}.`))),
  )
  const setAside = await doc({ title: 'Med et annet nummer', audience: 'group' })
  await as(store, secretariat, async (tx) => {
    await changeText(tx, setAside, (text) => replaceContent(text, textOf(`Kontoen er ${lookalike}.`)))
    const document = await grantDocument(tx, secretariat, 'document.mark_other_number', setAside)
    const fingerprint = fingerprintOf(setAside, lookalike)
    await markOtherNumber(tx, secretariat, document, { fingerprint, reason: 'Et kontonummer.' })
  })
  const [marked] = await store.database.reader.select().from(documentOtherNumbers)
  const damaged = await doc({ title: 'Skadd', audience: 'group' })
  await as(store, secretariat, (tx) => markDamaged(tx, damaged, 1))
  await as(store, secretariat, async (tx) => {
    const document = await grantDocument(tx, secretariat, 'document.manage', inReview)
    await sendForComments(tx, document, { deadline: '2026-03-31', everyone: true })
  })
  const file = { name: 'innspill.md', bytes: Buffer.from('Et innspill med <script>.') }
  const fromFile = { file, title: 'Fra fil', kind: 'note', language: 'nb', audience: 'group' } as const
  const read = await prepareImport(fromFile, nb.imports.remarks)
  const imported = await as(store, secretariat, async (tx) => {
    const workspace = await grantWorkspace(tx, secretariat, 'workspace.write_documents', group)
    return importDocument(tx, secretariat, workspace, fromFile, read)
  })
  const upload = (part: Viewer, audience: 'group' | 'everyone') =>
    storeFile(store, part, folder, { workspaceId: group, audience })
  const groupFile = await upload(await cast.viewer('member'), 'group')
  const openFile = await upload(secretariat, 'everyone')
  const numberedFile = await storeFile(store, await cast.viewer('member'), folder, {
    workspaceId: group,
    bytes: Buffer.from(`Kontoen er ${lookalike}.`),
  })
  const setAsideFile = await storeFile(store, await cast.viewer('member'), folder, {
    workspaceId: group,
    bytes: Buffer.from(`Kontoen er ${lookalike}.`),
  })
  await as(store, secretariat, async (tx) => {
    const file = await grantFile(tx, secretariat, 'file.remove', setAsideFile)
    await markInFile(tx, secretariat, file, { reason: 'Et kontonummer.' })
  })
  const picture = { name: 'bilde.png', bytes: pngOf(4, 2) }
  const openPicture = await storeFile(store, secretariat, folder, {
    workspaceId: group,
    audience: 'everyone',
    ...picture,
  })
  const share = await as(store, secretariat, async (tx) => {
    const document = await grantDocument(tx, secretariat, 'document.manage', groupDraft)
    await keepVersion(tx, groupDraft, { kind: 'stretch' })
    return shareDocument(tx, document, { workspaceId: other, level: 'read' })
  })
  const thread = await discuss(store, participant, inReview, 'møtes oftere', null)
  const suggestion = await discuss(store, participant, inReview, 'kaller inn', 'innkaller')
  const reply = await as(store, participant, async (tx) =>
    replyInThread(tx, participant, await grantThread(tx, participant, 'thread.reply', thread), 'Enig.'),
  )

  await mandate(store, secretariat, chair)
  await as(store, secretariat, async (tx) => {
    const workspace = await grantWorkspace(tx, secretariat, 'workspace.write_mandates', group)
    await createMandate(tx, workspace, { title: 'Mandat 2', language: 'nb' })
  })

  const decided = await stage.document('report', 'Rapport', textOf('Gruppen har levert.'))
  const [groupImage, editionImage] = [newId(), newId()]
  const published = await stage.document('report', 'Publisert rapport', content(image(editionImage, 'Kart')))
  await storeImage(store, published, editionImage)
  await storeImage(store, groupDraft, groupImage)
  const { editionId } = await stage.publish('secretariat', published)
  const internal = await stage.document('report', 'Intern rapport', textOf('Dette er internt.'))
  const internalEdition = await stage.publish('secretariat', internal, { accessCode: 'internal' })

  const actionItem = await as(store, secretariat, async (tx) => {
    const workspace = await grantWorkspace(tx, secretariat, 'workspace.create_action_items', group)
    const organisationId = cast.organisationIds.pod ?? ''
    const fields = {
      title: 'Lag en plan',
      organisationId,
      userId: cast.userIds.member,
      deadline: '2026-04-01',
    }
    return createActionItem(tx, secretariat, workspace, fields)
  })
  const theirActionItem = await as(store, secretariat, async (tx) => {
    const workspace = await grantWorkspace(tx, secretariat, 'workspace.create_action_items', group)
    const organisationId = cast.organisationIds.rosa ?? ''
    return createActionItem(tx, secretariat, workspace, {
      title: 'Gi innspill',
      organisationId,
      userId: null,
      deadline: '2026-04-01',
    })
  })

  const elsewhere = await cast.viewer('elsewhere')
  const consulted = await consult(store, secretariat, openDraft, {
    asked: [cast.organisationIds.rosa ?? '', cast.organisationIds.jd ?? ''],
  })
  const toAll = await consult(store, secretariat, openDraft, {
    asked: [cast.organisationIds.udi ?? ''],
    email: 'post@udi.example',
  })
  const prepared = await consult(store, secretariat, openDraft, { asked: [] })
  await answer(store, elsewhere, consulted, cast.organisationIds.jd ?? '')
  await answer(store, participant, consulted, cast.organisationIds.rosa ?? '', { send: false })

  const member = await cast.viewer('member')
  const feed = await as(store, member, (tx) => createFeed(tx, member, { workspaceId: null }))

  const invitation = await as(store, secretariat, async (tx) => {
    const workspace = await grantWorkspace(tx, secretariat, 'workspace.give_seats', group)
    const wanted = { seatId: cast.seatIds.member ?? '', name: 'Ny', email: 'ny@test.tvers.example' }
    return invite(tx, secretariat, workspace, { ...wanted, capacity: 'deputy', validTo: null }, 'http://x')
  })
  const outsider = await cast.viewer('outsider')
  const joinRequest = await as(store, outsider, async (tx) =>
    askToJoin(tx, outsider, await grantWorkspaceToJoin(tx, outsider, 'workspace.ask_to_join', group), {
      organisationId: cast.organisationIds.jd ?? '',
      reason: 'Vi arbeider med dette.',
    }),
  )
  const seatReview = await reviewSeats(store, chair)
  const reset = await as(store, chair, (tx) => issueLink(tx, { kind: 'password_reset', userId: chair.id }))
  const setup = await as(store, chair, (tx) => issueLink(tx, { kind: 'setup' }))

  const password = 'granskog-kompass-lykt'
  const passwordHash = await createPasswords().hash(password)
  await as(store, chair, async (tx) => {
    await tx.db.update(users).set({ passwordHash })
  })
  const { reader } = store.database
  const one = async <Row>(rows: Promise<Row[]>) => (await rows)[0]
  const holding = await one(
    reader
      .select()
      .from(seatHoldings)
      .where(eq(seatHoldings.seatId, cast.seatIds.observer ?? '')),
  )
  const role = await one(reader.select().from(systemRoles))
  const publicSeries = await one(
    reader
      .select()
      .from(series)
      .where(eq(series.slug, await slugOf(store, editionId))),
  )
  const [plannedItem] = await agendaOf({ db: reader }, planned)
  const correction = await one(reader.select().from(minutesCorrections))
  const [heldItem] = await agendaOf({ db: reader }, held)
  const heldDissent = await managing(store, secretariat, held, (tx, meeting) =>
    recordDissent(tx, meeting, heldItem?.id ?? '', {
      organisationId: cast.organisationIds.udi ?? '',
      text: 'For tidlig.',
    }),
  )
  const readableMinutes = await one(reader.select().from(documents).where(eq(documents.id, openDocument)))
  return {
    password,
    passwordEmail: chair.email,
    userIds: cast.userIds,
    organisationIds: cast.organisationIds,
    workspaceIds: cast.workspaceIds,
    planned,
    called,
    held,
    circulated,
    approved,
    plannedItem: plannedItem?.id ?? '',
    heldItem: heldItem?.id ?? '',
    heldDissent,
    onScreen: onScreen.meeting,
    itemOnScreen: onScreen.item,
    waitingItem,
    decision,
    approvedDecision,
    minutesDocument: openDocument,
    minutesVersion: readableMinutes?.version ?? 0,
    meetingSeries,
    neededAgreement,
    unneededAgreement,
    draftAgreement,
    sentAgreement,
    signedAgreement,
    sentEdition: (await one(reader.select().from(editions)))?.id ?? '',
    draftProcedure,
    procedure,
    adoptedProcedure,
    objection,
    correction: correction?.id ?? '',
    correctionHash: await hashOf(correction?.documentId ?? ''),
    minutesHash: await hashOf(await documentOf(circulated)),
    groupDraft,
    imported,
    damaged,
    groupImage,
    groupFile,
    openFile,
    openPicture,
    numbered,
    numberedFile,
    setAside,
    marked: marked?.id ?? '',
    setAsideFile,
    editionImage,
    openDraft,
    inReview,
    share,
    thread,
    suggestion,
    reply,
    decided,
    decidedHash: await hashOf(decided),
    edition: editionId,
    internalEdition: internalEdition.editionId,
    internalSeries: internalEdition.seriesSlug,
    series: publicSeries?.slug ?? '',
    milestone: (await one(reader.select().from(mandateMilestones)))?.id ?? '',
    actionItem,
    theirActionItem,
    consultation: consulted,
    preparedConsultation: prepared,
    consultationAnswer: (await one(reader.select().from(consultationAnswers)))?.id ?? '',
    consultationInput: (await one(reader.select().from(consultationInputs)))?.id ?? '',
    portalConsultation: await slugOfConsultation(toAll),
    closedConsultation: await slugOfConsultation(consulted),
    consultationLink: await secretInMail('post@udi.example'),
    seat: cast.seatIds.observer ?? '',
    memberSeat: cast.seatIds.member ?? '',
    holding: holding?.id ?? '',
    role: role?.id ?? '',
    feed: feed.id,
    feedSecret: feed.secret,
    joinRequest,
    seatReview,
    invitation: invitation.id,
    invitationSecret: invitation.secret,
    resetSecret: reset.secret,
    setupSecret: setup.secret,
  }

  async function documentOf(meetingId: string): Promise<string> {
    const row = await one(reader.select().from(minutes).where(eq(minutes.meetingId, meetingId)))
    return row?.documentId ?? ''
  }

  async function slugOfConsultation(id: string): Promise<string> {
    const [row] = await reader
      .select()
      .from(consultationAnnouncements)
      .where(eq(consultationAnnouncements.consultationId, id))
    return row?.slug ?? ''
  }

  async function secretInMail(recipient: string): Promise<string> {
    const [mail] = await reader.select().from(mails).where(eq(mails.recipient, recipient))
    return /horinger\/svar\/([\w-]+)/.exec(mail?.text ?? '')?.[1] ?? ''
  }

  async function hashOf(documentId: string): Promise<string> {
    return minutesHash({ db: reader }, documentId)
  }
}

function as<Result>(store: Store, viewer: Viewer, work: (tx: Tx) => Promise<Result>): Promise<Result> {
  return write(store, viewer.id, work)
}

async function slugOf(store: Store, editionId: string): Promise<string> {
  const [row] = await store.database.reader
    .select({ slug: series.slug })
    .from(editions)
    .innerJoin(series, eq(series.id, editions.seriesId))
    .where(eq(editions.id, editionId))
  return row?.slug ?? ''
}

async function decide(store: Store, viewer: Viewer, meetingId: string): Promise<string> {
  const { id } = await as(store, viewer, async (tx) =>
    recordDecision(tx, await grantMeeting(tx, viewer, 'meeting.manage', meetingId), {
      text: 'Planen er vedtatt.',
      agendaItemId: null,
    }),
  )
  return id
}

async function discuss(
  store: Store,
  viewer: Viewer,
  documentId: string,
  quote: string,
  replacement: string | null,
): Promise<string> {
  return as(store, viewer, async (tx) => {
    const document = await grantDocument(tx, viewer, 'document.comment', documentId)
    const anchor = createAnchorInDoc(await loadDoc(tx, documentId), quote)
    if (!anchor) throw new Error('the words are not in the text')
    if (replacement === null) return startThread(tx, viewer, document, { ...anchor, text: 'Hvor ofte?' })
    return suggestWording(tx, viewer, document, { ...anchor, replacement, text: '' })
  })
}

async function mandate(store: Store, secretariat: Viewer, chair: Viewer): Promise<void> {
  const { id } = await as(store, secretariat, async (tx) => {
    const workspace = await grantWorkspace(tx, secretariat, 'workspace.write_mandates', 'group')
    return createMandate(tx, workspace, { title: 'Mandat 1', language: 'nb' })
  })
  await as(store, secretariat, async (tx) => {
    const granted = await grantMandate(tx, secretariat, 'mandate.edit', id)
    await editMandate(tx, granted, mandateFacts({ milestones: [{ text: 'Levert', dueOn: '2026-05-01' }] }))
  })
  await as(store, chair, async (tx) => {
    const granted = await grantMandate(tx, chair, 'mandate.adopt', id)
    await adoptMandate(tx, chair, granted, { inForceFrom: '2026-03-01', meetingId: null })
  })
}

/** A consultation about a document: sent out when somebody is asked, open to all when one is asked by mail. */
async function consult(
  store: Store,
  viewer: Viewer,
  documentId: string,
  { asked, email = '' }: { asked: string[]; email?: string },
): Promise<string> {
  const origin = 'http://x'
  const manage = (tx: Tx, id: string) => grantConsultation(tx, viewer, 'consultation.manage', id)
  const id = await as(store, viewer, async (tx) => {
    const workspace = await grantWorkspace(tx, viewer, 'workspace.run_consultations', 'group')
    return createConsultation(tx, viewer, workspace, {
      ...consultationForm(documentId),
      openToAll: email !== '',
    })
  })
  if (!asked.length) return id
  await as(store, viewer, async (tx) =>
    inviteOrganisations(tx, await manage(tx, id), { organisationId: asked, email }, origin),
  )
  await as(store, viewer, async (tx) => {
    const { hash } = await textToAskAbout(tx, id, documentId)
    await announceConsultation(tx, viewer, await manage(tx, id), { seen: hash, origin })
  })
  return id
}

function consultationForm(documentId: string) {
  return {
    kind: 'input_round' as const,
    title: 'Hva mener dere?',
    documentId,
    introduction: '',
    questions: ['Er det klart?'],
    opensOn: '2026-03-04',
    opensTime: '08:00',
    deadline: '2026-04-15',
    shortReason: '',
    contactName: 'Sigurd',
    contactEmail: 'sigurd@test.tvers.example',
  }
}

async function answer(
  store: Store,
  viewer: Viewer,
  consultationId: string,
  organisationId: string,
  { send = true } = {},
): Promise<void> {
  const granted = (tx: Tx) => grantAnswer(tx, viewer, 'answer.send', { consultationId, organisationId })
  await as(store, viewer, async (tx) => {
    const written = await grantAnswer(tx, viewer, 'answer.write', { consultationId, organisationId })
    await writeDraft(tx, written, [{ place: 'paragraph:1', text: 'Bra.', seen: 0 }])
  })
  if (!send) return
  await as(store, viewer, async (tx) => {
    const { hash } = await draftToSend(tx, await granted(tx))
    await sendAnswer(tx, viewer, await granted(tx), { seen: hash, origin: 'http://x' })
  })
}
