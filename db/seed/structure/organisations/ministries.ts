import type { SeedOrganisation } from '../shapes'

/** Those who lead, and those whose sectors the measures reach into. The strategy names no full list: it is kept as data. */
export const ministries: readonly SeedOrganisation[] = [
  {
    slug: 'jd',
    kind: 'ministry',
    shortName: 'JD',
    name: {
      nb: 'Justis- og beredskapsdepartementet',
      nn: 'Justis- og beredskapsdepartementet',
      en: 'Ministry of Justice and Public Security',
    },
    website: 'https://www.regjeringen.no/jd',
  },
  {
    slug: 'ud',
    kind: 'ministry',
    shortName: 'UD',
    name: { nb: 'Utenriksdepartementet', nn: 'Utanriksdepartementet', en: 'Ministry of Foreign Affairs' },
    website: 'https://www.regjeringen.no/ud',
  },
  {
    slug: 'aid',
    kind: 'ministry',
    shortName: 'AID',
    name: {
      nb: 'Arbeids- og inkluderingsdepartementet',
      nn: 'Arbeids- og inkluderingsdepartementet',
      en: 'Ministry of Labour and Social Inclusion',
    },
    website: 'https://www.regjeringen.no/aid',
  },
  {
    slug: 'bfd',
    kind: 'ministry',
    shortName: 'BFD',
    name: {
      nb: 'Barne- og familiedepartementet',
      nn: 'Barne- og familiedepartementet',
      en: 'Ministry of Children and Families',
    },
    website: 'https://www.regjeringen.no/bfd',
  },
  {
    slug: 'hod',
    kind: 'ministry',
    shortName: 'HOD',
    name: {
      nb: 'Helse- og omsorgsdepartementet',
      nn: 'Helse- og omsorgsdepartementet',
      en: 'Ministry of Health and Care Services',
    },
    website: 'https://www.regjeringen.no/hod',
  },
  {
    slug: 'kud',
    kind: 'ministry',
    shortName: 'KUD',
    name: {
      nb: 'Kultur- og likestillingsdepartementet',
      nn: 'Kultur- og likestillingsdepartementet',
      en: 'Ministry of Culture and Equality',
    },
    website: 'https://www.regjeringen.no/kud',
  },
  {
    slug: 'nfd',
    kind: 'ministry',
    shortName: 'NFD',
    name: {
      nb: 'Nærings- og fiskeridepartementet',
      nn: 'Nærings- og fiskeridepartementet',
      en: 'Ministry of Trade, Industry and Fisheries',
    },
    website: 'https://www.regjeringen.no/nfd',
  },
]
