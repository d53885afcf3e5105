import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import protobuf from 'protobufjs';
import type { GraphDef } from './graph-def.ts';

/**
 * The parts of tensorflow/core/protobuf/saved_model.proto and of the files it imports that a recording fills in;
 * field numbers as there.
 */
const schema = `
syntax = "proto3";
message Dim { int64 size = 1; }
message Shape { repeated Dim dim = 2; }
message TensorProto { int32 dtype = 1; Shape tensor_shape = 2; bytes tensor_content = 4; }
message ListValue { repeated int64 i = 3; repeated float f = 4; repeated bool b = 5; repeated int32 type = 6; }
message AttrValue {
  oneof value {
    ListValue list = 1; bytes s = 2; int64 i = 3; float f = 4; bool b = 5; int32 type = 6; Shape shape = 7;
    TensorProto tensor = 8;
  }
}
message NodeDef { string name = 1; string op = 2; repeated string input = 3; map<string, AttrValue> attr = 5; }
message VersionDef { int32 producer = 1; }
message GraphDef { repeated NodeDef node = 1; VersionDef versions = 4; }
message MetaInfoDef { repeated string tags = 4; }
message MetaGraphDef { MetaInfoDef meta_info_def = 1; GraphDef graph_def = 2; }
message SavedModel { int64 saved_model_schema_version = 1; repeated MetaGraphDef meta_graphs = 2; }
`;

/** The tag under which the graph is written and loaded. */
export const SERVE = 'serve';

/** A graph as the bytes of a `saved_model.pb`. */
export function encodeSavedModel(graph: GraphDef): Uint8Array {
  const SavedModel = protobuf.parse(schema).root.lookupType('SavedModel');
  const message = SavedModel.fromObject({
    savedModelSchemaVersion: 1,
    metaGraphs: [{ metaInfoDef: { tags: [SERVE] }, graphDef: graph }],
  });
  return SavedModel.encode(message).finish();
}

/** Writes the graph into a directory of its own for as long as `use` runs. */
export function withSavedModel<T>(graph: GraphDef, use: (directory: string) => T): T {
  const directory = mkdtempSync(join(tmpdir(), 'widthwise-graph-'));
  try {
    writeFileSync(join(directory, 'saved_model.pb'), encodeSavedModel(graph));
    return use(directory);
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}
