/** What node/dataPlugin.ts writes on the development server. */
declare module '@generated/reference/default/diagnostics.json';
