/** What node/dataPlugin.ts writes on the development server. */
declare module '@generated/data/default/diagnostics.json';
