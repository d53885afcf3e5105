// Generated from schema/: do not edit; run `make schema`.

// @ts-nocheck: plain JavaScript by ajv; only the table at the end is for use.
import type { SectionName } from '../../spec/vocabulary.ts';
import type { Validator } from '../../spec/schema-tables.ts';


const schema6 = {"type":"object","properties":{"apiVersion":{"const":"widthwise/v1"},"kind":{"const":"Model"},"name":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9_.-]*$"},"description":{"type":"string"},"components":{"type":"array","items":{"type":"string","pattern":"^[\\s\\S]{1,}"}},"plugins":{"type":"array","items":{"type":"string","pattern":"^[\\s\\S]{1,}"}},"inputs":{"type":"object","minProperties":1,"propertyNames":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9_.-]*$"},"additionalProperties":{"type":"object"}},"params":{"type":"object","propertyNames":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$"},"additionalProperties":{"type":"object"}},"blocks":{"type":"object","additionalProperties":{"type":"object"}},"layers":{"type":"array","minItems":1,"items":{"type":"object"}},"outputs":{"type":["string","array"],"items":{"type":"string"},"minItems":1},"scales":{"type":"object","additionalProperties":{"type":"object"}},"scale":{"type":["string","number"]},"tie":{"type":"array","items":{"type":"array","items":{"type":"string"},"minItems":1}},"weights":{"type":"array","items":{"type":"object"},"minItems":1},"compile":{"type":"object"},"data":{"type":"object"},"fit":{"type":"object"}},"required":["apiVersion","kind","name","inputs","layers"],"additionalProperties":false};
const func2 = Object.prototype.hasOwnProperty;
const pattern0 = new RegExp("^[A-Za-z0-9][A-Za-z0-9_.-]*$", "u");
const pattern1 = new RegExp("^[\\s\\S]{1,}", "u");
const pattern4 = new RegExp("^[A-Za-z_][A-Za-z0-9_]*$", "u");

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
if(data.plugins !== undefined){
let data6 = data.plugins;
if(Array.isArray(data6)){
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
let data7 = data6[i1];
if(typeof data7 === "string"){
if(!pattern1.test(data7)){
(vErrors ??= []).push({instancePath:instancePath+"/plugins/" + i1,keyword:"pattern",params:{pattern: "^[\\s\\S]{1,}"}});errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/plugins/" + i1,keyword:"type",params:{type: "string"}});errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/plugins",keyword:"type",params:{type: "array"}});errors++;
}
}
if(data.inputs !== undefined){
let data8 = data.inputs;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(Object.keys(data8).length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/inputs",keyword:"minProperties",params:{limit: 1}});errors++;
}
for(const key1 in data8){
const _errs18 = errors;
if(typeof key1 === "string"){
if(!pattern0.test(key1)){
(vErrors ??= []).push({instancePath:instancePath+"/inputs",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]*$"},propertyName:key1});errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/inputs",keyword:"type",params:{type: "string"},propertyName:key1});errors++;
}
var valid5 = _errs18 === errors;
if(!valid5){
(vErrors ??= []).push({instancePath:instancePath+"/inputs",keyword:"propertyNames",params:{propertyName: key1}});errors++;
}
}
for(const key2 in data8){
let data9 = data8[key2];
if(!(data9 && typeof data9 == "object" && !Array.isArray(data9))){
(vErrors ??= []).push({instancePath:instancePath+"/inputs/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "object"}});errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/inputs",keyword:"type",params:{type: "object"}});errors++;
}
}
if(data.params !== undefined){
let data10 = data.params;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
for(const key3 in data10){
const _errs25 = errors;
if(typeof key3 === "string"){
if(!pattern4.test(key3)){
(vErrors ??= []).push({instancePath:instancePath+"/params",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]*$"},propertyName:key3});errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/params",keyword:"type",params:{type: "string"},propertyName:key3});errors++;
}
var valid7 = _errs25 === errors;
if(!valid7){
(vErrors ??= []).push({instancePath:instancePath+"/params",keyword:"propertyNames",params:{propertyName: key3}});errors++;
}
}
for(const key4 in data10){
let data11 = data10[key4];
if(!(data11 && typeof data11 == "object" && !Array.isArray(data11))){
(vErrors ??= []).push({instancePath:instancePath+"/params/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "object"}});errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/params",keyword:"type",params:{type: "object"}});errors++;
}
}
if(data.blocks !== undefined){
let data12 = data.blocks;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
for(const key5 in data12){
let data13 = data12[key5];
if(!(data13 && typeof data13 == "object" && !Array.isArray(data13))){
(vErrors ??= []).push({instancePath:instancePath+"/blocks/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "object"}});errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/blocks",keyword:"type",params:{type: "object"}});errors++;
}
}
if(data.layers !== undefined){
let data14 = data.layers;
if(Array.isArray(data14)){
if(data14.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/layers",keyword:"minItems",params:{limit: 1}});errors++;
}
const len2 = data14.length;
for(let i2=0; i2<len2; i2++){
let data15 = data14[i2];
if(!(data15 && typeof data15 == "object" && !Array.isArray(data15))){
(vErrors ??= []).push({instancePath:instancePath+"/layers/" + i2,keyword:"type",params:{type: "object"}});errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/layers",keyword:"type",params:{type: "array"}});errors++;
}
}
if(data.outputs !== undefined){
let data16 = data.outputs;
if((typeof data16 !== "string") && (!(Array.isArray(data16)))){
(vErrors ??= []).push({instancePath:instancePath+"/outputs",keyword:"type",params:{type: schema6.properties.outputs.type}});errors++;
}
if(Array.isArray(data16)){
if(data16.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/outputs",keyword:"minItems",params:{limit: 1}});errors++;
}
const len3 = data16.length;
for(let i3=0; i3<len3; i3++){
if(typeof data16[i3] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/outputs/" + i3,keyword:"type",params:{type: "string"}});errors++;
}
}
}
}
if(data.scales !== undefined){
let data18 = data.scales;
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
for(const key6 in data18){
let data19 = data18[key6];
if(!(data19 && typeof data19 == "object" && !Array.isArray(data19))){
(vErrors ??= []).push({instancePath:instancePath+"/scales/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "object"}});errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/scales",keyword:"type",params:{type: "object"}});errors++;
}
}
if(data.scale !== undefined){
let data20 = data.scale;
if((typeof data20 !== "string") && (!((typeof data20 == "number") && (isFinite(data20))))){
(vErrors ??= []).push({instancePath:instancePath+"/scale",keyword:"type",params:{type: schema6.properties.scale.type}});errors++;
}
}
if(data.tie !== undefined){
let data21 = data.tie;
if(Array.isArray(data21)){
const len4 = data21.length;
for(let i4=0; i4<len4; i4++){
let data22 = data21[i4];
if(Array.isArray(data22)){
if(data22.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/tie/" + i4,keyword:"minItems",params:{limit: 1}});errors++;
}
const len5 = data22.length;
for(let i5=0; i5<len5; i5++){
if(typeof data22[i5] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/tie/" + i4+"/" + i5,keyword:"type",params:{type: "string"}});errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/tie/" + i4,keyword:"type",params:{type: "array"}});errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/tie",keyword:"type",params:{type: "array"}});errors++;
}
}
if(data.weights !== undefined){
let data24 = data.weights;
if(Array.isArray(data24)){
if(data24.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/weights",keyword:"minItems",params:{limit: 1}});errors++;
}
const len6 = data24.length;
for(let i6=0; i6<len6; i6++){
let data25 = data24[i6];
if(!(data25 && typeof data25 == "object" && !Array.isArray(data25))){
(vErrors ??= []).push({instancePath:instancePath+"/weights/" + i6,keyword:"type",params:{type: "object"}});errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/weights",keyword:"type",params:{type: "array"}});errors++;
}
}
if(data.compile !== undefined){
let data26 = data.compile;
if(!(data26 && typeof data26 == "object" && !Array.isArray(data26))){
(vErrors ??= []).push({instancePath:instancePath+"/compile",keyword:"type",params:{type: "object"}});errors++;
}
}
if(data.data !== undefined){
let data27 = data.data;
if(!(data27 && typeof data27 == "object" && !Array.isArray(data27))){
(vErrors ??= []).push({instancePath:instancePath+"/data",keyword:"type",params:{type: "object"}});errors++;
}
}
if(data.fit !== undefined){
let data28 = data.fit;
if(!(data28 && typeof data28 == "object" && !Array.isArray(data28))){
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
const pattern7 = new RegExp("^(\\d+\\s*->\\s*\\d+|x\\s*(\\d+(\\.\\d+)?|\\.\\d+))$", "u");

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
if(!pattern7.test(data6)){
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


const schema8 = {"type":"object","properties":{"apiVersion":{"const":"widthwise/v1"},"kind":{"const":"Overlay"},"name":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9_.-]*$"},"description":{"type":"string"},"base":{"type":"string","pattern":"^[\\s\\S]{1,}"},"components":{"type":"array","items":{"type":"string","pattern":"^[\\s\\S]{1,}"}},"plugins":{"type":"array","items":{"type":"string","pattern":"^[\\s\\S]{1,}"}},"params":{"type":"object","propertyNames":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$"},"additionalProperties":{"type":"object"}},"inputs":{"type":"object","additionalProperties":{"type":"object"}},"blocks":{"type":"object","additionalProperties":{"type":"object"}},"layers":{"type":"array","items":{"type":"object"}},"widths":{"type":"object","minProperties":1,"additionalProperties":{"type":["integer","string","object"],"minimum":1,"pattern":"^(\\d+\\s*->\\s*\\d+|x\\s*(\\d+(\\.\\d+)?|\\.\\d+))$","properties":{"factor":{"type":"number","exclusiveMinimum":0},"divisor":{"type":"integer","minimum":1},"max":{"type":["integer","null"],"minimum":1},"rounding":{"enum":["ceil","nearest90","floor","nearest"]}},"required":["factor"],"additionalProperties":false}},"tie":{"type":"array","items":{"type":"array","items":{"type":"string"},"minItems":1}},"ties":{"enum":["check","auto"]},"scales":{"type":"object","additionalProperties":{"type":"object"}},"scale":{"type":["string","number"]},"outputs":{"type":["string","array"],"items":{"type":"string"},"minItems":1},"weights":{"type":"array","items":{"type":"object"},"minItems":1},"compile":{"type":"object"},"data":{"type":"object"},"fit":{"type":"object"},"$unset":{"type":"array","items":{"type":"string","pattern":"^[\\s\\S]{1,}"},"minItems":1}},"required":["apiVersion","kind"],"additionalProperties":false};

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
if(data.plugins !== undefined){
let data7 = data.plugins;
if(Array.isArray(data7)){
const len1 = data7.length;
for(let i1=0; i1<len1; i1++){
let data8 = data7[i1];
if(typeof data8 === "string"){
if(!pattern1.test(data8)){
(vErrors ??= []).push({instancePath:instancePath+"/plugins/" + i1,keyword:"pattern",params:{pattern: "^[\\s\\S]{1,}"}});errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/plugins/" + i1,keyword:"type",params:{type: "string"}});errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/plugins",keyword:"type",params:{type: "array"}});errors++;
}
}
if(data.params !== undefined){
let data9 = data.params;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
for(const key1 in data9){
const _errs20 = errors;
if(typeof key1 === "string"){
if(!pattern4.test(key1)){
(vErrors ??= []).push({instancePath:instancePath+"/params",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]*$"},propertyName:key1});errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/params",keyword:"type",params:{type: "string"},propertyName:key1});errors++;
}
var valid5 = _errs20 === errors;
if(!valid5){
(vErrors ??= []).push({instancePath:instancePath+"/params",keyword:"propertyNames",params:{propertyName: key1}});errors++;
}
}
for(const key2 in data9){
let data10 = data9[key2];
if(!(data10 && typeof data10 == "object" && !Array.isArray(data10))){
(vErrors ??= []).push({instancePath:instancePath+"/params/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "object"}});errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/params",keyword:"type",params:{type: "object"}});errors++;
}
}
if(data.inputs !== undefined){
let data11 = data.inputs;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
for(const key3 in data11){
let data12 = data11[key3];
if(!(data12 && typeof data12 == "object" && !Array.isArray(data12))){
(vErrors ??= []).push({instancePath:instancePath+"/inputs/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "object"}});errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/inputs",keyword:"type",params:{type: "object"}});errors++;
}
}
if(data.blocks !== undefined){
let data13 = data.blocks;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
for(const key4 in data13){
let data14 = data13[key4];
if(!(data14 && typeof data14 == "object" && !Array.isArray(data14))){
(vErrors ??= []).push({instancePath:instancePath+"/blocks/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "object"}});errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/blocks",keyword:"type",params:{type: "object"}});errors++;
}
}
if(data.layers !== undefined){
let data15 = data.layers;
if(Array.isArray(data15)){
const len2 = data15.length;
for(let i2=0; i2<len2; i2++){
let data16 = data15[i2];
if(!(data16 && typeof data16 == "object" && !Array.isArray(data16))){
(vErrors ??= []).push({instancePath:instancePath+"/layers/" + i2,keyword:"type",params:{type: "object"}});errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/layers",keyword:"type",params:{type: "array"}});errors++;
}
}
if(data.widths !== undefined){
let data17 = data.widths;
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
if(Object.keys(data17).length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/widths",keyword:"minProperties",params:{limit: 1}});errors++;
}
for(const key5 in data17){
let data18 = data17[key5];
if(((!(((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18))) && (isFinite(data18)))) && (typeof data18 !== "string")) && (!(data18 && typeof data18 == "object" && !Array.isArray(data18)))){
(vErrors ??= []).push({instancePath:instancePath+"/widths/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: schema8.properties.widths.additionalProperties.type}});errors++;
}
if((typeof data18 == "number") && (isFinite(data18))){
if(data18 < 1 || isNaN(data18)){
(vErrors ??= []).push({instancePath:instancePath+"/widths/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"minimum",params:{comparison: ">=", limit: 1}});errors++;
}
}
if(typeof data18 === "string"){
if(!pattern7.test(data18)){
(vErrors ??= []).push({instancePath:instancePath+"/widths/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"pattern",params:{pattern: "^(\\d+\\s*->\\s*\\d+|x\\s*(\\d+(\\.\\d+)?|\\.\\d+))$"}});errors++;
}
}
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
if(data18.factor === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/widths/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"required",params:{missingProperty: "factor"}});errors++;
}
for(const key6 in data18){
if(!((((key6 === "factor") || (key6 === "divisor")) || (key6 === "max")) || (key6 === "rounding"))){
(vErrors ??= []).push({instancePath:instancePath+"/widths/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"additionalProperties",params:{additionalProperty: key6}});errors++;
}
}
if(data18.factor !== undefined){
let data19 = data18.factor;
if((typeof data19 == "number") && (isFinite(data19))){
if(data19 <= 0 || isNaN(data19)){
(vErrors ??= []).push({instancePath:instancePath+"/widths/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/factor",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0}});errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/widths/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/factor",keyword:"type",params:{type: "number"}});errors++;
}
}
if(data18.divisor !== undefined){
let data20 = data18.divisor;
if(!(((typeof data20 == "number") && (!(data20 % 1) && !isNaN(data20))) && (isFinite(data20)))){
(vErrors ??= []).push({instancePath:instancePath+"/widths/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/divisor",keyword:"type",params:{type: "integer"}});errors++;
}
if((typeof data20 == "number") && (isFinite(data20))){
if(data20 < 1 || isNaN(data20)){
(vErrors ??= []).push({instancePath:instancePath+"/widths/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/divisor",keyword:"minimum",params:{comparison: ">=", limit: 1}});errors++;
}
}
}
if(data18.max !== undefined){
let data21 = data18.max;
if((!(((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21))) && (isFinite(data21)))) && (data21 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/widths/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/max",keyword:"type",params:{type: schema8.properties.widths.additionalProperties.properties.max.type}});errors++;
}
if((typeof data21 == "number") && (isFinite(data21))){
if(data21 < 1 || isNaN(data21)){
(vErrors ??= []).push({instancePath:instancePath+"/widths/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/max",keyword:"minimum",params:{comparison: ">=", limit: 1}});errors++;
}
}
}
if(data18.rounding !== undefined){
let data22 = data18.rounding;
if(!((((data22 === "ceil") || (data22 === "nearest90")) || (data22 === "floor")) || (data22 === "nearest"))){
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
let data23 = data.tie;
if(Array.isArray(data23)){
const len3 = data23.length;
for(let i3=0; i3<len3; i3++){
let data24 = data23[i3];
if(Array.isArray(data24)){
if(data24.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/tie/" + i3,keyword:"minItems",params:{limit: 1}});errors++;
}
const len4 = data24.length;
for(let i4=0; i4<len4; i4++){
if(typeof data24[i4] !== "string"){
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
if(data.ties !== undefined){
let data26 = data.ties;
if(!((data26 === "check") || (data26 === "auto"))){
(vErrors ??= []).push({instancePath:instancePath+"/ties",keyword:"enum",params:{allowedValues: schema8.properties.ties.enum}});errors++;
}
}
if(data.scales !== undefined){
let data27 = data.scales;
if(data27 && typeof data27 == "object" && !Array.isArray(data27)){
for(const key7 in data27){
let data28 = data27[key7];
if(!(data28 && typeof data28 == "object" && !Array.isArray(data28))){
(vErrors ??= []).push({instancePath:instancePath+"/scales/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "object"}});errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/scales",keyword:"type",params:{type: "object"}});errors++;
}
}
if(data.scale !== undefined){
let data29 = data.scale;
if((typeof data29 !== "string") && (!((typeof data29 == "number") && (isFinite(data29))))){
(vErrors ??= []).push({instancePath:instancePath+"/scale",keyword:"type",params:{type: schema8.properties.scale.type}});errors++;
}
}
if(data.outputs !== undefined){
let data30 = data.outputs;
if((typeof data30 !== "string") && (!(Array.isArray(data30)))){
(vErrors ??= []).push({instancePath:instancePath+"/outputs",keyword:"type",params:{type: schema8.properties.outputs.type}});errors++;
}
if(Array.isArray(data30)){
if(data30.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/outputs",keyword:"minItems",params:{limit: 1}});errors++;
}
const len5 = data30.length;
for(let i5=0; i5<len5; i5++){
if(typeof data30[i5] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/outputs/" + i5,keyword:"type",params:{type: "string"}});errors++;
}
}
}
}
if(data.weights !== undefined){
let data32 = data.weights;
if(Array.isArray(data32)){
if(data32.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/weights",keyword:"minItems",params:{limit: 1}});errors++;
}
const len6 = data32.length;
for(let i6=0; i6<len6; i6++){
let data33 = data32[i6];
if(!(data33 && typeof data33 == "object" && !Array.isArray(data33))){
(vErrors ??= []).push({instancePath:instancePath+"/weights/" + i6,keyword:"type",params:{type: "object"}});errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/weights",keyword:"type",params:{type: "array"}});errors++;
}
}
if(data.compile !== undefined){
let data34 = data.compile;
if(!(data34 && typeof data34 == "object" && !Array.isArray(data34))){
(vErrors ??= []).push({instancePath:instancePath+"/compile",keyword:"type",params:{type: "object"}});errors++;
}
}
if(data.data !== undefined){
let data35 = data.data;
if(!(data35 && typeof data35 == "object" && !Array.isArray(data35))){
(vErrors ??= []).push({instancePath:instancePath+"/data",keyword:"type",params:{type: "object"}});errors++;
}
}
if(data.fit !== undefined){
let data36 = data.fit;
if(!(data36 && typeof data36 == "object" && !Array.isArray(data36))){
(vErrors ??= []).push({instancePath:instancePath+"/fit",keyword:"type",params:{type: "object"}});errors++;
}
}
if(data.$unset !== undefined){
let data37 = data.$unset;
if(Array.isArray(data37)){
if(data37.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/$unset",keyword:"minItems",params:{limit: 1}});errors++;
}
const len7 = data37.length;
for(let i7=0; i7<len7; i7++){
let data38 = data37[i7];
if(typeof data38 === "string"){
if(!pattern1.test(data38)){
(vErrors ??= []).push({instancePath:instancePath+"/$unset/" + i7,keyword:"pattern",params:{pattern: "^[\\s\\S]{1,}"}});errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/$unset/" + i7,keyword:"type",params:{type: "string"}});errors++;
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


const schema9 = {"type":"object","properties":{"apiVersion":{"const":"widthwise/v1"},"kind":{"const":"Component"},"name":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9_.-]*$"},"description":{"type":"string"},"components":{"type":"array","items":{"type":"string","pattern":"^[\\s\\S]{1,}"}},"plugins":{"type":"array","items":{"type":"string","pattern":"^[\\s\\S]{1,}"}},"params":{"type":"object","propertyNames":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$"},"additionalProperties":{"type":"object"}},"inputs":{"type":"object","additionalProperties":{"type":"object"}},"blocks":{"type":"object","additionalProperties":{"type":"object"}},"layers":{"type":"array","items":{"type":"object"}},"widths":{"type":"object","minProperties":1,"additionalProperties":{"type":["integer","string","object"],"minimum":1,"pattern":"^(\\d+\\s*->\\s*\\d+|x\\s*(\\d+(\\.\\d+)?|\\.\\d+))$","properties":{"factor":{"type":"number","exclusiveMinimum":0},"divisor":{"type":"integer","minimum":1},"max":{"type":["integer","null"],"minimum":1},"rounding":{"enum":["ceil","nearest90","floor","nearest"]}},"required":["factor"],"additionalProperties":false}},"tie":{"type":"array","items":{"type":"array","items":{"type":"string"},"minItems":1}},"ties":{"enum":["check","auto"]},"scales":{"type":"object","additionalProperties":{"type":"object"}},"outputs":{"type":["string","array"],"items":{"type":"string"},"minItems":1},"weights":{"type":"array","items":{"type":"object"},"minItems":1},"compile":{"type":"object"},"data":{"type":"object"},"fit":{"type":"object"},"$unset":{"type":"array","items":{"type":"string","pattern":"^[\\s\\S]{1,}"},"minItems":1},"$override":{"type":"boolean"}},"required":["apiVersion","kind"],"additionalProperties":false};

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
if(data.plugins !== undefined){
let data6 = data.plugins;
if(Array.isArray(data6)){
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
let data7 = data6[i1];
if(typeof data7 === "string"){
if(!pattern1.test(data7)){
(vErrors ??= []).push({instancePath:instancePath+"/plugins/" + i1,keyword:"pattern",params:{pattern: "^[\\s\\S]{1,}"}});errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/plugins/" + i1,keyword:"type",params:{type: "string"}});errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/plugins",keyword:"type",params:{type: "array"}});errors++;
}
}
if(data.params !== undefined){
let data8 = data.params;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
for(const key1 in data8){
const _errs18 = errors;
if(typeof key1 === "string"){
if(!pattern4.test(key1)){
(vErrors ??= []).push({instancePath:instancePath+"/params",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]*$"},propertyName:key1});errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/params",keyword:"type",params:{type: "string"},propertyName:key1});errors++;
}
var valid5 = _errs18 === errors;
if(!valid5){
(vErrors ??= []).push({instancePath:instancePath+"/params",keyword:"propertyNames",params:{propertyName: key1}});errors++;
}
}
for(const key2 in data8){
let data9 = data8[key2];
if(!(data9 && typeof data9 == "object" && !Array.isArray(data9))){
(vErrors ??= []).push({instancePath:instancePath+"/params/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "object"}});errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/params",keyword:"type",params:{type: "object"}});errors++;
}
}
if(data.inputs !== undefined){
let data10 = data.inputs;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
for(const key3 in data10){
let data11 = data10[key3];
if(!(data11 && typeof data11 == "object" && !Array.isArray(data11))){
(vErrors ??= []).push({instancePath:instancePath+"/inputs/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "object"}});errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/inputs",keyword:"type",params:{type: "object"}});errors++;
}
}
if(data.blocks !== undefined){
let data12 = data.blocks;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
for(const key4 in data12){
let data13 = data12[key4];
if(!(data13 && typeof data13 == "object" && !Array.isArray(data13))){
(vErrors ??= []).push({instancePath:instancePath+"/blocks/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "object"}});errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/blocks",keyword:"type",params:{type: "object"}});errors++;
}
}
if(data.layers !== undefined){
let data14 = data.layers;
if(Array.isArray(data14)){
const len2 = data14.length;
for(let i2=0; i2<len2; i2++){
let data15 = data14[i2];
if(!(data15 && typeof data15 == "object" && !Array.isArray(data15))){
(vErrors ??= []).push({instancePath:instancePath+"/layers/" + i2,keyword:"type",params:{type: "object"}});errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/layers",keyword:"type",params:{type: "array"}});errors++;
}
}
if(data.widths !== undefined){
let data16 = data.widths;
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(Object.keys(data16).length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/widths",keyword:"minProperties",params:{limit: 1}});errors++;
}
for(const key5 in data16){
let data17 = data16[key5];
if(((!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))) && (typeof data17 !== "string")) && (!(data17 && typeof data17 == "object" && !Array.isArray(data17)))){
(vErrors ??= []).push({instancePath:instancePath+"/widths/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: schema9.properties.widths.additionalProperties.type}});errors++;
}
if((typeof data17 == "number") && (isFinite(data17))){
if(data17 < 1 || isNaN(data17)){
(vErrors ??= []).push({instancePath:instancePath+"/widths/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"minimum",params:{comparison: ">=", limit: 1}});errors++;
}
}
if(typeof data17 === "string"){
if(!pattern7.test(data17)){
(vErrors ??= []).push({instancePath:instancePath+"/widths/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"pattern",params:{pattern: "^(\\d+\\s*->\\s*\\d+|x\\s*(\\d+(\\.\\d+)?|\\.\\d+))$"}});errors++;
}
}
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
if(data17.factor === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/widths/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"required",params:{missingProperty: "factor"}});errors++;
}
for(const key6 in data17){
if(!((((key6 === "factor") || (key6 === "divisor")) || (key6 === "max")) || (key6 === "rounding"))){
(vErrors ??= []).push({instancePath:instancePath+"/widths/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"additionalProperties",params:{additionalProperty: key6}});errors++;
}
}
if(data17.factor !== undefined){
let data18 = data17.factor;
if((typeof data18 == "number") && (isFinite(data18))){
if(data18 <= 0 || isNaN(data18)){
(vErrors ??= []).push({instancePath:instancePath+"/widths/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/factor",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0}});errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/widths/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/factor",keyword:"type",params:{type: "number"}});errors++;
}
}
if(data17.divisor !== undefined){
let data19 = data17.divisor;
if(!(((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19))) && (isFinite(data19)))){
(vErrors ??= []).push({instancePath:instancePath+"/widths/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/divisor",keyword:"type",params:{type: "integer"}});errors++;
}
if((typeof data19 == "number") && (isFinite(data19))){
if(data19 < 1 || isNaN(data19)){
(vErrors ??= []).push({instancePath:instancePath+"/widths/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/divisor",keyword:"minimum",params:{comparison: ">=", limit: 1}});errors++;
}
}
}
if(data17.max !== undefined){
let data20 = data17.max;
if((!(((typeof data20 == "number") && (!(data20 % 1) && !isNaN(data20))) && (isFinite(data20)))) && (data20 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/widths/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/max",keyword:"type",params:{type: schema9.properties.widths.additionalProperties.properties.max.type}});errors++;
}
if((typeof data20 == "number") && (isFinite(data20))){
if(data20 < 1 || isNaN(data20)){
(vErrors ??= []).push({instancePath:instancePath+"/widths/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/max",keyword:"minimum",params:{comparison: ">=", limit: 1}});errors++;
}
}
}
if(data17.rounding !== undefined){
let data21 = data17.rounding;
if(!((((data21 === "ceil") || (data21 === "nearest90")) || (data21 === "floor")) || (data21 === "nearest"))){
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
let data22 = data.tie;
if(Array.isArray(data22)){
const len3 = data22.length;
for(let i3=0; i3<len3; i3++){
let data23 = data22[i3];
if(Array.isArray(data23)){
if(data23.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/tie/" + i3,keyword:"minItems",params:{limit: 1}});errors++;
}
const len4 = data23.length;
for(let i4=0; i4<len4; i4++){
if(typeof data23[i4] !== "string"){
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
if(data.ties !== undefined){
let data25 = data.ties;
if(!((data25 === "check") || (data25 === "auto"))){
(vErrors ??= []).push({instancePath:instancePath+"/ties",keyword:"enum",params:{allowedValues: schema9.properties.ties.enum}});errors++;
}
}
if(data.scales !== undefined){
let data26 = data.scales;
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
for(const key7 in data26){
let data27 = data26[key7];
if(!(data27 && typeof data27 == "object" && !Array.isArray(data27))){
(vErrors ??= []).push({instancePath:instancePath+"/scales/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "object"}});errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/scales",keyword:"type",params:{type: "object"}});errors++;
}
}
if(data.outputs !== undefined){
let data28 = data.outputs;
if((typeof data28 !== "string") && (!(Array.isArray(data28)))){
(vErrors ??= []).push({instancePath:instancePath+"/outputs",keyword:"type",params:{type: schema9.properties.outputs.type}});errors++;
}
if(Array.isArray(data28)){
if(data28.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/outputs",keyword:"minItems",params:{limit: 1}});errors++;
}
const len5 = data28.length;
for(let i5=0; i5<len5; i5++){
if(typeof data28[i5] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/outputs/" + i5,keyword:"type",params:{type: "string"}});errors++;
}
}
}
}
if(data.weights !== undefined){
let data30 = data.weights;
if(Array.isArray(data30)){
if(data30.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/weights",keyword:"minItems",params:{limit: 1}});errors++;
}
const len6 = data30.length;
for(let i6=0; i6<len6; i6++){
let data31 = data30[i6];
if(!(data31 && typeof data31 == "object" && !Array.isArray(data31))){
(vErrors ??= []).push({instancePath:instancePath+"/weights/" + i6,keyword:"type",params:{type: "object"}});errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/weights",keyword:"type",params:{type: "array"}});errors++;
}
}
if(data.compile !== undefined){
let data32 = data.compile;
if(!(data32 && typeof data32 == "object" && !Array.isArray(data32))){
(vErrors ??= []).push({instancePath:instancePath+"/compile",keyword:"type",params:{type: "object"}});errors++;
}
}
if(data.data !== undefined){
let data33 = data.data;
if(!(data33 && typeof data33 == "object" && !Array.isArray(data33))){
(vErrors ??= []).push({instancePath:instancePath+"/data",keyword:"type",params:{type: "object"}});errors++;
}
}
if(data.fit !== undefined){
let data34 = data.fit;
if(!(data34 && typeof data34 == "object" && !Array.isArray(data34))){
(vErrors ??= []).push({instancePath:instancePath+"/fit",keyword:"type",params:{type: "object"}});errors++;
}
}
if(data.$unset !== undefined){
let data35 = data.$unset;
if(Array.isArray(data35)){
if(data35.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/$unset",keyword:"minItems",params:{limit: 1}});errors++;
}
const len7 = data35.length;
for(let i7=0; i7<len7; i7++){
let data36 = data35[i7];
if(typeof data36 === "string"){
if(!pattern1.test(data36)){
(vErrors ??= []).push({instancePath:instancePath+"/$unset/" + i7,keyword:"pattern",params:{pattern: "^[\\s\\S]{1,}"}});errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/$unset/" + i7,keyword:"type",params:{type: "string"}});errors++;
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
const pattern24 = new RegExp("^\\d+\\+$", "u");

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
if(!pattern24.test(data4)){
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


const schema11 = {"type":"object","properties":{"shape":{"type":"array","items":{"type":["integer","null"],"minimum":1}},"dtype":{"enum":["float32","int32","bool","string"]},"batchSize":{"type":["integer","null"],"minimum":1}},"required":["shape"],"additionalProperties":false};

function validate26(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!((((data2 === "float32") || (data2 === "int32")) || (data2 === "bool")) || (data2 === "string"))){
(vErrors ??= []).push({instancePath:instancePath+"/dtype",keyword:"enum",params:{allowedValues: schema11.properties.dtype.enum}});errors++;
}
}
if(data.batchSize !== undefined){
let data3 = data.batchSize;
if((!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))) && (data3 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/batchSize",keyword:"type",params:{type: schema11.properties.batchSize.type}});errors++;
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
const pattern28 = new RegExp("^(?!index$)[A-Za-z_][A-Za-z0-9_]*$", "u");

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
if(!pattern28.test(key1)){
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


const schema14 = {"type":"object","properties":{"name":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9_.-]*$"},"type":{"type":"string","pattern":"^."},"as":{"type":"string","pattern":"^[\\s\\S]{1,}"},"inputs":{"type":["string","array","object"],"items":{"type":"string"},"minItems":1,"additionalProperties":{"type":"string"}},"initialState":{"type":["string","array"],"items":{"type":"string"},"minItems":1},"trainable":{"type":"boolean"},"scaled":{"type":"boolean"}},"required":["name","type"]};
const pattern30 = new RegExp("^.", "u");

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
let data1 = data.type;
if(typeof data1 === "string"){
if(!pattern30.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/type",keyword:"pattern",params:{pattern: "^."}});errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/type",keyword:"type",params:{type: "string"}});errors++;
}
}
if(data.as !== undefined){
let data2 = data.as;
if(typeof data2 === "string"){
if(!pattern1.test(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/as",keyword:"pattern",params:{pattern: "^[\\s\\S]{1,}"}});errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/as",keyword:"type",params:{type: "string"}});errors++;
}
}
if(data.inputs !== undefined){
let data3 = data.inputs;
if((!data3 || typeof data3 != "object") && (typeof data3 !== "string")){
(vErrors ??= []).push({instancePath:instancePath+"/inputs",keyword:"type",params:{type: schema14.properties.inputs.type}});errors++;
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
for(const key0 in data3){
if(typeof data3[key0] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/inputs/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "string"}});errors++;
}
}
}
}
if(data.initialState !== undefined){
let data6 = data.initialState;
if((typeof data6 !== "string") && (!(Array.isArray(data6)))){
(vErrors ??= []).push({instancePath:instancePath+"/initialState",keyword:"type",params:{type: schema14.properties.initialState.type}});errors++;
}
if(Array.isArray(data6)){
if(data6.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/initialState",keyword:"minItems",params:{limit: 1}});errors++;
}
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
if(typeof data6[i1] !== "string"){
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


const schema15 = {"type":"object","properties":{"name":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9_.-]*$"},"block":{"type":"string"},"inputs":{"type":["string","array","object"],"items":{"type":"string"},"minItems":1,"additionalProperties":{"type":"string"}},"repeat":{"type":"integer","minimum":1},"start":{"type":"integer","minimum":0},"as":{"type":"string","pattern":"^[\\s\\S]{1,}"},"join":{"type":"array","items":{"type":"string","pattern":"^[A-Za-z0-9_.-]*$"},"minItems":2,"maxItems":2},"with":{"type":"object","additionalProperties":{"type":["number","string","boolean"]}},"trainable":{"type":"boolean"},"scaled":{"type":"boolean"}},"required":["name","block"],"additionalProperties":false};
const pattern34 = new RegExp("^[A-Za-z0-9_.-]*$", "u");

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
if(!(func2.call(schema15.properties, key0))){
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
if(data.start !== undefined){
let data6 = data.start;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
(vErrors ??= []).push({instancePath:instancePath+"/start",keyword:"type",params:{type: "integer"}});errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 0 || isNaN(data6)){
(vErrors ??= []).push({instancePath:instancePath+"/start",keyword:"minimum",params:{comparison: ">=", limit: 0}});errors++;
}
}
}
if(data.as !== undefined){
let data7 = data.as;
if(typeof data7 === "string"){
if(!pattern1.test(data7)){
(vErrors ??= []).push({instancePath:instancePath+"/as",keyword:"pattern",params:{pattern: "^[\\s\\S]{1,}"}});errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/as",keyword:"type",params:{type: "string"}});errors++;
}
}
if(data.join !== undefined){
let data8 = data.join;
if(Array.isArray(data8)){
if(data8.length > 2){
(vErrors ??= []).push({instancePath:instancePath+"/join",keyword:"maxItems",params:{limit: 2}});errors++;
}
if(data8.length < 2){
(vErrors ??= []).push({instancePath:instancePath+"/join",keyword:"minItems",params:{limit: 2}});errors++;
}
const len1 = data8.length;
for(let i1=0; i1<len1; i1++){
let data9 = data8[i1];
if(typeof data9 === "string"){
if(!pattern34.test(data9)){
(vErrors ??= []).push({instancePath:instancePath+"/join/" + i1,keyword:"pattern",params:{pattern: "^[A-Za-z0-9_.-]*$"}});errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/join/" + i1,keyword:"type",params:{type: "string"}});errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/join",keyword:"type",params:{type: "array"}});errors++;
}
}
if(data.with !== undefined){
let data10 = data.with;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
for(const key2 in data10){
let data11 = data10[key2];
if(((!((typeof data11 == "number") && (isFinite(data11)))) && (typeof data11 !== "string")) && (typeof data11 !== "boolean")){
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


const schema16 = {"type":"object","properties":{"name":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9_.-]*$"},"call":{"type":"string"},"inputs":{"type":["string","array","object"],"items":{"type":"string"},"minItems":1,"additionalProperties":{"type":"string"}},"initialState":{"type":["string","array"],"items":{"type":"string"},"minItems":1}},"required":["name","call"],"additionalProperties":false};

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
if(!((((key0 === "name") || (key0 === "call")) || (key0 === "inputs")) || (key0 === "initialState"))){
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
if(data.initialState !== undefined){
let data5 = data.initialState;
if((typeof data5 !== "string") && (!(Array.isArray(data5)))){
(vErrors ??= []).push({instancePath:instancePath+"/initialState",keyword:"type",params:{type: schema16.properties.initialState.type}});errors++;
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


const schema19 = {"type":"object","properties":{"apiVersion":{"const":"widthwise/v1"},"kind":{"const":"Plugin"},"description":{"type":"string"},"module":{"type":"string","examples":["./layers.mjs"],"pattern":"^[\\s\\S]{1,}"},"layers":{"type":"object","minProperties":1,"propertyNames":{"pattern":"^[A-Z][A-Za-z0-9]*$"},"additionalProperties":{"type":"object"}}},"required":["apiVersion","kind","module","layers"],"additionalProperties":false};
const pattern39 = new RegExp("^[A-Z][A-Za-z0-9]*$", "u");

function validate34(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.apiVersion === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "apiVersion"}});errors++;
}
if(data.kind === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "kind"}});errors++;
}
if(data.module === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "module"}});errors++;
}
if(data.layers === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "layers"}});errors++;
}
for(const key0 in data){
if(!(((((key0 === "apiVersion") || (key0 === "kind")) || (key0 === "description")) || (key0 === "module")) || (key0 === "layers"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});errors++;
}
}
if(data.apiVersion !== undefined){
if("widthwise/v1" !== data.apiVersion){
(vErrors ??= []).push({instancePath:instancePath+"/apiVersion",keyword:"const",params:{allowedValue: "widthwise/v1"}});errors++;
}
}
if(data.kind !== undefined){
if("Plugin" !== data.kind){
(vErrors ??= []).push({instancePath:instancePath+"/kind",keyword:"const",params:{allowedValue: "Plugin"}});errors++;
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/description",keyword:"type",params:{type: "string"}});errors++;
}
}
if(data.module !== undefined){
let data3 = data.module;
if(typeof data3 === "string"){
if(!pattern1.test(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/module",keyword:"pattern",params:{pattern: "^[\\s\\S]{1,}"}});errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/module",keyword:"type",params:{type: "string"}});errors++;
}
}
if(data.layers !== undefined){
let data4 = data.layers;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(Object.keys(data4).length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/layers",keyword:"minProperties",params:{limit: 1}});errors++;
}
for(const key1 in data4){
const _errs10 = errors;
if(typeof key1 === "string"){
if(!pattern39.test(key1)){
(vErrors ??= []).push({instancePath:instancePath+"/layers",keyword:"pattern",params:{pattern: "^[A-Z][A-Za-z0-9]*$"},propertyName:key1});errors++;
}
}
var valid1 = _errs10 === errors;
if(!valid1){
(vErrors ??= []).push({instancePath:instancePath+"/layers",keyword:"propertyNames",params:{propertyName: key1}});errors++;
}
}
for(const key2 in data4){
let data5 = data4[key2];
if(!(data5 && typeof data5 == "object" && !Array.isArray(data5))){
(vErrors ??= []).push({instancePath:instancePath+"/layers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "object"}});errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/layers",keyword:"type",params:{type: "object"}});errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});errors++;
}
validate34.errors = vErrors;
return errors === 0;
}


const schema20 = {"type":"object","properties":{"description":{"type":"string","pattern":"^[\\s\\S]{1,}"},"arguments":{"type":"object","additionalProperties":{"type":"object"}},"width":{"type":"string"},"inputs":{"type":"array","minItems":1,"items":{"type":"array","items":{"type":["string","integer"]}},"examples":[[["...","features"]]]},"variadic":{"type":"boolean"},"outputs":{"type":"array","minItems":1,"items":{"type":"array","items":{"type":["string","integer"]}},"examples":[[["...","units"]]]},"weights":{"type":"object","additionalProperties":{"type":"object"}},"multiplyAdds":{"type":["integer","string"]},"flops":{"type":["integer","string"]}},"required":["description","inputs","outputs"],"additionalProperties":false};

function validate35(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.description === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "description"}});errors++;
}
if(data.inputs === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "inputs"}});errors++;
}
if(data.outputs === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "outputs"}});errors++;
}
for(const key0 in data){
if(!(func2.call(schema20.properties, key0))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});errors++;
}
}
if(data.description !== undefined){
let data0 = data.description;
if(typeof data0 === "string"){
if(!pattern1.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/description",keyword:"pattern",params:{pattern: "^[\\s\\S]{1,}"}});errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/description",keyword:"type",params:{type: "string"}});errors++;
}
}
if(data.arguments !== undefined){
let data1 = data.arguments;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
for(const key1 in data1){
let data2 = data1[key1];
if(!(data2 && typeof data2 == "object" && !Array.isArray(data2))){
(vErrors ??= []).push({instancePath:instancePath+"/arguments/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "object"}});errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/arguments",keyword:"type",params:{type: "object"}});errors++;
}
}
if(data.width !== undefined){
if(typeof data.width !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/width",keyword:"type",params:{type: "string"}});errors++;
}
}
if(data.inputs !== undefined){
let data4 = data.inputs;
if(Array.isArray(data4)){
if(data4.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/inputs",keyword:"minItems",params:{limit: 1}});errors++;
}
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
if(Array.isArray(data5)){
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
let data6 = data5[i1];
if((typeof data6 !== "string") && (!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6))))){
(vErrors ??= []).push({instancePath:instancePath+"/inputs/" + i0+"/" + i1,keyword:"type",params:{type: schema20.properties.inputs.items.items.type}});errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/inputs/" + i0,keyword:"type",params:{type: "array"}});errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/inputs",keyword:"type",params:{type: "array"}});errors++;
}
}
if(data.variadic !== undefined){
if(typeof data.variadic !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/variadic",keyword:"type",params:{type: "boolean"}});errors++;
}
}
if(data.outputs !== undefined){
let data8 = data.outputs;
if(Array.isArray(data8)){
if(data8.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/outputs",keyword:"minItems",params:{limit: 1}});errors++;
}
const len2 = data8.length;
for(let i2=0; i2<len2; i2++){
let data9 = data8[i2];
if(Array.isArray(data9)){
const len3 = data9.length;
for(let i3=0; i3<len3; i3++){
let data10 = data9[i3];
if((typeof data10 !== "string") && (!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10))))){
(vErrors ??= []).push({instancePath:instancePath+"/outputs/" + i2+"/" + i3,keyword:"type",params:{type: schema20.properties.outputs.items.items.type}});errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/outputs/" + i2,keyword:"type",params:{type: "array"}});errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/outputs",keyword:"type",params:{type: "array"}});errors++;
}
}
if(data.weights !== undefined){
let data11 = data.weights;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
for(const key2 in data11){
let data12 = data11[key2];
if(!(data12 && typeof data12 == "object" && !Array.isArray(data12))){
(vErrors ??= []).push({instancePath:instancePath+"/weights/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "object"}});errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/weights",keyword:"type",params:{type: "object"}});errors++;
}
}
if(data.multiplyAdds !== undefined){
let data13 = data.multiplyAdds;
if((!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))) && (typeof data13 !== "string")){
(vErrors ??= []).push({instancePath:instancePath+"/multiplyAdds",keyword:"type",params:{type: schema20.properties.multiplyAdds.type}});errors++;
}
}
if(data.flops !== undefined){
let data14 = data.flops;
if((!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))) && (typeof data14 !== "string")){
(vErrors ??= []).push({instancePath:instancePath+"/flops",keyword:"type",params:{type: schema20.properties.flops.type}});errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});errors++;
}
validate35.errors = vErrors;
return errors === 0;
}


const schema21 = {"type":"object","properties":{"shape":{"type":"array","items":{"type":["string","integer"]},"examples":[["features","units"]]},"trainable":{"type":"boolean"},"when":{"type":"string","examples":["useBias"]}},"required":["shape"],"additionalProperties":false};

function validate36(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.shape === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "shape"}});errors++;
}
for(const key0 in data){
if(!(((key0 === "shape") || (key0 === "trainable")) || (key0 === "when"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});errors++;
}
}
if(data.shape !== undefined){
let data0 = data.shape;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if((typeof data1 !== "string") && (!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1))))){
(vErrors ??= []).push({instancePath:instancePath+"/shape/" + i0,keyword:"type",params:{type: schema21.properties.shape.items.type}});errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/shape",keyword:"type",params:{type: "array"}});errors++;
}
}
if(data.trainable !== undefined){
if(typeof data.trainable !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/trainable",keyword:"type",params:{type: "boolean"}});errors++;
}
}
if(data.when !== undefined){
if(typeof data.when !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/when",keyword:"type",params:{type: "string"}});errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});errors++;
}
validate36.errors = vErrors;
return errors === 0;
}


const schema22 = {"type":"object","properties":{"from":{"type":"string","examples":["./runs/first","./model.safetensors"],"pattern":"^[\\s\\S]{1,}"},"prefix":{"type":"string"},"skipMismatch":{"type":"boolean"}},"required":["from"],"additionalProperties":false};

function validate37(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.from === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "from"}});errors++;
}
for(const key0 in data){
if(!(((key0 === "from") || (key0 === "prefix")) || (key0 === "skipMismatch"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});errors++;
}
}
if(data.from !== undefined){
let data0 = data.from;
if(typeof data0 === "string"){
if(!pattern1.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/from",keyword:"pattern",params:{pattern: "^[\\s\\S]{1,}"}});errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/from",keyword:"type",params:{type: "string"}});errors++;
}
}
if(data.prefix !== undefined){
if(typeof data.prefix !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/prefix",keyword:"type",params:{type: "string"}});errors++;
}
}
if(data.skipMismatch !== undefined){
if(typeof data.skipMismatch !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/skipMismatch",keyword:"type",params:{type: "boolean"}});errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});errors++;
}
validate37.errors = vErrors;
return errors === 0;
}


const schema23 = {"type":"object","properties":{"optimizer":{"$ref":"optimizer"},"loss":{"if":{"type":"object","not":{"required":["type"]}},"then":{"type":"object","additionalProperties":{"$ref":"loss-or-null"}},"else":{"if":{"type":"array"},"then":{"type":"array","items":{"$ref":"loss-or-null"}},"else":{"$ref":"loss"}}},"lossWeights":{"if":{"type":"object"},"then":{"type":"object","additionalProperties":{"type":"number"}},"else":{"if":{"type":"array"},"then":{"type":"array","items":{"type":"number"}},"else":{"type":"number"}}},"metrics":{"if":{"type":"object"},"then":{"type":"object","additionalProperties":{"type":["array","null"],"items":{"$ref":"metric"}}},"else":{"if":{"type":"array","contains":{"type":["array","null"]}},"then":{"type":"array","items":{"type":["array","null"],"items":{"$ref":"metric"}}},"else":{"type":"array","items":{"$ref":"metric"}}}},"weightedMetrics":{"if":{"type":"object"},"then":{"type":"object","additionalProperties":{"type":["array","null"],"items":{"$ref":"metric"}}},"else":{"if":{"type":"array","contains":{"type":["array","null"]}},"then":{"type":"array","items":{"type":["array","null"],"items":{"$ref":"metric"}}},"else":{"type":"array","items":{"$ref":"metric"}}}},"stepsPerExecution":{"type":["integer","string"],"minimum":1,"pattern":"^auto$"}},"required":["optimizer","loss"],"additionalProperties":false};
const schema24 = {"type":"object","required":["type"]};

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

const schema25 = {"type":["object","null"],"required":["type"]};

function validate41(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: schema25.type}});errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "type"}});errors++;
}
}
validate41.errors = vErrors;
return errors === 0;
}

const schema26 = {"type":"object","required":["type"]};

function validate44(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate44.errors = vErrors;
return errors === 0;
}

const schema27 = {"type":"object","required":["type"]};

function validate46(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate46.errors = vErrors;
return errors === 0;
}

const pattern42 = new RegExp("^auto$", "u");

function validate38(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!((((((key0 === "optimizer") || (key0 === "loss")) || (key0 === "lossWeights")) || (key0 === "metrics")) || (key0 === "weightedMetrics")) || (key0 === "stepsPerExecution"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});errors++;
}
}
if(data.optimizer !== undefined){
if(!(validate39(data.optimizer, {instancePath:instancePath+"/optimizer",parentData:data,parentDataProperty:"optimizer",rootData}))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
errors = vErrors.length;
}
}
if(data.loss !== undefined){
let data1 = data.loss;
const _errs4 = errors;
let valid1 = true;
const _errs5 = errors;
if(!(data1 && typeof data1 == "object" && !Array.isArray(data1))){
(vErrors ??= []).push({});errors++;
}
const _errs7 = errors;
const _errs8 = errors;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing0;
if((data1.type === undefined) && (missing0 = "type")){
(vErrors ??= []).push({});errors++;
}
}
var valid2 = _errs8 === errors;
if(valid2){
(vErrors ??= []).push({});errors++;
}
else {
errors = _errs7;
if(vErrors !== null){
if(_errs7){
vErrors.length = _errs7;
}
else {
vErrors = null;
}
}
}
var _valid0 = _errs5 === errors;
errors = _errs4;
if(vErrors !== null){
if(_errs4){
vErrors.length = _errs4;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs9 = errors;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
for(const key1 in data1){
if(!(validate41(data1[key1], {instancePath:instancePath+"/loss/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data1,parentDataProperty:key1,rootData}))){
vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/loss",keyword:"type",params:{type: "object"}});errors++;
}
var _valid0 = _errs9 === errors;
valid1 = _valid0;
ifClause0 = "then";
}
else {
const _errs13 = errors;
const _errs14 = errors;
let valid4 = true;
const _errs15 = errors;
if(!(Array.isArray(data1))){
(vErrors ??= []).push({});errors++;
}
var _valid1 = _errs15 === errors;
errors = _errs14;
if(vErrors !== null){
if(_errs14){
vErrors.length = _errs14;
}
else {
vErrors = null;
}
}
let ifClause1;
if(_valid1){
const _errs17 = errors;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate41(data1[i0], {instancePath:instancePath+"/loss/" + i0,parentData:data1,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/loss",keyword:"type",params:{type: "array"}});errors++;
}
var _valid1 = _errs17 === errors;
valid4 = _valid1;
ifClause1 = "then";
}
else {
const _errs20 = errors;
if(!(validate44(data1, {instancePath:instancePath+"/loss",parentData:data,parentDataProperty:"loss",rootData}))){
vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
errors = vErrors.length;
}
var _valid1 = _errs20 === errors;
valid4 = _valid1;
ifClause1 = "else";
}
if(!valid4){
(vErrors ??= []).push({instancePath:instancePath+"/loss",keyword:"if",params:{failingKeyword: ifClause1}});errors++;
}
var _valid0 = _errs13 === errors;
valid1 = _valid0;
ifClause0 = "else";
}
if(!valid1){
(vErrors ??= []).push({instancePath:instancePath+"/loss",keyword:"if",params:{failingKeyword: ifClause0}});errors++;
}
}
if(data.lossWeights !== undefined){
let data4 = data.lossWeights;
const _errs22 = errors;
let valid7 = true;
const _errs23 = errors;
if(!(data4 && typeof data4 == "object" && !Array.isArray(data4))){
(vErrors ??= []).push({});errors++;
}
var _valid2 = _errs23 === errors;
errors = _errs22;
if(vErrors !== null){
if(_errs22){
vErrors.length = _errs22;
}
else {
vErrors = null;
}
}
let ifClause2;
if(_valid2){
const _errs25 = errors;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const key2 in data4){
let data5 = data4[key2];
if(!((typeof data5 == "number") && (isFinite(data5)))){
(vErrors ??= []).push({instancePath:instancePath+"/lossWeights/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "number"}});errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/lossWeights",keyword:"type",params:{type: "object"}});errors++;
}
var _valid2 = _errs25 === errors;
valid7 = _valid2;
ifClause2 = "then";
}
else {
const _errs30 = errors;
const _errs31 = errors;
let valid9 = true;
const _errs32 = errors;
if(!(Array.isArray(data4))){
(vErrors ??= []).push({});errors++;
}
var _valid3 = _errs32 === errors;
errors = _errs31;
if(vErrors !== null){
if(_errs31){
vErrors.length = _errs31;
}
else {
vErrors = null;
}
}
let ifClause3;
if(_valid3){
const _errs34 = errors;
if(Array.isArray(data4)){
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
let data6 = data4[i1];
if(!((typeof data6 == "number") && (isFinite(data6)))){
(vErrors ??= []).push({instancePath:instancePath+"/lossWeights/" + i1,keyword:"type",params:{type: "number"}});errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/lossWeights",keyword:"type",params:{type: "array"}});errors++;
}
var _valid3 = _errs34 === errors;
valid9 = _valid3;
ifClause3 = "then";
}
else {
const _errs38 = errors;
if(!((typeof data4 == "number") && (isFinite(data4)))){
(vErrors ??= []).push({instancePath:instancePath+"/lossWeights",keyword:"type",params:{type: "number"}});errors++;
}
var _valid3 = _errs38 === errors;
valid9 = _valid3;
ifClause3 = "else";
}
if(!valid9){
(vErrors ??= []).push({instancePath:instancePath+"/lossWeights",keyword:"if",params:{failingKeyword: ifClause3}});errors++;
}
var _valid2 = _errs30 === errors;
valid7 = _valid2;
ifClause2 = "else";
}
if(!valid7){
(vErrors ??= []).push({instancePath:instancePath+"/lossWeights",keyword:"if",params:{failingKeyword: ifClause2}});errors++;
}
}
if(data.metrics !== undefined){
let data7 = data.metrics;
const _errs41 = errors;
let valid12 = true;
const _errs42 = errors;
if(!(data7 && typeof data7 == "object" && !Array.isArray(data7))){
(vErrors ??= []).push({});errors++;
}
var _valid4 = _errs42 === errors;
errors = _errs41;
if(vErrors !== null){
if(_errs41){
vErrors.length = _errs41;
}
else {
vErrors = null;
}
}
let ifClause4;
if(_valid4){
const _errs44 = errors;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
for(const key3 in data7){
let data8 = data7[key3];
if((!(Array.isArray(data8))) && (data8 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/metrics/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: schema23.properties.metrics.then.additionalProperties.type}});errors++;
}
if(Array.isArray(data8)){
const len2 = data8.length;
for(let i2=0; i2<len2; i2++){
if(!(validate46(data8[i2], {instancePath:instancePath+"/metrics/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i2,parentData:data8,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
errors = vErrors.length;
}
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/metrics",keyword:"type",params:{type: "object"}});errors++;
}
var _valid4 = _errs44 === errors;
valid12 = _valid4;
ifClause4 = "then";
}
else {
const _errs50 = errors;
const _errs51 = errors;
let valid16 = true;
const _errs52 = errors;
if(errors === _errs52){
if(Array.isArray(data7)){
const _errs54 = errors;
const len3 = data7.length;
for(let i3=0; i3<len3; i3++){
let data10 = data7[i3];
const _errs55 = errors;
if((!(Array.isArray(data10))) && (data10 !== null)){
(vErrors ??= []).push({});errors++;
}
var valid17 = _errs55 === errors;
if(valid17){
break;
}
}
if(!valid17){
(vErrors ??= []).push({});errors++;
}
else {
errors = _errs54;
if(vErrors !== null){
if(_errs54){
vErrors.length = _errs54;
}
else {
vErrors = null;
}
}
}
}
else {
(vErrors ??= []).push({});errors++;
}
}
var _valid5 = _errs52 === errors;
errors = _errs51;
if(vErrors !== null){
if(_errs51){
vErrors.length = _errs51;
}
else {
vErrors = null;
}
}
let ifClause5;
if(_valid5){
const _errs57 = errors;
if(Array.isArray(data7)){
const len4 = data7.length;
for(let i4=0; i4<len4; i4++){
let data11 = data7[i4];
if((!(Array.isArray(data11))) && (data11 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/metrics/" + i4,keyword:"type",params:{type: schema23.properties.metrics.else.then.items.type}});errors++;
}
if(Array.isArray(data11)){
const len5 = data11.length;
for(let i5=0; i5<len5; i5++){
if(!(validate46(data11[i5], {instancePath:instancePath+"/metrics/" + i4+"/" + i5,parentData:data11,parentDataProperty:i5,rootData}))){
vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
errors = vErrors.length;
}
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/metrics",keyword:"type",params:{type: "array"}});errors++;
}
var _valid5 = _errs57 === errors;
valid16 = _valid5;
ifClause5 = "then";
}
else {
const _errs62 = errors;
if(Array.isArray(data7)){
const len6 = data7.length;
for(let i6=0; i6<len6; i6++){
if(!(validate46(data7[i6], {instancePath:instancePath+"/metrics/" + i6,parentData:data7,parentDataProperty:i6,rootData}))){
vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/metrics",keyword:"type",params:{type: "array"}});errors++;
}
var _valid5 = _errs62 === errors;
valid16 = _valid5;
ifClause5 = "else";
}
if(!valid16){
(vErrors ??= []).push({instancePath:instancePath+"/metrics",keyword:"if",params:{failingKeyword: ifClause5}});errors++;
}
var _valid4 = _errs50 === errors;
valid12 = _valid4;
ifClause4 = "else";
}
if(!valid12){
(vErrors ??= []).push({instancePath:instancePath+"/metrics",keyword:"if",params:{failingKeyword: ifClause4}});errors++;
}
}
if(data.weightedMetrics !== undefined){
let data14 = data.weightedMetrics;
const _errs66 = errors;
let valid24 = true;
const _errs67 = errors;
if(!(data14 && typeof data14 == "object" && !Array.isArray(data14))){
(vErrors ??= []).push({});errors++;
}
var _valid6 = _errs67 === errors;
errors = _errs66;
if(vErrors !== null){
if(_errs66){
vErrors.length = _errs66;
}
else {
vErrors = null;
}
}
let ifClause6;
if(_valid6){
const _errs69 = errors;
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
for(const key4 in data14){
let data15 = data14[key4];
if((!(Array.isArray(data15))) && (data15 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/weightedMetrics/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: schema23.properties.weightedMetrics.then.additionalProperties.type}});errors++;
}
if(Array.isArray(data15)){
const len7 = data15.length;
for(let i7=0; i7<len7; i7++){
if(!(validate46(data15[i7], {instancePath:instancePath+"/weightedMetrics/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7,parentData:data15,parentDataProperty:i7,rootData}))){
vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
errors = vErrors.length;
}
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/weightedMetrics",keyword:"type",params:{type: "object"}});errors++;
}
var _valid6 = _errs69 === errors;
valid24 = _valid6;
ifClause6 = "then";
}
else {
const _errs75 = errors;
const _errs76 = errors;
let valid28 = true;
const _errs77 = errors;
if(errors === _errs77){
if(Array.isArray(data14)){
const _errs79 = errors;
const len8 = data14.length;
for(let i8=0; i8<len8; i8++){
let data17 = data14[i8];
const _errs80 = errors;
if((!(Array.isArray(data17))) && (data17 !== null)){
(vErrors ??= []).push({});errors++;
}
var valid29 = _errs80 === errors;
if(valid29){
break;
}
}
if(!valid29){
(vErrors ??= []).push({});errors++;
}
else {
errors = _errs79;
if(vErrors !== null){
if(_errs79){
vErrors.length = _errs79;
}
else {
vErrors = null;
}
}
}
}
else {
(vErrors ??= []).push({});errors++;
}
}
var _valid7 = _errs77 === errors;
errors = _errs76;
if(vErrors !== null){
if(_errs76){
vErrors.length = _errs76;
}
else {
vErrors = null;
}
}
let ifClause7;
if(_valid7){
const _errs82 = errors;
if(Array.isArray(data14)){
const len9 = data14.length;
for(let i9=0; i9<len9; i9++){
let data18 = data14[i9];
if((!(Array.isArray(data18))) && (data18 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/weightedMetrics/" + i9,keyword:"type",params:{type: schema23.properties.weightedMetrics.else.then.items.type}});errors++;
}
if(Array.isArray(data18)){
const len10 = data18.length;
for(let i10=0; i10<len10; i10++){
if(!(validate46(data18[i10], {instancePath:instancePath+"/weightedMetrics/" + i9+"/" + i10,parentData:data18,parentDataProperty:i10,rootData}))){
vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
errors = vErrors.length;
}
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/weightedMetrics",keyword:"type",params:{type: "array"}});errors++;
}
var _valid7 = _errs82 === errors;
valid28 = _valid7;
ifClause7 = "then";
}
else {
const _errs87 = errors;
if(Array.isArray(data14)){
const len11 = data14.length;
for(let i11=0; i11<len11; i11++){
if(!(validate46(data14[i11], {instancePath:instancePath+"/weightedMetrics/" + i11,parentData:data14,parentDataProperty:i11,rootData}))){
vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/weightedMetrics",keyword:"type",params:{type: "array"}});errors++;
}
var _valid7 = _errs87 === errors;
valid28 = _valid7;
ifClause7 = "else";
}
if(!valid28){
(vErrors ??= []).push({instancePath:instancePath+"/weightedMetrics",keyword:"if",params:{failingKeyword: ifClause7}});errors++;
}
var _valid6 = _errs75 === errors;
valid24 = _valid6;
ifClause6 = "else";
}
if(!valid24){
(vErrors ??= []).push({instancePath:instancePath+"/weightedMetrics",keyword:"if",params:{failingKeyword: ifClause6}});errors++;
}
}
if(data.stepsPerExecution !== undefined){
let data21 = data.stepsPerExecution;
if((!(((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21))) && (isFinite(data21)))) && (typeof data21 !== "string")){
(vErrors ??= []).push({instancePath:instancePath+"/stepsPerExecution",keyword:"type",params:{type: schema23.properties.stepsPerExecution.type}});errors++;
}
if((typeof data21 == "number") && (isFinite(data21))){
if(data21 < 1 || isNaN(data21)){
(vErrors ??= []).push({instancePath:instancePath+"/stepsPerExecution",keyword:"minimum",params:{comparison: ">=", limit: 1}});errors++;
}
}
if(typeof data21 === "string"){
if(!pattern42.test(data21)){
(vErrors ??= []).push({instancePath:instancePath+"/stepsPerExecution",keyword:"pattern",params:{pattern: "^auto$"}});errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});errors++;
}
validate38.errors = vErrors;
return errors === 0;
}


const schema28 = {"type":"object","additionalProperties":false,"properties":{"csv":{"type":"string","pattern":"^[\\s\\S]{1,}"},"json":{"type":"string","pattern":"^[\\s\\S]{1,}"},"module":{"type":"string","pattern":"^[\\s\\S]{1,}"},"inputs":{"type":"object","additionalProperties":{"type":"object","additionalProperties":false,"properties":{"columns":{"type":"array","minItems":1,"items":{"type":"string","pattern":"^[\\s\\S]{1,}"}},"column":{"type":"string","pattern":"^[\\s\\S]{1,}"},"shape":{"type":"array","minItems":1,"items":{"type":"integer","minimum":1}},"scale":{"type":"number"},"standardize":{"type":"boolean"}}}},"targets":{"type":"object","additionalProperties":{"type":"object","additionalProperties":false,"properties":{"column":{"type":"string","pattern":"^[\\s\\S]{1,}"},"columns":{"type":"array","minItems":1,"items":{"type":"string","pattern":"^[\\s\\S]{1,}"}},"encode":{"type":"string","enum":["none","oneHot","index"]},"classes":{"type":"array","minItems":2,"uniqueItems":true,"items":{"type":["string","number"]}},"scale":{"type":"number"},"standardize":{"type":"boolean"}}}},"sampleWeight":{"if":{"type":"object"},"then":{"type":"object","additionalProperties":{"type":"string","pattern":"^[\\s\\S]{1,}"}},"else":{"if":{"type":"array"},"then":{"type":"array","items":{"type":"string","pattern":"^[\\s\\S]{1,}"}},"else":{"type":"string","pattern":"^[\\s\\S]{1,}"}}},"window":{"type":"object","additionalProperties":false,"required":["length"],"properties":{"length":{"type":"integer","minimum":1},"horizon":{"type":"integer","minimum":0},"stride":{"type":"integer","minimum":1}}},"split":{"type":"object","additionalProperties":false,"required":["validation"],"properties":{"validation":{"type":"number","exclusiveMinimum":0,"exclusiveMaximum":1},"by":{"type":"string","enum":["end","random"]}}},"limit":{"type":"integer","minimum":1},"header":{"type":"boolean"},"delimiter":{"type":"string","pattern":"^[\\s\\S]{1,}"},"missing":{"type":"string","enum":["error","drop"]}}};

function validate53(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema28.properties, key0))){
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
(vErrors ??= []).push({instancePath:instancePath+"/targets/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/encode",keyword:"enum",params:{allowedValues: schema28.properties.targets.additionalProperties.properties.encode.enum}});errors++;
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
(vErrors ??= []).push({instancePath:instancePath+"/targets/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/classes/" + i3,keyword:"type",params:{type: schema28.properties.targets.additionalProperties.properties.classes.items.type}});errors++;
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
if(data.sampleWeight !== undefined){
let data22 = data.sampleWeight;
const _errs51 = errors;
let valid14 = true;
const _errs52 = errors;
if(!(data22 && typeof data22 == "object" && !Array.isArray(data22))){
(vErrors ??= []).push({});errors++;
}
var _valid0 = _errs52 === errors;
errors = _errs51;
if(vErrors !== null){
if(_errs51){
vErrors.length = _errs51;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs54 = errors;
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
for(const key5 in data22){
let data23 = data22[key5];
if(typeof data23 === "string"){
if(!pattern1.test(data23)){
(vErrors ??= []).push({instancePath:instancePath+"/sampleWeight/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"pattern",params:{pattern: "^[\\s\\S]{1,}"}});errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/sampleWeight/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "string"}});errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/sampleWeight",keyword:"type",params:{type: "object"}});errors++;
}
var _valid0 = _errs54 === errors;
valid14 = _valid0;
ifClause0 = "then";
}
else {
const _errs59 = errors;
const _errs60 = errors;
let valid16 = true;
const _errs61 = errors;
if(!(Array.isArray(data22))){
(vErrors ??= []).push({});errors++;
}
var _valid1 = _errs61 === errors;
errors = _errs60;
if(vErrors !== null){
if(_errs60){
vErrors.length = _errs60;
}
else {
vErrors = null;
}
}
let ifClause1;
if(_valid1){
const _errs63 = errors;
if(Array.isArray(data22)){
const len4 = data22.length;
for(let i5=0; i5<len4; i5++){
let data24 = data22[i5];
if(typeof data24 === "string"){
if(!pattern1.test(data24)){
(vErrors ??= []).push({instancePath:instancePath+"/sampleWeight/" + i5,keyword:"pattern",params:{pattern: "^[\\s\\S]{1,}"}});errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/sampleWeight/" + i5,keyword:"type",params:{type: "string"}});errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/sampleWeight",keyword:"type",params:{type: "array"}});errors++;
}
var _valid1 = _errs63 === errors;
valid16 = _valid1;
ifClause1 = "then";
}
else {
const _errs67 = errors;
if(typeof data22 === "string"){
if(!pattern1.test(data22)){
(vErrors ??= []).push({instancePath:instancePath+"/sampleWeight",keyword:"pattern",params:{pattern: "^[\\s\\S]{1,}"}});errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/sampleWeight",keyword:"type",params:{type: "string"}});errors++;
}
var _valid1 = _errs67 === errors;
valid16 = _valid1;
ifClause1 = "else";
}
if(!valid16){
(vErrors ??= []).push({instancePath:instancePath+"/sampleWeight",keyword:"if",params:{failingKeyword: ifClause1}});errors++;
}
var _valid0 = _errs59 === errors;
valid14 = _valid0;
ifClause0 = "else";
}
if(!valid14){
(vErrors ??= []).push({instancePath:instancePath+"/sampleWeight",keyword:"if",params:{failingKeyword: ifClause0}});errors++;
}
}
if(data.window !== undefined){
let data25 = data.window;
if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
if(data25.length === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/window",keyword:"required",params:{missingProperty: "length"}});errors++;
}
for(const key6 in data25){
if(!(((key6 === "length") || (key6 === "horizon")) || (key6 === "stride"))){
(vErrors ??= []).push({instancePath:instancePath+"/window",keyword:"additionalProperties",params:{additionalProperty: key6}});errors++;
}
}
if(data25.length !== undefined){
let data26 = data25.length;
if(!(((typeof data26 == "number") && (!(data26 % 1) && !isNaN(data26))) && (isFinite(data26)))){
(vErrors ??= []).push({instancePath:instancePath+"/window/length",keyword:"type",params:{type: "integer"}});errors++;
}
if((typeof data26 == "number") && (isFinite(data26))){
if(data26 < 1 || isNaN(data26)){
(vErrors ??= []).push({instancePath:instancePath+"/window/length",keyword:"minimum",params:{comparison: ">=", limit: 1}});errors++;
}
}
}
if(data25.horizon !== undefined){
let data27 = data25.horizon;
if(!(((typeof data27 == "number") && (!(data27 % 1) && !isNaN(data27))) && (isFinite(data27)))){
(vErrors ??= []).push({instancePath:instancePath+"/window/horizon",keyword:"type",params:{type: "integer"}});errors++;
}
if((typeof data27 == "number") && (isFinite(data27))){
if(data27 < 0 || isNaN(data27)){
(vErrors ??= []).push({instancePath:instancePath+"/window/horizon",keyword:"minimum",params:{comparison: ">=", limit: 0}});errors++;
}
}
}
if(data25.stride !== undefined){
let data28 = data25.stride;
if(!(((typeof data28 == "number") && (!(data28 % 1) && !isNaN(data28))) && (isFinite(data28)))){
(vErrors ??= []).push({instancePath:instancePath+"/window/stride",keyword:"type",params:{type: "integer"}});errors++;
}
if((typeof data28 == "number") && (isFinite(data28))){
if(data28 < 1 || isNaN(data28)){
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
let data29 = data.split;
if(data29 && typeof data29 == "object" && !Array.isArray(data29)){
if(data29.validation === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/split",keyword:"required",params:{missingProperty: "validation"}});errors++;
}
for(const key7 in data29){
if(!((key7 === "validation") || (key7 === "by"))){
(vErrors ??= []).push({instancePath:instancePath+"/split",keyword:"additionalProperties",params:{additionalProperty: key7}});errors++;
}
}
if(data29.validation !== undefined){
let data30 = data29.validation;
if((typeof data30 == "number") && (isFinite(data30))){
if(data30 >= 1 || isNaN(data30)){
(vErrors ??= []).push({instancePath:instancePath+"/split/validation",keyword:"exclusiveMaximum",params:{comparison: "<", limit: 1}});errors++;
}
if(data30 <= 0 || isNaN(data30)){
(vErrors ??= []).push({instancePath:instancePath+"/split/validation",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0}});errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/split/validation",keyword:"type",params:{type: "number"}});errors++;
}
}
if(data29.by !== undefined){
let data31 = data29.by;
if(typeof data31 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/split/by",keyword:"type",params:{type: "string"}});errors++;
}
if(!((data31 === "end") || (data31 === "random"))){
(vErrors ??= []).push({instancePath:instancePath+"/split/by",keyword:"enum",params:{allowedValues: schema28.properties.split.properties.by.enum}});errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/split",keyword:"type",params:{type: "object"}});errors++;
}
}
if(data.limit !== undefined){
let data32 = data.limit;
if(!(((typeof data32 == "number") && (!(data32 % 1) && !isNaN(data32))) && (isFinite(data32)))){
(vErrors ??= []).push({instancePath:instancePath+"/limit",keyword:"type",params:{type: "integer"}});errors++;
}
if((typeof data32 == "number") && (isFinite(data32))){
if(data32 < 1 || isNaN(data32)){
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
let data34 = data.delimiter;
if(typeof data34 === "string"){
if(!pattern1.test(data34)){
(vErrors ??= []).push({instancePath:instancePath+"/delimiter",keyword:"pattern",params:{pattern: "^[\\s\\S]{1,}"}});errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/delimiter",keyword:"type",params:{type: "string"}});errors++;
}
}
if(data.missing !== undefined){
let data35 = data.missing;
if(typeof data35 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/missing",keyword:"type",params:{type: "string"}});errors++;
}
if(!((data35 === "error") || (data35 === "drop"))){
(vErrors ??= []).push({instancePath:instancePath+"/missing",keyword:"enum",params:{allowedValues: schema28.properties.missing.enum}});errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});errors++;
}
validate53.errors = vErrors;
return errors === 0;
}


const schema29 = {"type":"object","properties":{"epochs":{"type":"integer","minimum":1},"batchSize":{"type":"integer","minimum":1},"validationSplit":{"type":"number","minimum":0,"exclusiveMaximum":1},"shuffle":{"type":"boolean"},"seed":{"type":"integer","minimum":0},"classWeight":{"type":["object","null"],"additionalProperties":{"type":"number"}},"earlyStopping":{"type":["object","null"],"properties":{"monitor":{"type":"string","pattern":"^[\\s\\S]{1,}"},"minDelta":{"type":"number","minimum":0},"patience":{"type":"integer","minimum":0},"restoreBestWeights":{"type":"boolean"}},"additionalProperties":false},"reduceLROnPlateau":{"type":["object","null"],"properties":{"monitor":{"type":"string","pattern":"^[\\s\\S]{1,}"},"factor":{"type":"number","exclusiveMinimum":0,"exclusiveMaximum":1},"patience":{"type":"integer","minimum":0},"minDelta":{"type":"number","minimum":0},"cooldown":{"type":"integer","minimum":0},"minLr":{"type":"number","minimum":0}},"additionalProperties":false}},"additionalProperties":false};

function validate54(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((((key0 === "epochs") || (key0 === "batchSize")) || (key0 === "validationSplit")) || (key0 === "shuffle")) || (key0 === "seed")) || (key0 === "classWeight")) || (key0 === "earlyStopping")) || (key0 === "reduceLROnPlateau"))){
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
if(data.classWeight !== undefined){
let data5 = data.classWeight;
if((!(data5 && typeof data5 == "object" && !Array.isArray(data5))) && (data5 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/classWeight",keyword:"type",params:{type: schema29.properties.classWeight.type}});errors++;
}
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
for(const key1 in data5){
let data6 = data5[key1];
if(!((typeof data6 == "number") && (isFinite(data6)))){
(vErrors ??= []).push({instancePath:instancePath+"/classWeight/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "number"}});errors++;
}
}
}
}
if(data.earlyStopping !== undefined){
let data7 = data.earlyStopping;
if((!(data7 && typeof data7 == "object" && !Array.isArray(data7))) && (data7 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/earlyStopping",keyword:"type",params:{type: schema29.properties.earlyStopping.type}});errors++;
}
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
for(const key2 in data7){
if(!((((key2 === "monitor") || (key2 === "minDelta")) || (key2 === "patience")) || (key2 === "restoreBestWeights"))){
(vErrors ??= []).push({instancePath:instancePath+"/earlyStopping",keyword:"additionalProperties",params:{additionalProperty: key2}});errors++;
}
}
if(data7.monitor !== undefined){
let data8 = data7.monitor;
if(typeof data8 === "string"){
if(!pattern1.test(data8)){
(vErrors ??= []).push({instancePath:instancePath+"/earlyStopping/monitor",keyword:"pattern",params:{pattern: "^[\\s\\S]{1,}"}});errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/earlyStopping/monitor",keyword:"type",params:{type: "string"}});errors++;
}
}
if(data7.minDelta !== undefined){
let data9 = data7.minDelta;
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 < 0 || isNaN(data9)){
(vErrors ??= []).push({instancePath:instancePath+"/earlyStopping/minDelta",keyword:"minimum",params:{comparison: ">=", limit: 0}});errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/earlyStopping/minDelta",keyword:"type",params:{type: "number"}});errors++;
}
}
if(data7.patience !== undefined){
let data10 = data7.patience;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
(vErrors ??= []).push({instancePath:instancePath+"/earlyStopping/patience",keyword:"type",params:{type: "integer"}});errors++;
}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 < 0 || isNaN(data10)){
(vErrors ??= []).push({instancePath:instancePath+"/earlyStopping/patience",keyword:"minimum",params:{comparison: ">=", limit: 0}});errors++;
}
}
}
if(data7.restoreBestWeights !== undefined){
if(typeof data7.restoreBestWeights !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/earlyStopping/restoreBestWeights",keyword:"type",params:{type: "boolean"}});errors++;
}
}
}
}
if(data.reduceLROnPlateau !== undefined){
let data12 = data.reduceLROnPlateau;
if((!(data12 && typeof data12 == "object" && !Array.isArray(data12))) && (data12 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/reduceLROnPlateau",keyword:"type",params:{type: schema29.properties.reduceLROnPlateau.type}});errors++;
}
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
for(const key3 in data12){
if(!((((((key3 === "monitor") || (key3 === "factor")) || (key3 === "patience")) || (key3 === "minDelta")) || (key3 === "cooldown")) || (key3 === "minLr"))){
(vErrors ??= []).push({instancePath:instancePath+"/reduceLROnPlateau",keyword:"additionalProperties",params:{additionalProperty: key3}});errors++;
}
}
if(data12.monitor !== undefined){
let data13 = data12.monitor;
if(typeof data13 === "string"){
if(!pattern1.test(data13)){
(vErrors ??= []).push({instancePath:instancePath+"/reduceLROnPlateau/monitor",keyword:"pattern",params:{pattern: "^[\\s\\S]{1,}"}});errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/reduceLROnPlateau/monitor",keyword:"type",params:{type: "string"}});errors++;
}
}
if(data12.factor !== undefined){
let data14 = data12.factor;
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 >= 1 || isNaN(data14)){
(vErrors ??= []).push({instancePath:instancePath+"/reduceLROnPlateau/factor",keyword:"exclusiveMaximum",params:{comparison: "<", limit: 1}});errors++;
}
if(data14 <= 0 || isNaN(data14)){
(vErrors ??= []).push({instancePath:instancePath+"/reduceLROnPlateau/factor",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0}});errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/reduceLROnPlateau/factor",keyword:"type",params:{type: "number"}});errors++;
}
}
if(data12.patience !== undefined){
let data15 = data12.patience;
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
(vErrors ??= []).push({instancePath:instancePath+"/reduceLROnPlateau/patience",keyword:"type",params:{type: "integer"}});errors++;
}
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 < 0 || isNaN(data15)){
(vErrors ??= []).push({instancePath:instancePath+"/reduceLROnPlateau/patience",keyword:"minimum",params:{comparison: ">=", limit: 0}});errors++;
}
}
}
if(data12.minDelta !== undefined){
let data16 = data12.minDelta;
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 < 0 || isNaN(data16)){
(vErrors ??= []).push({instancePath:instancePath+"/reduceLROnPlateau/minDelta",keyword:"minimum",params:{comparison: ">=", limit: 0}});errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/reduceLROnPlateau/minDelta",keyword:"type",params:{type: "number"}});errors++;
}
}
if(data12.cooldown !== undefined){
let data17 = data12.cooldown;
if(!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))){
(vErrors ??= []).push({instancePath:instancePath+"/reduceLROnPlateau/cooldown",keyword:"type",params:{type: "integer"}});errors++;
}
if((typeof data17 == "number") && (isFinite(data17))){
if(data17 < 0 || isNaN(data17)){
(vErrors ??= []).push({instancePath:instancePath+"/reduceLROnPlateau/cooldown",keyword:"minimum",params:{comparison: ">=", limit: 0}});errors++;
}
}
}
if(data12.minLr !== undefined){
let data18 = data12.minLr;
if((typeof data18 == "number") && (isFinite(data18))){
if(data18 < 0 || isNaN(data18)){
(vErrors ??= []).push({instancePath:instancePath+"/reduceLROnPlateau/minLr",keyword:"minimum",params:{comparison: ">=", limit: 0}});errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/reduceLROnPlateau/minLr",keyword:"type",params:{type: "number"}});errors++;
}
}
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});errors++;
}
validate54.errors = vErrors;
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
plugin: validate34,
pluginLayer: validate35,
pluginWeight: validate36,
weights: validate37,
compile: validate38,
data: validate53,
fit: validate54,
};
