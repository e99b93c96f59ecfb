package org.multaqa.registration.config;

import java.time.Duration;

import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import io.github.resilience4j.retry.RetryRegistry;
import org.multaqa.identity.api.AccountsApi;
import org.multaqa.kit.clients.GuardedCalls;
import org.multaqa.kit.clients.ServiceSignIn;
import org.multaqa.registration.person.application.Accounts;
import org.multaqa.registration.person.identity.IdentityAccounts;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientService;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.web.client.support.RestClientHttpServiceGroupConfigurer;
import org.springframework.web.service.registry.ImportHttpServices;

/** The client of identity, where people get their accounts. */
@Configuration(proxyBeanMethods = false)
@ImportHttpServices(group = IdentityClientConfiguration.IDENTITY, types = AccountsApi.class)
class IdentityClientConfiguration {

	static final String IDENTITY = "identity";

	@Bean
	RestClientHttpServiceGroupConfigurer identitySignIn(ClientRegistrationRepository registrations,
			OAuth2AuthorizedClientService tokens,
			@Value("${spring.http.serviceclient.identity.read-timeout}") Duration patience) {
		return new ServiceSignIn(registrations, tokens).at(IDENTITY, "registration", patience);
	}

	@Bean
	Accounts accounts(AccountsApi identity, RetryRegistry retries, CircuitBreakerRegistry breakers) {
		return new IdentityAccounts(identity, new GuardedCalls(IDENTITY, retries, breakers));
	}

}
