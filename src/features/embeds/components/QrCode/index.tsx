import { useMemo, useState, type ReactNode } from 'react';
import { qrPath, qrSquares, qrSvg } from '../../qr';
import { qrPng, save } from './files';
import styles from './styles.module.css';

interface Props {
  /** Whole address that the code leads to. */
  address: string;
  /** What the files are called, without an ending. */
  name: string;
}

/** A QR code, made in the page, to look at and to download. */
export function QrCode({ address, name }: Props): ReactNode {
  const squares = useMemo(() => qrSquares(address), [address]);
  const [told, setTold] = useState('');
  const saveSvg = () => {
    save(new Blob([qrSvg(squares)], { type: 'image/svg+xml' }), `${name}.svg`);
    setTold('Saved as SVG.');
  };
  const savePng = async () => {
    try {
      save(await qrPng(squares), `${name}.png`);
      setTold('Saved as PNG.');
    } catch {
      setTold('Your browser could not make a PNG. The SVG is the same code.');
    }
  };
  return (
    <figure className={styles.code}>
      <svg
        role="img"
        aria-label={`QR code of ${address}`}
        viewBox={`0 0 ${squares.size} ${squares.size}`}
        shapeRendering="crispEdges"
      >
        <path fill="#fff" d={`M0 0h${squares.size}v${squares.size}H0z`} />
        <path fill="#000" d={qrPath(squares)} />
      </svg>
      <figcaption>
        <p>{address}</p>
        <p className={styles.buttons}>
          <button type="button" onClick={saveSvg}>
            Download as SVG
          </button>
          <button type="button" onClick={() => void savePng()}>
            Download as PNG
          </button>
          <span role="status">{told}</span>
        </p>
      </figcaption>
    </figure>
  );
}
