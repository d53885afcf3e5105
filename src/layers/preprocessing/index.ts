import { categoryEncoding } from './category-encoding.ts';
import { categoryEncodingClass } from './corrected/category-encoding.ts';
import { discretizationClass } from './corrected/discretization.ts';
import { hashedCrossingClass } from './corrected/hashed-crossing.ts';
import { hashingClass } from './corrected/hashing.ts';
import { integerLookupClass } from './corrected/integer-lookup.ts';
import { stringLookupClass } from './corrected/string-lookup.ts';
import { textVectorizationClass } from './corrected/text-vectorization.ts';
import { discretization } from './discretization.ts';
import { hashedCrossing } from './hashed-crossing.ts';
import { hashing } from './hashing.ts';
import { integerLookup } from './integer-lookup.ts';
import { stringLookup } from './string-lookup.ts';
import { textVectorization } from './text-vectorization.ts';

/** The rows of this family. */
export const preprocessingRows = {
  CategoryEncoding: categoryEncoding,
  Discretization: discretization,
  HashedCrossing: hashedCrossing,
  Hashing: hashing,
  IntegerLookup: integerLookup,
  StringLookup: stringLookup,
  TextVectorization: textVectorization,
} as const;

/** Its corrected classes that are saved under names of their own. */
export const preprocessingClasses = [
  categoryEncodingClass,
  discretizationClass,
  hashedCrossingClass,
  hashingClass,
  integerLookupClass,
  stringLookupClass,
  textVectorizationClass,
] as const;
