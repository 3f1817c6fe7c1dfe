// Generated from schemas/ by `npm run generate`. Do not edit.
var Ne = (t, r) => () => {
  try {
    return r || t((r = { exports: {} }).exports, r), r.exports;
  } catch (me) {
    throw r = 0, me;
  }
};

// node_modules/ajv/dist/runtime/ucs2length.js
var qe = Ne((je) => {
  "use strict";
  Object.defineProperty(je, "__esModule", { value: !0 });
  function _e(t) {
    let r = t.length, me = 0, pe = 0, de;
    for (; pe < r; )
      me++, de = t.charCodeAt(pe++), de >= 55296 && de <= 56319 && pe < r && (de = t.charCodeAt(pe), (de & 64512) === 56320 && pe++);
    return me;
  }
  je.default = _e;
  _e.code = 'require("ajv/dist/runtime/ucs2length").default';
});

// <stdin>
var Se = fe;
function fe(t, { instancePath: r = "", parentData: me, parentDataProperty: pe, rootData: de = t, dynamicAnchors: ye = {} } = {}) {
  let l = null, e = 0, R = fe.evaluated;
  if (R.dynamicProps && (R.props = void 0), R.dynamicItems && (R.items = void 0), e === 0)
    if (t && typeof t == "object" && !Array.isArray(t)) {
      let f;
      if (t.type === void 0 && (f = "type") || t.aliases === void 0 && (f = "aliases"))
        return fe.errors = [{ instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: f }, message: "must have required property '" + f + "'" }], !1;
      {
        let _ = e;
        for (let $ in t)
          if (!($ === "type" || $ === "aliases")) {
            return fe.errors = [{ instancePath: r, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: $ }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_ === e) {
          if (t.type !== void 0) {
            let $ = t.type, T = e;
            if (typeof $ != "string")
              return fe.errors = [{ instancePath: r + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            if ($ !== "kstore.aliases.v1")
              return fe.errors = [{ instancePath: r + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "kstore.aliases.v1" }, message: "must be equal to constant" }], !1;
            var s = T === e;
          } else
            var s = !0;
          if (s)
            if (t.aliases !== void 0) {
              let $ = t.aliases, T = e;
              if (e === T)
                if ($ && typeof $ == "object" && !Array.isArray($))
                  for (let p in $) {
                    let c = $[p], B = e;
                    if (e === B)
                      if (c && typeof c == "object" && !Array.isArray(c))
                        for (let D in c) {
                          let N = c[D], P = e;
                          if (!(typeof N == "number" && !(N % 1) && !isNaN(N) && isFinite(N)))
                            return fe.errors = [{ instancePath: r + "/aliases/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + D.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/aliases/additionalProperties/additionalProperties/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                          if (e === P && typeof N == "number" && isFinite(N) && (N < 1 || isNaN(N)))
                            return fe.errors = [{ instancePath: r + "/aliases/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + D.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/aliases/additionalProperties/additionalProperties/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }], !1;
                          var I = P === e;
                          if (!I)
                            break;
                        }
                      else
                        return fe.errors = [{ instancePath: r + "/aliases/" + p.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/aliases/additionalProperties/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                    var U = B === e;
                    if (!U)
                      break;
                  }
                else
                  return fe.errors = [{ instancePath: r + "/aliases", schemaPath: "#/properties/aliases/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
              var s = T === e;
            } else
              var s = !0;
        }
      }
    } else
      return fe.errors = [{ instancePath: r, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return fe.errors = l, e === 0;
}
fe.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var De = le;
var be = qe().default;
function le(t, { instancePath: r = "", parentData: me, parentDataProperty: pe, rootData: de = t, dynamicAnchors: ye = {} } = {}) {
  let l = null, e = 0, R = le.evaluated;
  if (R.dynamicProps && (R.props = void 0), R.dynamicItems && (R.items = void 0), e === 0)
    if (t && typeof t == "object" && !Array.isArray(t)) {
      let U = e;
      for (let f in t)
        if (!(f === "author" || f === "lockTimeoutSeconds" || f === "saveStateSeconds")) {
          return le.errors = [{ instancePath: r, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: f }, message: "must NOT have additional properties" }], !1;
          break;
        }
      if (U === e) {
        if (t.author !== void 0) {
          let f = t.author, _ = e;
          if (e === _)
            if (f && typeof f == "object" && !Array.isArray(f)) {
              let $;
              if (f.name === void 0 && ($ = "name") || f.email === void 0 && ($ = "email"))
                return le.errors = [{ instancePath: r + "/author", schemaPath: "#/properties/author/required", keyword: "required", params: { missingProperty: $ }, message: "must have required property '" + $ + "'" }], !1;
              {
                let T = e;
                for (let H in f)
                  if (!(H === "name" || H === "email")) {
                    return le.errors = [{ instancePath: r + "/author", schemaPath: "#/properties/author/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: H }, message: "must NOT have additional properties" }], !1;
                    break;
                  }
                if (T === e) {
                  if (f.name !== void 0) {
                    let H = f.name, p = e;
                    if (e === p)
                      if (typeof H == "string") {
                        if (be(H) < 1)
                          return le.errors = [{ instancePath: r + "/author/name", schemaPath: "#/properties/author/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                      } else
                        return le.errors = [{ instancePath: r + "/author/name", schemaPath: "#/properties/author/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                    var s = p === e;
                  } else
                    var s = !0;
                  if (s)
                    if (f.email !== void 0) {
                      let H = e;
                      if (typeof f.email != "string")
                        return le.errors = [{ instancePath: r + "/author/email", schemaPath: "#/properties/author/properties/email/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                      var s = H === e;
                    } else
                      var s = !0;
                }
              }
            } else
              return le.errors = [{ instancePath: r + "/author", schemaPath: "#/properties/author/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
          var I = _ === e;
        } else
          var I = !0;
        if (I) {
          if (t.lockTimeoutSeconds !== void 0) {
            let f = t.lockTimeoutSeconds, _ = e;
            if (!(typeof f == "number" && !(f % 1) && !isNaN(f) && isFinite(f)))
              return le.errors = [{ instancePath: r + "/lockTimeoutSeconds", schemaPath: "#/properties/lockTimeoutSeconds/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
            if (e === _ && typeof f == "number" && isFinite(f) && (f < 0 || isNaN(f)))
              return le.errors = [{ instancePath: r + "/lockTimeoutSeconds", schemaPath: "#/properties/lockTimeoutSeconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
            var I = _ === e;
          } else
            var I = !0;
          if (I)
            if (t.saveStateSeconds !== void 0) {
              let f = t.saveStateSeconds, _ = e;
              if (e === _)
                if (typeof f == "number" && isFinite(f)) {
                  if (f < 0 || isNaN(f))
                    return le.errors = [{ instancePath: r + "/saveStateSeconds", schemaPath: "#/properties/saveStateSeconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                } else
                  return le.errors = [{ instancePath: r + "/saveStateSeconds", schemaPath: "#/properties/saveStateSeconds/type", keyword: "type", params: { type: "number" }, message: "must be number" }], !1;
              var I = _ === e;
            } else
              var I = !0;
        }
      }
    } else
      return le.errors = [{ instancePath: r, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return le.errors = l, e === 0;
}
le.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Ie = y, ve = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "urn:kstore:schema:experiment-run", title: "ExperimentRun", description: "Record of one execution of an experiment: a chain of runs.", type: "object", additionalProperties: !1, required: ["type", "spec", "specification", "status", "used", "steps", "outputs", "metrics", "startedAt", "durationMs"], properties: { type: { type: "string", const: "kstore.experiment-run.v1" }, spec: { type: "string", pattern: "^[0-9a-f]{64}$", description: "SHA-256, 64 lower-case hexadecimal digits" }, specification: { type: "object", additionalProperties: !0, description: "the experiment spec itself" }, status: { type: "string", enum: ["succeeded", "failed", "aborted", "stopped"] }, used: { type: "array", description: "versions that were used", items: { type: "object", additionalProperties: !1, required: ["role", "kind", "name", "version", "id"], properties: { role: { type: "string" }, kind: { type: "string", enum: ["dataset", "preprocessing", "model", "training", "evaluation", "experiment", "report", "checkpoint", "result", "plugin"] }, name: { type: "string" }, version: { type: "integer", minimum: 1 }, id: { type: "string", pattern: "^[0-9a-f]{64}$", description: "SHA-256, 64 lower-case hexadecimal digits" } } } }, steps: { type: "array", items: { type: "object", additionalProperties: !1, required: ["step", "run", "cached"], properties: { step: { type: "string" }, run: { type: "string", pattern: "^[0-9a-f]{64}$", description: "SHA-256, 64 lower-case hexadecimal digits" }, cached: { type: "boolean" }, fold: { type: "integer", minimum: 1, description: "fold of a protocol; absent when all share the step" }, repeat: { type: "integer", minimum: 1, description: "repeat of a protocol; absent when there is one" } } }, description: "the steps that were run or served from the cache; whether one succeeded stands in its run" }, notRun: { type: "array", description: "steps that were not run; absent when there is none", items: { type: "object", additionalProperties: !1, required: ["step"], properties: { step: { type: "string" }, needs: { type: "string", description: "the failed step whose output it needs; absent when the experiment was stopped before" }, fold: { type: "integer", minimum: 1, description: "fold of a protocol; absent when all share the step" }, repeat: { type: "integer", minimum: 1, description: "repeat of a protocol; absent when there is one" } } } }, point: { type: "object", additionalProperties: !0, minProperties: 1, description: "what was chosen for this run: keys of the matrix, or of a sweep, to values; absent when nothing was to be chosen" }, outputs: { type: "array", description: "versions that were made", items: { type: "object", additionalProperties: !1, required: ["slot", "kind", "name", "version", "id"], properties: { slot: { type: "string" }, kind: { type: "string", enum: ["dataset", "preprocessing", "model", "training", "evaluation", "experiment", "report", "checkpoint", "result", "plugin"] }, name: { type: "string" }, version: { type: "integer", minimum: 1 }, id: { type: "string", pattern: "^[0-9a-f]{64}$", description: "SHA-256, 64 lower-case hexadecimal digits" } } } }, metrics: { type: "object", additionalProperties: { type: "number" }, description: "final value of each metric" }, protocol: { type: "object", additionalProperties: !1, required: ["interval", "metrics"], description: "what the runs of a protocol gave; `metrics` of the record has the means", properties: { folds: { type: "integer", minimum: 2 }, repeats: { type: "integer", minimum: 1 }, interval: { type: "object", additionalProperties: !1, required: ["level", "method", "testShare"], properties: { level: { type: "number", exclusiveMinimum: 0, exclusiveMaximum: 1 }, method: { type: "string", description: "`corrected resampled t`: Nadeau and Bengio (2003)" }, testShare: { type: "number", minimum: 0, description: "test rows for each training row" } } }, metrics: { type: "object", additionalProperties: { type: "object", additionalProperties: !1, required: ["values", "mean", "deviation", "low", "high"], properties: { values: { type: "array", items: { type: "number" }, description: "of each division, folds of the first repeat first" }, mean: { type: "number" }, deviation: { type: "number", minimum: 0, description: "standard deviation of the sample" }, low: { type: "number", description: "lower end of the interval" }, high: { type: "number", description: "upper end of the interval" } } } } } }, startedAt: { type: "string", description: "ISO 8601, UTC" }, durationMs: { type: "integer", minimum: 0 }, error: { type: "object", additionalProperties: !1, required: ["code", "message"], properties: { code: { type: "string" }, message: { type: "string" } } }, dataCheck: { type: "object", description: "whether training, validation and test data have rows in common, as it was checked before the run", additionalProperties: !1, required: ["pairs", "unknown"], properties: { pairs: { type: "array", description: "data that is to have nothing in common, `left` learnt from", items: { type: "object", additionalProperties: !1, required: ["step", "left", "right"], properties: { step: { type: "string" }, left: { type: "object", additionalProperties: !1, required: ["role", "kind", "ref", "id"], properties: { role: { type: "string", enum: ["training", "validation", "test"] }, kind: { type: "string", enum: ["dataset", "preprocessing", "model", "training", "evaluation", "experiment", "report", "checkpoint", "result", "plugin"] }, ref: { type: "string", description: "reference such as formula_v1" }, id: { type: "string", pattern: "^[0-9a-f]{64}$", description: "SHA-256, 64 lower-case hexadecimal digits" } } }, right: { type: "object", additionalProperties: !1, required: ["role", "kind", "ref", "id"], properties: { role: { type: "string", enum: ["training", "validation", "test"] }, kind: { type: "string", enum: ["dataset", "preprocessing", "model", "training", "evaluation", "experiment", "report", "checkpoint", "result", "plugin"] }, ref: { type: "string", description: "reference such as formula_v1" }, id: { type: "string", pattern: "^[0-9a-f]{64}$", description: "SHA-256, 64 lower-case hexadecimal digits" } } }, unit: { type: "string", enum: ["row", "file"] }, rows: { type: "object", description: "rows or files compared", additionalProperties: !1, required: ["left", "right"], properties: { left: { type: "integer", minimum: 0 }, right: { type: "integer", minimum: 0 } } }, counts: { type: "object", description: "rows or files of the right side, each by the strongest way in which it overlaps", additionalProperties: !1, required: ["exact", "normalised", "key", "sameInputs"], properties: { exact: { type: "integer", minimum: 0, description: "the same as they are written" }, normalised: { type: "integer", minimum: 0, description: "the same but for how they are written: number format, case, white space, width, unit, order of columns" }, key: { type: "integer", minimum: 0, description: "of the same key, with other content" }, sameInputs: { type: "integer", minimum: 0, description: "the same inputs with another target" } } }, notCompared: { type: "string", description: "why they could not be compared; then there are no counts" } } } }, unknown: { type: "array", description: "what could not be told of the roles, in words", items: { type: "string" } }, overridden: { type: "string", description: "the reason for which the run went on although data overlaps" } } } } }, we = Object.prototype.hasOwnProperty, te = new RegExp("^[0-9a-f]{64}$", "u");
function y(t, { instancePath: r = "", parentData: me, parentDataProperty: pe, rootData: de = t, dynamicAnchors: ye = {} } = {}) {
  let l = null, e = 0, R = y.evaluated;
  if (R.dynamicProps && (R.props = void 0), R.dynamicItems && (R.items = void 0), e === 0)
    if (t && typeof t == "object" && !Array.isArray(t)) {
      let S;
      if (t.type === void 0 && (S = "type") || t.spec === void 0 && (S = "spec") || t.specification === void 0 && (S = "specification") || t.status === void 0 && (S = "status") || t.used === void 0 && (S = "used") || t.steps === void 0 && (S = "steps") || t.outputs === void 0 && (S = "outputs") || t.metrics === void 0 && (S = "metrics") || t.startedAt === void 0 && (S = "startedAt") || t.durationMs === void 0 && (S = "durationMs"))
        return y.errors = [{ instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: S }, message: "must have required property '" + S + "'" }], !1;
      {
        let Y = e;
        for (let d in t)
          if (!we.call(ve.properties, d)) {
            return y.errors = [{ instancePath: r, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: d }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (Y === e) {
          if (t.type !== void 0) {
            let d = t.type, A = e;
            if (typeof d != "string")
              return y.errors = [{ instancePath: r + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            if (d !== "kstore.experiment-run.v1")
              return y.errors = [{ instancePath: r + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "kstore.experiment-run.v1" }, message: "must be equal to constant" }], !1;
            var s = A === e;
          } else
            var s = !0;
          if (s) {
            if (t.spec !== void 0) {
              let d = t.spec, A = e;
              if (e === A)
                if (typeof d == "string") {
                  if (!te.test(d))
                    return y.errors = [{ instancePath: r + "/spec", schemaPath: "#/properties/spec/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }], !1;
                } else
                  return y.errors = [{ instancePath: r + "/spec", schemaPath: "#/properties/spec/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              var s = A === e;
            } else
              var s = !0;
            if (s) {
              if (t.specification !== void 0) {
                let d = t.specification, A = e;
                if (e === A && !(d && typeof d == "object" && !Array.isArray(d)))
                  return y.errors = [{ instancePath: r + "/specification", schemaPath: "#/properties/specification/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                var s = A === e;
              } else
                var s = !0;
              if (s) {
                if (t.status !== void 0) {
                  let d = t.status, A = e;
                  if (typeof d != "string")
                    return y.errors = [{ instancePath: r + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                  if (!(d === "succeeded" || d === "failed" || d === "aborted" || d === "stopped"))
                    return y.errors = [{ instancePath: r + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: ve.properties.status.enum }, message: "must be equal to one of the allowed values" }], !1;
                  var s = A === e;
                } else
                  var s = !0;
                if (s) {
                  if (t.used !== void 0) {
                    let d = t.used, A = e;
                    if (e === A)
                      if (Array.isArray(d)) {
                        var I = !0;
                        let q = d.length;
                        for (let F = 0; F < q; F++) {
                          let o = d[F], O = e;
                          if (e === O)
                            if (o && typeof o == "object" && !Array.isArray(o)) {
                              let u;
                              if (o.role === void 0 && (u = "role") || o.kind === void 0 && (u = "kind") || o.name === void 0 && (u = "name") || o.version === void 0 && (u = "version") || o.id === void 0 && (u = "id"))
                                return y.errors = [{ instancePath: r + "/used/" + F, schemaPath: "#/properties/used/items/required", keyword: "required", params: { missingProperty: u }, message: "must have required property '" + u + "'" }], !1;
                              {
                                let z = e;
                                for (let i in o)
                                  if (!(i === "role" || i === "kind" || i === "name" || i === "version" || i === "id")) {
                                    return y.errors = [{ instancePath: r + "/used/" + F, schemaPath: "#/properties/used/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties" }], !1;
                                    break;
                                  }
                                if (z === e) {
                                  if (o.role !== void 0) {
                                    let i = e;
                                    if (typeof o.role != "string")
                                      return y.errors = [{ instancePath: r + "/used/" + F + "/role", schemaPath: "#/properties/used/items/properties/role/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                    var U = i === e;
                                  } else
                                    var U = !0;
                                  if (U) {
                                    if (o.kind !== void 0) {
                                      let i = o.kind, v = e;
                                      if (typeof i != "string")
                                        return y.errors = [{ instancePath: r + "/used/" + F + "/kind", schemaPath: "#/properties/used/items/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                      if (!(i === "dataset" || i === "preprocessing" || i === "model" || i === "training" || i === "evaluation" || i === "experiment" || i === "report" || i === "checkpoint" || i === "result" || i === "plugin"))
                                        return y.errors = [{ instancePath: r + "/used/" + F + "/kind", schemaPath: "#/properties/used/items/properties/kind/enum", keyword: "enum", params: { allowedValues: ve.properties.used.items.properties.kind.enum }, message: "must be equal to one of the allowed values" }], !1;
                                      var U = v === e;
                                    } else
                                      var U = !0;
                                    if (U) {
                                      if (o.name !== void 0) {
                                        let i = e;
                                        if (typeof o.name != "string")
                                          return y.errors = [{ instancePath: r + "/used/" + F + "/name", schemaPath: "#/properties/used/items/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                        var U = i === e;
                                      } else
                                        var U = !0;
                                      if (U) {
                                        if (o.version !== void 0) {
                                          let i = o.version, v = e;
                                          if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i)))
                                            return y.errors = [{ instancePath: r + "/used/" + F + "/version", schemaPath: "#/properties/used/items/properties/version/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                                          if (e === v && typeof i == "number" && isFinite(i) && (i < 1 || isNaN(i)))
                                            return y.errors = [{ instancePath: r + "/used/" + F + "/version", schemaPath: "#/properties/used/items/properties/version/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }], !1;
                                          var U = v === e;
                                        } else
                                          var U = !0;
                                        if (U)
                                          if (o.id !== void 0) {
                                            let i = o.id, v = e;
                                            if (e === v)
                                              if (typeof i == "string") {
                                                if (!te.test(i))
                                                  return y.errors = [{ instancePath: r + "/used/" + F + "/id", schemaPath: "#/properties/used/items/properties/id/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }], !1;
                                              } else
                                                return y.errors = [{ instancePath: r + "/used/" + F + "/id", schemaPath: "#/properties/used/items/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                            var U = v === e;
                                          } else
                                            var U = !0;
                                      }
                                    }
                                  }
                                }
                              }
                            } else
                              return y.errors = [{ instancePath: r + "/used/" + F, schemaPath: "#/properties/used/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                          var I = O === e;
                          if (!I)
                            break;
                        }
                      } else
                        return y.errors = [{ instancePath: r + "/used", schemaPath: "#/properties/used/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                    var s = A === e;
                  } else
                    var s = !0;
                  if (s) {
                    if (t.steps !== void 0) {
                      let d = t.steps, A = e;
                      if (e === A)
                        if (Array.isArray(d)) {
                          var f = !0;
                          let q = d.length;
                          for (let F = 0; F < q; F++) {
                            let o = d[F], O = e;
                            if (e === O)
                              if (o && typeof o == "object" && !Array.isArray(o)) {
                                let u;
                                if (o.step === void 0 && (u = "step") || o.run === void 0 && (u = "run") || o.cached === void 0 && (u = "cached"))
                                  return y.errors = [{ instancePath: r + "/steps/" + F, schemaPath: "#/properties/steps/items/required", keyword: "required", params: { missingProperty: u }, message: "must have required property '" + u + "'" }], !1;
                                {
                                  let z = e;
                                  for (let i in o)
                                    if (!(i === "step" || i === "run" || i === "cached" || i === "fold" || i === "repeat")) {
                                      return y.errors = [{ instancePath: r + "/steps/" + F, schemaPath: "#/properties/steps/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties" }], !1;
                                      break;
                                    }
                                  if (z === e) {
                                    if (o.step !== void 0) {
                                      let i = e;
                                      if (typeof o.step != "string")
                                        return y.errors = [{ instancePath: r + "/steps/" + F + "/step", schemaPath: "#/properties/steps/items/properties/step/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                      var _ = i === e;
                                    } else
                                      var _ = !0;
                                    if (_) {
                                      if (o.run !== void 0) {
                                        let i = o.run, v = e;
                                        if (e === v)
                                          if (typeof i == "string") {
                                            if (!te.test(i))
                                              return y.errors = [{ instancePath: r + "/steps/" + F + "/run", schemaPath: "#/properties/steps/items/properties/run/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }], !1;
                                          } else
                                            return y.errors = [{ instancePath: r + "/steps/" + F + "/run", schemaPath: "#/properties/steps/items/properties/run/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                        var _ = v === e;
                                      } else
                                        var _ = !0;
                                      if (_) {
                                        if (o.cached !== void 0) {
                                          let i = e;
                                          if (typeof o.cached != "boolean")
                                            return y.errors = [{ instancePath: r + "/steps/" + F + "/cached", schemaPath: "#/properties/steps/items/properties/cached/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }], !1;
                                          var _ = i === e;
                                        } else
                                          var _ = !0;
                                        if (_) {
                                          if (o.fold !== void 0) {
                                            let i = o.fold, v = e;
                                            if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i)))
                                              return y.errors = [{ instancePath: r + "/steps/" + F + "/fold", schemaPath: "#/properties/steps/items/properties/fold/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                                            if (e === v && typeof i == "number" && isFinite(i) && (i < 1 || isNaN(i)))
                                              return y.errors = [{ instancePath: r + "/steps/" + F + "/fold", schemaPath: "#/properties/steps/items/properties/fold/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }], !1;
                                            var _ = v === e;
                                          } else
                                            var _ = !0;
                                          if (_)
                                            if (o.repeat !== void 0) {
                                              let i = o.repeat, v = e;
                                              if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i)))
                                                return y.errors = [{ instancePath: r + "/steps/" + F + "/repeat", schemaPath: "#/properties/steps/items/properties/repeat/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                                              if (e === v && typeof i == "number" && isFinite(i) && (i < 1 || isNaN(i)))
                                                return y.errors = [{ instancePath: r + "/steps/" + F + "/repeat", schemaPath: "#/properties/steps/items/properties/repeat/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }], !1;
                                              var _ = v === e;
                                            } else
                                              var _ = !0;
                                        }
                                      }
                                    }
                                  }
                                }
                              } else
                                return y.errors = [{ instancePath: r + "/steps/" + F, schemaPath: "#/properties/steps/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                            var f = O === e;
                            if (!f)
                              break;
                          }
                        } else
                          return y.errors = [{ instancePath: r + "/steps", schemaPath: "#/properties/steps/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                      var s = A === e;
                    } else
                      var s = !0;
                    if (s) {
                      if (t.notRun !== void 0) {
                        let d = t.notRun, A = e;
                        if (e === A)
                          if (Array.isArray(d)) {
                            var $ = !0;
                            let q = d.length;
                            for (let F = 0; F < q; F++) {
                              let o = d[F], O = e;
                              if (e === O)
                                if (o && typeof o == "object" && !Array.isArray(o)) {
                                  let u;
                                  if (o.step === void 0 && (u = "step"))
                                    return y.errors = [{ instancePath: r + "/notRun/" + F, schemaPath: "#/properties/notRun/items/required", keyword: "required", params: { missingProperty: u }, message: "must have required property '" + u + "'" }], !1;
                                  {
                                    let z = e;
                                    for (let i in o)
                                      if (!(i === "step" || i === "needs" || i === "fold" || i === "repeat")) {
                                        return y.errors = [{ instancePath: r + "/notRun/" + F, schemaPath: "#/properties/notRun/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties" }], !1;
                                        break;
                                      }
                                    if (z === e) {
                                      if (o.step !== void 0) {
                                        let i = e;
                                        if (typeof o.step != "string")
                                          return y.errors = [{ instancePath: r + "/notRun/" + F + "/step", schemaPath: "#/properties/notRun/items/properties/step/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                        var T = i === e;
                                      } else
                                        var T = !0;
                                      if (T) {
                                        if (o.needs !== void 0) {
                                          let i = e;
                                          if (typeof o.needs != "string")
                                            return y.errors = [{ instancePath: r + "/notRun/" + F + "/needs", schemaPath: "#/properties/notRun/items/properties/needs/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                          var T = i === e;
                                        } else
                                          var T = !0;
                                        if (T) {
                                          if (o.fold !== void 0) {
                                            let i = o.fold, v = e;
                                            if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i)))
                                              return y.errors = [{ instancePath: r + "/notRun/" + F + "/fold", schemaPath: "#/properties/notRun/items/properties/fold/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                                            if (e === v && typeof i == "number" && isFinite(i) && (i < 1 || isNaN(i)))
                                              return y.errors = [{ instancePath: r + "/notRun/" + F + "/fold", schemaPath: "#/properties/notRun/items/properties/fold/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }], !1;
                                            var T = v === e;
                                          } else
                                            var T = !0;
                                          if (T)
                                            if (o.repeat !== void 0) {
                                              let i = o.repeat, v = e;
                                              if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i)))
                                                return y.errors = [{ instancePath: r + "/notRun/" + F + "/repeat", schemaPath: "#/properties/notRun/items/properties/repeat/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                                              if (e === v && typeof i == "number" && isFinite(i) && (i < 1 || isNaN(i)))
                                                return y.errors = [{ instancePath: r + "/notRun/" + F + "/repeat", schemaPath: "#/properties/notRun/items/properties/repeat/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }], !1;
                                              var T = v === e;
                                            } else
                                              var T = !0;
                                        }
                                      }
                                    }
                                  }
                                } else
                                  return y.errors = [{ instancePath: r + "/notRun/" + F, schemaPath: "#/properties/notRun/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                              var $ = O === e;
                              if (!$)
                                break;
                            }
                          } else
                            return y.errors = [{ instancePath: r + "/notRun", schemaPath: "#/properties/notRun/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                        var s = A === e;
                      } else
                        var s = !0;
                      if (s) {
                        if (t.point !== void 0) {
                          let d = t.point, A = e;
                          if (e === A)
                            if (d && typeof d == "object" && !Array.isArray(d)) {
                              if (Object.keys(d).length < 1)
                                return y.errors = [{ instancePath: r + "/point", schemaPath: "#/properties/point/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" }], !1;
                            } else
                              return y.errors = [{ instancePath: r + "/point", schemaPath: "#/properties/point/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                          var s = A === e;
                        } else
                          var s = !0;
                        if (s) {
                          if (t.outputs !== void 0) {
                            let d = t.outputs, A = e;
                            if (e === A)
                              if (Array.isArray(d)) {
                                var H = !0;
                                let q = d.length;
                                for (let F = 0; F < q; F++) {
                                  let o = d[F], O = e;
                                  if (e === O)
                                    if (o && typeof o == "object" && !Array.isArray(o)) {
                                      let u;
                                      if (o.slot === void 0 && (u = "slot") || o.kind === void 0 && (u = "kind") || o.name === void 0 && (u = "name") || o.version === void 0 && (u = "version") || o.id === void 0 && (u = "id"))
                                        return y.errors = [{ instancePath: r + "/outputs/" + F, schemaPath: "#/properties/outputs/items/required", keyword: "required", params: { missingProperty: u }, message: "must have required property '" + u + "'" }], !1;
                                      {
                                        let z = e;
                                        for (let i in o)
                                          if (!(i === "slot" || i === "kind" || i === "name" || i === "version" || i === "id")) {
                                            return y.errors = [{ instancePath: r + "/outputs/" + F, schemaPath: "#/properties/outputs/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties" }], !1;
                                            break;
                                          }
                                        if (z === e) {
                                          if (o.slot !== void 0) {
                                            let i = e;
                                            if (typeof o.slot != "string")
                                              return y.errors = [{ instancePath: r + "/outputs/" + F + "/slot", schemaPath: "#/properties/outputs/items/properties/slot/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                            var p = i === e;
                                          } else
                                            var p = !0;
                                          if (p) {
                                            if (o.kind !== void 0) {
                                              let i = o.kind, v = e;
                                              if (typeof i != "string")
                                                return y.errors = [{ instancePath: r + "/outputs/" + F + "/kind", schemaPath: "#/properties/outputs/items/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                              if (!(i === "dataset" || i === "preprocessing" || i === "model" || i === "training" || i === "evaluation" || i === "experiment" || i === "report" || i === "checkpoint" || i === "result" || i === "plugin"))
                                                return y.errors = [{ instancePath: r + "/outputs/" + F + "/kind", schemaPath: "#/properties/outputs/items/properties/kind/enum", keyword: "enum", params: { allowedValues: ve.properties.outputs.items.properties.kind.enum }, message: "must be equal to one of the allowed values" }], !1;
                                              var p = v === e;
                                            } else
                                              var p = !0;
                                            if (p) {
                                              if (o.name !== void 0) {
                                                let i = e;
                                                if (typeof o.name != "string")
                                                  return y.errors = [{ instancePath: r + "/outputs/" + F + "/name", schemaPath: "#/properties/outputs/items/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                var p = i === e;
                                              } else
                                                var p = !0;
                                              if (p) {
                                                if (o.version !== void 0) {
                                                  let i = o.version, v = e;
                                                  if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i)))
                                                    return y.errors = [{ instancePath: r + "/outputs/" + F + "/version", schemaPath: "#/properties/outputs/items/properties/version/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                                                  if (e === v && typeof i == "number" && isFinite(i) && (i < 1 || isNaN(i)))
                                                    return y.errors = [{ instancePath: r + "/outputs/" + F + "/version", schemaPath: "#/properties/outputs/items/properties/version/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }], !1;
                                                  var p = v === e;
                                                } else
                                                  var p = !0;
                                                if (p)
                                                  if (o.id !== void 0) {
                                                    let i = o.id, v = e;
                                                    if (e === v)
                                                      if (typeof i == "string") {
                                                        if (!te.test(i))
                                                          return y.errors = [{ instancePath: r + "/outputs/" + F + "/id", schemaPath: "#/properties/outputs/items/properties/id/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }], !1;
                                                      } else
                                                        return y.errors = [{ instancePath: r + "/outputs/" + F + "/id", schemaPath: "#/properties/outputs/items/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                    var p = v === e;
                                                  } else
                                                    var p = !0;
                                              }
                                            }
                                          }
                                        }
                                      }
                                    } else
                                      return y.errors = [{ instancePath: r + "/outputs/" + F, schemaPath: "#/properties/outputs/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                                  var H = O === e;
                                  if (!H)
                                    break;
                                }
                              } else
                                return y.errors = [{ instancePath: r + "/outputs", schemaPath: "#/properties/outputs/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                            var s = A === e;
                          } else
                            var s = !0;
                          if (s) {
                            if (t.metrics !== void 0) {
                              let d = t.metrics, A = e;
                              if (e === A)
                                if (d && typeof d == "object" && !Array.isArray(d))
                                  for (let q in d) {
                                    let F = d[q], o = e;
                                    if (!(typeof F == "number" && isFinite(F)))
                                      return y.errors = [{ instancePath: r + "/metrics/" + q.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/metrics/additionalProperties/type", keyword: "type", params: { type: "number" }, message: "must be number" }], !1;
                                    var c = o === e;
                                    if (!c)
                                      break;
                                  }
                                else
                                  return y.errors = [{ instancePath: r + "/metrics", schemaPath: "#/properties/metrics/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                              var s = A === e;
                            } else
                              var s = !0;
                            if (s) {
                              if (t.protocol !== void 0) {
                                let d = t.protocol, A = e;
                                if (e === A)
                                  if (d && typeof d == "object" && !Array.isArray(d)) {
                                    let q;
                                    if (d.interval === void 0 && (q = "interval") || d.metrics === void 0 && (q = "metrics"))
                                      return y.errors = [{ instancePath: r + "/protocol", schemaPath: "#/properties/protocol/required", keyword: "required", params: { missingProperty: q }, message: "must have required property '" + q + "'" }], !1;
                                    {
                                      let F = e;
                                      for (let o in d)
                                        if (!(o === "folds" || o === "repeats" || o === "interval" || o === "metrics")) {
                                          return y.errors = [{ instancePath: r + "/protocol", schemaPath: "#/properties/protocol/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o }, message: "must NOT have additional properties" }], !1;
                                          break;
                                        }
                                      if (F === e) {
                                        if (d.folds !== void 0) {
                                          let o = d.folds, O = e;
                                          if (!(typeof o == "number" && !(o % 1) && !isNaN(o) && isFinite(o)))
                                            return y.errors = [{ instancePath: r + "/protocol/folds", schemaPath: "#/properties/protocol/properties/folds/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                                          if (e === O && typeof o == "number" && isFinite(o) && (o < 2 || isNaN(o)))
                                            return y.errors = [{ instancePath: r + "/protocol/folds", schemaPath: "#/properties/protocol/properties/folds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 2 }, message: "must be >= 2" }], !1;
                                          var B = O === e;
                                        } else
                                          var B = !0;
                                        if (B) {
                                          if (d.repeats !== void 0) {
                                            let o = d.repeats, O = e;
                                            if (!(typeof o == "number" && !(o % 1) && !isNaN(o) && isFinite(o)))
                                              return y.errors = [{ instancePath: r + "/protocol/repeats", schemaPath: "#/properties/protocol/properties/repeats/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                                            if (e === O && typeof o == "number" && isFinite(o) && (o < 1 || isNaN(o)))
                                              return y.errors = [{ instancePath: r + "/protocol/repeats", schemaPath: "#/properties/protocol/properties/repeats/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }], !1;
                                            var B = O === e;
                                          } else
                                            var B = !0;
                                          if (B) {
                                            if (d.interval !== void 0) {
                                              let o = d.interval, O = e;
                                              if (e === O)
                                                if (o && typeof o == "object" && !Array.isArray(o)) {
                                                  let u;
                                                  if (o.level === void 0 && (u = "level") || o.method === void 0 && (u = "method") || o.testShare === void 0 && (u = "testShare"))
                                                    return y.errors = [{ instancePath: r + "/protocol/interval", schemaPath: "#/properties/protocol/properties/interval/required", keyword: "required", params: { missingProperty: u }, message: "must have required property '" + u + "'" }], !1;
                                                  {
                                                    let z = e;
                                                    for (let i in o)
                                                      if (!(i === "level" || i === "method" || i === "testShare")) {
                                                        return y.errors = [{ instancePath: r + "/protocol/interval", schemaPath: "#/properties/protocol/properties/interval/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties" }], !1;
                                                        break;
                                                      }
                                                    if (z === e) {
                                                      if (o.level !== void 0) {
                                                        let i = o.level, v = e;
                                                        if (e === v)
                                                          if (typeof i == "number" && isFinite(i)) {
                                                            if (i >= 1 || isNaN(i))
                                                              return y.errors = [{ instancePath: r + "/protocol/interval/level", schemaPath: "#/properties/protocol/properties/interval/properties/level/exclusiveMaximum", keyword: "exclusiveMaximum", params: { comparison: "<", limit: 1 }, message: "must be < 1" }], !1;
                                                            if (i <= 0 || isNaN(i))
                                                              return y.errors = [{ instancePath: r + "/protocol/interval/level", schemaPath: "#/properties/protocol/properties/interval/properties/level/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" }], !1;
                                                          } else
                                                            return y.errors = [{ instancePath: r + "/protocol/interval/level", schemaPath: "#/properties/protocol/properties/interval/properties/level/type", keyword: "type", params: { type: "number" }, message: "must be number" }], !1;
                                                        var D = v === e;
                                                      } else
                                                        var D = !0;
                                                      if (D) {
                                                        if (o.method !== void 0) {
                                                          let i = e;
                                                          if (typeof o.method != "string")
                                                            return y.errors = [{ instancePath: r + "/protocol/interval/method", schemaPath: "#/properties/protocol/properties/interval/properties/method/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                          var D = i === e;
                                                        } else
                                                          var D = !0;
                                                        if (D)
                                                          if (o.testShare !== void 0) {
                                                            let i = o.testShare, v = e;
                                                            if (e === v)
                                                              if (typeof i == "number" && isFinite(i)) {
                                                                if (i < 0 || isNaN(i))
                                                                  return y.errors = [{ instancePath: r + "/protocol/interval/testShare", schemaPath: "#/properties/protocol/properties/interval/properties/testShare/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                                                              } else
                                                                return y.errors = [{ instancePath: r + "/protocol/interval/testShare", schemaPath: "#/properties/protocol/properties/interval/properties/testShare/type", keyword: "type", params: { type: "number" }, message: "must be number" }], !1;
                                                            var D = v === e;
                                                          } else
                                                            var D = !0;
                                                      }
                                                    }
                                                  }
                                                } else
                                                  return y.errors = [{ instancePath: r + "/protocol/interval", schemaPath: "#/properties/protocol/properties/interval/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                                              var B = O === e;
                                            } else
                                              var B = !0;
                                            if (B)
                                              if (d.metrics !== void 0) {
                                                let o = d.metrics, O = e;
                                                if (e === O)
                                                  if (o && typeof o == "object" && !Array.isArray(o))
                                                    for (let u in o) {
                                                      let z = o[u], i = e;
                                                      if (e === i)
                                                        if (z && typeof z == "object" && !Array.isArray(z)) {
                                                          let v;
                                                          if (z.values === void 0 && (v = "values") || z.mean === void 0 && (v = "mean") || z.deviation === void 0 && (v = "deviation") || z.low === void 0 && (v = "low") || z.high === void 0 && (v = "high"))
                                                            return y.errors = [{ instancePath: r + "/protocol/metrics/" + u.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/protocol/properties/metrics/additionalProperties/required", keyword: "required", params: { missingProperty: v }, message: "must have required property '" + v + "'" }], !1;
                                                          {
                                                            let w = e;
                                                            for (let J in z)
                                                              if (!(J === "values" || J === "mean" || J === "deviation" || J === "low" || J === "high")) {
                                                                return y.errors = [{ instancePath: r + "/protocol/metrics/" + u.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/protocol/properties/metrics/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: J }, message: "must NOT have additional properties" }], !1;
                                                                break;
                                                              }
                                                            if (w === e) {
                                                              if (z.values !== void 0) {
                                                                let J = z.values, j = e;
                                                                if (e === j)
                                                                  if (Array.isArray(J)) {
                                                                    var N = !0;
                                                                    let se = J.length;
                                                                    for (let x = 0; x < se; x++) {
                                                                      let W = J[x], ge = e;
                                                                      if (!(typeof W == "number" && isFinite(W)))
                                                                        return y.errors = [{ instancePath: r + "/protocol/metrics/" + u.replace(/~/g, "~0").replace(/\//g, "~1") + "/values/" + x, schemaPath: "#/properties/protocol/properties/metrics/additionalProperties/properties/values/items/type", keyword: "type", params: { type: "number" }, message: "must be number" }], !1;
                                                                      var N = ge === e;
                                                                      if (!N)
                                                                        break;
                                                                    }
                                                                  } else
                                                                    return y.errors = [{ instancePath: r + "/protocol/metrics/" + u.replace(/~/g, "~0").replace(/\//g, "~1") + "/values", schemaPath: "#/properties/protocol/properties/metrics/additionalProperties/properties/values/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                                                                var P = j === e;
                                                              } else
                                                                var P = !0;
                                                              if (P) {
                                                                if (z.mean !== void 0) {
                                                                  let J = z.mean, j = e;
                                                                  if (!(typeof J == "number" && isFinite(J)))
                                                                    return y.errors = [{ instancePath: r + "/protocol/metrics/" + u.replace(/~/g, "~0").replace(/\//g, "~1") + "/mean", schemaPath: "#/properties/protocol/properties/metrics/additionalProperties/properties/mean/type", keyword: "type", params: { type: "number" }, message: "must be number" }], !1;
                                                                  var P = j === e;
                                                                } else
                                                                  var P = !0;
                                                                if (P) {
                                                                  if (z.deviation !== void 0) {
                                                                    let J = z.deviation, j = e;
                                                                    if (e === j)
                                                                      if (typeof J == "number" && isFinite(J)) {
                                                                        if (J < 0 || isNaN(J))
                                                                          return y.errors = [{ instancePath: r + "/protocol/metrics/" + u.replace(/~/g, "~0").replace(/\//g, "~1") + "/deviation", schemaPath: "#/properties/protocol/properties/metrics/additionalProperties/properties/deviation/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                                                                      } else
                                                                        return y.errors = [{ instancePath: r + "/protocol/metrics/" + u.replace(/~/g, "~0").replace(/\//g, "~1") + "/deviation", schemaPath: "#/properties/protocol/properties/metrics/additionalProperties/properties/deviation/type", keyword: "type", params: { type: "number" }, message: "must be number" }], !1;
                                                                    var P = j === e;
                                                                  } else
                                                                    var P = !0;
                                                                  if (P) {
                                                                    if (z.low !== void 0) {
                                                                      let J = z.low, j = e;
                                                                      if (!(typeof J == "number" && isFinite(J)))
                                                                        return y.errors = [{ instancePath: r + "/protocol/metrics/" + u.replace(/~/g, "~0").replace(/\//g, "~1") + "/low", schemaPath: "#/properties/protocol/properties/metrics/additionalProperties/properties/low/type", keyword: "type", params: { type: "number" }, message: "must be number" }], !1;
                                                                      var P = j === e;
                                                                    } else
                                                                      var P = !0;
                                                                    if (P)
                                                                      if (z.high !== void 0) {
                                                                        let J = z.high, j = e;
                                                                        if (!(typeof J == "number" && isFinite(J)))
                                                                          return y.errors = [{ instancePath: r + "/protocol/metrics/" + u.replace(/~/g, "~0").replace(/\//g, "~1") + "/high", schemaPath: "#/properties/protocol/properties/metrics/additionalProperties/properties/high/type", keyword: "type", params: { type: "number" }, message: "must be number" }], !1;
                                                                        var P = j === e;
                                                                      } else
                                                                        var P = !0;
                                                                  }
                                                                }
                                                              }
                                                            }
                                                          }
                                                        } else
                                                          return y.errors = [{ instancePath: r + "/protocol/metrics/" + u.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/protocol/properties/metrics/additionalProperties/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                                                      var C = i === e;
                                                      if (!C)
                                                        break;
                                                    }
                                                  else
                                                    return y.errors = [{ instancePath: r + "/protocol/metrics", schemaPath: "#/properties/protocol/properties/metrics/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                                                var B = O === e;
                                              } else
                                                var B = !0;
                                          }
                                        }
                                      }
                                    }
                                  } else
                                    return y.errors = [{ instancePath: r + "/protocol", schemaPath: "#/properties/protocol/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                                var s = A === e;
                              } else
                                var s = !0;
                              if (s) {
                                if (t.startedAt !== void 0) {
                                  let d = e;
                                  if (typeof t.startedAt != "string")
                                    return y.errors = [{ instancePath: r + "/startedAt", schemaPath: "#/properties/startedAt/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                  var s = d === e;
                                } else
                                  var s = !0;
                                if (s) {
                                  if (t.durationMs !== void 0) {
                                    let d = t.durationMs, A = e;
                                    if (!(typeof d == "number" && !(d % 1) && !isNaN(d) && isFinite(d)))
                                      return y.errors = [{ instancePath: r + "/durationMs", schemaPath: "#/properties/durationMs/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                                    if (e === A && typeof d == "number" && isFinite(d) && (d < 0 || isNaN(d)))
                                      return y.errors = [{ instancePath: r + "/durationMs", schemaPath: "#/properties/durationMs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                                    var s = A === e;
                                  } else
                                    var s = !0;
                                  if (s) {
                                    if (t.error !== void 0) {
                                      let d = t.error, A = e;
                                      if (e === A)
                                        if (d && typeof d == "object" && !Array.isArray(d)) {
                                          let q;
                                          if (d.code === void 0 && (q = "code") || d.message === void 0 && (q = "message"))
                                            return y.errors = [{ instancePath: r + "/error", schemaPath: "#/properties/error/required", keyword: "required", params: { missingProperty: q }, message: "must have required property '" + q + "'" }], !1;
                                          {
                                            let F = e;
                                            for (let o in d)
                                              if (!(o === "code" || o === "message")) {
                                                return y.errors = [{ instancePath: r + "/error", schemaPath: "#/properties/error/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o }, message: "must NOT have additional properties" }], !1;
                                                break;
                                              }
                                            if (F === e) {
                                              if (d.code !== void 0) {
                                                let o = e;
                                                if (typeof d.code != "string")
                                                  return y.errors = [{ instancePath: r + "/error/code", schemaPath: "#/properties/error/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                var Q = o === e;
                                              } else
                                                var Q = !0;
                                              if (Q)
                                                if (d.message !== void 0) {
                                                  let o = e;
                                                  if (typeof d.message != "string")
                                                    return y.errors = [{ instancePath: r + "/error/message", schemaPath: "#/properties/error/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                  var Q = o === e;
                                                } else
                                                  var Q = !0;
                                            }
                                          }
                                        } else
                                          return y.errors = [{ instancePath: r + "/error", schemaPath: "#/properties/error/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                                      var s = A === e;
                                    } else
                                      var s = !0;
                                    if (s)
                                      if (t.dataCheck !== void 0) {
                                        let d = t.dataCheck, A = e;
                                        if (e === A)
                                          if (d && typeof d == "object" && !Array.isArray(d)) {
                                            let q;
                                            if (d.pairs === void 0 && (q = "pairs") || d.unknown === void 0 && (q = "unknown"))
                                              return y.errors = [{ instancePath: r + "/dataCheck", schemaPath: "#/properties/dataCheck/required", keyword: "required", params: { missingProperty: q }, message: "must have required property '" + q + "'" }], !1;
                                            {
                                              let F = e;
                                              for (let o in d)
                                                if (!(o === "pairs" || o === "unknown" || o === "overridden")) {
                                                  return y.errors = [{ instancePath: r + "/dataCheck", schemaPath: "#/properties/dataCheck/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o }, message: "must NOT have additional properties" }], !1;
                                                  break;
                                                }
                                              if (F === e) {
                                                if (d.pairs !== void 0) {
                                                  let o = d.pairs, O = e;
                                                  if (e === O)
                                                    if (Array.isArray(o)) {
                                                      var ie = !0;
                                                      let a = o.length;
                                                      for (let u = 0; u < a; u++) {
                                                        let z = o[u], i = e;
                                                        if (e === i)
                                                          if (z && typeof z == "object" && !Array.isArray(z)) {
                                                            let w;
                                                            if (z.step === void 0 && (w = "step") || z.left === void 0 && (w = "left") || z.right === void 0 && (w = "right"))
                                                              return y.errors = [{ instancePath: r + "/dataCheck/pairs/" + u, schemaPath: "#/properties/dataCheck/properties/pairs/items/required", keyword: "required", params: { missingProperty: w }, message: "must have required property '" + w + "'" }], !1;
                                                            {
                                                              let J = e;
                                                              for (let j in z)
                                                                if (!(j === "step" || j === "left" || j === "right" || j === "unit" || j === "rows" || j === "counts" || j === "notCompared")) {
                                                                  return y.errors = [{ instancePath: r + "/dataCheck/pairs/" + u, schemaPath: "#/properties/dataCheck/properties/pairs/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: j }, message: "must NOT have additional properties" }], !1;
                                                                  break;
                                                                }
                                                              if (J === e) {
                                                                if (z.step !== void 0) {
                                                                  let j = e;
                                                                  if (typeof z.step != "string")
                                                                    return y.errors = [{ instancePath: r + "/dataCheck/pairs/" + u + "/step", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/step/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                                  var g = j === e;
                                                                } else
                                                                  var g = !0;
                                                                if (g) {
                                                                  if (z.left !== void 0) {
                                                                    let j = z.left, se = e;
                                                                    if (e === se)
                                                                      if (j && typeof j == "object" && !Array.isArray(j)) {
                                                                        let W;
                                                                        if (j.role === void 0 && (W = "role") || j.kind === void 0 && (W = "kind") || j.ref === void 0 && (W = "ref") || j.id === void 0 && (W = "id"))
                                                                          return y.errors = [{ instancePath: r + "/dataCheck/pairs/" + u + "/left", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/left/required", keyword: "required", params: { missingProperty: W }, message: "must have required property '" + W + "'" }], !1;
                                                                        {
                                                                          let ge = e;
                                                                          for (let h in j)
                                                                            if (!(h === "role" || h === "kind" || h === "ref" || h === "id")) {
                                                                              return y.errors = [{ instancePath: r + "/dataCheck/pairs/" + u + "/left", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/left/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: h }, message: "must NOT have additional properties" }], !1;
                                                                              break;
                                                                            }
                                                                          if (ge === e) {
                                                                            if (j.role !== void 0) {
                                                                              let h = j.role, G = e;
                                                                              if (typeof h != "string")
                                                                                return y.errors = [{ instancePath: r + "/dataCheck/pairs/" + u + "/left/role", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/left/properties/role/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                                              if (!(h === "training" || h === "validation" || h === "test"))
                                                                                return y.errors = [{ instancePath: r + "/dataCheck/pairs/" + u + "/left/role", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/left/properties/role/enum", keyword: "enum", params: { allowedValues: ve.properties.dataCheck.properties.pairs.items.properties.left.properties.role.enum }, message: "must be equal to one of the allowed values" }], !1;
                                                                              var L = G === e;
                                                                            } else
                                                                              var L = !0;
                                                                            if (L) {
                                                                              if (j.kind !== void 0) {
                                                                                let h = j.kind, G = e;
                                                                                if (typeof h != "string")
                                                                                  return y.errors = [{ instancePath: r + "/dataCheck/pairs/" + u + "/left/kind", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/left/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                                                if (!(h === "dataset" || h === "preprocessing" || h === "model" || h === "training" || h === "evaluation" || h === "experiment" || h === "report" || h === "checkpoint" || h === "result" || h === "plugin"))
                                                                                  return y.errors = [{ instancePath: r + "/dataCheck/pairs/" + u + "/left/kind", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/left/properties/kind/enum", keyword: "enum", params: { allowedValues: ve.properties.dataCheck.properties.pairs.items.properties.left.properties.kind.enum }, message: "must be equal to one of the allowed values" }], !1;
                                                                                var L = G === e;
                                                                              } else
                                                                                var L = !0;
                                                                              if (L) {
                                                                                if (j.ref !== void 0) {
                                                                                  let h = e;
                                                                                  if (typeof j.ref != "string")
                                                                                    return y.errors = [{ instancePath: r + "/dataCheck/pairs/" + u + "/left/ref", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/left/properties/ref/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                                                  var L = h === e;
                                                                                } else
                                                                                  var L = !0;
                                                                                if (L)
                                                                                  if (j.id !== void 0) {
                                                                                    let h = j.id, G = e;
                                                                                    if (e === G)
                                                                                      if (typeof h == "string") {
                                                                                        if (!te.test(h))
                                                                                          return y.errors = [{ instancePath: r + "/dataCheck/pairs/" + u + "/left/id", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/left/properties/id/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }], !1;
                                                                                      } else
                                                                                        return y.errors = [{ instancePath: r + "/dataCheck/pairs/" + u + "/left/id", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/left/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                                                    var L = G === e;
                                                                                  } else
                                                                                    var L = !0;
                                                                              }
                                                                            }
                                                                          }
                                                                        }
                                                                      } else
                                                                        return y.errors = [{ instancePath: r + "/dataCheck/pairs/" + u + "/left", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/left/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                                                                    var g = se === e;
                                                                  } else
                                                                    var g = !0;
                                                                  if (g) {
                                                                    if (z.right !== void 0) {
                                                                      let j = z.right, se = e;
                                                                      if (e === se)
                                                                        if (j && typeof j == "object" && !Array.isArray(j)) {
                                                                          let W;
                                                                          if (j.role === void 0 && (W = "role") || j.kind === void 0 && (W = "kind") || j.ref === void 0 && (W = "ref") || j.id === void 0 && (W = "id"))
                                                                            return y.errors = [{ instancePath: r + "/dataCheck/pairs/" + u + "/right", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/right/required", keyword: "required", params: { missingProperty: W }, message: "must have required property '" + W + "'" }], !1;
                                                                          {
                                                                            let ge = e;
                                                                            for (let h in j)
                                                                              if (!(h === "role" || h === "kind" || h === "ref" || h === "id")) {
                                                                                return y.errors = [{ instancePath: r + "/dataCheck/pairs/" + u + "/right", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/right/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: h }, message: "must NOT have additional properties" }], !1;
                                                                                break;
                                                                              }
                                                                            if (ge === e) {
                                                                              if (j.role !== void 0) {
                                                                                let h = j.role, G = e;
                                                                                if (typeof h != "string")
                                                                                  return y.errors = [{ instancePath: r + "/dataCheck/pairs/" + u + "/right/role", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/right/properties/role/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                                                if (!(h === "training" || h === "validation" || h === "test"))
                                                                                  return y.errors = [{ instancePath: r + "/dataCheck/pairs/" + u + "/right/role", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/right/properties/role/enum", keyword: "enum", params: { allowedValues: ve.properties.dataCheck.properties.pairs.items.properties.right.properties.role.enum }, message: "must be equal to one of the allowed values" }], !1;
                                                                                var b = G === e;
                                                                              } else
                                                                                var b = !0;
                                                                              if (b) {
                                                                                if (j.kind !== void 0) {
                                                                                  let h = j.kind, G = e;
                                                                                  if (typeof h != "string")
                                                                                    return y.errors = [{ instancePath: r + "/dataCheck/pairs/" + u + "/right/kind", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/right/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                                                  if (!(h === "dataset" || h === "preprocessing" || h === "model" || h === "training" || h === "evaluation" || h === "experiment" || h === "report" || h === "checkpoint" || h === "result" || h === "plugin"))
                                                                                    return y.errors = [{ instancePath: r + "/dataCheck/pairs/" + u + "/right/kind", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/right/properties/kind/enum", keyword: "enum", params: { allowedValues: ve.properties.dataCheck.properties.pairs.items.properties.right.properties.kind.enum }, message: "must be equal to one of the allowed values" }], !1;
                                                                                  var b = G === e;
                                                                                } else
                                                                                  var b = !0;
                                                                                if (b) {
                                                                                  if (j.ref !== void 0) {
                                                                                    let h = e;
                                                                                    if (typeof j.ref != "string")
                                                                                      return y.errors = [{ instancePath: r + "/dataCheck/pairs/" + u + "/right/ref", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/right/properties/ref/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                                                    var b = h === e;
                                                                                  } else
                                                                                    var b = !0;
                                                                                  if (b)
                                                                                    if (j.id !== void 0) {
                                                                                      let h = j.id, G = e;
                                                                                      if (e === G)
                                                                                        if (typeof h == "string") {
                                                                                          if (!te.test(h))
                                                                                            return y.errors = [{ instancePath: r + "/dataCheck/pairs/" + u + "/right/id", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/right/properties/id/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }], !1;
                                                                                        } else
                                                                                          return y.errors = [{ instancePath: r + "/dataCheck/pairs/" + u + "/right/id", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/right/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                                                      var b = G === e;
                                                                                    } else
                                                                                      var b = !0;
                                                                                }
                                                                              }
                                                                            }
                                                                          }
                                                                        } else
                                                                          return y.errors = [{ instancePath: r + "/dataCheck/pairs/" + u + "/right", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/right/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                                                                      var g = se === e;
                                                                    } else
                                                                      var g = !0;
                                                                    if (g) {
                                                                      if (z.unit !== void 0) {
                                                                        let j = z.unit, se = e;
                                                                        if (typeof j != "string")
                                                                          return y.errors = [{ instancePath: r + "/dataCheck/pairs/" + u + "/unit", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/unit/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                                        if (!(j === "row" || j === "file"))
                                                                          return y.errors = [{ instancePath: r + "/dataCheck/pairs/" + u + "/unit", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/unit/enum", keyword: "enum", params: { allowedValues: ve.properties.dataCheck.properties.pairs.items.properties.unit.enum }, message: "must be equal to one of the allowed values" }], !1;
                                                                        var g = se === e;
                                                                      } else
                                                                        var g = !0;
                                                                      if (g) {
                                                                        if (z.rows !== void 0) {
                                                                          let j = z.rows, se = e;
                                                                          if (e === se)
                                                                            if (j && typeof j == "object" && !Array.isArray(j)) {
                                                                              let W;
                                                                              if (j.left === void 0 && (W = "left") || j.right === void 0 && (W = "right"))
                                                                                return y.errors = [{ instancePath: r + "/dataCheck/pairs/" + u + "/rows", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/rows/required", keyword: "required", params: { missingProperty: W }, message: "must have required property '" + W + "'" }], !1;
                                                                              {
                                                                                let ge = e;
                                                                                for (let h in j)
                                                                                  if (!(h === "left" || h === "right")) {
                                                                                    return y.errors = [{ instancePath: r + "/dataCheck/pairs/" + u + "/rows", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/rows/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: h }, message: "must NOT have additional properties" }], !1;
                                                                                    break;
                                                                                  }
                                                                                if (ge === e) {
                                                                                  if (j.left !== void 0) {
                                                                                    let h = j.left, G = e;
                                                                                    if (!(typeof h == "number" && !(h % 1) && !isNaN(h) && isFinite(h)))
                                                                                      return y.errors = [{ instancePath: r + "/dataCheck/pairs/" + u + "/rows/left", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/rows/properties/left/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                                                                                    if (e === G && typeof h == "number" && isFinite(h) && (h < 0 || isNaN(h)))
                                                                                      return y.errors = [{ instancePath: r + "/dataCheck/pairs/" + u + "/rows/left", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/rows/properties/left/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                                                                                    var M = G === e;
                                                                                  } else
                                                                                    var M = !0;
                                                                                  if (M)
                                                                                    if (j.right !== void 0) {
                                                                                      let h = j.right, G = e;
                                                                                      if (!(typeof h == "number" && !(h % 1) && !isNaN(h) && isFinite(h)))
                                                                                        return y.errors = [{ instancePath: r + "/dataCheck/pairs/" + u + "/rows/right", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/rows/properties/right/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                                                                                      if (e === G && typeof h == "number" && isFinite(h) && (h < 0 || isNaN(h)))
                                                                                        return y.errors = [{ instancePath: r + "/dataCheck/pairs/" + u + "/rows/right", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/rows/properties/right/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                                                                                      var M = G === e;
                                                                                    } else
                                                                                      var M = !0;
                                                                                }
                                                                              }
                                                                            } else
                                                                              return y.errors = [{ instancePath: r + "/dataCheck/pairs/" + u + "/rows", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/rows/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                                                                          var g = se === e;
                                                                        } else
                                                                          var g = !0;
                                                                        if (g) {
                                                                          if (z.counts !== void 0) {
                                                                            let j = z.counts, se = e;
                                                                            if (e === se)
                                                                              if (j && typeof j == "object" && !Array.isArray(j)) {
                                                                                let W;
                                                                                if (j.exact === void 0 && (W = "exact") || j.normalised === void 0 && (W = "normalised") || j.key === void 0 && (W = "key") || j.sameInputs === void 0 && (W = "sameInputs"))
                                                                                  return y.errors = [{ instancePath: r + "/dataCheck/pairs/" + u + "/counts", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/counts/required", keyword: "required", params: { missingProperty: W }, message: "must have required property '" + W + "'" }], !1;
                                                                                {
                                                                                  let ge = e;
                                                                                  for (let h in j)
                                                                                    if (!(h === "exact" || h === "normalised" || h === "key" || h === "sameInputs")) {
                                                                                      return y.errors = [{ instancePath: r + "/dataCheck/pairs/" + u + "/counts", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/counts/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: h }, message: "must NOT have additional properties" }], !1;
                                                                                      break;
                                                                                    }
                                                                                  if (ge === e) {
                                                                                    if (j.exact !== void 0) {
                                                                                      let h = j.exact, G = e;
                                                                                      if (!(typeof h == "number" && !(h % 1) && !isNaN(h) && isFinite(h)))
                                                                                        return y.errors = [{ instancePath: r + "/dataCheck/pairs/" + u + "/counts/exact", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/counts/properties/exact/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                                                                                      if (e === G && typeof h == "number" && isFinite(h) && (h < 0 || isNaN(h)))
                                                                                        return y.errors = [{ instancePath: r + "/dataCheck/pairs/" + u + "/counts/exact", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/counts/properties/exact/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                                                                                      var E = G === e;
                                                                                    } else
                                                                                      var E = !0;
                                                                                    if (E) {
                                                                                      if (j.normalised !== void 0) {
                                                                                        let h = j.normalised, G = e;
                                                                                        if (!(typeof h == "number" && !(h % 1) && !isNaN(h) && isFinite(h)))
                                                                                          return y.errors = [{ instancePath: r + "/dataCheck/pairs/" + u + "/counts/normalised", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/counts/properties/normalised/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                                                                                        if (e === G && typeof h == "number" && isFinite(h) && (h < 0 || isNaN(h)))
                                                                                          return y.errors = [{ instancePath: r + "/dataCheck/pairs/" + u + "/counts/normalised", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/counts/properties/normalised/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                                                                                        var E = G === e;
                                                                                      } else
                                                                                        var E = !0;
                                                                                      if (E) {
                                                                                        if (j.key !== void 0) {
                                                                                          let h = j.key, G = e;
                                                                                          if (!(typeof h == "number" && !(h % 1) && !isNaN(h) && isFinite(h)))
                                                                                            return y.errors = [{ instancePath: r + "/dataCheck/pairs/" + u + "/counts/key", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/counts/properties/key/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                                                                                          if (e === G && typeof h == "number" && isFinite(h) && (h < 0 || isNaN(h)))
                                                                                            return y.errors = [{ instancePath: r + "/dataCheck/pairs/" + u + "/counts/key", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/counts/properties/key/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                                                                                          var E = G === e;
                                                                                        } else
                                                                                          var E = !0;
                                                                                        if (E)
                                                                                          if (j.sameInputs !== void 0) {
                                                                                            let h = j.sameInputs, G = e;
                                                                                            if (!(typeof h == "number" && !(h % 1) && !isNaN(h) && isFinite(h)))
                                                                                              return y.errors = [{ instancePath: r + "/dataCheck/pairs/" + u + "/counts/sameInputs", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/counts/properties/sameInputs/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                                                                                            if (e === G && typeof h == "number" && isFinite(h) && (h < 0 || isNaN(h)))
                                                                                              return y.errors = [{ instancePath: r + "/dataCheck/pairs/" + u + "/counts/sameInputs", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/counts/properties/sameInputs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                                                                                            var E = G === e;
                                                                                          } else
                                                                                            var E = !0;
                                                                                      }
                                                                                    }
                                                                                  }
                                                                                }
                                                                              } else
                                                                                return y.errors = [{ instancePath: r + "/dataCheck/pairs/" + u + "/counts", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/counts/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                                                                            var g = se === e;
                                                                          } else
                                                                            var g = !0;
                                                                          if (g)
                                                                            if (z.notCompared !== void 0) {
                                                                              let j = e;
                                                                              if (typeof z.notCompared != "string")
                                                                                return y.errors = [{ instancePath: r + "/dataCheck/pairs/" + u + "/notCompared", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/notCompared/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                                              var g = j === e;
                                                                            } else
                                                                              var g = !0;
                                                                        }
                                                                      }
                                                                    }
                                                                  }
                                                                }
                                                              }
                                                            }
                                                          } else
                                                            return y.errors = [{ instancePath: r + "/dataCheck/pairs/" + u, schemaPath: "#/properties/dataCheck/properties/pairs/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                                                        var ie = i === e;
                                                        if (!ie)
                                                          break;
                                                      }
                                                    } else
                                                      return y.errors = [{ instancePath: r + "/dataCheck/pairs", schemaPath: "#/properties/dataCheck/properties/pairs/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                                                  var Z = O === e;
                                                } else
                                                  var Z = !0;
                                                if (Z) {
                                                  if (d.unknown !== void 0) {
                                                    let o = d.unknown, O = e;
                                                    if (e === O)
                                                      if (Array.isArray(o)) {
                                                        var ae = !0;
                                                        let u = o.length;
                                                        for (let z = 0; z < u; z++) {
                                                          let i = e;
                                                          if (typeof o[z] != "string")
                                                            return y.errors = [{ instancePath: r + "/dataCheck/unknown/" + z, schemaPath: "#/properties/dataCheck/properties/unknown/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                          var ae = i === e;
                                                          if (!ae)
                                                            break;
                                                        }
                                                      } else
                                                        return y.errors = [{ instancePath: r + "/dataCheck/unknown", schemaPath: "#/properties/dataCheck/properties/unknown/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                                                    var Z = O === e;
                                                  } else
                                                    var Z = !0;
                                                  if (Z)
                                                    if (d.overridden !== void 0) {
                                                      let o = e;
                                                      if (typeof d.overridden != "string")
                                                        return y.errors = [{ instancePath: r + "/dataCheck/overridden", schemaPath: "#/properties/dataCheck/properties/overridden/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                      var Z = o === e;
                                                    } else
                                                      var Z = !0;
                                                }
                                              }
                                            }
                                          } else
                                            return y.errors = [{ instancePath: r + "/dataCheck", schemaPath: "#/properties/dataCheck/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                                        var s = A === e;
                                      } else
                                        var s = !0;
                                  }
                                }
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else
      return y.errors = [{ instancePath: r, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return y.errors = l, e === 0;
}
y.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Le = re;
function re(t, { instancePath: r = "", parentData: me, parentDataProperty: pe, rootData: de = t, dynamicAnchors: ye = {} } = {}) {
  let l = null, e = 0, R = re.evaluated;
  if (R.dynamicProps && (R.props = void 0), R.dynamicItems && (R.items = void 0), e === 0)
    if (t && typeof t == "object" && !Array.isArray(t)) {
      let T;
      if (t.type === void 0 && (T = "type") || t.inputs === void 0 && (T = "inputs") || t.seed === void 0 && (T = "seed") || t.engine === void 0 && (T = "engine"))
        return re.errors = [{ instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: T }, message: "must have required property '" + T + "'" }], !1;
      {
        let H = e;
        for (let p in t)
          if (!(p === "type" || p === "inputs" || p === "learning" || p === "tests" || p === "steps" || p === "seed" || p === "engine" || p === "protocol")) {
            return re.errors = [{ instancePath: r, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (H === e) {
          if (t.type !== void 0) {
            let p = t.type, c = e;
            if (typeof p != "string")
              return re.errors = [{ instancePath: r + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            if (p !== "kstore.experiment-spec.v1")
              return re.errors = [{ instancePath: r + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "kstore.experiment-spec.v1" }, message: "must be equal to constant" }], !1;
            var s = c === e;
          } else
            var s = !0;
          if (s) {
            if (t.inputs !== void 0) {
              let p = t.inputs, c = e;
              if (e === c)
                if (p && typeof p == "object" && !Array.isArray(p))
                  for (let D in p) {
                    let N = p[D], P = e;
                    if (e === P)
                      if (typeof N == "string") {
                        if (!te.test(N))
                          return re.errors = [{ instancePath: r + "/inputs/" + D.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/inputs/additionalProperties/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }], !1;
                      } else
                        return re.errors = [{ instancePath: r + "/inputs/" + D.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/inputs/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                    var I = P === e;
                    if (!I)
                      break;
                  }
                else
                  return re.errors = [{ instancePath: r + "/inputs", schemaPath: "#/properties/inputs/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
              var s = c === e;
            } else
              var s = !0;
            if (s) {
              if (t.learning !== void 0) {
                let p = t.learning, c = e;
                if (e === c && !(p && typeof p == "object" && !Array.isArray(p)))
                  return re.errors = [{ instancePath: r + "/learning", schemaPath: "#/properties/learning/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                var s = c === e;
              } else
                var s = !0;
              if (s) {
                if (t.tests !== void 0) {
                  let p = t.tests, c = e;
                  if (e === c)
                    if (Array.isArray(p)) {
                      var U = !0;
                      let D = p.length;
                      for (let N = 0; N < D; N++) {
                        let P = p[N], C = e;
                        if (e === C && !(P && typeof P == "object" && !Array.isArray(P)))
                          return re.errors = [{ instancePath: r + "/tests/" + N, schemaPath: "#/properties/tests/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                        var U = C === e;
                        if (!U)
                          break;
                      }
                    } else
                      return re.errors = [{ instancePath: r + "/tests", schemaPath: "#/properties/tests/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                  var s = c === e;
                } else
                  var s = !0;
                if (s) {
                  if (t.steps !== void 0) {
                    let p = t.steps, c = e;
                    if (e === c)
                      if (p && typeof p == "object" && !Array.isArray(p))
                        for (let D in p) {
                          let N = p[D], P = e;
                          if (e === P && !(N && typeof N == "object" && !Array.isArray(N)))
                            return re.errors = [{ instancePath: r + "/steps/" + D.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/steps/additionalProperties/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                          var f = P === e;
                          if (!f)
                            break;
                        }
                      else
                        return re.errors = [{ instancePath: r + "/steps", schemaPath: "#/properties/steps/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                    var s = c === e;
                  } else
                    var s = !0;
                  if (s) {
                    if (t.seed !== void 0) {
                      let p = t.seed, c = e;
                      if (!(typeof p == "number" && !(p % 1) && !isNaN(p) && isFinite(p)))
                        return re.errors = [{ instancePath: r + "/seed", schemaPath: "#/properties/seed/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                      if (e === c && typeof p == "number" && isFinite(p)) {
                        if (p > 4294967295 || isNaN(p))
                          return re.errors = [{ instancePath: r + "/seed", schemaPath: "#/properties/seed/maximum", keyword: "maximum", params: { comparison: "<=", limit: 4294967295 }, message: "must be <= 4294967295" }], !1;
                        if (p < 0 || isNaN(p))
                          return re.errors = [{ instancePath: r + "/seed", schemaPath: "#/properties/seed/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                      }
                      var s = c === e;
                    } else
                      var s = !0;
                    if (s) {
                      if (t.engine !== void 0) {
                        let p = t.engine, c = e;
                        if (e === c)
                          if (p && typeof p == "object" && !Array.isArray(p))
                            for (let D in p) {
                              let N = e;
                              if (typeof p[D] != "string")
                                return re.errors = [{ instancePath: r + "/engine/" + D.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/engine/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                              var _ = N === e;
                              if (!_)
                                break;
                            }
                          else
                            return re.errors = [{ instancePath: r + "/engine", schemaPath: "#/properties/engine/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                        var s = c === e;
                      } else
                        var s = !0;
                      if (s) {
                        if (t.protocol !== void 0) {
                          let p = t.protocol, c = e;
                          if (e === c)
                            if (p && typeof p == "object" && !Array.isArray(p)) {
                              if (Object.keys(p).length < 1)
                                return re.errors = [{ instancePath: r + "/protocol", schemaPath: "#/properties/protocol/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" }], !1;
                              {
                                let D = e;
                                for (let N in p)
                                  if (!(N === "folds" || N === "repeats")) {
                                    return re.errors = [{ instancePath: r + "/protocol", schemaPath: "#/properties/protocol/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: N }, message: "must NOT have additional properties" }], !1;
                                    break;
                                  }
                                if (D === e) {
                                  if (p.folds !== void 0) {
                                    let N = p.folds, P = e;
                                    if (!(typeof N == "number" && !(N % 1) && !isNaN(N) && isFinite(N)))
                                      return re.errors = [{ instancePath: r + "/protocol/folds", schemaPath: "#/properties/protocol/properties/folds/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                                    if (e === P && typeof N == "number" && isFinite(N) && (N < 2 || isNaN(N)))
                                      return re.errors = [{ instancePath: r + "/protocol/folds", schemaPath: "#/properties/protocol/properties/folds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 2 }, message: "must be >= 2" }], !1;
                                    var $ = P === e;
                                  } else
                                    var $ = !0;
                                  if ($)
                                    if (p.repeats !== void 0) {
                                      let N = p.repeats, P = e;
                                      if (!(typeof N == "number" && !(N % 1) && !isNaN(N) && isFinite(N)))
                                        return re.errors = [{ instancePath: r + "/protocol/repeats", schemaPath: "#/properties/protocol/properties/repeats/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                                      if (e === P && typeof N == "number" && isFinite(N) && (N < 1 || isNaN(N)))
                                        return re.errors = [{ instancePath: r + "/protocol/repeats", schemaPath: "#/properties/protocol/properties/repeats/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }], !1;
                                      var $ = P === e;
                                    } else
                                      var $ = !0;
                                }
                              }
                            } else
                              return re.errors = [{ instancePath: r + "/protocol", schemaPath: "#/properties/protocol/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                          var s = c === e;
                        } else
                          var s = !0;
                        if (s) {
                          let p;
                          if (t.learning !== void 0 && t.tests === void 0 && (p = "tests"))
                            return re.errors = [{ instancePath: r, schemaPath: "#/dependentRequired", keyword: "dependentRequired", params: {
                              property: "learning",
                              missingProperty: p,
                              depsCount: 1,
                              deps: "tests"
                            }, message: "must have property tests when property learning is present" }], !1;
                          if (t.tests !== void 0 && t.learning === void 0 && (p = "learning"))
                            return re.errors = [{ instancePath: r, schemaPath: "#/dependentRequired", keyword: "dependentRequired", params: {
                              property: "tests",
                              missingProperty: p,
                              depsCount: 1,
                              deps: "learning"
                            }, message: "must have property learning when property tests is present" }], !1;
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else
      return re.errors = [{ instancePath: r, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return re.errors = l, e === 0;
}
re.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Me = ce;
var Ae = new RegExp("^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$", "u");
function ce(t, { instancePath: r = "", parentData: me, parentDataProperty: pe, rootData: de = t, dynamicAnchors: ye = {} } = {}) {
  let l = null, e = 0, R = ce.evaluated;
  if (R.dynamicProps && (R.props = void 0), R.dynamicItems && (R.items = void 0), e === 0)
    if (t && typeof t == "object" && !Array.isArray(t)) {
      let f;
      if (t.type === void 0 && (f = "type") || t.packs === void 0 && (f = "packs"))
        return ce.errors = [{ instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: f }, message: "must have required property '" + f + "'" }], !1;
      {
        let _ = e;
        for (let $ in t)
          if (!($ === "type" || $ === "packs")) {
            return ce.errors = [{ instancePath: r, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: $ }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_ === e) {
          if (t.type !== void 0) {
            let $ = t.type, T = e;
            if (typeof $ != "string")
              return ce.errors = [{ instancePath: r + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            if ($ !== "kstore.garbage.v1")
              return ce.errors = [{ instancePath: r + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "kstore.garbage.v1" }, message: "must be equal to constant" }], !1;
            var s = T === e;
          } else
            var s = !0;
          if (s)
            if (t.packs !== void 0) {
              let $ = t.packs, T = e;
              if (e === T)
                if ($ && typeof $ == "object" && !Array.isArray($)) {
                  for (let p in $) {
                    let c = e;
                    if (typeof p == "string" && !te.test(p)) {
                      let B = { instancePath: r + "/packs", schemaPath: "#/properties/packs/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"', propertyName: p };
                      l === null ? l = [B] : l.push(B), e++;
                    }
                    var I = c === e;
                    if (!I) {
                      let B = { instancePath: r + "/packs", schemaPath: "#/properties/packs/propertyNames", keyword: "propertyNames", params: { propertyName: p }, message: "property name must be valid" };
                      return l === null ? l = [B] : l.push(B), e++, ce.errors = l, !1;
                      break;
                    }
                  }
                  if (I)
                    for (let p in $) {
                      let c = $[p], B = e;
                      if (e === B)
                        if (typeof c == "string") {
                          if (!Ae.test(c))
                            return ce.errors = [{ instancePath: r + "/packs/" + p.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/packs/additionalProperties/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$" }, message: 'must match pattern "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"' }], !1;
                        } else
                          return ce.errors = [{ instancePath: r + "/packs/" + p.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/packs/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                      var U = B === e;
                      if (!U)
                        break;
                    }
                } else
                  return ce.errors = [{ instancePath: r + "/packs", schemaPath: "#/properties/packs/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
              var s = T === e;
            } else
              var s = !0;
        }
      }
    } else
      return ce.errors = [{ instancePath: r, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return ce.errors = l, e === 0;
}
ce.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Be = ne, Ce = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "urn:kstore:schema:manifest", title: "Manifest", description: "What a version is: its content and its meaning. Holds no time, author, host or producer, so equal content has an equal id.", type: "object", additionalProperties: !1, required: ["type", "kind", "tree", "files", "sizeBytes", "meta"], properties: { type: { type: "string", const: "kstore.manifest.v1" }, kind: { type: "string", enum: ["dataset", "preprocessing", "model", "training", "evaluation", "experiment", "report", "checkpoint", "result", "plugin"] }, tree: { type: "string", pattern: "^[0-9a-f]{64}$", description: "root node of the file tree" }, files: { type: "integer", minimum: 0 }, sizeBytes: { type: "integer", minimum: 0 }, meta: { type: "object", description: "meaning by kind: a table, the parsed settings, a summary", additionalProperties: !0 } } };
function ne(t, { instancePath: r = "", parentData: me, parentDataProperty: pe, rootData: de = t, dynamicAnchors: ye = {} } = {}) {
  let l = null, e = 0, R = ne.evaluated;
  if (R.dynamicProps && (R.props = void 0), R.dynamicItems && (R.items = void 0), e === 0)
    if (t && typeof t == "object" && !Array.isArray(t)) {
      let I;
      if (t.type === void 0 && (I = "type") || t.kind === void 0 && (I = "kind") || t.tree === void 0 && (I = "tree") || t.files === void 0 && (I = "files") || t.sizeBytes === void 0 && (I = "sizeBytes") || t.meta === void 0 && (I = "meta"))
        return ne.errors = [{ instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: I }, message: "must have required property '" + I + "'" }], !1;
      {
        let U = e;
        for (let f in t)
          if (!(f === "type" || f === "kind" || f === "tree" || f === "files" || f === "sizeBytes" || f === "meta")) {
            return ne.errors = [{ instancePath: r, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: f }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (U === e) {
          if (t.type !== void 0) {
            let f = t.type, _ = e;
            if (typeof f != "string")
              return ne.errors = [{ instancePath: r + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            if (f !== "kstore.manifest.v1")
              return ne.errors = [{ instancePath: r + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "kstore.manifest.v1" }, message: "must be equal to constant" }], !1;
            var s = _ === e;
          } else
            var s = !0;
          if (s) {
            if (t.kind !== void 0) {
              let f = t.kind, _ = e;
              if (typeof f != "string")
                return ne.errors = [{ instancePath: r + "/kind", schemaPath: "#/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              if (!(f === "dataset" || f === "preprocessing" || f === "model" || f === "training" || f === "evaluation" || f === "experiment" || f === "report" || f === "checkpoint" || f === "result" || f === "plugin"))
                return ne.errors = [{ instancePath: r + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: Ce.properties.kind.enum }, message: "must be equal to one of the allowed values" }], !1;
              var s = _ === e;
            } else
              var s = !0;
            if (s) {
              if (t.tree !== void 0) {
                let f = t.tree, _ = e;
                if (e === _)
                  if (typeof f == "string") {
                    if (!te.test(f))
                      return ne.errors = [{ instancePath: r + "/tree", schemaPath: "#/properties/tree/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }], !1;
                  } else
                    return ne.errors = [{ instancePath: r + "/tree", schemaPath: "#/properties/tree/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                var s = _ === e;
              } else
                var s = !0;
              if (s) {
                if (t.files !== void 0) {
                  let f = t.files, _ = e;
                  if (!(typeof f == "number" && !(f % 1) && !isNaN(f) && isFinite(f)))
                    return ne.errors = [{ instancePath: r + "/files", schemaPath: "#/properties/files/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                  if (e === _ && typeof f == "number" && isFinite(f) && (f < 0 || isNaN(f)))
                    return ne.errors = [{ instancePath: r + "/files", schemaPath: "#/properties/files/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                  var s = _ === e;
                } else
                  var s = !0;
                if (s) {
                  if (t.sizeBytes !== void 0) {
                    let f = t.sizeBytes, _ = e;
                    if (!(typeof f == "number" && !(f % 1) && !isNaN(f) && isFinite(f)))
                      return ne.errors = [{ instancePath: r + "/sizeBytes", schemaPath: "#/properties/sizeBytes/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                    if (e === _ && typeof f == "number" && isFinite(f) && (f < 0 || isNaN(f)))
                      return ne.errors = [{ instancePath: r + "/sizeBytes", schemaPath: "#/properties/sizeBytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                    var s = _ === e;
                  } else
                    var s = !0;
                  if (s)
                    if (t.meta !== void 0) {
                      let f = t.meta, _ = e;
                      if (e === _ && !(f && typeof f == "object" && !Array.isArray(f)))
                        return ne.errors = [{ instancePath: r + "/meta", schemaPath: "#/properties/meta/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                      var s = _ === e;
                    } else
                      var s = !0;
                }
              }
            }
          }
        }
      }
    } else
      return ne.errors = [{ instancePath: r, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return ne.errors = l, e === 0;
}
ne.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Ve = m, he = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "urn:kstore:schema:run", title: "Run", description: "Record of one execution of a task.", type: "object", additionalProperties: !1, required: ["type", "spec", "specification", "status", "used", "outputs", "metrics", "determinism", "environment", "startedAt", "durationMs"], properties: { type: { type: "string", const: "kstore.run.v1" }, spec: { type: "string", pattern: "^[0-9a-f]{64}$", description: "SHA-256, 64 lower-case hexadecimal digits" }, specification: { type: "object", additionalProperties: !0, description: "the spec itself; schema `spec`" }, status: { type: "string", enum: ["succeeded", "failed", "aborted", "stopped"], description: "`stopped`: a person asked for it, and what the task had made until then was kept" }, used: { type: "array", description: "versions that were used", items: { type: "object", additionalProperties: !1, required: ["role", "kind", "name", "version", "id"], properties: { role: { type: "string" }, kind: { type: "string", enum: ["dataset", "preprocessing", "model", "training", "evaluation", "experiment", "report", "checkpoint", "result", "plugin"] }, name: { type: "string" }, version: { type: "integer", minimum: 1 }, id: { type: "string", pattern: "^[0-9a-f]{64}$", description: "SHA-256, 64 lower-case hexadecimal digits" } } } }, outputs: { type: "array", description: "versions that were made", items: { type: "object", additionalProperties: !1, required: ["slot", "kind", "name", "version", "id"], properties: { slot: { type: "string" }, kind: { type: "string", enum: ["dataset", "preprocessing", "model", "training", "evaluation", "experiment", "report", "checkpoint", "result", "plugin"] }, name: { type: "string" }, version: { type: "integer", minimum: 1 }, id: { type: "string", pattern: "^[0-9a-f]{64}$", description: "SHA-256, 64 lower-case hexadecimal digits" } } } }, metrics: { type: "object", additionalProperties: { type: "number" }, description: "final value of each metric" }, determinism: { type: "object", additionalProperties: !1, required: ["level"], properties: { level: { type: "string", enum: ["bitwise", "tolerance", "none"] }, relativeTolerance: { type: "number", exclusiveMinimum: 0 }, reason: { type: "string" } } }, metricLog: { type: "object", additionalProperties: !1, required: ["id", "sizeBytes"], properties: { id: { type: "string", pattern: "^[0-9a-f]{64}$", description: "SHA-256, 64 lower-case hexadecimal digits" }, sizeBytes: { type: "integer", minimum: 0 }, list: { type: "string", pattern: "^[0-9a-f]{64}$", description: "root node of the chunk list; absent when the file is one chunk" } }, description: "every metric at every step, as JSON lines" }, environment: { type: "object", description: "context, not identity", additionalProperties: !1, required: ["kstore", "node", "platform", "arch", "cpu", "host"], properties: { kstore: { type: "string" }, node: { type: "string" }, platform: { type: "string" }, arch: { type: "string" }, cpu: { type: "string" }, host: { type: "string" }, container: { type: "object", description: "the container that it ran in, as far as it can be seen from inside", additionalProperties: !1, required: ["type"], properties: { type: { type: "string" }, id: { type: "string" }, image: { type: "string" }, imageId: { type: "string" } } }, variables: { type: "object", description: "what the environment of the task held, without what names the folder of the run", additionalProperties: { type: "string" } }, observed: { type: "object", additionalProperties: !1, description: "what the task used besides its inputs, as far as it was seen; absent members were not used", properties: { clock: { type: "integer", minimum: 1, description: "times that it read the date and time" }, timer: { type: "integer", minimum: 1, description: "times that it measured time, which many libraries do without harm" }, random: { type: "integer", minimum: 1, description: "times that it drew random numbers that no seed determines" }, network: { type: "array", items: { type: "string" }, description: "hosts that it spoke to" }, variables: { type: "object", additionalProperties: { type: "string" }, description: "environment variables that it read, each with the first 16 digits of the SHA-256 of its value" } } } } }, startedAt: { type: "string", description: "ISO 8601, UTC" }, durationMs: { type: "integer", minimum: 0 }, error: { type: "object", additionalProperties: !1, required: ["code", "message"], properties: { code: { type: "string" }, message: { type: "string" } } }, progress: { type: "object", additionalProperties: !1, required: ["done", "total", "unit"], description: "how far a run came that did not succeed", properties: { done: { type: "number" }, total: { type: "number" }, unit: { type: "string", description: "what is counted, for example `epoch`" } } }, state: { type: "object", additionalProperties: !1, required: ["tree", "files", "sizeBytes", "step"], description: "what is needed to go on; only of a run that did not succeed", properties: { tree: { type: "string", pattern: "^[0-9a-f]{64}$", description: "root node of the saved files" }, step: { type: "integer", minimum: 0, description: "steps that were done" }, files: { type: "integer", minimum: 0 }, sizeBytes: { type: "integer", minimum: 0 } } }, resumedFrom: { type: "object", additionalProperties: !1, required: ["step"], description: "the run went on from a saved state", properties: { step: { type: "integer", minimum: 0 }, run: { type: "string", pattern: "^[0-9a-f]{64}$", description: "the run that the state was recorded with; absent when that one was never recorded" } } }, dataCheck: { type: "object", description: "whether training, validation and test data have rows in common, as it was checked before the run", additionalProperties: !1, required: ["pairs", "unknown"], properties: { pairs: { type: "array", description: "data that is to have nothing in common, `left` learnt from", items: { type: "object", additionalProperties: !1, required: ["step", "left", "right"], properties: { step: { type: "string" }, left: { type: "object", additionalProperties: !1, required: ["role", "kind", "ref", "id"], properties: { role: { type: "string", enum: ["training", "validation", "test"] }, kind: { type: "string", enum: ["dataset", "preprocessing", "model", "training", "evaluation", "experiment", "report", "checkpoint", "result", "plugin"] }, ref: { type: "string", description: "reference such as formula_v1" }, id: { type: "string", pattern: "^[0-9a-f]{64}$", description: "SHA-256, 64 lower-case hexadecimal digits" } } }, right: { type: "object", additionalProperties: !1, required: ["role", "kind", "ref", "id"], properties: { role: { type: "string", enum: ["training", "validation", "test"] }, kind: { type: "string", enum: ["dataset", "preprocessing", "model", "training", "evaluation", "experiment", "report", "checkpoint", "result", "plugin"] }, ref: { type: "string", description: "reference such as formula_v1" }, id: { type: "string", pattern: "^[0-9a-f]{64}$", description: "SHA-256, 64 lower-case hexadecimal digits" } } }, unit: { type: "string", enum: ["row", "file"] }, rows: { type: "object", description: "rows or files compared", additionalProperties: !1, required: ["left", "right"], properties: { left: { type: "integer", minimum: 0 }, right: { type: "integer", minimum: 0 } } }, counts: { type: "object", description: "rows or files of the right side, each by the strongest way in which it overlaps", additionalProperties: !1, required: ["exact", "normalised", "key", "sameInputs"], properties: { exact: { type: "integer", minimum: 0, description: "the same as they are written" }, normalised: { type: "integer", minimum: 0, description: "the same but for how they are written: number format, case, white space, width, unit, order of columns" }, key: { type: "integer", minimum: 0, description: "of the same key, with other content" }, sameInputs: { type: "integer", minimum: 0, description: "the same inputs with another target" } } }, notCompared: { type: "string", description: "why they could not be compared; then there are no counts" } } } }, unknown: { type: "array", description: "what could not be told of the roles, in words", items: { type: "string" } }, overridden: { type: "string", description: "the reason for which the run went on although data overlaps" } } } } };
function m(t, { instancePath: r = "", parentData: me, parentDataProperty: pe, rootData: de = t, dynamicAnchors: ye = {} } = {}) {
  let l = null, e = 0, R = m.evaluated;
  if (R.dynamicProps && (R.props = void 0), R.dynamicItems && (R.items = void 0), e === 0)
    if (t && typeof t == "object" && !Array.isArray(t)) {
      let d;
      if (t.type === void 0 && (d = "type") || t.spec === void 0 && (d = "spec") || t.specification === void 0 && (d = "specification") || t.status === void 0 && (d = "status") || t.used === void 0 && (d = "used") || t.outputs === void 0 && (d = "outputs") || t.metrics === void 0 && (d = "metrics") || t.determinism === void 0 && (d = "determinism") || t.environment === void 0 && (d = "environment") || t.startedAt === void 0 && (d = "startedAt") || t.durationMs === void 0 && (d = "durationMs"))
        return m.errors = [{ instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: d }, message: "must have required property '" + d + "'" }], !1;
      {
        let A = e;
        for (let n in t)
          if (!we.call(he.properties, n)) {
            return m.errors = [{ instancePath: r, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (A === e) {
          if (t.type !== void 0) {
            let n = t.type, q = e;
            if (typeof n != "string")
              return m.errors = [{ instancePath: r + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            if (n !== "kstore.run.v1")
              return m.errors = [{ instancePath: r + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "kstore.run.v1" }, message: "must be equal to constant" }], !1;
            var s = q === e;
          } else
            var s = !0;
          if (s) {
            if (t.spec !== void 0) {
              let n = t.spec, q = e;
              if (e === q)
                if (typeof n == "string") {
                  if (!te.test(n))
                    return m.errors = [{ instancePath: r + "/spec", schemaPath: "#/properties/spec/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }], !1;
                } else
                  return m.errors = [{ instancePath: r + "/spec", schemaPath: "#/properties/spec/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              var s = q === e;
            } else
              var s = !0;
            if (s) {
              if (t.specification !== void 0) {
                let n = t.specification, q = e;
                if (e === q && !(n && typeof n == "object" && !Array.isArray(n)))
                  return m.errors = [{ instancePath: r + "/specification", schemaPath: "#/properties/specification/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                var s = q === e;
              } else
                var s = !0;
              if (s) {
                if (t.status !== void 0) {
                  let n = t.status, q = e;
                  if (typeof n != "string")
                    return m.errors = [{ instancePath: r + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                  if (!(n === "succeeded" || n === "failed" || n === "aborted" || n === "stopped"))
                    return m.errors = [{ instancePath: r + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: he.properties.status.enum }, message: "must be equal to one of the allowed values" }], !1;
                  var s = q === e;
                } else
                  var s = !0;
                if (s) {
                  if (t.used !== void 0) {
                    let n = t.used, q = e;
                    if (e === q)
                      if (Array.isArray(n)) {
                        var I = !0;
                        let o = n.length;
                        for (let O = 0; O < o; O++) {
                          let a = n[O], u = e;
                          if (e === u)
                            if (a && typeof a == "object" && !Array.isArray(a)) {
                              let i;
                              if (a.role === void 0 && (i = "role") || a.kind === void 0 && (i = "kind") || a.name === void 0 && (i = "name") || a.version === void 0 && (i = "version") || a.id === void 0 && (i = "id"))
                                return m.errors = [{ instancePath: r + "/used/" + O, schemaPath: "#/properties/used/items/required", keyword: "required", params: { missingProperty: i }, message: "must have required property '" + i + "'" }], !1;
                              {
                                let v = e;
                                for (let w in a)
                                  if (!(w === "role" || w === "kind" || w === "name" || w === "version" || w === "id")) {
                                    return m.errors = [{ instancePath: r + "/used/" + O, schemaPath: "#/properties/used/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: w }, message: "must NOT have additional properties" }], !1;
                                    break;
                                  }
                                if (v === e) {
                                  if (a.role !== void 0) {
                                    let w = e;
                                    if (typeof a.role != "string")
                                      return m.errors = [{ instancePath: r + "/used/" + O + "/role", schemaPath: "#/properties/used/items/properties/role/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                    var U = w === e;
                                  } else
                                    var U = !0;
                                  if (U) {
                                    if (a.kind !== void 0) {
                                      let w = a.kind, J = e;
                                      if (typeof w != "string")
                                        return m.errors = [{ instancePath: r + "/used/" + O + "/kind", schemaPath: "#/properties/used/items/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                      if (!(w === "dataset" || w === "preprocessing" || w === "model" || w === "training" || w === "evaluation" || w === "experiment" || w === "report" || w === "checkpoint" || w === "result" || w === "plugin"))
                                        return m.errors = [{ instancePath: r + "/used/" + O + "/kind", schemaPath: "#/properties/used/items/properties/kind/enum", keyword: "enum", params: { allowedValues: he.properties.used.items.properties.kind.enum }, message: "must be equal to one of the allowed values" }], !1;
                                      var U = J === e;
                                    } else
                                      var U = !0;
                                    if (U) {
                                      if (a.name !== void 0) {
                                        let w = e;
                                        if (typeof a.name != "string")
                                          return m.errors = [{ instancePath: r + "/used/" + O + "/name", schemaPath: "#/properties/used/items/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                        var U = w === e;
                                      } else
                                        var U = !0;
                                      if (U) {
                                        if (a.version !== void 0) {
                                          let w = a.version, J = e;
                                          if (!(typeof w == "number" && !(w % 1) && !isNaN(w) && isFinite(w)))
                                            return m.errors = [{ instancePath: r + "/used/" + O + "/version", schemaPath: "#/properties/used/items/properties/version/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                                          if (e === J && typeof w == "number" && isFinite(w) && (w < 1 || isNaN(w)))
                                            return m.errors = [{ instancePath: r + "/used/" + O + "/version", schemaPath: "#/properties/used/items/properties/version/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }], !1;
                                          var U = J === e;
                                        } else
                                          var U = !0;
                                        if (U)
                                          if (a.id !== void 0) {
                                            let w = a.id, J = e;
                                            if (e === J)
                                              if (typeof w == "string") {
                                                if (!te.test(w))
                                                  return m.errors = [{ instancePath: r + "/used/" + O + "/id", schemaPath: "#/properties/used/items/properties/id/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }], !1;
                                              } else
                                                return m.errors = [{ instancePath: r + "/used/" + O + "/id", schemaPath: "#/properties/used/items/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                            var U = J === e;
                                          } else
                                            var U = !0;
                                      }
                                    }
                                  }
                                }
                              }
                            } else
                              return m.errors = [{ instancePath: r + "/used/" + O, schemaPath: "#/properties/used/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                          var I = u === e;
                          if (!I)
                            break;
                        }
                      } else
                        return m.errors = [{ instancePath: r + "/used", schemaPath: "#/properties/used/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                    var s = q === e;
                  } else
                    var s = !0;
                  if (s) {
                    if (t.outputs !== void 0) {
                      let n = t.outputs, q = e;
                      if (e === q)
                        if (Array.isArray(n)) {
                          var f = !0;
                          let o = n.length;
                          for (let O = 0; O < o; O++) {
                            let a = n[O], u = e;
                            if (e === u)
                              if (a && typeof a == "object" && !Array.isArray(a)) {
                                let i;
                                if (a.slot === void 0 && (i = "slot") || a.kind === void 0 && (i = "kind") || a.name === void 0 && (i = "name") || a.version === void 0 && (i = "version") || a.id === void 0 && (i = "id"))
                                  return m.errors = [{ instancePath: r + "/outputs/" + O, schemaPath: "#/properties/outputs/items/required", keyword: "required", params: { missingProperty: i }, message: "must have required property '" + i + "'" }], !1;
                                {
                                  let v = e;
                                  for (let w in a)
                                    if (!(w === "slot" || w === "kind" || w === "name" || w === "version" || w === "id")) {
                                      return m.errors = [{ instancePath: r + "/outputs/" + O, schemaPath: "#/properties/outputs/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: w }, message: "must NOT have additional properties" }], !1;
                                      break;
                                    }
                                  if (v === e) {
                                    if (a.slot !== void 0) {
                                      let w = e;
                                      if (typeof a.slot != "string")
                                        return m.errors = [{ instancePath: r + "/outputs/" + O + "/slot", schemaPath: "#/properties/outputs/items/properties/slot/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                      var _ = w === e;
                                    } else
                                      var _ = !0;
                                    if (_) {
                                      if (a.kind !== void 0) {
                                        let w = a.kind, J = e;
                                        if (typeof w != "string")
                                          return m.errors = [{ instancePath: r + "/outputs/" + O + "/kind", schemaPath: "#/properties/outputs/items/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                        if (!(w === "dataset" || w === "preprocessing" || w === "model" || w === "training" || w === "evaluation" || w === "experiment" || w === "report" || w === "checkpoint" || w === "result" || w === "plugin"))
                                          return m.errors = [{ instancePath: r + "/outputs/" + O + "/kind", schemaPath: "#/properties/outputs/items/properties/kind/enum", keyword: "enum", params: { allowedValues: he.properties.outputs.items.properties.kind.enum }, message: "must be equal to one of the allowed values" }], !1;
                                        var _ = J === e;
                                      } else
                                        var _ = !0;
                                      if (_) {
                                        if (a.name !== void 0) {
                                          let w = e;
                                          if (typeof a.name != "string")
                                            return m.errors = [{ instancePath: r + "/outputs/" + O + "/name", schemaPath: "#/properties/outputs/items/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                          var _ = w === e;
                                        } else
                                          var _ = !0;
                                        if (_) {
                                          if (a.version !== void 0) {
                                            let w = a.version, J = e;
                                            if (!(typeof w == "number" && !(w % 1) && !isNaN(w) && isFinite(w)))
                                              return m.errors = [{ instancePath: r + "/outputs/" + O + "/version", schemaPath: "#/properties/outputs/items/properties/version/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                                            if (e === J && typeof w == "number" && isFinite(w) && (w < 1 || isNaN(w)))
                                              return m.errors = [{ instancePath: r + "/outputs/" + O + "/version", schemaPath: "#/properties/outputs/items/properties/version/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }], !1;
                                            var _ = J === e;
                                          } else
                                            var _ = !0;
                                          if (_)
                                            if (a.id !== void 0) {
                                              let w = a.id, J = e;
                                              if (e === J)
                                                if (typeof w == "string") {
                                                  if (!te.test(w))
                                                    return m.errors = [{ instancePath: r + "/outputs/" + O + "/id", schemaPath: "#/properties/outputs/items/properties/id/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }], !1;
                                                } else
                                                  return m.errors = [{ instancePath: r + "/outputs/" + O + "/id", schemaPath: "#/properties/outputs/items/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                              var _ = J === e;
                                            } else
                                              var _ = !0;
                                        }
                                      }
                                    }
                                  }
                                }
                              } else
                                return m.errors = [{ instancePath: r + "/outputs/" + O, schemaPath: "#/properties/outputs/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                            var f = u === e;
                            if (!f)
                              break;
                          }
                        } else
                          return m.errors = [{ instancePath: r + "/outputs", schemaPath: "#/properties/outputs/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                      var s = q === e;
                    } else
                      var s = !0;
                    if (s) {
                      if (t.metrics !== void 0) {
                        let n = t.metrics, q = e;
                        if (e === q)
                          if (n && typeof n == "object" && !Array.isArray(n))
                            for (let o in n) {
                              let O = n[o], a = e;
                              if (!(typeof O == "number" && isFinite(O)))
                                return m.errors = [{ instancePath: r + "/metrics/" + o.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/metrics/additionalProperties/type", keyword: "type", params: { type: "number" }, message: "must be number" }], !1;
                              var $ = a === e;
                              if (!$)
                                break;
                            }
                          else
                            return m.errors = [{ instancePath: r + "/metrics", schemaPath: "#/properties/metrics/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                        var s = q === e;
                      } else
                        var s = !0;
                      if (s) {
                        if (t.determinism !== void 0) {
                          let n = t.determinism, q = e;
                          if (e === q)
                            if (n && typeof n == "object" && !Array.isArray(n)) {
                              let o;
                              if (n.level === void 0 && (o = "level"))
                                return m.errors = [{ instancePath: r + "/determinism", schemaPath: "#/properties/determinism/required", keyword: "required", params: { missingProperty: o }, message: "must have required property '" + o + "'" }], !1;
                              {
                                let O = e;
                                for (let a in n)
                                  if (!(a === "level" || a === "relativeTolerance" || a === "reason")) {
                                    return m.errors = [{ instancePath: r + "/determinism", schemaPath: "#/properties/determinism/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a }, message: "must NOT have additional properties" }], !1;
                                    break;
                                  }
                                if (O === e) {
                                  if (n.level !== void 0) {
                                    let a = n.level, u = e;
                                    if (typeof a != "string")
                                      return m.errors = [{ instancePath: r + "/determinism/level", schemaPath: "#/properties/determinism/properties/level/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                    if (!(a === "bitwise" || a === "tolerance" || a === "none"))
                                      return m.errors = [{ instancePath: r + "/determinism/level", schemaPath: "#/properties/determinism/properties/level/enum", keyword: "enum", params: { allowedValues: he.properties.determinism.properties.level.enum }, message: "must be equal to one of the allowed values" }], !1;
                                    var T = u === e;
                                  } else
                                    var T = !0;
                                  if (T) {
                                    if (n.relativeTolerance !== void 0) {
                                      let a = n.relativeTolerance, u = e;
                                      if (e === u)
                                        if (typeof a == "number" && isFinite(a)) {
                                          if (a <= 0 || isNaN(a))
                                            return m.errors = [{ instancePath: r + "/determinism/relativeTolerance", schemaPath: "#/properties/determinism/properties/relativeTolerance/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" }], !1;
                                        } else
                                          return m.errors = [{ instancePath: r + "/determinism/relativeTolerance", schemaPath: "#/properties/determinism/properties/relativeTolerance/type", keyword: "type", params: { type: "number" }, message: "must be number" }], !1;
                                      var T = u === e;
                                    } else
                                      var T = !0;
                                    if (T)
                                      if (n.reason !== void 0) {
                                        let a = e;
                                        if (typeof n.reason != "string")
                                          return m.errors = [{ instancePath: r + "/determinism/reason", schemaPath: "#/properties/determinism/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                        var T = a === e;
                                      } else
                                        var T = !0;
                                  }
                                }
                              }
                            } else
                              return m.errors = [{ instancePath: r + "/determinism", schemaPath: "#/properties/determinism/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                          var s = q === e;
                        } else
                          var s = !0;
                        if (s) {
                          if (t.metricLog !== void 0) {
                            let n = t.metricLog, q = e;
                            if (e === q)
                              if (n && typeof n == "object" && !Array.isArray(n)) {
                                let o;
                                if (n.id === void 0 && (o = "id") || n.sizeBytes === void 0 && (o = "sizeBytes"))
                                  return m.errors = [{ instancePath: r + "/metricLog", schemaPath: "#/properties/metricLog/required", keyword: "required", params: { missingProperty: o }, message: "must have required property '" + o + "'" }], !1;
                                {
                                  let O = e;
                                  for (let a in n)
                                    if (!(a === "id" || a === "sizeBytes" || a === "list")) {
                                      return m.errors = [{ instancePath: r + "/metricLog", schemaPath: "#/properties/metricLog/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a }, message: "must NOT have additional properties" }], !1;
                                      break;
                                    }
                                  if (O === e) {
                                    if (n.id !== void 0) {
                                      let a = n.id, u = e;
                                      if (e === u)
                                        if (typeof a == "string") {
                                          if (!te.test(a))
                                            return m.errors = [{ instancePath: r + "/metricLog/id", schemaPath: "#/properties/metricLog/properties/id/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }], !1;
                                        } else
                                          return m.errors = [{ instancePath: r + "/metricLog/id", schemaPath: "#/properties/metricLog/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                      var H = u === e;
                                    } else
                                      var H = !0;
                                    if (H) {
                                      if (n.sizeBytes !== void 0) {
                                        let a = n.sizeBytes, u = e;
                                        if (!(typeof a == "number" && !(a % 1) && !isNaN(a) && isFinite(a)))
                                          return m.errors = [{ instancePath: r + "/metricLog/sizeBytes", schemaPath: "#/properties/metricLog/properties/sizeBytes/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                                        if (e === u && typeof a == "number" && isFinite(a) && (a < 0 || isNaN(a)))
                                          return m.errors = [{ instancePath: r + "/metricLog/sizeBytes", schemaPath: "#/properties/metricLog/properties/sizeBytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                                        var H = u === e;
                                      } else
                                        var H = !0;
                                      if (H)
                                        if (n.list !== void 0) {
                                          let a = n.list, u = e;
                                          if (e === u)
                                            if (typeof a == "string") {
                                              if (!te.test(a))
                                                return m.errors = [{ instancePath: r + "/metricLog/list", schemaPath: "#/properties/metricLog/properties/list/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }], !1;
                                            } else
                                              return m.errors = [{ instancePath: r + "/metricLog/list", schemaPath: "#/properties/metricLog/properties/list/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                          var H = u === e;
                                        } else
                                          var H = !0;
                                    }
                                  }
                                }
                              } else
                                return m.errors = [{ instancePath: r + "/metricLog", schemaPath: "#/properties/metricLog/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                            var s = q === e;
                          } else
                            var s = !0;
                          if (s) {
                            if (t.environment !== void 0) {
                              let n = t.environment, q = e;
                              if (e === q)
                                if (n && typeof n == "object" && !Array.isArray(n)) {
                                  let o;
                                  if (n.kstore === void 0 && (o = "kstore") || n.node === void 0 && (o = "node") || n.platform === void 0 && (o = "platform") || n.arch === void 0 && (o = "arch") || n.cpu === void 0 && (o = "cpu") || n.host === void 0 && (o = "host"))
                                    return m.errors = [{ instancePath: r + "/environment", schemaPath: "#/properties/environment/required", keyword: "required", params: { missingProperty: o }, message: "must have required property '" + o + "'" }], !1;
                                  {
                                    let O = e;
                                    for (let a in n)
                                      if (!we.call(he.properties.environment.properties, a)) {
                                        return m.errors = [{ instancePath: r + "/environment", schemaPath: "#/properties/environment/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a }, message: "must NOT have additional properties" }], !1;
                                        break;
                                      }
                                    if (O === e) {
                                      if (n.kstore !== void 0) {
                                        let a = e;
                                        if (typeof n.kstore != "string")
                                          return m.errors = [{ instancePath: r + "/environment/kstore", schemaPath: "#/properties/environment/properties/kstore/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                        var p = a === e;
                                      } else
                                        var p = !0;
                                      if (p) {
                                        if (n.node !== void 0) {
                                          let a = e;
                                          if (typeof n.node != "string")
                                            return m.errors = [{ instancePath: r + "/environment/node", schemaPath: "#/properties/environment/properties/node/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                          var p = a === e;
                                        } else
                                          var p = !0;
                                        if (p) {
                                          if (n.platform !== void 0) {
                                            let a = e;
                                            if (typeof n.platform != "string")
                                              return m.errors = [{ instancePath: r + "/environment/platform", schemaPath: "#/properties/environment/properties/platform/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                            var p = a === e;
                                          } else
                                            var p = !0;
                                          if (p) {
                                            if (n.arch !== void 0) {
                                              let a = e;
                                              if (typeof n.arch != "string")
                                                return m.errors = [{ instancePath: r + "/environment/arch", schemaPath: "#/properties/environment/properties/arch/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                              var p = a === e;
                                            } else
                                              var p = !0;
                                            if (p) {
                                              if (n.cpu !== void 0) {
                                                let a = e;
                                                if (typeof n.cpu != "string")
                                                  return m.errors = [{ instancePath: r + "/environment/cpu", schemaPath: "#/properties/environment/properties/cpu/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                var p = a === e;
                                              } else
                                                var p = !0;
                                              if (p) {
                                                if (n.host !== void 0) {
                                                  let a = e;
                                                  if (typeof n.host != "string")
                                                    return m.errors = [{ instancePath: r + "/environment/host", schemaPath: "#/properties/environment/properties/host/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                  var p = a === e;
                                                } else
                                                  var p = !0;
                                                if (p) {
                                                  if (n.container !== void 0) {
                                                    let a = n.container, u = e;
                                                    if (e === u)
                                                      if (a && typeof a == "object" && !Array.isArray(a)) {
                                                        let i;
                                                        if (a.type === void 0 && (i = "type"))
                                                          return m.errors = [{ instancePath: r + "/environment/container", schemaPath: "#/properties/environment/properties/container/required", keyword: "required", params: { missingProperty: i }, message: "must have required property '" + i + "'" }], !1;
                                                        {
                                                          let v = e;
                                                          for (let w in a)
                                                            if (!(w === "type" || w === "id" || w === "image" || w === "imageId")) {
                                                              return m.errors = [{ instancePath: r + "/environment/container", schemaPath: "#/properties/environment/properties/container/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: w }, message: "must NOT have additional properties" }], !1;
                                                              break;
                                                            }
                                                          if (v === e) {
                                                            if (a.type !== void 0) {
                                                              let w = e;
                                                              if (typeof a.type != "string")
                                                                return m.errors = [{ instancePath: r + "/environment/container/type", schemaPath: "#/properties/environment/properties/container/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                              var c = w === e;
                                                            } else
                                                              var c = !0;
                                                            if (c) {
                                                              if (a.id !== void 0) {
                                                                let w = e;
                                                                if (typeof a.id != "string")
                                                                  return m.errors = [{ instancePath: r + "/environment/container/id", schemaPath: "#/properties/environment/properties/container/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                                var c = w === e;
                                                              } else
                                                                var c = !0;
                                                              if (c) {
                                                                if (a.image !== void 0) {
                                                                  let w = e;
                                                                  if (typeof a.image != "string")
                                                                    return m.errors = [{ instancePath: r + "/environment/container/image", schemaPath: "#/properties/environment/properties/container/properties/image/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                                  var c = w === e;
                                                                } else
                                                                  var c = !0;
                                                                if (c)
                                                                  if (a.imageId !== void 0) {
                                                                    let w = e;
                                                                    if (typeof a.imageId != "string")
                                                                      return m.errors = [{ instancePath: r + "/environment/container/imageId", schemaPath: "#/properties/environment/properties/container/properties/imageId/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                                    var c = w === e;
                                                                  } else
                                                                    var c = !0;
                                                              }
                                                            }
                                                          }
                                                        }
                                                      } else
                                                        return m.errors = [{ instancePath: r + "/environment/container", schemaPath: "#/properties/environment/properties/container/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                                                    var p = u === e;
                                                  } else
                                                    var p = !0;
                                                  if (p) {
                                                    if (n.variables !== void 0) {
                                                      let a = n.variables, u = e;
                                                      if (e === u)
                                                        if (a && typeof a == "object" && !Array.isArray(a))
                                                          for (let i in a) {
                                                            let v = e;
                                                            if (typeof a[i] != "string")
                                                              return m.errors = [{ instancePath: r + "/environment/variables/" + i.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/environment/properties/variables/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                            var B = v === e;
                                                            if (!B)
                                                              break;
                                                          }
                                                        else
                                                          return m.errors = [{ instancePath: r + "/environment/variables", schemaPath: "#/properties/environment/properties/variables/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                                                      var p = u === e;
                                                    } else
                                                      var p = !0;
                                                    if (p)
                                                      if (n.observed !== void 0) {
                                                        let a = n.observed, u = e;
                                                        if (e === u)
                                                          if (a && typeof a == "object" && !Array.isArray(a)) {
                                                            let i = e;
                                                            for (let v in a)
                                                              if (!(v === "clock" || v === "timer" || v === "random" || v === "network" || v === "variables")) {
                                                                return m.errors = [{ instancePath: r + "/environment/observed", schemaPath: "#/properties/environment/properties/observed/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: v }, message: "must NOT have additional properties" }], !1;
                                                                break;
                                                              }
                                                            if (i === e) {
                                                              if (a.clock !== void 0) {
                                                                let v = a.clock, w = e;
                                                                if (!(typeof v == "number" && !(v % 1) && !isNaN(v) && isFinite(v)))
                                                                  return m.errors = [{ instancePath: r + "/environment/observed/clock", schemaPath: "#/properties/environment/properties/observed/properties/clock/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                                                                if (e === w && typeof v == "number" && isFinite(v) && (v < 1 || isNaN(v)))
                                                                  return m.errors = [{ instancePath: r + "/environment/observed/clock", schemaPath: "#/properties/environment/properties/observed/properties/clock/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }], !1;
                                                                var D = w === e;
                                                              } else
                                                                var D = !0;
                                                              if (D) {
                                                                if (a.timer !== void 0) {
                                                                  let v = a.timer, w = e;
                                                                  if (!(typeof v == "number" && !(v % 1) && !isNaN(v) && isFinite(v)))
                                                                    return m.errors = [{ instancePath: r + "/environment/observed/timer", schemaPath: "#/properties/environment/properties/observed/properties/timer/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                                                                  if (e === w && typeof v == "number" && isFinite(v) && (v < 1 || isNaN(v)))
                                                                    return m.errors = [{ instancePath: r + "/environment/observed/timer", schemaPath: "#/properties/environment/properties/observed/properties/timer/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }], !1;
                                                                  var D = w === e;
                                                                } else
                                                                  var D = !0;
                                                                if (D) {
                                                                  if (a.random !== void 0) {
                                                                    let v = a.random, w = e;
                                                                    if (!(typeof v == "number" && !(v % 1) && !isNaN(v) && isFinite(v)))
                                                                      return m.errors = [{ instancePath: r + "/environment/observed/random", schemaPath: "#/properties/environment/properties/observed/properties/random/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                                                                    if (e === w && typeof v == "number" && isFinite(v) && (v < 1 || isNaN(v)))
                                                                      return m.errors = [{ instancePath: r + "/environment/observed/random", schemaPath: "#/properties/environment/properties/observed/properties/random/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }], !1;
                                                                    var D = w === e;
                                                                  } else
                                                                    var D = !0;
                                                                  if (D) {
                                                                    if (a.network !== void 0) {
                                                                      let v = a.network, w = e;
                                                                      if (e === w)
                                                                        if (Array.isArray(v)) {
                                                                          var N = !0;
                                                                          let j = v.length;
                                                                          for (let se = 0; se < j; se++) {
                                                                            let x = e;
                                                                            if (typeof v[se] != "string")
                                                                              return m.errors = [{ instancePath: r + "/environment/observed/network/" + se, schemaPath: "#/properties/environment/properties/observed/properties/network/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                                            var N = x === e;
                                                                            if (!N)
                                                                              break;
                                                                          }
                                                                        } else
                                                                          return m.errors = [{ instancePath: r + "/environment/observed/network", schemaPath: "#/properties/environment/properties/observed/properties/network/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                                                                      var D = w === e;
                                                                    } else
                                                                      var D = !0;
                                                                    if (D)
                                                                      if (a.variables !== void 0) {
                                                                        let v = a.variables, w = e;
                                                                        if (e === w)
                                                                          if (v && typeof v == "object" && !Array.isArray(v))
                                                                            for (let j in v) {
                                                                              let se = e;
                                                                              if (typeof v[j] != "string")
                                                                                return m.errors = [{ instancePath: r + "/environment/observed/variables/" + j.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/environment/properties/observed/properties/variables/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                                              var P = se === e;
                                                                              if (!P)
                                                                                break;
                                                                            }
                                                                          else
                                                                            return m.errors = [{ instancePath: r + "/environment/observed/variables", schemaPath: "#/properties/environment/properties/observed/properties/variables/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                                                                        var D = w === e;
                                                                      } else
                                                                        var D = !0;
                                                                  }
                                                                }
                                                              }
                                                            }
                                                          } else
                                                            return m.errors = [{ instancePath: r + "/environment/observed", schemaPath: "#/properties/environment/properties/observed/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                                                        var p = u === e;
                                                      } else
                                                        var p = !0;
                                                  }
                                                }
                                              }
                                            }
                                          }
                                        }
                                      }
                                    }
                                  }
                                } else
                                  return m.errors = [{ instancePath: r + "/environment", schemaPath: "#/properties/environment/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                              var s = q === e;
                            } else
                              var s = !0;
                            if (s) {
                              if (t.startedAt !== void 0) {
                                let n = e;
                                if (typeof t.startedAt != "string")
                                  return m.errors = [{ instancePath: r + "/startedAt", schemaPath: "#/properties/startedAt/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                var s = n === e;
                              } else
                                var s = !0;
                              if (s) {
                                if (t.durationMs !== void 0) {
                                  let n = t.durationMs, q = e;
                                  if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n)))
                                    return m.errors = [{ instancePath: r + "/durationMs", schemaPath: "#/properties/durationMs/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                                  if (e === q && typeof n == "number" && isFinite(n) && (n < 0 || isNaN(n)))
                                    return m.errors = [{ instancePath: r + "/durationMs", schemaPath: "#/properties/durationMs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                                  var s = q === e;
                                } else
                                  var s = !0;
                                if (s) {
                                  if (t.error !== void 0) {
                                    let n = t.error, q = e;
                                    if (e === q)
                                      if (n && typeof n == "object" && !Array.isArray(n)) {
                                        let o;
                                        if (n.code === void 0 && (o = "code") || n.message === void 0 && (o = "message"))
                                          return m.errors = [{ instancePath: r + "/error", schemaPath: "#/properties/error/required", keyword: "required", params: { missingProperty: o }, message: "must have required property '" + o + "'" }], !1;
                                        {
                                          let O = e;
                                          for (let a in n)
                                            if (!(a === "code" || a === "message")) {
                                              return m.errors = [{ instancePath: r + "/error", schemaPath: "#/properties/error/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a }, message: "must NOT have additional properties" }], !1;
                                              break;
                                            }
                                          if (O === e) {
                                            if (n.code !== void 0) {
                                              let a = e;
                                              if (typeof n.code != "string")
                                                return m.errors = [{ instancePath: r + "/error/code", schemaPath: "#/properties/error/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                              var C = a === e;
                                            } else
                                              var C = !0;
                                            if (C)
                                              if (n.message !== void 0) {
                                                let a = e;
                                                if (typeof n.message != "string")
                                                  return m.errors = [{ instancePath: r + "/error/message", schemaPath: "#/properties/error/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                var C = a === e;
                                              } else
                                                var C = !0;
                                          }
                                        }
                                      } else
                                        return m.errors = [{ instancePath: r + "/error", schemaPath: "#/properties/error/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                                    var s = q === e;
                                  } else
                                    var s = !0;
                                  if (s) {
                                    if (t.progress !== void 0) {
                                      let n = t.progress, q = e;
                                      if (e === q)
                                        if (n && typeof n == "object" && !Array.isArray(n)) {
                                          let o;
                                          if (n.done === void 0 && (o = "done") || n.total === void 0 && (o = "total") || n.unit === void 0 && (o = "unit"))
                                            return m.errors = [{ instancePath: r + "/progress", schemaPath: "#/properties/progress/required", keyword: "required", params: { missingProperty: o }, message: "must have required property '" + o + "'" }], !1;
                                          {
                                            let O = e;
                                            for (let a in n)
                                              if (!(a === "done" || a === "total" || a === "unit")) {
                                                return m.errors = [{ instancePath: r + "/progress", schemaPath: "#/properties/progress/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a }, message: "must NOT have additional properties" }], !1;
                                                break;
                                              }
                                            if (O === e) {
                                              if (n.done !== void 0) {
                                                let a = n.done, u = e;
                                                if (!(typeof a == "number" && isFinite(a)))
                                                  return m.errors = [{ instancePath: r + "/progress/done", schemaPath: "#/properties/progress/properties/done/type", keyword: "type", params: { type: "number" }, message: "must be number" }], !1;
                                                var Q = u === e;
                                              } else
                                                var Q = !0;
                                              if (Q) {
                                                if (n.total !== void 0) {
                                                  let a = n.total, u = e;
                                                  if (!(typeof a == "number" && isFinite(a)))
                                                    return m.errors = [{ instancePath: r + "/progress/total", schemaPath: "#/properties/progress/properties/total/type", keyword: "type", params: { type: "number" }, message: "must be number" }], !1;
                                                  var Q = u === e;
                                                } else
                                                  var Q = !0;
                                                if (Q)
                                                  if (n.unit !== void 0) {
                                                    let a = e;
                                                    if (typeof n.unit != "string")
                                                      return m.errors = [{ instancePath: r + "/progress/unit", schemaPath: "#/properties/progress/properties/unit/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                    var Q = a === e;
                                                  } else
                                                    var Q = !0;
                                              }
                                            }
                                          }
                                        } else
                                          return m.errors = [{ instancePath: r + "/progress", schemaPath: "#/properties/progress/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                                      var s = q === e;
                                    } else
                                      var s = !0;
                                    if (s) {
                                      if (t.state !== void 0) {
                                        let n = t.state, q = e;
                                        if (e === q)
                                          if (n && typeof n == "object" && !Array.isArray(n)) {
                                            let o;
                                            if (n.tree === void 0 && (o = "tree") || n.files === void 0 && (o = "files") || n.sizeBytes === void 0 && (o = "sizeBytes") || n.step === void 0 && (o = "step"))
                                              return m.errors = [{ instancePath: r + "/state", schemaPath: "#/properties/state/required", keyword: "required", params: { missingProperty: o }, message: "must have required property '" + o + "'" }], !1;
                                            {
                                              let O = e;
                                              for (let a in n)
                                                if (!(a === "tree" || a === "step" || a === "files" || a === "sizeBytes")) {
                                                  return m.errors = [{ instancePath: r + "/state", schemaPath: "#/properties/state/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a }, message: "must NOT have additional properties" }], !1;
                                                  break;
                                                }
                                              if (O === e) {
                                                if (n.tree !== void 0) {
                                                  let a = n.tree, u = e;
                                                  if (e === u)
                                                    if (typeof a == "string") {
                                                      if (!te.test(a))
                                                        return m.errors = [{ instancePath: r + "/state/tree", schemaPath: "#/properties/state/properties/tree/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }], !1;
                                                    } else
                                                      return m.errors = [{ instancePath: r + "/state/tree", schemaPath: "#/properties/state/properties/tree/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                  var ie = u === e;
                                                } else
                                                  var ie = !0;
                                                if (ie) {
                                                  if (n.step !== void 0) {
                                                    let a = n.step, u = e;
                                                    if (!(typeof a == "number" && !(a % 1) && !isNaN(a) && isFinite(a)))
                                                      return m.errors = [{ instancePath: r + "/state/step", schemaPath: "#/properties/state/properties/step/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                                                    if (e === u && typeof a == "number" && isFinite(a) && (a < 0 || isNaN(a)))
                                                      return m.errors = [{ instancePath: r + "/state/step", schemaPath: "#/properties/state/properties/step/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                                                    var ie = u === e;
                                                  } else
                                                    var ie = !0;
                                                  if (ie) {
                                                    if (n.files !== void 0) {
                                                      let a = n.files, u = e;
                                                      if (!(typeof a == "number" && !(a % 1) && !isNaN(a) && isFinite(a)))
                                                        return m.errors = [{ instancePath: r + "/state/files", schemaPath: "#/properties/state/properties/files/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                                                      if (e === u && typeof a == "number" && isFinite(a) && (a < 0 || isNaN(a)))
                                                        return m.errors = [{ instancePath: r + "/state/files", schemaPath: "#/properties/state/properties/files/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                                                      var ie = u === e;
                                                    } else
                                                      var ie = !0;
                                                    if (ie)
                                                      if (n.sizeBytes !== void 0) {
                                                        let a = n.sizeBytes, u = e;
                                                        if (!(typeof a == "number" && !(a % 1) && !isNaN(a) && isFinite(a)))
                                                          return m.errors = [{ instancePath: r + "/state/sizeBytes", schemaPath: "#/properties/state/properties/sizeBytes/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                                                        if (e === u && typeof a == "number" && isFinite(a) && (a < 0 || isNaN(a)))
                                                          return m.errors = [{ instancePath: r + "/state/sizeBytes", schemaPath: "#/properties/state/properties/sizeBytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                                                        var ie = u === e;
                                                      } else
                                                        var ie = !0;
                                                  }
                                                }
                                              }
                                            }
                                          } else
                                            return m.errors = [{ instancePath: r + "/state", schemaPath: "#/properties/state/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                                        var s = q === e;
                                      } else
                                        var s = !0;
                                      if (s) {
                                        if (t.resumedFrom !== void 0) {
                                          let n = t.resumedFrom, q = e;
                                          if (e === q)
                                            if (n && typeof n == "object" && !Array.isArray(n)) {
                                              let o;
                                              if (n.step === void 0 && (o = "step"))
                                                return m.errors = [{ instancePath: r + "/resumedFrom", schemaPath: "#/properties/resumedFrom/required", keyword: "required", params: { missingProperty: o }, message: "must have required property '" + o + "'" }], !1;
                                              {
                                                let O = e;
                                                for (let a in n)
                                                  if (!(a === "step" || a === "run")) {
                                                    return m.errors = [{ instancePath: r + "/resumedFrom", schemaPath: "#/properties/resumedFrom/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a }, message: "must NOT have additional properties" }], !1;
                                                    break;
                                                  }
                                                if (O === e) {
                                                  if (n.step !== void 0) {
                                                    let a = n.step, u = e;
                                                    if (!(typeof a == "number" && !(a % 1) && !isNaN(a) && isFinite(a)))
                                                      return m.errors = [{ instancePath: r + "/resumedFrom/step", schemaPath: "#/properties/resumedFrom/properties/step/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                                                    if (e === u && typeof a == "number" && isFinite(a) && (a < 0 || isNaN(a)))
                                                      return m.errors = [{ instancePath: r + "/resumedFrom/step", schemaPath: "#/properties/resumedFrom/properties/step/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                                                    var g = u === e;
                                                  } else
                                                    var g = !0;
                                                  if (g)
                                                    if (n.run !== void 0) {
                                                      let a = n.run, u = e;
                                                      if (e === u)
                                                        if (typeof a == "string") {
                                                          if (!te.test(a))
                                                            return m.errors = [{ instancePath: r + "/resumedFrom/run", schemaPath: "#/properties/resumedFrom/properties/run/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }], !1;
                                                        } else
                                                          return m.errors = [{ instancePath: r + "/resumedFrom/run", schemaPath: "#/properties/resumedFrom/properties/run/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                      var g = u === e;
                                                    } else
                                                      var g = !0;
                                                }
                                              }
                                            } else
                                              return m.errors = [{ instancePath: r + "/resumedFrom", schemaPath: "#/properties/resumedFrom/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                                          var s = q === e;
                                        } else
                                          var s = !0;
                                        if (s)
                                          if (t.dataCheck !== void 0) {
                                            let n = t.dataCheck, q = e;
                                            if (e === q)
                                              if (n && typeof n == "object" && !Array.isArray(n)) {
                                                let o;
                                                if (n.pairs === void 0 && (o = "pairs") || n.unknown === void 0 && (o = "unknown"))
                                                  return m.errors = [{ instancePath: r + "/dataCheck", schemaPath: "#/properties/dataCheck/required", keyword: "required", params: { missingProperty: o }, message: "must have required property '" + o + "'" }], !1;
                                                {
                                                  let O = e;
                                                  for (let a in n)
                                                    if (!(a === "pairs" || a === "unknown" || a === "overridden")) {
                                                      return m.errors = [{ instancePath: r + "/dataCheck", schemaPath: "#/properties/dataCheck/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a }, message: "must NOT have additional properties" }], !1;
                                                      break;
                                                    }
                                                  if (O === e) {
                                                    if (n.pairs !== void 0) {
                                                      let a = n.pairs, u = e;
                                                      if (e === u)
                                                        if (Array.isArray(a)) {
                                                          var L = !0;
                                                          let z = a.length;
                                                          for (let i = 0; i < z; i++) {
                                                            let v = a[i], w = e;
                                                            if (e === w)
                                                              if (v && typeof v == "object" && !Array.isArray(v)) {
                                                                let j;
                                                                if (v.step === void 0 && (j = "step") || v.left === void 0 && (j = "left") || v.right === void 0 && (j = "right"))
                                                                  return m.errors = [{ instancePath: r + "/dataCheck/pairs/" + i, schemaPath: "#/properties/dataCheck/properties/pairs/items/required", keyword: "required", params: { missingProperty: j }, message: "must have required property '" + j + "'" }], !1;
                                                                {
                                                                  let se = e;
                                                                  for (let x in v)
                                                                    if (!(x === "step" || x === "left" || x === "right" || x === "unit" || x === "rows" || x === "counts" || x === "notCompared")) {
                                                                      return m.errors = [{ instancePath: r + "/dataCheck/pairs/" + i, schemaPath: "#/properties/dataCheck/properties/pairs/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: x }, message: "must NOT have additional properties" }], !1;
                                                                      break;
                                                                    }
                                                                  if (se === e) {
                                                                    if (v.step !== void 0) {
                                                                      let x = e;
                                                                      if (typeof v.step != "string")
                                                                        return m.errors = [{ instancePath: r + "/dataCheck/pairs/" + i + "/step", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/step/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                                      var b = x === e;
                                                                    } else
                                                                      var b = !0;
                                                                    if (b) {
                                                                      if (v.left !== void 0) {
                                                                        let x = v.left, W = e;
                                                                        if (e === W)
                                                                          if (x && typeof x == "object" && !Array.isArray(x)) {
                                                                            let h;
                                                                            if (x.role === void 0 && (h = "role") || x.kind === void 0 && (h = "kind") || x.ref === void 0 && (h = "ref") || x.id === void 0 && (h = "id"))
                                                                              return m.errors = [{ instancePath: r + "/dataCheck/pairs/" + i + "/left", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/left/required", keyword: "required", params: { missingProperty: h }, message: "must have required property '" + h + "'" }], !1;
                                                                            {
                                                                              let G = e;
                                                                              for (let k in x)
                                                                                if (!(k === "role" || k === "kind" || k === "ref" || k === "id")) {
                                                                                  return m.errors = [{ instancePath: r + "/dataCheck/pairs/" + i + "/left", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/left/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: k }, message: "must NOT have additional properties" }], !1;
                                                                                  break;
                                                                                }
                                                                              if (G === e) {
                                                                                if (x.role !== void 0) {
                                                                                  let k = x.role, ee = e;
                                                                                  if (typeof k != "string")
                                                                                    return m.errors = [{ instancePath: r + "/dataCheck/pairs/" + i + "/left/role", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/left/properties/role/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                                                  if (!(k === "training" || k === "validation" || k === "test"))
                                                                                    return m.errors = [{ instancePath: r + "/dataCheck/pairs/" + i + "/left/role", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/left/properties/role/enum", keyword: "enum", params: { allowedValues: he.properties.dataCheck.properties.pairs.items.properties.left.properties.role.enum }, message: "must be equal to one of the allowed values" }], !1;
                                                                                  var M = ee === e;
                                                                                } else
                                                                                  var M = !0;
                                                                                if (M) {
                                                                                  if (x.kind !== void 0) {
                                                                                    let k = x.kind, ee = e;
                                                                                    if (typeof k != "string")
                                                                                      return m.errors = [{ instancePath: r + "/dataCheck/pairs/" + i + "/left/kind", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/left/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                                                    if (!(k === "dataset" || k === "preprocessing" || k === "model" || k === "training" || k === "evaluation" || k === "experiment" || k === "report" || k === "checkpoint" || k === "result" || k === "plugin"))
                                                                                      return m.errors = [{ instancePath: r + "/dataCheck/pairs/" + i + "/left/kind", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/left/properties/kind/enum", keyword: "enum", params: { allowedValues: he.properties.dataCheck.properties.pairs.items.properties.left.properties.kind.enum }, message: "must be equal to one of the allowed values" }], !1;
                                                                                    var M = ee === e;
                                                                                  } else
                                                                                    var M = !0;
                                                                                  if (M) {
                                                                                    if (x.ref !== void 0) {
                                                                                      let k = e;
                                                                                      if (typeof x.ref != "string")
                                                                                        return m.errors = [{ instancePath: r + "/dataCheck/pairs/" + i + "/left/ref", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/left/properties/ref/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                                                      var M = k === e;
                                                                                    } else
                                                                                      var M = !0;
                                                                                    if (M)
                                                                                      if (x.id !== void 0) {
                                                                                        let k = x.id, ee = e;
                                                                                        if (e === ee)
                                                                                          if (typeof k == "string") {
                                                                                            if (!te.test(k))
                                                                                              return m.errors = [{ instancePath: r + "/dataCheck/pairs/" + i + "/left/id", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/left/properties/id/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }], !1;
                                                                                          } else
                                                                                            return m.errors = [{ instancePath: r + "/dataCheck/pairs/" + i + "/left/id", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/left/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                                                        var M = ee === e;
                                                                                      } else
                                                                                        var M = !0;
                                                                                  }
                                                                                }
                                                                              }
                                                                            }
                                                                          } else
                                                                            return m.errors = [{ instancePath: r + "/dataCheck/pairs/" + i + "/left", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/left/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                                                                        var b = W === e;
                                                                      } else
                                                                        var b = !0;
                                                                      if (b) {
                                                                        if (v.right !== void 0) {
                                                                          let x = v.right, W = e;
                                                                          if (e === W)
                                                                            if (x && typeof x == "object" && !Array.isArray(x)) {
                                                                              let h;
                                                                              if (x.role === void 0 && (h = "role") || x.kind === void 0 && (h = "kind") || x.ref === void 0 && (h = "ref") || x.id === void 0 && (h = "id"))
                                                                                return m.errors = [{ instancePath: r + "/dataCheck/pairs/" + i + "/right", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/right/required", keyword: "required", params: { missingProperty: h }, message: "must have required property '" + h + "'" }], !1;
                                                                              {
                                                                                let G = e;
                                                                                for (let k in x)
                                                                                  if (!(k === "role" || k === "kind" || k === "ref" || k === "id")) {
                                                                                    return m.errors = [{ instancePath: r + "/dataCheck/pairs/" + i + "/right", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/right/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: k }, message: "must NOT have additional properties" }], !1;
                                                                                    break;
                                                                                  }
                                                                                if (G === e) {
                                                                                  if (x.role !== void 0) {
                                                                                    let k = x.role, ee = e;
                                                                                    if (typeof k != "string")
                                                                                      return m.errors = [{ instancePath: r + "/dataCheck/pairs/" + i + "/right/role", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/right/properties/role/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                                                    if (!(k === "training" || k === "validation" || k === "test"))
                                                                                      return m.errors = [{ instancePath: r + "/dataCheck/pairs/" + i + "/right/role", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/right/properties/role/enum", keyword: "enum", params: { allowedValues: he.properties.dataCheck.properties.pairs.items.properties.right.properties.role.enum }, message: "must be equal to one of the allowed values" }], !1;
                                                                                    var E = ee === e;
                                                                                  } else
                                                                                    var E = !0;
                                                                                  if (E) {
                                                                                    if (x.kind !== void 0) {
                                                                                      let k = x.kind, ee = e;
                                                                                      if (typeof k != "string")
                                                                                        return m.errors = [{ instancePath: r + "/dataCheck/pairs/" + i + "/right/kind", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/right/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                                                      if (!(k === "dataset" || k === "preprocessing" || k === "model" || k === "training" || k === "evaluation" || k === "experiment" || k === "report" || k === "checkpoint" || k === "result" || k === "plugin"))
                                                                                        return m.errors = [{ instancePath: r + "/dataCheck/pairs/" + i + "/right/kind", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/right/properties/kind/enum", keyword: "enum", params: { allowedValues: he.properties.dataCheck.properties.pairs.items.properties.right.properties.kind.enum }, message: "must be equal to one of the allowed values" }], !1;
                                                                                      var E = ee === e;
                                                                                    } else
                                                                                      var E = !0;
                                                                                    if (E) {
                                                                                      if (x.ref !== void 0) {
                                                                                        let k = e;
                                                                                        if (typeof x.ref != "string")
                                                                                          return m.errors = [{ instancePath: r + "/dataCheck/pairs/" + i + "/right/ref", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/right/properties/ref/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                                                        var E = k === e;
                                                                                      } else
                                                                                        var E = !0;
                                                                                      if (E)
                                                                                        if (x.id !== void 0) {
                                                                                          let k = x.id, ee = e;
                                                                                          if (e === ee)
                                                                                            if (typeof k == "string") {
                                                                                              if (!te.test(k))
                                                                                                return m.errors = [{ instancePath: r + "/dataCheck/pairs/" + i + "/right/id", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/right/properties/id/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }], !1;
                                                                                            } else
                                                                                              return m.errors = [{ instancePath: r + "/dataCheck/pairs/" + i + "/right/id", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/right/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                                                          var E = ee === e;
                                                                                        } else
                                                                                          var E = !0;
                                                                                    }
                                                                                  }
                                                                                }
                                                                              }
                                                                            } else
                                                                              return m.errors = [{ instancePath: r + "/dataCheck/pairs/" + i + "/right", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/right/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                                                                          var b = W === e;
                                                                        } else
                                                                          var b = !0;
                                                                        if (b) {
                                                                          if (v.unit !== void 0) {
                                                                            let x = v.unit, W = e;
                                                                            if (typeof x != "string")
                                                                              return m.errors = [{ instancePath: r + "/dataCheck/pairs/" + i + "/unit", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/unit/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                                            if (!(x === "row" || x === "file"))
                                                                              return m.errors = [{ instancePath: r + "/dataCheck/pairs/" + i + "/unit", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/unit/enum", keyword: "enum", params: { allowedValues: he.properties.dataCheck.properties.pairs.items.properties.unit.enum }, message: "must be equal to one of the allowed values" }], !1;
                                                                            var b = W === e;
                                                                          } else
                                                                            var b = !0;
                                                                          if (b) {
                                                                            if (v.rows !== void 0) {
                                                                              let x = v.rows, W = e;
                                                                              if (e === W)
                                                                                if (x && typeof x == "object" && !Array.isArray(x)) {
                                                                                  let h;
                                                                                  if (x.left === void 0 && (h = "left") || x.right === void 0 && (h = "right"))
                                                                                    return m.errors = [{ instancePath: r + "/dataCheck/pairs/" + i + "/rows", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/rows/required", keyword: "required", params: { missingProperty: h }, message: "must have required property '" + h + "'" }], !1;
                                                                                  {
                                                                                    let G = e;
                                                                                    for (let k in x)
                                                                                      if (!(k === "left" || k === "right")) {
                                                                                        return m.errors = [{ instancePath: r + "/dataCheck/pairs/" + i + "/rows", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/rows/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: k }, message: "must NOT have additional properties" }], !1;
                                                                                        break;
                                                                                      }
                                                                                    if (G === e) {
                                                                                      if (x.left !== void 0) {
                                                                                        let k = x.left, ee = e;
                                                                                        if (!(typeof k == "number" && !(k % 1) && !isNaN(k) && isFinite(k)))
                                                                                          return m.errors = [{ instancePath: r + "/dataCheck/pairs/" + i + "/rows/left", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/rows/properties/left/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                                                                                        if (e === ee && typeof k == "number" && isFinite(k) && (k < 0 || isNaN(k)))
                                                                                          return m.errors = [{ instancePath: r + "/dataCheck/pairs/" + i + "/rows/left", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/rows/properties/left/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                                                                                        var Z = ee === e;
                                                                                      } else
                                                                                        var Z = !0;
                                                                                      if (Z)
                                                                                        if (x.right !== void 0) {
                                                                                          let k = x.right, ee = e;
                                                                                          if (!(typeof k == "number" && !(k % 1) && !isNaN(k) && isFinite(k)))
                                                                                            return m.errors = [{ instancePath: r + "/dataCheck/pairs/" + i + "/rows/right", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/rows/properties/right/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                                                                                          if (e === ee && typeof k == "number" && isFinite(k) && (k < 0 || isNaN(k)))
                                                                                            return m.errors = [{ instancePath: r + "/dataCheck/pairs/" + i + "/rows/right", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/rows/properties/right/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                                                                                          var Z = ee === e;
                                                                                        } else
                                                                                          var Z = !0;
                                                                                    }
                                                                                  }
                                                                                } else
                                                                                  return m.errors = [{ instancePath: r + "/dataCheck/pairs/" + i + "/rows", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/rows/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                                                                              var b = W === e;
                                                                            } else
                                                                              var b = !0;
                                                                            if (b) {
                                                                              if (v.counts !== void 0) {
                                                                                let x = v.counts, W = e;
                                                                                if (e === W)
                                                                                  if (x && typeof x == "object" && !Array.isArray(x)) {
                                                                                    let h;
                                                                                    if (x.exact === void 0 && (h = "exact") || x.normalised === void 0 && (h = "normalised") || x.key === void 0 && (h = "key") || x.sameInputs === void 0 && (h = "sameInputs"))
                                                                                      return m.errors = [{ instancePath: r + "/dataCheck/pairs/" + i + "/counts", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/counts/required", keyword: "required", params: { missingProperty: h }, message: "must have required property '" + h + "'" }], !1;
                                                                                    {
                                                                                      let G = e;
                                                                                      for (let k in x)
                                                                                        if (!(k === "exact" || k === "normalised" || k === "key" || k === "sameInputs")) {
                                                                                          return m.errors = [{ instancePath: r + "/dataCheck/pairs/" + i + "/counts", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/counts/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: k }, message: "must NOT have additional properties" }], !1;
                                                                                          break;
                                                                                        }
                                                                                      if (G === e) {
                                                                                        if (x.exact !== void 0) {
                                                                                          let k = x.exact, ee = e;
                                                                                          if (!(typeof k == "number" && !(k % 1) && !isNaN(k) && isFinite(k)))
                                                                                            return m.errors = [{ instancePath: r + "/dataCheck/pairs/" + i + "/counts/exact", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/counts/properties/exact/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                                                                                          if (e === ee && typeof k == "number" && isFinite(k) && (k < 0 || isNaN(k)))
                                                                                            return m.errors = [{ instancePath: r + "/dataCheck/pairs/" + i + "/counts/exact", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/counts/properties/exact/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                                                                                          var ae = ee === e;
                                                                                        } else
                                                                                          var ae = !0;
                                                                                        if (ae) {
                                                                                          if (x.normalised !== void 0) {
                                                                                            let k = x.normalised, ee = e;
                                                                                            if (!(typeof k == "number" && !(k % 1) && !isNaN(k) && isFinite(k)))
                                                                                              return m.errors = [{ instancePath: r + "/dataCheck/pairs/" + i + "/counts/normalised", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/counts/properties/normalised/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                                                                                            if (e === ee && typeof k == "number" && isFinite(k) && (k < 0 || isNaN(k)))
                                                                                              return m.errors = [{ instancePath: r + "/dataCheck/pairs/" + i + "/counts/normalised", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/counts/properties/normalised/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                                                                                            var ae = ee === e;
                                                                                          } else
                                                                                            var ae = !0;
                                                                                          if (ae) {
                                                                                            if (x.key !== void 0) {
                                                                                              let k = x.key, ee = e;
                                                                                              if (!(typeof k == "number" && !(k % 1) && !isNaN(k) && isFinite(k)))
                                                                                                return m.errors = [{ instancePath: r + "/dataCheck/pairs/" + i + "/counts/key", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/counts/properties/key/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                                                                                              if (e === ee && typeof k == "number" && isFinite(k) && (k < 0 || isNaN(k)))
                                                                                                return m.errors = [{ instancePath: r + "/dataCheck/pairs/" + i + "/counts/key", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/counts/properties/key/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                                                                                              var ae = ee === e;
                                                                                            } else
                                                                                              var ae = !0;
                                                                                            if (ae)
                                                                                              if (x.sameInputs !== void 0) {
                                                                                                let k = x.sameInputs, ee = e;
                                                                                                if (!(typeof k == "number" && !(k % 1) && !isNaN(k) && isFinite(k)))
                                                                                                  return m.errors = [{ instancePath: r + "/dataCheck/pairs/" + i + "/counts/sameInputs", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/counts/properties/sameInputs/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                                                                                                if (e === ee && typeof k == "number" && isFinite(k) && (k < 0 || isNaN(k)))
                                                                                                  return m.errors = [{ instancePath: r + "/dataCheck/pairs/" + i + "/counts/sameInputs", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/counts/properties/sameInputs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                                                                                                var ae = ee === e;
                                                                                              } else
                                                                                                var ae = !0;
                                                                                          }
                                                                                        }
                                                                                      }
                                                                                    }
                                                                                  } else
                                                                                    return m.errors = [{ instancePath: r + "/dataCheck/pairs/" + i + "/counts", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/counts/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                                                                                var b = W === e;
                                                                              } else
                                                                                var b = !0;
                                                                              if (b)
                                                                                if (v.notCompared !== void 0) {
                                                                                  let x = e;
                                                                                  if (typeof v.notCompared != "string")
                                                                                    return m.errors = [{ instancePath: r + "/dataCheck/pairs/" + i + "/notCompared", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/notCompared/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                                                  var b = x === e;
                                                                                } else
                                                                                  var b = !0;
                                                                            }
                                                                          }
                                                                        }
                                                                      }
                                                                    }
                                                                  }
                                                                }
                                                              } else
                                                                return m.errors = [{ instancePath: r + "/dataCheck/pairs/" + i, schemaPath: "#/properties/dataCheck/properties/pairs/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                                                            var L = w === e;
                                                            if (!L)
                                                              break;
                                                          }
                                                        } else
                                                          return m.errors = [{ instancePath: r + "/dataCheck/pairs", schemaPath: "#/properties/dataCheck/properties/pairs/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                                                      var S = u === e;
                                                    } else
                                                      var S = !0;
                                                    if (S) {
                                                      if (n.unknown !== void 0) {
                                                        let a = n.unknown, u = e;
                                                        if (e === u)
                                                          if (Array.isArray(a)) {
                                                            var Y = !0;
                                                            let i = a.length;
                                                            for (let v = 0; v < i; v++) {
                                                              let w = e;
                                                              if (typeof a[v] != "string")
                                                                return m.errors = [{ instancePath: r + "/dataCheck/unknown/" + v, schemaPath: "#/properties/dataCheck/properties/unknown/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                              var Y = w === e;
                                                              if (!Y)
                                                                break;
                                                            }
                                                          } else
                                                            return m.errors = [{ instancePath: r + "/dataCheck/unknown", schemaPath: "#/properties/dataCheck/properties/unknown/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                                                        var S = u === e;
                                                      } else
                                                        var S = !0;
                                                      if (S)
                                                        if (n.overridden !== void 0) {
                                                          let a = e;
                                                          if (typeof n.overridden != "string")
                                                            return m.errors = [{ instancePath: r + "/dataCheck/overridden", schemaPath: "#/properties/dataCheck/properties/overridden/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                          var S = a === e;
                                                        } else
                                                          var S = !0;
                                                    }
                                                  }
                                                }
                                              } else
                                                return m.errors = [{ instancePath: r + "/dataCheck", schemaPath: "#/properties/dataCheck/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                                            var s = q === e;
                                          } else
                                            var s = !0;
                                      }
                                    }
                                  }
                                }
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else
      return m.errors = [{ instancePath: r, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return m.errors = l, e === 0;
}
m.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Re = X, xe = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "urn:kstore:schema:spec", title: "Spec", description: "Everything that determines the outputs of one run. Its id is the key of the run cache.", type: "object", additionalProperties: !1, required: ["type", "task", "inputs", "settings", "seed", "engine"], properties: { type: { type: "string", const: "kstore.spec.v1" }, task: { type: "object", additionalProperties: !1, required: ["type", "name", "version", "code"], properties: { type: { type: "string", enum: ["learning", "test"] }, name: { type: "string" }, version: { type: "string" }, code: { type: "string", pattern: "^[0-9a-f]{64}$", description: "hash of the code that is executed, its dependencies included" } } }, inputs: { type: "object", additionalProperties: { type: "string", pattern: "^[0-9a-f]{64}$", description: "SHA-256, 64 lower-case hexadecimal digits" }, description: "slot name to version id" }, settings: { type: "object", additionalProperties: !0, description: "validated settings, defaults filled in" }, seed: { type: "integer", minimum: 0, maximum: 4294967295 }, engine: { type: "object", additionalProperties: { type: "string" }, description: "identity of the numeric engine: name, library versions, backend, hash of the wasm file, kernel pack" }, adjustments: { type: "array", minItems: 1, description: "settings that a person changed while the task ran, in rising order of the steps; absent when there were none", items: { type: "object", additionalProperties: !1, required: ["step", "setting", "value"], properties: { step: { type: "integer", minimum: 0, description: "the first step that it holds for" }, setting: { type: "string", minLength: 1, description: "dotted path in the settings" }, value: !0 } } } } };
function X(t, { instancePath: r = "", parentData: me, parentDataProperty: pe, rootData: de = t, dynamicAnchors: ye = {} } = {}) {
  let l = null, e = 0, R = X.evaluated;
  if (R.dynamicProps && (R.props = void 0), R.dynamicItems && (R.items = void 0), e === 0)
    if (t && typeof t == "object" && !Array.isArray(t)) {
      let T;
      if (t.type === void 0 && (T = "type") || t.task === void 0 && (T = "task") || t.inputs === void 0 && (T = "inputs") || t.settings === void 0 && (T = "settings") || t.seed === void 0 && (T = "seed") || t.engine === void 0 && (T = "engine"))
        return X.errors = [{ instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: T }, message: "must have required property '" + T + "'" }], !1;
      {
        let H = e;
        for (let p in t)
          if (!(p === "type" || p === "task" || p === "inputs" || p === "settings" || p === "seed" || p === "engine" || p === "adjustments")) {
            return X.errors = [{ instancePath: r, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (H === e) {
          if (t.type !== void 0) {
            let p = t.type, c = e;
            if (typeof p != "string")
              return X.errors = [{ instancePath: r + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            if (p !== "kstore.spec.v1")
              return X.errors = [{ instancePath: r + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "kstore.spec.v1" }, message: "must be equal to constant" }], !1;
            var s = c === e;
          } else
            var s = !0;
          if (s) {
            if (t.task !== void 0) {
              let p = t.task, c = e;
              if (e === c)
                if (p && typeof p == "object" && !Array.isArray(p)) {
                  let D;
                  if (p.type === void 0 && (D = "type") || p.name === void 0 && (D = "name") || p.version === void 0 && (D = "version") || p.code === void 0 && (D = "code"))
                    return X.errors = [{ instancePath: r + "/task", schemaPath: "#/properties/task/required", keyword: "required", params: { missingProperty: D }, message: "must have required property '" + D + "'" }], !1;
                  {
                    let N = e;
                    for (let P in p)
                      if (!(P === "type" || P === "name" || P === "version" || P === "code")) {
                        return X.errors = [{ instancePath: r + "/task", schemaPath: "#/properties/task/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: P }, message: "must NOT have additional properties" }], !1;
                        break;
                      }
                    if (N === e) {
                      if (p.type !== void 0) {
                        let P = p.type, C = e;
                        if (typeof P != "string")
                          return X.errors = [{ instancePath: r + "/task/type", schemaPath: "#/properties/task/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                        if (!(P === "learning" || P === "test"))
                          return X.errors = [{ instancePath: r + "/task/type", schemaPath: "#/properties/task/properties/type/enum", keyword: "enum", params: { allowedValues: xe.properties.task.properties.type.enum }, message: "must be equal to one of the allowed values" }], !1;
                        var I = C === e;
                      } else
                        var I = !0;
                      if (I) {
                        if (p.name !== void 0) {
                          let P = e;
                          if (typeof p.name != "string")
                            return X.errors = [{ instancePath: r + "/task/name", schemaPath: "#/properties/task/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                          var I = P === e;
                        } else
                          var I = !0;
                        if (I) {
                          if (p.version !== void 0) {
                            let P = e;
                            if (typeof p.version != "string")
                              return X.errors = [{ instancePath: r + "/task/version", schemaPath: "#/properties/task/properties/version/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                            var I = P === e;
                          } else
                            var I = !0;
                          if (I)
                            if (p.code !== void 0) {
                              let P = p.code, C = e;
                              if (e === C)
                                if (typeof P == "string") {
                                  if (!te.test(P))
                                    return X.errors = [{ instancePath: r + "/task/code", schemaPath: "#/properties/task/properties/code/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }], !1;
                                } else
                                  return X.errors = [{ instancePath: r + "/task/code", schemaPath: "#/properties/task/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                              var I = C === e;
                            } else
                              var I = !0;
                        }
                      }
                    }
                  }
                } else
                  return X.errors = [{ instancePath: r + "/task", schemaPath: "#/properties/task/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
              var s = c === e;
            } else
              var s = !0;
            if (s) {
              if (t.inputs !== void 0) {
                let p = t.inputs, c = e;
                if (e === c)
                  if (p && typeof p == "object" && !Array.isArray(p))
                    for (let D in p) {
                      let N = p[D], P = e;
                      if (e === P)
                        if (typeof N == "string") {
                          if (!te.test(N))
                            return X.errors = [{ instancePath: r + "/inputs/" + D.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/inputs/additionalProperties/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }], !1;
                        } else
                          return X.errors = [{ instancePath: r + "/inputs/" + D.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/inputs/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                      var U = P === e;
                      if (!U)
                        break;
                    }
                  else
                    return X.errors = [{ instancePath: r + "/inputs", schemaPath: "#/properties/inputs/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                var s = c === e;
              } else
                var s = !0;
              if (s) {
                if (t.settings !== void 0) {
                  let p = t.settings, c = e;
                  if (e === c && !(p && typeof p == "object" && !Array.isArray(p)))
                    return X.errors = [{ instancePath: r + "/settings", schemaPath: "#/properties/settings/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                  var s = c === e;
                } else
                  var s = !0;
                if (s) {
                  if (t.seed !== void 0) {
                    let p = t.seed, c = e;
                    if (!(typeof p == "number" && !(p % 1) && !isNaN(p) && isFinite(p)))
                      return X.errors = [{ instancePath: r + "/seed", schemaPath: "#/properties/seed/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                    if (e === c && typeof p == "number" && isFinite(p)) {
                      if (p > 4294967295 || isNaN(p))
                        return X.errors = [{ instancePath: r + "/seed", schemaPath: "#/properties/seed/maximum", keyword: "maximum", params: { comparison: "<=", limit: 4294967295 }, message: "must be <= 4294967295" }], !1;
                      if (p < 0 || isNaN(p))
                        return X.errors = [{ instancePath: r + "/seed", schemaPath: "#/properties/seed/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                    }
                    var s = c === e;
                  } else
                    var s = !0;
                  if (s) {
                    if (t.engine !== void 0) {
                      let p = t.engine, c = e;
                      if (e === c)
                        if (p && typeof p == "object" && !Array.isArray(p))
                          for (let D in p) {
                            let N = e;
                            if (typeof p[D] != "string")
                              return X.errors = [{ instancePath: r + "/engine/" + D.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/engine/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                            var f = N === e;
                            if (!f)
                              break;
                          }
                        else
                          return X.errors = [{ instancePath: r + "/engine", schemaPath: "#/properties/engine/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                      var s = c === e;
                    } else
                      var s = !0;
                    if (s)
                      if (t.adjustments !== void 0) {
                        let p = t.adjustments, c = e;
                        if (e === c)
                          if (Array.isArray(p)) {
                            if (p.length < 1)
                              return X.errors = [{ instancePath: r + "/adjustments", schemaPath: "#/properties/adjustments/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" }], !1;
                            {
                              var _ = !0;
                              let D = p.length;
                              for (let N = 0; N < D; N++) {
                                let P = p[N], C = e;
                                if (e === C)
                                  if (P && typeof P == "object" && !Array.isArray(P)) {
                                    let ie;
                                    if (P.step === void 0 && (ie = "step") || P.setting === void 0 && (ie = "setting") || P.value === void 0 && (ie = "value"))
                                      return X.errors = [{ instancePath: r + "/adjustments/" + N, schemaPath: "#/properties/adjustments/items/required", keyword: "required", params: { missingProperty: ie }, message: "must have required property '" + ie + "'" }], !1;
                                    {
                                      let g = e;
                                      for (let L in P)
                                        if (!(L === "step" || L === "setting" || L === "value")) {
                                          return X.errors = [{ instancePath: r + "/adjustments/" + N, schemaPath: "#/properties/adjustments/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: L }, message: "must NOT have additional properties" }], !1;
                                          break;
                                        }
                                      if (g === e) {
                                        if (P.step !== void 0) {
                                          let L = P.step, b = e;
                                          if (!(typeof L == "number" && !(L % 1) && !isNaN(L) && isFinite(L)))
                                            return X.errors = [{ instancePath: r + "/adjustments/" + N + "/step", schemaPath: "#/properties/adjustments/items/properties/step/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                                          if (e === b && typeof L == "number" && isFinite(L) && (L < 0 || isNaN(L)))
                                            return X.errors = [{ instancePath: r + "/adjustments/" + N + "/step", schemaPath: "#/properties/adjustments/items/properties/step/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                                          var $ = b === e;
                                        } else
                                          var $ = !0;
                                        if ($)
                                          if (P.setting !== void 0) {
                                            let L = P.setting, b = e;
                                            if (e === b)
                                              if (typeof L == "string") {
                                                if (be(L) < 1)
                                                  return X.errors = [{ instancePath: r + "/adjustments/" + N + "/setting", schemaPath: "#/properties/adjustments/items/properties/setting/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                                              } else
                                                return X.errors = [{ instancePath: r + "/adjustments/" + N + "/setting", schemaPath: "#/properties/adjustments/items/properties/setting/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                            var $ = b === e;
                                          } else
                                            var $ = !0;
                                      }
                                    }
                                  } else
                                    return X.errors = [{ instancePath: r + "/adjustments/" + N, schemaPath: "#/properties/adjustments/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                                var _ = C === e;
                                if (!_)
                                  break;
                              }
                            }
                          } else
                            return X.errors = [{ instancePath: r + "/adjustments", schemaPath: "#/properties/adjustments/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                        var s = c === e;
                      } else
                        var s = !0;
                  }
                }
              }
            }
          }
        }
      }
    } else
      return X.errors = [{ instancePath: r, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return X.errors = l, e === 0;
}
X.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Ee = V, ke = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "urn:kstore:schema:sweep", title: "Sweep", description: "A search for better settings with its queue: `.kstore/sweeps/<id>.json`, and `sweep.json` of the result that it ends with.", type: "object", additionalProperties: !1, required: ["type", "id", "experiment", "createdAt", "declaration", "inputs", "objective", "trialLimit", "stop", "trials"], properties: { type: { type: "string", const: "kstore.sweep.v1" }, id: { type: "string", minLength: 1, maxLength: 200 }, experiment: { type: "object", additionalProperties: !1, required: ["name", "version", "id"], properties: { name: { type: "string" }, version: { type: "integer", minimum: 1 }, id: { type: "string", pattern: "^[0-9a-f]{64}$", description: "SHA-256, 64 lower-case hexadecimal digits" } } }, createdAt: { type: "string", description: "ISO 8601, UTC" }, declaration: { type: "object", additionalProperties: !0, description: "the `sweep` of the experiment; references in it are those of versions" }, inputs: { type: "object", additionalProperties: { type: "string" }, description: "what the experiment names, as the versions that were the newest when the sweep began" }, objective: { type: "object", additionalProperties: !1, required: ["metric", "step", "better", "onTestData"], properties: { metric: { type: "string" }, step: { type: "string", description: "step of the experiment that gives it" }, better: { type: "string", enum: ["higher", "lower"] }, onTestData: { type: "boolean", description: "true when test data decide, which the person had to say" } } }, trialLimit: { type: "integer", minimum: 0, description: "trials that the strategy may choose" }, stop: { type: "string", enum: ["no", "after-running", "now"], description: "what a person asked of the command that runs it" }, trials: { type: "array", description: "those that wait in the order in which they will run", items: { type: "object", additionalProperties: !1, required: ["number", "origin", "status", "parameters"], properties: { number: { type: "integer", minimum: 1 }, origin: { type: "string", enum: ["strategy", "person"], description: "who wanted it" }, status: { type: "string", enum: ["waiting", "running", "done", "failed", "pruned"] }, parameters: { type: "object", additionalProperties: !0, description: "parameter name to value" }, rung: { type: "integer", minimum: 0, description: "successive halving: how often the budget was raised" }, promotedFrom: { type: "integer", minimum: 1, description: "successive halving: the trial with the same values and a smaller budget" }, run: { type: "string", pattern: "^[0-9a-f]{64}$", description: "id of the experiment's run" }, checkpoint: { type: "string", description: "reference such as baseline-trial_v3" }, value: { type: "number", description: "the metric that the sweep makes better" }, error: { type: "object", additionalProperties: !1, required: ["code", "message"], properties: { code: { type: "string" }, message: { type: "string" } } } } } } } };
function V(t, { instancePath: r = "", parentData: me, parentDataProperty: pe, rootData: de = t, dynamicAnchors: ye = {} } = {}) {
  let l = null, e = 0, R = V.evaluated;
  if (R.dynamicProps && (R.props = void 0), R.dynamicItems && (R.items = void 0), e === 0)
    if (t && typeof t == "object" && !Array.isArray(t)) {
      let H;
      if (t.type === void 0 && (H = "type") || t.id === void 0 && (H = "id") || t.experiment === void 0 && (H = "experiment") || t.createdAt === void 0 && (H = "createdAt") || t.declaration === void 0 && (H = "declaration") || t.inputs === void 0 && (H = "inputs") || t.objective === void 0 && (H = "objective") || t.trialLimit === void 0 && (H = "trialLimit") || t.stop === void 0 && (H = "stop") || t.trials === void 0 && (H = "trials"))
        return V.errors = [{ instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: H }, message: "must have required property '" + H + "'" }], !1;
      {
        let p = e;
        for (let c in t)
          if (!we.call(ke.properties, c)) {
            return V.errors = [{ instancePath: r, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: c }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (p === e) {
          if (t.type !== void 0) {
            let c = t.type, B = e;
            if (typeof c != "string")
              return V.errors = [{ instancePath: r + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            if (c !== "kstore.sweep.v1")
              return V.errors = [{ instancePath: r + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "kstore.sweep.v1" }, message: "must be equal to constant" }], !1;
            var s = B === e;
          } else
            var s = !0;
          if (s) {
            if (t.id !== void 0) {
              let c = t.id, B = e;
              if (e === B)
                if (typeof c == "string") {
                  if (be(c) > 200)
                    return V.errors = [{ instancePath: r + "/id", schemaPath: "#/properties/id/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" }], !1;
                  if (be(c) < 1)
                    return V.errors = [{ instancePath: r + "/id", schemaPath: "#/properties/id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                } else
                  return V.errors = [{ instancePath: r + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              var s = B === e;
            } else
              var s = !0;
            if (s) {
              if (t.experiment !== void 0) {
                let c = t.experiment, B = e;
                if (e === B)
                  if (c && typeof c == "object" && !Array.isArray(c)) {
                    let N;
                    if (c.name === void 0 && (N = "name") || c.version === void 0 && (N = "version") || c.id === void 0 && (N = "id"))
                      return V.errors = [{ instancePath: r + "/experiment", schemaPath: "#/properties/experiment/required", keyword: "required", params: { missingProperty: N }, message: "must have required property '" + N + "'" }], !1;
                    {
                      let P = e;
                      for (let C in c)
                        if (!(C === "name" || C === "version" || C === "id")) {
                          return V.errors = [{ instancePath: r + "/experiment", schemaPath: "#/properties/experiment/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: C }, message: "must NOT have additional properties" }], !1;
                          break;
                        }
                      if (P === e) {
                        if (c.name !== void 0) {
                          let C = e;
                          if (typeof c.name != "string")
                            return V.errors = [{ instancePath: r + "/experiment/name", schemaPath: "#/properties/experiment/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                          var I = C === e;
                        } else
                          var I = !0;
                        if (I) {
                          if (c.version !== void 0) {
                            let C = c.version, Q = e;
                            if (!(typeof C == "number" && !(C % 1) && !isNaN(C) && isFinite(C)))
                              return V.errors = [{ instancePath: r + "/experiment/version", schemaPath: "#/properties/experiment/properties/version/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                            if (e === Q && typeof C == "number" && isFinite(C) && (C < 1 || isNaN(C)))
                              return V.errors = [{ instancePath: r + "/experiment/version", schemaPath: "#/properties/experiment/properties/version/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }], !1;
                            var I = Q === e;
                          } else
                            var I = !0;
                          if (I)
                            if (c.id !== void 0) {
                              let C = c.id, Q = e;
                              if (e === Q)
                                if (typeof C == "string") {
                                  if (!te.test(C))
                                    return V.errors = [{ instancePath: r + "/experiment/id", schemaPath: "#/properties/experiment/properties/id/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }], !1;
                                } else
                                  return V.errors = [{ instancePath: r + "/experiment/id", schemaPath: "#/properties/experiment/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                              var I = Q === e;
                            } else
                              var I = !0;
                        }
                      }
                    }
                  } else
                    return V.errors = [{ instancePath: r + "/experiment", schemaPath: "#/properties/experiment/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                var s = B === e;
              } else
                var s = !0;
              if (s) {
                if (t.createdAt !== void 0) {
                  let c = e;
                  if (typeof t.createdAt != "string")
                    return V.errors = [{ instancePath: r + "/createdAt", schemaPath: "#/properties/createdAt/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                  var s = c === e;
                } else
                  var s = !0;
                if (s) {
                  if (t.declaration !== void 0) {
                    let c = t.declaration, B = e;
                    if (e === B && !(c && typeof c == "object" && !Array.isArray(c)))
                      return V.errors = [{ instancePath: r + "/declaration", schemaPath: "#/properties/declaration/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                    var s = B === e;
                  } else
                    var s = !0;
                  if (s) {
                    if (t.inputs !== void 0) {
                      let c = t.inputs, B = e;
                      if (e === B)
                        if (c && typeof c == "object" && !Array.isArray(c))
                          for (let N in c) {
                            let P = e;
                            if (typeof c[N] != "string")
                              return V.errors = [{ instancePath: r + "/inputs/" + N.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/inputs/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                            var U = P === e;
                            if (!U)
                              break;
                          }
                        else
                          return V.errors = [{ instancePath: r + "/inputs", schemaPath: "#/properties/inputs/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                      var s = B === e;
                    } else
                      var s = !0;
                    if (s) {
                      if (t.objective !== void 0) {
                        let c = t.objective, B = e;
                        if (e === B)
                          if (c && typeof c == "object" && !Array.isArray(c)) {
                            let N;
                            if (c.metric === void 0 && (N = "metric") || c.step === void 0 && (N = "step") || c.better === void 0 && (N = "better") || c.onTestData === void 0 && (N = "onTestData"))
                              return V.errors = [{ instancePath: r + "/objective", schemaPath: "#/properties/objective/required", keyword: "required", params: { missingProperty: N }, message: "must have required property '" + N + "'" }], !1;
                            {
                              let P = e;
                              for (let C in c)
                                if (!(C === "metric" || C === "step" || C === "better" || C === "onTestData")) {
                                  return V.errors = [{ instancePath: r + "/objective", schemaPath: "#/properties/objective/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: C }, message: "must NOT have additional properties" }], !1;
                                  break;
                                }
                              if (P === e) {
                                if (c.metric !== void 0) {
                                  let C = e;
                                  if (typeof c.metric != "string")
                                    return V.errors = [{ instancePath: r + "/objective/metric", schemaPath: "#/properties/objective/properties/metric/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                  var f = C === e;
                                } else
                                  var f = !0;
                                if (f) {
                                  if (c.step !== void 0) {
                                    let C = e;
                                    if (typeof c.step != "string")
                                      return V.errors = [{ instancePath: r + "/objective/step", schemaPath: "#/properties/objective/properties/step/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                    var f = C === e;
                                  } else
                                    var f = !0;
                                  if (f) {
                                    if (c.better !== void 0) {
                                      let C = c.better, Q = e;
                                      if (typeof C != "string")
                                        return V.errors = [{ instancePath: r + "/objective/better", schemaPath: "#/properties/objective/properties/better/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                      if (!(C === "higher" || C === "lower"))
                                        return V.errors = [{ instancePath: r + "/objective/better", schemaPath: "#/properties/objective/properties/better/enum", keyword: "enum", params: { allowedValues: ke.properties.objective.properties.better.enum }, message: "must be equal to one of the allowed values" }], !1;
                                      var f = Q === e;
                                    } else
                                      var f = !0;
                                    if (f)
                                      if (c.onTestData !== void 0) {
                                        let C = e;
                                        if (typeof c.onTestData != "boolean")
                                          return V.errors = [{ instancePath: r + "/objective/onTestData", schemaPath: "#/properties/objective/properties/onTestData/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }], !1;
                                        var f = C === e;
                                      } else
                                        var f = !0;
                                  }
                                }
                              }
                            }
                          } else
                            return V.errors = [{ instancePath: r + "/objective", schemaPath: "#/properties/objective/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                        var s = B === e;
                      } else
                        var s = !0;
                      if (s) {
                        if (t.trialLimit !== void 0) {
                          let c = t.trialLimit, B = e;
                          if (!(typeof c == "number" && !(c % 1) && !isNaN(c) && isFinite(c)))
                            return V.errors = [{ instancePath: r + "/trialLimit", schemaPath: "#/properties/trialLimit/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                          if (e === B && typeof c == "number" && isFinite(c) && (c < 0 || isNaN(c)))
                            return V.errors = [{ instancePath: r + "/trialLimit", schemaPath: "#/properties/trialLimit/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                          var s = B === e;
                        } else
                          var s = !0;
                        if (s) {
                          if (t.stop !== void 0) {
                            let c = t.stop, B = e;
                            if (typeof c != "string")
                              return V.errors = [{ instancePath: r + "/stop", schemaPath: "#/properties/stop/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                            if (!(c === "no" || c === "after-running" || c === "now"))
                              return V.errors = [{ instancePath: r + "/stop", schemaPath: "#/properties/stop/enum", keyword: "enum", params: { allowedValues: ke.properties.stop.enum }, message: "must be equal to one of the allowed values" }], !1;
                            var s = B === e;
                          } else
                            var s = !0;
                          if (s)
                            if (t.trials !== void 0) {
                              let c = t.trials, B = e;
                              if (e === B)
                                if (Array.isArray(c)) {
                                  var _ = !0;
                                  let N = c.length;
                                  for (let P = 0; P < N; P++) {
                                    let C = c[P], Q = e;
                                    if (e === Q)
                                      if (C && typeof C == "object" && !Array.isArray(C)) {
                                        let g;
                                        if (C.number === void 0 && (g = "number") || C.origin === void 0 && (g = "origin") || C.status === void 0 && (g = "status") || C.parameters === void 0 && (g = "parameters"))
                                          return V.errors = [{ instancePath: r + "/trials/" + P, schemaPath: "#/properties/trials/items/required", keyword: "required", params: { missingProperty: g }, message: "must have required property '" + g + "'" }], !1;
                                        {
                                          let L = e;
                                          for (let b in C)
                                            if (!we.call(ke.properties.trials.items.properties, b)) {
                                              return V.errors = [{ instancePath: r + "/trials/" + P, schemaPath: "#/properties/trials/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: b }, message: "must NOT have additional properties" }], !1;
                                              break;
                                            }
                                          if (L === e) {
                                            if (C.number !== void 0) {
                                              let b = C.number, M = e;
                                              if (!(typeof b == "number" && !(b % 1) && !isNaN(b) && isFinite(b)))
                                                return V.errors = [{ instancePath: r + "/trials/" + P + "/number", schemaPath: "#/properties/trials/items/properties/number/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                                              if (e === M && typeof b == "number" && isFinite(b) && (b < 1 || isNaN(b)))
                                                return V.errors = [{ instancePath: r + "/trials/" + P + "/number", schemaPath: "#/properties/trials/items/properties/number/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }], !1;
                                              var $ = M === e;
                                            } else
                                              var $ = !0;
                                            if ($) {
                                              if (C.origin !== void 0) {
                                                let b = C.origin, M = e;
                                                if (typeof b != "string")
                                                  return V.errors = [{ instancePath: r + "/trials/" + P + "/origin", schemaPath: "#/properties/trials/items/properties/origin/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                if (!(b === "strategy" || b === "person"))
                                                  return V.errors = [{ instancePath: r + "/trials/" + P + "/origin", schemaPath: "#/properties/trials/items/properties/origin/enum", keyword: "enum", params: { allowedValues: ke.properties.trials.items.properties.origin.enum }, message: "must be equal to one of the allowed values" }], !1;
                                                var $ = M === e;
                                              } else
                                                var $ = !0;
                                              if ($) {
                                                if (C.status !== void 0) {
                                                  let b = C.status, M = e;
                                                  if (typeof b != "string")
                                                    return V.errors = [{ instancePath: r + "/trials/" + P + "/status", schemaPath: "#/properties/trials/items/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                  if (!(b === "waiting" || b === "running" || b === "done" || b === "failed" || b === "pruned"))
                                                    return V.errors = [{ instancePath: r + "/trials/" + P + "/status", schemaPath: "#/properties/trials/items/properties/status/enum", keyword: "enum", params: { allowedValues: ke.properties.trials.items.properties.status.enum }, message: "must be equal to one of the allowed values" }], !1;
                                                  var $ = M === e;
                                                } else
                                                  var $ = !0;
                                                if ($) {
                                                  if (C.parameters !== void 0) {
                                                    let b = C.parameters, M = e;
                                                    if (e === M && !(b && typeof b == "object" && !Array.isArray(b)))
                                                      return V.errors = [{ instancePath: r + "/trials/" + P + "/parameters", schemaPath: "#/properties/trials/items/properties/parameters/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                                                    var $ = M === e;
                                                  } else
                                                    var $ = !0;
                                                  if ($) {
                                                    if (C.rung !== void 0) {
                                                      let b = C.rung, M = e;
                                                      if (!(typeof b == "number" && !(b % 1) && !isNaN(b) && isFinite(b)))
                                                        return V.errors = [{ instancePath: r + "/trials/" + P + "/rung", schemaPath: "#/properties/trials/items/properties/rung/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                                                      if (e === M && typeof b == "number" && isFinite(b) && (b < 0 || isNaN(b)))
                                                        return V.errors = [{ instancePath: r + "/trials/" + P + "/rung", schemaPath: "#/properties/trials/items/properties/rung/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                                                      var $ = M === e;
                                                    } else
                                                      var $ = !0;
                                                    if ($) {
                                                      if (C.promotedFrom !== void 0) {
                                                        let b = C.promotedFrom, M = e;
                                                        if (!(typeof b == "number" && !(b % 1) && !isNaN(b) && isFinite(b)))
                                                          return V.errors = [{ instancePath: r + "/trials/" + P + "/promotedFrom", schemaPath: "#/properties/trials/items/properties/promotedFrom/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                                                        if (e === M && typeof b == "number" && isFinite(b) && (b < 1 || isNaN(b)))
                                                          return V.errors = [{ instancePath: r + "/trials/" + P + "/promotedFrom", schemaPath: "#/properties/trials/items/properties/promotedFrom/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }], !1;
                                                        var $ = M === e;
                                                      } else
                                                        var $ = !0;
                                                      if ($) {
                                                        if (C.run !== void 0) {
                                                          let b = C.run, M = e;
                                                          if (e === M)
                                                            if (typeof b == "string") {
                                                              if (!te.test(b))
                                                                return V.errors = [{ instancePath: r + "/trials/" + P + "/run", schemaPath: "#/properties/trials/items/properties/run/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }], !1;
                                                            } else
                                                              return V.errors = [{ instancePath: r + "/trials/" + P + "/run", schemaPath: "#/properties/trials/items/properties/run/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                          var $ = M === e;
                                                        } else
                                                          var $ = !0;
                                                        if ($) {
                                                          if (C.checkpoint !== void 0) {
                                                            let b = e;
                                                            if (typeof C.checkpoint != "string")
                                                              return V.errors = [{ instancePath: r + "/trials/" + P + "/checkpoint", schemaPath: "#/properties/trials/items/properties/checkpoint/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                            var $ = b === e;
                                                          } else
                                                            var $ = !0;
                                                          if ($) {
                                                            if (C.value !== void 0) {
                                                              let b = C.value, M = e;
                                                              if (!(typeof b == "number" && isFinite(b)))
                                                                return V.errors = [{ instancePath: r + "/trials/" + P + "/value", schemaPath: "#/properties/trials/items/properties/value/type", keyword: "type", params: { type: "number" }, message: "must be number" }], !1;
                                                              var $ = M === e;
                                                            } else
                                                              var $ = !0;
                                                            if ($)
                                                              if (C.error !== void 0) {
                                                                let b = C.error, M = e;
                                                                if (e === M)
                                                                  if (b && typeof b == "object" && !Array.isArray(b)) {
                                                                    let Z;
                                                                    if (b.code === void 0 && (Z = "code") || b.message === void 0 && (Z = "message"))
                                                                      return V.errors = [{ instancePath: r + "/trials/" + P + "/error", schemaPath: "#/properties/trials/items/properties/error/required", keyword: "required", params: { missingProperty: Z }, message: "must have required property '" + Z + "'" }], !1;
                                                                    {
                                                                      let ae = e;
                                                                      for (let S in b)
                                                                        if (!(S === "code" || S === "message")) {
                                                                          return V.errors = [{ instancePath: r + "/trials/" + P + "/error", schemaPath: "#/properties/trials/items/properties/error/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: S }, message: "must NOT have additional properties" }], !1;
                                                                          break;
                                                                        }
                                                                      if (ae === e) {
                                                                        if (b.code !== void 0) {
                                                                          let S = e;
                                                                          if (typeof b.code != "string")
                                                                            return V.errors = [{ instancePath: r + "/trials/" + P + "/error/code", schemaPath: "#/properties/trials/items/properties/error/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                                          var T = S === e;
                                                                        } else
                                                                          var T = !0;
                                                                        if (T)
                                                                          if (b.message !== void 0) {
                                                                            let S = e;
                                                                            if (typeof b.message != "string")
                                                                              return V.errors = [{ instancePath: r + "/trials/" + P + "/error/message", schemaPath: "#/properties/trials/items/properties/error/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                                            var T = S === e;
                                                                          } else
                                                                            var T = !0;
                                                                      }
                                                                    }
                                                                  } else
                                                                    return V.errors = [{ instancePath: r + "/trials/" + P + "/error", schemaPath: "#/properties/trials/items/properties/error/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                                                                var $ = M === e;
                                                              } else
                                                                var $ = !0;
                                                          }
                                                        }
                                                      }
                                                    }
                                                  }
                                                }
                                              }
                                            }
                                          }
                                        }
                                      } else
                                        return V.errors = [{ instancePath: r + "/trials/" + P, schemaPath: "#/properties/trials/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                                    var _ = Q === e;
                                    if (!_)
                                      break;
                                  }
                                } else
                                  return V.errors = [{ instancePath: r + "/trials", schemaPath: "#/properties/trials/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                              var s = B === e;
                            } else
                              var s = !0;
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else
      return V.errors = [{ instancePath: r, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return V.errors = l, e === 0;
}
V.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var He = ue;
function ue(t, { instancePath: r = "", parentData: me, parentDataProperty: pe, rootData: de = t, dynamicAnchors: ye = {} } = {}) {
  let l = null, e = 0, R = ue.evaluated;
  if (R.dynamicProps && (R.props = void 0), R.dynamicItems && (R.items = void 0), e === 0)
    if (t && typeof t == "object" && !Array.isArray(t)) {
      let _;
      if (t.type === void 0 && (_ = "type") || t.store === void 0 && (_ = "store") || t.trusted === void 0 && (_ = "trusted") || t.recorded === void 0 && (_ = "recorded"))
        return ue.errors = [{ instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: _ }, message: "must have required property '" + _ + "'" }], !1;
      {
        let $ = e;
        for (let T in t)
          if (!(T === "type" || T === "store" || T === "trusted" || T === "recorded")) {
            return ue.errors = [{ instancePath: r, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: T }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if ($ === e) {
          if (t.type !== void 0) {
            let T = t.type, H = e;
            if (typeof T != "string")
              return ue.errors = [{ instancePath: r + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            if (T !== "kstore.trust.v1")
              return ue.errors = [{ instancePath: r + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "kstore.trust.v1" }, message: "must be equal to constant" }], !1;
            var s = H === e;
          } else
            var s = !0;
          if (s) {
            if (t.store !== void 0) {
              let T = e;
              if (typeof t.store != "string")
                return ue.errors = [{ instancePath: r + "/store", schemaPath: "#/properties/store/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              var s = T === e;
            } else
              var s = !0;
            if (s) {
              if (t.trusted !== void 0) {
                let T = t.trusted, H = e;
                if (e === H)
                  if (T && typeof T == "object" && !Array.isArray(T)) {
                    for (let c in T) {
                      let B = e;
                      if (typeof c == "string" && !te.test(c)) {
                        let D = { instancePath: r + "/trusted", schemaPath: "#/properties/trusted/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"', propertyName: c };
                        l === null ? l = [D] : l.push(D), e++;
                      }
                      var I = B === e;
                      if (!I) {
                        let D = { instancePath: r + "/trusted", schemaPath: "#/properties/trusted/propertyNames", keyword: "propertyNames", params: { propertyName: c }, message: "property name must be valid" };
                        return l === null ? l = [D] : l.push(D), e++, ue.errors = l, !1;
                        break;
                      }
                    }
                    if (I)
                      for (let c in T) {
                        let B = e;
                        if (typeof T[c] != "string")
                          return ue.errors = [{ instancePath: r + "/trusted/" + c.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/trusted/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                        var U = B === e;
                        if (!U)
                          break;
                      }
                  } else
                    return ue.errors = [{ instancePath: r + "/trusted", schemaPath: "#/properties/trusted/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                var s = H === e;
              } else
                var s = !0;
              if (s)
                if (t.recorded !== void 0) {
                  let T = t.recorded, H = e;
                  if (e === H)
                    if (Array.isArray(T)) {
                      var f = !0;
                      let c = T.length;
                      for (let B = 0; B < c; B++) {
                        let D = T[B], N = e;
                        if (e === N)
                          if (typeof D == "string") {
                            if (!te.test(D))
                              return ue.errors = [{ instancePath: r + "/recorded/" + B, schemaPath: "#/properties/recorded/items/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }], !1;
                          } else
                            return ue.errors = [{ instancePath: r + "/recorded/" + B, schemaPath: "#/properties/recorded/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                        var f = N === e;
                        if (!f)
                          break;
                      }
                    } else
                      return ue.errors = [{ instancePath: r + "/recorded", schemaPath: "#/properties/recorded/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                  var s = H === e;
                } else
                  var s = !0;
            }
          }
        }
      }
    } else
      return ue.errors = [{ instancePath: r, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return ue.errors = l, e === 0;
}
ue.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var ze = K, Pe = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "urn:kstore:schema:verdict", title: "Verdict", description: "What running a recorded task run again found.", type: "object", additionalProperties: !1, required: ["type", "run", "verdict", "outputs", "firstDifference", "cause", "missing", "changed", "tolerance", "environment", "judgedAt", "durationMs"], properties: { type: { type: "string", const: "kstore.verdict.v1" }, run: { type: "string", pattern: "^[0-9a-f]{64}$", description: "the task run that was judged" }, verdict: { type: "string", enum: ["IDENTICAL", "EQUIVALENT", "DIFFERENT", "CANNOT"] }, outputs: { type: "array", items: { type: "object", additionalProperties: !1, required: ["ref", "expected", "actual", "equal"], properties: { ref: { type: "string", description: "kind/name_vN" }, expected: { type: "string", pattern: "^[0-9a-f]{64}$", description: "SHA-256, 64 lower-case hexadecimal digits" }, actual: { anyOf: [{ type: "string", pattern: "^[0-9a-f]{64}$", description: "SHA-256, 64 lower-case hexadecimal digits" }, { type: "null" }] }, equal: { type: "boolean", description: "same id" } } } }, firstDifference: { anyOf: [{ type: "object", additionalProperties: !1, required: ["output", "path", "place", "expected", "actual", "relativeDifference"], properties: { output: { type: "string", description: "kind/name_vN" }, path: { type: "string", description: "file in the output; empty when its summary differs" }, place: { type: "string", description: "tensor, metric, cell or byte" }, expected: { description: "any JSON value" }, actual: { description: "any JSON value" }, relativeDifference: { anyOf: [{ type: "number" }, { type: "null" }] } } }, { type: "null" }] }, cause: { anyOf: [{ type: "object", additionalProperties: !1, required: ["kind", "certainty", "sentence", "evidence", "advice"], properties: { kind: { type: "string", enum: ["input-content", "settings", "seed", "plugin-code", "engine", "library", "interpreter", "threads", "not-deterministic", "row-order", "environment-variable", "clock", "network", "platform", "unknown"] }, certainty: { type: "string", enum: ["shown", "likely", "possible"], description: "shown: seen in the store or by running it; likely: the only known change; possible: one of several" }, sentence: { type: "string" }, evidence: { type: "array", items: { type: "string" } }, advice: { type: "string", description: "what to do" } } }, { type: "null" }] }, missing: { type: "array", description: "what is not there, for CANNOT", items: { type: "object", additionalProperties: !1, required: ["what", "why"], properties: { what: { type: "string" }, why: { type: "string" } } } }, changed: { type: "array", description: "what was allowed to differ from the record", items: { type: "string" } }, tolerance: { anyOf: [{ type: "object", additionalProperties: !1, required: ["relative", "declaredBy"], properties: { relative: { type: "number", exclusiveMinimum: 0, description: "share of the larger of two numbers by which they may differ" }, declaredBy: { type: "string", enum: ["task", "person"] } } }, { type: "null" }], description: "how far numbers may be apart; null when no tolerance is declared" }, environment: { type: "object", additionalProperties: !0, description: "where it was judged; as in a run record" }, judgedAt: { type: "string", pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$", description: "ISO 8601, UTC" }, durationMs: { type: "integer", minimum: 0 } } }, $e = new RegExp("^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$", "u");
function K(t, { instancePath: r = "", parentData: me, parentDataProperty: pe, rootData: de = t, dynamicAnchors: ye = {} } = {}) {
  let l = null, e = 0, R = K.evaluated;
  if (R.dynamicProps && (R.props = void 0), R.dynamicItems && (R.items = void 0), e === 0)
    if (t && typeof t == "object" && !Array.isArray(t)) {
      let Q;
      if (t.type === void 0 && (Q = "type") || t.run === void 0 && (Q = "run") || t.verdict === void 0 && (Q = "verdict") || t.outputs === void 0 && (Q = "outputs") || t.firstDifference === void 0 && (Q = "firstDifference") || t.cause === void 0 && (Q = "cause") || t.missing === void 0 && (Q = "missing") || t.changed === void 0 && (Q = "changed") || t.tolerance === void 0 && (Q = "tolerance") || t.environment === void 0 && (Q = "environment") || t.judgedAt === void 0 && (Q = "judgedAt") || t.durationMs === void 0 && (Q = "durationMs"))
        return K.errors = [{ instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: Q }, message: "must have required property '" + Q + "'" }], !1;
      {
        let ie = e;
        for (let g in t)
          if (!we.call(Pe.properties, g)) {
            return K.errors = [{ instancePath: r, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: g }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (ie === e) {
          if (t.type !== void 0) {
            let g = t.type, L = e;
            if (typeof g != "string")
              return K.errors = [{ instancePath: r + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            if (g !== "kstore.verdict.v1")
              return K.errors = [{ instancePath: r + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "kstore.verdict.v1" }, message: "must be equal to constant" }], !1;
            var s = L === e;
          } else
            var s = !0;
          if (s) {
            if (t.run !== void 0) {
              let g = t.run, L = e;
              if (e === L)
                if (typeof g == "string") {
                  if (!te.test(g))
                    return K.errors = [{ instancePath: r + "/run", schemaPath: "#/properties/run/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }], !1;
                } else
                  return K.errors = [{ instancePath: r + "/run", schemaPath: "#/properties/run/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              var s = L === e;
            } else
              var s = !0;
            if (s) {
              if (t.verdict !== void 0) {
                let g = t.verdict, L = e;
                if (typeof g != "string")
                  return K.errors = [{ instancePath: r + "/verdict", schemaPath: "#/properties/verdict/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                if (!(g === "IDENTICAL" || g === "EQUIVALENT" || g === "DIFFERENT" || g === "CANNOT"))
                  return K.errors = [{ instancePath: r + "/verdict", schemaPath: "#/properties/verdict/enum", keyword: "enum", params: { allowedValues: Pe.properties.verdict.enum }, message: "must be equal to one of the allowed values" }], !1;
                var s = L === e;
              } else
                var s = !0;
              if (s) {
                if (t.outputs !== void 0) {
                  let g = t.outputs, L = e;
                  if (e === L)
                    if (Array.isArray(g)) {
                      var I = !0;
                      let M = g.length;
                      for (let E = 0; E < M; E++) {
                        let Z = g[E], ae = e;
                        if (e === ae)
                          if (Z && typeof Z == "object" && !Array.isArray(Z)) {
                            let Y;
                            if (Z.ref === void 0 && (Y = "ref") || Z.expected === void 0 && (Y = "expected") || Z.actual === void 0 && (Y = "actual") || Z.equal === void 0 && (Y = "equal"))
                              return K.errors = [{ instancePath: r + "/outputs/" + E, schemaPath: "#/properties/outputs/items/required", keyword: "required", params: { missingProperty: Y }, message: "must have required property '" + Y + "'" }], !1;
                            {
                              let d = e;
                              for (let A in Z)
                                if (!(A === "ref" || A === "expected" || A === "actual" || A === "equal")) {
                                  return K.errors = [{ instancePath: r + "/outputs/" + E, schemaPath: "#/properties/outputs/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: A }, message: "must NOT have additional properties" }], !1;
                                  break;
                                }
                              if (d === e) {
                                if (Z.ref !== void 0) {
                                  let A = e;
                                  if (typeof Z.ref != "string")
                                    return K.errors = [{ instancePath: r + "/outputs/" + E + "/ref", schemaPath: "#/properties/outputs/items/properties/ref/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                  var U = A === e;
                                } else
                                  var U = !0;
                                if (U) {
                                  if (Z.expected !== void 0) {
                                    let A = Z.expected, n = e;
                                    if (e === n)
                                      if (typeof A == "string") {
                                        if (!te.test(A))
                                          return K.errors = [{ instancePath: r + "/outputs/" + E + "/expected", schemaPath: "#/properties/outputs/items/properties/expected/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }], !1;
                                      } else
                                        return K.errors = [{ instancePath: r + "/outputs/" + E + "/expected", schemaPath: "#/properties/outputs/items/properties/expected/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                    var U = n === e;
                                  } else
                                    var U = !0;
                                  if (U) {
                                    if (Z.actual !== void 0) {
                                      let A = Z.actual, n = e, q = e, F = !1, o = e;
                                      if (e === o)
                                        if (typeof A == "string") {
                                          if (!te.test(A)) {
                                            let u = { instancePath: r + "/outputs/" + E + "/actual", schemaPath: "#/properties/outputs/items/properties/actual/anyOf/0/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' };
                                            l === null ? l = [u] : l.push(u), e++;
                                          }
                                        } else {
                                          let u = { instancePath: r + "/outputs/" + E + "/actual", schemaPath: "#/properties/outputs/items/properties/actual/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                          l === null ? l = [u] : l.push(u), e++;
                                        }
                                      var f = o === e;
                                      F = F || f;
                                      let O = e;
                                      if (A !== null) {
                                        let u = { instancePath: r + "/outputs/" + E + "/actual", schemaPath: "#/properties/outputs/items/properties/actual/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                        l === null ? l = [u] : l.push(u), e++;
                                      }
                                      var f = O === e;
                                      if (F = F || f, F)
                                        e = q, l !== null && (q ? l.length = q : l = null);
                                      else {
                                        let u = { instancePath: r + "/outputs/" + E + "/actual", schemaPath: "#/properties/outputs/items/properties/actual/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                        return l === null ? l = [u] : l.push(u), e++, K.errors = l, !1;
                                      }
                                      var U = n === e;
                                    } else
                                      var U = !0;
                                    if (U)
                                      if (Z.equal !== void 0) {
                                        let A = e;
                                        if (typeof Z.equal != "boolean")
                                          return K.errors = [{ instancePath: r + "/outputs/" + E + "/equal", schemaPath: "#/properties/outputs/items/properties/equal/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }], !1;
                                        var U = A === e;
                                      } else
                                        var U = !0;
                                  }
                                }
                              }
                            }
                          } else
                            return K.errors = [{ instancePath: r + "/outputs/" + E, schemaPath: "#/properties/outputs/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                        var I = ae === e;
                        if (!I)
                          break;
                      }
                    } else
                      return K.errors = [{ instancePath: r + "/outputs", schemaPath: "#/properties/outputs/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                  var s = L === e;
                } else
                  var s = !0;
                if (s) {
                  if (t.firstDifference !== void 0) {
                    let g = t.firstDifference, L = e, b = e, M = !1, E = e;
                    if (e === E)
                      if (g && typeof g == "object" && !Array.isArray(g)) {
                        let S;
                        if (g.output === void 0 && (S = "output") || g.path === void 0 && (S = "path") || g.place === void 0 && (S = "place") || g.expected === void 0 && (S = "expected") || g.actual === void 0 && (S = "actual") || g.relativeDifference === void 0 && (S = "relativeDifference")) {
                          let Y = { instancePath: r + "/firstDifference", schemaPath: "#/properties/firstDifference/anyOf/0/required", keyword: "required", params: { missingProperty: S }, message: "must have required property '" + S + "'" };
                          l === null ? l = [Y] : l.push(Y), e++;
                        } else {
                          let Y = e;
                          for (let d in g)
                            if (!(d === "output" || d === "path" || d === "place" || d === "expected" || d === "actual" || d === "relativeDifference")) {
                              let A = { instancePath: r + "/firstDifference", schemaPath: "#/properties/firstDifference/anyOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: d }, message: "must NOT have additional properties" };
                              l === null ? l = [A] : l.push(A), e++;
                              break;
                            }
                          if (Y === e) {
                            if (g.output !== void 0) {
                              let d = e;
                              if (typeof g.output != "string") {
                                let A = { instancePath: r + "/firstDifference/output", schemaPath: "#/properties/firstDifference/anyOf/0/properties/output/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                l === null ? l = [A] : l.push(A), e++;
                              }
                              var _ = d === e;
                            } else
                              var _ = !0;
                            if (_) {
                              if (g.path !== void 0) {
                                let d = e;
                                if (typeof g.path != "string") {
                                  let n = { instancePath: r + "/firstDifference/path", schemaPath: "#/properties/firstDifference/anyOf/0/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                  l === null ? l = [n] : l.push(n), e++;
                                }
                                var _ = d === e;
                              } else
                                var _ = !0;
                              if (_) {
                                if (g.place !== void 0) {
                                  let d = e;
                                  if (typeof g.place != "string") {
                                    let n = { instancePath: r + "/firstDifference/place", schemaPath: "#/properties/firstDifference/anyOf/0/properties/place/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                    l === null ? l = [n] : l.push(n), e++;
                                  }
                                  var _ = d === e;
                                } else
                                  var _ = !0;
                                if (_)
                                  if (g.relativeDifference !== void 0) {
                                    let d = g.relativeDifference, A = e, n = e, q = !1, F = e;
                                    if (!(typeof d == "number" && isFinite(d))) {
                                      let a = { instancePath: r + "/firstDifference/relativeDifference", schemaPath: "#/properties/firstDifference/anyOf/0/properties/relativeDifference/anyOf/0/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                                      l === null ? l = [a] : l.push(a), e++;
                                    }
                                    var $ = F === e;
                                    q = q || $;
                                    let o = e;
                                    if (d !== null) {
                                      let a = { instancePath: r + "/firstDifference/relativeDifference", schemaPath: "#/properties/firstDifference/anyOf/0/properties/relativeDifference/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                      l === null ? l = [a] : l.push(a), e++;
                                    }
                                    var $ = o === e;
                                    if (q = q || $, q)
                                      e = n, l !== null && (n ? l.length = n : l = null);
                                    else {
                                      let a = { instancePath: r + "/firstDifference/relativeDifference", schemaPath: "#/properties/firstDifference/anyOf/0/properties/relativeDifference/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                      l === null ? l = [a] : l.push(a), e++;
                                    }
                                    var _ = A === e;
                                  } else
                                    var _ = !0;
                              }
                            }
                          }
                        }
                      } else {
                        let S = { instancePath: r + "/firstDifference", schemaPath: "#/properties/firstDifference/anyOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                        l === null ? l = [S] : l.push(S), e++;
                      }
                    var T = E === e;
                    M = M || T;
                    let Z = e;
                    if (g !== null) {
                      let S = { instancePath: r + "/firstDifference", schemaPath: "#/properties/firstDifference/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                      l === null ? l = [S] : l.push(S), e++;
                    }
                    var T = Z === e;
                    if (M = M || T, M)
                      e = b, l !== null && (b ? l.length = b : l = null);
                    else {
                      let S = { instancePath: r + "/firstDifference", schemaPath: "#/properties/firstDifference/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                      return l === null ? l = [S] : l.push(S), e++, K.errors = l, !1;
                    }
                    var s = L === e;
                  } else
                    var s = !0;
                  if (s) {
                    if (t.cause !== void 0) {
                      let g = t.cause, L = e, b = e, M = !1, E = e;
                      if (e === E)
                        if (g && typeof g == "object" && !Array.isArray(g)) {
                          let S;
                          if (g.kind === void 0 && (S = "kind") || g.certainty === void 0 && (S = "certainty") || g.sentence === void 0 && (S = "sentence") || g.evidence === void 0 && (S = "evidence") || g.advice === void 0 && (S = "advice")) {
                            let Y = { instancePath: r + "/cause", schemaPath: "#/properties/cause/anyOf/0/required", keyword: "required", params: { missingProperty: S }, message: "must have required property '" + S + "'" };
                            l === null ? l = [Y] : l.push(Y), e++;
                          } else {
                            let Y = e;
                            for (let d in g)
                              if (!(d === "kind" || d === "certainty" || d === "sentence" || d === "evidence" || d === "advice")) {
                                let A = { instancePath: r + "/cause", schemaPath: "#/properties/cause/anyOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: d }, message: "must NOT have additional properties" };
                                l === null ? l = [A] : l.push(A), e++;
                                break;
                              }
                            if (Y === e) {
                              if (g.kind !== void 0) {
                                let d = g.kind, A = e;
                                if (typeof d != "string") {
                                  let n = { instancePath: r + "/cause/kind", schemaPath: "#/properties/cause/anyOf/0/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                  l === null ? l = [n] : l.push(n), e++;
                                }
                                if (!(d === "input-content" || d === "settings" || d === "seed" || d === "plugin-code" || d === "engine" || d === "library" || d === "interpreter" || d === "threads" || d === "not-deterministic" || d === "row-order" || d === "environment-variable" || d === "clock" || d === "network" || d === "platform" || d === "unknown")) {
                                  let n = { instancePath: r + "/cause/kind", schemaPath: "#/properties/cause/anyOf/0/properties/kind/enum", keyword: "enum", params: { allowedValues: Pe.properties.cause.anyOf[0].properties.kind.enum }, message: "must be equal to one of the allowed values" };
                                  l === null ? l = [n] : l.push(n), e++;
                                }
                                var H = A === e;
                              } else
                                var H = !0;
                              if (H) {
                                if (g.certainty !== void 0) {
                                  let d = g.certainty, A = e;
                                  if (typeof d != "string") {
                                    let q = { instancePath: r + "/cause/certainty", schemaPath: "#/properties/cause/anyOf/0/properties/certainty/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                    l === null ? l = [q] : l.push(q), e++;
                                  }
                                  if (!(d === "shown" || d === "likely" || d === "possible")) {
                                    let q = { instancePath: r + "/cause/certainty", schemaPath: "#/properties/cause/anyOf/0/properties/certainty/enum", keyword: "enum", params: { allowedValues: Pe.properties.cause.anyOf[0].properties.certainty.enum }, message: "must be equal to one of the allowed values" };
                                    l === null ? l = [q] : l.push(q), e++;
                                  }
                                  var H = A === e;
                                } else
                                  var H = !0;
                                if (H) {
                                  if (g.sentence !== void 0) {
                                    let d = e;
                                    if (typeof g.sentence != "string") {
                                      let n = { instancePath: r + "/cause/sentence", schemaPath: "#/properties/cause/anyOf/0/properties/sentence/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                      l === null ? l = [n] : l.push(n), e++;
                                    }
                                    var H = d === e;
                                  } else
                                    var H = !0;
                                  if (H) {
                                    if (g.evidence !== void 0) {
                                      let d = g.evidence, A = e;
                                      if (e === A)
                                        if (Array.isArray(d)) {
                                          var p = !0;
                                          let q = d.length;
                                          for (let F = 0; F < q; F++) {
                                            let o = e;
                                            if (typeof d[F] != "string") {
                                              let a = { instancePath: r + "/cause/evidence/" + F, schemaPath: "#/properties/cause/anyOf/0/properties/evidence/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                              l === null ? l = [a] : l.push(a), e++;
                                            }
                                            var p = o === e;
                                            if (!p)
                                              break;
                                          }
                                        } else {
                                          let q = { instancePath: r + "/cause/evidence", schemaPath: "#/properties/cause/anyOf/0/properties/evidence/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                                          l === null ? l = [q] : l.push(q), e++;
                                        }
                                      var H = A === e;
                                    } else
                                      var H = !0;
                                    if (H)
                                      if (g.advice !== void 0) {
                                        let d = e;
                                        if (typeof g.advice != "string") {
                                          let n = { instancePath: r + "/cause/advice", schemaPath: "#/properties/cause/anyOf/0/properties/advice/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                          l === null ? l = [n] : l.push(n), e++;
                                        }
                                        var H = d === e;
                                      } else
                                        var H = !0;
                                  }
                                }
                              }
                            }
                          }
                        } else {
                          let S = { instancePath: r + "/cause", schemaPath: "#/properties/cause/anyOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                          l === null ? l = [S] : l.push(S), e++;
                        }
                      var c = E === e;
                      M = M || c;
                      let Z = e;
                      if (g !== null) {
                        let S = { instancePath: r + "/cause", schemaPath: "#/properties/cause/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                        l === null ? l = [S] : l.push(S), e++;
                      }
                      var c = Z === e;
                      if (M = M || c, M)
                        e = b, l !== null && (b ? l.length = b : l = null);
                      else {
                        let S = { instancePath: r + "/cause", schemaPath: "#/properties/cause/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                        return l === null ? l = [S] : l.push(S), e++, K.errors = l, !1;
                      }
                      var s = L === e;
                    } else
                      var s = !0;
                    if (s) {
                      if (t.missing !== void 0) {
                        let g = t.missing, L = e;
                        if (e === L)
                          if (Array.isArray(g)) {
                            var B = !0;
                            let M = g.length;
                            for (let E = 0; E < M; E++) {
                              let Z = g[E], ae = e;
                              if (e === ae)
                                if (Z && typeof Z == "object" && !Array.isArray(Z)) {
                                  let Y;
                                  if (Z.what === void 0 && (Y = "what") || Z.why === void 0 && (Y = "why"))
                                    return K.errors = [{ instancePath: r + "/missing/" + E, schemaPath: "#/properties/missing/items/required", keyword: "required", params: { missingProperty: Y }, message: "must have required property '" + Y + "'" }], !1;
                                  {
                                    let d = e;
                                    for (let A in Z)
                                      if (!(A === "what" || A === "why")) {
                                        return K.errors = [{ instancePath: r + "/missing/" + E, schemaPath: "#/properties/missing/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: A }, message: "must NOT have additional properties" }], !1;
                                        break;
                                      }
                                    if (d === e) {
                                      if (Z.what !== void 0) {
                                        let A = e;
                                        if (typeof Z.what != "string")
                                          return K.errors = [{ instancePath: r + "/missing/" + E + "/what", schemaPath: "#/properties/missing/items/properties/what/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                        var D = A === e;
                                      } else
                                        var D = !0;
                                      if (D)
                                        if (Z.why !== void 0) {
                                          let A = e;
                                          if (typeof Z.why != "string")
                                            return K.errors = [{ instancePath: r + "/missing/" + E + "/why", schemaPath: "#/properties/missing/items/properties/why/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                          var D = A === e;
                                        } else
                                          var D = !0;
                                    }
                                  }
                                } else
                                  return K.errors = [{ instancePath: r + "/missing/" + E, schemaPath: "#/properties/missing/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                              var B = ae === e;
                              if (!B)
                                break;
                            }
                          } else
                            return K.errors = [{ instancePath: r + "/missing", schemaPath: "#/properties/missing/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                        var s = L === e;
                      } else
                        var s = !0;
                      if (s) {
                        if (t.changed !== void 0) {
                          let g = t.changed, L = e;
                          if (e === L)
                            if (Array.isArray(g)) {
                              var N = !0;
                              let M = g.length;
                              for (let E = 0; E < M; E++) {
                                let Z = e;
                                if (typeof g[E] != "string")
                                  return K.errors = [{ instancePath: r + "/changed/" + E, schemaPath: "#/properties/changed/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                var N = Z === e;
                                if (!N)
                                  break;
                              }
                            } else
                              return K.errors = [{ instancePath: r + "/changed", schemaPath: "#/properties/changed/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                          var s = L === e;
                        } else
                          var s = !0;
                        if (s) {
                          if (t.tolerance !== void 0) {
                            let g = t.tolerance, L = e, b = e, M = !1, E = e;
                            if (e === E)
                              if (g && typeof g == "object" && !Array.isArray(g)) {
                                let S;
                                if (g.relative === void 0 && (S = "relative") || g.declaredBy === void 0 && (S = "declaredBy")) {
                                  let Y = { instancePath: r + "/tolerance", schemaPath: "#/properties/tolerance/anyOf/0/required", keyword: "required", params: { missingProperty: S }, message: "must have required property '" + S + "'" };
                                  l === null ? l = [Y] : l.push(Y), e++;
                                } else {
                                  let Y = e;
                                  for (let d in g)
                                    if (!(d === "relative" || d === "declaredBy")) {
                                      let A = { instancePath: r + "/tolerance", schemaPath: "#/properties/tolerance/anyOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: d }, message: "must NOT have additional properties" };
                                      l === null ? l = [A] : l.push(A), e++;
                                      break;
                                    }
                                  if (Y === e) {
                                    if (g.relative !== void 0) {
                                      let d = g.relative, A = e;
                                      if (e === A)
                                        if (typeof d == "number" && isFinite(d)) {
                                          if (d <= 0 || isNaN(d)) {
                                            let n = { instancePath: r + "/tolerance/relative", schemaPath: "#/properties/tolerance/anyOf/0/properties/relative/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
                                            l === null ? l = [n] : l.push(n), e++;
                                          }
                                        } else {
                                          let n = { instancePath: r + "/tolerance/relative", schemaPath: "#/properties/tolerance/anyOf/0/properties/relative/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                                          l === null ? l = [n] : l.push(n), e++;
                                        }
                                      var P = A === e;
                                    } else
                                      var P = !0;
                                    if (P)
                                      if (g.declaredBy !== void 0) {
                                        let d = g.declaredBy, A = e;
                                        if (typeof d != "string") {
                                          let q = { instancePath: r + "/tolerance/declaredBy", schemaPath: "#/properties/tolerance/anyOf/0/properties/declaredBy/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                          l === null ? l = [q] : l.push(q), e++;
                                        }
                                        if (!(d === "task" || d === "person")) {
                                          let q = { instancePath: r + "/tolerance/declaredBy", schemaPath: "#/properties/tolerance/anyOf/0/properties/declaredBy/enum", keyword: "enum", params: { allowedValues: Pe.properties.tolerance.anyOf[0].properties.declaredBy.enum }, message: "must be equal to one of the allowed values" };
                                          l === null ? l = [q] : l.push(q), e++;
                                        }
                                        var P = A === e;
                                      } else
                                        var P = !0;
                                  }
                                }
                              } else {
                                let S = { instancePath: r + "/tolerance", schemaPath: "#/properties/tolerance/anyOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                l === null ? l = [S] : l.push(S), e++;
                              }
                            var C = E === e;
                            M = M || C;
                            let Z = e;
                            if (g !== null) {
                              let S = { instancePath: r + "/tolerance", schemaPath: "#/properties/tolerance/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                              l === null ? l = [S] : l.push(S), e++;
                            }
                            var C = Z === e;
                            if (M = M || C, M)
                              e = b, l !== null && (b ? l.length = b : l = null);
                            else {
                              let S = { instancePath: r + "/tolerance", schemaPath: "#/properties/tolerance/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                              return l === null ? l = [S] : l.push(S), e++, K.errors = l, !1;
                            }
                            var s = L === e;
                          } else
                            var s = !0;
                          if (s) {
                            if (t.environment !== void 0) {
                              let g = t.environment, L = e;
                              if (e === L && !(g && typeof g == "object" && !Array.isArray(g)))
                                return K.errors = [{ instancePath: r + "/environment", schemaPath: "#/properties/environment/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                              var s = L === e;
                            } else
                              var s = !0;
                            if (s) {
                              if (t.judgedAt !== void 0) {
                                let g = t.judgedAt, L = e;
                                if (e === L)
                                  if (typeof g == "string") {
                                    if (!$e.test(g))
                                      return K.errors = [{ instancePath: r + "/judgedAt", schemaPath: "#/properties/judgedAt/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$"' }], !1;
                                  } else
                                    return K.errors = [{ instancePath: r + "/judgedAt", schemaPath: "#/properties/judgedAt/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                var s = L === e;
                              } else
                                var s = !0;
                              if (s)
                                if (t.durationMs !== void 0) {
                                  let g = t.durationMs, L = e;
                                  if (!(typeof g == "number" && !(g % 1) && !isNaN(g) && isFinite(g)))
                                    return K.errors = [{ instancePath: r + "/durationMs", schemaPath: "#/properties/durationMs/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                                  if (e === L && typeof g == "number" && isFinite(g) && (g < 0 || isNaN(g)))
                                    return K.errors = [{ instancePath: r + "/durationMs", schemaPath: "#/properties/durationMs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                                  var s = L === e;
                                } else
                                  var s = !0;
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else
      return K.errors = [{ instancePath: r, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return K.errors = l, e === 0;
}
K.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Ue = oe, Oe = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "urn:kstore:schema:version", title: "Version", description: "One published version: an immutable file in the ledger.", type: "object", additionalProperties: !1, required: ["type", "kind", "name", "version", "id", "manifest"], properties: { type: { type: "string", const: "kstore.version.v1" }, kind: { type: "string", enum: ["dataset", "preprocessing", "model", "training", "evaluation", "experiment", "report", "checkpoint", "result", "plugin"] }, name: { type: "string", minLength: 1, maxLength: 100 }, version: { type: "integer", minimum: 1 }, id: { type: "string", pattern: "^[0-9a-f]{64}$", description: "SHA-256, 64 lower-case hexadecimal digits" }, manifest: { type: "object", description: "the manifest whose canonical JSON hashes to `id`; schema `manifest`", additionalProperties: !0 } } };
function oe(t, { instancePath: r = "", parentData: me, parentDataProperty: pe, rootData: de = t, dynamicAnchors: ye = {} } = {}) {
  let l = null, e = 0, R = oe.evaluated;
  if (R.dynamicProps && (R.props = void 0), R.dynamicItems && (R.items = void 0), e === 0)
    if (t && typeof t == "object" && !Array.isArray(t)) {
      let I;
      if (t.type === void 0 && (I = "type") || t.kind === void 0 && (I = "kind") || t.name === void 0 && (I = "name") || t.version === void 0 && (I = "version") || t.id === void 0 && (I = "id") || t.manifest === void 0 && (I = "manifest"))
        return oe.errors = [{ instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: I }, message: "must have required property '" + I + "'" }], !1;
      {
        let U = e;
        for (let f in t)
          if (!(f === "type" || f === "kind" || f === "name" || f === "version" || f === "id" || f === "manifest")) {
            return oe.errors = [{ instancePath: r, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: f }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (U === e) {
          if (t.type !== void 0) {
            let f = t.type, _ = e;
            if (typeof f != "string")
              return oe.errors = [{ instancePath: r + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            if (f !== "kstore.version.v1")
              return oe.errors = [{ instancePath: r + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "kstore.version.v1" }, message: "must be equal to constant" }], !1;
            var s = _ === e;
          } else
            var s = !0;
          if (s) {
            if (t.kind !== void 0) {
              let f = t.kind, _ = e;
              if (typeof f != "string")
                return oe.errors = [{ instancePath: r + "/kind", schemaPath: "#/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              if (!(f === "dataset" || f === "preprocessing" || f === "model" || f === "training" || f === "evaluation" || f === "experiment" || f === "report" || f === "checkpoint" || f === "result" || f === "plugin"))
                return oe.errors = [{ instancePath: r + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: Oe.properties.kind.enum }, message: "must be equal to one of the allowed values" }], !1;
              var s = _ === e;
            } else
              var s = !0;
            if (s) {
              if (t.name !== void 0) {
                let f = t.name, _ = e;
                if (e === _)
                  if (typeof f == "string") {
                    if (be(f) > 100)
                      return oe.errors = [{ instancePath: r + "/name", schemaPath: "#/properties/name/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" }], !1;
                    if (be(f) < 1)
                      return oe.errors = [{ instancePath: r + "/name", schemaPath: "#/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                  } else
                    return oe.errors = [{ instancePath: r + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                var s = _ === e;
              } else
                var s = !0;
              if (s) {
                if (t.version !== void 0) {
                  let f = t.version, _ = e;
                  if (!(typeof f == "number" && !(f % 1) && !isNaN(f) && isFinite(f)))
                    return oe.errors = [{ instancePath: r + "/version", schemaPath: "#/properties/version/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                  if (e === _ && typeof f == "number" && isFinite(f) && (f < 1 || isNaN(f)))
                    return oe.errors = [{ instancePath: r + "/version", schemaPath: "#/properties/version/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }], !1;
                  var s = _ === e;
                } else
                  var s = !0;
                if (s) {
                  if (t.id !== void 0) {
                    let f = t.id, _ = e;
                    if (e === _)
                      if (typeof f == "string") {
                        if (!te.test(f))
                          return oe.errors = [{ instancePath: r + "/id", schemaPath: "#/properties/id/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }], !1;
                      } else
                        return oe.errors = [{ instancePath: r + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                    var s = _ === e;
                  } else
                    var s = !0;
                  if (s)
                    if (t.manifest !== void 0) {
                      let f = t.manifest, _ = e;
                      if (e === _ && !(f && typeof f == "object" && !Array.isArray(f)))
                        return oe.errors = [{ instancePath: r + "/manifest", schemaPath: "#/properties/manifest/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                      var s = _ === e;
                    } else
                      var s = !0;
                }
              }
            }
          }
        }
      }
    } else
      return oe.errors = [{ instancePath: r, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return oe.errors = l, e === 0;
}
oe.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Ze = {
  aliases: {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: "urn:kstore:schema:aliases",
    title: "Aliases",
    description: "Names that people move: `kind/name` to alias to version number.",
    type: "object",
    additionalProperties: !1,
    required: [
      "type",
      "aliases"
    ],
    properties: {
      type: {
        type: "string",
        const: "kstore.aliases.v1"
      },
      aliases: {
        type: "object",
        additionalProperties: {
          type: "object",
          additionalProperties: {
            type: "integer",
            minimum: 1
          }
        }
      }
    }
  },
  config: {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: "urn:kstore:schema:config",
    title: "Config",
    description: "`.kstore/config.json`: what a person sets for this workspace.",
    type: "object",
    additionalProperties: !1,
    required: [],
    properties: {
      author: {
        type: "object",
        additionalProperties: !1,
        required: [
          "name",
          "email"
        ],
        properties: {
          name: {
            type: "string",
            minLength: 1
          },
          email: {
            type: "string"
          }
        }
      },
      lockTimeoutSeconds: {
        type: "integer",
        minimum: 0,
        description: "how long to wait for another command; default 600"
      },
      saveStateSeconds: {
        type: "number",
        minimum: 0,
        description: "least time between two saved states of a running task; default 2"
      }
    }
  },
  "experiment-run": {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: "urn:kstore:schema:experiment-run",
    title: "ExperimentRun",
    description: "Record of one execution of an experiment: a chain of runs.",
    type: "object",
    additionalProperties: !1,
    required: [
      "type",
      "spec",
      "specification",
      "status",
      "used",
      "steps",
      "outputs",
      "metrics",
      "startedAt",
      "durationMs"
    ],
    properties: {
      type: {
        type: "string",
        const: "kstore.experiment-run.v1"
      },
      spec: {
        type: "string",
        pattern: "^[0-9a-f]{64}$",
        description: "SHA-256, 64 lower-case hexadecimal digits"
      },
      specification: {
        type: "object",
        additionalProperties: !0,
        description: "the experiment spec itself"
      },
      status: {
        type: "string",
        enum: [
          "succeeded",
          "failed",
          "aborted",
          "stopped"
        ]
      },
      used: {
        type: "array",
        description: "versions that were used",
        items: {
          type: "object",
          additionalProperties: !1,
          required: [
            "role",
            "kind",
            "name",
            "version",
            "id"
          ],
          properties: {
            role: {
              type: "string"
            },
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
              ]
            },
            name: {
              type: "string"
            },
            version: {
              type: "integer",
              minimum: 1
            },
            id: {
              type: "string",
              pattern: "^[0-9a-f]{64}$",
              description: "SHA-256, 64 lower-case hexadecimal digits"
            }
          }
        }
      },
      steps: {
        type: "array",
        items: {
          type: "object",
          additionalProperties: !1,
          required: [
            "step",
            "run",
            "cached"
          ],
          properties: {
            step: {
              type: "string"
            },
            run: {
              type: "string",
              pattern: "^[0-9a-f]{64}$",
              description: "SHA-256, 64 lower-case hexadecimal digits"
            },
            cached: {
              type: "boolean"
            },
            fold: {
              type: "integer",
              minimum: 1,
              description: "fold of a protocol; absent when all share the step"
            },
            repeat: {
              type: "integer",
              minimum: 1,
              description: "repeat of a protocol; absent when there is one"
            }
          }
        },
        description: "the steps that were run or served from the cache; whether one succeeded stands in its run"
      },
      notRun: {
        type: "array",
        description: "steps that were not run; absent when there is none",
        items: {
          type: "object",
          additionalProperties: !1,
          required: [
            "step"
          ],
          properties: {
            step: {
              type: "string"
            },
            needs: {
              type: "string",
              description: "the failed step whose output it needs; absent when the experiment was stopped before"
            },
            fold: {
              type: "integer",
              minimum: 1,
              description: "fold of a protocol; absent when all share the step"
            },
            repeat: {
              type: "integer",
              minimum: 1,
              description: "repeat of a protocol; absent when there is one"
            }
          }
        }
      },
      point: {
        type: "object",
        additionalProperties: !0,
        minProperties: 1,
        description: "what was chosen for this run: keys of the matrix, or of a sweep, to values; absent when nothing was to be chosen"
      },
      outputs: {
        type: "array",
        description: "versions that were made",
        items: {
          type: "object",
          additionalProperties: !1,
          required: [
            "slot",
            "kind",
            "name",
            "version",
            "id"
          ],
          properties: {
            slot: {
              type: "string"
            },
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
              ]
            },
            name: {
              type: "string"
            },
            version: {
              type: "integer",
              minimum: 1
            },
            id: {
              type: "string",
              pattern: "^[0-9a-f]{64}$",
              description: "SHA-256, 64 lower-case hexadecimal digits"
            }
          }
        }
      },
      metrics: {
        type: "object",
        additionalProperties: {
          type: "number"
        },
        description: "final value of each metric"
      },
      protocol: {
        type: "object",
        additionalProperties: !1,
        required: [
          "interval",
          "metrics"
        ],
        description: "what the runs of a protocol gave; `metrics` of the record has the means",
        properties: {
          folds: {
            type: "integer",
            minimum: 2
          },
          repeats: {
            type: "integer",
            minimum: 1
          },
          interval: {
            type: "object",
            additionalProperties: !1,
            required: [
              "level",
              "method",
              "testShare"
            ],
            properties: {
              level: {
                type: "number",
                exclusiveMinimum: 0,
                exclusiveMaximum: 1
              },
              method: {
                type: "string",
                description: "`corrected resampled t`: Nadeau and Bengio (2003)"
              },
              testShare: {
                type: "number",
                minimum: 0,
                description: "test rows for each training row"
              }
            }
          },
          metrics: {
            type: "object",
            additionalProperties: {
              type: "object",
              additionalProperties: !1,
              required: [
                "values",
                "mean",
                "deviation",
                "low",
                "high"
              ],
              properties: {
                values: {
                  type: "array",
                  items: {
                    type: "number"
                  },
                  description: "of each division, folds of the first repeat first"
                },
                mean: {
                  type: "number"
                },
                deviation: {
                  type: "number",
                  minimum: 0,
                  description: "standard deviation of the sample"
                },
                low: {
                  type: "number",
                  description: "lower end of the interval"
                },
                high: {
                  type: "number",
                  description: "upper end of the interval"
                }
              }
            }
          }
        }
      },
      startedAt: {
        type: "string",
        description: "ISO 8601, UTC"
      },
      durationMs: {
        type: "integer",
        minimum: 0
      },
      error: {
        type: "object",
        additionalProperties: !1,
        required: [
          "code",
          "message"
        ],
        properties: {
          code: {
            type: "string"
          },
          message: {
            type: "string"
          }
        }
      },
      dataCheck: {
        type: "object",
        description: "whether training, validation and test data have rows in common, as it was checked before the run",
        additionalProperties: !1,
        required: [
          "pairs",
          "unknown"
        ],
        properties: {
          pairs: {
            type: "array",
            description: "data that is to have nothing in common, `left` learnt from",
            items: {
              type: "object",
              additionalProperties: !1,
              required: [
                "step",
                "left",
                "right"
              ],
              properties: {
                step: {
                  type: "string"
                },
                left: {
                  type: "object",
                  additionalProperties: !1,
                  required: [
                    "role",
                    "kind",
                    "ref",
                    "id"
                  ],
                  properties: {
                    role: {
                      type: "string",
                      enum: [
                        "training",
                        "validation",
                        "test"
                      ]
                    },
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
                      ]
                    },
                    ref: {
                      type: "string",
                      description: "reference such as formula_v1"
                    },
                    id: {
                      type: "string",
                      pattern: "^[0-9a-f]{64}$",
                      description: "SHA-256, 64 lower-case hexadecimal digits"
                    }
                  }
                },
                right: {
                  type: "object",
                  additionalProperties: !1,
                  required: [
                    "role",
                    "kind",
                    "ref",
                    "id"
                  ],
                  properties: {
                    role: {
                      type: "string",
                      enum: [
                        "training",
                        "validation",
                        "test"
                      ]
                    },
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
                      ]
                    },
                    ref: {
                      type: "string",
                      description: "reference such as formula_v1"
                    },
                    id: {
                      type: "string",
                      pattern: "^[0-9a-f]{64}$",
                      description: "SHA-256, 64 lower-case hexadecimal digits"
                    }
                  }
                },
                unit: {
                  type: "string",
                  enum: [
                    "row",
                    "file"
                  ]
                },
                rows: {
                  type: "object",
                  description: "rows or files compared",
                  additionalProperties: !1,
                  required: [
                    "left",
                    "right"
                  ],
                  properties: {
                    left: {
                      type: "integer",
                      minimum: 0
                    },
                    right: {
                      type: "integer",
                      minimum: 0
                    }
                  }
                },
                counts: {
                  type: "object",
                  description: "rows or files of the right side, each by the strongest way in which it overlaps",
                  additionalProperties: !1,
                  required: [
                    "exact",
                    "normalised",
                    "key",
                    "sameInputs"
                  ],
                  properties: {
                    exact: {
                      type: "integer",
                      minimum: 0,
                      description: "the same as they are written"
                    },
                    normalised: {
                      type: "integer",
                      minimum: 0,
                      description: "the same but for how they are written: number format, case, white space, width, unit, order of columns"
                    },
                    key: {
                      type: "integer",
                      minimum: 0,
                      description: "of the same key, with other content"
                    },
                    sameInputs: {
                      type: "integer",
                      minimum: 0,
                      description: "the same inputs with another target"
                    }
                  }
                },
                notCompared: {
                  type: "string",
                  description: "why they could not be compared; then there are no counts"
                }
              }
            }
          },
          unknown: {
            type: "array",
            description: "what could not be told of the roles, in words",
            items: {
              type: "string"
            }
          },
          overridden: {
            type: "string",
            description: "the reason for which the run went on although data overlaps"
          }
        }
      }
    }
  },
  "experiment-spec": {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: "urn:kstore:schema:experiment-spec",
    title: "ExperimentSpec",
    description: "Everything that determines an experiment: the versions chosen, the tasks with their code and settings, the seed. The classic form has `learning` and `tests`, a graph has `steps`.",
    type: "object",
    additionalProperties: !1,
    required: [
      "type",
      "inputs",
      "seed",
      "engine"
    ],
    properties: {
      type: {
        type: "string",
        const: "kstore.experiment-spec.v1"
      },
      inputs: {
        type: "object",
        additionalProperties: {
          type: "string",
          pattern: "^[0-9a-f]{64}$",
          description: "SHA-256, 64 lower-case hexadecimal digits"
        },
        description: "slot name, in a graph `step.slot`, to version id"
      },
      learning: {
        type: "object",
        additionalProperties: !0,
        description: "task identity and settings of the learning step"
      },
      tests: {
        type: "array",
        items: {
          type: "object",
          additionalProperties: !0
        },
        description: "task identity and settings of each test step"
      },
      steps: {
        type: "object",
        additionalProperties: {
          type: "object",
          additionalProperties: !0
        },
        description: "each step of a graph: task identity, inputs from other steps as `step.slot`, settings, seed, engine"
      },
      seed: {
        type: "integer",
        minimum: 0,
        maximum: 4294967295
      },
      engine: {
        type: "object",
        additionalProperties: {
          type: "string"
        }
      },
      protocol: {
        type: "object",
        additionalProperties: !1,
        minProperties: 1,
        description: "how the rows are divided anew",
        properties: {
          folds: {
            type: "integer",
            minimum: 2
          },
          repeats: {
            type: "integer",
            minimum: 1
          }
        }
      }
    },
    dependentRequired: {
      learning: [
        "tests"
      ],
      tests: [
        "learning"
      ]
    }
  },
  garbage: {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: "urn:kstore:schema:garbage",
    title: "Garbage",
    description: "`.kstore/garbage.json`: packs that nothing needed at a time, to be removed when they are still not needed after the grace time.",
    type: "object",
    additionalProperties: !1,
    required: [
      "type",
      "packs"
    ],
    properties: {
      type: {
        type: "string",
        const: "kstore.garbage.v1"
      },
      packs: {
        type: "object",
        description: "pack id to the time since when it is not needed, ISO 8601, UTC",
        propertyNames: {
          pattern: "^[0-9a-f]{64}$"
        },
        additionalProperties: {
          type: "string",
          pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"
        }
      }
    }
  },
  manifest: {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: "urn:kstore:schema:manifest",
    title: "Manifest",
    description: "What a version is: its content and its meaning. Holds no time, author, host or producer, so equal content has an equal id.",
    type: "object",
    additionalProperties: !1,
    required: [
      "type",
      "kind",
      "tree",
      "files",
      "sizeBytes",
      "meta"
    ],
    properties: {
      type: {
        type: "string",
        const: "kstore.manifest.v1"
      },
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
        ]
      },
      tree: {
        type: "string",
        pattern: "^[0-9a-f]{64}$",
        description: "root node of the file tree"
      },
      files: {
        type: "integer",
        minimum: 0
      },
      sizeBytes: {
        type: "integer",
        minimum: 0
      },
      meta: {
        type: "object",
        description: "meaning by kind: a table, the parsed settings, a summary",
        additionalProperties: !0
      }
    }
  },
  run: {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: "urn:kstore:schema:run",
    title: "Run",
    description: "Record of one execution of a task.",
    type: "object",
    additionalProperties: !1,
    required: [
      "type",
      "spec",
      "specification",
      "status",
      "used",
      "outputs",
      "metrics",
      "determinism",
      "environment",
      "startedAt",
      "durationMs"
    ],
    properties: {
      type: {
        type: "string",
        const: "kstore.run.v1"
      },
      spec: {
        type: "string",
        pattern: "^[0-9a-f]{64}$",
        description: "SHA-256, 64 lower-case hexadecimal digits"
      },
      specification: {
        type: "object",
        additionalProperties: !0,
        description: "the spec itself; schema `spec`"
      },
      status: {
        type: "string",
        enum: [
          "succeeded",
          "failed",
          "aborted",
          "stopped"
        ],
        description: "`stopped`: a person asked for it, and what the task had made until then was kept"
      },
      used: {
        type: "array",
        description: "versions that were used",
        items: {
          type: "object",
          additionalProperties: !1,
          required: [
            "role",
            "kind",
            "name",
            "version",
            "id"
          ],
          properties: {
            role: {
              type: "string"
            },
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
              ]
            },
            name: {
              type: "string"
            },
            version: {
              type: "integer",
              minimum: 1
            },
            id: {
              type: "string",
              pattern: "^[0-9a-f]{64}$",
              description: "SHA-256, 64 lower-case hexadecimal digits"
            }
          }
        }
      },
      outputs: {
        type: "array",
        description: "versions that were made",
        items: {
          type: "object",
          additionalProperties: !1,
          required: [
            "slot",
            "kind",
            "name",
            "version",
            "id"
          ],
          properties: {
            slot: {
              type: "string"
            },
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
              ]
            },
            name: {
              type: "string"
            },
            version: {
              type: "integer",
              minimum: 1
            },
            id: {
              type: "string",
              pattern: "^[0-9a-f]{64}$",
              description: "SHA-256, 64 lower-case hexadecimal digits"
            }
          }
        }
      },
      metrics: {
        type: "object",
        additionalProperties: {
          type: "number"
        },
        description: "final value of each metric"
      },
      determinism: {
        type: "object",
        additionalProperties: !1,
        required: [
          "level"
        ],
        properties: {
          level: {
            type: "string",
            enum: [
              "bitwise",
              "tolerance",
              "none"
            ]
          },
          relativeTolerance: {
            type: "number",
            exclusiveMinimum: 0
          },
          reason: {
            type: "string"
          }
        }
      },
      metricLog: {
        type: "object",
        additionalProperties: !1,
        required: [
          "id",
          "sizeBytes"
        ],
        properties: {
          id: {
            type: "string",
            pattern: "^[0-9a-f]{64}$",
            description: "SHA-256, 64 lower-case hexadecimal digits"
          },
          sizeBytes: {
            type: "integer",
            minimum: 0
          },
          list: {
            type: "string",
            pattern: "^[0-9a-f]{64}$",
            description: "root node of the chunk list; absent when the file is one chunk"
          }
        },
        description: "every metric at every step, as JSON lines"
      },
      environment: {
        type: "object",
        description: "context, not identity",
        additionalProperties: !1,
        required: [
          "kstore",
          "node",
          "platform",
          "arch",
          "cpu",
          "host"
        ],
        properties: {
          kstore: {
            type: "string"
          },
          node: {
            type: "string"
          },
          platform: {
            type: "string"
          },
          arch: {
            type: "string"
          },
          cpu: {
            type: "string"
          },
          host: {
            type: "string"
          },
          container: {
            type: "object",
            description: "the container that it ran in, as far as it can be seen from inside",
            additionalProperties: !1,
            required: [
              "type"
            ],
            properties: {
              type: {
                type: "string"
              },
              id: {
                type: "string"
              },
              image: {
                type: "string"
              },
              imageId: {
                type: "string"
              }
            }
          },
          variables: {
            type: "object",
            description: "what the environment of the task held, without what names the folder of the run",
            additionalProperties: {
              type: "string"
            }
          },
          observed: {
            type: "object",
            additionalProperties: !1,
            description: "what the task used besides its inputs, as far as it was seen; absent members were not used",
            properties: {
              clock: {
                type: "integer",
                minimum: 1,
                description: "times that it read the date and time"
              },
              timer: {
                type: "integer",
                minimum: 1,
                description: "times that it measured time, which many libraries do without harm"
              },
              random: {
                type: "integer",
                minimum: 1,
                description: "times that it drew random numbers that no seed determines"
              },
              network: {
                type: "array",
                items: {
                  type: "string"
                },
                description: "hosts that it spoke to"
              },
              variables: {
                type: "object",
                additionalProperties: {
                  type: "string"
                },
                description: "environment variables that it read, each with the first 16 digits of the SHA-256 of its value"
              }
            }
          }
        }
      },
      startedAt: {
        type: "string",
        description: "ISO 8601, UTC"
      },
      durationMs: {
        type: "integer",
        minimum: 0
      },
      error: {
        type: "object",
        additionalProperties: !1,
        required: [
          "code",
          "message"
        ],
        properties: {
          code: {
            type: "string"
          },
          message: {
            type: "string"
          }
        }
      },
      progress: {
        type: "object",
        additionalProperties: !1,
        required: [
          "done",
          "total",
          "unit"
        ],
        description: "how far a run came that did not succeed",
        properties: {
          done: {
            type: "number"
          },
          total: {
            type: "number"
          },
          unit: {
            type: "string",
            description: "what is counted, for example `epoch`"
          }
        }
      },
      state: {
        type: "object",
        additionalProperties: !1,
        required: [
          "tree",
          "files",
          "sizeBytes",
          "step"
        ],
        description: "what is needed to go on; only of a run that did not succeed",
        properties: {
          tree: {
            type: "string",
            pattern: "^[0-9a-f]{64}$",
            description: "root node of the saved files"
          },
          step: {
            type: "integer",
            minimum: 0,
            description: "steps that were done"
          },
          files: {
            type: "integer",
            minimum: 0
          },
          sizeBytes: {
            type: "integer",
            minimum: 0
          }
        }
      },
      resumedFrom: {
        type: "object",
        additionalProperties: !1,
        required: [
          "step"
        ],
        description: "the run went on from a saved state",
        properties: {
          step: {
            type: "integer",
            minimum: 0
          },
          run: {
            type: "string",
            pattern: "^[0-9a-f]{64}$",
            description: "the run that the state was recorded with; absent when that one was never recorded"
          }
        }
      },
      dataCheck: {
        type: "object",
        description: "whether training, validation and test data have rows in common, as it was checked before the run",
        additionalProperties: !1,
        required: [
          "pairs",
          "unknown"
        ],
        properties: {
          pairs: {
            type: "array",
            description: "data that is to have nothing in common, `left` learnt from",
            items: {
              type: "object",
              additionalProperties: !1,
              required: [
                "step",
                "left",
                "right"
              ],
              properties: {
                step: {
                  type: "string"
                },
                left: {
                  type: "object",
                  additionalProperties: !1,
                  required: [
                    "role",
                    "kind",
                    "ref",
                    "id"
                  ],
                  properties: {
                    role: {
                      type: "string",
                      enum: [
                        "training",
                        "validation",
                        "test"
                      ]
                    },
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
                      ]
                    },
                    ref: {
                      type: "string",
                      description: "reference such as formula_v1"
                    },
                    id: {
                      type: "string",
                      pattern: "^[0-9a-f]{64}$",
                      description: "SHA-256, 64 lower-case hexadecimal digits"
                    }
                  }
                },
                right: {
                  type: "object",
                  additionalProperties: !1,
                  required: [
                    "role",
                    "kind",
                    "ref",
                    "id"
                  ],
                  properties: {
                    role: {
                      type: "string",
                      enum: [
                        "training",
                        "validation",
                        "test"
                      ]
                    },
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
                      ]
                    },
                    ref: {
                      type: "string",
                      description: "reference such as formula_v1"
                    },
                    id: {
                      type: "string",
                      pattern: "^[0-9a-f]{64}$",
                      description: "SHA-256, 64 lower-case hexadecimal digits"
                    }
                  }
                },
                unit: {
                  type: "string",
                  enum: [
                    "row",
                    "file"
                  ]
                },
                rows: {
                  type: "object",
                  description: "rows or files compared",
                  additionalProperties: !1,
                  required: [
                    "left",
                    "right"
                  ],
                  properties: {
                    left: {
                      type: "integer",
                      minimum: 0
                    },
                    right: {
                      type: "integer",
                      minimum: 0
                    }
                  }
                },
                counts: {
                  type: "object",
                  description: "rows or files of the right side, each by the strongest way in which it overlaps",
                  additionalProperties: !1,
                  required: [
                    "exact",
                    "normalised",
                    "key",
                    "sameInputs"
                  ],
                  properties: {
                    exact: {
                      type: "integer",
                      minimum: 0,
                      description: "the same as they are written"
                    },
                    normalised: {
                      type: "integer",
                      minimum: 0,
                      description: "the same but for how they are written: number format, case, white space, width, unit, order of columns"
                    },
                    key: {
                      type: "integer",
                      minimum: 0,
                      description: "of the same key, with other content"
                    },
                    sameInputs: {
                      type: "integer",
                      minimum: 0,
                      description: "the same inputs with another target"
                    }
                  }
                },
                notCompared: {
                  type: "string",
                  description: "why they could not be compared; then there are no counts"
                }
              }
            }
          },
          unknown: {
            type: "array",
            description: "what could not be told of the roles, in words",
            items: {
              type: "string"
            }
          },
          overridden: {
            type: "string",
            description: "the reason for which the run went on although data overlaps"
          }
        }
      }
    }
  },
  spec: {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: "urn:kstore:schema:spec",
    title: "Spec",
    description: "Everything that determines the outputs of one run. Its id is the key of the run cache.",
    type: "object",
    additionalProperties: !1,
    required: [
      "type",
      "task",
      "inputs",
      "settings",
      "seed",
      "engine"
    ],
    properties: {
      type: {
        type: "string",
        const: "kstore.spec.v1"
      },
      task: {
        type: "object",
        additionalProperties: !1,
        required: [
          "type",
          "name",
          "version",
          "code"
        ],
        properties: {
          type: {
            type: "string",
            enum: [
              "learning",
              "test"
            ]
          },
          name: {
            type: "string"
          },
          version: {
            type: "string"
          },
          code: {
            type: "string",
            pattern: "^[0-9a-f]{64}$",
            description: "hash of the code that is executed, its dependencies included"
          }
        }
      },
      inputs: {
        type: "object",
        additionalProperties: {
          type: "string",
          pattern: "^[0-9a-f]{64}$",
          description: "SHA-256, 64 lower-case hexadecimal digits"
        },
        description: "slot name to version id"
      },
      settings: {
        type: "object",
        additionalProperties: !0,
        description: "validated settings, defaults filled in"
      },
      seed: {
        type: "integer",
        minimum: 0,
        maximum: 4294967295
      },
      engine: {
        type: "object",
        additionalProperties: {
          type: "string"
        },
        description: "identity of the numeric engine: name, library versions, backend, hash of the wasm file, kernel pack"
      },
      adjustments: {
        type: "array",
        minItems: 1,
        description: "settings that a person changed while the task ran, in rising order of the steps; absent when there were none",
        items: {
          type: "object",
          additionalProperties: !1,
          required: [
            "step",
            "setting",
            "value"
          ],
          properties: {
            step: {
              type: "integer",
              minimum: 0,
              description: "the first step that it holds for"
            },
            setting: {
              type: "string",
              minLength: 1,
              description: "dotted path in the settings"
            },
            value: !0
          }
        }
      }
    }
  },
  sweep: {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: "urn:kstore:schema:sweep",
    title: "Sweep",
    description: "A search for better settings with its queue: `.kstore/sweeps/<id>.json`, and `sweep.json` of the result that it ends with.",
    type: "object",
    additionalProperties: !1,
    required: [
      "type",
      "id",
      "experiment",
      "createdAt",
      "declaration",
      "inputs",
      "objective",
      "trialLimit",
      "stop",
      "trials"
    ],
    properties: {
      type: {
        type: "string",
        const: "kstore.sweep.v1"
      },
      id: {
        type: "string",
        minLength: 1,
        maxLength: 200
      },
      experiment: {
        type: "object",
        additionalProperties: !1,
        required: [
          "name",
          "version",
          "id"
        ],
        properties: {
          name: {
            type: "string"
          },
          version: {
            type: "integer",
            minimum: 1
          },
          id: {
            type: "string",
            pattern: "^[0-9a-f]{64}$",
            description: "SHA-256, 64 lower-case hexadecimal digits"
          }
        }
      },
      createdAt: {
        type: "string",
        description: "ISO 8601, UTC"
      },
      declaration: {
        type: "object",
        additionalProperties: !0,
        description: "the `sweep` of the experiment; references in it are those of versions"
      },
      inputs: {
        type: "object",
        additionalProperties: {
          type: "string"
        },
        description: "what the experiment names, as the versions that were the newest when the sweep began"
      },
      objective: {
        type: "object",
        additionalProperties: !1,
        required: [
          "metric",
          "step",
          "better",
          "onTestData"
        ],
        properties: {
          metric: {
            type: "string"
          },
          step: {
            type: "string",
            description: "step of the experiment that gives it"
          },
          better: {
            type: "string",
            enum: [
              "higher",
              "lower"
            ]
          },
          onTestData: {
            type: "boolean",
            description: "true when test data decide, which the person had to say"
          }
        }
      },
      trialLimit: {
        type: "integer",
        minimum: 0,
        description: "trials that the strategy may choose"
      },
      stop: {
        type: "string",
        enum: [
          "no",
          "after-running",
          "now"
        ],
        description: "what a person asked of the command that runs it"
      },
      trials: {
        type: "array",
        description: "those that wait in the order in which they will run",
        items: {
          type: "object",
          additionalProperties: !1,
          required: [
            "number",
            "origin",
            "status",
            "parameters"
          ],
          properties: {
            number: {
              type: "integer",
              minimum: 1
            },
            origin: {
              type: "string",
              enum: [
                "strategy",
                "person"
              ],
              description: "who wanted it"
            },
            status: {
              type: "string",
              enum: [
                "waiting",
                "running",
                "done",
                "failed",
                "pruned"
              ]
            },
            parameters: {
              type: "object",
              additionalProperties: !0,
              description: "parameter name to value"
            },
            rung: {
              type: "integer",
              minimum: 0,
              description: "successive halving: how often the budget was raised"
            },
            promotedFrom: {
              type: "integer",
              minimum: 1,
              description: "successive halving: the trial with the same values and a smaller budget"
            },
            run: {
              type: "string",
              pattern: "^[0-9a-f]{64}$",
              description: "id of the experiment's run"
            },
            checkpoint: {
              type: "string",
              description: "reference such as baseline-trial_v3"
            },
            value: {
              type: "number",
              description: "the metric that the sweep makes better"
            },
            error: {
              type: "object",
              additionalProperties: !1,
              required: [
                "code",
                "message"
              ],
              properties: {
                code: {
                  type: "string"
                },
                message: {
                  type: "string"
                }
              }
            }
          }
        }
      }
    }
  },
  trust: {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: "urn:kstore:schema:trust",
    title: "Trust",
    description: "`.kstore/trust.json`: plugin versions whose code may run in this workspace. It belongs to one folder on one computer and is never cloned or pulled.",
    type: "object",
    additionalProperties: !1,
    required: [
      "type",
      "store",
      "trusted",
      "recorded"
    ],
    properties: {
      type: {
        type: "string",
        const: "kstore.trust.v1"
      },
      store: {
        type: "string",
        description: "number of the folder `.kstore` in its file system: a copy is another folder, and trusts nothing"
      },
      trusted: {
        type: "object",
        description: "version id to the reference it had when a person trusted it",
        propertyNames: {
          pattern: "^[0-9a-f]{64}$"
        },
        additionalProperties: {
          type: "string"
        }
      },
      recorded: {
        type: "array",
        description: "ids of the versions of the built-in tasks that runs in this workspace recorded",
        items: {
          type: "string",
          pattern: "^[0-9a-f]{64}$"
        }
      }
    }
  },
  verdict: {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: "urn:kstore:schema:verdict",
    title: "Verdict",
    description: "What running a recorded task run again found.",
    type: "object",
    additionalProperties: !1,
    required: [
      "type",
      "run",
      "verdict",
      "outputs",
      "firstDifference",
      "cause",
      "missing",
      "changed",
      "tolerance",
      "environment",
      "judgedAt",
      "durationMs"
    ],
    properties: {
      type: {
        type: "string",
        const: "kstore.verdict.v1"
      },
      run: {
        type: "string",
        pattern: "^[0-9a-f]{64}$",
        description: "the task run that was judged"
      },
      verdict: {
        type: "string",
        enum: [
          "IDENTICAL",
          "EQUIVALENT",
          "DIFFERENT",
          "CANNOT"
        ]
      },
      outputs: {
        type: "array",
        items: {
          type: "object",
          additionalProperties: !1,
          required: [
            "ref",
            "expected",
            "actual",
            "equal"
          ],
          properties: {
            ref: {
              type: "string",
              description: "kind/name_vN"
            },
            expected: {
              type: "string",
              pattern: "^[0-9a-f]{64}$",
              description: "SHA-256, 64 lower-case hexadecimal digits"
            },
            actual: {
              anyOf: [
                {
                  type: "string",
                  pattern: "^[0-9a-f]{64}$",
                  description: "SHA-256, 64 lower-case hexadecimal digits"
                },
                {
                  type: "null"
                }
              ]
            },
            equal: {
              type: "boolean",
              description: "same id"
            }
          }
        }
      },
      firstDifference: {
        anyOf: [
          {
            type: "object",
            additionalProperties: !1,
            required: [
              "output",
              "path",
              "place",
              "expected",
              "actual",
              "relativeDifference"
            ],
            properties: {
              output: {
                type: "string",
                description: "kind/name_vN"
              },
              path: {
                type: "string",
                description: "file in the output; empty when its summary differs"
              },
              place: {
                type: "string",
                description: "tensor, metric, cell or byte"
              },
              expected: {
                description: "any JSON value"
              },
              actual: {
                description: "any JSON value"
              },
              relativeDifference: {
                anyOf: [
                  {
                    type: "number"
                  },
                  {
                    type: "null"
                  }
                ]
              }
            }
          },
          {
            type: "null"
          }
        ]
      },
      cause: {
        anyOf: [
          {
            type: "object",
            additionalProperties: !1,
            required: [
              "kind",
              "certainty",
              "sentence",
              "evidence",
              "advice"
            ],
            properties: {
              kind: {
                type: "string",
                enum: [
                  "input-content",
                  "settings",
                  "seed",
                  "plugin-code",
                  "engine",
                  "library",
                  "interpreter",
                  "threads",
                  "not-deterministic",
                  "row-order",
                  "environment-variable",
                  "clock",
                  "network",
                  "platform",
                  "unknown"
                ]
              },
              certainty: {
                type: "string",
                enum: [
                  "shown",
                  "likely",
                  "possible"
                ],
                description: "shown: seen in the store or by running it; likely: the only known change; possible: one of several"
              },
              sentence: {
                type: "string"
              },
              evidence: {
                type: "array",
                items: {
                  type: "string"
                }
              },
              advice: {
                type: "string",
                description: "what to do"
              }
            }
          },
          {
            type: "null"
          }
        ]
      },
      missing: {
        type: "array",
        description: "what is not there, for CANNOT",
        items: {
          type: "object",
          additionalProperties: !1,
          required: [
            "what",
            "why"
          ],
          properties: {
            what: {
              type: "string"
            },
            why: {
              type: "string"
            }
          }
        }
      },
      changed: {
        type: "array",
        description: "what was allowed to differ from the record",
        items: {
          type: "string"
        }
      },
      tolerance: {
        anyOf: [
          {
            type: "object",
            additionalProperties: !1,
            required: [
              "relative",
              "declaredBy"
            ],
            properties: {
              relative: {
                type: "number",
                exclusiveMinimum: 0,
                description: "share of the larger of two numbers by which they may differ"
              },
              declaredBy: {
                type: "string",
                enum: [
                  "task",
                  "person"
                ]
              }
            }
          },
          {
            type: "null"
          }
        ],
        description: "how far numbers may be apart; null when no tolerance is declared"
      },
      environment: {
        type: "object",
        additionalProperties: !0,
        description: "where it was judged; as in a run record"
      },
      judgedAt: {
        type: "string",
        pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$",
        description: "ISO 8601, UTC"
      },
      durationMs: {
        type: "integer",
        minimum: 0
      }
    }
  },
  version: {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: "urn:kstore:schema:version",
    title: "Version",
    description: "One published version: an immutable file in the ledger.",
    type: "object",
    additionalProperties: !1,
    required: [
      "type",
      "kind",
      "name",
      "version",
      "id",
      "manifest"
    ],
    properties: {
      type: {
        type: "string",
        const: "kstore.version.v1"
      },
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
        ]
      },
      name: {
        type: "string",
        minLength: 1,
        maxLength: 100
      },
      version: {
        type: "integer",
        minimum: 1
      },
      id: {
        type: "string",
        pattern: "^[0-9a-f]{64}$",
        description: "SHA-256, 64 lower-case hexadecimal digits"
      },
      manifest: {
        type: "object",
        description: "the manifest whose canonical JSON hashes to `id`; schema `manifest`",
        additionalProperties: !0
      }
    }
  }
};
export {
  Se as isAliases,
  De as isConfig,
  Ie as isExperimentRun,
  Le as isExperimentSpec,
  Me as isGarbage,
  Be as isManifest,
  Ve as isRun,
  Re as isSpec,
  Ee as isSweep,
  He as isTrust,
  ze as isVerdict,
  Ue as isVersion,
  Ze as schemas
};
