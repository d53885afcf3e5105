// Generated from schema/: do not edit; run `make schema`.

// @ts-nocheck: plain JavaScript by ajv; only the table at the end is for use.
import type { Validator } from '../../spec/schema-tables.ts';


const schema6 = {"type":"object","properties":{"type":{"const":"accuracy"},"name":{"type":["string","null"],"pattern":"^[\\s\\S]{1,}"}},"required":["type"],"additionalProperties":false};
const pattern0 = new RegExp("^[\\s\\S]{1,}", "u");

function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "type"}});errors++;
}
for(const key0 in data){
if(!((key0 === "type") || (key0 === "name"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});errors++;
}
}
if(data.type !== undefined){
if("accuracy" !== data.type){
(vErrors ??= []).push({instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "accuracy"}});errors++;
}
}
if(data.name !== undefined){
let data1 = data.name;
if((typeof data1 !== "string") && (data1 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"type",params:{type: schema6.properties.name.type}});errors++;
}
if(typeof data1 === "string"){
if(!pattern0.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"pattern",params:{pattern: "^[\\s\\S]{1,}"}});errors++;
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


const schema7 = {"type":"object","properties":{"type":{"const":"binaryAccuracy"},"threshold":{"type":"number"},"name":{"type":["string","null"],"pattern":"^[\\s\\S]{1,}"}},"required":["type"],"additionalProperties":false};

function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "type"}});errors++;
}
for(const key0 in data){
if(!(((key0 === "type") || (key0 === "threshold")) || (key0 === "name"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});errors++;
}
}
if(data.type !== undefined){
if("binaryAccuracy" !== data.type){
(vErrors ??= []).push({instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "binaryAccuracy"}});errors++;
}
}
if(data.threshold !== undefined){
let data1 = data.threshold;
if(!((typeof data1 == "number") && (isFinite(data1)))){
(vErrors ??= []).push({instancePath:instancePath+"/threshold",keyword:"type",params:{type: "number"}});errors++;
}
}
if(data.name !== undefined){
let data2 = data.name;
if((typeof data2 !== "string") && (data2 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"type",params:{type: schema7.properties.name.type}});errors++;
}
if(typeof data2 === "string"){
if(!pattern0.test(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"pattern",params:{pattern: "^[\\s\\S]{1,}"}});errors++;
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


const schema8 = {"type":"object","properties":{"type":{"const":"categoricalAccuracy"},"name":{"type":["string","null"],"pattern":"^[\\s\\S]{1,}"}},"required":["type"],"additionalProperties":false};

function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "type"}});errors++;
}
for(const key0 in data){
if(!((key0 === "type") || (key0 === "name"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});errors++;
}
}
if(data.type !== undefined){
if("categoricalAccuracy" !== data.type){
(vErrors ??= []).push({instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "categoricalAccuracy"}});errors++;
}
}
if(data.name !== undefined){
let data1 = data.name;
if((typeof data1 !== "string") && (data1 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"type",params:{type: schema8.properties.name.type}});errors++;
}
if(typeof data1 === "string"){
if(!pattern0.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"pattern",params:{pattern: "^[\\s\\S]{1,}"}});errors++;
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


const schema9 = {"type":"object","properties":{"type":{"const":"sparseCategoricalAccuracy"},"name":{"type":["string","null"],"pattern":"^[\\s\\S]{1,}"}},"required":["type"],"additionalProperties":false};

function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "type"}});errors++;
}
for(const key0 in data){
if(!((key0 === "type") || (key0 === "name"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});errors++;
}
}
if(data.type !== undefined){
if("sparseCategoricalAccuracy" !== data.type){
(vErrors ??= []).push({instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "sparseCategoricalAccuracy"}});errors++;
}
}
if(data.name !== undefined){
let data1 = data.name;
if((typeof data1 !== "string") && (data1 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"type",params:{type: schema9.properties.name.type}});errors++;
}
if(typeof data1 === "string"){
if(!pattern0.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"pattern",params:{pattern: "^[\\s\\S]{1,}"}});errors++;
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


const schema10 = {"type":"object","properties":{"type":{"const":"precision"},"thresholds":{"type":["number","array","null"],"minimum":0,"maximum":1,"items":{"type":"number","minimum":0,"maximum":1},"minItems":1},"topK":{"type":["integer","null"],"minimum":1},"classId":{"type":["integer","null"],"minimum":0},"name":{"type":["string","null"],"pattern":"^[\\s\\S]{1,}"}},"required":["type"],"additionalProperties":false};

function validate25(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "type"}});errors++;
}
for(const key0 in data){
if(!(((((key0 === "type") || (key0 === "thresholds")) || (key0 === "topK")) || (key0 === "classId")) || (key0 === "name"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});errors++;
}
}
if(data.type !== undefined){
if("precision" !== data.type){
(vErrors ??= []).push({instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "precision"}});errors++;
}
}
if(data.thresholds !== undefined){
let data1 = data.thresholds;
if(((!((typeof data1 == "number") && (isFinite(data1)))) && (!(Array.isArray(data1)))) && (data1 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/thresholds",keyword:"type",params:{type: schema10.properties.thresholds.type}});errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 1 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/thresholds",keyword:"maximum",params:{comparison: "<=", limit: 1}});errors++;
}
if(data1 < 0 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/thresholds",keyword:"minimum",params:{comparison: ">=", limit: 0}});errors++;
}
}
if(Array.isArray(data1)){
if(data1.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/thresholds",keyword:"minItems",params:{limit: 1}});errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 1 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/thresholds/" + i0,keyword:"maximum",params:{comparison: "<=", limit: 1}});errors++;
}
if(data2 < 0 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/thresholds/" + i0,keyword:"minimum",params:{comparison: ">=", limit: 0}});errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/thresholds/" + i0,keyword:"type",params:{type: "number"}});errors++;
}
}
}
}
if(data.topK !== undefined){
let data3 = data.topK;
if((!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))) && (data3 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/topK",keyword:"type",params:{type: schema10.properties.topK.type}});errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 1 || isNaN(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/topK",keyword:"minimum",params:{comparison: ">=", limit: 1}});errors++;
}
}
}
if(data.classId !== undefined){
let data4 = data.classId;
if((!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))) && (data4 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/classId",keyword:"type",params:{type: schema10.properties.classId.type}});errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/classId",keyword:"minimum",params:{comparison: ">=", limit: 0}});errors++;
}
}
}
if(data.name !== undefined){
let data5 = data.name;
if((typeof data5 !== "string") && (data5 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"type",params:{type: schema10.properties.name.type}});errors++;
}
if(typeof data5 === "string"){
if(!pattern0.test(data5)){
(vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"pattern",params:{pattern: "^[\\s\\S]{1,}"}});errors++;
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


const schema11 = {"type":"object","properties":{"type":{"const":"recall"},"thresholds":{"type":["number","array","null"],"minimum":0,"maximum":1,"items":{"type":"number","minimum":0,"maximum":1},"minItems":1},"topK":{"type":["integer","null"],"minimum":1},"classId":{"type":["integer","null"],"minimum":0},"name":{"type":["string","null"],"pattern":"^[\\s\\S]{1,}"}},"required":["type"],"additionalProperties":false};

function validate26(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "type"}});errors++;
}
for(const key0 in data){
if(!(((((key0 === "type") || (key0 === "thresholds")) || (key0 === "topK")) || (key0 === "classId")) || (key0 === "name"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});errors++;
}
}
if(data.type !== undefined){
if("recall" !== data.type){
(vErrors ??= []).push({instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "recall"}});errors++;
}
}
if(data.thresholds !== undefined){
let data1 = data.thresholds;
if(((!((typeof data1 == "number") && (isFinite(data1)))) && (!(Array.isArray(data1)))) && (data1 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/thresholds",keyword:"type",params:{type: schema11.properties.thresholds.type}});errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 1 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/thresholds",keyword:"maximum",params:{comparison: "<=", limit: 1}});errors++;
}
if(data1 < 0 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/thresholds",keyword:"minimum",params:{comparison: ">=", limit: 0}});errors++;
}
}
if(Array.isArray(data1)){
if(data1.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/thresholds",keyword:"minItems",params:{limit: 1}});errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 1 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/thresholds/" + i0,keyword:"maximum",params:{comparison: "<=", limit: 1}});errors++;
}
if(data2 < 0 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/thresholds/" + i0,keyword:"minimum",params:{comparison: ">=", limit: 0}});errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/thresholds/" + i0,keyword:"type",params:{type: "number"}});errors++;
}
}
}
}
if(data.topK !== undefined){
let data3 = data.topK;
if((!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))) && (data3 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/topK",keyword:"type",params:{type: schema11.properties.topK.type}});errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 1 || isNaN(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/topK",keyword:"minimum",params:{comparison: ">=", limit: 1}});errors++;
}
}
}
if(data.classId !== undefined){
let data4 = data.classId;
if((!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))) && (data4 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/classId",keyword:"type",params:{type: schema11.properties.classId.type}});errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/classId",keyword:"minimum",params:{comparison: ">=", limit: 0}});errors++;
}
}
}
if(data.name !== undefined){
let data5 = data.name;
if((typeof data5 !== "string") && (data5 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"type",params:{type: schema11.properties.name.type}});errors++;
}
if(typeof data5 === "string"){
if(!pattern0.test(data5)){
(vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"pattern",params:{pattern: "^[\\s\\S]{1,}"}});errors++;
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


const schema12 = {"type":"object","properties":{"type":{"const":"r2Score"},"classAggregation":{"enum":["none","uniformAverage","varianceWeightedAverage"]},"numRegressors":{"type":"integer","minimum":0},"name":{"type":["string","null"],"pattern":"^[\\s\\S]{1,}"}},"required":["type"],"additionalProperties":false};

function validate27(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "type"}});errors++;
}
for(const key0 in data){
if(!((((key0 === "type") || (key0 === "classAggregation")) || (key0 === "numRegressors")) || (key0 === "name"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});errors++;
}
}
if(data.type !== undefined){
if("r2Score" !== data.type){
(vErrors ??= []).push({instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "r2Score"}});errors++;
}
}
if(data.classAggregation !== undefined){
let data1 = data.classAggregation;
if(!(((data1 === "none") || (data1 === "uniformAverage")) || (data1 === "varianceWeightedAverage"))){
(vErrors ??= []).push({instancePath:instancePath+"/classAggregation",keyword:"enum",params:{allowedValues: schema12.properties.classAggregation.enum}});errors++;
}
}
if(data.numRegressors !== undefined){
let data2 = data.numRegressors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
(vErrors ??= []).push({instancePath:instancePath+"/numRegressors",keyword:"type",params:{type: "integer"}});errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/numRegressors",keyword:"minimum",params:{comparison: ">=", limit: 0}});errors++;
}
}
}
if(data.name !== undefined){
let data3 = data.name;
if((typeof data3 !== "string") && (data3 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"type",params:{type: schema12.properties.name.type}});errors++;
}
if(typeof data3 === "string"){
if(!pattern0.test(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"pattern",params:{pattern: "^[\\s\\S]{1,}"}});errors++;
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


const schema13 = {"type":"object","properties":{"type":{"const":"binaryCrossentropy"},"fromLogits":{"type":"boolean"},"labelSmoothing":{"type":"number","minimum":0,"maximum":1},"name":{"type":["string","null"],"pattern":"^[\\s\\S]{1,}"}},"required":["type"],"additionalProperties":false};

function validate28(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "type"}});errors++;
}
for(const key0 in data){
if(!((((key0 === "type") || (key0 === "fromLogits")) || (key0 === "labelSmoothing")) || (key0 === "name"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});errors++;
}
}
if(data.type !== undefined){
if("binaryCrossentropy" !== data.type){
(vErrors ??= []).push({instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "binaryCrossentropy"}});errors++;
}
}
if(data.fromLogits !== undefined){
if(typeof data.fromLogits !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/fromLogits",keyword:"type",params:{type: "boolean"}});errors++;
}
}
if(data.labelSmoothing !== undefined){
let data2 = data.labelSmoothing;
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 1 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/labelSmoothing",keyword:"maximum",params:{comparison: "<=", limit: 1}});errors++;
}
if(data2 < 0 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/labelSmoothing",keyword:"minimum",params:{comparison: ">=", limit: 0}});errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/labelSmoothing",keyword:"type",params:{type: "number"}});errors++;
}
}
if(data.name !== undefined){
let data3 = data.name;
if((typeof data3 !== "string") && (data3 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"type",params:{type: schema13.properties.name.type}});errors++;
}
if(typeof data3 === "string"){
if(!pattern0.test(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"pattern",params:{pattern: "^[\\s\\S]{1,}"}});errors++;
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


const schema14 = {"type":"object","properties":{"type":{"const":"categoricalCrossentropy"},"fromLogits":{"type":"boolean"},"labelSmoothing":{"type":"number","minimum":0,"maximum":1},"axis":{"type":"integer"},"name":{"type":["string","null"],"pattern":"^[\\s\\S]{1,}"}},"required":["type"],"additionalProperties":false};

function validate29(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "type"}});errors++;
}
for(const key0 in data){
if(!(((((key0 === "type") || (key0 === "fromLogits")) || (key0 === "labelSmoothing")) || (key0 === "axis")) || (key0 === "name"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});errors++;
}
}
if(data.type !== undefined){
if("categoricalCrossentropy" !== data.type){
(vErrors ??= []).push({instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "categoricalCrossentropy"}});errors++;
}
}
if(data.fromLogits !== undefined){
if(typeof data.fromLogits !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/fromLogits",keyword:"type",params:{type: "boolean"}});errors++;
}
}
if(data.labelSmoothing !== undefined){
let data2 = data.labelSmoothing;
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 1 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/labelSmoothing",keyword:"maximum",params:{comparison: "<=", limit: 1}});errors++;
}
if(data2 < 0 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/labelSmoothing",keyword:"minimum",params:{comparison: ">=", limit: 0}});errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/labelSmoothing",keyword:"type",params:{type: "number"}});errors++;
}
}
if(data.axis !== undefined){
let data3 = data.axis;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
(vErrors ??= []).push({instancePath:instancePath+"/axis",keyword:"type",params:{type: "integer"}});errors++;
}
}
if(data.name !== undefined){
let data4 = data.name;
if((typeof data4 !== "string") && (data4 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"type",params:{type: schema14.properties.name.type}});errors++;
}
if(typeof data4 === "string"){
if(!pattern0.test(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"pattern",params:{pattern: "^[\\s\\S]{1,}"}});errors++;
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


const schema15 = {"type":"object","properties":{"type":{"const":"sparseCategoricalCrossentropy"},"fromLogits":{"type":"boolean"},"ignoreClass":{"type":["integer","null"]},"axis":{"enum":[-1]},"name":{"type":["string","null"],"pattern":"^[\\s\\S]{1,}"}},"required":["type"],"additionalProperties":false};

function validate30(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "type"}});errors++;
}
for(const key0 in data){
if(!(((((key0 === "type") || (key0 === "fromLogits")) || (key0 === "ignoreClass")) || (key0 === "axis")) || (key0 === "name"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});errors++;
}
}
if(data.type !== undefined){
if("sparseCategoricalCrossentropy" !== data.type){
(vErrors ??= []).push({instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "sparseCategoricalCrossentropy"}});errors++;
}
}
if(data.fromLogits !== undefined){
if(typeof data.fromLogits !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/fromLogits",keyword:"type",params:{type: "boolean"}});errors++;
}
}
if(data.ignoreClass !== undefined){
let data2 = data.ignoreClass;
if((!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))) && (data2 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/ignoreClass",keyword:"type",params:{type: schema15.properties.ignoreClass.type}});errors++;
}
}
if(data.axis !== undefined){
if(!(data.axis === -1)){
(vErrors ??= []).push({instancePath:instancePath+"/axis",keyword:"enum",params:{allowedValues: schema15.properties.axis.enum}});errors++;
}
}
if(data.name !== undefined){
let data4 = data.name;
if((typeof data4 !== "string") && (data4 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"type",params:{type: schema15.properties.name.type}});errors++;
}
if(typeof data4 === "string"){
if(!pattern0.test(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"pattern",params:{pattern: "^[\\s\\S]{1,}"}});errors++;
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


const schema16 = {"type":"object","properties":{"type":{"const":"meanSquaredError"},"name":{"type":["string","null"],"pattern":"^[\\s\\S]{1,}"}},"required":["type"],"additionalProperties":false};

function validate31(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "type"}});errors++;
}
for(const key0 in data){
if(!((key0 === "type") || (key0 === "name"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});errors++;
}
}
if(data.type !== undefined){
if("meanSquaredError" !== data.type){
(vErrors ??= []).push({instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "meanSquaredError"}});errors++;
}
}
if(data.name !== undefined){
let data1 = data.name;
if((typeof data1 !== "string") && (data1 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"type",params:{type: schema16.properties.name.type}});errors++;
}
if(typeof data1 === "string"){
if(!pattern0.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"pattern",params:{pattern: "^[\\s\\S]{1,}"}});errors++;
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


const schema17 = {"type":"object","properties":{"type":{"const":"meanAbsoluteError"},"name":{"type":["string","null"],"pattern":"^[\\s\\S]{1,}"}},"required":["type"],"additionalProperties":false};

function validate32(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "type"}});errors++;
}
for(const key0 in data){
if(!((key0 === "type") || (key0 === "name"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});errors++;
}
}
if(data.type !== undefined){
if("meanAbsoluteError" !== data.type){
(vErrors ??= []).push({instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "meanAbsoluteError"}});errors++;
}
}
if(data.name !== undefined){
let data1 = data.name;
if((typeof data1 !== "string") && (data1 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"type",params:{type: schema17.properties.name.type}});errors++;
}
if(typeof data1 === "string"){
if(!pattern0.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"pattern",params:{pattern: "^[\\s\\S]{1,}"}});errors++;
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


const schema18 = {"type":"object","properties":{"type":{"const":"meanAbsolutePercentageError"},"name":{"type":["string","null"],"pattern":"^[\\s\\S]{1,}"}},"required":["type"],"additionalProperties":false};

function validate33(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "type"}});errors++;
}
for(const key0 in data){
if(!((key0 === "type") || (key0 === "name"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});errors++;
}
}
if(data.type !== undefined){
if("meanAbsolutePercentageError" !== data.type){
(vErrors ??= []).push({instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "meanAbsolutePercentageError"}});errors++;
}
}
if(data.name !== undefined){
let data1 = data.name;
if((typeof data1 !== "string") && (data1 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"type",params:{type: schema18.properties.name.type}});errors++;
}
if(typeof data1 === "string"){
if(!pattern0.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"pattern",params:{pattern: "^[\\s\\S]{1,}"}});errors++;
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


const schema19 = {"type":"object","properties":{"type":{"const":"cosineSimilarity"},"axis":{"type":"integer"},"name":{"type":["string","null"],"pattern":"^[\\s\\S]{1,}"}},"required":["type"],"additionalProperties":false};

function validate34(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "type"}});errors++;
}
for(const key0 in data){
if(!(((key0 === "type") || (key0 === "axis")) || (key0 === "name"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});errors++;
}
}
if(data.type !== undefined){
if("cosineSimilarity" !== data.type){
(vErrors ??= []).push({instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "cosineSimilarity"}});errors++;
}
}
if(data.axis !== undefined){
let data1 = data.axis;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
(vErrors ??= []).push({instancePath:instancePath+"/axis",keyword:"type",params:{type: "integer"}});errors++;
}
}
if(data.name !== undefined){
let data2 = data.name;
if((typeof data2 !== "string") && (data2 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"type",params:{type: schema19.properties.name.type}});errors++;
}
if(typeof data2 === "string"){
if(!pattern0.test(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"pattern",params:{pattern: "^[\\s\\S]{1,}"}});errors++;
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


const schema20 = {"type":"object","properties":{"type":{"const":"topKCategoricalAccuracy"},"k":{"type":"integer","minimum":1},"name":{"type":["string","null"],"pattern":"^[\\s\\S]{1,}"}},"required":["type"],"additionalProperties":false};

function validate35(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "type"}});errors++;
}
for(const key0 in data){
if(!(((key0 === "type") || (key0 === "k")) || (key0 === "name"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});errors++;
}
}
if(data.type !== undefined){
if("topKCategoricalAccuracy" !== data.type){
(vErrors ??= []).push({instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "topKCategoricalAccuracy"}});errors++;
}
}
if(data.k !== undefined){
let data1 = data.k;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
(vErrors ??= []).push({instancePath:instancePath+"/k",keyword:"type",params:{type: "integer"}});errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 1 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/k",keyword:"minimum",params:{comparison: ">=", limit: 1}});errors++;
}
}
}
if(data.name !== undefined){
let data2 = data.name;
if((typeof data2 !== "string") && (data2 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"type",params:{type: schema20.properties.name.type}});errors++;
}
if(typeof data2 === "string"){
if(!pattern0.test(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"pattern",params:{pattern: "^[\\s\\S]{1,}"}});errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});errors++;
}
validate35.errors = vErrors;
return errors === 0;
}


const schema21 = {"type":"object","properties":{"type":{"const":"sparseTopKCategoricalAccuracy"},"k":{"type":"integer","minimum":1},"fromSortedIds":{"type":"boolean"},"name":{"type":["string","null"],"pattern":"^[\\s\\S]{1,}"}},"required":["type"],"additionalProperties":false};

function validate36(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "type"}});errors++;
}
for(const key0 in data){
if(!((((key0 === "type") || (key0 === "k")) || (key0 === "fromSortedIds")) || (key0 === "name"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});errors++;
}
}
if(data.type !== undefined){
if("sparseTopKCategoricalAccuracy" !== data.type){
(vErrors ??= []).push({instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "sparseTopKCategoricalAccuracy"}});errors++;
}
}
if(data.k !== undefined){
let data1 = data.k;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
(vErrors ??= []).push({instancePath:instancePath+"/k",keyword:"type",params:{type: "integer"}});errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 1 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/k",keyword:"minimum",params:{comparison: ">=", limit: 1}});errors++;
}
}
}
if(data.fromSortedIds !== undefined){
if(typeof data.fromSortedIds !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/fromSortedIds",keyword:"type",params:{type: "boolean"}});errors++;
}
}
if(data.name !== undefined){
let data3 = data.name;
if((typeof data3 !== "string") && (data3 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"type",params:{type: schema21.properties.name.type}});errors++;
}
if(typeof data3 === "string"){
if(!pattern0.test(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"pattern",params:{pattern: "^[\\s\\S]{1,}"}});errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});errors++;
}
validate36.errors = vErrors;
return errors === 0;
}


const schema22 = {"type":"object","properties":{"type":{"const":"truePositives"},"thresholds":{"type":["number","array","null"],"minimum":0,"maximum":1,"items":{"type":"number","minimum":0,"maximum":1},"minItems":1},"name":{"type":["string","null"],"pattern":"^[\\s\\S]{1,}"}},"required":["type"],"additionalProperties":false};

function validate37(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "type"}});errors++;
}
for(const key0 in data){
if(!(((key0 === "type") || (key0 === "thresholds")) || (key0 === "name"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});errors++;
}
}
if(data.type !== undefined){
if("truePositives" !== data.type){
(vErrors ??= []).push({instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "truePositives"}});errors++;
}
}
if(data.thresholds !== undefined){
let data1 = data.thresholds;
if(((!((typeof data1 == "number") && (isFinite(data1)))) && (!(Array.isArray(data1)))) && (data1 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/thresholds",keyword:"type",params:{type: schema22.properties.thresholds.type}});errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 1 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/thresholds",keyword:"maximum",params:{comparison: "<=", limit: 1}});errors++;
}
if(data1 < 0 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/thresholds",keyword:"minimum",params:{comparison: ">=", limit: 0}});errors++;
}
}
if(Array.isArray(data1)){
if(data1.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/thresholds",keyword:"minItems",params:{limit: 1}});errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 1 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/thresholds/" + i0,keyword:"maximum",params:{comparison: "<=", limit: 1}});errors++;
}
if(data2 < 0 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/thresholds/" + i0,keyword:"minimum",params:{comparison: ">=", limit: 0}});errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/thresholds/" + i0,keyword:"type",params:{type: "number"}});errors++;
}
}
}
}
if(data.name !== undefined){
let data3 = data.name;
if((typeof data3 !== "string") && (data3 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"type",params:{type: schema22.properties.name.type}});errors++;
}
if(typeof data3 === "string"){
if(!pattern0.test(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"pattern",params:{pattern: "^[\\s\\S]{1,}"}});errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});errors++;
}
validate37.errors = vErrors;
return errors === 0;
}


const schema23 = {"type":"object","properties":{"type":{"const":"falsePositives"},"thresholds":{"type":["number","array","null"],"minimum":0,"maximum":1,"items":{"type":"number","minimum":0,"maximum":1},"minItems":1},"name":{"type":["string","null"],"pattern":"^[\\s\\S]{1,}"}},"required":["type"],"additionalProperties":false};

function validate38(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "type"}});errors++;
}
for(const key0 in data){
if(!(((key0 === "type") || (key0 === "thresholds")) || (key0 === "name"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});errors++;
}
}
if(data.type !== undefined){
if("falsePositives" !== data.type){
(vErrors ??= []).push({instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "falsePositives"}});errors++;
}
}
if(data.thresholds !== undefined){
let data1 = data.thresholds;
if(((!((typeof data1 == "number") && (isFinite(data1)))) && (!(Array.isArray(data1)))) && (data1 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/thresholds",keyword:"type",params:{type: schema23.properties.thresholds.type}});errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 1 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/thresholds",keyword:"maximum",params:{comparison: "<=", limit: 1}});errors++;
}
if(data1 < 0 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/thresholds",keyword:"minimum",params:{comparison: ">=", limit: 0}});errors++;
}
}
if(Array.isArray(data1)){
if(data1.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/thresholds",keyword:"minItems",params:{limit: 1}});errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 1 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/thresholds/" + i0,keyword:"maximum",params:{comparison: "<=", limit: 1}});errors++;
}
if(data2 < 0 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/thresholds/" + i0,keyword:"minimum",params:{comparison: ">=", limit: 0}});errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/thresholds/" + i0,keyword:"type",params:{type: "number"}});errors++;
}
}
}
}
if(data.name !== undefined){
let data3 = data.name;
if((typeof data3 !== "string") && (data3 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"type",params:{type: schema23.properties.name.type}});errors++;
}
if(typeof data3 === "string"){
if(!pattern0.test(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"pattern",params:{pattern: "^[\\s\\S]{1,}"}});errors++;
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


const schema24 = {"type":"object","properties":{"type":{"const":"trueNegatives"},"thresholds":{"type":["number","array","null"],"minimum":0,"maximum":1,"items":{"type":"number","minimum":0,"maximum":1},"minItems":1},"name":{"type":["string","null"],"pattern":"^[\\s\\S]{1,}"}},"required":["type"],"additionalProperties":false};

function validate39(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "type"}});errors++;
}
for(const key0 in data){
if(!(((key0 === "type") || (key0 === "thresholds")) || (key0 === "name"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});errors++;
}
}
if(data.type !== undefined){
if("trueNegatives" !== data.type){
(vErrors ??= []).push({instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "trueNegatives"}});errors++;
}
}
if(data.thresholds !== undefined){
let data1 = data.thresholds;
if(((!((typeof data1 == "number") && (isFinite(data1)))) && (!(Array.isArray(data1)))) && (data1 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/thresholds",keyword:"type",params:{type: schema24.properties.thresholds.type}});errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 1 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/thresholds",keyword:"maximum",params:{comparison: "<=", limit: 1}});errors++;
}
if(data1 < 0 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/thresholds",keyword:"minimum",params:{comparison: ">=", limit: 0}});errors++;
}
}
if(Array.isArray(data1)){
if(data1.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/thresholds",keyword:"minItems",params:{limit: 1}});errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 1 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/thresholds/" + i0,keyword:"maximum",params:{comparison: "<=", limit: 1}});errors++;
}
if(data2 < 0 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/thresholds/" + i0,keyword:"minimum",params:{comparison: ">=", limit: 0}});errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/thresholds/" + i0,keyword:"type",params:{type: "number"}});errors++;
}
}
}
}
if(data.name !== undefined){
let data3 = data.name;
if((typeof data3 !== "string") && (data3 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"type",params:{type: schema24.properties.name.type}});errors++;
}
if(typeof data3 === "string"){
if(!pattern0.test(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"pattern",params:{pattern: "^[\\s\\S]{1,}"}});errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});errors++;
}
validate39.errors = vErrors;
return errors === 0;
}


const schema25 = {"type":"object","properties":{"type":{"const":"falseNegatives"},"thresholds":{"type":["number","array","null"],"minimum":0,"maximum":1,"items":{"type":"number","minimum":0,"maximum":1},"minItems":1},"name":{"type":["string","null"],"pattern":"^[\\s\\S]{1,}"}},"required":["type"],"additionalProperties":false};

function validate40(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "type"}});errors++;
}
for(const key0 in data){
if(!(((key0 === "type") || (key0 === "thresholds")) || (key0 === "name"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});errors++;
}
}
if(data.type !== undefined){
if("falseNegatives" !== data.type){
(vErrors ??= []).push({instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "falseNegatives"}});errors++;
}
}
if(data.thresholds !== undefined){
let data1 = data.thresholds;
if(((!((typeof data1 == "number") && (isFinite(data1)))) && (!(Array.isArray(data1)))) && (data1 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/thresholds",keyword:"type",params:{type: schema25.properties.thresholds.type}});errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 1 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/thresholds",keyword:"maximum",params:{comparison: "<=", limit: 1}});errors++;
}
if(data1 < 0 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/thresholds",keyword:"minimum",params:{comparison: ">=", limit: 0}});errors++;
}
}
if(Array.isArray(data1)){
if(data1.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/thresholds",keyword:"minItems",params:{limit: 1}});errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 1 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/thresholds/" + i0,keyword:"maximum",params:{comparison: "<=", limit: 1}});errors++;
}
if(data2 < 0 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/thresholds/" + i0,keyword:"minimum",params:{comparison: ">=", limit: 0}});errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/thresholds/" + i0,keyword:"type",params:{type: "number"}});errors++;
}
}
}
}
if(data.name !== undefined){
let data3 = data.name;
if((typeof data3 !== "string") && (data3 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"type",params:{type: schema25.properties.name.type}});errors++;
}
if(typeof data3 === "string"){
if(!pattern0.test(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"pattern",params:{pattern: "^[\\s\\S]{1,}"}});errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});errors++;
}
validate40.errors = vErrors;
return errors === 0;
}


const schema26 = {"type":"object","properties":{"type":{"const":"auc"},"numThresholds":{"type":"integer","minimum":2},"curve":{"enum":["ROC","PR","PRGAIN"]},"summationMethod":{"enum":["interpolation","minoring","majoring"]},"thresholds":{"type":["array","null"],"items":{"type":"number","minimum":0,"maximum":1},"minItems":1},"multiLabel":{"type":"boolean"},"numLabels":{"type":["integer","null"],"minimum":1},"labelWeights":{"type":["array","null"],"items":{"type":"number","minimum":0},"minItems":1},"fromLogits":{"type":"boolean"},"name":{"type":["string","null"],"pattern":"^[\\s\\S]{1,}"}},"required":["type"],"additionalProperties":false};
const func2 = Object.prototype.hasOwnProperty;

function validate41(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "type"}});errors++;
}
for(const key0 in data){
if(!(func2.call(schema26.properties, key0))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});errors++;
}
}
if(data.type !== undefined){
if("auc" !== data.type){
(vErrors ??= []).push({instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "auc"}});errors++;
}
}
if(data.numThresholds !== undefined){
let data1 = data.numThresholds;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
(vErrors ??= []).push({instancePath:instancePath+"/numThresholds",keyword:"type",params:{type: "integer"}});errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 2 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/numThresholds",keyword:"minimum",params:{comparison: ">=", limit: 2}});errors++;
}
}
}
if(data.curve !== undefined){
let data2 = data.curve;
if(!(((data2 === "ROC") || (data2 === "PR")) || (data2 === "PRGAIN"))){
(vErrors ??= []).push({instancePath:instancePath+"/curve",keyword:"enum",params:{allowedValues: schema26.properties.curve.enum}});errors++;
}
}
if(data.summationMethod !== undefined){
let data3 = data.summationMethod;
if(!(((data3 === "interpolation") || (data3 === "minoring")) || (data3 === "majoring"))){
(vErrors ??= []).push({instancePath:instancePath+"/summationMethod",keyword:"enum",params:{allowedValues: schema26.properties.summationMethod.enum}});errors++;
}
}
if(data.thresholds !== undefined){
let data4 = data.thresholds;
if((!(Array.isArray(data4))) && (data4 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/thresholds",keyword:"type",params:{type: schema26.properties.thresholds.type}});errors++;
}
if(Array.isArray(data4)){
if(data4.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/thresholds",keyword:"minItems",params:{limit: 1}});errors++;
}
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 1 || isNaN(data5)){
(vErrors ??= []).push({instancePath:instancePath+"/thresholds/" + i0,keyword:"maximum",params:{comparison: "<=", limit: 1}});errors++;
}
if(data5 < 0 || isNaN(data5)){
(vErrors ??= []).push({instancePath:instancePath+"/thresholds/" + i0,keyword:"minimum",params:{comparison: ">=", limit: 0}});errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/thresholds/" + i0,keyword:"type",params:{type: "number"}});errors++;
}
}
}
}
if(data.multiLabel !== undefined){
if(typeof data.multiLabel !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/multiLabel",keyword:"type",params:{type: "boolean"}});errors++;
}
}
if(data.numLabels !== undefined){
let data7 = data.numLabels;
if((!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))) && (data7 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/numLabels",keyword:"type",params:{type: schema26.properties.numLabels.type}});errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 < 1 || isNaN(data7)){
(vErrors ??= []).push({instancePath:instancePath+"/numLabels",keyword:"minimum",params:{comparison: ">=", limit: 1}});errors++;
}
}
}
if(data.labelWeights !== undefined){
let data8 = data.labelWeights;
if((!(Array.isArray(data8))) && (data8 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/labelWeights",keyword:"type",params:{type: schema26.properties.labelWeights.type}});errors++;
}
if(Array.isArray(data8)){
if(data8.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/labelWeights",keyword:"minItems",params:{limit: 1}});errors++;
}
const len1 = data8.length;
for(let i1=0; i1<len1; i1++){
let data9 = data8[i1];
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 < 0 || isNaN(data9)){
(vErrors ??= []).push({instancePath:instancePath+"/labelWeights/" + i1,keyword:"minimum",params:{comparison: ">=", limit: 0}});errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/labelWeights/" + i1,keyword:"type",params:{type: "number"}});errors++;
}
}
}
}
if(data.fromLogits !== undefined){
if(typeof data.fromLogits !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/fromLogits",keyword:"type",params:{type: "boolean"}});errors++;
}
}
if(data.name !== undefined){
let data11 = data.name;
if((typeof data11 !== "string") && (data11 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"type",params:{type: schema26.properties.name.type}});errors++;
}
if(typeof data11 === "string"){
if(!pattern0.test(data11)){
(vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"pattern",params:{pattern: "^[\\s\\S]{1,}"}});errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});errors++;
}
validate41.errors = vErrors;
return errors === 0;
}


const schema27 = {"type":"object","properties":{"type":{"const":"precisionAtRecall"},"recall":{"type":"number","minimum":0,"maximum":1,"examples":[0.5]},"numThresholds":{"type":"integer","minimum":1},"classId":{"type":["integer","null"],"minimum":0},"name":{"type":["string","null"],"pattern":"^[\\s\\S]{1,}"}},"required":["type","recall"],"additionalProperties":false};

function validate42(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "type"}});errors++;
}
if(data.recall === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "recall"}});errors++;
}
for(const key0 in data){
if(!(((((key0 === "type") || (key0 === "recall")) || (key0 === "numThresholds")) || (key0 === "classId")) || (key0 === "name"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});errors++;
}
}
if(data.type !== undefined){
if("precisionAtRecall" !== data.type){
(vErrors ??= []).push({instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "precisionAtRecall"}});errors++;
}
}
if(data.recall !== undefined){
let data1 = data.recall;
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 1 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/recall",keyword:"maximum",params:{comparison: "<=", limit: 1}});errors++;
}
if(data1 < 0 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/recall",keyword:"minimum",params:{comparison: ">=", limit: 0}});errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/recall",keyword:"type",params:{type: "number"}});errors++;
}
}
if(data.numThresholds !== undefined){
let data2 = data.numThresholds;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
(vErrors ??= []).push({instancePath:instancePath+"/numThresholds",keyword:"type",params:{type: "integer"}});errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 1 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/numThresholds",keyword:"minimum",params:{comparison: ">=", limit: 1}});errors++;
}
}
}
if(data.classId !== undefined){
let data3 = data.classId;
if((!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))) && (data3 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/classId",keyword:"type",params:{type: schema27.properties.classId.type}});errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/classId",keyword:"minimum",params:{comparison: ">=", limit: 0}});errors++;
}
}
}
if(data.name !== undefined){
let data4 = data.name;
if((typeof data4 !== "string") && (data4 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"type",params:{type: schema27.properties.name.type}});errors++;
}
if(typeof data4 === "string"){
if(!pattern0.test(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"pattern",params:{pattern: "^[\\s\\S]{1,}"}});errors++;
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


const schema28 = {"type":"object","properties":{"type":{"const":"recallAtPrecision"},"precision":{"type":"number","minimum":0,"maximum":1,"examples":[0.5]},"numThresholds":{"type":"integer","minimum":1},"classId":{"type":["integer","null"],"minimum":0},"name":{"type":["string","null"],"pattern":"^[\\s\\S]{1,}"}},"required":["type","precision"],"additionalProperties":false};

function validate43(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "type"}});errors++;
}
if(data.precision === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "precision"}});errors++;
}
for(const key0 in data){
if(!(((((key0 === "type") || (key0 === "precision")) || (key0 === "numThresholds")) || (key0 === "classId")) || (key0 === "name"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});errors++;
}
}
if(data.type !== undefined){
if("recallAtPrecision" !== data.type){
(vErrors ??= []).push({instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "recallAtPrecision"}});errors++;
}
}
if(data.precision !== undefined){
let data1 = data.precision;
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 1 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/precision",keyword:"maximum",params:{comparison: "<=", limit: 1}});errors++;
}
if(data1 < 0 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/precision",keyword:"minimum",params:{comparison: ">=", limit: 0}});errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/precision",keyword:"type",params:{type: "number"}});errors++;
}
}
if(data.numThresholds !== undefined){
let data2 = data.numThresholds;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
(vErrors ??= []).push({instancePath:instancePath+"/numThresholds",keyword:"type",params:{type: "integer"}});errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 1 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/numThresholds",keyword:"minimum",params:{comparison: ">=", limit: 1}});errors++;
}
}
}
if(data.classId !== undefined){
let data3 = data.classId;
if((!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))) && (data3 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/classId",keyword:"type",params:{type: schema28.properties.classId.type}});errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/classId",keyword:"minimum",params:{comparison: ">=", limit: 0}});errors++;
}
}
}
if(data.name !== undefined){
let data4 = data.name;
if((typeof data4 !== "string") && (data4 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"type",params:{type: schema28.properties.name.type}});errors++;
}
if(typeof data4 === "string"){
if(!pattern0.test(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"pattern",params:{pattern: "^[\\s\\S]{1,}"}});errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});errors++;
}
validate43.errors = vErrors;
return errors === 0;
}


const schema29 = {"type":"object","properties":{"type":{"const":"sensitivityAtSpecificity"},"specificity":{"type":"number","minimum":0,"maximum":1,"examples":[0.5]},"numThresholds":{"type":"integer","minimum":1},"classId":{"type":["integer","null"],"minimum":0},"name":{"type":["string","null"],"pattern":"^[\\s\\S]{1,}"}},"required":["type","specificity"],"additionalProperties":false};

function validate44(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "type"}});errors++;
}
if(data.specificity === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "specificity"}});errors++;
}
for(const key0 in data){
if(!(((((key0 === "type") || (key0 === "specificity")) || (key0 === "numThresholds")) || (key0 === "classId")) || (key0 === "name"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});errors++;
}
}
if(data.type !== undefined){
if("sensitivityAtSpecificity" !== data.type){
(vErrors ??= []).push({instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "sensitivityAtSpecificity"}});errors++;
}
}
if(data.specificity !== undefined){
let data1 = data.specificity;
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 1 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/specificity",keyword:"maximum",params:{comparison: "<=", limit: 1}});errors++;
}
if(data1 < 0 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/specificity",keyword:"minimum",params:{comparison: ">=", limit: 0}});errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/specificity",keyword:"type",params:{type: "number"}});errors++;
}
}
if(data.numThresholds !== undefined){
let data2 = data.numThresholds;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
(vErrors ??= []).push({instancePath:instancePath+"/numThresholds",keyword:"type",params:{type: "integer"}});errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 1 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/numThresholds",keyword:"minimum",params:{comparison: ">=", limit: 1}});errors++;
}
}
}
if(data.classId !== undefined){
let data3 = data.classId;
if((!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))) && (data3 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/classId",keyword:"type",params:{type: schema29.properties.classId.type}});errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/classId",keyword:"minimum",params:{comparison: ">=", limit: 0}});errors++;
}
}
}
if(data.name !== undefined){
let data4 = data.name;
if((typeof data4 !== "string") && (data4 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"type",params:{type: schema29.properties.name.type}});errors++;
}
if(typeof data4 === "string"){
if(!pattern0.test(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"pattern",params:{pattern: "^[\\s\\S]{1,}"}});errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});errors++;
}
validate44.errors = vErrors;
return errors === 0;
}


const schema30 = {"type":"object","properties":{"type":{"const":"specificityAtSensitivity"},"sensitivity":{"type":"number","minimum":0,"maximum":1,"examples":[0.5]},"numThresholds":{"type":"integer","minimum":1},"classId":{"type":["integer","null"],"minimum":0},"name":{"type":["string","null"],"pattern":"^[\\s\\S]{1,}"}},"required":["type","sensitivity"],"additionalProperties":false};

function validate45(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "type"}});errors++;
}
if(data.sensitivity === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "sensitivity"}});errors++;
}
for(const key0 in data){
if(!(((((key0 === "type") || (key0 === "sensitivity")) || (key0 === "numThresholds")) || (key0 === "classId")) || (key0 === "name"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});errors++;
}
}
if(data.type !== undefined){
if("specificityAtSensitivity" !== data.type){
(vErrors ??= []).push({instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "specificityAtSensitivity"}});errors++;
}
}
if(data.sensitivity !== undefined){
let data1 = data.sensitivity;
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 1 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/sensitivity",keyword:"maximum",params:{comparison: "<=", limit: 1}});errors++;
}
if(data1 < 0 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/sensitivity",keyword:"minimum",params:{comparison: ">=", limit: 0}});errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/sensitivity",keyword:"type",params:{type: "number"}});errors++;
}
}
if(data.numThresholds !== undefined){
let data2 = data.numThresholds;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
(vErrors ??= []).push({instancePath:instancePath+"/numThresholds",keyword:"type",params:{type: "integer"}});errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 1 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/numThresholds",keyword:"minimum",params:{comparison: ">=", limit: 1}});errors++;
}
}
}
if(data.classId !== undefined){
let data3 = data.classId;
if((!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))) && (data3 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/classId",keyword:"type",params:{type: schema30.properties.classId.type}});errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/classId",keyword:"minimum",params:{comparison: ">=", limit: 0}});errors++;
}
}
}
if(data.name !== undefined){
let data4 = data.name;
if((typeof data4 !== "string") && (data4 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"type",params:{type: schema30.properties.name.type}});errors++;
}
if(typeof data4 === "string"){
if(!pattern0.test(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"pattern",params:{pattern: "^[\\s\\S]{1,}"}});errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});errors++;
}
validate45.errors = vErrors;
return errors === 0;
}


const schema31 = {"type":"object","properties":{"type":{"const":"f1Score"},"average":{"enum":["none","micro","macro","weighted"]},"threshold":{"type":["number","null"]},"name":{"type":["string","null"],"pattern":"^[\\s\\S]{1,}"}},"required":["type"],"additionalProperties":false};

function validate46(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "type"}});errors++;
}
for(const key0 in data){
if(!((((key0 === "type") || (key0 === "average")) || (key0 === "threshold")) || (key0 === "name"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});errors++;
}
}
if(data.type !== undefined){
if("f1Score" !== data.type){
(vErrors ??= []).push({instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "f1Score"}});errors++;
}
}
if(data.average !== undefined){
let data1 = data.average;
if(!((((data1 === "none") || (data1 === "micro")) || (data1 === "macro")) || (data1 === "weighted"))){
(vErrors ??= []).push({instancePath:instancePath+"/average",keyword:"enum",params:{allowedValues: schema31.properties.average.enum}});errors++;
}
}
if(data.threshold !== undefined){
let data2 = data.threshold;
if((!((typeof data2 == "number") && (isFinite(data2)))) && (data2 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/threshold",keyword:"type",params:{type: schema31.properties.threshold.type}});errors++;
}
}
if(data.name !== undefined){
let data3 = data.name;
if((typeof data3 !== "string") && (data3 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"type",params:{type: schema31.properties.name.type}});errors++;
}
if(typeof data3 === "string"){
if(!pattern0.test(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"pattern",params:{pattern: "^[\\s\\S]{1,}"}});errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});errors++;
}
validate46.errors = vErrors;
return errors === 0;
}


const schema32 = {"type":"object","properties":{"type":{"const":"fBetaScore"},"average":{"enum":["none","micro","macro","weighted"]},"beta":{"type":"number","exclusiveMinimum":0},"threshold":{"type":["number","null"]},"name":{"type":["string","null"],"pattern":"^[\\s\\S]{1,}"}},"required":["type"],"additionalProperties":false};

function validate47(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "type"}});errors++;
}
for(const key0 in data){
if(!(((((key0 === "type") || (key0 === "average")) || (key0 === "beta")) || (key0 === "threshold")) || (key0 === "name"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});errors++;
}
}
if(data.type !== undefined){
if("fBetaScore" !== data.type){
(vErrors ??= []).push({instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "fBetaScore"}});errors++;
}
}
if(data.average !== undefined){
let data1 = data.average;
if(!((((data1 === "none") || (data1 === "micro")) || (data1 === "macro")) || (data1 === "weighted"))){
(vErrors ??= []).push({instancePath:instancePath+"/average",keyword:"enum",params:{allowedValues: schema32.properties.average.enum}});errors++;
}
}
if(data.beta !== undefined){
let data2 = data.beta;
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 <= 0 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/beta",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0}});errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/beta",keyword:"type",params:{type: "number"}});errors++;
}
}
if(data.threshold !== undefined){
let data3 = data.threshold;
if((!((typeof data3 == "number") && (isFinite(data3)))) && (data3 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/threshold",keyword:"type",params:{type: schema32.properties.threshold.type}});errors++;
}
}
if(data.name !== undefined){
let data4 = data.name;
if((typeof data4 !== "string") && (data4 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"type",params:{type: schema32.properties.name.type}});errors++;
}
if(typeof data4 === "string"){
if(!pattern0.test(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"pattern",params:{pattern: "^[\\s\\S]{1,}"}});errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});errors++;
}
validate47.errors = vErrors;
return errors === 0;
}


const schema33 = {"type":"object","properties":{"type":{"const":"iou"},"numClasses":{"type":"integer","minimum":1,"examples":[2]},"targetClassIds":{"type":"array","items":{"type":"integer","minimum":0},"minItems":1,"examples":[[0,1]]},"ignoreClass":{"type":["integer","null"]},"sparseYTrue":{"type":"boolean"},"sparseYPred":{"type":"boolean"},"axis":{"type":"integer"},"name":{"type":["string","null"],"pattern":"^[\\s\\S]{1,}"}},"required":["type","numClasses","targetClassIds"],"additionalProperties":false};

function validate48(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "type"}});errors++;
}
if(data.numClasses === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "numClasses"}});errors++;
}
if(data.targetClassIds === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "targetClassIds"}});errors++;
}
for(const key0 in data){
if(!((((((((key0 === "type") || (key0 === "numClasses")) || (key0 === "targetClassIds")) || (key0 === "ignoreClass")) || (key0 === "sparseYTrue")) || (key0 === "sparseYPred")) || (key0 === "axis")) || (key0 === "name"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});errors++;
}
}
if(data.type !== undefined){
if("iou" !== data.type){
(vErrors ??= []).push({instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "iou"}});errors++;
}
}
if(data.numClasses !== undefined){
let data1 = data.numClasses;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
(vErrors ??= []).push({instancePath:instancePath+"/numClasses",keyword:"type",params:{type: "integer"}});errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 1 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/numClasses",keyword:"minimum",params:{comparison: ">=", limit: 1}});errors++;
}
}
}
if(data.targetClassIds !== undefined){
let data2 = data.targetClassIds;
if(Array.isArray(data2)){
if(data2.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/targetClassIds",keyword:"minItems",params:{limit: 1}});errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
(vErrors ??= []).push({instancePath:instancePath+"/targetClassIds/" + i0,keyword:"type",params:{type: "integer"}});errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/targetClassIds/" + i0,keyword:"minimum",params:{comparison: ">=", limit: 0}});errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/targetClassIds",keyword:"type",params:{type: "array"}});errors++;
}
}
if(data.ignoreClass !== undefined){
let data4 = data.ignoreClass;
if((!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))) && (data4 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/ignoreClass",keyword:"type",params:{type: schema33.properties.ignoreClass.type}});errors++;
}
}
if(data.sparseYTrue !== undefined){
if(typeof data.sparseYTrue !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/sparseYTrue",keyword:"type",params:{type: "boolean"}});errors++;
}
}
if(data.sparseYPred !== undefined){
if(typeof data.sparseYPred !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/sparseYPred",keyword:"type",params:{type: "boolean"}});errors++;
}
}
if(data.axis !== undefined){
let data7 = data.axis;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
(vErrors ??= []).push({instancePath:instancePath+"/axis",keyword:"type",params:{type: "integer"}});errors++;
}
}
if(data.name !== undefined){
let data8 = data.name;
if((typeof data8 !== "string") && (data8 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"type",params:{type: schema33.properties.name.type}});errors++;
}
if(typeof data8 === "string"){
if(!pattern0.test(data8)){
(vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"pattern",params:{pattern: "^[\\s\\S]{1,}"}});errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});errors++;
}
validate48.errors = vErrors;
return errors === 0;
}


const schema34 = {"type":"object","properties":{"type":{"const":"meanIoU"},"numClasses":{"type":"integer","minimum":1,"examples":[2]},"ignoreClass":{"type":["integer","null"]},"sparseYTrue":{"type":"boolean"},"sparseYPred":{"type":"boolean"},"axis":{"type":"integer"},"name":{"type":["string","null"],"pattern":"^[\\s\\S]{1,}"}},"required":["type","numClasses"],"additionalProperties":false};

function validate49(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "type"}});errors++;
}
if(data.numClasses === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "numClasses"}});errors++;
}
for(const key0 in data){
if(!(((((((key0 === "type") || (key0 === "numClasses")) || (key0 === "ignoreClass")) || (key0 === "sparseYTrue")) || (key0 === "sparseYPred")) || (key0 === "axis")) || (key0 === "name"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});errors++;
}
}
if(data.type !== undefined){
if("meanIoU" !== data.type){
(vErrors ??= []).push({instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "meanIoU"}});errors++;
}
}
if(data.numClasses !== undefined){
let data1 = data.numClasses;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
(vErrors ??= []).push({instancePath:instancePath+"/numClasses",keyword:"type",params:{type: "integer"}});errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 1 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/numClasses",keyword:"minimum",params:{comparison: ">=", limit: 1}});errors++;
}
}
}
if(data.ignoreClass !== undefined){
let data2 = data.ignoreClass;
if((!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))) && (data2 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/ignoreClass",keyword:"type",params:{type: schema34.properties.ignoreClass.type}});errors++;
}
}
if(data.sparseYTrue !== undefined){
if(typeof data.sparseYTrue !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/sparseYTrue",keyword:"type",params:{type: "boolean"}});errors++;
}
}
if(data.sparseYPred !== undefined){
if(typeof data.sparseYPred !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/sparseYPred",keyword:"type",params:{type: "boolean"}});errors++;
}
}
if(data.axis !== undefined){
let data5 = data.axis;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
(vErrors ??= []).push({instancePath:instancePath+"/axis",keyword:"type",params:{type: "integer"}});errors++;
}
}
if(data.name !== undefined){
let data6 = data.name;
if((typeof data6 !== "string") && (data6 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"type",params:{type: schema34.properties.name.type}});errors++;
}
if(typeof data6 === "string"){
if(!pattern0.test(data6)){
(vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"pattern",params:{pattern: "^[\\s\\S]{1,}"}});errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});errors++;
}
validate49.errors = vErrors;
return errors === 0;
}


const schema35 = {"type":"object","properties":{"type":{"const":"binaryIoU"},"targetClassIds":{"type":"array","items":{"type":"integer","minimum":0,"maximum":1},"minItems":1},"threshold":{"type":"number"},"name":{"type":["string","null"],"pattern":"^[\\s\\S]{1,}"}},"required":["type"],"additionalProperties":false};

function validate50(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "type"}});errors++;
}
for(const key0 in data){
if(!((((key0 === "type") || (key0 === "targetClassIds")) || (key0 === "threshold")) || (key0 === "name"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});errors++;
}
}
if(data.type !== undefined){
if("binaryIoU" !== data.type){
(vErrors ??= []).push({instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "binaryIoU"}});errors++;
}
}
if(data.targetClassIds !== undefined){
let data1 = data.targetClassIds;
if(Array.isArray(data1)){
if(data1.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/targetClassIds",keyword:"minItems",params:{limit: 1}});errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
(vErrors ??= []).push({instancePath:instancePath+"/targetClassIds/" + i0,keyword:"type",params:{type: "integer"}});errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 1 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/targetClassIds/" + i0,keyword:"maximum",params:{comparison: "<=", limit: 1}});errors++;
}
if(data2 < 0 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/targetClassIds/" + i0,keyword:"minimum",params:{comparison: ">=", limit: 0}});errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/targetClassIds",keyword:"type",params:{type: "array"}});errors++;
}
}
if(data.threshold !== undefined){
let data3 = data.threshold;
if(!((typeof data3 == "number") && (isFinite(data3)))){
(vErrors ??= []).push({instancePath:instancePath+"/threshold",keyword:"type",params:{type: "number"}});errors++;
}
}
if(data.name !== undefined){
let data4 = data.name;
if((typeof data4 !== "string") && (data4 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"type",params:{type: schema35.properties.name.type}});errors++;
}
if(typeof data4 === "string"){
if(!pattern0.test(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"pattern",params:{pattern: "^[\\s\\S]{1,}"}});errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});errors++;
}
validate50.errors = vErrors;
return errors === 0;
}


const schema36 = {"type":"object","properties":{"type":{"const":"oneHotIoU"},"numClasses":{"type":"integer","minimum":1,"examples":[2]},"targetClassIds":{"type":"array","items":{"type":"integer","minimum":0},"minItems":1,"examples":[[0,1]]},"ignoreClass":{"type":["integer","null"]},"sparseYPred":{"type":"boolean"},"axis":{"type":"integer"},"name":{"type":["string","null"],"pattern":"^[\\s\\S]{1,}"}},"required":["type","numClasses","targetClassIds"],"additionalProperties":false};

function validate51(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "type"}});errors++;
}
if(data.numClasses === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "numClasses"}});errors++;
}
if(data.targetClassIds === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "targetClassIds"}});errors++;
}
for(const key0 in data){
if(!(((((((key0 === "type") || (key0 === "numClasses")) || (key0 === "targetClassIds")) || (key0 === "ignoreClass")) || (key0 === "sparseYPred")) || (key0 === "axis")) || (key0 === "name"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});errors++;
}
}
if(data.type !== undefined){
if("oneHotIoU" !== data.type){
(vErrors ??= []).push({instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "oneHotIoU"}});errors++;
}
}
if(data.numClasses !== undefined){
let data1 = data.numClasses;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
(vErrors ??= []).push({instancePath:instancePath+"/numClasses",keyword:"type",params:{type: "integer"}});errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 1 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/numClasses",keyword:"minimum",params:{comparison: ">=", limit: 1}});errors++;
}
}
}
if(data.targetClassIds !== undefined){
let data2 = data.targetClassIds;
if(Array.isArray(data2)){
if(data2.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/targetClassIds",keyword:"minItems",params:{limit: 1}});errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
(vErrors ??= []).push({instancePath:instancePath+"/targetClassIds/" + i0,keyword:"type",params:{type: "integer"}});errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/targetClassIds/" + i0,keyword:"minimum",params:{comparison: ">=", limit: 0}});errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/targetClassIds",keyword:"type",params:{type: "array"}});errors++;
}
}
if(data.ignoreClass !== undefined){
let data4 = data.ignoreClass;
if((!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))) && (data4 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/ignoreClass",keyword:"type",params:{type: schema36.properties.ignoreClass.type}});errors++;
}
}
if(data.sparseYPred !== undefined){
if(typeof data.sparseYPred !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/sparseYPred",keyword:"type",params:{type: "boolean"}});errors++;
}
}
if(data.axis !== undefined){
let data6 = data.axis;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
(vErrors ??= []).push({instancePath:instancePath+"/axis",keyword:"type",params:{type: "integer"}});errors++;
}
}
if(data.name !== undefined){
let data7 = data.name;
if((typeof data7 !== "string") && (data7 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"type",params:{type: schema36.properties.name.type}});errors++;
}
if(typeof data7 === "string"){
if(!pattern0.test(data7)){
(vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"pattern",params:{pattern: "^[\\s\\S]{1,}"}});errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});errors++;
}
validate51.errors = vErrors;
return errors === 0;
}


const schema37 = {"type":"object","properties":{"type":{"const":"oneHotMeanIoU"},"numClasses":{"type":"integer","minimum":1,"examples":[2]},"ignoreClass":{"type":["integer","null"]},"sparseYPred":{"type":"boolean"},"axis":{"type":"integer"},"name":{"type":["string","null"],"pattern":"^[\\s\\S]{1,}"}},"required":["type","numClasses"],"additionalProperties":false};

function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "type"}});errors++;
}
if(data.numClasses === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "numClasses"}});errors++;
}
for(const key0 in data){
if(!((((((key0 === "type") || (key0 === "numClasses")) || (key0 === "ignoreClass")) || (key0 === "sparseYPred")) || (key0 === "axis")) || (key0 === "name"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});errors++;
}
}
if(data.type !== undefined){
if("oneHotMeanIoU" !== data.type){
(vErrors ??= []).push({instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "oneHotMeanIoU"}});errors++;
}
}
if(data.numClasses !== undefined){
let data1 = data.numClasses;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
(vErrors ??= []).push({instancePath:instancePath+"/numClasses",keyword:"type",params:{type: "integer"}});errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 1 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/numClasses",keyword:"minimum",params:{comparison: ">=", limit: 1}});errors++;
}
}
}
if(data.ignoreClass !== undefined){
let data2 = data.ignoreClass;
if((!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))) && (data2 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/ignoreClass",keyword:"type",params:{type: schema37.properties.ignoreClass.type}});errors++;
}
}
if(data.sparseYPred !== undefined){
if(typeof data.sparseYPred !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/sparseYPred",keyword:"type",params:{type: "boolean"}});errors++;
}
}
if(data.axis !== undefined){
let data4 = data.axis;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
(vErrors ??= []).push({instancePath:instancePath+"/axis",keyword:"type",params:{type: "integer"}});errors++;
}
}
if(data.name !== undefined){
let data5 = data.name;
if((typeof data5 !== "string") && (data5 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"type",params:{type: schema37.properties.name.type}});errors++;
}
if(typeof data5 === "string"){
if(!pattern0.test(data5)){
(vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"pattern",params:{pattern: "^[\\s\\S]{1,}"}});errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});errors++;
}
validate52.errors = vErrors;
return errors === 0;
}


const schema38 = {"type":"object","properties":{"type":{"const":"rootMeanSquaredError"},"name":{"type":["string","null"],"pattern":"^[\\s\\S]{1,}"}},"required":["type"],"additionalProperties":false};

function validate53(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "type"}});errors++;
}
for(const key0 in data){
if(!((key0 === "type") || (key0 === "name"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});errors++;
}
}
if(data.type !== undefined){
if("rootMeanSquaredError" !== data.type){
(vErrors ??= []).push({instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "rootMeanSquaredError"}});errors++;
}
}
if(data.name !== undefined){
let data1 = data.name;
if((typeof data1 !== "string") && (data1 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"type",params:{type: schema38.properties.name.type}});errors++;
}
if(typeof data1 === "string"){
if(!pattern0.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"pattern",params:{pattern: "^[\\s\\S]{1,}"}});errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});errors++;
}
validate53.errors = vErrors;
return errors === 0;
}


const schema39 = {"type":"object","properties":{"type":{"const":"meanSquaredLogarithmicError"},"name":{"type":["string","null"],"pattern":"^[\\s\\S]{1,}"}},"required":["type"],"additionalProperties":false};

function validate54(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "type"}});errors++;
}
for(const key0 in data){
if(!((key0 === "type") || (key0 === "name"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});errors++;
}
}
if(data.type !== undefined){
if("meanSquaredLogarithmicError" !== data.type){
(vErrors ??= []).push({instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "meanSquaredLogarithmicError"}});errors++;
}
}
if(data.name !== undefined){
let data1 = data.name;
if((typeof data1 !== "string") && (data1 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"type",params:{type: schema39.properties.name.type}});errors++;
}
if(typeof data1 === "string"){
if(!pattern0.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"pattern",params:{pattern: "^[\\s\\S]{1,}"}});errors++;
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


const schema40 = {"type":"object","properties":{"type":{"const":"logCoshError"},"name":{"type":["string","null"],"pattern":"^[\\s\\S]{1,}"}},"required":["type"],"additionalProperties":false};

function validate55(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "type"}});errors++;
}
for(const key0 in data){
if(!((key0 === "type") || (key0 === "name"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});errors++;
}
}
if(data.type !== undefined){
if("logCoshError" !== data.type){
(vErrors ??= []).push({instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "logCoshError"}});errors++;
}
}
if(data.name !== undefined){
let data1 = data.name;
if((typeof data1 !== "string") && (data1 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"type",params:{type: schema40.properties.name.type}});errors++;
}
if(typeof data1 === "string"){
if(!pattern0.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"pattern",params:{pattern: "^[\\s\\S]{1,}"}});errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});errors++;
}
validate55.errors = vErrors;
return errors === 0;
}


const schema41 = {"type":"object","properties":{"type":{"const":"hinge"},"name":{"type":["string","null"],"pattern":"^[\\s\\S]{1,}"}},"required":["type"],"additionalProperties":false};

function validate56(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "type"}});errors++;
}
for(const key0 in data){
if(!((key0 === "type") || (key0 === "name"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});errors++;
}
}
if(data.type !== undefined){
if("hinge" !== data.type){
(vErrors ??= []).push({instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "hinge"}});errors++;
}
}
if(data.name !== undefined){
let data1 = data.name;
if((typeof data1 !== "string") && (data1 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"type",params:{type: schema41.properties.name.type}});errors++;
}
if(typeof data1 === "string"){
if(!pattern0.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"pattern",params:{pattern: "^[\\s\\S]{1,}"}});errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});errors++;
}
validate56.errors = vErrors;
return errors === 0;
}


const schema42 = {"type":"object","properties":{"type":{"const":"squaredHinge"},"name":{"type":["string","null"],"pattern":"^[\\s\\S]{1,}"}},"required":["type"],"additionalProperties":false};

function validate57(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "type"}});errors++;
}
for(const key0 in data){
if(!((key0 === "type") || (key0 === "name"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});errors++;
}
}
if(data.type !== undefined){
if("squaredHinge" !== data.type){
(vErrors ??= []).push({instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "squaredHinge"}});errors++;
}
}
if(data.name !== undefined){
let data1 = data.name;
if((typeof data1 !== "string") && (data1 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"type",params:{type: schema42.properties.name.type}});errors++;
}
if(typeof data1 === "string"){
if(!pattern0.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"pattern",params:{pattern: "^[\\s\\S]{1,}"}});errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});errors++;
}
validate57.errors = vErrors;
return errors === 0;
}


const schema43 = {"type":"object","properties":{"type":{"const":"categoricalHinge"},"name":{"type":["string","null"],"pattern":"^[\\s\\S]{1,}"}},"required":["type"],"additionalProperties":false};

function validate58(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "type"}});errors++;
}
for(const key0 in data){
if(!((key0 === "type") || (key0 === "name"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});errors++;
}
}
if(data.type !== undefined){
if("categoricalHinge" !== data.type){
(vErrors ??= []).push({instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "categoricalHinge"}});errors++;
}
}
if(data.name !== undefined){
let data1 = data.name;
if((typeof data1 !== "string") && (data1 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"type",params:{type: schema43.properties.name.type}});errors++;
}
if(typeof data1 === "string"){
if(!pattern0.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"pattern",params:{pattern: "^[\\s\\S]{1,}"}});errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});errors++;
}
validate58.errors = vErrors;
return errors === 0;
}


const schema44 = {"type":"object","properties":{"type":{"const":"klDivergence"},"name":{"type":["string","null"],"pattern":"^[\\s\\S]{1,}"}},"required":["type"],"additionalProperties":false};

function validate59(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "type"}});errors++;
}
for(const key0 in data){
if(!((key0 === "type") || (key0 === "name"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});errors++;
}
}
if(data.type !== undefined){
if("klDivergence" !== data.type){
(vErrors ??= []).push({instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "klDivergence"}});errors++;
}
}
if(data.name !== undefined){
let data1 = data.name;
if((typeof data1 !== "string") && (data1 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"type",params:{type: schema44.properties.name.type}});errors++;
}
if(typeof data1 === "string"){
if(!pattern0.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"pattern",params:{pattern: "^[\\s\\S]{1,}"}});errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});errors++;
}
validate59.errors = vErrors;
return errors === 0;
}


const schema45 = {"type":"object","properties":{"type":{"const":"poisson"},"name":{"type":["string","null"],"pattern":"^[\\s\\S]{1,}"}},"required":["type"],"additionalProperties":false};

function validate60(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "type"}});errors++;
}
for(const key0 in data){
if(!((key0 === "type") || (key0 === "name"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});errors++;
}
}
if(data.type !== undefined){
if("poisson" !== data.type){
(vErrors ??= []).push({instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "poisson"}});errors++;
}
}
if(data.name !== undefined){
let data1 = data.name;
if((typeof data1 !== "string") && (data1 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"type",params:{type: schema45.properties.name.type}});errors++;
}
if(typeof data1 === "string"){
if(!pattern0.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"pattern",params:{pattern: "^[\\s\\S]{1,}"}});errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});errors++;
}
validate60.errors = vErrors;
return errors === 0;
}


const schema46 = {"type":"object","properties":{"type":{"const":"pearsonCorrelation"},"axis":{"type":"integer"},"name":{"type":["string","null"],"pattern":"^[\\s\\S]{1,}"}},"required":["type"],"additionalProperties":false};

function validate61(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "type"}});errors++;
}
for(const key0 in data){
if(!(((key0 === "type") || (key0 === "axis")) || (key0 === "name"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});errors++;
}
}
if(data.type !== undefined){
if("pearsonCorrelation" !== data.type){
(vErrors ??= []).push({instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "pearsonCorrelation"}});errors++;
}
}
if(data.axis !== undefined){
let data1 = data.axis;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
(vErrors ??= []).push({instancePath:instancePath+"/axis",keyword:"type",params:{type: "integer"}});errors++;
}
}
if(data.name !== undefined){
let data2 = data.name;
if((typeof data2 !== "string") && (data2 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"type",params:{type: schema46.properties.name.type}});errors++;
}
if(typeof data2 === "string"){
if(!pattern0.test(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"pattern",params:{pattern: "^[\\s\\S]{1,}"}});errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});errors++;
}
validate61.errors = vErrors;
return errors === 0;
}


const schema47 = {"type":"object","properties":{"type":{"const":"concordanceCorrelation"},"axis":{"type":"integer"},"name":{"type":["string","null"],"pattern":"^[\\s\\S]{1,}"}},"required":["type"],"additionalProperties":false};

function validate62(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "type"}});errors++;
}
for(const key0 in data){
if(!(((key0 === "type") || (key0 === "axis")) || (key0 === "name"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});errors++;
}
}
if(data.type !== undefined){
if("concordanceCorrelation" !== data.type){
(vErrors ??= []).push({instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "concordanceCorrelation"}});errors++;
}
}
if(data.axis !== undefined){
let data1 = data.axis;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
(vErrors ??= []).push({instancePath:instancePath+"/axis",keyword:"type",params:{type: "integer"}});errors++;
}
}
if(data.name !== undefined){
let data2 = data.name;
if((typeof data2 !== "string") && (data2 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"type",params:{type: schema47.properties.name.type}});errors++;
}
if(typeof data2 === "string"){
if(!pattern0.test(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"pattern",params:{pattern: "^[\\s\\S]{1,}"}});errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});errors++;
}
validate62.errors = vErrors;
return errors === 0;
}

export const metricValidators: Readonly<Record<string, Validator>> = {
accuracy: validate21,
binaryAccuracy: validate22,
categoricalAccuracy: validate23,
sparseCategoricalAccuracy: validate24,
precision: validate25,
recall: validate26,
r2Score: validate27,
binaryCrossentropy: validate28,
categoricalCrossentropy: validate29,
sparseCategoricalCrossentropy: validate30,
meanSquaredError: validate31,
meanAbsoluteError: validate32,
meanAbsolutePercentageError: validate33,
cosineSimilarity: validate34,
topKCategoricalAccuracy: validate35,
sparseTopKCategoricalAccuracy: validate36,
truePositives: validate37,
falsePositives: validate38,
trueNegatives: validate39,
falseNegatives: validate40,
auc: validate41,
precisionAtRecall: validate42,
recallAtPrecision: validate43,
sensitivityAtSpecificity: validate44,
specificityAtSensitivity: validate45,
f1Score: validate46,
fBetaScore: validate47,
iou: validate48,
meanIoU: validate49,
binaryIoU: validate50,
oneHotIoU: validate51,
oneHotMeanIoU: validate52,
rootMeanSquaredError: validate53,
meanSquaredLogarithmicError: validate54,
logCoshError: validate55,
hinge: validate56,
squaredHinge: validate57,
categoricalHinge: validate58,
klDivergence: validate59,
poisson: validate60,
pearsonCorrelation: validate61,
concordanceCorrelation: validate62,
};
