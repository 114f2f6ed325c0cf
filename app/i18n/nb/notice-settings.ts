export const noticeSettings = {
  title: 'Beskjeder på e-post',
  purpose:
    'Én e-post om dagen sier hvor mye som er nytt for deg, og hvor. Beskjedene på Min side kommer uansett.',
  manage: 'Velg hva du vil ha e-post om',
  consultations: 'Høringer og innspillsrunder for virksomheten din',
  levels: { all: 'Alt', mine: 'Bare det som gjelder meg', nothing: 'Ingenting' },
  means: {
    all: 'Alt du får beskjed om, også referater, vedtak, publiseringer og tekster som er åpne for kommentarer.',
    mine: 'Det du får ansvar for, svar på det du har skrevet, og det som skjer med forslagene dine.',
    nothing: 'Ingen e-post. Innkallinger og påminnelser om frister er ikke med her.',
  },
}
