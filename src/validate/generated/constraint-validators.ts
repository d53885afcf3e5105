// Generated from schema/: do not edit; run `make schema`.

// @ts-nocheck: plain JavaScript by ajv; only the table at the end is for use.
import type { Validator } from '../../spec/schema-tables.ts';


const schema6 = {"type":"object","properties":{"type":{"const":"maxNorm"},"maxValue":{"type":"number","minimum":0},"axis":{"type":["integer","array"],"items":{"type":"integer"},"minItems":1}},"required":["type"],"additionalProperties":false};

function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "type"}});errors++;
}
for(const key0 in data){
if(!(((key0 === "type") || (key0 === "maxValue")) || (key0 === "axis"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});errors++;
}
}
if(data.type !== undefined){
if("maxNorm" !== data.type){
(vErrors ??= []).push({instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "maxNorm"}});errors++;
}
}
if(data.maxValue !== undefined){
let data1 = data.maxValue;
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/maxValue",keyword:"minimum",params:{comparison: ">=", limit: 0}});errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/maxValue",keyword:"type",params:{type: "number"}});errors++;
}
}
if(data.axis !== undefined){
let data2 = data.axis;
if((!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))) && (!(Array.isArray(data2)))){
(vErrors ??= []).push({instancePath:instancePath+"/axis",keyword:"type",params:{type: schema6.properties.axis.type}});errors++;
}
if(Array.isArray(data2)){
if(data2.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/axis",keyword:"minItems",params:{limit: 1}});errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
(vErrors ??= []).push({instancePath:instancePath+"/axis/" + i0,keyword:"type",params:{type: "integer"}});errors++;
}
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


const schema7 = {"type":"object","properties":{"type":{"const":"minMaxNorm"},"minValue":{"type":"number","minimum":0},"maxValue":{"type":"number","minimum":0},"rate":{"type":"number","minimum":0,"maximum":1},"axis":{"type":["integer","array"],"items":{"type":"integer"},"minItems":1}},"required":["type"],"additionalProperties":false};

function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "type"}});errors++;
}
for(const key0 in data){
if(!(((((key0 === "type") || (key0 === "minValue")) || (key0 === "maxValue")) || (key0 === "rate")) || (key0 === "axis"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});errors++;
}
}
if(data.type !== undefined){
if("minMaxNorm" !== data.type){
(vErrors ??= []).push({instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "minMaxNorm"}});errors++;
}
}
if(data.minValue !== undefined){
let data1 = data.minValue;
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/minValue",keyword:"minimum",params:{comparison: ">=", limit: 0}});errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/minValue",keyword:"type",params:{type: "number"}});errors++;
}
}
if(data.maxValue !== undefined){
let data2 = data.maxValue;
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/maxValue",keyword:"minimum",params:{comparison: ">=", limit: 0}});errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/maxValue",keyword:"type",params:{type: "number"}});errors++;
}
}
if(data.rate !== undefined){
let data3 = data.rate;
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 1 || isNaN(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/rate",keyword:"maximum",params:{comparison: "<=", limit: 1}});errors++;
}
if(data3 < 0 || isNaN(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/rate",keyword:"minimum",params:{comparison: ">=", limit: 0}});errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/rate",keyword:"type",params:{type: "number"}});errors++;
}
}
if(data.axis !== undefined){
let data4 = data.axis;
if((!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))) && (!(Array.isArray(data4)))){
(vErrors ??= []).push({instancePath:instancePath+"/axis",keyword:"type",params:{type: schema7.properties.axis.type}});errors++;
}
if(Array.isArray(data4)){
if(data4.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/axis",keyword:"minItems",params:{limit: 1}});errors++;
}
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
(vErrors ??= []).push({instancePath:instancePath+"/axis/" + i0,keyword:"type",params:{type: "integer"}});errors++;
}
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


const schema8 = {"type":"object","properties":{"type":{"const":"nonNeg"}},"required":["type"],"additionalProperties":false};

function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "type"}});errors++;
}
for(const key0 in data){
if(!(key0 === "type")){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});errors++;
}
}
if(data.type !== undefined){
if("nonNeg" !== data.type){
(vErrors ??= []).push({instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "nonNeg"}});errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});errors++;
}
validate23.errors = vErrors;
return errors === 0;
}


const schema9 = {"type":"object","properties":{"type":{"const":"unitNorm"},"axis":{"type":["integer","array"],"items":{"type":"integer"},"minItems":1}},"required":["type"],"additionalProperties":false};

function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "type"}});errors++;
}
for(const key0 in data){
if(!((key0 === "type") || (key0 === "axis"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});errors++;
}
}
if(data.type !== undefined){
if("unitNorm" !== data.type){
(vErrors ??= []).push({instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "unitNorm"}});errors++;
}
}
if(data.axis !== undefined){
let data1 = data.axis;
if((!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))) && (!(Array.isArray(data1)))){
(vErrors ??= []).push({instancePath:instancePath+"/axis",keyword:"type",params:{type: schema9.properties.axis.type}});errors++;
}
if(Array.isArray(data1)){
if(data1.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/axis",keyword:"minItems",params:{limit: 1}});errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
(vErrors ??= []).push({instancePath:instancePath+"/axis/" + i0,keyword:"type",params:{type: "integer"}});errors++;
}
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

export const constraintValidators: Readonly<Record<string, Validator>> = {
maxNorm: validate21,
minMaxNorm: validate22,
nonNeg: validate23,
unitNorm: validate24,
};
