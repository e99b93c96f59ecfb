package org.multaqa.portal.edge.signin;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.multaqa.kit.web.LanguageResolver;

import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.LocaleResolver;

/**
 * The language of a page: chosen on it ({@code ?lang=}), else chosen before (the cookie
 * {@code lang}, shared with the sign-in pages), else the person's own, else by
 * {@code Accept-Language}, else Arabic. The API knows {@code Accept-Language} only.
 */
public final class PageLanguage implements LocaleResolver, HandlerInterceptor {

	/** The languages that the portal itself speaks, the first one first. */
	public static final List<String> LANGUAGES = List.of("ar", "en", "fr", "es");

	private static final String NAME = "lang";

	private static final int YEAR = 365 * 24 * 60 * 60;

	/**
	 * The language for a request.
	 * @param request any request
	 * @return one of {@link #LANGUAGES}
	 */
	public static String of(HttpServletRequest request) {
		String byHeader = LanguageResolver.best(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE)).getLanguage();
		if (request.getRequestURI().startsWith("/api/")) {
			return byHeader;
		}
		return Stream.of(ours(request.getParameter(NAME)), cookie(request), own())
			.flatMap(Optional::stream)
			.findFirst()
			.orElse(byHeader);
	}

	@Override
	public Locale resolveLocale(HttpServletRequest request) {
		return Locale.forLanguageTag(of(request));
	}

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
		ours(request.getParameter(NAME)).ifPresent((chosen) -> response.addHeader(HttpHeaders.SET_COOKIE,
				ResponseCookie.from(NAME, chosen).path("/").maxAge(YEAR).sameSite("Lax").build().toString()));
		return true;
	}

	@Override
	public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
		throw new IllegalStateException("the reader chooses");
	}

	private static Optional<String> cookie(HttpServletRequest request) {
		Cookie @Nullable [] cookies = request.getCookies();
		return (cookies != null) ? Arrays.stream(cookies)
			.filter((cookie) -> cookie.getName().equals(NAME))
			.flatMap((cookie) -> ours(cookie.getValue()).stream())
			.findFirst() : Optional.empty();
	}

	private static Optional<String> own() {
		@Nullable Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
		return (authentication != null && authentication.getPrincipal() instanceof OidcUser person)
				? ours(person.getLocale()) : Optional.empty();
	}

	private static Optional<String> ours(@Nullable String tag) {
		return LANGUAGES.stream().filter((language) -> language.equals(tag)).findFirst();
	}

}
