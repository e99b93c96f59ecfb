package org.multaqa.sessions.web;

import jakarta.servlet.http.HttpServletRequest;

/** Broken on purpose: a rule that another spelling of the same path walks past. */
public class ComparesPaths {

	boolean isApi(HttpServletRequest request) {
		return request.getRequestURI().startsWith("/api/");
	}

}
