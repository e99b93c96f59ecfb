package org.multaqa.identity.signin.web;

import java.time.InstantSource;

import org.multaqa.identity.IdentityProperties;
import org.multaqa.identity.access.application.AccessService;
import org.multaqa.identity.erasure.web.ErasedSessionFilter;
import org.multaqa.identity.passkeys.application.PasskeyService;
import org.multaqa.identity.signin.application.LinkRateLimiter;
import org.multaqa.identity.signin.application.OneTimeLinkService;
import org.multaqa.identity.tokens.application.OpenSignIns;
import org.multaqa.identity.tokens.application.RegisteredClients;
import org.multaqa.kit.audit.SecurityLog;
import org.multaqa.kit.security.ApiSecurity;
import org.multaqa.kit.web.LanguageResolver;
import org.multaqa.kit.web.ProblemWriter;
import org.multaqa.model.PersonId;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;

/**
 * How people get in: the pages of signing in are open to all, everything else needs
 * somebody who has. The API beside them knows tokens only.
 */
@Configuration(proxyBeanMethods = false)
class SignInConfiguration {

	/** After the endpoints of the OpenID provider, before the pages. */
	@Bean
	@Order(2)
	SecurityFilterChain apiGuard(HttpSecurity http, ProblemWriter problems) {
		return ApiSecurity.guard(
				http.securityMatcher("/api/**", "/actuator/**", "/v3/api-docs/**", "/v3/api-docs.yaml"),
				problems::unauthenticated, problems::denied);
	}

	@Bean
	@Order(4)
	SecurityFilterChain pagesGuard(HttpSecurity http, OneTimeLinkService links, LinkRequestHandler linkRequests,
			SignInSuccessHandler success, AccessService access, OpenSignIns signIns, PasskeyService passkeys,
			IdentityProperties properties) {
		return http
			.addFilterAfter(new LongestSignInFilter(RegisteredClients.SIGN_IN, InstantSource.system()),
					SecurityContextHolderFilter.class)
			.addFilterAfter(new EndedSessionFilter(signIns::hasEnded), SecurityContextHolderFilter.class)
			.addFilterAfter(new ErasedSessionFilter((person) -> access.admitted(person).isPresent()),
					SecurityContextHolderFilter.class)
			.addFilterAfter(new RemovedPasskeyFilter(passkeys::has), SecurityContextHolderFilter.class)
			.authorizeHttpRequests((requests) -> requests
				.requestMatchers("/", "/sign-in/**", "/first-run", "/laptop/sign-in", "/assets/identity/**",
						"/favicon.ico", "/error")
				.permitAll()
				.anyRequest()
				.authenticated())
			.oneTimeTokenLogin((login) -> login.tokenService(links)
				.loginPage("/sign-in")
				.tokenGeneratingUrl("/sign-in/links")
				.generateRequestResolver(linkRequests)
				.tokenGenerationSuccessHandler(linkRequests)
				.loginProcessingUrl("/sign-in/link")
				.showDefaultSubmitPage(false)
				.successHandler(success)
				.failureHandler((request, response, ex) -> response.sendRedirect("/sign-in/expired")))
			.logout((logout) -> logout.logoutUrl("/sign-out").logoutSuccessUrl("/sign-in/signed-out"))
			.requestCache((cache) -> cache.requestCache(pagesToComeBackTo()))
			.exceptionHandling((exceptions) -> exceptions.accessDeniedHandler(new ExpiredFormHandler()))
			.headers((headers) -> headers
				.contentSecurityPolicy((policy) -> policy.policyDirectives(policy(properties.portalOrigin())))
				.referrerPolicy((policy) -> policy.policy(ReferrerPolicy.NO_REFERRER)))
			.build();
	}

	/** Whoever signs in for the page of their passkeys comes back to it. */
	private static HttpSessionRequestCache pagesToComeBackTo() {
		var cache = new HttpSessionRequestCache();
		cache.setRequestMatcher(PathPatternRequestMatcher.pathPattern(HttpMethod.GET, "/passkeys"));
		return cache;
	}

	/**
	 * Style sheet, typefaces and pattern of the head are the portal's; the one script,
	 * for passkeys, is ours and asks us alone.
	 */
	private static String policy(String portal) {
		return "default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'self' %1$s; font-src %1$s; img-src 'self' data: %1$s; base-uri 'none'; frame-ancestors 'none'; form-action 'self' %1$s"
			.formatted(portal);
	}

	@Bean
	UserDetailsService people(AccessService access) {
		return (person) -> access.admitted(new PersonId(person))
			.map((account) -> User.withUsername(person).password("").authorities("PERSON").build())
			.orElseThrow(() -> new UsernameNotFoundException("no account"));
	}

	@Bean
	LinkRequestHandler linkRequests(OneTimeLinkService links, LinkRateLimiter limiter, LanguageResolver languages,
			SecurityLog securityLog) {
		return new LinkRequestHandler(links, limiter, languages, securityLog);
	}

	@Bean
	SignInSuccessHandler success(IdentityProperties properties, SecurityLog securityLog) {
		return new SignInSuccessHandler(properties.home(), securityLog);
	}

}
