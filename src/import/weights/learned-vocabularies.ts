import { parseJson } from '../../util/layers-model.ts';
import { snakeCase } from '../../util/snake-case.ts';
import { fileInZip } from './zip.ts';

type JsonObject = Record<string, unknown>;

/** Layers whose vocabulary, where `adapt()` has learned it, stands in a file of the archive and not in the JSON. */
const LOOKUPS: ReadonlySet<unknown> = new Set(['StringLookup', 'IntegerLookup', 'TextVectorization']);

/** The JSON of a model in a `.keras` archive, with the vocabularies that its layers have learned. */
export function withVocabularies(json: string, archive: Uint8Array): string {
  // Python writes NaN and Infinity, which are no JSON; what is wrong with it is said where it is read.
  const model = parseJson(json);
  const found = isObject(model) ? addVocabularies(model, 'assets', archive) : 0;
  return found === 0 ? json : JSON.stringify(model);
}

/** How many vocabularies were added. Layers go by their class and a number, as in the file of weights. */
function addVocabularies({ config }: JsonObject, path: string, archive: Uint8Array): number {
  const layers = isObject(config) && Array.isArray(config['layers']) ? config['layers'].filter(isObject) : [];
  const counts = new Map<string, number>();
  return layers.filter(isLayer).reduce((found, layer) => {
    const base = snakeCase(String(layer['class_name']));
    const count = counts.get(base) ?? 0;
    counts.set(base, count + 1);
    const own = `${path}/layers/${base}${count === 0 ? '' : `_${count}`}`;
    return found + addVocabularies(layer, own, archive) + addVocabulary(layer, own, archive);
  }, 0);
}

/** What weighs tokens stands elsewhere, so that a vocabulary alone would be of no use. */
function addVocabulary(layer: JsonObject, path: string, archive: Uint8Array): number {
  const { class_name: type, config } = layer;
  if (!LOOKUPS.has(type) || !isObject(config)) return 0;
  if (config['vocabulary'] !== null || config['output_mode'] === 'tf_idf') return 0;
  const file = fileInZip(archive, `${path}/vocabulary.txt`);
  if (file === undefined) return 0;
  const tokens = new TextDecoder().decode(file).split('\n');
  config['vocabulary'] = type === 'IntegerLookup' ? tokens.map(Number) : tokens;
  return 1;
}

/** Operations on tensors are no layers to Keras. */
function isLayer({ module }: JsonObject): boolean {
  return typeof module !== 'string' || !module.startsWith('keras.src.ops.');
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
