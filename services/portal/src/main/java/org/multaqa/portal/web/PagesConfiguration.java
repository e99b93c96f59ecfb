package org.multaqa.portal.web;

import java.util.List;

import org.multaqa.portal.calls.ServiceAddresses;
import org.multaqa.portal.pages.PageMessages;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.ITemplateResolver;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** What all pages share. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ServiceAddresses.class)
class PagesConfiguration implements WebMvcConfigurer {

	private final ObjectProvider<Visits> visits;

	PagesConfiguration(ObjectProvider<Visits> visits) {
		this.visits = visits;
	}

	@Override
	public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
		resolvers.add(new VisitResolver(this.visits.getObject()));
	}

	/** The pages have words of their own, apart from those of problems. */
	@Bean
	SpringTemplateEngine templateEngine(ObjectProvider<ITemplateResolver> templates) {
		var engine = new SpringTemplateEngine();
		templates.orderedStream().forEach(engine::addTemplateResolver);
		engine.setTemplateEngineMessageSource(new PageMessages());
		return engine;
	}

}
