import type { NamedTensorMap, Optimizer, Tensor, Variable } from '@tensorflow/tfjs';
import type { Tf } from '../../runtime/index.ts';
import { invariant } from '../../util/invariant.ts';
import { advance, averageOf, type Trained } from './advance.ts';
import { stockPart, type OptimizerPlan, type StockPart } from './plan.ts';
import { slotAt, type Slot, type Target } from './rule.ts';
import { scheduledRate } from './schedules.ts';

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
  /** What of it plain TensorFlow.js has, too. */
  readonly stock: StockPart;
  /** Makes the slots of these variables now, not in the first step. */
  prepare(variables: readonly Variable[]): void;
  /** Everything that a step reads and changes besides the weights: step number, learning rate, slots. */
  state(): readonly Variable[];
  /** The learning rate of the last step; before the first one, and without a schedule, that of the spec. */
  rate(): number;
  /** Another learning rate, where no schedule sets it. */
  setRate(rate: number): void;
  /** Counts steps that ran elsewhere, such as in a compiled graph that changed the state itself. */
  countSteps(steps: number): void;
  /** Ends training: a moving average takes the place of the weights. Returns whether there was one. */
  finish(): boolean;
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
 * A tf.Optimizer that carries a plan out, and applies constraints after each step, which tf.train never does.
 * The step number and the learning rate are tensors, so that a recorded step can be fed other ones.
 */
export function createSlotOptimizer(tf: Tf, plan: OptimizerPlan, projections: Projections): SlotOptimizer {
  const { rule, learningRate: given } = plan;
  const firstRate = (): Tensor =>
    typeof given === 'number' ? tf.scalar(given) : scheduledRate(tf, given, tf.scalar(0));

  class RuleOptimizer extends tf.Optimizer implements SlotOptimizer {
    readonly stock = stockPart(plan);
    /** That of the last step, when it follows a schedule. */
    private readonly learningRate = tf.tidy(() => firstRate().variable(false));
    readonly counter = tf.tidy(() => tf.scalar(0).variable(false));
    private readonly variables: Variable[] = [];
    /** By variable, in the order of the gradients; then by slot. */
    private slots: Variable[][] = [];

    override getClassName(): string {
      return rule.className;
    }

    getConfig() {
      const learningRate = typeof given === 'number' ? { learningRate: given } : {};
      return { ...learningRate, ...rule.stock?.config };
    }

    prepare(variables: readonly Variable[]): void {
      variables.forEach((variable, i) => this.slotsOf(variable, i));
    }

    state(): readonly Variable[] {
      return [this.counter, this.learningRate, ...this.slots.flat()];
    }

    rate(): number {
      return this.learningRate.dataSync()[0] ?? Number.NaN;
    }

    setRate(rate: number): void {
      tf.tidy(() => this.learningRate.assign(tf.scalar(rate)));
    }

    countSteps(steps: number): void {
      this.iterations_ = this.iterations + steps;
    }

    finish(): boolean {
      this.variables.forEach((variable, i) => {
        const average = averageOf(plan, this.slots[i] ?? []);
        if (average !== undefined) variable.assign(average);
      });
      return plan.ema !== undefined;
    }

    snapshot(): Snapshot {
      const variables = this.state();
      const values = variables.map((variable) => tf.keep(variable.clone()));
      const { iterations } = this;
      return {
        restore: () => {
          variables.forEach((variable, i) => variable.assign(slotAt(values, i)));
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
        if (typeof given !== 'number')
          this.learningRate.assign(scheduledRate(tf, given, tf.sub(this.counter, 1)));
        const trained = named.map(({ name, tensor }, i) => this.trained(name, tensor, i));
        advance(tf, plan, this.learningRate, this.counter, trained);
      });
      this.incrementIterations();
    }

    private trained(name: string, gradient: Tensor | null | undefined, index: number): Trained {
      const variable = tf.engine().registeredVariables[name];
      invariant(variable !== undefined, `no variable is named ${name}`);
      const projection = projections.get(name);
      return {
        variable,
        slots: this.slotsOf(variable, index),
        // A variable that the loss does not depend on has none, whatever the types of TensorFlow.js say.
        gradient: gradient ?? undefined,
        target: targetOf(variable),
        project: projection && ((value) => projection.apply(value)),
      };
    }

    private slotsOf(variable: Variable, index: number): readonly Variable[] {
      this.variables[index] = variable;
      const made = this.slots[index];
      if (made !== undefined) return made;
      const slots = plan.slots.map((slot) => createSlot(tf, slot, variable));
      this.slots[index] = slots;
      return slots;
    }

    /** The step number, then slot by slot over all variables, as tf.train orders them. */
    override async getWeights(): Promise<NamedTensor[]> {
      const named = plan.slots.flatMap(({ suffix }, s) =>
        this.slots.map((slots, v) => ({ name: `${v}/${suffix}`, tensor: slotAt(slots, s) })),
      );
      return [await this.saveIterations(), ...named];
    }

    override async setWeights(weights: NamedTensor[]): Promise<void> {
      const values = await this.extractIterations(weights);
      tf.tidy(() => this.counter.assign(tf.scalar(this.iterations)));
      tf.dispose(this.slots.flat());
      const variables = plan.slots.length === 0 ? 0 : values.length / plan.slots.length;
      this.slots = Array.from({ length: variables }, (_, v) =>
        plan.slots.map((_slot, s) => slotAt(values, s * variables + v).tensor.variable(false)),
      );
    }

    override dispose(): void {
      tf.dispose([...this.state()]);
      this.slots = [];
    }
  }
  return new RuleOptimizer();
}

function createSlot(tf: Tf, { initial, shape }: Slot, variable: Variable): Variable {
  const sizes = shape?.(targetOf(variable)) ?? variable.shape;
  return tf.tidy(() =>
    (initial === 'variable' ? variable.clone() : tf.fill([...sizes], initial)).variable(false),
  );
}

/** TensorFlow.js adds a number to a name that it has met before. */
function targetOf({ name, shape }: Variable): Target {
  return { path: name.replace(/_\d+$/, ''), shape };
}
