package org.multaqa.launcher.seeds;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.multaqa.launcher.seeds.Act.Need;
import org.multaqa.launcher.seeds.ProgrammeFile.Output;
import org.multaqa.launcher.seeds.ProgrammeFile.Session;
import org.multaqa.launcher.seeds.ProgrammeFile.Workshop;
import org.multaqa.model.OutputId;
import org.multaqa.model.SessionId;
import org.multaqa.sessions.api.LanguageTag;
import org.multaqa.sessions.api.OutputRequest;
import org.multaqa.sessions.api.PlacementRequest;
import org.multaqa.sessions.api.ProgrammeApi;
import org.multaqa.sessions.api.ReleaseRequest;
import org.multaqa.sessions.api.RewordingRequest;
import org.multaqa.sessions.api.RoomRequest;
import org.multaqa.sessions.api.SessionRequest;
import org.multaqa.sessions.api.TrackRequest;
import org.multaqa.sessions.api.WorkshopsApi;

/** How a programme is made and what is said in its rooms. */
final class SessionActs {

	private final Seeds seeds;

	private final Script script;

	SessionActs(Seeds seeds, Script script) {
		this.seeds = seeds;
		this.script = script;
	}

	void tell() {
		this.script.chapter(Chapter.PROGRAMME);
		this.script.about(programme(), foundations());
		var programme = this.seeds.programme();
		programme.rooms()
			.forEach((room) -> plan("room/" + room.id(), room.added(), (api) -> api.addRoom(null, this.seeds.id(),
					new RoomRequest(room.id(), room.names(), room.capacity()))));
		programme.tracks()
			.forEach((track) -> plan("track/" + track.id(), track.added(), (api) -> api.addTrack(null, this.seeds.id(),
					new TrackRequest(track.id(), track.names(), track.colour()))));
		programme.sessions().forEach(this::session);
		for (int i = 0; i < programme.releases().size(); i++) {
			var release = programme.releases().get(i);
			plan("release/" + (i + 1), release.released(),
					(api) -> api.release(null, this.seeds.id(), new ReleaseRequest(release.name())));
		}
		this.script.chapter(Chapter.WORKSHOPS);
		this.seeds.workshops().workshops().forEach(this::workshop);
	}

	private void session(Session session) {
		var meeting = this.seeds.id();
		String name = "session/" + session.id() + "/";
		var people = session.people().stream().map((contributor) -> "person/" + contributor.person());
		this.script.about(programme(), Stream.concat(foundations().stream(), people).distinct().toList());
		plan(name + "planned", session.planned(), (api) -> api.plan(null, meeting,
				new SessionRequest(session.id(), session.kind(), session.title(), session.summary(), session.people(),
						session.offices(), session.languages().stream().map(LanguageTag::new).toList(),
						session.capacity(), session.buildsOn(), session.track(), null)));
		this.script.about(programme(), foundations());
		for (int i = 0; i < session.placed().size(); i++) {
			var placed = session.placed().get(i);
			plan(name + "placed/" + (i + 1), placed, (api) -> api.place(null, meeting, session.id(),
					new PlacementRequest(placed.room(), placed.starts().toInstant(), placed.ends().toInstant(), null)));
		}
		if (session.cancelled() != null) {
			plan(name + "cancelled", session.cancelled(), (api) -> api.cancel(null, meeting, session.id()));
		}
	}

	private void workshop(Workshop workshop) {
		var session = workshop.session();
		String name = "workshop/" + session + "/";
		about(workshop);
		act(name + "opened", workshop.opened(), (api) -> api.open(session));
		var attendance = workshop.attendance();
		if (attendance != null) {
			attendance.people()
				.forEach((person) -> this.script.actBySelf(name + "attendance/" + person, attendance.at(), person,
						WorkshopsApi.class, (api) -> api.join(session)));
		}
		workshop.outputs().forEach((output) -> output(session, output));
		about(workshop);
		if (workshop.closed() != null) {
			act(name + "closed", workshop.closed(), (api) -> api.close(session));
		}
		var carried = workshop.carriedForward();
		if (carried != null) {
			carried.outputs().forEach((output) -> {
				about(output);
				act("output/" + output + "/carried-forward", carried, (api) -> api.carryForward(output));
			});
			about(workshop);
		}
		if (workshop.accepted() != null) {
			act(name + "accepted", workshop.accepted(), (api) -> api.accept(session));
		}
	}

	private void about(Workshop workshop) {
		this.script.about("workshop/" + workshop.session(), foundations());
	}

	private void about(OutputId output) {
		this.script.about("output/" + output, foundations());
	}

	private String programme() {
		return "programme/" + this.seeds.id();
	}

	private List<String> foundations() {
		return List.of("meeting/" + this.seeds.id());
	}

	private void output(SessionId session, Output output) {
		String name = "output/" + output.id() + "/";
		about(output.id());
		act(name + "recorded", output.recorded(), (api) -> api.record(null, session,
				new OutputRequest(output.id(), output.kind(), new LanguageTag(output.language()), output.words())));
		for (int i = 0; i < output.rewordings().size(); i++) {
			var rewording = output.rewordings().get(i);
			this.script.act(name + "reworded/" + (i + 1), rewording, Need.VERSION, WorkshopsApi.class,
					(api) -> api.reword(null, output.id(), new RewordingRequest(rewording.words())));
		}
		if (output.withdrawn() != null) {
			act(name + "withdrawn", output.withdrawn(), (api) -> api.withdraw(output.id()));
		}
	}

	private void plan(String name, Done done, Consumer<ProgrammeApi> call) {
		this.script.act(name, done, ProgrammeApi.class, call);
	}

	private void act(String name, Done done, Consumer<WorkshopsApi> call) {
		this.script.act(name, done, WorkshopsApi.class, call);
	}

}
