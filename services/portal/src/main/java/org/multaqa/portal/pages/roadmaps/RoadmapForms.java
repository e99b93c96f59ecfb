package org.multaqa.portal.pages.roadmaps;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.Initiative.Measure;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.MilestoneId;
import org.multaqa.model.OfficeId;
import org.multaqa.model.RecommendationId;
import org.multaqa.model.access.Role;
import org.multaqa.model.events.RoadmapEvent.Gate;
import org.multaqa.model.events.RoadmapEvent.ImpactArea;
import org.multaqa.portal.edge.calls.ServiceCall;
import org.multaqa.portal.pages.shell.Form;
import org.multaqa.roadmap.api.ConsultationEnd;
import org.multaqa.roadmap.api.GateApproval;
import org.multaqa.roadmap.api.InitiativeRequest;
import org.multaqa.roadmap.api.NewAnswer;
import org.multaqa.roadmap.api.NewRoadmap;
import org.multaqa.roadmap.api.PlanRequest;
import org.multaqa.roadmap.api.RoadmapsApi;
import org.multaqa.roadmap.api.SignedChallenge;

import org.springframework.http.ResponseEntity;

/** What the forms of the roadmap say to the service. */
final class RoadmapForms {

	private static final int MOST_MILESTONES = 20;

	private RoadmapForms() {
	}

	static ServiceCall call(Function<RoadmapsApi, ResponseEntity<?>> request) {
		return ServiceCall.of("roadmap", RoadmapsApi.class, request);
	}

	static NewRoadmap roadmap(Form form) {
		return new NewRoadmap(null, Form.read("year", form.needed("year"), Integer::valueOf), form.neededTexts("title"),
				areas(form), gates(form), null);
	}

	static PlanRequest plan(Form form) {
		return new PlanRequest(form.neededTexts("title"), names(form, "area", "areaKey"),
				names(form, "gate", "gateKey"), form.optional("authentic"), form.all("stillCurrent"));
	}

	private static List<PlanRequest.Named> names(Form form, String family, String keys) {
		return form.all(keys)
			.stream()
			.map((key) -> new PlanRequest.Named(key, form.neededTexts(family + "." + key)))
			.toList();
	}

	static ConsultationEnd end(Form form) {
		return new ConsultationEnd(Form.dateTime("until", form.needed("until")));
	}

	/**
	 * What was read, and what a passkey has signed of it where the page has asked one.
	 */
	static GateApproval approval(Form form) {
		@Nullable String nonce = form.optional("nonce");
		return new GateApproval(form.needed("contentHash"),
				(nonce != null) ? new SignedChallenge(nonce, form.text("credential"), form.text("clientData"),
						form.text("authenticatorData"), form.text("signature")) : null);
	}

	/** Each comment has fields of its own: several may be answered on one page. */
	static NewAnswer answer(Form form, String comment) {
		String language = Form.needed("language", form.optional("language." + comment));
		return new NewAnswer(Form.read("language", language, LocalizedText::checkLanguage),
				Form.needed("words", form.optional("words." + comment)));
	}

	static InitiativeRequest initiative(Form form) {
		var lead = Form.read("lead", form.needed("lead"), OfficeId::new);
		return new InitiativeRequest(null, form.neededTexts("title"), form.neededTexts("outcome"),
				form.needed("impactArea"), form.all("quarter"), lead,
				form.all("partner")
					.stream()
					.map((office) -> Form.read("partners", office, OfficeId::new))
					.filter((office) -> !office.equals(lead))
					.toList(),
				measure(form), milestones(form),
				form.all("source")
					.stream()
					.map((source) -> Form.read("sources", source, RecommendationId::new))
					.toList(),
				form.optional("authentic"), form.all("stillCurrent"));
	}

	/** Without a word of what is measured, nothing is. */
	private static @Nullable Measure measure(Form form) {
		@Nullable Map<String, String> what = form.texts("measure");
		return (what == null) ? null
				: new Measure(Form.read("measure.what", what, LocalizedText::new),
						Form.needed("measure.baseline", form.optional("baseline")),
						Form.needed("measure.target", form.optional("target")));
	}

	private static List<InitiativeRequest.Step> milestones(Form form) {
		var steps = new ArrayList<InitiativeRequest.Step>();
		for (int n = 0; n < MOST_MILESTONES; n++) {
			String field = "milestone." + n;
			@Nullable Map<String, String> title = form.texts(field);
			@Nullable String due = form.optional(field + "-due");
			if (title != null || due != null) {
				String member = "milestones[" + steps.size() + "].";
				@Nullable String id = form.optional(field + "-id");
				steps.add(
						new InitiativeRequest.Step((id != null) ? Form.read(member + "id", id, MilestoneId::new) : null,
								Form.read(member + "title", Form.needed(member + "title", title), LocalizedText::new),
								Form.date(member + "due", Form.needed(member + "due", due))));
			}
		}
		return steps;
	}

	private static List<ImpactArea> areas(Form form) {
		return named(form, "area", "areaKey", (key) -> new ImpactArea(key, form.neededTexts("area." + key)));
	}

	private static List<Gate> gates(Form form) {
		return named(form, "gate", "gateKey", (key) -> new Gate(key, form.neededTexts("gate." + key),
				form.neededChoice("gate." + key + "-role", Role.class)));
	}

	/** Areas and gates: without a word they are not meant. */
	private static <T> List<T> named(Form form, String family, String keys, Function<String, T> made) {
		return form.all(keys).stream().filter((key) -> form.texts(family + "." + key) != null).map(made).toList();
	}

}
