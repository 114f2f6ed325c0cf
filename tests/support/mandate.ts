import type { MandateFacts } from '~/domain/mandates/fields'

/** The facts of a mandate as its form sends them the first time, with what a test wants otherwise. */
export function mandateFacts(wanted: Partial<MandateFacts> = {}): MandateFacts {
  return {
    purpose: 'Samordne',
    reportsToWorkspaceId: null,
    reportsTo: 'JD',
    reportingFrequency: '',
    decisionRule: 'Enighet',
    quorum: null,
    meetingFrequency: 'Hver måned',
    lastsFrom: '2026-01-01',
    lastsTo: null,
    revisionOn: null,
    composition: [],
    tasks: [],
    milestones: [],
    version: 1,
    ...wanted,
  }
}
