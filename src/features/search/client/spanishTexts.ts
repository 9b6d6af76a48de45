// cspell:disable
import type { Help } from '../engine/help/help';

/** The link to help, as in `HELP_TEXTS`. */
export const SPANISH_HELP_TEXTS: Record<Help, string> = {
  'talk-now':
    '¿Necesitas hablar con alguien ahora, o piensas en el suicidio? Números para llamar (en inglés)',
  danger: '¿Estás en peligro, tú u otra persona? Números de emergencia (en inglés)',
  'shared-device': '¿Alguien podría ver que estuviste aquí? Cómo protegerte (en inglés)',
  harmed: '¿Te hizo daño un terapeuta? No es tu culpa. Dónde pedir ayuda (en inglés)',
};

/** The line above the answers. */
export const SPANISH_NOTE =
  'Este sitio está solo en inglés, y el buscador no entiende bien el español: puede que estas respuestas no sean las que buscas.';
/** The link to "Where to turn" after that line. */
export const SPANISH_HELP_LINK = '¿Necesitas ayuda? Números para llamar (en inglés)';
