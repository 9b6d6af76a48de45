import type { ReactNode } from 'react';
import { qrPath, qrSquares } from '../../../embeds/qr';
import styles from './styles.module.css';

interface Props {
  /** What it says. */
  address: string;
}

/** A QR code, black on white in light and dark. It is in the page's HTML. */
export function QrCode({ address }: Props): ReactNode {
  const squares = qrSquares(address);
  const { size } = squares;
  return (
    <svg
      className={styles.code}
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label={`QR code that opens ${address}`}
      shapeRendering="crispEdges"
    >
      <rect width={size} height={size} fill="#fff" />
      <path d={qrPath(squares)} fill="#000" />
    </svg>
  );
}
