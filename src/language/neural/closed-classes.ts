/** Parts of speech that take no new words. */
export const closedUpos: ReadonlySet<string> = new Set(['ADP', 'AUX', 'CCONJ', 'DET', 'PART', 'PRON', 'SCONJ']);

/** Their Penn tags. */
export const closedXpos: ReadonlySet<string> = new Set('IN TO DT PDT WDT CC MD PRP PRP$ WP WP$ EX POS RP'.split(' '));

/** The words of the closed classes that are three letters long or more, and forms that stand among them ("following", "including"). */
const closedWords: ReadonlySet<string> = new Set(
  'aboard about above according across after against albeit all along alongside although amid amidst among amongst and another any anybody anyone anything apart are around aside atop away back barring be because been before behind being below beneath beside besides between beyond both but can cause concerning considering could cuz despite did does doing done down due during each either every everybody everyone everything except excluding failing following for forth from get gets getting given got had half has have having hence her hers herself him himself his how however if in including inside instead into is its itself lest like may might mine minus more most must my myself near neither next nobody none nor not nothing notwithstanding of off on once one onto opposite or other ought our ours ourselves out outside over owing past pending per plus post prior provided providing quite regarding respecting round save shall she should since so some somebody someone something such than that the thee their theirs them themselves then there these they thine this those thou though through throughout thru thus thy till to together too toward towards under underneath unless unlike until up upon us versus via vis was we were what whatever when whenever where whereas wherever whether which whichever while whilst who whoever whom whomever whose why will with within without worth would yes yet you your yours yourself yourselves'.split(
    ' ',
  ),
);

/** False for a capitalised word that no closed class has, such as a name that training never saw: it is not a preposition. */
export function mayBeClosed(form: string): boolean {
  return !/^\p{Lu}\p{Ll}{2,}$/u.test(form) || closedWords.has(form.toLowerCase());
}
