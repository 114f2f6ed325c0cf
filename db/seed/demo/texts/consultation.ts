import type { Written } from '../life/consultation'

/** What the secretariat asks. */
export const asking = {
  title: 'Innspill til krav for den første henvendelsen',
  introduction:
    'Vi vil vite om kravene er til å forstå og mulige å følge der dere arbeider.\n\nSkriv om tiltak og tjenester, ikke om enkeltpersoner.',
  questions: ['Hvilke av kravene følger dere allerede?', 'Hva trenger dere for å følge resten?'],
}

/** Being written, and not sent. */
export const rosaAnswer: Written = {
  whole: 'Vi støtter at kravene samles. Vi er bekymret for døgnåpne tjenester uten egne midler.',
  questions: ['Vi svarer på telefon hele døgnet og har faste rutiner for tolk.'],
  paragraphs: { 3: 'Si også hvem som svarer når tjenesten er stengt.' },
}

/** Sent for the whole organisation. */
export const helseAnswer: Written = {
  conclusion: 'supports_with_remarks',
  whole: 'Kravene passer godt med veiledningen for helse- og omsorgstjenestene.',
  questions: [
    'Legevaktene har ett nummer og svarer hele døgnet.',
    'Opplæring som kan gjennomføres på nett, og en oversikt over lokale tjenester.',
  ],
  paragraphs: { 2: 'Legg til at nummeret skal stå på nettsiden på flere språk.' },
}

/** What it will ask next. */
export const preparing = {
  title: 'Forebygging av utnyttelse i arbeidslivet',
  introduction: 'Vi ber om synspunkter på hvordan tilsyn, politi og partene kan dele kunnskap.',
  questions: ['Hvilken kunnskap mangler dere i dag?'],
}
