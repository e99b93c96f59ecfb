package org.multaqa.identity.tokens.web;

import java.io.IOException;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;

/**
 * Signs out whoever shows an ID token of before the last refresh, of which the library
 * knows nothing any more: if it was ours and of who is here, that is meant. Whoever shows
 * something else goes on to the portal as they are.
 */
final class OlderHintHandler implements AuthenticationFailureHandler {

	private final JwtDecoder idTokens;

	private final String after;

	private final SecurityContextLogoutHandler logout = new SecurityContextLogoutHandler();

	/**
	 * Goes on to a page.
	 * @param idTokens reads those that we have made, also when they have expired
	 * @param after the address of the page
	 */
	OlderHintHandler(JwtDecoder idTokens, String after) {
		this.idTokens = idTokens;
		this.after = after;
	}

	@Override
	public void onAuthenticationFailure(HttpServletRequest request, HttpServletResponse response,
			AuthenticationException refusal) throws IOException {
		@Nullable Authentication here = SecurityContextHolder.getContext().getAuthentication();
		@Nullable String hint = request.getParameter("id_token_hint");
		if (here != null && hint != null && isOf(here.getName(), hint)) {
			this.logout.logout(request, response, here);
		}
		response.sendRedirect(this.after);
	}

	private boolean isOf(String person, String hint) {
		try {
			return person.equals(this.idTokens.decode(hint).getSubject());
		}
		catch (JwtException ex) {
			return false;
		}
	}

}
