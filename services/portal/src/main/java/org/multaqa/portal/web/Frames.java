package org.multaqa.portal.web;

import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.multaqa.portal.Operators;
import org.multaqa.portal.calls.ServiceAddresses;
import org.multaqa.portal.pages.FormToken;
import org.multaqa.portal.pages.FormValues;
import org.multaqa.portal.pages.Frame;
import org.multaqa.portal.pages.MeetingFrame;
import org.multaqa.portal.pages.Notice;
import org.multaqa.portal.pages.Problem;
import org.multaqa.portal.readmodels.Meeting;
import org.thymeleaf.ITemplateEngine;

import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.RequestContextUtils;

/** Puts the frame around a page. */
@Component
class Frames {

	static final String NOTICE = "notice";

	private final ServiceAddresses addresses;

	private final ITemplateEngine engine;

	Frames(ServiceAddresses addresses, ITemplateEngine engine) {
		this.addresses = addresses;
		this.engine = engine;
	}

	/**
	 * A page on a first look.
	 * @param visit who looks
	 * @param sheet the page
	 * @return what the template needs
	 */
	ModelAndView around(Visit visit, Sheet sheet) {
		return view(visit, sheet, HttpStatus.OK, null, FormValues.none());
	}

	/**
	 * A page again, since a form on it was refused.
	 * @param visit who looks
	 * @param sheet the page
	 * @param problem why
	 * @param form what was sent
	 * @return what the template needs
	 */
	ModelAndView again(Visit visit, Sheet sheet, Problem problem, FormValues form) {
		return view(visit, sheet, HttpStatusCode.valueOf(problem.status()), problem, form);
	}

	/**
	 * A page with what was written in it so far.
	 * @param visit who looks
	 * @param sheet the page
	 * @param form what was written
	 * @return what the template needs
	 */
	ModelAndView written(Visit visit, Sheet sheet, FormValues form) {
		return view(visit, sheet, HttpStatus.OK, null, form);
	}

	/**
	 * An error page.
	 * @param visit who looks
	 * @param sheet the page
	 * @param status its status
	 * @return what the template needs
	 */
	ModelAndView error(Visit visit, Sheet sheet, int status) {
		return view(visit, sheet, HttpStatusCode.valueOf(status), null, FormValues.none());
	}

	private ModelAndView view(Visit visit, Sheet sheet, HttpStatusCode status, @Nullable Problem problem,
			FormValues form) {
		var view = new ModelAndView(new DrawnPage(this.engine, sheet.template()));
		view.setStatus(status);
		view.addObject("page", sheet.page());
		view.addObject("reader", visit.reader());
		view.addObject("form", form);
		view.addObject("csrf", token(visit.request()));
		view.addObject("frame",
				new Frame((visit.meeting() != null) ? frame(visit.meeting(), visit) : null, sheet.path(), visit.away(),
						UUID.randomUUID().toString(), !this.addresses.mailboxUrl().isBlank(),
						visit.actor().filter(Operators::include).isPresent(), notice(visit), problem));
		return view;
	}

	static MeetingFrame frame(Meeting meeting, Visit visit) {
		return new MeetingFrame(meeting.id(), meeting.names(), meeting.from(), meeting.to(), meeting.timeZone(),
				meeting.venue(), meeting.languages(), meeting.stage(), meeting.sample(), visit.now());
	}

	/** The page's own address, without the choice of language. */
	static String path(HttpServletRequest request) {
		@Nullable String query = request.getQueryString();
		if (query == null) {
			return request.getRequestURI();
		}
		var kept = Arrays.stream(query.split("&", -1))
			.filter((part) -> !part.startsWith("lang=") && !part.equals("signed-out"))
			.collect(Collectors.joining("&"));
		return request.getRequestURI() + (kept.isEmpty() ? "" : "?" + kept);
	}

	private static @Nullable Notice notice(Visit visit) {
		var flash = RequestContextUtils.getInputFlashMap(visit.request());
		if (flash != null && flash.get(NOTICE) instanceof Notice notice) {
			return notice;
		}
		boolean signedOut = visit.person() == null && "signed-out".equals(visit.request().getQueryString());
		return signedOut ? Notice.of("signed-out") : null;
	}

	private static Object token(HttpServletRequest request) {
		@Nullable Object token = request.getAttribute(CsrfToken.class.getName());
		return (token != null) ? token : new FormToken("_csrf", "");
	}

}
