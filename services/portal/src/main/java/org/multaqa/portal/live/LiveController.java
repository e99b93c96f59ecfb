package org.multaqa.portal.live;

import java.time.Duration;
import java.util.Arrays;
import java.util.Set;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.multaqa.model.MeetingId;
import org.multaqa.model.access.Actor;
import org.multaqa.portal.edge.signin.SignIns;
import org.multaqa.portal.edge.signin.SignedIn;
import org.multaqa.portal.projections.ReadModels;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * A stream of server-sent events per open page. A page may say by {@code hints} which
 * names it waits for, separated by blanks; else it hears all. Hints have no content, so a
 * page that was away (and says {@code Last-Event-ID}) needs none of the old ones. The
 * welcome says how many milliseconds ago something was told last: a page that was asked
 * for before that looks again.
 */
@RestController
class LiveController {

	private final LivePages pages;

	private final ReadModels models;

	private final SignIns signIns;

	private final Duration heartbeat;

	LiveController(LivePages pages, ReadModels models, SignIns signIns,
			@Value("${multaqa.portal.live-heartbeat:15s}") Duration heartbeat) {
		this.pages = pages;
		this.models = models;
		this.signIns = signIns;
		this.heartbeat = heartbeat;
	}

	@GetMapping(path = "/m/{meeting}/live")
	void ofMeeting(@PathVariable MeetingId meeting, HttpServletRequest request, HttpServletResponse response) {
		var reader = reader(request, response);
		if (this.models.meeting(meeting).filter((known) -> known.facts().isShownTo(reader)).isEmpty()) {
			response.setStatus(reader.equals(Actor.visitor()) ? HttpServletResponse.SC_UNAUTHORIZED
					: HttpServletResponse.SC_NOT_FOUND);
			return;
		}
		serve(meeting, reader, request, response);
	}

	@GetMapping(path = "/live")
	void ofAll(HttpServletRequest request, HttpServletResponse response) {
		serve(null, reader(request, response), request, response);
	}

	private Actor reader(HttpServletRequest request, HttpServletResponse response) {
		return this.signIns.find(request, response).map(SignedIn::actor).orElseGet(Actor::visitor);
	}

	private void serve(@Nullable MeetingId meeting, Actor reader, HttpServletRequest request,
			HttpServletResponse response) {
		if (HttpMethod.HEAD.matches(request.getMethod())) {
			response.setContentType(MediaType.TEXT_EVENT_STREAM_VALUE);
			return;
		}
		var page = new OpenPage(meeting, reader, shown(request));
		var opened = this.pages.open(page, Connection.of(request));
		if (opened.isEmpty()) {
			response.setHeader(HttpHeaders.RETRY_AFTER, "30");
			response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
			return;
		}
		if (!reader(request, response).equals(reader)) {
			// access has ended meanwhile; the page comes back as who its reader is now
			this.pages.close(opened.get());
		}
		response.setContentType(MediaType.TEXT_EVENT_STREAM_VALUE);
		response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
		response.setHeader("X-Accel-Buffering", "no");
		LiveStream.begin(request, opened.get(), this.pages, this.heartbeat);
	}

	private static Set<String> shown(HttpServletRequest request) {
		@Nullable String names = request.getParameter("hints");
		return (names != null) ? Set.copyOf(Arrays.asList(names.split(" "))) : Set.of();
	}

}
