import { parseJson } from '../../util/layers-model.ts';
import { snakeCase } from '../../util/snake-case.ts';
import { withH5 } from './open-h5.ts';
import { fileInZip } from './zip.ts';

type JsonObject = Record<string, unknown>;

/** Layers whose vocabulary, where `adapt()` has learned it, stands in a file of the archive and not in the JSON. */
const LOOKUPS: ReadonlySet<unknown> = new Set(['StringLookup', 'IntegerLookup', 'TextVectorization']);

/** What layers have learned, by the place in the archive. */
interface Learned {
  readonly tokens: (path: string) => readonly string[] | undefined;
  /** The weight of each token, which stands among the weights. */
  readonly weights: (path: string) => ArrayLike<number> | undefined;
}

/** The JSON of a model in a `.keras` archive, with the vocabularies that its layers have learned. `name` is what messages call it. */
export async function withVocabularies(json: string, archive: Uint8Array, name: string): Promise<string> {
  // Python writes NaN and Infinity, which are no JSON; what is wrong with it is said where it is read.
  const model = parseJson(json);
  if (!isObject(model)) return json;
  const tokens = (path: string): readonly string[] | undefined => {
    const file = fileInZip(archive, `assets${path}/vocabulary.txt`);
    return file && new TextDecoder().decode(file).split('\n');
  };
  const h5 = json.includes('"tf_idf"') ? fileInZip(archive, 'model.weights.h5') : undefined;
  const found =
    h5 === undefined
      ? addVocabularies(model, '', { tokens, weights: () => undefined })
      : await withH5(h5, name, (root) => {
          const weights = (path: string) => root.weight(`${path.slice(1)}/vars/idf_weights`)?.values;
          return addVocabularies(model, '', { tokens, weights });
        });
  return found === 0 ? json : JSON.stringify(model);
}

/** How many vocabularies were added. Layers go by their class and a number, as in the file of weights. */
function addVocabularies({ config }: JsonObject, path: string, learned: Learned): number {
  const layers = isObject(config) && Array.isArray(config['layers']) ? config['layers'].filter(isObject) : [];
  const counts = new Map<string, number>();
  return layers.filter(isLayer).reduce((found, layer) => {
    const base = snakeCase(String(layer['class_name']));
    const count = counts.get(base) ?? 0;
    counts.set(base, count + 1);
    const own = `${path}/layers/${base}${count === 0 ? '' : `_${count}`}`;
    return found + addVocabularies(layer, own, learned) + addVocabulary(layer, own, learned);
  }, 0);
}

/** Where tokens are weighed, the tokens alone would be of no use. */
function addVocabulary(layer: JsonObject, path: string, learned: Learned): number {
  const { class_name: type, config } = layer;
  if (!LOOKUPS.has(type) || !isObject(config) || config['vocabulary'] !== null) return 0;
  const tokens = learned.tokens(path);
  if (tokens === undefined) return 0;
  const known = type === 'IntegerLookup' ? tokens.map(Number) : tokens;
  if (config['output_mode'] !== 'tf_idf') {
    config['vocabulary'] = known;
    return 1;
  }
  const weights = learned.weights(path);
  if (weights === undefined) return 0;
  // What stands for unknown tokens is in front, and weighs the mean of the others.
  const front = typeof config['num_oov_indices'] === 'number' ? config['num_oov_indices'] : 1;
  config['vocabulary'] = known.slice(front);
  config['idf_weights'] = Array.from(weights).slice(front, known.length);
  return 1;
}

/** Operations on tensors are no layers to Keras. */
function isLayer({ module }: JsonObject): boolean {
  return typeof module !== 'string' || !module.startsWith('keras.src.ops.');
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
