package org.multaqa.identity.signin.web;

import java.io.IOException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.multaqa.identity.api.EmailAddress;
import org.multaqa.identity.signin.application.LinkRateLimiter;
import org.multaqa.identity.signin.application.OneTimeLinkService;
import org.multaqa.identity.signin.domain.SignInLink;
import org.multaqa.kit.audit.SecurityEvent;
import org.multaqa.kit.audit.SecurityLog;
import org.multaqa.kit.web.LanguageResolver;
import org.multaqa.model.LanguagePreference;
import org.multaqa.model.access.RuleViolation;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.security.authentication.ott.GenerateOneTimeTokenRequest;
import org.springframework.security.authentication.ott.OneTimeToken;
import org.springframework.security.web.authentication.ott.GenerateOneTimeTokenRequestResolver;
import org.springframework.security.web.authentication.ott.OneTimeTokenGenerationSuccessHandler;

/**
 * Takes the request for a link and answers at once, always with the same page; what has
 * to be done is done afterwards.
 */
final class LinkRequestHandler
		implements GenerateOneTimeTokenRequestResolver, OneTimeTokenGenerationSuccessHandler, DisposableBean {

	/** The form's field. */
	static final String EMAIL = "email";

	/** The code by which an address was refused, for the page that says so. */
	static final String REFUSAL = "org.multaqa.identity.refusal";

	private static final Logger LOG = LoggerFactory.getLogger(LinkRequestHandler.class);

	private final OneTimeLinkService links;

	private final LinkRateLimiter limiter;

	private final LanguageResolver languages;

	private final SecurityLog log;

	private final ExecutorService after = Executors.newVirtualThreadPerTaskExecutor();

	LinkRequestHandler(OneTimeLinkService links, LinkRateLimiter limiter, LanguageResolver languages, SecurityLog log) {
		this.links = links;
		this.limiter = limiter;
		this.languages = languages;
		this.log = log;
	}

	/** Absent for what is no address; the page then says so. */
	@Override
	public @Nullable GenerateOneTimeTokenRequest resolve(HttpServletRequest request) {
		@Nullable String written = request.getParameter(EMAIL);
		try {
			return new GenerateOneTimeTokenRequest(EmailAddress.of((written != null) ? written : ""),
					SignInLink.LIFETIME);
		}
		catch (RuleViolation refusal) {
			request.setAttribute(REFUSAL, refusal.code());
			return null;
		}
	}

	@Override
	public void handle(HttpServletRequest request, HttpServletResponse response, OneTimeToken token)
			throws IOException {
		if (!this.limiter.allow(token.getUsername(), request.getRemoteAddr())) {
			this.log.refused(SecurityEvent.LIMIT, null, null, "link.too-often");
			response.sendRedirect("/sign-in/too-often");
			return;
		}
		var reader = this.languages.of(request);
		this.after.execute(() -> send(token, reader));
		response.sendRedirect("/sign-in/sent");
	}

	private void send(OneTimeToken token, LanguagePreference reader) {
		try {
			this.links.send(token, reader);
		}
		catch (RuntimeException ex) {
			// its message may name the address
			LOG.error("A sign-in link could not be sent ({}); the person can ask again", ex.getClass().getName());
		}
	}

	@Override
	public void destroy() {
		this.after.close();
	}

}
