package org.multaqa.identity.pages.web;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import org.jspecify.annotations.Nullable;
import org.multaqa.kit.web.LanguageResolver;
import org.multaqa.kit.web.Languages;

import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.security.web.savedrequest.SavedRequest;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.LocaleResolver;

/**
 * The language of a page: chosen on it ({@code ?lang=}), else chosen before (the cookie
 * {@code lang}, shared with the portal), else what the portal asked for
 * ({@code ui_locales}), else by {@code Accept-Language}, else Arabic.
 */
public final class PageLanguage implements LocaleResolver, HandlerInterceptor {

	private static final String NAME = "lang";

	private static final int YEAR = 365 * 24 * 60 * 60;

	/** Where Spring Security keeps the request that led to the sign-in page. */
	private static final String SAVED = "SPRING_SECURITY_SAVED_REQUEST";

	@Override
	public Locale resolveLocale(HttpServletRequest request) {
		return Stream.of(ours(request.getParameter(NAME)), cookie(request), asked(request))
			.flatMap(Optional::stream)
			.findFirst()
			.orElseGet(() -> LanguageResolver.best(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE)));
	}

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
		ours(request.getParameter(NAME)).ifPresent((chosen) -> response.addHeader(HttpHeaders.SET_COOKIE,
				ResponseCookie.from(NAME, chosen.getLanguage())
					.path("/")
					.maxAge(YEAR)
					.sameSite("Lax")
					.build()
					.toString()));
		return true;
	}

	private static Optional<Locale> cookie(HttpServletRequest request) {
		Cookie @Nullable [] cookies = request.getCookies();
		return (cookies != null) ? Arrays.stream(cookies)
			.filter((cookie) -> cookie.getName().equals(NAME))
			.flatMap((cookie) -> ours(cookie.getValue()).stream())
			.findFirst() : Optional.empty();
	}

	private static Optional<Locale> asked(HttpServletRequest request) {
		@Nullable HttpSession session = request.getSession(false);
		if (session == null || !(session.getAttribute(SAVED) instanceof SavedRequest before)) {
			return Optional.empty();
		}
		String @Nullable [] locales = before.getParameterValues("ui_locales");
		return (locales != null) ? Arrays.stream(locales)
			.flatMap((list) -> Arrays.stream(list.split(" ", -1)))
			.flatMap((tag) -> ours(tag).stream())
			.findFirst() : Optional.empty();
	}

	private static Optional<Locale> ours(@Nullable String tag) {
		return Languages.ALL.stream().filter((language) -> language.getLanguage().equals(tag)).findFirst();
	}

	@Override
	public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
		throw new IllegalStateException("the reader chooses");
	}

}
