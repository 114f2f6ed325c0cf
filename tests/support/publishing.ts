import { eq } from 'drizzle-orm'
import { documents, legalBases, meetings, minutes, type documentKinds } from '#db/schema'
import { newId } from '~/core/ids'
import type { Viewer } from '~/core/viewer'
import { write } from '~/core/write'
import { grantDocument } from '~/domain/documents/access.server'
import { createDocument } from '~/domain/documents/create.server'
import type { PublicationFields } from '~/domain/editions/fields'
import { publishEdition } from '~/domain/editions/publish.server'
import { renderEdition, type PublicationWords } from '~/domain/editions/render.server'
import { grantWorkspace } from '~/domain/workspaces/access.server'
import { initialUpdate, type Content } from '~/editor/content'
import { createCast, type Cast, type Part } from './cast'
import { createTestStore, reading, type TestStore } from './store'

/** Plain words around an edition, as the routes hand them over. */
export const words: PublicationWords = {
  accessCodes: { public: 'Offentlig', internal: 'Internt', exempt: 'Unntatt offentlighet' },
  exemptBy: (basis) => `Unntatt offentlighet, ${basis}`,
  decision: (number) => `Vedtak ${number}`,
  actionItem: 'Oppfølgingspunkt',
  responsible: (organisation) => `Ansvarlig: ${organisation}`,
  deadline: (date) => `Frist: ${date}`,
}

export function textOf(...paragraphs: string[]): Content {
  return {
    type: 'doc',
    content: paragraphs.map((text) => ({ type: 'paragraph', content: [{ type: 'text', text }] })),
  }
}

/** A cast with a way to make decided documents and to publish them. */
export async function createStage(given?: TestStore) {
  const store = given ?? (await createTestStore())
  const cast = await createCast(store)
  const stage = {
    store,
    cast,
    document: (kind: Kind, title: string, content: Content) => decided(store, cast, kind, title, content),
    publish: (part: Part, documentId: string, fields: Partial<PublicationFields> = {}) =>
      publish(store, cast, part, documentId, fields),
    minutes: (number: number, content: Content) => minutesOf(store, cast, number, content),
    async legalBasis() {
      const id = newId()
      await write(store, null, (tx) =>
        tx.db.insert(legalBases).values({
          id,
          code: '15-1',
          labelNb: 'Offl. § 15 første ledd',
          labelNn: 'Offl. § 15 første ledd',
          labelEn: 'Freedom of Information Act, section 15, first paragraph',
          requiresReason: true,
          validFrom: '2009-01-01',
        }),
      )
      return id
    },
  }
  return stage
}

export type Stage = Awaited<ReturnType<typeof createStage>>
type Kind = (typeof documentKinds)[number]

async function decided(store: TestStore, cast: Cast, kind: Kind, title: string, content: Content) {
  const secretariat = await cast.viewer('secretariat')
  return write(store, secretariat.id, async (tx) => {
    const workspace = await grantWorkspace(
      tx,
      secretariat,
      'workspace.plan_meetings',
      cast.workspaceIds.group,
    )
    const text = initialUpdate(content)
    const id = await createDocument(tx, workspace, { kind, title, language: 'nb', audience: 'group', text })
    await tx.db.update(documents).set({ state: 'decided' }).where(eq(documents.id, id))
    return id
  })
}

async function minutesOf(store: TestStore, cast: Cast, number: number, content: Content) {
  const documentId = await decided(store, cast, 'minutes', `Referat fra møte ${number}/26`, content)
  const meetingId = newId()
  await write(store, null, async (tx) => {
    await tx.db.insert(meetings).values({
      id: meetingId,
      workspaceId: cast.workspaceIds.group,
      year: 2026,
      number,
      title: 'Møte',
      startsAt: tx.now,
      endsAt: tx.now,
      place: 'Oslo',
      createdAt: tx.now,
    })
    await tx.db.insert(minutes).values({ id: newId(), meetingId, documentId, openedAt: tx.now })
  })
  return { documentId, meetingId }
}

/** Renders a document and publishes it, public unless something else is chosen. */
export async function publish(
  store: TestStore,
  cast: Cast,
  part: Part,
  documentId: string,
  fields: Partial<PublicationFields>,
) {
  const viewer: Viewer = await cast.viewer(part)
  const scope = reading(store)
  const chosen = {
    accessCode: 'public',
    legalBasisId: null,
    exemptionReason: '',
    version: null,
    ...fields,
  } as const
  const document = await grantDocument(scope, viewer, 'document.publish', documentId)
  const graded = { widerAccessAssessed: false, seen: '', ...chosen }
  const rendered = await renderEdition(scope, viewer, document, graded, words)
  const seen = fields.seen ?? rendered.hash
  return write(store, viewer.id, async (tx) =>
    publishEdition(tx, viewer, await grantDocument(tx, viewer, 'document.publish', documentId), {
      fields: { ...graded, seen },
      rendered,
    }),
  )
}
