package org.coopgraph.embedded.browser;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Serves the files of Neo4j Browser below {@code /browser}. */
@Configuration(proxyBeanMethods = false)
class BrowserConfiguration implements WebMvcConfigurer {

	private final ObjectProvider<Neo4jConnectionDetails> connection;

	BrowserConfiguration(ObjectProvider<Neo4jConnectionDetails> connection) {
		this.connection = connection;
	}

	@Override
	public void addViewControllers(ViewControllerRegistry pages) {
		pages.addRedirectViewController("/browser", "/browser/").setKeepQueryParams(true);
	}

	@Override
	public void addResourceHandlers(ResourceHandlerRegistry resources) {
		resources.addResourceHandler("/browser/**")
			.addResourceLocations("classpath:/browser/")
			.resourceChain(true)
			.addTransformer(new OfflineScripts());
	}

	@Override
	public void addInterceptors(InterceptorRegistry interceptors) {
		interceptors.addInterceptor(new Policy(this.connection)).addPathPatterns("/browser/**");
	}

	/** Sets the content security policy of all pages of Neo4j Browser. */
	private record Policy(ObjectProvider<Neo4jConnectionDetails> connection) implements HandlerInterceptor {

		@Override
		public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
			response.setHeader("Content-Security-Policy",
					BrowserPolicy.connectingTo(this.connection.getObject().getUri()));
			return true;
		}

	}

}
