/**
 * States and territories that src/model/countries.ts lacks, further demonyms, and cities that stand for a government:
 * code, sector, further names. Printed names of countries come from src/model/countries.ts. General knowledge.
 */
export const furtherStates = `
AND|Andorra|Andorran,Andorrans
ATG|Antigua and Barbuda|Antiguan
DMA|Dominica|
GRD|Grenada|Grenadian
HKG|Hong Kong|Hong Konger,Hong Kongers
KIR|Kiribati|
LIE|Liechtenstein|
MAC|Macau|Macao
MHL|Marshall Islands|Marshallese
FSM|Micronesia|Micronesian
MCO|Monaco|
NRU|Nauru|
PLW|Palau|Palauan
PRI|Puerto Rico|Puerto Rican,Puerto Ricans
WSM|Samoa|Samoan,Samoans
SMR|San Marino|
STP|Sao Tome and Principe|
SLB|Solomon Islands|Solomon Islander
LCA|Saint Lucia|St. Lucia,St Lucia
KNA|Saint Kitts and Nevis|St. Kitts and Nevis
VCT|Saint Vincent and the Grenadines|St. Vincent and the Grenadines
TUV|Tuvalu|
VUT|Vanuatu|
VAT|Vatican City|
GRL|Greenland|Greenlandic,Greenlanders
`;

/** Further names of states, regions under a state, and peoples, by code. */
export const furtherNames = `
USA|Washington D.C.,Washington DC,the States,Texan,Californian
GBR|Britain,Scottish,Scot,Scots,Welsh,Scotland,Wales,Northern Ireland,English,Brits,Briton
UKR|Crimea,Crimean,Donbas,Donbass
RUS|Chechnya,Chechen,Chechens,Dagestan,Dagestani,Tatarstan,Siberia
GEO|Tbilisi
PSE|Gaza Strip,Gazan,Gazans
IRQ|Iraqi Kurdistan,Kurdistan Region
ESP|Catalan,Catalans,Catalonia,Basque
CHN|Tibet,Tibetan,Tibetans,Xinjiang,PRC
IND|Kashmir,Kashmiri
MMR|Rakhine,Kachin,Karen
SDN|Darfur,Darfuri
ETH|Tigray,Tigrayan,Tigrayans,Amhara,Oromo,Oromia
KOR|S. Korea,ROK
PRK|N. Korea
COD|D.R. Congo,Democratic Republic of Congo
BIH|Bosnia-Herzegovina,Bosniak,Bosniaks
YEM|Yemenis
BLR|Byelorussia,Belorussian
SOM|Puntland,Jubaland
CZE|Czechia
TUR|Turk
`;

/** Seats of government that src/model/countries.ts lacks, and other towns that stand for their country's government. */
export const furtherCapitals = `
BEL|Brussels
BEN|Cotonou
CRI|San Jose
GTM|Guatemala City
XKX|Prishtina
LKA|Sri Jayawardenepura Kotte
MLT|Valletta
LUX|Luxembourg City
BTN|Thimphu
MDV|Male
FJI|Suva
GUY|Georgetown
JAM|Kingston
CUB|Habana
DOM|Santo Domingo
TTO|Port of Spain
BRN|Bandar Seri Begawan
TZA|Dar es Salaam
NZL|Beehive
AUS|Canberra
`;
