import { gruClass } from './corrected/gru.ts';
import { lstmClass } from './corrected/lstm.ts';
import { simpleRnnClass } from './corrected/simple-rnn.ts';
import { gru } from './gru.ts';
import { lstm } from './lstm.ts';
import { simpleRnn } from './simple-rnn.ts';

/** The rows of this family. */
export const recurrentRows = {
  GRU: gru,
  LSTM: lstm,
  SimpleRNN: simpleRnn,
} as const;

/** Its corrected classes that are saved under names of their own. */
export const recurrentClasses = [gruClass, lstmClass, simpleRnnClass] as const;
