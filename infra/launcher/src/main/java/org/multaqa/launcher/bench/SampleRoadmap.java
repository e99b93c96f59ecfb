package org.multaqa.launcher.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.multaqa.kit.domain.Hashes;
import org.multaqa.model.Initiative;
import org.multaqa.model.InitiativeId;
import org.multaqa.model.MilestoneId;
import org.multaqa.model.ModelJson;
import org.multaqa.model.OfficeId;
import org.multaqa.model.RecommendationId;
import org.multaqa.model.RoadmapId;
import org.multaqa.model.access.Role;
import org.multaqa.model.events.RoadmapEvent.CommentMade;
import org.multaqa.model.events.RoadmapEvent.ConsultationClosed;
import org.multaqa.model.events.RoadmapEvent.ConsultationOpened;
import org.multaqa.model.events.RoadmapEvent.EditionPublished;
import org.multaqa.model.events.RoadmapEvent.Gate;
import org.multaqa.model.events.RoadmapEvent.GateApproved;
import org.multaqa.model.events.RoadmapEvent.ImpactArea;
import org.multaqa.model.events.RoadmapEvent.InitiativeDrafted;
import org.multaqa.model.events.RoadmapEvent.RoadmapOpened;
import org.multaqa.model.events.RoadmapEvent.RoadmapPresented;

/** The roadmap of the sample meeting, consulted on, approved and published once. */
final class SampleRoadmap {

	static final RoadmapId ID = new RoadmapId("roadmap-bench-2026");

	static final InitiativeId FIRST = id(0);

	private static final String GATE = "headquarters";

	private static final int INITIATIVES = 12;

	private static final int COMMENTS = 12;

	private static final List<ImpactArea> AREAS = List.of(
			new ImpactArea("skills", SampleWords.name("مهارات", "Skills")),
			new ImpactArea("access", SampleWords.name("وصول", "Access")),
			new ImpactArea("voice", SampleWords.name("صوت", "Voice")));

	private final EventTeller teller;

	private final SampleWords words;

	private final List<OfficeId> offices;

	SampleRoadmap(EventTeller teller, SampleWords words, List<OfficeId> offices) {
		this.teller = teller;
		this.words = words;
		this.offices = List.copyOf(offices);
	}

	void tell(List<RecommendationId> agreed) {
		var by = SampleMeeting.HEADQUARTERS;
		this.teller.tell(by, new RoadmapOpened(ID, SampleMeeting.ID, 2026, SampleWords.name("خارطة الطريق", "Roadmap"),
				AREAS, List.of(new Gate(GATE, SampleWords.name("المقر", "Headquarters"), Role.HEADQUARTERS)), null));
		var initiatives = new ArrayList<Initiative>();
		for (int i = 0; i < INITIATIVES; i++) {
			initiatives.add(initiative(i, agreed.subList(2 * i, 2 * i + 2)));
			this.teller.tell(by, new InitiativeDrafted(ID, initiatives.getLast(), by));
		}
		this.teller.tell(by, new ConsultationOpened(ID, by, null));
		for (int i = 0; i < COMMENTS; i++) {
			var person = SampleMeeting.member(i % this.offices.size(), 1);
			this.teller.tell(person, new CommentMade(ID, "c-bench-" + i, id(i % INITIATIVES), "en",
					this.words.englishSentence(), person, this.offices.get(i % this.offices.size())));
		}
		this.teller.tell(by, new ConsultationClosed(ID, by));
		String hash = Hashes.sha256(ModelJson.mapper().writeValueAsString(initiatives));
		this.teller.tell(by, new RoadmapPresented(ID, hash, by));
		this.teller.tell(by, new GateApproved(ID, GATE, hash, by, null));
		this.teller.tell(by, new EditionPublished(ID, "1.0", hash, initiatives, by, null, null, null));
	}

	private Initiative initiative(int index, List<RecommendationId> sources) {
		return new Initiative(id(index), this.words.title(), this.words.sentence(),
				AREAS.get(index % AREAS.size()).key(), List.of("2026-Q" + (1 + index % 4)),
				this.offices.get(index % this.offices.size()),
				List.of(this.offices.get((index + 1) % this.offices.size())),
				new Initiative.Measure(this.words.title(), "0", "12"),
				List.of(new Initiative.Milestone(new MilestoneId("ms-bench-" + index), this.words.title(),
						LocalDate.parse("2026-03-31"))),
				sources, null, null);
	}

	private static InitiativeId id(int index) {
		return new InitiativeId("i-bench-" + index);
	}

}
