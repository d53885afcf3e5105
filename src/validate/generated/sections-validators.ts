// Generated from schema/: do not edit; run `make schema`.

// @ts-nocheck: plain JavaScript by ajv; only the table at the end is for use.
import type { SectionName } from '../../spec/vocabulary.ts';
import type { Validator } from '../../spec/schema-tables.ts';


const schema6 = {"type":"object","properties":{"apiVersion":{"const":"widthwise/v1"},"kind":{"const":"Model"},"name":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9_.-]*$"},"description":{"type":"string"},"components":{"type":"array","items":{"type":"string","pattern":"^[\\s\\S]{1,}"}},"inputs":{"type":"object","minProperties":1,"propertyNames":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9_.-]*$"},"additionalProperties":{"type":"object"}},"params":{"type":"object","propertyNames":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$"},"additionalProperties":{"type":"object"}},"blocks":{"type":"object","additionalProperties":{"type":"object"}},"layers":{"type":"array","minItems":1,"items":{"type":"object"}},"outputs":{"type":["string","array"],"items":{"type":"string"},"minItems":1},"scales":{"type":"object","additionalProperties":{"type":"object"}},"scale":{"type":["string","number"]},"tie":{"type":"array","items":{"type":"array","items":{"type":"string"},"minItems":1}},"compile":{"type":"object"},"data":{"type":"object"},"fit":{"type":"object"}},"required":["apiVersion","kind","name","inputs","layers"],"additionalProperties":false};
const func2 = Object.prototype.hasOwnProperty;
const pattern0 = new RegExp("^[A-Za-z0-9][A-Za-z0-9_.-]*$", "u");
const pattern1 = new RegExp("^[\\s\\S]{1,}", "u");
const pattern3 = new RegExp("^[A-Za-z_][A-Za-z0-9_]*$", "u");

function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.apiVersion === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "apiVersion"}});errors++;
}
if(data.kind === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "kind"}});errors++;
}
if(data.name === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "name"}});errors++;
}
if(data.inputs === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "inputs"}});errors++;
}
if(data.layers === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "layers"}});errors++;
}
for(const key0 in data){
if(!(func2.call(schema6.properties, key0))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});errors++;
}
}
if(data.apiVersion !== undefined){
if("widthwise/v1" !== data.apiVersion){
(vErrors ??= []).push({instancePath:instancePath+"/apiVersion",keyword:"const",params:{allowedValue: "widthwise/v1"}});errors++;
}
}
if(data.kind !== undefined){
if("Model" !== data.kind){
(vErrors ??= []).push({instancePath:instancePath+"/kind",keyword:"const",params:{allowedValue: "Model"}});errors++;
}
}
if(data.name !== undefined){
let data2 = data.name;
if(typeof data2 === "string"){
if(!pattern0.test(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]*$"}});errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"type",params:{type: "string"}});errors++;
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/description",keyword:"type",params:{type: "string"}});errors++;
}
}
if(data.components !== undefined){
let data4 = data.components;
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
if(typeof data5 === "string"){
if(!pattern1.test(data5)){
(vErrors ??= []).push({instancePath:instancePath+"/components/" + i0,keyword:"pattern",params:{pattern: "^[\\s\\S]{1,}"}});errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/components/" + i0,keyword:"type",params:{type: "string"}});errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/components",keyword:"type",params:{type: "array"}});errors++;
}
}
if(data.inputs !== undefined){
let data6 = data.inputs;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(Object.keys(data6).length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/inputs",keyword:"minProperties",params:{limit: 1}});errors++;
}
for(const key1 in data6){
const _errs14 = errors;
if(typeof key1 === "string"){
if(!pattern0.test(key1)){
(vErrors ??= []).push({instancePath:instancePath+"/inputs",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]*$"},propertyName:key1});errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/inputs",keyword:"type",params:{type: "string"},propertyName:key1});errors++;
}
var valid3 = _errs14 === errors;
if(!valid3){
(vErrors ??= []).push({instancePath:instancePath+"/inputs",keyword:"propertyNames",params:{propertyName: key1}});errors++;
}
}
for(const key2 in data6){
let data7 = data6[key2];
if(!(data7 && typeof data7 == "object" && !Array.isArray(data7))){
(vErrors ??= []).push({instancePath:instancePath+"/inputs/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "object"}});errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/inputs",keyword:"type",params:{type: "object"}});errors++;
}
}
if(data.params !== undefined){
let data8 = data.params;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
for(const key3 in data8){
const _errs21 = errors;
if(typeof key3 === "string"){
if(!pattern3.test(key3)){
(vErrors ??= []).push({instancePath:instancePath+"/params",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]*$"},propertyName:key3});errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/params",keyword:"type",params:{type: "string"},propertyName:key3});errors++;
}
var valid5 = _errs21 === errors;
if(!valid5){
(vErrors ??= []).push({instancePath:instancePath+"/params",keyword:"propertyNames",params:{propertyName: key3}});errors++;
}
}
for(const key4 in data8){
let data9 = data8[key4];
if(!(data9 && typeof data9 == "object" && !Array.isArray(data9))){
(vErrors ??= []).push({instancePath:instancePath+"/params/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "object"}});errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/params",keyword:"type",params:{type: "object"}});errors++;
}
}
if(data.blocks !== undefined){
let data10 = data.blocks;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
for(const key5 in data10){
let data11 = data10[key5];
if(!(data11 && typeof data11 == "object" && !Array.isArray(data11))){
(vErrors ??= []).push({instancePath:instancePath+"/blocks/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "object"}});errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/blocks",keyword:"type",params:{type: "object"}});errors++;
}
}
if(data.layers !== undefined){
let data12 = data.layers;
if(Array.isArray(data12)){
if(data12.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/layers",keyword:"minItems",params:{limit: 1}});errors++;
}
const len1 = data12.length;
for(let i1=0; i1<len1; i1++){
let data13 = data12[i1];
if(!(data13 && typeof data13 == "object" && !Array.isArray(data13))){
(vErrors ??= []).push({instancePath:instancePath+"/layers/" + i1,keyword:"type",params:{type: "object"}});errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/layers",keyword:"type",params:{type: "array"}});errors++;
}
}
if(data.outputs !== undefined){
let data14 = data.outputs;
if((typeof data14 !== "string") && (!(Array.isArray(data14)))){
(vErrors ??= []).push({instancePath:instancePath+"/outputs",keyword:"type",params:{type: schema6.properties.outputs.type}});errors++;
}
if(Array.isArray(data14)){
if(data14.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/outputs",keyword:"minItems",params:{limit: 1}});errors++;
}
const len2 = data14.length;
for(let i2=0; i2<len2; i2++){
if(typeof data14[i2] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/outputs/" + i2,keyword:"type",params:{type: "string"}});errors++;
}
}
}
}
if(data.scales !== undefined){
let data16 = data.scales;
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
for(const key6 in data16){
let data17 = data16[key6];
if(!(data17 && typeof data17 == "object" && !Array.isArray(data17))){
(vErrors ??= []).push({instancePath:instancePath+"/scales/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "object"}});errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/scales",keyword:"type",params:{type: "object"}});errors++;
}
}
if(data.scale !== undefined){
let data18 = data.scale;
if((typeof data18 !== "string") && (!((typeof data18 == "number") && (isFinite(data18))))){
(vErrors ??= []).push({instancePath:instancePath+"/scale",keyword:"type",params:{type: schema6.properties.scale.type}});errors++;
}
}
if(data.tie !== undefined){
let data19 = data.tie;
if(Array.isArray(data19)){
const len3 = data19.length;
for(let i3=0; i3<len3; i3++){
let data20 = data19[i3];
if(Array.isArray(data20)){
if(data20.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/tie/" + i3,keyword:"minItems",params:{limit: 1}});errors++;
}
const len4 = data20.length;
for(let i4=0; i4<len4; i4++){
if(typeof data20[i4] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/tie/" + i3+"/" + i4,keyword:"type",params:{type: "string"}});errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/tie/" + i3,keyword:"type",params:{type: "array"}});errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/tie",keyword:"type",params:{type: "array"}});errors++;
}
}
if(data.compile !== undefined){
let data22 = data.compile;
if(!(data22 && typeof data22 == "object" && !Array.isArray(data22))){
(vErrors ??= []).push({instancePath:instancePath+"/compile",keyword:"type",params:{type: "object"}});errors++;
}
}
if(data.data !== undefined){
let data23 = data.data;
if(!(data23 && typeof data23 == "object" && !Array.isArray(data23))){
(vErrors ??= []).push({instancePath:instancePath+"/data",keyword:"type",params:{type: "object"}});errors++;
}
}
if(data.fit !== undefined){
let data24 = data.fit;
if(!(data24 && typeof data24 == "object" && !Array.isArray(data24))){
(vErrors ??= []).push({instancePath:instancePath+"/fit",keyword:"type",params:{type: "object"}});errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});errors++;
}
validate21.errors = vErrors;
return errors === 0;
}


const schema7 = {"type":"object","properties":{"apiVersion":{"const":"widthwise/v1"},"kind":{"const":"WidthOverlay"},"name":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9_.-]*$"},"description":{"type":"string"},"base":{"type":"string","pattern":"^[\\s\\S]{1,}"},"widths":{"type":"object","minProperties":1,"additionalProperties":{"type":["integer","string","object"],"minimum":1,"pattern":"^(\\d+\\s*->\\s*\\d+|x\\s*(\\d+(\\.\\d+)?|\\.\\d+))$","properties":{"factor":{"type":"number","exclusiveMinimum":0},"divisor":{"type":"integer","minimum":1},"max":{"type":["integer","null"],"minimum":1},"rounding":{"enum":["ceil","nearest90","floor","nearest"]}},"required":["factor"],"additionalProperties":false}},"ties":{"enum":["check","auto"]}},"required":["apiVersion","kind","widths"],"additionalProperties":false};
const pattern6 = new RegExp("^(\\d+\\s*->\\s*\\d+|x\\s*(\\d+(\\.\\d+)?|\\.\\d+))$", "u");

function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.apiVersion === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "apiVersion"}});errors++;
}
if(data.kind === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "kind"}});errors++;
}
if(data.widths === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "widths"}});errors++;
}
for(const key0 in data){
if(!(((((((key0 === "apiVersion") || (key0 === "kind")) || (key0 === "name")) || (key0 === "description")) || (key0 === "base")) || (key0 === "widths")) || (key0 === "ties"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});errors++;
}
}
if(data.apiVersion !== undefined){
if("widthwise/v1" !== data.apiVersion){
(vErrors ??= []).push({instancePath:instancePath+"/apiVersion",keyword:"const",params:{allowedValue: "widthwise/v1"}});errors++;
}
}
if(data.kind !== undefined){
if("WidthOverlay" !== data.kind){
(vErrors ??= []).push({instancePath:instancePath+"/kind",keyword:"const",params:{allowedValue: "WidthOverlay"}});errors++;
}
}
if(data.name !== undefined){
let data2 = data.name;
if(typeof data2 === "string"){
if(!pattern0.test(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]*$"}});errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"type",params:{type: "string"}});errors++;
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/description",keyword:"type",params:{type: "string"}});errors++;
}
}
if(data.base !== undefined){
let data4 = data.base;
if(typeof data4 === "string"){
if(!pattern1.test(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/base",keyword:"pattern",params:{pattern: "^[\\s\\S]{1,}"}});errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/base",keyword:"type",params:{type: "string"}});errors++;
}
}
if(data.widths !== undefined){
let data5 = data.widths;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(Object.keys(data5).length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/widths",keyword:"minProperties",params:{limit: 1}});errors++;
}
for(const key1 in data5){
let data6 = data5[key1];
if(((!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))) && (typeof data6 !== "string")) && (!(data6 && typeof data6 == "object" && !Array.isArray(data6)))){
(vErrors ??= []).push({instancePath:instancePath+"/widths/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: schema7.properties.widths.additionalProperties.type}});errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 1 || isNaN(data6)){
(vErrors ??= []).push({instancePath:instancePath+"/widths/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"minimum",params:{comparison: ">=", limit: 1}});errors++;
}
}
if(typeof data6 === "string"){
if(!pattern6.test(data6)){
(vErrors ??= []).push({instancePath:instancePath+"/widths/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"pattern",params:{pattern: "^(\\d+\\s*->\\s*\\d+|x\\s*(\\d+(\\.\\d+)?|\\.\\d+))$"}});errors++;
}
}
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.factor === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/widths/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"required",params:{missingProperty: "factor"}});errors++;
}
for(const key2 in data6){
if(!((((key2 === "factor") || (key2 === "divisor")) || (key2 === "max")) || (key2 === "rounding"))){
(vErrors ??= []).push({instancePath:instancePath+"/widths/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"additionalProperties",params:{additionalProperty: key2}});errors++;
}
}
if(data6.factor !== undefined){
let data7 = data6.factor;
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 <= 0 || isNaN(data7)){
(vErrors ??= []).push({instancePath:instancePath+"/widths/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/factor",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0}});errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/widths/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/factor",keyword:"type",params:{type: "number"}});errors++;
}
}
if(data6.divisor !== undefined){
let data8 = data6.divisor;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
(vErrors ??= []).push({instancePath:instancePath+"/widths/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/divisor",keyword:"type",params:{type: "integer"}});errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 < 1 || isNaN(data8)){
(vErrors ??= []).push({instancePath:instancePath+"/widths/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/divisor",keyword:"minimum",params:{comparison: ">=", limit: 1}});errors++;
}
}
}
if(data6.max !== undefined){
let data9 = data6.max;
if((!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))) && (data9 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/widths/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/max",keyword:"type",params:{type: schema7.properties.widths.additionalProperties.properties.max.type}});errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 < 1 || isNaN(data9)){
(vErrors ??= []).push({instancePath:instancePath+"/widths/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/max",keyword:"minimum",params:{comparison: ">=", limit: 1}});errors++;
}
}
}
if(data6.rounding !== undefined){
let data10 = data6.rounding;
if(!((((data10 === "ceil") || (data10 === "nearest90")) || (data10 === "floor")) || (data10 === "nearest"))){
(vErrors ??= []).push({instancePath:instancePath+"/widths/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/rounding",keyword:"enum",params:{allowedValues: schema7.properties.widths.additionalProperties.properties.rounding.enum}});errors++;
}
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/widths",keyword:"type",params:{type: "object"}});errors++;
}
}
if(data.ties !== undefined){
let data11 = data.ties;
if(!((data11 === "check") || (data11 === "auto"))){
(vErrors ??= []).push({instancePath:instancePath+"/ties",keyword:"enum",params:{allowedValues: schema7.properties.ties.enum}});errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});errors++;
}
validate22.errors = vErrors;
return errors === 0;
}


const schema8 = {"type":"object","properties":{"apiVersion":{"const":"widthwise/v1"},"kind":{"const":"Overlay"},"name":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9_.-]*$"},"description":{"type":"string"},"base":{"type":"string","pattern":"^[\\s\\S]{1,}"},"components":{"type":"array","items":{"type":"string","pattern":"^[\\s\\S]{1,}"}},"params":{"type":"object","propertyNames":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$"},"additionalProperties":{"type":"object"}},"inputs":{"type":"object","additionalProperties":{"type":"object"}},"blocks":{"type":"object","additionalProperties":{"type":"object"}},"layers":{"type":"array","items":{"type":"object"}},"widths":{"type":"object","minProperties":1,"additionalProperties":{"type":["integer","string","object"],"minimum":1,"pattern":"^(\\d+\\s*->\\s*\\d+|x\\s*(\\d+(\\.\\d+)?|\\.\\d+))$","properties":{"factor":{"type":"number","exclusiveMinimum":0},"divisor":{"type":"integer","minimum":1},"max":{"type":["integer","null"],"minimum":1},"rounding":{"enum":["ceil","nearest90","floor","nearest"]}},"required":["factor"],"additionalProperties":false}},"tie":{"type":"array","items":{"type":"array","items":{"type":"string"},"minItems":1}},"ties":{"enum":["check","auto"]},"scales":{"type":"object","additionalProperties":{"type":"object"}},"scale":{"type":["string","number"]},"outputs":{"type":["string","array"],"items":{"type":"string"},"minItems":1},"compile":{"type":"object"},"data":{"type":"object"},"fit":{"type":"object"},"$unset":{"type":"array","items":{"type":"string","pattern":"^[\\s\\S]{1,}"},"minItems":1}},"required":["apiVersion","kind"],"additionalProperties":false};

function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.apiVersion === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "apiVersion"}});errors++;
}
if(data.kind === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "kind"}});errors++;
}
for(const key0 in data){
if(!(func2.call(schema8.properties, key0))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});errors++;
}
}
if(data.apiVersion !== undefined){
if("widthwise/v1" !== data.apiVersion){
(vErrors ??= []).push({instancePath:instancePath+"/apiVersion",keyword:"const",params:{allowedValue: "widthwise/v1"}});errors++;
}
}
if(data.kind !== undefined){
if("Overlay" !== data.kind){
(vErrors ??= []).push({instancePath:instancePath+"/kind",keyword:"const",params:{allowedValue: "Overlay"}});errors++;
}
}
if(data.name !== undefined){
let data2 = data.name;
if(typeof data2 === "string"){
if(!pattern0.test(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]*$"}});errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"type",params:{type: "string"}});errors++;
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/description",keyword:"type",params:{type: "string"}});errors++;
}
}
if(data.base !== undefined){
let data4 = data.base;
if(typeof data4 === "string"){
if(!pattern1.test(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/base",keyword:"pattern",params:{pattern: "^[\\s\\S]{1,}"}});errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/base",keyword:"type",params:{type: "string"}});errors++;
}
}
if(data.components !== undefined){
let data5 = data.components;
if(Array.isArray(data5)){
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
let data6 = data5[i0];
if(typeof data6 === "string"){
if(!pattern1.test(data6)){
(vErrors ??= []).push({instancePath:instancePath+"/components/" + i0,keyword:"pattern",params:{pattern: "^[\\s\\S]{1,}"}});errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/components/" + i0,keyword:"type",params:{type: "string"}});errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/components",keyword:"type",params:{type: "array"}});errors++;
}
}
if(data.params !== undefined){
let data7 = data.params;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
for(const key1 in data7){
const _errs16 = errors;
if(typeof key1 === "string"){
if(!pattern3.test(key1)){
(vErrors ??= []).push({instancePath:instancePath+"/params",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]*$"},propertyName:key1});errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/params",keyword:"type",params:{type: "string"},propertyName:key1});errors++;
}
var valid3 = _errs16 === errors;
if(!valid3){
(vErrors ??= []).push({instancePath:instancePath+"/params",keyword:"propertyNames",params:{propertyName: key1}});errors++;
}
}
for(const key2 in data7){
let data8 = data7[key2];
if(!(data8 && typeof data8 == "object" && !Array.isArray(data8))){
(vErrors ??= []).push({instancePath:instancePath+"/params/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "object"}});errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/params",keyword:"type",params:{type: "object"}});errors++;
}
}
if(data.inputs !== undefined){
let data9 = data.inputs;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
for(const key3 in data9){
let data10 = data9[key3];
if(!(data10 && typeof data10 == "object" && !Array.isArray(data10))){
(vErrors ??= []).push({instancePath:instancePath+"/inputs/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "object"}});errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/inputs",keyword:"type",params:{type: "object"}});errors++;
}
}
if(data.blocks !== undefined){
let data11 = data.blocks;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
for(const key4 in data11){
let data12 = data11[key4];
if(!(data12 && typeof data12 == "object" && !Array.isArray(data12))){
(vErrors ??= []).push({instancePath:instancePath+"/blocks/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "object"}});errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/blocks",keyword:"type",params:{type: "object"}});errors++;
}
}
if(data.layers !== undefined){
let data13 = data.layers;
if(Array.isArray(data13)){
const len1 = data13.length;
for(let i1=0; i1<len1; i1++){
let data14 = data13[i1];
if(!(data14 && typeof data14 == "object" && !Array.isArray(data14))){
(vErrors ??= []).push({instancePath:instancePath+"/layers/" + i1,keyword:"type",params:{type: "object"}});errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/layers",keyword:"type",params:{type: "array"}});errors++;
}
}
if(data.widths !== undefined){
let data15 = data.widths;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
if(Object.keys(data15).length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/widths",keyword:"minProperties",params:{limit: 1}});errors++;
}
for(const key5 in data15){
let data16 = data15[key5];
if(((!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))) && (typeof data16 !== "string")) && (!(data16 && typeof data16 == "object" && !Array.isArray(data16)))){
(vErrors ??= []).push({instancePath:instancePath+"/widths/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: schema8.properties.widths.additionalProperties.type}});errors++;
}
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 < 1 || isNaN(data16)){
(vErrors ??= []).push({instancePath:instancePath+"/widths/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"minimum",params:{comparison: ">=", limit: 1}});errors++;
}
}
if(typeof data16 === "string"){
if(!pattern6.test(data16)){
(vErrors ??= []).push({instancePath:instancePath+"/widths/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"pattern",params:{pattern: "^(\\d+\\s*->\\s*\\d+|x\\s*(\\d+(\\.\\d+)?|\\.\\d+))$"}});errors++;
}
}
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.factor === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/widths/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"required",params:{missingProperty: "factor"}});errors++;
}
for(const key6 in data16){
if(!((((key6 === "factor") || (key6 === "divisor")) || (key6 === "max")) || (key6 === "rounding"))){
(vErrors ??= []).push({instancePath:instancePath+"/widths/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"additionalProperties",params:{additionalProperty: key6}});errors++;
}
}
if(data16.factor !== undefined){
let data17 = data16.factor;
if((typeof data17 == "number") && (isFinite(data17))){
if(data17 <= 0 || isNaN(data17)){
(vErrors ??= []).push({instancePath:instancePath+"/widths/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/factor",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0}});errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/widths/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/factor",keyword:"type",params:{type: "number"}});errors++;
}
}
if(data16.divisor !== undefined){
let data18 = data16.divisor;
if(!(((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18))) && (isFinite(data18)))){
(vErrors ??= []).push({instancePath:instancePath+"/widths/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/divisor",keyword:"type",params:{type: "integer"}});errors++;
}
if((typeof data18 == "number") && (isFinite(data18))){
if(data18 < 1 || isNaN(data18)){
(vErrors ??= []).push({instancePath:instancePath+"/widths/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/divisor",keyword:"minimum",params:{comparison: ">=", limit: 1}});errors++;
}
}
}
if(data16.max !== undefined){
let data19 = data16.max;
if((!(((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19))) && (isFinite(data19)))) && (data19 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/widths/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/max",keyword:"type",params:{type: schema8.properties.widths.additionalProperties.properties.max.type}});errors++;
}
if((typeof data19 == "number") && (isFinite(data19))){
if(data19 < 1 || isNaN(data19)){
(vErrors ??= []).push({instancePath:instancePath+"/widths/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/max",keyword:"minimum",params:{comparison: ">=", limit: 1}});errors++;
}
}
}
if(data16.rounding !== undefined){
let data20 = data16.rounding;
if(!((((data20 === "ceil") || (data20 === "nearest90")) || (data20 === "floor")) || (data20 === "nearest"))){
(vErrors ??= []).push({instancePath:instancePath+"/widths/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/rounding",keyword:"enum",params:{allowedValues: schema8.properties.widths.additionalProperties.properties.rounding.enum}});errors++;
}
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/widths",keyword:"type",params:{type: "object"}});errors++;
}
}
if(data.tie !== undefined){
let data21 = data.tie;
if(Array.isArray(data21)){
const len2 = data21.length;
for(let i2=0; i2<len2; i2++){
let data22 = data21[i2];
if(Array.isArray(data22)){
if(data22.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/tie/" + i2,keyword:"minItems",params:{limit: 1}});errors++;
}
const len3 = data22.length;
for(let i3=0; i3<len3; i3++){
if(typeof data22[i3] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/tie/" + i2+"/" + i3,keyword:"type",params:{type: "string"}});errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/tie/" + i2,keyword:"type",params:{type: "array"}});errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/tie",keyword:"type",params:{type: "array"}});errors++;
}
}
if(data.ties !== undefined){
let data24 = data.ties;
if(!((data24 === "check") || (data24 === "auto"))){
(vErrors ??= []).push({instancePath:instancePath+"/ties",keyword:"enum",params:{allowedValues: schema8.properties.ties.enum}});errors++;
}
}
if(data.scales !== undefined){
let data25 = data.scales;
if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
for(const key7 in data25){
let data26 = data25[key7];
if(!(data26 && typeof data26 == "object" && !Array.isArray(data26))){
(vErrors ??= []).push({instancePath:instancePath+"/scales/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "object"}});errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/scales",keyword:"type",params:{type: "object"}});errors++;
}
}
if(data.scale !== undefined){
let data27 = data.scale;
if((typeof data27 !== "string") && (!((typeof data27 == "number") && (isFinite(data27))))){
(vErrors ??= []).push({instancePath:instancePath+"/scale",keyword:"type",params:{type: schema8.properties.scale.type}});errors++;
}
}
if(data.outputs !== undefined){
let data28 = data.outputs;
if((typeof data28 !== "string") && (!(Array.isArray(data28)))){
(vErrors ??= []).push({instancePath:instancePath+"/outputs",keyword:"type",params:{type: schema8.properties.outputs.type}});errors++;
}
if(Array.isArray(data28)){
if(data28.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/outputs",keyword:"minItems",params:{limit: 1}});errors++;
}
const len4 = data28.length;
for(let i4=0; i4<len4; i4++){
if(typeof data28[i4] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/outputs/" + i4,keyword:"type",params:{type: "string"}});errors++;
}
}
}
}
if(data.compile !== undefined){
let data30 = data.compile;
if(!(data30 && typeof data30 == "object" && !Array.isArray(data30))){
(vErrors ??= []).push({instancePath:instancePath+"/compile",keyword:"type",params:{type: "object"}});errors++;
}
}
if(data.data !== undefined){
let data31 = data.data;
if(!(data31 && typeof data31 == "object" && !Array.isArray(data31))){
(vErrors ??= []).push({instancePath:instancePath+"/data",keyword:"type",params:{type: "object"}});errors++;
}
}
if(data.fit !== undefined){
let data32 = data.fit;
if(!(data32 && typeof data32 == "object" && !Array.isArray(data32))){
(vErrors ??= []).push({instancePath:instancePath+"/fit",keyword:"type",params:{type: "object"}});errors++;
}
}
if(data.$unset !== undefined){
let data33 = data.$unset;
if(Array.isArray(data33)){
if(data33.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/$unset",keyword:"minItems",params:{limit: 1}});errors++;
}
const len5 = data33.length;
for(let i5=0; i5<len5; i5++){
let data34 = data33[i5];
if(typeof data34 === "string"){
if(!pattern1.test(data34)){
(vErrors ??= []).push({instancePath:instancePath+"/$unset/" + i5,keyword:"pattern",params:{pattern: "^[\\s\\S]{1,}"}});errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/$unset/" + i5,keyword:"type",params:{type: "string"}});errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/$unset",keyword:"type",params:{type: "array"}});errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});errors++;
}
validate23.errors = vErrors;
return errors === 0;
}


const schema9 = {"type":"object","properties":{"apiVersion":{"const":"widthwise/v1"},"kind":{"const":"Component"},"name":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9_.-]*$"},"description":{"type":"string"},"components":{"type":"array","items":{"type":"string","pattern":"^[\\s\\S]{1,}"}},"params":{"type":"object","propertyNames":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$"},"additionalProperties":{"type":"object"}},"inputs":{"type":"object","additionalProperties":{"type":"object"}},"blocks":{"type":"object","additionalProperties":{"type":"object"}},"layers":{"type":"array","items":{"type":"object"}},"widths":{"type":"object","minProperties":1,"additionalProperties":{"type":["integer","string","object"],"minimum":1,"pattern":"^(\\d+\\s*->\\s*\\d+|x\\s*(\\d+(\\.\\d+)?|\\.\\d+))$","properties":{"factor":{"type":"number","exclusiveMinimum":0},"divisor":{"type":"integer","minimum":1},"max":{"type":["integer","null"],"minimum":1},"rounding":{"enum":["ceil","nearest90","floor","nearest"]}},"required":["factor"],"additionalProperties":false}},"tie":{"type":"array","items":{"type":"array","items":{"type":"string"},"minItems":1}},"ties":{"enum":["check","auto"]},"scales":{"type":"object","additionalProperties":{"type":"object"}},"outputs":{"type":["string","array"],"items":{"type":"string"},"minItems":1},"compile":{"type":"object"},"data":{"type":"object"},"fit":{"type":"object"},"$unset":{"type":"array","items":{"type":"string","pattern":"^[\\s\\S]{1,}"},"minItems":1},"$override":{"type":"boolean"}},"required":["apiVersion","kind"],"additionalProperties":false};

function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.apiVersion === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "apiVersion"}});errors++;
}
if(data.kind === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "kind"}});errors++;
}
for(const key0 in data){
if(!(func2.call(schema9.properties, key0))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});errors++;
}
}
if(data.apiVersion !== undefined){
if("widthwise/v1" !== data.apiVersion){
(vErrors ??= []).push({instancePath:instancePath+"/apiVersion",keyword:"const",params:{allowedValue: "widthwise/v1"}});errors++;
}
}
if(data.kind !== undefined){
if("Component" !== data.kind){
(vErrors ??= []).push({instancePath:instancePath+"/kind",keyword:"const",params:{allowedValue: "Component"}});errors++;
}
}
if(data.name !== undefined){
let data2 = data.name;
if(typeof data2 === "string"){
if(!pattern0.test(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]*$"}});errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"type",params:{type: "string"}});errors++;
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/description",keyword:"type",params:{type: "string"}});errors++;
}
}
if(data.components !== undefined){
let data4 = data.components;
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
if(typeof data5 === "string"){
if(!pattern1.test(data5)){
(vErrors ??= []).push({instancePath:instancePath+"/components/" + i0,keyword:"pattern",params:{pattern: "^[\\s\\S]{1,}"}});errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/components/" + i0,keyword:"type",params:{type: "string"}});errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/components",keyword:"type",params:{type: "array"}});errors++;
}
}
if(data.params !== undefined){
let data6 = data.params;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
for(const key1 in data6){
const _errs14 = errors;
if(typeof key1 === "string"){
if(!pattern3.test(key1)){
(vErrors ??= []).push({instancePath:instancePath+"/params",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]*$"},propertyName:key1});errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/params",keyword:"type",params:{type: "string"},propertyName:key1});errors++;
}
var valid3 = _errs14 === errors;
if(!valid3){
(vErrors ??= []).push({instancePath:instancePath+"/params",keyword:"propertyNames",params:{propertyName: key1}});errors++;
}
}
for(const key2 in data6){
let data7 = data6[key2];
if(!(data7 && typeof data7 == "object" && !Array.isArray(data7))){
(vErrors ??= []).push({instancePath:instancePath+"/params/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "object"}});errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/params",keyword:"type",params:{type: "object"}});errors++;
}
}
if(data.inputs !== undefined){
let data8 = data.inputs;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
for(const key3 in data8){
let data9 = data8[key3];
if(!(data9 && typeof data9 == "object" && !Array.isArray(data9))){
(vErrors ??= []).push({instancePath:instancePath+"/inputs/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "object"}});errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/inputs",keyword:"type",params:{type: "object"}});errors++;
}
}
if(data.blocks !== undefined){
let data10 = data.blocks;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
for(const key4 in data10){
let data11 = data10[key4];
if(!(data11 && typeof data11 == "object" && !Array.isArray(data11))){
(vErrors ??= []).push({instancePath:instancePath+"/blocks/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "object"}});errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/blocks",keyword:"type",params:{type: "object"}});errors++;
}
}
if(data.layers !== undefined){
let data12 = data.layers;
if(Array.isArray(data12)){
const len1 = data12.length;
for(let i1=0; i1<len1; i1++){
let data13 = data12[i1];
if(!(data13 && typeof data13 == "object" && !Array.isArray(data13))){
(vErrors ??= []).push({instancePath:instancePath+"/layers/" + i1,keyword:"type",params:{type: "object"}});errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/layers",keyword:"type",params:{type: "array"}});errors++;
}
}
if(data.widths !== undefined){
let data14 = data.widths;
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
if(Object.keys(data14).length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/widths",keyword:"minProperties",params:{limit: 1}});errors++;
}
for(const key5 in data14){
let data15 = data14[key5];
if(((!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))) && (typeof data15 !== "string")) && (!(data15 && typeof data15 == "object" && !Array.isArray(data15)))){
(vErrors ??= []).push({instancePath:instancePath+"/widths/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: schema9.properties.widths.additionalProperties.type}});errors++;
}
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 < 1 || isNaN(data15)){
(vErrors ??= []).push({instancePath:instancePath+"/widths/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"minimum",params:{comparison: ">=", limit: 1}});errors++;
}
}
if(typeof data15 === "string"){
if(!pattern6.test(data15)){
(vErrors ??= []).push({instancePath:instancePath+"/widths/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"pattern",params:{pattern: "^(\\d+\\s*->\\s*\\d+|x\\s*(\\d+(\\.\\d+)?|\\.\\d+))$"}});errors++;
}
}
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
if(data15.factor === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/widths/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"required",params:{missingProperty: "factor"}});errors++;
}
for(const key6 in data15){
if(!((((key6 === "factor") || (key6 === "divisor")) || (key6 === "max")) || (key6 === "rounding"))){
(vErrors ??= []).push({instancePath:instancePath+"/widths/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"additionalProperties",params:{additionalProperty: key6}});errors++;
}
}
if(data15.factor !== undefined){
let data16 = data15.factor;
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 <= 0 || isNaN(data16)){
(vErrors ??= []).push({instancePath:instancePath+"/widths/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/factor",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0}});errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/widths/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/factor",keyword:"type",params:{type: "number"}});errors++;
}
}
if(data15.divisor !== undefined){
let data17 = data15.divisor;
if(!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))){
(vErrors ??= []).push({instancePath:instancePath+"/widths/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/divisor",keyword:"type",params:{type: "integer"}});errors++;
}
if((typeof data17 == "number") && (isFinite(data17))){
if(data17 < 1 || isNaN(data17)){
(vErrors ??= []).push({instancePath:instancePath+"/widths/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/divisor",keyword:"minimum",params:{comparison: ">=", limit: 1}});errors++;
}
}
}
if(data15.max !== undefined){
let data18 = data15.max;
if((!(((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18))) && (isFinite(data18)))) && (data18 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/widths/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/max",keyword:"type",params:{type: schema9.properties.widths.additionalProperties.properties.max.type}});errors++;
}
if((typeof data18 == "number") && (isFinite(data18))){
if(data18 < 1 || isNaN(data18)){
(vErrors ??= []).push({instancePath:instancePath+"/widths/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/max",keyword:"minimum",params:{comparison: ">=", limit: 1}});errors++;
}
}
}
if(data15.rounding !== undefined){
let data19 = data15.rounding;
if(!((((data19 === "ceil") || (data19 === "nearest90")) || (data19 === "floor")) || (data19 === "nearest"))){
(vErrors ??= []).push({instancePath:instancePath+"/widths/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/rounding",keyword:"enum",params:{allowedValues: schema9.properties.widths.additionalProperties.properties.rounding.enum}});errors++;
}
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/widths",keyword:"type",params:{type: "object"}});errors++;
}
}
if(data.tie !== undefined){
let data20 = data.tie;
if(Array.isArray(data20)){
const len2 = data20.length;
for(let i2=0; i2<len2; i2++){
let data21 = data20[i2];
if(Array.isArray(data21)){
if(data21.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/tie/" + i2,keyword:"minItems",params:{limit: 1}});errors++;
}
const len3 = data21.length;
for(let i3=0; i3<len3; i3++){
if(typeof data21[i3] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/tie/" + i2+"/" + i3,keyword:"type",params:{type: "string"}});errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/tie/" + i2,keyword:"type",params:{type: "array"}});errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/tie",keyword:"type",params:{type: "array"}});errors++;
}
}
if(data.ties !== undefined){
let data23 = data.ties;
if(!((data23 === "check") || (data23 === "auto"))){
(vErrors ??= []).push({instancePath:instancePath+"/ties",keyword:"enum",params:{allowedValues: schema9.properties.ties.enum}});errors++;
}
}
if(data.scales !== undefined){
let data24 = data.scales;
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
for(const key7 in data24){
let data25 = data24[key7];
if(!(data25 && typeof data25 == "object" && !Array.isArray(data25))){
(vErrors ??= []).push({instancePath:instancePath+"/scales/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "object"}});errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/scales",keyword:"type",params:{type: "object"}});errors++;
}
}
if(data.outputs !== undefined){
let data26 = data.outputs;
if((typeof data26 !== "string") && (!(Array.isArray(data26)))){
(vErrors ??= []).push({instancePath:instancePath+"/outputs",keyword:"type",params:{type: schema9.properties.outputs.type}});errors++;
}
if(Array.isArray(data26)){
if(data26.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/outputs",keyword:"minItems",params:{limit: 1}});errors++;
}
const len4 = data26.length;
for(let i4=0; i4<len4; i4++){
if(typeof data26[i4] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/outputs/" + i4,keyword:"type",params:{type: "string"}});errors++;
}
}
}
}
if(data.compile !== undefined){
let data28 = data.compile;
if(!(data28 && typeof data28 == "object" && !Array.isArray(data28))){
(vErrors ??= []).push({instancePath:instancePath+"/compile",keyword:"type",params:{type: "object"}});errors++;
}
}
if(data.data !== undefined){
let data29 = data.data;
if(!(data29 && typeof data29 == "object" && !Array.isArray(data29))){
(vErrors ??= []).push({instancePath:instancePath+"/data",keyword:"type",params:{type: "object"}});errors++;
}
}
if(data.fit !== undefined){
let data30 = data.fit;
if(!(data30 && typeof data30 == "object" && !Array.isArray(data30))){
(vErrors ??= []).push({instancePath:instancePath+"/fit",keyword:"type",params:{type: "object"}});errors++;
}
}
if(data.$unset !== undefined){
let data31 = data.$unset;
if(Array.isArray(data31)){
if(data31.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/$unset",keyword:"minItems",params:{limit: 1}});errors++;
}
const len5 = data31.length;
for(let i5=0; i5<len5; i5++){
let data32 = data31[i5];
if(typeof data32 === "string"){
if(!pattern1.test(data32)){
(vErrors ??= []).push({instancePath:instancePath+"/$unset/" + i5,keyword:"pattern",params:{pattern: "^[\\s\\S]{1,}"}});errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/$unset/" + i5,keyword:"type",params:{type: "string"}});errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/$unset",keyword:"type",params:{type: "array"}});errors++;
}
}
if(data.$override !== undefined){
if(typeof data.$override !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/$override",keyword:"type",params:{type: "boolean"}});errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});errors++;
}
validate24.errors = vErrors;
return errors === 0;
}


const schema10 = {"type":"object","properties":{"name":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9_.-]*$"},"match":{"type":"object","minProperties":1,"properties":{"type":{"type":"string","pattern":"^[\\s\\S]{1,}"},"name":{"type":"string","pattern":"^[\\s\\S]{1,}"}},"additionalProperties":false},"expect":{"type":["integer","string"],"minimum":0,"pattern":"^\\d+\\+$"},"$patch":{"enum":["delete","replace"]},"$insert":{"type":"object","properties":{"before":{"type":"string","pattern":"^[\\s\\S]{1,}"},"after":{"type":"string","pattern":"^[\\s\\S]{1,}"},"rewire":{"type":"boolean"}},"additionalProperties":false},"$unset":{"type":"array","items":{"type":"string","pattern":"^[\\s\\S]{1,}"},"minItems":1},"$optional":{"type":"boolean"},"$override":{"type":"boolean"}},"additionalProperties":true};
const pattern21 = new RegExp("^\\d+\\+$", "u");

function validate25(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]*$"}});errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"type",params:{type: "string"}});errors++;
}
}
if(data.match !== undefined){
let data1 = data.match;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(Object.keys(data1).length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/match",keyword:"minProperties",params:{limit: 1}});errors++;
}
for(const key0 in data1){
if(!((key0 === "type") || (key0 === "name"))){
(vErrors ??= []).push({instancePath:instancePath+"/match",keyword:"additionalProperties",params:{additionalProperty: key0}});errors++;
}
}
if(data1.type !== undefined){
let data2 = data1.type;
if(typeof data2 === "string"){
if(!pattern1.test(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/match/type",keyword:"pattern",params:{pattern: "^[\\s\\S]{1,}"}});errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/match/type",keyword:"type",params:{type: "string"}});errors++;
}
}
if(data1.name !== undefined){
let data3 = data1.name;
if(typeof data3 === "string"){
if(!pattern1.test(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/match/name",keyword:"pattern",params:{pattern: "^[\\s\\S]{1,}"}});errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/match/name",keyword:"type",params:{type: "string"}});errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/match",keyword:"type",params:{type: "object"}});errors++;
}
}
if(data.expect !== undefined){
let data4 = data.expect;
if((!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))) && (typeof data4 !== "string")){
(vErrors ??= []).push({instancePath:instancePath+"/expect",keyword:"type",params:{type: schema10.properties.expect.type}});errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/expect",keyword:"minimum",params:{comparison: ">=", limit: 0}});errors++;
}
}
if(typeof data4 === "string"){
if(!pattern21.test(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/expect",keyword:"pattern",params:{pattern: "^\\d+\\+$"}});errors++;
}
}
}
if(data.$patch !== undefined){
let data5 = data.$patch;
if(!((data5 === "delete") || (data5 === "replace"))){
(vErrors ??= []).push({instancePath:instancePath+"/$patch",keyword:"enum",params:{allowedValues: schema10.properties.$patch.enum}});errors++;
}
}
if(data.$insert !== undefined){
let data6 = data.$insert;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
for(const key1 in data6){
if(!(((key1 === "before") || (key1 === "after")) || (key1 === "rewire"))){
(vErrors ??= []).push({instancePath:instancePath+"/$insert",keyword:"additionalProperties",params:{additionalProperty: key1}});errors++;
}
}
if(data6.before !== undefined){
let data7 = data6.before;
if(typeof data7 === "string"){
if(!pattern1.test(data7)){
(vErrors ??= []).push({instancePath:instancePath+"/$insert/before",keyword:"pattern",params:{pattern: "^[\\s\\S]{1,}"}});errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/$insert/before",keyword:"type",params:{type: "string"}});errors++;
}
}
if(data6.after !== undefined){
let data8 = data6.after;
if(typeof data8 === "string"){
if(!pattern1.test(data8)){
(vErrors ??= []).push({instancePath:instancePath+"/$insert/after",keyword:"pattern",params:{pattern: "^[\\s\\S]{1,}"}});errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/$insert/after",keyword:"type",params:{type: "string"}});errors++;
}
}
if(data6.rewire !== undefined){
if(typeof data6.rewire !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/$insert/rewire",keyword:"type",params:{type: "boolean"}});errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/$insert",keyword:"type",params:{type: "object"}});errors++;
}
}
if(data.$unset !== undefined){
let data10 = data.$unset;
if(Array.isArray(data10)){
if(data10.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/$unset",keyword:"minItems",params:{limit: 1}});errors++;
}
const len0 = data10.length;
for(let i0=0; i0<len0; i0++){
let data11 = data10[i0];
if(typeof data11 === "string"){
if(!pattern1.test(data11)){
(vErrors ??= []).push({instancePath:instancePath+"/$unset/" + i0,keyword:"pattern",params:{pattern: "^[\\s\\S]{1,}"}});errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/$unset/" + i0,keyword:"type",params:{type: "string"}});errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/$unset",keyword:"type",params:{type: "array"}});errors++;
}
}
if(data.$optional !== undefined){
if(typeof data.$optional !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/$optional",keyword:"type",params:{type: "boolean"}});errors++;
}
}
if(data.$override !== undefined){
if(typeof data.$override !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/$override",keyword:"type",params:{type: "boolean"}});errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});errors++;
}
validate25.errors = vErrors;
return errors === 0;
}


const schema11 = {"type":"object","properties":{"shape":{"type":"array","items":{"type":["integer","null"],"minimum":1}},"dtype":{"enum":["float32","int32","bool"]}},"required":["shape"],"additionalProperties":false};

function validate26(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.shape === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "shape"}});errors++;
}
for(const key0 in data){
if(!((key0 === "shape") || (key0 === "dtype"))){
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
(vErrors ??= []).push({instancePath:instancePath+"/shape/" + i0,keyword:"type",params:{type: schema11.properties.shape.items.type}});errors++;
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
if(!(((data2 === "float32") || (data2 === "int32")) || (data2 === "bool"))){
(vErrors ??= []).push({instancePath:instancePath+"/dtype",keyword:"enum",params:{allowedValues: schema11.properties.dtype.enum}});errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});errors++;
}
validate26.errors = vErrors;
return errors === 0;
}


const schema12 = {"type":"object","properties":{"default":{"type":["number","string","boolean"]},"type":{"enum":["integer","number","string","boolean"]},"min":{"type":"number"},"max":{"type":"number"},"values":{"type":"array","items":{"type":["number","string","boolean"]},"minItems":1},"description":{"type":"string"}},"additionalProperties":false};

function validate27(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((key0 === "default") || (key0 === "type")) || (key0 === "min")) || (key0 === "max")) || (key0 === "values")) || (key0 === "description"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});errors++;
}
}
if(data.default !== undefined){
let data0 = data.default;
if(((!((typeof data0 == "number") && (isFinite(data0)))) && (typeof data0 !== "string")) && (typeof data0 !== "boolean")){
(vErrors ??= []).push({instancePath:instancePath+"/default",keyword:"type",params:{type: schema12.properties.default.type}});errors++;
}
}
if(data.type !== undefined){
let data1 = data.type;
if(!((((data1 === "integer") || (data1 === "number")) || (data1 === "string")) || (data1 === "boolean"))){
(vErrors ??= []).push({instancePath:instancePath+"/type",keyword:"enum",params:{allowedValues: schema12.properties.type.enum}});errors++;
}
}
if(data.min !== undefined){
let data2 = data.min;
if(!((typeof data2 == "number") && (isFinite(data2)))){
(vErrors ??= []).push({instancePath:instancePath+"/min",keyword:"type",params:{type: "number"}});errors++;
}
}
if(data.max !== undefined){
let data3 = data.max;
if(!((typeof data3 == "number") && (isFinite(data3)))){
(vErrors ??= []).push({instancePath:instancePath+"/max",keyword:"type",params:{type: "number"}});errors++;
}
}
if(data.values !== undefined){
let data4 = data.values;
if(Array.isArray(data4)){
if(data4.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/values",keyword:"minItems",params:{limit: 1}});errors++;
}
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
if(((!((typeof data5 == "number") && (isFinite(data5)))) && (typeof data5 !== "string")) && (typeof data5 !== "boolean")){
(vErrors ??= []).push({instancePath:instancePath+"/values/" + i0,keyword:"type",params:{type: schema12.properties.values.items.type}});errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/values",keyword:"type",params:{type: "array"}});errors++;
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/description",keyword:"type",params:{type: "string"}});errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});errors++;
}
validate27.errors = vErrors;
return errors === 0;
}


const schema13 = {"type":"object","properties":{"description":{"type":"string"},"params":{"type":"object","propertyNames":{"type":"string","pattern":"^(?!index$)[A-Za-z_][A-Za-z0-9_]*$"},"additionalProperties":{"type":"object"}},"inputs":{"type":"array","items":{"type":"string"},"minItems":1,"uniqueItems":true},"layers":{"type":"array","minItems":1,"items":{"type":"object"}},"outputs":{"type":["string","array"],"items":{"type":"string"},"minItems":1}},"required":["layers"],"additionalProperties":false};
const pattern25 = new RegExp("^(?!index$)[A-Za-z_][A-Za-z0-9_]*$", "u");

function validate28(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.layers === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "layers"}});errors++;
}
for(const key0 in data){
if(!(((((key0 === "description") || (key0 === "params")) || (key0 === "inputs")) || (key0 === "layers")) || (key0 === "outputs"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});errors++;
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/description",keyword:"type",params:{type: "string"}});errors++;
}
}
if(data.params !== undefined){
let data1 = data.params;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
for(const key1 in data1){
const _errs6 = errors;
if(typeof key1 === "string"){
if(!pattern25.test(key1)){
(vErrors ??= []).push({instancePath:instancePath+"/params",keyword:"pattern",params:{pattern: "^(?!index$)[A-Za-z_][A-Za-z0-9_]*$"},propertyName:key1});errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/params",keyword:"type",params:{type: "string"},propertyName:key1});errors++;
}
var valid1 = _errs6 === errors;
if(!valid1){
(vErrors ??= []).push({instancePath:instancePath+"/params",keyword:"propertyNames",params:{propertyName: key1}});errors++;
}
}
for(const key2 in data1){
let data2 = data1[key2];
if(!(data2 && typeof data2 == "object" && !Array.isArray(data2))){
(vErrors ??= []).push({instancePath:instancePath+"/params/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "object"}});errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/params",keyword:"type",params:{type: "object"}});errors++;
}
}
if(data.inputs !== undefined){
let data3 = data.inputs;
if(Array.isArray(data3)){
if(data3.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/inputs",keyword:"minItems",params:{limit: 1}});errors++;
}
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(typeof data3[i0] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/inputs/" + i0,keyword:"type",params:{type: "string"}});errors++;
}
}
let i1 = data3.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data3[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
(vErrors ??= []).push({instancePath:instancePath+"/inputs",keyword:"uniqueItems",params:{i: i1, j: j0}});errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/inputs",keyword:"type",params:{type: "array"}});errors++;
}
}
if(data.layers !== undefined){
let data5 = data.layers;
if(Array.isArray(data5)){
if(data5.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/layers",keyword:"minItems",params:{limit: 1}});errors++;
}
const len1 = data5.length;
for(let i2=0; i2<len1; i2++){
let data6 = data5[i2];
if(!(data6 && typeof data6 == "object" && !Array.isArray(data6))){
(vErrors ??= []).push({instancePath:instancePath+"/layers/" + i2,keyword:"type",params:{type: "object"}});errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/layers",keyword:"type",params:{type: "array"}});errors++;
}
}
if(data.outputs !== undefined){
let data7 = data.outputs;
if((typeof data7 !== "string") && (!(Array.isArray(data7)))){
(vErrors ??= []).push({instancePath:instancePath+"/outputs",keyword:"type",params:{type: schema13.properties.outputs.type}});errors++;
}
if(Array.isArray(data7)){
if(data7.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/outputs",keyword:"minItems",params:{limit: 1}});errors++;
}
const len2 = data7.length;
for(let i3=0; i3<len2; i3++){
if(typeof data7[i3] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/outputs/" + i3,keyword:"type",params:{type: "string"}});errors++;
}
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


const schema14 = {"type":"object","properties":{"name":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9_.-]*$"},"type":{"type":"string"},"inputs":{"type":["string","array","object"],"items":{"type":"string"},"minItems":1,"additionalProperties":{"type":"string"}},"initialState":{"type":["string","array"],"items":{"type":"string"},"minItems":1},"trainable":{"type":"boolean"},"scaled":{"type":"boolean"}},"required":["name","type"]};

function validate29(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "name"}});errors++;
}
if(data.type === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "type"}});errors++;
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]*$"}});errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"type",params:{type: "string"}});errors++;
}
}
if(data.type !== undefined){
if(typeof data.type !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/type",keyword:"type",params:{type: "string"}});errors++;
}
}
if(data.inputs !== undefined){
let data2 = data.inputs;
if((!data2 || typeof data2 != "object") && (typeof data2 !== "string")){
(vErrors ??= []).push({instancePath:instancePath+"/inputs",keyword:"type",params:{type: schema14.properties.inputs.type}});errors++;
}
if(Array.isArray(data2)){
if(data2.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/inputs",keyword:"minItems",params:{limit: 1}});errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(typeof data2[i0] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/inputs/" + i0,keyword:"type",params:{type: "string"}});errors++;
}
}
}
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key0 in data2){
if(typeof data2[key0] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/inputs/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "string"}});errors++;
}
}
}
}
if(data.initialState !== undefined){
let data5 = data.initialState;
if((typeof data5 !== "string") && (!(Array.isArray(data5)))){
(vErrors ??= []).push({instancePath:instancePath+"/initialState",keyword:"type",params:{type: schema14.properties.initialState.type}});errors++;
}
if(Array.isArray(data5)){
if(data5.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/initialState",keyword:"minItems",params:{limit: 1}});errors++;
}
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
if(typeof data5[i1] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/initialState/" + i1,keyword:"type",params:{type: "string"}});errors++;
}
}
}
}
if(data.trainable !== undefined){
if(typeof data.trainable !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/trainable",keyword:"type",params:{type: "boolean"}});errors++;
}
}
if(data.scaled !== undefined){
if(typeof data.scaled !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/scaled",keyword:"type",params:{type: "boolean"}});errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});errors++;
}
validate29.errors = vErrors;
return errors === 0;
}


const schema15 = {"type":"object","properties":{"name":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9_.-]*$"},"block":{"type":"string"},"inputs":{"type":["string","array","object"],"items":{"type":"string"},"minItems":1,"additionalProperties":{"type":"string"}},"repeat":{"type":"integer","minimum":1},"with":{"type":"object","additionalProperties":{"type":["number","string","boolean"]}},"trainable":{"type":"boolean"},"scaled":{"type":"boolean"}},"required":["name","block"],"additionalProperties":false};

function validate30(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "name"}});errors++;
}
if(data.block === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "block"}});errors++;
}
for(const key0 in data){
if(!(((((((key0 === "name") || (key0 === "block")) || (key0 === "inputs")) || (key0 === "repeat")) || (key0 === "with")) || (key0 === "trainable")) || (key0 === "scaled"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});errors++;
}
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]*$"}});errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"type",params:{type: "string"}});errors++;
}
}
if(data.block !== undefined){
if(typeof data.block !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/block",keyword:"type",params:{type: "string"}});errors++;
}
}
if(data.inputs !== undefined){
let data2 = data.inputs;
if((!data2 || typeof data2 != "object") && (typeof data2 !== "string")){
(vErrors ??= []).push({instancePath:instancePath+"/inputs",keyword:"type",params:{type: schema15.properties.inputs.type}});errors++;
}
if(Array.isArray(data2)){
if(data2.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/inputs",keyword:"minItems",params:{limit: 1}});errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(typeof data2[i0] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/inputs/" + i0,keyword:"type",params:{type: "string"}});errors++;
}
}
}
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key1 in data2){
if(typeof data2[key1] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/inputs/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "string"}});errors++;
}
}
}
}
if(data.repeat !== undefined){
let data5 = data.repeat;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
(vErrors ??= []).push({instancePath:instancePath+"/repeat",keyword:"type",params:{type: "integer"}});errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 1 || isNaN(data5)){
(vErrors ??= []).push({instancePath:instancePath+"/repeat",keyword:"minimum",params:{comparison: ">=", limit: 1}});errors++;
}
}
}
if(data.with !== undefined){
let data6 = data.with;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
for(const key2 in data6){
let data7 = data6[key2];
if(((!((typeof data7 == "number") && (isFinite(data7)))) && (typeof data7 !== "string")) && (typeof data7 !== "boolean")){
(vErrors ??= []).push({instancePath:instancePath+"/with/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: schema15.properties.with.additionalProperties.type}});errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/with",keyword:"type",params:{type: "object"}});errors++;
}
}
if(data.trainable !== undefined){
if(typeof data.trainable !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/trainable",keyword:"type",params:{type: "boolean"}});errors++;
}
}
if(data.scaled !== undefined){
if(typeof data.scaled !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/scaled",keyword:"type",params:{type: "boolean"}});errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});errors++;
}
validate30.errors = vErrors;
return errors === 0;
}


const schema16 = {"type":"object","properties":{"name":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9_.-]*$"},"call":{"type":"string"},"inputs":{"type":["string","array","object"],"items":{"type":"string"},"minItems":1,"additionalProperties":{"type":"string"}}},"required":["name","call"],"additionalProperties":false};

function validate31(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "name"}});errors++;
}
if(data.call === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "call"}});errors++;
}
for(const key0 in data){
if(!(((key0 === "name") || (key0 === "call")) || (key0 === "inputs"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});errors++;
}
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]*$"}});errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"type",params:{type: "string"}});errors++;
}
}
if(data.call !== undefined){
if(typeof data.call !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/call",keyword:"type",params:{type: "string"}});errors++;
}
}
if(data.inputs !== undefined){
let data2 = data.inputs;
if((!data2 || typeof data2 != "object") && (typeof data2 !== "string")){
(vErrors ??= []).push({instancePath:instancePath+"/inputs",keyword:"type",params:{type: schema16.properties.inputs.type}});errors++;
}
if(Array.isArray(data2)){
if(data2.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/inputs",keyword:"minItems",params:{limit: 1}});errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(typeof data2[i0] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/inputs/" + i0,keyword:"type",params:{type: "string"}});errors++;
}
}
}
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key1 in data2){
if(typeof data2[key1] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/inputs/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "string"}});errors++;
}
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


const schema17 = {"type":"object","properties":{"name":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9_.-]*$"},"type":{"const":"Model"},"from":{"type":"string","pattern":"^[\\s\\S]{1,}"},"inputs":{"type":["string","array","object"],"items":{"type":"string"},"minItems":1,"additionalProperties":{"type":"string"}},"with":{"type":"object","additionalProperties":{"type":["number","string","boolean"]}},"trainable":{"type":"boolean"},"scaled":{"type":"boolean"}},"required":["name","type","from"],"additionalProperties":false};

function validate32(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "name"}});errors++;
}
if(data.type === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "type"}});errors++;
}
if(data.from === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "from"}});errors++;
}
for(const key0 in data){
if(!(((((((key0 === "name") || (key0 === "type")) || (key0 === "from")) || (key0 === "inputs")) || (key0 === "with")) || (key0 === "trainable")) || (key0 === "scaled"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});errors++;
}
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]*$"}});errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"type",params:{type: "string"}});errors++;
}
}
if(data.type !== undefined){
if("Model" !== data.type){
(vErrors ??= []).push({instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "Model"}});errors++;
}
}
if(data.from !== undefined){
let data2 = data.from;
if(typeof data2 === "string"){
if(!pattern1.test(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/from",keyword:"pattern",params:{pattern: "^[\\s\\S]{1,}"}});errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/from",keyword:"type",params:{type: "string"}});errors++;
}
}
if(data.inputs !== undefined){
let data3 = data.inputs;
if((!data3 || typeof data3 != "object") && (typeof data3 !== "string")){
(vErrors ??= []).push({instancePath:instancePath+"/inputs",keyword:"type",params:{type: schema17.properties.inputs.type}});errors++;
}
if(Array.isArray(data3)){
if(data3.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/inputs",keyword:"minItems",params:{limit: 1}});errors++;
}
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(typeof data3[i0] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/inputs/" + i0,keyword:"type",params:{type: "string"}});errors++;
}
}
}
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key1 in data3){
if(typeof data3[key1] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/inputs/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "string"}});errors++;
}
}
}
}
if(data.with !== undefined){
let data6 = data.with;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
for(const key2 in data6){
let data7 = data6[key2];
if(((!((typeof data7 == "number") && (isFinite(data7)))) && (typeof data7 !== "string")) && (typeof data7 !== "boolean")){
(vErrors ??= []).push({instancePath:instancePath+"/with/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: schema17.properties.with.additionalProperties.type}});errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/with",keyword:"type",params:{type: "object"}});errors++;
}
}
if(data.trainable !== undefined){
if(typeof data.trainable !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/trainable",keyword:"type",params:{type: "boolean"}});errors++;
}
}
if(data.scaled !== undefined){
if(typeof data.scaled !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/scaled",keyword:"type",params:{type: "boolean"}});errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});errors++;
}
validate32.errors = vErrors;
return errors === 0;
}


const schema18 = {"type":"object","properties":{"description":{"type":"string"},"factor":{"type":"number","exclusiveMinimum":0},"max":{"type":["integer","null"],"minimum":1},"divisor":{"type":"integer","minimum":1},"rounding":{"enum":["ceil","nearest90","floor","nearest"]},"repeat":{"type":"number","exclusiveMinimum":0},"params":{"type":"object","additionalProperties":{"type":["number","string","boolean"]}}},"additionalProperties":false};

function validate33(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((((key0 === "description") || (key0 === "factor")) || (key0 === "max")) || (key0 === "divisor")) || (key0 === "rounding")) || (key0 === "repeat")) || (key0 === "params"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});errors++;
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/description",keyword:"type",params:{type: "string"}});errors++;
}
}
if(data.factor !== undefined){
let data1 = data.factor;
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 <= 0 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/factor",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0}});errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/factor",keyword:"type",params:{type: "number"}});errors++;
}
}
if(data.max !== undefined){
let data2 = data.max;
if((!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))) && (data2 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/max",keyword:"type",params:{type: schema18.properties.max.type}});errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 1 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/max",keyword:"minimum",params:{comparison: ">=", limit: 1}});errors++;
}
}
}
if(data.divisor !== undefined){
let data3 = data.divisor;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
(vErrors ??= []).push({instancePath:instancePath+"/divisor",keyword:"type",params:{type: "integer"}});errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 1 || isNaN(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/divisor",keyword:"minimum",params:{comparison: ">=", limit: 1}});errors++;
}
}
}
if(data.rounding !== undefined){
let data4 = data.rounding;
if(!((((data4 === "ceil") || (data4 === "nearest90")) || (data4 === "floor")) || (data4 === "nearest"))){
(vErrors ??= []).push({instancePath:instancePath+"/rounding",keyword:"enum",params:{allowedValues: schema18.properties.rounding.enum}});errors++;
}
}
if(data.repeat !== undefined){
let data5 = data.repeat;
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 <= 0 || isNaN(data5)){
(vErrors ??= []).push({instancePath:instancePath+"/repeat",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0}});errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/repeat",keyword:"type",params:{type: "number"}});errors++;
}
}
if(data.params !== undefined){
let data6 = data.params;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
for(const key1 in data6){
let data7 = data6[key1];
if(((!((typeof data7 == "number") && (isFinite(data7)))) && (typeof data7 !== "string")) && (typeof data7 !== "boolean")){
(vErrors ??= []).push({instancePath:instancePath+"/params/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: schema18.properties.params.additionalProperties.type}});errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/params",keyword:"type",params:{type: "object"}});errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});errors++;
}
validate33.errors = vErrors;
return errors === 0;
}


const schema19 = {"type":"object","properties":{"optimizer":{"$ref":"optimizer"},"loss":{"$ref":"loss"},"metrics":{"type":"array","items":{"$ref":"metric"}}},"required":["optimizer","loss"],"additionalProperties":false};
const schema20 = {"type":"object","required":["type"]};

function validate35(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate35.errors = vErrors;
return errors === 0;
}

const schema21 = {"type":"object","required":["type"]};

function validate37(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate37.errors = vErrors;
return errors === 0;
}

const schema22 = {"type":"object","required":["type"]};

function validate39(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate39.errors = vErrors;
return errors === 0;
}


function validate34(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.optimizer === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "optimizer"}});errors++;
}
if(data.loss === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "loss"}});errors++;
}
for(const key0 in data){
if(!(((key0 === "optimizer") || (key0 === "loss")) || (key0 === "metrics"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});errors++;
}
}
if(data.optimizer !== undefined){
if(!(validate35(data.optimizer, {instancePath:instancePath+"/optimizer",parentData:data,parentDataProperty:"optimizer",rootData}))){
vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
errors = vErrors.length;
}
}
if(data.loss !== undefined){
if(!(validate37(data.loss, {instancePath:instancePath+"/loss",parentData:data,parentDataProperty:"loss",rootData}))){
vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
errors = vErrors.length;
}
}
if(data.metrics !== undefined){
let data2 = data.metrics;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(!(validate39(data2[i0], {instancePath:instancePath+"/metrics/" + i0,parentData:data2,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/metrics",keyword:"type",params:{type: "array"}});errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});errors++;
}
validate34.errors = vErrors;
return errors === 0;
}


const schema23 = {"type":"object","additionalProperties":false,"properties":{"csv":{"type":"string","pattern":"^[\\s\\S]{1,}"},"json":{"type":"string","pattern":"^[\\s\\S]{1,}"},"module":{"type":"string","pattern":"^[\\s\\S]{1,}"},"inputs":{"type":"object","additionalProperties":{"type":"object","additionalProperties":false,"properties":{"columns":{"type":"array","minItems":1,"items":{"type":"string","pattern":"^[\\s\\S]{1,}"}},"column":{"type":"string","pattern":"^[\\s\\S]{1,}"},"shape":{"type":"array","minItems":1,"items":{"type":"integer","minimum":1}},"scale":{"type":"number"},"standardize":{"type":"boolean"}}}},"targets":{"type":"object","additionalProperties":{"type":"object","additionalProperties":false,"properties":{"column":{"type":"string","pattern":"^[\\s\\S]{1,}"},"columns":{"type":"array","minItems":1,"items":{"type":"string","pattern":"^[\\s\\S]{1,}"}},"encode":{"type":"string","enum":["none","oneHot","index"]},"classes":{"type":"array","minItems":2,"uniqueItems":true,"items":{"type":["string","number"]}},"scale":{"type":"number"},"standardize":{"type":"boolean"}}}},"window":{"type":"object","additionalProperties":false,"required":["length"],"properties":{"length":{"type":"integer","minimum":1},"horizon":{"type":"integer","minimum":0},"stride":{"type":"integer","minimum":1}}},"split":{"type":"object","additionalProperties":false,"required":["validation"],"properties":{"validation":{"type":"number","exclusiveMinimum":0,"exclusiveMaximum":1},"by":{"type":"string","enum":["end","random"]}}},"limit":{"type":"integer","minimum":1},"header":{"type":"boolean"},"delimiter":{"type":"string","pattern":"^[\\s\\S]{1,}"},"missing":{"type":"string","enum":["error","drop"]}}};

function validate41(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema23.properties, key0))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});errors++;
}
}
if(data.csv !== undefined){
let data0 = data.csv;
if(typeof data0 === "string"){
if(!pattern1.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/csv",keyword:"pattern",params:{pattern: "^[\\s\\S]{1,}"}});errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/csv",keyword:"type",params:{type: "string"}});errors++;
}
}
if(data.json !== undefined){
let data1 = data.json;
if(typeof data1 === "string"){
if(!pattern1.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/json",keyword:"pattern",params:{pattern: "^[\\s\\S]{1,}"}});errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/json",keyword:"type",params:{type: "string"}});errors++;
}
}
if(data.module !== undefined){
let data2 = data.module;
if(typeof data2 === "string"){
if(!pattern1.test(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/module",keyword:"pattern",params:{pattern: "^[\\s\\S]{1,}"}});errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/module",keyword:"type",params:{type: "string"}});errors++;
}
}
if(data.inputs !== undefined){
let data3 = data.inputs;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key1 in data3){
let data4 = data3[key1];
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const key2 in data4){
if(!(((((key2 === "columns") || (key2 === "column")) || (key2 === "shape")) || (key2 === "scale")) || (key2 === "standardize"))){
(vErrors ??= []).push({instancePath:instancePath+"/inputs/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"additionalProperties",params:{additionalProperty: key2}});errors++;
}
}
if(data4.columns !== undefined){
let data5 = data4.columns;
if(Array.isArray(data5)){
if(data5.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/inputs/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/columns",keyword:"minItems",params:{limit: 1}});errors++;
}
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
let data6 = data5[i0];
if(typeof data6 === "string"){
if(!pattern1.test(data6)){
(vErrors ??= []).push({instancePath:instancePath+"/inputs/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/columns/" + i0,keyword:"pattern",params:{pattern: "^[\\s\\S]{1,}"}});errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/inputs/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/columns/" + i0,keyword:"type",params:{type: "string"}});errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/inputs/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/columns",keyword:"type",params:{type: "array"}});errors++;
}
}
if(data4.column !== undefined){
let data7 = data4.column;
if(typeof data7 === "string"){
if(!pattern1.test(data7)){
(vErrors ??= []).push({instancePath:instancePath+"/inputs/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/column",keyword:"pattern",params:{pattern: "^[\\s\\S]{1,}"}});errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/inputs/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/column",keyword:"type",params:{type: "string"}});errors++;
}
}
if(data4.shape !== undefined){
let data8 = data4.shape;
if(Array.isArray(data8)){
if(data8.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/inputs/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/shape",keyword:"minItems",params:{limit: 1}});errors++;
}
const len1 = data8.length;
for(let i1=0; i1<len1; i1++){
let data9 = data8[i1];
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
(vErrors ??= []).push({instancePath:instancePath+"/inputs/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/shape/" + i1,keyword:"type",params:{type: "integer"}});errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 < 1 || isNaN(data9)){
(vErrors ??= []).push({instancePath:instancePath+"/inputs/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/shape/" + i1,keyword:"minimum",params:{comparison: ">=", limit: 1}});errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/inputs/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/shape",keyword:"type",params:{type: "array"}});errors++;
}
}
if(data4.scale !== undefined){
let data10 = data4.scale;
if(!((typeof data10 == "number") && (isFinite(data10)))){
(vErrors ??= []).push({instancePath:instancePath+"/inputs/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/scale",keyword:"type",params:{type: "number"}});errors++;
}
}
if(data4.standardize !== undefined){
if(typeof data4.standardize !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/inputs/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/standardize",keyword:"type",params:{type: "boolean"}});errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/inputs/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "object"}});errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/inputs",keyword:"type",params:{type: "object"}});errors++;
}
}
if(data.targets !== undefined){
let data12 = data.targets;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
for(const key3 in data12){
let data13 = data12[key3];
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
for(const key4 in data13){
if(!((((((key4 === "column") || (key4 === "columns")) || (key4 === "encode")) || (key4 === "classes")) || (key4 === "scale")) || (key4 === "standardize"))){
(vErrors ??= []).push({instancePath:instancePath+"/targets/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"additionalProperties",params:{additionalProperty: key4}});errors++;
}
}
if(data13.column !== undefined){
let data14 = data13.column;
if(typeof data14 === "string"){
if(!pattern1.test(data14)){
(vErrors ??= []).push({instancePath:instancePath+"/targets/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/column",keyword:"pattern",params:{pattern: "^[\\s\\S]{1,}"}});errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/targets/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/column",keyword:"type",params:{type: "string"}});errors++;
}
}
if(data13.columns !== undefined){
let data15 = data13.columns;
if(Array.isArray(data15)){
if(data15.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/targets/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/columns",keyword:"minItems",params:{limit: 1}});errors++;
}
const len2 = data15.length;
for(let i2=0; i2<len2; i2++){
let data16 = data15[i2];
if(typeof data16 === "string"){
if(!pattern1.test(data16)){
(vErrors ??= []).push({instancePath:instancePath+"/targets/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/columns/" + i2,keyword:"pattern",params:{pattern: "^[\\s\\S]{1,}"}});errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/targets/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/columns/" + i2,keyword:"type",params:{type: "string"}});errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/targets/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/columns",keyword:"type",params:{type: "array"}});errors++;
}
}
if(data13.encode !== undefined){
let data17 = data13.encode;
if(typeof data17 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/targets/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/encode",keyword:"type",params:{type: "string"}});errors++;
}
if(!(((data17 === "none") || (data17 === "oneHot")) || (data17 === "index"))){
(vErrors ??= []).push({instancePath:instancePath+"/targets/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/encode",keyword:"enum",params:{allowedValues: schema23.properties.targets.additionalProperties.properties.encode.enum}});errors++;
}
}
if(data13.classes !== undefined){
let data18 = data13.classes;
if(Array.isArray(data18)){
if(data18.length < 2){
(vErrors ??= []).push({instancePath:instancePath+"/targets/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/classes",keyword:"minItems",params:{limit: 2}});errors++;
}
const len3 = data18.length;
for(let i3=0; i3<len3; i3++){
let data19 = data18[i3];
if((typeof data19 !== "string") && (!((typeof data19 == "number") && (isFinite(data19))))){
(vErrors ??= []).push({instancePath:instancePath+"/targets/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/classes/" + i3,keyword:"type",params:{type: schema23.properties.targets.additionalProperties.properties.classes.items.type}});errors++;
}
}
let i4 = data18.length;
let j0;
if(i4 > 1){
const indices0 = {};
for(;i4--;){
let item0 = data18[i4];
if((typeof item0 !== "string") && (!((typeof item0 == "number") && (isFinite(item0))))){
continue;
}
if(typeof item0 == "string"){
item0 += "_";
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
(vErrors ??= []).push({instancePath:instancePath+"/targets/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/classes",keyword:"uniqueItems",params:{i: i4, j: j0}});errors++;
break;
}
indices0[item0] = i4;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/targets/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/classes",keyword:"type",params:{type: "array"}});errors++;
}
}
if(data13.scale !== undefined){
let data20 = data13.scale;
if(!((typeof data20 == "number") && (isFinite(data20)))){
(vErrors ??= []).push({instancePath:instancePath+"/targets/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/scale",keyword:"type",params:{type: "number"}});errors++;
}
}
if(data13.standardize !== undefined){
if(typeof data13.standardize !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/targets/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/standardize",keyword:"type",params:{type: "boolean"}});errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/targets/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "object"}});errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/targets",keyword:"type",params:{type: "object"}});errors++;
}
}
if(data.window !== undefined){
let data22 = data.window;
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
if(data22.length === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/window",keyword:"required",params:{missingProperty: "length"}});errors++;
}
for(const key5 in data22){
if(!(((key5 === "length") || (key5 === "horizon")) || (key5 === "stride"))){
(vErrors ??= []).push({instancePath:instancePath+"/window",keyword:"additionalProperties",params:{additionalProperty: key5}});errors++;
}
}
if(data22.length !== undefined){
let data23 = data22.length;
if(!(((typeof data23 == "number") && (!(data23 % 1) && !isNaN(data23))) && (isFinite(data23)))){
(vErrors ??= []).push({instancePath:instancePath+"/window/length",keyword:"type",params:{type: "integer"}});errors++;
}
if((typeof data23 == "number") && (isFinite(data23))){
if(data23 < 1 || isNaN(data23)){
(vErrors ??= []).push({instancePath:instancePath+"/window/length",keyword:"minimum",params:{comparison: ">=", limit: 1}});errors++;
}
}
}
if(data22.horizon !== undefined){
let data24 = data22.horizon;
if(!(((typeof data24 == "number") && (!(data24 % 1) && !isNaN(data24))) && (isFinite(data24)))){
(vErrors ??= []).push({instancePath:instancePath+"/window/horizon",keyword:"type",params:{type: "integer"}});errors++;
}
if((typeof data24 == "number") && (isFinite(data24))){
if(data24 < 0 || isNaN(data24)){
(vErrors ??= []).push({instancePath:instancePath+"/window/horizon",keyword:"minimum",params:{comparison: ">=", limit: 0}});errors++;
}
}
}
if(data22.stride !== undefined){
let data25 = data22.stride;
if(!(((typeof data25 == "number") && (!(data25 % 1) && !isNaN(data25))) && (isFinite(data25)))){
(vErrors ??= []).push({instancePath:instancePath+"/window/stride",keyword:"type",params:{type: "integer"}});errors++;
}
if((typeof data25 == "number") && (isFinite(data25))){
if(data25 < 1 || isNaN(data25)){
(vErrors ??= []).push({instancePath:instancePath+"/window/stride",keyword:"minimum",params:{comparison: ">=", limit: 1}});errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/window",keyword:"type",params:{type: "object"}});errors++;
}
}
if(data.split !== undefined){
let data26 = data.split;
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
if(data26.validation === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/split",keyword:"required",params:{missingProperty: "validation"}});errors++;
}
for(const key6 in data26){
if(!((key6 === "validation") || (key6 === "by"))){
(vErrors ??= []).push({instancePath:instancePath+"/split",keyword:"additionalProperties",params:{additionalProperty: key6}});errors++;
}
}
if(data26.validation !== undefined){
let data27 = data26.validation;
if((typeof data27 == "number") && (isFinite(data27))){
if(data27 >= 1 || isNaN(data27)){
(vErrors ??= []).push({instancePath:instancePath+"/split/validation",keyword:"exclusiveMaximum",params:{comparison: "<", limit: 1}});errors++;
}
if(data27 <= 0 || isNaN(data27)){
(vErrors ??= []).push({instancePath:instancePath+"/split/validation",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0}});errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/split/validation",keyword:"type",params:{type: "number"}});errors++;
}
}
if(data26.by !== undefined){
let data28 = data26.by;
if(typeof data28 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/split/by",keyword:"type",params:{type: "string"}});errors++;
}
if(!((data28 === "end") || (data28 === "random"))){
(vErrors ??= []).push({instancePath:instancePath+"/split/by",keyword:"enum",params:{allowedValues: schema23.properties.split.properties.by.enum}});errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/split",keyword:"type",params:{type: "object"}});errors++;
}
}
if(data.limit !== undefined){
let data29 = data.limit;
if(!(((typeof data29 == "number") && (!(data29 % 1) && !isNaN(data29))) && (isFinite(data29)))){
(vErrors ??= []).push({instancePath:instancePath+"/limit",keyword:"type",params:{type: "integer"}});errors++;
}
if((typeof data29 == "number") && (isFinite(data29))){
if(data29 < 1 || isNaN(data29)){
(vErrors ??= []).push({instancePath:instancePath+"/limit",keyword:"minimum",params:{comparison: ">=", limit: 1}});errors++;
}
}
}
if(data.header !== undefined){
if(typeof data.header !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/header",keyword:"type",params:{type: "boolean"}});errors++;
}
}
if(data.delimiter !== undefined){
let data31 = data.delimiter;
if(typeof data31 === "string"){
if(!pattern1.test(data31)){
(vErrors ??= []).push({instancePath:instancePath+"/delimiter",keyword:"pattern",params:{pattern: "^[\\s\\S]{1,}"}});errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/delimiter",keyword:"type",params:{type: "string"}});errors++;
}
}
if(data.missing !== undefined){
let data32 = data.missing;
if(typeof data32 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/missing",keyword:"type",params:{type: "string"}});errors++;
}
if(!((data32 === "error") || (data32 === "drop"))){
(vErrors ??= []).push({instancePath:instancePath+"/missing",keyword:"enum",params:{allowedValues: schema23.properties.missing.enum}});errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});errors++;
}
validate41.errors = vErrors;
return errors === 0;
}


const schema24 = {"type":"object","properties":{"epochs":{"type":"integer","minimum":1},"batchSize":{"type":"integer","minimum":1},"validationSplit":{"type":"number","minimum":0,"exclusiveMaximum":1},"shuffle":{"type":"boolean"},"seed":{"type":"integer","minimum":0},"earlyStopping":{"type":["object","null"],"properties":{"monitor":{"type":"string","pattern":"^[\\s\\S]{1,}"},"minDelta":{"type":"number","minimum":0},"patience":{"type":"integer","minimum":0},"restoreBestWeights":{"type":"boolean"}},"additionalProperties":false}},"additionalProperties":false};

function validate42(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((key0 === "epochs") || (key0 === "batchSize")) || (key0 === "validationSplit")) || (key0 === "shuffle")) || (key0 === "seed")) || (key0 === "earlyStopping"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});errors++;
}
}
if(data.epochs !== undefined){
let data0 = data.epochs;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
(vErrors ??= []).push({instancePath:instancePath+"/epochs",keyword:"type",params:{type: "integer"}});errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 1 || isNaN(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/epochs",keyword:"minimum",params:{comparison: ">=", limit: 1}});errors++;
}
}
}
if(data.batchSize !== undefined){
let data1 = data.batchSize;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
(vErrors ??= []).push({instancePath:instancePath+"/batchSize",keyword:"type",params:{type: "integer"}});errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 1 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/batchSize",keyword:"minimum",params:{comparison: ">=", limit: 1}});errors++;
}
}
}
if(data.validationSplit !== undefined){
let data2 = data.validationSplit;
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/validationSplit",keyword:"minimum",params:{comparison: ">=", limit: 0}});errors++;
}
if(data2 >= 1 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/validationSplit",keyword:"exclusiveMaximum",params:{comparison: "<", limit: 1}});errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/validationSplit",keyword:"type",params:{type: "number"}});errors++;
}
}
if(data.shuffle !== undefined){
if(typeof data.shuffle !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/shuffle",keyword:"type",params:{type: "boolean"}});errors++;
}
}
if(data.seed !== undefined){
let data4 = data.seed;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
(vErrors ??= []).push({instancePath:instancePath+"/seed",keyword:"type",params:{type: "integer"}});errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/seed",keyword:"minimum",params:{comparison: ">=", limit: 0}});errors++;
}
}
}
if(data.earlyStopping !== undefined){
let data5 = data.earlyStopping;
if((!(data5 && typeof data5 == "object" && !Array.isArray(data5))) && (data5 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/earlyStopping",keyword:"type",params:{type: schema24.properties.earlyStopping.type}});errors++;
}
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
for(const key1 in data5){
if(!((((key1 === "monitor") || (key1 === "minDelta")) || (key1 === "patience")) || (key1 === "restoreBestWeights"))){
(vErrors ??= []).push({instancePath:instancePath+"/earlyStopping",keyword:"additionalProperties",params:{additionalProperty: key1}});errors++;
}
}
if(data5.monitor !== undefined){
let data6 = data5.monitor;
if(typeof data6 === "string"){
if(!pattern1.test(data6)){
(vErrors ??= []).push({instancePath:instancePath+"/earlyStopping/monitor",keyword:"pattern",params:{pattern: "^[\\s\\S]{1,}"}});errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/earlyStopping/monitor",keyword:"type",params:{type: "string"}});errors++;
}
}
if(data5.minDelta !== undefined){
let data7 = data5.minDelta;
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 < 0 || isNaN(data7)){
(vErrors ??= []).push({instancePath:instancePath+"/earlyStopping/minDelta",keyword:"minimum",params:{comparison: ">=", limit: 0}});errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/earlyStopping/minDelta",keyword:"type",params:{type: "number"}});errors++;
}
}
if(data5.patience !== undefined){
let data8 = data5.patience;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
(vErrors ??= []).push({instancePath:instancePath+"/earlyStopping/patience",keyword:"type",params:{type: "integer"}});errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 < 0 || isNaN(data8)){
(vErrors ??= []).push({instancePath:instancePath+"/earlyStopping/patience",keyword:"minimum",params:{comparison: ">=", limit: 0}});errors++;
}
}
}
if(data5.restoreBestWeights !== undefined){
if(typeof data5.restoreBestWeights !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/earlyStopping/restoreBestWeights",keyword:"type",params:{type: "boolean"}});errors++;
}
}
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});errors++;
}
validate42.errors = vErrors;
return errors === 0;
}

export const sectionValidators: Readonly<Record<SectionName, Validator>> = {
model: validate21,
widthOverlay: validate22,
overlay: validate23,
component: validate24,
layerPatch: validate25,
input: validate26,
param: validate27,
block: validate28,
layer: validate29,
instance: validate30,
call: validate31,
nestedModel: validate32,
scale: validate33,
compile: validate34,
data: validate41,
fit: validate42,
};
