import type { Stage } from '../stage'
import { firstPlatformMandate, secondPlatformMandate } from '../texts/platform-mandate'
import { adopt, writeMandate } from './mandates'
import { publish } from './publishing'

const mandate = {
  workspace: 'samarbeidsplattformen',
  title: 'Mandat for samarbeidsplattformen',
  facts: {
    purpose: 'Gjøre det lett å samarbeide om tiltakene og dele kunnskap.',
    reportsTo: 'Justis- og beredskapsdepartementet',
    decisionRule: 'Plattformen gir råd og treffer ikke vedtak.',
    meetingFrequency: 'Fire ganger i året',
  },
}

/** Months ago: the first mandate, published as edition 1. */
export async function firstMandate(stage: Stage): Promise<void> {
  stage.clock.moveTo(100, '10:00')
  const version = await writeMandate(stage, 'jonas', {
    ...mandate,
    sections: firstPlatformMandate,
    tasks: [{ text: 'Gi råd om utkast før de vedtas', lead: 'sfk' }],
  })
  await adopt(stage, 'gunnhild', version)
  await publish(stage, 'jonas', version.documentId)
}

/** Later: the second one takes its place, as edition 2. */
export async function secondMandate(stage: Stage): Promise<void> {
  stage.clock.moveTo(40, '10:00')
  const version = await writeMandate(stage, 'jonas', {
    ...mandate,
    sections: secondPlatformMandate,
    tasks: [
      { text: 'Gi råd om utkast før de vedtas, og få svar på hva rådene førte til', lead: 'sfk' },
      { text: 'Samle erfaringer fra hele landet', lead: 'imdi', contributes: ['rosa', 'rvts-ost', 'oslo'] },
    ],
  })
  await adopt(stage, 'gunnhild', version)
  await publish(stage, 'jonas', version.documentId)
}
