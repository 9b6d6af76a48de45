/** Which part of the page "Where to turn" comes before all answers. */
export type Help = 'talk-now' | 'danger' | 'harmed';

/** One way of asking for help, as regular expressions over the words of a query. */
export interface HelpRule {
  help: Help;
  /** Ways of saying it: whole words, one space apart; `{name}` stands for a group of `GROUPS`. */
  words: readonly string[];
  /** If this matches as well, the rule doesn't count. */
  unless?: string;
}

/**
 * Parts that many rules share. Words come without apostrophes and accents, and without a final
 * "'s": "don't" is "dont", "he's" is "he", "he'll" is "hell", "Women's Aid" is "women aid".
 */
export const GROUPS: Readonly<Record<string, string>> = {
  few: '(?: \\S+){0,3}?',
  not: '(?:dont|do not|cant|cannot|can not|no longer|not|doesnt|does not|didnt|never)',
  then: '(?= (?:now|right|tonight|today|please|pls|plz|asap|urgent\\w*|any ?more|any longer|much longer|at all|no more|at night|and|but|so|i|it|when)\\b|$)',
  self: '(?:(?:my|me|him|her|your|them|it) ?sel(?:f|ves))',
  me: '(?:me|us|him|her|them|(?:my|our|the|a|his)(?: \\S+)? (?:clients?|patients?|kids?|child|children|baby|son|daughter|sister|brother|wife|husband|mum|mom|mother|friend)|mum|mom|mam)',
  therapist:
    '(?:(?:psycho)?therapists?|counsell?ors?|psychologists?|psychiatrists?|psychs?|pdocs?|shrinks?|ts?|social workers?|analysts?|clinicians?)',
  they: '(?:{therapist}|he|hes|she|shes|they)',
  home: '(?:husband|hubby|wife|partner|boyfriend|girlfriend|bf|gf|ex(?! {therapist})|spouse|fiancee?|dad|daddy|da|father|stepdad|stepfather|mum|mom|mam|mother|stepmom|stepmum|stepmother|parents?|brother|sister|family|old man|son|roommate|flatmate|marriage)',
  other:
    '(?:{home}|uncle|aunt|cousin|grandad|grandpa|grandfather|boss|teacher|coach|priest|pastor|stranger|neighbou?r|someone|somebody|friend|man|guy|people)',
  pills:
    '(?:pills?|tablets?|paracetamol|tylenol|meds|medication|medicines?|ibuprofen|aspirin|xanax|antidepressants|painkillers)',
  rape: '(?:rap(?:e|ed|es|ing|ist)|rapped (?:me|her|him)|molest\\w*|grop(?:e|ed|es|ing)|sexual(?:ly)? (?:abus\\w*|assault\\w*|harr?ass?\\w*|violen\\w*)|incest)',
  body: '(?:breasts?|boobs?|tits|nipples?|penis|dick|vagina|genitals?|crotch|privates|private parts?|groin|butt|bum|ass|arse|bottom|thighs?|legs?|knickers|panties|underwear|bra|skirt|pants|trousers|chest|down there|lap|(?:under|up|down) my (?:top|shirt|clothes|dress))',
  terapeuta: '(?:terapeuta|psicolog[oa]|psiquiatra|consejer[oa]|terapia)',
};

const danger: readonly Omit<HelpRule, 'help'>[] = [
  // Threats and violence, by anybody.
  {
    words: [
      '(?:{home}|{they}|{other}|hell|shell|theyll|hed|theyd){few} (?:going to|gonna|will|would|wants? to|wanna|tried to|trying to|hell|shell|says|to|d|can) (?:kill|murder|hurt|stab|shoot|beat|strangle|attack|find) {me}',
    ],
    unless: '\\bi (?:want|wanna|will|might|am going|feel like)\\b',
  },
  { words: ['(?:hell|shell|theyll|hed|shed|theyd|family will) (?:kill|hurt|find) (?:me|us)'] },
  {
    words: [
      'threat\\w* (?:me|us|my (?:life|family|kids))',
      'threat\\w* to (?:kill|hurt|harm|beat|stab|shoot|rape|attack)(?! {self})',
      '(?:death|rape) threats?',
    ],
  },
  // "It hit me that", "hit me up" and "beats me at chess" are no violence.
  {
    words: [
      '(?<!\\b(?:it|that|this|question|loss|news|really|finally) )(?:hits?|hitting|beats?|beating|batin|bates|bash\\w*|batters?|battered|punch\\w*|slap\\w*|smack\\w*|kick\\w*|chok\\w+|strangl\\w+|stab\\w*|bit|bites|shov\\w+|burn(?:ed|t|s)|attacked|grabbed) {me}(?! (?:to|at|out|off|that|up (?:with|for|on)|if|when you)\\b)(?<!hit me(?= up))',
    ],
    unless: '{they} grabbed me(?! by)',
  },
  {
    words: [
      '(?:push\\w*|thr[eo]w\\w*|dragged) {me} (?:down|against|into|across|around|on|out of the|by)',
      '{they} pushed me$',
      'thr[eo]w\\w* \\S+ \\S+ at me',
      'by the (?:throat|neck|hair)',
      'smash\\w* (?:up )?(?:the|my) (?:flat|house|place)',
    ],
  },
  {
    words: [
      '(?:am|was|been|being|got|get|getting|im) (?:\\S+ )?(?:beaten|beat up|stabbed|strangled|punched|attacked|jumped|kidnapped|trafficked)',
      'strangled by',
      '{me} (?:is|are) being (?:hurt|hit|abused)',
      'kidnapped',
      'trafficked',
      'me a (?:hiding|beating|black eye)',
    ],
  },
  {
    words: [
      '(?:{home}|{they}|gets?|got|turns?) (?:is |was |gets? |can be |very ){0,2}violent(?! (?:thoughts|dreams|films?)\\b)',
      'violent (?:{home}|relationship)',
      '(?:domestic|family|honou?r based|partner) (?:violence|abuse)',
      'violence at home',
      'dv (?:help|hot ?line|line|shelter)',
      'physical(?:ly)? abus\\w*',
      'forced marriage',
      'force me to marry',
    ],
  },
  {
    words: [
      '(?:{other}|hes|shes|he|she) (?:is |are |keeps |always |just ){0,2}(?:hurts|hurting) {me}',
      '{home} hurt me',
    ],
  },
  {
    words: [
      '(?<!(?:uncle|priest) )\\b{home}(?: (?!sexual)\\S+){0,3}? abus(?:e|ed|es|ing|ive)(?! of)',
      'abusive (?:{home}|relationship|home)',
    ],
    unless: '{therapist} abus\\w*',
  },
  // Looking up a therapist is often called stalking in jest; being stalked is not.
  {
    words: [
      'stalk\\w* (?:me|us)',
      '(?:being|been|get|getting) stalked',
      '(?:my|have a|got a) stalker',
      '^stalk(?:er|ing)$',
      'follow\\w* (?:me|us) (?:home|around|everywhere|in)',
      '(?:someone|somebody|man|guy) (?:is |keeps |was )?following me',
      'keeps? (?:turning|showing) up at my (?:house|home|work|door|flat|school|place)',
    ],
  },
  {
    words: [
      'let me (?:leave(?: the (?:house|flat|room)| home|$)|go out|out of)',
      'locked (?:me )?in',
      'against my will',
      'hiding (?:from|in)',
      '(?:is|hes|are) outside my (?:door|house|window|flat)',
      'breaking (?:down the|in)',
      '(?:is|are) in my house',
      'coming (?:to get|after|for) me',
      '(?:will|going to|gonna) find me',
      'out of the house before',
    ],
  },
  {
    words: [
      '(?:{home}|{they}|{other}) (?:\\S+ ){0,2}?(?:has|got|had|pulled|pointed|grabbed|holding) (?:a |the |out a )?(?:gun|knife|weapon|machete)',
      '(?:me|us) with a (?:gun|knife|weapon|bat)',
    ],
  },
  // Danger now, whatever the cause. "In danger of losing her license" is none.
  {
    words: [
      'in (?:\\S+ )?danger(?! of)',
      '(?:fear|scared|afraid|terrified) (?:for|of) my life',
      '(?:not|dont|never|isnt) (?:feel )?safe (?:at|in my|here|in this) ?(?:home|house|flat|own home)?',
      '^(?:im|i|am|feel|dont|do|not|safe|unsafe|here|now| )+ (?:safe|unsafe)$',
      'feel unsafe(?= at|$)',
    ],
    unless: 'makes? me feel safe',
  },
  {
    words: [
      '(?:took|taken|swallowed|downed|ate|taking)(?: \\S+)? (?:too (?:many|much)|all (?:of )?(?:my|her|his|the)|a (?:whole |load|bunch|lot|full|bottle|box|pack)\\S*(?: of)?|loads of|\\d+|an overdose)',
      '(?:took|taken|swallowed) (?:(?:some|her|his|my|the|lots of) )?{pills}',
      'overdosed',
      'od ?ed',
      'drank (?:\\S+ )?(?:bleach|antifreeze|poison)',
    ],
    unless: '(?:want|wanna|going) to take',
  },
  {
    words: [
      'not breathing',
      'cant breathe?',
      '(?:he|she|they|and|friend|daughter|son) (?:wont|will not) wake up',
      'cut (?:\\S+ )?too deep',
      '(?:im|am|is|stop|keeps) bleeding',
      'bleeding (?:wont|badly|a lot|out|heavily)',
      'wrists? just now',
      'just (?:cut|slit) my',
    ],
  },
  {
    words: [
      '(?:call|dial|ring|phone) (?:911|999|000|111|112)',
      '^(?:911|999|000|111|112)(?: now| help)?$',
      '^(?:its |this is |an? )*emergency(?: help| now| please)*$',
      'emergency (?:numbers?|services?|help|line)',
      '(?:^|(?:need|call|send|get) (?:an |the )?)ambulance',
      '(?:need|get|send) (?:the )?police',
      '^(?:call )?(?:the )?police(?: now| number| help| please)*$',
    ],
  },
  // Spanish.
  {
    words: [
      'me (?:peg[ao]n?|golpe[ao]n?|maltratan?|amenaz[ao]|persiguen?|va a matar|quiere matar|mate|ahorca|estrangulo|encerro)',
      'en peligro',
      'violencia (?:domestica|de genero|en casa|en mi casa|familiar|machista)',
      '(?:tome|tomo|tomado|trague)(?: \\S+){0,2}? (?:pastillas|pildoras|medicamentos)',
      '^(?:es una )?emergencias?$',
      'numero de emergencias?',
      '(?:llam\\w+|necesito) (?:a )?(?:la |una )?(?:policia|ambulancia)',
      'no me deja salir',
    ],
  },
];

const talkNow: readonly Omit<HelpRule, 'help'>[] = [
  {
    words: [
      'suicid\\w*',
      'su1cid\\w*',
      'su cide',
      's u i c i d e',
      'sewer ?slid\\w*',
      'self ?(?:harm|injur)\\w*',
      'ideation',
      'unaliv\\w*',
      'kms',
      'kys\\w*',
      'ctb',
      'catch the bus tonight',
      'self delete',
      'su[ei]side',
      'game end',
      'noose',
      'sh (?:relapse|urges?|again|clean)',
    ],
  },
  {
    words: [
      '(?:kil|hurt|harm|hang|hung|shoot|cut|burn|starv|drown|stab|hit|neck|rope|yeet|delet|punish|poison|top|off|end)(?:l|ls|s|e|es|p|n|ed|led|t)?(?:l?ing|t?ing|ping|ning)? {self}(?! (?:off|some|short|out|slack)\\b)',
      'do (?:myself|himself|herself) in',
    ],
  },
  // "Dying to know" and "I'm dying of boredom" are no wish to die.
  {
    words: [
      '(?:wants?|wanna|wanted|wanting|wish|wishes|rather|better|sooner|ready|deserve|should|hope|hopes|like|tell me)(?: (?:to|i|he|she|was|were|am|be|just|off|that|had|really|could|id)){0,4} (?:die|dying|dead|died)(?! (?:for|of|to)\\b)',
    ],
  },
  {
    words: [
      'never (?:been |was |were )?born',
      '(?:want to|wanna|wish i|could|to)(?: just| could)* (?:disappear|vanish)',
      'wish i (?:didnt|wasnt|werent)',
      '(?:never|not|dont|didnt) (?:ever )?wake up',
      'sleep forever',
      'forever sleep',
      'not wake',
    ],
  },
  {
    words: [
      '(?:cant|cannot) live(?= like|$)',
      '{not} (?:want(?:s|ing)? (?:to )?|wanna |wish(?:es)? to |deserve to |feel like )(?:be |being )?(?:live|living|alive|exist|existing)(?! (?:with(?!out)|near|at|in (?!this|pain)|together|next|without|video|session|here|on my)\\b)',
    ],
  },
  {
    words: [
      '(?:not|dont|didnt|doesnt|no longer) (?:want to|wanna|wish to|be|want 2)(?: be)? (?:here|around|on this (?:earth|planet)|in this world)(?= any ?more| any longer| no more|$)',
      '(?:shouldnt|should not) exist',
      'wish to (?:carry|go) on',
    ],
  },
  {
    words: [
      '(?:cant|cannot|can not) (?:go on|keep going|carry on|keep living|cope|(?:take|do) (?:it|this|life|much more))(?: like this)?{then}',
    ],
    unless: 'therapy (?:any ?more|$)',
  },
  {
    words: [
      '(?:tired|sick|exhausted|fed up|done|enough|bored) (?:of|with) (?:being )?(?:life|alive|existing|everything|it all|living(?! (?:with|in|at)))',
      '^(?:i|ive|have|had| )+ enough$',
      'hate (?:my life|being alive|living)',
      'arsed living',
      'pack it all in',
      'log off life',
      '^i (?:just )?want out$',
      'want out of (?:this )?life',
      'giv\\w+ up on life',
      '^ive given up$',
      '^i give up$',
      'dead inside',
      'dying inside',
      'life to (?:be over|end)',
    ],
  },
  {
    words: [
      '(?:reason|point|purpose)(?: left)? (?:to|in|of|for) (?:live|living|life|go on|going on|anything|being alive)',
      '(?:point|future)(?: any ?more)$',
      '(?:see|have|got) (?:a|any|no) (?:future|way out)',
      'nothing (?:left )?to live',
      'life (?:is|isnt|not|is not)(?: not)? worth',
      'worth living',
      'no (?:hope|way out)',
      '(?:is|feel|feeling|am|im) (?:so |just |all )?hopeless',
      '(?:im|am) (?:just |such )?a burden',
      'burden (?:to|on) (?:everyone|everybody|my family)',
    ],
  },
  {
    words: [
      'better (?:off )?without me',
      '(?:we|they|everyone|kids|family){few} better off without (?:him|her)',
      '(?:no ?one|nobody) (?:would |will |d )?(?:even )?(?:miss|care|notice)s? (?:me|if i)',
    ],
  },
  // "I want to end it with my therapist" is about therapy.
  {
    words: [
      '(?:end|ends|ending) it all',
      '(?:end|ends|ending|take|taking|took) (?:my|her|his|their) (?:own )?life',
      'ending everything',
      '(?:want|wants|going|gonna|wanna|ready|like|thinking of|about)(?: to)? end(?:ing)? it{then}',
      '^end(?:ing)? it$',
      'end (?:it|things) (?:for good|tonight)',
    ],
    unless: 'end(?:ing)? it (?:and|but|so|when) (?:my|a|the|find|see) {therapist}',
  },
  {
    words: [
      '(?:want|need|make|wish) (?:it|this|everything|the pain|the hurting|it all) (?:to |would )?(?:all )?(?:stop|end|be over)',
      'thoughts? (?:about|of) (?:dying|death)',
      '(?:think|thinking|talking) (?:\\S+ )?(?:about|of) (?:death|dying)',
      'dark thoughts',
    ],
  },
  // Means and plans.
  {
    words: [
      '(?:way|ways|method|methods|how) to (?:die|kill|go peacefully)',
      '(?:lethal|fatal) dose',
      'how many (?:\\S+ ){0,4}?(?:die|overdose|kill)',
      'overdos\\w*',
      '(?:to|of) od(?:ing)?$',
      'jump\\w* (?:off|in front|from|out)(?: of)? (?:a |the |my )?(?:bridge|building|roof|cliff|train|window|balcony|bus|car)',
      'crash my car',
      '(?:on|off) (?:the|a) (?:roof|bridge|ledge)',
      'sav\\w+ (?:up )?(?:my )?{pills}',
      '(?:have|bought|got) (?:a |the |some |my )?(?:rope|{pills} (?:in|ready)|pills|gun)',
      'all (?:my|the|of my) {pills}',
    ],
    unless: 'overdose of advice',
  },
  {
    words: [
      '(?:slit|slitting|cut|cuts|cutting|slash) (?:my|her|his) (?:wrists?|arms?|legs?|thighs?)',
      '(?:want|urges?|need|wanna)(?: to)? cut(?:ting)?$',
      'relapsed and cut',
      '(?:goodbye note(?! (?:to|for))|letters to everyone|goodbye to everyone)',
      'giv\\w+ (?:all )?my (?:things|stuff) away',
      'plan and a date',
      'i (?:have )?attempted',
      'attempt (?:last|again)',
      'an attempt',
      'my attempt',
    ],
  },
  {
    words: [
      '(?:something (?:stupid|bad)|bad) (?:tonight|to myself)',
      'might do to (?:myself|me)',
      'trust myself',
      'danger to myself',
      'safe (?:with myself|to be alone)',
      'keep myself safe',
      '(?:join|with) my (?:dead |late )(?:husband|wife)',
      'in heaven',
      'voices?(?: are| keep)? telling me',
      'voices tell',
    ],
  },
  // Harm to others. Anger at a therapist may be meant in no other way, but a talk helps there too.
  {
    words: [
      '(?:want|going|gonna|wanna|might|like|thoughts|urge)(?: to| of)? (?:kill|hurt|murder|stab|kill|hurting|killing)(?:ing)? (?:my (?:therapist|baby|kids?|child|children|wife|husband|parents)|some(?:one|body)|her|him|people)',
    ],
  },
  // Asks for help outright, and for nothing in particular.
  {
    words: [
      '^(?:(?:i|im|me|us|you|u|please|pls|plz|plsss|now|asap|urgent|urgently|right|need|want|some|someone|somebody|anyone|anybody|can|could|just|really|so|get|tonight|today|hi|hello|omg|oh|god|in|trouble) )*(?:help|hepl|hlep|halp|hlp)(?: (?:help|me|meh|us|please|pls|plz|now|asap|urgent|urgently|right|someone|somebody|tonight|today|i|need|im|in|trouble|quick|cant|with this))*$',
    ],
  },
  {
    words: [
      '(?:i|really|just|and) need (?:some )?help(?= (?:now|asap|right now|urgent\\w*|today|tonight|please|pls|plz)\\b|$)',
      '^urgent(?:ly)?$',
      'urgent help',
      'help urgently',
    ],
  },
  {
    words: [
      '(?:someone|somebody|anyone|anybody|no ?one|nobody) (?:to |here |that |i can |i could |can i ){0,3}(?:talk|speak|chat|turn) (?:to|with){then}',
      'need(?:ed)? to (?:talk|speak) (?:to|with) (?:someone|somebody|anyone){then}',
      'need (?:someone|somebody){then}',
      'have no ?one$',
      '(?:nobody|no ?one) (?:\\S+ ){0,2}?call$',
      'who (?:can|do|should) i (?:call|ring|phone|talk to|speak to){then}',
      '(?:so|all) alone (?:and|tonight|i)',
      'who to (?:call|talk to){then}',
    ],
  },
  // Lines and their numbers. A line for those whom a therapist has abused is another matter.
  {
    words: [
      'hot ?lines?',
      'help ?lines?',
      'warm ?lines?',
      'hope ?lines?',
      'cris[ie]s (?:text |phone )?(?:line|number|team|chat|house|support|service|help|cent(?:er|re))',
      'text line',
      'child ?line',
      '(?<!(?:my|a|our) )life ?line(?! (?:exercise|of))',
      'samaritan\\w*',
      'kids help ?(?:line|phone)',
      'number (?:to call )?(?:when|for someone|if)',
    ],
    unless: '{therapist} abus\\w*|abus\\w* (?:by )?(?:\\S+ )?{therapist}|domestic',
  },
  {
    words: [
      '988',
      '9 8 8',
      '1737',
      '116 ?123',
      '13 ?11 ?14',
      '741 ?741',
      '85258',
      '0?800 1111',
      'rainn',
      'trevor project',
      'pieta house',
      '1 ?800 ?respect',
      'text shout',
      'beyond ?blue',
      'papyrus',
      'mensline',
      'youthline',
      'women aid',
    ],
  },
  {
    words: [
      '(?<!(?:therapist|she|he) )(?:in|having a|am in a|mental health|suicid\\w+) crisis',
      '^crisis$',
      'panic attack (?:right )?(?:now|help)',
      '(?:having|have) a panic attack right',
      '(?:having|mental|nervous) (?:a )?(?:mental |nervous )?breakdown',
      'freaking out (?:right )?now',
      'losing my mind',
      'cant stop crying$',
      '(?:breaking point|end of (?:my|the) (?:rope|tether)|my limit)',
    ],
    unless: 'in therapy',
  },
  // Sexual violence by anybody else, or by somebody who isn't named.
  {
    words: [
      '{other}{few} (?:{rape}|touched|touches|touching|abused|assaulted) {me}',
      '{other} rapes?',
      '{rape} by (?:my|a|the) {other}',
      '{other}{few} (?:forced|forces|made|makes){few} (?:sex|touch|kiss)',
      'drugged me',
      'groomed online',
      '(?:leak|post|share) (?:my (?:nudes|pics|photos|pictures)|them)',
      'nudes of me',
      'nudes from me',
      'online wants nudes',
      'drunk and he had sex',
      '(?:comes?|came) in(?:to)? my (?:bed)?room',
    ],
    unless: '{therapist} (?:\\S+ ){0,2}?(?:{rape}|touched|drugged|wants)',
  },
  {
    words: ['{rape}'],
    unless:
      '(?<!(?:tell|told|telling|to|with) (?:my|a|the) )\\b{therapist}\\b|\\b(?:he|she|they)(?: has)? {rape}|{terapeuta}',
  },
  // Spanish.
  {
    words: [
      '(?:quier[oe]|queria|voy a|ganas de|prefiero|ojala)(?: me)? (?:morir\\w*|matarme|desaparecer|quitarme|(?:acabar|terminar) con (?:todo|mi vida))',
      '(?:me quiero|se quiere|me voy a|se va a) (?:morir|matar|quitar)',
      'no quier[oe] (?:vivir|seguir viviendo|existir|estar aqui|seguir aqui|despertar)',
      'no (?:puedo|aguanto) mas',
      'ya no (?:aguanto|puedo)$',
      'cansad[oa] de (?:vivir|la vida|todo)',
      'muert[oa]$',
      'vida no vale',
      '(?:razon|razones|sentido|motivos?) (?:para|de) vivir',
      'quitar(?:me|se) la vida',
    ],
  },
  {
    words: [
      '(?:me|se) cort[ao]',
      'cortarme',
      '(?:hacerme|hago) dano',
      'lastimarme',
      'autolesi\\w*',
      'sobredosis',
    ],
  },
  {
    words: [
      '^(?:por favor )?(?:ayuda(?:me|dme)?|ayuden?me|auxilio|socorro)(?: (?:por favor|ahora|urgente|ya))*$',
      'necesito ayuda(?= (?:ahora|urgente|ya|por)|$)',
      'hablar con alguien',
      'con quien hablar',
      'linea de (?:crisis|ayuda|la vida)',
      'telefono de (?:la )?(?:esperanza|ayuda)',
    ],
  },
  {
    words: ['violaron', 'violad[oa]', 'me violo', 'abus\\w+ de mi', 'me toc[ao]'],
    unless: '{terapeuta}',
  },
];

const harmed: readonly Omit<HelpRule, 'help'>[] = [
  { words: ['{rape}'] },
  { words: ['^(?:abuse|abused|abuser|assault|assaulted)$'] },
  {
    words: [
      '{they}(?: \\S+){0,2}? (?:touched|touches|touching|kissed|kisses|kissing|fondled|undressed|slept with|sleeping with|harass\\w*|exploit\\w*|assault\\w*|violated|groomed|abus(?:ed|es|ing)|sexts|drugged|harmed|traumati[sz]\\w*|propositioned) (?:{me}|my (?:neck|lips|cheek))(?! (?:by|deeply)\\b)',
      'and (?:kissed|touched|groped) me',
    ],
    unless: 'never touch\\w*',
  },
  { words: ['{therapist} (?:\\S+ )?hurt me$'] },
  {
    words: [
      '(?:(?<!i )(?:forced|forcing|made|makes)) {me}{few} (?:sex|touch|kiss|hug|undress|strip|sit on)',
      'forced (?:himself|herself|themselves) on',
      '{therapist} forced me$',
      'tried to kiss {me}',
    ],
  },
  {
    words: [
      '(?:touch|grabb?|rubb?|strok|squeez|kiss|put|pat|slapp?|show|sit|expos|hand|finger)(?:ed|s|es|ing|e|ted|ting)?(?: \\S+){0,4}? {body}',
    ],
    unless: 'hands? (?:shake|out)',
  },
  {
    words: [
      '(?:sex|sleeping|slept|sleep|sext\\w*|sexual relationship) with (?:my|his|her|the|a)(?: \\S+)? {therapist}',
      '{they}{few}(?: \\S+)? (?:had|have|having|wants?|for) sex(?! (?:li|therap|drive|with (?:my|his|her) (?:wife|husband|partner)))',
      '(?:{therapist} and i|we) (?:had|have|are having|are sleeping) (?:sex|together)',
      'slept with',
      'sleeping with my (?:wife|husband)',
    ],
    unless: '\\bi (?:want|fantasi[sz]e|dream)',
  },
  {
    words: [
      'abus(?:e|ed|ive|er|ing)(?: \\S+){0,2}? {therapist}',
      '{therapist} (?:is |was |has |been |being |emotionally |verbally |sexual ){0,3}abus(?:e|ed|es|ing|ive|er)',
      'abus\\w* (?:in|by) (?:therapy|counsell?ing)',
      'therapy abuse',
      '(?:is|was) it (?:sexual )?abuse',
      '(?:harmed|hurt|exploited|groomed|traumati[sz]ed|assaulted|violated) by (?:my |a |the |therapy|counsell?ing)(?:{therapist})?',
      '{therapist} grooming',
    ],
    unless: '(?:substance|drug|alcohol|child|elder) abuse|report\\w* (?:of )?abuse',
  },
  {
    words: [
      'it is sexual',
      'sexual (?:misconduct|contact|relationship|exploitation|advances|favou?rs|messages?|texts?)',
      'sext(?:s|ing|ed)',
      'masturbat\\w*',
      'nudes?',
      'naked (?:pictures|pics|photos)',
      'me naked',
      'dick pics?',
      '(?:pictures|pics|photos) of my body',
      'body sexually',
      'touch\\w* (?:\\S+ )?(?:sexually|inappropriate\\w*)',
      '(?:inappropriate|unwanted|sexual) touch\\w*',
      'expos\\w+ (?:himself|herself)',
      'touching (?:himself|herself)',
    ],
  },
  {
    words: [
      '(?:tak\\w+|took) (?:off )?(?:my|his|her)(?: \\S+)? ?(?:clothes|shirt|pants|top|bra|trousers)',
      'unzipp\\w*',
      '(?:his|her) tongue',
      'fel?e?l?t? me up',
      'cop\\w* a feel',
      'turns? (?:him|her) on',
      'i turn (?:him|her) on',
      '(?:lay|lies|lie) (?:on top|down next)',
      'bed with me',
      'tied me',
      'blackmail\\w*',
      'feel violated',
      'advantage of me',
      '(?:came|comes|coming) on to me',
      'pass at me',
      'unsafe (?:with|around) (?:my|the|her|him)',
      'in a way i didnt',
      'holding and kissing',
    ],
  },
  // Spanish.
  {
    words: [
      '{terapeuta}(?: \\S+){0,3}? (?:toc[oa]|bes[oa]|viol[oa]|abus\\w+|acos[oa]|manose\\w+|fotos|sexo)',
      '(?:sexo|acost\\w*|acuesto|abuso|acoso|abusad[oa]|violad[oa])(?: \\S+){0,4}? {terapeuta}',
    ],
  },
];

/** In no order: which help comes first is said by `URGENCY`. */
export const HELP_RULES: readonly HelpRule[] = [
  ...danger.map((rule): HelpRule => ({ help: 'danger', ...rule })),
  ...talkNow.map((rule): HelpRule => ({ help: 'talk-now', ...rule })),
  ...harmed.map((rule): HelpRule => ({ help: 'harmed', ...rule })),
];

/** From the most urgent on: another person's violence leaves the least time. */
export const URGENCY: readonly Help[] = ['danger', 'talk-now', 'harmed'];
