import { useEffect, useRef, type RefObject } from 'react';

/**
 * Hands over, once, what a reader has chosen in a served form before the scripts came.
 * @param take gets what stands in the form when the page takes over; on a page that was come to
 *   within the site, what the form was told to show. From then on the form shows what it is told.
 * @returns the ref for the form.
 */
export function useEarly(take: (chosen: FormData) => void): RefObject<HTMLFormElement | null> {
  const form = useRef<HTMLFormElement>(null);
  const isTakenOver = useRef(false);
  useEffect(() => {
    if (isTakenOver.current || !form.current) return;
    isTakenOver.current = true;
    take(new FormData(form.current));
  });
  return form;
}
