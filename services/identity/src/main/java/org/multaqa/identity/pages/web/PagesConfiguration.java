package org.multaqa.identity.pages.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import org.jspecify.annotations.Nullable;
import org.multaqa.identity.IdentityProperties;
import org.multaqa.kit.web.Assets;
import org.multaqa.kit.web.LanguageResolver;
import org.multaqa.kit.web.Messages;
import org.multaqa.kit.web.Refusals;

import org.springframework.boot.webmvc.autoconfigure.error.ErrorViewResolver;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.web.savedrequest.SavedRequest;
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

	/** Where Spring Security keeps the request that led to the sign-in page. */
	private static final String SAVED = "SPRING_SECURITY_SAVED_REQUEST";

	/** How many languages that the portal names count. */
	private static final int MOST = 10;

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(localeResolver()).addPathPatterns("/sign-in", "/sign-in/**", "/first-run", "/passkeys");
	}

	@Override
	public void addResourceHandlers(ResourceHandlerRegistry registry) {
		Assets.serve(registry, "/assets/identity", "classpath:/identity-assets/", "classpath:/kit-assets/");
	}

	@Bean
	LanguageResolver localeResolver() {
		return LanguageResolver.ofPages(PagesConfiguration::asked);
	}

	/** What the portal asked for ({@code ui_locales}) when it sent the reader here. */
	private static List<String> asked(HttpServletRequest request) {
		@Nullable HttpSession session = request.getSession(false);
		if (session == null || !(session.getAttribute(SAVED) instanceof SavedRequest before)) {
			return List.of();
		}
		String @Nullable [] locales = before.getParameterValues("ui_locales");
		return (locales != null) ? Arrays.stream(locales)
			.flatMap((list) -> Arrays.stream(list.split(" ", -1)))
			.filter((tag) -> !tag.isBlank())
			.map((tag) -> Locale.forLanguageTag(tag).toLanguageTag())
			.limit(MOST)
			.toList() : List.of();
	}

	@Bean
	Messages messageSource() {
		return new Messages("problems/identity", "pages/identity", "problems/kit");
	}

	/** Says why, where it was refused with a code. */
	@Bean
	ErrorViewResolver errorPage(IdentityProperties properties) {
		return (request, status, model) -> new ModelAndView("identity/error", Map.of("status",
				Integer.toString(status.value()), "portal", properties.portalUrl(), "words", words(request)), status);
	}

	private static String words(HttpServletRequest request) {
		return (request.getAttribute(Refusals.CODE) instanceof String code) ? "problem." + code : "page.error.words";
	}

}
