// Generated from schema/: do not edit; run `make schema`.

// @ts-nocheck: plain JavaScript by ajv; only the table at the end is for use.
import type { Validator } from '../../spec/schema-tables.ts';


const schema6 = {"type":"object","properties":{"type":{"const":"exponentialDecay"},"initialLearningRate":{"type":"number","minimum":0,"examples":[0.1]},"decaySteps":{"type":"integer","minimum":1,"examples":[1000]},"decayRate":{"type":"number","minimum":0,"examples":[0.96]},"staircase":{"type":"boolean"}},"required":["type","initialLearningRate","decaySteps","decayRate"],"additionalProperties":false};

function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "type"}});errors++;
}
if(data.initialLearningRate === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "initialLearningRate"}});errors++;
}
if(data.decaySteps === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "decaySteps"}});errors++;
}
if(data.decayRate === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "decayRate"}});errors++;
}
for(const key0 in data){
if(!(((((key0 === "type") || (key0 === "initialLearningRate")) || (key0 === "decaySteps")) || (key0 === "decayRate")) || (key0 === "staircase"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});errors++;
}
}
if(data.type !== undefined){
if("exponentialDecay" !== data.type){
(vErrors ??= []).push({instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "exponentialDecay"}});errors++;
}
}
if(data.initialLearningRate !== undefined){
let data1 = data.initialLearningRate;
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/initialLearningRate",keyword:"minimum",params:{comparison: ">=", limit: 0}});errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/initialLearningRate",keyword:"type",params:{type: "number"}});errors++;
}
}
if(data.decaySteps !== undefined){
let data2 = data.decaySteps;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
(vErrors ??= []).push({instancePath:instancePath+"/decaySteps",keyword:"type",params:{type: "integer"}});errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 1 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/decaySteps",keyword:"minimum",params:{comparison: ">=", limit: 1}});errors++;
}
}
}
if(data.decayRate !== undefined){
let data3 = data.decayRate;
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/decayRate",keyword:"minimum",params:{comparison: ">=", limit: 0}});errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/decayRate",keyword:"type",params:{type: "number"}});errors++;
}
}
if(data.staircase !== undefined){
if(typeof data.staircase !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/staircase",keyword:"type",params:{type: "boolean"}});errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});errors++;
}
validate21.errors = vErrors;
return errors === 0;
}


const schema7 = {"type":"object","properties":{"type":{"const":"piecewiseConstantDecay"},"boundaries":{"type":"array","items":{"type":"integer","minimum":0},"minItems":1,"examples":[[1000,2000]]},"values":{"type":"array","items":{"type":"number","minimum":0},"minItems":2,"examples":[[0.1,0.01,0.001]]}},"required":["type","boundaries","values"],"additionalProperties":false};

function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "type"}});errors++;
}
if(data.boundaries === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "boundaries"}});errors++;
}
if(data.values === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "values"}});errors++;
}
for(const key0 in data){
if(!(((key0 === "type") || (key0 === "boundaries")) || (key0 === "values"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});errors++;
}
}
if(data.type !== undefined){
if("piecewiseConstantDecay" !== data.type){
(vErrors ??= []).push({instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "piecewiseConstantDecay"}});errors++;
}
}
if(data.boundaries !== undefined){
let data1 = data.boundaries;
if(Array.isArray(data1)){
if(data1.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/boundaries",keyword:"minItems",params:{limit: 1}});errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
(vErrors ??= []).push({instancePath:instancePath+"/boundaries/" + i0,keyword:"type",params:{type: "integer"}});errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/boundaries/" + i0,keyword:"minimum",params:{comparison: ">=", limit: 0}});errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/boundaries",keyword:"type",params:{type: "array"}});errors++;
}
}
if(data.values !== undefined){
let data3 = data.values;
if(Array.isArray(data3)){
if(data3.length < 2){
(vErrors ??= []).push({instancePath:instancePath+"/values",keyword:"minItems",params:{limit: 2}});errors++;
}
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
let data4 = data3[i1];
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/values/" + i1,keyword:"minimum",params:{comparison: ">=", limit: 0}});errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/values/" + i1,keyword:"type",params:{type: "number"}});errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/values",keyword:"type",params:{type: "array"}});errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});errors++;
}
validate22.errors = vErrors;
return errors === 0;
}


const schema8 = {"type":"object","properties":{"type":{"const":"polynomialDecay"},"initialLearningRate":{"type":"number","minimum":0,"examples":[0.1]},"decaySteps":{"type":"integer","minimum":1,"examples":[1000]},"endLearningRate":{"type":"number","minimum":0},"power":{"type":"number"},"cycle":{"type":"boolean"}},"required":["type","initialLearningRate","decaySteps"],"additionalProperties":false};

function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "type"}});errors++;
}
if(data.initialLearningRate === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "initialLearningRate"}});errors++;
}
if(data.decaySteps === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "decaySteps"}});errors++;
}
for(const key0 in data){
if(!((((((key0 === "type") || (key0 === "initialLearningRate")) || (key0 === "decaySteps")) || (key0 === "endLearningRate")) || (key0 === "power")) || (key0 === "cycle"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});errors++;
}
}
if(data.type !== undefined){
if("polynomialDecay" !== data.type){
(vErrors ??= []).push({instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "polynomialDecay"}});errors++;
}
}
if(data.initialLearningRate !== undefined){
let data1 = data.initialLearningRate;
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/initialLearningRate",keyword:"minimum",params:{comparison: ">=", limit: 0}});errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/initialLearningRate",keyword:"type",params:{type: "number"}});errors++;
}
}
if(data.decaySteps !== undefined){
let data2 = data.decaySteps;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
(vErrors ??= []).push({instancePath:instancePath+"/decaySteps",keyword:"type",params:{type: "integer"}});errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 1 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/decaySteps",keyword:"minimum",params:{comparison: ">=", limit: 1}});errors++;
}
}
}
if(data.endLearningRate !== undefined){
let data3 = data.endLearningRate;
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/endLearningRate",keyword:"minimum",params:{comparison: ">=", limit: 0}});errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/endLearningRate",keyword:"type",params:{type: "number"}});errors++;
}
}
if(data.power !== undefined){
let data4 = data.power;
if(!((typeof data4 == "number") && (isFinite(data4)))){
(vErrors ??= []).push({instancePath:instancePath+"/power",keyword:"type",params:{type: "number"}});errors++;
}
}
if(data.cycle !== undefined){
if(typeof data.cycle !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/cycle",keyword:"type",params:{type: "boolean"}});errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});errors++;
}
validate23.errors = vErrors;
return errors === 0;
}


const schema9 = {"type":"object","properties":{"type":{"const":"inverseTimeDecay"},"initialLearningRate":{"type":"number","minimum":0,"examples":[0.1]},"decaySteps":{"type":"integer","minimum":1,"examples":[1000]},"decayRate":{"type":"number","minimum":0,"examples":[0.96]},"staircase":{"type":"boolean"}},"required":["type","initialLearningRate","decaySteps","decayRate"],"additionalProperties":false};

function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "type"}});errors++;
}
if(data.initialLearningRate === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "initialLearningRate"}});errors++;
}
if(data.decaySteps === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "decaySteps"}});errors++;
}
if(data.decayRate === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "decayRate"}});errors++;
}
for(const key0 in data){
if(!(((((key0 === "type") || (key0 === "initialLearningRate")) || (key0 === "decaySteps")) || (key0 === "decayRate")) || (key0 === "staircase"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});errors++;
}
}
if(data.type !== undefined){
if("inverseTimeDecay" !== data.type){
(vErrors ??= []).push({instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "inverseTimeDecay"}});errors++;
}
}
if(data.initialLearningRate !== undefined){
let data1 = data.initialLearningRate;
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/initialLearningRate",keyword:"minimum",params:{comparison: ">=", limit: 0}});errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/initialLearningRate",keyword:"type",params:{type: "number"}});errors++;
}
}
if(data.decaySteps !== undefined){
let data2 = data.decaySteps;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
(vErrors ??= []).push({instancePath:instancePath+"/decaySteps",keyword:"type",params:{type: "integer"}});errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 1 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/decaySteps",keyword:"minimum",params:{comparison: ">=", limit: 1}});errors++;
}
}
}
if(data.decayRate !== undefined){
let data3 = data.decayRate;
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/decayRate",keyword:"minimum",params:{comparison: ">=", limit: 0}});errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/decayRate",keyword:"type",params:{type: "number"}});errors++;
}
}
if(data.staircase !== undefined){
if(typeof data.staircase !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/staircase",keyword:"type",params:{type: "boolean"}});errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});errors++;
}
validate24.errors = vErrors;
return errors === 0;
}


const schema10 = {"type":"object","properties":{"type":{"const":"cosineDecay"},"initialLearningRate":{"type":"number","minimum":0,"examples":[0.1]},"decaySteps":{"type":"integer","minimum":1,"examples":[1000]},"alpha":{"type":"number","minimum":0},"warmupTarget":{"type":["number","null"],"minimum":0},"warmupSteps":{"type":"integer","minimum":0}},"required":["type","initialLearningRate","decaySteps"],"additionalProperties":false};

function validate25(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "type"}});errors++;
}
if(data.initialLearningRate === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "initialLearningRate"}});errors++;
}
if(data.decaySteps === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "decaySteps"}});errors++;
}
for(const key0 in data){
if(!((((((key0 === "type") || (key0 === "initialLearningRate")) || (key0 === "decaySteps")) || (key0 === "alpha")) || (key0 === "warmupTarget")) || (key0 === "warmupSteps"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});errors++;
}
}
if(data.type !== undefined){
if("cosineDecay" !== data.type){
(vErrors ??= []).push({instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "cosineDecay"}});errors++;
}
}
if(data.initialLearningRate !== undefined){
let data1 = data.initialLearningRate;
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/initialLearningRate",keyword:"minimum",params:{comparison: ">=", limit: 0}});errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/initialLearningRate",keyword:"type",params:{type: "number"}});errors++;
}
}
if(data.decaySteps !== undefined){
let data2 = data.decaySteps;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
(vErrors ??= []).push({instancePath:instancePath+"/decaySteps",keyword:"type",params:{type: "integer"}});errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 1 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/decaySteps",keyword:"minimum",params:{comparison: ">=", limit: 1}});errors++;
}
}
}
if(data.alpha !== undefined){
let data3 = data.alpha;
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/alpha",keyword:"minimum",params:{comparison: ">=", limit: 0}});errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/alpha",keyword:"type",params:{type: "number"}});errors++;
}
}
if(data.warmupTarget !== undefined){
let data4 = data.warmupTarget;
if((!((typeof data4 == "number") && (isFinite(data4)))) && (data4 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/warmupTarget",keyword:"type",params:{type: schema10.properties.warmupTarget.type}});errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/warmupTarget",keyword:"minimum",params:{comparison: ">=", limit: 0}});errors++;
}
}
}
if(data.warmupSteps !== undefined){
let data5 = data.warmupSteps;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
(vErrors ??= []).push({instancePath:instancePath+"/warmupSteps",keyword:"type",params:{type: "integer"}});errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 0 || isNaN(data5)){
(vErrors ??= []).push({instancePath:instancePath+"/warmupSteps",keyword:"minimum",params:{comparison: ">=", limit: 0}});errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});errors++;
}
validate25.errors = vErrors;
return errors === 0;
}


const schema11 = {"type":"object","properties":{"type":{"const":"cosineDecayRestarts"},"initialLearningRate":{"type":"number","minimum":0,"examples":[0.1]},"firstDecaySteps":{"type":"integer","minimum":1,"examples":[1000]},"tMul":{"type":"number","minimum":1},"mMul":{"type":"number","minimum":0},"alpha":{"type":"number","minimum":0}},"required":["type","initialLearningRate","firstDecaySteps"],"additionalProperties":false};

function validate26(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "type"}});errors++;
}
if(data.initialLearningRate === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "initialLearningRate"}});errors++;
}
if(data.firstDecaySteps === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "firstDecaySteps"}});errors++;
}
for(const key0 in data){
if(!((((((key0 === "type") || (key0 === "initialLearningRate")) || (key0 === "firstDecaySteps")) || (key0 === "tMul")) || (key0 === "mMul")) || (key0 === "alpha"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});errors++;
}
}
if(data.type !== undefined){
if("cosineDecayRestarts" !== data.type){
(vErrors ??= []).push({instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "cosineDecayRestarts"}});errors++;
}
}
if(data.initialLearningRate !== undefined){
let data1 = data.initialLearningRate;
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/initialLearningRate",keyword:"minimum",params:{comparison: ">=", limit: 0}});errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/initialLearningRate",keyword:"type",params:{type: "number"}});errors++;
}
}
if(data.firstDecaySteps !== undefined){
let data2 = data.firstDecaySteps;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
(vErrors ??= []).push({instancePath:instancePath+"/firstDecaySteps",keyword:"type",params:{type: "integer"}});errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 1 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/firstDecaySteps",keyword:"minimum",params:{comparison: ">=", limit: 1}});errors++;
}
}
}
if(data.tMul !== undefined){
let data3 = data.tMul;
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 1 || isNaN(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/tMul",keyword:"minimum",params:{comparison: ">=", limit: 1}});errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/tMul",keyword:"type",params:{type: "number"}});errors++;
}
}
if(data.mMul !== undefined){
let data4 = data.mMul;
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/mMul",keyword:"minimum",params:{comparison: ">=", limit: 0}});errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/mMul",keyword:"type",params:{type: "number"}});errors++;
}
}
if(data.alpha !== undefined){
let data5 = data.alpha;
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 0 || isNaN(data5)){
(vErrors ??= []).push({instancePath:instancePath+"/alpha",keyword:"minimum",params:{comparison: ">=", limit: 0}});errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/alpha",keyword:"type",params:{type: "number"}});errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});errors++;
}
validate26.errors = vErrors;
return errors === 0;
}

export const scheduleValidators: Readonly<Record<string, Validator>> = {
exponentialDecay: validate21,
piecewiseConstantDecay: validate22,
polynomialDecay: validate23,
inverseTimeDecay: validate24,
cosineDecay: validate25,
cosineDecayRestarts: validate26,
};
