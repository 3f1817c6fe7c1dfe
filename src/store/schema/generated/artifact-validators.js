// Generated from schemas/ by `npm run generate`. Do not edit.
var te = (P, s) => () => {
  try {
    return s || P((s = { exports: {} }).exports, s), s.exports;
  } catch (M) {
    throw s = 0, M;
  }
};

// node_modules/ajv/dist/runtime/ucs2length.js
var Y = te((K) => {
  "use strict";
  Object.defineProperty(K, "__esModule", { value: !0 });
  function Q(P) {
    let s = P.length, M = 0, F = 0, z;
    for (; F < s; )
      M++, z = P.charCodeAt(F++), z >= 55296 && z <= 56319 && F < s && (z = P.charCodeAt(F), (z & 64512) === 56320 && F++);
    return M;
  }
  K.default = Q;
  Q.code = 'require("ajv/dist/runtime/ucs2length").default';
});

// <stdin>
var pe = W, $ = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "urn:kstore:schema:artifact:dataset", title: "DatasetSettings", description: "`dataset.yaml` at the root of a dataset's folder, optional: how its files are read as a table.", type: "object", additionalProperties: !1, required: [], properties: { key: { type: "string", minLength: 1, description: "column whose values name the rows; each row has one, and no two rows the same. For a single workbook or CSV file" }, targets: { type: "array", items: { type: "string", minLength: 1 }, minItems: 1, uniqueItems: !0, description: "columns that are predicted; the other columns are inputs. For a single workbook or CSV file: in input/ and output/ the folders say it" }, pictures: { type: "string", minLength: 1, description: "column that names pictures, for one workbook or CSV file beside PNG or JPEG files: what the other columns say of each of them can be learnt" }, sheet: { type: "string", minLength: 1, description: "sheet that holds the table, for workbooks with several. Without it a single workbook's first sheet with content counts; in input/ and output/ a workbook that has content in one sheet alone needs no name" }, orientation: { type: "string", enum: ["across", "down"], description: "how the sheets in input/ and output/ run, when it is not found out rightly. across: a header row, then rows. down: each row is a name, its value and perhaps its unit" }, absent: { type: "string", enum: ["missing"], description: "what a column means that a sheet in input/ or output/ lacks. missing: its values are missing. Without it the sheet is refused" }, samples: { type: "string", enum: ["files", "sheets"], description: "what a sample is, in a folder without input/ and output/. files: each file. sheets: each sheet of one workbook. Their rows make one table" }, decimal: { type: "string", enum: ["point", "comma"], description: "decimal mark of the numbers in CSV. Without it a point; and a comma too where cells are separated by semicolons or tabs" }, units: { type: "object", additionalProperties: { type: "string", minLength: 1 }, description: "unit of each column named here, in place of the one in its header" } } }, D = Object.prototype.hasOwnProperty, I = Y().default;
function W(P, { instancePath: s = "", parentData: M, parentDataProperty: F, rootData: z = P, dynamicAnchors: C = {} } = {}) {
  let e = null, t = 0, A = W.evaluated;
  if (A.dynamicProps && (A.props = void 0), A.dynamicItems && (A.items = void 0), P && typeof P == "object" && !Array.isArray(P)) {
    for (let j in P)
      if (!D.call($.properties, j)) {
        let c = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: j }, message: "must NOT have additional properties" };
        e === null ? e = [c] : e.push(c), t++;
      }
    if (P.key !== void 0) {
      let j = P.key;
      if (typeof j == "string") {
        if (I(j) < 1) {
          let c = { instancePath: s + "/key", schemaPath: "#/properties/key/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          e === null ? e = [c] : e.push(c), t++;
        }
      } else {
        let c = { instancePath: s + "/key", schemaPath: "#/properties/key/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [c] : e.push(c), t++;
      }
    }
    if (P.targets !== void 0) {
      let j = P.targets;
      if (Array.isArray(j)) {
        if (j.length < 1) {
          let q = { instancePath: s + "/targets", schemaPath: "#/properties/targets/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          e === null ? e = [q] : e.push(q), t++;
        }
        let c = j.length;
        for (let q = 0; q < c; q++) {
          let g = j[q];
          if (typeof g == "string") {
            if (I(g) < 1) {
              let d = { instancePath: s + "/targets/" + q, schemaPath: "#/properties/targets/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              e === null ? e = [d] : e.push(d), t++;
            }
          } else {
            let d = { instancePath: s + "/targets/" + q, schemaPath: "#/properties/targets/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [d] : e.push(d), t++;
          }
        }
        let w = j.length, v;
        if (w > 1) {
          let q = {};
          for (; w--; ) {
            let g = j[w];
            if (typeof g == "string") {
              if (typeof q[g] == "number") {
                v = q[g];
                let d = { instancePath: s + "/targets", schemaPath: "#/properties/targets/uniqueItems", keyword: "uniqueItems", params: { i: w, j: v }, message: "must NOT have duplicate items (items ## " + v + " and " + w + " are identical)" };
                e === null ? e = [d] : e.push(d), t++;
                break;
              }
              q[g] = w;
            }
          }
        }
      } else {
        let c = { instancePath: s + "/targets", schemaPath: "#/properties/targets/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [c] : e.push(c), t++;
      }
    }
    if (P.pictures !== void 0) {
      let j = P.pictures;
      if (typeof j == "string") {
        if (I(j) < 1) {
          let c = { instancePath: s + "/pictures", schemaPath: "#/properties/pictures/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          e === null ? e = [c] : e.push(c), t++;
        }
      } else {
        let c = { instancePath: s + "/pictures", schemaPath: "#/properties/pictures/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [c] : e.push(c), t++;
      }
    }
    if (P.sheet !== void 0) {
      let j = P.sheet;
      if (typeof j == "string") {
        if (I(j) < 1) {
          let c = { instancePath: s + "/sheet", schemaPath: "#/properties/sheet/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          e === null ? e = [c] : e.push(c), t++;
        }
      } else {
        let c = { instancePath: s + "/sheet", schemaPath: "#/properties/sheet/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [c] : e.push(c), t++;
      }
    }
    if (P.orientation !== void 0) {
      let j = P.orientation;
      if (typeof j != "string") {
        let c = { instancePath: s + "/orientation", schemaPath: "#/properties/orientation/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [c] : e.push(c), t++;
      }
      if (!(j === "across" || j === "down")) {
        let c = { instancePath: s + "/orientation", schemaPath: "#/properties/orientation/enum", keyword: "enum", params: { allowedValues: $.properties.orientation.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [c] : e.push(c), t++;
      }
    }
    if (P.absent !== void 0) {
      let j = P.absent;
      if (typeof j != "string") {
        let c = { instancePath: s + "/absent", schemaPath: "#/properties/absent/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [c] : e.push(c), t++;
      }
      if (j !== "missing") {
        let c = { instancePath: s + "/absent", schemaPath: "#/properties/absent/enum", keyword: "enum", params: { allowedValues: $.properties.absent.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [c] : e.push(c), t++;
      }
    }
    if (P.samples !== void 0) {
      let j = P.samples;
      if (typeof j != "string") {
        let c = { instancePath: s + "/samples", schemaPath: "#/properties/samples/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [c] : e.push(c), t++;
      }
      if (!(j === "files" || j === "sheets")) {
        let c = { instancePath: s + "/samples", schemaPath: "#/properties/samples/enum", keyword: "enum", params: { allowedValues: $.properties.samples.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [c] : e.push(c), t++;
      }
    }
    if (P.decimal !== void 0) {
      let j = P.decimal;
      if (typeof j != "string") {
        let c = { instancePath: s + "/decimal", schemaPath: "#/properties/decimal/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [c] : e.push(c), t++;
      }
      if (!(j === "point" || j === "comma")) {
        let c = { instancePath: s + "/decimal", schemaPath: "#/properties/decimal/enum", keyword: "enum", params: { allowedValues: $.properties.decimal.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [c] : e.push(c), t++;
      }
    }
    if (P.units !== void 0) {
      let j = P.units;
      if (j && typeof j == "object" && !Array.isArray(j))
        for (let c in j) {
          let w = j[c];
          if (typeof w == "string") {
            if (I(w) < 1) {
              let v = { instancePath: s + "/units/" + c.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/units/additionalProperties/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              e === null ? e = [v] : e.push(v), t++;
            }
          } else {
            let v = { instancePath: s + "/units/" + c.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/units/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [v] : e.push(v), t++;
          }
        }
      else {
        let c = { instancePath: s + "/units", schemaPath: "#/properties/units/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        e === null ? e = [c] : e.push(c), t++;
      }
    }
  } else {
    let j = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [j] : e.push(j), t++;
  }
  return W.errors = e, t === 0;
}
W.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var me = H;
function H(P, { instancePath: s = "", parentData: M, parentDataProperty: F, rootData: z = P, dynamicAnchors: C = {} } = {}) {
  let e = null, t = 0, A = H.evaluated;
  if (A.dynamicProps && (A.props = void 0), A.dynamicItems && (A.items = void 0), P && typeof P == "object" && !Array.isArray(P)) {
    if (P.tests === void 0) {
      let j = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tests" }, message: "must have required property 'tests'" };
      e === null ? e = [j] : e.push(j), t++;
    }
    for (let j in P)
      if (!(j === "tests" || j === "note")) {
        let c = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: j }, message: "must NOT have additional properties" };
        e === null ? e = [c] : e.push(c), t++;
      }
    if (P.tests !== void 0) {
      let j = P.tests;
      if (Array.isArray(j)) {
        if (j.length < 1) {
          let w = { instancePath: s + "/tests", schemaPath: "#/properties/tests/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          e === null ? e = [w] : e.push(w), t++;
        }
        let c = j.length;
        for (let w = 0; w < c; w++) {
          let v = j[w];
          if (v && typeof v == "object" && !Array.isArray(v)) {
            if (v.task === void 0) {
              let q = { instancePath: s + "/tests/" + w, schemaPath: "#/properties/tests/items/required", keyword: "required", params: { missingProperty: "task" }, message: "must have required property 'task'" };
              e === null ? e = [q] : e.push(q), t++;
            }
            for (let q in v)
              if (!(q === "task" || q === "name" || q === "settings")) {
                let g = { instancePath: s + "/tests/" + w, schemaPath: "#/properties/tests/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: q }, message: "must NOT have additional properties" };
                e === null ? e = [g] : e.push(g), t++;
              }
            if (v.task !== void 0) {
              let q = v.task;
              if (typeof q == "string") {
                if (I(q) < 1) {
                  let g = { instancePath: s + "/tests/" + w + "/task", schemaPath: "#/properties/tests/items/properties/task/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  e === null ? e = [g] : e.push(g), t++;
                }
              } else {
                let g = { instancePath: s + "/tests/" + w + "/task", schemaPath: "#/properties/tests/items/properties/task/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [g] : e.push(g), t++;
              }
            }
            if (v.name !== void 0) {
              let q = v.name;
              if (typeof q == "string") {
                if (I(q) < 1) {
                  let g = { instancePath: s + "/tests/" + w + "/name", schemaPath: "#/properties/tests/items/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  e === null ? e = [g] : e.push(g), t++;
                }
              } else {
                let g = { instancePath: s + "/tests/" + w + "/name", schemaPath: "#/properties/tests/items/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [g] : e.push(g), t++;
              }
            }
            if (v.settings !== void 0) {
              let q = v.settings;
              if (!(q && typeof q == "object" && !Array.isArray(q))) {
                let g = { instancePath: s + "/tests/" + w + "/settings", schemaPath: "#/properties/tests/items/properties/settings/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                e === null ? e = [g] : e.push(g), t++;
              }
            }
          } else {
            let q = { instancePath: s + "/tests/" + w, schemaPath: "#/properties/tests/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            e === null ? e = [q] : e.push(q), t++;
          }
        }
      } else {
        let c = { instancePath: s + "/tests", schemaPath: "#/properties/tests/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [c] : e.push(c), t++;
      }
    }
    if (P.note !== void 0 && typeof P.note != "string") {
      let j = { instancePath: s + "/note", schemaPath: "#/properties/note/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [j] : e.push(j), t++;
    }
  } else {
    let j = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [j] : e.push(j), t++;
  }
  return H.errors = e, t === 0;
}
H.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var le = Z, U = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "urn:kstore:schema:artifact:experiment", title: "ExperimentSettings", description: "What is learnt from what, and how it is tested. Either the classic form with `dataset` and `model`, or a graph with `steps`. A reference without a number means the newest version at the time of the run.", type: "object", additionalProperties: !1, properties: { dataset: { type: "string", minLength: 1, description: "reference to the dataset to learn from; its held-out part is used for the test unless testDataset is given" }, testDataset: { type: "string", minLength: 1, description: "reference to a dataset that is used for the test only" }, preprocessing: { type: "string", minLength: 1, description: "reference to the preprocessing" }, model: { type: "string", minLength: 1, description: "reference to the model; it names the learning task that trains it" }, training: { type: "string", minLength: 1, description: "reference to the training configuration; without it the task's defaults hold" }, evaluation: { type: "string", minLength: 1, description: "reference to the evaluation; without it nothing is tested" }, seed: { type: "integer", minimum: 0, maximum: 4294967295, default: 1, description: "start of every random stream of the run" }, steps: { type: "object", minProperties: 1, maxProperties: 100, propertyNames: { type: "string", pattern: "^[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}_-]*$", maxLength: 60 }, description: "the steps of a graph by name; a name has letters, digits, `_` and `-`", additionalProperties: { type: "object", additionalProperties: !1, required: ["task"], description: "one step: a task, what it gets, how it is set", properties: { task: { type: "string", minLength: 1, description: "`learning/NAME` or `test/NAME`; `kstore task list` lists them" }, inputs: { type: "object", additionalProperties: { type: "string", minLength: 1 }, description: "slot of the task to a reference, or to `STEP.SLOT` for what another step gives" }, settings: { description: "settings of the task, or a reference to a training or evaluation that has them; without it the task's defaults hold", anyOf: [{ type: "object", additionalProperties: !0, description: "the settings themselves" }, { type: "string", minLength: 1, description: "reference to a training or evaluation" }] }, name: { type: "string", minLength: 1, description: "name of what the step gives; without it `EXPERIMENT-STEP`" }, seed: { type: "integer", minimum: 0, maximum: 4294967295, description: "seed of this step; without it that of the experiment" } } } }, matrix: { type: "object", minProperties: 1, additionalProperties: { type: "array", minItems: 1, description: "the values" }, description: "every combination of these values is run: `dataset`, `preprocessing`, `model`, `training`, `evaluation`, `testDataset`, `seed` or `training.SETTING`; in a graph `STEP.settings.SETTING`, `STEP.inputs.SLOT`, `STEP.seed` or `seed`" }, protocol: { type: "object", additionalProperties: !1, minProperties: 1, description: "divides the rows anew several times, each a run of its own, and gives mean, deviation and interval of the metrics", properties: { folds: { type: "integer", minimum: 2, maximum: 256, description: "number of folds: each is the test part once; without it the shares of the `split` step hold" }, repeats: { type: "integer", minimum: 1, maximum: 256, default: 1, description: "how often rows are drawn anew" } } }, card: { type: "object", additionalProperties: !1, required: ["type", "predict"], description: "the task card: what is predicted from what, for whom, and when it is good enough. It is checked before each run and shown above its results", properties: { question: { type: "string", minLength: 1, maxLength: 2e3, description: "what is to be found out, in your own words" }, type: { type: "string", enum: ["binary classification", "multiclass classification", "multilabel classification", "scalar regression", "vector regression"], description: "type of the task" }, predict: { type: "array", minItems: 1, uniqueItems: !0, items: { type: "string", minLength: 1 }, description: "the target columns" }, from: { type: "array", minItems: 1, uniqueItems: !0, items: { type: "string", minLength: 1 }, description: "the input columns; without it those that the dataset and the preprocessing say" }, audience: { type: "string", minLength: 1, maxLength: 2e3, description: "for whom it is made, and what they decide by it" }, success: { type: "array", minItems: 1, description: "when it is good enough; every line must hold", items: { type: "object", additionalProperties: !1, required: ["metric"], properties: { metric: { type: "string", minLength: 1, description: "a metric of the test, with several tests `TEST/NAME`; with a label as in `rmse/water`" }, atLeast: { type: "number", description: "threshold of a metric that is better when higher" }, atMost: { type: "number", description: "threshold of a metric that is better when lower" } }, description: "one threshold: `atLeast` or `atMost`" } }, constraints: { type: "array", minItems: 1, items: { type: "string", minLength: 1, maxLength: 2e3, description: "one of them" }, description: "what else it must keep to: time, cost, what may be known when" }, source: { type: "string", minLength: 1, maxLength: 2e3, description: "where the data come from" }, represents: { type: "string", minLength: 1, maxLength: 2e3, description: "whom or what the data stand for, and what they lack" } } }, note: { type: "string", description: "why this experiment is made, in your own words" }, sweep: { type: "object", additionalProperties: !1, required: ["space"], description: "the search that `kstore sweep start` makes; `kstore run` takes no notice of it", properties: { space: { type: "object", minProperties: 1, description: "what is varied: a setting of the training by its name, with dots into nested ones, or `seed`, `dataset`, `preprocessing`, `model`", additionalProperties: { type: "object", additionalProperties: !1, description: "one of uniform, logUniform, integer, choice", properties: { uniform: { type: "array", minItems: 2, maxItems: 2, items: { type: "number" }, description: "lowest and highest value" }, logUniform: { type: "array", minItems: 2, maxItems: 2, items: { type: "number", exclusiveMinimum: 0 }, description: "lowest and highest value; the logarithm is uniform" }, integer: { type: "array", minItems: 2, maxItems: 2, items: { type: "integer" }, description: "lowest and highest whole number" }, choice: { type: "array", minItems: 1, maxItems: 1e3, items: {}, description: "the values" }, step: { type: "number", exclusiveMinimum: 0, description: "distance of the values from the lowest on; without it every number" }, points: { type: "integer", minimum: 2, maximum: 1e3, description: "values that a grid takes where there is no step" }, when: { type: "object", minProperties: 1, additionalProperties: { type: "array", minItems: 1, items: {} }, description: "varied only while other parameters have one of these values" } } } }, strategy: { type: "string", enum: ["random", "grid", "tpe", "halving"], default: "tpe", description: "how values are chosen" }, trials: { type: "integer", minimum: 1, maximum: 1e4, default: 20, description: "trials that the strategy may choose; a grid has all of its points unless this says fewer" }, seed: { type: "integer", minimum: 0, maximum: 4294967295, default: 1, description: "start of the random choices of the strategy; the seed of the runs is the experiment's" }, metric: { type: "string", minLength: 1, default: "validationLoss", description: "metric of the learning task that is made better, or `test/NAME` for one of a test" }, halving: { type: "object", additionalProperties: !1, required: ["budget", "minimum", "maximum"], description: "successive halving: many trials with a small budget, the best of them with a larger one", properties: { budget: { type: "string", minLength: 1, description: "training setting that says how much a trial may cost, such as epochs" }, minimum: { type: "integer", minimum: 1, description: "smallest budget worth a look" }, maximum: { type: "integer", minimum: 1, description: "budget of the last trials" }, factor: { type: "integer", minimum: 2, maximum: 100, default: 3, description: "one of so many trials goes on, with so many times the budget" } } } } } }, if: { not: { anyOf: [{ properties: { steps: !0 }, required: ["steps"] }, { properties: { matrix: !0 }, required: ["matrix"] }] } }, then: { properties: { dataset: !0, model: !0 }, required: ["dataset", "model"] } }, se = new RegExp("^[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}_-]*$", "u");
function Z(P, { instancePath: s = "", parentData: M, parentDataProperty: F, rootData: z = P, dynamicAnchors: C = {} } = {}) {
  let e = null, t = 0, A = Z.evaluated;
  A.dynamicProps && (A.props = void 0), A.dynamicItems && (A.items = void 0);
  let j = t, c = !0, w = t, v = t, q = t, g = t, d = !1, p = t;
  if (P && typeof P == "object" && !Array.isArray(P)) {
    let y;
    if (P.steps === void 0 && (y = "steps")) {
      let o = {};
      e === null ? e = [o] : e.push(o), t++;
    }
  }
  var N = p === t;
  if (d = d || N, N) {
    var x = {};
    x.steps = !0;
  }
  let h = t;
  if (P && typeof P == "object" && !Array.isArray(P)) {
    let y;
    if (P.matrix === void 0 && (y = "matrix")) {
      let o = {};
      e === null ? e = [o] : e.push(o), t++;
    }
  }
  var N = h === t;
  if (d = d || N, N && x !== !0 && (x = x || {}, x.matrix = !0), d)
    t = g, e !== null && (g ? e.length = g : e = null);
  else {
    let y = {};
    e === null ? e = [y] : e.push(y), t++;
  }
  var a = q === t;
  if (a) {
    let y = {};
    e === null ? e = [y] : e.push(y), t++;
  } else
    t = v, e !== null && (v ? e.length = v : e = null);
  var n = w === t;
  if (t = j, e !== null && (j ? e.length = j : e = null), n) {
    let y = t;
    if (P && typeof P == "object" && !Array.isArray(P)) {
      if (P.dataset === void 0) {
        let u = { instancePath: s, schemaPath: "#/then/required", keyword: "required", params: { missingProperty: "dataset" }, message: "must have required property 'dataset'" };
        e === null ? e = [u] : e.push(u), t++;
      }
      if (P.model === void 0) {
        let u = { instancePath: s, schemaPath: "#/then/required", keyword: "required", params: { missingProperty: "model" }, message: "must have required property 'model'" };
        e === null ? e = [u] : e.push(u), t++;
      }
    }
    var n = y === t;
    if (c = n, c) {
      var r = {};
      r.dataset = !0, r.model = !0;
    }
  }
  if (!c) {
    let y = { instancePath: s, schemaPath: "#/if", keyword: "if", params: { failingKeyword: "then" }, message: 'must match "then" schema' };
    e === null ? e = [y] : e.push(y), t++;
  }
  if (P && typeof P == "object" && !Array.isArray(P)) {
    for (let y in P)
      if (!D.call(U.properties, y)) {
        let o = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: y }, message: "must NOT have additional properties" };
        e === null ? e = [o] : e.push(o), t++;
      }
    if (P.dataset !== void 0) {
      let y = P.dataset;
      if (typeof y == "string") {
        if (I(y) < 1) {
          let o = { instancePath: s + "/dataset", schemaPath: "#/properties/dataset/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          e === null ? e = [o] : e.push(o), t++;
        }
      } else {
        let o = { instancePath: s + "/dataset", schemaPath: "#/properties/dataset/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [o] : e.push(o), t++;
      }
    }
    if (P.testDataset !== void 0) {
      let y = P.testDataset;
      if (typeof y == "string") {
        if (I(y) < 1) {
          let o = { instancePath: s + "/testDataset", schemaPath: "#/properties/testDataset/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          e === null ? e = [o] : e.push(o), t++;
        }
      } else {
        let o = { instancePath: s + "/testDataset", schemaPath: "#/properties/testDataset/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [o] : e.push(o), t++;
      }
    }
    if (P.preprocessing !== void 0) {
      let y = P.preprocessing;
      if (typeof y == "string") {
        if (I(y) < 1) {
          let o = { instancePath: s + "/preprocessing", schemaPath: "#/properties/preprocessing/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          e === null ? e = [o] : e.push(o), t++;
        }
      } else {
        let o = { instancePath: s + "/preprocessing", schemaPath: "#/properties/preprocessing/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [o] : e.push(o), t++;
      }
    }
    if (P.model !== void 0) {
      let y = P.model;
      if (typeof y == "string") {
        if (I(y) < 1) {
          let o = { instancePath: s + "/model", schemaPath: "#/properties/model/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          e === null ? e = [o] : e.push(o), t++;
        }
      } else {
        let o = { instancePath: s + "/model", schemaPath: "#/properties/model/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [o] : e.push(o), t++;
      }
    }
    if (P.training !== void 0) {
      let y = P.training;
      if (typeof y == "string") {
        if (I(y) < 1) {
          let o = { instancePath: s + "/training", schemaPath: "#/properties/training/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          e === null ? e = [o] : e.push(o), t++;
        }
      } else {
        let o = { instancePath: s + "/training", schemaPath: "#/properties/training/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [o] : e.push(o), t++;
      }
    }
    if (P.evaluation !== void 0) {
      let y = P.evaluation;
      if (typeof y == "string") {
        if (I(y) < 1) {
          let o = { instancePath: s + "/evaluation", schemaPath: "#/properties/evaluation/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          e === null ? e = [o] : e.push(o), t++;
        }
      } else {
        let o = { instancePath: s + "/evaluation", schemaPath: "#/properties/evaluation/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [o] : e.push(o), t++;
      }
    }
    if (P.seed !== void 0) {
      let y = P.seed;
      if (!(typeof y == "number" && !(y % 1) && !isNaN(y) && isFinite(y))) {
        let o = { instancePath: s + "/seed", schemaPath: "#/properties/seed/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [o] : e.push(o), t++;
      }
      if (typeof y == "number" && isFinite(y)) {
        if (y > 4294967295 || isNaN(y)) {
          let o = { instancePath: s + "/seed", schemaPath: "#/properties/seed/maximum", keyword: "maximum", params: { comparison: "<=", limit: 4294967295 }, message: "must be <= 4294967295" };
          e === null ? e = [o] : e.push(o), t++;
        }
        if (y < 0 || isNaN(y)) {
          let o = { instancePath: s + "/seed", schemaPath: "#/properties/seed/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          e === null ? e = [o] : e.push(o), t++;
        }
      }
    }
    if (P.steps !== void 0) {
      let y = P.steps;
      if (y && typeof y == "object" && !Array.isArray(y)) {
        if (Object.keys(y).length > 100) {
          let o = { instancePath: s + "/steps", schemaPath: "#/properties/steps/maxProperties", keyword: "maxProperties", params: { limit: 100 }, message: "must NOT have more than 100 properties" };
          e === null ? e = [o] : e.push(o), t++;
        }
        if (Object.keys(y).length < 1) {
          let o = { instancePath: s + "/steps", schemaPath: "#/properties/steps/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" };
          e === null ? e = [o] : e.push(o), t++;
        }
        for (let o in y) {
          let u = t;
          if (typeof o == "string") {
            if (I(o) > 60) {
              let k = { instancePath: s + "/steps", schemaPath: "#/properties/steps/propertyNames/maxLength", keyword: "maxLength", params: { limit: 60 }, message: "must NOT have more than 60 characters", propertyName: o };
              e === null ? e = [k] : e.push(k), t++;
            }
            if (!se.test(o)) {
              let k = { instancePath: s + "/steps", schemaPath: "#/properties/steps/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}_-]*$" }, message: 'must match pattern "^[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}_-]*$"', propertyName: o };
              e === null ? e = [k] : e.push(k), t++;
            }
          } else {
            let k = { instancePath: s + "/steps", schemaPath: "#/properties/steps/propertyNames/type", keyword: "type", params: { type: "string" }, message: "must be string", propertyName: o };
            e === null ? e = [k] : e.push(k), t++;
          }
          var i = u === t;
          if (!i) {
            let k = { instancePath: s + "/steps", schemaPath: "#/properties/steps/propertyNames", keyword: "propertyNames", params: { propertyName: o }, message: "property name must be valid" };
            e === null ? e = [k] : e.push(k), t++;
          }
        }
        for (let o in y) {
          let u = y[o];
          if (u && typeof u == "object" && !Array.isArray(u)) {
            if (u.task === void 0) {
              let k = { instancePath: s + "/steps/" + o.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/steps/additionalProperties/required", keyword: "required", params: { missingProperty: "task" }, message: "must have required property 'task'" };
              e === null ? e = [k] : e.push(k), t++;
            }
            for (let k in u)
              if (!(k === "task" || k === "inputs" || k === "settings" || k === "name" || k === "seed")) {
                let l = { instancePath: s + "/steps/" + o.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/steps/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: k }, message: "must NOT have additional properties" };
                e === null ? e = [l] : e.push(l), t++;
              }
            if (u.task !== void 0) {
              let k = u.task;
              if (typeof k == "string") {
                if (I(k) < 1) {
                  let l = { instancePath: s + "/steps/" + o.replace(/~/g, "~0").replace(/\//g, "~1") + "/task", schemaPath: "#/properties/steps/additionalProperties/properties/task/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  e === null ? e = [l] : e.push(l), t++;
                }
              } else {
                let l = { instancePath: s + "/steps/" + o.replace(/~/g, "~0").replace(/\//g, "~1") + "/task", schemaPath: "#/properties/steps/additionalProperties/properties/task/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [l] : e.push(l), t++;
              }
            }
            if (u.inputs !== void 0) {
              let k = u.inputs;
              if (k && typeof k == "object" && !Array.isArray(k))
                for (let l in k) {
                  let f = k[l];
                  if (typeof f == "string") {
                    if (I(f) < 1) {
                      let b = { instancePath: s + "/steps/" + o.replace(/~/g, "~0").replace(/\//g, "~1") + "/inputs/" + l.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/steps/additionalProperties/properties/inputs/additionalProperties/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                      e === null ? e = [b] : e.push(b), t++;
                    }
                  } else {
                    let b = { instancePath: s + "/steps/" + o.replace(/~/g, "~0").replace(/\//g, "~1") + "/inputs/" + l.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/steps/additionalProperties/properties/inputs/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [b] : e.push(b), t++;
                  }
                }
              else {
                let l = { instancePath: s + "/steps/" + o.replace(/~/g, "~0").replace(/\//g, "~1") + "/inputs", schemaPath: "#/properties/steps/additionalProperties/properties/inputs/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                e === null ? e = [l] : e.push(l), t++;
              }
            }
            if (u.settings !== void 0) {
              let k = u.settings, l = t, f = !1, b = t;
              if (!(k && typeof k == "object" && !Array.isArray(k))) {
                let L = { instancePath: s + "/steps/" + o.replace(/~/g, "~0").replace(/\//g, "~1") + "/settings", schemaPath: "#/properties/steps/additionalProperties/properties/settings/anyOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                e === null ? e = [L] : e.push(L), t++;
              }
              var m = b === t;
              f = f || m;
              let O = t;
              if (typeof k == "string") {
                if (I(k) < 1) {
                  let L = { instancePath: s + "/steps/" + o.replace(/~/g, "~0").replace(/\//g, "~1") + "/settings", schemaPath: "#/properties/steps/additionalProperties/properties/settings/anyOf/1/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  e === null ? e = [L] : e.push(L), t++;
                }
              } else {
                let L = { instancePath: s + "/steps/" + o.replace(/~/g, "~0").replace(/\//g, "~1") + "/settings", schemaPath: "#/properties/steps/additionalProperties/properties/settings/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [L] : e.push(L), t++;
              }
              var m = O === t;
              if (f = f || m, f)
                t = l, e !== null && (l ? e.length = l : e = null);
              else {
                let L = { instancePath: s + "/steps/" + o.replace(/~/g, "~0").replace(/\//g, "~1") + "/settings", schemaPath: "#/properties/steps/additionalProperties/properties/settings/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                e === null ? e = [L] : e.push(L), t++;
              }
            }
            if (u.name !== void 0) {
              let k = u.name;
              if (typeof k == "string") {
                if (I(k) < 1) {
                  let l = { instancePath: s + "/steps/" + o.replace(/~/g, "~0").replace(/\//g, "~1") + "/name", schemaPath: "#/properties/steps/additionalProperties/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  e === null ? e = [l] : e.push(l), t++;
                }
              } else {
                let l = { instancePath: s + "/steps/" + o.replace(/~/g, "~0").replace(/\//g, "~1") + "/name", schemaPath: "#/properties/steps/additionalProperties/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [l] : e.push(l), t++;
              }
            }
            if (u.seed !== void 0) {
              let k = u.seed;
              if (!(typeof k == "number" && !(k % 1) && !isNaN(k) && isFinite(k))) {
                let l = { instancePath: s + "/steps/" + o.replace(/~/g, "~0").replace(/\//g, "~1") + "/seed", schemaPath: "#/properties/steps/additionalProperties/properties/seed/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                e === null ? e = [l] : e.push(l), t++;
              }
              if (typeof k == "number" && isFinite(k)) {
                if (k > 4294967295 || isNaN(k)) {
                  let l = { instancePath: s + "/steps/" + o.replace(/~/g, "~0").replace(/\//g, "~1") + "/seed", schemaPath: "#/properties/steps/additionalProperties/properties/seed/maximum", keyword: "maximum", params: { comparison: "<=", limit: 4294967295 }, message: "must be <= 4294967295" };
                  e === null ? e = [l] : e.push(l), t++;
                }
                if (k < 0 || isNaN(k)) {
                  let l = { instancePath: s + "/steps/" + o.replace(/~/g, "~0").replace(/\//g, "~1") + "/seed", schemaPath: "#/properties/steps/additionalProperties/properties/seed/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                  e === null ? e = [l] : e.push(l), t++;
                }
              }
            }
          } else {
            let k = { instancePath: s + "/steps/" + o.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/steps/additionalProperties/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            e === null ? e = [k] : e.push(k), t++;
          }
        }
      } else {
        let o = { instancePath: s + "/steps", schemaPath: "#/properties/steps/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        e === null ? e = [o] : e.push(o), t++;
      }
    }
    if (P.matrix !== void 0) {
      let y = P.matrix;
      if (y && typeof y == "object" && !Array.isArray(y)) {
        if (Object.keys(y).length < 1) {
          let o = { instancePath: s + "/matrix", schemaPath: "#/properties/matrix/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" };
          e === null ? e = [o] : e.push(o), t++;
        }
        for (let o in y) {
          let u = y[o];
          if (Array.isArray(u)) {
            if (u.length < 1) {
              let k = { instancePath: s + "/matrix/" + o.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/matrix/additionalProperties/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
              e === null ? e = [k] : e.push(k), t++;
            }
          } else {
            let k = { instancePath: s + "/matrix/" + o.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/matrix/additionalProperties/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            e === null ? e = [k] : e.push(k), t++;
          }
        }
      } else {
        let o = { instancePath: s + "/matrix", schemaPath: "#/properties/matrix/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        e === null ? e = [o] : e.push(o), t++;
      }
    }
    if (P.protocol !== void 0) {
      let y = P.protocol;
      if (y && typeof y == "object" && !Array.isArray(y)) {
        if (Object.keys(y).length < 1) {
          let o = { instancePath: s + "/protocol", schemaPath: "#/properties/protocol/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" };
          e === null ? e = [o] : e.push(o), t++;
        }
        for (let o in y)
          if (!(o === "folds" || o === "repeats")) {
            let u = { instancePath: s + "/protocol", schemaPath: "#/properties/protocol/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o }, message: "must NOT have additional properties" };
            e === null ? e = [u] : e.push(u), t++;
          }
        if (y.folds !== void 0) {
          let o = y.folds;
          if (!(typeof o == "number" && !(o % 1) && !isNaN(o) && isFinite(o))) {
            let u = { instancePath: s + "/protocol/folds", schemaPath: "#/properties/protocol/properties/folds/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            e === null ? e = [u] : e.push(u), t++;
          }
          if (typeof o == "number" && isFinite(o)) {
            if (o > 256 || isNaN(o)) {
              let u = { instancePath: s + "/protocol/folds", schemaPath: "#/properties/protocol/properties/folds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 256 }, message: "must be <= 256" };
              e === null ? e = [u] : e.push(u), t++;
            }
            if (o < 2 || isNaN(o)) {
              let u = { instancePath: s + "/protocol/folds", schemaPath: "#/properties/protocol/properties/folds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 2 }, message: "must be >= 2" };
              e === null ? e = [u] : e.push(u), t++;
            }
          }
        }
        if (y.repeats !== void 0) {
          let o = y.repeats;
          if (!(typeof o == "number" && !(o % 1) && !isNaN(o) && isFinite(o))) {
            let u = { instancePath: s + "/protocol/repeats", schemaPath: "#/properties/protocol/properties/repeats/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            e === null ? e = [u] : e.push(u), t++;
          }
          if (typeof o == "number" && isFinite(o)) {
            if (o > 256 || isNaN(o)) {
              let u = { instancePath: s + "/protocol/repeats", schemaPath: "#/properties/protocol/properties/repeats/maximum", keyword: "maximum", params: { comparison: "<=", limit: 256 }, message: "must be <= 256" };
              e === null ? e = [u] : e.push(u), t++;
            }
            if (o < 1 || isNaN(o)) {
              let u = { instancePath: s + "/protocol/repeats", schemaPath: "#/properties/protocol/properties/repeats/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
              e === null ? e = [u] : e.push(u), t++;
            }
          }
        }
      } else {
        let o = { instancePath: s + "/protocol", schemaPath: "#/properties/protocol/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        e === null ? e = [o] : e.push(o), t++;
      }
    }
    if (P.card !== void 0) {
      let y = P.card;
      if (y && typeof y == "object" && !Array.isArray(y)) {
        if (y.type === void 0) {
          let o = { instancePath: s + "/card", schemaPath: "#/properties/card/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'" };
          e === null ? e = [o] : e.push(o), t++;
        }
        if (y.predict === void 0) {
          let o = { instancePath: s + "/card", schemaPath: "#/properties/card/required", keyword: "required", params: { missingProperty: "predict" }, message: "must have required property 'predict'" };
          e === null ? e = [o] : e.push(o), t++;
        }
        for (let o in y)
          if (!D.call(U.properties.card.properties, o)) {
            let u = { instancePath: s + "/card", schemaPath: "#/properties/card/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o }, message: "must NOT have additional properties" };
            e === null ? e = [u] : e.push(u), t++;
          }
        if (y.question !== void 0) {
          let o = y.question;
          if (typeof o == "string") {
            if (I(o) > 2e3) {
              let u = { instancePath: s + "/card/question", schemaPath: "#/properties/card/properties/question/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters" };
              e === null ? e = [u] : e.push(u), t++;
            }
            if (I(o) < 1) {
              let u = { instancePath: s + "/card/question", schemaPath: "#/properties/card/properties/question/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              e === null ? e = [u] : e.push(u), t++;
            }
          } else {
            let u = { instancePath: s + "/card/question", schemaPath: "#/properties/card/properties/question/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [u] : e.push(u), t++;
          }
        }
        if (y.type !== void 0) {
          let o = y.type;
          if (typeof o != "string") {
            let u = { instancePath: s + "/card/type", schemaPath: "#/properties/card/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [u] : e.push(u), t++;
          }
          if (!(o === "binary classification" || o === "multiclass classification" || o === "multilabel classification" || o === "scalar regression" || o === "vector regression")) {
            let u = { instancePath: s + "/card/type", schemaPath: "#/properties/card/properties/type/enum", keyword: "enum", params: { allowedValues: U.properties.card.properties.type.enum }, message: "must be equal to one of the allowed values" };
            e === null ? e = [u] : e.push(u), t++;
          }
        }
        if (y.predict !== void 0) {
          let o = y.predict;
          if (Array.isArray(o)) {
            if (o.length < 1) {
              let f = { instancePath: s + "/card/predict", schemaPath: "#/properties/card/properties/predict/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
              e === null ? e = [f] : e.push(f), t++;
            }
            let u = o.length;
            for (let f = 0; f < u; f++) {
              let b = o[f];
              if (typeof b == "string") {
                if (I(b) < 1) {
                  let O = { instancePath: s + "/card/predict/" + f, schemaPath: "#/properties/card/properties/predict/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  e === null ? e = [O] : e.push(O), t++;
                }
              } else {
                let O = { instancePath: s + "/card/predict/" + f, schemaPath: "#/properties/card/properties/predict/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [O] : e.push(O), t++;
              }
            }
            let k = o.length, l;
            if (k > 1) {
              let f = {};
              for (; k--; ) {
                let b = o[k];
                if (typeof b == "string") {
                  if (typeof f[b] == "number") {
                    l = f[b];
                    let O = { instancePath: s + "/card/predict", schemaPath: "#/properties/card/properties/predict/uniqueItems", keyword: "uniqueItems", params: { i: k, j: l }, message: "must NOT have duplicate items (items ## " + l + " and " + k + " are identical)" };
                    e === null ? e = [O] : e.push(O), t++;
                    break;
                  }
                  f[b] = k;
                }
              }
            }
          } else {
            let u = { instancePath: s + "/card/predict", schemaPath: "#/properties/card/properties/predict/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            e === null ? e = [u] : e.push(u), t++;
          }
        }
        if (y.from !== void 0) {
          let o = y.from;
          if (Array.isArray(o)) {
            if (o.length < 1) {
              let f = { instancePath: s + "/card/from", schemaPath: "#/properties/card/properties/from/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
              e === null ? e = [f] : e.push(f), t++;
            }
            let u = o.length;
            for (let f = 0; f < u; f++) {
              let b = o[f];
              if (typeof b == "string") {
                if (I(b) < 1) {
                  let O = { instancePath: s + "/card/from/" + f, schemaPath: "#/properties/card/properties/from/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  e === null ? e = [O] : e.push(O), t++;
                }
              } else {
                let O = { instancePath: s + "/card/from/" + f, schemaPath: "#/properties/card/properties/from/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [O] : e.push(O), t++;
              }
            }
            let k = o.length, l;
            if (k > 1) {
              let f = {};
              for (; k--; ) {
                let b = o[k];
                if (typeof b == "string") {
                  if (typeof f[b] == "number") {
                    l = f[b];
                    let O = { instancePath: s + "/card/from", schemaPath: "#/properties/card/properties/from/uniqueItems", keyword: "uniqueItems", params: { i: k, j: l }, message: "must NOT have duplicate items (items ## " + l + " and " + k + " are identical)" };
                    e === null ? e = [O] : e.push(O), t++;
                    break;
                  }
                  f[b] = k;
                }
              }
            }
          } else {
            let u = { instancePath: s + "/card/from", schemaPath: "#/properties/card/properties/from/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            e === null ? e = [u] : e.push(u), t++;
          }
        }
        if (y.audience !== void 0) {
          let o = y.audience;
          if (typeof o == "string") {
            if (I(o) > 2e3) {
              let u = { instancePath: s + "/card/audience", schemaPath: "#/properties/card/properties/audience/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters" };
              e === null ? e = [u] : e.push(u), t++;
            }
            if (I(o) < 1) {
              let u = { instancePath: s + "/card/audience", schemaPath: "#/properties/card/properties/audience/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              e === null ? e = [u] : e.push(u), t++;
            }
          } else {
            let u = { instancePath: s + "/card/audience", schemaPath: "#/properties/card/properties/audience/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [u] : e.push(u), t++;
          }
        }
        if (y.success !== void 0) {
          let o = y.success;
          if (Array.isArray(o)) {
            if (o.length < 1) {
              let k = { instancePath: s + "/card/success", schemaPath: "#/properties/card/properties/success/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
              e === null ? e = [k] : e.push(k), t++;
            }
            let u = o.length;
            for (let k = 0; k < u; k++) {
              let l = o[k];
              if (l && typeof l == "object" && !Array.isArray(l)) {
                if (l.metric === void 0) {
                  let f = { instancePath: s + "/card/success/" + k, schemaPath: "#/properties/card/properties/success/items/required", keyword: "required", params: { missingProperty: "metric" }, message: "must have required property 'metric'" };
                  e === null ? e = [f] : e.push(f), t++;
                }
                for (let f in l)
                  if (!(f === "metric" || f === "atLeast" || f === "atMost")) {
                    let b = { instancePath: s + "/card/success/" + k, schemaPath: "#/properties/card/properties/success/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: f }, message: "must NOT have additional properties" };
                    e === null ? e = [b] : e.push(b), t++;
                  }
                if (l.metric !== void 0) {
                  let f = l.metric;
                  if (typeof f == "string") {
                    if (I(f) < 1) {
                      let b = { instancePath: s + "/card/success/" + k + "/metric", schemaPath: "#/properties/card/properties/success/items/properties/metric/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                      e === null ? e = [b] : e.push(b), t++;
                    }
                  } else {
                    let b = { instancePath: s + "/card/success/" + k + "/metric", schemaPath: "#/properties/card/properties/success/items/properties/metric/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [b] : e.push(b), t++;
                  }
                }
                if (l.atLeast !== void 0) {
                  let f = l.atLeast;
                  if (!(typeof f == "number" && isFinite(f))) {
                    let b = { instancePath: s + "/card/success/" + k + "/atLeast", schemaPath: "#/properties/card/properties/success/items/properties/atLeast/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                    e === null ? e = [b] : e.push(b), t++;
                  }
                }
                if (l.atMost !== void 0) {
                  let f = l.atMost;
                  if (!(typeof f == "number" && isFinite(f))) {
                    let b = { instancePath: s + "/card/success/" + k + "/atMost", schemaPath: "#/properties/card/properties/success/items/properties/atMost/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                    e === null ? e = [b] : e.push(b), t++;
                  }
                }
              } else {
                let f = { instancePath: s + "/card/success/" + k, schemaPath: "#/properties/card/properties/success/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                e === null ? e = [f] : e.push(f), t++;
              }
            }
          } else {
            let u = { instancePath: s + "/card/success", schemaPath: "#/properties/card/properties/success/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            e === null ? e = [u] : e.push(u), t++;
          }
        }
        if (y.constraints !== void 0) {
          let o = y.constraints;
          if (Array.isArray(o)) {
            if (o.length < 1) {
              let k = { instancePath: s + "/card/constraints", schemaPath: "#/properties/card/properties/constraints/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
              e === null ? e = [k] : e.push(k), t++;
            }
            let u = o.length;
            for (let k = 0; k < u; k++) {
              let l = o[k];
              if (typeof l == "string") {
                if (I(l) > 2e3) {
                  let f = { instancePath: s + "/card/constraints/" + k, schemaPath: "#/properties/card/properties/constraints/items/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters" };
                  e === null ? e = [f] : e.push(f), t++;
                }
                if (I(l) < 1) {
                  let f = { instancePath: s + "/card/constraints/" + k, schemaPath: "#/properties/card/properties/constraints/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  e === null ? e = [f] : e.push(f), t++;
                }
              } else {
                let f = { instancePath: s + "/card/constraints/" + k, schemaPath: "#/properties/card/properties/constraints/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [f] : e.push(f), t++;
              }
            }
          } else {
            let u = { instancePath: s + "/card/constraints", schemaPath: "#/properties/card/properties/constraints/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            e === null ? e = [u] : e.push(u), t++;
          }
        }
        if (y.source !== void 0) {
          let o = y.source;
          if (typeof o == "string") {
            if (I(o) > 2e3) {
              let u = { instancePath: s + "/card/source", schemaPath: "#/properties/card/properties/source/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters" };
              e === null ? e = [u] : e.push(u), t++;
            }
            if (I(o) < 1) {
              let u = { instancePath: s + "/card/source", schemaPath: "#/properties/card/properties/source/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              e === null ? e = [u] : e.push(u), t++;
            }
          } else {
            let u = { instancePath: s + "/card/source", schemaPath: "#/properties/card/properties/source/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [u] : e.push(u), t++;
          }
        }
        if (y.represents !== void 0) {
          let o = y.represents;
          if (typeof o == "string") {
            if (I(o) > 2e3) {
              let u = { instancePath: s + "/card/represents", schemaPath: "#/properties/card/properties/represents/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters" };
              e === null ? e = [u] : e.push(u), t++;
            }
            if (I(o) < 1) {
              let u = { instancePath: s + "/card/represents", schemaPath: "#/properties/card/properties/represents/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              e === null ? e = [u] : e.push(u), t++;
            }
          } else {
            let u = { instancePath: s + "/card/represents", schemaPath: "#/properties/card/properties/represents/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [u] : e.push(u), t++;
          }
        }
      } else {
        let o = { instancePath: s + "/card", schemaPath: "#/properties/card/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        e === null ? e = [o] : e.push(o), t++;
      }
    }
    if (P.note !== void 0 && typeof P.note != "string") {
      let y = { instancePath: s + "/note", schemaPath: "#/properties/note/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [y] : e.push(y), t++;
    }
    if (P.sweep !== void 0) {
      let y = P.sweep;
      if (y && typeof y == "object" && !Array.isArray(y)) {
        if (y.space === void 0) {
          let o = { instancePath: s + "/sweep", schemaPath: "#/properties/sweep/required", keyword: "required", params: { missingProperty: "space" }, message: "must have required property 'space'" };
          e === null ? e = [o] : e.push(o), t++;
        }
        for (let o in y)
          if (!(o === "space" || o === "strategy" || o === "trials" || o === "seed" || o === "metric" || o === "halving")) {
            let u = { instancePath: s + "/sweep", schemaPath: "#/properties/sweep/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o }, message: "must NOT have additional properties" };
            e === null ? e = [u] : e.push(u), t++;
          }
        if (y.space !== void 0) {
          let o = y.space;
          if (o && typeof o == "object" && !Array.isArray(o)) {
            if (Object.keys(o).length < 1) {
              let u = { instancePath: s + "/sweep/space", schemaPath: "#/properties/sweep/properties/space/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" };
              e === null ? e = [u] : e.push(u), t++;
            }
            for (let u in o) {
              let k = o[u];
              if (k && typeof k == "object" && !Array.isArray(k)) {
                for (let l in k)
                  if (!(l === "uniform" || l === "logUniform" || l === "integer" || l === "choice" || l === "step" || l === "points" || l === "when")) {
                    let f = { instancePath: s + "/sweep/space/" + u.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/sweep/properties/space/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: l }, message: "must NOT have additional properties" };
                    e === null ? e = [f] : e.push(f), t++;
                  }
                if (k.uniform !== void 0) {
                  let l = k.uniform;
                  if (Array.isArray(l)) {
                    if (l.length > 2) {
                      let b = { instancePath: s + "/sweep/space/" + u.replace(/~/g, "~0").replace(/\//g, "~1") + "/uniform", schemaPath: "#/properties/sweep/properties/space/additionalProperties/properties/uniform/maxItems", keyword: "maxItems", params: { limit: 2 }, message: "must NOT have more than 2 items" };
                      e === null ? e = [b] : e.push(b), t++;
                    }
                    if (l.length < 2) {
                      let b = { instancePath: s + "/sweep/space/" + u.replace(/~/g, "~0").replace(/\//g, "~1") + "/uniform", schemaPath: "#/properties/sweep/properties/space/additionalProperties/properties/uniform/minItems", keyword: "minItems", params: { limit: 2 }, message: "must NOT have fewer than 2 items" };
                      e === null ? e = [b] : e.push(b), t++;
                    }
                    let f = l.length;
                    for (let b = 0; b < f; b++) {
                      let O = l[b];
                      if (!(typeof O == "number" && isFinite(O))) {
                        let L = { instancePath: s + "/sweep/space/" + u.replace(/~/g, "~0").replace(/\//g, "~1") + "/uniform/" + b, schemaPath: "#/properties/sweep/properties/space/additionalProperties/properties/uniform/items/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                        e === null ? e = [L] : e.push(L), t++;
                      }
                    }
                  } else {
                    let f = { instancePath: s + "/sweep/space/" + u.replace(/~/g, "~0").replace(/\//g, "~1") + "/uniform", schemaPath: "#/properties/sweep/properties/space/additionalProperties/properties/uniform/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                    e === null ? e = [f] : e.push(f), t++;
                  }
                }
                if (k.logUniform !== void 0) {
                  let l = k.logUniform;
                  if (Array.isArray(l)) {
                    if (l.length > 2) {
                      let b = { instancePath: s + "/sweep/space/" + u.replace(/~/g, "~0").replace(/\//g, "~1") + "/logUniform", schemaPath: "#/properties/sweep/properties/space/additionalProperties/properties/logUniform/maxItems", keyword: "maxItems", params: { limit: 2 }, message: "must NOT have more than 2 items" };
                      e === null ? e = [b] : e.push(b), t++;
                    }
                    if (l.length < 2) {
                      let b = { instancePath: s + "/sweep/space/" + u.replace(/~/g, "~0").replace(/\//g, "~1") + "/logUniform", schemaPath: "#/properties/sweep/properties/space/additionalProperties/properties/logUniform/minItems", keyword: "minItems", params: { limit: 2 }, message: "must NOT have fewer than 2 items" };
                      e === null ? e = [b] : e.push(b), t++;
                    }
                    let f = l.length;
                    for (let b = 0; b < f; b++) {
                      let O = l[b];
                      if (typeof O == "number" && isFinite(O)) {
                        if (O <= 0 || isNaN(O)) {
                          let L = { instancePath: s + "/sweep/space/" + u.replace(/~/g, "~0").replace(/\//g, "~1") + "/logUniform/" + b, schemaPath: "#/properties/sweep/properties/space/additionalProperties/properties/logUniform/items/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
                          e === null ? e = [L] : e.push(L), t++;
                        }
                      } else {
                        let L = { instancePath: s + "/sweep/space/" + u.replace(/~/g, "~0").replace(/\//g, "~1") + "/logUniform/" + b, schemaPath: "#/properties/sweep/properties/space/additionalProperties/properties/logUniform/items/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                        e === null ? e = [L] : e.push(L), t++;
                      }
                    }
                  } else {
                    let f = { instancePath: s + "/sweep/space/" + u.replace(/~/g, "~0").replace(/\//g, "~1") + "/logUniform", schemaPath: "#/properties/sweep/properties/space/additionalProperties/properties/logUniform/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                    e === null ? e = [f] : e.push(f), t++;
                  }
                }
                if (k.integer !== void 0) {
                  let l = k.integer;
                  if (Array.isArray(l)) {
                    if (l.length > 2) {
                      let b = { instancePath: s + "/sweep/space/" + u.replace(/~/g, "~0").replace(/\//g, "~1") + "/integer", schemaPath: "#/properties/sweep/properties/space/additionalProperties/properties/integer/maxItems", keyword: "maxItems", params: { limit: 2 }, message: "must NOT have more than 2 items" };
                      e === null ? e = [b] : e.push(b), t++;
                    }
                    if (l.length < 2) {
                      let b = { instancePath: s + "/sweep/space/" + u.replace(/~/g, "~0").replace(/\//g, "~1") + "/integer", schemaPath: "#/properties/sweep/properties/space/additionalProperties/properties/integer/minItems", keyword: "minItems", params: { limit: 2 }, message: "must NOT have fewer than 2 items" };
                      e === null ? e = [b] : e.push(b), t++;
                    }
                    let f = l.length;
                    for (let b = 0; b < f; b++) {
                      let O = l[b];
                      if (!(typeof O == "number" && !(O % 1) && !isNaN(O) && isFinite(O))) {
                        let L = { instancePath: s + "/sweep/space/" + u.replace(/~/g, "~0").replace(/\//g, "~1") + "/integer/" + b, schemaPath: "#/properties/sweep/properties/space/additionalProperties/properties/integer/items/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                        e === null ? e = [L] : e.push(L), t++;
                      }
                    }
                  } else {
                    let f = { instancePath: s + "/sweep/space/" + u.replace(/~/g, "~0").replace(/\//g, "~1") + "/integer", schemaPath: "#/properties/sweep/properties/space/additionalProperties/properties/integer/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                    e === null ? e = [f] : e.push(f), t++;
                  }
                }
                if (k.choice !== void 0) {
                  let l = k.choice;
                  if (Array.isArray(l)) {
                    if (l.length > 1e3) {
                      let f = { instancePath: s + "/sweep/space/" + u.replace(/~/g, "~0").replace(/\//g, "~1") + "/choice", schemaPath: "#/properties/sweep/properties/space/additionalProperties/properties/choice/maxItems", keyword: "maxItems", params: { limit: 1e3 }, message: "must NOT have more than 1000 items" };
                      e === null ? e = [f] : e.push(f), t++;
                    }
                    if (l.length < 1) {
                      let f = { instancePath: s + "/sweep/space/" + u.replace(/~/g, "~0").replace(/\//g, "~1") + "/choice", schemaPath: "#/properties/sweep/properties/space/additionalProperties/properties/choice/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                      e === null ? e = [f] : e.push(f), t++;
                    }
                  } else {
                    let f = { instancePath: s + "/sweep/space/" + u.replace(/~/g, "~0").replace(/\//g, "~1") + "/choice", schemaPath: "#/properties/sweep/properties/space/additionalProperties/properties/choice/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                    e === null ? e = [f] : e.push(f), t++;
                  }
                }
                if (k.step !== void 0) {
                  let l = k.step;
                  if (typeof l == "number" && isFinite(l)) {
                    if (l <= 0 || isNaN(l)) {
                      let f = { instancePath: s + "/sweep/space/" + u.replace(/~/g, "~0").replace(/\//g, "~1") + "/step", schemaPath: "#/properties/sweep/properties/space/additionalProperties/properties/step/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
                      e === null ? e = [f] : e.push(f), t++;
                    }
                  } else {
                    let f = { instancePath: s + "/sweep/space/" + u.replace(/~/g, "~0").replace(/\//g, "~1") + "/step", schemaPath: "#/properties/sweep/properties/space/additionalProperties/properties/step/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                    e === null ? e = [f] : e.push(f), t++;
                  }
                }
                if (k.points !== void 0) {
                  let l = k.points;
                  if (!(typeof l == "number" && !(l % 1) && !isNaN(l) && isFinite(l))) {
                    let f = { instancePath: s + "/sweep/space/" + u.replace(/~/g, "~0").replace(/\//g, "~1") + "/points", schemaPath: "#/properties/sweep/properties/space/additionalProperties/properties/points/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    e === null ? e = [f] : e.push(f), t++;
                  }
                  if (typeof l == "number" && isFinite(l)) {
                    if (l > 1e3 || isNaN(l)) {
                      let f = { instancePath: s + "/sweep/space/" + u.replace(/~/g, "~0").replace(/\//g, "~1") + "/points", schemaPath: "#/properties/sweep/properties/space/additionalProperties/properties/points/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e3 }, message: "must be <= 1000" };
                      e === null ? e = [f] : e.push(f), t++;
                    }
                    if (l < 2 || isNaN(l)) {
                      let f = { instancePath: s + "/sweep/space/" + u.replace(/~/g, "~0").replace(/\//g, "~1") + "/points", schemaPath: "#/properties/sweep/properties/space/additionalProperties/properties/points/minimum", keyword: "minimum", params: { comparison: ">=", limit: 2 }, message: "must be >= 2" };
                      e === null ? e = [f] : e.push(f), t++;
                    }
                  }
                }
                if (k.when !== void 0) {
                  let l = k.when;
                  if (l && typeof l == "object" && !Array.isArray(l)) {
                    if (Object.keys(l).length < 1) {
                      let f = { instancePath: s + "/sweep/space/" + u.replace(/~/g, "~0").replace(/\//g, "~1") + "/when", schemaPath: "#/properties/sweep/properties/space/additionalProperties/properties/when/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" };
                      e === null ? e = [f] : e.push(f), t++;
                    }
                    for (let f in l) {
                      let b = l[f];
                      if (Array.isArray(b)) {
                        if (b.length < 1) {
                          let O = { instancePath: s + "/sweep/space/" + u.replace(/~/g, "~0").replace(/\//g, "~1") + "/when/" + f.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/sweep/properties/space/additionalProperties/properties/when/additionalProperties/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                          e === null ? e = [O] : e.push(O), t++;
                        }
                      } else {
                        let O = { instancePath: s + "/sweep/space/" + u.replace(/~/g, "~0").replace(/\//g, "~1") + "/when/" + f.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/sweep/properties/space/additionalProperties/properties/when/additionalProperties/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                        e === null ? e = [O] : e.push(O), t++;
                      }
                    }
                  } else {
                    let f = { instancePath: s + "/sweep/space/" + u.replace(/~/g, "~0").replace(/\//g, "~1") + "/when", schemaPath: "#/properties/sweep/properties/space/additionalProperties/properties/when/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                    e === null ? e = [f] : e.push(f), t++;
                  }
                }
              } else {
                let l = { instancePath: s + "/sweep/space/" + u.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/sweep/properties/space/additionalProperties/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                e === null ? e = [l] : e.push(l), t++;
              }
            }
          } else {
            let u = { instancePath: s + "/sweep/space", schemaPath: "#/properties/sweep/properties/space/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            e === null ? e = [u] : e.push(u), t++;
          }
        }
        if (y.strategy !== void 0) {
          let o = y.strategy;
          if (typeof o != "string") {
            let u = { instancePath: s + "/sweep/strategy", schemaPath: "#/properties/sweep/properties/strategy/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [u] : e.push(u), t++;
          }
          if (!(o === "random" || o === "grid" || o === "tpe" || o === "halving")) {
            let u = { instancePath: s + "/sweep/strategy", schemaPath: "#/properties/sweep/properties/strategy/enum", keyword: "enum", params: { allowedValues: U.properties.sweep.properties.strategy.enum }, message: "must be equal to one of the allowed values" };
            e === null ? e = [u] : e.push(u), t++;
          }
        }
        if (y.trials !== void 0) {
          let o = y.trials;
          if (!(typeof o == "number" && !(o % 1) && !isNaN(o) && isFinite(o))) {
            let u = { instancePath: s + "/sweep/trials", schemaPath: "#/properties/sweep/properties/trials/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            e === null ? e = [u] : e.push(u), t++;
          }
          if (typeof o == "number" && isFinite(o)) {
            if (o > 1e4 || isNaN(o)) {
              let u = { instancePath: s + "/sweep/trials", schemaPath: "#/properties/sweep/properties/trials/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e4 }, message: "must be <= 10000" };
              e === null ? e = [u] : e.push(u), t++;
            }
            if (o < 1 || isNaN(o)) {
              let u = { instancePath: s + "/sweep/trials", schemaPath: "#/properties/sweep/properties/trials/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
              e === null ? e = [u] : e.push(u), t++;
            }
          }
        }
        if (y.seed !== void 0) {
          let o = y.seed;
          if (!(typeof o == "number" && !(o % 1) && !isNaN(o) && isFinite(o))) {
            let u = { instancePath: s + "/sweep/seed", schemaPath: "#/properties/sweep/properties/seed/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            e === null ? e = [u] : e.push(u), t++;
          }
          if (typeof o == "number" && isFinite(o)) {
            if (o > 4294967295 || isNaN(o)) {
              let u = { instancePath: s + "/sweep/seed", schemaPath: "#/properties/sweep/properties/seed/maximum", keyword: "maximum", params: { comparison: "<=", limit: 4294967295 }, message: "must be <= 4294967295" };
              e === null ? e = [u] : e.push(u), t++;
            }
            if (o < 0 || isNaN(o)) {
              let u = { instancePath: s + "/sweep/seed", schemaPath: "#/properties/sweep/properties/seed/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
              e === null ? e = [u] : e.push(u), t++;
            }
          }
        }
        if (y.metric !== void 0) {
          let o = y.metric;
          if (typeof o == "string") {
            if (I(o) < 1) {
              let u = { instancePath: s + "/sweep/metric", schemaPath: "#/properties/sweep/properties/metric/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              e === null ? e = [u] : e.push(u), t++;
            }
          } else {
            let u = { instancePath: s + "/sweep/metric", schemaPath: "#/properties/sweep/properties/metric/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [u] : e.push(u), t++;
          }
        }
        if (y.halving !== void 0) {
          let o = y.halving;
          if (o && typeof o == "object" && !Array.isArray(o)) {
            if (o.budget === void 0) {
              let u = { instancePath: s + "/sweep/halving", schemaPath: "#/properties/sweep/properties/halving/required", keyword: "required", params: { missingProperty: "budget" }, message: "must have required property 'budget'" };
              e === null ? e = [u] : e.push(u), t++;
            }
            if (o.minimum === void 0) {
              let u = { instancePath: s + "/sweep/halving", schemaPath: "#/properties/sweep/properties/halving/required", keyword: "required", params: { missingProperty: "minimum" }, message: "must have required property 'minimum'" };
              e === null ? e = [u] : e.push(u), t++;
            }
            if (o.maximum === void 0) {
              let u = { instancePath: s + "/sweep/halving", schemaPath: "#/properties/sweep/properties/halving/required", keyword: "required", params: { missingProperty: "maximum" }, message: "must have required property 'maximum'" };
              e === null ? e = [u] : e.push(u), t++;
            }
            for (let u in o)
              if (!(u === "budget" || u === "minimum" || u === "maximum" || u === "factor")) {
                let k = { instancePath: s + "/sweep/halving", schemaPath: "#/properties/sweep/properties/halving/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: u }, message: "must NOT have additional properties" };
                e === null ? e = [k] : e.push(k), t++;
              }
            if (o.budget !== void 0) {
              let u = o.budget;
              if (typeof u == "string") {
                if (I(u) < 1) {
                  let k = { instancePath: s + "/sweep/halving/budget", schemaPath: "#/properties/sweep/properties/halving/properties/budget/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  e === null ? e = [k] : e.push(k), t++;
                }
              } else {
                let k = { instancePath: s + "/sweep/halving/budget", schemaPath: "#/properties/sweep/properties/halving/properties/budget/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [k] : e.push(k), t++;
              }
            }
            if (o.minimum !== void 0) {
              let u = o.minimum;
              if (!(typeof u == "number" && !(u % 1) && !isNaN(u) && isFinite(u))) {
                let k = { instancePath: s + "/sweep/halving/minimum", schemaPath: "#/properties/sweep/properties/halving/properties/minimum/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                e === null ? e = [k] : e.push(k), t++;
              }
              if (typeof u == "number" && isFinite(u) && (u < 1 || isNaN(u))) {
                let k = { instancePath: s + "/sweep/halving/minimum", schemaPath: "#/properties/sweep/properties/halving/properties/minimum/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                e === null ? e = [k] : e.push(k), t++;
              }
            }
            if (o.maximum !== void 0) {
              let u = o.maximum;
              if (!(typeof u == "number" && !(u % 1) && !isNaN(u) && isFinite(u))) {
                let k = { instancePath: s + "/sweep/halving/maximum", schemaPath: "#/properties/sweep/properties/halving/properties/maximum/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                e === null ? e = [k] : e.push(k), t++;
              }
              if (typeof u == "number" && isFinite(u) && (u < 1 || isNaN(u))) {
                let k = { instancePath: s + "/sweep/halving/maximum", schemaPath: "#/properties/sweep/properties/halving/properties/maximum/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                e === null ? e = [k] : e.push(k), t++;
              }
            }
            if (o.factor !== void 0) {
              let u = o.factor;
              if (!(typeof u == "number" && !(u % 1) && !isNaN(u) && isFinite(u))) {
                let k = { instancePath: s + "/sweep/halving/factor", schemaPath: "#/properties/sweep/properties/halving/properties/factor/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                e === null ? e = [k] : e.push(k), t++;
              }
              if (typeof u == "number" && isFinite(u)) {
                if (u > 100 || isNaN(u)) {
                  let k = { instancePath: s + "/sweep/halving/factor", schemaPath: "#/properties/sweep/properties/halving/properties/factor/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, message: "must be <= 100" };
                  e === null ? e = [k] : e.push(k), t++;
                }
                if (u < 2 || isNaN(u)) {
                  let k = { instancePath: s + "/sweep/halving/factor", schemaPath: "#/properties/sweep/properties/halving/properties/factor/minimum", keyword: "minimum", params: { comparison: ">=", limit: 2 }, message: "must be >= 2" };
                  e === null ? e = [k] : e.push(k), t++;
                }
              }
            }
          } else {
            let u = { instancePath: s + "/sweep/halving", schemaPath: "#/properties/sweep/properties/halving/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            e === null ? e = [u] : e.push(u), t++;
          }
        }
      } else {
        let o = { instancePath: s + "/sweep", schemaPath: "#/properties/sweep/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        e === null ? e = [o] : e.push(o), t++;
      }
    }
  } else {
    let y = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [y] : e.push(y), t++;
  }
  return Z.errors = e, t === 0;
}
Z.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var ue = G;
var T = { type: "array", description: "layers, each working on what the one before it gives", items: { type: "object", additionalProperties: !1, minProperties: 1, maxProperties: 1, description: "one layer: its type and its settings", properties: { dense: { type: "object", additionalProperties: !1, required: ["units"], description: "every output depends on every input", properties: { units: { type: "integer", minimum: 1, maximum: 1e6, description: "number of outputs" }, activation: { type: "string", enum: ["linear", "relu", "leakyRelu", "elu", "selu", "tanh", "sigmoid", "swish", "softmax"], default: "linear", description: "function that is applied to each output" }, initialiser: { type: "string", enum: ["he", "xavier", "lecun", "orthogonal"], description: "how the first weights are drawn; without it `he` for relu, leakyRelu, elu and swish, else `xavier`" }, bias: { type: "boolean", default: !0, description: "whether a learnt number is added to each output" } } }, conv1d: { type: "object", additionalProperties: !1, required: ["filters", "kernel"], description: "looks at a window of each series (length, channels)", properties: { filters: { type: "integer", minimum: 1, maximum: 1e6, description: "number of outputs at each place" }, kernel: { oneOf: [{ type: "integer", minimum: 1, maximum: 1e5 }, { type: "array", minItems: 1, maxItems: 1, items: { type: "integer", minimum: 1, maximum: 1e5 } }], description: "size of the window" }, stride: { oneOf: [{ type: "integer", minimum: 1, maximum: 1e5 }, { type: "array", minItems: 1, maxItems: 1, items: { type: "integer", minimum: 1, maximum: 1e5 } }], default: 1, description: "places that the window moves on" }, padding: { type: "string", enum: ["same", "valid"], default: "valid", description: "`same` surrounds the rows with zeros, so that a stride of 1 keeps their size; `valid` adds nothing" }, activation: { type: "string", enum: ["linear", "relu", "leakyRelu", "elu", "selu", "tanh", "sigmoid", "swish", "softmax"], default: "linear", description: "function that is applied to each output" }, initialiser: { type: "string", enum: ["he", "xavier", "lecun", "orthogonal"], description: "how the first weights are drawn; without it `he` for relu, leakyRelu, elu and swish, else `xavier`" }, bias: { type: "boolean", default: !0, description: "whether a learnt number is added to each output" } } }, conv2d: { type: "object", additionalProperties: !1, required: ["filters", "kernel"], description: "looks at a window of each picture (height, width, channels)", properties: { filters: { type: "integer", minimum: 1, maximum: 1e6, description: "number of outputs at each place" }, kernel: { oneOf: [{ type: "integer", minimum: 1, maximum: 1e5 }, { type: "array", minItems: 2, maxItems: 2, items: { type: "integer", minimum: 1, maximum: 1e5 } }], description: "size of the window, one number for both axes or [height, width]" }, stride: { oneOf: [{ type: "integer", minimum: 1, maximum: 1e5 }, { type: "array", minItems: 2, maxItems: 2, items: { type: "integer", minimum: 1, maximum: 1e5 } }], default: 1, description: "places that the window moves on" }, padding: { type: "string", enum: ["same", "valid"], default: "valid", description: "`same` surrounds the rows with zeros, so that a stride of 1 keeps their size; `valid` adds nothing" }, activation: { type: "string", enum: ["linear", "relu", "leakyRelu", "elu", "selu", "tanh", "sigmoid", "swish", "softmax"], default: "linear", description: "function that is applied to each output" }, initialiser: { type: "string", enum: ["he", "xavier", "lecun", "orthogonal"], description: "how the first weights are drawn; without it `he` for relu, leakyRelu, elu and swish, else `xavier`" }, bias: { type: "boolean", default: !0, description: "whether a learnt number is added to each output" } } }, depthwiseConv2d: { type: "object", additionalProperties: !1, required: ["kernel"], description: "looks at a window of each channel of a picture by itself", properties: { multiplier: { type: "integer", minimum: 1, maximum: 1e3, default: 1, description: "outputs for each channel" }, kernel: { oneOf: [{ type: "integer", minimum: 1, maximum: 1e5 }, { type: "array", minItems: 2, maxItems: 2, items: { type: "integer", minimum: 1, maximum: 1e5 } }], description: "size of the window, one number for both axes or [height, width]" }, stride: { oneOf: [{ type: "integer", minimum: 1, maximum: 1e5 }, { type: "array", minItems: 2, maxItems: 2, items: { type: "integer", minimum: 1, maximum: 1e5 } }], default: 1, description: "places that the window moves on" }, padding: { type: "string", enum: ["same", "valid"], default: "valid", description: "`same` surrounds the rows with zeros, so that a stride of 1 keeps their size; `valid` adds nothing" }, activation: { type: "string", enum: ["linear", "relu", "leakyRelu", "elu", "selu", "tanh", "sigmoid", "swish", "softmax"], default: "linear", description: "function that is applied to each output" }, initialiser: { type: "string", enum: ["he", "xavier", "lecun", "orthogonal"], description: "how the first weights are drawn; without it `he` for relu, leakyRelu, elu and swish, else `xavier`" }, bias: { type: "boolean", default: !0, description: "whether a learnt number is added to each output" } } }, maxPool: { type: "object", additionalProperties: !1, description: "the largest value of each window of a picture or series", properties: { size: { oneOf: [{ type: "integer", minimum: 1, maximum: 1e5 }, { type: "array", minItems: 2, maxItems: 2, items: { type: "integer", minimum: 1, maximum: 1e5 } }], default: 2, description: "size of the window; of a series only the first number counts" }, stride: { oneOf: [{ type: "integer", minimum: 1, maximum: 1e5 }, { type: "array", minItems: 2, maxItems: 2, items: { type: "integer", minimum: 1, maximum: 1e5 } }], description: "places that the window moves on; without it, the size" }, padding: { type: "string", enum: ["same", "valid"], default: "valid", description: "`same` surrounds the rows with zeros, so that a stride of 1 keeps their size; `valid` adds nothing" } } }, averagePool: { type: "object", additionalProperties: !1, description: "the mean of each window of a picture or series", properties: { size: { oneOf: [{ type: "integer", minimum: 1, maximum: 1e5 }, { type: "array", minItems: 2, maxItems: 2, items: { type: "integer", minimum: 1, maximum: 1e5 } }], default: 2, description: "size of the window; of a series only the first number counts" }, stride: { oneOf: [{ type: "integer", minimum: 1, maximum: 1e5 }, { type: "array", minItems: 2, maxItems: 2, items: { type: "integer", minimum: 1, maximum: 1e5 } }], description: "places that the window moves on; without it, the size" }, padding: { type: "string", enum: ["same", "valid"], default: "valid", description: "`same` surrounds the rows with zeros, so that a stride of 1 keeps their size; `valid` adds nothing" } } }, activation: { type: "string", enum: ["linear", "relu", "leakyRelu", "elu", "selu", "tanh", "sigmoid", "swish", "softmax"], description: "a function applied to each value; `softmax` makes the values of the last axis add up to 1" }, dropout: { type: "object", additionalProperties: !1, description: "leaves out random values while training, against overfitting", properties: { rate: { type: "number", minimum: 0, exclusiveMaximum: 1, default: 0.5, description: "share of the values that each training step leaves out" } } }, batchNorm: { type: "object", additionalProperties: !1, description: "scales each feature by its mean and deviation in the batch, to predict by the running ones", properties: { momentum: { type: "number", exclusiveMinimum: 0, maximum: 1, default: 0.1, description: "share that a batch has in the new running mean" }, epsilon: { type: "number", exclusiveMinimum: 0, default: 1e-5, description: "added to the variance before it is divided by" } } }, layerNorm: { type: "object", additionalProperties: !1, description: "scales each row by its own mean and deviation over the last axis", properties: { epsilon: { type: "number", exclusiveMinimum: 0, default: 1e-5, description: "added to the variance before it is divided by" } } }, flatten: { type: "object", additionalProperties: !1, description: "puts all values of a row one after the other", properties: {} }, embedding: { type: "object", additionalProperties: !1, required: ["tokens", "units"], description: "a learnt vector for each token number; must be the first layer", properties: { tokens: { type: "integer", minimum: 1, maximum: 1e7, description: "how many tokens there are; their numbers begin at 0" }, units: { type: "integer", minimum: 1, maximum: 1e5, description: "length of a vector" } } }, lstm: { type: "object", additionalProperties: !1, required: ["units"], description: "reads a series step by step and remembers (long short-term memory)", properties: { units: { type: "integer", minimum: 1, maximum: 1e5, description: "number of outputs" }, returns: { type: "string", enum: ["last", "all"], default: "last", description: "`last` gives what comes out after the last step, `all` what comes out after each" } } }, gru: { type: "object", additionalProperties: !1, required: ["units"], description: "reads a series step by step and remembers, with fewer weights than lstm (gated recurrent unit)", properties: { units: { type: "integer", minimum: 1, maximum: 1e5, description: "number of outputs" }, returns: { type: "string", enum: ["last", "all"], default: "last", description: "`last` gives what comes out after the last step, `all` what comes out after each" } } }, residual: { type: "object", additionalProperties: !1, required: ["layers"], description: "adds its input to what the layers inside give", properties: { shortcut: { type: "string", enum: ["identity", "projection"], default: "identity", description: "`identity` adds the input itself; `projection` first fits it to another shape by learnt weights" }, layers: { $ref: "#/$defs/layers" } } }, sequential: { type: "object", additionalProperties: !1, required: ["layers"], description: "layers one after the other, as one", properties: { repeat: { type: "integer", minimum: 1, maximum: 1e3, default: 1, description: "how often they follow one another, each time with weights of their own" }, layers: { $ref: "#/$defs/layers" } } } } } }, _ = { validate: V };
function V(P, { instancePath: s = "", parentData: M, parentDataProperty: F, rootData: z = P, dynamicAnchors: C = {} } = {}) {
  let e = null, t = 0, A = V.evaluated;
  if (A.dynamicProps && (A.props = void 0), A.dynamicItems && (A.items = void 0), Array.isArray(P)) {
    let N = P.length;
    for (let a = 0; a < N; a++) {
      let n = P[a];
      if (n && typeof n == "object" && !Array.isArray(n)) {
        if (Object.keys(n).length > 1) {
          let r = { instancePath: s + "/" + a, schemaPath: "#/items/maxProperties", keyword: "maxProperties", params: { limit: 1 }, message: "must NOT have more than 1 properties" };
          e === null ? e = [r] : e.push(r), t++;
        }
        if (Object.keys(n).length < 1) {
          let r = { instancePath: s + "/" + a, schemaPath: "#/items/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" };
          e === null ? e = [r] : e.push(r), t++;
        }
        for (let r in n)
          if (!D.call(T.items.properties, r)) {
            let i = { instancePath: s + "/" + a, schemaPath: "#/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
            e === null ? e = [i] : e.push(i), t++;
          }
        if (n.dense !== void 0) {
          let r = n.dense;
          if (r && typeof r == "object" && !Array.isArray(r)) {
            if (r.units === void 0) {
              let i = { instancePath: s + "/" + a + "/dense", schemaPath: "#/items/properties/dense/required", keyword: "required", params: { missingProperty: "units" }, message: "must have required property 'units'" };
              e === null ? e = [i] : e.push(i), t++;
            }
            for (let i in r)
              if (!(i === "units" || i === "activation" || i === "initialiser" || i === "bias")) {
                let m = { instancePath: s + "/" + a + "/dense", schemaPath: "#/items/properties/dense/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties" };
                e === null ? e = [m] : e.push(m), t++;
              }
            if (r.units !== void 0) {
              let i = r.units;
              if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
                let m = { instancePath: s + "/" + a + "/dense/units", schemaPath: "#/items/properties/dense/properties/units/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                e === null ? e = [m] : e.push(m), t++;
              }
              if (typeof i == "number" && isFinite(i)) {
                if (i > 1e6 || isNaN(i)) {
                  let m = { instancePath: s + "/" + a + "/dense/units", schemaPath: "#/items/properties/dense/properties/units/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 }, message: "must be <= 1000000" };
                  e === null ? e = [m] : e.push(m), t++;
                }
                if (i < 1 || isNaN(i)) {
                  let m = { instancePath: s + "/" + a + "/dense/units", schemaPath: "#/items/properties/dense/properties/units/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                  e === null ? e = [m] : e.push(m), t++;
                }
              }
            }
            if (r.activation !== void 0) {
              let i = r.activation;
              if (typeof i != "string") {
                let m = { instancePath: s + "/" + a + "/dense/activation", schemaPath: "#/items/properties/dense/properties/activation/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [m] : e.push(m), t++;
              }
              if (!(i === "linear" || i === "relu" || i === "leakyRelu" || i === "elu" || i === "selu" || i === "tanh" || i === "sigmoid" || i === "swish" || i === "softmax")) {
                let m = { instancePath: s + "/" + a + "/dense/activation", schemaPath: "#/items/properties/dense/properties/activation/enum", keyword: "enum", params: { allowedValues: T.items.properties.dense.properties.activation.enum }, message: "must be equal to one of the allowed values" };
                e === null ? e = [m] : e.push(m), t++;
              }
            }
            if (r.initialiser !== void 0) {
              let i = r.initialiser;
              if (typeof i != "string") {
                let m = { instancePath: s + "/" + a + "/dense/initialiser", schemaPath: "#/items/properties/dense/properties/initialiser/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [m] : e.push(m), t++;
              }
              if (!(i === "he" || i === "xavier" || i === "lecun" || i === "orthogonal")) {
                let m = { instancePath: s + "/" + a + "/dense/initialiser", schemaPath: "#/items/properties/dense/properties/initialiser/enum", keyword: "enum", params: { allowedValues: T.items.properties.dense.properties.initialiser.enum }, message: "must be equal to one of the allowed values" };
                e === null ? e = [m] : e.push(m), t++;
              }
            }
            if (r.bias !== void 0 && typeof r.bias != "boolean") {
              let i = { instancePath: s + "/" + a + "/dense/bias", schemaPath: "#/items/properties/dense/properties/bias/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
              e === null ? e = [i] : e.push(i), t++;
            }
          } else {
            let i = { instancePath: s + "/" + a + "/dense", schemaPath: "#/items/properties/dense/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            e === null ? e = [i] : e.push(i), t++;
          }
        }
        if (n.conv1d !== void 0) {
          let r = n.conv1d;
          if (r && typeof r == "object" && !Array.isArray(r)) {
            if (r.filters === void 0) {
              let i = { instancePath: s + "/" + a + "/conv1d", schemaPath: "#/items/properties/conv1d/required", keyword: "required", params: { missingProperty: "filters" }, message: "must have required property 'filters'" };
              e === null ? e = [i] : e.push(i), t++;
            }
            if (r.kernel === void 0) {
              let i = { instancePath: s + "/" + a + "/conv1d", schemaPath: "#/items/properties/conv1d/required", keyword: "required", params: { missingProperty: "kernel" }, message: "must have required property 'kernel'" };
              e === null ? e = [i] : e.push(i), t++;
            }
            for (let i in r)
              if (!(i === "filters" || i === "kernel" || i === "stride" || i === "padding" || i === "activation" || i === "initialiser" || i === "bias")) {
                let m = { instancePath: s + "/" + a + "/conv1d", schemaPath: "#/items/properties/conv1d/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties" };
                e === null ? e = [m] : e.push(m), t++;
              }
            if (r.filters !== void 0) {
              let i = r.filters;
              if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
                let m = { instancePath: s + "/" + a + "/conv1d/filters", schemaPath: "#/items/properties/conv1d/properties/filters/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                e === null ? e = [m] : e.push(m), t++;
              }
              if (typeof i == "number" && isFinite(i)) {
                if (i > 1e6 || isNaN(i)) {
                  let m = { instancePath: s + "/" + a + "/conv1d/filters", schemaPath: "#/items/properties/conv1d/properties/filters/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 }, message: "must be <= 1000000" };
                  e === null ? e = [m] : e.push(m), t++;
                }
                if (i < 1 || isNaN(i)) {
                  let m = { instancePath: s + "/" + a + "/conv1d/filters", schemaPath: "#/items/properties/conv1d/properties/filters/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                  e === null ? e = [m] : e.push(m), t++;
                }
              }
            }
            if (r.kernel !== void 0) {
              let i = r.kernel, m = t, y = !1, o = null, u = t;
              if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
                let l = { instancePath: s + "/" + a + "/conv1d/kernel", schemaPath: "#/items/properties/conv1d/properties/kernel/oneOf/0/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                e === null ? e = [l] : e.push(l), t++;
              }
              if (typeof i == "number" && isFinite(i)) {
                if (i > 1e5 || isNaN(i)) {
                  let l = { instancePath: s + "/" + a + "/conv1d/kernel", schemaPath: "#/items/properties/conv1d/properties/kernel/oneOf/0/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e5 }, message: "must be <= 100000" };
                  e === null ? e = [l] : e.push(l), t++;
                }
                if (i < 1 || isNaN(i)) {
                  let l = { instancePath: s + "/" + a + "/conv1d/kernel", schemaPath: "#/items/properties/conv1d/properties/kernel/oneOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                  e === null ? e = [l] : e.push(l), t++;
                }
              }
              var j = u === t;
              j && (y = !0, o = 0);
              let k = t;
              if (Array.isArray(i)) {
                if (i.length > 1) {
                  let f = { instancePath: s + "/" + a + "/conv1d/kernel", schemaPath: "#/items/properties/conv1d/properties/kernel/oneOf/1/maxItems", keyword: "maxItems", params: { limit: 1 }, message: "must NOT have more than 1 items" };
                  e === null ? e = [f] : e.push(f), t++;
                }
                if (i.length < 1) {
                  let f = { instancePath: s + "/" + a + "/conv1d/kernel", schemaPath: "#/items/properties/conv1d/properties/kernel/oneOf/1/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                  e === null ? e = [f] : e.push(f), t++;
                }
                let l = i.length;
                for (let f = 0; f < l; f++) {
                  let b = i[f];
                  if (!(typeof b == "number" && !(b % 1) && !isNaN(b) && isFinite(b))) {
                    let O = { instancePath: s + "/" + a + "/conv1d/kernel/" + f, schemaPath: "#/items/properties/conv1d/properties/kernel/oneOf/1/items/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    e === null ? e = [O] : e.push(O), t++;
                  }
                  if (typeof b == "number" && isFinite(b)) {
                    if (b > 1e5 || isNaN(b)) {
                      let O = { instancePath: s + "/" + a + "/conv1d/kernel/" + f, schemaPath: "#/items/properties/conv1d/properties/kernel/oneOf/1/items/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e5 }, message: "must be <= 100000" };
                      e === null ? e = [O] : e.push(O), t++;
                    }
                    if (b < 1 || isNaN(b)) {
                      let O = { instancePath: s + "/" + a + "/conv1d/kernel/" + f, schemaPath: "#/items/properties/conv1d/properties/kernel/oneOf/1/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                      e === null ? e = [O] : e.push(O), t++;
                    }
                  }
                }
              } else {
                let l = { instancePath: s + "/" + a + "/conv1d/kernel", schemaPath: "#/items/properties/conv1d/properties/kernel/oneOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                e === null ? e = [l] : e.push(l), t++;
              }
              var j = k === t;
              if (j && y ? (y = !1, o = [o, 1]) : j && (y = !0, o = 1), y)
                t = m, e !== null && (m ? e.length = m : e = null);
              else {
                let l = { instancePath: s + "/" + a + "/conv1d/kernel", schemaPath: "#/items/properties/conv1d/properties/kernel/oneOf", keyword: "oneOf", params: { passingSchemas: o }, message: "must match exactly one schema in oneOf" };
                e === null ? e = [l] : e.push(l), t++;
              }
            }
            if (r.stride !== void 0) {
              let i = r.stride, m = t, y = !1, o = null, u = t;
              if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
                let l = { instancePath: s + "/" + a + "/conv1d/stride", schemaPath: "#/items/properties/conv1d/properties/stride/oneOf/0/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                e === null ? e = [l] : e.push(l), t++;
              }
              if (typeof i == "number" && isFinite(i)) {
                if (i > 1e5 || isNaN(i)) {
                  let l = { instancePath: s + "/" + a + "/conv1d/stride", schemaPath: "#/items/properties/conv1d/properties/stride/oneOf/0/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e5 }, message: "must be <= 100000" };
                  e === null ? e = [l] : e.push(l), t++;
                }
                if (i < 1 || isNaN(i)) {
                  let l = { instancePath: s + "/" + a + "/conv1d/stride", schemaPath: "#/items/properties/conv1d/properties/stride/oneOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                  e === null ? e = [l] : e.push(l), t++;
                }
              }
              var c = u === t;
              c && (y = !0, o = 0);
              let k = t;
              if (Array.isArray(i)) {
                if (i.length > 1) {
                  let f = { instancePath: s + "/" + a + "/conv1d/stride", schemaPath: "#/items/properties/conv1d/properties/stride/oneOf/1/maxItems", keyword: "maxItems", params: { limit: 1 }, message: "must NOT have more than 1 items" };
                  e === null ? e = [f] : e.push(f), t++;
                }
                if (i.length < 1) {
                  let f = { instancePath: s + "/" + a + "/conv1d/stride", schemaPath: "#/items/properties/conv1d/properties/stride/oneOf/1/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                  e === null ? e = [f] : e.push(f), t++;
                }
                let l = i.length;
                for (let f = 0; f < l; f++) {
                  let b = i[f];
                  if (!(typeof b == "number" && !(b % 1) && !isNaN(b) && isFinite(b))) {
                    let O = { instancePath: s + "/" + a + "/conv1d/stride/" + f, schemaPath: "#/items/properties/conv1d/properties/stride/oneOf/1/items/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    e === null ? e = [O] : e.push(O), t++;
                  }
                  if (typeof b == "number" && isFinite(b)) {
                    if (b > 1e5 || isNaN(b)) {
                      let O = { instancePath: s + "/" + a + "/conv1d/stride/" + f, schemaPath: "#/items/properties/conv1d/properties/stride/oneOf/1/items/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e5 }, message: "must be <= 100000" };
                      e === null ? e = [O] : e.push(O), t++;
                    }
                    if (b < 1 || isNaN(b)) {
                      let O = { instancePath: s + "/" + a + "/conv1d/stride/" + f, schemaPath: "#/items/properties/conv1d/properties/stride/oneOf/1/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                      e === null ? e = [O] : e.push(O), t++;
                    }
                  }
                }
              } else {
                let l = { instancePath: s + "/" + a + "/conv1d/stride", schemaPath: "#/items/properties/conv1d/properties/stride/oneOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                e === null ? e = [l] : e.push(l), t++;
              }
              var c = k === t;
              if (c && y ? (y = !1, o = [o, 1]) : c && (y = !0, o = 1), y)
                t = m, e !== null && (m ? e.length = m : e = null);
              else {
                let l = { instancePath: s + "/" + a + "/conv1d/stride", schemaPath: "#/items/properties/conv1d/properties/stride/oneOf", keyword: "oneOf", params: { passingSchemas: o }, message: "must match exactly one schema in oneOf" };
                e === null ? e = [l] : e.push(l), t++;
              }
            }
            if (r.padding !== void 0) {
              let i = r.padding;
              if (typeof i != "string") {
                let m = { instancePath: s + "/" + a + "/conv1d/padding", schemaPath: "#/items/properties/conv1d/properties/padding/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [m] : e.push(m), t++;
              }
              if (!(i === "same" || i === "valid")) {
                let m = { instancePath: s + "/" + a + "/conv1d/padding", schemaPath: "#/items/properties/conv1d/properties/padding/enum", keyword: "enum", params: { allowedValues: T.items.properties.conv1d.properties.padding.enum }, message: "must be equal to one of the allowed values" };
                e === null ? e = [m] : e.push(m), t++;
              }
            }
            if (r.activation !== void 0) {
              let i = r.activation;
              if (typeof i != "string") {
                let m = { instancePath: s + "/" + a + "/conv1d/activation", schemaPath: "#/items/properties/conv1d/properties/activation/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [m] : e.push(m), t++;
              }
              if (!(i === "linear" || i === "relu" || i === "leakyRelu" || i === "elu" || i === "selu" || i === "tanh" || i === "sigmoid" || i === "swish" || i === "softmax")) {
                let m = { instancePath: s + "/" + a + "/conv1d/activation", schemaPath: "#/items/properties/conv1d/properties/activation/enum", keyword: "enum", params: { allowedValues: T.items.properties.conv1d.properties.activation.enum }, message: "must be equal to one of the allowed values" };
                e === null ? e = [m] : e.push(m), t++;
              }
            }
            if (r.initialiser !== void 0) {
              let i = r.initialiser;
              if (typeof i != "string") {
                let m = { instancePath: s + "/" + a + "/conv1d/initialiser", schemaPath: "#/items/properties/conv1d/properties/initialiser/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [m] : e.push(m), t++;
              }
              if (!(i === "he" || i === "xavier" || i === "lecun" || i === "orthogonal")) {
                let m = { instancePath: s + "/" + a + "/conv1d/initialiser", schemaPath: "#/items/properties/conv1d/properties/initialiser/enum", keyword: "enum", params: { allowedValues: T.items.properties.conv1d.properties.initialiser.enum }, message: "must be equal to one of the allowed values" };
                e === null ? e = [m] : e.push(m), t++;
              }
            }
            if (r.bias !== void 0 && typeof r.bias != "boolean") {
              let i = { instancePath: s + "/" + a + "/conv1d/bias", schemaPath: "#/items/properties/conv1d/properties/bias/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
              e === null ? e = [i] : e.push(i), t++;
            }
          } else {
            let i = { instancePath: s + "/" + a + "/conv1d", schemaPath: "#/items/properties/conv1d/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            e === null ? e = [i] : e.push(i), t++;
          }
        }
        if (n.conv2d !== void 0) {
          let r = n.conv2d;
          if (r && typeof r == "object" && !Array.isArray(r)) {
            if (r.filters === void 0) {
              let i = { instancePath: s + "/" + a + "/conv2d", schemaPath: "#/items/properties/conv2d/required", keyword: "required", params: { missingProperty: "filters" }, message: "must have required property 'filters'" };
              e === null ? e = [i] : e.push(i), t++;
            }
            if (r.kernel === void 0) {
              let i = { instancePath: s + "/" + a + "/conv2d", schemaPath: "#/items/properties/conv2d/required", keyword: "required", params: { missingProperty: "kernel" }, message: "must have required property 'kernel'" };
              e === null ? e = [i] : e.push(i), t++;
            }
            for (let i in r)
              if (!(i === "filters" || i === "kernel" || i === "stride" || i === "padding" || i === "activation" || i === "initialiser" || i === "bias")) {
                let m = { instancePath: s + "/" + a + "/conv2d", schemaPath: "#/items/properties/conv2d/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties" };
                e === null ? e = [m] : e.push(m), t++;
              }
            if (r.filters !== void 0) {
              let i = r.filters;
              if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
                let m = { instancePath: s + "/" + a + "/conv2d/filters", schemaPath: "#/items/properties/conv2d/properties/filters/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                e === null ? e = [m] : e.push(m), t++;
              }
              if (typeof i == "number" && isFinite(i)) {
                if (i > 1e6 || isNaN(i)) {
                  let m = { instancePath: s + "/" + a + "/conv2d/filters", schemaPath: "#/items/properties/conv2d/properties/filters/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 }, message: "must be <= 1000000" };
                  e === null ? e = [m] : e.push(m), t++;
                }
                if (i < 1 || isNaN(i)) {
                  let m = { instancePath: s + "/" + a + "/conv2d/filters", schemaPath: "#/items/properties/conv2d/properties/filters/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                  e === null ? e = [m] : e.push(m), t++;
                }
              }
            }
            if (r.kernel !== void 0) {
              let i = r.kernel, m = t, y = !1, o = null, u = t;
              if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
                let l = { instancePath: s + "/" + a + "/conv2d/kernel", schemaPath: "#/items/properties/conv2d/properties/kernel/oneOf/0/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                e === null ? e = [l] : e.push(l), t++;
              }
              if (typeof i == "number" && isFinite(i)) {
                if (i > 1e5 || isNaN(i)) {
                  let l = { instancePath: s + "/" + a + "/conv2d/kernel", schemaPath: "#/items/properties/conv2d/properties/kernel/oneOf/0/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e5 }, message: "must be <= 100000" };
                  e === null ? e = [l] : e.push(l), t++;
                }
                if (i < 1 || isNaN(i)) {
                  let l = { instancePath: s + "/" + a + "/conv2d/kernel", schemaPath: "#/items/properties/conv2d/properties/kernel/oneOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                  e === null ? e = [l] : e.push(l), t++;
                }
              }
              var w = u === t;
              w && (y = !0, o = 0);
              let k = t;
              if (Array.isArray(i)) {
                if (i.length > 2) {
                  let f = { instancePath: s + "/" + a + "/conv2d/kernel", schemaPath: "#/items/properties/conv2d/properties/kernel/oneOf/1/maxItems", keyword: "maxItems", params: { limit: 2 }, message: "must NOT have more than 2 items" };
                  e === null ? e = [f] : e.push(f), t++;
                }
                if (i.length < 2) {
                  let f = { instancePath: s + "/" + a + "/conv2d/kernel", schemaPath: "#/items/properties/conv2d/properties/kernel/oneOf/1/minItems", keyword: "minItems", params: { limit: 2 }, message: "must NOT have fewer than 2 items" };
                  e === null ? e = [f] : e.push(f), t++;
                }
                let l = i.length;
                for (let f = 0; f < l; f++) {
                  let b = i[f];
                  if (!(typeof b == "number" && !(b % 1) && !isNaN(b) && isFinite(b))) {
                    let O = { instancePath: s + "/" + a + "/conv2d/kernel/" + f, schemaPath: "#/items/properties/conv2d/properties/kernel/oneOf/1/items/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    e === null ? e = [O] : e.push(O), t++;
                  }
                  if (typeof b == "number" && isFinite(b)) {
                    if (b > 1e5 || isNaN(b)) {
                      let O = { instancePath: s + "/" + a + "/conv2d/kernel/" + f, schemaPath: "#/items/properties/conv2d/properties/kernel/oneOf/1/items/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e5 }, message: "must be <= 100000" };
                      e === null ? e = [O] : e.push(O), t++;
                    }
                    if (b < 1 || isNaN(b)) {
                      let O = { instancePath: s + "/" + a + "/conv2d/kernel/" + f, schemaPath: "#/items/properties/conv2d/properties/kernel/oneOf/1/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                      e === null ? e = [O] : e.push(O), t++;
                    }
                  }
                }
              } else {
                let l = { instancePath: s + "/" + a + "/conv2d/kernel", schemaPath: "#/items/properties/conv2d/properties/kernel/oneOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                e === null ? e = [l] : e.push(l), t++;
              }
              var w = k === t;
              if (w && y ? (y = !1, o = [o, 1]) : w && (y = !0, o = 1), y)
                t = m, e !== null && (m ? e.length = m : e = null);
              else {
                let l = { instancePath: s + "/" + a + "/conv2d/kernel", schemaPath: "#/items/properties/conv2d/properties/kernel/oneOf", keyword: "oneOf", params: { passingSchemas: o }, message: "must match exactly one schema in oneOf" };
                e === null ? e = [l] : e.push(l), t++;
              }
            }
            if (r.stride !== void 0) {
              let i = r.stride, m = t, y = !1, o = null, u = t;
              if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
                let l = { instancePath: s + "/" + a + "/conv2d/stride", schemaPath: "#/items/properties/conv2d/properties/stride/oneOf/0/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                e === null ? e = [l] : e.push(l), t++;
              }
              if (typeof i == "number" && isFinite(i)) {
                if (i > 1e5 || isNaN(i)) {
                  let l = { instancePath: s + "/" + a + "/conv2d/stride", schemaPath: "#/items/properties/conv2d/properties/stride/oneOf/0/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e5 }, message: "must be <= 100000" };
                  e === null ? e = [l] : e.push(l), t++;
                }
                if (i < 1 || isNaN(i)) {
                  let l = { instancePath: s + "/" + a + "/conv2d/stride", schemaPath: "#/items/properties/conv2d/properties/stride/oneOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                  e === null ? e = [l] : e.push(l), t++;
                }
              }
              var v = u === t;
              v && (y = !0, o = 0);
              let k = t;
              if (Array.isArray(i)) {
                if (i.length > 2) {
                  let f = { instancePath: s + "/" + a + "/conv2d/stride", schemaPath: "#/items/properties/conv2d/properties/stride/oneOf/1/maxItems", keyword: "maxItems", params: { limit: 2 }, message: "must NOT have more than 2 items" };
                  e === null ? e = [f] : e.push(f), t++;
                }
                if (i.length < 2) {
                  let f = { instancePath: s + "/" + a + "/conv2d/stride", schemaPath: "#/items/properties/conv2d/properties/stride/oneOf/1/minItems", keyword: "minItems", params: { limit: 2 }, message: "must NOT have fewer than 2 items" };
                  e === null ? e = [f] : e.push(f), t++;
                }
                let l = i.length;
                for (let f = 0; f < l; f++) {
                  let b = i[f];
                  if (!(typeof b == "number" && !(b % 1) && !isNaN(b) && isFinite(b))) {
                    let O = { instancePath: s + "/" + a + "/conv2d/stride/" + f, schemaPath: "#/items/properties/conv2d/properties/stride/oneOf/1/items/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    e === null ? e = [O] : e.push(O), t++;
                  }
                  if (typeof b == "number" && isFinite(b)) {
                    if (b > 1e5 || isNaN(b)) {
                      let O = { instancePath: s + "/" + a + "/conv2d/stride/" + f, schemaPath: "#/items/properties/conv2d/properties/stride/oneOf/1/items/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e5 }, message: "must be <= 100000" };
                      e === null ? e = [O] : e.push(O), t++;
                    }
                    if (b < 1 || isNaN(b)) {
                      let O = { instancePath: s + "/" + a + "/conv2d/stride/" + f, schemaPath: "#/items/properties/conv2d/properties/stride/oneOf/1/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                      e === null ? e = [O] : e.push(O), t++;
                    }
                  }
                }
              } else {
                let l = { instancePath: s + "/" + a + "/conv2d/stride", schemaPath: "#/items/properties/conv2d/properties/stride/oneOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                e === null ? e = [l] : e.push(l), t++;
              }
              var v = k === t;
              if (v && y ? (y = !1, o = [o, 1]) : v && (y = !0, o = 1), y)
                t = m, e !== null && (m ? e.length = m : e = null);
              else {
                let l = { instancePath: s + "/" + a + "/conv2d/stride", schemaPath: "#/items/properties/conv2d/properties/stride/oneOf", keyword: "oneOf", params: { passingSchemas: o }, message: "must match exactly one schema in oneOf" };
                e === null ? e = [l] : e.push(l), t++;
              }
            }
            if (r.padding !== void 0) {
              let i = r.padding;
              if (typeof i != "string") {
                let m = { instancePath: s + "/" + a + "/conv2d/padding", schemaPath: "#/items/properties/conv2d/properties/padding/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [m] : e.push(m), t++;
              }
              if (!(i === "same" || i === "valid")) {
                let m = { instancePath: s + "/" + a + "/conv2d/padding", schemaPath: "#/items/properties/conv2d/properties/padding/enum", keyword: "enum", params: { allowedValues: T.items.properties.conv2d.properties.padding.enum }, message: "must be equal to one of the allowed values" };
                e === null ? e = [m] : e.push(m), t++;
              }
            }
            if (r.activation !== void 0) {
              let i = r.activation;
              if (typeof i != "string") {
                let m = { instancePath: s + "/" + a + "/conv2d/activation", schemaPath: "#/items/properties/conv2d/properties/activation/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [m] : e.push(m), t++;
              }
              if (!(i === "linear" || i === "relu" || i === "leakyRelu" || i === "elu" || i === "selu" || i === "tanh" || i === "sigmoid" || i === "swish" || i === "softmax")) {
                let m = { instancePath: s + "/" + a + "/conv2d/activation", schemaPath: "#/items/properties/conv2d/properties/activation/enum", keyword: "enum", params: { allowedValues: T.items.properties.conv2d.properties.activation.enum }, message: "must be equal to one of the allowed values" };
                e === null ? e = [m] : e.push(m), t++;
              }
            }
            if (r.initialiser !== void 0) {
              let i = r.initialiser;
              if (typeof i != "string") {
                let m = { instancePath: s + "/" + a + "/conv2d/initialiser", schemaPath: "#/items/properties/conv2d/properties/initialiser/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [m] : e.push(m), t++;
              }
              if (!(i === "he" || i === "xavier" || i === "lecun" || i === "orthogonal")) {
                let m = { instancePath: s + "/" + a + "/conv2d/initialiser", schemaPath: "#/items/properties/conv2d/properties/initialiser/enum", keyword: "enum", params: { allowedValues: T.items.properties.conv2d.properties.initialiser.enum }, message: "must be equal to one of the allowed values" };
                e === null ? e = [m] : e.push(m), t++;
              }
            }
            if (r.bias !== void 0 && typeof r.bias != "boolean") {
              let i = { instancePath: s + "/" + a + "/conv2d/bias", schemaPath: "#/items/properties/conv2d/properties/bias/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
              e === null ? e = [i] : e.push(i), t++;
            }
          } else {
            let i = { instancePath: s + "/" + a + "/conv2d", schemaPath: "#/items/properties/conv2d/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            e === null ? e = [i] : e.push(i), t++;
          }
        }
        if (n.depthwiseConv2d !== void 0) {
          let r = n.depthwiseConv2d;
          if (r && typeof r == "object" && !Array.isArray(r)) {
            if (r.kernel === void 0) {
              let i = { instancePath: s + "/" + a + "/depthwiseConv2d", schemaPath: "#/items/properties/depthwiseConv2d/required", keyword: "required", params: { missingProperty: "kernel" }, message: "must have required property 'kernel'" };
              e === null ? e = [i] : e.push(i), t++;
            }
            for (let i in r)
              if (!(i === "multiplier" || i === "kernel" || i === "stride" || i === "padding" || i === "activation" || i === "initialiser" || i === "bias")) {
                let m = { instancePath: s + "/" + a + "/depthwiseConv2d", schemaPath: "#/items/properties/depthwiseConv2d/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties" };
                e === null ? e = [m] : e.push(m), t++;
              }
            if (r.multiplier !== void 0) {
              let i = r.multiplier;
              if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
                let m = { instancePath: s + "/" + a + "/depthwiseConv2d/multiplier", schemaPath: "#/items/properties/depthwiseConv2d/properties/multiplier/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                e === null ? e = [m] : e.push(m), t++;
              }
              if (typeof i == "number" && isFinite(i)) {
                if (i > 1e3 || isNaN(i)) {
                  let m = { instancePath: s + "/" + a + "/depthwiseConv2d/multiplier", schemaPath: "#/items/properties/depthwiseConv2d/properties/multiplier/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e3 }, message: "must be <= 1000" };
                  e === null ? e = [m] : e.push(m), t++;
                }
                if (i < 1 || isNaN(i)) {
                  let m = { instancePath: s + "/" + a + "/depthwiseConv2d/multiplier", schemaPath: "#/items/properties/depthwiseConv2d/properties/multiplier/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                  e === null ? e = [m] : e.push(m), t++;
                }
              }
            }
            if (r.kernel !== void 0) {
              let i = r.kernel, m = t, y = !1, o = null, u = t;
              if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
                let l = { instancePath: s + "/" + a + "/depthwiseConv2d/kernel", schemaPath: "#/items/properties/depthwiseConv2d/properties/kernel/oneOf/0/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                e === null ? e = [l] : e.push(l), t++;
              }
              if (typeof i == "number" && isFinite(i)) {
                if (i > 1e5 || isNaN(i)) {
                  let l = { instancePath: s + "/" + a + "/depthwiseConv2d/kernel", schemaPath: "#/items/properties/depthwiseConv2d/properties/kernel/oneOf/0/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e5 }, message: "must be <= 100000" };
                  e === null ? e = [l] : e.push(l), t++;
                }
                if (i < 1 || isNaN(i)) {
                  let l = { instancePath: s + "/" + a + "/depthwiseConv2d/kernel", schemaPath: "#/items/properties/depthwiseConv2d/properties/kernel/oneOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                  e === null ? e = [l] : e.push(l), t++;
                }
              }
              var q = u === t;
              q && (y = !0, o = 0);
              let k = t;
              if (Array.isArray(i)) {
                if (i.length > 2) {
                  let f = { instancePath: s + "/" + a + "/depthwiseConv2d/kernel", schemaPath: "#/items/properties/depthwiseConv2d/properties/kernel/oneOf/1/maxItems", keyword: "maxItems", params: { limit: 2 }, message: "must NOT have more than 2 items" };
                  e === null ? e = [f] : e.push(f), t++;
                }
                if (i.length < 2) {
                  let f = { instancePath: s + "/" + a + "/depthwiseConv2d/kernel", schemaPath: "#/items/properties/depthwiseConv2d/properties/kernel/oneOf/1/minItems", keyword: "minItems", params: { limit: 2 }, message: "must NOT have fewer than 2 items" };
                  e === null ? e = [f] : e.push(f), t++;
                }
                let l = i.length;
                for (let f = 0; f < l; f++) {
                  let b = i[f];
                  if (!(typeof b == "number" && !(b % 1) && !isNaN(b) && isFinite(b))) {
                    let O = { instancePath: s + "/" + a + "/depthwiseConv2d/kernel/" + f, schemaPath: "#/items/properties/depthwiseConv2d/properties/kernel/oneOf/1/items/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    e === null ? e = [O] : e.push(O), t++;
                  }
                  if (typeof b == "number" && isFinite(b)) {
                    if (b > 1e5 || isNaN(b)) {
                      let O = { instancePath: s + "/" + a + "/depthwiseConv2d/kernel/" + f, schemaPath: "#/items/properties/depthwiseConv2d/properties/kernel/oneOf/1/items/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e5 }, message: "must be <= 100000" };
                      e === null ? e = [O] : e.push(O), t++;
                    }
                    if (b < 1 || isNaN(b)) {
                      let O = { instancePath: s + "/" + a + "/depthwiseConv2d/kernel/" + f, schemaPath: "#/items/properties/depthwiseConv2d/properties/kernel/oneOf/1/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                      e === null ? e = [O] : e.push(O), t++;
                    }
                  }
                }
              } else {
                let l = { instancePath: s + "/" + a + "/depthwiseConv2d/kernel", schemaPath: "#/items/properties/depthwiseConv2d/properties/kernel/oneOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                e === null ? e = [l] : e.push(l), t++;
              }
              var q = k === t;
              if (q && y ? (y = !1, o = [o, 1]) : q && (y = !0, o = 1), y)
                t = m, e !== null && (m ? e.length = m : e = null);
              else {
                let l = { instancePath: s + "/" + a + "/depthwiseConv2d/kernel", schemaPath: "#/items/properties/depthwiseConv2d/properties/kernel/oneOf", keyword: "oneOf", params: { passingSchemas: o }, message: "must match exactly one schema in oneOf" };
                e === null ? e = [l] : e.push(l), t++;
              }
            }
            if (r.stride !== void 0) {
              let i = r.stride, m = t, y = !1, o = null, u = t;
              if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
                let l = { instancePath: s + "/" + a + "/depthwiseConv2d/stride", schemaPath: "#/items/properties/depthwiseConv2d/properties/stride/oneOf/0/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                e === null ? e = [l] : e.push(l), t++;
              }
              if (typeof i == "number" && isFinite(i)) {
                if (i > 1e5 || isNaN(i)) {
                  let l = { instancePath: s + "/" + a + "/depthwiseConv2d/stride", schemaPath: "#/items/properties/depthwiseConv2d/properties/stride/oneOf/0/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e5 }, message: "must be <= 100000" };
                  e === null ? e = [l] : e.push(l), t++;
                }
                if (i < 1 || isNaN(i)) {
                  let l = { instancePath: s + "/" + a + "/depthwiseConv2d/stride", schemaPath: "#/items/properties/depthwiseConv2d/properties/stride/oneOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                  e === null ? e = [l] : e.push(l), t++;
                }
              }
              var g = u === t;
              g && (y = !0, o = 0);
              let k = t;
              if (Array.isArray(i)) {
                if (i.length > 2) {
                  let f = { instancePath: s + "/" + a + "/depthwiseConv2d/stride", schemaPath: "#/items/properties/depthwiseConv2d/properties/stride/oneOf/1/maxItems", keyword: "maxItems", params: { limit: 2 }, message: "must NOT have more than 2 items" };
                  e === null ? e = [f] : e.push(f), t++;
                }
                if (i.length < 2) {
                  let f = { instancePath: s + "/" + a + "/depthwiseConv2d/stride", schemaPath: "#/items/properties/depthwiseConv2d/properties/stride/oneOf/1/minItems", keyword: "minItems", params: { limit: 2 }, message: "must NOT have fewer than 2 items" };
                  e === null ? e = [f] : e.push(f), t++;
                }
                let l = i.length;
                for (let f = 0; f < l; f++) {
                  let b = i[f];
                  if (!(typeof b == "number" && !(b % 1) && !isNaN(b) && isFinite(b))) {
                    let O = { instancePath: s + "/" + a + "/depthwiseConv2d/stride/" + f, schemaPath: "#/items/properties/depthwiseConv2d/properties/stride/oneOf/1/items/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    e === null ? e = [O] : e.push(O), t++;
                  }
                  if (typeof b == "number" && isFinite(b)) {
                    if (b > 1e5 || isNaN(b)) {
                      let O = { instancePath: s + "/" + a + "/depthwiseConv2d/stride/" + f, schemaPath: "#/items/properties/depthwiseConv2d/properties/stride/oneOf/1/items/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e5 }, message: "must be <= 100000" };
                      e === null ? e = [O] : e.push(O), t++;
                    }
                    if (b < 1 || isNaN(b)) {
                      let O = { instancePath: s + "/" + a + "/depthwiseConv2d/stride/" + f, schemaPath: "#/items/properties/depthwiseConv2d/properties/stride/oneOf/1/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                      e === null ? e = [O] : e.push(O), t++;
                    }
                  }
                }
              } else {
                let l = { instancePath: s + "/" + a + "/depthwiseConv2d/stride", schemaPath: "#/items/properties/depthwiseConv2d/properties/stride/oneOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                e === null ? e = [l] : e.push(l), t++;
              }
              var g = k === t;
              if (g && y ? (y = !1, o = [o, 1]) : g && (y = !0, o = 1), y)
                t = m, e !== null && (m ? e.length = m : e = null);
              else {
                let l = { instancePath: s + "/" + a + "/depthwiseConv2d/stride", schemaPath: "#/items/properties/depthwiseConv2d/properties/stride/oneOf", keyword: "oneOf", params: { passingSchemas: o }, message: "must match exactly one schema in oneOf" };
                e === null ? e = [l] : e.push(l), t++;
              }
            }
            if (r.padding !== void 0) {
              let i = r.padding;
              if (typeof i != "string") {
                let m = { instancePath: s + "/" + a + "/depthwiseConv2d/padding", schemaPath: "#/items/properties/depthwiseConv2d/properties/padding/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [m] : e.push(m), t++;
              }
              if (!(i === "same" || i === "valid")) {
                let m = { instancePath: s + "/" + a + "/depthwiseConv2d/padding", schemaPath: "#/items/properties/depthwiseConv2d/properties/padding/enum", keyword: "enum", params: { allowedValues: T.items.properties.depthwiseConv2d.properties.padding.enum }, message: "must be equal to one of the allowed values" };
                e === null ? e = [m] : e.push(m), t++;
              }
            }
            if (r.activation !== void 0) {
              let i = r.activation;
              if (typeof i != "string") {
                let m = { instancePath: s + "/" + a + "/depthwiseConv2d/activation", schemaPath: "#/items/properties/depthwiseConv2d/properties/activation/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [m] : e.push(m), t++;
              }
              if (!(i === "linear" || i === "relu" || i === "leakyRelu" || i === "elu" || i === "selu" || i === "tanh" || i === "sigmoid" || i === "swish" || i === "softmax")) {
                let m = { instancePath: s + "/" + a + "/depthwiseConv2d/activation", schemaPath: "#/items/properties/depthwiseConv2d/properties/activation/enum", keyword: "enum", params: { allowedValues: T.items.properties.depthwiseConv2d.properties.activation.enum }, message: "must be equal to one of the allowed values" };
                e === null ? e = [m] : e.push(m), t++;
              }
            }
            if (r.initialiser !== void 0) {
              let i = r.initialiser;
              if (typeof i != "string") {
                let m = { instancePath: s + "/" + a + "/depthwiseConv2d/initialiser", schemaPath: "#/items/properties/depthwiseConv2d/properties/initialiser/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [m] : e.push(m), t++;
              }
              if (!(i === "he" || i === "xavier" || i === "lecun" || i === "orthogonal")) {
                let m = { instancePath: s + "/" + a + "/depthwiseConv2d/initialiser", schemaPath: "#/items/properties/depthwiseConv2d/properties/initialiser/enum", keyword: "enum", params: { allowedValues: T.items.properties.depthwiseConv2d.properties.initialiser.enum }, message: "must be equal to one of the allowed values" };
                e === null ? e = [m] : e.push(m), t++;
              }
            }
            if (r.bias !== void 0 && typeof r.bias != "boolean") {
              let i = { instancePath: s + "/" + a + "/depthwiseConv2d/bias", schemaPath: "#/items/properties/depthwiseConv2d/properties/bias/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
              e === null ? e = [i] : e.push(i), t++;
            }
          } else {
            let i = { instancePath: s + "/" + a + "/depthwiseConv2d", schemaPath: "#/items/properties/depthwiseConv2d/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            e === null ? e = [i] : e.push(i), t++;
          }
        }
        if (n.maxPool !== void 0) {
          let r = n.maxPool;
          if (r && typeof r == "object" && !Array.isArray(r)) {
            for (let i in r)
              if (!(i === "size" || i === "stride" || i === "padding")) {
                let m = { instancePath: s + "/" + a + "/maxPool", schemaPath: "#/items/properties/maxPool/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties" };
                e === null ? e = [m] : e.push(m), t++;
              }
            if (r.size !== void 0) {
              let i = r.size, m = t, y = !1, o = null, u = t;
              if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
                let l = { instancePath: s + "/" + a + "/maxPool/size", schemaPath: "#/items/properties/maxPool/properties/size/oneOf/0/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                e === null ? e = [l] : e.push(l), t++;
              }
              if (typeof i == "number" && isFinite(i)) {
                if (i > 1e5 || isNaN(i)) {
                  let l = { instancePath: s + "/" + a + "/maxPool/size", schemaPath: "#/items/properties/maxPool/properties/size/oneOf/0/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e5 }, message: "must be <= 100000" };
                  e === null ? e = [l] : e.push(l), t++;
                }
                if (i < 1 || isNaN(i)) {
                  let l = { instancePath: s + "/" + a + "/maxPool/size", schemaPath: "#/items/properties/maxPool/properties/size/oneOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                  e === null ? e = [l] : e.push(l), t++;
                }
              }
              var d = u === t;
              d && (y = !0, o = 0);
              let k = t;
              if (Array.isArray(i)) {
                if (i.length > 2) {
                  let f = { instancePath: s + "/" + a + "/maxPool/size", schemaPath: "#/items/properties/maxPool/properties/size/oneOf/1/maxItems", keyword: "maxItems", params: { limit: 2 }, message: "must NOT have more than 2 items" };
                  e === null ? e = [f] : e.push(f), t++;
                }
                if (i.length < 2) {
                  let f = { instancePath: s + "/" + a + "/maxPool/size", schemaPath: "#/items/properties/maxPool/properties/size/oneOf/1/minItems", keyword: "minItems", params: { limit: 2 }, message: "must NOT have fewer than 2 items" };
                  e === null ? e = [f] : e.push(f), t++;
                }
                let l = i.length;
                for (let f = 0; f < l; f++) {
                  let b = i[f];
                  if (!(typeof b == "number" && !(b % 1) && !isNaN(b) && isFinite(b))) {
                    let O = { instancePath: s + "/" + a + "/maxPool/size/" + f, schemaPath: "#/items/properties/maxPool/properties/size/oneOf/1/items/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    e === null ? e = [O] : e.push(O), t++;
                  }
                  if (typeof b == "number" && isFinite(b)) {
                    if (b > 1e5 || isNaN(b)) {
                      let O = { instancePath: s + "/" + a + "/maxPool/size/" + f, schemaPath: "#/items/properties/maxPool/properties/size/oneOf/1/items/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e5 }, message: "must be <= 100000" };
                      e === null ? e = [O] : e.push(O), t++;
                    }
                    if (b < 1 || isNaN(b)) {
                      let O = { instancePath: s + "/" + a + "/maxPool/size/" + f, schemaPath: "#/items/properties/maxPool/properties/size/oneOf/1/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                      e === null ? e = [O] : e.push(O), t++;
                    }
                  }
                }
              } else {
                let l = { instancePath: s + "/" + a + "/maxPool/size", schemaPath: "#/items/properties/maxPool/properties/size/oneOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                e === null ? e = [l] : e.push(l), t++;
              }
              var d = k === t;
              if (d && y ? (y = !1, o = [o, 1]) : d && (y = !0, o = 1), y)
                t = m, e !== null && (m ? e.length = m : e = null);
              else {
                let l = { instancePath: s + "/" + a + "/maxPool/size", schemaPath: "#/items/properties/maxPool/properties/size/oneOf", keyword: "oneOf", params: { passingSchemas: o }, message: "must match exactly one schema in oneOf" };
                e === null ? e = [l] : e.push(l), t++;
              }
            }
            if (r.stride !== void 0) {
              let i = r.stride, m = t, y = !1, o = null, u = t;
              if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
                let l = { instancePath: s + "/" + a + "/maxPool/stride", schemaPath: "#/items/properties/maxPool/properties/stride/oneOf/0/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                e === null ? e = [l] : e.push(l), t++;
              }
              if (typeof i == "number" && isFinite(i)) {
                if (i > 1e5 || isNaN(i)) {
                  let l = { instancePath: s + "/" + a + "/maxPool/stride", schemaPath: "#/items/properties/maxPool/properties/stride/oneOf/0/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e5 }, message: "must be <= 100000" };
                  e === null ? e = [l] : e.push(l), t++;
                }
                if (i < 1 || isNaN(i)) {
                  let l = { instancePath: s + "/" + a + "/maxPool/stride", schemaPath: "#/items/properties/maxPool/properties/stride/oneOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                  e === null ? e = [l] : e.push(l), t++;
                }
              }
              var p = u === t;
              p && (y = !0, o = 0);
              let k = t;
              if (Array.isArray(i)) {
                if (i.length > 2) {
                  let f = { instancePath: s + "/" + a + "/maxPool/stride", schemaPath: "#/items/properties/maxPool/properties/stride/oneOf/1/maxItems", keyword: "maxItems", params: { limit: 2 }, message: "must NOT have more than 2 items" };
                  e === null ? e = [f] : e.push(f), t++;
                }
                if (i.length < 2) {
                  let f = { instancePath: s + "/" + a + "/maxPool/stride", schemaPath: "#/items/properties/maxPool/properties/stride/oneOf/1/minItems", keyword: "minItems", params: { limit: 2 }, message: "must NOT have fewer than 2 items" };
                  e === null ? e = [f] : e.push(f), t++;
                }
                let l = i.length;
                for (let f = 0; f < l; f++) {
                  let b = i[f];
                  if (!(typeof b == "number" && !(b % 1) && !isNaN(b) && isFinite(b))) {
                    let O = { instancePath: s + "/" + a + "/maxPool/stride/" + f, schemaPath: "#/items/properties/maxPool/properties/stride/oneOf/1/items/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    e === null ? e = [O] : e.push(O), t++;
                  }
                  if (typeof b == "number" && isFinite(b)) {
                    if (b > 1e5 || isNaN(b)) {
                      let O = { instancePath: s + "/" + a + "/maxPool/stride/" + f, schemaPath: "#/items/properties/maxPool/properties/stride/oneOf/1/items/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e5 }, message: "must be <= 100000" };
                      e === null ? e = [O] : e.push(O), t++;
                    }
                    if (b < 1 || isNaN(b)) {
                      let O = { instancePath: s + "/" + a + "/maxPool/stride/" + f, schemaPath: "#/items/properties/maxPool/properties/stride/oneOf/1/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                      e === null ? e = [O] : e.push(O), t++;
                    }
                  }
                }
              } else {
                let l = { instancePath: s + "/" + a + "/maxPool/stride", schemaPath: "#/items/properties/maxPool/properties/stride/oneOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                e === null ? e = [l] : e.push(l), t++;
              }
              var p = k === t;
              if (p && y ? (y = !1, o = [o, 1]) : p && (y = !0, o = 1), y)
                t = m, e !== null && (m ? e.length = m : e = null);
              else {
                let l = { instancePath: s + "/" + a + "/maxPool/stride", schemaPath: "#/items/properties/maxPool/properties/stride/oneOf", keyword: "oneOf", params: { passingSchemas: o }, message: "must match exactly one schema in oneOf" };
                e === null ? e = [l] : e.push(l), t++;
              }
            }
            if (r.padding !== void 0) {
              let i = r.padding;
              if (typeof i != "string") {
                let m = { instancePath: s + "/" + a + "/maxPool/padding", schemaPath: "#/items/properties/maxPool/properties/padding/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [m] : e.push(m), t++;
              }
              if (!(i === "same" || i === "valid")) {
                let m = { instancePath: s + "/" + a + "/maxPool/padding", schemaPath: "#/items/properties/maxPool/properties/padding/enum", keyword: "enum", params: { allowedValues: T.items.properties.maxPool.properties.padding.enum }, message: "must be equal to one of the allowed values" };
                e === null ? e = [m] : e.push(m), t++;
              }
            }
          } else {
            let i = { instancePath: s + "/" + a + "/maxPool", schemaPath: "#/items/properties/maxPool/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            e === null ? e = [i] : e.push(i), t++;
          }
        }
        if (n.averagePool !== void 0) {
          let r = n.averagePool;
          if (r && typeof r == "object" && !Array.isArray(r)) {
            for (let i in r)
              if (!(i === "size" || i === "stride" || i === "padding")) {
                let m = { instancePath: s + "/" + a + "/averagePool", schemaPath: "#/items/properties/averagePool/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties" };
                e === null ? e = [m] : e.push(m), t++;
              }
            if (r.size !== void 0) {
              let i = r.size, m = t, y = !1, o = null, u = t;
              if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
                let l = { instancePath: s + "/" + a + "/averagePool/size", schemaPath: "#/items/properties/averagePool/properties/size/oneOf/0/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                e === null ? e = [l] : e.push(l), t++;
              }
              if (typeof i == "number" && isFinite(i)) {
                if (i > 1e5 || isNaN(i)) {
                  let l = { instancePath: s + "/" + a + "/averagePool/size", schemaPath: "#/items/properties/averagePool/properties/size/oneOf/0/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e5 }, message: "must be <= 100000" };
                  e === null ? e = [l] : e.push(l), t++;
                }
                if (i < 1 || isNaN(i)) {
                  let l = { instancePath: s + "/" + a + "/averagePool/size", schemaPath: "#/items/properties/averagePool/properties/size/oneOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                  e === null ? e = [l] : e.push(l), t++;
                }
              }
              var x = u === t;
              x && (y = !0, o = 0);
              let k = t;
              if (Array.isArray(i)) {
                if (i.length > 2) {
                  let f = { instancePath: s + "/" + a + "/averagePool/size", schemaPath: "#/items/properties/averagePool/properties/size/oneOf/1/maxItems", keyword: "maxItems", params: { limit: 2 }, message: "must NOT have more than 2 items" };
                  e === null ? e = [f] : e.push(f), t++;
                }
                if (i.length < 2) {
                  let f = { instancePath: s + "/" + a + "/averagePool/size", schemaPath: "#/items/properties/averagePool/properties/size/oneOf/1/minItems", keyword: "minItems", params: { limit: 2 }, message: "must NOT have fewer than 2 items" };
                  e === null ? e = [f] : e.push(f), t++;
                }
                let l = i.length;
                for (let f = 0; f < l; f++) {
                  let b = i[f];
                  if (!(typeof b == "number" && !(b % 1) && !isNaN(b) && isFinite(b))) {
                    let O = { instancePath: s + "/" + a + "/averagePool/size/" + f, schemaPath: "#/items/properties/averagePool/properties/size/oneOf/1/items/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    e === null ? e = [O] : e.push(O), t++;
                  }
                  if (typeof b == "number" && isFinite(b)) {
                    if (b > 1e5 || isNaN(b)) {
                      let O = { instancePath: s + "/" + a + "/averagePool/size/" + f, schemaPath: "#/items/properties/averagePool/properties/size/oneOf/1/items/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e5 }, message: "must be <= 100000" };
                      e === null ? e = [O] : e.push(O), t++;
                    }
                    if (b < 1 || isNaN(b)) {
                      let O = { instancePath: s + "/" + a + "/averagePool/size/" + f, schemaPath: "#/items/properties/averagePool/properties/size/oneOf/1/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                      e === null ? e = [O] : e.push(O), t++;
                    }
                  }
                }
              } else {
                let l = { instancePath: s + "/" + a + "/averagePool/size", schemaPath: "#/items/properties/averagePool/properties/size/oneOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                e === null ? e = [l] : e.push(l), t++;
              }
              var x = k === t;
              if (x && y ? (y = !1, o = [o, 1]) : x && (y = !0, o = 1), y)
                t = m, e !== null && (m ? e.length = m : e = null);
              else {
                let l = { instancePath: s + "/" + a + "/averagePool/size", schemaPath: "#/items/properties/averagePool/properties/size/oneOf", keyword: "oneOf", params: { passingSchemas: o }, message: "must match exactly one schema in oneOf" };
                e === null ? e = [l] : e.push(l), t++;
              }
            }
            if (r.stride !== void 0) {
              let i = r.stride, m = t, y = !1, o = null, u = t;
              if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
                let l = { instancePath: s + "/" + a + "/averagePool/stride", schemaPath: "#/items/properties/averagePool/properties/stride/oneOf/0/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                e === null ? e = [l] : e.push(l), t++;
              }
              if (typeof i == "number" && isFinite(i)) {
                if (i > 1e5 || isNaN(i)) {
                  let l = { instancePath: s + "/" + a + "/averagePool/stride", schemaPath: "#/items/properties/averagePool/properties/stride/oneOf/0/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e5 }, message: "must be <= 100000" };
                  e === null ? e = [l] : e.push(l), t++;
                }
                if (i < 1 || isNaN(i)) {
                  let l = { instancePath: s + "/" + a + "/averagePool/stride", schemaPath: "#/items/properties/averagePool/properties/stride/oneOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                  e === null ? e = [l] : e.push(l), t++;
                }
              }
              var h = u === t;
              h && (y = !0, o = 0);
              let k = t;
              if (Array.isArray(i)) {
                if (i.length > 2) {
                  let f = { instancePath: s + "/" + a + "/averagePool/stride", schemaPath: "#/items/properties/averagePool/properties/stride/oneOf/1/maxItems", keyword: "maxItems", params: { limit: 2 }, message: "must NOT have more than 2 items" };
                  e === null ? e = [f] : e.push(f), t++;
                }
                if (i.length < 2) {
                  let f = { instancePath: s + "/" + a + "/averagePool/stride", schemaPath: "#/items/properties/averagePool/properties/stride/oneOf/1/minItems", keyword: "minItems", params: { limit: 2 }, message: "must NOT have fewer than 2 items" };
                  e === null ? e = [f] : e.push(f), t++;
                }
                let l = i.length;
                for (let f = 0; f < l; f++) {
                  let b = i[f];
                  if (!(typeof b == "number" && !(b % 1) && !isNaN(b) && isFinite(b))) {
                    let O = { instancePath: s + "/" + a + "/averagePool/stride/" + f, schemaPath: "#/items/properties/averagePool/properties/stride/oneOf/1/items/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    e === null ? e = [O] : e.push(O), t++;
                  }
                  if (typeof b == "number" && isFinite(b)) {
                    if (b > 1e5 || isNaN(b)) {
                      let O = { instancePath: s + "/" + a + "/averagePool/stride/" + f, schemaPath: "#/items/properties/averagePool/properties/stride/oneOf/1/items/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e5 }, message: "must be <= 100000" };
                      e === null ? e = [O] : e.push(O), t++;
                    }
                    if (b < 1 || isNaN(b)) {
                      let O = { instancePath: s + "/" + a + "/averagePool/stride/" + f, schemaPath: "#/items/properties/averagePool/properties/stride/oneOf/1/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                      e === null ? e = [O] : e.push(O), t++;
                    }
                  }
                }
              } else {
                let l = { instancePath: s + "/" + a + "/averagePool/stride", schemaPath: "#/items/properties/averagePool/properties/stride/oneOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                e === null ? e = [l] : e.push(l), t++;
              }
              var h = k === t;
              if (h && y ? (y = !1, o = [o, 1]) : h && (y = !0, o = 1), y)
                t = m, e !== null && (m ? e.length = m : e = null);
              else {
                let l = { instancePath: s + "/" + a + "/averagePool/stride", schemaPath: "#/items/properties/averagePool/properties/stride/oneOf", keyword: "oneOf", params: { passingSchemas: o }, message: "must match exactly one schema in oneOf" };
                e === null ? e = [l] : e.push(l), t++;
              }
            }
            if (r.padding !== void 0) {
              let i = r.padding;
              if (typeof i != "string") {
                let m = { instancePath: s + "/" + a + "/averagePool/padding", schemaPath: "#/items/properties/averagePool/properties/padding/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [m] : e.push(m), t++;
              }
              if (!(i === "same" || i === "valid")) {
                let m = { instancePath: s + "/" + a + "/averagePool/padding", schemaPath: "#/items/properties/averagePool/properties/padding/enum", keyword: "enum", params: { allowedValues: T.items.properties.averagePool.properties.padding.enum }, message: "must be equal to one of the allowed values" };
                e === null ? e = [m] : e.push(m), t++;
              }
            }
          } else {
            let i = { instancePath: s + "/" + a + "/averagePool", schemaPath: "#/items/properties/averagePool/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            e === null ? e = [i] : e.push(i), t++;
          }
        }
        if (n.activation !== void 0) {
          let r = n.activation;
          if (typeof r != "string") {
            let i = { instancePath: s + "/" + a + "/activation", schemaPath: "#/items/properties/activation/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [i] : e.push(i), t++;
          }
          if (!(r === "linear" || r === "relu" || r === "leakyRelu" || r === "elu" || r === "selu" || r === "tanh" || r === "sigmoid" || r === "swish" || r === "softmax")) {
            let i = { instancePath: s + "/" + a + "/activation", schemaPath: "#/items/properties/activation/enum", keyword: "enum", params: { allowedValues: T.items.properties.activation.enum }, message: "must be equal to one of the allowed values" };
            e === null ? e = [i] : e.push(i), t++;
          }
        }
        if (n.dropout !== void 0) {
          let r = n.dropout;
          if (r && typeof r == "object" && !Array.isArray(r)) {
            for (let i in r)
              if (i !== "rate") {
                let m = { instancePath: s + "/" + a + "/dropout", schemaPath: "#/items/properties/dropout/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties" };
                e === null ? e = [m] : e.push(m), t++;
              }
            if (r.rate !== void 0) {
              let i = r.rate;
              if (typeof i == "number" && isFinite(i)) {
                if (i < 0 || isNaN(i)) {
                  let m = { instancePath: s + "/" + a + "/dropout/rate", schemaPath: "#/items/properties/dropout/properties/rate/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                  e === null ? e = [m] : e.push(m), t++;
                }
                if (i >= 1 || isNaN(i)) {
                  let m = { instancePath: s + "/" + a + "/dropout/rate", schemaPath: "#/items/properties/dropout/properties/rate/exclusiveMaximum", keyword: "exclusiveMaximum", params: { comparison: "<", limit: 1 }, message: "must be < 1" };
                  e === null ? e = [m] : e.push(m), t++;
                }
              } else {
                let m = { instancePath: s + "/" + a + "/dropout/rate", schemaPath: "#/items/properties/dropout/properties/rate/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                e === null ? e = [m] : e.push(m), t++;
              }
            }
          } else {
            let i = { instancePath: s + "/" + a + "/dropout", schemaPath: "#/items/properties/dropout/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            e === null ? e = [i] : e.push(i), t++;
          }
        }
        if (n.batchNorm !== void 0) {
          let r = n.batchNorm;
          if (r && typeof r == "object" && !Array.isArray(r)) {
            for (let i in r)
              if (!(i === "momentum" || i === "epsilon")) {
                let m = { instancePath: s + "/" + a + "/batchNorm", schemaPath: "#/items/properties/batchNorm/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties" };
                e === null ? e = [m] : e.push(m), t++;
              }
            if (r.momentum !== void 0) {
              let i = r.momentum;
              if (typeof i == "number" && isFinite(i)) {
                if (i > 1 || isNaN(i)) {
                  let m = { instancePath: s + "/" + a + "/batchNorm/momentum", schemaPath: "#/items/properties/batchNorm/properties/momentum/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" };
                  e === null ? e = [m] : e.push(m), t++;
                }
                if (i <= 0 || isNaN(i)) {
                  let m = { instancePath: s + "/" + a + "/batchNorm/momentum", schemaPath: "#/items/properties/batchNorm/properties/momentum/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
                  e === null ? e = [m] : e.push(m), t++;
                }
              } else {
                let m = { instancePath: s + "/" + a + "/batchNorm/momentum", schemaPath: "#/items/properties/batchNorm/properties/momentum/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                e === null ? e = [m] : e.push(m), t++;
              }
            }
            if (r.epsilon !== void 0) {
              let i = r.epsilon;
              if (typeof i == "number" && isFinite(i)) {
                if (i <= 0 || isNaN(i)) {
                  let m = { instancePath: s + "/" + a + "/batchNorm/epsilon", schemaPath: "#/items/properties/batchNorm/properties/epsilon/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
                  e === null ? e = [m] : e.push(m), t++;
                }
              } else {
                let m = { instancePath: s + "/" + a + "/batchNorm/epsilon", schemaPath: "#/items/properties/batchNorm/properties/epsilon/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                e === null ? e = [m] : e.push(m), t++;
              }
            }
          } else {
            let i = { instancePath: s + "/" + a + "/batchNorm", schemaPath: "#/items/properties/batchNorm/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            e === null ? e = [i] : e.push(i), t++;
          }
        }
        if (n.layerNorm !== void 0) {
          let r = n.layerNorm;
          if (r && typeof r == "object" && !Array.isArray(r)) {
            for (let i in r)
              if (i !== "epsilon") {
                let m = { instancePath: s + "/" + a + "/layerNorm", schemaPath: "#/items/properties/layerNorm/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties" };
                e === null ? e = [m] : e.push(m), t++;
              }
            if (r.epsilon !== void 0) {
              let i = r.epsilon;
              if (typeof i == "number" && isFinite(i)) {
                if (i <= 0 || isNaN(i)) {
                  let m = { instancePath: s + "/" + a + "/layerNorm/epsilon", schemaPath: "#/items/properties/layerNorm/properties/epsilon/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
                  e === null ? e = [m] : e.push(m), t++;
                }
              } else {
                let m = { instancePath: s + "/" + a + "/layerNorm/epsilon", schemaPath: "#/items/properties/layerNorm/properties/epsilon/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                e === null ? e = [m] : e.push(m), t++;
              }
            }
          } else {
            let i = { instancePath: s + "/" + a + "/layerNorm", schemaPath: "#/items/properties/layerNorm/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            e === null ? e = [i] : e.push(i), t++;
          }
        }
        if (n.flatten !== void 0) {
          let r = n.flatten;
          if (r && typeof r == "object" && !Array.isArray(r))
            for (let i in r) {
              let m = { instancePath: s + "/" + a + "/flatten", schemaPath: "#/items/properties/flatten/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties" };
              e === null ? e = [m] : e.push(m), t++;
            }
          else {
            let i = { instancePath: s + "/" + a + "/flatten", schemaPath: "#/items/properties/flatten/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            e === null ? e = [i] : e.push(i), t++;
          }
        }
        if (n.embedding !== void 0) {
          let r = n.embedding;
          if (r && typeof r == "object" && !Array.isArray(r)) {
            if (r.tokens === void 0) {
              let i = { instancePath: s + "/" + a + "/embedding", schemaPath: "#/items/properties/embedding/required", keyword: "required", params: { missingProperty: "tokens" }, message: "must have required property 'tokens'" };
              e === null ? e = [i] : e.push(i), t++;
            }
            if (r.units === void 0) {
              let i = { instancePath: s + "/" + a + "/embedding", schemaPath: "#/items/properties/embedding/required", keyword: "required", params: { missingProperty: "units" }, message: "must have required property 'units'" };
              e === null ? e = [i] : e.push(i), t++;
            }
            for (let i in r)
              if (!(i === "tokens" || i === "units")) {
                let m = { instancePath: s + "/" + a + "/embedding", schemaPath: "#/items/properties/embedding/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties" };
                e === null ? e = [m] : e.push(m), t++;
              }
            if (r.tokens !== void 0) {
              let i = r.tokens;
              if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
                let m = { instancePath: s + "/" + a + "/embedding/tokens", schemaPath: "#/items/properties/embedding/properties/tokens/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                e === null ? e = [m] : e.push(m), t++;
              }
              if (typeof i == "number" && isFinite(i)) {
                if (i > 1e7 || isNaN(i)) {
                  let m = { instancePath: s + "/" + a + "/embedding/tokens", schemaPath: "#/items/properties/embedding/properties/tokens/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e7 }, message: "must be <= 10000000" };
                  e === null ? e = [m] : e.push(m), t++;
                }
                if (i < 1 || isNaN(i)) {
                  let m = { instancePath: s + "/" + a + "/embedding/tokens", schemaPath: "#/items/properties/embedding/properties/tokens/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                  e === null ? e = [m] : e.push(m), t++;
                }
              }
            }
            if (r.units !== void 0) {
              let i = r.units;
              if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
                let m = { instancePath: s + "/" + a + "/embedding/units", schemaPath: "#/items/properties/embedding/properties/units/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                e === null ? e = [m] : e.push(m), t++;
              }
              if (typeof i == "number" && isFinite(i)) {
                if (i > 1e5 || isNaN(i)) {
                  let m = { instancePath: s + "/" + a + "/embedding/units", schemaPath: "#/items/properties/embedding/properties/units/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e5 }, message: "must be <= 100000" };
                  e === null ? e = [m] : e.push(m), t++;
                }
                if (i < 1 || isNaN(i)) {
                  let m = { instancePath: s + "/" + a + "/embedding/units", schemaPath: "#/items/properties/embedding/properties/units/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                  e === null ? e = [m] : e.push(m), t++;
                }
              }
            }
          } else {
            let i = { instancePath: s + "/" + a + "/embedding", schemaPath: "#/items/properties/embedding/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            e === null ? e = [i] : e.push(i), t++;
          }
        }
        if (n.lstm !== void 0) {
          let r = n.lstm;
          if (r && typeof r == "object" && !Array.isArray(r)) {
            if (r.units === void 0) {
              let i = { instancePath: s + "/" + a + "/lstm", schemaPath: "#/items/properties/lstm/required", keyword: "required", params: { missingProperty: "units" }, message: "must have required property 'units'" };
              e === null ? e = [i] : e.push(i), t++;
            }
            for (let i in r)
              if (!(i === "units" || i === "returns")) {
                let m = { instancePath: s + "/" + a + "/lstm", schemaPath: "#/items/properties/lstm/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties" };
                e === null ? e = [m] : e.push(m), t++;
              }
            if (r.units !== void 0) {
              let i = r.units;
              if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
                let m = { instancePath: s + "/" + a + "/lstm/units", schemaPath: "#/items/properties/lstm/properties/units/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                e === null ? e = [m] : e.push(m), t++;
              }
              if (typeof i == "number" && isFinite(i)) {
                if (i > 1e5 || isNaN(i)) {
                  let m = { instancePath: s + "/" + a + "/lstm/units", schemaPath: "#/items/properties/lstm/properties/units/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e5 }, message: "must be <= 100000" };
                  e === null ? e = [m] : e.push(m), t++;
                }
                if (i < 1 || isNaN(i)) {
                  let m = { instancePath: s + "/" + a + "/lstm/units", schemaPath: "#/items/properties/lstm/properties/units/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                  e === null ? e = [m] : e.push(m), t++;
                }
              }
            }
            if (r.returns !== void 0) {
              let i = r.returns;
              if (typeof i != "string") {
                let m = { instancePath: s + "/" + a + "/lstm/returns", schemaPath: "#/items/properties/lstm/properties/returns/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [m] : e.push(m), t++;
              }
              if (!(i === "last" || i === "all")) {
                let m = { instancePath: s + "/" + a + "/lstm/returns", schemaPath: "#/items/properties/lstm/properties/returns/enum", keyword: "enum", params: { allowedValues: T.items.properties.lstm.properties.returns.enum }, message: "must be equal to one of the allowed values" };
                e === null ? e = [m] : e.push(m), t++;
              }
            }
          } else {
            let i = { instancePath: s + "/" + a + "/lstm", schemaPath: "#/items/properties/lstm/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            e === null ? e = [i] : e.push(i), t++;
          }
        }
        if (n.gru !== void 0) {
          let r = n.gru;
          if (r && typeof r == "object" && !Array.isArray(r)) {
            if (r.units === void 0) {
              let i = { instancePath: s + "/" + a + "/gru", schemaPath: "#/items/properties/gru/required", keyword: "required", params: { missingProperty: "units" }, message: "must have required property 'units'" };
              e === null ? e = [i] : e.push(i), t++;
            }
            for (let i in r)
              if (!(i === "units" || i === "returns")) {
                let m = { instancePath: s + "/" + a + "/gru", schemaPath: "#/items/properties/gru/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties" };
                e === null ? e = [m] : e.push(m), t++;
              }
            if (r.units !== void 0) {
              let i = r.units;
              if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
                let m = { instancePath: s + "/" + a + "/gru/units", schemaPath: "#/items/properties/gru/properties/units/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                e === null ? e = [m] : e.push(m), t++;
              }
              if (typeof i == "number" && isFinite(i)) {
                if (i > 1e5 || isNaN(i)) {
                  let m = { instancePath: s + "/" + a + "/gru/units", schemaPath: "#/items/properties/gru/properties/units/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e5 }, message: "must be <= 100000" };
                  e === null ? e = [m] : e.push(m), t++;
                }
                if (i < 1 || isNaN(i)) {
                  let m = { instancePath: s + "/" + a + "/gru/units", schemaPath: "#/items/properties/gru/properties/units/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                  e === null ? e = [m] : e.push(m), t++;
                }
              }
            }
            if (r.returns !== void 0) {
              let i = r.returns;
              if (typeof i != "string") {
                let m = { instancePath: s + "/" + a + "/gru/returns", schemaPath: "#/items/properties/gru/properties/returns/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [m] : e.push(m), t++;
              }
              if (!(i === "last" || i === "all")) {
                let m = { instancePath: s + "/" + a + "/gru/returns", schemaPath: "#/items/properties/gru/properties/returns/enum", keyword: "enum", params: { allowedValues: T.items.properties.gru.properties.returns.enum }, message: "must be equal to one of the allowed values" };
                e === null ? e = [m] : e.push(m), t++;
              }
            }
          } else {
            let i = { instancePath: s + "/" + a + "/gru", schemaPath: "#/items/properties/gru/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            e === null ? e = [i] : e.push(i), t++;
          }
        }
        if (n.residual !== void 0) {
          let r = n.residual;
          if (r && typeof r == "object" && !Array.isArray(r)) {
            if (r.layers === void 0) {
              let i = { instancePath: s + "/" + a + "/residual", schemaPath: "#/items/properties/residual/required", keyword: "required", params: { missingProperty: "layers" }, message: "must have required property 'layers'" };
              e === null ? e = [i] : e.push(i), t++;
            }
            for (let i in r)
              if (!(i === "shortcut" || i === "layers")) {
                let m = { instancePath: s + "/" + a + "/residual", schemaPath: "#/items/properties/residual/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties" };
                e === null ? e = [m] : e.push(m), t++;
              }
            if (r.shortcut !== void 0) {
              let i = r.shortcut;
              if (typeof i != "string") {
                let m = { instancePath: s + "/" + a + "/residual/shortcut", schemaPath: "#/items/properties/residual/properties/shortcut/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [m] : e.push(m), t++;
              }
              if (!(i === "identity" || i === "projection")) {
                let m = { instancePath: s + "/" + a + "/residual/shortcut", schemaPath: "#/items/properties/residual/properties/shortcut/enum", keyword: "enum", params: { allowedValues: T.items.properties.residual.properties.shortcut.enum }, message: "must be equal to one of the allowed values" };
                e === null ? e = [m] : e.push(m), t++;
              }
            }
            r.layers !== void 0 && (_.validate(r.layers, { instancePath: s + "/" + a + "/residual/layers", parentData: r, parentDataProperty: "layers", rootData: z, dynamicAnchors: C }) || (e = e === null ? _.validate.errors : e.concat(_.validate.errors), t = e.length));
          } else {
            let i = { instancePath: s + "/" + a + "/residual", schemaPath: "#/items/properties/residual/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            e === null ? e = [i] : e.push(i), t++;
          }
        }
        if (n.sequential !== void 0) {
          let r = n.sequential;
          if (r && typeof r == "object" && !Array.isArray(r)) {
            if (r.layers === void 0) {
              let i = { instancePath: s + "/" + a + "/sequential", schemaPath: "#/items/properties/sequential/required", keyword: "required", params: { missingProperty: "layers" }, message: "must have required property 'layers'" };
              e === null ? e = [i] : e.push(i), t++;
            }
            for (let i in r)
              if (!(i === "repeat" || i === "layers")) {
                let m = { instancePath: s + "/" + a + "/sequential", schemaPath: "#/items/properties/sequential/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties" };
                e === null ? e = [m] : e.push(m), t++;
              }
            if (r.repeat !== void 0) {
              let i = r.repeat;
              if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
                let m = { instancePath: s + "/" + a + "/sequential/repeat", schemaPath: "#/items/properties/sequential/properties/repeat/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                e === null ? e = [m] : e.push(m), t++;
              }
              if (typeof i == "number" && isFinite(i)) {
                if (i > 1e3 || isNaN(i)) {
                  let m = { instancePath: s + "/" + a + "/sequential/repeat", schemaPath: "#/items/properties/sequential/properties/repeat/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e3 }, message: "must be <= 1000" };
                  e === null ? e = [m] : e.push(m), t++;
                }
                if (i < 1 || isNaN(i)) {
                  let m = { instancePath: s + "/" + a + "/sequential/repeat", schemaPath: "#/items/properties/sequential/properties/repeat/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                  e === null ? e = [m] : e.push(m), t++;
                }
              }
            }
            r.layers !== void 0 && (_.validate(r.layers, { instancePath: s + "/" + a + "/sequential/layers", parentData: r, parentDataProperty: "layers", rootData: z, dynamicAnchors: C }) || (e = e === null ? _.validate.errors : e.concat(_.validate.errors), t = e.length));
          } else {
            let i = { instancePath: s + "/" + a + "/sequential", schemaPath: "#/items/properties/sequential/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            e === null ? e = [i] : e.push(i), t++;
          }
        }
      } else {
        let r = { instancePath: s + "/" + a, schemaPath: "#/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        e === null ? e = [r] : e.push(r), t++;
      }
    }
  } else {
    let N = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" };
    e === null ? e = [N] : e.push(N), t++;
  }
  return V.errors = e, t === 0;
}
V.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
function G(P, { instancePath: s = "", parentData: M, parentDataProperty: F, rootData: z = P, dynamicAnchors: C = {} } = {}) {
  let e = null, t = 0, A = G.evaluated;
  if (A.dynamicProps && (A.props = void 0), A.dynamicItems && (A.items = void 0), P && typeof P == "object" && !Array.isArray(P)) {
    if (P.task === void 0) {
      let j = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "task" }, message: "must have required property 'task'" };
      e === null ? e = [j] : e.push(j), t++;
    }
    for (let j in P)
      if (!(j === "task" || j === "input" || j === "layers" || j === "note")) {
        let c = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: j }, message: "must NOT have additional properties" };
        e === null ? e = [c] : e.push(c), t++;
      }
    if (P.task !== void 0) {
      let j = P.task;
      if (typeof j == "string") {
        if (I(j) < 1) {
          let c = { instancePath: s + "/task", schemaPath: "#/properties/task/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          e === null ? e = [c] : e.push(c), t++;
        }
      } else {
        let c = { instancePath: s + "/task", schemaPath: "#/properties/task/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [c] : e.push(c), t++;
      }
    }
    if (P.input !== void 0) {
      let j = P.input;
      if (Array.isArray(j)) {
        if (j.length > 4) {
          let w = { instancePath: s + "/input", schemaPath: "#/properties/input/maxItems", keyword: "maxItems", params: { limit: 4 }, message: "must NOT have more than 4 items" };
          e === null ? e = [w] : e.push(w), t++;
        }
        if (j.length < 1) {
          let w = { instancePath: s + "/input", schemaPath: "#/properties/input/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          e === null ? e = [w] : e.push(w), t++;
        }
        let c = j.length;
        for (let w = 0; w < c; w++) {
          let v = j[w];
          if (!(typeof v == "number" && !(v % 1) && !isNaN(v) && isFinite(v))) {
            let q = { instancePath: s + "/input/" + w, schemaPath: "#/properties/input/items/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            e === null ? e = [q] : e.push(q), t++;
          }
          if (typeof v == "number" && isFinite(v)) {
            if (v > 1e7 || isNaN(v)) {
              let q = { instancePath: s + "/input/" + w, schemaPath: "#/properties/input/items/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e7 }, message: "must be <= 10000000" };
              e === null ? e = [q] : e.push(q), t++;
            }
            if (v < 1 || isNaN(v)) {
              let q = { instancePath: s + "/input/" + w, schemaPath: "#/properties/input/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
              e === null ? e = [q] : e.push(q), t++;
            }
          }
        }
      } else {
        let c = { instancePath: s + "/input", schemaPath: "#/properties/input/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [c] : e.push(c), t++;
      }
    }
    if (P.layers !== void 0 && (V(P.layers, { instancePath: s + "/layers", parentData: P, parentDataProperty: "layers", rootData: z, dynamicAnchors: C }) || (e = e === null ? V.errors : e.concat(V.errors), t = e.length)), P.note !== void 0 && typeof P.note != "string") {
      let j = { instancePath: s + "/note", schemaPath: "#/properties/note/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [j] : e.push(j), t++;
    }
  } else {
    let j = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [j] : e.push(j), t++;
  }
  return G.errors = e, t === 0;
}
G.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var de = B, E = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "urn:kstore:schema:artifact:plugin", title: "PluginDeclaration", description: "What a plugin says of its tasks: `kstore-plugin.yaml`, or the member `kstore` of its `package.json`.", type: "object", additionalProperties: !1, required: ["apiVersion", "tasks"], properties: { apiVersion: { type: "integer", const: 1, description: "version of the task interface that the plugin is written for" }, name: { type: "string", minLength: 1, description: "name of the plugin when it is added, without a package.json to say it" }, version: { type: "string", minLength: 1, description: "the author's version, for people" }, tasks: { type: "array", minItems: 1, maxItems: 100, description: "the learning and test tasks", items: { type: "object", additionalProperties: !1, required: ["type", "name", "version", "summary", "inputs", "settings", "outputs", "metrics"], description: "one task", properties: { type: { type: "string", enum: ["learning", "test"], description: "a learning task makes checkpoints, a test task results" }, name: { type: "string", pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$", description: "name in lower-case words with hyphens, by which models and evaluations name the task" }, version: { type: "string", minLength: 1, description: "version of the task, in the author's own way" }, summary: { type: "string", minLength: 1, description: "what it does, in one line" }, inputs: { type: "object", description: "slot to what it takes", propertyNames: { pattern: "^[a-z][A-Za-z0-9-]*$" }, additionalProperties: { type: "object", additionalProperties: !1, required: ["kind", "description"], properties: { kind: { type: "string", enum: ["dataset", "preprocessing", "model", "training", "evaluation", "experiment", "report", "checkpoint", "result", "plugin"], description: "kind of version that is taken" }, description: { type: "string", minLength: 1, description: "what it is for" }, optional: { type: "boolean", const: !0, description: "the task runs without it" } } } }, settings: { type: "object", additionalProperties: !0, description: "closed JSON Schema (2020-12) of the settings; every property has a description" }, outputs: { type: "object", minProperties: 1, description: "slot to what it gives", propertyNames: { pattern: "^[a-z][A-Za-z0-9-]*$" }, additionalProperties: { type: "object", additionalProperties: !1, required: ["kind", "description"], properties: { kind: { type: "string", enum: ["dataset", "preprocessing", "model", "training", "evaluation", "experiment", "report", "checkpoint", "result", "plugin"], description: "kind of version that is made" }, description: { type: "string", minLength: 1, description: "what it holds" } } } }, metrics: { type: "object", description: "name to what it measures", additionalProperties: { type: "object", additionalProperties: !1, required: ["description", "unit", "better"], properties: { description: { type: "string", minLength: 1, description: "what it measures" }, unit: { type: "string", description: "unit, empty for a pure number" }, better: { type: "string", enum: ["higher", "lower"], description: "which direction is better" } } } }, determinism: { type: "object", additionalProperties: !1, required: ["level"], description: "what is promised of the outputs; without it the same bytes on every computer", properties: { level: { type: "string", enum: ["bitwise", "tolerance", "none"], description: "the same bytes, numbers within a tolerance, or nothing" }, relativeTolerance: { type: "number", exclusiveMinimum: 0, description: "for `tolerance`: largest relative difference of numbers" }, reason: { type: "string", minLength: 1, description: "for `none`: why" } } }, resumable: { type: "boolean", const: !0, description: "the task saves its state at its steps, and goes on from there to the same bits" }, adjustable: { type: "array", items: { type: "string", minLength: 1 }, uniqueItems: !0, description: "settings that a person may change while the task runs, as dotted paths" }, entry: { type: "string", minLength: 1, description: "module whose default export is the task, a path in the plugin" }, command: { type: "array", minItems: 1, items: { type: "string" }, description: "program, found in PATH or a path in the plugin, and its arguments" }, variables: { type: "object", propertyNames: { pattern: "^[A-Za-z_][A-Za-z0-9_]*$" }, additionalProperties: { type: "string" }, description: "environment variables that the command gets besides those of every task" } } } } } }, ie = new RegExp("^[a-z][a-z0-9]*(-[a-z0-9]+)*$", "u"), ee = new RegExp("^[a-z][A-Za-z0-9-]*$", "u"), re = new RegExp("^[A-Za-z_][A-Za-z0-9_]*$", "u");
function B(P, { instancePath: s = "", parentData: M, parentDataProperty: F, rootData: z = P, dynamicAnchors: C = {} } = {}) {
  let e = null, t = 0, A = B.evaluated;
  if (A.dynamicProps && (A.props = void 0), A.dynamicItems && (A.items = void 0), P && typeof P == "object" && !Array.isArray(P)) {
    if (P.apiVersion === void 0) {
      let v = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "apiVersion" }, message: "must have required property 'apiVersion'" };
      e === null ? e = [v] : e.push(v), t++;
    }
    if (P.tasks === void 0) {
      let v = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tasks" }, message: "must have required property 'tasks'" };
      e === null ? e = [v] : e.push(v), t++;
    }
    for (let v in P)
      if (!(v === "apiVersion" || v === "name" || v === "version" || v === "tasks")) {
        let q = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: v }, message: "must NOT have additional properties" };
        e === null ? e = [q] : e.push(q), t++;
      }
    if (P.apiVersion !== void 0) {
      let v = P.apiVersion;
      if (!(typeof v == "number" && !(v % 1) && !isNaN(v) && isFinite(v))) {
        let q = { instancePath: s + "/apiVersion", schemaPath: "#/properties/apiVersion/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [q] : e.push(q), t++;
      }
      if (v !== 1) {
        let q = { instancePath: s + "/apiVersion", schemaPath: "#/properties/apiVersion/const", keyword: "const", params: { allowedValue: 1 }, message: "must be equal to constant" };
        e === null ? e = [q] : e.push(q), t++;
      }
    }
    if (P.name !== void 0) {
      let v = P.name;
      if (typeof v == "string") {
        if (I(v) < 1) {
          let q = { instancePath: s + "/name", schemaPath: "#/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          e === null ? e = [q] : e.push(q), t++;
        }
      } else {
        let q = { instancePath: s + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [q] : e.push(q), t++;
      }
    }
    if (P.version !== void 0) {
      let v = P.version;
      if (typeof v == "string") {
        if (I(v) < 1) {
          let q = { instancePath: s + "/version", schemaPath: "#/properties/version/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          e === null ? e = [q] : e.push(q), t++;
        }
      } else {
        let q = { instancePath: s + "/version", schemaPath: "#/properties/version/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [q] : e.push(q), t++;
      }
    }
    if (P.tasks !== void 0) {
      let v = P.tasks;
      if (Array.isArray(v)) {
        if (v.length > 100) {
          let g = { instancePath: s + "/tasks", schemaPath: "#/properties/tasks/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items" };
          e === null ? e = [g] : e.push(g), t++;
        }
        if (v.length < 1) {
          let g = { instancePath: s + "/tasks", schemaPath: "#/properties/tasks/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          e === null ? e = [g] : e.push(g), t++;
        }
        let q = v.length;
        for (let g = 0; g < q; g++) {
          let d = v[g];
          if (d && typeof d == "object" && !Array.isArray(d)) {
            if (d.type === void 0) {
              let p = { instancePath: s + "/tasks/" + g, schemaPath: "#/properties/tasks/items/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'" };
              e === null ? e = [p] : e.push(p), t++;
            }
            if (d.name === void 0) {
              let p = { instancePath: s + "/tasks/" + g, schemaPath: "#/properties/tasks/items/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
              e === null ? e = [p] : e.push(p), t++;
            }
            if (d.version === void 0) {
              let p = { instancePath: s + "/tasks/" + g, schemaPath: "#/properties/tasks/items/required", keyword: "required", params: { missingProperty: "version" }, message: "must have required property 'version'" };
              e === null ? e = [p] : e.push(p), t++;
            }
            if (d.summary === void 0) {
              let p = { instancePath: s + "/tasks/" + g, schemaPath: "#/properties/tasks/items/required", keyword: "required", params: { missingProperty: "summary" }, message: "must have required property 'summary'" };
              e === null ? e = [p] : e.push(p), t++;
            }
            if (d.inputs === void 0) {
              let p = { instancePath: s + "/tasks/" + g, schemaPath: "#/properties/tasks/items/required", keyword: "required", params: { missingProperty: "inputs" }, message: "must have required property 'inputs'" };
              e === null ? e = [p] : e.push(p), t++;
            }
            if (d.settings === void 0) {
              let p = { instancePath: s + "/tasks/" + g, schemaPath: "#/properties/tasks/items/required", keyword: "required", params: { missingProperty: "settings" }, message: "must have required property 'settings'" };
              e === null ? e = [p] : e.push(p), t++;
            }
            if (d.outputs === void 0) {
              let p = { instancePath: s + "/tasks/" + g, schemaPath: "#/properties/tasks/items/required", keyword: "required", params: { missingProperty: "outputs" }, message: "must have required property 'outputs'" };
              e === null ? e = [p] : e.push(p), t++;
            }
            if (d.metrics === void 0) {
              let p = { instancePath: s + "/tasks/" + g, schemaPath: "#/properties/tasks/items/required", keyword: "required", params: { missingProperty: "metrics" }, message: "must have required property 'metrics'" };
              e === null ? e = [p] : e.push(p), t++;
            }
            for (let p in d)
              if (!D.call(E.properties.tasks.items.properties, p)) {
                let x = { instancePath: s + "/tasks/" + g, schemaPath: "#/properties/tasks/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p }, message: "must NOT have additional properties" };
                e === null ? e = [x] : e.push(x), t++;
              }
            if (d.type !== void 0) {
              let p = d.type;
              if (typeof p != "string") {
                let x = { instancePath: s + "/tasks/" + g + "/type", schemaPath: "#/properties/tasks/items/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [x] : e.push(x), t++;
              }
              if (!(p === "learning" || p === "test")) {
                let x = { instancePath: s + "/tasks/" + g + "/type", schemaPath: "#/properties/tasks/items/properties/type/enum", keyword: "enum", params: { allowedValues: E.properties.tasks.items.properties.type.enum }, message: "must be equal to one of the allowed values" };
                e === null ? e = [x] : e.push(x), t++;
              }
            }
            if (d.name !== void 0) {
              let p = d.name;
              if (typeof p == "string") {
                if (!ie.test(p)) {
                  let x = { instancePath: s + "/tasks/" + g + "/name", schemaPath: "#/properties/tasks/items/properties/name/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$" }, message: 'must match pattern "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"' };
                  e === null ? e = [x] : e.push(x), t++;
                }
              } else {
                let x = { instancePath: s + "/tasks/" + g + "/name", schemaPath: "#/properties/tasks/items/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [x] : e.push(x), t++;
              }
            }
            if (d.version !== void 0) {
              let p = d.version;
              if (typeof p == "string") {
                if (I(p) < 1) {
                  let x = { instancePath: s + "/tasks/" + g + "/version", schemaPath: "#/properties/tasks/items/properties/version/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  e === null ? e = [x] : e.push(x), t++;
                }
              } else {
                let x = { instancePath: s + "/tasks/" + g + "/version", schemaPath: "#/properties/tasks/items/properties/version/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [x] : e.push(x), t++;
              }
            }
            if (d.summary !== void 0) {
              let p = d.summary;
              if (typeof p == "string") {
                if (I(p) < 1) {
                  let x = { instancePath: s + "/tasks/" + g + "/summary", schemaPath: "#/properties/tasks/items/properties/summary/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  e === null ? e = [x] : e.push(x), t++;
                }
              } else {
                let x = { instancePath: s + "/tasks/" + g + "/summary", schemaPath: "#/properties/tasks/items/properties/summary/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [x] : e.push(x), t++;
              }
            }
            if (d.inputs !== void 0) {
              let p = d.inputs;
              if (p && typeof p == "object" && !Array.isArray(p)) {
                for (let x in p) {
                  let h = t;
                  if (typeof x == "string" && !ee.test(x)) {
                    let N = { instancePath: s + "/tasks/" + g + "/inputs", schemaPath: "#/properties/tasks/items/properties/inputs/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[a-z][A-Za-z0-9-]*$" }, message: 'must match pattern "^[a-z][A-Za-z0-9-]*$"', propertyName: x };
                    e === null ? e = [N] : e.push(N), t++;
                  }
                  var j = h === t;
                  if (!j) {
                    let N = { instancePath: s + "/tasks/" + g + "/inputs", schemaPath: "#/properties/tasks/items/properties/inputs/propertyNames", keyword: "propertyNames", params: { propertyName: x }, message: "property name must be valid" };
                    e === null ? e = [N] : e.push(N), t++;
                  }
                }
                for (let x in p) {
                  let h = p[x];
                  if (h && typeof h == "object" && !Array.isArray(h)) {
                    if (h.kind === void 0) {
                      let N = { instancePath: s + "/tasks/" + g + "/inputs/" + x.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/tasks/items/properties/inputs/additionalProperties/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'" };
                      e === null ? e = [N] : e.push(N), t++;
                    }
                    if (h.description === void 0) {
                      let N = { instancePath: s + "/tasks/" + g + "/inputs/" + x.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/tasks/items/properties/inputs/additionalProperties/required", keyword: "required", params: { missingProperty: "description" }, message: "must have required property 'description'" };
                      e === null ? e = [N] : e.push(N), t++;
                    }
                    for (let N in h)
                      if (!(N === "kind" || N === "description" || N === "optional")) {
                        let a = { instancePath: s + "/tasks/" + g + "/inputs/" + x.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/tasks/items/properties/inputs/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: N }, message: "must NOT have additional properties" };
                        e === null ? e = [a] : e.push(a), t++;
                      }
                    if (h.kind !== void 0) {
                      let N = h.kind;
                      if (typeof N != "string") {
                        let a = { instancePath: s + "/tasks/" + g + "/inputs/" + x.replace(/~/g, "~0").replace(/\//g, "~1") + "/kind", schemaPath: "#/properties/tasks/items/properties/inputs/additionalProperties/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        e === null ? e = [a] : e.push(a), t++;
                      }
                      if (!(N === "dataset" || N === "preprocessing" || N === "model" || N === "training" || N === "evaluation" || N === "experiment" || N === "report" || N === "checkpoint" || N === "result" || N === "plugin")) {
                        let a = { instancePath: s + "/tasks/" + g + "/inputs/" + x.replace(/~/g, "~0").replace(/\//g, "~1") + "/kind", schemaPath: "#/properties/tasks/items/properties/inputs/additionalProperties/properties/kind/enum", keyword: "enum", params: { allowedValues: E.properties.tasks.items.properties.inputs.additionalProperties.properties.kind.enum }, message: "must be equal to one of the allowed values" };
                        e === null ? e = [a] : e.push(a), t++;
                      }
                    }
                    if (h.description !== void 0) {
                      let N = h.description;
                      if (typeof N == "string") {
                        if (I(N) < 1) {
                          let a = { instancePath: s + "/tasks/" + g + "/inputs/" + x.replace(/~/g, "~0").replace(/\//g, "~1") + "/description", schemaPath: "#/properties/tasks/items/properties/inputs/additionalProperties/properties/description/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                          e === null ? e = [a] : e.push(a), t++;
                        }
                      } else {
                        let a = { instancePath: s + "/tasks/" + g + "/inputs/" + x.replace(/~/g, "~0").replace(/\//g, "~1") + "/description", schemaPath: "#/properties/tasks/items/properties/inputs/additionalProperties/properties/description/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        e === null ? e = [a] : e.push(a), t++;
                      }
                    }
                    if (h.optional !== void 0) {
                      let N = h.optional;
                      if (typeof N != "boolean") {
                        let a = { instancePath: s + "/tasks/" + g + "/inputs/" + x.replace(/~/g, "~0").replace(/\//g, "~1") + "/optional", schemaPath: "#/properties/tasks/items/properties/inputs/additionalProperties/properties/optional/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                        e === null ? e = [a] : e.push(a), t++;
                      }
                      if (N !== !0) {
                        let a = { instancePath: s + "/tasks/" + g + "/inputs/" + x.replace(/~/g, "~0").replace(/\//g, "~1") + "/optional", schemaPath: "#/properties/tasks/items/properties/inputs/additionalProperties/properties/optional/const", keyword: "const", params: { allowedValue: !0 }, message: "must be equal to constant" };
                        e === null ? e = [a] : e.push(a), t++;
                      }
                    }
                  } else {
                    let N = { instancePath: s + "/tasks/" + g + "/inputs/" + x.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/tasks/items/properties/inputs/additionalProperties/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                    e === null ? e = [N] : e.push(N), t++;
                  }
                }
              } else {
                let x = { instancePath: s + "/tasks/" + g + "/inputs", schemaPath: "#/properties/tasks/items/properties/inputs/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                e === null ? e = [x] : e.push(x), t++;
              }
            }
            if (d.settings !== void 0) {
              let p = d.settings;
              if (!(p && typeof p == "object" && !Array.isArray(p))) {
                let x = { instancePath: s + "/tasks/" + g + "/settings", schemaPath: "#/properties/tasks/items/properties/settings/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                e === null ? e = [x] : e.push(x), t++;
              }
            }
            if (d.outputs !== void 0) {
              let p = d.outputs;
              if (p && typeof p == "object" && !Array.isArray(p)) {
                if (Object.keys(p).length < 1) {
                  let x = { instancePath: s + "/tasks/" + g + "/outputs", schemaPath: "#/properties/tasks/items/properties/outputs/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" };
                  e === null ? e = [x] : e.push(x), t++;
                }
                for (let x in p) {
                  let h = t;
                  if (typeof x == "string" && !ee.test(x)) {
                    let N = { instancePath: s + "/tasks/" + g + "/outputs", schemaPath: "#/properties/tasks/items/properties/outputs/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[a-z][A-Za-z0-9-]*$" }, message: 'must match pattern "^[a-z][A-Za-z0-9-]*$"', propertyName: x };
                    e === null ? e = [N] : e.push(N), t++;
                  }
                  var c = h === t;
                  if (!c) {
                    let N = { instancePath: s + "/tasks/" + g + "/outputs", schemaPath: "#/properties/tasks/items/properties/outputs/propertyNames", keyword: "propertyNames", params: { propertyName: x }, message: "property name must be valid" };
                    e === null ? e = [N] : e.push(N), t++;
                  }
                }
                for (let x in p) {
                  let h = p[x];
                  if (h && typeof h == "object" && !Array.isArray(h)) {
                    if (h.kind === void 0) {
                      let N = { instancePath: s + "/tasks/" + g + "/outputs/" + x.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/tasks/items/properties/outputs/additionalProperties/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'" };
                      e === null ? e = [N] : e.push(N), t++;
                    }
                    if (h.description === void 0) {
                      let N = { instancePath: s + "/tasks/" + g + "/outputs/" + x.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/tasks/items/properties/outputs/additionalProperties/required", keyword: "required", params: { missingProperty: "description" }, message: "must have required property 'description'" };
                      e === null ? e = [N] : e.push(N), t++;
                    }
                    for (let N in h)
                      if (!(N === "kind" || N === "description")) {
                        let a = { instancePath: s + "/tasks/" + g + "/outputs/" + x.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/tasks/items/properties/outputs/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: N }, message: "must NOT have additional properties" };
                        e === null ? e = [a] : e.push(a), t++;
                      }
                    if (h.kind !== void 0) {
                      let N = h.kind;
                      if (typeof N != "string") {
                        let a = { instancePath: s + "/tasks/" + g + "/outputs/" + x.replace(/~/g, "~0").replace(/\//g, "~1") + "/kind", schemaPath: "#/properties/tasks/items/properties/outputs/additionalProperties/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        e === null ? e = [a] : e.push(a), t++;
                      }
                      if (!(N === "dataset" || N === "preprocessing" || N === "model" || N === "training" || N === "evaluation" || N === "experiment" || N === "report" || N === "checkpoint" || N === "result" || N === "plugin")) {
                        let a = { instancePath: s + "/tasks/" + g + "/outputs/" + x.replace(/~/g, "~0").replace(/\//g, "~1") + "/kind", schemaPath: "#/properties/tasks/items/properties/outputs/additionalProperties/properties/kind/enum", keyword: "enum", params: { allowedValues: E.properties.tasks.items.properties.outputs.additionalProperties.properties.kind.enum }, message: "must be equal to one of the allowed values" };
                        e === null ? e = [a] : e.push(a), t++;
                      }
                    }
                    if (h.description !== void 0) {
                      let N = h.description;
                      if (typeof N == "string") {
                        if (I(N) < 1) {
                          let a = { instancePath: s + "/tasks/" + g + "/outputs/" + x.replace(/~/g, "~0").replace(/\//g, "~1") + "/description", schemaPath: "#/properties/tasks/items/properties/outputs/additionalProperties/properties/description/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                          e === null ? e = [a] : e.push(a), t++;
                        }
                      } else {
                        let a = { instancePath: s + "/tasks/" + g + "/outputs/" + x.replace(/~/g, "~0").replace(/\//g, "~1") + "/description", schemaPath: "#/properties/tasks/items/properties/outputs/additionalProperties/properties/description/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        e === null ? e = [a] : e.push(a), t++;
                      }
                    }
                  } else {
                    let N = { instancePath: s + "/tasks/" + g + "/outputs/" + x.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/tasks/items/properties/outputs/additionalProperties/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                    e === null ? e = [N] : e.push(N), t++;
                  }
                }
              } else {
                let x = { instancePath: s + "/tasks/" + g + "/outputs", schemaPath: "#/properties/tasks/items/properties/outputs/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                e === null ? e = [x] : e.push(x), t++;
              }
            }
            if (d.metrics !== void 0) {
              let p = d.metrics;
              if (p && typeof p == "object" && !Array.isArray(p))
                for (let x in p) {
                  let h = p[x];
                  if (h && typeof h == "object" && !Array.isArray(h)) {
                    if (h.description === void 0) {
                      let N = { instancePath: s + "/tasks/" + g + "/metrics/" + x.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/tasks/items/properties/metrics/additionalProperties/required", keyword: "required", params: { missingProperty: "description" }, message: "must have required property 'description'" };
                      e === null ? e = [N] : e.push(N), t++;
                    }
                    if (h.unit === void 0) {
                      let N = { instancePath: s + "/tasks/" + g + "/metrics/" + x.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/tasks/items/properties/metrics/additionalProperties/required", keyword: "required", params: { missingProperty: "unit" }, message: "must have required property 'unit'" };
                      e === null ? e = [N] : e.push(N), t++;
                    }
                    if (h.better === void 0) {
                      let N = { instancePath: s + "/tasks/" + g + "/metrics/" + x.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/tasks/items/properties/metrics/additionalProperties/required", keyword: "required", params: { missingProperty: "better" }, message: "must have required property 'better'" };
                      e === null ? e = [N] : e.push(N), t++;
                    }
                    for (let N in h)
                      if (!(N === "description" || N === "unit" || N === "better")) {
                        let a = { instancePath: s + "/tasks/" + g + "/metrics/" + x.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/tasks/items/properties/metrics/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: N }, message: "must NOT have additional properties" };
                        e === null ? e = [a] : e.push(a), t++;
                      }
                    if (h.description !== void 0) {
                      let N = h.description;
                      if (typeof N == "string") {
                        if (I(N) < 1) {
                          let a = { instancePath: s + "/tasks/" + g + "/metrics/" + x.replace(/~/g, "~0").replace(/\//g, "~1") + "/description", schemaPath: "#/properties/tasks/items/properties/metrics/additionalProperties/properties/description/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                          e === null ? e = [a] : e.push(a), t++;
                        }
                      } else {
                        let a = { instancePath: s + "/tasks/" + g + "/metrics/" + x.replace(/~/g, "~0").replace(/\//g, "~1") + "/description", schemaPath: "#/properties/tasks/items/properties/metrics/additionalProperties/properties/description/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        e === null ? e = [a] : e.push(a), t++;
                      }
                    }
                    if (h.unit !== void 0 && typeof h.unit != "string") {
                      let N = { instancePath: s + "/tasks/" + g + "/metrics/" + x.replace(/~/g, "~0").replace(/\//g, "~1") + "/unit", schemaPath: "#/properties/tasks/items/properties/metrics/additionalProperties/properties/unit/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                      e === null ? e = [N] : e.push(N), t++;
                    }
                    if (h.better !== void 0) {
                      let N = h.better;
                      if (typeof N != "string") {
                        let a = { instancePath: s + "/tasks/" + g + "/metrics/" + x.replace(/~/g, "~0").replace(/\//g, "~1") + "/better", schemaPath: "#/properties/tasks/items/properties/metrics/additionalProperties/properties/better/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        e === null ? e = [a] : e.push(a), t++;
                      }
                      if (!(N === "higher" || N === "lower")) {
                        let a = { instancePath: s + "/tasks/" + g + "/metrics/" + x.replace(/~/g, "~0").replace(/\//g, "~1") + "/better", schemaPath: "#/properties/tasks/items/properties/metrics/additionalProperties/properties/better/enum", keyword: "enum", params: { allowedValues: E.properties.tasks.items.properties.metrics.additionalProperties.properties.better.enum }, message: "must be equal to one of the allowed values" };
                        e === null ? e = [a] : e.push(a), t++;
                      }
                    }
                  } else {
                    let N = { instancePath: s + "/tasks/" + g + "/metrics/" + x.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/tasks/items/properties/metrics/additionalProperties/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                    e === null ? e = [N] : e.push(N), t++;
                  }
                }
              else {
                let x = { instancePath: s + "/tasks/" + g + "/metrics", schemaPath: "#/properties/tasks/items/properties/metrics/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                e === null ? e = [x] : e.push(x), t++;
              }
            }
            if (d.determinism !== void 0) {
              let p = d.determinism;
              if (p && typeof p == "object" && !Array.isArray(p)) {
                if (p.level === void 0) {
                  let x = { instancePath: s + "/tasks/" + g + "/determinism", schemaPath: "#/properties/tasks/items/properties/determinism/required", keyword: "required", params: { missingProperty: "level" }, message: "must have required property 'level'" };
                  e === null ? e = [x] : e.push(x), t++;
                }
                for (let x in p)
                  if (!(x === "level" || x === "relativeTolerance" || x === "reason")) {
                    let h = { instancePath: s + "/tasks/" + g + "/determinism", schemaPath: "#/properties/tasks/items/properties/determinism/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: x }, message: "must NOT have additional properties" };
                    e === null ? e = [h] : e.push(h), t++;
                  }
                if (p.level !== void 0) {
                  let x = p.level;
                  if (typeof x != "string") {
                    let h = { instancePath: s + "/tasks/" + g + "/determinism/level", schemaPath: "#/properties/tasks/items/properties/determinism/properties/level/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [h] : e.push(h), t++;
                  }
                  if (!(x === "bitwise" || x === "tolerance" || x === "none")) {
                    let h = { instancePath: s + "/tasks/" + g + "/determinism/level", schemaPath: "#/properties/tasks/items/properties/determinism/properties/level/enum", keyword: "enum", params: { allowedValues: E.properties.tasks.items.properties.determinism.properties.level.enum }, message: "must be equal to one of the allowed values" };
                    e === null ? e = [h] : e.push(h), t++;
                  }
                }
                if (p.relativeTolerance !== void 0) {
                  let x = p.relativeTolerance;
                  if (typeof x == "number" && isFinite(x)) {
                    if (x <= 0 || isNaN(x)) {
                      let h = { instancePath: s + "/tasks/" + g + "/determinism/relativeTolerance", schemaPath: "#/properties/tasks/items/properties/determinism/properties/relativeTolerance/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
                      e === null ? e = [h] : e.push(h), t++;
                    }
                  } else {
                    let h = { instancePath: s + "/tasks/" + g + "/determinism/relativeTolerance", schemaPath: "#/properties/tasks/items/properties/determinism/properties/relativeTolerance/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                    e === null ? e = [h] : e.push(h), t++;
                  }
                }
                if (p.reason !== void 0) {
                  let x = p.reason;
                  if (typeof x == "string") {
                    if (I(x) < 1) {
                      let h = { instancePath: s + "/tasks/" + g + "/determinism/reason", schemaPath: "#/properties/tasks/items/properties/determinism/properties/reason/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                      e === null ? e = [h] : e.push(h), t++;
                    }
                  } else {
                    let h = { instancePath: s + "/tasks/" + g + "/determinism/reason", schemaPath: "#/properties/tasks/items/properties/determinism/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [h] : e.push(h), t++;
                  }
                }
              } else {
                let x = { instancePath: s + "/tasks/" + g + "/determinism", schemaPath: "#/properties/tasks/items/properties/determinism/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                e === null ? e = [x] : e.push(x), t++;
              }
            }
            if (d.resumable !== void 0) {
              let p = d.resumable;
              if (typeof p != "boolean") {
                let x = { instancePath: s + "/tasks/" + g + "/resumable", schemaPath: "#/properties/tasks/items/properties/resumable/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                e === null ? e = [x] : e.push(x), t++;
              }
              if (p !== !0) {
                let x = { instancePath: s + "/tasks/" + g + "/resumable", schemaPath: "#/properties/tasks/items/properties/resumable/const", keyword: "const", params: { allowedValue: !0 }, message: "must be equal to constant" };
                e === null ? e = [x] : e.push(x), t++;
              }
            }
            if (d.adjustable !== void 0) {
              let p = d.adjustable;
              if (Array.isArray(p)) {
                let x = p.length;
                for (let a = 0; a < x; a++) {
                  let n = p[a];
                  if (typeof n == "string") {
                    if (I(n) < 1) {
                      let r = { instancePath: s + "/tasks/" + g + "/adjustable/" + a, schemaPath: "#/properties/tasks/items/properties/adjustable/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                      e === null ? e = [r] : e.push(r), t++;
                    }
                  } else {
                    let r = { instancePath: s + "/tasks/" + g + "/adjustable/" + a, schemaPath: "#/properties/tasks/items/properties/adjustable/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [r] : e.push(r), t++;
                  }
                }
                let h = p.length, N;
                if (h > 1) {
                  let a = {};
                  for (; h--; ) {
                    let n = p[h];
                    if (typeof n == "string") {
                      if (typeof a[n] == "number") {
                        N = a[n];
                        let r = { instancePath: s + "/tasks/" + g + "/adjustable", schemaPath: "#/properties/tasks/items/properties/adjustable/uniqueItems", keyword: "uniqueItems", params: { i: h, j: N }, message: "must NOT have duplicate items (items ## " + N + " and " + h + " are identical)" };
                        e === null ? e = [r] : e.push(r), t++;
                        break;
                      }
                      a[n] = h;
                    }
                  }
                }
              } else {
                let x = { instancePath: s + "/tasks/" + g + "/adjustable", schemaPath: "#/properties/tasks/items/properties/adjustable/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                e === null ? e = [x] : e.push(x), t++;
              }
            }
            if (d.entry !== void 0) {
              let p = d.entry;
              if (typeof p == "string") {
                if (I(p) < 1) {
                  let x = { instancePath: s + "/tasks/" + g + "/entry", schemaPath: "#/properties/tasks/items/properties/entry/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  e === null ? e = [x] : e.push(x), t++;
                }
              } else {
                let x = { instancePath: s + "/tasks/" + g + "/entry", schemaPath: "#/properties/tasks/items/properties/entry/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [x] : e.push(x), t++;
              }
            }
            if (d.command !== void 0) {
              let p = d.command;
              if (Array.isArray(p)) {
                if (p.length < 1) {
                  let h = { instancePath: s + "/tasks/" + g + "/command", schemaPath: "#/properties/tasks/items/properties/command/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                  e === null ? e = [h] : e.push(h), t++;
                }
                let x = p.length;
                for (let h = 0; h < x; h++)
                  if (typeof p[h] != "string") {
                    let N = { instancePath: s + "/tasks/" + g + "/command/" + h, schemaPath: "#/properties/tasks/items/properties/command/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [N] : e.push(N), t++;
                  }
              } else {
                let x = { instancePath: s + "/tasks/" + g + "/command", schemaPath: "#/properties/tasks/items/properties/command/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                e === null ? e = [x] : e.push(x), t++;
              }
            }
            if (d.variables !== void 0) {
              let p = d.variables;
              if (p && typeof p == "object" && !Array.isArray(p)) {
                for (let x in p) {
                  let h = t;
                  if (typeof x == "string" && !re.test(x)) {
                    let N = { instancePath: s + "/tasks/" + g + "/variables", schemaPath: "#/properties/tasks/items/properties/variables/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z_][A-Za-z0-9_]*$" }, message: 'must match pattern "^[A-Za-z_][A-Za-z0-9_]*$"', propertyName: x };
                    e === null ? e = [N] : e.push(N), t++;
                  }
                  var w = h === t;
                  if (!w) {
                    let N = { instancePath: s + "/tasks/" + g + "/variables", schemaPath: "#/properties/tasks/items/properties/variables/propertyNames", keyword: "propertyNames", params: { propertyName: x }, message: "property name must be valid" };
                    e === null ? e = [N] : e.push(N), t++;
                  }
                }
                for (let x in p)
                  if (typeof p[x] != "string") {
                    let h = { instancePath: s + "/tasks/" + g + "/variables/" + x.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/tasks/items/properties/variables/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [h] : e.push(h), t++;
                  }
              } else {
                let x = { instancePath: s + "/tasks/" + g + "/variables", schemaPath: "#/properties/tasks/items/properties/variables/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                e === null ? e = [x] : e.push(x), t++;
              }
            }
          } else {
            let p = { instancePath: s + "/tasks/" + g, schemaPath: "#/properties/tasks/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            e === null ? e = [p] : e.push(p), t++;
          }
        }
      } else {
        let q = { instancePath: s + "/tasks", schemaPath: "#/properties/tasks/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [q] : e.push(q), t++;
      }
    }
  } else {
    let v = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [v] : e.push(v), t++;
  }
  return B.errors = e, t === 0;
}
B.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var he = J, R = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "urn:kstore:schema:artifact:preprocessing", title: "PreprocessingSettings", description: "Steps that turn the rows of a dataset into numbers for a model, in this order. What a step learns, it learns from training rows only.", type: "object", additionalProperties: !1, required: ["steps"], properties: { steps: { type: "array", description: "the steps, in order; where `split`, `select`, `picture` and `augment` stand makes no difference", items: { type: "object", additionalProperties: !1, minProperties: 1, maxProperties: 1, description: "one step: its name and its settings", properties: { split: { type: "object", additionalProperties: !1, description: "divides the rows into training, validation and test rows; without it all rows are for training", properties: { train: { type: "number", minimum: 0, maximum: 1, description: "share of the rows to learn from; when no share is given, 0.7, when another one is given, 0" }, validation: { type: "number", minimum: 0, maximum: 1, description: "share of the rows that decide when to stop and which epoch was best; when no share is given, 0.15, when another one is given, 0" }, test: { type: "number", minimum: 0, maximum: 1, description: "share of the rows that are held out for the test; when no share is given, 0.15, when another one is given, 0" }, seed: { type: "integer", minimum: 0, maximum: 4294967295, default: 1, description: "another seed gives another division" }, keepTogether: { type: "string", minLength: 1, default: "same-inputs", description: "rows that stay in one part: `same-inputs` those with equal inputs, `none` each row by itself, or a column's name for rows with an equal value there" }, stratify: { type: "boolean", default: !1, description: "gives each part its share of every class of the one target column: text, true and false, or whole numbers" }, orderBy: { type: "string", minLength: 1, description: "column of dates or numbers by which the rows are ordered: the first are for training, the next for validation, the last for the test. Rows of an equal value stay together; goes without `seed`, `keepTogether` and `stratify`" } } }, select: { type: "object", additionalProperties: !1, description: "chooses the columns", properties: { inputs: { type: "array", minItems: 1, items: { type: "string", minLength: 1 }, description: "columns to predict from; without it those with the role input, or all that are neither key nor target" }, targets: { type: "array", minItems: 1, items: { type: "string", minLength: 1 }, description: "columns to predict; without it those with the role target" } } }, picture: { type: "object", additionalProperties: !1, description: "how pictures become numbers, `[height, width, channels]`", properties: { height: { type: "integer", minimum: 1, maximum: 4096, description: "height in pixels to which each picture is brought; without it all must have one size" }, width: { type: "integer", minimum: 1, maximum: 4096, description: "width in pixels to which each picture is brought" }, channels: { type: "string", enum: ["grey", "colour"], description: "`grey` for one number a pixel, `colour` for three; without it what the first picture has, and all must have" }, range: { type: "array", minItems: 2, maxItems: 2, items: { type: "number", minimum: -1e3, maximum: 1e3 }, default: [0, 1], description: "what black and white become" } } }, augment: { type: "object", additionalProperties: !1, minProperties: 1, description: "changes training rows at random, anew in each epoch; validation and test rows stay as they are", properties: { flip: { type: "string", enum: ["none", "horizontal", "vertical", "both"], default: "none", description: "of pictures: mirrors one of two left to right, upside down, or each of both" }, shift: { type: "number", minimum: 0, maximum: 1, default: 0, description: "of pictures: largest shift, as a share of height and width" }, rotate: { type: "number", minimum: 0, maximum: 180, default: 0, description: "of pictures: largest angle in degrees, either way" }, crop: { type: "number", minimum: 0, maximum: 0.9, default: 0, description: "of pictures: largest share of height and width that is cut away; what is left is enlarged" }, brightness: { type: "number", minimum: 0, maximum: 1, default: 0, description: "of pictures: largest change of brightness, as a share of the range" }, noise: { type: "number", minimum: 0, maximum: 10, default: 0, description: "deviation of normal noise: of pictures as a share of the range, of tables in the scaled unit of number columns" }, dropValues: { type: "number", minimum: 0, maximum: 0.9, default: 0, description: "of tables: probability with which a value of a column with an `impute` step is treated as missing" } } }, impute: { type: "object", additionalProperties: !1, description: "fills in missing values of inputs; a missing target is never filled in", properties: { columns: { description: "input columns to fill; `all` means all of the fitting type", default: "all", anyOf: [{ type: "string", const: "all" }, { type: "array", minItems: 1, items: { type: "string", minLength: 1 } }] }, with: { type: "string", enum: ["mean", "median", "missing", "constant"], default: "mean", description: "`mean` or `median` of the training rows; `missing` a category of its own for text, and for numbers the mean and a further feature that says where the value was missing; `constant` the given value" }, value: { description: "the value for `constant`", anyOf: [{ type: "number" }, { type: "string" }] } } }, log: { type: "object", additionalProperties: !1, required: ["columns"], description: "takes the natural logarithm of 1 + x of inputs; x must be above -1", properties: { columns: { type: "array", minItems: 1, items: { type: "string", minLength: 1 }, description: "number columns" } } }, oneHot: { type: "object", additionalProperties: !1, description: "gives each category of the training rows a feature of 0 and 1; a category that is met later only gives zeros", properties: { columns: { description: "input columns; `all` means all text columns", default: "all", anyOf: [{ type: "string", const: "all" }, { type: "array", minItems: 1, items: { type: "string", minLength: 1 } }] } } }, elapsedDays: { type: "object", additionalProperties: !1, description: "makes numbers of dates: the days, with the time of day as a fraction, since an origin", properties: { columns: { description: "input columns; `all` means all date columns", default: "all", anyOf: [{ type: "string", const: "all" }, { type: "array", minItems: 1, items: { type: "string", minLength: 1 } }] }, since: { type: "string", pattern: "^\\d{4}-\\d{2}-\\d{2}$", description: "day from which days are counted; without it that of the earliest date of the training rows" } } }, text: { type: "object", additionalProperties: !1, description: "makes whole numbers of text for an embedding, by a vocabulary of the training rows: 0 where the text has ended, 1 for what is unknown", properties: { columns: { description: "input columns; `all` means all text columns", default: "all", anyOf: [{ type: "string", const: "all" }, { type: "array", minItems: 1, items: { type: "string", minLength: 1 } }] }, by: { type: "string", enum: ["word", "character"], default: "word", description: "what has a number: words, or characters" }, length: { type: "integer", minimum: 1, maximum: 4096, default: 32, description: "numbers of one text; what is longer is cut off" }, vocabulary: { type: "integer", minimum: 1, maximum: 1e5, default: 1e3, description: "most words or characters that are told apart, the most common ones" } } }, standardise: { type: "object", additionalProperties: !1, description: "scales to mean 0 and deviation 1 of the training rows", properties: { columns: { description: "number columns; `all` means all that are columns of the dataset", default: "all", anyOf: [{ type: "string", const: "all" }, { type: "array", minItems: 1, items: { type: "string", minLength: 1 } }] }, targets: { type: "boolean", default: !1, description: "also scales the targets that are numbers; predictions are turned back into their units. Classes are never scaled" } } }, minMax: { type: "object", additionalProperties: !1, description: "scales the training rows to 0 to 1", properties: { columns: { description: "number columns; `all` means all that are columns of the dataset", default: "all", anyOf: [{ type: "string", const: "all" }, { type: "array", minItems: 1, items: { type: "string", minLength: 1 } }] }, targets: { type: "boolean", default: !1, description: "also scales the targets that are numbers; predictions are turned back into their units. Classes are never scaled" } } } } } }, note: { type: "string", description: "why it is as it is, in your own words" } } }, ae = new RegExp("^\\d{4}-\\d{2}-\\d{2}$", "u");
function J(P, { instancePath: s = "", parentData: M, parentDataProperty: F, rootData: z = P, dynamicAnchors: C = {} } = {}) {
  let e = null, t = 0, A = J.evaluated;
  if (A.dynamicProps && (A.props = void 0), A.dynamicItems && (A.items = void 0), P && typeof P == "object" && !Array.isArray(P)) {
    if (P.steps === void 0) {
      let p = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "steps" }, message: "must have required property 'steps'" };
      e === null ? e = [p] : e.push(p), t++;
    }
    for (let p in P)
      if (!(p === "steps" || p === "note")) {
        let x = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p }, message: "must NOT have additional properties" };
        e === null ? e = [x] : e.push(x), t++;
      }
    if (P.steps !== void 0) {
      let p = P.steps;
      if (Array.isArray(p)) {
        let x = p.length;
        for (let h = 0; h < x; h++) {
          let N = p[h];
          if (N && typeof N == "object" && !Array.isArray(N)) {
            if (Object.keys(N).length > 1) {
              let a = { instancePath: s + "/steps/" + h, schemaPath: "#/properties/steps/items/maxProperties", keyword: "maxProperties", params: { limit: 1 }, message: "must NOT have more than 1 properties" };
              e === null ? e = [a] : e.push(a), t++;
            }
            if (Object.keys(N).length < 1) {
              let a = { instancePath: s + "/steps/" + h, schemaPath: "#/properties/steps/items/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" };
              e === null ? e = [a] : e.push(a), t++;
            }
            for (let a in N)
              if (!D.call(R.properties.steps.items.properties, a)) {
                let n = { instancePath: s + "/steps/" + h, schemaPath: "#/properties/steps/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a }, message: "must NOT have additional properties" };
                e === null ? e = [n] : e.push(n), t++;
              }
            if (N.split !== void 0) {
              let a = N.split;
              if (a && typeof a == "object" && !Array.isArray(a)) {
                for (let n in a)
                  if (!(n === "train" || n === "validation" || n === "test" || n === "seed" || n === "keepTogether" || n === "stratify" || n === "orderBy")) {
                    let r = { instancePath: s + "/steps/" + h + "/split", schemaPath: "#/properties/steps/items/properties/split/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n }, message: "must NOT have additional properties" };
                    e === null ? e = [r] : e.push(r), t++;
                  }
                if (a.train !== void 0) {
                  let n = a.train;
                  if (typeof n == "number" && isFinite(n)) {
                    if (n > 1 || isNaN(n)) {
                      let r = { instancePath: s + "/steps/" + h + "/split/train", schemaPath: "#/properties/steps/items/properties/split/properties/train/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" };
                      e === null ? e = [r] : e.push(r), t++;
                    }
                    if (n < 0 || isNaN(n)) {
                      let r = { instancePath: s + "/steps/" + h + "/split/train", schemaPath: "#/properties/steps/items/properties/split/properties/train/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                      e === null ? e = [r] : e.push(r), t++;
                    }
                  } else {
                    let r = { instancePath: s + "/steps/" + h + "/split/train", schemaPath: "#/properties/steps/items/properties/split/properties/train/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                    e === null ? e = [r] : e.push(r), t++;
                  }
                }
                if (a.validation !== void 0) {
                  let n = a.validation;
                  if (typeof n == "number" && isFinite(n)) {
                    if (n > 1 || isNaN(n)) {
                      let r = { instancePath: s + "/steps/" + h + "/split/validation", schemaPath: "#/properties/steps/items/properties/split/properties/validation/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" };
                      e === null ? e = [r] : e.push(r), t++;
                    }
                    if (n < 0 || isNaN(n)) {
                      let r = { instancePath: s + "/steps/" + h + "/split/validation", schemaPath: "#/properties/steps/items/properties/split/properties/validation/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                      e === null ? e = [r] : e.push(r), t++;
                    }
                  } else {
                    let r = { instancePath: s + "/steps/" + h + "/split/validation", schemaPath: "#/properties/steps/items/properties/split/properties/validation/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                    e === null ? e = [r] : e.push(r), t++;
                  }
                }
                if (a.test !== void 0) {
                  let n = a.test;
                  if (typeof n == "number" && isFinite(n)) {
                    if (n > 1 || isNaN(n)) {
                      let r = { instancePath: s + "/steps/" + h + "/split/test", schemaPath: "#/properties/steps/items/properties/split/properties/test/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" };
                      e === null ? e = [r] : e.push(r), t++;
                    }
                    if (n < 0 || isNaN(n)) {
                      let r = { instancePath: s + "/steps/" + h + "/split/test", schemaPath: "#/properties/steps/items/properties/split/properties/test/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                      e === null ? e = [r] : e.push(r), t++;
                    }
                  } else {
                    let r = { instancePath: s + "/steps/" + h + "/split/test", schemaPath: "#/properties/steps/items/properties/split/properties/test/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                    e === null ? e = [r] : e.push(r), t++;
                  }
                }
                if (a.seed !== void 0) {
                  let n = a.seed;
                  if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n))) {
                    let r = { instancePath: s + "/steps/" + h + "/split/seed", schemaPath: "#/properties/steps/items/properties/split/properties/seed/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    e === null ? e = [r] : e.push(r), t++;
                  }
                  if (typeof n == "number" && isFinite(n)) {
                    if (n > 4294967295 || isNaN(n)) {
                      let r = { instancePath: s + "/steps/" + h + "/split/seed", schemaPath: "#/properties/steps/items/properties/split/properties/seed/maximum", keyword: "maximum", params: { comparison: "<=", limit: 4294967295 }, message: "must be <= 4294967295" };
                      e === null ? e = [r] : e.push(r), t++;
                    }
                    if (n < 0 || isNaN(n)) {
                      let r = { instancePath: s + "/steps/" + h + "/split/seed", schemaPath: "#/properties/steps/items/properties/split/properties/seed/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                      e === null ? e = [r] : e.push(r), t++;
                    }
                  }
                }
                if (a.keepTogether !== void 0) {
                  let n = a.keepTogether;
                  if (typeof n == "string") {
                    if (I(n) < 1) {
                      let r = { instancePath: s + "/steps/" + h + "/split/keepTogether", schemaPath: "#/properties/steps/items/properties/split/properties/keepTogether/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                      e === null ? e = [r] : e.push(r), t++;
                    }
                  } else {
                    let r = { instancePath: s + "/steps/" + h + "/split/keepTogether", schemaPath: "#/properties/steps/items/properties/split/properties/keepTogether/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [r] : e.push(r), t++;
                  }
                }
                if (a.stratify !== void 0 && typeof a.stratify != "boolean") {
                  let n = { instancePath: s + "/steps/" + h + "/split/stratify", schemaPath: "#/properties/steps/items/properties/split/properties/stratify/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                  e === null ? e = [n] : e.push(n), t++;
                }
                if (a.orderBy !== void 0) {
                  let n = a.orderBy;
                  if (typeof n == "string") {
                    if (I(n) < 1) {
                      let r = { instancePath: s + "/steps/" + h + "/split/orderBy", schemaPath: "#/properties/steps/items/properties/split/properties/orderBy/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                      e === null ? e = [r] : e.push(r), t++;
                    }
                  } else {
                    let r = { instancePath: s + "/steps/" + h + "/split/orderBy", schemaPath: "#/properties/steps/items/properties/split/properties/orderBy/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [r] : e.push(r), t++;
                  }
                }
              } else {
                let n = { instancePath: s + "/steps/" + h + "/split", schemaPath: "#/properties/steps/items/properties/split/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                e === null ? e = [n] : e.push(n), t++;
              }
            }
            if (N.select !== void 0) {
              let a = N.select;
              if (a && typeof a == "object" && !Array.isArray(a)) {
                for (let n in a)
                  if (!(n === "inputs" || n === "targets")) {
                    let r = { instancePath: s + "/steps/" + h + "/select", schemaPath: "#/properties/steps/items/properties/select/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n }, message: "must NOT have additional properties" };
                    e === null ? e = [r] : e.push(r), t++;
                  }
                if (a.inputs !== void 0) {
                  let n = a.inputs;
                  if (Array.isArray(n)) {
                    if (n.length < 1) {
                      let i = { instancePath: s + "/steps/" + h + "/select/inputs", schemaPath: "#/properties/steps/items/properties/select/properties/inputs/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                      e === null ? e = [i] : e.push(i), t++;
                    }
                    let r = n.length;
                    for (let i = 0; i < r; i++) {
                      let m = n[i];
                      if (typeof m == "string") {
                        if (I(m) < 1) {
                          let y = { instancePath: s + "/steps/" + h + "/select/inputs/" + i, schemaPath: "#/properties/steps/items/properties/select/properties/inputs/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                          e === null ? e = [y] : e.push(y), t++;
                        }
                      } else {
                        let y = { instancePath: s + "/steps/" + h + "/select/inputs/" + i, schemaPath: "#/properties/steps/items/properties/select/properties/inputs/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        e === null ? e = [y] : e.push(y), t++;
                      }
                    }
                  } else {
                    let r = { instancePath: s + "/steps/" + h + "/select/inputs", schemaPath: "#/properties/steps/items/properties/select/properties/inputs/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                    e === null ? e = [r] : e.push(r), t++;
                  }
                }
                if (a.targets !== void 0) {
                  let n = a.targets;
                  if (Array.isArray(n)) {
                    if (n.length < 1) {
                      let i = { instancePath: s + "/steps/" + h + "/select/targets", schemaPath: "#/properties/steps/items/properties/select/properties/targets/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                      e === null ? e = [i] : e.push(i), t++;
                    }
                    let r = n.length;
                    for (let i = 0; i < r; i++) {
                      let m = n[i];
                      if (typeof m == "string") {
                        if (I(m) < 1) {
                          let y = { instancePath: s + "/steps/" + h + "/select/targets/" + i, schemaPath: "#/properties/steps/items/properties/select/properties/targets/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                          e === null ? e = [y] : e.push(y), t++;
                        }
                      } else {
                        let y = { instancePath: s + "/steps/" + h + "/select/targets/" + i, schemaPath: "#/properties/steps/items/properties/select/properties/targets/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        e === null ? e = [y] : e.push(y), t++;
                      }
                    }
                  } else {
                    let r = { instancePath: s + "/steps/" + h + "/select/targets", schemaPath: "#/properties/steps/items/properties/select/properties/targets/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                    e === null ? e = [r] : e.push(r), t++;
                  }
                }
              } else {
                let n = { instancePath: s + "/steps/" + h + "/select", schemaPath: "#/properties/steps/items/properties/select/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                e === null ? e = [n] : e.push(n), t++;
              }
            }
            if (N.picture !== void 0) {
              let a = N.picture;
              if (a && typeof a == "object" && !Array.isArray(a)) {
                for (let n in a)
                  if (!(n === "height" || n === "width" || n === "channels" || n === "range")) {
                    let r = { instancePath: s + "/steps/" + h + "/picture", schemaPath: "#/properties/steps/items/properties/picture/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n }, message: "must NOT have additional properties" };
                    e === null ? e = [r] : e.push(r), t++;
                  }
                if (a.height !== void 0) {
                  let n = a.height;
                  if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n))) {
                    let r = { instancePath: s + "/steps/" + h + "/picture/height", schemaPath: "#/properties/steps/items/properties/picture/properties/height/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    e === null ? e = [r] : e.push(r), t++;
                  }
                  if (typeof n == "number" && isFinite(n)) {
                    if (n > 4096 || isNaN(n)) {
                      let r = { instancePath: s + "/steps/" + h + "/picture/height", schemaPath: "#/properties/steps/items/properties/picture/properties/height/maximum", keyword: "maximum", params: { comparison: "<=", limit: 4096 }, message: "must be <= 4096" };
                      e === null ? e = [r] : e.push(r), t++;
                    }
                    if (n < 1 || isNaN(n)) {
                      let r = { instancePath: s + "/steps/" + h + "/picture/height", schemaPath: "#/properties/steps/items/properties/picture/properties/height/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                      e === null ? e = [r] : e.push(r), t++;
                    }
                  }
                }
                if (a.width !== void 0) {
                  let n = a.width;
                  if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n))) {
                    let r = { instancePath: s + "/steps/" + h + "/picture/width", schemaPath: "#/properties/steps/items/properties/picture/properties/width/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    e === null ? e = [r] : e.push(r), t++;
                  }
                  if (typeof n == "number" && isFinite(n)) {
                    if (n > 4096 || isNaN(n)) {
                      let r = { instancePath: s + "/steps/" + h + "/picture/width", schemaPath: "#/properties/steps/items/properties/picture/properties/width/maximum", keyword: "maximum", params: { comparison: "<=", limit: 4096 }, message: "must be <= 4096" };
                      e === null ? e = [r] : e.push(r), t++;
                    }
                    if (n < 1 || isNaN(n)) {
                      let r = { instancePath: s + "/steps/" + h + "/picture/width", schemaPath: "#/properties/steps/items/properties/picture/properties/width/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                      e === null ? e = [r] : e.push(r), t++;
                    }
                  }
                }
                if (a.channels !== void 0) {
                  let n = a.channels;
                  if (typeof n != "string") {
                    let r = { instancePath: s + "/steps/" + h + "/picture/channels", schemaPath: "#/properties/steps/items/properties/picture/properties/channels/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [r] : e.push(r), t++;
                  }
                  if (!(n === "grey" || n === "colour")) {
                    let r = { instancePath: s + "/steps/" + h + "/picture/channels", schemaPath: "#/properties/steps/items/properties/picture/properties/channels/enum", keyword: "enum", params: { allowedValues: R.properties.steps.items.properties.picture.properties.channels.enum }, message: "must be equal to one of the allowed values" };
                    e === null ? e = [r] : e.push(r), t++;
                  }
                }
                if (a.range !== void 0) {
                  let n = a.range;
                  if (Array.isArray(n)) {
                    if (n.length > 2) {
                      let i = { instancePath: s + "/steps/" + h + "/picture/range", schemaPath: "#/properties/steps/items/properties/picture/properties/range/maxItems", keyword: "maxItems", params: { limit: 2 }, message: "must NOT have more than 2 items" };
                      e === null ? e = [i] : e.push(i), t++;
                    }
                    if (n.length < 2) {
                      let i = { instancePath: s + "/steps/" + h + "/picture/range", schemaPath: "#/properties/steps/items/properties/picture/properties/range/minItems", keyword: "minItems", params: { limit: 2 }, message: "must NOT have fewer than 2 items" };
                      e === null ? e = [i] : e.push(i), t++;
                    }
                    let r = n.length;
                    for (let i = 0; i < r; i++) {
                      let m = n[i];
                      if (typeof m == "number" && isFinite(m)) {
                        if (m > 1e3 || isNaN(m)) {
                          let y = { instancePath: s + "/steps/" + h + "/picture/range/" + i, schemaPath: "#/properties/steps/items/properties/picture/properties/range/items/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e3 }, message: "must be <= 1000" };
                          e === null ? e = [y] : e.push(y), t++;
                        }
                        if (m < -1e3 || isNaN(m)) {
                          let y = { instancePath: s + "/steps/" + h + "/picture/range/" + i, schemaPath: "#/properties/steps/items/properties/picture/properties/range/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: -1e3 }, message: "must be >= -1000" };
                          e === null ? e = [y] : e.push(y), t++;
                        }
                      } else {
                        let y = { instancePath: s + "/steps/" + h + "/picture/range/" + i, schemaPath: "#/properties/steps/items/properties/picture/properties/range/items/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                        e === null ? e = [y] : e.push(y), t++;
                      }
                    }
                  } else {
                    let r = { instancePath: s + "/steps/" + h + "/picture/range", schemaPath: "#/properties/steps/items/properties/picture/properties/range/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                    e === null ? e = [r] : e.push(r), t++;
                  }
                }
              } else {
                let n = { instancePath: s + "/steps/" + h + "/picture", schemaPath: "#/properties/steps/items/properties/picture/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                e === null ? e = [n] : e.push(n), t++;
              }
            }
            if (N.augment !== void 0) {
              let a = N.augment;
              if (a && typeof a == "object" && !Array.isArray(a)) {
                if (Object.keys(a).length < 1) {
                  let n = { instancePath: s + "/steps/" + h + "/augment", schemaPath: "#/properties/steps/items/properties/augment/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" };
                  e === null ? e = [n] : e.push(n), t++;
                }
                for (let n in a)
                  if (!(n === "flip" || n === "shift" || n === "rotate" || n === "crop" || n === "brightness" || n === "noise" || n === "dropValues")) {
                    let r = { instancePath: s + "/steps/" + h + "/augment", schemaPath: "#/properties/steps/items/properties/augment/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n }, message: "must NOT have additional properties" };
                    e === null ? e = [r] : e.push(r), t++;
                  }
                if (a.flip !== void 0) {
                  let n = a.flip;
                  if (typeof n != "string") {
                    let r = { instancePath: s + "/steps/" + h + "/augment/flip", schemaPath: "#/properties/steps/items/properties/augment/properties/flip/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [r] : e.push(r), t++;
                  }
                  if (!(n === "none" || n === "horizontal" || n === "vertical" || n === "both")) {
                    let r = { instancePath: s + "/steps/" + h + "/augment/flip", schemaPath: "#/properties/steps/items/properties/augment/properties/flip/enum", keyword: "enum", params: { allowedValues: R.properties.steps.items.properties.augment.properties.flip.enum }, message: "must be equal to one of the allowed values" };
                    e === null ? e = [r] : e.push(r), t++;
                  }
                }
                if (a.shift !== void 0) {
                  let n = a.shift;
                  if (typeof n == "number" && isFinite(n)) {
                    if (n > 1 || isNaN(n)) {
                      let r = { instancePath: s + "/steps/" + h + "/augment/shift", schemaPath: "#/properties/steps/items/properties/augment/properties/shift/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" };
                      e === null ? e = [r] : e.push(r), t++;
                    }
                    if (n < 0 || isNaN(n)) {
                      let r = { instancePath: s + "/steps/" + h + "/augment/shift", schemaPath: "#/properties/steps/items/properties/augment/properties/shift/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                      e === null ? e = [r] : e.push(r), t++;
                    }
                  } else {
                    let r = { instancePath: s + "/steps/" + h + "/augment/shift", schemaPath: "#/properties/steps/items/properties/augment/properties/shift/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                    e === null ? e = [r] : e.push(r), t++;
                  }
                }
                if (a.rotate !== void 0) {
                  let n = a.rotate;
                  if (typeof n == "number" && isFinite(n)) {
                    if (n > 180 || isNaN(n)) {
                      let r = { instancePath: s + "/steps/" + h + "/augment/rotate", schemaPath: "#/properties/steps/items/properties/augment/properties/rotate/maximum", keyword: "maximum", params: { comparison: "<=", limit: 180 }, message: "must be <= 180" };
                      e === null ? e = [r] : e.push(r), t++;
                    }
                    if (n < 0 || isNaN(n)) {
                      let r = { instancePath: s + "/steps/" + h + "/augment/rotate", schemaPath: "#/properties/steps/items/properties/augment/properties/rotate/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                      e === null ? e = [r] : e.push(r), t++;
                    }
                  } else {
                    let r = { instancePath: s + "/steps/" + h + "/augment/rotate", schemaPath: "#/properties/steps/items/properties/augment/properties/rotate/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                    e === null ? e = [r] : e.push(r), t++;
                  }
                }
                if (a.crop !== void 0) {
                  let n = a.crop;
                  if (typeof n == "number" && isFinite(n)) {
                    if (n > 0.9 || isNaN(n)) {
                      let r = { instancePath: s + "/steps/" + h + "/augment/crop", schemaPath: "#/properties/steps/items/properties/augment/properties/crop/maximum", keyword: "maximum", params: { comparison: "<=", limit: 0.9 }, message: "must be <= 0.9" };
                      e === null ? e = [r] : e.push(r), t++;
                    }
                    if (n < 0 || isNaN(n)) {
                      let r = { instancePath: s + "/steps/" + h + "/augment/crop", schemaPath: "#/properties/steps/items/properties/augment/properties/crop/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                      e === null ? e = [r] : e.push(r), t++;
                    }
                  } else {
                    let r = { instancePath: s + "/steps/" + h + "/augment/crop", schemaPath: "#/properties/steps/items/properties/augment/properties/crop/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                    e === null ? e = [r] : e.push(r), t++;
                  }
                }
                if (a.brightness !== void 0) {
                  let n = a.brightness;
                  if (typeof n == "number" && isFinite(n)) {
                    if (n > 1 || isNaN(n)) {
                      let r = { instancePath: s + "/steps/" + h + "/augment/brightness", schemaPath: "#/properties/steps/items/properties/augment/properties/brightness/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" };
                      e === null ? e = [r] : e.push(r), t++;
                    }
                    if (n < 0 || isNaN(n)) {
                      let r = { instancePath: s + "/steps/" + h + "/augment/brightness", schemaPath: "#/properties/steps/items/properties/augment/properties/brightness/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                      e === null ? e = [r] : e.push(r), t++;
                    }
                  } else {
                    let r = { instancePath: s + "/steps/" + h + "/augment/brightness", schemaPath: "#/properties/steps/items/properties/augment/properties/brightness/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                    e === null ? e = [r] : e.push(r), t++;
                  }
                }
                if (a.noise !== void 0) {
                  let n = a.noise;
                  if (typeof n == "number" && isFinite(n)) {
                    if (n > 10 || isNaN(n)) {
                      let r = { instancePath: s + "/steps/" + h + "/augment/noise", schemaPath: "#/properties/steps/items/properties/augment/properties/noise/maximum", keyword: "maximum", params: { comparison: "<=", limit: 10 }, message: "must be <= 10" };
                      e === null ? e = [r] : e.push(r), t++;
                    }
                    if (n < 0 || isNaN(n)) {
                      let r = { instancePath: s + "/steps/" + h + "/augment/noise", schemaPath: "#/properties/steps/items/properties/augment/properties/noise/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                      e === null ? e = [r] : e.push(r), t++;
                    }
                  } else {
                    let r = { instancePath: s + "/steps/" + h + "/augment/noise", schemaPath: "#/properties/steps/items/properties/augment/properties/noise/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                    e === null ? e = [r] : e.push(r), t++;
                  }
                }
                if (a.dropValues !== void 0) {
                  let n = a.dropValues;
                  if (typeof n == "number" && isFinite(n)) {
                    if (n > 0.9 || isNaN(n)) {
                      let r = { instancePath: s + "/steps/" + h + "/augment/dropValues", schemaPath: "#/properties/steps/items/properties/augment/properties/dropValues/maximum", keyword: "maximum", params: { comparison: "<=", limit: 0.9 }, message: "must be <= 0.9" };
                      e === null ? e = [r] : e.push(r), t++;
                    }
                    if (n < 0 || isNaN(n)) {
                      let r = { instancePath: s + "/steps/" + h + "/augment/dropValues", schemaPath: "#/properties/steps/items/properties/augment/properties/dropValues/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                      e === null ? e = [r] : e.push(r), t++;
                    }
                  } else {
                    let r = { instancePath: s + "/steps/" + h + "/augment/dropValues", schemaPath: "#/properties/steps/items/properties/augment/properties/dropValues/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                    e === null ? e = [r] : e.push(r), t++;
                  }
                }
              } else {
                let n = { instancePath: s + "/steps/" + h + "/augment", schemaPath: "#/properties/steps/items/properties/augment/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                e === null ? e = [n] : e.push(n), t++;
              }
            }
            if (N.impute !== void 0) {
              let a = N.impute;
              if (a && typeof a == "object" && !Array.isArray(a)) {
                for (let n in a)
                  if (!(n === "columns" || n === "with" || n === "value")) {
                    let r = { instancePath: s + "/steps/" + h + "/impute", schemaPath: "#/properties/steps/items/properties/impute/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n }, message: "must NOT have additional properties" };
                    e === null ? e = [r] : e.push(r), t++;
                  }
                if (a.columns !== void 0) {
                  let n = a.columns, r = t, i = !1, m = t;
                  if (typeof n != "string") {
                    let o = { instancePath: s + "/steps/" + h + "/impute/columns", schemaPath: "#/properties/steps/items/properties/impute/properties/columns/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [o] : e.push(o), t++;
                  }
                  if (n !== "all") {
                    let o = { instancePath: s + "/steps/" + h + "/impute/columns", schemaPath: "#/properties/steps/items/properties/impute/properties/columns/anyOf/0/const", keyword: "const", params: { allowedValue: "all" }, message: "must be equal to constant" };
                    e === null ? e = [o] : e.push(o), t++;
                  }
                  var j = m === t;
                  i = i || j;
                  let y = t;
                  if (Array.isArray(n)) {
                    if (n.length < 1) {
                      let u = { instancePath: s + "/steps/" + h + "/impute/columns", schemaPath: "#/properties/steps/items/properties/impute/properties/columns/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                      e === null ? e = [u] : e.push(u), t++;
                    }
                    let o = n.length;
                    for (let u = 0; u < o; u++) {
                      let k = n[u];
                      if (typeof k == "string") {
                        if (I(k) < 1) {
                          let l = { instancePath: s + "/steps/" + h + "/impute/columns/" + u, schemaPath: "#/properties/steps/items/properties/impute/properties/columns/anyOf/1/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                          e === null ? e = [l] : e.push(l), t++;
                        }
                      } else {
                        let l = { instancePath: s + "/steps/" + h + "/impute/columns/" + u, schemaPath: "#/properties/steps/items/properties/impute/properties/columns/anyOf/1/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        e === null ? e = [l] : e.push(l), t++;
                      }
                    }
                  } else {
                    let o = { instancePath: s + "/steps/" + h + "/impute/columns", schemaPath: "#/properties/steps/items/properties/impute/properties/columns/anyOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                    e === null ? e = [o] : e.push(o), t++;
                  }
                  var j = y === t;
                  if (i = i || j, i)
                    t = r, e !== null && (r ? e.length = r : e = null);
                  else {
                    let o = { instancePath: s + "/steps/" + h + "/impute/columns", schemaPath: "#/properties/steps/items/properties/impute/properties/columns/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                    e === null ? e = [o] : e.push(o), t++;
                  }
                }
                if (a.with !== void 0) {
                  let n = a.with;
                  if (typeof n != "string") {
                    let r = { instancePath: s + "/steps/" + h + "/impute/with", schemaPath: "#/properties/steps/items/properties/impute/properties/with/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [r] : e.push(r), t++;
                  }
                  if (!(n === "mean" || n === "median" || n === "missing" || n === "constant")) {
                    let r = { instancePath: s + "/steps/" + h + "/impute/with", schemaPath: "#/properties/steps/items/properties/impute/properties/with/enum", keyword: "enum", params: { allowedValues: R.properties.steps.items.properties.impute.properties.with.enum }, message: "must be equal to one of the allowed values" };
                    e === null ? e = [r] : e.push(r), t++;
                  }
                }
                if (a.value !== void 0) {
                  let n = a.value, r = t, i = !1, m = t;
                  if (!(typeof n == "number" && isFinite(n))) {
                    let o = { instancePath: s + "/steps/" + h + "/impute/value", schemaPath: "#/properties/steps/items/properties/impute/properties/value/anyOf/0/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                    e === null ? e = [o] : e.push(o), t++;
                  }
                  var c = m === t;
                  i = i || c;
                  let y = t;
                  if (typeof n != "string") {
                    let o = { instancePath: s + "/steps/" + h + "/impute/value", schemaPath: "#/properties/steps/items/properties/impute/properties/value/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [o] : e.push(o), t++;
                  }
                  var c = y === t;
                  if (i = i || c, i)
                    t = r, e !== null && (r ? e.length = r : e = null);
                  else {
                    let o = { instancePath: s + "/steps/" + h + "/impute/value", schemaPath: "#/properties/steps/items/properties/impute/properties/value/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                    e === null ? e = [o] : e.push(o), t++;
                  }
                }
              } else {
                let n = { instancePath: s + "/steps/" + h + "/impute", schemaPath: "#/properties/steps/items/properties/impute/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                e === null ? e = [n] : e.push(n), t++;
              }
            }
            if (N.log !== void 0) {
              let a = N.log;
              if (a && typeof a == "object" && !Array.isArray(a)) {
                if (a.columns === void 0) {
                  let n = { instancePath: s + "/steps/" + h + "/log", schemaPath: "#/properties/steps/items/properties/log/required", keyword: "required", params: { missingProperty: "columns" }, message: "must have required property 'columns'" };
                  e === null ? e = [n] : e.push(n), t++;
                }
                for (let n in a)
                  if (n !== "columns") {
                    let r = { instancePath: s + "/steps/" + h + "/log", schemaPath: "#/properties/steps/items/properties/log/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n }, message: "must NOT have additional properties" };
                    e === null ? e = [r] : e.push(r), t++;
                  }
                if (a.columns !== void 0) {
                  let n = a.columns;
                  if (Array.isArray(n)) {
                    if (n.length < 1) {
                      let i = { instancePath: s + "/steps/" + h + "/log/columns", schemaPath: "#/properties/steps/items/properties/log/properties/columns/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                      e === null ? e = [i] : e.push(i), t++;
                    }
                    let r = n.length;
                    for (let i = 0; i < r; i++) {
                      let m = n[i];
                      if (typeof m == "string") {
                        if (I(m) < 1) {
                          let y = { instancePath: s + "/steps/" + h + "/log/columns/" + i, schemaPath: "#/properties/steps/items/properties/log/properties/columns/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                          e === null ? e = [y] : e.push(y), t++;
                        }
                      } else {
                        let y = { instancePath: s + "/steps/" + h + "/log/columns/" + i, schemaPath: "#/properties/steps/items/properties/log/properties/columns/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        e === null ? e = [y] : e.push(y), t++;
                      }
                    }
                  } else {
                    let r = { instancePath: s + "/steps/" + h + "/log/columns", schemaPath: "#/properties/steps/items/properties/log/properties/columns/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                    e === null ? e = [r] : e.push(r), t++;
                  }
                }
              } else {
                let n = { instancePath: s + "/steps/" + h + "/log", schemaPath: "#/properties/steps/items/properties/log/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                e === null ? e = [n] : e.push(n), t++;
              }
            }
            if (N.oneHot !== void 0) {
              let a = N.oneHot;
              if (a && typeof a == "object" && !Array.isArray(a)) {
                for (let n in a)
                  if (n !== "columns") {
                    let r = { instancePath: s + "/steps/" + h + "/oneHot", schemaPath: "#/properties/steps/items/properties/oneHot/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n }, message: "must NOT have additional properties" };
                    e === null ? e = [r] : e.push(r), t++;
                  }
                if (a.columns !== void 0) {
                  let n = a.columns, r = t, i = !1, m = t;
                  if (typeof n != "string") {
                    let o = { instancePath: s + "/steps/" + h + "/oneHot/columns", schemaPath: "#/properties/steps/items/properties/oneHot/properties/columns/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [o] : e.push(o), t++;
                  }
                  if (n !== "all") {
                    let o = { instancePath: s + "/steps/" + h + "/oneHot/columns", schemaPath: "#/properties/steps/items/properties/oneHot/properties/columns/anyOf/0/const", keyword: "const", params: { allowedValue: "all" }, message: "must be equal to constant" };
                    e === null ? e = [o] : e.push(o), t++;
                  }
                  var w = m === t;
                  i = i || w;
                  let y = t;
                  if (Array.isArray(n)) {
                    if (n.length < 1) {
                      let u = { instancePath: s + "/steps/" + h + "/oneHot/columns", schemaPath: "#/properties/steps/items/properties/oneHot/properties/columns/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                      e === null ? e = [u] : e.push(u), t++;
                    }
                    let o = n.length;
                    for (let u = 0; u < o; u++) {
                      let k = n[u];
                      if (typeof k == "string") {
                        if (I(k) < 1) {
                          let l = { instancePath: s + "/steps/" + h + "/oneHot/columns/" + u, schemaPath: "#/properties/steps/items/properties/oneHot/properties/columns/anyOf/1/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                          e === null ? e = [l] : e.push(l), t++;
                        }
                      } else {
                        let l = { instancePath: s + "/steps/" + h + "/oneHot/columns/" + u, schemaPath: "#/properties/steps/items/properties/oneHot/properties/columns/anyOf/1/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        e === null ? e = [l] : e.push(l), t++;
                      }
                    }
                  } else {
                    let o = { instancePath: s + "/steps/" + h + "/oneHot/columns", schemaPath: "#/properties/steps/items/properties/oneHot/properties/columns/anyOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                    e === null ? e = [o] : e.push(o), t++;
                  }
                  var w = y === t;
                  if (i = i || w, i)
                    t = r, e !== null && (r ? e.length = r : e = null);
                  else {
                    let o = { instancePath: s + "/steps/" + h + "/oneHot/columns", schemaPath: "#/properties/steps/items/properties/oneHot/properties/columns/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                    e === null ? e = [o] : e.push(o), t++;
                  }
                }
              } else {
                let n = { instancePath: s + "/steps/" + h + "/oneHot", schemaPath: "#/properties/steps/items/properties/oneHot/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                e === null ? e = [n] : e.push(n), t++;
              }
            }
            if (N.elapsedDays !== void 0) {
              let a = N.elapsedDays;
              if (a && typeof a == "object" && !Array.isArray(a)) {
                for (let n in a)
                  if (!(n === "columns" || n === "since")) {
                    let r = { instancePath: s + "/steps/" + h + "/elapsedDays", schemaPath: "#/properties/steps/items/properties/elapsedDays/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n }, message: "must NOT have additional properties" };
                    e === null ? e = [r] : e.push(r), t++;
                  }
                if (a.columns !== void 0) {
                  let n = a.columns, r = t, i = !1, m = t;
                  if (typeof n != "string") {
                    let o = { instancePath: s + "/steps/" + h + "/elapsedDays/columns", schemaPath: "#/properties/steps/items/properties/elapsedDays/properties/columns/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [o] : e.push(o), t++;
                  }
                  if (n !== "all") {
                    let o = { instancePath: s + "/steps/" + h + "/elapsedDays/columns", schemaPath: "#/properties/steps/items/properties/elapsedDays/properties/columns/anyOf/0/const", keyword: "const", params: { allowedValue: "all" }, message: "must be equal to constant" };
                    e === null ? e = [o] : e.push(o), t++;
                  }
                  var v = m === t;
                  i = i || v;
                  let y = t;
                  if (Array.isArray(n)) {
                    if (n.length < 1) {
                      let u = { instancePath: s + "/steps/" + h + "/elapsedDays/columns", schemaPath: "#/properties/steps/items/properties/elapsedDays/properties/columns/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                      e === null ? e = [u] : e.push(u), t++;
                    }
                    let o = n.length;
                    for (let u = 0; u < o; u++) {
                      let k = n[u];
                      if (typeof k == "string") {
                        if (I(k) < 1) {
                          let l = { instancePath: s + "/steps/" + h + "/elapsedDays/columns/" + u, schemaPath: "#/properties/steps/items/properties/elapsedDays/properties/columns/anyOf/1/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                          e === null ? e = [l] : e.push(l), t++;
                        }
                      } else {
                        let l = { instancePath: s + "/steps/" + h + "/elapsedDays/columns/" + u, schemaPath: "#/properties/steps/items/properties/elapsedDays/properties/columns/anyOf/1/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        e === null ? e = [l] : e.push(l), t++;
                      }
                    }
                  } else {
                    let o = { instancePath: s + "/steps/" + h + "/elapsedDays/columns", schemaPath: "#/properties/steps/items/properties/elapsedDays/properties/columns/anyOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                    e === null ? e = [o] : e.push(o), t++;
                  }
                  var v = y === t;
                  if (i = i || v, i)
                    t = r, e !== null && (r ? e.length = r : e = null);
                  else {
                    let o = { instancePath: s + "/steps/" + h + "/elapsedDays/columns", schemaPath: "#/properties/steps/items/properties/elapsedDays/properties/columns/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                    e === null ? e = [o] : e.push(o), t++;
                  }
                }
                if (a.since !== void 0) {
                  let n = a.since;
                  if (typeof n == "string") {
                    if (!ae.test(n)) {
                      let r = { instancePath: s + "/steps/" + h + "/elapsedDays/since", schemaPath: "#/properties/steps/items/properties/elapsedDays/properties/since/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}$"' };
                      e === null ? e = [r] : e.push(r), t++;
                    }
                  } else {
                    let r = { instancePath: s + "/steps/" + h + "/elapsedDays/since", schemaPath: "#/properties/steps/items/properties/elapsedDays/properties/since/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [r] : e.push(r), t++;
                  }
                }
              } else {
                let n = { instancePath: s + "/steps/" + h + "/elapsedDays", schemaPath: "#/properties/steps/items/properties/elapsedDays/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                e === null ? e = [n] : e.push(n), t++;
              }
            }
            if (N.text !== void 0) {
              let a = N.text;
              if (a && typeof a == "object" && !Array.isArray(a)) {
                for (let n in a)
                  if (!(n === "columns" || n === "by" || n === "length" || n === "vocabulary")) {
                    let r = { instancePath: s + "/steps/" + h + "/text", schemaPath: "#/properties/steps/items/properties/text/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n }, message: "must NOT have additional properties" };
                    e === null ? e = [r] : e.push(r), t++;
                  }
                if (a.columns !== void 0) {
                  let n = a.columns, r = t, i = !1, m = t;
                  if (typeof n != "string") {
                    let o = { instancePath: s + "/steps/" + h + "/text/columns", schemaPath: "#/properties/steps/items/properties/text/properties/columns/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [o] : e.push(o), t++;
                  }
                  if (n !== "all") {
                    let o = { instancePath: s + "/steps/" + h + "/text/columns", schemaPath: "#/properties/steps/items/properties/text/properties/columns/anyOf/0/const", keyword: "const", params: { allowedValue: "all" }, message: "must be equal to constant" };
                    e === null ? e = [o] : e.push(o), t++;
                  }
                  var q = m === t;
                  i = i || q;
                  let y = t;
                  if (Array.isArray(n)) {
                    if (n.length < 1) {
                      let u = { instancePath: s + "/steps/" + h + "/text/columns", schemaPath: "#/properties/steps/items/properties/text/properties/columns/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                      e === null ? e = [u] : e.push(u), t++;
                    }
                    let o = n.length;
                    for (let u = 0; u < o; u++) {
                      let k = n[u];
                      if (typeof k == "string") {
                        if (I(k) < 1) {
                          let l = { instancePath: s + "/steps/" + h + "/text/columns/" + u, schemaPath: "#/properties/steps/items/properties/text/properties/columns/anyOf/1/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                          e === null ? e = [l] : e.push(l), t++;
                        }
                      } else {
                        let l = { instancePath: s + "/steps/" + h + "/text/columns/" + u, schemaPath: "#/properties/steps/items/properties/text/properties/columns/anyOf/1/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        e === null ? e = [l] : e.push(l), t++;
                      }
                    }
                  } else {
                    let o = { instancePath: s + "/steps/" + h + "/text/columns", schemaPath: "#/properties/steps/items/properties/text/properties/columns/anyOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                    e === null ? e = [o] : e.push(o), t++;
                  }
                  var q = y === t;
                  if (i = i || q, i)
                    t = r, e !== null && (r ? e.length = r : e = null);
                  else {
                    let o = { instancePath: s + "/steps/" + h + "/text/columns", schemaPath: "#/properties/steps/items/properties/text/properties/columns/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                    e === null ? e = [o] : e.push(o), t++;
                  }
                }
                if (a.by !== void 0) {
                  let n = a.by;
                  if (typeof n != "string") {
                    let r = { instancePath: s + "/steps/" + h + "/text/by", schemaPath: "#/properties/steps/items/properties/text/properties/by/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [r] : e.push(r), t++;
                  }
                  if (!(n === "word" || n === "character")) {
                    let r = { instancePath: s + "/steps/" + h + "/text/by", schemaPath: "#/properties/steps/items/properties/text/properties/by/enum", keyword: "enum", params: { allowedValues: R.properties.steps.items.properties.text.properties.by.enum }, message: "must be equal to one of the allowed values" };
                    e === null ? e = [r] : e.push(r), t++;
                  }
                }
                if (a.length !== void 0) {
                  let n = a.length;
                  if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n))) {
                    let r = { instancePath: s + "/steps/" + h + "/text/length", schemaPath: "#/properties/steps/items/properties/text/properties/length/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    e === null ? e = [r] : e.push(r), t++;
                  }
                  if (typeof n == "number" && isFinite(n)) {
                    if (n > 4096 || isNaN(n)) {
                      let r = { instancePath: s + "/steps/" + h + "/text/length", schemaPath: "#/properties/steps/items/properties/text/properties/length/maximum", keyword: "maximum", params: { comparison: "<=", limit: 4096 }, message: "must be <= 4096" };
                      e === null ? e = [r] : e.push(r), t++;
                    }
                    if (n < 1 || isNaN(n)) {
                      let r = { instancePath: s + "/steps/" + h + "/text/length", schemaPath: "#/properties/steps/items/properties/text/properties/length/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                      e === null ? e = [r] : e.push(r), t++;
                    }
                  }
                }
                if (a.vocabulary !== void 0) {
                  let n = a.vocabulary;
                  if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n))) {
                    let r = { instancePath: s + "/steps/" + h + "/text/vocabulary", schemaPath: "#/properties/steps/items/properties/text/properties/vocabulary/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    e === null ? e = [r] : e.push(r), t++;
                  }
                  if (typeof n == "number" && isFinite(n)) {
                    if (n > 1e5 || isNaN(n)) {
                      let r = { instancePath: s + "/steps/" + h + "/text/vocabulary", schemaPath: "#/properties/steps/items/properties/text/properties/vocabulary/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e5 }, message: "must be <= 100000" };
                      e === null ? e = [r] : e.push(r), t++;
                    }
                    if (n < 1 || isNaN(n)) {
                      let r = { instancePath: s + "/steps/" + h + "/text/vocabulary", schemaPath: "#/properties/steps/items/properties/text/properties/vocabulary/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                      e === null ? e = [r] : e.push(r), t++;
                    }
                  }
                }
              } else {
                let n = { instancePath: s + "/steps/" + h + "/text", schemaPath: "#/properties/steps/items/properties/text/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                e === null ? e = [n] : e.push(n), t++;
              }
            }
            if (N.standardise !== void 0) {
              let a = N.standardise;
              if (a && typeof a == "object" && !Array.isArray(a)) {
                for (let n in a)
                  if (!(n === "columns" || n === "targets")) {
                    let r = { instancePath: s + "/steps/" + h + "/standardise", schemaPath: "#/properties/steps/items/properties/standardise/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n }, message: "must NOT have additional properties" };
                    e === null ? e = [r] : e.push(r), t++;
                  }
                if (a.columns !== void 0) {
                  let n = a.columns, r = t, i = !1, m = t;
                  if (typeof n != "string") {
                    let o = { instancePath: s + "/steps/" + h + "/standardise/columns", schemaPath: "#/properties/steps/items/properties/standardise/properties/columns/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [o] : e.push(o), t++;
                  }
                  if (n !== "all") {
                    let o = { instancePath: s + "/steps/" + h + "/standardise/columns", schemaPath: "#/properties/steps/items/properties/standardise/properties/columns/anyOf/0/const", keyword: "const", params: { allowedValue: "all" }, message: "must be equal to constant" };
                    e === null ? e = [o] : e.push(o), t++;
                  }
                  var g = m === t;
                  i = i || g;
                  let y = t;
                  if (Array.isArray(n)) {
                    if (n.length < 1) {
                      let u = { instancePath: s + "/steps/" + h + "/standardise/columns", schemaPath: "#/properties/steps/items/properties/standardise/properties/columns/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                      e === null ? e = [u] : e.push(u), t++;
                    }
                    let o = n.length;
                    for (let u = 0; u < o; u++) {
                      let k = n[u];
                      if (typeof k == "string") {
                        if (I(k) < 1) {
                          let l = { instancePath: s + "/steps/" + h + "/standardise/columns/" + u, schemaPath: "#/properties/steps/items/properties/standardise/properties/columns/anyOf/1/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                          e === null ? e = [l] : e.push(l), t++;
                        }
                      } else {
                        let l = { instancePath: s + "/steps/" + h + "/standardise/columns/" + u, schemaPath: "#/properties/steps/items/properties/standardise/properties/columns/anyOf/1/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        e === null ? e = [l] : e.push(l), t++;
                      }
                    }
                  } else {
                    let o = { instancePath: s + "/steps/" + h + "/standardise/columns", schemaPath: "#/properties/steps/items/properties/standardise/properties/columns/anyOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                    e === null ? e = [o] : e.push(o), t++;
                  }
                  var g = y === t;
                  if (i = i || g, i)
                    t = r, e !== null && (r ? e.length = r : e = null);
                  else {
                    let o = { instancePath: s + "/steps/" + h + "/standardise/columns", schemaPath: "#/properties/steps/items/properties/standardise/properties/columns/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                    e === null ? e = [o] : e.push(o), t++;
                  }
                }
                if (a.targets !== void 0 && typeof a.targets != "boolean") {
                  let n = { instancePath: s + "/steps/" + h + "/standardise/targets", schemaPath: "#/properties/steps/items/properties/standardise/properties/targets/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                  e === null ? e = [n] : e.push(n), t++;
                }
              } else {
                let n = { instancePath: s + "/steps/" + h + "/standardise", schemaPath: "#/properties/steps/items/properties/standardise/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                e === null ? e = [n] : e.push(n), t++;
              }
            }
            if (N.minMax !== void 0) {
              let a = N.minMax;
              if (a && typeof a == "object" && !Array.isArray(a)) {
                for (let n in a)
                  if (!(n === "columns" || n === "targets")) {
                    let r = { instancePath: s + "/steps/" + h + "/minMax", schemaPath: "#/properties/steps/items/properties/minMax/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n }, message: "must NOT have additional properties" };
                    e === null ? e = [r] : e.push(r), t++;
                  }
                if (a.columns !== void 0) {
                  let n = a.columns, r = t, i = !1, m = t;
                  if (typeof n != "string") {
                    let o = { instancePath: s + "/steps/" + h + "/minMax/columns", schemaPath: "#/properties/steps/items/properties/minMax/properties/columns/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [o] : e.push(o), t++;
                  }
                  if (n !== "all") {
                    let o = { instancePath: s + "/steps/" + h + "/minMax/columns", schemaPath: "#/properties/steps/items/properties/minMax/properties/columns/anyOf/0/const", keyword: "const", params: { allowedValue: "all" }, message: "must be equal to constant" };
                    e === null ? e = [o] : e.push(o), t++;
                  }
                  var d = m === t;
                  i = i || d;
                  let y = t;
                  if (Array.isArray(n)) {
                    if (n.length < 1) {
                      let u = { instancePath: s + "/steps/" + h + "/minMax/columns", schemaPath: "#/properties/steps/items/properties/minMax/properties/columns/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                      e === null ? e = [u] : e.push(u), t++;
                    }
                    let o = n.length;
                    for (let u = 0; u < o; u++) {
                      let k = n[u];
                      if (typeof k == "string") {
                        if (I(k) < 1) {
                          let l = { instancePath: s + "/steps/" + h + "/minMax/columns/" + u, schemaPath: "#/properties/steps/items/properties/minMax/properties/columns/anyOf/1/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                          e === null ? e = [l] : e.push(l), t++;
                        }
                      } else {
                        let l = { instancePath: s + "/steps/" + h + "/minMax/columns/" + u, schemaPath: "#/properties/steps/items/properties/minMax/properties/columns/anyOf/1/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        e === null ? e = [l] : e.push(l), t++;
                      }
                    }
                  } else {
                    let o = { instancePath: s + "/steps/" + h + "/minMax/columns", schemaPath: "#/properties/steps/items/properties/minMax/properties/columns/anyOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                    e === null ? e = [o] : e.push(o), t++;
                  }
                  var d = y === t;
                  if (i = i || d, i)
                    t = r, e !== null && (r ? e.length = r : e = null);
                  else {
                    let o = { instancePath: s + "/steps/" + h + "/minMax/columns", schemaPath: "#/properties/steps/items/properties/minMax/properties/columns/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                    e === null ? e = [o] : e.push(o), t++;
                  }
                }
                if (a.targets !== void 0 && typeof a.targets != "boolean") {
                  let n = { instancePath: s + "/steps/" + h + "/minMax/targets", schemaPath: "#/properties/steps/items/properties/minMax/properties/targets/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                  e === null ? e = [n] : e.push(n), t++;
                }
              } else {
                let n = { instancePath: s + "/steps/" + h + "/minMax", schemaPath: "#/properties/steps/items/properties/minMax/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                e === null ? e = [n] : e.push(n), t++;
              }
            }
          } else {
            let a = { instancePath: s + "/steps/" + h, schemaPath: "#/properties/steps/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            e === null ? e = [a] : e.push(a), t++;
          }
        }
      } else {
        let x = { instancePath: s + "/steps", schemaPath: "#/properties/steps/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [x] : e.push(x), t++;
      }
    }
    if (P.note !== void 0 && typeof P.note != "string") {
      let p = { instancePath: s + "/note", schemaPath: "#/properties/note/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [p] : e.push(p), t++;
    }
  } else {
    let p = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [p] : e.push(p), t++;
  }
  return J.errors = e, t === 0;
}
J.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var ce = X, S = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "urn:kstore:schema:artifact:training", title: "TrainingSettings", description: "How a model is trained.", type: "object", additionalProperties: !1, properties: { epochs: { type: "integer", minimum: 1, maximum: 1e6, default: 200, description: "passes over the training rows at most" }, batchSize: { type: "integer", minimum: 1, maximum: 1e6, default: 32, description: "rows a step; the last step of an epoch may have fewer" }, parts: { type: "integer", enum: [1, 2, 4, 8, 16], default: 1, description: "parts that each batch is cut into, so that as many cores can work on it; the parts decide over the result, the cores do not. Batch normalisation sees the rows of a part" }, learningRate: { type: "number", exclusiveMinimum: 0, default: 5e-3, description: "size of a step" }, schedule: { type: "array", maxItems: 100, default: [], description: "how the learning rate changes: stages one after the other, each beginning where the one before it ended; without any it stays", items: { type: "object", additionalProperties: !1, minProperties: 1, maxProperties: 1, description: "one stage: its kind and its settings", properties: { constant: { type: "object", additionalProperties: !1, description: "the rate stays", properties: { length: { type: "integer", minimum: 1, maximum: 1e9, description: "units that the stage takes; without it, it goes on to the end of the training" }, unit: { type: "string", enum: ["epoch", "step"], default: "epoch", description: "what is counted: the rate changes after each epoch, or after each step of the optimiser" } } }, warmUp: { type: "object", additionalProperties: !1, required: ["length"], description: "the rate rises evenly", properties: { length: { type: "integer", minimum: 1, maximum: 1e9, description: "units that the stage takes; without it, it goes on to the end of the training" }, unit: { type: "string", enum: ["epoch", "step"], default: "epoch", description: "what is counted: the rate changes after each epoch, or after each step of the optimiser" }, from: { type: "number", minimum: 0, maximum: 1, default: 0.01, description: "share of the rate that it begins with" } } }, step: { type: "object", additionalProperties: !1, required: ["every"], description: "the rate falls by a factor every so often", properties: { length: { type: "integer", minimum: 1, maximum: 1e9, description: "units that the stage takes; without it, it goes on to the end of the training" }, unit: { type: "string", enum: ["epoch", "step"], default: "epoch", description: "what is counted: the rate changes after each epoch, or after each step of the optimiser" }, every: { type: "integer", minimum: 1, maximum: 1e9, description: "units between two falls" }, factor: { type: "number", exclusiveMinimum: 0, maximum: 1, default: 0.1, description: "what the rate is multiplied by" } } }, exponential: { type: "object", additionalProperties: !1, required: ["factor"], description: "the rate falls by a factor each time", properties: { length: { type: "integer", minimum: 1, maximum: 1e9, description: "units that the stage takes; without it, it goes on to the end of the training" }, unit: { type: "string", enum: ["epoch", "step"], default: "epoch", description: "what is counted: the rate changes after each epoch, or after each step of the optimiser" }, factor: { type: "number", exclusiveMinimum: 0, maximum: 1, description: "what the rate is multiplied by after each unit" } } }, cosine: { type: "object", additionalProperties: !1, description: "the rate falls as half a wave of a cosine, slow at both ends", properties: { length: { type: "integer", minimum: 1, maximum: 1e9, description: "units that the stage takes; without it, it goes on to the end of the training" }, unit: { type: "string", enum: ["epoch", "step"], default: "epoch", description: "what is counted: the rate changes after each epoch, or after each step of the optimiser" }, to: { type: "number", minimum: 0, maximum: 1, default: 0, description: "share of the rate that it ends with" } } }, plateau: { type: "object", additionalProperties: !1, description: "the rate falls when the validation loss, or without validation rows the training loss, no longer does", properties: { length: { type: "integer", minimum: 1, maximum: 1e9, description: "units that the stage takes; without it, it goes on to the end of the training" }, factor: { type: "number", exclusiveMinimum: 0, maximum: 1, default: 0.1, description: "what the rate is multiplied by" }, patience: { type: "integer", minimum: 0, maximum: 1e6, default: 10, description: "epochs without a lower loss that are borne" }, threshold: { type: "number", minimum: 0, exclusiveMaximum: 1, default: 1e-4, description: "share by which a loss must be lower to count" }, cooldown: { type: "integer", minimum: 0, maximum: 1e6, default: 0, description: "epochs after a fall that are not counted" }, to: { type: "number", minimum: 0, maximum: 1, default: 0, description: "share of the rate that it does not fall below" } } } } } }, optimiser: { type: "string", enum: ["adam", "adamw", "sgd", "rmsprop"], default: "adam", description: "rule by which the weights change" }, weightDecay: { type: "number", minimum: 0, default: 0, description: "pull of the weights towards zero: added to the gradient by adam, sgd and rmsprop (L2), taken off the weights by adamw; biases are left alone" }, momentum: { type: "number", minimum: 0, exclusiveMaximum: 1, default: 0.9, description: "share of the last step that sgd keeps" }, nesterov: { type: "boolean", default: !1, description: "of sgd: takes the gradient as if the share of the last step had been taken already" }, loss: { type: "string", enum: ["meanSquaredError", "meanAbsoluteError", "huber", "crossEntropy", "focal", "binaryCrossEntropy"], description: "what training makes small: for numbers `meanSquaredError`, which they have without it, `meanAbsoluteError` or `huber`, measured on the scaled targets; for classes `crossEntropy`, which they have without it, `focal` or `binaryCrossEntropy`" }, huberDelta: { type: "number", exclusiveMinimum: 0, default: 1, description: "of huber: error from which on it counts straight instead of square" }, focalGamma: { type: "number", minimum: 0, maximum: 100, default: 2, description: "of focal: how little rows that are right already count; 0 is crossEntropy" }, l1: { type: "number", minimum: 0, default: 0, description: "adds this times the sum of all |weight| to what training makes small; the losses that are told go without it" }, l2: { type: "number", minimum: 0, default: 0, description: "the same with weight\xB2" }, clipNorm: { type: "number", minimum: 0, default: 0, description: "largest length that the gradient may have; 0 means any" }, clipValue: { type: "number", minimum: 0, default: 0, description: "largest value that one number of the gradient may have; 0 means any" }, patience: { type: "integer", minimum: 0, maximum: 1e6, default: 0, description: "epochs without a better validation loss after which training stops; 0 means never. The weights of the best epoch are kept in any case" }, classWeights: { oneOf: [{ type: "string", enum: ["none", "balanced"] }, { type: "object", minProperties: 1, additionalProperties: { type: "number", exclusiveMinimum: 0 } }], default: "none", description: "for classes: `balanced` gives rare classes as much weight in the loss as common ones, each row that of rows / (classes \xD7 rows of its class); or the weight of each class by its name, 1 for those that are not named" }, labelSmoothing: { type: "number", minimum: 0, exclusiveMaximum: 1, default: 0, description: "for classes: share of the expected probability that is spread evenly over all classes, so that the network grows less sure of itself" }, keepWeights: { type: "string", enum: ["best", "last", "both"], default: "best", description: "weights that the checkpoint holds: of the epoch with the lowest validation loss, of the last epoch, or both; a test takes the best when both are there" }, reportSteps: { type: "integer", minimum: 0, maximum: 1e9, default: 0, description: "tells the loss of one step after so many steps, as `stepLoss`; 0 tells only those of epochs" } } };
function X(P, { instancePath: s = "", parentData: M, parentDataProperty: F, rootData: z = P, dynamicAnchors: C = {} } = {}) {
  let e = null, t = 0, A = X.evaluated;
  if (A.dynamicProps && (A.props = void 0), A.dynamicItems && (A.items = void 0), P && typeof P == "object" && !Array.isArray(P)) {
    for (let c in P)
      if (!D.call(S.properties, c)) {
        let w = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: c }, message: "must NOT have additional properties" };
        e === null ? e = [w] : e.push(w), t++;
      }
    if (P.epochs !== void 0) {
      let c = P.epochs;
      if (!(typeof c == "number" && !(c % 1) && !isNaN(c) && isFinite(c))) {
        let w = { instancePath: s + "/epochs", schemaPath: "#/properties/epochs/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [w] : e.push(w), t++;
      }
      if (typeof c == "number" && isFinite(c)) {
        if (c > 1e6 || isNaN(c)) {
          let w = { instancePath: s + "/epochs", schemaPath: "#/properties/epochs/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 }, message: "must be <= 1000000" };
          e === null ? e = [w] : e.push(w), t++;
        }
        if (c < 1 || isNaN(c)) {
          let w = { instancePath: s + "/epochs", schemaPath: "#/properties/epochs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          e === null ? e = [w] : e.push(w), t++;
        }
      }
    }
    if (P.batchSize !== void 0) {
      let c = P.batchSize;
      if (!(typeof c == "number" && !(c % 1) && !isNaN(c) && isFinite(c))) {
        let w = { instancePath: s + "/batchSize", schemaPath: "#/properties/batchSize/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [w] : e.push(w), t++;
      }
      if (typeof c == "number" && isFinite(c)) {
        if (c > 1e6 || isNaN(c)) {
          let w = { instancePath: s + "/batchSize", schemaPath: "#/properties/batchSize/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 }, message: "must be <= 1000000" };
          e === null ? e = [w] : e.push(w), t++;
        }
        if (c < 1 || isNaN(c)) {
          let w = { instancePath: s + "/batchSize", schemaPath: "#/properties/batchSize/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          e === null ? e = [w] : e.push(w), t++;
        }
      }
    }
    if (P.parts !== void 0) {
      let c = P.parts;
      if (!(typeof c == "number" && !(c % 1) && !isNaN(c) && isFinite(c))) {
        let w = { instancePath: s + "/parts", schemaPath: "#/properties/parts/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [w] : e.push(w), t++;
      }
      if (!(c === 1 || c === 2 || c === 4 || c === 8 || c === 16)) {
        let w = { instancePath: s + "/parts", schemaPath: "#/properties/parts/enum", keyword: "enum", params: { allowedValues: S.properties.parts.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [w] : e.push(w), t++;
      }
    }
    if (P.learningRate !== void 0) {
      let c = P.learningRate;
      if (typeof c == "number" && isFinite(c)) {
        if (c <= 0 || isNaN(c)) {
          let w = { instancePath: s + "/learningRate", schemaPath: "#/properties/learningRate/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
          e === null ? e = [w] : e.push(w), t++;
        }
      } else {
        let w = { instancePath: s + "/learningRate", schemaPath: "#/properties/learningRate/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        e === null ? e = [w] : e.push(w), t++;
      }
    }
    if (P.schedule !== void 0) {
      let c = P.schedule;
      if (Array.isArray(c)) {
        if (c.length > 100) {
          let v = { instancePath: s + "/schedule", schemaPath: "#/properties/schedule/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items" };
          e === null ? e = [v] : e.push(v), t++;
        }
        let w = c.length;
        for (let v = 0; v < w; v++) {
          let q = c[v];
          if (q && typeof q == "object" && !Array.isArray(q)) {
            if (Object.keys(q).length > 1) {
              let g = { instancePath: s + "/schedule/" + v, schemaPath: "#/properties/schedule/items/maxProperties", keyword: "maxProperties", params: { limit: 1 }, message: "must NOT have more than 1 properties" };
              e === null ? e = [g] : e.push(g), t++;
            }
            if (Object.keys(q).length < 1) {
              let g = { instancePath: s + "/schedule/" + v, schemaPath: "#/properties/schedule/items/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" };
              e === null ? e = [g] : e.push(g), t++;
            }
            for (let g in q)
              if (!(g === "constant" || g === "warmUp" || g === "step" || g === "exponential" || g === "cosine" || g === "plateau")) {
                let d = { instancePath: s + "/schedule/" + v, schemaPath: "#/properties/schedule/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: g }, message: "must NOT have additional properties" };
                e === null ? e = [d] : e.push(d), t++;
              }
            if (q.constant !== void 0) {
              let g = q.constant;
              if (g && typeof g == "object" && !Array.isArray(g)) {
                for (let d in g)
                  if (!(d === "length" || d === "unit")) {
                    let p = { instancePath: s + "/schedule/" + v + "/constant", schemaPath: "#/properties/schedule/items/properties/constant/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: d }, message: "must NOT have additional properties" };
                    e === null ? e = [p] : e.push(p), t++;
                  }
                if (g.length !== void 0) {
                  let d = g.length;
                  if (!(typeof d == "number" && !(d % 1) && !isNaN(d) && isFinite(d))) {
                    let p = { instancePath: s + "/schedule/" + v + "/constant/length", schemaPath: "#/properties/schedule/items/properties/constant/properties/length/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    e === null ? e = [p] : e.push(p), t++;
                  }
                  if (typeof d == "number" && isFinite(d)) {
                    if (d > 1e9 || isNaN(d)) {
                      let p = { instancePath: s + "/schedule/" + v + "/constant/length", schemaPath: "#/properties/schedule/items/properties/constant/properties/length/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e9 }, message: "must be <= 1000000000" };
                      e === null ? e = [p] : e.push(p), t++;
                    }
                    if (d < 1 || isNaN(d)) {
                      let p = { instancePath: s + "/schedule/" + v + "/constant/length", schemaPath: "#/properties/schedule/items/properties/constant/properties/length/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                      e === null ? e = [p] : e.push(p), t++;
                    }
                  }
                }
                if (g.unit !== void 0) {
                  let d = g.unit;
                  if (typeof d != "string") {
                    let p = { instancePath: s + "/schedule/" + v + "/constant/unit", schemaPath: "#/properties/schedule/items/properties/constant/properties/unit/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [p] : e.push(p), t++;
                  }
                  if (!(d === "epoch" || d === "step")) {
                    let p = { instancePath: s + "/schedule/" + v + "/constant/unit", schemaPath: "#/properties/schedule/items/properties/constant/properties/unit/enum", keyword: "enum", params: { allowedValues: S.properties.schedule.items.properties.constant.properties.unit.enum }, message: "must be equal to one of the allowed values" };
                    e === null ? e = [p] : e.push(p), t++;
                  }
                }
              } else {
                let d = { instancePath: s + "/schedule/" + v + "/constant", schemaPath: "#/properties/schedule/items/properties/constant/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                e === null ? e = [d] : e.push(d), t++;
              }
            }
            if (q.warmUp !== void 0) {
              let g = q.warmUp;
              if (g && typeof g == "object" && !Array.isArray(g)) {
                if (g.length === void 0) {
                  let d = { instancePath: s + "/schedule/" + v + "/warmUp", schemaPath: "#/properties/schedule/items/properties/warmUp/required", keyword: "required", params: { missingProperty: "length" }, message: "must have required property 'length'" };
                  e === null ? e = [d] : e.push(d), t++;
                }
                for (let d in g)
                  if (!(d === "length" || d === "unit" || d === "from")) {
                    let p = { instancePath: s + "/schedule/" + v + "/warmUp", schemaPath: "#/properties/schedule/items/properties/warmUp/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: d }, message: "must NOT have additional properties" };
                    e === null ? e = [p] : e.push(p), t++;
                  }
                if (g.length !== void 0) {
                  let d = g.length;
                  if (!(typeof d == "number" && !(d % 1) && !isNaN(d) && isFinite(d))) {
                    let p = { instancePath: s + "/schedule/" + v + "/warmUp/length", schemaPath: "#/properties/schedule/items/properties/warmUp/properties/length/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    e === null ? e = [p] : e.push(p), t++;
                  }
                  if (typeof d == "number" && isFinite(d)) {
                    if (d > 1e9 || isNaN(d)) {
                      let p = { instancePath: s + "/schedule/" + v + "/warmUp/length", schemaPath: "#/properties/schedule/items/properties/warmUp/properties/length/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e9 }, message: "must be <= 1000000000" };
                      e === null ? e = [p] : e.push(p), t++;
                    }
                    if (d < 1 || isNaN(d)) {
                      let p = { instancePath: s + "/schedule/" + v + "/warmUp/length", schemaPath: "#/properties/schedule/items/properties/warmUp/properties/length/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                      e === null ? e = [p] : e.push(p), t++;
                    }
                  }
                }
                if (g.unit !== void 0) {
                  let d = g.unit;
                  if (typeof d != "string") {
                    let p = { instancePath: s + "/schedule/" + v + "/warmUp/unit", schemaPath: "#/properties/schedule/items/properties/warmUp/properties/unit/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [p] : e.push(p), t++;
                  }
                  if (!(d === "epoch" || d === "step")) {
                    let p = { instancePath: s + "/schedule/" + v + "/warmUp/unit", schemaPath: "#/properties/schedule/items/properties/warmUp/properties/unit/enum", keyword: "enum", params: { allowedValues: S.properties.schedule.items.properties.warmUp.properties.unit.enum }, message: "must be equal to one of the allowed values" };
                    e === null ? e = [p] : e.push(p), t++;
                  }
                }
                if (g.from !== void 0) {
                  let d = g.from;
                  if (typeof d == "number" && isFinite(d)) {
                    if (d > 1 || isNaN(d)) {
                      let p = { instancePath: s + "/schedule/" + v + "/warmUp/from", schemaPath: "#/properties/schedule/items/properties/warmUp/properties/from/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" };
                      e === null ? e = [p] : e.push(p), t++;
                    }
                    if (d < 0 || isNaN(d)) {
                      let p = { instancePath: s + "/schedule/" + v + "/warmUp/from", schemaPath: "#/properties/schedule/items/properties/warmUp/properties/from/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                      e === null ? e = [p] : e.push(p), t++;
                    }
                  } else {
                    let p = { instancePath: s + "/schedule/" + v + "/warmUp/from", schemaPath: "#/properties/schedule/items/properties/warmUp/properties/from/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                    e === null ? e = [p] : e.push(p), t++;
                  }
                }
              } else {
                let d = { instancePath: s + "/schedule/" + v + "/warmUp", schemaPath: "#/properties/schedule/items/properties/warmUp/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                e === null ? e = [d] : e.push(d), t++;
              }
            }
            if (q.step !== void 0) {
              let g = q.step;
              if (g && typeof g == "object" && !Array.isArray(g)) {
                if (g.every === void 0) {
                  let d = { instancePath: s + "/schedule/" + v + "/step", schemaPath: "#/properties/schedule/items/properties/step/required", keyword: "required", params: { missingProperty: "every" }, message: "must have required property 'every'" };
                  e === null ? e = [d] : e.push(d), t++;
                }
                for (let d in g)
                  if (!(d === "length" || d === "unit" || d === "every" || d === "factor")) {
                    let p = { instancePath: s + "/schedule/" + v + "/step", schemaPath: "#/properties/schedule/items/properties/step/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: d }, message: "must NOT have additional properties" };
                    e === null ? e = [p] : e.push(p), t++;
                  }
                if (g.length !== void 0) {
                  let d = g.length;
                  if (!(typeof d == "number" && !(d % 1) && !isNaN(d) && isFinite(d))) {
                    let p = { instancePath: s + "/schedule/" + v + "/step/length", schemaPath: "#/properties/schedule/items/properties/step/properties/length/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    e === null ? e = [p] : e.push(p), t++;
                  }
                  if (typeof d == "number" && isFinite(d)) {
                    if (d > 1e9 || isNaN(d)) {
                      let p = { instancePath: s + "/schedule/" + v + "/step/length", schemaPath: "#/properties/schedule/items/properties/step/properties/length/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e9 }, message: "must be <= 1000000000" };
                      e === null ? e = [p] : e.push(p), t++;
                    }
                    if (d < 1 || isNaN(d)) {
                      let p = { instancePath: s + "/schedule/" + v + "/step/length", schemaPath: "#/properties/schedule/items/properties/step/properties/length/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                      e === null ? e = [p] : e.push(p), t++;
                    }
                  }
                }
                if (g.unit !== void 0) {
                  let d = g.unit;
                  if (typeof d != "string") {
                    let p = { instancePath: s + "/schedule/" + v + "/step/unit", schemaPath: "#/properties/schedule/items/properties/step/properties/unit/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [p] : e.push(p), t++;
                  }
                  if (!(d === "epoch" || d === "step")) {
                    let p = { instancePath: s + "/schedule/" + v + "/step/unit", schemaPath: "#/properties/schedule/items/properties/step/properties/unit/enum", keyword: "enum", params: { allowedValues: S.properties.schedule.items.properties.step.properties.unit.enum }, message: "must be equal to one of the allowed values" };
                    e === null ? e = [p] : e.push(p), t++;
                  }
                }
                if (g.every !== void 0) {
                  let d = g.every;
                  if (!(typeof d == "number" && !(d % 1) && !isNaN(d) && isFinite(d))) {
                    let p = { instancePath: s + "/schedule/" + v + "/step/every", schemaPath: "#/properties/schedule/items/properties/step/properties/every/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    e === null ? e = [p] : e.push(p), t++;
                  }
                  if (typeof d == "number" && isFinite(d)) {
                    if (d > 1e9 || isNaN(d)) {
                      let p = { instancePath: s + "/schedule/" + v + "/step/every", schemaPath: "#/properties/schedule/items/properties/step/properties/every/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e9 }, message: "must be <= 1000000000" };
                      e === null ? e = [p] : e.push(p), t++;
                    }
                    if (d < 1 || isNaN(d)) {
                      let p = { instancePath: s + "/schedule/" + v + "/step/every", schemaPath: "#/properties/schedule/items/properties/step/properties/every/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                      e === null ? e = [p] : e.push(p), t++;
                    }
                  }
                }
                if (g.factor !== void 0) {
                  let d = g.factor;
                  if (typeof d == "number" && isFinite(d)) {
                    if (d > 1 || isNaN(d)) {
                      let p = { instancePath: s + "/schedule/" + v + "/step/factor", schemaPath: "#/properties/schedule/items/properties/step/properties/factor/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" };
                      e === null ? e = [p] : e.push(p), t++;
                    }
                    if (d <= 0 || isNaN(d)) {
                      let p = { instancePath: s + "/schedule/" + v + "/step/factor", schemaPath: "#/properties/schedule/items/properties/step/properties/factor/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
                      e === null ? e = [p] : e.push(p), t++;
                    }
                  } else {
                    let p = { instancePath: s + "/schedule/" + v + "/step/factor", schemaPath: "#/properties/schedule/items/properties/step/properties/factor/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                    e === null ? e = [p] : e.push(p), t++;
                  }
                }
              } else {
                let d = { instancePath: s + "/schedule/" + v + "/step", schemaPath: "#/properties/schedule/items/properties/step/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                e === null ? e = [d] : e.push(d), t++;
              }
            }
            if (q.exponential !== void 0) {
              let g = q.exponential;
              if (g && typeof g == "object" && !Array.isArray(g)) {
                if (g.factor === void 0) {
                  let d = { instancePath: s + "/schedule/" + v + "/exponential", schemaPath: "#/properties/schedule/items/properties/exponential/required", keyword: "required", params: { missingProperty: "factor" }, message: "must have required property 'factor'" };
                  e === null ? e = [d] : e.push(d), t++;
                }
                for (let d in g)
                  if (!(d === "length" || d === "unit" || d === "factor")) {
                    let p = { instancePath: s + "/schedule/" + v + "/exponential", schemaPath: "#/properties/schedule/items/properties/exponential/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: d }, message: "must NOT have additional properties" };
                    e === null ? e = [p] : e.push(p), t++;
                  }
                if (g.length !== void 0) {
                  let d = g.length;
                  if (!(typeof d == "number" && !(d % 1) && !isNaN(d) && isFinite(d))) {
                    let p = { instancePath: s + "/schedule/" + v + "/exponential/length", schemaPath: "#/properties/schedule/items/properties/exponential/properties/length/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    e === null ? e = [p] : e.push(p), t++;
                  }
                  if (typeof d == "number" && isFinite(d)) {
                    if (d > 1e9 || isNaN(d)) {
                      let p = { instancePath: s + "/schedule/" + v + "/exponential/length", schemaPath: "#/properties/schedule/items/properties/exponential/properties/length/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e9 }, message: "must be <= 1000000000" };
                      e === null ? e = [p] : e.push(p), t++;
                    }
                    if (d < 1 || isNaN(d)) {
                      let p = { instancePath: s + "/schedule/" + v + "/exponential/length", schemaPath: "#/properties/schedule/items/properties/exponential/properties/length/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                      e === null ? e = [p] : e.push(p), t++;
                    }
                  }
                }
                if (g.unit !== void 0) {
                  let d = g.unit;
                  if (typeof d != "string") {
                    let p = { instancePath: s + "/schedule/" + v + "/exponential/unit", schemaPath: "#/properties/schedule/items/properties/exponential/properties/unit/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [p] : e.push(p), t++;
                  }
                  if (!(d === "epoch" || d === "step")) {
                    let p = { instancePath: s + "/schedule/" + v + "/exponential/unit", schemaPath: "#/properties/schedule/items/properties/exponential/properties/unit/enum", keyword: "enum", params: { allowedValues: S.properties.schedule.items.properties.exponential.properties.unit.enum }, message: "must be equal to one of the allowed values" };
                    e === null ? e = [p] : e.push(p), t++;
                  }
                }
                if (g.factor !== void 0) {
                  let d = g.factor;
                  if (typeof d == "number" && isFinite(d)) {
                    if (d > 1 || isNaN(d)) {
                      let p = { instancePath: s + "/schedule/" + v + "/exponential/factor", schemaPath: "#/properties/schedule/items/properties/exponential/properties/factor/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" };
                      e === null ? e = [p] : e.push(p), t++;
                    }
                    if (d <= 0 || isNaN(d)) {
                      let p = { instancePath: s + "/schedule/" + v + "/exponential/factor", schemaPath: "#/properties/schedule/items/properties/exponential/properties/factor/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
                      e === null ? e = [p] : e.push(p), t++;
                    }
                  } else {
                    let p = { instancePath: s + "/schedule/" + v + "/exponential/factor", schemaPath: "#/properties/schedule/items/properties/exponential/properties/factor/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                    e === null ? e = [p] : e.push(p), t++;
                  }
                }
              } else {
                let d = { instancePath: s + "/schedule/" + v + "/exponential", schemaPath: "#/properties/schedule/items/properties/exponential/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                e === null ? e = [d] : e.push(d), t++;
              }
            }
            if (q.cosine !== void 0) {
              let g = q.cosine;
              if (g && typeof g == "object" && !Array.isArray(g)) {
                for (let d in g)
                  if (!(d === "length" || d === "unit" || d === "to")) {
                    let p = { instancePath: s + "/schedule/" + v + "/cosine", schemaPath: "#/properties/schedule/items/properties/cosine/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: d }, message: "must NOT have additional properties" };
                    e === null ? e = [p] : e.push(p), t++;
                  }
                if (g.length !== void 0) {
                  let d = g.length;
                  if (!(typeof d == "number" && !(d % 1) && !isNaN(d) && isFinite(d))) {
                    let p = { instancePath: s + "/schedule/" + v + "/cosine/length", schemaPath: "#/properties/schedule/items/properties/cosine/properties/length/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    e === null ? e = [p] : e.push(p), t++;
                  }
                  if (typeof d == "number" && isFinite(d)) {
                    if (d > 1e9 || isNaN(d)) {
                      let p = { instancePath: s + "/schedule/" + v + "/cosine/length", schemaPath: "#/properties/schedule/items/properties/cosine/properties/length/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e9 }, message: "must be <= 1000000000" };
                      e === null ? e = [p] : e.push(p), t++;
                    }
                    if (d < 1 || isNaN(d)) {
                      let p = { instancePath: s + "/schedule/" + v + "/cosine/length", schemaPath: "#/properties/schedule/items/properties/cosine/properties/length/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                      e === null ? e = [p] : e.push(p), t++;
                    }
                  }
                }
                if (g.unit !== void 0) {
                  let d = g.unit;
                  if (typeof d != "string") {
                    let p = { instancePath: s + "/schedule/" + v + "/cosine/unit", schemaPath: "#/properties/schedule/items/properties/cosine/properties/unit/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [p] : e.push(p), t++;
                  }
                  if (!(d === "epoch" || d === "step")) {
                    let p = { instancePath: s + "/schedule/" + v + "/cosine/unit", schemaPath: "#/properties/schedule/items/properties/cosine/properties/unit/enum", keyword: "enum", params: { allowedValues: S.properties.schedule.items.properties.cosine.properties.unit.enum }, message: "must be equal to one of the allowed values" };
                    e === null ? e = [p] : e.push(p), t++;
                  }
                }
                if (g.to !== void 0) {
                  let d = g.to;
                  if (typeof d == "number" && isFinite(d)) {
                    if (d > 1 || isNaN(d)) {
                      let p = { instancePath: s + "/schedule/" + v + "/cosine/to", schemaPath: "#/properties/schedule/items/properties/cosine/properties/to/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" };
                      e === null ? e = [p] : e.push(p), t++;
                    }
                    if (d < 0 || isNaN(d)) {
                      let p = { instancePath: s + "/schedule/" + v + "/cosine/to", schemaPath: "#/properties/schedule/items/properties/cosine/properties/to/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                      e === null ? e = [p] : e.push(p), t++;
                    }
                  } else {
                    let p = { instancePath: s + "/schedule/" + v + "/cosine/to", schemaPath: "#/properties/schedule/items/properties/cosine/properties/to/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                    e === null ? e = [p] : e.push(p), t++;
                  }
                }
              } else {
                let d = { instancePath: s + "/schedule/" + v + "/cosine", schemaPath: "#/properties/schedule/items/properties/cosine/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                e === null ? e = [d] : e.push(d), t++;
              }
            }
            if (q.plateau !== void 0) {
              let g = q.plateau;
              if (g && typeof g == "object" && !Array.isArray(g)) {
                for (let d in g)
                  if (!(d === "length" || d === "factor" || d === "patience" || d === "threshold" || d === "cooldown" || d === "to")) {
                    let p = { instancePath: s + "/schedule/" + v + "/plateau", schemaPath: "#/properties/schedule/items/properties/plateau/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: d }, message: "must NOT have additional properties" };
                    e === null ? e = [p] : e.push(p), t++;
                  }
                if (g.length !== void 0) {
                  let d = g.length;
                  if (!(typeof d == "number" && !(d % 1) && !isNaN(d) && isFinite(d))) {
                    let p = { instancePath: s + "/schedule/" + v + "/plateau/length", schemaPath: "#/properties/schedule/items/properties/plateau/properties/length/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    e === null ? e = [p] : e.push(p), t++;
                  }
                  if (typeof d == "number" && isFinite(d)) {
                    if (d > 1e9 || isNaN(d)) {
                      let p = { instancePath: s + "/schedule/" + v + "/plateau/length", schemaPath: "#/properties/schedule/items/properties/plateau/properties/length/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e9 }, message: "must be <= 1000000000" };
                      e === null ? e = [p] : e.push(p), t++;
                    }
                    if (d < 1 || isNaN(d)) {
                      let p = { instancePath: s + "/schedule/" + v + "/plateau/length", schemaPath: "#/properties/schedule/items/properties/plateau/properties/length/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                      e === null ? e = [p] : e.push(p), t++;
                    }
                  }
                }
                if (g.factor !== void 0) {
                  let d = g.factor;
                  if (typeof d == "number" && isFinite(d)) {
                    if (d > 1 || isNaN(d)) {
                      let p = { instancePath: s + "/schedule/" + v + "/plateau/factor", schemaPath: "#/properties/schedule/items/properties/plateau/properties/factor/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" };
                      e === null ? e = [p] : e.push(p), t++;
                    }
                    if (d <= 0 || isNaN(d)) {
                      let p = { instancePath: s + "/schedule/" + v + "/plateau/factor", schemaPath: "#/properties/schedule/items/properties/plateau/properties/factor/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
                      e === null ? e = [p] : e.push(p), t++;
                    }
                  } else {
                    let p = { instancePath: s + "/schedule/" + v + "/plateau/factor", schemaPath: "#/properties/schedule/items/properties/plateau/properties/factor/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                    e === null ? e = [p] : e.push(p), t++;
                  }
                }
                if (g.patience !== void 0) {
                  let d = g.patience;
                  if (!(typeof d == "number" && !(d % 1) && !isNaN(d) && isFinite(d))) {
                    let p = { instancePath: s + "/schedule/" + v + "/plateau/patience", schemaPath: "#/properties/schedule/items/properties/plateau/properties/patience/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    e === null ? e = [p] : e.push(p), t++;
                  }
                  if (typeof d == "number" && isFinite(d)) {
                    if (d > 1e6 || isNaN(d)) {
                      let p = { instancePath: s + "/schedule/" + v + "/plateau/patience", schemaPath: "#/properties/schedule/items/properties/plateau/properties/patience/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 }, message: "must be <= 1000000" };
                      e === null ? e = [p] : e.push(p), t++;
                    }
                    if (d < 0 || isNaN(d)) {
                      let p = { instancePath: s + "/schedule/" + v + "/plateau/patience", schemaPath: "#/properties/schedule/items/properties/plateau/properties/patience/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                      e === null ? e = [p] : e.push(p), t++;
                    }
                  }
                }
                if (g.threshold !== void 0) {
                  let d = g.threshold;
                  if (typeof d == "number" && isFinite(d)) {
                    if (d < 0 || isNaN(d)) {
                      let p = { instancePath: s + "/schedule/" + v + "/plateau/threshold", schemaPath: "#/properties/schedule/items/properties/plateau/properties/threshold/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                      e === null ? e = [p] : e.push(p), t++;
                    }
                    if (d >= 1 || isNaN(d)) {
                      let p = { instancePath: s + "/schedule/" + v + "/plateau/threshold", schemaPath: "#/properties/schedule/items/properties/plateau/properties/threshold/exclusiveMaximum", keyword: "exclusiveMaximum", params: { comparison: "<", limit: 1 }, message: "must be < 1" };
                      e === null ? e = [p] : e.push(p), t++;
                    }
                  } else {
                    let p = { instancePath: s + "/schedule/" + v + "/plateau/threshold", schemaPath: "#/properties/schedule/items/properties/plateau/properties/threshold/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                    e === null ? e = [p] : e.push(p), t++;
                  }
                }
                if (g.cooldown !== void 0) {
                  let d = g.cooldown;
                  if (!(typeof d == "number" && !(d % 1) && !isNaN(d) && isFinite(d))) {
                    let p = { instancePath: s + "/schedule/" + v + "/plateau/cooldown", schemaPath: "#/properties/schedule/items/properties/plateau/properties/cooldown/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    e === null ? e = [p] : e.push(p), t++;
                  }
                  if (typeof d == "number" && isFinite(d)) {
                    if (d > 1e6 || isNaN(d)) {
                      let p = { instancePath: s + "/schedule/" + v + "/plateau/cooldown", schemaPath: "#/properties/schedule/items/properties/plateau/properties/cooldown/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 }, message: "must be <= 1000000" };
                      e === null ? e = [p] : e.push(p), t++;
                    }
                    if (d < 0 || isNaN(d)) {
                      let p = { instancePath: s + "/schedule/" + v + "/plateau/cooldown", schemaPath: "#/properties/schedule/items/properties/plateau/properties/cooldown/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                      e === null ? e = [p] : e.push(p), t++;
                    }
                  }
                }
                if (g.to !== void 0) {
                  let d = g.to;
                  if (typeof d == "number" && isFinite(d)) {
                    if (d > 1 || isNaN(d)) {
                      let p = { instancePath: s + "/schedule/" + v + "/plateau/to", schemaPath: "#/properties/schedule/items/properties/plateau/properties/to/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" };
                      e === null ? e = [p] : e.push(p), t++;
                    }
                    if (d < 0 || isNaN(d)) {
                      let p = { instancePath: s + "/schedule/" + v + "/plateau/to", schemaPath: "#/properties/schedule/items/properties/plateau/properties/to/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                      e === null ? e = [p] : e.push(p), t++;
                    }
                  } else {
                    let p = { instancePath: s + "/schedule/" + v + "/plateau/to", schemaPath: "#/properties/schedule/items/properties/plateau/properties/to/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                    e === null ? e = [p] : e.push(p), t++;
                  }
                }
              } else {
                let d = { instancePath: s + "/schedule/" + v + "/plateau", schemaPath: "#/properties/schedule/items/properties/plateau/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                e === null ? e = [d] : e.push(d), t++;
              }
            }
          } else {
            let g = { instancePath: s + "/schedule/" + v, schemaPath: "#/properties/schedule/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            e === null ? e = [g] : e.push(g), t++;
          }
        }
      } else {
        let w = { instancePath: s + "/schedule", schemaPath: "#/properties/schedule/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [w] : e.push(w), t++;
      }
    }
    if (P.optimiser !== void 0) {
      let c = P.optimiser;
      if (typeof c != "string") {
        let w = { instancePath: s + "/optimiser", schemaPath: "#/properties/optimiser/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [w] : e.push(w), t++;
      }
      if (!(c === "adam" || c === "adamw" || c === "sgd" || c === "rmsprop")) {
        let w = { instancePath: s + "/optimiser", schemaPath: "#/properties/optimiser/enum", keyword: "enum", params: { allowedValues: S.properties.optimiser.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [w] : e.push(w), t++;
      }
    }
    if (P.weightDecay !== void 0) {
      let c = P.weightDecay;
      if (typeof c == "number" && isFinite(c)) {
        if (c < 0 || isNaN(c)) {
          let w = { instancePath: s + "/weightDecay", schemaPath: "#/properties/weightDecay/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          e === null ? e = [w] : e.push(w), t++;
        }
      } else {
        let w = { instancePath: s + "/weightDecay", schemaPath: "#/properties/weightDecay/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        e === null ? e = [w] : e.push(w), t++;
      }
    }
    if (P.momentum !== void 0) {
      let c = P.momentum;
      if (typeof c == "number" && isFinite(c)) {
        if (c < 0 || isNaN(c)) {
          let w = { instancePath: s + "/momentum", schemaPath: "#/properties/momentum/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          e === null ? e = [w] : e.push(w), t++;
        }
        if (c >= 1 || isNaN(c)) {
          let w = { instancePath: s + "/momentum", schemaPath: "#/properties/momentum/exclusiveMaximum", keyword: "exclusiveMaximum", params: { comparison: "<", limit: 1 }, message: "must be < 1" };
          e === null ? e = [w] : e.push(w), t++;
        }
      } else {
        let w = { instancePath: s + "/momentum", schemaPath: "#/properties/momentum/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        e === null ? e = [w] : e.push(w), t++;
      }
    }
    if (P.nesterov !== void 0 && typeof P.nesterov != "boolean") {
      let c = { instancePath: s + "/nesterov", schemaPath: "#/properties/nesterov/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      e === null ? e = [c] : e.push(c), t++;
    }
    if (P.loss !== void 0) {
      let c = P.loss;
      if (typeof c != "string") {
        let w = { instancePath: s + "/loss", schemaPath: "#/properties/loss/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [w] : e.push(w), t++;
      }
      if (!(c === "meanSquaredError" || c === "meanAbsoluteError" || c === "huber" || c === "crossEntropy" || c === "focal" || c === "binaryCrossEntropy")) {
        let w = { instancePath: s + "/loss", schemaPath: "#/properties/loss/enum", keyword: "enum", params: { allowedValues: S.properties.loss.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [w] : e.push(w), t++;
      }
    }
    if (P.huberDelta !== void 0) {
      let c = P.huberDelta;
      if (typeof c == "number" && isFinite(c)) {
        if (c <= 0 || isNaN(c)) {
          let w = { instancePath: s + "/huberDelta", schemaPath: "#/properties/huberDelta/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
          e === null ? e = [w] : e.push(w), t++;
        }
      } else {
        let w = { instancePath: s + "/huberDelta", schemaPath: "#/properties/huberDelta/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        e === null ? e = [w] : e.push(w), t++;
      }
    }
    if (P.focalGamma !== void 0) {
      let c = P.focalGamma;
      if (typeof c == "number" && isFinite(c)) {
        if (c > 100 || isNaN(c)) {
          let w = { instancePath: s + "/focalGamma", schemaPath: "#/properties/focalGamma/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, message: "must be <= 100" };
          e === null ? e = [w] : e.push(w), t++;
        }
        if (c < 0 || isNaN(c)) {
          let w = { instancePath: s + "/focalGamma", schemaPath: "#/properties/focalGamma/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          e === null ? e = [w] : e.push(w), t++;
        }
      } else {
        let w = { instancePath: s + "/focalGamma", schemaPath: "#/properties/focalGamma/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        e === null ? e = [w] : e.push(w), t++;
      }
    }
    if (P.l1 !== void 0) {
      let c = P.l1;
      if (typeof c == "number" && isFinite(c)) {
        if (c < 0 || isNaN(c)) {
          let w = { instancePath: s + "/l1", schemaPath: "#/properties/l1/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          e === null ? e = [w] : e.push(w), t++;
        }
      } else {
        let w = { instancePath: s + "/l1", schemaPath: "#/properties/l1/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        e === null ? e = [w] : e.push(w), t++;
      }
    }
    if (P.l2 !== void 0) {
      let c = P.l2;
      if (typeof c == "number" && isFinite(c)) {
        if (c < 0 || isNaN(c)) {
          let w = { instancePath: s + "/l2", schemaPath: "#/properties/l2/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          e === null ? e = [w] : e.push(w), t++;
        }
      } else {
        let w = { instancePath: s + "/l2", schemaPath: "#/properties/l2/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        e === null ? e = [w] : e.push(w), t++;
      }
    }
    if (P.clipNorm !== void 0) {
      let c = P.clipNorm;
      if (typeof c == "number" && isFinite(c)) {
        if (c < 0 || isNaN(c)) {
          let w = { instancePath: s + "/clipNorm", schemaPath: "#/properties/clipNorm/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          e === null ? e = [w] : e.push(w), t++;
        }
      } else {
        let w = { instancePath: s + "/clipNorm", schemaPath: "#/properties/clipNorm/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        e === null ? e = [w] : e.push(w), t++;
      }
    }
    if (P.clipValue !== void 0) {
      let c = P.clipValue;
      if (typeof c == "number" && isFinite(c)) {
        if (c < 0 || isNaN(c)) {
          let w = { instancePath: s + "/clipValue", schemaPath: "#/properties/clipValue/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          e === null ? e = [w] : e.push(w), t++;
        }
      } else {
        let w = { instancePath: s + "/clipValue", schemaPath: "#/properties/clipValue/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        e === null ? e = [w] : e.push(w), t++;
      }
    }
    if (P.patience !== void 0) {
      let c = P.patience;
      if (!(typeof c == "number" && !(c % 1) && !isNaN(c) && isFinite(c))) {
        let w = { instancePath: s + "/patience", schemaPath: "#/properties/patience/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [w] : e.push(w), t++;
      }
      if (typeof c == "number" && isFinite(c)) {
        if (c > 1e6 || isNaN(c)) {
          let w = { instancePath: s + "/patience", schemaPath: "#/properties/patience/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 }, message: "must be <= 1000000" };
          e === null ? e = [w] : e.push(w), t++;
        }
        if (c < 0 || isNaN(c)) {
          let w = { instancePath: s + "/patience", schemaPath: "#/properties/patience/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          e === null ? e = [w] : e.push(w), t++;
        }
      }
    }
    if (P.classWeights !== void 0) {
      let c = P.classWeights, w = t, v = !1, q = null, g = t;
      if (typeof c != "string") {
        let p = { instancePath: s + "/classWeights", schemaPath: "#/properties/classWeights/oneOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [p] : e.push(p), t++;
      }
      if (!(c === "none" || c === "balanced")) {
        let p = { instancePath: s + "/classWeights", schemaPath: "#/properties/classWeights/oneOf/0/enum", keyword: "enum", params: { allowedValues: S.properties.classWeights.oneOf[0].enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [p] : e.push(p), t++;
      }
      var j = g === t;
      j && (v = !0, q = 0);
      let d = t;
      if (c && typeof c == "object" && !Array.isArray(c)) {
        if (Object.keys(c).length < 1) {
          let p = { instancePath: s + "/classWeights", schemaPath: "#/properties/classWeights/oneOf/1/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" };
          e === null ? e = [p] : e.push(p), t++;
        }
        for (let p in c) {
          let x = c[p];
          if (typeof x == "number" && isFinite(x)) {
            if (x <= 0 || isNaN(x)) {
              let h = { instancePath: s + "/classWeights/" + p.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/classWeights/oneOf/1/additionalProperties/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
              e === null ? e = [h] : e.push(h), t++;
            }
          } else {
            let h = { instancePath: s + "/classWeights/" + p.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/classWeights/oneOf/1/additionalProperties/type", keyword: "type", params: { type: "number" }, message: "must be number" };
            e === null ? e = [h] : e.push(h), t++;
          }
        }
      } else {
        let p = { instancePath: s + "/classWeights", schemaPath: "#/properties/classWeights/oneOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        e === null ? e = [p] : e.push(p), t++;
      }
      var j = d === t;
      if (j && v ? (v = !1, q = [q, 1]) : j && (v = !0, q = 1), v)
        t = w, e !== null && (w ? e.length = w : e = null);
      else {
        let p = { instancePath: s + "/classWeights", schemaPath: "#/properties/classWeights/oneOf", keyword: "oneOf", params: { passingSchemas: q }, message: "must match exactly one schema in oneOf" };
        e === null ? e = [p] : e.push(p), t++;
      }
    }
    if (P.labelSmoothing !== void 0) {
      let c = P.labelSmoothing;
      if (typeof c == "number" && isFinite(c)) {
        if (c < 0 || isNaN(c)) {
          let w = { instancePath: s + "/labelSmoothing", schemaPath: "#/properties/labelSmoothing/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          e === null ? e = [w] : e.push(w), t++;
        }
        if (c >= 1 || isNaN(c)) {
          let w = { instancePath: s + "/labelSmoothing", schemaPath: "#/properties/labelSmoothing/exclusiveMaximum", keyword: "exclusiveMaximum", params: { comparison: "<", limit: 1 }, message: "must be < 1" };
          e === null ? e = [w] : e.push(w), t++;
        }
      } else {
        let w = { instancePath: s + "/labelSmoothing", schemaPath: "#/properties/labelSmoothing/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        e === null ? e = [w] : e.push(w), t++;
      }
    }
    if (P.keepWeights !== void 0) {
      let c = P.keepWeights;
      if (typeof c != "string") {
        let w = { instancePath: s + "/keepWeights", schemaPath: "#/properties/keepWeights/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [w] : e.push(w), t++;
      }
      if (!(c === "best" || c === "last" || c === "both")) {
        let w = { instancePath: s + "/keepWeights", schemaPath: "#/properties/keepWeights/enum", keyword: "enum", params: { allowedValues: S.properties.keepWeights.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [w] : e.push(w), t++;
      }
    }
    if (P.reportSteps !== void 0) {
      let c = P.reportSteps;
      if (!(typeof c == "number" && !(c % 1) && !isNaN(c) && isFinite(c))) {
        let w = { instancePath: s + "/reportSteps", schemaPath: "#/properties/reportSteps/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [w] : e.push(w), t++;
      }
      if (typeof c == "number" && isFinite(c)) {
        if (c > 1e9 || isNaN(c)) {
          let w = { instancePath: s + "/reportSteps", schemaPath: "#/properties/reportSteps/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e9 }, message: "must be <= 1000000000" };
          e === null ? e = [w] : e.push(w), t++;
        }
        if (c < 0 || isNaN(c)) {
          let w = { instancePath: s + "/reportSteps", schemaPath: "#/properties/reportSteps/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          e === null ? e = [w] : e.push(w), t++;
        }
      }
    }
  } else {
    let c = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [c] : e.push(c), t++;
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
                      minItems: 2,
                      maxItems: 2,
                      items: {
                        type: "integer",
                        minimum: 1,
                        maximum: 1e5
                      }
                    }
                  ],
                  default: 2,
                  description: "size of the window; of a series only the first number counts"
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
                      minItems: 2,
                      maxItems: 2,
                      items: {
                        type: "integer",
                        minimum: 1,
                        maximum: 1e5
                      }
                    }
                  ],
                  default: 2,
                  description: "size of the window; of a series only the first number counts"
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
                  }
                }
              }
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
        description: "for classes: `balanced` gives rare classes as much weight in the loss as common ones, each row that of rows / (classes \xD7 rows of its class); or the weight of each class by its name, 1 for those that are not named"
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
      }
    }
  }
};
export {
  pe as isDataset,
  me as isEvaluation,
  le as isExperiment,
  ue as isModel,
  de as isPlugin,
  he as isPreprocessing,
  ce as isTraining,
  fe as schemas
};
