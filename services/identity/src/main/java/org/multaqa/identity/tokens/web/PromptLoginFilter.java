package org.multaqa.identity.tokens.web;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.multaqa.kit.web.RequestPath;

import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Does what {@code prompt=login} asks for (OpenID Connect Core 1.0, section 3.1.2.1),
 * which Spring Authorization Server does not: forgets who was here, then goes on as if
 * nobody had been.
 */
final class PromptLoginFilter extends OncePerRequestFilter {

	private static final String PROMPT = "prompt";

	private final SecurityContextLogoutHandler logout = new SecurityContextLogoutHandler();

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return !RequestPath.of(request).endsWith("/oauth2/authorize");
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		if (!"login".equals(request.getParameter(PROMPT))) {
			chain.doFilter(request, response);
			return;
		}
		this.logout.logout(request, response, SecurityContextHolder.getContext().getAuthentication());
		var asked = UriComponentsBuilder.fromPath(RequestPath.of(request)).query(request.getQueryString());
		response.sendRedirect(asked.replaceQueryParam(PROMPT).build(true).toUriString());
	}

}
