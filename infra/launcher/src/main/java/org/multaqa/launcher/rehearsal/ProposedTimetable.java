package org.multaqa.launcher.rehearsal;

import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.multaqa.launcher.seeds.Act;
import org.multaqa.launcher.seeds.Patience;
import org.multaqa.model.MeetingId;
import org.multaqa.sessions.api.FreeTime;
import org.multaqa.sessions.api.ProposalApi;
import org.multaqa.sessions.api.ProposalRequest;
import org.multaqa.sessions.api.ProposalView;
import org.springframework.http.ResponseEntity;

/**
 * Before the organisers of the story give the first session its place, a timetable is
 * proposed from none, looked at, and dropped.
 */
final class ProposedTimetable {

	/** How long is searched, in seconds; fewer are refused. */
	private static final int SECONDS = 5;

	/** Longer than any search that was waited for. */
	private static final Duration LIMIT = Duration.ofSeconds(60);

	private final MeetingId meeting;

	private final PublicApi api;

	private @Nullable String fault;

	ProposedTimetable(MeetingId meeting, PublicApi api) {
		this.meeting = meeting;
		this.api = api;
	}

	/** Told of each act before it is played. */
	void before(Act act) {
		if (this.fault == null && act.path().endsWith("/placement")) {
			this.fault = propose();
		}
	}

	/** What is wrong with it; empty if nothing is. */
	String fault() {
		return (this.fault != null) ? this.fault : "no session of the story ever gets a place";
	}

	private String propose() {
		var lunch = List.of(new FreeTime(LocalTime.of(12, 30), LocalTime.of(13, 30)));
		var wanted = new ProposalRequest(LocalTime.of(8, 0), LocalTime.of(20, 0), lunch, null, null, null, null,
				SECONDS);
		ask((api) -> api.propose(null, this.meeting, wanted));
		var found = new Patience(LIMIT).ask(() -> ask((api) -> api.proposal(this.meeting)),
				(proposal) -> !proposal.stage().isUnderWay());
		String said = judge(found);
		if (!found.stage().isUnderWay()) {
			this.api.tell(ProposalApi.class, (api) -> api.drop(this.meeting));
		}
		return said;
	}

	private static String judge(ProposalView found) {
		boolean whole = found.toPlace() > 0 && found.placed() == found.toPlace() && found.broken() == 0;
		return (whole && !found.stage().isUnderWay()) ? "" : found.stage() + ": " + found.placed() + " of "
				+ found.toPlace() + " sessions have a place, " + found.broken() + " rules are broken";
	}

	private ProposalView ask(Function<ProposalApi, ResponseEntity<ProposalView>> question) {
		return this.api.read(ProposalApi.class, question);
	}

}
