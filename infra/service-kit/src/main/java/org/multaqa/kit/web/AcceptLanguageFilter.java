package org.multaqa.kit.web;

import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import org.jspecify.annotations.Nullable;
import org.multaqa.model.LanguagePreference;

import org.springframework.http.HttpHeaders;

/**
 * Stands before everything that asks a request for its languages, so that only
 * {@link AcceptLanguage} ever reads what was sent.
 */
public final class AcceptLanguageFilter implements Filter {

	@Override
	public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		chain.doFilter((request instanceof HttpServletRequest http) ? new Cut(http) : request, response);
	}

	/** A request that asks for few languages, each well-formed. */
	private static final class Cut extends HttpServletRequestWrapper {

		private final LanguagePreference languages;

		Cut(HttpServletRequest request) {
			super(request);
			this.languages = AcceptLanguage.of(request);
		}

		@Override
		public @Nullable String getHeader(String name) {
			return isOurs(name) ? values().stream().findFirst().orElse(null) : super.getHeader(name);
		}

		@Override
		public Enumeration<String> getHeaders(String name) {
			return isOurs(name) ? Collections.enumeration(values()) : super.getHeaders(name);
		}

		@Override
		public Locale getLocale() {
			return locales().getFirst();
		}

		@Override
		public Enumeration<Locale> getLocales() {
			return Collections.enumeration(locales());
		}

		private List<String> values() {
			return this.languages.tags().isEmpty() ? List.of() : List.of(String.join(", ", this.languages.tags()));
		}

		private List<Locale> locales() {
			return this.languages.tags().isEmpty() ? List.of(Languages.COMMON)
					: this.languages.tags().stream().map(Locale::forLanguageTag).toList();
		}

		private static boolean isOurs(String name) {
			return name.equalsIgnoreCase(HttpHeaders.ACCEPT_LANGUAGE);
		}

	}

}
