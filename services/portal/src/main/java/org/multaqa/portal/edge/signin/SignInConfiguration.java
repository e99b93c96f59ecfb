package org.multaqa.portal.edge.signin;

import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.multaqa.kit.security.ApiSecurity;
import org.multaqa.kit.security.EndedAccess;
import org.multaqa.kit.web.LanguageResolver;
import org.multaqa.kit.web.ProblemWriter;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientProviderBuilder;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.web.HttpSessionOAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestCustomizers;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.logout.CookieClearingLogoutHandler;
import org.springframework.security.web.savedrequest.NullRequestCache;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * How people get in. The API knows tokens only. Pages are open for reading as far as the
 * page itself says so; whoever wants to do something signs in at identity.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ProviderAddresses.class)
class SignInConfiguration implements WebMvcConfigurer {

	/** Who only reads needs to sign in where a page says so. */
	private static final String[] OPEN = { "/", "/m/**", "/assets/**", "/shared.css", "/favicon.svg", "/favicon.ico",
			"/service-worker.js", "/sign-in", "/outbox", "/live", "/mailbox", "/passkeys", "/docs/**", "/error" };

	/** Who signs people in, in the configuration. */
	private static final String PROVIDER = "identity";

	/** Where a personal link says who asks. */
	private static final String[] INVITED = { "/m/*/invited", "/m/*/invited/*/*" };

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(localeResolver())
			.excludePathPatterns("/api/**", "/assets/**", "/actuator/**", "/m/*/*.*", "/m/*/mine/*",
					"/m/*/programme/embed");
	}

	@Bean
	LanguageResolver localeResolver() {
		return LanguageResolver.ofPages((request) -> own());
	}

	/** The language that somebody who has signed in is written in. */
	private static List<String> own() {
		@Nullable Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
		@Nullable String own = (authentication != null && authentication.getPrincipal() instanceof OidcUser person)
				? person.getLocale() : null;
		return (own != null) ? List.of(own) : List.of();
	}

	@Bean
	@Order(1)
	SecurityFilterChain apiGuard(HttpSecurity http, ProblemWriter problems) {
		return ApiSecurity.guard(
				http.securityMatcher("/api/**", "/actuator/**", "/v3/api-docs/**", "/v3/api-docs.yaml"),
				problems::unauthenticated, problems::denied);
	}

	@Bean
	@Order(2)
	SecurityFilterChain pagesGuard(HttpSecurity http, ClientRegistrationRepository registrations,
			OAuth2AuthorizedClientRepository clients, LanguageResolver languages, ProviderAddresses provider) {
		var signingOut = new SigningOut(clients, provider);
		var request = new DefaultOAuth2AuthorizationRequestResolver(registrations,
				OAuth2AuthorizationRequestRedirectFilter.DEFAULT_AUTHORIZATION_REQUEST_BASE_URI);
		request.setAuthorizationRequestCustomizer(OAuth2AuthorizationRequestCustomizers.withPkce()
			.andThen((builder) -> builder.additionalParameters((all) -> {
				all.put("ui_locales", wanted(languages));
				SignedOut.forceAnew(all);
			})));
		return http
			.authorizeHttpRequests((requests) -> requests.requestMatchers(HttpMethod.GET, OPEN)
				.permitAll()
				.requestMatchers(HttpMethod.HEAD, OPEN)
				.permitAll()
				.requestMatchers(HttpMethod.OPTIONS, OPEN)
				.permitAll()
				.requestMatchers(HttpMethod.POST, "/sign-out")
				.permitAll()
				.requestMatchers(HttpMethod.POST, INVITED)
				.permitAll()
				.anyRequest()
				.authenticated())
			.oauth2Login((login) -> login.loginPage("/sign-in")
				.authorizedClientRepository(clients)
				.authorizationEndpoint((endpoint) -> endpoint.authorizationRequestResolver(request))
				.successHandler(new AfterSignIn())
				.failureHandler((asked, response, ex) -> response.sendError(401)))
			.logout((logout) -> logout.logoutUrl("/sign-out")
				.addLogoutHandler(signingOut)
				.invalidateHttpSession(true)
				.addLogoutHandler(SignInConfiguration::forgetSession)
				.logoutSuccessHandler(signingOut))
			.requestCache((cache) -> cache.requestCache(new NullRequestCache()))
			.exceptionHandling((exceptions) -> exceptions
				.authenticationEntryPoint((asked, response, ex) -> response.sendError(401))
				.accessDeniedHandler((asked, response, ex) -> response.sendError(403)))
			.headers((headers) -> PageHeaders.write(headers, provider.origin()))
			.build();
	}

	/** Its cookie has another name where people come by TLS. */
	private static void forgetSession(HttpServletRequest request, HttpServletResponse response,
			@Nullable Authentication person) {
		new CookieClearingLogoutHandler(request.getServletContext().getSessionCookieConfig().getName()).logout(request,
				response, person);
	}

	@Bean
	OAuth2AuthorizedClientRepository authorizedClients() {
		return new HttpSessionOAuth2AuthorizedClientRepository();
	}

	@Bean
	SignIns signIns(ClientRegistrationRepository registrations, OAuth2AuthorizedClientRepository clients,
			EndedAccess ended) {
		return new SignIns(clients, new TokenRenewal(manager(registrations, clients)), ended);
	}

	@Bean
	ReaderKeys readerKeys(ClientRegistrationRepository registrations) {
		@Nullable ClientRegistration portal = registrations.findByRegistrationId(PROVIDER);
		if (portal == null) {
			throw new IllegalStateException("Nobody signs people in.");
		}
		return new ReaderKeys(portal.getClientSecret());
	}

	private static OAuth2AuthorizedClientManager manager(ClientRegistrationRepository registrations,
			OAuth2AuthorizedClientRepository clients) {
		var manager = new DefaultOAuth2AuthorizedClientManager(registrations, clients);
		manager.setAuthorizedClientProvider(OAuth2AuthorizedClientProviderBuilder.builder().refreshToken().build());
		return manager;
	}

	/** What the portal knows of the reader's languages, as OpenID Connect writes them. */
	private static String wanted(LanguageResolver languages) {
		return (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes)
				? String.join(" ", languages.of(attributes.getRequest()).tags()) : "";
	}

}
