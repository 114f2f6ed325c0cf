/** What was just done, said once at the top of the next page. */
export const flash = {
  saved: 'Endringene er lagret.',
  'signed-out': 'Du er logget ut.',
}
