import type { WaysToSay } from './waysToSay';

/** Harm by a therapist, or by somebody who is only called "he" or "she" on this site about therapists. */
export const HARMED_RULES: readonly WaysToSay[] = [
  { words: ['{rape}'] },
  { words: ['^(abuse|abused|abuser|assault|assaulted)$'] },
  {
    words: [
      '{they}( \\S+){0,2}? (touched|touches|touching|kissed|kisses|kissing|licked|fondled|undressed|slept with|sleeping with|harass\\w*|exploit\\w*|assault\\w*|violated|groomed|abus(ed|es|ing)|sexts|drugged|harmed|traumati[sz]\\w*|propositioned) ({me}|my (neck|lips|cheek|ear))(?! (by|deeply)\\b)',
      'and (kissed|touched|groped) me',
    ],
    unless: 'never touch\\w*',
  },
  { words: ['^kissed$', 'coach( \\S+){0,2}? (touched|groped|kissed) me'] },
  { words: ['{therapist} (\\S+ )?hurt me$'] },
  {
    words: [
      '(?<!\\bi )(forced|forcing|made|makes) {me}( to)?( have)? (sex|touch|kiss|hug|undress|strip|sit on)',
      'forced (himself|herself|themselves) on',
      '{therapist} forced me$',
      'tried to kiss {me}',
    ],
  },
  {
    words: [
      '(touch|grabb?|rubb?|strok|squeez|kiss|pat|slapp?|expos|hand|finger)(ed|s|es|ing|e|ted|ting)?( \\S+){0,4}? {body}',
      'show(s|ed) (me )?(his|her|their) {body}',
      '(sit|sits|sat|sitting)( \\S+){0,3}? lap',
      '(hands?|touch\\w*|rubb\\w*|squeez\\w*|pat\\w*|strok\\w*)( \\S+)? my knees?',
    ],
  },
  {
    words: [
      '(sex|sleeping|slept|sleep|sext\\w*|sexual relationship) with (my|his|her|the|a)( \\S+)? {therapist}',
      '{they}( \\S+){0,2}? (had|has|have|having|wants?)( to have)? sex( with (me|him|her|clients?|patients?)|$)',
      '(ask|asks|asked) (me )?for sex',
      '({therapist} and i|we) (had|have|are having|are sleeping) (sex|together)',
      'slept with',
      '(slept|sleep|sleeping) together',
      '{therapist}{few} sleep with (me|him|her)',
      'sleeping with my (wife|husband)',
    ],
    unless:
      '(want to|wanna|fantas\\w+ about|dream\\w* (of|about|i)) (have |having |had )?(sex|sleep\\w*|slept)|two (members|people|clients)',
  },
  {
    words: [
      '(?<!(substance|drug|alcohol|child|elder) )abus(e|ed|ive|er|ing)( (?!and )\\S+){0,2}? {therapist}',
      '{therapist} (is |was |has |been |being |emotionally |verbally |sexual |emotional ){0,3}abus(e|ed|es|ing|ive|er)',
      'abus\\w* (in|by) (therapy|counsell?ing)',
      'therapy abuse',
      '(is|was) it (sexual )?abuse',
      '(harmed|hurt|exploited|groomed|traumati[sz]ed|assaulted|violated) by (my |a |the |therapy|counsell?ing)({therapist})?',
      '{therapist} grooming',
    ],
  },
  {
    words: [
      'it is sexual',
      'sexual (misconduct|contact|relationship|affair|line|comments?|jokes?|exploitation|advances|favou?rs|messages?|texts?|pictures?|pics?|photos?)',
      'sext(s|ing|ed)',
      'masturbat\\w*',
      'nudes?',
      'naked (pictures|pics|photos)',
      'me naked',
      'dick pics?',
      '(pictures|pics|photos) of my body',
      'sexy (pictures|pics|photos)',
      'body sexually',
      'touch\\w* (\\S+ )?(sexually|inappropriate\\w*)',
      '(inappropriate|unwanted|sexual) touch\\w*',
      'expos\\w+ (himself|herself)',
      'touching (himself|herself)',
    ],
  },
  {
    words: [
      '(tak\\w+|took) (off )?(my|his|her)( \\S+)? ?(clothes|shirt|pants|top|bra|trousers)',
      'unzipp\\w*',
      'rubbed against me',
      '{therapist} (\\S+ )?hit on me',
      'shows? me porn|showed me porn',
      'talks? dirty',
      'my breasts',
      '(his|her) tongue',
      'fel?e?l?t? me up',
      'cop\\w* a feel',
      'turns? (him|her) on',
      'i turn (him|her) on',
      '(lay|lies|lie) (on top|down next)',
      'bed with me',
      'tied me',
      'blackmail\\w*',
      'threat(en|ens|ened|ening|s)( to)? (tell|show|post|share|expose|leak|publish|send)( \\S+){0,3}? (wife|husband|partner|boss|secrets?|pictures?|photos?|pics?|videos?|everyone|everybody)',
      '{they}( \\S+){0,6}? (said|says|told me|tells me|asked me|asks me|saying)( it is our secret)?( and)? (not to|to not|dont|never) tell (anyone|anybody|(my|your|ur) (parents|mom|mum|dad|husband|wife|boyfriend|girlfriend))',
      '{they} (asks|asked|invites|invited|wants)( \\S+)? me( to come| to go)?( over)? to (his|her|their) (house|home|apartment|place|flat|bedroom)',
      '{they} (hold|holds|held|holding) (me|my body)( \\S+)? (on|in) (the|his|her|a) (couch|sofa|bed|lap)',
      '{they} (texts?|texting|messag\\w+|writes?) my (\\S+ ){0,2}?(son|daughter|child|kid)( \\S+){0,2}? (at night|hearts|secretly|in secret|love)',
      'feel violated',
      'advantage of me',
      '(came|comes|coming) on to me',
      'pass at me',
      'made a move on me',
      '{they} (asks?|asked)( me)? what (im|i am|i was|i were) wearing',
      '{they}( \\S+){0,4}? keep (our relationship|us) (a )?secret',
      'unsafe (with|around) (my|the|her|him)',
      'in a way i didnt',
      'holding and kissing',
    ],
  },
  // Spanish.
  {
    words: [
      '{terapeuta}( \\S+){0,3}? (toc[oa]|bes[oa]|viol[oa]|abus\\w+|acos[oa]|manose\\w+|fotos|sexo)',
      '(sexo|acost\\w*|acuesto|abuso|acoso|abusad[oa]|violad[oa])( \\S+){0,4}? {terapeuta}',
    ],
  },
];
