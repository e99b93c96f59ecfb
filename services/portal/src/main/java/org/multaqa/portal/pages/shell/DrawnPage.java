package org.multaqa.portal.pages.shell;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.View;

/**
 * A page drawn from its model and nothing else: templates reach neither the request nor
 * the session, and {@code session} can be the name of a session of the meeting. It is
 * drawn whole before anything is sent, so that a broken template is an error page.
 *
 * @param engine draws
 * @param template which template
 */
record DrawnPage(ITemplateEngine engine, String template) implements View {

	@Override
	public String getContentType() {
		return MediaType.TEXT_HTML_VALUE;
	}

	@Override
	public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
			throws IOException {
		var variables = new HashMap<String, Object>();
		if (model != null) {
			model.forEach(variables::put);
		}
		var locale = (variables.get("reader") instanceof Reader reader) ? reader.locale() : request.getLocale();
		byte[] page = this.engine.process(this.template, new Context(locale, variables))
			.getBytes(StandardCharsets.UTF_8);
		response.setContentType("text/html;charset=UTF-8");
		response.setHeader(HttpHeaders.CONTENT_LANGUAGE, locale.getLanguage());
		response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
		response.addHeader(HttpHeaders.VARY, "Accept-Language, Cookie, HX-Request");
		response.getOutputStream().write(page);
	}

}
