package org.multaqa.portal.pages.shell;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.multaqa.kit.web.ProblemWriter;
import org.multaqa.kit.web.Refusals;
import org.multaqa.kit.web.RequestPath;

import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Errors that happen before or after a controller: refused forms, broken templates. */
@Controller
@Hidden
class LastResortErrorController implements ErrorController {

	private final ErrorPages errors;

	private final PageRequests pageRequests;

	LastResortErrorController(ErrorPages errors, PageRequests pageRequests) {
		this.errors = errors;
		this.pageRequests = pageRequests;
	}

	@RequestMapping("/error")
	@Nullable ModelAndView error(HttpServletRequest request, HttpServletResponse response) {
		int status = (request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code) ? code : 404;
		String code = (request.getAttribute(Refusals.CODE) instanceof String told) ? told
				: (status == 403 && !PageRequests.asksForPage(request)) ? ErrorPages.TOO_OLD
						: ProblemWriter.codeFor(HttpStatusCode.valueOf(status));
		var pageRequest = this.pageRequests.forErrorPage(request, response);
		var problem = this.errors.problem(status, code, pageRequest.reader().preference());
		if (RequestPath.isApi(PageRequests.originalPath(request))) {
			ErrorPages.write(response, problem);
			return null;
		}
		return this.errors.show(pageRequest, problem);
	}

}
