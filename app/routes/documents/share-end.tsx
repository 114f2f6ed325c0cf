import { noFields } from '~/domain/documents/fields'
import { endShare } from '~/domain/documents/unshare.server'
import { mutate } from '~/http/mutate.server'
import { documentAt } from '~/domain/documents/at.server'

/** Ends a share: whoever had the document only through it loses it at once. */
export const action = mutate(
  { access: 'document.manage', fields: noFields },
  async ({ tx, viewer, params }) => {
    const { document, base } = await documentAt(tx, viewer, params, 'document.manage')
    await endShare(tx, document, params.share ?? '')
    return { to: `${base}/sharing`, flash: 'document-unshared' }
  },
)
