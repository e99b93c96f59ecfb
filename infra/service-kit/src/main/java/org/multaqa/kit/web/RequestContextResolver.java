package org.multaqa.kit.web;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.multaqa.kit.application.RequestContext;
import org.multaqa.kit.security.Actors;
import org.multaqa.model.access.Actor;

import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/**
 * Gives controllers an {@link Actor} or a whole {@link RequestContext}: who asks, of
 * which version ({@code If-Match}), under which key ({@code Idempotency-Key}).
 */
public final class RequestContextResolver implements HandlerMethodArgumentResolver {

	static final String KEY = "Idempotency-Key";

	/** A version, and perhaps the languages of the representation. */
	private static final Pattern ETAG = Pattern.compile("(?:W/)?\"([0-9]{1,18})(?:-[A-Za-z0-9.-]*)?\"");

	private static final Pattern KEY_FORM = Pattern.compile("[\\x21-\\x7e]{1,200}");

	@Override
	public boolean supportsParameter(MethodParameter parameter) {
		return parameter.getParameterType() == Actor.class || parameter.getParameterType() == RequestContext.class;
	}

	@Override
	public Object resolveArgument(MethodParameter parameter, @Nullable ModelAndViewContainer container,
			NativeWebRequest request, @Nullable WebDataBinderFactory binders) {
		var actor = actor();
		if (parameter.getParameterType() == Actor.class) {
			return actor;
		}
		@Nullable String fingerprint = (String) request.getAttribute(FingerprintFilter.FINGERPRINT,
				RequestAttributes.SCOPE_REQUEST);
		return new RequestContext(actor, version(request), key(request), fingerprint, null);
	}

	private static Actor actor() {
		var authentication = SecurityContextHolder.getContext().getAuthentication();
		if (authentication != null && authentication.getPrincipal() instanceof Jwt token) {
			return Actors.of(token);
		}
		throw new AccessDeniedException("no token");
	}

	private static @Nullable Long version(NativeWebRequest request) {
		@Nullable String header = request.getHeader(HttpHeaders.IF_MATCH);
		if (header == null) {
			return null;
		}
		Matcher etag = ETAG.matcher(header.trim());
		if (!etag.matches()) {
			throw new MalformedHeader(HttpHeaders.IF_MATCH);
		}
		return Long.valueOf(etag.group(1));
	}

	private static @Nullable String key(NativeWebRequest request) {
		@Nullable String header = request.getHeader(KEY);
		if (header != null && !KEY_FORM.matcher(header).matches()) {
			throw new MalformedHeader(KEY);
		}
		return header;
	}

	/** A header that cannot be read; its message is the header's name. */
	static final class MalformedHeader extends RuntimeException {

		private static final long serialVersionUID = 1;

		MalformedHeader(String header) {
			super(header);
		}

	}

}
