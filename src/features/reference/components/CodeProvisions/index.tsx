import Link from '@docusaurus/Link';
import Heading from '@theme/Heading';
import { Fragment, type ReactNode } from 'react';
import type { CodeSlice } from '../../slices';
import { ProvisionSource, ProvisionText } from '../Provision';
import styles from './styles.module.css';

interface Props {
  slice: CodeSlice;
  /** Where the page's version starts; empty for today's text. */
  base: string;
}

/** Every checked provision of a code, topic by topic, then the topics that are still gaps. */
export function CodeProvisions({ slice, base }: Props): ReactNode {
  const { code, topics, notChecked } = slice;
  return (
    <>
      {topics.map(({ id, title, provisions }) => (
        <Fragment key={id}>
          <Heading as="h3" id={id}>
            {title}
          </Heading>
          {provisions.map((provision) => (
            <div className={styles.provision} key={provision.sections.join()}>
              <div>
                <ProvisionText provision={provision} />
              </div>
              <div>
                <ProvisionSource provision={provision} base={base} />
              </div>
            </div>
          ))}
          <p className={styles.compare}>
            <Link to={`${base}/compare/${id}#${code.id}`}>Compare with other codes</Link>
          </p>
        </Fragment>
      ))}
      {notChecked.length > 0 && (
        <>
          <Heading as="h3" id="not-checked">
            Not checked yet
          </Heading>
          <p>
            On these topics we have not confirmed what the code says. It may well have rules on
            them.
          </p>
          <ul>
            {notChecked.map(({ id, title }) => (
              <li key={id}>
                <Link to={`${base}/compare/${id}`}>{title}</Link>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
