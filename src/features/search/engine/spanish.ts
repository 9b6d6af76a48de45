// cspell:disable
import { tokenize } from './text';

/** Words that are Spanish and not English. */
const SPANISH = new Set(
  `que quien quienes como cuando donde porque cual puede puedo pueden podria debe debo tiene tengo
  quiero quiere hago hace hacer hablar hablo contar cuenta decir dice dije saber sabe ver esta estoy
  estaba soy somos una unos unas los las del con sin por para pero sobre tambien muy mas ya yo ella
  ellos nosotros nuestro mis tus sus este esto eso aqui ahora siempre nunca despues antes mientras
  terapeuta terapia psicologo psicologa psicologos psiquiatra consejero consejera consulta sesion
  sesiones paciente pacientes confidencial confidencialidad secreto regalo regalar abrazo abrazar
  abrazarme amigo amiga amigos amistad amor enamorado enamorada enamore besar beso toco tocar tocarme
  denunciar denuncia queja ayuda ayudame necesito miedo mujer marido esposo esposa novio novia madre
  padre padres hijo hija mama papa familia abuso violencia morir vida suicidio siento gusta grabar
  pidio pide pedir hizo hicieron dijo foto fotos desnudo desnuda desnudos desnudas ropa cuerpo
  pagar cuesta cuanto cuantos dinero seguro cita citas`.split(/\s+/),
);
/** Words that Spanish shares with English, or with names. */
const SHARED = new Set(
  'a al de el en es la le lo me mi no o se si son su te tu un y va ha he'.split(' '),
);
/** A query is Spanish from this share of such words on; shared words count half. */
const MIN_SHARE = 0.5;

/** @returns whether a query is written in Spanish. The site answers in English only. */
export function isSpanish(query: string): boolean {
  const words = tokenize(query.slice(0, 500)).map(({ word }) => word);
  const spanish = words.filter((word) => SPANISH.has(word)).length;
  const shared = words.filter((word) => SHARED.has(word)).length;
  if (spanish === 0) return false;
  return (spanish + shared / 2) / words.length >= MIN_SHARE;
}
