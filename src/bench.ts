import { benchAnswers } from './bench/answers.ts';
import { benchPictures } from './bench/pictures.ts';
import { benchSearch } from './bench/search.ts';
import { KNOWLEDGE_DIR } from './folders.ts';
import { formatProblem } from './knowledge/problem.ts';
import { loadKnowledge } from './knowledge/store.ts';
import { programArguments } from './program-arguments.ts';

const BENCHES = { answers: benchAnswers, search: benchSearch, pictures: benchPictures };

const USAGE = `npm run bench              all of these, which takes many minutes
npm run bench -- answers   how often the answers are right
npm run bench -- search    speed, and scaling to 100 times the knowledge
npm run bench -- pictures  memory over 5,000 chart answers`;

const { words: wanted } = programArguments({ usage: USAGE, words: Object.keys(BENCHES) });
const built = loadKnowledge(KNOWLEDGE_DIR);
if (!built.ok) throw new Error(built.problems.map(formatProblem).join('\n'));
for (const [name, bench] of Object.entries(BENCHES)) {
  if (wanted.length === 0 || wanted.includes(name)) await bench(built.knowledge);
}
