import { and, eq } from 'drizzle-orm'
import { documents, procedurePapers } from '#db/schema'
import { yearNumber } from '~/core/calendar'
import { Refusal } from '~/core/refusal'
import type { Tx } from '~/core/write'
import { addWorkingDays } from '~/core/working-days'
import { notify } from '~/domain/notices/notify.server'
import { keepPaper } from '~/domain/versions/keep-paper.server'
import { peopleIn } from '~/domain/workspaces/people-in.server'
import type { GrantedProcedure } from './access.server'
import { peopleWhoHaveNotAnswered } from './asked.server'
import { procedureHref } from './at.server'
import { freezeFiles } from './paper-files.server'
import { signalProcedure } from './signal'
import { takeStep } from './steps.server'

/**
 * Sends a proposal to the seats for so many working days. Its papers are kept as they stand now. Sent once more while it
 * is open, it gives more time, and only those who have not answered are told.
 * @throws Refusal when it is closed, or `paper-unreadable` with the title of a paper of which a part cannot be read
 */
export async function sendProcedure(
  tx: Tx,
  procedure: GrantedProcedure<'procedure.manage'>,
  { workingDays }: { workingDays: number },
): Promise<void> {
  if (procedure.state !== 'draft' && procedure.state !== 'open') {
    throw new Refusal('conflict', 'procedure-closed')
  }
  const isFirst = procedure.state === 'draft'
  const deadline = addWorkingDays(tx.today, workingDays)
  await takeStep(tx, procedure.id, { kind: isFirst ? 'sent' : 'extended', deadline })
  if (isFirst) await freezePapers(tx, procedure.id)
  const { workspaceId, title } = procedure
  const detail = { title, number: yearNumber(procedure.number, procedure.year), deadline }
  await tx.record(isFirst ? 'procedure.sent' : 'procedure.extended', {
    workspaceId,
    object: { kind: 'procedure', id: procedure.id },
    detail,
  })
  const told = isFirst
    ? await peopleIn(tx, workspaceId, ['chair', 'secretariat', 'member'])
    : await peopleWhoHaveNotAnswered(tx, procedure)
  await notify(tx, told, {
    kind: isFirst ? 'procedure_sent' : 'procedure_extended',
    workspaceId,
    href: procedureHref(procedure),
    detail,
  })
  signalProcedure(tx, procedure)
}

async function freezePapers(tx: Tx, procedureId: string): Promise<void> {
  await freezeFiles(tx, procedureId)
  const papers = await tx.db
    .select({ id: documents.id, title: documents.title })
    .from(procedurePapers)
    .innerJoin(documents, eq(documents.id, procedurePapers.documentId))
    .where(eq(procedurePapers.procedureId, procedureId))
    .limit(50)
  for (const { id, title } of papers) {
    const version = await keepPaper(tx, { id, title }, { kind: 'named', name: title.slice(0, 120) })
    await tx.db
      .update(procedurePapers)
      .set({ version })
      .where(and(eq(procedurePapers.procedureId, procedureId), eq(procedurePapers.documentId, id)))
  }
}
