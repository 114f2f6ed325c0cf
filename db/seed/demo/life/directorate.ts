import { call, propose } from './meetings'
import { adopt, writeMandate, type Version } from './mandates'
import { approve, holdMeeting } from './held-meeting'
import { publish } from './publishing'
import type { Stage } from '../stage'
import { firstDirectorateMandate, secondDirectorateMandate } from '../texts/directorate-mandate'
import { comingPoints, heldPoints, proposedPoint } from '../texts/directorate-meeting'

const workspace = 'direktoratsgruppen'
const title = 'Mandat for direktoratsgruppen'
const reportsTo = ''
const above = 'departementsgruppen'

/** Four months ago: the group gets its first mandate. */
export async function firstMandate(stage: Stage): Promise<void> {
  stage.clock.moveTo(120, '09:00')
  const version = await writeMandate(stage, 'jonas', {
    workspace,
    title,
    above,
    sections: firstDirectorateMandate,
    facts: {
      purpose: 'Bidra til bedre tjenester og tiltak i hele landet.',
      reportsTo,
      decisionRule: 'Enighet',
      meetingFrequency: 'To ganger i halvåret',
    },
    tasks: [
      { text: 'Dele kunnskap om utviklingen på feltet mellom etatene', lead: 'sfk' },
      { text: 'Planlegge felles opplæring én gang i året', lead: 'pod' },
    ],
  })
  stage.clock.moveTo(112, '13:00')
  await adopt(stage, 'astrid', version)
}

/** Six weeks ago: a second version is written. It waits for the meeting. */
export async function secondMandate(stage: Stage): Promise<Version> {
  stage.clock.moveTo(45, '10:00')
  return writeMandate(stage, 'jonas', {
    workspace,
    title,
    above,
    sections: secondDirectorateMandate,
    facts: {
      purpose: 'Bidra til bedre tjenester og tiltak, og fjerne hindre i de overordnede strukturene.',
      reportsTo,
      decisionRule: 'Enighet. Uenighet føres i referatet, og lederen kan løfte saken.',
      quorum: 3,
      reportingFrequency: 'Skriftlig hvert halvår',
      meetingFrequency: 'Minst fire ganger i halvåret',
    },
    revision: 85,
    tasks: [
      {
        text: 'Holde en felles oversikt over hindre som flere etater møter',
        lead: 'sfk',
        contributes: ['pod', 'bufdir', 'arbeidstilsynet', 'udi'],
      },
      {
        text: 'Samordne bruken av tilskudd, tilsyn og veiledning',
        lead: 'bufdir',
        contributes: ['arbeidstilsynet'],
        informed: ['pod', 'nim'],
      },
      { text: 'Planlegge felles opplæring hvert år', lead: 'pod', contributes: ['sfk', 'bufdir'] },
      { text: 'Samle rapporteringen til en tilstandsrapport', lead: 'sfk', informed: ['nim'] },
      { text: 'Følge med på nye former for utnyttelse på nett', contributes: ['pod', 'arbeidstilsynet'] },
    ],
    milestones: [
      { text: 'Første oversikt over hindre er lagt fram for departementene', days: -5 },
      { text: 'Felles opplæring er holdt', days: 60 },
      { text: 'Tilstandsrapporten er levert', days: 120 },
    ],
  })
}

/** Three weeks ago: the meeting that adopted it, with minutes that are approved and published. The mandate itself waits to be published. */
export async function meetAndPublish(stage: Stage, mandate: Version): Promise<void> {
  stage.clock.moveTo(34, '09:00')
  const date = stage.clock.workingDay(-20)
  const meeting = await call(
    stage,
    'jonas',
    workspace,
    {
      title: 'Mandat og felles opplæring',
      date,
      starts: '10:00',
      ends: '12:00',
      place: 'Sfk, møterom Nord, og på skjerm',
    },
    heldPoints,
  )
  stage.clock.moveTo(20, '10:05')
  const minutesId = await holdMeeting(stage, meeting)
  await adopt(stage, 'astrid', mandate, meeting.meetingId)
  await approve(stage, meeting.meetingId, minutesId)
  stage.clock.moveTo(12, '10:00')
  await publish(stage, 'jonas', minutesId)
}

/** These days: the next meeting is called. */
export async function callNextMeeting(stage: Stage): Promise<void> {
  stage.clock.moveTo(6, '09:30')
  const date = stage.clock.workingDay(14)
  await call(
    stage,
    'jonas',
    workspace,
    {
      title: 'Opplæring og svar til departementene',
      date,
      starts: '10:00',
      ends: '12:00',
      place: 'Politidirektoratet, Oslo, og på skjerm',
    },
    comingPoints,
  )
}

/** Since then a member has proposed an item, which waits for the secretariat. */
export async function proposeNextItem(stage: Stage): Promise<void> {
  await propose(stage, 'maren', workspace, proposedPoint)
}
