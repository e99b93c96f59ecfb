package org.multaqa.identity.erasure.web;

import java.io.IOException;
import java.util.function.Predicate;

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
 * Ends the session of who has signed in and has no account any more, and goes on as if
 * nobody had. Stands where only a session can have said who it is.
 */
public final class ErasedSessionFilter extends OncePerRequestFilter {

	private final Predicate<PersonId> hasAccount;

	private final SecurityContextLogoutHandler logout = new SecurityContextLogoutHandler();

	public ErasedSessionFilter(Predicate<PersonId> hasAccount) {
		this.hasAccount = hasAccount;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		@Nullable Authentication person = SecurityContextHolder.getContext().getAuthentication();
		if (person != null && !this.hasAccount.test(new PersonId(person.getName()))) {
			this.logout.logout(request, response, person);
		}
		chain.doFilter(request, response);
	}

}
