// Generated from schemas/ by `npm run generate`. Do not edit.
var Y = (t, r) => () => {
  try {
    return r || t((r = { exports: {} }).exports, r), r.exports;
  } catch (H) {
    throw r = 0, H;
  }
};

// node_modules/ajv/dist/runtime/ucs2length.js
var Q = Y((G) => {
  "use strict";
  Object.defineProperty(G, "__esModule", { value: !0 });
  function K(t) {
    let r = t.length, H = 0, F = 0, D;
    for (; F < r; )
      H++, D = t.charCodeAt(F++), D >= 55296 && D <= 56319 && F < r && (D = t.charCodeAt(F), (D & 64512) === 56320 && F++);
    return H;
  }
  G.default = K;
  K.code = 'require("ajv/dist/runtime/ucs2length").default';
});

// <stdin>
var ne = V;
function V(t, { instancePath: r = "", parentData: H, parentDataProperty: F, rootData: D = t, dynamicAnchors: U = {} } = {}) {
  let q = null, e = 0, k = V.evaluated;
  if (k.dynamicProps && (k.props = void 0), k.dynamicItems && (k.items = void 0), e === 0)
    if (t && typeof t == "object" && !Array.isArray(t)) {
      let n;
      if (t.type === void 0 && (n = "type") || t.aliases === void 0 && (n = "aliases"))
        return V.errors = [{ instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: n }, message: "must have required property '" + n + "'" }], !1;
      {
        let y = e;
        for (let P in t)
          if (!(P === "type" || P === "aliases")) {
            return V.errors = [{ instancePath: r, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: P }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (y === e) {
          if (t.type !== void 0) {
            let P = t.type, p = e;
            if (typeof P != "string")
              return V.errors = [{ instancePath: r + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            if (P !== "kstore.aliases.v1")
              return V.errors = [{ instancePath: r + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "kstore.aliases.v1" }, message: "must be equal to constant" }], !1;
            var s = p === e;
          } else
            var s = !0;
          if (s)
            if (t.aliases !== void 0) {
              let P = t.aliases, p = e;
              if (e === p)
                if (P && typeof P == "object" && !Array.isArray(P))
                  for (let g in P) {
                    let w = P[g], j = e;
                    if (e === j)
                      if (w && typeof w == "object" && !Array.isArray(w))
                        for (let h in w) {
                          let _ = w[h], c = e;
                          if (!(typeof _ == "number" && !(_ % 1) && !isNaN(_) && isFinite(_)))
                            return V.errors = [{ instancePath: r + "/aliases/" + g.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + h.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/aliases/additionalProperties/additionalProperties/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                          if (e === c && typeof _ == "number" && isFinite(_) && (_ < 1 || isNaN(_)))
                            return V.errors = [{ instancePath: r + "/aliases/" + g.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + h.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/aliases/additionalProperties/additionalProperties/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }], !1;
                          var b = c === e;
                          if (!b)
                            break;
                        }
                      else
                        return V.errors = [{ instancePath: r + "/aliases/" + g.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/aliases/additionalProperties/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                    var A = j === e;
                    if (!A)
                      break;
                  }
                else
                  return V.errors = [{ instancePath: r + "/aliases", schemaPath: "#/properties/aliases/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
              var s = p === e;
            } else
              var s = !0;
        }
      }
    } else
      return V.errors = [{ instancePath: r, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return V.errors = q, e === 0;
}
V.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var oe = E;
var W = Q().default;
function E(t, { instancePath: r = "", parentData: H, parentDataProperty: F, rootData: D = t, dynamicAnchors: U = {} } = {}) {
  let q = null, e = 0, k = E.evaluated;
  if (k.dynamicProps && (k.props = void 0), k.dynamicItems && (k.items = void 0), e === 0)
    if (t && typeof t == "object" && !Array.isArray(t)) {
      let A = e;
      for (let n in t)
        if (!(n === "author" || n === "lockTimeoutSeconds")) {
          return E.errors = [{ instancePath: r, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n }, message: "must NOT have additional properties" }], !1;
          break;
        }
      if (A === e) {
        if (t.author !== void 0) {
          let n = t.author, y = e;
          if (e === y)
            if (n && typeof n == "object" && !Array.isArray(n)) {
              let P;
              if (n.name === void 0 && (P = "name") || n.email === void 0 && (P = "email"))
                return E.errors = [{ instancePath: r + "/author", schemaPath: "#/properties/author/required", keyword: "required", params: { missingProperty: P }, message: "must have required property '" + P + "'" }], !1;
              {
                let p = e;
                for (let m in n)
                  if (!(m === "name" || m === "email")) {
                    return E.errors = [{ instancePath: r + "/author", schemaPath: "#/properties/author/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: m }, message: "must NOT have additional properties" }], !1;
                    break;
                  }
                if (p === e) {
                  if (n.name !== void 0) {
                    let m = n.name, g = e;
                    if (e === g)
                      if (typeof m == "string") {
                        if (W(m) < 1)
                          return E.errors = [{ instancePath: r + "/author/name", schemaPath: "#/properties/author/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                      } else
                        return E.errors = [{ instancePath: r + "/author/name", schemaPath: "#/properties/author/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                    var s = g === e;
                  } else
                    var s = !0;
                  if (s)
                    if (n.email !== void 0) {
                      let m = e;
                      if (typeof n.email != "string")
                        return E.errors = [{ instancePath: r + "/author/email", schemaPath: "#/properties/author/properties/email/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                      var s = m === e;
                    } else
                      var s = !0;
                }
              }
            } else
              return E.errors = [{ instancePath: r + "/author", schemaPath: "#/properties/author/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
          var b = y === e;
        } else
          var b = !0;
        if (b)
          if (t.lockTimeoutSeconds !== void 0) {
            let n = t.lockTimeoutSeconds, y = e;
            if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n)))
              return E.errors = [{ instancePath: r + "/lockTimeoutSeconds", schemaPath: "#/properties/lockTimeoutSeconds/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
            if (e === y && typeof n == "number" && isFinite(n) && (n < 0 || isNaN(n)))
              return E.errors = [{ instancePath: r + "/lockTimeoutSeconds", schemaPath: "#/properties/lockTimeoutSeconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
            var b = y === e;
          } else
            var b = !0;
      }
    } else
      return E.errors = [{ instancePath: r, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return E.errors = q, e === 0;
}
E.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var pe = v, J = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "urn:kstore:schema:experiment-run", title: "ExperimentRun", description: "Record of one execution of an experiment: a chain of runs.", type: "object", additionalProperties: !1, required: ["type", "spec", "specification", "status", "used", "steps", "outputs", "metrics", "startedAt", "durationMs"], properties: { type: { type: "string", const: "kstore.experiment-run.v1" }, spec: { type: "string", pattern: "^[0-9a-f]{64}$", description: "SHA-256, 64 lower-case hexadecimal digits" }, specification: { type: "object", additionalProperties: !0, description: "the experiment spec itself" }, status: { type: "string", enum: ["succeeded", "failed", "aborted"] }, used: { type: "array", description: "versions that were used", items: { type: "object", additionalProperties: !1, required: ["role", "kind", "name", "version", "id"], properties: { role: { type: "string" }, kind: { type: "string", enum: ["dataset", "preprocessing", "model", "training", "evaluation", "experiment", "report", "checkpoint", "result", "plugin"] }, name: { type: "string" }, version: { type: "integer", minimum: 1 }, id: { type: "string", pattern: "^[0-9a-f]{64}$", description: "SHA-256, 64 lower-case hexadecimal digits" } } } }, steps: { type: "array", items: { type: "object", additionalProperties: !1, required: ["step", "run", "cached"], properties: { step: { type: "string" }, run: { type: "string", pattern: "^[0-9a-f]{64}$", description: "SHA-256, 64 lower-case hexadecimal digits" }, cached: { type: "boolean" } } }, description: "the steps that were run or served from the cache; whether one succeeded stands in its run" }, notRun: { type: "array", description: "steps that were not run; absent when there is none", items: { type: "object", additionalProperties: !1, required: ["step"], properties: { step: { type: "string" }, needs: { type: "string", description: "the failed step whose output it needs; absent when the experiment was stopped before" } } } }, point: { type: "object", additionalProperties: !0, minProperties: 1, description: "what was chosen for this run: keys of the matrix, or of a sweep, to values; absent when nothing was to be chosen" }, outputs: { type: "array", description: "versions that were made", items: { type: "object", additionalProperties: !1, required: ["slot", "kind", "name", "version", "id"], properties: { slot: { type: "string" }, kind: { type: "string", enum: ["dataset", "preprocessing", "model", "training", "evaluation", "experiment", "report", "checkpoint", "result", "plugin"] }, name: { type: "string" }, version: { type: "integer", minimum: 1 }, id: { type: "string", pattern: "^[0-9a-f]{64}$", description: "SHA-256, 64 lower-case hexadecimal digits" } } } }, metrics: { type: "object", additionalProperties: { type: "number" }, description: "final value of each metric" }, startedAt: { type: "string", description: "ISO 8601, UTC" }, durationMs: { type: "integer", minimum: 0 }, error: { type: "object", additionalProperties: !1, required: ["code", "message"], properties: { code: { type: "string" }, message: { type: "string" } } } } }, X = Object.prototype.hasOwnProperty, R = new RegExp("^[0-9a-f]{64}$", "u");
function v(t, { instancePath: r = "", parentData: H, parentDataProperty: F, rootData: D = t, dynamicAnchors: U = {} } = {}) {
  let q = null, e = 0, k = v.evaluated;
  if (k.dynamicProps && (k.props = void 0), k.dynamicItems && (k.items = void 0), e === 0)
    if (t && typeof t == "object" && !Array.isArray(t)) {
      let h;
      if (t.type === void 0 && (h = "type") || t.spec === void 0 && (h = "spec") || t.specification === void 0 && (h = "specification") || t.status === void 0 && (h = "status") || t.used === void 0 && (h = "used") || t.steps === void 0 && (h = "steps") || t.outputs === void 0 && (h = "outputs") || t.metrics === void 0 && (h = "metrics") || t.startedAt === void 0 && (h = "startedAt") || t.durationMs === void 0 && (h = "durationMs"))
        return v.errors = [{ instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: h }, message: "must have required property '" + h + "'" }], !1;
      {
        let _ = e;
        for (let c in t)
          if (!X.call(J.properties, c)) {
            return v.errors = [{ instancePath: r, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: c }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_ === e) {
          if (t.type !== void 0) {
            let c = t.type, a = e;
            if (typeof c != "string")
              return v.errors = [{ instancePath: r + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            if (c !== "kstore.experiment-run.v1")
              return v.errors = [{ instancePath: r + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "kstore.experiment-run.v1" }, message: "must be equal to constant" }], !1;
            var s = a === e;
          } else
            var s = !0;
          if (s) {
            if (t.spec !== void 0) {
              let c = t.spec, a = e;
              if (e === a)
                if (typeof c == "string") {
                  if (!R.test(c))
                    return v.errors = [{ instancePath: r + "/spec", schemaPath: "#/properties/spec/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }], !1;
                } else
                  return v.errors = [{ instancePath: r + "/spec", schemaPath: "#/properties/spec/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              var s = a === e;
            } else
              var s = !0;
            if (s) {
              if (t.specification !== void 0) {
                let c = t.specification, a = e;
                if (e === a && !(c && typeof c == "object" && !Array.isArray(c)))
                  return v.errors = [{ instancePath: r + "/specification", schemaPath: "#/properties/specification/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                var s = a === e;
              } else
                var s = !0;
              if (s) {
                if (t.status !== void 0) {
                  let c = t.status, a = e;
                  if (typeof c != "string")
                    return v.errors = [{ instancePath: r + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                  if (!(c === "succeeded" || c === "failed" || c === "aborted"))
                    return v.errors = [{ instancePath: r + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: J.properties.status.enum }, message: "must be equal to one of the allowed values" }], !1;
                  var s = a === e;
                } else
                  var s = !0;
                if (s) {
                  if (t.used !== void 0) {
                    let c = t.used, a = e;
                    if (e === a)
                      if (Array.isArray(c)) {
                        var b = !0;
                        let z = c.length;
                        for (let l = 0; l < z; l++) {
                          let o = c[l], i = e;
                          if (e === i)
                            if (o && typeof o == "object" && !Array.isArray(o)) {
                              let S;
                              if (o.role === void 0 && (S = "role") || o.kind === void 0 && (S = "kind") || o.name === void 0 && (S = "name") || o.version === void 0 && (S = "version") || o.id === void 0 && (S = "id"))
                                return v.errors = [{ instancePath: r + "/used/" + l, schemaPath: "#/properties/used/items/required", keyword: "required", params: { missingProperty: S }, message: "must have required property '" + S + "'" }], !1;
                              {
                                let x = e;
                                for (let u in o)
                                  if (!(u === "role" || u === "kind" || u === "name" || u === "version" || u === "id")) {
                                    return v.errors = [{ instancePath: r + "/used/" + l, schemaPath: "#/properties/used/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: u }, message: "must NOT have additional properties" }], !1;
                                    break;
                                  }
                                if (x === e) {
                                  if (o.role !== void 0) {
                                    let u = e;
                                    if (typeof o.role != "string")
                                      return v.errors = [{ instancePath: r + "/used/" + l + "/role", schemaPath: "#/properties/used/items/properties/role/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                    var A = u === e;
                                  } else
                                    var A = !0;
                                  if (A) {
                                    if (o.kind !== void 0) {
                                      let u = o.kind, d = e;
                                      if (typeof u != "string")
                                        return v.errors = [{ instancePath: r + "/used/" + l + "/kind", schemaPath: "#/properties/used/items/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                      if (!(u === "dataset" || u === "preprocessing" || u === "model" || u === "training" || u === "evaluation" || u === "experiment" || u === "report" || u === "checkpoint" || u === "result" || u === "plugin"))
                                        return v.errors = [{ instancePath: r + "/used/" + l + "/kind", schemaPath: "#/properties/used/items/properties/kind/enum", keyword: "enum", params: { allowedValues: J.properties.used.items.properties.kind.enum }, message: "must be equal to one of the allowed values" }], !1;
                                      var A = d === e;
                                    } else
                                      var A = !0;
                                    if (A) {
                                      if (o.name !== void 0) {
                                        let u = e;
                                        if (typeof o.name != "string")
                                          return v.errors = [{ instancePath: r + "/used/" + l + "/name", schemaPath: "#/properties/used/items/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                        var A = u === e;
                                      } else
                                        var A = !0;
                                      if (A) {
                                        if (o.version !== void 0) {
                                          let u = o.version, d = e;
                                          if (!(typeof u == "number" && !(u % 1) && !isNaN(u) && isFinite(u)))
                                            return v.errors = [{ instancePath: r + "/used/" + l + "/version", schemaPath: "#/properties/used/items/properties/version/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                                          if (e === d && typeof u == "number" && isFinite(u) && (u < 1 || isNaN(u)))
                                            return v.errors = [{ instancePath: r + "/used/" + l + "/version", schemaPath: "#/properties/used/items/properties/version/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }], !1;
                                          var A = d === e;
                                        } else
                                          var A = !0;
                                        if (A)
                                          if (o.id !== void 0) {
                                            let u = o.id, d = e;
                                            if (e === d)
                                              if (typeof u == "string") {
                                                if (!R.test(u))
                                                  return v.errors = [{ instancePath: r + "/used/" + l + "/id", schemaPath: "#/properties/used/items/properties/id/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }], !1;
                                              } else
                                                return v.errors = [{ instancePath: r + "/used/" + l + "/id", schemaPath: "#/properties/used/items/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                            var A = d === e;
                                          } else
                                            var A = !0;
                                      }
                                    }
                                  }
                                }
                              }
                            } else
                              return v.errors = [{ instancePath: r + "/used/" + l, schemaPath: "#/properties/used/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                          var b = i === e;
                          if (!b)
                            break;
                        }
                      } else
                        return v.errors = [{ instancePath: r + "/used", schemaPath: "#/properties/used/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                    var s = a === e;
                  } else
                    var s = !0;
                  if (s) {
                    if (t.steps !== void 0) {
                      let c = t.steps, a = e;
                      if (e === a)
                        if (Array.isArray(c)) {
                          var n = !0;
                          let z = c.length;
                          for (let l = 0; l < z; l++) {
                            let o = c[l], i = e;
                            if (e === i)
                              if (o && typeof o == "object" && !Array.isArray(o)) {
                                let S;
                                if (o.step === void 0 && (S = "step") || o.run === void 0 && (S = "run") || o.cached === void 0 && (S = "cached"))
                                  return v.errors = [{ instancePath: r + "/steps/" + l, schemaPath: "#/properties/steps/items/required", keyword: "required", params: { missingProperty: S }, message: "must have required property '" + S + "'" }], !1;
                                {
                                  let x = e;
                                  for (let u in o)
                                    if (!(u === "step" || u === "run" || u === "cached")) {
                                      return v.errors = [{ instancePath: r + "/steps/" + l, schemaPath: "#/properties/steps/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: u }, message: "must NOT have additional properties" }], !1;
                                      break;
                                    }
                                  if (x === e) {
                                    if (o.step !== void 0) {
                                      let u = e;
                                      if (typeof o.step != "string")
                                        return v.errors = [{ instancePath: r + "/steps/" + l + "/step", schemaPath: "#/properties/steps/items/properties/step/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                      var y = u === e;
                                    } else
                                      var y = !0;
                                    if (y) {
                                      if (o.run !== void 0) {
                                        let u = o.run, d = e;
                                        if (e === d)
                                          if (typeof u == "string") {
                                            if (!R.test(u))
                                              return v.errors = [{ instancePath: r + "/steps/" + l + "/run", schemaPath: "#/properties/steps/items/properties/run/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }], !1;
                                          } else
                                            return v.errors = [{ instancePath: r + "/steps/" + l + "/run", schemaPath: "#/properties/steps/items/properties/run/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                        var y = d === e;
                                      } else
                                        var y = !0;
                                      if (y)
                                        if (o.cached !== void 0) {
                                          let u = e;
                                          if (typeof o.cached != "boolean")
                                            return v.errors = [{ instancePath: r + "/steps/" + l + "/cached", schemaPath: "#/properties/steps/items/properties/cached/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }], !1;
                                          var y = u === e;
                                        } else
                                          var y = !0;
                                    }
                                  }
                                }
                              } else
                                return v.errors = [{ instancePath: r + "/steps/" + l, schemaPath: "#/properties/steps/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                            var n = i === e;
                            if (!n)
                              break;
                          }
                        } else
                          return v.errors = [{ instancePath: r + "/steps", schemaPath: "#/properties/steps/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                      var s = a === e;
                    } else
                      var s = !0;
                    if (s) {
                      if (t.notRun !== void 0) {
                        let c = t.notRun, a = e;
                        if (e === a)
                          if (Array.isArray(c)) {
                            var P = !0;
                            let z = c.length;
                            for (let l = 0; l < z; l++) {
                              let o = c[l], i = e;
                              if (e === i)
                                if (o && typeof o == "object" && !Array.isArray(o)) {
                                  let S;
                                  if (o.step === void 0 && (S = "step"))
                                    return v.errors = [{ instancePath: r + "/notRun/" + l, schemaPath: "#/properties/notRun/items/required", keyword: "required", params: { missingProperty: S }, message: "must have required property '" + S + "'" }], !1;
                                  {
                                    let x = e;
                                    for (let u in o)
                                      if (!(u === "step" || u === "needs")) {
                                        return v.errors = [{ instancePath: r + "/notRun/" + l, schemaPath: "#/properties/notRun/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: u }, message: "must NOT have additional properties" }], !1;
                                        break;
                                      }
                                    if (x === e) {
                                      if (o.step !== void 0) {
                                        let u = e;
                                        if (typeof o.step != "string")
                                          return v.errors = [{ instancePath: r + "/notRun/" + l + "/step", schemaPath: "#/properties/notRun/items/properties/step/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                        var p = u === e;
                                      } else
                                        var p = !0;
                                      if (p)
                                        if (o.needs !== void 0) {
                                          let u = e;
                                          if (typeof o.needs != "string")
                                            return v.errors = [{ instancePath: r + "/notRun/" + l + "/needs", schemaPath: "#/properties/notRun/items/properties/needs/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                          var p = u === e;
                                        } else
                                          var p = !0;
                                    }
                                  }
                                } else
                                  return v.errors = [{ instancePath: r + "/notRun/" + l, schemaPath: "#/properties/notRun/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                              var P = i === e;
                              if (!P)
                                break;
                            }
                          } else
                            return v.errors = [{ instancePath: r + "/notRun", schemaPath: "#/properties/notRun/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                        var s = a === e;
                      } else
                        var s = !0;
                      if (s) {
                        if (t.point !== void 0) {
                          let c = t.point, a = e;
                          if (e === a)
                            if (c && typeof c == "object" && !Array.isArray(c)) {
                              if (Object.keys(c).length < 1)
                                return v.errors = [{ instancePath: r + "/point", schemaPath: "#/properties/point/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" }], !1;
                            } else
                              return v.errors = [{ instancePath: r + "/point", schemaPath: "#/properties/point/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                          var s = a === e;
                        } else
                          var s = !0;
                        if (s) {
                          if (t.outputs !== void 0) {
                            let c = t.outputs, a = e;
                            if (e === a)
                              if (Array.isArray(c)) {
                                var m = !0;
                                let z = c.length;
                                for (let l = 0; l < z; l++) {
                                  let o = c[l], i = e;
                                  if (e === i)
                                    if (o && typeof o == "object" && !Array.isArray(o)) {
                                      let S;
                                      if (o.slot === void 0 && (S = "slot") || o.kind === void 0 && (S = "kind") || o.name === void 0 && (S = "name") || o.version === void 0 && (S = "version") || o.id === void 0 && (S = "id"))
                                        return v.errors = [{ instancePath: r + "/outputs/" + l, schemaPath: "#/properties/outputs/items/required", keyword: "required", params: { missingProperty: S }, message: "must have required property '" + S + "'" }], !1;
                                      {
                                        let x = e;
                                        for (let u in o)
                                          if (!(u === "slot" || u === "kind" || u === "name" || u === "version" || u === "id")) {
                                            return v.errors = [{ instancePath: r + "/outputs/" + l, schemaPath: "#/properties/outputs/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: u }, message: "must NOT have additional properties" }], !1;
                                            break;
                                          }
                                        if (x === e) {
                                          if (o.slot !== void 0) {
                                            let u = e;
                                            if (typeof o.slot != "string")
                                              return v.errors = [{ instancePath: r + "/outputs/" + l + "/slot", schemaPath: "#/properties/outputs/items/properties/slot/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                            var g = u === e;
                                          } else
                                            var g = !0;
                                          if (g) {
                                            if (o.kind !== void 0) {
                                              let u = o.kind, d = e;
                                              if (typeof u != "string")
                                                return v.errors = [{ instancePath: r + "/outputs/" + l + "/kind", schemaPath: "#/properties/outputs/items/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                              if (!(u === "dataset" || u === "preprocessing" || u === "model" || u === "training" || u === "evaluation" || u === "experiment" || u === "report" || u === "checkpoint" || u === "result" || u === "plugin"))
                                                return v.errors = [{ instancePath: r + "/outputs/" + l + "/kind", schemaPath: "#/properties/outputs/items/properties/kind/enum", keyword: "enum", params: { allowedValues: J.properties.outputs.items.properties.kind.enum }, message: "must be equal to one of the allowed values" }], !1;
                                              var g = d === e;
                                            } else
                                              var g = !0;
                                            if (g) {
                                              if (o.name !== void 0) {
                                                let u = e;
                                                if (typeof o.name != "string")
                                                  return v.errors = [{ instancePath: r + "/outputs/" + l + "/name", schemaPath: "#/properties/outputs/items/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                var g = u === e;
                                              } else
                                                var g = !0;
                                              if (g) {
                                                if (o.version !== void 0) {
                                                  let u = o.version, d = e;
                                                  if (!(typeof u == "number" && !(u % 1) && !isNaN(u) && isFinite(u)))
                                                    return v.errors = [{ instancePath: r + "/outputs/" + l + "/version", schemaPath: "#/properties/outputs/items/properties/version/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                                                  if (e === d && typeof u == "number" && isFinite(u) && (u < 1 || isNaN(u)))
                                                    return v.errors = [{ instancePath: r + "/outputs/" + l + "/version", schemaPath: "#/properties/outputs/items/properties/version/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }], !1;
                                                  var g = d === e;
                                                } else
                                                  var g = !0;
                                                if (g)
                                                  if (o.id !== void 0) {
                                                    let u = o.id, d = e;
                                                    if (e === d)
                                                      if (typeof u == "string") {
                                                        if (!R.test(u))
                                                          return v.errors = [{ instancePath: r + "/outputs/" + l + "/id", schemaPath: "#/properties/outputs/items/properties/id/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }], !1;
                                                      } else
                                                        return v.errors = [{ instancePath: r + "/outputs/" + l + "/id", schemaPath: "#/properties/outputs/items/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                    var g = d === e;
                                                  } else
                                                    var g = !0;
                                              }
                                            }
                                          }
                                        }
                                      }
                                    } else
                                      return v.errors = [{ instancePath: r + "/outputs/" + l, schemaPath: "#/properties/outputs/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                                  var m = i === e;
                                  if (!m)
                                    break;
                                }
                              } else
                                return v.errors = [{ instancePath: r + "/outputs", schemaPath: "#/properties/outputs/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                            var s = a === e;
                          } else
                            var s = !0;
                          if (s) {
                            if (t.metrics !== void 0) {
                              let c = t.metrics, a = e;
                              if (e === a)
                                if (c && typeof c == "object" && !Array.isArray(c))
                                  for (let z in c) {
                                    let l = c[z], o = e;
                                    if (!(typeof l == "number" && isFinite(l)))
                                      return v.errors = [{ instancePath: r + "/metrics/" + z.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/metrics/additionalProperties/type", keyword: "type", params: { type: "number" }, message: "must be number" }], !1;
                                    var w = o === e;
                                    if (!w)
                                      break;
                                  }
                                else
                                  return v.errors = [{ instancePath: r + "/metrics", schemaPath: "#/properties/metrics/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                              var s = a === e;
                            } else
                              var s = !0;
                            if (s) {
                              if (t.startedAt !== void 0) {
                                let c = e;
                                if (typeof t.startedAt != "string")
                                  return v.errors = [{ instancePath: r + "/startedAt", schemaPath: "#/properties/startedAt/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                var s = c === e;
                              } else
                                var s = !0;
                              if (s) {
                                if (t.durationMs !== void 0) {
                                  let c = t.durationMs, a = e;
                                  if (!(typeof c == "number" && !(c % 1) && !isNaN(c) && isFinite(c)))
                                    return v.errors = [{ instancePath: r + "/durationMs", schemaPath: "#/properties/durationMs/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                                  if (e === a && typeof c == "number" && isFinite(c) && (c < 0 || isNaN(c)))
                                    return v.errors = [{ instancePath: r + "/durationMs", schemaPath: "#/properties/durationMs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                                  var s = a === e;
                                } else
                                  var s = !0;
                                if (s)
                                  if (t.error !== void 0) {
                                    let c = t.error, a = e;
                                    if (e === a)
                                      if (c && typeof c == "object" && !Array.isArray(c)) {
                                        let z;
                                        if (c.code === void 0 && (z = "code") || c.message === void 0 && (z = "message"))
                                          return v.errors = [{ instancePath: r + "/error", schemaPath: "#/properties/error/required", keyword: "required", params: { missingProperty: z }, message: "must have required property '" + z + "'" }], !1;
                                        {
                                          let l = e;
                                          for (let o in c)
                                            if (!(o === "code" || o === "message")) {
                                              return v.errors = [{ instancePath: r + "/error", schemaPath: "#/properties/error/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o }, message: "must NOT have additional properties" }], !1;
                                              break;
                                            }
                                          if (l === e) {
                                            if (c.code !== void 0) {
                                              let o = e;
                                              if (typeof c.code != "string")
                                                return v.errors = [{ instancePath: r + "/error/code", schemaPath: "#/properties/error/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                              var j = o === e;
                                            } else
                                              var j = !0;
                                            if (j)
                                              if (c.message !== void 0) {
                                                let o = e;
                                                if (typeof c.message != "string")
                                                  return v.errors = [{ instancePath: r + "/error/message", schemaPath: "#/properties/error/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                var j = o === e;
                                              } else
                                                var j = !0;
                                          }
                                        }
                                      } else
                                        return v.errors = [{ instancePath: r + "/error", schemaPath: "#/properties/error/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                                    var s = a === e;
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
    } else
      return v.errors = [{ instancePath: r, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return v.errors = q, e === 0;
}
v.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var de = O;
function O(t, { instancePath: r = "", parentData: H, parentDataProperty: F, rootData: D = t, dynamicAnchors: U = {} } = {}) {
  let q = null, e = 0, k = O.evaluated;
  if (k.dynamicProps && (k.props = void 0), k.dynamicItems && (k.items = void 0), e === 0)
    if (t && typeof t == "object" && !Array.isArray(t)) {
      let P;
      if (t.type === void 0 && (P = "type") || t.inputs === void 0 && (P = "inputs") || t.seed === void 0 && (P = "seed") || t.engine === void 0 && (P = "engine"))
        return O.errors = [{ instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: P }, message: "must have required property '" + P + "'" }], !1;
      {
        let p = e;
        for (let m in t)
          if (!(m === "type" || m === "inputs" || m === "learning" || m === "tests" || m === "steps" || m === "seed" || m === "engine")) {
            return O.errors = [{ instancePath: r, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: m }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (p === e) {
          if (t.type !== void 0) {
            let m = t.type, g = e;
            if (typeof m != "string")
              return O.errors = [{ instancePath: r + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            if (m !== "kstore.experiment-spec.v1")
              return O.errors = [{ instancePath: r + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "kstore.experiment-spec.v1" }, message: "must be equal to constant" }], !1;
            var s = g === e;
          } else
            var s = !0;
          if (s) {
            if (t.inputs !== void 0) {
              let m = t.inputs, g = e;
              if (e === g)
                if (m && typeof m == "object" && !Array.isArray(m))
                  for (let j in m) {
                    let h = m[j], _ = e;
                    if (e === _)
                      if (typeof h == "string") {
                        if (!R.test(h))
                          return O.errors = [{ instancePath: r + "/inputs/" + j.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/inputs/additionalProperties/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }], !1;
                      } else
                        return O.errors = [{ instancePath: r + "/inputs/" + j.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/inputs/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                    var b = _ === e;
                    if (!b)
                      break;
                  }
                else
                  return O.errors = [{ instancePath: r + "/inputs", schemaPath: "#/properties/inputs/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
              var s = g === e;
            } else
              var s = !0;
            if (s) {
              if (t.learning !== void 0) {
                let m = t.learning, g = e;
                if (e === g && !(m && typeof m == "object" && !Array.isArray(m)))
                  return O.errors = [{ instancePath: r + "/learning", schemaPath: "#/properties/learning/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                var s = g === e;
              } else
                var s = !0;
              if (s) {
                if (t.tests !== void 0) {
                  let m = t.tests, g = e;
                  if (e === g)
                    if (Array.isArray(m)) {
                      var A = !0;
                      let j = m.length;
                      for (let h = 0; h < j; h++) {
                        let _ = m[h], c = e;
                        if (e === c && !(_ && typeof _ == "object" && !Array.isArray(_)))
                          return O.errors = [{ instancePath: r + "/tests/" + h, schemaPath: "#/properties/tests/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                        var A = c === e;
                        if (!A)
                          break;
                      }
                    } else
                      return O.errors = [{ instancePath: r + "/tests", schemaPath: "#/properties/tests/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                  var s = g === e;
                } else
                  var s = !0;
                if (s) {
                  if (t.steps !== void 0) {
                    let m = t.steps, g = e;
                    if (e === g)
                      if (m && typeof m == "object" && !Array.isArray(m))
                        for (let j in m) {
                          let h = m[j], _ = e;
                          if (e === _ && !(h && typeof h == "object" && !Array.isArray(h)))
                            return O.errors = [{ instancePath: r + "/steps/" + j.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/steps/additionalProperties/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                          var n = _ === e;
                          if (!n)
                            break;
                        }
                      else
                        return O.errors = [{ instancePath: r + "/steps", schemaPath: "#/properties/steps/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                    var s = g === e;
                  } else
                    var s = !0;
                  if (s) {
                    if (t.seed !== void 0) {
                      let m = t.seed, g = e;
                      if (!(typeof m == "number" && !(m % 1) && !isNaN(m) && isFinite(m)))
                        return O.errors = [{ instancePath: r + "/seed", schemaPath: "#/properties/seed/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                      if (e === g && typeof m == "number" && isFinite(m)) {
                        if (m > 4294967295 || isNaN(m))
                          return O.errors = [{ instancePath: r + "/seed", schemaPath: "#/properties/seed/maximum", keyword: "maximum", params: { comparison: "<=", limit: 4294967295 }, message: "must be <= 4294967295" }], !1;
                        if (m < 0 || isNaN(m))
                          return O.errors = [{ instancePath: r + "/seed", schemaPath: "#/properties/seed/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                      }
                      var s = g === e;
                    } else
                      var s = !0;
                    if (s) {
                      if (t.engine !== void 0) {
                        let m = t.engine, g = e;
                        if (e === g)
                          if (m && typeof m == "object" && !Array.isArray(m))
                            for (let j in m) {
                              let h = e;
                              if (typeof m[j] != "string")
                                return O.errors = [{ instancePath: r + "/engine/" + j.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/engine/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                              var y = h === e;
                              if (!y)
                                break;
                            }
                          else
                            return O.errors = [{ instancePath: r + "/engine", schemaPath: "#/properties/engine/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                        var s = g === e;
                      } else
                        var s = !0;
                      if (s) {
                        let m;
                        if (t.learning !== void 0 && t.tests === void 0 && (m = "tests"))
                          return O.errors = [{ instancePath: r, schemaPath: "#/dependentRequired", keyword: "dependentRequired", params: {
                            property: "learning",
                            missingProperty: m,
                            depsCount: 1,
                            deps: "tests"
                          }, message: "must have property tests when property learning is present" }], !1;
                        if (t.tests !== void 0 && t.learning === void 0 && (m = "learning"))
                          return O.errors = [{ instancePath: r, schemaPath: "#/dependentRequired", keyword: "dependentRequired", params: {
                            property: "tests",
                            missingProperty: m,
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
      return O.errors = [{ instancePath: r, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return O.errors = q, e === 0;
}
O.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var me = C;
var ee = new RegExp("^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$", "u");
function C(t, { instancePath: r = "", parentData: H, parentDataProperty: F, rootData: D = t, dynamicAnchors: U = {} } = {}) {
  let q = null, e = 0, k = C.evaluated;
  if (k.dynamicProps && (k.props = void 0), k.dynamicItems && (k.items = void 0), e === 0)
    if (t && typeof t == "object" && !Array.isArray(t)) {
      let n;
      if (t.type === void 0 && (n = "type") || t.packs === void 0 && (n = "packs"))
        return C.errors = [{ instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: n }, message: "must have required property '" + n + "'" }], !1;
      {
        let y = e;
        for (let P in t)
          if (!(P === "type" || P === "packs")) {
            return C.errors = [{ instancePath: r, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: P }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (y === e) {
          if (t.type !== void 0) {
            let P = t.type, p = e;
            if (typeof P != "string")
              return C.errors = [{ instancePath: r + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            if (P !== "kstore.garbage.v1")
              return C.errors = [{ instancePath: r + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "kstore.garbage.v1" }, message: "must be equal to constant" }], !1;
            var s = p === e;
          } else
            var s = !0;
          if (s)
            if (t.packs !== void 0) {
              let P = t.packs, p = e;
              if (e === p)
                if (P && typeof P == "object" && !Array.isArray(P)) {
                  for (let g in P) {
                    let w = e;
                    if (typeof g == "string" && !R.test(g)) {
                      let j = { instancePath: r + "/packs", schemaPath: "#/properties/packs/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"', propertyName: g };
                      q === null ? q = [j] : q.push(j), e++;
                    }
                    var b = w === e;
                    if (!b) {
                      let j = { instancePath: r + "/packs", schemaPath: "#/properties/packs/propertyNames", keyword: "propertyNames", params: { propertyName: g }, message: "property name must be valid" };
                      return q === null ? q = [j] : q.push(j), e++, C.errors = q, !1;
                      break;
                    }
                  }
                  if (b)
                    for (let g in P) {
                      let w = P[g], j = e;
                      if (e === j)
                        if (typeof w == "string") {
                          if (!ee.test(w))
                            return C.errors = [{ instancePath: r + "/packs/" + g.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/packs/additionalProperties/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$" }, message: 'must match pattern "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"' }], !1;
                        } else
                          return C.errors = [{ instancePath: r + "/packs/" + g.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/packs/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                      var A = j === e;
                      if (!A)
                        break;
                    }
                } else
                  return C.errors = [{ instancePath: r + "/packs", schemaPath: "#/properties/packs/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
              var s = p === e;
            } else
              var s = !0;
        }
      }
    } else
      return C.errors = [{ instancePath: r, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return C.errors = q, e === 0;
}
C.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var ue = L, re = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "urn:kstore:schema:manifest", title: "Manifest", description: "What a version is: its content and its meaning. Holds no time, author, host or producer, so equal content has an equal id.", type: "object", additionalProperties: !1, required: ["type", "kind", "tree", "files", "sizeBytes", "meta"], properties: { type: { type: "string", const: "kstore.manifest.v1" }, kind: { type: "string", enum: ["dataset", "preprocessing", "model", "training", "evaluation", "experiment", "report", "checkpoint", "result", "plugin"] }, tree: { type: "string", pattern: "^[0-9a-f]{64}$", description: "root node of the file tree" }, files: { type: "integer", minimum: 0 }, sizeBytes: { type: "integer", minimum: 0 }, meta: { type: "object", description: "meaning by kind: a table, the parsed settings, a summary", additionalProperties: !0 } } };
function L(t, { instancePath: r = "", parentData: H, parentDataProperty: F, rootData: D = t, dynamicAnchors: U = {} } = {}) {
  let q = null, e = 0, k = L.evaluated;
  if (k.dynamicProps && (k.props = void 0), k.dynamicItems && (k.items = void 0), e === 0)
    if (t && typeof t == "object" && !Array.isArray(t)) {
      let b;
      if (t.type === void 0 && (b = "type") || t.kind === void 0 && (b = "kind") || t.tree === void 0 && (b = "tree") || t.files === void 0 && (b = "files") || t.sizeBytes === void 0 && (b = "sizeBytes") || t.meta === void 0 && (b = "meta"))
        return L.errors = [{ instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: b }, message: "must have required property '" + b + "'" }], !1;
      {
        let A = e;
        for (let n in t)
          if (!(n === "type" || n === "kind" || n === "tree" || n === "files" || n === "sizeBytes" || n === "meta")) {
            return L.errors = [{ instancePath: r, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (A === e) {
          if (t.type !== void 0) {
            let n = t.type, y = e;
            if (typeof n != "string")
              return L.errors = [{ instancePath: r + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            if (n !== "kstore.manifest.v1")
              return L.errors = [{ instancePath: r + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "kstore.manifest.v1" }, message: "must be equal to constant" }], !1;
            var s = y === e;
          } else
            var s = !0;
          if (s) {
            if (t.kind !== void 0) {
              let n = t.kind, y = e;
              if (typeof n != "string")
                return L.errors = [{ instancePath: r + "/kind", schemaPath: "#/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              if (!(n === "dataset" || n === "preprocessing" || n === "model" || n === "training" || n === "evaluation" || n === "experiment" || n === "report" || n === "checkpoint" || n === "result" || n === "plugin"))
                return L.errors = [{ instancePath: r + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: re.properties.kind.enum }, message: "must be equal to one of the allowed values" }], !1;
              var s = y === e;
            } else
              var s = !0;
            if (s) {
              if (t.tree !== void 0) {
                let n = t.tree, y = e;
                if (e === y)
                  if (typeof n == "string") {
                    if (!R.test(n))
                      return L.errors = [{ instancePath: r + "/tree", schemaPath: "#/properties/tree/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }], !1;
                  } else
                    return L.errors = [{ instancePath: r + "/tree", schemaPath: "#/properties/tree/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                var s = y === e;
              } else
                var s = !0;
              if (s) {
                if (t.files !== void 0) {
                  let n = t.files, y = e;
                  if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n)))
                    return L.errors = [{ instancePath: r + "/files", schemaPath: "#/properties/files/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                  if (e === y && typeof n == "number" && isFinite(n) && (n < 0 || isNaN(n)))
                    return L.errors = [{ instancePath: r + "/files", schemaPath: "#/properties/files/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                  var s = y === e;
                } else
                  var s = !0;
                if (s) {
                  if (t.sizeBytes !== void 0) {
                    let n = t.sizeBytes, y = e;
                    if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n)))
                      return L.errors = [{ instancePath: r + "/sizeBytes", schemaPath: "#/properties/sizeBytes/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                    if (e === y && typeof n == "number" && isFinite(n) && (n < 0 || isNaN(n)))
                      return L.errors = [{ instancePath: r + "/sizeBytes", schemaPath: "#/properties/sizeBytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                    var s = y === e;
                  } else
                    var s = !0;
                  if (s)
                    if (t.meta !== void 0) {
                      let n = t.meta, y = e;
                      if (e === y && !(n && typeof n == "object" && !Array.isArray(n)))
                        return L.errors = [{ instancePath: r + "/meta", schemaPath: "#/properties/meta/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                      var s = y === e;
                    } else
                      var s = !0;
                }
              }
            }
          }
        }
      }
    } else
      return L.errors = [{ instancePath: r, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return L.errors = q, e === 0;
}
L.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var le = f, Z = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "urn:kstore:schema:run", title: "Run", description: "Record of one execution of a task.", type: "object", additionalProperties: !1, required: ["type", "spec", "specification", "status", "used", "outputs", "metrics", "determinism", "environment", "startedAt", "durationMs"], properties: { type: { type: "string", const: "kstore.run.v1" }, spec: { type: "string", pattern: "^[0-9a-f]{64}$", description: "SHA-256, 64 lower-case hexadecimal digits" }, specification: { type: "object", additionalProperties: !0, description: "the spec itself; schema `spec`" }, status: { type: "string", enum: ["succeeded", "failed", "aborted"] }, used: { type: "array", description: "versions that were used", items: { type: "object", additionalProperties: !1, required: ["role", "kind", "name", "version", "id"], properties: { role: { type: "string" }, kind: { type: "string", enum: ["dataset", "preprocessing", "model", "training", "evaluation", "experiment", "report", "checkpoint", "result", "plugin"] }, name: { type: "string" }, version: { type: "integer", minimum: 1 }, id: { type: "string", pattern: "^[0-9a-f]{64}$", description: "SHA-256, 64 lower-case hexadecimal digits" } } } }, outputs: { type: "array", description: "versions that were made", items: { type: "object", additionalProperties: !1, required: ["slot", "kind", "name", "version", "id"], properties: { slot: { type: "string" }, kind: { type: "string", enum: ["dataset", "preprocessing", "model", "training", "evaluation", "experiment", "report", "checkpoint", "result", "plugin"] }, name: { type: "string" }, version: { type: "integer", minimum: 1 }, id: { type: "string", pattern: "^[0-9a-f]{64}$", description: "SHA-256, 64 lower-case hexadecimal digits" } } } }, metrics: { type: "object", additionalProperties: { type: "number" }, description: "final value of each metric" }, determinism: { type: "object", additionalProperties: !1, required: ["level"], properties: { level: { type: "string", enum: ["bitwise", "tolerance", "none"] }, relativeTolerance: { type: "number", exclusiveMinimum: 0 }, reason: { type: "string" } } }, metricLog: { type: "object", additionalProperties: !1, required: ["id", "sizeBytes"], properties: { id: { type: "string", pattern: "^[0-9a-f]{64}$", description: "SHA-256, 64 lower-case hexadecimal digits" }, sizeBytes: { type: "integer", minimum: 0 }, list: { type: "string", pattern: "^[0-9a-f]{64}$", description: "root node of the chunk list; absent when the file is one chunk" } }, description: "every metric at every step, as JSON lines" }, environment: { type: "object", description: "context, not identity", additionalProperties: !1, required: ["kstore", "node", "platform", "arch", "cpu", "host"], properties: { kstore: { type: "string" }, node: { type: "string" }, platform: { type: "string" }, arch: { type: "string" }, cpu: { type: "string" }, host: { type: "string" }, container: { type: "object", description: "the container that it ran in, as far as it can be seen from inside", additionalProperties: !1, required: ["type"], properties: { type: { type: "string" }, id: { type: "string" }, image: { type: "string" }, imageId: { type: "string" } } }, variables: { type: "object", description: "what the environment of the task held, without what names the folder of the run", additionalProperties: { type: "string" } } } }, startedAt: { type: "string", description: "ISO 8601, UTC" }, durationMs: { type: "integer", minimum: 0 }, error: { type: "object", additionalProperties: !1, required: ["code", "message"], properties: { code: { type: "string" }, message: { type: "string" } } } } };
function f(t, { instancePath: r = "", parentData: H, parentDataProperty: F, rootData: D = t, dynamicAnchors: U = {} } = {}) {
  let q = null, e = 0, k = f.evaluated;
  if (k.dynamicProps && (k.props = void 0), k.dynamicItems && (k.items = void 0), e === 0)
    if (t && typeof t == "object" && !Array.isArray(t)) {
      let _;
      if (t.type === void 0 && (_ = "type") || t.spec === void 0 && (_ = "spec") || t.specification === void 0 && (_ = "specification") || t.status === void 0 && (_ = "status") || t.used === void 0 && (_ = "used") || t.outputs === void 0 && (_ = "outputs") || t.metrics === void 0 && (_ = "metrics") || t.determinism === void 0 && (_ = "determinism") || t.environment === void 0 && (_ = "environment") || t.startedAt === void 0 && (_ = "startedAt") || t.durationMs === void 0 && (_ = "durationMs"))
        return f.errors = [{ instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: _ }, message: "must have required property '" + _ + "'" }], !1;
      {
        let c = e;
        for (let a in t)
          if (!X.call(Z.properties, a)) {
            return f.errors = [{ instancePath: r, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (c === e) {
          if (t.type !== void 0) {
            let a = t.type, $ = e;
            if (typeof a != "string")
              return f.errors = [{ instancePath: r + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            if (a !== "kstore.run.v1")
              return f.errors = [{ instancePath: r + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "kstore.run.v1" }, message: "must be equal to constant" }], !1;
            var s = $ === e;
          } else
            var s = !0;
          if (s) {
            if (t.spec !== void 0) {
              let a = t.spec, $ = e;
              if (e === $)
                if (typeof a == "string") {
                  if (!R.test(a))
                    return f.errors = [{ instancePath: r + "/spec", schemaPath: "#/properties/spec/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }], !1;
                } else
                  return f.errors = [{ instancePath: r + "/spec", schemaPath: "#/properties/spec/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              var s = $ === e;
            } else
              var s = !0;
            if (s) {
              if (t.specification !== void 0) {
                let a = t.specification, $ = e;
                if (e === $ && !(a && typeof a == "object" && !Array.isArray(a)))
                  return f.errors = [{ instancePath: r + "/specification", schemaPath: "#/properties/specification/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                var s = $ === e;
              } else
                var s = !0;
              if (s) {
                if (t.status !== void 0) {
                  let a = t.status, $ = e;
                  if (typeof a != "string")
                    return f.errors = [{ instancePath: r + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                  if (!(a === "succeeded" || a === "failed" || a === "aborted"))
                    return f.errors = [{ instancePath: r + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: Z.properties.status.enum }, message: "must be equal to one of the allowed values" }], !1;
                  var s = $ === e;
                } else
                  var s = !0;
                if (s) {
                  if (t.used !== void 0) {
                    let a = t.used, $ = e;
                    if (e === $)
                      if (Array.isArray(a)) {
                        var b = !0;
                        let l = a.length;
                        for (let o = 0; o < l; o++) {
                          let i = a[o], T = e;
                          if (e === T)
                            if (i && typeof i == "object" && !Array.isArray(i)) {
                              let x;
                              if (i.role === void 0 && (x = "role") || i.kind === void 0 && (x = "kind") || i.name === void 0 && (x = "name") || i.version === void 0 && (x = "version") || i.id === void 0 && (x = "id"))
                                return f.errors = [{ instancePath: r + "/used/" + o, schemaPath: "#/properties/used/items/required", keyword: "required", params: { missingProperty: x }, message: "must have required property '" + x + "'" }], !1;
                              {
                                let u = e;
                                for (let d in i)
                                  if (!(d === "role" || d === "kind" || d === "name" || d === "version" || d === "id")) {
                                    return f.errors = [{ instancePath: r + "/used/" + o, schemaPath: "#/properties/used/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: d }, message: "must NOT have additional properties" }], !1;
                                    break;
                                  }
                                if (u === e) {
                                  if (i.role !== void 0) {
                                    let d = e;
                                    if (typeof i.role != "string")
                                      return f.errors = [{ instancePath: r + "/used/" + o + "/role", schemaPath: "#/properties/used/items/properties/role/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                    var A = d === e;
                                  } else
                                    var A = !0;
                                  if (A) {
                                    if (i.kind !== void 0) {
                                      let d = i.kind, B = e;
                                      if (typeof d != "string")
                                        return f.errors = [{ instancePath: r + "/used/" + o + "/kind", schemaPath: "#/properties/used/items/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                      if (!(d === "dataset" || d === "preprocessing" || d === "model" || d === "training" || d === "evaluation" || d === "experiment" || d === "report" || d === "checkpoint" || d === "result" || d === "plugin"))
                                        return f.errors = [{ instancePath: r + "/used/" + o + "/kind", schemaPath: "#/properties/used/items/properties/kind/enum", keyword: "enum", params: { allowedValues: Z.properties.used.items.properties.kind.enum }, message: "must be equal to one of the allowed values" }], !1;
                                      var A = B === e;
                                    } else
                                      var A = !0;
                                    if (A) {
                                      if (i.name !== void 0) {
                                        let d = e;
                                        if (typeof i.name != "string")
                                          return f.errors = [{ instancePath: r + "/used/" + o + "/name", schemaPath: "#/properties/used/items/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                        var A = d === e;
                                      } else
                                        var A = !0;
                                      if (A) {
                                        if (i.version !== void 0) {
                                          let d = i.version, B = e;
                                          if (!(typeof d == "number" && !(d % 1) && !isNaN(d) && isFinite(d)))
                                            return f.errors = [{ instancePath: r + "/used/" + o + "/version", schemaPath: "#/properties/used/items/properties/version/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                                          if (e === B && typeof d == "number" && isFinite(d) && (d < 1 || isNaN(d)))
                                            return f.errors = [{ instancePath: r + "/used/" + o + "/version", schemaPath: "#/properties/used/items/properties/version/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }], !1;
                                          var A = B === e;
                                        } else
                                          var A = !0;
                                        if (A)
                                          if (i.id !== void 0) {
                                            let d = i.id, B = e;
                                            if (e === B)
                                              if (typeof d == "string") {
                                                if (!R.test(d))
                                                  return f.errors = [{ instancePath: r + "/used/" + o + "/id", schemaPath: "#/properties/used/items/properties/id/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }], !1;
                                              } else
                                                return f.errors = [{ instancePath: r + "/used/" + o + "/id", schemaPath: "#/properties/used/items/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                            var A = B === e;
                                          } else
                                            var A = !0;
                                      }
                                    }
                                  }
                                }
                              }
                            } else
                              return f.errors = [{ instancePath: r + "/used/" + o, schemaPath: "#/properties/used/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                          var b = T === e;
                          if (!b)
                            break;
                        }
                      } else
                        return f.errors = [{ instancePath: r + "/used", schemaPath: "#/properties/used/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                    var s = $ === e;
                  } else
                    var s = !0;
                  if (s) {
                    if (t.outputs !== void 0) {
                      let a = t.outputs, $ = e;
                      if (e === $)
                        if (Array.isArray(a)) {
                          var n = !0;
                          let l = a.length;
                          for (let o = 0; o < l; o++) {
                            let i = a[o], T = e;
                            if (e === T)
                              if (i && typeof i == "object" && !Array.isArray(i)) {
                                let x;
                                if (i.slot === void 0 && (x = "slot") || i.kind === void 0 && (x = "kind") || i.name === void 0 && (x = "name") || i.version === void 0 && (x = "version") || i.id === void 0 && (x = "id"))
                                  return f.errors = [{ instancePath: r + "/outputs/" + o, schemaPath: "#/properties/outputs/items/required", keyword: "required", params: { missingProperty: x }, message: "must have required property '" + x + "'" }], !1;
                                {
                                  let u = e;
                                  for (let d in i)
                                    if (!(d === "slot" || d === "kind" || d === "name" || d === "version" || d === "id")) {
                                      return f.errors = [{ instancePath: r + "/outputs/" + o, schemaPath: "#/properties/outputs/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: d }, message: "must NOT have additional properties" }], !1;
                                      break;
                                    }
                                  if (u === e) {
                                    if (i.slot !== void 0) {
                                      let d = e;
                                      if (typeof i.slot != "string")
                                        return f.errors = [{ instancePath: r + "/outputs/" + o + "/slot", schemaPath: "#/properties/outputs/items/properties/slot/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                      var y = d === e;
                                    } else
                                      var y = !0;
                                    if (y) {
                                      if (i.kind !== void 0) {
                                        let d = i.kind, B = e;
                                        if (typeof d != "string")
                                          return f.errors = [{ instancePath: r + "/outputs/" + o + "/kind", schemaPath: "#/properties/outputs/items/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                        if (!(d === "dataset" || d === "preprocessing" || d === "model" || d === "training" || d === "evaluation" || d === "experiment" || d === "report" || d === "checkpoint" || d === "result" || d === "plugin"))
                                          return f.errors = [{ instancePath: r + "/outputs/" + o + "/kind", schemaPath: "#/properties/outputs/items/properties/kind/enum", keyword: "enum", params: { allowedValues: Z.properties.outputs.items.properties.kind.enum }, message: "must be equal to one of the allowed values" }], !1;
                                        var y = B === e;
                                      } else
                                        var y = !0;
                                      if (y) {
                                        if (i.name !== void 0) {
                                          let d = e;
                                          if (typeof i.name != "string")
                                            return f.errors = [{ instancePath: r + "/outputs/" + o + "/name", schemaPath: "#/properties/outputs/items/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                          var y = d === e;
                                        } else
                                          var y = !0;
                                        if (y) {
                                          if (i.version !== void 0) {
                                            let d = i.version, B = e;
                                            if (!(typeof d == "number" && !(d % 1) && !isNaN(d) && isFinite(d)))
                                              return f.errors = [{ instancePath: r + "/outputs/" + o + "/version", schemaPath: "#/properties/outputs/items/properties/version/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                                            if (e === B && typeof d == "number" && isFinite(d) && (d < 1 || isNaN(d)))
                                              return f.errors = [{ instancePath: r + "/outputs/" + o + "/version", schemaPath: "#/properties/outputs/items/properties/version/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }], !1;
                                            var y = B === e;
                                          } else
                                            var y = !0;
                                          if (y)
                                            if (i.id !== void 0) {
                                              let d = i.id, B = e;
                                              if (e === B)
                                                if (typeof d == "string") {
                                                  if (!R.test(d))
                                                    return f.errors = [{ instancePath: r + "/outputs/" + o + "/id", schemaPath: "#/properties/outputs/items/properties/id/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }], !1;
                                                } else
                                                  return f.errors = [{ instancePath: r + "/outputs/" + o + "/id", schemaPath: "#/properties/outputs/items/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                              var y = B === e;
                                            } else
                                              var y = !0;
                                        }
                                      }
                                    }
                                  }
                                }
                              } else
                                return f.errors = [{ instancePath: r + "/outputs/" + o, schemaPath: "#/properties/outputs/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                            var n = T === e;
                            if (!n)
                              break;
                          }
                        } else
                          return f.errors = [{ instancePath: r + "/outputs", schemaPath: "#/properties/outputs/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                      var s = $ === e;
                    } else
                      var s = !0;
                    if (s) {
                      if (t.metrics !== void 0) {
                        let a = t.metrics, $ = e;
                        if (e === $)
                          if (a && typeof a == "object" && !Array.isArray(a))
                            for (let l in a) {
                              let o = a[l], i = e;
                              if (!(typeof o == "number" && isFinite(o)))
                                return f.errors = [{ instancePath: r + "/metrics/" + l.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/metrics/additionalProperties/type", keyword: "type", params: { type: "number" }, message: "must be number" }], !1;
                              var P = i === e;
                              if (!P)
                                break;
                            }
                          else
                            return f.errors = [{ instancePath: r + "/metrics", schemaPath: "#/properties/metrics/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                        var s = $ === e;
                      } else
                        var s = !0;
                      if (s) {
                        if (t.determinism !== void 0) {
                          let a = t.determinism, $ = e;
                          if (e === $)
                            if (a && typeof a == "object" && !Array.isArray(a)) {
                              let l;
                              if (a.level === void 0 && (l = "level"))
                                return f.errors = [{ instancePath: r + "/determinism", schemaPath: "#/properties/determinism/required", keyword: "required", params: { missingProperty: l }, message: "must have required property '" + l + "'" }], !1;
                              {
                                let o = e;
                                for (let i in a)
                                  if (!(i === "level" || i === "relativeTolerance" || i === "reason")) {
                                    return f.errors = [{ instancePath: r + "/determinism", schemaPath: "#/properties/determinism/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties" }], !1;
                                    break;
                                  }
                                if (o === e) {
                                  if (a.level !== void 0) {
                                    let i = a.level, T = e;
                                    if (typeof i != "string")
                                      return f.errors = [{ instancePath: r + "/determinism/level", schemaPath: "#/properties/determinism/properties/level/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                    if (!(i === "bitwise" || i === "tolerance" || i === "none"))
                                      return f.errors = [{ instancePath: r + "/determinism/level", schemaPath: "#/properties/determinism/properties/level/enum", keyword: "enum", params: { allowedValues: Z.properties.determinism.properties.level.enum }, message: "must be equal to one of the allowed values" }], !1;
                                    var p = T === e;
                                  } else
                                    var p = !0;
                                  if (p) {
                                    if (a.relativeTolerance !== void 0) {
                                      let i = a.relativeTolerance, T = e;
                                      if (e === T)
                                        if (typeof i == "number" && isFinite(i)) {
                                          if (i <= 0 || isNaN(i))
                                            return f.errors = [{ instancePath: r + "/determinism/relativeTolerance", schemaPath: "#/properties/determinism/properties/relativeTolerance/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" }], !1;
                                        } else
                                          return f.errors = [{ instancePath: r + "/determinism/relativeTolerance", schemaPath: "#/properties/determinism/properties/relativeTolerance/type", keyword: "type", params: { type: "number" }, message: "must be number" }], !1;
                                      var p = T === e;
                                    } else
                                      var p = !0;
                                    if (p)
                                      if (a.reason !== void 0) {
                                        let i = e;
                                        if (typeof a.reason != "string")
                                          return f.errors = [{ instancePath: r + "/determinism/reason", schemaPath: "#/properties/determinism/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                        var p = i === e;
                                      } else
                                        var p = !0;
                                  }
                                }
                              }
                            } else
                              return f.errors = [{ instancePath: r + "/determinism", schemaPath: "#/properties/determinism/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                          var s = $ === e;
                        } else
                          var s = !0;
                        if (s) {
                          if (t.metricLog !== void 0) {
                            let a = t.metricLog, $ = e;
                            if (e === $)
                              if (a && typeof a == "object" && !Array.isArray(a)) {
                                let l;
                                if (a.id === void 0 && (l = "id") || a.sizeBytes === void 0 && (l = "sizeBytes"))
                                  return f.errors = [{ instancePath: r + "/metricLog", schemaPath: "#/properties/metricLog/required", keyword: "required", params: { missingProperty: l }, message: "must have required property '" + l + "'" }], !1;
                                {
                                  let o = e;
                                  for (let i in a)
                                    if (!(i === "id" || i === "sizeBytes" || i === "list")) {
                                      return f.errors = [{ instancePath: r + "/metricLog", schemaPath: "#/properties/metricLog/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties" }], !1;
                                      break;
                                    }
                                  if (o === e) {
                                    if (a.id !== void 0) {
                                      let i = a.id, T = e;
                                      if (e === T)
                                        if (typeof i == "string") {
                                          if (!R.test(i))
                                            return f.errors = [{ instancePath: r + "/metricLog/id", schemaPath: "#/properties/metricLog/properties/id/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }], !1;
                                        } else
                                          return f.errors = [{ instancePath: r + "/metricLog/id", schemaPath: "#/properties/metricLog/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                      var m = T === e;
                                    } else
                                      var m = !0;
                                    if (m) {
                                      if (a.sizeBytes !== void 0) {
                                        let i = a.sizeBytes, T = e;
                                        if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i)))
                                          return f.errors = [{ instancePath: r + "/metricLog/sizeBytes", schemaPath: "#/properties/metricLog/properties/sizeBytes/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                                        if (e === T && typeof i == "number" && isFinite(i) && (i < 0 || isNaN(i)))
                                          return f.errors = [{ instancePath: r + "/metricLog/sizeBytes", schemaPath: "#/properties/metricLog/properties/sizeBytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                                        var m = T === e;
                                      } else
                                        var m = !0;
                                      if (m)
                                        if (a.list !== void 0) {
                                          let i = a.list, T = e;
                                          if (e === T)
                                            if (typeof i == "string") {
                                              if (!R.test(i))
                                                return f.errors = [{ instancePath: r + "/metricLog/list", schemaPath: "#/properties/metricLog/properties/list/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }], !1;
                                            } else
                                              return f.errors = [{ instancePath: r + "/metricLog/list", schemaPath: "#/properties/metricLog/properties/list/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                          var m = T === e;
                                        } else
                                          var m = !0;
                                    }
                                  }
                                }
                              } else
                                return f.errors = [{ instancePath: r + "/metricLog", schemaPath: "#/properties/metricLog/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                            var s = $ === e;
                          } else
                            var s = !0;
                          if (s) {
                            if (t.environment !== void 0) {
                              let a = t.environment, $ = e;
                              if (e === $)
                                if (a && typeof a == "object" && !Array.isArray(a)) {
                                  let l;
                                  if (a.kstore === void 0 && (l = "kstore") || a.node === void 0 && (l = "node") || a.platform === void 0 && (l = "platform") || a.arch === void 0 && (l = "arch") || a.cpu === void 0 && (l = "cpu") || a.host === void 0 && (l = "host"))
                                    return f.errors = [{ instancePath: r + "/environment", schemaPath: "#/properties/environment/required", keyword: "required", params: { missingProperty: l }, message: "must have required property '" + l + "'" }], !1;
                                  {
                                    let o = e;
                                    for (let i in a)
                                      if (!(i === "kstore" || i === "node" || i === "platform" || i === "arch" || i === "cpu" || i === "host" || i === "container" || i === "variables")) {
                                        return f.errors = [{ instancePath: r + "/environment", schemaPath: "#/properties/environment/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties" }], !1;
                                        break;
                                      }
                                    if (o === e) {
                                      if (a.kstore !== void 0) {
                                        let i = e;
                                        if (typeof a.kstore != "string")
                                          return f.errors = [{ instancePath: r + "/environment/kstore", schemaPath: "#/properties/environment/properties/kstore/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                        var g = i === e;
                                      } else
                                        var g = !0;
                                      if (g) {
                                        if (a.node !== void 0) {
                                          let i = e;
                                          if (typeof a.node != "string")
                                            return f.errors = [{ instancePath: r + "/environment/node", schemaPath: "#/properties/environment/properties/node/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                          var g = i === e;
                                        } else
                                          var g = !0;
                                        if (g) {
                                          if (a.platform !== void 0) {
                                            let i = e;
                                            if (typeof a.platform != "string")
                                              return f.errors = [{ instancePath: r + "/environment/platform", schemaPath: "#/properties/environment/properties/platform/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                            var g = i === e;
                                          } else
                                            var g = !0;
                                          if (g) {
                                            if (a.arch !== void 0) {
                                              let i = e;
                                              if (typeof a.arch != "string")
                                                return f.errors = [{ instancePath: r + "/environment/arch", schemaPath: "#/properties/environment/properties/arch/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                              var g = i === e;
                                            } else
                                              var g = !0;
                                            if (g) {
                                              if (a.cpu !== void 0) {
                                                let i = e;
                                                if (typeof a.cpu != "string")
                                                  return f.errors = [{ instancePath: r + "/environment/cpu", schemaPath: "#/properties/environment/properties/cpu/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                var g = i === e;
                                              } else
                                                var g = !0;
                                              if (g) {
                                                if (a.host !== void 0) {
                                                  let i = e;
                                                  if (typeof a.host != "string")
                                                    return f.errors = [{ instancePath: r + "/environment/host", schemaPath: "#/properties/environment/properties/host/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                  var g = i === e;
                                                } else
                                                  var g = !0;
                                                if (g) {
                                                  if (a.container !== void 0) {
                                                    let i = a.container, T = e;
                                                    if (e === T)
                                                      if (i && typeof i == "object" && !Array.isArray(i)) {
                                                        let x;
                                                        if (i.type === void 0 && (x = "type"))
                                                          return f.errors = [{ instancePath: r + "/environment/container", schemaPath: "#/properties/environment/properties/container/required", keyword: "required", params: { missingProperty: x }, message: "must have required property '" + x + "'" }], !1;
                                                        {
                                                          let u = e;
                                                          for (let d in i)
                                                            if (!(d === "type" || d === "id" || d === "image" || d === "imageId")) {
                                                              return f.errors = [{ instancePath: r + "/environment/container", schemaPath: "#/properties/environment/properties/container/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: d }, message: "must NOT have additional properties" }], !1;
                                                              break;
                                                            }
                                                          if (u === e) {
                                                            if (i.type !== void 0) {
                                                              let d = e;
                                                              if (typeof i.type != "string")
                                                                return f.errors = [{ instancePath: r + "/environment/container/type", schemaPath: "#/properties/environment/properties/container/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                              var w = d === e;
                                                            } else
                                                              var w = !0;
                                                            if (w) {
                                                              if (i.id !== void 0) {
                                                                let d = e;
                                                                if (typeof i.id != "string")
                                                                  return f.errors = [{ instancePath: r + "/environment/container/id", schemaPath: "#/properties/environment/properties/container/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                                var w = d === e;
                                                              } else
                                                                var w = !0;
                                                              if (w) {
                                                                if (i.image !== void 0) {
                                                                  let d = e;
                                                                  if (typeof i.image != "string")
                                                                    return f.errors = [{ instancePath: r + "/environment/container/image", schemaPath: "#/properties/environment/properties/container/properties/image/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                                  var w = d === e;
                                                                } else
                                                                  var w = !0;
                                                                if (w)
                                                                  if (i.imageId !== void 0) {
                                                                    let d = e;
                                                                    if (typeof i.imageId != "string")
                                                                      return f.errors = [{ instancePath: r + "/environment/container/imageId", schemaPath: "#/properties/environment/properties/container/properties/imageId/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                                    var w = d === e;
                                                                  } else
                                                                    var w = !0;
                                                              }
                                                            }
                                                          }
                                                        }
                                                      } else
                                                        return f.errors = [{ instancePath: r + "/environment/container", schemaPath: "#/properties/environment/properties/container/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                                                    var g = T === e;
                                                  } else
                                                    var g = !0;
                                                  if (g)
                                                    if (a.variables !== void 0) {
                                                      let i = a.variables, T = e;
                                                      if (e === T)
                                                        if (i && typeof i == "object" && !Array.isArray(i))
                                                          for (let x in i) {
                                                            let u = e;
                                                            if (typeof i[x] != "string")
                                                              return f.errors = [{ instancePath: r + "/environment/variables/" + x.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/environment/properties/variables/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                            var j = u === e;
                                                            if (!j)
                                                              break;
                                                          }
                                                        else
                                                          return f.errors = [{ instancePath: r + "/environment/variables", schemaPath: "#/properties/environment/properties/variables/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                                                      var g = T === e;
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
                                } else
                                  return f.errors = [{ instancePath: r + "/environment", schemaPath: "#/properties/environment/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                              var s = $ === e;
                            } else
                              var s = !0;
                            if (s) {
                              if (t.startedAt !== void 0) {
                                let a = e;
                                if (typeof t.startedAt != "string")
                                  return f.errors = [{ instancePath: r + "/startedAt", schemaPath: "#/properties/startedAt/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                var s = a === e;
                              } else
                                var s = !0;
                              if (s) {
                                if (t.durationMs !== void 0) {
                                  let a = t.durationMs, $ = e;
                                  if (!(typeof a == "number" && !(a % 1) && !isNaN(a) && isFinite(a)))
                                    return f.errors = [{ instancePath: r + "/durationMs", schemaPath: "#/properties/durationMs/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                                  if (e === $ && typeof a == "number" && isFinite(a) && (a < 0 || isNaN(a)))
                                    return f.errors = [{ instancePath: r + "/durationMs", schemaPath: "#/properties/durationMs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                                  var s = $ === e;
                                } else
                                  var s = !0;
                                if (s)
                                  if (t.error !== void 0) {
                                    let a = t.error, $ = e;
                                    if (e === $)
                                      if (a && typeof a == "object" && !Array.isArray(a)) {
                                        let l;
                                        if (a.code === void 0 && (l = "code") || a.message === void 0 && (l = "message"))
                                          return f.errors = [{ instancePath: r + "/error", schemaPath: "#/properties/error/required", keyword: "required", params: { missingProperty: l }, message: "must have required property '" + l + "'" }], !1;
                                        {
                                          let o = e;
                                          for (let i in a)
                                            if (!(i === "code" || i === "message")) {
                                              return f.errors = [{ instancePath: r + "/error", schemaPath: "#/properties/error/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties" }], !1;
                                              break;
                                            }
                                          if (o === e) {
                                            if (a.code !== void 0) {
                                              let i = e;
                                              if (typeof a.code != "string")
                                                return f.errors = [{ instancePath: r + "/error/code", schemaPath: "#/properties/error/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                              var h = i === e;
                                            } else
                                              var h = !0;
                                            if (h)
                                              if (a.message !== void 0) {
                                                let i = e;
                                                if (typeof a.message != "string")
                                                  return f.errors = [{ instancePath: r + "/error/message", schemaPath: "#/properties/error/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                var h = i === e;
                                              } else
                                                var h = !0;
                                          }
                                        }
                                      } else
                                        return f.errors = [{ instancePath: r + "/error", schemaPath: "#/properties/error/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                                    var s = $ === e;
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
    } else
      return f.errors = [{ instancePath: r, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return f.errors = q, e === 0;
}
f.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var fe = N, te = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "urn:kstore:schema:spec", title: "Spec", description: "Everything that determines the outputs of one run. Its id is the key of the run cache.", type: "object", additionalProperties: !1, required: ["type", "task", "inputs", "settings", "seed", "engine"], properties: { type: { type: "string", const: "kstore.spec.v1" }, task: { type: "object", additionalProperties: !1, required: ["type", "name", "version", "code"], properties: { type: { type: "string", enum: ["learning", "test"] }, name: { type: "string" }, version: { type: "string" }, code: { type: "string", pattern: "^[0-9a-f]{64}$", description: "hash of the code that is executed, its dependencies included" } } }, inputs: { type: "object", additionalProperties: { type: "string", pattern: "^[0-9a-f]{64}$", description: "SHA-256, 64 lower-case hexadecimal digits" }, description: "slot name to version id" }, settings: { type: "object", additionalProperties: !0, description: "validated settings, defaults filled in" }, seed: { type: "integer", minimum: 0, maximum: 4294967295 }, engine: { type: "object", additionalProperties: { type: "string" }, description: "identity of the numeric engine: name, library versions, backend, hash of the wasm file, kernel pack" } } };
function N(t, { instancePath: r = "", parentData: H, parentDataProperty: F, rootData: D = t, dynamicAnchors: U = {} } = {}) {
  let q = null, e = 0, k = N.evaluated;
  if (k.dynamicProps && (k.props = void 0), k.dynamicItems && (k.items = void 0), e === 0)
    if (t && typeof t == "object" && !Array.isArray(t)) {
      let y;
      if (t.type === void 0 && (y = "type") || t.task === void 0 && (y = "task") || t.inputs === void 0 && (y = "inputs") || t.settings === void 0 && (y = "settings") || t.seed === void 0 && (y = "seed") || t.engine === void 0 && (y = "engine"))
        return N.errors = [{ instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: y }, message: "must have required property '" + y + "'" }], !1;
      {
        let P = e;
        for (let p in t)
          if (!(p === "type" || p === "task" || p === "inputs" || p === "settings" || p === "seed" || p === "engine")) {
            return N.errors = [{ instancePath: r, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (P === e) {
          if (t.type !== void 0) {
            let p = t.type, m = e;
            if (typeof p != "string")
              return N.errors = [{ instancePath: r + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            if (p !== "kstore.spec.v1")
              return N.errors = [{ instancePath: r + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "kstore.spec.v1" }, message: "must be equal to constant" }], !1;
            var s = m === e;
          } else
            var s = !0;
          if (s) {
            if (t.task !== void 0) {
              let p = t.task, m = e;
              if (e === m)
                if (p && typeof p == "object" && !Array.isArray(p)) {
                  let w;
                  if (p.type === void 0 && (w = "type") || p.name === void 0 && (w = "name") || p.version === void 0 && (w = "version") || p.code === void 0 && (w = "code"))
                    return N.errors = [{ instancePath: r + "/task", schemaPath: "#/properties/task/required", keyword: "required", params: { missingProperty: w }, message: "must have required property '" + w + "'" }], !1;
                  {
                    let j = e;
                    for (let h in p)
                      if (!(h === "type" || h === "name" || h === "version" || h === "code")) {
                        return N.errors = [{ instancePath: r + "/task", schemaPath: "#/properties/task/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: h }, message: "must NOT have additional properties" }], !1;
                        break;
                      }
                    if (j === e) {
                      if (p.type !== void 0) {
                        let h = p.type, _ = e;
                        if (typeof h != "string")
                          return N.errors = [{ instancePath: r + "/task/type", schemaPath: "#/properties/task/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                        if (!(h === "learning" || h === "test"))
                          return N.errors = [{ instancePath: r + "/task/type", schemaPath: "#/properties/task/properties/type/enum", keyword: "enum", params: { allowedValues: te.properties.task.properties.type.enum }, message: "must be equal to one of the allowed values" }], !1;
                        var b = _ === e;
                      } else
                        var b = !0;
                      if (b) {
                        if (p.name !== void 0) {
                          let h = e;
                          if (typeof p.name != "string")
                            return N.errors = [{ instancePath: r + "/task/name", schemaPath: "#/properties/task/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                          var b = h === e;
                        } else
                          var b = !0;
                        if (b) {
                          if (p.version !== void 0) {
                            let h = e;
                            if (typeof p.version != "string")
                              return N.errors = [{ instancePath: r + "/task/version", schemaPath: "#/properties/task/properties/version/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                            var b = h === e;
                          } else
                            var b = !0;
                          if (b)
                            if (p.code !== void 0) {
                              let h = p.code, _ = e;
                              if (e === _)
                                if (typeof h == "string") {
                                  if (!R.test(h))
                                    return N.errors = [{ instancePath: r + "/task/code", schemaPath: "#/properties/task/properties/code/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }], !1;
                                } else
                                  return N.errors = [{ instancePath: r + "/task/code", schemaPath: "#/properties/task/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                              var b = _ === e;
                            } else
                              var b = !0;
                        }
                      }
                    }
                  }
                } else
                  return N.errors = [{ instancePath: r + "/task", schemaPath: "#/properties/task/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
              var s = m === e;
            } else
              var s = !0;
            if (s) {
              if (t.inputs !== void 0) {
                let p = t.inputs, m = e;
                if (e === m)
                  if (p && typeof p == "object" && !Array.isArray(p))
                    for (let w in p) {
                      let j = p[w], h = e;
                      if (e === h)
                        if (typeof j == "string") {
                          if (!R.test(j))
                            return N.errors = [{ instancePath: r + "/inputs/" + w.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/inputs/additionalProperties/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }], !1;
                        } else
                          return N.errors = [{ instancePath: r + "/inputs/" + w.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/inputs/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                      var A = h === e;
                      if (!A)
                        break;
                    }
                  else
                    return N.errors = [{ instancePath: r + "/inputs", schemaPath: "#/properties/inputs/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                var s = m === e;
              } else
                var s = !0;
              if (s) {
                if (t.settings !== void 0) {
                  let p = t.settings, m = e;
                  if (e === m && !(p && typeof p == "object" && !Array.isArray(p)))
                    return N.errors = [{ instancePath: r + "/settings", schemaPath: "#/properties/settings/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                  var s = m === e;
                } else
                  var s = !0;
                if (s) {
                  if (t.seed !== void 0) {
                    let p = t.seed, m = e;
                    if (!(typeof p == "number" && !(p % 1) && !isNaN(p) && isFinite(p)))
                      return N.errors = [{ instancePath: r + "/seed", schemaPath: "#/properties/seed/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                    if (e === m && typeof p == "number" && isFinite(p)) {
                      if (p > 4294967295 || isNaN(p))
                        return N.errors = [{ instancePath: r + "/seed", schemaPath: "#/properties/seed/maximum", keyword: "maximum", params: { comparison: "<=", limit: 4294967295 }, message: "must be <= 4294967295" }], !1;
                      if (p < 0 || isNaN(p))
                        return N.errors = [{ instancePath: r + "/seed", schemaPath: "#/properties/seed/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                    }
                    var s = m === e;
                  } else
                    var s = !0;
                  if (s)
                    if (t.engine !== void 0) {
                      let p = t.engine, m = e;
                      if (e === m)
                        if (p && typeof p == "object" && !Array.isArray(p))
                          for (let w in p) {
                            let j = e;
                            if (typeof p[w] != "string")
                              return N.errors = [{ instancePath: r + "/engine/" + w.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/engine/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                            var n = j === e;
                            if (!n)
                              break;
                          }
                        else
                          return N.errors = [{ instancePath: r + "/engine", schemaPath: "#/properties/engine/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                      var s = m === e;
                    } else
                      var s = !0;
                }
              }
            }
          }
        }
      }
    } else
      return N.errors = [{ instancePath: r, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return N.errors = q, e === 0;
}
N.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var ye = M;
function M(t, { instancePath: r = "", parentData: H, parentDataProperty: F, rootData: D = t, dynamicAnchors: U = {} } = {}) {
  let q = null, e = 0, k = M.evaluated;
  if (k.dynamicProps && (k.props = void 0), k.dynamicItems && (k.items = void 0), e === 0)
    if (t && typeof t == "object" && !Array.isArray(t)) {
      let y;
      if (t.type === void 0 && (y = "type") || t.store === void 0 && (y = "store") || t.trusted === void 0 && (y = "trusted") || t.recorded === void 0 && (y = "recorded"))
        return M.errors = [{ instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: y }, message: "must have required property '" + y + "'" }], !1;
      {
        let P = e;
        for (let p in t)
          if (!(p === "type" || p === "store" || p === "trusted" || p === "recorded")) {
            return M.errors = [{ instancePath: r, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (P === e) {
          if (t.type !== void 0) {
            let p = t.type, m = e;
            if (typeof p != "string")
              return M.errors = [{ instancePath: r + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            if (p !== "kstore.trust.v1")
              return M.errors = [{ instancePath: r + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "kstore.trust.v1" }, message: "must be equal to constant" }], !1;
            var s = m === e;
          } else
            var s = !0;
          if (s) {
            if (t.store !== void 0) {
              let p = e;
              if (typeof t.store != "string")
                return M.errors = [{ instancePath: r + "/store", schemaPath: "#/properties/store/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              var s = p === e;
            } else
              var s = !0;
            if (s) {
              if (t.trusted !== void 0) {
                let p = t.trusted, m = e;
                if (e === m)
                  if (p && typeof p == "object" && !Array.isArray(p)) {
                    for (let w in p) {
                      let j = e;
                      if (typeof w == "string" && !R.test(w)) {
                        let h = { instancePath: r + "/trusted", schemaPath: "#/properties/trusted/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"', propertyName: w };
                        q === null ? q = [h] : q.push(h), e++;
                      }
                      var b = j === e;
                      if (!b) {
                        let h = { instancePath: r + "/trusted", schemaPath: "#/properties/trusted/propertyNames", keyword: "propertyNames", params: { propertyName: w }, message: "property name must be valid" };
                        return q === null ? q = [h] : q.push(h), e++, M.errors = q, !1;
                        break;
                      }
                    }
                    if (b)
                      for (let w in p) {
                        let j = e;
                        if (typeof p[w] != "string")
                          return M.errors = [{ instancePath: r + "/trusted/" + w.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/trusted/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                        var A = j === e;
                        if (!A)
                          break;
                      }
                  } else
                    return M.errors = [{ instancePath: r + "/trusted", schemaPath: "#/properties/trusted/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                var s = m === e;
              } else
                var s = !0;
              if (s)
                if (t.recorded !== void 0) {
                  let p = t.recorded, m = e;
                  if (e === m)
                    if (Array.isArray(p)) {
                      var n = !0;
                      let w = p.length;
                      for (let j = 0; j < w; j++) {
                        let h = p[j], _ = e;
                        if (e === _)
                          if (typeof h == "string") {
                            if (!R.test(h))
                              return M.errors = [{ instancePath: r + "/recorded/" + j, schemaPath: "#/properties/recorded/items/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }], !1;
                          } else
                            return M.errors = [{ instancePath: r + "/recorded/" + j, schemaPath: "#/properties/recorded/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                        var n = _ === e;
                        if (!n)
                          break;
                      }
                    } else
                      return M.errors = [{ instancePath: r + "/recorded", schemaPath: "#/properties/recorded/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                  var s = m === e;
                } else
                  var s = !0;
            }
          }
        }
      }
    } else
      return M.errors = [{ instancePath: r, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return M.errors = q, e === 0;
}
M.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var ce = I, se = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "urn:kstore:schema:version", title: "Version", description: "One published version: an immutable file in the ledger.", type: "object", additionalProperties: !1, required: ["type", "kind", "name", "version", "id", "manifest"], properties: { type: { type: "string", const: "kstore.version.v1" }, kind: { type: "string", enum: ["dataset", "preprocessing", "model", "training", "evaluation", "experiment", "report", "checkpoint", "result", "plugin"] }, name: { type: "string", minLength: 1, maxLength: 100 }, version: { type: "integer", minimum: 1 }, id: { type: "string", pattern: "^[0-9a-f]{64}$", description: "SHA-256, 64 lower-case hexadecimal digits" }, manifest: { type: "object", description: "the manifest whose canonical JSON hashes to `id`; schema `manifest`", additionalProperties: !0 } } };
function I(t, { instancePath: r = "", parentData: H, parentDataProperty: F, rootData: D = t, dynamicAnchors: U = {} } = {}) {
  let q = null, e = 0, k = I.evaluated;
  if (k.dynamicProps && (k.props = void 0), k.dynamicItems && (k.items = void 0), e === 0)
    if (t && typeof t == "object" && !Array.isArray(t)) {
      let b;
      if (t.type === void 0 && (b = "type") || t.kind === void 0 && (b = "kind") || t.name === void 0 && (b = "name") || t.version === void 0 && (b = "version") || t.id === void 0 && (b = "id") || t.manifest === void 0 && (b = "manifest"))
        return I.errors = [{ instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: b }, message: "must have required property '" + b + "'" }], !1;
      {
        let A = e;
        for (let n in t)
          if (!(n === "type" || n === "kind" || n === "name" || n === "version" || n === "id" || n === "manifest")) {
            return I.errors = [{ instancePath: r, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (A === e) {
          if (t.type !== void 0) {
            let n = t.type, y = e;
            if (typeof n != "string")
              return I.errors = [{ instancePath: r + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            if (n !== "kstore.version.v1")
              return I.errors = [{ instancePath: r + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "kstore.version.v1" }, message: "must be equal to constant" }], !1;
            var s = y === e;
          } else
            var s = !0;
          if (s) {
            if (t.kind !== void 0) {
              let n = t.kind, y = e;
              if (typeof n != "string")
                return I.errors = [{ instancePath: r + "/kind", schemaPath: "#/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              if (!(n === "dataset" || n === "preprocessing" || n === "model" || n === "training" || n === "evaluation" || n === "experiment" || n === "report" || n === "checkpoint" || n === "result" || n === "plugin"))
                return I.errors = [{ instancePath: r + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: se.properties.kind.enum }, message: "must be equal to one of the allowed values" }], !1;
              var s = y === e;
            } else
              var s = !0;
            if (s) {
              if (t.name !== void 0) {
                let n = t.name, y = e;
                if (e === y)
                  if (typeof n == "string") {
                    if (W(n) > 100)
                      return I.errors = [{ instancePath: r + "/name", schemaPath: "#/properties/name/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" }], !1;
                    if (W(n) < 1)
                      return I.errors = [{ instancePath: r + "/name", schemaPath: "#/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                  } else
                    return I.errors = [{ instancePath: r + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                var s = y === e;
              } else
                var s = !0;
              if (s) {
                if (t.version !== void 0) {
                  let n = t.version, y = e;
                  if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n)))
                    return I.errors = [{ instancePath: r + "/version", schemaPath: "#/properties/version/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                  if (e === y && typeof n == "number" && isFinite(n) && (n < 1 || isNaN(n)))
                    return I.errors = [{ instancePath: r + "/version", schemaPath: "#/properties/version/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }], !1;
                  var s = y === e;
                } else
                  var s = !0;
                if (s) {
                  if (t.id !== void 0) {
                    let n = t.id, y = e;
                    if (e === y)
                      if (typeof n == "string") {
                        if (!R.test(n))
                          return I.errors = [{ instancePath: r + "/id", schemaPath: "#/properties/id/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }], !1;
                      } else
                        return I.errors = [{ instancePath: r + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                    var s = y === e;
                  } else
                    var s = !0;
                  if (s)
                    if (t.manifest !== void 0) {
                      let n = t.manifest, y = e;
                      if (e === y && !(n && typeof n == "object" && !Array.isArray(n)))
                        return I.errors = [{ instancePath: r + "/manifest", schemaPath: "#/properties/manifest/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                      var s = y === e;
                    } else
                      var s = !0;
                }
              }
            }
          }
        }
      }
    } else
      return I.errors = [{ instancePath: r, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return I.errors = q, e === 0;
}
I.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var ge = {
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
  ne as isAliases,
  oe as isConfig,
  pe as isExperimentRun,
  de as isExperimentSpec,
  me as isGarbage,
  ue as isManifest,
  le as isRun,
  fe as isSpec,
  ye as isTrust,
  ce as isVersion,
  ge as schemas
};
