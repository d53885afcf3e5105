// Generated from schema/: do not edit; run `make schema`.

// @ts-nocheck: plain JavaScript by ajv; only the table at the end is for use.
import type { Validator } from '../../spec/schema-tables.ts';


const schema6 = {"type":"object","properties":{"type":{"const":"sgd"},"learningRate":{"type":["object","number"],"minimum":0,"required":["type"]},"momentum":{"type":"number","minimum":0,"maximum":1},"nesterov":{"type":"boolean"},"weightDecay":{"type":["number","null"],"minimum":0},"clipNorm":{"type":["number","null"],"exclusiveMinimum":0},"clipValue":{"type":["number","null"],"exclusiveMinimum":0},"globalClipNorm":{"type":["number","null"],"exclusiveMinimum":0},"useEma":{"type":"boolean"},"emaMomentum":{"type":"number","minimum":0,"maximum":1},"emaOverwriteFrequency":{"type":["integer","null"],"minimum":1},"gradientAccumulationSteps":{"type":["integer","null"],"minimum":2}},"required":["type"],"additionalProperties":false};
const func2 = Object.prototype.hasOwnProperty;

function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "type"}});errors++;
}
for(const key0 in data){
if(!(func2.call(schema6.properties, key0))){
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
if((!(data1 && typeof data1 == "object" && !Array.isArray(data1))) && (!((typeof data1 == "number") && (isFinite(data1))))){
(vErrors ??= []).push({instancePath:instancePath+"/learningRate",keyword:"type",params:{type: schema6.properties.learningRate.type}});errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/learningRate",keyword:"minimum",params:{comparison: ">=", limit: 0}});errors++;
}
}
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.type === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/learningRate",keyword:"required",params:{missingProperty: "type"}});errors++;
}
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
if(data.weightDecay !== undefined){
let data4 = data.weightDecay;
if((!((typeof data4 == "number") && (isFinite(data4)))) && (data4 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/weightDecay",keyword:"type",params:{type: schema6.properties.weightDecay.type}});errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/weightDecay",keyword:"minimum",params:{comparison: ">=", limit: 0}});errors++;
}
}
}
if(data.clipNorm !== undefined){
let data5 = data.clipNorm;
if((!((typeof data5 == "number") && (isFinite(data5)))) && (data5 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/clipNorm",keyword:"type",params:{type: schema6.properties.clipNorm.type}});errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 <= 0 || isNaN(data5)){
(vErrors ??= []).push({instancePath:instancePath+"/clipNorm",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0}});errors++;
}
}
}
if(data.clipValue !== undefined){
let data6 = data.clipValue;
if((!((typeof data6 == "number") && (isFinite(data6)))) && (data6 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/clipValue",keyword:"type",params:{type: schema6.properties.clipValue.type}});errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 <= 0 || isNaN(data6)){
(vErrors ??= []).push({instancePath:instancePath+"/clipValue",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0}});errors++;
}
}
}
if(data.globalClipNorm !== undefined){
let data7 = data.globalClipNorm;
if((!((typeof data7 == "number") && (isFinite(data7)))) && (data7 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/globalClipNorm",keyword:"type",params:{type: schema6.properties.globalClipNorm.type}});errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 <= 0 || isNaN(data7)){
(vErrors ??= []).push({instancePath:instancePath+"/globalClipNorm",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0}});errors++;
}
}
}
if(data.useEma !== undefined){
if(typeof data.useEma !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/useEma",keyword:"type",params:{type: "boolean"}});errors++;
}
}
if(data.emaMomentum !== undefined){
let data9 = data.emaMomentum;
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 1 || isNaN(data9)){
(vErrors ??= []).push({instancePath:instancePath+"/emaMomentum",keyword:"maximum",params:{comparison: "<=", limit: 1}});errors++;
}
if(data9 < 0 || isNaN(data9)){
(vErrors ??= []).push({instancePath:instancePath+"/emaMomentum",keyword:"minimum",params:{comparison: ">=", limit: 0}});errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/emaMomentum",keyword:"type",params:{type: "number"}});errors++;
}
}
if(data.emaOverwriteFrequency !== undefined){
let data10 = data.emaOverwriteFrequency;
if((!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))) && (data10 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/emaOverwriteFrequency",keyword:"type",params:{type: schema6.properties.emaOverwriteFrequency.type}});errors++;
}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 < 1 || isNaN(data10)){
(vErrors ??= []).push({instancePath:instancePath+"/emaOverwriteFrequency",keyword:"minimum",params:{comparison: ">=", limit: 1}});errors++;
}
}
}
if(data.gradientAccumulationSteps !== undefined){
let data11 = data.gradientAccumulationSteps;
if((!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))) && (data11 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/gradientAccumulationSteps",keyword:"type",params:{type: schema6.properties.gradientAccumulationSteps.type}});errors++;
}
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 < 2 || isNaN(data11)){
(vErrors ??= []).push({instancePath:instancePath+"/gradientAccumulationSteps",keyword:"minimum",params:{comparison: ">=", limit: 2}});errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});errors++;
}
validate21.errors = vErrors;
return errors === 0;
}


const schema7 = {"type":"object","properties":{"type":{"const":"adam"},"learningRate":{"type":["object","number"],"minimum":0,"required":["type"]},"beta1":{"type":"number","minimum":0,"exclusiveMaximum":1},"beta2":{"type":"number","minimum":0,"exclusiveMaximum":1},"epsilon":{"type":"number","minimum":0},"amsgrad":{"type":"boolean"},"weightDecay":{"type":["number","null"],"minimum":0},"clipNorm":{"type":["number","null"],"exclusiveMinimum":0},"clipValue":{"type":["number","null"],"exclusiveMinimum":0},"globalClipNorm":{"type":["number","null"],"exclusiveMinimum":0},"useEma":{"type":"boolean"},"emaMomentum":{"type":"number","minimum":0,"maximum":1},"emaOverwriteFrequency":{"type":["integer","null"],"minimum":1},"gradientAccumulationSteps":{"type":["integer","null"],"minimum":2}},"required":["type"],"additionalProperties":false};

function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "type"}});errors++;
}
for(const key0 in data){
if(!(func2.call(schema7.properties, key0))){
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
if((!(data1 && typeof data1 == "object" && !Array.isArray(data1))) && (!((typeof data1 == "number") && (isFinite(data1))))){
(vErrors ??= []).push({instancePath:instancePath+"/learningRate",keyword:"type",params:{type: schema7.properties.learningRate.type}});errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/learningRate",keyword:"minimum",params:{comparison: ">=", limit: 0}});errors++;
}
}
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.type === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/learningRate",keyword:"required",params:{missingProperty: "type"}});errors++;
}
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
if(data.amsgrad !== undefined){
if(typeof data.amsgrad !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/amsgrad",keyword:"type",params:{type: "boolean"}});errors++;
}
}
if(data.weightDecay !== undefined){
let data6 = data.weightDecay;
if((!((typeof data6 == "number") && (isFinite(data6)))) && (data6 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/weightDecay",keyword:"type",params:{type: schema7.properties.weightDecay.type}});errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 0 || isNaN(data6)){
(vErrors ??= []).push({instancePath:instancePath+"/weightDecay",keyword:"minimum",params:{comparison: ">=", limit: 0}});errors++;
}
}
}
if(data.clipNorm !== undefined){
let data7 = data.clipNorm;
if((!((typeof data7 == "number") && (isFinite(data7)))) && (data7 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/clipNorm",keyword:"type",params:{type: schema7.properties.clipNorm.type}});errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 <= 0 || isNaN(data7)){
(vErrors ??= []).push({instancePath:instancePath+"/clipNorm",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0}});errors++;
}
}
}
if(data.clipValue !== undefined){
let data8 = data.clipValue;
if((!((typeof data8 == "number") && (isFinite(data8)))) && (data8 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/clipValue",keyword:"type",params:{type: schema7.properties.clipValue.type}});errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 <= 0 || isNaN(data8)){
(vErrors ??= []).push({instancePath:instancePath+"/clipValue",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0}});errors++;
}
}
}
if(data.globalClipNorm !== undefined){
let data9 = data.globalClipNorm;
if((!((typeof data9 == "number") && (isFinite(data9)))) && (data9 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/globalClipNorm",keyword:"type",params:{type: schema7.properties.globalClipNorm.type}});errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 <= 0 || isNaN(data9)){
(vErrors ??= []).push({instancePath:instancePath+"/globalClipNorm",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0}});errors++;
}
}
}
if(data.useEma !== undefined){
if(typeof data.useEma !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/useEma",keyword:"type",params:{type: "boolean"}});errors++;
}
}
if(data.emaMomentum !== undefined){
let data11 = data.emaMomentum;
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 > 1 || isNaN(data11)){
(vErrors ??= []).push({instancePath:instancePath+"/emaMomentum",keyword:"maximum",params:{comparison: "<=", limit: 1}});errors++;
}
if(data11 < 0 || isNaN(data11)){
(vErrors ??= []).push({instancePath:instancePath+"/emaMomentum",keyword:"minimum",params:{comparison: ">=", limit: 0}});errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/emaMomentum",keyword:"type",params:{type: "number"}});errors++;
}
}
if(data.emaOverwriteFrequency !== undefined){
let data12 = data.emaOverwriteFrequency;
if((!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))) && (data12 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/emaOverwriteFrequency",keyword:"type",params:{type: schema7.properties.emaOverwriteFrequency.type}});errors++;
}
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 < 1 || isNaN(data12)){
(vErrors ??= []).push({instancePath:instancePath+"/emaOverwriteFrequency",keyword:"minimum",params:{comparison: ">=", limit: 1}});errors++;
}
}
}
if(data.gradientAccumulationSteps !== undefined){
let data13 = data.gradientAccumulationSteps;
if((!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))) && (data13 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/gradientAccumulationSteps",keyword:"type",params:{type: schema7.properties.gradientAccumulationSteps.type}});errors++;
}
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 < 2 || isNaN(data13)){
(vErrors ??= []).push({instancePath:instancePath+"/gradientAccumulationSteps",keyword:"minimum",params:{comparison: ">=", limit: 2}});errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});errors++;
}
validate22.errors = vErrors;
return errors === 0;
}


const schema8 = {"type":"object","properties":{"type":{"const":"adamax"},"learningRate":{"type":["object","number"],"minimum":0,"required":["type"]},"beta1":{"type":"number","minimum":0,"exclusiveMaximum":1},"beta2":{"type":"number","minimum":0,"exclusiveMaximum":1},"epsilon":{"type":"number","minimum":0},"weightDecay":{"type":["number","null"],"minimum":0},"clipNorm":{"type":["number","null"],"exclusiveMinimum":0},"clipValue":{"type":["number","null"],"exclusiveMinimum":0},"globalClipNorm":{"type":["number","null"],"exclusiveMinimum":0},"useEma":{"type":"boolean"},"emaMomentum":{"type":"number","minimum":0,"maximum":1},"emaOverwriteFrequency":{"type":["integer","null"],"minimum":1},"gradientAccumulationSteps":{"type":["integer","null"],"minimum":2}},"required":["type"],"additionalProperties":false};

function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "type"}});errors++;
}
for(const key0 in data){
if(!(func2.call(schema8.properties, key0))){
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
if((!(data1 && typeof data1 == "object" && !Array.isArray(data1))) && (!((typeof data1 == "number") && (isFinite(data1))))){
(vErrors ??= []).push({instancePath:instancePath+"/learningRate",keyword:"type",params:{type: schema8.properties.learningRate.type}});errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/learningRate",keyword:"minimum",params:{comparison: ">=", limit: 0}});errors++;
}
}
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.type === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/learningRate",keyword:"required",params:{missingProperty: "type"}});errors++;
}
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
if(data.weightDecay !== undefined){
let data5 = data.weightDecay;
if((!((typeof data5 == "number") && (isFinite(data5)))) && (data5 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/weightDecay",keyword:"type",params:{type: schema8.properties.weightDecay.type}});errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 0 || isNaN(data5)){
(vErrors ??= []).push({instancePath:instancePath+"/weightDecay",keyword:"minimum",params:{comparison: ">=", limit: 0}});errors++;
}
}
}
if(data.clipNorm !== undefined){
let data6 = data.clipNorm;
if((!((typeof data6 == "number") && (isFinite(data6)))) && (data6 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/clipNorm",keyword:"type",params:{type: schema8.properties.clipNorm.type}});errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 <= 0 || isNaN(data6)){
(vErrors ??= []).push({instancePath:instancePath+"/clipNorm",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0}});errors++;
}
}
}
if(data.clipValue !== undefined){
let data7 = data.clipValue;
if((!((typeof data7 == "number") && (isFinite(data7)))) && (data7 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/clipValue",keyword:"type",params:{type: schema8.properties.clipValue.type}});errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 <= 0 || isNaN(data7)){
(vErrors ??= []).push({instancePath:instancePath+"/clipValue",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0}});errors++;
}
}
}
if(data.globalClipNorm !== undefined){
let data8 = data.globalClipNorm;
if((!((typeof data8 == "number") && (isFinite(data8)))) && (data8 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/globalClipNorm",keyword:"type",params:{type: schema8.properties.globalClipNorm.type}});errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 <= 0 || isNaN(data8)){
(vErrors ??= []).push({instancePath:instancePath+"/globalClipNorm",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0}});errors++;
}
}
}
if(data.useEma !== undefined){
if(typeof data.useEma !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/useEma",keyword:"type",params:{type: "boolean"}});errors++;
}
}
if(data.emaMomentum !== undefined){
let data10 = data.emaMomentum;
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 > 1 || isNaN(data10)){
(vErrors ??= []).push({instancePath:instancePath+"/emaMomentum",keyword:"maximum",params:{comparison: "<=", limit: 1}});errors++;
}
if(data10 < 0 || isNaN(data10)){
(vErrors ??= []).push({instancePath:instancePath+"/emaMomentum",keyword:"minimum",params:{comparison: ">=", limit: 0}});errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/emaMomentum",keyword:"type",params:{type: "number"}});errors++;
}
}
if(data.emaOverwriteFrequency !== undefined){
let data11 = data.emaOverwriteFrequency;
if((!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))) && (data11 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/emaOverwriteFrequency",keyword:"type",params:{type: schema8.properties.emaOverwriteFrequency.type}});errors++;
}
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 < 1 || isNaN(data11)){
(vErrors ??= []).push({instancePath:instancePath+"/emaOverwriteFrequency",keyword:"minimum",params:{comparison: ">=", limit: 1}});errors++;
}
}
}
if(data.gradientAccumulationSteps !== undefined){
let data12 = data.gradientAccumulationSteps;
if((!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))) && (data12 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/gradientAccumulationSteps",keyword:"type",params:{type: schema8.properties.gradientAccumulationSteps.type}});errors++;
}
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 < 2 || isNaN(data12)){
(vErrors ??= []).push({instancePath:instancePath+"/gradientAccumulationSteps",keyword:"minimum",params:{comparison: ">=", limit: 2}});errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});errors++;
}
validate23.errors = vErrors;
return errors === 0;
}


const schema9 = {"type":"object","properties":{"type":{"const":"adagrad"},"learningRate":{"type":["object","number"],"minimum":0,"required":["type"]},"initialAccumulatorValue":{"type":"number","minimum":0},"epsilon":{"type":"number","minimum":0},"weightDecay":{"type":["number","null"],"minimum":0},"clipNorm":{"type":["number","null"],"exclusiveMinimum":0},"clipValue":{"type":["number","null"],"exclusiveMinimum":0},"globalClipNorm":{"type":["number","null"],"exclusiveMinimum":0},"useEma":{"type":"boolean"},"emaMomentum":{"type":"number","minimum":0,"maximum":1},"emaOverwriteFrequency":{"type":["integer","null"],"minimum":1},"gradientAccumulationSteps":{"type":["integer","null"],"minimum":2}},"required":["type"],"additionalProperties":false};

function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "type"}});errors++;
}
for(const key0 in data){
if(!(func2.call(schema9.properties, key0))){
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
if((!(data1 && typeof data1 == "object" && !Array.isArray(data1))) && (!((typeof data1 == "number") && (isFinite(data1))))){
(vErrors ??= []).push({instancePath:instancePath+"/learningRate",keyword:"type",params:{type: schema9.properties.learningRate.type}});errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/learningRate",keyword:"minimum",params:{comparison: ">=", limit: 0}});errors++;
}
}
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.type === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/learningRate",keyword:"required",params:{missingProperty: "type"}});errors++;
}
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
if(data.weightDecay !== undefined){
let data4 = data.weightDecay;
if((!((typeof data4 == "number") && (isFinite(data4)))) && (data4 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/weightDecay",keyword:"type",params:{type: schema9.properties.weightDecay.type}});errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/weightDecay",keyword:"minimum",params:{comparison: ">=", limit: 0}});errors++;
}
}
}
if(data.clipNorm !== undefined){
let data5 = data.clipNorm;
if((!((typeof data5 == "number") && (isFinite(data5)))) && (data5 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/clipNorm",keyword:"type",params:{type: schema9.properties.clipNorm.type}});errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 <= 0 || isNaN(data5)){
(vErrors ??= []).push({instancePath:instancePath+"/clipNorm",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0}});errors++;
}
}
}
if(data.clipValue !== undefined){
let data6 = data.clipValue;
if((!((typeof data6 == "number") && (isFinite(data6)))) && (data6 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/clipValue",keyword:"type",params:{type: schema9.properties.clipValue.type}});errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 <= 0 || isNaN(data6)){
(vErrors ??= []).push({instancePath:instancePath+"/clipValue",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0}});errors++;
}
}
}
if(data.globalClipNorm !== undefined){
let data7 = data.globalClipNorm;
if((!((typeof data7 == "number") && (isFinite(data7)))) && (data7 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/globalClipNorm",keyword:"type",params:{type: schema9.properties.globalClipNorm.type}});errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 <= 0 || isNaN(data7)){
(vErrors ??= []).push({instancePath:instancePath+"/globalClipNorm",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0}});errors++;
}
}
}
if(data.useEma !== undefined){
if(typeof data.useEma !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/useEma",keyword:"type",params:{type: "boolean"}});errors++;
}
}
if(data.emaMomentum !== undefined){
let data9 = data.emaMomentum;
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 1 || isNaN(data9)){
(vErrors ??= []).push({instancePath:instancePath+"/emaMomentum",keyword:"maximum",params:{comparison: "<=", limit: 1}});errors++;
}
if(data9 < 0 || isNaN(data9)){
(vErrors ??= []).push({instancePath:instancePath+"/emaMomentum",keyword:"minimum",params:{comparison: ">=", limit: 0}});errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/emaMomentum",keyword:"type",params:{type: "number"}});errors++;
}
}
if(data.emaOverwriteFrequency !== undefined){
let data10 = data.emaOverwriteFrequency;
if((!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))) && (data10 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/emaOverwriteFrequency",keyword:"type",params:{type: schema9.properties.emaOverwriteFrequency.type}});errors++;
}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 < 1 || isNaN(data10)){
(vErrors ??= []).push({instancePath:instancePath+"/emaOverwriteFrequency",keyword:"minimum",params:{comparison: ">=", limit: 1}});errors++;
}
}
}
if(data.gradientAccumulationSteps !== undefined){
let data11 = data.gradientAccumulationSteps;
if((!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))) && (data11 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/gradientAccumulationSteps",keyword:"type",params:{type: schema9.properties.gradientAccumulationSteps.type}});errors++;
}
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 < 2 || isNaN(data11)){
(vErrors ??= []).push({instancePath:instancePath+"/gradientAccumulationSteps",keyword:"minimum",params:{comparison: ">=", limit: 2}});errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});errors++;
}
validate24.errors = vErrors;
return errors === 0;
}


const schema10 = {"type":"object","properties":{"type":{"const":"adadelta"},"learningRate":{"type":["object","number"],"minimum":0,"required":["type"]},"rho":{"type":"number","minimum":0,"maximum":1},"epsilon":{"type":"number","minimum":0},"weightDecay":{"type":["number","null"],"minimum":0},"clipNorm":{"type":["number","null"],"exclusiveMinimum":0},"clipValue":{"type":["number","null"],"exclusiveMinimum":0},"globalClipNorm":{"type":["number","null"],"exclusiveMinimum":0},"useEma":{"type":"boolean"},"emaMomentum":{"type":"number","minimum":0,"maximum":1},"emaOverwriteFrequency":{"type":["integer","null"],"minimum":1},"gradientAccumulationSteps":{"type":["integer","null"],"minimum":2}},"required":["type"],"additionalProperties":false};

function validate25(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "type"}});errors++;
}
for(const key0 in data){
if(!(func2.call(schema10.properties, key0))){
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
if((!(data1 && typeof data1 == "object" && !Array.isArray(data1))) && (!((typeof data1 == "number") && (isFinite(data1))))){
(vErrors ??= []).push({instancePath:instancePath+"/learningRate",keyword:"type",params:{type: schema10.properties.learningRate.type}});errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/learningRate",keyword:"minimum",params:{comparison: ">=", limit: 0}});errors++;
}
}
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.type === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/learningRate",keyword:"required",params:{missingProperty: "type"}});errors++;
}
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
if(data.weightDecay !== undefined){
let data4 = data.weightDecay;
if((!((typeof data4 == "number") && (isFinite(data4)))) && (data4 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/weightDecay",keyword:"type",params:{type: schema10.properties.weightDecay.type}});errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/weightDecay",keyword:"minimum",params:{comparison: ">=", limit: 0}});errors++;
}
}
}
if(data.clipNorm !== undefined){
let data5 = data.clipNorm;
if((!((typeof data5 == "number") && (isFinite(data5)))) && (data5 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/clipNorm",keyword:"type",params:{type: schema10.properties.clipNorm.type}});errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 <= 0 || isNaN(data5)){
(vErrors ??= []).push({instancePath:instancePath+"/clipNorm",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0}});errors++;
}
}
}
if(data.clipValue !== undefined){
let data6 = data.clipValue;
if((!((typeof data6 == "number") && (isFinite(data6)))) && (data6 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/clipValue",keyword:"type",params:{type: schema10.properties.clipValue.type}});errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 <= 0 || isNaN(data6)){
(vErrors ??= []).push({instancePath:instancePath+"/clipValue",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0}});errors++;
}
}
}
if(data.globalClipNorm !== undefined){
let data7 = data.globalClipNorm;
if((!((typeof data7 == "number") && (isFinite(data7)))) && (data7 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/globalClipNorm",keyword:"type",params:{type: schema10.properties.globalClipNorm.type}});errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 <= 0 || isNaN(data7)){
(vErrors ??= []).push({instancePath:instancePath+"/globalClipNorm",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0}});errors++;
}
}
}
if(data.useEma !== undefined){
if(typeof data.useEma !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/useEma",keyword:"type",params:{type: "boolean"}});errors++;
}
}
if(data.emaMomentum !== undefined){
let data9 = data.emaMomentum;
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 1 || isNaN(data9)){
(vErrors ??= []).push({instancePath:instancePath+"/emaMomentum",keyword:"maximum",params:{comparison: "<=", limit: 1}});errors++;
}
if(data9 < 0 || isNaN(data9)){
(vErrors ??= []).push({instancePath:instancePath+"/emaMomentum",keyword:"minimum",params:{comparison: ">=", limit: 0}});errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/emaMomentum",keyword:"type",params:{type: "number"}});errors++;
}
}
if(data.emaOverwriteFrequency !== undefined){
let data10 = data.emaOverwriteFrequency;
if((!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))) && (data10 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/emaOverwriteFrequency",keyword:"type",params:{type: schema10.properties.emaOverwriteFrequency.type}});errors++;
}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 < 1 || isNaN(data10)){
(vErrors ??= []).push({instancePath:instancePath+"/emaOverwriteFrequency",keyword:"minimum",params:{comparison: ">=", limit: 1}});errors++;
}
}
}
if(data.gradientAccumulationSteps !== undefined){
let data11 = data.gradientAccumulationSteps;
if((!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))) && (data11 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/gradientAccumulationSteps",keyword:"type",params:{type: schema10.properties.gradientAccumulationSteps.type}});errors++;
}
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 < 2 || isNaN(data11)){
(vErrors ??= []).push({instancePath:instancePath+"/gradientAccumulationSteps",keyword:"minimum",params:{comparison: ">=", limit: 2}});errors++;
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


const schema11 = {"type":"object","properties":{"type":{"const":"rmsprop"},"learningRate":{"type":["object","number"],"minimum":0,"required":["type"]},"rho":{"type":"number","minimum":0,"maximum":1},"momentum":{"type":"number","minimum":0,"maximum":1},"epsilon":{"type":"number","minimum":0},"centered":{"type":"boolean"},"weightDecay":{"type":["number","null"],"minimum":0},"clipNorm":{"type":["number","null"],"exclusiveMinimum":0},"clipValue":{"type":["number","null"],"exclusiveMinimum":0},"globalClipNorm":{"type":["number","null"],"exclusiveMinimum":0},"useEma":{"type":"boolean"},"emaMomentum":{"type":"number","minimum":0,"maximum":1},"emaOverwriteFrequency":{"type":["integer","null"],"minimum":1},"gradientAccumulationSteps":{"type":["integer","null"],"minimum":2}},"required":["type"],"additionalProperties":false};

function validate26(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "type"}});errors++;
}
for(const key0 in data){
if(!(func2.call(schema11.properties, key0))){
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
if((!(data1 && typeof data1 == "object" && !Array.isArray(data1))) && (!((typeof data1 == "number") && (isFinite(data1))))){
(vErrors ??= []).push({instancePath:instancePath+"/learningRate",keyword:"type",params:{type: schema11.properties.learningRate.type}});errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/learningRate",keyword:"minimum",params:{comparison: ">=", limit: 0}});errors++;
}
}
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.type === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/learningRate",keyword:"required",params:{missingProperty: "type"}});errors++;
}
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
if(data.weightDecay !== undefined){
let data6 = data.weightDecay;
if((!((typeof data6 == "number") && (isFinite(data6)))) && (data6 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/weightDecay",keyword:"type",params:{type: schema11.properties.weightDecay.type}});errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 0 || isNaN(data6)){
(vErrors ??= []).push({instancePath:instancePath+"/weightDecay",keyword:"minimum",params:{comparison: ">=", limit: 0}});errors++;
}
}
}
if(data.clipNorm !== undefined){
let data7 = data.clipNorm;
if((!((typeof data7 == "number") && (isFinite(data7)))) && (data7 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/clipNorm",keyword:"type",params:{type: schema11.properties.clipNorm.type}});errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 <= 0 || isNaN(data7)){
(vErrors ??= []).push({instancePath:instancePath+"/clipNorm",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0}});errors++;
}
}
}
if(data.clipValue !== undefined){
let data8 = data.clipValue;
if((!((typeof data8 == "number") && (isFinite(data8)))) && (data8 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/clipValue",keyword:"type",params:{type: schema11.properties.clipValue.type}});errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 <= 0 || isNaN(data8)){
(vErrors ??= []).push({instancePath:instancePath+"/clipValue",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0}});errors++;
}
}
}
if(data.globalClipNorm !== undefined){
let data9 = data.globalClipNorm;
if((!((typeof data9 == "number") && (isFinite(data9)))) && (data9 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/globalClipNorm",keyword:"type",params:{type: schema11.properties.globalClipNorm.type}});errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 <= 0 || isNaN(data9)){
(vErrors ??= []).push({instancePath:instancePath+"/globalClipNorm",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0}});errors++;
}
}
}
if(data.useEma !== undefined){
if(typeof data.useEma !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/useEma",keyword:"type",params:{type: "boolean"}});errors++;
}
}
if(data.emaMomentum !== undefined){
let data11 = data.emaMomentum;
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 > 1 || isNaN(data11)){
(vErrors ??= []).push({instancePath:instancePath+"/emaMomentum",keyword:"maximum",params:{comparison: "<=", limit: 1}});errors++;
}
if(data11 < 0 || isNaN(data11)){
(vErrors ??= []).push({instancePath:instancePath+"/emaMomentum",keyword:"minimum",params:{comparison: ">=", limit: 0}});errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/emaMomentum",keyword:"type",params:{type: "number"}});errors++;
}
}
if(data.emaOverwriteFrequency !== undefined){
let data12 = data.emaOverwriteFrequency;
if((!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))) && (data12 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/emaOverwriteFrequency",keyword:"type",params:{type: schema11.properties.emaOverwriteFrequency.type}});errors++;
}
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 < 1 || isNaN(data12)){
(vErrors ??= []).push({instancePath:instancePath+"/emaOverwriteFrequency",keyword:"minimum",params:{comparison: ">=", limit: 1}});errors++;
}
}
}
if(data.gradientAccumulationSteps !== undefined){
let data13 = data.gradientAccumulationSteps;
if((!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))) && (data13 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/gradientAccumulationSteps",keyword:"type",params:{type: schema11.properties.gradientAccumulationSteps.type}});errors++;
}
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 < 2 || isNaN(data13)){
(vErrors ??= []).push({instancePath:instancePath+"/gradientAccumulationSteps",keyword:"minimum",params:{comparison: ">=", limit: 2}});errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});errors++;
}
validate26.errors = vErrors;
return errors === 0;
}


const schema12 = {"type":"object","properties":{"type":{"const":"adamw"},"learningRate":{"type":["object","number"],"minimum":0,"required":["type"]},"beta1":{"type":"number","minimum":0,"exclusiveMaximum":1},"beta2":{"type":"number","minimum":0,"exclusiveMaximum":1},"epsilon":{"type":"number","minimum":0},"amsgrad":{"type":"boolean"},"weightDecay":{"type":"number","minimum":0},"clipNorm":{"type":["number","null"],"exclusiveMinimum":0},"clipValue":{"type":["number","null"],"exclusiveMinimum":0},"globalClipNorm":{"type":["number","null"],"exclusiveMinimum":0},"useEma":{"type":"boolean"},"emaMomentum":{"type":"number","minimum":0,"maximum":1},"emaOverwriteFrequency":{"type":["integer","null"],"minimum":1},"gradientAccumulationSteps":{"type":["integer","null"],"minimum":2}},"required":["type"],"additionalProperties":false};

function validate27(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "type"}});errors++;
}
for(const key0 in data){
if(!(func2.call(schema12.properties, key0))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});errors++;
}
}
if(data.type !== undefined){
if("adamw" !== data.type){
(vErrors ??= []).push({instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "adamw"}});errors++;
}
}
if(data.learningRate !== undefined){
let data1 = data.learningRate;
if((!(data1 && typeof data1 == "object" && !Array.isArray(data1))) && (!((typeof data1 == "number") && (isFinite(data1))))){
(vErrors ??= []).push({instancePath:instancePath+"/learningRate",keyword:"type",params:{type: schema12.properties.learningRate.type}});errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/learningRate",keyword:"minimum",params:{comparison: ">=", limit: 0}});errors++;
}
}
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.type === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/learningRate",keyword:"required",params:{missingProperty: "type"}});errors++;
}
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
if(data.amsgrad !== undefined){
if(typeof data.amsgrad !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/amsgrad",keyword:"type",params:{type: "boolean"}});errors++;
}
}
if(data.weightDecay !== undefined){
let data6 = data.weightDecay;
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 0 || isNaN(data6)){
(vErrors ??= []).push({instancePath:instancePath+"/weightDecay",keyword:"minimum",params:{comparison: ">=", limit: 0}});errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/weightDecay",keyword:"type",params:{type: "number"}});errors++;
}
}
if(data.clipNorm !== undefined){
let data7 = data.clipNorm;
if((!((typeof data7 == "number") && (isFinite(data7)))) && (data7 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/clipNorm",keyword:"type",params:{type: schema12.properties.clipNorm.type}});errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 <= 0 || isNaN(data7)){
(vErrors ??= []).push({instancePath:instancePath+"/clipNorm",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0}});errors++;
}
}
}
if(data.clipValue !== undefined){
let data8 = data.clipValue;
if((!((typeof data8 == "number") && (isFinite(data8)))) && (data8 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/clipValue",keyword:"type",params:{type: schema12.properties.clipValue.type}});errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 <= 0 || isNaN(data8)){
(vErrors ??= []).push({instancePath:instancePath+"/clipValue",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0}});errors++;
}
}
}
if(data.globalClipNorm !== undefined){
let data9 = data.globalClipNorm;
if((!((typeof data9 == "number") && (isFinite(data9)))) && (data9 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/globalClipNorm",keyword:"type",params:{type: schema12.properties.globalClipNorm.type}});errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 <= 0 || isNaN(data9)){
(vErrors ??= []).push({instancePath:instancePath+"/globalClipNorm",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0}});errors++;
}
}
}
if(data.useEma !== undefined){
if(typeof data.useEma !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/useEma",keyword:"type",params:{type: "boolean"}});errors++;
}
}
if(data.emaMomentum !== undefined){
let data11 = data.emaMomentum;
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 > 1 || isNaN(data11)){
(vErrors ??= []).push({instancePath:instancePath+"/emaMomentum",keyword:"maximum",params:{comparison: "<=", limit: 1}});errors++;
}
if(data11 < 0 || isNaN(data11)){
(vErrors ??= []).push({instancePath:instancePath+"/emaMomentum",keyword:"minimum",params:{comparison: ">=", limit: 0}});errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/emaMomentum",keyword:"type",params:{type: "number"}});errors++;
}
}
if(data.emaOverwriteFrequency !== undefined){
let data12 = data.emaOverwriteFrequency;
if((!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))) && (data12 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/emaOverwriteFrequency",keyword:"type",params:{type: schema12.properties.emaOverwriteFrequency.type}});errors++;
}
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 < 1 || isNaN(data12)){
(vErrors ??= []).push({instancePath:instancePath+"/emaOverwriteFrequency",keyword:"minimum",params:{comparison: ">=", limit: 1}});errors++;
}
}
}
if(data.gradientAccumulationSteps !== undefined){
let data13 = data.gradientAccumulationSteps;
if((!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))) && (data13 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/gradientAccumulationSteps",keyword:"type",params:{type: schema12.properties.gradientAccumulationSteps.type}});errors++;
}
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 < 2 || isNaN(data13)){
(vErrors ??= []).push({instancePath:instancePath+"/gradientAccumulationSteps",keyword:"minimum",params:{comparison: ">=", limit: 2}});errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});errors++;
}
validate27.errors = vErrors;
return errors === 0;
}


const schema13 = {"type":"object","properties":{"type":{"const":"nadam"},"learningRate":{"type":["object","number"],"minimum":0,"required":["type"]},"beta1":{"type":"number","minimum":0,"exclusiveMaximum":1},"beta2":{"type":"number","minimum":0,"exclusiveMaximum":1},"epsilon":{"type":"number","minimum":0},"weightDecay":{"type":["number","null"],"minimum":0},"clipNorm":{"type":["number","null"],"exclusiveMinimum":0},"clipValue":{"type":["number","null"],"exclusiveMinimum":0},"globalClipNorm":{"type":["number","null"],"exclusiveMinimum":0},"useEma":{"type":"boolean"},"emaMomentum":{"type":"number","minimum":0,"maximum":1},"emaOverwriteFrequency":{"type":["integer","null"],"minimum":1},"gradientAccumulationSteps":{"type":["integer","null"],"minimum":2}},"required":["type"],"additionalProperties":false};

function validate28(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "type"}});errors++;
}
for(const key0 in data){
if(!(func2.call(schema13.properties, key0))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});errors++;
}
}
if(data.type !== undefined){
if("nadam" !== data.type){
(vErrors ??= []).push({instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "nadam"}});errors++;
}
}
if(data.learningRate !== undefined){
let data1 = data.learningRate;
if((!(data1 && typeof data1 == "object" && !Array.isArray(data1))) && (!((typeof data1 == "number") && (isFinite(data1))))){
(vErrors ??= []).push({instancePath:instancePath+"/learningRate",keyword:"type",params:{type: schema13.properties.learningRate.type}});errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/learningRate",keyword:"minimum",params:{comparison: ">=", limit: 0}});errors++;
}
}
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.type === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/learningRate",keyword:"required",params:{missingProperty: "type"}});errors++;
}
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
if(data.weightDecay !== undefined){
let data5 = data.weightDecay;
if((!((typeof data5 == "number") && (isFinite(data5)))) && (data5 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/weightDecay",keyword:"type",params:{type: schema13.properties.weightDecay.type}});errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 0 || isNaN(data5)){
(vErrors ??= []).push({instancePath:instancePath+"/weightDecay",keyword:"minimum",params:{comparison: ">=", limit: 0}});errors++;
}
}
}
if(data.clipNorm !== undefined){
let data6 = data.clipNorm;
if((!((typeof data6 == "number") && (isFinite(data6)))) && (data6 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/clipNorm",keyword:"type",params:{type: schema13.properties.clipNorm.type}});errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 <= 0 || isNaN(data6)){
(vErrors ??= []).push({instancePath:instancePath+"/clipNorm",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0}});errors++;
}
}
}
if(data.clipValue !== undefined){
let data7 = data.clipValue;
if((!((typeof data7 == "number") && (isFinite(data7)))) && (data7 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/clipValue",keyword:"type",params:{type: schema13.properties.clipValue.type}});errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 <= 0 || isNaN(data7)){
(vErrors ??= []).push({instancePath:instancePath+"/clipValue",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0}});errors++;
}
}
}
if(data.globalClipNorm !== undefined){
let data8 = data.globalClipNorm;
if((!((typeof data8 == "number") && (isFinite(data8)))) && (data8 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/globalClipNorm",keyword:"type",params:{type: schema13.properties.globalClipNorm.type}});errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 <= 0 || isNaN(data8)){
(vErrors ??= []).push({instancePath:instancePath+"/globalClipNorm",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0}});errors++;
}
}
}
if(data.useEma !== undefined){
if(typeof data.useEma !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/useEma",keyword:"type",params:{type: "boolean"}});errors++;
}
}
if(data.emaMomentum !== undefined){
let data10 = data.emaMomentum;
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 > 1 || isNaN(data10)){
(vErrors ??= []).push({instancePath:instancePath+"/emaMomentum",keyword:"maximum",params:{comparison: "<=", limit: 1}});errors++;
}
if(data10 < 0 || isNaN(data10)){
(vErrors ??= []).push({instancePath:instancePath+"/emaMomentum",keyword:"minimum",params:{comparison: ">=", limit: 0}});errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/emaMomentum",keyword:"type",params:{type: "number"}});errors++;
}
}
if(data.emaOverwriteFrequency !== undefined){
let data11 = data.emaOverwriteFrequency;
if((!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))) && (data11 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/emaOverwriteFrequency",keyword:"type",params:{type: schema13.properties.emaOverwriteFrequency.type}});errors++;
}
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 < 1 || isNaN(data11)){
(vErrors ??= []).push({instancePath:instancePath+"/emaOverwriteFrequency",keyword:"minimum",params:{comparison: ">=", limit: 1}});errors++;
}
}
}
if(data.gradientAccumulationSteps !== undefined){
let data12 = data.gradientAccumulationSteps;
if((!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))) && (data12 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/gradientAccumulationSteps",keyword:"type",params:{type: schema13.properties.gradientAccumulationSteps.type}});errors++;
}
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 < 2 || isNaN(data12)){
(vErrors ??= []).push({instancePath:instancePath+"/gradientAccumulationSteps",keyword:"minimum",params:{comparison: ">=", limit: 2}});errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});errors++;
}
validate28.errors = vErrors;
return errors === 0;
}


const schema14 = {"type":"object","properties":{"type":{"const":"ftrl"},"learningRate":{"type":["object","number"],"minimum":0,"required":["type"]},"learningRatePower":{"type":"number","maximum":0},"initialAccumulatorValue":{"type":"number","minimum":0},"l1RegularizationStrength":{"type":"number","minimum":0},"l2RegularizationStrength":{"type":"number","minimum":0},"l2ShrinkageRegularizationStrength":{"type":"number","minimum":0},"beta":{"type":"number"},"weightDecay":{"type":["number","null"],"minimum":0},"clipNorm":{"type":["number","null"],"exclusiveMinimum":0},"clipValue":{"type":["number","null"],"exclusiveMinimum":0},"globalClipNorm":{"type":["number","null"],"exclusiveMinimum":0},"useEma":{"type":"boolean"},"emaMomentum":{"type":"number","minimum":0,"maximum":1},"emaOverwriteFrequency":{"type":["integer","null"],"minimum":1},"gradientAccumulationSteps":{"type":["integer","null"],"minimum":2}},"required":["type"],"additionalProperties":false};

function validate29(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "type"}});errors++;
}
for(const key0 in data){
if(!(func2.call(schema14.properties, key0))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});errors++;
}
}
if(data.type !== undefined){
if("ftrl" !== data.type){
(vErrors ??= []).push({instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "ftrl"}});errors++;
}
}
if(data.learningRate !== undefined){
let data1 = data.learningRate;
if((!(data1 && typeof data1 == "object" && !Array.isArray(data1))) && (!((typeof data1 == "number") && (isFinite(data1))))){
(vErrors ??= []).push({instancePath:instancePath+"/learningRate",keyword:"type",params:{type: schema14.properties.learningRate.type}});errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/learningRate",keyword:"minimum",params:{comparison: ">=", limit: 0}});errors++;
}
}
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.type === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/learningRate",keyword:"required",params:{missingProperty: "type"}});errors++;
}
}
}
if(data.learningRatePower !== undefined){
let data2 = data.learningRatePower;
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 0 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/learningRatePower",keyword:"maximum",params:{comparison: "<=", limit: 0}});errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/learningRatePower",keyword:"type",params:{type: "number"}});errors++;
}
}
if(data.initialAccumulatorValue !== undefined){
let data3 = data.initialAccumulatorValue;
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/initialAccumulatorValue",keyword:"minimum",params:{comparison: ">=", limit: 0}});errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/initialAccumulatorValue",keyword:"type",params:{type: "number"}});errors++;
}
}
if(data.l1RegularizationStrength !== undefined){
let data4 = data.l1RegularizationStrength;
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/l1RegularizationStrength",keyword:"minimum",params:{comparison: ">=", limit: 0}});errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/l1RegularizationStrength",keyword:"type",params:{type: "number"}});errors++;
}
}
if(data.l2RegularizationStrength !== undefined){
let data5 = data.l2RegularizationStrength;
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 0 || isNaN(data5)){
(vErrors ??= []).push({instancePath:instancePath+"/l2RegularizationStrength",keyword:"minimum",params:{comparison: ">=", limit: 0}});errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/l2RegularizationStrength",keyword:"type",params:{type: "number"}});errors++;
}
}
if(data.l2ShrinkageRegularizationStrength !== undefined){
let data6 = data.l2ShrinkageRegularizationStrength;
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 0 || isNaN(data6)){
(vErrors ??= []).push({instancePath:instancePath+"/l2ShrinkageRegularizationStrength",keyword:"minimum",params:{comparison: ">=", limit: 0}});errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/l2ShrinkageRegularizationStrength",keyword:"type",params:{type: "number"}});errors++;
}
}
if(data.beta !== undefined){
let data7 = data.beta;
if(!((typeof data7 == "number") && (isFinite(data7)))){
(vErrors ??= []).push({instancePath:instancePath+"/beta",keyword:"type",params:{type: "number"}});errors++;
}
}
if(data.weightDecay !== undefined){
let data8 = data.weightDecay;
if((!((typeof data8 == "number") && (isFinite(data8)))) && (data8 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/weightDecay",keyword:"type",params:{type: schema14.properties.weightDecay.type}});errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 < 0 || isNaN(data8)){
(vErrors ??= []).push({instancePath:instancePath+"/weightDecay",keyword:"minimum",params:{comparison: ">=", limit: 0}});errors++;
}
}
}
if(data.clipNorm !== undefined){
let data9 = data.clipNorm;
if((!((typeof data9 == "number") && (isFinite(data9)))) && (data9 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/clipNorm",keyword:"type",params:{type: schema14.properties.clipNorm.type}});errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 <= 0 || isNaN(data9)){
(vErrors ??= []).push({instancePath:instancePath+"/clipNorm",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0}});errors++;
}
}
}
if(data.clipValue !== undefined){
let data10 = data.clipValue;
if((!((typeof data10 == "number") && (isFinite(data10)))) && (data10 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/clipValue",keyword:"type",params:{type: schema14.properties.clipValue.type}});errors++;
}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 <= 0 || isNaN(data10)){
(vErrors ??= []).push({instancePath:instancePath+"/clipValue",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0}});errors++;
}
}
}
if(data.globalClipNorm !== undefined){
let data11 = data.globalClipNorm;
if((!((typeof data11 == "number") && (isFinite(data11)))) && (data11 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/globalClipNorm",keyword:"type",params:{type: schema14.properties.globalClipNorm.type}});errors++;
}
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 <= 0 || isNaN(data11)){
(vErrors ??= []).push({instancePath:instancePath+"/globalClipNorm",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0}});errors++;
}
}
}
if(data.useEma !== undefined){
if(typeof data.useEma !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/useEma",keyword:"type",params:{type: "boolean"}});errors++;
}
}
if(data.emaMomentum !== undefined){
let data13 = data.emaMomentum;
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 > 1 || isNaN(data13)){
(vErrors ??= []).push({instancePath:instancePath+"/emaMomentum",keyword:"maximum",params:{comparison: "<=", limit: 1}});errors++;
}
if(data13 < 0 || isNaN(data13)){
(vErrors ??= []).push({instancePath:instancePath+"/emaMomentum",keyword:"minimum",params:{comparison: ">=", limit: 0}});errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/emaMomentum",keyword:"type",params:{type: "number"}});errors++;
}
}
if(data.emaOverwriteFrequency !== undefined){
let data14 = data.emaOverwriteFrequency;
if((!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))) && (data14 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/emaOverwriteFrequency",keyword:"type",params:{type: schema14.properties.emaOverwriteFrequency.type}});errors++;
}
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 < 1 || isNaN(data14)){
(vErrors ??= []).push({instancePath:instancePath+"/emaOverwriteFrequency",keyword:"minimum",params:{comparison: ">=", limit: 1}});errors++;
}
}
}
if(data.gradientAccumulationSteps !== undefined){
let data15 = data.gradientAccumulationSteps;
if((!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))) && (data15 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/gradientAccumulationSteps",keyword:"type",params:{type: schema14.properties.gradientAccumulationSteps.type}});errors++;
}
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 < 2 || isNaN(data15)){
(vErrors ??= []).push({instancePath:instancePath+"/gradientAccumulationSteps",keyword:"minimum",params:{comparison: ">=", limit: 2}});errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});errors++;
}
validate29.errors = vErrors;
return errors === 0;
}


const schema15 = {"type":"object","properties":{"type":{"const":"lion"},"learningRate":{"type":["object","number"],"minimum":0,"required":["type"]},"beta1":{"type":"number","exclusiveMinimum":0,"maximum":1},"beta2":{"type":"number","minimum":0,"exclusiveMaximum":1},"weightDecay":{"type":["number","null"],"minimum":0},"clipNorm":{"type":["number","null"],"exclusiveMinimum":0},"clipValue":{"type":["number","null"],"exclusiveMinimum":0},"globalClipNorm":{"type":["number","null"],"exclusiveMinimum":0},"useEma":{"type":"boolean"},"emaMomentum":{"type":"number","minimum":0,"maximum":1},"emaOverwriteFrequency":{"type":["integer","null"],"minimum":1},"gradientAccumulationSteps":{"type":["integer","null"],"minimum":2}},"required":["type"],"additionalProperties":false};

function validate30(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "type"}});errors++;
}
for(const key0 in data){
if(!(func2.call(schema15.properties, key0))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});errors++;
}
}
if(data.type !== undefined){
if("lion" !== data.type){
(vErrors ??= []).push({instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "lion"}});errors++;
}
}
if(data.learningRate !== undefined){
let data1 = data.learningRate;
if((!(data1 && typeof data1 == "object" && !Array.isArray(data1))) && (!((typeof data1 == "number") && (isFinite(data1))))){
(vErrors ??= []).push({instancePath:instancePath+"/learningRate",keyword:"type",params:{type: schema15.properties.learningRate.type}});errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/learningRate",keyword:"minimum",params:{comparison: ">=", limit: 0}});errors++;
}
}
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.type === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/learningRate",keyword:"required",params:{missingProperty: "type"}});errors++;
}
}
}
if(data.beta1 !== undefined){
let data2 = data.beta1;
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 1 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/beta1",keyword:"maximum",params:{comparison: "<=", limit: 1}});errors++;
}
if(data2 <= 0 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/beta1",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0}});errors++;
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
if(data.weightDecay !== undefined){
let data4 = data.weightDecay;
if((!((typeof data4 == "number") && (isFinite(data4)))) && (data4 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/weightDecay",keyword:"type",params:{type: schema15.properties.weightDecay.type}});errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/weightDecay",keyword:"minimum",params:{comparison: ">=", limit: 0}});errors++;
}
}
}
if(data.clipNorm !== undefined){
let data5 = data.clipNorm;
if((!((typeof data5 == "number") && (isFinite(data5)))) && (data5 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/clipNorm",keyword:"type",params:{type: schema15.properties.clipNorm.type}});errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 <= 0 || isNaN(data5)){
(vErrors ??= []).push({instancePath:instancePath+"/clipNorm",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0}});errors++;
}
}
}
if(data.clipValue !== undefined){
let data6 = data.clipValue;
if((!((typeof data6 == "number") && (isFinite(data6)))) && (data6 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/clipValue",keyword:"type",params:{type: schema15.properties.clipValue.type}});errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 <= 0 || isNaN(data6)){
(vErrors ??= []).push({instancePath:instancePath+"/clipValue",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0}});errors++;
}
}
}
if(data.globalClipNorm !== undefined){
let data7 = data.globalClipNorm;
if((!((typeof data7 == "number") && (isFinite(data7)))) && (data7 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/globalClipNorm",keyword:"type",params:{type: schema15.properties.globalClipNorm.type}});errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 <= 0 || isNaN(data7)){
(vErrors ??= []).push({instancePath:instancePath+"/globalClipNorm",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0}});errors++;
}
}
}
if(data.useEma !== undefined){
if(typeof data.useEma !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/useEma",keyword:"type",params:{type: "boolean"}});errors++;
}
}
if(data.emaMomentum !== undefined){
let data9 = data.emaMomentum;
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 1 || isNaN(data9)){
(vErrors ??= []).push({instancePath:instancePath+"/emaMomentum",keyword:"maximum",params:{comparison: "<=", limit: 1}});errors++;
}
if(data9 < 0 || isNaN(data9)){
(vErrors ??= []).push({instancePath:instancePath+"/emaMomentum",keyword:"minimum",params:{comparison: ">=", limit: 0}});errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/emaMomentum",keyword:"type",params:{type: "number"}});errors++;
}
}
if(data.emaOverwriteFrequency !== undefined){
let data10 = data.emaOverwriteFrequency;
if((!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))) && (data10 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/emaOverwriteFrequency",keyword:"type",params:{type: schema15.properties.emaOverwriteFrequency.type}});errors++;
}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 < 1 || isNaN(data10)){
(vErrors ??= []).push({instancePath:instancePath+"/emaOverwriteFrequency",keyword:"minimum",params:{comparison: ">=", limit: 1}});errors++;
}
}
}
if(data.gradientAccumulationSteps !== undefined){
let data11 = data.gradientAccumulationSteps;
if((!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))) && (data11 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/gradientAccumulationSteps",keyword:"type",params:{type: schema15.properties.gradientAccumulationSteps.type}});errors++;
}
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 < 2 || isNaN(data11)){
(vErrors ??= []).push({instancePath:instancePath+"/gradientAccumulationSteps",keyword:"minimum",params:{comparison: ">=", limit: 2}});errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});errors++;
}
validate30.errors = vErrors;
return errors === 0;
}


const schema16 = {"type":"object","properties":{"type":{"const":"lamb"},"learningRate":{"type":["object","number"],"minimum":0,"required":["type"]},"beta1":{"type":"number","minimum":0,"exclusiveMaximum":1},"beta2":{"type":"number","minimum":0,"exclusiveMaximum":1},"epsilon":{"type":"number","minimum":0},"weightDecay":{"type":["number","null"],"minimum":0},"clipNorm":{"type":["number","null"],"exclusiveMinimum":0},"clipValue":{"type":["number","null"],"exclusiveMinimum":0},"globalClipNorm":{"type":["number","null"],"exclusiveMinimum":0},"useEma":{"type":"boolean"},"emaMomentum":{"type":"number","minimum":0,"maximum":1},"emaOverwriteFrequency":{"type":["integer","null"],"minimum":1},"gradientAccumulationSteps":{"type":["integer","null"],"minimum":2}},"required":["type"],"additionalProperties":false};

function validate31(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "type"}});errors++;
}
for(const key0 in data){
if(!(func2.call(schema16.properties, key0))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});errors++;
}
}
if(data.type !== undefined){
if("lamb" !== data.type){
(vErrors ??= []).push({instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "lamb"}});errors++;
}
}
if(data.learningRate !== undefined){
let data1 = data.learningRate;
if((!(data1 && typeof data1 == "object" && !Array.isArray(data1))) && (!((typeof data1 == "number") && (isFinite(data1))))){
(vErrors ??= []).push({instancePath:instancePath+"/learningRate",keyword:"type",params:{type: schema16.properties.learningRate.type}});errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/learningRate",keyword:"minimum",params:{comparison: ">=", limit: 0}});errors++;
}
}
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.type === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/learningRate",keyword:"required",params:{missingProperty: "type"}});errors++;
}
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
if(data.weightDecay !== undefined){
let data5 = data.weightDecay;
if((!((typeof data5 == "number") && (isFinite(data5)))) && (data5 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/weightDecay",keyword:"type",params:{type: schema16.properties.weightDecay.type}});errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 0 || isNaN(data5)){
(vErrors ??= []).push({instancePath:instancePath+"/weightDecay",keyword:"minimum",params:{comparison: ">=", limit: 0}});errors++;
}
}
}
if(data.clipNorm !== undefined){
let data6 = data.clipNorm;
if((!((typeof data6 == "number") && (isFinite(data6)))) && (data6 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/clipNorm",keyword:"type",params:{type: schema16.properties.clipNorm.type}});errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 <= 0 || isNaN(data6)){
(vErrors ??= []).push({instancePath:instancePath+"/clipNorm",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0}});errors++;
}
}
}
if(data.clipValue !== undefined){
let data7 = data.clipValue;
if((!((typeof data7 == "number") && (isFinite(data7)))) && (data7 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/clipValue",keyword:"type",params:{type: schema16.properties.clipValue.type}});errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 <= 0 || isNaN(data7)){
(vErrors ??= []).push({instancePath:instancePath+"/clipValue",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0}});errors++;
}
}
}
if(data.globalClipNorm !== undefined){
let data8 = data.globalClipNorm;
if((!((typeof data8 == "number") && (isFinite(data8)))) && (data8 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/globalClipNorm",keyword:"type",params:{type: schema16.properties.globalClipNorm.type}});errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 <= 0 || isNaN(data8)){
(vErrors ??= []).push({instancePath:instancePath+"/globalClipNorm",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0}});errors++;
}
}
}
if(data.useEma !== undefined){
if(typeof data.useEma !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/useEma",keyword:"type",params:{type: "boolean"}});errors++;
}
}
if(data.emaMomentum !== undefined){
let data10 = data.emaMomentum;
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 > 1 || isNaN(data10)){
(vErrors ??= []).push({instancePath:instancePath+"/emaMomentum",keyword:"maximum",params:{comparison: "<=", limit: 1}});errors++;
}
if(data10 < 0 || isNaN(data10)){
(vErrors ??= []).push({instancePath:instancePath+"/emaMomentum",keyword:"minimum",params:{comparison: ">=", limit: 0}});errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/emaMomentum",keyword:"type",params:{type: "number"}});errors++;
}
}
if(data.emaOverwriteFrequency !== undefined){
let data11 = data.emaOverwriteFrequency;
if((!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))) && (data11 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/emaOverwriteFrequency",keyword:"type",params:{type: schema16.properties.emaOverwriteFrequency.type}});errors++;
}
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 < 1 || isNaN(data11)){
(vErrors ??= []).push({instancePath:instancePath+"/emaOverwriteFrequency",keyword:"minimum",params:{comparison: ">=", limit: 1}});errors++;
}
}
}
if(data.gradientAccumulationSteps !== undefined){
let data12 = data.gradientAccumulationSteps;
if((!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))) && (data12 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/gradientAccumulationSteps",keyword:"type",params:{type: schema16.properties.gradientAccumulationSteps.type}});errors++;
}
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 < 2 || isNaN(data12)){
(vErrors ??= []).push({instancePath:instancePath+"/gradientAccumulationSteps",keyword:"minimum",params:{comparison: ">=", limit: 2}});errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});errors++;
}
validate31.errors = vErrors;
return errors === 0;
}


const schema17 = {"type":"object","properties":{"type":{"const":"adafactor"},"learningRate":{"type":["object","number"],"minimum":0,"required":["type"]},"beta2Decay":{"type":"number"},"epsilon1":{"type":"number","minimum":0},"epsilon2":{"type":"number","minimum":0},"clipThreshold":{"type":"number","exclusiveMinimum":0},"relativeStep":{"type":"boolean"},"weightDecay":{"type":["number","null"],"minimum":0},"clipNorm":{"type":["number","null"],"exclusiveMinimum":0},"clipValue":{"type":["number","null"],"exclusiveMinimum":0},"globalClipNorm":{"type":["number","null"],"exclusiveMinimum":0},"useEma":{"type":"boolean"},"emaMomentum":{"type":"number","minimum":0,"maximum":1},"emaOverwriteFrequency":{"type":["integer","null"],"minimum":1},"gradientAccumulationSteps":{"type":["integer","null"],"minimum":2}},"required":["type"],"additionalProperties":false};

function validate32(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "type"}});errors++;
}
for(const key0 in data){
if(!(func2.call(schema17.properties, key0))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});errors++;
}
}
if(data.type !== undefined){
if("adafactor" !== data.type){
(vErrors ??= []).push({instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "adafactor"}});errors++;
}
}
if(data.learningRate !== undefined){
let data1 = data.learningRate;
if((!(data1 && typeof data1 == "object" && !Array.isArray(data1))) && (!((typeof data1 == "number") && (isFinite(data1))))){
(vErrors ??= []).push({instancePath:instancePath+"/learningRate",keyword:"type",params:{type: schema17.properties.learningRate.type}});errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/learningRate",keyword:"minimum",params:{comparison: ">=", limit: 0}});errors++;
}
}
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.type === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/learningRate",keyword:"required",params:{missingProperty: "type"}});errors++;
}
}
}
if(data.beta2Decay !== undefined){
let data2 = data.beta2Decay;
if(!((typeof data2 == "number") && (isFinite(data2)))){
(vErrors ??= []).push({instancePath:instancePath+"/beta2Decay",keyword:"type",params:{type: "number"}});errors++;
}
}
if(data.epsilon1 !== undefined){
let data3 = data.epsilon1;
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/epsilon1",keyword:"minimum",params:{comparison: ">=", limit: 0}});errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/epsilon1",keyword:"type",params:{type: "number"}});errors++;
}
}
if(data.epsilon2 !== undefined){
let data4 = data.epsilon2;
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/epsilon2",keyword:"minimum",params:{comparison: ">=", limit: 0}});errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/epsilon2",keyword:"type",params:{type: "number"}});errors++;
}
}
if(data.clipThreshold !== undefined){
let data5 = data.clipThreshold;
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 <= 0 || isNaN(data5)){
(vErrors ??= []).push({instancePath:instancePath+"/clipThreshold",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0}});errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/clipThreshold",keyword:"type",params:{type: "number"}});errors++;
}
}
if(data.relativeStep !== undefined){
if(typeof data.relativeStep !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/relativeStep",keyword:"type",params:{type: "boolean"}});errors++;
}
}
if(data.weightDecay !== undefined){
let data7 = data.weightDecay;
if((!((typeof data7 == "number") && (isFinite(data7)))) && (data7 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/weightDecay",keyword:"type",params:{type: schema17.properties.weightDecay.type}});errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 < 0 || isNaN(data7)){
(vErrors ??= []).push({instancePath:instancePath+"/weightDecay",keyword:"minimum",params:{comparison: ">=", limit: 0}});errors++;
}
}
}
if(data.clipNorm !== undefined){
let data8 = data.clipNorm;
if((!((typeof data8 == "number") && (isFinite(data8)))) && (data8 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/clipNorm",keyword:"type",params:{type: schema17.properties.clipNorm.type}});errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 <= 0 || isNaN(data8)){
(vErrors ??= []).push({instancePath:instancePath+"/clipNorm",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0}});errors++;
}
}
}
if(data.clipValue !== undefined){
let data9 = data.clipValue;
if((!((typeof data9 == "number") && (isFinite(data9)))) && (data9 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/clipValue",keyword:"type",params:{type: schema17.properties.clipValue.type}});errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 <= 0 || isNaN(data9)){
(vErrors ??= []).push({instancePath:instancePath+"/clipValue",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0}});errors++;
}
}
}
if(data.globalClipNorm !== undefined){
let data10 = data.globalClipNorm;
if((!((typeof data10 == "number") && (isFinite(data10)))) && (data10 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/globalClipNorm",keyword:"type",params:{type: schema17.properties.globalClipNorm.type}});errors++;
}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 <= 0 || isNaN(data10)){
(vErrors ??= []).push({instancePath:instancePath+"/globalClipNorm",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0}});errors++;
}
}
}
if(data.useEma !== undefined){
if(typeof data.useEma !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/useEma",keyword:"type",params:{type: "boolean"}});errors++;
}
}
if(data.emaMomentum !== undefined){
let data12 = data.emaMomentum;
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 > 1 || isNaN(data12)){
(vErrors ??= []).push({instancePath:instancePath+"/emaMomentum",keyword:"maximum",params:{comparison: "<=", limit: 1}});errors++;
}
if(data12 < 0 || isNaN(data12)){
(vErrors ??= []).push({instancePath:instancePath+"/emaMomentum",keyword:"minimum",params:{comparison: ">=", limit: 0}});errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/emaMomentum",keyword:"type",params:{type: "number"}});errors++;
}
}
if(data.emaOverwriteFrequency !== undefined){
let data13 = data.emaOverwriteFrequency;
if((!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))) && (data13 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/emaOverwriteFrequency",keyword:"type",params:{type: schema17.properties.emaOverwriteFrequency.type}});errors++;
}
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 < 1 || isNaN(data13)){
(vErrors ??= []).push({instancePath:instancePath+"/emaOverwriteFrequency",keyword:"minimum",params:{comparison: ">=", limit: 1}});errors++;
}
}
}
if(data.gradientAccumulationSteps !== undefined){
let data14 = data.gradientAccumulationSteps;
if((!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))) && (data14 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/gradientAccumulationSteps",keyword:"type",params:{type: schema17.properties.gradientAccumulationSteps.type}});errors++;
}
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 < 2 || isNaN(data14)){
(vErrors ??= []).push({instancePath:instancePath+"/gradientAccumulationSteps",keyword:"minimum",params:{comparison: ">=", limit: 2}});errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});errors++;
}
validate32.errors = vErrors;
return errors === 0;
}


const schema18 = {"type":"object","properties":{"type":{"const":"muon"},"learningRate":{"type":["object","number"],"minimum":0,"required":["type"]},"adamBeta1":{"type":"number","minimum":0,"exclusiveMaximum":1},"adamBeta2":{"type":"number","minimum":0,"exclusiveMaximum":1},"adamWeightDecay":{"type":["number","null"],"minimum":0},"epsilon":{"type":"number","minimum":0},"excludeLayers":{"type":["array","null"],"items":{"type":"string","pattern":"^[\\s\\S]{1,}"}},"excludeEmbeddings":{"type":"boolean"},"muonA":{"type":"number"},"muonB":{"type":"number"},"muonC":{"type":"number"},"adamLrRatio":{"type":"number","minimum":0},"momentum":{"type":"number","minimum":0,"maximum":1},"nsSteps":{"type":"integer","minimum":1},"nesterov":{"type":"boolean"},"rmsRate":{"type":["number","null"],"minimum":0},"weightDecay":{"type":["number","null"],"minimum":0},"clipNorm":{"type":["number","null"],"exclusiveMinimum":0},"clipValue":{"type":["number","null"],"exclusiveMinimum":0},"globalClipNorm":{"type":["number","null"],"exclusiveMinimum":0},"useEma":{"type":"boolean"},"emaMomentum":{"type":"number","minimum":0,"maximum":1},"emaOverwriteFrequency":{"type":["integer","null"],"minimum":1},"gradientAccumulationSteps":{"type":["integer","null"],"minimum":2}},"required":["type"],"additionalProperties":false};
const pattern0 = new RegExp("^[\\s\\S]{1,}", "u");

function validate33(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "type"}});errors++;
}
for(const key0 in data){
if(!(func2.call(schema18.properties, key0))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});errors++;
}
}
if(data.type !== undefined){
if("muon" !== data.type){
(vErrors ??= []).push({instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "muon"}});errors++;
}
}
if(data.learningRate !== undefined){
let data1 = data.learningRate;
if((!(data1 && typeof data1 == "object" && !Array.isArray(data1))) && (!((typeof data1 == "number") && (isFinite(data1))))){
(vErrors ??= []).push({instancePath:instancePath+"/learningRate",keyword:"type",params:{type: schema18.properties.learningRate.type}});errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/learningRate",keyword:"minimum",params:{comparison: ">=", limit: 0}});errors++;
}
}
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.type === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/learningRate",keyword:"required",params:{missingProperty: "type"}});errors++;
}
}
}
if(data.adamBeta1 !== undefined){
let data2 = data.adamBeta1;
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/adamBeta1",keyword:"minimum",params:{comparison: ">=", limit: 0}});errors++;
}
if(data2 >= 1 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/adamBeta1",keyword:"exclusiveMaximum",params:{comparison: "<", limit: 1}});errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/adamBeta1",keyword:"type",params:{type: "number"}});errors++;
}
}
if(data.adamBeta2 !== undefined){
let data3 = data.adamBeta2;
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/adamBeta2",keyword:"minimum",params:{comparison: ">=", limit: 0}});errors++;
}
if(data3 >= 1 || isNaN(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/adamBeta2",keyword:"exclusiveMaximum",params:{comparison: "<", limit: 1}});errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/adamBeta2",keyword:"type",params:{type: "number"}});errors++;
}
}
if(data.adamWeightDecay !== undefined){
let data4 = data.adamWeightDecay;
if((!((typeof data4 == "number") && (isFinite(data4)))) && (data4 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/adamWeightDecay",keyword:"type",params:{type: schema18.properties.adamWeightDecay.type}});errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/adamWeightDecay",keyword:"minimum",params:{comparison: ">=", limit: 0}});errors++;
}
}
}
if(data.epsilon !== undefined){
let data5 = data.epsilon;
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 0 || isNaN(data5)){
(vErrors ??= []).push({instancePath:instancePath+"/epsilon",keyword:"minimum",params:{comparison: ">=", limit: 0}});errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/epsilon",keyword:"type",params:{type: "number"}});errors++;
}
}
if(data.excludeLayers !== undefined){
let data6 = data.excludeLayers;
if((!(Array.isArray(data6))) && (data6 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/excludeLayers",keyword:"type",params:{type: schema18.properties.excludeLayers.type}});errors++;
}
if(Array.isArray(data6)){
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
let data7 = data6[i0];
if(typeof data7 === "string"){
if(!pattern0.test(data7)){
(vErrors ??= []).push({instancePath:instancePath+"/excludeLayers/" + i0,keyword:"pattern",params:{pattern: "^[\\s\\S]{1,}"}});errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/excludeLayers/" + i0,keyword:"type",params:{type: "string"}});errors++;
}
}
}
}
if(data.excludeEmbeddings !== undefined){
if(typeof data.excludeEmbeddings !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/excludeEmbeddings",keyword:"type",params:{type: "boolean"}});errors++;
}
}
if(data.muonA !== undefined){
let data9 = data.muonA;
if(!((typeof data9 == "number") && (isFinite(data9)))){
(vErrors ??= []).push({instancePath:instancePath+"/muonA",keyword:"type",params:{type: "number"}});errors++;
}
}
if(data.muonB !== undefined){
let data10 = data.muonB;
if(!((typeof data10 == "number") && (isFinite(data10)))){
(vErrors ??= []).push({instancePath:instancePath+"/muonB",keyword:"type",params:{type: "number"}});errors++;
}
}
if(data.muonC !== undefined){
let data11 = data.muonC;
if(!((typeof data11 == "number") && (isFinite(data11)))){
(vErrors ??= []).push({instancePath:instancePath+"/muonC",keyword:"type",params:{type: "number"}});errors++;
}
}
if(data.adamLrRatio !== undefined){
let data12 = data.adamLrRatio;
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 < 0 || isNaN(data12)){
(vErrors ??= []).push({instancePath:instancePath+"/adamLrRatio",keyword:"minimum",params:{comparison: ">=", limit: 0}});errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/adamLrRatio",keyword:"type",params:{type: "number"}});errors++;
}
}
if(data.momentum !== undefined){
let data13 = data.momentum;
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 > 1 || isNaN(data13)){
(vErrors ??= []).push({instancePath:instancePath+"/momentum",keyword:"maximum",params:{comparison: "<=", limit: 1}});errors++;
}
if(data13 < 0 || isNaN(data13)){
(vErrors ??= []).push({instancePath:instancePath+"/momentum",keyword:"minimum",params:{comparison: ">=", limit: 0}});errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/momentum",keyword:"type",params:{type: "number"}});errors++;
}
}
if(data.nsSteps !== undefined){
let data14 = data.nsSteps;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
(vErrors ??= []).push({instancePath:instancePath+"/nsSteps",keyword:"type",params:{type: "integer"}});errors++;
}
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 < 1 || isNaN(data14)){
(vErrors ??= []).push({instancePath:instancePath+"/nsSteps",keyword:"minimum",params:{comparison: ">=", limit: 1}});errors++;
}
}
}
if(data.nesterov !== undefined){
if(typeof data.nesterov !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/nesterov",keyword:"type",params:{type: "boolean"}});errors++;
}
}
if(data.rmsRate !== undefined){
let data16 = data.rmsRate;
if((!((typeof data16 == "number") && (isFinite(data16)))) && (data16 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/rmsRate",keyword:"type",params:{type: schema18.properties.rmsRate.type}});errors++;
}
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 < 0 || isNaN(data16)){
(vErrors ??= []).push({instancePath:instancePath+"/rmsRate",keyword:"minimum",params:{comparison: ">=", limit: 0}});errors++;
}
}
}
if(data.weightDecay !== undefined){
let data17 = data.weightDecay;
if((!((typeof data17 == "number") && (isFinite(data17)))) && (data17 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/weightDecay",keyword:"type",params:{type: schema18.properties.weightDecay.type}});errors++;
}
if((typeof data17 == "number") && (isFinite(data17))){
if(data17 < 0 || isNaN(data17)){
(vErrors ??= []).push({instancePath:instancePath+"/weightDecay",keyword:"minimum",params:{comparison: ">=", limit: 0}});errors++;
}
}
}
if(data.clipNorm !== undefined){
let data18 = data.clipNorm;
if((!((typeof data18 == "number") && (isFinite(data18)))) && (data18 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/clipNorm",keyword:"type",params:{type: schema18.properties.clipNorm.type}});errors++;
}
if((typeof data18 == "number") && (isFinite(data18))){
if(data18 <= 0 || isNaN(data18)){
(vErrors ??= []).push({instancePath:instancePath+"/clipNorm",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0}});errors++;
}
}
}
if(data.clipValue !== undefined){
let data19 = data.clipValue;
if((!((typeof data19 == "number") && (isFinite(data19)))) && (data19 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/clipValue",keyword:"type",params:{type: schema18.properties.clipValue.type}});errors++;
}
if((typeof data19 == "number") && (isFinite(data19))){
if(data19 <= 0 || isNaN(data19)){
(vErrors ??= []).push({instancePath:instancePath+"/clipValue",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0}});errors++;
}
}
}
if(data.globalClipNorm !== undefined){
let data20 = data.globalClipNorm;
if((!((typeof data20 == "number") && (isFinite(data20)))) && (data20 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/globalClipNorm",keyword:"type",params:{type: schema18.properties.globalClipNorm.type}});errors++;
}
if((typeof data20 == "number") && (isFinite(data20))){
if(data20 <= 0 || isNaN(data20)){
(vErrors ??= []).push({instancePath:instancePath+"/globalClipNorm",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0}});errors++;
}
}
}
if(data.useEma !== undefined){
if(typeof data.useEma !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/useEma",keyword:"type",params:{type: "boolean"}});errors++;
}
}
if(data.emaMomentum !== undefined){
let data22 = data.emaMomentum;
if((typeof data22 == "number") && (isFinite(data22))){
if(data22 > 1 || isNaN(data22)){
(vErrors ??= []).push({instancePath:instancePath+"/emaMomentum",keyword:"maximum",params:{comparison: "<=", limit: 1}});errors++;
}
if(data22 < 0 || isNaN(data22)){
(vErrors ??= []).push({instancePath:instancePath+"/emaMomentum",keyword:"minimum",params:{comparison: ">=", limit: 0}});errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/emaMomentum",keyword:"type",params:{type: "number"}});errors++;
}
}
if(data.emaOverwriteFrequency !== undefined){
let data23 = data.emaOverwriteFrequency;
if((!(((typeof data23 == "number") && (!(data23 % 1) && !isNaN(data23))) && (isFinite(data23)))) && (data23 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/emaOverwriteFrequency",keyword:"type",params:{type: schema18.properties.emaOverwriteFrequency.type}});errors++;
}
if((typeof data23 == "number") && (isFinite(data23))){
if(data23 < 1 || isNaN(data23)){
(vErrors ??= []).push({instancePath:instancePath+"/emaOverwriteFrequency",keyword:"minimum",params:{comparison: ">=", limit: 1}});errors++;
}
}
}
if(data.gradientAccumulationSteps !== undefined){
let data24 = data.gradientAccumulationSteps;
if((!(((typeof data24 == "number") && (!(data24 % 1) && !isNaN(data24))) && (isFinite(data24)))) && (data24 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/gradientAccumulationSteps",keyword:"type",params:{type: schema18.properties.gradientAccumulationSteps.type}});errors++;
}
if((typeof data24 == "number") && (isFinite(data24))){
if(data24 < 2 || isNaN(data24)){
(vErrors ??= []).push({instancePath:instancePath+"/gradientAccumulationSteps",keyword:"minimum",params:{comparison: ">=", limit: 2}});errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});errors++;
}
validate33.errors = vErrors;
return errors === 0;
}


const schema19 = {"type":"object","properties":{"type":{"const":"scheduleFreeAdamW"},"learningRate":{"type":["object","number"],"minimum":0,"required":["type"]},"beta1":{"type":"number","exclusiveMaximum":1,"exclusiveMinimum":0},"beta2":{"type":"number","minimum":0,"exclusiveMaximum":1},"epsilon":{"type":"number","minimum":0},"warmupSteps":{"type":"integer","minimum":0},"weightDecay":{"type":["number","null"],"minimum":0},"clipNorm":{"type":["number","null"],"exclusiveMinimum":0},"clipValue":{"type":["number","null"],"exclusiveMinimum":0},"globalClipNorm":{"type":["number","null"],"exclusiveMinimum":0},"useEma":{"type":"boolean"},"emaMomentum":{"type":"number","minimum":0,"maximum":1},"emaOverwriteFrequency":{"type":["integer","null"],"minimum":1},"gradientAccumulationSteps":{"type":["integer","null"],"minimum":2}},"required":["type"],"additionalProperties":false};

function validate34(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "type"}});errors++;
}
for(const key0 in data){
if(!(func2.call(schema19.properties, key0))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});errors++;
}
}
if(data.type !== undefined){
if("scheduleFreeAdamW" !== data.type){
(vErrors ??= []).push({instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "scheduleFreeAdamW"}});errors++;
}
}
if(data.learningRate !== undefined){
let data1 = data.learningRate;
if((!(data1 && typeof data1 == "object" && !Array.isArray(data1))) && (!((typeof data1 == "number") && (isFinite(data1))))){
(vErrors ??= []).push({instancePath:instancePath+"/learningRate",keyword:"type",params:{type: schema19.properties.learningRate.type}});errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/learningRate",keyword:"minimum",params:{comparison: ">=", limit: 0}});errors++;
}
}
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.type === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/learningRate",keyword:"required",params:{missingProperty: "type"}});errors++;
}
}
}
if(data.beta1 !== undefined){
let data2 = data.beta1;
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 >= 1 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/beta1",keyword:"exclusiveMaximum",params:{comparison: "<", limit: 1}});errors++;
}
if(data2 <= 0 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/beta1",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0}});errors++;
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
if(data.weightDecay !== undefined){
let data6 = data.weightDecay;
if((!((typeof data6 == "number") && (isFinite(data6)))) && (data6 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/weightDecay",keyword:"type",params:{type: schema19.properties.weightDecay.type}});errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 0 || isNaN(data6)){
(vErrors ??= []).push({instancePath:instancePath+"/weightDecay",keyword:"minimum",params:{comparison: ">=", limit: 0}});errors++;
}
}
}
if(data.clipNorm !== undefined){
let data7 = data.clipNorm;
if((!((typeof data7 == "number") && (isFinite(data7)))) && (data7 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/clipNorm",keyword:"type",params:{type: schema19.properties.clipNorm.type}});errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 <= 0 || isNaN(data7)){
(vErrors ??= []).push({instancePath:instancePath+"/clipNorm",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0}});errors++;
}
}
}
if(data.clipValue !== undefined){
let data8 = data.clipValue;
if((!((typeof data8 == "number") && (isFinite(data8)))) && (data8 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/clipValue",keyword:"type",params:{type: schema19.properties.clipValue.type}});errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 <= 0 || isNaN(data8)){
(vErrors ??= []).push({instancePath:instancePath+"/clipValue",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0}});errors++;
}
}
}
if(data.globalClipNorm !== undefined){
let data9 = data.globalClipNorm;
if((!((typeof data9 == "number") && (isFinite(data9)))) && (data9 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/globalClipNorm",keyword:"type",params:{type: schema19.properties.globalClipNorm.type}});errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 <= 0 || isNaN(data9)){
(vErrors ??= []).push({instancePath:instancePath+"/globalClipNorm",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0}});errors++;
}
}
}
if(data.useEma !== undefined){
if(typeof data.useEma !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/useEma",keyword:"type",params:{type: "boolean"}});errors++;
}
}
if(data.emaMomentum !== undefined){
let data11 = data.emaMomentum;
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 > 1 || isNaN(data11)){
(vErrors ??= []).push({instancePath:instancePath+"/emaMomentum",keyword:"maximum",params:{comparison: "<=", limit: 1}});errors++;
}
if(data11 < 0 || isNaN(data11)){
(vErrors ??= []).push({instancePath:instancePath+"/emaMomentum",keyword:"minimum",params:{comparison: ">=", limit: 0}});errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/emaMomentum",keyword:"type",params:{type: "number"}});errors++;
}
}
if(data.emaOverwriteFrequency !== undefined){
let data12 = data.emaOverwriteFrequency;
if((!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))) && (data12 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/emaOverwriteFrequency",keyword:"type",params:{type: schema19.properties.emaOverwriteFrequency.type}});errors++;
}
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 < 1 || isNaN(data12)){
(vErrors ??= []).push({instancePath:instancePath+"/emaOverwriteFrequency",keyword:"minimum",params:{comparison: ">=", limit: 1}});errors++;
}
}
}
if(data.gradientAccumulationSteps !== undefined){
let data13 = data.gradientAccumulationSteps;
if((!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))) && (data13 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/gradientAccumulationSteps",keyword:"type",params:{type: schema19.properties.gradientAccumulationSteps.type}});errors++;
}
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 < 2 || isNaN(data13)){
(vErrors ??= []).push({instancePath:instancePath+"/gradientAccumulationSteps",keyword:"minimum",params:{comparison: ">=", limit: 2}});errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});errors++;
}
validate34.errors = vErrors;
return errors === 0;
}

export const optimizerValidators: Readonly<Record<string, Validator>> = {
sgd: validate21,
adam: validate22,
adamax: validate23,
adagrad: validate24,
adadelta: validate25,
rmsprop: validate26,
adamw: validate27,
nadam: validate28,
ftrl: validate29,
lion: validate30,
lamb: validate31,
adafactor: validate32,
muon: validate33,
scheduleFreeAdamW: validate34,
};
