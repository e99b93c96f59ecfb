package org.multaqa.portal.pages.shell;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.multaqa.kit.web.RequestPath;
import org.multaqa.portal.edge.calls.ServiceAddresses;
import org.multaqa.portal.edge.signin.ReaderKeys;
import org.multaqa.portal.edge.signin.SignedIn;
import org.multaqa.portal.projections.meeting.Meeting;
import org.multaqa.registration.api.MeetingActions;
import org.thymeleaf.ITemplateEngine;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.RequestContextUtils;
import org.springframework.web.servlet.view.RedirectView;

/** Puts the frame around a page. */
@Component
public class PageRenderer {

	private static final String NOTICE = "notice";

	private static final String WRITTEN = "written";

	/** What the next page would have said, where the sender goes to none. */
	private static final String NOTICE_KEY = "Multaqa-Notice";

	/** Whoever sent a form in the background says by it that they go to the next page. */
	private static final String GOES_ON = "Multaqa-Goes-On";

	/**
	 * That a change has not arrived in the read models when its page was to be shown; of
	 * a request, and of the flash map for the next one.
	 */
	static final String BEHIND = "multaqa.behind";

	/** For whom a page was drawn, by a key that is theirs alone. */
	private static final String READER = "Multaqa-Reader";

	/** That its reader may keep a page, to read it without a network. */
	private static final String OFFLINE = "Multaqa-Offline";

	private static final String NOBODY = "nobody";

	/**
	 * What is said to those whose session has just ended, by the query they come with.
	 */
	private static final Map<String, String> FAREWELLS = Map.of("signed-out", "signed-out", "erased", "self-erased");

	private final ServiceAddresses addresses;

	private final ITemplateEngine engine;

	private final SharedRedraws shared;

	private final ReaderKeys readers;

	private final StaleMeetings stale;

	PageRenderer(ServiceAddresses addresses, ITemplateEngine engine, SharedRedraws shared, ReaderKeys readers,
			StaleMeetings stale) {
		this.addresses = addresses;
		this.engine = engine;
		this.shared = shared;
		this.readers = readers;
		this.stale = stale;
	}

	/**
	 * A page on a first look.
	 * @param pageRequest who looks
	 * @param pageView the page
	 * @return what the template needs
	 */
	public ModelAndView around(PageRequest pageRequest, PageView pageView) {
		var flash = RequestContextUtils.getInputFlashMap(pageRequest.request());
		var written = (flash != null && flash.get(WRITTEN) instanceof FormValues values) ? values : FormValues.none();
		return view(pageRequest, pageView, HttpStatus.OK, null, written);
	}

	/**
	 * A page again, since a form on it was refused.
	 * @param pageRequest who looks
	 * @param pageView the page
	 * @param problem why
	 * @param form what was sent
	 * @return what the template needs
	 */
	public ModelAndView again(PageRequest pageRequest, PageView pageView, Problem problem, FormValues form) {
		return view(pageRequest, pageView, HttpStatusCode.valueOf(problem.status()), problem, form);
	}

	/**
	 * A page as it would be drawn on a first look.
	 * @param pageRequest who looks
	 * @param pageView the page
	 * @return its HTML
	 */
	Optional<String> drawn(PageRequest pageRequest, PageView pageView) {
		var view = around(pageRequest, pageView);
		return (view.getView() instanceof DrawnPage drawn)
				? Optional.of(drawn.html(view.getModel(), pageRequest.reader().locale())) : Optional.empty();
	}

	/**
	 * On to another page.
	 * @param pageRequest who goes
	 * @param address a local one
	 * @param notice what is said there
	 * @return a redirection, or 204 for those who asked for no page
	 */
	public ModelAndView onTo(PageRequest pageRequest, String address, Notice notice) {
		if (ErrorPages.wantsProblem(pageRequest.request())) {
			return done(pageRequest, address, notice);
		}
		return onTo(pageRequest, address, NOTICE, notice);
	}

	/**
	 * On to a page with a form, with what was written in it so far.
	 * @param pageRequest who goes
	 * @param address a local one
	 * @param written what was written
	 * @return a redirection
	 */
	public ModelAndView onTo(PageRequest pageRequest, String address, FormValues written) {
		return onTo(pageRequest, address, WRITTEN, written);
	}

	private static ModelAndView done(PageRequest pageRequest, String address, Notice notice) {
		var request = pageRequest.request();
		var response = pageRequest.response();
		response.setStatus(HttpStatus.NO_CONTENT.value());
		response.setHeader(NOTICE_KEY, notice.key());
		response.setHeader(HttpHeaders.LOCATION, address);
		if (request.getHeader(GOES_ON) != null) {
			flash(pageRequest, NOTICE, notice);
			RequestContextUtils.saveOutputFlashMap(address, request, response);
		}
		return new ModelAndView((model, asked, answer) -> {
		});
	}

	private static ModelAndView onTo(PageRequest pageRequest, String address, String what, Object told) {
		flash(pageRequest, what, told);
		var redirect = new RedirectView(address, false, false, false);
		redirect.setStatusCode(HttpStatus.SEE_OTHER);
		return new ModelAndView(redirect);
	}

	private static void flash(PageRequest pageRequest, String what, Object told) {
		var flash = RequestContextUtils.getOutputFlashMap(pageRequest.request());
		flash.put(what, told);
		if (pageRequest.request().getAttribute(BEHIND) != null) {
			flash.put(BEHIND, true);
		}
	}

	/**
	 * A page with what was written in it so far.
	 * @param pageRequest who looks
	 * @param pageView the page
	 * @param form what was written
	 * @param notice what is said of it, or absent
	 * @return what the template needs
	 */
	public ModelAndView written(PageRequest pageRequest, PageView pageView, FormValues form, @Nullable Notice notice) {
		return view(pageRequest, pageView, HttpStatus.OK, null, form, notice);
	}

	/**
	 * An error page.
	 * @param pageRequest who looks
	 * @param pageView the page
	 * @param status its status
	 * @return what the template needs
	 */
	ModelAndView error(PageRequest pageRequest, PageView pageView, int status) {
		return view(pageRequest, pageView, HttpStatusCode.valueOf(status), null, FormValues.none());
	}

	private ModelAndView view(PageRequest pageRequest, PageView pageView, HttpStatusCode status,
			@Nullable Problem problem, FormValues form) {
		return view(pageRequest, pageView, status, problem, form, notice(pageRequest));
	}

	private ModelAndView view(PageRequest pageRequest, PageView pageView, HttpStatusCode status,
			@Nullable Problem problem, FormValues form, @Nullable Notice notice) {
		var view = new ModelAndView(new DrawnPage(this.engine, pageView.template(), pageRequest.parts(), this.shared));
		view.setStatus(status);
		view.addObject("page", pageView.page());
		view.addObject("reader", pageRequest.reader());
		view.addObject("form", form);
		view.addObject("csrf", token(pageRequest.request()));
		@Nullable SignedIn person = pageRequest.person();
		@Nullable String keeper = (person != null) ? this.readers.keyOf(person.actor().person()) : null;
		view.addObject("keeper", keeper);
		var response = pageRequest.response();
		Problem.sayWhen(response, status.value());
		if (!pageRequest.isLive()) {
			response.setHeader(READER, (keeper != null) ? keeper : NOBODY);
		}
		if (status.is2xxSuccessful() && form.isEmpty() && OfflinePages.mayKeep(pageView)) {
			response.setHeader(OFFLINE, "yes");
		}
		view.addObject("frame", new Frame(
				(pageRequest.meeting() != null) ? frame(pageRequest.meeting(), pageRequest) : null, pageView.path(),
				pageRequest.away(), isBehind(pageRequest), attempt(pageRequest.request(), problem),
				!this.addresses.mailboxUrl().isBlank(), pageRequest.actorOrVisitor().operate().isAllowed(),
				isOrganiser(pageRequest), person != null && !person.withheld().isEmpty(), notice, problem,
				(pageView.page() instanceof AlternateFormat.Offered offered) ? offered.alternates() : List.of()));
		return view;
	}

	/**
	 * A form that comes back because nobody knows what became of it is the same attempt:
	 * sent again, it is done once.
	 */
	private static String attempt(HttpServletRequest request, @Nullable Problem problem) {
		String fresh = UUID.randomUUID().toString();
		@Nullable String sent = request.getParameter("attempt");
		return (problem != null && problem.status() == HttpStatus.SERVICE_UNAVAILABLE.value() && sent != null
				&& sent.length() >= fresh.length()) ? sent.substring(0, fresh.length()) : fresh;
	}

	private boolean isBehind(PageRequest pageRequest) {
		@Nullable Meeting meeting = pageRequest.meeting();
		var flash = RequestContextUtils.getInputFlashMap(pageRequest.request());
		return (meeting != null && this.stale.contains(meeting.id())) || (flash != null && flash.containsKey(BEHIND))
				|| pageRequest.request().getAttribute(BEHIND) != null;
	}

	private static boolean isOrganiser(PageRequest pageRequest) {
		@Nullable Meeting meeting = pageRequest.meeting();
		return meeting != null && new MeetingActions(pageRequest.actorOrVisitor(), meeting.roles()).read().isAllowed();
	}

	public static MeetingFrame frame(Meeting meeting, PageRequest pageRequest) {
		return new MeetingFrame(meeting.id(), meeting.names(), meeting.from(), meeting.to(), meeting.timeZone(),
				meeting.venue(), meeting.languages(), meeting.stage(), meeting.sample(), pageRequest.now());
	}

	/** The page's own address, without the choice of language. */
	static String path(HttpServletRequest request) {
		@Nullable String query = request.getQueryString();
		if (query == null) {
			return RequestPath.of(request);
		}
		var kept = Arrays.stream(query.split("&", -1))
			.filter((part) -> !part.startsWith("lang=") && !FAREWELLS.containsKey(part))
			.collect(Collectors.joining("&"));
		return RequestPath.of(request) + (kept.isEmpty() ? "" : "?" + kept);
	}

	private static @Nullable Notice notice(PageRequest pageRequest) {
		var flash = RequestContextUtils.getInputFlashMap(pageRequest.request());
		if (flash != null && flash.get(NOTICE) instanceof Notice notice) {
			return notice;
		}
		@Nullable String query = pageRequest.request().getQueryString();
		@Nullable String farewell = (query != null) ? FAREWELLS.get(query) : null;
		return (farewell != null && pageRequest.person() == null) ? Notice.of(farewell) : null;
	}

	private static Object token(HttpServletRequest request) {
		@Nullable Object token = request.getAttribute(CsrfToken.class.getName());
		return (token != null) ? token : new FormToken("_csrf", "");
	}

}
