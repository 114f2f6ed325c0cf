import { localDateOf, osloTimeOfDay, yearNumber } from '~/core/calendar'
import { Refusal } from '~/core/refusal'
import type { Scope } from '~/core/scope'
import type { Viewer } from '~/core/viewer'
import { papersOfAgenda } from '~/domain/agenda-papers/papers.server'
import type { GrantedMeeting } from '~/domain/meetings/access.server'
import { agendaOf } from '~/domain/meetings/agenda-queries.server'
import { attendanceOf } from '~/domain/meetings/attendance-queries.server'
import { mayReadItem } from '~/domain/meetings/policy'
import { languageOfMinutes } from '~/domain/minutes/language.server'
import { isShownMembers } from '~/domain/workspaces/member-list.server'
import { paperHead } from '~/domain/workspaces/letterhead.server'
import type { Content } from '~/editor/content'
import type { Printed } from '~/editor/render/printed'
import { agendaPaper, itemOnPaper, paperWords } from '~/editor/templates/meeting-papers'
import { sectionOf } from '~/editor/templates/minutes-parts'
import { document, heading, paragraph } from '~/editor/templates/parts'
import type { PaperWish } from './choices'
import { internalItemsOnPaper } from './internal-items.server'
import { itemFacts } from './item-facts'
import { minutesOnPaper } from './minutes-on-paper.server'
import { sinceLastOnPaper } from './since-last.server'

type Meeting = GrantedMeeting<'meeting.read_agenda'>
type Item = Awaited<ReturnType<typeof agendaOf>>[number]
type Body = Pick<Printed, 'title' | 'outcomes' | 'images'> & { blocks: Content[] }

/**
 * A paper of a meeting in its group's letterhead, ready to be made a file.
 * @throws Refusal `not-found` for minutes or an item that there are not, or that the viewer may not read
 */
export async function meetingPaper(
  scope: Scope,
  viewer: Viewer,
  meeting: Meeting,
  wish: PaperWish,
): Promise<Printed> {
  const isText = wish.kind === 'minutes' || wish.kind === 'extract'
  const language = isText ? await languageOfMinutes(scope, meeting) : wish.language
  const words = paperWords(language)
  const { title, blocks, outcomes, images } = await bodyOf(scope, viewer, meeting, { ...wish, language })
  const { name, head } = await paperHead(scope, meeting.workspaceId, language)
  const number = yearNumber(meeting.number, meeting.year)
  const date = localDateOf(meeting.startsAt)
  const standing = isText ? [standingOf(meeting, words)] : []
  return {
    title,
    language,
    organisation: name,
    head,
    publisher: name,
    subject: words.meeting(number),
    // The title of all but an extract says which meeting.
    line: [...(wish.kind === 'extract' ? [words.meeting(number)] : []), words.on(date), ...standing].join(
      ' · ',
    ),
    facts: [],
    date,
    content: document(...blocks),
    outcomes,
    // By kind and number alone: paper is handed on to people who may not read what a text refers to.
    references: {},
    images,
  }
}

async function bodyOf(scope: Scope, viewer: Viewer, meeting: Meeting, wish: PaperWish): Promise<Body> {
  const items = await agendaOf(scope, meeting.id)
  const isWhole = ({ audience }: Item) =>
    audience !== 'internal' || (wish.internal && mayReadItem(viewer, meeting.workspaceId, audience))
  if (wish.kind === 'minutes') return minutesBody(scope, viewer, meeting, wish, items.filter(isWhole))
  if (wish.kind === 'extract') {
    const item = items.find(({ id }) => id === wish.agendaItemId)
    if (!item) throw new Refusal('not-found')
    return extractBody(scope, viewer, meeting, wish, { item, isWhole: isWhole(item) })
  }
  const number = yearNumber(meeting.number, meeting.year)
  const words = paperWords(wish.language)
  const papers = await papersOfAgenda(scope, viewer, meeting.id)
  const blocks = agendaPaper({
    language: wish.language,
    title: meeting.title,
    date: localDateOf(meeting.startsAt),
    starts: osloTimeOfDay(meeting.startsAt),
    ends: osloTimeOfDay(meeting.endsAt),
    place: meeting.place,
    called: wish.kind === 'notice' ? await calledTo(scope, viewer, meeting, wish) : [],
    since: await sinceLastOnPaper(scope, viewer, meeting, wish),
    items: items.map((item) =>
      itemFacts(item, { isWhole: isWhole(item), names: wish.names, papers: papers[item.id] ?? [] }),
    ),
  })
  return { title: words[wish.kind](number), blocks, outcomes: {}, images: {} }
}

async function minutesBody(
  scope: Scope,
  viewer: Viewer,
  meeting: Meeting,
  wish: PaperWish,
  readable: readonly Item[],
): Promise<Body> {
  const text = await minutesOnPaper(scope, viewer, withMinutes(meeting), wish)
  const internal = readable.filter(({ audience }) => audience === 'internal')
  if (!internal.length) return text
  const told = await internalItemsOnPaper(scope, meeting.id, internal, wish)
  return { ...text, blocks: [...text.blocks, heading(1, paperWords(wish.language).internalItems), ...told] }
}

/** What the minutes say of one item, and of an internal one what came of it. */
async function extractBody(
  scope: Scope,
  viewer: Viewer,
  meeting: Meeting,
  wish: PaperWish,
  { item, isWhole }: { item: Item; isWhole: boolean },
): Promise<Body> {
  const words = paperWords(wish.language)
  const text = await minutesOnPaper(scope, viewer, withMinutes(meeting), wish)
  const section = sectionOf(document(...text.blocks), item.number)
  const told =
    item.audience === 'internal' && isWhole
      ? await internalItemsOnPaper(scope, meeting.id, [item], wish)
      : itemOnPaper(wish.language, itemFacts(item, { isWhole, names: wish.names }))
  const said = section.length || item.audience === 'internal' ? section : [paragraph(words.nothing)]
  return { ...text, title: words.extract(item.number), blocks: [...told, ...said] }
}

function withMinutes(meeting: Meeting) {
  const { minutes } = meeting
  if (!minutes) throw new Refusal('not-found')
  return { ...meeting, minutes }
}

function standingOf({ state, minutes }: Meeting, words: ReturnType<typeof paperWords>): string {
  if (minutes?.approved) return words.approved
  return state === 'minutes_circulated' ? words.inReview : words.draft
}

/** Those who have a seat on the day of the meeting, if the viewer may be told: by name, or by organisation alone. */
async function calledTo(
  scope: Scope,
  viewer: Viewer,
  meeting: Meeting,
  { language, names }: PaperWish,
): Promise<string[]> {
  if (!(await isShownMembers(scope, viewer, [meeting.workspaceId]))) return []
  const seats = await attendanceOf(scope, meeting, language)
  const called = seats.map(({ people, organisation }) => {
    const holders = people.filter(({ capacity }) => capacity === 'holder').map(({ name }) => name)
    return names && holders.length
      ? `${holders.join(', ')} (${organisation.shortName})`
      : organisation.shortName
  })
  // An organisation may have several seats, and is called once.
  return [...new Set(called)]
}
