import type { Logger } from 'pino'
import type { FileFolder } from '~/core/file-folder'
import { removeOldAnswers } from '~/core/sent-forms'
import type { Store } from '~/core/store'
import { removeUnconfirmed } from '~/domain/consultations/remove-unconfirmed.server'
import { sweepUploads } from '~/domain/files/uploads.server'
import { sweepFiles } from '~/domain/files/sweep.server'
import { overwriteRemoved } from '~/domain/guardrail/removals.server'
import { supersedeEverywhere } from '~/domain/mandates/supersede.server'
import { approveBySilence } from '~/domain/minutes/approve-by-silence.server'
import { mailNotices } from '~/domain/notices/mail-notices.server'
import { removeOldReads } from '~/domain/reads/keep.server'
import { remindEveryone } from '~/domain/reminders/remind.server'
import { removeExpired } from '~/domain/people/remove-expired.server'

const hourMs = 3_600_000

/** What the process does by the clock. Gives the function that stops it. */
export function startJobs(
  store: Store,
  files: FileFolder,
  log: Logger,
  origin: string,
  everyMs = hourMs,
): () => void {
  const run = () => {
    remindEveryone(store, origin).catch((error: unknown) =>
      log.error({ error: String(error) }, 'nobody was reminded of their deadlines'),
    )
    mailNotices(store, origin).catch((error: unknown) =>
      log.error({ error: String(error) }, 'nobody was mailed what is new'),
    )
    approveBySilence(store).catch((error: unknown) =>
      log.error({ error: String(error) }, 'minutes whose time was up were not approved'),
    )
    removeExpired(store).catch((error: unknown) =>
      log.error({ error: String(error) }, 'what has expired was not removed'),
    )
    removeOldAnswers(store).catch((error: unknown) =>
      log.error({ error: String(error) }, 'what forms were answered was not removed'),
    )
    removeUnconfirmed(store).catch((error: unknown) =>
      log.error({ error: String(error) }, 'answers that were not confirmed were not removed'),
    )
    removeOldReads(store).catch((error: unknown) =>
      log.error({ error: String(error) }, 'who opened documents a year ago was not removed'),
    )
    sweepFiles(store, files).catch((error: unknown) =>
      log.error({ error: String(error) }, 'bytes that no file needs were not swept away'),
    )
    overwriteRemoved(store).catch((error: unknown) =>
      log.error({ error: String(error) }, 'what was removed is not overwritten yet'),
    )
    sweepUploads(files).catch((error: unknown) =>
      log.error({ error: String(error) }, 'uploads that nobody used were not taken away'),
    )
    supersedeEverywhere(store).catch((error: unknown) =>
      log.error({ error: String(error) }, 'mandates that are replaced were not marked'),
    )
  }
  const timer = setInterval(run, everyMs)
  timer.unref()
  return () => clearInterval(timer)
}
