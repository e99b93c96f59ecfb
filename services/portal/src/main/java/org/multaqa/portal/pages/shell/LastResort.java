package org.multaqa.portal.pages.shell;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.multaqa.portal.edge.signin.PageLanguage;

import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Errors that happen before or after a controller: refused forms, broken templates. */
@Controller
@Hidden
class LastResort implements ErrorController {

	private final ErrorPages errors;

	LastResort(ErrorPages errors) {
		this.errors = errors;
	}

	@RequestMapping("/error")
	@Nullable ModelAndView error(HttpServletRequest request, HttpServletResponse response) {
		int status = (request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code) ? code : 404;
		String code = (status == 403 && !PageRequests.looks(request)) ? ErrorPages.TOO_OLD : ErrorPages.code(status);
		var problem = this.errors.problem(status, code, PageLanguage.of(request));
		if (PageRequests.originalPath(request).startsWith("/api/")) {
			ErrorPages.write(response, problem);
			return null;
		}
		return this.errors.show(request, response, problem);
	}

}
