package org.multaqa.identity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.multaqa.testkit.Door;
import org.multaqa.testkit.RoutesContract;

import org.springframework.boot.test.web.server.LocalServerPort;

@RunningIdentity
class RoutesTest implements RoutesContract {

	private static final Set<String> PEOPLE = Set.of("signed-in", "founder");

	private static final Set<String> OPENERS = Set.of("founder", "registration", "notifications");

	private static final List<Door> API = List.of(Door.of("POST /api/v1/accounts", "/api/v1/accounts", OPENERS),
			Door.of("POST /api/v1/accounts/batches", "/api/v1/accounts/batches", OPENERS),
			Door.of("POST /api/v1/accounts/owners", "/api/v1/accounts/owners", OPENERS),
			Door.of("GET /api/v1/accounts/{person}", "/api/v1/accounts/noura-makhtut",
					Set.of("signed-in", "registration", "notifications")),
			Door.of("PUT /api/v1/accounts/{person}", "/api/v1/accounts/noura-makhtut", Set.of("signed-in")),
			Door.of("POST /api/v1/accounts/{person}/correction", "/api/v1/accounts/noura-makhtut/correction",
					Set.of("registration", "notifications")),
			Door.of("GET /api/v1/blocks", "/api/v1/blocks", Set.of("founder")),
			Door.of("POST /api/v1/blocks", "/api/v1/blocks", Set.of("founder")),
			Door.of("DELETE /api/v1/blocks/{person}", "/api/v1/blocks/nobody-at-all", Set.of("founder")),
			Door.of("GET /api/v1/erasures", "/api/v1/erasures", Set.of("founder")),
			Door.of("POST /api/v1/erasures", "/api/v1/erasures", Set.of("registration", "notifications")),
			Door.of("GET /api/v1/founders", "/api/v1/founders", Set.of("founder")),
			Door.of("POST /api/v1/founders", "/api/v1/founders", Set.of("founder")),
			Door.of("DELETE /api/v1/founders/{person}", "/api/v1/founders/nobody-at-all", Set.of("founder")),
			Door.of("POST /api/v1/guests/batches", "/api/v1/guests/batches", Set.of("sessions")),
			Door.of("POST /api/v1/guests/{person}/correction", "/api/v1/guests/g-none/correction", Set.of("sessions")),
			Door.of("POST /api/v1/guests/{person}/erasure", "/api/v1/guests/g-none/erasure", Set.of("sessions")),
			Door.of("DELETE /api/v1/guests/{person}/name", "/api/v1/guests/g-none/name", Set.of("sessions")),
			Door.of("GET /api/v1/passkeys/keys/{person}", "/api/v1/passkeys/keys/noura-makhtut", Set.of("roadmap")),
			Door.of("POST /api/v1/passkeys/removals", "/api/v1/passkeys/removals", Set.of("founder", "operator")),
			Door.of("GET /api/v1/sign-ins", "/api/v1/sign-ins", PEOPLE),
			Door.of("DELETE /api/v1/sign-ins", "/api/v1/sign-ins", PEOPLE),
			Door.of("DELETE /api/v1/sign-ins/{signIn}", "/api/v1/sign-ins/0", PEOPLE));

	/** A form without the token of its page leads to another page, which has one. */
	private static final List<Door> PAGES = List.of(Door.ofAll("GET /", "/", 302),
			Door.ofAll("GET /first-run", "/first-run", 404), Door.ofAll("POST /first-run", "/first-run", 302),
			Door.ofAll("GET /passkeys", "/passkeys", 302), Door.ofAll("POST /passkeys", "/passkeys", 302),
			Door.ofAll("POST /passkeys/challenge", "/passkeys/challenge", 302),
			Door.ofAll("POST /passkeys/{passkey}/removal", "/passkeys/k/removal", 302),
			Door.ofAll("GET /sign-in", "/sign-in", 200), Door.ofAll("GET /sign-in/expired", "/sign-in/expired", 410),
			Door.ofAll("GET /sign-in/link", "/sign-in/link", 410),
			Door.ofAll("GET /sign-in/sent", "/sign-in/sent", 200),
			Door.ofAll("GET /sign-in/signed-out", "/sign-in/signed-out", 200),
			Door.ofAll("GET /sign-in/too-often", "/sign-in/too-often", 429),
			Door.ofAll("POST /sign-in/links", "/sign-in/links", 302),
			Door.ofAll("POST /sign-in/passkey", "/sign-in/passkey", 302),
			Door.ofAll("POST /sign-in/passkey/challenge", "/sign-in/passkey/challenge", 302),
			Door.ofAll("guard GenerateOneTimeTokenFilter", "POST /sign-in/links", 302),
			Door.ofAll("guard OneTimeTokenAuthenticationFilter", "POST /sign-in/link", 302),
			Door.ofAll("guard DefaultResourcesFilter", "/default-ui.css", 200),
			Door.ofAll("ANY /assets/identity/**", "/assets/identity/none.css", 404),
			Door.ofAll("GET /laptop/people", "/laptop/people", 200),
			Door.ofAll("POST /laptop/tokens", "/laptop/tokens", 400),
			Door.ofAll("PUT /laptop/founders", "/laptop/founders", 400),
			Door.ofAll("POST /laptop/sign-in", "/laptop/sign-in", 302));

	/** Here clients show their secrets; a token is none, and the request is a bad one. */
	private static final Set<String> SHOWING_A_TOKEN = Set.of("signed-in", "founder", "registration", "notifications",
			"sessions", "roadmap", "operator");

	private static final List<Door> PROVIDER = List.of(
			Door.ofAll("guard NimbusJwkSetEndpointFilter", "/oauth2/jwks", 200),
			Door.ofAll("guard OAuth2AuthorizationServerMetadataEndpointFilter",
					"/.well-known/oauth-authorization-server", 200),
			Door.ofAll("guard OidcProviderConfigurationEndpointFilter", "/.well-known/openid-configuration", 200),
			Door.ofAll("guard OAuth2ProtectedResourceMetadataFilter", "/.well-known/oauth-protected-resource", 302),
			Door.ofAll("guard OAuth2AuthorizationEndpointFilter", "/oauth2/authorize", 400),
			Door.of("guard OAuth2ClientAuthenticationFilter", "POST /oauth2/token", SHOWING_A_TOKEN),
			Door.of("guard OAuth2TokenEndpointFilter", "POST /oauth2/token", SHOWING_A_TOKEN),
			Door.of("guard OAuth2TokenIntrospectionEndpointFilter", "POST /oauth2/introspect", SHOWING_A_TOKEN),
			Door.of("guard OAuth2TokenRevocationEndpointFilter", "POST /oauth2/revoke", SHOWING_A_TOKEN),
			Door.ofAll("guard OidcLogoutEndpointFilter", "/connect/logout", 302));

	private final Map<String, String> tokens = new HashMap<>();

	@LocalServerPort
	int port;

	@Override
	public boolean hasAccessTest() {
		return false;
	}

	@Override
	public List<String> callers() {
		return List.of(NOBODY, "signed-in", "founder", "registration", "notifications", "sessions", "roadmap",
				"operator");
	}

	/** A person's may be ended by what is asked; a service's lasts. */
	@Override
	public String token(String caller) {
		return switch (caller) {
			case "signed-in" -> new Browser(this.port).tokenOf("noura-makhtut");
			case "founder" -> new Browser(this.port).tokenOf("layan-fihris");
			default -> this.tokens.computeIfAbsent(caller, this::tokenOfService);
		};
	}

	private String tokenOfService(String service) {
		String scope = switch (service) {
			case "sessions" -> "guests";
			case "roadmap" -> "passkeys";
			case "operator" -> "operations";
			default -> "accounts";
		};
		return new Browser(this.port).tokenOfService(service, scope);
	}

	@BeforeEach
	void somebody_is_no_founder() {
		new Browser(this.port).json("POST", "/api/v1/accounts", """
				{"id": "noura-makhtut", "name": {"en": "Noura"}, "email": "noura.makhtut@example.org", "language": "ar"}
				""", "Authorization", "Bearer " + token("registration"));
	}

	@Override
	public List<Door> doors() {
		return Stream.of(API, PAGES, PROVIDER).flatMap(List::stream).toList();
	}

	/** What of a person a token opens is in ProviderTest. */
	@Override
	public Set<String> passages() {
		return Set.of("filter LoopbackOnlyFilter", "filter RefusedCredentialsFilter", "filter UnreadableFormFilter",
				"guard AuthorizationServerContextFilter", "guard CsrfFilter", "guard EndedSessionFilter",
				"guard ErasedSessionFilter", "guard LongestSignInFilter", "guard OidcUserInfoEndpointFilter",
				"guard PromptLoginFilter", "guard RemovedPasskeyFilter");
	}

}
