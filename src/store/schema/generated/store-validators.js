// Generated from schemas/ by `npm run generate`. Do not edit.
var me = (t, r) => () => {
  try {
    return r || t((r = { exports: {} }).exports, r), r.exports;
  } catch (J) {
    throw r = 0, J;
  }
};

// node_modules/ajv/dist/runtime/ucs2length.js
var pe = me((ae) => {
  "use strict";
  Object.defineProperty(ae, "__esModule", { value: !0 });
  function oe(t) {
    let r = t.length, J = 0, C = 0, U;
    for (; C < r; )
      J++, U = t.charCodeAt(C++), U >= 55296 && U <= 56319 && C < r && (U = t.charCodeAt(C), (U & 64512) === 56320 && C++);
    return J;
  }
  ae.default = oe;
  oe.code = 'require("ajv/dist/runtime/ucs2length").default';
});

// <stdin>
var ve = G;
function G(t, { instancePath: r = "", parentData: J, parentDataProperty: C, rootData: U = t, dynamicAnchors: Y = {} } = {}) {
  let n = null, e = 0, j = G.evaluated;
  if (j.dynamicProps && (j.props = void 0), j.dynamicItems && (j.items = void 0), e === 0)
    if (t && typeof t == "object" && !Array.isArray(t)) {
      let p;
      if (t.type === void 0 && (p = "type") || t.aliases === void 0 && (p = "aliases"))
        return G.errors = [{ instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: p }, message: "must have required property '" + p + "'" }], !1;
      {
        let h = e;
        for (let q in t)
          if (!(q === "type" || q === "aliases")) {
            return G.errors = [{ instancePath: r, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: q }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (h === e) {
          if (t.type !== void 0) {
            let q = t.type, f = e;
            if (typeof q != "string")
              return G.errors = [{ instancePath: r + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            if (q !== "kstore.aliases.v1")
              return G.errors = [{ instancePath: r + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "kstore.aliases.v1" }, message: "must be equal to constant" }], !1;
            var i = f === e;
          } else
            var i = !0;
          if (i)
            if (t.aliases !== void 0) {
              let q = t.aliases, f = e;
              if (e === f)
                if (q && typeof q == "object" && !Array.isArray(q))
                  for (let g in q) {
                    let N = q[g], $ = e;
                    if (e === $)
                      if (N && typeof N == "object" && !Array.isArray(N))
                        for (let k in N) {
                          let S = N[k], v = e;
                          if (!(typeof S == "number" && !(S % 1) && !isNaN(S) && isFinite(S)))
                            return G.errors = [{ instancePath: r + "/aliases/" + g.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + k.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/aliases/additionalProperties/additionalProperties/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                          if (e === v && typeof S == "number" && isFinite(S) && (S < 1 || isNaN(S)))
                            return G.errors = [{ instancePath: r + "/aliases/" + g.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + k.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/aliases/additionalProperties/additionalProperties/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }], !1;
                          var A = v === e;
                          if (!A)
                            break;
                        }
                      else
                        return G.errors = [{ instancePath: r + "/aliases/" + g.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/aliases/additionalProperties/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                    var w = $ === e;
                    if (!w)
                      break;
                  }
                else
                  return G.errors = [{ instancePath: r + "/aliases", schemaPath: "#/properties/aliases/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
              var i = f === e;
            } else
              var i = !0;
        }
      }
    } else
      return G.errors = [{ instancePath: r, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return G.errors = n, e === 0;
}
G.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var ke = W;
var ne = pe().default;
function W(t, { instancePath: r = "", parentData: J, parentDataProperty: C, rootData: U = t, dynamicAnchors: Y = {} } = {}) {
  let n = null, e = 0, j = W.evaluated;
  if (j.dynamicProps && (j.props = void 0), j.dynamicItems && (j.items = void 0), e === 0)
    if (t && typeof t == "object" && !Array.isArray(t)) {
      let w = e;
      for (let p in t)
        if (!(p === "author" || p === "lockTimeoutSeconds")) {
          return W.errors = [{ instancePath: r, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p }, message: "must NOT have additional properties" }], !1;
          break;
        }
      if (w === e) {
        if (t.author !== void 0) {
          let p = t.author, h = e;
          if (e === h)
            if (p && typeof p == "object" && !Array.isArray(p)) {
              let q;
              if (p.name === void 0 && (q = "name") || p.email === void 0 && (q = "email"))
                return W.errors = [{ instancePath: r + "/author", schemaPath: "#/properties/author/required", keyword: "required", params: { missingProperty: q }, message: "must have required property '" + q + "'" }], !1;
              {
                let f = e;
                for (let l in p)
                  if (!(l === "name" || l === "email")) {
                    return W.errors = [{ instancePath: r + "/author", schemaPath: "#/properties/author/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: l }, message: "must NOT have additional properties" }], !1;
                    break;
                  }
                if (f === e) {
                  if (p.name !== void 0) {
                    let l = p.name, g = e;
                    if (e === g)
                      if (typeof l == "string") {
                        if (ne(l) < 1)
                          return W.errors = [{ instancePath: r + "/author/name", schemaPath: "#/properties/author/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                      } else
                        return W.errors = [{ instancePath: r + "/author/name", schemaPath: "#/properties/author/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                    var i = g === e;
                  } else
                    var i = !0;
                  if (i)
                    if (p.email !== void 0) {
                      let l = e;
                      if (typeof p.email != "string")
                        return W.errors = [{ instancePath: r + "/author/email", schemaPath: "#/properties/author/properties/email/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                      var i = l === e;
                    } else
                      var i = !0;
                }
              }
            } else
              return W.errors = [{ instancePath: r + "/author", schemaPath: "#/properties/author/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
          var A = h === e;
        } else
          var A = !0;
        if (A)
          if (t.lockTimeoutSeconds !== void 0) {
            let p = t.lockTimeoutSeconds, h = e;
            if (!(typeof p == "number" && !(p % 1) && !isNaN(p) && isFinite(p)))
              return W.errors = [{ instancePath: r + "/lockTimeoutSeconds", schemaPath: "#/properties/lockTimeoutSeconds/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
            if (e === h && typeof p == "number" && isFinite(p) && (p < 0 || isNaN(p)))
              return W.errors = [{ instancePath: r + "/lockTimeoutSeconds", schemaPath: "#/properties/lockTimeoutSeconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
            var A = h === e;
          } else
            var A = !0;
      }
    } else
      return W.errors = [{ instancePath: r, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return W.errors = n, e === 0;
}
W.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var be = P, se = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "urn:kstore:schema:experiment-run", title: "ExperimentRun", description: "Record of one execution of an experiment: a chain of runs.", type: "object", additionalProperties: !1, required: ["type", "spec", "specification", "status", "used", "steps", "outputs", "metrics", "startedAt", "durationMs"], properties: { type: { type: "string", const: "kstore.experiment-run.v1" }, spec: { type: "string", pattern: "^[0-9a-f]{64}$", description: "SHA-256, 64 lower-case hexadecimal digits" }, specification: { type: "object", additionalProperties: !0, description: "the experiment spec itself" }, status: { type: "string", enum: ["succeeded", "failed", "aborted"] }, used: { type: "array", description: "versions that were used", items: { type: "object", additionalProperties: !1, required: ["role", "kind", "name", "version", "id"], properties: { role: { type: "string" }, kind: { type: "string", enum: ["dataset", "preprocessing", "model", "training", "evaluation", "experiment", "report", "checkpoint", "result", "plugin"] }, name: { type: "string" }, version: { type: "integer", minimum: 1 }, id: { type: "string", pattern: "^[0-9a-f]{64}$", description: "SHA-256, 64 lower-case hexadecimal digits" } } } }, steps: { type: "array", items: { type: "object", additionalProperties: !1, required: ["step", "run", "cached"], properties: { step: { type: "string" }, run: { type: "string", pattern: "^[0-9a-f]{64}$", description: "SHA-256, 64 lower-case hexadecimal digits" }, cached: { type: "boolean" } } }, description: "the steps that were run or served from the cache; whether one succeeded stands in its run" }, notRun: { type: "array", description: "steps that were not run; absent when there is none", items: { type: "object", additionalProperties: !1, required: ["step"], properties: { step: { type: "string" }, needs: { type: "string", description: "the failed step whose output it needs; absent when the experiment was stopped before" } } } }, point: { type: "object", additionalProperties: !0, minProperties: 1, description: "what was chosen for this run: keys of the matrix, or of a sweep, to values; absent when nothing was to be chosen" }, outputs: { type: "array", description: "versions that were made", items: { type: "object", additionalProperties: !1, required: ["slot", "kind", "name", "version", "id"], properties: { slot: { type: "string" }, kind: { type: "string", enum: ["dataset", "preprocessing", "model", "training", "evaluation", "experiment", "report", "checkpoint", "result", "plugin"] }, name: { type: "string" }, version: { type: "integer", minimum: 1 }, id: { type: "string", pattern: "^[0-9a-f]{64}$", description: "SHA-256, 64 lower-case hexadecimal digits" } } } }, metrics: { type: "object", additionalProperties: { type: "number" }, description: "final value of each metric" }, startedAt: { type: "string", description: "ISO 8601, UTC" }, durationMs: { type: "integer", minimum: 0 }, error: { type: "object", additionalProperties: !1, required: ["code", "message"], properties: { code: { type: "string" }, message: { type: "string" } } } } }, ie = Object.prototype.hasOwnProperty, E = new RegExp("^[0-9a-f]{64}$", "u");
function P(t, { instancePath: r = "", parentData: J, parentDataProperty: C, rootData: U = t, dynamicAnchors: Y = {} } = {}) {
  let n = null, e = 0, j = P.evaluated;
  if (j.dynamicProps && (j.props = void 0), j.dynamicItems && (j.items = void 0), e === 0)
    if (t && typeof t == "object" && !Array.isArray(t)) {
      let k;
      if (t.type === void 0 && (k = "type") || t.spec === void 0 && (k = "spec") || t.specification === void 0 && (k = "specification") || t.status === void 0 && (k = "status") || t.used === void 0 && (k = "used") || t.steps === void 0 && (k = "steps") || t.outputs === void 0 && (k = "outputs") || t.metrics === void 0 && (k = "metrics") || t.startedAt === void 0 && (k = "startedAt") || t.durationMs === void 0 && (k = "durationMs"))
        return P.errors = [{ instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: k }, message: "must have required property '" + k + "'" }], !1;
      {
        let S = e;
        for (let v in t)
          if (!ie.call(se.properties, v)) {
            return P.errors = [{ instancePath: r, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: v }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (S === e) {
          if (t.type !== void 0) {
            let v = t.type, T = e;
            if (typeof v != "string")
              return P.errors = [{ instancePath: r + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            if (v !== "kstore.experiment-run.v1")
              return P.errors = [{ instancePath: r + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "kstore.experiment-run.v1" }, message: "must be equal to constant" }], !1;
            var i = T === e;
          } else
            var i = !0;
          if (i) {
            if (t.spec !== void 0) {
              let v = t.spec, T = e;
              if (e === T)
                if (typeof v == "string") {
                  if (!E.test(v))
                    return P.errors = [{ instancePath: r + "/spec", schemaPath: "#/properties/spec/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }], !1;
                } else
                  return P.errors = [{ instancePath: r + "/spec", schemaPath: "#/properties/spec/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              var i = T === e;
            } else
              var i = !0;
            if (i) {
              if (t.specification !== void 0) {
                let v = t.specification, T = e;
                if (e === T && !(v && typeof v == "object" && !Array.isArray(v)))
                  return P.errors = [{ instancePath: r + "/specification", schemaPath: "#/properties/specification/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                var i = T === e;
              } else
                var i = !0;
              if (i) {
                if (t.status !== void 0) {
                  let v = t.status, T = e;
                  if (typeof v != "string")
                    return P.errors = [{ instancePath: r + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                  if (!(v === "succeeded" || v === "failed" || v === "aborted"))
                    return P.errors = [{ instancePath: r + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: se.properties.status.enum }, message: "must be equal to one of the allowed values" }], !1;
                  var i = T === e;
                } else
                  var i = !0;
                if (i) {
                  if (t.used !== void 0) {
                    let v = t.used, T = e;
                    if (e === T)
                      if (Array.isArray(v)) {
                        var A = !0;
                        let R = v.length;
                        for (let s = 0; s < R; s++) {
                          let d = v[s], L = e;
                          if (e === L)
                            if (d && typeof d == "object" && !Array.isArray(d)) {
                              let c;
                              if (d.role === void 0 && (c = "role") || d.kind === void 0 && (c = "kind") || d.name === void 0 && (c = "name") || d.version === void 0 && (c = "version") || d.id === void 0 && (c = "id"))
                                return P.errors = [{ instancePath: r + "/used/" + s, schemaPath: "#/properties/used/items/required", keyword: "required", params: { missingProperty: c }, message: "must have required property '" + c + "'" }], !1;
                              {
                                let a = e;
                                for (let m in d)
                                  if (!(m === "role" || m === "kind" || m === "name" || m === "version" || m === "id")) {
                                    return P.errors = [{ instancePath: r + "/used/" + s, schemaPath: "#/properties/used/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: m }, message: "must NOT have additional properties" }], !1;
                                    break;
                                  }
                                if (a === e) {
                                  if (d.role !== void 0) {
                                    let m = e;
                                    if (typeof d.role != "string")
                                      return P.errors = [{ instancePath: r + "/used/" + s + "/role", schemaPath: "#/properties/used/items/properties/role/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                    var w = m === e;
                                  } else
                                    var w = !0;
                                  if (w) {
                                    if (d.kind !== void 0) {
                                      let m = d.kind, b = e;
                                      if (typeof m != "string")
                                        return P.errors = [{ instancePath: r + "/used/" + s + "/kind", schemaPath: "#/properties/used/items/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                      if (!(m === "dataset" || m === "preprocessing" || m === "model" || m === "training" || m === "evaluation" || m === "experiment" || m === "report" || m === "checkpoint" || m === "result" || m === "plugin"))
                                        return P.errors = [{ instancePath: r + "/used/" + s + "/kind", schemaPath: "#/properties/used/items/properties/kind/enum", keyword: "enum", params: { allowedValues: se.properties.used.items.properties.kind.enum }, message: "must be equal to one of the allowed values" }], !1;
                                      var w = b === e;
                                    } else
                                      var w = !0;
                                    if (w) {
                                      if (d.name !== void 0) {
                                        let m = e;
                                        if (typeof d.name != "string")
                                          return P.errors = [{ instancePath: r + "/used/" + s + "/name", schemaPath: "#/properties/used/items/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                        var w = m === e;
                                      } else
                                        var w = !0;
                                      if (w) {
                                        if (d.version !== void 0) {
                                          let m = d.version, b = e;
                                          if (!(typeof m == "number" && !(m % 1) && !isNaN(m) && isFinite(m)))
                                            return P.errors = [{ instancePath: r + "/used/" + s + "/version", schemaPath: "#/properties/used/items/properties/version/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                                          if (e === b && typeof m == "number" && isFinite(m) && (m < 1 || isNaN(m)))
                                            return P.errors = [{ instancePath: r + "/used/" + s + "/version", schemaPath: "#/properties/used/items/properties/version/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }], !1;
                                          var w = b === e;
                                        } else
                                          var w = !0;
                                        if (w)
                                          if (d.id !== void 0) {
                                            let m = d.id, b = e;
                                            if (e === b)
                                              if (typeof m == "string") {
                                                if (!E.test(m))
                                                  return P.errors = [{ instancePath: r + "/used/" + s + "/id", schemaPath: "#/properties/used/items/properties/id/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }], !1;
                                              } else
                                                return P.errors = [{ instancePath: r + "/used/" + s + "/id", schemaPath: "#/properties/used/items/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                            var w = b === e;
                                          } else
                                            var w = !0;
                                      }
                                    }
                                  }
                                }
                              }
                            } else
                              return P.errors = [{ instancePath: r + "/used/" + s, schemaPath: "#/properties/used/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                          var A = L === e;
                          if (!A)
                            break;
                        }
                      } else
                        return P.errors = [{ instancePath: r + "/used", schemaPath: "#/properties/used/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                    var i = T === e;
                  } else
                    var i = !0;
                  if (i) {
                    if (t.steps !== void 0) {
                      let v = t.steps, T = e;
                      if (e === T)
                        if (Array.isArray(v)) {
                          var p = !0;
                          let R = v.length;
                          for (let s = 0; s < R; s++) {
                            let d = v[s], L = e;
                            if (e === L)
                              if (d && typeof d == "object" && !Array.isArray(d)) {
                                let c;
                                if (d.step === void 0 && (c = "step") || d.run === void 0 && (c = "run") || d.cached === void 0 && (c = "cached"))
                                  return P.errors = [{ instancePath: r + "/steps/" + s, schemaPath: "#/properties/steps/items/required", keyword: "required", params: { missingProperty: c }, message: "must have required property '" + c + "'" }], !1;
                                {
                                  let a = e;
                                  for (let m in d)
                                    if (!(m === "step" || m === "run" || m === "cached")) {
                                      return P.errors = [{ instancePath: r + "/steps/" + s, schemaPath: "#/properties/steps/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: m }, message: "must NOT have additional properties" }], !1;
                                      break;
                                    }
                                  if (a === e) {
                                    if (d.step !== void 0) {
                                      let m = e;
                                      if (typeof d.step != "string")
                                        return P.errors = [{ instancePath: r + "/steps/" + s + "/step", schemaPath: "#/properties/steps/items/properties/step/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                      var h = m === e;
                                    } else
                                      var h = !0;
                                    if (h) {
                                      if (d.run !== void 0) {
                                        let m = d.run, b = e;
                                        if (e === b)
                                          if (typeof m == "string") {
                                            if (!E.test(m))
                                              return P.errors = [{ instancePath: r + "/steps/" + s + "/run", schemaPath: "#/properties/steps/items/properties/run/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }], !1;
                                          } else
                                            return P.errors = [{ instancePath: r + "/steps/" + s + "/run", schemaPath: "#/properties/steps/items/properties/run/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                        var h = b === e;
                                      } else
                                        var h = !0;
                                      if (h)
                                        if (d.cached !== void 0) {
                                          let m = e;
                                          if (typeof d.cached != "boolean")
                                            return P.errors = [{ instancePath: r + "/steps/" + s + "/cached", schemaPath: "#/properties/steps/items/properties/cached/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }], !1;
                                          var h = m === e;
                                        } else
                                          var h = !0;
                                    }
                                  }
                                }
                              } else
                                return P.errors = [{ instancePath: r + "/steps/" + s, schemaPath: "#/properties/steps/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                            var p = L === e;
                            if (!p)
                              break;
                          }
                        } else
                          return P.errors = [{ instancePath: r + "/steps", schemaPath: "#/properties/steps/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                      var i = T === e;
                    } else
                      var i = !0;
                    if (i) {
                      if (t.notRun !== void 0) {
                        let v = t.notRun, T = e;
                        if (e === T)
                          if (Array.isArray(v)) {
                            var q = !0;
                            let R = v.length;
                            for (let s = 0; s < R; s++) {
                              let d = v[s], L = e;
                              if (e === L)
                                if (d && typeof d == "object" && !Array.isArray(d)) {
                                  let c;
                                  if (d.step === void 0 && (c = "step"))
                                    return P.errors = [{ instancePath: r + "/notRun/" + s, schemaPath: "#/properties/notRun/items/required", keyword: "required", params: { missingProperty: c }, message: "must have required property '" + c + "'" }], !1;
                                  {
                                    let a = e;
                                    for (let m in d)
                                      if (!(m === "step" || m === "needs")) {
                                        return P.errors = [{ instancePath: r + "/notRun/" + s, schemaPath: "#/properties/notRun/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: m }, message: "must NOT have additional properties" }], !1;
                                        break;
                                      }
                                    if (a === e) {
                                      if (d.step !== void 0) {
                                        let m = e;
                                        if (typeof d.step != "string")
                                          return P.errors = [{ instancePath: r + "/notRun/" + s + "/step", schemaPath: "#/properties/notRun/items/properties/step/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                        var f = m === e;
                                      } else
                                        var f = !0;
                                      if (f)
                                        if (d.needs !== void 0) {
                                          let m = e;
                                          if (typeof d.needs != "string")
                                            return P.errors = [{ instancePath: r + "/notRun/" + s + "/needs", schemaPath: "#/properties/notRun/items/properties/needs/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                          var f = m === e;
                                        } else
                                          var f = !0;
                                    }
                                  }
                                } else
                                  return P.errors = [{ instancePath: r + "/notRun/" + s, schemaPath: "#/properties/notRun/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                              var q = L === e;
                              if (!q)
                                break;
                            }
                          } else
                            return P.errors = [{ instancePath: r + "/notRun", schemaPath: "#/properties/notRun/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                        var i = T === e;
                      } else
                        var i = !0;
                      if (i) {
                        if (t.point !== void 0) {
                          let v = t.point, T = e;
                          if (e === T)
                            if (v && typeof v == "object" && !Array.isArray(v)) {
                              if (Object.keys(v).length < 1)
                                return P.errors = [{ instancePath: r + "/point", schemaPath: "#/properties/point/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" }], !1;
                            } else
                              return P.errors = [{ instancePath: r + "/point", schemaPath: "#/properties/point/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                          var i = T === e;
                        } else
                          var i = !0;
                        if (i) {
                          if (t.outputs !== void 0) {
                            let v = t.outputs, T = e;
                            if (e === T)
                              if (Array.isArray(v)) {
                                var l = !0;
                                let R = v.length;
                                for (let s = 0; s < R; s++) {
                                  let d = v[s], L = e;
                                  if (e === L)
                                    if (d && typeof d == "object" && !Array.isArray(d)) {
                                      let c;
                                      if (d.slot === void 0 && (c = "slot") || d.kind === void 0 && (c = "kind") || d.name === void 0 && (c = "name") || d.version === void 0 && (c = "version") || d.id === void 0 && (c = "id"))
                                        return P.errors = [{ instancePath: r + "/outputs/" + s, schemaPath: "#/properties/outputs/items/required", keyword: "required", params: { missingProperty: c }, message: "must have required property '" + c + "'" }], !1;
                                      {
                                        let a = e;
                                        for (let m in d)
                                          if (!(m === "slot" || m === "kind" || m === "name" || m === "version" || m === "id")) {
                                            return P.errors = [{ instancePath: r + "/outputs/" + s, schemaPath: "#/properties/outputs/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: m }, message: "must NOT have additional properties" }], !1;
                                            break;
                                          }
                                        if (a === e) {
                                          if (d.slot !== void 0) {
                                            let m = e;
                                            if (typeof d.slot != "string")
                                              return P.errors = [{ instancePath: r + "/outputs/" + s + "/slot", schemaPath: "#/properties/outputs/items/properties/slot/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                            var g = m === e;
                                          } else
                                            var g = !0;
                                          if (g) {
                                            if (d.kind !== void 0) {
                                              let m = d.kind, b = e;
                                              if (typeof m != "string")
                                                return P.errors = [{ instancePath: r + "/outputs/" + s + "/kind", schemaPath: "#/properties/outputs/items/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                              if (!(m === "dataset" || m === "preprocessing" || m === "model" || m === "training" || m === "evaluation" || m === "experiment" || m === "report" || m === "checkpoint" || m === "result" || m === "plugin"))
                                                return P.errors = [{ instancePath: r + "/outputs/" + s + "/kind", schemaPath: "#/properties/outputs/items/properties/kind/enum", keyword: "enum", params: { allowedValues: se.properties.outputs.items.properties.kind.enum }, message: "must be equal to one of the allowed values" }], !1;
                                              var g = b === e;
                                            } else
                                              var g = !0;
                                            if (g) {
                                              if (d.name !== void 0) {
                                                let m = e;
                                                if (typeof d.name != "string")
                                                  return P.errors = [{ instancePath: r + "/outputs/" + s + "/name", schemaPath: "#/properties/outputs/items/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                var g = m === e;
                                              } else
                                                var g = !0;
                                              if (g) {
                                                if (d.version !== void 0) {
                                                  let m = d.version, b = e;
                                                  if (!(typeof m == "number" && !(m % 1) && !isNaN(m) && isFinite(m)))
                                                    return P.errors = [{ instancePath: r + "/outputs/" + s + "/version", schemaPath: "#/properties/outputs/items/properties/version/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                                                  if (e === b && typeof m == "number" && isFinite(m) && (m < 1 || isNaN(m)))
                                                    return P.errors = [{ instancePath: r + "/outputs/" + s + "/version", schemaPath: "#/properties/outputs/items/properties/version/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }], !1;
                                                  var g = b === e;
                                                } else
                                                  var g = !0;
                                                if (g)
                                                  if (d.id !== void 0) {
                                                    let m = d.id, b = e;
                                                    if (e === b)
                                                      if (typeof m == "string") {
                                                        if (!E.test(m))
                                                          return P.errors = [{ instancePath: r + "/outputs/" + s + "/id", schemaPath: "#/properties/outputs/items/properties/id/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }], !1;
                                                      } else
                                                        return P.errors = [{ instancePath: r + "/outputs/" + s + "/id", schemaPath: "#/properties/outputs/items/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                    var g = b === e;
                                                  } else
                                                    var g = !0;
                                              }
                                            }
                                          }
                                        }
                                      }
                                    } else
                                      return P.errors = [{ instancePath: r + "/outputs/" + s, schemaPath: "#/properties/outputs/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                                  var l = L === e;
                                  if (!l)
                                    break;
                                }
                              } else
                                return P.errors = [{ instancePath: r + "/outputs", schemaPath: "#/properties/outputs/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                            var i = T === e;
                          } else
                            var i = !0;
                          if (i) {
                            if (t.metrics !== void 0) {
                              let v = t.metrics, T = e;
                              if (e === T)
                                if (v && typeof v == "object" && !Array.isArray(v))
                                  for (let R in v) {
                                    let s = v[R], d = e;
                                    if (!(typeof s == "number" && isFinite(s)))
                                      return P.errors = [{ instancePath: r + "/metrics/" + R.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/metrics/additionalProperties/type", keyword: "type", params: { type: "number" }, message: "must be number" }], !1;
                                    var N = d === e;
                                    if (!N)
                                      break;
                                  }
                                else
                                  return P.errors = [{ instancePath: r + "/metrics", schemaPath: "#/properties/metrics/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                              var i = T === e;
                            } else
                              var i = !0;
                            if (i) {
                              if (t.startedAt !== void 0) {
                                let v = e;
                                if (typeof t.startedAt != "string")
                                  return P.errors = [{ instancePath: r + "/startedAt", schemaPath: "#/properties/startedAt/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                var i = v === e;
                              } else
                                var i = !0;
                              if (i) {
                                if (t.durationMs !== void 0) {
                                  let v = t.durationMs, T = e;
                                  if (!(typeof v == "number" && !(v % 1) && !isNaN(v) && isFinite(v)))
                                    return P.errors = [{ instancePath: r + "/durationMs", schemaPath: "#/properties/durationMs/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                                  if (e === T && typeof v == "number" && isFinite(v) && (v < 0 || isNaN(v)))
                                    return P.errors = [{ instancePath: r + "/durationMs", schemaPath: "#/properties/durationMs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                                  var i = T === e;
                                } else
                                  var i = !0;
                                if (i)
                                  if (t.error !== void 0) {
                                    let v = t.error, T = e;
                                    if (e === T)
                                      if (v && typeof v == "object" && !Array.isArray(v)) {
                                        let R;
                                        if (v.code === void 0 && (R = "code") || v.message === void 0 && (R = "message"))
                                          return P.errors = [{ instancePath: r + "/error", schemaPath: "#/properties/error/required", keyword: "required", params: { missingProperty: R }, message: "must have required property '" + R + "'" }], !1;
                                        {
                                          let s = e;
                                          for (let d in v)
                                            if (!(d === "code" || d === "message")) {
                                              return P.errors = [{ instancePath: r + "/error", schemaPath: "#/properties/error/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: d }, message: "must NOT have additional properties" }], !1;
                                              break;
                                            }
                                          if (s === e) {
                                            if (v.code !== void 0) {
                                              let d = e;
                                              if (typeof v.code != "string")
                                                return P.errors = [{ instancePath: r + "/error/code", schemaPath: "#/properties/error/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                              var $ = d === e;
                                            } else
                                              var $ = !0;
                                            if ($)
                                              if (v.message !== void 0) {
                                                let d = e;
                                                if (typeof v.message != "string")
                                                  return P.errors = [{ instancePath: r + "/error/message", schemaPath: "#/properties/error/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                var $ = d === e;
                                              } else
                                                var $ = !0;
                                          }
                                        }
                                      } else
                                        return P.errors = [{ instancePath: r + "/error", schemaPath: "#/properties/error/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                                    var i = T === e;
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
    } else
      return P.errors = [{ instancePath: r, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return P.errors = n, e === 0;
}
P.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Pe = B;
function B(t, { instancePath: r = "", parentData: J, parentDataProperty: C, rootData: U = t, dynamicAnchors: Y = {} } = {}) {
  let n = null, e = 0, j = B.evaluated;
  if (j.dynamicProps && (j.props = void 0), j.dynamicItems && (j.items = void 0), e === 0)
    if (t && typeof t == "object" && !Array.isArray(t)) {
      let q;
      if (t.type === void 0 && (q = "type") || t.inputs === void 0 && (q = "inputs") || t.seed === void 0 && (q = "seed") || t.engine === void 0 && (q = "engine"))
        return B.errors = [{ instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: q }, message: "must have required property '" + q + "'" }], !1;
      {
        let f = e;
        for (let l in t)
          if (!(l === "type" || l === "inputs" || l === "learning" || l === "tests" || l === "steps" || l === "seed" || l === "engine")) {
            return B.errors = [{ instancePath: r, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: l }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (f === e) {
          if (t.type !== void 0) {
            let l = t.type, g = e;
            if (typeof l != "string")
              return B.errors = [{ instancePath: r + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            if (l !== "kstore.experiment-spec.v1")
              return B.errors = [{ instancePath: r + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "kstore.experiment-spec.v1" }, message: "must be equal to constant" }], !1;
            var i = g === e;
          } else
            var i = !0;
          if (i) {
            if (t.inputs !== void 0) {
              let l = t.inputs, g = e;
              if (e === g)
                if (l && typeof l == "object" && !Array.isArray(l))
                  for (let $ in l) {
                    let k = l[$], S = e;
                    if (e === S)
                      if (typeof k == "string") {
                        if (!E.test(k))
                          return B.errors = [{ instancePath: r + "/inputs/" + $.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/inputs/additionalProperties/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }], !1;
                      } else
                        return B.errors = [{ instancePath: r + "/inputs/" + $.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/inputs/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                    var A = S === e;
                    if (!A)
                      break;
                  }
                else
                  return B.errors = [{ instancePath: r + "/inputs", schemaPath: "#/properties/inputs/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
              var i = g === e;
            } else
              var i = !0;
            if (i) {
              if (t.learning !== void 0) {
                let l = t.learning, g = e;
                if (e === g && !(l && typeof l == "object" && !Array.isArray(l)))
                  return B.errors = [{ instancePath: r + "/learning", schemaPath: "#/properties/learning/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                var i = g === e;
              } else
                var i = !0;
              if (i) {
                if (t.tests !== void 0) {
                  let l = t.tests, g = e;
                  if (e === g)
                    if (Array.isArray(l)) {
                      var w = !0;
                      let $ = l.length;
                      for (let k = 0; k < $; k++) {
                        let S = l[k], v = e;
                        if (e === v && !(S && typeof S == "object" && !Array.isArray(S)))
                          return B.errors = [{ instancePath: r + "/tests/" + k, schemaPath: "#/properties/tests/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                        var w = v === e;
                        if (!w)
                          break;
                      }
                    } else
                      return B.errors = [{ instancePath: r + "/tests", schemaPath: "#/properties/tests/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                  var i = g === e;
                } else
                  var i = !0;
                if (i) {
                  if (t.steps !== void 0) {
                    let l = t.steps, g = e;
                    if (e === g)
                      if (l && typeof l == "object" && !Array.isArray(l))
                        for (let $ in l) {
                          let k = l[$], S = e;
                          if (e === S && !(k && typeof k == "object" && !Array.isArray(k)))
                            return B.errors = [{ instancePath: r + "/steps/" + $.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/steps/additionalProperties/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                          var p = S === e;
                          if (!p)
                            break;
                        }
                      else
                        return B.errors = [{ instancePath: r + "/steps", schemaPath: "#/properties/steps/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                    var i = g === e;
                  } else
                    var i = !0;
                  if (i) {
                    if (t.seed !== void 0) {
                      let l = t.seed, g = e;
                      if (!(typeof l == "number" && !(l % 1) && !isNaN(l) && isFinite(l)))
                        return B.errors = [{ instancePath: r + "/seed", schemaPath: "#/properties/seed/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                      if (e === g && typeof l == "number" && isFinite(l)) {
                        if (l > 4294967295 || isNaN(l))
                          return B.errors = [{ instancePath: r + "/seed", schemaPath: "#/properties/seed/maximum", keyword: "maximum", params: { comparison: "<=", limit: 4294967295 }, message: "must be <= 4294967295" }], !1;
                        if (l < 0 || isNaN(l))
                          return B.errors = [{ instancePath: r + "/seed", schemaPath: "#/properties/seed/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                      }
                      var i = g === e;
                    } else
                      var i = !0;
                    if (i) {
                      if (t.engine !== void 0) {
                        let l = t.engine, g = e;
                        if (e === g)
                          if (l && typeof l == "object" && !Array.isArray(l))
                            for (let $ in l) {
                              let k = e;
                              if (typeof l[$] != "string")
                                return B.errors = [{ instancePath: r + "/engine/" + $.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/engine/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                              var h = k === e;
                              if (!h)
                                break;
                            }
                          else
                            return B.errors = [{ instancePath: r + "/engine", schemaPath: "#/properties/engine/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                        var i = g === e;
                      } else
                        var i = !0;
                      if (i) {
                        let l;
                        if (t.learning !== void 0 && t.tests === void 0 && (l = "tests"))
                          return B.errors = [{ instancePath: r, schemaPath: "#/dependentRequired", keyword: "dependentRequired", params: {
                            property: "learning",
                            missingProperty: l,
                            depsCount: 1,
                            deps: "tests"
                          }, message: "must have property tests when property learning is present" }], !1;
                        if (t.tests !== void 0 && t.learning === void 0 && (l = "learning"))
                          return B.errors = [{ instancePath: r, schemaPath: "#/dependentRequired", keyword: "dependentRequired", params: {
                            property: "tests",
                            missingProperty: l,
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
      return B.errors = [{ instancePath: r, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return B.errors = n, e === 0;
}
B.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var we = Q;
var ue = new RegExp("^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$", "u");
function Q(t, { instancePath: r = "", parentData: J, parentDataProperty: C, rootData: U = t, dynamicAnchors: Y = {} } = {}) {
  let n = null, e = 0, j = Q.evaluated;
  if (j.dynamicProps && (j.props = void 0), j.dynamicItems && (j.items = void 0), e === 0)
    if (t && typeof t == "object" && !Array.isArray(t)) {
      let p;
      if (t.type === void 0 && (p = "type") || t.packs === void 0 && (p = "packs"))
        return Q.errors = [{ instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: p }, message: "must have required property '" + p + "'" }], !1;
      {
        let h = e;
        for (let q in t)
          if (!(q === "type" || q === "packs")) {
            return Q.errors = [{ instancePath: r, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: q }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (h === e) {
          if (t.type !== void 0) {
            let q = t.type, f = e;
            if (typeof q != "string")
              return Q.errors = [{ instancePath: r + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            if (q !== "kstore.garbage.v1")
              return Q.errors = [{ instancePath: r + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "kstore.garbage.v1" }, message: "must be equal to constant" }], !1;
            var i = f === e;
          } else
            var i = !0;
          if (i)
            if (t.packs !== void 0) {
              let q = t.packs, f = e;
              if (e === f)
                if (q && typeof q == "object" && !Array.isArray(q)) {
                  for (let g in q) {
                    let N = e;
                    if (typeof g == "string" && !E.test(g)) {
                      let $ = { instancePath: r + "/packs", schemaPath: "#/properties/packs/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"', propertyName: g };
                      n === null ? n = [$] : n.push($), e++;
                    }
                    var A = N === e;
                    if (!A) {
                      let $ = { instancePath: r + "/packs", schemaPath: "#/properties/packs/propertyNames", keyword: "propertyNames", params: { propertyName: g }, message: "property name must be valid" };
                      return n === null ? n = [$] : n.push($), e++, Q.errors = n, !1;
                      break;
                    }
                  }
                  if (A)
                    for (let g in q) {
                      let N = q[g], $ = e;
                      if (e === $)
                        if (typeof N == "string") {
                          if (!ue.test(N))
                            return Q.errors = [{ instancePath: r + "/packs/" + g.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/packs/additionalProperties/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$" }, message: 'must match pattern "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"' }], !1;
                        } else
                          return Q.errors = [{ instancePath: r + "/packs/" + g.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/packs/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                      var w = $ === e;
                      if (!w)
                        break;
                    }
                } else
                  return Q.errors = [{ instancePath: r + "/packs", schemaPath: "#/properties/packs/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
              var i = f === e;
            } else
              var i = !0;
        }
      }
    } else
      return Q.errors = [{ instancePath: r, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return Q.errors = n, e === 0;
}
Q.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var je = z, le = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "urn:kstore:schema:manifest", title: "Manifest", description: "What a version is: its content and its meaning. Holds no time, author, host or producer, so equal content has an equal id.", type: "object", additionalProperties: !1, required: ["type", "kind", "tree", "files", "sizeBytes", "meta"], properties: { type: { type: "string", const: "kstore.manifest.v1" }, kind: { type: "string", enum: ["dataset", "preprocessing", "model", "training", "evaluation", "experiment", "report", "checkpoint", "result", "plugin"] }, tree: { type: "string", pattern: "^[0-9a-f]{64}$", description: "root node of the file tree" }, files: { type: "integer", minimum: 0 }, sizeBytes: { type: "integer", minimum: 0 }, meta: { type: "object", description: "meaning by kind: a table, the parsed settings, a summary", additionalProperties: !0 } } };
function z(t, { instancePath: r = "", parentData: J, parentDataProperty: C, rootData: U = t, dynamicAnchors: Y = {} } = {}) {
  let n = null, e = 0, j = z.evaluated;
  if (j.dynamicProps && (j.props = void 0), j.dynamicItems && (j.items = void 0), e === 0)
    if (t && typeof t == "object" && !Array.isArray(t)) {
      let A;
      if (t.type === void 0 && (A = "type") || t.kind === void 0 && (A = "kind") || t.tree === void 0 && (A = "tree") || t.files === void 0 && (A = "files") || t.sizeBytes === void 0 && (A = "sizeBytes") || t.meta === void 0 && (A = "meta"))
        return z.errors = [{ instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: A }, message: "must have required property '" + A + "'" }], !1;
      {
        let w = e;
        for (let p in t)
          if (!(p === "type" || p === "kind" || p === "tree" || p === "files" || p === "sizeBytes" || p === "meta")) {
            return z.errors = [{ instancePath: r, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (w === e) {
          if (t.type !== void 0) {
            let p = t.type, h = e;
            if (typeof p != "string")
              return z.errors = [{ instancePath: r + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            if (p !== "kstore.manifest.v1")
              return z.errors = [{ instancePath: r + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "kstore.manifest.v1" }, message: "must be equal to constant" }], !1;
            var i = h === e;
          } else
            var i = !0;
          if (i) {
            if (t.kind !== void 0) {
              let p = t.kind, h = e;
              if (typeof p != "string")
                return z.errors = [{ instancePath: r + "/kind", schemaPath: "#/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              if (!(p === "dataset" || p === "preprocessing" || p === "model" || p === "training" || p === "evaluation" || p === "experiment" || p === "report" || p === "checkpoint" || p === "result" || p === "plugin"))
                return z.errors = [{ instancePath: r + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: le.properties.kind.enum }, message: "must be equal to one of the allowed values" }], !1;
              var i = h === e;
            } else
              var i = !0;
            if (i) {
              if (t.tree !== void 0) {
                let p = t.tree, h = e;
                if (e === h)
                  if (typeof p == "string") {
                    if (!E.test(p))
                      return z.errors = [{ instancePath: r + "/tree", schemaPath: "#/properties/tree/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }], !1;
                  } else
                    return z.errors = [{ instancePath: r + "/tree", schemaPath: "#/properties/tree/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                var i = h === e;
              } else
                var i = !0;
              if (i) {
                if (t.files !== void 0) {
                  let p = t.files, h = e;
                  if (!(typeof p == "number" && !(p % 1) && !isNaN(p) && isFinite(p)))
                    return z.errors = [{ instancePath: r + "/files", schemaPath: "#/properties/files/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                  if (e === h && typeof p == "number" && isFinite(p) && (p < 0 || isNaN(p)))
                    return z.errors = [{ instancePath: r + "/files", schemaPath: "#/properties/files/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                  var i = h === e;
                } else
                  var i = !0;
                if (i) {
                  if (t.sizeBytes !== void 0) {
                    let p = t.sizeBytes, h = e;
                    if (!(typeof p == "number" && !(p % 1) && !isNaN(p) && isFinite(p)))
                      return z.errors = [{ instancePath: r + "/sizeBytes", schemaPath: "#/properties/sizeBytes/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                    if (e === h && typeof p == "number" && isFinite(p) && (p < 0 || isNaN(p)))
                      return z.errors = [{ instancePath: r + "/sizeBytes", schemaPath: "#/properties/sizeBytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                    var i = h === e;
                  } else
                    var i = !0;
                  if (i)
                    if (t.meta !== void 0) {
                      let p = t.meta, h = e;
                      if (e === h && !(p && typeof p == "object" && !Array.isArray(p)))
                        return z.errors = [{ instancePath: r + "/meta", schemaPath: "#/properties/meta/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                      var i = h === e;
                    } else
                      var i = !0;
                }
              }
            }
          }
        }
      }
    } else
      return z.errors = [{ instancePath: r, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return z.errors = n, e === 0;
}
z.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var _e = y, re = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "urn:kstore:schema:run", title: "Run", description: "Record of one execution of a task.", type: "object", additionalProperties: !1, required: ["type", "spec", "specification", "status", "used", "outputs", "metrics", "determinism", "environment", "startedAt", "durationMs"], properties: { type: { type: "string", const: "kstore.run.v1" }, spec: { type: "string", pattern: "^[0-9a-f]{64}$", description: "SHA-256, 64 lower-case hexadecimal digits" }, specification: { type: "object", additionalProperties: !0, description: "the spec itself; schema `spec`" }, status: { type: "string", enum: ["succeeded", "failed", "aborted"] }, used: { type: "array", description: "versions that were used", items: { type: "object", additionalProperties: !1, required: ["role", "kind", "name", "version", "id"], properties: { role: { type: "string" }, kind: { type: "string", enum: ["dataset", "preprocessing", "model", "training", "evaluation", "experiment", "report", "checkpoint", "result", "plugin"] }, name: { type: "string" }, version: { type: "integer", minimum: 1 }, id: { type: "string", pattern: "^[0-9a-f]{64}$", description: "SHA-256, 64 lower-case hexadecimal digits" } } } }, outputs: { type: "array", description: "versions that were made", items: { type: "object", additionalProperties: !1, required: ["slot", "kind", "name", "version", "id"], properties: { slot: { type: "string" }, kind: { type: "string", enum: ["dataset", "preprocessing", "model", "training", "evaluation", "experiment", "report", "checkpoint", "result", "plugin"] }, name: { type: "string" }, version: { type: "integer", minimum: 1 }, id: { type: "string", pattern: "^[0-9a-f]{64}$", description: "SHA-256, 64 lower-case hexadecimal digits" } } } }, metrics: { type: "object", additionalProperties: { type: "number" }, description: "final value of each metric" }, determinism: { type: "object", additionalProperties: !1, required: ["level"], properties: { level: { type: "string", enum: ["bitwise", "tolerance", "none"] }, relativeTolerance: { type: "number", exclusiveMinimum: 0 }, reason: { type: "string" } } }, metricLog: { type: "object", additionalProperties: !1, required: ["id", "sizeBytes"], properties: { id: { type: "string", pattern: "^[0-9a-f]{64}$", description: "SHA-256, 64 lower-case hexadecimal digits" }, sizeBytes: { type: "integer", minimum: 0 }, list: { type: "string", pattern: "^[0-9a-f]{64}$", description: "root node of the chunk list; absent when the file is one chunk" } }, description: "every metric at every step, as JSON lines" }, environment: { type: "object", description: "context, not identity", additionalProperties: !1, required: ["kstore", "node", "platform", "arch", "cpu", "host"], properties: { kstore: { type: "string" }, node: { type: "string" }, platform: { type: "string" }, arch: { type: "string" }, cpu: { type: "string" }, host: { type: "string" }, container: { type: "object", description: "the container that it ran in, as far as it can be seen from inside", additionalProperties: !1, required: ["type"], properties: { type: { type: "string" }, id: { type: "string" }, image: { type: "string" }, imageId: { type: "string" } } }, variables: { type: "object", description: "what the environment of the task held, without what names the folder of the run", additionalProperties: { type: "string" } }, observed: { type: "object", additionalProperties: !1, description: "what the task used besides its inputs, as far as it was seen; absent members were not used", properties: { clock: { type: "integer", minimum: 1, description: "times that it read the date and time" }, timer: { type: "integer", minimum: 1, description: "times that it measured time, which many libraries do without harm" }, random: { type: "integer", minimum: 1, description: "times that it drew random numbers that no seed determines" }, network: { type: "array", items: { type: "string" }, description: "hosts that it spoke to" }, variables: { type: "object", additionalProperties: { type: "string" }, description: "environment variables that it read, each with the first 16 digits of the SHA-256 of its value" } } } } }, startedAt: { type: "string", description: "ISO 8601, UTC" }, durationMs: { type: "integer", minimum: 0 }, error: { type: "object", additionalProperties: !1, required: ["code", "message"], properties: { code: { type: "string" }, message: { type: "string" } } } } };
function y(t, { instancePath: r = "", parentData: J, parentDataProperty: C, rootData: U = t, dynamicAnchors: Y = {} } = {}) {
  let n = null, e = 0, j = y.evaluated;
  if (j.dynamicProps && (j.props = void 0), j.dynamicItems && (j.items = void 0), e === 0)
    if (t && typeof t == "object" && !Array.isArray(t)) {
      let M;
      if (t.type === void 0 && (M = "type") || t.spec === void 0 && (M = "spec") || t.specification === void 0 && (M = "specification") || t.status === void 0 && (M = "status") || t.used === void 0 && (M = "used") || t.outputs === void 0 && (M = "outputs") || t.metrics === void 0 && (M = "metrics") || t.determinism === void 0 && (M = "determinism") || t.environment === void 0 && (M = "environment") || t.startedAt === void 0 && (M = "startedAt") || t.durationMs === void 0 && (M = "durationMs"))
        return y.errors = [{ instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: M }, message: "must have required property '" + M + "'" }], !1;
      {
        let R = e;
        for (let s in t)
          if (!ie.call(re.properties, s)) {
            return y.errors = [{ instancePath: r, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (R === e) {
          if (t.type !== void 0) {
            let s = t.type, d = e;
            if (typeof s != "string")
              return y.errors = [{ instancePath: r + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            if (s !== "kstore.run.v1")
              return y.errors = [{ instancePath: r + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "kstore.run.v1" }, message: "must be equal to constant" }], !1;
            var i = d === e;
          } else
            var i = !0;
          if (i) {
            if (t.spec !== void 0) {
              let s = t.spec, d = e;
              if (e === d)
                if (typeof s == "string") {
                  if (!E.test(s))
                    return y.errors = [{ instancePath: r + "/spec", schemaPath: "#/properties/spec/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }], !1;
                } else
                  return y.errors = [{ instancePath: r + "/spec", schemaPath: "#/properties/spec/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              var i = d === e;
            } else
              var i = !0;
            if (i) {
              if (t.specification !== void 0) {
                let s = t.specification, d = e;
                if (e === d && !(s && typeof s == "object" && !Array.isArray(s)))
                  return y.errors = [{ instancePath: r + "/specification", schemaPath: "#/properties/specification/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                var i = d === e;
              } else
                var i = !0;
              if (i) {
                if (t.status !== void 0) {
                  let s = t.status, d = e;
                  if (typeof s != "string")
                    return y.errors = [{ instancePath: r + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                  if (!(s === "succeeded" || s === "failed" || s === "aborted"))
                    return y.errors = [{ instancePath: r + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: re.properties.status.enum }, message: "must be equal to one of the allowed values" }], !1;
                  var i = d === e;
                } else
                  var i = !0;
                if (i) {
                  if (t.used !== void 0) {
                    let s = t.used, d = e;
                    if (e === d)
                      if (Array.isArray(s)) {
                        var A = !0;
                        let _ = s.length;
                        for (let c = 0; c < _; c++) {
                          let a = s[c], m = e;
                          if (e === m)
                            if (a && typeof a == "object" && !Array.isArray(a)) {
                              let x;
                              if (a.role === void 0 && (x = "role") || a.kind === void 0 && (x = "kind") || a.name === void 0 && (x = "name") || a.version === void 0 && (x = "version") || a.id === void 0 && (x = "id"))
                                return y.errors = [{ instancePath: r + "/used/" + c, schemaPath: "#/properties/used/items/required", keyword: "required", params: { missingProperty: x }, message: "must have required property '" + x + "'" }], !1;
                              {
                                let u = e;
                                for (let o in a)
                                  if (!(o === "role" || o === "kind" || o === "name" || o === "version" || o === "id")) {
                                    return y.errors = [{ instancePath: r + "/used/" + c, schemaPath: "#/properties/used/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o }, message: "must NOT have additional properties" }], !1;
                                    break;
                                  }
                                if (u === e) {
                                  if (a.role !== void 0) {
                                    let o = e;
                                    if (typeof a.role != "string")
                                      return y.errors = [{ instancePath: r + "/used/" + c + "/role", schemaPath: "#/properties/used/items/properties/role/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                    var w = o === e;
                                  } else
                                    var w = !0;
                                  if (w) {
                                    if (a.kind !== void 0) {
                                      let o = a.kind, O = e;
                                      if (typeof o != "string")
                                        return y.errors = [{ instancePath: r + "/used/" + c + "/kind", schemaPath: "#/properties/used/items/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                      if (!(o === "dataset" || o === "preprocessing" || o === "model" || o === "training" || o === "evaluation" || o === "experiment" || o === "report" || o === "checkpoint" || o === "result" || o === "plugin"))
                                        return y.errors = [{ instancePath: r + "/used/" + c + "/kind", schemaPath: "#/properties/used/items/properties/kind/enum", keyword: "enum", params: { allowedValues: re.properties.used.items.properties.kind.enum }, message: "must be equal to one of the allowed values" }], !1;
                                      var w = O === e;
                                    } else
                                      var w = !0;
                                    if (w) {
                                      if (a.name !== void 0) {
                                        let o = e;
                                        if (typeof a.name != "string")
                                          return y.errors = [{ instancePath: r + "/used/" + c + "/name", schemaPath: "#/properties/used/items/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                        var w = o === e;
                                      } else
                                        var w = !0;
                                      if (w) {
                                        if (a.version !== void 0) {
                                          let o = a.version, O = e;
                                          if (!(typeof o == "number" && !(o % 1) && !isNaN(o) && isFinite(o)))
                                            return y.errors = [{ instancePath: r + "/used/" + c + "/version", schemaPath: "#/properties/used/items/properties/version/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                                          if (e === O && typeof o == "number" && isFinite(o) && (o < 1 || isNaN(o)))
                                            return y.errors = [{ instancePath: r + "/used/" + c + "/version", schemaPath: "#/properties/used/items/properties/version/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }], !1;
                                          var w = O === e;
                                        } else
                                          var w = !0;
                                        if (w)
                                          if (a.id !== void 0) {
                                            let o = a.id, O = e;
                                            if (e === O)
                                              if (typeof o == "string") {
                                                if (!E.test(o))
                                                  return y.errors = [{ instancePath: r + "/used/" + c + "/id", schemaPath: "#/properties/used/items/properties/id/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }], !1;
                                              } else
                                                return y.errors = [{ instancePath: r + "/used/" + c + "/id", schemaPath: "#/properties/used/items/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                            var w = O === e;
                                          } else
                                            var w = !0;
                                      }
                                    }
                                  }
                                }
                              }
                            } else
                              return y.errors = [{ instancePath: r + "/used/" + c, schemaPath: "#/properties/used/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                          var A = m === e;
                          if (!A)
                            break;
                        }
                      } else
                        return y.errors = [{ instancePath: r + "/used", schemaPath: "#/properties/used/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                    var i = d === e;
                  } else
                    var i = !0;
                  if (i) {
                    if (t.outputs !== void 0) {
                      let s = t.outputs, d = e;
                      if (e === d)
                        if (Array.isArray(s)) {
                          var p = !0;
                          let _ = s.length;
                          for (let c = 0; c < _; c++) {
                            let a = s[c], m = e;
                            if (e === m)
                              if (a && typeof a == "object" && !Array.isArray(a)) {
                                let x;
                                if (a.slot === void 0 && (x = "slot") || a.kind === void 0 && (x = "kind") || a.name === void 0 && (x = "name") || a.version === void 0 && (x = "version") || a.id === void 0 && (x = "id"))
                                  return y.errors = [{ instancePath: r + "/outputs/" + c, schemaPath: "#/properties/outputs/items/required", keyword: "required", params: { missingProperty: x }, message: "must have required property '" + x + "'" }], !1;
                                {
                                  let u = e;
                                  for (let o in a)
                                    if (!(o === "slot" || o === "kind" || o === "name" || o === "version" || o === "id")) {
                                      return y.errors = [{ instancePath: r + "/outputs/" + c, schemaPath: "#/properties/outputs/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o }, message: "must NOT have additional properties" }], !1;
                                      break;
                                    }
                                  if (u === e) {
                                    if (a.slot !== void 0) {
                                      let o = e;
                                      if (typeof a.slot != "string")
                                        return y.errors = [{ instancePath: r + "/outputs/" + c + "/slot", schemaPath: "#/properties/outputs/items/properties/slot/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                      var h = o === e;
                                    } else
                                      var h = !0;
                                    if (h) {
                                      if (a.kind !== void 0) {
                                        let o = a.kind, O = e;
                                        if (typeof o != "string")
                                          return y.errors = [{ instancePath: r + "/outputs/" + c + "/kind", schemaPath: "#/properties/outputs/items/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                        if (!(o === "dataset" || o === "preprocessing" || o === "model" || o === "training" || o === "evaluation" || o === "experiment" || o === "report" || o === "checkpoint" || o === "result" || o === "plugin"))
                                          return y.errors = [{ instancePath: r + "/outputs/" + c + "/kind", schemaPath: "#/properties/outputs/items/properties/kind/enum", keyword: "enum", params: { allowedValues: re.properties.outputs.items.properties.kind.enum }, message: "must be equal to one of the allowed values" }], !1;
                                        var h = O === e;
                                      } else
                                        var h = !0;
                                      if (h) {
                                        if (a.name !== void 0) {
                                          let o = e;
                                          if (typeof a.name != "string")
                                            return y.errors = [{ instancePath: r + "/outputs/" + c + "/name", schemaPath: "#/properties/outputs/items/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                          var h = o === e;
                                        } else
                                          var h = !0;
                                        if (h) {
                                          if (a.version !== void 0) {
                                            let o = a.version, O = e;
                                            if (!(typeof o == "number" && !(o % 1) && !isNaN(o) && isFinite(o)))
                                              return y.errors = [{ instancePath: r + "/outputs/" + c + "/version", schemaPath: "#/properties/outputs/items/properties/version/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                                            if (e === O && typeof o == "number" && isFinite(o) && (o < 1 || isNaN(o)))
                                              return y.errors = [{ instancePath: r + "/outputs/" + c + "/version", schemaPath: "#/properties/outputs/items/properties/version/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }], !1;
                                            var h = O === e;
                                          } else
                                            var h = !0;
                                          if (h)
                                            if (a.id !== void 0) {
                                              let o = a.id, O = e;
                                              if (e === O)
                                                if (typeof o == "string") {
                                                  if (!E.test(o))
                                                    return y.errors = [{ instancePath: r + "/outputs/" + c + "/id", schemaPath: "#/properties/outputs/items/properties/id/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }], !1;
                                                } else
                                                  return y.errors = [{ instancePath: r + "/outputs/" + c + "/id", schemaPath: "#/properties/outputs/items/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                              var h = O === e;
                                            } else
                                              var h = !0;
                                        }
                                      }
                                    }
                                  }
                                }
                              } else
                                return y.errors = [{ instancePath: r + "/outputs/" + c, schemaPath: "#/properties/outputs/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                            var p = m === e;
                            if (!p)
                              break;
                          }
                        } else
                          return y.errors = [{ instancePath: r + "/outputs", schemaPath: "#/properties/outputs/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                      var i = d === e;
                    } else
                      var i = !0;
                    if (i) {
                      if (t.metrics !== void 0) {
                        let s = t.metrics, d = e;
                        if (e === d)
                          if (s && typeof s == "object" && !Array.isArray(s))
                            for (let _ in s) {
                              let c = s[_], a = e;
                              if (!(typeof c == "number" && isFinite(c)))
                                return y.errors = [{ instancePath: r + "/metrics/" + _.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/metrics/additionalProperties/type", keyword: "type", params: { type: "number" }, message: "must be number" }], !1;
                              var q = a === e;
                              if (!q)
                                break;
                            }
                          else
                            return y.errors = [{ instancePath: r + "/metrics", schemaPath: "#/properties/metrics/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                        var i = d === e;
                      } else
                        var i = !0;
                      if (i) {
                        if (t.determinism !== void 0) {
                          let s = t.determinism, d = e;
                          if (e === d)
                            if (s && typeof s == "object" && !Array.isArray(s)) {
                              let _;
                              if (s.level === void 0 && (_ = "level"))
                                return y.errors = [{ instancePath: r + "/determinism", schemaPath: "#/properties/determinism/required", keyword: "required", params: { missingProperty: _ }, message: "must have required property '" + _ + "'" }], !1;
                              {
                                let c = e;
                                for (let a in s)
                                  if (!(a === "level" || a === "relativeTolerance" || a === "reason")) {
                                    return y.errors = [{ instancePath: r + "/determinism", schemaPath: "#/properties/determinism/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a }, message: "must NOT have additional properties" }], !1;
                                    break;
                                  }
                                if (c === e) {
                                  if (s.level !== void 0) {
                                    let a = s.level, m = e;
                                    if (typeof a != "string")
                                      return y.errors = [{ instancePath: r + "/determinism/level", schemaPath: "#/properties/determinism/properties/level/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                    if (!(a === "bitwise" || a === "tolerance" || a === "none"))
                                      return y.errors = [{ instancePath: r + "/determinism/level", schemaPath: "#/properties/determinism/properties/level/enum", keyword: "enum", params: { allowedValues: re.properties.determinism.properties.level.enum }, message: "must be equal to one of the allowed values" }], !1;
                                    var f = m === e;
                                  } else
                                    var f = !0;
                                  if (f) {
                                    if (s.relativeTolerance !== void 0) {
                                      let a = s.relativeTolerance, m = e;
                                      if (e === m)
                                        if (typeof a == "number" && isFinite(a)) {
                                          if (a <= 0 || isNaN(a))
                                            return y.errors = [{ instancePath: r + "/determinism/relativeTolerance", schemaPath: "#/properties/determinism/properties/relativeTolerance/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" }], !1;
                                        } else
                                          return y.errors = [{ instancePath: r + "/determinism/relativeTolerance", schemaPath: "#/properties/determinism/properties/relativeTolerance/type", keyword: "type", params: { type: "number" }, message: "must be number" }], !1;
                                      var f = m === e;
                                    } else
                                      var f = !0;
                                    if (f)
                                      if (s.reason !== void 0) {
                                        let a = e;
                                        if (typeof s.reason != "string")
                                          return y.errors = [{ instancePath: r + "/determinism/reason", schemaPath: "#/properties/determinism/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                        var f = a === e;
                                      } else
                                        var f = !0;
                                  }
                                }
                              }
                            } else
                              return y.errors = [{ instancePath: r + "/determinism", schemaPath: "#/properties/determinism/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                          var i = d === e;
                        } else
                          var i = !0;
                        if (i) {
                          if (t.metricLog !== void 0) {
                            let s = t.metricLog, d = e;
                            if (e === d)
                              if (s && typeof s == "object" && !Array.isArray(s)) {
                                let _;
                                if (s.id === void 0 && (_ = "id") || s.sizeBytes === void 0 && (_ = "sizeBytes"))
                                  return y.errors = [{ instancePath: r + "/metricLog", schemaPath: "#/properties/metricLog/required", keyword: "required", params: { missingProperty: _ }, message: "must have required property '" + _ + "'" }], !1;
                                {
                                  let c = e;
                                  for (let a in s)
                                    if (!(a === "id" || a === "sizeBytes" || a === "list")) {
                                      return y.errors = [{ instancePath: r + "/metricLog", schemaPath: "#/properties/metricLog/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a }, message: "must NOT have additional properties" }], !1;
                                      break;
                                    }
                                  if (c === e) {
                                    if (s.id !== void 0) {
                                      let a = s.id, m = e;
                                      if (e === m)
                                        if (typeof a == "string") {
                                          if (!E.test(a))
                                            return y.errors = [{ instancePath: r + "/metricLog/id", schemaPath: "#/properties/metricLog/properties/id/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }], !1;
                                        } else
                                          return y.errors = [{ instancePath: r + "/metricLog/id", schemaPath: "#/properties/metricLog/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                      var l = m === e;
                                    } else
                                      var l = !0;
                                    if (l) {
                                      if (s.sizeBytes !== void 0) {
                                        let a = s.sizeBytes, m = e;
                                        if (!(typeof a == "number" && !(a % 1) && !isNaN(a) && isFinite(a)))
                                          return y.errors = [{ instancePath: r + "/metricLog/sizeBytes", schemaPath: "#/properties/metricLog/properties/sizeBytes/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                                        if (e === m && typeof a == "number" && isFinite(a) && (a < 0 || isNaN(a)))
                                          return y.errors = [{ instancePath: r + "/metricLog/sizeBytes", schemaPath: "#/properties/metricLog/properties/sizeBytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                                        var l = m === e;
                                      } else
                                        var l = !0;
                                      if (l)
                                        if (s.list !== void 0) {
                                          let a = s.list, m = e;
                                          if (e === m)
                                            if (typeof a == "string") {
                                              if (!E.test(a))
                                                return y.errors = [{ instancePath: r + "/metricLog/list", schemaPath: "#/properties/metricLog/properties/list/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }], !1;
                                            } else
                                              return y.errors = [{ instancePath: r + "/metricLog/list", schemaPath: "#/properties/metricLog/properties/list/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                          var l = m === e;
                                        } else
                                          var l = !0;
                                    }
                                  }
                                }
                              } else
                                return y.errors = [{ instancePath: r + "/metricLog", schemaPath: "#/properties/metricLog/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                            var i = d === e;
                          } else
                            var i = !0;
                          if (i) {
                            if (t.environment !== void 0) {
                              let s = t.environment, d = e;
                              if (e === d)
                                if (s && typeof s == "object" && !Array.isArray(s)) {
                                  let _;
                                  if (s.kstore === void 0 && (_ = "kstore") || s.node === void 0 && (_ = "node") || s.platform === void 0 && (_ = "platform") || s.arch === void 0 && (_ = "arch") || s.cpu === void 0 && (_ = "cpu") || s.host === void 0 && (_ = "host"))
                                    return y.errors = [{ instancePath: r + "/environment", schemaPath: "#/properties/environment/required", keyword: "required", params: { missingProperty: _ }, message: "must have required property '" + _ + "'" }], !1;
                                  {
                                    let c = e;
                                    for (let a in s)
                                      if (!ie.call(re.properties.environment.properties, a)) {
                                        return y.errors = [{ instancePath: r + "/environment", schemaPath: "#/properties/environment/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a }, message: "must NOT have additional properties" }], !1;
                                        break;
                                      }
                                    if (c === e) {
                                      if (s.kstore !== void 0) {
                                        let a = e;
                                        if (typeof s.kstore != "string")
                                          return y.errors = [{ instancePath: r + "/environment/kstore", schemaPath: "#/properties/environment/properties/kstore/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                        var g = a === e;
                                      } else
                                        var g = !0;
                                      if (g) {
                                        if (s.node !== void 0) {
                                          let a = e;
                                          if (typeof s.node != "string")
                                            return y.errors = [{ instancePath: r + "/environment/node", schemaPath: "#/properties/environment/properties/node/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                          var g = a === e;
                                        } else
                                          var g = !0;
                                        if (g) {
                                          if (s.platform !== void 0) {
                                            let a = e;
                                            if (typeof s.platform != "string")
                                              return y.errors = [{ instancePath: r + "/environment/platform", schemaPath: "#/properties/environment/properties/platform/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                            var g = a === e;
                                          } else
                                            var g = !0;
                                          if (g) {
                                            if (s.arch !== void 0) {
                                              let a = e;
                                              if (typeof s.arch != "string")
                                                return y.errors = [{ instancePath: r + "/environment/arch", schemaPath: "#/properties/environment/properties/arch/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                              var g = a === e;
                                            } else
                                              var g = !0;
                                            if (g) {
                                              if (s.cpu !== void 0) {
                                                let a = e;
                                                if (typeof s.cpu != "string")
                                                  return y.errors = [{ instancePath: r + "/environment/cpu", schemaPath: "#/properties/environment/properties/cpu/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                var g = a === e;
                                              } else
                                                var g = !0;
                                              if (g) {
                                                if (s.host !== void 0) {
                                                  let a = e;
                                                  if (typeof s.host != "string")
                                                    return y.errors = [{ instancePath: r + "/environment/host", schemaPath: "#/properties/environment/properties/host/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                  var g = a === e;
                                                } else
                                                  var g = !0;
                                                if (g) {
                                                  if (s.container !== void 0) {
                                                    let a = s.container, m = e;
                                                    if (e === m)
                                                      if (a && typeof a == "object" && !Array.isArray(a)) {
                                                        let x;
                                                        if (a.type === void 0 && (x = "type"))
                                                          return y.errors = [{ instancePath: r + "/environment/container", schemaPath: "#/properties/environment/properties/container/required", keyword: "required", params: { missingProperty: x }, message: "must have required property '" + x + "'" }], !1;
                                                        {
                                                          let u = e;
                                                          for (let o in a)
                                                            if (!(o === "type" || o === "id" || o === "image" || o === "imageId")) {
                                                              return y.errors = [{ instancePath: r + "/environment/container", schemaPath: "#/properties/environment/properties/container/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o }, message: "must NOT have additional properties" }], !1;
                                                              break;
                                                            }
                                                          if (u === e) {
                                                            if (a.type !== void 0) {
                                                              let o = e;
                                                              if (typeof a.type != "string")
                                                                return y.errors = [{ instancePath: r + "/environment/container/type", schemaPath: "#/properties/environment/properties/container/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                              var N = o === e;
                                                            } else
                                                              var N = !0;
                                                            if (N) {
                                                              if (a.id !== void 0) {
                                                                let o = e;
                                                                if (typeof a.id != "string")
                                                                  return y.errors = [{ instancePath: r + "/environment/container/id", schemaPath: "#/properties/environment/properties/container/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                                var N = o === e;
                                                              } else
                                                                var N = !0;
                                                              if (N) {
                                                                if (a.image !== void 0) {
                                                                  let o = e;
                                                                  if (typeof a.image != "string")
                                                                    return y.errors = [{ instancePath: r + "/environment/container/image", schemaPath: "#/properties/environment/properties/container/properties/image/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                                  var N = o === e;
                                                                } else
                                                                  var N = !0;
                                                                if (N)
                                                                  if (a.imageId !== void 0) {
                                                                    let o = e;
                                                                    if (typeof a.imageId != "string")
                                                                      return y.errors = [{ instancePath: r + "/environment/container/imageId", schemaPath: "#/properties/environment/properties/container/properties/imageId/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                                    var N = o === e;
                                                                  } else
                                                                    var N = !0;
                                                              }
                                                            }
                                                          }
                                                        }
                                                      } else
                                                        return y.errors = [{ instancePath: r + "/environment/container", schemaPath: "#/properties/environment/properties/container/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                                                    var g = m === e;
                                                  } else
                                                    var g = !0;
                                                  if (g) {
                                                    if (s.variables !== void 0) {
                                                      let a = s.variables, m = e;
                                                      if (e === m)
                                                        if (a && typeof a == "object" && !Array.isArray(a))
                                                          for (let x in a) {
                                                            let u = e;
                                                            if (typeof a[x] != "string")
                                                              return y.errors = [{ instancePath: r + "/environment/variables/" + x.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/environment/properties/variables/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                            var $ = u === e;
                                                            if (!$)
                                                              break;
                                                          }
                                                        else
                                                          return y.errors = [{ instancePath: r + "/environment/variables", schemaPath: "#/properties/environment/properties/variables/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                                                      var g = m === e;
                                                    } else
                                                      var g = !0;
                                                    if (g)
                                                      if (s.observed !== void 0) {
                                                        let a = s.observed, m = e;
                                                        if (e === m)
                                                          if (a && typeof a == "object" && !Array.isArray(a)) {
                                                            let x = e;
                                                            for (let u in a)
                                                              if (!(u === "clock" || u === "timer" || u === "random" || u === "network" || u === "variables")) {
                                                                return y.errors = [{ instancePath: r + "/environment/observed", schemaPath: "#/properties/environment/properties/observed/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: u }, message: "must NOT have additional properties" }], !1;
                                                                break;
                                                              }
                                                            if (x === e) {
                                                              if (a.clock !== void 0) {
                                                                let u = a.clock, o = e;
                                                                if (!(typeof u == "number" && !(u % 1) && !isNaN(u) && isFinite(u)))
                                                                  return y.errors = [{ instancePath: r + "/environment/observed/clock", schemaPath: "#/properties/environment/properties/observed/properties/clock/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                                                                if (e === o && typeof u == "number" && isFinite(u) && (u < 1 || isNaN(u)))
                                                                  return y.errors = [{ instancePath: r + "/environment/observed/clock", schemaPath: "#/properties/environment/properties/observed/properties/clock/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }], !1;
                                                                var k = o === e;
                                                              } else
                                                                var k = !0;
                                                              if (k) {
                                                                if (a.timer !== void 0) {
                                                                  let u = a.timer, o = e;
                                                                  if (!(typeof u == "number" && !(u % 1) && !isNaN(u) && isFinite(u)))
                                                                    return y.errors = [{ instancePath: r + "/environment/observed/timer", schemaPath: "#/properties/environment/properties/observed/properties/timer/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                                                                  if (e === o && typeof u == "number" && isFinite(u) && (u < 1 || isNaN(u)))
                                                                    return y.errors = [{ instancePath: r + "/environment/observed/timer", schemaPath: "#/properties/environment/properties/observed/properties/timer/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }], !1;
                                                                  var k = o === e;
                                                                } else
                                                                  var k = !0;
                                                                if (k) {
                                                                  if (a.random !== void 0) {
                                                                    let u = a.random, o = e;
                                                                    if (!(typeof u == "number" && !(u % 1) && !isNaN(u) && isFinite(u)))
                                                                      return y.errors = [{ instancePath: r + "/environment/observed/random", schemaPath: "#/properties/environment/properties/observed/properties/random/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                                                                    if (e === o && typeof u == "number" && isFinite(u) && (u < 1 || isNaN(u)))
                                                                      return y.errors = [{ instancePath: r + "/environment/observed/random", schemaPath: "#/properties/environment/properties/observed/properties/random/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }], !1;
                                                                    var k = o === e;
                                                                  } else
                                                                    var k = !0;
                                                                  if (k) {
                                                                    if (a.network !== void 0) {
                                                                      let u = a.network, o = e;
                                                                      if (e === o)
                                                                        if (Array.isArray(u)) {
                                                                          var S = !0;
                                                                          let I = u.length;
                                                                          for (let V = 0; V < I; V++) {
                                                                            let ee = e;
                                                                            if (typeof u[V] != "string")
                                                                              return y.errors = [{ instancePath: r + "/environment/observed/network/" + V, schemaPath: "#/properties/environment/properties/observed/properties/network/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                                            var S = ee === e;
                                                                            if (!S)
                                                                              break;
                                                                          }
                                                                        } else
                                                                          return y.errors = [{ instancePath: r + "/environment/observed/network", schemaPath: "#/properties/environment/properties/observed/properties/network/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                                                                      var k = o === e;
                                                                    } else
                                                                      var k = !0;
                                                                    if (k)
                                                                      if (a.variables !== void 0) {
                                                                        let u = a.variables, o = e;
                                                                        if (e === o)
                                                                          if (u && typeof u == "object" && !Array.isArray(u))
                                                                            for (let I in u) {
                                                                              let V = e;
                                                                              if (typeof u[I] != "string")
                                                                                return y.errors = [{ instancePath: r + "/environment/observed/variables/" + I.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/environment/properties/observed/properties/variables/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                                              var v = V === e;
                                                                              if (!v)
                                                                                break;
                                                                            }
                                                                          else
                                                                            return y.errors = [{ instancePath: r + "/environment/observed/variables", schemaPath: "#/properties/environment/properties/observed/properties/variables/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                                                                        var k = o === e;
                                                                      } else
                                                                        var k = !0;
                                                                  }
                                                                }
                                                              }
                                                            }
                                                          } else
                                                            return y.errors = [{ instancePath: r + "/environment/observed", schemaPath: "#/properties/environment/properties/observed/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                                                        var g = m === e;
                                                      } else
                                                        var g = !0;
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
                                  return y.errors = [{ instancePath: r + "/environment", schemaPath: "#/properties/environment/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                              var i = d === e;
                            } else
                              var i = !0;
                            if (i) {
                              if (t.startedAt !== void 0) {
                                let s = e;
                                if (typeof t.startedAt != "string")
                                  return y.errors = [{ instancePath: r + "/startedAt", schemaPath: "#/properties/startedAt/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                var i = s === e;
                              } else
                                var i = !0;
                              if (i) {
                                if (t.durationMs !== void 0) {
                                  let s = t.durationMs, d = e;
                                  if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s)))
                                    return y.errors = [{ instancePath: r + "/durationMs", schemaPath: "#/properties/durationMs/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                                  if (e === d && typeof s == "number" && isFinite(s) && (s < 0 || isNaN(s)))
                                    return y.errors = [{ instancePath: r + "/durationMs", schemaPath: "#/properties/durationMs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                                  var i = d === e;
                                } else
                                  var i = !0;
                                if (i)
                                  if (t.error !== void 0) {
                                    let s = t.error, d = e;
                                    if (e === d)
                                      if (s && typeof s == "object" && !Array.isArray(s)) {
                                        let _;
                                        if (s.code === void 0 && (_ = "code") || s.message === void 0 && (_ = "message"))
                                          return y.errors = [{ instancePath: r + "/error", schemaPath: "#/properties/error/required", keyword: "required", params: { missingProperty: _ }, message: "must have required property '" + _ + "'" }], !1;
                                        {
                                          let c = e;
                                          for (let a in s)
                                            if (!(a === "code" || a === "message")) {
                                              return y.errors = [{ instancePath: r + "/error", schemaPath: "#/properties/error/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a }, message: "must NOT have additional properties" }], !1;
                                              break;
                                            }
                                          if (c === e) {
                                            if (s.code !== void 0) {
                                              let a = e;
                                              if (typeof s.code != "string")
                                                return y.errors = [{ instancePath: r + "/error/code", schemaPath: "#/properties/error/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                              var T = a === e;
                                            } else
                                              var T = !0;
                                            if (T)
                                              if (s.message !== void 0) {
                                                let a = e;
                                                if (typeof s.message != "string")
                                                  return y.errors = [{ instancePath: r + "/error/message", schemaPath: "#/properties/error/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                var T = a === e;
                                              } else
                                                var T = !0;
                                          }
                                        }
                                      } else
                                        return y.errors = [{ instancePath: r + "/error", schemaPath: "#/properties/error/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                                    var i = d === e;
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
    } else
      return y.errors = [{ instancePath: r, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return y.errors = n, e === 0;
}
y.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Ae = F, fe = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "urn:kstore:schema:spec", title: "Spec", description: "Everything that determines the outputs of one run. Its id is the key of the run cache.", type: "object", additionalProperties: !1, required: ["type", "task", "inputs", "settings", "seed", "engine"], properties: { type: { type: "string", const: "kstore.spec.v1" }, task: { type: "object", additionalProperties: !1, required: ["type", "name", "version", "code"], properties: { type: { type: "string", enum: ["learning", "test"] }, name: { type: "string" }, version: { type: "string" }, code: { type: "string", pattern: "^[0-9a-f]{64}$", description: "hash of the code that is executed, its dependencies included" } } }, inputs: { type: "object", additionalProperties: { type: "string", pattern: "^[0-9a-f]{64}$", description: "SHA-256, 64 lower-case hexadecimal digits" }, description: "slot name to version id" }, settings: { type: "object", additionalProperties: !0, description: "validated settings, defaults filled in" }, seed: { type: "integer", minimum: 0, maximum: 4294967295 }, engine: { type: "object", additionalProperties: { type: "string" }, description: "identity of the numeric engine: name, library versions, backend, hash of the wasm file, kernel pack" } } };
function F(t, { instancePath: r = "", parentData: J, parentDataProperty: C, rootData: U = t, dynamicAnchors: Y = {} } = {}) {
  let n = null, e = 0, j = F.evaluated;
  if (j.dynamicProps && (j.props = void 0), j.dynamicItems && (j.items = void 0), e === 0)
    if (t && typeof t == "object" && !Array.isArray(t)) {
      let h;
      if (t.type === void 0 && (h = "type") || t.task === void 0 && (h = "task") || t.inputs === void 0 && (h = "inputs") || t.settings === void 0 && (h = "settings") || t.seed === void 0 && (h = "seed") || t.engine === void 0 && (h = "engine"))
        return F.errors = [{ instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: h }, message: "must have required property '" + h + "'" }], !1;
      {
        let q = e;
        for (let f in t)
          if (!(f === "type" || f === "task" || f === "inputs" || f === "settings" || f === "seed" || f === "engine")) {
            return F.errors = [{ instancePath: r, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: f }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (q === e) {
          if (t.type !== void 0) {
            let f = t.type, l = e;
            if (typeof f != "string")
              return F.errors = [{ instancePath: r + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            if (f !== "kstore.spec.v1")
              return F.errors = [{ instancePath: r + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "kstore.spec.v1" }, message: "must be equal to constant" }], !1;
            var i = l === e;
          } else
            var i = !0;
          if (i) {
            if (t.task !== void 0) {
              let f = t.task, l = e;
              if (e === l)
                if (f && typeof f == "object" && !Array.isArray(f)) {
                  let N;
                  if (f.type === void 0 && (N = "type") || f.name === void 0 && (N = "name") || f.version === void 0 && (N = "version") || f.code === void 0 && (N = "code"))
                    return F.errors = [{ instancePath: r + "/task", schemaPath: "#/properties/task/required", keyword: "required", params: { missingProperty: N }, message: "must have required property '" + N + "'" }], !1;
                  {
                    let $ = e;
                    for (let k in f)
                      if (!(k === "type" || k === "name" || k === "version" || k === "code")) {
                        return F.errors = [{ instancePath: r + "/task", schemaPath: "#/properties/task/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: k }, message: "must NOT have additional properties" }], !1;
                        break;
                      }
                    if ($ === e) {
                      if (f.type !== void 0) {
                        let k = f.type, S = e;
                        if (typeof k != "string")
                          return F.errors = [{ instancePath: r + "/task/type", schemaPath: "#/properties/task/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                        if (!(k === "learning" || k === "test"))
                          return F.errors = [{ instancePath: r + "/task/type", schemaPath: "#/properties/task/properties/type/enum", keyword: "enum", params: { allowedValues: fe.properties.task.properties.type.enum }, message: "must be equal to one of the allowed values" }], !1;
                        var A = S === e;
                      } else
                        var A = !0;
                      if (A) {
                        if (f.name !== void 0) {
                          let k = e;
                          if (typeof f.name != "string")
                            return F.errors = [{ instancePath: r + "/task/name", schemaPath: "#/properties/task/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                          var A = k === e;
                        } else
                          var A = !0;
                        if (A) {
                          if (f.version !== void 0) {
                            let k = e;
                            if (typeof f.version != "string")
                              return F.errors = [{ instancePath: r + "/task/version", schemaPath: "#/properties/task/properties/version/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                            var A = k === e;
                          } else
                            var A = !0;
                          if (A)
                            if (f.code !== void 0) {
                              let k = f.code, S = e;
                              if (e === S)
                                if (typeof k == "string") {
                                  if (!E.test(k))
                                    return F.errors = [{ instancePath: r + "/task/code", schemaPath: "#/properties/task/properties/code/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }], !1;
                                } else
                                  return F.errors = [{ instancePath: r + "/task/code", schemaPath: "#/properties/task/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                              var A = S === e;
                            } else
                              var A = !0;
                        }
                      }
                    }
                  }
                } else
                  return F.errors = [{ instancePath: r + "/task", schemaPath: "#/properties/task/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
              var i = l === e;
            } else
              var i = !0;
            if (i) {
              if (t.inputs !== void 0) {
                let f = t.inputs, l = e;
                if (e === l)
                  if (f && typeof f == "object" && !Array.isArray(f))
                    for (let N in f) {
                      let $ = f[N], k = e;
                      if (e === k)
                        if (typeof $ == "string") {
                          if (!E.test($))
                            return F.errors = [{ instancePath: r + "/inputs/" + N.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/inputs/additionalProperties/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }], !1;
                        } else
                          return F.errors = [{ instancePath: r + "/inputs/" + N.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/inputs/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                      var w = k === e;
                      if (!w)
                        break;
                    }
                  else
                    return F.errors = [{ instancePath: r + "/inputs", schemaPath: "#/properties/inputs/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                var i = l === e;
              } else
                var i = !0;
              if (i) {
                if (t.settings !== void 0) {
                  let f = t.settings, l = e;
                  if (e === l && !(f && typeof f == "object" && !Array.isArray(f)))
                    return F.errors = [{ instancePath: r + "/settings", schemaPath: "#/properties/settings/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                  var i = l === e;
                } else
                  var i = !0;
                if (i) {
                  if (t.seed !== void 0) {
                    let f = t.seed, l = e;
                    if (!(typeof f == "number" && !(f % 1) && !isNaN(f) && isFinite(f)))
                      return F.errors = [{ instancePath: r + "/seed", schemaPath: "#/properties/seed/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                    if (e === l && typeof f == "number" && isFinite(f)) {
                      if (f > 4294967295 || isNaN(f))
                        return F.errors = [{ instancePath: r + "/seed", schemaPath: "#/properties/seed/maximum", keyword: "maximum", params: { comparison: "<=", limit: 4294967295 }, message: "must be <= 4294967295" }], !1;
                      if (f < 0 || isNaN(f))
                        return F.errors = [{ instancePath: r + "/seed", schemaPath: "#/properties/seed/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                    }
                    var i = l === e;
                  } else
                    var i = !0;
                  if (i)
                    if (t.engine !== void 0) {
                      let f = t.engine, l = e;
                      if (e === l)
                        if (f && typeof f == "object" && !Array.isArray(f))
                          for (let N in f) {
                            let $ = e;
                            if (typeof f[N] != "string")
                              return F.errors = [{ instancePath: r + "/engine/" + N.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/engine/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                            var p = $ === e;
                            if (!p)
                              break;
                          }
                        else
                          return F.errors = [{ instancePath: r + "/engine", schemaPath: "#/properties/engine/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                      var i = l === e;
                    } else
                      var i = !0;
                }
              }
            }
          }
        }
      }
    } else
      return F.errors = [{ instancePath: r, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return F.errors = n, e === 0;
}
F.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var qe = Z;
function Z(t, { instancePath: r = "", parentData: J, parentDataProperty: C, rootData: U = t, dynamicAnchors: Y = {} } = {}) {
  let n = null, e = 0, j = Z.evaluated;
  if (j.dynamicProps && (j.props = void 0), j.dynamicItems && (j.items = void 0), e === 0)
    if (t && typeof t == "object" && !Array.isArray(t)) {
      let h;
      if (t.type === void 0 && (h = "type") || t.store === void 0 && (h = "store") || t.trusted === void 0 && (h = "trusted") || t.recorded === void 0 && (h = "recorded"))
        return Z.errors = [{ instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: h }, message: "must have required property '" + h + "'" }], !1;
      {
        let q = e;
        for (let f in t)
          if (!(f === "type" || f === "store" || f === "trusted" || f === "recorded")) {
            return Z.errors = [{ instancePath: r, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: f }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (q === e) {
          if (t.type !== void 0) {
            let f = t.type, l = e;
            if (typeof f != "string")
              return Z.errors = [{ instancePath: r + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            if (f !== "kstore.trust.v1")
              return Z.errors = [{ instancePath: r + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "kstore.trust.v1" }, message: "must be equal to constant" }], !1;
            var i = l === e;
          } else
            var i = !0;
          if (i) {
            if (t.store !== void 0) {
              let f = e;
              if (typeof t.store != "string")
                return Z.errors = [{ instancePath: r + "/store", schemaPath: "#/properties/store/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              var i = f === e;
            } else
              var i = !0;
            if (i) {
              if (t.trusted !== void 0) {
                let f = t.trusted, l = e;
                if (e === l)
                  if (f && typeof f == "object" && !Array.isArray(f)) {
                    for (let N in f) {
                      let $ = e;
                      if (typeof N == "string" && !E.test(N)) {
                        let k = { instancePath: r + "/trusted", schemaPath: "#/properties/trusted/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"', propertyName: N };
                        n === null ? n = [k] : n.push(k), e++;
                      }
                      var A = $ === e;
                      if (!A) {
                        let k = { instancePath: r + "/trusted", schemaPath: "#/properties/trusted/propertyNames", keyword: "propertyNames", params: { propertyName: N }, message: "property name must be valid" };
                        return n === null ? n = [k] : n.push(k), e++, Z.errors = n, !1;
                        break;
                      }
                    }
                    if (A)
                      for (let N in f) {
                        let $ = e;
                        if (typeof f[N] != "string")
                          return Z.errors = [{ instancePath: r + "/trusted/" + N.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/trusted/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                        var w = $ === e;
                        if (!w)
                          break;
                      }
                  } else
                    return Z.errors = [{ instancePath: r + "/trusted", schemaPath: "#/properties/trusted/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                var i = l === e;
              } else
                var i = !0;
              if (i)
                if (t.recorded !== void 0) {
                  let f = t.recorded, l = e;
                  if (e === l)
                    if (Array.isArray(f)) {
                      var p = !0;
                      let N = f.length;
                      for (let $ = 0; $ < N; $++) {
                        let k = f[$], S = e;
                        if (e === S)
                          if (typeof k == "string") {
                            if (!E.test(k))
                              return Z.errors = [{ instancePath: r + "/recorded/" + $, schemaPath: "#/properties/recorded/items/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }], !1;
                          } else
                            return Z.errors = [{ instancePath: r + "/recorded/" + $, schemaPath: "#/properties/recorded/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                        var p = S === e;
                        if (!p)
                          break;
                      }
                    } else
                      return Z.errors = [{ instancePath: r + "/recorded", schemaPath: "#/properties/recorded/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                  var i = l === e;
                } else
                  var i = !0;
            }
          }
        }
      }
    } else
      return Z.errors = [{ instancePath: r, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return Z.errors = n, e === 0;
}
Z.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Ne = D, te = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "urn:kstore:schema:verdict", title: "Verdict", description: "What running a recorded task run again found.", type: "object", additionalProperties: !1, required: ["type", "run", "verdict", "outputs", "firstDifference", "cause", "missing", "changed", "tolerance", "environment", "judgedAt", "durationMs"], properties: { type: { type: "string", const: "kstore.verdict.v1" }, run: { type: "string", pattern: "^[0-9a-f]{64}$", description: "the task run that was judged" }, verdict: { type: "string", enum: ["IDENTICAL", "EQUIVALENT", "DIFFERENT", "CANNOT"] }, outputs: { type: "array", items: { type: "object", additionalProperties: !1, required: ["ref", "expected", "actual", "equal"], properties: { ref: { type: "string", description: "kind/name_vN" }, expected: { type: "string", pattern: "^[0-9a-f]{64}$", description: "SHA-256, 64 lower-case hexadecimal digits" }, actual: { anyOf: [{ type: "string", pattern: "^[0-9a-f]{64}$", description: "SHA-256, 64 lower-case hexadecimal digits" }, { type: "null" }] }, equal: { type: "boolean", description: "same id" } } } }, firstDifference: { anyOf: [{ type: "object", additionalProperties: !1, required: ["output", "path", "place", "expected", "actual", "relativeDifference"], properties: { output: { type: "string", description: "kind/name_vN" }, path: { type: "string", description: "file in the output; empty when its summary differs" }, place: { type: "string", description: "tensor, metric, cell or byte" }, expected: { description: "any JSON value" }, actual: { description: "any JSON value" }, relativeDifference: { anyOf: [{ type: "number" }, { type: "null" }] } } }, { type: "null" }] }, cause: { anyOf: [{ type: "object", additionalProperties: !1, required: ["kind", "certainty", "sentence", "evidence", "advice"], properties: { kind: { type: "string", enum: ["input-content", "settings", "seed", "plugin-code", "engine", "library", "interpreter", "threads", "not-deterministic", "row-order", "environment-variable", "clock", "network", "platform", "unknown"] }, certainty: { type: "string", enum: ["shown", "likely", "possible"], description: "shown: seen in the store or by running it; likely: the only known change; possible: one of several" }, sentence: { type: "string" }, evidence: { type: "array", items: { type: "string" } }, advice: { type: "string", description: "what to do" } } }, { type: "null" }] }, missing: { type: "array", description: "what is not there, for CANNOT", items: { type: "object", additionalProperties: !1, required: ["what", "why"], properties: { what: { type: "string" }, why: { type: "string" } } } }, changed: { type: "array", description: "what was allowed to differ from the record", items: { type: "string" } }, tolerance: { anyOf: [{ type: "object", additionalProperties: !1, required: ["relative", "declaredBy"], properties: { relative: { type: "number", exclusiveMinimum: 0, description: "share of the larger of two numbers by which they may differ" }, declaredBy: { type: "string", enum: ["task", "person"] } } }, { type: "null" }], description: "how far numbers may be apart; null when no tolerance is declared" }, environment: { type: "object", additionalProperties: !0, description: "where it was judged; as in a run record" }, judgedAt: { type: "string", pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$", description: "ISO 8601, UTC" }, durationMs: { type: "integer", minimum: 0 } } }, ce = new RegExp("^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$", "u");
function D(t, { instancePath: r = "", parentData: J, parentDataProperty: C, rootData: U = t, dynamicAnchors: Y = {} } = {}) {
  let n = null, e = 0, j = D.evaluated;
  if (j.dynamicProps && (j.props = void 0), j.dynamicItems && (j.items = void 0), e === 0)
    if (t && typeof t == "object" && !Array.isArray(t)) {
      let M;
      if (t.type === void 0 && (M = "type") || t.run === void 0 && (M = "run") || t.verdict === void 0 && (M = "verdict") || t.outputs === void 0 && (M = "outputs") || t.firstDifference === void 0 && (M = "firstDifference") || t.cause === void 0 && (M = "cause") || t.missing === void 0 && (M = "missing") || t.changed === void 0 && (M = "changed") || t.tolerance === void 0 && (M = "tolerance") || t.environment === void 0 && (M = "environment") || t.judgedAt === void 0 && (M = "judgedAt") || t.durationMs === void 0 && (M = "durationMs"))
        return D.errors = [{ instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: M }, message: "must have required property '" + M + "'" }], !1;
      {
        let R = e;
        for (let s in t)
          if (!ie.call(te.properties, s)) {
            return D.errors = [{ instancePath: r, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (R === e) {
          if (t.type !== void 0) {
            let s = t.type, d = e;
            if (typeof s != "string")
              return D.errors = [{ instancePath: r + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            if (s !== "kstore.verdict.v1")
              return D.errors = [{ instancePath: r + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "kstore.verdict.v1" }, message: "must be equal to constant" }], !1;
            var i = d === e;
          } else
            var i = !0;
          if (i) {
            if (t.run !== void 0) {
              let s = t.run, d = e;
              if (e === d)
                if (typeof s == "string") {
                  if (!E.test(s))
                    return D.errors = [{ instancePath: r + "/run", schemaPath: "#/properties/run/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }], !1;
                } else
                  return D.errors = [{ instancePath: r + "/run", schemaPath: "#/properties/run/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              var i = d === e;
            } else
              var i = !0;
            if (i) {
              if (t.verdict !== void 0) {
                let s = t.verdict, d = e;
                if (typeof s != "string")
                  return D.errors = [{ instancePath: r + "/verdict", schemaPath: "#/properties/verdict/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                if (!(s === "IDENTICAL" || s === "EQUIVALENT" || s === "DIFFERENT" || s === "CANNOT"))
                  return D.errors = [{ instancePath: r + "/verdict", schemaPath: "#/properties/verdict/enum", keyword: "enum", params: { allowedValues: te.properties.verdict.enum }, message: "must be equal to one of the allowed values" }], !1;
                var i = d === e;
              } else
                var i = !0;
              if (i) {
                if (t.outputs !== void 0) {
                  let s = t.outputs, d = e;
                  if (e === d)
                    if (Array.isArray(s)) {
                      var A = !0;
                      let _ = s.length;
                      for (let c = 0; c < _; c++) {
                        let a = s[c], m = e;
                        if (e === m)
                          if (a && typeof a == "object" && !Array.isArray(a)) {
                            let x;
                            if (a.ref === void 0 && (x = "ref") || a.expected === void 0 && (x = "expected") || a.actual === void 0 && (x = "actual") || a.equal === void 0 && (x = "equal"))
                              return D.errors = [{ instancePath: r + "/outputs/" + c, schemaPath: "#/properties/outputs/items/required", keyword: "required", params: { missingProperty: x }, message: "must have required property '" + x + "'" }], !1;
                            {
                              let u = e;
                              for (let o in a)
                                if (!(o === "ref" || o === "expected" || o === "actual" || o === "equal")) {
                                  return D.errors = [{ instancePath: r + "/outputs/" + c, schemaPath: "#/properties/outputs/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o }, message: "must NOT have additional properties" }], !1;
                                  break;
                                }
                              if (u === e) {
                                if (a.ref !== void 0) {
                                  let o = e;
                                  if (typeof a.ref != "string")
                                    return D.errors = [{ instancePath: r + "/outputs/" + c + "/ref", schemaPath: "#/properties/outputs/items/properties/ref/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                  var w = o === e;
                                } else
                                  var w = !0;
                                if (w) {
                                  if (a.expected !== void 0) {
                                    let o = a.expected, O = e;
                                    if (e === O)
                                      if (typeof o == "string") {
                                        if (!E.test(o))
                                          return D.errors = [{ instancePath: r + "/outputs/" + c + "/expected", schemaPath: "#/properties/outputs/items/properties/expected/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }], !1;
                                      } else
                                        return D.errors = [{ instancePath: r + "/outputs/" + c + "/expected", schemaPath: "#/properties/outputs/items/properties/expected/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                    var w = O === e;
                                  } else
                                    var w = !0;
                                  if (w) {
                                    if (a.actual !== void 0) {
                                      let o = a.actual, O = e, I = e, V = !1, ee = e;
                                      if (e === ee)
                                        if (typeof o == "string") {
                                          if (!E.test(o)) {
                                            let X = { instancePath: r + "/outputs/" + c + "/actual", schemaPath: "#/properties/outputs/items/properties/actual/anyOf/0/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' };
                                            n === null ? n = [X] : n.push(X), e++;
                                          }
                                        } else {
                                          let X = { instancePath: r + "/outputs/" + c + "/actual", schemaPath: "#/properties/outputs/items/properties/actual/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                          n === null ? n = [X] : n.push(X), e++;
                                        }
                                      var p = ee === e;
                                      V = V || p;
                                      let de = e;
                                      if (o !== null) {
                                        let X = { instancePath: r + "/outputs/" + c + "/actual", schemaPath: "#/properties/outputs/items/properties/actual/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                        n === null ? n = [X] : n.push(X), e++;
                                      }
                                      var p = de === e;
                                      if (V = V || p, V)
                                        e = I, n !== null && (I ? n.length = I : n = null);
                                      else {
                                        let X = { instancePath: r + "/outputs/" + c + "/actual", schemaPath: "#/properties/outputs/items/properties/actual/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                        return n === null ? n = [X] : n.push(X), e++, D.errors = n, !1;
                                      }
                                      var w = O === e;
                                    } else
                                      var w = !0;
                                    if (w)
                                      if (a.equal !== void 0) {
                                        let o = e;
                                        if (typeof a.equal != "boolean")
                                          return D.errors = [{ instancePath: r + "/outputs/" + c + "/equal", schemaPath: "#/properties/outputs/items/properties/equal/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }], !1;
                                        var w = o === e;
                                      } else
                                        var w = !0;
                                  }
                                }
                              }
                            }
                          } else
                            return D.errors = [{ instancePath: r + "/outputs/" + c, schemaPath: "#/properties/outputs/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                        var A = m === e;
                        if (!A)
                          break;
                      }
                    } else
                      return D.errors = [{ instancePath: r + "/outputs", schemaPath: "#/properties/outputs/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                  var i = d === e;
                } else
                  var i = !0;
                if (i) {
                  if (t.firstDifference !== void 0) {
                    let s = t.firstDifference, d = e, L = e, _ = !1, c = e;
                    if (e === c)
                      if (s && typeof s == "object" && !Array.isArray(s)) {
                        let b;
                        if (s.output === void 0 && (b = "output") || s.path === void 0 && (b = "path") || s.place === void 0 && (b = "place") || s.expected === void 0 && (b = "expected") || s.actual === void 0 && (b = "actual") || s.relativeDifference === void 0 && (b = "relativeDifference")) {
                          let x = { instancePath: r + "/firstDifference", schemaPath: "#/properties/firstDifference/anyOf/0/required", keyword: "required", params: { missingProperty: b }, message: "must have required property '" + b + "'" };
                          n === null ? n = [x] : n.push(x), e++;
                        } else {
                          let x = e;
                          for (let u in s)
                            if (!(u === "output" || u === "path" || u === "place" || u === "expected" || u === "actual" || u === "relativeDifference")) {
                              let o = { instancePath: r + "/firstDifference", schemaPath: "#/properties/firstDifference/anyOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: u }, message: "must NOT have additional properties" };
                              n === null ? n = [o] : n.push(o), e++;
                              break;
                            }
                          if (x === e) {
                            if (s.output !== void 0) {
                              let u = e;
                              if (typeof s.output != "string") {
                                let o = { instancePath: r + "/firstDifference/output", schemaPath: "#/properties/firstDifference/anyOf/0/properties/output/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                n === null ? n = [o] : n.push(o), e++;
                              }
                              var h = u === e;
                            } else
                              var h = !0;
                            if (h) {
                              if (s.path !== void 0) {
                                let u = e;
                                if (typeof s.path != "string") {
                                  let O = { instancePath: r + "/firstDifference/path", schemaPath: "#/properties/firstDifference/anyOf/0/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                  n === null ? n = [O] : n.push(O), e++;
                                }
                                var h = u === e;
                              } else
                                var h = !0;
                              if (h) {
                                if (s.place !== void 0) {
                                  let u = e;
                                  if (typeof s.place != "string") {
                                    let O = { instancePath: r + "/firstDifference/place", schemaPath: "#/properties/firstDifference/anyOf/0/properties/place/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                    n === null ? n = [O] : n.push(O), e++;
                                  }
                                  var h = u === e;
                                } else
                                  var h = !0;
                                if (h)
                                  if (s.relativeDifference !== void 0) {
                                    let u = s.relativeDifference, o = e, O = e, I = !1, V = e;
                                    if (!(typeof u == "number" && isFinite(u))) {
                                      let K = { instancePath: r + "/firstDifference/relativeDifference", schemaPath: "#/properties/firstDifference/anyOf/0/properties/relativeDifference/anyOf/0/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                                      n === null ? n = [K] : n.push(K), e++;
                                    }
                                    var q = V === e;
                                    I = I || q;
                                    let ee = e;
                                    if (u !== null) {
                                      let K = { instancePath: r + "/firstDifference/relativeDifference", schemaPath: "#/properties/firstDifference/anyOf/0/properties/relativeDifference/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                      n === null ? n = [K] : n.push(K), e++;
                                    }
                                    var q = ee === e;
                                    if (I = I || q, I)
                                      e = O, n !== null && (O ? n.length = O : n = null);
                                    else {
                                      let K = { instancePath: r + "/firstDifference/relativeDifference", schemaPath: "#/properties/firstDifference/anyOf/0/properties/relativeDifference/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                      n === null ? n = [K] : n.push(K), e++;
                                    }
                                    var h = o === e;
                                  } else
                                    var h = !0;
                              }
                            }
                          }
                        }
                      } else {
                        let b = { instancePath: r + "/firstDifference", schemaPath: "#/properties/firstDifference/anyOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                        n === null ? n = [b] : n.push(b), e++;
                      }
                    var f = c === e;
                    _ = _ || f;
                    let a = e;
                    if (s !== null) {
                      let b = { instancePath: r + "/firstDifference", schemaPath: "#/properties/firstDifference/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                      n === null ? n = [b] : n.push(b), e++;
                    }
                    var f = a === e;
                    if (_ = _ || f, _)
                      e = L, n !== null && (L ? n.length = L : n = null);
                    else {
                      let b = { instancePath: r + "/firstDifference", schemaPath: "#/properties/firstDifference/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                      return n === null ? n = [b] : n.push(b), e++, D.errors = n, !1;
                    }
                    var i = d === e;
                  } else
                    var i = !0;
                  if (i) {
                    if (t.cause !== void 0) {
                      let s = t.cause, d = e, L = e, _ = !1, c = e;
                      if (e === c)
                        if (s && typeof s == "object" && !Array.isArray(s)) {
                          let b;
                          if (s.kind === void 0 && (b = "kind") || s.certainty === void 0 && (b = "certainty") || s.sentence === void 0 && (b = "sentence") || s.evidence === void 0 && (b = "evidence") || s.advice === void 0 && (b = "advice")) {
                            let x = { instancePath: r + "/cause", schemaPath: "#/properties/cause/anyOf/0/required", keyword: "required", params: { missingProperty: b }, message: "must have required property '" + b + "'" };
                            n === null ? n = [x] : n.push(x), e++;
                          } else {
                            let x = e;
                            for (let u in s)
                              if (!(u === "kind" || u === "certainty" || u === "sentence" || u === "evidence" || u === "advice")) {
                                let o = { instancePath: r + "/cause", schemaPath: "#/properties/cause/anyOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: u }, message: "must NOT have additional properties" };
                                n === null ? n = [o] : n.push(o), e++;
                                break;
                              }
                            if (x === e) {
                              if (s.kind !== void 0) {
                                let u = s.kind, o = e;
                                if (typeof u != "string") {
                                  let O = { instancePath: r + "/cause/kind", schemaPath: "#/properties/cause/anyOf/0/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                  n === null ? n = [O] : n.push(O), e++;
                                }
                                if (!(u === "input-content" || u === "settings" || u === "seed" || u === "plugin-code" || u === "engine" || u === "library" || u === "interpreter" || u === "threads" || u === "not-deterministic" || u === "row-order" || u === "environment-variable" || u === "clock" || u === "network" || u === "platform" || u === "unknown")) {
                                  let O = { instancePath: r + "/cause/kind", schemaPath: "#/properties/cause/anyOf/0/properties/kind/enum", keyword: "enum", params: { allowedValues: te.properties.cause.anyOf[0].properties.kind.enum }, message: "must be equal to one of the allowed values" };
                                  n === null ? n = [O] : n.push(O), e++;
                                }
                                var l = o === e;
                              } else
                                var l = !0;
                              if (l) {
                                if (s.certainty !== void 0) {
                                  let u = s.certainty, o = e;
                                  if (typeof u != "string") {
                                    let I = { instancePath: r + "/cause/certainty", schemaPath: "#/properties/cause/anyOf/0/properties/certainty/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                    n === null ? n = [I] : n.push(I), e++;
                                  }
                                  if (!(u === "shown" || u === "likely" || u === "possible")) {
                                    let I = { instancePath: r + "/cause/certainty", schemaPath: "#/properties/cause/anyOf/0/properties/certainty/enum", keyword: "enum", params: { allowedValues: te.properties.cause.anyOf[0].properties.certainty.enum }, message: "must be equal to one of the allowed values" };
                                    n === null ? n = [I] : n.push(I), e++;
                                  }
                                  var l = o === e;
                                } else
                                  var l = !0;
                                if (l) {
                                  if (s.sentence !== void 0) {
                                    let u = e;
                                    if (typeof s.sentence != "string") {
                                      let O = { instancePath: r + "/cause/sentence", schemaPath: "#/properties/cause/anyOf/0/properties/sentence/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                      n === null ? n = [O] : n.push(O), e++;
                                    }
                                    var l = u === e;
                                  } else
                                    var l = !0;
                                  if (l) {
                                    if (s.evidence !== void 0) {
                                      let u = s.evidence, o = e;
                                      if (e === o)
                                        if (Array.isArray(u)) {
                                          var g = !0;
                                          let I = u.length;
                                          for (let V = 0; V < I; V++) {
                                            let ee = e;
                                            if (typeof u[V] != "string") {
                                              let K = { instancePath: r + "/cause/evidence/" + V, schemaPath: "#/properties/cause/anyOf/0/properties/evidence/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                              n === null ? n = [K] : n.push(K), e++;
                                            }
                                            var g = ee === e;
                                            if (!g)
                                              break;
                                          }
                                        } else {
                                          let I = { instancePath: r + "/cause/evidence", schemaPath: "#/properties/cause/anyOf/0/properties/evidence/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                                          n === null ? n = [I] : n.push(I), e++;
                                        }
                                      var l = o === e;
                                    } else
                                      var l = !0;
                                    if (l)
                                      if (s.advice !== void 0) {
                                        let u = e;
                                        if (typeof s.advice != "string") {
                                          let O = { instancePath: r + "/cause/advice", schemaPath: "#/properties/cause/anyOf/0/properties/advice/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                          n === null ? n = [O] : n.push(O), e++;
                                        }
                                        var l = u === e;
                                      } else
                                        var l = !0;
                                  }
                                }
                              }
                            }
                          }
                        } else {
                          let b = { instancePath: r + "/cause", schemaPath: "#/properties/cause/anyOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                          n === null ? n = [b] : n.push(b), e++;
                        }
                      var N = c === e;
                      _ = _ || N;
                      let a = e;
                      if (s !== null) {
                        let b = { instancePath: r + "/cause", schemaPath: "#/properties/cause/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                        n === null ? n = [b] : n.push(b), e++;
                      }
                      var N = a === e;
                      if (_ = _ || N, _)
                        e = L, n !== null && (L ? n.length = L : n = null);
                      else {
                        let b = { instancePath: r + "/cause", schemaPath: "#/properties/cause/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                        return n === null ? n = [b] : n.push(b), e++, D.errors = n, !1;
                      }
                      var i = d === e;
                    } else
                      var i = !0;
                    if (i) {
                      if (t.missing !== void 0) {
                        let s = t.missing, d = e;
                        if (e === d)
                          if (Array.isArray(s)) {
                            var $ = !0;
                            let _ = s.length;
                            for (let c = 0; c < _; c++) {
                              let a = s[c], m = e;
                              if (e === m)
                                if (a && typeof a == "object" && !Array.isArray(a)) {
                                  let x;
                                  if (a.what === void 0 && (x = "what") || a.why === void 0 && (x = "why"))
                                    return D.errors = [{ instancePath: r + "/missing/" + c, schemaPath: "#/properties/missing/items/required", keyword: "required", params: { missingProperty: x }, message: "must have required property '" + x + "'" }], !1;
                                  {
                                    let u = e;
                                    for (let o in a)
                                      if (!(o === "what" || o === "why")) {
                                        return D.errors = [{ instancePath: r + "/missing/" + c, schemaPath: "#/properties/missing/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o }, message: "must NOT have additional properties" }], !1;
                                        break;
                                      }
                                    if (u === e) {
                                      if (a.what !== void 0) {
                                        let o = e;
                                        if (typeof a.what != "string")
                                          return D.errors = [{ instancePath: r + "/missing/" + c + "/what", schemaPath: "#/properties/missing/items/properties/what/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                        var k = o === e;
                                      } else
                                        var k = !0;
                                      if (k)
                                        if (a.why !== void 0) {
                                          let o = e;
                                          if (typeof a.why != "string")
                                            return D.errors = [{ instancePath: r + "/missing/" + c + "/why", schemaPath: "#/properties/missing/items/properties/why/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                          var k = o === e;
                                        } else
                                          var k = !0;
                                    }
                                  }
                                } else
                                  return D.errors = [{ instancePath: r + "/missing/" + c, schemaPath: "#/properties/missing/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                              var $ = m === e;
                              if (!$)
                                break;
                            }
                          } else
                            return D.errors = [{ instancePath: r + "/missing", schemaPath: "#/properties/missing/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                        var i = d === e;
                      } else
                        var i = !0;
                      if (i) {
                        if (t.changed !== void 0) {
                          let s = t.changed, d = e;
                          if (e === d)
                            if (Array.isArray(s)) {
                              var S = !0;
                              let _ = s.length;
                              for (let c = 0; c < _; c++) {
                                let a = e;
                                if (typeof s[c] != "string")
                                  return D.errors = [{ instancePath: r + "/changed/" + c, schemaPath: "#/properties/changed/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                var S = a === e;
                                if (!S)
                                  break;
                              }
                            } else
                              return D.errors = [{ instancePath: r + "/changed", schemaPath: "#/properties/changed/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                          var i = d === e;
                        } else
                          var i = !0;
                        if (i) {
                          if (t.tolerance !== void 0) {
                            let s = t.tolerance, d = e, L = e, _ = !1, c = e;
                            if (e === c)
                              if (s && typeof s == "object" && !Array.isArray(s)) {
                                let b;
                                if (s.relative === void 0 && (b = "relative") || s.declaredBy === void 0 && (b = "declaredBy")) {
                                  let x = { instancePath: r + "/tolerance", schemaPath: "#/properties/tolerance/anyOf/0/required", keyword: "required", params: { missingProperty: b }, message: "must have required property '" + b + "'" };
                                  n === null ? n = [x] : n.push(x), e++;
                                } else {
                                  let x = e;
                                  for (let u in s)
                                    if (!(u === "relative" || u === "declaredBy")) {
                                      let o = { instancePath: r + "/tolerance", schemaPath: "#/properties/tolerance/anyOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: u }, message: "must NOT have additional properties" };
                                      n === null ? n = [o] : n.push(o), e++;
                                      break;
                                    }
                                  if (x === e) {
                                    if (s.relative !== void 0) {
                                      let u = s.relative, o = e;
                                      if (e === o)
                                        if (typeof u == "number" && isFinite(u)) {
                                          if (u <= 0 || isNaN(u)) {
                                            let O = { instancePath: r + "/tolerance/relative", schemaPath: "#/properties/tolerance/anyOf/0/properties/relative/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
                                            n === null ? n = [O] : n.push(O), e++;
                                          }
                                        } else {
                                          let O = { instancePath: r + "/tolerance/relative", schemaPath: "#/properties/tolerance/anyOf/0/properties/relative/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                                          n === null ? n = [O] : n.push(O), e++;
                                        }
                                      var v = o === e;
                                    } else
                                      var v = !0;
                                    if (v)
                                      if (s.declaredBy !== void 0) {
                                        let u = s.declaredBy, o = e;
                                        if (typeof u != "string") {
                                          let I = { instancePath: r + "/tolerance/declaredBy", schemaPath: "#/properties/tolerance/anyOf/0/properties/declaredBy/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                          n === null ? n = [I] : n.push(I), e++;
                                        }
                                        if (!(u === "task" || u === "person")) {
                                          let I = { instancePath: r + "/tolerance/declaredBy", schemaPath: "#/properties/tolerance/anyOf/0/properties/declaredBy/enum", keyword: "enum", params: { allowedValues: te.properties.tolerance.anyOf[0].properties.declaredBy.enum }, message: "must be equal to one of the allowed values" };
                                          n === null ? n = [I] : n.push(I), e++;
                                        }
                                        var v = o === e;
                                      } else
                                        var v = !0;
                                  }
                                }
                              } else {
                                let b = { instancePath: r + "/tolerance", schemaPath: "#/properties/tolerance/anyOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                n === null ? n = [b] : n.push(b), e++;
                              }
                            var T = c === e;
                            _ = _ || T;
                            let a = e;
                            if (s !== null) {
                              let b = { instancePath: r + "/tolerance", schemaPath: "#/properties/tolerance/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                              n === null ? n = [b] : n.push(b), e++;
                            }
                            var T = a === e;
                            if (_ = _ || T, _)
                              e = L, n !== null && (L ? n.length = L : n = null);
                            else {
                              let b = { instancePath: r + "/tolerance", schemaPath: "#/properties/tolerance/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                              return n === null ? n = [b] : n.push(b), e++, D.errors = n, !1;
                            }
                            var i = d === e;
                          } else
                            var i = !0;
                          if (i) {
                            if (t.environment !== void 0) {
                              let s = t.environment, d = e;
                              if (e === d && !(s && typeof s == "object" && !Array.isArray(s)))
                                return D.errors = [{ instancePath: r + "/environment", schemaPath: "#/properties/environment/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                              var i = d === e;
                            } else
                              var i = !0;
                            if (i) {
                              if (t.judgedAt !== void 0) {
                                let s = t.judgedAt, d = e;
                                if (e === d)
                                  if (typeof s == "string") {
                                    if (!ce.test(s))
                                      return D.errors = [{ instancePath: r + "/judgedAt", schemaPath: "#/properties/judgedAt/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$"' }], !1;
                                  } else
                                    return D.errors = [{ instancePath: r + "/judgedAt", schemaPath: "#/properties/judgedAt/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                var i = d === e;
                              } else
                                var i = !0;
                              if (i)
                                if (t.durationMs !== void 0) {
                                  let s = t.durationMs, d = e;
                                  if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s)))
                                    return D.errors = [{ instancePath: r + "/durationMs", schemaPath: "#/properties/durationMs/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                                  if (e === d && typeof s == "number" && isFinite(s) && (s < 0 || isNaN(s)))
                                    return D.errors = [{ instancePath: r + "/durationMs", schemaPath: "#/properties/durationMs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                                  var i = d === e;
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
      return D.errors = [{ instancePath: r, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return D.errors = n, e === 0;
}
D.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var xe = H, ye = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "urn:kstore:schema:version", title: "Version", description: "One published version: an immutable file in the ledger.", type: "object", additionalProperties: !1, required: ["type", "kind", "name", "version", "id", "manifest"], properties: { type: { type: "string", const: "kstore.version.v1" }, kind: { type: "string", enum: ["dataset", "preprocessing", "model", "training", "evaluation", "experiment", "report", "checkpoint", "result", "plugin"] }, name: { type: "string", minLength: 1, maxLength: 100 }, version: { type: "integer", minimum: 1 }, id: { type: "string", pattern: "^[0-9a-f]{64}$", description: "SHA-256, 64 lower-case hexadecimal digits" }, manifest: { type: "object", description: "the manifest whose canonical JSON hashes to `id`; schema `manifest`", additionalProperties: !0 } } };
function H(t, { instancePath: r = "", parentData: J, parentDataProperty: C, rootData: U = t, dynamicAnchors: Y = {} } = {}) {
  let n = null, e = 0, j = H.evaluated;
  if (j.dynamicProps && (j.props = void 0), j.dynamicItems && (j.items = void 0), e === 0)
    if (t && typeof t == "object" && !Array.isArray(t)) {
      let A;
      if (t.type === void 0 && (A = "type") || t.kind === void 0 && (A = "kind") || t.name === void 0 && (A = "name") || t.version === void 0 && (A = "version") || t.id === void 0 && (A = "id") || t.manifest === void 0 && (A = "manifest"))
        return H.errors = [{ instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: A }, message: "must have required property '" + A + "'" }], !1;
      {
        let w = e;
        for (let p in t)
          if (!(p === "type" || p === "kind" || p === "name" || p === "version" || p === "id" || p === "manifest")) {
            return H.errors = [{ instancePath: r, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (w === e) {
          if (t.type !== void 0) {
            let p = t.type, h = e;
            if (typeof p != "string")
              return H.errors = [{ instancePath: r + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            if (p !== "kstore.version.v1")
              return H.errors = [{ instancePath: r + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "kstore.version.v1" }, message: "must be equal to constant" }], !1;
            var i = h === e;
          } else
            var i = !0;
          if (i) {
            if (t.kind !== void 0) {
              let p = t.kind, h = e;
              if (typeof p != "string")
                return H.errors = [{ instancePath: r + "/kind", schemaPath: "#/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              if (!(p === "dataset" || p === "preprocessing" || p === "model" || p === "training" || p === "evaluation" || p === "experiment" || p === "report" || p === "checkpoint" || p === "result" || p === "plugin"))
                return H.errors = [{ instancePath: r + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: ye.properties.kind.enum }, message: "must be equal to one of the allowed values" }], !1;
              var i = h === e;
            } else
              var i = !0;
            if (i) {
              if (t.name !== void 0) {
                let p = t.name, h = e;
                if (e === h)
                  if (typeof p == "string") {
                    if (ne(p) > 100)
                      return H.errors = [{ instancePath: r + "/name", schemaPath: "#/properties/name/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" }], !1;
                    if (ne(p) < 1)
                      return H.errors = [{ instancePath: r + "/name", schemaPath: "#/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                  } else
                    return H.errors = [{ instancePath: r + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                var i = h === e;
              } else
                var i = !0;
              if (i) {
                if (t.version !== void 0) {
                  let p = t.version, h = e;
                  if (!(typeof p == "number" && !(p % 1) && !isNaN(p) && isFinite(p)))
                    return H.errors = [{ instancePath: r + "/version", schemaPath: "#/properties/version/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                  if (e === h && typeof p == "number" && isFinite(p) && (p < 1 || isNaN(p)))
                    return H.errors = [{ instancePath: r + "/version", schemaPath: "#/properties/version/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }], !1;
                  var i = h === e;
                } else
                  var i = !0;
                if (i) {
                  if (t.id !== void 0) {
                    let p = t.id, h = e;
                    if (e === h)
                      if (typeof p == "string") {
                        if (!E.test(p))
                          return H.errors = [{ instancePath: r + "/id", schemaPath: "#/properties/id/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }], !1;
                      } else
                        return H.errors = [{ instancePath: r + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                    var i = h === e;
                  } else
                    var i = !0;
                  if (i)
                    if (t.manifest !== void 0) {
                      let p = t.manifest, h = e;
                      if (e === h && !(p && typeof p == "object" && !Array.isArray(p)))
                        return H.errors = [{ instancePath: r + "/manifest", schemaPath: "#/properties/manifest/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                      var i = h === e;
                    } else
                      var i = !0;
                }
              }
            }
          }
        }
      }
    } else
      return H.errors = [{ instancePath: r, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return H.errors = n, e === 0;
}
H.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var $e = {
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
          "aborted"
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
          "aborted"
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
  ve as isAliases,
  ke as isConfig,
  be as isExperimentRun,
  Pe as isExperimentSpec,
  we as isGarbage,
  je as isManifest,
  _e as isRun,
  Ae as isSpec,
  qe as isTrust,
  Ne as isVerdict,
  xe as isVersion,
  $e as schemas
};
