// Generated from schemas/ by `npm run generate`. Do not edit.
var me = (t, r) => () => {
  try {
    return r || t((r = { exports: {} }).exports, r), r.exports;
  } catch (Q) {
    throw r = 0, Q;
  }
};

// node_modules/ajv/dist/runtime/ucs2length.js
var de = me((oe) => {
  "use strict";
  Object.defineProperty(oe, "__esModule", { value: !0 });
  function pe(t) {
    let r = t.length, Q = 0, Z = 0, J;
    for (; Z < r; )
      Q++, J = t.charCodeAt(Z++), J >= 55296 && J <= 56319 && Z < r && (J = t.charCodeAt(Z), (J & 64512) === 56320 && Z++);
    return Q;
  }
  oe.default = pe;
  pe.code = 'require("ajv/dist/runtime/ucs2length").default';
});

// <stdin>
var ve = X;
function X(t, { instancePath: r = "", parentData: Q, parentDataProperty: Z, rootData: J = t, dynamicAnchors: ee = {} } = {}) {
  let n = null, e = 0, x = X.evaluated;
  if (x.dynamicProps && (x.props = void 0), x.dynamicItems && (x.items = void 0), e === 0)
    if (t && typeof t == "object" && !Array.isArray(t)) {
      let p;
      if (t.type === void 0 && (p = "type") || t.aliases === void 0 && (p = "aliases"))
        return X.errors = [{ instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: p }, message: "must have required property '" + p + "'" }], !1;
      {
        let b = e;
        for (let $ in t)
          if (!($ === "type" || $ === "aliases")) {
            return X.errors = [{ instancePath: r, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: $ }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (b === e) {
          if (t.type !== void 0) {
            let $ = t.type, j = e;
            if (typeof $ != "string")
              return X.errors = [{ instancePath: r + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            if ($ !== "kstore.aliases.v1")
              return X.errors = [{ instancePath: r + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "kstore.aliases.v1" }, message: "must be equal to constant" }], !1;
            var i = j === e;
          } else
            var i = !0;
          if (i)
            if (t.aliases !== void 0) {
              let $ = t.aliases, j = e;
              if (e === j)
                if ($ && typeof $ == "object" && !Array.isArray($))
                  for (let m in $) {
                    let _ = $[m], F = e;
                    if (e === F)
                      if (_ && typeof _ == "object" && !Array.isArray(_))
                        for (let P in _) {
                          let D = _[P], y = e;
                          if (!(typeof D == "number" && !(D % 1) && !isNaN(D) && isFinite(D)))
                            return X.errors = [{ instancePath: r + "/aliases/" + m.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + P.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/aliases/additionalProperties/additionalProperties/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                          if (e === y && typeof D == "number" && isFinite(D) && (D < 1 || isNaN(D)))
                            return X.errors = [{ instancePath: r + "/aliases/" + m.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + P.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/aliases/additionalProperties/additionalProperties/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }], !1;
                          var q = y === e;
                          if (!q)
                            break;
                        }
                      else
                        return X.errors = [{ instancePath: r + "/aliases/" + m.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/aliases/additionalProperties/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                    var N = F === e;
                    if (!N)
                      break;
                  }
                else
                  return X.errors = [{ instancePath: r + "/aliases", schemaPath: "#/properties/aliases/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
              var i = j === e;
            } else
              var i = !0;
        }
      }
    } else
      return X.errors = [{ instancePath: r, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return X.errors = n, e === 0;
}
X.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var be = W;
var ae = de().default;
function W(t, { instancePath: r = "", parentData: Q, parentDataProperty: Z, rootData: J = t, dynamicAnchors: ee = {} } = {}) {
  let n = null, e = 0, x = W.evaluated;
  if (x.dynamicProps && (x.props = void 0), x.dynamicItems && (x.items = void 0), e === 0)
    if (t && typeof t == "object" && !Array.isArray(t)) {
      let N = e;
      for (let p in t)
        if (!(p === "author" || p === "lockTimeoutSeconds" || p === "saveStateSeconds")) {
          return W.errors = [{ instancePath: r, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p }, message: "must NOT have additional properties" }], !1;
          break;
        }
      if (N === e) {
        if (t.author !== void 0) {
          let p = t.author, b = e;
          if (e === b)
            if (p && typeof p == "object" && !Array.isArray(p)) {
              let $;
              if (p.name === void 0 && ($ = "name") || p.email === void 0 && ($ = "email"))
                return W.errors = [{ instancePath: r + "/author", schemaPath: "#/properties/author/required", keyword: "required", params: { missingProperty: $ }, message: "must have required property '" + $ + "'" }], !1;
              {
                let j = e;
                for (let v in p)
                  if (!(v === "name" || v === "email")) {
                    return W.errors = [{ instancePath: r + "/author", schemaPath: "#/properties/author/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: v }, message: "must NOT have additional properties" }], !1;
                    break;
                  }
                if (j === e) {
                  if (p.name !== void 0) {
                    let v = p.name, m = e;
                    if (e === m)
                      if (typeof v == "string") {
                        if (ae(v) < 1)
                          return W.errors = [{ instancePath: r + "/author/name", schemaPath: "#/properties/author/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                      } else
                        return W.errors = [{ instancePath: r + "/author/name", schemaPath: "#/properties/author/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                    var i = m === e;
                  } else
                    var i = !0;
                  if (i)
                    if (p.email !== void 0) {
                      let v = e;
                      if (typeof p.email != "string")
                        return W.errors = [{ instancePath: r + "/author/email", schemaPath: "#/properties/author/properties/email/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                      var i = v === e;
                    } else
                      var i = !0;
                }
              }
            } else
              return W.errors = [{ instancePath: r + "/author", schemaPath: "#/properties/author/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
          var q = b === e;
        } else
          var q = !0;
        if (q) {
          if (t.lockTimeoutSeconds !== void 0) {
            let p = t.lockTimeoutSeconds, b = e;
            if (!(typeof p == "number" && !(p % 1) && !isNaN(p) && isFinite(p)))
              return W.errors = [{ instancePath: r + "/lockTimeoutSeconds", schemaPath: "#/properties/lockTimeoutSeconds/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
            if (e === b && typeof p == "number" && isFinite(p) && (p < 0 || isNaN(p)))
              return W.errors = [{ instancePath: r + "/lockTimeoutSeconds", schemaPath: "#/properties/lockTimeoutSeconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
            var q = b === e;
          } else
            var q = !0;
          if (q)
            if (t.saveStateSeconds !== void 0) {
              let p = t.saveStateSeconds, b = e;
              if (e === b)
                if (typeof p == "number" && isFinite(p)) {
                  if (p < 0 || isNaN(p))
                    return W.errors = [{ instancePath: r + "/saveStateSeconds", schemaPath: "#/properties/saveStateSeconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                } else
                  return W.errors = [{ instancePath: r + "/saveStateSeconds", schemaPath: "#/properties/saveStateSeconds/type", keyword: "type", params: { type: "number" }, message: "must be number" }], !1;
              var q = b === e;
            } else
              var q = !0;
        }
      }
    } else
      return W.errors = [{ instancePath: r, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return W.errors = n, e === 0;
}
W.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var ke = w, ie = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "urn:kstore:schema:experiment-run", title: "ExperimentRun", description: "Record of one execution of an experiment: a chain of runs.", type: "object", additionalProperties: !1, required: ["type", "spec", "specification", "status", "used", "steps", "outputs", "metrics", "startedAt", "durationMs"], properties: { type: { type: "string", const: "kstore.experiment-run.v1" }, spec: { type: "string", pattern: "^[0-9a-f]{64}$", description: "SHA-256, 64 lower-case hexadecimal digits" }, specification: { type: "object", additionalProperties: !0, description: "the experiment spec itself" }, status: { type: "string", enum: ["succeeded", "failed", "aborted", "stopped"] }, used: { type: "array", description: "versions that were used", items: { type: "object", additionalProperties: !1, required: ["role", "kind", "name", "version", "id"], properties: { role: { type: "string" }, kind: { type: "string", enum: ["dataset", "preprocessing", "model", "training", "evaluation", "experiment", "report", "checkpoint", "result", "plugin"] }, name: { type: "string" }, version: { type: "integer", minimum: 1 }, id: { type: "string", pattern: "^[0-9a-f]{64}$", description: "SHA-256, 64 lower-case hexadecimal digits" } } } }, steps: { type: "array", items: { type: "object", additionalProperties: !1, required: ["step", "run", "cached"], properties: { step: { type: "string" }, run: { type: "string", pattern: "^[0-9a-f]{64}$", description: "SHA-256, 64 lower-case hexadecimal digits" }, cached: { type: "boolean" } } }, description: "the steps that were run or served from the cache; whether one succeeded stands in its run" }, notRun: { type: "array", description: "steps that were not run; absent when there is none", items: { type: "object", additionalProperties: !1, required: ["step"], properties: { step: { type: "string" }, needs: { type: "string", description: "the failed step whose output it needs; absent when the experiment was stopped before" } } } }, point: { type: "object", additionalProperties: !0, minProperties: 1, description: "what was chosen for this run: keys of the matrix, or of a sweep, to values; absent when nothing was to be chosen" }, outputs: { type: "array", description: "versions that were made", items: { type: "object", additionalProperties: !1, required: ["slot", "kind", "name", "version", "id"], properties: { slot: { type: "string" }, kind: { type: "string", enum: ["dataset", "preprocessing", "model", "training", "evaluation", "experiment", "report", "checkpoint", "result", "plugin"] }, name: { type: "string" }, version: { type: "integer", minimum: 1 }, id: { type: "string", pattern: "^[0-9a-f]{64}$", description: "SHA-256, 64 lower-case hexadecimal digits" } } } }, metrics: { type: "object", additionalProperties: { type: "number" }, description: "final value of each metric" }, startedAt: { type: "string", description: "ISO 8601, UTC" }, durationMs: { type: "integer", minimum: 0 }, error: { type: "object", additionalProperties: !1, required: ["code", "message"], properties: { code: { type: "string" }, message: { type: "string" } } } } }, ne = Object.prototype.hasOwnProperty, V = new RegExp("^[0-9a-f]{64}$", "u");
function w(t, { instancePath: r = "", parentData: Q, parentDataProperty: Z, rootData: J = t, dynamicAnchors: ee = {} } = {}) {
  let n = null, e = 0, x = w.evaluated;
  if (x.dynamicProps && (x.props = void 0), x.dynamicItems && (x.items = void 0), e === 0)
    if (t && typeof t == "object" && !Array.isArray(t)) {
      let P;
      if (t.type === void 0 && (P = "type") || t.spec === void 0 && (P = "spec") || t.specification === void 0 && (P = "specification") || t.status === void 0 && (P = "status") || t.used === void 0 && (P = "used") || t.steps === void 0 && (P = "steps") || t.outputs === void 0 && (P = "outputs") || t.metrics === void 0 && (P = "metrics") || t.startedAt === void 0 && (P = "startedAt") || t.durationMs === void 0 && (P = "durationMs"))
        return w.errors = [{ instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: P }, message: "must have required property '" + P + "'" }], !1;
      {
        let D = e;
        for (let y in t)
          if (!ne.call(ie.properties, y)) {
            return w.errors = [{ instancePath: r, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: y }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (D === e) {
          if (t.type !== void 0) {
            let y = t.type, O = e;
            if (typeof y != "string")
              return w.errors = [{ instancePath: r + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            if (y !== "kstore.experiment-run.v1")
              return w.errors = [{ instancePath: r + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "kstore.experiment-run.v1" }, message: "must be equal to constant" }], !1;
            var i = O === e;
          } else
            var i = !0;
          if (i) {
            if (t.spec !== void 0) {
              let y = t.spec, O = e;
              if (e === O)
                if (typeof y == "string") {
                  if (!V.test(y))
                    return w.errors = [{ instancePath: r + "/spec", schemaPath: "#/properties/spec/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }], !1;
                } else
                  return w.errors = [{ instancePath: r + "/spec", schemaPath: "#/properties/spec/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              var i = O === e;
            } else
              var i = !0;
            if (i) {
              if (t.specification !== void 0) {
                let y = t.specification, O = e;
                if (e === O && !(y && typeof y == "object" && !Array.isArray(y)))
                  return w.errors = [{ instancePath: r + "/specification", schemaPath: "#/properties/specification/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                var i = O === e;
              } else
                var i = !0;
              if (i) {
                if (t.status !== void 0) {
                  let y = t.status, O = e;
                  if (typeof y != "string")
                    return w.errors = [{ instancePath: r + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                  if (!(y === "succeeded" || y === "failed" || y === "aborted" || y === "stopped"))
                    return w.errors = [{ instancePath: r + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: ie.properties.status.enum }, message: "must be equal to one of the allowed values" }], !1;
                  var i = O === e;
                } else
                  var i = !0;
                if (i) {
                  if (t.used !== void 0) {
                    let y = t.used, O = e;
                    if (e === O)
                      if (Array.isArray(y)) {
                        var q = !0;
                        let M = y.length;
                        for (let o = 0; o < M; o++) {
                          let u = y[o], L = e;
                          if (e === L)
                            if (u && typeof u == "object" && !Array.isArray(u)) {
                              let g;
                              if (u.role === void 0 && (g = "role") || u.kind === void 0 && (g = "kind") || u.name === void 0 && (g = "name") || u.version === void 0 && (g = "version") || u.id === void 0 && (g = "id"))
                                return w.errors = [{ instancePath: r + "/used/" + o, schemaPath: "#/properties/used/items/required", keyword: "required", params: { missingProperty: g }, message: "must have required property '" + g + "'" }], !1;
                              {
                                let S = e;
                                for (let d in u)
                                  if (!(d === "role" || d === "kind" || d === "name" || d === "version" || d === "id")) {
                                    return w.errors = [{ instancePath: r + "/used/" + o, schemaPath: "#/properties/used/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: d }, message: "must NOT have additional properties" }], !1;
                                    break;
                                  }
                                if (S === e) {
                                  if (u.role !== void 0) {
                                    let d = e;
                                    if (typeof u.role != "string")
                                      return w.errors = [{ instancePath: r + "/used/" + o + "/role", schemaPath: "#/properties/used/items/properties/role/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                    var N = d === e;
                                  } else
                                    var N = !0;
                                  if (N) {
                                    if (u.kind !== void 0) {
                                      let d = u.kind, c = e;
                                      if (typeof d != "string")
                                        return w.errors = [{ instancePath: r + "/used/" + o + "/kind", schemaPath: "#/properties/used/items/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                      if (!(d === "dataset" || d === "preprocessing" || d === "model" || d === "training" || d === "evaluation" || d === "experiment" || d === "report" || d === "checkpoint" || d === "result" || d === "plugin"))
                                        return w.errors = [{ instancePath: r + "/used/" + o + "/kind", schemaPath: "#/properties/used/items/properties/kind/enum", keyword: "enum", params: { allowedValues: ie.properties.used.items.properties.kind.enum }, message: "must be equal to one of the allowed values" }], !1;
                                      var N = c === e;
                                    } else
                                      var N = !0;
                                    if (N) {
                                      if (u.name !== void 0) {
                                        let d = e;
                                        if (typeof u.name != "string")
                                          return w.errors = [{ instancePath: r + "/used/" + o + "/name", schemaPath: "#/properties/used/items/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                        var N = d === e;
                                      } else
                                        var N = !0;
                                      if (N) {
                                        if (u.version !== void 0) {
                                          let d = u.version, c = e;
                                          if (!(typeof d == "number" && !(d % 1) && !isNaN(d) && isFinite(d)))
                                            return w.errors = [{ instancePath: r + "/used/" + o + "/version", schemaPath: "#/properties/used/items/properties/version/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                                          if (e === c && typeof d == "number" && isFinite(d) && (d < 1 || isNaN(d)))
                                            return w.errors = [{ instancePath: r + "/used/" + o + "/version", schemaPath: "#/properties/used/items/properties/version/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }], !1;
                                          var N = c === e;
                                        } else
                                          var N = !0;
                                        if (N)
                                          if (u.id !== void 0) {
                                            let d = u.id, c = e;
                                            if (e === c)
                                              if (typeof d == "string") {
                                                if (!V.test(d))
                                                  return w.errors = [{ instancePath: r + "/used/" + o + "/id", schemaPath: "#/properties/used/items/properties/id/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }], !1;
                                              } else
                                                return w.errors = [{ instancePath: r + "/used/" + o + "/id", schemaPath: "#/properties/used/items/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                            var N = c === e;
                                          } else
                                            var N = !0;
                                      }
                                    }
                                  }
                                }
                              }
                            } else
                              return w.errors = [{ instancePath: r + "/used/" + o, schemaPath: "#/properties/used/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                          var q = L === e;
                          if (!q)
                            break;
                        }
                      } else
                        return w.errors = [{ instancePath: r + "/used", schemaPath: "#/properties/used/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                    var i = O === e;
                  } else
                    var i = !0;
                  if (i) {
                    if (t.steps !== void 0) {
                      let y = t.steps, O = e;
                      if (e === O)
                        if (Array.isArray(y)) {
                          var p = !0;
                          let M = y.length;
                          for (let o = 0; o < M; o++) {
                            let u = y[o], L = e;
                            if (e === L)
                              if (u && typeof u == "object" && !Array.isArray(u)) {
                                let g;
                                if (u.step === void 0 && (g = "step") || u.run === void 0 && (g = "run") || u.cached === void 0 && (g = "cached"))
                                  return w.errors = [{ instancePath: r + "/steps/" + o, schemaPath: "#/properties/steps/items/required", keyword: "required", params: { missingProperty: g }, message: "must have required property '" + g + "'" }], !1;
                                {
                                  let S = e;
                                  for (let d in u)
                                    if (!(d === "step" || d === "run" || d === "cached")) {
                                      return w.errors = [{ instancePath: r + "/steps/" + o, schemaPath: "#/properties/steps/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: d }, message: "must NOT have additional properties" }], !1;
                                      break;
                                    }
                                  if (S === e) {
                                    if (u.step !== void 0) {
                                      let d = e;
                                      if (typeof u.step != "string")
                                        return w.errors = [{ instancePath: r + "/steps/" + o + "/step", schemaPath: "#/properties/steps/items/properties/step/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                      var b = d === e;
                                    } else
                                      var b = !0;
                                    if (b) {
                                      if (u.run !== void 0) {
                                        let d = u.run, c = e;
                                        if (e === c)
                                          if (typeof d == "string") {
                                            if (!V.test(d))
                                              return w.errors = [{ instancePath: r + "/steps/" + o + "/run", schemaPath: "#/properties/steps/items/properties/run/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }], !1;
                                          } else
                                            return w.errors = [{ instancePath: r + "/steps/" + o + "/run", schemaPath: "#/properties/steps/items/properties/run/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                        var b = c === e;
                                      } else
                                        var b = !0;
                                      if (b)
                                        if (u.cached !== void 0) {
                                          let d = e;
                                          if (typeof u.cached != "boolean")
                                            return w.errors = [{ instancePath: r + "/steps/" + o + "/cached", schemaPath: "#/properties/steps/items/properties/cached/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }], !1;
                                          var b = d === e;
                                        } else
                                          var b = !0;
                                    }
                                  }
                                }
                              } else
                                return w.errors = [{ instancePath: r + "/steps/" + o, schemaPath: "#/properties/steps/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                            var p = L === e;
                            if (!p)
                              break;
                          }
                        } else
                          return w.errors = [{ instancePath: r + "/steps", schemaPath: "#/properties/steps/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                      var i = O === e;
                    } else
                      var i = !0;
                    if (i) {
                      if (t.notRun !== void 0) {
                        let y = t.notRun, O = e;
                        if (e === O)
                          if (Array.isArray(y)) {
                            var $ = !0;
                            let M = y.length;
                            for (let o = 0; o < M; o++) {
                              let u = y[o], L = e;
                              if (e === L)
                                if (u && typeof u == "object" && !Array.isArray(u)) {
                                  let g;
                                  if (u.step === void 0 && (g = "step"))
                                    return w.errors = [{ instancePath: r + "/notRun/" + o, schemaPath: "#/properties/notRun/items/required", keyword: "required", params: { missingProperty: g }, message: "must have required property '" + g + "'" }], !1;
                                  {
                                    let S = e;
                                    for (let d in u)
                                      if (!(d === "step" || d === "needs")) {
                                        return w.errors = [{ instancePath: r + "/notRun/" + o, schemaPath: "#/properties/notRun/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: d }, message: "must NOT have additional properties" }], !1;
                                        break;
                                      }
                                    if (S === e) {
                                      if (u.step !== void 0) {
                                        let d = e;
                                        if (typeof u.step != "string")
                                          return w.errors = [{ instancePath: r + "/notRun/" + o + "/step", schemaPath: "#/properties/notRun/items/properties/step/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                        var j = d === e;
                                      } else
                                        var j = !0;
                                      if (j)
                                        if (u.needs !== void 0) {
                                          let d = e;
                                          if (typeof u.needs != "string")
                                            return w.errors = [{ instancePath: r + "/notRun/" + o + "/needs", schemaPath: "#/properties/notRun/items/properties/needs/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                          var j = d === e;
                                        } else
                                          var j = !0;
                                    }
                                  }
                                } else
                                  return w.errors = [{ instancePath: r + "/notRun/" + o, schemaPath: "#/properties/notRun/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                              var $ = L === e;
                              if (!$)
                                break;
                            }
                          } else
                            return w.errors = [{ instancePath: r + "/notRun", schemaPath: "#/properties/notRun/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                        var i = O === e;
                      } else
                        var i = !0;
                      if (i) {
                        if (t.point !== void 0) {
                          let y = t.point, O = e;
                          if (e === O)
                            if (y && typeof y == "object" && !Array.isArray(y)) {
                              if (Object.keys(y).length < 1)
                                return w.errors = [{ instancePath: r + "/point", schemaPath: "#/properties/point/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" }], !1;
                            } else
                              return w.errors = [{ instancePath: r + "/point", schemaPath: "#/properties/point/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                          var i = O === e;
                        } else
                          var i = !0;
                        if (i) {
                          if (t.outputs !== void 0) {
                            let y = t.outputs, O = e;
                            if (e === O)
                              if (Array.isArray(y)) {
                                var v = !0;
                                let M = y.length;
                                for (let o = 0; o < M; o++) {
                                  let u = y[o], L = e;
                                  if (e === L)
                                    if (u && typeof u == "object" && !Array.isArray(u)) {
                                      let g;
                                      if (u.slot === void 0 && (g = "slot") || u.kind === void 0 && (g = "kind") || u.name === void 0 && (g = "name") || u.version === void 0 && (g = "version") || u.id === void 0 && (g = "id"))
                                        return w.errors = [{ instancePath: r + "/outputs/" + o, schemaPath: "#/properties/outputs/items/required", keyword: "required", params: { missingProperty: g }, message: "must have required property '" + g + "'" }], !1;
                                      {
                                        let S = e;
                                        for (let d in u)
                                          if (!(d === "slot" || d === "kind" || d === "name" || d === "version" || d === "id")) {
                                            return w.errors = [{ instancePath: r + "/outputs/" + o, schemaPath: "#/properties/outputs/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: d }, message: "must NOT have additional properties" }], !1;
                                            break;
                                          }
                                        if (S === e) {
                                          if (u.slot !== void 0) {
                                            let d = e;
                                            if (typeof u.slot != "string")
                                              return w.errors = [{ instancePath: r + "/outputs/" + o + "/slot", schemaPath: "#/properties/outputs/items/properties/slot/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                            var m = d === e;
                                          } else
                                            var m = !0;
                                          if (m) {
                                            if (u.kind !== void 0) {
                                              let d = u.kind, c = e;
                                              if (typeof d != "string")
                                                return w.errors = [{ instancePath: r + "/outputs/" + o + "/kind", schemaPath: "#/properties/outputs/items/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                              if (!(d === "dataset" || d === "preprocessing" || d === "model" || d === "training" || d === "evaluation" || d === "experiment" || d === "report" || d === "checkpoint" || d === "result" || d === "plugin"))
                                                return w.errors = [{ instancePath: r + "/outputs/" + o + "/kind", schemaPath: "#/properties/outputs/items/properties/kind/enum", keyword: "enum", params: { allowedValues: ie.properties.outputs.items.properties.kind.enum }, message: "must be equal to one of the allowed values" }], !1;
                                              var m = c === e;
                                            } else
                                              var m = !0;
                                            if (m) {
                                              if (u.name !== void 0) {
                                                let d = e;
                                                if (typeof u.name != "string")
                                                  return w.errors = [{ instancePath: r + "/outputs/" + o + "/name", schemaPath: "#/properties/outputs/items/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                var m = d === e;
                                              } else
                                                var m = !0;
                                              if (m) {
                                                if (u.version !== void 0) {
                                                  let d = u.version, c = e;
                                                  if (!(typeof d == "number" && !(d % 1) && !isNaN(d) && isFinite(d)))
                                                    return w.errors = [{ instancePath: r + "/outputs/" + o + "/version", schemaPath: "#/properties/outputs/items/properties/version/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                                                  if (e === c && typeof d == "number" && isFinite(d) && (d < 1 || isNaN(d)))
                                                    return w.errors = [{ instancePath: r + "/outputs/" + o + "/version", schemaPath: "#/properties/outputs/items/properties/version/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }], !1;
                                                  var m = c === e;
                                                } else
                                                  var m = !0;
                                                if (m)
                                                  if (u.id !== void 0) {
                                                    let d = u.id, c = e;
                                                    if (e === c)
                                                      if (typeof d == "string") {
                                                        if (!V.test(d))
                                                          return w.errors = [{ instancePath: r + "/outputs/" + o + "/id", schemaPath: "#/properties/outputs/items/properties/id/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }], !1;
                                                      } else
                                                        return w.errors = [{ instancePath: r + "/outputs/" + o + "/id", schemaPath: "#/properties/outputs/items/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                    var m = c === e;
                                                  } else
                                                    var m = !0;
                                              }
                                            }
                                          }
                                        }
                                      }
                                    } else
                                      return w.errors = [{ instancePath: r + "/outputs/" + o, schemaPath: "#/properties/outputs/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                                  var v = L === e;
                                  if (!v)
                                    break;
                                }
                              } else
                                return w.errors = [{ instancePath: r + "/outputs", schemaPath: "#/properties/outputs/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                            var i = O === e;
                          } else
                            var i = !0;
                          if (i) {
                            if (t.metrics !== void 0) {
                              let y = t.metrics, O = e;
                              if (e === O)
                                if (y && typeof y == "object" && !Array.isArray(y))
                                  for (let M in y) {
                                    let o = y[M], u = e;
                                    if (!(typeof o == "number" && isFinite(o)))
                                      return w.errors = [{ instancePath: r + "/metrics/" + M.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/metrics/additionalProperties/type", keyword: "type", params: { type: "number" }, message: "must be number" }], !1;
                                    var _ = u === e;
                                    if (!_)
                                      break;
                                  }
                                else
                                  return w.errors = [{ instancePath: r + "/metrics", schemaPath: "#/properties/metrics/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                              var i = O === e;
                            } else
                              var i = !0;
                            if (i) {
                              if (t.startedAt !== void 0) {
                                let y = e;
                                if (typeof t.startedAt != "string")
                                  return w.errors = [{ instancePath: r + "/startedAt", schemaPath: "#/properties/startedAt/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                var i = y === e;
                              } else
                                var i = !0;
                              if (i) {
                                if (t.durationMs !== void 0) {
                                  let y = t.durationMs, O = e;
                                  if (!(typeof y == "number" && !(y % 1) && !isNaN(y) && isFinite(y)))
                                    return w.errors = [{ instancePath: r + "/durationMs", schemaPath: "#/properties/durationMs/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                                  if (e === O && typeof y == "number" && isFinite(y) && (y < 0 || isNaN(y)))
                                    return w.errors = [{ instancePath: r + "/durationMs", schemaPath: "#/properties/durationMs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                                  var i = O === e;
                                } else
                                  var i = !0;
                                if (i)
                                  if (t.error !== void 0) {
                                    let y = t.error, O = e;
                                    if (e === O)
                                      if (y && typeof y == "object" && !Array.isArray(y)) {
                                        let M;
                                        if (y.code === void 0 && (M = "code") || y.message === void 0 && (M = "message"))
                                          return w.errors = [{ instancePath: r + "/error", schemaPath: "#/properties/error/required", keyword: "required", params: { missingProperty: M }, message: "must have required property '" + M + "'" }], !1;
                                        {
                                          let o = e;
                                          for (let u in y)
                                            if (!(u === "code" || u === "message")) {
                                              return w.errors = [{ instancePath: r + "/error", schemaPath: "#/properties/error/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: u }, message: "must NOT have additional properties" }], !1;
                                              break;
                                            }
                                          if (o === e) {
                                            if (y.code !== void 0) {
                                              let u = e;
                                              if (typeof y.code != "string")
                                                return w.errors = [{ instancePath: r + "/error/code", schemaPath: "#/properties/error/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                              var F = u === e;
                                            } else
                                              var F = !0;
                                            if (F)
                                              if (y.message !== void 0) {
                                                let u = e;
                                                if (typeof y.message != "string")
                                                  return w.errors = [{ instancePath: r + "/error/message", schemaPath: "#/properties/error/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                var F = u === e;
                                              } else
                                                var F = !0;
                                          }
                                        }
                                      } else
                                        return w.errors = [{ instancePath: r + "/error", schemaPath: "#/properties/error/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                                    var i = O === e;
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
      return w.errors = [{ instancePath: r, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return w.errors = n, e === 0;
}
w.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Pe = z;
function z(t, { instancePath: r = "", parentData: Q, parentDataProperty: Z, rootData: J = t, dynamicAnchors: ee = {} } = {}) {
  let n = null, e = 0, x = z.evaluated;
  if (x.dynamicProps && (x.props = void 0), x.dynamicItems && (x.items = void 0), e === 0)
    if (t && typeof t == "object" && !Array.isArray(t)) {
      let $;
      if (t.type === void 0 && ($ = "type") || t.inputs === void 0 && ($ = "inputs") || t.seed === void 0 && ($ = "seed") || t.engine === void 0 && ($ = "engine"))
        return z.errors = [{ instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: $ }, message: "must have required property '" + $ + "'" }], !1;
      {
        let j = e;
        for (let v in t)
          if (!(v === "type" || v === "inputs" || v === "learning" || v === "tests" || v === "steps" || v === "seed" || v === "engine")) {
            return z.errors = [{ instancePath: r, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: v }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (j === e) {
          if (t.type !== void 0) {
            let v = t.type, m = e;
            if (typeof v != "string")
              return z.errors = [{ instancePath: r + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            if (v !== "kstore.experiment-spec.v1")
              return z.errors = [{ instancePath: r + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "kstore.experiment-spec.v1" }, message: "must be equal to constant" }], !1;
            var i = m === e;
          } else
            var i = !0;
          if (i) {
            if (t.inputs !== void 0) {
              let v = t.inputs, m = e;
              if (e === m)
                if (v && typeof v == "object" && !Array.isArray(v))
                  for (let F in v) {
                    let P = v[F], D = e;
                    if (e === D)
                      if (typeof P == "string") {
                        if (!V.test(P))
                          return z.errors = [{ instancePath: r + "/inputs/" + F.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/inputs/additionalProperties/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }], !1;
                      } else
                        return z.errors = [{ instancePath: r + "/inputs/" + F.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/inputs/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                    var q = D === e;
                    if (!q)
                      break;
                  }
                else
                  return z.errors = [{ instancePath: r + "/inputs", schemaPath: "#/properties/inputs/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
              var i = m === e;
            } else
              var i = !0;
            if (i) {
              if (t.learning !== void 0) {
                let v = t.learning, m = e;
                if (e === m && !(v && typeof v == "object" && !Array.isArray(v)))
                  return z.errors = [{ instancePath: r + "/learning", schemaPath: "#/properties/learning/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                var i = m === e;
              } else
                var i = !0;
              if (i) {
                if (t.tests !== void 0) {
                  let v = t.tests, m = e;
                  if (e === m)
                    if (Array.isArray(v)) {
                      var N = !0;
                      let F = v.length;
                      for (let P = 0; P < F; P++) {
                        let D = v[P], y = e;
                        if (e === y && !(D && typeof D == "object" && !Array.isArray(D)))
                          return z.errors = [{ instancePath: r + "/tests/" + P, schemaPath: "#/properties/tests/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                        var N = y === e;
                        if (!N)
                          break;
                      }
                    } else
                      return z.errors = [{ instancePath: r + "/tests", schemaPath: "#/properties/tests/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                  var i = m === e;
                } else
                  var i = !0;
                if (i) {
                  if (t.steps !== void 0) {
                    let v = t.steps, m = e;
                    if (e === m)
                      if (v && typeof v == "object" && !Array.isArray(v))
                        for (let F in v) {
                          let P = v[F], D = e;
                          if (e === D && !(P && typeof P == "object" && !Array.isArray(P)))
                            return z.errors = [{ instancePath: r + "/steps/" + F.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/steps/additionalProperties/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                          var p = D === e;
                          if (!p)
                            break;
                        }
                      else
                        return z.errors = [{ instancePath: r + "/steps", schemaPath: "#/properties/steps/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                    var i = m === e;
                  } else
                    var i = !0;
                  if (i) {
                    if (t.seed !== void 0) {
                      let v = t.seed, m = e;
                      if (!(typeof v == "number" && !(v % 1) && !isNaN(v) && isFinite(v)))
                        return z.errors = [{ instancePath: r + "/seed", schemaPath: "#/properties/seed/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                      if (e === m && typeof v == "number" && isFinite(v)) {
                        if (v > 4294967295 || isNaN(v))
                          return z.errors = [{ instancePath: r + "/seed", schemaPath: "#/properties/seed/maximum", keyword: "maximum", params: { comparison: "<=", limit: 4294967295 }, message: "must be <= 4294967295" }], !1;
                        if (v < 0 || isNaN(v))
                          return z.errors = [{ instancePath: r + "/seed", schemaPath: "#/properties/seed/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                      }
                      var i = m === e;
                    } else
                      var i = !0;
                    if (i) {
                      if (t.engine !== void 0) {
                        let v = t.engine, m = e;
                        if (e === m)
                          if (v && typeof v == "object" && !Array.isArray(v))
                            for (let F in v) {
                              let P = e;
                              if (typeof v[F] != "string")
                                return z.errors = [{ instancePath: r + "/engine/" + F.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/engine/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                              var b = P === e;
                              if (!b)
                                break;
                            }
                          else
                            return z.errors = [{ instancePath: r + "/engine", schemaPath: "#/properties/engine/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                        var i = m === e;
                      } else
                        var i = !0;
                      if (i) {
                        let v;
                        if (t.learning !== void 0 && t.tests === void 0 && (v = "tests"))
                          return z.errors = [{ instancePath: r, schemaPath: "#/dependentRequired", keyword: "dependentRequired", params: {
                            property: "learning",
                            missingProperty: v,
                            depsCount: 1,
                            deps: "tests"
                          }, message: "must have property tests when property learning is present" }], !1;
                        if (t.tests !== void 0 && t.learning === void 0 && (v = "learning"))
                          return z.errors = [{ instancePath: r, schemaPath: "#/dependentRequired", keyword: "dependentRequired", params: {
                            property: "tests",
                            missingProperty: v,
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
      return z.errors = [{ instancePath: r, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return z.errors = n, e === 0;
}
z.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var we = Y;
var ue = new RegExp("^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$", "u");
function Y(t, { instancePath: r = "", parentData: Q, parentDataProperty: Z, rootData: J = t, dynamicAnchors: ee = {} } = {}) {
  let n = null, e = 0, x = Y.evaluated;
  if (x.dynamicProps && (x.props = void 0), x.dynamicItems && (x.items = void 0), e === 0)
    if (t && typeof t == "object" && !Array.isArray(t)) {
      let p;
      if (t.type === void 0 && (p = "type") || t.packs === void 0 && (p = "packs"))
        return Y.errors = [{ instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: p }, message: "must have required property '" + p + "'" }], !1;
      {
        let b = e;
        for (let $ in t)
          if (!($ === "type" || $ === "packs")) {
            return Y.errors = [{ instancePath: r, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: $ }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (b === e) {
          if (t.type !== void 0) {
            let $ = t.type, j = e;
            if (typeof $ != "string")
              return Y.errors = [{ instancePath: r + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            if ($ !== "kstore.garbage.v1")
              return Y.errors = [{ instancePath: r + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "kstore.garbage.v1" }, message: "must be equal to constant" }], !1;
            var i = j === e;
          } else
            var i = !0;
          if (i)
            if (t.packs !== void 0) {
              let $ = t.packs, j = e;
              if (e === j)
                if ($ && typeof $ == "object" && !Array.isArray($)) {
                  for (let m in $) {
                    let _ = e;
                    if (typeof m == "string" && !V.test(m)) {
                      let F = { instancePath: r + "/packs", schemaPath: "#/properties/packs/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"', propertyName: m };
                      n === null ? n = [F] : n.push(F), e++;
                    }
                    var q = _ === e;
                    if (!q) {
                      let F = { instancePath: r + "/packs", schemaPath: "#/properties/packs/propertyNames", keyword: "propertyNames", params: { propertyName: m }, message: "property name must be valid" };
                      return n === null ? n = [F] : n.push(F), e++, Y.errors = n, !1;
                      break;
                    }
                  }
                  if (q)
                    for (let m in $) {
                      let _ = $[m], F = e;
                      if (e === F)
                        if (typeof _ == "string") {
                          if (!ue.test(_))
                            return Y.errors = [{ instancePath: r + "/packs/" + m.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/packs/additionalProperties/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$" }, message: 'must match pattern "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"' }], !1;
                        } else
                          return Y.errors = [{ instancePath: r + "/packs/" + m.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/packs/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                      var N = F === e;
                      if (!N)
                        break;
                    }
                } else
                  return Y.errors = [{ instancePath: r + "/packs", schemaPath: "#/properties/packs/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
              var i = j === e;
            } else
              var i = !0;
        }
      }
    } else
      return Y.errors = [{ instancePath: r, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return Y.errors = n, e === 0;
}
Y.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var je = U, le = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "urn:kstore:schema:manifest", title: "Manifest", description: "What a version is: its content and its meaning. Holds no time, author, host or producer, so equal content has an equal id.", type: "object", additionalProperties: !1, required: ["type", "kind", "tree", "files", "sizeBytes", "meta"], properties: { type: { type: "string", const: "kstore.manifest.v1" }, kind: { type: "string", enum: ["dataset", "preprocessing", "model", "training", "evaluation", "experiment", "report", "checkpoint", "result", "plugin"] }, tree: { type: "string", pattern: "^[0-9a-f]{64}$", description: "root node of the file tree" }, files: { type: "integer", minimum: 0 }, sizeBytes: { type: "integer", minimum: 0 }, meta: { type: "object", description: "meaning by kind: a table, the parsed settings, a summary", additionalProperties: !0 } } };
function U(t, { instancePath: r = "", parentData: Q, parentDataProperty: Z, rootData: J = t, dynamicAnchors: ee = {} } = {}) {
  let n = null, e = 0, x = U.evaluated;
  if (x.dynamicProps && (x.props = void 0), x.dynamicItems && (x.items = void 0), e === 0)
    if (t && typeof t == "object" && !Array.isArray(t)) {
      let q;
      if (t.type === void 0 && (q = "type") || t.kind === void 0 && (q = "kind") || t.tree === void 0 && (q = "tree") || t.files === void 0 && (q = "files") || t.sizeBytes === void 0 && (q = "sizeBytes") || t.meta === void 0 && (q = "meta"))
        return U.errors = [{ instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: q }, message: "must have required property '" + q + "'" }], !1;
      {
        let N = e;
        for (let p in t)
          if (!(p === "type" || p === "kind" || p === "tree" || p === "files" || p === "sizeBytes" || p === "meta")) {
            return U.errors = [{ instancePath: r, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (N === e) {
          if (t.type !== void 0) {
            let p = t.type, b = e;
            if (typeof p != "string")
              return U.errors = [{ instancePath: r + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            if (p !== "kstore.manifest.v1")
              return U.errors = [{ instancePath: r + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "kstore.manifest.v1" }, message: "must be equal to constant" }], !1;
            var i = b === e;
          } else
            var i = !0;
          if (i) {
            if (t.kind !== void 0) {
              let p = t.kind, b = e;
              if (typeof p != "string")
                return U.errors = [{ instancePath: r + "/kind", schemaPath: "#/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              if (!(p === "dataset" || p === "preprocessing" || p === "model" || p === "training" || p === "evaluation" || p === "experiment" || p === "report" || p === "checkpoint" || p === "result" || p === "plugin"))
                return U.errors = [{ instancePath: r + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: le.properties.kind.enum }, message: "must be equal to one of the allowed values" }], !1;
              var i = b === e;
            } else
              var i = !0;
            if (i) {
              if (t.tree !== void 0) {
                let p = t.tree, b = e;
                if (e === b)
                  if (typeof p == "string") {
                    if (!V.test(p))
                      return U.errors = [{ instancePath: r + "/tree", schemaPath: "#/properties/tree/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }], !1;
                  } else
                    return U.errors = [{ instancePath: r + "/tree", schemaPath: "#/properties/tree/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                var i = b === e;
              } else
                var i = !0;
              if (i) {
                if (t.files !== void 0) {
                  let p = t.files, b = e;
                  if (!(typeof p == "number" && !(p % 1) && !isNaN(p) && isFinite(p)))
                    return U.errors = [{ instancePath: r + "/files", schemaPath: "#/properties/files/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                  if (e === b && typeof p == "number" && isFinite(p) && (p < 0 || isNaN(p)))
                    return U.errors = [{ instancePath: r + "/files", schemaPath: "#/properties/files/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                  var i = b === e;
                } else
                  var i = !0;
                if (i) {
                  if (t.sizeBytes !== void 0) {
                    let p = t.sizeBytes, b = e;
                    if (!(typeof p == "number" && !(p % 1) && !isNaN(p) && isFinite(p)))
                      return U.errors = [{ instancePath: r + "/sizeBytes", schemaPath: "#/properties/sizeBytes/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                    if (e === b && typeof p == "number" && isFinite(p) && (p < 0 || isNaN(p)))
                      return U.errors = [{ instancePath: r + "/sizeBytes", schemaPath: "#/properties/sizeBytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                    var i = b === e;
                  } else
                    var i = !0;
                  if (i)
                    if (t.meta !== void 0) {
                      let p = t.meta, b = e;
                      if (e === b && !(p && typeof p == "object" && !Array.isArray(p)))
                        return U.errors = [{ instancePath: r + "/meta", schemaPath: "#/properties/meta/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
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
      return U.errors = [{ instancePath: r, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return U.errors = n, e === 0;
}
U.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var _e = f, te = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "urn:kstore:schema:run", title: "Run", description: "Record of one execution of a task.", type: "object", additionalProperties: !1, required: ["type", "spec", "specification", "status", "used", "outputs", "metrics", "determinism", "environment", "startedAt", "durationMs"], properties: { type: { type: "string", const: "kstore.run.v1" }, spec: { type: "string", pattern: "^[0-9a-f]{64}$", description: "SHA-256, 64 lower-case hexadecimal digits" }, specification: { type: "object", additionalProperties: !0, description: "the spec itself; schema `spec`" }, status: { type: "string", enum: ["succeeded", "failed", "aborted", "stopped"], description: "`stopped`: a person asked for it, and what the task had made until then was kept" }, used: { type: "array", description: "versions that were used", items: { type: "object", additionalProperties: !1, required: ["role", "kind", "name", "version", "id"], properties: { role: { type: "string" }, kind: { type: "string", enum: ["dataset", "preprocessing", "model", "training", "evaluation", "experiment", "report", "checkpoint", "result", "plugin"] }, name: { type: "string" }, version: { type: "integer", minimum: 1 }, id: { type: "string", pattern: "^[0-9a-f]{64}$", description: "SHA-256, 64 lower-case hexadecimal digits" } } } }, outputs: { type: "array", description: "versions that were made", items: { type: "object", additionalProperties: !1, required: ["slot", "kind", "name", "version", "id"], properties: { slot: { type: "string" }, kind: { type: "string", enum: ["dataset", "preprocessing", "model", "training", "evaluation", "experiment", "report", "checkpoint", "result", "plugin"] }, name: { type: "string" }, version: { type: "integer", minimum: 1 }, id: { type: "string", pattern: "^[0-9a-f]{64}$", description: "SHA-256, 64 lower-case hexadecimal digits" } } } }, metrics: { type: "object", additionalProperties: { type: "number" }, description: "final value of each metric" }, determinism: { type: "object", additionalProperties: !1, required: ["level"], properties: { level: { type: "string", enum: ["bitwise", "tolerance", "none"] }, relativeTolerance: { type: "number", exclusiveMinimum: 0 }, reason: { type: "string" } } }, metricLog: { type: "object", additionalProperties: !1, required: ["id", "sizeBytes"], properties: { id: { type: "string", pattern: "^[0-9a-f]{64}$", description: "SHA-256, 64 lower-case hexadecimal digits" }, sizeBytes: { type: "integer", minimum: 0 }, list: { type: "string", pattern: "^[0-9a-f]{64}$", description: "root node of the chunk list; absent when the file is one chunk" } }, description: "every metric at every step, as JSON lines" }, environment: { type: "object", description: "context, not identity", additionalProperties: !1, required: ["kstore", "node", "platform", "arch", "cpu", "host"], properties: { kstore: { type: "string" }, node: { type: "string" }, platform: { type: "string" }, arch: { type: "string" }, cpu: { type: "string" }, host: { type: "string" }, container: { type: "object", description: "the container that it ran in, as far as it can be seen from inside", additionalProperties: !1, required: ["type"], properties: { type: { type: "string" }, id: { type: "string" }, image: { type: "string" }, imageId: { type: "string" } } }, variables: { type: "object", description: "what the environment of the task held, without what names the folder of the run", additionalProperties: { type: "string" } }, observed: { type: "object", additionalProperties: !1, description: "what the task used besides its inputs, as far as it was seen; absent members were not used", properties: { clock: { type: "integer", minimum: 1, description: "times that it read the date and time" }, timer: { type: "integer", minimum: 1, description: "times that it measured time, which many libraries do without harm" }, random: { type: "integer", minimum: 1, description: "times that it drew random numbers that no seed determines" }, network: { type: "array", items: { type: "string" }, description: "hosts that it spoke to" }, variables: { type: "object", additionalProperties: { type: "string" }, description: "environment variables that it read, each with the first 16 digits of the SHA-256 of its value" } } } } }, startedAt: { type: "string", description: "ISO 8601, UTC" }, durationMs: { type: "integer", minimum: 0 }, error: { type: "object", additionalProperties: !1, required: ["code", "message"], properties: { code: { type: "string" }, message: { type: "string" } } }, progress: { type: "object", additionalProperties: !1, required: ["done", "total", "unit"], description: "how far a run came that did not succeed", properties: { done: { type: "number" }, total: { type: "number" }, unit: { type: "string", description: "what is counted, for example `epoch`" } } }, state: { type: "object", additionalProperties: !1, required: ["tree", "files", "sizeBytes", "step"], description: "what is needed to go on; only of a run that did not succeed", properties: { tree: { type: "string", pattern: "^[0-9a-f]{64}$", description: "root node of the saved files" }, step: { type: "integer", minimum: 0, description: "steps that were done" }, files: { type: "integer", minimum: 0 }, sizeBytes: { type: "integer", minimum: 0 } } }, resumedFrom: { type: "object", additionalProperties: !1, required: ["step"], description: "the run went on from a saved state", properties: { step: { type: "integer", minimum: 0 }, run: { type: "string", pattern: "^[0-9a-f]{64}$", description: "the run that the state was recorded with; absent when that one was never recorded" } } } } };
function f(t, { instancePath: r = "", parentData: Q, parentDataProperty: Z, rootData: J = t, dynamicAnchors: ee = {} } = {}) {
  let n = null, e = 0, x = f.evaluated;
  if (x.dynamicProps && (x.props = void 0), x.dynamicItems && (x.items = void 0), e === 0)
    if (t && typeof t == "object" && !Array.isArray(t)) {
      let u;
      if (t.type === void 0 && (u = "type") || t.spec === void 0 && (u = "spec") || t.specification === void 0 && (u = "specification") || t.status === void 0 && (u = "status") || t.used === void 0 && (u = "used") || t.outputs === void 0 && (u = "outputs") || t.metrics === void 0 && (u = "metrics") || t.determinism === void 0 && (u = "determinism") || t.environment === void 0 && (u = "environment") || t.startedAt === void 0 && (u = "startedAt") || t.durationMs === void 0 && (u = "durationMs"))
        return f.errors = [{ instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: u }, message: "must have required property '" + u + "'" }], !1;
      {
        let L = e;
        for (let a in t)
          if (!ne.call(te.properties, a)) {
            return f.errors = [{ instancePath: r, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (L === e) {
          if (t.type !== void 0) {
            let a = t.type, g = e;
            if (typeof a != "string")
              return f.errors = [{ instancePath: r + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            if (a !== "kstore.run.v1")
              return f.errors = [{ instancePath: r + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "kstore.run.v1" }, message: "must be equal to constant" }], !1;
            var i = g === e;
          } else
            var i = !0;
          if (i) {
            if (t.spec !== void 0) {
              let a = t.spec, g = e;
              if (e === g)
                if (typeof a == "string") {
                  if (!V.test(a))
                    return f.errors = [{ instancePath: r + "/spec", schemaPath: "#/properties/spec/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }], !1;
                } else
                  return f.errors = [{ instancePath: r + "/spec", schemaPath: "#/properties/spec/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              var i = g === e;
            } else
              var i = !0;
            if (i) {
              if (t.specification !== void 0) {
                let a = t.specification, g = e;
                if (e === g && !(a && typeof a == "object" && !Array.isArray(a)))
                  return f.errors = [{ instancePath: r + "/specification", schemaPath: "#/properties/specification/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                var i = g === e;
              } else
                var i = !0;
              if (i) {
                if (t.status !== void 0) {
                  let a = t.status, g = e;
                  if (typeof a != "string")
                    return f.errors = [{ instancePath: r + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                  if (!(a === "succeeded" || a === "failed" || a === "aborted" || a === "stopped"))
                    return f.errors = [{ instancePath: r + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: te.properties.status.enum }, message: "must be equal to one of the allowed values" }], !1;
                  var i = g === e;
                } else
                  var i = !0;
                if (i) {
                  if (t.used !== void 0) {
                    let a = t.used, g = e;
                    if (e === g)
                      if (Array.isArray(a)) {
                        var q = !0;
                        let d = a.length;
                        for (let c = 0; c < d; c++) {
                          let s = a[c], l = e;
                          if (e === l)
                            if (s && typeof s == "object" && !Array.isArray(s)) {
                              let A;
                              if (s.role === void 0 && (A = "role") || s.kind === void 0 && (A = "kind") || s.name === void 0 && (A = "name") || s.version === void 0 && (A = "version") || s.id === void 0 && (A = "id"))
                                return f.errors = [{ instancePath: r + "/used/" + c, schemaPath: "#/properties/used/items/required", keyword: "required", params: { missingProperty: A }, message: "must have required property '" + A + "'" }], !1;
                              {
                                let k = e;
                                for (let h in s)
                                  if (!(h === "role" || h === "kind" || h === "name" || h === "version" || h === "id")) {
                                    return f.errors = [{ instancePath: r + "/used/" + c, schemaPath: "#/properties/used/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: h }, message: "must NOT have additional properties" }], !1;
                                    break;
                                  }
                                if (k === e) {
                                  if (s.role !== void 0) {
                                    let h = e;
                                    if (typeof s.role != "string")
                                      return f.errors = [{ instancePath: r + "/used/" + c + "/role", schemaPath: "#/properties/used/items/properties/role/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                    var N = h === e;
                                  } else
                                    var N = !0;
                                  if (N) {
                                    if (s.kind !== void 0) {
                                      let h = s.kind, R = e;
                                      if (typeof h != "string")
                                        return f.errors = [{ instancePath: r + "/used/" + c + "/kind", schemaPath: "#/properties/used/items/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                      if (!(h === "dataset" || h === "preprocessing" || h === "model" || h === "training" || h === "evaluation" || h === "experiment" || h === "report" || h === "checkpoint" || h === "result" || h === "plugin"))
                                        return f.errors = [{ instancePath: r + "/used/" + c + "/kind", schemaPath: "#/properties/used/items/properties/kind/enum", keyword: "enum", params: { allowedValues: te.properties.used.items.properties.kind.enum }, message: "must be equal to one of the allowed values" }], !1;
                                      var N = R === e;
                                    } else
                                      var N = !0;
                                    if (N) {
                                      if (s.name !== void 0) {
                                        let h = e;
                                        if (typeof s.name != "string")
                                          return f.errors = [{ instancePath: r + "/used/" + c + "/name", schemaPath: "#/properties/used/items/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                        var N = h === e;
                                      } else
                                        var N = !0;
                                      if (N) {
                                        if (s.version !== void 0) {
                                          let h = s.version, R = e;
                                          if (!(typeof h == "number" && !(h % 1) && !isNaN(h) && isFinite(h)))
                                            return f.errors = [{ instancePath: r + "/used/" + c + "/version", schemaPath: "#/properties/used/items/properties/version/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                                          if (e === R && typeof h == "number" && isFinite(h) && (h < 1 || isNaN(h)))
                                            return f.errors = [{ instancePath: r + "/used/" + c + "/version", schemaPath: "#/properties/used/items/properties/version/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }], !1;
                                          var N = R === e;
                                        } else
                                          var N = !0;
                                        if (N)
                                          if (s.id !== void 0) {
                                            let h = s.id, R = e;
                                            if (e === R)
                                              if (typeof h == "string") {
                                                if (!V.test(h))
                                                  return f.errors = [{ instancePath: r + "/used/" + c + "/id", schemaPath: "#/properties/used/items/properties/id/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }], !1;
                                              } else
                                                return f.errors = [{ instancePath: r + "/used/" + c + "/id", schemaPath: "#/properties/used/items/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                            var N = R === e;
                                          } else
                                            var N = !0;
                                      }
                                    }
                                  }
                                }
                              }
                            } else
                              return f.errors = [{ instancePath: r + "/used/" + c, schemaPath: "#/properties/used/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                          var q = l === e;
                          if (!q)
                            break;
                        }
                      } else
                        return f.errors = [{ instancePath: r + "/used", schemaPath: "#/properties/used/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                    var i = g === e;
                  } else
                    var i = !0;
                  if (i) {
                    if (t.outputs !== void 0) {
                      let a = t.outputs, g = e;
                      if (e === g)
                        if (Array.isArray(a)) {
                          var p = !0;
                          let d = a.length;
                          for (let c = 0; c < d; c++) {
                            let s = a[c], l = e;
                            if (e === l)
                              if (s && typeof s == "object" && !Array.isArray(s)) {
                                let A;
                                if (s.slot === void 0 && (A = "slot") || s.kind === void 0 && (A = "kind") || s.name === void 0 && (A = "name") || s.version === void 0 && (A = "version") || s.id === void 0 && (A = "id"))
                                  return f.errors = [{ instancePath: r + "/outputs/" + c, schemaPath: "#/properties/outputs/items/required", keyword: "required", params: { missingProperty: A }, message: "must have required property '" + A + "'" }], !1;
                                {
                                  let k = e;
                                  for (let h in s)
                                    if (!(h === "slot" || h === "kind" || h === "name" || h === "version" || h === "id")) {
                                      return f.errors = [{ instancePath: r + "/outputs/" + c, schemaPath: "#/properties/outputs/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: h }, message: "must NOT have additional properties" }], !1;
                                      break;
                                    }
                                  if (k === e) {
                                    if (s.slot !== void 0) {
                                      let h = e;
                                      if (typeof s.slot != "string")
                                        return f.errors = [{ instancePath: r + "/outputs/" + c + "/slot", schemaPath: "#/properties/outputs/items/properties/slot/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                      var b = h === e;
                                    } else
                                      var b = !0;
                                    if (b) {
                                      if (s.kind !== void 0) {
                                        let h = s.kind, R = e;
                                        if (typeof h != "string")
                                          return f.errors = [{ instancePath: r + "/outputs/" + c + "/kind", schemaPath: "#/properties/outputs/items/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                        if (!(h === "dataset" || h === "preprocessing" || h === "model" || h === "training" || h === "evaluation" || h === "experiment" || h === "report" || h === "checkpoint" || h === "result" || h === "plugin"))
                                          return f.errors = [{ instancePath: r + "/outputs/" + c + "/kind", schemaPath: "#/properties/outputs/items/properties/kind/enum", keyword: "enum", params: { allowedValues: te.properties.outputs.items.properties.kind.enum }, message: "must be equal to one of the allowed values" }], !1;
                                        var b = R === e;
                                      } else
                                        var b = !0;
                                      if (b) {
                                        if (s.name !== void 0) {
                                          let h = e;
                                          if (typeof s.name != "string")
                                            return f.errors = [{ instancePath: r + "/outputs/" + c + "/name", schemaPath: "#/properties/outputs/items/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                          var b = h === e;
                                        } else
                                          var b = !0;
                                        if (b) {
                                          if (s.version !== void 0) {
                                            let h = s.version, R = e;
                                            if (!(typeof h == "number" && !(h % 1) && !isNaN(h) && isFinite(h)))
                                              return f.errors = [{ instancePath: r + "/outputs/" + c + "/version", schemaPath: "#/properties/outputs/items/properties/version/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                                            if (e === R && typeof h == "number" && isFinite(h) && (h < 1 || isNaN(h)))
                                              return f.errors = [{ instancePath: r + "/outputs/" + c + "/version", schemaPath: "#/properties/outputs/items/properties/version/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }], !1;
                                            var b = R === e;
                                          } else
                                            var b = !0;
                                          if (b)
                                            if (s.id !== void 0) {
                                              let h = s.id, R = e;
                                              if (e === R)
                                                if (typeof h == "string") {
                                                  if (!V.test(h))
                                                    return f.errors = [{ instancePath: r + "/outputs/" + c + "/id", schemaPath: "#/properties/outputs/items/properties/id/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }], !1;
                                                } else
                                                  return f.errors = [{ instancePath: r + "/outputs/" + c + "/id", schemaPath: "#/properties/outputs/items/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                              var b = R === e;
                                            } else
                                              var b = !0;
                                        }
                                      }
                                    }
                                  }
                                }
                              } else
                                return f.errors = [{ instancePath: r + "/outputs/" + c, schemaPath: "#/properties/outputs/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                            var p = l === e;
                            if (!p)
                              break;
                          }
                        } else
                          return f.errors = [{ instancePath: r + "/outputs", schemaPath: "#/properties/outputs/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                      var i = g === e;
                    } else
                      var i = !0;
                    if (i) {
                      if (t.metrics !== void 0) {
                        let a = t.metrics, g = e;
                        if (e === g)
                          if (a && typeof a == "object" && !Array.isArray(a))
                            for (let d in a) {
                              let c = a[d], s = e;
                              if (!(typeof c == "number" && isFinite(c)))
                                return f.errors = [{ instancePath: r + "/metrics/" + d.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/metrics/additionalProperties/type", keyword: "type", params: { type: "number" }, message: "must be number" }], !1;
                              var $ = s === e;
                              if (!$)
                                break;
                            }
                          else
                            return f.errors = [{ instancePath: r + "/metrics", schemaPath: "#/properties/metrics/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                        var i = g === e;
                      } else
                        var i = !0;
                      if (i) {
                        if (t.determinism !== void 0) {
                          let a = t.determinism, g = e;
                          if (e === g)
                            if (a && typeof a == "object" && !Array.isArray(a)) {
                              let d;
                              if (a.level === void 0 && (d = "level"))
                                return f.errors = [{ instancePath: r + "/determinism", schemaPath: "#/properties/determinism/required", keyword: "required", params: { missingProperty: d }, message: "must have required property '" + d + "'" }], !1;
                              {
                                let c = e;
                                for (let s in a)
                                  if (!(s === "level" || s === "relativeTolerance" || s === "reason")) {
                                    return f.errors = [{ instancePath: r + "/determinism", schemaPath: "#/properties/determinism/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s }, message: "must NOT have additional properties" }], !1;
                                    break;
                                  }
                                if (c === e) {
                                  if (a.level !== void 0) {
                                    let s = a.level, l = e;
                                    if (typeof s != "string")
                                      return f.errors = [{ instancePath: r + "/determinism/level", schemaPath: "#/properties/determinism/properties/level/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                    if (!(s === "bitwise" || s === "tolerance" || s === "none"))
                                      return f.errors = [{ instancePath: r + "/determinism/level", schemaPath: "#/properties/determinism/properties/level/enum", keyword: "enum", params: { allowedValues: te.properties.determinism.properties.level.enum }, message: "must be equal to one of the allowed values" }], !1;
                                    var j = l === e;
                                  } else
                                    var j = !0;
                                  if (j) {
                                    if (a.relativeTolerance !== void 0) {
                                      let s = a.relativeTolerance, l = e;
                                      if (e === l)
                                        if (typeof s == "number" && isFinite(s)) {
                                          if (s <= 0 || isNaN(s))
                                            return f.errors = [{ instancePath: r + "/determinism/relativeTolerance", schemaPath: "#/properties/determinism/properties/relativeTolerance/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" }], !1;
                                        } else
                                          return f.errors = [{ instancePath: r + "/determinism/relativeTolerance", schemaPath: "#/properties/determinism/properties/relativeTolerance/type", keyword: "type", params: { type: "number" }, message: "must be number" }], !1;
                                      var j = l === e;
                                    } else
                                      var j = !0;
                                    if (j)
                                      if (a.reason !== void 0) {
                                        let s = e;
                                        if (typeof a.reason != "string")
                                          return f.errors = [{ instancePath: r + "/determinism/reason", schemaPath: "#/properties/determinism/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                        var j = s === e;
                                      } else
                                        var j = !0;
                                  }
                                }
                              }
                            } else
                              return f.errors = [{ instancePath: r + "/determinism", schemaPath: "#/properties/determinism/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                          var i = g === e;
                        } else
                          var i = !0;
                        if (i) {
                          if (t.metricLog !== void 0) {
                            let a = t.metricLog, g = e;
                            if (e === g)
                              if (a && typeof a == "object" && !Array.isArray(a)) {
                                let d;
                                if (a.id === void 0 && (d = "id") || a.sizeBytes === void 0 && (d = "sizeBytes"))
                                  return f.errors = [{ instancePath: r + "/metricLog", schemaPath: "#/properties/metricLog/required", keyword: "required", params: { missingProperty: d }, message: "must have required property '" + d + "'" }], !1;
                                {
                                  let c = e;
                                  for (let s in a)
                                    if (!(s === "id" || s === "sizeBytes" || s === "list")) {
                                      return f.errors = [{ instancePath: r + "/metricLog", schemaPath: "#/properties/metricLog/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s }, message: "must NOT have additional properties" }], !1;
                                      break;
                                    }
                                  if (c === e) {
                                    if (a.id !== void 0) {
                                      let s = a.id, l = e;
                                      if (e === l)
                                        if (typeof s == "string") {
                                          if (!V.test(s))
                                            return f.errors = [{ instancePath: r + "/metricLog/id", schemaPath: "#/properties/metricLog/properties/id/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }], !1;
                                        } else
                                          return f.errors = [{ instancePath: r + "/metricLog/id", schemaPath: "#/properties/metricLog/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                      var v = l === e;
                                    } else
                                      var v = !0;
                                    if (v) {
                                      if (a.sizeBytes !== void 0) {
                                        let s = a.sizeBytes, l = e;
                                        if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s)))
                                          return f.errors = [{ instancePath: r + "/metricLog/sizeBytes", schemaPath: "#/properties/metricLog/properties/sizeBytes/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                                        if (e === l && typeof s == "number" && isFinite(s) && (s < 0 || isNaN(s)))
                                          return f.errors = [{ instancePath: r + "/metricLog/sizeBytes", schemaPath: "#/properties/metricLog/properties/sizeBytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                                        var v = l === e;
                                      } else
                                        var v = !0;
                                      if (v)
                                        if (a.list !== void 0) {
                                          let s = a.list, l = e;
                                          if (e === l)
                                            if (typeof s == "string") {
                                              if (!V.test(s))
                                                return f.errors = [{ instancePath: r + "/metricLog/list", schemaPath: "#/properties/metricLog/properties/list/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }], !1;
                                            } else
                                              return f.errors = [{ instancePath: r + "/metricLog/list", schemaPath: "#/properties/metricLog/properties/list/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                          var v = l === e;
                                        } else
                                          var v = !0;
                                    }
                                  }
                                }
                              } else
                                return f.errors = [{ instancePath: r + "/metricLog", schemaPath: "#/properties/metricLog/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                            var i = g === e;
                          } else
                            var i = !0;
                          if (i) {
                            if (t.environment !== void 0) {
                              let a = t.environment, g = e;
                              if (e === g)
                                if (a && typeof a == "object" && !Array.isArray(a)) {
                                  let d;
                                  if (a.kstore === void 0 && (d = "kstore") || a.node === void 0 && (d = "node") || a.platform === void 0 && (d = "platform") || a.arch === void 0 && (d = "arch") || a.cpu === void 0 && (d = "cpu") || a.host === void 0 && (d = "host"))
                                    return f.errors = [{ instancePath: r + "/environment", schemaPath: "#/properties/environment/required", keyword: "required", params: { missingProperty: d }, message: "must have required property '" + d + "'" }], !1;
                                  {
                                    let c = e;
                                    for (let s in a)
                                      if (!ne.call(te.properties.environment.properties, s)) {
                                        return f.errors = [{ instancePath: r + "/environment", schemaPath: "#/properties/environment/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s }, message: "must NOT have additional properties" }], !1;
                                        break;
                                      }
                                    if (c === e) {
                                      if (a.kstore !== void 0) {
                                        let s = e;
                                        if (typeof a.kstore != "string")
                                          return f.errors = [{ instancePath: r + "/environment/kstore", schemaPath: "#/properties/environment/properties/kstore/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                        var m = s === e;
                                      } else
                                        var m = !0;
                                      if (m) {
                                        if (a.node !== void 0) {
                                          let s = e;
                                          if (typeof a.node != "string")
                                            return f.errors = [{ instancePath: r + "/environment/node", schemaPath: "#/properties/environment/properties/node/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                          var m = s === e;
                                        } else
                                          var m = !0;
                                        if (m) {
                                          if (a.platform !== void 0) {
                                            let s = e;
                                            if (typeof a.platform != "string")
                                              return f.errors = [{ instancePath: r + "/environment/platform", schemaPath: "#/properties/environment/properties/platform/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                            var m = s === e;
                                          } else
                                            var m = !0;
                                          if (m) {
                                            if (a.arch !== void 0) {
                                              let s = e;
                                              if (typeof a.arch != "string")
                                                return f.errors = [{ instancePath: r + "/environment/arch", schemaPath: "#/properties/environment/properties/arch/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                              var m = s === e;
                                            } else
                                              var m = !0;
                                            if (m) {
                                              if (a.cpu !== void 0) {
                                                let s = e;
                                                if (typeof a.cpu != "string")
                                                  return f.errors = [{ instancePath: r + "/environment/cpu", schemaPath: "#/properties/environment/properties/cpu/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                var m = s === e;
                                              } else
                                                var m = !0;
                                              if (m) {
                                                if (a.host !== void 0) {
                                                  let s = e;
                                                  if (typeof a.host != "string")
                                                    return f.errors = [{ instancePath: r + "/environment/host", schemaPath: "#/properties/environment/properties/host/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                  var m = s === e;
                                                } else
                                                  var m = !0;
                                                if (m) {
                                                  if (a.container !== void 0) {
                                                    let s = a.container, l = e;
                                                    if (e === l)
                                                      if (s && typeof s == "object" && !Array.isArray(s)) {
                                                        let A;
                                                        if (s.type === void 0 && (A = "type"))
                                                          return f.errors = [{ instancePath: r + "/environment/container", schemaPath: "#/properties/environment/properties/container/required", keyword: "required", params: { missingProperty: A }, message: "must have required property '" + A + "'" }], !1;
                                                        {
                                                          let k = e;
                                                          for (let h in s)
                                                            if (!(h === "type" || h === "id" || h === "image" || h === "imageId")) {
                                                              return f.errors = [{ instancePath: r + "/environment/container", schemaPath: "#/properties/environment/properties/container/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: h }, message: "must NOT have additional properties" }], !1;
                                                              break;
                                                            }
                                                          if (k === e) {
                                                            if (s.type !== void 0) {
                                                              let h = e;
                                                              if (typeof s.type != "string")
                                                                return f.errors = [{ instancePath: r + "/environment/container/type", schemaPath: "#/properties/environment/properties/container/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                              var _ = h === e;
                                                            } else
                                                              var _ = !0;
                                                            if (_) {
                                                              if (s.id !== void 0) {
                                                                let h = e;
                                                                if (typeof s.id != "string")
                                                                  return f.errors = [{ instancePath: r + "/environment/container/id", schemaPath: "#/properties/environment/properties/container/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                                var _ = h === e;
                                                              } else
                                                                var _ = !0;
                                                              if (_) {
                                                                if (s.image !== void 0) {
                                                                  let h = e;
                                                                  if (typeof s.image != "string")
                                                                    return f.errors = [{ instancePath: r + "/environment/container/image", schemaPath: "#/properties/environment/properties/container/properties/image/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                                  var _ = h === e;
                                                                } else
                                                                  var _ = !0;
                                                                if (_)
                                                                  if (s.imageId !== void 0) {
                                                                    let h = e;
                                                                    if (typeof s.imageId != "string")
                                                                      return f.errors = [{ instancePath: r + "/environment/container/imageId", schemaPath: "#/properties/environment/properties/container/properties/imageId/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                                    var _ = h === e;
                                                                  } else
                                                                    var _ = !0;
                                                              }
                                                            }
                                                          }
                                                        }
                                                      } else
                                                        return f.errors = [{ instancePath: r + "/environment/container", schemaPath: "#/properties/environment/properties/container/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                                                    var m = l === e;
                                                  } else
                                                    var m = !0;
                                                  if (m) {
                                                    if (a.variables !== void 0) {
                                                      let s = a.variables, l = e;
                                                      if (e === l)
                                                        if (s && typeof s == "object" && !Array.isArray(s))
                                                          for (let A in s) {
                                                            let k = e;
                                                            if (typeof s[A] != "string")
                                                              return f.errors = [{ instancePath: r + "/environment/variables/" + A.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/environment/properties/variables/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                            var F = k === e;
                                                            if (!F)
                                                              break;
                                                          }
                                                        else
                                                          return f.errors = [{ instancePath: r + "/environment/variables", schemaPath: "#/properties/environment/properties/variables/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                                                      var m = l === e;
                                                    } else
                                                      var m = !0;
                                                    if (m)
                                                      if (a.observed !== void 0) {
                                                        let s = a.observed, l = e;
                                                        if (e === l)
                                                          if (s && typeof s == "object" && !Array.isArray(s)) {
                                                            let A = e;
                                                            for (let k in s)
                                                              if (!(k === "clock" || k === "timer" || k === "random" || k === "network" || k === "variables")) {
                                                                return f.errors = [{ instancePath: r + "/environment/observed", schemaPath: "#/properties/environment/properties/observed/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: k }, message: "must NOT have additional properties" }], !1;
                                                                break;
                                                              }
                                                            if (A === e) {
                                                              if (s.clock !== void 0) {
                                                                let k = s.clock, h = e;
                                                                if (!(typeof k == "number" && !(k % 1) && !isNaN(k) && isFinite(k)))
                                                                  return f.errors = [{ instancePath: r + "/environment/observed/clock", schemaPath: "#/properties/environment/properties/observed/properties/clock/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                                                                if (e === h && typeof k == "number" && isFinite(k) && (k < 1 || isNaN(k)))
                                                                  return f.errors = [{ instancePath: r + "/environment/observed/clock", schemaPath: "#/properties/environment/properties/observed/properties/clock/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }], !1;
                                                                var P = h === e;
                                                              } else
                                                                var P = !0;
                                                              if (P) {
                                                                if (s.timer !== void 0) {
                                                                  let k = s.timer, h = e;
                                                                  if (!(typeof k == "number" && !(k % 1) && !isNaN(k) && isFinite(k)))
                                                                    return f.errors = [{ instancePath: r + "/environment/observed/timer", schemaPath: "#/properties/environment/properties/observed/properties/timer/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                                                                  if (e === h && typeof k == "number" && isFinite(k) && (k < 1 || isNaN(k)))
                                                                    return f.errors = [{ instancePath: r + "/environment/observed/timer", schemaPath: "#/properties/environment/properties/observed/properties/timer/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }], !1;
                                                                  var P = h === e;
                                                                } else
                                                                  var P = !0;
                                                                if (P) {
                                                                  if (s.random !== void 0) {
                                                                    let k = s.random, h = e;
                                                                    if (!(typeof k == "number" && !(k % 1) && !isNaN(k) && isFinite(k)))
                                                                      return f.errors = [{ instancePath: r + "/environment/observed/random", schemaPath: "#/properties/environment/properties/observed/properties/random/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                                                                    if (e === h && typeof k == "number" && isFinite(k) && (k < 1 || isNaN(k)))
                                                                      return f.errors = [{ instancePath: r + "/environment/observed/random", schemaPath: "#/properties/environment/properties/observed/properties/random/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }], !1;
                                                                    var P = h === e;
                                                                  } else
                                                                    var P = !0;
                                                                  if (P) {
                                                                    if (s.network !== void 0) {
                                                                      let k = s.network, h = e;
                                                                      if (e === h)
                                                                        if (Array.isArray(k)) {
                                                                          var D = !0;
                                                                          let re = k.length;
                                                                          for (let C = 0; C < re; C++) {
                                                                            let K = e;
                                                                            if (typeof k[C] != "string")
                                                                              return f.errors = [{ instancePath: r + "/environment/observed/network/" + C, schemaPath: "#/properties/environment/properties/observed/properties/network/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                                            var D = K === e;
                                                                            if (!D)
                                                                              break;
                                                                          }
                                                                        } else
                                                                          return f.errors = [{ instancePath: r + "/environment/observed/network", schemaPath: "#/properties/environment/properties/observed/properties/network/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                                                                      var P = h === e;
                                                                    } else
                                                                      var P = !0;
                                                                    if (P)
                                                                      if (s.variables !== void 0) {
                                                                        let k = s.variables, h = e;
                                                                        if (e === h)
                                                                          if (k && typeof k == "object" && !Array.isArray(k))
                                                                            for (let re in k) {
                                                                              let C = e;
                                                                              if (typeof k[re] != "string")
                                                                                return f.errors = [{ instancePath: r + "/environment/observed/variables/" + re.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/environment/properties/observed/properties/variables/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                                              var y = C === e;
                                                                              if (!y)
                                                                                break;
                                                                            }
                                                                          else
                                                                            return f.errors = [{ instancePath: r + "/environment/observed/variables", schemaPath: "#/properties/environment/properties/observed/properties/variables/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                                                                        var P = h === e;
                                                                      } else
                                                                        var P = !0;
                                                                  }
                                                                }
                                                              }
                                                            }
                                                          } else
                                                            return f.errors = [{ instancePath: r + "/environment/observed", schemaPath: "#/properties/environment/properties/observed/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                                                        var m = l === e;
                                                      } else
                                                        var m = !0;
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
                                  return f.errors = [{ instancePath: r + "/environment", schemaPath: "#/properties/environment/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                              var i = g === e;
                            } else
                              var i = !0;
                            if (i) {
                              if (t.startedAt !== void 0) {
                                let a = e;
                                if (typeof t.startedAt != "string")
                                  return f.errors = [{ instancePath: r + "/startedAt", schemaPath: "#/properties/startedAt/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                var i = a === e;
                              } else
                                var i = !0;
                              if (i) {
                                if (t.durationMs !== void 0) {
                                  let a = t.durationMs, g = e;
                                  if (!(typeof a == "number" && !(a % 1) && !isNaN(a) && isFinite(a)))
                                    return f.errors = [{ instancePath: r + "/durationMs", schemaPath: "#/properties/durationMs/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                                  if (e === g && typeof a == "number" && isFinite(a) && (a < 0 || isNaN(a)))
                                    return f.errors = [{ instancePath: r + "/durationMs", schemaPath: "#/properties/durationMs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                                  var i = g === e;
                                } else
                                  var i = !0;
                                if (i) {
                                  if (t.error !== void 0) {
                                    let a = t.error, g = e;
                                    if (e === g)
                                      if (a && typeof a == "object" && !Array.isArray(a)) {
                                        let d;
                                        if (a.code === void 0 && (d = "code") || a.message === void 0 && (d = "message"))
                                          return f.errors = [{ instancePath: r + "/error", schemaPath: "#/properties/error/required", keyword: "required", params: { missingProperty: d }, message: "must have required property '" + d + "'" }], !1;
                                        {
                                          let c = e;
                                          for (let s in a)
                                            if (!(s === "code" || s === "message")) {
                                              return f.errors = [{ instancePath: r + "/error", schemaPath: "#/properties/error/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s }, message: "must NOT have additional properties" }], !1;
                                              break;
                                            }
                                          if (c === e) {
                                            if (a.code !== void 0) {
                                              let s = e;
                                              if (typeof a.code != "string")
                                                return f.errors = [{ instancePath: r + "/error/code", schemaPath: "#/properties/error/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                              var O = s === e;
                                            } else
                                              var O = !0;
                                            if (O)
                                              if (a.message !== void 0) {
                                                let s = e;
                                                if (typeof a.message != "string")
                                                  return f.errors = [{ instancePath: r + "/error/message", schemaPath: "#/properties/error/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                var O = s === e;
                                              } else
                                                var O = !0;
                                          }
                                        }
                                      } else
                                        return f.errors = [{ instancePath: r + "/error", schemaPath: "#/properties/error/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                                    var i = g === e;
                                  } else
                                    var i = !0;
                                  if (i) {
                                    if (t.progress !== void 0) {
                                      let a = t.progress, g = e;
                                      if (e === g)
                                        if (a && typeof a == "object" && !Array.isArray(a)) {
                                          let d;
                                          if (a.done === void 0 && (d = "done") || a.total === void 0 && (d = "total") || a.unit === void 0 && (d = "unit"))
                                            return f.errors = [{ instancePath: r + "/progress", schemaPath: "#/properties/progress/required", keyword: "required", params: { missingProperty: d }, message: "must have required property '" + d + "'" }], !1;
                                          {
                                            let c = e;
                                            for (let s in a)
                                              if (!(s === "done" || s === "total" || s === "unit")) {
                                                return f.errors = [{ instancePath: r + "/progress", schemaPath: "#/properties/progress/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s }, message: "must NOT have additional properties" }], !1;
                                                break;
                                              }
                                            if (c === e) {
                                              if (a.done !== void 0) {
                                                let s = a.done, l = e;
                                                if (!(typeof s == "number" && isFinite(s)))
                                                  return f.errors = [{ instancePath: r + "/progress/done", schemaPath: "#/properties/progress/properties/done/type", keyword: "type", params: { type: "number" }, message: "must be number" }], !1;
                                                var E = l === e;
                                              } else
                                                var E = !0;
                                              if (E) {
                                                if (a.total !== void 0) {
                                                  let s = a.total, l = e;
                                                  if (!(typeof s == "number" && isFinite(s)))
                                                    return f.errors = [{ instancePath: r + "/progress/total", schemaPath: "#/properties/progress/properties/total/type", keyword: "type", params: { type: "number" }, message: "must be number" }], !1;
                                                  var E = l === e;
                                                } else
                                                  var E = !0;
                                                if (E)
                                                  if (a.unit !== void 0) {
                                                    let s = e;
                                                    if (typeof a.unit != "string")
                                                      return f.errors = [{ instancePath: r + "/progress/unit", schemaPath: "#/properties/progress/properties/unit/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                    var E = s === e;
                                                  } else
                                                    var E = !0;
                                              }
                                            }
                                          }
                                        } else
                                          return f.errors = [{ instancePath: r + "/progress", schemaPath: "#/properties/progress/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                                      var i = g === e;
                                    } else
                                      var i = !0;
                                    if (i) {
                                      if (t.state !== void 0) {
                                        let a = t.state, g = e;
                                        if (e === g)
                                          if (a && typeof a == "object" && !Array.isArray(a)) {
                                            let d;
                                            if (a.tree === void 0 && (d = "tree") || a.files === void 0 && (d = "files") || a.sizeBytes === void 0 && (d = "sizeBytes") || a.step === void 0 && (d = "step"))
                                              return f.errors = [{ instancePath: r + "/state", schemaPath: "#/properties/state/required", keyword: "required", params: { missingProperty: d }, message: "must have required property '" + d + "'" }], !1;
                                            {
                                              let c = e;
                                              for (let s in a)
                                                if (!(s === "tree" || s === "step" || s === "files" || s === "sizeBytes")) {
                                                  return f.errors = [{ instancePath: r + "/state", schemaPath: "#/properties/state/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s }, message: "must NOT have additional properties" }], !1;
                                                  break;
                                                }
                                              if (c === e) {
                                                if (a.tree !== void 0) {
                                                  let s = a.tree, l = e;
                                                  if (e === l)
                                                    if (typeof s == "string") {
                                                      if (!V.test(s))
                                                        return f.errors = [{ instancePath: r + "/state/tree", schemaPath: "#/properties/state/properties/tree/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }], !1;
                                                    } else
                                                      return f.errors = [{ instancePath: r + "/state/tree", schemaPath: "#/properties/state/properties/tree/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                  var M = l === e;
                                                } else
                                                  var M = !0;
                                                if (M) {
                                                  if (a.step !== void 0) {
                                                    let s = a.step, l = e;
                                                    if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s)))
                                                      return f.errors = [{ instancePath: r + "/state/step", schemaPath: "#/properties/state/properties/step/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                                                    if (e === l && typeof s == "number" && isFinite(s) && (s < 0 || isNaN(s)))
                                                      return f.errors = [{ instancePath: r + "/state/step", schemaPath: "#/properties/state/properties/step/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                                                    var M = l === e;
                                                  } else
                                                    var M = !0;
                                                  if (M) {
                                                    if (a.files !== void 0) {
                                                      let s = a.files, l = e;
                                                      if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s)))
                                                        return f.errors = [{ instancePath: r + "/state/files", schemaPath: "#/properties/state/properties/files/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                                                      if (e === l && typeof s == "number" && isFinite(s) && (s < 0 || isNaN(s)))
                                                        return f.errors = [{ instancePath: r + "/state/files", schemaPath: "#/properties/state/properties/files/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                                                      var M = l === e;
                                                    } else
                                                      var M = !0;
                                                    if (M)
                                                      if (a.sizeBytes !== void 0) {
                                                        let s = a.sizeBytes, l = e;
                                                        if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s)))
                                                          return f.errors = [{ instancePath: r + "/state/sizeBytes", schemaPath: "#/properties/state/properties/sizeBytes/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                                                        if (e === l && typeof s == "number" && isFinite(s) && (s < 0 || isNaN(s)))
                                                          return f.errors = [{ instancePath: r + "/state/sizeBytes", schemaPath: "#/properties/state/properties/sizeBytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                                                        var M = l === e;
                                                      } else
                                                        var M = !0;
                                                  }
                                                }
                                              }
                                            }
                                          } else
                                            return f.errors = [{ instancePath: r + "/state", schemaPath: "#/properties/state/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                                        var i = g === e;
                                      } else
                                        var i = !0;
                                      if (i)
                                        if (t.resumedFrom !== void 0) {
                                          let a = t.resumedFrom, g = e;
                                          if (e === g)
                                            if (a && typeof a == "object" && !Array.isArray(a)) {
                                              let d;
                                              if (a.step === void 0 && (d = "step"))
                                                return f.errors = [{ instancePath: r + "/resumedFrom", schemaPath: "#/properties/resumedFrom/required", keyword: "required", params: { missingProperty: d }, message: "must have required property '" + d + "'" }], !1;
                                              {
                                                let c = e;
                                                for (let s in a)
                                                  if (!(s === "step" || s === "run")) {
                                                    return f.errors = [{ instancePath: r + "/resumedFrom", schemaPath: "#/properties/resumedFrom/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s }, message: "must NOT have additional properties" }], !1;
                                                    break;
                                                  }
                                                if (c === e) {
                                                  if (a.step !== void 0) {
                                                    let s = a.step, l = e;
                                                    if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s)))
                                                      return f.errors = [{ instancePath: r + "/resumedFrom/step", schemaPath: "#/properties/resumedFrom/properties/step/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                                                    if (e === l && typeof s == "number" && isFinite(s) && (s < 0 || isNaN(s)))
                                                      return f.errors = [{ instancePath: r + "/resumedFrom/step", schemaPath: "#/properties/resumedFrom/properties/step/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                                                    var o = l === e;
                                                  } else
                                                    var o = !0;
                                                  if (o)
                                                    if (a.run !== void 0) {
                                                      let s = a.run, l = e;
                                                      if (e === l)
                                                        if (typeof s == "string") {
                                                          if (!V.test(s))
                                                            return f.errors = [{ instancePath: r + "/resumedFrom/run", schemaPath: "#/properties/resumedFrom/properties/run/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }], !1;
                                                        } else
                                                          return f.errors = [{ instancePath: r + "/resumedFrom/run", schemaPath: "#/properties/resumedFrom/properties/run/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                      var o = l === e;
                                                    } else
                                                      var o = !0;
                                                }
                                              }
                                            } else
                                              return f.errors = [{ instancePath: r + "/resumedFrom", schemaPath: "#/properties/resumedFrom/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
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
    } else
      return f.errors = [{ instancePath: r, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return f.errors = n, e === 0;
}
f.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Ae = B, fe = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "urn:kstore:schema:spec", title: "Spec", description: "Everything that determines the outputs of one run. Its id is the key of the run cache.", type: "object", additionalProperties: !1, required: ["type", "task", "inputs", "settings", "seed", "engine"], properties: { type: { type: "string", const: "kstore.spec.v1" }, task: { type: "object", additionalProperties: !1, required: ["type", "name", "version", "code"], properties: { type: { type: "string", enum: ["learning", "test"] }, name: { type: "string" }, version: { type: "string" }, code: { type: "string", pattern: "^[0-9a-f]{64}$", description: "hash of the code that is executed, its dependencies included" } } }, inputs: { type: "object", additionalProperties: { type: "string", pattern: "^[0-9a-f]{64}$", description: "SHA-256, 64 lower-case hexadecimal digits" }, description: "slot name to version id" }, settings: { type: "object", additionalProperties: !0, description: "validated settings, defaults filled in" }, seed: { type: "integer", minimum: 0, maximum: 4294967295 }, engine: { type: "object", additionalProperties: { type: "string" }, description: "identity of the numeric engine: name, library versions, backend, hash of the wasm file, kernel pack" }, adjustments: { type: "array", minItems: 1, description: "settings that a person changed while the task ran, in rising order of the steps; absent when there were none", items: { type: "object", additionalProperties: !1, required: ["step", "setting", "value"], properties: { step: { type: "integer", minimum: 0, description: "the first step that it holds for" }, setting: { type: "string", minLength: 1, description: "dotted path in the settings" }, value: !0 } } } } };
function B(t, { instancePath: r = "", parentData: Q, parentDataProperty: Z, rootData: J = t, dynamicAnchors: ee = {} } = {}) {
  let n = null, e = 0, x = B.evaluated;
  if (x.dynamicProps && (x.props = void 0), x.dynamicItems && (x.items = void 0), e === 0)
    if (t && typeof t == "object" && !Array.isArray(t)) {
      let j;
      if (t.type === void 0 && (j = "type") || t.task === void 0 && (j = "task") || t.inputs === void 0 && (j = "inputs") || t.settings === void 0 && (j = "settings") || t.seed === void 0 && (j = "seed") || t.engine === void 0 && (j = "engine"))
        return B.errors = [{ instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: j }, message: "must have required property '" + j + "'" }], !1;
      {
        let v = e;
        for (let m in t)
          if (!(m === "type" || m === "task" || m === "inputs" || m === "settings" || m === "seed" || m === "engine" || m === "adjustments")) {
            return B.errors = [{ instancePath: r, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: m }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (v === e) {
          if (t.type !== void 0) {
            let m = t.type, _ = e;
            if (typeof m != "string")
              return B.errors = [{ instancePath: r + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            if (m !== "kstore.spec.v1")
              return B.errors = [{ instancePath: r + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "kstore.spec.v1" }, message: "must be equal to constant" }], !1;
            var i = _ === e;
          } else
            var i = !0;
          if (i) {
            if (t.task !== void 0) {
              let m = t.task, _ = e;
              if (e === _)
                if (m && typeof m == "object" && !Array.isArray(m)) {
                  let P;
                  if (m.type === void 0 && (P = "type") || m.name === void 0 && (P = "name") || m.version === void 0 && (P = "version") || m.code === void 0 && (P = "code"))
                    return B.errors = [{ instancePath: r + "/task", schemaPath: "#/properties/task/required", keyword: "required", params: { missingProperty: P }, message: "must have required property '" + P + "'" }], !1;
                  {
                    let D = e;
                    for (let y in m)
                      if (!(y === "type" || y === "name" || y === "version" || y === "code")) {
                        return B.errors = [{ instancePath: r + "/task", schemaPath: "#/properties/task/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: y }, message: "must NOT have additional properties" }], !1;
                        break;
                      }
                    if (D === e) {
                      if (m.type !== void 0) {
                        let y = m.type, O = e;
                        if (typeof y != "string")
                          return B.errors = [{ instancePath: r + "/task/type", schemaPath: "#/properties/task/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                        if (!(y === "learning" || y === "test"))
                          return B.errors = [{ instancePath: r + "/task/type", schemaPath: "#/properties/task/properties/type/enum", keyword: "enum", params: { allowedValues: fe.properties.task.properties.type.enum }, message: "must be equal to one of the allowed values" }], !1;
                        var q = O === e;
                      } else
                        var q = !0;
                      if (q) {
                        if (m.name !== void 0) {
                          let y = e;
                          if (typeof m.name != "string")
                            return B.errors = [{ instancePath: r + "/task/name", schemaPath: "#/properties/task/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                          var q = y === e;
                        } else
                          var q = !0;
                        if (q) {
                          if (m.version !== void 0) {
                            let y = e;
                            if (typeof m.version != "string")
                              return B.errors = [{ instancePath: r + "/task/version", schemaPath: "#/properties/task/properties/version/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                            var q = y === e;
                          } else
                            var q = !0;
                          if (q)
                            if (m.code !== void 0) {
                              let y = m.code, O = e;
                              if (e === O)
                                if (typeof y == "string") {
                                  if (!V.test(y))
                                    return B.errors = [{ instancePath: r + "/task/code", schemaPath: "#/properties/task/properties/code/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }], !1;
                                } else
                                  return B.errors = [{ instancePath: r + "/task/code", schemaPath: "#/properties/task/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                              var q = O === e;
                            } else
                              var q = !0;
                        }
                      }
                    }
                  }
                } else
                  return B.errors = [{ instancePath: r + "/task", schemaPath: "#/properties/task/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
              var i = _ === e;
            } else
              var i = !0;
            if (i) {
              if (t.inputs !== void 0) {
                let m = t.inputs, _ = e;
                if (e === _)
                  if (m && typeof m == "object" && !Array.isArray(m))
                    for (let P in m) {
                      let D = m[P], y = e;
                      if (e === y)
                        if (typeof D == "string") {
                          if (!V.test(D))
                            return B.errors = [{ instancePath: r + "/inputs/" + P.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/inputs/additionalProperties/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }], !1;
                        } else
                          return B.errors = [{ instancePath: r + "/inputs/" + P.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/inputs/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                      var N = y === e;
                      if (!N)
                        break;
                    }
                  else
                    return B.errors = [{ instancePath: r + "/inputs", schemaPath: "#/properties/inputs/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                var i = _ === e;
              } else
                var i = !0;
              if (i) {
                if (t.settings !== void 0) {
                  let m = t.settings, _ = e;
                  if (e === _ && !(m && typeof m == "object" && !Array.isArray(m)))
                    return B.errors = [{ instancePath: r + "/settings", schemaPath: "#/properties/settings/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                  var i = _ === e;
                } else
                  var i = !0;
                if (i) {
                  if (t.seed !== void 0) {
                    let m = t.seed, _ = e;
                    if (!(typeof m == "number" && !(m % 1) && !isNaN(m) && isFinite(m)))
                      return B.errors = [{ instancePath: r + "/seed", schemaPath: "#/properties/seed/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                    if (e === _ && typeof m == "number" && isFinite(m)) {
                      if (m > 4294967295 || isNaN(m))
                        return B.errors = [{ instancePath: r + "/seed", schemaPath: "#/properties/seed/maximum", keyword: "maximum", params: { comparison: "<=", limit: 4294967295 }, message: "must be <= 4294967295" }], !1;
                      if (m < 0 || isNaN(m))
                        return B.errors = [{ instancePath: r + "/seed", schemaPath: "#/properties/seed/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                    }
                    var i = _ === e;
                  } else
                    var i = !0;
                  if (i) {
                    if (t.engine !== void 0) {
                      let m = t.engine, _ = e;
                      if (e === _)
                        if (m && typeof m == "object" && !Array.isArray(m))
                          for (let P in m) {
                            let D = e;
                            if (typeof m[P] != "string")
                              return B.errors = [{ instancePath: r + "/engine/" + P.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/engine/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                            var p = D === e;
                            if (!p)
                              break;
                          }
                        else
                          return B.errors = [{ instancePath: r + "/engine", schemaPath: "#/properties/engine/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                      var i = _ === e;
                    } else
                      var i = !0;
                    if (i)
                      if (t.adjustments !== void 0) {
                        let m = t.adjustments, _ = e;
                        if (e === _)
                          if (Array.isArray(m)) {
                            if (m.length < 1)
                              return B.errors = [{ instancePath: r + "/adjustments", schemaPath: "#/properties/adjustments/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" }], !1;
                            {
                              var b = !0;
                              let P = m.length;
                              for (let D = 0; D < P; D++) {
                                let y = m[D], O = e;
                                if (e === O)
                                  if (y && typeof y == "object" && !Array.isArray(y)) {
                                    let M;
                                    if (y.step === void 0 && (M = "step") || y.setting === void 0 && (M = "setting") || y.value === void 0 && (M = "value"))
                                      return B.errors = [{ instancePath: r + "/adjustments/" + D, schemaPath: "#/properties/adjustments/items/required", keyword: "required", params: { missingProperty: M }, message: "must have required property '" + M + "'" }], !1;
                                    {
                                      let o = e;
                                      for (let u in y)
                                        if (!(u === "step" || u === "setting" || u === "value")) {
                                          return B.errors = [{ instancePath: r + "/adjustments/" + D, schemaPath: "#/properties/adjustments/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: u }, message: "must NOT have additional properties" }], !1;
                                          break;
                                        }
                                      if (o === e) {
                                        if (y.step !== void 0) {
                                          let u = y.step, L = e;
                                          if (!(typeof u == "number" && !(u % 1) && !isNaN(u) && isFinite(u)))
                                            return B.errors = [{ instancePath: r + "/adjustments/" + D + "/step", schemaPath: "#/properties/adjustments/items/properties/step/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                                          if (e === L && typeof u == "number" && isFinite(u) && (u < 0 || isNaN(u)))
                                            return B.errors = [{ instancePath: r + "/adjustments/" + D + "/step", schemaPath: "#/properties/adjustments/items/properties/step/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                                          var $ = L === e;
                                        } else
                                          var $ = !0;
                                        if ($)
                                          if (y.setting !== void 0) {
                                            let u = y.setting, L = e;
                                            if (e === L)
                                              if (typeof u == "string") {
                                                if (ae(u) < 1)
                                                  return B.errors = [{ instancePath: r + "/adjustments/" + D + "/setting", schemaPath: "#/properties/adjustments/items/properties/setting/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                                              } else
                                                return B.errors = [{ instancePath: r + "/adjustments/" + D + "/setting", schemaPath: "#/properties/adjustments/items/properties/setting/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                            var $ = L === e;
                                          } else
                                            var $ = !0;
                                      }
                                    }
                                  } else
                                    return B.errors = [{ instancePath: r + "/adjustments/" + D, schemaPath: "#/properties/adjustments/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                                var b = O === e;
                                if (!b)
                                  break;
                              }
                            }
                          } else
                            return B.errors = [{ instancePath: r + "/adjustments", schemaPath: "#/properties/adjustments/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                        var i = _ === e;
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
      return B.errors = [{ instancePath: r, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return B.errors = n, e === 0;
}
B.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var qe = G;
function G(t, { instancePath: r = "", parentData: Q, parentDataProperty: Z, rootData: J = t, dynamicAnchors: ee = {} } = {}) {
  let n = null, e = 0, x = G.evaluated;
  if (x.dynamicProps && (x.props = void 0), x.dynamicItems && (x.items = void 0), e === 0)
    if (t && typeof t == "object" && !Array.isArray(t)) {
      let b;
      if (t.type === void 0 && (b = "type") || t.store === void 0 && (b = "store") || t.trusted === void 0 && (b = "trusted") || t.recorded === void 0 && (b = "recorded"))
        return G.errors = [{ instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: b }, message: "must have required property '" + b + "'" }], !1;
      {
        let $ = e;
        for (let j in t)
          if (!(j === "type" || j === "store" || j === "trusted" || j === "recorded")) {
            return G.errors = [{ instancePath: r, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: j }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if ($ === e) {
          if (t.type !== void 0) {
            let j = t.type, v = e;
            if (typeof j != "string")
              return G.errors = [{ instancePath: r + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            if (j !== "kstore.trust.v1")
              return G.errors = [{ instancePath: r + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "kstore.trust.v1" }, message: "must be equal to constant" }], !1;
            var i = v === e;
          } else
            var i = !0;
          if (i) {
            if (t.store !== void 0) {
              let j = e;
              if (typeof t.store != "string")
                return G.errors = [{ instancePath: r + "/store", schemaPath: "#/properties/store/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              var i = j === e;
            } else
              var i = !0;
            if (i) {
              if (t.trusted !== void 0) {
                let j = t.trusted, v = e;
                if (e === v)
                  if (j && typeof j == "object" && !Array.isArray(j)) {
                    for (let _ in j) {
                      let F = e;
                      if (typeof _ == "string" && !V.test(_)) {
                        let P = { instancePath: r + "/trusted", schemaPath: "#/properties/trusted/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"', propertyName: _ };
                        n === null ? n = [P] : n.push(P), e++;
                      }
                      var q = F === e;
                      if (!q) {
                        let P = { instancePath: r + "/trusted", schemaPath: "#/properties/trusted/propertyNames", keyword: "propertyNames", params: { propertyName: _ }, message: "property name must be valid" };
                        return n === null ? n = [P] : n.push(P), e++, G.errors = n, !1;
                        break;
                      }
                    }
                    if (q)
                      for (let _ in j) {
                        let F = e;
                        if (typeof j[_] != "string")
                          return G.errors = [{ instancePath: r + "/trusted/" + _.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/trusted/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                        var N = F === e;
                        if (!N)
                          break;
                      }
                  } else
                    return G.errors = [{ instancePath: r + "/trusted", schemaPath: "#/properties/trusted/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                var i = v === e;
              } else
                var i = !0;
              if (i)
                if (t.recorded !== void 0) {
                  let j = t.recorded, v = e;
                  if (e === v)
                    if (Array.isArray(j)) {
                      var p = !0;
                      let _ = j.length;
                      for (let F = 0; F < _; F++) {
                        let P = j[F], D = e;
                        if (e === D)
                          if (typeof P == "string") {
                            if (!V.test(P))
                              return G.errors = [{ instancePath: r + "/recorded/" + F, schemaPath: "#/properties/recorded/items/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }], !1;
                          } else
                            return G.errors = [{ instancePath: r + "/recorded/" + F, schemaPath: "#/properties/recorded/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                        var p = D === e;
                        if (!p)
                          break;
                      }
                    } else
                      return G.errors = [{ instancePath: r + "/recorded", schemaPath: "#/properties/recorded/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                  var i = v === e;
                } else
                  var i = !0;
            }
          }
        }
      }
    } else
      return G.errors = [{ instancePath: r, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return G.errors = n, e === 0;
}
G.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Ne = I, se = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "urn:kstore:schema:verdict", title: "Verdict", description: "What running a recorded task run again found.", type: "object", additionalProperties: !1, required: ["type", "run", "verdict", "outputs", "firstDifference", "cause", "missing", "changed", "tolerance", "environment", "judgedAt", "durationMs"], properties: { type: { type: "string", const: "kstore.verdict.v1" }, run: { type: "string", pattern: "^[0-9a-f]{64}$", description: "the task run that was judged" }, verdict: { type: "string", enum: ["IDENTICAL", "EQUIVALENT", "DIFFERENT", "CANNOT"] }, outputs: { type: "array", items: { type: "object", additionalProperties: !1, required: ["ref", "expected", "actual", "equal"], properties: { ref: { type: "string", description: "kind/name_vN" }, expected: { type: "string", pattern: "^[0-9a-f]{64}$", description: "SHA-256, 64 lower-case hexadecimal digits" }, actual: { anyOf: [{ type: "string", pattern: "^[0-9a-f]{64}$", description: "SHA-256, 64 lower-case hexadecimal digits" }, { type: "null" }] }, equal: { type: "boolean", description: "same id" } } } }, firstDifference: { anyOf: [{ type: "object", additionalProperties: !1, required: ["output", "path", "place", "expected", "actual", "relativeDifference"], properties: { output: { type: "string", description: "kind/name_vN" }, path: { type: "string", description: "file in the output; empty when its summary differs" }, place: { type: "string", description: "tensor, metric, cell or byte" }, expected: { description: "any JSON value" }, actual: { description: "any JSON value" }, relativeDifference: { anyOf: [{ type: "number" }, { type: "null" }] } } }, { type: "null" }] }, cause: { anyOf: [{ type: "object", additionalProperties: !1, required: ["kind", "certainty", "sentence", "evidence", "advice"], properties: { kind: { type: "string", enum: ["input-content", "settings", "seed", "plugin-code", "engine", "library", "interpreter", "threads", "not-deterministic", "row-order", "environment-variable", "clock", "network", "platform", "unknown"] }, certainty: { type: "string", enum: ["shown", "likely", "possible"], description: "shown: seen in the store or by running it; likely: the only known change; possible: one of several" }, sentence: { type: "string" }, evidence: { type: "array", items: { type: "string" } }, advice: { type: "string", description: "what to do" } } }, { type: "null" }] }, missing: { type: "array", description: "what is not there, for CANNOT", items: { type: "object", additionalProperties: !1, required: ["what", "why"], properties: { what: { type: "string" }, why: { type: "string" } } } }, changed: { type: "array", description: "what was allowed to differ from the record", items: { type: "string" } }, tolerance: { anyOf: [{ type: "object", additionalProperties: !1, required: ["relative", "declaredBy"], properties: { relative: { type: "number", exclusiveMinimum: 0, description: "share of the larger of two numbers by which they may differ" }, declaredBy: { type: "string", enum: ["task", "person"] } } }, { type: "null" }], description: "how far numbers may be apart; null when no tolerance is declared" }, environment: { type: "object", additionalProperties: !0, description: "where it was judged; as in a run record" }, judgedAt: { type: "string", pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$", description: "ISO 8601, UTC" }, durationMs: { type: "integer", minimum: 0 } } }, ce = new RegExp("^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$", "u");
function I(t, { instancePath: r = "", parentData: Q, parentDataProperty: Z, rootData: J = t, dynamicAnchors: ee = {} } = {}) {
  let n = null, e = 0, x = I.evaluated;
  if (x.dynamicProps && (x.props = void 0), x.dynamicItems && (x.items = void 0), e === 0)
    if (t && typeof t == "object" && !Array.isArray(t)) {
      let E;
      if (t.type === void 0 && (E = "type") || t.run === void 0 && (E = "run") || t.verdict === void 0 && (E = "verdict") || t.outputs === void 0 && (E = "outputs") || t.firstDifference === void 0 && (E = "firstDifference") || t.cause === void 0 && (E = "cause") || t.missing === void 0 && (E = "missing") || t.changed === void 0 && (E = "changed") || t.tolerance === void 0 && (E = "tolerance") || t.environment === void 0 && (E = "environment") || t.judgedAt === void 0 && (E = "judgedAt") || t.durationMs === void 0 && (E = "durationMs"))
        return I.errors = [{ instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: E }, message: "must have required property '" + E + "'" }], !1;
      {
        let M = e;
        for (let o in t)
          if (!ne.call(se.properties, o)) {
            return I.errors = [{ instancePath: r, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (M === e) {
          if (t.type !== void 0) {
            let o = t.type, u = e;
            if (typeof o != "string")
              return I.errors = [{ instancePath: r + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            if (o !== "kstore.verdict.v1")
              return I.errors = [{ instancePath: r + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "kstore.verdict.v1" }, message: "must be equal to constant" }], !1;
            var i = u === e;
          } else
            var i = !0;
          if (i) {
            if (t.run !== void 0) {
              let o = t.run, u = e;
              if (e === u)
                if (typeof o == "string") {
                  if (!V.test(o))
                    return I.errors = [{ instancePath: r + "/run", schemaPath: "#/properties/run/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }], !1;
                } else
                  return I.errors = [{ instancePath: r + "/run", schemaPath: "#/properties/run/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              var i = u === e;
            } else
              var i = !0;
            if (i) {
              if (t.verdict !== void 0) {
                let o = t.verdict, u = e;
                if (typeof o != "string")
                  return I.errors = [{ instancePath: r + "/verdict", schemaPath: "#/properties/verdict/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                if (!(o === "IDENTICAL" || o === "EQUIVALENT" || o === "DIFFERENT" || o === "CANNOT"))
                  return I.errors = [{ instancePath: r + "/verdict", schemaPath: "#/properties/verdict/enum", keyword: "enum", params: { allowedValues: se.properties.verdict.enum }, message: "must be equal to one of the allowed values" }], !1;
                var i = u === e;
              } else
                var i = !0;
              if (i) {
                if (t.outputs !== void 0) {
                  let o = t.outputs, u = e;
                  if (e === u)
                    if (Array.isArray(o)) {
                      var q = !0;
                      let a = o.length;
                      for (let g = 0; g < a; g++) {
                        let S = o[g], d = e;
                        if (e === d)
                          if (S && typeof S == "object" && !Array.isArray(S)) {
                            let s;
                            if (S.ref === void 0 && (s = "ref") || S.expected === void 0 && (s = "expected") || S.actual === void 0 && (s = "actual") || S.equal === void 0 && (s = "equal"))
                              return I.errors = [{ instancePath: r + "/outputs/" + g, schemaPath: "#/properties/outputs/items/required", keyword: "required", params: { missingProperty: s }, message: "must have required property '" + s + "'" }], !1;
                            {
                              let l = e;
                              for (let T in S)
                                if (!(T === "ref" || T === "expected" || T === "actual" || T === "equal")) {
                                  return I.errors = [{ instancePath: r + "/outputs/" + g, schemaPath: "#/properties/outputs/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: T }, message: "must NOT have additional properties" }], !1;
                                  break;
                                }
                              if (l === e) {
                                if (S.ref !== void 0) {
                                  let T = e;
                                  if (typeof S.ref != "string")
                                    return I.errors = [{ instancePath: r + "/outputs/" + g + "/ref", schemaPath: "#/properties/outputs/items/properties/ref/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                  var N = T === e;
                                } else
                                  var N = !0;
                                if (N) {
                                  if (S.expected !== void 0) {
                                    let T = S.expected, A = e;
                                    if (e === A)
                                      if (typeof T == "string") {
                                        if (!V.test(T))
                                          return I.errors = [{ instancePath: r + "/outputs/" + g + "/expected", schemaPath: "#/properties/outputs/items/properties/expected/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }], !1;
                                      } else
                                        return I.errors = [{ instancePath: r + "/outputs/" + g + "/expected", schemaPath: "#/properties/outputs/items/properties/expected/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                    var N = A === e;
                                  } else
                                    var N = !0;
                                  if (N) {
                                    if (S.actual !== void 0) {
                                      let T = S.actual, A = e, k = e, h = !1, R = e;
                                      if (e === R)
                                        if (typeof T == "string") {
                                          if (!V.test(T)) {
                                            let K = { instancePath: r + "/outputs/" + g + "/actual", schemaPath: "#/properties/outputs/items/properties/actual/anyOf/0/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' };
                                            n === null ? n = [K] : n.push(K), e++;
                                          }
                                        } else {
                                          let K = { instancePath: r + "/outputs/" + g + "/actual", schemaPath: "#/properties/outputs/items/properties/actual/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                          n === null ? n = [K] : n.push(K), e++;
                                        }
                                      var p = R === e;
                                      h = h || p;
                                      let re = e;
                                      if (T !== null) {
                                        let K = { instancePath: r + "/outputs/" + g + "/actual", schemaPath: "#/properties/outputs/items/properties/actual/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                        n === null ? n = [K] : n.push(K), e++;
                                      }
                                      var p = re === e;
                                      if (h = h || p, h)
                                        e = k, n !== null && (k ? n.length = k : n = null);
                                      else {
                                        let K = { instancePath: r + "/outputs/" + g + "/actual", schemaPath: "#/properties/outputs/items/properties/actual/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                        return n === null ? n = [K] : n.push(K), e++, I.errors = n, !1;
                                      }
                                      var N = A === e;
                                    } else
                                      var N = !0;
                                    if (N)
                                      if (S.equal !== void 0) {
                                        let T = e;
                                        if (typeof S.equal != "boolean")
                                          return I.errors = [{ instancePath: r + "/outputs/" + g + "/equal", schemaPath: "#/properties/outputs/items/properties/equal/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }], !1;
                                        var N = T === e;
                                      } else
                                        var N = !0;
                                  }
                                }
                              }
                            }
                          } else
                            return I.errors = [{ instancePath: r + "/outputs/" + g, schemaPath: "#/properties/outputs/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                        var q = d === e;
                        if (!q)
                          break;
                      }
                    } else
                      return I.errors = [{ instancePath: r + "/outputs", schemaPath: "#/properties/outputs/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                  var i = u === e;
                } else
                  var i = !0;
                if (i) {
                  if (t.firstDifference !== void 0) {
                    let o = t.firstDifference, u = e, L = e, a = !1, g = e;
                    if (e === g)
                      if (o && typeof o == "object" && !Array.isArray(o)) {
                        let c;
                        if (o.output === void 0 && (c = "output") || o.path === void 0 && (c = "path") || o.place === void 0 && (c = "place") || o.expected === void 0 && (c = "expected") || o.actual === void 0 && (c = "actual") || o.relativeDifference === void 0 && (c = "relativeDifference")) {
                          let s = { instancePath: r + "/firstDifference", schemaPath: "#/properties/firstDifference/anyOf/0/required", keyword: "required", params: { missingProperty: c }, message: "must have required property '" + c + "'" };
                          n === null ? n = [s] : n.push(s), e++;
                        } else {
                          let s = e;
                          for (let l in o)
                            if (!(l === "output" || l === "path" || l === "place" || l === "expected" || l === "actual" || l === "relativeDifference")) {
                              let T = { instancePath: r + "/firstDifference", schemaPath: "#/properties/firstDifference/anyOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: l }, message: "must NOT have additional properties" };
                              n === null ? n = [T] : n.push(T), e++;
                              break;
                            }
                          if (s === e) {
                            if (o.output !== void 0) {
                              let l = e;
                              if (typeof o.output != "string") {
                                let T = { instancePath: r + "/firstDifference/output", schemaPath: "#/properties/firstDifference/anyOf/0/properties/output/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                n === null ? n = [T] : n.push(T), e++;
                              }
                              var b = l === e;
                            } else
                              var b = !0;
                            if (b) {
                              if (o.path !== void 0) {
                                let l = e;
                                if (typeof o.path != "string") {
                                  let A = { instancePath: r + "/firstDifference/path", schemaPath: "#/properties/firstDifference/anyOf/0/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                  n === null ? n = [A] : n.push(A), e++;
                                }
                                var b = l === e;
                              } else
                                var b = !0;
                              if (b) {
                                if (o.place !== void 0) {
                                  let l = e;
                                  if (typeof o.place != "string") {
                                    let A = { instancePath: r + "/firstDifference/place", schemaPath: "#/properties/firstDifference/anyOf/0/properties/place/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                    n === null ? n = [A] : n.push(A), e++;
                                  }
                                  var b = l === e;
                                } else
                                  var b = !0;
                                if (b)
                                  if (o.relativeDifference !== void 0) {
                                    let l = o.relativeDifference, T = e, A = e, k = !1, h = e;
                                    if (!(typeof l == "number" && isFinite(l))) {
                                      let C = { instancePath: r + "/firstDifference/relativeDifference", schemaPath: "#/properties/firstDifference/anyOf/0/properties/relativeDifference/anyOf/0/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                                      n === null ? n = [C] : n.push(C), e++;
                                    }
                                    var $ = h === e;
                                    k = k || $;
                                    let R = e;
                                    if (l !== null) {
                                      let C = { instancePath: r + "/firstDifference/relativeDifference", schemaPath: "#/properties/firstDifference/anyOf/0/properties/relativeDifference/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                      n === null ? n = [C] : n.push(C), e++;
                                    }
                                    var $ = R === e;
                                    if (k = k || $, k)
                                      e = A, n !== null && (A ? n.length = A : n = null);
                                    else {
                                      let C = { instancePath: r + "/firstDifference/relativeDifference", schemaPath: "#/properties/firstDifference/anyOf/0/properties/relativeDifference/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                      n === null ? n = [C] : n.push(C), e++;
                                    }
                                    var b = T === e;
                                  } else
                                    var b = !0;
                              }
                            }
                          }
                        }
                      } else {
                        let c = { instancePath: r + "/firstDifference", schemaPath: "#/properties/firstDifference/anyOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                        n === null ? n = [c] : n.push(c), e++;
                      }
                    var j = g === e;
                    a = a || j;
                    let S = e;
                    if (o !== null) {
                      let c = { instancePath: r + "/firstDifference", schemaPath: "#/properties/firstDifference/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                      n === null ? n = [c] : n.push(c), e++;
                    }
                    var j = S === e;
                    if (a = a || j, a)
                      e = L, n !== null && (L ? n.length = L : n = null);
                    else {
                      let c = { instancePath: r + "/firstDifference", schemaPath: "#/properties/firstDifference/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                      return n === null ? n = [c] : n.push(c), e++, I.errors = n, !1;
                    }
                    var i = u === e;
                  } else
                    var i = !0;
                  if (i) {
                    if (t.cause !== void 0) {
                      let o = t.cause, u = e, L = e, a = !1, g = e;
                      if (e === g)
                        if (o && typeof o == "object" && !Array.isArray(o)) {
                          let c;
                          if (o.kind === void 0 && (c = "kind") || o.certainty === void 0 && (c = "certainty") || o.sentence === void 0 && (c = "sentence") || o.evidence === void 0 && (c = "evidence") || o.advice === void 0 && (c = "advice")) {
                            let s = { instancePath: r + "/cause", schemaPath: "#/properties/cause/anyOf/0/required", keyword: "required", params: { missingProperty: c }, message: "must have required property '" + c + "'" };
                            n === null ? n = [s] : n.push(s), e++;
                          } else {
                            let s = e;
                            for (let l in o)
                              if (!(l === "kind" || l === "certainty" || l === "sentence" || l === "evidence" || l === "advice")) {
                                let T = { instancePath: r + "/cause", schemaPath: "#/properties/cause/anyOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: l }, message: "must NOT have additional properties" };
                                n === null ? n = [T] : n.push(T), e++;
                                break;
                              }
                            if (s === e) {
                              if (o.kind !== void 0) {
                                let l = o.kind, T = e;
                                if (typeof l != "string") {
                                  let A = { instancePath: r + "/cause/kind", schemaPath: "#/properties/cause/anyOf/0/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                  n === null ? n = [A] : n.push(A), e++;
                                }
                                if (!(l === "input-content" || l === "settings" || l === "seed" || l === "plugin-code" || l === "engine" || l === "library" || l === "interpreter" || l === "threads" || l === "not-deterministic" || l === "row-order" || l === "environment-variable" || l === "clock" || l === "network" || l === "platform" || l === "unknown")) {
                                  let A = { instancePath: r + "/cause/kind", schemaPath: "#/properties/cause/anyOf/0/properties/kind/enum", keyword: "enum", params: { allowedValues: se.properties.cause.anyOf[0].properties.kind.enum }, message: "must be equal to one of the allowed values" };
                                  n === null ? n = [A] : n.push(A), e++;
                                }
                                var v = T === e;
                              } else
                                var v = !0;
                              if (v) {
                                if (o.certainty !== void 0) {
                                  let l = o.certainty, T = e;
                                  if (typeof l != "string") {
                                    let k = { instancePath: r + "/cause/certainty", schemaPath: "#/properties/cause/anyOf/0/properties/certainty/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                    n === null ? n = [k] : n.push(k), e++;
                                  }
                                  if (!(l === "shown" || l === "likely" || l === "possible")) {
                                    let k = { instancePath: r + "/cause/certainty", schemaPath: "#/properties/cause/anyOf/0/properties/certainty/enum", keyword: "enum", params: { allowedValues: se.properties.cause.anyOf[0].properties.certainty.enum }, message: "must be equal to one of the allowed values" };
                                    n === null ? n = [k] : n.push(k), e++;
                                  }
                                  var v = T === e;
                                } else
                                  var v = !0;
                                if (v) {
                                  if (o.sentence !== void 0) {
                                    let l = e;
                                    if (typeof o.sentence != "string") {
                                      let A = { instancePath: r + "/cause/sentence", schemaPath: "#/properties/cause/anyOf/0/properties/sentence/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                      n === null ? n = [A] : n.push(A), e++;
                                    }
                                    var v = l === e;
                                  } else
                                    var v = !0;
                                  if (v) {
                                    if (o.evidence !== void 0) {
                                      let l = o.evidence, T = e;
                                      if (e === T)
                                        if (Array.isArray(l)) {
                                          var m = !0;
                                          let k = l.length;
                                          for (let h = 0; h < k; h++) {
                                            let R = e;
                                            if (typeof l[h] != "string") {
                                              let C = { instancePath: r + "/cause/evidence/" + h, schemaPath: "#/properties/cause/anyOf/0/properties/evidence/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                              n === null ? n = [C] : n.push(C), e++;
                                            }
                                            var m = R === e;
                                            if (!m)
                                              break;
                                          }
                                        } else {
                                          let k = { instancePath: r + "/cause/evidence", schemaPath: "#/properties/cause/anyOf/0/properties/evidence/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                                          n === null ? n = [k] : n.push(k), e++;
                                        }
                                      var v = T === e;
                                    } else
                                      var v = !0;
                                    if (v)
                                      if (o.advice !== void 0) {
                                        let l = e;
                                        if (typeof o.advice != "string") {
                                          let A = { instancePath: r + "/cause/advice", schemaPath: "#/properties/cause/anyOf/0/properties/advice/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                          n === null ? n = [A] : n.push(A), e++;
                                        }
                                        var v = l === e;
                                      } else
                                        var v = !0;
                                  }
                                }
                              }
                            }
                          }
                        } else {
                          let c = { instancePath: r + "/cause", schemaPath: "#/properties/cause/anyOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                          n === null ? n = [c] : n.push(c), e++;
                        }
                      var _ = g === e;
                      a = a || _;
                      let S = e;
                      if (o !== null) {
                        let c = { instancePath: r + "/cause", schemaPath: "#/properties/cause/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                        n === null ? n = [c] : n.push(c), e++;
                      }
                      var _ = S === e;
                      if (a = a || _, a)
                        e = L, n !== null && (L ? n.length = L : n = null);
                      else {
                        let c = { instancePath: r + "/cause", schemaPath: "#/properties/cause/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                        return n === null ? n = [c] : n.push(c), e++, I.errors = n, !1;
                      }
                      var i = u === e;
                    } else
                      var i = !0;
                    if (i) {
                      if (t.missing !== void 0) {
                        let o = t.missing, u = e;
                        if (e === u)
                          if (Array.isArray(o)) {
                            var F = !0;
                            let a = o.length;
                            for (let g = 0; g < a; g++) {
                              let S = o[g], d = e;
                              if (e === d)
                                if (S && typeof S == "object" && !Array.isArray(S)) {
                                  let s;
                                  if (S.what === void 0 && (s = "what") || S.why === void 0 && (s = "why"))
                                    return I.errors = [{ instancePath: r + "/missing/" + g, schemaPath: "#/properties/missing/items/required", keyword: "required", params: { missingProperty: s }, message: "must have required property '" + s + "'" }], !1;
                                  {
                                    let l = e;
                                    for (let T in S)
                                      if (!(T === "what" || T === "why")) {
                                        return I.errors = [{ instancePath: r + "/missing/" + g, schemaPath: "#/properties/missing/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: T }, message: "must NOT have additional properties" }], !1;
                                        break;
                                      }
                                    if (l === e) {
                                      if (S.what !== void 0) {
                                        let T = e;
                                        if (typeof S.what != "string")
                                          return I.errors = [{ instancePath: r + "/missing/" + g + "/what", schemaPath: "#/properties/missing/items/properties/what/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                        var P = T === e;
                                      } else
                                        var P = !0;
                                      if (P)
                                        if (S.why !== void 0) {
                                          let T = e;
                                          if (typeof S.why != "string")
                                            return I.errors = [{ instancePath: r + "/missing/" + g + "/why", schemaPath: "#/properties/missing/items/properties/why/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                          var P = T === e;
                                        } else
                                          var P = !0;
                                    }
                                  }
                                } else
                                  return I.errors = [{ instancePath: r + "/missing/" + g, schemaPath: "#/properties/missing/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                              var F = d === e;
                              if (!F)
                                break;
                            }
                          } else
                            return I.errors = [{ instancePath: r + "/missing", schemaPath: "#/properties/missing/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                        var i = u === e;
                      } else
                        var i = !0;
                      if (i) {
                        if (t.changed !== void 0) {
                          let o = t.changed, u = e;
                          if (e === u)
                            if (Array.isArray(o)) {
                              var D = !0;
                              let a = o.length;
                              for (let g = 0; g < a; g++) {
                                let S = e;
                                if (typeof o[g] != "string")
                                  return I.errors = [{ instancePath: r + "/changed/" + g, schemaPath: "#/properties/changed/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                var D = S === e;
                                if (!D)
                                  break;
                              }
                            } else
                              return I.errors = [{ instancePath: r + "/changed", schemaPath: "#/properties/changed/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                          var i = u === e;
                        } else
                          var i = !0;
                        if (i) {
                          if (t.tolerance !== void 0) {
                            let o = t.tolerance, u = e, L = e, a = !1, g = e;
                            if (e === g)
                              if (o && typeof o == "object" && !Array.isArray(o)) {
                                let c;
                                if (o.relative === void 0 && (c = "relative") || o.declaredBy === void 0 && (c = "declaredBy")) {
                                  let s = { instancePath: r + "/tolerance", schemaPath: "#/properties/tolerance/anyOf/0/required", keyword: "required", params: { missingProperty: c }, message: "must have required property '" + c + "'" };
                                  n === null ? n = [s] : n.push(s), e++;
                                } else {
                                  let s = e;
                                  for (let l in o)
                                    if (!(l === "relative" || l === "declaredBy")) {
                                      let T = { instancePath: r + "/tolerance", schemaPath: "#/properties/tolerance/anyOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: l }, message: "must NOT have additional properties" };
                                      n === null ? n = [T] : n.push(T), e++;
                                      break;
                                    }
                                  if (s === e) {
                                    if (o.relative !== void 0) {
                                      let l = o.relative, T = e;
                                      if (e === T)
                                        if (typeof l == "number" && isFinite(l)) {
                                          if (l <= 0 || isNaN(l)) {
                                            let A = { instancePath: r + "/tolerance/relative", schemaPath: "#/properties/tolerance/anyOf/0/properties/relative/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
                                            n === null ? n = [A] : n.push(A), e++;
                                          }
                                        } else {
                                          let A = { instancePath: r + "/tolerance/relative", schemaPath: "#/properties/tolerance/anyOf/0/properties/relative/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                                          n === null ? n = [A] : n.push(A), e++;
                                        }
                                      var y = T === e;
                                    } else
                                      var y = !0;
                                    if (y)
                                      if (o.declaredBy !== void 0) {
                                        let l = o.declaredBy, T = e;
                                        if (typeof l != "string") {
                                          let k = { instancePath: r + "/tolerance/declaredBy", schemaPath: "#/properties/tolerance/anyOf/0/properties/declaredBy/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                          n === null ? n = [k] : n.push(k), e++;
                                        }
                                        if (!(l === "task" || l === "person")) {
                                          let k = { instancePath: r + "/tolerance/declaredBy", schemaPath: "#/properties/tolerance/anyOf/0/properties/declaredBy/enum", keyword: "enum", params: { allowedValues: se.properties.tolerance.anyOf[0].properties.declaredBy.enum }, message: "must be equal to one of the allowed values" };
                                          n === null ? n = [k] : n.push(k), e++;
                                        }
                                        var y = T === e;
                                      } else
                                        var y = !0;
                                  }
                                }
                              } else {
                                let c = { instancePath: r + "/tolerance", schemaPath: "#/properties/tolerance/anyOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                n === null ? n = [c] : n.push(c), e++;
                              }
                            var O = g === e;
                            a = a || O;
                            let S = e;
                            if (o !== null) {
                              let c = { instancePath: r + "/tolerance", schemaPath: "#/properties/tolerance/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                              n === null ? n = [c] : n.push(c), e++;
                            }
                            var O = S === e;
                            if (a = a || O, a)
                              e = L, n !== null && (L ? n.length = L : n = null);
                            else {
                              let c = { instancePath: r + "/tolerance", schemaPath: "#/properties/tolerance/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                              return n === null ? n = [c] : n.push(c), e++, I.errors = n, !1;
                            }
                            var i = u === e;
                          } else
                            var i = !0;
                          if (i) {
                            if (t.environment !== void 0) {
                              let o = t.environment, u = e;
                              if (e === u && !(o && typeof o == "object" && !Array.isArray(o)))
                                return I.errors = [{ instancePath: r + "/environment", schemaPath: "#/properties/environment/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                              var i = u === e;
                            } else
                              var i = !0;
                            if (i) {
                              if (t.judgedAt !== void 0) {
                                let o = t.judgedAt, u = e;
                                if (e === u)
                                  if (typeof o == "string") {
                                    if (!ce.test(o))
                                      return I.errors = [{ instancePath: r + "/judgedAt", schemaPath: "#/properties/judgedAt/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$"' }], !1;
                                  } else
                                    return I.errors = [{ instancePath: r + "/judgedAt", schemaPath: "#/properties/judgedAt/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                var i = u === e;
                              } else
                                var i = !0;
                              if (i)
                                if (t.durationMs !== void 0) {
                                  let o = t.durationMs, u = e;
                                  if (!(typeof o == "number" && !(o % 1) && !isNaN(o) && isFinite(o)))
                                    return I.errors = [{ instancePath: r + "/durationMs", schemaPath: "#/properties/durationMs/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                                  if (e === u && typeof o == "number" && isFinite(o) && (o < 0 || isNaN(o)))
                                    return I.errors = [{ instancePath: r + "/durationMs", schemaPath: "#/properties/durationMs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
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
              }
            }
          }
        }
      }
    } else
      return I.errors = [{ instancePath: r, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return I.errors = n, e === 0;
}
I.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var xe = H, ye = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "urn:kstore:schema:version", title: "Version", description: "One published version: an immutable file in the ledger.", type: "object", additionalProperties: !1, required: ["type", "kind", "name", "version", "id", "manifest"], properties: { type: { type: "string", const: "kstore.version.v1" }, kind: { type: "string", enum: ["dataset", "preprocessing", "model", "training", "evaluation", "experiment", "report", "checkpoint", "result", "plugin"] }, name: { type: "string", minLength: 1, maxLength: 100 }, version: { type: "integer", minimum: 1 }, id: { type: "string", pattern: "^[0-9a-f]{64}$", description: "SHA-256, 64 lower-case hexadecimal digits" }, manifest: { type: "object", description: "the manifest whose canonical JSON hashes to `id`; schema `manifest`", additionalProperties: !0 } } };
function H(t, { instancePath: r = "", parentData: Q, parentDataProperty: Z, rootData: J = t, dynamicAnchors: ee = {} } = {}) {
  let n = null, e = 0, x = H.evaluated;
  if (x.dynamicProps && (x.props = void 0), x.dynamicItems && (x.items = void 0), e === 0)
    if (t && typeof t == "object" && !Array.isArray(t)) {
      let q;
      if (t.type === void 0 && (q = "type") || t.kind === void 0 && (q = "kind") || t.name === void 0 && (q = "name") || t.version === void 0 && (q = "version") || t.id === void 0 && (q = "id") || t.manifest === void 0 && (q = "manifest"))
        return H.errors = [{ instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: q }, message: "must have required property '" + q + "'" }], !1;
      {
        let N = e;
        for (let p in t)
          if (!(p === "type" || p === "kind" || p === "name" || p === "version" || p === "id" || p === "manifest")) {
            return H.errors = [{ instancePath: r, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (N === e) {
          if (t.type !== void 0) {
            let p = t.type, b = e;
            if (typeof p != "string")
              return H.errors = [{ instancePath: r + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            if (p !== "kstore.version.v1")
              return H.errors = [{ instancePath: r + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "kstore.version.v1" }, message: "must be equal to constant" }], !1;
            var i = b === e;
          } else
            var i = !0;
          if (i) {
            if (t.kind !== void 0) {
              let p = t.kind, b = e;
              if (typeof p != "string")
                return H.errors = [{ instancePath: r + "/kind", schemaPath: "#/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              if (!(p === "dataset" || p === "preprocessing" || p === "model" || p === "training" || p === "evaluation" || p === "experiment" || p === "report" || p === "checkpoint" || p === "result" || p === "plugin"))
                return H.errors = [{ instancePath: r + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: ye.properties.kind.enum }, message: "must be equal to one of the allowed values" }], !1;
              var i = b === e;
            } else
              var i = !0;
            if (i) {
              if (t.name !== void 0) {
                let p = t.name, b = e;
                if (e === b)
                  if (typeof p == "string") {
                    if (ae(p) > 100)
                      return H.errors = [{ instancePath: r + "/name", schemaPath: "#/properties/name/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" }], !1;
                    if (ae(p) < 1)
                      return H.errors = [{ instancePath: r + "/name", schemaPath: "#/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                  } else
                    return H.errors = [{ instancePath: r + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                var i = b === e;
              } else
                var i = !0;
              if (i) {
                if (t.version !== void 0) {
                  let p = t.version, b = e;
                  if (!(typeof p == "number" && !(p % 1) && !isNaN(p) && isFinite(p)))
                    return H.errors = [{ instancePath: r + "/version", schemaPath: "#/properties/version/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                  if (e === b && typeof p == "number" && isFinite(p) && (p < 1 || isNaN(p)))
                    return H.errors = [{ instancePath: r + "/version", schemaPath: "#/properties/version/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }], !1;
                  var i = b === e;
                } else
                  var i = !0;
                if (i) {
                  if (t.id !== void 0) {
                    let p = t.id, b = e;
                    if (e === b)
                      if (typeof p == "string") {
                        if (!V.test(p))
                          return H.errors = [{ instancePath: r + "/id", schemaPath: "#/properties/id/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }], !1;
                      } else
                        return H.errors = [{ instancePath: r + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                    var i = b === e;
                  } else
                    var i = !0;
                  if (i)
                    if (t.manifest !== void 0) {
                      let p = t.manifest, b = e;
                      if (e === b && !(p && typeof p == "object" && !Array.isArray(p)))
                        return H.errors = [{ instancePath: r + "/manifest", schemaPath: "#/properties/manifest/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
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
  ve as isAliases,
  be as isConfig,
  ke as isExperimentRun,
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
