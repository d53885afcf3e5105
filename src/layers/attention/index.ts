import { additiveAttention } from './additive-attention.ts';
import { attention } from './attention.ts';
import { additiveAttentionClass } from './corrected/additive-attention.ts';
import { attentionClass } from './corrected/attention.ts';
import { groupQueryAttentionClass } from './corrected/group-query-attention.ts';
import { multiHeadAttentionClass } from './corrected/multi-head-attention.ts';
import { groupQueryAttention } from './group-query-attention.ts';
import { multiHeadAttention } from './multi-head-attention.ts';

/** The rows of this family. */
export const attentionRows = {
  AdditiveAttention: additiveAttention,
  Attention: attention,
  GroupQueryAttention: groupQueryAttention,
  MultiHeadAttention: multiHeadAttention,
} as const;

/** Its corrected classes that are saved under names of their own. */
export const attentionClasses = [
  additiveAttentionClass,
  attentionClass,
  groupQueryAttentionClass,
  multiHeadAttentionClass,
] as const;
