// Generated from schema/: do not edit; run `make schema`.

// @ts-nocheck: plain JavaScript by ajv; only the table at the end is for use.
import type { Validator } from '../../spec/schema-tables.ts';


const schema6 = {"type":"object","properties":{"type":{"const":"meanSquaredError"},"reduction":{"enum":["sumOverBatchSize","sum","mean","meanWithSampleWeight"]}},"required":["type"],"additionalProperties":false};

function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "type"}});errors++;
}
for(const key0 in data){
if(!((key0 === "type") || (key0 === "reduction"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});errors++;
}
}
if(data.type !== undefined){
if("meanSquaredError" !== data.type){
(vErrors ??= []).push({instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "meanSquaredError"}});errors++;
}
}
if(data.reduction !== undefined){
let data1 = data.reduction;
if(!((((data1 === "sumOverBatchSize") || (data1 === "sum")) || (data1 === "mean")) || (data1 === "meanWithSampleWeight"))){
(vErrors ??= []).push({instancePath:instancePath+"/reduction",keyword:"enum",params:{allowedValues: schema6.properties.reduction.enum}});errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});errors++;
}
validate21.errors = vErrors;
return errors === 0;
}


const schema7 = {"type":"object","properties":{"type":{"const":"meanAbsoluteError"},"reduction":{"enum":["sumOverBatchSize","sum","mean","meanWithSampleWeight"]}},"required":["type"],"additionalProperties":false};

function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "type"}});errors++;
}
for(const key0 in data){
if(!((key0 === "type") || (key0 === "reduction"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});errors++;
}
}
if(data.type !== undefined){
if("meanAbsoluteError" !== data.type){
(vErrors ??= []).push({instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "meanAbsoluteError"}});errors++;
}
}
if(data.reduction !== undefined){
let data1 = data.reduction;
if(!((((data1 === "sumOverBatchSize") || (data1 === "sum")) || (data1 === "mean")) || (data1 === "meanWithSampleWeight"))){
(vErrors ??= []).push({instancePath:instancePath+"/reduction",keyword:"enum",params:{allowedValues: schema7.properties.reduction.enum}});errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});errors++;
}
validate22.errors = vErrors;
return errors === 0;
}


const schema8 = {"type":"object","properties":{"type":{"const":"meanAbsolutePercentageError"},"reduction":{"enum":["sumOverBatchSize","sum","mean","meanWithSampleWeight"]}},"required":["type"],"additionalProperties":false};

function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "type"}});errors++;
}
for(const key0 in data){
if(!((key0 === "type") || (key0 === "reduction"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});errors++;
}
}
if(data.type !== undefined){
if("meanAbsolutePercentageError" !== data.type){
(vErrors ??= []).push({instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "meanAbsolutePercentageError"}});errors++;
}
}
if(data.reduction !== undefined){
let data1 = data.reduction;
if(!((((data1 === "sumOverBatchSize") || (data1 === "sum")) || (data1 === "mean")) || (data1 === "meanWithSampleWeight"))){
(vErrors ??= []).push({instancePath:instancePath+"/reduction",keyword:"enum",params:{allowedValues: schema8.properties.reduction.enum}});errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});errors++;
}
validate23.errors = vErrors;
return errors === 0;
}


const schema9 = {"type":"object","properties":{"type":{"const":"meanSquaredLogarithmicError"},"reduction":{"enum":["sumOverBatchSize","sum","mean","meanWithSampleWeight"]}},"required":["type"],"additionalProperties":false};

function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "type"}});errors++;
}
for(const key0 in data){
if(!((key0 === "type") || (key0 === "reduction"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});errors++;
}
}
if(data.type !== undefined){
if("meanSquaredLogarithmicError" !== data.type){
(vErrors ??= []).push({instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "meanSquaredLogarithmicError"}});errors++;
}
}
if(data.reduction !== undefined){
let data1 = data.reduction;
if(!((((data1 === "sumOverBatchSize") || (data1 === "sum")) || (data1 === "mean")) || (data1 === "meanWithSampleWeight"))){
(vErrors ??= []).push({instancePath:instancePath+"/reduction",keyword:"enum",params:{allowedValues: schema9.properties.reduction.enum}});errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});errors++;
}
validate24.errors = vErrors;
return errors === 0;
}


const schema10 = {"type":"object","properties":{"type":{"const":"binaryCrossentropy"},"fromLogits":{"type":"boolean"},"labelSmoothing":{"type":"number","minimum":0,"maximum":1},"axis":{"type":"integer"},"reduction":{"enum":["sumOverBatchSize","sum","mean","meanWithSampleWeight"]}},"required":["type"],"additionalProperties":false};

function validate25(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "type"}});errors++;
}
for(const key0 in data){
if(!(((((key0 === "type") || (key0 === "fromLogits")) || (key0 === "labelSmoothing")) || (key0 === "axis")) || (key0 === "reduction"))){
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
if(data.axis !== undefined){
let data3 = data.axis;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
(vErrors ??= []).push({instancePath:instancePath+"/axis",keyword:"type",params:{type: "integer"}});errors++;
}
}
if(data.reduction !== undefined){
let data4 = data.reduction;
if(!((((data4 === "sumOverBatchSize") || (data4 === "sum")) || (data4 === "mean")) || (data4 === "meanWithSampleWeight"))){
(vErrors ??= []).push({instancePath:instancePath+"/reduction",keyword:"enum",params:{allowedValues: schema10.properties.reduction.enum}});errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});errors++;
}
validate25.errors = vErrors;
return errors === 0;
}


const schema11 = {"type":"object","properties":{"type":{"const":"categoricalCrossentropy"},"fromLogits":{"type":"boolean"},"labelSmoothing":{"type":"number","minimum":0,"maximum":1},"axis":{"type":"integer"},"reduction":{"enum":["sumOverBatchSize","sum","mean","meanWithSampleWeight"]}},"required":["type"],"additionalProperties":false};

function validate26(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "type"}});errors++;
}
for(const key0 in data){
if(!(((((key0 === "type") || (key0 === "fromLogits")) || (key0 === "labelSmoothing")) || (key0 === "axis")) || (key0 === "reduction"))){
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
if(data.reduction !== undefined){
let data4 = data.reduction;
if(!((((data4 === "sumOverBatchSize") || (data4 === "sum")) || (data4 === "mean")) || (data4 === "meanWithSampleWeight"))){
(vErrors ??= []).push({instancePath:instancePath+"/reduction",keyword:"enum",params:{allowedValues: schema11.properties.reduction.enum}});errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});errors++;
}
validate26.errors = vErrors;
return errors === 0;
}


const schema12 = {"type":"object","properties":{"type":{"const":"sparseCategoricalCrossentropy"},"fromLogits":{"type":"boolean"},"ignoreClass":{"type":["integer","null"]},"axis":{"enum":[-1]},"reduction":{"enum":["sumOverBatchSize","sum","mean","meanWithSampleWeight"]}},"required":["type"],"additionalProperties":false};

function validate27(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "type"}});errors++;
}
for(const key0 in data){
if(!(((((key0 === "type") || (key0 === "fromLogits")) || (key0 === "ignoreClass")) || (key0 === "axis")) || (key0 === "reduction"))){
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
(vErrors ??= []).push({instancePath:instancePath+"/ignoreClass",keyword:"type",params:{type: schema12.properties.ignoreClass.type}});errors++;
}
}
if(data.axis !== undefined){
if(!(data.axis === -1)){
(vErrors ??= []).push({instancePath:instancePath+"/axis",keyword:"enum",params:{allowedValues: schema12.properties.axis.enum}});errors++;
}
}
if(data.reduction !== undefined){
let data4 = data.reduction;
if(!((((data4 === "sumOverBatchSize") || (data4 === "sum")) || (data4 === "mean")) || (data4 === "meanWithSampleWeight"))){
(vErrors ??= []).push({instancePath:instancePath+"/reduction",keyword:"enum",params:{allowedValues: schema12.properties.reduction.enum}});errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});errors++;
}
validate27.errors = vErrors;
return errors === 0;
}


const schema13 = {"type":"object","properties":{"type":{"const":"kullbackLeiblerDivergence"},"reduction":{"enum":["sumOverBatchSize","sum","mean","meanWithSampleWeight"]}},"required":["type"],"additionalProperties":false};

function validate28(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "type"}});errors++;
}
for(const key0 in data){
if(!((key0 === "type") || (key0 === "reduction"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});errors++;
}
}
if(data.type !== undefined){
if("kullbackLeiblerDivergence" !== data.type){
(vErrors ??= []).push({instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "kullbackLeiblerDivergence"}});errors++;
}
}
if(data.reduction !== undefined){
let data1 = data.reduction;
if(!((((data1 === "sumOverBatchSize") || (data1 === "sum")) || (data1 === "mean")) || (data1 === "meanWithSampleWeight"))){
(vErrors ??= []).push({instancePath:instancePath+"/reduction",keyword:"enum",params:{allowedValues: schema13.properties.reduction.enum}});errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});errors++;
}
validate28.errors = vErrors;
return errors === 0;
}


const schema14 = {"type":"object","properties":{"type":{"const":"poisson"},"reduction":{"enum":["sumOverBatchSize","sum","mean","meanWithSampleWeight"]}},"required":["type"],"additionalProperties":false};

function validate29(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "type"}});errors++;
}
for(const key0 in data){
if(!((key0 === "type") || (key0 === "reduction"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});errors++;
}
}
if(data.type !== undefined){
if("poisson" !== data.type){
(vErrors ??= []).push({instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "poisson"}});errors++;
}
}
if(data.reduction !== undefined){
let data1 = data.reduction;
if(!((((data1 === "sumOverBatchSize") || (data1 === "sum")) || (data1 === "mean")) || (data1 === "meanWithSampleWeight"))){
(vErrors ??= []).push({instancePath:instancePath+"/reduction",keyword:"enum",params:{allowedValues: schema14.properties.reduction.enum}});errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});errors++;
}
validate29.errors = vErrors;
return errors === 0;
}


const schema15 = {"type":"object","properties":{"type":{"const":"cosineProximity"},"axis":{"type":"integer"},"reduction":{"enum":["sumOverBatchSize","sum","mean","meanWithSampleWeight"]}},"required":["type"],"additionalProperties":false};

function validate30(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "type"}});errors++;
}
for(const key0 in data){
if(!(((key0 === "type") || (key0 === "axis")) || (key0 === "reduction"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});errors++;
}
}
if(data.type !== undefined){
if("cosineProximity" !== data.type){
(vErrors ??= []).push({instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "cosineProximity"}});errors++;
}
}
if(data.axis !== undefined){
let data1 = data.axis;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
(vErrors ??= []).push({instancePath:instancePath+"/axis",keyword:"type",params:{type: "integer"}});errors++;
}
}
if(data.reduction !== undefined){
let data2 = data.reduction;
if(!((((data2 === "sumOverBatchSize") || (data2 === "sum")) || (data2 === "mean")) || (data2 === "meanWithSampleWeight"))){
(vErrors ??= []).push({instancePath:instancePath+"/reduction",keyword:"enum",params:{allowedValues: schema15.properties.reduction.enum}});errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});errors++;
}
validate30.errors = vErrors;
return errors === 0;
}


const schema16 = {"type":"object","properties":{"type":{"const":"hinge"},"reduction":{"enum":["sumOverBatchSize","sum","mean","meanWithSampleWeight"]}},"required":["type"],"additionalProperties":false};

function validate31(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "type"}});errors++;
}
for(const key0 in data){
if(!((key0 === "type") || (key0 === "reduction"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});errors++;
}
}
if(data.type !== undefined){
if("hinge" !== data.type){
(vErrors ??= []).push({instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "hinge"}});errors++;
}
}
if(data.reduction !== undefined){
let data1 = data.reduction;
if(!((((data1 === "sumOverBatchSize") || (data1 === "sum")) || (data1 === "mean")) || (data1 === "meanWithSampleWeight"))){
(vErrors ??= []).push({instancePath:instancePath+"/reduction",keyword:"enum",params:{allowedValues: schema16.properties.reduction.enum}});errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});errors++;
}
validate31.errors = vErrors;
return errors === 0;
}


const schema17 = {"type":"object","properties":{"type":{"const":"squaredHinge"},"reduction":{"enum":["sumOverBatchSize","sum","mean","meanWithSampleWeight"]}},"required":["type"],"additionalProperties":false};

function validate32(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "type"}});errors++;
}
for(const key0 in data){
if(!((key0 === "type") || (key0 === "reduction"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});errors++;
}
}
if(data.type !== undefined){
if("squaredHinge" !== data.type){
(vErrors ??= []).push({instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "squaredHinge"}});errors++;
}
}
if(data.reduction !== undefined){
let data1 = data.reduction;
if(!((((data1 === "sumOverBatchSize") || (data1 === "sum")) || (data1 === "mean")) || (data1 === "meanWithSampleWeight"))){
(vErrors ??= []).push({instancePath:instancePath+"/reduction",keyword:"enum",params:{allowedValues: schema17.properties.reduction.enum}});errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});errors++;
}
validate32.errors = vErrors;
return errors === 0;
}


const schema18 = {"type":"object","properties":{"type":{"const":"categoricalHinge"},"reduction":{"enum":["sumOverBatchSize","sum","mean","meanWithSampleWeight"]}},"required":["type"],"additionalProperties":false};

function validate33(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "type"}});errors++;
}
for(const key0 in data){
if(!((key0 === "type") || (key0 === "reduction"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});errors++;
}
}
if(data.type !== undefined){
if("categoricalHinge" !== data.type){
(vErrors ??= []).push({instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "categoricalHinge"}});errors++;
}
}
if(data.reduction !== undefined){
let data1 = data.reduction;
if(!((((data1 === "sumOverBatchSize") || (data1 === "sum")) || (data1 === "mean")) || (data1 === "meanWithSampleWeight"))){
(vErrors ??= []).push({instancePath:instancePath+"/reduction",keyword:"enum",params:{allowedValues: schema18.properties.reduction.enum}});errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});errors++;
}
validate33.errors = vErrors;
return errors === 0;
}


const schema19 = {"type":"object","properties":{"type":{"const":"logcosh"},"reduction":{"enum":["sumOverBatchSize","sum","mean","meanWithSampleWeight"]}},"required":["type"],"additionalProperties":false};

function validate34(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "type"}});errors++;
}
for(const key0 in data){
if(!((key0 === "type") || (key0 === "reduction"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});errors++;
}
}
if(data.type !== undefined){
if("logcosh" !== data.type){
(vErrors ??= []).push({instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "logcosh"}});errors++;
}
}
if(data.reduction !== undefined){
let data1 = data.reduction;
if(!((((data1 === "sumOverBatchSize") || (data1 === "sum")) || (data1 === "mean")) || (data1 === "meanWithSampleWeight"))){
(vErrors ??= []).push({instancePath:instancePath+"/reduction",keyword:"enum",params:{allowedValues: schema19.properties.reduction.enum}});errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});errors++;
}
validate34.errors = vErrors;
return errors === 0;
}


const schema20 = {"type":"object","properties":{"type":{"const":"huber"},"delta":{"type":"number","exclusiveMinimum":0},"reduction":{"enum":["sumOverBatchSize","sum","mean","meanWithSampleWeight"]}},"required":["type"],"additionalProperties":false};

function validate35(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "type"}});errors++;
}
for(const key0 in data){
if(!(((key0 === "type") || (key0 === "delta")) || (key0 === "reduction"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});errors++;
}
}
if(data.type !== undefined){
if("huber" !== data.type){
(vErrors ??= []).push({instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "huber"}});errors++;
}
}
if(data.delta !== undefined){
let data1 = data.delta;
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 <= 0 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/delta",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0}});errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/delta",keyword:"type",params:{type: "number"}});errors++;
}
}
if(data.reduction !== undefined){
let data2 = data.reduction;
if(!((((data2 === "sumOverBatchSize") || (data2 === "sum")) || (data2 === "mean")) || (data2 === "meanWithSampleWeight"))){
(vErrors ??= []).push({instancePath:instancePath+"/reduction",keyword:"enum",params:{allowedValues: schema20.properties.reduction.enum}});errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});errors++;
}
validate35.errors = vErrors;
return errors === 0;
}


const schema21 = {"type":"object","properties":{"type":{"const":"binaryFocalCrossentropy"},"applyClassBalancing":{"type":"boolean"},"alpha":{"type":"number","minimum":0,"maximum":1},"gamma":{"type":"number","minimum":0},"fromLogits":{"type":"boolean"},"labelSmoothing":{"type":"number","minimum":0,"maximum":1},"axis":{"type":"integer"},"reduction":{"enum":["sumOverBatchSize","sum","mean","meanWithSampleWeight"]}},"required":["type"],"additionalProperties":false};

function validate36(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "type"}});errors++;
}
for(const key0 in data){
if(!((((((((key0 === "type") || (key0 === "applyClassBalancing")) || (key0 === "alpha")) || (key0 === "gamma")) || (key0 === "fromLogits")) || (key0 === "labelSmoothing")) || (key0 === "axis")) || (key0 === "reduction"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});errors++;
}
}
if(data.type !== undefined){
if("binaryFocalCrossentropy" !== data.type){
(vErrors ??= []).push({instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "binaryFocalCrossentropy"}});errors++;
}
}
if(data.applyClassBalancing !== undefined){
if(typeof data.applyClassBalancing !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/applyClassBalancing",keyword:"type",params:{type: "boolean"}});errors++;
}
}
if(data.alpha !== undefined){
let data2 = data.alpha;
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 1 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/alpha",keyword:"maximum",params:{comparison: "<=", limit: 1}});errors++;
}
if(data2 < 0 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/alpha",keyword:"minimum",params:{comparison: ">=", limit: 0}});errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/alpha",keyword:"type",params:{type: "number"}});errors++;
}
}
if(data.gamma !== undefined){
let data3 = data.gamma;
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/gamma",keyword:"minimum",params:{comparison: ">=", limit: 0}});errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/gamma",keyword:"type",params:{type: "number"}});errors++;
}
}
if(data.fromLogits !== undefined){
if(typeof data.fromLogits !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/fromLogits",keyword:"type",params:{type: "boolean"}});errors++;
}
}
if(data.labelSmoothing !== undefined){
let data5 = data.labelSmoothing;
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 1 || isNaN(data5)){
(vErrors ??= []).push({instancePath:instancePath+"/labelSmoothing",keyword:"maximum",params:{comparison: "<=", limit: 1}});errors++;
}
if(data5 < 0 || isNaN(data5)){
(vErrors ??= []).push({instancePath:instancePath+"/labelSmoothing",keyword:"minimum",params:{comparison: ">=", limit: 0}});errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/labelSmoothing",keyword:"type",params:{type: "number"}});errors++;
}
}
if(data.axis !== undefined){
let data6 = data.axis;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
(vErrors ??= []).push({instancePath:instancePath+"/axis",keyword:"type",params:{type: "integer"}});errors++;
}
}
if(data.reduction !== undefined){
let data7 = data.reduction;
if(!((((data7 === "sumOverBatchSize") || (data7 === "sum")) || (data7 === "mean")) || (data7 === "meanWithSampleWeight"))){
(vErrors ??= []).push({instancePath:instancePath+"/reduction",keyword:"enum",params:{allowedValues: schema21.properties.reduction.enum}});errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});errors++;
}
validate36.errors = vErrors;
return errors === 0;
}


const schema22 = {"type":"object","properties":{"type":{"const":"categoricalFocalCrossentropy"},"alpha":{"type":["number","array"],"items":{"type":"number"},"minItems":1,"minimum":0},"gamma":{"type":"number","minimum":0},"fromLogits":{"type":"boolean"},"labelSmoothing":{"type":"number","minimum":0,"maximum":1},"axis":{"type":"integer"},"reduction":{"enum":["sumOverBatchSize","sum","mean","meanWithSampleWeight"]}},"required":["type"],"additionalProperties":false};

function validate37(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "type"}});errors++;
}
for(const key0 in data){
if(!(((((((key0 === "type") || (key0 === "alpha")) || (key0 === "gamma")) || (key0 === "fromLogits")) || (key0 === "labelSmoothing")) || (key0 === "axis")) || (key0 === "reduction"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});errors++;
}
}
if(data.type !== undefined){
if("categoricalFocalCrossentropy" !== data.type){
(vErrors ??= []).push({instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "categoricalFocalCrossentropy"}});errors++;
}
}
if(data.alpha !== undefined){
let data1 = data.alpha;
if((!((typeof data1 == "number") && (isFinite(data1)))) && (!(Array.isArray(data1)))){
(vErrors ??= []).push({instancePath:instancePath+"/alpha",keyword:"type",params:{type: schema22.properties.alpha.type}});errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/alpha",keyword:"minimum",params:{comparison: ">=", limit: 0}});errors++;
}
}
if(Array.isArray(data1)){
if(data1.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/alpha",keyword:"minItems",params:{limit: 1}});errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(!((typeof data2 == "number") && (isFinite(data2)))){
(vErrors ??= []).push({instancePath:instancePath+"/alpha/" + i0,keyword:"type",params:{type: "number"}});errors++;
}
}
}
}
if(data.gamma !== undefined){
let data3 = data.gamma;
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/gamma",keyword:"minimum",params:{comparison: ">=", limit: 0}});errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/gamma",keyword:"type",params:{type: "number"}});errors++;
}
}
if(data.fromLogits !== undefined){
if(typeof data.fromLogits !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/fromLogits",keyword:"type",params:{type: "boolean"}});errors++;
}
}
if(data.labelSmoothing !== undefined){
let data5 = data.labelSmoothing;
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 1 || isNaN(data5)){
(vErrors ??= []).push({instancePath:instancePath+"/labelSmoothing",keyword:"maximum",params:{comparison: "<=", limit: 1}});errors++;
}
if(data5 < 0 || isNaN(data5)){
(vErrors ??= []).push({instancePath:instancePath+"/labelSmoothing",keyword:"minimum",params:{comparison: ">=", limit: 0}});errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/labelSmoothing",keyword:"type",params:{type: "number"}});errors++;
}
}
if(data.axis !== undefined){
let data6 = data.axis;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
(vErrors ??= []).push({instancePath:instancePath+"/axis",keyword:"type",params:{type: "integer"}});errors++;
}
}
if(data.reduction !== undefined){
let data7 = data.reduction;
if(!((((data7 === "sumOverBatchSize") || (data7 === "sum")) || (data7 === "mean")) || (data7 === "meanWithSampleWeight"))){
(vErrors ??= []).push({instancePath:instancePath+"/reduction",keyword:"enum",params:{allowedValues: schema22.properties.reduction.enum}});errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});errors++;
}
validate37.errors = vErrors;
return errors === 0;
}


const schema23 = {"type":"object","properties":{"type":{"const":"dice"},"axis":{"type":["integer","array","null"],"items":{"type":"integer"},"minItems":1},"reduction":{"enum":["sumOverBatchSize","sum","mean","meanWithSampleWeight"]}},"required":["type"],"additionalProperties":false};

function validate38(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "type"}});errors++;
}
for(const key0 in data){
if(!(((key0 === "type") || (key0 === "axis")) || (key0 === "reduction"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});errors++;
}
}
if(data.type !== undefined){
if("dice" !== data.type){
(vErrors ??= []).push({instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "dice"}});errors++;
}
}
if(data.axis !== undefined){
let data1 = data.axis;
if(((!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))) && (!(Array.isArray(data1)))) && (data1 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/axis",keyword:"type",params:{type: schema23.properties.axis.type}});errors++;
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
if(data.reduction !== undefined){
let data3 = data.reduction;
if(!((((data3 === "sumOverBatchSize") || (data3 === "sum")) || (data3 === "mean")) || (data3 === "meanWithSampleWeight"))){
(vErrors ??= []).push({instancePath:instancePath+"/reduction",keyword:"enum",params:{allowedValues: schema23.properties.reduction.enum}});errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});errors++;
}
validate38.errors = vErrors;
return errors === 0;
}


const schema24 = {"type":"object","properties":{"type":{"const":"tversky"},"alpha":{"type":"number","minimum":0},"beta":{"type":"number","minimum":0},"axis":{"type":["integer","array","null"],"items":{"type":"integer"},"minItems":1},"reduction":{"enum":["sumOverBatchSize","sum","mean","meanWithSampleWeight"]}},"required":["type"],"additionalProperties":false};

function validate39(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "type"}});errors++;
}
for(const key0 in data){
if(!(((((key0 === "type") || (key0 === "alpha")) || (key0 === "beta")) || (key0 === "axis")) || (key0 === "reduction"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});errors++;
}
}
if(data.type !== undefined){
if("tversky" !== data.type){
(vErrors ??= []).push({instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "tversky"}});errors++;
}
}
if(data.alpha !== undefined){
let data1 = data.alpha;
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/alpha",keyword:"minimum",params:{comparison: ">=", limit: 0}});errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/alpha",keyword:"type",params:{type: "number"}});errors++;
}
}
if(data.beta !== undefined){
let data2 = data.beta;
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/beta",keyword:"minimum",params:{comparison: ">=", limit: 0}});errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/beta",keyword:"type",params:{type: "number"}});errors++;
}
}
if(data.axis !== undefined){
let data3 = data.axis;
if(((!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))) && (!(Array.isArray(data3)))) && (data3 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/axis",keyword:"type",params:{type: schema24.properties.axis.type}});errors++;
}
if(Array.isArray(data3)){
if(data3.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/axis",keyword:"minItems",params:{limit: 1}});errors++;
}
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
(vErrors ??= []).push({instancePath:instancePath+"/axis/" + i0,keyword:"type",params:{type: "integer"}});errors++;
}
}
}
}
if(data.reduction !== undefined){
let data5 = data.reduction;
if(!((((data5 === "sumOverBatchSize") || (data5 === "sum")) || (data5 === "mean")) || (data5 === "meanWithSampleWeight"))){
(vErrors ??= []).push({instancePath:instancePath+"/reduction",keyword:"enum",params:{allowedValues: schema24.properties.reduction.enum}});errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});errors++;
}
validate39.errors = vErrors;
return errors === 0;
}


const schema25 = {"type":"object","properties":{"type":{"const":"circle"},"gamma":{"type":"number","exclusiveMinimum":0},"margin":{"type":"number"},"removeDiagonal":{"type":"boolean"},"reduction":{"enum":["sumOverBatchSize","sum","mean","meanWithSampleWeight"]}},"required":["type"],"additionalProperties":false};

function validate40(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "type"}});errors++;
}
for(const key0 in data){
if(!(((((key0 === "type") || (key0 === "gamma")) || (key0 === "margin")) || (key0 === "removeDiagonal")) || (key0 === "reduction"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});errors++;
}
}
if(data.type !== undefined){
if("circle" !== data.type){
(vErrors ??= []).push({instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "circle"}});errors++;
}
}
if(data.gamma !== undefined){
let data1 = data.gamma;
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 <= 0 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/gamma",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0}});errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/gamma",keyword:"type",params:{type: "number"}});errors++;
}
}
if(data.margin !== undefined){
let data2 = data.margin;
if(!((typeof data2 == "number") && (isFinite(data2)))){
(vErrors ??= []).push({instancePath:instancePath+"/margin",keyword:"type",params:{type: "number"}});errors++;
}
}
if(data.removeDiagonal !== undefined){
if(typeof data.removeDiagonal !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/removeDiagonal",keyword:"type",params:{type: "boolean"}});errors++;
}
}
if(data.reduction !== undefined){
let data4 = data.reduction;
if(!((((data4 === "sumOverBatchSize") || (data4 === "sum")) || (data4 === "mean")) || (data4 === "meanWithSampleWeight"))){
(vErrors ??= []).push({instancePath:instancePath+"/reduction",keyword:"enum",params:{allowedValues: schema25.properties.reduction.enum}});errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});errors++;
}
validate40.errors = vErrors;
return errors === 0;
}


const schema26 = {"type":"object","properties":{"type":{"const":"ctc"},"reduction":{"enum":["sumOverBatchSize","sum","mean","meanWithSampleWeight"]}},"required":["type"],"additionalProperties":false};

function validate41(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "type"}});errors++;
}
for(const key0 in data){
if(!((key0 === "type") || (key0 === "reduction"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});errors++;
}
}
if(data.type !== undefined){
if("ctc" !== data.type){
(vErrors ??= []).push({instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "ctc"}});errors++;
}
}
if(data.reduction !== undefined){
let data1 = data.reduction;
if(!((((data1 === "sumOverBatchSize") || (data1 === "sum")) || (data1 === "mean")) || (data1 === "meanWithSampleWeight"))){
(vErrors ??= []).push({instancePath:instancePath+"/reduction",keyword:"enum",params:{allowedValues: schema26.properties.reduction.enum}});errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});errors++;
}
validate41.errors = vErrors;
return errors === 0;
}


const schema27 = {"type":"object","properties":{"type":{"const":"categoricalGeneralizedCrossEntropy"},"q":{"type":"number","exclusiveMinimum":0,"exclusiveMaximum":1},"reduction":{"enum":["sumOverBatchSize","sum","mean","meanWithSampleWeight"]}},"required":["type"],"additionalProperties":false};

function validate42(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "type"}});errors++;
}
for(const key0 in data){
if(!(((key0 === "type") || (key0 === "q")) || (key0 === "reduction"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});errors++;
}
}
if(data.type !== undefined){
if("categoricalGeneralizedCrossEntropy" !== data.type){
(vErrors ??= []).push({instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "categoricalGeneralizedCrossEntropy"}});errors++;
}
}
if(data.q !== undefined){
let data1 = data.q;
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 >= 1 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/q",keyword:"exclusiveMaximum",params:{comparison: "<", limit: 1}});errors++;
}
if(data1 <= 0 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/q",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0}});errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/q",keyword:"type",params:{type: "number"}});errors++;
}
}
if(data.reduction !== undefined){
let data2 = data.reduction;
if(!((((data2 === "sumOverBatchSize") || (data2 === "sum")) || (data2 === "mean")) || (data2 === "meanWithSampleWeight"))){
(vErrors ??= []).push({instancePath:instancePath+"/reduction",keyword:"enum",params:{allowedValues: schema27.properties.reduction.enum}});errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});errors++;
}
validate42.errors = vErrors;
return errors === 0;
}

export const lossValidators: Readonly<Record<string, Validator>> = {
meanSquaredError: validate21,
meanAbsoluteError: validate22,
meanAbsolutePercentageError: validate23,
meanSquaredLogarithmicError: validate24,
binaryCrossentropy: validate25,
categoricalCrossentropy: validate26,
sparseCategoricalCrossentropy: validate27,
kullbackLeiblerDivergence: validate28,
poisson: validate29,
cosineProximity: validate30,
hinge: validate31,
squaredHinge: validate32,
categoricalHinge: validate33,
logcosh: validate34,
huber: validate35,
binaryFocalCrossentropy: validate36,
categoricalFocalCrossentropy: validate37,
dice: validate38,
tversky: validate39,
circle: validate40,
ctc: validate41,
categoricalGeneralizedCrossEntropy: validate42,
};
