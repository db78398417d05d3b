package org.coopgraph.organisation.list;

import graphql.execution.MergedField;
import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;

import org.coopgraph.graphql.paging.PageArguments;
import org.coopgraph.graphql.selection.SelectedNames;
import org.coopgraph.organisation.filter.FilterResolver;
import org.coopgraph.organisation.filter.OrganisationFilter;
import org.coopgraph.organisation.filter.OrganisationOrder;
import org.coopgraph.organisation.filter.ResolvedFilter;
import org.springframework.core.MethodParameter;
import org.springframework.core.ResolvableType;
import org.springframework.graphql.data.GraphQlArgumentBinder;
import org.springframework.graphql.data.method.HandlerMethodArgumentResolver;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindException;

/** Gives a controller method the arguments of a list of organisations. */
@Component
class OrganisationListArgumentsResolver implements HandlerMethodArgumentResolver {

	private final GraphQlArgumentBinder binder = new GraphQlArgumentBinder();

	private final FilterResolver filters;

	OrganisationListArgumentsResolver(FilterResolver filters) {
		this.filters = filters;
	}

	@Override
	public boolean supportsParameter(MethodParameter parameter) {
		return parameter.getParameterType() == OrganisationListArguments.class;
	}

	/** A field has the same arguments for all parents. */
	private record Resolved(MergedField field) {
	}

	@Override
	public OrganisationListArguments resolveArgument(MethodParameter parameter, DataFetchingEnvironment environment)
			throws BindException {
		Resolved key = new Resolved(environment.getMergedField());
		OrganisationListArguments known = environment.getGraphQlContext().get(key);
		return (known != null) ? known : remembered(key, resolve(environment), environment);
	}

	private static OrganisationListArguments remembered(Resolved key, OrganisationListArguments arguments,
			DataFetchingEnvironment environment) {
		environment.getGraphQlContext().put(key, arguments);
		return arguments;
	}

	private OrganisationListArguments resolve(DataFetchingEnvironment environment) throws BindException {
		PageArguments page = PageArguments.of(environment);
		ResolvedFilter filter = this.filters.resolve(bind(environment, "filter", OrganisationFilter.class));
		OrganisationOrder order = bind(environment, "orderBy", OrganisationOrder.class);
		SelectedNames selected = SelectedNames.of(environment);
		return new OrganisationListArguments(filter, OrganisationOrder.of(order, filter), page,
				OrganisationConnection.needsRows(selected), OrganisationConnection.columns(selected, environment));
	}

	private <T> @Nullable T bind(DataFetchingEnvironment environment, String argument, Class<T> type)
			throws BindException {
		return type.cast(this.binder.bind(environment, argument, ResolvableType.forClass(type)));
	}

}
