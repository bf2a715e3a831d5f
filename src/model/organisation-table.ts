/**
 * International organisations, state bodies, armed groups, parties, firms and other organisations that reports of conflict name:
 * name, code, sector, office, from, until, further names, group (a code of its own for an armed group). A star stands before names that tell the organisation wherever they are
 * printed; the others tell it only in a phrase for somebody who acts ("Langley", "the alliance"). General knowledge, names as in Wikidata
 * (CC0).
 */
export const organisationTable = `
*NATO,NATO,IGO,,,,*North Atlantic Treaty Organization;*North Atlantic Treaty Organisation;the alliance;Atlantic Alliance;*Western military alliance;*Nato
North Atlantic Council,NATO,IGO,,,,NAC
NATO Response Force,NATO,MIL,,,,NRF
Very High Readiness Joint Task Force,NATO,MIL,,,,VJTF
ISAF,NATO,MIL,,2001-12-20,2014-12-28,International Security Assistance Force
Resolute Support Mission,NATO,MIL,,2015-01-01,2021-07-12,Resolute Support
IFOR,NATO,MIL,,1995-12-20,1996-12-20,Implementation Force
SFOR,NATO,MIL,,1996-12-20,2004-12-02,Stabilisation Force;Stabilization Force
KFOR,NATO,MIL,,,,Kosovo Force
SHAPE,NATO,MIL,,,,Supreme Headquarters Allied Powers Europe;Allied Command Operations
*European Union,EU,IGO,,,,*EU;*E.U.;the bloc
*European Commission,EU,IGO,,,,
European External Action Service,EU,IGO,,,,EEAS
European Council,EU,IGO,,,,Council of the European Union;EU Council
European Parliament,EU,LEG,,,,EU Parliament;MEP;MEPs
European Court of Justice,EU,JUD,,,,ECJ
European Central Bank,EU,IGO,,,,ECB
Frontex,EU,COP,,,,
Europol,EU,COP,,,,
Eurocorps,EU,MIL,,,,
EUFOR,EU,MIL,,,,EUFOR Althea;Operation Althea;Althea operation;EUNAVFOR;EU NAVFOR
*United Nations,UNO,IGO,,,,*UN;*U.N.;U.N;United Nations Organization;UN Secretariat
United Nations Security Council,UNO,IGO,,,,UN Security Council;U.N. Security Council;*Security Council;UNSC
United Nations General Assembly,UNO,IGO,,,,UN General Assembly;U.N. General Assembly
UNHCR,UNO,IGO,,,,UN refugee agency;U.N. refugee agency;United Nations High Commissioner for Refugees;UN High Commissioner for Refugees
OHCHR,UNO,IGO,,,,UN human rights office;UN Human Rights Council;Office of the High Commissioner for Human Rights
OCHA,UNO,IGO,,,,UN Office for the Coordination of Humanitarian Affairs
World Health Organization,UNO,MED,,,,WHO;World Health Organisation
World Food Programme,UNO,IGO,,,,World Food Program;WFP
UNICEF,UNO,IGO,,,,
UNESCO,UNO,IGO,,,,
UNRWA,UNO,IGO,,,,
IAEA,IAEA,IGO,,,,International Atomic Energy Agency;UN nuclear watchdog;U.N. nuclear watchdog
UNIFIL,UNO,MIL,,,,United Nations Interim Force in Lebanon;UN Interim Force in Lebanon
UNDOF,UNO,MIL,,,,United Nations Disengagement Observer Force;UN Disengagement Observer Force
UNMEE,UNO,MIL,,2000-07-31,2008-07-31,United Nations Mission in Ethiopia and Eritrea;UN Mission in Ethiopia and Eritrea;U.N. Mission in Ethiopia and Eritrea
UNMIS,UNO,MIL,,2005-03-24,2011-07-09,United Nations Mission in Sudan;UN Mission in Sudan;U.N. Mission in Sudan
UNISFA,UNO,MIL,,2011-06-27,,United Nations Interim Security Force for Abyei;UN Interim Security Force for Abyei
UNMIL,UNO,MIL,,2003-09-19,2018-03-30,United Nations Mission in Liberia;UN Mission in Liberia;U.N. Mission in Liberia
UNOCI,UNO,MIL,,2004-04-04,2017-06-30,United Nations Operation in Côte d'Ivoire;UN Operation in Côte d'Ivoire;ONUCI
UNMISET,UNO,MIL,,2002-05-20,2005-05-20,
UNTAET,UNO,MIL,,1999-10-25,2002-05-20,United Nations Transitional Administration in East Timor
UNAMSIL,UNO,MIL,,1999-10-22,2005-12-31,United Nations Mission in Sierra Leone;UN Mission in Sierra Leone;U.N. Mission in Sierra Leone
UNFICYP,UNO,MIL,,,,
UNPROFOR,UNO,MIL,,1992-02-21,1995-12-20,UN Protection Force;United Nations Protection Force
UNTAC,UNO,MIL,,1992-02-28,1993-09-24,
UNOSOM,UNO,MIL,,1992-04-24,1995-03-28,
UNAMIR,UNO,MIL,,1993-10-05,1996-03-08,
MONUC,UNO,MIL,,1999-11-30,2010-06-30,UN Mission in Congo;UN Mission in the Democratic Republic of Congo;United Nations Mission in the Democratic Republic of Congo
MINUSTAH,UNO,MIL,,2004-06-01,2017-10-15,United Nations Stabilization Mission in Haiti;United Nations Stabilisation Mission in Haiti;UN Stabilization Mission in Haiti;UN Stabilisation Mission in Haiti
MINURCAT,UNO,MIL,,2007-09-25,2010-12-31,
MINURSO,UNO,MIL,,,,
MONUSCO,UNO,MIL,,,,United Nations Organization Stabilization Mission in the Democratic Republic of the Congo;UN Organization Stabilization Mission in the Democratic Republic of the Congo
MINUSMA,UNO,MIL,,2013-07-01,2023-12-31,United Nations Multidimensional Integrated Stabilization Mission in Mali;UN Multidimensional Integrated Stabilization Mission in Mali;UN Mission in Mali;U.N. Mission in Mali
MINUSCA,UNO,MIL,,,,United Nations Multidimensional Integrated Stabilization Mission in the Central African Republic;UN Multidimensional Integrated Stabilization Mission in the Central African Republic
UNMISS,UNO,MIL,,,,United Nations Mission in South Sudan;UN Mission in South Sudan;U.N. Mission in South Sudan;United Nations Mission in the Republic of South Sudan
UNAMID,UNO,MIL,,2007-07-31,2020-12-31,United Nations-African Union Mission in Darfur;African Union-United Nations Mission in Darfur;UN-AU Mission in Darfur;UN-AU Hybrid Mission in Darfur
UNMIK,UNO,IGO,,,,
International Court of Justice,UNO,JUD,,,,ICJ;World Court
International Criminal Court,ICC,JUD,,,,ICC
ICTY,UNO,JUD,,1993-05-25,2017-12-31,International Criminal Tribunal for the former Yugoslavia
International Monetary Fund,IMF,IGO,,,,IMF
World Bank,WB,IGO,,,,World Bank Group
World Trade Organization,WTO,IGO,,,,WTO
*OSCE,OSCE,IGO,,,,*Organization for Security and Co-operation in Europe;Organization for Security and Cooperation in Europe;Organisation for Security and Co-operation in Europe;OSCE Special Monitoring Mission;SMM
Council of Europe,COE,IGO,,,,
European Court of Human Rights,COE,JUD,,,,ECHR
Collective Security Treaty Organization,CSTO,IGO,,,,CSTO;Collective Security Treaty Organisation
Commonwealth of Independent States,CIS,IGO,,,,CIS
Eurasian Economic Union,EAEU,IGO,,,,EAEU
Shanghai Cooperation Organization,SCO,IGO,,,,Shanghai Cooperation Organisation
*African Union,AU,IGO,,,,*AU
AMISOM,AU,MIL,,2007-01-19,2022-03-31,African Union Mission in Somalia;African Union Mission to Somalia;AU Mission in Somalia
AMIS,AU,MIL,,2004-07-01,2007-12-31,African Union Mission in Sudan;African Union Mission in the Sudan
ATMIS,AU,MIL,,2022-04-01,2024-12-31,African Union Transition Mission in Somalia;AU Transition Mission in Somalia
AUSSOM,AU,MIL,,2025-01-01,,African Union Support and Stabilization Mission in Somalia;African Union Support and Stabilisation Mission in Somalia;AU Support and Stabilization Mission in Somalia
AFISMA,AU,MIL,,2012-12-20,2013-07-01,African-led International Support Mission to Mali;MISMA
MISCA,AU,MIL,,2013-12-19,2014-09-15,African-led International Support Mission to the Central African Republic;African-led International Support Mission in the Central African Republic
*ECOWAS,ECOWAS,IGO,,,,*Ecowas;*Economic Community of West African States;*Economic Community of West Africa States
ECOMOG,ECOWAS,MIL,,,,ECOWAS Monitoring Group
*SADC,SADC,IGO,,,,*Southern African Development Community
SAMIM,SADC,MIL,,2021-07-15,2024-07-15,SADC Mission in Mozambique;Southern African Development Community Mission in Mozambique
SAMIDRC,SADC,MIL,,2023-12-15,,SADC Mission in the Democratic Republic of Congo;SADC Mission in the DRC;SADC Mission in the Democratic Republic of the Congo
IGAD,IGAD,IGO,,,,Intergovernmental Authority on Development
East African Community,EAC,IGO,,,,
EACRF,EAC,MIL,,2022-11-01,2023-12-31,East African Community Regional Force;East African Regional Force
Multinational Joint Task Force,MNJTF,MIL,,,,MNJTF
G5 Sahel Joint Force,G5SAHEL,MIL,,2017-07-02,,G5 Sahel force
Multinational Security Support Mission,MSSM,MIL,,2023-10-02,2025-09-30,Multinational Security Support mission;Multinational Security Support
Arab League,ARL,IGO,,,,League of Arab States
Gulf Cooperation Council,GCC,IGO,,,,GCC
Organisation of Islamic Cooperation,OIC,IGO,,,,OIC;Organization of Islamic Cooperation
OPEC,OPEC,IGO,,,,OPEC+
ASEAN,ASEAN,IGO,,,,Association of Southeast Asian Nations
Organization of American States,OAS,IGO,,,,OAS
Mercosur,MERCOSUR,IGO,,,,
G7,G7,IGO,,,,Group of Seven
G8,G8,IGO,,,,Group of Eight
G20,G20,IGO,,,,Group of 20
BRICS,BRICS,IGO,,,,
OPCW,OPCW,IGO,,,,Organisation for the Prohibition of Chemical Weapons;Organization for the Prohibition of Chemical Weapons
Interpol,INTERPOL,COP,,,,
OECD,OECD,IGO,,,,
Red Cross,NGO,NGO,,,,International Committee of the Red Cross;ICRC;Red Crescent;Red Crescent Society;International Red Cross
Doctors Without Borders,NGO,MED,,,,Médecins Sans Frontières;Medecins Sans Frontieres;MSF
Amnesty International,NGO,NGO,,,,Amnesty
Human Rights Watch,NGO,NGO,,,,HRW
Greenpeace,NGO,NGO,,,,
Oxfam,NGO,NGO,,,,
Save the Children,NGO,NGO,,,,
Syrian Observatory for Human Rights,SYR,NGO,,,,SOHR;Syrian Observatory
White Helmets,SYR,NGO,,,,Syria Civil Defence
Institute for the Study of War,USA,EDU,,,,ISW
Bellingcat,NGO,NGO,,,,
IISS,GBR,EDU,,,,International Institute for Strategic Studies
RUSI,GBR,EDU,,,,Royal United Services Institute
RAND,USA,EDU,,,,RAND Corporation
CSIS,USA,EDU,,,,Center for Strategic and International Studies
*Pentagon,USA,MIL,,,,*Department of Defense;*U.S. Department of Defense;*US Department of Defense;US Defense Department;*Defense Department;Department of War
*Joint Chiefs of Staff,USA,MIL,,,,Joint Chiefs
*CENTCOM,USA,MIL,,,,*U.S. Central Command;US Central Command;Central Command
*EUCOM,USA,MIL,,,,*U.S. European Command;*US European Command
AFRICOM,USA,MIL,,,,U.S. Africa Command;US Africa Command
INDOPACOM,USA,MIL,,,,U.S. Pacific Command;US Pacific Command;Indo-Pacific Command;PACOM
U.S. Army,USA,MIL,,,,US Army
U.S. Navy,USA,MIL,,,,US Navy
U.S. Air Force,USA,MIL,,,,US Air Force
U.S. Marine Corps,USA,MIL,,,,US Marine Corps;U.S. Marines;US Marines;Marine Corps
U.S. Coast Guard,USA,MIL,,,,US Coast Guard
National Guard,USA,MIL,,,,
Green Berets,USA,MIL,,,,
Navy SEALs,USA,MIL,,,,
U.S. Space Force,USA,MIL,,,,
*White House,USA,GOV,,,,the West Wing
*U.S. State Department,USA,GOV,,,,*State Department;*Department of State;*US State Department;Foggy Bottom;*U.S. Department of State
U.S. Treasury,USA,GOV,,,,US Treasury;Treasury Department;Department of the Treasury
Department of Homeland Security,USA,GOV,,,,Homeland Security;DHS
Department of Justice,USA,GOV,,,,Justice Department;DOJ
USAID,USA,GOV,,,,
*CIA,USA,SPY,,,,*Central Intelligence Agency;Langley
NSA,USA,SPY,,,,National Security Agency
DIA,USA,SPY,,,,Defense Intelligence Agency
FBI,USA,COP,,,,Federal Bureau of Investigation
DEA,USA,COP,,,,Drug Enforcement Administration
Secret Service,USA,COP,,,,
U.S. Congress,USA,LEG,,,,US Congress;*Congress
*House of Representatives,USA,LEG,,,,U.S. House;US House;*U.S. House of Representatives
U.S. Senate,USA,LEG,,,,US Senate;*Senate
*House Intelligence Committee,USA,LEG,,,,
Senate Armed Services Committee,USA,LEG,,,,
House Armed Services Committee,USA,LEG,,,,
U.S. Supreme Court,USA,JUD,,,,US Supreme Court
Republican Party,USA,PTY,,,,Republicans;GOP
Democratic Party,USA,PTY,,,,Democrats
Harvard University,USA,EDU,,,,Harvard
Yale University,USA,EDU,,,,Yale
Stanford,USA,EDU,,,,
Princeton University,USA,EDU,,,,Princeton
Johns Hopkins University,USA,EDU,,,,
Georgetown University,USA,EDU,,,,
MIT,USA,EDU,,,,
NASA,USA,GOV,,,,
CDC,USA,MED,,,,Centers for Disease Control and Prevention;Centers for Disease Control;US Centers for Disease Control
FEMA,USA,GOV,,,,Federal Emergency Management Agency
NTSB,USA,GOV,,,,National Transportation Safety Board
EPA,USA,GOV,,,,Environmental Protection Agency
ICE,USA,COP,,,,Immigration and Customs Enforcement
NHS,GBR,MED,,,,National Health Service
NPR,USA,JRN,,,,National Public Radio
European Space Agency,ESA,IGO,,,,ESA
Roscosmos,RUS,GOV,,,,
Investigative Committee,RUS,COP,,,,Investigative Committee of Russia
Blackwater,USA,PRM,,,,Academi
*Kremlin,RUS,GOV,,,,
*Russian General Staff,RUS,MIL,,,,
Rosgvardia,RUS,MIL,,,,National Guard of Russia;Russian National Guard
Spetsnaz,RUS,MIL,,,,
Black Sea Fleet,RUS,MIL,,,,
Northern Fleet,RUS,MIL,,,,
Baltic Fleet,RUS,MIL,,,,
Russian Pacific Fleet,RUS,MIL,,,,
Caspian Flotilla,RUS,MIL,,,,
Southern Military District,RUS,MIL,,,,
Western Military District,RUS,MIL,,,,
Eastern Military District,RUS,MIL,,,,
Central Military District,RUS,MIL,,,,
VDV,RUS,MIL,,,,Russian Airborne Forces
FSB,RUS,SPY,,,,Federal Security Service
GRU,RUS,SPY,,,,Main Intelligence Directorate
SVR,RUS,SPY,,,,Foreign Intelligence Service
KGB,SUN,SPY,,,1991-12-03,
Roskomnadzor,RUS,GOV,,,,
*State Duma,RUS,LEG,,,,*Duma
Federation Council,RUS,LEG,,,,
United Russia,RUS,PTY,,,,
Wagner,RUS,PRM,,,,Wagner Group;PMC Wagner;Wagner mercenaries,WAGNER
Africa Corps,RUS,PRM,,2023-11-01,,Russian Africa Corps
Kadyrovites,RUS,PRM,,,,Kadyrovtsy
Gazprom,RUS,BUS,,,,
Rosneft,RUS,BUS,,,,
Lukoil,RUS,BUS,,,,
Rosatom,RUS,BUS,,,,
Sberbank,RUS,BUS,,,,
Rostec,RUS,BUS,,,,
Little green men,RUS,UAF,,,,
*Verkhovna Rada,UKR,LEG,,,,Rada;Ukrainian parliament
*National Security and Defence Council,UKR,GOV,,,,*National Security and Defense Council;*NSDC;*RNBO
*State Border Guard Service,UKR,MIL,,,,*State Border Service;*State Border Guard;Ukrainian Border Guard
SBU,UKR,SPY,,,,Security Service of Ukraine
HUR,UKR,SPY,,,,GUR;Main Directorate of Intelligence
Armed Forces of Ukraine,UKR,MIL,,,,AFU;Ukrainian Armed Forces
Azov,UKR,MIL,,2014-11-12,,Azov Battalion;Azov Regiment;Azov Brigade
Right Sector,UKR,PTY,,,,Pravy Sektor
Aidar Battalion,UKR,PRM,,,,
Donbas Battalion,UKR,PRM,,,,
Dnipro Battalion,UKR,PRM,,,,
Party of Regions,UKR,PTY,,,,
Svoboda,UKR,PTY,,,,
Ukroboronprom,UKR,BUS,,,,
Naftogaz,UKR,BUS,,,,
Energoatom,UKR,BUS,,,,
*Donetsk People's Republic,DNR,REB,,,,*DNR;*DPR
*Luhansk People's Republic,LNR,REB,,,,*LNR;*LPR;*Lugansk People's Republic
Novorossiya forces,UKR,REB,,,,
Vostok Battalion,UKR,REB,,,,
Sparta Battalion,UKR,REB,,,,
Somalia Battalion,UKR,REB,,,,
Abkhazia,GEO,PRE,,,,Abkhaz
South Ossetia,GEO,PRE,,,,South Ossetian
Transnistria,MDA,PRE,,,,Transdniestria;Trans-Dniester;Transnistrian
Nagorno-Karabakh,AZE,PRE,,,2023-12-31,Artsakh
Northern Cyprus,CYP,PRE,,,,Turkish Republic of Northern Cyprus
Somaliland,SOM,PRE,,,,
Republika Srpska,BIH,GOV,,,,Bosnian Serb Republic
*Downing Street,GBR,GOV,,,,*Whitehall;Number 10;No 10
*Foreign Office,GBR,GOV,,,,FCDO;Foreign and Commonwealth Office
DfID,GBR,GOV,,,,Department for International Development
Home Office,GBR,GOV,,,,
Ministry of Defence,GBR,GOV,,,,MoD;MOD
House of Commons,GBR,LEG,,,,Westminster;MPs
House of Lords,GBR,LEG,,,,
MI6,GBR,SPY,,,,Secret Intelligence Service
MI5,GBR,SPY,,,,
GCHQ,GBR,SPY,,,,
Royal Navy,GBR,MIL,,,,
Royal Air Force,GBR,MIL,,,,RAF
British Army,GBR,MIL,,,,
Royal Marines,GBR,MIL,,,,
SAS,GBR,MIL,,,,
Scotland Yard,GBR,COP,,,,Metropolitan Police;Met Police
Labour Party,GBR,PTY,,,,
Conservative Party,GBR,PTY,,,,Tories
Liberal Democrats,GBR,PTY,,,,
UKIP,GBR,PTY,,,,
Sinn Fein,IRL,PTY,,,,
IRA,GBR,REB,,,2005-09-26,Irish Republican Army;Provisional IRA,IRA
*Élysée,FRA,GOV,,,,*Elysee;Elysée Palace;Elysee Palace
*Quai d'Orsay,FRA,GOV,,,,
Matignon,FRA,GOV,,,,
DGSE,FRA,SPY,,,,
DGSI,FRA,SPY,,,,
French Foreign Legion,FRA,MIL,,,,Foreign Legion
Barkhane,FRA,MIL,,2014-08-01,2022-11-09,Operation Barkhane
Serval,FRA,MIL,,2013-01-11,2014-07-31,Operation Serval
Sangaris,FRA,MIL,,2013-12-05,2016-10-31,Operation Sangaris
Licorne,FRA,MIL,,2002-09-22,2015-01-21,Operation Licorne;Operation Unicorn
National Rally,FRA,PTY,,,,
National Front,FRA,PTY,,,,
La République En Marche,FRA,PTY,,,,
Les Républicains,FRA,PTY,,,,
Bundestag,DEU,LEG,,,,Bundesrat
Bundeswehr,DEU,MIL,,,,Luftwaffe
BND,DEU,SPY,,,,
CDU,DEU,PTY,,,,Christian Democratic Union
SPD,DEU,PTY,,,,Social Democratic Party of Germany
AfD,DEU,PTY,,,,Alternative for Germany
CSU,DEU,PTY,,,,
Sejm,POL,LEG,,,,
Law and Justice,POL,PTY,,,,
Civic Platform,POL,PTY,,,,
Riksdag,SWE,LEG,,,,
Storting,NOR,LEG,,,,
Folketing,DNK,LEG,,,,
Fidesz,HUN,PTY,,,,
Syriza,GRC,PTY,,,,New Democracy
ETA,ESP,REB,,,2018-05-02,,ETA
Carabinieri,ITA,COP,,,,
AKP,TUR,PTY,,,,Justice and Development Party
CHP,TUR,PTY,,,,
HDP,TUR,PTY,,,,
National Intelligence Organization,TUR,SPY,,,,
*PKK,TUR,REB,,,,Kurdistan Workers' Party;Kurdistan Workers Party,PKK
Grey Wolves,TUR,PRM,,,,
Serbian Progressive Party,SRB,PTY,,,,
*Kosovo Liberation Army,XKX,REB,,,1999-09-21,*KLA
Kosovo Security Force,XKX,MIL,,,,KSF
Zhongnanhai,CHN,GOV,,,,Politburo Standing Committee
State Council of China,CHN,GOV,,,,
People's Liberation Army,CHN,MIL,,,,PLA;PLA Navy;PLAN;PLA Air Force;PLAAF
Eastern Theater Command,CHN,MIL,,,,Eastern Theatre Command
Southern Theater Command,CHN,MIL,,,,
Central Military Commission,CHN,MIL,,,,
Rocket Force,CHN,MIL,,,,
People's Armed Police,CHN,COP,,,,
Chinese Communist Party,CHN,PTY,,,,Communist Party of China;CCP;CPC
Ministry of State Security,CHN,SPY,,,,
National People's Congress,CHN,LEG,,,,
Huawei,CHN,BUS,,,,
ByteDance,CHN,BUS,,,,
Alibaba,CHN,BUS,,,,
Tencent,CHN,BUS,,,,
Uyghurs,CHN,CVL,,,,Uighurs;Uyghur;Uighur
East Turkestan Islamic Movement,CHN,REB,,,,ETIM;Turkistan Islamic Party
Legislative Yuan,TWN,LEG,,,,
Kuomintang,TWN,PTY,,,,KMT
Democratic Progressive Party,TWN,PTY,,,,DPP
Self-Defense Forces,JPN,MIL,,,,Japan Self-Defense Forces;JSDF;Maritime Self-Defense Force;Ground Self-Defense Force
Diet,JPN,LEG,,,,Japanese Diet
Liberal Democratic Party,JPN,PTY,,,,LDP
Blue House,KOR,GOV,,,,
Korean People's Army,PRK,MIL,,,,KPA
Workers' Party of Korea,PRK,PTY,,,,
Lok Sabha,IND,LEG,,,,
Rajya Sabha,IND,LEG,,,,
Bharatiya Janata Party,IND,PTY,,,,BJP
Indian National Congress,IND,PTY,,,,Congress Party
Research and Analysis Wing,IND,SPY,,,,
Naxalites,IND,REB,,,,Naxals;Maoist rebels,NAXALITES
Inter-Services Intelligence,PAK,SPY,,,,ISI
Inter-Services Public Relations,PAK,MIL,,,,ISPR
Frontier Corps,PAK,PRM,,,,
Pakistan Tehreek-e-Insaf,PAK,PTY,,,,PTI
Pakistan Muslim League,PAK,PTY,,,,PML-N
Pakistan Peoples Party,PAK,PTY,,,,PPP
Lashkar-e-Taiba,PAK,REB,,,,LeT,LET
Jaish-e-Mohammed,PAK,REB,,,,JeM,JAISH
Hizbul Mujahideen,PAK,REB,,,,
Tehreek-e-Taliban Pakistan,PAK,REB,,,,TTP;Pakistani Taliban,TTP
Baloch Liberation Army,PAK,REB,,,,BLA;Balochistan Liberation Army,BLA
Taliban,AFG,GOV,,1996-09-27,2001-12-06,Taleban
*Taliban,AFG,REB,,2001-12-07,2021-08-14,*Taleban,TALIBAN
Taliban,AFG,GOV,,2021-08-15,,Taleban;Islamic Emirate of Afghanistan;Islamic Emirate
Haqqani network,AFG,REB,,,2021-08-14,,HAQQANI
*Northern Alliance,AFG,REB,,,,,NALLIANCE
Loya Jirga,AFG,LEG,,,,
*Islamic State,ISIS,REB,,,,*ISIS;*ISIL;IS;*Daesh;*D-ISIS;Islamic State of Iraq and the Levant;Islamic State of Iraq and Syria;Islamic State group;Islamic State in Iraq and Syria
Islamic State Khorasan,AFG,REB,,,,ISIS-K;IS-K;ISKP;ISIS-Khorasan;Islamic State Khorasan Province,ISKP
Islamic State West Africa Province,NGA,REB,,,,ISWAP,ISWAP
*Al-Qaeda,ALQ,REB,,,,Al-Qaida;*al Qaeda;*al Qaida;*Al Qaeda;*Al Qaida;al-Qaeda
Al-Qaeda in the Arabian Peninsula,YEM,REB,,,,AQAP,AQAP
Al-Qaeda in the Islamic Maghreb,DZA,REB,,,,AQIM,AQIM
JNIM,MLI,REB,,,,Jama'at Nasr al-Islam wal Muslimin,JNIM
*Hezbollah,LBN,REB,,,,*Hizbollah;*Hizbullah;*Hizballah;*Hezballah,HEZBOLLAH
Amal Movement,LBN,PTY,,,,Amal
Lebanese Forces,LBN,PTY,,,,
Kataeb,LBN,PTY,,,,
Lebanese Armed Forces,LBN,MIL,,,,
South Lebanon Army,LBN,PRM,,,2000-05-25,,SOUTHLEB
*Hamas,PSE,REB,,,,Qassam Brigades;al-Qassam Brigades;Izz ad-Din al-Qassam Brigades,HAMAS
Palestinian Islamic Jihad,PSE,REB,,,,Islamic Jihad;PIJ;Al-Quds Brigades,PIJ
Fatah,PSE,PTY,,,,
Palestinian Authority,PSE,GOV,,,,PA;PLO;Palestine Liberation Organization;Palestine Liberation Organisation
Al-Aqsa Martyrs' Brigades,PSE,REB,,,,
Popular Front for the Liberation of Palestine,PSE,REB,,,,PFLP
Knesset,ISR,LEG,,,,
Israel Defense Forces,ISR,MIL,,,,IDF;Israel Defence Forces;Israeli Defense Forces
Mossad,ISR,SPY,,,,
Shin Bet,ISR,SPY,,,,Shabak
Likud,ISR,PTY,,,,
Kadima,ISR,PTY,,,,
Yesh Atid,ISR,PTY,,,,
Jewish settlers,ISR,CVL,,,,Israeli settlers
*Free Syrian Army,SYR,REB,,2011-07-29,,FSA,FSA
Syrian Democratic Forces,SYR,REB,,2015-10-10,,SDF,SDF
Kurdish People's Protection Units,SYR,REB,,,,YPG;YPJ;People's Protection Units,YPG
Syrian National Army,SYR,REB,,2017-05-30,,SNA,SNA
Hayat Tahrir al-Sham,SYR,REB,,2017-01-28,2025-01-29,HTS;Hay'at Tahrir al-Sham;Tahrir al-Sham,HTS
Al-Nusra Front,SYR,REB,,2012-01-23,2017-01-28,Nusra Front;Jabhat al-Nusra;al-Nusra;Jabhat Fatah al-Sham,NUSRA
Ahrar al-Sham,SYR,REB,,,,,AHRAR
Jaysh al-Islam,SYR,REB,,,,Jaish al-Islam,JAYSHISLAM
Syrian Arab Army,SYR,MIL,,,,
Republican Guard of Syria,SYR,MIL,,,,Republican Guard;Republican Guards
Tiger Forces,SYR,MIL,,,,
National Defence Forces,SYR,PRM,,,,Shabiha
Syrian National Coalition,SYR,OPP,,,,
Syrian National Council,SYR,OPP,,,,
Baath Party,SYR,PTY,,,,Ba'ath Party
Republican Guard of Iraq,IRQ,MIL,,,2003-05-23,Republican Guard;Republican Guards
Peshmerga,IRQ,MIL,,,,
Kurdistan Regional Government,IRQ,GOV,,,,KRG
Kurdistan Democratic Party,IRQ,PTY,,,,KDP
Patriotic Union of Kurdistan,IRQ,PTY,,,,PUK
Popular Mobilization Forces,IRQ,PRM,,2014-06-15,,Hashd al-Shaabi;PMF;Popular Mobilisation Forces;Popular Mobilization Units,PMF
Kataib Hezbollah,IRQ,REB,,,,Kata'ib Hezbollah,KATAIBHEZ
Asaib Ahl al-Haq,IRQ,REB,,,,Asa'ib Ahl al-Haq,AAH
Mahdi Army,IRQ,REB,,,,,MAHDIARMY
Yazidis,IRQ,CVL,,,,Yezidis
Islamic Revolutionary Guard Corps,IRN,MIL,,,,IRGC;Revolutionary Guards;Revolutionary Guard;Quds Force;Qods Force;Iranian Revolutionary Guards
Basij,IRN,PRM,,,,
Majlis,IRN,LEG,,,,
Guardian Council,IRN,GOV,,,,
Mujahedin-e Khalq,IRN,OPP,,,,MEK
Houthis,YEM,REB,,,,Houthi;Huthi;Huthis;Ansar Allah;Ansarallah;Houthi movement,HOUTHIS
Southern Transitional Council,YEM,REB,,,,STC,STC
Presidential Leadership Council,YEM,GOV,,2022-04-07,,
Muslim Brotherhood,EGY,PTY,,,,
Wilayat Sinai,EGY,REB,,,,Ansar Beit al-Maqdis
SCAF,EGY,MIL,,,,Supreme Council of the Armed Forces
Government of National Accord,LBY,GOV,,2016-03-30,2021-03-15,GNA
Government of National Unity,LBY,GOV,,2021-03-15,,GNU
Libyan National Army,LBY,REB,,,,LNA;Libyan Arab Armed Forces,LNA
National Transitional Council,LBY,REB,,2011-02-27,2011-10-23,NTC,NTC
Ansar al-Sharia,LBY,REB,,,,
Polisario Front,ESH,REB,,,,Polisario,POLISARIO
Rapid Support Forces,SDN,REB,,2023-04-15,,RSF,RSF
Rapid Support Forces,SDN,PRM,,2013-08-01,2023-04-14,RSF
Sudanese Armed Forces,SDN,MIL,,,,SAF
Janjaweed,SDN,PRM,,,,
Justice and Equality Movement,SDN,REB,,,,JEM,JEM
Sudan Liberation Army,SDN,REB,,,,,SLA
Sudan Liberation Movement,SDN,REB,,,,,SLM
Sudan People's Liberation Army,SDN,REB,,,2011-07-08,SPLA,SPLA
SPLM-N,SDN,REB,,,,,SPLMN
SPLA,SSD,MIL,,2011-07-09,,Sudan People's Liberation Army
SPLM-IO,SSD,REB,,,,SPLA-IO,SPLMIO
White Army,SSD,PRM,,,,,WHITEARMY
National Salvation Front,SSD,REB,,,,,NAS
Tigray People's Liberation Front,ETH,REB,,2020-11-04,2022-11-02,TPLF;Tigray Defence Forces;TDF;Tigrayan forces;Tigrayan fighters;Tigray forces,TPLF
Tigray People's Liberation Front,ETH,PTY,,2022-11-03,,TPLF
Oromo Liberation Army,ETH,REB,,,,OLA,OLA
Oromo Liberation Front,ETH,REB,,,,OLF,OLF
Fano,ETH,REB,,,,,FANO
Ogaden National Liberation Front,ETH,REB,,,,ONLF,ONLF
Al-Shabaab,SOM,REB,,,,al Shabaab;al-Shabab;Shabaab;Al Shabab,SHABAAB
Islamic Courts Union,SOM,REB,,,2006-12-31,Union of Islamic Courts;Council of Islamic Courts;Islamic Courts,UIC
Hizbul Islam,SOM,REB,,,,Hizb al-Islam;Hizbul Islaam,HIZBISLAM
Ahlu Sunna Waljama'a,SOM,PRM,,,,Ahlu Sunna Waljamaa;Ahlu Sunna wal Jamaa
Lord's Resistance Army,UGA,REB,,,,LRA,LRA
Allied Democratic Forces,COD,REB,,,,ADF,ADF
M23,COD,REB,,,,March 23 Movement,M23
CODECO,COD,REB,,,,,CODECO
Mai-Mai,COD,REB,,,,Mai Mai,MAIMAI
NDC-R,COD,REB,,,,,NDCR
CNDP,COD,REB,,2006-12-01,2009-03-23,National Congress for the Defence of the People;National Congress for the Defense of the People,CNDP
Rally for Congolese Democracy,COD,REB,,,2003-06-30,RCD;RCD-Goma;Congolese Rally for Democracy,RCD
Movement for the Liberation of Congo,COD,REB,,,2003-06-30,MLC,MLC
Congo River Alliance,COD,REB,,2023-12-15,,Alliance Fleuve Congo;AFC,AFC
Wazalendo,COD,PRM,,,,,WAZALENDO
FDLR,RWA,REB,,,,Democratic Forces for the Liberation of Rwanda,FDLR
Interahamwe,RWA,PRM,,,,,INTERAHAM
Rwandan Patriotic Front,RWA,PTY,,,,RPF
FARDC,COD,MIL,,,,
Seleka,CAF,REB,,,,Séléka;Coalition of Patriots for Change,SELEKA
Anti-balaka,CAF,PRM,,,,,ANTIBALAKA
Boko Haram,NGA,REB,,,,,BOKOHARAM
MEND,NGA,REB,,,,Movement for the Emancipation of the Niger Delta,MEND
IPOB,NGA,REB,,,,Indigenous People of Biafra
Ambazonia Defence Forces,CMR,REB,,,,
MNLA,MLI,REB,,,,,MNLA
Ansar Dine,MLI,REB,,,,,ANSARDINE
MUJAO,MLI,REB,,,,,MUJAO
Coordination of Azawad Movements,MLI,REB,,2014-06-10,,CMA,CMA
Azawad Liberation Front,MLI,REB,,2024-11-30,,FLA,FLA
Islamic State in the Greater Sahara,MLI,REB,,,,ISGS,ISGS
Macina Liberation Front,MLI,REB,,,,Katiba Macina,MACINA
Volunteers for the Defence of the Homeland,BFA,PRM,,2020-01-21,,VDP,VDP
Front for Change and Concord in Chad,TCD,REB,,,,FACT,FACTCHAD
Union of Forces for Democracy and Development,TCD,REB,,,,UFDD,UFDD
New Forces,CIV,REB,,2002-12-22,2011-03-17,Forces Nouvelles,NEWFORCES
LURD,LBR,REB,,,2003-08-18,Liberians United for Reconciliation and Democracy,LURD
Revolutionary United Front,SLE,REB,,,2002-01-18,RUF,RUF
UNITA,AGO,REB,,,2002-04-04,,UNITA
Forces for National Liberation,BDI,REB,,,2009-04-22,FNL,FNL
CSP,MLI,REB,,,,
RENAMO,MOZ,OPP,,,,
FRELIMO,MOZ,PTY,,,,
ANC,ZAF,PTY,,,,African National Congress
Democratic Alliance,ZAF,PTY,,,,
Economic Freedom Fighters,ZAF,PTY,,,,
ZANU-PF,ZWE,PTY,,,,
Tatmadaw,MMR,MIL,,,,
National League for Democracy,MMR,PTY,,,,NLD
National Unity Government,MMR,OPP,,2021-04-16,,NUG
People's Defence Force,MMR,REB,,2021-05-05,,People's Defence Forces;PDF,PDF
Arakan Army,MMR,REB,,,,,ARAKANARMY
Myanmar National Democratic Alliance Army,MMR,REB,,,,MNDAA,MNDAA
Ta'ang National Liberation Army,MMR,REB,,,,TNLA;Ta’ang National Liberation Army,TNLA
Brotherhood Alliance,MMR,REB,,2019-08-01,,Three Brotherhood Alliance;Brother Alliance,BROTHERS
Karenni Nationalities Defence Force,MMR,REB,,2021-05-31,,KNDF;Karenni Nationalities Defense Force,KNDF
Karenni Army,MMR,REB,,,,,KARENNI
Chin National Army,MMR,REB,,,,Chin National Front,CNA
Shan State Army,MMR,REB,,,,Shan State Army-South;Shan State Army-North,SSA
Democratic Karen Buddhist Army,MMR,REB,,,,DKBA;Democratic Karen Benevolent Army,DKBA
Kachin Independence Army,MMR,REB,,,,KIA,KIA
Karen National Union,MMR,REB,,,,KNU,KNU
Karen National Liberation Army,MMR,REB,,,,,KNLA
United Wa State Army,MMR,REB,,,,,UWSA
Rohingya,MMR,CVL,,,,Rohingyas
ARSA,MMR,REB,,,,Arakan Rohingya Salvation Army,ARSA
Khmer Rouge,KHM,REB,,,1999-12-31,,KHMERROUGE
Abu Sayyaf,PHL,REB,,,,,ABUSAYYAF
Bangsamoro Islamic Freedom Fighters,PHL,REB,,,,BIFF,BIFF
Maute group,PHL,REB,,,,Maute;Islamic State of Lanao,MAUTE
Moro Islamic Liberation Front,PHL,REB,,,,MILF,MILF
Moro National Liberation Front,PHL,REB,,,,MNLF,MNLF
New People's Army,PHL,REB,,,,,NPA
Jemaah Islamiyah,IDN,REB,,,,
Free Aceh Movement,IDN,REB,,,2005-08-15,GAM,GAM
Free Papua Movement,IDN,REB,,,,
LTTE,LKA,REB,,,2009-05-18,Tamil Tigers;Tamil Tiger;Liberation Tigers of Tamil Eelam,LTTE
FARC,COL,REB,,,2017-06-27,Revolutionary Armed Forces of Colombia,FARC
AUC,COL,PRM,,,2006-08-15,United Self-Defense Forces of Colombia;United Self-Defence Forces of Colombia,AUC
Clan del Golfo,COL,PRM,,,,Gulf Clan;Gaitanist Self-Defense Forces of Colombia,CLANGOLFO
ELN,COL,REB,,,,National Liberation Army,ELN
EPL,COL,REB,,,,Popular Liberation Army
M-19,COL,REB,,,1990-03-08,19th of April Movement
FMLN,SLV,REB,,,1992-01-16,Farabundo Marti National Liberation Front;Farabundo Martí National Liberation Front,FMLN
Contras,NIC,REB,,,1990-06-30,Nicaraguan Resistance;Contra,CONTRAS
MRTA,PER,REB,,,1997-04-22,Tupac Amaru Revolutionary Movement;Túpac Amaru Revolutionary Movement,MRTA
Gulf Clan,COL,CRM,,,,Clan del Golfo
Shining Path,PER,REB,,,,,SHINING
Sinaloa Cartel,MEX,CRM,,,,
Los Zetas,MEX,CRM,,,,Zetas;Zetas Cartel
Gulf Cartel,MEX,CRM,,,,
Jalisco New Generation Cartel,MEX,CRM,,,,Jalisco Cartel;CJNG
EZLN,MEX,REB,,,,Zapatistas;Zapatista,EZLN
Institutional Revolutionary Party,MEX,PTY,,,,PRI
Morena,MEX,PTY,,,,
National Action Party,MEX,PTY,,,,
MS-13,SLV,CRM,,,,Mara Salvatrucha
Tren de Aragua,VEN,CRM,,,,
PSUV,VEN,PTY,,,,United Socialist Party of Venezuela
Camorra,ITA,CRM,,,,
'Ndrangheta,ITA,CRM,,,,
Cosa Nostra,ITA,CRM,,,,
Vatican,VAT,REL,,,,Holy See
Russian Orthodox Church,RUS,REL,,,,Moscow Patriarchate
Orthodox Church of Ukraine,UKR,REL,,,,
Lockheed Martin,USA,BUS,,,,
Boeing,USA,BUS,,,,
Raytheon,USA,BUS,,,,
Northrop Grumman,USA,BUS,,,,
General Dynamics,USA,BUS,,,,
Google,USA,BUS,,,,
Microsoft,USA,BUS,,,,
Apple,USA,BUS,,,,
Facebook,USA,BUS,,,,
Twitter,USA,BUS,,,,
Amazon,USA,BUS,,,,
LinkedIn,USA,BUS,,,,
Meta,USA,BUS,,,,
Tesla,USA,BUS,,,,
SpaceX,USA,BUS,,,,
Starlink,USA,BUS,,,,
ExxonMobil,USA,BUS,,,,
Chevron,USA,BUS,,,,
BAE Systems,GBR,BUS,,,,
BP,GBR,BUS,,,,
Rolls-Royce,GBR,BUS,,,,
Rheinmetall,DEU,BUS,,,,
Siemens,DEU,BUS,,,,
Volkswagen,DEU,BUS,,,,
Airbus,FRA,BUS,,,,
TotalEnergies,FRA,BUS,,,,
Dassault,FRA,BUS,,,,
Saab,SWE,BUS,,,,
Baykar,TUR,BUS,,,,
Samsung,KOR,BUS,,,,
Toyota,JPN,BUS,,,,
Saudi Aramco,SAU,BUS,,,,Aramco
*Reuters,GBR,JRN,,,,
*BBC,GBR,JRN,,,,
*The Guardian,GBR,JRN,,,,
*Financial Times,GBR,JRN,,,,
*Daily Telegraph,GBR,JRN,,,,*The Daily Telegraph
*The Times,GBR,JRN,,,,
The Economist,GBR,JRN,,,,
Sky News,GBR,JRN,,,,
*Associated Press,USA,JRN,,,,*AP
*CNN,USA,JRN,,,,
*New York Times,USA,JRN,,,,*The New York Times
*Washington Post,USA,JRN,,,,*The Washington Post
*Wall Street Journal,USA,JRN,,,,*The Wall Street Journal
*Bloomberg,USA,JRN,,,,
*Fox News,USA,JRN,,,,
*NBC,USA,JRN,,,,
*CBS,USA,JRN,,,,
ABC News,USA,JRN,,,,*ABC
*Voice of America,USA,JRN,,,,*VOA
*McClatchy,USA,JRN,,,,
Politico,USA,JRN,,,,
Axios,USA,JRN,,,,
Radio Free Europe,USA,JRN,,,,
*AFP,FRA,JRN,,,,*Agence France-Presse
*France 24,FRA,JRN,,,,
Le Monde,FRA,JRN,,,,
*TASS,RUS,JRN,,,,*ITAR-TASS;*Itar-Tass
*RIA Novosti,RUS,JRN,,,,*RIA
*Interfax,RUS,JRN,,,,
Sputnik,RUS,JRN,,,,
*RT,RUS,JRN,,,,
Kommersant,RUS,JRN,,,,
Izvestia,RUS,JRN,,,,
Rossiya 24,RUS,JRN,,,,
*Ukrinform,UKR,JRN,,,,
*Interfax-Ukraine,UKR,JRN,,,,
*UNIAN,UKR,JRN,,,,*Unian
*Kyiv Post,UKR,JRN,,,,
Ukrainska Pravda,UKR,JRN,,,,
Kyiv Independent,UKR,JRN,,,,
*Xinhua,CHN,JRN,,,,
Global Times,CHN,JRN,,,,
CCTV,CHN,JRN,,,,
CGTN,CHN,JRN,,,,
People's Daily,CHN,JRN,,,,
*DPA,DEU,JRN,,,,
*Deutsche Welle,DEU,JRN,,,,
Der Spiegel,DEU,JRN,,,,Spiegel
Bild,DEU,JRN,,,,
*Al Jazeera,QAT,JRN,,,,Al-Jazeera
Al Arabiya,SAU,JRN,,,,
SANA,SYR,JRN,,,,
IRNA,IRN,JRN,,,,
Fars,IRN,JRN,,,,
Tasnim,IRN,JRN,,,,
Press TV,IRN,JRN,,,,
KCNA,PRK,JRN,,,,Korean Central News Agency
Yonhap,KOR,JRN,,,,
Kyodo,JPN,JRN,,,,
NHK,JPN,JRN,,,,
Anadolu,TUR,JRN,,,,Anadolu Agency
*NTB,NOR,JRN,,,,
Haaretz,ISR,JRN,,,,
Times of Israel,ISR,JRN,,,,
Jerusalem Post,ISR,JRN,,,,
*Euronews,EU,JRN,,,,
`;
