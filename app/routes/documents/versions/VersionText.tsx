import type { ListedVersion } from '~/domain/versions/queries.server'
import { useWords } from '~/i18n/use-words'

type Occasion = Pick<ListedVersion, 'kind' | 'name' | 'step' | 'restoredFrom'>

/** What a version was kept for: its name, the step it was kept at, or a stretch of work. */
export function VersionText({ version }: { version: Occasion }) {
  const { versions: words, documents } = useWords()
  const { kind, name, step, restoredFrom } = version
  if (kind === 'named') return <>{`«${name ?? ''}»`}</>
  if (kind === 'restored') return <>{words.restoredFrom(restoredFrom ?? 0)}</>
  if (kind === 'step' && step) return <>{words.keptAt(documents.states[step].toLowerCase())}</>
  return <>{words.stretch}</>
}
