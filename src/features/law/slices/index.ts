export * from './places';
export * from './questions';
export * from './rules';
