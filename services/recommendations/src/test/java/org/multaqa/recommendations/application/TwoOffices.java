package org.multaqa.recommendations.application;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.multaqa.kit.application.RequestContext;
import org.multaqa.kit.events.EventEnvelope;
import org.multaqa.kit.store.MemoryAggregates;
import org.multaqa.kit.store.MemoryReplicas;
import org.multaqa.model.ConsentRule;
import org.multaqa.model.DelegationId;
import org.multaqa.model.OfficeId;
import org.multaqa.model.RecommendationId;
import org.multaqa.model.access.Actor;
import org.multaqa.model.events.MeetingEvent.MeetingStage;
import org.multaqa.model.events.RecommendationEvent.RecommendationSubmitted;
import org.multaqa.recommendations.api.NewRecommendation;
import org.multaqa.recommendations.api.NewWording;
import org.multaqa.recommendations.api.Quote;
import org.multaqa.recommendations.domain.Recommendation;
import org.multaqa.registration.api.MeetingFacts;

import static org.multaqa.recommendations.domain.Fixtures.CONTENT;
import static org.multaqa.recommendations.domain.Fixtures.DOHA;
import static org.multaqa.recommendations.domain.Fixtures.HIND;
import static org.multaqa.recommendations.domain.Fixtures.ID;
import static org.multaqa.recommendations.domain.Fixtures.LAC;
import static org.multaqa.recommendations.domain.Fixtures.MEETING;
import static org.multaqa.recommendations.domain.Fixtures.MENA;
import static org.multaqa.recommendations.domain.Fixtures.NOON;
import static org.multaqa.recommendations.domain.Fixtures.OUTPUT;
import static org.multaqa.recommendations.domain.Fixtures.TITLE;
import static org.multaqa.recommendations.domain.Fixtures.content;
import static org.multaqa.recommendations.domain.Fixtures.text;

/**
 * A service with a meeting where two offices decide, and one output is there to be cited.
 */
final class TwoOffices {

	static final RequestContext HINDS = RequestContext.by(Actor.of("hind", "doha-2025:delegate:mena"));

	static final RequestContext MATEOS = RequestContext.by(Actor.of("mateo", "doha-2025:delegate:lac"));

	static final RequestContext LUCIAS = RequestContext.by(Actor.of("lucia", "doha-2025:head:lac"));

	static final RequestContext ORGANISERS = RequestContext.by(Actor.of("layan", "doha-2025:organiser"));

	static final int MOST_DRAFTS = 60;

	static final RequestContext STRANGERS = RequestContext.by(Actor.of("bruno", "andes-2026:head:mena"));

	final MemoryAggregates<Recommendation> stored = new MemoryAggregates<>(RecommendationListing.LISTING);

	final MemoryReplicas<MeetingReplica> meetings = new MemoryReplicas<>();

	final MemoryReplicas<DelegationReplica> delegations = new MemoryReplicas<>(DelegationReplica.LISTING);

	final MemoryReplicas<OfficeReplica> offices = new MemoryReplicas<>();

	final MemoryReplicas<OutputReplica> outputs = new MemoryReplicas<>();

	final RecommendationService recommendations = with(Duration.ZERO);

	TwoOffices() {
		this.meetings.apply("doha-2025", envelope("meeting/doha-2025"),
				(_) -> new MeetingReplica(MEETING, new ConsentRule.NoBlock()));
		for (OfficeId office : List.of(LAC, MENA)) {
			this.delegations.apply(office.value(), envelope("delegation/" + office),
					(_) -> new DelegationReplica(new DelegationId(office.value()), DOHA, office, true));
		}
		this.outputs.apply(OUTPUT.output().value(), envelope("output/o-calendar"), (_) -> OUTPUT);
	}

	Recommendation draft(RequestContext context, String quote) {
		return this.recommendations.draft(context, "doha-2025", words(null, quote)).state();
	}

	static NewRecommendation words(@Nullable RecommendationId id, String quote) {
		return words(id, new Quote(OUTPUT.output(), quote, null));
	}

	static NewRecommendation words(@Nullable RecommendationId id, Quote quote) {
		return new NewRecommendation(id, MENA, "ar", CONTENT, List.of(quote));
	}

	static NewWording rewording(String quote) {
		return new NewWording(content(TITLE, text("ar", "غير ذلك.")), List.of(new Quote(OUTPUT.output(), quote, null)),
				null);
	}

	RecommendationService with(Duration patience) {
		return with(patience, MOST_DRAFTS);
	}

	RecommendationService with(Duration patience, int mostDrafts) {
		return new RecommendationService(this.stored, new DecisionBodies(this.meetings, this.delegations, this.offices),
				new CitationService(this.outputs, patience), Clock.fixed(NOON, ZoneOffset.UTC), mostDrafts);
	}

	static RequestContext onVersion(long version) {
		return onVersion(HINDS, version);
	}

	static RequestContext onVersion(RequestContext who, long version) {
		return new RequestContext(who.actor(), version, null, null, null);
	}

	void reach(MeetingStage stage) {
		this.meetings.apply("doha-2025", envelope("meeting/doha-2025/" + stage),
				(_) -> new MeetingReplica(new MeetingFacts(DOHA, MEETING.names(), stage, null),
						new ConsentRule.NoBlock()));
	}

	static RequestContext keyed(String fingerprint) {
		return new RequestContext(HINDS.actor(), null, "key", fingerprint, null);
	}

	static EventEnvelope<?> envelope(String subject) {
		return new EventEnvelope<>(subject, 1, "t", NOON, HIND, "c", null, told());
	}

	static RecommendationSubmitted told() {
		return new RecommendationSubmitted(ID, DOHA, HIND);
	}

}
