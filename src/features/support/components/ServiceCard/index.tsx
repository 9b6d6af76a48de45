import type { ReactNode } from 'react';
import { contactsOf, factsOf, sentence } from '../../contact';
import type { Service } from '../../schema';
import styles from './styles.module.css';

interface Props {
  service: Service;
  /** True for a list of many countries: only what somebody needs in order to call. */
  isBrief?: boolean;
}

/** A service that one can turn to: large buttons to call, text or chat, then what to know first. */
export function ServiceCard({ service, isBrief = false }: Props): ReactNode {
  const { name, region, who, says, bill, url, webAddress } = service;
  const contacts = contactsOf(service);
  const facts = factsOf(service);
  return (
    <div className={styles.service}>
      <p className={styles.name}>
        <strong>{name}</strong>
        {region && `, ${region}`}
      </p>
      {who && <p className={styles.line}>{sentence(who)}</p>}
      {contacts.length > 0 && (
        <p className={styles.buttons}>
          {contacts.map(({ kind, href, label }) => (
            <a key={href} href={href} data-contact={kind}>
              {label}
            </a>
          ))}
        </p>
      )}
      {facts.length > 0 && <p className={styles.line}>{facts.join(' ')}</p>}
      {!isBrief && says && <p className={styles.line}>{says}</p>}
      {!isBrief && bill && <p className={styles.line}>On a phone bill: {sentence(bill)}</p>}
      {(!isBrief || contacts.length === 0) && (url ?? webAddress) && (
        <p className={styles.line}>
          {url ? <a href={url}>Its website</a> : <>Its website: {webAddress}</>}
        </p>
      )}
    </div>
  );
}
