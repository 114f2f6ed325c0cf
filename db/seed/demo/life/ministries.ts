import { grantDocument } from '~/domain/documents/access.server'
import { shareDocument } from '~/domain/documents/share.server'
import type { Stage } from '../stage'
import { responsibilities } from '../texts/notes'
import { textOf } from '../texts/sections'
import { call } from './meetings'
import { interministerialMandate } from '../texts/interministerial-mandate'
import { adopt, submit, writeMandate } from './mandates'
import { beginDocument } from './writing'

const workspace = 'departementsgruppen'

const mandate = {
  workspace,
  title: 'Mandat for den interdepartementale arbeidsgruppen',
  facts: {
    purpose: 'Samordne departementenes arbeid og legge til rette for at tiltakene kan settes i verk.',
    reportsTo: 'Justis- og beredskapsdepartementet',
    decisionRule: 'Enighet. Saker uten enighet løftes i linjen.',
    meetingFrequency: 'Fire ganger i året',
    quorum: 3,
  },
}

const following = {
  text: 'Følge gjennomføringen av tiltakene i strategien',
  lead: 'jd',
  contributes: ['ud', 'sfk'],
}

/** Months ago: the ministries adopt a mandate of their own. */
export async function firstMandate(stage: Stage): Promise<void> {
  stage.clock.moveTo(90, '10:00')
  const version = await writeMandate(stage, 'anders', {
    ...mandate,
    sections: interministerialMandate,
    tasks: [following, { text: 'Ta imot det direktoratsgruppen løfter', lead: 'jd', informed: ['ud'] }],
    milestones: [{ text: 'Felles rapport om framdriften', days: 75 }],
    revision: 180,
  })
  await adopt(stage, 'sigrid', version)
}

/** These days: a new version lies before a ministry, which has not answered yet. */
export async function submitMandate(stage: Stage): Promise<void> {
  stage.clock.moveTo(3, '11:00')
  const version = await writeMandate(stage, 'anders', {
    ...mandate,
    sections: interministerialMandate,
    tasks: [
      following,
      { text: 'Ta imot og svare på det direktoratsgruppen løfter', lead: 'jd' },
      { text: 'Samordne norsk deltakelse i internasjonale fora', lead: 'ud' },
    ],
  })
  await submit(stage, 'anders', { ...version, workspace, title: mandate.title, ministries: ['ud'], days: 14 })
}

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
