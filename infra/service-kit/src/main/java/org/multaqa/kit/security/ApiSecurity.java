package org.multaqa.kit.security;

import java.util.List;
import java.util.stream.Stream;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * How an API is guarded: a bearer token for everything but what comes by the port for
 * those who look after the service.
 */
public final class ApiSecurity {

	private static final String[] OPEN = { "/actuator/health/**", "/actuator/prometheus", "/v3/api-docs/**",
			"/v3/api-docs.yaml", "/error" };

	private ApiSecurity() {
	}

	/**
	 * Guards all that this chain matches.
	 * @param http a chain, perhaps already limited to some paths
	 * @param notSignedIn answers requests without a valid token
	 * @param denied answers requests that this caller may not make
	 * @param withoutToken addresses that ask for something else instead of a token
	 */
	public static SecurityFilterChain guard(HttpSecurity http, AuthenticationEntryPoint notSignedIn,
			AccessDeniedHandler denied, String... withoutToken) {
		return guard(http, notSignedIn, denied,
				Stream.of(withoutToken)
					.<RequestMatcher>map((address) -> PathPatternRequestMatcher.withDefaults().matcher(address))
					.toList());
	}

	/**
	 * Guards all that this chain matches.
	 * @param http a chain, perhaps already limited to some paths
	 * @param notSignedIn answers requests without a valid token
	 * @param denied answers requests that this caller may not make
	 * @param withoutToken requests that may come without a token; one that comes with a
	 * token must have a valid one
	 */
	public static SecurityFilterChain guard(HttpSecurity http, AuthenticationEntryPoint notSignedIn,
			AccessDeniedHandler denied, List<RequestMatcher> withoutToken) {
		return http.csrf(AbstractHttpConfigurer::disable)
			.sessionManagement((sessions) -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
			.authorizeHttpRequests((requests) -> requests.requestMatchers(OPEN)
				.permitAll()
				.requestMatchers(withoutToken.toArray(RequestMatcher[]::new))
				.permitAll()
				.anyRequest()
				.authenticated())
			.oauth2ResourceServer((server) -> server.jwt((jwt) -> {
			})
				// our tokens are bearer tokens, and the description of the API says so,
				// too
				.protectedResourceMetadata((about) -> about
					.protectedResourceMetadataCustomizer((said) -> said.tlsClientCertificateBoundAccessTokens(false)))
				.authenticationEntryPoint(notSignedIn)
				.accessDeniedHandler(denied))
			.exceptionHandling(
					(exceptions) -> exceptions.authenticationEntryPoint(notSignedIn).accessDeniedHandler(denied))
			.build();
	}

}
