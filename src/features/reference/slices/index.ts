export * from './codes';
export * from './glossary';
export * from './matrix';
export * from './topics';
