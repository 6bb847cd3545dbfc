import { benchAnswers } from './bench/answers.ts';
import { benchPictures } from './bench/pictures.ts';
import { benchSearch } from './bench/search.ts';
import { formatProblem } from './knowledge/problem.ts';
import { loadKnowledge } from './knowledge/store.ts';
import { KNOWLEDGE_DIR } from './paths.ts';

const BENCHES = { answers: benchAnswers, search: benchSearch, pictures: benchPictures };

const built = loadKnowledge(KNOWLEDGE_DIR);
if (!built.ok) throw new Error(built.problems.map(formatProblem).join('\n'));
const wanted = process.argv.slice(2);
for (const [name, bench] of Object.entries(BENCHES)) {
  if (wanted.length === 0 || wanted.includes(name)) await bench(built.knowledge);
}
