package org.multaqa.portal.pages.shell;

import jakarta.servlet.http.HttpServletRequest;

/**
 * A filled page.
 *
 * @param template which template draws it
 * @param path its own address, without the language
 * @param page what it shows
 */
public record PageView(String template, String path, Object page) {

	/**
	 * The page that was asked for.
	 * @param template which template draws it
	 * @param request for the page
	 * @param page what it shows
	 * @return the page
	 */
	public static PageView asked(String template, HttpServletRequest request, Object page) {
		return new PageView(template, PageRenderer.path(request), page);
	}

}
