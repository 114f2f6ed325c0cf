import { createHash } from 'node:crypto'
import { and, desc, eq, isNull, like } from 'drizzle-orm'
import {
  consultationAnnouncements,
  consultationInvitations,
  consultationParagraphs,
  consultations,
  editions,
  editionWithdrawals,
} from '#db/schema'
import { Refusal } from '~/core/refusal'
import type { Scope } from '~/core/scope'
import { freeSlug, slugOf } from '~/core/slug'
import type { Viewer } from '~/core/viewer'
import type { Tx } from '~/core/write'
import { loadDocument } from '~/domain/documents/access.server'
import { moveOn } from '~/domain/documents/move-on.server'
import { loadWholeDoc } from '~/domain/documents/text.server'
import { unfitIn, type IsOther } from '~/core/guardrail/unfit'
import { contentOf } from '~/editor/content'
import { othersIn } from '~/domain/guardrail/other-numbers.server'
import type { GrantedConsultation } from './access.server'
import { numberedBlocks, type NumberedBlock } from './paragraphs'
import { tellOfOpening } from './tell.server'

/**
 * Sends a consultation out: the text is frozen with its paragraph numbers, and all who are asked are told. It opens at its
 * own time, or at once when that has passed.
 * @throws Refusal when it is out already, nobody is asked, the deadline has passed, the text is empty, holds what must
 *   stay out, or is another than the one that was seen
 */
export async function announceConsultation(
  tx: Tx,
  viewer: Viewer,
  consultation: GrantedConsultation<'consultation.manage'>,
  wanted: { seen: string; origin: string },
): Promise<void> {
  const { id, workspaceId, documentId, title, standing, deadline, openToAll } = consultation
  if (standing !== 'preparing') throw new Refusal('conflict', 'consultation-sent-out')
  if (deadline < tx.today) throw new Refusal('conflict', 'consultation-deadline-past')
  const invited = await tx.db
    .select()
    .from(consultationInvitations)
    .where(eq(consultationInvitations.consultationId, id))
  if (!invited.length && !openToAll) throw new Refusal('conflict', 'consultation-nobody')
  const { blocks, hash, introduction } = await textToAskAbout(tx, id, documentId)
  if (!blocks.length) throw new Refusal('conflict', 'consultation-empty')
  if (hash !== wanted.seen) throw new Refusal('conflict', 'edition-text-changed')
  refuseWhatMustStayOut(
    [title, introduction, ...blocks.map(({ text }) => text)].join('\n'),
    await othersIn(tx, documentId),
  )
  await tx.db.insert(consultationParagraphs).values(blocks.map((block) => ({ consultationId: id, ...block })))
  await tx.db.insert(consultationAnnouncements).values({
    consultationId: id,
    slug: await slugFor(tx, title),
    announcedBy: viewer.id,
    announcedAt: tx.now,
    editionId: await standingEdition(tx, documentId),
    contentHash: hash,
  })
  if (consultation.opensAt < tx.now) {
    await tx.db.update(consultations).set({ opensAt: tx.now }).where(eq(consultations.id, id))
  }
  if (consultation.kind === 'ministry_submission') await holdText(tx, consultation)
  await tx.record('consultation.announced', {
    workspaceId,
    object: { kind: 'consultation', id },
    detail: { title, deadline, contentHash: hash },
  })
  await tellOfOpening(tx, consultation, invited, wanted.origin)
  tx.signal(`workspace:${workspaceId}`)
}

/** What ministries are asked about is read and commented on, and written on again when their deadline has passed. */
async function holdText(
  tx: Tx,
  { documentId, deadline }: { documentId: string; deadline: string },
): Promise<void> {
  const document = await loadDocument(tx, documentId)
  if (document?.state === 'draft') await moveOn(tx, document, { from: ['draft'], to: 'in_review', deadline })
}

/** The document's text as it would be asked about now, with a hash that tells whether it is the one that was seen. */
export async function textToAskAbout(
  scope: Pick<Scope, 'db'>,
  consultationId: string,
  documentId: string,
): Promise<{ blocks: NumberedBlock[]; hash: string; introduction: string }> {
  const [row] = await scope.db
    .select({ language: consultations.language, introduction: consultations.introduction })
    .from(consultations)
    .where(eq(consultations.id, consultationId))
  const doc = await loadWholeDoc(scope, documentId)
  const blocks = numberedBlocks(contentOf(doc), row?.language ?? 'nb')
  doc.destroy()
  const introduction = row?.introduction ?? ''
  return { blocks, introduction, hash: createHash('sha256').update(JSON.stringify(blocks)).digest('hex') }
}

function refuseWhatMustStayOut(all: string, isOther: IsOther): void {
  const found = unfitIn(all, isOther)
  if (found.includes('identity-number')) throw new Refusal('conflict', 'edition-identity-number')
  if (found.includes('classified')) throw new Refusal('conflict', 'edition-classified')
}

/** Parts of the portal's addresses that mean something else. */
const ownAddresses = ['svar', 'bekreftelse']

async function slugFor(tx: Tx, title: string): Promise<string> {
  const taken = await tx.db
    .select({ slug: consultationAnnouncements.slug })
    .from(consultationAnnouncements)
    .where(like(consultationAnnouncements.slug, `${slugOf(title)}%`))
  return freeSlug(title, new Set([...ownAddresses, ...taken.map(({ slug }) => slug)]))
}

async function standingEdition(tx: Tx, documentId: string): Promise<string | null> {
  const [edition] = await tx.db
    .select({ id: editions.id })
    .from(editions)
    .leftJoin(editionWithdrawals, eq(editionWithdrawals.editionId, editions.id))
    .where(and(eq(editions.documentId, documentId), isNull(editionWithdrawals.editionId)))
    .orderBy(desc(editions.number))
    .limit(1)
  return edition?.id ?? null
}
