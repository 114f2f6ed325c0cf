/** What was just done, said once at the top of the next page. */
export const flash = {
  'edition-published': 'Utgaven er publisert.',
  'edition-withdrawn': 'Utgaven er trukket tilbake.',
  saved: 'Endringene er lagret.',
  'signed-out': 'Du er logget ut.',
}
