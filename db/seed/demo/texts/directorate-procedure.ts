/** What is asked between the meetings. */
export const procedure = {
  title: 'Felles uttalelse om opplæring',
  proposal:
    'Direktoratsgruppen ber etatene sette av tid til felles opplæring for førstelinjen i begge halvår.',
  background:
    'Etatene planlegger neste år nå. Svaret trengs før neste møte, og saken er drøftet i møtet før. Uenighet føres sammen med vedtaket.',
}

/** What a member adds to the yes. */
export const remark = 'Vi ber om at datoene avklares minst tre måneder før, slik at kommunene kan være med.'
