/**
 * Who held which office when, most of them 2010 and after: name, code, sector, office, from, until, further names, group. Facts as in Wikidata (CC0),
 * https://www.wikidata.org, written by hand; first and last day are included.
 */
export const officeHolders = `
Anders Fogh Rasmussen,NATO,IGO,secretary general,2009-08-01,2014-09-30,Rasmussen
Jens Stoltenberg,NATO,IGO,secretary general,2014-10-01,2024-09-30,Stoltenberg
Mark Rutte,NATO,IGO,secretary general,2024-10-01,,Rutte
James Stavridis,NATO,MIL,supreme allied commander europe,2009-07-02,2013-05-12,
Philip Breedlove,NATO,MIL,supreme allied commander europe,2013-05-13,2016-05-03,Breedlove;Philip M. Breedlove
Curtis Scaparrotti,NATO,MIL,supreme allied commander europe,2016-05-04,2019-05-02,Scaparrotti
Tod Wolters,NATO,MIL,supreme allied commander europe,2019-05-03,2022-07-03,Tod D. Wolters
Christopher Cavoli,NATO,MIL,supreme allied commander europe,2022-07-04,2025-07-03,Christopher G. Cavoli;Cavoli
Alexus Grynkewich,NATO,MIL,supreme allied commander europe,2025-07-04,,Alexus G. Grynkewich
Oana Lungescu,NATO,IGO,spokesperson,2010-12-01,2023-09-01,Lungescu
Ban Ki-moon,UNO,IGO,secretary general,2007-01-01,2016-12-31,Ban
António Guterres,UNO,IGO,secretary general,2017-01-01,2026-12-31,Antonio Guterres;Guterres
Herman Van Rompuy,EU,IGO,president of the european council,2009-12-01,2014-11-30,Van Rompuy
Donald Tusk,EU,IGO,president of the european council,2014-12-01,2019-11-30,Tusk
Charles Michel,EU,IGO,president of the european council,2019-12-01,2024-11-30,
António Costa,EU,IGO,president of the european council,2024-12-01,,Antonio Costa
José Manuel Barroso,EU,IGO,president of the european commission,2004-11-22,2014-10-31,Jose Manuel Barroso;Barroso
Jean-Claude Juncker,EU,IGO,president of the european commission,2014-11-01,2019-11-30,Juncker
Ursula von der Leyen,EU,IGO,president of the european commission,2019-12-01,,von der Leyen
Catherine Ashton,EU,IGO,high representative,2009-12-01,2014-10-31,Ashton
Federica Mogherini,EU,IGO,high representative,2014-11-01,2019-11-30,Mogherini
Josep Borrell,EU,IGO,high representative,2019-12-01,2024-11-30,Borrell
Kaja Kallas,EU,IGO,high representative,2024-12-01,,Kallas
Lamberto Zannier,OSCE,IGO,secretary general,2011-07-01,2017-06-30,
Thomas Greminger,OSCE,IGO,secretary general,2017-07-18,2020-07-18,
Helga Schmid,OSCE,IGO,secretary general,2020-12-04,2024-09-03,
Nikolai Bordyuzha,CSTO,IGO,secretary general,2003-04-28,2016-12-31,
Rafael Grossi,IAEA,IGO,director general,2019-12-03,,Rafael Mariano Grossi;Grossi
Yukiya Amano,IAEA,IGO,director general,2009-12-01,2019-07-18,Amano
Barack Obama,USA,GOV,president,2009-01-20,2017-01-19,Obama;Barack H. Obama
Donald Trump,USA,GOV,president,2017-01-20,2021-01-19,Trump;Donald J. Trump
Joe Biden,USA,GOV,vice president,2009-01-20,2017-01-19,Biden;Joseph Biden;Joseph R. Biden
Joe Biden,USA,GOV,president,2021-01-20,2025-01-19,Biden;Joseph Biden;Joseph R. Biden
Donald Trump,USA,GOV,president,2025-01-20,,Trump;Donald J. Trump
Mike Pence,USA,GOV,vice president,2017-01-20,2021-01-19,Pence
Kamala Harris,USA,GOV,vice president,2021-01-20,2025-01-19,
JD Vance,USA,GOV,vice president,2025-01-20,,J.D. Vance;Vance
George H. W. Bush,USA,GOV,president,1989-01-20,1993-01-19,George Bush;Bush
George W. Bush,USA,GOV,president,2001-01-20,2009-01-19,G. W. Bush;Bush
Bill Clinton,USA,GOV,president,1993-01-20,2001-01-19,Clinton
Hillary Clinton,USA,GOV,secretary of state,2009-01-21,2013-02-01,Hillary Rodham Clinton
John Kerry,USA,GOV,secretary of state,2013-02-01,2017-01-20,Kerry
Rex Tillerson,USA,GOV,secretary of state,2017-02-01,2018-03-31,Tillerson
Mike Pompeo,USA,SPY,cia director,2017-01-23,2018-04-26,Pompeo
Mike Pompeo,USA,GOV,secretary of state,2018-04-26,2021-01-20,Pompeo
Antony Blinken,USA,GOV,secretary of state,2021-01-26,2025-01-20,Blinken;Anthony Blinken
Marco Rubio,USA,LEG,senator,2011-01-03,2025-01-20,Rubio
Marco Rubio,USA,GOV,secretary of state,2025-01-21,,Rubio
Robert Gates,USA,GOV,secretary of defense,2006-12-18,2011-06-30,Robert M. Gates
Leon Panetta,USA,GOV,secretary of defense,2011-07-01,2013-02-26,Panetta
Chuck Hagel,USA,GOV,secretary of defense,2013-02-27,2015-02-17,Hagel
Ash Carter,USA,GOV,secretary of defense,2015-02-17,2017-01-19,Ashton Carter;Ashton B. Carter
James Mattis,USA,GOV,secretary of defense,2017-01-20,2019-01-01,Mattis;Jim Mattis
Mark Esper,USA,GOV,secretary of defense,2019-07-23,2020-11-09,Esper
Lloyd Austin,USA,GOV,secretary of defense,2021-01-22,2025-01-20,Lloyd J. Austin
Pete Hegseth,USA,GOV,secretary of defense,2025-01-25,,Hegseth
Kathleen Hicks,USA,GOV,deputy secretary of defense,2021-02-09,2025-01-20,Hicks
Martin Dempsey,USA,MIL,chairman of the joint chiefs of staff,2011-10-01,2015-09-30,Dempsey;Martin E. Dempsey
Joseph Dunford,USA,MIL,chairman of the joint chiefs of staff,2015-10-01,2019-09-30,Dunford
Mark Milley,USA,MIL,chairman of the joint chiefs of staff,2019-10-01,2023-09-30,Milley;Mark A. Milley
Charles Q. Brown,USA,MIL,chairman of the joint chiefs of staff,2023-10-01,2025-02-21,C.Q. Brown;CQ Brown
Dan Caine,USA,MIL,chairman of the joint chiefs of staff,2025-04-11,,
David Petraeus,USA,SPY,cia director,2011-09-06,2012-11-09,Petraeus
John Brennan,USA,SPY,cia director,2013-03-08,2017-01-20,
Gina Haspel,USA,SPY,cia director,2018-05-21,2021-01-20,
William Burns,USA,SPY,cia director,2021-03-19,2025-01-20,William J. Burns;Bill Burns
John Ratcliffe,USA,SPY,cia director,2025-01-23,,
James Clapper,USA,SPY,director of national intelligence,2010-08-09,2017-01-20,Clapper
Avril Haines,USA,SPY,director of national intelligence,2021-01-21,2025-01-20,
Tulsi Gabbard,USA,SPY,director of national intelligence,2025-02-12,,
Tom Donilon,USA,GOV,national security adviser,2010-10-08,2013-07-01,
Susan Rice,USA,GOV,national security adviser,2013-07-01,2017-01-20,
H.R. McMaster,USA,GOV,national security adviser,2017-02-20,2018-04-09,McMaster
John Bolton,USA,GOV,national security adviser,2018-04-09,2019-09-10,Bolton
Robert O'Brien,USA,GOV,national security adviser,2019-09-18,2021-01-20,
Jake Sullivan,USA,GOV,national security adviser,2021-01-20,2025-01-20,
Samantha Power,USA,GOV,ambassador to the united nations,2013-08-05,2017-01-20,
Nikki Haley,USA,GOV,ambassador to the united nations,2017-01-27,2018-12-31,
Linda Thomas-Greenfield,USA,GOV,ambassador to the united nations,2021-02-25,2025-01-20,
Victoria Nuland,USA,GOV,assistant secretary of state,2013-09-18,2017-01-20,Nuland
Geoffrey Pyatt,USA,GOV,ambassador to ukraine,2013-08-03,2016-08-18,Pyatt
Michael McFaul,USA,GOV,ambassador to russia,2012-01-14,2014-02-26,McFaul
John Kirby,USA,MIL,pentagon press secretary,2013-12-01,2015-05-01,
John Kirby,USA,GOV,pentagon press secretary,2021-01-20,2022-06-01,
Steve Warren,USA,MIL,pentagon spokesman,2013-01-01,2016-12-31,Steven Warren
Jay Carney,USA,GOV,white house press secretary,2011-02-11,2014-06-20,
Josh Earnest,USA,GOV,white house press secretary,2014-06-20,2017-01-20,
Jen Psaki,USA,GOV,white house press secretary,2021-01-20,2022-05-13,Psaki
Karine Jean-Pierre,USA,GOV,white house press secretary,2022-05-13,2025-01-20,
Karoline Leavitt,USA,GOV,white house press secretary,2025-01-20,,
Ned Price,USA,GOV,state department spokesman,2021-01-20,2023-03-17,
Matthew Miller,USA,GOV,state department spokesman,2023-04-24,2025-01-20,
Chuck Schumer,USA,LEG,senator,1999-01-03,,
Mitch McConnell,USA,LEG,senator,1985-01-03,,
John McCain,USA,LEG,senator,1987-01-03,2018-08-25,McCain
Lindsey Graham,USA,LEG,senator,2003-01-03,,
Nancy Pelosi,USA,LEG,speaker of the house,2019-01-03,2023-01-03,Pelosi
Kevin McCarthy,USA,LEG,speaker of the house,2023-01-07,2023-10-03,
Mike Johnson,USA,LEG,speaker of the house,2023-10-25,,
Boris Yeltsin,RUS,GOV,president,1991-07-10,1999-12-31,Yeltsin
Vladimir Putin,RUS,SPY,director of the fsb,1998-07-25,1999-08-09,Putin;Vladimir V. Putin
Vladimir Putin,RUS,GOV,prime minister,1999-08-09,1999-12-30,Putin;Vladimir V. Putin
Vladimir Putin,RUS,GOV,president,1999-12-31,2008-05-07,Putin;Vladimir V. Putin
Vladimir Putin,RUS,GOV,prime minister,2008-05-08,2012-05-06,Putin;Vladimir V. Putin
Vladimir Putin,RUS,GOV,president,2012-05-07,,Putin;Vladimir V. Putin
Dmitry Medvedev,RUS,GOV,president,2008-05-07,2012-05-07,Medvedev;Dmitri Medvedev
Dmitry Medvedev,RUS,GOV,prime minister,2012-05-08,2020-01-16,Medvedev;Dmitri Medvedev
Dmitry Medvedev,RUS,GOV,deputy chairman of the security council,2020-01-16,,Medvedev;Dmitri Medvedev
Mikhail Mishustin,RUS,GOV,prime minister,2020-01-16,,Mishustin
Sergei Lavrov,RUS,GOV,foreign minister,2004-03-09,,Lavrov;Sergey Lavrov
Anatoly Serdyukov,RUS,GOV,defence minister,2007-02-15,2012-11-06,Serdyukov
Sergei Shoigu,RUS,GOV,defence minister,2012-11-06,2024-05-12,Shoigu;Sergey Shoigu;Sergei Shoygu
Andrei Belousov,RUS,GOV,defence minister,2024-05-14,,Andrey Belousov;Belousov
Valery Gerasimov,RUS,MIL,chief of the general staff,2012-11-09,,Gerasimov
Nikolai Makarov,RUS,MIL,chief of the general staff,2008-06-03,2012-11-09,
Anatoly Antonov,RUS,GOV,deputy defence minister,2011-02-02,2016-12-28,
Andrei Kartapolov,RUS,GOV,deputy defence minister,2018-07-30,2021-10-05,Kartapolov
Dmitry Peskov,RUS,GOV,presidential spokesman,2012-05-22,,Peskov;Dmitri Peskov
Maria Zakharova,RUS,GOV,foreign ministry spokeswoman,2015-08-10,,Zakharova
Alexander Lukashevich,RUS,GOV,foreign ministry spokesman,2011-03-01,2015-08-10,Aleksandr Lukashevich
Igor Konashenkov,RUS,MIL,defence ministry spokesman,2011-12-01,,Konashenkov
Vitaly Churkin,RUS,GOV,ambassador to the united nations,2006-05-01,2017-02-20,Churkin
Vasily Nebenzya,RUS,GOV,ambassador to the united nations,2017-07-27,,Nebenzya
Nikolai Patrushev,RUS,GOV,secretary of the security council,2008-05-12,2024-05-12,Patrushev
Alexander Bortnikov,RUS,SPY,director of the fsb,2008-05-12,,Bortnikov
Sergei Naryshkin,RUS,SPY,director of the svr,2016-10-05,,Sergey Naryshkin
Sergei Ryabkov,RUS,GOV,deputy foreign minister,2008-08-15,,Sergey Ryabkov;Ryabkov
Ramzan Kadyrov,RUS,GOV,head of chechnya,2007-02-15,,Kadyrov
Sergei Aksyonov,RUS,GOV,head of crimea,2014-04-14,,Sergey Aksyonov;Aksyonov
Yevgeny Prigozhin,RUS,PRM,head of wagner,2014-05-01,2023-08-23,Prigozhin,WAGNER
Viktor Yanukovych,UKR,GOV,president,2010-02-25,2014-02-22,Yanukovych;Viktor Yanukovich
Oleksandr Turchynov,UKR,GOV,acting president,2014-02-23,2014-06-07,Turchynov;Oleksander Turchynov;Olexander Turchynov
Oleksandr Turchynov,UKR,GOV,secretary of the national security and defence council,2014-12-16,2019-05-19,Turchynov
Petro Poroshenko,UKR,GOV,president,2014-06-07,2019-05-20,Poroshenko
Volodymyr Zelensky,UKR,GOV,president,2019-05-20,,Zelensky;Zelenskyy;Zelenskiy;Volodymyr Zelenskyy;Volodymyr Zelenskiy
Mykola Azarov,UKR,GOV,prime minister,2010-03-11,2014-01-28,Azarov
Arseniy Yatsenyuk,UKR,GOV,prime minister,2014-02-27,2016-04-14,Yatsenyuk;Arseny Yatsenyuk;Yatseniuk
Volodymyr Groysman,UKR,GOV,prime minister,2016-04-14,2019-08-29,Groysman
Oleksiy Honcharuk,UKR,GOV,prime minister,2019-08-29,2020-03-04,
Denys Shmyhal,UKR,GOV,prime minister,2020-03-04,2025-07-16,Shmyhal
Yulia Svyrydenko,UKR,GOV,prime minister,2025-07-17,,Svyrydenko
Andriy Deshchytsia,UKR,GOV,acting foreign minister,2014-02-27,2014-06-19,Deshchytsia;Deshchytsya
Pavlo Klimkin,UKR,GOV,foreign minister,2014-06-19,2019-08-29,Klimkin
Vadym Prystaiko,UKR,GOV,foreign minister,2019-08-29,2020-03-04,
Dmytro Kuleba,UKR,GOV,foreign minister,2020-03-04,2024-09-05,Kuleba
Andrii Sybiha,UKR,GOV,foreign minister,2024-09-05,,Sybiha
Ihor Tenyukh,UKR,GOV,acting defence minister,2014-02-27,2014-03-25,Igor Tenyukh;Tenyukh
Mykhailo Koval,UKR,GOV,acting defence minister,2014-03-25,2014-07-03,
Valeriy Heletey,UKR,GOV,defence minister,2014-07-03,2014-10-14,Heletey
Stepan Poltorak,UKR,GOV,defence minister,2014-10-14,2019-08-29,Poltorak
Andriy Zagorodnyuk,UKR,GOV,defence minister,2019-08-29,2020-03-04,
Andriy Taran,UKR,GOV,defence minister,2020-03-04,2021-11-03,
Oleksii Reznikov,UKR,GOV,defence minister,2021-11-04,2023-09-05,Oleksiy Reznikov;Reznikov
Rustem Umerov,UKR,GOV,defence minister,2023-09-06,2025-07-17,Umerov
Andriy Parubiy,UKR,GOV,secretary of the national security and defence council,2014-02-27,2014-08-07,Parubiy
Oleksiy Danilov,UKR,GOV,secretary of the national security and defence council,2019-10-03,2024-03-26,Danilov
Andriy Lysenko,UKR,GOV,spokesman of the national security and defence council,2014-06-01,2016-12-31,Lysenko
Arsen Avakov,UKR,GOV,interior minister,2014-02-27,2021-07-15,Avakov
Viktor Muzhenko,UKR,MIL,chief of the general staff,2014-07-03,2019-05-21,Muzhenko
Valerii Zaluzhnyi,UKR,MIL,commander in chief,2021-07-27,2024-02-08,Valeriy Zaluzhny;Zaluzhny;Zaluzhnyi
Oleksandr Syrskyi,UKR,MIL,commander in chief,2024-02-08,,Oleksandr Syrsky;Syrskyi;Syrsky
Kyrylo Budanov,UKR,SPY,head of military intelligence,2020-08-05,,Budanov
Valentyn Nalyvaichenko,UKR,SPY,head of the security service,2014-02-24,2015-06-18,
Andriy Yermak,UKR,GOV,head of the presidential office,2020-02-11,,Yermak
Mykhailo Podolyak,UKR,GOV,presidential adviser,2020-04-01,,Podolyak
Vitali Klitschko,UKR,GOV,mayor of kyiv,2014-06-05,,Klitschko
Denis Pushilin,DNR,REB,head,2018-09-07,,Pushilin
Alexander Zakharchenko,DNR,REB,prime minister,2014-08-07,2018-08-31,Zakharchenko
Alexander Borodai,DNR,REB,prime minister,2014-05-16,2014-08-07,Aleksandr Borodai;Borodai
Igor Girkin,DNR,REB,defence minister,2014-05-16,2014-08-14,Igor Strelkov;Strelkov;Girkin
Igor Plotnitsky,LNR,REB,head,2014-08-14,2017-11-24,Plotnitsky
Valery Bolotov,LNR,REB,head,2014-05-18,2014-08-14,Bolotov
Alexander Lukashenko,BLR,GOV,president,1994-07-20,,Lukashenko;Alyaksandr Lukashenka
Vladimir Makei,BLR,GOV,foreign minister,2012-08-20,2022-11-26,
Viktor Khrenin,BLR,GOV,defence minister,2020-01-20,,Khrenin
Margaret Thatcher,GBR,GOV,prime minister,1979-05-04,1990-11-28,Thatcher
John Major,GBR,GOV,prime minister,1990-11-28,1997-05-02,
Tony Blair,GBR,GOV,prime minister,1997-05-02,2007-06-27,Blair
Gordon Brown,GBR,GOV,prime minister,2007-06-27,2010-05-11,
David Cameron,GBR,GOV,prime minister,2010-05-11,2016-07-13,Cameron
David Cameron,GBR,GOV,foreign secretary,2023-11-13,2024-07-05,Cameron
Theresa May,GBR,GOV,prime minister,2016-07-13,2019-07-24,
Boris Johnson,GBR,GOV,foreign secretary,2016-07-13,2018-07-09,
Boris Johnson,GBR,GOV,prime minister,2019-07-24,2022-09-06,
Liz Truss,GBR,GOV,foreign secretary,2021-09-15,2022-09-06,Truss
Liz Truss,GBR,GOV,prime minister,2022-09-06,2022-10-25,Truss
Rishi Sunak,GBR,GOV,prime minister,2022-10-25,2024-07-05,Sunak
Keir Starmer,GBR,GOV,prime minister,2024-07-05,,Starmer
William Hague,GBR,GOV,foreign secretary,2010-05-12,2014-07-14,
Philip Hammond,GBR,GOV,defence secretary,2011-10-14,2014-07-15,
Philip Hammond,GBR,GOV,foreign secretary,2014-07-15,2016-07-13,
Jeremy Hunt,GBR,GOV,foreign secretary,2018-07-09,2019-07-24,
Dominic Raab,GBR,GOV,foreign secretary,2019-07-24,2021-09-15,Raab
James Cleverly,GBR,GOV,foreign secretary,2022-09-06,2023-11-13,Cleverly
David Lammy,GBR,GOV,foreign secretary,2024-07-05,2025-09-05,Lammy
Liam Fox,GBR,GOV,defence secretary,2010-05-12,2011-10-14,
Michael Fallon,GBR,GOV,defence secretary,2014-07-15,2017-11-01,Fallon
Gavin Williamson,GBR,GOV,defence secretary,2017-11-02,2019-05-01,
Ben Wallace,GBR,GOV,defence secretary,2019-07-24,2023-08-31,
Grant Shapps,GBR,GOV,defence secretary,2023-08-31,2024-07-05,Shapps
John Healey,GBR,GOV,defence secretary,2024-07-05,,
Tony Radakin,GBR,MIL,chief of the defence staff,2021-11-30,2025-09-02,Radakin
Nicolas Sarkozy,FRA,GOV,president,2007-05-16,2012-05-15,Sarkozy
François Hollande,FRA,GOV,president,2012-05-15,2017-05-14,Francois Hollande;Hollande
Emmanuel Macron,FRA,GOV,president,2017-05-14,,Macron
Laurent Fabius,FRA,GOV,foreign minister,2012-05-16,2016-02-11,Fabius
Jean-Marc Ayrault,FRA,GOV,foreign minister,2016-02-11,2017-05-10,
Jean-Yves Le Drian,FRA,GOV,defence minister,2012-05-16,2017-05-17,Le Drian
Jean-Yves Le Drian,FRA,GOV,foreign minister,2017-05-17,2022-05-20,Le Drian
Catherine Colonna,FRA,GOV,foreign minister,2022-05-20,2024-01-11,
Jean-Noël Barrot,FRA,GOV,foreign minister,2024-09-21,,Jean-Noel Barrot
Florence Parly,FRA,GOV,defence minister,2017-06-21,2022-05-20,
Sébastien Lecornu,FRA,GOV,defence minister,2022-05-20,2025-09-09,Sebastien Lecornu;Lecornu
Sébastien Lecornu,FRA,GOV,prime minister,2025-09-09,,Sebastien Lecornu;Lecornu
Thierry Burkhard,FRA,MIL,chief of the defence staff,2021-07-22,2025-08-31,
Angela Merkel,DEU,GOV,chancellor,2005-11-22,2021-12-08,Merkel
Olaf Scholz,DEU,GOV,chancellor,2021-12-08,2025-05-06,Scholz
Friedrich Merz,DEU,GOV,chancellor,2025-05-06,,Merz
Guido Westerwelle,DEU,GOV,foreign minister,2009-10-28,2013-12-17,Westerwelle
Frank-Walter Steinmeier,DEU,GOV,foreign minister,2013-12-17,2017-01-27,Steinmeier
Frank-Walter Steinmeier,DEU,GOV,president,2017-03-19,,Steinmeier
Sigmar Gabriel,DEU,GOV,foreign minister,2017-01-27,2018-03-14,
Heiko Maas,DEU,GOV,foreign minister,2018-03-14,2021-12-08,Maas
Annalena Baerbock,DEU,GOV,foreign minister,2021-12-08,2025-05-06,Baerbock
Johann Wadephul,DEU,GOV,foreign minister,2025-05-06,,Wadephul
Thomas de Maizière,DEU,GOV,defence minister,2011-03-03,2013-12-17,Thomas de Maiziere
Ursula von der Leyen,DEU,GOV,defence minister,2013-12-17,2019-07-17,von der Leyen
Annegret Kramp-Karrenbauer,DEU,GOV,defence minister,2019-07-17,2021-12-08,Kramp-Karrenbauer
Christine Lambrecht,DEU,GOV,defence minister,2021-12-08,2023-01-19,
Boris Pistorius,DEU,GOV,defence minister,2023-01-19,,Pistorius
Donald Tusk,POL,GOV,prime minister,2007-11-16,2014-09-22,Tusk
Ewa Kopacz,POL,GOV,prime minister,2014-09-22,2015-11-16,
Mateusz Morawiecki,POL,GOV,prime minister,2017-12-11,2023-12-13,Morawiecki
Donald Tusk,POL,GOV,prime minister,2023-12-13,,Tusk
Bronisław Komorowski,POL,GOV,president,2010-08-06,2015-08-06,Bronislaw Komorowski
Andrzej Duda,POL,GOV,president,2015-08-06,2025-08-06,Duda
Karol Nawrocki,POL,GOV,president,2025-08-06,,Nawrocki
Radosław Sikorski,POL,GOV,foreign minister,2007-11-16,2014-09-22,Radoslaw Sikorski;Radek Sikorski;Sikorski
Radosław Sikorski,POL,GOV,foreign minister,2023-12-13,,Radoslaw Sikorski;Radek Sikorski;Sikorski
Tomasz Siemoniak,POL,GOV,defence minister,2011-08-02,2015-11-16,
Mariusz Błaszczak,POL,GOV,defence minister,2018-01-09,2023-11-27,Mariusz Blaszczak
Władysław Kosiniak-Kamysz,POL,GOV,defence minister,2023-12-13,,Wladyslaw Kosiniak-Kamysz
Silvio Berlusconi,ITA,GOV,prime minister,2008-05-08,2011-11-16,Berlusconi
Matteo Renzi,ITA,GOV,prime minister,2014-02-22,2016-12-12,Renzi
Giuseppe Conte,ITA,GOV,prime minister,2018-06-01,2021-02-13,
Mario Draghi,ITA,GOV,prime minister,2021-02-13,2022-10-22,Draghi
Giorgia Meloni,ITA,GOV,prime minister,2022-10-22,,Meloni
Guido Crosetto,ITA,GOV,defence minister,2022-10-22,,Crosetto
Antonio Tajani,ITA,GOV,foreign minister,2022-10-22,,Tajani
Mariano Rajoy,ESP,GOV,prime minister,2011-12-21,2018-06-01,Rajoy
Pedro Sánchez,ESP,GOV,prime minister,2018-06-02,,Pedro Sanchez
Mark Rutte,NLD,GOV,prime minister,2010-10-14,2024-07-02,Rutte
Viktor Orbán,HUN,GOV,prime minister,2010-05-29,,Viktor Orban;Orban
Péter Szijjártó,HUN,GOV,foreign minister,2014-09-23,,Peter Szijjarto;Szijjarto
Robert Fico,SVK,GOV,prime minister,2012-04-04,2018-03-22,Fico
Robert Fico,SVK,GOV,prime minister,2023-10-25,,Fico
Miloš Zeman,CZE,GOV,president,2013-03-08,2023-03-08,Milos Zeman
Petr Pavel,CZE,GOV,president,2023-03-09,,
Klaus Iohannis,ROU,GOV,president,2014-12-21,2025-02-12,Iohannis
Traian Băsescu,ROU,GOV,president,2004-12-20,2014-12-21,Traian Basescu;Basescu
Nicușor Dan,ROU,GOV,president,2025-05-26,,Nicusor Dan
Boyko Borisov,BGR,GOV,prime minister,2014-11-07,2017-01-27,Borisov
Boyko Borisov,BGR,GOV,prime minister,2017-05-04,2021-05-12,Borisov
Rumen Radev,BGR,GOV,president,2017-01-22,,Radev
Dalia Grybauskaitė,LTU,GOV,president,2009-07-12,2019-07-12,Dalia Grybauskaite;Grybauskaite
Gitanas Nausėda,LTU,GOV,president,2019-07-12,,Gitanas Nauseda;Nauseda
Linas Linkevičius,LTU,GOV,foreign minister,2012-12-13,2020-12-11,Linas Linkevicius
Gabrielius Landsbergis,LTU,GOV,foreign minister,2020-12-11,2024-12-12,
Edgars Rinkēvičs,LVA,GOV,foreign minister,2011-10-25,2023-07-08,Edgars Rinkevics
Edgars Rinkēvičs,LVA,GOV,president,2023-07-08,,Edgars Rinkevics
Toomas Hendrik Ilves,EST,GOV,president,2006-10-09,2016-10-10,Ilves
Alar Karis,EST,GOV,president,2021-10-11,,
Jüri Ratas,EST,GOV,prime minister,2016-11-23,2021-01-26,Juri Ratas;Ratas
Kaja Kallas,EST,GOV,prime minister,2021-01-26,2024-07-23,Kallas
Sauli Niinistö,FIN,GOV,president,2012-03-01,2024-03-01,Sauli Niinisto;Niinisto
Alexander Stubb,FIN,GOV,president,2024-03-01,,Stubb
Sanna Marin,FIN,GOV,prime minister,2019-12-10,2023-06-20,
Carl Bildt,SWE,GOV,foreign minister,2006-10-06,2014-10-03,Bildt
Magdalena Andersson,SWE,GOV,prime minister,2021-11-30,2022-10-18,
Ulf Kristersson,SWE,GOV,prime minister,2022-10-18,,Kristersson
Erna Solberg,NOR,GOV,prime minister,2013-10-16,2021-10-14,Solberg
Jonas Gahr Støre,NOR,GOV,prime minister,2021-10-14,,Jonas Gahr Store
Jens Stoltenberg,NOR,GOV,prime minister,2005-10-17,2013-10-16,Stoltenberg
Mette Frederiksen,DNK,GOV,prime minister,2019-06-27,,Frederiksen
Aleksandar Vučić,SRB,GOV,prime minister,2014-04-27,2017-05-30,Aleksandar Vucic;Vucic
Aleksandar Vučić,SRB,GOV,president,2017-05-31,,Aleksandar Vucic;Vucic
Hashim Thaçi,XKX,GOV,president,2016-04-07,2020-11-05,Hashim Thaci;Thaci
Albin Kurti,XKX,GOV,prime minister,2020-02-03,2020-06-03,Kurti
Albin Kurti,XKX,GOV,prime minister,2021-03-22,,Kurti
Milorad Dodik,BIH,GOV,president of republika srpska,2010-11-15,2018-11-19,Dodik
Edi Rama,ALB,GOV,prime minister,2013-09-11,,
Kyriakos Mitsotakis,GRC,GOV,prime minister,2019-07-08,,Mitsotakis
Alexis Tsipras,GRC,GOV,prime minister,2015-01-26,2019-07-08,Tsipras
Recep Tayyip Erdoğan,TUR,GOV,prime minister,2003-03-14,2014-08-28,Recep Tayyip Erdogan;Erdogan;Tayyip Erdogan
Recep Tayyip Erdoğan,TUR,GOV,president,2014-08-28,,Recep Tayyip Erdogan;Erdogan;Tayyip Erdogan
Ahmet Davutoğlu,TUR,GOV,foreign minister,2009-05-01,2014-08-28,Ahmet Davutoglu;Davutoglu
Ahmet Davutoğlu,TUR,GOV,prime minister,2014-08-28,2016-05-24,Ahmet Davutoglu;Davutoglu
Mevlüt Çavuşoğlu,TUR,GOV,foreign minister,2015-11-24,2023-06-03,Mevlut Cavusoglu;Cavusoglu
Hakan Fidan,TUR,GOV,foreign minister,2023-06-03,,
Hulusi Akar,TUR,GOV,defence minister,2018-07-09,2023-06-03,Akar
Yaşar Güler,TUR,GOV,defence minister,2023-06-03,,Yasar Guler
Mikheil Saakashvili,GEO,GOV,president,2008-01-20,2013-11-17,Saakashvili
Salome Zourabichvili,GEO,GOV,president,2018-12-16,2024-12-29,
Serzh Sargsyan,ARM,GOV,president,2008-04-09,2018-04-09,Sargsyan
Nikol Pashinyan,ARM,GOV,prime minister,2018-05-08,,Pashinyan
Ilham Aliyev,AZE,GOV,president,2003-10-31,,Aliyev
Nicolae Timofti,MDA,GOV,president,2012-03-23,2016-12-23,
Igor Dodon,MDA,GOV,president,2016-12-23,2020-12-24,Dodon
Maia Sandu,MDA,GOV,president,2020-12-24,,Sandu
Nursultan Nazarbayev,KAZ,GOV,president,1991-12-16,2019-03-20,Nazarbayev
Kassym-Jomart Tokayev,KAZ,GOV,president,2019-03-20,,Tokayev;Kasym-Zhomart Tokayev
Islam Karimov,UZB,GOV,president,1991-08-31,2016-09-02,
Shavkat Mirziyoyev,UZB,GOV,president,2016-09-08,,Mirziyoyev
Emomali Rahmon,TJK,GOV,president,1994-11-16,,Rahmon
Almazbek Atambayev,KGZ,GOV,president,2011-12-01,2017-11-24,
Sadyr Japarov,KGZ,GOV,president,2021-01-28,,Japarov
Gurbanguly Berdimuhamedow,TKM,GOV,president,2006-12-21,2022-03-19,
Hu Jintao,CHN,GOV,president,2003-03-15,2013-03-14,
Xi Jinping,CHN,GOV,president,2013-03-14,,Xi
Wen Jiabao,CHN,GOV,premier,2003-03-16,2013-03-15,
Li Keqiang,CHN,GOV,premier,2013-03-15,2023-03-11,
Li Qiang,CHN,GOV,premier,2023-03-11,,
Wang Yi,CHN,GOV,foreign minister,2013-03-16,2022-12-30,
Wang Yi,CHN,GOV,foreign minister,2023-07-25,,
Wei Fenghe,CHN,GOV,defence minister,2018-03-19,2023-03-12,
Li Shangfu,CHN,GOV,defence minister,2023-03-12,2023-10-24,
Dong Jun,CHN,GOV,defence minister,2023-12-29,,
Ma Ying-jeou,TWN,GOV,president,2008-05-20,2016-05-20,
Tsai Ing-wen,TWN,GOV,president,2016-05-20,2024-05-20,
Lai Ching-te,TWN,GOV,president,2024-05-20,,William Lai
Joseph Wu,TWN,GOV,foreign minister,2018-02-26,2024-05-20,
Shinzo Abe,JPN,GOV,prime minister,2012-12-26,2020-09-16,Abe
Yoshihide Suga,JPN,GOV,prime minister,2020-09-16,2021-10-04,Suga
Fumio Kishida,JPN,GOV,prime minister,2021-10-04,2024-10-01,Kishida
Shigeru Ishiba,JPN,GOV,prime minister,2024-10-01,2025-10-21,Ishiba
Sanae Takaichi,JPN,GOV,prime minister,2025-10-21,,Takaichi
Lee Myung-bak,KOR,GOV,president,2008-02-25,2013-02-24,
Park Geun-hye,KOR,GOV,president,2013-02-25,2017-03-10,
Moon Jae-in,KOR,GOV,president,2017-05-10,2022-05-09,
Yoon Suk-yeol,KOR,GOV,president,2022-05-10,2025-04-04,Yoon Suk Yeol;Yoon
Lee Jae-myung,KOR,GOV,president,2025-06-04,,Lee Jae Myung
Park Jin,KOR,GOV,foreign minister,2022-05-12,2024-01-10,
Kim Jong-il,PRK,GOV,leader,1994-07-08,2011-12-17,Kim Jong Il
Kim Jong-un,PRK,GOV,leader,2011-12-17,,Kim Jong Un
Kim Yo-jong,PRK,GOV,deputy director,2014-11-01,,Kim Yo Jong
Manmohan Singh,IND,GOV,prime minister,2004-05-22,2014-05-26,
Narendra Modi,IND,GOV,prime minister,2014-05-26,,Modi
Sushma Swaraj,IND,GOV,foreign minister,2014-05-26,2019-05-30,
Subrahmanyam Jaishankar,IND,GOV,foreign minister,2019-05-30,,S. Jaishankar;Jaishankar
Rajnath Singh,IND,GOV,defence minister,2019-05-31,,
Mamata Banerjee,IND,GOV,chief minister of west bengal,2011-05-20,,
Pervez Musharraf,PAK,GOV,president,2001-06-20,2008-08-18,Musharraf
Nawaz Sharif,PAK,GOV,prime minister,2013-06-05,2017-07-28,
Imran Khan,PAK,GOV,prime minister,2018-08-18,2022-04-10,
Shehbaz Sharif,PAK,GOV,prime minister,2022-04-11,2023-08-14,Shahbaz Sharif
Shehbaz Sharif,PAK,GOV,prime minister,2024-03-04,,Shahbaz Sharif
Asim Munir,PAK,MIL,chief of army staff,2022-11-29,,
Qamar Javed Bajwa,PAK,MIL,chief of army staff,2016-11-29,2022-11-29,Bajwa
Raheel Sharif,PAK,MIL,chief of army staff,2013-11-29,2016-11-29,
Hamid Karzai,AFG,GOV,president,2001-12-22,2014-09-29,Karzai
Ashraf Ghani,AFG,GOV,president,2014-09-29,2021-08-15,Ghani
Sheikh Hasina,BGD,GOV,prime minister,2009-01-06,2024-08-05,Hasina
Mahinda Rajapaksa,LKA,GOV,president,2005-11-19,2015-01-09,
Mahinda Rajapaksa,LKA,GOV,prime minister,2019-11-21,2022-05-09,
Gotabaya Rajapaksa,LKA,GOV,president,2019-11-18,2022-07-14,
Ranil Wickremesinghe,LKA,GOV,president,2022-07-21,2024-09-23,Wickremesinghe
Ibrahim Mohamed Solih,MDV,GOV,president,2018-11-17,2023-11-17,Solih
Mohamed Muizzu,MDV,GOV,president,2023-11-17,,Muizzu
Min Aung Hlaing,MMR,MIL,commander in chief,2011-03-30,2021-02-01,
Min Aung Hlaing,MMR,GOV,chairman of the state administration council,2021-02-02,,
Aung San Suu Kyi,MMR,GOV,state counsellor,2016-04-06,2021-02-01,Suu Kyi
Benigno Aquino,PHL,GOV,president,2010-06-30,2016-06-30,Benigno Aquino III
Rodrigo Duterte,PHL,GOV,president,2016-06-30,2022-06-30,Duterte
Ferdinand Marcos Jr.,PHL,GOV,president,2022-06-30,,Bongbong Marcos;Ferdinand Marcos Jr;Marcos
Joko Widodo,IDN,GOV,president,2014-10-20,2024-10-20,Widodo;Jokowi
Prabowo Subianto,IDN,GOV,president,2024-10-20,,Prabowo
Tony Abbott,AUS,GOV,prime minister,2013-09-18,2015-09-15,
Malcolm Turnbull,AUS,GOV,prime minister,2015-09-15,2018-08-24,Turnbull
Scott Morrison,AUS,GOV,prime minister,2018-08-24,2022-05-23,
Scott Morrison,AUS,LEG,member of parliament,2022-05-23,2024-02-28,
Anthony Albanese,AUS,GOV,prime minister,2022-05-23,,Albanese
Penny Wong,AUS,GOV,foreign minister,2022-05-23,,
Julie Bishop,AUS,GOV,foreign minister,2013-09-18,2018-08-28,
Jacinda Ardern,NZL,GOV,prime minister,2017-10-26,2023-01-25,Ardern
Stephen Harper,CAN,GOV,prime minister,2006-02-06,2015-11-04,Harper
Justin Trudeau,CAN,GOV,prime minister,2015-11-04,2025-03-14,Trudeau
Mark Carney,CAN,GOV,prime minister,2025-03-14,,
John Baird,CAN,GOV,foreign minister,2011-05-18,2015-02-03,
Chrystia Freeland,CAN,GOV,foreign minister,2017-01-10,2019-11-20,Freeland
Ukhnaagiin Khürelsükh,MNG,GOV,president,2021-06-25,,Ukhnaagiin Khurelsukh;Khurelsukh
Ukhnaagiin Khürelsükh,MNG,GOV,prime minister,2017-10-04,2021-01-27,Ukhnaagiin Khurelsukh;Khurelsukh
Ariel Sharon,ISR,GOV,prime minister,2001-03-07,2006-04-14,Sharon
Ehud Olmert,ISR,GOV,prime minister,2006-04-14,2009-03-31,Olmert
Benjamin Netanyahu,ISR,GOV,prime minister,2009-03-31,2021-06-13,Netanyahu;Binyamin Netanyahu
Naftali Bennett,ISR,GOV,prime minister,2021-06-13,2022-06-30,Bennett
Yair Lapid,ISR,GOV,prime minister,2022-07-01,2022-12-29,Lapid
Benjamin Netanyahu,ISR,GOV,prime minister,2022-12-29,,Netanyahu;Binyamin Netanyahu
Ehud Barak,ISR,GOV,defence minister,2007-06-18,2013-03-18,Barak
Moshe Ya'alon,ISR,GOV,defence minister,2013-03-18,2016-05-22,Moshe Yaalon;Yaalon
Avigdor Lieberman,ISR,GOV,defence minister,2016-05-30,2018-11-18,Lieberman;Avigdor Liberman
Benny Gantz,ISR,GOV,defence minister,2020-05-17,2022-12-29,Gantz
Yoav Gallant,ISR,GOV,defence minister,2022-12-29,2024-11-08,Gallant
Israel Katz,ISR,GOV,defence minister,2024-11-08,,
Isaac Herzog,ISR,GOV,president,2021-07-07,,Herzog
Herzi Halevi,ISR,MIL,chief of the general staff,2023-01-16,2025-03-05,Halevi
Eyal Zamir,ISR,MIL,chief of the general staff,2025-03-05,,
Daniel Hagari,ISR,MIL,military spokesman,2023-04-01,2025-03-28,Hagari
Mahmoud Abbas,PSE,GOV,president,2005-01-15,,Abbas
Mohammad Shtayyeh,PSE,GOV,prime minister,2019-04-13,2024-03-31,
Khaled Mashal,PSE,REB,head of hamas,1996-01-01,2017-05-06,Khaled Meshaal
Ismail Haniyeh,PSE,REB,head of hamas,2017-05-06,2024-07-31,Haniyeh;Ismail Haniya,HAMAS
Yahya Sinwar,PSE,REB,head of hamas,2024-08-06,2024-10-16,Sinwar,HAMAS
Hassan Nasrallah,LBN,REB,secretary general of hezbollah,1992-02-16,2024-09-27,Nasrallah,HEZBOLLAH
Naim Qassem,LBN,REB,secretary general of hezbollah,2024-10-29,,
Michel Aoun,LBN,GOV,president,2016-10-31,2022-10-30,Aoun
Najib Mikati,LBN,GOV,prime minister,2021-09-10,2025-02-08,Mikati
Saad Hariri,LBN,GOV,prime minister,2016-12-18,2020-01-21,Hariri
Nabih Berri,LBN,LEG,speaker of parliament,1992-10-20,,Berri
Joseph Aoun,LBN,GOV,president,2025-01-09,,
Nawaf Salam,LBN,GOV,prime minister,2025-02-08,,
Bashar al-Assad,SYR,GOV,president,2000-07-17,2024-12-08,Bashar Assad;Assad;al-Assad
Walid Muallem,SYR,GOV,foreign minister,2006-02-11,2020-11-16,Walid al-Moallem;Walid al-Muallem
Ahmed al-Sharaa,SYR,REB,head of hayat tahrir al-sham,2017-10-01,2025-01-28,Abu Mohammad al-Julani;Abu Mohammed al-Jolani;Abu Mohammed al-Golani,HTS
Ahmed al-Sharaa,SYR,GOV,president,2025-01-29,,al-Sharaa
Abdullah II,JOR,GOV,king,1999-02-07,,King Abdullah;King Abdullah II
Ayman Safadi,JOR,GOV,foreign minister,2017-01-15,,Safadi
Mohamed Morsi,EGY,GOV,president,2012-06-30,2013-07-03,Morsi;Mohammed Morsi;Mursi
Abdel Fattah el-Sisi,EGY,GOV,president,2014-06-08,,Sisi;el-Sisi;Abdel Fattah al-Sisi;al-Sisi
Hosni Mubarak,EGY,GOV,president,1981-10-14,2011-02-11,Mubarak
Sameh Shoukry,EGY,GOV,foreign minister,2014-06-17,2024-07-03,
Saddam Hussein,IRQ,GOV,president,1979-07-16,2003-04-09,Saddam
Nouri al-Maliki,IRQ,GOV,prime minister,2006-05-20,2014-09-08,Maliki;al-Maliki;Nuri al-Maliki
Haider al-Abadi,IRQ,GOV,prime minister,2014-09-08,2018-10-25,Abadi;al-Abadi
Adel Abdul Mahdi,IRQ,GOV,prime minister,2018-10-25,2020-05-07,
Mustafa al-Kadhimi,IRQ,GOV,prime minister,2020-05-07,2022-10-27,Kadhimi;al-Kadhimi
Mohammed Shia al-Sudani,IRQ,GOV,prime minister,2022-10-27,,Sudani;al-Sudani
Masoud Barzani,IRQ,GOV,president of the kurdistan region,2005-06-14,2017-11-01,Barzani
Muqtada al-Sadr,IRQ,REL,,,,Moqtada al-Sadr;Sadr;al-Sadr
Ali Khamenei,IRN,GOV,supreme leader,1989-06-04,,Khamenei;Ayatollah Ali Khamenei;Ayatollah Khamenei
Mahmoud Ahmadinejad,IRN,GOV,president,2005-08-03,2013-08-03,Ahmadinejad
Hassan Rouhani,IRN,GOV,president,2013-08-03,2021-08-03,Rouhani;Hassan Rohani
Ebrahim Raisi,IRN,GOV,president,2021-08-03,2024-05-19,Raisi
Masoud Pezeshkian,IRN,GOV,president,2024-07-28,,Pezeshkian
Mohammad Javad Zarif,IRN,GOV,foreign minister,2013-08-15,2021-08-25,Javad Zarif;Zarif
Hossein Amir-Abdollahian,IRN,GOV,foreign minister,2021-08-25,2024-05-19,Amir-Abdollahian
Abbas Araghchi,IRN,GOV,foreign minister,2024-08-21,,Abbas Araqchi;Araghchi;Araqchi
Qassem Soleimani,IRN,MIL,commander of the quds force,1998-03-01,2020-01-03,Qasem Soleimani;Soleimani
Hossein Salami,IRN,MIL,commander of the revolutionary guards,2019-04-21,2025-06-13,
King Abdullah of Saudi Arabia,SAU,GOV,king,2005-08-01,2015-01-23,
Salman bin Abdulaziz,SAU,GOV,king,2015-01-23,,King Salman
Mohammed bin Salman,SAU,GOV,crown prince,2017-06-21,,Mohammad bin Salman;MBS
Adel al-Jubeir,SAU,GOV,foreign minister,2015-04-29,2018-12-27,Jubeir
Faisal bin Farhan,SAU,GOV,foreign minister,2019-10-24,,
Abd-Rabbu Mansour Hadi,YEM,GOV,president,2012-02-27,2022-04-07,Abdrabbuh Mansour Hadi;Hadi
Ali Abdullah Saleh,YEM,GOV,president,1990-05-22,2012-02-27,Saleh
Abdul-Malik al-Houthi,YEM,REB,head of the houthis,2004-09-10,,Abdul Malik al-Houthi;al-Houthi,HOUTHIS
Yahya Saree,YEM,REB,houthi military spokesman,2018-01-01,,Yahya Sarea,HOUTHIS
Tamim bin Hamad Al Thani,QAT,GOV,emir,2013-06-25,,Sheikh Tamim
Mohammed bin Zayed,ARE,GOV,president,2022-05-14,,Mohamed bin Zayed
Muammar Gaddafi,LBY,GOV,leader,1969-09-01,2011-08-23,Gaddafi;Qaddafi;Muammar Qaddafi;Moammar Gadhafi;Qadhafi;Muammar Qadhafi;Gadhafi;Moammar Gaddafi
Fayez al-Sarraj,LBY,GOV,prime minister,2016-03-30,2021-03-15,Sarraj;Fayez Serraj
Abdul Hamid Dbeibeh,LBY,GOV,prime minister,2021-03-15,,Dbeibah;Dbeibeh;Abdulhamid Dbeibah
Khalifa Haftar,LBY,REB,commander of the libyan national army,2015-03-02,,Haftar;Khalifa Hifter,LNA
Omar al-Bashir,SDN,GOV,president,1989-06-30,2019-04-11,Bashir;al-Bashir
Abdel Fattah al-Burhan,SDN,MIL,commander in chief,2019-04-12,,Burhan;al-Burhan
Mohamed Hamdan Dagalo,SDN,REB,commander of the rapid support forces,2023-04-15,,Hemedti;Hemeti;Dagalo,RSF
Salva Kiir,SSD,GOV,president,2011-07-09,,Kiir
Riek Machar,SSD,GOV,first vice president,2020-02-22,2025-03-26,Machar
Hailemariam Desalegn,ETH,GOV,prime minister,2012-08-20,2018-04-02,
Abiy Ahmed,ETH,GOV,prime minister,2018-04-02,,Abiy
Isaias Afwerki,ERI,GOV,president,1993-05-24,,Afwerki
Hassan Sheikh Mohamud,SOM,GOV,president,2012-09-16,2017-02-16,
Mohamed Abdullahi Mohamed,SOM,GOV,president,2017-02-16,2022-05-23,Farmajo
Hassan Sheikh Mohamud,SOM,GOV,president,2022-05-23,,
Uhuru Kenyatta,KEN,GOV,president,2013-04-09,2022-09-13,Kenyatta
William Ruto,KEN,GOV,president,2022-09-13,,Ruto
Yoweri Museveni,UGA,GOV,president,1986-01-29,,Museveni
Muhoozi Kainerugaba,UGA,MIL,commander,2012-05-01,,Kainerugaba
Paul Kagame,RWA,GOV,president,2000-04-22,,Kagame
Joseph Kabila,COD,GOV,president,2001-01-17,2019-01-24,Kabila
Félix Tshisekedi,COD,GOV,president,2019-01-24,,Felix Tshisekedi;Tshisekedi
Goodluck Jonathan,NGA,GOV,president,2010-05-06,2015-05-29,
Muhammadu Buhari,NGA,GOV,president,2015-05-29,2023-05-29,Buhari
Bola Tinubu,NGA,GOV,president,2023-05-29,,Tinubu
Ibrahim Boubacar Keïta,MLI,GOV,president,2013-09-04,2020-08-18,Ibrahim Boubacar Keita
Assimi Goïta,MLI,GOV,president,2021-05-24,,Assimi Goita;Goita
Mohamed Bazoum,NER,GOV,president,2021-04-02,2023-07-26,Bazoum
Abdourahamane Tchiani,NER,GOV,president,2023-07-28,,Tchiani
Ibrahim Traoré,BFA,GOV,president,2022-09-30,,Ibrahim Traore
Idriss Déby,TCD,GOV,president,1990-12-02,2021-04-20,Idriss Deby
Mahamat Idriss Déby,TCD,GOV,president,2021-04-20,,Mahamat Deby
Faustin-Archange Touadéra,CAF,GOV,president,2016-03-30,,Faustin-Archange Touadera;Touadera
Paul Biya,CMR,GOV,president,1982-11-06,,
Jacob Zuma,ZAF,GOV,president,2009-05-09,2018-02-14,Zuma
Cyril Ramaphosa,ZAF,GOV,president,2018-02-15,,Ramaphosa
Robert Mugabe,ZWE,GOV,president,1987-12-31,2017-11-21,Mugabe
Emmerson Mnangagwa,ZWE,GOV,president,2017-11-24,,Mnangagwa
Filipe Nyusi,MOZ,GOV,president,2015-01-15,2025-01-15,Nyusi
Hugo Chávez,VEN,GOV,president,1999-02-02,2013-03-05,Hugo Chavez;Chavez
Nicolás Maduro,VEN,GOV,president,2013-04-19,,Nicolas Maduro;Maduro
Vladimir Padrino López,VEN,GOV,defence minister,2014-10-25,,Vladimir Padrino Lopez;Padrino
Juan Manuel Santos,COL,GOV,president,2010-08-07,2018-08-07,Santos
Iván Duque,COL,GOV,president,2018-08-07,2022-08-07,Ivan Duque;Duque
Gustavo Petro,COL,GOV,president,2022-08-07,,Petro
Diego Molano,COL,GOV,defence minister,2021-02-06,2022-08-07,
Dilma Rousseff,BRA,GOV,president,2011-01-01,2016-05-12,Rousseff
Jair Bolsonaro,BRA,GOV,president,2019-01-01,2022-12-31,Bolsonaro
Luiz Inácio Lula da Silva,BRA,GOV,president,2023-01-01,,Luiz Inacio Lula da Silva;Lula
Cristina Fernández de Kirchner,ARG,GOV,president,2007-12-10,2015-12-09,Cristina Fernandez;Cristina Kirchner
Javier Milei,ARG,GOV,president,2023-12-10,,Milei
Sebastián Piñera,CHL,GOV,president,2018-03-11,2022-03-11,Sebastian Pinera
Gabriel Boric,CHL,GOV,president,2022-03-11,,Boric
Enrique Peña Nieto,MEX,GOV,president,2012-12-01,2018-11-30,Enrique Pena Nieto
Andrés Manuel López Obrador,MEX,GOV,president,2018-12-01,2024-09-30,Andres Manuel Lopez Obrador;Lopez Obrador;AMLO
Claudia Sheinbaum,MEX,GOV,president,2024-10-01,,Sheinbaum
Raúl Castro,CUB,GOV,president,2008-02-24,2018-04-19,Raul Castro
Miguel Díaz-Canel,CUB,GOV,president,2018-04-19,,Miguel Diaz-Canel
Daniel Ortega,NIC,GOV,president,2007-01-10,,
Evo Morales,BOL,GOV,president,2006-01-22,2019-11-10,
Nayib Bukele,SLV,GOV,president,2019-06-01,,Bukele
Pope Francis,VAT,REL,pope,2013-03-13,2025-04-21,
Pope Leo XIV,VAT,REL,pope,2025-05-08,,Pope Leo
`;
