const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Nouns for people who speak by office or as unnamed sources. */
export const roleNouns = words(
  'official officials officer officers spokesman spokeswoman spokesperson spokespeople minister ministers secretary secretary-general general commander commanders president premier chief chairman ambassador ambassadors envoy source sources diplomat diplomats attaché attachés attache attaches doctor doctors eyewitness eyewitnesses historian researcher activist activists aide aides adviser advisers advisor analyst analysts expert experts leader leaders lawmaker lawmakers senator congressman congresswoman representative representatives witness witnesses resident residents participant participants admiral colonel captain major lieutenant veteran soldier soldiers officials’ head deputy member members director governor mayor king queen chancellor premiers person people journalist correspondent reporter commissioner commissioners',
);

/** Nouns for bodies that speak. */
export const bodyNouns = words(
  'government ministry administration command authorities intelligence agency service council military army navy police parliament committee headquarters mission embassy alliance bloc organisation organization union group staff department office presidency',
);

/** Nouns for texts and pictures that are said to say something. */
export const documentNouns = words(
  'statement report communique communiqué document assessment website images imagery release memo letter briefing summary study survey poll data figures documents reports images photos footage video bulletin dossier',
);

/** Nouns for bodies that speak for nobody but themselves, whatever state or people stands in their name. */
export const ownBodies = words(
  'observatory front movement party institute foundation association league brotherhood network campaign coalition university society federation resistance',
);

/** Where somebody is from of whom no state is told. */
export const outsiders = words(
  'western european arab african asian gulf regional foreign international nordic baltic balkan scandinavian',
);

/** Nouns for newsrooms, before their names or instead of them. */
export const newsrooms = words(
  'newspaper paper daily weekly magazine tabloid broadcaster channel network station website portal outlet agency service',
);

/** Words that stand before a name as a title or office. */
export const titles = words(
  'president prime minister secretary general gen. gen lt. lt col. col colonel maj. maj major adm. adm admiral rear vice defence defense foreign interior deputy acting first chief commander supreme allied chairman mr. mr ms. ms mrs. mrs dr. dr spokesman spokeswoman spokesperson ambassador senator sen. rep. representative press captain capt. brigadier brig. sgt. lieutenant marshal sir lord king prince chancellor premier leader director adviser security national marine army navy air force military officer official envoy special former then-president leader rebel separatist republican democrat congressman',
);

/** Pronouns that may be a source. */
export const sourcePronouns = words('he she they it who him her them');
