package org.multaqa.portal.edge.signin;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.header.HeaderWriter;
import org.springframework.security.web.header.writers.ContentSecurityPolicyHeaderWriter;
import org.springframework.security.web.header.writers.DelegatingRequestMatcherHeaderWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.NegatedRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** What browsers may do with a page: run no scripts but ours, and show it in no frame. */
final class PageHeaders {

	private static final String CONTENT = "default-src 'self'; img-src 'self' data:; object-src 'none'; "
			+ "base-uri 'self'; form-action 'self'; frame-ancestors 'none'";

	/**
	 * The one page whose script makes functions of text: what shows the events compiles
	 * the schemas. It shows nobody's words.
	 */
	private static final RequestMatcher EVENTS = PathPatternRequestMatcher.withDefaults().matcher("/docs/events");

	private PageHeaders() {
	}

	static void write(HeadersConfigurer<HttpSecurity> headers) {
		headers.addHeaderWriter(policy(new NegatedRequestMatcher(EVENTS), CONTENT))
			.addHeaderWriter(policy(EVENTS, CONTENT + "; script-src 'self' 'unsafe-eval'"))
			.frameOptions((frame) -> frame.deny())
			.referrerPolicy((policy) -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
			// badges are scanned at the doors
			.permissionsPolicyHeader(
					(policy) -> policy.policy("camera=(self), microphone=(), geolocation=(), payment=()"));
	}

	private static HeaderWriter policy(RequestMatcher pages, String content) {
		return new DelegatingRequestMatcherHeaderWriter(pages, new ContentSecurityPolicyHeaderWriter(content));
	}

}
