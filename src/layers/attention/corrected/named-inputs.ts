import type * as tfjs from '@tensorflow/tfjs';
import { invariant } from '../../../util/invariant.ts';
import { ownLayerClass, type OwnConfig } from '../../corrected/own-layer.ts';
import type { CallArgs } from '../../corrected/stock.ts';
import { maskOf, tagMasks } from '../../corrected/tag-masks.ts';

/** Which input has which name; part of a saved model. */
export interface PortsConfig {
  readonly ports: string[];
}

/** The base of layers whose inputs have names and may have masks each. */
export function namedInputsClass<A extends object>(tf: typeof tfjs, className: string) {
  return class extends ownLayerClass<A & PortsConfig>(tf, className) {
    override supportsMasking = true;
    /** For each input, whether its mask was taken off before; the model says so. */
    readonly lostMasks: readonly boolean[] = [];

    override apply(
      inputs: tfjs.Tensor | tfjs.Tensor[] | tfjs.SymbolicTensor | tfjs.SymbolicTensor[],
      kwargs?: CallArgs,
    ): tfjs.Tensor | tfjs.Tensor[] | tfjs.SymbolicTensor | tfjs.SymbolicTensor[] {
      for (const input of [inputs].flat()) if ('sourceLayer' in input) tagMasks(input.sourceLayer);
      return super.apply(inputs, kwargs);
    }

    /** The input, or the shape of the input, of a name. */
    named<X>(all: readonly X[], name: string): X | undefined {
      const { ports } = this.settings as unknown as OwnConfig<PortsConfig>;
      return all[ports.indexOf(name)];
    }

    /** The mask that an input of a name carries, unless it was taken off. */
    carriedMask(all: readonly tfjs.Tensor[], name: string): tfjs.Tensor | undefined {
      const { ports } = this.settings as unknown as OwnConfig<PortsConfig>;
      return this.lostMasks[ports.indexOf(name)] === true ? undefined : maskOf(this.named(all, name));
    }

    needed<X>(all: readonly X[], name: string): X {
      const found = this.named(all, name);
      invariant(found !== undefined, `${className} was called without its ${name}`);
      return found;
    }
  };
}

/** Tensors or shapes of a layer of several inputs as a list. */
export function shapesOf(shape: tfjs.Shape | tfjs.Shape[]): readonly tfjs.Shape[] {
  return Array.isArray(shape[0]) ? (shape as tfjs.Shape[]) : [shape as tfjs.Shape];
}
