import * as z from 'zod';
import { isFuture, isPartialDate } from '../dates';

// The kinds of fields that data files have, for the schemas of all features.

/** Names of devices, which no file can have on Windows ("Naming Files, Paths, and Namespaces"). */
const DEVICE = /^(?:con|prn|aux|nul|(?:com|lpt)[0-9])$/;

/** An id: the name of a file and a part of addresses. */
export const idSchema = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'is not an id. Use lower-case words joined by hyphens')
  .refine((id) => !DEVICE.test(id), 'is a name that no file can have on Windows. Use another id');

/** A text that is not empty. */
export const text = z.string().trim().min(1, 'is empty. Write it, or leave the key out');

/** A whole address of another site. */
export const address = z.url({
  protocol: /^https?$/,
  error: 'is not an address. Write it whole, with https://',
});

/** A date as exact as it is known. */
export const partialDate = z.string().refine(isPartialDate, {
  error: 'is not a date. Write "2014", "2014-03" or "2014-03-26", in quotes',
});

/** A date of something that has happened. */
export const pastDate = partialDate.refine(
  (date) => !isPartialDate(date) || !isFuture(date, new Date()),
  'is in the future',
);

/** A list that may be left out of the file; the parsed value then has an empty one. */
export const optionalList = <T extends z.ZodType>(item: T) => z.array(item).prefault([]);

/** A value that may be left out of the file; the parsed value then has null. */
export const orNull = <T extends z.ZodType>(value: T) => value.nullable().prefault(null);
