package org.multaqa.kit.limits;

import java.io.IOException;
import java.time.Duration;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.multaqa.kit.domain.Hashes;
import org.multaqa.kit.limits.LimitProperties.Kind;
import org.multaqa.kit.web.Refusals;
import org.multaqa.kit.web.RequestPath;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Stands in front of the signing in, so that a flood of bad tokens or secrets costs
 * neither signatures nor hashes: of an address from which too many were refused, only
 * those are looked at any more that were good a short while ago. So nobody at a venue is
 * shut out of what they have begun because somebody else there guesses.
 */
public final class RefusedCredentialsFilter extends OncePerRequestFilter {

	/** As long as an access token lives. */
	private static final Duration REMEMBERED = Duration.ofMinutes(15);

	private static final int MOST_REMEMBERED = 50_000;

	/** Here services and scripts show their secrets; all others are shown to the API. */
	private static final String TOKENS = "/oauth2/token";

	private final Cache<String, Boolean> good = Caffeine.newBuilder()
		.expireAfterWrite(REMEMBERED)
		.maximumSize(MOST_REMEMBERED)
		.build();

	private final Limits limits;

	private final Refusals refusals;

	/**
	 * For a service that people reach.
	 * @param limits how much there is
	 * @param refusals answers who showed too many that were refused
	 */
	public RefusedCredentialsFilter(Limits limits, Refusals refusals) {
		this.limits = limits;
		this.refusals = refusals;
	}

	/**
	 * What shows nothing costs nothing, and elsewhere nothing that is shown is checked.
	 */
	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return request.getHeader(HttpHeaders.AUTHORIZATION) == null;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		@Nullable String shown = request.getHeader(HttpHeaders.AUTHORIZATION);
		String fingerprint = Hashes.sha256(String.valueOf(shown));
		var wait = (this.good.getIfPresent(fingerprint) != null) ? Duration.ZERO
				: this.limits.waiting(Kind.REFUSED, request.getRemoteAddr());
		if (wait.isPositive()) {
			response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(wait.toSeconds()));
			this.refusals.refuse(request, response, HttpStatus.TOO_MANY_REQUESTS, "request.too-many");
			return;
		}
		chain.doFilter(request, response);
		if (response.getStatus() == HttpStatus.UNAUTHORIZED.value()) {
			this.good.invalidate(fingerprint);
			this.limits.take(Kind.REFUSED, request.getRemoteAddr());
		}
		else if (response.getStatus() < HttpStatus.BAD_REQUEST.value() && isChecked(request)) {
			this.good.put(fingerprint, true);
		}
	}

	private static boolean isChecked(HttpServletRequest request) {
		return RequestPath.isApi(request) || RequestPath.of(request).equals(TOKENS);
	}

}
