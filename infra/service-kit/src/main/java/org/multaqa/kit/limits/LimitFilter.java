package org.multaqa.kit.limits;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Set;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.multaqa.kit.limits.LimitProperties.Kind;
import org.multaqa.kit.security.Actors;
import org.multaqa.kit.web.Refusals;
import org.multaqa.kit.web.RequestPath;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.PathContainer;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/**
 * Takes from each no more than a person asks for, and says when there is more. Stands
 * behind the signing in, so that people count by themselves wherever they sit; the
 * network address counts only for who has not signed in. Where only other services call,
 * it counts for nothing: it is theirs, and who calls by them is counted there.
 */
public final class LimitFilter extends OncePerRequestFilter {

	private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

	private final Limits limits;

	private final List<PathPattern> costly;

	private final boolean strangers;

	private final Refusals refusals;

	/**
	 * For a service.
	 * @param limits how much there is
	 * @param costly patterns of the addresses that cost most
	 * @param strangers whether people reach the service themselves
	 * @param refusals answers who asks for more
	 */
	public LimitFilter(Limits limits, List<String> costly, boolean strangers, Refusals refusals) {
		this.limits = limits;
		this.costly = costly.stream().map(PathPatternParser.defaultInstance::parse).toList();
		this.strangers = strangers;
		this.refusals = refusals;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		var wait = wait(request, SecurityContextHolder.getContext().getAuthentication());
		if (wait.isPositive()) {
			response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(wait.toSeconds()));
			this.refusals.refuse(request, response, HttpStatus.TOO_MANY_REQUESTS, "request.too-many");
			return;
		}
		chain.doFilter(request, response);
	}

	private Duration wait(HttpServletRequest request, @Nullable Authentication caller) {
		if (caller == null || caller instanceof AnonymousAuthenticationToken) {
			return this.strangers ? this.limits.take(Kind.STRANGER, request.getRemoteAddr()) : Duration.ZERO;
		}
		if (caller.getPrincipal() instanceof Jwt token && !token.hasClaim(Actors.GRANTS)) {
			return this.limits.take(Kind.SERVICE, caller.getName());
		}
		return this.limits.take(kind(request), caller.getName());
	}

	private Kind kind(HttpServletRequest request) {
		if (!READING.contains(request.getMethod())) {
			return Kind.WRITE;
		}
		var path = PathContainer.parsePath(RequestPath.of(request));
		return this.costly.stream().anyMatch((pattern) -> pattern.matches(path)) ? Kind.COSTLY : Kind.READ;
	}

}
