package org.coopgraph.graphql.error;

import java.util.List;
import java.util.Map;

import graphql.GraphQLError;
import graphql.execution.AbortExecutionException;
import graphql.execution.ExecutionContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import graphql.language.Definition;
import graphql.language.Document;
import graphql.language.OperationDefinition;
import graphql.language.VariableDefinition;
import graphql.validation.OperationValidationRule;
import graphql.validation.Validator;
import org.jspecify.annotations.Nullable;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Rejects null for a variable that only its default value makes valid: validation accepts
 * the variable where null is not allowed, and execution would fail.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
@SuppressWarnings("rawtypes")
class NullVariables extends SimplePerformantInstrumentation {

	@Override
	public ExecutionContext instrumentExecutionContext(ExecutionContext context,
			InstrumentationExecutionParameters parameters, @Nullable InstrumentationState state) {
		Map<String, Object> variables = context.getCoercedVariables().toMap();
		if (variables.containsValue(null)) {
			check(context, variables);
		}
		return context;
	}

	private static void check(ExecutionContext context, Map<String, Object> variables) {
		List<GraphQLError> errors = new Validator()
			.validateDocument(context.getGraphQLSchema(), withoutDefaults(context.getDocument(), variables),
					(rule) -> rule == OperationValidationRule.VARIABLE_TYPES_MATCH, context.getLocale())
			.stream()
			.<GraphQLError>map((error) -> error)
			.toList();
		if (!errors.isEmpty()) {
			throw new AbortExecutionException(errors);
		}
	}

	private static Document withoutDefaults(Document document, Map<String, Object> variables) {
		List<Definition> definitions = document.getDefinitions()
			.stream()
			.<Definition>map((definition) -> (definition instanceof OperationDefinition operation)
					? withoutDefaults(operation, variables) : definition)
			.toList();
		return document.transform((builder) -> builder.definitions(definitions));
	}

	private static OperationDefinition withoutDefaults(OperationDefinition operation, Map<String, Object> variables) {
		List<VariableDefinition> definitions = operation.getVariableDefinitions()
			.stream()
			.map((variable) -> isNull(variable.getName(), variables)
					? variable.transform((builder) -> builder.defaultValue(null)) : variable)
			.toList();
		return operation.transform((builder) -> builder.variableDefinitions(definitions));
	}

	private static boolean isNull(String name, Map<String, Object> variables) {
		return variables.containsKey(name) && variables.get(name) == null;
	}

}
