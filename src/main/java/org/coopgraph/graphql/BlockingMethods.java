package org.coopgraph.graphql;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.graphql.data.method.annotation.support.AnnotatedControllerConfigurer;
import org.springframework.stereotype.Component;

/**
 * Lets only {@link Blocking} controller methods run on a thread of their own. The other
 * methods return at once, so that a data loader collects the keys of a whole level.
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
