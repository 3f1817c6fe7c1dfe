// Generated from schemas/ by `npm run generate`. Do not edit.
var Ae = (t, r) => () => {
  try {
    return r || t((r = { exports: {} }).exports, r), r.exports;
  } catch (de) {
    throw r = 0, de;
  }
};

// node_modules/ajv/dist/runtime/ucs2length.js
var Ne = Ae((_e) => {
  "use strict";
  Object.defineProperty(_e, "__esModule", { value: !0 });
  function qe(t) {
    let r = t.length, de = 0, ne = 0, pe;
    for (; ne < r; )
      de++, pe = t.charCodeAt(ne++), pe >= 55296 && pe <= 56319 && ne < r && (pe = t.charCodeAt(ne), (pe & 64512) === 56320 && ne++);
    return de;
  }
  _e.default = qe;
  qe.code = 'require("ajv/dist/runtime/ucs2length").default';
});

// <stdin>
var De = ce;
function ce(t, { instancePath: r = "", parentData: de, parentDataProperty: ne, rootData: pe = t, dynamicAnchors: he = {} } = {}) {
  let d = null, e = 0, H = ce.evaluated;
  if (H.dynamicProps && (H.props = void 0), H.dynamicItems && (H.items = void 0), e === 0)
    if (t && typeof t == "object" && !Array.isArray(t)) {
      let m;
      if (t.type === void 0 && (m = "type") || t.aliases === void 0 && (m = "aliases"))
        return ce.errors = [{ instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: m }, message: "must have required property '" + m + "'" }], !1;
      {
        let N = e;
        for (let F in t)
          if (!(F === "type" || F === "aliases")) {
            return ce.errors = [{ instancePath: r, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: F }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (N === e) {
          if (t.type !== void 0) {
            let F = t.type, S = e;
            if (typeof F != "string")
              return ce.errors = [{ instancePath: r + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            if (F !== "kstore.aliases.v1")
              return ce.errors = [{ instancePath: r + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "kstore.aliases.v1" }, message: "must be equal to constant" }], !1;
            var i = S === e;
          } else
            var i = !0;
          if (i)
            if (t.aliases !== void 0) {
              let F = t.aliases, S = e;
              if (e === S)
                if (F && typeof F == "object" && !Array.isArray(F))
                  for (let o in F) {
                    let u = F[o], L = e;
                    if (e === L)
                      if (u && typeof u == "object" && !Array.isArray(u))
                        for (let D in u) {
                          let x = u[D], _ = e;
                          if (!(typeof x == "number" && !(x % 1) && !isNaN(x) && isFinite(x)))
                            return ce.errors = [{ instancePath: r + "/aliases/" + o.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + D.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/aliases/additionalProperties/additionalProperties/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                          if (e === _ && typeof x == "number" && isFinite(x) && (x < 1 || isNaN(x)))
                            return ce.errors = [{ instancePath: r + "/aliases/" + o.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + D.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/aliases/additionalProperties/additionalProperties/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }], !1;
                          var B = _ === e;
                          if (!B)
                            break;
                        }
                      else
                        return ce.errors = [{ instancePath: r + "/aliases/" + o.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/aliases/additionalProperties/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                    var Z = L === e;
                    if (!Z)
                      break;
                  }
                else
                  return ce.errors = [{ instancePath: r + "/aliases", schemaPath: "#/properties/aliases/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
              var i = S === e;
            } else
              var i = !0;
        }
      }
    } else
      return ce.errors = [{ instancePath: r, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return ce.errors = d, e === 0;
}
ce.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Ie = me;
var be = Ne().default;
function me(t, { instancePath: r = "", parentData: de, parentDataProperty: ne, rootData: pe = t, dynamicAnchors: he = {} } = {}) {
  let d = null, e = 0, H = me.evaluated;
  if (H.dynamicProps && (H.props = void 0), H.dynamicItems && (H.items = void 0), e === 0)
    if (t && typeof t == "object" && !Array.isArray(t)) {
      let Z = e;
      for (let m in t)
        if (!(m === "author" || m === "lockTimeoutSeconds" || m === "saveStateSeconds")) {
          return me.errors = [{ instancePath: r, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: m }, message: "must NOT have additional properties" }], !1;
          break;
        }
      if (Z === e) {
        if (t.author !== void 0) {
          let m = t.author, N = e;
          if (e === N)
            if (m && typeof m == "object" && !Array.isArray(m)) {
              let F;
              if (m.name === void 0 && (F = "name") || m.email === void 0 && (F = "email"))
                return me.errors = [{ instancePath: r + "/author", schemaPath: "#/properties/author/required", keyword: "required", params: { missingProperty: F }, message: "must have required property '" + F + "'" }], !1;
              {
                let S = e;
                for (let U in m)
                  if (!(U === "name" || U === "email")) {
                    return me.errors = [{ instancePath: r + "/author", schemaPath: "#/properties/author/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: U }, message: "must NOT have additional properties" }], !1;
                    break;
                  }
                if (S === e) {
                  if (m.name !== void 0) {
                    let U = m.name, o = e;
                    if (e === o)
                      if (typeof U == "string") {
                        if (be(U) < 1)
                          return me.errors = [{ instancePath: r + "/author/name", schemaPath: "#/properties/author/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                      } else
                        return me.errors = [{ instancePath: r + "/author/name", schemaPath: "#/properties/author/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                    var i = o === e;
                  } else
                    var i = !0;
                  if (i)
                    if (m.email !== void 0) {
                      let U = e;
                      if (typeof m.email != "string")
                        return me.errors = [{ instancePath: r + "/author/email", schemaPath: "#/properties/author/properties/email/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                      var i = U === e;
                    } else
                      var i = !0;
                }
              }
            } else
              return me.errors = [{ instancePath: r + "/author", schemaPath: "#/properties/author/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
          var B = N === e;
        } else
          var B = !0;
        if (B) {
          if (t.lockTimeoutSeconds !== void 0) {
            let m = t.lockTimeoutSeconds, N = e;
            if (!(typeof m == "number" && !(m % 1) && !isNaN(m) && isFinite(m)))
              return me.errors = [{ instancePath: r + "/lockTimeoutSeconds", schemaPath: "#/properties/lockTimeoutSeconds/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
            if (e === N && typeof m == "number" && isFinite(m) && (m < 0 || isNaN(m)))
              return me.errors = [{ instancePath: r + "/lockTimeoutSeconds", schemaPath: "#/properties/lockTimeoutSeconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
            var B = N === e;
          } else
            var B = !0;
          if (B)
            if (t.saveStateSeconds !== void 0) {
              let m = t.saveStateSeconds, N = e;
              if (e === N)
                if (typeof m == "number" && isFinite(m)) {
                  if (m < 0 || isNaN(m))
                    return me.errors = [{ instancePath: r + "/saveStateSeconds", schemaPath: "#/properties/saveStateSeconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                } else
                  return me.errors = [{ instancePath: r + "/saveStateSeconds", schemaPath: "#/properties/saveStateSeconds/type", keyword: "type", params: { type: "number" }, message: "must be number" }], !1;
              var B = N === e;
            } else
              var B = !0;
        }
      }
    } else
      return me.errors = [{ instancePath: r, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return me.errors = d, e === 0;
}
me.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Le = f, ve = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "urn:kstore:schema:experiment-run", title: "ExperimentRun", description: "Record of one execution of an experiment: a chain of runs.", type: "object", additionalProperties: !1, required: ["type", "spec", "specification", "status", "used", "steps", "outputs", "metrics", "startedAt", "durationMs"], properties: { type: { type: "string", const: "kstore.experiment-run.v1" }, spec: { type: "string", pattern: "^[0-9a-f]{64}$", description: "SHA-256, 64 lower-case hexadecimal digits" }, specification: { type: "object", additionalProperties: !0, description: "the experiment spec itself" }, status: { type: "string", enum: ["succeeded", "failed", "aborted", "stopped"] }, used: { type: "array", description: "versions that were used", items: { type: "object", additionalProperties: !1, required: ["role", "kind", "name", "version", "id"], properties: { role: { type: "string" }, kind: { type: "string", enum: ["dataset", "preprocessing", "model", "training", "evaluation", "experiment", "report", "checkpoint", "result", "plugin"] }, name: { type: "string" }, version: { type: "integer", minimum: 1 }, id: { type: "string", pattern: "^[0-9a-f]{64}$", description: "SHA-256, 64 lower-case hexadecimal digits" } } } }, steps: { type: "array", items: { type: "object", additionalProperties: !1, required: ["step", "run", "cached"], properties: { step: { type: "string" }, run: { type: "string", pattern: "^[0-9a-f]{64}$", description: "SHA-256, 64 lower-case hexadecimal digits" }, cached: { type: "boolean" }, fold: { type: "integer", minimum: 1, description: "fold of a protocol; absent when all share the step" }, repeat: { type: "integer", minimum: 1, description: "repeat of a protocol; absent when there is one" } } }, description: "the steps that were run or served from the cache; whether one succeeded stands in its run" }, notRun: { type: "array", description: "steps that were not run; absent when there is none", items: { type: "object", additionalProperties: !1, required: ["step"], properties: { step: { type: "string" }, needs: { type: "string", description: "the failed step whose output it needs; absent when the experiment was stopped before" }, fold: { type: "integer", minimum: 1, description: "fold of a protocol; absent when all share the step" }, repeat: { type: "integer", minimum: 1, description: "repeat of a protocol; absent when there is one" } } } }, point: { type: "object", additionalProperties: !0, minProperties: 1, description: "what was chosen for this run: keys of the matrix, or of a sweep, to values; absent when nothing was to be chosen" }, outputs: { type: "array", description: "versions that were made", items: { type: "object", additionalProperties: !1, required: ["slot", "kind", "name", "version", "id"], properties: { slot: { type: "string" }, kind: { type: "string", enum: ["dataset", "preprocessing", "model", "training", "evaluation", "experiment", "report", "checkpoint", "result", "plugin"] }, name: { type: "string" }, version: { type: "integer", minimum: 1 }, id: { type: "string", pattern: "^[0-9a-f]{64}$", description: "SHA-256, 64 lower-case hexadecimal digits" } } } }, metrics: { type: "object", additionalProperties: { type: "number" }, description: "final value of each metric" }, protocol: { type: "object", additionalProperties: !1, required: ["interval", "metrics"], description: "what the runs of a protocol gave; `metrics` of the record has the means", properties: { folds: { type: "integer", minimum: 2 }, repeats: { type: "integer", minimum: 1 }, interval: { type: "object", additionalProperties: !1, required: ["level", "method", "testShare"], properties: { level: { type: "number", exclusiveMinimum: 0, exclusiveMaximum: 1 }, method: { type: "string", description: "`corrected resampled t`: Nadeau and Bengio (2003)" }, testShare: { type: "number", minimum: 0, description: "test rows for each training row" } } }, metrics: { type: "object", additionalProperties: { type: "object", additionalProperties: !1, required: ["values", "mean", "deviation", "low", "high"], properties: { values: { type: "array", items: { type: "number" }, description: "of each division, folds of the first repeat first" }, mean: { type: "number" }, deviation: { type: "number", minimum: 0, description: "standard deviation of the sample" }, low: { type: "number", description: "lower end of the interval" }, high: { type: "number", description: "upper end of the interval" } } } } } }, startedAt: { type: "string", description: "ISO 8601, UTC" }, durationMs: { type: "integer", minimum: 0 }, error: { type: "object", additionalProperties: !1, required: ["code", "message"], properties: { code: { type: "string" }, message: { type: "string" } } }, dataCheck: { type: "object", description: "whether training, validation and test data have rows in common, as it was checked before the run", additionalProperties: !1, required: ["pairs", "unknown"], properties: { pairs: { type: "array", description: "data that is to have nothing in common, `left` learnt from", items: { type: "object", additionalProperties: !1, required: ["step", "left", "right"], properties: { step: { type: "string" }, left: { type: "object", additionalProperties: !1, required: ["role", "kind", "ref", "id"], properties: { role: { type: "string", enum: ["training", "validation", "test"] }, kind: { type: "string", enum: ["dataset", "preprocessing", "model", "training", "evaluation", "experiment", "report", "checkpoint", "result", "plugin"] }, ref: { type: "string", description: "reference such as formula_v1" }, id: { type: "string", pattern: "^[0-9a-f]{64}$", description: "SHA-256, 64 lower-case hexadecimal digits" } } }, right: { type: "object", additionalProperties: !1, required: ["role", "kind", "ref", "id"], properties: { role: { type: "string", enum: ["training", "validation", "test"] }, kind: { type: "string", enum: ["dataset", "preprocessing", "model", "training", "evaluation", "experiment", "report", "checkpoint", "result", "plugin"] }, ref: { type: "string", description: "reference such as formula_v1" }, id: { type: "string", pattern: "^[0-9a-f]{64}$", description: "SHA-256, 64 lower-case hexadecimal digits" } } }, unit: { type: "string", enum: ["row", "file"] }, rows: { type: "object", description: "rows or files compared", additionalProperties: !1, required: ["left", "right"], properties: { left: { type: "integer", minimum: 0 }, right: { type: "integer", minimum: 0 } } }, counts: { type: "object", description: "rows or files of the right side, each by the strongest way in which it overlaps", additionalProperties: !1, required: ["exact", "normalised", "key", "sameInputs"], properties: { exact: { type: "integer", minimum: 0, description: "the same as they are written" }, normalised: { type: "integer", minimum: 0, description: "the same but for how they are written: number format, case, white space, width, unit, order of columns" }, key: { type: "integer", minimum: 0, description: "of the same key, with other content" }, sameInputs: { type: "integer", minimum: 0, description: "the same inputs with another target" } } }, notCompared: { type: "string", description: "why they could not be compared; then there are no counts" } } } }, unknown: { type: "array", description: "what could not be told of the roles, in words", items: { type: "string" } }, overridden: { type: "string", description: "the reason for which the run went on although data overlaps" } } } } }, Pe = Object.prototype.hasOwnProperty, te = new RegExp("^[0-9a-f]{64}$", "u");
function f(t, { instancePath: r = "", parentData: de, parentDataProperty: ne, rootData: pe = t, dynamicAnchors: he = {} } = {}) {
  let d = null, e = 0, H = f.evaluated;
  if (H.dynamicProps && (H.props = void 0), H.dynamicItems && (H.items = void 0), e === 0)
    if (t && typeof t == "object" && !Array.isArray(t)) {
      let T;
      if (t.type === void 0 && (T = "type") || t.spec === void 0 && (T = "spec") || t.specification === void 0 && (T = "specification") || t.status === void 0 && (T = "status") || t.used === void 0 && (T = "used") || t.steps === void 0 && (T = "steps") || t.outputs === void 0 && (T = "outputs") || t.metrics === void 0 && (T = "metrics") || t.startedAt === void 0 && (T = "startedAt") || t.durationMs === void 0 && (T = "durationMs"))
        return f.errors = [{ instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: T }, message: "must have required property '" + T + "'" }], !1;
      {
        let G = e;
        for (let p in t)
          if (!Pe.call(ve.properties, p)) {
            return f.errors = [{ instancePath: r, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (G === e) {
          if (t.type !== void 0) {
            let p = t.type, q = e;
            if (typeof p != "string")
              return f.errors = [{ instancePath: r + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            if (p !== "kstore.experiment-run.v1")
              return f.errors = [{ instancePath: r + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "kstore.experiment-run.v1" }, message: "must be equal to constant" }], !1;
            var i = q === e;
          } else
            var i = !0;
          if (i) {
            if (t.spec !== void 0) {
              let p = t.spec, q = e;
              if (e === q)
                if (typeof p == "string") {
                  if (!te.test(p))
                    return f.errors = [{ instancePath: r + "/spec", schemaPath: "#/properties/spec/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }], !1;
                } else
                  return f.errors = [{ instancePath: r + "/spec", schemaPath: "#/properties/spec/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              var i = q === e;
            } else
              var i = !0;
            if (i) {
              if (t.specification !== void 0) {
                let p = t.specification, q = e;
                if (e === q && !(p && typeof p == "object" && !Array.isArray(p)))
                  return f.errors = [{ instancePath: r + "/specification", schemaPath: "#/properties/specification/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                var i = q === e;
              } else
                var i = !0;
              if (i) {
                if (t.status !== void 0) {
                  let p = t.status, q = e;
                  if (typeof p != "string")
                    return f.errors = [{ instancePath: r + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                  if (!(p === "succeeded" || p === "failed" || p === "aborted" || p === "stopped"))
                    return f.errors = [{ instancePath: r + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: ve.properties.status.enum }, message: "must be equal to one of the allowed values" }], !1;
                  var i = q === e;
                } else
                  var i = !0;
                if (i) {
                  if (t.used !== void 0) {
                    let p = t.used, q = e;
                    if (e === q)
                      if (Array.isArray(p)) {
                        var B = !0;
                        let a = p.length;
                        for (let g = 0; g < a; g++) {
                          let c = p[g], $ = e;
                          if (e === $)
                            if (c && typeof c == "object" && !Array.isArray(c)) {
                              let s;
                              if (c.role === void 0 && (s = "role") || c.kind === void 0 && (s = "kind") || c.name === void 0 && (s = "name") || c.version === void 0 && (s = "version") || c.id === void 0 && (s = "id"))
                                return f.errors = [{ instancePath: r + "/used/" + g, schemaPath: "#/properties/used/items/required", keyword: "required", params: { missingProperty: s }, message: "must have required property '" + s + "'" }], !1;
                              {
                                let w = e;
                                for (let l in c)
                                  if (!(l === "role" || l === "kind" || l === "name" || l === "version" || l === "id")) {
                                    return f.errors = [{ instancePath: r + "/used/" + g, schemaPath: "#/properties/used/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: l }, message: "must NOT have additional properties" }], !1;
                                    break;
                                  }
                                if (w === e) {
                                  if (c.role !== void 0) {
                                    let l = e;
                                    if (typeof c.role != "string")
                                      return f.errors = [{ instancePath: r + "/used/" + g + "/role", schemaPath: "#/properties/used/items/properties/role/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                    var Z = l === e;
                                  } else
                                    var Z = !0;
                                  if (Z) {
                                    if (c.kind !== void 0) {
                                      let l = c.kind, v = e;
                                      if (typeof l != "string")
                                        return f.errors = [{ instancePath: r + "/used/" + g + "/kind", schemaPath: "#/properties/used/items/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                      if (!(l === "dataset" || l === "preprocessing" || l === "model" || l === "training" || l === "evaluation" || l === "experiment" || l === "report" || l === "checkpoint" || l === "result" || l === "plugin"))
                                        return f.errors = [{ instancePath: r + "/used/" + g + "/kind", schemaPath: "#/properties/used/items/properties/kind/enum", keyword: "enum", params: { allowedValues: ve.properties.used.items.properties.kind.enum }, message: "must be equal to one of the allowed values" }], !1;
                                      var Z = v === e;
                                    } else
                                      var Z = !0;
                                    if (Z) {
                                      if (c.name !== void 0) {
                                        let l = e;
                                        if (typeof c.name != "string")
                                          return f.errors = [{ instancePath: r + "/used/" + g + "/name", schemaPath: "#/properties/used/items/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                        var Z = l === e;
                                      } else
                                        var Z = !0;
                                      if (Z) {
                                        if (c.version !== void 0) {
                                          let l = c.version, v = e;
                                          if (!(typeof l == "number" && !(l % 1) && !isNaN(l) && isFinite(l)))
                                            return f.errors = [{ instancePath: r + "/used/" + g + "/version", schemaPath: "#/properties/used/items/properties/version/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                                          if (e === v && typeof l == "number" && isFinite(l) && (l < 1 || isNaN(l)))
                                            return f.errors = [{ instancePath: r + "/used/" + g + "/version", schemaPath: "#/properties/used/items/properties/version/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }], !1;
                                          var Z = v === e;
                                        } else
                                          var Z = !0;
                                        if (Z)
                                          if (c.id !== void 0) {
                                            let l = c.id, v = e;
                                            if (e === v)
                                              if (typeof l == "string") {
                                                if (!te.test(l))
                                                  return f.errors = [{ instancePath: r + "/used/" + g + "/id", schemaPath: "#/properties/used/items/properties/id/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }], !1;
                                              } else
                                                return f.errors = [{ instancePath: r + "/used/" + g + "/id", schemaPath: "#/properties/used/items/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                            var Z = v === e;
                                          } else
                                            var Z = !0;
                                      }
                                    }
                                  }
                                }
                              }
                            } else
                              return f.errors = [{ instancePath: r + "/used/" + g, schemaPath: "#/properties/used/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                          var B = $ === e;
                          if (!B)
                            break;
                        }
                      } else
                        return f.errors = [{ instancePath: r + "/used", schemaPath: "#/properties/used/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                    var i = q === e;
                  } else
                    var i = !0;
                  if (i) {
                    if (t.steps !== void 0) {
                      let p = t.steps, q = e;
                      if (e === q)
                        if (Array.isArray(p)) {
                          var m = !0;
                          let a = p.length;
                          for (let g = 0; g < a; g++) {
                            let c = p[g], $ = e;
                            if (e === $)
                              if (c && typeof c == "object" && !Array.isArray(c)) {
                                let s;
                                if (c.step === void 0 && (s = "step") || c.run === void 0 && (s = "run") || c.cached === void 0 && (s = "cached"))
                                  return f.errors = [{ instancePath: r + "/steps/" + g, schemaPath: "#/properties/steps/items/required", keyword: "required", params: { missingProperty: s }, message: "must have required property '" + s + "'" }], !1;
                                {
                                  let w = e;
                                  for (let l in c)
                                    if (!(l === "step" || l === "run" || l === "cached" || l === "fold" || l === "repeat")) {
                                      return f.errors = [{ instancePath: r + "/steps/" + g, schemaPath: "#/properties/steps/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: l }, message: "must NOT have additional properties" }], !1;
                                      break;
                                    }
                                  if (w === e) {
                                    if (c.step !== void 0) {
                                      let l = e;
                                      if (typeof c.step != "string")
                                        return f.errors = [{ instancePath: r + "/steps/" + g + "/step", schemaPath: "#/properties/steps/items/properties/step/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                      var N = l === e;
                                    } else
                                      var N = !0;
                                    if (N) {
                                      if (c.run !== void 0) {
                                        let l = c.run, v = e;
                                        if (e === v)
                                          if (typeof l == "string") {
                                            if (!te.test(l))
                                              return f.errors = [{ instancePath: r + "/steps/" + g + "/run", schemaPath: "#/properties/steps/items/properties/run/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }], !1;
                                          } else
                                            return f.errors = [{ instancePath: r + "/steps/" + g + "/run", schemaPath: "#/properties/steps/items/properties/run/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                        var N = v === e;
                                      } else
                                        var N = !0;
                                      if (N) {
                                        if (c.cached !== void 0) {
                                          let l = e;
                                          if (typeof c.cached != "boolean")
                                            return f.errors = [{ instancePath: r + "/steps/" + g + "/cached", schemaPath: "#/properties/steps/items/properties/cached/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }], !1;
                                          var N = l === e;
                                        } else
                                          var N = !0;
                                        if (N) {
                                          if (c.fold !== void 0) {
                                            let l = c.fold, v = e;
                                            if (!(typeof l == "number" && !(l % 1) && !isNaN(l) && isFinite(l)))
                                              return f.errors = [{ instancePath: r + "/steps/" + g + "/fold", schemaPath: "#/properties/steps/items/properties/fold/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                                            if (e === v && typeof l == "number" && isFinite(l) && (l < 1 || isNaN(l)))
                                              return f.errors = [{ instancePath: r + "/steps/" + g + "/fold", schemaPath: "#/properties/steps/items/properties/fold/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }], !1;
                                            var N = v === e;
                                          } else
                                            var N = !0;
                                          if (N)
                                            if (c.repeat !== void 0) {
                                              let l = c.repeat, v = e;
                                              if (!(typeof l == "number" && !(l % 1) && !isNaN(l) && isFinite(l)))
                                                return f.errors = [{ instancePath: r + "/steps/" + g + "/repeat", schemaPath: "#/properties/steps/items/properties/repeat/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                                              if (e === v && typeof l == "number" && isFinite(l) && (l < 1 || isNaN(l)))
                                                return f.errors = [{ instancePath: r + "/steps/" + g + "/repeat", schemaPath: "#/properties/steps/items/properties/repeat/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }], !1;
                                              var N = v === e;
                                            } else
                                              var N = !0;
                                        }
                                      }
                                    }
                                  }
                                }
                              } else
                                return f.errors = [{ instancePath: r + "/steps/" + g, schemaPath: "#/properties/steps/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                            var m = $ === e;
                            if (!m)
                              break;
                          }
                        } else
                          return f.errors = [{ instancePath: r + "/steps", schemaPath: "#/properties/steps/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                      var i = q === e;
                    } else
                      var i = !0;
                    if (i) {
                      if (t.notRun !== void 0) {
                        let p = t.notRun, q = e;
                        if (e === q)
                          if (Array.isArray(p)) {
                            var F = !0;
                            let a = p.length;
                            for (let g = 0; g < a; g++) {
                              let c = p[g], $ = e;
                              if (e === $)
                                if (c && typeof c == "object" && !Array.isArray(c)) {
                                  let s;
                                  if (c.step === void 0 && (s = "step"))
                                    return f.errors = [{ instancePath: r + "/notRun/" + g, schemaPath: "#/properties/notRun/items/required", keyword: "required", params: { missingProperty: s }, message: "must have required property '" + s + "'" }], !1;
                                  {
                                    let w = e;
                                    for (let l in c)
                                      if (!(l === "step" || l === "needs" || l === "fold" || l === "repeat")) {
                                        return f.errors = [{ instancePath: r + "/notRun/" + g, schemaPath: "#/properties/notRun/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: l }, message: "must NOT have additional properties" }], !1;
                                        break;
                                      }
                                    if (w === e) {
                                      if (c.step !== void 0) {
                                        let l = e;
                                        if (typeof c.step != "string")
                                          return f.errors = [{ instancePath: r + "/notRun/" + g + "/step", schemaPath: "#/properties/notRun/items/properties/step/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                        var S = l === e;
                                      } else
                                        var S = !0;
                                      if (S) {
                                        if (c.needs !== void 0) {
                                          let l = e;
                                          if (typeof c.needs != "string")
                                            return f.errors = [{ instancePath: r + "/notRun/" + g + "/needs", schemaPath: "#/properties/notRun/items/properties/needs/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                          var S = l === e;
                                        } else
                                          var S = !0;
                                        if (S) {
                                          if (c.fold !== void 0) {
                                            let l = c.fold, v = e;
                                            if (!(typeof l == "number" && !(l % 1) && !isNaN(l) && isFinite(l)))
                                              return f.errors = [{ instancePath: r + "/notRun/" + g + "/fold", schemaPath: "#/properties/notRun/items/properties/fold/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                                            if (e === v && typeof l == "number" && isFinite(l) && (l < 1 || isNaN(l)))
                                              return f.errors = [{ instancePath: r + "/notRun/" + g + "/fold", schemaPath: "#/properties/notRun/items/properties/fold/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }], !1;
                                            var S = v === e;
                                          } else
                                            var S = !0;
                                          if (S)
                                            if (c.repeat !== void 0) {
                                              let l = c.repeat, v = e;
                                              if (!(typeof l == "number" && !(l % 1) && !isNaN(l) && isFinite(l)))
                                                return f.errors = [{ instancePath: r + "/notRun/" + g + "/repeat", schemaPath: "#/properties/notRun/items/properties/repeat/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                                              if (e === v && typeof l == "number" && isFinite(l) && (l < 1 || isNaN(l)))
                                                return f.errors = [{ instancePath: r + "/notRun/" + g + "/repeat", schemaPath: "#/properties/notRun/items/properties/repeat/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }], !1;
                                              var S = v === e;
                                            } else
                                              var S = !0;
                                        }
                                      }
                                    }
                                  }
                                } else
                                  return f.errors = [{ instancePath: r + "/notRun/" + g, schemaPath: "#/properties/notRun/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                              var F = $ === e;
                              if (!F)
                                break;
                            }
                          } else
                            return f.errors = [{ instancePath: r + "/notRun", schemaPath: "#/properties/notRun/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                        var i = q === e;
                      } else
                        var i = !0;
                      if (i) {
                        if (t.point !== void 0) {
                          let p = t.point, q = e;
                          if (e === q)
                            if (p && typeof p == "object" && !Array.isArray(p)) {
                              if (Object.keys(p).length < 1)
                                return f.errors = [{ instancePath: r + "/point", schemaPath: "#/properties/point/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" }], !1;
                            } else
                              return f.errors = [{ instancePath: r + "/point", schemaPath: "#/properties/point/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                          var i = q === e;
                        } else
                          var i = !0;
                        if (i) {
                          if (t.outputs !== void 0) {
                            let p = t.outputs, q = e;
                            if (e === q)
                              if (Array.isArray(p)) {
                                var U = !0;
                                let a = p.length;
                                for (let g = 0; g < a; g++) {
                                  let c = p[g], $ = e;
                                  if (e === $)
                                    if (c && typeof c == "object" && !Array.isArray(c)) {
                                      let s;
                                      if (c.slot === void 0 && (s = "slot") || c.kind === void 0 && (s = "kind") || c.name === void 0 && (s = "name") || c.version === void 0 && (s = "version") || c.id === void 0 && (s = "id"))
                                        return f.errors = [{ instancePath: r + "/outputs/" + g, schemaPath: "#/properties/outputs/items/required", keyword: "required", params: { missingProperty: s }, message: "must have required property '" + s + "'" }], !1;
                                      {
                                        let w = e;
                                        for (let l in c)
                                          if (!(l === "slot" || l === "kind" || l === "name" || l === "version" || l === "id")) {
                                            return f.errors = [{ instancePath: r + "/outputs/" + g, schemaPath: "#/properties/outputs/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: l }, message: "must NOT have additional properties" }], !1;
                                            break;
                                          }
                                        if (w === e) {
                                          if (c.slot !== void 0) {
                                            let l = e;
                                            if (typeof c.slot != "string")
                                              return f.errors = [{ instancePath: r + "/outputs/" + g + "/slot", schemaPath: "#/properties/outputs/items/properties/slot/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                            var o = l === e;
                                          } else
                                            var o = !0;
                                          if (o) {
                                            if (c.kind !== void 0) {
                                              let l = c.kind, v = e;
                                              if (typeof l != "string")
                                                return f.errors = [{ instancePath: r + "/outputs/" + g + "/kind", schemaPath: "#/properties/outputs/items/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                              if (!(l === "dataset" || l === "preprocessing" || l === "model" || l === "training" || l === "evaluation" || l === "experiment" || l === "report" || l === "checkpoint" || l === "result" || l === "plugin"))
                                                return f.errors = [{ instancePath: r + "/outputs/" + g + "/kind", schemaPath: "#/properties/outputs/items/properties/kind/enum", keyword: "enum", params: { allowedValues: ve.properties.outputs.items.properties.kind.enum }, message: "must be equal to one of the allowed values" }], !1;
                                              var o = v === e;
                                            } else
                                              var o = !0;
                                            if (o) {
                                              if (c.name !== void 0) {
                                                let l = e;
                                                if (typeof c.name != "string")
                                                  return f.errors = [{ instancePath: r + "/outputs/" + g + "/name", schemaPath: "#/properties/outputs/items/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                var o = l === e;
                                              } else
                                                var o = !0;
                                              if (o) {
                                                if (c.version !== void 0) {
                                                  let l = c.version, v = e;
                                                  if (!(typeof l == "number" && !(l % 1) && !isNaN(l) && isFinite(l)))
                                                    return f.errors = [{ instancePath: r + "/outputs/" + g + "/version", schemaPath: "#/properties/outputs/items/properties/version/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                                                  if (e === v && typeof l == "number" && isFinite(l) && (l < 1 || isNaN(l)))
                                                    return f.errors = [{ instancePath: r + "/outputs/" + g + "/version", schemaPath: "#/properties/outputs/items/properties/version/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }], !1;
                                                  var o = v === e;
                                                } else
                                                  var o = !0;
                                                if (o)
                                                  if (c.id !== void 0) {
                                                    let l = c.id, v = e;
                                                    if (e === v)
                                                      if (typeof l == "string") {
                                                        if (!te.test(l))
                                                          return f.errors = [{ instancePath: r + "/outputs/" + g + "/id", schemaPath: "#/properties/outputs/items/properties/id/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }], !1;
                                                      } else
                                                        return f.errors = [{ instancePath: r + "/outputs/" + g + "/id", schemaPath: "#/properties/outputs/items/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                    var o = v === e;
                                                  } else
                                                    var o = !0;
                                              }
                                            }
                                          }
                                        }
                                      }
                                    } else
                                      return f.errors = [{ instancePath: r + "/outputs/" + g, schemaPath: "#/properties/outputs/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                                  var U = $ === e;
                                  if (!U)
                                    break;
                                }
                              } else
                                return f.errors = [{ instancePath: r + "/outputs", schemaPath: "#/properties/outputs/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                            var i = q === e;
                          } else
                            var i = !0;
                          if (i) {
                            if (t.metrics !== void 0) {
                              let p = t.metrics, q = e;
                              if (e === q)
                                if (p && typeof p == "object" && !Array.isArray(p))
                                  for (let a in p) {
                                    let g = p[a], c = e;
                                    if (!(typeof g == "number" && isFinite(g)))
                                      return f.errors = [{ instancePath: r + "/metrics/" + a.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/metrics/additionalProperties/type", keyword: "type", params: { type: "number" }, message: "must be number" }], !1;
                                    var u = c === e;
                                    if (!u)
                                      break;
                                  }
                                else
                                  return f.errors = [{ instancePath: r + "/metrics", schemaPath: "#/properties/metrics/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                              var i = q === e;
                            } else
                              var i = !0;
                            if (i) {
                              if (t.protocol !== void 0) {
                                let p = t.protocol, q = e;
                                if (e === q)
                                  if (p && typeof p == "object" && !Array.isArray(p)) {
                                    let a;
                                    if (p.interval === void 0 && (a = "interval") || p.metrics === void 0 && (a = "metrics"))
                                      return f.errors = [{ instancePath: r + "/protocol", schemaPath: "#/properties/protocol/required", keyword: "required", params: { missingProperty: a }, message: "must have required property '" + a + "'" }], !1;
                                    {
                                      let g = e;
                                      for (let c in p)
                                        if (!(c === "folds" || c === "repeats" || c === "interval" || c === "metrics")) {
                                          return f.errors = [{ instancePath: r + "/protocol", schemaPath: "#/properties/protocol/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: c }, message: "must NOT have additional properties" }], !1;
                                          break;
                                        }
                                      if (g === e) {
                                        if (p.folds !== void 0) {
                                          let c = p.folds, $ = e;
                                          if (!(typeof c == "number" && !(c % 1) && !isNaN(c) && isFinite(c)))
                                            return f.errors = [{ instancePath: r + "/protocol/folds", schemaPath: "#/properties/protocol/properties/folds/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                                          if (e === $ && typeof c == "number" && isFinite(c) && (c < 2 || isNaN(c)))
                                            return f.errors = [{ instancePath: r + "/protocol/folds", schemaPath: "#/properties/protocol/properties/folds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 2 }, message: "must be >= 2" }], !1;
                                          var L = $ === e;
                                        } else
                                          var L = !0;
                                        if (L) {
                                          if (p.repeats !== void 0) {
                                            let c = p.repeats, $ = e;
                                            if (!(typeof c == "number" && !(c % 1) && !isNaN(c) && isFinite(c)))
                                              return f.errors = [{ instancePath: r + "/protocol/repeats", schemaPath: "#/properties/protocol/properties/repeats/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                                            if (e === $ && typeof c == "number" && isFinite(c) && (c < 1 || isNaN(c)))
                                              return f.errors = [{ instancePath: r + "/protocol/repeats", schemaPath: "#/properties/protocol/properties/repeats/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }], !1;
                                            var L = $ === e;
                                          } else
                                            var L = !0;
                                          if (L) {
                                            if (p.interval !== void 0) {
                                              let c = p.interval, $ = e;
                                              if (e === $)
                                                if (c && typeof c == "object" && !Array.isArray(c)) {
                                                  let s;
                                                  if (c.level === void 0 && (s = "level") || c.method === void 0 && (s = "method") || c.testShare === void 0 && (s = "testShare"))
                                                    return f.errors = [{ instancePath: r + "/protocol/interval", schemaPath: "#/properties/protocol/properties/interval/required", keyword: "required", params: { missingProperty: s }, message: "must have required property '" + s + "'" }], !1;
                                                  {
                                                    let w = e;
                                                    for (let l in c)
                                                      if (!(l === "level" || l === "method" || l === "testShare")) {
                                                        return f.errors = [{ instancePath: r + "/protocol/interval", schemaPath: "#/properties/protocol/properties/interval/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: l }, message: "must NOT have additional properties" }], !1;
                                                        break;
                                                      }
                                                    if (w === e) {
                                                      if (c.level !== void 0) {
                                                        let l = c.level, v = e;
                                                        if (e === v)
                                                          if (typeof l == "number" && isFinite(l)) {
                                                            if (l >= 1 || isNaN(l))
                                                              return f.errors = [{ instancePath: r + "/protocol/interval/level", schemaPath: "#/properties/protocol/properties/interval/properties/level/exclusiveMaximum", keyword: "exclusiveMaximum", params: { comparison: "<", limit: 1 }, message: "must be < 1" }], !1;
                                                            if (l <= 0 || isNaN(l))
                                                              return f.errors = [{ instancePath: r + "/protocol/interval/level", schemaPath: "#/properties/protocol/properties/interval/properties/level/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" }], !1;
                                                          } else
                                                            return f.errors = [{ instancePath: r + "/protocol/interval/level", schemaPath: "#/properties/protocol/properties/interval/properties/level/type", keyword: "type", params: { type: "number" }, message: "must be number" }], !1;
                                                        var D = v === e;
                                                      } else
                                                        var D = !0;
                                                      if (D) {
                                                        if (c.method !== void 0) {
                                                          let l = e;
                                                          if (typeof c.method != "string")
                                                            return f.errors = [{ instancePath: r + "/protocol/interval/method", schemaPath: "#/properties/protocol/properties/interval/properties/method/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                          var D = l === e;
                                                        } else
                                                          var D = !0;
                                                        if (D)
                                                          if (c.testShare !== void 0) {
                                                            let l = c.testShare, v = e;
                                                            if (e === v)
                                                              if (typeof l == "number" && isFinite(l)) {
                                                                if (l < 0 || isNaN(l))
                                                                  return f.errors = [{ instancePath: r + "/protocol/interval/testShare", schemaPath: "#/properties/protocol/properties/interval/properties/testShare/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                                                              } else
                                                                return f.errors = [{ instancePath: r + "/protocol/interval/testShare", schemaPath: "#/properties/protocol/properties/interval/properties/testShare/type", keyword: "type", params: { type: "number" }, message: "must be number" }], !1;
                                                            var D = v === e;
                                                          } else
                                                            var D = !0;
                                                      }
                                                    }
                                                  }
                                                } else
                                                  return f.errors = [{ instancePath: r + "/protocol/interval", schemaPath: "#/properties/protocol/properties/interval/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                                              var L = $ === e;
                                            } else
                                              var L = !0;
                                            if (L)
                                              if (p.metrics !== void 0) {
                                                let c = p.metrics, $ = e;
                                                if (e === $)
                                                  if (c && typeof c == "object" && !Array.isArray(c))
                                                    for (let s in c) {
                                                      let w = c[s], l = e;
                                                      if (e === l)
                                                        if (w && typeof w == "object" && !Array.isArray(w)) {
                                                          let v;
                                                          if (w.values === void 0 && (v = "values") || w.mean === void 0 && (v = "mean") || w.deviation === void 0 && (v = "deviation") || w.low === void 0 && (v = "low") || w.high === void 0 && (v = "high"))
                                                            return f.errors = [{ instancePath: r + "/protocol/metrics/" + s.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/protocol/properties/metrics/additionalProperties/required", keyword: "required", params: { missingProperty: v }, message: "must have required property '" + v + "'" }], !1;
                                                          {
                                                            let C = e;
                                                            for (let h in w)
                                                              if (!(h === "values" || h === "mean" || h === "deviation" || h === "low" || h === "high")) {
                                                                return f.errors = [{ instancePath: r + "/protocol/metrics/" + s.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/protocol/properties/metrics/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: h }, message: "must NOT have additional properties" }], !1;
                                                                break;
                                                              }
                                                            if (C === e) {
                                                              if (w.values !== void 0) {
                                                                let h = w.values, j = e;
                                                                if (e === j)
                                                                  if (Array.isArray(h)) {
                                                                    var x = !0;
                                                                    let re = h.length;
                                                                    for (let fe = 0; fe < re; fe++) {
                                                                      let P = h[fe], se = e;
                                                                      if (!(typeof P == "number" && isFinite(P)))
                                                                        return f.errors = [{ instancePath: r + "/protocol/metrics/" + s.replace(/~/g, "~0").replace(/\//g, "~1") + "/values/" + fe, schemaPath: "#/properties/protocol/properties/metrics/additionalProperties/properties/values/items/type", keyword: "type", params: { type: "number" }, message: "must be number" }], !1;
                                                                      var x = se === e;
                                                                      if (!x)
                                                                        break;
                                                                    }
                                                                  } else
                                                                    return f.errors = [{ instancePath: r + "/protocol/metrics/" + s.replace(/~/g, "~0").replace(/\//g, "~1") + "/values", schemaPath: "#/properties/protocol/properties/metrics/additionalProperties/properties/values/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                                                                var _ = j === e;
                                                              } else
                                                                var _ = !0;
                                                              if (_) {
                                                                if (w.mean !== void 0) {
                                                                  let h = w.mean, j = e;
                                                                  if (!(typeof h == "number" && isFinite(h)))
                                                                    return f.errors = [{ instancePath: r + "/protocol/metrics/" + s.replace(/~/g, "~0").replace(/\//g, "~1") + "/mean", schemaPath: "#/properties/protocol/properties/metrics/additionalProperties/properties/mean/type", keyword: "type", params: { type: "number" }, message: "must be number" }], !1;
                                                                  var _ = j === e;
                                                                } else
                                                                  var _ = !0;
                                                                if (_) {
                                                                  if (w.deviation !== void 0) {
                                                                    let h = w.deviation, j = e;
                                                                    if (e === j)
                                                                      if (typeof h == "number" && isFinite(h)) {
                                                                        if (h < 0 || isNaN(h))
                                                                          return f.errors = [{ instancePath: r + "/protocol/metrics/" + s.replace(/~/g, "~0").replace(/\//g, "~1") + "/deviation", schemaPath: "#/properties/protocol/properties/metrics/additionalProperties/properties/deviation/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                                                                      } else
                                                                        return f.errors = [{ instancePath: r + "/protocol/metrics/" + s.replace(/~/g, "~0").replace(/\//g, "~1") + "/deviation", schemaPath: "#/properties/protocol/properties/metrics/additionalProperties/properties/deviation/type", keyword: "type", params: { type: "number" }, message: "must be number" }], !1;
                                                                    var _ = j === e;
                                                                  } else
                                                                    var _ = !0;
                                                                  if (_) {
                                                                    if (w.low !== void 0) {
                                                                      let h = w.low, j = e;
                                                                      if (!(typeof h == "number" && isFinite(h)))
                                                                        return f.errors = [{ instancePath: r + "/protocol/metrics/" + s.replace(/~/g, "~0").replace(/\//g, "~1") + "/low", schemaPath: "#/properties/protocol/properties/metrics/additionalProperties/properties/low/type", keyword: "type", params: { type: "number" }, message: "must be number" }], !1;
                                                                      var _ = j === e;
                                                                    } else
                                                                      var _ = !0;
                                                                    if (_)
                                                                      if (w.high !== void 0) {
                                                                        let h = w.high, j = e;
                                                                        if (!(typeof h == "number" && isFinite(h)))
                                                                          return f.errors = [{ instancePath: r + "/protocol/metrics/" + s.replace(/~/g, "~0").replace(/\//g, "~1") + "/high", schemaPath: "#/properties/protocol/properties/metrics/additionalProperties/properties/high/type", keyword: "type", params: { type: "number" }, message: "must be number" }], !1;
                                                                        var _ = j === e;
                                                                      } else
                                                                        var _ = !0;
                                                                  }
                                                                }
                                                              }
                                                            }
                                                          }
                                                        } else
                                                          return f.errors = [{ instancePath: r + "/protocol/metrics/" + s.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/protocol/properties/metrics/additionalProperties/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                                                      var O = l === e;
                                                      if (!O)
                                                        break;
                                                    }
                                                  else
                                                    return f.errors = [{ instancePath: r + "/protocol/metrics", schemaPath: "#/properties/protocol/properties/metrics/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                                                var L = $ === e;
                                              } else
                                                var L = !0;
                                          }
                                        }
                                      }
                                    }
                                  } else
                                    return f.errors = [{ instancePath: r + "/protocol", schemaPath: "#/properties/protocol/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                                var i = q === e;
                              } else
                                var i = !0;
                              if (i) {
                                if (t.startedAt !== void 0) {
                                  let p = e;
                                  if (typeof t.startedAt != "string")
                                    return f.errors = [{ instancePath: r + "/startedAt", schemaPath: "#/properties/startedAt/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                  var i = p === e;
                                } else
                                  var i = !0;
                                if (i) {
                                  if (t.durationMs !== void 0) {
                                    let p = t.durationMs, q = e;
                                    if (!(typeof p == "number" && !(p % 1) && !isNaN(p) && isFinite(p)))
                                      return f.errors = [{ instancePath: r + "/durationMs", schemaPath: "#/properties/durationMs/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                                    if (e === q && typeof p == "number" && isFinite(p) && (p < 0 || isNaN(p)))
                                      return f.errors = [{ instancePath: r + "/durationMs", schemaPath: "#/properties/durationMs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                                    var i = q === e;
                                  } else
                                    var i = !0;
                                  if (i) {
                                    if (t.error !== void 0) {
                                      let p = t.error, q = e;
                                      if (e === q)
                                        if (p && typeof p == "object" && !Array.isArray(p)) {
                                          let a;
                                          if (p.code === void 0 && (a = "code") || p.message === void 0 && (a = "message"))
                                            return f.errors = [{ instancePath: r + "/error", schemaPath: "#/properties/error/required", keyword: "required", params: { missingProperty: a }, message: "must have required property '" + a + "'" }], !1;
                                          {
                                            let g = e;
                                            for (let c in p)
                                              if (!(c === "code" || c === "message")) {
                                                return f.errors = [{ instancePath: r + "/error", schemaPath: "#/properties/error/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: c }, message: "must NOT have additional properties" }], !1;
                                                break;
                                              }
                                            if (g === e) {
                                              if (p.code !== void 0) {
                                                let c = e;
                                                if (typeof p.code != "string")
                                                  return f.errors = [{ instancePath: r + "/error/code", schemaPath: "#/properties/error/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                var K = c === e;
                                              } else
                                                var K = !0;
                                              if (K)
                                                if (p.message !== void 0) {
                                                  let c = e;
                                                  if (typeof p.message != "string")
                                                    return f.errors = [{ instancePath: r + "/error/message", schemaPath: "#/properties/error/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                  var K = c === e;
                                                } else
                                                  var K = !0;
                                            }
                                          }
                                        } else
                                          return f.errors = [{ instancePath: r + "/error", schemaPath: "#/properties/error/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                                      var i = q === e;
                                    } else
                                      var i = !0;
                                    if (i)
                                      if (t.dataCheck !== void 0) {
                                        let p = t.dataCheck, q = e;
                                        if (e === q)
                                          if (p && typeof p == "object" && !Array.isArray(p)) {
                                            let a;
                                            if (p.pairs === void 0 && (a = "pairs") || p.unknown === void 0 && (a = "unknown"))
                                              return f.errors = [{ instancePath: r + "/dataCheck", schemaPath: "#/properties/dataCheck/required", keyword: "required", params: { missingProperty: a }, message: "must have required property '" + a + "'" }], !1;
                                            {
                                              let g = e;
                                              for (let c in p)
                                                if (!(c === "pairs" || c === "unknown" || c === "overridden")) {
                                                  return f.errors = [{ instancePath: r + "/dataCheck", schemaPath: "#/properties/dataCheck/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: c }, message: "must NOT have additional properties" }], !1;
                                                  break;
                                                }
                                              if (g === e) {
                                                if (p.pairs !== void 0) {
                                                  let c = p.pairs, $ = e;
                                                  if (e === $)
                                                    if (Array.isArray(c)) {
                                                      var ae = !0;
                                                      let V = c.length;
                                                      for (let s = 0; s < V; s++) {
                                                        let w = c[s], l = e;
                                                        if (e === l)
                                                          if (w && typeof w == "object" && !Array.isArray(w)) {
                                                            let C;
                                                            if (w.step === void 0 && (C = "step") || w.left === void 0 && (C = "left") || w.right === void 0 && (C = "right"))
                                                              return f.errors = [{ instancePath: r + "/dataCheck/pairs/" + s, schemaPath: "#/properties/dataCheck/properties/pairs/items/required", keyword: "required", params: { missingProperty: C }, message: "must have required property '" + C + "'" }], !1;
                                                            {
                                                              let h = e;
                                                              for (let j in w)
                                                                if (!(j === "step" || j === "left" || j === "right" || j === "unit" || j === "rows" || j === "counts" || j === "notCompared")) {
                                                                  return f.errors = [{ instancePath: r + "/dataCheck/pairs/" + s, schemaPath: "#/properties/dataCheck/properties/pairs/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: j }, message: "must NOT have additional properties" }], !1;
                                                                  break;
                                                                }
                                                              if (h === e) {
                                                                if (w.step !== void 0) {
                                                                  let j = e;
                                                                  if (typeof w.step != "string")
                                                                    return f.errors = [{ instancePath: r + "/dataCheck/pairs/" + s + "/step", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/step/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                                  var y = j === e;
                                                                } else
                                                                  var y = !0;
                                                                if (y) {
                                                                  if (w.left !== void 0) {
                                                                    let j = w.left, re = e;
                                                                    if (e === re)
                                                                      if (j && typeof j == "object" && !Array.isArray(j)) {
                                                                        let P;
                                                                        if (j.role === void 0 && (P = "role") || j.kind === void 0 && (P = "kind") || j.ref === void 0 && (P = "ref") || j.id === void 0 && (P = "id"))
                                                                          return f.errors = [{ instancePath: r + "/dataCheck/pairs/" + s + "/left", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/left/required", keyword: "required", params: { missingProperty: P }, message: "must have required property '" + P + "'" }], !1;
                                                                        {
                                                                          let se = e;
                                                                          for (let k in j)
                                                                            if (!(k === "role" || k === "kind" || k === "ref" || k === "id")) {
                                                                              return f.errors = [{ instancePath: r + "/dataCheck/pairs/" + s + "/left", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/left/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: k }, message: "must NOT have additional properties" }], !1;
                                                                              break;
                                                                            }
                                                                          if (se === e) {
                                                                            if (j.role !== void 0) {
                                                                              let k = j.role, J = e;
                                                                              if (typeof k != "string")
                                                                                return f.errors = [{ instancePath: r + "/dataCheck/pairs/" + s + "/left/role", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/left/properties/role/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                                              if (!(k === "training" || k === "validation" || k === "test"))
                                                                                return f.errors = [{ instancePath: r + "/dataCheck/pairs/" + s + "/left/role", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/left/properties/role/enum", keyword: "enum", params: { allowedValues: ve.properties.dataCheck.properties.pairs.items.properties.left.properties.role.enum }, message: "must be equal to one of the allowed values" }], !1;
                                                                              var M = J === e;
                                                                            } else
                                                                              var M = !0;
                                                                            if (M) {
                                                                              if (j.kind !== void 0) {
                                                                                let k = j.kind, J = e;
                                                                                if (typeof k != "string")
                                                                                  return f.errors = [{ instancePath: r + "/dataCheck/pairs/" + s + "/left/kind", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/left/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                                                if (!(k === "dataset" || k === "preprocessing" || k === "model" || k === "training" || k === "evaluation" || k === "experiment" || k === "report" || k === "checkpoint" || k === "result" || k === "plugin"))
                                                                                  return f.errors = [{ instancePath: r + "/dataCheck/pairs/" + s + "/left/kind", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/left/properties/kind/enum", keyword: "enum", params: { allowedValues: ve.properties.dataCheck.properties.pairs.items.properties.left.properties.kind.enum }, message: "must be equal to one of the allowed values" }], !1;
                                                                                var M = J === e;
                                                                              } else
                                                                                var M = !0;
                                                                              if (M) {
                                                                                if (j.ref !== void 0) {
                                                                                  let k = e;
                                                                                  if (typeof j.ref != "string")
                                                                                    return f.errors = [{ instancePath: r + "/dataCheck/pairs/" + s + "/left/ref", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/left/properties/ref/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                                                  var M = k === e;
                                                                                } else
                                                                                  var M = !0;
                                                                                if (M)
                                                                                  if (j.id !== void 0) {
                                                                                    let k = j.id, J = e;
                                                                                    if (e === J)
                                                                                      if (typeof k == "string") {
                                                                                        if (!te.test(k))
                                                                                          return f.errors = [{ instancePath: r + "/dataCheck/pairs/" + s + "/left/id", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/left/properties/id/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }], !1;
                                                                                      } else
                                                                                        return f.errors = [{ instancePath: r + "/dataCheck/pairs/" + s + "/left/id", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/left/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                                                    var M = J === e;
                                                                                  } else
                                                                                    var M = !0;
                                                                              }
                                                                            }
                                                                          }
                                                                        }
                                                                      } else
                                                                        return f.errors = [{ instancePath: r + "/dataCheck/pairs/" + s + "/left", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/left/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                                                                    var y = re === e;
                                                                  } else
                                                                    var y = !0;
                                                                  if (y) {
                                                                    if (w.right !== void 0) {
                                                                      let j = w.right, re = e;
                                                                      if (e === re)
                                                                        if (j && typeof j == "object" && !Array.isArray(j)) {
                                                                          let P;
                                                                          if (j.role === void 0 && (P = "role") || j.kind === void 0 && (P = "kind") || j.ref === void 0 && (P = "ref") || j.id === void 0 && (P = "id"))
                                                                            return f.errors = [{ instancePath: r + "/dataCheck/pairs/" + s + "/right", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/right/required", keyword: "required", params: { missingProperty: P }, message: "must have required property '" + P + "'" }], !1;
                                                                          {
                                                                            let se = e;
                                                                            for (let k in j)
                                                                              if (!(k === "role" || k === "kind" || k === "ref" || k === "id")) {
                                                                                return f.errors = [{ instancePath: r + "/dataCheck/pairs/" + s + "/right", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/right/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: k }, message: "must NOT have additional properties" }], !1;
                                                                                break;
                                                                              }
                                                                            if (se === e) {
                                                                              if (j.role !== void 0) {
                                                                                let k = j.role, J = e;
                                                                                if (typeof k != "string")
                                                                                  return f.errors = [{ instancePath: r + "/dataCheck/pairs/" + s + "/right/role", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/right/properties/role/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                                                if (!(k === "training" || k === "validation" || k === "test"))
                                                                                  return f.errors = [{ instancePath: r + "/dataCheck/pairs/" + s + "/right/role", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/right/properties/role/enum", keyword: "enum", params: { allowedValues: ve.properties.dataCheck.properties.pairs.items.properties.right.properties.role.enum }, message: "must be equal to one of the allowed values" }], !1;
                                                                                var A = J === e;
                                                                              } else
                                                                                var A = !0;
                                                                              if (A) {
                                                                                if (j.kind !== void 0) {
                                                                                  let k = j.kind, J = e;
                                                                                  if (typeof k != "string")
                                                                                    return f.errors = [{ instancePath: r + "/dataCheck/pairs/" + s + "/right/kind", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/right/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                                                  if (!(k === "dataset" || k === "preprocessing" || k === "model" || k === "training" || k === "evaluation" || k === "experiment" || k === "report" || k === "checkpoint" || k === "result" || k === "plugin"))
                                                                                    return f.errors = [{ instancePath: r + "/dataCheck/pairs/" + s + "/right/kind", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/right/properties/kind/enum", keyword: "enum", params: { allowedValues: ve.properties.dataCheck.properties.pairs.items.properties.right.properties.kind.enum }, message: "must be equal to one of the allowed values" }], !1;
                                                                                  var A = J === e;
                                                                                } else
                                                                                  var A = !0;
                                                                                if (A) {
                                                                                  if (j.ref !== void 0) {
                                                                                    let k = e;
                                                                                    if (typeof j.ref != "string")
                                                                                      return f.errors = [{ instancePath: r + "/dataCheck/pairs/" + s + "/right/ref", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/right/properties/ref/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                                                    var A = k === e;
                                                                                  } else
                                                                                    var A = !0;
                                                                                  if (A)
                                                                                    if (j.id !== void 0) {
                                                                                      let k = j.id, J = e;
                                                                                      if (e === J)
                                                                                        if (typeof k == "string") {
                                                                                          if (!te.test(k))
                                                                                            return f.errors = [{ instancePath: r + "/dataCheck/pairs/" + s + "/right/id", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/right/properties/id/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }], !1;
                                                                                        } else
                                                                                          return f.errors = [{ instancePath: r + "/dataCheck/pairs/" + s + "/right/id", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/right/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                                                      var A = J === e;
                                                                                    } else
                                                                                      var A = !0;
                                                                                }
                                                                              }
                                                                            }
                                                                          }
                                                                        } else
                                                                          return f.errors = [{ instancePath: r + "/dataCheck/pairs/" + s + "/right", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/right/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                                                                      var y = re === e;
                                                                    } else
                                                                      var y = !0;
                                                                    if (y) {
                                                                      if (w.unit !== void 0) {
                                                                        let j = w.unit, re = e;
                                                                        if (typeof j != "string")
                                                                          return f.errors = [{ instancePath: r + "/dataCheck/pairs/" + s + "/unit", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/unit/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                                        if (!(j === "row" || j === "file"))
                                                                          return f.errors = [{ instancePath: r + "/dataCheck/pairs/" + s + "/unit", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/unit/enum", keyword: "enum", params: { allowedValues: ve.properties.dataCheck.properties.pairs.items.properties.unit.enum }, message: "must be equal to one of the allowed values" }], !1;
                                                                        var y = re === e;
                                                                      } else
                                                                        var y = !0;
                                                                      if (y) {
                                                                        if (w.rows !== void 0) {
                                                                          let j = w.rows, re = e;
                                                                          if (e === re)
                                                                            if (j && typeof j == "object" && !Array.isArray(j)) {
                                                                              let P;
                                                                              if (j.left === void 0 && (P = "left") || j.right === void 0 && (P = "right"))
                                                                                return f.errors = [{ instancePath: r + "/dataCheck/pairs/" + s + "/rows", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/rows/required", keyword: "required", params: { missingProperty: P }, message: "must have required property '" + P + "'" }], !1;
                                                                              {
                                                                                let se = e;
                                                                                for (let k in j)
                                                                                  if (!(k === "left" || k === "right")) {
                                                                                    return f.errors = [{ instancePath: r + "/dataCheck/pairs/" + s + "/rows", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/rows/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: k }, message: "must NOT have additional properties" }], !1;
                                                                                    break;
                                                                                  }
                                                                                if (se === e) {
                                                                                  if (j.left !== void 0) {
                                                                                    let k = j.left, J = e;
                                                                                    if (!(typeof k == "number" && !(k % 1) && !isNaN(k) && isFinite(k)))
                                                                                      return f.errors = [{ instancePath: r + "/dataCheck/pairs/" + s + "/rows/left", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/rows/properties/left/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                                                                                    if (e === J && typeof k == "number" && isFinite(k) && (k < 0 || isNaN(k)))
                                                                                      return f.errors = [{ instancePath: r + "/dataCheck/pairs/" + s + "/rows/left", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/rows/properties/left/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                                                                                    var I = J === e;
                                                                                  } else
                                                                                    var I = !0;
                                                                                  if (I)
                                                                                    if (j.right !== void 0) {
                                                                                      let k = j.right, J = e;
                                                                                      if (!(typeof k == "number" && !(k % 1) && !isNaN(k) && isFinite(k)))
                                                                                        return f.errors = [{ instancePath: r + "/dataCheck/pairs/" + s + "/rows/right", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/rows/properties/right/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                                                                                      if (e === J && typeof k == "number" && isFinite(k) && (k < 0 || isNaN(k)))
                                                                                        return f.errors = [{ instancePath: r + "/dataCheck/pairs/" + s + "/rows/right", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/rows/properties/right/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                                                                                      var I = J === e;
                                                                                    } else
                                                                                      var I = !0;
                                                                                }
                                                                              }
                                                                            } else
                                                                              return f.errors = [{ instancePath: r + "/dataCheck/pairs/" + s + "/rows", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/rows/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                                                                          var y = re === e;
                                                                        } else
                                                                          var y = !0;
                                                                        if (y) {
                                                                          if (w.counts !== void 0) {
                                                                            let j = w.counts, re = e;
                                                                            if (e === re)
                                                                              if (j && typeof j == "object" && !Array.isArray(j)) {
                                                                                let P;
                                                                                if (j.exact === void 0 && (P = "exact") || j.normalised === void 0 && (P = "normalised") || j.key === void 0 && (P = "key") || j.sameInputs === void 0 && (P = "sameInputs"))
                                                                                  return f.errors = [{ instancePath: r + "/dataCheck/pairs/" + s + "/counts", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/counts/required", keyword: "required", params: { missingProperty: P }, message: "must have required property '" + P + "'" }], !1;
                                                                                {
                                                                                  let se = e;
                                                                                  for (let k in j)
                                                                                    if (!(k === "exact" || k === "normalised" || k === "key" || k === "sameInputs")) {
                                                                                      return f.errors = [{ instancePath: r + "/dataCheck/pairs/" + s + "/counts", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/counts/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: k }, message: "must NOT have additional properties" }], !1;
                                                                                      break;
                                                                                    }
                                                                                  if (se === e) {
                                                                                    if (j.exact !== void 0) {
                                                                                      let k = j.exact, J = e;
                                                                                      if (!(typeof k == "number" && !(k % 1) && !isNaN(k) && isFinite(k)))
                                                                                        return f.errors = [{ instancePath: r + "/dataCheck/pairs/" + s + "/counts/exact", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/counts/properties/exact/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                                                                                      if (e === J && typeof k == "number" && isFinite(k) && (k < 0 || isNaN(k)))
                                                                                        return f.errors = [{ instancePath: r + "/dataCheck/pairs/" + s + "/counts/exact", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/counts/properties/exact/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                                                                                      var E = J === e;
                                                                                    } else
                                                                                      var E = !0;
                                                                                    if (E) {
                                                                                      if (j.normalised !== void 0) {
                                                                                        let k = j.normalised, J = e;
                                                                                        if (!(typeof k == "number" && !(k % 1) && !isNaN(k) && isFinite(k)))
                                                                                          return f.errors = [{ instancePath: r + "/dataCheck/pairs/" + s + "/counts/normalised", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/counts/properties/normalised/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                                                                                        if (e === J && typeof k == "number" && isFinite(k) && (k < 0 || isNaN(k)))
                                                                                          return f.errors = [{ instancePath: r + "/dataCheck/pairs/" + s + "/counts/normalised", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/counts/properties/normalised/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                                                                                        var E = J === e;
                                                                                      } else
                                                                                        var E = !0;
                                                                                      if (E) {
                                                                                        if (j.key !== void 0) {
                                                                                          let k = j.key, J = e;
                                                                                          if (!(typeof k == "number" && !(k % 1) && !isNaN(k) && isFinite(k)))
                                                                                            return f.errors = [{ instancePath: r + "/dataCheck/pairs/" + s + "/counts/key", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/counts/properties/key/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                                                                                          if (e === J && typeof k == "number" && isFinite(k) && (k < 0 || isNaN(k)))
                                                                                            return f.errors = [{ instancePath: r + "/dataCheck/pairs/" + s + "/counts/key", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/counts/properties/key/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                                                                                          var E = J === e;
                                                                                        } else
                                                                                          var E = !0;
                                                                                        if (E)
                                                                                          if (j.sameInputs !== void 0) {
                                                                                            let k = j.sameInputs, J = e;
                                                                                            if (!(typeof k == "number" && !(k % 1) && !isNaN(k) && isFinite(k)))
                                                                                              return f.errors = [{ instancePath: r + "/dataCheck/pairs/" + s + "/counts/sameInputs", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/counts/properties/sameInputs/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                                                                                            if (e === J && typeof k == "number" && isFinite(k) && (k < 0 || isNaN(k)))
                                                                                              return f.errors = [{ instancePath: r + "/dataCheck/pairs/" + s + "/counts/sameInputs", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/counts/properties/sameInputs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                                                                                            var E = J === e;
                                                                                          } else
                                                                                            var E = !0;
                                                                                      }
                                                                                    }
                                                                                  }
                                                                                }
                                                                              } else
                                                                                return f.errors = [{ instancePath: r + "/dataCheck/pairs/" + s + "/counts", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/counts/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                                                                            var y = re === e;
                                                                          } else
                                                                            var y = !0;
                                                                          if (y)
                                                                            if (w.notCompared !== void 0) {
                                                                              let j = e;
                                                                              if (typeof w.notCompared != "string")
                                                                                return f.errors = [{ instancePath: r + "/dataCheck/pairs/" + s + "/notCompared", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/notCompared/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                                              var y = j === e;
                                                                            } else
                                                                              var y = !0;
                                                                        }
                                                                      }
                                                                    }
                                                                  }
                                                                }
                                                              }
                                                            }
                                                          } else
                                                            return f.errors = [{ instancePath: r + "/dataCheck/pairs/" + s, schemaPath: "#/properties/dataCheck/properties/pairs/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                                                        var ae = l === e;
                                                        if (!ae)
                                                          break;
                                                      }
                                                    } else
                                                      return f.errors = [{ instancePath: r + "/dataCheck/pairs", schemaPath: "#/properties/dataCheck/properties/pairs/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                                                  var z = $ === e;
                                                } else
                                                  var z = !0;
                                                if (z) {
                                                  if (p.unknown !== void 0) {
                                                    let c = p.unknown, $ = e;
                                                    if (e === $)
                                                      if (Array.isArray(c)) {
                                                        var ue = !0;
                                                        let s = c.length;
                                                        for (let w = 0; w < s; w++) {
                                                          let l = e;
                                                          if (typeof c[w] != "string")
                                                            return f.errors = [{ instancePath: r + "/dataCheck/unknown/" + w, schemaPath: "#/properties/dataCheck/properties/unknown/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                          var ue = l === e;
                                                          if (!ue)
                                                            break;
                                                        }
                                                      } else
                                                        return f.errors = [{ instancePath: r + "/dataCheck/unknown", schemaPath: "#/properties/dataCheck/properties/unknown/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                                                    var z = $ === e;
                                                  } else
                                                    var z = !0;
                                                  if (z)
                                                    if (p.overridden !== void 0) {
                                                      let c = e;
                                                      if (typeof p.overridden != "string")
                                                        return f.errors = [{ instancePath: r + "/dataCheck/overridden", schemaPath: "#/properties/dataCheck/properties/overridden/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                      var z = c === e;
                                                    } else
                                                      var z = !0;
                                                }
                                              }
                                            }
                                          } else
                                            return f.errors = [{ instancePath: r + "/dataCheck", schemaPath: "#/properties/dataCheck/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                                        var i = q === e;
                                      } else
                                        var i = !0;
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
      return f.errors = [{ instancePath: r, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return f.errors = d, e === 0;
}
f.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Me = ee;
function ee(t, { instancePath: r = "", parentData: de, parentDataProperty: ne, rootData: pe = t, dynamicAnchors: he = {} } = {}) {
  let d = null, e = 0, H = ee.evaluated;
  if (H.dynamicProps && (H.props = void 0), H.dynamicItems && (H.items = void 0), e === 0)
    if (t && typeof t == "object" && !Array.isArray(t)) {
      let S;
      if (t.type === void 0 && (S = "type") || t.inputs === void 0 && (S = "inputs") || t.seed === void 0 && (S = "seed") || t.engine === void 0 && (S = "engine"))
        return ee.errors = [{ instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: S }, message: "must have required property '" + S + "'" }], !1;
      {
        let U = e;
        for (let o in t)
          if (!(o === "type" || o === "inputs" || o === "learning" || o === "tests" || o === "steps" || o === "seed" || o === "engine" || o === "protocol")) {
            return ee.errors = [{ instancePath: r, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (U === e) {
          if (t.type !== void 0) {
            let o = t.type, u = e;
            if (typeof o != "string")
              return ee.errors = [{ instancePath: r + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            if (o !== "kstore.experiment-spec.v1")
              return ee.errors = [{ instancePath: r + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "kstore.experiment-spec.v1" }, message: "must be equal to constant" }], !1;
            var i = u === e;
          } else
            var i = !0;
          if (i) {
            if (t.inputs !== void 0) {
              let o = t.inputs, u = e;
              if (e === u)
                if (o && typeof o == "object" && !Array.isArray(o))
                  for (let D in o) {
                    let x = o[D], _ = e;
                    if (e === _)
                      if (typeof x == "string") {
                        if (!te.test(x))
                          return ee.errors = [{ instancePath: r + "/inputs/" + D.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/inputs/additionalProperties/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }], !1;
                      } else
                        return ee.errors = [{ instancePath: r + "/inputs/" + D.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/inputs/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                    var B = _ === e;
                    if (!B)
                      break;
                  }
                else
                  return ee.errors = [{ instancePath: r + "/inputs", schemaPath: "#/properties/inputs/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
              var i = u === e;
            } else
              var i = !0;
            if (i) {
              if (t.learning !== void 0) {
                let o = t.learning, u = e;
                if (e === u && !(o && typeof o == "object" && !Array.isArray(o)))
                  return ee.errors = [{ instancePath: r + "/learning", schemaPath: "#/properties/learning/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                var i = u === e;
              } else
                var i = !0;
              if (i) {
                if (t.tests !== void 0) {
                  let o = t.tests, u = e;
                  if (e === u)
                    if (Array.isArray(o)) {
                      var Z = !0;
                      let D = o.length;
                      for (let x = 0; x < D; x++) {
                        let _ = o[x], O = e;
                        if (e === O && !(_ && typeof _ == "object" && !Array.isArray(_)))
                          return ee.errors = [{ instancePath: r + "/tests/" + x, schemaPath: "#/properties/tests/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                        var Z = O === e;
                        if (!Z)
                          break;
                      }
                    } else
                      return ee.errors = [{ instancePath: r + "/tests", schemaPath: "#/properties/tests/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                  var i = u === e;
                } else
                  var i = !0;
                if (i) {
                  if (t.steps !== void 0) {
                    let o = t.steps, u = e;
                    if (e === u)
                      if (o && typeof o == "object" && !Array.isArray(o))
                        for (let D in o) {
                          let x = o[D], _ = e;
                          if (e === _ && !(x && typeof x == "object" && !Array.isArray(x)))
                            return ee.errors = [{ instancePath: r + "/steps/" + D.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/steps/additionalProperties/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                          var m = _ === e;
                          if (!m)
                            break;
                        }
                      else
                        return ee.errors = [{ instancePath: r + "/steps", schemaPath: "#/properties/steps/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                    var i = u === e;
                  } else
                    var i = !0;
                  if (i) {
                    if (t.seed !== void 0) {
                      let o = t.seed, u = e;
                      if (!(typeof o == "number" && !(o % 1) && !isNaN(o) && isFinite(o)))
                        return ee.errors = [{ instancePath: r + "/seed", schemaPath: "#/properties/seed/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                      if (e === u && typeof o == "number" && isFinite(o)) {
                        if (o > 4294967295 || isNaN(o))
                          return ee.errors = [{ instancePath: r + "/seed", schemaPath: "#/properties/seed/maximum", keyword: "maximum", params: { comparison: "<=", limit: 4294967295 }, message: "must be <= 4294967295" }], !1;
                        if (o < 0 || isNaN(o))
                          return ee.errors = [{ instancePath: r + "/seed", schemaPath: "#/properties/seed/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                      }
                      var i = u === e;
                    } else
                      var i = !0;
                    if (i) {
                      if (t.engine !== void 0) {
                        let o = t.engine, u = e;
                        if (e === u)
                          if (o && typeof o == "object" && !Array.isArray(o))
                            for (let D in o) {
                              let x = e;
                              if (typeof o[D] != "string")
                                return ee.errors = [{ instancePath: r + "/engine/" + D.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/engine/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                              var N = x === e;
                              if (!N)
                                break;
                            }
                          else
                            return ee.errors = [{ instancePath: r + "/engine", schemaPath: "#/properties/engine/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                        var i = u === e;
                      } else
                        var i = !0;
                      if (i) {
                        if (t.protocol !== void 0) {
                          let o = t.protocol, u = e;
                          if (e === u)
                            if (o && typeof o == "object" && !Array.isArray(o)) {
                              if (Object.keys(o).length < 1)
                                return ee.errors = [{ instancePath: r + "/protocol", schemaPath: "#/properties/protocol/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" }], !1;
                              {
                                let D = e;
                                for (let x in o)
                                  if (!(x === "folds" || x === "repeats")) {
                                    return ee.errors = [{ instancePath: r + "/protocol", schemaPath: "#/properties/protocol/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: x }, message: "must NOT have additional properties" }], !1;
                                    break;
                                  }
                                if (D === e) {
                                  if (o.folds !== void 0) {
                                    let x = o.folds, _ = e;
                                    if (!(typeof x == "number" && !(x % 1) && !isNaN(x) && isFinite(x)))
                                      return ee.errors = [{ instancePath: r + "/protocol/folds", schemaPath: "#/properties/protocol/properties/folds/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                                    if (e === _ && typeof x == "number" && isFinite(x) && (x < 2 || isNaN(x)))
                                      return ee.errors = [{ instancePath: r + "/protocol/folds", schemaPath: "#/properties/protocol/properties/folds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 2 }, message: "must be >= 2" }], !1;
                                    var F = _ === e;
                                  } else
                                    var F = !0;
                                  if (F)
                                    if (o.repeats !== void 0) {
                                      let x = o.repeats, _ = e;
                                      if (!(typeof x == "number" && !(x % 1) && !isNaN(x) && isFinite(x)))
                                        return ee.errors = [{ instancePath: r + "/protocol/repeats", schemaPath: "#/properties/protocol/properties/repeats/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                                      if (e === _ && typeof x == "number" && isFinite(x) && (x < 1 || isNaN(x)))
                                        return ee.errors = [{ instancePath: r + "/protocol/repeats", schemaPath: "#/properties/protocol/properties/repeats/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }], !1;
                                      var F = _ === e;
                                    } else
                                      var F = !0;
                                }
                              }
                            } else
                              return ee.errors = [{ instancePath: r + "/protocol", schemaPath: "#/properties/protocol/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                          var i = u === e;
                        } else
                          var i = !0;
                        if (i) {
                          let o;
                          if (t.learning !== void 0 && t.tests === void 0 && (o = "tests"))
                            return ee.errors = [{ instancePath: r, schemaPath: "#/dependentRequired", keyword: "dependentRequired", params: {
                              property: "learning",
                              missingProperty: o,
                              depsCount: 1,
                              deps: "tests"
                            }, message: "must have property tests when property learning is present" }], !1;
                          if (t.tests !== void 0 && t.learning === void 0 && (o = "learning"))
                            return ee.errors = [{ instancePath: r, schemaPath: "#/dependentRequired", keyword: "dependentRequired", params: {
                              property: "tests",
                              missingProperty: o,
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
      return ee.errors = [{ instancePath: r, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return ee.errors = d, e === 0;
}
ee.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Be = ye;
var Ce = new RegExp("^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$", "u");
function ye(t, { instancePath: r = "", parentData: de, parentDataProperty: ne, rootData: pe = t, dynamicAnchors: he = {} } = {}) {
  let d = null, e = 0, H = ye.evaluated;
  if (H.dynamicProps && (H.props = void 0), H.dynamicItems && (H.items = void 0), e === 0)
    if (t && typeof t == "object" && !Array.isArray(t)) {
      let m;
      if (t.type === void 0 && (m = "type") || t.packs === void 0 && (m = "packs"))
        return ye.errors = [{ instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: m }, message: "must have required property '" + m + "'" }], !1;
      {
        let N = e;
        for (let F in t)
          if (!(F === "type" || F === "packs")) {
            return ye.errors = [{ instancePath: r, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: F }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (N === e) {
          if (t.type !== void 0) {
            let F = t.type, S = e;
            if (typeof F != "string")
              return ye.errors = [{ instancePath: r + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            if (F !== "kstore.garbage.v1")
              return ye.errors = [{ instancePath: r + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "kstore.garbage.v1" }, message: "must be equal to constant" }], !1;
            var i = S === e;
          } else
            var i = !0;
          if (i)
            if (t.packs !== void 0) {
              let F = t.packs, S = e;
              if (e === S)
                if (F && typeof F == "object" && !Array.isArray(F)) {
                  for (let o in F) {
                    let u = e;
                    if (typeof o == "string" && !te.test(o)) {
                      let L = { instancePath: r + "/packs", schemaPath: "#/properties/packs/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"', propertyName: o };
                      d === null ? d = [L] : d.push(L), e++;
                    }
                    var B = u === e;
                    if (!B) {
                      let L = { instancePath: r + "/packs", schemaPath: "#/properties/packs/propertyNames", keyword: "propertyNames", params: { propertyName: o }, message: "property name must be valid" };
                      return d === null ? d = [L] : d.push(L), e++, ye.errors = d, !1;
                      break;
                    }
                  }
                  if (B)
                    for (let o in F) {
                      let u = F[o], L = e;
                      if (e === L)
                        if (typeof u == "string") {
                          if (!Ce.test(u))
                            return ye.errors = [{ instancePath: r + "/packs/" + o.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/packs/additionalProperties/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$" }, message: 'must match pattern "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"' }], !1;
                        } else
                          return ye.errors = [{ instancePath: r + "/packs/" + o.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/packs/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                      var Z = L === e;
                      if (!Z)
                        break;
                    }
                } else
                  return ye.errors = [{ instancePath: r + "/packs", schemaPath: "#/properties/packs/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
              var i = S === e;
            } else
              var i = !0;
        }
      }
    } else
      return ye.errors = [{ instancePath: r, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return ye.errors = d, e === 0;
}
ye.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Ve = oe, xe = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "urn:kstore:schema:manifest", title: "Manifest", description: "What a version is: its content and its meaning. Holds no time, author, host or producer, so equal content has an equal id.", type: "object", additionalProperties: !1, required: ["type", "kind", "tree", "files", "sizeBytes", "meta"], properties: { type: { type: "string", const: "kstore.manifest.v1" }, kind: { type: "string", enum: ["dataset", "preprocessing", "model", "training", "evaluation", "experiment", "report", "checkpoint", "result", "plugin"] }, tree: { type: "string", pattern: "^[0-9a-f]{64}$", description: "root node of the file tree" }, files: { type: "integer", minimum: 0 }, sizeBytes: { type: "integer", minimum: 0 }, meta: { type: "object", description: "meaning by kind: a table, the parsed settings, a summary", additionalProperties: !0 } } };
function oe(t, { instancePath: r = "", parentData: de, parentDataProperty: ne, rootData: pe = t, dynamicAnchors: he = {} } = {}) {
  let d = null, e = 0, H = oe.evaluated;
  if (H.dynamicProps && (H.props = void 0), H.dynamicItems && (H.items = void 0), e === 0)
    if (t && typeof t == "object" && !Array.isArray(t)) {
      let B;
      if (t.type === void 0 && (B = "type") || t.kind === void 0 && (B = "kind") || t.tree === void 0 && (B = "tree") || t.files === void 0 && (B = "files") || t.sizeBytes === void 0 && (B = "sizeBytes") || t.meta === void 0 && (B = "meta"))
        return oe.errors = [{ instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: B }, message: "must have required property '" + B + "'" }], !1;
      {
        let Z = e;
        for (let m in t)
          if (!(m === "type" || m === "kind" || m === "tree" || m === "files" || m === "sizeBytes" || m === "meta")) {
            return oe.errors = [{ instancePath: r, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: m }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (Z === e) {
          if (t.type !== void 0) {
            let m = t.type, N = e;
            if (typeof m != "string")
              return oe.errors = [{ instancePath: r + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            if (m !== "kstore.manifest.v1")
              return oe.errors = [{ instancePath: r + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "kstore.manifest.v1" }, message: "must be equal to constant" }], !1;
            var i = N === e;
          } else
            var i = !0;
          if (i) {
            if (t.kind !== void 0) {
              let m = t.kind, N = e;
              if (typeof m != "string")
                return oe.errors = [{ instancePath: r + "/kind", schemaPath: "#/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              if (!(m === "dataset" || m === "preprocessing" || m === "model" || m === "training" || m === "evaluation" || m === "experiment" || m === "report" || m === "checkpoint" || m === "result" || m === "plugin"))
                return oe.errors = [{ instancePath: r + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: xe.properties.kind.enum }, message: "must be equal to one of the allowed values" }], !1;
              var i = N === e;
            } else
              var i = !0;
            if (i) {
              if (t.tree !== void 0) {
                let m = t.tree, N = e;
                if (e === N)
                  if (typeof m == "string") {
                    if (!te.test(m))
                      return oe.errors = [{ instancePath: r + "/tree", schemaPath: "#/properties/tree/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }], !1;
                  } else
                    return oe.errors = [{ instancePath: r + "/tree", schemaPath: "#/properties/tree/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                var i = N === e;
              } else
                var i = !0;
              if (i) {
                if (t.files !== void 0) {
                  let m = t.files, N = e;
                  if (!(typeof m == "number" && !(m % 1) && !isNaN(m) && isFinite(m)))
                    return oe.errors = [{ instancePath: r + "/files", schemaPath: "#/properties/files/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                  if (e === N && typeof m == "number" && isFinite(m) && (m < 0 || isNaN(m)))
                    return oe.errors = [{ instancePath: r + "/files", schemaPath: "#/properties/files/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                  var i = N === e;
                } else
                  var i = !0;
                if (i) {
                  if (t.sizeBytes !== void 0) {
                    let m = t.sizeBytes, N = e;
                    if (!(typeof m == "number" && !(m % 1) && !isNaN(m) && isFinite(m)))
                      return oe.errors = [{ instancePath: r + "/sizeBytes", schemaPath: "#/properties/sizeBytes/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                    if (e === N && typeof m == "number" && isFinite(m) && (m < 0 || isNaN(m)))
                      return oe.errors = [{ instancePath: r + "/sizeBytes", schemaPath: "#/properties/sizeBytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                    var i = N === e;
                  } else
                    var i = !0;
                  if (i)
                    if (t.meta !== void 0) {
                      let m = t.meta, N = e;
                      if (e === N && !(m && typeof m == "object" && !Array.isArray(m)))
                        return oe.errors = [{ instancePath: r + "/meta", schemaPath: "#/properties/meta/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                      var i = N === e;
                    } else
                      var i = !0;
                }
              }
            }
          }
        }
      }
    } else
      return oe.errors = [{ instancePath: r, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return oe.errors = d, e === 0;
}
oe.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Re = n, ge = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "urn:kstore:schema:run", title: "Run", description: "Record of one execution of a task.", type: "object", additionalProperties: !1, required: ["type", "spec", "specification", "status", "used", "outputs", "metrics", "determinism", "environment", "startedAt", "durationMs"], properties: { type: { type: "string", const: "kstore.run.v1" }, spec: { type: "string", pattern: "^[0-9a-f]{64}$", description: "SHA-256, 64 lower-case hexadecimal digits" }, specification: { type: "object", additionalProperties: !0, description: "the spec itself; schema `spec`" }, status: { type: "string", enum: ["succeeded", "failed", "aborted", "stopped"], description: "`stopped`: a person asked for it, and what the task had made until then was kept" }, used: { type: "array", description: "versions that were used", items: { type: "object", additionalProperties: !1, required: ["role", "kind", "name", "version", "id"], properties: { role: { type: "string" }, kind: { type: "string", enum: ["dataset", "preprocessing", "model", "training", "evaluation", "experiment", "report", "checkpoint", "result", "plugin"] }, name: { type: "string" }, version: { type: "integer", minimum: 1 }, id: { type: "string", pattern: "^[0-9a-f]{64}$", description: "SHA-256, 64 lower-case hexadecimal digits" } } } }, outputs: { type: "array", description: "versions that were made", items: { type: "object", additionalProperties: !1, required: ["slot", "kind", "name", "version", "id"], properties: { slot: { type: "string" }, kind: { type: "string", enum: ["dataset", "preprocessing", "model", "training", "evaluation", "experiment", "report", "checkpoint", "result", "plugin"] }, name: { type: "string" }, version: { type: "integer", minimum: 1 }, id: { type: "string", pattern: "^[0-9a-f]{64}$", description: "SHA-256, 64 lower-case hexadecimal digits" } } } }, metrics: { type: "object", additionalProperties: { type: "number" }, description: "final value of each metric" }, determinism: { type: "object", additionalProperties: !1, required: ["level"], properties: { level: { type: "string", enum: ["bitwise", "tolerance", "none"] }, relativeTolerance: { type: "number", exclusiveMinimum: 0 }, reason: { type: "string" } } }, metricLog: { type: "object", additionalProperties: !1, required: ["id", "sizeBytes"], properties: { id: { type: "string", pattern: "^[0-9a-f]{64}$", description: "SHA-256, 64 lower-case hexadecimal digits" }, sizeBytes: { type: "integer", minimum: 0 }, list: { type: "string", pattern: "^[0-9a-f]{64}$", description: "root node of the chunk list; absent when the file is one chunk" } }, description: "every metric at every step, as JSON lines" }, environment: { type: "object", description: "context, not identity", additionalProperties: !1, required: ["kstore", "node", "platform", "arch", "cpu", "host"], properties: { kstore: { type: "string" }, node: { type: "string" }, platform: { type: "string" }, arch: { type: "string" }, cpu: { type: "string" }, processors: { type: "integer", minimum: 1, description: "how many it may use" }, host: { type: "string" }, container: { type: "object", description: "the container that it ran in, as far as it can be seen from inside", additionalProperties: !1, required: ["type"], properties: { type: { type: "string" }, id: { type: "string" }, image: { type: "string" }, imageId: { type: "string" } } }, variables: { type: "object", description: "what the environment of the task held, without what names the folder of the run", additionalProperties: { type: "string" } }, observed: { type: "object", additionalProperties: !1, description: "what the task used besides its inputs, as far as it was seen; absent members were not used", properties: { clock: { type: "integer", minimum: 1, description: "times that it read the date and time" }, timer: { type: "integer", minimum: 1, description: "times that it measured time, which many libraries do without harm" }, random: { type: "integer", minimum: 1, description: "times that it drew random numbers that no seed determines" }, network: { type: "array", items: { type: "string" }, description: "hosts that it spoke to" }, variables: { type: "object", additionalProperties: { type: "string" }, description: "environment variables that it read, each with the first 16 digits of the SHA-256 of its value" }, native: { type: "object", additionalProperties: { type: "string" }, description: "native libraries that it loaded, each with the first 16 digits of the SHA-256 of its file" } } } } }, startedAt: { type: "string", description: "ISO 8601, UTC" }, durationMs: { type: "integer", minimum: 0 }, error: { type: "object", additionalProperties: !1, required: ["code", "message"], properties: { code: { type: "string" }, message: { type: "string" } } }, progress: { type: "object", additionalProperties: !1, required: ["done", "total", "unit"], description: "how far a run came that did not succeed", properties: { done: { type: "number" }, total: { type: "number" }, unit: { type: "string", description: "what is counted, for example `epoch`" } } }, state: { type: "object", additionalProperties: !1, required: ["tree", "files", "sizeBytes", "step"], description: "what is needed to go on; only of a run that did not succeed", properties: { tree: { type: "string", pattern: "^[0-9a-f]{64}$", description: "root node of the saved files" }, step: { type: "integer", minimum: 0, description: "steps that were done" }, files: { type: "integer", minimum: 0 }, sizeBytes: { type: "integer", minimum: 0 } } }, resumedFrom: { type: "object", additionalProperties: !1, required: ["step"], description: "the run went on from a saved state", properties: { step: { type: "integer", minimum: 0 }, run: { type: "string", pattern: "^[0-9a-f]{64}$", description: "the run that the state was recorded with; absent when that one was never recorded" } } }, dataCheck: { type: "object", description: "whether training, validation and test data have rows in common, as it was checked before the run", additionalProperties: !1, required: ["pairs", "unknown"], properties: { pairs: { type: "array", description: "data that is to have nothing in common, `left` learnt from", items: { type: "object", additionalProperties: !1, required: ["step", "left", "right"], properties: { step: { type: "string" }, left: { type: "object", additionalProperties: !1, required: ["role", "kind", "ref", "id"], properties: { role: { type: "string", enum: ["training", "validation", "test"] }, kind: { type: "string", enum: ["dataset", "preprocessing", "model", "training", "evaluation", "experiment", "report", "checkpoint", "result", "plugin"] }, ref: { type: "string", description: "reference such as formula_v1" }, id: { type: "string", pattern: "^[0-9a-f]{64}$", description: "SHA-256, 64 lower-case hexadecimal digits" } } }, right: { type: "object", additionalProperties: !1, required: ["role", "kind", "ref", "id"], properties: { role: { type: "string", enum: ["training", "validation", "test"] }, kind: { type: "string", enum: ["dataset", "preprocessing", "model", "training", "evaluation", "experiment", "report", "checkpoint", "result", "plugin"] }, ref: { type: "string", description: "reference such as formula_v1" }, id: { type: "string", pattern: "^[0-9a-f]{64}$", description: "SHA-256, 64 lower-case hexadecimal digits" } } }, unit: { type: "string", enum: ["row", "file"] }, rows: { type: "object", description: "rows or files compared", additionalProperties: !1, required: ["left", "right"], properties: { left: { type: "integer", minimum: 0 }, right: { type: "integer", minimum: 0 } } }, counts: { type: "object", description: "rows or files of the right side, each by the strongest way in which it overlaps", additionalProperties: !1, required: ["exact", "normalised", "key", "sameInputs"], properties: { exact: { type: "integer", minimum: 0, description: "the same as they are written" }, normalised: { type: "integer", minimum: 0, description: "the same but for how they are written: number format, case, white space, width, unit, order of columns" }, key: { type: "integer", minimum: 0, description: "of the same key, with other content" }, sameInputs: { type: "integer", minimum: 0, description: "the same inputs with another target" } } }, notCompared: { type: "string", description: "why they could not be compared; then there are no counts" } } } }, unknown: { type: "array", description: "what could not be told of the roles, in words", items: { type: "string" } }, overridden: { type: "string", description: "the reason for which the run went on although data overlaps" } } } } };
function n(t, { instancePath: r = "", parentData: de, parentDataProperty: ne, rootData: pe = t, dynamicAnchors: he = {} } = {}) {
  let d = null, e = 0, H = n.evaluated;
  if (H.dynamicProps && (H.props = void 0), H.dynamicItems && (H.items = void 0), e === 0)
    if (t && typeof t == "object" && !Array.isArray(t)) {
      let q;
      if (t.type === void 0 && (q = "type") || t.spec === void 0 && (q = "spec") || t.specification === void 0 && (q = "specification") || t.status === void 0 && (q = "status") || t.used === void 0 && (q = "used") || t.outputs === void 0 && (q = "outputs") || t.metrics === void 0 && (q = "metrics") || t.determinism === void 0 && (q = "determinism") || t.environment === void 0 && (q = "environment") || t.startedAt === void 0 && (q = "startedAt") || t.durationMs === void 0 && (q = "durationMs"))
        return n.errors = [{ instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: q }, message: "must have required property '" + q + "'" }], !1;
      {
        let X = e;
        for (let a in t)
          if (!Pe.call(ge.properties, a)) {
            return n.errors = [{ instancePath: r, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (X === e) {
          if (t.type !== void 0) {
            let a = t.type, g = e;
            if (typeof a != "string")
              return n.errors = [{ instancePath: r + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            if (a !== "kstore.run.v1")
              return n.errors = [{ instancePath: r + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "kstore.run.v1" }, message: "must be equal to constant" }], !1;
            var i = g === e;
          } else
            var i = !0;
          if (i) {
            if (t.spec !== void 0) {
              let a = t.spec, g = e;
              if (e === g)
                if (typeof a == "string") {
                  if (!te.test(a))
                    return n.errors = [{ instancePath: r + "/spec", schemaPath: "#/properties/spec/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }], !1;
                } else
                  return n.errors = [{ instancePath: r + "/spec", schemaPath: "#/properties/spec/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              var i = g === e;
            } else
              var i = !0;
            if (i) {
              if (t.specification !== void 0) {
                let a = t.specification, g = e;
                if (e === g && !(a && typeof a == "object" && !Array.isArray(a)))
                  return n.errors = [{ instancePath: r + "/specification", schemaPath: "#/properties/specification/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                var i = g === e;
              } else
                var i = !0;
              if (i) {
                if (t.status !== void 0) {
                  let a = t.status, g = e;
                  if (typeof a != "string")
                    return n.errors = [{ instancePath: r + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                  if (!(a === "succeeded" || a === "failed" || a === "aborted" || a === "stopped"))
                    return n.errors = [{ instancePath: r + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: ge.properties.status.enum }, message: "must be equal to one of the allowed values" }], !1;
                  var i = g === e;
                } else
                  var i = !0;
                if (i) {
                  if (t.used !== void 0) {
                    let a = t.used, g = e;
                    if (e === g)
                      if (Array.isArray(a)) {
                        var B = !0;
                        let $ = a.length;
                        for (let V = 0; V < $; V++) {
                          let s = a[V], w = e;
                          if (e === w)
                            if (s && typeof s == "object" && !Array.isArray(s)) {
                              let v;
                              if (s.role === void 0 && (v = "role") || s.kind === void 0 && (v = "kind") || s.name === void 0 && (v = "name") || s.version === void 0 && (v = "version") || s.id === void 0 && (v = "id"))
                                return n.errors = [{ instancePath: r + "/used/" + V, schemaPath: "#/properties/used/items/required", keyword: "required", params: { missingProperty: v }, message: "must have required property '" + v + "'" }], !1;
                              {
                                let C = e;
                                for (let h in s)
                                  if (!(h === "role" || h === "kind" || h === "name" || h === "version" || h === "id")) {
                                    return n.errors = [{ instancePath: r + "/used/" + V, schemaPath: "#/properties/used/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: h }, message: "must NOT have additional properties" }], !1;
                                    break;
                                  }
                                if (C === e) {
                                  if (s.role !== void 0) {
                                    let h = e;
                                    if (typeof s.role != "string")
                                      return n.errors = [{ instancePath: r + "/used/" + V + "/role", schemaPath: "#/properties/used/items/properties/role/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                    var Z = h === e;
                                  } else
                                    var Z = !0;
                                  if (Z) {
                                    if (s.kind !== void 0) {
                                      let h = s.kind, j = e;
                                      if (typeof h != "string")
                                        return n.errors = [{ instancePath: r + "/used/" + V + "/kind", schemaPath: "#/properties/used/items/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                      if (!(h === "dataset" || h === "preprocessing" || h === "model" || h === "training" || h === "evaluation" || h === "experiment" || h === "report" || h === "checkpoint" || h === "result" || h === "plugin"))
                                        return n.errors = [{ instancePath: r + "/used/" + V + "/kind", schemaPath: "#/properties/used/items/properties/kind/enum", keyword: "enum", params: { allowedValues: ge.properties.used.items.properties.kind.enum }, message: "must be equal to one of the allowed values" }], !1;
                                      var Z = j === e;
                                    } else
                                      var Z = !0;
                                    if (Z) {
                                      if (s.name !== void 0) {
                                        let h = e;
                                        if (typeof s.name != "string")
                                          return n.errors = [{ instancePath: r + "/used/" + V + "/name", schemaPath: "#/properties/used/items/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                        var Z = h === e;
                                      } else
                                        var Z = !0;
                                      if (Z) {
                                        if (s.version !== void 0) {
                                          let h = s.version, j = e;
                                          if (!(typeof h == "number" && !(h % 1) && !isNaN(h) && isFinite(h)))
                                            return n.errors = [{ instancePath: r + "/used/" + V + "/version", schemaPath: "#/properties/used/items/properties/version/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                                          if (e === j && typeof h == "number" && isFinite(h) && (h < 1 || isNaN(h)))
                                            return n.errors = [{ instancePath: r + "/used/" + V + "/version", schemaPath: "#/properties/used/items/properties/version/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }], !1;
                                          var Z = j === e;
                                        } else
                                          var Z = !0;
                                        if (Z)
                                          if (s.id !== void 0) {
                                            let h = s.id, j = e;
                                            if (e === j)
                                              if (typeof h == "string") {
                                                if (!te.test(h))
                                                  return n.errors = [{ instancePath: r + "/used/" + V + "/id", schemaPath: "#/properties/used/items/properties/id/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }], !1;
                                              } else
                                                return n.errors = [{ instancePath: r + "/used/" + V + "/id", schemaPath: "#/properties/used/items/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                            var Z = j === e;
                                          } else
                                            var Z = !0;
                                      }
                                    }
                                  }
                                }
                              }
                            } else
                              return n.errors = [{ instancePath: r + "/used/" + V, schemaPath: "#/properties/used/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                          var B = w === e;
                          if (!B)
                            break;
                        }
                      } else
                        return n.errors = [{ instancePath: r + "/used", schemaPath: "#/properties/used/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                    var i = g === e;
                  } else
                    var i = !0;
                  if (i) {
                    if (t.outputs !== void 0) {
                      let a = t.outputs, g = e;
                      if (e === g)
                        if (Array.isArray(a)) {
                          var m = !0;
                          let $ = a.length;
                          for (let V = 0; V < $; V++) {
                            let s = a[V], w = e;
                            if (e === w)
                              if (s && typeof s == "object" && !Array.isArray(s)) {
                                let v;
                                if (s.slot === void 0 && (v = "slot") || s.kind === void 0 && (v = "kind") || s.name === void 0 && (v = "name") || s.version === void 0 && (v = "version") || s.id === void 0 && (v = "id"))
                                  return n.errors = [{ instancePath: r + "/outputs/" + V, schemaPath: "#/properties/outputs/items/required", keyword: "required", params: { missingProperty: v }, message: "must have required property '" + v + "'" }], !1;
                                {
                                  let C = e;
                                  for (let h in s)
                                    if (!(h === "slot" || h === "kind" || h === "name" || h === "version" || h === "id")) {
                                      return n.errors = [{ instancePath: r + "/outputs/" + V, schemaPath: "#/properties/outputs/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: h }, message: "must NOT have additional properties" }], !1;
                                      break;
                                    }
                                  if (C === e) {
                                    if (s.slot !== void 0) {
                                      let h = e;
                                      if (typeof s.slot != "string")
                                        return n.errors = [{ instancePath: r + "/outputs/" + V + "/slot", schemaPath: "#/properties/outputs/items/properties/slot/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                      var N = h === e;
                                    } else
                                      var N = !0;
                                    if (N) {
                                      if (s.kind !== void 0) {
                                        let h = s.kind, j = e;
                                        if (typeof h != "string")
                                          return n.errors = [{ instancePath: r + "/outputs/" + V + "/kind", schemaPath: "#/properties/outputs/items/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                        if (!(h === "dataset" || h === "preprocessing" || h === "model" || h === "training" || h === "evaluation" || h === "experiment" || h === "report" || h === "checkpoint" || h === "result" || h === "plugin"))
                                          return n.errors = [{ instancePath: r + "/outputs/" + V + "/kind", schemaPath: "#/properties/outputs/items/properties/kind/enum", keyword: "enum", params: { allowedValues: ge.properties.outputs.items.properties.kind.enum }, message: "must be equal to one of the allowed values" }], !1;
                                        var N = j === e;
                                      } else
                                        var N = !0;
                                      if (N) {
                                        if (s.name !== void 0) {
                                          let h = e;
                                          if (typeof s.name != "string")
                                            return n.errors = [{ instancePath: r + "/outputs/" + V + "/name", schemaPath: "#/properties/outputs/items/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                          var N = h === e;
                                        } else
                                          var N = !0;
                                        if (N) {
                                          if (s.version !== void 0) {
                                            let h = s.version, j = e;
                                            if (!(typeof h == "number" && !(h % 1) && !isNaN(h) && isFinite(h)))
                                              return n.errors = [{ instancePath: r + "/outputs/" + V + "/version", schemaPath: "#/properties/outputs/items/properties/version/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                                            if (e === j && typeof h == "number" && isFinite(h) && (h < 1 || isNaN(h)))
                                              return n.errors = [{ instancePath: r + "/outputs/" + V + "/version", schemaPath: "#/properties/outputs/items/properties/version/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }], !1;
                                            var N = j === e;
                                          } else
                                            var N = !0;
                                          if (N)
                                            if (s.id !== void 0) {
                                              let h = s.id, j = e;
                                              if (e === j)
                                                if (typeof h == "string") {
                                                  if (!te.test(h))
                                                    return n.errors = [{ instancePath: r + "/outputs/" + V + "/id", schemaPath: "#/properties/outputs/items/properties/id/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }], !1;
                                                } else
                                                  return n.errors = [{ instancePath: r + "/outputs/" + V + "/id", schemaPath: "#/properties/outputs/items/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                              var N = j === e;
                                            } else
                                              var N = !0;
                                        }
                                      }
                                    }
                                  }
                                }
                              } else
                                return n.errors = [{ instancePath: r + "/outputs/" + V, schemaPath: "#/properties/outputs/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                            var m = w === e;
                            if (!m)
                              break;
                          }
                        } else
                          return n.errors = [{ instancePath: r + "/outputs", schemaPath: "#/properties/outputs/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                      var i = g === e;
                    } else
                      var i = !0;
                    if (i) {
                      if (t.metrics !== void 0) {
                        let a = t.metrics, g = e;
                        if (e === g)
                          if (a && typeof a == "object" && !Array.isArray(a))
                            for (let $ in a) {
                              let V = a[$], s = e;
                              if (!(typeof V == "number" && isFinite(V)))
                                return n.errors = [{ instancePath: r + "/metrics/" + $.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/metrics/additionalProperties/type", keyword: "type", params: { type: "number" }, message: "must be number" }], !1;
                              var F = s === e;
                              if (!F)
                                break;
                            }
                          else
                            return n.errors = [{ instancePath: r + "/metrics", schemaPath: "#/properties/metrics/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                        var i = g === e;
                      } else
                        var i = !0;
                      if (i) {
                        if (t.determinism !== void 0) {
                          let a = t.determinism, g = e;
                          if (e === g)
                            if (a && typeof a == "object" && !Array.isArray(a)) {
                              let $;
                              if (a.level === void 0 && ($ = "level"))
                                return n.errors = [{ instancePath: r + "/determinism", schemaPath: "#/properties/determinism/required", keyword: "required", params: { missingProperty: $ }, message: "must have required property '" + $ + "'" }], !1;
                              {
                                let V = e;
                                for (let s in a)
                                  if (!(s === "level" || s === "relativeTolerance" || s === "reason")) {
                                    return n.errors = [{ instancePath: r + "/determinism", schemaPath: "#/properties/determinism/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s }, message: "must NOT have additional properties" }], !1;
                                    break;
                                  }
                                if (V === e) {
                                  if (a.level !== void 0) {
                                    let s = a.level, w = e;
                                    if (typeof s != "string")
                                      return n.errors = [{ instancePath: r + "/determinism/level", schemaPath: "#/properties/determinism/properties/level/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                    if (!(s === "bitwise" || s === "tolerance" || s === "none"))
                                      return n.errors = [{ instancePath: r + "/determinism/level", schemaPath: "#/properties/determinism/properties/level/enum", keyword: "enum", params: { allowedValues: ge.properties.determinism.properties.level.enum }, message: "must be equal to one of the allowed values" }], !1;
                                    var S = w === e;
                                  } else
                                    var S = !0;
                                  if (S) {
                                    if (a.relativeTolerance !== void 0) {
                                      let s = a.relativeTolerance, w = e;
                                      if (e === w)
                                        if (typeof s == "number" && isFinite(s)) {
                                          if (s <= 0 || isNaN(s))
                                            return n.errors = [{ instancePath: r + "/determinism/relativeTolerance", schemaPath: "#/properties/determinism/properties/relativeTolerance/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" }], !1;
                                        } else
                                          return n.errors = [{ instancePath: r + "/determinism/relativeTolerance", schemaPath: "#/properties/determinism/properties/relativeTolerance/type", keyword: "type", params: { type: "number" }, message: "must be number" }], !1;
                                      var S = w === e;
                                    } else
                                      var S = !0;
                                    if (S)
                                      if (a.reason !== void 0) {
                                        let s = e;
                                        if (typeof a.reason != "string")
                                          return n.errors = [{ instancePath: r + "/determinism/reason", schemaPath: "#/properties/determinism/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                        var S = s === e;
                                      } else
                                        var S = !0;
                                  }
                                }
                              }
                            } else
                              return n.errors = [{ instancePath: r + "/determinism", schemaPath: "#/properties/determinism/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                          var i = g === e;
                        } else
                          var i = !0;
                        if (i) {
                          if (t.metricLog !== void 0) {
                            let a = t.metricLog, g = e;
                            if (e === g)
                              if (a && typeof a == "object" && !Array.isArray(a)) {
                                let $;
                                if (a.id === void 0 && ($ = "id") || a.sizeBytes === void 0 && ($ = "sizeBytes"))
                                  return n.errors = [{ instancePath: r + "/metricLog", schemaPath: "#/properties/metricLog/required", keyword: "required", params: { missingProperty: $ }, message: "must have required property '" + $ + "'" }], !1;
                                {
                                  let V = e;
                                  for (let s in a)
                                    if (!(s === "id" || s === "sizeBytes" || s === "list")) {
                                      return n.errors = [{ instancePath: r + "/metricLog", schemaPath: "#/properties/metricLog/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s }, message: "must NOT have additional properties" }], !1;
                                      break;
                                    }
                                  if (V === e) {
                                    if (a.id !== void 0) {
                                      let s = a.id, w = e;
                                      if (e === w)
                                        if (typeof s == "string") {
                                          if (!te.test(s))
                                            return n.errors = [{ instancePath: r + "/metricLog/id", schemaPath: "#/properties/metricLog/properties/id/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }], !1;
                                        } else
                                          return n.errors = [{ instancePath: r + "/metricLog/id", schemaPath: "#/properties/metricLog/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                      var U = w === e;
                                    } else
                                      var U = !0;
                                    if (U) {
                                      if (a.sizeBytes !== void 0) {
                                        let s = a.sizeBytes, w = e;
                                        if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s)))
                                          return n.errors = [{ instancePath: r + "/metricLog/sizeBytes", schemaPath: "#/properties/metricLog/properties/sizeBytes/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                                        if (e === w && typeof s == "number" && isFinite(s) && (s < 0 || isNaN(s)))
                                          return n.errors = [{ instancePath: r + "/metricLog/sizeBytes", schemaPath: "#/properties/metricLog/properties/sizeBytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                                        var U = w === e;
                                      } else
                                        var U = !0;
                                      if (U)
                                        if (a.list !== void 0) {
                                          let s = a.list, w = e;
                                          if (e === w)
                                            if (typeof s == "string") {
                                              if (!te.test(s))
                                                return n.errors = [{ instancePath: r + "/metricLog/list", schemaPath: "#/properties/metricLog/properties/list/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }], !1;
                                            } else
                                              return n.errors = [{ instancePath: r + "/metricLog/list", schemaPath: "#/properties/metricLog/properties/list/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                          var U = w === e;
                                        } else
                                          var U = !0;
                                    }
                                  }
                                }
                              } else
                                return n.errors = [{ instancePath: r + "/metricLog", schemaPath: "#/properties/metricLog/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                            var i = g === e;
                          } else
                            var i = !0;
                          if (i) {
                            if (t.environment !== void 0) {
                              let a = t.environment, g = e;
                              if (e === g)
                                if (a && typeof a == "object" && !Array.isArray(a)) {
                                  let $;
                                  if (a.kstore === void 0 && ($ = "kstore") || a.node === void 0 && ($ = "node") || a.platform === void 0 && ($ = "platform") || a.arch === void 0 && ($ = "arch") || a.cpu === void 0 && ($ = "cpu") || a.host === void 0 && ($ = "host"))
                                    return n.errors = [{ instancePath: r + "/environment", schemaPath: "#/properties/environment/required", keyword: "required", params: { missingProperty: $ }, message: "must have required property '" + $ + "'" }], !1;
                                  {
                                    let V = e;
                                    for (let s in a)
                                      if (!Pe.call(ge.properties.environment.properties, s)) {
                                        return n.errors = [{ instancePath: r + "/environment", schemaPath: "#/properties/environment/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s }, message: "must NOT have additional properties" }], !1;
                                        break;
                                      }
                                    if (V === e) {
                                      if (a.kstore !== void 0) {
                                        let s = e;
                                        if (typeof a.kstore != "string")
                                          return n.errors = [{ instancePath: r + "/environment/kstore", schemaPath: "#/properties/environment/properties/kstore/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                        var o = s === e;
                                      } else
                                        var o = !0;
                                      if (o) {
                                        if (a.node !== void 0) {
                                          let s = e;
                                          if (typeof a.node != "string")
                                            return n.errors = [{ instancePath: r + "/environment/node", schemaPath: "#/properties/environment/properties/node/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                          var o = s === e;
                                        } else
                                          var o = !0;
                                        if (o) {
                                          if (a.platform !== void 0) {
                                            let s = e;
                                            if (typeof a.platform != "string")
                                              return n.errors = [{ instancePath: r + "/environment/platform", schemaPath: "#/properties/environment/properties/platform/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                            var o = s === e;
                                          } else
                                            var o = !0;
                                          if (o) {
                                            if (a.arch !== void 0) {
                                              let s = e;
                                              if (typeof a.arch != "string")
                                                return n.errors = [{ instancePath: r + "/environment/arch", schemaPath: "#/properties/environment/properties/arch/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                              var o = s === e;
                                            } else
                                              var o = !0;
                                            if (o) {
                                              if (a.cpu !== void 0) {
                                                let s = e;
                                                if (typeof a.cpu != "string")
                                                  return n.errors = [{ instancePath: r + "/environment/cpu", schemaPath: "#/properties/environment/properties/cpu/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                var o = s === e;
                                              } else
                                                var o = !0;
                                              if (o) {
                                                if (a.processors !== void 0) {
                                                  let s = a.processors, w = e;
                                                  if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s)))
                                                    return n.errors = [{ instancePath: r + "/environment/processors", schemaPath: "#/properties/environment/properties/processors/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                                                  if (e === w && typeof s == "number" && isFinite(s) && (s < 1 || isNaN(s)))
                                                    return n.errors = [{ instancePath: r + "/environment/processors", schemaPath: "#/properties/environment/properties/processors/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }], !1;
                                                  var o = w === e;
                                                } else
                                                  var o = !0;
                                                if (o) {
                                                  if (a.host !== void 0) {
                                                    let s = e;
                                                    if (typeof a.host != "string")
                                                      return n.errors = [{ instancePath: r + "/environment/host", schemaPath: "#/properties/environment/properties/host/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                    var o = s === e;
                                                  } else
                                                    var o = !0;
                                                  if (o) {
                                                    if (a.container !== void 0) {
                                                      let s = a.container, w = e;
                                                      if (e === w)
                                                        if (s && typeof s == "object" && !Array.isArray(s)) {
                                                          let v;
                                                          if (s.type === void 0 && (v = "type"))
                                                            return n.errors = [{ instancePath: r + "/environment/container", schemaPath: "#/properties/environment/properties/container/required", keyword: "required", params: { missingProperty: v }, message: "must have required property '" + v + "'" }], !1;
                                                          {
                                                            let C = e;
                                                            for (let h in s)
                                                              if (!(h === "type" || h === "id" || h === "image" || h === "imageId")) {
                                                                return n.errors = [{ instancePath: r + "/environment/container", schemaPath: "#/properties/environment/properties/container/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: h }, message: "must NOT have additional properties" }], !1;
                                                                break;
                                                              }
                                                            if (C === e) {
                                                              if (s.type !== void 0) {
                                                                let h = e;
                                                                if (typeof s.type != "string")
                                                                  return n.errors = [{ instancePath: r + "/environment/container/type", schemaPath: "#/properties/environment/properties/container/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                                var u = h === e;
                                                              } else
                                                                var u = !0;
                                                              if (u) {
                                                                if (s.id !== void 0) {
                                                                  let h = e;
                                                                  if (typeof s.id != "string")
                                                                    return n.errors = [{ instancePath: r + "/environment/container/id", schemaPath: "#/properties/environment/properties/container/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                                  var u = h === e;
                                                                } else
                                                                  var u = !0;
                                                                if (u) {
                                                                  if (s.image !== void 0) {
                                                                    let h = e;
                                                                    if (typeof s.image != "string")
                                                                      return n.errors = [{ instancePath: r + "/environment/container/image", schemaPath: "#/properties/environment/properties/container/properties/image/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                                    var u = h === e;
                                                                  } else
                                                                    var u = !0;
                                                                  if (u)
                                                                    if (s.imageId !== void 0) {
                                                                      let h = e;
                                                                      if (typeof s.imageId != "string")
                                                                        return n.errors = [{ instancePath: r + "/environment/container/imageId", schemaPath: "#/properties/environment/properties/container/properties/imageId/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                                      var u = h === e;
                                                                    } else
                                                                      var u = !0;
                                                                }
                                                              }
                                                            }
                                                          }
                                                        } else
                                                          return n.errors = [{ instancePath: r + "/environment/container", schemaPath: "#/properties/environment/properties/container/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                                                      var o = w === e;
                                                    } else
                                                      var o = !0;
                                                    if (o) {
                                                      if (a.variables !== void 0) {
                                                        let s = a.variables, w = e;
                                                        if (e === w)
                                                          if (s && typeof s == "object" && !Array.isArray(s))
                                                            for (let v in s) {
                                                              let C = e;
                                                              if (typeof s[v] != "string")
                                                                return n.errors = [{ instancePath: r + "/environment/variables/" + v.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/environment/properties/variables/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                              var L = C === e;
                                                              if (!L)
                                                                break;
                                                            }
                                                          else
                                                            return n.errors = [{ instancePath: r + "/environment/variables", schemaPath: "#/properties/environment/properties/variables/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                                                        var o = w === e;
                                                      } else
                                                        var o = !0;
                                                      if (o)
                                                        if (a.observed !== void 0) {
                                                          let s = a.observed, w = e;
                                                          if (e === w)
                                                            if (s && typeof s == "object" && !Array.isArray(s)) {
                                                              let v = e;
                                                              for (let C in s)
                                                                if (!(C === "clock" || C === "timer" || C === "random" || C === "network" || C === "variables" || C === "native")) {
                                                                  return n.errors = [{ instancePath: r + "/environment/observed", schemaPath: "#/properties/environment/properties/observed/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: C }, message: "must NOT have additional properties" }], !1;
                                                                  break;
                                                                }
                                                              if (v === e) {
                                                                if (s.clock !== void 0) {
                                                                  let C = s.clock, h = e;
                                                                  if (!(typeof C == "number" && !(C % 1) && !isNaN(C) && isFinite(C)))
                                                                    return n.errors = [{ instancePath: r + "/environment/observed/clock", schemaPath: "#/properties/environment/properties/observed/properties/clock/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                                                                  if (e === h && typeof C == "number" && isFinite(C) && (C < 1 || isNaN(C)))
                                                                    return n.errors = [{ instancePath: r + "/environment/observed/clock", schemaPath: "#/properties/environment/properties/observed/properties/clock/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }], !1;
                                                                  var D = h === e;
                                                                } else
                                                                  var D = !0;
                                                                if (D) {
                                                                  if (s.timer !== void 0) {
                                                                    let C = s.timer, h = e;
                                                                    if (!(typeof C == "number" && !(C % 1) && !isNaN(C) && isFinite(C)))
                                                                      return n.errors = [{ instancePath: r + "/environment/observed/timer", schemaPath: "#/properties/environment/properties/observed/properties/timer/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                                                                    if (e === h && typeof C == "number" && isFinite(C) && (C < 1 || isNaN(C)))
                                                                      return n.errors = [{ instancePath: r + "/environment/observed/timer", schemaPath: "#/properties/environment/properties/observed/properties/timer/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }], !1;
                                                                    var D = h === e;
                                                                  } else
                                                                    var D = !0;
                                                                  if (D) {
                                                                    if (s.random !== void 0) {
                                                                      let C = s.random, h = e;
                                                                      if (!(typeof C == "number" && !(C % 1) && !isNaN(C) && isFinite(C)))
                                                                        return n.errors = [{ instancePath: r + "/environment/observed/random", schemaPath: "#/properties/environment/properties/observed/properties/random/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                                                                      if (e === h && typeof C == "number" && isFinite(C) && (C < 1 || isNaN(C)))
                                                                        return n.errors = [{ instancePath: r + "/environment/observed/random", schemaPath: "#/properties/environment/properties/observed/properties/random/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }], !1;
                                                                      var D = h === e;
                                                                    } else
                                                                      var D = !0;
                                                                    if (D) {
                                                                      if (s.network !== void 0) {
                                                                        let C = s.network, h = e;
                                                                        if (e === h)
                                                                          if (Array.isArray(C)) {
                                                                            var x = !0;
                                                                            let re = C.length;
                                                                            for (let fe = 0; fe < re; fe++) {
                                                                              let P = e;
                                                                              if (typeof C[fe] != "string")
                                                                                return n.errors = [{ instancePath: r + "/environment/observed/network/" + fe, schemaPath: "#/properties/environment/properties/observed/properties/network/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                                              var x = P === e;
                                                                              if (!x)
                                                                                break;
                                                                            }
                                                                          } else
                                                                            return n.errors = [{ instancePath: r + "/environment/observed/network", schemaPath: "#/properties/environment/properties/observed/properties/network/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                                                                        var D = h === e;
                                                                      } else
                                                                        var D = !0;
                                                                      if (D) {
                                                                        if (s.variables !== void 0) {
                                                                          let C = s.variables, h = e;
                                                                          if (e === h)
                                                                            if (C && typeof C == "object" && !Array.isArray(C))
                                                                              for (let re in C) {
                                                                                let fe = e;
                                                                                if (typeof C[re] != "string")
                                                                                  return n.errors = [{ instancePath: r + "/environment/observed/variables/" + re.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/environment/properties/observed/properties/variables/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                                                var _ = fe === e;
                                                                                if (!_)
                                                                                  break;
                                                                              }
                                                                            else
                                                                              return n.errors = [{ instancePath: r + "/environment/observed/variables", schemaPath: "#/properties/environment/properties/observed/properties/variables/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                                                                          var D = h === e;
                                                                        } else
                                                                          var D = !0;
                                                                        if (D)
                                                                          if (s.native !== void 0) {
                                                                            let C = s.native, h = e;
                                                                            if (e === h)
                                                                              if (C && typeof C == "object" && !Array.isArray(C))
                                                                                for (let re in C) {
                                                                                  let fe = e;
                                                                                  if (typeof C[re] != "string")
                                                                                    return n.errors = [{ instancePath: r + "/environment/observed/native/" + re.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/environment/properties/observed/properties/native/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                                                  var O = fe === e;
                                                                                  if (!O)
                                                                                    break;
                                                                                }
                                                                              else
                                                                                return n.errors = [{ instancePath: r + "/environment/observed/native", schemaPath: "#/properties/environment/properties/observed/properties/native/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                                                                            var D = h === e;
                                                                          } else
                                                                            var D = !0;
                                                                      }
                                                                    }
                                                                  }
                                                                }
                                                              }
                                                            } else
                                                              return n.errors = [{ instancePath: r + "/environment/observed", schemaPath: "#/properties/environment/properties/observed/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                                                          var o = w === e;
                                                        } else
                                                          var o = !0;
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
                                  return n.errors = [{ instancePath: r + "/environment", schemaPath: "#/properties/environment/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                              var i = g === e;
                            } else
                              var i = !0;
                            if (i) {
                              if (t.startedAt !== void 0) {
                                let a = e;
                                if (typeof t.startedAt != "string")
                                  return n.errors = [{ instancePath: r + "/startedAt", schemaPath: "#/properties/startedAt/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                var i = a === e;
                              } else
                                var i = !0;
                              if (i) {
                                if (t.durationMs !== void 0) {
                                  let a = t.durationMs, g = e;
                                  if (!(typeof a == "number" && !(a % 1) && !isNaN(a) && isFinite(a)))
                                    return n.errors = [{ instancePath: r + "/durationMs", schemaPath: "#/properties/durationMs/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                                  if (e === g && typeof a == "number" && isFinite(a) && (a < 0 || isNaN(a)))
                                    return n.errors = [{ instancePath: r + "/durationMs", schemaPath: "#/properties/durationMs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                                  var i = g === e;
                                } else
                                  var i = !0;
                                if (i) {
                                  if (t.error !== void 0) {
                                    let a = t.error, g = e;
                                    if (e === g)
                                      if (a && typeof a == "object" && !Array.isArray(a)) {
                                        let $;
                                        if (a.code === void 0 && ($ = "code") || a.message === void 0 && ($ = "message"))
                                          return n.errors = [{ instancePath: r + "/error", schemaPath: "#/properties/error/required", keyword: "required", params: { missingProperty: $ }, message: "must have required property '" + $ + "'" }], !1;
                                        {
                                          let V = e;
                                          for (let s in a)
                                            if (!(s === "code" || s === "message")) {
                                              return n.errors = [{ instancePath: r + "/error", schemaPath: "#/properties/error/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s }, message: "must NOT have additional properties" }], !1;
                                              break;
                                            }
                                          if (V === e) {
                                            if (a.code !== void 0) {
                                              let s = e;
                                              if (typeof a.code != "string")
                                                return n.errors = [{ instancePath: r + "/error/code", schemaPath: "#/properties/error/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                              var K = s === e;
                                            } else
                                              var K = !0;
                                            if (K)
                                              if (a.message !== void 0) {
                                                let s = e;
                                                if (typeof a.message != "string")
                                                  return n.errors = [{ instancePath: r + "/error/message", schemaPath: "#/properties/error/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                var K = s === e;
                                              } else
                                                var K = !0;
                                          }
                                        }
                                      } else
                                        return n.errors = [{ instancePath: r + "/error", schemaPath: "#/properties/error/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                                    var i = g === e;
                                  } else
                                    var i = !0;
                                  if (i) {
                                    if (t.progress !== void 0) {
                                      let a = t.progress, g = e;
                                      if (e === g)
                                        if (a && typeof a == "object" && !Array.isArray(a)) {
                                          let $;
                                          if (a.done === void 0 && ($ = "done") || a.total === void 0 && ($ = "total") || a.unit === void 0 && ($ = "unit"))
                                            return n.errors = [{ instancePath: r + "/progress", schemaPath: "#/properties/progress/required", keyword: "required", params: { missingProperty: $ }, message: "must have required property '" + $ + "'" }], !1;
                                          {
                                            let V = e;
                                            for (let s in a)
                                              if (!(s === "done" || s === "total" || s === "unit")) {
                                                return n.errors = [{ instancePath: r + "/progress", schemaPath: "#/properties/progress/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s }, message: "must NOT have additional properties" }], !1;
                                                break;
                                              }
                                            if (V === e) {
                                              if (a.done !== void 0) {
                                                let s = a.done, w = e;
                                                if (!(typeof s == "number" && isFinite(s)))
                                                  return n.errors = [{ instancePath: r + "/progress/done", schemaPath: "#/properties/progress/properties/done/type", keyword: "type", params: { type: "number" }, message: "must be number" }], !1;
                                                var ae = w === e;
                                              } else
                                                var ae = !0;
                                              if (ae) {
                                                if (a.total !== void 0) {
                                                  let s = a.total, w = e;
                                                  if (!(typeof s == "number" && isFinite(s)))
                                                    return n.errors = [{ instancePath: r + "/progress/total", schemaPath: "#/properties/progress/properties/total/type", keyword: "type", params: { type: "number" }, message: "must be number" }], !1;
                                                  var ae = w === e;
                                                } else
                                                  var ae = !0;
                                                if (ae)
                                                  if (a.unit !== void 0) {
                                                    let s = e;
                                                    if (typeof a.unit != "string")
                                                      return n.errors = [{ instancePath: r + "/progress/unit", schemaPath: "#/properties/progress/properties/unit/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                    var ae = s === e;
                                                  } else
                                                    var ae = !0;
                                              }
                                            }
                                          }
                                        } else
                                          return n.errors = [{ instancePath: r + "/progress", schemaPath: "#/properties/progress/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                                      var i = g === e;
                                    } else
                                      var i = !0;
                                    if (i) {
                                      if (t.state !== void 0) {
                                        let a = t.state, g = e;
                                        if (e === g)
                                          if (a && typeof a == "object" && !Array.isArray(a)) {
                                            let $;
                                            if (a.tree === void 0 && ($ = "tree") || a.files === void 0 && ($ = "files") || a.sizeBytes === void 0 && ($ = "sizeBytes") || a.step === void 0 && ($ = "step"))
                                              return n.errors = [{ instancePath: r + "/state", schemaPath: "#/properties/state/required", keyword: "required", params: { missingProperty: $ }, message: "must have required property '" + $ + "'" }], !1;
                                            {
                                              let V = e;
                                              for (let s in a)
                                                if (!(s === "tree" || s === "step" || s === "files" || s === "sizeBytes")) {
                                                  return n.errors = [{ instancePath: r + "/state", schemaPath: "#/properties/state/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s }, message: "must NOT have additional properties" }], !1;
                                                  break;
                                                }
                                              if (V === e) {
                                                if (a.tree !== void 0) {
                                                  let s = a.tree, w = e;
                                                  if (e === w)
                                                    if (typeof s == "string") {
                                                      if (!te.test(s))
                                                        return n.errors = [{ instancePath: r + "/state/tree", schemaPath: "#/properties/state/properties/tree/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }], !1;
                                                    } else
                                                      return n.errors = [{ instancePath: r + "/state/tree", schemaPath: "#/properties/state/properties/tree/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                  var y = w === e;
                                                } else
                                                  var y = !0;
                                                if (y) {
                                                  if (a.step !== void 0) {
                                                    let s = a.step, w = e;
                                                    if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s)))
                                                      return n.errors = [{ instancePath: r + "/state/step", schemaPath: "#/properties/state/properties/step/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                                                    if (e === w && typeof s == "number" && isFinite(s) && (s < 0 || isNaN(s)))
                                                      return n.errors = [{ instancePath: r + "/state/step", schemaPath: "#/properties/state/properties/step/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                                                    var y = w === e;
                                                  } else
                                                    var y = !0;
                                                  if (y) {
                                                    if (a.files !== void 0) {
                                                      let s = a.files, w = e;
                                                      if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s)))
                                                        return n.errors = [{ instancePath: r + "/state/files", schemaPath: "#/properties/state/properties/files/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                                                      if (e === w && typeof s == "number" && isFinite(s) && (s < 0 || isNaN(s)))
                                                        return n.errors = [{ instancePath: r + "/state/files", schemaPath: "#/properties/state/properties/files/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                                                      var y = w === e;
                                                    } else
                                                      var y = !0;
                                                    if (y)
                                                      if (a.sizeBytes !== void 0) {
                                                        let s = a.sizeBytes, w = e;
                                                        if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s)))
                                                          return n.errors = [{ instancePath: r + "/state/sizeBytes", schemaPath: "#/properties/state/properties/sizeBytes/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                                                        if (e === w && typeof s == "number" && isFinite(s) && (s < 0 || isNaN(s)))
                                                          return n.errors = [{ instancePath: r + "/state/sizeBytes", schemaPath: "#/properties/state/properties/sizeBytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                                                        var y = w === e;
                                                      } else
                                                        var y = !0;
                                                  }
                                                }
                                              }
                                            }
                                          } else
                                            return n.errors = [{ instancePath: r + "/state", schemaPath: "#/properties/state/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                                        var i = g === e;
                                      } else
                                        var i = !0;
                                      if (i) {
                                        if (t.resumedFrom !== void 0) {
                                          let a = t.resumedFrom, g = e;
                                          if (e === g)
                                            if (a && typeof a == "object" && !Array.isArray(a)) {
                                              let $;
                                              if (a.step === void 0 && ($ = "step"))
                                                return n.errors = [{ instancePath: r + "/resumedFrom", schemaPath: "#/properties/resumedFrom/required", keyword: "required", params: { missingProperty: $ }, message: "must have required property '" + $ + "'" }], !1;
                                              {
                                                let V = e;
                                                for (let s in a)
                                                  if (!(s === "step" || s === "run")) {
                                                    return n.errors = [{ instancePath: r + "/resumedFrom", schemaPath: "#/properties/resumedFrom/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s }, message: "must NOT have additional properties" }], !1;
                                                    break;
                                                  }
                                                if (V === e) {
                                                  if (a.step !== void 0) {
                                                    let s = a.step, w = e;
                                                    if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s)))
                                                      return n.errors = [{ instancePath: r + "/resumedFrom/step", schemaPath: "#/properties/resumedFrom/properties/step/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                                                    if (e === w && typeof s == "number" && isFinite(s) && (s < 0 || isNaN(s)))
                                                      return n.errors = [{ instancePath: r + "/resumedFrom/step", schemaPath: "#/properties/resumedFrom/properties/step/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                                                    var M = w === e;
                                                  } else
                                                    var M = !0;
                                                  if (M)
                                                    if (a.run !== void 0) {
                                                      let s = a.run, w = e;
                                                      if (e === w)
                                                        if (typeof s == "string") {
                                                          if (!te.test(s))
                                                            return n.errors = [{ instancePath: r + "/resumedFrom/run", schemaPath: "#/properties/resumedFrom/properties/run/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }], !1;
                                                        } else
                                                          return n.errors = [{ instancePath: r + "/resumedFrom/run", schemaPath: "#/properties/resumedFrom/properties/run/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                      var M = w === e;
                                                    } else
                                                      var M = !0;
                                                }
                                              }
                                            } else
                                              return n.errors = [{ instancePath: r + "/resumedFrom", schemaPath: "#/properties/resumedFrom/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                                          var i = g === e;
                                        } else
                                          var i = !0;
                                        if (i)
                                          if (t.dataCheck !== void 0) {
                                            let a = t.dataCheck, g = e;
                                            if (e === g)
                                              if (a && typeof a == "object" && !Array.isArray(a)) {
                                                let $;
                                                if (a.pairs === void 0 && ($ = "pairs") || a.unknown === void 0 && ($ = "unknown"))
                                                  return n.errors = [{ instancePath: r + "/dataCheck", schemaPath: "#/properties/dataCheck/required", keyword: "required", params: { missingProperty: $ }, message: "must have required property '" + $ + "'" }], !1;
                                                {
                                                  let V = e;
                                                  for (let s in a)
                                                    if (!(s === "pairs" || s === "unknown" || s === "overridden")) {
                                                      return n.errors = [{ instancePath: r + "/dataCheck", schemaPath: "#/properties/dataCheck/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s }, message: "must NOT have additional properties" }], !1;
                                                      break;
                                                    }
                                                  if (V === e) {
                                                    if (a.pairs !== void 0) {
                                                      let s = a.pairs, w = e;
                                                      if (e === w)
                                                        if (Array.isArray(s)) {
                                                          var A = !0;
                                                          let l = s.length;
                                                          for (let v = 0; v < l; v++) {
                                                            let C = s[v], h = e;
                                                            if (e === h)
                                                              if (C && typeof C == "object" && !Array.isArray(C)) {
                                                                let re;
                                                                if (C.step === void 0 && (re = "step") || C.left === void 0 && (re = "left") || C.right === void 0 && (re = "right"))
                                                                  return n.errors = [{ instancePath: r + "/dataCheck/pairs/" + v, schemaPath: "#/properties/dataCheck/properties/pairs/items/required", keyword: "required", params: { missingProperty: re }, message: "must have required property '" + re + "'" }], !1;
                                                                {
                                                                  let fe = e;
                                                                  for (let P in C)
                                                                    if (!(P === "step" || P === "left" || P === "right" || P === "unit" || P === "rows" || P === "counts" || P === "notCompared")) {
                                                                      return n.errors = [{ instancePath: r + "/dataCheck/pairs/" + v, schemaPath: "#/properties/dataCheck/properties/pairs/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: P }, message: "must NOT have additional properties" }], !1;
                                                                      break;
                                                                    }
                                                                  if (fe === e) {
                                                                    if (C.step !== void 0) {
                                                                      let P = e;
                                                                      if (typeof C.step != "string")
                                                                        return n.errors = [{ instancePath: r + "/dataCheck/pairs/" + v + "/step", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/step/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                                      var I = P === e;
                                                                    } else
                                                                      var I = !0;
                                                                    if (I) {
                                                                      if (C.left !== void 0) {
                                                                        let P = C.left, se = e;
                                                                        if (e === se)
                                                                          if (P && typeof P == "object" && !Array.isArray(P)) {
                                                                            let J;
                                                                            if (P.role === void 0 && (J = "role") || P.kind === void 0 && (J = "kind") || P.ref === void 0 && (J = "ref") || P.id === void 0 && (J = "id"))
                                                                              return n.errors = [{ instancePath: r + "/dataCheck/pairs/" + v + "/left", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/left/required", keyword: "required", params: { missingProperty: J }, message: "must have required property '" + J + "'" }], !1;
                                                                            {
                                                                              let ke = e;
                                                                              for (let b in P)
                                                                                if (!(b === "role" || b === "kind" || b === "ref" || b === "id")) {
                                                                                  return n.errors = [{ instancePath: r + "/dataCheck/pairs/" + v + "/left", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/left/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: b }, message: "must NOT have additional properties" }], !1;
                                                                                  break;
                                                                                }
                                                                              if (ke === e) {
                                                                                if (P.role !== void 0) {
                                                                                  let b = P.role, Y = e;
                                                                                  if (typeof b != "string")
                                                                                    return n.errors = [{ instancePath: r + "/dataCheck/pairs/" + v + "/left/role", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/left/properties/role/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                                                  if (!(b === "training" || b === "validation" || b === "test"))
                                                                                    return n.errors = [{ instancePath: r + "/dataCheck/pairs/" + v + "/left/role", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/left/properties/role/enum", keyword: "enum", params: { allowedValues: ge.properties.dataCheck.properties.pairs.items.properties.left.properties.role.enum }, message: "must be equal to one of the allowed values" }], !1;
                                                                                  var E = Y === e;
                                                                                } else
                                                                                  var E = !0;
                                                                                if (E) {
                                                                                  if (P.kind !== void 0) {
                                                                                    let b = P.kind, Y = e;
                                                                                    if (typeof b != "string")
                                                                                      return n.errors = [{ instancePath: r + "/dataCheck/pairs/" + v + "/left/kind", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/left/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                                                    if (!(b === "dataset" || b === "preprocessing" || b === "model" || b === "training" || b === "evaluation" || b === "experiment" || b === "report" || b === "checkpoint" || b === "result" || b === "plugin"))
                                                                                      return n.errors = [{ instancePath: r + "/dataCheck/pairs/" + v + "/left/kind", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/left/properties/kind/enum", keyword: "enum", params: { allowedValues: ge.properties.dataCheck.properties.pairs.items.properties.left.properties.kind.enum }, message: "must be equal to one of the allowed values" }], !1;
                                                                                    var E = Y === e;
                                                                                  } else
                                                                                    var E = !0;
                                                                                  if (E) {
                                                                                    if (P.ref !== void 0) {
                                                                                      let b = e;
                                                                                      if (typeof P.ref != "string")
                                                                                        return n.errors = [{ instancePath: r + "/dataCheck/pairs/" + v + "/left/ref", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/left/properties/ref/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                                                      var E = b === e;
                                                                                    } else
                                                                                      var E = !0;
                                                                                    if (E)
                                                                                      if (P.id !== void 0) {
                                                                                        let b = P.id, Y = e;
                                                                                        if (e === Y)
                                                                                          if (typeof b == "string") {
                                                                                            if (!te.test(b))
                                                                                              return n.errors = [{ instancePath: r + "/dataCheck/pairs/" + v + "/left/id", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/left/properties/id/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }], !1;
                                                                                          } else
                                                                                            return n.errors = [{ instancePath: r + "/dataCheck/pairs/" + v + "/left/id", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/left/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                                                        var E = Y === e;
                                                                                      } else
                                                                                        var E = !0;
                                                                                  }
                                                                                }
                                                                              }
                                                                            }
                                                                          } else
                                                                            return n.errors = [{ instancePath: r + "/dataCheck/pairs/" + v + "/left", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/left/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                                                                        var I = se === e;
                                                                      } else
                                                                        var I = !0;
                                                                      if (I) {
                                                                        if (C.right !== void 0) {
                                                                          let P = C.right, se = e;
                                                                          if (e === se)
                                                                            if (P && typeof P == "object" && !Array.isArray(P)) {
                                                                              let J;
                                                                              if (P.role === void 0 && (J = "role") || P.kind === void 0 && (J = "kind") || P.ref === void 0 && (J = "ref") || P.id === void 0 && (J = "id"))
                                                                                return n.errors = [{ instancePath: r + "/dataCheck/pairs/" + v + "/right", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/right/required", keyword: "required", params: { missingProperty: J }, message: "must have required property '" + J + "'" }], !1;
                                                                              {
                                                                                let ke = e;
                                                                                for (let b in P)
                                                                                  if (!(b === "role" || b === "kind" || b === "ref" || b === "id")) {
                                                                                    return n.errors = [{ instancePath: r + "/dataCheck/pairs/" + v + "/right", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/right/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: b }, message: "must NOT have additional properties" }], !1;
                                                                                    break;
                                                                                  }
                                                                                if (ke === e) {
                                                                                  if (P.role !== void 0) {
                                                                                    let b = P.role, Y = e;
                                                                                    if (typeof b != "string")
                                                                                      return n.errors = [{ instancePath: r + "/dataCheck/pairs/" + v + "/right/role", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/right/properties/role/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                                                    if (!(b === "training" || b === "validation" || b === "test"))
                                                                                      return n.errors = [{ instancePath: r + "/dataCheck/pairs/" + v + "/right/role", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/right/properties/role/enum", keyword: "enum", params: { allowedValues: ge.properties.dataCheck.properties.pairs.items.properties.right.properties.role.enum }, message: "must be equal to one of the allowed values" }], !1;
                                                                                    var z = Y === e;
                                                                                  } else
                                                                                    var z = !0;
                                                                                  if (z) {
                                                                                    if (P.kind !== void 0) {
                                                                                      let b = P.kind, Y = e;
                                                                                      if (typeof b != "string")
                                                                                        return n.errors = [{ instancePath: r + "/dataCheck/pairs/" + v + "/right/kind", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/right/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                                                      if (!(b === "dataset" || b === "preprocessing" || b === "model" || b === "training" || b === "evaluation" || b === "experiment" || b === "report" || b === "checkpoint" || b === "result" || b === "plugin"))
                                                                                        return n.errors = [{ instancePath: r + "/dataCheck/pairs/" + v + "/right/kind", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/right/properties/kind/enum", keyword: "enum", params: { allowedValues: ge.properties.dataCheck.properties.pairs.items.properties.right.properties.kind.enum }, message: "must be equal to one of the allowed values" }], !1;
                                                                                      var z = Y === e;
                                                                                    } else
                                                                                      var z = !0;
                                                                                    if (z) {
                                                                                      if (P.ref !== void 0) {
                                                                                        let b = e;
                                                                                        if (typeof P.ref != "string")
                                                                                          return n.errors = [{ instancePath: r + "/dataCheck/pairs/" + v + "/right/ref", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/right/properties/ref/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                                                        var z = b === e;
                                                                                      } else
                                                                                        var z = !0;
                                                                                      if (z)
                                                                                        if (P.id !== void 0) {
                                                                                          let b = P.id, Y = e;
                                                                                          if (e === Y)
                                                                                            if (typeof b == "string") {
                                                                                              if (!te.test(b))
                                                                                                return n.errors = [{ instancePath: r + "/dataCheck/pairs/" + v + "/right/id", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/right/properties/id/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }], !1;
                                                                                            } else
                                                                                              return n.errors = [{ instancePath: r + "/dataCheck/pairs/" + v + "/right/id", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/right/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                                                          var z = Y === e;
                                                                                        } else
                                                                                          var z = !0;
                                                                                    }
                                                                                  }
                                                                                }
                                                                              }
                                                                            } else
                                                                              return n.errors = [{ instancePath: r + "/dataCheck/pairs/" + v + "/right", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/right/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                                                                          var I = se === e;
                                                                        } else
                                                                          var I = !0;
                                                                        if (I) {
                                                                          if (C.unit !== void 0) {
                                                                            let P = C.unit, se = e;
                                                                            if (typeof P != "string")
                                                                              return n.errors = [{ instancePath: r + "/dataCheck/pairs/" + v + "/unit", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/unit/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                                            if (!(P === "row" || P === "file"))
                                                                              return n.errors = [{ instancePath: r + "/dataCheck/pairs/" + v + "/unit", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/unit/enum", keyword: "enum", params: { allowedValues: ge.properties.dataCheck.properties.pairs.items.properties.unit.enum }, message: "must be equal to one of the allowed values" }], !1;
                                                                            var I = se === e;
                                                                          } else
                                                                            var I = !0;
                                                                          if (I) {
                                                                            if (C.rows !== void 0) {
                                                                              let P = C.rows, se = e;
                                                                              if (e === se)
                                                                                if (P && typeof P == "object" && !Array.isArray(P)) {
                                                                                  let J;
                                                                                  if (P.left === void 0 && (J = "left") || P.right === void 0 && (J = "right"))
                                                                                    return n.errors = [{ instancePath: r + "/dataCheck/pairs/" + v + "/rows", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/rows/required", keyword: "required", params: { missingProperty: J }, message: "must have required property '" + J + "'" }], !1;
                                                                                  {
                                                                                    let ke = e;
                                                                                    for (let b in P)
                                                                                      if (!(b === "left" || b === "right")) {
                                                                                        return n.errors = [{ instancePath: r + "/dataCheck/pairs/" + v + "/rows", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/rows/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: b }, message: "must NOT have additional properties" }], !1;
                                                                                        break;
                                                                                      }
                                                                                    if (ke === e) {
                                                                                      if (P.left !== void 0) {
                                                                                        let b = P.left, Y = e;
                                                                                        if (!(typeof b == "number" && !(b % 1) && !isNaN(b) && isFinite(b)))
                                                                                          return n.errors = [{ instancePath: r + "/dataCheck/pairs/" + v + "/rows/left", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/rows/properties/left/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                                                                                        if (e === Y && typeof b == "number" && isFinite(b) && (b < 0 || isNaN(b)))
                                                                                          return n.errors = [{ instancePath: r + "/dataCheck/pairs/" + v + "/rows/left", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/rows/properties/left/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                                                                                        var ue = Y === e;
                                                                                      } else
                                                                                        var ue = !0;
                                                                                      if (ue)
                                                                                        if (P.right !== void 0) {
                                                                                          let b = P.right, Y = e;
                                                                                          if (!(typeof b == "number" && !(b % 1) && !isNaN(b) && isFinite(b)))
                                                                                            return n.errors = [{ instancePath: r + "/dataCheck/pairs/" + v + "/rows/right", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/rows/properties/right/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                                                                                          if (e === Y && typeof b == "number" && isFinite(b) && (b < 0 || isNaN(b)))
                                                                                            return n.errors = [{ instancePath: r + "/dataCheck/pairs/" + v + "/rows/right", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/rows/properties/right/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                                                                                          var ue = Y === e;
                                                                                        } else
                                                                                          var ue = !0;
                                                                                    }
                                                                                  }
                                                                                } else
                                                                                  return n.errors = [{ instancePath: r + "/dataCheck/pairs/" + v + "/rows", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/rows/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                                                                              var I = se === e;
                                                                            } else
                                                                              var I = !0;
                                                                            if (I) {
                                                                              if (C.counts !== void 0) {
                                                                                let P = C.counts, se = e;
                                                                                if (e === se)
                                                                                  if (P && typeof P == "object" && !Array.isArray(P)) {
                                                                                    let J;
                                                                                    if (P.exact === void 0 && (J = "exact") || P.normalised === void 0 && (J = "normalised") || P.key === void 0 && (J = "key") || P.sameInputs === void 0 && (J = "sameInputs"))
                                                                                      return n.errors = [{ instancePath: r + "/dataCheck/pairs/" + v + "/counts", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/counts/required", keyword: "required", params: { missingProperty: J }, message: "must have required property '" + J + "'" }], !1;
                                                                                    {
                                                                                      let ke = e;
                                                                                      for (let b in P)
                                                                                        if (!(b === "exact" || b === "normalised" || b === "key" || b === "sameInputs")) {
                                                                                          return n.errors = [{ instancePath: r + "/dataCheck/pairs/" + v + "/counts", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/counts/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: b }, message: "must NOT have additional properties" }], !1;
                                                                                          break;
                                                                                        }
                                                                                      if (ke === e) {
                                                                                        if (P.exact !== void 0) {
                                                                                          let b = P.exact, Y = e;
                                                                                          if (!(typeof b == "number" && !(b % 1) && !isNaN(b) && isFinite(b)))
                                                                                            return n.errors = [{ instancePath: r + "/dataCheck/pairs/" + v + "/counts/exact", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/counts/properties/exact/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                                                                                          if (e === Y && typeof b == "number" && isFinite(b) && (b < 0 || isNaN(b)))
                                                                                            return n.errors = [{ instancePath: r + "/dataCheck/pairs/" + v + "/counts/exact", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/counts/properties/exact/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                                                                                          var T = Y === e;
                                                                                        } else
                                                                                          var T = !0;
                                                                                        if (T) {
                                                                                          if (P.normalised !== void 0) {
                                                                                            let b = P.normalised, Y = e;
                                                                                            if (!(typeof b == "number" && !(b % 1) && !isNaN(b) && isFinite(b)))
                                                                                              return n.errors = [{ instancePath: r + "/dataCheck/pairs/" + v + "/counts/normalised", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/counts/properties/normalised/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                                                                                            if (e === Y && typeof b == "number" && isFinite(b) && (b < 0 || isNaN(b)))
                                                                                              return n.errors = [{ instancePath: r + "/dataCheck/pairs/" + v + "/counts/normalised", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/counts/properties/normalised/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                                                                                            var T = Y === e;
                                                                                          } else
                                                                                            var T = !0;
                                                                                          if (T) {
                                                                                            if (P.key !== void 0) {
                                                                                              let b = P.key, Y = e;
                                                                                              if (!(typeof b == "number" && !(b % 1) && !isNaN(b) && isFinite(b)))
                                                                                                return n.errors = [{ instancePath: r + "/dataCheck/pairs/" + v + "/counts/key", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/counts/properties/key/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                                                                                              if (e === Y && typeof b == "number" && isFinite(b) && (b < 0 || isNaN(b)))
                                                                                                return n.errors = [{ instancePath: r + "/dataCheck/pairs/" + v + "/counts/key", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/counts/properties/key/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                                                                                              var T = Y === e;
                                                                                            } else
                                                                                              var T = !0;
                                                                                            if (T)
                                                                                              if (P.sameInputs !== void 0) {
                                                                                                let b = P.sameInputs, Y = e;
                                                                                                if (!(typeof b == "number" && !(b % 1) && !isNaN(b) && isFinite(b)))
                                                                                                  return n.errors = [{ instancePath: r + "/dataCheck/pairs/" + v + "/counts/sameInputs", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/counts/properties/sameInputs/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                                                                                                if (e === Y && typeof b == "number" && isFinite(b) && (b < 0 || isNaN(b)))
                                                                                                  return n.errors = [{ instancePath: r + "/dataCheck/pairs/" + v + "/counts/sameInputs", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/counts/properties/sameInputs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                                                                                                var T = Y === e;
                                                                                              } else
                                                                                                var T = !0;
                                                                                          }
                                                                                        }
                                                                                      }
                                                                                    }
                                                                                  } else
                                                                                    return n.errors = [{ instancePath: r + "/dataCheck/pairs/" + v + "/counts", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/counts/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                                                                                var I = se === e;
                                                                              } else
                                                                                var I = !0;
                                                                              if (I)
                                                                                if (C.notCompared !== void 0) {
                                                                                  let P = e;
                                                                                  if (typeof C.notCompared != "string")
                                                                                    return n.errors = [{ instancePath: r + "/dataCheck/pairs/" + v + "/notCompared", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/notCompared/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                                                  var I = P === e;
                                                                                } else
                                                                                  var I = !0;
                                                                            }
                                                                          }
                                                                        }
                                                                      }
                                                                    }
                                                                  }
                                                                }
                                                              } else
                                                                return n.errors = [{ instancePath: r + "/dataCheck/pairs/" + v, schemaPath: "#/properties/dataCheck/properties/pairs/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                                                            var A = h === e;
                                                            if (!A)
                                                              break;
                                                          }
                                                        } else
                                                          return n.errors = [{ instancePath: r + "/dataCheck/pairs", schemaPath: "#/properties/dataCheck/properties/pairs/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                                                      var G = w === e;
                                                    } else
                                                      var G = !0;
                                                    if (G) {
                                                      if (a.unknown !== void 0) {
                                                        let s = a.unknown, w = e;
                                                        if (e === w)
                                                          if (Array.isArray(s)) {
                                                            var p = !0;
                                                            let v = s.length;
                                                            for (let C = 0; C < v; C++) {
                                                              let h = e;
                                                              if (typeof s[C] != "string")
                                                                return n.errors = [{ instancePath: r + "/dataCheck/unknown/" + C, schemaPath: "#/properties/dataCheck/properties/unknown/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                              var p = h === e;
                                                              if (!p)
                                                                break;
                                                            }
                                                          } else
                                                            return n.errors = [{ instancePath: r + "/dataCheck/unknown", schemaPath: "#/properties/dataCheck/properties/unknown/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                                                        var G = w === e;
                                                      } else
                                                        var G = !0;
                                                      if (G)
                                                        if (a.overridden !== void 0) {
                                                          let s = e;
                                                          if (typeof a.overridden != "string")
                                                            return n.errors = [{ instancePath: r + "/dataCheck/overridden", schemaPath: "#/properties/dataCheck/properties/overridden/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                          var G = s === e;
                                                        } else
                                                          var G = !0;
                                                    }
                                                  }
                                                }
                                              } else
                                                return n.errors = [{ instancePath: r + "/dataCheck", schemaPath: "#/properties/dataCheck/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                                            var i = g === e;
                                          } else
                                            var i = !0;
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
      return n.errors = [{ instancePath: r, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return n.errors = d, e === 0;
}
n.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var He = Q, $e = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "urn:kstore:schema:spec", title: "Spec", description: "Everything that determines the outputs of one run. Its id is the key of the run cache.", type: "object", additionalProperties: !1, required: ["type", "task", "inputs", "settings", "seed", "engine"], properties: { type: { type: "string", const: "kstore.spec.v1" }, task: { type: "object", additionalProperties: !1, required: ["type", "name", "version", "code"], properties: { type: { type: "string", enum: ["learning", "test"] }, name: { type: "string" }, version: { type: "string" }, code: { type: "string", pattern: "^[0-9a-f]{64}$", description: "hash of the code that is executed, its dependencies included" } } }, inputs: { type: "object", additionalProperties: { type: "string", pattern: "^[0-9a-f]{64}$", description: "SHA-256, 64 lower-case hexadecimal digits" }, description: "slot name to version id" }, settings: { type: "object", additionalProperties: !0, description: "validated settings, defaults filled in" }, seed: { type: "integer", minimum: 0, maximum: 4294967295 }, engine: { type: "object", additionalProperties: { type: "string" }, description: "identity of the numeric engine: name, library versions, backend, hash of the wasm file, kernel pack" }, adjustments: { type: "array", minItems: 1, description: "settings that a person changed while the task ran, in rising order of the steps; absent when there were none", items: { type: "object", additionalProperties: !1, required: ["step", "setting", "value"], properties: { step: { type: "integer", minimum: 0, description: "the first step that it holds for" }, setting: { type: "string", minLength: 1, description: "dotted path in the settings" }, value: !0 } } } } };
function Q(t, { instancePath: r = "", parentData: de, parentDataProperty: ne, rootData: pe = t, dynamicAnchors: he = {} } = {}) {
  let d = null, e = 0, H = Q.evaluated;
  if (H.dynamicProps && (H.props = void 0), H.dynamicItems && (H.items = void 0), e === 0)
    if (t && typeof t == "object" && !Array.isArray(t)) {
      let S;
      if (t.type === void 0 && (S = "type") || t.task === void 0 && (S = "task") || t.inputs === void 0 && (S = "inputs") || t.settings === void 0 && (S = "settings") || t.seed === void 0 && (S = "seed") || t.engine === void 0 && (S = "engine"))
        return Q.errors = [{ instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: S }, message: "must have required property '" + S + "'" }], !1;
      {
        let U = e;
        for (let o in t)
          if (!(o === "type" || o === "task" || o === "inputs" || o === "settings" || o === "seed" || o === "engine" || o === "adjustments")) {
            return Q.errors = [{ instancePath: r, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (U === e) {
          if (t.type !== void 0) {
            let o = t.type, u = e;
            if (typeof o != "string")
              return Q.errors = [{ instancePath: r + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            if (o !== "kstore.spec.v1")
              return Q.errors = [{ instancePath: r + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "kstore.spec.v1" }, message: "must be equal to constant" }], !1;
            var i = u === e;
          } else
            var i = !0;
          if (i) {
            if (t.task !== void 0) {
              let o = t.task, u = e;
              if (e === u)
                if (o && typeof o == "object" && !Array.isArray(o)) {
                  let D;
                  if (o.type === void 0 && (D = "type") || o.name === void 0 && (D = "name") || o.version === void 0 && (D = "version") || o.code === void 0 && (D = "code"))
                    return Q.errors = [{ instancePath: r + "/task", schemaPath: "#/properties/task/required", keyword: "required", params: { missingProperty: D }, message: "must have required property '" + D + "'" }], !1;
                  {
                    let x = e;
                    for (let _ in o)
                      if (!(_ === "type" || _ === "name" || _ === "version" || _ === "code")) {
                        return Q.errors = [{ instancePath: r + "/task", schemaPath: "#/properties/task/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: _ }, message: "must NOT have additional properties" }], !1;
                        break;
                      }
                    if (x === e) {
                      if (o.type !== void 0) {
                        let _ = o.type, O = e;
                        if (typeof _ != "string")
                          return Q.errors = [{ instancePath: r + "/task/type", schemaPath: "#/properties/task/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                        if (!(_ === "learning" || _ === "test"))
                          return Q.errors = [{ instancePath: r + "/task/type", schemaPath: "#/properties/task/properties/type/enum", keyword: "enum", params: { allowedValues: $e.properties.task.properties.type.enum }, message: "must be equal to one of the allowed values" }], !1;
                        var B = O === e;
                      } else
                        var B = !0;
                      if (B) {
                        if (o.name !== void 0) {
                          let _ = e;
                          if (typeof o.name != "string")
                            return Q.errors = [{ instancePath: r + "/task/name", schemaPath: "#/properties/task/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                          var B = _ === e;
                        } else
                          var B = !0;
                        if (B) {
                          if (o.version !== void 0) {
                            let _ = e;
                            if (typeof o.version != "string")
                              return Q.errors = [{ instancePath: r + "/task/version", schemaPath: "#/properties/task/properties/version/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                            var B = _ === e;
                          } else
                            var B = !0;
                          if (B)
                            if (o.code !== void 0) {
                              let _ = o.code, O = e;
                              if (e === O)
                                if (typeof _ == "string") {
                                  if (!te.test(_))
                                    return Q.errors = [{ instancePath: r + "/task/code", schemaPath: "#/properties/task/properties/code/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }], !1;
                                } else
                                  return Q.errors = [{ instancePath: r + "/task/code", schemaPath: "#/properties/task/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                              var B = O === e;
                            } else
                              var B = !0;
                        }
                      }
                    }
                  }
                } else
                  return Q.errors = [{ instancePath: r + "/task", schemaPath: "#/properties/task/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
              var i = u === e;
            } else
              var i = !0;
            if (i) {
              if (t.inputs !== void 0) {
                let o = t.inputs, u = e;
                if (e === u)
                  if (o && typeof o == "object" && !Array.isArray(o))
                    for (let D in o) {
                      let x = o[D], _ = e;
                      if (e === _)
                        if (typeof x == "string") {
                          if (!te.test(x))
                            return Q.errors = [{ instancePath: r + "/inputs/" + D.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/inputs/additionalProperties/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }], !1;
                        } else
                          return Q.errors = [{ instancePath: r + "/inputs/" + D.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/inputs/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                      var Z = _ === e;
                      if (!Z)
                        break;
                    }
                  else
                    return Q.errors = [{ instancePath: r + "/inputs", schemaPath: "#/properties/inputs/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                var i = u === e;
              } else
                var i = !0;
              if (i) {
                if (t.settings !== void 0) {
                  let o = t.settings, u = e;
                  if (e === u && !(o && typeof o == "object" && !Array.isArray(o)))
                    return Q.errors = [{ instancePath: r + "/settings", schemaPath: "#/properties/settings/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                  var i = u === e;
                } else
                  var i = !0;
                if (i) {
                  if (t.seed !== void 0) {
                    let o = t.seed, u = e;
                    if (!(typeof o == "number" && !(o % 1) && !isNaN(o) && isFinite(o)))
                      return Q.errors = [{ instancePath: r + "/seed", schemaPath: "#/properties/seed/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                    if (e === u && typeof o == "number" && isFinite(o)) {
                      if (o > 4294967295 || isNaN(o))
                        return Q.errors = [{ instancePath: r + "/seed", schemaPath: "#/properties/seed/maximum", keyword: "maximum", params: { comparison: "<=", limit: 4294967295 }, message: "must be <= 4294967295" }], !1;
                      if (o < 0 || isNaN(o))
                        return Q.errors = [{ instancePath: r + "/seed", schemaPath: "#/properties/seed/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                    }
                    var i = u === e;
                  } else
                    var i = !0;
                  if (i) {
                    if (t.engine !== void 0) {
                      let o = t.engine, u = e;
                      if (e === u)
                        if (o && typeof o == "object" && !Array.isArray(o))
                          for (let D in o) {
                            let x = e;
                            if (typeof o[D] != "string")
                              return Q.errors = [{ instancePath: r + "/engine/" + D.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/engine/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                            var m = x === e;
                            if (!m)
                              break;
                          }
                        else
                          return Q.errors = [{ instancePath: r + "/engine", schemaPath: "#/properties/engine/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                      var i = u === e;
                    } else
                      var i = !0;
                    if (i)
                      if (t.adjustments !== void 0) {
                        let o = t.adjustments, u = e;
                        if (e === u)
                          if (Array.isArray(o)) {
                            if (o.length < 1)
                              return Q.errors = [{ instancePath: r + "/adjustments", schemaPath: "#/properties/adjustments/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" }], !1;
                            {
                              var N = !0;
                              let D = o.length;
                              for (let x = 0; x < D; x++) {
                                let _ = o[x], O = e;
                                if (e === O)
                                  if (_ && typeof _ == "object" && !Array.isArray(_)) {
                                    let ae;
                                    if (_.step === void 0 && (ae = "step") || _.setting === void 0 && (ae = "setting") || _.value === void 0 && (ae = "value"))
                                      return Q.errors = [{ instancePath: r + "/adjustments/" + x, schemaPath: "#/properties/adjustments/items/required", keyword: "required", params: { missingProperty: ae }, message: "must have required property '" + ae + "'" }], !1;
                                    {
                                      let y = e;
                                      for (let M in _)
                                        if (!(M === "step" || M === "setting" || M === "value")) {
                                          return Q.errors = [{ instancePath: r + "/adjustments/" + x, schemaPath: "#/properties/adjustments/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: M }, message: "must NOT have additional properties" }], !1;
                                          break;
                                        }
                                      if (y === e) {
                                        if (_.step !== void 0) {
                                          let M = _.step, A = e;
                                          if (!(typeof M == "number" && !(M % 1) && !isNaN(M) && isFinite(M)))
                                            return Q.errors = [{ instancePath: r + "/adjustments/" + x + "/step", schemaPath: "#/properties/adjustments/items/properties/step/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                                          if (e === A && typeof M == "number" && isFinite(M) && (M < 0 || isNaN(M)))
                                            return Q.errors = [{ instancePath: r + "/adjustments/" + x + "/step", schemaPath: "#/properties/adjustments/items/properties/step/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                                          var F = A === e;
                                        } else
                                          var F = !0;
                                        if (F)
                                          if (_.setting !== void 0) {
                                            let M = _.setting, A = e;
                                            if (e === A)
                                              if (typeof M == "string") {
                                                if (be(M) < 1)
                                                  return Q.errors = [{ instancePath: r + "/adjustments/" + x + "/setting", schemaPath: "#/properties/adjustments/items/properties/setting/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                                              } else
                                                return Q.errors = [{ instancePath: r + "/adjustments/" + x + "/setting", schemaPath: "#/properties/adjustments/items/properties/setting/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                            var F = A === e;
                                          } else
                                            var F = !0;
                                      }
                                    }
                                  } else
                                    return Q.errors = [{ instancePath: r + "/adjustments/" + x, schemaPath: "#/properties/adjustments/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                                var N = O === e;
                                if (!N)
                                  break;
                              }
                            }
                          } else
                            return Q.errors = [{ instancePath: r + "/adjustments", schemaPath: "#/properties/adjustments/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                        var i = u === e;
                      } else
                        var i = !0;
                  }
                }
              }
            }
          }
        }
      }
    } else
      return Q.errors = [{ instancePath: r, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return Q.errors = d, e === 0;
}
Q.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Ee = R, we = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "urn:kstore:schema:sweep", title: "Sweep", description: "A search for better settings with its queue: `.kstore/sweeps/<id>.json`, and `sweep.json` of the result that it ends with.", type: "object", additionalProperties: !1, required: ["type", "id", "experiment", "createdAt", "declaration", "inputs", "objective", "trialLimit", "stop", "trials"], properties: { type: { type: "string", const: "kstore.sweep.v1" }, id: { type: "string", minLength: 1, maxLength: 200 }, experiment: { type: "object", additionalProperties: !1, required: ["name", "version", "id"], properties: { name: { type: "string" }, version: { type: "integer", minimum: 1 }, id: { type: "string", pattern: "^[0-9a-f]{64}$", description: "SHA-256, 64 lower-case hexadecimal digits" } } }, createdAt: { type: "string", description: "ISO 8601, UTC" }, declaration: { type: "object", additionalProperties: !0, description: "the `sweep` of the experiment; references in it are those of versions" }, inputs: { type: "object", additionalProperties: { type: "string" }, description: "what the experiment names, as the versions that were the newest when the sweep began" }, objective: { type: "object", additionalProperties: !1, required: ["metric", "step", "better", "onTestData"], properties: { metric: { type: "string" }, step: { type: "string", description: "step of the experiment that gives it" }, better: { type: "string", enum: ["higher", "lower"] }, onTestData: { type: "boolean", description: "true when test data decide, which the person had to say" } } }, allowOverlap: { type: "string", minLength: 1, description: "why trials run although training, validation and test data overlap" }, trialLimit: { type: "integer", minimum: 0, description: "trials that the strategy may choose" }, stop: { type: "string", enum: ["no", "after-running", "now"], description: "what a person asked of the command that runs it" }, trials: { type: "array", description: "those that wait in the order in which they will run", items: { type: "object", additionalProperties: !1, required: ["number", "origin", "status", "parameters"], properties: { number: { type: "integer", minimum: 1 }, origin: { type: "string", enum: ["strategy", "person"], description: "who wanted it" }, status: { type: "string", enum: ["waiting", "running", "done", "failed", "pruned"] }, parameters: { type: "object", additionalProperties: !0, description: "parameter name to value" }, rung: { type: "integer", minimum: 0, description: "successive halving: how often the budget was raised" }, promotedFrom: { type: "integer", minimum: 1, description: "successive halving: the trial with the same values and a smaller budget" }, run: { type: "string", pattern: "^[0-9a-f]{64}$", description: "id of the experiment's run" }, checkpoint: { type: "string", description: "reference such as baseline-trial_v3" }, value: { type: "number", description: "the metric that the sweep makes better" }, error: { type: "object", additionalProperties: !1, required: ["code", "message"], properties: { code: { type: "string" }, message: { type: "string" } } } } } } } };
function R(t, { instancePath: r = "", parentData: de, parentDataProperty: ne, rootData: pe = t, dynamicAnchors: he = {} } = {}) {
  let d = null, e = 0, H = R.evaluated;
  if (H.dynamicProps && (H.props = void 0), H.dynamicItems && (H.items = void 0), e === 0)
    if (t && typeof t == "object" && !Array.isArray(t)) {
      let U;
      if (t.type === void 0 && (U = "type") || t.id === void 0 && (U = "id") || t.experiment === void 0 && (U = "experiment") || t.createdAt === void 0 && (U = "createdAt") || t.declaration === void 0 && (U = "declaration") || t.inputs === void 0 && (U = "inputs") || t.objective === void 0 && (U = "objective") || t.trialLimit === void 0 && (U = "trialLimit") || t.stop === void 0 && (U = "stop") || t.trials === void 0 && (U = "trials"))
        return R.errors = [{ instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: U }, message: "must have required property '" + U + "'" }], !1;
      {
        let o = e;
        for (let u in t)
          if (!Pe.call(we.properties, u)) {
            return R.errors = [{ instancePath: r, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: u }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (o === e) {
          if (t.type !== void 0) {
            let u = t.type, L = e;
            if (typeof u != "string")
              return R.errors = [{ instancePath: r + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            if (u !== "kstore.sweep.v1")
              return R.errors = [{ instancePath: r + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "kstore.sweep.v1" }, message: "must be equal to constant" }], !1;
            var i = L === e;
          } else
            var i = !0;
          if (i) {
            if (t.id !== void 0) {
              let u = t.id, L = e;
              if (e === L)
                if (typeof u == "string") {
                  if (be(u) > 200)
                    return R.errors = [{ instancePath: r + "/id", schemaPath: "#/properties/id/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" }], !1;
                  if (be(u) < 1)
                    return R.errors = [{ instancePath: r + "/id", schemaPath: "#/properties/id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                } else
                  return R.errors = [{ instancePath: r + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              var i = L === e;
            } else
              var i = !0;
            if (i) {
              if (t.experiment !== void 0) {
                let u = t.experiment, L = e;
                if (e === L)
                  if (u && typeof u == "object" && !Array.isArray(u)) {
                    let x;
                    if (u.name === void 0 && (x = "name") || u.version === void 0 && (x = "version") || u.id === void 0 && (x = "id"))
                      return R.errors = [{ instancePath: r + "/experiment", schemaPath: "#/properties/experiment/required", keyword: "required", params: { missingProperty: x }, message: "must have required property '" + x + "'" }], !1;
                    {
                      let _ = e;
                      for (let O in u)
                        if (!(O === "name" || O === "version" || O === "id")) {
                          return R.errors = [{ instancePath: r + "/experiment", schemaPath: "#/properties/experiment/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: O }, message: "must NOT have additional properties" }], !1;
                          break;
                        }
                      if (_ === e) {
                        if (u.name !== void 0) {
                          let O = e;
                          if (typeof u.name != "string")
                            return R.errors = [{ instancePath: r + "/experiment/name", schemaPath: "#/properties/experiment/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                          var B = O === e;
                        } else
                          var B = !0;
                        if (B) {
                          if (u.version !== void 0) {
                            let O = u.version, K = e;
                            if (!(typeof O == "number" && !(O % 1) && !isNaN(O) && isFinite(O)))
                              return R.errors = [{ instancePath: r + "/experiment/version", schemaPath: "#/properties/experiment/properties/version/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                            if (e === K && typeof O == "number" && isFinite(O) && (O < 1 || isNaN(O)))
                              return R.errors = [{ instancePath: r + "/experiment/version", schemaPath: "#/properties/experiment/properties/version/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }], !1;
                            var B = K === e;
                          } else
                            var B = !0;
                          if (B)
                            if (u.id !== void 0) {
                              let O = u.id, K = e;
                              if (e === K)
                                if (typeof O == "string") {
                                  if (!te.test(O))
                                    return R.errors = [{ instancePath: r + "/experiment/id", schemaPath: "#/properties/experiment/properties/id/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }], !1;
                                } else
                                  return R.errors = [{ instancePath: r + "/experiment/id", schemaPath: "#/properties/experiment/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                              var B = K === e;
                            } else
                              var B = !0;
                        }
                      }
                    }
                  } else
                    return R.errors = [{ instancePath: r + "/experiment", schemaPath: "#/properties/experiment/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                var i = L === e;
              } else
                var i = !0;
              if (i) {
                if (t.createdAt !== void 0) {
                  let u = e;
                  if (typeof t.createdAt != "string")
                    return R.errors = [{ instancePath: r + "/createdAt", schemaPath: "#/properties/createdAt/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                  var i = u === e;
                } else
                  var i = !0;
                if (i) {
                  if (t.declaration !== void 0) {
                    let u = t.declaration, L = e;
                    if (e === L && !(u && typeof u == "object" && !Array.isArray(u)))
                      return R.errors = [{ instancePath: r + "/declaration", schemaPath: "#/properties/declaration/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                    var i = L === e;
                  } else
                    var i = !0;
                  if (i) {
                    if (t.inputs !== void 0) {
                      let u = t.inputs, L = e;
                      if (e === L)
                        if (u && typeof u == "object" && !Array.isArray(u))
                          for (let x in u) {
                            let _ = e;
                            if (typeof u[x] != "string")
                              return R.errors = [{ instancePath: r + "/inputs/" + x.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/inputs/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                            var Z = _ === e;
                            if (!Z)
                              break;
                          }
                        else
                          return R.errors = [{ instancePath: r + "/inputs", schemaPath: "#/properties/inputs/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                      var i = L === e;
                    } else
                      var i = !0;
                    if (i) {
                      if (t.objective !== void 0) {
                        let u = t.objective, L = e;
                        if (e === L)
                          if (u && typeof u == "object" && !Array.isArray(u)) {
                            let x;
                            if (u.metric === void 0 && (x = "metric") || u.step === void 0 && (x = "step") || u.better === void 0 && (x = "better") || u.onTestData === void 0 && (x = "onTestData"))
                              return R.errors = [{ instancePath: r + "/objective", schemaPath: "#/properties/objective/required", keyword: "required", params: { missingProperty: x }, message: "must have required property '" + x + "'" }], !1;
                            {
                              let _ = e;
                              for (let O in u)
                                if (!(O === "metric" || O === "step" || O === "better" || O === "onTestData")) {
                                  return R.errors = [{ instancePath: r + "/objective", schemaPath: "#/properties/objective/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: O }, message: "must NOT have additional properties" }], !1;
                                  break;
                                }
                              if (_ === e) {
                                if (u.metric !== void 0) {
                                  let O = e;
                                  if (typeof u.metric != "string")
                                    return R.errors = [{ instancePath: r + "/objective/metric", schemaPath: "#/properties/objective/properties/metric/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                  var m = O === e;
                                } else
                                  var m = !0;
                                if (m) {
                                  if (u.step !== void 0) {
                                    let O = e;
                                    if (typeof u.step != "string")
                                      return R.errors = [{ instancePath: r + "/objective/step", schemaPath: "#/properties/objective/properties/step/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                    var m = O === e;
                                  } else
                                    var m = !0;
                                  if (m) {
                                    if (u.better !== void 0) {
                                      let O = u.better, K = e;
                                      if (typeof O != "string")
                                        return R.errors = [{ instancePath: r + "/objective/better", schemaPath: "#/properties/objective/properties/better/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                      if (!(O === "higher" || O === "lower"))
                                        return R.errors = [{ instancePath: r + "/objective/better", schemaPath: "#/properties/objective/properties/better/enum", keyword: "enum", params: { allowedValues: we.properties.objective.properties.better.enum }, message: "must be equal to one of the allowed values" }], !1;
                                      var m = K === e;
                                    } else
                                      var m = !0;
                                    if (m)
                                      if (u.onTestData !== void 0) {
                                        let O = e;
                                        if (typeof u.onTestData != "boolean")
                                          return R.errors = [{ instancePath: r + "/objective/onTestData", schemaPath: "#/properties/objective/properties/onTestData/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }], !1;
                                        var m = O === e;
                                      } else
                                        var m = !0;
                                  }
                                }
                              }
                            }
                          } else
                            return R.errors = [{ instancePath: r + "/objective", schemaPath: "#/properties/objective/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                        var i = L === e;
                      } else
                        var i = !0;
                      if (i) {
                        if (t.allowOverlap !== void 0) {
                          let u = t.allowOverlap, L = e;
                          if (e === L)
                            if (typeof u == "string") {
                              if (be(u) < 1)
                                return R.errors = [{ instancePath: r + "/allowOverlap", schemaPath: "#/properties/allowOverlap/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                            } else
                              return R.errors = [{ instancePath: r + "/allowOverlap", schemaPath: "#/properties/allowOverlap/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                          var i = L === e;
                        } else
                          var i = !0;
                        if (i) {
                          if (t.trialLimit !== void 0) {
                            let u = t.trialLimit, L = e;
                            if (!(typeof u == "number" && !(u % 1) && !isNaN(u) && isFinite(u)))
                              return R.errors = [{ instancePath: r + "/trialLimit", schemaPath: "#/properties/trialLimit/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                            if (e === L && typeof u == "number" && isFinite(u) && (u < 0 || isNaN(u)))
                              return R.errors = [{ instancePath: r + "/trialLimit", schemaPath: "#/properties/trialLimit/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                            var i = L === e;
                          } else
                            var i = !0;
                          if (i) {
                            if (t.stop !== void 0) {
                              let u = t.stop, L = e;
                              if (typeof u != "string")
                                return R.errors = [{ instancePath: r + "/stop", schemaPath: "#/properties/stop/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                              if (!(u === "no" || u === "after-running" || u === "now"))
                                return R.errors = [{ instancePath: r + "/stop", schemaPath: "#/properties/stop/enum", keyword: "enum", params: { allowedValues: we.properties.stop.enum }, message: "must be equal to one of the allowed values" }], !1;
                              var i = L === e;
                            } else
                              var i = !0;
                            if (i)
                              if (t.trials !== void 0) {
                                let u = t.trials, L = e;
                                if (e === L)
                                  if (Array.isArray(u)) {
                                    var N = !0;
                                    let x = u.length;
                                    for (let _ = 0; _ < x; _++) {
                                      let O = u[_], K = e;
                                      if (e === K)
                                        if (O && typeof O == "object" && !Array.isArray(O)) {
                                          let y;
                                          if (O.number === void 0 && (y = "number") || O.origin === void 0 && (y = "origin") || O.status === void 0 && (y = "status") || O.parameters === void 0 && (y = "parameters"))
                                            return R.errors = [{ instancePath: r + "/trials/" + _, schemaPath: "#/properties/trials/items/required", keyword: "required", params: { missingProperty: y }, message: "must have required property '" + y + "'" }], !1;
                                          {
                                            let M = e;
                                            for (let A in O)
                                              if (!Pe.call(we.properties.trials.items.properties, A)) {
                                                return R.errors = [{ instancePath: r + "/trials/" + _, schemaPath: "#/properties/trials/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: A }, message: "must NOT have additional properties" }], !1;
                                                break;
                                              }
                                            if (M === e) {
                                              if (O.number !== void 0) {
                                                let A = O.number, I = e;
                                                if (!(typeof A == "number" && !(A % 1) && !isNaN(A) && isFinite(A)))
                                                  return R.errors = [{ instancePath: r + "/trials/" + _ + "/number", schemaPath: "#/properties/trials/items/properties/number/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                                                if (e === I && typeof A == "number" && isFinite(A) && (A < 1 || isNaN(A)))
                                                  return R.errors = [{ instancePath: r + "/trials/" + _ + "/number", schemaPath: "#/properties/trials/items/properties/number/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }], !1;
                                                var F = I === e;
                                              } else
                                                var F = !0;
                                              if (F) {
                                                if (O.origin !== void 0) {
                                                  let A = O.origin, I = e;
                                                  if (typeof A != "string")
                                                    return R.errors = [{ instancePath: r + "/trials/" + _ + "/origin", schemaPath: "#/properties/trials/items/properties/origin/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                  if (!(A === "strategy" || A === "person"))
                                                    return R.errors = [{ instancePath: r + "/trials/" + _ + "/origin", schemaPath: "#/properties/trials/items/properties/origin/enum", keyword: "enum", params: { allowedValues: we.properties.trials.items.properties.origin.enum }, message: "must be equal to one of the allowed values" }], !1;
                                                  var F = I === e;
                                                } else
                                                  var F = !0;
                                                if (F) {
                                                  if (O.status !== void 0) {
                                                    let A = O.status, I = e;
                                                    if (typeof A != "string")
                                                      return R.errors = [{ instancePath: r + "/trials/" + _ + "/status", schemaPath: "#/properties/trials/items/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                    if (!(A === "waiting" || A === "running" || A === "done" || A === "failed" || A === "pruned"))
                                                      return R.errors = [{ instancePath: r + "/trials/" + _ + "/status", schemaPath: "#/properties/trials/items/properties/status/enum", keyword: "enum", params: { allowedValues: we.properties.trials.items.properties.status.enum }, message: "must be equal to one of the allowed values" }], !1;
                                                    var F = I === e;
                                                  } else
                                                    var F = !0;
                                                  if (F) {
                                                    if (O.parameters !== void 0) {
                                                      let A = O.parameters, I = e;
                                                      if (e === I && !(A && typeof A == "object" && !Array.isArray(A)))
                                                        return R.errors = [{ instancePath: r + "/trials/" + _ + "/parameters", schemaPath: "#/properties/trials/items/properties/parameters/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                                                      var F = I === e;
                                                    } else
                                                      var F = !0;
                                                    if (F) {
                                                      if (O.rung !== void 0) {
                                                        let A = O.rung, I = e;
                                                        if (!(typeof A == "number" && !(A % 1) && !isNaN(A) && isFinite(A)))
                                                          return R.errors = [{ instancePath: r + "/trials/" + _ + "/rung", schemaPath: "#/properties/trials/items/properties/rung/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                                                        if (e === I && typeof A == "number" && isFinite(A) && (A < 0 || isNaN(A)))
                                                          return R.errors = [{ instancePath: r + "/trials/" + _ + "/rung", schemaPath: "#/properties/trials/items/properties/rung/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                                                        var F = I === e;
                                                      } else
                                                        var F = !0;
                                                      if (F) {
                                                        if (O.promotedFrom !== void 0) {
                                                          let A = O.promotedFrom, I = e;
                                                          if (!(typeof A == "number" && !(A % 1) && !isNaN(A) && isFinite(A)))
                                                            return R.errors = [{ instancePath: r + "/trials/" + _ + "/promotedFrom", schemaPath: "#/properties/trials/items/properties/promotedFrom/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                                                          if (e === I && typeof A == "number" && isFinite(A) && (A < 1 || isNaN(A)))
                                                            return R.errors = [{ instancePath: r + "/trials/" + _ + "/promotedFrom", schemaPath: "#/properties/trials/items/properties/promotedFrom/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }], !1;
                                                          var F = I === e;
                                                        } else
                                                          var F = !0;
                                                        if (F) {
                                                          if (O.run !== void 0) {
                                                            let A = O.run, I = e;
                                                            if (e === I)
                                                              if (typeof A == "string") {
                                                                if (!te.test(A))
                                                                  return R.errors = [{ instancePath: r + "/trials/" + _ + "/run", schemaPath: "#/properties/trials/items/properties/run/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }], !1;
                                                              } else
                                                                return R.errors = [{ instancePath: r + "/trials/" + _ + "/run", schemaPath: "#/properties/trials/items/properties/run/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                            var F = I === e;
                                                          } else
                                                            var F = !0;
                                                          if (F) {
                                                            if (O.checkpoint !== void 0) {
                                                              let A = e;
                                                              if (typeof O.checkpoint != "string")
                                                                return R.errors = [{ instancePath: r + "/trials/" + _ + "/checkpoint", schemaPath: "#/properties/trials/items/properties/checkpoint/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                              var F = A === e;
                                                            } else
                                                              var F = !0;
                                                            if (F) {
                                                              if (O.value !== void 0) {
                                                                let A = O.value, I = e;
                                                                if (!(typeof A == "number" && isFinite(A)))
                                                                  return R.errors = [{ instancePath: r + "/trials/" + _ + "/value", schemaPath: "#/properties/trials/items/properties/value/type", keyword: "type", params: { type: "number" }, message: "must be number" }], !1;
                                                                var F = I === e;
                                                              } else
                                                                var F = !0;
                                                              if (F)
                                                                if (O.error !== void 0) {
                                                                  let A = O.error, I = e;
                                                                  if (e === I)
                                                                    if (A && typeof A == "object" && !Array.isArray(A)) {
                                                                      let z;
                                                                      if (A.code === void 0 && (z = "code") || A.message === void 0 && (z = "message"))
                                                                        return R.errors = [{ instancePath: r + "/trials/" + _ + "/error", schemaPath: "#/properties/trials/items/properties/error/required", keyword: "required", params: { missingProperty: z }, message: "must have required property '" + z + "'" }], !1;
                                                                      {
                                                                        let ue = e;
                                                                        for (let T in A)
                                                                          if (!(T === "code" || T === "message")) {
                                                                            return R.errors = [{ instancePath: r + "/trials/" + _ + "/error", schemaPath: "#/properties/trials/items/properties/error/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: T }, message: "must NOT have additional properties" }], !1;
                                                                            break;
                                                                          }
                                                                        if (ue === e) {
                                                                          if (A.code !== void 0) {
                                                                            let T = e;
                                                                            if (typeof A.code != "string")
                                                                              return R.errors = [{ instancePath: r + "/trials/" + _ + "/error/code", schemaPath: "#/properties/trials/items/properties/error/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                                            var S = T === e;
                                                                          } else
                                                                            var S = !0;
                                                                          if (S)
                                                                            if (A.message !== void 0) {
                                                                              let T = e;
                                                                              if (typeof A.message != "string")
                                                                                return R.errors = [{ instancePath: r + "/trials/" + _ + "/error/message", schemaPath: "#/properties/trials/items/properties/error/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                                              var S = T === e;
                                                                            } else
                                                                              var S = !0;
                                                                        }
                                                                      }
                                                                    } else
                                                                      return R.errors = [{ instancePath: r + "/trials/" + _ + "/error", schemaPath: "#/properties/trials/items/properties/error/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                                                                  var F = I === e;
                                                                } else
                                                                  var F = !0;
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
                                          return R.errors = [{ instancePath: r + "/trials/" + _, schemaPath: "#/properties/trials/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                                      var N = K === e;
                                      if (!N)
                                        break;
                                    }
                                  } else
                                    return R.errors = [{ instancePath: r + "/trials", schemaPath: "#/properties/trials/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                                var i = L === e;
                              } else
                                var i = !0;
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
      return R.errors = [{ instancePath: r, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return R.errors = d, e === 0;
}
R.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var ze = le;
function le(t, { instancePath: r = "", parentData: de, parentDataProperty: ne, rootData: pe = t, dynamicAnchors: he = {} } = {}) {
  let d = null, e = 0, H = le.evaluated;
  if (H.dynamicProps && (H.props = void 0), H.dynamicItems && (H.items = void 0), e === 0)
    if (t && typeof t == "object" && !Array.isArray(t)) {
      let N;
      if (t.type === void 0 && (N = "type") || t.store === void 0 && (N = "store") || t.trusted === void 0 && (N = "trusted") || t.recorded === void 0 && (N = "recorded"))
        return le.errors = [{ instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: N }, message: "must have required property '" + N + "'" }], !1;
      {
        let F = e;
        for (let S in t)
          if (!(S === "type" || S === "store" || S === "trusted" || S === "recorded")) {
            return le.errors = [{ instancePath: r, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: S }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (F === e) {
          if (t.type !== void 0) {
            let S = t.type, U = e;
            if (typeof S != "string")
              return le.errors = [{ instancePath: r + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            if (S !== "kstore.trust.v1")
              return le.errors = [{ instancePath: r + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "kstore.trust.v1" }, message: "must be equal to constant" }], !1;
            var i = U === e;
          } else
            var i = !0;
          if (i) {
            if (t.store !== void 0) {
              let S = e;
              if (typeof t.store != "string")
                return le.errors = [{ instancePath: r + "/store", schemaPath: "#/properties/store/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              var i = S === e;
            } else
              var i = !0;
            if (i) {
              if (t.trusted !== void 0) {
                let S = t.trusted, U = e;
                if (e === U)
                  if (S && typeof S == "object" && !Array.isArray(S)) {
                    for (let u in S) {
                      let L = e;
                      if (typeof u == "string" && !te.test(u)) {
                        let D = { instancePath: r + "/trusted", schemaPath: "#/properties/trusted/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"', propertyName: u };
                        d === null ? d = [D] : d.push(D), e++;
                      }
                      var B = L === e;
                      if (!B) {
                        let D = { instancePath: r + "/trusted", schemaPath: "#/properties/trusted/propertyNames", keyword: "propertyNames", params: { propertyName: u }, message: "property name must be valid" };
                        return d === null ? d = [D] : d.push(D), e++, le.errors = d, !1;
                        break;
                      }
                    }
                    if (B)
                      for (let u in S) {
                        let L = e;
                        if (typeof S[u] != "string")
                          return le.errors = [{ instancePath: r + "/trusted/" + u.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/trusted/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                        var Z = L === e;
                        if (!Z)
                          break;
                      }
                  } else
                    return le.errors = [{ instancePath: r + "/trusted", schemaPath: "#/properties/trusted/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                var i = U === e;
              } else
                var i = !0;
              if (i)
                if (t.recorded !== void 0) {
                  let S = t.recorded, U = e;
                  if (e === U)
                    if (Array.isArray(S)) {
                      var m = !0;
                      let u = S.length;
                      for (let L = 0; L < u; L++) {
                        let D = S[L], x = e;
                        if (e === x)
                          if (typeof D == "string") {
                            if (!te.test(D))
                              return le.errors = [{ instancePath: r + "/recorded/" + L, schemaPath: "#/properties/recorded/items/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }], !1;
                          } else
                            return le.errors = [{ instancePath: r + "/recorded/" + L, schemaPath: "#/properties/recorded/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                        var m = x === e;
                        if (!m)
                          break;
                      }
                    } else
                      return le.errors = [{ instancePath: r + "/recorded", schemaPath: "#/properties/recorded/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                  var i = U === e;
                } else
                  var i = !0;
            }
          }
        }
      }
    } else
      return le.errors = [{ instancePath: r, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return le.errors = d, e === 0;
}
le.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Ue = W, je = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "urn:kstore:schema:verdict", title: "Verdict", description: "What running a recorded task run again found.", type: "object", additionalProperties: !1, required: ["type", "run", "verdict", "outputs", "firstDifference", "cause", "missing", "changed", "tolerance", "environment", "judgedAt", "durationMs"], properties: { type: { type: "string", const: "kstore.verdict.v1" }, run: { type: "string", pattern: "^[0-9a-f]{64}$", description: "the task run that was judged" }, verdict: { type: "string", enum: ["IDENTICAL", "EQUIVALENT", "DIFFERENT", "CANNOT"] }, outputs: { type: "array", items: { type: "object", additionalProperties: !1, required: ["ref", "expected", "actual", "equal"], properties: { ref: { type: "string", description: "kind/name_vN" }, expected: { type: "string", pattern: "^[0-9a-f]{64}$", description: "SHA-256, 64 lower-case hexadecimal digits" }, actual: { anyOf: [{ type: "string", pattern: "^[0-9a-f]{64}$", description: "SHA-256, 64 lower-case hexadecimal digits" }, { type: "null" }] }, equal: { type: "boolean", description: "same id" } } } }, firstDifference: { anyOf: [{ type: "object", additionalProperties: !1, required: ["output", "path", "place", "expected", "actual", "relativeDifference"], properties: { output: { type: "string", description: "kind/name_vN" }, path: { type: "string", description: "file in the output; empty when its summary differs" }, place: { type: "string", description: "tensor, metric, cell or byte" }, expected: { description: "any JSON value" }, actual: { description: "any JSON value" }, relativeDifference: { anyOf: [{ type: "number" }, { type: "null" }] } } }, { type: "null" }] }, cause: { anyOf: [{ type: "object", additionalProperties: !1, required: ["kind", "certainty", "sentence", "evidence", "advice"], properties: { kind: { type: "string", enum: ["input-content", "settings", "seed", "plugin-code", "engine", "library", "interpreter", "threads", "not-deterministic", "row-order", "environment-variable", "clock", "network", "platform", "unknown"] }, certainty: { type: "string", enum: ["shown", "likely", "possible"], description: "shown: seen in the store or by running it; likely: the only known change; possible: one of several" }, sentence: { type: "string" }, evidence: { type: "array", items: { type: "string" } }, advice: { type: "string", description: "what to do" } } }, { type: "null" }] }, missing: { type: "array", description: "what is not there, for CANNOT", items: { type: "object", additionalProperties: !1, required: ["what", "why"], properties: { what: { type: "string" }, why: { type: "string" } } } }, changed: { type: "array", description: "what was allowed to differ from the record", items: { type: "string" } }, tolerance: { anyOf: [{ type: "object", additionalProperties: !1, required: ["relative", "declaredBy"], properties: { relative: { type: "number", exclusiveMinimum: 0, description: "share of the larger of two numbers by which they may differ" }, declaredBy: { type: "string", enum: ["task", "person"] } } }, { type: "null" }], description: "how far numbers may be apart; null when no tolerance is declared" }, environment: { type: "object", additionalProperties: !0, description: "where it was judged; as in a run record" }, judgedAt: { type: "string", pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$", description: "ISO 8601, UTC" }, durationMs: { type: "integer", minimum: 0 } } }, Oe = new RegExp("^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$", "u");
function W(t, { instancePath: r = "", parentData: de, parentDataProperty: ne, rootData: pe = t, dynamicAnchors: he = {} } = {}) {
  let d = null, e = 0, H = W.evaluated;
  if (H.dynamicProps && (H.props = void 0), H.dynamicItems && (H.items = void 0), e === 0)
    if (t && typeof t == "object" && !Array.isArray(t)) {
      let K;
      if (t.type === void 0 && (K = "type") || t.run === void 0 && (K = "run") || t.verdict === void 0 && (K = "verdict") || t.outputs === void 0 && (K = "outputs") || t.firstDifference === void 0 && (K = "firstDifference") || t.cause === void 0 && (K = "cause") || t.missing === void 0 && (K = "missing") || t.changed === void 0 && (K = "changed") || t.tolerance === void 0 && (K = "tolerance") || t.environment === void 0 && (K = "environment") || t.judgedAt === void 0 && (K = "judgedAt") || t.durationMs === void 0 && (K = "durationMs"))
        return W.errors = [{ instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: K }, message: "must have required property '" + K + "'" }], !1;
      {
        let ae = e;
        for (let y in t)
          if (!Pe.call(je.properties, y)) {
            return W.errors = [{ instancePath: r, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: y }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (ae === e) {
          if (t.type !== void 0) {
            let y = t.type, M = e;
            if (typeof y != "string")
              return W.errors = [{ instancePath: r + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            if (y !== "kstore.verdict.v1")
              return W.errors = [{ instancePath: r + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "kstore.verdict.v1" }, message: "must be equal to constant" }], !1;
            var i = M === e;
          } else
            var i = !0;
          if (i) {
            if (t.run !== void 0) {
              let y = t.run, M = e;
              if (e === M)
                if (typeof y == "string") {
                  if (!te.test(y))
                    return W.errors = [{ instancePath: r + "/run", schemaPath: "#/properties/run/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }], !1;
                } else
                  return W.errors = [{ instancePath: r + "/run", schemaPath: "#/properties/run/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              var i = M === e;
            } else
              var i = !0;
            if (i) {
              if (t.verdict !== void 0) {
                let y = t.verdict, M = e;
                if (typeof y != "string")
                  return W.errors = [{ instancePath: r + "/verdict", schemaPath: "#/properties/verdict/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                if (!(y === "IDENTICAL" || y === "EQUIVALENT" || y === "DIFFERENT" || y === "CANNOT"))
                  return W.errors = [{ instancePath: r + "/verdict", schemaPath: "#/properties/verdict/enum", keyword: "enum", params: { allowedValues: je.properties.verdict.enum }, message: "must be equal to one of the allowed values" }], !1;
                var i = M === e;
              } else
                var i = !0;
              if (i) {
                if (t.outputs !== void 0) {
                  let y = t.outputs, M = e;
                  if (e === M)
                    if (Array.isArray(y)) {
                      var B = !0;
                      let I = y.length;
                      for (let E = 0; E < I; E++) {
                        let z = y[E], ue = e;
                        if (e === ue)
                          if (z && typeof z == "object" && !Array.isArray(z)) {
                            let G;
                            if (z.ref === void 0 && (G = "ref") || z.expected === void 0 && (G = "expected") || z.actual === void 0 && (G = "actual") || z.equal === void 0 && (G = "equal"))
                              return W.errors = [{ instancePath: r + "/outputs/" + E, schemaPath: "#/properties/outputs/items/required", keyword: "required", params: { missingProperty: G }, message: "must have required property '" + G + "'" }], !1;
                            {
                              let p = e;
                              for (let q in z)
                                if (!(q === "ref" || q === "expected" || q === "actual" || q === "equal")) {
                                  return W.errors = [{ instancePath: r + "/outputs/" + E, schemaPath: "#/properties/outputs/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: q }, message: "must NOT have additional properties" }], !1;
                                  break;
                                }
                              if (p === e) {
                                if (z.ref !== void 0) {
                                  let q = e;
                                  if (typeof z.ref != "string")
                                    return W.errors = [{ instancePath: r + "/outputs/" + E + "/ref", schemaPath: "#/properties/outputs/items/properties/ref/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                  var Z = q === e;
                                } else
                                  var Z = !0;
                                if (Z) {
                                  if (z.expected !== void 0) {
                                    let q = z.expected, X = e;
                                    if (e === X)
                                      if (typeof q == "string") {
                                        if (!te.test(q))
                                          return W.errors = [{ instancePath: r + "/outputs/" + E + "/expected", schemaPath: "#/properties/outputs/items/properties/expected/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }], !1;
                                      } else
                                        return W.errors = [{ instancePath: r + "/outputs/" + E + "/expected", schemaPath: "#/properties/outputs/items/properties/expected/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                    var Z = X === e;
                                  } else
                                    var Z = !0;
                                  if (Z) {
                                    if (z.actual !== void 0) {
                                      let q = z.actual, X = e, a = e, g = !1, c = e;
                                      if (e === c)
                                        if (typeof q == "string") {
                                          if (!te.test(q)) {
                                            let s = { instancePath: r + "/outputs/" + E + "/actual", schemaPath: "#/properties/outputs/items/properties/actual/anyOf/0/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' };
                                            d === null ? d = [s] : d.push(s), e++;
                                          }
                                        } else {
                                          let s = { instancePath: r + "/outputs/" + E + "/actual", schemaPath: "#/properties/outputs/items/properties/actual/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                          d === null ? d = [s] : d.push(s), e++;
                                        }
                                      var m = c === e;
                                      g = g || m;
                                      let $ = e;
                                      if (q !== null) {
                                        let s = { instancePath: r + "/outputs/" + E + "/actual", schemaPath: "#/properties/outputs/items/properties/actual/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                        d === null ? d = [s] : d.push(s), e++;
                                      }
                                      var m = $ === e;
                                      if (g = g || m, g)
                                        e = a, d !== null && (a ? d.length = a : d = null);
                                      else {
                                        let s = { instancePath: r + "/outputs/" + E + "/actual", schemaPath: "#/properties/outputs/items/properties/actual/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                        return d === null ? d = [s] : d.push(s), e++, W.errors = d, !1;
                                      }
                                      var Z = X === e;
                                    } else
                                      var Z = !0;
                                    if (Z)
                                      if (z.equal !== void 0) {
                                        let q = e;
                                        if (typeof z.equal != "boolean")
                                          return W.errors = [{ instancePath: r + "/outputs/" + E + "/equal", schemaPath: "#/properties/outputs/items/properties/equal/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }], !1;
                                        var Z = q === e;
                                      } else
                                        var Z = !0;
                                  }
                                }
                              }
                            }
                          } else
                            return W.errors = [{ instancePath: r + "/outputs/" + E, schemaPath: "#/properties/outputs/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                        var B = ue === e;
                        if (!B)
                          break;
                      }
                    } else
                      return W.errors = [{ instancePath: r + "/outputs", schemaPath: "#/properties/outputs/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                  var i = M === e;
                } else
                  var i = !0;
                if (i) {
                  if (t.firstDifference !== void 0) {
                    let y = t.firstDifference, M = e, A = e, I = !1, E = e;
                    if (e === E)
                      if (y && typeof y == "object" && !Array.isArray(y)) {
                        let T;
                        if (y.output === void 0 && (T = "output") || y.path === void 0 && (T = "path") || y.place === void 0 && (T = "place") || y.expected === void 0 && (T = "expected") || y.actual === void 0 && (T = "actual") || y.relativeDifference === void 0 && (T = "relativeDifference")) {
                          let G = { instancePath: r + "/firstDifference", schemaPath: "#/properties/firstDifference/anyOf/0/required", keyword: "required", params: { missingProperty: T }, message: "must have required property '" + T + "'" };
                          d === null ? d = [G] : d.push(G), e++;
                        } else {
                          let G = e;
                          for (let p in y)
                            if (!(p === "output" || p === "path" || p === "place" || p === "expected" || p === "actual" || p === "relativeDifference")) {
                              let q = { instancePath: r + "/firstDifference", schemaPath: "#/properties/firstDifference/anyOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p }, message: "must NOT have additional properties" };
                              d === null ? d = [q] : d.push(q), e++;
                              break;
                            }
                          if (G === e) {
                            if (y.output !== void 0) {
                              let p = e;
                              if (typeof y.output != "string") {
                                let q = { instancePath: r + "/firstDifference/output", schemaPath: "#/properties/firstDifference/anyOf/0/properties/output/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                d === null ? d = [q] : d.push(q), e++;
                              }
                              var N = p === e;
                            } else
                              var N = !0;
                            if (N) {
                              if (y.path !== void 0) {
                                let p = e;
                                if (typeof y.path != "string") {
                                  let X = { instancePath: r + "/firstDifference/path", schemaPath: "#/properties/firstDifference/anyOf/0/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                  d === null ? d = [X] : d.push(X), e++;
                                }
                                var N = p === e;
                              } else
                                var N = !0;
                              if (N) {
                                if (y.place !== void 0) {
                                  let p = e;
                                  if (typeof y.place != "string") {
                                    let X = { instancePath: r + "/firstDifference/place", schemaPath: "#/properties/firstDifference/anyOf/0/properties/place/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                    d === null ? d = [X] : d.push(X), e++;
                                  }
                                  var N = p === e;
                                } else
                                  var N = !0;
                                if (N)
                                  if (y.relativeDifference !== void 0) {
                                    let p = y.relativeDifference, q = e, X = e, a = !1, g = e;
                                    if (!(typeof p == "number" && isFinite(p))) {
                                      let V = { instancePath: r + "/firstDifference/relativeDifference", schemaPath: "#/properties/firstDifference/anyOf/0/properties/relativeDifference/anyOf/0/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                                      d === null ? d = [V] : d.push(V), e++;
                                    }
                                    var F = g === e;
                                    a = a || F;
                                    let c = e;
                                    if (p !== null) {
                                      let V = { instancePath: r + "/firstDifference/relativeDifference", schemaPath: "#/properties/firstDifference/anyOf/0/properties/relativeDifference/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                      d === null ? d = [V] : d.push(V), e++;
                                    }
                                    var F = c === e;
                                    if (a = a || F, a)
                                      e = X, d !== null && (X ? d.length = X : d = null);
                                    else {
                                      let V = { instancePath: r + "/firstDifference/relativeDifference", schemaPath: "#/properties/firstDifference/anyOf/0/properties/relativeDifference/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                      d === null ? d = [V] : d.push(V), e++;
                                    }
                                    var N = q === e;
                                  } else
                                    var N = !0;
                              }
                            }
                          }
                        }
                      } else {
                        let T = { instancePath: r + "/firstDifference", schemaPath: "#/properties/firstDifference/anyOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                        d === null ? d = [T] : d.push(T), e++;
                      }
                    var S = E === e;
                    I = I || S;
                    let z = e;
                    if (y !== null) {
                      let T = { instancePath: r + "/firstDifference", schemaPath: "#/properties/firstDifference/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                      d === null ? d = [T] : d.push(T), e++;
                    }
                    var S = z === e;
                    if (I = I || S, I)
                      e = A, d !== null && (A ? d.length = A : d = null);
                    else {
                      let T = { instancePath: r + "/firstDifference", schemaPath: "#/properties/firstDifference/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                      return d === null ? d = [T] : d.push(T), e++, W.errors = d, !1;
                    }
                    var i = M === e;
                  } else
                    var i = !0;
                  if (i) {
                    if (t.cause !== void 0) {
                      let y = t.cause, M = e, A = e, I = !1, E = e;
                      if (e === E)
                        if (y && typeof y == "object" && !Array.isArray(y)) {
                          let T;
                          if (y.kind === void 0 && (T = "kind") || y.certainty === void 0 && (T = "certainty") || y.sentence === void 0 && (T = "sentence") || y.evidence === void 0 && (T = "evidence") || y.advice === void 0 && (T = "advice")) {
                            let G = { instancePath: r + "/cause", schemaPath: "#/properties/cause/anyOf/0/required", keyword: "required", params: { missingProperty: T }, message: "must have required property '" + T + "'" };
                            d === null ? d = [G] : d.push(G), e++;
                          } else {
                            let G = e;
                            for (let p in y)
                              if (!(p === "kind" || p === "certainty" || p === "sentence" || p === "evidence" || p === "advice")) {
                                let q = { instancePath: r + "/cause", schemaPath: "#/properties/cause/anyOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p }, message: "must NOT have additional properties" };
                                d === null ? d = [q] : d.push(q), e++;
                                break;
                              }
                            if (G === e) {
                              if (y.kind !== void 0) {
                                let p = y.kind, q = e;
                                if (typeof p != "string") {
                                  let X = { instancePath: r + "/cause/kind", schemaPath: "#/properties/cause/anyOf/0/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                  d === null ? d = [X] : d.push(X), e++;
                                }
                                if (!(p === "input-content" || p === "settings" || p === "seed" || p === "plugin-code" || p === "engine" || p === "library" || p === "interpreter" || p === "threads" || p === "not-deterministic" || p === "row-order" || p === "environment-variable" || p === "clock" || p === "network" || p === "platform" || p === "unknown")) {
                                  let X = { instancePath: r + "/cause/kind", schemaPath: "#/properties/cause/anyOf/0/properties/kind/enum", keyword: "enum", params: { allowedValues: je.properties.cause.anyOf[0].properties.kind.enum }, message: "must be equal to one of the allowed values" };
                                  d === null ? d = [X] : d.push(X), e++;
                                }
                                var U = q === e;
                              } else
                                var U = !0;
                              if (U) {
                                if (y.certainty !== void 0) {
                                  let p = y.certainty, q = e;
                                  if (typeof p != "string") {
                                    let a = { instancePath: r + "/cause/certainty", schemaPath: "#/properties/cause/anyOf/0/properties/certainty/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                    d === null ? d = [a] : d.push(a), e++;
                                  }
                                  if (!(p === "shown" || p === "likely" || p === "possible")) {
                                    let a = { instancePath: r + "/cause/certainty", schemaPath: "#/properties/cause/anyOf/0/properties/certainty/enum", keyword: "enum", params: { allowedValues: je.properties.cause.anyOf[0].properties.certainty.enum }, message: "must be equal to one of the allowed values" };
                                    d === null ? d = [a] : d.push(a), e++;
                                  }
                                  var U = q === e;
                                } else
                                  var U = !0;
                                if (U) {
                                  if (y.sentence !== void 0) {
                                    let p = e;
                                    if (typeof y.sentence != "string") {
                                      let X = { instancePath: r + "/cause/sentence", schemaPath: "#/properties/cause/anyOf/0/properties/sentence/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                      d === null ? d = [X] : d.push(X), e++;
                                    }
                                    var U = p === e;
                                  } else
                                    var U = !0;
                                  if (U) {
                                    if (y.evidence !== void 0) {
                                      let p = y.evidence, q = e;
                                      if (e === q)
                                        if (Array.isArray(p)) {
                                          var o = !0;
                                          let a = p.length;
                                          for (let g = 0; g < a; g++) {
                                            let c = e;
                                            if (typeof p[g] != "string") {
                                              let V = { instancePath: r + "/cause/evidence/" + g, schemaPath: "#/properties/cause/anyOf/0/properties/evidence/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                              d === null ? d = [V] : d.push(V), e++;
                                            }
                                            var o = c === e;
                                            if (!o)
                                              break;
                                          }
                                        } else {
                                          let a = { instancePath: r + "/cause/evidence", schemaPath: "#/properties/cause/anyOf/0/properties/evidence/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                                          d === null ? d = [a] : d.push(a), e++;
                                        }
                                      var U = q === e;
                                    } else
                                      var U = !0;
                                    if (U)
                                      if (y.advice !== void 0) {
                                        let p = e;
                                        if (typeof y.advice != "string") {
                                          let X = { instancePath: r + "/cause/advice", schemaPath: "#/properties/cause/anyOf/0/properties/advice/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                          d === null ? d = [X] : d.push(X), e++;
                                        }
                                        var U = p === e;
                                      } else
                                        var U = !0;
                                  }
                                }
                              }
                            }
                          }
                        } else {
                          let T = { instancePath: r + "/cause", schemaPath: "#/properties/cause/anyOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                          d === null ? d = [T] : d.push(T), e++;
                        }
                      var u = E === e;
                      I = I || u;
                      let z = e;
                      if (y !== null) {
                        let T = { instancePath: r + "/cause", schemaPath: "#/properties/cause/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                        d === null ? d = [T] : d.push(T), e++;
                      }
                      var u = z === e;
                      if (I = I || u, I)
                        e = A, d !== null && (A ? d.length = A : d = null);
                      else {
                        let T = { instancePath: r + "/cause", schemaPath: "#/properties/cause/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                        return d === null ? d = [T] : d.push(T), e++, W.errors = d, !1;
                      }
                      var i = M === e;
                    } else
                      var i = !0;
                    if (i) {
                      if (t.missing !== void 0) {
                        let y = t.missing, M = e;
                        if (e === M)
                          if (Array.isArray(y)) {
                            var L = !0;
                            let I = y.length;
                            for (let E = 0; E < I; E++) {
                              let z = y[E], ue = e;
                              if (e === ue)
                                if (z && typeof z == "object" && !Array.isArray(z)) {
                                  let G;
                                  if (z.what === void 0 && (G = "what") || z.why === void 0 && (G = "why"))
                                    return W.errors = [{ instancePath: r + "/missing/" + E, schemaPath: "#/properties/missing/items/required", keyword: "required", params: { missingProperty: G }, message: "must have required property '" + G + "'" }], !1;
                                  {
                                    let p = e;
                                    for (let q in z)
                                      if (!(q === "what" || q === "why")) {
                                        return W.errors = [{ instancePath: r + "/missing/" + E, schemaPath: "#/properties/missing/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: q }, message: "must NOT have additional properties" }], !1;
                                        break;
                                      }
                                    if (p === e) {
                                      if (z.what !== void 0) {
                                        let q = e;
                                        if (typeof z.what != "string")
                                          return W.errors = [{ instancePath: r + "/missing/" + E + "/what", schemaPath: "#/properties/missing/items/properties/what/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                        var D = q === e;
                                      } else
                                        var D = !0;
                                      if (D)
                                        if (z.why !== void 0) {
                                          let q = e;
                                          if (typeof z.why != "string")
                                            return W.errors = [{ instancePath: r + "/missing/" + E + "/why", schemaPath: "#/properties/missing/items/properties/why/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                          var D = q === e;
                                        } else
                                          var D = !0;
                                    }
                                  }
                                } else
                                  return W.errors = [{ instancePath: r + "/missing/" + E, schemaPath: "#/properties/missing/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                              var L = ue === e;
                              if (!L)
                                break;
                            }
                          } else
                            return W.errors = [{ instancePath: r + "/missing", schemaPath: "#/properties/missing/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                        var i = M === e;
                      } else
                        var i = !0;
                      if (i) {
                        if (t.changed !== void 0) {
                          let y = t.changed, M = e;
                          if (e === M)
                            if (Array.isArray(y)) {
                              var x = !0;
                              let I = y.length;
                              for (let E = 0; E < I; E++) {
                                let z = e;
                                if (typeof y[E] != "string")
                                  return W.errors = [{ instancePath: r + "/changed/" + E, schemaPath: "#/properties/changed/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                var x = z === e;
                                if (!x)
                                  break;
                              }
                            } else
                              return W.errors = [{ instancePath: r + "/changed", schemaPath: "#/properties/changed/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                          var i = M === e;
                        } else
                          var i = !0;
                        if (i) {
                          if (t.tolerance !== void 0) {
                            let y = t.tolerance, M = e, A = e, I = !1, E = e;
                            if (e === E)
                              if (y && typeof y == "object" && !Array.isArray(y)) {
                                let T;
                                if (y.relative === void 0 && (T = "relative") || y.declaredBy === void 0 && (T = "declaredBy")) {
                                  let G = { instancePath: r + "/tolerance", schemaPath: "#/properties/tolerance/anyOf/0/required", keyword: "required", params: { missingProperty: T }, message: "must have required property '" + T + "'" };
                                  d === null ? d = [G] : d.push(G), e++;
                                } else {
                                  let G = e;
                                  for (let p in y)
                                    if (!(p === "relative" || p === "declaredBy")) {
                                      let q = { instancePath: r + "/tolerance", schemaPath: "#/properties/tolerance/anyOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p }, message: "must NOT have additional properties" };
                                      d === null ? d = [q] : d.push(q), e++;
                                      break;
                                    }
                                  if (G === e) {
                                    if (y.relative !== void 0) {
                                      let p = y.relative, q = e;
                                      if (e === q)
                                        if (typeof p == "number" && isFinite(p)) {
                                          if (p <= 0 || isNaN(p)) {
                                            let X = { instancePath: r + "/tolerance/relative", schemaPath: "#/properties/tolerance/anyOf/0/properties/relative/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
                                            d === null ? d = [X] : d.push(X), e++;
                                          }
                                        } else {
                                          let X = { instancePath: r + "/tolerance/relative", schemaPath: "#/properties/tolerance/anyOf/0/properties/relative/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                                          d === null ? d = [X] : d.push(X), e++;
                                        }
                                      var _ = q === e;
                                    } else
                                      var _ = !0;
                                    if (_)
                                      if (y.declaredBy !== void 0) {
                                        let p = y.declaredBy, q = e;
                                        if (typeof p != "string") {
                                          let a = { instancePath: r + "/tolerance/declaredBy", schemaPath: "#/properties/tolerance/anyOf/0/properties/declaredBy/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                          d === null ? d = [a] : d.push(a), e++;
                                        }
                                        if (!(p === "task" || p === "person")) {
                                          let a = { instancePath: r + "/tolerance/declaredBy", schemaPath: "#/properties/tolerance/anyOf/0/properties/declaredBy/enum", keyword: "enum", params: { allowedValues: je.properties.tolerance.anyOf[0].properties.declaredBy.enum }, message: "must be equal to one of the allowed values" };
                                          d === null ? d = [a] : d.push(a), e++;
                                        }
                                        var _ = q === e;
                                      } else
                                        var _ = !0;
                                  }
                                }
                              } else {
                                let T = { instancePath: r + "/tolerance", schemaPath: "#/properties/tolerance/anyOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                d === null ? d = [T] : d.push(T), e++;
                              }
                            var O = E === e;
                            I = I || O;
                            let z = e;
                            if (y !== null) {
                              let T = { instancePath: r + "/tolerance", schemaPath: "#/properties/tolerance/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                              d === null ? d = [T] : d.push(T), e++;
                            }
                            var O = z === e;
                            if (I = I || O, I)
                              e = A, d !== null && (A ? d.length = A : d = null);
                            else {
                              let T = { instancePath: r + "/tolerance", schemaPath: "#/properties/tolerance/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                              return d === null ? d = [T] : d.push(T), e++, W.errors = d, !1;
                            }
                            var i = M === e;
                          } else
                            var i = !0;
                          if (i) {
                            if (t.environment !== void 0) {
                              let y = t.environment, M = e;
                              if (e === M && !(y && typeof y == "object" && !Array.isArray(y)))
                                return W.errors = [{ instancePath: r + "/environment", schemaPath: "#/properties/environment/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                              var i = M === e;
                            } else
                              var i = !0;
                            if (i) {
                              if (t.judgedAt !== void 0) {
                                let y = t.judgedAt, M = e;
                                if (e === M)
                                  if (typeof y == "string") {
                                    if (!Oe.test(y))
                                      return W.errors = [{ instancePath: r + "/judgedAt", schemaPath: "#/properties/judgedAt/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$"' }], !1;
                                  } else
                                    return W.errors = [{ instancePath: r + "/judgedAt", schemaPath: "#/properties/judgedAt/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                var i = M === e;
                              } else
                                var i = !0;
                              if (i)
                                if (t.durationMs !== void 0) {
                                  let y = t.durationMs, M = e;
                                  if (!(typeof y == "number" && !(y % 1) && !isNaN(y) && isFinite(y)))
                                    return W.errors = [{ instancePath: r + "/durationMs", schemaPath: "#/properties/durationMs/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                                  if (e === M && typeof y == "number" && isFinite(y) && (y < 0 || isNaN(y)))
                                    return W.errors = [{ instancePath: r + "/durationMs", schemaPath: "#/properties/durationMs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                                  var i = M === e;
                                } else
                                  var i = !0;
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
      return W.errors = [{ instancePath: r, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return W.errors = d, e === 0;
}
W.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Ze = ie, Fe = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "urn:kstore:schema:version", title: "Version", description: "One published version: an immutable file in the ledger.", type: "object", additionalProperties: !1, required: ["type", "kind", "name", "version", "id", "manifest"], properties: { type: { type: "string", const: "kstore.version.v1" }, kind: { type: "string", enum: ["dataset", "preprocessing", "model", "training", "evaluation", "experiment", "report", "checkpoint", "result", "plugin"] }, name: { type: "string", minLength: 1, maxLength: 100 }, version: { type: "integer", minimum: 1 }, id: { type: "string", pattern: "^[0-9a-f]{64}$", description: "SHA-256, 64 lower-case hexadecimal digits" }, manifest: { type: "object", description: "the manifest whose canonical JSON hashes to `id`; schema `manifest`", additionalProperties: !0 } } };
function ie(t, { instancePath: r = "", parentData: de, parentDataProperty: ne, rootData: pe = t, dynamicAnchors: he = {} } = {}) {
  let d = null, e = 0, H = ie.evaluated;
  if (H.dynamicProps && (H.props = void 0), H.dynamicItems && (H.items = void 0), e === 0)
    if (t && typeof t == "object" && !Array.isArray(t)) {
      let B;
      if (t.type === void 0 && (B = "type") || t.kind === void 0 && (B = "kind") || t.name === void 0 && (B = "name") || t.version === void 0 && (B = "version") || t.id === void 0 && (B = "id") || t.manifest === void 0 && (B = "manifest"))
        return ie.errors = [{ instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: B }, message: "must have required property '" + B + "'" }], !1;
      {
        let Z = e;
        for (let m in t)
          if (!(m === "type" || m === "kind" || m === "name" || m === "version" || m === "id" || m === "manifest")) {
            return ie.errors = [{ instancePath: r, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: m }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (Z === e) {
          if (t.type !== void 0) {
            let m = t.type, N = e;
            if (typeof m != "string")
              return ie.errors = [{ instancePath: r + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            if (m !== "kstore.version.v1")
              return ie.errors = [{ instancePath: r + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "kstore.version.v1" }, message: "must be equal to constant" }], !1;
            var i = N === e;
          } else
            var i = !0;
          if (i) {
            if (t.kind !== void 0) {
              let m = t.kind, N = e;
              if (typeof m != "string")
                return ie.errors = [{ instancePath: r + "/kind", schemaPath: "#/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              if (!(m === "dataset" || m === "preprocessing" || m === "model" || m === "training" || m === "evaluation" || m === "experiment" || m === "report" || m === "checkpoint" || m === "result" || m === "plugin"))
                return ie.errors = [{ instancePath: r + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: Fe.properties.kind.enum }, message: "must be equal to one of the allowed values" }], !1;
              var i = N === e;
            } else
              var i = !0;
            if (i) {
              if (t.name !== void 0) {
                let m = t.name, N = e;
                if (e === N)
                  if (typeof m == "string") {
                    if (be(m) > 100)
                      return ie.errors = [{ instancePath: r + "/name", schemaPath: "#/properties/name/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" }], !1;
                    if (be(m) < 1)
                      return ie.errors = [{ instancePath: r + "/name", schemaPath: "#/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                  } else
                    return ie.errors = [{ instancePath: r + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                var i = N === e;
              } else
                var i = !0;
              if (i) {
                if (t.version !== void 0) {
                  let m = t.version, N = e;
                  if (!(typeof m == "number" && !(m % 1) && !isNaN(m) && isFinite(m)))
                    return ie.errors = [{ instancePath: r + "/version", schemaPath: "#/properties/version/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                  if (e === N && typeof m == "number" && isFinite(m) && (m < 1 || isNaN(m)))
                    return ie.errors = [{ instancePath: r + "/version", schemaPath: "#/properties/version/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }], !1;
                  var i = N === e;
                } else
                  var i = !0;
                if (i) {
                  if (t.id !== void 0) {
                    let m = t.id, N = e;
                    if (e === N)
                      if (typeof m == "string") {
                        if (!te.test(m))
                          return ie.errors = [{ instancePath: r + "/id", schemaPath: "#/properties/id/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }], !1;
                      } else
                        return ie.errors = [{ instancePath: r + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                    var i = N === e;
                  } else
                    var i = !0;
                  if (i)
                    if (t.manifest !== void 0) {
                      let m = t.manifest, N = e;
                      if (e === N && !(m && typeof m == "object" && !Array.isArray(m)))
                        return ie.errors = [{ instancePath: r + "/manifest", schemaPath: "#/properties/manifest/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                      var i = N === e;
                    } else
                      var i = !0;
                }
              }
            }
          }
        }
      }
    } else
      return ie.errors = [{ instancePath: r, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return ie.errors = d, e === 0;
}
ie.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Je = {
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
          processors: {
            type: "integer",
            minimum: 1,
            description: "how many it may use"
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
              },
              native: {
                type: "object",
                additionalProperties: {
                  type: "string"
                },
                description: "native libraries that it loaded, each with the first 16 digits of the SHA-256 of its file"
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
      allowOverlap: {
        type: "string",
        minLength: 1,
        description: "why trials run although training, validation and test data overlap"
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
  De as isAliases,
  Ie as isConfig,
  Le as isExperimentRun,
  Me as isExperimentSpec,
  Be as isGarbage,
  Ve as isManifest,
  Re as isRun,
  He as isSpec,
  Ee as isSweep,
  ze as isTrust,
  Ue as isVerdict,
  Ze as isVersion,
  Je as schemas
};
