SELECT * FROM mad_registry.validate_parameters(:org, :task, '1.0.0', '{"parameter_1": 5}');
