import { useFetcher } from '@remix-run/react'
import { useWords } from '~/i18n/use-words'
import { Sending } from '~/ui/form/Form'
import { SubmitButton } from '~/ui/form/SubmitButton'
import { InPlace } from './in-place'

/** Puts a thread aside when it is dealt with, or takes it up again. */
export function Resolving({ href, resolved }: { href: string; resolved: boolean }) {
  const words = useWords().comments
  const fetcher = useFetcher()
  return (
    <fetcher.Form method="post" action={`${href}/${resolved ? 'reopening' : 'resolution'}`}>
      <InPlace />
      <Sending />
      <SubmitButton variant="tertiary" data-size="sm" pending={fetcher.state !== 'idle'}>
        {resolved ? words.reopen : words.resolve}
      </SubmitButton>
    </fetcher.Form>
  )
}
