package org.multaqa.kit.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.multaqa.model.LanguagePreference;

import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.LocaleResolver;

/**
 * The languages of a reader. An API knows {@code Accept-Language} only. Pages also know
 * the language chosen on them ({@code ?lang=}, kept in the cookie {@code lang} that
 * portal and identity share), and what the service knows of the reader. A part of a page
 * that is asked for later comes in the language of that page ({@code Multaqa-Language}),
 * whatever was chosen elsewhere since.
 */
public final class LanguageResolver implements LocaleResolver, HandlerInterceptor {

	private static final String NAME = "lang";

	private static final String OF_PAGE = "Multaqa-Language";

	private static final int YEAR = 365 * 24 * 60 * 60;

	private final boolean pages;

	private final Function<HttpServletRequest, List<String>> known;

	private LanguageResolver(boolean pages, Function<HttpServletRequest, List<String>> known) {
		this.pages = pages;
		this.known = known;
	}

	/** For a service without pages. */
	public static LanguageResolver ofApi() {
		return new LanguageResolver(false, (request) -> List.of());
	}

	/**
	 * For a service with pages.
	 * @param known which languages the reader is known to want, best first, perhaps none;
	 * they come before those of the browser
	 * @return the resolver, also for the API beside the pages
	 */
	public static LanguageResolver ofPages(Function<HttpServletRequest, List<String>> known) {
		return new LanguageResolver(true, known);
	}

	/**
	 * The reader's languages.
	 * @param request any request
	 * @return best first, perhaps none
	 */
	public LanguagePreference of(HttpServletRequest request) {
		var asked = AcceptLanguage.of(request);
		if (!this.pages || RequestPath.isApi(request)) {
			return asked;
		}
		var reader = new LanguagePreference(this.known.apply(request)).then(asked.tags());
		return chosen(request).map((language) -> with(language, reader)).orElse(reader);
	}

	/**
	 * Who reads Chinese and chooses French, since a page cannot be had in Chinese, still
	 * wants Chinese texts first: the choice is among our languages, and comes before the
	 * first of those.
	 */
	private static LanguagePreference with(String chosen, LanguagePreference reader) {
		var unspoken = reader.tags().stream().takeWhile((tag) -> !Languages.speaks(tag)).toList();
		return new LanguagePreference(unspoken).then(List.of(chosen)).then(reader.tags());
	}

	@Override
	public Locale resolveLocale(HttpServletRequest request) {
		return Languages.spokenTo(of(request));
	}

	/** Keeps what was chosen. */
	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
		ours(request.getParameter(NAME)).ifPresent((language) -> response.addHeader(HttpHeaders.SET_COOKIE,
				ResponseCookie.from(NAME, language)
					.path("/")
					.maxAge(YEAR)
					.secure(request.isSecure())
					.sameSite("Lax")
					.build()
					.toString()));
		return true;
	}

	@Override
	public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
		throw new IllegalStateException("the reader chooses");
	}

	private static Optional<String> chosen(HttpServletRequest request) {
		Cookie @Nullable [] cookies = request.getCookies();
		var kept = (cookies != null) ? Arrays.stream(cookies)
			.filter((cookie) -> cookie.getName().equals(NAME))
			.flatMap((cookie) -> ours(cookie.getValue()).stream()) : Stream.<String>empty();
		var asked = Stream.of(ours(request.getHeader(OF_PAGE)), ours(request.getParameter(NAME)));
		return Stream.concat(asked.flatMap(Optional::stream), kept).findFirst();
	}

	private static Optional<String> ours(@Nullable String tag) {
		return Languages.ALL.stream().filter((language) -> language.equals(tag)).findFirst();
	}

}
