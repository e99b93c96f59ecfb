package org.multaqa.portal.pages.shell;

import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import org.multaqa.kit.web.Assets;
import org.multaqa.kit.web.Messages;
import org.multaqa.portal.edge.calls.ServiceAddresses;
import org.thymeleaf.cache.StandardCacheManager;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.spring6.dialect.SpringStandardDialect;
import org.thymeleaf.templateresolver.ITemplateResolver;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.FlashMap;
import org.springframework.web.servlet.FlashMapManager;
import org.springframework.web.servlet.config.annotation.CorsRegistry;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.support.SessionFlashMapManager;

/** What all pages share. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ServiceAddresses.class)
class PagesConfiguration implements WebMvcConfigurer {

	/** More than all templates have; there are some 1,200, kept in up to three forms. */
	private static final int EXPRESSIONS = 10_000;

	private final ObjectProvider<PageRequests> pageRequests;

	private final ObjectProvider<SharedRedraws> shared;

	PagesConfiguration(ObjectProvider<PageRequests> pageRequests, ObjectProvider<SharedRedraws> shared) {
		this.pageRequests = pageRequests;
		this.shared = shared;
	}

	@Override
	public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
		resolvers.add(new PageRequestResolver(this.pageRequests.getObject()));
	}

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(new Redraws(4 * Runtime.getRuntime().availableProcessors(), this.shared.getObject()));
	}

	@Override
	public void addResourceHandlers(ResourceHandlerRegistry registry) {
		Assets.serveHashed(registry, "/assets", "classpath:/static/assets/");
	}

	/** The typefaces are those of the pages of signing in, too, which are elsewhere. */
	@Override
	public void addCorsMappings(CorsRegistry registry) {
		registry.addMapping("/assets/*.woff2")
			.allowedOrigins("*")
			.allowedMethods("GET", "HEAD")
			.allowCredentials(false);
	}

	/**
	 * What is said after a form is for the page that the reader goes on to. The page that
	 * is still open hears of the change at the same moment and asks for itself; it must
	 * not take the messages away.
	 */
	@Bean
	FlashMapManager flashMapManager() {
		return new SessionFlashMapManager() {

			@Override
			protected boolean isFlashMapForRequest(FlashMap flashMap, HttpServletRequest request) {
				return !PageRequest.isLive(request) && super.isFlashMapForRequest(flashMap, request);
			}

		};
	}

	/**
	 * What the portal refuses, and what the owners do: their rules run here, too, and a
	 * page that may not be read says why in their words.
	 */
	@Bean
	Messages messageSource() {
		return new Messages("problems/portal", "problems/registration", "problems/sessions", "problems/recommendations",
				"problems/roadmap", "problems/identity", "problems/notifications", "problems/kit");
	}

	/**
	 * The pages have messages of their own, apart from those of problems. All expressions
	 * of all templates stay parsed, and those that are used often are compiled.
	 */
	@Bean
	SpringTemplateEngine templateEngine(ObjectProvider<ITemplateResolver> templates) {
		var parsed = new StandardCacheManager();
		parsed.setExpressionCacheMaxSize(EXPRESSIONS);
		var engine = new SpringTemplateEngine();
		engine.setCacheManager(parsed);
		engine.setDialect(compiling());
		templates.orderedStream().forEach(engine::addTemplateResolver);
		engine.setTemplateEngineMessageSource(PageMessages.MESSAGES);
		return engine;
	}

	/**
	 * A dialect of its own: all engines of one JVM share the one that they are made with,
	 * and with it what any of them, identity's for one, says of the compiler.
	 */
	private static SpringStandardDialect compiling() {
		var dialect = new SpringStandardDialect();
		dialect.setEnableSpringELCompiler(true);
		return dialect;
	}

}
