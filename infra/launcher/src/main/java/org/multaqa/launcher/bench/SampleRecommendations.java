package org.multaqa.launcher.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.OfficeId;
import org.multaqa.model.PersonId;
import org.multaqa.model.RecommendationId;
import org.multaqa.model.Stance;
import org.multaqa.model.events.RecommendationEvent.Citation;
import org.multaqa.model.events.RecommendationEvent.Content;
import org.multaqa.model.events.RecommendationEvent.DiscussionOpened;
import org.multaqa.model.events.RecommendationEvent.PositionStated;
import org.multaqa.model.events.RecommendationEvent.RecommendationAgreed;
import org.multaqa.model.events.RecommendationEvent.RecommendationDrafted;
import org.multaqa.model.events.RecommendationEvent.RecommendationNotAgreed;
import org.multaqa.model.events.RecommendationEvent.RecommendationSubmitted;
import org.multaqa.model.events.RecommendationEvent.RecommendationSupported;
import org.multaqa.model.events.RecommendationEvent.Reservation;
import org.multaqa.model.events.RecommendationEvent.Tally;
import org.multaqa.model.events.WorkshopEvent.OutputRecorded;

/** Recommendations of the sample meeting, one after the other. */
final class SampleRecommendations {

	/** One that is being discussed, whatever else happens. */
	static final RecommendationId DISCUSSED = id(SampleMeeting.DECIDED_AT_FIRST + 1);

	private static final int CITATIONS = 2;

	private static final int SUPPORTS = 2;

	private static final int BLOCKED_PERCENT = 10;

	private static final int RESERVED_PERCENT = 10;

	private final EventTeller teller;

	private final Random random;

	private final SampleWords words;

	private final List<OfficeId> offices;

	private final List<RecommendationId> agreed = new ArrayList<>();

	private int count;

	SampleRecommendations(EventTeller teller, Random random, SampleWords words, List<OfficeId> offices) {
		this.teller = teller;
		this.random = random;
		this.words = words;
		this.offices = List.copyOf(offices);
	}

	void draft(List<OutputRecorded> outputs) {
		int first = this.random.nextInt(outputs.size() - CITATIONS);
		var citations = ((this.count == 0) ? outputs : outputs.subList(first, first + CITATIONS)).stream()
			.limit(CITATIONS)
			.map((output) -> new Citation(output.output(), output.session(), 1, output.words(), output.hash()))
			.toList();
		this.count++;
		var office = this.count % this.offices.size();
		var author = SampleMeeting.member(office, 1);
		this.teller.tell(author, new RecommendationDrafted(id(this.count), SampleMeeting.ID, this.offices.get(office),
				"en", new Content(this.words.title(), this.words.paragraph()), citations, author));
	}

	/** Hands the latest draft to all offices, and opens its discussion. */
	void discuss() {
		var id = id(this.count);
		int own = this.count % this.offices.size();
		this.teller.tell(head(own), new RecommendationSubmitted(id, SampleMeeting.ID, head(own)));
		for (int i = 1; i <= SUPPORTS; i++) {
			int office = (own + i) % this.offices.size();
			this.teller.tell(head(office),
					new RecommendationSupported(id, SampleMeeting.ID, this.offices.get(office), head(office)));
		}
		this.teller.tell(SampleMeeting.ORGANISER, new DiscussionOpened(id, SampleMeeting.ID, SampleMeeting.ORGANISER));
	}

	/** Discusses the latest draft and decides on it. */
	void decide() {
		decide(this.random.nextInt(100) < BLOCKED_PERCENT);
	}

	/** Discusses the latest draft and agrees. */
	void agree() {
		decide(false);
	}

	/**
	 * What the offices agree on.
	 * @return the first agreed first
	 */
	List<RecommendationId> agreed() {
		return List.copyOf(this.agreed);
	}

	private void decide(boolean blocked) {
		discuss();
		var id = id(this.count);
		int[] counts = new int[Stance.values().length];
		var reservations = new ArrayList<Reservation>();
		for (int i = 0; i < this.offices.size(); i++) {
			var stance = stance(blocked && i == 0);
			@Nullable LocalizedText reason = (stance == Stance.RESERVE || stance == Stance.BLOCK) ? this.words.title() : null;
			counts[stance.ordinal()]++;
			if (stance == Stance.RESERVE && reason != null) {
				reservations.add(new Reservation(this.offices.get(i), reason));
			}
			this.teller.tell(head(i),
					new PositionStated(id, SampleMeeting.ID, this.offices.get(i), stance, reason, head(i)));
		}
		var tally = new Tally(this.offices.size(), counts[0], counts[1], counts[2], counts[3]);
		if (blocked) {
			this.teller.tell(SampleMeeting.ORGANISER,
					new RecommendationNotAgreed(id, SampleMeeting.ID, 1, tally, SampleMeeting.ORGANISER));
		}
		else {
			this.agreed.add(id);
			this.teller.tell(SampleMeeting.ORGANISER,
					new RecommendationAgreed(id, SampleMeeting.ID, 1, tally, reservations, SampleMeeting.ORGANISER));
		}
	}

	private Stance stance(boolean blocks) {
		if (blocks) {
			return Stance.BLOCK;
		}
		if (this.random.nextInt(100) < RESERVED_PERCENT) {
			return Stance.RESERVE;
		}
		return this.random.nextBoolean() ? Stance.SUPPORT : Stance.CAN_LIVE_WITH;
	}

	private static PersonId head(int office) {
		return SampleMeeting.member(office, 0);
	}

	/**
	 * The recommendation of a number.
	 * @param number from 1
	 * @return its id
	 */
	static RecommendationId id(int number) {
		return new RecommendationId("r-bench-" + number);
	}

}
