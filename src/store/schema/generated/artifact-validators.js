// Generated from schemas/ by `npm run generate`. Do not edit.
var se = (b, s) => () => {
  try {
    return s || b((s = { exports: {} }).exports, s), s.exports;
  } catch (S) {
    throw s = 0, S;
  }
};

// node_modules/ajv/dist/runtime/ucs2length.js
var Y = se((K) => {
  "use strict";
  Object.defineProperty(K, "__esModule", { value: !0 });
  function Q(b) {
    let s = b.length, S = 0, M = 0, F;
    for (; M < s; )
      S++, F = b.charCodeAt(M++), F >= 55296 && F <= 56319 && M < s && (F = b.charCodeAt(M), (F & 64512) === 56320 && M++);
    return S;
  }
  K.default = Q;
  Q.code = 'require("ajv/dist/runtime/ucs2length").default';
});

// <stdin>
var pe = W, E = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "urn:kstore:schema:artifact:dataset", title: "DatasetSettings", description: "`dataset.yaml` at the root of a dataset's folder, optional: how its files are read as a table.", type: "object", additionalProperties: !1, required: [], properties: { key: { type: "string", minLength: 1, description: "column whose values name the rows; each row has one, and no two rows the same. For a single workbook or CSV file" }, targets: { type: "array", items: { type: "string", minLength: 1 }, minItems: 1, uniqueItems: !0, description: "columns that are predicted; the other columns are inputs. For a single workbook or CSV file: in input/ and output/ the folders say it" }, pictures: { type: "string", minLength: 1, description: "column that names pictures, for one workbook or CSV file beside PNG or JPEG files: what the other columns say of each of them can be learnt" }, sheet: { type: "string", minLength: 1, description: "sheet that holds the table, for workbooks with several. Without it a single workbook's first sheet with content counts; in input/ and output/ a workbook that has content in one sheet alone needs no name" }, orientation: { type: "string", enum: ["across", "down"], description: "how the sheets in input/ and output/ run, when it is not found out rightly. across: a header row, then rows. down: each row is a name, its value and perhaps its unit" }, absent: { type: "string", enum: ["missing"], description: "what a column means that a sheet in input/ or output/ lacks. missing: its values are missing. Without it the sheet is refused" }, samples: { type: "string", enum: ["files", "sheets"], description: "what a sample is, in a folder without input/ and output/. files: each file. sheets: each sheet of one workbook. Their rows make one table" }, decimal: { type: "string", enum: ["point", "comma"], description: "decimal mark of the numbers in CSV. Without it a point; and a comma too where cells are separated by semicolons or tabs" }, units: { type: "object", additionalProperties: { type: "string", minLength: 1 }, description: "unit of each column named here, in place of the one in its header" } } }, _ = Object.prototype.hasOwnProperty, q = Y().default;
function W(b, { instancePath: s = "", parentData: S, parentDataProperty: M, rootData: F = b, dynamicAnchors: V = {} } = {}) {
  let e = null, t = 0, A = W.evaluated;
  if (A.dynamicProps && (A.props = void 0), A.dynamicItems && (A.items = void 0), b && typeof b == "object" && !Array.isArray(b)) {
    for (let O in b)
      if (!_.call(E.properties, O)) {
        let j = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: O }, message: "must NOT have additional properties" };
        e === null ? e = [j] : e.push(j), t++;
      }
    if (b.key !== void 0) {
      let O = b.key;
      if (typeof O == "string") {
        if (q(O) < 1) {
          let j = { instancePath: s + "/key", schemaPath: "#/properties/key/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          e === null ? e = [j] : e.push(j), t++;
        }
      } else {
        let j = { instancePath: s + "/key", schemaPath: "#/properties/key/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [j] : e.push(j), t++;
      }
    }
    if (b.targets !== void 0) {
      let O = b.targets;
      if (Array.isArray(O)) {
        if (O.length < 1) {
          let u = { instancePath: s + "/targets", schemaPath: "#/properties/targets/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          e === null ? e = [u] : e.push(u), t++;
        }
        let j = O.length;
        for (let u = 0; u < j; u++) {
          let f = O[u];
          if (typeof f == "string") {
            if (q(f) < 1) {
              let N = { instancePath: s + "/targets/" + u, schemaPath: "#/properties/targets/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              e === null ? e = [N] : e.push(N), t++;
            }
          } else {
            let N = { instancePath: s + "/targets/" + u, schemaPath: "#/properties/targets/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [N] : e.push(N), t++;
          }
        }
        let I = O.length, l;
        if (I > 1) {
          let u = {};
          for (; I--; ) {
            let f = O[I];
            if (typeof f == "string") {
              if (typeof u[f] == "number") {
                l = u[f];
                let N = { instancePath: s + "/targets", schemaPath: "#/properties/targets/uniqueItems", keyword: "uniqueItems", params: { i: I, j: l }, message: "must NOT have duplicate items (items ## " + l + " and " + I + " are identical)" };
                e === null ? e = [N] : e.push(N), t++;
                break;
              }
              u[f] = I;
            }
          }
        }
      } else {
        let j = { instancePath: s + "/targets", schemaPath: "#/properties/targets/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [j] : e.push(j), t++;
      }
    }
    if (b.pictures !== void 0) {
      let O = b.pictures;
      if (typeof O == "string") {
        if (q(O) < 1) {
          let j = { instancePath: s + "/pictures", schemaPath: "#/properties/pictures/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          e === null ? e = [j] : e.push(j), t++;
        }
      } else {
        let j = { instancePath: s + "/pictures", schemaPath: "#/properties/pictures/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [j] : e.push(j), t++;
      }
    }
    if (b.sheet !== void 0) {
      let O = b.sheet;
      if (typeof O == "string") {
        if (q(O) < 1) {
          let j = { instancePath: s + "/sheet", schemaPath: "#/properties/sheet/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          e === null ? e = [j] : e.push(j), t++;
        }
      } else {
        let j = { instancePath: s + "/sheet", schemaPath: "#/properties/sheet/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [j] : e.push(j), t++;
      }
    }
    if (b.orientation !== void 0) {
      let O = b.orientation;
      if (typeof O != "string") {
        let j = { instancePath: s + "/orientation", schemaPath: "#/properties/orientation/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [j] : e.push(j), t++;
      }
      if (!(O === "across" || O === "down")) {
        let j = { instancePath: s + "/orientation", schemaPath: "#/properties/orientation/enum", keyword: "enum", params: { allowedValues: E.properties.orientation.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [j] : e.push(j), t++;
      }
    }
    if (b.absent !== void 0) {
      let O = b.absent;
      if (typeof O != "string") {
        let j = { instancePath: s + "/absent", schemaPath: "#/properties/absent/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [j] : e.push(j), t++;
      }
      if (O !== "missing") {
        let j = { instancePath: s + "/absent", schemaPath: "#/properties/absent/enum", keyword: "enum", params: { allowedValues: E.properties.absent.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [j] : e.push(j), t++;
      }
    }
    if (b.samples !== void 0) {
      let O = b.samples;
      if (typeof O != "string") {
        let j = { instancePath: s + "/samples", schemaPath: "#/properties/samples/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [j] : e.push(j), t++;
      }
      if (!(O === "files" || O === "sheets")) {
        let j = { instancePath: s + "/samples", schemaPath: "#/properties/samples/enum", keyword: "enum", params: { allowedValues: E.properties.samples.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [j] : e.push(j), t++;
      }
    }
    if (b.decimal !== void 0) {
      let O = b.decimal;
      if (typeof O != "string") {
        let j = { instancePath: s + "/decimal", schemaPath: "#/properties/decimal/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [j] : e.push(j), t++;
      }
      if (!(O === "point" || O === "comma")) {
        let j = { instancePath: s + "/decimal", schemaPath: "#/properties/decimal/enum", keyword: "enum", params: { allowedValues: E.properties.decimal.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [j] : e.push(j), t++;
      }
    }
    if (b.units !== void 0) {
      let O = b.units;
      if (O && typeof O == "object" && !Array.isArray(O))
        for (let j in O) {
          let I = O[j];
          if (typeof I == "string") {
            if (q(I) < 1) {
              let l = { instancePath: s + "/units/" + j.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/units/additionalProperties/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              e === null ? e = [l] : e.push(l), t++;
            }
          } else {
            let l = { instancePath: s + "/units/" + j.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/units/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [l] : e.push(l), t++;
          }
        }
      else {
        let j = { instancePath: s + "/units", schemaPath: "#/properties/units/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        e === null ? e = [j] : e.push(j), t++;
      }
    }
  } else {
    let O = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [O] : e.push(O), t++;
  }
  return W.errors = e, t === 0;
}
W.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var me = Z;
function Z(b, { instancePath: s = "", parentData: S, parentDataProperty: M, rootData: F = b, dynamicAnchors: V = {} } = {}) {
  let e = null, t = 0, A = Z.evaluated;
  if (A.dynamicProps && (A.props = void 0), A.dynamicItems && (A.items = void 0), b && typeof b == "object" && !Array.isArray(b)) {
    if (b.tests === void 0) {
      let O = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tests" }, message: "must have required property 'tests'" };
      e === null ? e = [O] : e.push(O), t++;
    }
    for (let O in b)
      if (!(O === "tests" || O === "note")) {
        let j = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: O }, message: "must NOT have additional properties" };
        e === null ? e = [j] : e.push(j), t++;
      }
    if (b.tests !== void 0) {
      let O = b.tests;
      if (Array.isArray(O)) {
        if (O.length < 1) {
          let I = { instancePath: s + "/tests", schemaPath: "#/properties/tests/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          e === null ? e = [I] : e.push(I), t++;
        }
        let j = O.length;
        for (let I = 0; I < j; I++) {
          let l = O[I];
          if (l && typeof l == "object" && !Array.isArray(l)) {
            if (l.task === void 0) {
              let u = { instancePath: s + "/tests/" + I, schemaPath: "#/properties/tests/items/required", keyword: "required", params: { missingProperty: "task" }, message: "must have required property 'task'" };
              e === null ? e = [u] : e.push(u), t++;
            }
            for (let u in l)
              if (!(u === "task" || u === "name" || u === "settings")) {
                let f = { instancePath: s + "/tests/" + I, schemaPath: "#/properties/tests/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: u }, message: "must NOT have additional properties" };
                e === null ? e = [f] : e.push(f), t++;
              }
            if (l.task !== void 0) {
              let u = l.task;
              if (typeof u == "string") {
                if (q(u) < 1) {
                  let f = { instancePath: s + "/tests/" + I + "/task", schemaPath: "#/properties/tests/items/properties/task/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  e === null ? e = [f] : e.push(f), t++;
                }
              } else {
                let f = { instancePath: s + "/tests/" + I + "/task", schemaPath: "#/properties/tests/items/properties/task/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [f] : e.push(f), t++;
              }
            }
            if (l.name !== void 0) {
              let u = l.name;
              if (typeof u == "string") {
                if (q(u) < 1) {
                  let f = { instancePath: s + "/tests/" + I + "/name", schemaPath: "#/properties/tests/items/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  e === null ? e = [f] : e.push(f), t++;
                }
              } else {
                let f = { instancePath: s + "/tests/" + I + "/name", schemaPath: "#/properties/tests/items/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [f] : e.push(f), t++;
              }
            }
            if (l.settings !== void 0) {
              let u = l.settings;
              if (!(u && typeof u == "object" && !Array.isArray(u))) {
                let f = { instancePath: s + "/tests/" + I + "/settings", schemaPath: "#/properties/tests/items/properties/settings/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                e === null ? e = [f] : e.push(f), t++;
              }
            }
          } else {
            let u = { instancePath: s + "/tests/" + I, schemaPath: "#/properties/tests/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            e === null ? e = [u] : e.push(u), t++;
          }
        }
      } else {
        let j = { instancePath: s + "/tests", schemaPath: "#/properties/tests/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [j] : e.push(j), t++;
      }
    }
    if (b.note !== void 0 && typeof b.note != "string") {
      let O = { instancePath: s + "/note", schemaPath: "#/properties/note/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [O] : e.push(O), t++;
    }
  } else {
    let O = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [O] : e.push(O), t++;
  }
  return Z.errors = e, t === 0;
}
Z.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var le = H, R = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "urn:kstore:schema:artifact:experiment", title: "ExperimentSettings", description: "What is learnt from what, and how it is tested. Either the classic form with `dataset` and `model`, or a graph with `steps`. A reference without a number means the newest version at the time of the run.", type: "object", additionalProperties: !1, properties: { dataset: { type: "string", minLength: 1, description: "reference to the dataset to learn from; its held-out part is used for the test unless testDataset is given" }, testDataset: { type: "string", minLength: 1, description: "reference to a dataset that is used for the test only" }, preprocessing: { type: "string", minLength: 1, description: "reference to the preprocessing" }, model: { type: "string", minLength: 1, description: "reference to the model; it names the learning task that trains it" }, training: { type: "string", minLength: 1, description: "reference to the training configuration; without it the task's defaults hold" }, evaluation: { type: "string", minLength: 1, description: "reference to the evaluation; without it nothing is tested" }, seed: { type: "integer", minimum: 0, maximum: 4294967295, default: 1, description: "start of every random stream of the run" }, steps: { type: "object", minProperties: 1, maxProperties: 100, propertyNames: { type: "string", pattern: "^[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}_-]*$", maxLength: 60 }, description: "the steps of a graph by name; a name has letters, digits, `_` and `-`", additionalProperties: { type: "object", additionalProperties: !1, required: ["task"], description: "one step: a task, what it gets, how it is set", properties: { task: { type: "string", minLength: 1, description: "`learning/NAME` or `test/NAME`; `kstore task list` lists them" }, inputs: { type: "object", additionalProperties: { type: "string", minLength: 1 }, description: "slot of the task to a reference, or to `STEP.SLOT` for what another step gives" }, settings: { description: "settings of the task, or a reference to a training or evaluation that has them; without it the task's defaults hold", anyOf: [{ type: "object", additionalProperties: !0, description: "the settings themselves" }, { type: "string", minLength: 1, description: "reference to a training or evaluation" }] }, name: { type: "string", minLength: 1, description: "name of what the step gives; without it `EXPERIMENT-STEP`" }, seed: { type: "integer", minimum: 0, maximum: 4294967295, description: "seed of this step; without it that of the experiment" } } } }, matrix: { type: "object", minProperties: 1, additionalProperties: { type: "array", minItems: 1, description: "the values" }, description: "every combination of these values is run: `dataset`, `preprocessing`, `model`, `training`, `evaluation`, `testDataset`, `seed` or `training.SETTING`; in a graph `STEP.settings.SETTING`, `STEP.inputs.SLOT`, `STEP.seed` or `seed`" }, protocol: { type: "object", additionalProperties: !1, minProperties: 1, description: "divides the rows anew several times, each a run of its own, and gives mean, deviation and interval of the metrics", properties: { folds: { type: "integer", minimum: 2, maximum: 256, description: "number of folds: each is the test part once; without it the shares of the `split` step hold" }, repeats: { type: "integer", minimum: 1, maximum: 256, default: 1, description: "how often rows are drawn anew" } } }, card: { type: "object", additionalProperties: !1, required: ["type", "predict"], description: "the task card: what is predicted from what, for whom, and when it is good enough. It is checked before each run and shown above its results", properties: { question: { type: "string", minLength: 1, maxLength: 2e3, description: "what is to be found out, in your own words" }, type: { type: "string", enum: ["binary classification", "multiclass classification", "multilabel classification", "scalar regression", "vector regression"], description: "type of the task" }, predict: { type: "array", minItems: 1, uniqueItems: !0, items: { type: "string", minLength: 1 }, description: "the target columns" }, from: { type: "array", minItems: 1, uniqueItems: !0, items: { type: "string", minLength: 1 }, description: "the input columns; without it those that the dataset and the preprocessing say" }, audience: { type: "string", minLength: 1, maxLength: 2e3, description: "for whom it is made, and what they decide by it" }, success: { type: "array", minItems: 1, description: "when it is good enough; every line must hold", items: { type: "object", additionalProperties: !1, required: ["metric"], properties: { metric: { type: "string", minLength: 1, description: "a metric of the test, with several tests `TEST/NAME`; with a label as in `rmse/water`" }, atLeast: { type: "number", description: "threshold of a metric that is better when higher" }, atMost: { type: "number", description: "threshold of a metric that is better when lower" } }, description: "one threshold: `atLeast` or `atMost`" } }, constraints: { type: "array", minItems: 1, items: { type: "string", minLength: 1, maxLength: 2e3, description: "one of them" }, description: "what else it must keep to: time, cost, what may be known when" }, source: { type: "string", minLength: 1, maxLength: 2e3, description: "where the data come from" }, represents: { type: "string", minLength: 1, maxLength: 2e3, description: "whom or what the data stand for, and what they lack" } } }, note: { type: "string", description: "why this experiment is made, in your own words" }, sweep: { type: "object", additionalProperties: !1, required: ["space"], description: "the search that `kstore sweep start` makes; `kstore run` takes no notice of it", properties: { space: { type: "object", minProperties: 1, description: "what is varied: a setting of the training by its name, with dots into nested ones, or `seed`, `dataset`, `preprocessing`, `model`", additionalProperties: { type: "object", additionalProperties: !1, description: "one of uniform, logUniform, integer, choice", properties: { uniform: { type: "array", minItems: 2, maxItems: 2, items: { type: "number" }, description: "lowest and highest value" }, logUniform: { type: "array", minItems: 2, maxItems: 2, items: { type: "number", exclusiveMinimum: 0 }, description: "lowest and highest value; the logarithm is uniform" }, integer: { type: "array", minItems: 2, maxItems: 2, items: { type: "integer" }, description: "lowest and highest whole number" }, choice: { type: "array", minItems: 1, maxItems: 1e3, items: {}, description: "the values" }, step: { type: "number", exclusiveMinimum: 0, description: "distance of the values from the lowest on; without it every number" }, points: { type: "integer", minimum: 2, maximum: 1e3, description: "values that a grid takes where there is no step" }, when: { type: "object", minProperties: 1, additionalProperties: { type: "array", minItems: 1, items: {} }, description: "varied only while other parameters have one of these values" } } } }, strategy: { type: "string", enum: ["random", "grid", "tpe", "halving"], default: "tpe", description: "how values are chosen" }, trials: { type: "integer", minimum: 1, maximum: 1e4, default: 20, description: "trials that the strategy may choose; a grid has all of its points unless this says fewer" }, seed: { type: "integer", minimum: 0, maximum: 4294967295, default: 1, description: "start of the random choices of the strategy; the seed of the runs is the experiment's" }, metric: { type: "string", minLength: 1, default: "validationLoss", description: "metric of the learning task that is made better, or `test/NAME` for one of a test" }, halving: { type: "object", additionalProperties: !1, required: ["budget", "minimum", "maximum"], description: "successive halving: many trials with a small budget, the best of them with a larger one", properties: { budget: { type: "string", minLength: 1, description: "training setting that says how much a trial may cost, such as epochs" }, minimum: { type: "integer", minimum: 1, description: "smallest budget worth a look" }, maximum: { type: "integer", minimum: 1, description: "budget of the last trials" }, factor: { type: "integer", minimum: 2, maximum: 100, default: 3, description: "one of so many trials goes on, with so many times the budget" } } } } } }, if: { not: { anyOf: [{ properties: { steps: !0 }, required: ["steps"] }, { properties: { matrix: !0 }, required: ["matrix"] }] } }, then: { properties: { dataset: !0, model: !0 }, required: ["dataset", "model"] } }, ie = new RegExp("^[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}_-]*$", "u");
function H(b, { instancePath: s = "", parentData: S, parentDataProperty: M, rootData: F = b, dynamicAnchors: V = {} } = {}) {
  let e = null, t = 0, A = H.evaluated;
  A.dynamicProps && (A.props = void 0), A.dynamicItems && (A.items = void 0);
  let O = t, j = !0, I = t, l = t, u = t, f = t, N = !1, y = t;
  if (b && typeof b == "object" && !Array.isArray(b)) {
    let w;
    if (b.steps === void 0 && (w = "steps")) {
      let p = {};
      e === null ? e = [p] : e.push(p), t++;
    }
  }
  var P = y === t;
  if (N = N || P, P) {
    var o = {};
    o.steps = !0;
  }
  let r = t;
  if (b && typeof b == "object" && !Array.isArray(b)) {
    let w;
    if (b.matrix === void 0 && (w = "matrix")) {
      let p = {};
      e === null ? e = [p] : e.push(p), t++;
    }
  }
  var P = r === t;
  if (N = N || P, P && o !== !0 && (o = o || {}, o.matrix = !0), N)
    t = f, e !== null && (f ? e.length = f : e = null);
  else {
    let w = {};
    e === null ? e = [w] : e.push(w), t++;
  }
  var n = u === t;
  if (n) {
    let w = {};
    e === null ? e = [w] : e.push(w), t++;
  } else
    t = l, e !== null && (l ? e.length = l : e = null);
  var m = I === t;
  if (t = O, e !== null && (O ? e.length = O : e = null), m) {
    let w = t;
    if (b && typeof b == "object" && !Array.isArray(b)) {
      if (b.dataset === void 0) {
        let c = { instancePath: s, schemaPath: "#/then/required", keyword: "required", params: { missingProperty: "dataset" }, message: "must have required property 'dataset'" };
        e === null ? e = [c] : e.push(c), t++;
      }
      if (b.model === void 0) {
        let c = { instancePath: s, schemaPath: "#/then/required", keyword: "required", params: { missingProperty: "model" }, message: "must have required property 'model'" };
        e === null ? e = [c] : e.push(c), t++;
      }
    }
    var m = w === t;
    if (j = m, j) {
      var a = {};
      a.dataset = !0, a.model = !0;
    }
  }
  if (!j) {
    let w = { instancePath: s, schemaPath: "#/if", keyword: "if", params: { failingKeyword: "then" }, message: 'must match "then" schema' };
    e === null ? e = [w] : e.push(w), t++;
  }
  if (b && typeof b == "object" && !Array.isArray(b)) {
    for (let w in b)
      if (!_.call(R.properties, w)) {
        let p = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: w }, message: "must NOT have additional properties" };
        e === null ? e = [p] : e.push(p), t++;
      }
    if (b.dataset !== void 0) {
      let w = b.dataset;
      if (typeof w == "string") {
        if (q(w) < 1) {
          let p = { instancePath: s + "/dataset", schemaPath: "#/properties/dataset/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          e === null ? e = [p] : e.push(p), t++;
        }
      } else {
        let p = { instancePath: s + "/dataset", schemaPath: "#/properties/dataset/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [p] : e.push(p), t++;
      }
    }
    if (b.testDataset !== void 0) {
      let w = b.testDataset;
      if (typeof w == "string") {
        if (q(w) < 1) {
          let p = { instancePath: s + "/testDataset", schemaPath: "#/properties/testDataset/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          e === null ? e = [p] : e.push(p), t++;
        }
      } else {
        let p = { instancePath: s + "/testDataset", schemaPath: "#/properties/testDataset/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [p] : e.push(p), t++;
      }
    }
    if (b.preprocessing !== void 0) {
      let w = b.preprocessing;
      if (typeof w == "string") {
        if (q(w) < 1) {
          let p = { instancePath: s + "/preprocessing", schemaPath: "#/properties/preprocessing/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          e === null ? e = [p] : e.push(p), t++;
        }
      } else {
        let p = { instancePath: s + "/preprocessing", schemaPath: "#/properties/preprocessing/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [p] : e.push(p), t++;
      }
    }
    if (b.model !== void 0) {
      let w = b.model;
      if (typeof w == "string") {
        if (q(w) < 1) {
          let p = { instancePath: s + "/model", schemaPath: "#/properties/model/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          e === null ? e = [p] : e.push(p), t++;
        }
      } else {
        let p = { instancePath: s + "/model", schemaPath: "#/properties/model/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [p] : e.push(p), t++;
      }
    }
    if (b.training !== void 0) {
      let w = b.training;
      if (typeof w == "string") {
        if (q(w) < 1) {
          let p = { instancePath: s + "/training", schemaPath: "#/properties/training/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          e === null ? e = [p] : e.push(p), t++;
        }
      } else {
        let p = { instancePath: s + "/training", schemaPath: "#/properties/training/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [p] : e.push(p), t++;
      }
    }
    if (b.evaluation !== void 0) {
      let w = b.evaluation;
      if (typeof w == "string") {
        if (q(w) < 1) {
          let p = { instancePath: s + "/evaluation", schemaPath: "#/properties/evaluation/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          e === null ? e = [p] : e.push(p), t++;
        }
      } else {
        let p = { instancePath: s + "/evaluation", schemaPath: "#/properties/evaluation/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [p] : e.push(p), t++;
      }
    }
    if (b.seed !== void 0) {
      let w = b.seed;
      if (!(typeof w == "number" && !(w % 1) && !isNaN(w) && isFinite(w))) {
        let p = { instancePath: s + "/seed", schemaPath: "#/properties/seed/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [p] : e.push(p), t++;
      }
      if (typeof w == "number" && isFinite(w)) {
        if (w > 4294967295 || isNaN(w)) {
          let p = { instancePath: s + "/seed", schemaPath: "#/properties/seed/maximum", keyword: "maximum", params: { comparison: "<=", limit: 4294967295 }, message: "must be <= 4294967295" };
          e === null ? e = [p] : e.push(p), t++;
        }
        if (w < 0 || isNaN(w)) {
          let p = { instancePath: s + "/seed", schemaPath: "#/properties/seed/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          e === null ? e = [p] : e.push(p), t++;
        }
      }
    }
    if (b.steps !== void 0) {
      let w = b.steps;
      if (w && typeof w == "object" && !Array.isArray(w)) {
        if (Object.keys(w).length > 100) {
          let p = { instancePath: s + "/steps", schemaPath: "#/properties/steps/maxProperties", keyword: "maxProperties", params: { limit: 100 }, message: "must NOT have more than 100 properties" };
          e === null ? e = [p] : e.push(p), t++;
        }
        if (Object.keys(w).length < 1) {
          let p = { instancePath: s + "/steps", schemaPath: "#/properties/steps/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" };
          e === null ? e = [p] : e.push(p), t++;
        }
        for (let p in w) {
          let c = t;
          if (typeof p == "string") {
            if (q(p) > 60) {
              let v = { instancePath: s + "/steps", schemaPath: "#/properties/steps/propertyNames/maxLength", keyword: "maxLength", params: { limit: 60 }, message: "must NOT have more than 60 characters", propertyName: p };
              e === null ? e = [v] : e.push(v), t++;
            }
            if (!ie.test(p)) {
              let v = { instancePath: s + "/steps", schemaPath: "#/properties/steps/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}_-]*$" }, message: 'must match pattern "^[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}_-]*$"', propertyName: p };
              e === null ? e = [v] : e.push(v), t++;
            }
          } else {
            let v = { instancePath: s + "/steps", schemaPath: "#/properties/steps/propertyNames/type", keyword: "type", params: { type: "string" }, message: "must be string", propertyName: p };
            e === null ? e = [v] : e.push(v), t++;
          }
          var i = c === t;
          if (!i) {
            let v = { instancePath: s + "/steps", schemaPath: "#/properties/steps/propertyNames", keyword: "propertyNames", params: { propertyName: p }, message: "property name must be valid" };
            e === null ? e = [v] : e.push(v), t++;
          }
        }
        for (let p in w) {
          let c = w[p];
          if (c && typeof c == "object" && !Array.isArray(c)) {
            if (c.task === void 0) {
              let v = { instancePath: s + "/steps/" + p.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/steps/additionalProperties/required", keyword: "required", params: { missingProperty: "task" }, message: "must have required property 'task'" };
              e === null ? e = [v] : e.push(v), t++;
            }
            for (let v in c)
              if (!(v === "task" || v === "inputs" || v === "settings" || v === "name" || v === "seed")) {
                let d = { instancePath: s + "/steps/" + p.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/steps/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: v }, message: "must NOT have additional properties" };
                e === null ? e = [d] : e.push(d), t++;
              }
            if (c.task !== void 0) {
              let v = c.task;
              if (typeof v == "string") {
                if (q(v) < 1) {
                  let d = { instancePath: s + "/steps/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/task", schemaPath: "#/properties/steps/additionalProperties/properties/task/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  e === null ? e = [d] : e.push(d), t++;
                }
              } else {
                let d = { instancePath: s + "/steps/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/task", schemaPath: "#/properties/steps/additionalProperties/properties/task/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [d] : e.push(d), t++;
              }
            }
            if (c.inputs !== void 0) {
              let v = c.inputs;
              if (v && typeof v == "object" && !Array.isArray(v))
                for (let d in v) {
                  let g = v[d];
                  if (typeof g == "string") {
                    if (q(g) < 1) {
                      let k = { instancePath: s + "/steps/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/inputs/" + d.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/steps/additionalProperties/properties/inputs/additionalProperties/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                      e === null ? e = [k] : e.push(k), t++;
                    }
                  } else {
                    let k = { instancePath: s + "/steps/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/inputs/" + d.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/steps/additionalProperties/properties/inputs/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [k] : e.push(k), t++;
                  }
                }
              else {
                let d = { instancePath: s + "/steps/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/inputs", schemaPath: "#/properties/steps/additionalProperties/properties/inputs/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                e === null ? e = [d] : e.push(d), t++;
              }
            }
            if (c.settings !== void 0) {
              let v = c.settings, d = t, g = !1, k = t;
              if (!(v && typeof v == "object" && !Array.isArray(v))) {
                let L = { instancePath: s + "/steps/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/settings", schemaPath: "#/properties/steps/additionalProperties/properties/settings/anyOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                e === null ? e = [L] : e.push(L), t++;
              }
              var h = k === t;
              g = g || h;
              let x = t;
              if (typeof v == "string") {
                if (q(v) < 1) {
                  let L = { instancePath: s + "/steps/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/settings", schemaPath: "#/properties/steps/additionalProperties/properties/settings/anyOf/1/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  e === null ? e = [L] : e.push(L), t++;
                }
              } else {
                let L = { instancePath: s + "/steps/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/settings", schemaPath: "#/properties/steps/additionalProperties/properties/settings/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [L] : e.push(L), t++;
              }
              var h = x === t;
              if (g = g || h, g)
                t = d, e !== null && (d ? e.length = d : e = null);
              else {
                let L = { instancePath: s + "/steps/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/settings", schemaPath: "#/properties/steps/additionalProperties/properties/settings/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                e === null ? e = [L] : e.push(L), t++;
              }
            }
            if (c.name !== void 0) {
              let v = c.name;
              if (typeof v == "string") {
                if (q(v) < 1) {
                  let d = { instancePath: s + "/steps/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/name", schemaPath: "#/properties/steps/additionalProperties/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  e === null ? e = [d] : e.push(d), t++;
                }
              } else {
                let d = { instancePath: s + "/steps/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/name", schemaPath: "#/properties/steps/additionalProperties/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [d] : e.push(d), t++;
              }
            }
            if (c.seed !== void 0) {
              let v = c.seed;
              if (!(typeof v == "number" && !(v % 1) && !isNaN(v) && isFinite(v))) {
                let d = { instancePath: s + "/steps/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/seed", schemaPath: "#/properties/steps/additionalProperties/properties/seed/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                e === null ? e = [d] : e.push(d), t++;
              }
              if (typeof v == "number" && isFinite(v)) {
                if (v > 4294967295 || isNaN(v)) {
                  let d = { instancePath: s + "/steps/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/seed", schemaPath: "#/properties/steps/additionalProperties/properties/seed/maximum", keyword: "maximum", params: { comparison: "<=", limit: 4294967295 }, message: "must be <= 4294967295" };
                  e === null ? e = [d] : e.push(d), t++;
                }
                if (v < 0 || isNaN(v)) {
                  let d = { instancePath: s + "/steps/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/seed", schemaPath: "#/properties/steps/additionalProperties/properties/seed/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                  e === null ? e = [d] : e.push(d), t++;
                }
              }
            }
          } else {
            let v = { instancePath: s + "/steps/" + p.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/steps/additionalProperties/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            e === null ? e = [v] : e.push(v), t++;
          }
        }
      } else {
        let p = { instancePath: s + "/steps", schemaPath: "#/properties/steps/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        e === null ? e = [p] : e.push(p), t++;
      }
    }
    if (b.matrix !== void 0) {
      let w = b.matrix;
      if (w && typeof w == "object" && !Array.isArray(w)) {
        if (Object.keys(w).length < 1) {
          let p = { instancePath: s + "/matrix", schemaPath: "#/properties/matrix/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" };
          e === null ? e = [p] : e.push(p), t++;
        }
        for (let p in w) {
          let c = w[p];
          if (Array.isArray(c)) {
            if (c.length < 1) {
              let v = { instancePath: s + "/matrix/" + p.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/matrix/additionalProperties/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
              e === null ? e = [v] : e.push(v), t++;
            }
          } else {
            let v = { instancePath: s + "/matrix/" + p.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/matrix/additionalProperties/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            e === null ? e = [v] : e.push(v), t++;
          }
        }
      } else {
        let p = { instancePath: s + "/matrix", schemaPath: "#/properties/matrix/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        e === null ? e = [p] : e.push(p), t++;
      }
    }
    if (b.protocol !== void 0) {
      let w = b.protocol;
      if (w && typeof w == "object" && !Array.isArray(w)) {
        if (Object.keys(w).length < 1) {
          let p = { instancePath: s + "/protocol", schemaPath: "#/properties/protocol/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" };
          e === null ? e = [p] : e.push(p), t++;
        }
        for (let p in w)
          if (!(p === "folds" || p === "repeats")) {
            let c = { instancePath: s + "/protocol", schemaPath: "#/properties/protocol/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p }, message: "must NOT have additional properties" };
            e === null ? e = [c] : e.push(c), t++;
          }
        if (w.folds !== void 0) {
          let p = w.folds;
          if (!(typeof p == "number" && !(p % 1) && !isNaN(p) && isFinite(p))) {
            let c = { instancePath: s + "/protocol/folds", schemaPath: "#/properties/protocol/properties/folds/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            e === null ? e = [c] : e.push(c), t++;
          }
          if (typeof p == "number" && isFinite(p)) {
            if (p > 256 || isNaN(p)) {
              let c = { instancePath: s + "/protocol/folds", schemaPath: "#/properties/protocol/properties/folds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 256 }, message: "must be <= 256" };
              e === null ? e = [c] : e.push(c), t++;
            }
            if (p < 2 || isNaN(p)) {
              let c = { instancePath: s + "/protocol/folds", schemaPath: "#/properties/protocol/properties/folds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 2 }, message: "must be >= 2" };
              e === null ? e = [c] : e.push(c), t++;
            }
          }
        }
        if (w.repeats !== void 0) {
          let p = w.repeats;
          if (!(typeof p == "number" && !(p % 1) && !isNaN(p) && isFinite(p))) {
            let c = { instancePath: s + "/protocol/repeats", schemaPath: "#/properties/protocol/properties/repeats/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            e === null ? e = [c] : e.push(c), t++;
          }
          if (typeof p == "number" && isFinite(p)) {
            if (p > 256 || isNaN(p)) {
              let c = { instancePath: s + "/protocol/repeats", schemaPath: "#/properties/protocol/properties/repeats/maximum", keyword: "maximum", params: { comparison: "<=", limit: 256 }, message: "must be <= 256" };
              e === null ? e = [c] : e.push(c), t++;
            }
            if (p < 1 || isNaN(p)) {
              let c = { instancePath: s + "/protocol/repeats", schemaPath: "#/properties/protocol/properties/repeats/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
              e === null ? e = [c] : e.push(c), t++;
            }
          }
        }
      } else {
        let p = { instancePath: s + "/protocol", schemaPath: "#/properties/protocol/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        e === null ? e = [p] : e.push(p), t++;
      }
    }
    if (b.card !== void 0) {
      let w = b.card;
      if (w && typeof w == "object" && !Array.isArray(w)) {
        if (w.type === void 0) {
          let p = { instancePath: s + "/card", schemaPath: "#/properties/card/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'" };
          e === null ? e = [p] : e.push(p), t++;
        }
        if (w.predict === void 0) {
          let p = { instancePath: s + "/card", schemaPath: "#/properties/card/required", keyword: "required", params: { missingProperty: "predict" }, message: "must have required property 'predict'" };
          e === null ? e = [p] : e.push(p), t++;
        }
        for (let p in w)
          if (!_.call(R.properties.card.properties, p)) {
            let c = { instancePath: s + "/card", schemaPath: "#/properties/card/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p }, message: "must NOT have additional properties" };
            e === null ? e = [c] : e.push(c), t++;
          }
        if (w.question !== void 0) {
          let p = w.question;
          if (typeof p == "string") {
            if (q(p) > 2e3) {
              let c = { instancePath: s + "/card/question", schemaPath: "#/properties/card/properties/question/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters" };
              e === null ? e = [c] : e.push(c), t++;
            }
            if (q(p) < 1) {
              let c = { instancePath: s + "/card/question", schemaPath: "#/properties/card/properties/question/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              e === null ? e = [c] : e.push(c), t++;
            }
          } else {
            let c = { instancePath: s + "/card/question", schemaPath: "#/properties/card/properties/question/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [c] : e.push(c), t++;
          }
        }
        if (w.type !== void 0) {
          let p = w.type;
          if (typeof p != "string") {
            let c = { instancePath: s + "/card/type", schemaPath: "#/properties/card/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [c] : e.push(c), t++;
          }
          if (!(p === "binary classification" || p === "multiclass classification" || p === "multilabel classification" || p === "scalar regression" || p === "vector regression")) {
            let c = { instancePath: s + "/card/type", schemaPath: "#/properties/card/properties/type/enum", keyword: "enum", params: { allowedValues: R.properties.card.properties.type.enum }, message: "must be equal to one of the allowed values" };
            e === null ? e = [c] : e.push(c), t++;
          }
        }
        if (w.predict !== void 0) {
          let p = w.predict;
          if (Array.isArray(p)) {
            if (p.length < 1) {
              let g = { instancePath: s + "/card/predict", schemaPath: "#/properties/card/properties/predict/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
              e === null ? e = [g] : e.push(g), t++;
            }
            let c = p.length;
            for (let g = 0; g < c; g++) {
              let k = p[g];
              if (typeof k == "string") {
                if (q(k) < 1) {
                  let x = { instancePath: s + "/card/predict/" + g, schemaPath: "#/properties/card/properties/predict/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  e === null ? e = [x] : e.push(x), t++;
                }
              } else {
                let x = { instancePath: s + "/card/predict/" + g, schemaPath: "#/properties/card/properties/predict/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [x] : e.push(x), t++;
              }
            }
            let v = p.length, d;
            if (v > 1) {
              let g = {};
              for (; v--; ) {
                let k = p[v];
                if (typeof k == "string") {
                  if (typeof g[k] == "number") {
                    d = g[k];
                    let x = { instancePath: s + "/card/predict", schemaPath: "#/properties/card/properties/predict/uniqueItems", keyword: "uniqueItems", params: { i: v, j: d }, message: "must NOT have duplicate items (items ## " + d + " and " + v + " are identical)" };
                    e === null ? e = [x] : e.push(x), t++;
                    break;
                  }
                  g[k] = v;
                }
              }
            }
          } else {
            let c = { instancePath: s + "/card/predict", schemaPath: "#/properties/card/properties/predict/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            e === null ? e = [c] : e.push(c), t++;
          }
        }
        if (w.from !== void 0) {
          let p = w.from;
          if (Array.isArray(p)) {
            if (p.length < 1) {
              let g = { instancePath: s + "/card/from", schemaPath: "#/properties/card/properties/from/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
              e === null ? e = [g] : e.push(g), t++;
            }
            let c = p.length;
            for (let g = 0; g < c; g++) {
              let k = p[g];
              if (typeof k == "string") {
                if (q(k) < 1) {
                  let x = { instancePath: s + "/card/from/" + g, schemaPath: "#/properties/card/properties/from/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  e === null ? e = [x] : e.push(x), t++;
                }
              } else {
                let x = { instancePath: s + "/card/from/" + g, schemaPath: "#/properties/card/properties/from/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [x] : e.push(x), t++;
              }
            }
            let v = p.length, d;
            if (v > 1) {
              let g = {};
              for (; v--; ) {
                let k = p[v];
                if (typeof k == "string") {
                  if (typeof g[k] == "number") {
                    d = g[k];
                    let x = { instancePath: s + "/card/from", schemaPath: "#/properties/card/properties/from/uniqueItems", keyword: "uniqueItems", params: { i: v, j: d }, message: "must NOT have duplicate items (items ## " + d + " and " + v + " are identical)" };
                    e === null ? e = [x] : e.push(x), t++;
                    break;
                  }
                  g[k] = v;
                }
              }
            }
          } else {
            let c = { instancePath: s + "/card/from", schemaPath: "#/properties/card/properties/from/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            e === null ? e = [c] : e.push(c), t++;
          }
        }
        if (w.audience !== void 0) {
          let p = w.audience;
          if (typeof p == "string") {
            if (q(p) > 2e3) {
              let c = { instancePath: s + "/card/audience", schemaPath: "#/properties/card/properties/audience/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters" };
              e === null ? e = [c] : e.push(c), t++;
            }
            if (q(p) < 1) {
              let c = { instancePath: s + "/card/audience", schemaPath: "#/properties/card/properties/audience/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              e === null ? e = [c] : e.push(c), t++;
            }
          } else {
            let c = { instancePath: s + "/card/audience", schemaPath: "#/properties/card/properties/audience/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [c] : e.push(c), t++;
          }
        }
        if (w.success !== void 0) {
          let p = w.success;
          if (Array.isArray(p)) {
            if (p.length < 1) {
              let v = { instancePath: s + "/card/success", schemaPath: "#/properties/card/properties/success/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
              e === null ? e = [v] : e.push(v), t++;
            }
            let c = p.length;
            for (let v = 0; v < c; v++) {
              let d = p[v];
              if (d && typeof d == "object" && !Array.isArray(d)) {
                if (d.metric === void 0) {
                  let g = { instancePath: s + "/card/success/" + v, schemaPath: "#/properties/card/properties/success/items/required", keyword: "required", params: { missingProperty: "metric" }, message: "must have required property 'metric'" };
                  e === null ? e = [g] : e.push(g), t++;
                }
                for (let g in d)
                  if (!(g === "metric" || g === "atLeast" || g === "atMost")) {
                    let k = { instancePath: s + "/card/success/" + v, schemaPath: "#/properties/card/properties/success/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: g }, message: "must NOT have additional properties" };
                    e === null ? e = [k] : e.push(k), t++;
                  }
                if (d.metric !== void 0) {
                  let g = d.metric;
                  if (typeof g == "string") {
                    if (q(g) < 1) {
                      let k = { instancePath: s + "/card/success/" + v + "/metric", schemaPath: "#/properties/card/properties/success/items/properties/metric/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                      e === null ? e = [k] : e.push(k), t++;
                    }
                  } else {
                    let k = { instancePath: s + "/card/success/" + v + "/metric", schemaPath: "#/properties/card/properties/success/items/properties/metric/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [k] : e.push(k), t++;
                  }
                }
                if (d.atLeast !== void 0) {
                  let g = d.atLeast;
                  if (!(typeof g == "number" && isFinite(g))) {
                    let k = { instancePath: s + "/card/success/" + v + "/atLeast", schemaPath: "#/properties/card/properties/success/items/properties/atLeast/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                    e === null ? e = [k] : e.push(k), t++;
                  }
                }
                if (d.atMost !== void 0) {
                  let g = d.atMost;
                  if (!(typeof g == "number" && isFinite(g))) {
                    let k = { instancePath: s + "/card/success/" + v + "/atMost", schemaPath: "#/properties/card/properties/success/items/properties/atMost/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                    e === null ? e = [k] : e.push(k), t++;
                  }
                }
              } else {
                let g = { instancePath: s + "/card/success/" + v, schemaPath: "#/properties/card/properties/success/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                e === null ? e = [g] : e.push(g), t++;
              }
            }
          } else {
            let c = { instancePath: s + "/card/success", schemaPath: "#/properties/card/properties/success/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            e === null ? e = [c] : e.push(c), t++;
          }
        }
        if (w.constraints !== void 0) {
          let p = w.constraints;
          if (Array.isArray(p)) {
            if (p.length < 1) {
              let v = { instancePath: s + "/card/constraints", schemaPath: "#/properties/card/properties/constraints/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
              e === null ? e = [v] : e.push(v), t++;
            }
            let c = p.length;
            for (let v = 0; v < c; v++) {
              let d = p[v];
              if (typeof d == "string") {
                if (q(d) > 2e3) {
                  let g = { instancePath: s + "/card/constraints/" + v, schemaPath: "#/properties/card/properties/constraints/items/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters" };
                  e === null ? e = [g] : e.push(g), t++;
                }
                if (q(d) < 1) {
                  let g = { instancePath: s + "/card/constraints/" + v, schemaPath: "#/properties/card/properties/constraints/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  e === null ? e = [g] : e.push(g), t++;
                }
              } else {
                let g = { instancePath: s + "/card/constraints/" + v, schemaPath: "#/properties/card/properties/constraints/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [g] : e.push(g), t++;
              }
            }
          } else {
            let c = { instancePath: s + "/card/constraints", schemaPath: "#/properties/card/properties/constraints/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            e === null ? e = [c] : e.push(c), t++;
          }
        }
        if (w.source !== void 0) {
          let p = w.source;
          if (typeof p == "string") {
            if (q(p) > 2e3) {
              let c = { instancePath: s + "/card/source", schemaPath: "#/properties/card/properties/source/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters" };
              e === null ? e = [c] : e.push(c), t++;
            }
            if (q(p) < 1) {
              let c = { instancePath: s + "/card/source", schemaPath: "#/properties/card/properties/source/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              e === null ? e = [c] : e.push(c), t++;
            }
          } else {
            let c = { instancePath: s + "/card/source", schemaPath: "#/properties/card/properties/source/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [c] : e.push(c), t++;
          }
        }
        if (w.represents !== void 0) {
          let p = w.represents;
          if (typeof p == "string") {
            if (q(p) > 2e3) {
              let c = { instancePath: s + "/card/represents", schemaPath: "#/properties/card/properties/represents/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters" };
              e === null ? e = [c] : e.push(c), t++;
            }
            if (q(p) < 1) {
              let c = { instancePath: s + "/card/represents", schemaPath: "#/properties/card/properties/represents/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              e === null ? e = [c] : e.push(c), t++;
            }
          } else {
            let c = { instancePath: s + "/card/represents", schemaPath: "#/properties/card/properties/represents/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [c] : e.push(c), t++;
          }
        }
      } else {
        let p = { instancePath: s + "/card", schemaPath: "#/properties/card/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        e === null ? e = [p] : e.push(p), t++;
      }
    }
    if (b.note !== void 0 && typeof b.note != "string") {
      let w = { instancePath: s + "/note", schemaPath: "#/properties/note/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [w] : e.push(w), t++;
    }
    if (b.sweep !== void 0) {
      let w = b.sweep;
      if (w && typeof w == "object" && !Array.isArray(w)) {
        if (w.space === void 0) {
          let p = { instancePath: s + "/sweep", schemaPath: "#/properties/sweep/required", keyword: "required", params: { missingProperty: "space" }, message: "must have required property 'space'" };
          e === null ? e = [p] : e.push(p), t++;
        }
        for (let p in w)
          if (!(p === "space" || p === "strategy" || p === "trials" || p === "seed" || p === "metric" || p === "halving")) {
            let c = { instancePath: s + "/sweep", schemaPath: "#/properties/sweep/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p }, message: "must NOT have additional properties" };
            e === null ? e = [c] : e.push(c), t++;
          }
        if (w.space !== void 0) {
          let p = w.space;
          if (p && typeof p == "object" && !Array.isArray(p)) {
            if (Object.keys(p).length < 1) {
              let c = { instancePath: s + "/sweep/space", schemaPath: "#/properties/sweep/properties/space/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" };
              e === null ? e = [c] : e.push(c), t++;
            }
            for (let c in p) {
              let v = p[c];
              if (v && typeof v == "object" && !Array.isArray(v)) {
                for (let d in v)
                  if (!(d === "uniform" || d === "logUniform" || d === "integer" || d === "choice" || d === "step" || d === "points" || d === "when")) {
                    let g = { instancePath: s + "/sweep/space/" + c.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/sweep/properties/space/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: d }, message: "must NOT have additional properties" };
                    e === null ? e = [g] : e.push(g), t++;
                  }
                if (v.uniform !== void 0) {
                  let d = v.uniform;
                  if (Array.isArray(d)) {
                    if (d.length > 2) {
                      let k = { instancePath: s + "/sweep/space/" + c.replace(/~/g, "~0").replace(/\//g, "~1") + "/uniform", schemaPath: "#/properties/sweep/properties/space/additionalProperties/properties/uniform/maxItems", keyword: "maxItems", params: { limit: 2 }, message: "must NOT have more than 2 items" };
                      e === null ? e = [k] : e.push(k), t++;
                    }
                    if (d.length < 2) {
                      let k = { instancePath: s + "/sweep/space/" + c.replace(/~/g, "~0").replace(/\//g, "~1") + "/uniform", schemaPath: "#/properties/sweep/properties/space/additionalProperties/properties/uniform/minItems", keyword: "minItems", params: { limit: 2 }, message: "must NOT have fewer than 2 items" };
                      e === null ? e = [k] : e.push(k), t++;
                    }
                    let g = d.length;
                    for (let k = 0; k < g; k++) {
                      let x = d[k];
                      if (!(typeof x == "number" && isFinite(x))) {
                        let L = { instancePath: s + "/sweep/space/" + c.replace(/~/g, "~0").replace(/\//g, "~1") + "/uniform/" + k, schemaPath: "#/properties/sweep/properties/space/additionalProperties/properties/uniform/items/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                        e === null ? e = [L] : e.push(L), t++;
                      }
                    }
                  } else {
                    let g = { instancePath: s + "/sweep/space/" + c.replace(/~/g, "~0").replace(/\//g, "~1") + "/uniform", schemaPath: "#/properties/sweep/properties/space/additionalProperties/properties/uniform/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                    e === null ? e = [g] : e.push(g), t++;
                  }
                }
                if (v.logUniform !== void 0) {
                  let d = v.logUniform;
                  if (Array.isArray(d)) {
                    if (d.length > 2) {
                      let k = { instancePath: s + "/sweep/space/" + c.replace(/~/g, "~0").replace(/\//g, "~1") + "/logUniform", schemaPath: "#/properties/sweep/properties/space/additionalProperties/properties/logUniform/maxItems", keyword: "maxItems", params: { limit: 2 }, message: "must NOT have more than 2 items" };
                      e === null ? e = [k] : e.push(k), t++;
                    }
                    if (d.length < 2) {
                      let k = { instancePath: s + "/sweep/space/" + c.replace(/~/g, "~0").replace(/\//g, "~1") + "/logUniform", schemaPath: "#/properties/sweep/properties/space/additionalProperties/properties/logUniform/minItems", keyword: "minItems", params: { limit: 2 }, message: "must NOT have fewer than 2 items" };
                      e === null ? e = [k] : e.push(k), t++;
                    }
                    let g = d.length;
                    for (let k = 0; k < g; k++) {
                      let x = d[k];
                      if (typeof x == "number" && isFinite(x)) {
                        if (x <= 0 || isNaN(x)) {
                          let L = { instancePath: s + "/sweep/space/" + c.replace(/~/g, "~0").replace(/\//g, "~1") + "/logUniform/" + k, schemaPath: "#/properties/sweep/properties/space/additionalProperties/properties/logUniform/items/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
                          e === null ? e = [L] : e.push(L), t++;
                        }
                      } else {
                        let L = { instancePath: s + "/sweep/space/" + c.replace(/~/g, "~0").replace(/\//g, "~1") + "/logUniform/" + k, schemaPath: "#/properties/sweep/properties/space/additionalProperties/properties/logUniform/items/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                        e === null ? e = [L] : e.push(L), t++;
                      }
                    }
                  } else {
                    let g = { instancePath: s + "/sweep/space/" + c.replace(/~/g, "~0").replace(/\//g, "~1") + "/logUniform", schemaPath: "#/properties/sweep/properties/space/additionalProperties/properties/logUniform/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                    e === null ? e = [g] : e.push(g), t++;
                  }
                }
                if (v.integer !== void 0) {
                  let d = v.integer;
                  if (Array.isArray(d)) {
                    if (d.length > 2) {
                      let k = { instancePath: s + "/sweep/space/" + c.replace(/~/g, "~0").replace(/\//g, "~1") + "/integer", schemaPath: "#/properties/sweep/properties/space/additionalProperties/properties/integer/maxItems", keyword: "maxItems", params: { limit: 2 }, message: "must NOT have more than 2 items" };
                      e === null ? e = [k] : e.push(k), t++;
                    }
                    if (d.length < 2) {
                      let k = { instancePath: s + "/sweep/space/" + c.replace(/~/g, "~0").replace(/\//g, "~1") + "/integer", schemaPath: "#/properties/sweep/properties/space/additionalProperties/properties/integer/minItems", keyword: "minItems", params: { limit: 2 }, message: "must NOT have fewer than 2 items" };
                      e === null ? e = [k] : e.push(k), t++;
                    }
                    let g = d.length;
                    for (let k = 0; k < g; k++) {
                      let x = d[k];
                      if (!(typeof x == "number" && !(x % 1) && !isNaN(x) && isFinite(x))) {
                        let L = { instancePath: s + "/sweep/space/" + c.replace(/~/g, "~0").replace(/\//g, "~1") + "/integer/" + k, schemaPath: "#/properties/sweep/properties/space/additionalProperties/properties/integer/items/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                        e === null ? e = [L] : e.push(L), t++;
                      }
                    }
                  } else {
                    let g = { instancePath: s + "/sweep/space/" + c.replace(/~/g, "~0").replace(/\//g, "~1") + "/integer", schemaPath: "#/properties/sweep/properties/space/additionalProperties/properties/integer/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                    e === null ? e = [g] : e.push(g), t++;
                  }
                }
                if (v.choice !== void 0) {
                  let d = v.choice;
                  if (Array.isArray(d)) {
                    if (d.length > 1e3) {
                      let g = { instancePath: s + "/sweep/space/" + c.replace(/~/g, "~0").replace(/\//g, "~1") + "/choice", schemaPath: "#/properties/sweep/properties/space/additionalProperties/properties/choice/maxItems", keyword: "maxItems", params: { limit: 1e3 }, message: "must NOT have more than 1000 items" };
                      e === null ? e = [g] : e.push(g), t++;
                    }
                    if (d.length < 1) {
                      let g = { instancePath: s + "/sweep/space/" + c.replace(/~/g, "~0").replace(/\//g, "~1") + "/choice", schemaPath: "#/properties/sweep/properties/space/additionalProperties/properties/choice/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                      e === null ? e = [g] : e.push(g), t++;
                    }
                  } else {
                    let g = { instancePath: s + "/sweep/space/" + c.replace(/~/g, "~0").replace(/\//g, "~1") + "/choice", schemaPath: "#/properties/sweep/properties/space/additionalProperties/properties/choice/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                    e === null ? e = [g] : e.push(g), t++;
                  }
                }
                if (v.step !== void 0) {
                  let d = v.step;
                  if (typeof d == "number" && isFinite(d)) {
                    if (d <= 0 || isNaN(d)) {
                      let g = { instancePath: s + "/sweep/space/" + c.replace(/~/g, "~0").replace(/\//g, "~1") + "/step", schemaPath: "#/properties/sweep/properties/space/additionalProperties/properties/step/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
                      e === null ? e = [g] : e.push(g), t++;
                    }
                  } else {
                    let g = { instancePath: s + "/sweep/space/" + c.replace(/~/g, "~0").replace(/\//g, "~1") + "/step", schemaPath: "#/properties/sweep/properties/space/additionalProperties/properties/step/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                    e === null ? e = [g] : e.push(g), t++;
                  }
                }
                if (v.points !== void 0) {
                  let d = v.points;
                  if (!(typeof d == "number" && !(d % 1) && !isNaN(d) && isFinite(d))) {
                    let g = { instancePath: s + "/sweep/space/" + c.replace(/~/g, "~0").replace(/\//g, "~1") + "/points", schemaPath: "#/properties/sweep/properties/space/additionalProperties/properties/points/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    e === null ? e = [g] : e.push(g), t++;
                  }
                  if (typeof d == "number" && isFinite(d)) {
                    if (d > 1e3 || isNaN(d)) {
                      let g = { instancePath: s + "/sweep/space/" + c.replace(/~/g, "~0").replace(/\//g, "~1") + "/points", schemaPath: "#/properties/sweep/properties/space/additionalProperties/properties/points/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e3 }, message: "must be <= 1000" };
                      e === null ? e = [g] : e.push(g), t++;
                    }
                    if (d < 2 || isNaN(d)) {
                      let g = { instancePath: s + "/sweep/space/" + c.replace(/~/g, "~0").replace(/\//g, "~1") + "/points", schemaPath: "#/properties/sweep/properties/space/additionalProperties/properties/points/minimum", keyword: "minimum", params: { comparison: ">=", limit: 2 }, message: "must be >= 2" };
                      e === null ? e = [g] : e.push(g), t++;
                    }
                  }
                }
                if (v.when !== void 0) {
                  let d = v.when;
                  if (d && typeof d == "object" && !Array.isArray(d)) {
                    if (Object.keys(d).length < 1) {
                      let g = { instancePath: s + "/sweep/space/" + c.replace(/~/g, "~0").replace(/\//g, "~1") + "/when", schemaPath: "#/properties/sweep/properties/space/additionalProperties/properties/when/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" };
                      e === null ? e = [g] : e.push(g), t++;
                    }
                    for (let g in d) {
                      let k = d[g];
                      if (Array.isArray(k)) {
                        if (k.length < 1) {
                          let x = { instancePath: s + "/sweep/space/" + c.replace(/~/g, "~0").replace(/\//g, "~1") + "/when/" + g.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/sweep/properties/space/additionalProperties/properties/when/additionalProperties/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                          e === null ? e = [x] : e.push(x), t++;
                        }
                      } else {
                        let x = { instancePath: s + "/sweep/space/" + c.replace(/~/g, "~0").replace(/\//g, "~1") + "/when/" + g.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/sweep/properties/space/additionalProperties/properties/when/additionalProperties/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                        e === null ? e = [x] : e.push(x), t++;
                      }
                    }
                  } else {
                    let g = { instancePath: s + "/sweep/space/" + c.replace(/~/g, "~0").replace(/\//g, "~1") + "/when", schemaPath: "#/properties/sweep/properties/space/additionalProperties/properties/when/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                    e === null ? e = [g] : e.push(g), t++;
                  }
                }
              } else {
                let d = { instancePath: s + "/sweep/space/" + c.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/sweep/properties/space/additionalProperties/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                e === null ? e = [d] : e.push(d), t++;
              }
            }
          } else {
            let c = { instancePath: s + "/sweep/space", schemaPath: "#/properties/sweep/properties/space/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            e === null ? e = [c] : e.push(c), t++;
          }
        }
        if (w.strategy !== void 0) {
          let p = w.strategy;
          if (typeof p != "string") {
            let c = { instancePath: s + "/sweep/strategy", schemaPath: "#/properties/sweep/properties/strategy/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [c] : e.push(c), t++;
          }
          if (!(p === "random" || p === "grid" || p === "tpe" || p === "halving")) {
            let c = { instancePath: s + "/sweep/strategy", schemaPath: "#/properties/sweep/properties/strategy/enum", keyword: "enum", params: { allowedValues: R.properties.sweep.properties.strategy.enum }, message: "must be equal to one of the allowed values" };
            e === null ? e = [c] : e.push(c), t++;
          }
        }
        if (w.trials !== void 0) {
          let p = w.trials;
          if (!(typeof p == "number" && !(p % 1) && !isNaN(p) && isFinite(p))) {
            let c = { instancePath: s + "/sweep/trials", schemaPath: "#/properties/sweep/properties/trials/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            e === null ? e = [c] : e.push(c), t++;
          }
          if (typeof p == "number" && isFinite(p)) {
            if (p > 1e4 || isNaN(p)) {
              let c = { instancePath: s + "/sweep/trials", schemaPath: "#/properties/sweep/properties/trials/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e4 }, message: "must be <= 10000" };
              e === null ? e = [c] : e.push(c), t++;
            }
            if (p < 1 || isNaN(p)) {
              let c = { instancePath: s + "/sweep/trials", schemaPath: "#/properties/sweep/properties/trials/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
              e === null ? e = [c] : e.push(c), t++;
            }
          }
        }
        if (w.seed !== void 0) {
          let p = w.seed;
          if (!(typeof p == "number" && !(p % 1) && !isNaN(p) && isFinite(p))) {
            let c = { instancePath: s + "/sweep/seed", schemaPath: "#/properties/sweep/properties/seed/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            e === null ? e = [c] : e.push(c), t++;
          }
          if (typeof p == "number" && isFinite(p)) {
            if (p > 4294967295 || isNaN(p)) {
              let c = { instancePath: s + "/sweep/seed", schemaPath: "#/properties/sweep/properties/seed/maximum", keyword: "maximum", params: { comparison: "<=", limit: 4294967295 }, message: "must be <= 4294967295" };
              e === null ? e = [c] : e.push(c), t++;
            }
            if (p < 0 || isNaN(p)) {
              let c = { instancePath: s + "/sweep/seed", schemaPath: "#/properties/sweep/properties/seed/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
              e === null ? e = [c] : e.push(c), t++;
            }
          }
        }
        if (w.metric !== void 0) {
          let p = w.metric;
          if (typeof p == "string") {
            if (q(p) < 1) {
              let c = { instancePath: s + "/sweep/metric", schemaPath: "#/properties/sweep/properties/metric/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              e === null ? e = [c] : e.push(c), t++;
            }
          } else {
            let c = { instancePath: s + "/sweep/metric", schemaPath: "#/properties/sweep/properties/metric/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [c] : e.push(c), t++;
          }
        }
        if (w.halving !== void 0) {
          let p = w.halving;
          if (p && typeof p == "object" && !Array.isArray(p)) {
            if (p.budget === void 0) {
              let c = { instancePath: s + "/sweep/halving", schemaPath: "#/properties/sweep/properties/halving/required", keyword: "required", params: { missingProperty: "budget" }, message: "must have required property 'budget'" };
              e === null ? e = [c] : e.push(c), t++;
            }
            if (p.minimum === void 0) {
              let c = { instancePath: s + "/sweep/halving", schemaPath: "#/properties/sweep/properties/halving/required", keyword: "required", params: { missingProperty: "minimum" }, message: "must have required property 'minimum'" };
              e === null ? e = [c] : e.push(c), t++;
            }
            if (p.maximum === void 0) {
              let c = { instancePath: s + "/sweep/halving", schemaPath: "#/properties/sweep/properties/halving/required", keyword: "required", params: { missingProperty: "maximum" }, message: "must have required property 'maximum'" };
              e === null ? e = [c] : e.push(c), t++;
            }
            for (let c in p)
              if (!(c === "budget" || c === "minimum" || c === "maximum" || c === "factor")) {
                let v = { instancePath: s + "/sweep/halving", schemaPath: "#/properties/sweep/properties/halving/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: c }, message: "must NOT have additional properties" };
                e === null ? e = [v] : e.push(v), t++;
              }
            if (p.budget !== void 0) {
              let c = p.budget;
              if (typeof c == "string") {
                if (q(c) < 1) {
                  let v = { instancePath: s + "/sweep/halving/budget", schemaPath: "#/properties/sweep/properties/halving/properties/budget/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  e === null ? e = [v] : e.push(v), t++;
                }
              } else {
                let v = { instancePath: s + "/sweep/halving/budget", schemaPath: "#/properties/sweep/properties/halving/properties/budget/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [v] : e.push(v), t++;
              }
            }
            if (p.minimum !== void 0) {
              let c = p.minimum;
              if (!(typeof c == "number" && !(c % 1) && !isNaN(c) && isFinite(c))) {
                let v = { instancePath: s + "/sweep/halving/minimum", schemaPath: "#/properties/sweep/properties/halving/properties/minimum/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                e === null ? e = [v] : e.push(v), t++;
              }
              if (typeof c == "number" && isFinite(c) && (c < 1 || isNaN(c))) {
                let v = { instancePath: s + "/sweep/halving/minimum", schemaPath: "#/properties/sweep/properties/halving/properties/minimum/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                e === null ? e = [v] : e.push(v), t++;
              }
            }
            if (p.maximum !== void 0) {
              let c = p.maximum;
              if (!(typeof c == "number" && !(c % 1) && !isNaN(c) && isFinite(c))) {
                let v = { instancePath: s + "/sweep/halving/maximum", schemaPath: "#/properties/sweep/properties/halving/properties/maximum/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                e === null ? e = [v] : e.push(v), t++;
              }
              if (typeof c == "number" && isFinite(c) && (c < 1 || isNaN(c))) {
                let v = { instancePath: s + "/sweep/halving/maximum", schemaPath: "#/properties/sweep/properties/halving/properties/maximum/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                e === null ? e = [v] : e.push(v), t++;
              }
            }
            if (p.factor !== void 0) {
              let c = p.factor;
              if (!(typeof c == "number" && !(c % 1) && !isNaN(c) && isFinite(c))) {
                let v = { instancePath: s + "/sweep/halving/factor", schemaPath: "#/properties/sweep/properties/halving/properties/factor/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                e === null ? e = [v] : e.push(v), t++;
              }
              if (typeof c == "number" && isFinite(c)) {
                if (c > 100 || isNaN(c)) {
                  let v = { instancePath: s + "/sweep/halving/factor", schemaPath: "#/properties/sweep/properties/halving/properties/factor/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, message: "must be <= 100" };
                  e === null ? e = [v] : e.push(v), t++;
                }
                if (c < 2 || isNaN(c)) {
                  let v = { instancePath: s + "/sweep/halving/factor", schemaPath: "#/properties/sweep/properties/halving/properties/factor/minimum", keyword: "minimum", params: { comparison: ">=", limit: 2 }, message: "must be >= 2" };
                  e === null ? e = [v] : e.push(v), t++;
                }
              }
            }
          } else {
            let c = { instancePath: s + "/sweep/halving", schemaPath: "#/properties/sweep/properties/halving/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            e === null ? e = [c] : e.push(c), t++;
          }
        }
      } else {
        let p = { instancePath: s + "/sweep", schemaPath: "#/properties/sweep/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        e === null ? e = [p] : e.push(p), t++;
      }
    }
  } else {
    let w = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [w] : e.push(w), t++;
  }
  return H.errors = e, t === 0;
}
H.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var ue = G;
var T = { type: "array", description: "layers, each working on what the one before it gives", items: { type: "object", additionalProperties: !1, minProperties: 1, maxProperties: 1, description: "one layer: its type and its settings", properties: { dense: { type: "object", additionalProperties: !1, required: ["units"], description: "every output depends on every input", properties: { units: { type: "integer", minimum: 1, maximum: 1e6, description: "number of outputs" }, activation: { type: "string", enum: ["linear", "relu", "leakyRelu", "elu", "selu", "tanh", "sigmoid", "swish", "softmax"], default: "linear", description: "function that is applied to each output" }, initialiser: { type: "string", enum: ["he", "xavier", "lecun", "orthogonal"], description: "how the first weights are drawn; without it `he` for relu, leakyRelu, elu and swish, else `xavier`" }, bias: { type: "boolean", default: !0, description: "whether a learnt number is added to each output" } } }, conv1d: { type: "object", additionalProperties: !1, required: ["filters", "kernel"], description: "looks at a window of each series (length, channels)", properties: { filters: { type: "integer", minimum: 1, maximum: 1e6, description: "number of outputs at each place" }, kernel: { oneOf: [{ type: "integer", minimum: 1, maximum: 1e5 }, { type: "array", minItems: 1, maxItems: 1, items: { type: "integer", minimum: 1, maximum: 1e5 } }], description: "size of the window" }, stride: { oneOf: [{ type: "integer", minimum: 1, maximum: 1e5 }, { type: "array", minItems: 1, maxItems: 1, items: { type: "integer", minimum: 1, maximum: 1e5 } }], default: 1, description: "places that the window moves on" }, padding: { type: "string", enum: ["same", "valid"], default: "valid", description: "`same` surrounds the rows with zeros, so that a stride of 1 keeps their size; `valid` adds nothing" }, activation: { type: "string", enum: ["linear", "relu", "leakyRelu", "elu", "selu", "tanh", "sigmoid", "swish", "softmax"], default: "linear", description: "function that is applied to each output" }, initialiser: { type: "string", enum: ["he", "xavier", "lecun", "orthogonal"], description: "how the first weights are drawn; without it `he` for relu, leakyRelu, elu and swish, else `xavier`" }, bias: { type: "boolean", default: !0, description: "whether a learnt number is added to each output" } } }, conv2d: { type: "object", additionalProperties: !1, required: ["filters", "kernel"], description: "looks at a window of each picture (height, width, channels)", properties: { filters: { type: "integer", minimum: 1, maximum: 1e6, description: "number of outputs at each place" }, kernel: { oneOf: [{ type: "integer", minimum: 1, maximum: 1e5 }, { type: "array", minItems: 2, maxItems: 2, items: { type: "integer", minimum: 1, maximum: 1e5 } }], description: "size of the window, one number for both axes or [height, width]" }, stride: { oneOf: [{ type: "integer", minimum: 1, maximum: 1e5 }, { type: "array", minItems: 2, maxItems: 2, items: { type: "integer", minimum: 1, maximum: 1e5 } }], default: 1, description: "places that the window moves on" }, padding: { type: "string", enum: ["same", "valid"], default: "valid", description: "`same` surrounds the rows with zeros, so that a stride of 1 keeps their size; `valid` adds nothing" }, activation: { type: "string", enum: ["linear", "relu", "leakyRelu", "elu", "selu", "tanh", "sigmoid", "swish", "softmax"], default: "linear", description: "function that is applied to each output" }, initialiser: { type: "string", enum: ["he", "xavier", "lecun", "orthogonal"], description: "how the first weights are drawn; without it `he` for relu, leakyRelu, elu and swish, else `xavier`" }, bias: { type: "boolean", default: !0, description: "whether a learnt number is added to each output" } } }, depthwiseConv2d: { type: "object", additionalProperties: !1, required: ["kernel"], description: "looks at a window of each channel of a picture by itself", properties: { multiplier: { type: "integer", minimum: 1, maximum: 1e3, default: 1, description: "outputs for each channel" }, kernel: { oneOf: [{ type: "integer", minimum: 1, maximum: 1e5 }, { type: "array", minItems: 2, maxItems: 2, items: { type: "integer", minimum: 1, maximum: 1e5 } }], description: "size of the window, one number for both axes or [height, width]" }, stride: { oneOf: [{ type: "integer", minimum: 1, maximum: 1e5 }, { type: "array", minItems: 2, maxItems: 2, items: { type: "integer", minimum: 1, maximum: 1e5 } }], default: 1, description: "places that the window moves on" }, padding: { type: "string", enum: ["same", "valid"], default: "valid", description: "`same` surrounds the rows with zeros, so that a stride of 1 keeps their size; `valid` adds nothing" }, activation: { type: "string", enum: ["linear", "relu", "leakyRelu", "elu", "selu", "tanh", "sigmoid", "swish", "softmax"], default: "linear", description: "function that is applied to each output" }, initialiser: { type: "string", enum: ["he", "xavier", "lecun", "orthogonal"], description: "how the first weights are drawn; without it `he` for relu, leakyRelu, elu and swish, else `xavier`" }, bias: { type: "boolean", default: !0, description: "whether a learnt number is added to each output" } } }, maxPool: { type: "object", additionalProperties: !1, description: "the largest value of each window of a picture or series", properties: { size: { oneOf: [{ type: "integer", minimum: 1, maximum: 1e5 }, { type: "array", minItems: 1, maxItems: 2, items: { type: "integer", minimum: 1, maximum: 1e5 } }], default: 2, description: "size of the window: one number for all axes, or a list with one for each" }, stride: { oneOf: [{ type: "integer", minimum: 1, maximum: 1e5 }, { type: "array", minItems: 1, maxItems: 2, items: { type: "integer", minimum: 1, maximum: 1e5 } }], description: "places that the window moves on; without it, the size" }, padding: { type: "string", enum: ["same", "valid"], default: "valid", description: "`same` surrounds the rows with zeros, so that a stride of 1 keeps their size; `valid` adds nothing" } } }, averagePool: { type: "object", additionalProperties: !1, description: "the mean of each window of a picture or series", properties: { size: { oneOf: [{ type: "integer", minimum: 1, maximum: 1e5 }, { type: "array", minItems: 1, maxItems: 2, items: { type: "integer", minimum: 1, maximum: 1e5 } }], default: 2, description: "size of the window: one number for all axes, or a list with one for each" }, stride: { oneOf: [{ type: "integer", minimum: 1, maximum: 1e5 }, { type: "array", minItems: 1, maxItems: 2, items: { type: "integer", minimum: 1, maximum: 1e5 } }], description: "places that the window moves on; without it, the size" }, padding: { type: "string", enum: ["same", "valid"], default: "valid", description: "`same` surrounds the rows with zeros, so that a stride of 1 keeps their size; `valid` adds nothing" } } }, activation: { type: "string", enum: ["linear", "relu", "leakyRelu", "elu", "selu", "tanh", "sigmoid", "swish", "softmax"], description: "a function applied to each value; `softmax` makes the values of the last axis add up to 1" }, dropout: { type: "object", additionalProperties: !1, description: "leaves out random values while training, against overfitting", properties: { rate: { type: "number", minimum: 0, exclusiveMaximum: 1, default: 0.5, description: "share of the values that each training step leaves out" } } }, batchNorm: { type: "object", additionalProperties: !1, description: "scales each feature by its mean and deviation in the batch, to predict by the running ones", properties: { momentum: { type: "number", exclusiveMinimum: 0, maximum: 1, default: 0.1, description: "share that a batch has in the new running mean" }, epsilon: { type: "number", exclusiveMinimum: 0, default: 1e-5, description: "added to the variance before it is divided by" } } }, layerNorm: { type: "object", additionalProperties: !1, description: "scales each row by its own mean and deviation over the last axis", properties: { epsilon: { type: "number", exclusiveMinimum: 0, default: 1e-5, description: "added to the variance before it is divided by" } } }, flatten: { type: "object", additionalProperties: !1, description: "puts all values of a row one after the other", properties: {} }, embedding: { type: "object", additionalProperties: !1, required: ["tokens", "units"], description: "a learnt vector for each token number; must be the first layer", properties: { tokens: { type: "integer", minimum: 1, maximum: 1e7, description: "how many tokens there are; their numbers begin at 0" }, units: { type: "integer", minimum: 1, maximum: 1e5, description: "length of a vector" } } }, lstm: { type: "object", additionalProperties: !1, required: ["units"], description: "reads a series step by step and remembers (long short-term memory)", properties: { units: { type: "integer", minimum: 1, maximum: 1e5, description: "number of outputs" }, returns: { type: "string", enum: ["last", "all"], default: "last", description: "`last` gives what comes out after the last step, `all` what comes out after each" } } }, gru: { type: "object", additionalProperties: !1, required: ["units"], description: "reads a series step by step and remembers, with fewer weights than lstm (gated recurrent unit)", properties: { units: { type: "integer", minimum: 1, maximum: 1e5, description: "number of outputs" }, returns: { type: "string", enum: ["last", "all"], default: "last", description: "`last` gives what comes out after the last step, `all` what comes out after each" } } }, residual: { type: "object", additionalProperties: !1, required: ["layers"], description: "adds its input to what the layers inside give", properties: { shortcut: { type: "string", enum: ["identity", "projection"], default: "identity", description: "`identity` adds the input itself; `projection` first fits it to another shape by learnt weights" }, layers: { $ref: "#/$defs/layers" } } }, sequential: { type: "object", additionalProperties: !1, required: ["layers"], description: "layers one after the other, as one", properties: { repeat: { type: "integer", minimum: 1, maximum: 1e3, default: 1, description: "how often they follow one another, each time with weights of their own" }, layers: { $ref: "#/$defs/layers" } } } } } }, $ = { validate: D };
function D(b, { instancePath: s = "", parentData: S, parentDataProperty: M, rootData: F = b, dynamicAnchors: V = {} } = {}) {
  let e = null, t = 0, A = D.evaluated;
  if (A.dynamicProps && (A.props = void 0), A.dynamicItems && (A.items = void 0), Array.isArray(b)) {
    let P = b.length;
    for (let n = 0; n < P; n++) {
      let m = b[n];
      if (m && typeof m == "object" && !Array.isArray(m)) {
        if (Object.keys(m).length > 1) {
          let a = { instancePath: s + "/" + n, schemaPath: "#/items/maxProperties", keyword: "maxProperties", params: { limit: 1 }, message: "must NOT have more than 1 properties" };
          e === null ? e = [a] : e.push(a), t++;
        }
        if (Object.keys(m).length < 1) {
          let a = { instancePath: s + "/" + n, schemaPath: "#/items/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" };
          e === null ? e = [a] : e.push(a), t++;
        }
        for (let a in m)
          if (!_.call(T.items.properties, a)) {
            let i = { instancePath: s + "/" + n, schemaPath: "#/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a }, message: "must NOT have additional properties" };
            e === null ? e = [i] : e.push(i), t++;
          }
        if (m.dense !== void 0) {
          let a = m.dense;
          if (a && typeof a == "object" && !Array.isArray(a)) {
            if (a.units === void 0) {
              let i = { instancePath: s + "/" + n + "/dense", schemaPath: "#/items/properties/dense/required", keyword: "required", params: { missingProperty: "units" }, message: "must have required property 'units'" };
              e === null ? e = [i] : e.push(i), t++;
            }
            for (let i in a)
              if (!(i === "units" || i === "activation" || i === "initialiser" || i === "bias")) {
                let h = { instancePath: s + "/" + n + "/dense", schemaPath: "#/items/properties/dense/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties" };
                e === null ? e = [h] : e.push(h), t++;
              }
            if (a.units !== void 0) {
              let i = a.units;
              if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
                let h = { instancePath: s + "/" + n + "/dense/units", schemaPath: "#/items/properties/dense/properties/units/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                e === null ? e = [h] : e.push(h), t++;
              }
              if (typeof i == "number" && isFinite(i)) {
                if (i > 1e6 || isNaN(i)) {
                  let h = { instancePath: s + "/" + n + "/dense/units", schemaPath: "#/items/properties/dense/properties/units/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 }, message: "must be <= 1000000" };
                  e === null ? e = [h] : e.push(h), t++;
                }
                if (i < 1 || isNaN(i)) {
                  let h = { instancePath: s + "/" + n + "/dense/units", schemaPath: "#/items/properties/dense/properties/units/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                  e === null ? e = [h] : e.push(h), t++;
                }
              }
            }
            if (a.activation !== void 0) {
              let i = a.activation;
              if (typeof i != "string") {
                let h = { instancePath: s + "/" + n + "/dense/activation", schemaPath: "#/items/properties/dense/properties/activation/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [h] : e.push(h), t++;
              }
              if (!(i === "linear" || i === "relu" || i === "leakyRelu" || i === "elu" || i === "selu" || i === "tanh" || i === "sigmoid" || i === "swish" || i === "softmax")) {
                let h = { instancePath: s + "/" + n + "/dense/activation", schemaPath: "#/items/properties/dense/properties/activation/enum", keyword: "enum", params: { allowedValues: T.items.properties.dense.properties.activation.enum }, message: "must be equal to one of the allowed values" };
                e === null ? e = [h] : e.push(h), t++;
              }
            }
            if (a.initialiser !== void 0) {
              let i = a.initialiser;
              if (typeof i != "string") {
                let h = { instancePath: s + "/" + n + "/dense/initialiser", schemaPath: "#/items/properties/dense/properties/initialiser/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [h] : e.push(h), t++;
              }
              if (!(i === "he" || i === "xavier" || i === "lecun" || i === "orthogonal")) {
                let h = { instancePath: s + "/" + n + "/dense/initialiser", schemaPath: "#/items/properties/dense/properties/initialiser/enum", keyword: "enum", params: { allowedValues: T.items.properties.dense.properties.initialiser.enum }, message: "must be equal to one of the allowed values" };
                e === null ? e = [h] : e.push(h), t++;
              }
            }
            if (a.bias !== void 0 && typeof a.bias != "boolean") {
              let i = { instancePath: s + "/" + n + "/dense/bias", schemaPath: "#/items/properties/dense/properties/bias/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
              e === null ? e = [i] : e.push(i), t++;
            }
          } else {
            let i = { instancePath: s + "/" + n + "/dense", schemaPath: "#/items/properties/dense/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            e === null ? e = [i] : e.push(i), t++;
          }
        }
        if (m.conv1d !== void 0) {
          let a = m.conv1d;
          if (a && typeof a == "object" && !Array.isArray(a)) {
            if (a.filters === void 0) {
              let i = { instancePath: s + "/" + n + "/conv1d", schemaPath: "#/items/properties/conv1d/required", keyword: "required", params: { missingProperty: "filters" }, message: "must have required property 'filters'" };
              e === null ? e = [i] : e.push(i), t++;
            }
            if (a.kernel === void 0) {
              let i = { instancePath: s + "/" + n + "/conv1d", schemaPath: "#/items/properties/conv1d/required", keyword: "required", params: { missingProperty: "kernel" }, message: "must have required property 'kernel'" };
              e === null ? e = [i] : e.push(i), t++;
            }
            for (let i in a)
              if (!(i === "filters" || i === "kernel" || i === "stride" || i === "padding" || i === "activation" || i === "initialiser" || i === "bias")) {
                let h = { instancePath: s + "/" + n + "/conv1d", schemaPath: "#/items/properties/conv1d/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties" };
                e === null ? e = [h] : e.push(h), t++;
              }
            if (a.filters !== void 0) {
              let i = a.filters;
              if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
                let h = { instancePath: s + "/" + n + "/conv1d/filters", schemaPath: "#/items/properties/conv1d/properties/filters/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                e === null ? e = [h] : e.push(h), t++;
              }
              if (typeof i == "number" && isFinite(i)) {
                if (i > 1e6 || isNaN(i)) {
                  let h = { instancePath: s + "/" + n + "/conv1d/filters", schemaPath: "#/items/properties/conv1d/properties/filters/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 }, message: "must be <= 1000000" };
                  e === null ? e = [h] : e.push(h), t++;
                }
                if (i < 1 || isNaN(i)) {
                  let h = { instancePath: s + "/" + n + "/conv1d/filters", schemaPath: "#/items/properties/conv1d/properties/filters/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                  e === null ? e = [h] : e.push(h), t++;
                }
              }
            }
            if (a.kernel !== void 0) {
              let i = a.kernel, h = t, w = !1, p = null, c = t;
              if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
                let d = { instancePath: s + "/" + n + "/conv1d/kernel", schemaPath: "#/items/properties/conv1d/properties/kernel/oneOf/0/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                e === null ? e = [d] : e.push(d), t++;
              }
              if (typeof i == "number" && isFinite(i)) {
                if (i > 1e5 || isNaN(i)) {
                  let d = { instancePath: s + "/" + n + "/conv1d/kernel", schemaPath: "#/items/properties/conv1d/properties/kernel/oneOf/0/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e5 }, message: "must be <= 100000" };
                  e === null ? e = [d] : e.push(d), t++;
                }
                if (i < 1 || isNaN(i)) {
                  let d = { instancePath: s + "/" + n + "/conv1d/kernel", schemaPath: "#/items/properties/conv1d/properties/kernel/oneOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                  e === null ? e = [d] : e.push(d), t++;
                }
              }
              var O = c === t;
              O && (w = !0, p = 0);
              let v = t;
              if (Array.isArray(i)) {
                if (i.length > 1) {
                  let g = { instancePath: s + "/" + n + "/conv1d/kernel", schemaPath: "#/items/properties/conv1d/properties/kernel/oneOf/1/maxItems", keyword: "maxItems", params: { limit: 1 }, message: "must NOT have more than 1 items" };
                  e === null ? e = [g] : e.push(g), t++;
                }
                if (i.length < 1) {
                  let g = { instancePath: s + "/" + n + "/conv1d/kernel", schemaPath: "#/items/properties/conv1d/properties/kernel/oneOf/1/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                  e === null ? e = [g] : e.push(g), t++;
                }
                let d = i.length;
                for (let g = 0; g < d; g++) {
                  let k = i[g];
                  if (!(typeof k == "number" && !(k % 1) && !isNaN(k) && isFinite(k))) {
                    let x = { instancePath: s + "/" + n + "/conv1d/kernel/" + g, schemaPath: "#/items/properties/conv1d/properties/kernel/oneOf/1/items/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    e === null ? e = [x] : e.push(x), t++;
                  }
                  if (typeof k == "number" && isFinite(k)) {
                    if (k > 1e5 || isNaN(k)) {
                      let x = { instancePath: s + "/" + n + "/conv1d/kernel/" + g, schemaPath: "#/items/properties/conv1d/properties/kernel/oneOf/1/items/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e5 }, message: "must be <= 100000" };
                      e === null ? e = [x] : e.push(x), t++;
                    }
                    if (k < 1 || isNaN(k)) {
                      let x = { instancePath: s + "/" + n + "/conv1d/kernel/" + g, schemaPath: "#/items/properties/conv1d/properties/kernel/oneOf/1/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                      e === null ? e = [x] : e.push(x), t++;
                    }
                  }
                }
              } else {
                let d = { instancePath: s + "/" + n + "/conv1d/kernel", schemaPath: "#/items/properties/conv1d/properties/kernel/oneOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                e === null ? e = [d] : e.push(d), t++;
              }
              var O = v === t;
              if (O && w ? (w = !1, p = [p, 1]) : O && (w = !0, p = 1), w)
                t = h, e !== null && (h ? e.length = h : e = null);
              else {
                let d = { instancePath: s + "/" + n + "/conv1d/kernel", schemaPath: "#/items/properties/conv1d/properties/kernel/oneOf", keyword: "oneOf", params: { passingSchemas: p }, message: "must match exactly one schema in oneOf" };
                e === null ? e = [d] : e.push(d), t++;
              }
            }
            if (a.stride !== void 0) {
              let i = a.stride, h = t, w = !1, p = null, c = t;
              if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
                let d = { instancePath: s + "/" + n + "/conv1d/stride", schemaPath: "#/items/properties/conv1d/properties/stride/oneOf/0/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                e === null ? e = [d] : e.push(d), t++;
              }
              if (typeof i == "number" && isFinite(i)) {
                if (i > 1e5 || isNaN(i)) {
                  let d = { instancePath: s + "/" + n + "/conv1d/stride", schemaPath: "#/items/properties/conv1d/properties/stride/oneOf/0/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e5 }, message: "must be <= 100000" };
                  e === null ? e = [d] : e.push(d), t++;
                }
                if (i < 1 || isNaN(i)) {
                  let d = { instancePath: s + "/" + n + "/conv1d/stride", schemaPath: "#/items/properties/conv1d/properties/stride/oneOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                  e === null ? e = [d] : e.push(d), t++;
                }
              }
              var j = c === t;
              j && (w = !0, p = 0);
              let v = t;
              if (Array.isArray(i)) {
                if (i.length > 1) {
                  let g = { instancePath: s + "/" + n + "/conv1d/stride", schemaPath: "#/items/properties/conv1d/properties/stride/oneOf/1/maxItems", keyword: "maxItems", params: { limit: 1 }, message: "must NOT have more than 1 items" };
                  e === null ? e = [g] : e.push(g), t++;
                }
                if (i.length < 1) {
                  let g = { instancePath: s + "/" + n + "/conv1d/stride", schemaPath: "#/items/properties/conv1d/properties/stride/oneOf/1/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                  e === null ? e = [g] : e.push(g), t++;
                }
                let d = i.length;
                for (let g = 0; g < d; g++) {
                  let k = i[g];
                  if (!(typeof k == "number" && !(k % 1) && !isNaN(k) && isFinite(k))) {
                    let x = { instancePath: s + "/" + n + "/conv1d/stride/" + g, schemaPath: "#/items/properties/conv1d/properties/stride/oneOf/1/items/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    e === null ? e = [x] : e.push(x), t++;
                  }
                  if (typeof k == "number" && isFinite(k)) {
                    if (k > 1e5 || isNaN(k)) {
                      let x = { instancePath: s + "/" + n + "/conv1d/stride/" + g, schemaPath: "#/items/properties/conv1d/properties/stride/oneOf/1/items/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e5 }, message: "must be <= 100000" };
                      e === null ? e = [x] : e.push(x), t++;
                    }
                    if (k < 1 || isNaN(k)) {
                      let x = { instancePath: s + "/" + n + "/conv1d/stride/" + g, schemaPath: "#/items/properties/conv1d/properties/stride/oneOf/1/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                      e === null ? e = [x] : e.push(x), t++;
                    }
                  }
                }
              } else {
                let d = { instancePath: s + "/" + n + "/conv1d/stride", schemaPath: "#/items/properties/conv1d/properties/stride/oneOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                e === null ? e = [d] : e.push(d), t++;
              }
              var j = v === t;
              if (j && w ? (w = !1, p = [p, 1]) : j && (w = !0, p = 1), w)
                t = h, e !== null && (h ? e.length = h : e = null);
              else {
                let d = { instancePath: s + "/" + n + "/conv1d/stride", schemaPath: "#/items/properties/conv1d/properties/stride/oneOf", keyword: "oneOf", params: { passingSchemas: p }, message: "must match exactly one schema in oneOf" };
                e === null ? e = [d] : e.push(d), t++;
              }
            }
            if (a.padding !== void 0) {
              let i = a.padding;
              if (typeof i != "string") {
                let h = { instancePath: s + "/" + n + "/conv1d/padding", schemaPath: "#/items/properties/conv1d/properties/padding/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [h] : e.push(h), t++;
              }
              if (!(i === "same" || i === "valid")) {
                let h = { instancePath: s + "/" + n + "/conv1d/padding", schemaPath: "#/items/properties/conv1d/properties/padding/enum", keyword: "enum", params: { allowedValues: T.items.properties.conv1d.properties.padding.enum }, message: "must be equal to one of the allowed values" };
                e === null ? e = [h] : e.push(h), t++;
              }
            }
            if (a.activation !== void 0) {
              let i = a.activation;
              if (typeof i != "string") {
                let h = { instancePath: s + "/" + n + "/conv1d/activation", schemaPath: "#/items/properties/conv1d/properties/activation/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [h] : e.push(h), t++;
              }
              if (!(i === "linear" || i === "relu" || i === "leakyRelu" || i === "elu" || i === "selu" || i === "tanh" || i === "sigmoid" || i === "swish" || i === "softmax")) {
                let h = { instancePath: s + "/" + n + "/conv1d/activation", schemaPath: "#/items/properties/conv1d/properties/activation/enum", keyword: "enum", params: { allowedValues: T.items.properties.conv1d.properties.activation.enum }, message: "must be equal to one of the allowed values" };
                e === null ? e = [h] : e.push(h), t++;
              }
            }
            if (a.initialiser !== void 0) {
              let i = a.initialiser;
              if (typeof i != "string") {
                let h = { instancePath: s + "/" + n + "/conv1d/initialiser", schemaPath: "#/items/properties/conv1d/properties/initialiser/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [h] : e.push(h), t++;
              }
              if (!(i === "he" || i === "xavier" || i === "lecun" || i === "orthogonal")) {
                let h = { instancePath: s + "/" + n + "/conv1d/initialiser", schemaPath: "#/items/properties/conv1d/properties/initialiser/enum", keyword: "enum", params: { allowedValues: T.items.properties.conv1d.properties.initialiser.enum }, message: "must be equal to one of the allowed values" };
                e === null ? e = [h] : e.push(h), t++;
              }
            }
            if (a.bias !== void 0 && typeof a.bias != "boolean") {
              let i = { instancePath: s + "/" + n + "/conv1d/bias", schemaPath: "#/items/properties/conv1d/properties/bias/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
              e === null ? e = [i] : e.push(i), t++;
            }
          } else {
            let i = { instancePath: s + "/" + n + "/conv1d", schemaPath: "#/items/properties/conv1d/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            e === null ? e = [i] : e.push(i), t++;
          }
        }
        if (m.conv2d !== void 0) {
          let a = m.conv2d;
          if (a && typeof a == "object" && !Array.isArray(a)) {
            if (a.filters === void 0) {
              let i = { instancePath: s + "/" + n + "/conv2d", schemaPath: "#/items/properties/conv2d/required", keyword: "required", params: { missingProperty: "filters" }, message: "must have required property 'filters'" };
              e === null ? e = [i] : e.push(i), t++;
            }
            if (a.kernel === void 0) {
              let i = { instancePath: s + "/" + n + "/conv2d", schemaPath: "#/items/properties/conv2d/required", keyword: "required", params: { missingProperty: "kernel" }, message: "must have required property 'kernel'" };
              e === null ? e = [i] : e.push(i), t++;
            }
            for (let i in a)
              if (!(i === "filters" || i === "kernel" || i === "stride" || i === "padding" || i === "activation" || i === "initialiser" || i === "bias")) {
                let h = { instancePath: s + "/" + n + "/conv2d", schemaPath: "#/items/properties/conv2d/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties" };
                e === null ? e = [h] : e.push(h), t++;
              }
            if (a.filters !== void 0) {
              let i = a.filters;
              if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
                let h = { instancePath: s + "/" + n + "/conv2d/filters", schemaPath: "#/items/properties/conv2d/properties/filters/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                e === null ? e = [h] : e.push(h), t++;
              }
              if (typeof i == "number" && isFinite(i)) {
                if (i > 1e6 || isNaN(i)) {
                  let h = { instancePath: s + "/" + n + "/conv2d/filters", schemaPath: "#/items/properties/conv2d/properties/filters/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 }, message: "must be <= 1000000" };
                  e === null ? e = [h] : e.push(h), t++;
                }
                if (i < 1 || isNaN(i)) {
                  let h = { instancePath: s + "/" + n + "/conv2d/filters", schemaPath: "#/items/properties/conv2d/properties/filters/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                  e === null ? e = [h] : e.push(h), t++;
                }
              }
            }
            if (a.kernel !== void 0) {
              let i = a.kernel, h = t, w = !1, p = null, c = t;
              if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
                let d = { instancePath: s + "/" + n + "/conv2d/kernel", schemaPath: "#/items/properties/conv2d/properties/kernel/oneOf/0/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                e === null ? e = [d] : e.push(d), t++;
              }
              if (typeof i == "number" && isFinite(i)) {
                if (i > 1e5 || isNaN(i)) {
                  let d = { instancePath: s + "/" + n + "/conv2d/kernel", schemaPath: "#/items/properties/conv2d/properties/kernel/oneOf/0/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e5 }, message: "must be <= 100000" };
                  e === null ? e = [d] : e.push(d), t++;
                }
                if (i < 1 || isNaN(i)) {
                  let d = { instancePath: s + "/" + n + "/conv2d/kernel", schemaPath: "#/items/properties/conv2d/properties/kernel/oneOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                  e === null ? e = [d] : e.push(d), t++;
                }
              }
              var I = c === t;
              I && (w = !0, p = 0);
              let v = t;
              if (Array.isArray(i)) {
                if (i.length > 2) {
                  let g = { instancePath: s + "/" + n + "/conv2d/kernel", schemaPath: "#/items/properties/conv2d/properties/kernel/oneOf/1/maxItems", keyword: "maxItems", params: { limit: 2 }, message: "must NOT have more than 2 items" };
                  e === null ? e = [g] : e.push(g), t++;
                }
                if (i.length < 2) {
                  let g = { instancePath: s + "/" + n + "/conv2d/kernel", schemaPath: "#/items/properties/conv2d/properties/kernel/oneOf/1/minItems", keyword: "minItems", params: { limit: 2 }, message: "must NOT have fewer than 2 items" };
                  e === null ? e = [g] : e.push(g), t++;
                }
                let d = i.length;
                for (let g = 0; g < d; g++) {
                  let k = i[g];
                  if (!(typeof k == "number" && !(k % 1) && !isNaN(k) && isFinite(k))) {
                    let x = { instancePath: s + "/" + n + "/conv2d/kernel/" + g, schemaPath: "#/items/properties/conv2d/properties/kernel/oneOf/1/items/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    e === null ? e = [x] : e.push(x), t++;
                  }
                  if (typeof k == "number" && isFinite(k)) {
                    if (k > 1e5 || isNaN(k)) {
                      let x = { instancePath: s + "/" + n + "/conv2d/kernel/" + g, schemaPath: "#/items/properties/conv2d/properties/kernel/oneOf/1/items/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e5 }, message: "must be <= 100000" };
                      e === null ? e = [x] : e.push(x), t++;
                    }
                    if (k < 1 || isNaN(k)) {
                      let x = { instancePath: s + "/" + n + "/conv2d/kernel/" + g, schemaPath: "#/items/properties/conv2d/properties/kernel/oneOf/1/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                      e === null ? e = [x] : e.push(x), t++;
                    }
                  }
                }
              } else {
                let d = { instancePath: s + "/" + n + "/conv2d/kernel", schemaPath: "#/items/properties/conv2d/properties/kernel/oneOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                e === null ? e = [d] : e.push(d), t++;
              }
              var I = v === t;
              if (I && w ? (w = !1, p = [p, 1]) : I && (w = !0, p = 1), w)
                t = h, e !== null && (h ? e.length = h : e = null);
              else {
                let d = { instancePath: s + "/" + n + "/conv2d/kernel", schemaPath: "#/items/properties/conv2d/properties/kernel/oneOf", keyword: "oneOf", params: { passingSchemas: p }, message: "must match exactly one schema in oneOf" };
                e === null ? e = [d] : e.push(d), t++;
              }
            }
            if (a.stride !== void 0) {
              let i = a.stride, h = t, w = !1, p = null, c = t;
              if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
                let d = { instancePath: s + "/" + n + "/conv2d/stride", schemaPath: "#/items/properties/conv2d/properties/stride/oneOf/0/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                e === null ? e = [d] : e.push(d), t++;
              }
              if (typeof i == "number" && isFinite(i)) {
                if (i > 1e5 || isNaN(i)) {
                  let d = { instancePath: s + "/" + n + "/conv2d/stride", schemaPath: "#/items/properties/conv2d/properties/stride/oneOf/0/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e5 }, message: "must be <= 100000" };
                  e === null ? e = [d] : e.push(d), t++;
                }
                if (i < 1 || isNaN(i)) {
                  let d = { instancePath: s + "/" + n + "/conv2d/stride", schemaPath: "#/items/properties/conv2d/properties/stride/oneOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                  e === null ? e = [d] : e.push(d), t++;
                }
              }
              var l = c === t;
              l && (w = !0, p = 0);
              let v = t;
              if (Array.isArray(i)) {
                if (i.length > 2) {
                  let g = { instancePath: s + "/" + n + "/conv2d/stride", schemaPath: "#/items/properties/conv2d/properties/stride/oneOf/1/maxItems", keyword: "maxItems", params: { limit: 2 }, message: "must NOT have more than 2 items" };
                  e === null ? e = [g] : e.push(g), t++;
                }
                if (i.length < 2) {
                  let g = { instancePath: s + "/" + n + "/conv2d/stride", schemaPath: "#/items/properties/conv2d/properties/stride/oneOf/1/minItems", keyword: "minItems", params: { limit: 2 }, message: "must NOT have fewer than 2 items" };
                  e === null ? e = [g] : e.push(g), t++;
                }
                let d = i.length;
                for (let g = 0; g < d; g++) {
                  let k = i[g];
                  if (!(typeof k == "number" && !(k % 1) && !isNaN(k) && isFinite(k))) {
                    let x = { instancePath: s + "/" + n + "/conv2d/stride/" + g, schemaPath: "#/items/properties/conv2d/properties/stride/oneOf/1/items/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    e === null ? e = [x] : e.push(x), t++;
                  }
                  if (typeof k == "number" && isFinite(k)) {
                    if (k > 1e5 || isNaN(k)) {
                      let x = { instancePath: s + "/" + n + "/conv2d/stride/" + g, schemaPath: "#/items/properties/conv2d/properties/stride/oneOf/1/items/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e5 }, message: "must be <= 100000" };
                      e === null ? e = [x] : e.push(x), t++;
                    }
                    if (k < 1 || isNaN(k)) {
                      let x = { instancePath: s + "/" + n + "/conv2d/stride/" + g, schemaPath: "#/items/properties/conv2d/properties/stride/oneOf/1/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                      e === null ? e = [x] : e.push(x), t++;
                    }
                  }
                }
              } else {
                let d = { instancePath: s + "/" + n + "/conv2d/stride", schemaPath: "#/items/properties/conv2d/properties/stride/oneOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                e === null ? e = [d] : e.push(d), t++;
              }
              var l = v === t;
              if (l && w ? (w = !1, p = [p, 1]) : l && (w = !0, p = 1), w)
                t = h, e !== null && (h ? e.length = h : e = null);
              else {
                let d = { instancePath: s + "/" + n + "/conv2d/stride", schemaPath: "#/items/properties/conv2d/properties/stride/oneOf", keyword: "oneOf", params: { passingSchemas: p }, message: "must match exactly one schema in oneOf" };
                e === null ? e = [d] : e.push(d), t++;
              }
            }
            if (a.padding !== void 0) {
              let i = a.padding;
              if (typeof i != "string") {
                let h = { instancePath: s + "/" + n + "/conv2d/padding", schemaPath: "#/items/properties/conv2d/properties/padding/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [h] : e.push(h), t++;
              }
              if (!(i === "same" || i === "valid")) {
                let h = { instancePath: s + "/" + n + "/conv2d/padding", schemaPath: "#/items/properties/conv2d/properties/padding/enum", keyword: "enum", params: { allowedValues: T.items.properties.conv2d.properties.padding.enum }, message: "must be equal to one of the allowed values" };
                e === null ? e = [h] : e.push(h), t++;
              }
            }
            if (a.activation !== void 0) {
              let i = a.activation;
              if (typeof i != "string") {
                let h = { instancePath: s + "/" + n + "/conv2d/activation", schemaPath: "#/items/properties/conv2d/properties/activation/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [h] : e.push(h), t++;
              }
              if (!(i === "linear" || i === "relu" || i === "leakyRelu" || i === "elu" || i === "selu" || i === "tanh" || i === "sigmoid" || i === "swish" || i === "softmax")) {
                let h = { instancePath: s + "/" + n + "/conv2d/activation", schemaPath: "#/items/properties/conv2d/properties/activation/enum", keyword: "enum", params: { allowedValues: T.items.properties.conv2d.properties.activation.enum }, message: "must be equal to one of the allowed values" };
                e === null ? e = [h] : e.push(h), t++;
              }
            }
            if (a.initialiser !== void 0) {
              let i = a.initialiser;
              if (typeof i != "string") {
                let h = { instancePath: s + "/" + n + "/conv2d/initialiser", schemaPath: "#/items/properties/conv2d/properties/initialiser/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [h] : e.push(h), t++;
              }
              if (!(i === "he" || i === "xavier" || i === "lecun" || i === "orthogonal")) {
                let h = { instancePath: s + "/" + n + "/conv2d/initialiser", schemaPath: "#/items/properties/conv2d/properties/initialiser/enum", keyword: "enum", params: { allowedValues: T.items.properties.conv2d.properties.initialiser.enum }, message: "must be equal to one of the allowed values" };
                e === null ? e = [h] : e.push(h), t++;
              }
            }
            if (a.bias !== void 0 && typeof a.bias != "boolean") {
              let i = { instancePath: s + "/" + n + "/conv2d/bias", schemaPath: "#/items/properties/conv2d/properties/bias/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
              e === null ? e = [i] : e.push(i), t++;
            }
          } else {
            let i = { instancePath: s + "/" + n + "/conv2d", schemaPath: "#/items/properties/conv2d/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            e === null ? e = [i] : e.push(i), t++;
          }
        }
        if (m.depthwiseConv2d !== void 0) {
          let a = m.depthwiseConv2d;
          if (a && typeof a == "object" && !Array.isArray(a)) {
            if (a.kernel === void 0) {
              let i = { instancePath: s + "/" + n + "/depthwiseConv2d", schemaPath: "#/items/properties/depthwiseConv2d/required", keyword: "required", params: { missingProperty: "kernel" }, message: "must have required property 'kernel'" };
              e === null ? e = [i] : e.push(i), t++;
            }
            for (let i in a)
              if (!(i === "multiplier" || i === "kernel" || i === "stride" || i === "padding" || i === "activation" || i === "initialiser" || i === "bias")) {
                let h = { instancePath: s + "/" + n + "/depthwiseConv2d", schemaPath: "#/items/properties/depthwiseConv2d/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties" };
                e === null ? e = [h] : e.push(h), t++;
              }
            if (a.multiplier !== void 0) {
              let i = a.multiplier;
              if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
                let h = { instancePath: s + "/" + n + "/depthwiseConv2d/multiplier", schemaPath: "#/items/properties/depthwiseConv2d/properties/multiplier/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                e === null ? e = [h] : e.push(h), t++;
              }
              if (typeof i == "number" && isFinite(i)) {
                if (i > 1e3 || isNaN(i)) {
                  let h = { instancePath: s + "/" + n + "/depthwiseConv2d/multiplier", schemaPath: "#/items/properties/depthwiseConv2d/properties/multiplier/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e3 }, message: "must be <= 1000" };
                  e === null ? e = [h] : e.push(h), t++;
                }
                if (i < 1 || isNaN(i)) {
                  let h = { instancePath: s + "/" + n + "/depthwiseConv2d/multiplier", schemaPath: "#/items/properties/depthwiseConv2d/properties/multiplier/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                  e === null ? e = [h] : e.push(h), t++;
                }
              }
            }
            if (a.kernel !== void 0) {
              let i = a.kernel, h = t, w = !1, p = null, c = t;
              if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
                let d = { instancePath: s + "/" + n + "/depthwiseConv2d/kernel", schemaPath: "#/items/properties/depthwiseConv2d/properties/kernel/oneOf/0/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                e === null ? e = [d] : e.push(d), t++;
              }
              if (typeof i == "number" && isFinite(i)) {
                if (i > 1e5 || isNaN(i)) {
                  let d = { instancePath: s + "/" + n + "/depthwiseConv2d/kernel", schemaPath: "#/items/properties/depthwiseConv2d/properties/kernel/oneOf/0/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e5 }, message: "must be <= 100000" };
                  e === null ? e = [d] : e.push(d), t++;
                }
                if (i < 1 || isNaN(i)) {
                  let d = { instancePath: s + "/" + n + "/depthwiseConv2d/kernel", schemaPath: "#/items/properties/depthwiseConv2d/properties/kernel/oneOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                  e === null ? e = [d] : e.push(d), t++;
                }
              }
              var u = c === t;
              u && (w = !0, p = 0);
              let v = t;
              if (Array.isArray(i)) {
                if (i.length > 2) {
                  let g = { instancePath: s + "/" + n + "/depthwiseConv2d/kernel", schemaPath: "#/items/properties/depthwiseConv2d/properties/kernel/oneOf/1/maxItems", keyword: "maxItems", params: { limit: 2 }, message: "must NOT have more than 2 items" };
                  e === null ? e = [g] : e.push(g), t++;
                }
                if (i.length < 2) {
                  let g = { instancePath: s + "/" + n + "/depthwiseConv2d/kernel", schemaPath: "#/items/properties/depthwiseConv2d/properties/kernel/oneOf/1/minItems", keyword: "minItems", params: { limit: 2 }, message: "must NOT have fewer than 2 items" };
                  e === null ? e = [g] : e.push(g), t++;
                }
                let d = i.length;
                for (let g = 0; g < d; g++) {
                  let k = i[g];
                  if (!(typeof k == "number" && !(k % 1) && !isNaN(k) && isFinite(k))) {
                    let x = { instancePath: s + "/" + n + "/depthwiseConv2d/kernel/" + g, schemaPath: "#/items/properties/depthwiseConv2d/properties/kernel/oneOf/1/items/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    e === null ? e = [x] : e.push(x), t++;
                  }
                  if (typeof k == "number" && isFinite(k)) {
                    if (k > 1e5 || isNaN(k)) {
                      let x = { instancePath: s + "/" + n + "/depthwiseConv2d/kernel/" + g, schemaPath: "#/items/properties/depthwiseConv2d/properties/kernel/oneOf/1/items/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e5 }, message: "must be <= 100000" };
                      e === null ? e = [x] : e.push(x), t++;
                    }
                    if (k < 1 || isNaN(k)) {
                      let x = { instancePath: s + "/" + n + "/depthwiseConv2d/kernel/" + g, schemaPath: "#/items/properties/depthwiseConv2d/properties/kernel/oneOf/1/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                      e === null ? e = [x] : e.push(x), t++;
                    }
                  }
                }
              } else {
                let d = { instancePath: s + "/" + n + "/depthwiseConv2d/kernel", schemaPath: "#/items/properties/depthwiseConv2d/properties/kernel/oneOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                e === null ? e = [d] : e.push(d), t++;
              }
              var u = v === t;
              if (u && w ? (w = !1, p = [p, 1]) : u && (w = !0, p = 1), w)
                t = h, e !== null && (h ? e.length = h : e = null);
              else {
                let d = { instancePath: s + "/" + n + "/depthwiseConv2d/kernel", schemaPath: "#/items/properties/depthwiseConv2d/properties/kernel/oneOf", keyword: "oneOf", params: { passingSchemas: p }, message: "must match exactly one schema in oneOf" };
                e === null ? e = [d] : e.push(d), t++;
              }
            }
            if (a.stride !== void 0) {
              let i = a.stride, h = t, w = !1, p = null, c = t;
              if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
                let d = { instancePath: s + "/" + n + "/depthwiseConv2d/stride", schemaPath: "#/items/properties/depthwiseConv2d/properties/stride/oneOf/0/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                e === null ? e = [d] : e.push(d), t++;
              }
              if (typeof i == "number" && isFinite(i)) {
                if (i > 1e5 || isNaN(i)) {
                  let d = { instancePath: s + "/" + n + "/depthwiseConv2d/stride", schemaPath: "#/items/properties/depthwiseConv2d/properties/stride/oneOf/0/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e5 }, message: "must be <= 100000" };
                  e === null ? e = [d] : e.push(d), t++;
                }
                if (i < 1 || isNaN(i)) {
                  let d = { instancePath: s + "/" + n + "/depthwiseConv2d/stride", schemaPath: "#/items/properties/depthwiseConv2d/properties/stride/oneOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                  e === null ? e = [d] : e.push(d), t++;
                }
              }
              var f = c === t;
              f && (w = !0, p = 0);
              let v = t;
              if (Array.isArray(i)) {
                if (i.length > 2) {
                  let g = { instancePath: s + "/" + n + "/depthwiseConv2d/stride", schemaPath: "#/items/properties/depthwiseConv2d/properties/stride/oneOf/1/maxItems", keyword: "maxItems", params: { limit: 2 }, message: "must NOT have more than 2 items" };
                  e === null ? e = [g] : e.push(g), t++;
                }
                if (i.length < 2) {
                  let g = { instancePath: s + "/" + n + "/depthwiseConv2d/stride", schemaPath: "#/items/properties/depthwiseConv2d/properties/stride/oneOf/1/minItems", keyword: "minItems", params: { limit: 2 }, message: "must NOT have fewer than 2 items" };
                  e === null ? e = [g] : e.push(g), t++;
                }
                let d = i.length;
                for (let g = 0; g < d; g++) {
                  let k = i[g];
                  if (!(typeof k == "number" && !(k % 1) && !isNaN(k) && isFinite(k))) {
                    let x = { instancePath: s + "/" + n + "/depthwiseConv2d/stride/" + g, schemaPath: "#/items/properties/depthwiseConv2d/properties/stride/oneOf/1/items/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    e === null ? e = [x] : e.push(x), t++;
                  }
                  if (typeof k == "number" && isFinite(k)) {
                    if (k > 1e5 || isNaN(k)) {
                      let x = { instancePath: s + "/" + n + "/depthwiseConv2d/stride/" + g, schemaPath: "#/items/properties/depthwiseConv2d/properties/stride/oneOf/1/items/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e5 }, message: "must be <= 100000" };
                      e === null ? e = [x] : e.push(x), t++;
                    }
                    if (k < 1 || isNaN(k)) {
                      let x = { instancePath: s + "/" + n + "/depthwiseConv2d/stride/" + g, schemaPath: "#/items/properties/depthwiseConv2d/properties/stride/oneOf/1/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                      e === null ? e = [x] : e.push(x), t++;
                    }
                  }
                }
              } else {
                let d = { instancePath: s + "/" + n + "/depthwiseConv2d/stride", schemaPath: "#/items/properties/depthwiseConv2d/properties/stride/oneOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                e === null ? e = [d] : e.push(d), t++;
              }
              var f = v === t;
              if (f && w ? (w = !1, p = [p, 1]) : f && (w = !0, p = 1), w)
                t = h, e !== null && (h ? e.length = h : e = null);
              else {
                let d = { instancePath: s + "/" + n + "/depthwiseConv2d/stride", schemaPath: "#/items/properties/depthwiseConv2d/properties/stride/oneOf", keyword: "oneOf", params: { passingSchemas: p }, message: "must match exactly one schema in oneOf" };
                e === null ? e = [d] : e.push(d), t++;
              }
            }
            if (a.padding !== void 0) {
              let i = a.padding;
              if (typeof i != "string") {
                let h = { instancePath: s + "/" + n + "/depthwiseConv2d/padding", schemaPath: "#/items/properties/depthwiseConv2d/properties/padding/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [h] : e.push(h), t++;
              }
              if (!(i === "same" || i === "valid")) {
                let h = { instancePath: s + "/" + n + "/depthwiseConv2d/padding", schemaPath: "#/items/properties/depthwiseConv2d/properties/padding/enum", keyword: "enum", params: { allowedValues: T.items.properties.depthwiseConv2d.properties.padding.enum }, message: "must be equal to one of the allowed values" };
                e === null ? e = [h] : e.push(h), t++;
              }
            }
            if (a.activation !== void 0) {
              let i = a.activation;
              if (typeof i != "string") {
                let h = { instancePath: s + "/" + n + "/depthwiseConv2d/activation", schemaPath: "#/items/properties/depthwiseConv2d/properties/activation/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [h] : e.push(h), t++;
              }
              if (!(i === "linear" || i === "relu" || i === "leakyRelu" || i === "elu" || i === "selu" || i === "tanh" || i === "sigmoid" || i === "swish" || i === "softmax")) {
                let h = { instancePath: s + "/" + n + "/depthwiseConv2d/activation", schemaPath: "#/items/properties/depthwiseConv2d/properties/activation/enum", keyword: "enum", params: { allowedValues: T.items.properties.depthwiseConv2d.properties.activation.enum }, message: "must be equal to one of the allowed values" };
                e === null ? e = [h] : e.push(h), t++;
              }
            }
            if (a.initialiser !== void 0) {
              let i = a.initialiser;
              if (typeof i != "string") {
                let h = { instancePath: s + "/" + n + "/depthwiseConv2d/initialiser", schemaPath: "#/items/properties/depthwiseConv2d/properties/initialiser/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [h] : e.push(h), t++;
              }
              if (!(i === "he" || i === "xavier" || i === "lecun" || i === "orthogonal")) {
                let h = { instancePath: s + "/" + n + "/depthwiseConv2d/initialiser", schemaPath: "#/items/properties/depthwiseConv2d/properties/initialiser/enum", keyword: "enum", params: { allowedValues: T.items.properties.depthwiseConv2d.properties.initialiser.enum }, message: "must be equal to one of the allowed values" };
                e === null ? e = [h] : e.push(h), t++;
              }
            }
            if (a.bias !== void 0 && typeof a.bias != "boolean") {
              let i = { instancePath: s + "/" + n + "/depthwiseConv2d/bias", schemaPath: "#/items/properties/depthwiseConv2d/properties/bias/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
              e === null ? e = [i] : e.push(i), t++;
            }
          } else {
            let i = { instancePath: s + "/" + n + "/depthwiseConv2d", schemaPath: "#/items/properties/depthwiseConv2d/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            e === null ? e = [i] : e.push(i), t++;
          }
        }
        if (m.maxPool !== void 0) {
          let a = m.maxPool;
          if (a && typeof a == "object" && !Array.isArray(a)) {
            for (let i in a)
              if (!(i === "size" || i === "stride" || i === "padding")) {
                let h = { instancePath: s + "/" + n + "/maxPool", schemaPath: "#/items/properties/maxPool/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties" };
                e === null ? e = [h] : e.push(h), t++;
              }
            if (a.size !== void 0) {
              let i = a.size, h = t, w = !1, p = null, c = t;
              if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
                let d = { instancePath: s + "/" + n + "/maxPool/size", schemaPath: "#/items/properties/maxPool/properties/size/oneOf/0/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                e === null ? e = [d] : e.push(d), t++;
              }
              if (typeof i == "number" && isFinite(i)) {
                if (i > 1e5 || isNaN(i)) {
                  let d = { instancePath: s + "/" + n + "/maxPool/size", schemaPath: "#/items/properties/maxPool/properties/size/oneOf/0/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e5 }, message: "must be <= 100000" };
                  e === null ? e = [d] : e.push(d), t++;
                }
                if (i < 1 || isNaN(i)) {
                  let d = { instancePath: s + "/" + n + "/maxPool/size", schemaPath: "#/items/properties/maxPool/properties/size/oneOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                  e === null ? e = [d] : e.push(d), t++;
                }
              }
              var N = c === t;
              N && (w = !0, p = 0);
              let v = t;
              if (Array.isArray(i)) {
                if (i.length > 2) {
                  let g = { instancePath: s + "/" + n + "/maxPool/size", schemaPath: "#/items/properties/maxPool/properties/size/oneOf/1/maxItems", keyword: "maxItems", params: { limit: 2 }, message: "must NOT have more than 2 items" };
                  e === null ? e = [g] : e.push(g), t++;
                }
                if (i.length < 1) {
                  let g = { instancePath: s + "/" + n + "/maxPool/size", schemaPath: "#/items/properties/maxPool/properties/size/oneOf/1/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                  e === null ? e = [g] : e.push(g), t++;
                }
                let d = i.length;
                for (let g = 0; g < d; g++) {
                  let k = i[g];
                  if (!(typeof k == "number" && !(k % 1) && !isNaN(k) && isFinite(k))) {
                    let x = { instancePath: s + "/" + n + "/maxPool/size/" + g, schemaPath: "#/items/properties/maxPool/properties/size/oneOf/1/items/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    e === null ? e = [x] : e.push(x), t++;
                  }
                  if (typeof k == "number" && isFinite(k)) {
                    if (k > 1e5 || isNaN(k)) {
                      let x = { instancePath: s + "/" + n + "/maxPool/size/" + g, schemaPath: "#/items/properties/maxPool/properties/size/oneOf/1/items/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e5 }, message: "must be <= 100000" };
                      e === null ? e = [x] : e.push(x), t++;
                    }
                    if (k < 1 || isNaN(k)) {
                      let x = { instancePath: s + "/" + n + "/maxPool/size/" + g, schemaPath: "#/items/properties/maxPool/properties/size/oneOf/1/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                      e === null ? e = [x] : e.push(x), t++;
                    }
                  }
                }
              } else {
                let d = { instancePath: s + "/" + n + "/maxPool/size", schemaPath: "#/items/properties/maxPool/properties/size/oneOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                e === null ? e = [d] : e.push(d), t++;
              }
              var N = v === t;
              if (N && w ? (w = !1, p = [p, 1]) : N && (w = !0, p = 1), w)
                t = h, e !== null && (h ? e.length = h : e = null);
              else {
                let d = { instancePath: s + "/" + n + "/maxPool/size", schemaPath: "#/items/properties/maxPool/properties/size/oneOf", keyword: "oneOf", params: { passingSchemas: p }, message: "must match exactly one schema in oneOf" };
                e === null ? e = [d] : e.push(d), t++;
              }
            }
            if (a.stride !== void 0) {
              let i = a.stride, h = t, w = !1, p = null, c = t;
              if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
                let d = { instancePath: s + "/" + n + "/maxPool/stride", schemaPath: "#/items/properties/maxPool/properties/stride/oneOf/0/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                e === null ? e = [d] : e.push(d), t++;
              }
              if (typeof i == "number" && isFinite(i)) {
                if (i > 1e5 || isNaN(i)) {
                  let d = { instancePath: s + "/" + n + "/maxPool/stride", schemaPath: "#/items/properties/maxPool/properties/stride/oneOf/0/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e5 }, message: "must be <= 100000" };
                  e === null ? e = [d] : e.push(d), t++;
                }
                if (i < 1 || isNaN(i)) {
                  let d = { instancePath: s + "/" + n + "/maxPool/stride", schemaPath: "#/items/properties/maxPool/properties/stride/oneOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                  e === null ? e = [d] : e.push(d), t++;
                }
              }
              var y = c === t;
              y && (w = !0, p = 0);
              let v = t;
              if (Array.isArray(i)) {
                if (i.length > 2) {
                  let g = { instancePath: s + "/" + n + "/maxPool/stride", schemaPath: "#/items/properties/maxPool/properties/stride/oneOf/1/maxItems", keyword: "maxItems", params: { limit: 2 }, message: "must NOT have more than 2 items" };
                  e === null ? e = [g] : e.push(g), t++;
                }
                if (i.length < 1) {
                  let g = { instancePath: s + "/" + n + "/maxPool/stride", schemaPath: "#/items/properties/maxPool/properties/stride/oneOf/1/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                  e === null ? e = [g] : e.push(g), t++;
                }
                let d = i.length;
                for (let g = 0; g < d; g++) {
                  let k = i[g];
                  if (!(typeof k == "number" && !(k % 1) && !isNaN(k) && isFinite(k))) {
                    let x = { instancePath: s + "/" + n + "/maxPool/stride/" + g, schemaPath: "#/items/properties/maxPool/properties/stride/oneOf/1/items/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    e === null ? e = [x] : e.push(x), t++;
                  }
                  if (typeof k == "number" && isFinite(k)) {
                    if (k > 1e5 || isNaN(k)) {
                      let x = { instancePath: s + "/" + n + "/maxPool/stride/" + g, schemaPath: "#/items/properties/maxPool/properties/stride/oneOf/1/items/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e5 }, message: "must be <= 100000" };
                      e === null ? e = [x] : e.push(x), t++;
                    }
                    if (k < 1 || isNaN(k)) {
                      let x = { instancePath: s + "/" + n + "/maxPool/stride/" + g, schemaPath: "#/items/properties/maxPool/properties/stride/oneOf/1/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                      e === null ? e = [x] : e.push(x), t++;
                    }
                  }
                }
              } else {
                let d = { instancePath: s + "/" + n + "/maxPool/stride", schemaPath: "#/items/properties/maxPool/properties/stride/oneOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                e === null ? e = [d] : e.push(d), t++;
              }
              var y = v === t;
              if (y && w ? (w = !1, p = [p, 1]) : y && (w = !0, p = 1), w)
                t = h, e !== null && (h ? e.length = h : e = null);
              else {
                let d = { instancePath: s + "/" + n + "/maxPool/stride", schemaPath: "#/items/properties/maxPool/properties/stride/oneOf", keyword: "oneOf", params: { passingSchemas: p }, message: "must match exactly one schema in oneOf" };
                e === null ? e = [d] : e.push(d), t++;
              }
            }
            if (a.padding !== void 0) {
              let i = a.padding;
              if (typeof i != "string") {
                let h = { instancePath: s + "/" + n + "/maxPool/padding", schemaPath: "#/items/properties/maxPool/properties/padding/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [h] : e.push(h), t++;
              }
              if (!(i === "same" || i === "valid")) {
                let h = { instancePath: s + "/" + n + "/maxPool/padding", schemaPath: "#/items/properties/maxPool/properties/padding/enum", keyword: "enum", params: { allowedValues: T.items.properties.maxPool.properties.padding.enum }, message: "must be equal to one of the allowed values" };
                e === null ? e = [h] : e.push(h), t++;
              }
            }
          } else {
            let i = { instancePath: s + "/" + n + "/maxPool", schemaPath: "#/items/properties/maxPool/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            e === null ? e = [i] : e.push(i), t++;
          }
        }
        if (m.averagePool !== void 0) {
          let a = m.averagePool;
          if (a && typeof a == "object" && !Array.isArray(a)) {
            for (let i in a)
              if (!(i === "size" || i === "stride" || i === "padding")) {
                let h = { instancePath: s + "/" + n + "/averagePool", schemaPath: "#/items/properties/averagePool/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties" };
                e === null ? e = [h] : e.push(h), t++;
              }
            if (a.size !== void 0) {
              let i = a.size, h = t, w = !1, p = null, c = t;
              if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
                let d = { instancePath: s + "/" + n + "/averagePool/size", schemaPath: "#/items/properties/averagePool/properties/size/oneOf/0/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                e === null ? e = [d] : e.push(d), t++;
              }
              if (typeof i == "number" && isFinite(i)) {
                if (i > 1e5 || isNaN(i)) {
                  let d = { instancePath: s + "/" + n + "/averagePool/size", schemaPath: "#/items/properties/averagePool/properties/size/oneOf/0/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e5 }, message: "must be <= 100000" };
                  e === null ? e = [d] : e.push(d), t++;
                }
                if (i < 1 || isNaN(i)) {
                  let d = { instancePath: s + "/" + n + "/averagePool/size", schemaPath: "#/items/properties/averagePool/properties/size/oneOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                  e === null ? e = [d] : e.push(d), t++;
                }
              }
              var o = c === t;
              o && (w = !0, p = 0);
              let v = t;
              if (Array.isArray(i)) {
                if (i.length > 2) {
                  let g = { instancePath: s + "/" + n + "/averagePool/size", schemaPath: "#/items/properties/averagePool/properties/size/oneOf/1/maxItems", keyword: "maxItems", params: { limit: 2 }, message: "must NOT have more than 2 items" };
                  e === null ? e = [g] : e.push(g), t++;
                }
                if (i.length < 1) {
                  let g = { instancePath: s + "/" + n + "/averagePool/size", schemaPath: "#/items/properties/averagePool/properties/size/oneOf/1/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                  e === null ? e = [g] : e.push(g), t++;
                }
                let d = i.length;
                for (let g = 0; g < d; g++) {
                  let k = i[g];
                  if (!(typeof k == "number" && !(k % 1) && !isNaN(k) && isFinite(k))) {
                    let x = { instancePath: s + "/" + n + "/averagePool/size/" + g, schemaPath: "#/items/properties/averagePool/properties/size/oneOf/1/items/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    e === null ? e = [x] : e.push(x), t++;
                  }
                  if (typeof k == "number" && isFinite(k)) {
                    if (k > 1e5 || isNaN(k)) {
                      let x = { instancePath: s + "/" + n + "/averagePool/size/" + g, schemaPath: "#/items/properties/averagePool/properties/size/oneOf/1/items/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e5 }, message: "must be <= 100000" };
                      e === null ? e = [x] : e.push(x), t++;
                    }
                    if (k < 1 || isNaN(k)) {
                      let x = { instancePath: s + "/" + n + "/averagePool/size/" + g, schemaPath: "#/items/properties/averagePool/properties/size/oneOf/1/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                      e === null ? e = [x] : e.push(x), t++;
                    }
                  }
                }
              } else {
                let d = { instancePath: s + "/" + n + "/averagePool/size", schemaPath: "#/items/properties/averagePool/properties/size/oneOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                e === null ? e = [d] : e.push(d), t++;
              }
              var o = v === t;
              if (o && w ? (w = !1, p = [p, 1]) : o && (w = !0, p = 1), w)
                t = h, e !== null && (h ? e.length = h : e = null);
              else {
                let d = { instancePath: s + "/" + n + "/averagePool/size", schemaPath: "#/items/properties/averagePool/properties/size/oneOf", keyword: "oneOf", params: { passingSchemas: p }, message: "must match exactly one schema in oneOf" };
                e === null ? e = [d] : e.push(d), t++;
              }
            }
            if (a.stride !== void 0) {
              let i = a.stride, h = t, w = !1, p = null, c = t;
              if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
                let d = { instancePath: s + "/" + n + "/averagePool/stride", schemaPath: "#/items/properties/averagePool/properties/stride/oneOf/0/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                e === null ? e = [d] : e.push(d), t++;
              }
              if (typeof i == "number" && isFinite(i)) {
                if (i > 1e5 || isNaN(i)) {
                  let d = { instancePath: s + "/" + n + "/averagePool/stride", schemaPath: "#/items/properties/averagePool/properties/stride/oneOf/0/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e5 }, message: "must be <= 100000" };
                  e === null ? e = [d] : e.push(d), t++;
                }
                if (i < 1 || isNaN(i)) {
                  let d = { instancePath: s + "/" + n + "/averagePool/stride", schemaPath: "#/items/properties/averagePool/properties/stride/oneOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                  e === null ? e = [d] : e.push(d), t++;
                }
              }
              var r = c === t;
              r && (w = !0, p = 0);
              let v = t;
              if (Array.isArray(i)) {
                if (i.length > 2) {
                  let g = { instancePath: s + "/" + n + "/averagePool/stride", schemaPath: "#/items/properties/averagePool/properties/stride/oneOf/1/maxItems", keyword: "maxItems", params: { limit: 2 }, message: "must NOT have more than 2 items" };
                  e === null ? e = [g] : e.push(g), t++;
                }
                if (i.length < 1) {
                  let g = { instancePath: s + "/" + n + "/averagePool/stride", schemaPath: "#/items/properties/averagePool/properties/stride/oneOf/1/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                  e === null ? e = [g] : e.push(g), t++;
                }
                let d = i.length;
                for (let g = 0; g < d; g++) {
                  let k = i[g];
                  if (!(typeof k == "number" && !(k % 1) && !isNaN(k) && isFinite(k))) {
                    let x = { instancePath: s + "/" + n + "/averagePool/stride/" + g, schemaPath: "#/items/properties/averagePool/properties/stride/oneOf/1/items/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    e === null ? e = [x] : e.push(x), t++;
                  }
                  if (typeof k == "number" && isFinite(k)) {
                    if (k > 1e5 || isNaN(k)) {
                      let x = { instancePath: s + "/" + n + "/averagePool/stride/" + g, schemaPath: "#/items/properties/averagePool/properties/stride/oneOf/1/items/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e5 }, message: "must be <= 100000" };
                      e === null ? e = [x] : e.push(x), t++;
                    }
                    if (k < 1 || isNaN(k)) {
                      let x = { instancePath: s + "/" + n + "/averagePool/stride/" + g, schemaPath: "#/items/properties/averagePool/properties/stride/oneOf/1/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                      e === null ? e = [x] : e.push(x), t++;
                    }
                  }
                }
              } else {
                let d = { instancePath: s + "/" + n + "/averagePool/stride", schemaPath: "#/items/properties/averagePool/properties/stride/oneOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                e === null ? e = [d] : e.push(d), t++;
              }
              var r = v === t;
              if (r && w ? (w = !1, p = [p, 1]) : r && (w = !0, p = 1), w)
                t = h, e !== null && (h ? e.length = h : e = null);
              else {
                let d = { instancePath: s + "/" + n + "/averagePool/stride", schemaPath: "#/items/properties/averagePool/properties/stride/oneOf", keyword: "oneOf", params: { passingSchemas: p }, message: "must match exactly one schema in oneOf" };
                e === null ? e = [d] : e.push(d), t++;
              }
            }
            if (a.padding !== void 0) {
              let i = a.padding;
              if (typeof i != "string") {
                let h = { instancePath: s + "/" + n + "/averagePool/padding", schemaPath: "#/items/properties/averagePool/properties/padding/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [h] : e.push(h), t++;
              }
              if (!(i === "same" || i === "valid")) {
                let h = { instancePath: s + "/" + n + "/averagePool/padding", schemaPath: "#/items/properties/averagePool/properties/padding/enum", keyword: "enum", params: { allowedValues: T.items.properties.averagePool.properties.padding.enum }, message: "must be equal to one of the allowed values" };
                e === null ? e = [h] : e.push(h), t++;
              }
            }
          } else {
            let i = { instancePath: s + "/" + n + "/averagePool", schemaPath: "#/items/properties/averagePool/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            e === null ? e = [i] : e.push(i), t++;
          }
        }
        if (m.activation !== void 0) {
          let a = m.activation;
          if (typeof a != "string") {
            let i = { instancePath: s + "/" + n + "/activation", schemaPath: "#/items/properties/activation/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [i] : e.push(i), t++;
          }
          if (!(a === "linear" || a === "relu" || a === "leakyRelu" || a === "elu" || a === "selu" || a === "tanh" || a === "sigmoid" || a === "swish" || a === "softmax")) {
            let i = { instancePath: s + "/" + n + "/activation", schemaPath: "#/items/properties/activation/enum", keyword: "enum", params: { allowedValues: T.items.properties.activation.enum }, message: "must be equal to one of the allowed values" };
            e === null ? e = [i] : e.push(i), t++;
          }
        }
        if (m.dropout !== void 0) {
          let a = m.dropout;
          if (a && typeof a == "object" && !Array.isArray(a)) {
            for (let i in a)
              if (i !== "rate") {
                let h = { instancePath: s + "/" + n + "/dropout", schemaPath: "#/items/properties/dropout/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties" };
                e === null ? e = [h] : e.push(h), t++;
              }
            if (a.rate !== void 0) {
              let i = a.rate;
              if (typeof i == "number" && isFinite(i)) {
                if (i < 0 || isNaN(i)) {
                  let h = { instancePath: s + "/" + n + "/dropout/rate", schemaPath: "#/items/properties/dropout/properties/rate/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                  e === null ? e = [h] : e.push(h), t++;
                }
                if (i >= 1 || isNaN(i)) {
                  let h = { instancePath: s + "/" + n + "/dropout/rate", schemaPath: "#/items/properties/dropout/properties/rate/exclusiveMaximum", keyword: "exclusiveMaximum", params: { comparison: "<", limit: 1 }, message: "must be < 1" };
                  e === null ? e = [h] : e.push(h), t++;
                }
              } else {
                let h = { instancePath: s + "/" + n + "/dropout/rate", schemaPath: "#/items/properties/dropout/properties/rate/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                e === null ? e = [h] : e.push(h), t++;
              }
            }
          } else {
            let i = { instancePath: s + "/" + n + "/dropout", schemaPath: "#/items/properties/dropout/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            e === null ? e = [i] : e.push(i), t++;
          }
        }
        if (m.batchNorm !== void 0) {
          let a = m.batchNorm;
          if (a && typeof a == "object" && !Array.isArray(a)) {
            for (let i in a)
              if (!(i === "momentum" || i === "epsilon")) {
                let h = { instancePath: s + "/" + n + "/batchNorm", schemaPath: "#/items/properties/batchNorm/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties" };
                e === null ? e = [h] : e.push(h), t++;
              }
            if (a.momentum !== void 0) {
              let i = a.momentum;
              if (typeof i == "number" && isFinite(i)) {
                if (i > 1 || isNaN(i)) {
                  let h = { instancePath: s + "/" + n + "/batchNorm/momentum", schemaPath: "#/items/properties/batchNorm/properties/momentum/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" };
                  e === null ? e = [h] : e.push(h), t++;
                }
                if (i <= 0 || isNaN(i)) {
                  let h = { instancePath: s + "/" + n + "/batchNorm/momentum", schemaPath: "#/items/properties/batchNorm/properties/momentum/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
                  e === null ? e = [h] : e.push(h), t++;
                }
              } else {
                let h = { instancePath: s + "/" + n + "/batchNorm/momentum", schemaPath: "#/items/properties/batchNorm/properties/momentum/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                e === null ? e = [h] : e.push(h), t++;
              }
            }
            if (a.epsilon !== void 0) {
              let i = a.epsilon;
              if (typeof i == "number" && isFinite(i)) {
                if (i <= 0 || isNaN(i)) {
                  let h = { instancePath: s + "/" + n + "/batchNorm/epsilon", schemaPath: "#/items/properties/batchNorm/properties/epsilon/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
                  e === null ? e = [h] : e.push(h), t++;
                }
              } else {
                let h = { instancePath: s + "/" + n + "/batchNorm/epsilon", schemaPath: "#/items/properties/batchNorm/properties/epsilon/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                e === null ? e = [h] : e.push(h), t++;
              }
            }
          } else {
            let i = { instancePath: s + "/" + n + "/batchNorm", schemaPath: "#/items/properties/batchNorm/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            e === null ? e = [i] : e.push(i), t++;
          }
        }
        if (m.layerNorm !== void 0) {
          let a = m.layerNorm;
          if (a && typeof a == "object" && !Array.isArray(a)) {
            for (let i in a)
              if (i !== "epsilon") {
                let h = { instancePath: s + "/" + n + "/layerNorm", schemaPath: "#/items/properties/layerNorm/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties" };
                e === null ? e = [h] : e.push(h), t++;
              }
            if (a.epsilon !== void 0) {
              let i = a.epsilon;
              if (typeof i == "number" && isFinite(i)) {
                if (i <= 0 || isNaN(i)) {
                  let h = { instancePath: s + "/" + n + "/layerNorm/epsilon", schemaPath: "#/items/properties/layerNorm/properties/epsilon/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
                  e === null ? e = [h] : e.push(h), t++;
                }
              } else {
                let h = { instancePath: s + "/" + n + "/layerNorm/epsilon", schemaPath: "#/items/properties/layerNorm/properties/epsilon/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                e === null ? e = [h] : e.push(h), t++;
              }
            }
          } else {
            let i = { instancePath: s + "/" + n + "/layerNorm", schemaPath: "#/items/properties/layerNorm/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            e === null ? e = [i] : e.push(i), t++;
          }
        }
        if (m.flatten !== void 0) {
          let a = m.flatten;
          if (a && typeof a == "object" && !Array.isArray(a))
            for (let i in a) {
              let h = { instancePath: s + "/" + n + "/flatten", schemaPath: "#/items/properties/flatten/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties" };
              e === null ? e = [h] : e.push(h), t++;
            }
          else {
            let i = { instancePath: s + "/" + n + "/flatten", schemaPath: "#/items/properties/flatten/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            e === null ? e = [i] : e.push(i), t++;
          }
        }
        if (m.embedding !== void 0) {
          let a = m.embedding;
          if (a && typeof a == "object" && !Array.isArray(a)) {
            if (a.tokens === void 0) {
              let i = { instancePath: s + "/" + n + "/embedding", schemaPath: "#/items/properties/embedding/required", keyword: "required", params: { missingProperty: "tokens" }, message: "must have required property 'tokens'" };
              e === null ? e = [i] : e.push(i), t++;
            }
            if (a.units === void 0) {
              let i = { instancePath: s + "/" + n + "/embedding", schemaPath: "#/items/properties/embedding/required", keyword: "required", params: { missingProperty: "units" }, message: "must have required property 'units'" };
              e === null ? e = [i] : e.push(i), t++;
            }
            for (let i in a)
              if (!(i === "tokens" || i === "units")) {
                let h = { instancePath: s + "/" + n + "/embedding", schemaPath: "#/items/properties/embedding/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties" };
                e === null ? e = [h] : e.push(h), t++;
              }
            if (a.tokens !== void 0) {
              let i = a.tokens;
              if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
                let h = { instancePath: s + "/" + n + "/embedding/tokens", schemaPath: "#/items/properties/embedding/properties/tokens/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                e === null ? e = [h] : e.push(h), t++;
              }
              if (typeof i == "number" && isFinite(i)) {
                if (i > 1e7 || isNaN(i)) {
                  let h = { instancePath: s + "/" + n + "/embedding/tokens", schemaPath: "#/items/properties/embedding/properties/tokens/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e7 }, message: "must be <= 10000000" };
                  e === null ? e = [h] : e.push(h), t++;
                }
                if (i < 1 || isNaN(i)) {
                  let h = { instancePath: s + "/" + n + "/embedding/tokens", schemaPath: "#/items/properties/embedding/properties/tokens/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                  e === null ? e = [h] : e.push(h), t++;
                }
              }
            }
            if (a.units !== void 0) {
              let i = a.units;
              if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
                let h = { instancePath: s + "/" + n + "/embedding/units", schemaPath: "#/items/properties/embedding/properties/units/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                e === null ? e = [h] : e.push(h), t++;
              }
              if (typeof i == "number" && isFinite(i)) {
                if (i > 1e5 || isNaN(i)) {
                  let h = { instancePath: s + "/" + n + "/embedding/units", schemaPath: "#/items/properties/embedding/properties/units/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e5 }, message: "must be <= 100000" };
                  e === null ? e = [h] : e.push(h), t++;
                }
                if (i < 1 || isNaN(i)) {
                  let h = { instancePath: s + "/" + n + "/embedding/units", schemaPath: "#/items/properties/embedding/properties/units/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                  e === null ? e = [h] : e.push(h), t++;
                }
              }
            }
          } else {
            let i = { instancePath: s + "/" + n + "/embedding", schemaPath: "#/items/properties/embedding/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            e === null ? e = [i] : e.push(i), t++;
          }
        }
        if (m.lstm !== void 0) {
          let a = m.lstm;
          if (a && typeof a == "object" && !Array.isArray(a)) {
            if (a.units === void 0) {
              let i = { instancePath: s + "/" + n + "/lstm", schemaPath: "#/items/properties/lstm/required", keyword: "required", params: { missingProperty: "units" }, message: "must have required property 'units'" };
              e === null ? e = [i] : e.push(i), t++;
            }
            for (let i in a)
              if (!(i === "units" || i === "returns")) {
                let h = { instancePath: s + "/" + n + "/lstm", schemaPath: "#/items/properties/lstm/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties" };
                e === null ? e = [h] : e.push(h), t++;
              }
            if (a.units !== void 0) {
              let i = a.units;
              if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
                let h = { instancePath: s + "/" + n + "/lstm/units", schemaPath: "#/items/properties/lstm/properties/units/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                e === null ? e = [h] : e.push(h), t++;
              }
              if (typeof i == "number" && isFinite(i)) {
                if (i > 1e5 || isNaN(i)) {
                  let h = { instancePath: s + "/" + n + "/lstm/units", schemaPath: "#/items/properties/lstm/properties/units/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e5 }, message: "must be <= 100000" };
                  e === null ? e = [h] : e.push(h), t++;
                }
                if (i < 1 || isNaN(i)) {
                  let h = { instancePath: s + "/" + n + "/lstm/units", schemaPath: "#/items/properties/lstm/properties/units/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                  e === null ? e = [h] : e.push(h), t++;
                }
              }
            }
            if (a.returns !== void 0) {
              let i = a.returns;
              if (typeof i != "string") {
                let h = { instancePath: s + "/" + n + "/lstm/returns", schemaPath: "#/items/properties/lstm/properties/returns/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [h] : e.push(h), t++;
              }
              if (!(i === "last" || i === "all")) {
                let h = { instancePath: s + "/" + n + "/lstm/returns", schemaPath: "#/items/properties/lstm/properties/returns/enum", keyword: "enum", params: { allowedValues: T.items.properties.lstm.properties.returns.enum }, message: "must be equal to one of the allowed values" };
                e === null ? e = [h] : e.push(h), t++;
              }
            }
          } else {
            let i = { instancePath: s + "/" + n + "/lstm", schemaPath: "#/items/properties/lstm/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            e === null ? e = [i] : e.push(i), t++;
          }
        }
        if (m.gru !== void 0) {
          let a = m.gru;
          if (a && typeof a == "object" && !Array.isArray(a)) {
            if (a.units === void 0) {
              let i = { instancePath: s + "/" + n + "/gru", schemaPath: "#/items/properties/gru/required", keyword: "required", params: { missingProperty: "units" }, message: "must have required property 'units'" };
              e === null ? e = [i] : e.push(i), t++;
            }
            for (let i in a)
              if (!(i === "units" || i === "returns")) {
                let h = { instancePath: s + "/" + n + "/gru", schemaPath: "#/items/properties/gru/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties" };
                e === null ? e = [h] : e.push(h), t++;
              }
            if (a.units !== void 0) {
              let i = a.units;
              if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
                let h = { instancePath: s + "/" + n + "/gru/units", schemaPath: "#/items/properties/gru/properties/units/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                e === null ? e = [h] : e.push(h), t++;
              }
              if (typeof i == "number" && isFinite(i)) {
                if (i > 1e5 || isNaN(i)) {
                  let h = { instancePath: s + "/" + n + "/gru/units", schemaPath: "#/items/properties/gru/properties/units/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e5 }, message: "must be <= 100000" };
                  e === null ? e = [h] : e.push(h), t++;
                }
                if (i < 1 || isNaN(i)) {
                  let h = { instancePath: s + "/" + n + "/gru/units", schemaPath: "#/items/properties/gru/properties/units/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                  e === null ? e = [h] : e.push(h), t++;
                }
              }
            }
            if (a.returns !== void 0) {
              let i = a.returns;
              if (typeof i != "string") {
                let h = { instancePath: s + "/" + n + "/gru/returns", schemaPath: "#/items/properties/gru/properties/returns/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [h] : e.push(h), t++;
              }
              if (!(i === "last" || i === "all")) {
                let h = { instancePath: s + "/" + n + "/gru/returns", schemaPath: "#/items/properties/gru/properties/returns/enum", keyword: "enum", params: { allowedValues: T.items.properties.gru.properties.returns.enum }, message: "must be equal to one of the allowed values" };
                e === null ? e = [h] : e.push(h), t++;
              }
            }
          } else {
            let i = { instancePath: s + "/" + n + "/gru", schemaPath: "#/items/properties/gru/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            e === null ? e = [i] : e.push(i), t++;
          }
        }
        if (m.residual !== void 0) {
          let a = m.residual;
          if (a && typeof a == "object" && !Array.isArray(a)) {
            if (a.layers === void 0) {
              let i = { instancePath: s + "/" + n + "/residual", schemaPath: "#/items/properties/residual/required", keyword: "required", params: { missingProperty: "layers" }, message: "must have required property 'layers'" };
              e === null ? e = [i] : e.push(i), t++;
            }
            for (let i in a)
              if (!(i === "shortcut" || i === "layers")) {
                let h = { instancePath: s + "/" + n + "/residual", schemaPath: "#/items/properties/residual/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties" };
                e === null ? e = [h] : e.push(h), t++;
              }
            if (a.shortcut !== void 0) {
              let i = a.shortcut;
              if (typeof i != "string") {
                let h = { instancePath: s + "/" + n + "/residual/shortcut", schemaPath: "#/items/properties/residual/properties/shortcut/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [h] : e.push(h), t++;
              }
              if (!(i === "identity" || i === "projection")) {
                let h = { instancePath: s + "/" + n + "/residual/shortcut", schemaPath: "#/items/properties/residual/properties/shortcut/enum", keyword: "enum", params: { allowedValues: T.items.properties.residual.properties.shortcut.enum }, message: "must be equal to one of the allowed values" };
                e === null ? e = [h] : e.push(h), t++;
              }
            }
            a.layers !== void 0 && ($.validate(a.layers, { instancePath: s + "/" + n + "/residual/layers", parentData: a, parentDataProperty: "layers", rootData: F, dynamicAnchors: V }) || (e = e === null ? $.validate.errors : e.concat($.validate.errors), t = e.length));
          } else {
            let i = { instancePath: s + "/" + n + "/residual", schemaPath: "#/items/properties/residual/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            e === null ? e = [i] : e.push(i), t++;
          }
        }
        if (m.sequential !== void 0) {
          let a = m.sequential;
          if (a && typeof a == "object" && !Array.isArray(a)) {
            if (a.layers === void 0) {
              let i = { instancePath: s + "/" + n + "/sequential", schemaPath: "#/items/properties/sequential/required", keyword: "required", params: { missingProperty: "layers" }, message: "must have required property 'layers'" };
              e === null ? e = [i] : e.push(i), t++;
            }
            for (let i in a)
              if (!(i === "repeat" || i === "layers")) {
                let h = { instancePath: s + "/" + n + "/sequential", schemaPath: "#/items/properties/sequential/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties" };
                e === null ? e = [h] : e.push(h), t++;
              }
            if (a.repeat !== void 0) {
              let i = a.repeat;
              if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
                let h = { instancePath: s + "/" + n + "/sequential/repeat", schemaPath: "#/items/properties/sequential/properties/repeat/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                e === null ? e = [h] : e.push(h), t++;
              }
              if (typeof i == "number" && isFinite(i)) {
                if (i > 1e3 || isNaN(i)) {
                  let h = { instancePath: s + "/" + n + "/sequential/repeat", schemaPath: "#/items/properties/sequential/properties/repeat/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e3 }, message: "must be <= 1000" };
                  e === null ? e = [h] : e.push(h), t++;
                }
                if (i < 1 || isNaN(i)) {
                  let h = { instancePath: s + "/" + n + "/sequential/repeat", schemaPath: "#/items/properties/sequential/properties/repeat/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                  e === null ? e = [h] : e.push(h), t++;
                }
              }
            }
            a.layers !== void 0 && ($.validate(a.layers, { instancePath: s + "/" + n + "/sequential/layers", parentData: a, parentDataProperty: "layers", rootData: F, dynamicAnchors: V }) || (e = e === null ? $.validate.errors : e.concat($.validate.errors), t = e.length));
          } else {
            let i = { instancePath: s + "/" + n + "/sequential", schemaPath: "#/items/properties/sequential/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            e === null ? e = [i] : e.push(i), t++;
          }
        }
      } else {
        let a = { instancePath: s + "/" + n, schemaPath: "#/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        e === null ? e = [a] : e.push(a), t++;
      }
    }
  } else {
    let P = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" };
    e === null ? e = [P] : e.push(P), t++;
  }
  return D.errors = e, t === 0;
}
D.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
function G(b, { instancePath: s = "", parentData: S, parentDataProperty: M, rootData: F = b, dynamicAnchors: V = {} } = {}) {
  let e = null, t = 0, A = G.evaluated;
  if (A.dynamicProps && (A.props = void 0), A.dynamicItems && (A.items = void 0), b && typeof b == "object" && !Array.isArray(b)) {
    if (b.task === void 0) {
      let O = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "task" }, message: "must have required property 'task'" };
      e === null ? e = [O] : e.push(O), t++;
    }
    for (let O in b)
      if (!(O === "task" || O === "input" || O === "layers" || O === "note")) {
        let j = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: O }, message: "must NOT have additional properties" };
        e === null ? e = [j] : e.push(j), t++;
      }
    if (b.task !== void 0) {
      let O = b.task;
      if (typeof O == "string") {
        if (q(O) < 1) {
          let j = { instancePath: s + "/task", schemaPath: "#/properties/task/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          e === null ? e = [j] : e.push(j), t++;
        }
      } else {
        let j = { instancePath: s + "/task", schemaPath: "#/properties/task/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [j] : e.push(j), t++;
      }
    }
    if (b.input !== void 0) {
      let O = b.input;
      if (Array.isArray(O)) {
        if (O.length > 4) {
          let I = { instancePath: s + "/input", schemaPath: "#/properties/input/maxItems", keyword: "maxItems", params: { limit: 4 }, message: "must NOT have more than 4 items" };
          e === null ? e = [I] : e.push(I), t++;
        }
        if (O.length < 1) {
          let I = { instancePath: s + "/input", schemaPath: "#/properties/input/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          e === null ? e = [I] : e.push(I), t++;
        }
        let j = O.length;
        for (let I = 0; I < j; I++) {
          let l = O[I];
          if (!(typeof l == "number" && !(l % 1) && !isNaN(l) && isFinite(l))) {
            let u = { instancePath: s + "/input/" + I, schemaPath: "#/properties/input/items/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            e === null ? e = [u] : e.push(u), t++;
          }
          if (typeof l == "number" && isFinite(l)) {
            if (l > 1e7 || isNaN(l)) {
              let u = { instancePath: s + "/input/" + I, schemaPath: "#/properties/input/items/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e7 }, message: "must be <= 10000000" };
              e === null ? e = [u] : e.push(u), t++;
            }
            if (l < 1 || isNaN(l)) {
              let u = { instancePath: s + "/input/" + I, schemaPath: "#/properties/input/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
              e === null ? e = [u] : e.push(u), t++;
            }
          }
        }
      } else {
        let j = { instancePath: s + "/input", schemaPath: "#/properties/input/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [j] : e.push(j), t++;
      }
    }
    if (b.layers !== void 0 && (D(b.layers, { instancePath: s + "/layers", parentData: b, parentDataProperty: "layers", rootData: F, dynamicAnchors: V }) || (e = e === null ? D.errors : e.concat(D.errors), t = e.length)), b.note !== void 0 && typeof b.note != "string") {
      let O = { instancePath: s + "/note", schemaPath: "#/properties/note/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [O] : e.push(O), t++;
    }
  } else {
    let O = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [O] : e.push(O), t++;
  }
  return G.errors = e, t === 0;
}
G.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var he = B, C = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "urn:kstore:schema:artifact:plugin", title: "PluginDeclaration", description: "What a plugin says of its tasks: `kstore-plugin.yaml`, or the member `kstore` of its `package.json`.", type: "object", additionalProperties: !1, required: ["apiVersion", "tasks"], properties: { apiVersion: { type: "integer", const: 1, description: "version of the task interface that the plugin is written for" }, name: { type: "string", minLength: 1, description: "name of the plugin when it is added, without a package.json to say it" }, version: { type: "string", minLength: 1, description: "the author's version, for people" }, tasks: { type: "array", minItems: 1, maxItems: 100, description: "the learning and test tasks", items: { type: "object", additionalProperties: !1, required: ["type", "name", "version", "summary", "inputs", "settings", "outputs", "metrics"], description: "one task", properties: { type: { type: "string", enum: ["learning", "test"], description: "a learning task makes checkpoints, a test task results" }, name: { type: "string", pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$", description: "name in lower-case words with hyphens, by which models and evaluations name the task" }, version: { type: "string", minLength: 1, description: "version of the task, in the author's own way" }, summary: { type: "string", minLength: 1, description: "what it does, in one line" }, inputs: { type: "object", description: "slot to what it takes", propertyNames: { pattern: "^[a-z][A-Za-z0-9-]*$" }, additionalProperties: { type: "object", additionalProperties: !1, required: ["kind", "description"], properties: { kind: { type: "string", enum: ["dataset", "preprocessing", "model", "training", "evaluation", "experiment", "report", "checkpoint", "result", "plugin"], description: "kind of version that is taken" }, description: { type: "string", minLength: 1, description: "what it is for" }, optional: { type: "boolean", const: !0, description: "the task runs without it" } } } }, settings: { type: "object", additionalProperties: !0, description: "closed JSON Schema (2020-12) of the settings; every property has a description" }, outputs: { type: "object", minProperties: 1, description: "slot to what it gives", propertyNames: { pattern: "^[a-z][A-Za-z0-9-]*$" }, additionalProperties: { type: "object", additionalProperties: !1, required: ["kind", "description"], properties: { kind: { type: "string", enum: ["dataset", "preprocessing", "model", "training", "evaluation", "experiment", "report", "checkpoint", "result", "plugin"], description: "kind of version that is made" }, description: { type: "string", minLength: 1, description: "what it holds" } } } }, metrics: { type: "object", description: "name to what it measures", additionalProperties: { type: "object", additionalProperties: !1, required: ["description", "unit", "better"], properties: { description: { type: "string", minLength: 1, description: "what it measures" }, unit: { type: "string", description: "unit, empty for a pure number" }, better: { type: "string", enum: ["higher", "lower"], description: "which direction is better" }, minimum: { type: "number", description: "the least value that it can have; without it there is none" }, maximum: { type: "number", description: "the largest value that it can have; without it there is none" }, labels: { type: "string", const: "targets", description: "what stands after the name, as in `rmse/water`, is a target, and nothing does where there is one; without it it may be anything" }, predicts: { type: "array", minItems: 1, uniqueItems: !0, items: { type: "string", enum: ["numbers", "classes", "labels"] }, description: "it is given only where these are predicted; without it always" } } } }, predicts: { type: "array", minItems: 1, uniqueItems: !0, items: { type: "string", enum: ["numbers", "classes", "labels"] }, description: "what the task learns to predict, or can test; task cards are checked by it. Without it that is not known" }, determinism: { type: "object", additionalProperties: !1, required: ["level"], description: "what is promised of the outputs; without it the same bytes on every computer", properties: { level: { type: "string", enum: ["bitwise", "tolerance", "none"], description: "the same bytes, numbers within a tolerance, or nothing" }, relativeTolerance: { type: "number", exclusiveMinimum: 0, description: "for `tolerance`: largest relative difference of numbers" }, reason: { type: "string", minLength: 1, description: "for `none`: why" } } }, resumable: { type: "boolean", const: !0, description: "the task saves its state at its steps, and goes on from there to the same bits" }, adjustable: { type: "array", items: { type: "string", minLength: 1 }, uniqueItems: !0, description: "settings that a person may change while the task runs, as dotted paths" }, entry: { type: "string", minLength: 1, description: "module whose default export is the task, a path in the plugin" }, command: { type: "array", minItems: 1, items: { type: "string" }, description: "program, found in PATH or a path in the plugin, and its arguments" }, variables: { type: "object", propertyNames: { pattern: "^[A-Za-z_][A-Za-z0-9_]*$" }, additionalProperties: { type: "string" }, description: "environment variables that the command gets besides those of every task" }, environment: { type: "array", minItems: 1, maxItems: 64, uniqueItems: !0, items: { type: "string", pattern: "^[A-Za-z_][A-Za-z0-9_]*$" }, description: "names of environment variables that the command gets as they are set where kstore is typed; their values are recorded" } } } } } }, re = new RegExp("^[a-z][a-z0-9]*(-[a-z0-9]+)*$", "u"), ee = new RegExp("^[a-z][A-Za-z0-9-]*$", "u"), te = new RegExp("^[A-Za-z_][A-Za-z0-9_]*$", "u");
function B(b, { instancePath: s = "", parentData: S, parentDataProperty: M, rootData: F = b, dynamicAnchors: V = {} } = {}) {
  let e = null, t = 0, A = B.evaluated;
  if (A.dynamicProps && (A.props = void 0), A.dynamicItems && (A.items = void 0), b && typeof b == "object" && !Array.isArray(b)) {
    if (b.apiVersion === void 0) {
      let l = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "apiVersion" }, message: "must have required property 'apiVersion'" };
      e === null ? e = [l] : e.push(l), t++;
    }
    if (b.tasks === void 0) {
      let l = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tasks" }, message: "must have required property 'tasks'" };
      e === null ? e = [l] : e.push(l), t++;
    }
    for (let l in b)
      if (!(l === "apiVersion" || l === "name" || l === "version" || l === "tasks")) {
        let u = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: l }, message: "must NOT have additional properties" };
        e === null ? e = [u] : e.push(u), t++;
      }
    if (b.apiVersion !== void 0) {
      let l = b.apiVersion;
      if (!(typeof l == "number" && !(l % 1) && !isNaN(l) && isFinite(l))) {
        let u = { instancePath: s + "/apiVersion", schemaPath: "#/properties/apiVersion/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [u] : e.push(u), t++;
      }
      if (l !== 1) {
        let u = { instancePath: s + "/apiVersion", schemaPath: "#/properties/apiVersion/const", keyword: "const", params: { allowedValue: 1 }, message: "must be equal to constant" };
        e === null ? e = [u] : e.push(u), t++;
      }
    }
    if (b.name !== void 0) {
      let l = b.name;
      if (typeof l == "string") {
        if (q(l) < 1) {
          let u = { instancePath: s + "/name", schemaPath: "#/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          e === null ? e = [u] : e.push(u), t++;
        }
      } else {
        let u = { instancePath: s + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [u] : e.push(u), t++;
      }
    }
    if (b.version !== void 0) {
      let l = b.version;
      if (typeof l == "string") {
        if (q(l) < 1) {
          let u = { instancePath: s + "/version", schemaPath: "#/properties/version/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          e === null ? e = [u] : e.push(u), t++;
        }
      } else {
        let u = { instancePath: s + "/version", schemaPath: "#/properties/version/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [u] : e.push(u), t++;
      }
    }
    if (b.tasks !== void 0) {
      let l = b.tasks;
      if (Array.isArray(l)) {
        if (l.length > 100) {
          let f = { instancePath: s + "/tasks", schemaPath: "#/properties/tasks/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items" };
          e === null ? e = [f] : e.push(f), t++;
        }
        if (l.length < 1) {
          let f = { instancePath: s + "/tasks", schemaPath: "#/properties/tasks/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          e === null ? e = [f] : e.push(f), t++;
        }
        let u = l.length;
        for (let f = 0; f < u; f++) {
          let N = l[f];
          if (N && typeof N == "object" && !Array.isArray(N)) {
            if (N.type === void 0) {
              let y = { instancePath: s + "/tasks/" + f, schemaPath: "#/properties/tasks/items/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'" };
              e === null ? e = [y] : e.push(y), t++;
            }
            if (N.name === void 0) {
              let y = { instancePath: s + "/tasks/" + f, schemaPath: "#/properties/tasks/items/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
              e === null ? e = [y] : e.push(y), t++;
            }
            if (N.version === void 0) {
              let y = { instancePath: s + "/tasks/" + f, schemaPath: "#/properties/tasks/items/required", keyword: "required", params: { missingProperty: "version" }, message: "must have required property 'version'" };
              e === null ? e = [y] : e.push(y), t++;
            }
            if (N.summary === void 0) {
              let y = { instancePath: s + "/tasks/" + f, schemaPath: "#/properties/tasks/items/required", keyword: "required", params: { missingProperty: "summary" }, message: "must have required property 'summary'" };
              e === null ? e = [y] : e.push(y), t++;
            }
            if (N.inputs === void 0) {
              let y = { instancePath: s + "/tasks/" + f, schemaPath: "#/properties/tasks/items/required", keyword: "required", params: { missingProperty: "inputs" }, message: "must have required property 'inputs'" };
              e === null ? e = [y] : e.push(y), t++;
            }
            if (N.settings === void 0) {
              let y = { instancePath: s + "/tasks/" + f, schemaPath: "#/properties/tasks/items/required", keyword: "required", params: { missingProperty: "settings" }, message: "must have required property 'settings'" };
              e === null ? e = [y] : e.push(y), t++;
            }
            if (N.outputs === void 0) {
              let y = { instancePath: s + "/tasks/" + f, schemaPath: "#/properties/tasks/items/required", keyword: "required", params: { missingProperty: "outputs" }, message: "must have required property 'outputs'" };
              e === null ? e = [y] : e.push(y), t++;
            }
            if (N.metrics === void 0) {
              let y = { instancePath: s + "/tasks/" + f, schemaPath: "#/properties/tasks/items/required", keyword: "required", params: { missingProperty: "metrics" }, message: "must have required property 'metrics'" };
              e === null ? e = [y] : e.push(y), t++;
            }
            for (let y in N)
              if (!_.call(C.properties.tasks.items.properties, y)) {
                let o = { instancePath: s + "/tasks/" + f, schemaPath: "#/properties/tasks/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: y }, message: "must NOT have additional properties" };
                e === null ? e = [o] : e.push(o), t++;
              }
            if (N.type !== void 0) {
              let y = N.type;
              if (typeof y != "string") {
                let o = { instancePath: s + "/tasks/" + f + "/type", schemaPath: "#/properties/tasks/items/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [o] : e.push(o), t++;
              }
              if (!(y === "learning" || y === "test")) {
                let o = { instancePath: s + "/tasks/" + f + "/type", schemaPath: "#/properties/tasks/items/properties/type/enum", keyword: "enum", params: { allowedValues: C.properties.tasks.items.properties.type.enum }, message: "must be equal to one of the allowed values" };
                e === null ? e = [o] : e.push(o), t++;
              }
            }
            if (N.name !== void 0) {
              let y = N.name;
              if (typeof y == "string") {
                if (!re.test(y)) {
                  let o = { instancePath: s + "/tasks/" + f + "/name", schemaPath: "#/properties/tasks/items/properties/name/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$" }, message: 'must match pattern "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"' };
                  e === null ? e = [o] : e.push(o), t++;
                }
              } else {
                let o = { instancePath: s + "/tasks/" + f + "/name", schemaPath: "#/properties/tasks/items/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [o] : e.push(o), t++;
              }
            }
            if (N.version !== void 0) {
              let y = N.version;
              if (typeof y == "string") {
                if (q(y) < 1) {
                  let o = { instancePath: s + "/tasks/" + f + "/version", schemaPath: "#/properties/tasks/items/properties/version/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  e === null ? e = [o] : e.push(o), t++;
                }
              } else {
                let o = { instancePath: s + "/tasks/" + f + "/version", schemaPath: "#/properties/tasks/items/properties/version/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [o] : e.push(o), t++;
              }
            }
            if (N.summary !== void 0) {
              let y = N.summary;
              if (typeof y == "string") {
                if (q(y) < 1) {
                  let o = { instancePath: s + "/tasks/" + f + "/summary", schemaPath: "#/properties/tasks/items/properties/summary/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  e === null ? e = [o] : e.push(o), t++;
                }
              } else {
                let o = { instancePath: s + "/tasks/" + f + "/summary", schemaPath: "#/properties/tasks/items/properties/summary/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [o] : e.push(o), t++;
              }
            }
            if (N.inputs !== void 0) {
              let y = N.inputs;
              if (y && typeof y == "object" && !Array.isArray(y)) {
                for (let o in y) {
                  let r = t;
                  if (typeof o == "string" && !ee.test(o)) {
                    let P = { instancePath: s + "/tasks/" + f + "/inputs", schemaPath: "#/properties/tasks/items/properties/inputs/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[a-z][A-Za-z0-9-]*$" }, message: 'must match pattern "^[a-z][A-Za-z0-9-]*$"', propertyName: o };
                    e === null ? e = [P] : e.push(P), t++;
                  }
                  var O = r === t;
                  if (!O) {
                    let P = { instancePath: s + "/tasks/" + f + "/inputs", schemaPath: "#/properties/tasks/items/properties/inputs/propertyNames", keyword: "propertyNames", params: { propertyName: o }, message: "property name must be valid" };
                    e === null ? e = [P] : e.push(P), t++;
                  }
                }
                for (let o in y) {
                  let r = y[o];
                  if (r && typeof r == "object" && !Array.isArray(r)) {
                    if (r.kind === void 0) {
                      let P = { instancePath: s + "/tasks/" + f + "/inputs/" + o.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/tasks/items/properties/inputs/additionalProperties/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'" };
                      e === null ? e = [P] : e.push(P), t++;
                    }
                    if (r.description === void 0) {
                      let P = { instancePath: s + "/tasks/" + f + "/inputs/" + o.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/tasks/items/properties/inputs/additionalProperties/required", keyword: "required", params: { missingProperty: "description" }, message: "must have required property 'description'" };
                      e === null ? e = [P] : e.push(P), t++;
                    }
                    for (let P in r)
                      if (!(P === "kind" || P === "description" || P === "optional")) {
                        let n = { instancePath: s + "/tasks/" + f + "/inputs/" + o.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/tasks/items/properties/inputs/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: P }, message: "must NOT have additional properties" };
                        e === null ? e = [n] : e.push(n), t++;
                      }
                    if (r.kind !== void 0) {
                      let P = r.kind;
                      if (typeof P != "string") {
                        let n = { instancePath: s + "/tasks/" + f + "/inputs/" + o.replace(/~/g, "~0").replace(/\//g, "~1") + "/kind", schemaPath: "#/properties/tasks/items/properties/inputs/additionalProperties/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        e === null ? e = [n] : e.push(n), t++;
                      }
                      if (!(P === "dataset" || P === "preprocessing" || P === "model" || P === "training" || P === "evaluation" || P === "experiment" || P === "report" || P === "checkpoint" || P === "result" || P === "plugin")) {
                        let n = { instancePath: s + "/tasks/" + f + "/inputs/" + o.replace(/~/g, "~0").replace(/\//g, "~1") + "/kind", schemaPath: "#/properties/tasks/items/properties/inputs/additionalProperties/properties/kind/enum", keyword: "enum", params: { allowedValues: C.properties.tasks.items.properties.inputs.additionalProperties.properties.kind.enum }, message: "must be equal to one of the allowed values" };
                        e === null ? e = [n] : e.push(n), t++;
                      }
                    }
                    if (r.description !== void 0) {
                      let P = r.description;
                      if (typeof P == "string") {
                        if (q(P) < 1) {
                          let n = { instancePath: s + "/tasks/" + f + "/inputs/" + o.replace(/~/g, "~0").replace(/\//g, "~1") + "/description", schemaPath: "#/properties/tasks/items/properties/inputs/additionalProperties/properties/description/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                          e === null ? e = [n] : e.push(n), t++;
                        }
                      } else {
                        let n = { instancePath: s + "/tasks/" + f + "/inputs/" + o.replace(/~/g, "~0").replace(/\//g, "~1") + "/description", schemaPath: "#/properties/tasks/items/properties/inputs/additionalProperties/properties/description/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        e === null ? e = [n] : e.push(n), t++;
                      }
                    }
                    if (r.optional !== void 0) {
                      let P = r.optional;
                      if (typeof P != "boolean") {
                        let n = { instancePath: s + "/tasks/" + f + "/inputs/" + o.replace(/~/g, "~0").replace(/\//g, "~1") + "/optional", schemaPath: "#/properties/tasks/items/properties/inputs/additionalProperties/properties/optional/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                        e === null ? e = [n] : e.push(n), t++;
                      }
                      if (P !== !0) {
                        let n = { instancePath: s + "/tasks/" + f + "/inputs/" + o.replace(/~/g, "~0").replace(/\//g, "~1") + "/optional", schemaPath: "#/properties/tasks/items/properties/inputs/additionalProperties/properties/optional/const", keyword: "const", params: { allowedValue: !0 }, message: "must be equal to constant" };
                        e === null ? e = [n] : e.push(n), t++;
                      }
                    }
                  } else {
                    let P = { instancePath: s + "/tasks/" + f + "/inputs/" + o.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/tasks/items/properties/inputs/additionalProperties/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                    e === null ? e = [P] : e.push(P), t++;
                  }
                }
              } else {
                let o = { instancePath: s + "/tasks/" + f + "/inputs", schemaPath: "#/properties/tasks/items/properties/inputs/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                e === null ? e = [o] : e.push(o), t++;
              }
            }
            if (N.settings !== void 0) {
              let y = N.settings;
              if (!(y && typeof y == "object" && !Array.isArray(y))) {
                let o = { instancePath: s + "/tasks/" + f + "/settings", schemaPath: "#/properties/tasks/items/properties/settings/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                e === null ? e = [o] : e.push(o), t++;
              }
            }
            if (N.outputs !== void 0) {
              let y = N.outputs;
              if (y && typeof y == "object" && !Array.isArray(y)) {
                if (Object.keys(y).length < 1) {
                  let o = { instancePath: s + "/tasks/" + f + "/outputs", schemaPath: "#/properties/tasks/items/properties/outputs/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" };
                  e === null ? e = [o] : e.push(o), t++;
                }
                for (let o in y) {
                  let r = t;
                  if (typeof o == "string" && !ee.test(o)) {
                    let P = { instancePath: s + "/tasks/" + f + "/outputs", schemaPath: "#/properties/tasks/items/properties/outputs/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[a-z][A-Za-z0-9-]*$" }, message: 'must match pattern "^[a-z][A-Za-z0-9-]*$"', propertyName: o };
                    e === null ? e = [P] : e.push(P), t++;
                  }
                  var j = r === t;
                  if (!j) {
                    let P = { instancePath: s + "/tasks/" + f + "/outputs", schemaPath: "#/properties/tasks/items/properties/outputs/propertyNames", keyword: "propertyNames", params: { propertyName: o }, message: "property name must be valid" };
                    e === null ? e = [P] : e.push(P), t++;
                  }
                }
                for (let o in y) {
                  let r = y[o];
                  if (r && typeof r == "object" && !Array.isArray(r)) {
                    if (r.kind === void 0) {
                      let P = { instancePath: s + "/tasks/" + f + "/outputs/" + o.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/tasks/items/properties/outputs/additionalProperties/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'" };
                      e === null ? e = [P] : e.push(P), t++;
                    }
                    if (r.description === void 0) {
                      let P = { instancePath: s + "/tasks/" + f + "/outputs/" + o.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/tasks/items/properties/outputs/additionalProperties/required", keyword: "required", params: { missingProperty: "description" }, message: "must have required property 'description'" };
                      e === null ? e = [P] : e.push(P), t++;
                    }
                    for (let P in r)
                      if (!(P === "kind" || P === "description")) {
                        let n = { instancePath: s + "/tasks/" + f + "/outputs/" + o.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/tasks/items/properties/outputs/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: P }, message: "must NOT have additional properties" };
                        e === null ? e = [n] : e.push(n), t++;
                      }
                    if (r.kind !== void 0) {
                      let P = r.kind;
                      if (typeof P != "string") {
                        let n = { instancePath: s + "/tasks/" + f + "/outputs/" + o.replace(/~/g, "~0").replace(/\//g, "~1") + "/kind", schemaPath: "#/properties/tasks/items/properties/outputs/additionalProperties/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        e === null ? e = [n] : e.push(n), t++;
                      }
                      if (!(P === "dataset" || P === "preprocessing" || P === "model" || P === "training" || P === "evaluation" || P === "experiment" || P === "report" || P === "checkpoint" || P === "result" || P === "plugin")) {
                        let n = { instancePath: s + "/tasks/" + f + "/outputs/" + o.replace(/~/g, "~0").replace(/\//g, "~1") + "/kind", schemaPath: "#/properties/tasks/items/properties/outputs/additionalProperties/properties/kind/enum", keyword: "enum", params: { allowedValues: C.properties.tasks.items.properties.outputs.additionalProperties.properties.kind.enum }, message: "must be equal to one of the allowed values" };
                        e === null ? e = [n] : e.push(n), t++;
                      }
                    }
                    if (r.description !== void 0) {
                      let P = r.description;
                      if (typeof P == "string") {
                        if (q(P) < 1) {
                          let n = { instancePath: s + "/tasks/" + f + "/outputs/" + o.replace(/~/g, "~0").replace(/\//g, "~1") + "/description", schemaPath: "#/properties/tasks/items/properties/outputs/additionalProperties/properties/description/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                          e === null ? e = [n] : e.push(n), t++;
                        }
                      } else {
                        let n = { instancePath: s + "/tasks/" + f + "/outputs/" + o.replace(/~/g, "~0").replace(/\//g, "~1") + "/description", schemaPath: "#/properties/tasks/items/properties/outputs/additionalProperties/properties/description/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        e === null ? e = [n] : e.push(n), t++;
                      }
                    }
                  } else {
                    let P = { instancePath: s + "/tasks/" + f + "/outputs/" + o.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/tasks/items/properties/outputs/additionalProperties/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                    e === null ? e = [P] : e.push(P), t++;
                  }
                }
              } else {
                let o = { instancePath: s + "/tasks/" + f + "/outputs", schemaPath: "#/properties/tasks/items/properties/outputs/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                e === null ? e = [o] : e.push(o), t++;
              }
            }
            if (N.metrics !== void 0) {
              let y = N.metrics;
              if (y && typeof y == "object" && !Array.isArray(y))
                for (let o in y) {
                  let r = y[o];
                  if (r && typeof r == "object" && !Array.isArray(r)) {
                    if (r.description === void 0) {
                      let P = { instancePath: s + "/tasks/" + f + "/metrics/" + o.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/tasks/items/properties/metrics/additionalProperties/required", keyword: "required", params: { missingProperty: "description" }, message: "must have required property 'description'" };
                      e === null ? e = [P] : e.push(P), t++;
                    }
                    if (r.unit === void 0) {
                      let P = { instancePath: s + "/tasks/" + f + "/metrics/" + o.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/tasks/items/properties/metrics/additionalProperties/required", keyword: "required", params: { missingProperty: "unit" }, message: "must have required property 'unit'" };
                      e === null ? e = [P] : e.push(P), t++;
                    }
                    if (r.better === void 0) {
                      let P = { instancePath: s + "/tasks/" + f + "/metrics/" + o.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/tasks/items/properties/metrics/additionalProperties/required", keyword: "required", params: { missingProperty: "better" }, message: "must have required property 'better'" };
                      e === null ? e = [P] : e.push(P), t++;
                    }
                    for (let P in r)
                      if (!(P === "description" || P === "unit" || P === "better" || P === "minimum" || P === "maximum" || P === "labels" || P === "predicts")) {
                        let n = { instancePath: s + "/tasks/" + f + "/metrics/" + o.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/tasks/items/properties/metrics/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: P }, message: "must NOT have additional properties" };
                        e === null ? e = [n] : e.push(n), t++;
                      }
                    if (r.description !== void 0) {
                      let P = r.description;
                      if (typeof P == "string") {
                        if (q(P) < 1) {
                          let n = { instancePath: s + "/tasks/" + f + "/metrics/" + o.replace(/~/g, "~0").replace(/\//g, "~1") + "/description", schemaPath: "#/properties/tasks/items/properties/metrics/additionalProperties/properties/description/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                          e === null ? e = [n] : e.push(n), t++;
                        }
                      } else {
                        let n = { instancePath: s + "/tasks/" + f + "/metrics/" + o.replace(/~/g, "~0").replace(/\//g, "~1") + "/description", schemaPath: "#/properties/tasks/items/properties/metrics/additionalProperties/properties/description/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        e === null ? e = [n] : e.push(n), t++;
                      }
                    }
                    if (r.unit !== void 0 && typeof r.unit != "string") {
                      let P = { instancePath: s + "/tasks/" + f + "/metrics/" + o.replace(/~/g, "~0").replace(/\//g, "~1") + "/unit", schemaPath: "#/properties/tasks/items/properties/metrics/additionalProperties/properties/unit/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                      e === null ? e = [P] : e.push(P), t++;
                    }
                    if (r.better !== void 0) {
                      let P = r.better;
                      if (typeof P != "string") {
                        let n = { instancePath: s + "/tasks/" + f + "/metrics/" + o.replace(/~/g, "~0").replace(/\//g, "~1") + "/better", schemaPath: "#/properties/tasks/items/properties/metrics/additionalProperties/properties/better/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        e === null ? e = [n] : e.push(n), t++;
                      }
                      if (!(P === "higher" || P === "lower")) {
                        let n = { instancePath: s + "/tasks/" + f + "/metrics/" + o.replace(/~/g, "~0").replace(/\//g, "~1") + "/better", schemaPath: "#/properties/tasks/items/properties/metrics/additionalProperties/properties/better/enum", keyword: "enum", params: { allowedValues: C.properties.tasks.items.properties.metrics.additionalProperties.properties.better.enum }, message: "must be equal to one of the allowed values" };
                        e === null ? e = [n] : e.push(n), t++;
                      }
                    }
                    if (r.minimum !== void 0) {
                      let P = r.minimum;
                      if (!(typeof P == "number" && isFinite(P))) {
                        let n = { instancePath: s + "/tasks/" + f + "/metrics/" + o.replace(/~/g, "~0").replace(/\//g, "~1") + "/minimum", schemaPath: "#/properties/tasks/items/properties/metrics/additionalProperties/properties/minimum/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                        e === null ? e = [n] : e.push(n), t++;
                      }
                    }
                    if (r.maximum !== void 0) {
                      let P = r.maximum;
                      if (!(typeof P == "number" && isFinite(P))) {
                        let n = { instancePath: s + "/tasks/" + f + "/metrics/" + o.replace(/~/g, "~0").replace(/\//g, "~1") + "/maximum", schemaPath: "#/properties/tasks/items/properties/metrics/additionalProperties/properties/maximum/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                        e === null ? e = [n] : e.push(n), t++;
                      }
                    }
                    if (r.labels !== void 0) {
                      let P = r.labels;
                      if (typeof P != "string") {
                        let n = { instancePath: s + "/tasks/" + f + "/metrics/" + o.replace(/~/g, "~0").replace(/\//g, "~1") + "/labels", schemaPath: "#/properties/tasks/items/properties/metrics/additionalProperties/properties/labels/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        e === null ? e = [n] : e.push(n), t++;
                      }
                      if (P !== "targets") {
                        let n = { instancePath: s + "/tasks/" + f + "/metrics/" + o.replace(/~/g, "~0").replace(/\//g, "~1") + "/labels", schemaPath: "#/properties/tasks/items/properties/metrics/additionalProperties/properties/labels/const", keyword: "const", params: { allowedValue: "targets" }, message: "must be equal to constant" };
                        e === null ? e = [n] : e.push(n), t++;
                      }
                    }
                    if (r.predicts !== void 0) {
                      let P = r.predicts;
                      if (Array.isArray(P)) {
                        if (P.length < 1) {
                          let i = { instancePath: s + "/tasks/" + f + "/metrics/" + o.replace(/~/g, "~0").replace(/\//g, "~1") + "/predicts", schemaPath: "#/properties/tasks/items/properties/metrics/additionalProperties/properties/predicts/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                          e === null ? e = [i] : e.push(i), t++;
                        }
                        let n = P.length;
                        for (let i = 0; i < n; i++) {
                          let h = P[i];
                          if (typeof h != "string") {
                            let w = { instancePath: s + "/tasks/" + f + "/metrics/" + o.replace(/~/g, "~0").replace(/\//g, "~1") + "/predicts/" + i, schemaPath: "#/properties/tasks/items/properties/metrics/additionalProperties/properties/predicts/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                            e === null ? e = [w] : e.push(w), t++;
                          }
                          if (!(h === "numbers" || h === "classes" || h === "labels")) {
                            let w = { instancePath: s + "/tasks/" + f + "/metrics/" + o.replace(/~/g, "~0").replace(/\//g, "~1") + "/predicts/" + i, schemaPath: "#/properties/tasks/items/properties/metrics/additionalProperties/properties/predicts/items/enum", keyword: "enum", params: { allowedValues: C.properties.tasks.items.properties.metrics.additionalProperties.properties.predicts.items.enum }, message: "must be equal to one of the allowed values" };
                            e === null ? e = [w] : e.push(w), t++;
                          }
                        }
                        let m = P.length, a;
                        if (m > 1) {
                          let i = {};
                          for (; m--; ) {
                            let h = P[m];
                            if (typeof h == "string") {
                              if (typeof i[h] == "number") {
                                a = i[h];
                                let w = { instancePath: s + "/tasks/" + f + "/metrics/" + o.replace(/~/g, "~0").replace(/\//g, "~1") + "/predicts", schemaPath: "#/properties/tasks/items/properties/metrics/additionalProperties/properties/predicts/uniqueItems", keyword: "uniqueItems", params: { i: m, j: a }, message: "must NOT have duplicate items (items ## " + a + " and " + m + " are identical)" };
                                e === null ? e = [w] : e.push(w), t++;
                                break;
                              }
                              i[h] = m;
                            }
                          }
                        }
                      } else {
                        let n = { instancePath: s + "/tasks/" + f + "/metrics/" + o.replace(/~/g, "~0").replace(/\//g, "~1") + "/predicts", schemaPath: "#/properties/tasks/items/properties/metrics/additionalProperties/properties/predicts/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                        e === null ? e = [n] : e.push(n), t++;
                      }
                    }
                  } else {
                    let P = { instancePath: s + "/tasks/" + f + "/metrics/" + o.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/tasks/items/properties/metrics/additionalProperties/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                    e === null ? e = [P] : e.push(P), t++;
                  }
                }
              else {
                let o = { instancePath: s + "/tasks/" + f + "/metrics", schemaPath: "#/properties/tasks/items/properties/metrics/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                e === null ? e = [o] : e.push(o), t++;
              }
            }
            if (N.predicts !== void 0) {
              let y = N.predicts;
              if (Array.isArray(y)) {
                if (y.length < 1) {
                  let n = { instancePath: s + "/tasks/" + f + "/predicts", schemaPath: "#/properties/tasks/items/properties/predicts/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                  e === null ? e = [n] : e.push(n), t++;
                }
                let o = y.length;
                for (let n = 0; n < o; n++) {
                  let m = y[n];
                  if (typeof m != "string") {
                    let a = { instancePath: s + "/tasks/" + f + "/predicts/" + n, schemaPath: "#/properties/tasks/items/properties/predicts/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [a] : e.push(a), t++;
                  }
                  if (!(m === "numbers" || m === "classes" || m === "labels")) {
                    let a = { instancePath: s + "/tasks/" + f + "/predicts/" + n, schemaPath: "#/properties/tasks/items/properties/predicts/items/enum", keyword: "enum", params: { allowedValues: C.properties.tasks.items.properties.predicts.items.enum }, message: "must be equal to one of the allowed values" };
                    e === null ? e = [a] : e.push(a), t++;
                  }
                }
                let r = y.length, P;
                if (r > 1) {
                  let n = {};
                  for (; r--; ) {
                    let m = y[r];
                    if (typeof m == "string") {
                      if (typeof n[m] == "number") {
                        P = n[m];
                        let a = { instancePath: s + "/tasks/" + f + "/predicts", schemaPath: "#/properties/tasks/items/properties/predicts/uniqueItems", keyword: "uniqueItems", params: { i: r, j: P }, message: "must NOT have duplicate items (items ## " + P + " and " + r + " are identical)" };
                        e === null ? e = [a] : e.push(a), t++;
                        break;
                      }
                      n[m] = r;
                    }
                  }
                }
              } else {
                let o = { instancePath: s + "/tasks/" + f + "/predicts", schemaPath: "#/properties/tasks/items/properties/predicts/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                e === null ? e = [o] : e.push(o), t++;
              }
            }
            if (N.determinism !== void 0) {
              let y = N.determinism;
              if (y && typeof y == "object" && !Array.isArray(y)) {
                if (y.level === void 0) {
                  let o = { instancePath: s + "/tasks/" + f + "/determinism", schemaPath: "#/properties/tasks/items/properties/determinism/required", keyword: "required", params: { missingProperty: "level" }, message: "must have required property 'level'" };
                  e === null ? e = [o] : e.push(o), t++;
                }
                for (let o in y)
                  if (!(o === "level" || o === "relativeTolerance" || o === "reason")) {
                    let r = { instancePath: s + "/tasks/" + f + "/determinism", schemaPath: "#/properties/tasks/items/properties/determinism/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o }, message: "must NOT have additional properties" };
                    e === null ? e = [r] : e.push(r), t++;
                  }
                if (y.level !== void 0) {
                  let o = y.level;
                  if (typeof o != "string") {
                    let r = { instancePath: s + "/tasks/" + f + "/determinism/level", schemaPath: "#/properties/tasks/items/properties/determinism/properties/level/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [r] : e.push(r), t++;
                  }
                  if (!(o === "bitwise" || o === "tolerance" || o === "none")) {
                    let r = { instancePath: s + "/tasks/" + f + "/determinism/level", schemaPath: "#/properties/tasks/items/properties/determinism/properties/level/enum", keyword: "enum", params: { allowedValues: C.properties.tasks.items.properties.determinism.properties.level.enum }, message: "must be equal to one of the allowed values" };
                    e === null ? e = [r] : e.push(r), t++;
                  }
                }
                if (y.relativeTolerance !== void 0) {
                  let o = y.relativeTolerance;
                  if (typeof o == "number" && isFinite(o)) {
                    if (o <= 0 || isNaN(o)) {
                      let r = { instancePath: s + "/tasks/" + f + "/determinism/relativeTolerance", schemaPath: "#/properties/tasks/items/properties/determinism/properties/relativeTolerance/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
                      e === null ? e = [r] : e.push(r), t++;
                    }
                  } else {
                    let r = { instancePath: s + "/tasks/" + f + "/determinism/relativeTolerance", schemaPath: "#/properties/tasks/items/properties/determinism/properties/relativeTolerance/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                    e === null ? e = [r] : e.push(r), t++;
                  }
                }
                if (y.reason !== void 0) {
                  let o = y.reason;
                  if (typeof o == "string") {
                    if (q(o) < 1) {
                      let r = { instancePath: s + "/tasks/" + f + "/determinism/reason", schemaPath: "#/properties/tasks/items/properties/determinism/properties/reason/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                      e === null ? e = [r] : e.push(r), t++;
                    }
                  } else {
                    let r = { instancePath: s + "/tasks/" + f + "/determinism/reason", schemaPath: "#/properties/tasks/items/properties/determinism/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [r] : e.push(r), t++;
                  }
                }
              } else {
                let o = { instancePath: s + "/tasks/" + f + "/determinism", schemaPath: "#/properties/tasks/items/properties/determinism/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                e === null ? e = [o] : e.push(o), t++;
              }
            }
            if (N.resumable !== void 0) {
              let y = N.resumable;
              if (typeof y != "boolean") {
                let o = { instancePath: s + "/tasks/" + f + "/resumable", schemaPath: "#/properties/tasks/items/properties/resumable/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                e === null ? e = [o] : e.push(o), t++;
              }
              if (y !== !0) {
                let o = { instancePath: s + "/tasks/" + f + "/resumable", schemaPath: "#/properties/tasks/items/properties/resumable/const", keyword: "const", params: { allowedValue: !0 }, message: "must be equal to constant" };
                e === null ? e = [o] : e.push(o), t++;
              }
            }
            if (N.adjustable !== void 0) {
              let y = N.adjustable;
              if (Array.isArray(y)) {
                let o = y.length;
                for (let n = 0; n < o; n++) {
                  let m = y[n];
                  if (typeof m == "string") {
                    if (q(m) < 1) {
                      let a = { instancePath: s + "/tasks/" + f + "/adjustable/" + n, schemaPath: "#/properties/tasks/items/properties/adjustable/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                      e === null ? e = [a] : e.push(a), t++;
                    }
                  } else {
                    let a = { instancePath: s + "/tasks/" + f + "/adjustable/" + n, schemaPath: "#/properties/tasks/items/properties/adjustable/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [a] : e.push(a), t++;
                  }
                }
                let r = y.length, P;
                if (r > 1) {
                  let n = {};
                  for (; r--; ) {
                    let m = y[r];
                    if (typeof m == "string") {
                      if (typeof n[m] == "number") {
                        P = n[m];
                        let a = { instancePath: s + "/tasks/" + f + "/adjustable", schemaPath: "#/properties/tasks/items/properties/adjustable/uniqueItems", keyword: "uniqueItems", params: { i: r, j: P }, message: "must NOT have duplicate items (items ## " + P + " and " + r + " are identical)" };
                        e === null ? e = [a] : e.push(a), t++;
                        break;
                      }
                      n[m] = r;
                    }
                  }
                }
              } else {
                let o = { instancePath: s + "/tasks/" + f + "/adjustable", schemaPath: "#/properties/tasks/items/properties/adjustable/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                e === null ? e = [o] : e.push(o), t++;
              }
            }
            if (N.entry !== void 0) {
              let y = N.entry;
              if (typeof y == "string") {
                if (q(y) < 1) {
                  let o = { instancePath: s + "/tasks/" + f + "/entry", schemaPath: "#/properties/tasks/items/properties/entry/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  e === null ? e = [o] : e.push(o), t++;
                }
              } else {
                let o = { instancePath: s + "/tasks/" + f + "/entry", schemaPath: "#/properties/tasks/items/properties/entry/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [o] : e.push(o), t++;
              }
            }
            if (N.command !== void 0) {
              let y = N.command;
              if (Array.isArray(y)) {
                if (y.length < 1) {
                  let r = { instancePath: s + "/tasks/" + f + "/command", schemaPath: "#/properties/tasks/items/properties/command/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                  e === null ? e = [r] : e.push(r), t++;
                }
                let o = y.length;
                for (let r = 0; r < o; r++)
                  if (typeof y[r] != "string") {
                    let P = { instancePath: s + "/tasks/" + f + "/command/" + r, schemaPath: "#/properties/tasks/items/properties/command/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [P] : e.push(P), t++;
                  }
              } else {
                let o = { instancePath: s + "/tasks/" + f + "/command", schemaPath: "#/properties/tasks/items/properties/command/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                e === null ? e = [o] : e.push(o), t++;
              }
            }
            if (N.variables !== void 0) {
              let y = N.variables;
              if (y && typeof y == "object" && !Array.isArray(y)) {
                for (let o in y) {
                  let r = t;
                  if (typeof o == "string" && !te.test(o)) {
                    let P = { instancePath: s + "/tasks/" + f + "/variables", schemaPath: "#/properties/tasks/items/properties/variables/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z_][A-Za-z0-9_]*$" }, message: 'must match pattern "^[A-Za-z_][A-Za-z0-9_]*$"', propertyName: o };
                    e === null ? e = [P] : e.push(P), t++;
                  }
                  var I = r === t;
                  if (!I) {
                    let P = { instancePath: s + "/tasks/" + f + "/variables", schemaPath: "#/properties/tasks/items/properties/variables/propertyNames", keyword: "propertyNames", params: { propertyName: o }, message: "property name must be valid" };
                    e === null ? e = [P] : e.push(P), t++;
                  }
                }
                for (let o in y)
                  if (typeof y[o] != "string") {
                    let r = { instancePath: s + "/tasks/" + f + "/variables/" + o.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/tasks/items/properties/variables/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [r] : e.push(r), t++;
                  }
              } else {
                let o = { instancePath: s + "/tasks/" + f + "/variables", schemaPath: "#/properties/tasks/items/properties/variables/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                e === null ? e = [o] : e.push(o), t++;
              }
            }
            if (N.environment !== void 0) {
              let y = N.environment;
              if (Array.isArray(y)) {
                if (y.length > 64) {
                  let n = { instancePath: s + "/tasks/" + f + "/environment", schemaPath: "#/properties/tasks/items/properties/environment/maxItems", keyword: "maxItems", params: { limit: 64 }, message: "must NOT have more than 64 items" };
                  e === null ? e = [n] : e.push(n), t++;
                }
                if (y.length < 1) {
                  let n = { instancePath: s + "/tasks/" + f + "/environment", schemaPath: "#/properties/tasks/items/properties/environment/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                  e === null ? e = [n] : e.push(n), t++;
                }
                let o = y.length;
                for (let n = 0; n < o; n++) {
                  let m = y[n];
                  if (typeof m == "string") {
                    if (!te.test(m)) {
                      let a = { instancePath: s + "/tasks/" + f + "/environment/" + n, schemaPath: "#/properties/tasks/items/properties/environment/items/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z_][A-Za-z0-9_]*$" }, message: 'must match pattern "^[A-Za-z_][A-Za-z0-9_]*$"' };
                      e === null ? e = [a] : e.push(a), t++;
                    }
                  } else {
                    let a = { instancePath: s + "/tasks/" + f + "/environment/" + n, schemaPath: "#/properties/tasks/items/properties/environment/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [a] : e.push(a), t++;
                  }
                }
                let r = y.length, P;
                if (r > 1) {
                  let n = {};
                  for (; r--; ) {
                    let m = y[r];
                    if (typeof m == "string") {
                      if (typeof n[m] == "number") {
                        P = n[m];
                        let a = { instancePath: s + "/tasks/" + f + "/environment", schemaPath: "#/properties/tasks/items/properties/environment/uniqueItems", keyword: "uniqueItems", params: { i: r, j: P }, message: "must NOT have duplicate items (items ## " + P + " and " + r + " are identical)" };
                        e === null ? e = [a] : e.push(a), t++;
                        break;
                      }
                      n[m] = r;
                    }
                  }
                }
              } else {
                let o = { instancePath: s + "/tasks/" + f + "/environment", schemaPath: "#/properties/tasks/items/properties/environment/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                e === null ? e = [o] : e.push(o), t++;
              }
            }
          } else {
            let y = { instancePath: s + "/tasks/" + f, schemaPath: "#/properties/tasks/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            e === null ? e = [y] : e.push(y), t++;
          }
        }
      } else {
        let u = { instancePath: s + "/tasks", schemaPath: "#/properties/tasks/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [u] : e.push(u), t++;
      }
    }
  } else {
    let l = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [l] : e.push(l), t++;
  }
  return B.errors = e, t === 0;
}
B.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var de = J, U = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "urn:kstore:schema:artifact:preprocessing", title: "PreprocessingSettings", description: "Steps that turn the rows of a dataset into numbers for a model, in this order. What a step learns, it learns from training rows only.", type: "object", additionalProperties: !1, required: ["steps"], properties: { steps: { type: "array", description: "the steps, in order; where `split`, `select`, `picture` and `augment` stand makes no difference", items: { type: "object", additionalProperties: !1, minProperties: 1, maxProperties: 1, description: "one step: its name and its settings", properties: { split: { type: "object", additionalProperties: !1, description: "divides the rows into training, validation and test rows; without it all rows are for training", properties: { train: { type: "number", minimum: 0, maximum: 1, description: "share of the rows to learn from; when no share is given, 0.7, when another one is given, 0" }, validation: { type: "number", minimum: 0, maximum: 1, description: "share of the rows that decide when to stop and which epoch was best; when no share is given, 0.15, when another one is given, 0" }, test: { type: "number", minimum: 0, maximum: 1, description: "share of the rows that are held out for the test; when no share is given, 0.15, when another one is given, 0" }, seed: { type: "integer", minimum: 0, maximum: 4294967295, default: 1, description: "another seed gives another division" }, keepTogether: { type: "string", minLength: 1, default: "same-inputs", description: "rows that stay in one part: `same-inputs` those with equal inputs, `none` each row by itself, or a column's name for rows with an equal value there" }, stratify: { type: "boolean", default: !1, description: "gives each part its share of every class of the one target column: text, true and false, or whole numbers" }, orderBy: { type: "string", minLength: 1, description: "column of dates or numbers by which the rows are ordered: the first are for training, the next for validation, the last for the test. Rows of an equal value stay together; goes without `seed`, `keepTogether` and `stratify`" } } }, select: { type: "object", additionalProperties: !1, description: "chooses the columns", properties: { inputs: { type: "array", minItems: 1, items: { type: "string", minLength: 1 }, description: "columns to predict from; without it those with the role input, or all that are neither key nor target" }, targets: { type: "array", minItems: 1, items: { type: "string", minLength: 1 }, description: "columns to predict; without it those with the role target" } } }, picture: { type: "object", additionalProperties: !1, description: "how pictures become numbers, `[height, width, channels]`", properties: { height: { type: "integer", minimum: 1, maximum: 4096, description: "height in pixels to which each picture is brought; without it all must have one size" }, width: { type: "integer", minimum: 1, maximum: 4096, description: "width in pixels to which each picture is brought" }, channels: { type: "string", enum: ["grey", "colour"], description: "`grey` for one number a pixel, `colour` for three; without it what the first picture has, and all must have" }, range: { type: "array", minItems: 2, maxItems: 2, items: { type: "number", minimum: -1e3, maximum: 1e3 }, default: [0, 1], description: "what black and white become" } } }, augment: { type: "object", additionalProperties: !1, minProperties: 1, description: "changes training rows at random, anew in each epoch; validation and test rows stay as they are", properties: { flip: { type: "string", enum: ["none", "horizontal", "vertical", "both"], default: "none", description: "of pictures: mirrors one of two left to right, upside down, or each of both" }, shift: { type: "number", minimum: 0, maximum: 1, default: 0, description: "of pictures: largest shift, as a share of height and width" }, rotate: { type: "number", minimum: 0, maximum: 180, default: 0, description: "of pictures: largest angle in degrees, either way" }, crop: { type: "number", minimum: 0, maximum: 0.9, default: 0, description: "of pictures: largest share of height and width that is cut away; what is left is enlarged" }, brightness: { type: "number", minimum: 0, maximum: 1, default: 0, description: "of pictures: largest change of brightness, as a share of the range" }, noise: { type: "number", minimum: 0, maximum: 10, default: 0, description: "deviation of normal noise: of pictures as a share of the range, of tables in the scaled unit of number columns" }, dropValues: { type: "number", minimum: 0, maximum: 0.9, default: 0, description: "of tables: probability with which a value of a column with an `impute` step is treated as missing" } } }, impute: { type: "object", additionalProperties: !1, description: "fills in missing values of inputs; a missing target is never filled in", properties: { columns: { description: "input columns to fill; `all` means all of the fitting type", default: "all", anyOf: [{ type: "string", const: "all" }, { type: "array", minItems: 1, items: { type: "string", minLength: 1 } }] }, with: { type: "string", enum: ["mean", "median", "missing", "constant"], default: "mean", description: "`mean` or `median` of the training rows; `missing` a category of its own for text, and for numbers the mean and a further feature that says where the value was missing; `constant` the given value" }, value: { description: "the value for `constant`", anyOf: [{ type: "number" }, { type: "string" }] } } }, log: { type: "object", additionalProperties: !1, required: ["columns"], description: "takes the natural logarithm of 1 + x of inputs; x must be above -1", properties: { columns: { type: "array", minItems: 1, items: { type: "string", minLength: 1 }, description: "number columns" } } }, oneHot: { type: "object", additionalProperties: !1, description: "gives each category of the training rows a feature of 0 and 1; a category that is met later only gives zeros", properties: { columns: { description: "input columns; `all` means all text columns", default: "all", anyOf: [{ type: "string", const: "all" }, { type: "array", minItems: 1, items: { type: "string", minLength: 1 } }] } } }, elapsedDays: { type: "object", additionalProperties: !1, description: "makes numbers of dates: the days, with the time of day as a fraction, since an origin", properties: { columns: { description: "input columns; `all` means all date columns", default: "all", anyOf: [{ type: "string", const: "all" }, { type: "array", minItems: 1, items: { type: "string", minLength: 1 } }] }, since: { type: "string", pattern: "^\\d{4}-\\d{2}-\\d{2}$", description: "day from which days are counted; without it that of the earliest date of the training rows" } } }, text: { type: "object", additionalProperties: !1, description: "makes whole numbers of text for an embedding, by a vocabulary of the training rows: 0 where the text has ended, 1 for what is unknown", properties: { columns: { description: "input columns; `all` means all text columns", default: "all", anyOf: [{ type: "string", const: "all" }, { type: "array", minItems: 1, items: { type: "string", minLength: 1 } }] }, by: { type: "string", enum: ["word", "character"], default: "word", description: "what has a number: words, or characters" }, length: { type: "integer", minimum: 1, maximum: 4096, default: 32, description: "numbers of one text; what is longer is cut off" }, vocabulary: { type: "integer", minimum: 1, maximum: 1e5, default: 1e3, description: "most words or characters that are told apart, the most common ones" } } }, standardise: { type: "object", additionalProperties: !1, description: "scales to mean 0 and deviation 1 of the training rows", properties: { columns: { description: "number columns; `all` means all that are columns of the dataset", default: "all", anyOf: [{ type: "string", const: "all" }, { type: "array", minItems: 1, items: { type: "string", minLength: 1 } }] }, targets: { type: "boolean", default: !1, description: "also scales the targets that are numbers; predictions are turned back into their units. Classes are never scaled" } } }, minMax: { type: "object", additionalProperties: !1, description: "scales the training rows to 0 to 1", properties: { columns: { description: "number columns; `all` means all that are columns of the dataset", default: "all", anyOf: [{ type: "string", const: "all" }, { type: "array", minItems: 1, items: { type: "string", minLength: 1 } }] }, targets: { type: "boolean", default: !1, description: "also scales the targets that are numbers; predictions are turned back into their units. Classes are never scaled" } } } } } }, note: { type: "string", description: "why it is as it is, in your own words" } } }, ae = new RegExp("^\\d{4}-\\d{2}-\\d{2}$", "u");
function J(b, { instancePath: s = "", parentData: S, parentDataProperty: M, rootData: F = b, dynamicAnchors: V = {} } = {}) {
  let e = null, t = 0, A = J.evaluated;
  if (A.dynamicProps && (A.props = void 0), A.dynamicItems && (A.items = void 0), b && typeof b == "object" && !Array.isArray(b)) {
    if (b.steps === void 0) {
      let y = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "steps" }, message: "must have required property 'steps'" };
      e === null ? e = [y] : e.push(y), t++;
    }
    for (let y in b)
      if (!(y === "steps" || y === "note")) {
        let o = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: y }, message: "must NOT have additional properties" };
        e === null ? e = [o] : e.push(o), t++;
      }
    if (b.steps !== void 0) {
      let y = b.steps;
      if (Array.isArray(y)) {
        let o = y.length;
        for (let r = 0; r < o; r++) {
          let P = y[r];
          if (P && typeof P == "object" && !Array.isArray(P)) {
            if (Object.keys(P).length > 1) {
              let n = { instancePath: s + "/steps/" + r, schemaPath: "#/properties/steps/items/maxProperties", keyword: "maxProperties", params: { limit: 1 }, message: "must NOT have more than 1 properties" };
              e === null ? e = [n] : e.push(n), t++;
            }
            if (Object.keys(P).length < 1) {
              let n = { instancePath: s + "/steps/" + r, schemaPath: "#/properties/steps/items/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" };
              e === null ? e = [n] : e.push(n), t++;
            }
            for (let n in P)
              if (!_.call(U.properties.steps.items.properties, n)) {
                let m = { instancePath: s + "/steps/" + r, schemaPath: "#/properties/steps/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n }, message: "must NOT have additional properties" };
                e === null ? e = [m] : e.push(m), t++;
              }
            if (P.split !== void 0) {
              let n = P.split;
              if (n && typeof n == "object" && !Array.isArray(n)) {
                for (let m in n)
                  if (!(m === "train" || m === "validation" || m === "test" || m === "seed" || m === "keepTogether" || m === "stratify" || m === "orderBy")) {
                    let a = { instancePath: s + "/steps/" + r + "/split", schemaPath: "#/properties/steps/items/properties/split/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: m }, message: "must NOT have additional properties" };
                    e === null ? e = [a] : e.push(a), t++;
                  }
                if (n.train !== void 0) {
                  let m = n.train;
                  if (typeof m == "number" && isFinite(m)) {
                    if (m > 1 || isNaN(m)) {
                      let a = { instancePath: s + "/steps/" + r + "/split/train", schemaPath: "#/properties/steps/items/properties/split/properties/train/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" };
                      e === null ? e = [a] : e.push(a), t++;
                    }
                    if (m < 0 || isNaN(m)) {
                      let a = { instancePath: s + "/steps/" + r + "/split/train", schemaPath: "#/properties/steps/items/properties/split/properties/train/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                      e === null ? e = [a] : e.push(a), t++;
                    }
                  } else {
                    let a = { instancePath: s + "/steps/" + r + "/split/train", schemaPath: "#/properties/steps/items/properties/split/properties/train/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                    e === null ? e = [a] : e.push(a), t++;
                  }
                }
                if (n.validation !== void 0) {
                  let m = n.validation;
                  if (typeof m == "number" && isFinite(m)) {
                    if (m > 1 || isNaN(m)) {
                      let a = { instancePath: s + "/steps/" + r + "/split/validation", schemaPath: "#/properties/steps/items/properties/split/properties/validation/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" };
                      e === null ? e = [a] : e.push(a), t++;
                    }
                    if (m < 0 || isNaN(m)) {
                      let a = { instancePath: s + "/steps/" + r + "/split/validation", schemaPath: "#/properties/steps/items/properties/split/properties/validation/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                      e === null ? e = [a] : e.push(a), t++;
                    }
                  } else {
                    let a = { instancePath: s + "/steps/" + r + "/split/validation", schemaPath: "#/properties/steps/items/properties/split/properties/validation/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                    e === null ? e = [a] : e.push(a), t++;
                  }
                }
                if (n.test !== void 0) {
                  let m = n.test;
                  if (typeof m == "number" && isFinite(m)) {
                    if (m > 1 || isNaN(m)) {
                      let a = { instancePath: s + "/steps/" + r + "/split/test", schemaPath: "#/properties/steps/items/properties/split/properties/test/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" };
                      e === null ? e = [a] : e.push(a), t++;
                    }
                    if (m < 0 || isNaN(m)) {
                      let a = { instancePath: s + "/steps/" + r + "/split/test", schemaPath: "#/properties/steps/items/properties/split/properties/test/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                      e === null ? e = [a] : e.push(a), t++;
                    }
                  } else {
                    let a = { instancePath: s + "/steps/" + r + "/split/test", schemaPath: "#/properties/steps/items/properties/split/properties/test/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                    e === null ? e = [a] : e.push(a), t++;
                  }
                }
                if (n.seed !== void 0) {
                  let m = n.seed;
                  if (!(typeof m == "number" && !(m % 1) && !isNaN(m) && isFinite(m))) {
                    let a = { instancePath: s + "/steps/" + r + "/split/seed", schemaPath: "#/properties/steps/items/properties/split/properties/seed/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    e === null ? e = [a] : e.push(a), t++;
                  }
                  if (typeof m == "number" && isFinite(m)) {
                    if (m > 4294967295 || isNaN(m)) {
                      let a = { instancePath: s + "/steps/" + r + "/split/seed", schemaPath: "#/properties/steps/items/properties/split/properties/seed/maximum", keyword: "maximum", params: { comparison: "<=", limit: 4294967295 }, message: "must be <= 4294967295" };
                      e === null ? e = [a] : e.push(a), t++;
                    }
                    if (m < 0 || isNaN(m)) {
                      let a = { instancePath: s + "/steps/" + r + "/split/seed", schemaPath: "#/properties/steps/items/properties/split/properties/seed/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                      e === null ? e = [a] : e.push(a), t++;
                    }
                  }
                }
                if (n.keepTogether !== void 0) {
                  let m = n.keepTogether;
                  if (typeof m == "string") {
                    if (q(m) < 1) {
                      let a = { instancePath: s + "/steps/" + r + "/split/keepTogether", schemaPath: "#/properties/steps/items/properties/split/properties/keepTogether/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                      e === null ? e = [a] : e.push(a), t++;
                    }
                  } else {
                    let a = { instancePath: s + "/steps/" + r + "/split/keepTogether", schemaPath: "#/properties/steps/items/properties/split/properties/keepTogether/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [a] : e.push(a), t++;
                  }
                }
                if (n.stratify !== void 0 && typeof n.stratify != "boolean") {
                  let m = { instancePath: s + "/steps/" + r + "/split/stratify", schemaPath: "#/properties/steps/items/properties/split/properties/stratify/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                  e === null ? e = [m] : e.push(m), t++;
                }
                if (n.orderBy !== void 0) {
                  let m = n.orderBy;
                  if (typeof m == "string") {
                    if (q(m) < 1) {
                      let a = { instancePath: s + "/steps/" + r + "/split/orderBy", schemaPath: "#/properties/steps/items/properties/split/properties/orderBy/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                      e === null ? e = [a] : e.push(a), t++;
                    }
                  } else {
                    let a = { instancePath: s + "/steps/" + r + "/split/orderBy", schemaPath: "#/properties/steps/items/properties/split/properties/orderBy/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [a] : e.push(a), t++;
                  }
                }
              } else {
                let m = { instancePath: s + "/steps/" + r + "/split", schemaPath: "#/properties/steps/items/properties/split/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                e === null ? e = [m] : e.push(m), t++;
              }
            }
            if (P.select !== void 0) {
              let n = P.select;
              if (n && typeof n == "object" && !Array.isArray(n)) {
                for (let m in n)
                  if (!(m === "inputs" || m === "targets")) {
                    let a = { instancePath: s + "/steps/" + r + "/select", schemaPath: "#/properties/steps/items/properties/select/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: m }, message: "must NOT have additional properties" };
                    e === null ? e = [a] : e.push(a), t++;
                  }
                if (n.inputs !== void 0) {
                  let m = n.inputs;
                  if (Array.isArray(m)) {
                    if (m.length < 1) {
                      let i = { instancePath: s + "/steps/" + r + "/select/inputs", schemaPath: "#/properties/steps/items/properties/select/properties/inputs/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                      e === null ? e = [i] : e.push(i), t++;
                    }
                    let a = m.length;
                    for (let i = 0; i < a; i++) {
                      let h = m[i];
                      if (typeof h == "string") {
                        if (q(h) < 1) {
                          let w = { instancePath: s + "/steps/" + r + "/select/inputs/" + i, schemaPath: "#/properties/steps/items/properties/select/properties/inputs/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                          e === null ? e = [w] : e.push(w), t++;
                        }
                      } else {
                        let w = { instancePath: s + "/steps/" + r + "/select/inputs/" + i, schemaPath: "#/properties/steps/items/properties/select/properties/inputs/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        e === null ? e = [w] : e.push(w), t++;
                      }
                    }
                  } else {
                    let a = { instancePath: s + "/steps/" + r + "/select/inputs", schemaPath: "#/properties/steps/items/properties/select/properties/inputs/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                    e === null ? e = [a] : e.push(a), t++;
                  }
                }
                if (n.targets !== void 0) {
                  let m = n.targets;
                  if (Array.isArray(m)) {
                    if (m.length < 1) {
                      let i = { instancePath: s + "/steps/" + r + "/select/targets", schemaPath: "#/properties/steps/items/properties/select/properties/targets/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                      e === null ? e = [i] : e.push(i), t++;
                    }
                    let a = m.length;
                    for (let i = 0; i < a; i++) {
                      let h = m[i];
                      if (typeof h == "string") {
                        if (q(h) < 1) {
                          let w = { instancePath: s + "/steps/" + r + "/select/targets/" + i, schemaPath: "#/properties/steps/items/properties/select/properties/targets/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                          e === null ? e = [w] : e.push(w), t++;
                        }
                      } else {
                        let w = { instancePath: s + "/steps/" + r + "/select/targets/" + i, schemaPath: "#/properties/steps/items/properties/select/properties/targets/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        e === null ? e = [w] : e.push(w), t++;
                      }
                    }
                  } else {
                    let a = { instancePath: s + "/steps/" + r + "/select/targets", schemaPath: "#/properties/steps/items/properties/select/properties/targets/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                    e === null ? e = [a] : e.push(a), t++;
                  }
                }
              } else {
                let m = { instancePath: s + "/steps/" + r + "/select", schemaPath: "#/properties/steps/items/properties/select/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                e === null ? e = [m] : e.push(m), t++;
              }
            }
            if (P.picture !== void 0) {
              let n = P.picture;
              if (n && typeof n == "object" && !Array.isArray(n)) {
                for (let m in n)
                  if (!(m === "height" || m === "width" || m === "channels" || m === "range")) {
                    let a = { instancePath: s + "/steps/" + r + "/picture", schemaPath: "#/properties/steps/items/properties/picture/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: m }, message: "must NOT have additional properties" };
                    e === null ? e = [a] : e.push(a), t++;
                  }
                if (n.height !== void 0) {
                  let m = n.height;
                  if (!(typeof m == "number" && !(m % 1) && !isNaN(m) && isFinite(m))) {
                    let a = { instancePath: s + "/steps/" + r + "/picture/height", schemaPath: "#/properties/steps/items/properties/picture/properties/height/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    e === null ? e = [a] : e.push(a), t++;
                  }
                  if (typeof m == "number" && isFinite(m)) {
                    if (m > 4096 || isNaN(m)) {
                      let a = { instancePath: s + "/steps/" + r + "/picture/height", schemaPath: "#/properties/steps/items/properties/picture/properties/height/maximum", keyword: "maximum", params: { comparison: "<=", limit: 4096 }, message: "must be <= 4096" };
                      e === null ? e = [a] : e.push(a), t++;
                    }
                    if (m < 1 || isNaN(m)) {
                      let a = { instancePath: s + "/steps/" + r + "/picture/height", schemaPath: "#/properties/steps/items/properties/picture/properties/height/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                      e === null ? e = [a] : e.push(a), t++;
                    }
                  }
                }
                if (n.width !== void 0) {
                  let m = n.width;
                  if (!(typeof m == "number" && !(m % 1) && !isNaN(m) && isFinite(m))) {
                    let a = { instancePath: s + "/steps/" + r + "/picture/width", schemaPath: "#/properties/steps/items/properties/picture/properties/width/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    e === null ? e = [a] : e.push(a), t++;
                  }
                  if (typeof m == "number" && isFinite(m)) {
                    if (m > 4096 || isNaN(m)) {
                      let a = { instancePath: s + "/steps/" + r + "/picture/width", schemaPath: "#/properties/steps/items/properties/picture/properties/width/maximum", keyword: "maximum", params: { comparison: "<=", limit: 4096 }, message: "must be <= 4096" };
                      e === null ? e = [a] : e.push(a), t++;
                    }
                    if (m < 1 || isNaN(m)) {
                      let a = { instancePath: s + "/steps/" + r + "/picture/width", schemaPath: "#/properties/steps/items/properties/picture/properties/width/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                      e === null ? e = [a] : e.push(a), t++;
                    }
                  }
                }
                if (n.channels !== void 0) {
                  let m = n.channels;
                  if (typeof m != "string") {
                    let a = { instancePath: s + "/steps/" + r + "/picture/channels", schemaPath: "#/properties/steps/items/properties/picture/properties/channels/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [a] : e.push(a), t++;
                  }
                  if (!(m === "grey" || m === "colour")) {
                    let a = { instancePath: s + "/steps/" + r + "/picture/channels", schemaPath: "#/properties/steps/items/properties/picture/properties/channels/enum", keyword: "enum", params: { allowedValues: U.properties.steps.items.properties.picture.properties.channels.enum }, message: "must be equal to one of the allowed values" };
                    e === null ? e = [a] : e.push(a), t++;
                  }
                }
                if (n.range !== void 0) {
                  let m = n.range;
                  if (Array.isArray(m)) {
                    if (m.length > 2) {
                      let i = { instancePath: s + "/steps/" + r + "/picture/range", schemaPath: "#/properties/steps/items/properties/picture/properties/range/maxItems", keyword: "maxItems", params: { limit: 2 }, message: "must NOT have more than 2 items" };
                      e === null ? e = [i] : e.push(i), t++;
                    }
                    if (m.length < 2) {
                      let i = { instancePath: s + "/steps/" + r + "/picture/range", schemaPath: "#/properties/steps/items/properties/picture/properties/range/minItems", keyword: "minItems", params: { limit: 2 }, message: "must NOT have fewer than 2 items" };
                      e === null ? e = [i] : e.push(i), t++;
                    }
                    let a = m.length;
                    for (let i = 0; i < a; i++) {
                      let h = m[i];
                      if (typeof h == "number" && isFinite(h)) {
                        if (h > 1e3 || isNaN(h)) {
                          let w = { instancePath: s + "/steps/" + r + "/picture/range/" + i, schemaPath: "#/properties/steps/items/properties/picture/properties/range/items/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e3 }, message: "must be <= 1000" };
                          e === null ? e = [w] : e.push(w), t++;
                        }
                        if (h < -1e3 || isNaN(h)) {
                          let w = { instancePath: s + "/steps/" + r + "/picture/range/" + i, schemaPath: "#/properties/steps/items/properties/picture/properties/range/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: -1e3 }, message: "must be >= -1000" };
                          e === null ? e = [w] : e.push(w), t++;
                        }
                      } else {
                        let w = { instancePath: s + "/steps/" + r + "/picture/range/" + i, schemaPath: "#/properties/steps/items/properties/picture/properties/range/items/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                        e === null ? e = [w] : e.push(w), t++;
                      }
                    }
                  } else {
                    let a = { instancePath: s + "/steps/" + r + "/picture/range", schemaPath: "#/properties/steps/items/properties/picture/properties/range/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                    e === null ? e = [a] : e.push(a), t++;
                  }
                }
              } else {
                let m = { instancePath: s + "/steps/" + r + "/picture", schemaPath: "#/properties/steps/items/properties/picture/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                e === null ? e = [m] : e.push(m), t++;
              }
            }
            if (P.augment !== void 0) {
              let n = P.augment;
              if (n && typeof n == "object" && !Array.isArray(n)) {
                if (Object.keys(n).length < 1) {
                  let m = { instancePath: s + "/steps/" + r + "/augment", schemaPath: "#/properties/steps/items/properties/augment/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" };
                  e === null ? e = [m] : e.push(m), t++;
                }
                for (let m in n)
                  if (!(m === "flip" || m === "shift" || m === "rotate" || m === "crop" || m === "brightness" || m === "noise" || m === "dropValues")) {
                    let a = { instancePath: s + "/steps/" + r + "/augment", schemaPath: "#/properties/steps/items/properties/augment/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: m }, message: "must NOT have additional properties" };
                    e === null ? e = [a] : e.push(a), t++;
                  }
                if (n.flip !== void 0) {
                  let m = n.flip;
                  if (typeof m != "string") {
                    let a = { instancePath: s + "/steps/" + r + "/augment/flip", schemaPath: "#/properties/steps/items/properties/augment/properties/flip/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [a] : e.push(a), t++;
                  }
                  if (!(m === "none" || m === "horizontal" || m === "vertical" || m === "both")) {
                    let a = { instancePath: s + "/steps/" + r + "/augment/flip", schemaPath: "#/properties/steps/items/properties/augment/properties/flip/enum", keyword: "enum", params: { allowedValues: U.properties.steps.items.properties.augment.properties.flip.enum }, message: "must be equal to one of the allowed values" };
                    e === null ? e = [a] : e.push(a), t++;
                  }
                }
                if (n.shift !== void 0) {
                  let m = n.shift;
                  if (typeof m == "number" && isFinite(m)) {
                    if (m > 1 || isNaN(m)) {
                      let a = { instancePath: s + "/steps/" + r + "/augment/shift", schemaPath: "#/properties/steps/items/properties/augment/properties/shift/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" };
                      e === null ? e = [a] : e.push(a), t++;
                    }
                    if (m < 0 || isNaN(m)) {
                      let a = { instancePath: s + "/steps/" + r + "/augment/shift", schemaPath: "#/properties/steps/items/properties/augment/properties/shift/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                      e === null ? e = [a] : e.push(a), t++;
                    }
                  } else {
                    let a = { instancePath: s + "/steps/" + r + "/augment/shift", schemaPath: "#/properties/steps/items/properties/augment/properties/shift/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                    e === null ? e = [a] : e.push(a), t++;
                  }
                }
                if (n.rotate !== void 0) {
                  let m = n.rotate;
                  if (typeof m == "number" && isFinite(m)) {
                    if (m > 180 || isNaN(m)) {
                      let a = { instancePath: s + "/steps/" + r + "/augment/rotate", schemaPath: "#/properties/steps/items/properties/augment/properties/rotate/maximum", keyword: "maximum", params: { comparison: "<=", limit: 180 }, message: "must be <= 180" };
                      e === null ? e = [a] : e.push(a), t++;
                    }
                    if (m < 0 || isNaN(m)) {
                      let a = { instancePath: s + "/steps/" + r + "/augment/rotate", schemaPath: "#/properties/steps/items/properties/augment/properties/rotate/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                      e === null ? e = [a] : e.push(a), t++;
                    }
                  } else {
                    let a = { instancePath: s + "/steps/" + r + "/augment/rotate", schemaPath: "#/properties/steps/items/properties/augment/properties/rotate/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                    e === null ? e = [a] : e.push(a), t++;
                  }
                }
                if (n.crop !== void 0) {
                  let m = n.crop;
                  if (typeof m == "number" && isFinite(m)) {
                    if (m > 0.9 || isNaN(m)) {
                      let a = { instancePath: s + "/steps/" + r + "/augment/crop", schemaPath: "#/properties/steps/items/properties/augment/properties/crop/maximum", keyword: "maximum", params: { comparison: "<=", limit: 0.9 }, message: "must be <= 0.9" };
                      e === null ? e = [a] : e.push(a), t++;
                    }
                    if (m < 0 || isNaN(m)) {
                      let a = { instancePath: s + "/steps/" + r + "/augment/crop", schemaPath: "#/properties/steps/items/properties/augment/properties/crop/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                      e === null ? e = [a] : e.push(a), t++;
                    }
                  } else {
                    let a = { instancePath: s + "/steps/" + r + "/augment/crop", schemaPath: "#/properties/steps/items/properties/augment/properties/crop/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                    e === null ? e = [a] : e.push(a), t++;
                  }
                }
                if (n.brightness !== void 0) {
                  let m = n.brightness;
                  if (typeof m == "number" && isFinite(m)) {
                    if (m > 1 || isNaN(m)) {
                      let a = { instancePath: s + "/steps/" + r + "/augment/brightness", schemaPath: "#/properties/steps/items/properties/augment/properties/brightness/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" };
                      e === null ? e = [a] : e.push(a), t++;
                    }
                    if (m < 0 || isNaN(m)) {
                      let a = { instancePath: s + "/steps/" + r + "/augment/brightness", schemaPath: "#/properties/steps/items/properties/augment/properties/brightness/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                      e === null ? e = [a] : e.push(a), t++;
                    }
                  } else {
                    let a = { instancePath: s + "/steps/" + r + "/augment/brightness", schemaPath: "#/properties/steps/items/properties/augment/properties/brightness/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                    e === null ? e = [a] : e.push(a), t++;
                  }
                }
                if (n.noise !== void 0) {
                  let m = n.noise;
                  if (typeof m == "number" && isFinite(m)) {
                    if (m > 10 || isNaN(m)) {
                      let a = { instancePath: s + "/steps/" + r + "/augment/noise", schemaPath: "#/properties/steps/items/properties/augment/properties/noise/maximum", keyword: "maximum", params: { comparison: "<=", limit: 10 }, message: "must be <= 10" };
                      e === null ? e = [a] : e.push(a), t++;
                    }
                    if (m < 0 || isNaN(m)) {
                      let a = { instancePath: s + "/steps/" + r + "/augment/noise", schemaPath: "#/properties/steps/items/properties/augment/properties/noise/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                      e === null ? e = [a] : e.push(a), t++;
                    }
                  } else {
                    let a = { instancePath: s + "/steps/" + r + "/augment/noise", schemaPath: "#/properties/steps/items/properties/augment/properties/noise/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                    e === null ? e = [a] : e.push(a), t++;
                  }
                }
                if (n.dropValues !== void 0) {
                  let m = n.dropValues;
                  if (typeof m == "number" && isFinite(m)) {
                    if (m > 0.9 || isNaN(m)) {
                      let a = { instancePath: s + "/steps/" + r + "/augment/dropValues", schemaPath: "#/properties/steps/items/properties/augment/properties/dropValues/maximum", keyword: "maximum", params: { comparison: "<=", limit: 0.9 }, message: "must be <= 0.9" };
                      e === null ? e = [a] : e.push(a), t++;
                    }
                    if (m < 0 || isNaN(m)) {
                      let a = { instancePath: s + "/steps/" + r + "/augment/dropValues", schemaPath: "#/properties/steps/items/properties/augment/properties/dropValues/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                      e === null ? e = [a] : e.push(a), t++;
                    }
                  } else {
                    let a = { instancePath: s + "/steps/" + r + "/augment/dropValues", schemaPath: "#/properties/steps/items/properties/augment/properties/dropValues/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                    e === null ? e = [a] : e.push(a), t++;
                  }
                }
              } else {
                let m = { instancePath: s + "/steps/" + r + "/augment", schemaPath: "#/properties/steps/items/properties/augment/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                e === null ? e = [m] : e.push(m), t++;
              }
            }
            if (P.impute !== void 0) {
              let n = P.impute;
              if (n && typeof n == "object" && !Array.isArray(n)) {
                for (let m in n)
                  if (!(m === "columns" || m === "with" || m === "value")) {
                    let a = { instancePath: s + "/steps/" + r + "/impute", schemaPath: "#/properties/steps/items/properties/impute/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: m }, message: "must NOT have additional properties" };
                    e === null ? e = [a] : e.push(a), t++;
                  }
                if (n.columns !== void 0) {
                  let m = n.columns, a = t, i = !1, h = t;
                  if (typeof m != "string") {
                    let p = { instancePath: s + "/steps/" + r + "/impute/columns", schemaPath: "#/properties/steps/items/properties/impute/properties/columns/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [p] : e.push(p), t++;
                  }
                  if (m !== "all") {
                    let p = { instancePath: s + "/steps/" + r + "/impute/columns", schemaPath: "#/properties/steps/items/properties/impute/properties/columns/anyOf/0/const", keyword: "const", params: { allowedValue: "all" }, message: "must be equal to constant" };
                    e === null ? e = [p] : e.push(p), t++;
                  }
                  var O = h === t;
                  i = i || O;
                  let w = t;
                  if (Array.isArray(m)) {
                    if (m.length < 1) {
                      let c = { instancePath: s + "/steps/" + r + "/impute/columns", schemaPath: "#/properties/steps/items/properties/impute/properties/columns/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                      e === null ? e = [c] : e.push(c), t++;
                    }
                    let p = m.length;
                    for (let c = 0; c < p; c++) {
                      let v = m[c];
                      if (typeof v == "string") {
                        if (q(v) < 1) {
                          let d = { instancePath: s + "/steps/" + r + "/impute/columns/" + c, schemaPath: "#/properties/steps/items/properties/impute/properties/columns/anyOf/1/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                          e === null ? e = [d] : e.push(d), t++;
                        }
                      } else {
                        let d = { instancePath: s + "/steps/" + r + "/impute/columns/" + c, schemaPath: "#/properties/steps/items/properties/impute/properties/columns/anyOf/1/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        e === null ? e = [d] : e.push(d), t++;
                      }
                    }
                  } else {
                    let p = { instancePath: s + "/steps/" + r + "/impute/columns", schemaPath: "#/properties/steps/items/properties/impute/properties/columns/anyOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                    e === null ? e = [p] : e.push(p), t++;
                  }
                  var O = w === t;
                  if (i = i || O, i)
                    t = a, e !== null && (a ? e.length = a : e = null);
                  else {
                    let p = { instancePath: s + "/steps/" + r + "/impute/columns", schemaPath: "#/properties/steps/items/properties/impute/properties/columns/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                    e === null ? e = [p] : e.push(p), t++;
                  }
                }
                if (n.with !== void 0) {
                  let m = n.with;
                  if (typeof m != "string") {
                    let a = { instancePath: s + "/steps/" + r + "/impute/with", schemaPath: "#/properties/steps/items/properties/impute/properties/with/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [a] : e.push(a), t++;
                  }
                  if (!(m === "mean" || m === "median" || m === "missing" || m === "constant")) {
                    let a = { instancePath: s + "/steps/" + r + "/impute/with", schemaPath: "#/properties/steps/items/properties/impute/properties/with/enum", keyword: "enum", params: { allowedValues: U.properties.steps.items.properties.impute.properties.with.enum }, message: "must be equal to one of the allowed values" };
                    e === null ? e = [a] : e.push(a), t++;
                  }
                }
                if (n.value !== void 0) {
                  let m = n.value, a = t, i = !1, h = t;
                  if (!(typeof m == "number" && isFinite(m))) {
                    let p = { instancePath: s + "/steps/" + r + "/impute/value", schemaPath: "#/properties/steps/items/properties/impute/properties/value/anyOf/0/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                    e === null ? e = [p] : e.push(p), t++;
                  }
                  var j = h === t;
                  i = i || j;
                  let w = t;
                  if (typeof m != "string") {
                    let p = { instancePath: s + "/steps/" + r + "/impute/value", schemaPath: "#/properties/steps/items/properties/impute/properties/value/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [p] : e.push(p), t++;
                  }
                  var j = w === t;
                  if (i = i || j, i)
                    t = a, e !== null && (a ? e.length = a : e = null);
                  else {
                    let p = { instancePath: s + "/steps/" + r + "/impute/value", schemaPath: "#/properties/steps/items/properties/impute/properties/value/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                    e === null ? e = [p] : e.push(p), t++;
                  }
                }
              } else {
                let m = { instancePath: s + "/steps/" + r + "/impute", schemaPath: "#/properties/steps/items/properties/impute/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                e === null ? e = [m] : e.push(m), t++;
              }
            }
            if (P.log !== void 0) {
              let n = P.log;
              if (n && typeof n == "object" && !Array.isArray(n)) {
                if (n.columns === void 0) {
                  let m = { instancePath: s + "/steps/" + r + "/log", schemaPath: "#/properties/steps/items/properties/log/required", keyword: "required", params: { missingProperty: "columns" }, message: "must have required property 'columns'" };
                  e === null ? e = [m] : e.push(m), t++;
                }
                for (let m in n)
                  if (m !== "columns") {
                    let a = { instancePath: s + "/steps/" + r + "/log", schemaPath: "#/properties/steps/items/properties/log/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: m }, message: "must NOT have additional properties" };
                    e === null ? e = [a] : e.push(a), t++;
                  }
                if (n.columns !== void 0) {
                  let m = n.columns;
                  if (Array.isArray(m)) {
                    if (m.length < 1) {
                      let i = { instancePath: s + "/steps/" + r + "/log/columns", schemaPath: "#/properties/steps/items/properties/log/properties/columns/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                      e === null ? e = [i] : e.push(i), t++;
                    }
                    let a = m.length;
                    for (let i = 0; i < a; i++) {
                      let h = m[i];
                      if (typeof h == "string") {
                        if (q(h) < 1) {
                          let w = { instancePath: s + "/steps/" + r + "/log/columns/" + i, schemaPath: "#/properties/steps/items/properties/log/properties/columns/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                          e === null ? e = [w] : e.push(w), t++;
                        }
                      } else {
                        let w = { instancePath: s + "/steps/" + r + "/log/columns/" + i, schemaPath: "#/properties/steps/items/properties/log/properties/columns/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        e === null ? e = [w] : e.push(w), t++;
                      }
                    }
                  } else {
                    let a = { instancePath: s + "/steps/" + r + "/log/columns", schemaPath: "#/properties/steps/items/properties/log/properties/columns/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                    e === null ? e = [a] : e.push(a), t++;
                  }
                }
              } else {
                let m = { instancePath: s + "/steps/" + r + "/log", schemaPath: "#/properties/steps/items/properties/log/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                e === null ? e = [m] : e.push(m), t++;
              }
            }
            if (P.oneHot !== void 0) {
              let n = P.oneHot;
              if (n && typeof n == "object" && !Array.isArray(n)) {
                for (let m in n)
                  if (m !== "columns") {
                    let a = { instancePath: s + "/steps/" + r + "/oneHot", schemaPath: "#/properties/steps/items/properties/oneHot/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: m }, message: "must NOT have additional properties" };
                    e === null ? e = [a] : e.push(a), t++;
                  }
                if (n.columns !== void 0) {
                  let m = n.columns, a = t, i = !1, h = t;
                  if (typeof m != "string") {
                    let p = { instancePath: s + "/steps/" + r + "/oneHot/columns", schemaPath: "#/properties/steps/items/properties/oneHot/properties/columns/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [p] : e.push(p), t++;
                  }
                  if (m !== "all") {
                    let p = { instancePath: s + "/steps/" + r + "/oneHot/columns", schemaPath: "#/properties/steps/items/properties/oneHot/properties/columns/anyOf/0/const", keyword: "const", params: { allowedValue: "all" }, message: "must be equal to constant" };
                    e === null ? e = [p] : e.push(p), t++;
                  }
                  var I = h === t;
                  i = i || I;
                  let w = t;
                  if (Array.isArray(m)) {
                    if (m.length < 1) {
                      let c = { instancePath: s + "/steps/" + r + "/oneHot/columns", schemaPath: "#/properties/steps/items/properties/oneHot/properties/columns/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                      e === null ? e = [c] : e.push(c), t++;
                    }
                    let p = m.length;
                    for (let c = 0; c < p; c++) {
                      let v = m[c];
                      if (typeof v == "string") {
                        if (q(v) < 1) {
                          let d = { instancePath: s + "/steps/" + r + "/oneHot/columns/" + c, schemaPath: "#/properties/steps/items/properties/oneHot/properties/columns/anyOf/1/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                          e === null ? e = [d] : e.push(d), t++;
                        }
                      } else {
                        let d = { instancePath: s + "/steps/" + r + "/oneHot/columns/" + c, schemaPath: "#/properties/steps/items/properties/oneHot/properties/columns/anyOf/1/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        e === null ? e = [d] : e.push(d), t++;
                      }
                    }
                  } else {
                    let p = { instancePath: s + "/steps/" + r + "/oneHot/columns", schemaPath: "#/properties/steps/items/properties/oneHot/properties/columns/anyOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                    e === null ? e = [p] : e.push(p), t++;
                  }
                  var I = w === t;
                  if (i = i || I, i)
                    t = a, e !== null && (a ? e.length = a : e = null);
                  else {
                    let p = { instancePath: s + "/steps/" + r + "/oneHot/columns", schemaPath: "#/properties/steps/items/properties/oneHot/properties/columns/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                    e === null ? e = [p] : e.push(p), t++;
                  }
                }
              } else {
                let m = { instancePath: s + "/steps/" + r + "/oneHot", schemaPath: "#/properties/steps/items/properties/oneHot/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                e === null ? e = [m] : e.push(m), t++;
              }
            }
            if (P.elapsedDays !== void 0) {
              let n = P.elapsedDays;
              if (n && typeof n == "object" && !Array.isArray(n)) {
                for (let m in n)
                  if (!(m === "columns" || m === "since")) {
                    let a = { instancePath: s + "/steps/" + r + "/elapsedDays", schemaPath: "#/properties/steps/items/properties/elapsedDays/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: m }, message: "must NOT have additional properties" };
                    e === null ? e = [a] : e.push(a), t++;
                  }
                if (n.columns !== void 0) {
                  let m = n.columns, a = t, i = !1, h = t;
                  if (typeof m != "string") {
                    let p = { instancePath: s + "/steps/" + r + "/elapsedDays/columns", schemaPath: "#/properties/steps/items/properties/elapsedDays/properties/columns/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [p] : e.push(p), t++;
                  }
                  if (m !== "all") {
                    let p = { instancePath: s + "/steps/" + r + "/elapsedDays/columns", schemaPath: "#/properties/steps/items/properties/elapsedDays/properties/columns/anyOf/0/const", keyword: "const", params: { allowedValue: "all" }, message: "must be equal to constant" };
                    e === null ? e = [p] : e.push(p), t++;
                  }
                  var l = h === t;
                  i = i || l;
                  let w = t;
                  if (Array.isArray(m)) {
                    if (m.length < 1) {
                      let c = { instancePath: s + "/steps/" + r + "/elapsedDays/columns", schemaPath: "#/properties/steps/items/properties/elapsedDays/properties/columns/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                      e === null ? e = [c] : e.push(c), t++;
                    }
                    let p = m.length;
                    for (let c = 0; c < p; c++) {
                      let v = m[c];
                      if (typeof v == "string") {
                        if (q(v) < 1) {
                          let d = { instancePath: s + "/steps/" + r + "/elapsedDays/columns/" + c, schemaPath: "#/properties/steps/items/properties/elapsedDays/properties/columns/anyOf/1/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                          e === null ? e = [d] : e.push(d), t++;
                        }
                      } else {
                        let d = { instancePath: s + "/steps/" + r + "/elapsedDays/columns/" + c, schemaPath: "#/properties/steps/items/properties/elapsedDays/properties/columns/anyOf/1/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        e === null ? e = [d] : e.push(d), t++;
                      }
                    }
                  } else {
                    let p = { instancePath: s + "/steps/" + r + "/elapsedDays/columns", schemaPath: "#/properties/steps/items/properties/elapsedDays/properties/columns/anyOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                    e === null ? e = [p] : e.push(p), t++;
                  }
                  var l = w === t;
                  if (i = i || l, i)
                    t = a, e !== null && (a ? e.length = a : e = null);
                  else {
                    let p = { instancePath: s + "/steps/" + r + "/elapsedDays/columns", schemaPath: "#/properties/steps/items/properties/elapsedDays/properties/columns/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                    e === null ? e = [p] : e.push(p), t++;
                  }
                }
                if (n.since !== void 0) {
                  let m = n.since;
                  if (typeof m == "string") {
                    if (!ae.test(m)) {
                      let a = { instancePath: s + "/steps/" + r + "/elapsedDays/since", schemaPath: "#/properties/steps/items/properties/elapsedDays/properties/since/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}$"' };
                      e === null ? e = [a] : e.push(a), t++;
                    }
                  } else {
                    let a = { instancePath: s + "/steps/" + r + "/elapsedDays/since", schemaPath: "#/properties/steps/items/properties/elapsedDays/properties/since/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [a] : e.push(a), t++;
                  }
                }
              } else {
                let m = { instancePath: s + "/steps/" + r + "/elapsedDays", schemaPath: "#/properties/steps/items/properties/elapsedDays/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                e === null ? e = [m] : e.push(m), t++;
              }
            }
            if (P.text !== void 0) {
              let n = P.text;
              if (n && typeof n == "object" && !Array.isArray(n)) {
                for (let m in n)
                  if (!(m === "columns" || m === "by" || m === "length" || m === "vocabulary")) {
                    let a = { instancePath: s + "/steps/" + r + "/text", schemaPath: "#/properties/steps/items/properties/text/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: m }, message: "must NOT have additional properties" };
                    e === null ? e = [a] : e.push(a), t++;
                  }
                if (n.columns !== void 0) {
                  let m = n.columns, a = t, i = !1, h = t;
                  if (typeof m != "string") {
                    let p = { instancePath: s + "/steps/" + r + "/text/columns", schemaPath: "#/properties/steps/items/properties/text/properties/columns/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [p] : e.push(p), t++;
                  }
                  if (m !== "all") {
                    let p = { instancePath: s + "/steps/" + r + "/text/columns", schemaPath: "#/properties/steps/items/properties/text/properties/columns/anyOf/0/const", keyword: "const", params: { allowedValue: "all" }, message: "must be equal to constant" };
                    e === null ? e = [p] : e.push(p), t++;
                  }
                  var u = h === t;
                  i = i || u;
                  let w = t;
                  if (Array.isArray(m)) {
                    if (m.length < 1) {
                      let c = { instancePath: s + "/steps/" + r + "/text/columns", schemaPath: "#/properties/steps/items/properties/text/properties/columns/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                      e === null ? e = [c] : e.push(c), t++;
                    }
                    let p = m.length;
                    for (let c = 0; c < p; c++) {
                      let v = m[c];
                      if (typeof v == "string") {
                        if (q(v) < 1) {
                          let d = { instancePath: s + "/steps/" + r + "/text/columns/" + c, schemaPath: "#/properties/steps/items/properties/text/properties/columns/anyOf/1/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                          e === null ? e = [d] : e.push(d), t++;
                        }
                      } else {
                        let d = { instancePath: s + "/steps/" + r + "/text/columns/" + c, schemaPath: "#/properties/steps/items/properties/text/properties/columns/anyOf/1/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        e === null ? e = [d] : e.push(d), t++;
                      }
                    }
                  } else {
                    let p = { instancePath: s + "/steps/" + r + "/text/columns", schemaPath: "#/properties/steps/items/properties/text/properties/columns/anyOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                    e === null ? e = [p] : e.push(p), t++;
                  }
                  var u = w === t;
                  if (i = i || u, i)
                    t = a, e !== null && (a ? e.length = a : e = null);
                  else {
                    let p = { instancePath: s + "/steps/" + r + "/text/columns", schemaPath: "#/properties/steps/items/properties/text/properties/columns/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                    e === null ? e = [p] : e.push(p), t++;
                  }
                }
                if (n.by !== void 0) {
                  let m = n.by;
                  if (typeof m != "string") {
                    let a = { instancePath: s + "/steps/" + r + "/text/by", schemaPath: "#/properties/steps/items/properties/text/properties/by/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [a] : e.push(a), t++;
                  }
                  if (!(m === "word" || m === "character")) {
                    let a = { instancePath: s + "/steps/" + r + "/text/by", schemaPath: "#/properties/steps/items/properties/text/properties/by/enum", keyword: "enum", params: { allowedValues: U.properties.steps.items.properties.text.properties.by.enum }, message: "must be equal to one of the allowed values" };
                    e === null ? e = [a] : e.push(a), t++;
                  }
                }
                if (n.length !== void 0) {
                  let m = n.length;
                  if (!(typeof m == "number" && !(m % 1) && !isNaN(m) && isFinite(m))) {
                    let a = { instancePath: s + "/steps/" + r + "/text/length", schemaPath: "#/properties/steps/items/properties/text/properties/length/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    e === null ? e = [a] : e.push(a), t++;
                  }
                  if (typeof m == "number" && isFinite(m)) {
                    if (m > 4096 || isNaN(m)) {
                      let a = { instancePath: s + "/steps/" + r + "/text/length", schemaPath: "#/properties/steps/items/properties/text/properties/length/maximum", keyword: "maximum", params: { comparison: "<=", limit: 4096 }, message: "must be <= 4096" };
                      e === null ? e = [a] : e.push(a), t++;
                    }
                    if (m < 1 || isNaN(m)) {
                      let a = { instancePath: s + "/steps/" + r + "/text/length", schemaPath: "#/properties/steps/items/properties/text/properties/length/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                      e === null ? e = [a] : e.push(a), t++;
                    }
                  }
                }
                if (n.vocabulary !== void 0) {
                  let m = n.vocabulary;
                  if (!(typeof m == "number" && !(m % 1) && !isNaN(m) && isFinite(m))) {
                    let a = { instancePath: s + "/steps/" + r + "/text/vocabulary", schemaPath: "#/properties/steps/items/properties/text/properties/vocabulary/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    e === null ? e = [a] : e.push(a), t++;
                  }
                  if (typeof m == "number" && isFinite(m)) {
                    if (m > 1e5 || isNaN(m)) {
                      let a = { instancePath: s + "/steps/" + r + "/text/vocabulary", schemaPath: "#/properties/steps/items/properties/text/properties/vocabulary/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e5 }, message: "must be <= 100000" };
                      e === null ? e = [a] : e.push(a), t++;
                    }
                    if (m < 1 || isNaN(m)) {
                      let a = { instancePath: s + "/steps/" + r + "/text/vocabulary", schemaPath: "#/properties/steps/items/properties/text/properties/vocabulary/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                      e === null ? e = [a] : e.push(a), t++;
                    }
                  }
                }
              } else {
                let m = { instancePath: s + "/steps/" + r + "/text", schemaPath: "#/properties/steps/items/properties/text/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                e === null ? e = [m] : e.push(m), t++;
              }
            }
            if (P.standardise !== void 0) {
              let n = P.standardise;
              if (n && typeof n == "object" && !Array.isArray(n)) {
                for (let m in n)
                  if (!(m === "columns" || m === "targets")) {
                    let a = { instancePath: s + "/steps/" + r + "/standardise", schemaPath: "#/properties/steps/items/properties/standardise/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: m }, message: "must NOT have additional properties" };
                    e === null ? e = [a] : e.push(a), t++;
                  }
                if (n.columns !== void 0) {
                  let m = n.columns, a = t, i = !1, h = t;
                  if (typeof m != "string") {
                    let p = { instancePath: s + "/steps/" + r + "/standardise/columns", schemaPath: "#/properties/steps/items/properties/standardise/properties/columns/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [p] : e.push(p), t++;
                  }
                  if (m !== "all") {
                    let p = { instancePath: s + "/steps/" + r + "/standardise/columns", schemaPath: "#/properties/steps/items/properties/standardise/properties/columns/anyOf/0/const", keyword: "const", params: { allowedValue: "all" }, message: "must be equal to constant" };
                    e === null ? e = [p] : e.push(p), t++;
                  }
                  var f = h === t;
                  i = i || f;
                  let w = t;
                  if (Array.isArray(m)) {
                    if (m.length < 1) {
                      let c = { instancePath: s + "/steps/" + r + "/standardise/columns", schemaPath: "#/properties/steps/items/properties/standardise/properties/columns/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                      e === null ? e = [c] : e.push(c), t++;
                    }
                    let p = m.length;
                    for (let c = 0; c < p; c++) {
                      let v = m[c];
                      if (typeof v == "string") {
                        if (q(v) < 1) {
                          let d = { instancePath: s + "/steps/" + r + "/standardise/columns/" + c, schemaPath: "#/properties/steps/items/properties/standardise/properties/columns/anyOf/1/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                          e === null ? e = [d] : e.push(d), t++;
                        }
                      } else {
                        let d = { instancePath: s + "/steps/" + r + "/standardise/columns/" + c, schemaPath: "#/properties/steps/items/properties/standardise/properties/columns/anyOf/1/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        e === null ? e = [d] : e.push(d), t++;
                      }
                    }
                  } else {
                    let p = { instancePath: s + "/steps/" + r + "/standardise/columns", schemaPath: "#/properties/steps/items/properties/standardise/properties/columns/anyOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                    e === null ? e = [p] : e.push(p), t++;
                  }
                  var f = w === t;
                  if (i = i || f, i)
                    t = a, e !== null && (a ? e.length = a : e = null);
                  else {
                    let p = { instancePath: s + "/steps/" + r + "/standardise/columns", schemaPath: "#/properties/steps/items/properties/standardise/properties/columns/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                    e === null ? e = [p] : e.push(p), t++;
                  }
                }
                if (n.targets !== void 0 && typeof n.targets != "boolean") {
                  let m = { instancePath: s + "/steps/" + r + "/standardise/targets", schemaPath: "#/properties/steps/items/properties/standardise/properties/targets/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                  e === null ? e = [m] : e.push(m), t++;
                }
              } else {
                let m = { instancePath: s + "/steps/" + r + "/standardise", schemaPath: "#/properties/steps/items/properties/standardise/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                e === null ? e = [m] : e.push(m), t++;
              }
            }
            if (P.minMax !== void 0) {
              let n = P.minMax;
              if (n && typeof n == "object" && !Array.isArray(n)) {
                for (let m in n)
                  if (!(m === "columns" || m === "targets")) {
                    let a = { instancePath: s + "/steps/" + r + "/minMax", schemaPath: "#/properties/steps/items/properties/minMax/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: m }, message: "must NOT have additional properties" };
                    e === null ? e = [a] : e.push(a), t++;
                  }
                if (n.columns !== void 0) {
                  let m = n.columns, a = t, i = !1, h = t;
                  if (typeof m != "string") {
                    let p = { instancePath: s + "/steps/" + r + "/minMax/columns", schemaPath: "#/properties/steps/items/properties/minMax/properties/columns/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [p] : e.push(p), t++;
                  }
                  if (m !== "all") {
                    let p = { instancePath: s + "/steps/" + r + "/minMax/columns", schemaPath: "#/properties/steps/items/properties/minMax/properties/columns/anyOf/0/const", keyword: "const", params: { allowedValue: "all" }, message: "must be equal to constant" };
                    e === null ? e = [p] : e.push(p), t++;
                  }
                  var N = h === t;
                  i = i || N;
                  let w = t;
                  if (Array.isArray(m)) {
                    if (m.length < 1) {
                      let c = { instancePath: s + "/steps/" + r + "/minMax/columns", schemaPath: "#/properties/steps/items/properties/minMax/properties/columns/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                      e === null ? e = [c] : e.push(c), t++;
                    }
                    let p = m.length;
                    for (let c = 0; c < p; c++) {
                      let v = m[c];
                      if (typeof v == "string") {
                        if (q(v) < 1) {
                          let d = { instancePath: s + "/steps/" + r + "/minMax/columns/" + c, schemaPath: "#/properties/steps/items/properties/minMax/properties/columns/anyOf/1/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                          e === null ? e = [d] : e.push(d), t++;
                        }
                      } else {
                        let d = { instancePath: s + "/steps/" + r + "/minMax/columns/" + c, schemaPath: "#/properties/steps/items/properties/minMax/properties/columns/anyOf/1/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        e === null ? e = [d] : e.push(d), t++;
                      }
                    }
                  } else {
                    let p = { instancePath: s + "/steps/" + r + "/minMax/columns", schemaPath: "#/properties/steps/items/properties/minMax/properties/columns/anyOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                    e === null ? e = [p] : e.push(p), t++;
                  }
                  var N = w === t;
                  if (i = i || N, i)
                    t = a, e !== null && (a ? e.length = a : e = null);
                  else {
                    let p = { instancePath: s + "/steps/" + r + "/minMax/columns", schemaPath: "#/properties/steps/items/properties/minMax/properties/columns/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                    e === null ? e = [p] : e.push(p), t++;
                  }
                }
                if (n.targets !== void 0 && typeof n.targets != "boolean") {
                  let m = { instancePath: s + "/steps/" + r + "/minMax/targets", schemaPath: "#/properties/steps/items/properties/minMax/properties/targets/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                  e === null ? e = [m] : e.push(m), t++;
                }
              } else {
                let m = { instancePath: s + "/steps/" + r + "/minMax", schemaPath: "#/properties/steps/items/properties/minMax/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                e === null ? e = [m] : e.push(m), t++;
              }
            }
          } else {
            let n = { instancePath: s + "/steps/" + r, schemaPath: "#/properties/steps/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            e === null ? e = [n] : e.push(n), t++;
          }
        }
      } else {
        let o = { instancePath: s + "/steps", schemaPath: "#/properties/steps/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [o] : e.push(o), t++;
      }
    }
    if (b.note !== void 0 && typeof b.note != "string") {
      let y = { instancePath: s + "/note", schemaPath: "#/properties/note/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [y] : e.push(y), t++;
    }
  } else {
    let y = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [y] : e.push(y), t++;
  }
  return J.errors = e, t === 0;
}
J.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var ce = X, z = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "urn:kstore:schema:artifact:training", title: "TrainingSettings", description: "How a model is trained.", type: "object", additionalProperties: !1, properties: { epochs: { type: "integer", minimum: 1, maximum: 1e6, default: 200, description: "passes over the training rows at most" }, batchSize: { type: "integer", minimum: 1, maximum: 1e6, default: 32, description: "rows a step; the last step of an epoch may have fewer" }, parts: { type: "integer", enum: [1, 2, 4, 8, 16], default: 1, description: "parts that each batch is cut into, so that as many cores can work on it; the parts decide over the result, the cores do not. Batch normalisation sees the rows of a part" }, learningRate: { type: "number", exclusiveMinimum: 0, default: 5e-3, description: "size of a step" }, schedule: { type: "array", maxItems: 100, default: [], description: "how the learning rate changes: stages one after the other, each beginning where the one before it ended; without any it stays", items: { type: "object", additionalProperties: !1, minProperties: 1, maxProperties: 1, description: "one stage: its kind and its settings", properties: { constant: { type: "object", additionalProperties: !1, description: "the rate stays", properties: { length: { type: "integer", minimum: 1, maximum: 1e9, description: "units that the stage takes; without it, it goes on to the end of the training" }, unit: { type: "string", enum: ["epoch", "step"], default: "epoch", description: "what is counted: the rate changes after each epoch, or after each step of the optimiser" } } }, warmUp: { type: "object", additionalProperties: !1, required: ["length"], description: "the rate rises evenly", properties: { length: { type: "integer", minimum: 1, maximum: 1e9, description: "units that the stage takes; without it, it goes on to the end of the training" }, unit: { type: "string", enum: ["epoch", "step"], default: "epoch", description: "what is counted: the rate changes after each epoch, or after each step of the optimiser" }, from: { type: "number", minimum: 0, maximum: 1, default: 0.01, description: "share of the rate that it begins with" } } }, step: { type: "object", additionalProperties: !1, required: ["every"], description: "the rate falls by a factor every so often", properties: { length: { type: "integer", minimum: 1, maximum: 1e9, description: "units that the stage takes; without it, it goes on to the end of the training" }, unit: { type: "string", enum: ["epoch", "step"], default: "epoch", description: "what is counted: the rate changes after each epoch, or after each step of the optimiser" }, every: { type: "integer", minimum: 1, maximum: 1e9, description: "units between two falls" }, factor: { type: "number", exclusiveMinimum: 0, maximum: 1, default: 0.1, description: "what the rate is multiplied by" } } }, exponential: { type: "object", additionalProperties: !1, required: ["factor"], description: "the rate falls by a factor each time", properties: { length: { type: "integer", minimum: 1, maximum: 1e9, description: "units that the stage takes; without it, it goes on to the end of the training" }, unit: { type: "string", enum: ["epoch", "step"], default: "epoch", description: "what is counted: the rate changes after each epoch, or after each step of the optimiser" }, factor: { type: "number", exclusiveMinimum: 0, maximum: 1, description: "what the rate is multiplied by after each unit" } } }, cosine: { type: "object", additionalProperties: !1, description: "the rate falls as half a wave of a cosine, slow at both ends", properties: { length: { type: "integer", minimum: 1, maximum: 1e9, description: "units that the stage takes; without it, it goes on to the end of the training" }, unit: { type: "string", enum: ["epoch", "step"], default: "epoch", description: "what is counted: the rate changes after each epoch, or after each step of the optimiser" }, to: { type: "number", minimum: 0, maximum: 1, default: 0, description: "share of the rate that it ends with" } } }, plateau: { type: "object", additionalProperties: !1, description: "the rate falls when the validation loss, or without validation rows the training loss, no longer does", properties: { length: { type: "integer", minimum: 1, maximum: 1e9, description: "units that the stage takes; without it, it goes on to the end of the training" }, factor: { type: "number", exclusiveMinimum: 0, maximum: 1, default: 0.1, description: "what the rate is multiplied by" }, patience: { type: "integer", minimum: 0, maximum: 1e6, default: 10, description: "epochs without a lower loss that are borne" }, threshold: { type: "number", minimum: 0, exclusiveMaximum: 1, default: 1e-4, description: "share by which a loss must be lower to count" }, cooldown: { type: "integer", minimum: 0, maximum: 1e6, default: 0, description: "epochs after a fall that are not counted" }, to: { type: "number", minimum: 0, maximum: 1, default: 0, description: "share of the rate that it does not fall below" } } } } } }, optimiser: { type: "string", enum: ["adam", "adamw", "sgd", "rmsprop"], default: "adam", description: "rule by which the weights change" }, weightDecay: { type: "number", minimum: 0, default: 0, description: "pull of the weights towards zero: added to the gradient by adam, sgd and rmsprop (L2), taken off the weights by adamw; biases are left alone" }, momentum: { type: "number", minimum: 0, exclusiveMaximum: 1, default: 0.9, description: "share of the last step that sgd keeps" }, nesterov: { type: "boolean", default: !1, description: "of sgd: takes the gradient as if the share of the last step had been taken already" }, loss: { type: "string", enum: ["meanSquaredError", "meanAbsoluteError", "huber", "crossEntropy", "focal", "binaryCrossEntropy"], description: "what training makes small: for numbers `meanSquaredError`, which they have without it, `meanAbsoluteError` or `huber`, measured on the scaled targets; for classes `crossEntropy`, which they have without it, `focal` or `binaryCrossEntropy`" }, huberDelta: { type: "number", exclusiveMinimum: 0, default: 1, description: "of huber: error from which on it counts straight instead of square" }, focalGamma: { type: "number", minimum: 0, maximum: 100, default: 2, description: "of focal: how little rows that are right already count; 0 is crossEntropy" }, l1: { type: "number", minimum: 0, default: 0, description: "adds this times the sum of all |weight| to what training makes small; the losses that are told go without it" }, l2: { type: "number", minimum: 0, default: 0, description: "the same with weight\xB2" }, clipNorm: { type: "number", minimum: 0, default: 0, description: "largest length that the gradient may have; 0 means any" }, clipValue: { type: "number", minimum: 0, default: 0, description: "largest value that one number of the gradient may have; 0 means any" }, patience: { type: "integer", minimum: 0, maximum: 1e6, default: 0, description: "epochs without a better validation loss after which training stops; 0 means never. The weights of the best epoch are kept in any case" }, classWeights: { oneOf: [{ type: "string", enum: ["none", "balanced"] }, { type: "object", minProperties: 1, additionalProperties: { type: "number", exclusiveMinimum: 0 } }], default: "none", description: "for classes: `balanced` gives rare classes as much weight in the loss as common ones, each row that of rows / (classes \xD7 rows of its class); or the weight of each class by its name, 1 for those that are not named; of labels how much rows that have one count beside those that have not, `balanced` rows without it / rows with it" }, labelSmoothing: { type: "number", minimum: 0, exclusiveMaximum: 1, default: 0, description: "for classes: share of the expected probability that is spread evenly over all classes, so that the network grows less sure of itself" }, keepWeights: { type: "string", enum: ["best", "last", "both"], default: "best", description: "weights that the checkpoint holds: of the epoch with the lowest validation loss, of the last epoch, or both; a test takes the best when both are there" }, reportSteps: { type: "integer", minimum: 0, maximum: 1e9, default: 0, description: "tells the loss of one step after so many steps, as `stepLoss`; 0 tells only those of epochs" }, predict: { type: "string", enum: ["auto", "numbers", "classes"], default: "auto", description: "what the targets are: `auto` takes text, true and false for classes, and everything else for numbers" }, labels: { type: "string", enum: ["auto", "one", "several"], default: "auto", description: "for classes: how many a row has; `several` takes target columns of 0 and 1, one a label, or one column of labels with `;` between them; `auto` takes several target columns so, and one for one class a row" }, alpha: { oneOf: [{ type: "number", minimum: 0 }, { type: "string", enum: ["auto"] }], default: "auto", description: "of ridge: penalty on the squares of the coefficients; `auto` takes, of fifteen from 0.001 to 10000, the one that predicts each training row best from all others" }, components: { oneOf: [{ type: "integer", minimum: 1, maximum: 1e4 }, { type: "string", enum: ["auto"] }], default: "auto", description: "of partial-least-squares: number of components; `auto` takes, of up to twenty, as many as predict tenths of the training rows best from the others" }, scaleColumns: { type: "boolean", default: !0, description: "divides columns by their deviations first, so that their units make no difference" }, trees: { type: "integer", minimum: 1, maximum: 1e5, default: 300, description: "number of trees" }, maximumDepth: { type: "integer", minimum: 1, maximum: 1e4, description: "questions in a row that a tree may ask" }, minimumLeaf: { type: "integer", minimum: 1, maximum: 1e9, description: "training rows that a leaf of a tree has at least" }, columnShare: { type: "number", exclusiveMinimum: 0, maximum: 1, description: "share of the columns that are looked at for each question of a tree, drawn anew each time" }, rowShare: { type: "number", exclusiveMinimum: 0, maximum: 1, default: 1, description: "share of the training rows, drawn anew, that each tree is grown from" }, replaceFrom: { type: "string", minLength: 1, description: "of transfer: the first layer of the checkpoint that is replaced, by its name as `model.json` there has it; without it only the output layer" }, freeze: { type: "string", enum: ["all", "none"], default: "all", description: "of transfer: whether the layers that are kept learn nothing until `unfreeze` lets them" }, unfreeze: { type: "array", maxItems: 1e3, default: [], description: "of transfer: from which epochs on kept layers learn too", items: { type: "object", additionalProperties: !1, required: ["epoch"], description: "one step of it", properties: { epoch: { type: "integer", minimum: 1, maximum: 1e6, description: "first epoch, from 1" }, from: { type: "string", minLength: 1, description: "the first layer that learns, by its name; without it all layers do" } } } }, method: { type: "string", enum: ["autoencoder", "denoising", "contrastive", "coral", "adversarial"], description: "how it is learnt: of representation `autoencoder`, `denoising` or `contrastive`, of hierarchical-features one of the first two, of domain-adaptation `coral` or `adversarial`" }, decoder: { type: "array", maxItems: 100, items: { type: "integer", minimum: 1, maximum: 1e6 }, description: "of representation: units of the dense layers from the code back to the inputs; without it those of the model's dense layers backwards" }, corruption: { type: "number", exclusiveMinimum: 0, exclusiveMaximum: 1, default: 0.3, description: "of denoising: share of the inputs that are zero, drawn anew for each row in each epoch" }, temperature: { type: "number", exclusiveMinimum: 0, default: 0.5, description: "of contrastive: how little near rows count more than far ones" }, projection: { type: "integer", minimum: 2, maximum: 1e5, default: 32, description: "of contrastive: outputs of the layer on which rows are compared; the representation is what comes before it" }, adaptation: { type: "number", minimum: 0, default: 1, description: "of domain-adaptation: how much likeness of the two domains counts beside the classes" }, domainUnits: { type: "integer", minimum: 1, maximum: 1e6, default: 32, description: "of adversarial: units of the hidden layer that tells the domains apart" } } };
function X(b, { instancePath: s = "", parentData: S, parentDataProperty: M, rootData: F = b, dynamicAnchors: V = {} } = {}) {
  let e = null, t = 0, A = X.evaluated;
  if (A.dynamicProps && (A.props = void 0), A.dynamicItems && (A.items = void 0), b && typeof b == "object" && !Array.isArray(b)) {
    for (let l in b)
      if (!_.call(z.properties, l)) {
        let u = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: l }, message: "must NOT have additional properties" };
        e === null ? e = [u] : e.push(u), t++;
      }
    if (b.epochs !== void 0) {
      let l = b.epochs;
      if (!(typeof l == "number" && !(l % 1) && !isNaN(l) && isFinite(l))) {
        let u = { instancePath: s + "/epochs", schemaPath: "#/properties/epochs/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [u] : e.push(u), t++;
      }
      if (typeof l == "number" && isFinite(l)) {
        if (l > 1e6 || isNaN(l)) {
          let u = { instancePath: s + "/epochs", schemaPath: "#/properties/epochs/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 }, message: "must be <= 1000000" };
          e === null ? e = [u] : e.push(u), t++;
        }
        if (l < 1 || isNaN(l)) {
          let u = { instancePath: s + "/epochs", schemaPath: "#/properties/epochs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          e === null ? e = [u] : e.push(u), t++;
        }
      }
    }
    if (b.batchSize !== void 0) {
      let l = b.batchSize;
      if (!(typeof l == "number" && !(l % 1) && !isNaN(l) && isFinite(l))) {
        let u = { instancePath: s + "/batchSize", schemaPath: "#/properties/batchSize/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [u] : e.push(u), t++;
      }
      if (typeof l == "number" && isFinite(l)) {
        if (l > 1e6 || isNaN(l)) {
          let u = { instancePath: s + "/batchSize", schemaPath: "#/properties/batchSize/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 }, message: "must be <= 1000000" };
          e === null ? e = [u] : e.push(u), t++;
        }
        if (l < 1 || isNaN(l)) {
          let u = { instancePath: s + "/batchSize", schemaPath: "#/properties/batchSize/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          e === null ? e = [u] : e.push(u), t++;
        }
      }
    }
    if (b.parts !== void 0) {
      let l = b.parts;
      if (!(typeof l == "number" && !(l % 1) && !isNaN(l) && isFinite(l))) {
        let u = { instancePath: s + "/parts", schemaPath: "#/properties/parts/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [u] : e.push(u), t++;
      }
      if (!(l === 1 || l === 2 || l === 4 || l === 8 || l === 16)) {
        let u = { instancePath: s + "/parts", schemaPath: "#/properties/parts/enum", keyword: "enum", params: { allowedValues: z.properties.parts.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [u] : e.push(u), t++;
      }
    }
    if (b.learningRate !== void 0) {
      let l = b.learningRate;
      if (typeof l == "number" && isFinite(l)) {
        if (l <= 0 || isNaN(l)) {
          let u = { instancePath: s + "/learningRate", schemaPath: "#/properties/learningRate/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
          e === null ? e = [u] : e.push(u), t++;
        }
      } else {
        let u = { instancePath: s + "/learningRate", schemaPath: "#/properties/learningRate/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        e === null ? e = [u] : e.push(u), t++;
      }
    }
    if (b.schedule !== void 0) {
      let l = b.schedule;
      if (Array.isArray(l)) {
        if (l.length > 100) {
          let f = { instancePath: s + "/schedule", schemaPath: "#/properties/schedule/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items" };
          e === null ? e = [f] : e.push(f), t++;
        }
        let u = l.length;
        for (let f = 0; f < u; f++) {
          let N = l[f];
          if (N && typeof N == "object" && !Array.isArray(N)) {
            if (Object.keys(N).length > 1) {
              let y = { instancePath: s + "/schedule/" + f, schemaPath: "#/properties/schedule/items/maxProperties", keyword: "maxProperties", params: { limit: 1 }, message: "must NOT have more than 1 properties" };
              e === null ? e = [y] : e.push(y), t++;
            }
            if (Object.keys(N).length < 1) {
              let y = { instancePath: s + "/schedule/" + f, schemaPath: "#/properties/schedule/items/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" };
              e === null ? e = [y] : e.push(y), t++;
            }
            for (let y in N)
              if (!(y === "constant" || y === "warmUp" || y === "step" || y === "exponential" || y === "cosine" || y === "plateau")) {
                let o = { instancePath: s + "/schedule/" + f, schemaPath: "#/properties/schedule/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: y }, message: "must NOT have additional properties" };
                e === null ? e = [o] : e.push(o), t++;
              }
            if (N.constant !== void 0) {
              let y = N.constant;
              if (y && typeof y == "object" && !Array.isArray(y)) {
                for (let o in y)
                  if (!(o === "length" || o === "unit")) {
                    let r = { instancePath: s + "/schedule/" + f + "/constant", schemaPath: "#/properties/schedule/items/properties/constant/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o }, message: "must NOT have additional properties" };
                    e === null ? e = [r] : e.push(r), t++;
                  }
                if (y.length !== void 0) {
                  let o = y.length;
                  if (!(typeof o == "number" && !(o % 1) && !isNaN(o) && isFinite(o))) {
                    let r = { instancePath: s + "/schedule/" + f + "/constant/length", schemaPath: "#/properties/schedule/items/properties/constant/properties/length/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    e === null ? e = [r] : e.push(r), t++;
                  }
                  if (typeof o == "number" && isFinite(o)) {
                    if (o > 1e9 || isNaN(o)) {
                      let r = { instancePath: s + "/schedule/" + f + "/constant/length", schemaPath: "#/properties/schedule/items/properties/constant/properties/length/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e9 }, message: "must be <= 1000000000" };
                      e === null ? e = [r] : e.push(r), t++;
                    }
                    if (o < 1 || isNaN(o)) {
                      let r = { instancePath: s + "/schedule/" + f + "/constant/length", schemaPath: "#/properties/schedule/items/properties/constant/properties/length/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                      e === null ? e = [r] : e.push(r), t++;
                    }
                  }
                }
                if (y.unit !== void 0) {
                  let o = y.unit;
                  if (typeof o != "string") {
                    let r = { instancePath: s + "/schedule/" + f + "/constant/unit", schemaPath: "#/properties/schedule/items/properties/constant/properties/unit/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [r] : e.push(r), t++;
                  }
                  if (!(o === "epoch" || o === "step")) {
                    let r = { instancePath: s + "/schedule/" + f + "/constant/unit", schemaPath: "#/properties/schedule/items/properties/constant/properties/unit/enum", keyword: "enum", params: { allowedValues: z.properties.schedule.items.properties.constant.properties.unit.enum }, message: "must be equal to one of the allowed values" };
                    e === null ? e = [r] : e.push(r), t++;
                  }
                }
              } else {
                let o = { instancePath: s + "/schedule/" + f + "/constant", schemaPath: "#/properties/schedule/items/properties/constant/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                e === null ? e = [o] : e.push(o), t++;
              }
            }
            if (N.warmUp !== void 0) {
              let y = N.warmUp;
              if (y && typeof y == "object" && !Array.isArray(y)) {
                if (y.length === void 0) {
                  let o = { instancePath: s + "/schedule/" + f + "/warmUp", schemaPath: "#/properties/schedule/items/properties/warmUp/required", keyword: "required", params: { missingProperty: "length" }, message: "must have required property 'length'" };
                  e === null ? e = [o] : e.push(o), t++;
                }
                for (let o in y)
                  if (!(o === "length" || o === "unit" || o === "from")) {
                    let r = { instancePath: s + "/schedule/" + f + "/warmUp", schemaPath: "#/properties/schedule/items/properties/warmUp/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o }, message: "must NOT have additional properties" };
                    e === null ? e = [r] : e.push(r), t++;
                  }
                if (y.length !== void 0) {
                  let o = y.length;
                  if (!(typeof o == "number" && !(o % 1) && !isNaN(o) && isFinite(o))) {
                    let r = { instancePath: s + "/schedule/" + f + "/warmUp/length", schemaPath: "#/properties/schedule/items/properties/warmUp/properties/length/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    e === null ? e = [r] : e.push(r), t++;
                  }
                  if (typeof o == "number" && isFinite(o)) {
                    if (o > 1e9 || isNaN(o)) {
                      let r = { instancePath: s + "/schedule/" + f + "/warmUp/length", schemaPath: "#/properties/schedule/items/properties/warmUp/properties/length/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e9 }, message: "must be <= 1000000000" };
                      e === null ? e = [r] : e.push(r), t++;
                    }
                    if (o < 1 || isNaN(o)) {
                      let r = { instancePath: s + "/schedule/" + f + "/warmUp/length", schemaPath: "#/properties/schedule/items/properties/warmUp/properties/length/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                      e === null ? e = [r] : e.push(r), t++;
                    }
                  }
                }
                if (y.unit !== void 0) {
                  let o = y.unit;
                  if (typeof o != "string") {
                    let r = { instancePath: s + "/schedule/" + f + "/warmUp/unit", schemaPath: "#/properties/schedule/items/properties/warmUp/properties/unit/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [r] : e.push(r), t++;
                  }
                  if (!(o === "epoch" || o === "step")) {
                    let r = { instancePath: s + "/schedule/" + f + "/warmUp/unit", schemaPath: "#/properties/schedule/items/properties/warmUp/properties/unit/enum", keyword: "enum", params: { allowedValues: z.properties.schedule.items.properties.warmUp.properties.unit.enum }, message: "must be equal to one of the allowed values" };
                    e === null ? e = [r] : e.push(r), t++;
                  }
                }
                if (y.from !== void 0) {
                  let o = y.from;
                  if (typeof o == "number" && isFinite(o)) {
                    if (o > 1 || isNaN(o)) {
                      let r = { instancePath: s + "/schedule/" + f + "/warmUp/from", schemaPath: "#/properties/schedule/items/properties/warmUp/properties/from/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" };
                      e === null ? e = [r] : e.push(r), t++;
                    }
                    if (o < 0 || isNaN(o)) {
                      let r = { instancePath: s + "/schedule/" + f + "/warmUp/from", schemaPath: "#/properties/schedule/items/properties/warmUp/properties/from/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                      e === null ? e = [r] : e.push(r), t++;
                    }
                  } else {
                    let r = { instancePath: s + "/schedule/" + f + "/warmUp/from", schemaPath: "#/properties/schedule/items/properties/warmUp/properties/from/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                    e === null ? e = [r] : e.push(r), t++;
                  }
                }
              } else {
                let o = { instancePath: s + "/schedule/" + f + "/warmUp", schemaPath: "#/properties/schedule/items/properties/warmUp/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                e === null ? e = [o] : e.push(o), t++;
              }
            }
            if (N.step !== void 0) {
              let y = N.step;
              if (y && typeof y == "object" && !Array.isArray(y)) {
                if (y.every === void 0) {
                  let o = { instancePath: s + "/schedule/" + f + "/step", schemaPath: "#/properties/schedule/items/properties/step/required", keyword: "required", params: { missingProperty: "every" }, message: "must have required property 'every'" };
                  e === null ? e = [o] : e.push(o), t++;
                }
                for (let o in y)
                  if (!(o === "length" || o === "unit" || o === "every" || o === "factor")) {
                    let r = { instancePath: s + "/schedule/" + f + "/step", schemaPath: "#/properties/schedule/items/properties/step/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o }, message: "must NOT have additional properties" };
                    e === null ? e = [r] : e.push(r), t++;
                  }
                if (y.length !== void 0) {
                  let o = y.length;
                  if (!(typeof o == "number" && !(o % 1) && !isNaN(o) && isFinite(o))) {
                    let r = { instancePath: s + "/schedule/" + f + "/step/length", schemaPath: "#/properties/schedule/items/properties/step/properties/length/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    e === null ? e = [r] : e.push(r), t++;
                  }
                  if (typeof o == "number" && isFinite(o)) {
                    if (o > 1e9 || isNaN(o)) {
                      let r = { instancePath: s + "/schedule/" + f + "/step/length", schemaPath: "#/properties/schedule/items/properties/step/properties/length/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e9 }, message: "must be <= 1000000000" };
                      e === null ? e = [r] : e.push(r), t++;
                    }
                    if (o < 1 || isNaN(o)) {
                      let r = { instancePath: s + "/schedule/" + f + "/step/length", schemaPath: "#/properties/schedule/items/properties/step/properties/length/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                      e === null ? e = [r] : e.push(r), t++;
                    }
                  }
                }
                if (y.unit !== void 0) {
                  let o = y.unit;
                  if (typeof o != "string") {
                    let r = { instancePath: s + "/schedule/" + f + "/step/unit", schemaPath: "#/properties/schedule/items/properties/step/properties/unit/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [r] : e.push(r), t++;
                  }
                  if (!(o === "epoch" || o === "step")) {
                    let r = { instancePath: s + "/schedule/" + f + "/step/unit", schemaPath: "#/properties/schedule/items/properties/step/properties/unit/enum", keyword: "enum", params: { allowedValues: z.properties.schedule.items.properties.step.properties.unit.enum }, message: "must be equal to one of the allowed values" };
                    e === null ? e = [r] : e.push(r), t++;
                  }
                }
                if (y.every !== void 0) {
                  let o = y.every;
                  if (!(typeof o == "number" && !(o % 1) && !isNaN(o) && isFinite(o))) {
                    let r = { instancePath: s + "/schedule/" + f + "/step/every", schemaPath: "#/properties/schedule/items/properties/step/properties/every/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    e === null ? e = [r] : e.push(r), t++;
                  }
                  if (typeof o == "number" && isFinite(o)) {
                    if (o > 1e9 || isNaN(o)) {
                      let r = { instancePath: s + "/schedule/" + f + "/step/every", schemaPath: "#/properties/schedule/items/properties/step/properties/every/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e9 }, message: "must be <= 1000000000" };
                      e === null ? e = [r] : e.push(r), t++;
                    }
                    if (o < 1 || isNaN(o)) {
                      let r = { instancePath: s + "/schedule/" + f + "/step/every", schemaPath: "#/properties/schedule/items/properties/step/properties/every/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                      e === null ? e = [r] : e.push(r), t++;
                    }
                  }
                }
                if (y.factor !== void 0) {
                  let o = y.factor;
                  if (typeof o == "number" && isFinite(o)) {
                    if (o > 1 || isNaN(o)) {
                      let r = { instancePath: s + "/schedule/" + f + "/step/factor", schemaPath: "#/properties/schedule/items/properties/step/properties/factor/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" };
                      e === null ? e = [r] : e.push(r), t++;
                    }
                    if (o <= 0 || isNaN(o)) {
                      let r = { instancePath: s + "/schedule/" + f + "/step/factor", schemaPath: "#/properties/schedule/items/properties/step/properties/factor/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
                      e === null ? e = [r] : e.push(r), t++;
                    }
                  } else {
                    let r = { instancePath: s + "/schedule/" + f + "/step/factor", schemaPath: "#/properties/schedule/items/properties/step/properties/factor/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                    e === null ? e = [r] : e.push(r), t++;
                  }
                }
              } else {
                let o = { instancePath: s + "/schedule/" + f + "/step", schemaPath: "#/properties/schedule/items/properties/step/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                e === null ? e = [o] : e.push(o), t++;
              }
            }
            if (N.exponential !== void 0) {
              let y = N.exponential;
              if (y && typeof y == "object" && !Array.isArray(y)) {
                if (y.factor === void 0) {
                  let o = { instancePath: s + "/schedule/" + f + "/exponential", schemaPath: "#/properties/schedule/items/properties/exponential/required", keyword: "required", params: { missingProperty: "factor" }, message: "must have required property 'factor'" };
                  e === null ? e = [o] : e.push(o), t++;
                }
                for (let o in y)
                  if (!(o === "length" || o === "unit" || o === "factor")) {
                    let r = { instancePath: s + "/schedule/" + f + "/exponential", schemaPath: "#/properties/schedule/items/properties/exponential/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o }, message: "must NOT have additional properties" };
                    e === null ? e = [r] : e.push(r), t++;
                  }
                if (y.length !== void 0) {
                  let o = y.length;
                  if (!(typeof o == "number" && !(o % 1) && !isNaN(o) && isFinite(o))) {
                    let r = { instancePath: s + "/schedule/" + f + "/exponential/length", schemaPath: "#/properties/schedule/items/properties/exponential/properties/length/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    e === null ? e = [r] : e.push(r), t++;
                  }
                  if (typeof o == "number" && isFinite(o)) {
                    if (o > 1e9 || isNaN(o)) {
                      let r = { instancePath: s + "/schedule/" + f + "/exponential/length", schemaPath: "#/properties/schedule/items/properties/exponential/properties/length/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e9 }, message: "must be <= 1000000000" };
                      e === null ? e = [r] : e.push(r), t++;
                    }
                    if (o < 1 || isNaN(o)) {
                      let r = { instancePath: s + "/schedule/" + f + "/exponential/length", schemaPath: "#/properties/schedule/items/properties/exponential/properties/length/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                      e === null ? e = [r] : e.push(r), t++;
                    }
                  }
                }
                if (y.unit !== void 0) {
                  let o = y.unit;
                  if (typeof o != "string") {
                    let r = { instancePath: s + "/schedule/" + f + "/exponential/unit", schemaPath: "#/properties/schedule/items/properties/exponential/properties/unit/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [r] : e.push(r), t++;
                  }
                  if (!(o === "epoch" || o === "step")) {
                    let r = { instancePath: s + "/schedule/" + f + "/exponential/unit", schemaPath: "#/properties/schedule/items/properties/exponential/properties/unit/enum", keyword: "enum", params: { allowedValues: z.properties.schedule.items.properties.exponential.properties.unit.enum }, message: "must be equal to one of the allowed values" };
                    e === null ? e = [r] : e.push(r), t++;
                  }
                }
                if (y.factor !== void 0) {
                  let o = y.factor;
                  if (typeof o == "number" && isFinite(o)) {
                    if (o > 1 || isNaN(o)) {
                      let r = { instancePath: s + "/schedule/" + f + "/exponential/factor", schemaPath: "#/properties/schedule/items/properties/exponential/properties/factor/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" };
                      e === null ? e = [r] : e.push(r), t++;
                    }
                    if (o <= 0 || isNaN(o)) {
                      let r = { instancePath: s + "/schedule/" + f + "/exponential/factor", schemaPath: "#/properties/schedule/items/properties/exponential/properties/factor/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
                      e === null ? e = [r] : e.push(r), t++;
                    }
                  } else {
                    let r = { instancePath: s + "/schedule/" + f + "/exponential/factor", schemaPath: "#/properties/schedule/items/properties/exponential/properties/factor/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                    e === null ? e = [r] : e.push(r), t++;
                  }
                }
              } else {
                let o = { instancePath: s + "/schedule/" + f + "/exponential", schemaPath: "#/properties/schedule/items/properties/exponential/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                e === null ? e = [o] : e.push(o), t++;
              }
            }
            if (N.cosine !== void 0) {
              let y = N.cosine;
              if (y && typeof y == "object" && !Array.isArray(y)) {
                for (let o in y)
                  if (!(o === "length" || o === "unit" || o === "to")) {
                    let r = { instancePath: s + "/schedule/" + f + "/cosine", schemaPath: "#/properties/schedule/items/properties/cosine/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o }, message: "must NOT have additional properties" };
                    e === null ? e = [r] : e.push(r), t++;
                  }
                if (y.length !== void 0) {
                  let o = y.length;
                  if (!(typeof o == "number" && !(o % 1) && !isNaN(o) && isFinite(o))) {
                    let r = { instancePath: s + "/schedule/" + f + "/cosine/length", schemaPath: "#/properties/schedule/items/properties/cosine/properties/length/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    e === null ? e = [r] : e.push(r), t++;
                  }
                  if (typeof o == "number" && isFinite(o)) {
                    if (o > 1e9 || isNaN(o)) {
                      let r = { instancePath: s + "/schedule/" + f + "/cosine/length", schemaPath: "#/properties/schedule/items/properties/cosine/properties/length/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e9 }, message: "must be <= 1000000000" };
                      e === null ? e = [r] : e.push(r), t++;
                    }
                    if (o < 1 || isNaN(o)) {
                      let r = { instancePath: s + "/schedule/" + f + "/cosine/length", schemaPath: "#/properties/schedule/items/properties/cosine/properties/length/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                      e === null ? e = [r] : e.push(r), t++;
                    }
                  }
                }
                if (y.unit !== void 0) {
                  let o = y.unit;
                  if (typeof o != "string") {
                    let r = { instancePath: s + "/schedule/" + f + "/cosine/unit", schemaPath: "#/properties/schedule/items/properties/cosine/properties/unit/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [r] : e.push(r), t++;
                  }
                  if (!(o === "epoch" || o === "step")) {
                    let r = { instancePath: s + "/schedule/" + f + "/cosine/unit", schemaPath: "#/properties/schedule/items/properties/cosine/properties/unit/enum", keyword: "enum", params: { allowedValues: z.properties.schedule.items.properties.cosine.properties.unit.enum }, message: "must be equal to one of the allowed values" };
                    e === null ? e = [r] : e.push(r), t++;
                  }
                }
                if (y.to !== void 0) {
                  let o = y.to;
                  if (typeof o == "number" && isFinite(o)) {
                    if (o > 1 || isNaN(o)) {
                      let r = { instancePath: s + "/schedule/" + f + "/cosine/to", schemaPath: "#/properties/schedule/items/properties/cosine/properties/to/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" };
                      e === null ? e = [r] : e.push(r), t++;
                    }
                    if (o < 0 || isNaN(o)) {
                      let r = { instancePath: s + "/schedule/" + f + "/cosine/to", schemaPath: "#/properties/schedule/items/properties/cosine/properties/to/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                      e === null ? e = [r] : e.push(r), t++;
                    }
                  } else {
                    let r = { instancePath: s + "/schedule/" + f + "/cosine/to", schemaPath: "#/properties/schedule/items/properties/cosine/properties/to/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                    e === null ? e = [r] : e.push(r), t++;
                  }
                }
              } else {
                let o = { instancePath: s + "/schedule/" + f + "/cosine", schemaPath: "#/properties/schedule/items/properties/cosine/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                e === null ? e = [o] : e.push(o), t++;
              }
            }
            if (N.plateau !== void 0) {
              let y = N.plateau;
              if (y && typeof y == "object" && !Array.isArray(y)) {
                for (let o in y)
                  if (!(o === "length" || o === "factor" || o === "patience" || o === "threshold" || o === "cooldown" || o === "to")) {
                    let r = { instancePath: s + "/schedule/" + f + "/plateau", schemaPath: "#/properties/schedule/items/properties/plateau/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o }, message: "must NOT have additional properties" };
                    e === null ? e = [r] : e.push(r), t++;
                  }
                if (y.length !== void 0) {
                  let o = y.length;
                  if (!(typeof o == "number" && !(o % 1) && !isNaN(o) && isFinite(o))) {
                    let r = { instancePath: s + "/schedule/" + f + "/plateau/length", schemaPath: "#/properties/schedule/items/properties/plateau/properties/length/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    e === null ? e = [r] : e.push(r), t++;
                  }
                  if (typeof o == "number" && isFinite(o)) {
                    if (o > 1e9 || isNaN(o)) {
                      let r = { instancePath: s + "/schedule/" + f + "/plateau/length", schemaPath: "#/properties/schedule/items/properties/plateau/properties/length/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e9 }, message: "must be <= 1000000000" };
                      e === null ? e = [r] : e.push(r), t++;
                    }
                    if (o < 1 || isNaN(o)) {
                      let r = { instancePath: s + "/schedule/" + f + "/plateau/length", schemaPath: "#/properties/schedule/items/properties/plateau/properties/length/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                      e === null ? e = [r] : e.push(r), t++;
                    }
                  }
                }
                if (y.factor !== void 0) {
                  let o = y.factor;
                  if (typeof o == "number" && isFinite(o)) {
                    if (o > 1 || isNaN(o)) {
                      let r = { instancePath: s + "/schedule/" + f + "/plateau/factor", schemaPath: "#/properties/schedule/items/properties/plateau/properties/factor/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" };
                      e === null ? e = [r] : e.push(r), t++;
                    }
                    if (o <= 0 || isNaN(o)) {
                      let r = { instancePath: s + "/schedule/" + f + "/plateau/factor", schemaPath: "#/properties/schedule/items/properties/plateau/properties/factor/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
                      e === null ? e = [r] : e.push(r), t++;
                    }
                  } else {
                    let r = { instancePath: s + "/schedule/" + f + "/plateau/factor", schemaPath: "#/properties/schedule/items/properties/plateau/properties/factor/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                    e === null ? e = [r] : e.push(r), t++;
                  }
                }
                if (y.patience !== void 0) {
                  let o = y.patience;
                  if (!(typeof o == "number" && !(o % 1) && !isNaN(o) && isFinite(o))) {
                    let r = { instancePath: s + "/schedule/" + f + "/plateau/patience", schemaPath: "#/properties/schedule/items/properties/plateau/properties/patience/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    e === null ? e = [r] : e.push(r), t++;
                  }
                  if (typeof o == "number" && isFinite(o)) {
                    if (o > 1e6 || isNaN(o)) {
                      let r = { instancePath: s + "/schedule/" + f + "/plateau/patience", schemaPath: "#/properties/schedule/items/properties/plateau/properties/patience/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 }, message: "must be <= 1000000" };
                      e === null ? e = [r] : e.push(r), t++;
                    }
                    if (o < 0 || isNaN(o)) {
                      let r = { instancePath: s + "/schedule/" + f + "/plateau/patience", schemaPath: "#/properties/schedule/items/properties/plateau/properties/patience/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                      e === null ? e = [r] : e.push(r), t++;
                    }
                  }
                }
                if (y.threshold !== void 0) {
                  let o = y.threshold;
                  if (typeof o == "number" && isFinite(o)) {
                    if (o < 0 || isNaN(o)) {
                      let r = { instancePath: s + "/schedule/" + f + "/plateau/threshold", schemaPath: "#/properties/schedule/items/properties/plateau/properties/threshold/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                      e === null ? e = [r] : e.push(r), t++;
                    }
                    if (o >= 1 || isNaN(o)) {
                      let r = { instancePath: s + "/schedule/" + f + "/plateau/threshold", schemaPath: "#/properties/schedule/items/properties/plateau/properties/threshold/exclusiveMaximum", keyword: "exclusiveMaximum", params: { comparison: "<", limit: 1 }, message: "must be < 1" };
                      e === null ? e = [r] : e.push(r), t++;
                    }
                  } else {
                    let r = { instancePath: s + "/schedule/" + f + "/plateau/threshold", schemaPath: "#/properties/schedule/items/properties/plateau/properties/threshold/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                    e === null ? e = [r] : e.push(r), t++;
                  }
                }
                if (y.cooldown !== void 0) {
                  let o = y.cooldown;
                  if (!(typeof o == "number" && !(o % 1) && !isNaN(o) && isFinite(o))) {
                    let r = { instancePath: s + "/schedule/" + f + "/plateau/cooldown", schemaPath: "#/properties/schedule/items/properties/plateau/properties/cooldown/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    e === null ? e = [r] : e.push(r), t++;
                  }
                  if (typeof o == "number" && isFinite(o)) {
                    if (o > 1e6 || isNaN(o)) {
                      let r = { instancePath: s + "/schedule/" + f + "/plateau/cooldown", schemaPath: "#/properties/schedule/items/properties/plateau/properties/cooldown/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 }, message: "must be <= 1000000" };
                      e === null ? e = [r] : e.push(r), t++;
                    }
                    if (o < 0 || isNaN(o)) {
                      let r = { instancePath: s + "/schedule/" + f + "/plateau/cooldown", schemaPath: "#/properties/schedule/items/properties/plateau/properties/cooldown/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                      e === null ? e = [r] : e.push(r), t++;
                    }
                  }
                }
                if (y.to !== void 0) {
                  let o = y.to;
                  if (typeof o == "number" && isFinite(o)) {
                    if (o > 1 || isNaN(o)) {
                      let r = { instancePath: s + "/schedule/" + f + "/plateau/to", schemaPath: "#/properties/schedule/items/properties/plateau/properties/to/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" };
                      e === null ? e = [r] : e.push(r), t++;
                    }
                    if (o < 0 || isNaN(o)) {
                      let r = { instancePath: s + "/schedule/" + f + "/plateau/to", schemaPath: "#/properties/schedule/items/properties/plateau/properties/to/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                      e === null ? e = [r] : e.push(r), t++;
                    }
                  } else {
                    let r = { instancePath: s + "/schedule/" + f + "/plateau/to", schemaPath: "#/properties/schedule/items/properties/plateau/properties/to/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                    e === null ? e = [r] : e.push(r), t++;
                  }
                }
              } else {
                let o = { instancePath: s + "/schedule/" + f + "/plateau", schemaPath: "#/properties/schedule/items/properties/plateau/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                e === null ? e = [o] : e.push(o), t++;
              }
            }
          } else {
            let y = { instancePath: s + "/schedule/" + f, schemaPath: "#/properties/schedule/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            e === null ? e = [y] : e.push(y), t++;
          }
        }
      } else {
        let u = { instancePath: s + "/schedule", schemaPath: "#/properties/schedule/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [u] : e.push(u), t++;
      }
    }
    if (b.optimiser !== void 0) {
      let l = b.optimiser;
      if (typeof l != "string") {
        let u = { instancePath: s + "/optimiser", schemaPath: "#/properties/optimiser/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [u] : e.push(u), t++;
      }
      if (!(l === "adam" || l === "adamw" || l === "sgd" || l === "rmsprop")) {
        let u = { instancePath: s + "/optimiser", schemaPath: "#/properties/optimiser/enum", keyword: "enum", params: { allowedValues: z.properties.optimiser.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [u] : e.push(u), t++;
      }
    }
    if (b.weightDecay !== void 0) {
      let l = b.weightDecay;
      if (typeof l == "number" && isFinite(l)) {
        if (l < 0 || isNaN(l)) {
          let u = { instancePath: s + "/weightDecay", schemaPath: "#/properties/weightDecay/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          e === null ? e = [u] : e.push(u), t++;
        }
      } else {
        let u = { instancePath: s + "/weightDecay", schemaPath: "#/properties/weightDecay/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        e === null ? e = [u] : e.push(u), t++;
      }
    }
    if (b.momentum !== void 0) {
      let l = b.momentum;
      if (typeof l == "number" && isFinite(l)) {
        if (l < 0 || isNaN(l)) {
          let u = { instancePath: s + "/momentum", schemaPath: "#/properties/momentum/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          e === null ? e = [u] : e.push(u), t++;
        }
        if (l >= 1 || isNaN(l)) {
          let u = { instancePath: s + "/momentum", schemaPath: "#/properties/momentum/exclusiveMaximum", keyword: "exclusiveMaximum", params: { comparison: "<", limit: 1 }, message: "must be < 1" };
          e === null ? e = [u] : e.push(u), t++;
        }
      } else {
        let u = { instancePath: s + "/momentum", schemaPath: "#/properties/momentum/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        e === null ? e = [u] : e.push(u), t++;
      }
    }
    if (b.nesterov !== void 0 && typeof b.nesterov != "boolean") {
      let l = { instancePath: s + "/nesterov", schemaPath: "#/properties/nesterov/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      e === null ? e = [l] : e.push(l), t++;
    }
    if (b.loss !== void 0) {
      let l = b.loss;
      if (typeof l != "string") {
        let u = { instancePath: s + "/loss", schemaPath: "#/properties/loss/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [u] : e.push(u), t++;
      }
      if (!(l === "meanSquaredError" || l === "meanAbsoluteError" || l === "huber" || l === "crossEntropy" || l === "focal" || l === "binaryCrossEntropy")) {
        let u = { instancePath: s + "/loss", schemaPath: "#/properties/loss/enum", keyword: "enum", params: { allowedValues: z.properties.loss.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [u] : e.push(u), t++;
      }
    }
    if (b.huberDelta !== void 0) {
      let l = b.huberDelta;
      if (typeof l == "number" && isFinite(l)) {
        if (l <= 0 || isNaN(l)) {
          let u = { instancePath: s + "/huberDelta", schemaPath: "#/properties/huberDelta/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
          e === null ? e = [u] : e.push(u), t++;
        }
      } else {
        let u = { instancePath: s + "/huberDelta", schemaPath: "#/properties/huberDelta/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        e === null ? e = [u] : e.push(u), t++;
      }
    }
    if (b.focalGamma !== void 0) {
      let l = b.focalGamma;
      if (typeof l == "number" && isFinite(l)) {
        if (l > 100 || isNaN(l)) {
          let u = { instancePath: s + "/focalGamma", schemaPath: "#/properties/focalGamma/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, message: "must be <= 100" };
          e === null ? e = [u] : e.push(u), t++;
        }
        if (l < 0 || isNaN(l)) {
          let u = { instancePath: s + "/focalGamma", schemaPath: "#/properties/focalGamma/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          e === null ? e = [u] : e.push(u), t++;
        }
      } else {
        let u = { instancePath: s + "/focalGamma", schemaPath: "#/properties/focalGamma/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        e === null ? e = [u] : e.push(u), t++;
      }
    }
    if (b.l1 !== void 0) {
      let l = b.l1;
      if (typeof l == "number" && isFinite(l)) {
        if (l < 0 || isNaN(l)) {
          let u = { instancePath: s + "/l1", schemaPath: "#/properties/l1/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          e === null ? e = [u] : e.push(u), t++;
        }
      } else {
        let u = { instancePath: s + "/l1", schemaPath: "#/properties/l1/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        e === null ? e = [u] : e.push(u), t++;
      }
    }
    if (b.l2 !== void 0) {
      let l = b.l2;
      if (typeof l == "number" && isFinite(l)) {
        if (l < 0 || isNaN(l)) {
          let u = { instancePath: s + "/l2", schemaPath: "#/properties/l2/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          e === null ? e = [u] : e.push(u), t++;
        }
      } else {
        let u = { instancePath: s + "/l2", schemaPath: "#/properties/l2/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        e === null ? e = [u] : e.push(u), t++;
      }
    }
    if (b.clipNorm !== void 0) {
      let l = b.clipNorm;
      if (typeof l == "number" && isFinite(l)) {
        if (l < 0 || isNaN(l)) {
          let u = { instancePath: s + "/clipNorm", schemaPath: "#/properties/clipNorm/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          e === null ? e = [u] : e.push(u), t++;
        }
      } else {
        let u = { instancePath: s + "/clipNorm", schemaPath: "#/properties/clipNorm/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        e === null ? e = [u] : e.push(u), t++;
      }
    }
    if (b.clipValue !== void 0) {
      let l = b.clipValue;
      if (typeof l == "number" && isFinite(l)) {
        if (l < 0 || isNaN(l)) {
          let u = { instancePath: s + "/clipValue", schemaPath: "#/properties/clipValue/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          e === null ? e = [u] : e.push(u), t++;
        }
      } else {
        let u = { instancePath: s + "/clipValue", schemaPath: "#/properties/clipValue/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        e === null ? e = [u] : e.push(u), t++;
      }
    }
    if (b.patience !== void 0) {
      let l = b.patience;
      if (!(typeof l == "number" && !(l % 1) && !isNaN(l) && isFinite(l))) {
        let u = { instancePath: s + "/patience", schemaPath: "#/properties/patience/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [u] : e.push(u), t++;
      }
      if (typeof l == "number" && isFinite(l)) {
        if (l > 1e6 || isNaN(l)) {
          let u = { instancePath: s + "/patience", schemaPath: "#/properties/patience/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 }, message: "must be <= 1000000" };
          e === null ? e = [u] : e.push(u), t++;
        }
        if (l < 0 || isNaN(l)) {
          let u = { instancePath: s + "/patience", schemaPath: "#/properties/patience/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          e === null ? e = [u] : e.push(u), t++;
        }
      }
    }
    if (b.classWeights !== void 0) {
      let l = b.classWeights, u = t, f = !1, N = null, y = t;
      if (typeof l != "string") {
        let r = { instancePath: s + "/classWeights", schemaPath: "#/properties/classWeights/oneOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [r] : e.push(r), t++;
      }
      if (!(l === "none" || l === "balanced")) {
        let r = { instancePath: s + "/classWeights", schemaPath: "#/properties/classWeights/oneOf/0/enum", keyword: "enum", params: { allowedValues: z.properties.classWeights.oneOf[0].enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [r] : e.push(r), t++;
      }
      var O = y === t;
      O && (f = !0, N = 0);
      let o = t;
      if (l && typeof l == "object" && !Array.isArray(l)) {
        if (Object.keys(l).length < 1) {
          let r = { instancePath: s + "/classWeights", schemaPath: "#/properties/classWeights/oneOf/1/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" };
          e === null ? e = [r] : e.push(r), t++;
        }
        for (let r in l) {
          let P = l[r];
          if (typeof P == "number" && isFinite(P)) {
            if (P <= 0 || isNaN(P)) {
              let n = { instancePath: s + "/classWeights/" + r.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/classWeights/oneOf/1/additionalProperties/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
              e === null ? e = [n] : e.push(n), t++;
            }
          } else {
            let n = { instancePath: s + "/classWeights/" + r.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/classWeights/oneOf/1/additionalProperties/type", keyword: "type", params: { type: "number" }, message: "must be number" };
            e === null ? e = [n] : e.push(n), t++;
          }
        }
      } else {
        let r = { instancePath: s + "/classWeights", schemaPath: "#/properties/classWeights/oneOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        e === null ? e = [r] : e.push(r), t++;
      }
      var O = o === t;
      if (O && f ? (f = !1, N = [N, 1]) : O && (f = !0, N = 1), f)
        t = u, e !== null && (u ? e.length = u : e = null);
      else {
        let r = { instancePath: s + "/classWeights", schemaPath: "#/properties/classWeights/oneOf", keyword: "oneOf", params: { passingSchemas: N }, message: "must match exactly one schema in oneOf" };
        e === null ? e = [r] : e.push(r), t++;
      }
    }
    if (b.labelSmoothing !== void 0) {
      let l = b.labelSmoothing;
      if (typeof l == "number" && isFinite(l)) {
        if (l < 0 || isNaN(l)) {
          let u = { instancePath: s + "/labelSmoothing", schemaPath: "#/properties/labelSmoothing/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          e === null ? e = [u] : e.push(u), t++;
        }
        if (l >= 1 || isNaN(l)) {
          let u = { instancePath: s + "/labelSmoothing", schemaPath: "#/properties/labelSmoothing/exclusiveMaximum", keyword: "exclusiveMaximum", params: { comparison: "<", limit: 1 }, message: "must be < 1" };
          e === null ? e = [u] : e.push(u), t++;
        }
      } else {
        let u = { instancePath: s + "/labelSmoothing", schemaPath: "#/properties/labelSmoothing/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        e === null ? e = [u] : e.push(u), t++;
      }
    }
    if (b.keepWeights !== void 0) {
      let l = b.keepWeights;
      if (typeof l != "string") {
        let u = { instancePath: s + "/keepWeights", schemaPath: "#/properties/keepWeights/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [u] : e.push(u), t++;
      }
      if (!(l === "best" || l === "last" || l === "both")) {
        let u = { instancePath: s + "/keepWeights", schemaPath: "#/properties/keepWeights/enum", keyword: "enum", params: { allowedValues: z.properties.keepWeights.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [u] : e.push(u), t++;
      }
    }
    if (b.reportSteps !== void 0) {
      let l = b.reportSteps;
      if (!(typeof l == "number" && !(l % 1) && !isNaN(l) && isFinite(l))) {
        let u = { instancePath: s + "/reportSteps", schemaPath: "#/properties/reportSteps/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [u] : e.push(u), t++;
      }
      if (typeof l == "number" && isFinite(l)) {
        if (l > 1e9 || isNaN(l)) {
          let u = { instancePath: s + "/reportSteps", schemaPath: "#/properties/reportSteps/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e9 }, message: "must be <= 1000000000" };
          e === null ? e = [u] : e.push(u), t++;
        }
        if (l < 0 || isNaN(l)) {
          let u = { instancePath: s + "/reportSteps", schemaPath: "#/properties/reportSteps/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          e === null ? e = [u] : e.push(u), t++;
        }
      }
    }
    if (b.predict !== void 0) {
      let l = b.predict;
      if (typeof l != "string") {
        let u = { instancePath: s + "/predict", schemaPath: "#/properties/predict/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [u] : e.push(u), t++;
      }
      if (!(l === "auto" || l === "numbers" || l === "classes")) {
        let u = { instancePath: s + "/predict", schemaPath: "#/properties/predict/enum", keyword: "enum", params: { allowedValues: z.properties.predict.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [u] : e.push(u), t++;
      }
    }
    if (b.labels !== void 0) {
      let l = b.labels;
      if (typeof l != "string") {
        let u = { instancePath: s + "/labels", schemaPath: "#/properties/labels/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [u] : e.push(u), t++;
      }
      if (!(l === "auto" || l === "one" || l === "several")) {
        let u = { instancePath: s + "/labels", schemaPath: "#/properties/labels/enum", keyword: "enum", params: { allowedValues: z.properties.labels.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [u] : e.push(u), t++;
      }
    }
    if (b.alpha !== void 0) {
      let l = b.alpha, u = t, f = !1, N = null, y = t;
      if (typeof l == "number" && isFinite(l)) {
        if (l < 0 || isNaN(l)) {
          let r = { instancePath: s + "/alpha", schemaPath: "#/properties/alpha/oneOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          e === null ? e = [r] : e.push(r), t++;
        }
      } else {
        let r = { instancePath: s + "/alpha", schemaPath: "#/properties/alpha/oneOf/0/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        e === null ? e = [r] : e.push(r), t++;
      }
      var j = y === t;
      j && (f = !0, N = 0);
      let o = t;
      if (typeof l != "string") {
        let r = { instancePath: s + "/alpha", schemaPath: "#/properties/alpha/oneOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [r] : e.push(r), t++;
      }
      if (l !== "auto") {
        let r = { instancePath: s + "/alpha", schemaPath: "#/properties/alpha/oneOf/1/enum", keyword: "enum", params: { allowedValues: z.properties.alpha.oneOf[1].enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [r] : e.push(r), t++;
      }
      var j = o === t;
      if (j && f ? (f = !1, N = [N, 1]) : j && (f = !0, N = 1), f)
        t = u, e !== null && (u ? e.length = u : e = null);
      else {
        let r = { instancePath: s + "/alpha", schemaPath: "#/properties/alpha/oneOf", keyword: "oneOf", params: { passingSchemas: N }, message: "must match exactly one schema in oneOf" };
        e === null ? e = [r] : e.push(r), t++;
      }
    }
    if (b.components !== void 0) {
      let l = b.components, u = t, f = !1, N = null, y = t;
      if (!(typeof l == "number" && !(l % 1) && !isNaN(l) && isFinite(l))) {
        let r = { instancePath: s + "/components", schemaPath: "#/properties/components/oneOf/0/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [r] : e.push(r), t++;
      }
      if (typeof l == "number" && isFinite(l)) {
        if (l > 1e4 || isNaN(l)) {
          let r = { instancePath: s + "/components", schemaPath: "#/properties/components/oneOf/0/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e4 }, message: "must be <= 10000" };
          e === null ? e = [r] : e.push(r), t++;
        }
        if (l < 1 || isNaN(l)) {
          let r = { instancePath: s + "/components", schemaPath: "#/properties/components/oneOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          e === null ? e = [r] : e.push(r), t++;
        }
      }
      var I = y === t;
      I && (f = !0, N = 0);
      let o = t;
      if (typeof l != "string") {
        let r = { instancePath: s + "/components", schemaPath: "#/properties/components/oneOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [r] : e.push(r), t++;
      }
      if (l !== "auto") {
        let r = { instancePath: s + "/components", schemaPath: "#/properties/components/oneOf/1/enum", keyword: "enum", params: { allowedValues: z.properties.components.oneOf[1].enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [r] : e.push(r), t++;
      }
      var I = o === t;
      if (I && f ? (f = !1, N = [N, 1]) : I && (f = !0, N = 1), f)
        t = u, e !== null && (u ? e.length = u : e = null);
      else {
        let r = { instancePath: s + "/components", schemaPath: "#/properties/components/oneOf", keyword: "oneOf", params: { passingSchemas: N }, message: "must match exactly one schema in oneOf" };
        e === null ? e = [r] : e.push(r), t++;
      }
    }
    if (b.scaleColumns !== void 0 && typeof b.scaleColumns != "boolean") {
      let l = { instancePath: s + "/scaleColumns", schemaPath: "#/properties/scaleColumns/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      e === null ? e = [l] : e.push(l), t++;
    }
    if (b.trees !== void 0) {
      let l = b.trees;
      if (!(typeof l == "number" && !(l % 1) && !isNaN(l) && isFinite(l))) {
        let u = { instancePath: s + "/trees", schemaPath: "#/properties/trees/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [u] : e.push(u), t++;
      }
      if (typeof l == "number" && isFinite(l)) {
        if (l > 1e5 || isNaN(l)) {
          let u = { instancePath: s + "/trees", schemaPath: "#/properties/trees/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e5 }, message: "must be <= 100000" };
          e === null ? e = [u] : e.push(u), t++;
        }
        if (l < 1 || isNaN(l)) {
          let u = { instancePath: s + "/trees", schemaPath: "#/properties/trees/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          e === null ? e = [u] : e.push(u), t++;
        }
      }
    }
    if (b.maximumDepth !== void 0) {
      let l = b.maximumDepth;
      if (!(typeof l == "number" && !(l % 1) && !isNaN(l) && isFinite(l))) {
        let u = { instancePath: s + "/maximumDepth", schemaPath: "#/properties/maximumDepth/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [u] : e.push(u), t++;
      }
      if (typeof l == "number" && isFinite(l)) {
        if (l > 1e4 || isNaN(l)) {
          let u = { instancePath: s + "/maximumDepth", schemaPath: "#/properties/maximumDepth/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e4 }, message: "must be <= 10000" };
          e === null ? e = [u] : e.push(u), t++;
        }
        if (l < 1 || isNaN(l)) {
          let u = { instancePath: s + "/maximumDepth", schemaPath: "#/properties/maximumDepth/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          e === null ? e = [u] : e.push(u), t++;
        }
      }
    }
    if (b.minimumLeaf !== void 0) {
      let l = b.minimumLeaf;
      if (!(typeof l == "number" && !(l % 1) && !isNaN(l) && isFinite(l))) {
        let u = { instancePath: s + "/minimumLeaf", schemaPath: "#/properties/minimumLeaf/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [u] : e.push(u), t++;
      }
      if (typeof l == "number" && isFinite(l)) {
        if (l > 1e9 || isNaN(l)) {
          let u = { instancePath: s + "/minimumLeaf", schemaPath: "#/properties/minimumLeaf/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e9 }, message: "must be <= 1000000000" };
          e === null ? e = [u] : e.push(u), t++;
        }
        if (l < 1 || isNaN(l)) {
          let u = { instancePath: s + "/minimumLeaf", schemaPath: "#/properties/minimumLeaf/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          e === null ? e = [u] : e.push(u), t++;
        }
      }
    }
    if (b.columnShare !== void 0) {
      let l = b.columnShare;
      if (typeof l == "number" && isFinite(l)) {
        if (l > 1 || isNaN(l)) {
          let u = { instancePath: s + "/columnShare", schemaPath: "#/properties/columnShare/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" };
          e === null ? e = [u] : e.push(u), t++;
        }
        if (l <= 0 || isNaN(l)) {
          let u = { instancePath: s + "/columnShare", schemaPath: "#/properties/columnShare/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
          e === null ? e = [u] : e.push(u), t++;
        }
      } else {
        let u = { instancePath: s + "/columnShare", schemaPath: "#/properties/columnShare/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        e === null ? e = [u] : e.push(u), t++;
      }
    }
    if (b.rowShare !== void 0) {
      let l = b.rowShare;
      if (typeof l == "number" && isFinite(l)) {
        if (l > 1 || isNaN(l)) {
          let u = { instancePath: s + "/rowShare", schemaPath: "#/properties/rowShare/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" };
          e === null ? e = [u] : e.push(u), t++;
        }
        if (l <= 0 || isNaN(l)) {
          let u = { instancePath: s + "/rowShare", schemaPath: "#/properties/rowShare/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
          e === null ? e = [u] : e.push(u), t++;
        }
      } else {
        let u = { instancePath: s + "/rowShare", schemaPath: "#/properties/rowShare/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        e === null ? e = [u] : e.push(u), t++;
      }
    }
    if (b.replaceFrom !== void 0) {
      let l = b.replaceFrom;
      if (typeof l == "string") {
        if (q(l) < 1) {
          let u = { instancePath: s + "/replaceFrom", schemaPath: "#/properties/replaceFrom/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          e === null ? e = [u] : e.push(u), t++;
        }
      } else {
        let u = { instancePath: s + "/replaceFrom", schemaPath: "#/properties/replaceFrom/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [u] : e.push(u), t++;
      }
    }
    if (b.freeze !== void 0) {
      let l = b.freeze;
      if (typeof l != "string") {
        let u = { instancePath: s + "/freeze", schemaPath: "#/properties/freeze/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [u] : e.push(u), t++;
      }
      if (!(l === "all" || l === "none")) {
        let u = { instancePath: s + "/freeze", schemaPath: "#/properties/freeze/enum", keyword: "enum", params: { allowedValues: z.properties.freeze.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [u] : e.push(u), t++;
      }
    }
    if (b.unfreeze !== void 0) {
      let l = b.unfreeze;
      if (Array.isArray(l)) {
        if (l.length > 1e3) {
          let f = { instancePath: s + "/unfreeze", schemaPath: "#/properties/unfreeze/maxItems", keyword: "maxItems", params: { limit: 1e3 }, message: "must NOT have more than 1000 items" };
          e === null ? e = [f] : e.push(f), t++;
        }
        let u = l.length;
        for (let f = 0; f < u; f++) {
          let N = l[f];
          if (N && typeof N == "object" && !Array.isArray(N)) {
            if (N.epoch === void 0) {
              let y = { instancePath: s + "/unfreeze/" + f, schemaPath: "#/properties/unfreeze/items/required", keyword: "required", params: { missingProperty: "epoch" }, message: "must have required property 'epoch'" };
              e === null ? e = [y] : e.push(y), t++;
            }
            for (let y in N)
              if (!(y === "epoch" || y === "from")) {
                let o = { instancePath: s + "/unfreeze/" + f, schemaPath: "#/properties/unfreeze/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: y }, message: "must NOT have additional properties" };
                e === null ? e = [o] : e.push(o), t++;
              }
            if (N.epoch !== void 0) {
              let y = N.epoch;
              if (!(typeof y == "number" && !(y % 1) && !isNaN(y) && isFinite(y))) {
                let o = { instancePath: s + "/unfreeze/" + f + "/epoch", schemaPath: "#/properties/unfreeze/items/properties/epoch/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                e === null ? e = [o] : e.push(o), t++;
              }
              if (typeof y == "number" && isFinite(y)) {
                if (y > 1e6 || isNaN(y)) {
                  let o = { instancePath: s + "/unfreeze/" + f + "/epoch", schemaPath: "#/properties/unfreeze/items/properties/epoch/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 }, message: "must be <= 1000000" };
                  e === null ? e = [o] : e.push(o), t++;
                }
                if (y < 1 || isNaN(y)) {
                  let o = { instancePath: s + "/unfreeze/" + f + "/epoch", schemaPath: "#/properties/unfreeze/items/properties/epoch/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                  e === null ? e = [o] : e.push(o), t++;
                }
              }
            }
            if (N.from !== void 0) {
              let y = N.from;
              if (typeof y == "string") {
                if (q(y) < 1) {
                  let o = { instancePath: s + "/unfreeze/" + f + "/from", schemaPath: "#/properties/unfreeze/items/properties/from/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  e === null ? e = [o] : e.push(o), t++;
                }
              } else {
                let o = { instancePath: s + "/unfreeze/" + f + "/from", schemaPath: "#/properties/unfreeze/items/properties/from/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [o] : e.push(o), t++;
              }
            }
          } else {
            let y = { instancePath: s + "/unfreeze/" + f, schemaPath: "#/properties/unfreeze/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            e === null ? e = [y] : e.push(y), t++;
          }
        }
      } else {
        let u = { instancePath: s + "/unfreeze", schemaPath: "#/properties/unfreeze/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [u] : e.push(u), t++;
      }
    }
    if (b.method !== void 0) {
      let l = b.method;
      if (typeof l != "string") {
        let u = { instancePath: s + "/method", schemaPath: "#/properties/method/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [u] : e.push(u), t++;
      }
      if (!(l === "autoencoder" || l === "denoising" || l === "contrastive" || l === "coral" || l === "adversarial")) {
        let u = { instancePath: s + "/method", schemaPath: "#/properties/method/enum", keyword: "enum", params: { allowedValues: z.properties.method.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [u] : e.push(u), t++;
      }
    }
    if (b.decoder !== void 0) {
      let l = b.decoder;
      if (Array.isArray(l)) {
        if (l.length > 100) {
          let f = { instancePath: s + "/decoder", schemaPath: "#/properties/decoder/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items" };
          e === null ? e = [f] : e.push(f), t++;
        }
        let u = l.length;
        for (let f = 0; f < u; f++) {
          let N = l[f];
          if (!(typeof N == "number" && !(N % 1) && !isNaN(N) && isFinite(N))) {
            let y = { instancePath: s + "/decoder/" + f, schemaPath: "#/properties/decoder/items/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            e === null ? e = [y] : e.push(y), t++;
          }
          if (typeof N == "number" && isFinite(N)) {
            if (N > 1e6 || isNaN(N)) {
              let y = { instancePath: s + "/decoder/" + f, schemaPath: "#/properties/decoder/items/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 }, message: "must be <= 1000000" };
              e === null ? e = [y] : e.push(y), t++;
            }
            if (N < 1 || isNaN(N)) {
              let y = { instancePath: s + "/decoder/" + f, schemaPath: "#/properties/decoder/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
              e === null ? e = [y] : e.push(y), t++;
            }
          }
        }
      } else {
        let u = { instancePath: s + "/decoder", schemaPath: "#/properties/decoder/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [u] : e.push(u), t++;
      }
    }
    if (b.corruption !== void 0) {
      let l = b.corruption;
      if (typeof l == "number" && isFinite(l)) {
        if (l >= 1 || isNaN(l)) {
          let u = { instancePath: s + "/corruption", schemaPath: "#/properties/corruption/exclusiveMaximum", keyword: "exclusiveMaximum", params: { comparison: "<", limit: 1 }, message: "must be < 1" };
          e === null ? e = [u] : e.push(u), t++;
        }
        if (l <= 0 || isNaN(l)) {
          let u = { instancePath: s + "/corruption", schemaPath: "#/properties/corruption/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
          e === null ? e = [u] : e.push(u), t++;
        }
      } else {
        let u = { instancePath: s + "/corruption", schemaPath: "#/properties/corruption/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        e === null ? e = [u] : e.push(u), t++;
      }
    }
    if (b.temperature !== void 0) {
      let l = b.temperature;
      if (typeof l == "number" && isFinite(l)) {
        if (l <= 0 || isNaN(l)) {
          let u = { instancePath: s + "/temperature", schemaPath: "#/properties/temperature/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
          e === null ? e = [u] : e.push(u), t++;
        }
      } else {
        let u = { instancePath: s + "/temperature", schemaPath: "#/properties/temperature/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        e === null ? e = [u] : e.push(u), t++;
      }
    }
    if (b.projection !== void 0) {
      let l = b.projection;
      if (!(typeof l == "number" && !(l % 1) && !isNaN(l) && isFinite(l))) {
        let u = { instancePath: s + "/projection", schemaPath: "#/properties/projection/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [u] : e.push(u), t++;
      }
      if (typeof l == "number" && isFinite(l)) {
        if (l > 1e5 || isNaN(l)) {
          let u = { instancePath: s + "/projection", schemaPath: "#/properties/projection/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e5 }, message: "must be <= 100000" };
          e === null ? e = [u] : e.push(u), t++;
        }
        if (l < 2 || isNaN(l)) {
          let u = { instancePath: s + "/projection", schemaPath: "#/properties/projection/minimum", keyword: "minimum", params: { comparison: ">=", limit: 2 }, message: "must be >= 2" };
          e === null ? e = [u] : e.push(u), t++;
        }
      }
    }
    if (b.adaptation !== void 0) {
      let l = b.adaptation;
      if (typeof l == "number" && isFinite(l)) {
        if (l < 0 || isNaN(l)) {
          let u = { instancePath: s + "/adaptation", schemaPath: "#/properties/adaptation/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          e === null ? e = [u] : e.push(u), t++;
        }
      } else {
        let u = { instancePath: s + "/adaptation", schemaPath: "#/properties/adaptation/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        e === null ? e = [u] : e.push(u), t++;
      }
    }
    if (b.domainUnits !== void 0) {
      let l = b.domainUnits;
      if (!(typeof l == "number" && !(l % 1) && !isNaN(l) && isFinite(l))) {
        let u = { instancePath: s + "/domainUnits", schemaPath: "#/properties/domainUnits/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [u] : e.push(u), t++;
      }
      if (typeof l == "number" && isFinite(l)) {
        if (l > 1e6 || isNaN(l)) {
          let u = { instancePath: s + "/domainUnits", schemaPath: "#/properties/domainUnits/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 }, message: "must be <= 1000000" };
          e === null ? e = [u] : e.push(u), t++;
        }
        if (l < 1 || isNaN(l)) {
          let u = { instancePath: s + "/domainUnits", schemaPath: "#/properties/domainUnits/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          e === null ? e = [u] : e.push(u), t++;
        }
      }
    }
  } else {
    let l = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [l] : e.push(l), t++;
  }
  return X.errors = e, t === 0;
}
X.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var fe = {
  dataset: {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: "urn:kstore:schema:artifact:dataset",
    title: "DatasetSettings",
    description: "`dataset.yaml` at the root of a dataset's folder, optional: how its files are read as a table.",
    type: "object",
    additionalProperties: !1,
    required: [],
    properties: {
      key: {
        type: "string",
        minLength: 1,
        description: "column whose values name the rows; each row has one, and no two rows the same. For a single workbook or CSV file"
      },
      targets: {
        type: "array",
        items: {
          type: "string",
          minLength: 1
        },
        minItems: 1,
        uniqueItems: !0,
        description: "columns that are predicted; the other columns are inputs. For a single workbook or CSV file: in input/ and output/ the folders say it"
      },
      pictures: {
        type: "string",
        minLength: 1,
        description: "column that names pictures, for one workbook or CSV file beside PNG or JPEG files: what the other columns say of each of them can be learnt"
      },
      sheet: {
        type: "string",
        minLength: 1,
        description: "sheet that holds the table, for workbooks with several. Without it a single workbook's first sheet with content counts; in input/ and output/ a workbook that has content in one sheet alone needs no name"
      },
      orientation: {
        type: "string",
        enum: [
          "across",
          "down"
        ],
        description: "how the sheets in input/ and output/ run, when it is not found out rightly. across: a header row, then rows. down: each row is a name, its value and perhaps its unit"
      },
      absent: {
        type: "string",
        enum: [
          "missing"
        ],
        description: "what a column means that a sheet in input/ or output/ lacks. missing: its values are missing. Without it the sheet is refused"
      },
      samples: {
        type: "string",
        enum: [
          "files",
          "sheets"
        ],
        description: "what a sample is, in a folder without input/ and output/. files: each file. sheets: each sheet of one workbook. Their rows make one table"
      },
      decimal: {
        type: "string",
        enum: [
          "point",
          "comma"
        ],
        description: "decimal mark of the numbers in CSV. Without it a point; and a comma too where cells are separated by semicolons or tabs"
      },
      units: {
        type: "object",
        additionalProperties: {
          type: "string",
          minLength: 1
        },
        description: "unit of each column named here, in place of the one in its header"
      }
    }
  },
  evaluation: {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: "urn:kstore:schema:artifact:evaluation",
    title: "EvaluationSettings",
    description: "Tests that a trained model goes through.",
    type: "object",
    additionalProperties: !1,
    required: [
      "tests"
    ],
    properties: {
      tests: {
        type: "array",
        minItems: 1,
        description: "the tests, in order",
        items: {
          type: "object",
          additionalProperties: !1,
          required: [
            "task"
          ],
          description: "one test",
          properties: {
            task: {
              type: "string",
              minLength: 1,
              description: "test task"
            },
            name: {
              type: "string",
              minLength: 1,
              description: "name of this test among the others; without it the task's name"
            },
            settings: {
              type: "object",
              additionalProperties: !0,
              description: "settings of the test task; `kstore task show` lists them"
            }
          }
        }
      },
      note: {
        type: "string",
        description: "why it is as it is, in your own words"
      }
    }
  },
  experiment: {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: "urn:kstore:schema:artifact:experiment",
    title: "ExperimentSettings",
    description: "What is learnt from what, and how it is tested. Either the classic form with `dataset` and `model`, or a graph with `steps`. A reference without a number means the newest version at the time of the run.",
    type: "object",
    additionalProperties: !1,
    properties: {
      dataset: {
        type: "string",
        minLength: 1,
        description: "reference to the dataset to learn from; its held-out part is used for the test unless testDataset is given"
      },
      testDataset: {
        type: "string",
        minLength: 1,
        description: "reference to a dataset that is used for the test only"
      },
      preprocessing: {
        type: "string",
        minLength: 1,
        description: "reference to the preprocessing"
      },
      model: {
        type: "string",
        minLength: 1,
        description: "reference to the model; it names the learning task that trains it"
      },
      training: {
        type: "string",
        minLength: 1,
        description: "reference to the training configuration; without it the task's defaults hold"
      },
      evaluation: {
        type: "string",
        minLength: 1,
        description: "reference to the evaluation; without it nothing is tested"
      },
      seed: {
        type: "integer",
        minimum: 0,
        maximum: 4294967295,
        default: 1,
        description: "start of every random stream of the run"
      },
      steps: {
        type: "object",
        minProperties: 1,
        maxProperties: 100,
        propertyNames: {
          type: "string",
          pattern: "^[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}_-]*$",
          maxLength: 60
        },
        description: "the steps of a graph by name; a name has letters, digits, `_` and `-`",
        additionalProperties: {
          type: "object",
          additionalProperties: !1,
          required: [
            "task"
          ],
          description: "one step: a task, what it gets, how it is set",
          properties: {
            task: {
              type: "string",
              minLength: 1,
              description: "`learning/NAME` or `test/NAME`; `kstore task list` lists them"
            },
            inputs: {
              type: "object",
              additionalProperties: {
                type: "string",
                minLength: 1
              },
              description: "slot of the task to a reference, or to `STEP.SLOT` for what another step gives"
            },
            settings: {
              description: "settings of the task, or a reference to a training or evaluation that has them; without it the task's defaults hold",
              anyOf: [
                {
                  type: "object",
                  additionalProperties: !0,
                  description: "the settings themselves"
                },
                {
                  type: "string",
                  minLength: 1,
                  description: "reference to a training or evaluation"
                }
              ]
            },
            name: {
              type: "string",
              minLength: 1,
              description: "name of what the step gives; without it `EXPERIMENT-STEP`"
            },
            seed: {
              type: "integer",
              minimum: 0,
              maximum: 4294967295,
              description: "seed of this step; without it that of the experiment"
            }
          }
        }
      },
      matrix: {
        type: "object",
        minProperties: 1,
        additionalProperties: {
          type: "array",
          minItems: 1,
          description: "the values"
        },
        description: "every combination of these values is run: `dataset`, `preprocessing`, `model`, `training`, `evaluation`, `testDataset`, `seed` or `training.SETTING`; in a graph `STEP.settings.SETTING`, `STEP.inputs.SLOT`, `STEP.seed` or `seed`"
      },
      protocol: {
        type: "object",
        additionalProperties: !1,
        minProperties: 1,
        description: "divides the rows anew several times, each a run of its own, and gives mean, deviation and interval of the metrics",
        properties: {
          folds: {
            type: "integer",
            minimum: 2,
            maximum: 256,
            description: "number of folds: each is the test part once; without it the shares of the `split` step hold"
          },
          repeats: {
            type: "integer",
            minimum: 1,
            maximum: 256,
            default: 1,
            description: "how often rows are drawn anew"
          }
        }
      },
      card: {
        type: "object",
        additionalProperties: !1,
        required: [
          "type",
          "predict"
        ],
        description: "the task card: what is predicted from what, for whom, and when it is good enough. It is checked before each run and shown above its results",
        properties: {
          question: {
            type: "string",
            minLength: 1,
            maxLength: 2e3,
            description: "what is to be found out, in your own words"
          },
          type: {
            type: "string",
            enum: [
              "binary classification",
              "multiclass classification",
              "multilabel classification",
              "scalar regression",
              "vector regression"
            ],
            description: "type of the task"
          },
          predict: {
            type: "array",
            minItems: 1,
            uniqueItems: !0,
            items: {
              type: "string",
              minLength: 1
            },
            description: "the target columns"
          },
          from: {
            type: "array",
            minItems: 1,
            uniqueItems: !0,
            items: {
              type: "string",
              minLength: 1
            },
            description: "the input columns; without it those that the dataset and the preprocessing say"
          },
          audience: {
            type: "string",
            minLength: 1,
            maxLength: 2e3,
            description: "for whom it is made, and what they decide by it"
          },
          success: {
            type: "array",
            minItems: 1,
            description: "when it is good enough; every line must hold",
            items: {
              type: "object",
              additionalProperties: !1,
              required: [
                "metric"
              ],
              properties: {
                metric: {
                  type: "string",
                  minLength: 1,
                  description: "a metric of the test, with several tests `TEST/NAME`; with a label as in `rmse/water`"
                },
                atLeast: {
                  type: "number",
                  description: "threshold of a metric that is better when higher"
                },
                atMost: {
                  type: "number",
                  description: "threshold of a metric that is better when lower"
                }
              },
              description: "one threshold: `atLeast` or `atMost`"
            }
          },
          constraints: {
            type: "array",
            minItems: 1,
            items: {
              type: "string",
              minLength: 1,
              maxLength: 2e3,
              description: "one of them"
            },
            description: "what else it must keep to: time, cost, what may be known when"
          },
          source: {
            type: "string",
            minLength: 1,
            maxLength: 2e3,
            description: "where the data come from"
          },
          represents: {
            type: "string",
            minLength: 1,
            maxLength: 2e3,
            description: "whom or what the data stand for, and what they lack"
          }
        }
      },
      note: {
        type: "string",
        description: "why this experiment is made, in your own words"
      },
      sweep: {
        type: "object",
        additionalProperties: !1,
        required: [
          "space"
        ],
        description: "the search that `kstore sweep start` makes; `kstore run` takes no notice of it",
        properties: {
          space: {
            type: "object",
            minProperties: 1,
            description: "what is varied: a setting of the training by its name, with dots into nested ones, or `seed`, `dataset`, `preprocessing`, `model`",
            additionalProperties: {
              type: "object",
              additionalProperties: !1,
              description: "one of uniform, logUniform, integer, choice",
              properties: {
                uniform: {
                  type: "array",
                  minItems: 2,
                  maxItems: 2,
                  items: {
                    type: "number"
                  },
                  description: "lowest and highest value"
                },
                logUniform: {
                  type: "array",
                  minItems: 2,
                  maxItems: 2,
                  items: {
                    type: "number",
                    exclusiveMinimum: 0
                  },
                  description: "lowest and highest value; the logarithm is uniform"
                },
                integer: {
                  type: "array",
                  minItems: 2,
                  maxItems: 2,
                  items: {
                    type: "integer"
                  },
                  description: "lowest and highest whole number"
                },
                choice: {
                  type: "array",
                  minItems: 1,
                  maxItems: 1e3,
                  items: {},
                  description: "the values"
                },
                step: {
                  type: "number",
                  exclusiveMinimum: 0,
                  description: "distance of the values from the lowest on; without it every number"
                },
                points: {
                  type: "integer",
                  minimum: 2,
                  maximum: 1e3,
                  description: "values that a grid takes where there is no step"
                },
                when: {
                  type: "object",
                  minProperties: 1,
                  additionalProperties: {
                    type: "array",
                    minItems: 1,
                    items: {}
                  },
                  description: "varied only while other parameters have one of these values"
                }
              }
            }
          },
          strategy: {
            type: "string",
            enum: [
              "random",
              "grid",
              "tpe",
              "halving"
            ],
            default: "tpe",
            description: "how values are chosen"
          },
          trials: {
            type: "integer",
            minimum: 1,
            maximum: 1e4,
            default: 20,
            description: "trials that the strategy may choose; a grid has all of its points unless this says fewer"
          },
          seed: {
            type: "integer",
            minimum: 0,
            maximum: 4294967295,
            default: 1,
            description: "start of the random choices of the strategy; the seed of the runs is the experiment's"
          },
          metric: {
            type: "string",
            minLength: 1,
            default: "validationLoss",
            description: "metric of the learning task that is made better, or `test/NAME` for one of a test"
          },
          halving: {
            type: "object",
            additionalProperties: !1,
            required: [
              "budget",
              "minimum",
              "maximum"
            ],
            description: "successive halving: many trials with a small budget, the best of them with a larger one",
            properties: {
              budget: {
                type: "string",
                minLength: 1,
                description: "training setting that says how much a trial may cost, such as epochs"
              },
              minimum: {
                type: "integer",
                minimum: 1,
                description: "smallest budget worth a look"
              },
              maximum: {
                type: "integer",
                minimum: 1,
                description: "budget of the last trials"
              },
              factor: {
                type: "integer",
                minimum: 2,
                maximum: 100,
                default: 3,
                description: "one of so many trials goes on, with so many times the budget"
              }
            }
          }
        }
      }
    },
    if: {
      not: {
        anyOf: [
          {
            properties: {
              steps: !0
            },
            required: [
              "steps"
            ]
          },
          {
            properties: {
              matrix: !0
            },
            required: [
              "matrix"
            ]
          }
        ]
      }
    },
    then: {
      properties: {
        dataset: !0,
        model: !0
      },
      required: [
        "dataset",
        "model"
      ]
    }
  },
  model: {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: "urn:kstore:schema:artifact:model",
    title: "ModelSettings",
    description: "Structure of a model and the learning task that trains it.",
    type: "object",
    additionalProperties: !1,
    required: [
      "task"
    ],
    properties: {
      task: {
        type: "string",
        minLength: 1,
        description: "learning task that trains the model"
      },
      input: {
        type: "array",
        minItems: 1,
        maxItems: 4,
        items: {
          type: "integer",
          minimum: 1,
          maximum: 1e7
        },
        description: "what the values of a row are, as [height, width, channels] or [length, channels]; without it, numbers in a row"
      },
      layers: {
        $ref: "#/$defs/layers",
        default: [],
        description: "the layers from input to output; the task adds the output layer, one unit a target"
      },
      note: {
        type: "string",
        description: "why it is as it is, in your own words"
      }
    },
    $defs: {
      layers: {
        type: "array",
        description: "layers, each working on what the one before it gives",
        items: {
          type: "object",
          additionalProperties: !1,
          minProperties: 1,
          maxProperties: 1,
          description: "one layer: its type and its settings",
          properties: {
            dense: {
              type: "object",
              additionalProperties: !1,
              required: [
                "units"
              ],
              description: "every output depends on every input",
              properties: {
                units: {
                  type: "integer",
                  minimum: 1,
                  maximum: 1e6,
                  description: "number of outputs"
                },
                activation: {
                  type: "string",
                  enum: [
                    "linear",
                    "relu",
                    "leakyRelu",
                    "elu",
                    "selu",
                    "tanh",
                    "sigmoid",
                    "swish",
                    "softmax"
                  ],
                  default: "linear",
                  description: "function that is applied to each output"
                },
                initialiser: {
                  type: "string",
                  enum: [
                    "he",
                    "xavier",
                    "lecun",
                    "orthogonal"
                  ],
                  description: "how the first weights are drawn; without it `he` for relu, leakyRelu, elu and swish, else `xavier`"
                },
                bias: {
                  type: "boolean",
                  default: !0,
                  description: "whether a learnt number is added to each output"
                }
              }
            },
            conv1d: {
              type: "object",
              additionalProperties: !1,
              required: [
                "filters",
                "kernel"
              ],
              description: "looks at a window of each series (length, channels)",
              properties: {
                filters: {
                  type: "integer",
                  minimum: 1,
                  maximum: 1e6,
                  description: "number of outputs at each place"
                },
                kernel: {
                  oneOf: [
                    {
                      type: "integer",
                      minimum: 1,
                      maximum: 1e5
                    },
                    {
                      type: "array",
                      minItems: 1,
                      maxItems: 1,
                      items: {
                        type: "integer",
                        minimum: 1,
                        maximum: 1e5
                      }
                    }
                  ],
                  description: "size of the window"
                },
                stride: {
                  oneOf: [
                    {
                      type: "integer",
                      minimum: 1,
                      maximum: 1e5
                    },
                    {
                      type: "array",
                      minItems: 1,
                      maxItems: 1,
                      items: {
                        type: "integer",
                        minimum: 1,
                        maximum: 1e5
                      }
                    }
                  ],
                  default: 1,
                  description: "places that the window moves on"
                },
                padding: {
                  type: "string",
                  enum: [
                    "same",
                    "valid"
                  ],
                  default: "valid",
                  description: "`same` surrounds the rows with zeros, so that a stride of 1 keeps their size; `valid` adds nothing"
                },
                activation: {
                  type: "string",
                  enum: [
                    "linear",
                    "relu",
                    "leakyRelu",
                    "elu",
                    "selu",
                    "tanh",
                    "sigmoid",
                    "swish",
                    "softmax"
                  ],
                  default: "linear",
                  description: "function that is applied to each output"
                },
                initialiser: {
                  type: "string",
                  enum: [
                    "he",
                    "xavier",
                    "lecun",
                    "orthogonal"
                  ],
                  description: "how the first weights are drawn; without it `he` for relu, leakyRelu, elu and swish, else `xavier`"
                },
                bias: {
                  type: "boolean",
                  default: !0,
                  description: "whether a learnt number is added to each output"
                }
              }
            },
            conv2d: {
              type: "object",
              additionalProperties: !1,
              required: [
                "filters",
                "kernel"
              ],
              description: "looks at a window of each picture (height, width, channels)",
              properties: {
                filters: {
                  type: "integer",
                  minimum: 1,
                  maximum: 1e6,
                  description: "number of outputs at each place"
                },
                kernel: {
                  oneOf: [
                    {
                      type: "integer",
                      minimum: 1,
                      maximum: 1e5
                    },
                    {
                      type: "array",
                      minItems: 2,
                      maxItems: 2,
                      items: {
                        type: "integer",
                        minimum: 1,
                        maximum: 1e5
                      }
                    }
                  ],
                  description: "size of the window, one number for both axes or [height, width]"
                },
                stride: {
                  oneOf: [
                    {
                      type: "integer",
                      minimum: 1,
                      maximum: 1e5
                    },
                    {
                      type: "array",
                      minItems: 2,
                      maxItems: 2,
                      items: {
                        type: "integer",
                        minimum: 1,
                        maximum: 1e5
                      }
                    }
                  ],
                  default: 1,
                  description: "places that the window moves on"
                },
                padding: {
                  type: "string",
                  enum: [
                    "same",
                    "valid"
                  ],
                  default: "valid",
                  description: "`same` surrounds the rows with zeros, so that a stride of 1 keeps their size; `valid` adds nothing"
                },
                activation: {
                  type: "string",
                  enum: [
                    "linear",
                    "relu",
                    "leakyRelu",
                    "elu",
                    "selu",
                    "tanh",
                    "sigmoid",
                    "swish",
                    "softmax"
                  ],
                  default: "linear",
                  description: "function that is applied to each output"
                },
                initialiser: {
                  type: "string",
                  enum: [
                    "he",
                    "xavier",
                    "lecun",
                    "orthogonal"
                  ],
                  description: "how the first weights are drawn; without it `he` for relu, leakyRelu, elu and swish, else `xavier`"
                },
                bias: {
                  type: "boolean",
                  default: !0,
                  description: "whether a learnt number is added to each output"
                }
              }
            },
            depthwiseConv2d: {
              type: "object",
              additionalProperties: !1,
              required: [
                "kernel"
              ],
              description: "looks at a window of each channel of a picture by itself",
              properties: {
                multiplier: {
                  type: "integer",
                  minimum: 1,
                  maximum: 1e3,
                  default: 1,
                  description: "outputs for each channel"
                },
                kernel: {
                  oneOf: [
                    {
                      type: "integer",
                      minimum: 1,
                      maximum: 1e5
                    },
                    {
                      type: "array",
                      minItems: 2,
                      maxItems: 2,
                      items: {
                        type: "integer",
                        minimum: 1,
                        maximum: 1e5
                      }
                    }
                  ],
                  description: "size of the window, one number for both axes or [height, width]"
                },
                stride: {
                  oneOf: [
                    {
                      type: "integer",
                      minimum: 1,
                      maximum: 1e5
                    },
                    {
                      type: "array",
                      minItems: 2,
                      maxItems: 2,
                      items: {
                        type: "integer",
                        minimum: 1,
                        maximum: 1e5
                      }
                    }
                  ],
                  default: 1,
                  description: "places that the window moves on"
                },
                padding: {
                  type: "string",
                  enum: [
                    "same",
                    "valid"
                  ],
                  default: "valid",
                  description: "`same` surrounds the rows with zeros, so that a stride of 1 keeps their size; `valid` adds nothing"
                },
                activation: {
                  type: "string",
                  enum: [
                    "linear",
                    "relu",
                    "leakyRelu",
                    "elu",
                    "selu",
                    "tanh",
                    "sigmoid",
                    "swish",
                    "softmax"
                  ],
                  default: "linear",
                  description: "function that is applied to each output"
                },
                initialiser: {
                  type: "string",
                  enum: [
                    "he",
                    "xavier",
                    "lecun",
                    "orthogonal"
                  ],
                  description: "how the first weights are drawn; without it `he` for relu, leakyRelu, elu and swish, else `xavier`"
                },
                bias: {
                  type: "boolean",
                  default: !0,
                  description: "whether a learnt number is added to each output"
                }
              }
            },
            maxPool: {
              type: "object",
              additionalProperties: !1,
              description: "the largest value of each window of a picture or series",
              properties: {
                size: {
                  oneOf: [
                    {
                      type: "integer",
                      minimum: 1,
                      maximum: 1e5
                    },
                    {
                      type: "array",
                      minItems: 1,
                      maxItems: 2,
                      items: {
                        type: "integer",
                        minimum: 1,
                        maximum: 1e5
                      }
                    }
                  ],
                  default: 2,
                  description: "size of the window: one number for all axes, or a list with one for each"
                },
                stride: {
                  oneOf: [
                    {
                      type: "integer",
                      minimum: 1,
                      maximum: 1e5
                    },
                    {
                      type: "array",
                      minItems: 1,
                      maxItems: 2,
                      items: {
                        type: "integer",
                        minimum: 1,
                        maximum: 1e5
                      }
                    }
                  ],
                  description: "places that the window moves on; without it, the size"
                },
                padding: {
                  type: "string",
                  enum: [
                    "same",
                    "valid"
                  ],
                  default: "valid",
                  description: "`same` surrounds the rows with zeros, so that a stride of 1 keeps their size; `valid` adds nothing"
                }
              }
            },
            averagePool: {
              type: "object",
              additionalProperties: !1,
              description: "the mean of each window of a picture or series",
              properties: {
                size: {
                  oneOf: [
                    {
                      type: "integer",
                      minimum: 1,
                      maximum: 1e5
                    },
                    {
                      type: "array",
                      minItems: 1,
                      maxItems: 2,
                      items: {
                        type: "integer",
                        minimum: 1,
                        maximum: 1e5
                      }
                    }
                  ],
                  default: 2,
                  description: "size of the window: one number for all axes, or a list with one for each"
                },
                stride: {
                  oneOf: [
                    {
                      type: "integer",
                      minimum: 1,
                      maximum: 1e5
                    },
                    {
                      type: "array",
                      minItems: 1,
                      maxItems: 2,
                      items: {
                        type: "integer",
                        minimum: 1,
                        maximum: 1e5
                      }
                    }
                  ],
                  description: "places that the window moves on; without it, the size"
                },
                padding: {
                  type: "string",
                  enum: [
                    "same",
                    "valid"
                  ],
                  default: "valid",
                  description: "`same` surrounds the rows with zeros, so that a stride of 1 keeps their size; `valid` adds nothing"
                }
              }
            },
            activation: {
              type: "string",
              enum: [
                "linear",
                "relu",
                "leakyRelu",
                "elu",
                "selu",
                "tanh",
                "sigmoid",
                "swish",
                "softmax"
              ],
              description: "a function applied to each value; `softmax` makes the values of the last axis add up to 1"
            },
            dropout: {
              type: "object",
              additionalProperties: !1,
              description: "leaves out random values while training, against overfitting",
              properties: {
                rate: {
                  type: "number",
                  minimum: 0,
                  exclusiveMaximum: 1,
                  default: 0.5,
                  description: "share of the values that each training step leaves out"
                }
              }
            },
            batchNorm: {
              type: "object",
              additionalProperties: !1,
              description: "scales each feature by its mean and deviation in the batch, to predict by the running ones",
              properties: {
                momentum: {
                  type: "number",
                  exclusiveMinimum: 0,
                  maximum: 1,
                  default: 0.1,
                  description: "share that a batch has in the new running mean"
                },
                epsilon: {
                  type: "number",
                  exclusiveMinimum: 0,
                  default: 1e-5,
                  description: "added to the variance before it is divided by"
                }
              }
            },
            layerNorm: {
              type: "object",
              additionalProperties: !1,
              description: "scales each row by its own mean and deviation over the last axis",
              properties: {
                epsilon: {
                  type: "number",
                  exclusiveMinimum: 0,
                  default: 1e-5,
                  description: "added to the variance before it is divided by"
                }
              }
            },
            flatten: {
              type: "object",
              additionalProperties: !1,
              description: "puts all values of a row one after the other",
              properties: {}
            },
            embedding: {
              type: "object",
              additionalProperties: !1,
              required: [
                "tokens",
                "units"
              ],
              description: "a learnt vector for each token number; must be the first layer",
              properties: {
                tokens: {
                  type: "integer",
                  minimum: 1,
                  maximum: 1e7,
                  description: "how many tokens there are; their numbers begin at 0"
                },
                units: {
                  type: "integer",
                  minimum: 1,
                  maximum: 1e5,
                  description: "length of a vector"
                }
              }
            },
            lstm: {
              type: "object",
              additionalProperties: !1,
              required: [
                "units"
              ],
              description: "reads a series step by step and remembers (long short-term memory)",
              properties: {
                units: {
                  type: "integer",
                  minimum: 1,
                  maximum: 1e5,
                  description: "number of outputs"
                },
                returns: {
                  type: "string",
                  enum: [
                    "last",
                    "all"
                  ],
                  default: "last",
                  description: "`last` gives what comes out after the last step, `all` what comes out after each"
                }
              }
            },
            gru: {
              type: "object",
              additionalProperties: !1,
              required: [
                "units"
              ],
              description: "reads a series step by step and remembers, with fewer weights than lstm (gated recurrent unit)",
              properties: {
                units: {
                  type: "integer",
                  minimum: 1,
                  maximum: 1e5,
                  description: "number of outputs"
                },
                returns: {
                  type: "string",
                  enum: [
                    "last",
                    "all"
                  ],
                  default: "last",
                  description: "`last` gives what comes out after the last step, `all` what comes out after each"
                }
              }
            },
            residual: {
              type: "object",
              additionalProperties: !1,
              required: [
                "layers"
              ],
              description: "adds its input to what the layers inside give",
              properties: {
                shortcut: {
                  type: "string",
                  enum: [
                    "identity",
                    "projection"
                  ],
                  default: "identity",
                  description: "`identity` adds the input itself; `projection` first fits it to another shape by learnt weights"
                },
                layers: {
                  $ref: "#/$defs/layers"
                }
              }
            },
            sequential: {
              type: "object",
              additionalProperties: !1,
              required: [
                "layers"
              ],
              description: "layers one after the other, as one",
              properties: {
                repeat: {
                  type: "integer",
                  minimum: 1,
                  maximum: 1e3,
                  default: 1,
                  description: "how often they follow one another, each time with weights of their own"
                },
                layers: {
                  $ref: "#/$defs/layers"
                }
              }
            }
          }
        }
      }
    }
  },
  plugin: {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: "urn:kstore:schema:artifact:plugin",
    title: "PluginDeclaration",
    description: "What a plugin says of its tasks: `kstore-plugin.yaml`, or the member `kstore` of its `package.json`.",
    type: "object",
    additionalProperties: !1,
    required: [
      "apiVersion",
      "tasks"
    ],
    properties: {
      apiVersion: {
        type: "integer",
        const: 1,
        description: "version of the task interface that the plugin is written for"
      },
      name: {
        type: "string",
        minLength: 1,
        description: "name of the plugin when it is added, without a package.json to say it"
      },
      version: {
        type: "string",
        minLength: 1,
        description: "the author's version, for people"
      },
      tasks: {
        type: "array",
        minItems: 1,
        maxItems: 100,
        description: "the learning and test tasks",
        items: {
          type: "object",
          additionalProperties: !1,
          required: [
            "type",
            "name",
            "version",
            "summary",
            "inputs",
            "settings",
            "outputs",
            "metrics"
          ],
          description: "one task",
          properties: {
            type: {
              type: "string",
              enum: [
                "learning",
                "test"
              ],
              description: "a learning task makes checkpoints, a test task results"
            },
            name: {
              type: "string",
              pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$",
              description: "name in lower-case words with hyphens, by which models and evaluations name the task"
            },
            version: {
              type: "string",
              minLength: 1,
              description: "version of the task, in the author's own way"
            },
            summary: {
              type: "string",
              minLength: 1,
              description: "what it does, in one line"
            },
            inputs: {
              type: "object",
              description: "slot to what it takes",
              propertyNames: {
                pattern: "^[a-z][A-Za-z0-9-]*$"
              },
              additionalProperties: {
                type: "object",
                additionalProperties: !1,
                required: [
                  "kind",
                  "description"
                ],
                properties: {
                  kind: {
                    type: "string",
                    enum: [
                      "dataset",
                      "preprocessing",
                      "model",
                      "training",
                      "evaluation",
                      "experiment",
                      "report",
                      "checkpoint",
                      "result",
                      "plugin"
                    ],
                    description: "kind of version that is taken"
                  },
                  description: {
                    type: "string",
                    minLength: 1,
                    description: "what it is for"
                  },
                  optional: {
                    type: "boolean",
                    const: !0,
                    description: "the task runs without it"
                  }
                }
              }
            },
            settings: {
              type: "object",
              additionalProperties: !0,
              description: "closed JSON Schema (2020-12) of the settings; every property has a description"
            },
            outputs: {
              type: "object",
              minProperties: 1,
              description: "slot to what it gives",
              propertyNames: {
                pattern: "^[a-z][A-Za-z0-9-]*$"
              },
              additionalProperties: {
                type: "object",
                additionalProperties: !1,
                required: [
                  "kind",
                  "description"
                ],
                properties: {
                  kind: {
                    type: "string",
                    enum: [
                      "dataset",
                      "preprocessing",
                      "model",
                      "training",
                      "evaluation",
                      "experiment",
                      "report",
                      "checkpoint",
                      "result",
                      "plugin"
                    ],
                    description: "kind of version that is made"
                  },
                  description: {
                    type: "string",
                    minLength: 1,
                    description: "what it holds"
                  }
                }
              }
            },
            metrics: {
              type: "object",
              description: "name to what it measures",
              additionalProperties: {
                type: "object",
                additionalProperties: !1,
                required: [
                  "description",
                  "unit",
                  "better"
                ],
                properties: {
                  description: {
                    type: "string",
                    minLength: 1,
                    description: "what it measures"
                  },
                  unit: {
                    type: "string",
                    description: "unit, empty for a pure number"
                  },
                  better: {
                    type: "string",
                    enum: [
                      "higher",
                      "lower"
                    ],
                    description: "which direction is better"
                  },
                  minimum: {
                    type: "number",
                    description: "the least value that it can have; without it there is none"
                  },
                  maximum: {
                    type: "number",
                    description: "the largest value that it can have; without it there is none"
                  },
                  labels: {
                    type: "string",
                    const: "targets",
                    description: "what stands after the name, as in `rmse/water`, is a target, and nothing does where there is one; without it it may be anything"
                  },
                  predicts: {
                    type: "array",
                    minItems: 1,
                    uniqueItems: !0,
                    items: {
                      type: "string",
                      enum: [
                        "numbers",
                        "classes",
                        "labels"
                      ]
                    },
                    description: "it is given only where these are predicted; without it always"
                  }
                }
              }
            },
            predicts: {
              type: "array",
              minItems: 1,
              uniqueItems: !0,
              items: {
                type: "string",
                enum: [
                  "numbers",
                  "classes",
                  "labels"
                ]
              },
              description: "what the task learns to predict, or can test; task cards are checked by it. Without it that is not known"
            },
            determinism: {
              type: "object",
              additionalProperties: !1,
              required: [
                "level"
              ],
              description: "what is promised of the outputs; without it the same bytes on every computer",
              properties: {
                level: {
                  type: "string",
                  enum: [
                    "bitwise",
                    "tolerance",
                    "none"
                  ],
                  description: "the same bytes, numbers within a tolerance, or nothing"
                },
                relativeTolerance: {
                  type: "number",
                  exclusiveMinimum: 0,
                  description: "for `tolerance`: largest relative difference of numbers"
                },
                reason: {
                  type: "string",
                  minLength: 1,
                  description: "for `none`: why"
                }
              }
            },
            resumable: {
              type: "boolean",
              const: !0,
              description: "the task saves its state at its steps, and goes on from there to the same bits"
            },
            adjustable: {
              type: "array",
              items: {
                type: "string",
                minLength: 1
              },
              uniqueItems: !0,
              description: "settings that a person may change while the task runs, as dotted paths"
            },
            entry: {
              type: "string",
              minLength: 1,
              description: "module whose default export is the task, a path in the plugin"
            },
            command: {
              type: "array",
              minItems: 1,
              items: {
                type: "string"
              },
              description: "program, found in PATH or a path in the plugin, and its arguments"
            },
            variables: {
              type: "object",
              propertyNames: {
                pattern: "^[A-Za-z_][A-Za-z0-9_]*$"
              },
              additionalProperties: {
                type: "string"
              },
              description: "environment variables that the command gets besides those of every task"
            },
            environment: {
              type: "array",
              minItems: 1,
              maxItems: 64,
              uniqueItems: !0,
              items: {
                type: "string",
                pattern: "^[A-Za-z_][A-Za-z0-9_]*$"
              },
              description: "names of environment variables that the command gets as they are set where kstore is typed; their values are recorded"
            }
          }
        }
      }
    }
  },
  preprocessing: {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: "urn:kstore:schema:artifact:preprocessing",
    title: "PreprocessingSettings",
    description: "Steps that turn the rows of a dataset into numbers for a model, in this order. What a step learns, it learns from training rows only.",
    type: "object",
    additionalProperties: !1,
    required: [
      "steps"
    ],
    properties: {
      steps: {
        type: "array",
        description: "the steps, in order; where `split`, `select`, `picture` and `augment` stand makes no difference",
        items: {
          type: "object",
          additionalProperties: !1,
          minProperties: 1,
          maxProperties: 1,
          description: "one step: its name and its settings",
          properties: {
            split: {
              type: "object",
              additionalProperties: !1,
              description: "divides the rows into training, validation and test rows; without it all rows are for training",
              properties: {
                train: {
                  type: "number",
                  minimum: 0,
                  maximum: 1,
                  description: "share of the rows to learn from; when no share is given, 0.7, when another one is given, 0"
                },
                validation: {
                  type: "number",
                  minimum: 0,
                  maximum: 1,
                  description: "share of the rows that decide when to stop and which epoch was best; when no share is given, 0.15, when another one is given, 0"
                },
                test: {
                  type: "number",
                  minimum: 0,
                  maximum: 1,
                  description: "share of the rows that are held out for the test; when no share is given, 0.15, when another one is given, 0"
                },
                seed: {
                  type: "integer",
                  minimum: 0,
                  maximum: 4294967295,
                  default: 1,
                  description: "another seed gives another division"
                },
                keepTogether: {
                  type: "string",
                  minLength: 1,
                  default: "same-inputs",
                  description: "rows that stay in one part: `same-inputs` those with equal inputs, `none` each row by itself, or a column's name for rows with an equal value there"
                },
                stratify: {
                  type: "boolean",
                  default: !1,
                  description: "gives each part its share of every class of the one target column: text, true and false, or whole numbers"
                },
                orderBy: {
                  type: "string",
                  minLength: 1,
                  description: "column of dates or numbers by which the rows are ordered: the first are for training, the next for validation, the last for the test. Rows of an equal value stay together; goes without `seed`, `keepTogether` and `stratify`"
                }
              }
            },
            select: {
              type: "object",
              additionalProperties: !1,
              description: "chooses the columns",
              properties: {
                inputs: {
                  type: "array",
                  minItems: 1,
                  items: {
                    type: "string",
                    minLength: 1
                  },
                  description: "columns to predict from; without it those with the role input, or all that are neither key nor target"
                },
                targets: {
                  type: "array",
                  minItems: 1,
                  items: {
                    type: "string",
                    minLength: 1
                  },
                  description: "columns to predict; without it those with the role target"
                }
              }
            },
            picture: {
              type: "object",
              additionalProperties: !1,
              description: "how pictures become numbers, `[height, width, channels]`",
              properties: {
                height: {
                  type: "integer",
                  minimum: 1,
                  maximum: 4096,
                  description: "height in pixels to which each picture is brought; without it all must have one size"
                },
                width: {
                  type: "integer",
                  minimum: 1,
                  maximum: 4096,
                  description: "width in pixels to which each picture is brought"
                },
                channels: {
                  type: "string",
                  enum: [
                    "grey",
                    "colour"
                  ],
                  description: "`grey` for one number a pixel, `colour` for three; without it what the first picture has, and all must have"
                },
                range: {
                  type: "array",
                  minItems: 2,
                  maxItems: 2,
                  items: {
                    type: "number",
                    minimum: -1e3,
                    maximum: 1e3
                  },
                  default: [
                    0,
                    1
                  ],
                  description: "what black and white become"
                }
              }
            },
            augment: {
              type: "object",
              additionalProperties: !1,
              minProperties: 1,
              description: "changes training rows at random, anew in each epoch; validation and test rows stay as they are",
              properties: {
                flip: {
                  type: "string",
                  enum: [
                    "none",
                    "horizontal",
                    "vertical",
                    "both"
                  ],
                  default: "none",
                  description: "of pictures: mirrors one of two left to right, upside down, or each of both"
                },
                shift: {
                  type: "number",
                  minimum: 0,
                  maximum: 1,
                  default: 0,
                  description: "of pictures: largest shift, as a share of height and width"
                },
                rotate: {
                  type: "number",
                  minimum: 0,
                  maximum: 180,
                  default: 0,
                  description: "of pictures: largest angle in degrees, either way"
                },
                crop: {
                  type: "number",
                  minimum: 0,
                  maximum: 0.9,
                  default: 0,
                  description: "of pictures: largest share of height and width that is cut away; what is left is enlarged"
                },
                brightness: {
                  type: "number",
                  minimum: 0,
                  maximum: 1,
                  default: 0,
                  description: "of pictures: largest change of brightness, as a share of the range"
                },
                noise: {
                  type: "number",
                  minimum: 0,
                  maximum: 10,
                  default: 0,
                  description: "deviation of normal noise: of pictures as a share of the range, of tables in the scaled unit of number columns"
                },
                dropValues: {
                  type: "number",
                  minimum: 0,
                  maximum: 0.9,
                  default: 0,
                  description: "of tables: probability with which a value of a column with an `impute` step is treated as missing"
                }
              }
            },
            impute: {
              type: "object",
              additionalProperties: !1,
              description: "fills in missing values of inputs; a missing target is never filled in",
              properties: {
                columns: {
                  description: "input columns to fill; `all` means all of the fitting type",
                  default: "all",
                  anyOf: [
                    {
                      type: "string",
                      const: "all"
                    },
                    {
                      type: "array",
                      minItems: 1,
                      items: {
                        type: "string",
                        minLength: 1
                      }
                    }
                  ]
                },
                with: {
                  type: "string",
                  enum: [
                    "mean",
                    "median",
                    "missing",
                    "constant"
                  ],
                  default: "mean",
                  description: "`mean` or `median` of the training rows; `missing` a category of its own for text, and for numbers the mean and a further feature that says where the value was missing; `constant` the given value"
                },
                value: {
                  description: "the value for `constant`",
                  anyOf: [
                    {
                      type: "number"
                    },
                    {
                      type: "string"
                    }
                  ]
                }
              }
            },
            log: {
              type: "object",
              additionalProperties: !1,
              required: [
                "columns"
              ],
              description: "takes the natural logarithm of 1 + x of inputs; x must be above -1",
              properties: {
                columns: {
                  type: "array",
                  minItems: 1,
                  items: {
                    type: "string",
                    minLength: 1
                  },
                  description: "number columns"
                }
              }
            },
            oneHot: {
              type: "object",
              additionalProperties: !1,
              description: "gives each category of the training rows a feature of 0 and 1; a category that is met later only gives zeros",
              properties: {
                columns: {
                  description: "input columns; `all` means all text columns",
                  default: "all",
                  anyOf: [
                    {
                      type: "string",
                      const: "all"
                    },
                    {
                      type: "array",
                      minItems: 1,
                      items: {
                        type: "string",
                        minLength: 1
                      }
                    }
                  ]
                }
              }
            },
            elapsedDays: {
              type: "object",
              additionalProperties: !1,
              description: "makes numbers of dates: the days, with the time of day as a fraction, since an origin",
              properties: {
                columns: {
                  description: "input columns; `all` means all date columns",
                  default: "all",
                  anyOf: [
                    {
                      type: "string",
                      const: "all"
                    },
                    {
                      type: "array",
                      minItems: 1,
                      items: {
                        type: "string",
                        minLength: 1
                      }
                    }
                  ]
                },
                since: {
                  type: "string",
                  pattern: "^\\d{4}-\\d{2}-\\d{2}$",
                  description: "day from which days are counted; without it that of the earliest date of the training rows"
                }
              }
            },
            text: {
              type: "object",
              additionalProperties: !1,
              description: "makes whole numbers of text for an embedding, by a vocabulary of the training rows: 0 where the text has ended, 1 for what is unknown",
              properties: {
                columns: {
                  description: "input columns; `all` means all text columns",
                  default: "all",
                  anyOf: [
                    {
                      type: "string",
                      const: "all"
                    },
                    {
                      type: "array",
                      minItems: 1,
                      items: {
                        type: "string",
                        minLength: 1
                      }
                    }
                  ]
                },
                by: {
                  type: "string",
                  enum: [
                    "word",
                    "character"
                  ],
                  default: "word",
                  description: "what has a number: words, or characters"
                },
                length: {
                  type: "integer",
                  minimum: 1,
                  maximum: 4096,
                  default: 32,
                  description: "numbers of one text; what is longer is cut off"
                },
                vocabulary: {
                  type: "integer",
                  minimum: 1,
                  maximum: 1e5,
                  default: 1e3,
                  description: "most words or characters that are told apart, the most common ones"
                }
              }
            },
            standardise: {
              type: "object",
              additionalProperties: !1,
              description: "scales to mean 0 and deviation 1 of the training rows",
              properties: {
                columns: {
                  description: "number columns; `all` means all that are columns of the dataset",
                  default: "all",
                  anyOf: [
                    {
                      type: "string",
                      const: "all"
                    },
                    {
                      type: "array",
                      minItems: 1,
                      items: {
                        type: "string",
                        minLength: 1
                      }
                    }
                  ]
                },
                targets: {
                  type: "boolean",
                  default: !1,
                  description: "also scales the targets that are numbers; predictions are turned back into their units. Classes are never scaled"
                }
              }
            },
            minMax: {
              type: "object",
              additionalProperties: !1,
              description: "scales the training rows to 0 to 1",
              properties: {
                columns: {
                  description: "number columns; `all` means all that are columns of the dataset",
                  default: "all",
                  anyOf: [
                    {
                      type: "string",
                      const: "all"
                    },
                    {
                      type: "array",
                      minItems: 1,
                      items: {
                        type: "string",
                        minLength: 1
                      }
                    }
                  ]
                },
                targets: {
                  type: "boolean",
                  default: !1,
                  description: "also scales the targets that are numbers; predictions are turned back into their units. Classes are never scaled"
                }
              }
            }
          }
        }
      },
      note: {
        type: "string",
        description: "why it is as it is, in your own words"
      }
    }
  },
  training: {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: "urn:kstore:schema:artifact:training",
    title: "TrainingSettings",
    description: "How a model is trained.",
    type: "object",
    additionalProperties: !1,
    properties: {
      epochs: {
        type: "integer",
        minimum: 1,
        maximum: 1e6,
        default: 200,
        description: "passes over the training rows at most"
      },
      batchSize: {
        type: "integer",
        minimum: 1,
        maximum: 1e6,
        default: 32,
        description: "rows a step; the last step of an epoch may have fewer"
      },
      parts: {
        type: "integer",
        enum: [
          1,
          2,
          4,
          8,
          16
        ],
        default: 1,
        description: "parts that each batch is cut into, so that as many cores can work on it; the parts decide over the result, the cores do not. Batch normalisation sees the rows of a part"
      },
      learningRate: {
        type: "number",
        exclusiveMinimum: 0,
        default: 5e-3,
        description: "size of a step"
      },
      schedule: {
        type: "array",
        maxItems: 100,
        default: [],
        description: "how the learning rate changes: stages one after the other, each beginning where the one before it ended; without any it stays",
        items: {
          type: "object",
          additionalProperties: !1,
          minProperties: 1,
          maxProperties: 1,
          description: "one stage: its kind and its settings",
          properties: {
            constant: {
              type: "object",
              additionalProperties: !1,
              description: "the rate stays",
              properties: {
                length: {
                  type: "integer",
                  minimum: 1,
                  maximum: 1e9,
                  description: "units that the stage takes; without it, it goes on to the end of the training"
                },
                unit: {
                  type: "string",
                  enum: [
                    "epoch",
                    "step"
                  ],
                  default: "epoch",
                  description: "what is counted: the rate changes after each epoch, or after each step of the optimiser"
                }
              }
            },
            warmUp: {
              type: "object",
              additionalProperties: !1,
              required: [
                "length"
              ],
              description: "the rate rises evenly",
              properties: {
                length: {
                  type: "integer",
                  minimum: 1,
                  maximum: 1e9,
                  description: "units that the stage takes; without it, it goes on to the end of the training"
                },
                unit: {
                  type: "string",
                  enum: [
                    "epoch",
                    "step"
                  ],
                  default: "epoch",
                  description: "what is counted: the rate changes after each epoch, or after each step of the optimiser"
                },
                from: {
                  type: "number",
                  minimum: 0,
                  maximum: 1,
                  default: 0.01,
                  description: "share of the rate that it begins with"
                }
              }
            },
            step: {
              type: "object",
              additionalProperties: !1,
              required: [
                "every"
              ],
              description: "the rate falls by a factor every so often",
              properties: {
                length: {
                  type: "integer",
                  minimum: 1,
                  maximum: 1e9,
                  description: "units that the stage takes; without it, it goes on to the end of the training"
                },
                unit: {
                  type: "string",
                  enum: [
                    "epoch",
                    "step"
                  ],
                  default: "epoch",
                  description: "what is counted: the rate changes after each epoch, or after each step of the optimiser"
                },
                every: {
                  type: "integer",
                  minimum: 1,
                  maximum: 1e9,
                  description: "units between two falls"
                },
                factor: {
                  type: "number",
                  exclusiveMinimum: 0,
                  maximum: 1,
                  default: 0.1,
                  description: "what the rate is multiplied by"
                }
              }
            },
            exponential: {
              type: "object",
              additionalProperties: !1,
              required: [
                "factor"
              ],
              description: "the rate falls by a factor each time",
              properties: {
                length: {
                  type: "integer",
                  minimum: 1,
                  maximum: 1e9,
                  description: "units that the stage takes; without it, it goes on to the end of the training"
                },
                unit: {
                  type: "string",
                  enum: [
                    "epoch",
                    "step"
                  ],
                  default: "epoch",
                  description: "what is counted: the rate changes after each epoch, or after each step of the optimiser"
                },
                factor: {
                  type: "number",
                  exclusiveMinimum: 0,
                  maximum: 1,
                  description: "what the rate is multiplied by after each unit"
                }
              }
            },
            cosine: {
              type: "object",
              additionalProperties: !1,
              description: "the rate falls as half a wave of a cosine, slow at both ends",
              properties: {
                length: {
                  type: "integer",
                  minimum: 1,
                  maximum: 1e9,
                  description: "units that the stage takes; without it, it goes on to the end of the training"
                },
                unit: {
                  type: "string",
                  enum: [
                    "epoch",
                    "step"
                  ],
                  default: "epoch",
                  description: "what is counted: the rate changes after each epoch, or after each step of the optimiser"
                },
                to: {
                  type: "number",
                  minimum: 0,
                  maximum: 1,
                  default: 0,
                  description: "share of the rate that it ends with"
                }
              }
            },
            plateau: {
              type: "object",
              additionalProperties: !1,
              description: "the rate falls when the validation loss, or without validation rows the training loss, no longer does",
              properties: {
                length: {
                  type: "integer",
                  minimum: 1,
                  maximum: 1e9,
                  description: "units that the stage takes; without it, it goes on to the end of the training"
                },
                factor: {
                  type: "number",
                  exclusiveMinimum: 0,
                  maximum: 1,
                  default: 0.1,
                  description: "what the rate is multiplied by"
                },
                patience: {
                  type: "integer",
                  minimum: 0,
                  maximum: 1e6,
                  default: 10,
                  description: "epochs without a lower loss that are borne"
                },
                threshold: {
                  type: "number",
                  minimum: 0,
                  exclusiveMaximum: 1,
                  default: 1e-4,
                  description: "share by which a loss must be lower to count"
                },
                cooldown: {
                  type: "integer",
                  minimum: 0,
                  maximum: 1e6,
                  default: 0,
                  description: "epochs after a fall that are not counted"
                },
                to: {
                  type: "number",
                  minimum: 0,
                  maximum: 1,
                  default: 0,
                  description: "share of the rate that it does not fall below"
                }
              }
            }
          }
        }
      },
      optimiser: {
        type: "string",
        enum: [
          "adam",
          "adamw",
          "sgd",
          "rmsprop"
        ],
        default: "adam",
        description: "rule by which the weights change"
      },
      weightDecay: {
        type: "number",
        minimum: 0,
        default: 0,
        description: "pull of the weights towards zero: added to the gradient by adam, sgd and rmsprop (L2), taken off the weights by adamw; biases are left alone"
      },
      momentum: {
        type: "number",
        minimum: 0,
        exclusiveMaximum: 1,
        default: 0.9,
        description: "share of the last step that sgd keeps"
      },
      nesterov: {
        type: "boolean",
        default: !1,
        description: "of sgd: takes the gradient as if the share of the last step had been taken already"
      },
      loss: {
        type: "string",
        enum: [
          "meanSquaredError",
          "meanAbsoluteError",
          "huber",
          "crossEntropy",
          "focal",
          "binaryCrossEntropy"
        ],
        description: "what training makes small: for numbers `meanSquaredError`, which they have without it, `meanAbsoluteError` or `huber`, measured on the scaled targets; for classes `crossEntropy`, which they have without it, `focal` or `binaryCrossEntropy`"
      },
      huberDelta: {
        type: "number",
        exclusiveMinimum: 0,
        default: 1,
        description: "of huber: error from which on it counts straight instead of square"
      },
      focalGamma: {
        type: "number",
        minimum: 0,
        maximum: 100,
        default: 2,
        description: "of focal: how little rows that are right already count; 0 is crossEntropy"
      },
      l1: {
        type: "number",
        minimum: 0,
        default: 0,
        description: "adds this times the sum of all |weight| to what training makes small; the losses that are told go without it"
      },
      l2: {
        type: "number",
        minimum: 0,
        default: 0,
        description: "the same with weight\xB2"
      },
      clipNorm: {
        type: "number",
        minimum: 0,
        default: 0,
        description: "largest length that the gradient may have; 0 means any"
      },
      clipValue: {
        type: "number",
        minimum: 0,
        default: 0,
        description: "largest value that one number of the gradient may have; 0 means any"
      },
      patience: {
        type: "integer",
        minimum: 0,
        maximum: 1e6,
        default: 0,
        description: "epochs without a better validation loss after which training stops; 0 means never. The weights of the best epoch are kept in any case"
      },
      classWeights: {
        oneOf: [
          {
            type: "string",
            enum: [
              "none",
              "balanced"
            ]
          },
          {
            type: "object",
            minProperties: 1,
            additionalProperties: {
              type: "number",
              exclusiveMinimum: 0
            }
          }
        ],
        default: "none",
        description: "for classes: `balanced` gives rare classes as much weight in the loss as common ones, each row that of rows / (classes \xD7 rows of its class); or the weight of each class by its name, 1 for those that are not named; of labels how much rows that have one count beside those that have not, `balanced` rows without it / rows with it"
      },
      labelSmoothing: {
        type: "number",
        minimum: 0,
        exclusiveMaximum: 1,
        default: 0,
        description: "for classes: share of the expected probability that is spread evenly over all classes, so that the network grows less sure of itself"
      },
      keepWeights: {
        type: "string",
        enum: [
          "best",
          "last",
          "both"
        ],
        default: "best",
        description: "weights that the checkpoint holds: of the epoch with the lowest validation loss, of the last epoch, or both; a test takes the best when both are there"
      },
      reportSteps: {
        type: "integer",
        minimum: 0,
        maximum: 1e9,
        default: 0,
        description: "tells the loss of one step after so many steps, as `stepLoss`; 0 tells only those of epochs"
      },
      predict: {
        type: "string",
        enum: [
          "auto",
          "numbers",
          "classes"
        ],
        default: "auto",
        description: "what the targets are: `auto` takes text, true and false for classes, and everything else for numbers"
      },
      labels: {
        type: "string",
        enum: [
          "auto",
          "one",
          "several"
        ],
        default: "auto",
        description: "for classes: how many a row has; `several` takes target columns of 0 and 1, one a label, or one column of labels with `;` between them; `auto` takes several target columns so, and one for one class a row"
      },
      alpha: {
        oneOf: [
          {
            type: "number",
            minimum: 0
          },
          {
            type: "string",
            enum: [
              "auto"
            ]
          }
        ],
        default: "auto",
        description: "of ridge: penalty on the squares of the coefficients; `auto` takes, of fifteen from 0.001 to 10000, the one that predicts each training row best from all others"
      },
      components: {
        oneOf: [
          {
            type: "integer",
            minimum: 1,
            maximum: 1e4
          },
          {
            type: "string",
            enum: [
              "auto"
            ]
          }
        ],
        default: "auto",
        description: "of partial-least-squares: number of components; `auto` takes, of up to twenty, as many as predict tenths of the training rows best from the others"
      },
      scaleColumns: {
        type: "boolean",
        default: !0,
        description: "divides columns by their deviations first, so that their units make no difference"
      },
      trees: {
        type: "integer",
        minimum: 1,
        maximum: 1e5,
        default: 300,
        description: "number of trees"
      },
      maximumDepth: {
        type: "integer",
        minimum: 1,
        maximum: 1e4,
        description: "questions in a row that a tree may ask"
      },
      minimumLeaf: {
        type: "integer",
        minimum: 1,
        maximum: 1e9,
        description: "training rows that a leaf of a tree has at least"
      },
      columnShare: {
        type: "number",
        exclusiveMinimum: 0,
        maximum: 1,
        description: "share of the columns that are looked at for each question of a tree, drawn anew each time"
      },
      rowShare: {
        type: "number",
        exclusiveMinimum: 0,
        maximum: 1,
        default: 1,
        description: "share of the training rows, drawn anew, that each tree is grown from"
      },
      replaceFrom: {
        type: "string",
        minLength: 1,
        description: "of transfer: the first layer of the checkpoint that is replaced, by its name as `model.json` there has it; without it only the output layer"
      },
      freeze: {
        type: "string",
        enum: [
          "all",
          "none"
        ],
        default: "all",
        description: "of transfer: whether the layers that are kept learn nothing until `unfreeze` lets them"
      },
      unfreeze: {
        type: "array",
        maxItems: 1e3,
        default: [],
        description: "of transfer: from which epochs on kept layers learn too",
        items: {
          type: "object",
          additionalProperties: !1,
          required: [
            "epoch"
          ],
          description: "one step of it",
          properties: {
            epoch: {
              type: "integer",
              minimum: 1,
              maximum: 1e6,
              description: "first epoch, from 1"
            },
            from: {
              type: "string",
              minLength: 1,
              description: "the first layer that learns, by its name; without it all layers do"
            }
          }
        }
      },
      method: {
        type: "string",
        enum: [
          "autoencoder",
          "denoising",
          "contrastive",
          "coral",
          "adversarial"
        ],
        description: "how it is learnt: of representation `autoencoder`, `denoising` or `contrastive`, of hierarchical-features one of the first two, of domain-adaptation `coral` or `adversarial`"
      },
      decoder: {
        type: "array",
        maxItems: 100,
        items: {
          type: "integer",
          minimum: 1,
          maximum: 1e6
        },
        description: "of representation: units of the dense layers from the code back to the inputs; without it those of the model's dense layers backwards"
      },
      corruption: {
        type: "number",
        exclusiveMinimum: 0,
        exclusiveMaximum: 1,
        default: 0.3,
        description: "of denoising: share of the inputs that are zero, drawn anew for each row in each epoch"
      },
      temperature: {
        type: "number",
        exclusiveMinimum: 0,
        default: 0.5,
        description: "of contrastive: how little near rows count more than far ones"
      },
      projection: {
        type: "integer",
        minimum: 2,
        maximum: 1e5,
        default: 32,
        description: "of contrastive: outputs of the layer on which rows are compared; the representation is what comes before it"
      },
      adaptation: {
        type: "number",
        minimum: 0,
        default: 1,
        description: "of domain-adaptation: how much likeness of the two domains counts beside the classes"
      },
      domainUnits: {
        type: "integer",
        minimum: 1,
        maximum: 1e6,
        default: 32,
        description: "of adversarial: units of the hidden layer that tells the domains apart"
      }
    }
  }
};
export {
  pe as isDataset,
  me as isEvaluation,
  le as isExperiment,
  ue as isModel,
  he as isPlugin,
  de as isPreprocessing,
  ce as isTraining,
  fe as schemas
};
