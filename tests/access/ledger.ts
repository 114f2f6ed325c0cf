import type { Door } from './door'
import { actionItemDoors } from './doors/action-items'
import { agreementDoors } from './doors/agreements'
import { consultationDoors } from './doors/consultations'
import { decisionDoors } from './doors/decisions'
import { deskDoors } from './doors/desk'
import { documentDoors, editionDoors, mandateDoors, responsibilityDoors } from './doors/documents'
import { fileDoors } from './doors/files'
import { imageDoors } from './doors/images'
import { meetingDoors } from './doors/meetings'
import { portalDoors } from './doors/portal'
import { procedureDoors, seriesDoors } from './doors/procedures'
import { signInDoors } from './doors/sign-in'
import { workspaceDoors } from './doors/workspace'

/** Every route, who gets in, and by which address. A route that no row names fails the test. */
export const ledger: readonly Door[] = [
  ...portalDoors,
  ...signInDoors,
  ...deskDoors,
  ...workspaceDoors,
  ...meetingDoors,
  ...decisionDoors,
  ...procedureDoors,
  ...agreementDoors,
  ...seriesDoors,
  ...actionItemDoors,
  ...consultationDoors,
  ...documentDoors,
  ...imageDoors,
  ...fileDoors,
  ...mandateDoors,
  ...responsibilityDoors,
  ...editionDoors,
]
