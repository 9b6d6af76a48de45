/**
 * Which slice of the ethics data each component shows: the one list that ties a component's name
 * in MDX to its data. Paths are those of `src/plugins/ethics-data/slicesOf.ts`.
 */
const SLICES: Record<string, (attribute: (name: string) => string) => string> = {
  CodesTable: (attribute) => `topics/${attribute('topic')}.json`,
  CodesBrief: (attribute) => `briefs/${attribute('topic')}.json`,
  TopicCounts: (attribute) => `counts/${attribute('topic')}.json`,
  Cite: (attribute) => `cites/${attribute('code')}/${attribute('topic')}.json`,
  CodeFacts: (attribute) => `codes/${attribute('code')}.json`,
  CodeProvisions: (attribute) => `codes/${attribute('code')}.json`,
  Complaints: (attribute) => `codes/${attribute('code')}.json`,
  TopicList: () => 'topic-list.json',
  CodeList: () => 'code-list.json',
  GlossaryTerms: () => 'glossary.json',
  CodesMatrix: () => 'matrix.json',
  SideBySide: () => 'side-by-side.json',
  AToZ: () => 'a-z.json',
  CardChooser: () => 'cards.json',
  CardList: () => 'cards.json',
  ClinicSample: () => 'cards.json',
  ClinicWording: () => 'cards.json',
  CiteCode: (attribute) => `codes/${attribute('code')}.json`,
};

/** The components that show ethics data. */
export const sliceComponents: readonly string[] = Object.keys(SLICES);

/**
 * @param component name of a component in MDX.
 * @param attributes its attributes that are plain text.
 * @returns path of the slice it shows; undefined if it shows none.
 * @throws if an attribute that names the slice is missing.
 */
export function sliceOf(
  component: string,
  attributes: Readonly<Record<string, string>>,
): string | undefined {
  return SLICES[component]?.((name) => {
    const value = attributes[name];
    if (!value) throw new Error(`<${component}> needs ${name}="…".`);
    return value;
  });
}
