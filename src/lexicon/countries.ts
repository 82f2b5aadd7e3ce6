// States and territories, from general knowledge of the ISO 3166-1 codes, English names, demonyms and
// capitals; the selection and the wording are our own.

export type CountryRow = {
  readonly iso3: string;
  readonly name: string;
  /** Other names, historical and official ones among them. */
  readonly aliases: readonly string[];
  /** Adjectives and names of the people, singular; plurals are made from them. */
  readonly demonyms: readonly string[];
  /** Seats of government that can stand for it. */
  readonly capitals: readonly string[];
};

// iso3 | name | aliases | demonyms | capitals
// prettier-ignore
const ROWS = `
AFG|Afghanistan|Islamic Republic of Afghanistan|Afghan,Afghani|Kabul
ALB|Albania||Albanian|Tirana
DZA|Algeria||Algerian|Algiers
AND|Andorra||Andorran|Andorra la Vella
AGO|Angola||Angolan|Luanda
ATG|Antigua and Barbuda||Antiguan|Saint John's
ARG|Argentina||Argentine,Argentinian,Argentinean|Buenos Aires
ARM|Armenia||Armenian|Yerevan
AUS|Australia|Commonwealth of Australia|Australian|Canberra
AUT|Austria||Austrian|Vienna
AZE|Azerbaijan||Azerbaijani,Azeri|Baku
BHS|Bahamas|The Bahamas|Bahamian|Nassau
BHR|Bahrain||Bahraini|Manama
BGD|Bangladesh||Bangladeshi|Dhaka
BRB|Barbados||Barbadian,Bajan|Bridgetown
BLR|Belarus|Byelorussia|Belarusian,Belarussian|Minsk
BEL|Belgium||Belgian|
BLZ|Belize||Belizean|Belmopan
BEN|Benin||Beninese|Porto-Novo
BTN|Bhutan||Bhutanese|Thimphu
BOL|Bolivia||Bolivian|La Paz
BIH|Bosnia and Herzegovina|Bosnia,Bosnia-Herzegovina|Bosnian|Sarajevo
BWA|Botswana||Botswanan,Motswana|Gaborone
BRA|Brazil||Brazilian|Brasília,Brasilia
BRN|Brunei|Brunei Darussalam|Bruneian|Bandar Seri Begawan
BGR|Bulgaria||Bulgarian|Sofia
BFA|Burkina Faso|Upper Volta|Burkinabe,Burkinabé|Ouagadougou
BDI|Burundi||Burundian|Gitega
KHM|Cambodia|Kampuchea|Cambodian,Khmer|Phnom Penh
CMR|Cameroon||Cameroonian|Yaoundé,Yaounde
CAN|Canada||Canadian|Ottawa
CPV|Cape Verde|Cabo Verde|Cape Verdean|Praia
CAF|Central African Republic||Central African|Bangui
TCD|Chad||Chadian|N'Djamena
CHL|Chile||Chilean|Santiago
CHN|China|People's Republic of China,PRC,mainland China,Communist China|Chinese|Beijing,Peking
COL|Colombia||Colombian|Bogotá,Bogota
COM|Comoros||Comorian|Moroni
COG|Republic of the Congo|Congo-Brazzaville|Congolese|Brazzaville
COD|Democratic Republic of the Congo|Democratic Republic of Congo,DR Congo,DRC,Congo,Zaire|Congolese|Kinshasa
CRI|Costa Rica||Costa Rican|
HRV|Croatia||Croatian,Croat|Zagreb
CUB|Cuba||Cuban|Havana
CYP|Cyprus||Cypriot,Greek Cypriot|Nicosia
CZE|Czech Republic|Czechia|Czech|Prague
DNK|Denmark||Danish,Dane|Copenhagen
DJI|Djibouti||Djiboutian|
DMA|Dominica|||Roseau
DOM|Dominican Republic||Dominican|Santo Domingo
TLS|Timor-Leste|East Timor|Timorese|Dili
ECU|Ecuador||Ecuadorian,Ecuadorean|Quito
EGY|Egypt|Arab Republic of Egypt|Egyptian|Cairo
SLV|El Salvador||Salvadoran,Salvadorean|San Salvador
GNQ|Equatorial Guinea||Equatorial Guinean|Malabo
ERI|Eritrea||Eritrean|Asmara
EST|Estonia||Estonian|Tallinn
SWZ|Eswatini|Swaziland|Swazi|Mbabane
ETH|Ethiopia||Ethiopian|Addis Ababa
FJI|Fiji||Fijian|Suva
FIN|Finland||Finnish,Finn|Helsinki
FRA|France|French Republic|French,Frenchman,Frenchwoman|Paris
GAB|Gabon||Gabonese|Libreville
GMB|Gambia|The Gambia|Gambian|Banjul
GEO|Georgia||Georgian|Tbilisi
DEU|Germany|Federal Republic of Germany,West Germany,East Germany,Nazi Germany|German|Berlin
GHA|Ghana||Ghanaian|Accra
GRC|Greece|Hellenic Republic|Greek|Athens
GRD|Grenada||Grenadian|
GTM|Guatemala||Guatemalan|Guatemala City
GIN|Guinea||Guinean|Conakry
GNB|Guinea-Bissau|||Bissau
GUY|Guyana||Guyanese|Georgetown
HTI|Haiti||Haitian|Port-au-Prince
HND|Honduras||Honduran|Tegucigalpa
HUN|Hungary||Hungarian|Budapest
ISL|Iceland||Icelandic,Icelander|Reykjavik,Reykjavík
IND|India|Republic of India|Indian|New Delhi,Delhi
IDN|Indonesia||Indonesian|Jakarta
IRN|Iran|Islamic Republic of Iran,Persia,Islamic Republic|Iranian|Tehran,Teheran
IRQ|Iraq||Iraqi|Baghdad
IRL|Ireland|Republic of Ireland,Irish Republic|Irish,Irishman,Irishwoman|Dublin
ISR|Israel|State of Israel,Jewish state|Israeli|Jerusalem,Tel Aviv
ITA|Italy||Italian|Rome
CIV|Ivory Coast|Côte d'Ivoire,Cote d'Ivoire|Ivorian|Yamoussoukro
JAM|Jamaica||Jamaican|Kingston
JPN|Japan||Japanese|Tokyo
JOR|Jordan|Hashemite Kingdom of Jordan|Jordanian|Amman
KAZ|Kazakhstan||Kazakh,Kazakhstani|Astana,Nur-Sultan
KEN|Kenya||Kenyan|Nairobi
KIR|Kiribati||I-Kiribati|Tarawa
PRK|North Korea|Democratic People's Republic of Korea,DPRK|North Korean|Pyongyang
KOR|South Korea|Republic of Korea,ROK|South Korean|Seoul
XKX|Kosovo||Kosovar,Kosovan|Pristina
KWT|Kuwait||Kuwaiti|
KGZ|Kyrgyzstan||Kyrgyz,Kyrgyzstani|Bishkek
LAO|Laos||Laotian,Lao|Vientiane
LVA|Latvia||Latvian|Riga
LBN|Lebanon||Lebanese|Beirut
LSO|Lesotho||Basotho|Maseru
LBR|Liberia||Liberian|Monrovia
LBY|Libya||Libyan|Tripoli
LIE|Liechtenstein||Liechtensteiner|Vaduz
LTU|Lithuania||Lithuanian|Vilnius
LUX|Luxembourg||Luxembourger,Luxembourgish|
MDG|Madagascar||Malagasy|Antananarivo
MWI|Malawi||Malawian|Lilongwe
MYS|Malaysia||Malaysian|Kuala Lumpur
MDV|Maldives|The Maldives|Maldivian|Malé
MLI|Mali||Malian|Bamako
MLT|Malta||Maltese|Valletta
MHL|Marshall Islands||Marshallese|Majuro
MRT|Mauritania||Mauritanian|Nouakchott
MUS|Mauritius||Mauritian|Port Louis
MEX|Mexico||Mexican|Mexico City
FSM|Micronesia|Federated States of Micronesia|Micronesian|Palikir
MDA|Moldova||Moldovan|Chisinau,Chișinău
MCO|Monaco||Monegasque,Monégasque|
MNG|Mongolia||Mongolian|Ulaanbaatar,Ulan Bator
MNE|Montenegro||Montenegrin|Podgorica
MAR|Morocco||Moroccan|Rabat
MOZ|Mozambique||Mozambican|Maputo
MMR|Myanmar|Burma|Burmese|Naypyidaw,Naypyitaw
NAM|Namibia||Namibian|Windhoek
NRU|Nauru||Nauruan|Yaren
NPL|Nepal||Nepali,Nepalese|Kathmandu
NLD|Netherlands|The Netherlands,Holland|Dutch,Dutchman,Dutchwoman|The Hague,Amsterdam
NZL|New Zealand|Aotearoa|New Zealander|Wellington
NIC|Nicaragua||Nicaraguan|Managua
NER|Niger||Nigerien|Niamey
NGA|Nigeria||Nigerian|Abuja
MKD|North Macedonia|Macedonia|Macedonian|Skopje
NOR|Norway||Norwegian|Oslo
OMN|Oman||Omani|Muscat
PAK|Pakistan|Islamic Republic of Pakistan|Pakistani|Islamabad
PLW|Palau||Palauan|
PSE|Palestine|State of Palestine,Palestinian territories,Palestinian Territories|Palestinian|Ramallah
PAN|Panama||Panamanian|Panama City
PNG|Papua New Guinea||Papua New Guinean|Port Moresby
PRY|Paraguay||Paraguayan|Asunción,Asuncion
PER|Peru||Peruvian|Lima
PHL|Philippines|The Philippines|Philippine,Filipino,Filipina|Manila
POL|Poland||Polish,Pole|Warsaw
PRT|Portugal||Portuguese|Lisbon
QAT|Qatar||Qatari|Doha
ROU|Romania||Romanian|Bucharest
RUS|Russia|Russian Federation,Soviet Union,USSR,Soviet Russia|Russian,Soviet|Moscow
RWA|Rwanda||Rwandan|Kigali
KNA|Saint Kitts and Nevis||Kittitian|Basseterre
LCA|Saint Lucia|St Lucia|Saint Lucian|Castries
VCT|Saint Vincent and the Grenadines||Vincentian|Kingstown
WSM|Samoa|Western Samoa|Samoan|Apia
SMR|San Marino||Sammarinese|
STP|São Tomé and Príncipe|Sao Tome and Principe|Santomean|
SAU|Saudi Arabia|Kingdom of Saudi Arabia|Saudi,Saudi Arabian|Riyadh
SEN|Senegal||Senegalese|Dakar
SRB|Serbia||Serbian,Serb|Belgrade
SYC|Seychelles||Seychellois|
SLE|Sierra Leone||Sierra Leonean|Freetown
SGP|Singapore||Singaporean|
SVK|Slovakia||Slovak,Slovakian|Bratislava
SVN|Slovenia||Slovenian,Slovene|Ljubljana
SLB|Solomon Islands||Solomon Islander|Honiara
SOM|Somalia||Somali,Somalian|Mogadishu
ZAF|South Africa|Republic of South Africa|South African|Pretoria,Cape Town
SSD|South Sudan||South Sudanese|Juba
ESP|Spain|Kingdom of Spain|Spanish,Spaniard|Madrid
LKA|Sri Lanka|Ceylon|Sri Lankan|Colombo
SDN|Sudan||Sudanese|Khartoum
SUR|Suriname||Surinamese|Paramaribo
SWE|Sweden||Swedish,Swede|Stockholm
CHE|Switzerland|Swiss Confederation|Swiss|Bern,Berne
SYR|Syria|Syrian Arab Republic|Syrian|Damascus
TWN|Taiwan|Republic of China|Taiwanese|Taipei
TJK|Tajikistan||Tajik,Tajikistani|Dushanbe
TZA|Tanzania||Tanzanian|Dodoma
THA|Thailand|Siam|Thai|Bangkok
TGO|Togo||Togolese|Lomé
TON|Tonga||Tongan|Nuku'alofa
TTO|Trinidad and Tobago|Trinidad|Trinidadian|Port of Spain
TUN|Tunisia||Tunisian|Tunis
TUR|Turkey|Türkiye,Turkiye,Republic of Turkey,Ottoman Empire|Turkish,Turk|Ankara
TKM|Turkmenistan||Turkmen|Ashgabat
TUV|Tuvalu||Tuvaluan|Funafuti
UGA|Uganda||Ugandan|Kampala
UKR|Ukraine|Ukrainian SSR|Ukrainian|Kyiv,Kiev
ARE|United Arab Emirates|UAE,U.A.E.,Emirates,the Emirates|Emirati|Abu Dhabi
GBR|United Kingdom|UK,U.K.,Great Britain,Britain,United Kingdom of Great Britain and Northern Ireland|British,Briton,Brit|London
USA|United States|US,U.S.,USA,U.S.A.,United States of America,America|American|Washington,Washington D.C.,Washington DC
URY|Uruguay||Uruguayan|Montevideo
UZB|Uzbekistan||Uzbek,Uzbekistani|Tashkent
VUT|Vanuatu||Vanuatuan|Port Vila
VAT|Vatican City|Vatican,Holy See,the Vatican||
VEN|Venezuela|Bolivarian Republic of Venezuela|Venezuelan|Caracas
VNM|Vietnam|Viet Nam,North Vietnam,South Vietnam|Vietnamese|Hanoi
YEM|Yemen||Yemeni|Sanaa,Sana'a
ZMB|Zambia||Zambian|Lusaka
ZWE|Zimbabwe|Rhodesia|Zimbabwean|Harare
ESH|Western Sahara||Sahrawi|
GRL|Greenland||Greenlandic,Greenlander|Nuuk
`;

const list = (text: string | undefined): string[] =>
  (text ?? '').split(',').filter(part => part !== '');

/** All states and territories, by ISO 3166-1 alpha-3 code. */
export const COUNTRIES: readonly CountryRow[] = ROWS.trim()
  .split('\n')
  .map(row => {
    const [iso3 = '', name = '', aliases, demonyms, capitals] = row.split('|');
    return {iso3, name, aliases: list(aliases), demonyms: list(demonyms), capitals: list(capitals)};
  });

/** Words that stand for a government where they act, besides capitals: name → ISO code. */
export const METONYMS: ReadonlyMap<string, string> = new Map([
  ['Kremlin', 'RUS'],
  ['Downing Street', 'GBR'],
  ['Number 10', 'GBR'],
  ['Whitehall', 'GBR'],
  ['Élysée', 'FRA'],
  ['Elysee', 'FRA'],
]);
