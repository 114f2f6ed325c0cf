import type { Compared } from '~/editor/compare'
import { Merged } from '~/editor/react/comparison/Merged'
import { useWords } from '~/i18n/use-words'
import { Section } from '~/ui/page/Section'

/** What has changed in the text since it was read: only the passages that differ. */
export function ChangesSince({ changes, lang }: { changes: readonly Compared[]; lang: string }) {
  const words = useWords().minutesRounds.approving
  return (
    <Section title={words.changesSince}>
      <Merged compared={changes.filter(({ change }) => change !== 'same')} lang={lang} />
    </Section>
  )
}
