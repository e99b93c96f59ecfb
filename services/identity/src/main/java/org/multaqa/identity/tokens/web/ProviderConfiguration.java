package org.multaqa.identity.tokens.web;

import java.time.InstantSource;
import java.util.Set;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import org.multaqa.identity.IdentityProperties;
import org.multaqa.identity.access.application.AccessService;
import org.multaqa.identity.erasure.web.ErasedSessionFilter;
import org.multaqa.identity.passkeys.application.PasskeyService;
import org.multaqa.identity.signin.web.EndedSessionFilter;
import org.multaqa.identity.signin.web.LongestSignInFilter;
import org.multaqa.identity.signin.web.RemovedPasskeyFilter;
import org.multaqa.identity.tokens.application.ClientSecrets;
import org.multaqa.identity.tokens.application.OpenSignIns;
import org.multaqa.identity.tokens.application.PersonClaims;
import org.multaqa.identity.tokens.application.RegisteredClients;
import org.multaqa.identity.tokens.persistence.SigningKeys;
import org.multaqa.kit.audit.SecurityLog;
import org.multaqa.kit.security.AccessTokens;
import org.multaqa.kit.security.EndedAccess;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.JwtAudienceValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtEncoder;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
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
	SecurityFilterChain providerGuard(HttpSecurity http, AccessService access, OpenSignIns signIns,
			PasskeyService passkeys, JWKSource<SecurityContext> keys, IdentityProperties properties,
			SecurityLog securityLog) {
		var html = new MediaTypeRequestMatcher(MediaType.TEXT_HTML);
		html.setIgnoredMediaTypes(Set.of(MediaType.ALL));
		return http.oauth2AuthorizationServer((server) -> {
			http.securityMatcher(server.getEndpointsMatcher());
			server
				.clientAuthentication((clients) -> clients.errorResponseHandler(new RefusedClientHandler(securityLog)));
			server.oidc((oidc) -> oidc.logoutEndpoint((logout) -> logout
				.errorResponseHandler(new OlderHintHandler(idTokens(keys, properties), properties.signedOutPage()))));
		})
			.addFilterAfter(new PromptLoginFilter(), SecurityContextHolderFilter.class)
			.addFilterAfter(new LongestSignInFilter(RegisteredClients.SIGN_IN, InstantSource.system()),
					SecurityContextHolderFilter.class)
			.addFilterAfter(new EndedSessionFilter(signIns::hasEnded), SecurityContextHolderFilter.class)
			.addFilterAfter(new ErasedSessionFilter((person) -> access.admitted(person).isPresent()),
					SecurityContextHolderFilter.class)
			.addFilterAfter(new RemovedPasskeyFilter(passkeys::has), SecurityContextHolderFilter.class)
			.authorizeHttpRequests((requests) -> requests.anyRequest().authenticated())
			.oauth2ResourceServer((server) -> server.jwt(Customizer.withDefaults()))
			.exceptionHandling((exceptions) -> exceptions
				.defaultAuthenticationEntryPointFor(new LoginUrlAuthenticationEntryPoint("/sign-in"), html))
			.build();
	}

	/** Ours, for the portal, however old. */
	private static JwtDecoder idTokens(JWKSource<SecurityContext> keys, IdentityProperties properties) {
		var decoder = NimbusJwtDecoder.withJwkSource(keys).build();
		decoder.setJwtValidator(new DelegatingOAuth2TokenValidator<>(new JwtIssuerValidator(properties.issuer()),
				new JwtAudienceValidator(IdentityProperties.PORTAL)));
		return decoder;
	}

	@Bean
	AuthorizationServerSettings provider(IdentityProperties properties) {
		return AuthorizationServerSettings.builder().issuer(properties.issuer()).build();
	}

	@Bean
	PasswordEncoder secrets() {
		return ClientSecrets.encoder();
	}

	@Bean
	JWKSource<SecurityContext> keys(SigningKeys keys) {
		return (selector, _) -> selector.select(keys.published());
	}

	@Bean
	JwtEncoder jwtEncoder(JWKSource<SecurityContext> keys) {
		var encoder = new NimbusJwtEncoder(keys);
		encoder.setJwkSelector(SigningKeys::signing);
		return encoder;
	}

	/** Checks our own tokens with our own key, without asking ourselves by HTTP. */
	@Bean
	JwtDecoder jwtDecoder(JWKSource<SecurityContext> keys, IdentityProperties properties,
			@Value("${multaqa.token-audience}") String audience, EndedAccess ended) {
		var decoder = NimbusJwtDecoder.withJwkSource(keys).build();
		decoder.setJwtValidator(AccessTokens.validator(properties.issuer(), audience, ended));
		return decoder;
	}

	@Bean
	OAuth2TokenCustomizer<JwtEncodingContext> tokenContents(PersonClaims claims, PasskeyService passkeys,
			@Value("${multaqa.token-audience}") String audience) {
		return new TokenContents(claims, passkeys, audience);
	}

}
