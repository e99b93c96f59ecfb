package org.multaqa.kit.config;

import java.time.InstantSource;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.multaqa.kit.security.AccessTokens;
import org.multaqa.kit.security.ApiSecurity;
import org.multaqa.kit.security.EndedAccess;
import org.multaqa.kit.security.EndedAccessHealth;
import org.multaqa.kit.security.EndedAccessReader;
import org.multaqa.kit.web.ProblemWriter;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.security.oauth2.server.resource.autoconfigure.OAuth2ResourceServerProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.jwt.SupplierJwtDecoder;
import org.springframework.security.web.SecurityFilterChain;

/** Who calls: tokens and their end, and what guards the API of a service. */
@Configuration(proxyBeanMethods = false)
class TokenKit {

	/** A trace tells of calls, not of every filter that a call passes. */
	@Bean
	SecurityObservationSettings securityObservations() {
		return SecurityObservationSettings.noObservations();
	}

	/**
	 * Checks every token. The issuer is asked for its keys when the first one comes, so
	 * that a service starts without it.
	 * @param audience {@code multaqa.token-audience}: for whom tokens must be made
	 */
	@Bean
	@ConditionalOnMissingBean
	JwtDecoder accessTokenDecoder(OAuth2ResourceServerProperties properties,
			@Value("${multaqa.token-audience}") String audience, EndedAccess ended) {
		var provider = properties.getJwt();
		String issuer = Objects.requireNonNull(provider.getIssuerUri());
		@Nullable String keys = provider.getJwkSetUri();
		return new SupplierJwtDecoder(() -> {
			var decoder = ((keys != null) ? NimbusJwtDecoder.withJwkSetUri(keys)
					: NimbusJwtDecoder.withIssuerLocation(issuer))
				.validateType(false)
				.build();
			decoder.setJwtValidator(AccessTokens.validator(issuer, audience, ended));
			return decoder;
		});
	}

	/** In real time, whatever the clock of the meeting says. */
	@Bean
	EndedAccess endedAccess() {
		return new EndedAccess(InstantSource.system());
	}

	@Bean
	EndedAccessReader endedAccessReader(KitProperties kit, EndedAccess ended) {
		return new EndedAccessReader(kit.connection(), ended);
	}

	/** Part of the readiness, by its name {@code endedAccess}. */
	@Bean
	EndedAccessHealth endedAccessHealthIndicator(EndedAccess ended) {
		return new EndedAccessHealth(ended);
	}

	/** Static, since it is asked before there are beans. */
	@Bean
	static RequiredSecretsCheck requiredSecrets() {
		return new RequiredSecretsCheck();
	}

	@Bean
	@ConditionalOnMissingBean
	SecurityFilterChain apiSecurity(HttpSecurity http, ProblemWriter problems) {
		return ApiSecurity.guard(http, problems::unauthenticated, problems::denied);
	}

}
