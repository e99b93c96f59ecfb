package org.multaqa.identity.signin.web;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Set;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.multaqa.kit.web.RequestPath;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;

/**
 * A form that was open for too long, or since before a restart, is shown afresh instead
 * of a bare refusal. A link from a mail is not used up by that.
 */
final class ExpiredFormHandler implements AccessDeniedHandler {

	/** Pages that have forms, beside that of signing in. */
	private static final Set<String> WITH_FORMS = Set.of("/first-run", "/passkeys");

	@Override
	public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException ex)
			throws IOException {
		@Nullable String secret = request.getParameter("token");
		if (RequestPath.of(request).equals("/sign-in/link") && secret != null) {
			response.sendRedirect("/sign-in/link?token=" + URLEncoder.encode(secret, StandardCharsets.UTF_8));
			return;
		}
		String page = "/" + RequestPath.of(request).split("/", -1)[1];
		response.sendRedirect((WITH_FORMS.contains(page) ? page : "/sign-in") + "?stale");
	}

}
