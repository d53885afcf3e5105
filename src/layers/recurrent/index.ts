import { convLstm1d } from './conv-lstm1d.ts';
import { convLstm2d } from './conv-lstm2d.ts';
import { convLstm3d } from './conv-lstm3d.ts';
import { convLstm1dClass, convLstm2dClass, convLstm3dClass } from './corrected/conv-lstm.ts';
import { gruClass } from './corrected/gru.ts';
import { lstmClass } from './corrected/lstm.ts';
import { simpleRnnClass } from './corrected/simple-rnn.ts';
import { rnnClass } from './corrected/rnn.ts';
import { gru } from './gru.ts';
import { lstm } from './lstm.ts';
import { rnn } from './rnn.ts';
import { simpleRnn } from './simple-rnn.ts';

/** The rows of this family. */
export const recurrentRows = {
  ConvLSTM1D: convLstm1d,
  ConvLSTM2D: convLstm2d,
  ConvLSTM3D: convLstm3d,
  GRU: gru,
  LSTM: lstm,
  RNN: rnn,
  SimpleRNN: simpleRnn,
} as const;

/** Its corrected classes that are saved under names of their own. */
export const recurrentClasses = [
  convLstm1dClass,
  convLstm2dClass,
  convLstm3dClass,
  gruClass,
  lstmClass,
  rnnClass,
  simpleRnnClass,
] as const;
