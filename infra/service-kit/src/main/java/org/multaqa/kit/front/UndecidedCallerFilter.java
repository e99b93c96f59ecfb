package org.multaqa.kit.front;

import java.io.IOException;
import java.time.Duration;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.multaqa.kit.security.EndedAccess;
import org.multaqa.kit.web.Refusals;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.oauth2.jwt.JwtDecoderInitializationException;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers where nobody can tell now whether a token is good: it is not known yet whose
 * access has ended ({@code platform.starting}), or who publishes the keys of tokens does
 * not answer ({@code platform.away}). The door stays shut, and passes by itself.
 */
public final class UndecidedCallerFilter extends OncePerRequestFilter {

	private static final Logger LOG = LoggerFactory.getLogger(UndecidedCallerFilter.class);

	/** A provider that was restarted answers again by then. */
	private static final Duration AWAY = Duration.ofSeconds(5);

	private final Refusals refusals;

	/**
	 * Around the signing in.
	 * @param refusals answers who comes too early
	 */
	public UndecidedCallerFilter(Refusals refusals) {
		this.refusals = refusals;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		try {
			chain.doFilter(request, response);
		}
		catch (EndedAccess.NotKnownYet ex) {
			comeBack(request, response, EndedAccess.NotKnownYet.CODE, EndedAccess.NotKnownYet.AFTER);
		}
		catch (AuthenticationServiceException | JwtDecoderInitializationException ex) {
			LOG.warn("The keys of tokens cannot be had: {}", ex.toString());
			comeBack(request, response, "platform.away", AWAY);
		}
	}

	private void comeBack(HttpServletRequest request, HttpServletResponse response, String code, Duration after)
			throws IOException {
		response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(after.toSeconds()));
		this.refusals.refuse(request, response, HttpStatus.SERVICE_UNAVAILABLE, code);
	}

}
