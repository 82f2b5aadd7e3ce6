// Which state well-known bodies belong to, from general knowledge; ISO 3166-1 codes as in src/lexicon/countries.ts.
// Names that bodies of several states bear ("Supreme Court", "Senate") are left out.
// prettier-ignore
const ROWS = `
USA|Congress,US Congress,U.S. Congress,United States Congress,House of Representatives,State Department,Department of State,Central Intelligence Agency,Federal Bureau of Investigation,National Security Agency,Federal Reserve,Department of Homeland Security,Department of Justice,Justice Department,Treasury Department,Internal Revenue Service,Environmental Protection Agency,Securities and Exchange Commission,Food and Drug Administration,Centers for Disease Control and Prevention,Federal Aviation Administration,National Weather Service,Drug Enforcement Administration,Secret Service,Federal Trade Commission,NASA,National Aeronautics and Space Administration,Department of Energy,Department of Commerce
GBR|House of Commons,House of Lords,Foreign Office,Home Office,Ministry of Defence,Scotland Yard,Crown Prosecution Service,National Health Service,Royal Navy,Royal Air Force
ISR|Knesset,Mossad,Israel Defense Forces,Shin Bet
DEU|Bundestag,Bundesrat,Bundeswehr
RUS|State Duma,Federal Security Service,FSB,Roscosmos
UKR|Verkhovna Rada
IRN|Revolutionary Guards,Islamic Revolutionary Guard Corps,Quds Force
POL|Sejm
SWE|Riksdag
IND|Lok Sabha,Rajya Sabha
PAK|Inter-Services Intelligence
TUR|Grand National Assembly
CAN|Royal Canadian Mounted Police
`;

/** ISO code of the state by name of the body. */
export const BODY_COUNTRIES: ReadonlyMap<string, string> = new Map(
  ROWS.trim()
    .split('\n')
    .flatMap(row => {
      const [iso3 = '', bodies = ''] = row.split('|');
      return bodies.split(',').map((body): [string, string] => [body.trim(), iso3]);
    }),
);
