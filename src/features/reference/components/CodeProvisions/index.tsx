import Link from '@docusaurus/Link';
import Heading from '@theme/Heading';
import { Fragment, type ReactNode } from 'react';
import type { DataProps } from '../../../../lib/data/components';
import type { CodeSlice } from '../../slices';
import { ProvisionSource, ProvisionText } from '../Provision';
import styles from './styles.module.css';

/** Every published provision of a code by topic, then the topics that are not checked. */
export function CodeProvisions({ slice, base }: DataProps<CodeSlice>): ReactNode {
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
                <ProvisionText provision={provision} topic={id} />
              </div>
              <div>
                <ProvisionSource provision={provision} code={code} checked={slice.checked} />
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
