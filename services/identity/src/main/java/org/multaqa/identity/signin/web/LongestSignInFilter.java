package org.multaqa.identity.signin.web;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Ends a session however busy it is, counted from when somebody showed who they are, and
 * goes on as if nobody had. Stands where only a session can have said who it is; one in
 * which nothing happens ends earlier, by {@code server.servlet.session.timeout}.
 */
public final class LongestSignInFilter extends OncePerRequestFilter {

	private final Duration longest;

	private final InstantSource clock;

	private final SecurityContextLogoutHandler logout = new SecurityContextLogoutHandler();

	/**
	 * Ends sessions.
	 * @param longest how long they may last
	 * @param clock the real one, never that of the meeting
	 */
	public LongestSignInFilter(Duration longest, InstantSource clock) {
		this.longest = longest;
		this.clock = clock;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		@Nullable Authentication person = SecurityContextHolder.getContext().getAuthentication();
		if (person != null && since(person).filter((moment) -> this.clock.instant().isAfter(moment.plus(this.longest)))
			.isPresent()) {
			this.logout.logout(request, response, person);
		}
		chain.doFilter(request, response);
	}

	private static Optional<Instant> since(Authentication person) {
		return person.getAuthorities()
			.stream()
			.filter(FactorGrantedAuthority.class::isInstance)
			.map((factor) -> ((FactorGrantedAuthority) factor).getIssuedAt())
			.max(Instant::compareTo);
	}

}
