import Sqlite from 'better-sqlite3'
import { openDatabase } from '#db/open'
import { createBus } from '~/core/bus'
import { approveBySilence } from '~/domain/minutes/approve-by-silence.server'
import type { Demo } from './demo'
import { inDays } from './days'

const hourMs = 3_600_000

/** The ids of the meetings with this title, the first to be held first. */
export function meetingsTitled({ databaseFile }: Demo, title: string): string[] {
  return inDatabase(databaseFile, (database) =>
    (
      database.prepare('select id from meetings where title = ? order by "startsAt"').all(title) as Array<{
        id: string
      }>
    ).map(({ id }) => id),
  )
}

/** Lets a meeting have begun an hour before so many hours from now, and last for two: nobody waits for its day here. */
export function moveMeeting({ databaseFile }: Demo, id: string, hours: number): void {
  const middle = Date.now() + hours * hourMs
  inDatabase(databaseFile, (database) =>
    database
      .prepare('update meetings set "startsAt" = ?, "endsAt" = ? where id = ?')
      .run(middle - hourMs, middle + hourMs, id),
  )
}

/** Lets all coming meetings of the demo be half a year later, so that the next one is the test's own. */
export function clearCalendar({ databaseFile }: Demo): void {
  const halfYear = 180 * 24 * hourMs
  inDatabase(databaseFile, (database) =>
    database
      .prepare('update meetings set "startsAt" = "startsAt" + ?, "endsAt" = "endsAt" + ? where "endsAt" > ?')
      .run(halfYear, halfYear, Date.now()),
  )
}

/** Lets the last day for remarks on a meeting's minutes have been yesterday, and does what the server does each hour. */
export async function letSilencePass({ databaseFile }: Demo, meetingId: string): Promise<void> {
  inDatabase(databaseFile, (database) => {
    const theirs = 'from minutes where "meetingId" = ?'
    database
      .prepare(`update documents set "reviewDeadline" = ? where id in (select "documentId" ${theirs})`)
      .run(inDays(-1), meetingId)
    database
      .prepare(`update minutes_circulations set deadline = ? where "minutesId" in (select id ${theirs})`)
      .run(inDays(-1), meetingId)
  })
  const database = await openDatabase(`sqlite:${databaseFile}`)
  await approveBySilence({ database, clock: { now: () => new Date() }, bus: createBus() })
  await database.close()
}

/** All that has been mailed to somebody of the demo, with what it brings to their calendar, as one text. */
export function mailedTo({ databaseFile }: Demo, key: string): string {
  return inDatabase(databaseFile, (database) =>
    (
      database
        .prepare('select subject, text, calendar from mails where recipient = ?')
        .all(`${key}@demo.tvers.example`) as Array<{
        subject: string
        text: string
        calendar: string | null
      }>
    )
      .map(({ subject, text, calendar }) => [subject, text, calendar?.replaceAll('\r\n ', '')].join('\n'))
      .join('\n'),
  )
}

function inDatabase<Result>(file: string, work: (database: Sqlite.Database) => Result): Result {
  const database = new Sqlite(file)
  const result = work(database)
  database.close()
  return result
}
