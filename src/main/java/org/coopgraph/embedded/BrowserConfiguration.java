package org.coopgraph.embedded;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** The files of Neo4j Browser below {@code /browser}. */
@Configuration(proxyBeanMethods = false)
class BrowserConfiguration implements WebMvcConfigurer {

	@Override
	public void addViewControllers(ViewControllerRegistry pages) {
		pages.addRedirectViewController("/browser", "/browser/").setKeepQueryParams(true);
	}

	@Override
	public void addResourceHandlers(ResourceHandlerRegistry resources) {
		resources.addResourceHandler("/browser/**").addResourceLocations("classpath:/browser/");
	}

}
