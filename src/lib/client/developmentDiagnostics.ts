/*
 * Only on the development server. The file holds the diagnostics of the data: a change makes the
 * bundler run again, and node/dataPlugin.ts then reports them to the page.
 */
import '@generated/data/default/diagnostics.json';
