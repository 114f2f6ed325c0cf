import { grantDocument } from '~/domain/documents/access.server'
import { shareDocument } from '~/domain/documents/share.server'
import type { Stage } from '../stage'
import { responsibilities } from '../texts/notes'
import { textOf } from '../texts/sections'
import { call } from './meetings'
import { beginDocument } from './writing'

const workspace = 'departementsgruppen'

/** The ministries share a note with the directorate group. */
export async function shareNote(stage: Stage): Promise<void> {
  stage.clock.moveTo(10, '13:00')
  const documentId = await beginDocument(stage, 'kristin', workspace, {
    kind: 'note',
    title: 'Ansvar og framdrift i tiltaka',
    language: 'nn',
    audience: 'group',
    content: textOf(responsibilities),
  })
  const directorates = await stage.workspaceId('direktoratsgruppen')
  await stage.act('anders', async (tx, viewer) => {
    const document = await grantDocument(tx, viewer, 'document.manage', documentId)
    await shareDocument(tx, document, { workspaceId: directorates, level: 'comment' })
  })
}

/** They call a meeting where it is on the agenda. */
export async function callMeeting(stage: Stage): Promise<void> {
  stage.clock.moveTo(4, '08:45')
  const date = stage.clock.workingDay(9)
  const facts = { title: 'Ansvar og framdrift', date, starts: '13:00', ends: '14:30', place: 'JD, Oslo' }
  await call(stage, 'anders', workspace, facts, [
    {
      kind: 'discussion',
      title: 'Ansvar og framdrift i tiltakene',
      background: 'Notatet er delt med direktoratsgruppen, som kan kommentere det.',
      presenter: 'Utenriksdepartementet',
      minutesPlanned: 30,
    },
    {
      kind: 'decision',
      title: 'Felles rapportering hvert halvår',
      background: 'Forslag til hva departementene skal melde fra om, og når.',
      presenter: 'Justis- og beredskapsdepartementet',
      minutesPlanned: 30,
    },
  ])
}
