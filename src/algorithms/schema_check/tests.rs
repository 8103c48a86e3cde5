use super::*;
use serde_json::json;

const SCHEMAS: &str = "#/components/schemas/";

fn spec(version: &str, schema: Value, components: Value) -> Value {
    json!({
        "openapi": version,
        "paths": {"/execute": {"post": {
            "requestBody": {"content": {"application/json": {"schema": schema}}}}}},
        "components": {"schemas": components}
    })
}

fn faults_of(spec: &Value, mode: Mode, parameters: &Value) -> Vec<String> {
    let checker = Checker::new(spec, None, mode, || ()).unwrap();
    let faults = checker.check(parameters, || ());
    faults
        .iter()
        .map(|f| format!("{}: {}", f.path, f.message))
        .collect()
}

fn faults(schema: Value, parameters: Value) -> Vec<String> {
    faults_of(&spec("3.0.3", schema, json!({})), Mode::Whole, &parameters)
}

fn refusal(version: &str, schema: Value, components: Value) -> String {
    let fault =
        Checker::new(&spec(version, schema, components), None, Mode::Whole, || ()).unwrap_err();
    let start = "paths[\"/execute\"].post.requestBody.content[\"application/json\"].schema";
    format!("{}: {}", fault.path.replace(start, "SCHEMA"), fault.message)
}

#[test]
fn a_task_without_a_described_request_accepts_any_object() {
    for spec in [json!({}), json!({"openapi": "3.1.0", "paths": {}})] {
        assert_eq!(
            faults_of(&spec, Mode::Whole, &json!({"a": 1})),
            Vec::<String>::new()
        );
        assert_eq!(
            faults_of(&spec, Mode::Whole, &json!([])),
            [": must be an object, not an array"]
        );
    }
}

#[test]
fn every_fault_is_named() {
    let schema = json!({
        "type": "object",
        "properties": {
            "exhaustiveness": {"type": "integer", "minimum": 1}, "receptor": {},
            "mode": {"enum": ["fast", "slow"]},
            "box": {"properties": {"center": {"items": {"type": "number"}, "maxItems": 3}}},
            "name": {"type": "string", "minLength": 1, "pattern": "^[a-z]*$"},
            "seeds": {"uniqueItems": true}
        },
        "required": ["receptor"],
        "additionalProperties": false
    });
    let parameters = json!({
        "exhaustiveness": "x", "mode": "slwo", "box": {"center": [1, "2", 3, 4]}, "name": "A",
        "seeds": [1, 1], "a b": 1
    });
    let mut found = faults(schema.clone(), parameters);
    found.sort();
    assert_eq!(
        found,
        [
            "[\"a b\"]: is not a known property",
            "box.center: must have at most 3 items, not 4",
            "box.center[1]: must be a number, not \"2\"",
            "exhaustiveness: must be an integer, not \"x\"",
            "mode: must be one of \"fast\", \"slow\", not \"slwo\"",
            "name: must match the pattern ^[a-z]*$, not \"A\"",
            "receptor: is missing",
            "seeds: must have no two equal items",
        ]
    );
    assert_eq!(
        faults(schema, json!({"receptor": "r", "exhaustiveness": 0})),
        ["exhaustiveness: must be at least 1, not 0"]
    );
}

#[test]
fn where_nothing_is_known_everything_is_unknown() {
    let schema = json!({"properties": {"a": {"additionalProperties": false}}});
    assert_eq!(
        faults(schema, json!({"a": {"x": 1, "y": {}}})),
        [
            "a.x: is not a known property",
            "a.y: is not a known property"
        ]
    );
}

#[test]
fn many_faults_are_cut_short() {
    let schema = json!({"properties": {"a": {"items": {"type": "integer"}}}});
    let found = faults(schema, json!({"a": vec!["x"; 1000]}));
    assert_eq!(found.len(), MAX_FAULTS);
}

#[test]
fn long_values_are_cut_short() {
    let schema = json!({"properties": {"a": {"type": "integer"}}});
    let found = faults(schema, json!({"a": "x".repeat(1_000_000)}));
    assert!(found[0].len() < 200, "{found:?}");
}

#[test]
fn the_form_that_the_value_probably_means_is_explained() {
    let schema = json!({"properties": {"a": {"oneOf": [
        {"type": "string"},
        {"type": "object", "properties": {"n": {"type": "integer"}}}
    ]}}});
    assert_eq!(
        faults(schema.clone(), json!({"a": {"n": "x"}})),
        ["a.n: must be an integer, not \"x\""]
    );
    assert_eq!(faults(schema, json!({"a": 1})), [
        "a: 1 is none of the 2 forms allowed: must be a string, not 1; must be an object, not 1"
    ]);
}

#[test]
fn nullable_is_of_3_0_alone() {
    let schema = json!({"properties": {
        "a": {"type": "string", "nullable": true},
        "b": {"type": "string", "nullable": true, "enum": ["x"]},
        "c": {"nullable": true}
    }});
    let old = spec("3.0.3", schema.clone(), json!({}));
    let new = spec("3.1.0", schema, json!({}));
    let parameters = json!({"a": null, "b": null, "c": null});
    assert_eq!(
        faults_of(&old, Mode::Whole, &parameters),
        ["b: must be one of \"x\", not null"]
    );
    assert_eq!(faults_of(&new, Mode::Whole, &parameters).len(), 3);
}

#[test]
fn limits_are_as_the_version_says() {
    let old = spec(
        "3.0.3",
        json!({"properties": {
        "a": {"minimum": 0, "exclusiveMinimum": true}}}),
        json!({}),
    );
    let new = spec(
        "3.1.0",
        json!({"properties": {"a": {"exclusiveMinimum": 0}}}),
        json!({}),
    );
    for spec in [old, new] {
        assert_eq!(
            faults_of(&spec, Mode::Whole, &json!({"a": 0})),
            ["a: must be greater than 0, not 0"]
        );
        assert!(faults_of(&spec, Mode::Whole, &json!({"a": 1})).is_empty());
    }
}

#[test]
fn limits_are_exclusive_in_either_way_in_either_version() {
    for version in ["3.0.3", "3.1.0"] {
        for (schema, invalid, valid) in [
            (json!({"exclusiveMinimum": 0}), json!(0), json!(1)),
            (
                json!({"exclusiveMinimum": 0, "minimum": 5}),
                json!(4),
                json!(5),
            ),
            (
                json!({"exclusiveMinimum": 5, "minimum": 0}),
                json!(5),
                json!(6),
            ),
            (
                json!({"minimum": 0, "exclusiveMinimum": true}),
                json!(0),
                json!(0.5),
            ),
            (
                json!({"minimum": 0, "exclusiveMinimum": false}),
                json!(-1),
                json!(0),
            ),
            (json!({"exclusiveMinimum": true}), json!("x"), json!(-1)),
            (json!({"exclusiveMaximum": 1.5}), json!(1.5), json!(1)),
            (
                json!({"maximum": 1.5, "exclusiveMaximum": true}),
                json!(1.5),
                json!(1),
            ),
        ] {
            let schema = json!({"properties": {"a": {"type": "number", "allOf": [schema]}}});
            let spec = spec(version, schema.clone(), json!({}));
            for mode in [Mode::Whole, Mode::Partial] {
                assert_eq!(
                    faults_of(&spec, mode, &json!({"a": invalid})).len(),
                    1,
                    "{version} {schema}"
                );
                assert!(
                    faults_of(&spec, mode, &json!({"a": valid})).is_empty(),
                    "{version} {schema}"
                );
            }
        }
        let refused = refusal(version, json!({"exclusiveMinimum": "1"}), json!({}));
        assert!(
            refused.starts_with("SCHEMA.exclusiveMinimum: must be a"),
            "{refused}"
        );
    }
}

#[test]
fn numbers_compare_as_they_are_written() {
    let read = |text: &str| serde_json::from_str::<Value>(text).unwrap();
    for (schema, invalid, valid) in [
        (
            r#"{"enum": [12345678901234567890123]}"#,
            "12345678901234567890124",
            "12345678901234567890123",
        ),
        (
            r#"{"enum": [0.1, 18446744073709551617]}"#,
            "18446744073709551616",
            "0.10",
        ),
        (
            r#"{"maximum": 100000000000000000000000000000000}"#,
            "100000000000000000000000000000001",
            "1e32",
        ),
        (
            r#"{"minimum": -18446744073709551617}"#,
            "-18446744073709551618",
            "-18446744073709551617.0",
        ),
        (
            r#"{"exclusiveMinimum": 9007199254740993}"#,
            "9007199254740993",
            "9007199254740994",
        ),
        (
            r#"{"exclusiveMaximum": 0.1}"#,
            "0.1",
            "0.09999999999999999999999999",
        ),
        (
            r#"{"multipleOf": 7}"#,
            "18446744073709551622",
            "18446744073709551621",
        ),
        (
            r#"{"multipleOf": 18446744073709551617}"#,
            "18446744073709551618",
            "36893488147419103234",
        ),
        (
            r#"{"multipleOf": 0.01}"#,
            "12345678901234567890.005",
            "12345678901234567890.05",
        ),
        (
            r#"{"type": "integer"}"#,
            "12345678901234567890.5",
            "12345678901234567890123",
        ),
    ] {
        for version in ["3.0.3", "3.1.0"] {
            let schema = json!({"properties": {"a": read(schema)}});
            let spec = spec(version, schema.clone(), json!({}));
            let found = faults_of(&spec, Mode::Whole, &json!({"a": read(invalid)}));
            assert!(
                found.len() == 1 && found[0].contains(invalid),
                "{schema} {found:?}"
            );
            let found = faults_of(&spec, Mode::Whole, &json!({"a": read(valid)}));
            assert_eq!(found, Vec::<String>::new(), "{schema}");
        }
    }
    let schema = json!({"properties": {"a": {"multipleOf": 0}}});
    let fault =
        Checker::new(&spec("3.1.0", schema, json!({})), None, Mode::Whole, || ()).unwrap_err();
    assert!(fault.path.ends_with("properties.a.multipleOf"), "{fault:?}");
}

#[test]
fn a_fault_in_a_form_names_its_place() {
    let form = |kind: &str, more: Value| {
        json!({"type": "object", "required": ["kind"], "properties": {
        "kind": {"enum": [kind]}, "v": more}})
    };
    let point = json!({"type": "object", "properties": {"y": {"type": "number"}}});
    let forms =
        json!([form("a", point.clone()), form("b", json!({"type": "string"})), {"type": "string"}]);
    for keyword in ["oneOf", "anyOf"] {
        let schema = json!({"properties": {"a": {"items": {keyword: forms}}}});
        for (item, fault) in [
            (json!({"kind": "a", "v": {"y": "two"}}), "a[0].v.y: must be a number, not \"two\""),
            (json!({"kind": "b", "v": 1}), "a[0].v: must be a string, not 1"),
            (json!({"kind": "c"}), "a[0].kind: must be one of \"a\", \"b\", not \"c\""),
            (
                json!({"v": 1}),
                "a[0]: an object is none of the 3 forms allowed: a[0].kind: is missing and \
                 a[0].v: must be an object, not 1; a[0].kind: is missing and a[0].v: must be a string, not 1",
            ),
        ] {
            assert_eq!(faults(schema.clone(), json!({"a": [item]})), [fault]);
        }
    }
    // The values that an enum allows exclude forms too, as long as another form is left.
    let schema = json!({"properties": {"a": {"anyOf": [{"enum": ["auto"]}, {"type": "number", "minimum": 0}]}}});
    assert_eq!(
        faults(schema.clone(), json!({"a": -1})),
        ["a: must be at least 0, not -1"]
    );
    assert_eq!(
        faults(schema, json!({"a": "x"})),
        ["a: must be one of \"auto\", not \"x\""]
    );
    // Without a member that distinguishes the forms, each text has its path.
    let schema = json!({"properties": {"a": {"oneOf": [
        {"properties": {"p": point}}, {"properties": {"p": {"required": ["z"]}}}]}}});
    assert_eq!(
        faults(schema, json!({"a": {"p": {"y": "two"}}})),
        ["a: an object is none of the 2 forms allowed: a.p.y: must be a number, not \"two\"; a.p.z: is missing"]
    );
}

#[test]
fn a_discriminator_tells_forms_apart() {
    let form = |v: &str| {
        json!({"type": "object", "required": ["kind"],
               "properties": {"kind": {"type": "string"}, "v": {"type": v}}})
    };
    let forms = json!([{"$ref": format!("{SCHEMAS}Number")}, {"$ref": format!("{SCHEMAS}Text")}]);
    let components = json!({"Number": form("number"), "Text": form("string")});
    let discriminator =
        json!({"propertyName": "kind", "mapping": {"n": format!("{SCHEMAS}Number")}});
    let schema = json!({"properties": {"a": {"oneOf": forms, "discriminator": discriminator}}});
    for version in ["3.0.3", "3.1.0"] {
        let spec = spec(version, schema.clone(), components.clone());
        for (kind, fault) in [
            ("n", "a.v: must be a number, not null"),
            ("Number", "a.v: must be a number, not null"),
            ("Text", "a.v: must be a string, not null"),
        ] {
            assert_eq!(
                faults_of(&spec, Mode::Whole, &json!({"a": {"kind": kind, "v": null}})),
                [fault]
            );
        }
    }
}

#[test]
fn a_nested_form_is_found_through_recursion() {
    let components = json!({
        "Condition": {"oneOf": [{"$ref": format!("{SCHEMAS}Group")}, {"$ref": format!("{SCHEMAS}Equal")}]},
        "Group": {"type": "object", "required": ["operator", "conditions"], "properties": {
            "operator": {"enum": ["and", "or"]},
            "conditions": {"type": "array", "items": {"$ref": format!("{SCHEMAS}Condition")}}}},
        "Equal": {"type": "object", "required": ["operator", "data"], "properties": {
            "operator": {"enum": ["equal"]},
            "data": {"type": "object", "properties": {"property": {"type": "string"}}}}}
    });
    let spec = spec(
        "3.1.0",
        json!({"$ref": format!("{SCHEMAS}Condition")}),
        components,
    );
    let equal = json!({"operator": "equal", "data": {"property": 7}});
    let nested =
        json!({"operator": "and", "conditions": [{"operator": "or", "conditions": [equal]}]});
    for mode in [Mode::Whole, Mode::Partial] {
        assert_eq!(
            faults_of(&spec, mode, &nested),
            ["conditions[0].conditions[0].data.property: must be a string, not 7"]
        );
    }
}

#[test]
fn a_request_that_no_object_conforms_to_checks_nothing() {
    for (schema, is_unchecked) in [
        (json!({"type": "array"}), true),
        (
            json!({"anyOf": [{"type": "string"}, {"enum": [1, [2]]}]}),
            true,
        ),
        (
            json!({"allOf": [{"type": "object"}, {"$ref": format!("{SCHEMAS}Text")}]}),
            true,
        ),
        (json!({"not": {}}), true),
        (
            json!({"type": "object", "required": ["a"], "minProperties": 3}),
            false,
        ),
        (
            json!({"oneOf": [{"type": "string"}, {"type": "object", "required": ["a"]}]}),
            false,
        ),
        (json!({}), false),
    ] {
        let spec = spec("3.0.3", schema, json!({"Text": {"type": "string"}}));
        for _ in 0..2 {
            let unchecked = check_interface(&spec, None, &mut Usable::default(), || ()).unwrap();
            assert_eq!(unchecked.is_some(), is_unchecked, "{spec}");
        }
        let partial = Checker::new(&spec, None, Mode::Partial, || ()).unwrap();
        assert_eq!(partial.unchecked().is_some(), is_unchecked);
    }
}

#[test]
fn references_lead_anywhere_in_the_document() {
    let schema = json!({"properties": {
        "a": {"$ref": format!("{SCHEMAS}A")}, "b": {"$ref": "#/x-own/odd~1%25name"}}});
    for version in ["3.0.3", "3.1.0"] {
        let mut spec = spec(
            version,
            schema.clone(),
            json!({
            "A": {"type": "object", "properties": {"a": {"$ref": format!("{SCHEMAS}A")},
                  "n": {"type": "integer"}}}}),
        );
        spec["x-own"] = json!({"odd/%name": {"type": "string"}});
        let parameters = json!({"a": {"a": {"a": {"n": "x"}}}, "b": 1});
        let mut found = faults_of(&spec, Mode::Whole, &parameters);
        found.sort();
        assert_eq!(
            found,
            [
                "a.a.a.n: must be an integer, not \"x\"",
                "b: must be a string, not 1"
            ]
        );
    }
}

#[test]
fn partial_parameters_may_lack_what_is_required() {
    let schema = json!({
        "type": "object",
        "properties": {"a": {"type": "integer"}, "b": {"required": ["c"]}},
        "required": ["a", "z"], "minProperties": 3
    });
    let spec = spec("3.0.3", schema, json!({}));
    let partial = |parameters: Value| faults_of(&spec, Mode::Partial, &parameters);
    assert!(partial(json!({})).is_empty());
    assert!(partial(json!({"a": 1})).is_empty());
    assert_eq!(
        partial(json!({"a": "x"})),
        ["a: must be an integer, not \"x\""]
    );
    assert!(partial(json!({"b": {}})).is_empty());
    assert_eq!(faults_of(&spec, Mode::Whole, &json!({"b": {}})).len(), 4);
}

/// Checks a part against a schema of OpenAPI 3.1.
fn partial(schema: Value, parameters: Value) -> Vec<String> {
    faults_of(
        &spec("3.1.0", schema, json!({})),
        Mode::Partial,
        &parameters,
    )
}

#[test]
fn parts_are_parts_at_every_depth() {
    let dependent = json!({"properties": {"a": {"dependentSchemas": {"b": {"required": ["c"]}}}}});
    for a in [json!("x"), json!({"b": 1})] {
        assert!(partial(dependent.clone(), json!({"a": a})).is_empty());
    }
    let reads = json!({"type": "array", "minItems": 2, "maxItems": 2, "items": {
        "type": "object", "required": ["forward", "reverse"], "additionalProperties": false,
        "properties": {"forward": {"type": "string"}, "reverse": {"type": "string"}, "quality": {"type": "integer"}}}});
    let schema = json!({"properties": {"reads": reads}});
    assert!(partial(schema.clone(), json!({"reads": [{"quality": 20}]})).is_empty());
    for (reads, fault) in [
        (
            json!([{"quality": "x"}]),
            "reads[0].quality: must be an integer, not \"x\"",
        ),
        (
            json!([{"qualty": 1}]),
            "reads[0].qualty: is not a known property",
        ),
        (
            json!([{}, {}, {}]),
            "reads: must have at most 2 items, not 3",
        ),
    ] {
        assert_eq!(partial(schema.clone(), json!({"reads": reads})), [fault]);
    }
}

#[test]
fn a_part_is_refused_if_no_completion_conforms() {
    // A schema, parts with a completion that conforms, and parts without one.
    for (schema, completable, invalid) in [
        (
            json!({"not": {"required": ["a", "b"]}}),
            vec![json!({"a": 1})],
            vec![json!({"a": 1, "b": 1})],
        ),
        (
            json!({"not": {"properties": {"a": {"const": 1}}}}),
            vec![json!({}), json!({"a": 2})],
            vec![json!({"a": 1})],
        ),
        (
            json!({"properties": {"a": {"not": {"items": {"type": "string"}}}}}),
            vec![json!({"a": []}), json!({"a": ["x"]}), json!({"a": [1]})],
            vec![json!({"a": 1})],
        ),
        (
            json!({"properties": {"a": {"enum": ["x", {"b": 1, "c": [1, 2]}]}}}),
            vec![
                json!({"a": "x"}),
                json!({"a": {"c": [1]}}),
                json!({"a": {}}),
            ],
            vec![
                json!({"a": "y"}),
                json!({"a": {"b": 2}}),
                json!({"a": {"c": [1, 2, 3]}}),
                json!({"a": {"d": 1}}),
            ],
        ),
        (
            json!({"properties": {"a": {"uniqueItems": true}}}),
            vec![json!({"a": [1, 2, {}, {}]})],
            vec![json!({"a": [1, {}, 1.0]})],
        ),
        (
            json!({"properties": {"a": {"contains": {"const": 1}, "minContains": 1, "maxContains": 2}}}),
            vec![json!({"a": []}), json!({"a": [1, 2, 1]})],
            vec![json!({"a": [1, 1, 1]})],
        ),
        (
            json!({"dependentRequired": {"a": ["b"]}, "dependentSchemas": {"a": {"properties": {"c": {"const": 1}}}},
                "properties": {"a": {}}, "unevaluatedProperties": false}),
            vec![json!({"a": 1}), json!({"c": 1})],
            vec![json!({"a": 1, "c": 2}), json!({"c": 2}), json!({"d": 1})],
        ),
        (
            json!({"if": {"properties": {"k": {"const": "a"}}, "required": ["k"]}, "then": {"properties":
                {"x": {"type": "string"}}}, "else": {"properties": {"x": {"type": "integer"}}}}),
            vec![
                json!({"x": 1}),
                json!({"x": "s"}),
                json!({"k": "a", "x": "s"}),
                json!({"k": "b", "x": 1}),
            ],
            vec![
                json!({"x": null}),
                json!({"k": "a", "x": 1}),
                json!({"k": "b", "x": "s"}),
            ],
        ),
        (
            json!({"properties": {"a": {"prefixItems": [{"type": "string"}, {"required": ["x"]}], "items": false}}}),
            vec![json!({"a": ["s"]}), json!({"a": ["s", {}]})],
            vec![json!({"a": [1]}), json!({"a": ["s", {}, 1]})],
        ),
        (
            json!({"propertyNames": {"pattern": "^[a-z]$"}, "maxProperties": 2, "minProperties": 2}),
            vec![json!({"a": 1})],
            vec![json!({"A": 1}), json!({"a": 1, "b": 1, "c": 1})],
        ),
    ] {
        for part in completable {
            assert_eq!(
                partial(schema.clone(), part.clone()),
                Vec::<String>::new(),
                "{schema} {part}"
            );
        }
        for part in invalid {
            assert!(
                !partial(schema.clone(), part.clone()).is_empty(),
                "{schema} {part}"
            );
        }
    }
}

#[test]
fn a_part_s_discriminator_names_its_form() {
    let forms = json!([{"$ref": format!("{SCHEMAS}A")}, {"$ref": format!("{SCHEMAS}B")}]);
    let form = |x: &str| {
        json!({"required": ["kind", "y"],
               "properties": {"kind": {"type": "string"}, "x": {"type": x}}})
    };
    let components = json!({"A": form("integer"), "B": form("string")});
    let schema = json!({"properties": {"a": {"oneOf": forms, "discriminator": {
        "propertyName": "kind", "mapping": {"a": format!("{SCHEMAS}A"), "b": "B"}}}}});
    for version in ["3.0.3", "3.1.0"] {
        let spec = spec(version, schema.clone(), components.clone());
        let partial = |a: Value| faults_of(&spec, Mode::Partial, &json!({"a": a}));
        for part in [
            json!({"kind": "a", "x": 1}),
            json!({"kind": "b", "x": "s"}),
            json!({"kind": "B", "x": "s"}),
            json!({"x": 1}),
        ] {
            assert!(partial(part.clone()).is_empty(), "{part}");
        }
        assert_eq!(
            partial(json!({"kind": "a", "x": "s"})),
            ["a.x: must be an integer, not \"s\""]
        );
        assert_eq!(
            partial(json!({"kind": "b", "x": 1})),
            ["a.x: must be a string, not 1"]
        );
    }
}

#[test]
fn parts_of_recursive_schemas() {
    let node = json!({"type": "object", "required": ["id", "next"], "additionalProperties": false, "properties": {
        "id": {"type": "integer"}, "next": {"$ref": format!("{SCHEMAS}Node")}}});
    for version in ["3.0.3", "3.1.0"] {
        let spec = spec(
            version,
            json!({"$ref": format!("{SCHEMAS}Node")}),
            json!({"Node": node}),
        );
        let partial = |parameters: Value| faults_of(&spec, Mode::Partial, &parameters);
        assert!(partial(json!({"next": {"next": {"id": 1}}})).is_empty());
        assert_eq!(
            partial(json!({"next": {"next": {"id": "x"}}})),
            ["next.next.id: must be an integer, not \"x\""]
        );
    }
}

#[test]
fn partial_parameters_may_be_part_of_any_form() {
    let forms = json!([
        {"properties": {"kind": {"enum": ["a"]}, "x": {"type": "integer"}}, "required": ["kind", "x"]},
        {"$ref": format!("{SCHEMAS}B")}
    ]);
    let components = json!({
        "B": {"properties": {"kind": {"enum": ["b"]}, "x": {"type": "string"}}, "required": ["kind", "x"]}
    });
    for keyword in ["oneOf", "anyOf"] {
        let spec = spec("3.0.3", json!({keyword: forms}), components.clone());
        for conforming in [
            json!({}),
            json!({"kind": "a"}),
            json!({"x": "text"}),
            json!({"x": 1}),
        ] {
            assert!(
                faults_of(&spec, Mode::Partial, &conforming).is_empty(),
                "{conforming}"
            );
        }
        assert!(!faults_of(&spec, Mode::Partial, &json!({"kind": "a", "x": "text"})).is_empty());
        assert!(!faults_of(&spec, Mode::Partial, &json!({"kind": "c"})).is_empty());
    }
    let condition = json!({
        "if": {"properties": {"kind": {"const": "a"}}, "required": ["kind"]},
        "then": {"required": ["x"]}, "else": {"properties": {"x": {"type": "integer"}}}
    });
    let spec = spec("3.1.0", condition, json!({}));
    assert!(faults_of(&spec, Mode::Partial, &json!({"kind": "a"})).is_empty());
    assert!(faults_of(&spec, Mode::Partial, &json!({"kind": "b", "x": 1})).is_empty());
    assert!(!faults_of(&spec, Mode::Partial, &json!({"kind": "b", "x": "y"})).is_empty());
}

#[test]
fn formats_are_annotations() {
    let schema = json!({"properties": {"a": {"type": "string", "format": "uri-reference"}}});
    assert!(faults(schema, json!({"a": "not a uri \\"})).is_empty());
}

#[test]
fn a_schema_that_cannot_be_used_is_named_by_its_place() {
    for version in ["3.0.3", "3.1.0"] {
        for (schema, text) in [
            (json!({"type": "strng"}), "SCHEMA.type: must be one of JSON's types, not \"strng\""),
            (json!({"properties": {"a": {"pattern": "("}}}),
             "SCHEMA.properties.a.pattern: can't be used as a regular expression: \"(\""),
            (json!({"properties": {"a": {"pattern": "(a{1000}){1000}"}}}),
             "SCHEMA.properties.a.pattern: can't be used as a regular expression: \"(a{1000}){1000}\""),
            (json!({"allOf": [{}, {"allOf": [{"minimum": "3"}]}]}),
             "SCHEMA.allOf[1].allOf[0].minimum: must be a number, not \"3\""),
            (json!({"pattern": "x", "allOf": [{"minimum": "3"}]}),
             "SCHEMA.allOf[0].minimum: must be a number, not \"3\""),
            (json!({"properties": {"a": {"$ref": format!("{SCHEMAS}A")}}}),
             "components.schemas.A.maxLength: must be at least 0, not -1"),
            (json!({"items": [{}]}), "SCHEMA.items: must be a schema, not an array"),
            (json!({"properties": {"a": {"$ref": format!("{SCHEMAS}None")}}}),
             "SCHEMA.properties.a.$ref: refers to a place that isn't there: \"#/components/schemas/None\""),
            (json!({"properties": {"a": {"$ref": 5}}}), "SCHEMA.properties.a.$ref: must be a string, not 5"),
            (json!({"$ref": format!("{SCHEMAS}Loop")}),
             "components.schemas.Loop.$ref: leads back to itself without an end"),
        ] {
            let components = json!({"A": {"maxLength": -1}, "Loop": {"$ref": format!("{SCHEMAS}Loop")}});
            assert_eq!(refusal(version, schema, components), text, "{version}");
        }
    }
}

#[test]
fn nothing_is_fetched() {
    for reference in [
        "https://example.org/a.json",
        "file:///etc/passwd",
        "other.json#/a",
    ] {
        let schema = json!({"properties": {"a": {"$ref": reference}}});
        for version in ["3.0.3", "3.1.0"] {
            let text = refusal(version, schema.clone(), json!({}));
            assert!(text.starts_with("SCHEMA.properties.a.$ref:"), "{text}");
            assert!(text.contains("nothing is fetched"), "{text}");
        }
    }
}

#[test]
fn exponential_schemas_are_broken_off() {
    // Each schema refers to the next one twice.
    let twice = |i: usize| {
        json!({"allOf": [
        {"$ref": format!("{SCHEMAS}s{}", i + 1)}, {"$ref": format!("{SCHEMAS}s{}", i + 1)}]})
    };
    let mut components: serde_json::Map<_, _> =
        (0..60).map(|i| (format!("s{i}"), twice(i))).collect();
    components.insert("s60".to_owned(), json!({"type": "string"}));
    let text = ": can't be checked: the schema asks for too much work";
    for version in ["3.0.3", "3.1.0"] {
        let start = json!({"$ref": format!("{SCHEMAS}s0")});
        let spec = spec(version, start, Value::Object(components.clone()));
        assert_eq!(faults_of(&spec, Mode::Whole, &json!({})), [text]);
    }
}

#[test]
fn long_lists_times_long_lists_are_broken_off() {
    let many: Vec<_> = (0..5000).map(|i| json!({"enum": [i]})).collect();
    let schema = json!({"properties": {"a": {"items": {"anyOf": many}}}});
    let text = ": can't be checked: the schema asks for too much work";
    assert_eq!(
        faults(schema, json!({"a": vec![Value::Null; 10_000]})),
        [text]
    );
    let names: Vec<_> = (0..10_000).map(|i| format!("n{i}")).collect();
    let schema = json!({"properties": {"a": {"items": {"enum": names}}}});
    assert_eq!(faults(schema, json!({"a": vec!["x"; 10_000]})), [text]);
}

#[test]
fn slow_patterns_are_broken_off_before_they_run() {
    let schema = json!({"properties": {"a": {"pattern": "^[01]*1[01]{300}$"}}});
    let text = ": can't be checked: the schema asks for too much work";
    assert_eq!(
        faults(schema.clone(), json!({"a": "01".repeat(500_000)})),
        [text]
    );
    assert_eq!(
        faults(schema, json!({"a": "1".repeat(400)})),
        Vec::<String>::new()
    );
    // A fast pattern has no such limit, and neither have short texts.
    let uuids = json!({"properties": {"a": {"items": {"pattern": "^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"}}}});
    let uuid = "00000000-0000-4000-8000-000000000000";
    assert!(faults(uuids, json!({"a": vec![uuid; 50_000]})).is_empty());
    let schema = json!({"properties": {"a": {"pattern": "^[ACGT]+$"}}});
    assert!(faults(schema, json!({"a": "ACGT".repeat(1_000_000)})).is_empty());
}

#[test]
fn large_parameters_are_no_large_work() {
    let schema = json!({"properties": {"a": {"items": {"$ref": format!("{SCHEMAS}Atom")}}}});
    let components = json!({"Atom": {"type": "object", "required": ["x"],
        "properties": {"x": {"type": "number", "minimum": 0}}}});
    let spec = spec("3.0.3", schema, components);
    let mut atoms = vec![json!({"x": 1.5}); 100_000];
    assert!(faults_of(&spec, Mode::Whole, &json!({"a": atoms})).is_empty());
    atoms[99_999] = json!({"x": -1});
    assert_eq!(
        faults_of(&spec, Mode::Whole, &json!({"a": atoms})),
        ["a[99999].x: must be at least 0, not -1"]
    );
}

#[test]
fn a_check_can_be_cancelled() {
    let schema = json!({"properties": {"a": {"items": {"type": "integer"}}}});
    let spec = spec("3.0.3", schema, json!({}));
    let cancel: Watch = || std::panic::resume_unwind(Box::new("cancelled"));
    let checker = Checker::new(&spec, None, Mode::Whole, || ()).unwrap();
    let parameters = json!({"a": vec![1; 1000]});
    let check = std::panic::AssertUnwindSafe(|| checker.check(&parameters, cancel));
    let payload = std::panic::catch_unwind(check).unwrap_err();
    assert_eq!(payload.downcast_ref::<&str>(), Some(&"cancelled"));
    // The checker still works afterwards.
    assert!(checker.check(&parameters, || ()).is_empty());
}

#[test]
fn an_interface_is_compiled_once_for_each_form() {
    let mut usable = Usable::default();
    for title in ["one", "two"] {
        let property = json!({"type": "number", "description": title});
        let schema = json!({"properties": {"a": property}, "required": ["a"]});
        let spec = spec("3.0.3", schema, json!({}));
        assert_eq!(check_interface(&spec, None, &mut usable, || ()), Ok(None));
    }
    let forms: usize = usable.forms.values().map(HashMap::len).sum();
    assert_eq!(forms, 2);
    // A form that was refused once is refused again.
    for _ in 0..2 {
        let schema = json!({"properties": {"a": {"pattern": "("}}});
        let fault = check_interface(&spec("3.0.3", schema, json!({})), None, &mut usable, || ());
        assert!(fault.is_err());
    }
}

#[test]
fn an_import_caches_a_limited_number_of_schemas() {
    let mut usable = Usable::default();
    for import in 0..6 {
        let properties: serde_json::Map<String, Value> = (0..1_000)
            .map(|n| (format!("p{import}_{n}"), json!({"type": "number"})))
            .collect();
        let spec = spec("3.0.3", json!({"properties": properties}), json!({}));
        assert_eq!(check_interface(&spec, None, &mut usable, || ()), Ok(None));
        assert!(usable.schemas > 0 && usable.schemas <= MAX_USABLE);
        let forms: usize = usable.forms.values().map(HashMap::len).sum();
        assert!(forms <= usable.schemas);
    }
}

#[test]
fn a_panic_of_the_validator_is_a_fault() {
    // Two schemas have the same name, and a reference leads into one of them.
    let schema = json!({"properties": {
        "a": {"$id": "urn:a", "$anchor": "n"}, "b": {"$id": "urn:a"}, "c": {"$ref": "urn:a#n"}}});
    let spec = spec("3.1.0", schema, json!({}));
    // The validator resolves the name to either of the two.
    for _ in 0..20 {
        let fault = check_interface(&spec, None, &mut Usable::default(), || ()).unwrap_err();
        assert_eq!(
            fault.message,
            "can't be checked: the schema's names and references are too intricate"
        );
    }
}
