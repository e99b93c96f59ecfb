package org.multaqa.identity;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.multaqa.identity.api.AccountView;
import org.multaqa.identity.api.AccountsApi;
import org.multaqa.identity.api.AddressOwner;
import org.multaqa.identity.api.AddressesAsked;
import org.multaqa.identity.api.NewAccount;
import org.multaqa.identity.api.NewAccounts;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.ModelJson;
import org.multaqa.model.PersonId;
import org.multaqa.testkit.TestSecrets;

import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.support.RestClientAdapter;
import org.springframework.web.service.invoker.HttpServiceProxyFactory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The API module, as other services use it, against the running service. */
@RunningIdentity
@DisplayNameGeneration(ReplaceUnderscores.class)
class AccountsApiClientTest {

	private static final NewAccount INES = new NewAccount(new PersonId("ines-folio"), LocalizedText.of("es", "Inés"),
			"ines@example.org", "es");

	@LocalServerPort
	private int port;

	private AccountsApi accounts;

	@BeforeEach
	void sign_in() {
		var token = ModelJson
			.readMap(
					new Browser(this.port)
						.post("/oauth2/token", "grant_type=client_credentials&scope=" + AccountsApi.SCOPE,
								"Authorization", ProviderTest.basic("registration", TestSecrets.of("registration")))
						.body())
			.get("access_token");
		var client = RestClient.builder()
			.baseUrl("http://localhost:" + this.port)
			.defaultHeaders((headers) -> headers.setBearerAuth(String.valueOf(token)))
			.configureMessageConverters((converters) -> converters
				.withJsonConverter(new JacksonJsonHttpMessageConverter(ModelJson.mapper())))
			.build();
		this.accounts = HttpServiceProxyFactory.builderFor(RestClientAdapter.create(client))
			.build()
			.createClient(AccountsApi.class);
	}

	@Test
	void opens_an_account_and_finds_it() {
		var opened = this.accounts.open(null, "es", INES);

		assertThat(opened.person()).isEqualTo(INES.id());
		assertThat(this.accounts.find(opened.person())).isEqualTo(opened);
		assertThat(opened.name()).isEqualTo(INES.name());
		assertThat(opened.email()).isEqualTo("ines@example.org");
		assertThat(opened.language()).isEqualTo("es");
	}

	@Test
	void sends_the_key_and_the_language_of_a_refusal() {
		this.accounts.open("key-of-lea", "fr", account("lea@example.org"));

		assertThatThrownBy(() -> this.accounts.open("key-of-lea", "fr", account("autre@example.org")))
			.isInstanceOfSatisfying(HttpClientErrorException.class, (refusal) -> {
				assertThat(refusal.getStatusCode().value()).isEqualTo(422);
				assertThat(refusal.getResponseHeaders().getContentLanguage()).isEqualTo(Locale.FRENCH);
			});
	}

	@Test
	void opens_several_and_asks_whose_addresses_there_are() {
		var asked = new NewAccounts(
				List.of(account("one@example.org"), account("Two@example.org"), account("one@EXAMPLE.org")));

		var opened = this.accounts.openAll("fr", asked);

		assertThat(opened).extracting(AccountView::email)
			.containsExactly("one@example.org", "two@example.org", "one@example.org");
		assertThat(opened.get(2)).isEqualTo(opened.get(0));
		assertThat(this.accounts.openAll("fr", asked)).isEqualTo(opened);
		assertThat(this.accounts.owners(new AddressesAsked(
				List.of("\u200FTWO@example.org\u00A0", "two@example.org", "nobody-at-all@example.org"))))
			.containsExactly(new AddressOwner("two@example.org", opened.get(1).person()));
	}

	@Test
	void is_told_how_many_may_be_sent_at_once() {
		var many = new AddressesAsked(
				IntStream.rangeClosed(0, AccountsApi.MOST_AT_ONCE).mapToObj((each) -> each + "@example.org").toList());

		assertThatThrownBy(() -> this.accounts.owners(many))
			.isInstanceOf(HttpClientErrorException.UnprocessableContent.class);
	}

	@Test
	void says_of_somebody_unknown_that_there_is_no_account() {
		assertThatThrownBy(() -> this.accounts.find(new PersonId("nobody-here")))
			.isInstanceOf(HttpClientErrorException.NotFound.class);
	}

	private static NewAccount account(String email) {
		return new NewAccount(null, LocalizedText.of("fr", "Léa"), email, "fr");
	}

}
