import { DANGER_RULES } from './helpDanger';
import { HARMED_RULES } from './helpHarmed';
import { SHARED_DEVICE_RULES } from './helpSharedDevice';
import { TALK_NOW_RULES } from './helpTalkNow';
import type { WaysToSay } from './waysToSay';

/** Which part of the page "Where to turn" comes before all answers. */
export type Help = 'talk-now' | 'danger' | 'shared-device' | 'harmed';

/** A rule: what calls for which help. */
export interface HelpRule extends WaysToSay {
  help: Help;
}

/**
 * Parts that many rules share. Words come without apostrophes and accents, and without a final
 * "'s": "don't" is "dont", "he's" is "he", "he'll" is "hell", "Women's Aid" is "women aid".
 */
export const GROUPS: Readonly<Record<string, string>> = {
  few: '( \\S+){0,3}?',
  not: '(dont|do not|cant|cannot|can not|no longer|not|doesnt|does not|didnt|never)',
  then: '(?= (now|right|tonight|today|please|pls|plz|asap|urgent\\w*|any ?more|any longer|much longer|at all|no more|at night|and|but|so|i|it|when)\\b|$)',
  self: '((my|me|him|her|your|them|it) ?sel(f|ves))',
  me: '(me|us|him|her|them|(my|our|the|a|his)( \\S+)? (clients?|patients?|kids?|child|children|baby|son|daughter|sister|brother|wife|husband|mum|mom|mother|friend)|mum|mom|mam)',
  therapist:
    '((psycho|hypno)?therapists?|counsell?ors?|psychologists?|psychiatrists?|psychs?|pdocs?|shrinks?|ts?|social workers?|analysts?|clinicians?)',
  they: '({therapist}|he|hes|she|shes|they)',
  home: '(husband|hubby|wife|partner|boyfriend|girlfriend|bf|gf|ex(?! {therapist})|spouse|fiancee?|dad|daddy|da|father|stepdad|stepfather|mum|mom|mam|mother|stepmom|stepmum|stepmother|parents?|brother|sister|family|old man|son|roommate|flatmate|marriage)',
  other:
    '({home}|uncle|aunt|cousin|grandma|grandmother|nan|nephew|carer|caregiver|landlord|coworker|colleague|grandad|grandpa|grandfather|boss|teacher|coach|priest|pastor|stranger|neighbou?r|boy|date|manager|step ?(dad|mum|mom|father|mother|brother)|someone|somebody|friend|man|guy|people)',
  pills:
    '(pills?|tablets?|paracetamol|tylenol|meds|medication|medicines?|ibuprofen|aspirin|xanax|antidepressants|painkillers)',
  rape: '(rap(e|ed|es|ing|ist)|rapped (me|her|him)|molest\\w*|grop(e|ed|es|ing)|sexual(ly)? (abus\\w*|assault\\w*|harr?ass?\\w*|violen\\w*)|incest)',
  body: '(breasts?|boobs?|tits|nipples?|penis|dick|vagina|genitals?|crotch|privates|private parts?|groin|butt|bum|ass|arse|thighs?|legs?|knickers|panties|underwear|bra|skirt|pants|trousers|chest|down there|lap|(under|up|down) my (top|shirt|clothes|dress))',
  watcher:
    '({home}|{other}|he|hes|she|they|kids?|children|school|work|employer|anyone|anybody|any ?one else|people|family)',
  notice:
    '(see|sees|seeing|saw|know|knows|find|finds|find out|finds out|found out|tell|check|checks|track|tracks|notice|notices|spot|discover|discovers|view|look at|looks at|get|gets)',
  terapeuta: '(terapeuta|psicolog[oa]|psiquiatra|consejer[oa]|terapia)',
};

/** In no order: which help comes first is said by `URGENCY`. */
export const HELP_RULES: readonly HelpRule[] = [
  ...DANGER_RULES.map((rule): HelpRule => ({ help: 'danger', ...rule })),
  ...TALK_NOW_RULES.map((rule): HelpRule => ({ help: 'talk-now', ...rule })),
  ...SHARED_DEVICE_RULES.map((rule): HelpRule => ({ help: 'shared-device', ...rule })),
  ...HARMED_RULES.map((rule): HelpRule => ({ help: 'harmed', ...rule })),
];

/**
 * Most urgent first. Violence by another person leaves the least time. Somebody who fears that the
 * visit is seen should know how to hide it before reading on.
 */
export const URGENCY: readonly Help[] = ['danger', 'talk-now', 'shared-device', 'harmed'];
