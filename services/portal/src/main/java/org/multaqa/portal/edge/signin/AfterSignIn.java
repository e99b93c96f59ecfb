package org.multaqa.portal.edge.signin;

import java.io.IOException;
import java.net.URI;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.multaqa.kit.web.RequestPath;

import org.springframework.http.HttpHeaders;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;

/** Brings people who have just signed in back to the page from which they went. */
public final class AfterSignIn implements AuthenticationSuccessHandler {

	private static final String FROM = "org.multaqa.portal.from";

	/**
	 * Remembers the page from which somebody goes to sign in.
	 * @param request for the way in; its {@code Referer} is remembered if it is one of
	 * our own pages
	 */
	public static void remember(HttpServletRequest request) {
		cameFrom(request).filter((path) -> !path.startsWith("/sign-in"))
			.ifPresent((path) -> request.getSession().setAttribute(FROM, path));
	}

	@Override
	public void onAuthenticationSuccess(HttpServletRequest request, HttpServletResponse response,
			Authentication authentication) throws IOException {
		var session = request.getSession();
		String target = (session.getAttribute(FROM) instanceof String path) ? path : "/";
		session.removeAttribute(FROM);
		SignedOut.forget(request, response);
		response.sendRedirect(target);
	}

	/**
	 * The page on which somebody was before.
	 * @param request says so in its {@code Referer}
	 * @return its local address; empty if it is none of our own pages
	 */
	public static Optional<String> cameFrom(HttpServletRequest request) {
		@Nullable String referer = request.getHeader(HttpHeaders.REFERER);
		if (referer == null) {
			return Optional.empty();
		}
		try {
			var address = URI.create(referer);
			@Nullable String path = address.getRawPath();
			if (path == null || !RequestPath.isPlain(path) || address.getAuthority() == null
					|| !address.getAuthority().equals(request.getHeader(HttpHeaders.HOST))) {
				return Optional.empty();
			}
			@Nullable String query = address.getRawQuery();
			return Optional.of((query == null || query.equals("signed-out")) ? path : path + "?" + query);
		}
		catch (IllegalArgumentException ex) {
			return Optional.empty();
		}
	}

}
