package org.multaqa.identity;

import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.awaitility.Awaitility;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.multaqa.model.DelegationId;
import org.multaqa.model.MeetingId;
import org.multaqa.model.ModelJson;
import org.multaqa.model.OfficeId;
import org.multaqa.model.PersonId;
import org.multaqa.model.access.Role;
import org.multaqa.model.events.DelegationEvent.DelegateApproved;
import org.multaqa.testkit.EventPublisher;
import org.multaqa.testkit.TestSecrets;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;

import static org.assertj.core.api.Assertions.assertThat;

/** The portal's and the services' view of the OpenID provider. */
@RunningIdentity
@DisplayNameGeneration(ReplaceUnderscores.class)
class ProviderTest {

	private static final EventPublisher EVENTS = new EventPublisher();

	private static final String CALLBACK = "http://portal.test/login/oauth2/code/identity";

	static final String VERIFIER = "a-verifier-that-is-long-enough-for-the-standard-0123456789";

	@LocalServerPort
	private int port;

	@Autowired
	private JwtDecoder decoder;

	@Autowired
	private MongoOperations mongo;

	private Browser browser;

	@BeforeEach
	void open() {
		this.browser = new Browser(this.port);
	}

	@Test
	void says_where_its_endpoints_are() {
		var discovery = read(this.browser.get("/.well-known/openid-configuration"));

		assertThat(discovery).containsEntry("issuer", "http://identity.test")
			.containsEntry("authorization_endpoint", "http://identity.test/oauth2/authorize")
			.containsEntry("jwks_uri", "http://identity.test/oauth2/jwks");
		assertThat(this.browser.get("/oauth2/jwks").body()).contains("\"kid\"").doesNotContain("\"d\"");
	}

	@Test
	void a_person_comes_from_the_portal_and_goes_back_with_tokens() {
		var tokens = tokens(codeAfterOneClick());

		var access = jwt(tokens, "access_token");
		assertThat(access.getSubject()).isEqualTo("layan-fihris");
		assertThat(access.getClaimAsStringList("grants")).contains("*:founder");
		assertThat(access.getClaimAsString("name")).isEqualTo("ليان الفهرس");
		assertThat(access.getClaimAsString("locale")).isEqualTo("ar");
		assertThat(Duration.between(access.getIssuedAt(), access.getExpiresAt())).isEqualTo(Duration.ofMinutes(15));
		assertThat(access.getHeaders()).containsEntry("typ", "at+jwt");
		assertThat(access.getAudience()).containsExactly("multaqa-api");
		assertThat(claims(tokens, "id_token")).containsEntry("name", "ليان الفهرس")
			.containsEntry("nonce", "once")
			.containsEntry("aud", "portal")
			.containsKey("grants")
			.doesNotContainKey("email");
		var userInfo = this.browser.get("/userinfo", "Authorization", "Bearer " + tokens.get("access_token"));
		assertThat(userInfo.body()).contains("layan-fihris");
	}

	@Test
	void an_id_token_opens_nothing_and_lives_no_longer_than_an_access_token() {
		var tokens = tokens(codeAfterOneClick());
		var id = claims(tokens, "id_token");

		assertThat(((Number) id.get("exp")).longValue() - ((Number) id.get("iat")).longValue()).isEqualTo(15 * 60);
		for (String door : List.of("/userinfo", "/api/v1/accounts/layan-fihris", "/api/v1/operations")) {
			assertThat(status(door, tokens.get("access_token"))).as(door).isEqualTo(200);
			assertThat(status(door, tokens.get("id_token"))).as(door).isEqualTo(401);
			assertThat(status(door, tokens.get("refresh_token"))).as(door).isEqualTo(401);
		}
	}

	@Test
	void somebody_who_has_signed_in_is_not_asked_again() {
		codeAfterOneClick();

		assertThat(Browser.locationOf(this.browser.get(authorize()))).startsWith(CALLBACK + "?code=");
	}

	@Test
	void a_code_works_once_and_not_without_its_verifier() {
		String code = codeAfterOneClick();

		assertThat(exchange("grant_type=authorization_code", "code=" + code, "redirect_uri=" + CALLBACK).statusCode())
			.isEqualTo(400);
		tokens(code);
		assertThat(exchange("grant_type=authorization_code", "code=" + code, "redirect_uri=" + CALLBACK,
				"code_verifier=" + VERIFIER)
			.statusCode()).isEqualTo(400);
	}

	@Test
	void the_next_refresh_brings_new_grants() {
		var tokens = tokens(codeAfterOneClick());

		EVENTS.tell(1, new DelegateApproved(new DelegationId("refreshed-2025-mena"), new MeetingId("refreshed-2025"),
				new OfficeId("mena"), new PersonId("layan-fihris"), List.of(Role.HEAD)));

		Awaitility.await("the grant in a refreshed token")
			.atMost(Duration.ofSeconds(30))
			.untilAsserted(() -> assertThat(jwt(refresh(tokens), "access_token").getClaimAsStringList("grants"))
				.contains("refreshed-2025:head:mena"));
	}

	@Test
	void signing_out_at_the_portal_ends_it_here_too() {
		var tokens = tokens(codeAfterOneClick());

		var out = this.browser.get("/connect/logout?" + Browser.form("id_token_hint=" + tokens.get("id_token"),
				"post_logout_redirect_uri=http://portal.test/"));

		assertThat(Browser.locationOf(out)).startsWith("http://portal.test/");
		assertThat(Browser.locationOf(this.browser.get(authorize()))).endsWith("/sign-in");
	}

	@Test
	void an_id_token_of_before_a_refresh_signs_out_too_and_one_of_somebody_else_does_not() {
		var before = tokens(codeAfterOneClick());
		refresh(before);
		String access = String.valueOf(before.get("access_token"));

		var refused = this.browser.get("/connect/logout?" + Browser.form("id_token_hint=" + access));
		assertThat(Browser.locationOf(refused)).isEqualTo("http://portal.test/?signed-out");
		assertThat(Browser.locationOf(this.browser.get(authorize()))).startsWith(CALLBACK);

		var out = this.browser.get("/connect/logout?" + Browser.form("id_token_hint=" + before.get("id_token"),
				"post_logout_redirect_uri=http://portal.test/?signed-out"));
		assertThat(Browser.locationOf(out)).isEqualTo("http://portal.test/?signed-out");
		assertThat(Browser.locationOf(this.browser.get(authorize()))).endsWith("/sign-in");
	}

	@Test
	void a_refresh_token_that_was_revoked_brings_nothing() {
		var tokens = tokens(codeAfterOneClick());
		refresh(tokens);

		assertThat(new Browser(this.port)
			.post("/oauth2/revoke", Browser.form("token=" + tokens.get("refresh_token")), "Authorization",
					basic("portal", TestSecrets.of("portal")))
			.statusCode()).isEqualTo(200);

		var again = exchange("grant_type=refresh_token", "refresh_token=" + tokens.get("refresh_token"));
		assertThat(again.statusCode()).isEqualTo(400);
		assertThat(again.body()).contains("invalid_grant");
	}

	@Test
	void who_reads_the_store_has_no_token() {
		var tokens = tokens(codeAfterOneClick());
		refresh(tokens);

		var kept = this.mongo.findAll(Document.class, "authorizations").toString();
		assertThat(kept).isNotEmpty();
		for (String name : List.of("access_token", "refresh_token", "id_token")) {
			assertThat(kept).doesNotContain(String.valueOf(tokens.get(name)));
		}
		var fingerprints = Pattern.compile("sha256:[0-9a-f]{64}").matcher(kept).results().map(MatchResult::group);
		assertThat(fingerprints.distinct().toList()).isNotEmpty()
			.allSatisfy((each) -> assertThat(exchange("grant_type=refresh_token", "refresh_token=" + each).statusCode())
				.isEqualTo(400));
	}

	@Test
	void whoever_is_here_is_forgotten_where_the_portal_asks_for_that() {
		codeAfterOneClick();

		var asked = this.browser.get(authorize() + "&prompt=login");
		var again = this.browser.get(Browser.locationOf(asked));

		assertThat(Browser.locationOf(asked)).contains("/oauth2/authorize").doesNotContain("prompt");
		assertThat(Browser.locationOf(again)).endsWith("/sign-in");
	}

	@Test
	void a_stranger_who_pretends_to_be_the_portal_gets_a_page_in_words() {
		var answer = this.browser.reading("en")
			.get(authorize().replace(encoded(CALLBACK), encoded("http://elsewhere.test/")));

		assertThat(answer.statusCode()).isEqualTo(400);
		assertThat(answer.body()).contains("That did not work").contains("lang=\"en\"");
	}

	@Test
	void a_service_gets_a_token_of_its_own() {
		var token = jwt(read(this.browser.post("/oauth2/token", "grant_type=client_credentials&scope=accounts",
				"Authorization", basic("registration", TestSecrets.of("registration")))), "access_token");

		assertThat(token.getSubject()).isEqualTo("client:registration");
		assertThat(token.getClaimAsStringList("scope")).containsExactly("accounts");
		assertThat(token.getClaims()).doesNotContainKey("grants");
	}

	@Test
	void the_service_that_writes_letters_and_no_other_may_ask_for_links_of_invitations() {
		String asked = "grant_type=client_credentials&scope=invitations";
		var token = jwt(read(this.browser.post("/oauth2/token", asked, "Authorization",
				basic("notifications", TestSecrets.of("notifications")))), "access_token");

		assertThat(token.getClaimAsStringList("scope")).containsExactly("invitations");
		assertThat(this.browser
			.post("/oauth2/token", asked, "Authorization", basic("registration", TestSecrets.of("registration")))
			.statusCode()).isEqualTo(400);
	}

	@Test
	void a_wrong_secret_or_a_scope_of_others_gives_nothing() {
		assertThat(this.browser
			.post("/oauth2/token", "grant_type=client_credentials", "Authorization", basic("registration", "guess"))
			.statusCode()).isEqualTo(401);
		assertThat(this.browser
			.post("/oauth2/token", "grant_type=client_credentials&scope=operations", "Authorization",
					basic("registration", TestSecrets.of("registration")))
			.statusCode()).isEqualTo(400);
		assertThat(this.browser
			.post("/oauth2/token", "grant_type=client_credentials&scope=operations", "Authorization",
					basic("operator", TestSecrets.of("operator")))
			.statusCode()).isEqualTo(200);
	}

	private String codeAfterOneClick() {
		var asked = this.browser.get(authorize());
		assertThat(Browser.locationOf(asked)).endsWith("/sign-in");
		var in = this.browser.submit("/sign-in", "/laptop/sign-in", "person=layan-fihris");
		assertThat(Browser.locationOf(in)).contains("/oauth2/authorize");
		var back = this.browser.get(URI.create(Browser.locationOf(in)).getRawPath() + "?"
				+ URI.create(Browser.locationOf(in)).getRawQuery());
		assertThat(Browser.locationOf(back)).startsWith(CALLBACK + "?code=").contains("state=here");
		return Browser.locationOf(back).replaceAll(".*[?&]code=([^&]+).*", "$1");
	}

	static String authorize() {
		return "/oauth2/authorize?" + Browser.form("response_type=code", "client_id=portal", "scope=openid profile",
				"state=here", "nonce=once", "redirect_uri=" + CALLBACK, "code_challenge=" + challenge(),
				"code_challenge_method=S256", "ui_locales=en");
	}

	private Map<String, Object> tokens(String code) {
		var answer = exchange("grant_type=authorization_code", "code=" + code, "redirect_uri=" + CALLBACK,
				"code_verifier=" + VERIFIER);
		assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
		return read(answer);
	}

	private Map<String, Object> refresh(Map<String, Object> tokens) {
		var answer = exchange("grant_type=refresh_token", "refresh_token=" + tokens.get("refresh_token"));
		assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
		return read(answer);
	}

	private HttpResponse<String> exchange(String... fields) {
		return new Browser(this.port).post("/oauth2/token", Browser.form(fields), "Authorization",
				basic("portal", TestSecrets.of("portal")));
	}

	private Jwt jwt(Map<String, Object> tokens, String name) {
		return this.decoder.decode(String.valueOf(tokens.get(name)));
	}

	private int status(String door, @Nullable Object token) {
		return new Browser(this.port).get(door, "Authorization", "Bearer " + token).statusCode();
	}

	private static Map<String, Object> claims(Map<String, Object> tokens, String name) {
		String body = String.valueOf(tokens.get(name)).split("\\.", -1)[1];
		return new HashMap<>(
				ModelJson.readMap(new String(Base64.getUrlDecoder().decode(body), StandardCharsets.UTF_8)));
	}

	private static Map<String, Object> read(HttpResponse<String> answer) {
		return new HashMap<>(ModelJson.readMap(answer.body()));
	}

	static String challenge() {
		try {
			return Base64.getUrlEncoder()
				.withoutPadding()
				.encodeToString(
						MessageDigest.getInstance("SHA-256").digest(VERIFIER.getBytes(StandardCharsets.US_ASCII)));
		}
		catch (java.security.NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static String encoded(String value) {
		return Browser.form("x=" + value).substring(2);
	}

	static String basic(String client, String secret) {
		return "Basic " + Base64.getEncoder().encodeToString((client + ":" + secret).getBytes(StandardCharsets.UTF_8));
	}

}
