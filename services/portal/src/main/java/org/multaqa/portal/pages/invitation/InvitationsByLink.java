package org.multaqa.portal.pages.invitation;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.multaqa.kit.web.AttemptLimiter;
import org.multaqa.model.ModelJson;
import org.multaqa.portal.edge.calls.ServiceCall;
import org.multaqa.portal.edge.calls.ServiceClient;
import org.multaqa.portal.edge.calls.ServiceResponse;
import org.multaqa.portal.pages.shell.MeetingContext;
import org.multaqa.portal.pages.shell.PageRequest;
import org.multaqa.portal.pages.shell.PageView;
import org.multaqa.registration.api.InvitationLinkApi;
import org.multaqa.registration.api.InvitationView;
import org.multaqa.registration.api.OwnDataView;

import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponseException;

/**
 * Asks registration by the personal link of an invitation, in nobody's name. Who tries
 * many links that are nobody's is stopped for a while.
 */
@Component
class InvitationsByLink {

	/** The span of time in which links of nobody are counted. */
	private static final Duration SPAN = Duration.ofMinutes(15);

	/**
	 * Most links of nobody from one network address within the span: mail programs of a
	 * whole venue may have broken some.
	 */
	static final int MOST_UNKNOWN = 500;

	private final ServiceClient services;

	private final AttemptLimiter unknown = new AttemptLimiter(Clock.systemUTC(), SPAN, MOST_UNKNOWN);

	InvitationsByLink(ServiceClient services) {
		this.services = services;
	}

	/**
	 * A page of an invitation.
	 * @param link the personal link, or blank
	 * @param address where it is
	 * @param open the page while it is open
	 * @return else the page that says why it is not
	 */
	PageView view(PageRequest pageRequest, String link, String address, Function<LinkPresenter, PageView> open) {
		if (link.isBlank()) {
			return closed(address, LinkPage.UNKNOWN);
		}
		return switch (ask(pageRequest, (api) -> api.read(link))) {
			case ServiceResponse.Done done -> view(pageRequest, done.shown(InvitationView.class), address, open);
			case ServiceResponse.Refused refused when refused.status() == HttpStatus.NOT_FOUND.value() ->
				closed(address, LinkPage.UNKNOWN);
			case ServiceResponse.Refused refused ->
				throw new ErrorResponseException(HttpStatusCode.valueOf(refused.status()));
		};
	}

	/**
	 * Asks for one thing after the other; the first refusal ends it.
	 * @return what registration says to the last that was asked
	 */
	ServiceResponse ask(PageRequest pageRequest, String link,
			List<BiFunction<InvitationLinkApi, String, ResponseEntity<?>>> requests) {
		ServiceResponse answer = new ServiceResponse.Done(null, null, 0, null);
		for (var request : requests) {
			answer = ask(pageRequest, (api) -> request.apply(api, link));
			if (answer instanceof ServiceResponse.Refused) {
				return answer;
			}
		}
		return answer;
	}

	private ServiceResponse ask(PageRequest pageRequest, Function<InvitationLinkApi, ResponseEntity<?>> request) {
		String computer = pageRequest.request().getRemoteAddr();
		if (this.unknown.isExhausted(computer)) {
			throw new ErrorResponseException(HttpStatus.TOO_MANY_REQUESTS);
		}
		var answer = this.services.ask(ServiceCall.of("registration", InvitationLinkApi.class, request), null,
				pageRequest.reader().preference());
		if (answer instanceof ServiceResponse.Refused refused && refused.status() == HttpStatus.NOT_FOUND.value()) {
			this.unknown.allow(computer);
		}
		return answer;
	}

	private static PageView view(PageRequest pageRequest, InvitationView invitation, String address,
			Function<LinkPresenter, PageView> open) {
		@Nullable OwnDataView own = invitation.own();
		if (!invitation.meeting().equals(pageRequest.inMeeting().id())) {
			return closed(address, LinkPage.UNKNOWN);
		}
		return (own != null)
				? open.apply(new LinkPresenter(new MeetingContext(pageRequest), address, invitation.until(), own))
				: closed(address, new LinkPage(ModelJson.wireName(invitation.state()), invitation.until(), null));
	}

	private static PageView closed(String address, LinkPage page) {
		return new PageView("invitation/link", address, page);
	}

}
