package org.multaqa.kit.clients;

import java.time.Duration;

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
 * Signs a service in at another as itself, whoever asks, with one token for all calls.
 * The group of HTTP services, the client registration and the provider have the name of
 * the other service.
 */
public final class ServiceSignIn {

	private final ClientRegistrationRepository registrations;

	private final OAuth2AuthorizedClientService tokens;

	public ServiceSignIn(ClientRegistrationRepository registrations, OAuth2AuthorizedClientService tokens) {
		this.registrations = registrations;
		this.tokens = tokens;
	}

	/**
	 * The sign-in for one group of HTTP services.
	 * @param other the service that is called
	 * @param self the service that calls
	 * @param patience how long to wait for a token
	 */
	public RestClientHttpServiceGroupConfigurer at(String other, String self, Duration patience) {
		var manager = new AuthorizedClientServiceOAuth2AuthorizedClientManager(this.registrations, this.tokens);
		manager.setAuthorizedClientProvider(OAuth2AuthorizedClientProviderBuilder.builder()
			.clientCredentials((credentials) -> credentials.accessTokenResponseClient(tokenClient(patience)))
			.build());
		var interceptor = new OAuth2ClientHttpRequestInterceptor(manager);
		interceptor.setClientRegistrationIdResolver((request) -> other);
		var itself = new AnonymousAuthenticationToken(other, self, AuthorityUtils.createAuthorityList("SERVICE"));
		interceptor.setPrincipalResolver((request) -> itself);
		interceptor.setAuthorizationFailureHandler(
				OAuth2ClientHttpRequestInterceptor.authorizationFailureHandler(this.tokens));
		return (groups) -> groups.filterByName(other)
			.forEachClient((group, client) -> client.requestInterceptor(interceptor));
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
