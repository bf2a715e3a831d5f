/**
 * Designations of equipment by their shape: a maker's or ministry's prefix with a number. Prefixes are those of Soviet and Russian design
 * bureaus (Su, MiG, Tu, …), of the Soviet and Russian army's indices (T, BTR, 2S, 9K, …), of the United States' joint designation
 * systems for aircraft, missiles and vehicles (F, AH, MQ, AGM, M1 …), and of China's and NATO's. A letter alone is followed by the
 * numbers that it has in use, since "G-20", "H-1B", "C-4" and "F-150" have the same shape.
 */
const prefixed = String.raw`(?:Su|MiG|Tu|Il|An|Mi|Ka|Yak|Be|A)-?(?:12|14|17|19|2[0-9]|3[0-9]|4[0-24]|50|52|7[26]|9[25]|124|130|142|160)(?:M\d?|MK[IKM]|MR|SM|UB|MS|K|S|R|P|TV)?`;
const vehicles = String.raw`(?:BTR|BMP|BMD|BRDM|BRM|BREM|BTR-D|MT-LB|MTLB|PT|TOS|ZSU|ZU|MRAP|AAV|LAV|AMX|CV|PzH|FH)-?\d{1,4}(?:[A-Z]{1,3}\d?)?`;
const indices = String.raw`(?:2[SC]\d{1,2}|9[KM]\d{2,3}|1[KL]\d{2,3}|3M\d{2})(?:[A-Z]\d?)?`;
const rockets = String.raw`(?:BM|RPG|SPG|ATGM|RPK|AKM?|AKS|SVD|PKM|NSV|DShK|KPV|MANPADS|MON|OZM|PFM|KAB|FAB|ODAB|RBK)-?\d{1,4}(?:[A-Z]{1,2}\d?)?`;
const missiles = String.raw`(?:SS|SA|AS|AA|RS|RSM|R|Kh|KH|DF|JL|HQ|YJ|CJ|KN|P|Hwasong|Nodong|Shahab|Fateh|Fajr|Shahed|Geran|Mohajer|Hermes|Orlan)-(?:[NX]-)?\d{1,4}(?:[A-Z]{1,3}\d?)?`;
const tanks = String.raw`T-?(?:10|26|34|44|5[45]|6[24]|72|80|84|90|95|14)(?:[A-Z]{1,3}\d?|/85|-85)?`;
const airDefence = String.raw`S-?(?:75|125|200|300|350|400|500)(?:P(?:MU)?|V|F|V[M4])?(?:-\d)?`;
const western = String.raw`(?:F/A|EA|EF|AH|UH|CH|MH(?!-?17\b|-?370\b)|OH|SH|MV|CV|MQ|RQ|KC|RC|EC|AC|HC|MC|EP|WC|AGM|AIM|BGM|FIM|FGM|MIM|MGM|RIM|UGM|GBU|CBU|JF|TB|SCALP)-?\d{1,4}[A-Z]{0,2}`;
const fighters = String.raw`(?:F-?(?:4|5|14|15|16|18|22|35|104|111|117)|B-?(?:1|2|21|52)|C-?(?:5|17|130|160|295)|E-?[2378]|U-2|P-?(?:3|8)|A-(?:1|4|6|7|10)|V-22|J-(?:7|8|10|11|15|16|20|31)|H-6|Y-(?:8|9|20)|SR-71|U-2S)[A-Z]{0,2}`;
const american = String.raw`M(?:1(?= Abrams)|1A[12]|1128|11[39]|109|110|114|16|142|198|2A\d|270|3A\d|4A1|48|60|777|982|240|249|47|72)(?:A\d)?`;

/** The name that may follow a designation: "BM-21 Grad", "2S19 Msta-S", "M1A2 Abrams", "Su-25 Frogfoot". */
const nickname = String.raw`(?: "?(?:Grad|Smerch|Uragan|Tornado|Pion|Malka|Msta|Gvozdika|Akatsiya|Nona|Buk|Tor|Osa|Strela|Igla|Tunguska|Shilka|Kub|Krug|Pantsir|Iskander|Tochka|Oka|Buratino|Solntsepyok|Abrams|Bradley|Stryker|Paladin|Patton|Javelin|Stinger|Patriot|Hellfire|Tomahawk|Raptor|Lightning|Hornet|Super Hornet|Growler|Eagle|Strike Eagle|Fighting Falcon|Falcon|Tomcat|Nighthawk|Warthog|Thunderbolt|Lancer|Spirit|Stratofortress|Hercules|Globemaster|Galaxy|Hawkeye|Sentry|Poseidon|Orion|Osprey|Apache|Chinook|Black Hawk|Cobra|Viper|Kiowa|Reaper|Predator|Global Hawk|Frogfoot|Flanker|Fencer|Fulcrum|Foxbat|Foxhound|Fullback|Backfire|Bear|Blackjack|Hind|Hip|Havoc|Alligator|Hokum|Candid|Moskit|Kalibr|Yakhont|Bastion|Bal|Granit|Oniks|Kornet|Konkurs|Metis|Fagot)"?)?`;

/** Each is tried on a sentence's line. */
export const equipmentShapes: readonly RegExp[] = [
  prefixed,
  vehicles,
  indices,
  rockets,
  missiles,
  tanks,
  airDefence,
  western,
  fighters,
  american,
].map(
  (shape) =>
    new RegExp(
      String.raw`(?<![\p{L}\d-])(?:${shape})(?:-[A-Z]\d{0,2})?${nickname}(?:-[A-Z]\d?)?s?(?![\p{L}\d]|-\d)`,
      'gu',
    ),
);
