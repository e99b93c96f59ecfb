package org.multaqa.portal.pages.shell;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.multaqa.portal.pages.shell.merging.OpenedForms;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.context.IContext;

import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.View;

/**
 * A page, or some parts of it, drawn from its model and nothing else: templates reach
 * neither the request nor the session, and {@code session} can be the name of a session
 * of the meeting. All is drawn before anything is sent, so that a broken template is an
 * error page.
 *
 * @param engine draws
 * @param template its name, below {@code templates/portal}
 * @param parts ids of the elements to draw; empty for the whole page
 * @param shared gets parts that were drawn
 */
record DrawnPage(ITemplateEngine engine, String template, Set<String> parts, SharedRedraws shared) implements View {

	DrawnPage {
		parts = Set.copyOf(parts);
	}

	@Override
	public String getContentType() {
		return MediaType.TEXT_HTML_VALUE;
	}

	@Override
	public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
			throws IOException {
		Map<String, ?> variables = (model != null) ? model : Map.of();
		var locale = (variables.get("reader") instanceof Reader reader) ? reader.locale() : request.getLocale();
		byte[] page = html(variables, locale).getBytes(StandardCharsets.UTF_8);
		if (response.getStatus() == HttpServletResponse.SC_OK) {
			this.shared.keep(request, page, locale.getLanguage(),
					(variables.get("page") instanceof Dated dated) ? dated.moments() : List.of());
		}
		head(response, locale.getLanguage());
		response.getOutputStream().write(page);
	}

	/** The page, its forms with what they were opened with. */
	String html(Map<String, ?> model, Locale locale) {
		return OpenedForms.mark(draw(new Context(locale, new HashMap<>(model))),
				(model.get("form") instanceof FormValues form) ? form.values() : Map.of());
	}

	/** The head of an answer with a page or parts of it. */
	static void head(HttpServletResponse response, String language) {
		response.setContentType("text/html;charset=UTF-8");
		response.setHeader(HttpHeaders.CONTENT_LANGUAGE, language);
		response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
		response.addHeader(HttpHeaders.VARY, "Accept-Language, Cookie, " + PageRequest.PARTS);
	}

	/**
	 * A page that was opened before an update may ask for parts that are no more; it gets
	 * nothing for them.
	 */
	private String draw(IContext context) {
		return this.parts.isEmpty() ? this.engine.process(this.template, context) : this.engine.process(this.template,
				this.parts.stream().map((part) -> "#" + part).collect(Collectors.toSet()), context);
	}

}
