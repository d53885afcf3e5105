import protobuf from 'protobufjs';
import type { GraphDef, ShapeProto } from './graph-def.ts';

/**
 * The parts of tensorflow/core/protobuf/saved_model.proto, of tensor_bundle.proto and of the files they import that
 * widthwise fills in; names of fields in camelCase, their numbers as there.
 */
const schema = `
syntax = "proto3";
message Dim { int64 size = 1; }
message Shape { repeated Dim dim = 2; }
message TensorProto { int32 dtype = 1; Shape tensor_shape = 2; bytes tensor_content = 4; repeated bytes string_val = 8; }
message ListValue {
  repeated bytes s = 2; repeated int64 i = 3; repeated float f = 4; repeated bool b = 5; repeated int32 type = 6;
}
message AttrValue {
  oneof value {
    ListValue list = 1; bytes s = 2; int64 i = 3; float f = 4; bool b = 5; int32 type = 6; Shape shape = 7;
    TensorProto tensor = 8;
  }
}
message NodeDef { string name = 1; string op = 2; repeated string input = 3; map<string, AttrValue> attr = 5; }
message VersionDef { int32 producer = 1; }
message GraphDef { repeated NodeDef node = 1; VersionDef versions = 4; }
message MetaInfoDef { repeated string tags = 4; string tensorflow_version = 5; }
message SaverDef {
  string filename_tensor_name = 1; string save_tensor_name = 2; string restore_op_name = 3; int32 max_to_keep = 4;
  int32 version = 7;
}
message BytesList { repeated bytes value = 1; }
message CollectionDef { BytesList bytes_list = 2; }
message TensorInfo { string name = 1; int32 dtype = 2; Shape tensor_shape = 3; }
message SignatureDef { map<string, TensorInfo> inputs = 1; map<string, TensorInfo> outputs = 2; string method_name = 3; }
message MetaGraphDef {
  MetaInfoDef meta_info_def = 1; GraphDef graph_def = 2; SaverDef saver_def = 3;
  map<string, CollectionDef> collection_def = 4; map<string, SignatureDef> signature_def = 5;
}
message SavedModel { int64 saved_model_schema_version = 1; repeated MetaGraphDef meta_graphs = 2; }
message VariableDef {
  string variable_name = 1; string initializer_name = 2; string snapshot_name = 3; bool is_resource = 5;
  string initial_value_name = 6; bool trainable = 7;
}
message BundleHeader { int32 num_shards = 1; VersionDef version = 3; }
message BundleEntry { int32 dtype = 1; Shape shape = 2; int64 offset = 4; int64 size = 5; fixed32 crc32c = 6; }
`;

/** `tensorflow.MetaGraphDef`: a graph and how it is used. */
export interface MetaGraphDef {
  readonly metaInfoDef: { readonly tags: readonly string[]; readonly tensorflowVersion?: string };
  readonly graphDef: GraphDef;
  readonly saverDef?: SaverDef;
  readonly collectionDef?: Readonly<Record<string, { readonly bytesList: { readonly value: Uint8Array[] } }>>;
  readonly signatureDef?: Readonly<Record<string, SignatureDef>>;
}

/** How variables are read from a checkpoint and written to one. */
export interface SaverDef {
  readonly filenameTensorName: string;
  readonly saveTensorName: string;
  readonly restoreOpName: string;
  readonly maxToKeep: number;
  readonly version: number;
}

export interface SignatureDef {
  readonly inputs: Readonly<Record<string, TensorInfo>>;
  readonly outputs: Readonly<Record<string, TensorInfo>>;
  readonly methodName: string;
}

export interface TensorInfo {
  /** Of the tensor in the graph, `node:0`. */
  readonly name: string;
  readonly dtype: number;
  readonly tensorShape: ShapeProto;
}

export interface VariableDef {
  readonly variableName: string;
  readonly initializerName: string;
  readonly snapshotName: string;
  readonly initialValueName: string;
  readonly isResource: boolean;
  readonly trainable: boolean;
}

/** What a checkpoint says of itself. */
export interface BundleHeader {
  readonly numShards: number;
  readonly version: { readonly producer: number };
}

/** Where one tensor of a checkpoint stands in its data file. */
export interface BundleEntry {
  readonly dtype: number;
  readonly shape: ShapeProto;
  readonly offset: number;
  readonly size: number;
  readonly crc32c: number;
}

/** The bytes of a `saved_model.pb` with one graph. */
export function encodeSavedModel(metaGraph: MetaGraphDef): Uint8Array {
  return encode('SavedModel', { savedModelSchemaVersion: 1, metaGraphs: [metaGraph] });
}

export function encodeVariableDef(variable: VariableDef): Uint8Array {
  return encode('VariableDef', variable);
}

export function encodeBundleHeader(header: BundleHeader): Uint8Array {
  return encode('BundleHeader', header);
}

export function encodeBundleEntry(entry: BundleEntry): Uint8Array {
  return encode('BundleEntry', entry);
}

function encode(name: string, value: object): Uint8Array {
  const type = protobuf.parse(schema).root.lookupType(name);
  return type.encode(type.fromObject(value)).finish();
}
