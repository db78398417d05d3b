package org.coopgraph.graphql;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.graphql.data.method.annotation.support.AnnotatedControllerConfigurer;
import org.springframework.stereotype.Component;

/**
 * Only {@link Blocking} controller methods run on a thread of their own. The others
 * answer at once, so that a data loader sees the keys of a whole level together.
 */
@Component
class BlockingMethods implements BeanPostProcessor {

	@Override
	public Object postProcessBeforeInitialization(Object bean, String name) {
		if (bean instanceof AnnotatedControllerConfigurer controllers) {
			controllers.setBlockingMethodPredicate((method) -> method.hasMethodAnnotation(Blocking.class));
		}
		return bean;
	}

}
