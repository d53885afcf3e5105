import {
  constantNode,
  DT,
  int32Constant,
  encodeVariableDef,
  shapeProto,
  textConstant,
  type NodeDef,
  type SaverDef,
} from '../../runtime/graph/index.ts';

/** A weight of the model as a variable of the graph. */
export interface GraphVariable {
  /** Of the weight, `hidden/kernel`, as the checkpoint has it. */
  readonly name: string;
  /** Its node. */
  readonly node: string;
  readonly dtype: number;
  readonly shape: readonly number[];
  readonly trainable: boolean;
  /** Node that other nodes read its value from. */
  readonly read: string;
}

/** The variables as nodes, each with what reads it, zeros to begin with, and an assignment of them. */
export function variableNodes(variables: readonly GraphVariable[]): readonly NodeDef[] {
  return variables.flatMap(({ name, node, dtype, shape, read }): readonly NodeDef[] => [
    {
      name: node,
      op: 'VarHandleOp',
      input: [],
      attr: {
        dtype: { type: dtype },
        shape: { shape: shapeProto(shape) },
        shared_name: { s: new TextEncoder().encode(name) },
        container: { s: new Uint8Array(0) },
      },
    },
    { name: read, op: 'ReadVariableOp', input: [node], attr: { dtype: { type: dtype } } },
    int32Constant(`${node}/zeros/shape`, [shape.length], shape),
    constantNode(`${node}/zeros/value`, {
      dtype,
      tensorShape: shapeProto([]),
      tensorContent: new Uint8Array(dtype === DT.bool ? 1 : 4),
    }),
    {
      name: `${node}/zeros`,
      op: 'Fill',
      input: [`${node}/zeros/shape`, `${node}/zeros/value`],
      attr: { T: { type: dtype }, index_type: { type: DT.int32 } },
    },
    assignment(`${node}/assign`, node, `${node}/zeros`, dtype),
  ]);
}

/** What TensorFlow's Python lists as the variables of the graph. */
export function variableCollections(variables: readonly GraphVariable[]) {
  const encoded = (some: readonly GraphVariable[]) => ({
    bytesList: { value: some.map(encodedVariable) },
  });
  return {
    variables: encoded(variables),
    trainable_variables: encoded(variables.filter(({ trainable }) => trainable)),
  };
}

function encodedVariable({ node, read, trainable }: GraphVariable): Uint8Array {
  return encodeVariableDef({
    variableName: `${node}:0`,
    initializerName: `${node}/assign`,
    initialValueName: `${node}/zeros:0`,
    snapshotName: `${read}:0`,
    isResource: true,
    trainable,
  });
}

/** The nodes that read the variables from a checkpoint and write them to one. */
export function saverNodes(variables: readonly GraphVariable[]): readonly NodeDef[] {
  const names = variables.map(({ name }) => name);
  const dtypes = { list: { type: variables.map(({ dtype }) => dtype) } };
  return [
    textConstant(FILENAME, [], ['model']),
    textConstant('save/names', [names.length], names),
    textConstant(
      'save/slices',
      [names.length],
      names.map(() => ''),
    ),
    {
      name: 'save/SaveV2',
      op: 'SaveV2',
      input: [FILENAME, 'save/names', 'save/slices', ...variables.map(({ read }) => read)],
      attr: { dtypes },
    },
    {
      name: 'save/control_dependency',
      op: 'Identity',
      input: [FILENAME, '^save/SaveV2'],
      attr: { T: { type: DT.string } },
    },
    { name: RESTORE, op: 'RestoreV2', input: [FILENAME, 'save/names', 'save/slices'], attr: { dtypes } },
    ...variables.map(({ node, dtype }, i) =>
      assignment(`save/assign_${i}`, node, i === 0 ? RESTORE : `${RESTORE}:${i}`, dtype),
    ),
    { name: 'save/restore_all', op: 'NoOp', input: variables.map((_, i) => `^save/assign_${i}`), attr: {} },
  ];
}

const FILENAME = 'save/filename';
const RESTORE = 'save/RestoreV2';

/** How TensorFlow finds these nodes. */
export const saver: SaverDef = {
  filenameTensorName: `${FILENAME}:0`,
  saveTensorName: 'save/control_dependency:0',
  restoreOpName: 'save/restore_all',
  maxToKeep: 5,
  // V2, the tensor bundle.
  version: 2,
};

function assignment(name: string, variable: string, value: string, dtype: number): NodeDef {
  return { name, op: 'AssignVariableOp', input: [variable, value], attr: { dtype: { type: dtype } } };
}
