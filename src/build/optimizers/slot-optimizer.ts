import type { NamedTensorMap, Optimizer, Tensor, Variable } from '@tensorflow/tfjs';
import type { Tf } from '../../runtime/index.ts';
import { invariant } from '../../util/invariant.ts';
import type { OptimizerRule } from './rule.ts';

/** TensorFlow.js does not export this type. */
type NamedTensor = Awaited<ReturnType<Optimizer['getWeights']>>[number];

/** Brings a new value of a variable back to where it may be. */
export interface Projection {
  apply(value: Tensor): Tensor;
}

/** Projections by the name of the variable. */
export type Projections = ReadonlyMap<string, Projection>;

/** An optimizer whose whole state is in tensors. */
export interface SlotOptimizer extends Optimizer {
  /** How many steps were made, as a scalar: what `iterations` is to JavaScript. */
  readonly counter: Variable;
  /** Makes the slots of these variables now, not in the first step. */
  prepare(variables: readonly Variable[]): void;
  /** Everything that a step reads and changes besides the weights: step number, learning rate, slots. */
  state(): readonly Variable[];
  /** Counts a step that ran elsewhere, such as in a compiled graph that changed the state itself. */
  countStep(): void;
  /** Keeps the state as it is now, to come back to. */
  snapshot(): Snapshot;
}

/** Tensors as they once were. They share memory with the variables until those change. */
export interface Snapshot {
  /** Makes everything as it was. Can be called again. */
  restore(): void;
  dispose(): void;
}

/**
 * A tf.Optimizer that runs a rule, and applies constraints after each step, which tf.train never does.
 * The step number and the learning rate are tensors, so that a recorded step can be fed other ones.
 */
export function createSlotOptimizer(tf: Tf, rule: OptimizerRule, projections: Projections): SlotOptimizer {
  class RuleOptimizer extends tf.Optimizer implements SlotOptimizer {
    private readonly learningRate = tf.tidy(() => tf.scalar(rule.learningRate).variable(false));
    readonly counter = tf.tidy(() => tf.scalar(0).variable(false));
    /** By variable, in the order of the gradients; then by slot. */
    private slots: Variable[][] = [];

    override getClassName(): string {
      return rule.className;
    }

    getConfig() {
      return { ...rule.config };
    }

    prepare(variables: readonly Variable[]): void {
      variables.forEach((variable, i) => this.slotsOf(variable, i));
    }

    state(): readonly Variable[] {
      return [this.counter, this.learningRate, ...this.slots.flat()];
    }

    countStep(): void {
      this.incrementIterations();
    }

    snapshot(): Snapshot {
      const variables = this.state();
      const values = variables.map((variable) => tf.keep(variable.clone()));
      const { iterations } = this;
      return {
        restore: () => {
          variables.forEach((variable, i) => variable.assign(slotOf(values, i)));
          this.iterations_ = iterations;
        },
        dispose: () => tf.dispose(values),
      };
    }

    applyGradients(gradients: NamedTensorMap | NamedTensor[]): void {
      const named = Array.isArray(gradients)
        ? gradients
        : Object.entries(gradients).map(([name, tensor]) => ({ name, tensor }));
      tf.tidy(() => {
        this.counter.assign(tf.add(this.counter, 1));
        const rate = rule.rate?.(tf, this.learningRate, this.counter) ?? this.learningRate;
        named.forEach(({ name, tensor }, i) => {
          const variable = tf.engine().registeredVariables[name];
          invariant(variable !== undefined, `no variable is named ${name}`);
          const slots = this.slotsOf(variable, i);
          // A variable that the loss does not depend on has no gradient.
          if (isTensor(tensor)) this.move(variable, slots, tensor, rate);
        });
      });
      this.incrementIterations();
    }

    private move(variable: Variable, slots: readonly Variable[], gradient: Tensor, rate: Tensor): void {
      const updated = rule.update(tf, { gradient, value: variable, slots, rate });
      updated.slots.forEach((slot, i) => slots[i]?.assign(slot));
      variable.assign(projections.get(variable.name)?.apply(updated.value) ?? updated.value);
    }

    private slotsOf(variable: Variable, index: number): readonly Variable[] {
      const made = this.slots[index];
      if (made !== undefined) return made;
      const slots = rule.slots.map(({ initial }) =>
        tf.tidy(() => tf.fill(variable.shape, initial).variable(false)),
      );
      this.slots[index] = slots;
      return slots;
    }

    /** The step number, then slot by slot over all variables, as tf.train orders them. */
    override async getWeights(): Promise<NamedTensor[]> {
      const named = rule.slots.flatMap(({ suffix }, s) =>
        this.slots.map((slots, v) => ({ name: `${v}/${suffix}`, tensor: slotOf(slots, s) })),
      );
      return [await this.saveIterations(), ...named];
    }

    override async setWeights(weights: NamedTensor[]): Promise<void> {
      const values = await this.extractIterations(weights);
      tf.tidy(() => this.counter.assign(tf.scalar(this.iterations)));
      tf.dispose(this.slots.flat());
      const variables = rule.slots.length === 0 ? 0 : values.length / rule.slots.length;
      this.slots = Array.from({ length: variables }, (_, v) =>
        rule.slots.map((_slot, s) => slotOf(values, s * variables + v).tensor.variable(false)),
      );
    }

    override dispose(): void {
      tf.dispose([...this.state()]);
      this.slots = [];
    }
  }
  return new RuleOptimizer();
}

function slotOf<T>(slots: readonly T[], index: number): T {
  const slot = slots[index];
  invariant(slot !== undefined, `no optimizer slot ${index}`);
  return slot;
}

/** The types of TensorFlow.js promise a tensor, and there may be none. */
function isTensor(tensor: Tensor | null | undefined): tensor is Tensor {
  return tensor !== null && tensor !== undefined;
}
