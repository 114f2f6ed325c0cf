import { and, gte, inArray, isNotNull } from 'drizzle-orm'
import { agreements } from '#db/schema'
import type { Scope } from '~/core/scope'
import { addDays } from '~/core/working-days'
import { agreementsWhere } from '~/domain/agreements/access.server'
import { agreementHref } from '~/domain/agreements/addresses'
import { noticeLimit } from '~/domain/agreements/notice'
import { peopleIn } from '~/domain/workspaces/people-in.server'
import { notRemindedOf } from './already.server'
import type { Due } from './due-items.server'
import { agreementWarningDays, noticeWarningDays } from './stages'

/**
 * Signed agreements that expire within 90 days, and those whose last day to give notice is within 30, for the chair and
 * the secretariat who have not been told of it. One that a new version is to replace is told of all the same: it may not
 * be signed in time.
 */
export async function endingAgreements(scope: Scope): Promise<Due[]> {
  const signed = (await agreementsWhere(scope, stillToEnd(scope))).filter(({ state }) => state === 'signed')
  const months = await noticeMonthsOf(scope, signed)
  const due: Due[] = []
  for (const agreement of signed) {
    const { id, workspaceId, title, lastsTo } = agreement
    const days = [
      { kind: 'agreement_expires_90' as const, day: lastsTo, ahead: agreementWarningDays },
      {
        kind: 'agreement_notice' as const,
        day: noticeLimit(lastsTo, months.get(id) ?? null),
        ahead: noticeWarningDays,
      },
    ]
    const near = days.filter(({ day, ahead }) => isNear(day, ahead, scope.today))
    if (!near.length) continue
    const people = await peopleIn(scope, workspaceId, ['chair', 'secretariat'])
    for (const { kind, day } of near) {
      const date = day ?? ''
      const facts = { kind, objectId: id, due: date, workspaceId, href: agreementHref(agreement) }
      due.push(...people.map((userId) => ({ userId, ...facts, detail: { title, date } })))
    }
  }
  return notRemindedOf(scope, due)
}

function stillToEnd({ today }: Scope) {
  return and(isNotNull(agreements.lastsTo), gte(agreements.lastsTo, today))
}

function isNear(day: string | null, ahead: number, today: string): boolean {
  return day !== null && day >= today && day <= addDays(today, ahead)
}

async function noticeMonthsOf({ db }: Scope, signed: ReadonlyArray<{ id: string }>) {
  if (!signed.length) return new Map<string, number | null>()
  const rows = await db
    .select({ id: agreements.id, noticeMonths: agreements.noticeMonths })
    .from(agreements)
    .where(
      inArray(
        agreements.id,
        signed.map(({ id }) => id),
      ),
    )
  return new Map(rows.map(({ id, noticeMonths }) => [id, noticeMonths]))
}
