// Generated from schema/: do not edit; run `make schema`.

// @ts-nocheck: plain JavaScript by ajv; only the table at the end is for use.
import type { Validator } from '../../spec/schema-tables.ts';


const schema6 = {"type":"object","properties":{"type":{"const":"sgd"},"learningRate":{"type":"number","minimum":0},"momentum":{"type":"number","minimum":0,"maximum":1},"nesterov":{"type":"boolean"}},"required":["type"],"additionalProperties":false};

function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "type"}});errors++;
}
for(const key0 in data){
if(!((((key0 === "type") || (key0 === "learningRate")) || (key0 === "momentum")) || (key0 === "nesterov"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});errors++;
}
}
if(data.type !== undefined){
if("sgd" !== data.type){
(vErrors ??= []).push({instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "sgd"}});errors++;
}
}
if(data.learningRate !== undefined){
let data1 = data.learningRate;
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/learningRate",keyword:"minimum",params:{comparison: ">=", limit: 0}});errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/learningRate",keyword:"type",params:{type: "number"}});errors++;
}
}
if(data.momentum !== undefined){
let data2 = data.momentum;
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 1 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/momentum",keyword:"maximum",params:{comparison: "<=", limit: 1}});errors++;
}
if(data2 < 0 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/momentum",keyword:"minimum",params:{comparison: ">=", limit: 0}});errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/momentum",keyword:"type",params:{type: "number"}});errors++;
}
}
if(data.nesterov !== undefined){
if(typeof data.nesterov !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/nesterov",keyword:"type",params:{type: "boolean"}});errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});errors++;
}
validate21.errors = vErrors;
return errors === 0;
}


const schema7 = {"type":"object","properties":{"type":{"const":"adam"},"learningRate":{"type":"number","minimum":0},"beta1":{"type":"number","minimum":0,"exclusiveMaximum":1},"beta2":{"type":"number","minimum":0,"exclusiveMaximum":1},"epsilon":{"type":"number","minimum":0}},"required":["type"],"additionalProperties":false};

function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "type"}});errors++;
}
for(const key0 in data){
if(!(((((key0 === "type") || (key0 === "learningRate")) || (key0 === "beta1")) || (key0 === "beta2")) || (key0 === "epsilon"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});errors++;
}
}
if(data.type !== undefined){
if("adam" !== data.type){
(vErrors ??= []).push({instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "adam"}});errors++;
}
}
if(data.learningRate !== undefined){
let data1 = data.learningRate;
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/learningRate",keyword:"minimum",params:{comparison: ">=", limit: 0}});errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/learningRate",keyword:"type",params:{type: "number"}});errors++;
}
}
if(data.beta1 !== undefined){
let data2 = data.beta1;
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/beta1",keyword:"minimum",params:{comparison: ">=", limit: 0}});errors++;
}
if(data2 >= 1 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/beta1",keyword:"exclusiveMaximum",params:{comparison: "<", limit: 1}});errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/beta1",keyword:"type",params:{type: "number"}});errors++;
}
}
if(data.beta2 !== undefined){
let data3 = data.beta2;
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/beta2",keyword:"minimum",params:{comparison: ">=", limit: 0}});errors++;
}
if(data3 >= 1 || isNaN(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/beta2",keyword:"exclusiveMaximum",params:{comparison: "<", limit: 1}});errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/beta2",keyword:"type",params:{type: "number"}});errors++;
}
}
if(data.epsilon !== undefined){
let data4 = data.epsilon;
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/epsilon",keyword:"minimum",params:{comparison: ">=", limit: 0}});errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/epsilon",keyword:"type",params:{type: "number"}});errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});errors++;
}
validate22.errors = vErrors;
return errors === 0;
}


const schema8 = {"type":"object","properties":{"type":{"const":"adamax"},"learningRate":{"type":"number","minimum":0},"beta1":{"type":"number","minimum":0,"exclusiveMaximum":1},"beta2":{"type":"number","minimum":0,"exclusiveMaximum":1},"epsilon":{"type":"number","minimum":0}},"required":["type"],"additionalProperties":false};

function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "type"}});errors++;
}
for(const key0 in data){
if(!(((((key0 === "type") || (key0 === "learningRate")) || (key0 === "beta1")) || (key0 === "beta2")) || (key0 === "epsilon"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});errors++;
}
}
if(data.type !== undefined){
if("adamax" !== data.type){
(vErrors ??= []).push({instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "adamax"}});errors++;
}
}
if(data.learningRate !== undefined){
let data1 = data.learningRate;
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/learningRate",keyword:"minimum",params:{comparison: ">=", limit: 0}});errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/learningRate",keyword:"type",params:{type: "number"}});errors++;
}
}
if(data.beta1 !== undefined){
let data2 = data.beta1;
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/beta1",keyword:"minimum",params:{comparison: ">=", limit: 0}});errors++;
}
if(data2 >= 1 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/beta1",keyword:"exclusiveMaximum",params:{comparison: "<", limit: 1}});errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/beta1",keyword:"type",params:{type: "number"}});errors++;
}
}
if(data.beta2 !== undefined){
let data3 = data.beta2;
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/beta2",keyword:"minimum",params:{comparison: ">=", limit: 0}});errors++;
}
if(data3 >= 1 || isNaN(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/beta2",keyword:"exclusiveMaximum",params:{comparison: "<", limit: 1}});errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/beta2",keyword:"type",params:{type: "number"}});errors++;
}
}
if(data.epsilon !== undefined){
let data4 = data.epsilon;
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/epsilon",keyword:"minimum",params:{comparison: ">=", limit: 0}});errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/epsilon",keyword:"type",params:{type: "number"}});errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});errors++;
}
validate23.errors = vErrors;
return errors === 0;
}


const schema9 = {"type":"object","properties":{"type":{"const":"adagrad"},"learningRate":{"type":"number","minimum":0},"initialAccumulatorValue":{"type":"number","minimum":0},"epsilon":{"type":"number","minimum":0}},"required":["type"],"additionalProperties":false};

function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "type"}});errors++;
}
for(const key0 in data){
if(!((((key0 === "type") || (key0 === "learningRate")) || (key0 === "initialAccumulatorValue")) || (key0 === "epsilon"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});errors++;
}
}
if(data.type !== undefined){
if("adagrad" !== data.type){
(vErrors ??= []).push({instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "adagrad"}});errors++;
}
}
if(data.learningRate !== undefined){
let data1 = data.learningRate;
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/learningRate",keyword:"minimum",params:{comparison: ">=", limit: 0}});errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/learningRate",keyword:"type",params:{type: "number"}});errors++;
}
}
if(data.initialAccumulatorValue !== undefined){
let data2 = data.initialAccumulatorValue;
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/initialAccumulatorValue",keyword:"minimum",params:{comparison: ">=", limit: 0}});errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/initialAccumulatorValue",keyword:"type",params:{type: "number"}});errors++;
}
}
if(data.epsilon !== undefined){
let data3 = data.epsilon;
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/epsilon",keyword:"minimum",params:{comparison: ">=", limit: 0}});errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/epsilon",keyword:"type",params:{type: "number"}});errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});errors++;
}
validate24.errors = vErrors;
return errors === 0;
}


const schema10 = {"type":"object","properties":{"type":{"const":"adadelta"},"learningRate":{"type":"number","minimum":0},"rho":{"type":"number","minimum":0,"maximum":1},"epsilon":{"type":"number","minimum":0}},"required":["type"],"additionalProperties":false};

function validate25(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "type"}});errors++;
}
for(const key0 in data){
if(!((((key0 === "type") || (key0 === "learningRate")) || (key0 === "rho")) || (key0 === "epsilon"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});errors++;
}
}
if(data.type !== undefined){
if("adadelta" !== data.type){
(vErrors ??= []).push({instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "adadelta"}});errors++;
}
}
if(data.learningRate !== undefined){
let data1 = data.learningRate;
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/learningRate",keyword:"minimum",params:{comparison: ">=", limit: 0}});errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/learningRate",keyword:"type",params:{type: "number"}});errors++;
}
}
if(data.rho !== undefined){
let data2 = data.rho;
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 1 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/rho",keyword:"maximum",params:{comparison: "<=", limit: 1}});errors++;
}
if(data2 < 0 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/rho",keyword:"minimum",params:{comparison: ">=", limit: 0}});errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/rho",keyword:"type",params:{type: "number"}});errors++;
}
}
if(data.epsilon !== undefined){
let data3 = data.epsilon;
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/epsilon",keyword:"minimum",params:{comparison: ">=", limit: 0}});errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/epsilon",keyword:"type",params:{type: "number"}});errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});errors++;
}
validate25.errors = vErrors;
return errors === 0;
}


const schema11 = {"type":"object","properties":{"type":{"const":"rmsprop"},"learningRate":{"type":"number","minimum":0},"rho":{"type":"number","minimum":0,"maximum":1},"momentum":{"type":"number","minimum":0,"maximum":1},"epsilon":{"type":"number","minimum":0},"centered":{"type":"boolean"}},"required":["type"],"additionalProperties":false};

function validate26(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "type"}});errors++;
}
for(const key0 in data){
if(!((((((key0 === "type") || (key0 === "learningRate")) || (key0 === "rho")) || (key0 === "momentum")) || (key0 === "epsilon")) || (key0 === "centered"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});errors++;
}
}
if(data.type !== undefined){
if("rmsprop" !== data.type){
(vErrors ??= []).push({instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "rmsprop"}});errors++;
}
}
if(data.learningRate !== undefined){
let data1 = data.learningRate;
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/learningRate",keyword:"minimum",params:{comparison: ">=", limit: 0}});errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/learningRate",keyword:"type",params:{type: "number"}});errors++;
}
}
if(data.rho !== undefined){
let data2 = data.rho;
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 1 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/rho",keyword:"maximum",params:{comparison: "<=", limit: 1}});errors++;
}
if(data2 < 0 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/rho",keyword:"minimum",params:{comparison: ">=", limit: 0}});errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/rho",keyword:"type",params:{type: "number"}});errors++;
}
}
if(data.momentum !== undefined){
let data3 = data.momentum;
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 1 || isNaN(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/momentum",keyword:"maximum",params:{comparison: "<=", limit: 1}});errors++;
}
if(data3 < 0 || isNaN(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/momentum",keyword:"minimum",params:{comparison: ">=", limit: 0}});errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/momentum",keyword:"type",params:{type: "number"}});errors++;
}
}
if(data.epsilon !== undefined){
let data4 = data.epsilon;
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/epsilon",keyword:"minimum",params:{comparison: ">=", limit: 0}});errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/epsilon",keyword:"type",params:{type: "number"}});errors++;
}
}
if(data.centered !== undefined){
if(typeof data.centered !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/centered",keyword:"type",params:{type: "boolean"}});errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});errors++;
}
validate26.errors = vErrors;
return errors === 0;
}

export const optimizerValidators: Readonly<Record<string, Validator>> = {
sgd: validate21,
adam: validate22,
adamax: validate23,
adagrad: validate24,
adadelta: validate25,
rmsprop: validate26,
};
