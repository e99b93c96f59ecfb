package org.multaqa.identity.signin.web;

import java.io.IOException;
import java.util.function.Predicate;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import org.jspecify.annotations.Nullable;
import org.multaqa.kit.domain.Hashes;

import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Ends the session of a browser in which the person has ended the sign-in from another
 * one, and goes on as if nobody had signed in there.
 */
public final class EndedSessionFilter extends OncePerRequestFilter {

	private final Predicate<String> isEnded;

	private final SecurityContextLogoutHandler logout = new SecurityContextLogoutHandler();

	/**
	 * Ends sessions.
	 * @param isEnded whether that of a fingerprint has ended
	 */
	public EndedSessionFilter(Predicate<String> isEnded) {
		this.isEnded = isEnded;
	}

	/** The session of a browser, as it is kept. */
	public static String fingerprint(HttpSession session) {
		return Hashes.sha256(session.getId());
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		@Nullable Authentication person = SecurityContextHolder.getContext().getAuthentication();
		@Nullable HttpSession session = request.getSession(false);
		if (person != null && session != null && this.isEnded.test(fingerprint(session))) {
			this.logout.logout(request, response, person);
		}
		chain.doFilter(request, response);
	}

}
