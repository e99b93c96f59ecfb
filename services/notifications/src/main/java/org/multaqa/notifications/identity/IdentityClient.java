package org.multaqa.notifications.identity;

import java.time.Duration;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
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
import org.springframework.web.service.registry.ImportHttpServices;

/**
 * The way to identity: notifications sign in as themselves, with one token for all;
 * address and time-outs are those of the group {@code identity}.
 */
@Configuration(proxyBeanMethods = false)
@ImportHttpServices(group = IdentityClient.GROUP, types = IdentityApi.class)
class IdentityClient {

	static final String GROUP = "identity";

	@Bean
	RestClientHttpServiceGroupConfigurer identityToken(ClientRegistrationRepository registrations,
			OAuth2AuthorizedClientService tokens,
			@Value("${spring.http.serviceclient.identity.read-timeout}") Duration patience) {
		var manager = new AuthorizedClientServiceOAuth2AuthorizedClientManager(registrations, tokens);
		manager.setAuthorizedClientProvider(OAuth2AuthorizedClientProviderBuilder.builder()
			.clientCredentials((credentials) -> credentials.accessTokenResponseClient(tokenClient(patience)))
			.build());
		var signIn = new OAuth2ClientHttpRequestInterceptor(manager);
		signIn.setClientRegistrationIdResolver((request) -> GROUP);
		var itself = new AnonymousAuthenticationToken(GROUP, "notifications",
				AuthorityUtils.createAuthorityList("SERVICE"));
		signIn.setPrincipalResolver((request) -> itself);
		signIn.setAuthorizationFailureHandler(OAuth2ClientHttpRequestInterceptor.authorizationFailureHandler(tokens));
		return (groups) -> groups.filterByName(GROUP)
			.forEachClient((group, client) -> client.requestInterceptor(signIn));
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
