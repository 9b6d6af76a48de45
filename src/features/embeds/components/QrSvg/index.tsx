import { useMemo, type ReactNode } from 'react';
import { qrModules, qrPath } from '../../qr';

interface Props {
  /** Text of the code. */
  text: string;
  /** Its accessible name. */
  label: string;
  className?: string;
}

/** A QR code, black on white in light and dark mode. */
export function QrSvg({ text, label, className }: Props): ReactNode {
  const modules = useMemo(() => qrModules(text), [text]);
  const { size } = modules;
  return (
    <svg
      className={className}
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
    >
      <rect width={size} height={size} fill="#fff" />
      <path d={qrPath(modules)} fill="#000" />
    </svg>
  );
}
