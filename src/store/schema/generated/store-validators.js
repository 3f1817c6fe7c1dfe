// Generated from schemas/ by `npm run generate`. Do not edit.
var Q = (t, r) => () => {
  try {
    return r || t((r = { exports: {} }).exports, r), r.exports;
  } catch (z) {
    throw r = 0, z;
  }
};

// node_modules/ajv/dist/runtime/ucs2length.js
var W = Q((Z) => {
  "use strict";
  Object.defineProperty(Z, "__esModule", { value: !0 });
  function G(t) {
    let r = t.length, z = 0, F = 0, D;
    for (; F < r; )
      z++, D = t.charCodeAt(F++), D >= 55296 && D <= 56319 && F < r && (D = t.charCodeAt(F), (D & 64512) === 56320 && F++);
    return z;
  }
  Z.default = G;
  G.code = 'require("ajv/dist/runtime/ucs2length").default';
});

// <stdin>
var ie = E;
function E(t, { instancePath: r = "", parentData: z, parentDataProperty: F, rootData: D = t, dynamicAnchors: R = {} } = {}) {
  let _ = null, e = 0, k = E.evaluated;
  if (k.dynamicProps && (k.props = void 0), k.dynamicItems && (k.items = void 0), e === 0)
    if (t && typeof t == "object" && !Array.isArray(t)) {
      let n;
      if (t.type === void 0 && (n = "type") || t.aliases === void 0 && (n = "aliases"))
        return E.errors = [{ instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: n }, message: "must have required property '" + n + "'" }], !1;
      {
        let m = e;
        for (let w in t)
          if (!(w === "type" || w === "aliases")) {
            return E.errors = [{ instancePath: r, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: w }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (m === e) {
          if (t.type !== void 0) {
            let w = t.type, i = e;
            if (typeof w != "string")
              return E.errors = [{ instancePath: r + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            if (w !== "kstore.aliases.v1")
              return E.errors = [{ instancePath: r + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "kstore.aliases.v1" }, message: "must be equal to constant" }], !1;
            var s = i === e;
          } else
            var s = !0;
          if (s)
            if (t.aliases !== void 0) {
              let w = t.aliases, i = e;
              if (e === i)
                if (w && typeof w == "object" && !Array.isArray(w))
                  for (let j in w) {
                    let y = w[j], v = e;
                    if (e === v)
                      if (y && typeof y == "object" && !Array.isArray(y))
                        for (let d in y) {
                          let a = y[d], A = e;
                          if (!(typeof a == "number" && !(a % 1) && !isNaN(a) && isFinite(a)))
                            return E.errors = [{ instancePath: r + "/aliases/" + j.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + d.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/aliases/additionalProperties/additionalProperties/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                          if (e === A && typeof a == "number" && isFinite(a) && (a < 1 || isNaN(a)))
                            return E.errors = [{ instancePath: r + "/aliases/" + j.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + d.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/aliases/additionalProperties/additionalProperties/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }], !1;
                          var b = A === e;
                          if (!b)
                            break;
                        }
                      else
                        return E.errors = [{ instancePath: r + "/aliases/" + j.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/aliases/additionalProperties/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                    var P = v === e;
                    if (!P)
                      break;
                  }
                else
                  return E.errors = [{ instancePath: r + "/aliases", schemaPath: "#/properties/aliases/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
              var s = i === e;
            } else
              var s = !0;
        }
      }
    } else
      return E.errors = [{ instancePath: r, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return E.errors = _, e === 0;
}
E.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var ae = B;
var J = W().default;
function B(t, { instancePath: r = "", parentData: z, parentDataProperty: F, rootData: D = t, dynamicAnchors: R = {} } = {}) {
  let _ = null, e = 0, k = B.evaluated;
  if (k.dynamicProps && (k.props = void 0), k.dynamicItems && (k.items = void 0), e === 0)
    if (t && typeof t == "object" && !Array.isArray(t)) {
      let P = e;
      for (let n in t)
        if (!(n === "author" || n === "lockTimeoutSeconds")) {
          return B.errors = [{ instancePath: r, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n }, message: "must NOT have additional properties" }], !1;
          break;
        }
      if (P === e) {
        if (t.author !== void 0) {
          let n = t.author, m = e;
          if (e === m)
            if (n && typeof n == "object" && !Array.isArray(n)) {
              let w;
              if (n.name === void 0 && (w = "name") || n.email === void 0 && (w = "email"))
                return B.errors = [{ instancePath: r + "/author", schemaPath: "#/properties/author/required", keyword: "required", params: { missingProperty: w }, message: "must have required property '" + w + "'" }], !1;
              {
                let i = e;
                for (let g in n)
                  if (!(g === "name" || g === "email")) {
                    return B.errors = [{ instancePath: r + "/author", schemaPath: "#/properties/author/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: g }, message: "must NOT have additional properties" }], !1;
                    break;
                  }
                if (i === e) {
                  if (n.name !== void 0) {
                    let g = n.name, j = e;
                    if (e === j)
                      if (typeof g == "string") {
                        if (J(g) < 1)
                          return B.errors = [{ instancePath: r + "/author/name", schemaPath: "#/properties/author/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                      } else
                        return B.errors = [{ instancePath: r + "/author/name", schemaPath: "#/properties/author/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                    var s = j === e;
                  } else
                    var s = !0;
                  if (s)
                    if (n.email !== void 0) {
                      let g = e;
                      if (typeof n.email != "string")
                        return B.errors = [{ instancePath: r + "/author/email", schemaPath: "#/properties/author/properties/email/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                      var s = g === e;
                    } else
                      var s = !0;
                }
              }
            } else
              return B.errors = [{ instancePath: r + "/author", schemaPath: "#/properties/author/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
          var b = m === e;
        } else
          var b = !0;
        if (b)
          if (t.lockTimeoutSeconds !== void 0) {
            let n = t.lockTimeoutSeconds, m = e;
            if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n)))
              return B.errors = [{ instancePath: r + "/lockTimeoutSeconds", schemaPath: "#/properties/lockTimeoutSeconds/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
            if (e === m && typeof n == "number" && isFinite(n) && (n < 0 || isNaN(n)))
              return B.errors = [{ instancePath: r + "/lockTimeoutSeconds", schemaPath: "#/properties/lockTimeoutSeconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
            var b = m === e;
          } else
            var b = !0;
      }
    } else
      return B.errors = [{ instancePath: r, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return B.errors = _, e === 0;
}
B.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var ne = h, U = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "urn:kstore:schema:experiment-run", title: "ExperimentRun", description: "Record of one execution of an experiment: a chain of runs.", type: "object", additionalProperties: !1, required: ["type", "spec", "specification", "status", "used", "steps", "outputs", "metrics", "startedAt", "durationMs"], properties: { type: { type: "string", const: "kstore.experiment-run.v1" }, spec: { type: "string", pattern: "^[0-9a-f]{64}$", description: "SHA-256, 64 lower-case hexadecimal digits" }, specification: { type: "object", additionalProperties: !0, description: "the experiment spec itself" }, status: { type: "string", enum: ["succeeded", "failed", "aborted"] }, used: { type: "array", description: "versions that were used", items: { type: "object", additionalProperties: !1, required: ["role", "kind", "name", "version", "id"], properties: { role: { type: "string" }, kind: { type: "string", enum: ["dataset", "preprocessing", "model", "training", "evaluation", "experiment", "report", "checkpoint", "result", "plugin"] }, name: { type: "string" }, version: { type: "integer", minimum: 1 }, id: { type: "string", pattern: "^[0-9a-f]{64}$", description: "SHA-256, 64 lower-case hexadecimal digits" } } } }, steps: { type: "array", items: { type: "object", additionalProperties: !1, required: ["step", "run", "cached"], properties: { step: { type: "string" }, run: { type: "string", pattern: "^[0-9a-f]{64}$", description: "SHA-256, 64 lower-case hexadecimal digits" }, cached: { type: "boolean" } } } }, outputs: { type: "array", description: "versions that were made", items: { type: "object", additionalProperties: !1, required: ["slot", "kind", "name", "version", "id"], properties: { slot: { type: "string" }, kind: { type: "string", enum: ["dataset", "preprocessing", "model", "training", "evaluation", "experiment", "report", "checkpoint", "result", "plugin"] }, name: { type: "string" }, version: { type: "integer", minimum: 1 }, id: { type: "string", pattern: "^[0-9a-f]{64}$", description: "SHA-256, 64 lower-case hexadecimal digits" } } } }, metrics: { type: "object", additionalProperties: { type: "number" }, description: "final value of each metric" }, startedAt: { type: "string", description: "ISO 8601, UTC" }, durationMs: { type: "integer", minimum: 0 }, error: { type: "object", additionalProperties: !1, required: ["code", "message"], properties: { code: { type: "string" }, message: { type: "string" } } } } }, K = Object.prototype.hasOwnProperty, L = new RegExp("^[0-9a-f]{64}$", "u");
function h(t, { instancePath: r = "", parentData: z, parentDataProperty: F, rootData: D = t, dynamicAnchors: R = {} } = {}) {
  let _ = null, e = 0, k = h.evaluated;
  if (k.dynamicProps && (k.props = void 0), k.dynamicItems && (k.items = void 0), e === 0)
    if (t && typeof t == "object" && !Array.isArray(t)) {
      let y;
      if (t.type === void 0 && (y = "type") || t.spec === void 0 && (y = "spec") || t.specification === void 0 && (y = "specification") || t.status === void 0 && (y = "status") || t.used === void 0 && (y = "used") || t.steps === void 0 && (y = "steps") || t.outputs === void 0 && (y = "outputs") || t.metrics === void 0 && (y = "metrics") || t.startedAt === void 0 && (y = "startedAt") || t.durationMs === void 0 && (y = "durationMs"))
        return h.errors = [{ instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: y }, message: "must have required property '" + y + "'" }], !1;
      {
        let v = e;
        for (let d in t)
          if (!K.call(U.properties, d)) {
            return h.errors = [{ instancePath: r, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: d }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (v === e) {
          if (t.type !== void 0) {
            let d = t.type, a = e;
            if (typeof d != "string")
              return h.errors = [{ instancePath: r + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            if (d !== "kstore.experiment-run.v1")
              return h.errors = [{ instancePath: r + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "kstore.experiment-run.v1" }, message: "must be equal to constant" }], !1;
            var s = a === e;
          } else
            var s = !0;
          if (s) {
            if (t.spec !== void 0) {
              let d = t.spec, a = e;
              if (e === a)
                if (typeof d == "string") {
                  if (!L.test(d))
                    return h.errors = [{ instancePath: r + "/spec", schemaPath: "#/properties/spec/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }], !1;
                } else
                  return h.errors = [{ instancePath: r + "/spec", schemaPath: "#/properties/spec/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              var s = a === e;
            } else
              var s = !0;
            if (s) {
              if (t.specification !== void 0) {
                let d = t.specification, a = e;
                if (e === a && !(d && typeof d == "object" && !Array.isArray(d)))
                  return h.errors = [{ instancePath: r + "/specification", schemaPath: "#/properties/specification/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                var s = a === e;
              } else
                var s = !0;
              if (s) {
                if (t.status !== void 0) {
                  let d = t.status, a = e;
                  if (typeof d != "string")
                    return h.errors = [{ instancePath: r + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                  if (!(d === "succeeded" || d === "failed" || d === "aborted"))
                    return h.errors = [{ instancePath: r + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: U.properties.status.enum }, message: "must be equal to one of the allowed values" }], !1;
                  var s = a === e;
                } else
                  var s = !0;
                if (s) {
                  if (t.used !== void 0) {
                    let d = t.used, a = e;
                    if (e === a)
                      if (Array.isArray(d)) {
                        var b = !0;
                        let H = d.length;
                        for (let f = 0; f < H; f++) {
                          let p = d[f], o = e;
                          if (e === o)
                            if (p && typeof p == "object" && !Array.isArray(p)) {
                              let $;
                              if (p.role === void 0 && ($ = "role") || p.kind === void 0 && ($ = "kind") || p.name === void 0 && ($ = "name") || p.version === void 0 && ($ = "version") || p.id === void 0 && ($ = "id"))
                                return h.errors = [{ instancePath: r + "/used/" + f, schemaPath: "#/properties/used/items/required", keyword: "required", params: { missingProperty: $ }, message: "must have required property '" + $ + "'" }], !1;
                              {
                                let x = e;
                                for (let l in p)
                                  if (!(l === "role" || l === "kind" || l === "name" || l === "version" || l === "id")) {
                                    return h.errors = [{ instancePath: r + "/used/" + f, schemaPath: "#/properties/used/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: l }, message: "must NOT have additional properties" }], !1;
                                    break;
                                  }
                                if (x === e) {
                                  if (p.role !== void 0) {
                                    let l = e;
                                    if (typeof p.role != "string")
                                      return h.errors = [{ instancePath: r + "/used/" + f + "/role", schemaPath: "#/properties/used/items/properties/role/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                    var P = l === e;
                                  } else
                                    var P = !0;
                                  if (P) {
                                    if (p.kind !== void 0) {
                                      let l = p.kind, u = e;
                                      if (typeof l != "string")
                                        return h.errors = [{ instancePath: r + "/used/" + f + "/kind", schemaPath: "#/properties/used/items/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                      if (!(l === "dataset" || l === "preprocessing" || l === "model" || l === "training" || l === "evaluation" || l === "experiment" || l === "report" || l === "checkpoint" || l === "result" || l === "plugin"))
                                        return h.errors = [{ instancePath: r + "/used/" + f + "/kind", schemaPath: "#/properties/used/items/properties/kind/enum", keyword: "enum", params: { allowedValues: U.properties.used.items.properties.kind.enum }, message: "must be equal to one of the allowed values" }], !1;
                                      var P = u === e;
                                    } else
                                      var P = !0;
                                    if (P) {
                                      if (p.name !== void 0) {
                                        let l = e;
                                        if (typeof p.name != "string")
                                          return h.errors = [{ instancePath: r + "/used/" + f + "/name", schemaPath: "#/properties/used/items/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                        var P = l === e;
                                      } else
                                        var P = !0;
                                      if (P) {
                                        if (p.version !== void 0) {
                                          let l = p.version, u = e;
                                          if (!(typeof l == "number" && !(l % 1) && !isNaN(l) && isFinite(l)))
                                            return h.errors = [{ instancePath: r + "/used/" + f + "/version", schemaPath: "#/properties/used/items/properties/version/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                                          if (e === u && typeof l == "number" && isFinite(l) && (l < 1 || isNaN(l)))
                                            return h.errors = [{ instancePath: r + "/used/" + f + "/version", schemaPath: "#/properties/used/items/properties/version/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }], !1;
                                          var P = u === e;
                                        } else
                                          var P = !0;
                                        if (P)
                                          if (p.id !== void 0) {
                                            let l = p.id, u = e;
                                            if (e === u)
                                              if (typeof l == "string") {
                                                if (!L.test(l))
                                                  return h.errors = [{ instancePath: r + "/used/" + f + "/id", schemaPath: "#/properties/used/items/properties/id/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }], !1;
                                              } else
                                                return h.errors = [{ instancePath: r + "/used/" + f + "/id", schemaPath: "#/properties/used/items/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                            var P = u === e;
                                          } else
                                            var P = !0;
                                      }
                                    }
                                  }
                                }
                              }
                            } else
                              return h.errors = [{ instancePath: r + "/used/" + f, schemaPath: "#/properties/used/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                          var b = o === e;
                          if (!b)
                            break;
                        }
                      } else
                        return h.errors = [{ instancePath: r + "/used", schemaPath: "#/properties/used/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                    var s = a === e;
                  } else
                    var s = !0;
                  if (s) {
                    if (t.steps !== void 0) {
                      let d = t.steps, a = e;
                      if (e === a)
                        if (Array.isArray(d)) {
                          var n = !0;
                          let H = d.length;
                          for (let f = 0; f < H; f++) {
                            let p = d[f], o = e;
                            if (e === o)
                              if (p && typeof p == "object" && !Array.isArray(p)) {
                                let $;
                                if (p.step === void 0 && ($ = "step") || p.run === void 0 && ($ = "run") || p.cached === void 0 && ($ = "cached"))
                                  return h.errors = [{ instancePath: r + "/steps/" + f, schemaPath: "#/properties/steps/items/required", keyword: "required", params: { missingProperty: $ }, message: "must have required property '" + $ + "'" }], !1;
                                {
                                  let x = e;
                                  for (let l in p)
                                    if (!(l === "step" || l === "run" || l === "cached")) {
                                      return h.errors = [{ instancePath: r + "/steps/" + f, schemaPath: "#/properties/steps/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: l }, message: "must NOT have additional properties" }], !1;
                                      break;
                                    }
                                  if (x === e) {
                                    if (p.step !== void 0) {
                                      let l = e;
                                      if (typeof p.step != "string")
                                        return h.errors = [{ instancePath: r + "/steps/" + f + "/step", schemaPath: "#/properties/steps/items/properties/step/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                      var m = l === e;
                                    } else
                                      var m = !0;
                                    if (m) {
                                      if (p.run !== void 0) {
                                        let l = p.run, u = e;
                                        if (e === u)
                                          if (typeof l == "string") {
                                            if (!L.test(l))
                                              return h.errors = [{ instancePath: r + "/steps/" + f + "/run", schemaPath: "#/properties/steps/items/properties/run/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }], !1;
                                          } else
                                            return h.errors = [{ instancePath: r + "/steps/" + f + "/run", schemaPath: "#/properties/steps/items/properties/run/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                        var m = u === e;
                                      } else
                                        var m = !0;
                                      if (m)
                                        if (p.cached !== void 0) {
                                          let l = e;
                                          if (typeof p.cached != "boolean")
                                            return h.errors = [{ instancePath: r + "/steps/" + f + "/cached", schemaPath: "#/properties/steps/items/properties/cached/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }], !1;
                                          var m = l === e;
                                        } else
                                          var m = !0;
                                    }
                                  }
                                }
                              } else
                                return h.errors = [{ instancePath: r + "/steps/" + f, schemaPath: "#/properties/steps/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                            var n = o === e;
                            if (!n)
                              break;
                          }
                        } else
                          return h.errors = [{ instancePath: r + "/steps", schemaPath: "#/properties/steps/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                      var s = a === e;
                    } else
                      var s = !0;
                    if (s) {
                      if (t.outputs !== void 0) {
                        let d = t.outputs, a = e;
                        if (e === a)
                          if (Array.isArray(d)) {
                            var w = !0;
                            let H = d.length;
                            for (let f = 0; f < H; f++) {
                              let p = d[f], o = e;
                              if (e === o)
                                if (p && typeof p == "object" && !Array.isArray(p)) {
                                  let $;
                                  if (p.slot === void 0 && ($ = "slot") || p.kind === void 0 && ($ = "kind") || p.name === void 0 && ($ = "name") || p.version === void 0 && ($ = "version") || p.id === void 0 && ($ = "id"))
                                    return h.errors = [{ instancePath: r + "/outputs/" + f, schemaPath: "#/properties/outputs/items/required", keyword: "required", params: { missingProperty: $ }, message: "must have required property '" + $ + "'" }], !1;
                                  {
                                    let x = e;
                                    for (let l in p)
                                      if (!(l === "slot" || l === "kind" || l === "name" || l === "version" || l === "id")) {
                                        return h.errors = [{ instancePath: r + "/outputs/" + f, schemaPath: "#/properties/outputs/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: l }, message: "must NOT have additional properties" }], !1;
                                        break;
                                      }
                                    if (x === e) {
                                      if (p.slot !== void 0) {
                                        let l = e;
                                        if (typeof p.slot != "string")
                                          return h.errors = [{ instancePath: r + "/outputs/" + f + "/slot", schemaPath: "#/properties/outputs/items/properties/slot/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                        var i = l === e;
                                      } else
                                        var i = !0;
                                      if (i) {
                                        if (p.kind !== void 0) {
                                          let l = p.kind, u = e;
                                          if (typeof l != "string")
                                            return h.errors = [{ instancePath: r + "/outputs/" + f + "/kind", schemaPath: "#/properties/outputs/items/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                          if (!(l === "dataset" || l === "preprocessing" || l === "model" || l === "training" || l === "evaluation" || l === "experiment" || l === "report" || l === "checkpoint" || l === "result" || l === "plugin"))
                                            return h.errors = [{ instancePath: r + "/outputs/" + f + "/kind", schemaPath: "#/properties/outputs/items/properties/kind/enum", keyword: "enum", params: { allowedValues: U.properties.outputs.items.properties.kind.enum }, message: "must be equal to one of the allowed values" }], !1;
                                          var i = u === e;
                                        } else
                                          var i = !0;
                                        if (i) {
                                          if (p.name !== void 0) {
                                            let l = e;
                                            if (typeof p.name != "string")
                                              return h.errors = [{ instancePath: r + "/outputs/" + f + "/name", schemaPath: "#/properties/outputs/items/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                            var i = l === e;
                                          } else
                                            var i = !0;
                                          if (i) {
                                            if (p.version !== void 0) {
                                              let l = p.version, u = e;
                                              if (!(typeof l == "number" && !(l % 1) && !isNaN(l) && isFinite(l)))
                                                return h.errors = [{ instancePath: r + "/outputs/" + f + "/version", schemaPath: "#/properties/outputs/items/properties/version/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                                              if (e === u && typeof l == "number" && isFinite(l) && (l < 1 || isNaN(l)))
                                                return h.errors = [{ instancePath: r + "/outputs/" + f + "/version", schemaPath: "#/properties/outputs/items/properties/version/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }], !1;
                                              var i = u === e;
                                            } else
                                              var i = !0;
                                            if (i)
                                              if (p.id !== void 0) {
                                                let l = p.id, u = e;
                                                if (e === u)
                                                  if (typeof l == "string") {
                                                    if (!L.test(l))
                                                      return h.errors = [{ instancePath: r + "/outputs/" + f + "/id", schemaPath: "#/properties/outputs/items/properties/id/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }], !1;
                                                  } else
                                                    return h.errors = [{ instancePath: r + "/outputs/" + f + "/id", schemaPath: "#/properties/outputs/items/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                var i = u === e;
                                              } else
                                                var i = !0;
                                          }
                                        }
                                      }
                                    }
                                  }
                                } else
                                  return h.errors = [{ instancePath: r + "/outputs/" + f, schemaPath: "#/properties/outputs/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                              var w = o === e;
                              if (!w)
                                break;
                            }
                          } else
                            return h.errors = [{ instancePath: r + "/outputs", schemaPath: "#/properties/outputs/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                        var s = a === e;
                      } else
                        var s = !0;
                      if (s) {
                        if (t.metrics !== void 0) {
                          let d = t.metrics, a = e;
                          if (e === a)
                            if (d && typeof d == "object" && !Array.isArray(d))
                              for (let H in d) {
                                let f = d[H], p = e;
                                if (!(typeof f == "number" && isFinite(f)))
                                  return h.errors = [{ instancePath: r + "/metrics/" + H.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/metrics/additionalProperties/type", keyword: "type", params: { type: "number" }, message: "must be number" }], !1;
                                var g = p === e;
                                if (!g)
                                  break;
                              }
                            else
                              return h.errors = [{ instancePath: r + "/metrics", schemaPath: "#/properties/metrics/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                          var s = a === e;
                        } else
                          var s = !0;
                        if (s) {
                          if (t.startedAt !== void 0) {
                            let d = e;
                            if (typeof t.startedAt != "string")
                              return h.errors = [{ instancePath: r + "/startedAt", schemaPath: "#/properties/startedAt/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                            var s = d === e;
                          } else
                            var s = !0;
                          if (s) {
                            if (t.durationMs !== void 0) {
                              let d = t.durationMs, a = e;
                              if (!(typeof d == "number" && !(d % 1) && !isNaN(d) && isFinite(d)))
                                return h.errors = [{ instancePath: r + "/durationMs", schemaPath: "#/properties/durationMs/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                              if (e === a && typeof d == "number" && isFinite(d) && (d < 0 || isNaN(d)))
                                return h.errors = [{ instancePath: r + "/durationMs", schemaPath: "#/properties/durationMs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                              var s = a === e;
                            } else
                              var s = !0;
                            if (s)
                              if (t.error !== void 0) {
                                let d = t.error, a = e;
                                if (e === a)
                                  if (d && typeof d == "object" && !Array.isArray(d)) {
                                    let H;
                                    if (d.code === void 0 && (H = "code") || d.message === void 0 && (H = "message"))
                                      return h.errors = [{ instancePath: r + "/error", schemaPath: "#/properties/error/required", keyword: "required", params: { missingProperty: H }, message: "must have required property '" + H + "'" }], !1;
                                    {
                                      let f = e;
                                      for (let p in d)
                                        if (!(p === "code" || p === "message")) {
                                          return h.errors = [{ instancePath: r + "/error", schemaPath: "#/properties/error/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p }, message: "must NOT have additional properties" }], !1;
                                          break;
                                        }
                                      if (f === e) {
                                        if (d.code !== void 0) {
                                          let p = e;
                                          if (typeof d.code != "string")
                                            return h.errors = [{ instancePath: r + "/error/code", schemaPath: "#/properties/error/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                          var j = p === e;
                                        } else
                                          var j = !0;
                                        if (j)
                                          if (d.message !== void 0) {
                                            let p = e;
                                            if (typeof d.message != "string")
                                              return h.errors = [{ instancePath: r + "/error/message", schemaPath: "#/properties/error/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                            var j = p === e;
                                          } else
                                            var j = !0;
                                      }
                                    }
                                  } else
                                    return h.errors = [{ instancePath: r + "/error", schemaPath: "#/properties/error/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
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
    } else
      return h.errors = [{ instancePath: r, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return h.errors = _, e === 0;
}
h.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var oe = N;
function N(t, { instancePath: r = "", parentData: z, parentDataProperty: F, rootData: D = t, dynamicAnchors: R = {} } = {}) {
  let _ = null, e = 0, k = N.evaluated;
  if (k.dynamicProps && (k.props = void 0), k.dynamicItems && (k.items = void 0), e === 0)
    if (t && typeof t == "object" && !Array.isArray(t)) {
      let m;
      if (t.type === void 0 && (m = "type") || t.inputs === void 0 && (m = "inputs") || t.learning === void 0 && (m = "learning") || t.tests === void 0 && (m = "tests") || t.seed === void 0 && (m = "seed") || t.engine === void 0 && (m = "engine"))
        return N.errors = [{ instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: m }, message: "must have required property '" + m + "'" }], !1;
      {
        let w = e;
        for (let i in t)
          if (!(i === "type" || i === "inputs" || i === "learning" || i === "tests" || i === "seed" || i === "engine")) {
            return N.errors = [{ instancePath: r, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (w === e) {
          if (t.type !== void 0) {
            let i = t.type, g = e;
            if (typeof i != "string")
              return N.errors = [{ instancePath: r + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            if (i !== "kstore.experiment-spec.v1")
              return N.errors = [{ instancePath: r + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "kstore.experiment-spec.v1" }, message: "must be equal to constant" }], !1;
            var s = g === e;
          } else
            var s = !0;
          if (s) {
            if (t.inputs !== void 0) {
              let i = t.inputs, g = e;
              if (e === g)
                if (i && typeof i == "object" && !Array.isArray(i))
                  for (let y in i) {
                    let v = i[y], d = e;
                    if (e === d)
                      if (typeof v == "string") {
                        if (!L.test(v))
                          return N.errors = [{ instancePath: r + "/inputs/" + y.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/inputs/additionalProperties/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }], !1;
                      } else
                        return N.errors = [{ instancePath: r + "/inputs/" + y.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/inputs/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                    var b = d === e;
                    if (!b)
                      break;
                  }
                else
                  return N.errors = [{ instancePath: r + "/inputs", schemaPath: "#/properties/inputs/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
              var s = g === e;
            } else
              var s = !0;
            if (s) {
              if (t.learning !== void 0) {
                let i = t.learning, g = e;
                if (e === g && !(i && typeof i == "object" && !Array.isArray(i)))
                  return N.errors = [{ instancePath: r + "/learning", schemaPath: "#/properties/learning/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                var s = g === e;
              } else
                var s = !0;
              if (s) {
                if (t.tests !== void 0) {
                  let i = t.tests, g = e;
                  if (e === g)
                    if (Array.isArray(i)) {
                      var P = !0;
                      let y = i.length;
                      for (let v = 0; v < y; v++) {
                        let d = i[v], a = e;
                        if (e === a && !(d && typeof d == "object" && !Array.isArray(d)))
                          return N.errors = [{ instancePath: r + "/tests/" + v, schemaPath: "#/properties/tests/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                        var P = a === e;
                        if (!P)
                          break;
                      }
                    } else
                      return N.errors = [{ instancePath: r + "/tests", schemaPath: "#/properties/tests/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                  var s = g === e;
                } else
                  var s = !0;
                if (s) {
                  if (t.seed !== void 0) {
                    let i = t.seed, g = e;
                    if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i)))
                      return N.errors = [{ instancePath: r + "/seed", schemaPath: "#/properties/seed/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                    if (e === g && typeof i == "number" && isFinite(i)) {
                      if (i > 4294967295 || isNaN(i))
                        return N.errors = [{ instancePath: r + "/seed", schemaPath: "#/properties/seed/maximum", keyword: "maximum", params: { comparison: "<=", limit: 4294967295 }, message: "must be <= 4294967295" }], !1;
                      if (i < 0 || isNaN(i))
                        return N.errors = [{ instancePath: r + "/seed", schemaPath: "#/properties/seed/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                    }
                    var s = g === e;
                  } else
                    var s = !0;
                  if (s)
                    if (t.engine !== void 0) {
                      let i = t.engine, g = e;
                      if (e === g)
                        if (i && typeof i == "object" && !Array.isArray(i))
                          for (let y in i) {
                            let v = e;
                            if (typeof i[y] != "string")
                              return N.errors = [{ instancePath: r + "/engine/" + y.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/engine/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                            var n = v === e;
                            if (!n)
                              break;
                          }
                        else
                          return N.errors = [{ instancePath: r + "/engine", schemaPath: "#/properties/engine/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                      var s = g === e;
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
  return N.errors = _, e === 0;
}
N.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var pe = V;
var X = new RegExp("^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$", "u");
function V(t, { instancePath: r = "", parentData: z, parentDataProperty: F, rootData: D = t, dynamicAnchors: R = {} } = {}) {
  let _ = null, e = 0, k = V.evaluated;
  if (k.dynamicProps && (k.props = void 0), k.dynamicItems && (k.items = void 0), e === 0)
    if (t && typeof t == "object" && !Array.isArray(t)) {
      let n;
      if (t.type === void 0 && (n = "type") || t.packs === void 0 && (n = "packs"))
        return V.errors = [{ instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: n }, message: "must have required property '" + n + "'" }], !1;
      {
        let m = e;
        for (let w in t)
          if (!(w === "type" || w === "packs")) {
            return V.errors = [{ instancePath: r, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: w }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (m === e) {
          if (t.type !== void 0) {
            let w = t.type, i = e;
            if (typeof w != "string")
              return V.errors = [{ instancePath: r + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            if (w !== "kstore.garbage.v1")
              return V.errors = [{ instancePath: r + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "kstore.garbage.v1" }, message: "must be equal to constant" }], !1;
            var s = i === e;
          } else
            var s = !0;
          if (s)
            if (t.packs !== void 0) {
              let w = t.packs, i = e;
              if (e === i)
                if (w && typeof w == "object" && !Array.isArray(w)) {
                  for (let j in w) {
                    let y = e;
                    if (typeof j == "string" && !L.test(j)) {
                      let v = { instancePath: r + "/packs", schemaPath: "#/properties/packs/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"', propertyName: j };
                      _ === null ? _ = [v] : _.push(v), e++;
                    }
                    var b = y === e;
                    if (!b) {
                      let v = { instancePath: r + "/packs", schemaPath: "#/properties/packs/propertyNames", keyword: "propertyNames", params: { propertyName: j }, message: "property name must be valid" };
                      return _ === null ? _ = [v] : _.push(v), e++, V.errors = _, !1;
                      break;
                    }
                  }
                  if (b)
                    for (let j in w) {
                      let y = w[j], v = e;
                      if (e === v)
                        if (typeof y == "string") {
                          if (!X.test(y))
                            return V.errors = [{ instancePath: r + "/packs/" + j.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/packs/additionalProperties/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$" }, message: 'must match pattern "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"' }], !1;
                        } else
                          return V.errors = [{ instancePath: r + "/packs/" + j.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/packs/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                      var P = v === e;
                      if (!P)
                        break;
                    }
                } else
                  return V.errors = [{ instancePath: r + "/packs", schemaPath: "#/properties/packs/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
              var s = i === e;
            } else
              var s = !0;
        }
      }
    } else
      return V.errors = [{ instancePath: r, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return V.errors = _, e === 0;
}
V.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var de = O, Y = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "urn:kstore:schema:manifest", title: "Manifest", description: "What a version is: its content and its meaning. Holds no time, author, host or producer, so equal content has an equal id.", type: "object", additionalProperties: !1, required: ["type", "kind", "tree", "files", "sizeBytes", "meta"], properties: { type: { type: "string", const: "kstore.manifest.v1" }, kind: { type: "string", enum: ["dataset", "preprocessing", "model", "training", "evaluation", "experiment", "report", "checkpoint", "result", "plugin"] }, tree: { type: "string", pattern: "^[0-9a-f]{64}$", description: "root node of the file tree" }, files: { type: "integer", minimum: 0 }, sizeBytes: { type: "integer", minimum: 0 }, meta: { type: "object", description: "meaning by kind: a table, the parsed settings, a summary", additionalProperties: !0 } } };
function O(t, { instancePath: r = "", parentData: z, parentDataProperty: F, rootData: D = t, dynamicAnchors: R = {} } = {}) {
  let _ = null, e = 0, k = O.evaluated;
  if (k.dynamicProps && (k.props = void 0), k.dynamicItems && (k.items = void 0), e === 0)
    if (t && typeof t == "object" && !Array.isArray(t)) {
      let b;
      if (t.type === void 0 && (b = "type") || t.kind === void 0 && (b = "kind") || t.tree === void 0 && (b = "tree") || t.files === void 0 && (b = "files") || t.sizeBytes === void 0 && (b = "sizeBytes") || t.meta === void 0 && (b = "meta"))
        return O.errors = [{ instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: b }, message: "must have required property '" + b + "'" }], !1;
      {
        let P = e;
        for (let n in t)
          if (!(n === "type" || n === "kind" || n === "tree" || n === "files" || n === "sizeBytes" || n === "meta")) {
            return O.errors = [{ instancePath: r, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (P === e) {
          if (t.type !== void 0) {
            let n = t.type, m = e;
            if (typeof n != "string")
              return O.errors = [{ instancePath: r + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            if (n !== "kstore.manifest.v1")
              return O.errors = [{ instancePath: r + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "kstore.manifest.v1" }, message: "must be equal to constant" }], !1;
            var s = m === e;
          } else
            var s = !0;
          if (s) {
            if (t.kind !== void 0) {
              let n = t.kind, m = e;
              if (typeof n != "string")
                return O.errors = [{ instancePath: r + "/kind", schemaPath: "#/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              if (!(n === "dataset" || n === "preprocessing" || n === "model" || n === "training" || n === "evaluation" || n === "experiment" || n === "report" || n === "checkpoint" || n === "result" || n === "plugin"))
                return O.errors = [{ instancePath: r + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: Y.properties.kind.enum }, message: "must be equal to one of the allowed values" }], !1;
              var s = m === e;
            } else
              var s = !0;
            if (s) {
              if (t.tree !== void 0) {
                let n = t.tree, m = e;
                if (e === m)
                  if (typeof n == "string") {
                    if (!L.test(n))
                      return O.errors = [{ instancePath: r + "/tree", schemaPath: "#/properties/tree/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }], !1;
                  } else
                    return O.errors = [{ instancePath: r + "/tree", schemaPath: "#/properties/tree/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                var s = m === e;
              } else
                var s = !0;
              if (s) {
                if (t.files !== void 0) {
                  let n = t.files, m = e;
                  if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n)))
                    return O.errors = [{ instancePath: r + "/files", schemaPath: "#/properties/files/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                  if (e === m && typeof n == "number" && isFinite(n) && (n < 0 || isNaN(n)))
                    return O.errors = [{ instancePath: r + "/files", schemaPath: "#/properties/files/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                  var s = m === e;
                } else
                  var s = !0;
                if (s) {
                  if (t.sizeBytes !== void 0) {
                    let n = t.sizeBytes, m = e;
                    if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n)))
                      return O.errors = [{ instancePath: r + "/sizeBytes", schemaPath: "#/properties/sizeBytes/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                    if (e === m && typeof n == "number" && isFinite(n) && (n < 0 || isNaN(n)))
                      return O.errors = [{ instancePath: r + "/sizeBytes", schemaPath: "#/properties/sizeBytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                    var s = m === e;
                  } else
                    var s = !0;
                  if (s)
                    if (t.meta !== void 0) {
                      let n = t.meta, m = e;
                      if (e === m && !(n && typeof n == "object" && !Array.isArray(n)))
                        return O.errors = [{ instancePath: r + "/meta", schemaPath: "#/properties/meta/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
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
      return O.errors = [{ instancePath: r, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return O.errors = _, e === 0;
}
O.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var me = c, C = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "urn:kstore:schema:run", title: "Run", description: "Record of one execution of a task.", type: "object", additionalProperties: !1, required: ["type", "spec", "specification", "status", "used", "outputs", "metrics", "determinism", "environment", "startedAt", "durationMs"], properties: { type: { type: "string", const: "kstore.run.v1" }, spec: { type: "string", pattern: "^[0-9a-f]{64}$", description: "SHA-256, 64 lower-case hexadecimal digits" }, specification: { type: "object", additionalProperties: !0, description: "the spec itself; schema `spec`" }, status: { type: "string", enum: ["succeeded", "failed", "aborted"] }, used: { type: "array", description: "versions that were used", items: { type: "object", additionalProperties: !1, required: ["role", "kind", "name", "version", "id"], properties: { role: { type: "string" }, kind: { type: "string", enum: ["dataset", "preprocessing", "model", "training", "evaluation", "experiment", "report", "checkpoint", "result", "plugin"] }, name: { type: "string" }, version: { type: "integer", minimum: 1 }, id: { type: "string", pattern: "^[0-9a-f]{64}$", description: "SHA-256, 64 lower-case hexadecimal digits" } } } }, outputs: { type: "array", description: "versions that were made", items: { type: "object", additionalProperties: !1, required: ["slot", "kind", "name", "version", "id"], properties: { slot: { type: "string" }, kind: { type: "string", enum: ["dataset", "preprocessing", "model", "training", "evaluation", "experiment", "report", "checkpoint", "result", "plugin"] }, name: { type: "string" }, version: { type: "integer", minimum: 1 }, id: { type: "string", pattern: "^[0-9a-f]{64}$", description: "SHA-256, 64 lower-case hexadecimal digits" } } } }, metrics: { type: "object", additionalProperties: { type: "number" }, description: "final value of each metric" }, determinism: { type: "object", additionalProperties: !1, required: ["level"], properties: { level: { type: "string", enum: ["bitwise", "tolerance", "none"] }, relativeTolerance: { type: "number", exclusiveMinimum: 0 }, reason: { type: "string" } } }, metricLog: { type: "object", additionalProperties: !1, required: ["id", "sizeBytes"], properties: { id: { type: "string", pattern: "^[0-9a-f]{64}$", description: "SHA-256, 64 lower-case hexadecimal digits" }, sizeBytes: { type: "integer", minimum: 0 }, list: { type: "string", pattern: "^[0-9a-f]{64}$", description: "root node of the chunk list; absent when the file is one chunk" } }, description: "every metric at every step, as JSON lines" }, environment: { type: "object", description: "context, not identity", additionalProperties: !1, required: ["kstore", "node", "platform", "arch", "cpu", "host"], properties: { kstore: { type: "string" }, node: { type: "string" }, platform: { type: "string" }, arch: { type: "string" }, cpu: { type: "string" }, host: { type: "string" } } }, startedAt: { type: "string", description: "ISO 8601, UTC" }, durationMs: { type: "integer", minimum: 0 }, error: { type: "object", additionalProperties: !1, required: ["code", "message"], properties: { code: { type: "string" }, message: { type: "string" } } } } };
function c(t, { instancePath: r = "", parentData: z, parentDataProperty: F, rootData: D = t, dynamicAnchors: R = {} } = {}) {
  let _ = null, e = 0, k = c.evaluated;
  if (k.dynamicProps && (k.props = void 0), k.dynamicItems && (k.items = void 0), e === 0)
    if (t && typeof t == "object" && !Array.isArray(t)) {
      let v;
      if (t.type === void 0 && (v = "type") || t.spec === void 0 && (v = "spec") || t.specification === void 0 && (v = "specification") || t.status === void 0 && (v = "status") || t.used === void 0 && (v = "used") || t.outputs === void 0 && (v = "outputs") || t.metrics === void 0 && (v = "metrics") || t.determinism === void 0 && (v = "determinism") || t.environment === void 0 && (v = "environment") || t.startedAt === void 0 && (v = "startedAt") || t.durationMs === void 0 && (v = "durationMs"))
        return c.errors = [{ instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: v }, message: "must have required property '" + v + "'" }], !1;
      {
        let d = e;
        for (let a in t)
          if (!K.call(C.properties, a)) {
            return c.errors = [{ instancePath: r, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (d === e) {
          if (t.type !== void 0) {
            let a = t.type, A = e;
            if (typeof a != "string")
              return c.errors = [{ instancePath: r + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            if (a !== "kstore.run.v1")
              return c.errors = [{ instancePath: r + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "kstore.run.v1" }, message: "must be equal to constant" }], !1;
            var s = A === e;
          } else
            var s = !0;
          if (s) {
            if (t.spec !== void 0) {
              let a = t.spec, A = e;
              if (e === A)
                if (typeof a == "string") {
                  if (!L.test(a))
                    return c.errors = [{ instancePath: r + "/spec", schemaPath: "#/properties/spec/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }], !1;
                } else
                  return c.errors = [{ instancePath: r + "/spec", schemaPath: "#/properties/spec/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              var s = A === e;
            } else
              var s = !0;
            if (s) {
              if (t.specification !== void 0) {
                let a = t.specification, A = e;
                if (e === A && !(a && typeof a == "object" && !Array.isArray(a)))
                  return c.errors = [{ instancePath: r + "/specification", schemaPath: "#/properties/specification/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                var s = A === e;
              } else
                var s = !0;
              if (s) {
                if (t.status !== void 0) {
                  let a = t.status, A = e;
                  if (typeof a != "string")
                    return c.errors = [{ instancePath: r + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                  if (!(a === "succeeded" || a === "failed" || a === "aborted"))
                    return c.errors = [{ instancePath: r + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: C.properties.status.enum }, message: "must be equal to one of the allowed values" }], !1;
                  var s = A === e;
                } else
                  var s = !0;
                if (s) {
                  if (t.used !== void 0) {
                    let a = t.used, A = e;
                    if (e === A)
                      if (Array.isArray(a)) {
                        var b = !0;
                        let f = a.length;
                        for (let p = 0; p < f; p++) {
                          let o = a[p], T = e;
                          if (e === T)
                            if (o && typeof o == "object" && !Array.isArray(o)) {
                              let x;
                              if (o.role === void 0 && (x = "role") || o.kind === void 0 && (x = "kind") || o.name === void 0 && (x = "name") || o.version === void 0 && (x = "version") || o.id === void 0 && (x = "id"))
                                return c.errors = [{ instancePath: r + "/used/" + p, schemaPath: "#/properties/used/items/required", keyword: "required", params: { missingProperty: x }, message: "must have required property '" + x + "'" }], !1;
                              {
                                let l = e;
                                for (let u in o)
                                  if (!(u === "role" || u === "kind" || u === "name" || u === "version" || u === "id")) {
                                    return c.errors = [{ instancePath: r + "/used/" + p, schemaPath: "#/properties/used/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: u }, message: "must NOT have additional properties" }], !1;
                                    break;
                                  }
                                if (l === e) {
                                  if (o.role !== void 0) {
                                    let u = e;
                                    if (typeof o.role != "string")
                                      return c.errors = [{ instancePath: r + "/used/" + p + "/role", schemaPath: "#/properties/used/items/properties/role/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                    var P = u === e;
                                  } else
                                    var P = !0;
                                  if (P) {
                                    if (o.kind !== void 0) {
                                      let u = o.kind, I = e;
                                      if (typeof u != "string")
                                        return c.errors = [{ instancePath: r + "/used/" + p + "/kind", schemaPath: "#/properties/used/items/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                      if (!(u === "dataset" || u === "preprocessing" || u === "model" || u === "training" || u === "evaluation" || u === "experiment" || u === "report" || u === "checkpoint" || u === "result" || u === "plugin"))
                                        return c.errors = [{ instancePath: r + "/used/" + p + "/kind", schemaPath: "#/properties/used/items/properties/kind/enum", keyword: "enum", params: { allowedValues: C.properties.used.items.properties.kind.enum }, message: "must be equal to one of the allowed values" }], !1;
                                      var P = I === e;
                                    } else
                                      var P = !0;
                                    if (P) {
                                      if (o.name !== void 0) {
                                        let u = e;
                                        if (typeof o.name != "string")
                                          return c.errors = [{ instancePath: r + "/used/" + p + "/name", schemaPath: "#/properties/used/items/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                        var P = u === e;
                                      } else
                                        var P = !0;
                                      if (P) {
                                        if (o.version !== void 0) {
                                          let u = o.version, I = e;
                                          if (!(typeof u == "number" && !(u % 1) && !isNaN(u) && isFinite(u)))
                                            return c.errors = [{ instancePath: r + "/used/" + p + "/version", schemaPath: "#/properties/used/items/properties/version/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                                          if (e === I && typeof u == "number" && isFinite(u) && (u < 1 || isNaN(u)))
                                            return c.errors = [{ instancePath: r + "/used/" + p + "/version", schemaPath: "#/properties/used/items/properties/version/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }], !1;
                                          var P = I === e;
                                        } else
                                          var P = !0;
                                        if (P)
                                          if (o.id !== void 0) {
                                            let u = o.id, I = e;
                                            if (e === I)
                                              if (typeof u == "string") {
                                                if (!L.test(u))
                                                  return c.errors = [{ instancePath: r + "/used/" + p + "/id", schemaPath: "#/properties/used/items/properties/id/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }], !1;
                                              } else
                                                return c.errors = [{ instancePath: r + "/used/" + p + "/id", schemaPath: "#/properties/used/items/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                            var P = I === e;
                                          } else
                                            var P = !0;
                                      }
                                    }
                                  }
                                }
                              }
                            } else
                              return c.errors = [{ instancePath: r + "/used/" + p, schemaPath: "#/properties/used/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                          var b = T === e;
                          if (!b)
                            break;
                        }
                      } else
                        return c.errors = [{ instancePath: r + "/used", schemaPath: "#/properties/used/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                    var s = A === e;
                  } else
                    var s = !0;
                  if (s) {
                    if (t.outputs !== void 0) {
                      let a = t.outputs, A = e;
                      if (e === A)
                        if (Array.isArray(a)) {
                          var n = !0;
                          let f = a.length;
                          for (let p = 0; p < f; p++) {
                            let o = a[p], T = e;
                            if (e === T)
                              if (o && typeof o == "object" && !Array.isArray(o)) {
                                let x;
                                if (o.slot === void 0 && (x = "slot") || o.kind === void 0 && (x = "kind") || o.name === void 0 && (x = "name") || o.version === void 0 && (x = "version") || o.id === void 0 && (x = "id"))
                                  return c.errors = [{ instancePath: r + "/outputs/" + p, schemaPath: "#/properties/outputs/items/required", keyword: "required", params: { missingProperty: x }, message: "must have required property '" + x + "'" }], !1;
                                {
                                  let l = e;
                                  for (let u in o)
                                    if (!(u === "slot" || u === "kind" || u === "name" || u === "version" || u === "id")) {
                                      return c.errors = [{ instancePath: r + "/outputs/" + p, schemaPath: "#/properties/outputs/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: u }, message: "must NOT have additional properties" }], !1;
                                      break;
                                    }
                                  if (l === e) {
                                    if (o.slot !== void 0) {
                                      let u = e;
                                      if (typeof o.slot != "string")
                                        return c.errors = [{ instancePath: r + "/outputs/" + p + "/slot", schemaPath: "#/properties/outputs/items/properties/slot/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                      var m = u === e;
                                    } else
                                      var m = !0;
                                    if (m) {
                                      if (o.kind !== void 0) {
                                        let u = o.kind, I = e;
                                        if (typeof u != "string")
                                          return c.errors = [{ instancePath: r + "/outputs/" + p + "/kind", schemaPath: "#/properties/outputs/items/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                        if (!(u === "dataset" || u === "preprocessing" || u === "model" || u === "training" || u === "evaluation" || u === "experiment" || u === "report" || u === "checkpoint" || u === "result" || u === "plugin"))
                                          return c.errors = [{ instancePath: r + "/outputs/" + p + "/kind", schemaPath: "#/properties/outputs/items/properties/kind/enum", keyword: "enum", params: { allowedValues: C.properties.outputs.items.properties.kind.enum }, message: "must be equal to one of the allowed values" }], !1;
                                        var m = I === e;
                                      } else
                                        var m = !0;
                                      if (m) {
                                        if (o.name !== void 0) {
                                          let u = e;
                                          if (typeof o.name != "string")
                                            return c.errors = [{ instancePath: r + "/outputs/" + p + "/name", schemaPath: "#/properties/outputs/items/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                          var m = u === e;
                                        } else
                                          var m = !0;
                                        if (m) {
                                          if (o.version !== void 0) {
                                            let u = o.version, I = e;
                                            if (!(typeof u == "number" && !(u % 1) && !isNaN(u) && isFinite(u)))
                                              return c.errors = [{ instancePath: r + "/outputs/" + p + "/version", schemaPath: "#/properties/outputs/items/properties/version/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                                            if (e === I && typeof u == "number" && isFinite(u) && (u < 1 || isNaN(u)))
                                              return c.errors = [{ instancePath: r + "/outputs/" + p + "/version", schemaPath: "#/properties/outputs/items/properties/version/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }], !1;
                                            var m = I === e;
                                          } else
                                            var m = !0;
                                          if (m)
                                            if (o.id !== void 0) {
                                              let u = o.id, I = e;
                                              if (e === I)
                                                if (typeof u == "string") {
                                                  if (!L.test(u))
                                                    return c.errors = [{ instancePath: r + "/outputs/" + p + "/id", schemaPath: "#/properties/outputs/items/properties/id/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }], !1;
                                                } else
                                                  return c.errors = [{ instancePath: r + "/outputs/" + p + "/id", schemaPath: "#/properties/outputs/items/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                              var m = I === e;
                                            } else
                                              var m = !0;
                                        }
                                      }
                                    }
                                  }
                                }
                              } else
                                return c.errors = [{ instancePath: r + "/outputs/" + p, schemaPath: "#/properties/outputs/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                            var n = T === e;
                            if (!n)
                              break;
                          }
                        } else
                          return c.errors = [{ instancePath: r + "/outputs", schemaPath: "#/properties/outputs/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                      var s = A === e;
                    } else
                      var s = !0;
                    if (s) {
                      if (t.metrics !== void 0) {
                        let a = t.metrics, A = e;
                        if (e === A)
                          if (a && typeof a == "object" && !Array.isArray(a))
                            for (let f in a) {
                              let p = a[f], o = e;
                              if (!(typeof p == "number" && isFinite(p)))
                                return c.errors = [{ instancePath: r + "/metrics/" + f.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/metrics/additionalProperties/type", keyword: "type", params: { type: "number" }, message: "must be number" }], !1;
                              var w = o === e;
                              if (!w)
                                break;
                            }
                          else
                            return c.errors = [{ instancePath: r + "/metrics", schemaPath: "#/properties/metrics/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                        var s = A === e;
                      } else
                        var s = !0;
                      if (s) {
                        if (t.determinism !== void 0) {
                          let a = t.determinism, A = e;
                          if (e === A)
                            if (a && typeof a == "object" && !Array.isArray(a)) {
                              let f;
                              if (a.level === void 0 && (f = "level"))
                                return c.errors = [{ instancePath: r + "/determinism", schemaPath: "#/properties/determinism/required", keyword: "required", params: { missingProperty: f }, message: "must have required property '" + f + "'" }], !1;
                              {
                                let p = e;
                                for (let o in a)
                                  if (!(o === "level" || o === "relativeTolerance" || o === "reason")) {
                                    return c.errors = [{ instancePath: r + "/determinism", schemaPath: "#/properties/determinism/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o }, message: "must NOT have additional properties" }], !1;
                                    break;
                                  }
                                if (p === e) {
                                  if (a.level !== void 0) {
                                    let o = a.level, T = e;
                                    if (typeof o != "string")
                                      return c.errors = [{ instancePath: r + "/determinism/level", schemaPath: "#/properties/determinism/properties/level/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                    if (!(o === "bitwise" || o === "tolerance" || o === "none"))
                                      return c.errors = [{ instancePath: r + "/determinism/level", schemaPath: "#/properties/determinism/properties/level/enum", keyword: "enum", params: { allowedValues: C.properties.determinism.properties.level.enum }, message: "must be equal to one of the allowed values" }], !1;
                                    var i = T === e;
                                  } else
                                    var i = !0;
                                  if (i) {
                                    if (a.relativeTolerance !== void 0) {
                                      let o = a.relativeTolerance, T = e;
                                      if (e === T)
                                        if (typeof o == "number" && isFinite(o)) {
                                          if (o <= 0 || isNaN(o))
                                            return c.errors = [{ instancePath: r + "/determinism/relativeTolerance", schemaPath: "#/properties/determinism/properties/relativeTolerance/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" }], !1;
                                        } else
                                          return c.errors = [{ instancePath: r + "/determinism/relativeTolerance", schemaPath: "#/properties/determinism/properties/relativeTolerance/type", keyword: "type", params: { type: "number" }, message: "must be number" }], !1;
                                      var i = T === e;
                                    } else
                                      var i = !0;
                                    if (i)
                                      if (a.reason !== void 0) {
                                        let o = e;
                                        if (typeof a.reason != "string")
                                          return c.errors = [{ instancePath: r + "/determinism/reason", schemaPath: "#/properties/determinism/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                        var i = o === e;
                                      } else
                                        var i = !0;
                                  }
                                }
                              }
                            } else
                              return c.errors = [{ instancePath: r + "/determinism", schemaPath: "#/properties/determinism/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                          var s = A === e;
                        } else
                          var s = !0;
                        if (s) {
                          if (t.metricLog !== void 0) {
                            let a = t.metricLog, A = e;
                            if (e === A)
                              if (a && typeof a == "object" && !Array.isArray(a)) {
                                let f;
                                if (a.id === void 0 && (f = "id") || a.sizeBytes === void 0 && (f = "sizeBytes"))
                                  return c.errors = [{ instancePath: r + "/metricLog", schemaPath: "#/properties/metricLog/required", keyword: "required", params: { missingProperty: f }, message: "must have required property '" + f + "'" }], !1;
                                {
                                  let p = e;
                                  for (let o in a)
                                    if (!(o === "id" || o === "sizeBytes" || o === "list")) {
                                      return c.errors = [{ instancePath: r + "/metricLog", schemaPath: "#/properties/metricLog/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o }, message: "must NOT have additional properties" }], !1;
                                      break;
                                    }
                                  if (p === e) {
                                    if (a.id !== void 0) {
                                      let o = a.id, T = e;
                                      if (e === T)
                                        if (typeof o == "string") {
                                          if (!L.test(o))
                                            return c.errors = [{ instancePath: r + "/metricLog/id", schemaPath: "#/properties/metricLog/properties/id/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }], !1;
                                        } else
                                          return c.errors = [{ instancePath: r + "/metricLog/id", schemaPath: "#/properties/metricLog/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                      var g = T === e;
                                    } else
                                      var g = !0;
                                    if (g) {
                                      if (a.sizeBytes !== void 0) {
                                        let o = a.sizeBytes, T = e;
                                        if (!(typeof o == "number" && !(o % 1) && !isNaN(o) && isFinite(o)))
                                          return c.errors = [{ instancePath: r + "/metricLog/sizeBytes", schemaPath: "#/properties/metricLog/properties/sizeBytes/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                                        if (e === T && typeof o == "number" && isFinite(o) && (o < 0 || isNaN(o)))
                                          return c.errors = [{ instancePath: r + "/metricLog/sizeBytes", schemaPath: "#/properties/metricLog/properties/sizeBytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                                        var g = T === e;
                                      } else
                                        var g = !0;
                                      if (g)
                                        if (a.list !== void 0) {
                                          let o = a.list, T = e;
                                          if (e === T)
                                            if (typeof o == "string") {
                                              if (!L.test(o))
                                                return c.errors = [{ instancePath: r + "/metricLog/list", schemaPath: "#/properties/metricLog/properties/list/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }], !1;
                                            } else
                                              return c.errors = [{ instancePath: r + "/metricLog/list", schemaPath: "#/properties/metricLog/properties/list/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                          var g = T === e;
                                        } else
                                          var g = !0;
                                    }
                                  }
                                }
                              } else
                                return c.errors = [{ instancePath: r + "/metricLog", schemaPath: "#/properties/metricLog/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                            var s = A === e;
                          } else
                            var s = !0;
                          if (s) {
                            if (t.environment !== void 0) {
                              let a = t.environment, A = e;
                              if (e === A)
                                if (a && typeof a == "object" && !Array.isArray(a)) {
                                  let f;
                                  if (a.kstore === void 0 && (f = "kstore") || a.node === void 0 && (f = "node") || a.platform === void 0 && (f = "platform") || a.arch === void 0 && (f = "arch") || a.cpu === void 0 && (f = "cpu") || a.host === void 0 && (f = "host"))
                                    return c.errors = [{ instancePath: r + "/environment", schemaPath: "#/properties/environment/required", keyword: "required", params: { missingProperty: f }, message: "must have required property '" + f + "'" }], !1;
                                  {
                                    let p = e;
                                    for (let o in a)
                                      if (!(o === "kstore" || o === "node" || o === "platform" || o === "arch" || o === "cpu" || o === "host")) {
                                        return c.errors = [{ instancePath: r + "/environment", schemaPath: "#/properties/environment/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o }, message: "must NOT have additional properties" }], !1;
                                        break;
                                      }
                                    if (p === e) {
                                      if (a.kstore !== void 0) {
                                        let o = e;
                                        if (typeof a.kstore != "string")
                                          return c.errors = [{ instancePath: r + "/environment/kstore", schemaPath: "#/properties/environment/properties/kstore/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                        var j = o === e;
                                      } else
                                        var j = !0;
                                      if (j) {
                                        if (a.node !== void 0) {
                                          let o = e;
                                          if (typeof a.node != "string")
                                            return c.errors = [{ instancePath: r + "/environment/node", schemaPath: "#/properties/environment/properties/node/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                          var j = o === e;
                                        } else
                                          var j = !0;
                                        if (j) {
                                          if (a.platform !== void 0) {
                                            let o = e;
                                            if (typeof a.platform != "string")
                                              return c.errors = [{ instancePath: r + "/environment/platform", schemaPath: "#/properties/environment/properties/platform/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                            var j = o === e;
                                          } else
                                            var j = !0;
                                          if (j) {
                                            if (a.arch !== void 0) {
                                              let o = e;
                                              if (typeof a.arch != "string")
                                                return c.errors = [{ instancePath: r + "/environment/arch", schemaPath: "#/properties/environment/properties/arch/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                              var j = o === e;
                                            } else
                                              var j = !0;
                                            if (j) {
                                              if (a.cpu !== void 0) {
                                                let o = e;
                                                if (typeof a.cpu != "string")
                                                  return c.errors = [{ instancePath: r + "/environment/cpu", schemaPath: "#/properties/environment/properties/cpu/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                var j = o === e;
                                              } else
                                                var j = !0;
                                              if (j)
                                                if (a.host !== void 0) {
                                                  let o = e;
                                                  if (typeof a.host != "string")
                                                    return c.errors = [{ instancePath: r + "/environment/host", schemaPath: "#/properties/environment/properties/host/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                  var j = o === e;
                                                } else
                                                  var j = !0;
                                            }
                                          }
                                        }
                                      }
                                    }
                                  }
                                } else
                                  return c.errors = [{ instancePath: r + "/environment", schemaPath: "#/properties/environment/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                              var s = A === e;
                            } else
                              var s = !0;
                            if (s) {
                              if (t.startedAt !== void 0) {
                                let a = e;
                                if (typeof t.startedAt != "string")
                                  return c.errors = [{ instancePath: r + "/startedAt", schemaPath: "#/properties/startedAt/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                var s = a === e;
                              } else
                                var s = !0;
                              if (s) {
                                if (t.durationMs !== void 0) {
                                  let a = t.durationMs, A = e;
                                  if (!(typeof a == "number" && !(a % 1) && !isNaN(a) && isFinite(a)))
                                    return c.errors = [{ instancePath: r + "/durationMs", schemaPath: "#/properties/durationMs/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                                  if (e === A && typeof a == "number" && isFinite(a) && (a < 0 || isNaN(a)))
                                    return c.errors = [{ instancePath: r + "/durationMs", schemaPath: "#/properties/durationMs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                                  var s = A === e;
                                } else
                                  var s = !0;
                                if (s)
                                  if (t.error !== void 0) {
                                    let a = t.error, A = e;
                                    if (e === A)
                                      if (a && typeof a == "object" && !Array.isArray(a)) {
                                        let f;
                                        if (a.code === void 0 && (f = "code") || a.message === void 0 && (f = "message"))
                                          return c.errors = [{ instancePath: r + "/error", schemaPath: "#/properties/error/required", keyword: "required", params: { missingProperty: f }, message: "must have required property '" + f + "'" }], !1;
                                        {
                                          let p = e;
                                          for (let o in a)
                                            if (!(o === "code" || o === "message")) {
                                              return c.errors = [{ instancePath: r + "/error", schemaPath: "#/properties/error/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o }, message: "must NOT have additional properties" }], !1;
                                              break;
                                            }
                                          if (p === e) {
                                            if (a.code !== void 0) {
                                              let o = e;
                                              if (typeof a.code != "string")
                                                return c.errors = [{ instancePath: r + "/error/code", schemaPath: "#/properties/error/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                              var y = o === e;
                                            } else
                                              var y = !0;
                                            if (y)
                                              if (a.message !== void 0) {
                                                let o = e;
                                                if (typeof a.message != "string")
                                                  return c.errors = [{ instancePath: r + "/error/message", schemaPath: "#/properties/error/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                var y = o === e;
                                              } else
                                                var y = !0;
                                          }
                                        }
                                      } else
                                        return c.errors = [{ instancePath: r + "/error", schemaPath: "#/properties/error/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
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
    } else
      return c.errors = [{ instancePath: r, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return c.errors = _, e === 0;
}
c.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var ue = q, ee = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "urn:kstore:schema:spec", title: "Spec", description: "Everything that determines the outputs of one run. Its id is the key of the run cache.", type: "object", additionalProperties: !1, required: ["type", "task", "inputs", "settings", "seed", "engine"], properties: { type: { type: "string", const: "kstore.spec.v1" }, task: { type: "object", additionalProperties: !1, required: ["type", "name", "version", "code"], properties: { type: { type: "string", enum: ["learning", "test"] }, name: { type: "string" }, version: { type: "string" }, code: { type: "string", pattern: "^[0-9a-f]{64}$", description: "hash of the code that is executed, its dependencies included" } } }, inputs: { type: "object", additionalProperties: { type: "string", pattern: "^[0-9a-f]{64}$", description: "SHA-256, 64 lower-case hexadecimal digits" }, description: "slot name to version id" }, settings: { type: "object", additionalProperties: !0, description: "validated settings, defaults filled in" }, seed: { type: "integer", minimum: 0, maximum: 4294967295 }, engine: { type: "object", additionalProperties: { type: "string" }, description: "identity of the numeric engine: name, library versions, backend, hash of the wasm file, kernel pack" } } };
function q(t, { instancePath: r = "", parentData: z, parentDataProperty: F, rootData: D = t, dynamicAnchors: R = {} } = {}) {
  let _ = null, e = 0, k = q.evaluated;
  if (k.dynamicProps && (k.props = void 0), k.dynamicItems && (k.items = void 0), e === 0)
    if (t && typeof t == "object" && !Array.isArray(t)) {
      let m;
      if (t.type === void 0 && (m = "type") || t.task === void 0 && (m = "task") || t.inputs === void 0 && (m = "inputs") || t.settings === void 0 && (m = "settings") || t.seed === void 0 && (m = "seed") || t.engine === void 0 && (m = "engine"))
        return q.errors = [{ instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: m }, message: "must have required property '" + m + "'" }], !1;
      {
        let w = e;
        for (let i in t)
          if (!(i === "type" || i === "task" || i === "inputs" || i === "settings" || i === "seed" || i === "engine")) {
            return q.errors = [{ instancePath: r, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (w === e) {
          if (t.type !== void 0) {
            let i = t.type, g = e;
            if (typeof i != "string")
              return q.errors = [{ instancePath: r + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            if (i !== "kstore.spec.v1")
              return q.errors = [{ instancePath: r + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "kstore.spec.v1" }, message: "must be equal to constant" }], !1;
            var s = g === e;
          } else
            var s = !0;
          if (s) {
            if (t.task !== void 0) {
              let i = t.task, g = e;
              if (e === g)
                if (i && typeof i == "object" && !Array.isArray(i)) {
                  let y;
                  if (i.type === void 0 && (y = "type") || i.name === void 0 && (y = "name") || i.version === void 0 && (y = "version") || i.code === void 0 && (y = "code"))
                    return q.errors = [{ instancePath: r + "/task", schemaPath: "#/properties/task/required", keyword: "required", params: { missingProperty: y }, message: "must have required property '" + y + "'" }], !1;
                  {
                    let v = e;
                    for (let d in i)
                      if (!(d === "type" || d === "name" || d === "version" || d === "code")) {
                        return q.errors = [{ instancePath: r + "/task", schemaPath: "#/properties/task/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: d }, message: "must NOT have additional properties" }], !1;
                        break;
                      }
                    if (v === e) {
                      if (i.type !== void 0) {
                        let d = i.type, a = e;
                        if (typeof d != "string")
                          return q.errors = [{ instancePath: r + "/task/type", schemaPath: "#/properties/task/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                        if (!(d === "learning" || d === "test"))
                          return q.errors = [{ instancePath: r + "/task/type", schemaPath: "#/properties/task/properties/type/enum", keyword: "enum", params: { allowedValues: ee.properties.task.properties.type.enum }, message: "must be equal to one of the allowed values" }], !1;
                        var b = a === e;
                      } else
                        var b = !0;
                      if (b) {
                        if (i.name !== void 0) {
                          let d = e;
                          if (typeof i.name != "string")
                            return q.errors = [{ instancePath: r + "/task/name", schemaPath: "#/properties/task/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                          var b = d === e;
                        } else
                          var b = !0;
                        if (b) {
                          if (i.version !== void 0) {
                            let d = e;
                            if (typeof i.version != "string")
                              return q.errors = [{ instancePath: r + "/task/version", schemaPath: "#/properties/task/properties/version/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                            var b = d === e;
                          } else
                            var b = !0;
                          if (b)
                            if (i.code !== void 0) {
                              let d = i.code, a = e;
                              if (e === a)
                                if (typeof d == "string") {
                                  if (!L.test(d))
                                    return q.errors = [{ instancePath: r + "/task/code", schemaPath: "#/properties/task/properties/code/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }], !1;
                                } else
                                  return q.errors = [{ instancePath: r + "/task/code", schemaPath: "#/properties/task/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                              var b = a === e;
                            } else
                              var b = !0;
                        }
                      }
                    }
                  }
                } else
                  return q.errors = [{ instancePath: r + "/task", schemaPath: "#/properties/task/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
              var s = g === e;
            } else
              var s = !0;
            if (s) {
              if (t.inputs !== void 0) {
                let i = t.inputs, g = e;
                if (e === g)
                  if (i && typeof i == "object" && !Array.isArray(i))
                    for (let y in i) {
                      let v = i[y], d = e;
                      if (e === d)
                        if (typeof v == "string") {
                          if (!L.test(v))
                            return q.errors = [{ instancePath: r + "/inputs/" + y.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/inputs/additionalProperties/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }], !1;
                        } else
                          return q.errors = [{ instancePath: r + "/inputs/" + y.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/inputs/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                      var P = d === e;
                      if (!P)
                        break;
                    }
                  else
                    return q.errors = [{ instancePath: r + "/inputs", schemaPath: "#/properties/inputs/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                var s = g === e;
              } else
                var s = !0;
              if (s) {
                if (t.settings !== void 0) {
                  let i = t.settings, g = e;
                  if (e === g && !(i && typeof i == "object" && !Array.isArray(i)))
                    return q.errors = [{ instancePath: r + "/settings", schemaPath: "#/properties/settings/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                  var s = g === e;
                } else
                  var s = !0;
                if (s) {
                  if (t.seed !== void 0) {
                    let i = t.seed, g = e;
                    if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i)))
                      return q.errors = [{ instancePath: r + "/seed", schemaPath: "#/properties/seed/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                    if (e === g && typeof i == "number" && isFinite(i)) {
                      if (i > 4294967295 || isNaN(i))
                        return q.errors = [{ instancePath: r + "/seed", schemaPath: "#/properties/seed/maximum", keyword: "maximum", params: { comparison: "<=", limit: 4294967295 }, message: "must be <= 4294967295" }], !1;
                      if (i < 0 || isNaN(i))
                        return q.errors = [{ instancePath: r + "/seed", schemaPath: "#/properties/seed/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                    }
                    var s = g === e;
                  } else
                    var s = !0;
                  if (s)
                    if (t.engine !== void 0) {
                      let i = t.engine, g = e;
                      if (e === g)
                        if (i && typeof i == "object" && !Array.isArray(i))
                          for (let y in i) {
                            let v = e;
                            if (typeof i[y] != "string")
                              return q.errors = [{ instancePath: r + "/engine/" + y.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/engine/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                            var n = v === e;
                            if (!n)
                              break;
                          }
                        else
                          return q.errors = [{ instancePath: r + "/engine", schemaPath: "#/properties/engine/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                      var s = g === e;
                    } else
                      var s = !0;
                }
              }
            }
          }
        }
      }
    } else
      return q.errors = [{ instancePath: r, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return q.errors = _, e === 0;
}
q.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var le = M;
function M(t, { instancePath: r = "", parentData: z, parentDataProperty: F, rootData: D = t, dynamicAnchors: R = {} } = {}) {
  let _ = null, e = 0, k = M.evaluated;
  if (k.dynamicProps && (k.props = void 0), k.dynamicItems && (k.items = void 0), e === 0)
    if (t && typeof t == "object" && !Array.isArray(t)) {
      let m;
      if (t.type === void 0 && (m = "type") || t.store === void 0 && (m = "store") || t.trusted === void 0 && (m = "trusted") || t.recorded === void 0 && (m = "recorded"))
        return M.errors = [{ instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: m }, message: "must have required property '" + m + "'" }], !1;
      {
        let w = e;
        for (let i in t)
          if (!(i === "type" || i === "store" || i === "trusted" || i === "recorded")) {
            return M.errors = [{ instancePath: r, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (w === e) {
          if (t.type !== void 0) {
            let i = t.type, g = e;
            if (typeof i != "string")
              return M.errors = [{ instancePath: r + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            if (i !== "kstore.trust.v1")
              return M.errors = [{ instancePath: r + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "kstore.trust.v1" }, message: "must be equal to constant" }], !1;
            var s = g === e;
          } else
            var s = !0;
          if (s) {
            if (t.store !== void 0) {
              let i = e;
              if (typeof t.store != "string")
                return M.errors = [{ instancePath: r + "/store", schemaPath: "#/properties/store/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              var s = i === e;
            } else
              var s = !0;
            if (s) {
              if (t.trusted !== void 0) {
                let i = t.trusted, g = e;
                if (e === g)
                  if (i && typeof i == "object" && !Array.isArray(i)) {
                    for (let y in i) {
                      let v = e;
                      if (typeof y == "string" && !L.test(y)) {
                        let d = { instancePath: r + "/trusted", schemaPath: "#/properties/trusted/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"', propertyName: y };
                        _ === null ? _ = [d] : _.push(d), e++;
                      }
                      var b = v === e;
                      if (!b) {
                        let d = { instancePath: r + "/trusted", schemaPath: "#/properties/trusted/propertyNames", keyword: "propertyNames", params: { propertyName: y }, message: "property name must be valid" };
                        return _ === null ? _ = [d] : _.push(d), e++, M.errors = _, !1;
                        break;
                      }
                    }
                    if (b)
                      for (let y in i) {
                        let v = e;
                        if (typeof i[y] != "string")
                          return M.errors = [{ instancePath: r + "/trusted/" + y.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/trusted/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                        var P = v === e;
                        if (!P)
                          break;
                      }
                  } else
                    return M.errors = [{ instancePath: r + "/trusted", schemaPath: "#/properties/trusted/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                var s = g === e;
              } else
                var s = !0;
              if (s)
                if (t.recorded !== void 0) {
                  let i = t.recorded, g = e;
                  if (e === g)
                    if (Array.isArray(i)) {
                      var n = !0;
                      let y = i.length;
                      for (let v = 0; v < y; v++) {
                        let d = i[v], a = e;
                        if (e === a)
                          if (typeof d == "string") {
                            if (!L.test(d))
                              return M.errors = [{ instancePath: r + "/recorded/" + v, schemaPath: "#/properties/recorded/items/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }], !1;
                          } else
                            return M.errors = [{ instancePath: r + "/recorded/" + v, schemaPath: "#/properties/recorded/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                        var n = a === e;
                        if (!n)
                          break;
                      }
                    } else
                      return M.errors = [{ instancePath: r + "/recorded", schemaPath: "#/properties/recorded/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                  var s = g === e;
                } else
                  var s = !0;
            }
          }
        }
      }
    } else
      return M.errors = [{ instancePath: r, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return M.errors = _, e === 0;
}
M.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var fe = S, re = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "urn:kstore:schema:version", title: "Version", description: "One published version: an immutable file in the ledger.", type: "object", additionalProperties: !1, required: ["type", "kind", "name", "version", "id", "manifest"], properties: { type: { type: "string", const: "kstore.version.v1" }, kind: { type: "string", enum: ["dataset", "preprocessing", "model", "training", "evaluation", "experiment", "report", "checkpoint", "result", "plugin"] }, name: { type: "string", minLength: 1, maxLength: 100 }, version: { type: "integer", minimum: 1 }, id: { type: "string", pattern: "^[0-9a-f]{64}$", description: "SHA-256, 64 lower-case hexadecimal digits" }, manifest: { type: "object", description: "the manifest whose canonical JSON hashes to `id`; schema `manifest`", additionalProperties: !0 } } };
function S(t, { instancePath: r = "", parentData: z, parentDataProperty: F, rootData: D = t, dynamicAnchors: R = {} } = {}) {
  let _ = null, e = 0, k = S.evaluated;
  if (k.dynamicProps && (k.props = void 0), k.dynamicItems && (k.items = void 0), e === 0)
    if (t && typeof t == "object" && !Array.isArray(t)) {
      let b;
      if (t.type === void 0 && (b = "type") || t.kind === void 0 && (b = "kind") || t.name === void 0 && (b = "name") || t.version === void 0 && (b = "version") || t.id === void 0 && (b = "id") || t.manifest === void 0 && (b = "manifest"))
        return S.errors = [{ instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: b }, message: "must have required property '" + b + "'" }], !1;
      {
        let P = e;
        for (let n in t)
          if (!(n === "type" || n === "kind" || n === "name" || n === "version" || n === "id" || n === "manifest")) {
            return S.errors = [{ instancePath: r, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (P === e) {
          if (t.type !== void 0) {
            let n = t.type, m = e;
            if (typeof n != "string")
              return S.errors = [{ instancePath: r + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            if (n !== "kstore.version.v1")
              return S.errors = [{ instancePath: r + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "kstore.version.v1" }, message: "must be equal to constant" }], !1;
            var s = m === e;
          } else
            var s = !0;
          if (s) {
            if (t.kind !== void 0) {
              let n = t.kind, m = e;
              if (typeof n != "string")
                return S.errors = [{ instancePath: r + "/kind", schemaPath: "#/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              if (!(n === "dataset" || n === "preprocessing" || n === "model" || n === "training" || n === "evaluation" || n === "experiment" || n === "report" || n === "checkpoint" || n === "result" || n === "plugin"))
                return S.errors = [{ instancePath: r + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: re.properties.kind.enum }, message: "must be equal to one of the allowed values" }], !1;
              var s = m === e;
            } else
              var s = !0;
            if (s) {
              if (t.name !== void 0) {
                let n = t.name, m = e;
                if (e === m)
                  if (typeof n == "string") {
                    if (J(n) > 100)
                      return S.errors = [{ instancePath: r + "/name", schemaPath: "#/properties/name/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" }], !1;
                    if (J(n) < 1)
                      return S.errors = [{ instancePath: r + "/name", schemaPath: "#/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                  } else
                    return S.errors = [{ instancePath: r + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                var s = m === e;
              } else
                var s = !0;
              if (s) {
                if (t.version !== void 0) {
                  let n = t.version, m = e;
                  if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n)))
                    return S.errors = [{ instancePath: r + "/version", schemaPath: "#/properties/version/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                  if (e === m && typeof n == "number" && isFinite(n) && (n < 1 || isNaN(n)))
                    return S.errors = [{ instancePath: r + "/version", schemaPath: "#/properties/version/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }], !1;
                  var s = m === e;
                } else
                  var s = !0;
                if (s) {
                  if (t.id !== void 0) {
                    let n = t.id, m = e;
                    if (e === m)
                      if (typeof n == "string") {
                        if (!L.test(n))
                          return S.errors = [{ instancePath: r + "/id", schemaPath: "#/properties/id/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }], !1;
                      } else
                        return S.errors = [{ instancePath: r + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                    var s = m === e;
                  } else
                    var s = !0;
                  if (s)
                    if (t.manifest !== void 0) {
                      let n = t.manifest, m = e;
                      if (e === m && !(n && typeof n == "object" && !Array.isArray(n)))
                        return S.errors = [{ instancePath: r + "/manifest", schemaPath: "#/properties/manifest/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
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
      return S.errors = [{ instancePath: r, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return S.errors = _, e === 0;
}
S.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var ce = {
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
    description: "Everything that determines an experiment: the versions chosen, the tasks with their code and settings, the seed.",
    type: "object",
    additionalProperties: !1,
    required: [
      "type",
      "inputs",
      "learning",
      "tests",
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
        description: "slot name to version id"
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
  ie as isAliases,
  ae as isConfig,
  ne as isExperimentRun,
  oe as isExperimentSpec,
  pe as isGarbage,
  de as isManifest,
  me as isRun,
  ue as isSpec,
  le as isTrust,
  fe as isVersion,
  ce as schemas
};
