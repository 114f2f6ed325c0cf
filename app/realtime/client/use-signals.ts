import { useReread } from '~/ui/page/use-reread'
import { useWatch } from './use-watch'

/** Reads the page again when something that it shows has changed; topics as `useWatch` takes them. */
export function useSignals(topics: readonly string[]): void {
  useWatch(topics, useReread())
}
