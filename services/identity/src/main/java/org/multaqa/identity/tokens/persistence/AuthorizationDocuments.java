package org.multaqa.identity.tokens.persistence;

import java.time.Instant;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.multaqa.identity.tokens.application.OpenSignIns.OpenSignIn;
import org.multaqa.identity.tokens.application.RegisteredClients;
import org.multaqa.identity.tokens.application.SignInNotes;

import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.OAuth2RefreshToken;
import org.springframework.security.oauth2.core.OAuth2Token;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationCode;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;

/**
 * Authorizations as documents {@code {_id, client, principal, grant, scopes, attributes,
 * tokens[], values[], expires}}. Tokens are there as fingerprints: who reads the store
 * has none.
 */
final class AuthorizationDocuments {

	private final RegisteredClientRepository clients;

	private final SecurityJson json = new SecurityJson();

	AuthorizationDocuments(RegisteredClientRepository clients) {
		this.clients = clients;
	}

	/** Whether an authorization has this token as one of this type. */
	static boolean isOfType(Document document, String token, @Nullable OAuth2TokenType type) {
		return type == null || document.getList("tokens", Document.class)
			.stream()
			.anyMatch((entry) -> Fingerprints.of(token).equals(entry.getString("value"))
					&& TokenKind.valueOf(entry.getString("kind")).type().equals(type.getValue()));
	}

	/**
	 * What its owner is told of an authorization.
	 * @return empty where it cannot be renewed
	 */
	Optional<OpenSignIn> signIn(Document document, Instant now) {
		if (moment(document, TokenKind.REFRESH, "expires").filter(now::isBefore).isEmpty()) {
			return Optional.empty();
		}
		var attributes = this.json.read(document.getString("attributes"));
		var used = moment(document, TokenKind.ACCESS, "issued").orElse(now);
		return Optional.of(new OpenSignIn(document.getString("_id"), text(attributes, SignInNotes.DEVICE),
				text(attributes, SignInNotes.SESSION), moment(document, TokenKind.CODE, "issued").orElse(used), used));
	}

	private static Optional<Instant> moment(Document document, TokenKind kind, String member) {
		return document.getList("tokens", Document.class)
			.stream()
			.filter((entry) -> kind.name().equals(entry.getString("kind")))
			.map((entry) -> entry.getDate(member).toInstant())
			.findFirst();
	}

	private static String text(Map<String, Object> attributes, String name) {
		return (attributes.get(name) instanceof String text) ? text : "";
	}

	Document write(OAuth2Authorization authorization) {
		var tokens = Stream.of(TokenKind.values()).flatMap((kind) -> write(authorization, kind).stream()).toList();
		var expires = tokens.stream().map((token) -> token.getDate("expires")).max(Date::compareTo);
		return new Document("_id", authorization.getId()).append("client", authorization.getRegisteredClientId())
			.append("principal", authorization.getPrincipalName())
			.append("grant", authorization.getAuthorizationGrantType().getValue())
			.append("scopes", List.copyOf(authorization.getAuthorizedScopes()))
			.append("attributes", this.json.write(authorization.getAttributes()))
			.append("tokens", tokens)
			.append("values", tokens.stream().map((token) -> token.getString("value")).toList())
			.append("expires", expires.orElseGet(() -> Date.from(Instant.now().plus(RegisteredClients.ACCESS))));
	}

	private List<Document> write(OAuth2Authorization authorization, TokenKind kind) {
		OAuth2Authorization.@Nullable Token<? extends OAuth2Token> token = authorization.getToken(kind.token());
		if (token == null) {
			return List.of();
		}
		var entry = new Document("kind", kind.name()).append("value", Fingerprints.of(token.getToken().getTokenValue()))
			.append("issued", date(token.getToken().getIssuedAt()))
			.append("expires", date(token.getToken().getExpiresAt()))
			.append("metadata", this.json.write(token.getMetadata()));
		if (token.getToken() instanceof OAuth2AccessToken access) {
			entry.append("scopes", List.copyOf(access.getScopes()));
		}
		return List.of(entry);
	}

	/**
	 * An authorization from the store.
	 * @param shown the token by which it was found; of the others nobody knows more than
	 * their fingerprints
	 */
	@Nullable OAuth2Authorization read(Document document, @Nullable String shown) {
		var client = this.clients.findById(document.getString("client"));
		if (client == null) {
			return null;
		}
		var authorization = OAuth2Authorization.withRegisteredClient(client)
			.id(document.getString("_id"))
			.principalName(document.getString("principal"))
			.authorizationGrantType(new AuthorizationGrantType(document.getString("grant")))
			.authorizedScopes(new HashSet<>(document.getList("scopes", String.class)))
			.attributes((attributes) -> attributes.putAll(this.json.read(document.getString("attributes"))));
		for (Document entry : document.getList("tokens", Document.class)) {
			Map<String, Object> metadata = this.json.read(entry.getString("metadata"));
			authorization.token(token(entry, Fingerprints.shown(entry.getString("value"), shown), metadata),
					(all) -> all.putAll(metadata));
		}
		return authorization.build();
	}

	@SuppressWarnings("unchecked")
	private static OAuth2Token token(Document entry, String value, Map<String, Object> metadata) {
		var issued = entry.getDate("issued").toInstant();
		var expires = entry.getDate("expires").toInstant();
		return switch (TokenKind.valueOf(entry.getString("kind"))) {
			case CODE -> new OAuth2AuthorizationCode(value, issued, expires);
			case ACCESS -> new OAuth2AccessToken(OAuth2AccessToken.TokenType.BEARER, value, issued, expires,
					new HashSet<>(entry.getList("scopes", String.class)));
			case REFRESH -> new OAuth2RefreshToken(value, issued, expires);
			case ID -> new OidcIdToken(value, issued, expires, (Map<String, Object>) Objects
				.requireNonNull(metadata.get(OAuth2Authorization.Token.CLAIMS_METADATA_NAME)));
		};
	}

	private static Date date(@Nullable Instant moment) {
		return Date.from((moment != null) ? moment : Instant.now());
	}

}
