export { apiCode } from './apiCode';
export { apiCodes } from './apiCodes';
export { apiIndex } from './apiIndex';
export { apiSchema } from './apiSchema';
export { apiTopic } from './apiTopic';
export { apiTopics } from './apiTopics';
export { API_FOLDER, CHANGES_FILE, codePath, topicPath, type ApiEdition } from './edition';
export { referenceCsv } from './referenceCsv';
