// Generated from schema/: do not edit; run `make schema`.

// @ts-nocheck: plain JavaScript by ajv; only the table at the end is for use.
import type { Validator } from '../../spec/schema-tables.ts';


const schema6 = {"type":"object","properties":{"type":{"const":"SimpleRNNCell"},"units":{"type":"integer","minimum":1,"examples":[64]},"activation":{"$ref":"activation"},"useBias":{"type":"boolean"},"kernelInitializer":{"$ref":"initializer"},"recurrentInitializer":{"$ref":"initializer"},"biasInitializer":{"$ref":"initializer"},"kernelRegularizer":{"$ref":"regularizer-or-null"},"recurrentRegularizer":{"$ref":"regularizer-or-null"},"biasRegularizer":{"$ref":"regularizer-or-null"},"kernelConstraint":{"$ref":"constraint-or-null"},"recurrentConstraint":{"$ref":"constraint-or-null"},"biasConstraint":{"$ref":"constraint-or-null"},"dropout":{"type":"number","minimum":0,"exclusiveMaximum":1},"recurrentDropout":{"type":"number","minimum":0,"exclusiveMaximum":1},"seed":{"type":["integer","null"],"minimum":0},"trainable":{"type":"boolean"}},"required":["type","units"],"additionalProperties":false};
const func2 = Object.prototype.hasOwnProperty;
const schema7 = {"enum":["linear","relu","relu6","sigmoid","hardSigmoid","legacyHardSigmoid","tanh","softmax","logSoftmax","elu","selu","gelu","swish","mish","softplus","softsign","celu","exponential","glu","hardShrink","hardSilu","hardTanh","leakyRelu","logSigmoid","softShrink","sparsePlus","sparseSigmoid","sparsemax","squareplus","tanhShrink"]};

function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!((((((((((((((((((((((((((((((data === "linear") || (data === "relu")) || (data === "relu6")) || (data === "sigmoid")) || (data === "hardSigmoid")) || (data === "legacyHardSigmoid")) || (data === "tanh")) || (data === "softmax")) || (data === "logSoftmax")) || (data === "elu")) || (data === "selu")) || (data === "gelu")) || (data === "swish")) || (data === "mish")) || (data === "softplus")) || (data === "softsign")) || (data === "celu")) || (data === "exponential")) || (data === "glu")) || (data === "hardShrink")) || (data === "hardSilu")) || (data === "hardTanh")) || (data === "leakyRelu")) || (data === "logSigmoid")) || (data === "softShrink")) || (data === "sparsePlus")) || (data === "sparseSigmoid")) || (data === "sparsemax")) || (data === "squareplus")) || (data === "tanhShrink"))){
(vErrors ??= []).push({instancePath,keyword:"enum",params:{allowedValues: schema7.enum}});errors++;
}
validate22.errors = vErrors;
return errors === 0;
}

const schema8 = {"type":"object","required":["type"]};

function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "type"}});errors++;
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});errors++;
}
validate24.errors = vErrors;
return errors === 0;
}

const schema9 = {"type":["object","null"],"required":["type"]};

function validate28(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: schema9.type}});errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "type"}});errors++;
}
}
validate28.errors = vErrors;
return errors === 0;
}

const schema10 = {"type":["object","null"],"required":["type"]};

function validate32(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: schema10.type}});errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "type"}});errors++;
}
}
validate32.errors = vErrors;
return errors === 0;
}


function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "type"}});errors++;
}
if(data.units === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "units"}});errors++;
}
for(const key0 in data){
if(!(func2.call(schema6.properties, key0))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});errors++;
}
}
if(data.type !== undefined){
if("SimpleRNNCell" !== data.type){
(vErrors ??= []).push({instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "SimpleRNNCell"}});errors++;
}
}
if(data.units !== undefined){
let data1 = data.units;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
(vErrors ??= []).push({instancePath:instancePath+"/units",keyword:"type",params:{type: "integer"}});errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 1 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/units",keyword:"minimum",params:{comparison: ">=", limit: 1}});errors++;
}
}
}
if(data.activation !== undefined){
if(!(validate22(data.activation, {instancePath:instancePath+"/activation",parentData:data,parentDataProperty:"activation",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data.useBias !== undefined){
if(typeof data.useBias !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/useBias",keyword:"type",params:{type: "boolean"}});errors++;
}
}
if(data.kernelInitializer !== undefined){
if(!(validate24(data.kernelInitializer, {instancePath:instancePath+"/kernelInitializer",parentData:data,parentDataProperty:"kernelInitializer",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data.recurrentInitializer !== undefined){
if(!(validate24(data.recurrentInitializer, {instancePath:instancePath+"/recurrentInitializer",parentData:data,parentDataProperty:"recurrentInitializer",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data.biasInitializer !== undefined){
if(!(validate24(data.biasInitializer, {instancePath:instancePath+"/biasInitializer",parentData:data,parentDataProperty:"biasInitializer",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data.kernelRegularizer !== undefined){
if(!(validate28(data.kernelRegularizer, {instancePath:instancePath+"/kernelRegularizer",parentData:data,parentDataProperty:"kernelRegularizer",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data.recurrentRegularizer !== undefined){
if(!(validate28(data.recurrentRegularizer, {instancePath:instancePath+"/recurrentRegularizer",parentData:data,parentDataProperty:"recurrentRegularizer",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data.biasRegularizer !== undefined){
if(!(validate28(data.biasRegularizer, {instancePath:instancePath+"/biasRegularizer",parentData:data,parentDataProperty:"biasRegularizer",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data.kernelConstraint !== undefined){
if(!(validate32(data.kernelConstraint, {instancePath:instancePath+"/kernelConstraint",parentData:data,parentDataProperty:"kernelConstraint",rootData}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
}
if(data.recurrentConstraint !== undefined){
if(!(validate32(data.recurrentConstraint, {instancePath:instancePath+"/recurrentConstraint",parentData:data,parentDataProperty:"recurrentConstraint",rootData}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
}
if(data.biasConstraint !== undefined){
if(!(validate32(data.biasConstraint, {instancePath:instancePath+"/biasConstraint",parentData:data,parentDataProperty:"biasConstraint",rootData}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
}
if(data.dropout !== undefined){
let data13 = data.dropout;
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 < 0 || isNaN(data13)){
(vErrors ??= []).push({instancePath:instancePath+"/dropout",keyword:"minimum",params:{comparison: ">=", limit: 0}});errors++;
}
if(data13 >= 1 || isNaN(data13)){
(vErrors ??= []).push({instancePath:instancePath+"/dropout",keyword:"exclusiveMaximum",params:{comparison: "<", limit: 1}});errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/dropout",keyword:"type",params:{type: "number"}});errors++;
}
}
if(data.recurrentDropout !== undefined){
let data14 = data.recurrentDropout;
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 < 0 || isNaN(data14)){
(vErrors ??= []).push({instancePath:instancePath+"/recurrentDropout",keyword:"minimum",params:{comparison: ">=", limit: 0}});errors++;
}
if(data14 >= 1 || isNaN(data14)){
(vErrors ??= []).push({instancePath:instancePath+"/recurrentDropout",keyword:"exclusiveMaximum",params:{comparison: "<", limit: 1}});errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/recurrentDropout",keyword:"type",params:{type: "number"}});errors++;
}
}
if(data.seed !== undefined){
let data15 = data.seed;
if((!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))) && (data15 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/seed",keyword:"type",params:{type: schema6.properties.seed.type}});errors++;
}
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 < 0 || isNaN(data15)){
(vErrors ??= []).push({instancePath:instancePath+"/seed",keyword:"minimum",params:{comparison: ">=", limit: 0}});errors++;
}
}
}
if(data.trainable !== undefined){
if(typeof data.trainable !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/trainable",keyword:"type",params:{type: "boolean"}});errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});errors++;
}
validate21.errors = vErrors;
return errors === 0;
}


const schema11 = {"type":"object","properties":{"type":{"const":"LSTMCell"},"units":{"type":"integer","minimum":1,"examples":[64]},"activation":{"$ref":"activation"},"recurrentActivation":{"$ref":"activation"},"useBias":{"type":"boolean"},"kernelInitializer":{"$ref":"initializer"},"recurrentInitializer":{"$ref":"initializer"},"biasInitializer":{"$ref":"initializer"},"unitForgetBias":{"type":"boolean"},"kernelRegularizer":{"$ref":"regularizer-or-null"},"recurrentRegularizer":{"$ref":"regularizer-or-null"},"biasRegularizer":{"$ref":"regularizer-or-null"},"kernelConstraint":{"$ref":"constraint-or-null"},"recurrentConstraint":{"$ref":"constraint-or-null"},"biasConstraint":{"$ref":"constraint-or-null"},"dropout":{"type":"number","minimum":0,"exclusiveMaximum":1},"recurrentDropout":{"type":"number","minimum":0,"exclusiveMaximum":1},"seed":{"type":["integer","null"],"minimum":0},"trainable":{"type":"boolean"}},"required":["type","units"],"additionalProperties":false};

function validate36(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "type"}});errors++;
}
if(data.units === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "units"}});errors++;
}
for(const key0 in data){
if(!(func2.call(schema11.properties, key0))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});errors++;
}
}
if(data.type !== undefined){
if("LSTMCell" !== data.type){
(vErrors ??= []).push({instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "LSTMCell"}});errors++;
}
}
if(data.units !== undefined){
let data1 = data.units;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
(vErrors ??= []).push({instancePath:instancePath+"/units",keyword:"type",params:{type: "integer"}});errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 1 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/units",keyword:"minimum",params:{comparison: ">=", limit: 1}});errors++;
}
}
}
if(data.activation !== undefined){
if(!(validate22(data.activation, {instancePath:instancePath+"/activation",parentData:data,parentDataProperty:"activation",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data.recurrentActivation !== undefined){
if(!(validate22(data.recurrentActivation, {instancePath:instancePath+"/recurrentActivation",parentData:data,parentDataProperty:"recurrentActivation",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data.useBias !== undefined){
if(typeof data.useBias !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/useBias",keyword:"type",params:{type: "boolean"}});errors++;
}
}
if(data.kernelInitializer !== undefined){
if(!(validate24(data.kernelInitializer, {instancePath:instancePath+"/kernelInitializer",parentData:data,parentDataProperty:"kernelInitializer",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data.recurrentInitializer !== undefined){
if(!(validate24(data.recurrentInitializer, {instancePath:instancePath+"/recurrentInitializer",parentData:data,parentDataProperty:"recurrentInitializer",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data.biasInitializer !== undefined){
if(!(validate24(data.biasInitializer, {instancePath:instancePath+"/biasInitializer",parentData:data,parentDataProperty:"biasInitializer",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data.unitForgetBias !== undefined){
if(typeof data.unitForgetBias !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/unitForgetBias",keyword:"type",params:{type: "boolean"}});errors++;
}
}
if(data.kernelRegularizer !== undefined){
if(!(validate28(data.kernelRegularizer, {instancePath:instancePath+"/kernelRegularizer",parentData:data,parentDataProperty:"kernelRegularizer",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data.recurrentRegularizer !== undefined){
if(!(validate28(data.recurrentRegularizer, {instancePath:instancePath+"/recurrentRegularizer",parentData:data,parentDataProperty:"recurrentRegularizer",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data.biasRegularizer !== undefined){
if(!(validate28(data.biasRegularizer, {instancePath:instancePath+"/biasRegularizer",parentData:data,parentDataProperty:"biasRegularizer",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data.kernelConstraint !== undefined){
if(!(validate32(data.kernelConstraint, {instancePath:instancePath+"/kernelConstraint",parentData:data,parentDataProperty:"kernelConstraint",rootData}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
}
if(data.recurrentConstraint !== undefined){
if(!(validate32(data.recurrentConstraint, {instancePath:instancePath+"/recurrentConstraint",parentData:data,parentDataProperty:"recurrentConstraint",rootData}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
}
if(data.biasConstraint !== undefined){
if(!(validate32(data.biasConstraint, {instancePath:instancePath+"/biasConstraint",parentData:data,parentDataProperty:"biasConstraint",rootData}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
}
if(data.dropout !== undefined){
let data15 = data.dropout;
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 < 0 || isNaN(data15)){
(vErrors ??= []).push({instancePath:instancePath+"/dropout",keyword:"minimum",params:{comparison: ">=", limit: 0}});errors++;
}
if(data15 >= 1 || isNaN(data15)){
(vErrors ??= []).push({instancePath:instancePath+"/dropout",keyword:"exclusiveMaximum",params:{comparison: "<", limit: 1}});errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/dropout",keyword:"type",params:{type: "number"}});errors++;
}
}
if(data.recurrentDropout !== undefined){
let data16 = data.recurrentDropout;
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 < 0 || isNaN(data16)){
(vErrors ??= []).push({instancePath:instancePath+"/recurrentDropout",keyword:"minimum",params:{comparison: ">=", limit: 0}});errors++;
}
if(data16 >= 1 || isNaN(data16)){
(vErrors ??= []).push({instancePath:instancePath+"/recurrentDropout",keyword:"exclusiveMaximum",params:{comparison: "<", limit: 1}});errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/recurrentDropout",keyword:"type",params:{type: "number"}});errors++;
}
}
if(data.seed !== undefined){
let data17 = data.seed;
if((!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))) && (data17 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/seed",keyword:"type",params:{type: schema11.properties.seed.type}});errors++;
}
if((typeof data17 == "number") && (isFinite(data17))){
if(data17 < 0 || isNaN(data17)){
(vErrors ??= []).push({instancePath:instancePath+"/seed",keyword:"minimum",params:{comparison: ">=", limit: 0}});errors++;
}
}
}
if(data.trainable !== undefined){
if(typeof data.trainable !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/trainable",keyword:"type",params:{type: "boolean"}});errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});errors++;
}
validate36.errors = vErrors;
return errors === 0;
}


const schema12 = {"type":"object","properties":{"type":{"const":"GRUCell"},"units":{"type":"integer","minimum":1,"examples":[64]},"activation":{"$ref":"activation"},"recurrentActivation":{"$ref":"activation"},"useBias":{"type":"boolean"},"kernelInitializer":{"$ref":"initializer"},"recurrentInitializer":{"$ref":"initializer"},"biasInitializer":{"$ref":"initializer"},"kernelRegularizer":{"$ref":"regularizer-or-null"},"recurrentRegularizer":{"$ref":"regularizer-or-null"},"biasRegularizer":{"$ref":"regularizer-or-null"},"kernelConstraint":{"$ref":"constraint-or-null"},"recurrentConstraint":{"$ref":"constraint-or-null"},"biasConstraint":{"$ref":"constraint-or-null"},"dropout":{"type":"number","minimum":0,"exclusiveMaximum":1},"recurrentDropout":{"type":"number","minimum":0,"exclusiveMaximum":1},"seed":{"type":["integer","null"],"minimum":0},"resetAfter":{"type":"boolean"},"trainable":{"type":"boolean"}},"required":["type","units"],"additionalProperties":false};

function validate48(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "type"}});errors++;
}
if(data.units === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "units"}});errors++;
}
for(const key0 in data){
if(!(func2.call(schema12.properties, key0))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});errors++;
}
}
if(data.type !== undefined){
if("GRUCell" !== data.type){
(vErrors ??= []).push({instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "GRUCell"}});errors++;
}
}
if(data.units !== undefined){
let data1 = data.units;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
(vErrors ??= []).push({instancePath:instancePath+"/units",keyword:"type",params:{type: "integer"}});errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 1 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/units",keyword:"minimum",params:{comparison: ">=", limit: 1}});errors++;
}
}
}
if(data.activation !== undefined){
if(!(validate22(data.activation, {instancePath:instancePath+"/activation",parentData:data,parentDataProperty:"activation",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data.recurrentActivation !== undefined){
if(!(validate22(data.recurrentActivation, {instancePath:instancePath+"/recurrentActivation",parentData:data,parentDataProperty:"recurrentActivation",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data.useBias !== undefined){
if(typeof data.useBias !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/useBias",keyword:"type",params:{type: "boolean"}});errors++;
}
}
if(data.kernelInitializer !== undefined){
if(!(validate24(data.kernelInitializer, {instancePath:instancePath+"/kernelInitializer",parentData:data,parentDataProperty:"kernelInitializer",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data.recurrentInitializer !== undefined){
if(!(validate24(data.recurrentInitializer, {instancePath:instancePath+"/recurrentInitializer",parentData:data,parentDataProperty:"recurrentInitializer",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data.biasInitializer !== undefined){
if(!(validate24(data.biasInitializer, {instancePath:instancePath+"/biasInitializer",parentData:data,parentDataProperty:"biasInitializer",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data.kernelRegularizer !== undefined){
if(!(validate28(data.kernelRegularizer, {instancePath:instancePath+"/kernelRegularizer",parentData:data,parentDataProperty:"kernelRegularizer",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data.recurrentRegularizer !== undefined){
if(!(validate28(data.recurrentRegularizer, {instancePath:instancePath+"/recurrentRegularizer",parentData:data,parentDataProperty:"recurrentRegularizer",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data.biasRegularizer !== undefined){
if(!(validate28(data.biasRegularizer, {instancePath:instancePath+"/biasRegularizer",parentData:data,parentDataProperty:"biasRegularizer",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data.kernelConstraint !== undefined){
if(!(validate32(data.kernelConstraint, {instancePath:instancePath+"/kernelConstraint",parentData:data,parentDataProperty:"kernelConstraint",rootData}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
}
if(data.recurrentConstraint !== undefined){
if(!(validate32(data.recurrentConstraint, {instancePath:instancePath+"/recurrentConstraint",parentData:data,parentDataProperty:"recurrentConstraint",rootData}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
}
if(data.biasConstraint !== undefined){
if(!(validate32(data.biasConstraint, {instancePath:instancePath+"/biasConstraint",parentData:data,parentDataProperty:"biasConstraint",rootData}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
}
if(data.dropout !== undefined){
let data14 = data.dropout;
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 < 0 || isNaN(data14)){
(vErrors ??= []).push({instancePath:instancePath+"/dropout",keyword:"minimum",params:{comparison: ">=", limit: 0}});errors++;
}
if(data14 >= 1 || isNaN(data14)){
(vErrors ??= []).push({instancePath:instancePath+"/dropout",keyword:"exclusiveMaximum",params:{comparison: "<", limit: 1}});errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/dropout",keyword:"type",params:{type: "number"}});errors++;
}
}
if(data.recurrentDropout !== undefined){
let data15 = data.recurrentDropout;
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 < 0 || isNaN(data15)){
(vErrors ??= []).push({instancePath:instancePath+"/recurrentDropout",keyword:"minimum",params:{comparison: ">=", limit: 0}});errors++;
}
if(data15 >= 1 || isNaN(data15)){
(vErrors ??= []).push({instancePath:instancePath+"/recurrentDropout",keyword:"exclusiveMaximum",params:{comparison: "<", limit: 1}});errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/recurrentDropout",keyword:"type",params:{type: "number"}});errors++;
}
}
if(data.seed !== undefined){
let data16 = data.seed;
if((!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))) && (data16 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/seed",keyword:"type",params:{type: schema12.properties.seed.type}});errors++;
}
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 < 0 || isNaN(data16)){
(vErrors ??= []).push({instancePath:instancePath+"/seed",keyword:"minimum",params:{comparison: ">=", limit: 0}});errors++;
}
}
}
if(data.resetAfter !== undefined){
if(typeof data.resetAfter !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/resetAfter",keyword:"type",params:{type: "boolean"}});errors++;
}
}
if(data.trainable !== undefined){
if(typeof data.trainable !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/trainable",keyword:"type",params:{type: "boolean"}});errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});errors++;
}
validate48.errors = vErrors;
return errors === 0;
}


const schema13 = {"type":"object","properties":{"type":{"const":"StackedRNNCells"},"cells":{"type":"array","items":{"$ref":"cell"},"minItems":1,"examples":[[{"type":"LSTMCell","units":64},{"type":"LSTMCell","units":32}]]},"trainable":{"type":"boolean"}},"required":["type","cells"],"additionalProperties":false};
const schema14 = {"type":"object","required":["type"]};

function validate61(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "type"}});errors++;
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});errors++;
}
validate61.errors = vErrors;
return errors === 0;
}


function validate60(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "type"}});errors++;
}
if(data.cells === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "cells"}});errors++;
}
for(const key0 in data){
if(!(((key0 === "type") || (key0 === "cells")) || (key0 === "trainable"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});errors++;
}
}
if(data.type !== undefined){
if("StackedRNNCells" !== data.type){
(vErrors ??= []).push({instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "StackedRNNCells"}});errors++;
}
}
if(data.cells !== undefined){
let data1 = data.cells;
if(Array.isArray(data1)){
if(data1.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/cells",keyword:"minItems",params:{limit: 1}});errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate61(data1[i0], {instancePath:instancePath+"/cells/" + i0,parentData:data1,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/cells",keyword:"type",params:{type: "array"}});errors++;
}
}
if(data.trainable !== undefined){
if(typeof data.trainable !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/trainable",keyword:"type",params:{type: "boolean"}});errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});errors++;
}
validate60.errors = vErrors;
return errors === 0;
}

export const cellValidators: Readonly<Record<string, Validator>> = {
SimpleRNNCell: validate21,
LSTMCell: validate36,
GRUCell: validate48,
StackedRNNCells: validate60,
};
