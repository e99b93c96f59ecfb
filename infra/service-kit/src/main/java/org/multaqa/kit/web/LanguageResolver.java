package org.multaqa.kit.web;

import java.util.List;
import java.util.Locale;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.LocaleResolver;

/** The reader's language by {@code Accept-Language}: the best of ours, else Arabic. */
public final class LanguageResolver implements LocaleResolver {

	/**
	 * Chooses a language.
	 * @param acceptLanguage the header, or absent
	 * @return one of {@link Languages#ALL}
	 */
	public static Locale best(@Nullable String acceptLanguage) {
		if (acceptLanguage == null || acceptLanguage.isBlank()) {
			return Languages.ALL.getFirst();
		}
		try {
			@Nullable Locale found = Locale.lookup(Locale.LanguageRange.parse(acceptLanguage), Languages.ALL);
			return (found != null) ? found : Languages.ALL.getFirst();
		}
		catch (IllegalArgumentException ex) {
			return Languages.ALL.getFirst();
		}
	}

	@Override
	public Locale resolveLocale(HttpServletRequest request) {
		return best(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
	}

	@Override
	public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
		throw new IllegalStateException("the language comes with each request: " + List.of(Languages.ALL));
	}

}
