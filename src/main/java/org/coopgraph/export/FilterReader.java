package org.coopgraph.export;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

import graphql.GraphQLContext;
import graphql.GraphQLError;
import graphql.execution.RawVariables;
import graphql.execution.ValuesResolver;
import graphql.language.OperationDefinition;
import graphql.language.VariableDefinition;
import graphql.parser.Parser;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

import org.coopgraph.graphql.error.BadRequestException;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.support.DefaultGraphQlRequest;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/**
 * Reads a filter as the API reads a variable. A document with it is executed first, so
 * that the API says itself what is wrong with a filter.
 */
@Component
class FilterReader {

	private static final String DOCUMENT = "query Export($filter: OrganisationFilter) "
			+ "{ organisations(filter: $filter, first: 0) { __typename } }";

	private static final List<VariableDefinition> VARIABLES = Parser.parse(DOCUMENT)
		.getFirstDefinitionOfType(OperationDefinition.class)
		.orElseThrow()
		.getVariableDefinitions();

	private final JsonMapper json;

	private final WebGraphQlHandler api;

	private final GraphQlSource schema;

	FilterReader(JsonMapper json, WebGraphQlHandler api, GraphQlSource schema) {
		this.json = json.rebuild()
			.enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
			.enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
			.build();
		this.api = api;
		this.schema = schema;
	}

	/**
	 * The fields of the filter, coerced; null where none is given.
	 * @throws BadRequestException if the API refuses the filter
	 */
	@Nullable Map<String, Object> read(@Nullable String filter) {
		if (filter == null || filter.isBlank()) {
			return null;
		}
		Map<?, ?> parsed = parse(filter);
		check(Map.of("filter", parsed));
		return coerced(Map.of("filter", parsed));
	}

	private Map<?, ?> parse(String filter) {
		try {
			return Objects.requireNonNull(this.json.readValue(filter, TreeMap.class));
		}
		catch (JacksonException | NullPointerException ex) {
			throw new BadRequestException(
					"The filter must be a JSON object with the fields of OrganisationFilter, such as {\"countries\": [\"FR\"]}.");
		}
	}

	private void check(Map<String, @Nullable Object> variables) {
		WebGraphQlResponse response = Objects.requireNonNull(this.api.handleRequest(request(variables)).block());
		List<GraphQLError> errors = response.getExecutionResult().getErrors();
		if (!errors.isEmpty()) {
			throw new BadRequestException(errors.getFirst().getMessage());
		}
	}

	private static WebGraphQlRequest request(Map<String, @Nullable Object> variables) {
		return new WebGraphQlRequest(URI.create("/export"), new HttpHeaders(), null, null, Map.of(),
				new DefaultGraphQlRequest(DOCUMENT, null, variables, Map.of()), "export", Locale.ENGLISH);
	}

	@SuppressWarnings("unchecked") // an input object is coerced to a map
	private Map<String, Object> coerced(Map<String, Object> variables) {
		return (Map<String, Object>) Objects.requireNonNull(ValuesResolver
			.coerceVariableValues(this.schema.schema(), VARIABLES, RawVariables.of(variables),
					GraphQLContext.getDefault(), Locale.ENGLISH)
			.get("filter"));
	}

}
