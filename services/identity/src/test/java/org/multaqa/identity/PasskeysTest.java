package org.multaqa.identity;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;

import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.multaqa.model.ModelJson;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.mongodb.core.MongoOperations;

import static org.assertj.core.api.Assertions.assertThat;

/** Dana adds passkeys, signs in with them and removes them, as a browser sees it. */
@RunningIdentity
@DisplayNameGeneration(ReplaceUnderscores.class)
class PasskeysTest {

	@LocalServerPort
	private int port;

	@Autowired
	private MongoOperations mongo;

	private String dana;

	private KeyBrowser laptop;

	private final SoftwareKey key = new SoftwareKey(KeyBrowser.ORIGIN);

	@BeforeEach
	void open() {
		var http = new Browser(this.port);
		String email = "dana" + System.nanoTime() + "@example.org";
		this.dana = String
			.valueOf(ModelJson
				.readMap(http
					.json("POST", "/api/v1/accounts", ModelJson.mapper()
						.writeValueAsString(Map.of("name", Map.of("en", "Dana"), "email", email, "language", "en")),
							"Authorization", "Bearer " + http.tokenOfService("registration", "accounts"))
					.body())
				.get("person"));
		this.laptop = browser().asOneClick(this.dana);
	}

	private KeyBrowser browser() {
		return new KeyBrowser(new Browser(this.port).reading("en"));
	}

	@Nested
	class Adding {

		@Test
		void the_first_is_listed_and_makes_the_sign_in_one_with_a_passkey() {
			var before = PasskeysTest.this.laptop.tokens();

			var added = PasskeysTest.this.laptop.add(PasskeysTest.this.key, "My phone");

			assertThat(Browser.locationOf(added)).endsWith("/passkeys?added");
			assertThat(PasskeysTest.this.laptop.http().get("/passkeys?added").body()).contains("My phone",
					"Not used to sign in yet", "Remove, and sign out here");
			assertThat(KeyBrowser.claims(before)).doesNotContainKey("amr");
			assertThat(KeyBrowser.claims(PasskeysTest.this.laptop.tokens())).containsEntry("amr",
					List.of("hwk", "user", "mfa"));
		}

		@Test
		void another_needs_a_sign_in_with_one() {
			PasskeysTest.this.laptop.add(PasskeysTest.this.key, "My phone");
			var other = browser().asOneClick(PasskeysTest.this.dana);

			assertThat(other.challengeToAdd().statusCode()).isEqualTo(403);
			var refused = other.send(PasskeysTest.this.key.added("{\"challenge\":\"x\",\"rp\":{\"id\":\"y\"}}"),
					"Mine");
			assertThat(refused.statusCode()).isEqualTo(422);
			assertThat(other.http().get("/passkeys").body()).contains("Sign in with your passkey", "A founder")
				.doesNotContain("data-passkey=\"add\"", "/removal");
			assertThat(Browser.locationOf(other.signIn(PasskeysTest.this.key))).startsWith("http://portal.test/");
			assertThat(Browser.locationOf(other.add(new SoftwareKey(KeyBrowser.ORIGIN), "Another"))).endsWith("?added");
		}

		@Test
		void again_the_same_is_refused() {
			PasskeysTest.this.laptop.add(PasskeysTest.this.key, "My phone");

			assertThat(PasskeysTest.this.laptop.add(PasskeysTest.this.key, "My phone").statusCode()).isEqualTo(422);
		}

		@Test
		void a_challenge_works_once() {
			String made = PasskeysTest.this.key.added(PasskeysTest.this.laptop.challengeToAdd().body());
			PasskeysTest.this.laptop.send(made, "  ");

			assertThat(PasskeysTest.this.laptop.send(made, "My phone").statusCode()).isEqualTo(422);
			assertThat(keptOf(PasskeysTest.this.key)).isFalse();
		}

		@Test
		void a_key_whose_owner_did_not_unlock_it_or_of_another_site_is_refused() {
			var locked = PasskeysTest.this.laptop.add(new SoftwareKey(KeyBrowser.ORIGIN).locked(), "Locked");
			var elsewhere = PasskeysTest.this.laptop.add(new SoftwareKey("https://identity.example"), "Elsewhere");

			assertThat(locked.statusCode()).isEqualTo(422);
			assertThat(locked.body()).contains("This passkey was not accepted");
			assertThat(elsewhere.statusCode()).isEqualTo(422);
		}

		@ParameterizedTest
		@ValueSource(strings = { "", "{}", "no json", "[]", "{\"id\":\"a\",\"rawId\":\"!\",\"response\":"
				+ "{\"clientDataJSON\":\"e30\",\"attestationObject\":\"oA\",\"transports\":[3]}}" })
		void what_is_no_key_is_refused(String nonsense) {
			PasskeysTest.this.laptop.challengeToAdd();

			assertThat(PasskeysTest.this.laptop.send(nonsense, "Nonsense").statusCode()).isEqualTo(422);
		}

		private boolean keptOf(SoftwareKey asked) {
			return PasskeysTest.this.mongo.findById(asked.id(), Document.class, "passkeys") != null;
		}

	}

	@Nested
	class SigningIn {

		@BeforeEach
		void add() {
			PasskeysTest.this.laptop.add(PasskeysTest.this.key, "My phone");
		}

		@Test
		void opens_the_portal_and_tokens_say_how() {
			var phone = browser();

			var in = phone.signIn(PasskeysTest.this.key);

			assertThat(Browser.locationOf(in)).isEqualTo("http://portal.test/oauth2/authorization/identity");
			assertThat(phone.http().get("/passkeys").body()).contains("Last used on", "this sign-in");
			var tokens = phone.tokens();
			assertThat(KeyBrowser.claims(tokens)).containsEntry("sub", PasskeysTest.this.dana)
				.containsEntry("amr", List.of("hwk", "user", "mfa"));
			assertThat(KeyBrowser.claims(ModelJson.readMap(phone.refresh(tokens).body()))).containsEntry("amr",
					List.of("hwk", "user", "mfa"));
		}

		@Test
		void again_with_the_same_answer_opens_nothing() {
			var phone = browser();
			String shown = PasskeysTest.this.key.shown(phone.challenge());
			phone.answer(shown);
			var thief = browser();
			thief.challenge();

			assertThat(Browser.locationOf(thief.answer(shown))).endsWith("/sign-in?passkey-refused");
			assertThat(thief.http().get("/sign-in?passkey-refused").body())
				.contains("This passkey does not open anything here");
			assertThat(Browser.locationOf(browser().answer(shown))).as("without a challenge")
				.endsWith("/sign-in?passkey-refused");
		}

		@Test
		void is_refused_for_an_unknown_key_a_locked_one_another_site_and_a_copy() {
			assertRefused(new SoftwareKey(KeyBrowser.ORIGIN));
			browser().signIn(PasskeysTest.this.key.counting(50));
			assertRefused(PasskeysTest.this.key.counting(20));
			assertRefused(PasskeysTest.this.key.counting(60).locked());
		}

		@Test
		void is_refused_for_who_is_blocked() {
			var http = new Browser(PasskeysTest.this.port);
			http.json("POST", "/api/v1/blocks",
					ModelJson.mapper()
						.writeValueAsString(Map.of("account", PasskeysTest.this.dana, "reason", "A stolen laptop")),
					"Authorization", "Bearer " + http.tokenOf("layan-fihris"));

			assertRefused(PasskeysTest.this.key);
		}

		private void assertRefused(SoftwareKey shown) {
			var browser = browser();
			assertThat(Browser.locationOf(browser.signIn(shown))).endsWith("/sign-in?passkey-refused");
			assertThat(browser.isIn()).isFalse();
		}

	}

	@Nested
	class Removing {

		@BeforeEach
		void add() {
			PasskeysTest.this.laptop.add(PasskeysTest.this.key, "My phone");
		}

		@Test
		void one_ends_what_was_opened_with_it_and_signs_nobody_in() {
			var phone = browser();
			phone.signIn(PasskeysTest.this.key);
			var tokens = phone.tokens();

			assertThat(Browser.locationOf(PasskeysTest.this.laptop.remove(PasskeysTest.this.key.id())))
				.endsWith("/passkeys?removed");

			assertThat(PasskeysTest.this.laptop.isIn()).isFalse();
			assertThat(phone.isIn()).isFalse();
			assertThat(phone.refresh(tokens).body()).contains("invalid_grant");
			assertThat(Browser.locationOf(browser().signIn(PasskeysTest.this.key)))
				.endsWith("/sign-in?passkey-refused");
		}

		@Test
		void needs_a_sign_in_with_one_and_is_no_error_again() {
			var other = browser().asOneClick(PasskeysTest.this.dana);

			assertThat(other.remove(PasskeysTest.this.key.id()).statusCode()).isEqualTo(422);
			assertThat(PasskeysTest.this.laptop.isIn()).isTrue();
			assertThat(Browser.locationOf(PasskeysTest.this.laptop.remove("nothing"))).endsWith("/passkeys?removed");
			assertThat(PasskeysTest.this.laptop.isIn()).isTrue();
		}

		@Test
		void of_all_helps_who_has_lost_them_and_signs_out_everywhere() {
			var tokens = PasskeysTest.this.laptop.tokens();
			var http = new Browser(PasskeysTest.this.port);

			assertThat(remove(http.tokenOf("layan-fihris")).statusCode()).isEqualTo(204);

			assertThat(PasskeysTest.this.laptop.isIn()).isFalse();
			assertThat(PasskeysTest.this.laptop.refresh(tokens).body()).contains("invalid_grant");
			var again = browser().asOneClick(PasskeysTest.this.dana);
			assertThat(Browser.locationOf(again.add(new SoftwareKey(KeyBrowser.ORIGIN), "New"))).endsWith("?added");
			assertThat(remove(http.tokenOfService("operator", "operations")).statusCode()).isEqualTo(204);
			assertThat(again.isIn()).isFalse();
		}

		@Test
		void erasing_the_person_leaves_none() {
			var http = new Browser(PasskeysTest.this.port);
			http.json("POST", "/api/v1/erasures", ModelJson.mapper()
				.writeValueAsString(Map.of("person", PasskeysTest.this.dana, "askedBy", PasskeysTest.this.dana)),
					"Authorization", "Bearer " + http.tokenOfService("registration", "accounts"));

			assertThat(PasskeysTest.this.mongo.findAll(Document.class, "passkeys").toString())
				.doesNotContain(PasskeysTest.this.dana, PasskeysTest.this.key.id());
		}

	}

	/** Every door for every kind of caller. */
	@Test
	void the_api_is_for_services_and_for_whoever_helps() {
		this.laptop.add(this.key, "My phone");
		var http = new Browser(this.port);
		String own = http.tokenOf(this.dana);

		var read = keys(http.tokenOfService("roadmap", "passkeys"));
		assertThat(read.statusCode()).isEqualTo(200);
		assertThat(read.body()).contains("\"id\":\"" + this.key.id() + "\"", "\"since\":\"")
			.contains("\"publicKey\":\"" + this.key.publicKey() + "\"")
			.doesNotContain("My phone");
		assertThat(keys(own).statusCode()).isEqualTo(403);
		assertThat(keys(http.tokenOf("layan-fihris")).statusCode()).isEqualTo(403);
		assertThat(keys(http.tokenOfService("registration", "accounts")).statusCode()).isEqualTo(403);
		assertThat(remove(own).statusCode()).isEqualTo(403);
		assertThat(remove(http.tokenOfService("roadmap", "passkeys")).statusCode()).isEqualTo(403);
		assertThat(http.get("/api/v1/passkeys/keys/" + this.dana).statusCode()).isEqualTo(401);
		assertThat(this.laptop.isIn()).isTrue();
	}

	@ParameterizedTest
	@CsvSource({ "ar, rtl, مفاتيح مروري", "en, ltr, My passkeys", "fr, ltr, Mes clés d",
			"es, ltr, Mis llaves de acceso" })
	void the_page_is_in_the_language_of_its_reader(String language, String direction, String words) {
		assertThat(this.laptop.http().reading(language).get("/passkeys").body()).contains("dir=\"" + direction + "\"",
				words);
	}

	@Test
	void the_page_is_shown_after_signing_in_for_it() {
		var visitor = browser();

		assertThat(Browser.locationOf(visitor.http().get("/passkeys"))).endsWith("/sign-in");
		assertThat(Browser.locationOf(visitor.http().submit("/sign-in", "/laptop/sign-in", "person=" + this.dana)))
			.contains("/passkeys");
	}

	private HttpResponse<String> keys(String token) {
		return new Browser(this.port).get("/api/v1/passkeys/keys/" + this.dana, "Authorization", "Bearer " + token);
	}

	private HttpResponse<String> remove(String token) {
		return new Browser(this.port).json("POST", "/api/v1/passkeys/removals",
				ModelJson.mapper().writeValueAsString(Map.of("account", this.dana)), "Authorization",
				"Bearer " + token);
	}

}
