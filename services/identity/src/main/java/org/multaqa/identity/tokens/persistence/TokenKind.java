package org.multaqa.identity.tokens.persistence;

import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.OAuth2RefreshToken;
import org.springframework.security.oauth2.core.OAuth2Token;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationCode;

/** The tokens of an authorization, and what the protocol calls them. */
enum TokenKind {

	CODE("code", OAuth2AuthorizationCode.class), ACCESS("access_token", OAuth2AccessToken.class),
	REFRESH("refresh_token", OAuth2RefreshToken.class), ID("id_token", OidcIdToken.class);

	private final String type;

	private final Class<? extends OAuth2Token> token;

	TokenKind(String type, Class<? extends OAuth2Token> token) {
		this.type = type;
		this.token = token;
	}

	/** As the protocol writes it. */
	String type() {
		return this.type;
	}

	Class<? extends OAuth2Token> token() {
		return this.token;
	}

}
