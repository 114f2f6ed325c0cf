import type { SeatRole } from '~/core/viewer'
import type { DemoKey } from './people'

export interface DemoSeat {
  workspace: string
  organisation: string
  role: Exclude<SeatRole, 'chair'>
  holder: DemoKey
  deputy?: DemoKey
}

/** Whom an administrator seats as the first chair of each workspace. */
export const firstChairs: ReadonlyArray<{ workspace: string; organisation: string; chair: DemoKey }> = [
  { workspace: 'direktoratsgruppen', organisation: 'sfk', chair: 'astrid' },
  { workspace: 'departementsgruppen', organisation: 'jd', chair: 'sigrid' },
  { workspace: 'samarbeidsplattformen', organisation: 'jd', chair: 'gunnhild' },
  { workspace: 'rapportorordningen', organisation: 'nim', chair: 'ingvild' },
]

/** The seats that the chairs give afterwards. */
export const demoSeats: readonly DemoSeat[] = [
  { workspace: 'direktoratsgruppen', organisation: 'sfk', role: 'secretariat', holder: 'jonas' },
  {
    workspace: 'direktoratsgruppen',
    organisation: 'pod',
    role: 'member',
    holder: 'maren',
    deputy: 'henrik',
  },
  { workspace: 'direktoratsgruppen', organisation: 'bufdir', role: 'member', holder: 'samir' },
  { workspace: 'direktoratsgruppen', organisation: 'arbeidstilsynet', role: 'member', holder: 'ravdna' },
  { workspace: 'direktoratsgruppen', organisation: 'udi', role: 'observer', holder: 'elle' },
  { workspace: 'direktoratsgruppen', organisation: 'nim', role: 'observer', holder: 'ingvild' },
  { workspace: 'departementsgruppen', organisation: 'jd', role: 'secretariat', holder: 'anders' },
  { workspace: 'departementsgruppen', organisation: 'ud', role: 'member', holder: 'kristin' },
  { workspace: 'departementsgruppen', organisation: 'sfk', role: 'observer', holder: 'olav' },
  {
    workspace: 'samarbeidsplattformen',
    organisation: 'sfk',
    role: 'secretariat',
    holder: 'jonas',
    deputy: 'nadia',
  },
  { workspace: 'samarbeidsplattformen', organisation: 'helsedirektoratet', role: 'member', holder: 'farah' },
  { workspace: 'samarbeidsplattformen', organisation: 'imdi', role: 'member', holder: 'erik' },
  { workspace: 'samarbeidsplattformen', organisation: 'rosa', role: 'participant', holder: 'amina' },
  { workspace: 'samarbeidsplattformen', organisation: 'rvts-ost', role: 'participant', holder: 'thea' },
  { workspace: 'samarbeidsplattformen', organisation: 'oslo', role: 'participant', holder: 'mehmet' },
  { workspace: 'samarbeidsplattformen', organisation: 'lo', role: 'participant', holder: 'bjorn' },
  { workspace: 'samarbeidsplattformen', organisation: 'nho', role: 'participant', holder: 'line' },
  { workspace: 'samarbeidsplattformen', organisation: 'nim', role: 'observer', holder: 'ingvild' },
]
