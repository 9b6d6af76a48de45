import { useState, type ReactNode } from 'react';
import { qrModules, qrSvg, type QrModules } from '../../qr';
import { QrSvg } from '../QrSvg';
import styles from './styles.module.css';

interface Props {
  /** URL that the code opens. */
  address: string;
  /** Name of the files, without extension. */
  name: string;
}

/** A QR code with buttons that download it as SVG and as PNG. */
export function QrCode({ address, name }: Props): ReactNode {
  const [status, setStatus] = useState('');
  const saveSvg = () => {
    const text = qrSvg(qrModules(address));
    download(new Blob([text], { type: 'image/svg+xml' }), `${name}.svg`);
    setStatus('Saved as SVG.');
  };
  const savePng = async () => {
    try {
      download(await qrPng(qrModules(address)), `${name}.png`);
      setStatus('Saved as PNG.');
    } catch {
      setStatus('Your browser could not make a PNG. The SVG is the same code.');
    }
  };
  return (
    <figure className={styles.code}>
      <QrSvg text={address} label={`QR code of ${address}`} />
      <figcaption>
        <p>{address}</p>
        <p className={styles.buttons}>
          <button type="button" onClick={saveSvg}>
            Download as SVG
          </button>
          <button type="button" onClick={() => void savePng()}>
            Download as PNG
          </button>
          <span role="status">{status}</span>
        </p>
      </figcaption>
    </figure>
  );
}

/** Width of a module in the PNG, in px: a code of 41 modules has 656 px, enough for print. */
const MODULE = 16;

/** @returns a QR code as a PNG file. @throws if the browser cannot draw it. */
async function qrPng({ size, rows }: QrModules): Promise<Blob> {
  const canvas = document.createElement('canvas');
  canvas.width = size * MODULE;
  canvas.height = size * MODULE;
  const context = canvas.getContext('2d');
  if (!context) throw new Error('This browser has no 2D canvas.');
  context.fillStyle = '#fff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.fillStyle = '#000';
  for (const [y, row] of rows.entries()) {
    for (const [x, isDark] of row.entries()) {
      if (isDark) context.fillRect(x * MODULE, y * MODULE, MODULE, MODULE);
    }
  }
  const blob = await new Promise<Blob | null>((resolve) => {
    canvas.toBlob(resolve, 'image/png');
  });
  if (!blob) throw new Error('This browser cannot write a PNG.');
  return blob;
}

function download(blob: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  // Some browsers read the URL only after the click; by then they have.
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
  }, 10_000);
}
