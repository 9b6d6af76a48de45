import type { WaysToSay } from './waysToSay';

/** Fear that somebody sees this visit, on a device or a network that is not the reader's alone. */
export const SHARED_DEVICE_RULES: readonly WaysToSay[] = [
  {
    words: [
      '{watcher}( \\S+){0,4}? {notice}( \\S+){0,3}? (i was|ive been|i have been|im|i am|i went) (\\S+ )?(here|this|(on|to|at) (here|this|it|your|the site|the page|the website))',
      '{watcher}( \\S+){0,4}? {notice}( \\S+){0,3}? i( have| had|ve)? (came|looked|look|looking|read|reading|visited|visit|opened|used|clicked)( \\S+)? (here|this|it|your|the site|the page|the website)',
      '{watcher}( \\S+){0,4}? {notice}( \\S+){0,2}? (this|the) (site|website|page|visit)',
      '{watcher}( \\S+){0,4}? {notice}( \\S+){0,2}? what (i|im|ive)( \\S+)? (looked|look|looking|searched|search|searching|google|googled|googling|typed|type|typing|reading|read)( up| for| at| here| on here| online)?$',
      '{watcher}( \\S+){0,4}? {notice}( \\S+){0,2}? (what|which) (web ?sites|sites|pages) i',
      '{watcher}( \\S+){0,3}? {not} (ever )?{notice}( out)?( about)? this$',
      '(use|using|read|reading|visit|open|browse|look at) (this|your) (site|page|website)( \\S+){0,4}? without',
      'who( else)? can (see|tell|know)( \\S+){0,3}? (this page|this site|this website|i was here|im here)',
    ],
  },
  // "Can my therapist see my search history" is about the therapist.
  {
    words: [
      '{watcher}( \\S+){0,4}? {notice}( \\S+){0,3}? (my |our )?((browser|browsing|search|internet|web|google|phone|safari|chrome) history|history (on|of) (my|the|our) \\S+|searches|open tabs)',
      '{watcher}( \\S+){0,2}? (check|look|go|snoop|read|monitor|track|watch|sp(y|ie))(s|es|ed|ing)?( \\S+)? (at |through |on )?(my|our) (phone|laptop|computer|ipad|tablet|browser|history|screen|searches|internet)',
    ],
    unless:
      '(can|could|will|does|do|did|my|the) {therapist} ({notice}|{few} (my|our) (search|browser|phone))',
  },
  {
    words: [
      '(hide|hiding|cover|covering) my tracks',
      'browsing data',
      '(this|it|be|stays?) in (my|his|her|our)( \\S+)? history',
      'leav(e|es|ing)( \\S+)? (trace|traces|trail|footprint)',
      '(delete|deleting|clear|clearing|erase|erasing|wipe|wiping|hide|hiding|remove|removing)( (my|the|this|our|all|browser|browsing|search|internet|web|google|phone|chrome|safari|from|it|site|page|visit))*( the| my)? (history|searches|cookies|cache)( (so|from|before|on|without|after|and|now|please|fast)\\b|$)',
      '(hide|hiding|erase|delete) (that i |my visit|this (visit|page|site|website|from (my )?{watcher}))',
      '(close|exit|escape|leave|get out of|get off) this (site|page|website)',
    ],
    unless: '(medical|mental|health|treatment|chat|message|call|case) history',
  },
  {
    words: [
      'incognito',
      'private (window|tab|mode|browsing|browser)',
      '(quick|fast|safe|emergency|panic) (exit|escape|button)',
      'spyware',
      'stalkerware',
      'keylogger',
      '(on|use|using|share|sharing|with) (a |the |our |my )?(shared|same|family|joint) (phone|laptop|computer|ipad|tablet|device|browser|wi ?fi)',
      '(share|shares|sharing) (a |my |the |our )?(phone|laptop|computer|ipad|tablet|device|google account|icloud)',
      '(show|shows|showing|appear|appears) (up )?(on|in) (my|the|our|his|her)( \\S+)? (history|wi ?fi|router|phone bill|internet bill|browser)',
      '(safe|ok|okay) to (read|look at|visit|use|open|be on) (this|your) (site|page|website)',
      '(safe|ok|okay) to (read|look at|visit|use|open|be on)( \\S+){0,4}? (phone|laptop|computer|ipad|tablet|wi ?fi)',
    ],
  },
  // Spanish.
  {
    words: [
      '(borrar|borro|eliminar|limpiar)( \\S+)? historial',
      'modo incognito',
      '(ver|sabra|saber|sepa|vea|enterarse|darse cuenta)( de)?( \\S+)? (estuve|entre|visite|mire|busque|lei)( \\S+){0,2}? (aqui|esta|esto)',
      'deja(r)? rastro',
      '(revisa|mira|lee|ve) (mi|el) (telefono|celular|movil|historial|computadora)',
      'salir de esta pagina',
    ],
  },
];
