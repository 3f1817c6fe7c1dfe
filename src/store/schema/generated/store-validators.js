// Generated from schemas/ by `npm run generate`. Do not edit.
var de = (t, r) => () => {
  try {
    return r || t((r = { exports: {} }).exports, r), r.exports;
  } catch (U) {
    throw r = 0, U;
  }
};

// node_modules/ajv/dist/runtime/ucs2length.js
var oe = de((se) => {
  "use strict";
  Object.defineProperty(se, "__esModule", { value: !0 });
  function ne(t) {
    let r = t.length, U = 0, C = 0, R;
    for (; C < r; )
      U++, R = t.charCodeAt(C++), R >= 55296 && R <= 56319 && C < r && (R = t.charCodeAt(C), (R & 64512) === 56320 && C++);
    return U;
  }
  se.default = ne;
  ne.code = 'require("ajv/dist/runtime/ucs2length").default';
});

// <stdin>
var ge = J;
function J(t, { instancePath: r = "", parentData: U, parentDataProperty: C, rootData: R = t, dynamicAnchors: X = {} } = {}) {
  let a = null, e = 0, N = J.evaluated;
  if (N.dynamicProps && (N.props = void 0), N.dynamicItems && (N.items = void 0), e === 0)
    if (t && typeof t == "object" && !Array.isArray(t)) {
      let p;
      if (t.type === void 0 && (p = "type") || t.aliases === void 0 && (p = "aliases"))
        return J.errors = [{ instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: p }, message: "must have required property '" + p + "'" }], !1;
      {
        let y = e;
        for (let $ in t)
          if (!($ === "type" || $ === "aliases")) {
            return J.errors = [{ instancePath: r, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: $ }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (y === e) {
          if (t.type !== void 0) {
            let $ = t.type, d = e;
            if (typeof $ != "string")
              return J.errors = [{ instancePath: r + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            if ($ !== "kstore.aliases.v1")
              return J.errors = [{ instancePath: r + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "kstore.aliases.v1" }, message: "must be equal to constant" }], !1;
            var s = d === e;
          } else
            var s = !0;
          if (s)
            if (t.aliases !== void 0) {
              let $ = t.aliases, d = e;
              if (e === d)
                if ($ && typeof $ == "object" && !Array.isArray($))
                  for (let O in $) {
                    let b = $[O], S = e;
                    if (e === S)
                      if (b && typeof b == "object" && !Array.isArray(b))
                        for (let c in b) {
                          let q = b[c], B = e;
                          if (!(typeof q == "number" && !(q % 1) && !isNaN(q) && isFinite(q)))
                            return J.errors = [{ instancePath: r + "/aliases/" + O.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + c.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/aliases/additionalProperties/additionalProperties/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                          if (e === B && typeof q == "number" && isFinite(q) && (q < 1 || isNaN(q)))
                            return J.errors = [{ instancePath: r + "/aliases/" + O.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + c.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/aliases/additionalProperties/additionalProperties/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }], !1;
                          var x = B === e;
                          if (!x)
                            break;
                        }
                      else
                        return J.errors = [{ instancePath: r + "/aliases/" + O.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/aliases/additionalProperties/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                    var A = S === e;
                    if (!A)
                      break;
                  }
                else
                  return J.errors = [{ instancePath: r + "/aliases", schemaPath: "#/properties/aliases/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
              var s = d === e;
            } else
              var s = !0;
        }
      }
    } else
      return J.errors = [{ instancePath: r, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return J.errors = a, e === 0;
}
J.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var ve = Z;
var ie = oe().default;
function Z(t, { instancePath: r = "", parentData: U, parentDataProperty: C, rootData: R = t, dynamicAnchors: X = {} } = {}) {
  let a = null, e = 0, N = Z.evaluated;
  if (N.dynamicProps && (N.props = void 0), N.dynamicItems && (N.items = void 0), e === 0)
    if (t && typeof t == "object" && !Array.isArray(t)) {
      let A = e;
      for (let p in t)
        if (!(p === "author" || p === "lockTimeoutSeconds")) {
          return Z.errors = [{ instancePath: r, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p }, message: "must NOT have additional properties" }], !1;
          break;
        }
      if (A === e) {
        if (t.author !== void 0) {
          let p = t.author, y = e;
          if (e === y)
            if (p && typeof p == "object" && !Array.isArray(p)) {
              let $;
              if (p.name === void 0 && ($ = "name") || p.email === void 0 && ($ = "email"))
                return Z.errors = [{ instancePath: r + "/author", schemaPath: "#/properties/author/required", keyword: "required", params: { missingProperty: $ }, message: "must have required property '" + $ + "'" }], !1;
              {
                let d = e;
                for (let k in p)
                  if (!(k === "name" || k === "email")) {
                    return Z.errors = [{ instancePath: r + "/author", schemaPath: "#/properties/author/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: k }, message: "must NOT have additional properties" }], !1;
                    break;
                  }
                if (d === e) {
                  if (p.name !== void 0) {
                    let k = p.name, O = e;
                    if (e === O)
                      if (typeof k == "string") {
                        if (ie(k) < 1)
                          return Z.errors = [{ instancePath: r + "/author/name", schemaPath: "#/properties/author/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                      } else
                        return Z.errors = [{ instancePath: r + "/author/name", schemaPath: "#/properties/author/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                    var s = O === e;
                  } else
                    var s = !0;
                  if (s)
                    if (p.email !== void 0) {
                      let k = e;
                      if (typeof p.email != "string")
                        return Z.errors = [{ instancePath: r + "/author/email", schemaPath: "#/properties/author/properties/email/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                      var s = k === e;
                    } else
                      var s = !0;
                }
              }
            } else
              return Z.errors = [{ instancePath: r + "/author", schemaPath: "#/properties/author/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
          var x = y === e;
        } else
          var x = !0;
        if (x)
          if (t.lockTimeoutSeconds !== void 0) {
            let p = t.lockTimeoutSeconds, y = e;
            if (!(typeof p == "number" && !(p % 1) && !isNaN(p) && isFinite(p)))
              return Z.errors = [{ instancePath: r + "/lockTimeoutSeconds", schemaPath: "#/properties/lockTimeoutSeconds/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
            if (e === y && typeof p == "number" && isFinite(p) && (p < 0 || isNaN(p)))
              return Z.errors = [{ instancePath: r + "/lockTimeoutSeconds", schemaPath: "#/properties/lockTimeoutSeconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
            var x = y === e;
          } else
            var x = !0;
      }
    } else
      return Z.errors = [{ instancePath: r, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return Z.errors = a, e === 0;
}
Z.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var ke = w, te = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "urn:kstore:schema:experiment-run", title: "ExperimentRun", description: "Record of one execution of an experiment: a chain of runs.", type: "object", additionalProperties: !1, required: ["type", "spec", "specification", "status", "used", "steps", "outputs", "metrics", "startedAt", "durationMs"], properties: { type: { type: "string", const: "kstore.experiment-run.v1" }, spec: { type: "string", pattern: "^[0-9a-f]{64}$", description: "SHA-256, 64 lower-case hexadecimal digits" }, specification: { type: "object", additionalProperties: !0, description: "the experiment spec itself" }, status: { type: "string", enum: ["succeeded", "failed", "aborted"] }, used: { type: "array", description: "versions that were used", items: { type: "object", additionalProperties: !1, required: ["role", "kind", "name", "version", "id"], properties: { role: { type: "string" }, kind: { type: "string", enum: ["dataset", "preprocessing", "model", "training", "evaluation", "experiment", "report", "checkpoint", "result", "plugin"] }, name: { type: "string" }, version: { type: "integer", minimum: 1 }, id: { type: "string", pattern: "^[0-9a-f]{64}$", description: "SHA-256, 64 lower-case hexadecimal digits" } } } }, steps: { type: "array", items: { type: "object", additionalProperties: !1, required: ["step", "run", "cached"], properties: { step: { type: "string" }, run: { type: "string", pattern: "^[0-9a-f]{64}$", description: "SHA-256, 64 lower-case hexadecimal digits" }, cached: { type: "boolean" } } } }, outputs: { type: "array", description: "versions that were made", items: { type: "object", additionalProperties: !1, required: ["slot", "kind", "name", "version", "id"], properties: { slot: { type: "string" }, kind: { type: "string", enum: ["dataset", "preprocessing", "model", "training", "evaluation", "experiment", "report", "checkpoint", "result", "plugin"] }, name: { type: "string" }, version: { type: "integer", minimum: 1 }, id: { type: "string", pattern: "^[0-9a-f]{64}$", description: "SHA-256, 64 lower-case hexadecimal digits" } } } }, metrics: { type: "object", additionalProperties: { type: "number" }, description: "final value of each metric" }, startedAt: { type: "string", description: "ISO 8601, UTC" }, durationMs: { type: "integer", minimum: 0 }, error: { type: "object", additionalProperties: !1, required: ["code", "message"], properties: { code: { type: "string" }, message: { type: "string" } } } } }, ae = Object.prototype.hasOwnProperty, z = new RegExp("^[0-9a-f]{64}$", "u");
function w(t, { instancePath: r = "", parentData: U, parentDataProperty: C, rootData: R = t, dynamicAnchors: X = {} } = {}) {
  let a = null, e = 0, N = w.evaluated;
  if (N.dynamicProps && (N.props = void 0), N.dynamicItems && (N.items = void 0), e === 0)
    if (t && typeof t == "object" && !Array.isArray(t)) {
      let b;
      if (t.type === void 0 && (b = "type") || t.spec === void 0 && (b = "spec") || t.specification === void 0 && (b = "specification") || t.status === void 0 && (b = "status") || t.used === void 0 && (b = "used") || t.steps === void 0 && (b = "steps") || t.outputs === void 0 && (b = "outputs") || t.metrics === void 0 && (b = "metrics") || t.startedAt === void 0 && (b = "startedAt") || t.durationMs === void 0 && (b = "durationMs"))
        return w.errors = [{ instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: b }, message: "must have required property '" + b + "'" }], !1;
      {
        let S = e;
        for (let c in t)
          if (!ae.call(te.properties, c)) {
            return w.errors = [{ instancePath: r, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: c }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (S === e) {
          if (t.type !== void 0) {
            let c = t.type, q = e;
            if (typeof c != "string")
              return w.errors = [{ instancePath: r + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            if (c !== "kstore.experiment-run.v1")
              return w.errors = [{ instancePath: r + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "kstore.experiment-run.v1" }, message: "must be equal to constant" }], !1;
            var s = q === e;
          } else
            var s = !0;
          if (s) {
            if (t.spec !== void 0) {
              let c = t.spec, q = e;
              if (e === q)
                if (typeof c == "string") {
                  if (!z.test(c))
                    return w.errors = [{ instancePath: r + "/spec", schemaPath: "#/properties/spec/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }], !1;
                } else
                  return w.errors = [{ instancePath: r + "/spec", schemaPath: "#/properties/spec/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              var s = q === e;
            } else
              var s = !0;
            if (s) {
              if (t.specification !== void 0) {
                let c = t.specification, q = e;
                if (e === q && !(c && typeof c == "object" && !Array.isArray(c)))
                  return w.errors = [{ instancePath: r + "/specification", schemaPath: "#/properties/specification/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                var s = q === e;
              } else
                var s = !0;
              if (s) {
                if (t.status !== void 0) {
                  let c = t.status, q = e;
                  if (typeof c != "string")
                    return w.errors = [{ instancePath: r + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                  if (!(c === "succeeded" || c === "failed" || c === "aborted"))
                    return w.errors = [{ instancePath: r + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: te.properties.status.enum }, message: "must be equal to one of the allowed values" }], !1;
                  var s = q === e;
                } else
                  var s = !0;
                if (s) {
                  if (t.used !== void 0) {
                    let c = t.used, q = e;
                    if (e === q)
                      if (Array.isArray(c)) {
                        var x = !0;
                        let E = c.length;
                        for (let i = 0; i < E; i++) {
                          let l = c[i], u = e;
                          if (e === u)
                            if (l && typeof l == "object" && !Array.isArray(l)) {
                              let v;
                              if (l.role === void 0 && (v = "role") || l.kind === void 0 && (v = "kind") || l.name === void 0 && (v = "name") || l.version === void 0 && (v = "version") || l.id === void 0 && (v = "id"))
                                return w.errors = [{ instancePath: r + "/used/" + i, schemaPath: "#/properties/used/items/required", keyword: "required", params: { missingProperty: v }, message: "must have required property '" + v + "'" }], !1;
                              {
                                let n = e;
                                for (let o in l)
                                  if (!(o === "role" || o === "kind" || o === "name" || o === "version" || o === "id")) {
                                    return w.errors = [{ instancePath: r + "/used/" + i, schemaPath: "#/properties/used/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o }, message: "must NOT have additional properties" }], !1;
                                    break;
                                  }
                                if (n === e) {
                                  if (l.role !== void 0) {
                                    let o = e;
                                    if (typeof l.role != "string")
                                      return w.errors = [{ instancePath: r + "/used/" + i + "/role", schemaPath: "#/properties/used/items/properties/role/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                    var A = o === e;
                                  } else
                                    var A = !0;
                                  if (A) {
                                    if (l.kind !== void 0) {
                                      let o = l.kind, _ = e;
                                      if (typeof o != "string")
                                        return w.errors = [{ instancePath: r + "/used/" + i + "/kind", schemaPath: "#/properties/used/items/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                      if (!(o === "dataset" || o === "preprocessing" || o === "model" || o === "training" || o === "evaluation" || o === "experiment" || o === "report" || o === "checkpoint" || o === "result" || o === "plugin"))
                                        return w.errors = [{ instancePath: r + "/used/" + i + "/kind", schemaPath: "#/properties/used/items/properties/kind/enum", keyword: "enum", params: { allowedValues: te.properties.used.items.properties.kind.enum }, message: "must be equal to one of the allowed values" }], !1;
                                      var A = _ === e;
                                    } else
                                      var A = !0;
                                    if (A) {
                                      if (l.name !== void 0) {
                                        let o = e;
                                        if (typeof l.name != "string")
                                          return w.errors = [{ instancePath: r + "/used/" + i + "/name", schemaPath: "#/properties/used/items/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                        var A = o === e;
                                      } else
                                        var A = !0;
                                      if (A) {
                                        if (l.version !== void 0) {
                                          let o = l.version, _ = e;
                                          if (!(typeof o == "number" && !(o % 1) && !isNaN(o) && isFinite(o)))
                                            return w.errors = [{ instancePath: r + "/used/" + i + "/version", schemaPath: "#/properties/used/items/properties/version/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                                          if (e === _ && typeof o == "number" && isFinite(o) && (o < 1 || isNaN(o)))
                                            return w.errors = [{ instancePath: r + "/used/" + i + "/version", schemaPath: "#/properties/used/items/properties/version/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }], !1;
                                          var A = _ === e;
                                        } else
                                          var A = !0;
                                        if (A)
                                          if (l.id !== void 0) {
                                            let o = l.id, _ = e;
                                            if (e === _)
                                              if (typeof o == "string") {
                                                if (!z.test(o))
                                                  return w.errors = [{ instancePath: r + "/used/" + i + "/id", schemaPath: "#/properties/used/items/properties/id/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }], !1;
                                              } else
                                                return w.errors = [{ instancePath: r + "/used/" + i + "/id", schemaPath: "#/properties/used/items/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                            var A = _ === e;
                                          } else
                                            var A = !0;
                                      }
                                    }
                                  }
                                }
                              }
                            } else
                              return w.errors = [{ instancePath: r + "/used/" + i, schemaPath: "#/properties/used/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                          var x = u === e;
                          if (!x)
                            break;
                        }
                      } else
                        return w.errors = [{ instancePath: r + "/used", schemaPath: "#/properties/used/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                    var s = q === e;
                  } else
                    var s = !0;
                  if (s) {
                    if (t.steps !== void 0) {
                      let c = t.steps, q = e;
                      if (e === q)
                        if (Array.isArray(c)) {
                          var p = !0;
                          let E = c.length;
                          for (let i = 0; i < E; i++) {
                            let l = c[i], u = e;
                            if (e === u)
                              if (l && typeof l == "object" && !Array.isArray(l)) {
                                let v;
                                if (l.step === void 0 && (v = "step") || l.run === void 0 && (v = "run") || l.cached === void 0 && (v = "cached"))
                                  return w.errors = [{ instancePath: r + "/steps/" + i, schemaPath: "#/properties/steps/items/required", keyword: "required", params: { missingProperty: v }, message: "must have required property '" + v + "'" }], !1;
                                {
                                  let n = e;
                                  for (let o in l)
                                    if (!(o === "step" || o === "run" || o === "cached")) {
                                      return w.errors = [{ instancePath: r + "/steps/" + i, schemaPath: "#/properties/steps/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o }, message: "must NOT have additional properties" }], !1;
                                      break;
                                    }
                                  if (n === e) {
                                    if (l.step !== void 0) {
                                      let o = e;
                                      if (typeof l.step != "string")
                                        return w.errors = [{ instancePath: r + "/steps/" + i + "/step", schemaPath: "#/properties/steps/items/properties/step/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                      var y = o === e;
                                    } else
                                      var y = !0;
                                    if (y) {
                                      if (l.run !== void 0) {
                                        let o = l.run, _ = e;
                                        if (e === _)
                                          if (typeof o == "string") {
                                            if (!z.test(o))
                                              return w.errors = [{ instancePath: r + "/steps/" + i + "/run", schemaPath: "#/properties/steps/items/properties/run/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }], !1;
                                          } else
                                            return w.errors = [{ instancePath: r + "/steps/" + i + "/run", schemaPath: "#/properties/steps/items/properties/run/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                        var y = _ === e;
                                      } else
                                        var y = !0;
                                      if (y)
                                        if (l.cached !== void 0) {
                                          let o = e;
                                          if (typeof l.cached != "boolean")
                                            return w.errors = [{ instancePath: r + "/steps/" + i + "/cached", schemaPath: "#/properties/steps/items/properties/cached/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }], !1;
                                          var y = o === e;
                                        } else
                                          var y = !0;
                                    }
                                  }
                                }
                              } else
                                return w.errors = [{ instancePath: r + "/steps/" + i, schemaPath: "#/properties/steps/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                            var p = u === e;
                            if (!p)
                              break;
                          }
                        } else
                          return w.errors = [{ instancePath: r + "/steps", schemaPath: "#/properties/steps/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                      var s = q === e;
                    } else
                      var s = !0;
                    if (s) {
                      if (t.outputs !== void 0) {
                        let c = t.outputs, q = e;
                        if (e === q)
                          if (Array.isArray(c)) {
                            var $ = !0;
                            let E = c.length;
                            for (let i = 0; i < E; i++) {
                              let l = c[i], u = e;
                              if (e === u)
                                if (l && typeof l == "object" && !Array.isArray(l)) {
                                  let v;
                                  if (l.slot === void 0 && (v = "slot") || l.kind === void 0 && (v = "kind") || l.name === void 0 && (v = "name") || l.version === void 0 && (v = "version") || l.id === void 0 && (v = "id"))
                                    return w.errors = [{ instancePath: r + "/outputs/" + i, schemaPath: "#/properties/outputs/items/required", keyword: "required", params: { missingProperty: v }, message: "must have required property '" + v + "'" }], !1;
                                  {
                                    let n = e;
                                    for (let o in l)
                                      if (!(o === "slot" || o === "kind" || o === "name" || o === "version" || o === "id")) {
                                        return w.errors = [{ instancePath: r + "/outputs/" + i, schemaPath: "#/properties/outputs/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o }, message: "must NOT have additional properties" }], !1;
                                        break;
                                      }
                                    if (n === e) {
                                      if (l.slot !== void 0) {
                                        let o = e;
                                        if (typeof l.slot != "string")
                                          return w.errors = [{ instancePath: r + "/outputs/" + i + "/slot", schemaPath: "#/properties/outputs/items/properties/slot/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                        var d = o === e;
                                      } else
                                        var d = !0;
                                      if (d) {
                                        if (l.kind !== void 0) {
                                          let o = l.kind, _ = e;
                                          if (typeof o != "string")
                                            return w.errors = [{ instancePath: r + "/outputs/" + i + "/kind", schemaPath: "#/properties/outputs/items/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                          if (!(o === "dataset" || o === "preprocessing" || o === "model" || o === "training" || o === "evaluation" || o === "experiment" || o === "report" || o === "checkpoint" || o === "result" || o === "plugin"))
                                            return w.errors = [{ instancePath: r + "/outputs/" + i + "/kind", schemaPath: "#/properties/outputs/items/properties/kind/enum", keyword: "enum", params: { allowedValues: te.properties.outputs.items.properties.kind.enum }, message: "must be equal to one of the allowed values" }], !1;
                                          var d = _ === e;
                                        } else
                                          var d = !0;
                                        if (d) {
                                          if (l.name !== void 0) {
                                            let o = e;
                                            if (typeof l.name != "string")
                                              return w.errors = [{ instancePath: r + "/outputs/" + i + "/name", schemaPath: "#/properties/outputs/items/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                            var d = o === e;
                                          } else
                                            var d = !0;
                                          if (d) {
                                            if (l.version !== void 0) {
                                              let o = l.version, _ = e;
                                              if (!(typeof o == "number" && !(o % 1) && !isNaN(o) && isFinite(o)))
                                                return w.errors = [{ instancePath: r + "/outputs/" + i + "/version", schemaPath: "#/properties/outputs/items/properties/version/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                                              if (e === _ && typeof o == "number" && isFinite(o) && (o < 1 || isNaN(o)))
                                                return w.errors = [{ instancePath: r + "/outputs/" + i + "/version", schemaPath: "#/properties/outputs/items/properties/version/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }], !1;
                                              var d = _ === e;
                                            } else
                                              var d = !0;
                                            if (d)
                                              if (l.id !== void 0) {
                                                let o = l.id, _ = e;
                                                if (e === _)
                                                  if (typeof o == "string") {
                                                    if (!z.test(o))
                                                      return w.errors = [{ instancePath: r + "/outputs/" + i + "/id", schemaPath: "#/properties/outputs/items/properties/id/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }], !1;
                                                  } else
                                                    return w.errors = [{ instancePath: r + "/outputs/" + i + "/id", schemaPath: "#/properties/outputs/items/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                var d = _ === e;
                                              } else
                                                var d = !0;
                                          }
                                        }
                                      }
                                    }
                                  }
                                } else
                                  return w.errors = [{ instancePath: r + "/outputs/" + i, schemaPath: "#/properties/outputs/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                              var $ = u === e;
                              if (!$)
                                break;
                            }
                          } else
                            return w.errors = [{ instancePath: r + "/outputs", schemaPath: "#/properties/outputs/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                        var s = q === e;
                      } else
                        var s = !0;
                      if (s) {
                        if (t.metrics !== void 0) {
                          let c = t.metrics, q = e;
                          if (e === q)
                            if (c && typeof c == "object" && !Array.isArray(c))
                              for (let E in c) {
                                let i = c[E], l = e;
                                if (!(typeof i == "number" && isFinite(i)))
                                  return w.errors = [{ instancePath: r + "/metrics/" + E.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/metrics/additionalProperties/type", keyword: "type", params: { type: "number" }, message: "must be number" }], !1;
                                var k = l === e;
                                if (!k)
                                  break;
                              }
                            else
                              return w.errors = [{ instancePath: r + "/metrics", schemaPath: "#/properties/metrics/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                          var s = q === e;
                        } else
                          var s = !0;
                        if (s) {
                          if (t.startedAt !== void 0) {
                            let c = e;
                            if (typeof t.startedAt != "string")
                              return w.errors = [{ instancePath: r + "/startedAt", schemaPath: "#/properties/startedAt/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                            var s = c === e;
                          } else
                            var s = !0;
                          if (s) {
                            if (t.durationMs !== void 0) {
                              let c = t.durationMs, q = e;
                              if (!(typeof c == "number" && !(c % 1) && !isNaN(c) && isFinite(c)))
                                return w.errors = [{ instancePath: r + "/durationMs", schemaPath: "#/properties/durationMs/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                              if (e === q && typeof c == "number" && isFinite(c) && (c < 0 || isNaN(c)))
                                return w.errors = [{ instancePath: r + "/durationMs", schemaPath: "#/properties/durationMs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                              var s = q === e;
                            } else
                              var s = !0;
                            if (s)
                              if (t.error !== void 0) {
                                let c = t.error, q = e;
                                if (e === q)
                                  if (c && typeof c == "object" && !Array.isArray(c)) {
                                    let E;
                                    if (c.code === void 0 && (E = "code") || c.message === void 0 && (E = "message"))
                                      return w.errors = [{ instancePath: r + "/error", schemaPath: "#/properties/error/required", keyword: "required", params: { missingProperty: E }, message: "must have required property '" + E + "'" }], !1;
                                    {
                                      let i = e;
                                      for (let l in c)
                                        if (!(l === "code" || l === "message")) {
                                          return w.errors = [{ instancePath: r + "/error", schemaPath: "#/properties/error/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: l }, message: "must NOT have additional properties" }], !1;
                                          break;
                                        }
                                      if (i === e) {
                                        if (c.code !== void 0) {
                                          let l = e;
                                          if (typeof c.code != "string")
                                            return w.errors = [{ instancePath: r + "/error/code", schemaPath: "#/properties/error/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                          var O = l === e;
                                        } else
                                          var O = !0;
                                        if (O)
                                          if (c.message !== void 0) {
                                            let l = e;
                                            if (typeof c.message != "string")
                                              return w.errors = [{ instancePath: r + "/error/message", schemaPath: "#/properties/error/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                            var O = l === e;
                                          } else
                                            var O = !0;
                                      }
                                    }
                                  } else
                                    return w.errors = [{ instancePath: r + "/error", schemaPath: "#/properties/error/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
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
    } else
      return w.errors = [{ instancePath: r, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return w.errors = a, e === 0;
}
w.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var be = L;
function L(t, { instancePath: r = "", parentData: U, parentDataProperty: C, rootData: R = t, dynamicAnchors: X = {} } = {}) {
  let a = null, e = 0, N = L.evaluated;
  if (N.dynamicProps && (N.props = void 0), N.dynamicItems && (N.items = void 0), e === 0)
    if (t && typeof t == "object" && !Array.isArray(t)) {
      let y;
      if (t.type === void 0 && (y = "type") || t.inputs === void 0 && (y = "inputs") || t.learning === void 0 && (y = "learning") || t.tests === void 0 && (y = "tests") || t.seed === void 0 && (y = "seed") || t.engine === void 0 && (y = "engine"))
        return L.errors = [{ instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: y }, message: "must have required property '" + y + "'" }], !1;
      {
        let $ = e;
        for (let d in t)
          if (!(d === "type" || d === "inputs" || d === "learning" || d === "tests" || d === "seed" || d === "engine")) {
            return L.errors = [{ instancePath: r, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: d }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if ($ === e) {
          if (t.type !== void 0) {
            let d = t.type, k = e;
            if (typeof d != "string")
              return L.errors = [{ instancePath: r + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            if (d !== "kstore.experiment-spec.v1")
              return L.errors = [{ instancePath: r + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "kstore.experiment-spec.v1" }, message: "must be equal to constant" }], !1;
            var s = k === e;
          } else
            var s = !0;
          if (s) {
            if (t.inputs !== void 0) {
              let d = t.inputs, k = e;
              if (e === k)
                if (d && typeof d == "object" && !Array.isArray(d))
                  for (let b in d) {
                    let S = d[b], c = e;
                    if (e === c)
                      if (typeof S == "string") {
                        if (!z.test(S))
                          return L.errors = [{ instancePath: r + "/inputs/" + b.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/inputs/additionalProperties/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }], !1;
                      } else
                        return L.errors = [{ instancePath: r + "/inputs/" + b.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/inputs/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                    var x = c === e;
                    if (!x)
                      break;
                  }
                else
                  return L.errors = [{ instancePath: r + "/inputs", schemaPath: "#/properties/inputs/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
              var s = k === e;
            } else
              var s = !0;
            if (s) {
              if (t.learning !== void 0) {
                let d = t.learning, k = e;
                if (e === k && !(d && typeof d == "object" && !Array.isArray(d)))
                  return L.errors = [{ instancePath: r + "/learning", schemaPath: "#/properties/learning/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                var s = k === e;
              } else
                var s = !0;
              if (s) {
                if (t.tests !== void 0) {
                  let d = t.tests, k = e;
                  if (e === k)
                    if (Array.isArray(d)) {
                      var A = !0;
                      let b = d.length;
                      for (let S = 0; S < b; S++) {
                        let c = d[S], q = e;
                        if (e === q && !(c && typeof c == "object" && !Array.isArray(c)))
                          return L.errors = [{ instancePath: r + "/tests/" + S, schemaPath: "#/properties/tests/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                        var A = q === e;
                        if (!A)
                          break;
                      }
                    } else
                      return L.errors = [{ instancePath: r + "/tests", schemaPath: "#/properties/tests/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                  var s = k === e;
                } else
                  var s = !0;
                if (s) {
                  if (t.seed !== void 0) {
                    let d = t.seed, k = e;
                    if (!(typeof d == "number" && !(d % 1) && !isNaN(d) && isFinite(d)))
                      return L.errors = [{ instancePath: r + "/seed", schemaPath: "#/properties/seed/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                    if (e === k && typeof d == "number" && isFinite(d)) {
                      if (d > 4294967295 || isNaN(d))
                        return L.errors = [{ instancePath: r + "/seed", schemaPath: "#/properties/seed/maximum", keyword: "maximum", params: { comparison: "<=", limit: 4294967295 }, message: "must be <= 4294967295" }], !1;
                      if (d < 0 || isNaN(d))
                        return L.errors = [{ instancePath: r + "/seed", schemaPath: "#/properties/seed/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                    }
                    var s = k === e;
                  } else
                    var s = !0;
                  if (s)
                    if (t.engine !== void 0) {
                      let d = t.engine, k = e;
                      if (e === k)
                        if (d && typeof d == "object" && !Array.isArray(d))
                          for (let b in d) {
                            let S = e;
                            if (typeof d[b] != "string")
                              return L.errors = [{ instancePath: r + "/engine/" + b.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/engine/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                            var p = S === e;
                            if (!p)
                              break;
                          }
                        else
                          return L.errors = [{ instancePath: r + "/engine", schemaPath: "#/properties/engine/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                      var s = k === e;
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
  return L.errors = a, e === 0;
}
L.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Pe = W;
var me = new RegExp("^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$", "u");
function W(t, { instancePath: r = "", parentData: U, parentDataProperty: C, rootData: R = t, dynamicAnchors: X = {} } = {}) {
  let a = null, e = 0, N = W.evaluated;
  if (N.dynamicProps && (N.props = void 0), N.dynamicItems && (N.items = void 0), e === 0)
    if (t && typeof t == "object" && !Array.isArray(t)) {
      let p;
      if (t.type === void 0 && (p = "type") || t.packs === void 0 && (p = "packs"))
        return W.errors = [{ instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: p }, message: "must have required property '" + p + "'" }], !1;
      {
        let y = e;
        for (let $ in t)
          if (!($ === "type" || $ === "packs")) {
            return W.errors = [{ instancePath: r, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: $ }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (y === e) {
          if (t.type !== void 0) {
            let $ = t.type, d = e;
            if (typeof $ != "string")
              return W.errors = [{ instancePath: r + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            if ($ !== "kstore.garbage.v1")
              return W.errors = [{ instancePath: r + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "kstore.garbage.v1" }, message: "must be equal to constant" }], !1;
            var s = d === e;
          } else
            var s = !0;
          if (s)
            if (t.packs !== void 0) {
              let $ = t.packs, d = e;
              if (e === d)
                if ($ && typeof $ == "object" && !Array.isArray($)) {
                  for (let O in $) {
                    let b = e;
                    if (typeof O == "string" && !z.test(O)) {
                      let S = { instancePath: r + "/packs", schemaPath: "#/properties/packs/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"', propertyName: O };
                      a === null ? a = [S] : a.push(S), e++;
                    }
                    var x = b === e;
                    if (!x) {
                      let S = { instancePath: r + "/packs", schemaPath: "#/properties/packs/propertyNames", keyword: "propertyNames", params: { propertyName: O }, message: "property name must be valid" };
                      return a === null ? a = [S] : a.push(S), e++, W.errors = a, !1;
                      break;
                    }
                  }
                  if (x)
                    for (let O in $) {
                      let b = $[O], S = e;
                      if (e === S)
                        if (typeof b == "string") {
                          if (!me.test(b))
                            return W.errors = [{ instancePath: r + "/packs/" + O.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/packs/additionalProperties/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$" }, message: 'must match pattern "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"' }], !1;
                        } else
                          return W.errors = [{ instancePath: r + "/packs/" + O.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/packs/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                      var A = S === e;
                      if (!A)
                        break;
                    }
                } else
                  return W.errors = [{ instancePath: r + "/packs", schemaPath: "#/properties/packs/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
              var s = d === e;
            } else
              var s = !0;
        }
      }
    } else
      return W.errors = [{ instancePath: r, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return W.errors = a, e === 0;
}
W.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var we = H, ue = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "urn:kstore:schema:manifest", title: "Manifest", description: "What a version is: its content and its meaning. Holds no time, author, host or producer, so equal content has an equal id.", type: "object", additionalProperties: !1, required: ["type", "kind", "tree", "files", "sizeBytes", "meta"], properties: { type: { type: "string", const: "kstore.manifest.v1" }, kind: { type: "string", enum: ["dataset", "preprocessing", "model", "training", "evaluation", "experiment", "report", "checkpoint", "result", "plugin"] }, tree: { type: "string", pattern: "^[0-9a-f]{64}$", description: "root node of the file tree" }, files: { type: "integer", minimum: 0 }, sizeBytes: { type: "integer", minimum: 0 }, meta: { type: "object", description: "meaning by kind: a table, the parsed settings, a summary", additionalProperties: !0 } } };
function H(t, { instancePath: r = "", parentData: U, parentDataProperty: C, rootData: R = t, dynamicAnchors: X = {} } = {}) {
  let a = null, e = 0, N = H.evaluated;
  if (N.dynamicProps && (N.props = void 0), N.dynamicItems && (N.items = void 0), e === 0)
    if (t && typeof t == "object" && !Array.isArray(t)) {
      let x;
      if (t.type === void 0 && (x = "type") || t.kind === void 0 && (x = "kind") || t.tree === void 0 && (x = "tree") || t.files === void 0 && (x = "files") || t.sizeBytes === void 0 && (x = "sizeBytes") || t.meta === void 0 && (x = "meta"))
        return H.errors = [{ instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: x }, message: "must have required property '" + x + "'" }], !1;
      {
        let A = e;
        for (let p in t)
          if (!(p === "type" || p === "kind" || p === "tree" || p === "files" || p === "sizeBytes" || p === "meta")) {
            return H.errors = [{ instancePath: r, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (A === e) {
          if (t.type !== void 0) {
            let p = t.type, y = e;
            if (typeof p != "string")
              return H.errors = [{ instancePath: r + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            if (p !== "kstore.manifest.v1")
              return H.errors = [{ instancePath: r + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "kstore.manifest.v1" }, message: "must be equal to constant" }], !1;
            var s = y === e;
          } else
            var s = !0;
          if (s) {
            if (t.kind !== void 0) {
              let p = t.kind, y = e;
              if (typeof p != "string")
                return H.errors = [{ instancePath: r + "/kind", schemaPath: "#/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              if (!(p === "dataset" || p === "preprocessing" || p === "model" || p === "training" || p === "evaluation" || p === "experiment" || p === "report" || p === "checkpoint" || p === "result" || p === "plugin"))
                return H.errors = [{ instancePath: r + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: ue.properties.kind.enum }, message: "must be equal to one of the allowed values" }], !1;
              var s = y === e;
            } else
              var s = !0;
            if (s) {
              if (t.tree !== void 0) {
                let p = t.tree, y = e;
                if (e === y)
                  if (typeof p == "string") {
                    if (!z.test(p))
                      return H.errors = [{ instancePath: r + "/tree", schemaPath: "#/properties/tree/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }], !1;
                  } else
                    return H.errors = [{ instancePath: r + "/tree", schemaPath: "#/properties/tree/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                var s = y === e;
              } else
                var s = !0;
              if (s) {
                if (t.files !== void 0) {
                  let p = t.files, y = e;
                  if (!(typeof p == "number" && !(p % 1) && !isNaN(p) && isFinite(p)))
                    return H.errors = [{ instancePath: r + "/files", schemaPath: "#/properties/files/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                  if (e === y && typeof p == "number" && isFinite(p) && (p < 0 || isNaN(p)))
                    return H.errors = [{ instancePath: r + "/files", schemaPath: "#/properties/files/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                  var s = y === e;
                } else
                  var s = !0;
                if (s) {
                  if (t.sizeBytes !== void 0) {
                    let p = t.sizeBytes, y = e;
                    if (!(typeof p == "number" && !(p % 1) && !isNaN(p) && isFinite(p)))
                      return H.errors = [{ instancePath: r + "/sizeBytes", schemaPath: "#/properties/sizeBytes/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                    if (e === y && typeof p == "number" && isFinite(p) && (p < 0 || isNaN(p)))
                      return H.errors = [{ instancePath: r + "/sizeBytes", schemaPath: "#/properties/sizeBytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                    var s = y === e;
                  } else
                    var s = !0;
                  if (s)
                    if (t.meta !== void 0) {
                      let p = t.meta, y = e;
                      if (e === y && !(p && typeof p == "object" && !Array.isArray(p)))
                        return H.errors = [{ instancePath: r + "/meta", schemaPath: "#/properties/meta/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
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
      return H.errors = [{ instancePath: r, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return H.errors = a, e === 0;
}
H.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var je = g, ee = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "urn:kstore:schema:run", title: "Run", description: "Record of one execution of a task.", type: "object", additionalProperties: !1, required: ["type", "spec", "specification", "status", "used", "outputs", "metrics", "determinism", "environment", "startedAt", "durationMs"], properties: { type: { type: "string", const: "kstore.run.v1" }, spec: { type: "string", pattern: "^[0-9a-f]{64}$", description: "SHA-256, 64 lower-case hexadecimal digits" }, specification: { type: "object", additionalProperties: !0, description: "the spec itself; schema `spec`" }, status: { type: "string", enum: ["succeeded", "failed", "aborted"] }, used: { type: "array", description: "versions that were used", items: { type: "object", additionalProperties: !1, required: ["role", "kind", "name", "version", "id"], properties: { role: { type: "string" }, kind: { type: "string", enum: ["dataset", "preprocessing", "model", "training", "evaluation", "experiment", "report", "checkpoint", "result", "plugin"] }, name: { type: "string" }, version: { type: "integer", minimum: 1 }, id: { type: "string", pattern: "^[0-9a-f]{64}$", description: "SHA-256, 64 lower-case hexadecimal digits" } } } }, outputs: { type: "array", description: "versions that were made", items: { type: "object", additionalProperties: !1, required: ["slot", "kind", "name", "version", "id"], properties: { slot: { type: "string" }, kind: { type: "string", enum: ["dataset", "preprocessing", "model", "training", "evaluation", "experiment", "report", "checkpoint", "result", "plugin"] }, name: { type: "string" }, version: { type: "integer", minimum: 1 }, id: { type: "string", pattern: "^[0-9a-f]{64}$", description: "SHA-256, 64 lower-case hexadecimal digits" } } } }, metrics: { type: "object", additionalProperties: { type: "number" }, description: "final value of each metric" }, determinism: { type: "object", additionalProperties: !1, required: ["level"], properties: { level: { type: "string", enum: ["bitwise", "tolerance", "none"] }, relativeTolerance: { type: "number", exclusiveMinimum: 0 }, reason: { type: "string" } } }, metricLog: { type: "object", additionalProperties: !1, required: ["id", "sizeBytes"], properties: { id: { type: "string", pattern: "^[0-9a-f]{64}$", description: "SHA-256, 64 lower-case hexadecimal digits" }, sizeBytes: { type: "integer", minimum: 0 }, list: { type: "string", pattern: "^[0-9a-f]{64}$", description: "root node of the chunk list; absent when the file is one chunk" } }, description: "every metric at every step, as JSON lines" }, environment: { type: "object", description: "context, not identity", additionalProperties: !1, required: ["kstore", "node", "platform", "arch", "cpu", "host"], properties: { kstore: { type: "string" }, node: { type: "string" }, platform: { type: "string" }, arch: { type: "string" }, cpu: { type: "string" }, host: { type: "string" }, observed: { type: "object", additionalProperties: !1, description: "what the task used besides its inputs, as far as it was seen; absent members were not used", properties: { clock: { type: "integer", minimum: 1, description: "times that it read the date and time" }, timer: { type: "integer", minimum: 1, description: "times that it measured time, which many libraries do without harm" }, random: { type: "integer", minimum: 1, description: "times that it drew random numbers that no seed determines" }, network: { type: "array", items: { type: "string" }, description: "hosts that it spoke to" }, variables: { type: "object", additionalProperties: { type: "string" }, description: "environment variables that it read, each with the first 16 digits of the SHA-256 of its value" } } } } }, startedAt: { type: "string", description: "ISO 8601, UTC" }, durationMs: { type: "integer", minimum: 0 }, error: { type: "object", additionalProperties: !1, required: ["code", "message"], properties: { code: { type: "string" }, message: { type: "string" } } } } };
function g(t, { instancePath: r = "", parentData: U, parentDataProperty: C, rootData: R = t, dynamicAnchors: X = {} } = {}) {
  let a = null, e = 0, N = g.evaluated;
  if (N.dynamicProps && (N.props = void 0), N.dynamicItems && (N.items = void 0), e === 0)
    if (t && typeof t == "object" && !Array.isArray(t)) {
      let B;
      if (t.type === void 0 && (B = "type") || t.spec === void 0 && (B = "spec") || t.specification === void 0 && (B = "specification") || t.status === void 0 && (B = "status") || t.used === void 0 && (B = "used") || t.outputs === void 0 && (B = "outputs") || t.metrics === void 0 && (B = "metrics") || t.determinism === void 0 && (B = "determinism") || t.environment === void 0 && (B = "environment") || t.startedAt === void 0 && (B = "startedAt") || t.durationMs === void 0 && (B = "durationMs"))
        return g.errors = [{ instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: B }, message: "must have required property '" + B + "'" }], !1;
      {
        let E = e;
        for (let i in t)
          if (!ae.call(ee.properties, i)) {
            return g.errors = [{ instancePath: r, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (E === e) {
          if (t.type !== void 0) {
            let i = t.type, l = e;
            if (typeof i != "string")
              return g.errors = [{ instancePath: r + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            if (i !== "kstore.run.v1")
              return g.errors = [{ instancePath: r + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "kstore.run.v1" }, message: "must be equal to constant" }], !1;
            var s = l === e;
          } else
            var s = !0;
          if (s) {
            if (t.spec !== void 0) {
              let i = t.spec, l = e;
              if (e === l)
                if (typeof i == "string") {
                  if (!z.test(i))
                    return g.errors = [{ instancePath: r + "/spec", schemaPath: "#/properties/spec/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }], !1;
                } else
                  return g.errors = [{ instancePath: r + "/spec", schemaPath: "#/properties/spec/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              var s = l === e;
            } else
              var s = !0;
            if (s) {
              if (t.specification !== void 0) {
                let i = t.specification, l = e;
                if (e === l && !(i && typeof i == "object" && !Array.isArray(i)))
                  return g.errors = [{ instancePath: r + "/specification", schemaPath: "#/properties/specification/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                var s = l === e;
              } else
                var s = !0;
              if (s) {
                if (t.status !== void 0) {
                  let i = t.status, l = e;
                  if (typeof i != "string")
                    return g.errors = [{ instancePath: r + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                  if (!(i === "succeeded" || i === "failed" || i === "aborted"))
                    return g.errors = [{ instancePath: r + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: ee.properties.status.enum }, message: "must be equal to one of the allowed values" }], !1;
                  var s = l === e;
                } else
                  var s = !0;
                if (s) {
                  if (t.used !== void 0) {
                    let i = t.used, l = e;
                    if (e === l)
                      if (Array.isArray(i)) {
                        var x = !0;
                        let P = i.length;
                        for (let v = 0; v < P; v++) {
                          let n = i[v], o = e;
                          if (e === o)
                            if (n && typeof n == "object" && !Array.isArray(n)) {
                              let I;
                              if (n.role === void 0 && (I = "role") || n.kind === void 0 && (I = "kind") || n.name === void 0 && (I = "name") || n.version === void 0 && (I = "version") || n.id === void 0 && (I = "id"))
                                return g.errors = [{ instancePath: r + "/used/" + v, schemaPath: "#/properties/used/items/required", keyword: "required", params: { missingProperty: I }, message: "must have required property '" + I + "'" }], !1;
                              {
                                let f = e;
                                for (let m in n)
                                  if (!(m === "role" || m === "kind" || m === "name" || m === "version" || m === "id")) {
                                    return g.errors = [{ instancePath: r + "/used/" + v, schemaPath: "#/properties/used/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: m }, message: "must NOT have additional properties" }], !1;
                                    break;
                                  }
                                if (f === e) {
                                  if (n.role !== void 0) {
                                    let m = e;
                                    if (typeof n.role != "string")
                                      return g.errors = [{ instancePath: r + "/used/" + v + "/role", schemaPath: "#/properties/used/items/properties/role/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                    var A = m === e;
                                  } else
                                    var A = !0;
                                  if (A) {
                                    if (n.kind !== void 0) {
                                      let m = n.kind, h = e;
                                      if (typeof m != "string")
                                        return g.errors = [{ instancePath: r + "/used/" + v + "/kind", schemaPath: "#/properties/used/items/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                      if (!(m === "dataset" || m === "preprocessing" || m === "model" || m === "training" || m === "evaluation" || m === "experiment" || m === "report" || m === "checkpoint" || m === "result" || m === "plugin"))
                                        return g.errors = [{ instancePath: r + "/used/" + v + "/kind", schemaPath: "#/properties/used/items/properties/kind/enum", keyword: "enum", params: { allowedValues: ee.properties.used.items.properties.kind.enum }, message: "must be equal to one of the allowed values" }], !1;
                                      var A = h === e;
                                    } else
                                      var A = !0;
                                    if (A) {
                                      if (n.name !== void 0) {
                                        let m = e;
                                        if (typeof n.name != "string")
                                          return g.errors = [{ instancePath: r + "/used/" + v + "/name", schemaPath: "#/properties/used/items/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                        var A = m === e;
                                      } else
                                        var A = !0;
                                      if (A) {
                                        if (n.version !== void 0) {
                                          let m = n.version, h = e;
                                          if (!(typeof m == "number" && !(m % 1) && !isNaN(m) && isFinite(m)))
                                            return g.errors = [{ instancePath: r + "/used/" + v + "/version", schemaPath: "#/properties/used/items/properties/version/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                                          if (e === h && typeof m == "number" && isFinite(m) && (m < 1 || isNaN(m)))
                                            return g.errors = [{ instancePath: r + "/used/" + v + "/version", schemaPath: "#/properties/used/items/properties/version/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }], !1;
                                          var A = h === e;
                                        } else
                                          var A = !0;
                                        if (A)
                                          if (n.id !== void 0) {
                                            let m = n.id, h = e;
                                            if (e === h)
                                              if (typeof m == "string") {
                                                if (!z.test(m))
                                                  return g.errors = [{ instancePath: r + "/used/" + v + "/id", schemaPath: "#/properties/used/items/properties/id/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }], !1;
                                              } else
                                                return g.errors = [{ instancePath: r + "/used/" + v + "/id", schemaPath: "#/properties/used/items/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                            var A = h === e;
                                          } else
                                            var A = !0;
                                      }
                                    }
                                  }
                                }
                              }
                            } else
                              return g.errors = [{ instancePath: r + "/used/" + v, schemaPath: "#/properties/used/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                          var x = o === e;
                          if (!x)
                            break;
                        }
                      } else
                        return g.errors = [{ instancePath: r + "/used", schemaPath: "#/properties/used/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                    var s = l === e;
                  } else
                    var s = !0;
                  if (s) {
                    if (t.outputs !== void 0) {
                      let i = t.outputs, l = e;
                      if (e === l)
                        if (Array.isArray(i)) {
                          var p = !0;
                          let P = i.length;
                          for (let v = 0; v < P; v++) {
                            let n = i[v], o = e;
                            if (e === o)
                              if (n && typeof n == "object" && !Array.isArray(n)) {
                                let I;
                                if (n.slot === void 0 && (I = "slot") || n.kind === void 0 && (I = "kind") || n.name === void 0 && (I = "name") || n.version === void 0 && (I = "version") || n.id === void 0 && (I = "id"))
                                  return g.errors = [{ instancePath: r + "/outputs/" + v, schemaPath: "#/properties/outputs/items/required", keyword: "required", params: { missingProperty: I }, message: "must have required property '" + I + "'" }], !1;
                                {
                                  let f = e;
                                  for (let m in n)
                                    if (!(m === "slot" || m === "kind" || m === "name" || m === "version" || m === "id")) {
                                      return g.errors = [{ instancePath: r + "/outputs/" + v, schemaPath: "#/properties/outputs/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: m }, message: "must NOT have additional properties" }], !1;
                                      break;
                                    }
                                  if (f === e) {
                                    if (n.slot !== void 0) {
                                      let m = e;
                                      if (typeof n.slot != "string")
                                        return g.errors = [{ instancePath: r + "/outputs/" + v + "/slot", schemaPath: "#/properties/outputs/items/properties/slot/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                      var y = m === e;
                                    } else
                                      var y = !0;
                                    if (y) {
                                      if (n.kind !== void 0) {
                                        let m = n.kind, h = e;
                                        if (typeof m != "string")
                                          return g.errors = [{ instancePath: r + "/outputs/" + v + "/kind", schemaPath: "#/properties/outputs/items/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                        if (!(m === "dataset" || m === "preprocessing" || m === "model" || m === "training" || m === "evaluation" || m === "experiment" || m === "report" || m === "checkpoint" || m === "result" || m === "plugin"))
                                          return g.errors = [{ instancePath: r + "/outputs/" + v + "/kind", schemaPath: "#/properties/outputs/items/properties/kind/enum", keyword: "enum", params: { allowedValues: ee.properties.outputs.items.properties.kind.enum }, message: "must be equal to one of the allowed values" }], !1;
                                        var y = h === e;
                                      } else
                                        var y = !0;
                                      if (y) {
                                        if (n.name !== void 0) {
                                          let m = e;
                                          if (typeof n.name != "string")
                                            return g.errors = [{ instancePath: r + "/outputs/" + v + "/name", schemaPath: "#/properties/outputs/items/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                          var y = m === e;
                                        } else
                                          var y = !0;
                                        if (y) {
                                          if (n.version !== void 0) {
                                            let m = n.version, h = e;
                                            if (!(typeof m == "number" && !(m % 1) && !isNaN(m) && isFinite(m)))
                                              return g.errors = [{ instancePath: r + "/outputs/" + v + "/version", schemaPath: "#/properties/outputs/items/properties/version/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                                            if (e === h && typeof m == "number" && isFinite(m) && (m < 1 || isNaN(m)))
                                              return g.errors = [{ instancePath: r + "/outputs/" + v + "/version", schemaPath: "#/properties/outputs/items/properties/version/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }], !1;
                                            var y = h === e;
                                          } else
                                            var y = !0;
                                          if (y)
                                            if (n.id !== void 0) {
                                              let m = n.id, h = e;
                                              if (e === h)
                                                if (typeof m == "string") {
                                                  if (!z.test(m))
                                                    return g.errors = [{ instancePath: r + "/outputs/" + v + "/id", schemaPath: "#/properties/outputs/items/properties/id/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }], !1;
                                                } else
                                                  return g.errors = [{ instancePath: r + "/outputs/" + v + "/id", schemaPath: "#/properties/outputs/items/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                              var y = h === e;
                                            } else
                                              var y = !0;
                                        }
                                      }
                                    }
                                  }
                                }
                              } else
                                return g.errors = [{ instancePath: r + "/outputs/" + v, schemaPath: "#/properties/outputs/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                            var p = o === e;
                            if (!p)
                              break;
                          }
                        } else
                          return g.errors = [{ instancePath: r + "/outputs", schemaPath: "#/properties/outputs/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                      var s = l === e;
                    } else
                      var s = !0;
                    if (s) {
                      if (t.metrics !== void 0) {
                        let i = t.metrics, l = e;
                        if (e === l)
                          if (i && typeof i == "object" && !Array.isArray(i))
                            for (let P in i) {
                              let v = i[P], n = e;
                              if (!(typeof v == "number" && isFinite(v)))
                                return g.errors = [{ instancePath: r + "/metrics/" + P.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/metrics/additionalProperties/type", keyword: "type", params: { type: "number" }, message: "must be number" }], !1;
                              var $ = n === e;
                              if (!$)
                                break;
                            }
                          else
                            return g.errors = [{ instancePath: r + "/metrics", schemaPath: "#/properties/metrics/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                        var s = l === e;
                      } else
                        var s = !0;
                      if (s) {
                        if (t.determinism !== void 0) {
                          let i = t.determinism, l = e;
                          if (e === l)
                            if (i && typeof i == "object" && !Array.isArray(i)) {
                              let P;
                              if (i.level === void 0 && (P = "level"))
                                return g.errors = [{ instancePath: r + "/determinism", schemaPath: "#/properties/determinism/required", keyword: "required", params: { missingProperty: P }, message: "must have required property '" + P + "'" }], !1;
                              {
                                let v = e;
                                for (let n in i)
                                  if (!(n === "level" || n === "relativeTolerance" || n === "reason")) {
                                    return g.errors = [{ instancePath: r + "/determinism", schemaPath: "#/properties/determinism/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n }, message: "must NOT have additional properties" }], !1;
                                    break;
                                  }
                                if (v === e) {
                                  if (i.level !== void 0) {
                                    let n = i.level, o = e;
                                    if (typeof n != "string")
                                      return g.errors = [{ instancePath: r + "/determinism/level", schemaPath: "#/properties/determinism/properties/level/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                    if (!(n === "bitwise" || n === "tolerance" || n === "none"))
                                      return g.errors = [{ instancePath: r + "/determinism/level", schemaPath: "#/properties/determinism/properties/level/enum", keyword: "enum", params: { allowedValues: ee.properties.determinism.properties.level.enum }, message: "must be equal to one of the allowed values" }], !1;
                                    var d = o === e;
                                  } else
                                    var d = !0;
                                  if (d) {
                                    if (i.relativeTolerance !== void 0) {
                                      let n = i.relativeTolerance, o = e;
                                      if (e === o)
                                        if (typeof n == "number" && isFinite(n)) {
                                          if (n <= 0 || isNaN(n))
                                            return g.errors = [{ instancePath: r + "/determinism/relativeTolerance", schemaPath: "#/properties/determinism/properties/relativeTolerance/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" }], !1;
                                        } else
                                          return g.errors = [{ instancePath: r + "/determinism/relativeTolerance", schemaPath: "#/properties/determinism/properties/relativeTolerance/type", keyword: "type", params: { type: "number" }, message: "must be number" }], !1;
                                      var d = o === e;
                                    } else
                                      var d = !0;
                                    if (d)
                                      if (i.reason !== void 0) {
                                        let n = e;
                                        if (typeof i.reason != "string")
                                          return g.errors = [{ instancePath: r + "/determinism/reason", schemaPath: "#/properties/determinism/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                        var d = n === e;
                                      } else
                                        var d = !0;
                                  }
                                }
                              }
                            } else
                              return g.errors = [{ instancePath: r + "/determinism", schemaPath: "#/properties/determinism/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                          var s = l === e;
                        } else
                          var s = !0;
                        if (s) {
                          if (t.metricLog !== void 0) {
                            let i = t.metricLog, l = e;
                            if (e === l)
                              if (i && typeof i == "object" && !Array.isArray(i)) {
                                let P;
                                if (i.id === void 0 && (P = "id") || i.sizeBytes === void 0 && (P = "sizeBytes"))
                                  return g.errors = [{ instancePath: r + "/metricLog", schemaPath: "#/properties/metricLog/required", keyword: "required", params: { missingProperty: P }, message: "must have required property '" + P + "'" }], !1;
                                {
                                  let v = e;
                                  for (let n in i)
                                    if (!(n === "id" || n === "sizeBytes" || n === "list")) {
                                      return g.errors = [{ instancePath: r + "/metricLog", schemaPath: "#/properties/metricLog/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n }, message: "must NOT have additional properties" }], !1;
                                      break;
                                    }
                                  if (v === e) {
                                    if (i.id !== void 0) {
                                      let n = i.id, o = e;
                                      if (e === o)
                                        if (typeof n == "string") {
                                          if (!z.test(n))
                                            return g.errors = [{ instancePath: r + "/metricLog/id", schemaPath: "#/properties/metricLog/properties/id/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }], !1;
                                        } else
                                          return g.errors = [{ instancePath: r + "/metricLog/id", schemaPath: "#/properties/metricLog/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                      var k = o === e;
                                    } else
                                      var k = !0;
                                    if (k) {
                                      if (i.sizeBytes !== void 0) {
                                        let n = i.sizeBytes, o = e;
                                        if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n)))
                                          return g.errors = [{ instancePath: r + "/metricLog/sizeBytes", schemaPath: "#/properties/metricLog/properties/sizeBytes/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                                        if (e === o && typeof n == "number" && isFinite(n) && (n < 0 || isNaN(n)))
                                          return g.errors = [{ instancePath: r + "/metricLog/sizeBytes", schemaPath: "#/properties/metricLog/properties/sizeBytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                                        var k = o === e;
                                      } else
                                        var k = !0;
                                      if (k)
                                        if (i.list !== void 0) {
                                          let n = i.list, o = e;
                                          if (e === o)
                                            if (typeof n == "string") {
                                              if (!z.test(n))
                                                return g.errors = [{ instancePath: r + "/metricLog/list", schemaPath: "#/properties/metricLog/properties/list/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }], !1;
                                            } else
                                              return g.errors = [{ instancePath: r + "/metricLog/list", schemaPath: "#/properties/metricLog/properties/list/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                          var k = o === e;
                                        } else
                                          var k = !0;
                                    }
                                  }
                                }
                              } else
                                return g.errors = [{ instancePath: r + "/metricLog", schemaPath: "#/properties/metricLog/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                            var s = l === e;
                          } else
                            var s = !0;
                          if (s) {
                            if (t.environment !== void 0) {
                              let i = t.environment, l = e;
                              if (e === l)
                                if (i && typeof i == "object" && !Array.isArray(i)) {
                                  let P;
                                  if (i.kstore === void 0 && (P = "kstore") || i.node === void 0 && (P = "node") || i.platform === void 0 && (P = "platform") || i.arch === void 0 && (P = "arch") || i.cpu === void 0 && (P = "cpu") || i.host === void 0 && (P = "host"))
                                    return g.errors = [{ instancePath: r + "/environment", schemaPath: "#/properties/environment/required", keyword: "required", params: { missingProperty: P }, message: "must have required property '" + P + "'" }], !1;
                                  {
                                    let v = e;
                                    for (let n in i)
                                      if (!(n === "kstore" || n === "node" || n === "platform" || n === "arch" || n === "cpu" || n === "host" || n === "observed")) {
                                        return g.errors = [{ instancePath: r + "/environment", schemaPath: "#/properties/environment/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n }, message: "must NOT have additional properties" }], !1;
                                        break;
                                      }
                                    if (v === e) {
                                      if (i.kstore !== void 0) {
                                        let n = e;
                                        if (typeof i.kstore != "string")
                                          return g.errors = [{ instancePath: r + "/environment/kstore", schemaPath: "#/properties/environment/properties/kstore/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                        var O = n === e;
                                      } else
                                        var O = !0;
                                      if (O) {
                                        if (i.node !== void 0) {
                                          let n = e;
                                          if (typeof i.node != "string")
                                            return g.errors = [{ instancePath: r + "/environment/node", schemaPath: "#/properties/environment/properties/node/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                          var O = n === e;
                                        } else
                                          var O = !0;
                                        if (O) {
                                          if (i.platform !== void 0) {
                                            let n = e;
                                            if (typeof i.platform != "string")
                                              return g.errors = [{ instancePath: r + "/environment/platform", schemaPath: "#/properties/environment/properties/platform/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                            var O = n === e;
                                          } else
                                            var O = !0;
                                          if (O) {
                                            if (i.arch !== void 0) {
                                              let n = e;
                                              if (typeof i.arch != "string")
                                                return g.errors = [{ instancePath: r + "/environment/arch", schemaPath: "#/properties/environment/properties/arch/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                              var O = n === e;
                                            } else
                                              var O = !0;
                                            if (O) {
                                              if (i.cpu !== void 0) {
                                                let n = e;
                                                if (typeof i.cpu != "string")
                                                  return g.errors = [{ instancePath: r + "/environment/cpu", schemaPath: "#/properties/environment/properties/cpu/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                var O = n === e;
                                              } else
                                                var O = !0;
                                              if (O) {
                                                if (i.host !== void 0) {
                                                  let n = e;
                                                  if (typeof i.host != "string")
                                                    return g.errors = [{ instancePath: r + "/environment/host", schemaPath: "#/properties/environment/properties/host/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                  var O = n === e;
                                                } else
                                                  var O = !0;
                                                if (O)
                                                  if (i.observed !== void 0) {
                                                    let n = i.observed, o = e;
                                                    if (e === o)
                                                      if (n && typeof n == "object" && !Array.isArray(n)) {
                                                        let I = e;
                                                        for (let f in n)
                                                          if (!(f === "clock" || f === "timer" || f === "random" || f === "network" || f === "variables")) {
                                                            return g.errors = [{ instancePath: r + "/environment/observed", schemaPath: "#/properties/environment/properties/observed/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: f }, message: "must NOT have additional properties" }], !1;
                                                            break;
                                                          }
                                                        if (I === e) {
                                                          if (n.clock !== void 0) {
                                                            let f = n.clock, m = e;
                                                            if (!(typeof f == "number" && !(f % 1) && !isNaN(f) && isFinite(f)))
                                                              return g.errors = [{ instancePath: r + "/environment/observed/clock", schemaPath: "#/properties/environment/properties/observed/properties/clock/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                                                            if (e === m && typeof f == "number" && isFinite(f) && (f < 1 || isNaN(f)))
                                                              return g.errors = [{ instancePath: r + "/environment/observed/clock", schemaPath: "#/properties/environment/properties/observed/properties/clock/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }], !1;
                                                            var b = m === e;
                                                          } else
                                                            var b = !0;
                                                          if (b) {
                                                            if (n.timer !== void 0) {
                                                              let f = n.timer, m = e;
                                                              if (!(typeof f == "number" && !(f % 1) && !isNaN(f) && isFinite(f)))
                                                                return g.errors = [{ instancePath: r + "/environment/observed/timer", schemaPath: "#/properties/environment/properties/observed/properties/timer/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                                                              if (e === m && typeof f == "number" && isFinite(f) && (f < 1 || isNaN(f)))
                                                                return g.errors = [{ instancePath: r + "/environment/observed/timer", schemaPath: "#/properties/environment/properties/observed/properties/timer/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }], !1;
                                                              var b = m === e;
                                                            } else
                                                              var b = !0;
                                                            if (b) {
                                                              if (n.random !== void 0) {
                                                                let f = n.random, m = e;
                                                                if (!(typeof f == "number" && !(f % 1) && !isNaN(f) && isFinite(f)))
                                                                  return g.errors = [{ instancePath: r + "/environment/observed/random", schemaPath: "#/properties/environment/properties/observed/properties/random/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                                                                if (e === m && typeof f == "number" && isFinite(f) && (f < 1 || isNaN(f)))
                                                                  return g.errors = [{ instancePath: r + "/environment/observed/random", schemaPath: "#/properties/environment/properties/observed/properties/random/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }], !1;
                                                                var b = m === e;
                                                              } else
                                                                var b = !0;
                                                              if (b) {
                                                                if (n.network !== void 0) {
                                                                  let f = n.network, m = e;
                                                                  if (e === m)
                                                                    if (Array.isArray(f)) {
                                                                      var S = !0;
                                                                      let j = f.length;
                                                                      for (let D = 0; D < j; D++) {
                                                                        let M = e;
                                                                        if (typeof f[D] != "string")
                                                                          return g.errors = [{ instancePath: r + "/environment/observed/network/" + D, schemaPath: "#/properties/environment/properties/observed/properties/network/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                                        var S = M === e;
                                                                        if (!S)
                                                                          break;
                                                                      }
                                                                    } else
                                                                      return g.errors = [{ instancePath: r + "/environment/observed/network", schemaPath: "#/properties/environment/properties/observed/properties/network/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                                                                  var b = m === e;
                                                                } else
                                                                  var b = !0;
                                                                if (b)
                                                                  if (n.variables !== void 0) {
                                                                    let f = n.variables, m = e;
                                                                    if (e === m)
                                                                      if (f && typeof f == "object" && !Array.isArray(f))
                                                                        for (let j in f) {
                                                                          let D = e;
                                                                          if (typeof f[j] != "string")
                                                                            return g.errors = [{ instancePath: r + "/environment/observed/variables/" + j.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/environment/properties/observed/properties/variables/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                                          var c = D === e;
                                                                          if (!c)
                                                                            break;
                                                                        }
                                                                      else
                                                                        return g.errors = [{ instancePath: r + "/environment/observed/variables", schemaPath: "#/properties/environment/properties/observed/properties/variables/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                                                                    var b = m === e;
                                                                  } else
                                                                    var b = !0;
                                                              }
                                                            }
                                                          }
                                                        }
                                                      } else
                                                        return g.errors = [{ instancePath: r + "/environment/observed", schemaPath: "#/properties/environment/properties/observed/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                                                    var O = o === e;
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
                                  return g.errors = [{ instancePath: r + "/environment", schemaPath: "#/properties/environment/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                              var s = l === e;
                            } else
                              var s = !0;
                            if (s) {
                              if (t.startedAt !== void 0) {
                                let i = e;
                                if (typeof t.startedAt != "string")
                                  return g.errors = [{ instancePath: r + "/startedAt", schemaPath: "#/properties/startedAt/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                var s = i === e;
                              } else
                                var s = !0;
                              if (s) {
                                if (t.durationMs !== void 0) {
                                  let i = t.durationMs, l = e;
                                  if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i)))
                                    return g.errors = [{ instancePath: r + "/durationMs", schemaPath: "#/properties/durationMs/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                                  if (e === l && typeof i == "number" && isFinite(i) && (i < 0 || isNaN(i)))
                                    return g.errors = [{ instancePath: r + "/durationMs", schemaPath: "#/properties/durationMs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                                  var s = l === e;
                                } else
                                  var s = !0;
                                if (s)
                                  if (t.error !== void 0) {
                                    let i = t.error, l = e;
                                    if (e === l)
                                      if (i && typeof i == "object" && !Array.isArray(i)) {
                                        let P;
                                        if (i.code === void 0 && (P = "code") || i.message === void 0 && (P = "message"))
                                          return g.errors = [{ instancePath: r + "/error", schemaPath: "#/properties/error/required", keyword: "required", params: { missingProperty: P }, message: "must have required property '" + P + "'" }], !1;
                                        {
                                          let v = e;
                                          for (let n in i)
                                            if (!(n === "code" || n === "message")) {
                                              return g.errors = [{ instancePath: r + "/error", schemaPath: "#/properties/error/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n }, message: "must NOT have additional properties" }], !1;
                                              break;
                                            }
                                          if (v === e) {
                                            if (i.code !== void 0) {
                                              let n = e;
                                              if (typeof i.code != "string")
                                                return g.errors = [{ instancePath: r + "/error/code", schemaPath: "#/properties/error/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                              var q = n === e;
                                            } else
                                              var q = !0;
                                            if (q)
                                              if (i.message !== void 0) {
                                                let n = e;
                                                if (typeof i.message != "string")
                                                  return g.errors = [{ instancePath: r + "/error/message", schemaPath: "#/properties/error/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                var q = n === e;
                                              } else
                                                var q = !0;
                                          }
                                        }
                                      } else
                                        return g.errors = [{ instancePath: r + "/error", schemaPath: "#/properties/error/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                                    var s = l === e;
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
      return g.errors = [{ instancePath: r, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return g.errors = a, e === 0;
}
g.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var _e = F, le = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "urn:kstore:schema:spec", title: "Spec", description: "Everything that determines the outputs of one run. Its id is the key of the run cache.", type: "object", additionalProperties: !1, required: ["type", "task", "inputs", "settings", "seed", "engine"], properties: { type: { type: "string", const: "kstore.spec.v1" }, task: { type: "object", additionalProperties: !1, required: ["type", "name", "version", "code"], properties: { type: { type: "string", enum: ["learning", "test"] }, name: { type: "string" }, version: { type: "string" }, code: { type: "string", pattern: "^[0-9a-f]{64}$", description: "hash of the code that is executed, its dependencies included" } } }, inputs: { type: "object", additionalProperties: { type: "string", pattern: "^[0-9a-f]{64}$", description: "SHA-256, 64 lower-case hexadecimal digits" }, description: "slot name to version id" }, settings: { type: "object", additionalProperties: !0, description: "validated settings, defaults filled in" }, seed: { type: "integer", minimum: 0, maximum: 4294967295 }, engine: { type: "object", additionalProperties: { type: "string" }, description: "identity of the numeric engine: name, library versions, backend, hash of the wasm file, kernel pack" } } };
function F(t, { instancePath: r = "", parentData: U, parentDataProperty: C, rootData: R = t, dynamicAnchors: X = {} } = {}) {
  let a = null, e = 0, N = F.evaluated;
  if (N.dynamicProps && (N.props = void 0), N.dynamicItems && (N.items = void 0), e === 0)
    if (t && typeof t == "object" && !Array.isArray(t)) {
      let y;
      if (t.type === void 0 && (y = "type") || t.task === void 0 && (y = "task") || t.inputs === void 0 && (y = "inputs") || t.settings === void 0 && (y = "settings") || t.seed === void 0 && (y = "seed") || t.engine === void 0 && (y = "engine"))
        return F.errors = [{ instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: y }, message: "must have required property '" + y + "'" }], !1;
      {
        let $ = e;
        for (let d in t)
          if (!(d === "type" || d === "task" || d === "inputs" || d === "settings" || d === "seed" || d === "engine")) {
            return F.errors = [{ instancePath: r, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: d }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if ($ === e) {
          if (t.type !== void 0) {
            let d = t.type, k = e;
            if (typeof d != "string")
              return F.errors = [{ instancePath: r + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            if (d !== "kstore.spec.v1")
              return F.errors = [{ instancePath: r + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "kstore.spec.v1" }, message: "must be equal to constant" }], !1;
            var s = k === e;
          } else
            var s = !0;
          if (s) {
            if (t.task !== void 0) {
              let d = t.task, k = e;
              if (e === k)
                if (d && typeof d == "object" && !Array.isArray(d)) {
                  let b;
                  if (d.type === void 0 && (b = "type") || d.name === void 0 && (b = "name") || d.version === void 0 && (b = "version") || d.code === void 0 && (b = "code"))
                    return F.errors = [{ instancePath: r + "/task", schemaPath: "#/properties/task/required", keyword: "required", params: { missingProperty: b }, message: "must have required property '" + b + "'" }], !1;
                  {
                    let S = e;
                    for (let c in d)
                      if (!(c === "type" || c === "name" || c === "version" || c === "code")) {
                        return F.errors = [{ instancePath: r + "/task", schemaPath: "#/properties/task/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: c }, message: "must NOT have additional properties" }], !1;
                        break;
                      }
                    if (S === e) {
                      if (d.type !== void 0) {
                        let c = d.type, q = e;
                        if (typeof c != "string")
                          return F.errors = [{ instancePath: r + "/task/type", schemaPath: "#/properties/task/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                        if (!(c === "learning" || c === "test"))
                          return F.errors = [{ instancePath: r + "/task/type", schemaPath: "#/properties/task/properties/type/enum", keyword: "enum", params: { allowedValues: le.properties.task.properties.type.enum }, message: "must be equal to one of the allowed values" }], !1;
                        var x = q === e;
                      } else
                        var x = !0;
                      if (x) {
                        if (d.name !== void 0) {
                          let c = e;
                          if (typeof d.name != "string")
                            return F.errors = [{ instancePath: r + "/task/name", schemaPath: "#/properties/task/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                          var x = c === e;
                        } else
                          var x = !0;
                        if (x) {
                          if (d.version !== void 0) {
                            let c = e;
                            if (typeof d.version != "string")
                              return F.errors = [{ instancePath: r + "/task/version", schemaPath: "#/properties/task/properties/version/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                            var x = c === e;
                          } else
                            var x = !0;
                          if (x)
                            if (d.code !== void 0) {
                              let c = d.code, q = e;
                              if (e === q)
                                if (typeof c == "string") {
                                  if (!z.test(c))
                                    return F.errors = [{ instancePath: r + "/task/code", schemaPath: "#/properties/task/properties/code/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }], !1;
                                } else
                                  return F.errors = [{ instancePath: r + "/task/code", schemaPath: "#/properties/task/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                              var x = q === e;
                            } else
                              var x = !0;
                        }
                      }
                    }
                  }
                } else
                  return F.errors = [{ instancePath: r + "/task", schemaPath: "#/properties/task/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
              var s = k === e;
            } else
              var s = !0;
            if (s) {
              if (t.inputs !== void 0) {
                let d = t.inputs, k = e;
                if (e === k)
                  if (d && typeof d == "object" && !Array.isArray(d))
                    for (let b in d) {
                      let S = d[b], c = e;
                      if (e === c)
                        if (typeof S == "string") {
                          if (!z.test(S))
                            return F.errors = [{ instancePath: r + "/inputs/" + b.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/inputs/additionalProperties/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }], !1;
                        } else
                          return F.errors = [{ instancePath: r + "/inputs/" + b.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/inputs/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                      var A = c === e;
                      if (!A)
                        break;
                    }
                  else
                    return F.errors = [{ instancePath: r + "/inputs", schemaPath: "#/properties/inputs/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                var s = k === e;
              } else
                var s = !0;
              if (s) {
                if (t.settings !== void 0) {
                  let d = t.settings, k = e;
                  if (e === k && !(d && typeof d == "object" && !Array.isArray(d)))
                    return F.errors = [{ instancePath: r + "/settings", schemaPath: "#/properties/settings/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                  var s = k === e;
                } else
                  var s = !0;
                if (s) {
                  if (t.seed !== void 0) {
                    let d = t.seed, k = e;
                    if (!(typeof d == "number" && !(d % 1) && !isNaN(d) && isFinite(d)))
                      return F.errors = [{ instancePath: r + "/seed", schemaPath: "#/properties/seed/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                    if (e === k && typeof d == "number" && isFinite(d)) {
                      if (d > 4294967295 || isNaN(d))
                        return F.errors = [{ instancePath: r + "/seed", schemaPath: "#/properties/seed/maximum", keyword: "maximum", params: { comparison: "<=", limit: 4294967295 }, message: "must be <= 4294967295" }], !1;
                      if (d < 0 || isNaN(d))
                        return F.errors = [{ instancePath: r + "/seed", schemaPath: "#/properties/seed/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                    }
                    var s = k === e;
                  } else
                    var s = !0;
                  if (s)
                    if (t.engine !== void 0) {
                      let d = t.engine, k = e;
                      if (e === k)
                        if (d && typeof d == "object" && !Array.isArray(d))
                          for (let b in d) {
                            let S = e;
                            if (typeof d[b] != "string")
                              return F.errors = [{ instancePath: r + "/engine/" + b.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/engine/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                            var p = S === e;
                            if (!p)
                              break;
                          }
                        else
                          return F.errors = [{ instancePath: r + "/engine", schemaPath: "#/properties/engine/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                      var s = k === e;
                    } else
                      var s = !0;
                }
              }
            }
          }
        }
      }
    } else
      return F.errors = [{ instancePath: r, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return F.errors = a, e === 0;
}
F.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Ae = T, re = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "urn:kstore:schema:verdict", title: "Verdict", description: "What running a recorded task run again found.", type: "object", additionalProperties: !1, required: ["type", "run", "verdict", "outputs", "firstDifference", "cause", "missing", "changed", "tolerance", "environment", "judgedAt", "durationMs"], properties: { type: { type: "string", const: "kstore.verdict.v1" }, run: { type: "string", pattern: "^[0-9a-f]{64}$", description: "the task run that was judged" }, verdict: { type: "string", enum: ["IDENTICAL", "EQUIVALENT", "DIFFERENT", "CANNOT"] }, outputs: { type: "array", items: { type: "object", additionalProperties: !1, required: ["ref", "expected", "actual", "equal"], properties: { ref: { type: "string", description: "kind/name_vN" }, expected: { type: "string", pattern: "^[0-9a-f]{64}$", description: "SHA-256, 64 lower-case hexadecimal digits" }, actual: { anyOf: [{ type: "string", pattern: "^[0-9a-f]{64}$", description: "SHA-256, 64 lower-case hexadecimal digits" }, { type: "null" }] }, equal: { type: "boolean", description: "same id" } } } }, firstDifference: { anyOf: [{ type: "object", additionalProperties: !1, required: ["output", "path", "place", "expected", "actual", "relativeDifference"], properties: { output: { type: "string", description: "kind/name_vN" }, path: { type: "string", description: "file in the output; empty when its summary differs" }, place: { type: "string", description: "tensor, metric, cell or byte" }, expected: { description: "any JSON value" }, actual: { description: "any JSON value" }, relativeDifference: { anyOf: [{ type: "number" }, { type: "null" }] } } }, { type: "null" }] }, cause: { anyOf: [{ type: "object", additionalProperties: !1, required: ["kind", "certainty", "sentence", "evidence", "advice"], properties: { kind: { type: "string", enum: ["input-content", "settings", "seed", "plugin-code", "engine", "library", "interpreter", "threads", "not-deterministic", "row-order", "environment-variable", "clock", "network", "platform", "unknown"] }, certainty: { type: "string", enum: ["shown", "likely", "possible"], description: "shown: seen in the store or by running it; likely: the only known change; possible: one of several" }, sentence: { type: "string" }, evidence: { type: "array", items: { type: "string" } }, advice: { type: "string", description: "what to do" } } }, { type: "null" }] }, missing: { type: "array", description: "what is not there, for CANNOT", items: { type: "object", additionalProperties: !1, required: ["what", "why"], properties: { what: { type: "string" }, why: { type: "string" } } } }, changed: { type: "array", description: "what was allowed to differ from the record", items: { type: "string" } }, tolerance: { anyOf: [{ type: "object", additionalProperties: !1, required: ["relative", "declaredBy"], properties: { relative: { type: "number", exclusiveMinimum: 0, description: "share of the larger of two numbers by which they may differ" }, declaredBy: { type: "string", enum: ["task", "person"] } } }, { type: "null" }], description: "how far numbers may be apart; null when no tolerance is declared" }, environment: { type: "object", additionalProperties: !0, description: "where it was judged; as in a run record" }, judgedAt: { type: "string", pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$", description: "ISO 8601, UTC" }, durationMs: { type: "integer", minimum: 0 } } }, fe = new RegExp("^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$", "u");
function T(t, { instancePath: r = "", parentData: U, parentDataProperty: C, rootData: R = t, dynamicAnchors: X = {} } = {}) {
  let a = null, e = 0, N = T.evaluated;
  if (N.dynamicProps && (N.props = void 0), N.dynamicItems && (N.items = void 0), e === 0)
    if (t && typeof t == "object" && !Array.isArray(t)) {
      let i;
      if (t.type === void 0 && (i = "type") || t.run === void 0 && (i = "run") || t.verdict === void 0 && (i = "verdict") || t.outputs === void 0 && (i = "outputs") || t.firstDifference === void 0 && (i = "firstDifference") || t.cause === void 0 && (i = "cause") || t.missing === void 0 && (i = "missing") || t.changed === void 0 && (i = "changed") || t.tolerance === void 0 && (i = "tolerance") || t.environment === void 0 && (i = "environment") || t.judgedAt === void 0 && (i = "judgedAt") || t.durationMs === void 0 && (i = "durationMs"))
        return T.errors = [{ instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: i }, message: "must have required property '" + i + "'" }], !1;
      {
        let l = e;
        for (let u in t)
          if (!ae.call(re.properties, u)) {
            return T.errors = [{ instancePath: r, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: u }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (l === e) {
          if (t.type !== void 0) {
            let u = t.type, P = e;
            if (typeof u != "string")
              return T.errors = [{ instancePath: r + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            if (u !== "kstore.verdict.v1")
              return T.errors = [{ instancePath: r + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "kstore.verdict.v1" }, message: "must be equal to constant" }], !1;
            var s = P === e;
          } else
            var s = !0;
          if (s) {
            if (t.run !== void 0) {
              let u = t.run, P = e;
              if (e === P)
                if (typeof u == "string") {
                  if (!z.test(u))
                    return T.errors = [{ instancePath: r + "/run", schemaPath: "#/properties/run/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }], !1;
                } else
                  return T.errors = [{ instancePath: r + "/run", schemaPath: "#/properties/run/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              var s = P === e;
            } else
              var s = !0;
            if (s) {
              if (t.verdict !== void 0) {
                let u = t.verdict, P = e;
                if (typeof u != "string")
                  return T.errors = [{ instancePath: r + "/verdict", schemaPath: "#/properties/verdict/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                if (!(u === "IDENTICAL" || u === "EQUIVALENT" || u === "DIFFERENT" || u === "CANNOT"))
                  return T.errors = [{ instancePath: r + "/verdict", schemaPath: "#/properties/verdict/enum", keyword: "enum", params: { allowedValues: re.properties.verdict.enum }, message: "must be equal to one of the allowed values" }], !1;
                var s = P === e;
              } else
                var s = !0;
              if (s) {
                if (t.outputs !== void 0) {
                  let u = t.outputs, P = e;
                  if (e === P)
                    if (Array.isArray(u)) {
                      var x = !0;
                      let n = u.length;
                      for (let o = 0; o < n; o++) {
                        let _ = u[o], I = e;
                        if (e === I)
                          if (_ && typeof _ == "object" && !Array.isArray(_)) {
                            let m;
                            if (_.ref === void 0 && (m = "ref") || _.expected === void 0 && (m = "expected") || _.actual === void 0 && (m = "actual") || _.equal === void 0 && (m = "equal"))
                              return T.errors = [{ instancePath: r + "/outputs/" + o, schemaPath: "#/properties/outputs/items/required", keyword: "required", params: { missingProperty: m }, message: "must have required property '" + m + "'" }], !1;
                            {
                              let h = e;
                              for (let j in _)
                                if (!(j === "ref" || j === "expected" || j === "actual" || j === "equal")) {
                                  return T.errors = [{ instancePath: r + "/outputs/" + o, schemaPath: "#/properties/outputs/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: j }, message: "must NOT have additional properties" }], !1;
                                  break;
                                }
                              if (h === e) {
                                if (_.ref !== void 0) {
                                  let j = e;
                                  if (typeof _.ref != "string")
                                    return T.errors = [{ instancePath: r + "/outputs/" + o + "/ref", schemaPath: "#/properties/outputs/items/properties/ref/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                  var A = j === e;
                                } else
                                  var A = !0;
                                if (A) {
                                  if (_.expected !== void 0) {
                                    let j = _.expected, D = e;
                                    if (e === D)
                                      if (typeof j == "string") {
                                        if (!z.test(j))
                                          return T.errors = [{ instancePath: r + "/outputs/" + o + "/expected", schemaPath: "#/properties/outputs/items/properties/expected/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }], !1;
                                      } else
                                        return T.errors = [{ instancePath: r + "/outputs/" + o + "/expected", schemaPath: "#/properties/outputs/items/properties/expected/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                    var A = D === e;
                                  } else
                                    var A = !0;
                                  if (A) {
                                    if (_.actual !== void 0) {
                                      let j = _.actual, D = e, M = e, G = !1, Y = e;
                                      if (e === Y)
                                        if (typeof j == "string") {
                                          if (!z.test(j)) {
                                            let K = { instancePath: r + "/outputs/" + o + "/actual", schemaPath: "#/properties/outputs/items/properties/actual/anyOf/0/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' };
                                            a === null ? a = [K] : a.push(K), e++;
                                          }
                                        } else {
                                          let K = { instancePath: r + "/outputs/" + o + "/actual", schemaPath: "#/properties/outputs/items/properties/actual/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                          a === null ? a = [K] : a.push(K), e++;
                                        }
                                      var p = Y === e;
                                      G = G || p;
                                      let pe = e;
                                      if (j !== null) {
                                        let K = { instancePath: r + "/outputs/" + o + "/actual", schemaPath: "#/properties/outputs/items/properties/actual/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                        a === null ? a = [K] : a.push(K), e++;
                                      }
                                      var p = pe === e;
                                      if (G = G || p, G)
                                        e = M, a !== null && (M ? a.length = M : a = null);
                                      else {
                                        let K = { instancePath: r + "/outputs/" + o + "/actual", schemaPath: "#/properties/outputs/items/properties/actual/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                        return a === null ? a = [K] : a.push(K), e++, T.errors = a, !1;
                                      }
                                      var A = D === e;
                                    } else
                                      var A = !0;
                                    if (A)
                                      if (_.equal !== void 0) {
                                        let j = e;
                                        if (typeof _.equal != "boolean")
                                          return T.errors = [{ instancePath: r + "/outputs/" + o + "/equal", schemaPath: "#/properties/outputs/items/properties/equal/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }], !1;
                                        var A = j === e;
                                      } else
                                        var A = !0;
                                  }
                                }
                              }
                            }
                          } else
                            return T.errors = [{ instancePath: r + "/outputs/" + o, schemaPath: "#/properties/outputs/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                        var x = I === e;
                        if (!x)
                          break;
                      }
                    } else
                      return T.errors = [{ instancePath: r + "/outputs", schemaPath: "#/properties/outputs/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                  var s = P === e;
                } else
                  var s = !0;
                if (s) {
                  if (t.firstDifference !== void 0) {
                    let u = t.firstDifference, P = e, v = e, n = !1, o = e;
                    if (e === o)
                      if (u && typeof u == "object" && !Array.isArray(u)) {
                        let f;
                        if (u.output === void 0 && (f = "output") || u.path === void 0 && (f = "path") || u.place === void 0 && (f = "place") || u.expected === void 0 && (f = "expected") || u.actual === void 0 && (f = "actual") || u.relativeDifference === void 0 && (f = "relativeDifference")) {
                          let m = { instancePath: r + "/firstDifference", schemaPath: "#/properties/firstDifference/anyOf/0/required", keyword: "required", params: { missingProperty: f }, message: "must have required property '" + f + "'" };
                          a === null ? a = [m] : a.push(m), e++;
                        } else {
                          let m = e;
                          for (let h in u)
                            if (!(h === "output" || h === "path" || h === "place" || h === "expected" || h === "actual" || h === "relativeDifference")) {
                              let j = { instancePath: r + "/firstDifference", schemaPath: "#/properties/firstDifference/anyOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: h }, message: "must NOT have additional properties" };
                              a === null ? a = [j] : a.push(j), e++;
                              break;
                            }
                          if (m === e) {
                            if (u.output !== void 0) {
                              let h = e;
                              if (typeof u.output != "string") {
                                let j = { instancePath: r + "/firstDifference/output", schemaPath: "#/properties/firstDifference/anyOf/0/properties/output/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                a === null ? a = [j] : a.push(j), e++;
                              }
                              var y = h === e;
                            } else
                              var y = !0;
                            if (y) {
                              if (u.path !== void 0) {
                                let h = e;
                                if (typeof u.path != "string") {
                                  let D = { instancePath: r + "/firstDifference/path", schemaPath: "#/properties/firstDifference/anyOf/0/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                  a === null ? a = [D] : a.push(D), e++;
                                }
                                var y = h === e;
                              } else
                                var y = !0;
                              if (y) {
                                if (u.place !== void 0) {
                                  let h = e;
                                  if (typeof u.place != "string") {
                                    let D = { instancePath: r + "/firstDifference/place", schemaPath: "#/properties/firstDifference/anyOf/0/properties/place/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                    a === null ? a = [D] : a.push(D), e++;
                                  }
                                  var y = h === e;
                                } else
                                  var y = !0;
                                if (y)
                                  if (u.relativeDifference !== void 0) {
                                    let h = u.relativeDifference, j = e, D = e, M = !1, G = e;
                                    if (!(typeof h == "number" && isFinite(h))) {
                                      let Q = { instancePath: r + "/firstDifference/relativeDifference", schemaPath: "#/properties/firstDifference/anyOf/0/properties/relativeDifference/anyOf/0/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                                      a === null ? a = [Q] : a.push(Q), e++;
                                    }
                                    var $ = G === e;
                                    M = M || $;
                                    let Y = e;
                                    if (h !== null) {
                                      let Q = { instancePath: r + "/firstDifference/relativeDifference", schemaPath: "#/properties/firstDifference/anyOf/0/properties/relativeDifference/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                      a === null ? a = [Q] : a.push(Q), e++;
                                    }
                                    var $ = Y === e;
                                    if (M = M || $, M)
                                      e = D, a !== null && (D ? a.length = D : a = null);
                                    else {
                                      let Q = { instancePath: r + "/firstDifference/relativeDifference", schemaPath: "#/properties/firstDifference/anyOf/0/properties/relativeDifference/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                      a === null ? a = [Q] : a.push(Q), e++;
                                    }
                                    var y = j === e;
                                  } else
                                    var y = !0;
                              }
                            }
                          }
                        }
                      } else {
                        let f = { instancePath: r + "/firstDifference", schemaPath: "#/properties/firstDifference/anyOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                        a === null ? a = [f] : a.push(f), e++;
                      }
                    var d = o === e;
                    n = n || d;
                    let _ = e;
                    if (u !== null) {
                      let f = { instancePath: r + "/firstDifference", schemaPath: "#/properties/firstDifference/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                      a === null ? a = [f] : a.push(f), e++;
                    }
                    var d = _ === e;
                    if (n = n || d, n)
                      e = v, a !== null && (v ? a.length = v : a = null);
                    else {
                      let f = { instancePath: r + "/firstDifference", schemaPath: "#/properties/firstDifference/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                      return a === null ? a = [f] : a.push(f), e++, T.errors = a, !1;
                    }
                    var s = P === e;
                  } else
                    var s = !0;
                  if (s) {
                    if (t.cause !== void 0) {
                      let u = t.cause, P = e, v = e, n = !1, o = e;
                      if (e === o)
                        if (u && typeof u == "object" && !Array.isArray(u)) {
                          let f;
                          if (u.kind === void 0 && (f = "kind") || u.certainty === void 0 && (f = "certainty") || u.sentence === void 0 && (f = "sentence") || u.evidence === void 0 && (f = "evidence") || u.advice === void 0 && (f = "advice")) {
                            let m = { instancePath: r + "/cause", schemaPath: "#/properties/cause/anyOf/0/required", keyword: "required", params: { missingProperty: f }, message: "must have required property '" + f + "'" };
                            a === null ? a = [m] : a.push(m), e++;
                          } else {
                            let m = e;
                            for (let h in u)
                              if (!(h === "kind" || h === "certainty" || h === "sentence" || h === "evidence" || h === "advice")) {
                                let j = { instancePath: r + "/cause", schemaPath: "#/properties/cause/anyOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: h }, message: "must NOT have additional properties" };
                                a === null ? a = [j] : a.push(j), e++;
                                break;
                              }
                            if (m === e) {
                              if (u.kind !== void 0) {
                                let h = u.kind, j = e;
                                if (typeof h != "string") {
                                  let D = { instancePath: r + "/cause/kind", schemaPath: "#/properties/cause/anyOf/0/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                  a === null ? a = [D] : a.push(D), e++;
                                }
                                if (!(h === "input-content" || h === "settings" || h === "seed" || h === "plugin-code" || h === "engine" || h === "library" || h === "interpreter" || h === "threads" || h === "not-deterministic" || h === "row-order" || h === "environment-variable" || h === "clock" || h === "network" || h === "platform" || h === "unknown")) {
                                  let D = { instancePath: r + "/cause/kind", schemaPath: "#/properties/cause/anyOf/0/properties/kind/enum", keyword: "enum", params: { allowedValues: re.properties.cause.anyOf[0].properties.kind.enum }, message: "must be equal to one of the allowed values" };
                                  a === null ? a = [D] : a.push(D), e++;
                                }
                                var k = j === e;
                              } else
                                var k = !0;
                              if (k) {
                                if (u.certainty !== void 0) {
                                  let h = u.certainty, j = e;
                                  if (typeof h != "string") {
                                    let M = { instancePath: r + "/cause/certainty", schemaPath: "#/properties/cause/anyOf/0/properties/certainty/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                    a === null ? a = [M] : a.push(M), e++;
                                  }
                                  if (!(h === "shown" || h === "likely" || h === "possible")) {
                                    let M = { instancePath: r + "/cause/certainty", schemaPath: "#/properties/cause/anyOf/0/properties/certainty/enum", keyword: "enum", params: { allowedValues: re.properties.cause.anyOf[0].properties.certainty.enum }, message: "must be equal to one of the allowed values" };
                                    a === null ? a = [M] : a.push(M), e++;
                                  }
                                  var k = j === e;
                                } else
                                  var k = !0;
                                if (k) {
                                  if (u.sentence !== void 0) {
                                    let h = e;
                                    if (typeof u.sentence != "string") {
                                      let D = { instancePath: r + "/cause/sentence", schemaPath: "#/properties/cause/anyOf/0/properties/sentence/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                      a === null ? a = [D] : a.push(D), e++;
                                    }
                                    var k = h === e;
                                  } else
                                    var k = !0;
                                  if (k) {
                                    if (u.evidence !== void 0) {
                                      let h = u.evidence, j = e;
                                      if (e === j)
                                        if (Array.isArray(h)) {
                                          var O = !0;
                                          let M = h.length;
                                          for (let G = 0; G < M; G++) {
                                            let Y = e;
                                            if (typeof h[G] != "string") {
                                              let Q = { instancePath: r + "/cause/evidence/" + G, schemaPath: "#/properties/cause/anyOf/0/properties/evidence/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                              a === null ? a = [Q] : a.push(Q), e++;
                                            }
                                            var O = Y === e;
                                            if (!O)
                                              break;
                                          }
                                        } else {
                                          let M = { instancePath: r + "/cause/evidence", schemaPath: "#/properties/cause/anyOf/0/properties/evidence/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                                          a === null ? a = [M] : a.push(M), e++;
                                        }
                                      var k = j === e;
                                    } else
                                      var k = !0;
                                    if (k)
                                      if (u.advice !== void 0) {
                                        let h = e;
                                        if (typeof u.advice != "string") {
                                          let D = { instancePath: r + "/cause/advice", schemaPath: "#/properties/cause/anyOf/0/properties/advice/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                          a === null ? a = [D] : a.push(D), e++;
                                        }
                                        var k = h === e;
                                      } else
                                        var k = !0;
                                  }
                                }
                              }
                            }
                          }
                        } else {
                          let f = { instancePath: r + "/cause", schemaPath: "#/properties/cause/anyOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                          a === null ? a = [f] : a.push(f), e++;
                        }
                      var b = o === e;
                      n = n || b;
                      let _ = e;
                      if (u !== null) {
                        let f = { instancePath: r + "/cause", schemaPath: "#/properties/cause/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                        a === null ? a = [f] : a.push(f), e++;
                      }
                      var b = _ === e;
                      if (n = n || b, n)
                        e = v, a !== null && (v ? a.length = v : a = null);
                      else {
                        let f = { instancePath: r + "/cause", schemaPath: "#/properties/cause/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                        return a === null ? a = [f] : a.push(f), e++, T.errors = a, !1;
                      }
                      var s = P === e;
                    } else
                      var s = !0;
                    if (s) {
                      if (t.missing !== void 0) {
                        let u = t.missing, P = e;
                        if (e === P)
                          if (Array.isArray(u)) {
                            var S = !0;
                            let n = u.length;
                            for (let o = 0; o < n; o++) {
                              let _ = u[o], I = e;
                              if (e === I)
                                if (_ && typeof _ == "object" && !Array.isArray(_)) {
                                  let m;
                                  if (_.what === void 0 && (m = "what") || _.why === void 0 && (m = "why"))
                                    return T.errors = [{ instancePath: r + "/missing/" + o, schemaPath: "#/properties/missing/items/required", keyword: "required", params: { missingProperty: m }, message: "must have required property '" + m + "'" }], !1;
                                  {
                                    let h = e;
                                    for (let j in _)
                                      if (!(j === "what" || j === "why")) {
                                        return T.errors = [{ instancePath: r + "/missing/" + o, schemaPath: "#/properties/missing/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: j }, message: "must NOT have additional properties" }], !1;
                                        break;
                                      }
                                    if (h === e) {
                                      if (_.what !== void 0) {
                                        let j = e;
                                        if (typeof _.what != "string")
                                          return T.errors = [{ instancePath: r + "/missing/" + o + "/what", schemaPath: "#/properties/missing/items/properties/what/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                        var c = j === e;
                                      } else
                                        var c = !0;
                                      if (c)
                                        if (_.why !== void 0) {
                                          let j = e;
                                          if (typeof _.why != "string")
                                            return T.errors = [{ instancePath: r + "/missing/" + o + "/why", schemaPath: "#/properties/missing/items/properties/why/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                          var c = j === e;
                                        } else
                                          var c = !0;
                                    }
                                  }
                                } else
                                  return T.errors = [{ instancePath: r + "/missing/" + o, schemaPath: "#/properties/missing/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                              var S = I === e;
                              if (!S)
                                break;
                            }
                          } else
                            return T.errors = [{ instancePath: r + "/missing", schemaPath: "#/properties/missing/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                        var s = P === e;
                      } else
                        var s = !0;
                      if (s) {
                        if (t.changed !== void 0) {
                          let u = t.changed, P = e;
                          if (e === P)
                            if (Array.isArray(u)) {
                              var q = !0;
                              let n = u.length;
                              for (let o = 0; o < n; o++) {
                                let _ = e;
                                if (typeof u[o] != "string")
                                  return T.errors = [{ instancePath: r + "/changed/" + o, schemaPath: "#/properties/changed/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                var q = _ === e;
                                if (!q)
                                  break;
                              }
                            } else
                              return T.errors = [{ instancePath: r + "/changed", schemaPath: "#/properties/changed/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                          var s = P === e;
                        } else
                          var s = !0;
                        if (s) {
                          if (t.tolerance !== void 0) {
                            let u = t.tolerance, P = e, v = e, n = !1, o = e;
                            if (e === o)
                              if (u && typeof u == "object" && !Array.isArray(u)) {
                                let f;
                                if (u.relative === void 0 && (f = "relative") || u.declaredBy === void 0 && (f = "declaredBy")) {
                                  let m = { instancePath: r + "/tolerance", schemaPath: "#/properties/tolerance/anyOf/0/required", keyword: "required", params: { missingProperty: f }, message: "must have required property '" + f + "'" };
                                  a === null ? a = [m] : a.push(m), e++;
                                } else {
                                  let m = e;
                                  for (let h in u)
                                    if (!(h === "relative" || h === "declaredBy")) {
                                      let j = { instancePath: r + "/tolerance", schemaPath: "#/properties/tolerance/anyOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: h }, message: "must NOT have additional properties" };
                                      a === null ? a = [j] : a.push(j), e++;
                                      break;
                                    }
                                  if (m === e) {
                                    if (u.relative !== void 0) {
                                      let h = u.relative, j = e;
                                      if (e === j)
                                        if (typeof h == "number" && isFinite(h)) {
                                          if (h <= 0 || isNaN(h)) {
                                            let D = { instancePath: r + "/tolerance/relative", schemaPath: "#/properties/tolerance/anyOf/0/properties/relative/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
                                            a === null ? a = [D] : a.push(D), e++;
                                          }
                                        } else {
                                          let D = { instancePath: r + "/tolerance/relative", schemaPath: "#/properties/tolerance/anyOf/0/properties/relative/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                                          a === null ? a = [D] : a.push(D), e++;
                                        }
                                      var B = j === e;
                                    } else
                                      var B = !0;
                                    if (B)
                                      if (u.declaredBy !== void 0) {
                                        let h = u.declaredBy, j = e;
                                        if (typeof h != "string") {
                                          let M = { instancePath: r + "/tolerance/declaredBy", schemaPath: "#/properties/tolerance/anyOf/0/properties/declaredBy/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                          a === null ? a = [M] : a.push(M), e++;
                                        }
                                        if (!(h === "task" || h === "person")) {
                                          let M = { instancePath: r + "/tolerance/declaredBy", schemaPath: "#/properties/tolerance/anyOf/0/properties/declaredBy/enum", keyword: "enum", params: { allowedValues: re.properties.tolerance.anyOf[0].properties.declaredBy.enum }, message: "must be equal to one of the allowed values" };
                                          a === null ? a = [M] : a.push(M), e++;
                                        }
                                        var B = j === e;
                                      } else
                                        var B = !0;
                                  }
                                }
                              } else {
                                let f = { instancePath: r + "/tolerance", schemaPath: "#/properties/tolerance/anyOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                a === null ? a = [f] : a.push(f), e++;
                              }
                            var E = o === e;
                            n = n || E;
                            let _ = e;
                            if (u !== null) {
                              let f = { instancePath: r + "/tolerance", schemaPath: "#/properties/tolerance/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                              a === null ? a = [f] : a.push(f), e++;
                            }
                            var E = _ === e;
                            if (n = n || E, n)
                              e = v, a !== null && (v ? a.length = v : a = null);
                            else {
                              let f = { instancePath: r + "/tolerance", schemaPath: "#/properties/tolerance/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                              return a === null ? a = [f] : a.push(f), e++, T.errors = a, !1;
                            }
                            var s = P === e;
                          } else
                            var s = !0;
                          if (s) {
                            if (t.environment !== void 0) {
                              let u = t.environment, P = e;
                              if (e === P && !(u && typeof u == "object" && !Array.isArray(u)))
                                return T.errors = [{ instancePath: r + "/environment", schemaPath: "#/properties/environment/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                              var s = P === e;
                            } else
                              var s = !0;
                            if (s) {
                              if (t.judgedAt !== void 0) {
                                let u = t.judgedAt, P = e;
                                if (e === P)
                                  if (typeof u == "string") {
                                    if (!fe.test(u))
                                      return T.errors = [{ instancePath: r + "/judgedAt", schemaPath: "#/properties/judgedAt/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$"' }], !1;
                                  } else
                                    return T.errors = [{ instancePath: r + "/judgedAt", schemaPath: "#/properties/judgedAt/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                var s = P === e;
                              } else
                                var s = !0;
                              if (s)
                                if (t.durationMs !== void 0) {
                                  let u = t.durationMs, P = e;
                                  if (!(typeof u == "number" && !(u % 1) && !isNaN(u) && isFinite(u)))
                                    return T.errors = [{ instancePath: r + "/durationMs", schemaPath: "#/properties/durationMs/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                                  if (e === P && typeof u == "number" && isFinite(u) && (u < 0 || isNaN(u)))
                                    return T.errors = [{ instancePath: r + "/durationMs", schemaPath: "#/properties/durationMs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                                  var s = P === e;
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
      return T.errors = [{ instancePath: r, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return T.errors = a, e === 0;
}
T.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var qe = V, ce = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "urn:kstore:schema:version", title: "Version", description: "One published version: an immutable file in the ledger.", type: "object", additionalProperties: !1, required: ["type", "kind", "name", "version", "id", "manifest"], properties: { type: { type: "string", const: "kstore.version.v1" }, kind: { type: "string", enum: ["dataset", "preprocessing", "model", "training", "evaluation", "experiment", "report", "checkpoint", "result", "plugin"] }, name: { type: "string", minLength: 1, maxLength: 100 }, version: { type: "integer", minimum: 1 }, id: { type: "string", pattern: "^[0-9a-f]{64}$", description: "SHA-256, 64 lower-case hexadecimal digits" }, manifest: { type: "object", description: "the manifest whose canonical JSON hashes to `id`; schema `manifest`", additionalProperties: !0 } } };
function V(t, { instancePath: r = "", parentData: U, parentDataProperty: C, rootData: R = t, dynamicAnchors: X = {} } = {}) {
  let a = null, e = 0, N = V.evaluated;
  if (N.dynamicProps && (N.props = void 0), N.dynamicItems && (N.items = void 0), e === 0)
    if (t && typeof t == "object" && !Array.isArray(t)) {
      let x;
      if (t.type === void 0 && (x = "type") || t.kind === void 0 && (x = "kind") || t.name === void 0 && (x = "name") || t.version === void 0 && (x = "version") || t.id === void 0 && (x = "id") || t.manifest === void 0 && (x = "manifest"))
        return V.errors = [{ instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: x }, message: "must have required property '" + x + "'" }], !1;
      {
        let A = e;
        for (let p in t)
          if (!(p === "type" || p === "kind" || p === "name" || p === "version" || p === "id" || p === "manifest")) {
            return V.errors = [{ instancePath: r, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (A === e) {
          if (t.type !== void 0) {
            let p = t.type, y = e;
            if (typeof p != "string")
              return V.errors = [{ instancePath: r + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            if (p !== "kstore.version.v1")
              return V.errors = [{ instancePath: r + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "kstore.version.v1" }, message: "must be equal to constant" }], !1;
            var s = y === e;
          } else
            var s = !0;
          if (s) {
            if (t.kind !== void 0) {
              let p = t.kind, y = e;
              if (typeof p != "string")
                return V.errors = [{ instancePath: r + "/kind", schemaPath: "#/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              if (!(p === "dataset" || p === "preprocessing" || p === "model" || p === "training" || p === "evaluation" || p === "experiment" || p === "report" || p === "checkpoint" || p === "result" || p === "plugin"))
                return V.errors = [{ instancePath: r + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: ce.properties.kind.enum }, message: "must be equal to one of the allowed values" }], !1;
              var s = y === e;
            } else
              var s = !0;
            if (s) {
              if (t.name !== void 0) {
                let p = t.name, y = e;
                if (e === y)
                  if (typeof p == "string") {
                    if (ie(p) > 100)
                      return V.errors = [{ instancePath: r + "/name", schemaPath: "#/properties/name/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" }], !1;
                    if (ie(p) < 1)
                      return V.errors = [{ instancePath: r + "/name", schemaPath: "#/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                  } else
                    return V.errors = [{ instancePath: r + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                var s = y === e;
              } else
                var s = !0;
              if (s) {
                if (t.version !== void 0) {
                  let p = t.version, y = e;
                  if (!(typeof p == "number" && !(p % 1) && !isNaN(p) && isFinite(p)))
                    return V.errors = [{ instancePath: r + "/version", schemaPath: "#/properties/version/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                  if (e === y && typeof p == "number" && isFinite(p) && (p < 1 || isNaN(p)))
                    return V.errors = [{ instancePath: r + "/version", schemaPath: "#/properties/version/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }], !1;
                  var s = y === e;
                } else
                  var s = !0;
                if (s) {
                  if (t.id !== void 0) {
                    let p = t.id, y = e;
                    if (e === y)
                      if (typeof p == "string") {
                        if (!z.test(p))
                          return V.errors = [{ instancePath: r + "/id", schemaPath: "#/properties/id/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }], !1;
                      } else
                        return V.errors = [{ instancePath: r + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                    var s = y === e;
                  } else
                    var s = !0;
                  if (s)
                    if (t.manifest !== void 0) {
                      let p = t.manifest, y = e;
                      if (e === y && !(p && typeof p == "object" && !Array.isArray(p)))
                        return V.errors = [{ instancePath: r + "/manifest", schemaPath: "#/properties/manifest/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
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
      return V.errors = [{ instancePath: r, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return V.errors = a, e === 0;
}
V.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Ne = {
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
  ge as isAliases,
  ve as isConfig,
  ke as isExperimentRun,
  be as isExperimentSpec,
  Pe as isGarbage,
  we as isManifest,
  je as isRun,
  _e as isSpec,
  Ae as isVerdict,
  qe as isVersion,
  Ne as schemas
};
