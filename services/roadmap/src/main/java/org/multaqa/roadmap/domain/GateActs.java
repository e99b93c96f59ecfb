package org.multaqa.roadmap.domain;

import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.multaqa.kit.domain.Decision;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.OfficeId;
import org.multaqa.model.PersonId;
import org.multaqa.model.RecommendationId;
import org.multaqa.model.access.RuleViolation;
import org.multaqa.model.events.RoadmapEvent.ApprovalsVoided;
import org.multaqa.model.events.RoadmapEvent.EditionPublished;
import org.multaqa.model.events.RoadmapEvent.GateApproved;
import org.multaqa.model.events.RoadmapEvent.Grounds;
import org.multaqa.model.events.RoadmapEvent.Lapse;
import org.multaqa.model.events.RoadmapEvent.RoadmapPresented;
import org.multaqa.model.events.RoadmapEvent.RoadmapReturned;
import org.multaqa.model.text.Written;
import org.multaqa.roadmap.api.EditionView;
import org.multaqa.roadmap.domain.Stage.Approved;
import org.multaqa.roadmap.domain.Stage.Drafting;
import org.multaqa.roadmap.domain.Stage.Presented;

/** What is done with a roadmap from its presentation to its edition. */
sealed interface GateActs permits Roadmap {

	/**
	 * Puts the exact content before the gates, with what it rests on now. After a return
	 * what was presented stands as long as approvals of it count.
	 * @param grounds what the content rests on now
	 * @param languages those in which every text must be current
	 * @throws RuleViolation {@code roadmap.empty}, {@code consultation.open},
	 * {@code edition.same-content}, {@code roadmap.texts-not-current},
	 * {@code roadmap.office-unnamed}, {@code roadmap.too-long}
	 */
	default Decision<Roadmap> present(Grounds grounds, List<String> languages, ContentHasher hasher, PersonId by,
			Instant now) {
		return Decision.when(roadmap().facts(now).presentation(languages), roadmap(), () -> {
			roadmap().content().needsNamesIn(grounds);
			roadmap().content().needsRoomFor(grounds, roadmap().plan().texts());
			var presented = roadmap().presented(roadmap().approvals().passed().isEmpty()
					? Presentation.of(roadmap().content().initiatives(), grounds, plan(), hasher)
					: roadmap().presentation(), new Presented(now));
			return Decision.of(presented, new RoadmapPresented(roadmap().id(), presented.contentHash(), by));
		});
	}

	/**
	 * Passes a gate, for the exact content that the approver has read; approved when it
	 * was the last gate.
	 * @param contentHash hash of what was read
	 * @param passkey what was signed for it, or nothing where the meeting asks for no
	 * passkey; asked for where the gate may be passed, and not for one that is passed
	 * @throws RuleViolation {@code roadmap.unknown-gate},
	 * {@code approval.content-changed}, {@code roadmap.not-presented},
	 * {@code approval.not-your-turn}, {@code approval.one-gate-each}
	 */
	default Decision<Roadmap> approve(String gate, String contentHash, PersonId by, Instant now,
			Supplier<@Nullable PasskeyAssertion> passkey) {
		return Decision.when(roadmap().facts().approval(gate, roadmap().says(contentHash), by), roadmap(), () -> {
			@Nullable PasskeyAssertion signed = passkey.get();
			var passed = roadmap().approvals().with(new Approval(gate, contentHash, by, now, signed));
			var next = passed.hasAll(roadmap().plan().gates()) ? new Approved(now) : roadmap().stage();
			return Decision.of(roadmap().with(next, passed, null),
					new GateApproved(roadmap().id(), gate, contentHash, by, (signed != null) ? true : null));
		});
	}

	/**
	 * Sends the roadmap back to drafting. Gates passed before this one stay passed as
	 * long as nobody edits the content; the first edit voids them.
	 * @param gate the one whose turn it is, or one that was passed
	 * @throws RuleViolation {@code roadmap.unknown-gate}, {@code roadmap.not-presented},
	 * {@code approval.not-your-turn}, {@code text.too-long}
	 */
	default Decision<Roadmap> sendBack(String gate, LocalizedText reason, PersonId by, Instant now) {
		return Decision.when(roadmap().facts().sendingBack(gate, isSentBack(gate, reason)), roadmap(), () -> {
			Written.atMost(Returned.LONGEST_REASON, reason);
			var kept = roadmap().approvals().before(gate);
			var next = roadmap().with(new Drafting(), kept,
					new Returned(gate, roadmap().contentHash(), reason, by, now));
			return new Decision<>(next, roadmap().told(new RoadmapReturned(roadmap().id(), gate, reason, by), kept,
					new Lapse.Returned(gate)));
		});
	}

	/** Whether it was sent back and nobody has gone on with it since. */
	default boolean isSentBack(String gate, LocalizedText reason) {
		@Nullable Returned returned = roadmap().returned();
		return roadmap().stage() instanceof Drafting && returned != null && returned.says(gate, reason);
	}

	/**
	 * A reservation is lifted. Where it was presented and is not published, what was
	 * presented is true no more: approvals of it are void, and it is in drafting again.
	 */
	default Decision<Roadmap> lift(RecommendationId recommendation, OfficeId office) {
		@Nullable Presentation presentation = roadmap().presentation();
		if (presentation == null || roadmap().publications().have(presentation.hash())
				|| !presentation.holds(recommendation, office)) {
			return Decision.unchanged(roadmap());
		}
		return Decision.of(roadmap().lapsed(roadmap().content()),
				new ApprovalsVoided(roadmap().id(), roadmap().approvals().beyond(Approvals.NONE),
						roadmap().contentHash(), new Lapse.ReservationLifted(recommendation, office)));
	}

	/**
	 * Publishes what is approved as the next edition: in the third form, unless it was
	 * presented in one of before.
	 * @throws RuleViolation {@code approval.missing} naming the gates,
	 * {@code edition.same-content}
	 */
	default Decision<Roadmap> publish(ContentHasher hasher, PersonId by, Instant now) {
		return Decision.when(roadmap().facts().publication(), roadmap(), () -> {
			var content = signed();
			String number = roadmap().publications().nextNumber();
			var unsealed = new Publication(number, content.hash(), roadmap().approvals().passed(), by, now, null);
			@Nullable String hash = (content.grounds() != null) ? new Edition(unsealed, content).hash(roadmap(), hasher) : null;
			var publication = (hash != null) ? unsealed.sealed(hash, roadmap().content().hash()) : unsealed;
			return Decision.of(roadmap().published(publication),
					new EditionPublished(roadmap().id(), number, content.hash(), content.initiatives(), by,
							content.grounds(), hash, (content.plan() != null) ? roadmap().plan().texts() : null));
		});
	}

	/** What the gates sign, as it stands. */
	default SignedContent signed() {
		@Nullable Presentation presentation = roadmap().presentation();
		return new SignedContent(roadmap().content().initiatives(),
				(presentation != null) ? presentation.grounds() : null,
				(presentation != null) ? presentation.plan() : null, roadmap().contentHash());
	}

	private EditionView.Plan plan() {
		var texts = roadmap().plan().texts();
		return new EditionView.Plan(roadmap().meeting(), roadmap().plan().year(), texts.title(), texts.impactAreas(),
				texts.gates(), texts.authentic(), texts.stale());
	}

	private Roadmap roadmap() {
		return (Roadmap) this;
	}

}
