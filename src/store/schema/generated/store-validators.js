// Generated from schemas/ by `npm run generate`. Do not edit.
var je = (t, r) => () => {
  try {
    return r || t((r = { exports: {} }).exports, r), r.exports;
  } catch (de) {
    throw r = 0, de;
  }
};

// node_modules/ajv/dist/runtime/ucs2length.js
var Pe = je((be) => {
  "use strict";
  Object.defineProperty(be, "__esModule", { value: !0 });
  function we(t) {
    let r = t.length, de = 0, ie = 0, ae;
    for (; ie < r; )
      de++, ae = t.charCodeAt(ie++), ae >= 55296 && ae <= 56319 && ie < r && (ae = t.charCodeAt(ie), (ae & 64512) === 56320 && ie++);
    return de;
  }
  be.default = we;
  we.code = 'require("ajv/dist/runtime/ucs2length").default';
});

// <stdin>
var Oe = ue;
function ue(t, { instancePath: r = "", parentData: de, parentDataProperty: ie, rootData: ae = t, dynamicAnchors: ce = {} } = {}) {
  let p = null, e = 0, M = ue.evaluated;
  if (M.dynamicProps && (M.props = void 0), M.dynamicItems && (M.items = void 0), e === 0)
    if (t && typeof t == "object" && !Array.isArray(t)) {
      let u;
      if (t.type === void 0 && (u = "type") || t.aliases === void 0 && (u = "aliases"))
        return ue.errors = [{ instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: u }, message: "must have required property '" + u + "'" }], !1;
      {
        let b = e;
        for (let L in t)
          if (!(L === "type" || L === "aliases")) {
            return ue.errors = [{ instancePath: r, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: L }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (b === e) {
          if (t.type !== void 0) {
            let L = t.type, F = e;
            if (typeof L != "string")
              return ue.errors = [{ instancePath: r + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            if (L !== "kstore.aliases.v1")
              return ue.errors = [{ instancePath: r + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "kstore.aliases.v1" }, message: "must be equal to constant" }], !1;
            var i = F === e;
          } else
            var i = !0;
          if (i)
            if (t.aliases !== void 0) {
              let L = t.aliases, F = e;
              if (e === F)
                if (L && typeof L == "object" && !Array.isArray(L))
                  for (let l in L) {
                    let S = L[l], H = e;
                    if (e === H)
                      if (S && typeof S == "object" && !Array.isArray(S))
                        for (let T in S) {
                          let O = S[T], B = e;
                          if (!(typeof O == "number" && !(O % 1) && !isNaN(O) && isFinite(O)))
                            return ue.errors = [{ instancePath: r + "/aliases/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + T.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/aliases/additionalProperties/additionalProperties/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                          if (e === B && typeof O == "number" && isFinite(O) && (O < 1 || isNaN(O)))
                            return ue.errors = [{ instancePath: r + "/aliases/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + T.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/aliases/additionalProperties/additionalProperties/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }], !1;
                          var D = B === e;
                          if (!D)
                            break;
                        }
                      else
                        return ue.errors = [{ instancePath: r + "/aliases/" + l.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/aliases/additionalProperties/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                    var I = H === e;
                    if (!I)
                      break;
                  }
                else
                  return ue.errors = [{ instancePath: r + "/aliases", schemaPath: "#/properties/aliases/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
              var i = F === e;
            } else
              var i = !0;
        }
      }
    } else
      return ue.errors = [{ instancePath: r, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return ue.errors = p, e === 0;
}
ue.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Te = oe;
var ve = Pe().default;
function oe(t, { instancePath: r = "", parentData: de, parentDataProperty: ie, rootData: ae = t, dynamicAnchors: ce = {} } = {}) {
  let p = null, e = 0, M = oe.evaluated;
  if (M.dynamicProps && (M.props = void 0), M.dynamicItems && (M.items = void 0), e === 0)
    if (t && typeof t == "object" && !Array.isArray(t)) {
      let I = e;
      for (let u in t)
        if (!(u === "author" || u === "lockTimeoutSeconds" || u === "saveStateSeconds")) {
          return oe.errors = [{ instancePath: r, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: u }, message: "must NOT have additional properties" }], !1;
          break;
        }
      if (I === e) {
        if (t.author !== void 0) {
          let u = t.author, b = e;
          if (e === b)
            if (u && typeof u == "object" && !Array.isArray(u)) {
              let L;
              if (u.name === void 0 && (L = "name") || u.email === void 0 && (L = "email"))
                return oe.errors = [{ instancePath: r + "/author", schemaPath: "#/properties/author/required", keyword: "required", params: { missingProperty: L }, message: "must have required property '" + L + "'" }], !1;
              {
                let F = e;
                for (let k in u)
                  if (!(k === "name" || k === "email")) {
                    return oe.errors = [{ instancePath: r + "/author", schemaPath: "#/properties/author/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: k }, message: "must NOT have additional properties" }], !1;
                    break;
                  }
                if (F === e) {
                  if (u.name !== void 0) {
                    let k = u.name, l = e;
                    if (e === l)
                      if (typeof k == "string") {
                        if (ve(k) < 1)
                          return oe.errors = [{ instancePath: r + "/author/name", schemaPath: "#/properties/author/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                      } else
                        return oe.errors = [{ instancePath: r + "/author/name", schemaPath: "#/properties/author/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                    var i = l === e;
                  } else
                    var i = !0;
                  if (i)
                    if (u.email !== void 0) {
                      let k = e;
                      if (typeof u.email != "string")
                        return oe.errors = [{ instancePath: r + "/author/email", schemaPath: "#/properties/author/properties/email/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                      var i = k === e;
                    } else
                      var i = !0;
                }
              }
            } else
              return oe.errors = [{ instancePath: r + "/author", schemaPath: "#/properties/author/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
          var D = b === e;
        } else
          var D = !0;
        if (D) {
          if (t.lockTimeoutSeconds !== void 0) {
            let u = t.lockTimeoutSeconds, b = e;
            if (!(typeof u == "number" && !(u % 1) && !isNaN(u) && isFinite(u)))
              return oe.errors = [{ instancePath: r + "/lockTimeoutSeconds", schemaPath: "#/properties/lockTimeoutSeconds/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
            if (e === b && typeof u == "number" && isFinite(u) && (u < 0 || isNaN(u)))
              return oe.errors = [{ instancePath: r + "/lockTimeoutSeconds", schemaPath: "#/properties/lockTimeoutSeconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
            var D = b === e;
          } else
            var D = !0;
          if (D)
            if (t.saveStateSeconds !== void 0) {
              let u = t.saveStateSeconds, b = e;
              if (e === b)
                if (typeof u == "number" && isFinite(u)) {
                  if (u < 0 || isNaN(u))
                    return oe.errors = [{ instancePath: r + "/saveStateSeconds", schemaPath: "#/properties/saveStateSeconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                } else
                  return oe.errors = [{ instancePath: r + "/saveStateSeconds", schemaPath: "#/properties/saveStateSeconds/type", keyword: "type", params: { type: "number" }, message: "must be number" }], !1;
              var D = b === e;
            } else
              var D = !0;
        }
      }
    } else
      return oe.errors = [{ instancePath: r, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return oe.errors = p, e === 0;
}
oe.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Fe = g, ye = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "urn:kstore:schema:experiment-run", title: "ExperimentRun", description: "Record of one execution of an experiment: a chain of runs.", type: "object", additionalProperties: !1, required: ["type", "spec", "specification", "status", "used", "steps", "outputs", "metrics", "startedAt", "durationMs"], properties: { type: { type: "string", const: "kstore.experiment-run.v1" }, spec: { type: "string", pattern: "^[0-9a-f]{64}$", description: "SHA-256, 64 lower-case hexadecimal digits" }, specification: { type: "object", additionalProperties: !0, description: "the experiment spec itself" }, status: { type: "string", enum: ["succeeded", "failed", "aborted", "stopped"] }, used: { type: "array", description: "versions that were used", items: { type: "object", additionalProperties: !1, required: ["role", "kind", "name", "version", "id"], properties: { role: { type: "string" }, kind: { type: "string", enum: ["dataset", "preprocessing", "model", "training", "evaluation", "experiment", "report", "checkpoint", "result", "plugin"] }, name: { type: "string" }, version: { type: "integer", minimum: 1 }, id: { type: "string", pattern: "^[0-9a-f]{64}$", description: "SHA-256, 64 lower-case hexadecimal digits" } } } }, steps: { type: "array", items: { type: "object", additionalProperties: !1, required: ["step", "run", "cached"], properties: { step: { type: "string" }, run: { type: "string", pattern: "^[0-9a-f]{64}$", description: "SHA-256, 64 lower-case hexadecimal digits" }, cached: { type: "boolean" } } }, description: "the steps that were run or served from the cache; whether one succeeded stands in its run" }, notRun: { type: "array", description: "steps that were not run; absent when there is none", items: { type: "object", additionalProperties: !1, required: ["step"], properties: { step: { type: "string" }, needs: { type: "string", description: "the failed step whose output it needs; absent when the experiment was stopped before" } } } }, point: { type: "object", additionalProperties: !0, minProperties: 1, description: "what was chosen for this run: keys of the matrix, or of a sweep, to values; absent when nothing was to be chosen" }, outputs: { type: "array", description: "versions that were made", items: { type: "object", additionalProperties: !1, required: ["slot", "kind", "name", "version", "id"], properties: { slot: { type: "string" }, kind: { type: "string", enum: ["dataset", "preprocessing", "model", "training", "evaluation", "experiment", "report", "checkpoint", "result", "plugin"] }, name: { type: "string" }, version: { type: "integer", minimum: 1 }, id: { type: "string", pattern: "^[0-9a-f]{64}$", description: "SHA-256, 64 lower-case hexadecimal digits" } } } }, metrics: { type: "object", additionalProperties: { type: "number" }, description: "final value of each metric" }, startedAt: { type: "string", description: "ISO 8601, UTC" }, durationMs: { type: "integer", minimum: 0 }, error: { type: "object", additionalProperties: !1, required: ["code", "message"], properties: { code: { type: "string" }, message: { type: "string" } } }, dataCheck: { type: "object", description: "whether training, validation and test data have rows in common, as it was checked before the run", additionalProperties: !1, required: ["pairs", "unknown"], properties: { pairs: { type: "array", description: "data that is to have nothing in common, `left` learnt from", items: { type: "object", additionalProperties: !1, required: ["step", "left", "right"], properties: { step: { type: "string" }, left: { type: "object", additionalProperties: !1, required: ["role", "kind", "ref", "id"], properties: { role: { type: "string", enum: ["training", "validation", "test"] }, kind: { type: "string", enum: ["dataset", "preprocessing", "model", "training", "evaluation", "experiment", "report", "checkpoint", "result", "plugin"] }, ref: { type: "string", description: "reference such as formula_v1" }, id: { type: "string", pattern: "^[0-9a-f]{64}$", description: "SHA-256, 64 lower-case hexadecimal digits" } } }, right: { type: "object", additionalProperties: !1, required: ["role", "kind", "ref", "id"], properties: { role: { type: "string", enum: ["training", "validation", "test"] }, kind: { type: "string", enum: ["dataset", "preprocessing", "model", "training", "evaluation", "experiment", "report", "checkpoint", "result", "plugin"] }, ref: { type: "string", description: "reference such as formula_v1" }, id: { type: "string", pattern: "^[0-9a-f]{64}$", description: "SHA-256, 64 lower-case hexadecimal digits" } } }, unit: { type: "string", enum: ["row", "file"] }, rows: { type: "object", description: "rows or files compared", additionalProperties: !1, required: ["left", "right"], properties: { left: { type: "integer", minimum: 0 }, right: { type: "integer", minimum: 0 } } }, counts: { type: "object", description: "rows or files of the right side, each by the strongest way in which it overlaps", additionalProperties: !1, required: ["exact", "normalised", "key", "sameInputs"], properties: { exact: { type: "integer", minimum: 0, description: "the same as they are written" }, normalised: { type: "integer", minimum: 0, description: "the same but for how they are written: number format, case, white space, width, unit, order of columns" }, key: { type: "integer", minimum: 0, description: "of the same key, with other content" }, sameInputs: { type: "integer", minimum: 0, description: "the same inputs with another target" } } }, notCompared: { type: "string", description: "why they could not be compared; then there are no counts" } } } }, unknown: { type: "array", description: "what could not be told of the roles, in words", items: { type: "string" } }, overridden: { type: "string", description: "the reason for which the run went on although data overlaps" } } } } }, ke = Object.prototype.hasOwnProperty, X = new RegExp("^[0-9a-f]{64}$", "u");
function g(t, { instancePath: r = "", parentData: de, parentDataProperty: ie, rootData: ae = t, dynamicAnchors: ce = {} } = {}) {
  let p = null, e = 0, M = g.evaluated;
  if (M.dynamicProps && (M.props = void 0), M.dynamicItems && (M.items = void 0), e === 0)
    if (t && typeof t == "object" && !Array.isArray(t)) {
      let z;
      if (t.type === void 0 && (z = "type") || t.spec === void 0 && (z = "spec") || t.specification === void 0 && (z = "specification") || t.status === void 0 && (z = "status") || t.used === void 0 && (z = "used") || t.steps === void 0 && (z = "steps") || t.outputs === void 0 && (z = "outputs") || t.metrics === void 0 && (z = "metrics") || t.startedAt === void 0 && (z = "startedAt") || t.durationMs === void 0 && (z = "durationMs"))
        return g.errors = [{ instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: z }, message: "must have required property '" + z + "'" }], !1;
      {
        let Z = e;
        for (let c in t)
          if (!ke.call(ye.properties, c)) {
            return g.errors = [{ instancePath: r, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: c }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (Z === e) {
          if (t.type !== void 0) {
            let c = t.type, A = e;
            if (typeof c != "string")
              return g.errors = [{ instancePath: r + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            if (c !== "kstore.experiment-run.v1")
              return g.errors = [{ instancePath: r + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "kstore.experiment-run.v1" }, message: "must be equal to constant" }], !1;
            var i = A === e;
          } else
            var i = !0;
          if (i) {
            if (t.spec !== void 0) {
              let c = t.spec, A = e;
              if (e === A)
                if (typeof c == "string") {
                  if (!X.test(c))
                    return g.errors = [{ instancePath: r + "/spec", schemaPath: "#/properties/spec/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }], !1;
                } else
                  return g.errors = [{ instancePath: r + "/spec", schemaPath: "#/properties/spec/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              var i = A === e;
            } else
              var i = !0;
            if (i) {
              if (t.specification !== void 0) {
                let c = t.specification, A = e;
                if (e === A && !(c && typeof c == "object" && !Array.isArray(c)))
                  return g.errors = [{ instancePath: r + "/specification", schemaPath: "#/properties/specification/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                var i = A === e;
              } else
                var i = !0;
              if (i) {
                if (t.status !== void 0) {
                  let c = t.status, A = e;
                  if (typeof c != "string")
                    return g.errors = [{ instancePath: r + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                  if (!(c === "succeeded" || c === "failed" || c === "aborted" || c === "stopped"))
                    return g.errors = [{ instancePath: r + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: ye.properties.status.enum }, message: "must be equal to one of the allowed values" }], !1;
                  var i = A === e;
                } else
                  var i = !0;
                if (i) {
                  if (t.used !== void 0) {
                    let c = t.used, A = e;
                    if (e === A)
                      if (Array.isArray(c)) {
                        var D = !0;
                        let C = c.length;
                        for (let P = 0; P < C; P++) {
                          let n = c[P], N = e;
                          if (e === N)
                            if (n && typeof n == "object" && !Array.isArray(n)) {
                              let m;
                              if (n.role === void 0 && (m = "role") || n.kind === void 0 && (m = "kind") || n.name === void 0 && (m = "name") || n.version === void 0 && (m = "version") || n.id === void 0 && (m = "id"))
                                return g.errors = [{ instancePath: r + "/used/" + P, schemaPath: "#/properties/used/items/required", keyword: "required", params: { missingProperty: m }, message: "must have required property '" + m + "'" }], !1;
                              {
                                let E = e;
                                for (let d in n)
                                  if (!(d === "role" || d === "kind" || d === "name" || d === "version" || d === "id")) {
                                    return g.errors = [{ instancePath: r + "/used/" + P, schemaPath: "#/properties/used/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: d }, message: "must NOT have additional properties" }], !1;
                                    break;
                                  }
                                if (E === e) {
                                  if (n.role !== void 0) {
                                    let d = e;
                                    if (typeof n.role != "string")
                                      return g.errors = [{ instancePath: r + "/used/" + P + "/role", schemaPath: "#/properties/used/items/properties/role/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                    var I = d === e;
                                  } else
                                    var I = !0;
                                  if (I) {
                                    if (n.kind !== void 0) {
                                      let d = n.kind, $ = e;
                                      if (typeof d != "string")
                                        return g.errors = [{ instancePath: r + "/used/" + P + "/kind", schemaPath: "#/properties/used/items/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                      if (!(d === "dataset" || d === "preprocessing" || d === "model" || d === "training" || d === "evaluation" || d === "experiment" || d === "report" || d === "checkpoint" || d === "result" || d === "plugin"))
                                        return g.errors = [{ instancePath: r + "/used/" + P + "/kind", schemaPath: "#/properties/used/items/properties/kind/enum", keyword: "enum", params: { allowedValues: ye.properties.used.items.properties.kind.enum }, message: "must be equal to one of the allowed values" }], !1;
                                      var I = $ === e;
                                    } else
                                      var I = !0;
                                    if (I) {
                                      if (n.name !== void 0) {
                                        let d = e;
                                        if (typeof n.name != "string")
                                          return g.errors = [{ instancePath: r + "/used/" + P + "/name", schemaPath: "#/properties/used/items/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                        var I = d === e;
                                      } else
                                        var I = !0;
                                      if (I) {
                                        if (n.version !== void 0) {
                                          let d = n.version, $ = e;
                                          if (!(typeof d == "number" && !(d % 1) && !isNaN(d) && isFinite(d)))
                                            return g.errors = [{ instancePath: r + "/used/" + P + "/version", schemaPath: "#/properties/used/items/properties/version/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                                          if (e === $ && typeof d == "number" && isFinite(d) && (d < 1 || isNaN(d)))
                                            return g.errors = [{ instancePath: r + "/used/" + P + "/version", schemaPath: "#/properties/used/items/properties/version/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }], !1;
                                          var I = $ === e;
                                        } else
                                          var I = !0;
                                        if (I)
                                          if (n.id !== void 0) {
                                            let d = n.id, $ = e;
                                            if (e === $)
                                              if (typeof d == "string") {
                                                if (!X.test(d))
                                                  return g.errors = [{ instancePath: r + "/used/" + P + "/id", schemaPath: "#/properties/used/items/properties/id/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }], !1;
                                              } else
                                                return g.errors = [{ instancePath: r + "/used/" + P + "/id", schemaPath: "#/properties/used/items/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                            var I = $ === e;
                                          } else
                                            var I = !0;
                                      }
                                    }
                                  }
                                }
                              }
                            } else
                              return g.errors = [{ instancePath: r + "/used/" + P, schemaPath: "#/properties/used/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                          var D = N === e;
                          if (!D)
                            break;
                        }
                      } else
                        return g.errors = [{ instancePath: r + "/used", schemaPath: "#/properties/used/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                    var i = A === e;
                  } else
                    var i = !0;
                  if (i) {
                    if (t.steps !== void 0) {
                      let c = t.steps, A = e;
                      if (e === A)
                        if (Array.isArray(c)) {
                          var u = !0;
                          let C = c.length;
                          for (let P = 0; P < C; P++) {
                            let n = c[P], N = e;
                            if (e === N)
                              if (n && typeof n == "object" && !Array.isArray(n)) {
                                let m;
                                if (n.step === void 0 && (m = "step") || n.run === void 0 && (m = "run") || n.cached === void 0 && (m = "cached"))
                                  return g.errors = [{ instancePath: r + "/steps/" + P, schemaPath: "#/properties/steps/items/required", keyword: "required", params: { missingProperty: m }, message: "must have required property '" + m + "'" }], !1;
                                {
                                  let E = e;
                                  for (let d in n)
                                    if (!(d === "step" || d === "run" || d === "cached")) {
                                      return g.errors = [{ instancePath: r + "/steps/" + P, schemaPath: "#/properties/steps/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: d }, message: "must NOT have additional properties" }], !1;
                                      break;
                                    }
                                  if (E === e) {
                                    if (n.step !== void 0) {
                                      let d = e;
                                      if (typeof n.step != "string")
                                        return g.errors = [{ instancePath: r + "/steps/" + P + "/step", schemaPath: "#/properties/steps/items/properties/step/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                      var b = d === e;
                                    } else
                                      var b = !0;
                                    if (b) {
                                      if (n.run !== void 0) {
                                        let d = n.run, $ = e;
                                        if (e === $)
                                          if (typeof d == "string") {
                                            if (!X.test(d))
                                              return g.errors = [{ instancePath: r + "/steps/" + P + "/run", schemaPath: "#/properties/steps/items/properties/run/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }], !1;
                                          } else
                                            return g.errors = [{ instancePath: r + "/steps/" + P + "/run", schemaPath: "#/properties/steps/items/properties/run/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                        var b = $ === e;
                                      } else
                                        var b = !0;
                                      if (b)
                                        if (n.cached !== void 0) {
                                          let d = e;
                                          if (typeof n.cached != "boolean")
                                            return g.errors = [{ instancePath: r + "/steps/" + P + "/cached", schemaPath: "#/properties/steps/items/properties/cached/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }], !1;
                                          var b = d === e;
                                        } else
                                          var b = !0;
                                    }
                                  }
                                }
                              } else
                                return g.errors = [{ instancePath: r + "/steps/" + P, schemaPath: "#/properties/steps/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                            var u = N === e;
                            if (!u)
                              break;
                          }
                        } else
                          return g.errors = [{ instancePath: r + "/steps", schemaPath: "#/properties/steps/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                      var i = A === e;
                    } else
                      var i = !0;
                    if (i) {
                      if (t.notRun !== void 0) {
                        let c = t.notRun, A = e;
                        if (e === A)
                          if (Array.isArray(c)) {
                            var L = !0;
                            let C = c.length;
                            for (let P = 0; P < C; P++) {
                              let n = c[P], N = e;
                              if (e === N)
                                if (n && typeof n == "object" && !Array.isArray(n)) {
                                  let m;
                                  if (n.step === void 0 && (m = "step"))
                                    return g.errors = [{ instancePath: r + "/notRun/" + P, schemaPath: "#/properties/notRun/items/required", keyword: "required", params: { missingProperty: m }, message: "must have required property '" + m + "'" }], !1;
                                  {
                                    let E = e;
                                    for (let d in n)
                                      if (!(d === "step" || d === "needs")) {
                                        return g.errors = [{ instancePath: r + "/notRun/" + P, schemaPath: "#/properties/notRun/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: d }, message: "must NOT have additional properties" }], !1;
                                        break;
                                      }
                                    if (E === e) {
                                      if (n.step !== void 0) {
                                        let d = e;
                                        if (typeof n.step != "string")
                                          return g.errors = [{ instancePath: r + "/notRun/" + P + "/step", schemaPath: "#/properties/notRun/items/properties/step/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                        var F = d === e;
                                      } else
                                        var F = !0;
                                      if (F)
                                        if (n.needs !== void 0) {
                                          let d = e;
                                          if (typeof n.needs != "string")
                                            return g.errors = [{ instancePath: r + "/notRun/" + P + "/needs", schemaPath: "#/properties/notRun/items/properties/needs/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                          var F = d === e;
                                        } else
                                          var F = !0;
                                    }
                                  }
                                } else
                                  return g.errors = [{ instancePath: r + "/notRun/" + P, schemaPath: "#/properties/notRun/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                              var L = N === e;
                              if (!L)
                                break;
                            }
                          } else
                            return g.errors = [{ instancePath: r + "/notRun", schemaPath: "#/properties/notRun/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                        var i = A === e;
                      } else
                        var i = !0;
                      if (i) {
                        if (t.point !== void 0) {
                          let c = t.point, A = e;
                          if (e === A)
                            if (c && typeof c == "object" && !Array.isArray(c)) {
                              if (Object.keys(c).length < 1)
                                return g.errors = [{ instancePath: r + "/point", schemaPath: "#/properties/point/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" }], !1;
                            } else
                              return g.errors = [{ instancePath: r + "/point", schemaPath: "#/properties/point/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                          var i = A === e;
                        } else
                          var i = !0;
                        if (i) {
                          if (t.outputs !== void 0) {
                            let c = t.outputs, A = e;
                            if (e === A)
                              if (Array.isArray(c)) {
                                var k = !0;
                                let C = c.length;
                                for (let P = 0; P < C; P++) {
                                  let n = c[P], N = e;
                                  if (e === N)
                                    if (n && typeof n == "object" && !Array.isArray(n)) {
                                      let m;
                                      if (n.slot === void 0 && (m = "slot") || n.kind === void 0 && (m = "kind") || n.name === void 0 && (m = "name") || n.version === void 0 && (m = "version") || n.id === void 0 && (m = "id"))
                                        return g.errors = [{ instancePath: r + "/outputs/" + P, schemaPath: "#/properties/outputs/items/required", keyword: "required", params: { missingProperty: m }, message: "must have required property '" + m + "'" }], !1;
                                      {
                                        let E = e;
                                        for (let d in n)
                                          if (!(d === "slot" || d === "kind" || d === "name" || d === "version" || d === "id")) {
                                            return g.errors = [{ instancePath: r + "/outputs/" + P, schemaPath: "#/properties/outputs/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: d }, message: "must NOT have additional properties" }], !1;
                                            break;
                                          }
                                        if (E === e) {
                                          if (n.slot !== void 0) {
                                            let d = e;
                                            if (typeof n.slot != "string")
                                              return g.errors = [{ instancePath: r + "/outputs/" + P + "/slot", schemaPath: "#/properties/outputs/items/properties/slot/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                            var l = d === e;
                                          } else
                                            var l = !0;
                                          if (l) {
                                            if (n.kind !== void 0) {
                                              let d = n.kind, $ = e;
                                              if (typeof d != "string")
                                                return g.errors = [{ instancePath: r + "/outputs/" + P + "/kind", schemaPath: "#/properties/outputs/items/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                              if (!(d === "dataset" || d === "preprocessing" || d === "model" || d === "training" || d === "evaluation" || d === "experiment" || d === "report" || d === "checkpoint" || d === "result" || d === "plugin"))
                                                return g.errors = [{ instancePath: r + "/outputs/" + P + "/kind", schemaPath: "#/properties/outputs/items/properties/kind/enum", keyword: "enum", params: { allowedValues: ye.properties.outputs.items.properties.kind.enum }, message: "must be equal to one of the allowed values" }], !1;
                                              var l = $ === e;
                                            } else
                                              var l = !0;
                                            if (l) {
                                              if (n.name !== void 0) {
                                                let d = e;
                                                if (typeof n.name != "string")
                                                  return g.errors = [{ instancePath: r + "/outputs/" + P + "/name", schemaPath: "#/properties/outputs/items/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                var l = d === e;
                                              } else
                                                var l = !0;
                                              if (l) {
                                                if (n.version !== void 0) {
                                                  let d = n.version, $ = e;
                                                  if (!(typeof d == "number" && !(d % 1) && !isNaN(d) && isFinite(d)))
                                                    return g.errors = [{ instancePath: r + "/outputs/" + P + "/version", schemaPath: "#/properties/outputs/items/properties/version/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                                                  if (e === $ && typeof d == "number" && isFinite(d) && (d < 1 || isNaN(d)))
                                                    return g.errors = [{ instancePath: r + "/outputs/" + P + "/version", schemaPath: "#/properties/outputs/items/properties/version/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }], !1;
                                                  var l = $ === e;
                                                } else
                                                  var l = !0;
                                                if (l)
                                                  if (n.id !== void 0) {
                                                    let d = n.id, $ = e;
                                                    if (e === $)
                                                      if (typeof d == "string") {
                                                        if (!X.test(d))
                                                          return g.errors = [{ instancePath: r + "/outputs/" + P + "/id", schemaPath: "#/properties/outputs/items/properties/id/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }], !1;
                                                      } else
                                                        return g.errors = [{ instancePath: r + "/outputs/" + P + "/id", schemaPath: "#/properties/outputs/items/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                    var l = $ === e;
                                                  } else
                                                    var l = !0;
                                              }
                                            }
                                          }
                                        }
                                      }
                                    } else
                                      return g.errors = [{ instancePath: r + "/outputs/" + P, schemaPath: "#/properties/outputs/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                                  var k = N === e;
                                  if (!k)
                                    break;
                                }
                              } else
                                return g.errors = [{ instancePath: r + "/outputs", schemaPath: "#/properties/outputs/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                            var i = A === e;
                          } else
                            var i = !0;
                          if (i) {
                            if (t.metrics !== void 0) {
                              let c = t.metrics, A = e;
                              if (e === A)
                                if (c && typeof c == "object" && !Array.isArray(c))
                                  for (let C in c) {
                                    let P = c[C], n = e;
                                    if (!(typeof P == "number" && isFinite(P)))
                                      return g.errors = [{ instancePath: r + "/metrics/" + C.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/metrics/additionalProperties/type", keyword: "type", params: { type: "number" }, message: "must be number" }], !1;
                                    var S = n === e;
                                    if (!S)
                                      break;
                                  }
                                else
                                  return g.errors = [{ instancePath: r + "/metrics", schemaPath: "#/properties/metrics/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                              var i = A === e;
                            } else
                              var i = !0;
                            if (i) {
                              if (t.startedAt !== void 0) {
                                let c = e;
                                if (typeof t.startedAt != "string")
                                  return g.errors = [{ instancePath: r + "/startedAt", schemaPath: "#/properties/startedAt/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                var i = c === e;
                              } else
                                var i = !0;
                              if (i) {
                                if (t.durationMs !== void 0) {
                                  let c = t.durationMs, A = e;
                                  if (!(typeof c == "number" && !(c % 1) && !isNaN(c) && isFinite(c)))
                                    return g.errors = [{ instancePath: r + "/durationMs", schemaPath: "#/properties/durationMs/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                                  if (e === A && typeof c == "number" && isFinite(c) && (c < 0 || isNaN(c)))
                                    return g.errors = [{ instancePath: r + "/durationMs", schemaPath: "#/properties/durationMs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                                  var i = A === e;
                                } else
                                  var i = !0;
                                if (i) {
                                  if (t.error !== void 0) {
                                    let c = t.error, A = e;
                                    if (e === A)
                                      if (c && typeof c == "object" && !Array.isArray(c)) {
                                        let C;
                                        if (c.code === void 0 && (C = "code") || c.message === void 0 && (C = "message"))
                                          return g.errors = [{ instancePath: r + "/error", schemaPath: "#/properties/error/required", keyword: "required", params: { missingProperty: C }, message: "must have required property '" + C + "'" }], !1;
                                        {
                                          let P = e;
                                          for (let n in c)
                                            if (!(n === "code" || n === "message")) {
                                              return g.errors = [{ instancePath: r + "/error", schemaPath: "#/properties/error/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n }, message: "must NOT have additional properties" }], !1;
                                              break;
                                            }
                                          if (P === e) {
                                            if (c.code !== void 0) {
                                              let n = e;
                                              if (typeof c.code != "string")
                                                return g.errors = [{ instancePath: r + "/error/code", schemaPath: "#/properties/error/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                              var H = n === e;
                                            } else
                                              var H = !0;
                                            if (H)
                                              if (c.message !== void 0) {
                                                let n = e;
                                                if (typeof c.message != "string")
                                                  return g.errors = [{ instancePath: r + "/error/message", schemaPath: "#/properties/error/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                var H = n === e;
                                              } else
                                                var H = !0;
                                          }
                                        }
                                      } else
                                        return g.errors = [{ instancePath: r + "/error", schemaPath: "#/properties/error/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                                    var i = A === e;
                                  } else
                                    var i = !0;
                                  if (i)
                                    if (t.dataCheck !== void 0) {
                                      let c = t.dataCheck, A = e;
                                      if (e === A)
                                        if (c && typeof c == "object" && !Array.isArray(c)) {
                                          let C;
                                          if (c.pairs === void 0 && (C = "pairs") || c.unknown === void 0 && (C = "unknown"))
                                            return g.errors = [{ instancePath: r + "/dataCheck", schemaPath: "#/properties/dataCheck/required", keyword: "required", params: { missingProperty: C }, message: "must have required property '" + C + "'" }], !1;
                                          {
                                            let P = e;
                                            for (let n in c)
                                              if (!(n === "pairs" || n === "unknown" || n === "overridden")) {
                                                return g.errors = [{ instancePath: r + "/dataCheck", schemaPath: "#/properties/dataCheck/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n }, message: "must NOT have additional properties" }], !1;
                                                break;
                                              }
                                            if (P === e) {
                                              if (c.pairs !== void 0) {
                                                let n = c.pairs, N = e;
                                                if (e === N)
                                                  if (Array.isArray(n)) {
                                                    var T = !0;
                                                    let a = n.length;
                                                    for (let m = 0; m < a; m++) {
                                                      let E = n[m], d = e;
                                                      if (e === d)
                                                        if (E && typeof E == "object" && !Array.isArray(E)) {
                                                          let s;
                                                          if (E.step === void 0 && (s = "step") || E.left === void 0 && (s = "left") || E.right === void 0 && (s = "right"))
                                                            return g.errors = [{ instancePath: r + "/dataCheck/pairs/" + m, schemaPath: "#/properties/dataCheck/properties/pairs/items/required", keyword: "required", params: { missingProperty: s }, message: "must have required property '" + s + "'" }], !1;
                                                          {
                                                            let x = e;
                                                            for (let j in E)
                                                              if (!(j === "step" || j === "left" || j === "right" || j === "unit" || j === "rows" || j === "counts" || j === "notCompared")) {
                                                                return g.errors = [{ instancePath: r + "/dataCheck/pairs/" + m, schemaPath: "#/properties/dataCheck/properties/pairs/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: j }, message: "must NOT have additional properties" }], !1;
                                                                break;
                                                              }
                                                            if (x === e) {
                                                              if (E.step !== void 0) {
                                                                let j = e;
                                                                if (typeof E.step != "string")
                                                                  return g.errors = [{ instancePath: r + "/dataCheck/pairs/" + m + "/step", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/step/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                                var O = j === e;
                                                              } else
                                                                var O = !0;
                                                              if (O) {
                                                                if (E.left !== void 0) {
                                                                  let j = E.left, w = e;
                                                                  if (e === w)
                                                                    if (j && typeof j == "object" && !Array.isArray(j)) {
                                                                      let y;
                                                                      if (j.role === void 0 && (y = "role") || j.kind === void 0 && (y = "kind") || j.ref === void 0 && (y = "ref") || j.id === void 0 && (y = "id"))
                                                                        return g.errors = [{ instancePath: r + "/dataCheck/pairs/" + m + "/left", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/left/required", keyword: "required", params: { missingProperty: y }, message: "must have required property '" + y + "'" }], !1;
                                                                      {
                                                                        let re = e;
                                                                        for (let f in j)
                                                                          if (!(f === "role" || f === "kind" || f === "ref" || f === "id")) {
                                                                            return g.errors = [{ instancePath: r + "/dataCheck/pairs/" + m + "/left", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/left/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: f }, message: "must NOT have additional properties" }], !1;
                                                                            break;
                                                                          }
                                                                        if (re === e) {
                                                                          if (j.role !== void 0) {
                                                                            let f = j.role, R = e;
                                                                            if (typeof f != "string")
                                                                              return g.errors = [{ instancePath: r + "/dataCheck/pairs/" + m + "/left/role", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/left/properties/role/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                                            if (!(f === "training" || f === "validation" || f === "test"))
                                                                              return g.errors = [{ instancePath: r + "/dataCheck/pairs/" + m + "/left/role", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/left/properties/role/enum", keyword: "enum", params: { allowedValues: ye.properties.dataCheck.properties.pairs.items.properties.left.properties.role.enum }, message: "must be equal to one of the allowed values" }], !1;
                                                                            var B = R === e;
                                                                          } else
                                                                            var B = !0;
                                                                          if (B) {
                                                                            if (j.kind !== void 0) {
                                                                              let f = j.kind, R = e;
                                                                              if (typeof f != "string")
                                                                                return g.errors = [{ instancePath: r + "/dataCheck/pairs/" + m + "/left/kind", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/left/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                                              if (!(f === "dataset" || f === "preprocessing" || f === "model" || f === "training" || f === "evaluation" || f === "experiment" || f === "report" || f === "checkpoint" || f === "result" || f === "plugin"))
                                                                                return g.errors = [{ instancePath: r + "/dataCheck/pairs/" + m + "/left/kind", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/left/properties/kind/enum", keyword: "enum", params: { allowedValues: ye.properties.dataCheck.properties.pairs.items.properties.left.properties.kind.enum }, message: "must be equal to one of the allowed values" }], !1;
                                                                              var B = R === e;
                                                                            } else
                                                                              var B = !0;
                                                                            if (B) {
                                                                              if (j.ref !== void 0) {
                                                                                let f = e;
                                                                                if (typeof j.ref != "string")
                                                                                  return g.errors = [{ instancePath: r + "/dataCheck/pairs/" + m + "/left/ref", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/left/properties/ref/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                                                var B = f === e;
                                                                              } else
                                                                                var B = !0;
                                                                              if (B)
                                                                                if (j.id !== void 0) {
                                                                                  let f = j.id, R = e;
                                                                                  if (e === R)
                                                                                    if (typeof f == "string") {
                                                                                      if (!X.test(f))
                                                                                        return g.errors = [{ instancePath: r + "/dataCheck/pairs/" + m + "/left/id", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/left/properties/id/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }], !1;
                                                                                    } else
                                                                                      return g.errors = [{ instancePath: r + "/dataCheck/pairs/" + m + "/left/id", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/left/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                                                  var B = R === e;
                                                                                } else
                                                                                  var B = !0;
                                                                            }
                                                                          }
                                                                        }
                                                                      }
                                                                    } else
                                                                      return g.errors = [{ instancePath: r + "/dataCheck/pairs/" + m + "/left", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/left/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                                                                  var O = w === e;
                                                                } else
                                                                  var O = !0;
                                                                if (O) {
                                                                  if (E.right !== void 0) {
                                                                    let j = E.right, w = e;
                                                                    if (e === w)
                                                                      if (j && typeof j == "object" && !Array.isArray(j)) {
                                                                        let y;
                                                                        if (j.role === void 0 && (y = "role") || j.kind === void 0 && (y = "kind") || j.ref === void 0 && (y = "ref") || j.id === void 0 && (y = "id"))
                                                                          return g.errors = [{ instancePath: r + "/dataCheck/pairs/" + m + "/right", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/right/required", keyword: "required", params: { missingProperty: y }, message: "must have required property '" + y + "'" }], !1;
                                                                        {
                                                                          let re = e;
                                                                          for (let f in j)
                                                                            if (!(f === "role" || f === "kind" || f === "ref" || f === "id")) {
                                                                              return g.errors = [{ instancePath: r + "/dataCheck/pairs/" + m + "/right", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/right/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: f }, message: "must NOT have additional properties" }], !1;
                                                                              break;
                                                                            }
                                                                          if (re === e) {
                                                                            if (j.role !== void 0) {
                                                                              let f = j.role, R = e;
                                                                              if (typeof f != "string")
                                                                                return g.errors = [{ instancePath: r + "/dataCheck/pairs/" + m + "/right/role", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/right/properties/role/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                                              if (!(f === "training" || f === "validation" || f === "test"))
                                                                                return g.errors = [{ instancePath: r + "/dataCheck/pairs/" + m + "/right/role", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/right/properties/role/enum", keyword: "enum", params: { allowedValues: ye.properties.dataCheck.properties.pairs.items.properties.right.properties.role.enum }, message: "must be equal to one of the allowed values" }], !1;
                                                                              var Q = R === e;
                                                                            } else
                                                                              var Q = !0;
                                                                            if (Q) {
                                                                              if (j.kind !== void 0) {
                                                                                let f = j.kind, R = e;
                                                                                if (typeof f != "string")
                                                                                  return g.errors = [{ instancePath: r + "/dataCheck/pairs/" + m + "/right/kind", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/right/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                                                if (!(f === "dataset" || f === "preprocessing" || f === "model" || f === "training" || f === "evaluation" || f === "experiment" || f === "report" || f === "checkpoint" || f === "result" || f === "plugin"))
                                                                                  return g.errors = [{ instancePath: r + "/dataCheck/pairs/" + m + "/right/kind", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/right/properties/kind/enum", keyword: "enum", params: { allowedValues: ye.properties.dataCheck.properties.pairs.items.properties.right.properties.kind.enum }, message: "must be equal to one of the allowed values" }], !1;
                                                                                var Q = R === e;
                                                                              } else
                                                                                var Q = !0;
                                                                              if (Q) {
                                                                                if (j.ref !== void 0) {
                                                                                  let f = e;
                                                                                  if (typeof j.ref != "string")
                                                                                    return g.errors = [{ instancePath: r + "/dataCheck/pairs/" + m + "/right/ref", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/right/properties/ref/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                                                  var Q = f === e;
                                                                                } else
                                                                                  var Q = !0;
                                                                                if (Q)
                                                                                  if (j.id !== void 0) {
                                                                                    let f = j.id, R = e;
                                                                                    if (e === R)
                                                                                      if (typeof f == "string") {
                                                                                        if (!X.test(f))
                                                                                          return g.errors = [{ instancePath: r + "/dataCheck/pairs/" + m + "/right/id", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/right/properties/id/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }], !1;
                                                                                      } else
                                                                                        return g.errors = [{ instancePath: r + "/dataCheck/pairs/" + m + "/right/id", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/right/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                                                    var Q = R === e;
                                                                                  } else
                                                                                    var Q = !0;
                                                                              }
                                                                            }
                                                                          }
                                                                        }
                                                                      } else
                                                                        return g.errors = [{ instancePath: r + "/dataCheck/pairs/" + m + "/right", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/right/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                                                                    var O = w === e;
                                                                  } else
                                                                    var O = !0;
                                                                  if (O) {
                                                                    if (E.unit !== void 0) {
                                                                      let j = E.unit, w = e;
                                                                      if (typeof j != "string")
                                                                        return g.errors = [{ instancePath: r + "/dataCheck/pairs/" + m + "/unit", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/unit/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                                      if (!(j === "row" || j === "file"))
                                                                        return g.errors = [{ instancePath: r + "/dataCheck/pairs/" + m + "/unit", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/unit/enum", keyword: "enum", params: { allowedValues: ye.properties.dataCheck.properties.pairs.items.properties.unit.enum }, message: "must be equal to one of the allowed values" }], !1;
                                                                      var O = w === e;
                                                                    } else
                                                                      var O = !0;
                                                                    if (O) {
                                                                      if (E.rows !== void 0) {
                                                                        let j = E.rows, w = e;
                                                                        if (e === w)
                                                                          if (j && typeof j == "object" && !Array.isArray(j)) {
                                                                            let y;
                                                                            if (j.left === void 0 && (y = "left") || j.right === void 0 && (y = "right"))
                                                                              return g.errors = [{ instancePath: r + "/dataCheck/pairs/" + m + "/rows", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/rows/required", keyword: "required", params: { missingProperty: y }, message: "must have required property '" + y + "'" }], !1;
                                                                            {
                                                                              let re = e;
                                                                              for (let f in j)
                                                                                if (!(f === "left" || f === "right")) {
                                                                                  return g.errors = [{ instancePath: r + "/dataCheck/pairs/" + m + "/rows", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/rows/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: f }, message: "must NOT have additional properties" }], !1;
                                                                                  break;
                                                                                }
                                                                              if (re === e) {
                                                                                if (j.left !== void 0) {
                                                                                  let f = j.left, R = e;
                                                                                  if (!(typeof f == "number" && !(f % 1) && !isNaN(f) && isFinite(f)))
                                                                                    return g.errors = [{ instancePath: r + "/dataCheck/pairs/" + m + "/rows/left", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/rows/properties/left/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                                                                                  if (e === R && typeof f == "number" && isFinite(f) && (f < 0 || isNaN(f)))
                                                                                    return g.errors = [{ instancePath: r + "/dataCheck/pairs/" + m + "/rows/left", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/rows/properties/left/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                                                                                  var K = R === e;
                                                                                } else
                                                                                  var K = !0;
                                                                                if (K)
                                                                                  if (j.right !== void 0) {
                                                                                    let f = j.right, R = e;
                                                                                    if (!(typeof f == "number" && !(f % 1) && !isNaN(f) && isFinite(f)))
                                                                                      return g.errors = [{ instancePath: r + "/dataCheck/pairs/" + m + "/rows/right", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/rows/properties/right/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                                                                                    if (e === R && typeof f == "number" && isFinite(f) && (f < 0 || isNaN(f)))
                                                                                      return g.errors = [{ instancePath: r + "/dataCheck/pairs/" + m + "/rows/right", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/rows/properties/right/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                                                                                    var K = R === e;
                                                                                  } else
                                                                                    var K = !0;
                                                                              }
                                                                            }
                                                                          } else
                                                                            return g.errors = [{ instancePath: r + "/dataCheck/pairs/" + m + "/rows", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/rows/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                                                                        var O = w === e;
                                                                      } else
                                                                        var O = !0;
                                                                      if (O) {
                                                                        if (E.counts !== void 0) {
                                                                          let j = E.counts, w = e;
                                                                          if (e === w)
                                                                            if (j && typeof j == "object" && !Array.isArray(j)) {
                                                                              let y;
                                                                              if (j.exact === void 0 && (y = "exact") || j.normalised === void 0 && (y = "normalised") || j.key === void 0 && (y = "key") || j.sameInputs === void 0 && (y = "sameInputs"))
                                                                                return g.errors = [{ instancePath: r + "/dataCheck/pairs/" + m + "/counts", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/counts/required", keyword: "required", params: { missingProperty: y }, message: "must have required property '" + y + "'" }], !1;
                                                                              {
                                                                                let re = e;
                                                                                for (let f in j)
                                                                                  if (!(f === "exact" || f === "normalised" || f === "key" || f === "sameInputs")) {
                                                                                    return g.errors = [{ instancePath: r + "/dataCheck/pairs/" + m + "/counts", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/counts/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: f }, message: "must NOT have additional properties" }], !1;
                                                                                    break;
                                                                                  }
                                                                                if (re === e) {
                                                                                  if (j.exact !== void 0) {
                                                                                    let f = j.exact, R = e;
                                                                                    if (!(typeof f == "number" && !(f % 1) && !isNaN(f) && isFinite(f)))
                                                                                      return g.errors = [{ instancePath: r + "/dataCheck/pairs/" + m + "/counts/exact", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/counts/properties/exact/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                                                                                    if (e === R && typeof f == "number" && isFinite(f) && (f < 0 || isNaN(f)))
                                                                                      return g.errors = [{ instancePath: r + "/dataCheck/pairs/" + m + "/counts/exact", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/counts/properties/exact/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                                                                                    var G = R === e;
                                                                                  } else
                                                                                    var G = !0;
                                                                                  if (G) {
                                                                                    if (j.normalised !== void 0) {
                                                                                      let f = j.normalised, R = e;
                                                                                      if (!(typeof f == "number" && !(f % 1) && !isNaN(f) && isFinite(f)))
                                                                                        return g.errors = [{ instancePath: r + "/dataCheck/pairs/" + m + "/counts/normalised", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/counts/properties/normalised/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                                                                                      if (e === R && typeof f == "number" && isFinite(f) && (f < 0 || isNaN(f)))
                                                                                        return g.errors = [{ instancePath: r + "/dataCheck/pairs/" + m + "/counts/normalised", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/counts/properties/normalised/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                                                                                      var G = R === e;
                                                                                    } else
                                                                                      var G = !0;
                                                                                    if (G) {
                                                                                      if (j.key !== void 0) {
                                                                                        let f = j.key, R = e;
                                                                                        if (!(typeof f == "number" && !(f % 1) && !isNaN(f) && isFinite(f)))
                                                                                          return g.errors = [{ instancePath: r + "/dataCheck/pairs/" + m + "/counts/key", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/counts/properties/key/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                                                                                        if (e === R && typeof f == "number" && isFinite(f) && (f < 0 || isNaN(f)))
                                                                                          return g.errors = [{ instancePath: r + "/dataCheck/pairs/" + m + "/counts/key", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/counts/properties/key/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                                                                                        var G = R === e;
                                                                                      } else
                                                                                        var G = !0;
                                                                                      if (G)
                                                                                        if (j.sameInputs !== void 0) {
                                                                                          let f = j.sameInputs, R = e;
                                                                                          if (!(typeof f == "number" && !(f % 1) && !isNaN(f) && isFinite(f)))
                                                                                            return g.errors = [{ instancePath: r + "/dataCheck/pairs/" + m + "/counts/sameInputs", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/counts/properties/sameInputs/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                                                                                          if (e === R && typeof f == "number" && isFinite(f) && (f < 0 || isNaN(f)))
                                                                                            return g.errors = [{ instancePath: r + "/dataCheck/pairs/" + m + "/counts/sameInputs", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/counts/properties/sameInputs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                                                                                          var G = R === e;
                                                                                        } else
                                                                                          var G = !0;
                                                                                    }
                                                                                  }
                                                                                }
                                                                              }
                                                                            } else
                                                                              return g.errors = [{ instancePath: r + "/dataCheck/pairs/" + m + "/counts", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/counts/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                                                                          var O = w === e;
                                                                        } else
                                                                          var O = !0;
                                                                        if (O)
                                                                          if (E.notCompared !== void 0) {
                                                                            let j = e;
                                                                            if (typeof E.notCompared != "string")
                                                                              return g.errors = [{ instancePath: r + "/dataCheck/pairs/" + m + "/notCompared", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/notCompared/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                                            var O = j === e;
                                                                          } else
                                                                            var O = !0;
                                                                      }
                                                                    }
                                                                  }
                                                                }
                                                              }
                                                            }
                                                          }
                                                        } else
                                                          return g.errors = [{ instancePath: r + "/dataCheck/pairs/" + m, schemaPath: "#/properties/dataCheck/properties/pairs/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                                                      var T = d === e;
                                                      if (!T)
                                                        break;
                                                    }
                                                  } else
                                                    return g.errors = [{ instancePath: r + "/dataCheck/pairs", schemaPath: "#/properties/dataCheck/properties/pairs/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                                                var v = N === e;
                                              } else
                                                var v = !0;
                                              if (v) {
                                                if (c.unknown !== void 0) {
                                                  let n = c.unknown, N = e;
                                                  if (e === N)
                                                    if (Array.isArray(n)) {
                                                      var V = !0;
                                                      let m = n.length;
                                                      for (let E = 0; E < m; E++) {
                                                        let d = e;
                                                        if (typeof n[E] != "string")
                                                          return g.errors = [{ instancePath: r + "/dataCheck/unknown/" + E, schemaPath: "#/properties/dataCheck/properties/unknown/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                        var V = d === e;
                                                        if (!V)
                                                          break;
                                                      }
                                                    } else
                                                      return g.errors = [{ instancePath: r + "/dataCheck/unknown", schemaPath: "#/properties/dataCheck/properties/unknown/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                                                  var v = N === e;
                                                } else
                                                  var v = !0;
                                                if (v)
                                                  if (c.overridden !== void 0) {
                                                    let n = e;
                                                    if (typeof c.overridden != "string")
                                                      return g.errors = [{ instancePath: r + "/dataCheck/overridden", schemaPath: "#/properties/dataCheck/properties/overridden/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                    var v = n === e;
                                                  } else
                                                    var v = !0;
                                              }
                                            }
                                          }
                                        } else
                                          return g.errors = [{ instancePath: r + "/dataCheck", schemaPath: "#/properties/dataCheck/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                                      var i = A === e;
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
    } else
      return g.errors = [{ instancePath: r, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return g.errors = p, e === 0;
}
g.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Se = ee;
function ee(t, { instancePath: r = "", parentData: de, parentDataProperty: ie, rootData: ae = t, dynamicAnchors: ce = {} } = {}) {
  let p = null, e = 0, M = ee.evaluated;
  if (M.dynamicProps && (M.props = void 0), M.dynamicItems && (M.items = void 0), e === 0)
    if (t && typeof t == "object" && !Array.isArray(t)) {
      let L;
      if (t.type === void 0 && (L = "type") || t.inputs === void 0 && (L = "inputs") || t.seed === void 0 && (L = "seed") || t.engine === void 0 && (L = "engine"))
        return ee.errors = [{ instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: L }, message: "must have required property '" + L + "'" }], !1;
      {
        let F = e;
        for (let k in t)
          if (!(k === "type" || k === "inputs" || k === "learning" || k === "tests" || k === "steps" || k === "seed" || k === "engine")) {
            return ee.errors = [{ instancePath: r, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: k }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (F === e) {
          if (t.type !== void 0) {
            let k = t.type, l = e;
            if (typeof k != "string")
              return ee.errors = [{ instancePath: r + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            if (k !== "kstore.experiment-spec.v1")
              return ee.errors = [{ instancePath: r + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "kstore.experiment-spec.v1" }, message: "must be equal to constant" }], !1;
            var i = l === e;
          } else
            var i = !0;
          if (i) {
            if (t.inputs !== void 0) {
              let k = t.inputs, l = e;
              if (e === l)
                if (k && typeof k == "object" && !Array.isArray(k))
                  for (let H in k) {
                    let T = k[H], O = e;
                    if (e === O)
                      if (typeof T == "string") {
                        if (!X.test(T))
                          return ee.errors = [{ instancePath: r + "/inputs/" + H.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/inputs/additionalProperties/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }], !1;
                      } else
                        return ee.errors = [{ instancePath: r + "/inputs/" + H.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/inputs/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                    var D = O === e;
                    if (!D)
                      break;
                  }
                else
                  return ee.errors = [{ instancePath: r + "/inputs", schemaPath: "#/properties/inputs/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
              var i = l === e;
            } else
              var i = !0;
            if (i) {
              if (t.learning !== void 0) {
                let k = t.learning, l = e;
                if (e === l && !(k && typeof k == "object" && !Array.isArray(k)))
                  return ee.errors = [{ instancePath: r + "/learning", schemaPath: "#/properties/learning/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                var i = l === e;
              } else
                var i = !0;
              if (i) {
                if (t.tests !== void 0) {
                  let k = t.tests, l = e;
                  if (e === l)
                    if (Array.isArray(k)) {
                      var I = !0;
                      let H = k.length;
                      for (let T = 0; T < H; T++) {
                        let O = k[T], B = e;
                        if (e === B && !(O && typeof O == "object" && !Array.isArray(O)))
                          return ee.errors = [{ instancePath: r + "/tests/" + T, schemaPath: "#/properties/tests/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                        var I = B === e;
                        if (!I)
                          break;
                      }
                    } else
                      return ee.errors = [{ instancePath: r + "/tests", schemaPath: "#/properties/tests/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                  var i = l === e;
                } else
                  var i = !0;
                if (i) {
                  if (t.steps !== void 0) {
                    let k = t.steps, l = e;
                    if (e === l)
                      if (k && typeof k == "object" && !Array.isArray(k))
                        for (let H in k) {
                          let T = k[H], O = e;
                          if (e === O && !(T && typeof T == "object" && !Array.isArray(T)))
                            return ee.errors = [{ instancePath: r + "/steps/" + H.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/steps/additionalProperties/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                          var u = O === e;
                          if (!u)
                            break;
                        }
                      else
                        return ee.errors = [{ instancePath: r + "/steps", schemaPath: "#/properties/steps/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                    var i = l === e;
                  } else
                    var i = !0;
                  if (i) {
                    if (t.seed !== void 0) {
                      let k = t.seed, l = e;
                      if (!(typeof k == "number" && !(k % 1) && !isNaN(k) && isFinite(k)))
                        return ee.errors = [{ instancePath: r + "/seed", schemaPath: "#/properties/seed/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                      if (e === l && typeof k == "number" && isFinite(k)) {
                        if (k > 4294967295 || isNaN(k))
                          return ee.errors = [{ instancePath: r + "/seed", schemaPath: "#/properties/seed/maximum", keyword: "maximum", params: { comparison: "<=", limit: 4294967295 }, message: "must be <= 4294967295" }], !1;
                        if (k < 0 || isNaN(k))
                          return ee.errors = [{ instancePath: r + "/seed", schemaPath: "#/properties/seed/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                      }
                      var i = l === e;
                    } else
                      var i = !0;
                    if (i) {
                      if (t.engine !== void 0) {
                        let k = t.engine, l = e;
                        if (e === l)
                          if (k && typeof k == "object" && !Array.isArray(k))
                            for (let H in k) {
                              let T = e;
                              if (typeof k[H] != "string")
                                return ee.errors = [{ instancePath: r + "/engine/" + H.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/engine/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                              var b = T === e;
                              if (!b)
                                break;
                            }
                          else
                            return ee.errors = [{ instancePath: r + "/engine", schemaPath: "#/properties/engine/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                        var i = l === e;
                      } else
                        var i = !0;
                      if (i) {
                        let k;
                        if (t.learning !== void 0 && t.tests === void 0 && (k = "tests"))
                          return ee.errors = [{ instancePath: r, schemaPath: "#/dependentRequired", keyword: "dependentRequired", params: {
                            property: "learning",
                            missingProperty: k,
                            depsCount: 1,
                            deps: "tests"
                          }, message: "must have property tests when property learning is present" }], !1;
                        if (t.tests !== void 0 && t.learning === void 0 && (k = "learning"))
                          return ee.errors = [{ instancePath: r, schemaPath: "#/dependentRequired", keyword: "dependentRequired", params: {
                            property: "tests",
                            missingProperty: k,
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
    } else
      return ee.errors = [{ instancePath: r, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return ee.errors = p, e === 0;
}
ee.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var De = le;
var _e = new RegExp("^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$", "u");
function le(t, { instancePath: r = "", parentData: de, parentDataProperty: ie, rootData: ae = t, dynamicAnchors: ce = {} } = {}) {
  let p = null, e = 0, M = le.evaluated;
  if (M.dynamicProps && (M.props = void 0), M.dynamicItems && (M.items = void 0), e === 0)
    if (t && typeof t == "object" && !Array.isArray(t)) {
      let u;
      if (t.type === void 0 && (u = "type") || t.packs === void 0 && (u = "packs"))
        return le.errors = [{ instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: u }, message: "must have required property '" + u + "'" }], !1;
      {
        let b = e;
        for (let L in t)
          if (!(L === "type" || L === "packs")) {
            return le.errors = [{ instancePath: r, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: L }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (b === e) {
          if (t.type !== void 0) {
            let L = t.type, F = e;
            if (typeof L != "string")
              return le.errors = [{ instancePath: r + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            if (L !== "kstore.garbage.v1")
              return le.errors = [{ instancePath: r + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "kstore.garbage.v1" }, message: "must be equal to constant" }], !1;
            var i = F === e;
          } else
            var i = !0;
          if (i)
            if (t.packs !== void 0) {
              let L = t.packs, F = e;
              if (e === F)
                if (L && typeof L == "object" && !Array.isArray(L)) {
                  for (let l in L) {
                    let S = e;
                    if (typeof l == "string" && !X.test(l)) {
                      let H = { instancePath: r + "/packs", schemaPath: "#/properties/packs/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"', propertyName: l };
                      p === null ? p = [H] : p.push(H), e++;
                    }
                    var D = S === e;
                    if (!D) {
                      let H = { instancePath: r + "/packs", schemaPath: "#/properties/packs/propertyNames", keyword: "propertyNames", params: { propertyName: l }, message: "property name must be valid" };
                      return p === null ? p = [H] : p.push(H), e++, le.errors = p, !1;
                      break;
                    }
                  }
                  if (D)
                    for (let l in L) {
                      let S = L[l], H = e;
                      if (e === H)
                        if (typeof S == "string") {
                          if (!_e.test(S))
                            return le.errors = [{ instancePath: r + "/packs/" + l.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/packs/additionalProperties/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$" }, message: 'must match pattern "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"' }], !1;
                        } else
                          return le.errors = [{ instancePath: r + "/packs/" + l.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/packs/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                      var I = H === e;
                      if (!I)
                        break;
                    }
                } else
                  return le.errors = [{ instancePath: r + "/packs", schemaPath: "#/properties/packs/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
              var i = F === e;
            } else
              var i = !0;
        }
      }
    } else
      return le.errors = [{ instancePath: r, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return le.errors = p, e === 0;
}
le.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Ie = se, qe = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "urn:kstore:schema:manifest", title: "Manifest", description: "What a version is: its content and its meaning. Holds no time, author, host or producer, so equal content has an equal id.", type: "object", additionalProperties: !1, required: ["type", "kind", "tree", "files", "sizeBytes", "meta"], properties: { type: { type: "string", const: "kstore.manifest.v1" }, kind: { type: "string", enum: ["dataset", "preprocessing", "model", "training", "evaluation", "experiment", "report", "checkpoint", "result", "plugin"] }, tree: { type: "string", pattern: "^[0-9a-f]{64}$", description: "root node of the file tree" }, files: { type: "integer", minimum: 0 }, sizeBytes: { type: "integer", minimum: 0 }, meta: { type: "object", description: "meaning by kind: a table, the parsed settings, a summary", additionalProperties: !0 } } };
function se(t, { instancePath: r = "", parentData: de, parentDataProperty: ie, rootData: ae = t, dynamicAnchors: ce = {} } = {}) {
  let p = null, e = 0, M = se.evaluated;
  if (M.dynamicProps && (M.props = void 0), M.dynamicItems && (M.items = void 0), e === 0)
    if (t && typeof t == "object" && !Array.isArray(t)) {
      let D;
      if (t.type === void 0 && (D = "type") || t.kind === void 0 && (D = "kind") || t.tree === void 0 && (D = "tree") || t.files === void 0 && (D = "files") || t.sizeBytes === void 0 && (D = "sizeBytes") || t.meta === void 0 && (D = "meta"))
        return se.errors = [{ instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: D }, message: "must have required property '" + D + "'" }], !1;
      {
        let I = e;
        for (let u in t)
          if (!(u === "type" || u === "kind" || u === "tree" || u === "files" || u === "sizeBytes" || u === "meta")) {
            return se.errors = [{ instancePath: r, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: u }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (I === e) {
          if (t.type !== void 0) {
            let u = t.type, b = e;
            if (typeof u != "string")
              return se.errors = [{ instancePath: r + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            if (u !== "kstore.manifest.v1")
              return se.errors = [{ instancePath: r + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "kstore.manifest.v1" }, message: "must be equal to constant" }], !1;
            var i = b === e;
          } else
            var i = !0;
          if (i) {
            if (t.kind !== void 0) {
              let u = t.kind, b = e;
              if (typeof u != "string")
                return se.errors = [{ instancePath: r + "/kind", schemaPath: "#/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              if (!(u === "dataset" || u === "preprocessing" || u === "model" || u === "training" || u === "evaluation" || u === "experiment" || u === "report" || u === "checkpoint" || u === "result" || u === "plugin"))
                return se.errors = [{ instancePath: r + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: qe.properties.kind.enum }, message: "must be equal to one of the allowed values" }], !1;
              var i = b === e;
            } else
              var i = !0;
            if (i) {
              if (t.tree !== void 0) {
                let u = t.tree, b = e;
                if (e === b)
                  if (typeof u == "string") {
                    if (!X.test(u))
                      return se.errors = [{ instancePath: r + "/tree", schemaPath: "#/properties/tree/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }], !1;
                  } else
                    return se.errors = [{ instancePath: r + "/tree", schemaPath: "#/properties/tree/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                var i = b === e;
              } else
                var i = !0;
              if (i) {
                if (t.files !== void 0) {
                  let u = t.files, b = e;
                  if (!(typeof u == "number" && !(u % 1) && !isNaN(u) && isFinite(u)))
                    return se.errors = [{ instancePath: r + "/files", schemaPath: "#/properties/files/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                  if (e === b && typeof u == "number" && isFinite(u) && (u < 0 || isNaN(u)))
                    return se.errors = [{ instancePath: r + "/files", schemaPath: "#/properties/files/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                  var i = b === e;
                } else
                  var i = !0;
                if (i) {
                  if (t.sizeBytes !== void 0) {
                    let u = t.sizeBytes, b = e;
                    if (!(typeof u == "number" && !(u % 1) && !isNaN(u) && isFinite(u)))
                      return se.errors = [{ instancePath: r + "/sizeBytes", schemaPath: "#/properties/sizeBytes/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                    if (e === b && typeof u == "number" && isFinite(u) && (u < 0 || isNaN(u)))
                      return se.errors = [{ instancePath: r + "/sizeBytes", schemaPath: "#/properties/sizeBytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                    var i = b === e;
                  } else
                    var i = !0;
                  if (i)
                    if (t.meta !== void 0) {
                      let u = t.meta, b = e;
                      if (e === b && !(u && typeof u == "object" && !Array.isArray(u)))
                        return se.errors = [{ instancePath: r + "/meta", schemaPath: "#/properties/meta/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                      var i = b === e;
                    } else
                      var i = !0;
                }
              }
            }
          }
        }
      }
    } else
      return se.errors = [{ instancePath: r, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return se.errors = p, e === 0;
}
se.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Be = o, fe = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "urn:kstore:schema:run", title: "Run", description: "Record of one execution of a task.", type: "object", additionalProperties: !1, required: ["type", "spec", "specification", "status", "used", "outputs", "metrics", "determinism", "environment", "startedAt", "durationMs"], properties: { type: { type: "string", const: "kstore.run.v1" }, spec: { type: "string", pattern: "^[0-9a-f]{64}$", description: "SHA-256, 64 lower-case hexadecimal digits" }, specification: { type: "object", additionalProperties: !0, description: "the spec itself; schema `spec`" }, status: { type: "string", enum: ["succeeded", "failed", "aborted", "stopped"], description: "`stopped`: a person asked for it, and what the task had made until then was kept" }, used: { type: "array", description: "versions that were used", items: { type: "object", additionalProperties: !1, required: ["role", "kind", "name", "version", "id"], properties: { role: { type: "string" }, kind: { type: "string", enum: ["dataset", "preprocessing", "model", "training", "evaluation", "experiment", "report", "checkpoint", "result", "plugin"] }, name: { type: "string" }, version: { type: "integer", minimum: 1 }, id: { type: "string", pattern: "^[0-9a-f]{64}$", description: "SHA-256, 64 lower-case hexadecimal digits" } } } }, outputs: { type: "array", description: "versions that were made", items: { type: "object", additionalProperties: !1, required: ["slot", "kind", "name", "version", "id"], properties: { slot: { type: "string" }, kind: { type: "string", enum: ["dataset", "preprocessing", "model", "training", "evaluation", "experiment", "report", "checkpoint", "result", "plugin"] }, name: { type: "string" }, version: { type: "integer", minimum: 1 }, id: { type: "string", pattern: "^[0-9a-f]{64}$", description: "SHA-256, 64 lower-case hexadecimal digits" } } } }, metrics: { type: "object", additionalProperties: { type: "number" }, description: "final value of each metric" }, determinism: { type: "object", additionalProperties: !1, required: ["level"], properties: { level: { type: "string", enum: ["bitwise", "tolerance", "none"] }, relativeTolerance: { type: "number", exclusiveMinimum: 0 }, reason: { type: "string" } } }, metricLog: { type: "object", additionalProperties: !1, required: ["id", "sizeBytes"], properties: { id: { type: "string", pattern: "^[0-9a-f]{64}$", description: "SHA-256, 64 lower-case hexadecimal digits" }, sizeBytes: { type: "integer", minimum: 0 }, list: { type: "string", pattern: "^[0-9a-f]{64}$", description: "root node of the chunk list; absent when the file is one chunk" } }, description: "every metric at every step, as JSON lines" }, environment: { type: "object", description: "context, not identity", additionalProperties: !1, required: ["kstore", "node", "platform", "arch", "cpu", "host"], properties: { kstore: { type: "string" }, node: { type: "string" }, platform: { type: "string" }, arch: { type: "string" }, cpu: { type: "string" }, host: { type: "string" }, container: { type: "object", description: "the container that it ran in, as far as it can be seen from inside", additionalProperties: !1, required: ["type"], properties: { type: { type: "string" }, id: { type: "string" }, image: { type: "string" }, imageId: { type: "string" } } }, variables: { type: "object", description: "what the environment of the task held, without what names the folder of the run", additionalProperties: { type: "string" } }, observed: { type: "object", additionalProperties: !1, description: "what the task used besides its inputs, as far as it was seen; absent members were not used", properties: { clock: { type: "integer", minimum: 1, description: "times that it read the date and time" }, timer: { type: "integer", minimum: 1, description: "times that it measured time, which many libraries do without harm" }, random: { type: "integer", minimum: 1, description: "times that it drew random numbers that no seed determines" }, network: { type: "array", items: { type: "string" }, description: "hosts that it spoke to" }, variables: { type: "object", additionalProperties: { type: "string" }, description: "environment variables that it read, each with the first 16 digits of the SHA-256 of its value" } } } } }, startedAt: { type: "string", description: "ISO 8601, UTC" }, durationMs: { type: "integer", minimum: 0 }, error: { type: "object", additionalProperties: !1, required: ["code", "message"], properties: { code: { type: "string" }, message: { type: "string" } } }, progress: { type: "object", additionalProperties: !1, required: ["done", "total", "unit"], description: "how far a run came that did not succeed", properties: { done: { type: "number" }, total: { type: "number" }, unit: { type: "string", description: "what is counted, for example `epoch`" } } }, state: { type: "object", additionalProperties: !1, required: ["tree", "files", "sizeBytes", "step"], description: "what is needed to go on; only of a run that did not succeed", properties: { tree: { type: "string", pattern: "^[0-9a-f]{64}$", description: "root node of the saved files" }, step: { type: "integer", minimum: 0, description: "steps that were done" }, files: { type: "integer", minimum: 0 }, sizeBytes: { type: "integer", minimum: 0 } } }, resumedFrom: { type: "object", additionalProperties: !1, required: ["step"], description: "the run went on from a saved state", properties: { step: { type: "integer", minimum: 0 }, run: { type: "string", pattern: "^[0-9a-f]{64}$", description: "the run that the state was recorded with; absent when that one was never recorded" } } }, dataCheck: { type: "object", description: "whether training, validation and test data have rows in common, as it was checked before the run", additionalProperties: !1, required: ["pairs", "unknown"], properties: { pairs: { type: "array", description: "data that is to have nothing in common, `left` learnt from", items: { type: "object", additionalProperties: !1, required: ["step", "left", "right"], properties: { step: { type: "string" }, left: { type: "object", additionalProperties: !1, required: ["role", "kind", "ref", "id"], properties: { role: { type: "string", enum: ["training", "validation", "test"] }, kind: { type: "string", enum: ["dataset", "preprocessing", "model", "training", "evaluation", "experiment", "report", "checkpoint", "result", "plugin"] }, ref: { type: "string", description: "reference such as formula_v1" }, id: { type: "string", pattern: "^[0-9a-f]{64}$", description: "SHA-256, 64 lower-case hexadecimal digits" } } }, right: { type: "object", additionalProperties: !1, required: ["role", "kind", "ref", "id"], properties: { role: { type: "string", enum: ["training", "validation", "test"] }, kind: { type: "string", enum: ["dataset", "preprocessing", "model", "training", "evaluation", "experiment", "report", "checkpoint", "result", "plugin"] }, ref: { type: "string", description: "reference such as formula_v1" }, id: { type: "string", pattern: "^[0-9a-f]{64}$", description: "SHA-256, 64 lower-case hexadecimal digits" } } }, unit: { type: "string", enum: ["row", "file"] }, rows: { type: "object", description: "rows or files compared", additionalProperties: !1, required: ["left", "right"], properties: { left: { type: "integer", minimum: 0 }, right: { type: "integer", minimum: 0 } } }, counts: { type: "object", description: "rows or files of the right side, each by the strongest way in which it overlaps", additionalProperties: !1, required: ["exact", "normalised", "key", "sameInputs"], properties: { exact: { type: "integer", minimum: 0, description: "the same as they are written" }, normalised: { type: "integer", minimum: 0, description: "the same but for how they are written: number format, case, white space, width, unit, order of columns" }, key: { type: "integer", minimum: 0, description: "of the same key, with other content" }, sameInputs: { type: "integer", minimum: 0, description: "the same inputs with another target" } } }, notCompared: { type: "string", description: "why they could not be compared; then there are no counts" } } } }, unknown: { type: "array", description: "what could not be told of the roles, in words", items: { type: "string" } }, overridden: { type: "string", description: "the reason for which the run went on although data overlaps" } } } } };
function o(t, { instancePath: r = "", parentData: de, parentDataProperty: ie, rootData: ae = t, dynamicAnchors: ce = {} } = {}) {
  let p = null, e = 0, M = o.evaluated;
  if (M.dynamicProps && (M.props = void 0), M.dynamicItems && (M.items = void 0), e === 0)
    if (t && typeof t == "object" && !Array.isArray(t)) {
      let n;
      if (t.type === void 0 && (n = "type") || t.spec === void 0 && (n = "spec") || t.specification === void 0 && (n = "specification") || t.status === void 0 && (n = "status") || t.used === void 0 && (n = "used") || t.outputs === void 0 && (n = "outputs") || t.metrics === void 0 && (n = "metrics") || t.determinism === void 0 && (n = "determinism") || t.environment === void 0 && (n = "environment") || t.startedAt === void 0 && (n = "startedAt") || t.durationMs === void 0 && (n = "durationMs"))
        return o.errors = [{ instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: n }, message: "must have required property '" + n + "'" }], !1;
      {
        let N = e;
        for (let a in t)
          if (!ke.call(fe.properties, a)) {
            return o.errors = [{ instancePath: r, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (N === e) {
          if (t.type !== void 0) {
            let a = t.type, m = e;
            if (typeof a != "string")
              return o.errors = [{ instancePath: r + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            if (a !== "kstore.run.v1")
              return o.errors = [{ instancePath: r + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "kstore.run.v1" }, message: "must be equal to constant" }], !1;
            var i = m === e;
          } else
            var i = !0;
          if (i) {
            if (t.spec !== void 0) {
              let a = t.spec, m = e;
              if (e === m)
                if (typeof a == "string") {
                  if (!X.test(a))
                    return o.errors = [{ instancePath: r + "/spec", schemaPath: "#/properties/spec/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }], !1;
                } else
                  return o.errors = [{ instancePath: r + "/spec", schemaPath: "#/properties/spec/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              var i = m === e;
            } else
              var i = !0;
            if (i) {
              if (t.specification !== void 0) {
                let a = t.specification, m = e;
                if (e === m && !(a && typeof a == "object" && !Array.isArray(a)))
                  return o.errors = [{ instancePath: r + "/specification", schemaPath: "#/properties/specification/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                var i = m === e;
              } else
                var i = !0;
              if (i) {
                if (t.status !== void 0) {
                  let a = t.status, m = e;
                  if (typeof a != "string")
                    return o.errors = [{ instancePath: r + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                  if (!(a === "succeeded" || a === "failed" || a === "aborted" || a === "stopped"))
                    return o.errors = [{ instancePath: r + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: fe.properties.status.enum }, message: "must be equal to one of the allowed values" }], !1;
                  var i = m === e;
                } else
                  var i = !0;
                if (i) {
                  if (t.used !== void 0) {
                    let a = t.used, m = e;
                    if (e === m)
                      if (Array.isArray(a)) {
                        var D = !0;
                        let d = a.length;
                        for (let $ = 0; $ < d; $++) {
                          let s = a[$], x = e;
                          if (e === x)
                            if (s && typeof s == "object" && !Array.isArray(s)) {
                              let w;
                              if (s.role === void 0 && (w = "role") || s.kind === void 0 && (w = "kind") || s.name === void 0 && (w = "name") || s.version === void 0 && (w = "version") || s.id === void 0 && (w = "id"))
                                return o.errors = [{ instancePath: r + "/used/" + $, schemaPath: "#/properties/used/items/required", keyword: "required", params: { missingProperty: w }, message: "must have required property '" + w + "'" }], !1;
                              {
                                let q = e;
                                for (let y in s)
                                  if (!(y === "role" || y === "kind" || y === "name" || y === "version" || y === "id")) {
                                    return o.errors = [{ instancePath: r + "/used/" + $, schemaPath: "#/properties/used/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: y }, message: "must NOT have additional properties" }], !1;
                                    break;
                                  }
                                if (q === e) {
                                  if (s.role !== void 0) {
                                    let y = e;
                                    if (typeof s.role != "string")
                                      return o.errors = [{ instancePath: r + "/used/" + $ + "/role", schemaPath: "#/properties/used/items/properties/role/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                    var I = y === e;
                                  } else
                                    var I = !0;
                                  if (I) {
                                    if (s.kind !== void 0) {
                                      let y = s.kind, re = e;
                                      if (typeof y != "string")
                                        return o.errors = [{ instancePath: r + "/used/" + $ + "/kind", schemaPath: "#/properties/used/items/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                      if (!(y === "dataset" || y === "preprocessing" || y === "model" || y === "training" || y === "evaluation" || y === "experiment" || y === "report" || y === "checkpoint" || y === "result" || y === "plugin"))
                                        return o.errors = [{ instancePath: r + "/used/" + $ + "/kind", schemaPath: "#/properties/used/items/properties/kind/enum", keyword: "enum", params: { allowedValues: fe.properties.used.items.properties.kind.enum }, message: "must be equal to one of the allowed values" }], !1;
                                      var I = re === e;
                                    } else
                                      var I = !0;
                                    if (I) {
                                      if (s.name !== void 0) {
                                        let y = e;
                                        if (typeof s.name != "string")
                                          return o.errors = [{ instancePath: r + "/used/" + $ + "/name", schemaPath: "#/properties/used/items/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                        var I = y === e;
                                      } else
                                        var I = !0;
                                      if (I) {
                                        if (s.version !== void 0) {
                                          let y = s.version, re = e;
                                          if (!(typeof y == "number" && !(y % 1) && !isNaN(y) && isFinite(y)))
                                            return o.errors = [{ instancePath: r + "/used/" + $ + "/version", schemaPath: "#/properties/used/items/properties/version/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                                          if (e === re && typeof y == "number" && isFinite(y) && (y < 1 || isNaN(y)))
                                            return o.errors = [{ instancePath: r + "/used/" + $ + "/version", schemaPath: "#/properties/used/items/properties/version/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }], !1;
                                          var I = re === e;
                                        } else
                                          var I = !0;
                                        if (I)
                                          if (s.id !== void 0) {
                                            let y = s.id, re = e;
                                            if (e === re)
                                              if (typeof y == "string") {
                                                if (!X.test(y))
                                                  return o.errors = [{ instancePath: r + "/used/" + $ + "/id", schemaPath: "#/properties/used/items/properties/id/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }], !1;
                                              } else
                                                return o.errors = [{ instancePath: r + "/used/" + $ + "/id", schemaPath: "#/properties/used/items/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                            var I = re === e;
                                          } else
                                            var I = !0;
                                      }
                                    }
                                  }
                                }
                              }
                            } else
                              return o.errors = [{ instancePath: r + "/used/" + $, schemaPath: "#/properties/used/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                          var D = x === e;
                          if (!D)
                            break;
                        }
                      } else
                        return o.errors = [{ instancePath: r + "/used", schemaPath: "#/properties/used/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                    var i = m === e;
                  } else
                    var i = !0;
                  if (i) {
                    if (t.outputs !== void 0) {
                      let a = t.outputs, m = e;
                      if (e === m)
                        if (Array.isArray(a)) {
                          var u = !0;
                          let d = a.length;
                          for (let $ = 0; $ < d; $++) {
                            let s = a[$], x = e;
                            if (e === x)
                              if (s && typeof s == "object" && !Array.isArray(s)) {
                                let w;
                                if (s.slot === void 0 && (w = "slot") || s.kind === void 0 && (w = "kind") || s.name === void 0 && (w = "name") || s.version === void 0 && (w = "version") || s.id === void 0 && (w = "id"))
                                  return o.errors = [{ instancePath: r + "/outputs/" + $, schemaPath: "#/properties/outputs/items/required", keyword: "required", params: { missingProperty: w }, message: "must have required property '" + w + "'" }], !1;
                                {
                                  let q = e;
                                  for (let y in s)
                                    if (!(y === "slot" || y === "kind" || y === "name" || y === "version" || y === "id")) {
                                      return o.errors = [{ instancePath: r + "/outputs/" + $, schemaPath: "#/properties/outputs/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: y }, message: "must NOT have additional properties" }], !1;
                                      break;
                                    }
                                  if (q === e) {
                                    if (s.slot !== void 0) {
                                      let y = e;
                                      if (typeof s.slot != "string")
                                        return o.errors = [{ instancePath: r + "/outputs/" + $ + "/slot", schemaPath: "#/properties/outputs/items/properties/slot/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                      var b = y === e;
                                    } else
                                      var b = !0;
                                    if (b) {
                                      if (s.kind !== void 0) {
                                        let y = s.kind, re = e;
                                        if (typeof y != "string")
                                          return o.errors = [{ instancePath: r + "/outputs/" + $ + "/kind", schemaPath: "#/properties/outputs/items/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                        if (!(y === "dataset" || y === "preprocessing" || y === "model" || y === "training" || y === "evaluation" || y === "experiment" || y === "report" || y === "checkpoint" || y === "result" || y === "plugin"))
                                          return o.errors = [{ instancePath: r + "/outputs/" + $ + "/kind", schemaPath: "#/properties/outputs/items/properties/kind/enum", keyword: "enum", params: { allowedValues: fe.properties.outputs.items.properties.kind.enum }, message: "must be equal to one of the allowed values" }], !1;
                                        var b = re === e;
                                      } else
                                        var b = !0;
                                      if (b) {
                                        if (s.name !== void 0) {
                                          let y = e;
                                          if (typeof s.name != "string")
                                            return o.errors = [{ instancePath: r + "/outputs/" + $ + "/name", schemaPath: "#/properties/outputs/items/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                          var b = y === e;
                                        } else
                                          var b = !0;
                                        if (b) {
                                          if (s.version !== void 0) {
                                            let y = s.version, re = e;
                                            if (!(typeof y == "number" && !(y % 1) && !isNaN(y) && isFinite(y)))
                                              return o.errors = [{ instancePath: r + "/outputs/" + $ + "/version", schemaPath: "#/properties/outputs/items/properties/version/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                                            if (e === re && typeof y == "number" && isFinite(y) && (y < 1 || isNaN(y)))
                                              return o.errors = [{ instancePath: r + "/outputs/" + $ + "/version", schemaPath: "#/properties/outputs/items/properties/version/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }], !1;
                                            var b = re === e;
                                          } else
                                            var b = !0;
                                          if (b)
                                            if (s.id !== void 0) {
                                              let y = s.id, re = e;
                                              if (e === re)
                                                if (typeof y == "string") {
                                                  if (!X.test(y))
                                                    return o.errors = [{ instancePath: r + "/outputs/" + $ + "/id", schemaPath: "#/properties/outputs/items/properties/id/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }], !1;
                                                } else
                                                  return o.errors = [{ instancePath: r + "/outputs/" + $ + "/id", schemaPath: "#/properties/outputs/items/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                              var b = re === e;
                                            } else
                                              var b = !0;
                                        }
                                      }
                                    }
                                  }
                                }
                              } else
                                return o.errors = [{ instancePath: r + "/outputs/" + $, schemaPath: "#/properties/outputs/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                            var u = x === e;
                            if (!u)
                              break;
                          }
                        } else
                          return o.errors = [{ instancePath: r + "/outputs", schemaPath: "#/properties/outputs/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                      var i = m === e;
                    } else
                      var i = !0;
                    if (i) {
                      if (t.metrics !== void 0) {
                        let a = t.metrics, m = e;
                        if (e === m)
                          if (a && typeof a == "object" && !Array.isArray(a))
                            for (let d in a) {
                              let $ = a[d], s = e;
                              if (!(typeof $ == "number" && isFinite($)))
                                return o.errors = [{ instancePath: r + "/metrics/" + d.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/metrics/additionalProperties/type", keyword: "type", params: { type: "number" }, message: "must be number" }], !1;
                              var L = s === e;
                              if (!L)
                                break;
                            }
                          else
                            return o.errors = [{ instancePath: r + "/metrics", schemaPath: "#/properties/metrics/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                        var i = m === e;
                      } else
                        var i = !0;
                      if (i) {
                        if (t.determinism !== void 0) {
                          let a = t.determinism, m = e;
                          if (e === m)
                            if (a && typeof a == "object" && !Array.isArray(a)) {
                              let d;
                              if (a.level === void 0 && (d = "level"))
                                return o.errors = [{ instancePath: r + "/determinism", schemaPath: "#/properties/determinism/required", keyword: "required", params: { missingProperty: d }, message: "must have required property '" + d + "'" }], !1;
                              {
                                let $ = e;
                                for (let s in a)
                                  if (!(s === "level" || s === "relativeTolerance" || s === "reason")) {
                                    return o.errors = [{ instancePath: r + "/determinism", schemaPath: "#/properties/determinism/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s }, message: "must NOT have additional properties" }], !1;
                                    break;
                                  }
                                if ($ === e) {
                                  if (a.level !== void 0) {
                                    let s = a.level, x = e;
                                    if (typeof s != "string")
                                      return o.errors = [{ instancePath: r + "/determinism/level", schemaPath: "#/properties/determinism/properties/level/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                    if (!(s === "bitwise" || s === "tolerance" || s === "none"))
                                      return o.errors = [{ instancePath: r + "/determinism/level", schemaPath: "#/properties/determinism/properties/level/enum", keyword: "enum", params: { allowedValues: fe.properties.determinism.properties.level.enum }, message: "must be equal to one of the allowed values" }], !1;
                                    var F = x === e;
                                  } else
                                    var F = !0;
                                  if (F) {
                                    if (a.relativeTolerance !== void 0) {
                                      let s = a.relativeTolerance, x = e;
                                      if (e === x)
                                        if (typeof s == "number" && isFinite(s)) {
                                          if (s <= 0 || isNaN(s))
                                            return o.errors = [{ instancePath: r + "/determinism/relativeTolerance", schemaPath: "#/properties/determinism/properties/relativeTolerance/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" }], !1;
                                        } else
                                          return o.errors = [{ instancePath: r + "/determinism/relativeTolerance", schemaPath: "#/properties/determinism/properties/relativeTolerance/type", keyword: "type", params: { type: "number" }, message: "must be number" }], !1;
                                      var F = x === e;
                                    } else
                                      var F = !0;
                                    if (F)
                                      if (a.reason !== void 0) {
                                        let s = e;
                                        if (typeof a.reason != "string")
                                          return o.errors = [{ instancePath: r + "/determinism/reason", schemaPath: "#/properties/determinism/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                        var F = s === e;
                                      } else
                                        var F = !0;
                                  }
                                }
                              }
                            } else
                              return o.errors = [{ instancePath: r + "/determinism", schemaPath: "#/properties/determinism/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                          var i = m === e;
                        } else
                          var i = !0;
                        if (i) {
                          if (t.metricLog !== void 0) {
                            let a = t.metricLog, m = e;
                            if (e === m)
                              if (a && typeof a == "object" && !Array.isArray(a)) {
                                let d;
                                if (a.id === void 0 && (d = "id") || a.sizeBytes === void 0 && (d = "sizeBytes"))
                                  return o.errors = [{ instancePath: r + "/metricLog", schemaPath: "#/properties/metricLog/required", keyword: "required", params: { missingProperty: d }, message: "must have required property '" + d + "'" }], !1;
                                {
                                  let $ = e;
                                  for (let s in a)
                                    if (!(s === "id" || s === "sizeBytes" || s === "list")) {
                                      return o.errors = [{ instancePath: r + "/metricLog", schemaPath: "#/properties/metricLog/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s }, message: "must NOT have additional properties" }], !1;
                                      break;
                                    }
                                  if ($ === e) {
                                    if (a.id !== void 0) {
                                      let s = a.id, x = e;
                                      if (e === x)
                                        if (typeof s == "string") {
                                          if (!X.test(s))
                                            return o.errors = [{ instancePath: r + "/metricLog/id", schemaPath: "#/properties/metricLog/properties/id/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }], !1;
                                        } else
                                          return o.errors = [{ instancePath: r + "/metricLog/id", schemaPath: "#/properties/metricLog/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                      var k = x === e;
                                    } else
                                      var k = !0;
                                    if (k) {
                                      if (a.sizeBytes !== void 0) {
                                        let s = a.sizeBytes, x = e;
                                        if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s)))
                                          return o.errors = [{ instancePath: r + "/metricLog/sizeBytes", schemaPath: "#/properties/metricLog/properties/sizeBytes/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                                        if (e === x && typeof s == "number" && isFinite(s) && (s < 0 || isNaN(s)))
                                          return o.errors = [{ instancePath: r + "/metricLog/sizeBytes", schemaPath: "#/properties/metricLog/properties/sizeBytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                                        var k = x === e;
                                      } else
                                        var k = !0;
                                      if (k)
                                        if (a.list !== void 0) {
                                          let s = a.list, x = e;
                                          if (e === x)
                                            if (typeof s == "string") {
                                              if (!X.test(s))
                                                return o.errors = [{ instancePath: r + "/metricLog/list", schemaPath: "#/properties/metricLog/properties/list/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }], !1;
                                            } else
                                              return o.errors = [{ instancePath: r + "/metricLog/list", schemaPath: "#/properties/metricLog/properties/list/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                          var k = x === e;
                                        } else
                                          var k = !0;
                                    }
                                  }
                                }
                              } else
                                return o.errors = [{ instancePath: r + "/metricLog", schemaPath: "#/properties/metricLog/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                            var i = m === e;
                          } else
                            var i = !0;
                          if (i) {
                            if (t.environment !== void 0) {
                              let a = t.environment, m = e;
                              if (e === m)
                                if (a && typeof a == "object" && !Array.isArray(a)) {
                                  let d;
                                  if (a.kstore === void 0 && (d = "kstore") || a.node === void 0 && (d = "node") || a.platform === void 0 && (d = "platform") || a.arch === void 0 && (d = "arch") || a.cpu === void 0 && (d = "cpu") || a.host === void 0 && (d = "host"))
                                    return o.errors = [{ instancePath: r + "/environment", schemaPath: "#/properties/environment/required", keyword: "required", params: { missingProperty: d }, message: "must have required property '" + d + "'" }], !1;
                                  {
                                    let $ = e;
                                    for (let s in a)
                                      if (!ke.call(fe.properties.environment.properties, s)) {
                                        return o.errors = [{ instancePath: r + "/environment", schemaPath: "#/properties/environment/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s }, message: "must NOT have additional properties" }], !1;
                                        break;
                                      }
                                    if ($ === e) {
                                      if (a.kstore !== void 0) {
                                        let s = e;
                                        if (typeof a.kstore != "string")
                                          return o.errors = [{ instancePath: r + "/environment/kstore", schemaPath: "#/properties/environment/properties/kstore/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                        var l = s === e;
                                      } else
                                        var l = !0;
                                      if (l) {
                                        if (a.node !== void 0) {
                                          let s = e;
                                          if (typeof a.node != "string")
                                            return o.errors = [{ instancePath: r + "/environment/node", schemaPath: "#/properties/environment/properties/node/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                          var l = s === e;
                                        } else
                                          var l = !0;
                                        if (l) {
                                          if (a.platform !== void 0) {
                                            let s = e;
                                            if (typeof a.platform != "string")
                                              return o.errors = [{ instancePath: r + "/environment/platform", schemaPath: "#/properties/environment/properties/platform/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                            var l = s === e;
                                          } else
                                            var l = !0;
                                          if (l) {
                                            if (a.arch !== void 0) {
                                              let s = e;
                                              if (typeof a.arch != "string")
                                                return o.errors = [{ instancePath: r + "/environment/arch", schemaPath: "#/properties/environment/properties/arch/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                              var l = s === e;
                                            } else
                                              var l = !0;
                                            if (l) {
                                              if (a.cpu !== void 0) {
                                                let s = e;
                                                if (typeof a.cpu != "string")
                                                  return o.errors = [{ instancePath: r + "/environment/cpu", schemaPath: "#/properties/environment/properties/cpu/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                var l = s === e;
                                              } else
                                                var l = !0;
                                              if (l) {
                                                if (a.host !== void 0) {
                                                  let s = e;
                                                  if (typeof a.host != "string")
                                                    return o.errors = [{ instancePath: r + "/environment/host", schemaPath: "#/properties/environment/properties/host/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                  var l = s === e;
                                                } else
                                                  var l = !0;
                                                if (l) {
                                                  if (a.container !== void 0) {
                                                    let s = a.container, x = e;
                                                    if (e === x)
                                                      if (s && typeof s == "object" && !Array.isArray(s)) {
                                                        let w;
                                                        if (s.type === void 0 && (w = "type"))
                                                          return o.errors = [{ instancePath: r + "/environment/container", schemaPath: "#/properties/environment/properties/container/required", keyword: "required", params: { missingProperty: w }, message: "must have required property '" + w + "'" }], !1;
                                                        {
                                                          let q = e;
                                                          for (let y in s)
                                                            if (!(y === "type" || y === "id" || y === "image" || y === "imageId")) {
                                                              return o.errors = [{ instancePath: r + "/environment/container", schemaPath: "#/properties/environment/properties/container/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: y }, message: "must NOT have additional properties" }], !1;
                                                              break;
                                                            }
                                                          if (q === e) {
                                                            if (s.type !== void 0) {
                                                              let y = e;
                                                              if (typeof s.type != "string")
                                                                return o.errors = [{ instancePath: r + "/environment/container/type", schemaPath: "#/properties/environment/properties/container/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                              var S = y === e;
                                                            } else
                                                              var S = !0;
                                                            if (S) {
                                                              if (s.id !== void 0) {
                                                                let y = e;
                                                                if (typeof s.id != "string")
                                                                  return o.errors = [{ instancePath: r + "/environment/container/id", schemaPath: "#/properties/environment/properties/container/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                                var S = y === e;
                                                              } else
                                                                var S = !0;
                                                              if (S) {
                                                                if (s.image !== void 0) {
                                                                  let y = e;
                                                                  if (typeof s.image != "string")
                                                                    return o.errors = [{ instancePath: r + "/environment/container/image", schemaPath: "#/properties/environment/properties/container/properties/image/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                                  var S = y === e;
                                                                } else
                                                                  var S = !0;
                                                                if (S)
                                                                  if (s.imageId !== void 0) {
                                                                    let y = e;
                                                                    if (typeof s.imageId != "string")
                                                                      return o.errors = [{ instancePath: r + "/environment/container/imageId", schemaPath: "#/properties/environment/properties/container/properties/imageId/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                                    var S = y === e;
                                                                  } else
                                                                    var S = !0;
                                                              }
                                                            }
                                                          }
                                                        }
                                                      } else
                                                        return o.errors = [{ instancePath: r + "/environment/container", schemaPath: "#/properties/environment/properties/container/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                                                    var l = x === e;
                                                  } else
                                                    var l = !0;
                                                  if (l) {
                                                    if (a.variables !== void 0) {
                                                      let s = a.variables, x = e;
                                                      if (e === x)
                                                        if (s && typeof s == "object" && !Array.isArray(s))
                                                          for (let w in s) {
                                                            let q = e;
                                                            if (typeof s[w] != "string")
                                                              return o.errors = [{ instancePath: r + "/environment/variables/" + w.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/environment/properties/variables/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                            var H = q === e;
                                                            if (!H)
                                                              break;
                                                          }
                                                        else
                                                          return o.errors = [{ instancePath: r + "/environment/variables", schemaPath: "#/properties/environment/properties/variables/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                                                      var l = x === e;
                                                    } else
                                                      var l = !0;
                                                    if (l)
                                                      if (a.observed !== void 0) {
                                                        let s = a.observed, x = e;
                                                        if (e === x)
                                                          if (s && typeof s == "object" && !Array.isArray(s)) {
                                                            let w = e;
                                                            for (let q in s)
                                                              if (!(q === "clock" || q === "timer" || q === "random" || q === "network" || q === "variables")) {
                                                                return o.errors = [{ instancePath: r + "/environment/observed", schemaPath: "#/properties/environment/properties/observed/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: q }, message: "must NOT have additional properties" }], !1;
                                                                break;
                                                              }
                                                            if (w === e) {
                                                              if (s.clock !== void 0) {
                                                                let q = s.clock, y = e;
                                                                if (!(typeof q == "number" && !(q % 1) && !isNaN(q) && isFinite(q)))
                                                                  return o.errors = [{ instancePath: r + "/environment/observed/clock", schemaPath: "#/properties/environment/properties/observed/properties/clock/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                                                                if (e === y && typeof q == "number" && isFinite(q) && (q < 1 || isNaN(q)))
                                                                  return o.errors = [{ instancePath: r + "/environment/observed/clock", schemaPath: "#/properties/environment/properties/observed/properties/clock/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }], !1;
                                                                var T = y === e;
                                                              } else
                                                                var T = !0;
                                                              if (T) {
                                                                if (s.timer !== void 0) {
                                                                  let q = s.timer, y = e;
                                                                  if (!(typeof q == "number" && !(q % 1) && !isNaN(q) && isFinite(q)))
                                                                    return o.errors = [{ instancePath: r + "/environment/observed/timer", schemaPath: "#/properties/environment/properties/observed/properties/timer/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                                                                  if (e === y && typeof q == "number" && isFinite(q) && (q < 1 || isNaN(q)))
                                                                    return o.errors = [{ instancePath: r + "/environment/observed/timer", schemaPath: "#/properties/environment/properties/observed/properties/timer/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }], !1;
                                                                  var T = y === e;
                                                                } else
                                                                  var T = !0;
                                                                if (T) {
                                                                  if (s.random !== void 0) {
                                                                    let q = s.random, y = e;
                                                                    if (!(typeof q == "number" && !(q % 1) && !isNaN(q) && isFinite(q)))
                                                                      return o.errors = [{ instancePath: r + "/environment/observed/random", schemaPath: "#/properties/environment/properties/observed/properties/random/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                                                                    if (e === y && typeof q == "number" && isFinite(q) && (q < 1 || isNaN(q)))
                                                                      return o.errors = [{ instancePath: r + "/environment/observed/random", schemaPath: "#/properties/environment/properties/observed/properties/random/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }], !1;
                                                                    var T = y === e;
                                                                  } else
                                                                    var T = !0;
                                                                  if (T) {
                                                                    if (s.network !== void 0) {
                                                                      let q = s.network, y = e;
                                                                      if (e === y)
                                                                        if (Array.isArray(q)) {
                                                                          var O = !0;
                                                                          let f = q.length;
                                                                          for (let R = 0; R < f; R++) {
                                                                            let _ = e;
                                                                            if (typeof q[R] != "string")
                                                                              return o.errors = [{ instancePath: r + "/environment/observed/network/" + R, schemaPath: "#/properties/environment/properties/observed/properties/network/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                                            var O = _ === e;
                                                                            if (!O)
                                                                              break;
                                                                          }
                                                                        } else
                                                                          return o.errors = [{ instancePath: r + "/environment/observed/network", schemaPath: "#/properties/environment/properties/observed/properties/network/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                                                                      var T = y === e;
                                                                    } else
                                                                      var T = !0;
                                                                    if (T)
                                                                      if (s.variables !== void 0) {
                                                                        let q = s.variables, y = e;
                                                                        if (e === y)
                                                                          if (q && typeof q == "object" && !Array.isArray(q))
                                                                            for (let f in q) {
                                                                              let R = e;
                                                                              if (typeof q[f] != "string")
                                                                                return o.errors = [{ instancePath: r + "/environment/observed/variables/" + f.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/environment/properties/observed/properties/variables/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                                              var B = R === e;
                                                                              if (!B)
                                                                                break;
                                                                            }
                                                                          else
                                                                            return o.errors = [{ instancePath: r + "/environment/observed/variables", schemaPath: "#/properties/environment/properties/observed/properties/variables/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                                                                        var T = y === e;
                                                                      } else
                                                                        var T = !0;
                                                                  }
                                                                }
                                                              }
                                                            }
                                                          } else
                                                            return o.errors = [{ instancePath: r + "/environment/observed", schemaPath: "#/properties/environment/properties/observed/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                                                        var l = x === e;
                                                      } else
                                                        var l = !0;
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
                                  return o.errors = [{ instancePath: r + "/environment", schemaPath: "#/properties/environment/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                              var i = m === e;
                            } else
                              var i = !0;
                            if (i) {
                              if (t.startedAt !== void 0) {
                                let a = e;
                                if (typeof t.startedAt != "string")
                                  return o.errors = [{ instancePath: r + "/startedAt", schemaPath: "#/properties/startedAt/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                var i = a === e;
                              } else
                                var i = !0;
                              if (i) {
                                if (t.durationMs !== void 0) {
                                  let a = t.durationMs, m = e;
                                  if (!(typeof a == "number" && !(a % 1) && !isNaN(a) && isFinite(a)))
                                    return o.errors = [{ instancePath: r + "/durationMs", schemaPath: "#/properties/durationMs/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                                  if (e === m && typeof a == "number" && isFinite(a) && (a < 0 || isNaN(a)))
                                    return o.errors = [{ instancePath: r + "/durationMs", schemaPath: "#/properties/durationMs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                                  var i = m === e;
                                } else
                                  var i = !0;
                                if (i) {
                                  if (t.error !== void 0) {
                                    let a = t.error, m = e;
                                    if (e === m)
                                      if (a && typeof a == "object" && !Array.isArray(a)) {
                                        let d;
                                        if (a.code === void 0 && (d = "code") || a.message === void 0 && (d = "message"))
                                          return o.errors = [{ instancePath: r + "/error", schemaPath: "#/properties/error/required", keyword: "required", params: { missingProperty: d }, message: "must have required property '" + d + "'" }], !1;
                                        {
                                          let $ = e;
                                          for (let s in a)
                                            if (!(s === "code" || s === "message")) {
                                              return o.errors = [{ instancePath: r + "/error", schemaPath: "#/properties/error/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s }, message: "must NOT have additional properties" }], !1;
                                              break;
                                            }
                                          if ($ === e) {
                                            if (a.code !== void 0) {
                                              let s = e;
                                              if (typeof a.code != "string")
                                                return o.errors = [{ instancePath: r + "/error/code", schemaPath: "#/properties/error/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                              var Q = s === e;
                                            } else
                                              var Q = !0;
                                            if (Q)
                                              if (a.message !== void 0) {
                                                let s = e;
                                                if (typeof a.message != "string")
                                                  return o.errors = [{ instancePath: r + "/error/message", schemaPath: "#/properties/error/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                var Q = s === e;
                                              } else
                                                var Q = !0;
                                          }
                                        }
                                      } else
                                        return o.errors = [{ instancePath: r + "/error", schemaPath: "#/properties/error/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                                    var i = m === e;
                                  } else
                                    var i = !0;
                                  if (i) {
                                    if (t.progress !== void 0) {
                                      let a = t.progress, m = e;
                                      if (e === m)
                                        if (a && typeof a == "object" && !Array.isArray(a)) {
                                          let d;
                                          if (a.done === void 0 && (d = "done") || a.total === void 0 && (d = "total") || a.unit === void 0 && (d = "unit"))
                                            return o.errors = [{ instancePath: r + "/progress", schemaPath: "#/properties/progress/required", keyword: "required", params: { missingProperty: d }, message: "must have required property '" + d + "'" }], !1;
                                          {
                                            let $ = e;
                                            for (let s in a)
                                              if (!(s === "done" || s === "total" || s === "unit")) {
                                                return o.errors = [{ instancePath: r + "/progress", schemaPath: "#/properties/progress/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s }, message: "must NOT have additional properties" }], !1;
                                                break;
                                              }
                                            if ($ === e) {
                                              if (a.done !== void 0) {
                                                let s = a.done, x = e;
                                                if (!(typeof s == "number" && isFinite(s)))
                                                  return o.errors = [{ instancePath: r + "/progress/done", schemaPath: "#/properties/progress/properties/done/type", keyword: "type", params: { type: "number" }, message: "must be number" }], !1;
                                                var K = x === e;
                                              } else
                                                var K = !0;
                                              if (K) {
                                                if (a.total !== void 0) {
                                                  let s = a.total, x = e;
                                                  if (!(typeof s == "number" && isFinite(s)))
                                                    return o.errors = [{ instancePath: r + "/progress/total", schemaPath: "#/properties/progress/properties/total/type", keyword: "type", params: { type: "number" }, message: "must be number" }], !1;
                                                  var K = x === e;
                                                } else
                                                  var K = !0;
                                                if (K)
                                                  if (a.unit !== void 0) {
                                                    let s = e;
                                                    if (typeof a.unit != "string")
                                                      return o.errors = [{ instancePath: r + "/progress/unit", schemaPath: "#/properties/progress/properties/unit/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                    var K = s === e;
                                                  } else
                                                    var K = !0;
                                              }
                                            }
                                          }
                                        } else
                                          return o.errors = [{ instancePath: r + "/progress", schemaPath: "#/properties/progress/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                                      var i = m === e;
                                    } else
                                      var i = !0;
                                    if (i) {
                                      if (t.state !== void 0) {
                                        let a = t.state, m = e;
                                        if (e === m)
                                          if (a && typeof a == "object" && !Array.isArray(a)) {
                                            let d;
                                            if (a.tree === void 0 && (d = "tree") || a.files === void 0 && (d = "files") || a.sizeBytes === void 0 && (d = "sizeBytes") || a.step === void 0 && (d = "step"))
                                              return o.errors = [{ instancePath: r + "/state", schemaPath: "#/properties/state/required", keyword: "required", params: { missingProperty: d }, message: "must have required property '" + d + "'" }], !1;
                                            {
                                              let $ = e;
                                              for (let s in a)
                                                if (!(s === "tree" || s === "step" || s === "files" || s === "sizeBytes")) {
                                                  return o.errors = [{ instancePath: r + "/state", schemaPath: "#/properties/state/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s }, message: "must NOT have additional properties" }], !1;
                                                  break;
                                                }
                                              if ($ === e) {
                                                if (a.tree !== void 0) {
                                                  let s = a.tree, x = e;
                                                  if (e === x)
                                                    if (typeof s == "string") {
                                                      if (!X.test(s))
                                                        return o.errors = [{ instancePath: r + "/state/tree", schemaPath: "#/properties/state/properties/tree/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }], !1;
                                                    } else
                                                      return o.errors = [{ instancePath: r + "/state/tree", schemaPath: "#/properties/state/properties/tree/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                  var G = x === e;
                                                } else
                                                  var G = !0;
                                                if (G) {
                                                  if (a.step !== void 0) {
                                                    let s = a.step, x = e;
                                                    if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s)))
                                                      return o.errors = [{ instancePath: r + "/state/step", schemaPath: "#/properties/state/properties/step/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                                                    if (e === x && typeof s == "number" && isFinite(s) && (s < 0 || isNaN(s)))
                                                      return o.errors = [{ instancePath: r + "/state/step", schemaPath: "#/properties/state/properties/step/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                                                    var G = x === e;
                                                  } else
                                                    var G = !0;
                                                  if (G) {
                                                    if (a.files !== void 0) {
                                                      let s = a.files, x = e;
                                                      if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s)))
                                                        return o.errors = [{ instancePath: r + "/state/files", schemaPath: "#/properties/state/properties/files/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                                                      if (e === x && typeof s == "number" && isFinite(s) && (s < 0 || isNaN(s)))
                                                        return o.errors = [{ instancePath: r + "/state/files", schemaPath: "#/properties/state/properties/files/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                                                      var G = x === e;
                                                    } else
                                                      var G = !0;
                                                    if (G)
                                                      if (a.sizeBytes !== void 0) {
                                                        let s = a.sizeBytes, x = e;
                                                        if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s)))
                                                          return o.errors = [{ instancePath: r + "/state/sizeBytes", schemaPath: "#/properties/state/properties/sizeBytes/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                                                        if (e === x && typeof s == "number" && isFinite(s) && (s < 0 || isNaN(s)))
                                                          return o.errors = [{ instancePath: r + "/state/sizeBytes", schemaPath: "#/properties/state/properties/sizeBytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                                                        var G = x === e;
                                                      } else
                                                        var G = !0;
                                                  }
                                                }
                                              }
                                            }
                                          } else
                                            return o.errors = [{ instancePath: r + "/state", schemaPath: "#/properties/state/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                                        var i = m === e;
                                      } else
                                        var i = !0;
                                      if (i) {
                                        if (t.resumedFrom !== void 0) {
                                          let a = t.resumedFrom, m = e;
                                          if (e === m)
                                            if (a && typeof a == "object" && !Array.isArray(a)) {
                                              let d;
                                              if (a.step === void 0 && (d = "step"))
                                                return o.errors = [{ instancePath: r + "/resumedFrom", schemaPath: "#/properties/resumedFrom/required", keyword: "required", params: { missingProperty: d }, message: "must have required property '" + d + "'" }], !1;
                                              {
                                                let $ = e;
                                                for (let s in a)
                                                  if (!(s === "step" || s === "run")) {
                                                    return o.errors = [{ instancePath: r + "/resumedFrom", schemaPath: "#/properties/resumedFrom/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s }, message: "must NOT have additional properties" }], !1;
                                                    break;
                                                  }
                                                if ($ === e) {
                                                  if (a.step !== void 0) {
                                                    let s = a.step, x = e;
                                                    if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s)))
                                                      return o.errors = [{ instancePath: r + "/resumedFrom/step", schemaPath: "#/properties/resumedFrom/properties/step/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                                                    if (e === x && typeof s == "number" && isFinite(s) && (s < 0 || isNaN(s)))
                                                      return o.errors = [{ instancePath: r + "/resumedFrom/step", schemaPath: "#/properties/resumedFrom/properties/step/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                                                    var v = x === e;
                                                  } else
                                                    var v = !0;
                                                  if (v)
                                                    if (a.run !== void 0) {
                                                      let s = a.run, x = e;
                                                      if (e === x)
                                                        if (typeof s == "string") {
                                                          if (!X.test(s))
                                                            return o.errors = [{ instancePath: r + "/resumedFrom/run", schemaPath: "#/properties/resumedFrom/properties/run/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }], !1;
                                                        } else
                                                          return o.errors = [{ instancePath: r + "/resumedFrom/run", schemaPath: "#/properties/resumedFrom/properties/run/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                      var v = x === e;
                                                    } else
                                                      var v = !0;
                                                }
                                              }
                                            } else
                                              return o.errors = [{ instancePath: r + "/resumedFrom", schemaPath: "#/properties/resumedFrom/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                                          var i = m === e;
                                        } else
                                          var i = !0;
                                        if (i)
                                          if (t.dataCheck !== void 0) {
                                            let a = t.dataCheck, m = e;
                                            if (e === m)
                                              if (a && typeof a == "object" && !Array.isArray(a)) {
                                                let d;
                                                if (a.pairs === void 0 && (d = "pairs") || a.unknown === void 0 && (d = "unknown"))
                                                  return o.errors = [{ instancePath: r + "/dataCheck", schemaPath: "#/properties/dataCheck/required", keyword: "required", params: { missingProperty: d }, message: "must have required property '" + d + "'" }], !1;
                                                {
                                                  let $ = e;
                                                  for (let s in a)
                                                    if (!(s === "pairs" || s === "unknown" || s === "overridden")) {
                                                      return o.errors = [{ instancePath: r + "/dataCheck", schemaPath: "#/properties/dataCheck/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s }, message: "must NOT have additional properties" }], !1;
                                                      break;
                                                    }
                                                  if ($ === e) {
                                                    if (a.pairs !== void 0) {
                                                      let s = a.pairs, x = e;
                                                      if (e === x)
                                                        if (Array.isArray(s)) {
                                                          var V = !0;
                                                          let j = s.length;
                                                          for (let w = 0; w < j; w++) {
                                                            let q = s[w], y = e;
                                                            if (e === y)
                                                              if (q && typeof q == "object" && !Array.isArray(q)) {
                                                                let f;
                                                                if (q.step === void 0 && (f = "step") || q.left === void 0 && (f = "left") || q.right === void 0 && (f = "right"))
                                                                  return o.errors = [{ instancePath: r + "/dataCheck/pairs/" + w, schemaPath: "#/properties/dataCheck/properties/pairs/items/required", keyword: "required", params: { missingProperty: f }, message: "must have required property '" + f + "'" }], !1;
                                                                {
                                                                  let R = e;
                                                                  for (let _ in q)
                                                                    if (!(_ === "step" || _ === "left" || _ === "right" || _ === "unit" || _ === "rows" || _ === "counts" || _ === "notCompared")) {
                                                                      return o.errors = [{ instancePath: r + "/dataCheck/pairs/" + w, schemaPath: "#/properties/dataCheck/properties/pairs/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: _ }, message: "must NOT have additional properties" }], !1;
                                                                      break;
                                                                    }
                                                                  if (R === e) {
                                                                    if (q.step !== void 0) {
                                                                      let _ = e;
                                                                      if (typeof q.step != "string")
                                                                        return o.errors = [{ instancePath: r + "/dataCheck/pairs/" + w + "/step", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/step/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                                      var z = _ === e;
                                                                    } else
                                                                      var z = !0;
                                                                    if (z) {
                                                                      if (q.left !== void 0) {
                                                                        let _ = q.left, me = e;
                                                                        if (e === me)
                                                                          if (_ && typeof _ == "object" && !Array.isArray(_)) {
                                                                            let Y;
                                                                            if (_.role === void 0 && (Y = "role") || _.kind === void 0 && (Y = "kind") || _.ref === void 0 && (Y = "ref") || _.id === void 0 && (Y = "id"))
                                                                              return o.errors = [{ instancePath: r + "/dataCheck/pairs/" + w + "/left", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/left/required", keyword: "required", params: { missingProperty: Y }, message: "must have required property '" + Y + "'" }], !1;
                                                                            {
                                                                              let he = e;
                                                                              for (let h in _)
                                                                                if (!(h === "role" || h === "kind" || h === "ref" || h === "id")) {
                                                                                  return o.errors = [{ instancePath: r + "/dataCheck/pairs/" + w + "/left", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/left/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: h }, message: "must NOT have additional properties" }], !1;
                                                                                  break;
                                                                                }
                                                                              if (he === e) {
                                                                                if (_.role !== void 0) {
                                                                                  let h = _.role, W = e;
                                                                                  if (typeof h != "string")
                                                                                    return o.errors = [{ instancePath: r + "/dataCheck/pairs/" + w + "/left/role", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/left/properties/role/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                                                  if (!(h === "training" || h === "validation" || h === "test"))
                                                                                    return o.errors = [{ instancePath: r + "/dataCheck/pairs/" + w + "/left/role", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/left/properties/role/enum", keyword: "enum", params: { allowedValues: fe.properties.dataCheck.properties.pairs.items.properties.left.properties.role.enum }, message: "must be equal to one of the allowed values" }], !1;
                                                                                  var Z = W === e;
                                                                                } else
                                                                                  var Z = !0;
                                                                                if (Z) {
                                                                                  if (_.kind !== void 0) {
                                                                                    let h = _.kind, W = e;
                                                                                    if (typeof h != "string")
                                                                                      return o.errors = [{ instancePath: r + "/dataCheck/pairs/" + w + "/left/kind", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/left/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                                                    if (!(h === "dataset" || h === "preprocessing" || h === "model" || h === "training" || h === "evaluation" || h === "experiment" || h === "report" || h === "checkpoint" || h === "result" || h === "plugin"))
                                                                                      return o.errors = [{ instancePath: r + "/dataCheck/pairs/" + w + "/left/kind", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/left/properties/kind/enum", keyword: "enum", params: { allowedValues: fe.properties.dataCheck.properties.pairs.items.properties.left.properties.kind.enum }, message: "must be equal to one of the allowed values" }], !1;
                                                                                    var Z = W === e;
                                                                                  } else
                                                                                    var Z = !0;
                                                                                  if (Z) {
                                                                                    if (_.ref !== void 0) {
                                                                                      let h = e;
                                                                                      if (typeof _.ref != "string")
                                                                                        return o.errors = [{ instancePath: r + "/dataCheck/pairs/" + w + "/left/ref", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/left/properties/ref/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                                                      var Z = h === e;
                                                                                    } else
                                                                                      var Z = !0;
                                                                                    if (Z)
                                                                                      if (_.id !== void 0) {
                                                                                        let h = _.id, W = e;
                                                                                        if (e === W)
                                                                                          if (typeof h == "string") {
                                                                                            if (!X.test(h))
                                                                                              return o.errors = [{ instancePath: r + "/dataCheck/pairs/" + w + "/left/id", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/left/properties/id/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }], !1;
                                                                                          } else
                                                                                            return o.errors = [{ instancePath: r + "/dataCheck/pairs/" + w + "/left/id", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/left/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                                                        var Z = W === e;
                                                                                      } else
                                                                                        var Z = !0;
                                                                                  }
                                                                                }
                                                                              }
                                                                            }
                                                                          } else
                                                                            return o.errors = [{ instancePath: r + "/dataCheck/pairs/" + w + "/left", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/left/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                                                                        var z = me === e;
                                                                      } else
                                                                        var z = !0;
                                                                      if (z) {
                                                                        if (q.right !== void 0) {
                                                                          let _ = q.right, me = e;
                                                                          if (e === me)
                                                                            if (_ && typeof _ == "object" && !Array.isArray(_)) {
                                                                              let Y;
                                                                              if (_.role === void 0 && (Y = "role") || _.kind === void 0 && (Y = "kind") || _.ref === void 0 && (Y = "ref") || _.id === void 0 && (Y = "id"))
                                                                                return o.errors = [{ instancePath: r + "/dataCheck/pairs/" + w + "/right", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/right/required", keyword: "required", params: { missingProperty: Y }, message: "must have required property '" + Y + "'" }], !1;
                                                                              {
                                                                                let he = e;
                                                                                for (let h in _)
                                                                                  if (!(h === "role" || h === "kind" || h === "ref" || h === "id")) {
                                                                                    return o.errors = [{ instancePath: r + "/dataCheck/pairs/" + w + "/right", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/right/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: h }, message: "must NOT have additional properties" }], !1;
                                                                                    break;
                                                                                  }
                                                                                if (he === e) {
                                                                                  if (_.role !== void 0) {
                                                                                    let h = _.role, W = e;
                                                                                    if (typeof h != "string")
                                                                                      return o.errors = [{ instancePath: r + "/dataCheck/pairs/" + w + "/right/role", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/right/properties/role/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                                                    if (!(h === "training" || h === "validation" || h === "test"))
                                                                                      return o.errors = [{ instancePath: r + "/dataCheck/pairs/" + w + "/right/role", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/right/properties/role/enum", keyword: "enum", params: { allowedValues: fe.properties.dataCheck.properties.pairs.items.properties.right.properties.role.enum }, message: "must be equal to one of the allowed values" }], !1;
                                                                                    var c = W === e;
                                                                                  } else
                                                                                    var c = !0;
                                                                                  if (c) {
                                                                                    if (_.kind !== void 0) {
                                                                                      let h = _.kind, W = e;
                                                                                      if (typeof h != "string")
                                                                                        return o.errors = [{ instancePath: r + "/dataCheck/pairs/" + w + "/right/kind", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/right/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                                                      if (!(h === "dataset" || h === "preprocessing" || h === "model" || h === "training" || h === "evaluation" || h === "experiment" || h === "report" || h === "checkpoint" || h === "result" || h === "plugin"))
                                                                                        return o.errors = [{ instancePath: r + "/dataCheck/pairs/" + w + "/right/kind", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/right/properties/kind/enum", keyword: "enum", params: { allowedValues: fe.properties.dataCheck.properties.pairs.items.properties.right.properties.kind.enum }, message: "must be equal to one of the allowed values" }], !1;
                                                                                      var c = W === e;
                                                                                    } else
                                                                                      var c = !0;
                                                                                    if (c) {
                                                                                      if (_.ref !== void 0) {
                                                                                        let h = e;
                                                                                        if (typeof _.ref != "string")
                                                                                          return o.errors = [{ instancePath: r + "/dataCheck/pairs/" + w + "/right/ref", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/right/properties/ref/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                                                        var c = h === e;
                                                                                      } else
                                                                                        var c = !0;
                                                                                      if (c)
                                                                                        if (_.id !== void 0) {
                                                                                          let h = _.id, W = e;
                                                                                          if (e === W)
                                                                                            if (typeof h == "string") {
                                                                                              if (!X.test(h))
                                                                                                return o.errors = [{ instancePath: r + "/dataCheck/pairs/" + w + "/right/id", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/right/properties/id/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }], !1;
                                                                                            } else
                                                                                              return o.errors = [{ instancePath: r + "/dataCheck/pairs/" + w + "/right/id", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/right/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                                                          var c = W === e;
                                                                                        } else
                                                                                          var c = !0;
                                                                                    }
                                                                                  }
                                                                                }
                                                                              }
                                                                            } else
                                                                              return o.errors = [{ instancePath: r + "/dataCheck/pairs/" + w + "/right", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/right/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                                                                          var z = me === e;
                                                                        } else
                                                                          var z = !0;
                                                                        if (z) {
                                                                          if (q.unit !== void 0) {
                                                                            let _ = q.unit, me = e;
                                                                            if (typeof _ != "string")
                                                                              return o.errors = [{ instancePath: r + "/dataCheck/pairs/" + w + "/unit", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/unit/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                                            if (!(_ === "row" || _ === "file"))
                                                                              return o.errors = [{ instancePath: r + "/dataCheck/pairs/" + w + "/unit", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/unit/enum", keyword: "enum", params: { allowedValues: fe.properties.dataCheck.properties.pairs.items.properties.unit.enum }, message: "must be equal to one of the allowed values" }], !1;
                                                                            var z = me === e;
                                                                          } else
                                                                            var z = !0;
                                                                          if (z) {
                                                                            if (q.rows !== void 0) {
                                                                              let _ = q.rows, me = e;
                                                                              if (e === me)
                                                                                if (_ && typeof _ == "object" && !Array.isArray(_)) {
                                                                                  let Y;
                                                                                  if (_.left === void 0 && (Y = "left") || _.right === void 0 && (Y = "right"))
                                                                                    return o.errors = [{ instancePath: r + "/dataCheck/pairs/" + w + "/rows", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/rows/required", keyword: "required", params: { missingProperty: Y }, message: "must have required property '" + Y + "'" }], !1;
                                                                                  {
                                                                                    let he = e;
                                                                                    for (let h in _)
                                                                                      if (!(h === "left" || h === "right")) {
                                                                                        return o.errors = [{ instancePath: r + "/dataCheck/pairs/" + w + "/rows", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/rows/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: h }, message: "must NOT have additional properties" }], !1;
                                                                                        break;
                                                                                      }
                                                                                    if (he === e) {
                                                                                      if (_.left !== void 0) {
                                                                                        let h = _.left, W = e;
                                                                                        if (!(typeof h == "number" && !(h % 1) && !isNaN(h) && isFinite(h)))
                                                                                          return o.errors = [{ instancePath: r + "/dataCheck/pairs/" + w + "/rows/left", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/rows/properties/left/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                                                                                        if (e === W && typeof h == "number" && isFinite(h) && (h < 0 || isNaN(h)))
                                                                                          return o.errors = [{ instancePath: r + "/dataCheck/pairs/" + w + "/rows/left", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/rows/properties/left/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                                                                                        var A = W === e;
                                                                                      } else
                                                                                        var A = !0;
                                                                                      if (A)
                                                                                        if (_.right !== void 0) {
                                                                                          let h = _.right, W = e;
                                                                                          if (!(typeof h == "number" && !(h % 1) && !isNaN(h) && isFinite(h)))
                                                                                            return o.errors = [{ instancePath: r + "/dataCheck/pairs/" + w + "/rows/right", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/rows/properties/right/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                                                                                          if (e === W && typeof h == "number" && isFinite(h) && (h < 0 || isNaN(h)))
                                                                                            return o.errors = [{ instancePath: r + "/dataCheck/pairs/" + w + "/rows/right", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/rows/properties/right/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                                                                                          var A = W === e;
                                                                                        } else
                                                                                          var A = !0;
                                                                                    }
                                                                                  }
                                                                                } else
                                                                                  return o.errors = [{ instancePath: r + "/dataCheck/pairs/" + w + "/rows", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/rows/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                                                                              var z = me === e;
                                                                            } else
                                                                              var z = !0;
                                                                            if (z) {
                                                                              if (q.counts !== void 0) {
                                                                                let _ = q.counts, me = e;
                                                                                if (e === me)
                                                                                  if (_ && typeof _ == "object" && !Array.isArray(_)) {
                                                                                    let Y;
                                                                                    if (_.exact === void 0 && (Y = "exact") || _.normalised === void 0 && (Y = "normalised") || _.key === void 0 && (Y = "key") || _.sameInputs === void 0 && (Y = "sameInputs"))
                                                                                      return o.errors = [{ instancePath: r + "/dataCheck/pairs/" + w + "/counts", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/counts/required", keyword: "required", params: { missingProperty: Y }, message: "must have required property '" + Y + "'" }], !1;
                                                                                    {
                                                                                      let he = e;
                                                                                      for (let h in _)
                                                                                        if (!(h === "exact" || h === "normalised" || h === "key" || h === "sameInputs")) {
                                                                                          return o.errors = [{ instancePath: r + "/dataCheck/pairs/" + w + "/counts", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/counts/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: h }, message: "must NOT have additional properties" }], !1;
                                                                                          break;
                                                                                        }
                                                                                      if (he === e) {
                                                                                        if (_.exact !== void 0) {
                                                                                          let h = _.exact, W = e;
                                                                                          if (!(typeof h == "number" && !(h % 1) && !isNaN(h) && isFinite(h)))
                                                                                            return o.errors = [{ instancePath: r + "/dataCheck/pairs/" + w + "/counts/exact", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/counts/properties/exact/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                                                                                          if (e === W && typeof h == "number" && isFinite(h) && (h < 0 || isNaN(h)))
                                                                                            return o.errors = [{ instancePath: r + "/dataCheck/pairs/" + w + "/counts/exact", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/counts/properties/exact/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                                                                                          var ne = W === e;
                                                                                        } else
                                                                                          var ne = !0;
                                                                                        if (ne) {
                                                                                          if (_.normalised !== void 0) {
                                                                                            let h = _.normalised, W = e;
                                                                                            if (!(typeof h == "number" && !(h % 1) && !isNaN(h) && isFinite(h)))
                                                                                              return o.errors = [{ instancePath: r + "/dataCheck/pairs/" + w + "/counts/normalised", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/counts/properties/normalised/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                                                                                            if (e === W && typeof h == "number" && isFinite(h) && (h < 0 || isNaN(h)))
                                                                                              return o.errors = [{ instancePath: r + "/dataCheck/pairs/" + w + "/counts/normalised", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/counts/properties/normalised/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                                                                                            var ne = W === e;
                                                                                          } else
                                                                                            var ne = !0;
                                                                                          if (ne) {
                                                                                            if (_.key !== void 0) {
                                                                                              let h = _.key, W = e;
                                                                                              if (!(typeof h == "number" && !(h % 1) && !isNaN(h) && isFinite(h)))
                                                                                                return o.errors = [{ instancePath: r + "/dataCheck/pairs/" + w + "/counts/key", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/counts/properties/key/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                                                                                              if (e === W && typeof h == "number" && isFinite(h) && (h < 0 || isNaN(h)))
                                                                                                return o.errors = [{ instancePath: r + "/dataCheck/pairs/" + w + "/counts/key", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/counts/properties/key/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                                                                                              var ne = W === e;
                                                                                            } else
                                                                                              var ne = !0;
                                                                                            if (ne)
                                                                                              if (_.sameInputs !== void 0) {
                                                                                                let h = _.sameInputs, W = e;
                                                                                                if (!(typeof h == "number" && !(h % 1) && !isNaN(h) && isFinite(h)))
                                                                                                  return o.errors = [{ instancePath: r + "/dataCheck/pairs/" + w + "/counts/sameInputs", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/counts/properties/sameInputs/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                                                                                                if (e === W && typeof h == "number" && isFinite(h) && (h < 0 || isNaN(h)))
                                                                                                  return o.errors = [{ instancePath: r + "/dataCheck/pairs/" + w + "/counts/sameInputs", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/counts/properties/sameInputs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                                                                                                var ne = W === e;
                                                                                              } else
                                                                                                var ne = !0;
                                                                                          }
                                                                                        }
                                                                                      }
                                                                                    }
                                                                                  } else
                                                                                    return o.errors = [{ instancePath: r + "/dataCheck/pairs/" + w + "/counts", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/counts/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                                                                                var z = me === e;
                                                                              } else
                                                                                var z = !0;
                                                                              if (z)
                                                                                if (q.notCompared !== void 0) {
                                                                                  let _ = e;
                                                                                  if (typeof q.notCompared != "string")
                                                                                    return o.errors = [{ instancePath: r + "/dataCheck/pairs/" + w + "/notCompared", schemaPath: "#/properties/dataCheck/properties/pairs/items/properties/notCompared/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                                                  var z = _ === e;
                                                                                } else
                                                                                  var z = !0;
                                                                            }
                                                                          }
                                                                        }
                                                                      }
                                                                    }
                                                                  }
                                                                }
                                                              } else
                                                                return o.errors = [{ instancePath: r + "/dataCheck/pairs/" + w, schemaPath: "#/properties/dataCheck/properties/pairs/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                                                            var V = y === e;
                                                            if (!V)
                                                              break;
                                                          }
                                                        } else
                                                          return o.errors = [{ instancePath: r + "/dataCheck/pairs", schemaPath: "#/properties/dataCheck/properties/pairs/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                                                      var C = x === e;
                                                    } else
                                                      var C = !0;
                                                    if (C) {
                                                      if (a.unknown !== void 0) {
                                                        let s = a.unknown, x = e;
                                                        if (e === x)
                                                          if (Array.isArray(s)) {
                                                            var P = !0;
                                                            let w = s.length;
                                                            for (let q = 0; q < w; q++) {
                                                              let y = e;
                                                              if (typeof s[q] != "string")
                                                                return o.errors = [{ instancePath: r + "/dataCheck/unknown/" + q, schemaPath: "#/properties/dataCheck/properties/unknown/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                              var P = y === e;
                                                              if (!P)
                                                                break;
                                                            }
                                                          } else
                                                            return o.errors = [{ instancePath: r + "/dataCheck/unknown", schemaPath: "#/properties/dataCheck/properties/unknown/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                                                        var C = x === e;
                                                      } else
                                                        var C = !0;
                                                      if (C)
                                                        if (a.overridden !== void 0) {
                                                          let s = e;
                                                          if (typeof a.overridden != "string")
                                                            return o.errors = [{ instancePath: r + "/dataCheck/overridden", schemaPath: "#/properties/dataCheck/properties/overridden/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                          var C = s === e;
                                                        } else
                                                          var C = !0;
                                                    }
                                                  }
                                                }
                                              } else
                                                return o.errors = [{ instancePath: r + "/dataCheck", schemaPath: "#/properties/dataCheck/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                                            var i = m === e;
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
      return o.errors = [{ instancePath: r, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return o.errors = p, e === 0;
}
o.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Me = J, Ae = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "urn:kstore:schema:spec", title: "Spec", description: "Everything that determines the outputs of one run. Its id is the key of the run cache.", type: "object", additionalProperties: !1, required: ["type", "task", "inputs", "settings", "seed", "engine"], properties: { type: { type: "string", const: "kstore.spec.v1" }, task: { type: "object", additionalProperties: !1, required: ["type", "name", "version", "code"], properties: { type: { type: "string", enum: ["learning", "test"] }, name: { type: "string" }, version: { type: "string" }, code: { type: "string", pattern: "^[0-9a-f]{64}$", description: "hash of the code that is executed, its dependencies included" } } }, inputs: { type: "object", additionalProperties: { type: "string", pattern: "^[0-9a-f]{64}$", description: "SHA-256, 64 lower-case hexadecimal digits" }, description: "slot name to version id" }, settings: { type: "object", additionalProperties: !0, description: "validated settings, defaults filled in" }, seed: { type: "integer", minimum: 0, maximum: 4294967295 }, engine: { type: "object", additionalProperties: { type: "string" }, description: "identity of the numeric engine: name, library versions, backend, hash of the wasm file, kernel pack" }, adjustments: { type: "array", minItems: 1, description: "settings that a person changed while the task ran, in rising order of the steps; absent when there were none", items: { type: "object", additionalProperties: !1, required: ["step", "setting", "value"], properties: { step: { type: "integer", minimum: 0, description: "the first step that it holds for" }, setting: { type: "string", minLength: 1, description: "dotted path in the settings" }, value: !0 } } } } };
function J(t, { instancePath: r = "", parentData: de, parentDataProperty: ie, rootData: ae = t, dynamicAnchors: ce = {} } = {}) {
  let p = null, e = 0, M = J.evaluated;
  if (M.dynamicProps && (M.props = void 0), M.dynamicItems && (M.items = void 0), e === 0)
    if (t && typeof t == "object" && !Array.isArray(t)) {
      let F;
      if (t.type === void 0 && (F = "type") || t.task === void 0 && (F = "task") || t.inputs === void 0 && (F = "inputs") || t.settings === void 0 && (F = "settings") || t.seed === void 0 && (F = "seed") || t.engine === void 0 && (F = "engine"))
        return J.errors = [{ instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: F }, message: "must have required property '" + F + "'" }], !1;
      {
        let k = e;
        for (let l in t)
          if (!(l === "type" || l === "task" || l === "inputs" || l === "settings" || l === "seed" || l === "engine" || l === "adjustments")) {
            return J.errors = [{ instancePath: r, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: l }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (k === e) {
          if (t.type !== void 0) {
            let l = t.type, S = e;
            if (typeof l != "string")
              return J.errors = [{ instancePath: r + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            if (l !== "kstore.spec.v1")
              return J.errors = [{ instancePath: r + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "kstore.spec.v1" }, message: "must be equal to constant" }], !1;
            var i = S === e;
          } else
            var i = !0;
          if (i) {
            if (t.task !== void 0) {
              let l = t.task, S = e;
              if (e === S)
                if (l && typeof l == "object" && !Array.isArray(l)) {
                  let T;
                  if (l.type === void 0 && (T = "type") || l.name === void 0 && (T = "name") || l.version === void 0 && (T = "version") || l.code === void 0 && (T = "code"))
                    return J.errors = [{ instancePath: r + "/task", schemaPath: "#/properties/task/required", keyword: "required", params: { missingProperty: T }, message: "must have required property '" + T + "'" }], !1;
                  {
                    let O = e;
                    for (let B in l)
                      if (!(B === "type" || B === "name" || B === "version" || B === "code")) {
                        return J.errors = [{ instancePath: r + "/task", schemaPath: "#/properties/task/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: B }, message: "must NOT have additional properties" }], !1;
                        break;
                      }
                    if (O === e) {
                      if (l.type !== void 0) {
                        let B = l.type, Q = e;
                        if (typeof B != "string")
                          return J.errors = [{ instancePath: r + "/task/type", schemaPath: "#/properties/task/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                        if (!(B === "learning" || B === "test"))
                          return J.errors = [{ instancePath: r + "/task/type", schemaPath: "#/properties/task/properties/type/enum", keyword: "enum", params: { allowedValues: Ae.properties.task.properties.type.enum }, message: "must be equal to one of the allowed values" }], !1;
                        var D = Q === e;
                      } else
                        var D = !0;
                      if (D) {
                        if (l.name !== void 0) {
                          let B = e;
                          if (typeof l.name != "string")
                            return J.errors = [{ instancePath: r + "/task/name", schemaPath: "#/properties/task/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                          var D = B === e;
                        } else
                          var D = !0;
                        if (D) {
                          if (l.version !== void 0) {
                            let B = e;
                            if (typeof l.version != "string")
                              return J.errors = [{ instancePath: r + "/task/version", schemaPath: "#/properties/task/properties/version/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                            var D = B === e;
                          } else
                            var D = !0;
                          if (D)
                            if (l.code !== void 0) {
                              let B = l.code, Q = e;
                              if (e === Q)
                                if (typeof B == "string") {
                                  if (!X.test(B))
                                    return J.errors = [{ instancePath: r + "/task/code", schemaPath: "#/properties/task/properties/code/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }], !1;
                                } else
                                  return J.errors = [{ instancePath: r + "/task/code", schemaPath: "#/properties/task/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                              var D = Q === e;
                            } else
                              var D = !0;
                        }
                      }
                    }
                  }
                } else
                  return J.errors = [{ instancePath: r + "/task", schemaPath: "#/properties/task/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
              var i = S === e;
            } else
              var i = !0;
            if (i) {
              if (t.inputs !== void 0) {
                let l = t.inputs, S = e;
                if (e === S)
                  if (l && typeof l == "object" && !Array.isArray(l))
                    for (let T in l) {
                      let O = l[T], B = e;
                      if (e === B)
                        if (typeof O == "string") {
                          if (!X.test(O))
                            return J.errors = [{ instancePath: r + "/inputs/" + T.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/inputs/additionalProperties/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }], !1;
                        } else
                          return J.errors = [{ instancePath: r + "/inputs/" + T.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/inputs/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                      var I = B === e;
                      if (!I)
                        break;
                    }
                  else
                    return J.errors = [{ instancePath: r + "/inputs", schemaPath: "#/properties/inputs/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                var i = S === e;
              } else
                var i = !0;
              if (i) {
                if (t.settings !== void 0) {
                  let l = t.settings, S = e;
                  if (e === S && !(l && typeof l == "object" && !Array.isArray(l)))
                    return J.errors = [{ instancePath: r + "/settings", schemaPath: "#/properties/settings/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                  var i = S === e;
                } else
                  var i = !0;
                if (i) {
                  if (t.seed !== void 0) {
                    let l = t.seed, S = e;
                    if (!(typeof l == "number" && !(l % 1) && !isNaN(l) && isFinite(l)))
                      return J.errors = [{ instancePath: r + "/seed", schemaPath: "#/properties/seed/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                    if (e === S && typeof l == "number" && isFinite(l)) {
                      if (l > 4294967295 || isNaN(l))
                        return J.errors = [{ instancePath: r + "/seed", schemaPath: "#/properties/seed/maximum", keyword: "maximum", params: { comparison: "<=", limit: 4294967295 }, message: "must be <= 4294967295" }], !1;
                      if (l < 0 || isNaN(l))
                        return J.errors = [{ instancePath: r + "/seed", schemaPath: "#/properties/seed/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                    }
                    var i = S === e;
                  } else
                    var i = !0;
                  if (i) {
                    if (t.engine !== void 0) {
                      let l = t.engine, S = e;
                      if (e === S)
                        if (l && typeof l == "object" && !Array.isArray(l))
                          for (let T in l) {
                            let O = e;
                            if (typeof l[T] != "string")
                              return J.errors = [{ instancePath: r + "/engine/" + T.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/engine/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                            var u = O === e;
                            if (!u)
                              break;
                          }
                        else
                          return J.errors = [{ instancePath: r + "/engine", schemaPath: "#/properties/engine/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                      var i = S === e;
                    } else
                      var i = !0;
                    if (i)
                      if (t.adjustments !== void 0) {
                        let l = t.adjustments, S = e;
                        if (e === S)
                          if (Array.isArray(l)) {
                            if (l.length < 1)
                              return J.errors = [{ instancePath: r + "/adjustments", schemaPath: "#/properties/adjustments/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" }], !1;
                            {
                              var b = !0;
                              let T = l.length;
                              for (let O = 0; O < T; O++) {
                                let B = l[O], Q = e;
                                if (e === Q)
                                  if (B && typeof B == "object" && !Array.isArray(B)) {
                                    let G;
                                    if (B.step === void 0 && (G = "step") || B.setting === void 0 && (G = "setting") || B.value === void 0 && (G = "value"))
                                      return J.errors = [{ instancePath: r + "/adjustments/" + O, schemaPath: "#/properties/adjustments/items/required", keyword: "required", params: { missingProperty: G }, message: "must have required property '" + G + "'" }], !1;
                                    {
                                      let v = e;
                                      for (let V in B)
                                        if (!(V === "step" || V === "setting" || V === "value")) {
                                          return J.errors = [{ instancePath: r + "/adjustments/" + O, schemaPath: "#/properties/adjustments/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: V }, message: "must NOT have additional properties" }], !1;
                                          break;
                                        }
                                      if (v === e) {
                                        if (B.step !== void 0) {
                                          let V = B.step, z = e;
                                          if (!(typeof V == "number" && !(V % 1) && !isNaN(V) && isFinite(V)))
                                            return J.errors = [{ instancePath: r + "/adjustments/" + O + "/step", schemaPath: "#/properties/adjustments/items/properties/step/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                                          if (e === z && typeof V == "number" && isFinite(V) && (V < 0 || isNaN(V)))
                                            return J.errors = [{ instancePath: r + "/adjustments/" + O + "/step", schemaPath: "#/properties/adjustments/items/properties/step/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                                          var L = z === e;
                                        } else
                                          var L = !0;
                                        if (L)
                                          if (B.setting !== void 0) {
                                            let V = B.setting, z = e;
                                            if (e === z)
                                              if (typeof V == "string") {
                                                if (ve(V) < 1)
                                                  return J.errors = [{ instancePath: r + "/adjustments/" + O + "/setting", schemaPath: "#/properties/adjustments/items/properties/setting/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                                              } else
                                                return J.errors = [{ instancePath: r + "/adjustments/" + O + "/setting", schemaPath: "#/properties/adjustments/items/properties/setting/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                            var L = z === e;
                                          } else
                                            var L = !0;
                                      }
                                    }
                                  } else
                                    return J.errors = [{ instancePath: r + "/adjustments/" + O, schemaPath: "#/properties/adjustments/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                                var b = Q === e;
                                if (!b)
                                  break;
                              }
                            }
                          } else
                            return J.errors = [{ instancePath: r + "/adjustments", schemaPath: "#/properties/adjustments/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                        var i = S === e;
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
      return J.errors = [{ instancePath: r, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return J.errors = p, e === 0;
}
J.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Le = pe;
function pe(t, { instancePath: r = "", parentData: de, parentDataProperty: ie, rootData: ae = t, dynamicAnchors: ce = {} } = {}) {
  let p = null, e = 0, M = pe.evaluated;
  if (M.dynamicProps && (M.props = void 0), M.dynamicItems && (M.items = void 0), e === 0)
    if (t && typeof t == "object" && !Array.isArray(t)) {
      let b;
      if (t.type === void 0 && (b = "type") || t.store === void 0 && (b = "store") || t.trusted === void 0 && (b = "trusted") || t.recorded === void 0 && (b = "recorded"))
        return pe.errors = [{ instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: b }, message: "must have required property '" + b + "'" }], !1;
      {
        let L = e;
        for (let F in t)
          if (!(F === "type" || F === "store" || F === "trusted" || F === "recorded")) {
            return pe.errors = [{ instancePath: r, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: F }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (L === e) {
          if (t.type !== void 0) {
            let F = t.type, k = e;
            if (typeof F != "string")
              return pe.errors = [{ instancePath: r + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            if (F !== "kstore.trust.v1")
              return pe.errors = [{ instancePath: r + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "kstore.trust.v1" }, message: "must be equal to constant" }], !1;
            var i = k === e;
          } else
            var i = !0;
          if (i) {
            if (t.store !== void 0) {
              let F = e;
              if (typeof t.store != "string")
                return pe.errors = [{ instancePath: r + "/store", schemaPath: "#/properties/store/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              var i = F === e;
            } else
              var i = !0;
            if (i) {
              if (t.trusted !== void 0) {
                let F = t.trusted, k = e;
                if (e === k)
                  if (F && typeof F == "object" && !Array.isArray(F)) {
                    for (let S in F) {
                      let H = e;
                      if (typeof S == "string" && !X.test(S)) {
                        let T = { instancePath: r + "/trusted", schemaPath: "#/properties/trusted/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"', propertyName: S };
                        p === null ? p = [T] : p.push(T), e++;
                      }
                      var D = H === e;
                      if (!D) {
                        let T = { instancePath: r + "/trusted", schemaPath: "#/properties/trusted/propertyNames", keyword: "propertyNames", params: { propertyName: S }, message: "property name must be valid" };
                        return p === null ? p = [T] : p.push(T), e++, pe.errors = p, !1;
                        break;
                      }
                    }
                    if (D)
                      for (let S in F) {
                        let H = e;
                        if (typeof F[S] != "string")
                          return pe.errors = [{ instancePath: r + "/trusted/" + S.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/trusted/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                        var I = H === e;
                        if (!I)
                          break;
                      }
                  } else
                    return pe.errors = [{ instancePath: r + "/trusted", schemaPath: "#/properties/trusted/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                var i = k === e;
              } else
                var i = !0;
              if (i)
                if (t.recorded !== void 0) {
                  let F = t.recorded, k = e;
                  if (e === k)
                    if (Array.isArray(F)) {
                      var u = !0;
                      let S = F.length;
                      for (let H = 0; H < S; H++) {
                        let T = F[H], O = e;
                        if (e === O)
                          if (typeof T == "string") {
                            if (!X.test(T))
                              return pe.errors = [{ instancePath: r + "/recorded/" + H, schemaPath: "#/properties/recorded/items/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }], !1;
                          } else
                            return pe.errors = [{ instancePath: r + "/recorded/" + H, schemaPath: "#/properties/recorded/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                        var u = O === e;
                        if (!u)
                          break;
                      }
                    } else
                      return pe.errors = [{ instancePath: r + "/recorded", schemaPath: "#/properties/recorded/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                  var i = k === e;
                } else
                  var i = !0;
            }
          }
        }
      }
    } else
      return pe.errors = [{ instancePath: r, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return pe.errors = p, e === 0;
}
pe.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Ve = U, ge = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "urn:kstore:schema:verdict", title: "Verdict", description: "What running a recorded task run again found.", type: "object", additionalProperties: !1, required: ["type", "run", "verdict", "outputs", "firstDifference", "cause", "missing", "changed", "tolerance", "environment", "judgedAt", "durationMs"], properties: { type: { type: "string", const: "kstore.verdict.v1" }, run: { type: "string", pattern: "^[0-9a-f]{64}$", description: "the task run that was judged" }, verdict: { type: "string", enum: ["IDENTICAL", "EQUIVALENT", "DIFFERENT", "CANNOT"] }, outputs: { type: "array", items: { type: "object", additionalProperties: !1, required: ["ref", "expected", "actual", "equal"], properties: { ref: { type: "string", description: "kind/name_vN" }, expected: { type: "string", pattern: "^[0-9a-f]{64}$", description: "SHA-256, 64 lower-case hexadecimal digits" }, actual: { anyOf: [{ type: "string", pattern: "^[0-9a-f]{64}$", description: "SHA-256, 64 lower-case hexadecimal digits" }, { type: "null" }] }, equal: { type: "boolean", description: "same id" } } } }, firstDifference: { anyOf: [{ type: "object", additionalProperties: !1, required: ["output", "path", "place", "expected", "actual", "relativeDifference"], properties: { output: { type: "string", description: "kind/name_vN" }, path: { type: "string", description: "file in the output; empty when its summary differs" }, place: { type: "string", description: "tensor, metric, cell or byte" }, expected: { description: "any JSON value" }, actual: { description: "any JSON value" }, relativeDifference: { anyOf: [{ type: "number" }, { type: "null" }] } } }, { type: "null" }] }, cause: { anyOf: [{ type: "object", additionalProperties: !1, required: ["kind", "certainty", "sentence", "evidence", "advice"], properties: { kind: { type: "string", enum: ["input-content", "settings", "seed", "plugin-code", "engine", "library", "interpreter", "threads", "not-deterministic", "row-order", "environment-variable", "clock", "network", "platform", "unknown"] }, certainty: { type: "string", enum: ["shown", "likely", "possible"], description: "shown: seen in the store or by running it; likely: the only known change; possible: one of several" }, sentence: { type: "string" }, evidence: { type: "array", items: { type: "string" } }, advice: { type: "string", description: "what to do" } } }, { type: "null" }] }, missing: { type: "array", description: "what is not there, for CANNOT", items: { type: "object", additionalProperties: !1, required: ["what", "why"], properties: { what: { type: "string" }, why: { type: "string" } } } }, changed: { type: "array", description: "what was allowed to differ from the record", items: { type: "string" } }, tolerance: { anyOf: [{ type: "object", additionalProperties: !1, required: ["relative", "declaredBy"], properties: { relative: { type: "number", exclusiveMinimum: 0, description: "share of the larger of two numbers by which they may differ" }, declaredBy: { type: "string", enum: ["task", "person"] } } }, { type: "null" }], description: "how far numbers may be apart; null when no tolerance is declared" }, environment: { type: "object", additionalProperties: !0, description: "where it was judged; as in a run record" }, judgedAt: { type: "string", pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$", description: "ISO 8601, UTC" }, durationMs: { type: "integer", minimum: 0 } } }, Ce = new RegExp("^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$", "u");
function U(t, { instancePath: r = "", parentData: de, parentDataProperty: ie, rootData: ae = t, dynamicAnchors: ce = {} } = {}) {
  let p = null, e = 0, M = U.evaluated;
  if (M.dynamicProps && (M.props = void 0), M.dynamicItems && (M.items = void 0), e === 0)
    if (t && typeof t == "object" && !Array.isArray(t)) {
      let K;
      if (t.type === void 0 && (K = "type") || t.run === void 0 && (K = "run") || t.verdict === void 0 && (K = "verdict") || t.outputs === void 0 && (K = "outputs") || t.firstDifference === void 0 && (K = "firstDifference") || t.cause === void 0 && (K = "cause") || t.missing === void 0 && (K = "missing") || t.changed === void 0 && (K = "changed") || t.tolerance === void 0 && (K = "tolerance") || t.environment === void 0 && (K = "environment") || t.judgedAt === void 0 && (K = "judgedAt") || t.durationMs === void 0 && (K = "durationMs"))
        return U.errors = [{ instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: K }, message: "must have required property '" + K + "'" }], !1;
      {
        let G = e;
        for (let v in t)
          if (!ke.call(ge.properties, v)) {
            return U.errors = [{ instancePath: r, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: v }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (G === e) {
          if (t.type !== void 0) {
            let v = t.type, V = e;
            if (typeof v != "string")
              return U.errors = [{ instancePath: r + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            if (v !== "kstore.verdict.v1")
              return U.errors = [{ instancePath: r + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "kstore.verdict.v1" }, message: "must be equal to constant" }], !1;
            var i = V === e;
          } else
            var i = !0;
          if (i) {
            if (t.run !== void 0) {
              let v = t.run, V = e;
              if (e === V)
                if (typeof v == "string") {
                  if (!X.test(v))
                    return U.errors = [{ instancePath: r + "/run", schemaPath: "#/properties/run/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }], !1;
                } else
                  return U.errors = [{ instancePath: r + "/run", schemaPath: "#/properties/run/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              var i = V === e;
            } else
              var i = !0;
            if (i) {
              if (t.verdict !== void 0) {
                let v = t.verdict, V = e;
                if (typeof v != "string")
                  return U.errors = [{ instancePath: r + "/verdict", schemaPath: "#/properties/verdict/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                if (!(v === "IDENTICAL" || v === "EQUIVALENT" || v === "DIFFERENT" || v === "CANNOT"))
                  return U.errors = [{ instancePath: r + "/verdict", schemaPath: "#/properties/verdict/enum", keyword: "enum", params: { allowedValues: ge.properties.verdict.enum }, message: "must be equal to one of the allowed values" }], !1;
                var i = V === e;
              } else
                var i = !0;
              if (i) {
                if (t.outputs !== void 0) {
                  let v = t.outputs, V = e;
                  if (e === V)
                    if (Array.isArray(v)) {
                      var D = !0;
                      let Z = v.length;
                      for (let c = 0; c < Z; c++) {
                        let A = v[c], ne = e;
                        if (e === ne)
                          if (A && typeof A == "object" && !Array.isArray(A)) {
                            let P;
                            if (A.ref === void 0 && (P = "ref") || A.expected === void 0 && (P = "expected") || A.actual === void 0 && (P = "actual") || A.equal === void 0 && (P = "equal"))
                              return U.errors = [{ instancePath: r + "/outputs/" + c, schemaPath: "#/properties/outputs/items/required", keyword: "required", params: { missingProperty: P }, message: "must have required property '" + P + "'" }], !1;
                            {
                              let n = e;
                              for (let N in A)
                                if (!(N === "ref" || N === "expected" || N === "actual" || N === "equal")) {
                                  return U.errors = [{ instancePath: r + "/outputs/" + c, schemaPath: "#/properties/outputs/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: N }, message: "must NOT have additional properties" }], !1;
                                  break;
                                }
                              if (n === e) {
                                if (A.ref !== void 0) {
                                  let N = e;
                                  if (typeof A.ref != "string")
                                    return U.errors = [{ instancePath: r + "/outputs/" + c + "/ref", schemaPath: "#/properties/outputs/items/properties/ref/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                  var I = N === e;
                                } else
                                  var I = !0;
                                if (I) {
                                  if (A.expected !== void 0) {
                                    let N = A.expected, a = e;
                                    if (e === a)
                                      if (typeof N == "string") {
                                        if (!X.test(N))
                                          return U.errors = [{ instancePath: r + "/outputs/" + c + "/expected", schemaPath: "#/properties/outputs/items/properties/expected/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }], !1;
                                      } else
                                        return U.errors = [{ instancePath: r + "/outputs/" + c + "/expected", schemaPath: "#/properties/outputs/items/properties/expected/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                    var I = a === e;
                                  } else
                                    var I = !0;
                                  if (I) {
                                    if (A.actual !== void 0) {
                                      let N = A.actual, a = e, m = e, E = !1, d = e;
                                      if (e === d)
                                        if (typeof N == "string") {
                                          if (!X.test(N)) {
                                            let x = { instancePath: r + "/outputs/" + c + "/actual", schemaPath: "#/properties/outputs/items/properties/actual/anyOf/0/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' };
                                            p === null ? p = [x] : p.push(x), e++;
                                          }
                                        } else {
                                          let x = { instancePath: r + "/outputs/" + c + "/actual", schemaPath: "#/properties/outputs/items/properties/actual/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                          p === null ? p = [x] : p.push(x), e++;
                                        }
                                      var u = d === e;
                                      E = E || u;
                                      let $ = e;
                                      if (N !== null) {
                                        let x = { instancePath: r + "/outputs/" + c + "/actual", schemaPath: "#/properties/outputs/items/properties/actual/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                        p === null ? p = [x] : p.push(x), e++;
                                      }
                                      var u = $ === e;
                                      if (E = E || u, E)
                                        e = m, p !== null && (m ? p.length = m : p = null);
                                      else {
                                        let x = { instancePath: r + "/outputs/" + c + "/actual", schemaPath: "#/properties/outputs/items/properties/actual/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                        return p === null ? p = [x] : p.push(x), e++, U.errors = p, !1;
                                      }
                                      var I = a === e;
                                    } else
                                      var I = !0;
                                    if (I)
                                      if (A.equal !== void 0) {
                                        let N = e;
                                        if (typeof A.equal != "boolean")
                                          return U.errors = [{ instancePath: r + "/outputs/" + c + "/equal", schemaPath: "#/properties/outputs/items/properties/equal/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }], !1;
                                        var I = N === e;
                                      } else
                                        var I = !0;
                                  }
                                }
                              }
                            }
                          } else
                            return U.errors = [{ instancePath: r + "/outputs/" + c, schemaPath: "#/properties/outputs/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                        var D = ne === e;
                        if (!D)
                          break;
                      }
                    } else
                      return U.errors = [{ instancePath: r + "/outputs", schemaPath: "#/properties/outputs/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                  var i = V === e;
                } else
                  var i = !0;
                if (i) {
                  if (t.firstDifference !== void 0) {
                    let v = t.firstDifference, V = e, z = e, Z = !1, c = e;
                    if (e === c)
                      if (v && typeof v == "object" && !Array.isArray(v)) {
                        let C;
                        if (v.output === void 0 && (C = "output") || v.path === void 0 && (C = "path") || v.place === void 0 && (C = "place") || v.expected === void 0 && (C = "expected") || v.actual === void 0 && (C = "actual") || v.relativeDifference === void 0 && (C = "relativeDifference")) {
                          let P = { instancePath: r + "/firstDifference", schemaPath: "#/properties/firstDifference/anyOf/0/required", keyword: "required", params: { missingProperty: C }, message: "must have required property '" + C + "'" };
                          p === null ? p = [P] : p.push(P), e++;
                        } else {
                          let P = e;
                          for (let n in v)
                            if (!(n === "output" || n === "path" || n === "place" || n === "expected" || n === "actual" || n === "relativeDifference")) {
                              let N = { instancePath: r + "/firstDifference", schemaPath: "#/properties/firstDifference/anyOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n }, message: "must NOT have additional properties" };
                              p === null ? p = [N] : p.push(N), e++;
                              break;
                            }
                          if (P === e) {
                            if (v.output !== void 0) {
                              let n = e;
                              if (typeof v.output != "string") {
                                let N = { instancePath: r + "/firstDifference/output", schemaPath: "#/properties/firstDifference/anyOf/0/properties/output/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                p === null ? p = [N] : p.push(N), e++;
                              }
                              var b = n === e;
                            } else
                              var b = !0;
                            if (b) {
                              if (v.path !== void 0) {
                                let n = e;
                                if (typeof v.path != "string") {
                                  let a = { instancePath: r + "/firstDifference/path", schemaPath: "#/properties/firstDifference/anyOf/0/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                  p === null ? p = [a] : p.push(a), e++;
                                }
                                var b = n === e;
                              } else
                                var b = !0;
                              if (b) {
                                if (v.place !== void 0) {
                                  let n = e;
                                  if (typeof v.place != "string") {
                                    let a = { instancePath: r + "/firstDifference/place", schemaPath: "#/properties/firstDifference/anyOf/0/properties/place/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                    p === null ? p = [a] : p.push(a), e++;
                                  }
                                  var b = n === e;
                                } else
                                  var b = !0;
                                if (b)
                                  if (v.relativeDifference !== void 0) {
                                    let n = v.relativeDifference, N = e, a = e, m = !1, E = e;
                                    if (!(typeof n == "number" && isFinite(n))) {
                                      let s = { instancePath: r + "/firstDifference/relativeDifference", schemaPath: "#/properties/firstDifference/anyOf/0/properties/relativeDifference/anyOf/0/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                                      p === null ? p = [s] : p.push(s), e++;
                                    }
                                    var L = E === e;
                                    m = m || L;
                                    let d = e;
                                    if (n !== null) {
                                      let s = { instancePath: r + "/firstDifference/relativeDifference", schemaPath: "#/properties/firstDifference/anyOf/0/properties/relativeDifference/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                      p === null ? p = [s] : p.push(s), e++;
                                    }
                                    var L = d === e;
                                    if (m = m || L, m)
                                      e = a, p !== null && (a ? p.length = a : p = null);
                                    else {
                                      let s = { instancePath: r + "/firstDifference/relativeDifference", schemaPath: "#/properties/firstDifference/anyOf/0/properties/relativeDifference/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                      p === null ? p = [s] : p.push(s), e++;
                                    }
                                    var b = N === e;
                                  } else
                                    var b = !0;
                              }
                            }
                          }
                        }
                      } else {
                        let C = { instancePath: r + "/firstDifference", schemaPath: "#/properties/firstDifference/anyOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                        p === null ? p = [C] : p.push(C), e++;
                      }
                    var F = c === e;
                    Z = Z || F;
                    let A = e;
                    if (v !== null) {
                      let C = { instancePath: r + "/firstDifference", schemaPath: "#/properties/firstDifference/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                      p === null ? p = [C] : p.push(C), e++;
                    }
                    var F = A === e;
                    if (Z = Z || F, Z)
                      e = z, p !== null && (z ? p.length = z : p = null);
                    else {
                      let C = { instancePath: r + "/firstDifference", schemaPath: "#/properties/firstDifference/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                      return p === null ? p = [C] : p.push(C), e++, U.errors = p, !1;
                    }
                    var i = V === e;
                  } else
                    var i = !0;
                  if (i) {
                    if (t.cause !== void 0) {
                      let v = t.cause, V = e, z = e, Z = !1, c = e;
                      if (e === c)
                        if (v && typeof v == "object" && !Array.isArray(v)) {
                          let C;
                          if (v.kind === void 0 && (C = "kind") || v.certainty === void 0 && (C = "certainty") || v.sentence === void 0 && (C = "sentence") || v.evidence === void 0 && (C = "evidence") || v.advice === void 0 && (C = "advice")) {
                            let P = { instancePath: r + "/cause", schemaPath: "#/properties/cause/anyOf/0/required", keyword: "required", params: { missingProperty: C }, message: "must have required property '" + C + "'" };
                            p === null ? p = [P] : p.push(P), e++;
                          } else {
                            let P = e;
                            for (let n in v)
                              if (!(n === "kind" || n === "certainty" || n === "sentence" || n === "evidence" || n === "advice")) {
                                let N = { instancePath: r + "/cause", schemaPath: "#/properties/cause/anyOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n }, message: "must NOT have additional properties" };
                                p === null ? p = [N] : p.push(N), e++;
                                break;
                              }
                            if (P === e) {
                              if (v.kind !== void 0) {
                                let n = v.kind, N = e;
                                if (typeof n != "string") {
                                  let a = { instancePath: r + "/cause/kind", schemaPath: "#/properties/cause/anyOf/0/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                  p === null ? p = [a] : p.push(a), e++;
                                }
                                if (!(n === "input-content" || n === "settings" || n === "seed" || n === "plugin-code" || n === "engine" || n === "library" || n === "interpreter" || n === "threads" || n === "not-deterministic" || n === "row-order" || n === "environment-variable" || n === "clock" || n === "network" || n === "platform" || n === "unknown")) {
                                  let a = { instancePath: r + "/cause/kind", schemaPath: "#/properties/cause/anyOf/0/properties/kind/enum", keyword: "enum", params: { allowedValues: ge.properties.cause.anyOf[0].properties.kind.enum }, message: "must be equal to one of the allowed values" };
                                  p === null ? p = [a] : p.push(a), e++;
                                }
                                var k = N === e;
                              } else
                                var k = !0;
                              if (k) {
                                if (v.certainty !== void 0) {
                                  let n = v.certainty, N = e;
                                  if (typeof n != "string") {
                                    let m = { instancePath: r + "/cause/certainty", schemaPath: "#/properties/cause/anyOf/0/properties/certainty/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                    p === null ? p = [m] : p.push(m), e++;
                                  }
                                  if (!(n === "shown" || n === "likely" || n === "possible")) {
                                    let m = { instancePath: r + "/cause/certainty", schemaPath: "#/properties/cause/anyOf/0/properties/certainty/enum", keyword: "enum", params: { allowedValues: ge.properties.cause.anyOf[0].properties.certainty.enum }, message: "must be equal to one of the allowed values" };
                                    p === null ? p = [m] : p.push(m), e++;
                                  }
                                  var k = N === e;
                                } else
                                  var k = !0;
                                if (k) {
                                  if (v.sentence !== void 0) {
                                    let n = e;
                                    if (typeof v.sentence != "string") {
                                      let a = { instancePath: r + "/cause/sentence", schemaPath: "#/properties/cause/anyOf/0/properties/sentence/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                      p === null ? p = [a] : p.push(a), e++;
                                    }
                                    var k = n === e;
                                  } else
                                    var k = !0;
                                  if (k) {
                                    if (v.evidence !== void 0) {
                                      let n = v.evidence, N = e;
                                      if (e === N)
                                        if (Array.isArray(n)) {
                                          var l = !0;
                                          let m = n.length;
                                          for (let E = 0; E < m; E++) {
                                            let d = e;
                                            if (typeof n[E] != "string") {
                                              let s = { instancePath: r + "/cause/evidence/" + E, schemaPath: "#/properties/cause/anyOf/0/properties/evidence/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                              p === null ? p = [s] : p.push(s), e++;
                                            }
                                            var l = d === e;
                                            if (!l)
                                              break;
                                          }
                                        } else {
                                          let m = { instancePath: r + "/cause/evidence", schemaPath: "#/properties/cause/anyOf/0/properties/evidence/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                                          p === null ? p = [m] : p.push(m), e++;
                                        }
                                      var k = N === e;
                                    } else
                                      var k = !0;
                                    if (k)
                                      if (v.advice !== void 0) {
                                        let n = e;
                                        if (typeof v.advice != "string") {
                                          let a = { instancePath: r + "/cause/advice", schemaPath: "#/properties/cause/anyOf/0/properties/advice/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                          p === null ? p = [a] : p.push(a), e++;
                                        }
                                        var k = n === e;
                                      } else
                                        var k = !0;
                                  }
                                }
                              }
                            }
                          }
                        } else {
                          let C = { instancePath: r + "/cause", schemaPath: "#/properties/cause/anyOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                          p === null ? p = [C] : p.push(C), e++;
                        }
                      var S = c === e;
                      Z = Z || S;
                      let A = e;
                      if (v !== null) {
                        let C = { instancePath: r + "/cause", schemaPath: "#/properties/cause/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                        p === null ? p = [C] : p.push(C), e++;
                      }
                      var S = A === e;
                      if (Z = Z || S, Z)
                        e = z, p !== null && (z ? p.length = z : p = null);
                      else {
                        let C = { instancePath: r + "/cause", schemaPath: "#/properties/cause/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                        return p === null ? p = [C] : p.push(C), e++, U.errors = p, !1;
                      }
                      var i = V === e;
                    } else
                      var i = !0;
                    if (i) {
                      if (t.missing !== void 0) {
                        let v = t.missing, V = e;
                        if (e === V)
                          if (Array.isArray(v)) {
                            var H = !0;
                            let Z = v.length;
                            for (let c = 0; c < Z; c++) {
                              let A = v[c], ne = e;
                              if (e === ne)
                                if (A && typeof A == "object" && !Array.isArray(A)) {
                                  let P;
                                  if (A.what === void 0 && (P = "what") || A.why === void 0 && (P = "why"))
                                    return U.errors = [{ instancePath: r + "/missing/" + c, schemaPath: "#/properties/missing/items/required", keyword: "required", params: { missingProperty: P }, message: "must have required property '" + P + "'" }], !1;
                                  {
                                    let n = e;
                                    for (let N in A)
                                      if (!(N === "what" || N === "why")) {
                                        return U.errors = [{ instancePath: r + "/missing/" + c, schemaPath: "#/properties/missing/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: N }, message: "must NOT have additional properties" }], !1;
                                        break;
                                      }
                                    if (n === e) {
                                      if (A.what !== void 0) {
                                        let N = e;
                                        if (typeof A.what != "string")
                                          return U.errors = [{ instancePath: r + "/missing/" + c + "/what", schemaPath: "#/properties/missing/items/properties/what/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                        var T = N === e;
                                      } else
                                        var T = !0;
                                      if (T)
                                        if (A.why !== void 0) {
                                          let N = e;
                                          if (typeof A.why != "string")
                                            return U.errors = [{ instancePath: r + "/missing/" + c + "/why", schemaPath: "#/properties/missing/items/properties/why/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                          var T = N === e;
                                        } else
                                          var T = !0;
                                    }
                                  }
                                } else
                                  return U.errors = [{ instancePath: r + "/missing/" + c, schemaPath: "#/properties/missing/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                              var H = ne === e;
                              if (!H)
                                break;
                            }
                          } else
                            return U.errors = [{ instancePath: r + "/missing", schemaPath: "#/properties/missing/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                        var i = V === e;
                      } else
                        var i = !0;
                      if (i) {
                        if (t.changed !== void 0) {
                          let v = t.changed, V = e;
                          if (e === V)
                            if (Array.isArray(v)) {
                              var O = !0;
                              let Z = v.length;
                              for (let c = 0; c < Z; c++) {
                                let A = e;
                                if (typeof v[c] != "string")
                                  return U.errors = [{ instancePath: r + "/changed/" + c, schemaPath: "#/properties/changed/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                var O = A === e;
                                if (!O)
                                  break;
                              }
                            } else
                              return U.errors = [{ instancePath: r + "/changed", schemaPath: "#/properties/changed/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                          var i = V === e;
                        } else
                          var i = !0;
                        if (i) {
                          if (t.tolerance !== void 0) {
                            let v = t.tolerance, V = e, z = e, Z = !1, c = e;
                            if (e === c)
                              if (v && typeof v == "object" && !Array.isArray(v)) {
                                let C;
                                if (v.relative === void 0 && (C = "relative") || v.declaredBy === void 0 && (C = "declaredBy")) {
                                  let P = { instancePath: r + "/tolerance", schemaPath: "#/properties/tolerance/anyOf/0/required", keyword: "required", params: { missingProperty: C }, message: "must have required property '" + C + "'" };
                                  p === null ? p = [P] : p.push(P), e++;
                                } else {
                                  let P = e;
                                  for (let n in v)
                                    if (!(n === "relative" || n === "declaredBy")) {
                                      let N = { instancePath: r + "/tolerance", schemaPath: "#/properties/tolerance/anyOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n }, message: "must NOT have additional properties" };
                                      p === null ? p = [N] : p.push(N), e++;
                                      break;
                                    }
                                  if (P === e) {
                                    if (v.relative !== void 0) {
                                      let n = v.relative, N = e;
                                      if (e === N)
                                        if (typeof n == "number" && isFinite(n)) {
                                          if (n <= 0 || isNaN(n)) {
                                            let a = { instancePath: r + "/tolerance/relative", schemaPath: "#/properties/tolerance/anyOf/0/properties/relative/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
                                            p === null ? p = [a] : p.push(a), e++;
                                          }
                                        } else {
                                          let a = { instancePath: r + "/tolerance/relative", schemaPath: "#/properties/tolerance/anyOf/0/properties/relative/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                                          p === null ? p = [a] : p.push(a), e++;
                                        }
                                      var B = N === e;
                                    } else
                                      var B = !0;
                                    if (B)
                                      if (v.declaredBy !== void 0) {
                                        let n = v.declaredBy, N = e;
                                        if (typeof n != "string") {
                                          let m = { instancePath: r + "/tolerance/declaredBy", schemaPath: "#/properties/tolerance/anyOf/0/properties/declaredBy/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                          p === null ? p = [m] : p.push(m), e++;
                                        }
                                        if (!(n === "task" || n === "person")) {
                                          let m = { instancePath: r + "/tolerance/declaredBy", schemaPath: "#/properties/tolerance/anyOf/0/properties/declaredBy/enum", keyword: "enum", params: { allowedValues: ge.properties.tolerance.anyOf[0].properties.declaredBy.enum }, message: "must be equal to one of the allowed values" };
                                          p === null ? p = [m] : p.push(m), e++;
                                        }
                                        var B = N === e;
                                      } else
                                        var B = !0;
                                  }
                                }
                              } else {
                                let C = { instancePath: r + "/tolerance", schemaPath: "#/properties/tolerance/anyOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                p === null ? p = [C] : p.push(C), e++;
                              }
                            var Q = c === e;
                            Z = Z || Q;
                            let A = e;
                            if (v !== null) {
                              let C = { instancePath: r + "/tolerance", schemaPath: "#/properties/tolerance/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                              p === null ? p = [C] : p.push(C), e++;
                            }
                            var Q = A === e;
                            if (Z = Z || Q, Z)
                              e = z, p !== null && (z ? p.length = z : p = null);
                            else {
                              let C = { instancePath: r + "/tolerance", schemaPath: "#/properties/tolerance/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                              return p === null ? p = [C] : p.push(C), e++, U.errors = p, !1;
                            }
                            var i = V === e;
                          } else
                            var i = !0;
                          if (i) {
                            if (t.environment !== void 0) {
                              let v = t.environment, V = e;
                              if (e === V && !(v && typeof v == "object" && !Array.isArray(v)))
                                return U.errors = [{ instancePath: r + "/environment", schemaPath: "#/properties/environment/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                              var i = V === e;
                            } else
                              var i = !0;
                            if (i) {
                              if (t.judgedAt !== void 0) {
                                let v = t.judgedAt, V = e;
                                if (e === V)
                                  if (typeof v == "string") {
                                    if (!Ce.test(v))
                                      return U.errors = [{ instancePath: r + "/judgedAt", schemaPath: "#/properties/judgedAt/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$"' }], !1;
                                  } else
                                    return U.errors = [{ instancePath: r + "/judgedAt", schemaPath: "#/properties/judgedAt/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                var i = V === e;
                              } else
                                var i = !0;
                              if (i)
                                if (t.durationMs !== void 0) {
                                  let v = t.durationMs, V = e;
                                  if (!(typeof v == "number" && !(v % 1) && !isNaN(v) && isFinite(v)))
                                    return U.errors = [{ instancePath: r + "/durationMs", schemaPath: "#/properties/durationMs/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                                  if (e === V && typeof v == "number" && isFinite(v) && (v < 0 || isNaN(v)))
                                    return U.errors = [{ instancePath: r + "/durationMs", schemaPath: "#/properties/durationMs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                                  var i = V === e;
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
      return U.errors = [{ instancePath: r, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return U.errors = p, e === 0;
}
U.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var ze = te, Ne = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "urn:kstore:schema:version", title: "Version", description: "One published version: an immutable file in the ledger.", type: "object", additionalProperties: !1, required: ["type", "kind", "name", "version", "id", "manifest"], properties: { type: { type: "string", const: "kstore.version.v1" }, kind: { type: "string", enum: ["dataset", "preprocessing", "model", "training", "evaluation", "experiment", "report", "checkpoint", "result", "plugin"] }, name: { type: "string", minLength: 1, maxLength: 100 }, version: { type: "integer", minimum: 1 }, id: { type: "string", pattern: "^[0-9a-f]{64}$", description: "SHA-256, 64 lower-case hexadecimal digits" }, manifest: { type: "object", description: "the manifest whose canonical JSON hashes to `id`; schema `manifest`", additionalProperties: !0 } } };
function te(t, { instancePath: r = "", parentData: de, parentDataProperty: ie, rootData: ae = t, dynamicAnchors: ce = {} } = {}) {
  let p = null, e = 0, M = te.evaluated;
  if (M.dynamicProps && (M.props = void 0), M.dynamicItems && (M.items = void 0), e === 0)
    if (t && typeof t == "object" && !Array.isArray(t)) {
      let D;
      if (t.type === void 0 && (D = "type") || t.kind === void 0 && (D = "kind") || t.name === void 0 && (D = "name") || t.version === void 0 && (D = "version") || t.id === void 0 && (D = "id") || t.manifest === void 0 && (D = "manifest"))
        return te.errors = [{ instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: D }, message: "must have required property '" + D + "'" }], !1;
      {
        let I = e;
        for (let u in t)
          if (!(u === "type" || u === "kind" || u === "name" || u === "version" || u === "id" || u === "manifest")) {
            return te.errors = [{ instancePath: r, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: u }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (I === e) {
          if (t.type !== void 0) {
            let u = t.type, b = e;
            if (typeof u != "string")
              return te.errors = [{ instancePath: r + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            if (u !== "kstore.version.v1")
              return te.errors = [{ instancePath: r + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "kstore.version.v1" }, message: "must be equal to constant" }], !1;
            var i = b === e;
          } else
            var i = !0;
          if (i) {
            if (t.kind !== void 0) {
              let u = t.kind, b = e;
              if (typeof u != "string")
                return te.errors = [{ instancePath: r + "/kind", schemaPath: "#/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              if (!(u === "dataset" || u === "preprocessing" || u === "model" || u === "training" || u === "evaluation" || u === "experiment" || u === "report" || u === "checkpoint" || u === "result" || u === "plugin"))
                return te.errors = [{ instancePath: r + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: Ne.properties.kind.enum }, message: "must be equal to one of the allowed values" }], !1;
              var i = b === e;
            } else
              var i = !0;
            if (i) {
              if (t.name !== void 0) {
                let u = t.name, b = e;
                if (e === b)
                  if (typeof u == "string") {
                    if (ve(u) > 100)
                      return te.errors = [{ instancePath: r + "/name", schemaPath: "#/properties/name/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" }], !1;
                    if (ve(u) < 1)
                      return te.errors = [{ instancePath: r + "/name", schemaPath: "#/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                  } else
                    return te.errors = [{ instancePath: r + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                var i = b === e;
              } else
                var i = !0;
              if (i) {
                if (t.version !== void 0) {
                  let u = t.version, b = e;
                  if (!(typeof u == "number" && !(u % 1) && !isNaN(u) && isFinite(u)))
                    return te.errors = [{ instancePath: r + "/version", schemaPath: "#/properties/version/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                  if (e === b && typeof u == "number" && isFinite(u) && (u < 1 || isNaN(u)))
                    return te.errors = [{ instancePath: r + "/version", schemaPath: "#/properties/version/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }], !1;
                  var i = b === e;
                } else
                  var i = !0;
                if (i) {
                  if (t.id !== void 0) {
                    let u = t.id, b = e;
                    if (e === b)
                      if (typeof u == "string") {
                        if (!X.test(u))
                          return te.errors = [{ instancePath: r + "/id", schemaPath: "#/properties/id/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }], !1;
                      } else
                        return te.errors = [{ instancePath: r + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                    var i = b === e;
                  } else
                    var i = !0;
                  if (i)
                    if (t.manifest !== void 0) {
                      let u = t.manifest, b = e;
                      if (e === b && !(u && typeof u == "object" && !Array.isArray(u)))
                        return te.errors = [{ instancePath: r + "/manifest", schemaPath: "#/properties/manifest/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                      var i = b === e;
                    } else
                      var i = !0;
                }
              }
            }
          }
        }
      }
    } else
      return te.errors = [{ instancePath: r, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return te.errors = p, e === 0;
}
te.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Ee = {
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
  Oe as isAliases,
  Te as isConfig,
  Fe as isExperimentRun,
  Se as isExperimentSpec,
  De as isGarbage,
  Ie as isManifest,
  Be as isRun,
  Me as isSpec,
  Le as isTrust,
  Ve as isVerdict,
  ze as isVersion,
  Ee as schemas
};
