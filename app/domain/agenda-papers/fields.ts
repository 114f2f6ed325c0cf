import { z } from 'zod'
import { idList } from '~/core/fields'

export const agendaPapersFields = z.object({ documentId: idList(30), fileId: idList(30) })
