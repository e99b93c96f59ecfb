package org.multaqa.launcher.seeds;

import java.util.List;

import org.multaqa.launcher.seeds.Act.Need;
import org.multaqa.launcher.seeds.ProgrammeFile.Output;
import org.multaqa.launcher.seeds.ProgrammeFile.Session;
import org.multaqa.launcher.seeds.ProgrammeFile.Workshop;
import org.multaqa.model.OutputId;
import org.multaqa.sessions.api.LanguageTag;
import org.multaqa.sessions.api.OutputRequest;
import org.multaqa.sessions.api.PlacementRequest;
import org.multaqa.sessions.api.ReleaseRequest;
import org.multaqa.sessions.api.RewordingRequest;
import org.multaqa.sessions.api.RoomRequest;
import org.multaqa.sessions.api.SessionRequest;

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
		String meeting = "meetings/" + this.seeds.id();
		this.script.about("programme/" + this.seeds.id(), meeting());
		var programme = this.seeds.programme();
		programme.rooms()
			.forEach((room) -> this.script.post("room/" + room.id(), room.added(), meeting + "/rooms",
					new RoomRequest(room.id(), room.names(), room.capacity())));
		programme.sessions().forEach((session) -> session(meeting, session));
		for (int i = 0; i < programme.releases().size(); i++) {
			var release = programme.releases().get(i);
			this.script.post("release/" + (i + 1), release.released(), meeting + "/releases",
					new ReleaseRequest(release.name()));
		}
		this.script.chapter(Chapter.WORKSHOPS);
		this.seeds.workshops().workshops().forEach(this::workshop);
	}

	private void session(String meeting, Session session) {
		String path = meeting + "/sessions/" + session.id();
		this.script.post("session/" + session.id() + "/planned", session.planned(), meeting + "/sessions",
				new SessionRequest(session.id(), session.kind(), session.title(), session.summary(), session.people(),
						session.offices(), session.languages().stream().map(LanguageTag::new).toList(),
						session.capacity(), session.buildsOn()));
		for (int i = 0; i < session.placed().size(); i++) {
			var placed = session.placed().get(i);
			this.script.put("session/" + session.id() + "/placed/" + (i + 1), placed, path + "/placement",
					new PlacementRequest(placed.room(), placed.starts().toInstant(), placed.ends().toInstant()),
					Need.NOTHING);
		}
		if (session.cancelled() != null) {
			this.script.post("session/" + session.id() + "/cancelled", session.cancelled(), path + "/cancellation",
					null);
		}
	}

	private void workshop(Workshop workshop) {
		String path = "workshops/" + workshop.session();
		String name = "workshop/" + workshop.session() + "/";
		about(workshop);
		this.script.post(name + "opened", workshop.opened(), path + "/opening", null);
		var attendance = workshop.attendance();
		if (attendance != null) {
			attendance.people()
				.forEach((person) -> this.script.putBySelf(name + "attendance/" + person, attendance.at(), person,
						path + "/attendance"));
		}
		workshop.outputs().forEach((output) -> output(path, output));
		about(workshop);
		if (workshop.closed() != null) {
			this.script.post(name + "closed", workshop.closed(), path + "/closing", null);
		}
		var carried = workshop.carriedForward();
		if (carried != null) {
			carried.outputs().forEach((output) -> {
				about(output);
				this.script.put("output/" + output + "/carried-forward", carried,
						"outputs/" + output + "/carried-forward", null, Need.NOTHING);
			});
			about(workshop);
		}
		if (workshop.accepted() != null) {
			this.script.post(name + "accepted", workshop.accepted(), path + "/acceptance", null);
		}
	}

	private void about(Workshop workshop) {
		this.script.about("workshop/" + workshop.session(), meeting());
	}

	private void about(OutputId output) {
		this.script.about("output/" + output, meeting());
	}

	private List<String> meeting() {
		return List.of("meeting/" + this.seeds.id());
	}

	private void output(String workshop, Output output) {
		String name = "output/" + output.id() + "/";
		about(output.id());
		this.script.post(name + "recorded", output.recorded(), workshop + "/outputs",
				new OutputRequest(output.id(), output.kind(), new LanguageTag(output.language()), output.words()));
		for (int i = 0; i < output.rewordings().size(); i++) {
			var rewording = output.rewordings().get(i);
			this.script.put(name + "reworded/" + (i + 1), rewording, "outputs/" + output.id(),
					new RewordingRequest(rewording.words()), Need.VERSION);
		}
		if (output.withdrawn() != null) {
			this.script.post(name + "withdrawn", output.withdrawn(), "outputs/" + output.id() + "/withdrawal", null);
		}
	}

}
