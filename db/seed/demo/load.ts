import type { OpenDatabase } from '#db/database'
import { users } from '#db/schema'
import { write } from '~/core/write'
import { loadStructure } from '../structure/load'
import { assessAndSend, signOne } from './life/agreements'
import * as consultation from './life/consultation'
import * as directorate from './life/directorate'
import { giveMore, reportOnThem } from './life/action-items'
import { askForSeat } from './life/joining'
import * as ministries from './life/ministries'
import { seatPeople } from './life/people'
import { askInWriting } from './life/procedure'
import * as platform from './life/platform-draft'
import * as platformMandate from './life/platform-mandate'
import { beginReport } from './life/rapporteur'
import { reviewSeats } from './life/seat-review'
import { Stage, type DemoParts } from './stage'

/**
 * Fills a database that nobody has an account in: the structure of the effort, invented people in every role, and what
 * they have done in the months before today. All of it or, when something fails, nothing.
 * @returns whether anything was loaded
 */
export async function loadDemo(parts: DemoParts): Promise<boolean> {
  const [somebody] = await parts.database.reader.select({ id: users.id }).from(users).limit(1)
  if (somebody) return false
  await parts.database.transaction(async (db) => {
    // The commands' own transactions become parts of this one; what is read must see them.
    const database: OpenDatabase = {
      reader: db,
      transaction: (work) => work(db),
      overwriteDeleted: async () => undefined,
      close: async () => undefined,
    }
    await play(new Stage({ ...parts, database }))
  })
  return true
}

/** In the order that it happened. */
async function play(stage: Stage): Promise<void> {
  stage.clock.turnBack(125, '08:00')
  await write(stage.store, null, loadStructure)
  await seatPeople(stage)
  await directorate.firstMandate(stage)
  await platformMandate.firstMandate(stage)
  await ministries.firstMandate(stage)
  const mandate = await directorate.secondMandate(stage)
  await platformMandate.secondMandate(stage)
  await reviewSeats(stage)
  await directorate.meetAndPublish(stage, mandate)
  await signOne(stage)
  const draft = await platform.beginDraft(stage)
  await ministries.shareNote(stage)
  await beginReport(stage)
  await platform.openDraft(stage, draft)
  const asked = await consultation.ask(stage, draft)
  await directorate.callNextMeeting(stage)
  await directorate.proposeNextItem(stage)
  await assessAndSend(stage)
  await askInWriting(stage)
  const thread = await platform.commentOnDraft(stage, draft)
  await giveMore(stage)
  await ministries.callMeeting(stage)
  await ministries.submitMandate(stage)
  await consultation.answer(stage, asked)
  await platform.suggestAndReply(stage, draft, thread)
  await reportOnThem(stage)
  const second = await platform.beginSecondDraft(stage)
  await consultation.prepare(stage, second)
  await platform.callMeeting(stage)
  await askForSeat(stage)
}
