import type { PresentedVersion } from '~/domain/mandates/present'
import { useWords } from '~/i18n/use-words'
import { StatusTag, type StatusTone } from '~/ui/page/StatusTag'

const tones: Record<PresentedVersion['standing'], StatusTone> = {
  under_work: 'neutral',
  submitted: 'ochre',
  adopted: 'ochre',
  in_force: 'success',
  expired: 'warning',
  superseded: 'neutral',
  revoked: 'warning',
}

/** Whether a version is under work, before ministries, in force, past its last day, replaced or revoked. */
export function StandingTag({ standing }: { standing: PresentedVersion['standing'] }) {
  const { standings } = useWords().mandates
  return <StatusTag tone={tones[standing]}>{standings[standing]}</StatusTag>
}
