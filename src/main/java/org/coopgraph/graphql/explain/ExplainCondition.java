package org.coopgraph.graphql.explain;

import org.coopgraph.start.ExternalServerCondition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.type.AnnotatedTypeMetadata;

/**
 * Matches when responses may contain their statements: by the setting, or by default with
 * the embedded Neo4j.
 */
class ExplainCondition extends ExternalServerCondition {

	@Override
	public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
		boolean embedded = !super.matches(context, metadata);
		return context.getEnvironment().getProperty("coopgraph.explain.enabled", Boolean.class, embedded);
	}

}
