import type { WaysToSay } from './waysToSay';

/** Violence and threats by anybody, and danger to life whatever its cause. */
export const DANGER_RULES: readonly WaysToSay[] = [
  // Threats and violence, by anybody.
  {
    words: [
      '({home}|{they}|{other}|hell|shell|theyll|hed|theyd)( (?!i\\b)\\S+){0,3}? (going to|gonna|will|would|wants? to|wanna|tried to|trying to|hell|shell|to) (kill|murder|hurt|stab|shoot|beat|strangle|attack) ({me}|my family)',
    ],
  },
  { words: ['(hell|shell|theyll|hed|shed|theyd|family will) (kill|hurt|find) (me|us)'] },
  {
    words: [
      'threat\\w* (me|us|my (life|family|kids))',
      'threat\\w* to (kill|hurt|harm|beat|stab|shoot|rape|attack)(?! {self})',
      'threat\\w* to burn',
      '(death|rape) threats?',
    ],
  },
  // "It hit me that", "hit me up" and "beats me at chess" are no violence.
  {
    words: [
      '(?<!\\b(it|that|this|question|words|grief|loss|news|really|finally) )(hits?|hitting|beats?|beating|batin|bates|bash\\w*|batters?|battered|punch\\w*|slap\\w*|smack\\w*|kick\\w*|chok\\w+|strangl\\w+|stab\\w*|bit|bites|shov\\w+|burn(ed|t|s)|attacked) {me}(?! (to|at|out|off|that|up|if|when you)\\b)',
      'beats? {me} up',
    ],
  },
  {
    words: [
      '(push\\w*|thr[eo]w\\w*|dragged) {me} (down|against|into|across|around|on|out of the|by)',
      '{they} pushed me$',
      'thr[eo]w\\w* \\S+ \\S+ at me',
      'by the (throat|neck|hair)',
      '(put|puts|has) (his|her) hands (on|around) (me|my (neck|throat))',
      '(broke|breaks) my (arm|nose|jaw|ribs?|finger)',
      'smash\\w* (up )?(the|my) (flat|house|place)',
    ],
  },
  {
    words: [
      '\\b(am|i was|been|being|got|get|getting|im) (\\S+ )?(followed|beaten|beat up|stabbed|strangled|punched|attacked|jumped|kidnapped|trafficked)',
      'strangled by',
      '{me} (is|are) being (hurt|hit|abused)',
      'kidnapped',
      'trafficked',
      'me a (hiding|beating|black eye)',
    ],
  },
  {
    words: [
      '({home}|{they}|gets?|got|turns?) (is |was |gets? |can be |very ){0,2}violent(?! (thoughts|dreams|films?)\\b)',
      'violent ({home}|relationship)',
      '(domestic|family|honou?r based|partner) (violence|abuse)',
      'violence at home',
      'dv (help|hot ?line|line|shelter)',
      'physical(ly)? abus\\w*',
      'forced marriage',
      'force me to marry',
    ],
  },
  {
    words: [
      '({other}|hes|shes|he|she) (is |are |keeps |always |just ){0,2}(hurts|hurting) {me}',
      '{home} hurt me',
    ],
  },
  {
    words: [
      '(?<!(uncle|priest|treat my) )\\b{home}( (?!sexual|ther|couns|psych)\\S+){0,3}? abus(e|ed|es|ing|ive)(?! of)',
      '(?<!treat my )abusive ({home}|relationship|home)',
    ],
  },
  // Looking up a therapist is often called stalking in jest; being stalked is not.
  {
    words: [
      'stalk\\w* (me|us)',
      '(being|been|get|getting) stalked',
      '(my|have a|got a) stalker',
      '^stalk(er|ing)$',
      'follow\\w* (me|us) (home|around|everywhere|in (his|her|a|the))',
      '({other}|he) (is |keeps |was |has been )?following me',
      'keeps? coming to my (house|home|work|door|flat)',
      'keeps? (turning|showing) up at my (house|home|work|door|flat|school|place)',
    ],
  },
  {
    words: [
      'let me (leave( the (house|flat|room)| home|$)|go out|out of)',
      'locked (me )?in',
      'against my will',
      'hiding (from (my|him|her)(?! {therapist})|in (the|a|my))',
      '(is|hes|are) outside my (door|house|window|flat)',
      'breaking (down the|in)',
      '(is|are) in my house',
      'coming (to get|after|for) me',
      '(will|going to|gonna) find me',
      'out of the house before',
      '(scared|afraid|terrified|frightened) (of (my )?{home}|to (go|be) (back )?home)',
      'trying to break in',
    ],
  },
  {
    words: [
      '({home}|{they}|{other}) (\\S+ ){0,2}?(has|got|had|pulled|pointed|grabbed|holding) (a |the |out a )?(gun|knife|weapon|machete)(?! on the)',
      '(me|us) with a (gun|knife|weapon|bat)',
    ],
  },
  // Danger now, whatever the cause. "In danger of losing her license" is none.
  {
    words: [
      'in (\\S+ )?danger(?! of)',
      '(fear|scared|afraid|terrified) (for|of) my life',
      '(not|dont|never|isnt) (feel )?safe (at|in my|here|in this) ?(home|house|flat|own home)?',
      '^(am i|(im|i am|i) (not|dont|do not)( feel)?) safe( here| now)?$',
      'feel unsafe(?= at| in my|$)',
      '(home|house) (is not|isnt) safe',
    ],
  },
  {
    words: [
      '(took|taken|swallowed|downed|ate)( \\S+)? (too (many|much)( {pills})?$|an overdose|a (whole )?(bottle|box|pack) of|(all|too many|whole|load|loads|bunch|lot|handful|\\d+)( (of|my|the|her|his|them))* {pills})',
      '(took|taken|swallowed) (some |her |his |my |the )?(pills|tablets)',
      'overdosed',
      'od ?ed',
      'drank (\\S+ )?(bleach|antifreeze|poison)',
    ],
  },
  {
    words: [
      'not breathing',
      'cant breathe?',
      '(he|she|they|and|friend|daughter|son) (wont|will not) wake up',
      'cut (\\S+ )?too deep',
      '(im|am|is|stop|keeps) bleeding',
      'bleeding (wont|badly|a lot|out|heavily)',
      'wrists? just now',
      'just (cut|slit) my',
    ],
  },
  {
    words: [
      '(?<!\\b(he|she|they|t|will|would|{therapist}) )(call|dial|ring|phone) (911|999|000|111|112)',
      '^(911|999|000|111|112)( now| help)?$',
      '^(its |this is |an? )*emergency( help| now| please)*$',
      'emergency (numbers?|services?|help|line)',
      '(^|(need|call|send|get) (an |the )?)ambulance',
      '(need|get|send) (the )?police',
      '^(call )?(the )?police( now| number| help| please)*$',
    ],
  },
  // Spanish.
  {
    words: [
      'me (peg[ao]n?|golpe[ao]n?|maltratan?|amenaz[ao]|persiguen?|va a matar|quiere matar|mate|ahorca|estrangulo|encerro)',
      'en peligro',
      'violencia (domestica|de genero|en casa|en mi casa|familiar|machista)',
      '(tome|tomo|tomado|trague)( \\S+){0,2}? (pastillas|pildoras|medicamentos)',
      '^(es una )?emergencias?$',
      'numero de emergencias?',
      '(llam\\w+|necesito) (a )?(la |una )?(policia|ambulancia)',
      'no me deja salir',
    ],
  },
];
