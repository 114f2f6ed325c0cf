import type { MetaArgs, MetaDescriptor } from '@remix-run/node'

/**
 * A page's title, from its most particular part to the product's name: `Møter – Direktoratsgruppen – Tvers`.
 * The loader hands over the parts as `titleParts`, in the reader's language (`dictionary(language)` of `~/i18n/dictionaries.server`).
 */
export function titleFromLoader({ data, error }: Pick<MetaArgs, 'data' | 'error'>): MetaDescriptor[] {
  const parts = error ? [] : ((data as { titleParts?: string[] } | undefined)?.titleParts ?? [])
  return [{ title: [...parts, 'Tvers'].join(' – ') }]
}
