import { readableDate } from '../../lib/dates';
import type { Service } from './schema';

/** A way to reach a service, as a link. */
export interface Contact {
  kind: 'call' | 'text' | 'chat';
  href: string;
  label: string;
}

/** @returns a number without spaces and hyphens, for `tel:` and `sms:` links. */
function digitsOf(number: string): string {
  return number.replace(/\D/g, '');
}

/** @returns the link that calls a number as people write it. */
export function telHref(number: string): string {
  return `tel:${digitsOf(number)}`;
}

/**
 * @returns the ways to reach a service, the phone first. A text message begins with the service's
 *   word; both separators, because iOS and Android read different ones (RFC 5724 has "?").
 */
export function contactsOf({ phone, phone2, text, chat }: Service): Contact[] {
  return [
    ...[phone?.number, phone2].flatMap((number): Contact[] =>
      number ? [{ kind: 'call', href: telHref(number), label: `Call ${number}` }] : [],
    ),
    ...(text
      ? [
          {
            kind: 'text' as const,
            href: `sms:${digitsOf(text.number)}`,
            label: text.word ? `Text ${text.word} to ${text.number}` : `Text ${text.number}`,
          },
        ]
      : []),
    ...(chat ? [{ kind: 'chat' as const, href: chat, label: 'Chat online' }] : []),
  ];
}

/** @returns what is known of a service in short sentences: hours, cost, how old the source is. */
export function factsOf(service: Service): string[] {
  const { phone, phone2, hours, free, tty, asOf } = service;
  const isReached = contactsOf(service).length > 0;
  return [
    // With two numbers, the words belong to the first.
    ...(phone?.words ? [phone2 ? `${phone.words} on ${phone.number}` : phone.words] : []),
    ...(hours ? [hours] : isReached ? ['We haven’t confirmed when it answers'] : []),
    ...(free ? ['free'] : []),
    ...(tty ? [`TTY ${tty}`] : []),
    ...(asOf ? [`as of ${readableDate(asOf)}`] : []),
  ].map((fact) => sentence(capitalized(fact)));
}

/** @returns a text with a period at its end, if it has no other end. */
export function sentence(text: string): string {
  return /[.?!]$/.test(text) ? text : `${text}.`;
}

function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
