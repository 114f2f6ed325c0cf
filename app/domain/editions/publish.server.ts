import { and, eq, ne } from 'drizzle-orm'
import { documents, documentTransitions, editionFiles, editionImages, editions, series } from '#db/schema'
import { newId } from '~/core/ids'
import { Refusal } from '~/core/refusal'
import type { Viewer } from '~/core/viewer'
import type { Tx } from '~/core/write'
import { lacksAlternative } from '~/editor/images'
import type { GrantedDocument } from '../documents/access.server'
import { isReplaced } from '../documents/successions.server'
import { unfitIn, type IsOther } from '~/core/guardrail/unfit'
import { othersIn } from '../guardrail/other-numbers.server'
import { isCorrected } from '../minutes/corrections.server'
import { notify } from '../notices/notify.server'
import { versionOf } from '../versions/keep.server'
import { peopleIn } from '../workspaces/people-in.server'
import type { PublicationFields } from './fields'
import { indexSeries } from './index-series.server'
import { legalBasesInForce } from './legal-bases.server'
import { publishableStates } from './publishable-states'
import { isUnsigned } from './unsigned.server'
import { publishableOf, type Publishable } from './publishable.server'
import type { RenderedEdition } from './render.server'

/**
 * Publishes a document: freezes the version of it that stands as the next edition of its series. The files were made before the transaction;
 * what they were made from must be what still stands.
 * @throws Refusal when it is not decided, has been corrected by a later version, has changed since it was rendered, or holds what must not be published
 */
export async function publishEdition(
  tx: Tx,
  viewer: Viewer,
  document: GrantedDocument<'document.publish'>,
  wanted: { fields: PublicationFields; rendered: RenderedEdition },
): Promise<{ editionId: string; seriesSlug: string; number: number }> {
  const { fields, rendered } = wanted
  if (!publishableStates.includes(document.state)) throw new Refusal('conflict', 'edition-not-decided')
  if (await isCorrected(tx, document.id)) throw new Refusal('conflict', 'edition-corrected')
  if (await isReplaced(tx, document.id)) throw new Refusal('conflict', 'edition-replaced')
  if (fields.accessCode === 'public' && (await isUnsigned(tx, document.id))) {
    throw new Refusal('conflict', 'edition-unsigned')
  }
  const publishable = await publishableOf(tx, viewer, document, rendered.words, fields.version)
  if (publishable.hash !== rendered.hash || fields.seen !== rendered.hash) {
    throw new Refusal('conflict', 'edition-text-changed')
  }
  refuseWhatMustStayOut(publishable, rendered.titles, await othersIn(tx, document.id))
  const basis = await exemption(tx, fields)
  const seriesId = publishable.series.id ?? (await beginSeries(tx, document, publishable))
  const editionId = newId()
  await tx.db.insert(editions).values({
    id: editionId,
    seriesId,
    documentId: document.id,
    number: publishable.series.number,
    title: publishable.title,
    language: publishable.language,
    publishedOn: publishable.date,
    publishedBy: viewer.id,
    publishedAt: tx.now,
    accessCode: fields.accessCode,
    ...basis,
    organisationId: publishable.publisher?.id ?? null,
    // Where none was chosen, what stands now was shown and rendered: the version that holds it is what it was made from.
    version: fields.version ?? (await versionOf(tx, document.id, 'published')),
    text: publishable.text,
  })
  await tx.db
    .insert(editionFiles)
    .values(rendered.files.map((file) => ({ id: newId(), editionId, size: file.content.length, ...file })))
  await freezeImages(tx, editionId, rendered.imageIds)
  await moveOn(tx, document, fields, basis.legalBasisId)
  await supersedeOthers(tx, document, seriesId)
  await indexSeries(tx, seriesId)
  await tell(tx, document, publishable, editionId, fields)
  return { editionId, seriesSlug: publishable.series.slug, number: publishable.series.number }
}

function refuseWhatMustStayOut(
  { title, text, content }: Publishable,
  titles: readonly string[],
  isOther: IsOther,
): void {
  const found = unfitIn([title, text, ...titles].join('\n'), isOther)
  if (found.includes('identity-number')) throw new Refusal('conflict', 'edition-identity-number')
  if (found.includes('classified')) throw new Refusal('conflict', 'edition-classified')
  if (lacksAlternative(content)) throw new Refusal('conflict', 'edition-image-without-words')
}

/** The rows of pictures do not change: naming them is enough to keep them as they are. */
async function freezeImages(tx: Tx, editionId: string, imageIds: readonly string[]): Promise<void> {
  if (!imageIds.length) return
  await tx.db.insert(editionImages).values(imageIds.map((imageId) => ({ editionId, imageId })))
}

/** Exempt needs a legal basis in force (offentleglova section 3: exemption has to be founded in law). */
async function exemption(tx: Tx, fields: PublicationFields) {
  if (fields.accessCode !== 'exempt') return { legalBasisId: null, exemptionReason: null }
  const bases = await legalBasesInForce(tx, 'nb')
  if (!bases.some(({ id }) => id === fields.legalBasisId)) {
    throw new Refusal('invalid', 'choice', { field: 'legalBasisId' })
  }
  return { legalBasisId: fields.legalBasisId, exemptionReason: fields.exemptionReason }
}

async function beginSeries(tx: Tx, document: GrantedDocument<'document.publish'>, edition: Publishable) {
  const id = newId()
  await tx.db.insert(series).values({
    id,
    slug: edition.series.slug,
    workspaceId: document.workspaceId,
    kind: document.kind,
    title: edition.title,
    createdAt: tx.now,
  })
  return id
}

async function moveOn(
  tx: Tx,
  document: GrantedDocument<'document.publish'>,
  { accessCode }: PublicationFields,
  legalBasisId: string | null,
): Promise<void> {
  await tx.db
    .update(documents)
    .set({ state: 'published', accessCode, legalBasisId })
    .where(eq(documents.id, document.id))
  if (document.state !== 'published') await recordStep(tx, document.id, document.state, 'published')
}

/** A newer version of a text takes the place of the document that was published before it. */
async function supersedeOthers(
  tx: Tx,
  document: GrantedDocument<'document.publish'>,
  seriesId: string,
): Promise<void> {
  const earlier = await tx.db
    .selectDistinct({ id: documents.id })
    .from(documents)
    .innerJoin(editions, eq(editions.documentId, documents.id))
    .where(
      and(eq(editions.seriesId, seriesId), ne(documents.id, document.id), eq(documents.state, 'published')),
    )
  for (const { id } of earlier) {
    await tx.db.update(documents).set({ state: 'superseded' }).where(eq(documents.id, id))
    await recordStep(tx, id, 'published', 'superseded')
  }
}

async function recordStep(
  tx: Tx,
  documentId: string,
  fromState: GrantedDocument<'document.publish'>['state'],
  toState: 'published' | 'superseded',
): Promise<void> {
  await tx.db
    .insert(documentTransitions)
    .values({ id: newId(), documentId, fromState, toState, actorId: tx.actorId, at: tx.now })
}

async function tell(
  tx: Tx,
  document: GrantedDocument<'document.publish'>,
  { title, series: place, workspace }: Publishable,
  editionId: string,
  { accessCode }: PublicationFields,
): Promise<void> {
  const { workspaceId } = document
  await tx.record('edition.published', {
    workspaceId,
    object: { kind: 'edition', id: editionId },
    detail: { title, series: place.slug, number: place.number, accessCode, documentId: document.id },
  })
  const readers = await peopleIn(
    tx,
    workspaceId,
    document.audience === 'everyone' ? [] : ['chair', 'secretariat', 'member', 'observer'],
  )
  await notify(tx, readers, {
    kind: 'edition_published',
    workspaceId,
    href: `/workspaces/${workspace.slug}/editions/${editionId}`,
    detail: { title, number: place.number },
  })
  tx.signal(`workspace:${workspaceId}`, `document:${document.id}`)
  tx.onCommit(() => tx.bus.emit('document-access-changed', { documentId: document.id }))
}
