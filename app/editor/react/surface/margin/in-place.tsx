import { useHydrated } from '~/ui/use-hydrated'

/** Asks for facts instead of a page: with script the reader stays where they are; without, the answer is a page. */
export function InPlace() {
  return useHydrated() ? <input type="hidden" name="inPlace" value="1" /> : null
}
