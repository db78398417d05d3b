package org.coopgraph.embedded;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Neo4j Browser at {@code /browser}. */
@Configuration(proxyBeanMethods = false)
class BrowserConfiguration implements WebMvcConfigurer {

	@Override
	public void addViewControllers(ViewControllerRegistry pages) {
		pages.addRedirectViewController("/browser", "/browser/");
		pages.addViewController("/browser/").setViewName("forward:/browser/index.html");
	}

	@Override
	public void addResourceHandlers(ResourceHandlerRegistry resources) {
		resources.addResourceHandler("/browser/**").addResourceLocations("classpath:/browser/");
	}

}
