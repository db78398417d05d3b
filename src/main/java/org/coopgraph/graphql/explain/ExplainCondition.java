package org.coopgraph.graphql.explain;

import org.coopgraph.start.ExternalServerCondition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.type.AnnotatedTypeMetadata;

/**
 * Whether answers may show their statements; left open, they may where Neo4j runs inside
 * this process.
 */
class ExplainCondition extends ExternalServerCondition {

	@Override
	public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
		boolean embedded = !super.matches(context, metadata);
		return context.getEnvironment().getProperty("coopgraph.explain.enabled", Boolean.class, embedded);
	}

}
