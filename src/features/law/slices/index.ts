export * from './handout';
export * from './places';
export * from './questions';
export * from './rules';
