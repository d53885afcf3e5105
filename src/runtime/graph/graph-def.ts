/** A graph in TensorFlow's own terms (`tensorflow.GraphDef`), the part of it that a recording uses. */
export interface GraphDef {
  readonly node: readonly NodeDef[];
  readonly versions: { readonly producer: number };
}

export interface NodeDef {
  readonly name: string;
  readonly op: string;
  /** `node` for output 0, `node:1` for the others. */
  readonly input: readonly string[];
  readonly attr: Readonly<Record<string, AttrValue>>;
}

/** `tensorflow.AttrValue`: one of its fields is set. */
export interface AttrValue {
  readonly s?: Uint8Array;
  readonly i?: number;
  readonly f?: number;
  readonly b?: boolean;
  readonly type?: number;
  readonly shape?: ShapeProto;
  readonly tensor?: TensorProto;
  readonly list?: {
    readonly i?: readonly number[];
    readonly f?: readonly number[];
    readonly b?: readonly boolean[];
    readonly type?: readonly number[];
  };
}

/** A dimension of -1 is open. */
export interface ShapeProto {
  readonly dim: readonly { readonly size: number }[];
}

export interface TensorProto {
  readonly dtype: number;
  readonly tensorShape: ShapeProto;
  /** Numbers: little-endian, row-major. */
  readonly tensorContent?: Uint8Array;
  /** The one element that all are, where that is known: large constants mostly are ones or zeros. */
  readonly element?: Uint8Array;
  /** Texts. */
  readonly stringVal?: readonly Uint8Array[];
}

export function shapeProto(shape: readonly number[]): ShapeProto {
  return { dim: shape.map((size) => ({ size })) };
}
