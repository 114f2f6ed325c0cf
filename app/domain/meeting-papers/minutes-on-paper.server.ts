import type { Scope } from '~/core/scope'
import type { Viewer } from '~/core/viewer'
import { grantDocument } from '~/domain/documents/access.server'
import { loadWholeDoc } from '~/domain/documents/text.server'
import { imagesIn } from '~/domain/images/queries.server'
import { attendanceOf, type SeatAttendance } from '~/domain/meetings/attendance-queries.server'
import type { MeetingThing } from '~/domain/meetings/policy'
import { outcomesOf } from '~/domain/minutes/outcomes.server'
import { contentOf } from '~/editor/content'
import type { Images, Outcomes } from '~/editor/render/edition'
import { paperWords } from '~/editor/templates/meeting-papers'
import { withoutPeople } from '~/editor/templates/minutes-parts'
import type { Content } from '~/editor/content'

/**
 * The text of a meeting's minutes as it stands, with what was marked in it.
 * @throws Refusal when they are not the viewer's to read
 */
export async function minutesOnPaper(
  scope: Scope,
  viewer: Viewer,
  meeting: MeetingThing & { minutes: NonNullable<MeetingThing['minutes']> },
  { language, names }: { language: 'nb' | 'nn'; names: boolean },
): Promise<{ title: string; blocks: Content[]; outcomes: Outcomes; images: Images }> {
  const document = await grantDocument(scope, viewer, 'document.read', meeting.minutes.documentId)
  const doc = await loadWholeDoc(scope, document.id)
  const text = contentOf(doc)
  doc.destroy()
  const words = paperWords(language)
  const outcomes = await outcomesOf(
    scope,
    document.id,
    meeting.slug,
    {
      decision: words.decision,
      actionItem: words.actionItem,
      state: (state) => words.states[state],
      deadline: words.deadline,
    },
    { names },
  )
  const blocks = text.content ?? []
  return {
    title: document.title,
    blocks: names ? blocks : withoutPeople(blocks, language, await organisationsAt(scope, meeting, language)),
    outcomes,
    images: await imagesIn(scope, document.id, text),
  }
}

async function organisationsAt(scope: Scope, meeting: MeetingThing, language: 'nb' | 'nn') {
  const seats = await attendanceOf(scope, meeting, language)
  const which = (holds: (kind: SeatAttendance['kind']) => boolean) => [
    ...new Set(seats.filter(({ kind }) => holds(kind)).map(({ organisation }) => organisation.shortName)),
  ]
  return {
    present: which((kind) => kind !== null && kind !== 'apologies'),
    apologies: which((kind) => kind === 'apologies'),
  }
}
