package org.multaqa.identity.pages.web;

import java.util.Map;

import org.multaqa.kit.web.Messages;

import org.springframework.boot.webmvc.autoconfigure.error.ErrorViewResolver;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * The pages' words, language, style and errors. Names that other services on the same
 * class path could use too are avoided: templates are below {@code templates/identity},
 * style below {@code identity-assets}.
 */
@Configuration(proxyBeanMethods = false)
class PagesConfiguration implements WebMvcConfigurer {

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(new PageLanguage()).addPathPatterns("/sign-in", "/sign-in/**");
	}

	@Override
	public void addResourceHandlers(ResourceHandlerRegistry registry) {
		registry.addResourceHandler("/assets/identity/**")
			.addResourceLocations("classpath:/identity-assets/")
			.setCacheControl(CacheControl.noCache());
	}

	@Bean
	LocaleResolver localeResolver() {
		return new PageLanguage();
	}

	@Bean
	MessageSource messageSource() {
		return new Messages("problems/identity", "pages/identity", "problems/kit");
	}

	@Bean
	ErrorViewResolver errorPage() {
		return (request, status, model) -> new ModelAndView("identity/error",
				Map.of("status", Integer.toString(status.value())), status);
	}

}
