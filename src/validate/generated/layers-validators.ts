// Generated from schema/: do not edit; run `make schema`.

// @ts-nocheck: plain JavaScript by ajv; only the table at the end is for use.
import type { LayerType } from '../../spec/generated/layers.ts';
import type { Validator } from '../../spec/schema-tables.ts';


const schema6 = {"type":"object","properties":{},"additionalProperties":false};

function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});errors++;
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});errors++;
}
validate21.errors = vErrors;
return errors === 0;
}


const schema7 = {"type":"object","properties":{"activation":{"$ref":"activation"},"activityRegularizer":{"$ref":"regularizer-or-null"}},"required":["activation"],"additionalProperties":false};
const schema8 = {"enum":["linear","relu","relu6","sigmoid","hardSigmoid","legacyHardSigmoid","tanh","softmax","logSoftmax","elu","selu","gelu","swish","mish","softplus","softsign","celu","exponential","glu","hardShrink","hardSilu","hardTanh","leakyRelu","logSigmoid","softShrink","sparsePlus","sparseSigmoid","sparsemax","squareplus","tanhShrink"]};

function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!((((((((((((((((((((((((((((((data === "linear") || (data === "relu")) || (data === "relu6")) || (data === "sigmoid")) || (data === "hardSigmoid")) || (data === "legacyHardSigmoid")) || (data === "tanh")) || (data === "softmax")) || (data === "logSoftmax")) || (data === "elu")) || (data === "selu")) || (data === "gelu")) || (data === "swish")) || (data === "mish")) || (data === "softplus")) || (data === "softsign")) || (data === "celu")) || (data === "exponential")) || (data === "glu")) || (data === "hardShrink")) || (data === "hardSilu")) || (data === "hardTanh")) || (data === "leakyRelu")) || (data === "logSigmoid")) || (data === "softShrink")) || (data === "sparsePlus")) || (data === "sparseSigmoid")) || (data === "sparsemax")) || (data === "squareplus")) || (data === "tanhShrink"))){
(vErrors ??= []).push({instancePath,keyword:"enum",params:{allowedValues: schema8.enum}});errors++;
}
validate23.errors = vErrors;
return errors === 0;
}

const schema9 = {"type":["object","null"],"required":["type"]};

function validate25(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate25.errors = vErrors;
return errors === 0;
}


function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.activation === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "activation"}});errors++;
}
for(const key0 in data){
if(!((key0 === "activation") || (key0 === "activityRegularizer"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});errors++;
}
}
if(data.activation !== undefined){
if(!(validate23(data.activation, {instancePath:instancePath+"/activation",parentData:data,parentDataProperty:"activation",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data.activityRegularizer !== undefined){
if(!(validate25(data.activityRegularizer, {instancePath:instancePath+"/activityRegularizer",parentData:data,parentDataProperty:"activityRegularizer",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});errors++;
}
validate22.errors = vErrors;
return errors === 0;
}


const schema10 = {"type":"object","properties":{"l1":{"type":"number","minimum":0},"l2":{"type":"number","minimum":0}},"additionalProperties":false};

function validate27(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "l1") || (key0 === "l2"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});errors++;
}
}
if(data.l1 !== undefined){
let data0 = data.l1;
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/l1",keyword:"minimum",params:{comparison: ">=", limit: 0}});errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/l1",keyword:"type",params:{type: "number"}});errors++;
}
}
if(data.l2 !== undefined){
let data1 = data.l2;
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/l2",keyword:"minimum",params:{comparison: ">=", limit: 0}});errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/l2",keyword:"type",params:{type: "number"}});errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});errors++;
}
validate27.errors = vErrors;
return errors === 0;
}


const schema11 = {"type":"object","properties":{"outputSize":{"type":"array","items":{"type":"integer","minimum":1},"minItems":1,"maxItems":1,"examples":[4]},"dataFormat":{"enum":["channelsLast","channelsFirst"]},"activityRegularizer":{"$ref":"regularizer-or-null"}},"required":["outputSize"],"additionalProperties":false};

function validate28(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.outputSize === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "outputSize"}});errors++;
}
for(const key0 in data){
if(!(((key0 === "outputSize") || (key0 === "dataFormat")) || (key0 === "activityRegularizer"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});errors++;
}
}
if(data.outputSize !== undefined){
let data0 = data.outputSize;
if(Array.isArray(data0)){
if(data0.length > 1){
(vErrors ??= []).push({instancePath:instancePath+"/outputSize",keyword:"maxItems",params:{limit: 1}});errors++;
}
if(data0.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/outputSize",keyword:"minItems",params:{limit: 1}});errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
(vErrors ??= []).push({instancePath:instancePath+"/outputSize/" + i0,keyword:"type",params:{type: "integer"}});errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 1 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/outputSize/" + i0,keyword:"minimum",params:{comparison: ">=", limit: 1}});errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/outputSize",keyword:"type",params:{type: "array"}});errors++;
}
}
if(data.dataFormat !== undefined){
let data2 = data.dataFormat;
if(!((data2 === "channelsLast") || (data2 === "channelsFirst"))){
(vErrors ??= []).push({instancePath:instancePath+"/dataFormat",keyword:"enum",params:{allowedValues: schema11.properties.dataFormat.enum}});errors++;
}
}
if(data.activityRegularizer !== undefined){
if(!(validate25(data.activityRegularizer, {instancePath:instancePath+"/activityRegularizer",parentData:data,parentDataProperty:"activityRegularizer",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});errors++;
}
validate28.errors = vErrors;
return errors === 0;
}


const schema12 = {"type":"object","properties":{"outputSize":{"type":"array","items":{"type":"integer","minimum":1},"minItems":2,"maxItems":2,"examples":[4]},"dataFormat":{"enum":["channelsLast","channelsFirst"]},"activityRegularizer":{"$ref":"regularizer-or-null"}},"required":["outputSize"],"additionalProperties":false};

function validate30(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.outputSize === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "outputSize"}});errors++;
}
for(const key0 in data){
if(!(((key0 === "outputSize") || (key0 === "dataFormat")) || (key0 === "activityRegularizer"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});errors++;
}
}
if(data.outputSize !== undefined){
let data0 = data.outputSize;
if(Array.isArray(data0)){
if(data0.length > 2){
(vErrors ??= []).push({instancePath:instancePath+"/outputSize",keyword:"maxItems",params:{limit: 2}});errors++;
}
if(data0.length < 2){
(vErrors ??= []).push({instancePath:instancePath+"/outputSize",keyword:"minItems",params:{limit: 2}});errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
(vErrors ??= []).push({instancePath:instancePath+"/outputSize/" + i0,keyword:"type",params:{type: "integer"}});errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 1 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/outputSize/" + i0,keyword:"minimum",params:{comparison: ">=", limit: 1}});errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/outputSize",keyword:"type",params:{type: "array"}});errors++;
}
}
if(data.dataFormat !== undefined){
let data2 = data.dataFormat;
if(!((data2 === "channelsLast") || (data2 === "channelsFirst"))){
(vErrors ??= []).push({instancePath:instancePath+"/dataFormat",keyword:"enum",params:{allowedValues: schema12.properties.dataFormat.enum}});errors++;
}
}
if(data.activityRegularizer !== undefined){
if(!(validate25(data.activityRegularizer, {instancePath:instancePath+"/activityRegularizer",parentData:data,parentDataProperty:"activityRegularizer",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});errors++;
}
validate30.errors = vErrors;
return errors === 0;
}


const schema13 = {"type":"object","properties":{"outputSize":{"type":"array","items":{"type":"integer","minimum":1},"minItems":3,"maxItems":3,"examples":[4]},"dataFormat":{"enum":["channelsLast","channelsFirst"]},"activityRegularizer":{"$ref":"regularizer-or-null"}},"required":["outputSize"],"additionalProperties":false};

function validate32(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.outputSize === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "outputSize"}});errors++;
}
for(const key0 in data){
if(!(((key0 === "outputSize") || (key0 === "dataFormat")) || (key0 === "activityRegularizer"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});errors++;
}
}
if(data.outputSize !== undefined){
let data0 = data.outputSize;
if(Array.isArray(data0)){
if(data0.length > 3){
(vErrors ??= []).push({instancePath:instancePath+"/outputSize",keyword:"maxItems",params:{limit: 3}});errors++;
}
if(data0.length < 3){
(vErrors ??= []).push({instancePath:instancePath+"/outputSize",keyword:"minItems",params:{limit: 3}});errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
(vErrors ??= []).push({instancePath:instancePath+"/outputSize/" + i0,keyword:"type",params:{type: "integer"}});errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 1 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/outputSize/" + i0,keyword:"minimum",params:{comparison: ">=", limit: 1}});errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/outputSize",keyword:"type",params:{type: "array"}});errors++;
}
}
if(data.dataFormat !== undefined){
let data2 = data.dataFormat;
if(!((data2 === "channelsLast") || (data2 === "channelsFirst"))){
(vErrors ??= []).push({instancePath:instancePath+"/dataFormat",keyword:"enum",params:{allowedValues: schema13.properties.dataFormat.enum}});errors++;
}
}
if(data.activityRegularizer !== undefined){
if(!(validate25(data.activityRegularizer, {instancePath:instancePath+"/activityRegularizer",parentData:data,parentDataProperty:"activityRegularizer",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});errors++;
}
validate32.errors = vErrors;
return errors === 0;
}


const schema14 = {"type":"object","properties":{"outputSize":{"type":"array","items":{"type":"integer","minimum":1},"minItems":1,"maxItems":1,"examples":[4]},"dataFormat":{"enum":["channelsLast","channelsFirst"]},"activityRegularizer":{"$ref":"regularizer-or-null"}},"required":["outputSize"],"additionalProperties":false};

function validate34(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.outputSize === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "outputSize"}});errors++;
}
for(const key0 in data){
if(!(((key0 === "outputSize") || (key0 === "dataFormat")) || (key0 === "activityRegularizer"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});errors++;
}
}
if(data.outputSize !== undefined){
let data0 = data.outputSize;
if(Array.isArray(data0)){
if(data0.length > 1){
(vErrors ??= []).push({instancePath:instancePath+"/outputSize",keyword:"maxItems",params:{limit: 1}});errors++;
}
if(data0.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/outputSize",keyword:"minItems",params:{limit: 1}});errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
(vErrors ??= []).push({instancePath:instancePath+"/outputSize/" + i0,keyword:"type",params:{type: "integer"}});errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 1 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/outputSize/" + i0,keyword:"minimum",params:{comparison: ">=", limit: 1}});errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/outputSize",keyword:"type",params:{type: "array"}});errors++;
}
}
if(data.dataFormat !== undefined){
let data2 = data.dataFormat;
if(!((data2 === "channelsLast") || (data2 === "channelsFirst"))){
(vErrors ??= []).push({instancePath:instancePath+"/dataFormat",keyword:"enum",params:{allowedValues: schema14.properties.dataFormat.enum}});errors++;
}
}
if(data.activityRegularizer !== undefined){
if(!(validate25(data.activityRegularizer, {instancePath:instancePath+"/activityRegularizer",parentData:data,parentDataProperty:"activityRegularizer",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});errors++;
}
validate34.errors = vErrors;
return errors === 0;
}


const schema15 = {"type":"object","properties":{"outputSize":{"type":"array","items":{"type":"integer","minimum":1},"minItems":2,"maxItems":2,"examples":[4]},"dataFormat":{"enum":["channelsLast","channelsFirst"]},"activityRegularizer":{"$ref":"regularizer-or-null"}},"required":["outputSize"],"additionalProperties":false};

function validate36(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.outputSize === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "outputSize"}});errors++;
}
for(const key0 in data){
if(!(((key0 === "outputSize") || (key0 === "dataFormat")) || (key0 === "activityRegularizer"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});errors++;
}
}
if(data.outputSize !== undefined){
let data0 = data.outputSize;
if(Array.isArray(data0)){
if(data0.length > 2){
(vErrors ??= []).push({instancePath:instancePath+"/outputSize",keyword:"maxItems",params:{limit: 2}});errors++;
}
if(data0.length < 2){
(vErrors ??= []).push({instancePath:instancePath+"/outputSize",keyword:"minItems",params:{limit: 2}});errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
(vErrors ??= []).push({instancePath:instancePath+"/outputSize/" + i0,keyword:"type",params:{type: "integer"}});errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 1 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/outputSize/" + i0,keyword:"minimum",params:{comparison: ">=", limit: 1}});errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/outputSize",keyword:"type",params:{type: "array"}});errors++;
}
}
if(data.dataFormat !== undefined){
let data2 = data.dataFormat;
if(!((data2 === "channelsLast") || (data2 === "channelsFirst"))){
(vErrors ??= []).push({instancePath:instancePath+"/dataFormat",keyword:"enum",params:{allowedValues: schema15.properties.dataFormat.enum}});errors++;
}
}
if(data.activityRegularizer !== undefined){
if(!(validate25(data.activityRegularizer, {instancePath:instancePath+"/activityRegularizer",parentData:data,parentDataProperty:"activityRegularizer",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});errors++;
}
validate36.errors = vErrors;
return errors === 0;
}


const schema16 = {"type":"object","properties":{"outputSize":{"type":"array","items":{"type":"integer","minimum":1},"minItems":3,"maxItems":3,"examples":[4]},"dataFormat":{"enum":["channelsLast","channelsFirst"]},"activityRegularizer":{"$ref":"regularizer-or-null"}},"required":["outputSize"],"additionalProperties":false};

function validate38(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.outputSize === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "outputSize"}});errors++;
}
for(const key0 in data){
if(!(((key0 === "outputSize") || (key0 === "dataFormat")) || (key0 === "activityRegularizer"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});errors++;
}
}
if(data.outputSize !== undefined){
let data0 = data.outputSize;
if(Array.isArray(data0)){
if(data0.length > 3){
(vErrors ??= []).push({instancePath:instancePath+"/outputSize",keyword:"maxItems",params:{limit: 3}});errors++;
}
if(data0.length < 3){
(vErrors ??= []).push({instancePath:instancePath+"/outputSize",keyword:"minItems",params:{limit: 3}});errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
(vErrors ??= []).push({instancePath:instancePath+"/outputSize/" + i0,keyword:"type",params:{type: "integer"}});errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 1 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/outputSize/" + i0,keyword:"minimum",params:{comparison: ">=", limit: 1}});errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/outputSize",keyword:"type",params:{type: "array"}});errors++;
}
}
if(data.dataFormat !== undefined){
let data2 = data.dataFormat;
if(!((data2 === "channelsLast") || (data2 === "channelsFirst"))){
(vErrors ??= []).push({instancePath:instancePath+"/dataFormat",keyword:"enum",params:{allowedValues: schema16.properties.dataFormat.enum}});errors++;
}
}
if(data.activityRegularizer !== undefined){
if(!(validate25(data.activityRegularizer, {instancePath:instancePath+"/activityRegularizer",parentData:data,parentDataProperty:"activityRegularizer",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});errors++;
}
validate38.errors = vErrors;
return errors === 0;
}


const schema17 = {"type":"object","properties":{"activityRegularizer":{"$ref":"regularizer-or-null"}},"additionalProperties":false};

function validate40(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "activityRegularizer")){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});errors++;
}
}
if(data.activityRegularizer !== undefined){
if(!(validate25(data.activityRegularizer, {instancePath:instancePath+"/activityRegularizer",parentData:data,parentDataProperty:"activityRegularizer",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});errors++;
}
validate40.errors = vErrors;
return errors === 0;
}


const schema18 = {"type":"object","properties":{"useScale":{"type":"boolean"},"dropout":{"type":"number","minimum":0,"exclusiveMaximum":1},"useCausalMask":{"type":"boolean"},"returnAttentionScores":{"type":"boolean"},"activityRegularizer":{"$ref":"regularizer-or-null"}},"additionalProperties":false};

function validate42(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "useScale") || (key0 === "dropout")) || (key0 === "useCausalMask")) || (key0 === "returnAttentionScores")) || (key0 === "activityRegularizer"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});errors++;
}
}
if(data.useScale !== undefined){
if(typeof data.useScale !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/useScale",keyword:"type",params:{type: "boolean"}});errors++;
}
}
if(data.dropout !== undefined){
let data1 = data.dropout;
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/dropout",keyword:"minimum",params:{comparison: ">=", limit: 0}});errors++;
}
if(data1 >= 1 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/dropout",keyword:"exclusiveMaximum",params:{comparison: "<", limit: 1}});errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/dropout",keyword:"type",params:{type: "number"}});errors++;
}
}
if(data.useCausalMask !== undefined){
if(typeof data.useCausalMask !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/useCausalMask",keyword:"type",params:{type: "boolean"}});errors++;
}
}
if(data.returnAttentionScores !== undefined){
if(typeof data.returnAttentionScores !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/returnAttentionScores",keyword:"type",params:{type: "boolean"}});errors++;
}
}
if(data.activityRegularizer !== undefined){
if(!(validate25(data.activityRegularizer, {instancePath:instancePath+"/activityRegularizer",parentData:data,parentDataProperty:"activityRegularizer",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});errors++;
}
validate42.errors = vErrors;
return errors === 0;
}


const schema19 = {"type":"object","properties":{"rate":{"type":"number","minimum":0,"exclusiveMaximum":1,"examples":[0.5]},"noiseShape":{"type":["array","null"],"items":{"type":["integer","null"],"minimum":1}},"seed":{"type":["integer","null"],"minimum":0},"activityRegularizer":{"$ref":"regularizer-or-null"}},"required":["rate"],"additionalProperties":false};

function validate44(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.rate === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "rate"}});errors++;
}
for(const key0 in data){
if(!((((key0 === "rate") || (key0 === "noiseShape")) || (key0 === "seed")) || (key0 === "activityRegularizer"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});errors++;
}
}
if(data.rate !== undefined){
let data0 = data.rate;
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/rate",keyword:"minimum",params:{comparison: ">=", limit: 0}});errors++;
}
if(data0 >= 1 || isNaN(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/rate",keyword:"exclusiveMaximum",params:{comparison: "<", limit: 1}});errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/rate",keyword:"type",params:{type: "number"}});errors++;
}
}
if(data.noiseShape !== undefined){
let data1 = data.noiseShape;
if((!(Array.isArray(data1))) && (data1 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/noiseShape",keyword:"type",params:{type: schema19.properties.noiseShape.type}});errors++;
}
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if((!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))) && (data2 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/noiseShape/" + i0,keyword:"type",params:{type: schema19.properties.noiseShape.items.type}});errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 1 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/noiseShape/" + i0,keyword:"minimum",params:{comparison: ">=", limit: 1}});errors++;
}
}
}
}
}
if(data.seed !== undefined){
let data3 = data.seed;
if((!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))) && (data3 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/seed",keyword:"type",params:{type: schema19.properties.seed.type}});errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/seed",keyword:"minimum",params:{comparison: ">=", limit: 0}});errors++;
}
}
}
if(data.activityRegularizer !== undefined){
if(!(validate25(data.activityRegularizer, {instancePath:instancePath+"/activityRegularizer",parentData:data,parentDataProperty:"activityRegularizer",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});errors++;
}
validate44.errors = vErrors;
return errors === 0;
}


const schema20 = {"type":"object","properties":{"useScale":{"type":"boolean"},"scoreMode":{"enum":["dot","concat"]},"dropout":{"type":"number","minimum":0,"exclusiveMaximum":1},"seed":{"type":["integer","null"],"minimum":0},"useCausalMask":{"type":"boolean"},"returnAttentionScores":{"type":"boolean"},"activityRegularizer":{"$ref":"regularizer-or-null"}},"additionalProperties":false};

function validate46(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((((key0 === "useScale") || (key0 === "scoreMode")) || (key0 === "dropout")) || (key0 === "seed")) || (key0 === "useCausalMask")) || (key0 === "returnAttentionScores")) || (key0 === "activityRegularizer"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});errors++;
}
}
if(data.useScale !== undefined){
if(typeof data.useScale !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/useScale",keyword:"type",params:{type: "boolean"}});errors++;
}
}
if(data.scoreMode !== undefined){
let data1 = data.scoreMode;
if(!((data1 === "dot") || (data1 === "concat"))){
(vErrors ??= []).push({instancePath:instancePath+"/scoreMode",keyword:"enum",params:{allowedValues: schema20.properties.scoreMode.enum}});errors++;
}
}
if(data.dropout !== undefined){
let data2 = data.dropout;
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/dropout",keyword:"minimum",params:{comparison: ">=", limit: 0}});errors++;
}
if(data2 >= 1 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/dropout",keyword:"exclusiveMaximum",params:{comparison: "<", limit: 1}});errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/dropout",keyword:"type",params:{type: "number"}});errors++;
}
}
if(data.seed !== undefined){
let data3 = data.seed;
if((!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))) && (data3 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/seed",keyword:"type",params:{type: schema20.properties.seed.type}});errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/seed",keyword:"minimum",params:{comparison: ">=", limit: 0}});errors++;
}
}
}
if(data.useCausalMask !== undefined){
if(typeof data.useCausalMask !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/useCausalMask",keyword:"type",params:{type: "boolean"}});errors++;
}
}
if(data.returnAttentionScores !== undefined){
if(typeof data.returnAttentionScores !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/returnAttentionScores",keyword:"type",params:{type: "boolean"}});errors++;
}
}
if(data.activityRegularizer !== undefined){
if(!(validate25(data.activityRegularizer, {instancePath:instancePath+"/activityRegularizer",parentData:data,parentDataProperty:"activityRegularizer",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});errors++;
}
validate46.errors = vErrors;
return errors === 0;
}


const schema21 = {"type":"object","properties":{"valueRange":{"type":"array","items":{"type":"number"},"minItems":2,"maxItems":2},"numChains":{"type":"integer","minimum":1},"chainDepth":{"type":"integer","minimum":1},"factor":{"type":["number","array"],"minimum":0,"maximum":1,"items":{"type":"number"},"minItems":2,"maxItems":2},"alpha":{"type":"number","exclusiveMinimum":0},"allOps":{"type":"boolean"},"interpolation":{"enum":["bilinear","nearest"]},"seed":{"type":["integer","null"],"minimum":0},"dataFormat":{"enum":["channelsLast"]},"activityRegularizer":{"$ref":"regularizer-or-null"}},"additionalProperties":false};
const func2 = Object.prototype.hasOwnProperty;

function validate48(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema21.properties, key0))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});errors++;
}
}
if(data.valueRange !== undefined){
let data0 = data.valueRange;
if(Array.isArray(data0)){
if(data0.length > 2){
(vErrors ??= []).push({instancePath:instancePath+"/valueRange",keyword:"maxItems",params:{limit: 2}});errors++;
}
if(data0.length < 2){
(vErrors ??= []).push({instancePath:instancePath+"/valueRange",keyword:"minItems",params:{limit: 2}});errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(!((typeof data1 == "number") && (isFinite(data1)))){
(vErrors ??= []).push({instancePath:instancePath+"/valueRange/" + i0,keyword:"type",params:{type: "number"}});errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/valueRange",keyword:"type",params:{type: "array"}});errors++;
}
}
if(data.numChains !== undefined){
let data2 = data.numChains;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
(vErrors ??= []).push({instancePath:instancePath+"/numChains",keyword:"type",params:{type: "integer"}});errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 1 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/numChains",keyword:"minimum",params:{comparison: ">=", limit: 1}});errors++;
}
}
}
if(data.chainDepth !== undefined){
let data3 = data.chainDepth;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
(vErrors ??= []).push({instancePath:instancePath+"/chainDepth",keyword:"type",params:{type: "integer"}});errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 1 || isNaN(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/chainDepth",keyword:"minimum",params:{comparison: ">=", limit: 1}});errors++;
}
}
}
if(data.factor !== undefined){
let data4 = data.factor;
if((!((typeof data4 == "number") && (isFinite(data4)))) && (!(Array.isArray(data4)))){
(vErrors ??= []).push({instancePath:instancePath+"/factor",keyword:"type",params:{type: schema21.properties.factor.type}});errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 1 || isNaN(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/factor",keyword:"maximum",params:{comparison: "<=", limit: 1}});errors++;
}
if(data4 < 0 || isNaN(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/factor",keyword:"minimum",params:{comparison: ">=", limit: 0}});errors++;
}
}
if(Array.isArray(data4)){
if(data4.length > 2){
(vErrors ??= []).push({instancePath:instancePath+"/factor",keyword:"maxItems",params:{limit: 2}});errors++;
}
if(data4.length < 2){
(vErrors ??= []).push({instancePath:instancePath+"/factor",keyword:"minItems",params:{limit: 2}});errors++;
}
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
let data5 = data4[i1];
if(!((typeof data5 == "number") && (isFinite(data5)))){
(vErrors ??= []).push({instancePath:instancePath+"/factor/" + i1,keyword:"type",params:{type: "number"}});errors++;
}
}
}
}
if(data.alpha !== undefined){
let data6 = data.alpha;
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 <= 0 || isNaN(data6)){
(vErrors ??= []).push({instancePath:instancePath+"/alpha",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0}});errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/alpha",keyword:"type",params:{type: "number"}});errors++;
}
}
if(data.allOps !== undefined){
if(typeof data.allOps !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/allOps",keyword:"type",params:{type: "boolean"}});errors++;
}
}
if(data.interpolation !== undefined){
let data8 = data.interpolation;
if(!((data8 === "bilinear") || (data8 === "nearest"))){
(vErrors ??= []).push({instancePath:instancePath+"/interpolation",keyword:"enum",params:{allowedValues: schema21.properties.interpolation.enum}});errors++;
}
}
if(data.seed !== undefined){
let data9 = data.seed;
if((!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))) && (data9 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/seed",keyword:"type",params:{type: schema21.properties.seed.type}});errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 < 0 || isNaN(data9)){
(vErrors ??= []).push({instancePath:instancePath+"/seed",keyword:"minimum",params:{comparison: ">=", limit: 0}});errors++;
}
}
}
if(data.dataFormat !== undefined){
if(!(data.dataFormat === "channelsLast")){
(vErrors ??= []).push({instancePath:instancePath+"/dataFormat",keyword:"enum",params:{allowedValues: schema21.properties.dataFormat.enum}});errors++;
}
}
if(data.activityRegularizer !== undefined){
if(!(validate25(data.activityRegularizer, {instancePath:instancePath+"/activityRegularizer",parentData:data,parentDataProperty:"activityRegularizer",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});errors++;
}
validate48.errors = vErrors;
return errors === 0;
}


const schema22 = {"type":"object","properties":{"valueRange":{"type":"array","items":{"type":"number"},"minItems":2,"maxItems":2},"dataFormat":{"enum":["channelsLast"]},"activityRegularizer":{"$ref":"regularizer-or-null"}},"additionalProperties":false};

function validate50(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "valueRange") || (key0 === "dataFormat")) || (key0 === "activityRegularizer"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});errors++;
}
}
if(data.valueRange !== undefined){
let data0 = data.valueRange;
if(Array.isArray(data0)){
if(data0.length > 2){
(vErrors ??= []).push({instancePath:instancePath+"/valueRange",keyword:"maxItems",params:{limit: 2}});errors++;
}
if(data0.length < 2){
(vErrors ??= []).push({instancePath:instancePath+"/valueRange",keyword:"minItems",params:{limit: 2}});errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(!((typeof data1 == "number") && (isFinite(data1)))){
(vErrors ??= []).push({instancePath:instancePath+"/valueRange/" + i0,keyword:"type",params:{type: "number"}});errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/valueRange",keyword:"type",params:{type: "array"}});errors++;
}
}
if(data.dataFormat !== undefined){
if(!(data.dataFormat === "channelsLast")){
(vErrors ??= []).push({instancePath:instancePath+"/dataFormat",keyword:"enum",params:{allowedValues: schema22.properties.dataFormat.enum}});errors++;
}
}
if(data.activityRegularizer !== undefined){
if(!(validate25(data.activityRegularizer, {instancePath:instancePath+"/activityRegularizer",parentData:data,parentDataProperty:"activityRegularizer",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});errors++;
}
validate50.errors = vErrors;
return errors === 0;
}


const schema23 = {"type":"object","properties":{"activityRegularizer":{"$ref":"regularizer-or-null"}},"additionalProperties":false};

function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "activityRegularizer")){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});errors++;
}
}
if(data.activityRegularizer !== undefined){
if(!(validate25(data.activityRegularizer, {instancePath:instancePath+"/activityRegularizer",parentData:data,parentDataProperty:"activityRegularizer",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});errors++;
}
validate52.errors = vErrors;
return errors === 0;
}


const schema24 = {"type":"object","properties":{"poolSize":{"type":"array","items":{"type":"integer","minimum":1},"minItems":1,"maxItems":1,"examples":[2]},"strides":{"type":["array","null"],"items":{"type":"integer","minimum":1},"minItems":1,"maxItems":1},"padding":{"enum":["valid","same"]},"dataFormat":{"enum":["channelsLast","channelsFirst"]},"activityRegularizer":{"$ref":"regularizer-or-null"}},"required":["poolSize"],"additionalProperties":false};

function validate54(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.poolSize === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "poolSize"}});errors++;
}
for(const key0 in data){
if(!(((((key0 === "poolSize") || (key0 === "strides")) || (key0 === "padding")) || (key0 === "dataFormat")) || (key0 === "activityRegularizer"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});errors++;
}
}
if(data.poolSize !== undefined){
let data0 = data.poolSize;
if(Array.isArray(data0)){
if(data0.length > 1){
(vErrors ??= []).push({instancePath:instancePath+"/poolSize",keyword:"maxItems",params:{limit: 1}});errors++;
}
if(data0.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/poolSize",keyword:"minItems",params:{limit: 1}});errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
(vErrors ??= []).push({instancePath:instancePath+"/poolSize/" + i0,keyword:"type",params:{type: "integer"}});errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 1 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/poolSize/" + i0,keyword:"minimum",params:{comparison: ">=", limit: 1}});errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/poolSize",keyword:"type",params:{type: "array"}});errors++;
}
}
if(data.strides !== undefined){
let data2 = data.strides;
if((!(Array.isArray(data2))) && (data2 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/strides",keyword:"type",params:{type: schema24.properties.strides.type}});errors++;
}
if(Array.isArray(data2)){
if(data2.length > 1){
(vErrors ??= []).push({instancePath:instancePath+"/strides",keyword:"maxItems",params:{limit: 1}});errors++;
}
if(data2.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/strides",keyword:"minItems",params:{limit: 1}});errors++;
}
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
let data3 = data2[i1];
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
(vErrors ??= []).push({instancePath:instancePath+"/strides/" + i1,keyword:"type",params:{type: "integer"}});errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 1 || isNaN(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/strides/" + i1,keyword:"minimum",params:{comparison: ">=", limit: 1}});errors++;
}
}
}
}
}
if(data.padding !== undefined){
let data4 = data.padding;
if(!((data4 === "valid") || (data4 === "same"))){
(vErrors ??= []).push({instancePath:instancePath+"/padding",keyword:"enum",params:{allowedValues: schema24.properties.padding.enum}});errors++;
}
}
if(data.dataFormat !== undefined){
let data5 = data.dataFormat;
if(!((data5 === "channelsLast") || (data5 === "channelsFirst"))){
(vErrors ??= []).push({instancePath:instancePath+"/dataFormat",keyword:"enum",params:{allowedValues: schema24.properties.dataFormat.enum}});errors++;
}
}
if(data.activityRegularizer !== undefined){
if(!(validate25(data.activityRegularizer, {instancePath:instancePath+"/activityRegularizer",parentData:data,parentDataProperty:"activityRegularizer",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});errors++;
}
validate54.errors = vErrors;
return errors === 0;
}


const schema25 = {"type":"object","properties":{"poolSize":{"type":"array","items":{"type":"integer","minimum":1},"minItems":2,"maxItems":2,"examples":[2]},"strides":{"type":["array","null"],"items":{"type":"integer","minimum":1},"minItems":2,"maxItems":2},"padding":{"enum":["valid","same"]},"dataFormat":{"enum":["channelsLast","channelsFirst"]},"activityRegularizer":{"$ref":"regularizer-or-null"}},"required":["poolSize"],"additionalProperties":false};

function validate56(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.poolSize === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "poolSize"}});errors++;
}
for(const key0 in data){
if(!(((((key0 === "poolSize") || (key0 === "strides")) || (key0 === "padding")) || (key0 === "dataFormat")) || (key0 === "activityRegularizer"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});errors++;
}
}
if(data.poolSize !== undefined){
let data0 = data.poolSize;
if(Array.isArray(data0)){
if(data0.length > 2){
(vErrors ??= []).push({instancePath:instancePath+"/poolSize",keyword:"maxItems",params:{limit: 2}});errors++;
}
if(data0.length < 2){
(vErrors ??= []).push({instancePath:instancePath+"/poolSize",keyword:"minItems",params:{limit: 2}});errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
(vErrors ??= []).push({instancePath:instancePath+"/poolSize/" + i0,keyword:"type",params:{type: "integer"}});errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 1 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/poolSize/" + i0,keyword:"minimum",params:{comparison: ">=", limit: 1}});errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/poolSize",keyword:"type",params:{type: "array"}});errors++;
}
}
if(data.strides !== undefined){
let data2 = data.strides;
if((!(Array.isArray(data2))) && (data2 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/strides",keyword:"type",params:{type: schema25.properties.strides.type}});errors++;
}
if(Array.isArray(data2)){
if(data2.length > 2){
(vErrors ??= []).push({instancePath:instancePath+"/strides",keyword:"maxItems",params:{limit: 2}});errors++;
}
if(data2.length < 2){
(vErrors ??= []).push({instancePath:instancePath+"/strides",keyword:"minItems",params:{limit: 2}});errors++;
}
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
let data3 = data2[i1];
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
(vErrors ??= []).push({instancePath:instancePath+"/strides/" + i1,keyword:"type",params:{type: "integer"}});errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 1 || isNaN(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/strides/" + i1,keyword:"minimum",params:{comparison: ">=", limit: 1}});errors++;
}
}
}
}
}
if(data.padding !== undefined){
let data4 = data.padding;
if(!((data4 === "valid") || (data4 === "same"))){
(vErrors ??= []).push({instancePath:instancePath+"/padding",keyword:"enum",params:{allowedValues: schema25.properties.padding.enum}});errors++;
}
}
if(data.dataFormat !== undefined){
let data5 = data.dataFormat;
if(!((data5 === "channelsLast") || (data5 === "channelsFirst"))){
(vErrors ??= []).push({instancePath:instancePath+"/dataFormat",keyword:"enum",params:{allowedValues: schema25.properties.dataFormat.enum}});errors++;
}
}
if(data.activityRegularizer !== undefined){
if(!(validate25(data.activityRegularizer, {instancePath:instancePath+"/activityRegularizer",parentData:data,parentDataProperty:"activityRegularizer",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});errors++;
}
validate56.errors = vErrors;
return errors === 0;
}


const schema26 = {"type":"object","properties":{"poolSize":{"type":"array","items":{"type":"integer","minimum":1},"minItems":3,"maxItems":3,"examples":[2]},"strides":{"type":["array","null"],"items":{"type":"integer","minimum":1},"minItems":3,"maxItems":3},"padding":{"enum":["valid","same"]},"dataFormat":{"enum":["channelsLast","channelsFirst"]},"activityRegularizer":{"$ref":"regularizer-or-null"}},"required":["poolSize"],"additionalProperties":false};

function validate58(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.poolSize === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "poolSize"}});errors++;
}
for(const key0 in data){
if(!(((((key0 === "poolSize") || (key0 === "strides")) || (key0 === "padding")) || (key0 === "dataFormat")) || (key0 === "activityRegularizer"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});errors++;
}
}
if(data.poolSize !== undefined){
let data0 = data.poolSize;
if(Array.isArray(data0)){
if(data0.length > 3){
(vErrors ??= []).push({instancePath:instancePath+"/poolSize",keyword:"maxItems",params:{limit: 3}});errors++;
}
if(data0.length < 3){
(vErrors ??= []).push({instancePath:instancePath+"/poolSize",keyword:"minItems",params:{limit: 3}});errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
(vErrors ??= []).push({instancePath:instancePath+"/poolSize/" + i0,keyword:"type",params:{type: "integer"}});errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 1 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/poolSize/" + i0,keyword:"minimum",params:{comparison: ">=", limit: 1}});errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/poolSize",keyword:"type",params:{type: "array"}});errors++;
}
}
if(data.strides !== undefined){
let data2 = data.strides;
if((!(Array.isArray(data2))) && (data2 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/strides",keyword:"type",params:{type: schema26.properties.strides.type}});errors++;
}
if(Array.isArray(data2)){
if(data2.length > 3){
(vErrors ??= []).push({instancePath:instancePath+"/strides",keyword:"maxItems",params:{limit: 3}});errors++;
}
if(data2.length < 3){
(vErrors ??= []).push({instancePath:instancePath+"/strides",keyword:"minItems",params:{limit: 3}});errors++;
}
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
let data3 = data2[i1];
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
(vErrors ??= []).push({instancePath:instancePath+"/strides/" + i1,keyword:"type",params:{type: "integer"}});errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 1 || isNaN(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/strides/" + i1,keyword:"minimum",params:{comparison: ">=", limit: 1}});errors++;
}
}
}
}
}
if(data.padding !== undefined){
let data4 = data.padding;
if(!((data4 === "valid") || (data4 === "same"))){
(vErrors ??= []).push({instancePath:instancePath+"/padding",keyword:"enum",params:{allowedValues: schema26.properties.padding.enum}});errors++;
}
}
if(data.dataFormat !== undefined){
let data5 = data.dataFormat;
if(!((data5 === "channelsLast") || (data5 === "channelsFirst"))){
(vErrors ??= []).push({instancePath:instancePath+"/dataFormat",keyword:"enum",params:{allowedValues: schema26.properties.dataFormat.enum}});errors++;
}
}
if(data.activityRegularizer !== undefined){
if(!(validate25(data.activityRegularizer, {instancePath:instancePath+"/activityRegularizer",parentData:data,parentDataProperty:"activityRegularizer",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});errors++;
}
validate58.errors = vErrors;
return errors === 0;
}


const schema27 = {"type":"object","properties":{"axis":{"type":"integer"},"momentum":{"type":"number","minimum":0,"maximum":1},"epsilon":{"type":"number","minimum":0},"center":{"type":"boolean"},"scale":{"type":"boolean"},"betaInitializer":{"$ref":"initializer"},"gammaInitializer":{"$ref":"initializer"},"movingMeanInitializer":{"$ref":"initializer"},"movingVarianceInitializer":{"$ref":"initializer"},"betaRegularizer":{"$ref":"regularizer-or-null"},"gammaRegularizer":{"$ref":"regularizer-or-null"},"betaConstraint":{"$ref":"constraint-or-null"},"gammaConstraint":{"$ref":"constraint-or-null"},"renorm":{"type":"boolean"},"renormClipping":{"type":["object","null"],"properties":{"rmax":{"type":["number","null"]},"rmin":{"type":["number","null"]},"dmax":{"type":["number","null"],"minimum":0}},"additionalProperties":false},"renormMomentum":{"type":"number","minimum":0,"maximum":1},"synchronized":{"type":"boolean"},"activityRegularizer":{"$ref":"regularizer-or-null"}},"additionalProperties":false};
const schema28 = {"type":"object","required":["type"]};

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

const schema29 = {"type":["object","null"],"required":["type"]};

function validate68(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: schema29.type}});errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "type"}});errors++;
}
}
validate68.errors = vErrors;
return errors === 0;
}


function validate60(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema27.properties, key0))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});errors++;
}
}
if(data.axis !== undefined){
let data0 = data.axis;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
(vErrors ??= []).push({instancePath:instancePath+"/axis",keyword:"type",params:{type: "integer"}});errors++;
}
}
if(data.momentum !== undefined){
let data1 = data.momentum;
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 1 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/momentum",keyword:"maximum",params:{comparison: "<=", limit: 1}});errors++;
}
if(data1 < 0 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/momentum",keyword:"minimum",params:{comparison: ">=", limit: 0}});errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/momentum",keyword:"type",params:{type: "number"}});errors++;
}
}
if(data.epsilon !== undefined){
let data2 = data.epsilon;
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/epsilon",keyword:"minimum",params:{comparison: ">=", limit: 0}});errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/epsilon",keyword:"type",params:{type: "number"}});errors++;
}
}
if(data.center !== undefined){
if(typeof data.center !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/center",keyword:"type",params:{type: "boolean"}});errors++;
}
}
if(data.scale !== undefined){
if(typeof data.scale !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/scale",keyword:"type",params:{type: "boolean"}});errors++;
}
}
if(data.betaInitializer !== undefined){
if(!(validate61(data.betaInitializer, {instancePath:instancePath+"/betaInitializer",parentData:data,parentDataProperty:"betaInitializer",rootData}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data.gammaInitializer !== undefined){
if(!(validate61(data.gammaInitializer, {instancePath:instancePath+"/gammaInitializer",parentData:data,parentDataProperty:"gammaInitializer",rootData}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data.movingMeanInitializer !== undefined){
if(!(validate61(data.movingMeanInitializer, {instancePath:instancePath+"/movingMeanInitializer",parentData:data,parentDataProperty:"movingMeanInitializer",rootData}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data.movingVarianceInitializer !== undefined){
if(!(validate61(data.movingVarianceInitializer, {instancePath:instancePath+"/movingVarianceInitializer",parentData:data,parentDataProperty:"movingVarianceInitializer",rootData}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data.betaRegularizer !== undefined){
if(!(validate25(data.betaRegularizer, {instancePath:instancePath+"/betaRegularizer",parentData:data,parentDataProperty:"betaRegularizer",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
if(data.gammaRegularizer !== undefined){
if(!(validate25(data.gammaRegularizer, {instancePath:instancePath+"/gammaRegularizer",parentData:data,parentDataProperty:"gammaRegularizer",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
if(data.betaConstraint !== undefined){
if(!(validate68(data.betaConstraint, {instancePath:instancePath+"/betaConstraint",parentData:data,parentDataProperty:"betaConstraint",rootData}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
}
if(data.gammaConstraint !== undefined){
if(!(validate68(data.gammaConstraint, {instancePath:instancePath+"/gammaConstraint",parentData:data,parentDataProperty:"gammaConstraint",rootData}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
}
if(data.renorm !== undefined){
if(typeof data.renorm !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/renorm",keyword:"type",params:{type: "boolean"}});errors++;
}
}
if(data.renormClipping !== undefined){
let data14 = data.renormClipping;
if((!(data14 && typeof data14 == "object" && !Array.isArray(data14))) && (data14 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/renormClipping",keyword:"type",params:{type: schema27.properties.renormClipping.type}});errors++;
}
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
for(const key1 in data14){
if(!(((key1 === "rmax") || (key1 === "rmin")) || (key1 === "dmax"))){
(vErrors ??= []).push({instancePath:instancePath+"/renormClipping",keyword:"additionalProperties",params:{additionalProperty: key1}});errors++;
}
}
if(data14.rmax !== undefined){
let data15 = data14.rmax;
if((!((typeof data15 == "number") && (isFinite(data15)))) && (data15 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/renormClipping/rmax",keyword:"type",params:{type: schema27.properties.renormClipping.properties.rmax.type}});errors++;
}
}
if(data14.rmin !== undefined){
let data16 = data14.rmin;
if((!((typeof data16 == "number") && (isFinite(data16)))) && (data16 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/renormClipping/rmin",keyword:"type",params:{type: schema27.properties.renormClipping.properties.rmin.type}});errors++;
}
}
if(data14.dmax !== undefined){
let data17 = data14.dmax;
if((!((typeof data17 == "number") && (isFinite(data17)))) && (data17 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/renormClipping/dmax",keyword:"type",params:{type: schema27.properties.renormClipping.properties.dmax.type}});errors++;
}
if((typeof data17 == "number") && (isFinite(data17))){
if(data17 < 0 || isNaN(data17)){
(vErrors ??= []).push({instancePath:instancePath+"/renormClipping/dmax",keyword:"minimum",params:{comparison: ">=", limit: 0}});errors++;
}
}
}
}
}
if(data.renormMomentum !== undefined){
let data18 = data.renormMomentum;
if((typeof data18 == "number") && (isFinite(data18))){
if(data18 > 1 || isNaN(data18)){
(vErrors ??= []).push({instancePath:instancePath+"/renormMomentum",keyword:"maximum",params:{comparison: "<=", limit: 1}});errors++;
}
if(data18 < 0 || isNaN(data18)){
(vErrors ??= []).push({instancePath:instancePath+"/renormMomentum",keyword:"minimum",params:{comparison: ">=", limit: 0}});errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/renormMomentum",keyword:"type",params:{type: "number"}});errors++;
}
}
if(data.synchronized !== undefined){
if(typeof data.synchronized !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/synchronized",keyword:"type",params:{type: "boolean"}});errors++;
}
}
if(data.activityRegularizer !== undefined){
if(!(validate25(data.activityRegularizer, {instancePath:instancePath+"/activityRegularizer",parentData:data,parentDataProperty:"activityRegularizer",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});errors++;
}
validate60.errors = vErrors;
return errors === 0;
}


const schema30 = {"type":"object","properties":{"layer":{"$ref":"layer"},"mergeMode":{"enum":["concat","sum","mul","ave",null]},"backwardLayer":{"$ref":"layer-or-null"},"activityRegularizer":{"$ref":"regularizer-or-null"}},"required":["layer"],"additionalProperties":false};
const schema31 = {"type":"object","required":["type"]};

function validate73(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate73.errors = vErrors;
return errors === 0;
}

const schema32 = {"type":["object","null"],"required":["type"]};

function validate75(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: schema32.type}});errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "type"}});errors++;
}
}
validate75.errors = vErrors;
return errors === 0;
}


function validate72(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.layer === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "layer"}});errors++;
}
for(const key0 in data){
if(!((((key0 === "layer") || (key0 === "mergeMode")) || (key0 === "backwardLayer")) || (key0 === "activityRegularizer"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});errors++;
}
}
if(data.layer !== undefined){
if(!(validate73(data.layer, {instancePath:instancePath+"/layer",parentData:data,parentDataProperty:"layer",rootData}))){
vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
errors = vErrors.length;
}
}
if(data.mergeMode !== undefined){
let data1 = data.mergeMode;
if(!(((((data1 === "concat") || (data1 === "sum")) || (data1 === "mul")) || (data1 === "ave")) || (data1 === null))){
(vErrors ??= []).push({instancePath:instancePath+"/mergeMode",keyword:"enum",params:{allowedValues: schema30.properties.mergeMode.enum}});errors++;
}
}
if(data.backwardLayer !== undefined){
if(!(validate75(data.backwardLayer, {instancePath:instancePath+"/backwardLayer",parentData:data,parentDataProperty:"backwardLayer",rootData}))){
vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
errors = vErrors.length;
}
}
if(data.activityRegularizer !== undefined){
if(!(validate25(data.activityRegularizer, {instancePath:instancePath+"/activityRegularizer",parentData:data,parentDataProperty:"activityRegularizer",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});errors++;
}
validate72.errors = vErrors;
return errors === 0;
}


const schema33 = {"type":"object","properties":{"numTokens":{"type":["integer","null"],"minimum":1},"outputMode":{"enum":["multiHot","oneHot","count"]},"sparse":{"type":"boolean"},"activityRegularizer":{"$ref":"regularizer-or-null"}},"additionalProperties":false};

function validate78(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "numTokens") || (key0 === "outputMode")) || (key0 === "sparse")) || (key0 === "activityRegularizer"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});errors++;
}
}
if(data.numTokens !== undefined){
let data0 = data.numTokens;
if((!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))) && (data0 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/numTokens",keyword:"type",params:{type: schema33.properties.numTokens.type}});errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 1 || isNaN(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/numTokens",keyword:"minimum",params:{comparison: ">=", limit: 1}});errors++;
}
}
}
if(data.outputMode !== undefined){
let data1 = data.outputMode;
if(!(((data1 === "multiHot") || (data1 === "oneHot")) || (data1 === "count"))){
(vErrors ??= []).push({instancePath:instancePath+"/outputMode",keyword:"enum",params:{allowedValues: schema33.properties.outputMode.enum}});errors++;
}
}
if(data.sparse !== undefined){
if(typeof data.sparse !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/sparse",keyword:"type",params:{type: "boolean"}});errors++;
}
}
if(data.activityRegularizer !== undefined){
if(!(validate25(data.activityRegularizer, {instancePath:instancePath+"/activityRegularizer",parentData:data,parentDataProperty:"activityRegularizer",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});errors++;
}
validate78.errors = vErrors;
return errors === 0;
}


const schema34 = {"type":"object","properties":{"height":{"type":"integer","minimum":1,"examples":[32]},"width":{"type":"integer","minimum":1,"examples":[32]},"dataFormat":{"enum":["channelsLast","channelsFirst"]},"activityRegularizer":{"$ref":"regularizer-or-null"}},"required":["height","width"],"additionalProperties":false};

function validate80(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.height === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "height"}});errors++;
}
if(data.width === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "width"}});errors++;
}
for(const key0 in data){
if(!((((key0 === "height") || (key0 === "width")) || (key0 === "dataFormat")) || (key0 === "activityRegularizer"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});errors++;
}
}
if(data.height !== undefined){
let data0 = data.height;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
(vErrors ??= []).push({instancePath:instancePath+"/height",keyword:"type",params:{type: "integer"}});errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 1 || isNaN(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/height",keyword:"minimum",params:{comparison: ">=", limit: 1}});errors++;
}
}
}
if(data.width !== undefined){
let data1 = data.width;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
(vErrors ??= []).push({instancePath:instancePath+"/width",keyword:"type",params:{type: "integer"}});errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 1 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/width",keyword:"minimum",params:{comparison: ">=", limit: 1}});errors++;
}
}
}
if(data.dataFormat !== undefined){
let data2 = data.dataFormat;
if(!((data2 === "channelsLast") || (data2 === "channelsFirst"))){
(vErrors ??= []).push({instancePath:instancePath+"/dataFormat",keyword:"enum",params:{allowedValues: schema34.properties.dataFormat.enum}});errors++;
}
}
if(data.activityRegularizer !== undefined){
if(!(validate25(data.activityRegularizer, {instancePath:instancePath+"/activityRegularizer",parentData:data,parentDataProperty:"activityRegularizer",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});errors++;
}
validate80.errors = vErrors;
return errors === 0;
}


const schema35 = {"type":"object","properties":{"xMin":{"type":["number","null"]},"xMax":{"type":["number","null"]}},"required":["xMin","xMax"],"additionalProperties":false};

function validate82(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.xMin === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "xMin"}});errors++;
}
if(data.xMax === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "xMax"}});errors++;
}
for(const key0 in data){
if(!((key0 === "xMin") || (key0 === "xMax"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});errors++;
}
}
if(data.xMin !== undefined){
let data0 = data.xMin;
if((!((typeof data0 == "number") && (isFinite(data0)))) && (data0 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/xMin",keyword:"type",params:{type: schema35.properties.xMin.type}});errors++;
}
}
if(data.xMax !== undefined){
let data1 = data.xMax;
if((!((typeof data1 == "number") && (isFinite(data1)))) && (data1 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/xMax",keyword:"type",params:{type: schema35.properties.xMax.type}});errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});errors++;
}
validate82.errors = vErrors;
return errors === 0;
}


const schema36 = {"type":"object","properties":{"axis":{"type":"integer"},"activityRegularizer":{"$ref":"regularizer-or-null"}},"additionalProperties":false};

function validate83(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "axis") || (key0 === "activityRegularizer"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});errors++;
}
}
if(data.axis !== undefined){
let data0 = data.axis;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
(vErrors ??= []).push({instancePath:instancePath+"/axis",keyword:"type",params:{type: "integer"}});errors++;
}
}
if(data.activityRegularizer !== undefined){
if(!(validate25(data.activityRegularizer, {instancePath:instancePath+"/activityRegularizer",parentData:data,parentDataProperty:"activityRegularizer",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});errors++;
}
validate83.errors = vErrors;
return errors === 0;
}


const schema37 = {"type":"object","properties":{"valueRange":{"type":"array","items":{"type":"number"},"minItems":2,"maxItems":2},"clipLimit":{"type":"number"},"tileGridSize":{"type":"array","items":{"type":"integer","minimum":1},"minItems":2,"maxItems":2},"dataFormat":{"enum":["channelsLast","channelsFirst"]},"activityRegularizer":{"$ref":"regularizer-or-null"}},"additionalProperties":false};

function validate85(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "valueRange") || (key0 === "clipLimit")) || (key0 === "tileGridSize")) || (key0 === "dataFormat")) || (key0 === "activityRegularizer"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});errors++;
}
}
if(data.valueRange !== undefined){
let data0 = data.valueRange;
if(Array.isArray(data0)){
if(data0.length > 2){
(vErrors ??= []).push({instancePath:instancePath+"/valueRange",keyword:"maxItems",params:{limit: 2}});errors++;
}
if(data0.length < 2){
(vErrors ??= []).push({instancePath:instancePath+"/valueRange",keyword:"minItems",params:{limit: 2}});errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(!((typeof data1 == "number") && (isFinite(data1)))){
(vErrors ??= []).push({instancePath:instancePath+"/valueRange/" + i0,keyword:"type",params:{type: "number"}});errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/valueRange",keyword:"type",params:{type: "array"}});errors++;
}
}
if(data.clipLimit !== undefined){
let data2 = data.clipLimit;
if(!((typeof data2 == "number") && (isFinite(data2)))){
(vErrors ??= []).push({instancePath:instancePath+"/clipLimit",keyword:"type",params:{type: "number"}});errors++;
}
}
if(data.tileGridSize !== undefined){
let data3 = data.tileGridSize;
if(Array.isArray(data3)){
if(data3.length > 2){
(vErrors ??= []).push({instancePath:instancePath+"/tileGridSize",keyword:"maxItems",params:{limit: 2}});errors++;
}
if(data3.length < 2){
(vErrors ??= []).push({instancePath:instancePath+"/tileGridSize",keyword:"minItems",params:{limit: 2}});errors++;
}
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
let data4 = data3[i1];
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
(vErrors ??= []).push({instancePath:instancePath+"/tileGridSize/" + i1,keyword:"type",params:{type: "integer"}});errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 1 || isNaN(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/tileGridSize/" + i1,keyword:"minimum",params:{comparison: ">=", limit: 1}});errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/tileGridSize",keyword:"type",params:{type: "array"}});errors++;
}
}
if(data.dataFormat !== undefined){
let data5 = data.dataFormat;
if(!((data5 === "channelsLast") || (data5 === "channelsFirst"))){
(vErrors ??= []).push({instancePath:instancePath+"/dataFormat",keyword:"enum",params:{allowedValues: schema37.properties.dataFormat.enum}});errors++;
}
}
if(data.activityRegularizer !== undefined){
if(!(validate25(data.activityRegularizer, {instancePath:instancePath+"/activityRegularizer",parentData:data,parentDataProperty:"activityRegularizer",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});errors++;
}
validate85.errors = vErrors;
return errors === 0;
}


const schema38 = {"type":"object","properties":{"filters":{"type":"integer","minimum":1,"examples":[32]},"kernelSize":{"type":"array","items":{"type":"integer","minimum":1},"minItems":1,"maxItems":1,"examples":[3]},"strides":{"type":"array","items":{"type":"integer","minimum":1},"minItems":1,"maxItems":1},"padding":{"enum":["valid","same","causal"]},"dataFormat":{"enum":["channelsLast","channelsFirst"]},"dilationRate":{"type":"array","items":{"type":"integer","minimum":1},"minItems":1,"maxItems":1},"groups":{"type":"integer","minimum":1},"activation":{"$ref":"activation"},"useBias":{"type":"boolean"},"kernelInitializer":{"$ref":"initializer"},"biasInitializer":{"$ref":"initializer"},"kernelRegularizer":{"$ref":"regularizer-or-null"},"biasRegularizer":{"$ref":"regularizer-or-null"},"kernelConstraint":{"$ref":"constraint-or-null"},"biasConstraint":{"$ref":"constraint-or-null"},"activityRegularizer":{"$ref":"regularizer-or-null"}},"required":["filters","kernelSize"],"additionalProperties":false};

function validate87(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.filters === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "filters"}});errors++;
}
if(data.kernelSize === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "kernelSize"}});errors++;
}
for(const key0 in data){
if(!(func2.call(schema38.properties, key0))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});errors++;
}
}
if(data.filters !== undefined){
let data0 = data.filters;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
(vErrors ??= []).push({instancePath:instancePath+"/filters",keyword:"type",params:{type: "integer"}});errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 1 || isNaN(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/filters",keyword:"minimum",params:{comparison: ">=", limit: 1}});errors++;
}
}
}
if(data.kernelSize !== undefined){
let data1 = data.kernelSize;
if(Array.isArray(data1)){
if(data1.length > 1){
(vErrors ??= []).push({instancePath:instancePath+"/kernelSize",keyword:"maxItems",params:{limit: 1}});errors++;
}
if(data1.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/kernelSize",keyword:"minItems",params:{limit: 1}});errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
(vErrors ??= []).push({instancePath:instancePath+"/kernelSize/" + i0,keyword:"type",params:{type: "integer"}});errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 1 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/kernelSize/" + i0,keyword:"minimum",params:{comparison: ">=", limit: 1}});errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/kernelSize",keyword:"type",params:{type: "array"}});errors++;
}
}
if(data.strides !== undefined){
let data3 = data.strides;
if(Array.isArray(data3)){
if(data3.length > 1){
(vErrors ??= []).push({instancePath:instancePath+"/strides",keyword:"maxItems",params:{limit: 1}});errors++;
}
if(data3.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/strides",keyword:"minItems",params:{limit: 1}});errors++;
}
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
let data4 = data3[i1];
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
(vErrors ??= []).push({instancePath:instancePath+"/strides/" + i1,keyword:"type",params:{type: "integer"}});errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 1 || isNaN(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/strides/" + i1,keyword:"minimum",params:{comparison: ">=", limit: 1}});errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/strides",keyword:"type",params:{type: "array"}});errors++;
}
}
if(data.padding !== undefined){
let data5 = data.padding;
if(!(((data5 === "valid") || (data5 === "same")) || (data5 === "causal"))){
(vErrors ??= []).push({instancePath:instancePath+"/padding",keyword:"enum",params:{allowedValues: schema38.properties.padding.enum}});errors++;
}
}
if(data.dataFormat !== undefined){
let data6 = data.dataFormat;
if(!((data6 === "channelsLast") || (data6 === "channelsFirst"))){
(vErrors ??= []).push({instancePath:instancePath+"/dataFormat",keyword:"enum",params:{allowedValues: schema38.properties.dataFormat.enum}});errors++;
}
}
if(data.dilationRate !== undefined){
let data7 = data.dilationRate;
if(Array.isArray(data7)){
if(data7.length > 1){
(vErrors ??= []).push({instancePath:instancePath+"/dilationRate",keyword:"maxItems",params:{limit: 1}});errors++;
}
if(data7.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/dilationRate",keyword:"minItems",params:{limit: 1}});errors++;
}
const len2 = data7.length;
for(let i2=0; i2<len2; i2++){
let data8 = data7[i2];
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
(vErrors ??= []).push({instancePath:instancePath+"/dilationRate/" + i2,keyword:"type",params:{type: "integer"}});errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 < 1 || isNaN(data8)){
(vErrors ??= []).push({instancePath:instancePath+"/dilationRate/" + i2,keyword:"minimum",params:{comparison: ">=", limit: 1}});errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/dilationRate",keyword:"type",params:{type: "array"}});errors++;
}
}
if(data.groups !== undefined){
let data9 = data.groups;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
(vErrors ??= []).push({instancePath:instancePath+"/groups",keyword:"type",params:{type: "integer"}});errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 < 1 || isNaN(data9)){
(vErrors ??= []).push({instancePath:instancePath+"/groups",keyword:"minimum",params:{comparison: ">=", limit: 1}});errors++;
}
}
}
if(data.activation !== undefined){
if(!(validate23(data.activation, {instancePath:instancePath+"/activation",parentData:data,parentDataProperty:"activation",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data.useBias !== undefined){
if(typeof data.useBias !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/useBias",keyword:"type",params:{type: "boolean"}});errors++;
}
}
if(data.kernelInitializer !== undefined){
if(!(validate61(data.kernelInitializer, {instancePath:instancePath+"/kernelInitializer",parentData:data,parentDataProperty:"kernelInitializer",rootData}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data.biasInitializer !== undefined){
if(!(validate61(data.biasInitializer, {instancePath:instancePath+"/biasInitializer",parentData:data,parentDataProperty:"biasInitializer",rootData}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data.kernelRegularizer !== undefined){
if(!(validate25(data.kernelRegularizer, {instancePath:instancePath+"/kernelRegularizer",parentData:data,parentDataProperty:"kernelRegularizer",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
if(data.biasRegularizer !== undefined){
if(!(validate25(data.biasRegularizer, {instancePath:instancePath+"/biasRegularizer",parentData:data,parentDataProperty:"biasRegularizer",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
if(data.kernelConstraint !== undefined){
if(!(validate68(data.kernelConstraint, {instancePath:instancePath+"/kernelConstraint",parentData:data,parentDataProperty:"kernelConstraint",rootData}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
}
if(data.biasConstraint !== undefined){
if(!(validate68(data.biasConstraint, {instancePath:instancePath+"/biasConstraint",parentData:data,parentDataProperty:"biasConstraint",rootData}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
}
if(data.activityRegularizer !== undefined){
if(!(validate25(data.activityRegularizer, {instancePath:instancePath+"/activityRegularizer",parentData:data,parentDataProperty:"activityRegularizer",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});errors++;
}
validate87.errors = vErrors;
return errors === 0;
}


const schema39 = {"type":"object","properties":{"filters":{"type":"integer","minimum":1,"examples":[32]},"kernelSize":{"type":"array","items":{"type":"integer","minimum":1},"minItems":1,"maxItems":1,"examples":[3]},"strides":{"type":"array","items":{"type":"integer","minimum":1},"minItems":1,"maxItems":1},"padding":{"enum":["valid","same"]},"outputPadding":{"type":["array","null"],"items":{"type":"integer","minimum":0},"minItems":1,"maxItems":1},"dataFormat":{"enum":["channelsLast","channelsFirst"]},"dilationRate":{"type":"array","items":{"type":"integer","minimum":1},"minItems":1,"maxItems":1},"activation":{"$ref":"activation"},"useBias":{"type":"boolean"},"kernelInitializer":{"$ref":"initializer"},"biasInitializer":{"$ref":"initializer"},"kernelRegularizer":{"$ref":"regularizer-or-null"},"biasRegularizer":{"$ref":"regularizer-or-null"},"kernelConstraint":{"$ref":"constraint-or-null"},"biasConstraint":{"$ref":"constraint-or-null"},"activityRegularizer":{"$ref":"regularizer-or-null"}},"required":["filters","kernelSize"],"additionalProperties":false};

function validate96(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.filters === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "filters"}});errors++;
}
if(data.kernelSize === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "kernelSize"}});errors++;
}
for(const key0 in data){
if(!(func2.call(schema39.properties, key0))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});errors++;
}
}
if(data.filters !== undefined){
let data0 = data.filters;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
(vErrors ??= []).push({instancePath:instancePath+"/filters",keyword:"type",params:{type: "integer"}});errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 1 || isNaN(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/filters",keyword:"minimum",params:{comparison: ">=", limit: 1}});errors++;
}
}
}
if(data.kernelSize !== undefined){
let data1 = data.kernelSize;
if(Array.isArray(data1)){
if(data1.length > 1){
(vErrors ??= []).push({instancePath:instancePath+"/kernelSize",keyword:"maxItems",params:{limit: 1}});errors++;
}
if(data1.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/kernelSize",keyword:"minItems",params:{limit: 1}});errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
(vErrors ??= []).push({instancePath:instancePath+"/kernelSize/" + i0,keyword:"type",params:{type: "integer"}});errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 1 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/kernelSize/" + i0,keyword:"minimum",params:{comparison: ">=", limit: 1}});errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/kernelSize",keyword:"type",params:{type: "array"}});errors++;
}
}
if(data.strides !== undefined){
let data3 = data.strides;
if(Array.isArray(data3)){
if(data3.length > 1){
(vErrors ??= []).push({instancePath:instancePath+"/strides",keyword:"maxItems",params:{limit: 1}});errors++;
}
if(data3.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/strides",keyword:"minItems",params:{limit: 1}});errors++;
}
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
let data4 = data3[i1];
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
(vErrors ??= []).push({instancePath:instancePath+"/strides/" + i1,keyword:"type",params:{type: "integer"}});errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 1 || isNaN(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/strides/" + i1,keyword:"minimum",params:{comparison: ">=", limit: 1}});errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/strides",keyword:"type",params:{type: "array"}});errors++;
}
}
if(data.padding !== undefined){
let data5 = data.padding;
if(!((data5 === "valid") || (data5 === "same"))){
(vErrors ??= []).push({instancePath:instancePath+"/padding",keyword:"enum",params:{allowedValues: schema39.properties.padding.enum}});errors++;
}
}
if(data.outputPadding !== undefined){
let data6 = data.outputPadding;
if((!(Array.isArray(data6))) && (data6 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/outputPadding",keyword:"type",params:{type: schema39.properties.outputPadding.type}});errors++;
}
if(Array.isArray(data6)){
if(data6.length > 1){
(vErrors ??= []).push({instancePath:instancePath+"/outputPadding",keyword:"maxItems",params:{limit: 1}});errors++;
}
if(data6.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/outputPadding",keyword:"minItems",params:{limit: 1}});errors++;
}
const len2 = data6.length;
for(let i2=0; i2<len2; i2++){
let data7 = data6[i2];
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
(vErrors ??= []).push({instancePath:instancePath+"/outputPadding/" + i2,keyword:"type",params:{type: "integer"}});errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 < 0 || isNaN(data7)){
(vErrors ??= []).push({instancePath:instancePath+"/outputPadding/" + i2,keyword:"minimum",params:{comparison: ">=", limit: 0}});errors++;
}
}
}
}
}
if(data.dataFormat !== undefined){
let data8 = data.dataFormat;
if(!((data8 === "channelsLast") || (data8 === "channelsFirst"))){
(vErrors ??= []).push({instancePath:instancePath+"/dataFormat",keyword:"enum",params:{allowedValues: schema39.properties.dataFormat.enum}});errors++;
}
}
if(data.dilationRate !== undefined){
let data9 = data.dilationRate;
if(Array.isArray(data9)){
if(data9.length > 1){
(vErrors ??= []).push({instancePath:instancePath+"/dilationRate",keyword:"maxItems",params:{limit: 1}});errors++;
}
if(data9.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/dilationRate",keyword:"minItems",params:{limit: 1}});errors++;
}
const len3 = data9.length;
for(let i3=0; i3<len3; i3++){
let data10 = data9[i3];
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
(vErrors ??= []).push({instancePath:instancePath+"/dilationRate/" + i3,keyword:"type",params:{type: "integer"}});errors++;
}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 < 1 || isNaN(data10)){
(vErrors ??= []).push({instancePath:instancePath+"/dilationRate/" + i3,keyword:"minimum",params:{comparison: ">=", limit: 1}});errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/dilationRate",keyword:"type",params:{type: "array"}});errors++;
}
}
if(data.activation !== undefined){
if(!(validate23(data.activation, {instancePath:instancePath+"/activation",parentData:data,parentDataProperty:"activation",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data.useBias !== undefined){
if(typeof data.useBias !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/useBias",keyword:"type",params:{type: "boolean"}});errors++;
}
}
if(data.kernelInitializer !== undefined){
if(!(validate61(data.kernelInitializer, {instancePath:instancePath+"/kernelInitializer",parentData:data,parentDataProperty:"kernelInitializer",rootData}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data.biasInitializer !== undefined){
if(!(validate61(data.biasInitializer, {instancePath:instancePath+"/biasInitializer",parentData:data,parentDataProperty:"biasInitializer",rootData}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data.kernelRegularizer !== undefined){
if(!(validate25(data.kernelRegularizer, {instancePath:instancePath+"/kernelRegularizer",parentData:data,parentDataProperty:"kernelRegularizer",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
if(data.biasRegularizer !== undefined){
if(!(validate25(data.biasRegularizer, {instancePath:instancePath+"/biasRegularizer",parentData:data,parentDataProperty:"biasRegularizer",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
if(data.kernelConstraint !== undefined){
if(!(validate68(data.kernelConstraint, {instancePath:instancePath+"/kernelConstraint",parentData:data,parentDataProperty:"kernelConstraint",rootData}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
}
if(data.biasConstraint !== undefined){
if(!(validate68(data.biasConstraint, {instancePath:instancePath+"/biasConstraint",parentData:data,parentDataProperty:"biasConstraint",rootData}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
}
if(data.activityRegularizer !== undefined){
if(!(validate25(data.activityRegularizer, {instancePath:instancePath+"/activityRegularizer",parentData:data,parentDataProperty:"activityRegularizer",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});errors++;
}
validate96.errors = vErrors;
return errors === 0;
}


const schema40 = {"type":"object","properties":{"filters":{"type":"integer","minimum":1,"examples":[32]},"kernelSize":{"type":"array","items":{"type":"integer","minimum":1},"minItems":2,"maxItems":2,"examples":[3]},"strides":{"type":"array","items":{"type":"integer","minimum":1},"minItems":2,"maxItems":2},"padding":{"enum":["valid","same"]},"dataFormat":{"enum":["channelsLast","channelsFirst"]},"dilationRate":{"type":"array","items":{"type":"integer","minimum":1},"minItems":2,"maxItems":2},"groups":{"type":"integer","minimum":1},"activation":{"$ref":"activation"},"useBias":{"type":"boolean"},"kernelInitializer":{"$ref":"initializer"},"biasInitializer":{"$ref":"initializer"},"kernelRegularizer":{"$ref":"regularizer-or-null"},"biasRegularizer":{"$ref":"regularizer-or-null"},"kernelConstraint":{"$ref":"constraint-or-null"},"biasConstraint":{"$ref":"constraint-or-null"},"activityRegularizer":{"$ref":"regularizer-or-null"}},"required":["filters","kernelSize"],"additionalProperties":false};

function validate105(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.filters === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "filters"}});errors++;
}
if(data.kernelSize === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "kernelSize"}});errors++;
}
for(const key0 in data){
if(!(func2.call(schema40.properties, key0))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});errors++;
}
}
if(data.filters !== undefined){
let data0 = data.filters;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
(vErrors ??= []).push({instancePath:instancePath+"/filters",keyword:"type",params:{type: "integer"}});errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 1 || isNaN(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/filters",keyword:"minimum",params:{comparison: ">=", limit: 1}});errors++;
}
}
}
if(data.kernelSize !== undefined){
let data1 = data.kernelSize;
if(Array.isArray(data1)){
if(data1.length > 2){
(vErrors ??= []).push({instancePath:instancePath+"/kernelSize",keyword:"maxItems",params:{limit: 2}});errors++;
}
if(data1.length < 2){
(vErrors ??= []).push({instancePath:instancePath+"/kernelSize",keyword:"minItems",params:{limit: 2}});errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
(vErrors ??= []).push({instancePath:instancePath+"/kernelSize/" + i0,keyword:"type",params:{type: "integer"}});errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 1 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/kernelSize/" + i0,keyword:"minimum",params:{comparison: ">=", limit: 1}});errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/kernelSize",keyword:"type",params:{type: "array"}});errors++;
}
}
if(data.strides !== undefined){
let data3 = data.strides;
if(Array.isArray(data3)){
if(data3.length > 2){
(vErrors ??= []).push({instancePath:instancePath+"/strides",keyword:"maxItems",params:{limit: 2}});errors++;
}
if(data3.length < 2){
(vErrors ??= []).push({instancePath:instancePath+"/strides",keyword:"minItems",params:{limit: 2}});errors++;
}
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
let data4 = data3[i1];
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
(vErrors ??= []).push({instancePath:instancePath+"/strides/" + i1,keyword:"type",params:{type: "integer"}});errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 1 || isNaN(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/strides/" + i1,keyword:"minimum",params:{comparison: ">=", limit: 1}});errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/strides",keyword:"type",params:{type: "array"}});errors++;
}
}
if(data.padding !== undefined){
let data5 = data.padding;
if(!((data5 === "valid") || (data5 === "same"))){
(vErrors ??= []).push({instancePath:instancePath+"/padding",keyword:"enum",params:{allowedValues: schema40.properties.padding.enum}});errors++;
}
}
if(data.dataFormat !== undefined){
let data6 = data.dataFormat;
if(!((data6 === "channelsLast") || (data6 === "channelsFirst"))){
(vErrors ??= []).push({instancePath:instancePath+"/dataFormat",keyword:"enum",params:{allowedValues: schema40.properties.dataFormat.enum}});errors++;
}
}
if(data.dilationRate !== undefined){
let data7 = data.dilationRate;
if(Array.isArray(data7)){
if(data7.length > 2){
(vErrors ??= []).push({instancePath:instancePath+"/dilationRate",keyword:"maxItems",params:{limit: 2}});errors++;
}
if(data7.length < 2){
(vErrors ??= []).push({instancePath:instancePath+"/dilationRate",keyword:"minItems",params:{limit: 2}});errors++;
}
const len2 = data7.length;
for(let i2=0; i2<len2; i2++){
let data8 = data7[i2];
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
(vErrors ??= []).push({instancePath:instancePath+"/dilationRate/" + i2,keyword:"type",params:{type: "integer"}});errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 < 1 || isNaN(data8)){
(vErrors ??= []).push({instancePath:instancePath+"/dilationRate/" + i2,keyword:"minimum",params:{comparison: ">=", limit: 1}});errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/dilationRate",keyword:"type",params:{type: "array"}});errors++;
}
}
if(data.groups !== undefined){
let data9 = data.groups;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
(vErrors ??= []).push({instancePath:instancePath+"/groups",keyword:"type",params:{type: "integer"}});errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 < 1 || isNaN(data9)){
(vErrors ??= []).push({instancePath:instancePath+"/groups",keyword:"minimum",params:{comparison: ">=", limit: 1}});errors++;
}
}
}
if(data.activation !== undefined){
if(!(validate23(data.activation, {instancePath:instancePath+"/activation",parentData:data,parentDataProperty:"activation",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data.useBias !== undefined){
if(typeof data.useBias !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/useBias",keyword:"type",params:{type: "boolean"}});errors++;
}
}
if(data.kernelInitializer !== undefined){
if(!(validate61(data.kernelInitializer, {instancePath:instancePath+"/kernelInitializer",parentData:data,parentDataProperty:"kernelInitializer",rootData}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data.biasInitializer !== undefined){
if(!(validate61(data.biasInitializer, {instancePath:instancePath+"/biasInitializer",parentData:data,parentDataProperty:"biasInitializer",rootData}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data.kernelRegularizer !== undefined){
if(!(validate25(data.kernelRegularizer, {instancePath:instancePath+"/kernelRegularizer",parentData:data,parentDataProperty:"kernelRegularizer",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
if(data.biasRegularizer !== undefined){
if(!(validate25(data.biasRegularizer, {instancePath:instancePath+"/biasRegularizer",parentData:data,parentDataProperty:"biasRegularizer",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
if(data.kernelConstraint !== undefined){
if(!(validate68(data.kernelConstraint, {instancePath:instancePath+"/kernelConstraint",parentData:data,parentDataProperty:"kernelConstraint",rootData}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
}
if(data.biasConstraint !== undefined){
if(!(validate68(data.biasConstraint, {instancePath:instancePath+"/biasConstraint",parentData:data,parentDataProperty:"biasConstraint",rootData}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
}
if(data.activityRegularizer !== undefined){
if(!(validate25(data.activityRegularizer, {instancePath:instancePath+"/activityRegularizer",parentData:data,parentDataProperty:"activityRegularizer",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});errors++;
}
validate105.errors = vErrors;
return errors === 0;
}


const schema41 = {"type":"object","properties":{"filters":{"type":"integer","minimum":1,"examples":[32]},"kernelSize":{"type":"array","items":{"type":"integer","minimum":1},"minItems":2,"maxItems":2,"examples":[3]},"strides":{"type":"array","items":{"type":"integer","minimum":1},"minItems":2,"maxItems":2},"padding":{"enum":["valid","same"]},"outputPadding":{"type":["array","null"],"items":{"type":"integer","minimum":0},"minItems":2,"maxItems":2},"dataFormat":{"enum":["channelsLast","channelsFirst"]},"dilationRate":{"type":"array","items":{"type":"integer","minimum":1},"minItems":2,"maxItems":2},"activation":{"$ref":"activation"},"useBias":{"type":"boolean"},"kernelInitializer":{"$ref":"initializer"},"biasInitializer":{"$ref":"initializer"},"kernelRegularizer":{"$ref":"regularizer-or-null"},"biasRegularizer":{"$ref":"regularizer-or-null"},"kernelConstraint":{"$ref":"constraint-or-null"},"biasConstraint":{"$ref":"constraint-or-null"},"activityRegularizer":{"$ref":"regularizer-or-null"}},"required":["filters","kernelSize"],"additionalProperties":false};

function validate114(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.filters === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "filters"}});errors++;
}
if(data.kernelSize === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "kernelSize"}});errors++;
}
for(const key0 in data){
if(!(func2.call(schema41.properties, key0))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});errors++;
}
}
if(data.filters !== undefined){
let data0 = data.filters;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
(vErrors ??= []).push({instancePath:instancePath+"/filters",keyword:"type",params:{type: "integer"}});errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 1 || isNaN(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/filters",keyword:"minimum",params:{comparison: ">=", limit: 1}});errors++;
}
}
}
if(data.kernelSize !== undefined){
let data1 = data.kernelSize;
if(Array.isArray(data1)){
if(data1.length > 2){
(vErrors ??= []).push({instancePath:instancePath+"/kernelSize",keyword:"maxItems",params:{limit: 2}});errors++;
}
if(data1.length < 2){
(vErrors ??= []).push({instancePath:instancePath+"/kernelSize",keyword:"minItems",params:{limit: 2}});errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
(vErrors ??= []).push({instancePath:instancePath+"/kernelSize/" + i0,keyword:"type",params:{type: "integer"}});errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 1 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/kernelSize/" + i0,keyword:"minimum",params:{comparison: ">=", limit: 1}});errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/kernelSize",keyword:"type",params:{type: "array"}});errors++;
}
}
if(data.strides !== undefined){
let data3 = data.strides;
if(Array.isArray(data3)){
if(data3.length > 2){
(vErrors ??= []).push({instancePath:instancePath+"/strides",keyword:"maxItems",params:{limit: 2}});errors++;
}
if(data3.length < 2){
(vErrors ??= []).push({instancePath:instancePath+"/strides",keyword:"minItems",params:{limit: 2}});errors++;
}
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
let data4 = data3[i1];
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
(vErrors ??= []).push({instancePath:instancePath+"/strides/" + i1,keyword:"type",params:{type: "integer"}});errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 1 || isNaN(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/strides/" + i1,keyword:"minimum",params:{comparison: ">=", limit: 1}});errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/strides",keyword:"type",params:{type: "array"}});errors++;
}
}
if(data.padding !== undefined){
let data5 = data.padding;
if(!((data5 === "valid") || (data5 === "same"))){
(vErrors ??= []).push({instancePath:instancePath+"/padding",keyword:"enum",params:{allowedValues: schema41.properties.padding.enum}});errors++;
}
}
if(data.outputPadding !== undefined){
let data6 = data.outputPadding;
if((!(Array.isArray(data6))) && (data6 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/outputPadding",keyword:"type",params:{type: schema41.properties.outputPadding.type}});errors++;
}
if(Array.isArray(data6)){
if(data6.length > 2){
(vErrors ??= []).push({instancePath:instancePath+"/outputPadding",keyword:"maxItems",params:{limit: 2}});errors++;
}
if(data6.length < 2){
(vErrors ??= []).push({instancePath:instancePath+"/outputPadding",keyword:"minItems",params:{limit: 2}});errors++;
}
const len2 = data6.length;
for(let i2=0; i2<len2; i2++){
let data7 = data6[i2];
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
(vErrors ??= []).push({instancePath:instancePath+"/outputPadding/" + i2,keyword:"type",params:{type: "integer"}});errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 < 0 || isNaN(data7)){
(vErrors ??= []).push({instancePath:instancePath+"/outputPadding/" + i2,keyword:"minimum",params:{comparison: ">=", limit: 0}});errors++;
}
}
}
}
}
if(data.dataFormat !== undefined){
let data8 = data.dataFormat;
if(!((data8 === "channelsLast") || (data8 === "channelsFirst"))){
(vErrors ??= []).push({instancePath:instancePath+"/dataFormat",keyword:"enum",params:{allowedValues: schema41.properties.dataFormat.enum}});errors++;
}
}
if(data.dilationRate !== undefined){
let data9 = data.dilationRate;
if(Array.isArray(data9)){
if(data9.length > 2){
(vErrors ??= []).push({instancePath:instancePath+"/dilationRate",keyword:"maxItems",params:{limit: 2}});errors++;
}
if(data9.length < 2){
(vErrors ??= []).push({instancePath:instancePath+"/dilationRate",keyword:"minItems",params:{limit: 2}});errors++;
}
const len3 = data9.length;
for(let i3=0; i3<len3; i3++){
let data10 = data9[i3];
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
(vErrors ??= []).push({instancePath:instancePath+"/dilationRate/" + i3,keyword:"type",params:{type: "integer"}});errors++;
}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 < 1 || isNaN(data10)){
(vErrors ??= []).push({instancePath:instancePath+"/dilationRate/" + i3,keyword:"minimum",params:{comparison: ">=", limit: 1}});errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/dilationRate",keyword:"type",params:{type: "array"}});errors++;
}
}
if(data.activation !== undefined){
if(!(validate23(data.activation, {instancePath:instancePath+"/activation",parentData:data,parentDataProperty:"activation",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data.useBias !== undefined){
if(typeof data.useBias !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/useBias",keyword:"type",params:{type: "boolean"}});errors++;
}
}
if(data.kernelInitializer !== undefined){
if(!(validate61(data.kernelInitializer, {instancePath:instancePath+"/kernelInitializer",parentData:data,parentDataProperty:"kernelInitializer",rootData}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data.biasInitializer !== undefined){
if(!(validate61(data.biasInitializer, {instancePath:instancePath+"/biasInitializer",parentData:data,parentDataProperty:"biasInitializer",rootData}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data.kernelRegularizer !== undefined){
if(!(validate25(data.kernelRegularizer, {instancePath:instancePath+"/kernelRegularizer",parentData:data,parentDataProperty:"kernelRegularizer",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
if(data.biasRegularizer !== undefined){
if(!(validate25(data.biasRegularizer, {instancePath:instancePath+"/biasRegularizer",parentData:data,parentDataProperty:"biasRegularizer",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
if(data.kernelConstraint !== undefined){
if(!(validate68(data.kernelConstraint, {instancePath:instancePath+"/kernelConstraint",parentData:data,parentDataProperty:"kernelConstraint",rootData}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
}
if(data.biasConstraint !== undefined){
if(!(validate68(data.biasConstraint, {instancePath:instancePath+"/biasConstraint",parentData:data,parentDataProperty:"biasConstraint",rootData}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
}
if(data.activityRegularizer !== undefined){
if(!(validate25(data.activityRegularizer, {instancePath:instancePath+"/activityRegularizer",parentData:data,parentDataProperty:"activityRegularizer",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});errors++;
}
validate114.errors = vErrors;
return errors === 0;
}


const schema42 = {"type":"object","properties":{"filters":{"type":"integer","minimum":1,"examples":[32]},"kernelSize":{"type":"array","items":{"type":"integer","minimum":1},"minItems":3,"maxItems":3,"examples":[3]},"strides":{"type":"array","items":{"type":"integer","minimum":1},"minItems":3,"maxItems":3},"padding":{"enum":["valid","same"]},"dataFormat":{"enum":["channelsLast","channelsFirst"]},"dilationRate":{"type":"array","items":{"type":"integer","minimum":1},"minItems":3,"maxItems":3},"groups":{"type":"integer","minimum":1},"activation":{"$ref":"activation"},"useBias":{"type":"boolean"},"kernelInitializer":{"$ref":"initializer"},"biasInitializer":{"$ref":"initializer"},"kernelRegularizer":{"$ref":"regularizer-or-null"},"biasRegularizer":{"$ref":"regularizer-or-null"},"kernelConstraint":{"$ref":"constraint-or-null"},"biasConstraint":{"$ref":"constraint-or-null"},"activityRegularizer":{"$ref":"regularizer-or-null"}},"required":["filters","kernelSize"],"additionalProperties":false};

function validate123(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.filters === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "filters"}});errors++;
}
if(data.kernelSize === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "kernelSize"}});errors++;
}
for(const key0 in data){
if(!(func2.call(schema42.properties, key0))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});errors++;
}
}
if(data.filters !== undefined){
let data0 = data.filters;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
(vErrors ??= []).push({instancePath:instancePath+"/filters",keyword:"type",params:{type: "integer"}});errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 1 || isNaN(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/filters",keyword:"minimum",params:{comparison: ">=", limit: 1}});errors++;
}
}
}
if(data.kernelSize !== undefined){
let data1 = data.kernelSize;
if(Array.isArray(data1)){
if(data1.length > 3){
(vErrors ??= []).push({instancePath:instancePath+"/kernelSize",keyword:"maxItems",params:{limit: 3}});errors++;
}
if(data1.length < 3){
(vErrors ??= []).push({instancePath:instancePath+"/kernelSize",keyword:"minItems",params:{limit: 3}});errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
(vErrors ??= []).push({instancePath:instancePath+"/kernelSize/" + i0,keyword:"type",params:{type: "integer"}});errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 1 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/kernelSize/" + i0,keyword:"minimum",params:{comparison: ">=", limit: 1}});errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/kernelSize",keyword:"type",params:{type: "array"}});errors++;
}
}
if(data.strides !== undefined){
let data3 = data.strides;
if(Array.isArray(data3)){
if(data3.length > 3){
(vErrors ??= []).push({instancePath:instancePath+"/strides",keyword:"maxItems",params:{limit: 3}});errors++;
}
if(data3.length < 3){
(vErrors ??= []).push({instancePath:instancePath+"/strides",keyword:"minItems",params:{limit: 3}});errors++;
}
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
let data4 = data3[i1];
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
(vErrors ??= []).push({instancePath:instancePath+"/strides/" + i1,keyword:"type",params:{type: "integer"}});errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 1 || isNaN(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/strides/" + i1,keyword:"minimum",params:{comparison: ">=", limit: 1}});errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/strides",keyword:"type",params:{type: "array"}});errors++;
}
}
if(data.padding !== undefined){
let data5 = data.padding;
if(!((data5 === "valid") || (data5 === "same"))){
(vErrors ??= []).push({instancePath:instancePath+"/padding",keyword:"enum",params:{allowedValues: schema42.properties.padding.enum}});errors++;
}
}
if(data.dataFormat !== undefined){
let data6 = data.dataFormat;
if(!((data6 === "channelsLast") || (data6 === "channelsFirst"))){
(vErrors ??= []).push({instancePath:instancePath+"/dataFormat",keyword:"enum",params:{allowedValues: schema42.properties.dataFormat.enum}});errors++;
}
}
if(data.dilationRate !== undefined){
let data7 = data.dilationRate;
if(Array.isArray(data7)){
if(data7.length > 3){
(vErrors ??= []).push({instancePath:instancePath+"/dilationRate",keyword:"maxItems",params:{limit: 3}});errors++;
}
if(data7.length < 3){
(vErrors ??= []).push({instancePath:instancePath+"/dilationRate",keyword:"minItems",params:{limit: 3}});errors++;
}
const len2 = data7.length;
for(let i2=0; i2<len2; i2++){
let data8 = data7[i2];
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
(vErrors ??= []).push({instancePath:instancePath+"/dilationRate/" + i2,keyword:"type",params:{type: "integer"}});errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 < 1 || isNaN(data8)){
(vErrors ??= []).push({instancePath:instancePath+"/dilationRate/" + i2,keyword:"minimum",params:{comparison: ">=", limit: 1}});errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/dilationRate",keyword:"type",params:{type: "array"}});errors++;
}
}
if(data.groups !== undefined){
let data9 = data.groups;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
(vErrors ??= []).push({instancePath:instancePath+"/groups",keyword:"type",params:{type: "integer"}});errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 < 1 || isNaN(data9)){
(vErrors ??= []).push({instancePath:instancePath+"/groups",keyword:"minimum",params:{comparison: ">=", limit: 1}});errors++;
}
}
}
if(data.activation !== undefined){
if(!(validate23(data.activation, {instancePath:instancePath+"/activation",parentData:data,parentDataProperty:"activation",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data.useBias !== undefined){
if(typeof data.useBias !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/useBias",keyword:"type",params:{type: "boolean"}});errors++;
}
}
if(data.kernelInitializer !== undefined){
if(!(validate61(data.kernelInitializer, {instancePath:instancePath+"/kernelInitializer",parentData:data,parentDataProperty:"kernelInitializer",rootData}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data.biasInitializer !== undefined){
if(!(validate61(data.biasInitializer, {instancePath:instancePath+"/biasInitializer",parentData:data,parentDataProperty:"biasInitializer",rootData}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data.kernelRegularizer !== undefined){
if(!(validate25(data.kernelRegularizer, {instancePath:instancePath+"/kernelRegularizer",parentData:data,parentDataProperty:"kernelRegularizer",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
if(data.biasRegularizer !== undefined){
if(!(validate25(data.biasRegularizer, {instancePath:instancePath+"/biasRegularizer",parentData:data,parentDataProperty:"biasRegularizer",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
if(data.kernelConstraint !== undefined){
if(!(validate68(data.kernelConstraint, {instancePath:instancePath+"/kernelConstraint",parentData:data,parentDataProperty:"kernelConstraint",rootData}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
}
if(data.biasConstraint !== undefined){
if(!(validate68(data.biasConstraint, {instancePath:instancePath+"/biasConstraint",parentData:data,parentDataProperty:"biasConstraint",rootData}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
}
if(data.activityRegularizer !== undefined){
if(!(validate25(data.activityRegularizer, {instancePath:instancePath+"/activityRegularizer",parentData:data,parentDataProperty:"activityRegularizer",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});errors++;
}
validate123.errors = vErrors;
return errors === 0;
}


const schema43 = {"type":"object","properties":{"filters":{"type":"integer","minimum":1,"examples":[32]},"kernelSize":{"type":"array","items":{"type":"integer","minimum":1},"minItems":3,"maxItems":3,"examples":[3]},"strides":{"type":"array","items":{"type":"integer","minimum":1},"minItems":3,"maxItems":3},"padding":{"enum":["valid","same"]},"outputPadding":{"type":["array","null"],"items":{"type":"integer","minimum":0},"minItems":3,"maxItems":3},"dataFormat":{"enum":["channelsLast","channelsFirst"]},"dilationRate":{"type":"array","items":{"type":"integer","minimum":1},"minItems":3,"maxItems":3},"activation":{"$ref":"activation"},"useBias":{"type":"boolean"},"kernelInitializer":{"$ref":"initializer"},"biasInitializer":{"$ref":"initializer"},"kernelRegularizer":{"$ref":"regularizer-or-null"},"biasRegularizer":{"$ref":"regularizer-or-null"},"kernelConstraint":{"$ref":"constraint-or-null"},"biasConstraint":{"$ref":"constraint-or-null"},"activityRegularizer":{"$ref":"regularizer-or-null"}},"required":["filters","kernelSize"],"additionalProperties":false};

function validate132(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.filters === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "filters"}});errors++;
}
if(data.kernelSize === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "kernelSize"}});errors++;
}
for(const key0 in data){
if(!(func2.call(schema43.properties, key0))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});errors++;
}
}
if(data.filters !== undefined){
let data0 = data.filters;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
(vErrors ??= []).push({instancePath:instancePath+"/filters",keyword:"type",params:{type: "integer"}});errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 1 || isNaN(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/filters",keyword:"minimum",params:{comparison: ">=", limit: 1}});errors++;
}
}
}
if(data.kernelSize !== undefined){
let data1 = data.kernelSize;
if(Array.isArray(data1)){
if(data1.length > 3){
(vErrors ??= []).push({instancePath:instancePath+"/kernelSize",keyword:"maxItems",params:{limit: 3}});errors++;
}
if(data1.length < 3){
(vErrors ??= []).push({instancePath:instancePath+"/kernelSize",keyword:"minItems",params:{limit: 3}});errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
(vErrors ??= []).push({instancePath:instancePath+"/kernelSize/" + i0,keyword:"type",params:{type: "integer"}});errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 1 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/kernelSize/" + i0,keyword:"minimum",params:{comparison: ">=", limit: 1}});errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/kernelSize",keyword:"type",params:{type: "array"}});errors++;
}
}
if(data.strides !== undefined){
let data3 = data.strides;
if(Array.isArray(data3)){
if(data3.length > 3){
(vErrors ??= []).push({instancePath:instancePath+"/strides",keyword:"maxItems",params:{limit: 3}});errors++;
}
if(data3.length < 3){
(vErrors ??= []).push({instancePath:instancePath+"/strides",keyword:"minItems",params:{limit: 3}});errors++;
}
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
let data4 = data3[i1];
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
(vErrors ??= []).push({instancePath:instancePath+"/strides/" + i1,keyword:"type",params:{type: "integer"}});errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 1 || isNaN(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/strides/" + i1,keyword:"minimum",params:{comparison: ">=", limit: 1}});errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/strides",keyword:"type",params:{type: "array"}});errors++;
}
}
if(data.padding !== undefined){
let data5 = data.padding;
if(!((data5 === "valid") || (data5 === "same"))){
(vErrors ??= []).push({instancePath:instancePath+"/padding",keyword:"enum",params:{allowedValues: schema43.properties.padding.enum}});errors++;
}
}
if(data.outputPadding !== undefined){
let data6 = data.outputPadding;
if((!(Array.isArray(data6))) && (data6 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/outputPadding",keyword:"type",params:{type: schema43.properties.outputPadding.type}});errors++;
}
if(Array.isArray(data6)){
if(data6.length > 3){
(vErrors ??= []).push({instancePath:instancePath+"/outputPadding",keyword:"maxItems",params:{limit: 3}});errors++;
}
if(data6.length < 3){
(vErrors ??= []).push({instancePath:instancePath+"/outputPadding",keyword:"minItems",params:{limit: 3}});errors++;
}
const len2 = data6.length;
for(let i2=0; i2<len2; i2++){
let data7 = data6[i2];
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
(vErrors ??= []).push({instancePath:instancePath+"/outputPadding/" + i2,keyword:"type",params:{type: "integer"}});errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 < 0 || isNaN(data7)){
(vErrors ??= []).push({instancePath:instancePath+"/outputPadding/" + i2,keyword:"minimum",params:{comparison: ">=", limit: 0}});errors++;
}
}
}
}
}
if(data.dataFormat !== undefined){
let data8 = data.dataFormat;
if(!((data8 === "channelsLast") || (data8 === "channelsFirst"))){
(vErrors ??= []).push({instancePath:instancePath+"/dataFormat",keyword:"enum",params:{allowedValues: schema43.properties.dataFormat.enum}});errors++;
}
}
if(data.dilationRate !== undefined){
let data9 = data.dilationRate;
if(Array.isArray(data9)){
if(data9.length > 3){
(vErrors ??= []).push({instancePath:instancePath+"/dilationRate",keyword:"maxItems",params:{limit: 3}});errors++;
}
if(data9.length < 3){
(vErrors ??= []).push({instancePath:instancePath+"/dilationRate",keyword:"minItems",params:{limit: 3}});errors++;
}
const len3 = data9.length;
for(let i3=0; i3<len3; i3++){
let data10 = data9[i3];
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
(vErrors ??= []).push({instancePath:instancePath+"/dilationRate/" + i3,keyword:"type",params:{type: "integer"}});errors++;
}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 < 1 || isNaN(data10)){
(vErrors ??= []).push({instancePath:instancePath+"/dilationRate/" + i3,keyword:"minimum",params:{comparison: ">=", limit: 1}});errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/dilationRate",keyword:"type",params:{type: "array"}});errors++;
}
}
if(data.activation !== undefined){
if(!(validate23(data.activation, {instancePath:instancePath+"/activation",parentData:data,parentDataProperty:"activation",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data.useBias !== undefined){
if(typeof data.useBias !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/useBias",keyword:"type",params:{type: "boolean"}});errors++;
}
}
if(data.kernelInitializer !== undefined){
if(!(validate61(data.kernelInitializer, {instancePath:instancePath+"/kernelInitializer",parentData:data,parentDataProperty:"kernelInitializer",rootData}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data.biasInitializer !== undefined){
if(!(validate61(data.biasInitializer, {instancePath:instancePath+"/biasInitializer",parentData:data,parentDataProperty:"biasInitializer",rootData}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data.kernelRegularizer !== undefined){
if(!(validate25(data.kernelRegularizer, {instancePath:instancePath+"/kernelRegularizer",parentData:data,parentDataProperty:"kernelRegularizer",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
if(data.biasRegularizer !== undefined){
if(!(validate25(data.biasRegularizer, {instancePath:instancePath+"/biasRegularizer",parentData:data,parentDataProperty:"biasRegularizer",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
if(data.kernelConstraint !== undefined){
if(!(validate68(data.kernelConstraint, {instancePath:instancePath+"/kernelConstraint",parentData:data,parentDataProperty:"kernelConstraint",rootData}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
}
if(data.biasConstraint !== undefined){
if(!(validate68(data.biasConstraint, {instancePath:instancePath+"/biasConstraint",parentData:data,parentDataProperty:"biasConstraint",rootData}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
}
if(data.activityRegularizer !== undefined){
if(!(validate25(data.activityRegularizer, {instancePath:instancePath+"/activityRegularizer",parentData:data,parentDataProperty:"activityRegularizer",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});errors++;
}
validate132.errors = vErrors;
return errors === 0;
}


const schema44 = {"type":"object","properties":{"filters":{"type":"integer","minimum":1,"examples":[32]},"kernelSize":{"type":"array","items":{"type":"integer","minimum":1},"minItems":1,"maxItems":1,"examples":[3]},"strides":{"type":"array","items":{"type":"integer","minimum":1},"minItems":1,"maxItems":1},"padding":{"enum":["valid","same"]},"dataFormat":{"enum":["channelsLast","channelsFirst"]},"dilationRate":{"type":"array","items":{"type":"integer","minimum":1},"minItems":1,"maxItems":1},"activation":{"$ref":"activation"},"recurrentActivation":{"$ref":"activation"},"useBias":{"type":"boolean"},"kernelInitializer":{"$ref":"initializer"},"recurrentInitializer":{"$ref":"initializer"},"biasInitializer":{"$ref":"initializer"},"unitForgetBias":{"type":"boolean"},"kernelRegularizer":{"$ref":"regularizer-or-null"},"recurrentRegularizer":{"$ref":"regularizer-or-null"},"biasRegularizer":{"$ref":"regularizer-or-null"},"activityRegularizer":{"$ref":"regularizer-or-null"},"kernelConstraint":{"$ref":"constraint-or-null"},"recurrentConstraint":{"$ref":"constraint-or-null"},"biasConstraint":{"$ref":"constraint-or-null"},"dropout":{"type":"number","minimum":0,"exclusiveMaximum":1},"recurrentDropout":{"type":"number","minimum":0,"exclusiveMaximum":1},"seed":{"type":["integer","null"],"minimum":0},"returnSequences":{"type":"boolean"},"returnState":{"type":"boolean"},"goBackwards":{"type":"boolean"},"stateful":{"type":"boolean"},"unroll":{"type":"boolean"},"zeroOutputForMask":{"type":"boolean"}},"required":["filters","kernelSize"],"additionalProperties":false};

function validate141(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.filters === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "filters"}});errors++;
}
if(data.kernelSize === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "kernelSize"}});errors++;
}
for(const key0 in data){
if(!(func2.call(schema44.properties, key0))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});errors++;
}
}
if(data.filters !== undefined){
let data0 = data.filters;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
(vErrors ??= []).push({instancePath:instancePath+"/filters",keyword:"type",params:{type: "integer"}});errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 1 || isNaN(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/filters",keyword:"minimum",params:{comparison: ">=", limit: 1}});errors++;
}
}
}
if(data.kernelSize !== undefined){
let data1 = data.kernelSize;
if(Array.isArray(data1)){
if(data1.length > 1){
(vErrors ??= []).push({instancePath:instancePath+"/kernelSize",keyword:"maxItems",params:{limit: 1}});errors++;
}
if(data1.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/kernelSize",keyword:"minItems",params:{limit: 1}});errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
(vErrors ??= []).push({instancePath:instancePath+"/kernelSize/" + i0,keyword:"type",params:{type: "integer"}});errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 1 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/kernelSize/" + i0,keyword:"minimum",params:{comparison: ">=", limit: 1}});errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/kernelSize",keyword:"type",params:{type: "array"}});errors++;
}
}
if(data.strides !== undefined){
let data3 = data.strides;
if(Array.isArray(data3)){
if(data3.length > 1){
(vErrors ??= []).push({instancePath:instancePath+"/strides",keyword:"maxItems",params:{limit: 1}});errors++;
}
if(data3.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/strides",keyword:"minItems",params:{limit: 1}});errors++;
}
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
let data4 = data3[i1];
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
(vErrors ??= []).push({instancePath:instancePath+"/strides/" + i1,keyword:"type",params:{type: "integer"}});errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 1 || isNaN(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/strides/" + i1,keyword:"minimum",params:{comparison: ">=", limit: 1}});errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/strides",keyword:"type",params:{type: "array"}});errors++;
}
}
if(data.padding !== undefined){
let data5 = data.padding;
if(!((data5 === "valid") || (data5 === "same"))){
(vErrors ??= []).push({instancePath:instancePath+"/padding",keyword:"enum",params:{allowedValues: schema44.properties.padding.enum}});errors++;
}
}
if(data.dataFormat !== undefined){
let data6 = data.dataFormat;
if(!((data6 === "channelsLast") || (data6 === "channelsFirst"))){
(vErrors ??= []).push({instancePath:instancePath+"/dataFormat",keyword:"enum",params:{allowedValues: schema44.properties.dataFormat.enum}});errors++;
}
}
if(data.dilationRate !== undefined){
let data7 = data.dilationRate;
if(Array.isArray(data7)){
if(data7.length > 1){
(vErrors ??= []).push({instancePath:instancePath+"/dilationRate",keyword:"maxItems",params:{limit: 1}});errors++;
}
if(data7.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/dilationRate",keyword:"minItems",params:{limit: 1}});errors++;
}
const len2 = data7.length;
for(let i2=0; i2<len2; i2++){
let data8 = data7[i2];
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
(vErrors ??= []).push({instancePath:instancePath+"/dilationRate/" + i2,keyword:"type",params:{type: "integer"}});errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 < 1 || isNaN(data8)){
(vErrors ??= []).push({instancePath:instancePath+"/dilationRate/" + i2,keyword:"minimum",params:{comparison: ">=", limit: 1}});errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/dilationRate",keyword:"type",params:{type: "array"}});errors++;
}
}
if(data.activation !== undefined){
if(!(validate23(data.activation, {instancePath:instancePath+"/activation",parentData:data,parentDataProperty:"activation",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data.recurrentActivation !== undefined){
if(!(validate23(data.recurrentActivation, {instancePath:instancePath+"/recurrentActivation",parentData:data,parentDataProperty:"recurrentActivation",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data.useBias !== undefined){
if(typeof data.useBias !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/useBias",keyword:"type",params:{type: "boolean"}});errors++;
}
}
if(data.kernelInitializer !== undefined){
if(!(validate61(data.kernelInitializer, {instancePath:instancePath+"/kernelInitializer",parentData:data,parentDataProperty:"kernelInitializer",rootData}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data.recurrentInitializer !== undefined){
if(!(validate61(data.recurrentInitializer, {instancePath:instancePath+"/recurrentInitializer",parentData:data,parentDataProperty:"recurrentInitializer",rootData}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data.biasInitializer !== undefined){
if(!(validate61(data.biasInitializer, {instancePath:instancePath+"/biasInitializer",parentData:data,parentDataProperty:"biasInitializer",rootData}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data.unitForgetBias !== undefined){
if(typeof data.unitForgetBias !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/unitForgetBias",keyword:"type",params:{type: "boolean"}});errors++;
}
}
if(data.kernelRegularizer !== undefined){
if(!(validate25(data.kernelRegularizer, {instancePath:instancePath+"/kernelRegularizer",parentData:data,parentDataProperty:"kernelRegularizer",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
if(data.recurrentRegularizer !== undefined){
if(!(validate25(data.recurrentRegularizer, {instancePath:instancePath+"/recurrentRegularizer",parentData:data,parentDataProperty:"recurrentRegularizer",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
if(data.biasRegularizer !== undefined){
if(!(validate25(data.biasRegularizer, {instancePath:instancePath+"/biasRegularizer",parentData:data,parentDataProperty:"biasRegularizer",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
if(data.activityRegularizer !== undefined){
if(!(validate25(data.activityRegularizer, {instancePath:instancePath+"/activityRegularizer",parentData:data,parentDataProperty:"activityRegularizer",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
if(data.kernelConstraint !== undefined){
if(!(validate68(data.kernelConstraint, {instancePath:instancePath+"/kernelConstraint",parentData:data,parentDataProperty:"kernelConstraint",rootData}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
}
if(data.recurrentConstraint !== undefined){
if(!(validate68(data.recurrentConstraint, {instancePath:instancePath+"/recurrentConstraint",parentData:data,parentDataProperty:"recurrentConstraint",rootData}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
}
if(data.biasConstraint !== undefined){
if(!(validate68(data.biasConstraint, {instancePath:instancePath+"/biasConstraint",parentData:data,parentDataProperty:"biasConstraint",rootData}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
}
if(data.dropout !== undefined){
let data23 = data.dropout;
if((typeof data23 == "number") && (isFinite(data23))){
if(data23 < 0 || isNaN(data23)){
(vErrors ??= []).push({instancePath:instancePath+"/dropout",keyword:"minimum",params:{comparison: ">=", limit: 0}});errors++;
}
if(data23 >= 1 || isNaN(data23)){
(vErrors ??= []).push({instancePath:instancePath+"/dropout",keyword:"exclusiveMaximum",params:{comparison: "<", limit: 1}});errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/dropout",keyword:"type",params:{type: "number"}});errors++;
}
}
if(data.recurrentDropout !== undefined){
let data24 = data.recurrentDropout;
if((typeof data24 == "number") && (isFinite(data24))){
if(data24 < 0 || isNaN(data24)){
(vErrors ??= []).push({instancePath:instancePath+"/recurrentDropout",keyword:"minimum",params:{comparison: ">=", limit: 0}});errors++;
}
if(data24 >= 1 || isNaN(data24)){
(vErrors ??= []).push({instancePath:instancePath+"/recurrentDropout",keyword:"exclusiveMaximum",params:{comparison: "<", limit: 1}});errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/recurrentDropout",keyword:"type",params:{type: "number"}});errors++;
}
}
if(data.seed !== undefined){
let data25 = data.seed;
if((!(((typeof data25 == "number") && (!(data25 % 1) && !isNaN(data25))) && (isFinite(data25)))) && (data25 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/seed",keyword:"type",params:{type: schema44.properties.seed.type}});errors++;
}
if((typeof data25 == "number") && (isFinite(data25))){
if(data25 < 0 || isNaN(data25)){
(vErrors ??= []).push({instancePath:instancePath+"/seed",keyword:"minimum",params:{comparison: ">=", limit: 0}});errors++;
}
}
}
if(data.returnSequences !== undefined){
if(typeof data.returnSequences !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/returnSequences",keyword:"type",params:{type: "boolean"}});errors++;
}
}
if(data.returnState !== undefined){
if(typeof data.returnState !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/returnState",keyword:"type",params:{type: "boolean"}});errors++;
}
}
if(data.goBackwards !== undefined){
if(typeof data.goBackwards !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/goBackwards",keyword:"type",params:{type: "boolean"}});errors++;
}
}
if(data.stateful !== undefined){
if(typeof data.stateful !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/stateful",keyword:"type",params:{type: "boolean"}});errors++;
}
}
if(data.unroll !== undefined){
if(typeof data.unroll !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/unroll",keyword:"type",params:{type: "boolean"}});errors++;
}
}
if(data.zeroOutputForMask !== undefined){
if(typeof data.zeroOutputForMask !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/zeroOutputForMask",keyword:"type",params:{type: "boolean"}});errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});errors++;
}
validate141.errors = vErrors;
return errors === 0;
}


const schema45 = {"type":"object","properties":{"filters":{"type":"integer","minimum":1,"examples":[32]},"kernelSize":{"type":"array","items":{"type":"integer","minimum":1},"minItems":2,"maxItems":2,"examples":[3]},"strides":{"type":"array","items":{"type":"integer","minimum":1},"minItems":2,"maxItems":2},"padding":{"enum":["valid","same"]},"dataFormat":{"enum":["channelsLast","channelsFirst"]},"dilationRate":{"type":"array","items":{"type":"integer","minimum":1},"minItems":2,"maxItems":2},"activation":{"$ref":"activation"},"recurrentActivation":{"$ref":"activation"},"useBias":{"type":"boolean"},"kernelInitializer":{"$ref":"initializer"},"recurrentInitializer":{"$ref":"initializer"},"biasInitializer":{"$ref":"initializer"},"unitForgetBias":{"type":"boolean"},"kernelRegularizer":{"$ref":"regularizer-or-null"},"recurrentRegularizer":{"$ref":"regularizer-or-null"},"biasRegularizer":{"$ref":"regularizer-or-null"},"activityRegularizer":{"$ref":"regularizer-or-null"},"kernelConstraint":{"$ref":"constraint-or-null"},"recurrentConstraint":{"$ref":"constraint-or-null"},"biasConstraint":{"$ref":"constraint-or-null"},"dropout":{"type":"number","minimum":0,"exclusiveMaximum":1},"recurrentDropout":{"type":"number","minimum":0,"exclusiveMaximum":1},"seed":{"type":["integer","null"],"minimum":0},"returnSequences":{"type":"boolean"},"returnState":{"type":"boolean"},"goBackwards":{"type":"boolean"},"stateful":{"type":"boolean"},"unroll":{"type":"boolean"},"zeroOutputForMask":{"type":"boolean"}},"required":["filters","kernelSize"],"additionalProperties":false};

function validate154(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.filters === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "filters"}});errors++;
}
if(data.kernelSize === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "kernelSize"}});errors++;
}
for(const key0 in data){
if(!(func2.call(schema45.properties, key0))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});errors++;
}
}
if(data.filters !== undefined){
let data0 = data.filters;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
(vErrors ??= []).push({instancePath:instancePath+"/filters",keyword:"type",params:{type: "integer"}});errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 1 || isNaN(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/filters",keyword:"minimum",params:{comparison: ">=", limit: 1}});errors++;
}
}
}
if(data.kernelSize !== undefined){
let data1 = data.kernelSize;
if(Array.isArray(data1)){
if(data1.length > 2){
(vErrors ??= []).push({instancePath:instancePath+"/kernelSize",keyword:"maxItems",params:{limit: 2}});errors++;
}
if(data1.length < 2){
(vErrors ??= []).push({instancePath:instancePath+"/kernelSize",keyword:"minItems",params:{limit: 2}});errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
(vErrors ??= []).push({instancePath:instancePath+"/kernelSize/" + i0,keyword:"type",params:{type: "integer"}});errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 1 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/kernelSize/" + i0,keyword:"minimum",params:{comparison: ">=", limit: 1}});errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/kernelSize",keyword:"type",params:{type: "array"}});errors++;
}
}
if(data.strides !== undefined){
let data3 = data.strides;
if(Array.isArray(data3)){
if(data3.length > 2){
(vErrors ??= []).push({instancePath:instancePath+"/strides",keyword:"maxItems",params:{limit: 2}});errors++;
}
if(data3.length < 2){
(vErrors ??= []).push({instancePath:instancePath+"/strides",keyword:"minItems",params:{limit: 2}});errors++;
}
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
let data4 = data3[i1];
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
(vErrors ??= []).push({instancePath:instancePath+"/strides/" + i1,keyword:"type",params:{type: "integer"}});errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 1 || isNaN(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/strides/" + i1,keyword:"minimum",params:{comparison: ">=", limit: 1}});errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/strides",keyword:"type",params:{type: "array"}});errors++;
}
}
if(data.padding !== undefined){
let data5 = data.padding;
if(!((data5 === "valid") || (data5 === "same"))){
(vErrors ??= []).push({instancePath:instancePath+"/padding",keyword:"enum",params:{allowedValues: schema45.properties.padding.enum}});errors++;
}
}
if(data.dataFormat !== undefined){
let data6 = data.dataFormat;
if(!((data6 === "channelsLast") || (data6 === "channelsFirst"))){
(vErrors ??= []).push({instancePath:instancePath+"/dataFormat",keyword:"enum",params:{allowedValues: schema45.properties.dataFormat.enum}});errors++;
}
}
if(data.dilationRate !== undefined){
let data7 = data.dilationRate;
if(Array.isArray(data7)){
if(data7.length > 2){
(vErrors ??= []).push({instancePath:instancePath+"/dilationRate",keyword:"maxItems",params:{limit: 2}});errors++;
}
if(data7.length < 2){
(vErrors ??= []).push({instancePath:instancePath+"/dilationRate",keyword:"minItems",params:{limit: 2}});errors++;
}
const len2 = data7.length;
for(let i2=0; i2<len2; i2++){
let data8 = data7[i2];
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
(vErrors ??= []).push({instancePath:instancePath+"/dilationRate/" + i2,keyword:"type",params:{type: "integer"}});errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 < 1 || isNaN(data8)){
(vErrors ??= []).push({instancePath:instancePath+"/dilationRate/" + i2,keyword:"minimum",params:{comparison: ">=", limit: 1}});errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/dilationRate",keyword:"type",params:{type: "array"}});errors++;
}
}
if(data.activation !== undefined){
if(!(validate23(data.activation, {instancePath:instancePath+"/activation",parentData:data,parentDataProperty:"activation",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data.recurrentActivation !== undefined){
if(!(validate23(data.recurrentActivation, {instancePath:instancePath+"/recurrentActivation",parentData:data,parentDataProperty:"recurrentActivation",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data.useBias !== undefined){
if(typeof data.useBias !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/useBias",keyword:"type",params:{type: "boolean"}});errors++;
}
}
if(data.kernelInitializer !== undefined){
if(!(validate61(data.kernelInitializer, {instancePath:instancePath+"/kernelInitializer",parentData:data,parentDataProperty:"kernelInitializer",rootData}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data.recurrentInitializer !== undefined){
if(!(validate61(data.recurrentInitializer, {instancePath:instancePath+"/recurrentInitializer",parentData:data,parentDataProperty:"recurrentInitializer",rootData}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data.biasInitializer !== undefined){
if(!(validate61(data.biasInitializer, {instancePath:instancePath+"/biasInitializer",parentData:data,parentDataProperty:"biasInitializer",rootData}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data.unitForgetBias !== undefined){
if(typeof data.unitForgetBias !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/unitForgetBias",keyword:"type",params:{type: "boolean"}});errors++;
}
}
if(data.kernelRegularizer !== undefined){
if(!(validate25(data.kernelRegularizer, {instancePath:instancePath+"/kernelRegularizer",parentData:data,parentDataProperty:"kernelRegularizer",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
if(data.recurrentRegularizer !== undefined){
if(!(validate25(data.recurrentRegularizer, {instancePath:instancePath+"/recurrentRegularizer",parentData:data,parentDataProperty:"recurrentRegularizer",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
if(data.biasRegularizer !== undefined){
if(!(validate25(data.biasRegularizer, {instancePath:instancePath+"/biasRegularizer",parentData:data,parentDataProperty:"biasRegularizer",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
if(data.activityRegularizer !== undefined){
if(!(validate25(data.activityRegularizer, {instancePath:instancePath+"/activityRegularizer",parentData:data,parentDataProperty:"activityRegularizer",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
if(data.kernelConstraint !== undefined){
if(!(validate68(data.kernelConstraint, {instancePath:instancePath+"/kernelConstraint",parentData:data,parentDataProperty:"kernelConstraint",rootData}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
}
if(data.recurrentConstraint !== undefined){
if(!(validate68(data.recurrentConstraint, {instancePath:instancePath+"/recurrentConstraint",parentData:data,parentDataProperty:"recurrentConstraint",rootData}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
}
if(data.biasConstraint !== undefined){
if(!(validate68(data.biasConstraint, {instancePath:instancePath+"/biasConstraint",parentData:data,parentDataProperty:"biasConstraint",rootData}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
}
if(data.dropout !== undefined){
let data23 = data.dropout;
if((typeof data23 == "number") && (isFinite(data23))){
if(data23 < 0 || isNaN(data23)){
(vErrors ??= []).push({instancePath:instancePath+"/dropout",keyword:"minimum",params:{comparison: ">=", limit: 0}});errors++;
}
if(data23 >= 1 || isNaN(data23)){
(vErrors ??= []).push({instancePath:instancePath+"/dropout",keyword:"exclusiveMaximum",params:{comparison: "<", limit: 1}});errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/dropout",keyword:"type",params:{type: "number"}});errors++;
}
}
if(data.recurrentDropout !== undefined){
let data24 = data.recurrentDropout;
if((typeof data24 == "number") && (isFinite(data24))){
if(data24 < 0 || isNaN(data24)){
(vErrors ??= []).push({instancePath:instancePath+"/recurrentDropout",keyword:"minimum",params:{comparison: ">=", limit: 0}});errors++;
}
if(data24 >= 1 || isNaN(data24)){
(vErrors ??= []).push({instancePath:instancePath+"/recurrentDropout",keyword:"exclusiveMaximum",params:{comparison: "<", limit: 1}});errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/recurrentDropout",keyword:"type",params:{type: "number"}});errors++;
}
}
if(data.seed !== undefined){
let data25 = data.seed;
if((!(((typeof data25 == "number") && (!(data25 % 1) && !isNaN(data25))) && (isFinite(data25)))) && (data25 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/seed",keyword:"type",params:{type: schema45.properties.seed.type}});errors++;
}
if((typeof data25 == "number") && (isFinite(data25))){
if(data25 < 0 || isNaN(data25)){
(vErrors ??= []).push({instancePath:instancePath+"/seed",keyword:"minimum",params:{comparison: ">=", limit: 0}});errors++;
}
}
}
if(data.returnSequences !== undefined){
if(typeof data.returnSequences !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/returnSequences",keyword:"type",params:{type: "boolean"}});errors++;
}
}
if(data.returnState !== undefined){
if(typeof data.returnState !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/returnState",keyword:"type",params:{type: "boolean"}});errors++;
}
}
if(data.goBackwards !== undefined){
if(typeof data.goBackwards !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/goBackwards",keyword:"type",params:{type: "boolean"}});errors++;
}
}
if(data.stateful !== undefined){
if(typeof data.stateful !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/stateful",keyword:"type",params:{type: "boolean"}});errors++;
}
}
if(data.unroll !== undefined){
if(typeof data.unroll !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/unroll",keyword:"type",params:{type: "boolean"}});errors++;
}
}
if(data.zeroOutputForMask !== undefined){
if(typeof data.zeroOutputForMask !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/zeroOutputForMask",keyword:"type",params:{type: "boolean"}});errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});errors++;
}
validate154.errors = vErrors;
return errors === 0;
}


const schema46 = {"type":"object","properties":{"filters":{"type":"integer","minimum":1,"examples":[32]},"kernelSize":{"type":"array","items":{"type":"integer","minimum":1},"minItems":3,"maxItems":3,"examples":[3]},"strides":{"type":"array","items":{"type":"integer","minimum":1},"minItems":3,"maxItems":3},"padding":{"enum":["valid","same"]},"dataFormat":{"enum":["channelsLast","channelsFirst"]},"dilationRate":{"type":"array","items":{"type":"integer","minimum":1},"minItems":3,"maxItems":3},"activation":{"$ref":"activation"},"recurrentActivation":{"$ref":"activation"},"useBias":{"type":"boolean"},"kernelInitializer":{"$ref":"initializer"},"recurrentInitializer":{"$ref":"initializer"},"biasInitializer":{"$ref":"initializer"},"unitForgetBias":{"type":"boolean"},"kernelRegularizer":{"$ref":"regularizer-or-null"},"recurrentRegularizer":{"$ref":"regularizer-or-null"},"biasRegularizer":{"$ref":"regularizer-or-null"},"activityRegularizer":{"$ref":"regularizer-or-null"},"kernelConstraint":{"$ref":"constraint-or-null"},"recurrentConstraint":{"$ref":"constraint-or-null"},"biasConstraint":{"$ref":"constraint-or-null"},"dropout":{"type":"number","minimum":0,"exclusiveMaximum":1},"recurrentDropout":{"type":"number","minimum":0,"exclusiveMaximum":1},"seed":{"type":["integer","null"],"minimum":0},"returnSequences":{"type":"boolean"},"returnState":{"type":"boolean"},"goBackwards":{"type":"boolean"},"stateful":{"type":"boolean"},"unroll":{"type":"boolean"},"zeroOutputForMask":{"type":"boolean"}},"required":["filters","kernelSize"],"additionalProperties":false};

function validate167(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.filters === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "filters"}});errors++;
}
if(data.kernelSize === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "kernelSize"}});errors++;
}
for(const key0 in data){
if(!(func2.call(schema46.properties, key0))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});errors++;
}
}
if(data.filters !== undefined){
let data0 = data.filters;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
(vErrors ??= []).push({instancePath:instancePath+"/filters",keyword:"type",params:{type: "integer"}});errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 1 || isNaN(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/filters",keyword:"minimum",params:{comparison: ">=", limit: 1}});errors++;
}
}
}
if(data.kernelSize !== undefined){
let data1 = data.kernelSize;
if(Array.isArray(data1)){
if(data1.length > 3){
(vErrors ??= []).push({instancePath:instancePath+"/kernelSize",keyword:"maxItems",params:{limit: 3}});errors++;
}
if(data1.length < 3){
(vErrors ??= []).push({instancePath:instancePath+"/kernelSize",keyword:"minItems",params:{limit: 3}});errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
(vErrors ??= []).push({instancePath:instancePath+"/kernelSize/" + i0,keyword:"type",params:{type: "integer"}});errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 1 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/kernelSize/" + i0,keyword:"minimum",params:{comparison: ">=", limit: 1}});errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/kernelSize",keyword:"type",params:{type: "array"}});errors++;
}
}
if(data.strides !== undefined){
let data3 = data.strides;
if(Array.isArray(data3)){
if(data3.length > 3){
(vErrors ??= []).push({instancePath:instancePath+"/strides",keyword:"maxItems",params:{limit: 3}});errors++;
}
if(data3.length < 3){
(vErrors ??= []).push({instancePath:instancePath+"/strides",keyword:"minItems",params:{limit: 3}});errors++;
}
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
let data4 = data3[i1];
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
(vErrors ??= []).push({instancePath:instancePath+"/strides/" + i1,keyword:"type",params:{type: "integer"}});errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 1 || isNaN(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/strides/" + i1,keyword:"minimum",params:{comparison: ">=", limit: 1}});errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/strides",keyword:"type",params:{type: "array"}});errors++;
}
}
if(data.padding !== undefined){
let data5 = data.padding;
if(!((data5 === "valid") || (data5 === "same"))){
(vErrors ??= []).push({instancePath:instancePath+"/padding",keyword:"enum",params:{allowedValues: schema46.properties.padding.enum}});errors++;
}
}
if(data.dataFormat !== undefined){
let data6 = data.dataFormat;
if(!((data6 === "channelsLast") || (data6 === "channelsFirst"))){
(vErrors ??= []).push({instancePath:instancePath+"/dataFormat",keyword:"enum",params:{allowedValues: schema46.properties.dataFormat.enum}});errors++;
}
}
if(data.dilationRate !== undefined){
let data7 = data.dilationRate;
if(Array.isArray(data7)){
if(data7.length > 3){
(vErrors ??= []).push({instancePath:instancePath+"/dilationRate",keyword:"maxItems",params:{limit: 3}});errors++;
}
if(data7.length < 3){
(vErrors ??= []).push({instancePath:instancePath+"/dilationRate",keyword:"minItems",params:{limit: 3}});errors++;
}
const len2 = data7.length;
for(let i2=0; i2<len2; i2++){
let data8 = data7[i2];
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
(vErrors ??= []).push({instancePath:instancePath+"/dilationRate/" + i2,keyword:"type",params:{type: "integer"}});errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 < 1 || isNaN(data8)){
(vErrors ??= []).push({instancePath:instancePath+"/dilationRate/" + i2,keyword:"minimum",params:{comparison: ">=", limit: 1}});errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/dilationRate",keyword:"type",params:{type: "array"}});errors++;
}
}
if(data.activation !== undefined){
if(!(validate23(data.activation, {instancePath:instancePath+"/activation",parentData:data,parentDataProperty:"activation",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data.recurrentActivation !== undefined){
if(!(validate23(data.recurrentActivation, {instancePath:instancePath+"/recurrentActivation",parentData:data,parentDataProperty:"recurrentActivation",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data.useBias !== undefined){
if(typeof data.useBias !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/useBias",keyword:"type",params:{type: "boolean"}});errors++;
}
}
if(data.kernelInitializer !== undefined){
if(!(validate61(data.kernelInitializer, {instancePath:instancePath+"/kernelInitializer",parentData:data,parentDataProperty:"kernelInitializer",rootData}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data.recurrentInitializer !== undefined){
if(!(validate61(data.recurrentInitializer, {instancePath:instancePath+"/recurrentInitializer",parentData:data,parentDataProperty:"recurrentInitializer",rootData}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data.biasInitializer !== undefined){
if(!(validate61(data.biasInitializer, {instancePath:instancePath+"/biasInitializer",parentData:data,parentDataProperty:"biasInitializer",rootData}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data.unitForgetBias !== undefined){
if(typeof data.unitForgetBias !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/unitForgetBias",keyword:"type",params:{type: "boolean"}});errors++;
}
}
if(data.kernelRegularizer !== undefined){
if(!(validate25(data.kernelRegularizer, {instancePath:instancePath+"/kernelRegularizer",parentData:data,parentDataProperty:"kernelRegularizer",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
if(data.recurrentRegularizer !== undefined){
if(!(validate25(data.recurrentRegularizer, {instancePath:instancePath+"/recurrentRegularizer",parentData:data,parentDataProperty:"recurrentRegularizer",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
if(data.biasRegularizer !== undefined){
if(!(validate25(data.biasRegularizer, {instancePath:instancePath+"/biasRegularizer",parentData:data,parentDataProperty:"biasRegularizer",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
if(data.activityRegularizer !== undefined){
if(!(validate25(data.activityRegularizer, {instancePath:instancePath+"/activityRegularizer",parentData:data,parentDataProperty:"activityRegularizer",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
if(data.kernelConstraint !== undefined){
if(!(validate68(data.kernelConstraint, {instancePath:instancePath+"/kernelConstraint",parentData:data,parentDataProperty:"kernelConstraint",rootData}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
}
if(data.recurrentConstraint !== undefined){
if(!(validate68(data.recurrentConstraint, {instancePath:instancePath+"/recurrentConstraint",parentData:data,parentDataProperty:"recurrentConstraint",rootData}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
}
if(data.biasConstraint !== undefined){
if(!(validate68(data.biasConstraint, {instancePath:instancePath+"/biasConstraint",parentData:data,parentDataProperty:"biasConstraint",rootData}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
}
if(data.dropout !== undefined){
let data23 = data.dropout;
if((typeof data23 == "number") && (isFinite(data23))){
if(data23 < 0 || isNaN(data23)){
(vErrors ??= []).push({instancePath:instancePath+"/dropout",keyword:"minimum",params:{comparison: ">=", limit: 0}});errors++;
}
if(data23 >= 1 || isNaN(data23)){
(vErrors ??= []).push({instancePath:instancePath+"/dropout",keyword:"exclusiveMaximum",params:{comparison: "<", limit: 1}});errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/dropout",keyword:"type",params:{type: "number"}});errors++;
}
}
if(data.recurrentDropout !== undefined){
let data24 = data.recurrentDropout;
if((typeof data24 == "number") && (isFinite(data24))){
if(data24 < 0 || isNaN(data24)){
(vErrors ??= []).push({instancePath:instancePath+"/recurrentDropout",keyword:"minimum",params:{comparison: ">=", limit: 0}});errors++;
}
if(data24 >= 1 || isNaN(data24)){
(vErrors ??= []).push({instancePath:instancePath+"/recurrentDropout",keyword:"exclusiveMaximum",params:{comparison: "<", limit: 1}});errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/recurrentDropout",keyword:"type",params:{type: "number"}});errors++;
}
}
if(data.seed !== undefined){
let data25 = data.seed;
if((!(((typeof data25 == "number") && (!(data25 % 1) && !isNaN(data25))) && (isFinite(data25)))) && (data25 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/seed",keyword:"type",params:{type: schema46.properties.seed.type}});errors++;
}
if((typeof data25 == "number") && (isFinite(data25))){
if(data25 < 0 || isNaN(data25)){
(vErrors ??= []).push({instancePath:instancePath+"/seed",keyword:"minimum",params:{comparison: ">=", limit: 0}});errors++;
}
}
}
if(data.returnSequences !== undefined){
if(typeof data.returnSequences !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/returnSequences",keyword:"type",params:{type: "boolean"}});errors++;
}
}
if(data.returnState !== undefined){
if(typeof data.returnState !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/returnState",keyword:"type",params:{type: "boolean"}});errors++;
}
}
if(data.goBackwards !== undefined){
if(typeof data.goBackwards !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/goBackwards",keyword:"type",params:{type: "boolean"}});errors++;
}
}
if(data.stateful !== undefined){
if(typeof data.stateful !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/stateful",keyword:"type",params:{type: "boolean"}});errors++;
}
}
if(data.unroll !== undefined){
if(typeof data.unroll !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/unroll",keyword:"type",params:{type: "boolean"}});errors++;
}
}
if(data.zeroOutputForMask !== undefined){
if(typeof data.zeroOutputForMask !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/zeroOutputForMask",keyword:"type",params:{type: "boolean"}});errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});errors++;
}
validate167.errors = vErrors;
return errors === 0;
}


const schema47 = {"type":"object","properties":{},"additionalProperties":false};

function validate180(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});errors++;
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});errors++;
}
validate180.errors = vErrors;
return errors === 0;
}


const schema48 = {"type":"object","properties":{"cropping":{"type":"array","items":{"type":"integer","minimum":0},"minItems":2,"maxItems":2},"activityRegularizer":{"$ref":"regularizer-or-null"}},"additionalProperties":false};

function validate181(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "cropping") || (key0 === "activityRegularizer"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});errors++;
}
}
if(data.cropping !== undefined){
let data0 = data.cropping;
if(Array.isArray(data0)){
if(data0.length > 2){
(vErrors ??= []).push({instancePath:instancePath+"/cropping",keyword:"maxItems",params:{limit: 2}});errors++;
}
if(data0.length < 2){
(vErrors ??= []).push({instancePath:instancePath+"/cropping",keyword:"minItems",params:{limit: 2}});errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
(vErrors ??= []).push({instancePath:instancePath+"/cropping/" + i0,keyword:"type",params:{type: "integer"}});errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/cropping/" + i0,keyword:"minimum",params:{comparison: ">=", limit: 0}});errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/cropping",keyword:"type",params:{type: "array"}});errors++;
}
}
if(data.activityRegularizer !== undefined){
if(!(validate25(data.activityRegularizer, {instancePath:instancePath+"/activityRegularizer",parentData:data,parentDataProperty:"activityRegularizer",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});errors++;
}
validate181.errors = vErrors;
return errors === 0;
}


const schema49 = {"type":"object","properties":{"cropping":{"type":"array","items":{"type":"array","items":{"type":"integer","minimum":0},"minItems":2,"maxItems":2},"minItems":2,"maxItems":2},"dataFormat":{"enum":["channelsLast","channelsFirst"]},"activityRegularizer":{"$ref":"regularizer-or-null"}},"additionalProperties":false};

function validate183(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "cropping") || (key0 === "dataFormat")) || (key0 === "activityRegularizer"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});errors++;
}
}
if(data.cropping !== undefined){
let data0 = data.cropping;
if(Array.isArray(data0)){
if(data0.length > 2){
(vErrors ??= []).push({instancePath:instancePath+"/cropping",keyword:"maxItems",params:{limit: 2}});errors++;
}
if(data0.length < 2){
(vErrors ??= []).push({instancePath:instancePath+"/cropping",keyword:"minItems",params:{limit: 2}});errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(Array.isArray(data1)){
if(data1.length > 2){
(vErrors ??= []).push({instancePath:instancePath+"/cropping/" + i0,keyword:"maxItems",params:{limit: 2}});errors++;
}
if(data1.length < 2){
(vErrors ??= []).push({instancePath:instancePath+"/cropping/" + i0,keyword:"minItems",params:{limit: 2}});errors++;
}
const len1 = data1.length;
for(let i1=0; i1<len1; i1++){
let data2 = data1[i1];
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
(vErrors ??= []).push({instancePath:instancePath+"/cropping/" + i0+"/" + i1,keyword:"type",params:{type: "integer"}});errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/cropping/" + i0+"/" + i1,keyword:"minimum",params:{comparison: ">=", limit: 0}});errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/cropping/" + i0,keyword:"type",params:{type: "array"}});errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/cropping",keyword:"type",params:{type: "array"}});errors++;
}
}
if(data.dataFormat !== undefined){
let data3 = data.dataFormat;
if(!((data3 === "channelsLast") || (data3 === "channelsFirst"))){
(vErrors ??= []).push({instancePath:instancePath+"/dataFormat",keyword:"enum",params:{allowedValues: schema49.properties.dataFormat.enum}});errors++;
}
}
if(data.activityRegularizer !== undefined){
if(!(validate25(data.activityRegularizer, {instancePath:instancePath+"/activityRegularizer",parentData:data,parentDataProperty:"activityRegularizer",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});errors++;
}
validate183.errors = vErrors;
return errors === 0;
}


const schema50 = {"type":"object","properties":{"cropping":{"type":"array","items":{"type":"array","items":{"type":"integer","minimum":0},"minItems":2,"maxItems":2},"minItems":3,"maxItems":3},"dataFormat":{"enum":["channelsLast","channelsFirst"]},"activityRegularizer":{"$ref":"regularizer-or-null"}},"additionalProperties":false};

function validate185(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "cropping") || (key0 === "dataFormat")) || (key0 === "activityRegularizer"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});errors++;
}
}
if(data.cropping !== undefined){
let data0 = data.cropping;
if(Array.isArray(data0)){
if(data0.length > 3){
(vErrors ??= []).push({instancePath:instancePath+"/cropping",keyword:"maxItems",params:{limit: 3}});errors++;
}
if(data0.length < 3){
(vErrors ??= []).push({instancePath:instancePath+"/cropping",keyword:"minItems",params:{limit: 3}});errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(Array.isArray(data1)){
if(data1.length > 2){
(vErrors ??= []).push({instancePath:instancePath+"/cropping/" + i0,keyword:"maxItems",params:{limit: 2}});errors++;
}
if(data1.length < 2){
(vErrors ??= []).push({instancePath:instancePath+"/cropping/" + i0,keyword:"minItems",params:{limit: 2}});errors++;
}
const len1 = data1.length;
for(let i1=0; i1<len1; i1++){
let data2 = data1[i1];
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
(vErrors ??= []).push({instancePath:instancePath+"/cropping/" + i0+"/" + i1,keyword:"type",params:{type: "integer"}});errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/cropping/" + i0+"/" + i1,keyword:"minimum",params:{comparison: ">=", limit: 0}});errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/cropping/" + i0,keyword:"type",params:{type: "array"}});errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/cropping",keyword:"type",params:{type: "array"}});errors++;
}
}
if(data.dataFormat !== undefined){
let data3 = data.dataFormat;
if(!((data3 === "channelsLast") || (data3 === "channelsFirst"))){
(vErrors ??= []).push({instancePath:instancePath+"/dataFormat",keyword:"enum",params:{allowedValues: schema50.properties.dataFormat.enum}});errors++;
}
}
if(data.activityRegularizer !== undefined){
if(!(validate25(data.activityRegularizer, {instancePath:instancePath+"/activityRegularizer",parentData:data,parentDataProperty:"activityRegularizer",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});errors++;
}
validate185.errors = vErrors;
return errors === 0;
}


const schema51 = {"type":"object","properties":{"units":{"type":"integer","minimum":1,"examples":[64]},"activation":{"$ref":"activation"},"useBias":{"type":"boolean"},"kernelInitializer":{"$ref":"initializer"},"biasInitializer":{"$ref":"initializer"},"kernelRegularizer":{"$ref":"regularizer-or-null"},"biasRegularizer":{"$ref":"regularizer-or-null"},"kernelConstraint":{"$ref":"constraint-or-null"},"biasConstraint":{"$ref":"constraint-or-null"},"activityRegularizer":{"$ref":"regularizer-or-null"}},"required":["units"],"additionalProperties":false};

function validate187(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.units === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "units"}});errors++;
}
for(const key0 in data){
if(!(func2.call(schema51.properties, key0))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});errors++;
}
}
if(data.units !== undefined){
let data0 = data.units;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
(vErrors ??= []).push({instancePath:instancePath+"/units",keyword:"type",params:{type: "integer"}});errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 1 || isNaN(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/units",keyword:"minimum",params:{comparison: ">=", limit: 1}});errors++;
}
}
}
if(data.activation !== undefined){
if(!(validate23(data.activation, {instancePath:instancePath+"/activation",parentData:data,parentDataProperty:"activation",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data.useBias !== undefined){
if(typeof data.useBias !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/useBias",keyword:"type",params:{type: "boolean"}});errors++;
}
}
if(data.kernelInitializer !== undefined){
if(!(validate61(data.kernelInitializer, {instancePath:instancePath+"/kernelInitializer",parentData:data,parentDataProperty:"kernelInitializer",rootData}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data.biasInitializer !== undefined){
if(!(validate61(data.biasInitializer, {instancePath:instancePath+"/biasInitializer",parentData:data,parentDataProperty:"biasInitializer",rootData}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data.kernelRegularizer !== undefined){
if(!(validate25(data.kernelRegularizer, {instancePath:instancePath+"/kernelRegularizer",parentData:data,parentDataProperty:"kernelRegularizer",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
if(data.biasRegularizer !== undefined){
if(!(validate25(data.biasRegularizer, {instancePath:instancePath+"/biasRegularizer",parentData:data,parentDataProperty:"biasRegularizer",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
if(data.kernelConstraint !== undefined){
if(!(validate68(data.kernelConstraint, {instancePath:instancePath+"/kernelConstraint",parentData:data,parentDataProperty:"kernelConstraint",rootData}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
}
if(data.biasConstraint !== undefined){
if(!(validate68(data.biasConstraint, {instancePath:instancePath+"/biasConstraint",parentData:data,parentDataProperty:"biasConstraint",rootData}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
}
if(data.activityRegularizer !== undefined){
if(!(validate25(data.activityRegularizer, {instancePath:instancePath+"/activityRegularizer",parentData:data,parentDataProperty:"activityRegularizer",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});errors++;
}
validate187.errors = vErrors;
return errors === 0;
}


const schema52 = {"type":"object","properties":{"kernelSize":{"type":"array","items":{"type":"integer","minimum":1},"minItems":1,"maxItems":1,"examples":[3]},"strides":{"type":"array","items":{"type":"integer","minimum":1},"minItems":1,"maxItems":1},"padding":{"enum":["valid","same"]},"depthMultiplier":{"type":"integer","minimum":1},"dataFormat":{"enum":["channelsLast","channelsFirst"]},"dilationRate":{"type":"array","items":{"type":"integer","minimum":1},"minItems":1,"maxItems":1},"activation":{"$ref":"activation"},"useBias":{"type":"boolean"},"depthwiseInitializer":{"$ref":"initializer"},"biasInitializer":{"$ref":"initializer"},"depthwiseRegularizer":{"$ref":"regularizer-or-null"},"biasRegularizer":{"$ref":"regularizer-or-null"},"depthwiseConstraint":{"$ref":"constraint-or-null"},"biasConstraint":{"$ref":"constraint-or-null"},"activityRegularizer":{"$ref":"regularizer-or-null"}},"required":["kernelSize"],"additionalProperties":false};

function validate196(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kernelSize === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "kernelSize"}});errors++;
}
for(const key0 in data){
if(!(func2.call(schema52.properties, key0))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});errors++;
}
}
if(data.kernelSize !== undefined){
let data0 = data.kernelSize;
if(Array.isArray(data0)){
if(data0.length > 1){
(vErrors ??= []).push({instancePath:instancePath+"/kernelSize",keyword:"maxItems",params:{limit: 1}});errors++;
}
if(data0.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/kernelSize",keyword:"minItems",params:{limit: 1}});errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
(vErrors ??= []).push({instancePath:instancePath+"/kernelSize/" + i0,keyword:"type",params:{type: "integer"}});errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 1 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/kernelSize/" + i0,keyword:"minimum",params:{comparison: ">=", limit: 1}});errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/kernelSize",keyword:"type",params:{type: "array"}});errors++;
}
}
if(data.strides !== undefined){
let data2 = data.strides;
if(Array.isArray(data2)){
if(data2.length > 1){
(vErrors ??= []).push({instancePath:instancePath+"/strides",keyword:"maxItems",params:{limit: 1}});errors++;
}
if(data2.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/strides",keyword:"minItems",params:{limit: 1}});errors++;
}
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
let data3 = data2[i1];
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
(vErrors ??= []).push({instancePath:instancePath+"/strides/" + i1,keyword:"type",params:{type: "integer"}});errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 1 || isNaN(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/strides/" + i1,keyword:"minimum",params:{comparison: ">=", limit: 1}});errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/strides",keyword:"type",params:{type: "array"}});errors++;
}
}
if(data.padding !== undefined){
let data4 = data.padding;
if(!((data4 === "valid") || (data4 === "same"))){
(vErrors ??= []).push({instancePath:instancePath+"/padding",keyword:"enum",params:{allowedValues: schema52.properties.padding.enum}});errors++;
}
}
if(data.depthMultiplier !== undefined){
let data5 = data.depthMultiplier;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
(vErrors ??= []).push({instancePath:instancePath+"/depthMultiplier",keyword:"type",params:{type: "integer"}});errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 1 || isNaN(data5)){
(vErrors ??= []).push({instancePath:instancePath+"/depthMultiplier",keyword:"minimum",params:{comparison: ">=", limit: 1}});errors++;
}
}
}
if(data.dataFormat !== undefined){
let data6 = data.dataFormat;
if(!((data6 === "channelsLast") || (data6 === "channelsFirst"))){
(vErrors ??= []).push({instancePath:instancePath+"/dataFormat",keyword:"enum",params:{allowedValues: schema52.properties.dataFormat.enum}});errors++;
}
}
if(data.dilationRate !== undefined){
let data7 = data.dilationRate;
if(Array.isArray(data7)){
if(data7.length > 1){
(vErrors ??= []).push({instancePath:instancePath+"/dilationRate",keyword:"maxItems",params:{limit: 1}});errors++;
}
if(data7.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/dilationRate",keyword:"minItems",params:{limit: 1}});errors++;
}
const len2 = data7.length;
for(let i2=0; i2<len2; i2++){
let data8 = data7[i2];
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
(vErrors ??= []).push({instancePath:instancePath+"/dilationRate/" + i2,keyword:"type",params:{type: "integer"}});errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 < 1 || isNaN(data8)){
(vErrors ??= []).push({instancePath:instancePath+"/dilationRate/" + i2,keyword:"minimum",params:{comparison: ">=", limit: 1}});errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/dilationRate",keyword:"type",params:{type: "array"}});errors++;
}
}
if(data.activation !== undefined){
if(!(validate23(data.activation, {instancePath:instancePath+"/activation",parentData:data,parentDataProperty:"activation",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data.useBias !== undefined){
if(typeof data.useBias !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/useBias",keyword:"type",params:{type: "boolean"}});errors++;
}
}
if(data.depthwiseInitializer !== undefined){
if(!(validate61(data.depthwiseInitializer, {instancePath:instancePath+"/depthwiseInitializer",parentData:data,parentDataProperty:"depthwiseInitializer",rootData}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data.biasInitializer !== undefined){
if(!(validate61(data.biasInitializer, {instancePath:instancePath+"/biasInitializer",parentData:data,parentDataProperty:"biasInitializer",rootData}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data.depthwiseRegularizer !== undefined){
if(!(validate25(data.depthwiseRegularizer, {instancePath:instancePath+"/depthwiseRegularizer",parentData:data,parentDataProperty:"depthwiseRegularizer",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
if(data.biasRegularizer !== undefined){
if(!(validate25(data.biasRegularizer, {instancePath:instancePath+"/biasRegularizer",parentData:data,parentDataProperty:"biasRegularizer",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
if(data.depthwiseConstraint !== undefined){
if(!(validate68(data.depthwiseConstraint, {instancePath:instancePath+"/depthwiseConstraint",parentData:data,parentDataProperty:"depthwiseConstraint",rootData}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
}
if(data.biasConstraint !== undefined){
if(!(validate68(data.biasConstraint, {instancePath:instancePath+"/biasConstraint",parentData:data,parentDataProperty:"biasConstraint",rootData}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
}
if(data.activityRegularizer !== undefined){
if(!(validate25(data.activityRegularizer, {instancePath:instancePath+"/activityRegularizer",parentData:data,parentDataProperty:"activityRegularizer",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});errors++;
}
validate196.errors = vErrors;
return errors === 0;
}


const schema53 = {"type":"object","properties":{"kernelSize":{"type":"array","items":{"type":"integer","minimum":1},"minItems":2,"maxItems":2,"examples":[3]},"strides":{"type":"array","items":{"type":"integer","minimum":1},"minItems":2,"maxItems":2},"padding":{"enum":["valid","same"]},"depthMultiplier":{"type":"integer","minimum":1},"dataFormat":{"enum":["channelsLast","channelsFirst"]},"dilationRate":{"type":"array","items":{"type":"integer","minimum":1},"minItems":2,"maxItems":2},"activation":{"$ref":"activation"},"useBias":{"type":"boolean"},"depthwiseInitializer":{"$ref":"initializer"},"biasInitializer":{"$ref":"initializer"},"depthwiseRegularizer":{"$ref":"regularizer-or-null"},"biasRegularizer":{"$ref":"regularizer-or-null"},"depthwiseConstraint":{"$ref":"constraint-or-null"},"biasConstraint":{"$ref":"constraint-or-null"},"activityRegularizer":{"$ref":"regularizer-or-null"}},"required":["kernelSize"],"additionalProperties":false};

function validate205(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kernelSize === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "kernelSize"}});errors++;
}
for(const key0 in data){
if(!(func2.call(schema53.properties, key0))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});errors++;
}
}
if(data.kernelSize !== undefined){
let data0 = data.kernelSize;
if(Array.isArray(data0)){
if(data0.length > 2){
(vErrors ??= []).push({instancePath:instancePath+"/kernelSize",keyword:"maxItems",params:{limit: 2}});errors++;
}
if(data0.length < 2){
(vErrors ??= []).push({instancePath:instancePath+"/kernelSize",keyword:"minItems",params:{limit: 2}});errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
(vErrors ??= []).push({instancePath:instancePath+"/kernelSize/" + i0,keyword:"type",params:{type: "integer"}});errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 1 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/kernelSize/" + i0,keyword:"minimum",params:{comparison: ">=", limit: 1}});errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/kernelSize",keyword:"type",params:{type: "array"}});errors++;
}
}
if(data.strides !== undefined){
let data2 = data.strides;
if(Array.isArray(data2)){
if(data2.length > 2){
(vErrors ??= []).push({instancePath:instancePath+"/strides",keyword:"maxItems",params:{limit: 2}});errors++;
}
if(data2.length < 2){
(vErrors ??= []).push({instancePath:instancePath+"/strides",keyword:"minItems",params:{limit: 2}});errors++;
}
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
let data3 = data2[i1];
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
(vErrors ??= []).push({instancePath:instancePath+"/strides/" + i1,keyword:"type",params:{type: "integer"}});errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 1 || isNaN(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/strides/" + i1,keyword:"minimum",params:{comparison: ">=", limit: 1}});errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/strides",keyword:"type",params:{type: "array"}});errors++;
}
}
if(data.padding !== undefined){
let data4 = data.padding;
if(!((data4 === "valid") || (data4 === "same"))){
(vErrors ??= []).push({instancePath:instancePath+"/padding",keyword:"enum",params:{allowedValues: schema53.properties.padding.enum}});errors++;
}
}
if(data.depthMultiplier !== undefined){
let data5 = data.depthMultiplier;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
(vErrors ??= []).push({instancePath:instancePath+"/depthMultiplier",keyword:"type",params:{type: "integer"}});errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 1 || isNaN(data5)){
(vErrors ??= []).push({instancePath:instancePath+"/depthMultiplier",keyword:"minimum",params:{comparison: ">=", limit: 1}});errors++;
}
}
}
if(data.dataFormat !== undefined){
let data6 = data.dataFormat;
if(!((data6 === "channelsLast") || (data6 === "channelsFirst"))){
(vErrors ??= []).push({instancePath:instancePath+"/dataFormat",keyword:"enum",params:{allowedValues: schema53.properties.dataFormat.enum}});errors++;
}
}
if(data.dilationRate !== undefined){
let data7 = data.dilationRate;
if(Array.isArray(data7)){
if(data7.length > 2){
(vErrors ??= []).push({instancePath:instancePath+"/dilationRate",keyword:"maxItems",params:{limit: 2}});errors++;
}
if(data7.length < 2){
(vErrors ??= []).push({instancePath:instancePath+"/dilationRate",keyword:"minItems",params:{limit: 2}});errors++;
}
const len2 = data7.length;
for(let i2=0; i2<len2; i2++){
let data8 = data7[i2];
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
(vErrors ??= []).push({instancePath:instancePath+"/dilationRate/" + i2,keyword:"type",params:{type: "integer"}});errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 < 1 || isNaN(data8)){
(vErrors ??= []).push({instancePath:instancePath+"/dilationRate/" + i2,keyword:"minimum",params:{comparison: ">=", limit: 1}});errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/dilationRate",keyword:"type",params:{type: "array"}});errors++;
}
}
if(data.activation !== undefined){
if(!(validate23(data.activation, {instancePath:instancePath+"/activation",parentData:data,parentDataProperty:"activation",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data.useBias !== undefined){
if(typeof data.useBias !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/useBias",keyword:"type",params:{type: "boolean"}});errors++;
}
}
if(data.depthwiseInitializer !== undefined){
if(!(validate61(data.depthwiseInitializer, {instancePath:instancePath+"/depthwiseInitializer",parentData:data,parentDataProperty:"depthwiseInitializer",rootData}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data.biasInitializer !== undefined){
if(!(validate61(data.biasInitializer, {instancePath:instancePath+"/biasInitializer",parentData:data,parentDataProperty:"biasInitializer",rootData}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data.depthwiseRegularizer !== undefined){
if(!(validate25(data.depthwiseRegularizer, {instancePath:instancePath+"/depthwiseRegularizer",parentData:data,parentDataProperty:"depthwiseRegularizer",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
if(data.biasRegularizer !== undefined){
if(!(validate25(data.biasRegularizer, {instancePath:instancePath+"/biasRegularizer",parentData:data,parentDataProperty:"biasRegularizer",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
if(data.depthwiseConstraint !== undefined){
if(!(validate68(data.depthwiseConstraint, {instancePath:instancePath+"/depthwiseConstraint",parentData:data,parentDataProperty:"depthwiseConstraint",rootData}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
}
if(data.biasConstraint !== undefined){
if(!(validate68(data.biasConstraint, {instancePath:instancePath+"/biasConstraint",parentData:data,parentDataProperty:"biasConstraint",rootData}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
}
if(data.activityRegularizer !== undefined){
if(!(validate25(data.activityRegularizer, {instancePath:instancePath+"/activityRegularizer",parentData:data,parentDataProperty:"activityRegularizer",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});errors++;
}
validate205.errors = vErrors;
return errors === 0;
}


const schema54 = {"type":"object","properties":{"binBoundaries":{"type":["array","null"],"items":{"type":"number"},"minItems":1},"numBins":{"type":["integer","null"],"minimum":0},"epsilon":{"type":"number"},"outputMode":{"enum":["int","oneHot","multiHot","count"]},"sparse":{"type":"boolean"}},"additionalProperties":false};

function validate214(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "binBoundaries") || (key0 === "numBins")) || (key0 === "epsilon")) || (key0 === "outputMode")) || (key0 === "sparse"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});errors++;
}
}
if(data.binBoundaries !== undefined){
let data0 = data.binBoundaries;
if((!(Array.isArray(data0))) && (data0 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/binBoundaries",keyword:"type",params:{type: schema54.properties.binBoundaries.type}});errors++;
}
if(Array.isArray(data0)){
if(data0.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/binBoundaries",keyword:"minItems",params:{limit: 1}});errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(!((typeof data1 == "number") && (isFinite(data1)))){
(vErrors ??= []).push({instancePath:instancePath+"/binBoundaries/" + i0,keyword:"type",params:{type: "number"}});errors++;
}
}
}
}
if(data.numBins !== undefined){
let data2 = data.numBins;
if((!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))) && (data2 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/numBins",keyword:"type",params:{type: schema54.properties.numBins.type}});errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/numBins",keyword:"minimum",params:{comparison: ">=", limit: 0}});errors++;
}
}
}
if(data.epsilon !== undefined){
let data3 = data.epsilon;
if(!((typeof data3 == "number") && (isFinite(data3)))){
(vErrors ??= []).push({instancePath:instancePath+"/epsilon",keyword:"type",params:{type: "number"}});errors++;
}
}
if(data.outputMode !== undefined){
let data4 = data.outputMode;
if(!((((data4 === "int") || (data4 === "oneHot")) || (data4 === "multiHot")) || (data4 === "count"))){
(vErrors ??= []).push({instancePath:instancePath+"/outputMode",keyword:"enum",params:{allowedValues: schema54.properties.outputMode.enum}});errors++;
}
}
if(data.sparse !== undefined){
if(typeof data.sparse !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/sparse",keyword:"type",params:{type: "boolean"}});errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});errors++;
}
validate214.errors = vErrors;
return errors === 0;
}


const schema55 = {"type":"object","properties":{},"additionalProperties":false};

function validate215(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});errors++;
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});errors++;
}
validate215.errors = vErrors;
return errors === 0;
}


const schema56 = {"type":"object","properties":{"axes":{"type":"array","items":{"type":"integer"},"minItems":2,"maxItems":2,"examples":[-1]},"normalize":{"type":"boolean"},"activityRegularizer":{"$ref":"regularizer-or-null"}},"required":["axes"],"additionalProperties":false};

function validate216(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.axes === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "axes"}});errors++;
}
for(const key0 in data){
if(!(((key0 === "axes") || (key0 === "normalize")) || (key0 === "activityRegularizer"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});errors++;
}
}
if(data.axes !== undefined){
let data0 = data.axes;
if(Array.isArray(data0)){
if(data0.length > 2){
(vErrors ??= []).push({instancePath:instancePath+"/axes",keyword:"maxItems",params:{limit: 2}});errors++;
}
if(data0.length < 2){
(vErrors ??= []).push({instancePath:instancePath+"/axes",keyword:"minItems",params:{limit: 2}});errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
(vErrors ??= []).push({instancePath:instancePath+"/axes/" + i0,keyword:"type",params:{type: "integer"}});errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/axes",keyword:"type",params:{type: "array"}});errors++;
}
}
if(data.normalize !== undefined){
if(typeof data.normalize !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/normalize",keyword:"type",params:{type: "boolean"}});errors++;
}
}
if(data.activityRegularizer !== undefined){
if(!(validate25(data.activityRegularizer, {instancePath:instancePath+"/activityRegularizer",parentData:data,parentDataProperty:"activityRegularizer",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});errors++;
}
validate216.errors = vErrors;
return errors === 0;
}


const schema57 = {"type":"object","properties":{"rate":{"type":"number","minimum":0,"exclusiveMaximum":1,"examples":[0.5]},"noiseShape":{"type":["array","null"],"items":{"type":["integer","null"],"minimum":1}},"seed":{"type":["integer","null"],"minimum":0},"activityRegularizer":{"$ref":"regularizer-or-null"}},"required":["rate"],"additionalProperties":false};

function validate218(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.rate === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "rate"}});errors++;
}
for(const key0 in data){
if(!((((key0 === "rate") || (key0 === "noiseShape")) || (key0 === "seed")) || (key0 === "activityRegularizer"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});errors++;
}
}
if(data.rate !== undefined){
let data0 = data.rate;
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/rate",keyword:"minimum",params:{comparison: ">=", limit: 0}});errors++;
}
if(data0 >= 1 || isNaN(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/rate",keyword:"exclusiveMaximum",params:{comparison: "<", limit: 1}});errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/rate",keyword:"type",params:{type: "number"}});errors++;
}
}
if(data.noiseShape !== undefined){
let data1 = data.noiseShape;
if((!(Array.isArray(data1))) && (data1 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/noiseShape",keyword:"type",params:{type: schema57.properties.noiseShape.type}});errors++;
}
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if((!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))) && (data2 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/noiseShape/" + i0,keyword:"type",params:{type: schema57.properties.noiseShape.items.type}});errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 1 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/noiseShape/" + i0,keyword:"minimum",params:{comparison: ">=", limit: 1}});errors++;
}
}
}
}
}
if(data.seed !== undefined){
let data3 = data.seed;
if((!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))) && (data3 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/seed",keyword:"type",params:{type: schema57.properties.seed.type}});errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/seed",keyword:"minimum",params:{comparison: ">=", limit: 0}});errors++;
}
}
}
if(data.activityRegularizer !== undefined){
if(!(validate25(data.activityRegularizer, {instancePath:instancePath+"/activityRegularizer",parentData:data,parentDataProperty:"activityRegularizer",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});errors++;
}
validate218.errors = vErrors;
return errors === 0;
}


const schema58 = {"type":"object","properties":{"alpha":{"type":"number"},"activityRegularizer":{"$ref":"regularizer-or-null"}},"additionalProperties":false};

function validate220(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "alpha") || (key0 === "activityRegularizer"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});errors++;
}
}
if(data.alpha !== undefined){
let data0 = data.alpha;
if(!((typeof data0 == "number") && (isFinite(data0)))){
(vErrors ??= []).push({instancePath:instancePath+"/alpha",keyword:"type",params:{type: "number"}});errors++;
}
}
if(data.activityRegularizer !== undefined){
if(!(validate25(data.activityRegularizer, {instancePath:instancePath+"/activityRegularizer",parentData:data,parentDataProperty:"activityRegularizer",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});errors++;
}
validate220.errors = vErrors;
return errors === 0;
}


const schema59 = {"type":"object","properties":{"subscripts":{"type":"string","examples":["bqd,bkd->bqk","bhqk,bkhd->bqhd","...ij,...jk->...ik"],"pattern":"^[\\s\\S]{1,}"}},"required":["subscripts"],"additionalProperties":false};
const pattern0 = new RegExp("^[\\s\\S]{1,}", "u");

function validate222(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.subscripts === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "subscripts"}});errors++;
}
for(const key0 in data){
if(!(key0 === "subscripts")){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});errors++;
}
}
if(data.subscripts !== undefined){
let data0 = data.subscripts;
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/subscripts",keyword:"pattern",params:{pattern: "^[\\s\\S]{1,}"}});errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/subscripts",keyword:"type",params:{type: "string"}});errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});errors++;
}
validate222.errors = vErrors;
return errors === 0;
}


const schema60 = {"type":"object","properties":{"equation":{"type":"string","examples":["abc,cd->abd"],"pattern":"^[\\s\\S]{1,}"},"outputShape":{"type":["integer","array"],"items":{"type":["integer","null"],"minimum":1},"minimum":1,"minItems":1,"examples":[[null,64]]},"activation":{"$ref":"activation"},"biasAxes":{"type":["string","null"]},"kernelInitializer":{"$ref":"initializer"},"biasInitializer":{"$ref":"initializer"},"kernelRegularizer":{"$ref":"regularizer-or-null"},"biasRegularizer":{"$ref":"regularizer-or-null"},"kernelConstraint":{"$ref":"constraint-or-null"},"biasConstraint":{"$ref":"constraint-or-null"},"activityRegularizer":{"$ref":"regularizer-or-null"}},"required":["equation","outputShape"],"additionalProperties":false};

function validate223(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.equation === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "equation"}});errors++;
}
if(data.outputShape === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "outputShape"}});errors++;
}
for(const key0 in data){
if(!(func2.call(schema60.properties, key0))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});errors++;
}
}
if(data.equation !== undefined){
let data0 = data.equation;
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/equation",keyword:"pattern",params:{pattern: "^[\\s\\S]{1,}"}});errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/equation",keyword:"type",params:{type: "string"}});errors++;
}
}
if(data.outputShape !== undefined){
let data1 = data.outputShape;
if((!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))) && (!(Array.isArray(data1)))){
(vErrors ??= []).push({instancePath:instancePath+"/outputShape",keyword:"type",params:{type: schema60.properties.outputShape.type}});errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 1 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/outputShape",keyword:"minimum",params:{comparison: ">=", limit: 1}});errors++;
}
}
if(Array.isArray(data1)){
if(data1.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/outputShape",keyword:"minItems",params:{limit: 1}});errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if((!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))) && (data2 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/outputShape/" + i0,keyword:"type",params:{type: schema60.properties.outputShape.items.type}});errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 1 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/outputShape/" + i0,keyword:"minimum",params:{comparison: ">=", limit: 1}});errors++;
}
}
}
}
}
if(data.activation !== undefined){
if(!(validate23(data.activation, {instancePath:instancePath+"/activation",parentData:data,parentDataProperty:"activation",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data.biasAxes !== undefined){
let data4 = data.biasAxes;
if((typeof data4 !== "string") && (data4 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/biasAxes",keyword:"type",params:{type: schema60.properties.biasAxes.type}});errors++;
}
}
if(data.kernelInitializer !== undefined){
if(!(validate61(data.kernelInitializer, {instancePath:instancePath+"/kernelInitializer",parentData:data,parentDataProperty:"kernelInitializer",rootData}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data.biasInitializer !== undefined){
if(!(validate61(data.biasInitializer, {instancePath:instancePath+"/biasInitializer",parentData:data,parentDataProperty:"biasInitializer",rootData}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data.kernelRegularizer !== undefined){
if(!(validate25(data.kernelRegularizer, {instancePath:instancePath+"/kernelRegularizer",parentData:data,parentDataProperty:"kernelRegularizer",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
if(data.biasRegularizer !== undefined){
if(!(validate25(data.biasRegularizer, {instancePath:instancePath+"/biasRegularizer",parentData:data,parentDataProperty:"biasRegularizer",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
if(data.kernelConstraint !== undefined){
if(!(validate68(data.kernelConstraint, {instancePath:instancePath+"/kernelConstraint",parentData:data,parentDataProperty:"kernelConstraint",rootData}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
}
if(data.biasConstraint !== undefined){
if(!(validate68(data.biasConstraint, {instancePath:instancePath+"/biasConstraint",parentData:data,parentDataProperty:"biasConstraint",rootData}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
}
if(data.activityRegularizer !== undefined){
if(!(validate25(data.activityRegularizer, {instancePath:instancePath+"/activityRegularizer",parentData:data,parentDataProperty:"activityRegularizer",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});errors++;
}
validate223.errors = vErrors;
return errors === 0;
}


const schema61 = {"type":"object","properties":{"inputDim":{"type":"integer","minimum":1,"examples":[1000]},"outputDim":{"type":"integer","minimum":1,"examples":[64]},"embeddingsInitializer":{"$ref":"initializer"},"embeddingsRegularizer":{"$ref":"regularizer-or-null"},"embeddingsConstraint":{"$ref":"constraint-or-null"},"maskZero":{"type":"boolean"},"activityRegularizer":{"$ref":"regularizer-or-null"}},"required":["inputDim","outputDim"],"additionalProperties":false};

function validate232(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.inputDim === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "inputDim"}});errors++;
}
if(data.outputDim === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "outputDim"}});errors++;
}
for(const key0 in data){
if(!(((((((key0 === "inputDim") || (key0 === "outputDim")) || (key0 === "embeddingsInitializer")) || (key0 === "embeddingsRegularizer")) || (key0 === "embeddingsConstraint")) || (key0 === "maskZero")) || (key0 === "activityRegularizer"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});errors++;
}
}
if(data.inputDim !== undefined){
let data0 = data.inputDim;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
(vErrors ??= []).push({instancePath:instancePath+"/inputDim",keyword:"type",params:{type: "integer"}});errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 1 || isNaN(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/inputDim",keyword:"minimum",params:{comparison: ">=", limit: 1}});errors++;
}
}
}
if(data.outputDim !== undefined){
let data1 = data.outputDim;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
(vErrors ??= []).push({instancePath:instancePath+"/outputDim",keyword:"type",params:{type: "integer"}});errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 1 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/outputDim",keyword:"minimum",params:{comparison: ">=", limit: 1}});errors++;
}
}
}
if(data.embeddingsInitializer !== undefined){
if(!(validate61(data.embeddingsInitializer, {instancePath:instancePath+"/embeddingsInitializer",parentData:data,parentDataProperty:"embeddingsInitializer",rootData}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data.embeddingsRegularizer !== undefined){
if(!(validate25(data.embeddingsRegularizer, {instancePath:instancePath+"/embeddingsRegularizer",parentData:data,parentDataProperty:"embeddingsRegularizer",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
if(data.embeddingsConstraint !== undefined){
if(!(validate68(data.embeddingsConstraint, {instancePath:instancePath+"/embeddingsConstraint",parentData:data,parentDataProperty:"embeddingsConstraint",rootData}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
}
if(data.maskZero !== undefined){
if(typeof data.maskZero !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/maskZero",keyword:"type",params:{type: "boolean"}});errors++;
}
}
if(data.activityRegularizer !== undefined){
if(!(validate25(data.activityRegularizer, {instancePath:instancePath+"/activityRegularizer",parentData:data,parentDataProperty:"activityRegularizer",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});errors++;
}
validate232.errors = vErrors;
return errors === 0;
}


const schema62 = {"type":"object","properties":{"valueRange":{"type":"array","items":{"type":"number"},"minItems":2,"maxItems":2},"bins":{"type":"integer","minimum":1},"dataFormat":{"enum":["channelsLast","channelsFirst"]},"activityRegularizer":{"$ref":"regularizer-or-null"}},"additionalProperties":false};

function validate237(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "valueRange") || (key0 === "bins")) || (key0 === "dataFormat")) || (key0 === "activityRegularizer"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});errors++;
}
}
if(data.valueRange !== undefined){
let data0 = data.valueRange;
if(Array.isArray(data0)){
if(data0.length > 2){
(vErrors ??= []).push({instancePath:instancePath+"/valueRange",keyword:"maxItems",params:{limit: 2}});errors++;
}
if(data0.length < 2){
(vErrors ??= []).push({instancePath:instancePath+"/valueRange",keyword:"minItems",params:{limit: 2}});errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(!((typeof data1 == "number") && (isFinite(data1)))){
(vErrors ??= []).push({instancePath:instancePath+"/valueRange/" + i0,keyword:"type",params:{type: "number"}});errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/valueRange",keyword:"type",params:{type: "array"}});errors++;
}
}
if(data.bins !== undefined){
let data2 = data.bins;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
(vErrors ??= []).push({instancePath:instancePath+"/bins",keyword:"type",params:{type: "integer"}});errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 1 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/bins",keyword:"minimum",params:{comparison: ">=", limit: 1}});errors++;
}
}
}
if(data.dataFormat !== undefined){
let data3 = data.dataFormat;
if(!((data3 === "channelsLast") || (data3 === "channelsFirst"))){
(vErrors ??= []).push({instancePath:instancePath+"/dataFormat",keyword:"enum",params:{allowedValues: schema62.properties.dataFormat.enum}});errors++;
}
}
if(data.activityRegularizer !== undefined){
if(!(validate25(data.activityRegularizer, {instancePath:instancePath+"/activityRegularizer",parentData:data,parentDataProperty:"activityRegularizer",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});errors++;
}
validate237.errors = vErrors;
return errors === 0;
}


const schema63 = {"type":"object","properties":{"dataFormat":{"enum":["channelsLast","channelsFirst"]},"activityRegularizer":{"$ref":"regularizer-or-null"}},"additionalProperties":false};

function validate239(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "dataFormat") || (key0 === "activityRegularizer"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});errors++;
}
}
if(data.dataFormat !== undefined){
let data0 = data.dataFormat;
if(!((data0 === "channelsLast") || (data0 === "channelsFirst"))){
(vErrors ??= []).push({instancePath:instancePath+"/dataFormat",keyword:"enum",params:{allowedValues: schema63.properties.dataFormat.enum}});errors++;
}
}
if(data.activityRegularizer !== undefined){
if(!(validate25(data.activityRegularizer, {instancePath:instancePath+"/activityRegularizer",parentData:data,parentDataProperty:"activityRegularizer",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});errors++;
}
validate239.errors = vErrors;
return errors === 0;
}


const schema64 = {"type":"object","properties":{"units":{"type":"integer","minimum":1,"examples":[64]},"activation":{"$ref":"activation"},"recurrentActivation":{"$ref":"activation"},"useBias":{"type":"boolean"},"kernelInitializer":{"$ref":"initializer"},"recurrentInitializer":{"$ref":"initializer"},"biasInitializer":{"$ref":"initializer"},"kernelRegularizer":{"$ref":"regularizer-or-null"},"recurrentRegularizer":{"$ref":"regularizer-or-null"},"biasRegularizer":{"$ref":"regularizer-or-null"},"activityRegularizer":{"$ref":"regularizer-or-null"},"kernelConstraint":{"$ref":"constraint-or-null"},"recurrentConstraint":{"$ref":"constraint-or-null"},"biasConstraint":{"$ref":"constraint-or-null"},"dropout":{"type":"number","minimum":0,"exclusiveMaximum":1},"recurrentDropout":{"type":"number","minimum":0,"exclusiveMaximum":1},"seed":{"type":["integer","null"],"minimum":0},"returnSequences":{"type":"boolean"},"returnState":{"type":"boolean"},"goBackwards":{"type":"boolean"},"stateful":{"type":"boolean"},"unroll":{"type":"boolean"},"resetAfter":{"type":"boolean"},"zeroOutputForMask":{"type":"boolean"}},"required":["units"],"additionalProperties":false};

function validate241(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.units === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "units"}});errors++;
}
for(const key0 in data){
if(!(func2.call(schema64.properties, key0))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});errors++;
}
}
if(data.units !== undefined){
let data0 = data.units;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
(vErrors ??= []).push({instancePath:instancePath+"/units",keyword:"type",params:{type: "integer"}});errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 1 || isNaN(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/units",keyword:"minimum",params:{comparison: ">=", limit: 1}});errors++;
}
}
}
if(data.activation !== undefined){
if(!(validate23(data.activation, {instancePath:instancePath+"/activation",parentData:data,parentDataProperty:"activation",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data.recurrentActivation !== undefined){
if(!(validate23(data.recurrentActivation, {instancePath:instancePath+"/recurrentActivation",parentData:data,parentDataProperty:"recurrentActivation",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data.useBias !== undefined){
if(typeof data.useBias !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/useBias",keyword:"type",params:{type: "boolean"}});errors++;
}
}
if(data.kernelInitializer !== undefined){
if(!(validate61(data.kernelInitializer, {instancePath:instancePath+"/kernelInitializer",parentData:data,parentDataProperty:"kernelInitializer",rootData}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data.recurrentInitializer !== undefined){
if(!(validate61(data.recurrentInitializer, {instancePath:instancePath+"/recurrentInitializer",parentData:data,parentDataProperty:"recurrentInitializer",rootData}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data.biasInitializer !== undefined){
if(!(validate61(data.biasInitializer, {instancePath:instancePath+"/biasInitializer",parentData:data,parentDataProperty:"biasInitializer",rootData}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data.kernelRegularizer !== undefined){
if(!(validate25(data.kernelRegularizer, {instancePath:instancePath+"/kernelRegularizer",parentData:data,parentDataProperty:"kernelRegularizer",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
if(data.recurrentRegularizer !== undefined){
if(!(validate25(data.recurrentRegularizer, {instancePath:instancePath+"/recurrentRegularizer",parentData:data,parentDataProperty:"recurrentRegularizer",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
if(data.biasRegularizer !== undefined){
if(!(validate25(data.biasRegularizer, {instancePath:instancePath+"/biasRegularizer",parentData:data,parentDataProperty:"biasRegularizer",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
if(data.activityRegularizer !== undefined){
if(!(validate25(data.activityRegularizer, {instancePath:instancePath+"/activityRegularizer",parentData:data,parentDataProperty:"activityRegularizer",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
if(data.kernelConstraint !== undefined){
if(!(validate68(data.kernelConstraint, {instancePath:instancePath+"/kernelConstraint",parentData:data,parentDataProperty:"kernelConstraint",rootData}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
}
if(data.recurrentConstraint !== undefined){
if(!(validate68(data.recurrentConstraint, {instancePath:instancePath+"/recurrentConstraint",parentData:data,parentDataProperty:"recurrentConstraint",rootData}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
}
if(data.biasConstraint !== undefined){
if(!(validate68(data.biasConstraint, {instancePath:instancePath+"/biasConstraint",parentData:data,parentDataProperty:"biasConstraint",rootData}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
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
(vErrors ??= []).push({instancePath:instancePath+"/seed",keyword:"type",params:{type: schema64.properties.seed.type}});errors++;
}
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 < 0 || isNaN(data16)){
(vErrors ??= []).push({instancePath:instancePath+"/seed",keyword:"minimum",params:{comparison: ">=", limit: 0}});errors++;
}
}
}
if(data.returnSequences !== undefined){
if(typeof data.returnSequences !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/returnSequences",keyword:"type",params:{type: "boolean"}});errors++;
}
}
if(data.returnState !== undefined){
if(typeof data.returnState !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/returnState",keyword:"type",params:{type: "boolean"}});errors++;
}
}
if(data.goBackwards !== undefined){
if(typeof data.goBackwards !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/goBackwards",keyword:"type",params:{type: "boolean"}});errors++;
}
}
if(data.stateful !== undefined){
if(typeof data.stateful !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/stateful",keyword:"type",params:{type: "boolean"}});errors++;
}
}
if(data.unroll !== undefined){
if(typeof data.unroll !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/unroll",keyword:"type",params:{type: "boolean"}});errors++;
}
}
if(data.resetAfter !== undefined){
if(typeof data.resetAfter !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/resetAfter",keyword:"type",params:{type: "boolean"}});errors++;
}
}
if(data.zeroOutputForMask !== undefined){
if(typeof data.zeroOutputForMask !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/zeroOutputForMask",keyword:"type",params:{type: "boolean"}});errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});errors++;
}
validate241.errors = vErrors;
return errors === 0;
}


const schema65 = {"type":"object","properties":{"rate":{"type":"number","minimum":0,"exclusiveMaximum":1,"examples":[0.5]},"seed":{"type":["integer","null"],"minimum":0},"activityRegularizer":{"$ref":"regularizer-or-null"}},"required":["rate"],"additionalProperties":false};

function validate254(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.rate === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "rate"}});errors++;
}
for(const key0 in data){
if(!(((key0 === "rate") || (key0 === "seed")) || (key0 === "activityRegularizer"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});errors++;
}
}
if(data.rate !== undefined){
let data0 = data.rate;
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/rate",keyword:"minimum",params:{comparison: ">=", limit: 0}});errors++;
}
if(data0 >= 1 || isNaN(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/rate",keyword:"exclusiveMaximum",params:{comparison: "<", limit: 1}});errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/rate",keyword:"type",params:{type: "number"}});errors++;
}
}
if(data.seed !== undefined){
let data1 = data.seed;
if((!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))) && (data1 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/seed",keyword:"type",params:{type: schema65.properties.seed.type}});errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/seed",keyword:"minimum",params:{comparison: ">=", limit: 0}});errors++;
}
}
}
if(data.activityRegularizer !== undefined){
if(!(validate25(data.activityRegularizer, {instancePath:instancePath+"/activityRegularizer",parentData:data,parentDataProperty:"activityRegularizer",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});errors++;
}
validate254.errors = vErrors;
return errors === 0;
}


const schema66 = {"type":"object","properties":{"stddev":{"type":"number","minimum":0,"maximum":1,"examples":[0.1]},"seed":{"type":["integer","null"],"minimum":0},"activityRegularizer":{"$ref":"regularizer-or-null"}},"required":["stddev"],"additionalProperties":false};

function validate256(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.stddev === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "stddev"}});errors++;
}
for(const key0 in data){
if(!(((key0 === "stddev") || (key0 === "seed")) || (key0 === "activityRegularizer"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});errors++;
}
}
if(data.stddev !== undefined){
let data0 = data.stddev;
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 1 || isNaN(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/stddev",keyword:"maximum",params:{comparison: "<=", limit: 1}});errors++;
}
if(data0 < 0 || isNaN(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/stddev",keyword:"minimum",params:{comparison: ">=", limit: 0}});errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/stddev",keyword:"type",params:{type: "number"}});errors++;
}
}
if(data.seed !== undefined){
let data1 = data.seed;
if((!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))) && (data1 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/seed",keyword:"type",params:{type: schema66.properties.seed.type}});errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/seed",keyword:"minimum",params:{comparison: ">=", limit: 0}});errors++;
}
}
}
if(data.activityRegularizer !== undefined){
if(!(validate25(data.activityRegularizer, {instancePath:instancePath+"/activityRegularizer",parentData:data,parentDataProperty:"activityRegularizer",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});errors++;
}
validate256.errors = vErrors;
return errors === 0;
}


const schema67 = {"type":"object","properties":{"approximate":{"type":"boolean"}},"additionalProperties":false};

function validate258(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "approximate")){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});errors++;
}
}
if(data.approximate !== undefined){
if(typeof data.approximate !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/approximate",keyword:"type",params:{type: "boolean"}});errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});errors++;
}
validate258.errors = vErrors;
return errors === 0;
}


const schema68 = {"type":"object","properties":{"key":{"type":"string","examples":[":, 0","..., :8",":, ::-1",":, None"],"pattern":"^[\\s\\S]{1,}"}},"required":["key"],"additionalProperties":false};

function validate259(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.key === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "key"}});errors++;
}
for(const key0 in data){
if(!(key0 === "key")){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});errors++;
}
}
if(data.key !== undefined){
let data0 = data.key;
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/key",keyword:"pattern",params:{pattern: "^[\\s\\S]{1,}"}});errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/key",keyword:"type",params:{type: "string"}});errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});errors++;
}
validate259.errors = vErrors;
return errors === 0;
}


const schema69 = {"type":"object","properties":{"dataFormat":{"enum":["channelsLast","channelsFirst"]},"keepdims":{"type":"boolean"},"activityRegularizer":{"$ref":"regularizer-or-null"}},"additionalProperties":false};

function validate260(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "dataFormat") || (key0 === "keepdims")) || (key0 === "activityRegularizer"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});errors++;
}
}
if(data.dataFormat !== undefined){
let data0 = data.dataFormat;
if(!((data0 === "channelsLast") || (data0 === "channelsFirst"))){
(vErrors ??= []).push({instancePath:instancePath+"/dataFormat",keyword:"enum",params:{allowedValues: schema69.properties.dataFormat.enum}});errors++;
}
}
if(data.keepdims !== undefined){
if(typeof data.keepdims !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/keepdims",keyword:"type",params:{type: "boolean"}});errors++;
}
}
if(data.activityRegularizer !== undefined){
if(!(validate25(data.activityRegularizer, {instancePath:instancePath+"/activityRegularizer",parentData:data,parentDataProperty:"activityRegularizer",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});errors++;
}
validate260.errors = vErrors;
return errors === 0;
}


const schema70 = {"type":"object","properties":{"dataFormat":{"enum":["channelsLast","channelsFirst"]},"keepdims":{"type":"boolean"},"activityRegularizer":{"$ref":"regularizer-or-null"}},"additionalProperties":false};

function validate262(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "dataFormat") || (key0 === "keepdims")) || (key0 === "activityRegularizer"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});errors++;
}
}
if(data.dataFormat !== undefined){
let data0 = data.dataFormat;
if(!((data0 === "channelsLast") || (data0 === "channelsFirst"))){
(vErrors ??= []).push({instancePath:instancePath+"/dataFormat",keyword:"enum",params:{allowedValues: schema70.properties.dataFormat.enum}});errors++;
}
}
if(data.keepdims !== undefined){
if(typeof data.keepdims !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/keepdims",keyword:"type",params:{type: "boolean"}});errors++;
}
}
if(data.activityRegularizer !== undefined){
if(!(validate25(data.activityRegularizer, {instancePath:instancePath+"/activityRegularizer",parentData:data,parentDataProperty:"activityRegularizer",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});errors++;
}
validate262.errors = vErrors;
return errors === 0;
}


const schema71 = {"type":"object","properties":{"dataFormat":{"enum":["channelsLast","channelsFirst"]},"keepdims":{"type":"boolean"},"activityRegularizer":{"$ref":"regularizer-or-null"}},"additionalProperties":false};

function validate264(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "dataFormat") || (key0 === "keepdims")) || (key0 === "activityRegularizer"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});errors++;
}
}
if(data.dataFormat !== undefined){
let data0 = data.dataFormat;
if(!((data0 === "channelsLast") || (data0 === "channelsFirst"))){
(vErrors ??= []).push({instancePath:instancePath+"/dataFormat",keyword:"enum",params:{allowedValues: schema71.properties.dataFormat.enum}});errors++;
}
}
if(data.keepdims !== undefined){
if(typeof data.keepdims !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/keepdims",keyword:"type",params:{type: "boolean"}});errors++;
}
}
if(data.activityRegularizer !== undefined){
if(!(validate25(data.activityRegularizer, {instancePath:instancePath+"/activityRegularizer",parentData:data,parentDataProperty:"activityRegularizer",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});errors++;
}
validate264.errors = vErrors;
return errors === 0;
}


const schema72 = {"type":"object","properties":{"dataFormat":{"enum":["channelsLast","channelsFirst"]},"keepdims":{"type":"boolean"},"activityRegularizer":{"$ref":"regularizer-or-null"}},"additionalProperties":false};

function validate266(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "dataFormat") || (key0 === "keepdims")) || (key0 === "activityRegularizer"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});errors++;
}
}
if(data.dataFormat !== undefined){
let data0 = data.dataFormat;
if(!((data0 === "channelsLast") || (data0 === "channelsFirst"))){
(vErrors ??= []).push({instancePath:instancePath+"/dataFormat",keyword:"enum",params:{allowedValues: schema72.properties.dataFormat.enum}});errors++;
}
}
if(data.keepdims !== undefined){
if(typeof data.keepdims !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/keepdims",keyword:"type",params:{type: "boolean"}});errors++;
}
}
if(data.activityRegularizer !== undefined){
if(!(validate25(data.activityRegularizer, {instancePath:instancePath+"/activityRegularizer",parentData:data,parentDataProperty:"activityRegularizer",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});errors++;
}
validate266.errors = vErrors;
return errors === 0;
}


const schema73 = {"type":"object","properties":{"dataFormat":{"enum":["channelsLast","channelsFirst"]},"keepdims":{"type":"boolean"},"activityRegularizer":{"$ref":"regularizer-or-null"}},"additionalProperties":false};

function validate268(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "dataFormat") || (key0 === "keepdims")) || (key0 === "activityRegularizer"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});errors++;
}
}
if(data.dataFormat !== undefined){
let data0 = data.dataFormat;
if(!((data0 === "channelsLast") || (data0 === "channelsFirst"))){
(vErrors ??= []).push({instancePath:instancePath+"/dataFormat",keyword:"enum",params:{allowedValues: schema73.properties.dataFormat.enum}});errors++;
}
}
if(data.keepdims !== undefined){
if(typeof data.keepdims !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/keepdims",keyword:"type",params:{type: "boolean"}});errors++;
}
}
if(data.activityRegularizer !== undefined){
if(!(validate25(data.activityRegularizer, {instancePath:instancePath+"/activityRegularizer",parentData:data,parentDataProperty:"activityRegularizer",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});errors++;
}
validate268.errors = vErrors;
return errors === 0;
}


const schema74 = {"type":"object","properties":{"dataFormat":{"enum":["channelsLast","channelsFirst"]},"keepdims":{"type":"boolean"},"activityRegularizer":{"$ref":"regularizer-or-null"}},"additionalProperties":false};

function validate270(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "dataFormat") || (key0 === "keepdims")) || (key0 === "activityRegularizer"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});errors++;
}
}
if(data.dataFormat !== undefined){
let data0 = data.dataFormat;
if(!((data0 === "channelsLast") || (data0 === "channelsFirst"))){
(vErrors ??= []).push({instancePath:instancePath+"/dataFormat",keyword:"enum",params:{allowedValues: schema74.properties.dataFormat.enum}});errors++;
}
}
if(data.keepdims !== undefined){
if(typeof data.keepdims !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/keepdims",keyword:"type",params:{type: "boolean"}});errors++;
}
}
if(data.activityRegularizer !== undefined){
if(!(validate25(data.activityRegularizer, {instancePath:instancePath+"/activityRegularizer",parentData:data,parentDataProperty:"activityRegularizer",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});errors++;
}
validate270.errors = vErrors;
return errors === 0;
}


const schema75 = {"type":"object","properties":{"groups":{"type":"integer","minimum":-1},"axis":{"type":"integer"},"epsilon":{"type":"number","minimum":0},"center":{"type":"boolean"},"scale":{"type":"boolean"},"betaInitializer":{"$ref":"initializer"},"gammaInitializer":{"$ref":"initializer"},"betaRegularizer":{"$ref":"regularizer-or-null"},"gammaRegularizer":{"$ref":"regularizer-or-null"},"betaConstraint":{"$ref":"constraint-or-null"},"gammaConstraint":{"$ref":"constraint-or-null"},"activityRegularizer":{"$ref":"regularizer-or-null"}},"additionalProperties":false};

function validate272(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema75.properties, key0))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});errors++;
}
}
if(data.groups !== undefined){
let data0 = data.groups;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
(vErrors ??= []).push({instancePath:instancePath+"/groups",keyword:"type",params:{type: "integer"}});errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < -1 || isNaN(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/groups",keyword:"minimum",params:{comparison: ">=", limit: -1}});errors++;
}
}
}
if(data.axis !== undefined){
let data1 = data.axis;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
(vErrors ??= []).push({instancePath:instancePath+"/axis",keyword:"type",params:{type: "integer"}});errors++;
}
}
if(data.epsilon !== undefined){
let data2 = data.epsilon;
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/epsilon",keyword:"minimum",params:{comparison: ">=", limit: 0}});errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/epsilon",keyword:"type",params:{type: "number"}});errors++;
}
}
if(data.center !== undefined){
if(typeof data.center !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/center",keyword:"type",params:{type: "boolean"}});errors++;
}
}
if(data.scale !== undefined){
if(typeof data.scale !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/scale",keyword:"type",params:{type: "boolean"}});errors++;
}
}
if(data.betaInitializer !== undefined){
if(!(validate61(data.betaInitializer, {instancePath:instancePath+"/betaInitializer",parentData:data,parentDataProperty:"betaInitializer",rootData}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data.gammaInitializer !== undefined){
if(!(validate61(data.gammaInitializer, {instancePath:instancePath+"/gammaInitializer",parentData:data,parentDataProperty:"gammaInitializer",rootData}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data.betaRegularizer !== undefined){
if(!(validate25(data.betaRegularizer, {instancePath:instancePath+"/betaRegularizer",parentData:data,parentDataProperty:"betaRegularizer",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
if(data.gammaRegularizer !== undefined){
if(!(validate25(data.gammaRegularizer, {instancePath:instancePath+"/gammaRegularizer",parentData:data,parentDataProperty:"gammaRegularizer",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
if(data.betaConstraint !== undefined){
if(!(validate68(data.betaConstraint, {instancePath:instancePath+"/betaConstraint",parentData:data,parentDataProperty:"betaConstraint",rootData}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
}
if(data.gammaConstraint !== undefined){
if(!(validate68(data.gammaConstraint, {instancePath:instancePath+"/gammaConstraint",parentData:data,parentDataProperty:"gammaConstraint",rootData}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
}
if(data.activityRegularizer !== undefined){
if(!(validate25(data.activityRegularizer, {instancePath:instancePath+"/activityRegularizer",parentData:data,parentDataProperty:"activityRegularizer",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});errors++;
}
validate272.errors = vErrors;
return errors === 0;
}


const schema76 = {"type":"object","properties":{"headDim":{"type":"integer","minimum":1,"examples":[64]},"numQueryHeads":{"type":"integer","minimum":1,"examples":[8]},"numKeyValueHeads":{"type":"integer","minimum":1,"examples":[2]},"dropout":{"type":"number","minimum":0,"exclusiveMaximum":1},"useBias":{"type":"boolean"},"slidingWindow":{"type":["integer","null"],"minimum":1},"flashAttention":{"type":["boolean","null"]},"kernelInitializer":{"$ref":"initializer"},"biasInitializer":{"$ref":"initializer"},"kernelRegularizer":{"$ref":"regularizer-or-null"},"biasRegularizer":{"$ref":"regularizer-or-null"},"activityRegularizer":{"$ref":"regularizer-or-null"},"kernelConstraint":{"$ref":"constraint-or-null"},"biasConstraint":{"$ref":"constraint-or-null"},"useGate":{"type":"boolean"},"seed":{"type":["integer","null"],"minimum":0},"useCausalMask":{"type":"boolean"},"returnAttentionScores":{"type":"boolean"}},"required":["headDim","numQueryHeads","numKeyValueHeads"],"additionalProperties":false};

function validate280(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.headDim === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "headDim"}});errors++;
}
if(data.numQueryHeads === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "numQueryHeads"}});errors++;
}
if(data.numKeyValueHeads === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "numKeyValueHeads"}});errors++;
}
for(const key0 in data){
if(!(func2.call(schema76.properties, key0))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});errors++;
}
}
if(data.headDim !== undefined){
let data0 = data.headDim;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
(vErrors ??= []).push({instancePath:instancePath+"/headDim",keyword:"type",params:{type: "integer"}});errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 1 || isNaN(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/headDim",keyword:"minimum",params:{comparison: ">=", limit: 1}});errors++;
}
}
}
if(data.numQueryHeads !== undefined){
let data1 = data.numQueryHeads;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
(vErrors ??= []).push({instancePath:instancePath+"/numQueryHeads",keyword:"type",params:{type: "integer"}});errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 1 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/numQueryHeads",keyword:"minimum",params:{comparison: ">=", limit: 1}});errors++;
}
}
}
if(data.numKeyValueHeads !== undefined){
let data2 = data.numKeyValueHeads;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
(vErrors ??= []).push({instancePath:instancePath+"/numKeyValueHeads",keyword:"type",params:{type: "integer"}});errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 1 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/numKeyValueHeads",keyword:"minimum",params:{comparison: ">=", limit: 1}});errors++;
}
}
}
if(data.dropout !== undefined){
let data3 = data.dropout;
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/dropout",keyword:"minimum",params:{comparison: ">=", limit: 0}});errors++;
}
if(data3 >= 1 || isNaN(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/dropout",keyword:"exclusiveMaximum",params:{comparison: "<", limit: 1}});errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/dropout",keyword:"type",params:{type: "number"}});errors++;
}
}
if(data.useBias !== undefined){
if(typeof data.useBias !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/useBias",keyword:"type",params:{type: "boolean"}});errors++;
}
}
if(data.slidingWindow !== undefined){
let data5 = data.slidingWindow;
if((!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))) && (data5 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/slidingWindow",keyword:"type",params:{type: schema76.properties.slidingWindow.type}});errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 1 || isNaN(data5)){
(vErrors ??= []).push({instancePath:instancePath+"/slidingWindow",keyword:"minimum",params:{comparison: ">=", limit: 1}});errors++;
}
}
}
if(data.flashAttention !== undefined){
let data6 = data.flashAttention;
if((typeof data6 !== "boolean") && (data6 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/flashAttention",keyword:"type",params:{type: schema76.properties.flashAttention.type}});errors++;
}
}
if(data.kernelInitializer !== undefined){
if(!(validate61(data.kernelInitializer, {instancePath:instancePath+"/kernelInitializer",parentData:data,parentDataProperty:"kernelInitializer",rootData}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data.biasInitializer !== undefined){
if(!(validate61(data.biasInitializer, {instancePath:instancePath+"/biasInitializer",parentData:data,parentDataProperty:"biasInitializer",rootData}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data.kernelRegularizer !== undefined){
if(!(validate25(data.kernelRegularizer, {instancePath:instancePath+"/kernelRegularizer",parentData:data,parentDataProperty:"kernelRegularizer",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
if(data.biasRegularizer !== undefined){
if(!(validate25(data.biasRegularizer, {instancePath:instancePath+"/biasRegularizer",parentData:data,parentDataProperty:"biasRegularizer",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
if(data.activityRegularizer !== undefined){
if(!(validate25(data.activityRegularizer, {instancePath:instancePath+"/activityRegularizer",parentData:data,parentDataProperty:"activityRegularizer",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
if(data.kernelConstraint !== undefined){
if(!(validate68(data.kernelConstraint, {instancePath:instancePath+"/kernelConstraint",parentData:data,parentDataProperty:"kernelConstraint",rootData}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
}
if(data.biasConstraint !== undefined){
if(!(validate68(data.biasConstraint, {instancePath:instancePath+"/biasConstraint",parentData:data,parentDataProperty:"biasConstraint",rootData}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
}
if(data.useGate !== undefined){
if(typeof data.useGate !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/useGate",keyword:"type",params:{type: "boolean"}});errors++;
}
}
if(data.seed !== undefined){
let data15 = data.seed;
if((!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))) && (data15 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/seed",keyword:"type",params:{type: schema76.properties.seed.type}});errors++;
}
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 < 0 || isNaN(data15)){
(vErrors ??= []).push({instancePath:instancePath+"/seed",keyword:"minimum",params:{comparison: ">=", limit: 0}});errors++;
}
}
}
if(data.useCausalMask !== undefined){
if(typeof data.useCausalMask !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/useCausalMask",keyword:"type",params:{type: "boolean"}});errors++;
}
}
if(data.returnAttentionScores !== undefined){
if(typeof data.returnAttentionScores !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/returnAttentionScores",keyword:"type",params:{type: "boolean"}});errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});errors++;
}
validate280.errors = vErrors;
return errors === 0;
}


const schema77 = {"type":"object","properties":{"numBins":{"type":"integer","minimum":1,"examples":[100]},"outputMode":{"enum":["int","oneHot"]},"sparse":{"type":"boolean"}},"required":["numBins"],"additionalProperties":false};

function validate288(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.numBins === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "numBins"}});errors++;
}
for(const key0 in data){
if(!(((key0 === "numBins") || (key0 === "outputMode")) || (key0 === "sparse"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});errors++;
}
}
if(data.numBins !== undefined){
let data0 = data.numBins;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
(vErrors ??= []).push({instancePath:instancePath+"/numBins",keyword:"type",params:{type: "integer"}});errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 1 || isNaN(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/numBins",keyword:"minimum",params:{comparison: ">=", limit: 1}});errors++;
}
}
}
if(data.outputMode !== undefined){
let data1 = data.outputMode;
if(!((data1 === "int") || (data1 === "oneHot"))){
(vErrors ??= []).push({instancePath:instancePath+"/outputMode",keyword:"enum",params:{allowedValues: schema77.properties.outputMode.enum}});errors++;
}
}
if(data.sparse !== undefined){
if(typeof data.sparse !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/sparse",keyword:"type",params:{type: "boolean"}});errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});errors++;
}
validate288.errors = vErrors;
return errors === 0;
}


const schema78 = {"type":"object","properties":{"numBins":{"type":"integer","minimum":1,"examples":[100]},"maskValue":{"type":["integer","string","null"]},"salt":{"type":["integer","array","null"],"items":{"type":"integer"},"minItems":2,"maxItems":2},"outputMode":{"enum":["int","oneHot","multiHot","count"]},"sparse":{"type":"boolean"},"activityRegularizer":{"$ref":"regularizer-or-null"}},"required":["numBins"],"additionalProperties":false};

function validate289(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.numBins === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "numBins"}});errors++;
}
for(const key0 in data){
if(!((((((key0 === "numBins") || (key0 === "maskValue")) || (key0 === "salt")) || (key0 === "outputMode")) || (key0 === "sparse")) || (key0 === "activityRegularizer"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});errors++;
}
}
if(data.numBins !== undefined){
let data0 = data.numBins;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
(vErrors ??= []).push({instancePath:instancePath+"/numBins",keyword:"type",params:{type: "integer"}});errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 1 || isNaN(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/numBins",keyword:"minimum",params:{comparison: ">=", limit: 1}});errors++;
}
}
}
if(data.maskValue !== undefined){
let data1 = data.maskValue;
if(((!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))) && (typeof data1 !== "string")) && (data1 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/maskValue",keyword:"type",params:{type: schema78.properties.maskValue.type}});errors++;
}
}
if(data.salt !== undefined){
let data2 = data.salt;
if(((!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))) && (!(Array.isArray(data2)))) && (data2 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/salt",keyword:"type",params:{type: schema78.properties.salt.type}});errors++;
}
if(Array.isArray(data2)){
if(data2.length > 2){
(vErrors ??= []).push({instancePath:instancePath+"/salt",keyword:"maxItems",params:{limit: 2}});errors++;
}
if(data2.length < 2){
(vErrors ??= []).push({instancePath:instancePath+"/salt",keyword:"minItems",params:{limit: 2}});errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
(vErrors ??= []).push({instancePath:instancePath+"/salt/" + i0,keyword:"type",params:{type: "integer"}});errors++;
}
}
}
}
if(data.outputMode !== undefined){
let data4 = data.outputMode;
if(!((((data4 === "int") || (data4 === "oneHot")) || (data4 === "multiHot")) || (data4 === "count"))){
(vErrors ??= []).push({instancePath:instancePath+"/outputMode",keyword:"enum",params:{allowedValues: schema78.properties.outputMode.enum}});errors++;
}
}
if(data.sparse !== undefined){
if(typeof data.sparse !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/sparse",keyword:"type",params:{type: "boolean"}});errors++;
}
}
if(data.activityRegularizer !== undefined){
if(!(validate25(data.activityRegularizer, {instancePath:instancePath+"/activityRegularizer",parentData:data,parentDataProperty:"activityRegularizer",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});errors++;
}
validate289.errors = vErrors;
return errors === 0;
}


const schema79 = {"type":"object","properties":{"activityRegularizer":{"$ref":"regularizer-or-null"}},"additionalProperties":false};

function validate291(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "activityRegularizer")){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});errors++;
}
}
if(data.activityRegularizer !== undefined){
if(!(validate25(data.activityRegularizer, {instancePath:instancePath+"/activityRegularizer",parentData:data,parentDataProperty:"activityRegularizer",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});errors++;
}
validate291.errors = vErrors;
return errors === 0;
}


const schema80 = {"type":"object","properties":{"shape":{"type":"array","items":{"type":["integer","null"],"minimum":1},"examples":[[28,28,1]]},"dtype":{"enum":["float32","int32","bool","string"]},"batchSize":{"type":["integer","null"],"minimum":1}},"required":["shape"],"additionalProperties":false};

function validate293(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.shape === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "shape"}});errors++;
}
for(const key0 in data){
if(!(((key0 === "shape") || (key0 === "dtype")) || (key0 === "batchSize"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});errors++;
}
}
if(data.shape !== undefined){
let data0 = data.shape;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if((!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))) && (data1 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/shape/" + i0,keyword:"type",params:{type: schema80.properties.shape.items.type}});errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 1 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/shape/" + i0,keyword:"minimum",params:{comparison: ">=", limit: 1}});errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/shape",keyword:"type",params:{type: "array"}});errors++;
}
}
if(data.dtype !== undefined){
let data2 = data.dtype;
if(!((((data2 === "float32") || (data2 === "int32")) || (data2 === "bool")) || (data2 === "string"))){
(vErrors ??= []).push({instancePath:instancePath+"/dtype",keyword:"enum",params:{allowedValues: schema80.properties.dtype.enum}});errors++;
}
}
if(data.batchSize !== undefined){
let data3 = data.batchSize;
if((!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))) && (data3 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/batchSize",keyword:"type",params:{type: schema80.properties.batchSize.type}});errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 1 || isNaN(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/batchSize",keyword:"minimum",params:{comparison: ">=", limit: 1}});errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});errors++;
}
validate293.errors = vErrors;
return errors === 0;
}


const schema81 = {"type":"object","properties":{"maxTokens":{"type":["integer","null"],"minimum":2},"numOovIndices":{"type":"integer","minimum":0},"maskToken":{"type":["integer","null"],"minimum":-2147483648,"maximum":2147483647},"oovToken":{"type":["integer","null"],"minimum":-2147483648,"maximum":2147483647},"vocabulary":{"type":["array","null"],"items":{"type":"integer","minimum":-2147483648,"maximum":2147483647},"minItems":1},"vocabularyDtype":{"enum":["int64"]},"idfWeights":{"type":["array","null"],"items":{"type":"number"},"minItems":1},"invert":{"type":"boolean"},"outputMode":{"enum":["int","oneHot","multiHot","count","tfIdf"]},"sparse":{"type":"boolean"},"padToMaxTokens":{"type":"boolean"},"oovMethod":{"enum":["floormod","farmhash"]},"salt":{"type":["integer","array","null"],"items":{"type":"integer"},"minItems":2,"maxItems":2}},"additionalProperties":false};

function validate294(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema81.properties, key0))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});errors++;
}
}
if(data.maxTokens !== undefined){
let data0 = data.maxTokens;
if((!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))) && (data0 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/maxTokens",keyword:"type",params:{type: schema81.properties.maxTokens.type}});errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 2 || isNaN(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/maxTokens",keyword:"minimum",params:{comparison: ">=", limit: 2}});errors++;
}
}
}
if(data.numOovIndices !== undefined){
let data1 = data.numOovIndices;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
(vErrors ??= []).push({instancePath:instancePath+"/numOovIndices",keyword:"type",params:{type: "integer"}});errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/numOovIndices",keyword:"minimum",params:{comparison: ">=", limit: 0}});errors++;
}
}
}
if(data.maskToken !== undefined){
let data2 = data.maskToken;
if((!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))) && (data2 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/maskToken",keyword:"type",params:{type: schema81.properties.maskToken.type}});errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 2147483647 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/maskToken",keyword:"maximum",params:{comparison: "<=", limit: 2147483647}});errors++;
}
if(data2 < -2147483648 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/maskToken",keyword:"minimum",params:{comparison: ">=", limit: -2147483648}});errors++;
}
}
}
if(data.oovToken !== undefined){
let data3 = data.oovToken;
if((!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))) && (data3 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/oovToken",keyword:"type",params:{type: schema81.properties.oovToken.type}});errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 2147483647 || isNaN(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/oovToken",keyword:"maximum",params:{comparison: "<=", limit: 2147483647}});errors++;
}
if(data3 < -2147483648 || isNaN(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/oovToken",keyword:"minimum",params:{comparison: ">=", limit: -2147483648}});errors++;
}
}
}
if(data.vocabulary !== undefined){
let data4 = data.vocabulary;
if((!(Array.isArray(data4))) && (data4 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/vocabulary",keyword:"type",params:{type: schema81.properties.vocabulary.type}});errors++;
}
if(Array.isArray(data4)){
if(data4.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/vocabulary",keyword:"minItems",params:{limit: 1}});errors++;
}
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
(vErrors ??= []).push({instancePath:instancePath+"/vocabulary/" + i0,keyword:"type",params:{type: "integer"}});errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 2147483647 || isNaN(data5)){
(vErrors ??= []).push({instancePath:instancePath+"/vocabulary/" + i0,keyword:"maximum",params:{comparison: "<=", limit: 2147483647}});errors++;
}
if(data5 < -2147483648 || isNaN(data5)){
(vErrors ??= []).push({instancePath:instancePath+"/vocabulary/" + i0,keyword:"minimum",params:{comparison: ">=", limit: -2147483648}});errors++;
}
}
}
}
}
if(data.vocabularyDtype !== undefined){
if(!(data.vocabularyDtype === "int64")){
(vErrors ??= []).push({instancePath:instancePath+"/vocabularyDtype",keyword:"enum",params:{allowedValues: schema81.properties.vocabularyDtype.enum}});errors++;
}
}
if(data.idfWeights !== undefined){
let data7 = data.idfWeights;
if((!(Array.isArray(data7))) && (data7 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/idfWeights",keyword:"type",params:{type: schema81.properties.idfWeights.type}});errors++;
}
if(Array.isArray(data7)){
if(data7.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/idfWeights",keyword:"minItems",params:{limit: 1}});errors++;
}
const len1 = data7.length;
for(let i1=0; i1<len1; i1++){
let data8 = data7[i1];
if(!((typeof data8 == "number") && (isFinite(data8)))){
(vErrors ??= []).push({instancePath:instancePath+"/idfWeights/" + i1,keyword:"type",params:{type: "number"}});errors++;
}
}
}
}
if(data.invert !== undefined){
if(typeof data.invert !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/invert",keyword:"type",params:{type: "boolean"}});errors++;
}
}
if(data.outputMode !== undefined){
let data10 = data.outputMode;
if(!(((((data10 === "int") || (data10 === "oneHot")) || (data10 === "multiHot")) || (data10 === "count")) || (data10 === "tfIdf"))){
(vErrors ??= []).push({instancePath:instancePath+"/outputMode",keyword:"enum",params:{allowedValues: schema81.properties.outputMode.enum}});errors++;
}
}
if(data.sparse !== undefined){
if(typeof data.sparse !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/sparse",keyword:"type",params:{type: "boolean"}});errors++;
}
}
if(data.padToMaxTokens !== undefined){
if(typeof data.padToMaxTokens !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/padToMaxTokens",keyword:"type",params:{type: "boolean"}});errors++;
}
}
if(data.oovMethod !== undefined){
let data13 = data.oovMethod;
if(!((data13 === "floormod") || (data13 === "farmhash"))){
(vErrors ??= []).push({instancePath:instancePath+"/oovMethod",keyword:"enum",params:{allowedValues: schema81.properties.oovMethod.enum}});errors++;
}
}
if(data.salt !== undefined){
let data14 = data.salt;
if(((!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))) && (!(Array.isArray(data14)))) && (data14 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/salt",keyword:"type",params:{type: schema81.properties.salt.type}});errors++;
}
if(Array.isArray(data14)){
if(data14.length > 2){
(vErrors ??= []).push({instancePath:instancePath+"/salt",keyword:"maxItems",params:{limit: 2}});errors++;
}
if(data14.length < 2){
(vErrors ??= []).push({instancePath:instancePath+"/salt",keyword:"minItems",params:{limit: 2}});errors++;
}
const len2 = data14.length;
for(let i2=0; i2<len2; i2++){
let data15 = data14[i2];
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
(vErrors ??= []).push({instancePath:instancePath+"/salt/" + i2,keyword:"type",params:{type: "integer"}});errors++;
}
}
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});errors++;
}
validate294.errors = vErrors;
return errors === 0;
}


const schema82 = {"type":"object","properties":{"units":{"type":"integer","minimum":1,"examples":[64]},"activation":{"$ref":"activation"},"recurrentActivation":{"$ref":"activation"},"useBias":{"type":"boolean"},"kernelInitializer":{"$ref":"initializer"},"recurrentInitializer":{"$ref":"initializer"},"biasInitializer":{"$ref":"initializer"},"unitForgetBias":{"type":"boolean"},"kernelRegularizer":{"$ref":"regularizer-or-null"},"recurrentRegularizer":{"$ref":"regularizer-or-null"},"biasRegularizer":{"$ref":"regularizer-or-null"},"activityRegularizer":{"$ref":"regularizer-or-null"},"kernelConstraint":{"$ref":"constraint-or-null"},"recurrentConstraint":{"$ref":"constraint-or-null"},"biasConstraint":{"$ref":"constraint-or-null"},"dropout":{"type":"number","minimum":0,"exclusiveMaximum":1},"recurrentDropout":{"type":"number","minimum":0,"exclusiveMaximum":1},"seed":{"type":["integer","null"],"minimum":0},"returnSequences":{"type":"boolean"},"returnState":{"type":"boolean"},"goBackwards":{"type":"boolean"},"stateful":{"type":"boolean"},"unroll":{"type":"boolean"},"zeroOutputForMask":{"type":"boolean"}},"required":["units"],"additionalProperties":false};

function validate295(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.units === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "units"}});errors++;
}
for(const key0 in data){
if(!(func2.call(schema82.properties, key0))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});errors++;
}
}
if(data.units !== undefined){
let data0 = data.units;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
(vErrors ??= []).push({instancePath:instancePath+"/units",keyword:"type",params:{type: "integer"}});errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 1 || isNaN(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/units",keyword:"minimum",params:{comparison: ">=", limit: 1}});errors++;
}
}
}
if(data.activation !== undefined){
if(!(validate23(data.activation, {instancePath:instancePath+"/activation",parentData:data,parentDataProperty:"activation",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data.recurrentActivation !== undefined){
if(!(validate23(data.recurrentActivation, {instancePath:instancePath+"/recurrentActivation",parentData:data,parentDataProperty:"recurrentActivation",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data.useBias !== undefined){
if(typeof data.useBias !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/useBias",keyword:"type",params:{type: "boolean"}});errors++;
}
}
if(data.kernelInitializer !== undefined){
if(!(validate61(data.kernelInitializer, {instancePath:instancePath+"/kernelInitializer",parentData:data,parentDataProperty:"kernelInitializer",rootData}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data.recurrentInitializer !== undefined){
if(!(validate61(data.recurrentInitializer, {instancePath:instancePath+"/recurrentInitializer",parentData:data,parentDataProperty:"recurrentInitializer",rootData}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data.biasInitializer !== undefined){
if(!(validate61(data.biasInitializer, {instancePath:instancePath+"/biasInitializer",parentData:data,parentDataProperty:"biasInitializer",rootData}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data.unitForgetBias !== undefined){
if(typeof data.unitForgetBias !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/unitForgetBias",keyword:"type",params:{type: "boolean"}});errors++;
}
}
if(data.kernelRegularizer !== undefined){
if(!(validate25(data.kernelRegularizer, {instancePath:instancePath+"/kernelRegularizer",parentData:data,parentDataProperty:"kernelRegularizer",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
if(data.recurrentRegularizer !== undefined){
if(!(validate25(data.recurrentRegularizer, {instancePath:instancePath+"/recurrentRegularizer",parentData:data,parentDataProperty:"recurrentRegularizer",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
if(data.biasRegularizer !== undefined){
if(!(validate25(data.biasRegularizer, {instancePath:instancePath+"/biasRegularizer",parentData:data,parentDataProperty:"biasRegularizer",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
if(data.activityRegularizer !== undefined){
if(!(validate25(data.activityRegularizer, {instancePath:instancePath+"/activityRegularizer",parentData:data,parentDataProperty:"activityRegularizer",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
if(data.kernelConstraint !== undefined){
if(!(validate68(data.kernelConstraint, {instancePath:instancePath+"/kernelConstraint",parentData:data,parentDataProperty:"kernelConstraint",rootData}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
}
if(data.recurrentConstraint !== undefined){
if(!(validate68(data.recurrentConstraint, {instancePath:instancePath+"/recurrentConstraint",parentData:data,parentDataProperty:"recurrentConstraint",rootData}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
}
if(data.biasConstraint !== undefined){
if(!(validate68(data.biasConstraint, {instancePath:instancePath+"/biasConstraint",parentData:data,parentDataProperty:"biasConstraint",rootData}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
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
(vErrors ??= []).push({instancePath:instancePath+"/seed",keyword:"type",params:{type: schema82.properties.seed.type}});errors++;
}
if((typeof data17 == "number") && (isFinite(data17))){
if(data17 < 0 || isNaN(data17)){
(vErrors ??= []).push({instancePath:instancePath+"/seed",keyword:"minimum",params:{comparison: ">=", limit: 0}});errors++;
}
}
}
if(data.returnSequences !== undefined){
if(typeof data.returnSequences !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/returnSequences",keyword:"type",params:{type: "boolean"}});errors++;
}
}
if(data.returnState !== undefined){
if(typeof data.returnState !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/returnState",keyword:"type",params:{type: "boolean"}});errors++;
}
}
if(data.goBackwards !== undefined){
if(typeof data.goBackwards !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/goBackwards",keyword:"type",params:{type: "boolean"}});errors++;
}
}
if(data.stateful !== undefined){
if(typeof data.stateful !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/stateful",keyword:"type",params:{type: "boolean"}});errors++;
}
}
if(data.unroll !== undefined){
if(typeof data.unroll !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/unroll",keyword:"type",params:{type: "boolean"}});errors++;
}
}
if(data.zeroOutputForMask !== undefined){
if(typeof data.zeroOutputForMask !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/zeroOutputForMask",keyword:"type",params:{type: "boolean"}});errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});errors++;
}
validate295.errors = vErrors;
return errors === 0;
}


const schema83 = {"type":"object","properties":{"axis":{"type":["integer","array"],"items":{"type":"integer"},"minItems":1},"epsilon":{"type":"number","minimum":0},"center":{"type":"boolean"},"scale":{"type":"boolean"},"betaInitializer":{"$ref":"initializer"},"gammaInitializer":{"$ref":"initializer"},"betaRegularizer":{"$ref":"regularizer-or-null"},"gammaRegularizer":{"$ref":"regularizer-or-null"},"betaConstraint":{"$ref":"constraint-or-null"},"gammaConstraint":{"$ref":"constraint-or-null"},"activityRegularizer":{"$ref":"regularizer-or-null"}},"additionalProperties":false};

function validate308(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema83.properties, key0))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});errors++;
}
}
if(data.axis !== undefined){
let data0 = data.axis;
if((!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))) && (!(Array.isArray(data0)))){
(vErrors ??= []).push({instancePath:instancePath+"/axis",keyword:"type",params:{type: schema83.properties.axis.type}});errors++;
}
if(Array.isArray(data0)){
if(data0.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/axis",keyword:"minItems",params:{limit: 1}});errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
(vErrors ??= []).push({instancePath:instancePath+"/axis/" + i0,keyword:"type",params:{type: "integer"}});errors++;
}
}
}
}
if(data.epsilon !== undefined){
let data2 = data.epsilon;
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/epsilon",keyword:"minimum",params:{comparison: ">=", limit: 0}});errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/epsilon",keyword:"type",params:{type: "number"}});errors++;
}
}
if(data.center !== undefined){
if(typeof data.center !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/center",keyword:"type",params:{type: "boolean"}});errors++;
}
}
if(data.scale !== undefined){
if(typeof data.scale !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/scale",keyword:"type",params:{type: "boolean"}});errors++;
}
}
if(data.betaInitializer !== undefined){
if(!(validate61(data.betaInitializer, {instancePath:instancePath+"/betaInitializer",parentData:data,parentDataProperty:"betaInitializer",rootData}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data.gammaInitializer !== undefined){
if(!(validate61(data.gammaInitializer, {instancePath:instancePath+"/gammaInitializer",parentData:data,parentDataProperty:"gammaInitializer",rootData}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data.betaRegularizer !== undefined){
if(!(validate25(data.betaRegularizer, {instancePath:instancePath+"/betaRegularizer",parentData:data,parentDataProperty:"betaRegularizer",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
if(data.gammaRegularizer !== undefined){
if(!(validate25(data.gammaRegularizer, {instancePath:instancePath+"/gammaRegularizer",parentData:data,parentDataProperty:"gammaRegularizer",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
if(data.betaConstraint !== undefined){
if(!(validate68(data.betaConstraint, {instancePath:instancePath+"/betaConstraint",parentData:data,parentDataProperty:"betaConstraint",rootData}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
}
if(data.gammaConstraint !== undefined){
if(!(validate68(data.gammaConstraint, {instancePath:instancePath+"/gammaConstraint",parentData:data,parentDataProperty:"gammaConstraint",rootData}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
}
if(data.activityRegularizer !== undefined){
if(!(validate25(data.activityRegularizer, {instancePath:instancePath+"/activityRegularizer",parentData:data,parentDataProperty:"activityRegularizer",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});errors++;
}
validate308.errors = vErrors;
return errors === 0;
}


const schema84 = {"type":"object","properties":{"initValues":{"type":"number","examples":[0.000001]},"activityRegularizer":{"$ref":"regularizer-or-null"}},"required":["initValues"],"additionalProperties":false};

function validate316(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.initValues === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "initValues"}});errors++;
}
for(const key0 in data){
if(!((key0 === "initValues") || (key0 === "activityRegularizer"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});errors++;
}
}
if(data.initValues !== undefined){
let data0 = data.initValues;
if(!((typeof data0 == "number") && (isFinite(data0)))){
(vErrors ??= []).push({instancePath:instancePath+"/initValues",keyword:"type",params:{type: "number"}});errors++;
}
}
if(data.activityRegularizer !== undefined){
if(!(validate25(data.activityRegularizer, {instancePath:instancePath+"/activityRegularizer",parentData:data,parentDataProperty:"activityRegularizer",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});errors++;
}
validate316.errors = vErrors;
return errors === 0;
}


const schema85 = {"type":"object","properties":{"negativeSlope":{"type":"number","minimum":0},"activityRegularizer":{"$ref":"regularizer-or-null"}},"additionalProperties":false};

function validate318(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "negativeSlope") || (key0 === "activityRegularizer"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});errors++;
}
}
if(data.negativeSlope !== undefined){
let data0 = data.negativeSlope;
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/negativeSlope",keyword:"minimum",params:{comparison: ">=", limit: 0}});errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/negativeSlope",keyword:"type",params:{type: "number"}});errors++;
}
}
if(data.activityRegularizer !== undefined){
if(!(validate25(data.activityRegularizer, {instancePath:instancePath+"/activityRegularizer",parentData:data,parentDataProperty:"activityRegularizer",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});errors++;
}
validate318.errors = vErrors;
return errors === 0;
}


const schema86 = {"type":"object","properties":{},"additionalProperties":false};

function validate320(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});errors++;
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});errors++;
}
validate320.errors = vErrors;
return errors === 0;
}


const schema87 = {"type":"object","properties":{"maskValue":{"type":"number"},"activityRegularizer":{"$ref":"regularizer-or-null"}},"additionalProperties":false};

function validate321(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "maskValue") || (key0 === "activityRegularizer"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});errors++;
}
}
if(data.maskValue !== undefined){
let data0 = data.maskValue;
if(!((typeof data0 == "number") && (isFinite(data0)))){
(vErrors ??= []).push({instancePath:instancePath+"/maskValue",keyword:"type",params:{type: "number"}});errors++;
}
}
if(data.activityRegularizer !== undefined){
if(!(validate25(data.activityRegularizer, {instancePath:instancePath+"/activityRegularizer",parentData:data,parentDataProperty:"activityRegularizer",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});errors++;
}
validate321.errors = vErrors;
return errors === 0;
}


const schema88 = {"type":"object","properties":{},"additionalProperties":false};

function validate323(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});errors++;
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});errors++;
}
validate323.errors = vErrors;
return errors === 0;
}


const schema89 = {"type":"object","properties":{"axis":{"type":["integer","array"],"items":{"type":"integer"},"minItems":1},"keepdims":{"type":"boolean"}},"required":["axis"],"additionalProperties":false};

function validate324(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.axis === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "axis"}});errors++;
}
for(const key0 in data){
if(!((key0 === "axis") || (key0 === "keepdims"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});errors++;
}
}
if(data.axis !== undefined){
let data0 = data.axis;
if((!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))) && (!(Array.isArray(data0)))){
(vErrors ??= []).push({instancePath:instancePath+"/axis",keyword:"type",params:{type: schema89.properties.axis.type}});errors++;
}
if(Array.isArray(data0)){
if(data0.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/axis",keyword:"minItems",params:{limit: 1}});errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
(vErrors ??= []).push({instancePath:instancePath+"/axis/" + i0,keyword:"type",params:{type: "integer"}});errors++;
}
}
}
}
if(data.keepdims !== undefined){
if(typeof data.keepdims !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/keepdims",keyword:"type",params:{type: "boolean"}});errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});errors++;
}
validate324.errors = vErrors;
return errors === 0;
}


const schema90 = {"type":"object","properties":{"poolSize":{"type":"array","items":{"type":"integer","minimum":1},"minItems":1,"maxItems":1},"strides":{"type":["array","null"],"items":{"type":"integer","minimum":1},"minItems":1,"maxItems":1},"padding":{"enum":["valid","same"]},"dataFormat":{"enum":["channelsLast","channelsFirst"]},"activityRegularizer":{"$ref":"regularizer-or-null"}},"additionalProperties":false};

function validate325(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "poolSize") || (key0 === "strides")) || (key0 === "padding")) || (key0 === "dataFormat")) || (key0 === "activityRegularizer"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});errors++;
}
}
if(data.poolSize !== undefined){
let data0 = data.poolSize;
if(Array.isArray(data0)){
if(data0.length > 1){
(vErrors ??= []).push({instancePath:instancePath+"/poolSize",keyword:"maxItems",params:{limit: 1}});errors++;
}
if(data0.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/poolSize",keyword:"minItems",params:{limit: 1}});errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
(vErrors ??= []).push({instancePath:instancePath+"/poolSize/" + i0,keyword:"type",params:{type: "integer"}});errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 1 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/poolSize/" + i0,keyword:"minimum",params:{comparison: ">=", limit: 1}});errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/poolSize",keyword:"type",params:{type: "array"}});errors++;
}
}
if(data.strides !== undefined){
let data2 = data.strides;
if((!(Array.isArray(data2))) && (data2 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/strides",keyword:"type",params:{type: schema90.properties.strides.type}});errors++;
}
if(Array.isArray(data2)){
if(data2.length > 1){
(vErrors ??= []).push({instancePath:instancePath+"/strides",keyword:"maxItems",params:{limit: 1}});errors++;
}
if(data2.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/strides",keyword:"minItems",params:{limit: 1}});errors++;
}
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
let data3 = data2[i1];
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
(vErrors ??= []).push({instancePath:instancePath+"/strides/" + i1,keyword:"type",params:{type: "integer"}});errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 1 || isNaN(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/strides/" + i1,keyword:"minimum",params:{comparison: ">=", limit: 1}});errors++;
}
}
}
}
}
if(data.padding !== undefined){
let data4 = data.padding;
if(!((data4 === "valid") || (data4 === "same"))){
(vErrors ??= []).push({instancePath:instancePath+"/padding",keyword:"enum",params:{allowedValues: schema90.properties.padding.enum}});errors++;
}
}
if(data.dataFormat !== undefined){
let data5 = data.dataFormat;
if(!((data5 === "channelsLast") || (data5 === "channelsFirst"))){
(vErrors ??= []).push({instancePath:instancePath+"/dataFormat",keyword:"enum",params:{allowedValues: schema90.properties.dataFormat.enum}});errors++;
}
}
if(data.activityRegularizer !== undefined){
if(!(validate25(data.activityRegularizer, {instancePath:instancePath+"/activityRegularizer",parentData:data,parentDataProperty:"activityRegularizer",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});errors++;
}
validate325.errors = vErrors;
return errors === 0;
}


const schema91 = {"type":"object","properties":{"poolSize":{"type":"array","items":{"type":"integer","minimum":1},"minItems":2,"maxItems":2},"strides":{"type":["array","null"],"items":{"type":"integer","minimum":1},"minItems":2,"maxItems":2},"padding":{"enum":["valid","same"]},"dataFormat":{"enum":["channelsLast","channelsFirst"]},"activityRegularizer":{"$ref":"regularizer-or-null"}},"additionalProperties":false};

function validate327(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "poolSize") || (key0 === "strides")) || (key0 === "padding")) || (key0 === "dataFormat")) || (key0 === "activityRegularizer"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});errors++;
}
}
if(data.poolSize !== undefined){
let data0 = data.poolSize;
if(Array.isArray(data0)){
if(data0.length > 2){
(vErrors ??= []).push({instancePath:instancePath+"/poolSize",keyword:"maxItems",params:{limit: 2}});errors++;
}
if(data0.length < 2){
(vErrors ??= []).push({instancePath:instancePath+"/poolSize",keyword:"minItems",params:{limit: 2}});errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
(vErrors ??= []).push({instancePath:instancePath+"/poolSize/" + i0,keyword:"type",params:{type: "integer"}});errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 1 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/poolSize/" + i0,keyword:"minimum",params:{comparison: ">=", limit: 1}});errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/poolSize",keyword:"type",params:{type: "array"}});errors++;
}
}
if(data.strides !== undefined){
let data2 = data.strides;
if((!(Array.isArray(data2))) && (data2 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/strides",keyword:"type",params:{type: schema91.properties.strides.type}});errors++;
}
if(Array.isArray(data2)){
if(data2.length > 2){
(vErrors ??= []).push({instancePath:instancePath+"/strides",keyword:"maxItems",params:{limit: 2}});errors++;
}
if(data2.length < 2){
(vErrors ??= []).push({instancePath:instancePath+"/strides",keyword:"minItems",params:{limit: 2}});errors++;
}
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
let data3 = data2[i1];
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
(vErrors ??= []).push({instancePath:instancePath+"/strides/" + i1,keyword:"type",params:{type: "integer"}});errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 1 || isNaN(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/strides/" + i1,keyword:"minimum",params:{comparison: ">=", limit: 1}});errors++;
}
}
}
}
}
if(data.padding !== undefined){
let data4 = data.padding;
if(!((data4 === "valid") || (data4 === "same"))){
(vErrors ??= []).push({instancePath:instancePath+"/padding",keyword:"enum",params:{allowedValues: schema91.properties.padding.enum}});errors++;
}
}
if(data.dataFormat !== undefined){
let data5 = data.dataFormat;
if(!((data5 === "channelsLast") || (data5 === "channelsFirst"))){
(vErrors ??= []).push({instancePath:instancePath+"/dataFormat",keyword:"enum",params:{allowedValues: schema91.properties.dataFormat.enum}});errors++;
}
}
if(data.activityRegularizer !== undefined){
if(!(validate25(data.activityRegularizer, {instancePath:instancePath+"/activityRegularizer",parentData:data,parentDataProperty:"activityRegularizer",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});errors++;
}
validate327.errors = vErrors;
return errors === 0;
}


const schema92 = {"type":"object","properties":{"poolSize":{"type":"array","items":{"type":"integer","minimum":1},"minItems":3,"maxItems":3},"strides":{"type":["array","null"],"items":{"type":"integer","minimum":1},"minItems":3,"maxItems":3},"padding":{"enum":["valid","same"]},"dataFormat":{"enum":["channelsLast","channelsFirst"]},"activityRegularizer":{"$ref":"regularizer-or-null"}},"additionalProperties":false};

function validate329(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "poolSize") || (key0 === "strides")) || (key0 === "padding")) || (key0 === "dataFormat")) || (key0 === "activityRegularizer"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});errors++;
}
}
if(data.poolSize !== undefined){
let data0 = data.poolSize;
if(Array.isArray(data0)){
if(data0.length > 3){
(vErrors ??= []).push({instancePath:instancePath+"/poolSize",keyword:"maxItems",params:{limit: 3}});errors++;
}
if(data0.length < 3){
(vErrors ??= []).push({instancePath:instancePath+"/poolSize",keyword:"minItems",params:{limit: 3}});errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
(vErrors ??= []).push({instancePath:instancePath+"/poolSize/" + i0,keyword:"type",params:{type: "integer"}});errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 1 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/poolSize/" + i0,keyword:"minimum",params:{comparison: ">=", limit: 1}});errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/poolSize",keyword:"type",params:{type: "array"}});errors++;
}
}
if(data.strides !== undefined){
let data2 = data.strides;
if((!(Array.isArray(data2))) && (data2 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/strides",keyword:"type",params:{type: schema92.properties.strides.type}});errors++;
}
if(Array.isArray(data2)){
if(data2.length > 3){
(vErrors ??= []).push({instancePath:instancePath+"/strides",keyword:"maxItems",params:{limit: 3}});errors++;
}
if(data2.length < 3){
(vErrors ??= []).push({instancePath:instancePath+"/strides",keyword:"minItems",params:{limit: 3}});errors++;
}
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
let data3 = data2[i1];
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
(vErrors ??= []).push({instancePath:instancePath+"/strides/" + i1,keyword:"type",params:{type: "integer"}});errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 1 || isNaN(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/strides/" + i1,keyword:"minimum",params:{comparison: ">=", limit: 1}});errors++;
}
}
}
}
}
if(data.padding !== undefined){
let data4 = data.padding;
if(!((data4 === "valid") || (data4 === "same"))){
(vErrors ??= []).push({instancePath:instancePath+"/padding",keyword:"enum",params:{allowedValues: schema92.properties.padding.enum}});errors++;
}
}
if(data.dataFormat !== undefined){
let data5 = data.dataFormat;
if(!((data5 === "channelsLast") || (data5 === "channelsFirst"))){
(vErrors ??= []).push({instancePath:instancePath+"/dataFormat",keyword:"enum",params:{allowedValues: schema92.properties.dataFormat.enum}});errors++;
}
}
if(data.activityRegularizer !== undefined){
if(!(validate25(data.activityRegularizer, {instancePath:instancePath+"/activityRegularizer",parentData:data,parentDataProperty:"activityRegularizer",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});errors++;
}
validate329.errors = vErrors;
return errors === 0;
}


const schema93 = {"type":"object","properties":{"activityRegularizer":{"$ref":"regularizer-or-null"}},"additionalProperties":false};

function validate331(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "activityRegularizer")){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});errors++;
}
}
if(data.activityRegularizer !== undefined){
if(!(validate25(data.activityRegularizer, {instancePath:instancePath+"/activityRegularizer",parentData:data,parentDataProperty:"activityRegularizer",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});errors++;
}
validate331.errors = vErrors;
return errors === 0;
}


const schema94 = {"type":"object","properties":{"axis":{"type":["integer","array"],"items":{"type":"integer"},"minItems":1},"keepdims":{"type":"boolean"}},"required":["axis"],"additionalProperties":false};

function validate333(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.axis === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "axis"}});errors++;
}
for(const key0 in data){
if(!((key0 === "axis") || (key0 === "keepdims"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});errors++;
}
}
if(data.axis !== undefined){
let data0 = data.axis;
if((!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))) && (!(Array.isArray(data0)))){
(vErrors ??= []).push({instancePath:instancePath+"/axis",keyword:"type",params:{type: schema94.properties.axis.type}});errors++;
}
if(Array.isArray(data0)){
if(data0.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/axis",keyword:"minItems",params:{limit: 1}});errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
(vErrors ??= []).push({instancePath:instancePath+"/axis/" + i0,keyword:"type",params:{type: "integer"}});errors++;
}
}
}
}
if(data.keepdims !== undefined){
if(typeof data.keepdims !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/keepdims",keyword:"type",params:{type: "boolean"}});errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});errors++;
}
validate333.errors = vErrors;
return errors === 0;
}


const schema95 = {"type":"object","properties":{"fftLength":{"type":"integer","minimum":2},"sequenceStride":{"type":"integer","minimum":1},"sequenceLength":{"type":["integer","null"],"minimum":1},"window":{"type":["string","array","null"],"items":{"type":"number"},"minItems":1,"examples":["hamming"]},"samplingRate":{"type":"integer","minimum":1},"numMelBins":{"type":"integer","minimum":1},"minFreq":{"type":"number","minimum":0},"maxFreq":{"type":["number","null"],"exclusiveMinimum":0},"powerToDb":{"type":"boolean"},"topDb":{"type":"number","minimum":0},"magExp":{"type":"number"},"minPower":{"type":"number","exclusiveMinimum":0},"refPower":{"type":"number"},"activityRegularizer":{"$ref":"regularizer-or-null"}},"additionalProperties":false};

function validate334(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema95.properties, key0))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});errors++;
}
}
if(data.fftLength !== undefined){
let data0 = data.fftLength;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
(vErrors ??= []).push({instancePath:instancePath+"/fftLength",keyword:"type",params:{type: "integer"}});errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 2 || isNaN(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/fftLength",keyword:"minimum",params:{comparison: ">=", limit: 2}});errors++;
}
}
}
if(data.sequenceStride !== undefined){
let data1 = data.sequenceStride;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
(vErrors ??= []).push({instancePath:instancePath+"/sequenceStride",keyword:"type",params:{type: "integer"}});errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 1 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/sequenceStride",keyword:"minimum",params:{comparison: ">=", limit: 1}});errors++;
}
}
}
if(data.sequenceLength !== undefined){
let data2 = data.sequenceLength;
if((!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))) && (data2 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/sequenceLength",keyword:"type",params:{type: schema95.properties.sequenceLength.type}});errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 1 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/sequenceLength",keyword:"minimum",params:{comparison: ">=", limit: 1}});errors++;
}
}
}
if(data.window !== undefined){
let data3 = data.window;
if(((typeof data3 !== "string") && (!(Array.isArray(data3)))) && (data3 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/window",keyword:"type",params:{type: schema95.properties.window.type}});errors++;
}
if(Array.isArray(data3)){
if(data3.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/window",keyword:"minItems",params:{limit: 1}});errors++;
}
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if(!((typeof data4 == "number") && (isFinite(data4)))){
(vErrors ??= []).push({instancePath:instancePath+"/window/" + i0,keyword:"type",params:{type: "number"}});errors++;
}
}
}
}
if(data.samplingRate !== undefined){
let data5 = data.samplingRate;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
(vErrors ??= []).push({instancePath:instancePath+"/samplingRate",keyword:"type",params:{type: "integer"}});errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 1 || isNaN(data5)){
(vErrors ??= []).push({instancePath:instancePath+"/samplingRate",keyword:"minimum",params:{comparison: ">=", limit: 1}});errors++;
}
}
}
if(data.numMelBins !== undefined){
let data6 = data.numMelBins;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
(vErrors ??= []).push({instancePath:instancePath+"/numMelBins",keyword:"type",params:{type: "integer"}});errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 1 || isNaN(data6)){
(vErrors ??= []).push({instancePath:instancePath+"/numMelBins",keyword:"minimum",params:{comparison: ">=", limit: 1}});errors++;
}
}
}
if(data.minFreq !== undefined){
let data7 = data.minFreq;
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 < 0 || isNaN(data7)){
(vErrors ??= []).push({instancePath:instancePath+"/minFreq",keyword:"minimum",params:{comparison: ">=", limit: 0}});errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/minFreq",keyword:"type",params:{type: "number"}});errors++;
}
}
if(data.maxFreq !== undefined){
let data8 = data.maxFreq;
if((!((typeof data8 == "number") && (isFinite(data8)))) && (data8 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/maxFreq",keyword:"type",params:{type: schema95.properties.maxFreq.type}});errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 <= 0 || isNaN(data8)){
(vErrors ??= []).push({instancePath:instancePath+"/maxFreq",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0}});errors++;
}
}
}
if(data.powerToDb !== undefined){
if(typeof data.powerToDb !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/powerToDb",keyword:"type",params:{type: "boolean"}});errors++;
}
}
if(data.topDb !== undefined){
let data10 = data.topDb;
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 < 0 || isNaN(data10)){
(vErrors ??= []).push({instancePath:instancePath+"/topDb",keyword:"minimum",params:{comparison: ">=", limit: 0}});errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/topDb",keyword:"type",params:{type: "number"}});errors++;
}
}
if(data.magExp !== undefined){
let data11 = data.magExp;
if(!((typeof data11 == "number") && (isFinite(data11)))){
(vErrors ??= []).push({instancePath:instancePath+"/magExp",keyword:"type",params:{type: "number"}});errors++;
}
}
if(data.minPower !== undefined){
let data12 = data.minPower;
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 <= 0 || isNaN(data12)){
(vErrors ??= []).push({instancePath:instancePath+"/minPower",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0}});errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/minPower",keyword:"type",params:{type: "number"}});errors++;
}
}
if(data.refPower !== undefined){
let data13 = data.refPower;
if(!((typeof data13 == "number") && (isFinite(data13)))){
(vErrors ??= []).push({instancePath:instancePath+"/refPower",keyword:"type",params:{type: "number"}});errors++;
}
}
if(data.activityRegularizer !== undefined){
if(!(validate25(data.activityRegularizer, {instancePath:instancePath+"/activityRegularizer",parentData:data,parentDataProperty:"activityRegularizer",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});errors++;
}
validate334.errors = vErrors;
return errors === 0;
}


const schema96 = {"type":"object","properties":{"axis":{"type":["integer","array"],"items":{"type":"integer"},"minItems":1},"keepdims":{"type":"boolean"}},"required":["axis"],"additionalProperties":false};

function validate336(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.axis === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "axis"}});errors++;
}
for(const key0 in data){
if(!((key0 === "axis") || (key0 === "keepdims"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});errors++;
}
}
if(data.axis !== undefined){
let data0 = data.axis;
if((!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))) && (!(Array.isArray(data0)))){
(vErrors ??= []).push({instancePath:instancePath+"/axis",keyword:"type",params:{type: schema96.properties.axis.type}});errors++;
}
if(Array.isArray(data0)){
if(data0.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/axis",keyword:"minItems",params:{limit: 1}});errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
(vErrors ??= []).push({instancePath:instancePath+"/axis/" + i0,keyword:"type",params:{type: "integer"}});errors++;
}
}
}
}
if(data.keepdims !== undefined){
if(typeof data.keepdims !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/keepdims",keyword:"type",params:{type: "boolean"}});errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});errors++;
}
validate336.errors = vErrors;
return errors === 0;
}


const schema97 = {"type":"object","properties":{"activityRegularizer":{"$ref":"regularizer-or-null"}},"additionalProperties":false};

function validate337(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "activityRegularizer")){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});errors++;
}
}
if(data.activityRegularizer !== undefined){
if(!(validate25(data.activityRegularizer, {instancePath:instancePath+"/activityRegularizer",parentData:data,parentDataProperty:"activityRegularizer",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});errors++;
}
validate337.errors = vErrors;
return errors === 0;
}


const schema98 = {"type":"object","properties":{"numHeads":{"type":"integer","minimum":1,"examples":[8]},"keyDim":{"type":"integer","minimum":1,"examples":[64]},"valueDim":{"type":["integer","null"],"minimum":1},"dropout":{"type":"number","minimum":0,"exclusiveMaximum":1},"useBias":{"type":"boolean"},"outputShape":{"type":["integer","array","null"],"items":{"type":"integer","minimum":1},"minimum":1,"minItems":1},"attentionAxes":{"type":["integer","array","null"],"items":{"type":"integer"},"minItems":1},"slidingWindow":{"type":["integer","null"],"minimum":1},"flashAttention":{"type":["boolean","null"]},"kernelInitializer":{"$ref":"initializer"},"biasInitializer":{"$ref":"initializer"},"kernelRegularizer":{"$ref":"regularizer-or-null"},"biasRegularizer":{"$ref":"regularizer-or-null"},"activityRegularizer":{"$ref":"regularizer-or-null"},"kernelConstraint":{"$ref":"constraint-or-null"},"biasConstraint":{"$ref":"constraint-or-null"},"useGate":{"type":"boolean"},"seed":{"type":["integer","null"],"minimum":0},"useCausalMask":{"type":"boolean"},"returnAttentionScores":{"type":"boolean"}},"required":["numHeads","keyDim"],"additionalProperties":false};

function validate339(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.numHeads === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "numHeads"}});errors++;
}
if(data.keyDim === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "keyDim"}});errors++;
}
for(const key0 in data){
if(!(func2.call(schema98.properties, key0))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});errors++;
}
}
if(data.numHeads !== undefined){
let data0 = data.numHeads;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
(vErrors ??= []).push({instancePath:instancePath+"/numHeads",keyword:"type",params:{type: "integer"}});errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 1 || isNaN(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/numHeads",keyword:"minimum",params:{comparison: ">=", limit: 1}});errors++;
}
}
}
if(data.keyDim !== undefined){
let data1 = data.keyDim;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
(vErrors ??= []).push({instancePath:instancePath+"/keyDim",keyword:"type",params:{type: "integer"}});errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 1 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/keyDim",keyword:"minimum",params:{comparison: ">=", limit: 1}});errors++;
}
}
}
if(data.valueDim !== undefined){
let data2 = data.valueDim;
if((!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))) && (data2 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/valueDim",keyword:"type",params:{type: schema98.properties.valueDim.type}});errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 1 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/valueDim",keyword:"minimum",params:{comparison: ">=", limit: 1}});errors++;
}
}
}
if(data.dropout !== undefined){
let data3 = data.dropout;
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/dropout",keyword:"minimum",params:{comparison: ">=", limit: 0}});errors++;
}
if(data3 >= 1 || isNaN(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/dropout",keyword:"exclusiveMaximum",params:{comparison: "<", limit: 1}});errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/dropout",keyword:"type",params:{type: "number"}});errors++;
}
}
if(data.useBias !== undefined){
if(typeof data.useBias !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/useBias",keyword:"type",params:{type: "boolean"}});errors++;
}
}
if(data.outputShape !== undefined){
let data5 = data.outputShape;
if(((!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))) && (!(Array.isArray(data5)))) && (data5 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/outputShape",keyword:"type",params:{type: schema98.properties.outputShape.type}});errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 1 || isNaN(data5)){
(vErrors ??= []).push({instancePath:instancePath+"/outputShape",keyword:"minimum",params:{comparison: ">=", limit: 1}});errors++;
}
}
if(Array.isArray(data5)){
if(data5.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/outputShape",keyword:"minItems",params:{limit: 1}});errors++;
}
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
let data6 = data5[i0];
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
(vErrors ??= []).push({instancePath:instancePath+"/outputShape/" + i0,keyword:"type",params:{type: "integer"}});errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 1 || isNaN(data6)){
(vErrors ??= []).push({instancePath:instancePath+"/outputShape/" + i0,keyword:"minimum",params:{comparison: ">=", limit: 1}});errors++;
}
}
}
}
}
if(data.attentionAxes !== undefined){
let data7 = data.attentionAxes;
if(((!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))) && (!(Array.isArray(data7)))) && (data7 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/attentionAxes",keyword:"type",params:{type: schema98.properties.attentionAxes.type}});errors++;
}
if(Array.isArray(data7)){
if(data7.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/attentionAxes",keyword:"minItems",params:{limit: 1}});errors++;
}
const len1 = data7.length;
for(let i1=0; i1<len1; i1++){
let data8 = data7[i1];
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
(vErrors ??= []).push({instancePath:instancePath+"/attentionAxes/" + i1,keyword:"type",params:{type: "integer"}});errors++;
}
}
}
}
if(data.slidingWindow !== undefined){
let data9 = data.slidingWindow;
if((!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))) && (data9 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/slidingWindow",keyword:"type",params:{type: schema98.properties.slidingWindow.type}});errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 < 1 || isNaN(data9)){
(vErrors ??= []).push({instancePath:instancePath+"/slidingWindow",keyword:"minimum",params:{comparison: ">=", limit: 1}});errors++;
}
}
}
if(data.flashAttention !== undefined){
let data10 = data.flashAttention;
if((typeof data10 !== "boolean") && (data10 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/flashAttention",keyword:"type",params:{type: schema98.properties.flashAttention.type}});errors++;
}
}
if(data.kernelInitializer !== undefined){
if(!(validate61(data.kernelInitializer, {instancePath:instancePath+"/kernelInitializer",parentData:data,parentDataProperty:"kernelInitializer",rootData}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data.biasInitializer !== undefined){
if(!(validate61(data.biasInitializer, {instancePath:instancePath+"/biasInitializer",parentData:data,parentDataProperty:"biasInitializer",rootData}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data.kernelRegularizer !== undefined){
if(!(validate25(data.kernelRegularizer, {instancePath:instancePath+"/kernelRegularizer",parentData:data,parentDataProperty:"kernelRegularizer",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
if(data.biasRegularizer !== undefined){
if(!(validate25(data.biasRegularizer, {instancePath:instancePath+"/biasRegularizer",parentData:data,parentDataProperty:"biasRegularizer",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
if(data.activityRegularizer !== undefined){
if(!(validate25(data.activityRegularizer, {instancePath:instancePath+"/activityRegularizer",parentData:data,parentDataProperty:"activityRegularizer",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
if(data.kernelConstraint !== undefined){
if(!(validate68(data.kernelConstraint, {instancePath:instancePath+"/kernelConstraint",parentData:data,parentDataProperty:"kernelConstraint",rootData}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
}
if(data.biasConstraint !== undefined){
if(!(validate68(data.biasConstraint, {instancePath:instancePath+"/biasConstraint",parentData:data,parentDataProperty:"biasConstraint",rootData}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
}
if(data.useGate !== undefined){
if(typeof data.useGate !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/useGate",keyword:"type",params:{type: "boolean"}});errors++;
}
}
if(data.seed !== undefined){
let data19 = data.seed;
if((!(((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19))) && (isFinite(data19)))) && (data19 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/seed",keyword:"type",params:{type: schema98.properties.seed.type}});errors++;
}
if((typeof data19 == "number") && (isFinite(data19))){
if(data19 < 0 || isNaN(data19)){
(vErrors ??= []).push({instancePath:instancePath+"/seed",keyword:"minimum",params:{comparison: ">=", limit: 0}});errors++;
}
}
}
if(data.useCausalMask !== undefined){
if(typeof data.useCausalMask !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/useCausalMask",keyword:"type",params:{type: "boolean"}});errors++;
}
}
if(data.returnAttentionScores !== undefined){
if(typeof data.returnAttentionScores !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/returnAttentionScores",keyword:"type",params:{type: "boolean"}});errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});errors++;
}
validate339.errors = vErrors;
return errors === 0;
}


const schema99 = {"type":"object","properties":{"activityRegularizer":{"$ref":"regularizer-or-null"}},"additionalProperties":false};

function validate347(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "activityRegularizer")){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});errors++;
}
}
if(data.activityRegularizer !== undefined){
if(!(validate25(data.activityRegularizer, {instancePath:instancePath+"/activityRegularizer",parentData:data,parentDataProperty:"activityRegularizer",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});errors++;
}
validate347.errors = vErrors;
return errors === 0;
}


const schema100 = {"type":"object","properties":{"axis":{"type":["integer","array","null"],"items":{"type":"integer"}},"mean":{"type":["number","array","null"],"items":{"type":["number","array"],"items":{"type":["number","array"],"items":{"type":"number"},"minItems":1},"minItems":1},"minItems":1,"examples":[0.5]},"variance":{"type":["number","array","null"],"items":{"type":["number","array"],"items":{"type":["number","array"],"items":{"type":"number"},"minItems":1},"minItems":1},"minItems":1},"invert":{"type":"boolean"},"activityRegularizer":{"$ref":"regularizer-or-null"}},"additionalProperties":false};

function validate349(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "axis") || (key0 === "mean")) || (key0 === "variance")) || (key0 === "invert")) || (key0 === "activityRegularizer"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});errors++;
}
}
if(data.axis !== undefined){
let data0 = data.axis;
if(((!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))) && (!(Array.isArray(data0)))) && (data0 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/axis",keyword:"type",params:{type: schema100.properties.axis.type}});errors++;
}
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
(vErrors ??= []).push({instancePath:instancePath+"/axis/" + i0,keyword:"type",params:{type: "integer"}});errors++;
}
}
}
}
if(data.mean !== undefined){
let data2 = data.mean;
if(((!((typeof data2 == "number") && (isFinite(data2)))) && (!(Array.isArray(data2)))) && (data2 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/mean",keyword:"type",params:{type: schema100.properties.mean.type}});errors++;
}
if(Array.isArray(data2)){
if(data2.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/mean",keyword:"minItems",params:{limit: 1}});errors++;
}
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
let data3 = data2[i1];
if((!((typeof data3 == "number") && (isFinite(data3)))) && (!(Array.isArray(data3)))){
(vErrors ??= []).push({instancePath:instancePath+"/mean/" + i1,keyword:"type",params:{type: schema100.properties.mean.items.type}});errors++;
}
if(Array.isArray(data3)){
if(data3.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/mean/" + i1,keyword:"minItems",params:{limit: 1}});errors++;
}
const len2 = data3.length;
for(let i2=0; i2<len2; i2++){
let data4 = data3[i2];
if((!((typeof data4 == "number") && (isFinite(data4)))) && (!(Array.isArray(data4)))){
(vErrors ??= []).push({instancePath:instancePath+"/mean/" + i1+"/" + i2,keyword:"type",params:{type: schema100.properties.mean.items.items.type}});errors++;
}
if(Array.isArray(data4)){
if(data4.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/mean/" + i1+"/" + i2,keyword:"minItems",params:{limit: 1}});errors++;
}
const len3 = data4.length;
for(let i3=0; i3<len3; i3++){
let data5 = data4[i3];
if(!((typeof data5 == "number") && (isFinite(data5)))){
(vErrors ??= []).push({instancePath:instancePath+"/mean/" + i1+"/" + i2+"/" + i3,keyword:"type",params:{type: "number"}});errors++;
}
}
}
}
}
}
}
}
if(data.variance !== undefined){
let data6 = data.variance;
if(((!((typeof data6 == "number") && (isFinite(data6)))) && (!(Array.isArray(data6)))) && (data6 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/variance",keyword:"type",params:{type: schema100.properties.variance.type}});errors++;
}
if(Array.isArray(data6)){
if(data6.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/variance",keyword:"minItems",params:{limit: 1}});errors++;
}
const len4 = data6.length;
for(let i4=0; i4<len4; i4++){
let data7 = data6[i4];
if((!((typeof data7 == "number") && (isFinite(data7)))) && (!(Array.isArray(data7)))){
(vErrors ??= []).push({instancePath:instancePath+"/variance/" + i4,keyword:"type",params:{type: schema100.properties.variance.items.type}});errors++;
}
if(Array.isArray(data7)){
if(data7.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/variance/" + i4,keyword:"minItems",params:{limit: 1}});errors++;
}
const len5 = data7.length;
for(let i5=0; i5<len5; i5++){
let data8 = data7[i5];
if((!((typeof data8 == "number") && (isFinite(data8)))) && (!(Array.isArray(data8)))){
(vErrors ??= []).push({instancePath:instancePath+"/variance/" + i4+"/" + i5,keyword:"type",params:{type: schema100.properties.variance.items.items.type}});errors++;
}
if(Array.isArray(data8)){
if(data8.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/variance/" + i4+"/" + i5,keyword:"minItems",params:{limit: 1}});errors++;
}
const len6 = data8.length;
for(let i6=0; i6<len6; i6++){
let data9 = data8[i6];
if(!((typeof data9 == "number") && (isFinite(data9)))){
(vErrors ??= []).push({instancePath:instancePath+"/variance/" + i4+"/" + i5+"/" + i6,keyword:"type",params:{type: "number"}});errors++;
}
}
}
}
}
}
}
}
if(data.invert !== undefined){
if(typeof data.invert !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/invert",keyword:"type",params:{type: "boolean"}});errors++;
}
}
if(data.activityRegularizer !== undefined){
if(!(validate25(data.activityRegularizer, {instancePath:instancePath+"/activityRegularizer",parentData:data,parentDataProperty:"activityRegularizer",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});errors++;
}
validate349.errors = vErrors;
return errors === 0;
}


const schema101 = {"type":"object","properties":{"alphaInitializer":{"$ref":"initializer"},"alphaRegularizer":{"$ref":"regularizer-or-null"},"alphaConstraint":{"$ref":"constraint-or-null"},"sharedAxes":{"type":["array","null"],"items":{"type":"integer","minimum":1},"minItems":1},"activityRegularizer":{"$ref":"regularizer-or-null"}},"additionalProperties":false};

function validate351(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "alphaInitializer") || (key0 === "alphaRegularizer")) || (key0 === "alphaConstraint")) || (key0 === "sharedAxes")) || (key0 === "activityRegularizer"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});errors++;
}
}
if(data.alphaInitializer !== undefined){
if(!(validate61(data.alphaInitializer, {instancePath:instancePath+"/alphaInitializer",parentData:data,parentDataProperty:"alphaInitializer",rootData}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data.alphaRegularizer !== undefined){
if(!(validate25(data.alphaRegularizer, {instancePath:instancePath+"/alphaRegularizer",parentData:data,parentDataProperty:"alphaRegularizer",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
if(data.alphaConstraint !== undefined){
if(!(validate68(data.alphaConstraint, {instancePath:instancePath+"/alphaConstraint",parentData:data,parentDataProperty:"alphaConstraint",rootData}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
}
if(data.sharedAxes !== undefined){
let data3 = data.sharedAxes;
if((!(Array.isArray(data3))) && (data3 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/sharedAxes",keyword:"type",params:{type: schema101.properties.sharedAxes.type}});errors++;
}
if(Array.isArray(data3)){
if(data3.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/sharedAxes",keyword:"minItems",params:{limit: 1}});errors++;
}
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
(vErrors ??= []).push({instancePath:instancePath+"/sharedAxes/" + i0,keyword:"type",params:{type: "integer"}});errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 1 || isNaN(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/sharedAxes/" + i0,keyword:"minimum",params:{comparison: ">=", limit: 1}});errors++;
}
}
}
}
}
if(data.activityRegularizer !== undefined){
if(!(validate25(data.activityRegularizer, {instancePath:instancePath+"/activityRegularizer",parentData:data,parentDataProperty:"activityRegularizer",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});errors++;
}
validate351.errors = vErrors;
return errors === 0;
}


const schema102 = {"type":"object","properties":{"dims":{"type":"array","items":{"type":"integer","minimum":1},"minItems":1,"uniqueItems":true,"examples":[[2,1]]},"activityRegularizer":{"$ref":"regularizer-or-null"}},"required":["dims"],"additionalProperties":false};

function validate356(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.dims === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "dims"}});errors++;
}
for(const key0 in data){
if(!((key0 === "dims") || (key0 === "activityRegularizer"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});errors++;
}
}
if(data.dims !== undefined){
let data0 = data.dims;
if(Array.isArray(data0)){
if(data0.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/dims",keyword:"minItems",params:{limit: 1}});errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
(vErrors ??= []).push({instancePath:instancePath+"/dims/" + i0,keyword:"type",params:{type: "integer"}});errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 1 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/dims/" + i0,keyword:"minimum",params:{comparison: ">=", limit: 1}});errors++;
}
}
}
let i1 = data0.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data0[i1];
if(!(((typeof item0 == "number") && (!(item0 % 1) && !isNaN(item0))) && (isFinite(item0)))){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
(vErrors ??= []).push({instancePath:instancePath+"/dims",keyword:"uniqueItems",params:{i: i1, j: j0}});errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/dims",keyword:"type",params:{type: "array"}});errors++;
}
}
if(data.activityRegularizer !== undefined){
if(!(validate25(data.activityRegularizer, {instancePath:instancePath+"/activityRegularizer",parentData:data,parentDataProperty:"activityRegularizer",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});errors++;
}
validate356.errors = vErrors;
return errors === 0;
}


const schema103 = {"type":"object","properties":{"exponent":{"type":"number"}},"required":["exponent"],"additionalProperties":false};

function validate358(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.exponent === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "exponent"}});errors++;
}
for(const key0 in data){
if(!(key0 === "exponent")){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});errors++;
}
}
if(data.exponent !== undefined){
let data0 = data.exponent;
if(!((typeof data0 == "number") && (isFinite(data0)))){
(vErrors ??= []).push({instancePath:instancePath+"/exponent",keyword:"type",params:{type: "number"}});errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});errors++;
}
validate358.errors = vErrors;
return errors === 0;
}


const schema104 = {"type":"object","properties":{"axis":{"type":["integer","array"],"items":{"type":"integer"},"minItems":1},"epsilon":{"type":"number","minimum":0},"activityRegularizer":{"$ref":"regularizer-or-null"}},"additionalProperties":false};

function validate359(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "axis") || (key0 === "epsilon")) || (key0 === "activityRegularizer"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});errors++;
}
}
if(data.axis !== undefined){
let data0 = data.axis;
if((!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))) && (!(Array.isArray(data0)))){
(vErrors ??= []).push({instancePath:instancePath+"/axis",keyword:"type",params:{type: schema104.properties.axis.type}});errors++;
}
if(Array.isArray(data0)){
if(data0.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/axis",keyword:"minItems",params:{limit: 1}});errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
(vErrors ??= []).push({instancePath:instancePath+"/axis/" + i0,keyword:"type",params:{type: "integer"}});errors++;
}
}
}
}
if(data.epsilon !== undefined){
let data2 = data.epsilon;
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/epsilon",keyword:"minimum",params:{comparison: ">=", limit: 0}});errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/epsilon",keyword:"type",params:{type: "number"}});errors++;
}
}
if(data.activityRegularizer !== undefined){
if(!(validate25(data.activityRegularizer, {instancePath:instancePath+"/activityRegularizer",parentData:data,parentDataProperty:"activityRegularizer",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});errors++;
}
validate359.errors = vErrors;
return errors === 0;
}


const schema105 = {"type":"object","properties":{"cell":{"$ref":"cell"},"activityRegularizer":{"$ref":"regularizer-or-null"},"returnSequences":{"type":"boolean"},"returnState":{"type":"boolean"},"goBackwards":{"type":"boolean"},"stateful":{"type":"boolean"},"unroll":{"type":"boolean"},"zeroOutputForMask":{"type":"boolean"}},"required":["cell"],"additionalProperties":false};
const schema106 = {"type":"object","required":["type"]};

function validate362(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate362.errors = vErrors;
return errors === 0;
}


function validate361(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.cell === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "cell"}});errors++;
}
for(const key0 in data){
if(!((((((((key0 === "cell") || (key0 === "activityRegularizer")) || (key0 === "returnSequences")) || (key0 === "returnState")) || (key0 === "goBackwards")) || (key0 === "stateful")) || (key0 === "unroll")) || (key0 === "zeroOutputForMask"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});errors++;
}
}
if(data.cell !== undefined){
if(!(validate362(data.cell, {instancePath:instancePath+"/cell",parentData:data,parentDataProperty:"cell",rootData}))){
vErrors = vErrors === null ? validate362.errors : vErrors.concat(validate362.errors);
errors = vErrors.length;
}
}
if(data.activityRegularizer !== undefined){
if(!(validate25(data.activityRegularizer, {instancePath:instancePath+"/activityRegularizer",parentData:data,parentDataProperty:"activityRegularizer",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
if(data.returnSequences !== undefined){
if(typeof data.returnSequences !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/returnSequences",keyword:"type",params:{type: "boolean"}});errors++;
}
}
if(data.returnState !== undefined){
if(typeof data.returnState !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/returnState",keyword:"type",params:{type: "boolean"}});errors++;
}
}
if(data.goBackwards !== undefined){
if(typeof data.goBackwards !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/goBackwards",keyword:"type",params:{type: "boolean"}});errors++;
}
}
if(data.stateful !== undefined){
if(typeof data.stateful !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/stateful",keyword:"type",params:{type: "boolean"}});errors++;
}
}
if(data.unroll !== undefined){
if(typeof data.unroll !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/unroll",keyword:"type",params:{type: "boolean"}});errors++;
}
}
if(data.zeroOutputForMask !== undefined){
if(typeof data.zeroOutputForMask !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/zeroOutputForMask",keyword:"type",params:{type: "boolean"}});errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});errors++;
}
validate361.errors = vErrors;
return errors === 0;
}


const schema107 = {"type":"object","properties":{"valueRange":{"type":"array","items":{"type":"number"},"minItems":2,"maxItems":2},"numOps":{"type":"integer","minimum":1},"factor":{"type":["number","array"],"minimum":0,"maximum":1,"items":{"type":"number"},"minItems":2,"maxItems":2},"interpolation":{"enum":["bilinear","nearest"]},"seed":{"type":["integer","null"],"minimum":0},"dataFormat":{"enum":["channelsLast"]},"activityRegularizer":{"$ref":"regularizer-or-null"}},"additionalProperties":false};

function validate365(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((((key0 === "valueRange") || (key0 === "numOps")) || (key0 === "factor")) || (key0 === "interpolation")) || (key0 === "seed")) || (key0 === "dataFormat")) || (key0 === "activityRegularizer"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});errors++;
}
}
if(data.valueRange !== undefined){
let data0 = data.valueRange;
if(Array.isArray(data0)){
if(data0.length > 2){
(vErrors ??= []).push({instancePath:instancePath+"/valueRange",keyword:"maxItems",params:{limit: 2}});errors++;
}
if(data0.length < 2){
(vErrors ??= []).push({instancePath:instancePath+"/valueRange",keyword:"minItems",params:{limit: 2}});errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(!((typeof data1 == "number") && (isFinite(data1)))){
(vErrors ??= []).push({instancePath:instancePath+"/valueRange/" + i0,keyword:"type",params:{type: "number"}});errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/valueRange",keyword:"type",params:{type: "array"}});errors++;
}
}
if(data.numOps !== undefined){
let data2 = data.numOps;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
(vErrors ??= []).push({instancePath:instancePath+"/numOps",keyword:"type",params:{type: "integer"}});errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 1 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/numOps",keyword:"minimum",params:{comparison: ">=", limit: 1}});errors++;
}
}
}
if(data.factor !== undefined){
let data3 = data.factor;
if((!((typeof data3 == "number") && (isFinite(data3)))) && (!(Array.isArray(data3)))){
(vErrors ??= []).push({instancePath:instancePath+"/factor",keyword:"type",params:{type: schema107.properties.factor.type}});errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 1 || isNaN(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/factor",keyword:"maximum",params:{comparison: "<=", limit: 1}});errors++;
}
if(data3 < 0 || isNaN(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/factor",keyword:"minimum",params:{comparison: ">=", limit: 0}});errors++;
}
}
if(Array.isArray(data3)){
if(data3.length > 2){
(vErrors ??= []).push({instancePath:instancePath+"/factor",keyword:"maxItems",params:{limit: 2}});errors++;
}
if(data3.length < 2){
(vErrors ??= []).push({instancePath:instancePath+"/factor",keyword:"minItems",params:{limit: 2}});errors++;
}
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
let data4 = data3[i1];
if(!((typeof data4 == "number") && (isFinite(data4)))){
(vErrors ??= []).push({instancePath:instancePath+"/factor/" + i1,keyword:"type",params:{type: "number"}});errors++;
}
}
}
}
if(data.interpolation !== undefined){
let data5 = data.interpolation;
if(!((data5 === "bilinear") || (data5 === "nearest"))){
(vErrors ??= []).push({instancePath:instancePath+"/interpolation",keyword:"enum",params:{allowedValues: schema107.properties.interpolation.enum}});errors++;
}
}
if(data.seed !== undefined){
let data6 = data.seed;
if((!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))) && (data6 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/seed",keyword:"type",params:{type: schema107.properties.seed.type}});errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 0 || isNaN(data6)){
(vErrors ??= []).push({instancePath:instancePath+"/seed",keyword:"minimum",params:{comparison: ">=", limit: 0}});errors++;
}
}
}
if(data.dataFormat !== undefined){
if(!(data.dataFormat === "channelsLast")){
(vErrors ??= []).push({instancePath:instancePath+"/dataFormat",keyword:"enum",params:{allowedValues: schema107.properties.dataFormat.enum}});errors++;
}
}
if(data.activityRegularizer !== undefined){
if(!(validate25(data.activityRegularizer, {instancePath:instancePath+"/activityRegularizer",parentData:data,parentDataProperty:"activityRegularizer",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});errors++;
}
validate365.errors = vErrors;
return errors === 0;
}


const schema108 = {"type":"object","properties":{"factor":{"type":["number","array"],"minimum":-1,"maximum":1,"items":{"type":"number"},"minItems":2,"maxItems":2,"examples":[0.1]},"valueRange":{"type":"array","items":{"type":"number"},"minItems":2,"maxItems":2},"seed":{"type":["integer","null"],"minimum":0},"dataFormat":{"enum":["channelsLast","channelsFirst"]},"activityRegularizer":{"$ref":"regularizer-or-null"}},"required":["factor"],"additionalProperties":false};

function validate367(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.factor === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "factor"}});errors++;
}
for(const key0 in data){
if(!(((((key0 === "factor") || (key0 === "valueRange")) || (key0 === "seed")) || (key0 === "dataFormat")) || (key0 === "activityRegularizer"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});errors++;
}
}
if(data.factor !== undefined){
let data0 = data.factor;
if((!((typeof data0 == "number") && (isFinite(data0)))) && (!(Array.isArray(data0)))){
(vErrors ??= []).push({instancePath:instancePath+"/factor",keyword:"type",params:{type: schema108.properties.factor.type}});errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 1 || isNaN(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/factor",keyword:"maximum",params:{comparison: "<=", limit: 1}});errors++;
}
if(data0 < -1 || isNaN(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/factor",keyword:"minimum",params:{comparison: ">=", limit: -1}});errors++;
}
}
if(Array.isArray(data0)){
if(data0.length > 2){
(vErrors ??= []).push({instancePath:instancePath+"/factor",keyword:"maxItems",params:{limit: 2}});errors++;
}
if(data0.length < 2){
(vErrors ??= []).push({instancePath:instancePath+"/factor",keyword:"minItems",params:{limit: 2}});errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(!((typeof data1 == "number") && (isFinite(data1)))){
(vErrors ??= []).push({instancePath:instancePath+"/factor/" + i0,keyword:"type",params:{type: "number"}});errors++;
}
}
}
}
if(data.valueRange !== undefined){
let data2 = data.valueRange;
if(Array.isArray(data2)){
if(data2.length > 2){
(vErrors ??= []).push({instancePath:instancePath+"/valueRange",keyword:"maxItems",params:{limit: 2}});errors++;
}
if(data2.length < 2){
(vErrors ??= []).push({instancePath:instancePath+"/valueRange",keyword:"minItems",params:{limit: 2}});errors++;
}
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
let data3 = data2[i1];
if(!((typeof data3 == "number") && (isFinite(data3)))){
(vErrors ??= []).push({instancePath:instancePath+"/valueRange/" + i1,keyword:"type",params:{type: "number"}});errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/valueRange",keyword:"type",params:{type: "array"}});errors++;
}
}
if(data.seed !== undefined){
let data4 = data.seed;
if((!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))) && (data4 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/seed",keyword:"type",params:{type: schema108.properties.seed.type}});errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/seed",keyword:"minimum",params:{comparison: ">=", limit: 0}});errors++;
}
}
}
if(data.dataFormat !== undefined){
let data5 = data.dataFormat;
if(!((data5 === "channelsLast") || (data5 === "channelsFirst"))){
(vErrors ??= []).push({instancePath:instancePath+"/dataFormat",keyword:"enum",params:{allowedValues: schema108.properties.dataFormat.enum}});errors++;
}
}
if(data.activityRegularizer !== undefined){
if(!(validate25(data.activityRegularizer, {instancePath:instancePath+"/activityRegularizer",parentData:data,parentDataProperty:"activityRegularizer",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});errors++;
}
validate367.errors = vErrors;
return errors === 0;
}


const schema109 = {"type":"object","properties":{"factor":{"type":["number","array"],"minimum":-1,"maximum":1,"items":{"type":"number"},"minItems":2,"maxItems":2,"examples":[[0.2,0.8]]},"valueRange":{"type":"array","items":{"type":"number"},"minItems":2,"maxItems":2},"seed":{"type":["integer","null"],"minimum":0},"dataFormat":{"enum":["channelsLast","channelsFirst"]},"activityRegularizer":{"$ref":"regularizer-or-null"}},"required":["factor"],"additionalProperties":false};

function validate369(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.factor === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "factor"}});errors++;
}
for(const key0 in data){
if(!(((((key0 === "factor") || (key0 === "valueRange")) || (key0 === "seed")) || (key0 === "dataFormat")) || (key0 === "activityRegularizer"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});errors++;
}
}
if(data.factor !== undefined){
let data0 = data.factor;
if((!((typeof data0 == "number") && (isFinite(data0)))) && (!(Array.isArray(data0)))){
(vErrors ??= []).push({instancePath:instancePath+"/factor",keyword:"type",params:{type: schema109.properties.factor.type}});errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 1 || isNaN(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/factor",keyword:"maximum",params:{comparison: "<=", limit: 1}});errors++;
}
if(data0 < -1 || isNaN(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/factor",keyword:"minimum",params:{comparison: ">=", limit: -1}});errors++;
}
}
if(Array.isArray(data0)){
if(data0.length > 2){
(vErrors ??= []).push({instancePath:instancePath+"/factor",keyword:"maxItems",params:{limit: 2}});errors++;
}
if(data0.length < 2){
(vErrors ??= []).push({instancePath:instancePath+"/factor",keyword:"minItems",params:{limit: 2}});errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(!((typeof data1 == "number") && (isFinite(data1)))){
(vErrors ??= []).push({instancePath:instancePath+"/factor/" + i0,keyword:"type",params:{type: "number"}});errors++;
}
}
}
}
if(data.valueRange !== undefined){
let data2 = data.valueRange;
if(Array.isArray(data2)){
if(data2.length > 2){
(vErrors ??= []).push({instancePath:instancePath+"/valueRange",keyword:"maxItems",params:{limit: 2}});errors++;
}
if(data2.length < 2){
(vErrors ??= []).push({instancePath:instancePath+"/valueRange",keyword:"minItems",params:{limit: 2}});errors++;
}
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
let data3 = data2[i1];
if(!((typeof data3 == "number") && (isFinite(data3)))){
(vErrors ??= []).push({instancePath:instancePath+"/valueRange/" + i1,keyword:"type",params:{type: "number"}});errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/valueRange",keyword:"type",params:{type: "array"}});errors++;
}
}
if(data.seed !== undefined){
let data4 = data.seed;
if((!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))) && (data4 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/seed",keyword:"type",params:{type: schema109.properties.seed.type}});errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/seed",keyword:"minimum",params:{comparison: ">=", limit: 0}});errors++;
}
}
}
if(data.dataFormat !== undefined){
let data5 = data.dataFormat;
if(!((data5 === "channelsLast") || (data5 === "channelsFirst"))){
(vErrors ??= []).push({instancePath:instancePath+"/dataFormat",keyword:"enum",params:{allowedValues: schema109.properties.dataFormat.enum}});errors++;
}
}
if(data.activityRegularizer !== undefined){
if(!(validate25(data.activityRegularizer, {instancePath:instancePath+"/activityRegularizer",parentData:data,parentDataProperty:"activityRegularizer",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});errors++;
}
validate369.errors = vErrors;
return errors === 0;
}


const schema110 = {"type":"object","properties":{"valueRange":{"type":"array","items":{"type":"number"},"minItems":2,"maxItems":2},"brightnessFactor":{"type":["number","array","null"],"minimum":-1,"maximum":1,"items":{"type":"number"},"minItems":2,"maxItems":2},"contrastFactor":{"type":["number","array","null"],"minimum":0,"maximum":1,"items":{"type":"number"},"minItems":2,"maxItems":2},"saturationFactor":{"type":["number","array","null"],"minimum":-1,"maximum":1,"items":{"type":"number"},"minItems":2,"maxItems":2},"hueFactor":{"type":["number","array","null"],"minimum":0,"maximum":1,"items":{"type":"number"},"minItems":2,"maxItems":2},"seed":{"type":["integer","null"],"minimum":0},"dataFormat":{"enum":["channelsLast","channelsFirst"]},"activityRegularizer":{"$ref":"regularizer-or-null"}},"additionalProperties":false};

function validate371(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((((key0 === "valueRange") || (key0 === "brightnessFactor")) || (key0 === "contrastFactor")) || (key0 === "saturationFactor")) || (key0 === "hueFactor")) || (key0 === "seed")) || (key0 === "dataFormat")) || (key0 === "activityRegularizer"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});errors++;
}
}
if(data.valueRange !== undefined){
let data0 = data.valueRange;
if(Array.isArray(data0)){
if(data0.length > 2){
(vErrors ??= []).push({instancePath:instancePath+"/valueRange",keyword:"maxItems",params:{limit: 2}});errors++;
}
if(data0.length < 2){
(vErrors ??= []).push({instancePath:instancePath+"/valueRange",keyword:"minItems",params:{limit: 2}});errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(!((typeof data1 == "number") && (isFinite(data1)))){
(vErrors ??= []).push({instancePath:instancePath+"/valueRange/" + i0,keyword:"type",params:{type: "number"}});errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/valueRange",keyword:"type",params:{type: "array"}});errors++;
}
}
if(data.brightnessFactor !== undefined){
let data2 = data.brightnessFactor;
if(((!((typeof data2 == "number") && (isFinite(data2)))) && (!(Array.isArray(data2)))) && (data2 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/brightnessFactor",keyword:"type",params:{type: schema110.properties.brightnessFactor.type}});errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 1 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/brightnessFactor",keyword:"maximum",params:{comparison: "<=", limit: 1}});errors++;
}
if(data2 < -1 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/brightnessFactor",keyword:"minimum",params:{comparison: ">=", limit: -1}});errors++;
}
}
if(Array.isArray(data2)){
if(data2.length > 2){
(vErrors ??= []).push({instancePath:instancePath+"/brightnessFactor",keyword:"maxItems",params:{limit: 2}});errors++;
}
if(data2.length < 2){
(vErrors ??= []).push({instancePath:instancePath+"/brightnessFactor",keyword:"minItems",params:{limit: 2}});errors++;
}
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
let data3 = data2[i1];
if(!((typeof data3 == "number") && (isFinite(data3)))){
(vErrors ??= []).push({instancePath:instancePath+"/brightnessFactor/" + i1,keyword:"type",params:{type: "number"}});errors++;
}
}
}
}
if(data.contrastFactor !== undefined){
let data4 = data.contrastFactor;
if(((!((typeof data4 == "number") && (isFinite(data4)))) && (!(Array.isArray(data4)))) && (data4 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/contrastFactor",keyword:"type",params:{type: schema110.properties.contrastFactor.type}});errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 1 || isNaN(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/contrastFactor",keyword:"maximum",params:{comparison: "<=", limit: 1}});errors++;
}
if(data4 < 0 || isNaN(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/contrastFactor",keyword:"minimum",params:{comparison: ">=", limit: 0}});errors++;
}
}
if(Array.isArray(data4)){
if(data4.length > 2){
(vErrors ??= []).push({instancePath:instancePath+"/contrastFactor",keyword:"maxItems",params:{limit: 2}});errors++;
}
if(data4.length < 2){
(vErrors ??= []).push({instancePath:instancePath+"/contrastFactor",keyword:"minItems",params:{limit: 2}});errors++;
}
const len2 = data4.length;
for(let i2=0; i2<len2; i2++){
let data5 = data4[i2];
if(!((typeof data5 == "number") && (isFinite(data5)))){
(vErrors ??= []).push({instancePath:instancePath+"/contrastFactor/" + i2,keyword:"type",params:{type: "number"}});errors++;
}
}
}
}
if(data.saturationFactor !== undefined){
let data6 = data.saturationFactor;
if(((!((typeof data6 == "number") && (isFinite(data6)))) && (!(Array.isArray(data6)))) && (data6 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/saturationFactor",keyword:"type",params:{type: schema110.properties.saturationFactor.type}});errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 1 || isNaN(data6)){
(vErrors ??= []).push({instancePath:instancePath+"/saturationFactor",keyword:"maximum",params:{comparison: "<=", limit: 1}});errors++;
}
if(data6 < -1 || isNaN(data6)){
(vErrors ??= []).push({instancePath:instancePath+"/saturationFactor",keyword:"minimum",params:{comparison: ">=", limit: -1}});errors++;
}
}
if(Array.isArray(data6)){
if(data6.length > 2){
(vErrors ??= []).push({instancePath:instancePath+"/saturationFactor",keyword:"maxItems",params:{limit: 2}});errors++;
}
if(data6.length < 2){
(vErrors ??= []).push({instancePath:instancePath+"/saturationFactor",keyword:"minItems",params:{limit: 2}});errors++;
}
const len3 = data6.length;
for(let i3=0; i3<len3; i3++){
let data7 = data6[i3];
if(!((typeof data7 == "number") && (isFinite(data7)))){
(vErrors ??= []).push({instancePath:instancePath+"/saturationFactor/" + i3,keyword:"type",params:{type: "number"}});errors++;
}
}
}
}
if(data.hueFactor !== undefined){
let data8 = data.hueFactor;
if(((!((typeof data8 == "number") && (isFinite(data8)))) && (!(Array.isArray(data8)))) && (data8 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/hueFactor",keyword:"type",params:{type: schema110.properties.hueFactor.type}});errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 1 || isNaN(data8)){
(vErrors ??= []).push({instancePath:instancePath+"/hueFactor",keyword:"maximum",params:{comparison: "<=", limit: 1}});errors++;
}
if(data8 < 0 || isNaN(data8)){
(vErrors ??= []).push({instancePath:instancePath+"/hueFactor",keyword:"minimum",params:{comparison: ">=", limit: 0}});errors++;
}
}
if(Array.isArray(data8)){
if(data8.length > 2){
(vErrors ??= []).push({instancePath:instancePath+"/hueFactor",keyword:"maxItems",params:{limit: 2}});errors++;
}
if(data8.length < 2){
(vErrors ??= []).push({instancePath:instancePath+"/hueFactor",keyword:"minItems",params:{limit: 2}});errors++;
}
const len4 = data8.length;
for(let i4=0; i4<len4; i4++){
let data9 = data8[i4];
if(!((typeof data9 == "number") && (isFinite(data9)))){
(vErrors ??= []).push({instancePath:instancePath+"/hueFactor/" + i4,keyword:"type",params:{type: "number"}});errors++;
}
}
}
}
if(data.seed !== undefined){
let data10 = data.seed;
if((!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))) && (data10 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/seed",keyword:"type",params:{type: schema110.properties.seed.type}});errors++;
}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 < 0 || isNaN(data10)){
(vErrors ??= []).push({instancePath:instancePath+"/seed",keyword:"minimum",params:{comparison: ">=", limit: 0}});errors++;
}
}
}
if(data.dataFormat !== undefined){
let data11 = data.dataFormat;
if(!((data11 === "channelsLast") || (data11 === "channelsFirst"))){
(vErrors ??= []).push({instancePath:instancePath+"/dataFormat",keyword:"enum",params:{allowedValues: schema110.properties.dataFormat.enum}});errors++;
}
}
if(data.activityRegularizer !== undefined){
if(!(validate25(data.activityRegularizer, {instancePath:instancePath+"/activityRegularizer",parentData:data,parentDataProperty:"activityRegularizer",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});errors++;
}
validate371.errors = vErrors;
return errors === 0;
}


const schema111 = {"type":"object","properties":{"factor":{"type":["number","array"],"minimum":0,"maximum":1,"items":{"type":"number"},"minItems":2,"maxItems":2,"examples":[0.1]},"valueRange":{"type":"array","items":{"type":"number"},"minItems":2,"maxItems":2},"seed":{"type":["integer","null"],"minimum":0},"dataFormat":{"enum":["channelsLast","channelsFirst"]},"activityRegularizer":{"$ref":"regularizer-or-null"}},"required":["factor"],"additionalProperties":false};

function validate373(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.factor === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "factor"}});errors++;
}
for(const key0 in data){
if(!(((((key0 === "factor") || (key0 === "valueRange")) || (key0 === "seed")) || (key0 === "dataFormat")) || (key0 === "activityRegularizer"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});errors++;
}
}
if(data.factor !== undefined){
let data0 = data.factor;
if((!((typeof data0 == "number") && (isFinite(data0)))) && (!(Array.isArray(data0)))){
(vErrors ??= []).push({instancePath:instancePath+"/factor",keyword:"type",params:{type: schema111.properties.factor.type}});errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 1 || isNaN(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/factor",keyword:"maximum",params:{comparison: "<=", limit: 1}});errors++;
}
if(data0 < 0 || isNaN(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/factor",keyword:"minimum",params:{comparison: ">=", limit: 0}});errors++;
}
}
if(Array.isArray(data0)){
if(data0.length > 2){
(vErrors ??= []).push({instancePath:instancePath+"/factor",keyword:"maxItems",params:{limit: 2}});errors++;
}
if(data0.length < 2){
(vErrors ??= []).push({instancePath:instancePath+"/factor",keyword:"minItems",params:{limit: 2}});errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(!((typeof data1 == "number") && (isFinite(data1)))){
(vErrors ??= []).push({instancePath:instancePath+"/factor/" + i0,keyword:"type",params:{type: "number"}});errors++;
}
}
}
}
if(data.valueRange !== undefined){
let data2 = data.valueRange;
if(Array.isArray(data2)){
if(data2.length > 2){
(vErrors ??= []).push({instancePath:instancePath+"/valueRange",keyword:"maxItems",params:{limit: 2}});errors++;
}
if(data2.length < 2){
(vErrors ??= []).push({instancePath:instancePath+"/valueRange",keyword:"minItems",params:{limit: 2}});errors++;
}
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
let data3 = data2[i1];
if(!((typeof data3 == "number") && (isFinite(data3)))){
(vErrors ??= []).push({instancePath:instancePath+"/valueRange/" + i1,keyword:"type",params:{type: "number"}});errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/valueRange",keyword:"type",params:{type: "array"}});errors++;
}
}
if(data.seed !== undefined){
let data4 = data.seed;
if((!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))) && (data4 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/seed",keyword:"type",params:{type: schema111.properties.seed.type}});errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/seed",keyword:"minimum",params:{comparison: ">=", limit: 0}});errors++;
}
}
}
if(data.dataFormat !== undefined){
let data5 = data.dataFormat;
if(!((data5 === "channelsLast") || (data5 === "channelsFirst"))){
(vErrors ??= []).push({instancePath:instancePath+"/dataFormat",keyword:"enum",params:{allowedValues: schema111.properties.dataFormat.enum}});errors++;
}
}
if(data.activityRegularizer !== undefined){
if(!(validate25(data.activityRegularizer, {instancePath:instancePath+"/activityRegularizer",parentData:data,parentDataProperty:"activityRegularizer",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});errors++;
}
validate373.errors = vErrors;
return errors === 0;
}


const schema112 = {"type":"object","properties":{"height":{"type":"integer","minimum":1,"examples":[24]},"width":{"type":"integer","minimum":1,"examples":[24]},"seed":{"type":["integer","null"],"minimum":0},"dataFormat":{"enum":["channelsLast","channelsFirst"]},"activityRegularizer":{"$ref":"regularizer-or-null"}},"required":["height","width"],"additionalProperties":false};

function validate375(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.height === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "height"}});errors++;
}
if(data.width === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "width"}});errors++;
}
for(const key0 in data){
if(!(((((key0 === "height") || (key0 === "width")) || (key0 === "seed")) || (key0 === "dataFormat")) || (key0 === "activityRegularizer"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});errors++;
}
}
if(data.height !== undefined){
let data0 = data.height;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
(vErrors ??= []).push({instancePath:instancePath+"/height",keyword:"type",params:{type: "integer"}});errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 1 || isNaN(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/height",keyword:"minimum",params:{comparison: ">=", limit: 1}});errors++;
}
}
}
if(data.width !== undefined){
let data1 = data.width;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
(vErrors ??= []).push({instancePath:instancePath+"/width",keyword:"type",params:{type: "integer"}});errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 1 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/width",keyword:"minimum",params:{comparison: ">=", limit: 1}});errors++;
}
}
}
if(data.seed !== undefined){
let data2 = data.seed;
if((!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))) && (data2 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/seed",keyword:"type",params:{type: schema112.properties.seed.type}});errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/seed",keyword:"minimum",params:{comparison: ">=", limit: 0}});errors++;
}
}
}
if(data.dataFormat !== undefined){
let data3 = data.dataFormat;
if(!((data3 === "channelsLast") || (data3 === "channelsFirst"))){
(vErrors ??= []).push({instancePath:instancePath+"/dataFormat",keyword:"enum",params:{allowedValues: schema112.properties.dataFormat.enum}});errors++;
}
}
if(data.activityRegularizer !== undefined){
if(!(validate25(data.activityRegularizer, {instancePath:instancePath+"/activityRegularizer",parentData:data,parentDataProperty:"activityRegularizer",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});errors++;
}
validate375.errors = vErrors;
return errors === 0;
}


const schema113 = {"type":"object","properties":{"factor":{"type":["number","array"],"minimum":0,"maximum":1,"items":{"type":"number"},"minItems":2,"maxItems":2},"scale":{"type":["number","array"],"minimum":0,"maximum":1,"items":{"type":"number"},"minItems":2,"maxItems":2},"interpolation":{"enum":["bilinear","nearest"]},"fillMode":{"enum":["reflect","nearest","wrap","constant"]},"fillValue":{"type":"number"},"valueRange":{"type":"array","items":{"type":"number"},"minItems":2,"maxItems":2},"seed":{"type":["integer","null"],"minimum":0},"dataFormat":{"enum":["channelsLast","channelsFirst"]},"activityRegularizer":{"$ref":"regularizer-or-null"}},"additionalProperties":false};

function validate377(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema113.properties, key0))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});errors++;
}
}
if(data.factor !== undefined){
let data0 = data.factor;
if((!((typeof data0 == "number") && (isFinite(data0)))) && (!(Array.isArray(data0)))){
(vErrors ??= []).push({instancePath:instancePath+"/factor",keyword:"type",params:{type: schema113.properties.factor.type}});errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 1 || isNaN(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/factor",keyword:"maximum",params:{comparison: "<=", limit: 1}});errors++;
}
if(data0 < 0 || isNaN(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/factor",keyword:"minimum",params:{comparison: ">=", limit: 0}});errors++;
}
}
if(Array.isArray(data0)){
if(data0.length > 2){
(vErrors ??= []).push({instancePath:instancePath+"/factor",keyword:"maxItems",params:{limit: 2}});errors++;
}
if(data0.length < 2){
(vErrors ??= []).push({instancePath:instancePath+"/factor",keyword:"minItems",params:{limit: 2}});errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(!((typeof data1 == "number") && (isFinite(data1)))){
(vErrors ??= []).push({instancePath:instancePath+"/factor/" + i0,keyword:"type",params:{type: "number"}});errors++;
}
}
}
}
if(data.scale !== undefined){
let data2 = data.scale;
if((!((typeof data2 == "number") && (isFinite(data2)))) && (!(Array.isArray(data2)))){
(vErrors ??= []).push({instancePath:instancePath+"/scale",keyword:"type",params:{type: schema113.properties.scale.type}});errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 1 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/scale",keyword:"maximum",params:{comparison: "<=", limit: 1}});errors++;
}
if(data2 < 0 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/scale",keyword:"minimum",params:{comparison: ">=", limit: 0}});errors++;
}
}
if(Array.isArray(data2)){
if(data2.length > 2){
(vErrors ??= []).push({instancePath:instancePath+"/scale",keyword:"maxItems",params:{limit: 2}});errors++;
}
if(data2.length < 2){
(vErrors ??= []).push({instancePath:instancePath+"/scale",keyword:"minItems",params:{limit: 2}});errors++;
}
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
let data3 = data2[i1];
if(!((typeof data3 == "number") && (isFinite(data3)))){
(vErrors ??= []).push({instancePath:instancePath+"/scale/" + i1,keyword:"type",params:{type: "number"}});errors++;
}
}
}
}
if(data.interpolation !== undefined){
let data4 = data.interpolation;
if(!((data4 === "bilinear") || (data4 === "nearest"))){
(vErrors ??= []).push({instancePath:instancePath+"/interpolation",keyword:"enum",params:{allowedValues: schema113.properties.interpolation.enum}});errors++;
}
}
if(data.fillMode !== undefined){
let data5 = data.fillMode;
if(!((((data5 === "reflect") || (data5 === "nearest")) || (data5 === "wrap")) || (data5 === "constant"))){
(vErrors ??= []).push({instancePath:instancePath+"/fillMode",keyword:"enum",params:{allowedValues: schema113.properties.fillMode.enum}});errors++;
}
}
if(data.fillValue !== undefined){
let data6 = data.fillValue;
if(!((typeof data6 == "number") && (isFinite(data6)))){
(vErrors ??= []).push({instancePath:instancePath+"/fillValue",keyword:"type",params:{type: "number"}});errors++;
}
}
if(data.valueRange !== undefined){
let data7 = data.valueRange;
if(Array.isArray(data7)){
if(data7.length > 2){
(vErrors ??= []).push({instancePath:instancePath+"/valueRange",keyword:"maxItems",params:{limit: 2}});errors++;
}
if(data7.length < 2){
(vErrors ??= []).push({instancePath:instancePath+"/valueRange",keyword:"minItems",params:{limit: 2}});errors++;
}
const len2 = data7.length;
for(let i2=0; i2<len2; i2++){
let data8 = data7[i2];
if(!((typeof data8 == "number") && (isFinite(data8)))){
(vErrors ??= []).push({instancePath:instancePath+"/valueRange/" + i2,keyword:"type",params:{type: "number"}});errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/valueRange",keyword:"type",params:{type: "array"}});errors++;
}
}
if(data.seed !== undefined){
let data9 = data.seed;
if((!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))) && (data9 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/seed",keyword:"type",params:{type: schema113.properties.seed.type}});errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 < 0 || isNaN(data9)){
(vErrors ??= []).push({instancePath:instancePath+"/seed",keyword:"minimum",params:{comparison: ">=", limit: 0}});errors++;
}
}
}
if(data.dataFormat !== undefined){
let data10 = data.dataFormat;
if(!((data10 === "channelsLast") || (data10 === "channelsFirst"))){
(vErrors ??= []).push({instancePath:instancePath+"/dataFormat",keyword:"enum",params:{allowedValues: schema113.properties.dataFormat.enum}});errors++;
}
}
if(data.activityRegularizer !== undefined){
if(!(validate25(data.activityRegularizer, {instancePath:instancePath+"/activityRegularizer",parentData:data,parentDataProperty:"activityRegularizer",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});errors++;
}
validate377.errors = vErrors;
return errors === 0;
}


const schema114 = {"type":"object","properties":{"factor":{"type":["number","array"],"minimum":0,"maximum":1,"items":{"type":"number"},"minItems":2,"maxItems":2},"scale":{"type":["number","array"],"minimum":0,"maximum":1,"items":{"type":"number"},"minItems":2,"maxItems":2},"fillValue":{"type":["number","array","null"],"items":{"type":"number"},"minItems":3,"maxItems":3},"valueRange":{"type":"array","items":{"type":"number"},"minItems":2,"maxItems":2},"seed":{"type":["integer","null"],"minimum":0},"dataFormat":{"enum":["channelsLast","channelsFirst"]},"activityRegularizer":{"$ref":"regularizer-or-null"}},"additionalProperties":false};

function validate379(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((((key0 === "factor") || (key0 === "scale")) || (key0 === "fillValue")) || (key0 === "valueRange")) || (key0 === "seed")) || (key0 === "dataFormat")) || (key0 === "activityRegularizer"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});errors++;
}
}
if(data.factor !== undefined){
let data0 = data.factor;
if((!((typeof data0 == "number") && (isFinite(data0)))) && (!(Array.isArray(data0)))){
(vErrors ??= []).push({instancePath:instancePath+"/factor",keyword:"type",params:{type: schema114.properties.factor.type}});errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 1 || isNaN(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/factor",keyword:"maximum",params:{comparison: "<=", limit: 1}});errors++;
}
if(data0 < 0 || isNaN(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/factor",keyword:"minimum",params:{comparison: ">=", limit: 0}});errors++;
}
}
if(Array.isArray(data0)){
if(data0.length > 2){
(vErrors ??= []).push({instancePath:instancePath+"/factor",keyword:"maxItems",params:{limit: 2}});errors++;
}
if(data0.length < 2){
(vErrors ??= []).push({instancePath:instancePath+"/factor",keyword:"minItems",params:{limit: 2}});errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(!((typeof data1 == "number") && (isFinite(data1)))){
(vErrors ??= []).push({instancePath:instancePath+"/factor/" + i0,keyword:"type",params:{type: "number"}});errors++;
}
}
}
}
if(data.scale !== undefined){
let data2 = data.scale;
if((!((typeof data2 == "number") && (isFinite(data2)))) && (!(Array.isArray(data2)))){
(vErrors ??= []).push({instancePath:instancePath+"/scale",keyword:"type",params:{type: schema114.properties.scale.type}});errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 1 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/scale",keyword:"maximum",params:{comparison: "<=", limit: 1}});errors++;
}
if(data2 < 0 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/scale",keyword:"minimum",params:{comparison: ">=", limit: 0}});errors++;
}
}
if(Array.isArray(data2)){
if(data2.length > 2){
(vErrors ??= []).push({instancePath:instancePath+"/scale",keyword:"maxItems",params:{limit: 2}});errors++;
}
if(data2.length < 2){
(vErrors ??= []).push({instancePath:instancePath+"/scale",keyword:"minItems",params:{limit: 2}});errors++;
}
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
let data3 = data2[i1];
if(!((typeof data3 == "number") && (isFinite(data3)))){
(vErrors ??= []).push({instancePath:instancePath+"/scale/" + i1,keyword:"type",params:{type: "number"}});errors++;
}
}
}
}
if(data.fillValue !== undefined){
let data4 = data.fillValue;
if(((!((typeof data4 == "number") && (isFinite(data4)))) && (!(Array.isArray(data4)))) && (data4 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/fillValue",keyword:"type",params:{type: schema114.properties.fillValue.type}});errors++;
}
if(Array.isArray(data4)){
if(data4.length > 3){
(vErrors ??= []).push({instancePath:instancePath+"/fillValue",keyword:"maxItems",params:{limit: 3}});errors++;
}
if(data4.length < 3){
(vErrors ??= []).push({instancePath:instancePath+"/fillValue",keyword:"minItems",params:{limit: 3}});errors++;
}
const len2 = data4.length;
for(let i2=0; i2<len2; i2++){
let data5 = data4[i2];
if(!((typeof data5 == "number") && (isFinite(data5)))){
(vErrors ??= []).push({instancePath:instancePath+"/fillValue/" + i2,keyword:"type",params:{type: "number"}});errors++;
}
}
}
}
if(data.valueRange !== undefined){
let data6 = data.valueRange;
if(Array.isArray(data6)){
if(data6.length > 2){
(vErrors ??= []).push({instancePath:instancePath+"/valueRange",keyword:"maxItems",params:{limit: 2}});errors++;
}
if(data6.length < 2){
(vErrors ??= []).push({instancePath:instancePath+"/valueRange",keyword:"minItems",params:{limit: 2}});errors++;
}
const len3 = data6.length;
for(let i3=0; i3<len3; i3++){
let data7 = data6[i3];
if(!((typeof data7 == "number") && (isFinite(data7)))){
(vErrors ??= []).push({instancePath:instancePath+"/valueRange/" + i3,keyword:"type",params:{type: "number"}});errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/valueRange",keyword:"type",params:{type: "array"}});errors++;
}
}
if(data.seed !== undefined){
let data8 = data.seed;
if((!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))) && (data8 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/seed",keyword:"type",params:{type: schema114.properties.seed.type}});errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 < 0 || isNaN(data8)){
(vErrors ??= []).push({instancePath:instancePath+"/seed",keyword:"minimum",params:{comparison: ">=", limit: 0}});errors++;
}
}
}
if(data.dataFormat !== undefined){
let data9 = data.dataFormat;
if(!((data9 === "channelsLast") || (data9 === "channelsFirst"))){
(vErrors ??= []).push({instancePath:instancePath+"/dataFormat",keyword:"enum",params:{allowedValues: schema114.properties.dataFormat.enum}});errors++;
}
}
if(data.activityRegularizer !== undefined){
if(!(validate25(data.activityRegularizer, {instancePath:instancePath+"/activityRegularizer",parentData:data,parentDataProperty:"activityRegularizer",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});errors++;
}
validate379.errors = vErrors;
return errors === 0;
}


const schema115 = {"type":"object","properties":{"mode":{"enum":["horizontal","vertical","horizontalAndVertical"]},"seed":{"type":["integer","null"],"minimum":0},"dataFormat":{"enum":["channelsLast","channelsFirst"]},"activityRegularizer":{"$ref":"regularizer-or-null"}},"additionalProperties":false};

function validate381(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "mode") || (key0 === "seed")) || (key0 === "dataFormat")) || (key0 === "activityRegularizer"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});errors++;
}
}
if(data.mode !== undefined){
let data0 = data.mode;
if(!(((data0 === "horizontal") || (data0 === "vertical")) || (data0 === "horizontalAndVertical"))){
(vErrors ??= []).push({instancePath:instancePath+"/mode",keyword:"enum",params:{allowedValues: schema115.properties.mode.enum}});errors++;
}
}
if(data.seed !== undefined){
let data1 = data.seed;
if((!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))) && (data1 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/seed",keyword:"type",params:{type: schema115.properties.seed.type}});errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/seed",keyword:"minimum",params:{comparison: ">=", limit: 0}});errors++;
}
}
}
if(data.dataFormat !== undefined){
let data2 = data.dataFormat;
if(!((data2 === "channelsLast") || (data2 === "channelsFirst"))){
(vErrors ??= []).push({instancePath:instancePath+"/dataFormat",keyword:"enum",params:{allowedValues: schema115.properties.dataFormat.enum}});errors++;
}
}
if(data.activityRegularizer !== undefined){
if(!(validate25(data.activityRegularizer, {instancePath:instancePath+"/activityRegularizer",parentData:data,parentDataProperty:"activityRegularizer",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});errors++;
}
validate381.errors = vErrors;
return errors === 0;
}


const schema116 = {"type":"object","properties":{"factor":{"type":["number","array"],"minimum":0,"maximum":1,"items":{"type":"number"},"minItems":2,"maxItems":2},"kernelSize":{"type":["integer","array"],"minimum":1,"items":{"type":"integer","minimum":1},"minItems":2,"maxItems":2},"sigma":{"type":["number","array"],"minimum":0,"maximum":1,"items":{"type":"number"},"minItems":2,"maxItems":2},"valueRange":{"type":"array","items":{"type":"number"},"minItems":2,"maxItems":2},"seed":{"type":["integer","null"],"minimum":0},"dataFormat":{"enum":["channelsLast","channelsFirst"]},"activityRegularizer":{"$ref":"regularizer-or-null"}},"additionalProperties":false};

function validate383(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((((key0 === "factor") || (key0 === "kernelSize")) || (key0 === "sigma")) || (key0 === "valueRange")) || (key0 === "seed")) || (key0 === "dataFormat")) || (key0 === "activityRegularizer"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});errors++;
}
}
if(data.factor !== undefined){
let data0 = data.factor;
if((!((typeof data0 == "number") && (isFinite(data0)))) && (!(Array.isArray(data0)))){
(vErrors ??= []).push({instancePath:instancePath+"/factor",keyword:"type",params:{type: schema116.properties.factor.type}});errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 1 || isNaN(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/factor",keyword:"maximum",params:{comparison: "<=", limit: 1}});errors++;
}
if(data0 < 0 || isNaN(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/factor",keyword:"minimum",params:{comparison: ">=", limit: 0}});errors++;
}
}
if(Array.isArray(data0)){
if(data0.length > 2){
(vErrors ??= []).push({instancePath:instancePath+"/factor",keyword:"maxItems",params:{limit: 2}});errors++;
}
if(data0.length < 2){
(vErrors ??= []).push({instancePath:instancePath+"/factor",keyword:"minItems",params:{limit: 2}});errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(!((typeof data1 == "number") && (isFinite(data1)))){
(vErrors ??= []).push({instancePath:instancePath+"/factor/" + i0,keyword:"type",params:{type: "number"}});errors++;
}
}
}
}
if(data.kernelSize !== undefined){
let data2 = data.kernelSize;
if((!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))) && (!(Array.isArray(data2)))){
(vErrors ??= []).push({instancePath:instancePath+"/kernelSize",keyword:"type",params:{type: schema116.properties.kernelSize.type}});errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 1 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/kernelSize",keyword:"minimum",params:{comparison: ">=", limit: 1}});errors++;
}
}
if(Array.isArray(data2)){
if(data2.length > 2){
(vErrors ??= []).push({instancePath:instancePath+"/kernelSize",keyword:"maxItems",params:{limit: 2}});errors++;
}
if(data2.length < 2){
(vErrors ??= []).push({instancePath:instancePath+"/kernelSize",keyword:"minItems",params:{limit: 2}});errors++;
}
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
let data3 = data2[i1];
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
(vErrors ??= []).push({instancePath:instancePath+"/kernelSize/" + i1,keyword:"type",params:{type: "integer"}});errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 1 || isNaN(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/kernelSize/" + i1,keyword:"minimum",params:{comparison: ">=", limit: 1}});errors++;
}
}
}
}
}
if(data.sigma !== undefined){
let data4 = data.sigma;
if((!((typeof data4 == "number") && (isFinite(data4)))) && (!(Array.isArray(data4)))){
(vErrors ??= []).push({instancePath:instancePath+"/sigma",keyword:"type",params:{type: schema116.properties.sigma.type}});errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 1 || isNaN(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/sigma",keyword:"maximum",params:{comparison: "<=", limit: 1}});errors++;
}
if(data4 < 0 || isNaN(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/sigma",keyword:"minimum",params:{comparison: ">=", limit: 0}});errors++;
}
}
if(Array.isArray(data4)){
if(data4.length > 2){
(vErrors ??= []).push({instancePath:instancePath+"/sigma",keyword:"maxItems",params:{limit: 2}});errors++;
}
if(data4.length < 2){
(vErrors ??= []).push({instancePath:instancePath+"/sigma",keyword:"minItems",params:{limit: 2}});errors++;
}
const len2 = data4.length;
for(let i2=0; i2<len2; i2++){
let data5 = data4[i2];
if(!((typeof data5 == "number") && (isFinite(data5)))){
(vErrors ??= []).push({instancePath:instancePath+"/sigma/" + i2,keyword:"type",params:{type: "number"}});errors++;
}
}
}
}
if(data.valueRange !== undefined){
let data6 = data.valueRange;
if(Array.isArray(data6)){
if(data6.length > 2){
(vErrors ??= []).push({instancePath:instancePath+"/valueRange",keyword:"maxItems",params:{limit: 2}});errors++;
}
if(data6.length < 2){
(vErrors ??= []).push({instancePath:instancePath+"/valueRange",keyword:"minItems",params:{limit: 2}});errors++;
}
const len3 = data6.length;
for(let i3=0; i3<len3; i3++){
let data7 = data6[i3];
if(!((typeof data7 == "number") && (isFinite(data7)))){
(vErrors ??= []).push({instancePath:instancePath+"/valueRange/" + i3,keyword:"type",params:{type: "number"}});errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/valueRange",keyword:"type",params:{type: "array"}});errors++;
}
}
if(data.seed !== undefined){
let data8 = data.seed;
if((!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))) && (data8 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/seed",keyword:"type",params:{type: schema116.properties.seed.type}});errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 < 0 || isNaN(data8)){
(vErrors ??= []).push({instancePath:instancePath+"/seed",keyword:"minimum",params:{comparison: ">=", limit: 0}});errors++;
}
}
}
if(data.dataFormat !== undefined){
let data9 = data.dataFormat;
if(!((data9 === "channelsLast") || (data9 === "channelsFirst"))){
(vErrors ??= []).push({instancePath:instancePath+"/dataFormat",keyword:"enum",params:{allowedValues: schema116.properties.dataFormat.enum}});errors++;
}
}
if(data.activityRegularizer !== undefined){
if(!(validate25(data.activityRegularizer, {instancePath:instancePath+"/activityRegularizer",parentData:data,parentDataProperty:"activityRegularizer",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});errors++;
}
validate383.errors = vErrors;
return errors === 0;
}


const schema117 = {"type":"object","properties":{"factor":{"type":"number","minimum":0,"maximum":1},"seed":{"type":["integer","null"],"minimum":0},"dataFormat":{"enum":["channelsLast","channelsFirst"]},"activityRegularizer":{"$ref":"regularizer-or-null"}},"additionalProperties":false};

function validate385(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "factor") || (key0 === "seed")) || (key0 === "dataFormat")) || (key0 === "activityRegularizer"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});errors++;
}
}
if(data.factor !== undefined){
let data0 = data.factor;
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 1 || isNaN(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/factor",keyword:"maximum",params:{comparison: "<=", limit: 1}});errors++;
}
if(data0 < 0 || isNaN(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/factor",keyword:"minimum",params:{comparison: ">=", limit: 0}});errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/factor",keyword:"type",params:{type: "number"}});errors++;
}
}
if(data.seed !== undefined){
let data1 = data.seed;
if((!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))) && (data1 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/seed",keyword:"type",params:{type: schema117.properties.seed.type}});errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/seed",keyword:"minimum",params:{comparison: ">=", limit: 0}});errors++;
}
}
}
if(data.dataFormat !== undefined){
let data2 = data.dataFormat;
if(!((data2 === "channelsLast") || (data2 === "channelsFirst"))){
(vErrors ??= []).push({instancePath:instancePath+"/dataFormat",keyword:"enum",params:{allowedValues: schema117.properties.dataFormat.enum}});errors++;
}
}
if(data.activityRegularizer !== undefined){
if(!(validate25(data.activityRegularizer, {instancePath:instancePath+"/activityRegularizer",parentData:data,parentDataProperty:"activityRegularizer",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});errors++;
}
validate385.errors = vErrors;
return errors === 0;
}


const schema118 = {"type":"object","properties":{"factor":{"type":["number","array"],"minimum":0,"maximum":1,"items":{"type":"number"},"minItems":2,"maxItems":2,"examples":[0.2]},"valueRange":{"type":"array","items":{"type":"number"},"minItems":2,"maxItems":2},"seed":{"type":["integer","null"],"minimum":0},"dataFormat":{"enum":["channelsLast","channelsFirst"]},"activityRegularizer":{"$ref":"regularizer-or-null"}},"required":["factor"],"additionalProperties":false};

function validate387(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.factor === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "factor"}});errors++;
}
for(const key0 in data){
if(!(((((key0 === "factor") || (key0 === "valueRange")) || (key0 === "seed")) || (key0 === "dataFormat")) || (key0 === "activityRegularizer"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});errors++;
}
}
if(data.factor !== undefined){
let data0 = data.factor;
if((!((typeof data0 == "number") && (isFinite(data0)))) && (!(Array.isArray(data0)))){
(vErrors ??= []).push({instancePath:instancePath+"/factor",keyword:"type",params:{type: schema118.properties.factor.type}});errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 1 || isNaN(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/factor",keyword:"maximum",params:{comparison: "<=", limit: 1}});errors++;
}
if(data0 < 0 || isNaN(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/factor",keyword:"minimum",params:{comparison: ">=", limit: 0}});errors++;
}
}
if(Array.isArray(data0)){
if(data0.length > 2){
(vErrors ??= []).push({instancePath:instancePath+"/factor",keyword:"maxItems",params:{limit: 2}});errors++;
}
if(data0.length < 2){
(vErrors ??= []).push({instancePath:instancePath+"/factor",keyword:"minItems",params:{limit: 2}});errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(!((typeof data1 == "number") && (isFinite(data1)))){
(vErrors ??= []).push({instancePath:instancePath+"/factor/" + i0,keyword:"type",params:{type: "number"}});errors++;
}
}
}
}
if(data.valueRange !== undefined){
let data2 = data.valueRange;
if(Array.isArray(data2)){
if(data2.length > 2){
(vErrors ??= []).push({instancePath:instancePath+"/valueRange",keyword:"maxItems",params:{limit: 2}});errors++;
}
if(data2.length < 2){
(vErrors ??= []).push({instancePath:instancePath+"/valueRange",keyword:"minItems",params:{limit: 2}});errors++;
}
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
let data3 = data2[i1];
if(!((typeof data3 == "number") && (isFinite(data3)))){
(vErrors ??= []).push({instancePath:instancePath+"/valueRange/" + i1,keyword:"type",params:{type: "number"}});errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/valueRange",keyword:"type",params:{type: "array"}});errors++;
}
}
if(data.seed !== undefined){
let data4 = data.seed;
if((!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))) && (data4 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/seed",keyword:"type",params:{type: schema118.properties.seed.type}});errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/seed",keyword:"minimum",params:{comparison: ">=", limit: 0}});errors++;
}
}
}
if(data.dataFormat !== undefined){
let data5 = data.dataFormat;
if(!((data5 === "channelsLast") || (data5 === "channelsFirst"))){
(vErrors ??= []).push({instancePath:instancePath+"/dataFormat",keyword:"enum",params:{allowedValues: schema118.properties.dataFormat.enum}});errors++;
}
}
if(data.activityRegularizer !== undefined){
if(!(validate25(data.activityRegularizer, {instancePath:instancePath+"/activityRegularizer",parentData:data,parentDataProperty:"activityRegularizer",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});errors++;
}
validate387.errors = vErrors;
return errors === 0;
}


const schema119 = {"type":"object","properties":{"factor":{"type":["number","array"],"minimum":0,"maximum":1,"items":{"type":"number"},"minItems":2,"maxItems":2},"valueRange":{"type":"array","items":{"type":"number"},"minItems":2,"maxItems":2},"seed":{"type":["integer","null"],"minimum":0},"dataFormat":{"enum":["channelsLast","channelsFirst"]},"activityRegularizer":{"$ref":"regularizer-or-null"}},"additionalProperties":false};

function validate389(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "factor") || (key0 === "valueRange")) || (key0 === "seed")) || (key0 === "dataFormat")) || (key0 === "activityRegularizer"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});errors++;
}
}
if(data.factor !== undefined){
let data0 = data.factor;
if((!((typeof data0 == "number") && (isFinite(data0)))) && (!(Array.isArray(data0)))){
(vErrors ??= []).push({instancePath:instancePath+"/factor",keyword:"type",params:{type: schema119.properties.factor.type}});errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 1 || isNaN(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/factor",keyword:"maximum",params:{comparison: "<=", limit: 1}});errors++;
}
if(data0 < 0 || isNaN(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/factor",keyword:"minimum",params:{comparison: ">=", limit: 0}});errors++;
}
}
if(Array.isArray(data0)){
if(data0.length > 2){
(vErrors ??= []).push({instancePath:instancePath+"/factor",keyword:"maxItems",params:{limit: 2}});errors++;
}
if(data0.length < 2){
(vErrors ??= []).push({instancePath:instancePath+"/factor",keyword:"minItems",params:{limit: 2}});errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(!((typeof data1 == "number") && (isFinite(data1)))){
(vErrors ??= []).push({instancePath:instancePath+"/factor/" + i0,keyword:"type",params:{type: "number"}});errors++;
}
}
}
}
if(data.valueRange !== undefined){
let data2 = data.valueRange;
if(Array.isArray(data2)){
if(data2.length > 2){
(vErrors ??= []).push({instancePath:instancePath+"/valueRange",keyword:"maxItems",params:{limit: 2}});errors++;
}
if(data2.length < 2){
(vErrors ??= []).push({instancePath:instancePath+"/valueRange",keyword:"minItems",params:{limit: 2}});errors++;
}
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
let data3 = data2[i1];
if(!((typeof data3 == "number") && (isFinite(data3)))){
(vErrors ??= []).push({instancePath:instancePath+"/valueRange/" + i1,keyword:"type",params:{type: "number"}});errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/valueRange",keyword:"type",params:{type: "array"}});errors++;
}
}
if(data.seed !== undefined){
let data4 = data.seed;
if((!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))) && (data4 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/seed",keyword:"type",params:{type: schema119.properties.seed.type}});errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/seed",keyword:"minimum",params:{comparison: ">=", limit: 0}});errors++;
}
}
}
if(data.dataFormat !== undefined){
let data5 = data.dataFormat;
if(!((data5 === "channelsLast") || (data5 === "channelsFirst"))){
(vErrors ??= []).push({instancePath:instancePath+"/dataFormat",keyword:"enum",params:{allowedValues: schema119.properties.dataFormat.enum}});errors++;
}
}
if(data.activityRegularizer !== undefined){
if(!(validate25(data.activityRegularizer, {instancePath:instancePath+"/activityRegularizer",parentData:data,parentDataProperty:"activityRegularizer",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});errors++;
}
validate389.errors = vErrors;
return errors === 0;
}


const schema120 = {"type":"object","properties":{"factor":{"type":["number","array"],"minimum":0,"maximum":1,"items":{"type":"number"},"minItems":2,"maxItems":2},"scale":{"type":"number","minimum":0,"maximum":1},"interpolation":{"enum":["bilinear","nearest"]},"fillValue":{"type":"number"},"seed":{"type":["integer","null"],"minimum":0},"dataFormat":{"enum":["channelsLast","channelsFirst"]},"activityRegularizer":{"$ref":"regularizer-or-null"}},"additionalProperties":false};

function validate391(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((((key0 === "factor") || (key0 === "scale")) || (key0 === "interpolation")) || (key0 === "fillValue")) || (key0 === "seed")) || (key0 === "dataFormat")) || (key0 === "activityRegularizer"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});errors++;
}
}
if(data.factor !== undefined){
let data0 = data.factor;
if((!((typeof data0 == "number") && (isFinite(data0)))) && (!(Array.isArray(data0)))){
(vErrors ??= []).push({instancePath:instancePath+"/factor",keyword:"type",params:{type: schema120.properties.factor.type}});errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 1 || isNaN(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/factor",keyword:"maximum",params:{comparison: "<=", limit: 1}});errors++;
}
if(data0 < 0 || isNaN(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/factor",keyword:"minimum",params:{comparison: ">=", limit: 0}});errors++;
}
}
if(Array.isArray(data0)){
if(data0.length > 2){
(vErrors ??= []).push({instancePath:instancePath+"/factor",keyword:"maxItems",params:{limit: 2}});errors++;
}
if(data0.length < 2){
(vErrors ??= []).push({instancePath:instancePath+"/factor",keyword:"minItems",params:{limit: 2}});errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(!((typeof data1 == "number") && (isFinite(data1)))){
(vErrors ??= []).push({instancePath:instancePath+"/factor/" + i0,keyword:"type",params:{type: "number"}});errors++;
}
}
}
}
if(data.scale !== undefined){
let data2 = data.scale;
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 1 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/scale",keyword:"maximum",params:{comparison: "<=", limit: 1}});errors++;
}
if(data2 < 0 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/scale",keyword:"minimum",params:{comparison: ">=", limit: 0}});errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/scale",keyword:"type",params:{type: "number"}});errors++;
}
}
if(data.interpolation !== undefined){
let data3 = data.interpolation;
if(!((data3 === "bilinear") || (data3 === "nearest"))){
(vErrors ??= []).push({instancePath:instancePath+"/interpolation",keyword:"enum",params:{allowedValues: schema120.properties.interpolation.enum}});errors++;
}
}
if(data.fillValue !== undefined){
let data4 = data.fillValue;
if(!((typeof data4 == "number") && (isFinite(data4)))){
(vErrors ??= []).push({instancePath:instancePath+"/fillValue",keyword:"type",params:{type: "number"}});errors++;
}
}
if(data.seed !== undefined){
let data5 = data.seed;
if((!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))) && (data5 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/seed",keyword:"type",params:{type: schema120.properties.seed.type}});errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 0 || isNaN(data5)){
(vErrors ??= []).push({instancePath:instancePath+"/seed",keyword:"minimum",params:{comparison: ">=", limit: 0}});errors++;
}
}
}
if(data.dataFormat !== undefined){
let data6 = data.dataFormat;
if(!((data6 === "channelsLast") || (data6 === "channelsFirst"))){
(vErrors ??= []).push({instancePath:instancePath+"/dataFormat",keyword:"enum",params:{allowedValues: schema120.properties.dataFormat.enum}});errors++;
}
}
if(data.activityRegularizer !== undefined){
if(!(validate25(data.activityRegularizer, {instancePath:instancePath+"/activityRegularizer",parentData:data,parentDataProperty:"activityRegularizer",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});errors++;
}
validate391.errors = vErrors;
return errors === 0;
}


const schema121 = {"type":"object","properties":{"factor":{"type":["integer","array"],"minimum":1,"maximum":8,"items":{"type":"integer","minimum":1,"maximum":8},"minItems":2,"maxItems":2,"examples":[5]},"valueRange":{"type":"array","items":{"type":"number"},"minItems":2,"maxItems":2},"seed":{"type":["integer","null"],"minimum":0},"dataFormat":{"enum":["channelsLast","channelsFirst"]},"activityRegularizer":{"$ref":"regularizer-or-null"}},"required":["factor"],"additionalProperties":false};

function validate393(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.factor === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "factor"}});errors++;
}
for(const key0 in data){
if(!(((((key0 === "factor") || (key0 === "valueRange")) || (key0 === "seed")) || (key0 === "dataFormat")) || (key0 === "activityRegularizer"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});errors++;
}
}
if(data.factor !== undefined){
let data0 = data.factor;
if((!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))) && (!(Array.isArray(data0)))){
(vErrors ??= []).push({instancePath:instancePath+"/factor",keyword:"type",params:{type: schema121.properties.factor.type}});errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 8 || isNaN(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/factor",keyword:"maximum",params:{comparison: "<=", limit: 8}});errors++;
}
if(data0 < 1 || isNaN(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/factor",keyword:"minimum",params:{comparison: ">=", limit: 1}});errors++;
}
}
if(Array.isArray(data0)){
if(data0.length > 2){
(vErrors ??= []).push({instancePath:instancePath+"/factor",keyword:"maxItems",params:{limit: 2}});errors++;
}
if(data0.length < 2){
(vErrors ??= []).push({instancePath:instancePath+"/factor",keyword:"minItems",params:{limit: 2}});errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
(vErrors ??= []).push({instancePath:instancePath+"/factor/" + i0,keyword:"type",params:{type: "integer"}});errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 8 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/factor/" + i0,keyword:"maximum",params:{comparison: "<=", limit: 8}});errors++;
}
if(data1 < 1 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/factor/" + i0,keyword:"minimum",params:{comparison: ">=", limit: 1}});errors++;
}
}
}
}
}
if(data.valueRange !== undefined){
let data2 = data.valueRange;
if(Array.isArray(data2)){
if(data2.length > 2){
(vErrors ??= []).push({instancePath:instancePath+"/valueRange",keyword:"maxItems",params:{limit: 2}});errors++;
}
if(data2.length < 2){
(vErrors ??= []).push({instancePath:instancePath+"/valueRange",keyword:"minItems",params:{limit: 2}});errors++;
}
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
let data3 = data2[i1];
if(!((typeof data3 == "number") && (isFinite(data3)))){
(vErrors ??= []).push({instancePath:instancePath+"/valueRange/" + i1,keyword:"type",params:{type: "number"}});errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/valueRange",keyword:"type",params:{type: "array"}});errors++;
}
}
if(data.seed !== undefined){
let data4 = data.seed;
if((!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))) && (data4 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/seed",keyword:"type",params:{type: schema121.properties.seed.type}});errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/seed",keyword:"minimum",params:{comparison: ">=", limit: 0}});errors++;
}
}
}
if(data.dataFormat !== undefined){
let data5 = data.dataFormat;
if(!((data5 === "channelsLast") || (data5 === "channelsFirst"))){
(vErrors ??= []).push({instancePath:instancePath+"/dataFormat",keyword:"enum",params:{allowedValues: schema121.properties.dataFormat.enum}});errors++;
}
}
if(data.activityRegularizer !== undefined){
if(!(validate25(data.activityRegularizer, {instancePath:instancePath+"/activityRegularizer",parentData:data,parentDataProperty:"activityRegularizer",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});errors++;
}
validate393.errors = vErrors;
return errors === 0;
}


const schema122 = {"type":"object","properties":{"factor":{"type":["number","array"],"minimum":-1,"maximum":1,"items":{"type":"number"},"minItems":2,"maxItems":2,"examples":[0.1]},"fillMode":{"enum":["reflect","wrap","constant","nearest"]},"interpolation":{"enum":["bilinear","nearest"]},"seed":{"type":["integer","null"],"minimum":0},"fillValue":{"type":"number"},"dataFormat":{"enum":["channelsLast","channelsFirst"]},"activityRegularizer":{"$ref":"regularizer-or-null"}},"required":["factor"],"additionalProperties":false};

function validate395(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.factor === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "factor"}});errors++;
}
for(const key0 in data){
if(!(((((((key0 === "factor") || (key0 === "fillMode")) || (key0 === "interpolation")) || (key0 === "seed")) || (key0 === "fillValue")) || (key0 === "dataFormat")) || (key0 === "activityRegularizer"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});errors++;
}
}
if(data.factor !== undefined){
let data0 = data.factor;
if((!((typeof data0 == "number") && (isFinite(data0)))) && (!(Array.isArray(data0)))){
(vErrors ??= []).push({instancePath:instancePath+"/factor",keyword:"type",params:{type: schema122.properties.factor.type}});errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 1 || isNaN(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/factor",keyword:"maximum",params:{comparison: "<=", limit: 1}});errors++;
}
if(data0 < -1 || isNaN(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/factor",keyword:"minimum",params:{comparison: ">=", limit: -1}});errors++;
}
}
if(Array.isArray(data0)){
if(data0.length > 2){
(vErrors ??= []).push({instancePath:instancePath+"/factor",keyword:"maxItems",params:{limit: 2}});errors++;
}
if(data0.length < 2){
(vErrors ??= []).push({instancePath:instancePath+"/factor",keyword:"minItems",params:{limit: 2}});errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(!((typeof data1 == "number") && (isFinite(data1)))){
(vErrors ??= []).push({instancePath:instancePath+"/factor/" + i0,keyword:"type",params:{type: "number"}});errors++;
}
}
}
}
if(data.fillMode !== undefined){
let data2 = data.fillMode;
if(!((((data2 === "reflect") || (data2 === "wrap")) || (data2 === "constant")) || (data2 === "nearest"))){
(vErrors ??= []).push({instancePath:instancePath+"/fillMode",keyword:"enum",params:{allowedValues: schema122.properties.fillMode.enum}});errors++;
}
}
if(data.interpolation !== undefined){
let data3 = data.interpolation;
if(!((data3 === "bilinear") || (data3 === "nearest"))){
(vErrors ??= []).push({instancePath:instancePath+"/interpolation",keyword:"enum",params:{allowedValues: schema122.properties.interpolation.enum}});errors++;
}
}
if(data.seed !== undefined){
let data4 = data.seed;
if((!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))) && (data4 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/seed",keyword:"type",params:{type: schema122.properties.seed.type}});errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/seed",keyword:"minimum",params:{comparison: ">=", limit: 0}});errors++;
}
}
}
if(data.fillValue !== undefined){
let data5 = data.fillValue;
if(!((typeof data5 == "number") && (isFinite(data5)))){
(vErrors ??= []).push({instancePath:instancePath+"/fillValue",keyword:"type",params:{type: "number"}});errors++;
}
}
if(data.dataFormat !== undefined){
let data6 = data.dataFormat;
if(!((data6 === "channelsLast") || (data6 === "channelsFirst"))){
(vErrors ??= []).push({instancePath:instancePath+"/dataFormat",keyword:"enum",params:{allowedValues: schema122.properties.dataFormat.enum}});errors++;
}
}
if(data.activityRegularizer !== undefined){
if(!(validate25(data.activityRegularizer, {instancePath:instancePath+"/activityRegularizer",parentData:data,parentDataProperty:"activityRegularizer",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});errors++;
}
validate395.errors = vErrors;
return errors === 0;
}


const schema123 = {"type":"object","properties":{"factor":{"type":["number","array"],"minimum":-1,"maximum":1,"items":{"type":"number"},"minItems":2,"maxItems":2,"examples":[[0.4,0.6]]},"valueRange":{"type":"array","items":{"type":"number"},"minItems":2,"maxItems":2},"seed":{"type":["integer","null"],"minimum":0},"dataFormat":{"enum":["channelsLast","channelsFirst"]},"activityRegularizer":{"$ref":"regularizer-or-null"}},"required":["factor"],"additionalProperties":false};

function validate397(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.factor === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "factor"}});errors++;
}
for(const key0 in data){
if(!(((((key0 === "factor") || (key0 === "valueRange")) || (key0 === "seed")) || (key0 === "dataFormat")) || (key0 === "activityRegularizer"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});errors++;
}
}
if(data.factor !== undefined){
let data0 = data.factor;
if((!((typeof data0 == "number") && (isFinite(data0)))) && (!(Array.isArray(data0)))){
(vErrors ??= []).push({instancePath:instancePath+"/factor",keyword:"type",params:{type: schema123.properties.factor.type}});errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 1 || isNaN(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/factor",keyword:"maximum",params:{comparison: "<=", limit: 1}});errors++;
}
if(data0 < -1 || isNaN(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/factor",keyword:"minimum",params:{comparison: ">=", limit: -1}});errors++;
}
}
if(Array.isArray(data0)){
if(data0.length > 2){
(vErrors ??= []).push({instancePath:instancePath+"/factor",keyword:"maxItems",params:{limit: 2}});errors++;
}
if(data0.length < 2){
(vErrors ??= []).push({instancePath:instancePath+"/factor",keyword:"minItems",params:{limit: 2}});errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(!((typeof data1 == "number") && (isFinite(data1)))){
(vErrors ??= []).push({instancePath:instancePath+"/factor/" + i0,keyword:"type",params:{type: "number"}});errors++;
}
}
}
}
if(data.valueRange !== undefined){
let data2 = data.valueRange;
if(Array.isArray(data2)){
if(data2.length > 2){
(vErrors ??= []).push({instancePath:instancePath+"/valueRange",keyword:"maxItems",params:{limit: 2}});errors++;
}
if(data2.length < 2){
(vErrors ??= []).push({instancePath:instancePath+"/valueRange",keyword:"minItems",params:{limit: 2}});errors++;
}
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
let data3 = data2[i1];
if(!((typeof data3 == "number") && (isFinite(data3)))){
(vErrors ??= []).push({instancePath:instancePath+"/valueRange/" + i1,keyword:"type",params:{type: "number"}});errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/valueRange",keyword:"type",params:{type: "array"}});errors++;
}
}
if(data.seed !== undefined){
let data4 = data.seed;
if((!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))) && (data4 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/seed",keyword:"type",params:{type: schema123.properties.seed.type}});errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/seed",keyword:"minimum",params:{comparison: ">=", limit: 0}});errors++;
}
}
}
if(data.dataFormat !== undefined){
let data5 = data.dataFormat;
if(!((data5 === "channelsLast") || (data5 === "channelsFirst"))){
(vErrors ??= []).push({instancePath:instancePath+"/dataFormat",keyword:"enum",params:{allowedValues: schema123.properties.dataFormat.enum}});errors++;
}
}
if(data.activityRegularizer !== undefined){
if(!(validate25(data.activityRegularizer, {instancePath:instancePath+"/activityRegularizer",parentData:data,parentDataProperty:"activityRegularizer",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});errors++;
}
validate397.errors = vErrors;
return errors === 0;
}


const schema124 = {"type":"object","properties":{"factor":{"type":["number","array"],"minimum":0,"maximum":1,"items":{"type":"number"},"minItems":2,"maxItems":2,"examples":[[0.3,0.7]]},"valueRange":{"type":"array","items":{"type":"number"},"minItems":2,"maxItems":2},"seed":{"type":["integer","null"],"minimum":0},"dataFormat":{"enum":["channelsLast","channelsFirst"]},"activityRegularizer":{"$ref":"regularizer-or-null"}},"required":["factor"],"additionalProperties":false};

function validate399(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.factor === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "factor"}});errors++;
}
for(const key0 in data){
if(!(((((key0 === "factor") || (key0 === "valueRange")) || (key0 === "seed")) || (key0 === "dataFormat")) || (key0 === "activityRegularizer"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});errors++;
}
}
if(data.factor !== undefined){
let data0 = data.factor;
if((!((typeof data0 == "number") && (isFinite(data0)))) && (!(Array.isArray(data0)))){
(vErrors ??= []).push({instancePath:instancePath+"/factor",keyword:"type",params:{type: schema124.properties.factor.type}});errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 1 || isNaN(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/factor",keyword:"maximum",params:{comparison: "<=", limit: 1}});errors++;
}
if(data0 < 0 || isNaN(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/factor",keyword:"minimum",params:{comparison: ">=", limit: 0}});errors++;
}
}
if(Array.isArray(data0)){
if(data0.length > 2){
(vErrors ??= []).push({instancePath:instancePath+"/factor",keyword:"maxItems",params:{limit: 2}});errors++;
}
if(data0.length < 2){
(vErrors ??= []).push({instancePath:instancePath+"/factor",keyword:"minItems",params:{limit: 2}});errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(!((typeof data1 == "number") && (isFinite(data1)))){
(vErrors ??= []).push({instancePath:instancePath+"/factor/" + i0,keyword:"type",params:{type: "number"}});errors++;
}
}
}
}
if(data.valueRange !== undefined){
let data2 = data.valueRange;
if(Array.isArray(data2)){
if(data2.length > 2){
(vErrors ??= []).push({instancePath:instancePath+"/valueRange",keyword:"maxItems",params:{limit: 2}});errors++;
}
if(data2.length < 2){
(vErrors ??= []).push({instancePath:instancePath+"/valueRange",keyword:"minItems",params:{limit: 2}});errors++;
}
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
let data3 = data2[i1];
if(!((typeof data3 == "number") && (isFinite(data3)))){
(vErrors ??= []).push({instancePath:instancePath+"/valueRange/" + i1,keyword:"type",params:{type: "number"}});errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/valueRange",keyword:"type",params:{type: "array"}});errors++;
}
}
if(data.seed !== undefined){
let data4 = data.seed;
if((!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))) && (data4 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/seed",keyword:"type",params:{type: schema124.properties.seed.type}});errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/seed",keyword:"minimum",params:{comparison: ">=", limit: 0}});errors++;
}
}
}
if(data.dataFormat !== undefined){
let data5 = data.dataFormat;
if(!((data5 === "channelsLast") || (data5 === "channelsFirst"))){
(vErrors ??= []).push({instancePath:instancePath+"/dataFormat",keyword:"enum",params:{allowedValues: schema124.properties.dataFormat.enum}});errors++;
}
}
if(data.activityRegularizer !== undefined){
if(!(validate25(data.activityRegularizer, {instancePath:instancePath+"/activityRegularizer",parentData:data,parentDataProperty:"activityRegularizer",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});errors++;
}
validate399.errors = vErrors;
return errors === 0;
}


const schema125 = {"type":"object","properties":{"xFactor":{"type":["number","array"],"minimum":0,"maximum":1,"items":{"type":"number","minimum":0,"maximum":1},"minItems":2,"maxItems":2},"yFactor":{"type":["number","array"],"minimum":0,"maximum":1,"items":{"type":"number","minimum":0,"maximum":1},"minItems":2,"maxItems":2},"interpolation":{"enum":["bilinear","nearest"]},"fillMode":{"enum":["reflect","wrap","constant","nearest"]},"fillValue":{"type":"number"},"seed":{"type":["integer","null"],"minimum":0},"dataFormat":{"enum":["channelsLast","channelsFirst"]},"activityRegularizer":{"$ref":"regularizer-or-null"}},"additionalProperties":false};

function validate401(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((((key0 === "xFactor") || (key0 === "yFactor")) || (key0 === "interpolation")) || (key0 === "fillMode")) || (key0 === "fillValue")) || (key0 === "seed")) || (key0 === "dataFormat")) || (key0 === "activityRegularizer"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});errors++;
}
}
if(data.xFactor !== undefined){
let data0 = data.xFactor;
if((!((typeof data0 == "number") && (isFinite(data0)))) && (!(Array.isArray(data0)))){
(vErrors ??= []).push({instancePath:instancePath+"/xFactor",keyword:"type",params:{type: schema125.properties.xFactor.type}});errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 1 || isNaN(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/xFactor",keyword:"maximum",params:{comparison: "<=", limit: 1}});errors++;
}
if(data0 < 0 || isNaN(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/xFactor",keyword:"minimum",params:{comparison: ">=", limit: 0}});errors++;
}
}
if(Array.isArray(data0)){
if(data0.length > 2){
(vErrors ??= []).push({instancePath:instancePath+"/xFactor",keyword:"maxItems",params:{limit: 2}});errors++;
}
if(data0.length < 2){
(vErrors ??= []).push({instancePath:instancePath+"/xFactor",keyword:"minItems",params:{limit: 2}});errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 1 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/xFactor/" + i0,keyword:"maximum",params:{comparison: "<=", limit: 1}});errors++;
}
if(data1 < 0 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/xFactor/" + i0,keyword:"minimum",params:{comparison: ">=", limit: 0}});errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/xFactor/" + i0,keyword:"type",params:{type: "number"}});errors++;
}
}
}
}
if(data.yFactor !== undefined){
let data2 = data.yFactor;
if((!((typeof data2 == "number") && (isFinite(data2)))) && (!(Array.isArray(data2)))){
(vErrors ??= []).push({instancePath:instancePath+"/yFactor",keyword:"type",params:{type: schema125.properties.yFactor.type}});errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 1 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/yFactor",keyword:"maximum",params:{comparison: "<=", limit: 1}});errors++;
}
if(data2 < 0 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/yFactor",keyword:"minimum",params:{comparison: ">=", limit: 0}});errors++;
}
}
if(Array.isArray(data2)){
if(data2.length > 2){
(vErrors ??= []).push({instancePath:instancePath+"/yFactor",keyword:"maxItems",params:{limit: 2}});errors++;
}
if(data2.length < 2){
(vErrors ??= []).push({instancePath:instancePath+"/yFactor",keyword:"minItems",params:{limit: 2}});errors++;
}
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
let data3 = data2[i1];
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 1 || isNaN(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/yFactor/" + i1,keyword:"maximum",params:{comparison: "<=", limit: 1}});errors++;
}
if(data3 < 0 || isNaN(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/yFactor/" + i1,keyword:"minimum",params:{comparison: ">=", limit: 0}});errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/yFactor/" + i1,keyword:"type",params:{type: "number"}});errors++;
}
}
}
}
if(data.interpolation !== undefined){
let data4 = data.interpolation;
if(!((data4 === "bilinear") || (data4 === "nearest"))){
(vErrors ??= []).push({instancePath:instancePath+"/interpolation",keyword:"enum",params:{allowedValues: schema125.properties.interpolation.enum}});errors++;
}
}
if(data.fillMode !== undefined){
let data5 = data.fillMode;
if(!((((data5 === "reflect") || (data5 === "wrap")) || (data5 === "constant")) || (data5 === "nearest"))){
(vErrors ??= []).push({instancePath:instancePath+"/fillMode",keyword:"enum",params:{allowedValues: schema125.properties.fillMode.enum}});errors++;
}
}
if(data.fillValue !== undefined){
let data6 = data.fillValue;
if(!((typeof data6 == "number") && (isFinite(data6)))){
(vErrors ??= []).push({instancePath:instancePath+"/fillValue",keyword:"type",params:{type: "number"}});errors++;
}
}
if(data.seed !== undefined){
let data7 = data.seed;
if((!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))) && (data7 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/seed",keyword:"type",params:{type: schema125.properties.seed.type}});errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 < 0 || isNaN(data7)){
(vErrors ??= []).push({instancePath:instancePath+"/seed",keyword:"minimum",params:{comparison: ">=", limit: 0}});errors++;
}
}
}
if(data.dataFormat !== undefined){
let data8 = data.dataFormat;
if(!((data8 === "channelsLast") || (data8 === "channelsFirst"))){
(vErrors ??= []).push({instancePath:instancePath+"/dataFormat",keyword:"enum",params:{allowedValues: schema125.properties.dataFormat.enum}});errors++;
}
}
if(data.activityRegularizer !== undefined){
if(!(validate25(data.activityRegularizer, {instancePath:instancePath+"/activityRegularizer",parentData:data,parentDataProperty:"activityRegularizer",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});errors++;
}
validate401.errors = vErrors;
return errors === 0;
}


const schema126 = {"type":"object","properties":{"heightFactor":{"type":["number","array"],"minimum":-1,"maximum":1,"items":{"type":"number","minimum":-1,"maximum":1},"minItems":2,"maxItems":2,"examples":[0.1]},"widthFactor":{"type":["number","array"],"minimum":-1,"maximum":1,"items":{"type":"number","minimum":-1,"maximum":1},"minItems":2,"maxItems":2,"examples":[0.1]},"fillMode":{"enum":["reflect","wrap","constant","nearest"]},"interpolation":{"enum":["bilinear","nearest"]},"seed":{"type":["integer","null"],"minimum":0},"fillValue":{"type":"number"},"dataFormat":{"enum":["channelsLast","channelsFirst"]},"activityRegularizer":{"$ref":"regularizer-or-null"}},"required":["heightFactor","widthFactor"],"additionalProperties":false};

function validate403(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.heightFactor === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "heightFactor"}});errors++;
}
if(data.widthFactor === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "widthFactor"}});errors++;
}
for(const key0 in data){
if(!((((((((key0 === "heightFactor") || (key0 === "widthFactor")) || (key0 === "fillMode")) || (key0 === "interpolation")) || (key0 === "seed")) || (key0 === "fillValue")) || (key0 === "dataFormat")) || (key0 === "activityRegularizer"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});errors++;
}
}
if(data.heightFactor !== undefined){
let data0 = data.heightFactor;
if((!((typeof data0 == "number") && (isFinite(data0)))) && (!(Array.isArray(data0)))){
(vErrors ??= []).push({instancePath:instancePath+"/heightFactor",keyword:"type",params:{type: schema126.properties.heightFactor.type}});errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 1 || isNaN(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/heightFactor",keyword:"maximum",params:{comparison: "<=", limit: 1}});errors++;
}
if(data0 < -1 || isNaN(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/heightFactor",keyword:"minimum",params:{comparison: ">=", limit: -1}});errors++;
}
}
if(Array.isArray(data0)){
if(data0.length > 2){
(vErrors ??= []).push({instancePath:instancePath+"/heightFactor",keyword:"maxItems",params:{limit: 2}});errors++;
}
if(data0.length < 2){
(vErrors ??= []).push({instancePath:instancePath+"/heightFactor",keyword:"minItems",params:{limit: 2}});errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 1 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/heightFactor/" + i0,keyword:"maximum",params:{comparison: "<=", limit: 1}});errors++;
}
if(data1 < -1 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/heightFactor/" + i0,keyword:"minimum",params:{comparison: ">=", limit: -1}});errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/heightFactor/" + i0,keyword:"type",params:{type: "number"}});errors++;
}
}
}
}
if(data.widthFactor !== undefined){
let data2 = data.widthFactor;
if((!((typeof data2 == "number") && (isFinite(data2)))) && (!(Array.isArray(data2)))){
(vErrors ??= []).push({instancePath:instancePath+"/widthFactor",keyword:"type",params:{type: schema126.properties.widthFactor.type}});errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 1 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/widthFactor",keyword:"maximum",params:{comparison: "<=", limit: 1}});errors++;
}
if(data2 < -1 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/widthFactor",keyword:"minimum",params:{comparison: ">=", limit: -1}});errors++;
}
}
if(Array.isArray(data2)){
if(data2.length > 2){
(vErrors ??= []).push({instancePath:instancePath+"/widthFactor",keyword:"maxItems",params:{limit: 2}});errors++;
}
if(data2.length < 2){
(vErrors ??= []).push({instancePath:instancePath+"/widthFactor",keyword:"minItems",params:{limit: 2}});errors++;
}
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
let data3 = data2[i1];
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 1 || isNaN(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/widthFactor/" + i1,keyword:"maximum",params:{comparison: "<=", limit: 1}});errors++;
}
if(data3 < -1 || isNaN(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/widthFactor/" + i1,keyword:"minimum",params:{comparison: ">=", limit: -1}});errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/widthFactor/" + i1,keyword:"type",params:{type: "number"}});errors++;
}
}
}
}
if(data.fillMode !== undefined){
let data4 = data.fillMode;
if(!((((data4 === "reflect") || (data4 === "wrap")) || (data4 === "constant")) || (data4 === "nearest"))){
(vErrors ??= []).push({instancePath:instancePath+"/fillMode",keyword:"enum",params:{allowedValues: schema126.properties.fillMode.enum}});errors++;
}
}
if(data.interpolation !== undefined){
let data5 = data.interpolation;
if(!((data5 === "bilinear") || (data5 === "nearest"))){
(vErrors ??= []).push({instancePath:instancePath+"/interpolation",keyword:"enum",params:{allowedValues: schema126.properties.interpolation.enum}});errors++;
}
}
if(data.seed !== undefined){
let data6 = data.seed;
if((!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))) && (data6 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/seed",keyword:"type",params:{type: schema126.properties.seed.type}});errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 0 || isNaN(data6)){
(vErrors ??= []).push({instancePath:instancePath+"/seed",keyword:"minimum",params:{comparison: ">=", limit: 0}});errors++;
}
}
}
if(data.fillValue !== undefined){
let data7 = data.fillValue;
if(!((typeof data7 == "number") && (isFinite(data7)))){
(vErrors ??= []).push({instancePath:instancePath+"/fillValue",keyword:"type",params:{type: "number"}});errors++;
}
}
if(data.dataFormat !== undefined){
let data8 = data.dataFormat;
if(!((data8 === "channelsLast") || (data8 === "channelsFirst"))){
(vErrors ??= []).push({instancePath:instancePath+"/dataFormat",keyword:"enum",params:{allowedValues: schema126.properties.dataFormat.enum}});errors++;
}
}
if(data.activityRegularizer !== undefined){
if(!(validate25(data.activityRegularizer, {instancePath:instancePath+"/activityRegularizer",parentData:data,parentDataProperty:"activityRegularizer",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});errors++;
}
validate403.errors = vErrors;
return errors === 0;
}


const schema127 = {"type":"object","properties":{"heightFactor":{"type":["number","array"],"exclusiveMinimum":-1,"maximum":1,"items":{"type":"number","exclusiveMinimum":-1,"maximum":1},"minItems":2,"maxItems":2,"examples":[0.1]},"widthFactor":{"type":["number","array","null"],"exclusiveMinimum":-1,"maximum":1,"items":{"type":"number","exclusiveMinimum":-1,"maximum":1},"minItems":2,"maxItems":2},"fillMode":{"enum":["reflect","wrap","constant","nearest"]},"interpolation":{"enum":["bilinear","nearest"]},"seed":{"type":["integer","null"],"minimum":0},"fillValue":{"type":"number"},"dataFormat":{"enum":["channelsLast","channelsFirst"]},"activityRegularizer":{"$ref":"regularizer-or-null"}},"required":["heightFactor"],"additionalProperties":false};

function validate405(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.heightFactor === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "heightFactor"}});errors++;
}
for(const key0 in data){
if(!((((((((key0 === "heightFactor") || (key0 === "widthFactor")) || (key0 === "fillMode")) || (key0 === "interpolation")) || (key0 === "seed")) || (key0 === "fillValue")) || (key0 === "dataFormat")) || (key0 === "activityRegularizer"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});errors++;
}
}
if(data.heightFactor !== undefined){
let data0 = data.heightFactor;
if((!((typeof data0 == "number") && (isFinite(data0)))) && (!(Array.isArray(data0)))){
(vErrors ??= []).push({instancePath:instancePath+"/heightFactor",keyword:"type",params:{type: schema127.properties.heightFactor.type}});errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 1 || isNaN(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/heightFactor",keyword:"maximum",params:{comparison: "<=", limit: 1}});errors++;
}
if(data0 <= -1 || isNaN(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/heightFactor",keyword:"exclusiveMinimum",params:{comparison: ">", limit: -1}});errors++;
}
}
if(Array.isArray(data0)){
if(data0.length > 2){
(vErrors ??= []).push({instancePath:instancePath+"/heightFactor",keyword:"maxItems",params:{limit: 2}});errors++;
}
if(data0.length < 2){
(vErrors ??= []).push({instancePath:instancePath+"/heightFactor",keyword:"minItems",params:{limit: 2}});errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 1 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/heightFactor/" + i0,keyword:"maximum",params:{comparison: "<=", limit: 1}});errors++;
}
if(data1 <= -1 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/heightFactor/" + i0,keyword:"exclusiveMinimum",params:{comparison: ">", limit: -1}});errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/heightFactor/" + i0,keyword:"type",params:{type: "number"}});errors++;
}
}
}
}
if(data.widthFactor !== undefined){
let data2 = data.widthFactor;
if(((!((typeof data2 == "number") && (isFinite(data2)))) && (!(Array.isArray(data2)))) && (data2 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/widthFactor",keyword:"type",params:{type: schema127.properties.widthFactor.type}});errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 1 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/widthFactor",keyword:"maximum",params:{comparison: "<=", limit: 1}});errors++;
}
if(data2 <= -1 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/widthFactor",keyword:"exclusiveMinimum",params:{comparison: ">", limit: -1}});errors++;
}
}
if(Array.isArray(data2)){
if(data2.length > 2){
(vErrors ??= []).push({instancePath:instancePath+"/widthFactor",keyword:"maxItems",params:{limit: 2}});errors++;
}
if(data2.length < 2){
(vErrors ??= []).push({instancePath:instancePath+"/widthFactor",keyword:"minItems",params:{limit: 2}});errors++;
}
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
let data3 = data2[i1];
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 1 || isNaN(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/widthFactor/" + i1,keyword:"maximum",params:{comparison: "<=", limit: 1}});errors++;
}
if(data3 <= -1 || isNaN(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/widthFactor/" + i1,keyword:"exclusiveMinimum",params:{comparison: ">", limit: -1}});errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/widthFactor/" + i1,keyword:"type",params:{type: "number"}});errors++;
}
}
}
}
if(data.fillMode !== undefined){
let data4 = data.fillMode;
if(!((((data4 === "reflect") || (data4 === "wrap")) || (data4 === "constant")) || (data4 === "nearest"))){
(vErrors ??= []).push({instancePath:instancePath+"/fillMode",keyword:"enum",params:{allowedValues: schema127.properties.fillMode.enum}});errors++;
}
}
if(data.interpolation !== undefined){
let data5 = data.interpolation;
if(!((data5 === "bilinear") || (data5 === "nearest"))){
(vErrors ??= []).push({instancePath:instancePath+"/interpolation",keyword:"enum",params:{allowedValues: schema127.properties.interpolation.enum}});errors++;
}
}
if(data.seed !== undefined){
let data6 = data.seed;
if((!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))) && (data6 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/seed",keyword:"type",params:{type: schema127.properties.seed.type}});errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 0 || isNaN(data6)){
(vErrors ??= []).push({instancePath:instancePath+"/seed",keyword:"minimum",params:{comparison: ">=", limit: 0}});errors++;
}
}
}
if(data.fillValue !== undefined){
let data7 = data.fillValue;
if(!((typeof data7 == "number") && (isFinite(data7)))){
(vErrors ??= []).push({instancePath:instancePath+"/fillValue",keyword:"type",params:{type: "number"}});errors++;
}
}
if(data.dataFormat !== undefined){
let data8 = data.dataFormat;
if(!((data8 === "channelsLast") || (data8 === "channelsFirst"))){
(vErrors ??= []).push({instancePath:instancePath+"/dataFormat",keyword:"enum",params:{allowedValues: schema127.properties.dataFormat.enum}});errors++;
}
}
if(data.activityRegularizer !== undefined){
if(!(validate25(data.activityRegularizer, {instancePath:instancePath+"/activityRegularizer",parentData:data,parentDataProperty:"activityRegularizer",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});errors++;
}
validate405.errors = vErrors;
return errors === 0;
}


const schema128 = {"type":"object","properties":{"maxValue":{"type":["number","null"],"minimum":0},"negativeSlope":{"type":"number","minimum":0},"threshold":{"type":"number","minimum":0},"activityRegularizer":{"$ref":"regularizer-or-null"}},"additionalProperties":false};

function validate407(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "maxValue") || (key0 === "negativeSlope")) || (key0 === "threshold")) || (key0 === "activityRegularizer"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});errors++;
}
}
if(data.maxValue !== undefined){
let data0 = data.maxValue;
if((!((typeof data0 == "number") && (isFinite(data0)))) && (data0 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/maxValue",keyword:"type",params:{type: schema128.properties.maxValue.type}});errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/maxValue",keyword:"minimum",params:{comparison: ">=", limit: 0}});errors++;
}
}
}
if(data.negativeSlope !== undefined){
let data1 = data.negativeSlope;
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/negativeSlope",keyword:"minimum",params:{comparison: ">=", limit: 0}});errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/negativeSlope",keyword:"type",params:{type: "number"}});errors++;
}
}
if(data.threshold !== undefined){
let data2 = data.threshold;
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/threshold",keyword:"minimum",params:{comparison: ">=", limit: 0}});errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/threshold",keyword:"type",params:{type: "number"}});errors++;
}
}
if(data.activityRegularizer !== undefined){
if(!(validate25(data.activityRegularizer, {instancePath:instancePath+"/activityRegularizer",parentData:data,parentDataProperty:"activityRegularizer",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});errors++;
}
validate407.errors = vErrors;
return errors === 0;
}


const schema129 = {"type":"object","properties":{"repeats":{"type":"integer","minimum":1},"axis":{"type":"integer"}},"required":["repeats","axis"],"additionalProperties":false};

function validate409(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.repeats === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "repeats"}});errors++;
}
if(data.axis === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "axis"}});errors++;
}
for(const key0 in data){
if(!((key0 === "repeats") || (key0 === "axis"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});errors++;
}
}
if(data.repeats !== undefined){
let data0 = data.repeats;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
(vErrors ??= []).push({instancePath:instancePath+"/repeats",keyword:"type",params:{type: "integer"}});errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 1 || isNaN(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/repeats",keyword:"minimum",params:{comparison: ">=", limit: 1}});errors++;
}
}
}
if(data.axis !== undefined){
let data1 = data.axis;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
(vErrors ??= []).push({instancePath:instancePath+"/axis",keyword:"type",params:{type: "integer"}});errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});errors++;
}
validate409.errors = vErrors;
return errors === 0;
}


const schema130 = {"type":"object","properties":{"n":{"type":"integer","minimum":1,"examples":[4]},"activityRegularizer":{"$ref":"regularizer-or-null"}},"required":["n"],"additionalProperties":false};

function validate410(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.n === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "n"}});errors++;
}
for(const key0 in data){
if(!((key0 === "n") || (key0 === "activityRegularizer"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});errors++;
}
}
if(data.n !== undefined){
let data0 = data.n;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
(vErrors ??= []).push({instancePath:instancePath+"/n",keyword:"type",params:{type: "integer"}});errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 1 || isNaN(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/n",keyword:"minimum",params:{comparison: ">=", limit: 1}});errors++;
}
}
}
if(data.activityRegularizer !== undefined){
if(!(validate25(data.activityRegularizer, {instancePath:instancePath+"/activityRegularizer",parentData:data,parentDataProperty:"activityRegularizer",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});errors++;
}
validate410.errors = vErrors;
return errors === 0;
}


const schema131 = {"type":"object","properties":{"scale":{"type":["number","array"],"items":{"type":"number"},"minItems":1,"examples":[0.00392156862745098]},"offset":{"type":["number","array"],"items":{"type":"number"},"minItems":1},"activityRegularizer":{"$ref":"regularizer-or-null"}},"required":["scale"],"additionalProperties":false};

function validate412(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.scale === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "scale"}});errors++;
}
for(const key0 in data){
if(!(((key0 === "scale") || (key0 === "offset")) || (key0 === "activityRegularizer"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});errors++;
}
}
if(data.scale !== undefined){
let data0 = data.scale;
if((!((typeof data0 == "number") && (isFinite(data0)))) && (!(Array.isArray(data0)))){
(vErrors ??= []).push({instancePath:instancePath+"/scale",keyword:"type",params:{type: schema131.properties.scale.type}});errors++;
}
if(Array.isArray(data0)){
if(data0.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/scale",keyword:"minItems",params:{limit: 1}});errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(!((typeof data1 == "number") && (isFinite(data1)))){
(vErrors ??= []).push({instancePath:instancePath+"/scale/" + i0,keyword:"type",params:{type: "number"}});errors++;
}
}
}
}
if(data.offset !== undefined){
let data2 = data.offset;
if((!((typeof data2 == "number") && (isFinite(data2)))) && (!(Array.isArray(data2)))){
(vErrors ??= []).push({instancePath:instancePath+"/offset",keyword:"type",params:{type: schema131.properties.offset.type}});errors++;
}
if(Array.isArray(data2)){
if(data2.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/offset",keyword:"minItems",params:{limit: 1}});errors++;
}
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
let data3 = data2[i1];
if(!((typeof data3 == "number") && (isFinite(data3)))){
(vErrors ??= []).push({instancePath:instancePath+"/offset/" + i1,keyword:"type",params:{type: "number"}});errors++;
}
}
}
}
if(data.activityRegularizer !== undefined){
if(!(validate25(data.activityRegularizer, {instancePath:instancePath+"/activityRegularizer",parentData:data,parentDataProperty:"activityRegularizer",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});errors++;
}
validate412.errors = vErrors;
return errors === 0;
}


const schema132 = {"type":"object","properties":{"targetShape":{"type":"array","items":{"type":"integer","minimum":-1},"examples":[[-1]]},"activityRegularizer":{"$ref":"regularizer-or-null"}},"required":["targetShape"],"additionalProperties":false};

function validate414(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.targetShape === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "targetShape"}});errors++;
}
for(const key0 in data){
if(!((key0 === "targetShape") || (key0 === "activityRegularizer"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});errors++;
}
}
if(data.targetShape !== undefined){
let data0 = data.targetShape;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
(vErrors ??= []).push({instancePath:instancePath+"/targetShape/" + i0,keyword:"type",params:{type: "integer"}});errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < -1 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/targetShape/" + i0,keyword:"minimum",params:{comparison: ">=", limit: -1}});errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/targetShape",keyword:"type",params:{type: "array"}});errors++;
}
}
if(data.activityRegularizer !== undefined){
if(!(validate25(data.activityRegularizer, {instancePath:instancePath+"/activityRegularizer",parentData:data,parentDataProperty:"activityRegularizer",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});errors++;
}
validate414.errors = vErrors;
return errors === 0;
}


const schema133 = {"type":"object","properties":{"height":{"type":"integer","minimum":1,"examples":[32]},"width":{"type":"integer","minimum":1,"examples":[32]},"interpolation":{"enum":["bilinear","nearest","bicubic","lanczos3","lanczos5","area"]},"cropToAspectRatio":{"type":"boolean"},"padToAspectRatio":{"type":"boolean"},"fillMode":{"enum":["constant"]},"fillValue":{"type":"number"},"antialias":{"type":"boolean"},"dataFormat":{"enum":["channelsLast","channelsFirst"]},"activityRegularizer":{"$ref":"regularizer-or-null"}},"required":["height","width"],"additionalProperties":false};

function validate416(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.height === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "height"}});errors++;
}
if(data.width === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "width"}});errors++;
}
for(const key0 in data){
if(!(func2.call(schema133.properties, key0))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});errors++;
}
}
if(data.height !== undefined){
let data0 = data.height;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
(vErrors ??= []).push({instancePath:instancePath+"/height",keyword:"type",params:{type: "integer"}});errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 1 || isNaN(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/height",keyword:"minimum",params:{comparison: ">=", limit: 1}});errors++;
}
}
}
if(data.width !== undefined){
let data1 = data.width;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
(vErrors ??= []).push({instancePath:instancePath+"/width",keyword:"type",params:{type: "integer"}});errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 1 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/width",keyword:"minimum",params:{comparison: ">=", limit: 1}});errors++;
}
}
}
if(data.interpolation !== undefined){
let data2 = data.interpolation;
if(!((((((data2 === "bilinear") || (data2 === "nearest")) || (data2 === "bicubic")) || (data2 === "lanczos3")) || (data2 === "lanczos5")) || (data2 === "area"))){
(vErrors ??= []).push({instancePath:instancePath+"/interpolation",keyword:"enum",params:{allowedValues: schema133.properties.interpolation.enum}});errors++;
}
}
if(data.cropToAspectRatio !== undefined){
if(typeof data.cropToAspectRatio !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/cropToAspectRatio",keyword:"type",params:{type: "boolean"}});errors++;
}
}
if(data.padToAspectRatio !== undefined){
if(typeof data.padToAspectRatio !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/padToAspectRatio",keyword:"type",params:{type: "boolean"}});errors++;
}
}
if(data.fillMode !== undefined){
if(!(data.fillMode === "constant")){
(vErrors ??= []).push({instancePath:instancePath+"/fillMode",keyword:"enum",params:{allowedValues: schema133.properties.fillMode.enum}});errors++;
}
}
if(data.fillValue !== undefined){
let data6 = data.fillValue;
if(!((typeof data6 == "number") && (isFinite(data6)))){
(vErrors ??= []).push({instancePath:instancePath+"/fillValue",keyword:"type",params:{type: "number"}});errors++;
}
}
if(data.antialias !== undefined){
if(typeof data.antialias !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/antialias",keyword:"type",params:{type: "boolean"}});errors++;
}
}
if(data.dataFormat !== undefined){
let data8 = data.dataFormat;
if(!((data8 === "channelsLast") || (data8 === "channelsFirst"))){
(vErrors ??= []).push({instancePath:instancePath+"/dataFormat",keyword:"enum",params:{allowedValues: schema133.properties.dataFormat.enum}});errors++;
}
}
if(data.activityRegularizer !== undefined){
if(!(validate25(data.activityRegularizer, {instancePath:instancePath+"/activityRegularizer",parentData:data,parentDataProperty:"activityRegularizer",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});errors++;
}
validate416.errors = vErrors;
return errors === 0;
}


const schema134 = {"type":"object","properties":{"inputDim":{"type":"integer","minimum":1,"examples":[1000]},"outputDim":{"type":"integer","minimum":1,"examples":[64]},"tieWeights":{"type":"boolean"},"embeddingsInitializer":{"$ref":"initializer"},"embeddingsRegularizer":{"$ref":"regularizer-or-null"},"embeddingsConstraint":{"$ref":"constraint-or-null"},"maskZero":{"type":"boolean"},"reverseDtype":{"enum":["float32",null]},"logitSoftCap":{"type":["number","null"],"exclusiveMinimum":0},"activityRegularizer":{"$ref":"regularizer-or-null"}},"required":["inputDim","outputDim"],"additionalProperties":false};

function validate418(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.inputDim === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "inputDim"}});errors++;
}
if(data.outputDim === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "outputDim"}});errors++;
}
for(const key0 in data){
if(!(func2.call(schema134.properties, key0))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});errors++;
}
}
if(data.inputDim !== undefined){
let data0 = data.inputDim;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
(vErrors ??= []).push({instancePath:instancePath+"/inputDim",keyword:"type",params:{type: "integer"}});errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 1 || isNaN(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/inputDim",keyword:"minimum",params:{comparison: ">=", limit: 1}});errors++;
}
}
}
if(data.outputDim !== undefined){
let data1 = data.outputDim;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
(vErrors ??= []).push({instancePath:instancePath+"/outputDim",keyword:"type",params:{type: "integer"}});errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 1 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/outputDim",keyword:"minimum",params:{comparison: ">=", limit: 1}});errors++;
}
}
}
if(data.tieWeights !== undefined){
if(typeof data.tieWeights !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/tieWeights",keyword:"type",params:{type: "boolean"}});errors++;
}
}
if(data.embeddingsInitializer !== undefined){
if(!(validate61(data.embeddingsInitializer, {instancePath:instancePath+"/embeddingsInitializer",parentData:data,parentDataProperty:"embeddingsInitializer",rootData}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data.embeddingsRegularizer !== undefined){
if(!(validate25(data.embeddingsRegularizer, {instancePath:instancePath+"/embeddingsRegularizer",parentData:data,parentDataProperty:"embeddingsRegularizer",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
if(data.embeddingsConstraint !== undefined){
if(!(validate68(data.embeddingsConstraint, {instancePath:instancePath+"/embeddingsConstraint",parentData:data,parentDataProperty:"embeddingsConstraint",rootData}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
}
if(data.maskZero !== undefined){
if(typeof data.maskZero !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/maskZero",keyword:"type",params:{type: "boolean"}});errors++;
}
}
if(data.reverseDtype !== undefined){
let data7 = data.reverseDtype;
if(!((data7 === "float32") || (data7 === null))){
(vErrors ??= []).push({instancePath:instancePath+"/reverseDtype",keyword:"enum",params:{allowedValues: schema134.properties.reverseDtype.enum}});errors++;
}
}
if(data.logitSoftCap !== undefined){
let data8 = data.logitSoftCap;
if((!((typeof data8 == "number") && (isFinite(data8)))) && (data8 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/logitSoftCap",keyword:"type",params:{type: schema134.properties.logitSoftCap.type}});errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 <= 0 || isNaN(data8)){
(vErrors ??= []).push({instancePath:instancePath+"/logitSoftCap",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0}});errors++;
}
}
}
if(data.activityRegularizer !== undefined){
if(!(validate25(data.activityRegularizer, {instancePath:instancePath+"/activityRegularizer",parentData:data,parentDataProperty:"activityRegularizer",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});errors++;
}
validate418.errors = vErrors;
return errors === 0;
}


const schema135 = {"type":"object","properties":{"mode":{"enum":["log","magnitude","psd","real","imag","angle","stft"]},"frameLength":{"type":"integer","minimum":1},"frameStep":{"type":["integer","null"],"minimum":1},"fftLength":{"type":["integer","null"],"minimum":2},"window":{"type":["string","array","null"],"items":{"type":"number"},"minItems":1,"examples":["hamming"]},"periodic":{"type":"boolean"},"scaling":{"enum":["density","spectrum",null]},"padding":{"enum":["valid","same"]},"expandDims":{"type":"boolean"},"dataFormat":{"enum":["channelsLast","channelsFirst"]},"activityRegularizer":{"$ref":"regularizer-or-null"}},"additionalProperties":false};

function validate423(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema135.properties, key0))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});errors++;
}
}
if(data.mode !== undefined){
let data0 = data.mode;
if(!(((((((data0 === "log") || (data0 === "magnitude")) || (data0 === "psd")) || (data0 === "real")) || (data0 === "imag")) || (data0 === "angle")) || (data0 === "stft"))){
(vErrors ??= []).push({instancePath:instancePath+"/mode",keyword:"enum",params:{allowedValues: schema135.properties.mode.enum}});errors++;
}
}
if(data.frameLength !== undefined){
let data1 = data.frameLength;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
(vErrors ??= []).push({instancePath:instancePath+"/frameLength",keyword:"type",params:{type: "integer"}});errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 1 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/frameLength",keyword:"minimum",params:{comparison: ">=", limit: 1}});errors++;
}
}
}
if(data.frameStep !== undefined){
let data2 = data.frameStep;
if((!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))) && (data2 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/frameStep",keyword:"type",params:{type: schema135.properties.frameStep.type}});errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 1 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/frameStep",keyword:"minimum",params:{comparison: ">=", limit: 1}});errors++;
}
}
}
if(data.fftLength !== undefined){
let data3 = data.fftLength;
if((!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))) && (data3 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/fftLength",keyword:"type",params:{type: schema135.properties.fftLength.type}});errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 2 || isNaN(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/fftLength",keyword:"minimum",params:{comparison: ">=", limit: 2}});errors++;
}
}
}
if(data.window !== undefined){
let data4 = data.window;
if(((typeof data4 !== "string") && (!(Array.isArray(data4)))) && (data4 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/window",keyword:"type",params:{type: schema135.properties.window.type}});errors++;
}
if(Array.isArray(data4)){
if(data4.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/window",keyword:"minItems",params:{limit: 1}});errors++;
}
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
if(!((typeof data5 == "number") && (isFinite(data5)))){
(vErrors ??= []).push({instancePath:instancePath+"/window/" + i0,keyword:"type",params:{type: "number"}});errors++;
}
}
}
}
if(data.periodic !== undefined){
if(typeof data.periodic !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/periodic",keyword:"type",params:{type: "boolean"}});errors++;
}
}
if(data.scaling !== undefined){
let data7 = data.scaling;
if(!(((data7 === "density") || (data7 === "spectrum")) || (data7 === null))){
(vErrors ??= []).push({instancePath:instancePath+"/scaling",keyword:"enum",params:{allowedValues: schema135.properties.scaling.enum}});errors++;
}
}
if(data.padding !== undefined){
let data8 = data.padding;
if(!((data8 === "valid") || (data8 === "same"))){
(vErrors ??= []).push({instancePath:instancePath+"/padding",keyword:"enum",params:{allowedValues: schema135.properties.padding.enum}});errors++;
}
}
if(data.expandDims !== undefined){
if(typeof data.expandDims !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/expandDims",keyword:"type",params:{type: "boolean"}});errors++;
}
}
if(data.dataFormat !== undefined){
let data10 = data.dataFormat;
if(!((data10 === "channelsLast") || (data10 === "channelsFirst"))){
(vErrors ??= []).push({instancePath:instancePath+"/dataFormat",keyword:"enum",params:{allowedValues: schema135.properties.dataFormat.enum}});errors++;
}
}
if(data.activityRegularizer !== undefined){
if(!(validate25(data.activityRegularizer, {instancePath:instancePath+"/activityRegularizer",parentData:data,parentDataProperty:"activityRegularizer",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});errors++;
}
validate423.errors = vErrors;
return errors === 0;
}


const schema136 = {"type":"object","properties":{"filters":{"type":"integer","minimum":1,"examples":[32]},"kernelSize":{"type":"array","items":{"type":"integer","minimum":1},"minItems":1,"maxItems":1,"examples":[3]},"strides":{"type":"array","items":{"type":"integer","minimum":1},"minItems":1,"maxItems":1},"padding":{"enum":["valid","same"]},"dataFormat":{"enum":["channelsLast","channelsFirst"]},"dilationRate":{"type":"array","items":{"type":"integer","minimum":1},"minItems":1,"maxItems":1},"depthMultiplier":{"type":"integer","minimum":1},"activation":{"$ref":"activation"},"useBias":{"type":"boolean"},"depthwiseInitializer":{"$ref":"initializer"},"pointwiseInitializer":{"$ref":"initializer"},"biasInitializer":{"$ref":"initializer"},"depthwiseRegularizer":{"$ref":"regularizer-or-null"},"pointwiseRegularizer":{"$ref":"regularizer-or-null"},"biasRegularizer":{"$ref":"regularizer-or-null"},"depthwiseConstraint":{"$ref":"constraint-or-null"},"pointwiseConstraint":{"$ref":"constraint-or-null"},"biasConstraint":{"$ref":"constraint-or-null"},"activityRegularizer":{"$ref":"regularizer-or-null"}},"required":["filters","kernelSize"],"additionalProperties":false};

function validate425(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.filters === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "filters"}});errors++;
}
if(data.kernelSize === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "kernelSize"}});errors++;
}
for(const key0 in data){
if(!(func2.call(schema136.properties, key0))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});errors++;
}
}
if(data.filters !== undefined){
let data0 = data.filters;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
(vErrors ??= []).push({instancePath:instancePath+"/filters",keyword:"type",params:{type: "integer"}});errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 1 || isNaN(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/filters",keyword:"minimum",params:{comparison: ">=", limit: 1}});errors++;
}
}
}
if(data.kernelSize !== undefined){
let data1 = data.kernelSize;
if(Array.isArray(data1)){
if(data1.length > 1){
(vErrors ??= []).push({instancePath:instancePath+"/kernelSize",keyword:"maxItems",params:{limit: 1}});errors++;
}
if(data1.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/kernelSize",keyword:"minItems",params:{limit: 1}});errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
(vErrors ??= []).push({instancePath:instancePath+"/kernelSize/" + i0,keyword:"type",params:{type: "integer"}});errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 1 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/kernelSize/" + i0,keyword:"minimum",params:{comparison: ">=", limit: 1}});errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/kernelSize",keyword:"type",params:{type: "array"}});errors++;
}
}
if(data.strides !== undefined){
let data3 = data.strides;
if(Array.isArray(data3)){
if(data3.length > 1){
(vErrors ??= []).push({instancePath:instancePath+"/strides",keyword:"maxItems",params:{limit: 1}});errors++;
}
if(data3.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/strides",keyword:"minItems",params:{limit: 1}});errors++;
}
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
let data4 = data3[i1];
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
(vErrors ??= []).push({instancePath:instancePath+"/strides/" + i1,keyword:"type",params:{type: "integer"}});errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 1 || isNaN(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/strides/" + i1,keyword:"minimum",params:{comparison: ">=", limit: 1}});errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/strides",keyword:"type",params:{type: "array"}});errors++;
}
}
if(data.padding !== undefined){
let data5 = data.padding;
if(!((data5 === "valid") || (data5 === "same"))){
(vErrors ??= []).push({instancePath:instancePath+"/padding",keyword:"enum",params:{allowedValues: schema136.properties.padding.enum}});errors++;
}
}
if(data.dataFormat !== undefined){
let data6 = data.dataFormat;
if(!((data6 === "channelsLast") || (data6 === "channelsFirst"))){
(vErrors ??= []).push({instancePath:instancePath+"/dataFormat",keyword:"enum",params:{allowedValues: schema136.properties.dataFormat.enum}});errors++;
}
}
if(data.dilationRate !== undefined){
let data7 = data.dilationRate;
if(Array.isArray(data7)){
if(data7.length > 1){
(vErrors ??= []).push({instancePath:instancePath+"/dilationRate",keyword:"maxItems",params:{limit: 1}});errors++;
}
if(data7.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/dilationRate",keyword:"minItems",params:{limit: 1}});errors++;
}
const len2 = data7.length;
for(let i2=0; i2<len2; i2++){
let data8 = data7[i2];
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
(vErrors ??= []).push({instancePath:instancePath+"/dilationRate/" + i2,keyword:"type",params:{type: "integer"}});errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 < 1 || isNaN(data8)){
(vErrors ??= []).push({instancePath:instancePath+"/dilationRate/" + i2,keyword:"minimum",params:{comparison: ">=", limit: 1}});errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/dilationRate",keyword:"type",params:{type: "array"}});errors++;
}
}
if(data.depthMultiplier !== undefined){
let data9 = data.depthMultiplier;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
(vErrors ??= []).push({instancePath:instancePath+"/depthMultiplier",keyword:"type",params:{type: "integer"}});errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 < 1 || isNaN(data9)){
(vErrors ??= []).push({instancePath:instancePath+"/depthMultiplier",keyword:"minimum",params:{comparison: ">=", limit: 1}});errors++;
}
}
}
if(data.activation !== undefined){
if(!(validate23(data.activation, {instancePath:instancePath+"/activation",parentData:data,parentDataProperty:"activation",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data.useBias !== undefined){
if(typeof data.useBias !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/useBias",keyword:"type",params:{type: "boolean"}});errors++;
}
}
if(data.depthwiseInitializer !== undefined){
if(!(validate61(data.depthwiseInitializer, {instancePath:instancePath+"/depthwiseInitializer",parentData:data,parentDataProperty:"depthwiseInitializer",rootData}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data.pointwiseInitializer !== undefined){
if(!(validate61(data.pointwiseInitializer, {instancePath:instancePath+"/pointwiseInitializer",parentData:data,parentDataProperty:"pointwiseInitializer",rootData}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data.biasInitializer !== undefined){
if(!(validate61(data.biasInitializer, {instancePath:instancePath+"/biasInitializer",parentData:data,parentDataProperty:"biasInitializer",rootData}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data.depthwiseRegularizer !== undefined){
if(!(validate25(data.depthwiseRegularizer, {instancePath:instancePath+"/depthwiseRegularizer",parentData:data,parentDataProperty:"depthwiseRegularizer",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
if(data.pointwiseRegularizer !== undefined){
if(!(validate25(data.pointwiseRegularizer, {instancePath:instancePath+"/pointwiseRegularizer",parentData:data,parentDataProperty:"pointwiseRegularizer",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
if(data.biasRegularizer !== undefined){
if(!(validate25(data.biasRegularizer, {instancePath:instancePath+"/biasRegularizer",parentData:data,parentDataProperty:"biasRegularizer",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
if(data.depthwiseConstraint !== undefined){
if(!(validate68(data.depthwiseConstraint, {instancePath:instancePath+"/depthwiseConstraint",parentData:data,parentDataProperty:"depthwiseConstraint",rootData}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
}
if(data.pointwiseConstraint !== undefined){
if(!(validate68(data.pointwiseConstraint, {instancePath:instancePath+"/pointwiseConstraint",parentData:data,parentDataProperty:"pointwiseConstraint",rootData}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
}
if(data.biasConstraint !== undefined){
if(!(validate68(data.biasConstraint, {instancePath:instancePath+"/biasConstraint",parentData:data,parentDataProperty:"biasConstraint",rootData}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
}
if(data.activityRegularizer !== undefined){
if(!(validate25(data.activityRegularizer, {instancePath:instancePath+"/activityRegularizer",parentData:data,parentDataProperty:"activityRegularizer",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});errors++;
}
validate425.errors = vErrors;
return errors === 0;
}


const schema137 = {"type":"object","properties":{"filters":{"type":"integer","minimum":1,"examples":[32]},"kernelSize":{"type":"array","items":{"type":"integer","minimum":1},"minItems":2,"maxItems":2,"examples":[3]},"strides":{"type":"array","items":{"type":"integer","minimum":1},"minItems":2,"maxItems":2},"padding":{"enum":["valid","same"]},"dataFormat":{"enum":["channelsLast","channelsFirst"]},"dilationRate":{"type":"array","items":{"type":"integer","minimum":1},"minItems":2,"maxItems":2},"depthMultiplier":{"type":"integer","minimum":1},"activation":{"$ref":"activation"},"useBias":{"type":"boolean"},"depthwiseInitializer":{"$ref":"initializer"},"pointwiseInitializer":{"$ref":"initializer"},"biasInitializer":{"$ref":"initializer"},"depthwiseRegularizer":{"$ref":"regularizer-or-null"},"pointwiseRegularizer":{"$ref":"regularizer-or-null"},"biasRegularizer":{"$ref":"regularizer-or-null"},"depthwiseConstraint":{"$ref":"constraint-or-null"},"pointwiseConstraint":{"$ref":"constraint-or-null"},"biasConstraint":{"$ref":"constraint-or-null"},"activityRegularizer":{"$ref":"regularizer-or-null"}},"required":["filters","kernelSize"],"additionalProperties":false};

function validate437(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.filters === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "filters"}});errors++;
}
if(data.kernelSize === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "kernelSize"}});errors++;
}
for(const key0 in data){
if(!(func2.call(schema137.properties, key0))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});errors++;
}
}
if(data.filters !== undefined){
let data0 = data.filters;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
(vErrors ??= []).push({instancePath:instancePath+"/filters",keyword:"type",params:{type: "integer"}});errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 1 || isNaN(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/filters",keyword:"minimum",params:{comparison: ">=", limit: 1}});errors++;
}
}
}
if(data.kernelSize !== undefined){
let data1 = data.kernelSize;
if(Array.isArray(data1)){
if(data1.length > 2){
(vErrors ??= []).push({instancePath:instancePath+"/kernelSize",keyword:"maxItems",params:{limit: 2}});errors++;
}
if(data1.length < 2){
(vErrors ??= []).push({instancePath:instancePath+"/kernelSize",keyword:"minItems",params:{limit: 2}});errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
(vErrors ??= []).push({instancePath:instancePath+"/kernelSize/" + i0,keyword:"type",params:{type: "integer"}});errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 1 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/kernelSize/" + i0,keyword:"minimum",params:{comparison: ">=", limit: 1}});errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/kernelSize",keyword:"type",params:{type: "array"}});errors++;
}
}
if(data.strides !== undefined){
let data3 = data.strides;
if(Array.isArray(data3)){
if(data3.length > 2){
(vErrors ??= []).push({instancePath:instancePath+"/strides",keyword:"maxItems",params:{limit: 2}});errors++;
}
if(data3.length < 2){
(vErrors ??= []).push({instancePath:instancePath+"/strides",keyword:"minItems",params:{limit: 2}});errors++;
}
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
let data4 = data3[i1];
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
(vErrors ??= []).push({instancePath:instancePath+"/strides/" + i1,keyword:"type",params:{type: "integer"}});errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 1 || isNaN(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/strides/" + i1,keyword:"minimum",params:{comparison: ">=", limit: 1}});errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/strides",keyword:"type",params:{type: "array"}});errors++;
}
}
if(data.padding !== undefined){
let data5 = data.padding;
if(!((data5 === "valid") || (data5 === "same"))){
(vErrors ??= []).push({instancePath:instancePath+"/padding",keyword:"enum",params:{allowedValues: schema137.properties.padding.enum}});errors++;
}
}
if(data.dataFormat !== undefined){
let data6 = data.dataFormat;
if(!((data6 === "channelsLast") || (data6 === "channelsFirst"))){
(vErrors ??= []).push({instancePath:instancePath+"/dataFormat",keyword:"enum",params:{allowedValues: schema137.properties.dataFormat.enum}});errors++;
}
}
if(data.dilationRate !== undefined){
let data7 = data.dilationRate;
if(Array.isArray(data7)){
if(data7.length > 2){
(vErrors ??= []).push({instancePath:instancePath+"/dilationRate",keyword:"maxItems",params:{limit: 2}});errors++;
}
if(data7.length < 2){
(vErrors ??= []).push({instancePath:instancePath+"/dilationRate",keyword:"minItems",params:{limit: 2}});errors++;
}
const len2 = data7.length;
for(let i2=0; i2<len2; i2++){
let data8 = data7[i2];
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
(vErrors ??= []).push({instancePath:instancePath+"/dilationRate/" + i2,keyword:"type",params:{type: "integer"}});errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 < 1 || isNaN(data8)){
(vErrors ??= []).push({instancePath:instancePath+"/dilationRate/" + i2,keyword:"minimum",params:{comparison: ">=", limit: 1}});errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/dilationRate",keyword:"type",params:{type: "array"}});errors++;
}
}
if(data.depthMultiplier !== undefined){
let data9 = data.depthMultiplier;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
(vErrors ??= []).push({instancePath:instancePath+"/depthMultiplier",keyword:"type",params:{type: "integer"}});errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 < 1 || isNaN(data9)){
(vErrors ??= []).push({instancePath:instancePath+"/depthMultiplier",keyword:"minimum",params:{comparison: ">=", limit: 1}});errors++;
}
}
}
if(data.activation !== undefined){
if(!(validate23(data.activation, {instancePath:instancePath+"/activation",parentData:data,parentDataProperty:"activation",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data.useBias !== undefined){
if(typeof data.useBias !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/useBias",keyword:"type",params:{type: "boolean"}});errors++;
}
}
if(data.depthwiseInitializer !== undefined){
if(!(validate61(data.depthwiseInitializer, {instancePath:instancePath+"/depthwiseInitializer",parentData:data,parentDataProperty:"depthwiseInitializer",rootData}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data.pointwiseInitializer !== undefined){
if(!(validate61(data.pointwiseInitializer, {instancePath:instancePath+"/pointwiseInitializer",parentData:data,parentDataProperty:"pointwiseInitializer",rootData}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data.biasInitializer !== undefined){
if(!(validate61(data.biasInitializer, {instancePath:instancePath+"/biasInitializer",parentData:data,parentDataProperty:"biasInitializer",rootData}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data.depthwiseRegularizer !== undefined){
if(!(validate25(data.depthwiseRegularizer, {instancePath:instancePath+"/depthwiseRegularizer",parentData:data,parentDataProperty:"depthwiseRegularizer",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
if(data.pointwiseRegularizer !== undefined){
if(!(validate25(data.pointwiseRegularizer, {instancePath:instancePath+"/pointwiseRegularizer",parentData:data,parentDataProperty:"pointwiseRegularizer",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
if(data.biasRegularizer !== undefined){
if(!(validate25(data.biasRegularizer, {instancePath:instancePath+"/biasRegularizer",parentData:data,parentDataProperty:"biasRegularizer",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
if(data.depthwiseConstraint !== undefined){
if(!(validate68(data.depthwiseConstraint, {instancePath:instancePath+"/depthwiseConstraint",parentData:data,parentDataProperty:"depthwiseConstraint",rootData}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
}
if(data.pointwiseConstraint !== undefined){
if(!(validate68(data.pointwiseConstraint, {instancePath:instancePath+"/pointwiseConstraint",parentData:data,parentDataProperty:"pointwiseConstraint",rootData}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
}
if(data.biasConstraint !== undefined){
if(!(validate68(data.biasConstraint, {instancePath:instancePath+"/biasConstraint",parentData:data,parentDataProperty:"biasConstraint",rootData}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
}
if(data.activityRegularizer !== undefined){
if(!(validate25(data.activityRegularizer, {instancePath:instancePath+"/activityRegularizer",parentData:data,parentDataProperty:"activityRegularizer",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});errors++;
}
validate437.errors = vErrors;
return errors === 0;
}


const schema138 = {"type":"object","properties":{"units":{"type":"integer","minimum":1,"examples":[64]},"activation":{"$ref":"activation"},"useBias":{"type":"boolean"},"kernelInitializer":{"$ref":"initializer"},"recurrentInitializer":{"$ref":"initializer"},"biasInitializer":{"$ref":"initializer"},"kernelRegularizer":{"$ref":"regularizer-or-null"},"recurrentRegularizer":{"$ref":"regularizer-or-null"},"biasRegularizer":{"$ref":"regularizer-or-null"},"kernelConstraint":{"$ref":"constraint-or-null"},"recurrentConstraint":{"$ref":"constraint-or-null"},"biasConstraint":{"$ref":"constraint-or-null"},"dropout":{"type":"number","minimum":0,"exclusiveMaximum":1},"recurrentDropout":{"type":"number","minimum":0,"exclusiveMaximum":1},"seed":{"type":["integer","null"],"minimum":0},"returnSequences":{"type":"boolean"},"returnState":{"type":"boolean"},"goBackwards":{"type":"boolean"},"stateful":{"type":"boolean"},"unroll":{"type":"boolean"},"zeroOutputForMask":{"type":"boolean"}},"required":["units"],"additionalProperties":false};

function validate449(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.units === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "units"}});errors++;
}
for(const key0 in data){
if(!(func2.call(schema138.properties, key0))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});errors++;
}
}
if(data.units !== undefined){
let data0 = data.units;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
(vErrors ??= []).push({instancePath:instancePath+"/units",keyword:"type",params:{type: "integer"}});errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 1 || isNaN(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/units",keyword:"minimum",params:{comparison: ">=", limit: 1}});errors++;
}
}
}
if(data.activation !== undefined){
if(!(validate23(data.activation, {instancePath:instancePath+"/activation",parentData:data,parentDataProperty:"activation",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data.useBias !== undefined){
if(typeof data.useBias !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/useBias",keyword:"type",params:{type: "boolean"}});errors++;
}
}
if(data.kernelInitializer !== undefined){
if(!(validate61(data.kernelInitializer, {instancePath:instancePath+"/kernelInitializer",parentData:data,parentDataProperty:"kernelInitializer",rootData}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data.recurrentInitializer !== undefined){
if(!(validate61(data.recurrentInitializer, {instancePath:instancePath+"/recurrentInitializer",parentData:data,parentDataProperty:"recurrentInitializer",rootData}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data.biasInitializer !== undefined){
if(!(validate61(data.biasInitializer, {instancePath:instancePath+"/biasInitializer",parentData:data,parentDataProperty:"biasInitializer",rootData}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data.kernelRegularizer !== undefined){
if(!(validate25(data.kernelRegularizer, {instancePath:instancePath+"/kernelRegularizer",parentData:data,parentDataProperty:"kernelRegularizer",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
if(data.recurrentRegularizer !== undefined){
if(!(validate25(data.recurrentRegularizer, {instancePath:instancePath+"/recurrentRegularizer",parentData:data,parentDataProperty:"recurrentRegularizer",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
if(data.biasRegularizer !== undefined){
if(!(validate25(data.biasRegularizer, {instancePath:instancePath+"/biasRegularizer",parentData:data,parentDataProperty:"biasRegularizer",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
if(data.kernelConstraint !== undefined){
if(!(validate68(data.kernelConstraint, {instancePath:instancePath+"/kernelConstraint",parentData:data,parentDataProperty:"kernelConstraint",rootData}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
}
if(data.recurrentConstraint !== undefined){
if(!(validate68(data.recurrentConstraint, {instancePath:instancePath+"/recurrentConstraint",parentData:data,parentDataProperty:"recurrentConstraint",rootData}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
}
if(data.biasConstraint !== undefined){
if(!(validate68(data.biasConstraint, {instancePath:instancePath+"/biasConstraint",parentData:data,parentDataProperty:"biasConstraint",rootData}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
}
if(data.dropout !== undefined){
let data12 = data.dropout;
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 < 0 || isNaN(data12)){
(vErrors ??= []).push({instancePath:instancePath+"/dropout",keyword:"minimum",params:{comparison: ">=", limit: 0}});errors++;
}
if(data12 >= 1 || isNaN(data12)){
(vErrors ??= []).push({instancePath:instancePath+"/dropout",keyword:"exclusiveMaximum",params:{comparison: "<", limit: 1}});errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/dropout",keyword:"type",params:{type: "number"}});errors++;
}
}
if(data.recurrentDropout !== undefined){
let data13 = data.recurrentDropout;
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 < 0 || isNaN(data13)){
(vErrors ??= []).push({instancePath:instancePath+"/recurrentDropout",keyword:"minimum",params:{comparison: ">=", limit: 0}});errors++;
}
if(data13 >= 1 || isNaN(data13)){
(vErrors ??= []).push({instancePath:instancePath+"/recurrentDropout",keyword:"exclusiveMaximum",params:{comparison: "<", limit: 1}});errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/recurrentDropout",keyword:"type",params:{type: "number"}});errors++;
}
}
if(data.seed !== undefined){
let data14 = data.seed;
if((!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))) && (data14 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/seed",keyword:"type",params:{type: schema138.properties.seed.type}});errors++;
}
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 < 0 || isNaN(data14)){
(vErrors ??= []).push({instancePath:instancePath+"/seed",keyword:"minimum",params:{comparison: ">=", limit: 0}});errors++;
}
}
}
if(data.returnSequences !== undefined){
if(typeof data.returnSequences !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/returnSequences",keyword:"type",params:{type: "boolean"}});errors++;
}
}
if(data.returnState !== undefined){
if(typeof data.returnState !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/returnState",keyword:"type",params:{type: "boolean"}});errors++;
}
}
if(data.goBackwards !== undefined){
if(typeof data.goBackwards !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/goBackwards",keyword:"type",params:{type: "boolean"}});errors++;
}
}
if(data.stateful !== undefined){
if(typeof data.stateful !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/stateful",keyword:"type",params:{type: "boolean"}});errors++;
}
}
if(data.unroll !== undefined){
if(typeof data.unroll !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/unroll",keyword:"type",params:{type: "boolean"}});errors++;
}
}
if(data.zeroOutputForMask !== undefined){
if(typeof data.zeroOutputForMask !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/zeroOutputForMask",keyword:"type",params:{type: "boolean"}});errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});errors++;
}
validate449.errors = vErrors;
return errors === 0;
}


const schema139 = {"type":"object","properties":{},"additionalProperties":false};

function validate460(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});errors++;
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});errors++;
}
validate460.errors = vErrors;
return errors === 0;
}


const schema140 = {"type":"object","properties":{"axis":{"type":["integer","array"],"items":{"type":"integer"},"minItems":1},"activityRegularizer":{"$ref":"regularizer-or-null"}},"additionalProperties":false};

function validate461(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "axis") || (key0 === "activityRegularizer"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});errors++;
}
}
if(data.axis !== undefined){
let data0 = data.axis;
if((!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))) && (!(Array.isArray(data0)))){
(vErrors ??= []).push({instancePath:instancePath+"/axis",keyword:"type",params:{type: schema140.properties.axis.type}});errors++;
}
if(Array.isArray(data0)){
if(data0.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/axis",keyword:"minItems",params:{limit: 1}});errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
(vErrors ??= []).push({instancePath:instancePath+"/axis/" + i0,keyword:"type",params:{type: "integer"}});errors++;
}
}
}
}
if(data.activityRegularizer !== undefined){
if(!(validate25(data.activityRegularizer, {instancePath:instancePath+"/activityRegularizer",parentData:data,parentDataProperty:"activityRegularizer",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});errors++;
}
validate461.errors = vErrors;
return errors === 0;
}


const schema141 = {"type":"object","properties":{"additionFactor":{"type":["number","array"],"minimum":0,"maximum":1,"items":{"type":"number","minimum":0,"maximum":1},"minItems":2,"maxItems":2},"thresholdFactor":{"type":["number","array"],"minimum":0,"maximum":1,"items":{"type":"number","minimum":0,"maximum":1},"minItems":2,"maxItems":2},"valueRange":{"type":"array","items":{"type":"number"},"minItems":2,"maxItems":2},"seed":{"type":["integer","null"],"minimum":0},"dataFormat":{"enum":["channelsLast","channelsFirst"]},"activityRegularizer":{"$ref":"regularizer-or-null"}},"additionalProperties":false};

function validate463(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((key0 === "additionFactor") || (key0 === "thresholdFactor")) || (key0 === "valueRange")) || (key0 === "seed")) || (key0 === "dataFormat")) || (key0 === "activityRegularizer"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});errors++;
}
}
if(data.additionFactor !== undefined){
let data0 = data.additionFactor;
if((!((typeof data0 == "number") && (isFinite(data0)))) && (!(Array.isArray(data0)))){
(vErrors ??= []).push({instancePath:instancePath+"/additionFactor",keyword:"type",params:{type: schema141.properties.additionFactor.type}});errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 1 || isNaN(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/additionFactor",keyword:"maximum",params:{comparison: "<=", limit: 1}});errors++;
}
if(data0 < 0 || isNaN(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/additionFactor",keyword:"minimum",params:{comparison: ">=", limit: 0}});errors++;
}
}
if(Array.isArray(data0)){
if(data0.length > 2){
(vErrors ??= []).push({instancePath:instancePath+"/additionFactor",keyword:"maxItems",params:{limit: 2}});errors++;
}
if(data0.length < 2){
(vErrors ??= []).push({instancePath:instancePath+"/additionFactor",keyword:"minItems",params:{limit: 2}});errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 1 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/additionFactor/" + i0,keyword:"maximum",params:{comparison: "<=", limit: 1}});errors++;
}
if(data1 < 0 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/additionFactor/" + i0,keyword:"minimum",params:{comparison: ">=", limit: 0}});errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/additionFactor/" + i0,keyword:"type",params:{type: "number"}});errors++;
}
}
}
}
if(data.thresholdFactor !== undefined){
let data2 = data.thresholdFactor;
if((!((typeof data2 == "number") && (isFinite(data2)))) && (!(Array.isArray(data2)))){
(vErrors ??= []).push({instancePath:instancePath+"/thresholdFactor",keyword:"type",params:{type: schema141.properties.thresholdFactor.type}});errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 1 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/thresholdFactor",keyword:"maximum",params:{comparison: "<=", limit: 1}});errors++;
}
if(data2 < 0 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/thresholdFactor",keyword:"minimum",params:{comparison: ">=", limit: 0}});errors++;
}
}
if(Array.isArray(data2)){
if(data2.length > 2){
(vErrors ??= []).push({instancePath:instancePath+"/thresholdFactor",keyword:"maxItems",params:{limit: 2}});errors++;
}
if(data2.length < 2){
(vErrors ??= []).push({instancePath:instancePath+"/thresholdFactor",keyword:"minItems",params:{limit: 2}});errors++;
}
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
let data3 = data2[i1];
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 1 || isNaN(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/thresholdFactor/" + i1,keyword:"maximum",params:{comparison: "<=", limit: 1}});errors++;
}
if(data3 < 0 || isNaN(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/thresholdFactor/" + i1,keyword:"minimum",params:{comparison: ">=", limit: 0}});errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/thresholdFactor/" + i1,keyword:"type",params:{type: "number"}});errors++;
}
}
}
}
if(data.valueRange !== undefined){
let data4 = data.valueRange;
if(Array.isArray(data4)){
if(data4.length > 2){
(vErrors ??= []).push({instancePath:instancePath+"/valueRange",keyword:"maxItems",params:{limit: 2}});errors++;
}
if(data4.length < 2){
(vErrors ??= []).push({instancePath:instancePath+"/valueRange",keyword:"minItems",params:{limit: 2}});errors++;
}
const len2 = data4.length;
for(let i2=0; i2<len2; i2++){
let data5 = data4[i2];
if(!((typeof data5 == "number") && (isFinite(data5)))){
(vErrors ??= []).push({instancePath:instancePath+"/valueRange/" + i2,keyword:"type",params:{type: "number"}});errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/valueRange",keyword:"type",params:{type: "array"}});errors++;
}
}
if(data.seed !== undefined){
let data6 = data.seed;
if((!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))) && (data6 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/seed",keyword:"type",params:{type: schema141.properties.seed.type}});errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 0 || isNaN(data6)){
(vErrors ??= []).push({instancePath:instancePath+"/seed",keyword:"minimum",params:{comparison: ">=", limit: 0}});errors++;
}
}
}
if(data.dataFormat !== undefined){
let data7 = data.dataFormat;
if(!((data7 === "channelsLast") || (data7 === "channelsFirst"))){
(vErrors ??= []).push({instancePath:instancePath+"/dataFormat",keyword:"enum",params:{allowedValues: schema141.properties.dataFormat.enum}});errors++;
}
}
if(data.activityRegularizer !== undefined){
if(!(validate25(data.activityRegularizer, {instancePath:instancePath+"/activityRegularizer",parentData:data,parentDataProperty:"activityRegularizer",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});errors++;
}
validate463.errors = vErrors;
return errors === 0;
}


const schema142 = {"type":"object","properties":{"rate":{"type":"number","minimum":0,"exclusiveMaximum":1,"examples":[0.5]},"seed":{"type":["integer","null"],"minimum":0}},"required":["rate"],"additionalProperties":false};

function validate465(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.rate === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "rate"}});errors++;
}
for(const key0 in data){
if(!((key0 === "rate") || (key0 === "seed"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});errors++;
}
}
if(data.rate !== undefined){
let data0 = data.rate;
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/rate",keyword:"minimum",params:{comparison: ">=", limit: 0}});errors++;
}
if(data0 >= 1 || isNaN(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/rate",keyword:"exclusiveMaximum",params:{comparison: "<", limit: 1}});errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/rate",keyword:"type",params:{type: "number"}});errors++;
}
}
if(data.seed !== undefined){
let data1 = data.seed;
if((!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))) && (data1 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/seed",keyword:"type",params:{type: schema142.properties.seed.type}});errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/seed",keyword:"minimum",params:{comparison: ">=", limit: 0}});errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});errors++;
}
validate465.errors = vErrors;
return errors === 0;
}


const schema143 = {"type":"object","properties":{"rate":{"type":"number","minimum":0,"exclusiveMaximum":1,"examples":[0.5]},"dataFormat":{"enum":["channelsLast","channelsFirst"]},"seed":{"type":["integer","null"],"minimum":0}},"required":["rate"],"additionalProperties":false};

function validate466(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.rate === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "rate"}});errors++;
}
for(const key0 in data){
if(!(((key0 === "rate") || (key0 === "dataFormat")) || (key0 === "seed"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});errors++;
}
}
if(data.rate !== undefined){
let data0 = data.rate;
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/rate",keyword:"minimum",params:{comparison: ">=", limit: 0}});errors++;
}
if(data0 >= 1 || isNaN(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/rate",keyword:"exclusiveMaximum",params:{comparison: "<", limit: 1}});errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/rate",keyword:"type",params:{type: "number"}});errors++;
}
}
if(data.dataFormat !== undefined){
let data1 = data.dataFormat;
if(!((data1 === "channelsLast") || (data1 === "channelsFirst"))){
(vErrors ??= []).push({instancePath:instancePath+"/dataFormat",keyword:"enum",params:{allowedValues: schema143.properties.dataFormat.enum}});errors++;
}
}
if(data.seed !== undefined){
let data2 = data.seed;
if((!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))) && (data2 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/seed",keyword:"type",params:{type: schema143.properties.seed.type}});errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/seed",keyword:"minimum",params:{comparison: ">=", limit: 0}});errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});errors++;
}
validate466.errors = vErrors;
return errors === 0;
}


const schema144 = {"type":"object","properties":{"rate":{"type":"number","minimum":0,"exclusiveMaximum":1,"examples":[0.5]},"dataFormat":{"enum":["channelsLast","channelsFirst"]},"seed":{"type":["integer","null"],"minimum":0}},"required":["rate"],"additionalProperties":false};

function validate467(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.rate === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "rate"}});errors++;
}
for(const key0 in data){
if(!(((key0 === "rate") || (key0 === "dataFormat")) || (key0 === "seed"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});errors++;
}
}
if(data.rate !== undefined){
let data0 = data.rate;
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/rate",keyword:"minimum",params:{comparison: ">=", limit: 0}});errors++;
}
if(data0 >= 1 || isNaN(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/rate",keyword:"exclusiveMaximum",params:{comparison: "<", limit: 1}});errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/rate",keyword:"type",params:{type: "number"}});errors++;
}
}
if(data.dataFormat !== undefined){
let data1 = data.dataFormat;
if(!((data1 === "channelsLast") || (data1 === "channelsFirst"))){
(vErrors ??= []).push({instancePath:instancePath+"/dataFormat",keyword:"enum",params:{allowedValues: schema144.properties.dataFormat.enum}});errors++;
}
}
if(data.seed !== undefined){
let data2 = data.seed;
if((!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))) && (data2 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/seed",keyword:"type",params:{type: schema144.properties.seed.type}});errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/seed",keyword:"minimum",params:{comparison: ">=", limit: 0}});errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});errors++;
}
validate467.errors = vErrors;
return errors === 0;
}


const schema145 = {"type":"object","properties":{"layer":{"$ref":"layer"},"powerIterations":{"type":"integer","minimum":1},"activityRegularizer":{"$ref":"regularizer-or-null"}},"required":["layer"],"additionalProperties":false};

function validate468(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.layer === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "layer"}});errors++;
}
for(const key0 in data){
if(!(((key0 === "layer") || (key0 === "powerIterations")) || (key0 === "activityRegularizer"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});errors++;
}
}
if(data.layer !== undefined){
if(!(validate73(data.layer, {instancePath:instancePath+"/layer",parentData:data,parentDataProperty:"layer",rootData}))){
vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
errors = vErrors.length;
}
}
if(data.powerIterations !== undefined){
let data1 = data.powerIterations;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
(vErrors ??= []).push({instancePath:instancePath+"/powerIterations",keyword:"type",params:{type: "integer"}});errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 1 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/powerIterations",keyword:"minimum",params:{comparison: ">=", limit: 1}});errors++;
}
}
}
if(data.activityRegularizer !== undefined){
if(!(validate25(data.activityRegularizer, {instancePath:instancePath+"/activityRegularizer",parentData:data,parentDataProperty:"activityRegularizer",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});errors++;
}
validate468.errors = vErrors;
return errors === 0;
}


const schema146 = {"type":"object","properties":{"indicesOrSections":{"type":["integer","array"],"items":{"type":"integer","minimum":0},"minimum":1,"minItems":1},"axis":{"type":"integer"}},"required":["indicesOrSections","axis"],"additionalProperties":false};

function validate471(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.indicesOrSections === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "indicesOrSections"}});errors++;
}
if(data.axis === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "axis"}});errors++;
}
for(const key0 in data){
if(!((key0 === "indicesOrSections") || (key0 === "axis"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});errors++;
}
}
if(data.indicesOrSections !== undefined){
let data0 = data.indicesOrSections;
if((!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))) && (!(Array.isArray(data0)))){
(vErrors ??= []).push({instancePath:instancePath+"/indicesOrSections",keyword:"type",params:{type: schema146.properties.indicesOrSections.type}});errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 1 || isNaN(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/indicesOrSections",keyword:"minimum",params:{comparison: ">=", limit: 1}});errors++;
}
}
if(Array.isArray(data0)){
if(data0.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/indicesOrSections",keyword:"minItems",params:{limit: 1}});errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
(vErrors ??= []).push({instancePath:instancePath+"/indicesOrSections/" + i0,keyword:"type",params:{type: "integer"}});errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/indicesOrSections/" + i0,keyword:"minimum",params:{comparison: ">=", limit: 0}});errors++;
}
}
}
}
}
if(data.axis !== undefined){
let data2 = data.axis;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
(vErrors ??= []).push({instancePath:instancePath+"/axis",keyword:"type",params:{type: "integer"}});errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});errors++;
}
validate471.errors = vErrors;
return errors === 0;
}


const schema147 = {"type":"object","properties":{},"additionalProperties":false};

function validate472(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});errors++;
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});errors++;
}
validate472.errors = vErrors;
return errors === 0;
}


const schema148 = {"type":"object","properties":{},"additionalProperties":false};

function validate473(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});errors++;
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});errors++;
}
validate473.errors = vErrors;
return errors === 0;
}


const schema149 = {"type":"object","properties":{"axis":{"type":"integer"}},"required":["axis"],"additionalProperties":false};

function validate474(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.axis === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "axis"}});errors++;
}
for(const key0 in data){
if(!(key0 === "axis")){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});errors++;
}
}
if(data.axis !== undefined){
let data0 = data.axis;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
(vErrors ??= []).push({instancePath:instancePath+"/axis",keyword:"type",params:{type: "integer"}});errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});errors++;
}
validate474.errors = vErrors;
return errors === 0;
}


const schema150 = {"type":"object","properties":{"maxTokens":{"type":["integer","null"],"minimum":2},"numOovIndices":{"type":"integer","minimum":0},"maskToken":{"type":["string","null"]},"oovToken":{"type":["string","null"]},"vocabulary":{"type":["array","null"],"items":{"type":"string"},"minItems":1},"encoding":{"enum":["utf-8"]},"idfWeights":{"type":["array","null"],"items":{"type":"number"},"minItems":1},"invert":{"type":"boolean"},"outputMode":{"enum":["int","oneHot","multiHot","count","tfIdf"]},"sparse":{"type":"boolean"},"padToMaxTokens":{"type":"boolean"},"salt":{"type":["integer","array","null"],"items":{"type":"integer"},"minItems":2,"maxItems":2}},"additionalProperties":false};

function validate475(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema150.properties, key0))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});errors++;
}
}
if(data.maxTokens !== undefined){
let data0 = data.maxTokens;
if((!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))) && (data0 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/maxTokens",keyword:"type",params:{type: schema150.properties.maxTokens.type}});errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 2 || isNaN(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/maxTokens",keyword:"minimum",params:{comparison: ">=", limit: 2}});errors++;
}
}
}
if(data.numOovIndices !== undefined){
let data1 = data.numOovIndices;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
(vErrors ??= []).push({instancePath:instancePath+"/numOovIndices",keyword:"type",params:{type: "integer"}});errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/numOovIndices",keyword:"minimum",params:{comparison: ">=", limit: 0}});errors++;
}
}
}
if(data.maskToken !== undefined){
let data2 = data.maskToken;
if((typeof data2 !== "string") && (data2 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/maskToken",keyword:"type",params:{type: schema150.properties.maskToken.type}});errors++;
}
}
if(data.oovToken !== undefined){
let data3 = data.oovToken;
if((typeof data3 !== "string") && (data3 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/oovToken",keyword:"type",params:{type: schema150.properties.oovToken.type}});errors++;
}
}
if(data.vocabulary !== undefined){
let data4 = data.vocabulary;
if((!(Array.isArray(data4))) && (data4 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/vocabulary",keyword:"type",params:{type: schema150.properties.vocabulary.type}});errors++;
}
if(Array.isArray(data4)){
if(data4.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/vocabulary",keyword:"minItems",params:{limit: 1}});errors++;
}
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
if(typeof data4[i0] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/vocabulary/" + i0,keyword:"type",params:{type: "string"}});errors++;
}
}
}
}
if(data.encoding !== undefined){
if(!(data.encoding === "utf-8")){
(vErrors ??= []).push({instancePath:instancePath+"/encoding",keyword:"enum",params:{allowedValues: schema150.properties.encoding.enum}});errors++;
}
}
if(data.idfWeights !== undefined){
let data7 = data.idfWeights;
if((!(Array.isArray(data7))) && (data7 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/idfWeights",keyword:"type",params:{type: schema150.properties.idfWeights.type}});errors++;
}
if(Array.isArray(data7)){
if(data7.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/idfWeights",keyword:"minItems",params:{limit: 1}});errors++;
}
const len1 = data7.length;
for(let i1=0; i1<len1; i1++){
let data8 = data7[i1];
if(!((typeof data8 == "number") && (isFinite(data8)))){
(vErrors ??= []).push({instancePath:instancePath+"/idfWeights/" + i1,keyword:"type",params:{type: "number"}});errors++;
}
}
}
}
if(data.invert !== undefined){
if(typeof data.invert !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/invert",keyword:"type",params:{type: "boolean"}});errors++;
}
}
if(data.outputMode !== undefined){
let data10 = data.outputMode;
if(!(((((data10 === "int") || (data10 === "oneHot")) || (data10 === "multiHot")) || (data10 === "count")) || (data10 === "tfIdf"))){
(vErrors ??= []).push({instancePath:instancePath+"/outputMode",keyword:"enum",params:{allowedValues: schema150.properties.outputMode.enum}});errors++;
}
}
if(data.sparse !== undefined){
if(typeof data.sparse !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/sparse",keyword:"type",params:{type: "boolean"}});errors++;
}
}
if(data.padToMaxTokens !== undefined){
if(typeof data.padToMaxTokens !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/padToMaxTokens",keyword:"type",params:{type: "boolean"}});errors++;
}
}
if(data.salt !== undefined){
let data13 = data.salt;
if(((!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))) && (!(Array.isArray(data13)))) && (data13 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/salt",keyword:"type",params:{type: schema150.properties.salt.type}});errors++;
}
if(Array.isArray(data13)){
if(data13.length > 2){
(vErrors ??= []).push({instancePath:instancePath+"/salt",keyword:"maxItems",params:{limit: 2}});errors++;
}
if(data13.length < 2){
(vErrors ??= []).push({instancePath:instancePath+"/salt",keyword:"minItems",params:{limit: 2}});errors++;
}
const len2 = data13.length;
for(let i2=0; i2<len2; i2++){
let data14 = data13[i2];
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
(vErrors ??= []).push({instancePath:instancePath+"/salt/" + i2,keyword:"type",params:{type: "integer"}});errors++;
}
}
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});errors++;
}
validate475.errors = vErrors;
return errors === 0;
}


const schema151 = {"type":"object","properties":{"activityRegularizer":{"$ref":"regularizer-or-null"}},"additionalProperties":false};

function validate476(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "activityRegularizer")){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});errors++;
}
}
if(data.activityRegularizer !== undefined){
if(!(validate25(data.activityRegularizer, {instancePath:instancePath+"/activityRegularizer",parentData:data,parentDataProperty:"activityRegularizer",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});errors++;
}
validate476.errors = vErrors;
return errors === 0;
}


const schema152 = {"type":"object","properties":{"axis":{"type":["integer","array"],"items":{"type":"integer"},"minItems":1},"keepdims":{"type":"boolean"}},"required":["axis"],"additionalProperties":false};

function validate478(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.axis === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "axis"}});errors++;
}
for(const key0 in data){
if(!((key0 === "axis") || (key0 === "keepdims"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});errors++;
}
}
if(data.axis !== undefined){
let data0 = data.axis;
if((!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))) && (!(Array.isArray(data0)))){
(vErrors ??= []).push({instancePath:instancePath+"/axis",keyword:"type",params:{type: schema152.properties.axis.type}});errors++;
}
if(Array.isArray(data0)){
if(data0.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/axis",keyword:"minItems",params:{limit: 1}});errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
(vErrors ??= []).push({instancePath:instancePath+"/axis/" + i0,keyword:"type",params:{type: "integer"}});errors++;
}
}
}
}
if(data.keepdims !== undefined){
if(typeof data.keepdims !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/keepdims",keyword:"type",params:{type: "boolean"}});errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});errors++;
}
validate478.errors = vErrors;
return errors === 0;
}


const schema153 = {"type":"object","properties":{"maxTokens":{"type":["integer","null"],"minimum":2},"standardize":{"enum":["lowerAndStripPunctuation","lower","stripPunctuation",null]},"split":{"enum":["whitespace","character",null]},"ngrams":{"type":["integer","array","null"],"minimum":1,"items":{"type":"integer","minimum":1},"minItems":1},"outputMode":{"enum":["int","multiHot","count","tfIdf"]},"outputSequenceLength":{"type":["integer","null"],"minimum":1},"padToMaxTokens":{"type":"boolean"},"vocabulary":{"type":["array","null"],"items":{"type":"string"},"minItems":1},"idfWeights":{"type":["array","null"],"items":{"type":"number"},"minItems":1},"sparse":{"type":"boolean"},"ragged":{"type":"boolean"},"encoding":{"enum":["utf-8"]},"activityRegularizer":{"$ref":"regularizer-or-null"}},"additionalProperties":false};

function validate479(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema153.properties, key0))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});errors++;
}
}
if(data.maxTokens !== undefined){
let data0 = data.maxTokens;
if((!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))) && (data0 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/maxTokens",keyword:"type",params:{type: schema153.properties.maxTokens.type}});errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 2 || isNaN(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/maxTokens",keyword:"minimum",params:{comparison: ">=", limit: 2}});errors++;
}
}
}
if(data.standardize !== undefined){
let data1 = data.standardize;
if(!((((data1 === "lowerAndStripPunctuation") || (data1 === "lower")) || (data1 === "stripPunctuation")) || (data1 === null))){
(vErrors ??= []).push({instancePath:instancePath+"/standardize",keyword:"enum",params:{allowedValues: schema153.properties.standardize.enum}});errors++;
}
}
if(data.split !== undefined){
let data2 = data.split;
if(!(((data2 === "whitespace") || (data2 === "character")) || (data2 === null))){
(vErrors ??= []).push({instancePath:instancePath+"/split",keyword:"enum",params:{allowedValues: schema153.properties.split.enum}});errors++;
}
}
if(data.ngrams !== undefined){
let data3 = data.ngrams;
if(((!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))) && (!(Array.isArray(data3)))) && (data3 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/ngrams",keyword:"type",params:{type: schema153.properties.ngrams.type}});errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 1 || isNaN(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/ngrams",keyword:"minimum",params:{comparison: ">=", limit: 1}});errors++;
}
}
if(Array.isArray(data3)){
if(data3.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/ngrams",keyword:"minItems",params:{limit: 1}});errors++;
}
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
(vErrors ??= []).push({instancePath:instancePath+"/ngrams/" + i0,keyword:"type",params:{type: "integer"}});errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 1 || isNaN(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/ngrams/" + i0,keyword:"minimum",params:{comparison: ">=", limit: 1}});errors++;
}
}
}
}
}
if(data.outputMode !== undefined){
let data5 = data.outputMode;
if(!((((data5 === "int") || (data5 === "multiHot")) || (data5 === "count")) || (data5 === "tfIdf"))){
(vErrors ??= []).push({instancePath:instancePath+"/outputMode",keyword:"enum",params:{allowedValues: schema153.properties.outputMode.enum}});errors++;
}
}
if(data.outputSequenceLength !== undefined){
let data6 = data.outputSequenceLength;
if((!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))) && (data6 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/outputSequenceLength",keyword:"type",params:{type: schema153.properties.outputSequenceLength.type}});errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 1 || isNaN(data6)){
(vErrors ??= []).push({instancePath:instancePath+"/outputSequenceLength",keyword:"minimum",params:{comparison: ">=", limit: 1}});errors++;
}
}
}
if(data.padToMaxTokens !== undefined){
if(typeof data.padToMaxTokens !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/padToMaxTokens",keyword:"type",params:{type: "boolean"}});errors++;
}
}
if(data.vocabulary !== undefined){
let data8 = data.vocabulary;
if((!(Array.isArray(data8))) && (data8 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/vocabulary",keyword:"type",params:{type: schema153.properties.vocabulary.type}});errors++;
}
if(Array.isArray(data8)){
if(data8.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/vocabulary",keyword:"minItems",params:{limit: 1}});errors++;
}
const len1 = data8.length;
for(let i1=0; i1<len1; i1++){
if(typeof data8[i1] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/vocabulary/" + i1,keyword:"type",params:{type: "string"}});errors++;
}
}
}
}
if(data.idfWeights !== undefined){
let data10 = data.idfWeights;
if((!(Array.isArray(data10))) && (data10 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/idfWeights",keyword:"type",params:{type: schema153.properties.idfWeights.type}});errors++;
}
if(Array.isArray(data10)){
if(data10.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/idfWeights",keyword:"minItems",params:{limit: 1}});errors++;
}
const len2 = data10.length;
for(let i2=0; i2<len2; i2++){
let data11 = data10[i2];
if(!((typeof data11 == "number") && (isFinite(data11)))){
(vErrors ??= []).push({instancePath:instancePath+"/idfWeights/" + i2,keyword:"type",params:{type: "number"}});errors++;
}
}
}
}
if(data.sparse !== undefined){
if(typeof data.sparse !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/sparse",keyword:"type",params:{type: "boolean"}});errors++;
}
}
if(data.ragged !== undefined){
if(typeof data.ragged !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/ragged",keyword:"type",params:{type: "boolean"}});errors++;
}
}
if(data.encoding !== undefined){
if(!(data.encoding === "utf-8")){
(vErrors ??= []).push({instancePath:instancePath+"/encoding",keyword:"enum",params:{allowedValues: schema153.properties.encoding.enum}});errors++;
}
}
if(data.activityRegularizer !== undefined){
if(!(validate25(data.activityRegularizer, {instancePath:instancePath+"/activityRegularizer",parentData:data,parentDataProperty:"activityRegularizer",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});errors++;
}
validate479.errors = vErrors;
return errors === 0;
}


const schema154 = {"type":"object","properties":{"repeats":{"type":"array","items":{"type":"integer","minimum":1},"minItems":1,"examples":[[1,2,1]]}},"required":["repeats"],"additionalProperties":false};

function validate481(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.repeats === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "repeats"}});errors++;
}
for(const key0 in data){
if(!(key0 === "repeats")){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});errors++;
}
}
if(data.repeats !== undefined){
let data0 = data.repeats;
if(Array.isArray(data0)){
if(data0.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/repeats",keyword:"minItems",params:{limit: 1}});errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
(vErrors ??= []).push({instancePath:instancePath+"/repeats/" + i0,keyword:"type",params:{type: "integer"}});errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 1 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/repeats/" + i0,keyword:"minimum",params:{comparison: ">=", limit: 1}});errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/repeats",keyword:"type",params:{type: "array"}});errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});errors++;
}
validate481.errors = vErrors;
return errors === 0;
}


const schema155 = {"type":"object","properties":{"layer":{"$ref":"layer"},"activityRegularizer":{"$ref":"regularizer-or-null"}},"required":["layer"],"additionalProperties":false};

function validate482(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.layer === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "layer"}});errors++;
}
for(const key0 in data){
if(!((key0 === "layer") || (key0 === "activityRegularizer"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});errors++;
}
}
if(data.layer !== undefined){
if(!(validate73(data.layer, {instancePath:instancePath+"/layer",parentData:data,parentDataProperty:"layer",rootData}))){
vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
errors = vErrors.length;
}
}
if(data.activityRegularizer !== undefined){
if(!(validate25(data.activityRegularizer, {instancePath:instancePath+"/activityRegularizer",parentData:data,parentDataProperty:"activityRegularizer",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});errors++;
}
validate482.errors = vErrors;
return errors === 0;
}


const schema156 = {"type":"object","properties":{"axis":{"type":["integer","array"],"items":{"type":"integer"},"minItems":1},"activityRegularizer":{"$ref":"regularizer-or-null"}},"additionalProperties":false};

function validate485(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "axis") || (key0 === "activityRegularizer"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});errors++;
}
}
if(data.axis !== undefined){
let data0 = data.axis;
if((!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))) && (!(Array.isArray(data0)))){
(vErrors ??= []).push({instancePath:instancePath+"/axis",keyword:"type",params:{type: schema156.properties.axis.type}});errors++;
}
if(Array.isArray(data0)){
if(data0.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/axis",keyword:"minItems",params:{limit: 1}});errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
(vErrors ??= []).push({instancePath:instancePath+"/axis/" + i0,keyword:"type",params:{type: "integer"}});errors++;
}
}
}
}
if(data.activityRegularizer !== undefined){
if(!(validate25(data.activityRegularizer, {instancePath:instancePath+"/activityRegularizer",parentData:data,parentDataProperty:"activityRegularizer",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});errors++;
}
validate485.errors = vErrors;
return errors === 0;
}


const schema157 = {"type":"object","properties":{"size":{"type":"integer","minimum":1},"activityRegularizer":{"$ref":"regularizer-or-null"}},"additionalProperties":false};

function validate487(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "size") || (key0 === "activityRegularizer"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});errors++;
}
}
if(data.size !== undefined){
let data0 = data.size;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
(vErrors ??= []).push({instancePath:instancePath+"/size",keyword:"type",params:{type: "integer"}});errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 1 || isNaN(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/size",keyword:"minimum",params:{comparison: ">=", limit: 1}});errors++;
}
}
}
if(data.activityRegularizer !== undefined){
if(!(validate25(data.activityRegularizer, {instancePath:instancePath+"/activityRegularizer",parentData:data,parentDataProperty:"activityRegularizer",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});errors++;
}
validate487.errors = vErrors;
return errors === 0;
}


const schema158 = {"type":"object","properties":{"size":{"type":"array","items":{"type":"integer","minimum":1},"minItems":2,"maxItems":2},"dataFormat":{"enum":["channelsLast","channelsFirst"]},"interpolation":{"enum":["nearest","bilinear","bicubic","lanczos3","lanczos5","area"]},"activityRegularizer":{"$ref":"regularizer-or-null"}},"additionalProperties":false};

function validate489(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "size") || (key0 === "dataFormat")) || (key0 === "interpolation")) || (key0 === "activityRegularizer"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});errors++;
}
}
if(data.size !== undefined){
let data0 = data.size;
if(Array.isArray(data0)){
if(data0.length > 2){
(vErrors ??= []).push({instancePath:instancePath+"/size",keyword:"maxItems",params:{limit: 2}});errors++;
}
if(data0.length < 2){
(vErrors ??= []).push({instancePath:instancePath+"/size",keyword:"minItems",params:{limit: 2}});errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
(vErrors ??= []).push({instancePath:instancePath+"/size/" + i0,keyword:"type",params:{type: "integer"}});errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 1 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/size/" + i0,keyword:"minimum",params:{comparison: ">=", limit: 1}});errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/size",keyword:"type",params:{type: "array"}});errors++;
}
}
if(data.dataFormat !== undefined){
let data2 = data.dataFormat;
if(!((data2 === "channelsLast") || (data2 === "channelsFirst"))){
(vErrors ??= []).push({instancePath:instancePath+"/dataFormat",keyword:"enum",params:{allowedValues: schema158.properties.dataFormat.enum}});errors++;
}
}
if(data.interpolation !== undefined){
let data3 = data.interpolation;
if(!((((((data3 === "nearest") || (data3 === "bilinear")) || (data3 === "bicubic")) || (data3 === "lanczos3")) || (data3 === "lanczos5")) || (data3 === "area"))){
(vErrors ??= []).push({instancePath:instancePath+"/interpolation",keyword:"enum",params:{allowedValues: schema158.properties.interpolation.enum}});errors++;
}
}
if(data.activityRegularizer !== undefined){
if(!(validate25(data.activityRegularizer, {instancePath:instancePath+"/activityRegularizer",parentData:data,parentDataProperty:"activityRegularizer",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});errors++;
}
validate489.errors = vErrors;
return errors === 0;
}


const schema159 = {"type":"object","properties":{"size":{"type":"array","items":{"type":"integer","minimum":1},"minItems":3,"maxItems":3},"dataFormat":{"enum":["channelsLast","channelsFirst"]},"activityRegularizer":{"$ref":"regularizer-or-null"}},"additionalProperties":false};

function validate491(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "size") || (key0 === "dataFormat")) || (key0 === "activityRegularizer"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});errors++;
}
}
if(data.size !== undefined){
let data0 = data.size;
if(Array.isArray(data0)){
if(data0.length > 3){
(vErrors ??= []).push({instancePath:instancePath+"/size",keyword:"maxItems",params:{limit: 3}});errors++;
}
if(data0.length < 3){
(vErrors ??= []).push({instancePath:instancePath+"/size",keyword:"minItems",params:{limit: 3}});errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
(vErrors ??= []).push({instancePath:instancePath+"/size/" + i0,keyword:"type",params:{type: "integer"}});errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 1 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/size/" + i0,keyword:"minimum",params:{comparison: ">=", limit: 1}});errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/size",keyword:"type",params:{type: "array"}});errors++;
}
}
if(data.dataFormat !== undefined){
let data2 = data.dataFormat;
if(!((data2 === "channelsLast") || (data2 === "channelsFirst"))){
(vErrors ??= []).push({instancePath:instancePath+"/dataFormat",keyword:"enum",params:{allowedValues: schema159.properties.dataFormat.enum}});errors++;
}
}
if(data.activityRegularizer !== undefined){
if(!(validate25(data.activityRegularizer, {instancePath:instancePath+"/activityRegularizer",parentData:data,parentDataProperty:"activityRegularizer",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});errors++;
}
validate491.errors = vErrors;
return errors === 0;
}


const schema160 = {"type":"object","properties":{"padding":{"type":"array","items":{"type":"integer","minimum":0},"minItems":2,"maxItems":2},"dataFormat":{"enum":["channelsLast","channelsFirst"]},"activityRegularizer":{"$ref":"regularizer-or-null"}},"additionalProperties":false};

function validate493(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "padding") || (key0 === "dataFormat")) || (key0 === "activityRegularizer"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});errors++;
}
}
if(data.padding !== undefined){
let data0 = data.padding;
if(Array.isArray(data0)){
if(data0.length > 2){
(vErrors ??= []).push({instancePath:instancePath+"/padding",keyword:"maxItems",params:{limit: 2}});errors++;
}
if(data0.length < 2){
(vErrors ??= []).push({instancePath:instancePath+"/padding",keyword:"minItems",params:{limit: 2}});errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
(vErrors ??= []).push({instancePath:instancePath+"/padding/" + i0,keyword:"type",params:{type: "integer"}});errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/padding/" + i0,keyword:"minimum",params:{comparison: ">=", limit: 0}});errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/padding",keyword:"type",params:{type: "array"}});errors++;
}
}
if(data.dataFormat !== undefined){
let data2 = data.dataFormat;
if(!((data2 === "channelsLast") || (data2 === "channelsFirst"))){
(vErrors ??= []).push({instancePath:instancePath+"/dataFormat",keyword:"enum",params:{allowedValues: schema160.properties.dataFormat.enum}});errors++;
}
}
if(data.activityRegularizer !== undefined){
if(!(validate25(data.activityRegularizer, {instancePath:instancePath+"/activityRegularizer",parentData:data,parentDataProperty:"activityRegularizer",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});errors++;
}
validate493.errors = vErrors;
return errors === 0;
}


const schema161 = {"type":"object","properties":{"padding":{"type":"array","items":{"type":"array","items":{"type":"integer","minimum":0},"minItems":2,"maxItems":2},"minItems":2,"maxItems":2},"dataFormat":{"enum":["channelsLast","channelsFirst"]},"activityRegularizer":{"$ref":"regularizer-or-null"}},"additionalProperties":false};

function validate495(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "padding") || (key0 === "dataFormat")) || (key0 === "activityRegularizer"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});errors++;
}
}
if(data.padding !== undefined){
let data0 = data.padding;
if(Array.isArray(data0)){
if(data0.length > 2){
(vErrors ??= []).push({instancePath:instancePath+"/padding",keyword:"maxItems",params:{limit: 2}});errors++;
}
if(data0.length < 2){
(vErrors ??= []).push({instancePath:instancePath+"/padding",keyword:"minItems",params:{limit: 2}});errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(Array.isArray(data1)){
if(data1.length > 2){
(vErrors ??= []).push({instancePath:instancePath+"/padding/" + i0,keyword:"maxItems",params:{limit: 2}});errors++;
}
if(data1.length < 2){
(vErrors ??= []).push({instancePath:instancePath+"/padding/" + i0,keyword:"minItems",params:{limit: 2}});errors++;
}
const len1 = data1.length;
for(let i1=0; i1<len1; i1++){
let data2 = data1[i1];
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
(vErrors ??= []).push({instancePath:instancePath+"/padding/" + i0+"/" + i1,keyword:"type",params:{type: "integer"}});errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/padding/" + i0+"/" + i1,keyword:"minimum",params:{comparison: ">=", limit: 0}});errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/padding/" + i0,keyword:"type",params:{type: "array"}});errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/padding",keyword:"type",params:{type: "array"}});errors++;
}
}
if(data.dataFormat !== undefined){
let data3 = data.dataFormat;
if(!((data3 === "channelsLast") || (data3 === "channelsFirst"))){
(vErrors ??= []).push({instancePath:instancePath+"/dataFormat",keyword:"enum",params:{allowedValues: schema161.properties.dataFormat.enum}});errors++;
}
}
if(data.activityRegularizer !== undefined){
if(!(validate25(data.activityRegularizer, {instancePath:instancePath+"/activityRegularizer",parentData:data,parentDataProperty:"activityRegularizer",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});errors++;
}
validate495.errors = vErrors;
return errors === 0;
}


const schema162 = {"type":"object","properties":{"padding":{"type":"array","items":{"type":"array","items":{"type":"integer","minimum":0},"minItems":2,"maxItems":2},"minItems":3,"maxItems":3},"dataFormat":{"enum":["channelsLast","channelsFirst"]},"activityRegularizer":{"$ref":"regularizer-or-null"}},"additionalProperties":false};

function validate497(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "padding") || (key0 === "dataFormat")) || (key0 === "activityRegularizer"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});errors++;
}
}
if(data.padding !== undefined){
let data0 = data.padding;
if(Array.isArray(data0)){
if(data0.length > 3){
(vErrors ??= []).push({instancePath:instancePath+"/padding",keyword:"maxItems",params:{limit: 3}});errors++;
}
if(data0.length < 3){
(vErrors ??= []).push({instancePath:instancePath+"/padding",keyword:"minItems",params:{limit: 3}});errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(Array.isArray(data1)){
if(data1.length > 2){
(vErrors ??= []).push({instancePath:instancePath+"/padding/" + i0,keyword:"maxItems",params:{limit: 2}});errors++;
}
if(data1.length < 2){
(vErrors ??= []).push({instancePath:instancePath+"/padding/" + i0,keyword:"minItems",params:{limit: 2}});errors++;
}
const len1 = data1.length;
for(let i1=0; i1<len1; i1++){
let data2 = data1[i1];
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
(vErrors ??= []).push({instancePath:instancePath+"/padding/" + i0+"/" + i1,keyword:"type",params:{type: "integer"}});errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/padding/" + i0+"/" + i1,keyword:"minimum",params:{comparison: ">=", limit: 0}});errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/padding/" + i0,keyword:"type",params:{type: "array"}});errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/padding",keyword:"type",params:{type: "array"}});errors++;
}
}
if(data.dataFormat !== undefined){
let data3 = data.dataFormat;
if(!((data3 === "channelsLast") || (data3 === "channelsFirst"))){
(vErrors ??= []).push({instancePath:instancePath+"/dataFormat",keyword:"enum",params:{allowedValues: schema162.properties.dataFormat.enum}});errors++;
}
}
if(data.activityRegularizer !== undefined){
if(!(validate25(data.activityRegularizer, {instancePath:instancePath+"/activityRegularizer",parentData:data,parentDataProperty:"activityRegularizer",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});errors++;
}
validate497.errors = vErrors;
return errors === 0;
}

export const layerValidators: Readonly<Record<LayerType, Validator>> = {
Absolute: validate21,
Activation: validate22,
ActivityRegularization: validate27,
AdaptiveAveragePooling1D: validate28,
AdaptiveAveragePooling2D: validate30,
AdaptiveAveragePooling3D: validate32,
AdaptiveMaxPooling1D: validate34,
AdaptiveMaxPooling2D: validate36,
AdaptiveMaxPooling3D: validate38,
Add: validate40,
AdditiveAttention: validate42,
AlphaDropout: validate44,
Attention: validate46,
AugMix: validate48,
AutoContrast: validate50,
Average: validate52,
AveragePooling1D: validate54,
AveragePooling2D: validate56,
AveragePooling3D: validate58,
BatchNormalization: validate60,
Bidirectional: validate72,
CategoryEncoding: validate78,
CenterCrop: validate80,
Clip: validate82,
Concatenate: validate83,
ContrastLimitedAdaptiveHistogramEqualization: validate85,
Conv1D: validate87,
Conv1DTranspose: validate96,
Conv2D: validate105,
Conv2DTranspose: validate114,
Conv3D: validate123,
Conv3DTranspose: validate132,
ConvLSTM1D: validate141,
ConvLSTM2D: validate154,
ConvLSTM3D: validate167,
Cos: validate180,
Cropping1D: validate181,
Cropping2D: validate183,
Cropping3D: validate185,
Dense: validate187,
DepthwiseConv1D: validate196,
DepthwiseConv2D: validate205,
Discretization: validate214,
Divide: validate215,
Dot: validate216,
Dropout: validate218,
ELU: validate220,
Einsum: validate222,
EinsumDense: validate223,
Embedding: validate232,
Equalization: validate237,
Flatten: validate239,
GRU: validate241,
GaussianDropout: validate254,
GaussianNoise: validate256,
Gelu: validate258,
GetItem: validate259,
GlobalAveragePooling1D: validate260,
GlobalAveragePooling2D: validate262,
GlobalAveragePooling3D: validate264,
GlobalMaxPooling1D: validate266,
GlobalMaxPooling2D: validate268,
GlobalMaxPooling3D: validate270,
GroupNormalization: validate272,
GroupQueryAttention: validate280,
HashedCrossing: validate288,
Hashing: validate289,
Identity: validate291,
InputLayer: validate293,
IntegerLookup: validate294,
LSTM: validate295,
LayerNormalization: validate308,
LayerScale: validate316,
LeakyReLU: validate318,
Log: validate320,
Masking: validate321,
Matmul: validate323,
Max: validate324,
MaxPooling1D: validate325,
MaxPooling2D: validate327,
MaxPooling3D: validate329,
Maximum: validate331,
Mean: validate333,
MelSpectrogram: validate334,
Min: validate336,
Minimum: validate337,
MultiHeadAttention: validate339,
Multiply: validate347,
Normalization: validate349,
PReLU: validate351,
Permute: validate356,
Power: validate358,
RMSNormalization: validate359,
RNN: validate361,
RandAugment: validate365,
RandomBrightness: validate367,
RandomColorDegeneration: validate369,
RandomColorJitter: validate371,
RandomContrast: validate373,
RandomCrop: validate375,
RandomElasticTransform: validate377,
RandomErasing: validate379,
RandomFlip: validate381,
RandomGaussianBlur: validate383,
RandomGrayscale: validate385,
RandomHue: validate387,
RandomInvert: validate389,
RandomPerspective: validate391,
RandomPosterization: validate393,
RandomRotation: validate395,
RandomSaturation: validate397,
RandomSharpness: validate399,
RandomShear: validate401,
RandomTranslation: validate403,
RandomZoom: validate405,
ReLU: validate407,
Repeat: validate409,
RepeatVector: validate410,
Rescaling: validate412,
Reshape: validate414,
Resizing: validate416,
ReversibleEmbedding: validate418,
STFTSpectrogram: validate423,
SeparableConv1D: validate425,
SeparableConv2D: validate437,
SimpleRNN: validate449,
Sin: validate460,
Softmax: validate461,
Solarization: validate463,
SpatialDropout1D: validate465,
SpatialDropout2D: validate466,
SpatialDropout3D: validate467,
SpectralNormalization: validate468,
Split: validate471,
Sqrt: validate472,
Square: validate473,
Stack: validate474,
StringLookup: validate475,
Subtract: validate476,
Sum: validate478,
TextVectorization: validate479,
Tile: validate481,
TimeDistributed: validate482,
UnitNormalization: validate485,
UpSampling1D: validate487,
UpSampling2D: validate489,
UpSampling3D: validate491,
ZeroPadding1D: validate493,
ZeroPadding2D: validate495,
ZeroPadding3D: validate497,
};
