package org.multaqa.portal.edge.signin;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.header.HeaderWriter;
import org.springframework.security.web.header.writers.ContentSecurityPolicyHeaderWriter;
import org.springframework.security.web.header.writers.DelegatingRequestMatcherHeaderWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.header.writers.frameoptions.XFrameOptionsHeaderWriter;
import org.springframework.security.web.header.writers.frameoptions.XFrameOptionsHeaderWriter.XFrameOptionsMode;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.NegatedRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * What browsers may do with a page: run no scripts but ours, and show it in no frame, but
 * for the one that is made for frames.
 */
final class PageHeaders {

	private static final String OURS = "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'self'; ";

	/**
	 * The one page whose script makes functions of text: what shows the events compiles
	 * the schemas. It shows nobody's words.
	 */
	private static final RequestMatcher EVENTS = PathPatternRequestMatcher.withDefaults().matcher("/docs/events");

	/**
	 * The one page that other sites may show in a frame: it shows what everybody may
	 * read, and nothing can be sent from it.
	 */
	private static final RequestMatcher IN_FRAMES = PathPatternRequestMatcher.withDefaults()
		.matcher("/m/{meeting}/programme/embed");

	/** Pages whose address may be a secret: no other page is told of it. */
	private static final RequestMatcher SECRET = PathPatternRequestMatcher.withDefaults()
		.matcher("/m/{meeting}/invited/**");

	private PageHeaders() {
	}

	/**
	 * Writes them.
	 * @param provider origin of whoever signs people in: a form that signs out leads
	 * there, and back
	 */
	static void write(HeadersConfigurer<HttpSecurity> headers, String provider) {
		String content = OURS + "form-action 'self' " + provider + "; frame-ancestors 'none'";
		var others = new NegatedRequestMatcher(new OrRequestMatcher(EVENTS, IN_FRAMES));
		headers.addHeaderWriter(policy(others, content))
			.addHeaderWriter(policy(EVENTS, content + "; script-src 'self' 'unsafe-eval'"))
			.addHeaderWriter(policy(IN_FRAMES, OURS + "form-action 'none'; frame-ancestors *"))
			.frameOptions((frame) -> frame.disable())
			.addHeaderWriter(new DelegatingRequestMatcherHeaderWriter(new NegatedRequestMatcher(IN_FRAMES),
					new XFrameOptionsHeaderWriter(XFrameOptionsMode.DENY)))
			.addHeaderWriter(referrer(new NegatedRequestMatcher(SECRET), ReferrerPolicy.SAME_ORIGIN))
			.addHeaderWriter(referrer(SECRET, ReferrerPolicy.NO_REFERRER))
			// badges are scanned at the doors
			.permissionsPolicyHeader(
					(policy) -> policy.policy("camera=(self), microphone=(), geolocation=(), payment=()"));
	}

	private static HeaderWriter policy(RequestMatcher pages, String content) {
		return new DelegatingRequestMatcherHeaderWriter(pages, new ContentSecurityPolicyHeaderWriter(content));
	}

	private static HeaderWriter referrer(RequestMatcher pages, ReferrerPolicy policy) {
		return new DelegatingRequestMatcherHeaderWriter(pages, new ReferrerPolicyHeaderWriter(policy));
	}

}
