package org.multaqa.identity.tokens.web;

import java.io.IOException;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.multaqa.kit.audit.SecurityEvent;
import org.multaqa.kit.audit.SecurityLog;

import org.springframework.http.HttpStatus;
import org.springframework.http.server.ServletServerHttpResponse;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.http.converter.OAuth2ErrorHttpMessageConverter;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/**
 * Answers a program that did not show the secret of a client as Spring Security does,
 * with the code alone, and tells the security log.
 *
 * @param log is told why, and not which client it said it was: that may be anything
 */
record RefusedClientHandler(SecurityLog log) implements AuthenticationFailureHandler {

	private static final OAuth2ErrorHttpMessageConverter ERRORS = new OAuth2ErrorHttpMessageConverter();

	@Override
	public void onAuthenticationFailure(HttpServletRequest request, HttpServletResponse response,
			AuthenticationException ex) throws IOException {
		String why = (ex instanceof OAuth2AuthenticationException refused) ? refused.getError().getErrorCode()
				: OAuth2ErrorCodes.INVALID_CLIENT;
		this.log.refused(SecurityEvent.CLIENT, null, null, why);
		SecurityContextHolder.clearContext();
		var answer = new ServletServerHttpResponse(response);
		answer.setStatusCode(
				OAuth2ErrorCodes.INVALID_CLIENT.equals(why) ? HttpStatus.UNAUTHORIZED : HttpStatus.BAD_REQUEST);
		ERRORS.write(new OAuth2Error(why), null, answer);
	}

}
