package org.multaqa.identity.tokens.web;

import java.util.Set;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import org.jspecify.annotations.Nullable;
import org.multaqa.identity.IdentityProperties;
import org.multaqa.identity.accounts.application.AccountService;
import org.multaqa.identity.erasure.web.ErasedSessionFilter;
import org.multaqa.identity.tokens.application.PersonClaims;
import org.multaqa.identity.tokens.persistence.SigningKeys;
import org.multaqa.model.PersonId;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtEncoder;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.jwt.NimbusJwtEncoder;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.util.matcher.MediaTypeRequestMatcher;

/**
 * The OpenID provider. Put together here rather than by Boot, whose auto-configuration
 * would also reach the services that share a JVM with this one.
 */
@Configuration(proxyBeanMethods = false)
class ProviderConfiguration {

	@Bean
	@Order(1)
	SecurityFilterChain providerGuard(HttpSecurity http, AccountService accounts) {
		var html = new MediaTypeRequestMatcher(MediaType.TEXT_HTML);
		html.setIgnoredMediaTypes(Set.of(MediaType.ALL));
		return http.oauth2AuthorizationServer((server) -> {
			http.securityMatcher(server.getEndpointsMatcher());
			server.oidc(Customizer.withDefaults());
		})
			.addFilterAfter(new PromptLoginFilter(), SecurityContextHolderFilter.class)
			.addFilterAfter(new ErasedSessionFilter((person) -> accounts.find(person).isPresent()),
					SecurityContextHolderFilter.class)
			.authorizeHttpRequests((requests) -> requests.anyRequest().authenticated())
			.oauth2ResourceServer((server) -> server.jwt(Customizer.withDefaults()))
			.exceptionHandling((exceptions) -> exceptions
				.defaultAuthenticationEntryPointFor(new LoginUrlAuthenticationEntryPoint("/sign-in"), html))
			.build();
	}

	@Bean
	AuthorizationServerSettings provider(IdentityProperties properties) {
		return AuthorizationServerSettings.builder().issuer(properties.issuer()).build();
	}

	@Bean
	PasswordEncoder secrets() {
		return new ClientSecretEncoder();
	}

	@Bean
	JWKSource<SecurityContext> keys(SigningKeys keys) {
		return new ImmutableJWKSet<>(new JWKSet(keys.current()));
	}

	@Bean
	JwtEncoder jwtEncoder(JWKSource<SecurityContext> keys) {
		return new NimbusJwtEncoder(keys);
	}

	/** Checks our own tokens with our own key, without asking ourselves by HTTP. */
	@Bean
	JwtDecoder jwtDecoder(JWKSource<SecurityContext> keys, IdentityProperties properties) {
		var decoder = NimbusJwtDecoder.withJwkSource(keys).build();
		decoder.setJwtValidator(JwtValidators.createDefaultWithIssuer(properties.issuer()));
		return decoder;
	}

	/** The same claims in access tokens and ID tokens; services have none. */
	@Bean
	OAuth2TokenCustomizer<JwtEncodingContext> aboutThePerson(PersonClaims claims) {
		return (context) -> {
			@Nullable Authentication principal = context.getPrincipal();
			if (principal != null
					&& !AuthorizationGrantType.CLIENT_CREDENTIALS.equals(context.getAuthorizationGrantType())) {
				var person = new PersonId(principal.getName());
				context.getClaims().claims((all) -> all.putAll(claims.of(person)));
			}
		};
	}

}
