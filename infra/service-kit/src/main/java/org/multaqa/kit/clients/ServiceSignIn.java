package org.multaqa.kit.clients;

import java.time.Duration;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.http.converter.FormHttpMessageConverter;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.oauth2.client.AuthorizedClientServiceOAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientProviderBuilder;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientService;
import org.springframework.security.oauth2.client.endpoint.RestClientClientCredentialsTokenResponseClient;
import org.springframework.security.oauth2.client.http.OAuth2ErrorResponseErrorHandler;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.client.OAuth2ClientHttpRequestInterceptor;
import org.springframework.security.oauth2.core.http.converter.OAuth2AccessTokenResponseHttpMessageConverter;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.support.RestClientHttpServiceGroupConfigurer;

/**
 * Signs a service in at the others that it calls, as itself, whoever asks, with one token
 * for all calls of one of them. The group of HTTP services and the client registration
 * have the name of the other service. Imported by the configuration of a service that
 * calls others.
 */
@Configuration(proxyBeanMethods = false)
public final class ServiceSignIn {

	private static final String PATIENCE = "spring.http.serviceclient.%s.read-timeout";

	@Bean
	RestClientHttpServiceGroupConfigurer signIn(ClientRegistrationRepository registrations,
			OAuth2AuthorizedClientService tokens, Environment environment) {
		String self = environment.getRequiredProperty("spring.application.name");
		return (groups) -> groups.forEachClient((group, client) -> {
			var patience = environment.getRequiredProperty(PATIENCE.formatted(group.name()), Duration.class);
			client.requestInterceptor(at(group.name(), self, patience, registrations, tokens));
		});
	}

	private static OAuth2ClientHttpRequestInterceptor at(String other, String self, Duration patience,
			ClientRegistrationRepository registrations, OAuth2AuthorizedClientService tokens) {
		var manager = new AuthorizedClientServiceOAuth2AuthorizedClientManager(registrations, tokens);
		manager.setAuthorizedClientProvider(OAuth2AuthorizedClientProviderBuilder.builder()
			.clientCredentials((credentials) -> credentials.accessTokenResponseClient(tokenClient(patience)))
			.build());
		var interceptor = new OAuth2ClientHttpRequestInterceptor(manager);
		interceptor.setClientRegistrationIdResolver((request) -> other);
		var itself = new AnonymousAuthenticationToken(other, self, AuthorityUtils.createAuthorityList("SERVICE"));
		interceptor.setPrincipalResolver((request) -> itself);
		interceptor
			.setAuthorizationFailureHandler(OAuth2ClientHttpRequestInterceptor.authorizationFailureHandler(tokens));
		return interceptor;
	}

	private static RestClientClientCredentialsTokenResponseClient tokenClient(Duration patience) {
		var http = new JdkClientHttpRequestFactory();
		http.setReadTimeout(patience);
		var tokenClient = new RestClientClientCredentialsTokenResponseClient();
		tokenClient.setRestClient(RestClient.builder()
			.requestFactory(http)
			.configureMessageConverters((converters) -> converters.addCustomConverter(new FormHttpMessageConverter())
				.addCustomConverter(new OAuth2AccessTokenResponseHttpMessageConverter()))
			.defaultStatusHandler(new OAuth2ErrorResponseErrorHandler())
			.build());
		return tokenClient;
	}

}
