// International bodies, alliances, agencies and media outlets; from general knowledge, the selection is our own.

/** name | acronyms and short forms */
// prettier-ignore
const ROWS = `
United Nations|UN,U.N.
United Nations General Assembly|UN General Assembly,UNGA
United Nations Security Council|UN Security Council,UNSC,Security Council
UNESCO|United Nations Educational, Scientific and Cultural Organization
UNICEF|United Nations Children's Fund
UNHCR|UN refugee agency
European Union|EU,E.U.
European Commission|
European Parliament|
European Council|
European Central Bank|ECB
European Court of Human Rights|
European Court of Justice|ECJ
Council of Europe|
NATO|North Atlantic Treaty Organization,North Atlantic Treaty Organisation
African Union|AU
Arab League|League of Arab States
ASEAN|Association of Southeast Asian Nations
Organization of American States|OAS
Organization of Islamic Cooperation|OIC
Gulf Cooperation Council|GCC
OPEC|Organization of the Petroleum Exporting Countries
OSCE|Organization for Security and Co-operation in Europe
Commonwealth of Independent States|
G7|Group of Seven,Group of 7
G8|Group of Eight
G20|Group of 20,Group of Twenty
BRICS|
Shanghai Cooperation Organisation|Shanghai Cooperation Organization,SCO
World Bank|
International Monetary Fund|IMF
World Trade Organization|WTO
World Health Organization|WHO
International Atomic Energy Agency|IAEA
International Criminal Court|ICC
International Court of Justice|ICJ,World Court
International Committee of the Red Cross|ICRC
Red Cross|
Interpol|
Europol|
Amnesty International|
Human Rights Watch|HRW
Doctors Without Borders|Médecins Sans Frontières,MSF
Greenpeace|
Transparency International|
Reporters Without Borders|
FIFA|
UEFA|
International Olympic Committee|IOC
Congress|US Congress,U.S. Congress
House of Representatives|US House of Representatives,U.S. House of Representatives
Supreme Court|US Supreme Court,U.S. Supreme Court
Pentagon|
State Department|US State Department,U.S. State Department,Department of State
Central Intelligence Agency|CIA
Federal Bureau of Investigation|FBI
National Security Agency|NSA
Federal Reserve|
Department of Justice|US Department of Justice,U.S. Department of Justice,Justice Department
Department of Homeland Security|DHS
NASA|National Aeronautics and Space Administration
European Space Agency|ESA
Republican Party|GOP
Democratic Party|
Labour Party|
Conservative Party|
Hamas|
Hezbollah|Hizbollah,Hizbullah
Houthi movement|Houthis,Houthi,Ansar Allah
Islamic State|ISIS,ISIL,IS,Daesh,Islamic State of Iraq and the Levant,Islamic State of Iraq and Syria
al-Qaeda|Al-Qaeda,al-Qaida,Al Qaeda,al Qaeda
Taliban|the Taliban
Boko Haram|
al-Shabaab|Al-Shabaab,al-Shabab
PKK|Kurdistan Workers' Party,Kurdistan Workers Party
Reuters|
Associated Press|AP
Agence France-Presse|AFP
BBC|BBC News,British Broadcasting Corporation
CNN|
Fox News|
NBC|NBC News
CBS|CBS News
ABC News|
MSNBC|
CNBC|
PBS|
NPR|
Al Jazeera|Al-Jazeera
Sky News|
New York Times|The New York Times,NYT
Washington Post|The Washington Post
Wall Street Journal|The Wall Street Journal,WSJ
Guardian|The Guardian
Financial Times|
Daily Telegraph|The Daily Telegraph
Times of Israel|
Der Spiegel|
Le Monde|
El País|
TASS|
RIA Novosti|
Interfax|
Xinhua|Xinhua News Agency
Bloomberg|Bloomberg News
Politico|
Axios|
Twitter|
Facebook|
Telegram|
YouTube|
Instagram|
Google|
Apple|
Microsoft|
Amazon.com|
Boeing|
Airbus|
Huawei|
Gazprom|
Wikinews|
WikiLeaks|
`;

/** A body known by name, with its short forms. */
export type BodyRow = {readonly name: string; readonly aliases: readonly string[]};

export const BODIES: readonly BodyRow[] = ROWS.trim()
  .split('\n')
  .map(row => {
    const [name = '', aliases = ''] = row.split('|');
    // A comma within a name stands before a blank.
    const own = aliases.split(/,(?! )/).filter(alias => alias !== '');
    const long = own
      .filter(alias => /^US /.test(alias))
      .map(alias => `United States${alias.slice(2)}`);
    return {name, aliases: [...own, ...long]};
  });
