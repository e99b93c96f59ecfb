package org.multaqa.identity.signin.web;

import java.io.IOException;
import java.util.function.BiPredicate;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.multaqa.model.PersonId;

import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Ends a session that was opened with a passkey which is there no more, and goes on as if
 * nobody had signed in. Stands where only a session can have said who it is.
 */
public final class RemovedPasskeyFilter extends OncePerRequestFilter {

	private final BiPredicate<PersonId, String> isThere;

	private final SecurityContextLogoutHandler logout = new SecurityContextLogoutHandler();

	/**
	 * Ends sessions.
	 * @param isThere whether a person has a passkey, by its id
	 */
	public RemovedPasskeyFilter(BiPredicate<PersonId, String> isThere) {
		this.isThere = isThere;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		@Nullable Authentication person = SecurityContextHolder.getContext().getAuthentication();
		if (person != null && Factors.passkeyOf(person)
			.filter((passkey) -> !this.isThere.test(new PersonId(person.getName()), passkey))
			.isPresent()) {
			this.logout.logout(request, response, person);
		}
		chain.doFilter(request, response);
	}

}
