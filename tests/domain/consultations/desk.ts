import {
  activity,
  consultationAnswers,
  consultationDraftParts,
  consultationInputs,
  mails,
  notices,
  seatHoldings,
  seats,
} from '#db/schema'
import { localDateOf } from '~/core/calendar'
import { newId } from '~/core/ids'
import type { SeatRole, Viewer } from '~/core/viewer'
import { write, type Tx } from '~/core/write'
import { grantAnswer, grantConsultation } from '~/domain/consultations/access.server'
import { announceConsultation, textToAskAbout } from '~/domain/consultations/announce.server'
import { createConsultation } from '~/domain/consultations/create.server'
import { draftParts, draftToSend } from '~/domain/consultations/draft-queries.server'
import type { ConsultationFields } from '~/domain/consultations/fields'
import { inviteOrganisations } from '~/domain/consultations/invite.server'
import { sendAnswer } from '~/domain/consultations/send.server'
import { writeDraft } from '~/domain/consultations/write-draft.server'
import { createDocument } from '~/domain/documents/create.server'
import { grantWorkspace } from '~/domain/workspaces/access.server'
import { initialUpdate, type Content } from '~/editor/content'
import { createCast, parts, type Part } from '#tests/support/cast'
import { createTestStore, reading } from '#tests/support/store'

export const everyone = [...Object.keys(parts), 'administrator', 'outsider'] as Part[]
export const origin = 'http://tvers.test'

/** A heading, two paragraphs and a list of two: four things that can be cited. */
export const draftText: Content = {
  type: 'doc',
  content: [
    { type: 'heading', attrs: { level: 1 }, content: [{ type: 'text', text: 'Krav' }] },
    { type: 'paragraph', content: [{ type: 'text', text: 'Tjenesten skal ha ett nummer.' }] },
    { type: 'paragraph', content: [{ type: 'text', text: 'Den skal svare i rimelig tid.' }] },
    {
      type: 'bulletList',
      content: ['om dagen', 'om natten'].map((text) => ({
        type: 'listItem',
        content: [{ type: 'paragraph', content: [{ type: 'text', text }] }],
      })),
    },
  ],
}

/** A cast with a draft that others can be asked about, and ways to ask and answer as somebody. */
export async function createDesk(text: Content = draftText) {
  const store = await createTestStore()
  const cast = await createCast(store)
  const organisation = (slug: string) => cast.organisationIds[slug] ?? ''

  async function as<Result>(part: Part, work: (tx: Tx, viewer: Viewer) => Promise<Result>): Promise<Result> {
    const viewer = await cast.viewer(part)
    store.clock.tick()
    return write(store, viewer.id, (tx) => work(tx, viewer))
  }

  const documentId = await as('secretariat', async (tx, viewer) => {
    const workspace = await grantWorkspace(tx, viewer, 'workspace.write_documents', 'group')
    const made = { kind: 'draft', title: 'Utkast', language: 'nb', audience: 'group' } as const
    return createDocument(tx, workspace, { ...made, text: initialUpdate(text) })
  })

  const fields = (wanted: Partial<ConsultationFields> = {}): ConsultationFields => ({
    kind: 'input_round',
    title: 'Krav til tjenester',
    documentId,
    introduction: 'Hva mener dere?',
    questions: ['Er kravene klare?', 'Hva mangler?'],
    openToAll: false,
    opensOn: localDateOf(store.clock.now()),
    opensTime: '00:00',
    deadline: '2026-04-15',
    shortReason: '',
    contactName: 'Sigurd Sekretær',
    contactEmail: 'post@test.tvers.example',
    ...wanted,
  })

  const create = (part: Part = 'secretariat', wanted: Partial<ConsultationFields> = {}) =>
    as(part, async (tx, viewer) => {
      const workspace = await grantWorkspace(tx, viewer, 'workspace.run_consultations', 'group')
      return createConsultation(tx, viewer, workspace, fields(wanted))
    })

  const invite = (id: string, slugs: readonly string[], email = '') =>
    as('secretariat', async (tx, viewer) => {
      const consultation = await grantConsultation(tx, viewer, 'consultation.manage', id)
      await inviteOrganisations(tx, consultation, { organisationId: slugs.map(organisation), email }, origin)
    })

  const announce = (id: string, part: Part = 'secretariat') =>
    as(part, async (tx, viewer) => {
      const consultation = await grantConsultation(tx, viewer, 'consultation.manage', id)
      const { hash } = await textToAskAbout(tx, id, consultation.documentId)
      await announceConsultation(tx, viewer, consultation, { seen: hash, origin })
    })

  return {
    store,
    cast,
    organisation,
    documentId,
    as,
    fields,
    create,
    invite,
    announce,
    /** One that is out, with these organisations asked. */
    async open(slugs: readonly string[] = ['rosa', 'pod'], wanted: Partial<ConsultationFields> = {}) {
      const id = await create('secretariat', wanted)
      if (slugs.length) await invite(id, slugs)
      await announce(id)
      return id
    },
    write: (part: Part, id: string, slug: string, texts: Record<string, string>) =>
      as(part, async (tx, viewer) => {
        const answer = await grantAnswer(tx, viewer, 'answer.write', {
          consultationId: id,
          organisationId: organisation(slug),
        })
        const known = new Map((await draftParts(tx, answer)).map(({ place, version }) => [place, version]))
        const written = Object.entries(texts).map(([place, text]) => ({
          place,
          text,
          seen: known.get(place) ?? 0,
        }))
        await writeDraft(tx, answer, written)
      }),
    send: (part: Part, id: string, slug: string) =>
      as(part, async (tx, viewer) => {
        const answer = await grantAnswer(tx, viewer, 'answer.send', {
          consultationId: id,
          organisationId: organisation(slug),
        })
        const { hash } = await draftToSend(tx, answer)
        return sendAnswer(tx, viewer, answer, { seen: hash, origin })
      }),
    /** Gives somebody a seat, as holder or deputy. */
    seat: (
      part: Part,
      role: SeatRole,
      slug: string,
      place: { workspace?: 'group' | 'other'; capacity?: 'holder' | 'deputy' } = {},
    ) =>
      write(store, null, async (tx) => {
        const id = newId()
        const period = { validFrom: '2026-01-01', givenAt: tx.now }
        const workspaceId = cast.workspaceIds[place.workspace ?? 'group']
        await tx.db
          .insert(seats)
          .values({ id, workspaceId, organisationId: organisation(slug), role, ...period })
        const held = { seatId: id, userId: cast.userIds[part], capacity: place.capacity ?? 'holder' }
        await tx.db.insert(seatHoldings).values({ id: newId(), ...held, ...period })
      }),
    reading: () => reading(store),
    answers: () => store.database.reader.select().from(consultationAnswers),
    inputs: () => store.database.reader.select().from(consultationInputs).orderBy(consultationInputs.id),
    draftRows: () => store.database.reader.select().from(consultationDraftParts),
    log: () => store.database.reader.select().from(activity).orderBy(activity.sequence),
    notices: () => store.database.reader.select().from(notices),
    mails: () => store.database.reader.select().from(mails),
  }
}

export type Desk = Awaited<ReturnType<typeof createDesk>>
