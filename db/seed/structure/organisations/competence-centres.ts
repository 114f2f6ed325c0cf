import type { InThreeLanguages, SeedOrganisation } from '../shapes'

const regions: ReadonlyArray<{ slug: string; region: InThreeLanguages; address: string }> = [
  { slug: 'nord', region: { nb: 'Nord', nn: 'Nord', en: 'North' }, address: 'https://rvtsnord.no' },
  { slug: 'midt', region: { nb: 'Midt', nn: 'Midt', en: 'Central' }, address: 'https://rvtsmidt.no' },
  { slug: 'vest', region: { nb: 'Vest', nn: 'Vest', en: 'West' }, address: 'https://rvtsvest.no' },
  { slug: 'sor', region: { nb: 'Sør', nn: 'Sør', en: 'South' }, address: 'https://rvtssor.no' },
  { slug: 'ost', region: { nb: 'Øst', nn: 'Aust', en: 'East' }, address: 'https://rvtsost.no' },
]

const everywhere: InThreeLanguages = {
  nb: 'Kurs og veiledning i regionen for helse- og omsorgspersonell som kan møte mennesker som utnyttes.',
  nn: 'Kurs og rettleiing i regionen for helse- og omsorgspersonell som kan møte menneske som blir utnytta.',
  en: 'Training and guidance in the region for health and care staff who may meet people who are being exploited.',
}

/** East and South have made a website together for those who help. */
const withWebsite: InThreeLanguages = {
  nb: `${everywhere.nb} Står også bak nettressursen utnyttelse.no for hjelpere.`,
  nn: `${everywhere.nn} Står òg bak nettressursen utnyttelse.no for hjelparar.`,
  en: `${everywhere.en} Also behind utnyttelse.no, an online resource for helpers.`,
}

/** The five regional centres, which form one network on human trafficking. */
export const competenceCentres: readonly SeedOrganisation[] = regions.map(({ slug, region, address }) => ({
  slug: `rvts-${slug}`,
  kind: 'competence_centre',
  shortName: `RVTS ${region.nb}`,
  name: {
    nb: `Regionalt ressurssenter om vold, traumatisk stress og selvmordsforebygging, region ${region.nb}`,
    nn: `Regionalt ressurssenter om vald, traumatisk stress og sjølvmordsførebygging, region ${region.nn}`,
    en: `Regional Resource Centre on Violence, Traumatic Stress and Suicide Prevention, Region ${region.en}`,
  },
  website: address,
  offers: slug === 'ost' || slug === 'sor' ? withWebsite : everywhere,
}))
