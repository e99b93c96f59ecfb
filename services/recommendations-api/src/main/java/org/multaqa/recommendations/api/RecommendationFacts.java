package org.multaqa.recommendations.api;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.MeetingId;
import org.multaqa.model.OfficeId;
import org.multaqa.model.Stance;
import org.multaqa.model.access.Actor;
import org.multaqa.model.access.Permission;
import org.multaqa.model.access.Role;
import org.multaqa.model.events.RecommendationEvent.Content;
import org.multaqa.model.events.RecommendationEvent.Tally;
import org.multaqa.registration.api.MeetingFacts;

/**
 * What the rules must know of a recommendation: who may read it, and when its state
 * allows what; who may do what is for {@link RecommendationActions}.
 *
 * @param stage where it stands
 * @param submitted whether it was ever handed to all offices; a draft that its office
 * took back never was
 * @param supporters the other offices that want it discussed
 * @param positions the latest stance of each office
 * @param reservations the offices whose reservations travel with the agreed text
 * @param current languages in which its words are there and as new as the authentic ones
 */
public record RecommendationFacts(MeetingId meeting, OfficeId office, RecommendationStage stage, boolean submitted,
		Set<OfficeId> supporters, Map<OfficeId, Stance> positions, Set<OfficeId> reservations, Set<String> current) {

	public RecommendationFacts {
		supporters = Set.copyOf(supporters);
		positions = Map.copyOf(positions);
		reservations = Set.copyOf(reservations);
		current = Set.copyOf(current);
	}

	/**
	 * In which languages words are there and as new as the authentic ones.
	 * @param stale languages whose text is older
	 */
	public static Set<String> current(Content content, List<String> stale) {
		return content.title()
			.texts()
			.keySet()
			.stream()
			.filter((language) -> content.text().has(language) && !stale.contains(language))
			.collect(Collectors.toUnmodifiableSet());
	}

	/**
	 * Whether somebody may know of it: of a draft its own office may, of what was once
	 * submitted everybody who may know of the meeting.
	 * @return false for what does not exist as far as the actor is concerned
	 */
	public boolean isShownTo(Actor actor, MeetingFacts in) {
		return in.isShownTo(actor) && (this.submitted || isOfItsOffice(actor));
	}

	/**
	 * Whether somebody may read what happened to it: what happened to the draft stays
	 * with its office, also after it was submitted.
	 * @param atSubmissionOrLater whether it happened when it was submitted, or later
	 * @return false for what stays inside the office
	 */
	public boolean showsHistoryTo(Actor actor, MeetingFacts in, boolean atSubmissionOrLater) {
		return isShownTo(actor, in) && (atSubmissionOrLater || isOfItsOffice(actor));
	}

	private boolean isOfItsOffice(Actor actor) {
		return showsDraftsTo(actor, this.meeting, this.office);
	}

	/**
	 * Whether somebody may know of the drafts of an office: those who write for it may.
	 * @param actor who asks
	 * @param meeting in which meeting
	 * @param office whose drafts
	 * @return true for its delegates and its head
	 */
	public static boolean showsDraftsTo(Actor actor, MeetingId meeting, OfficeId office) {
		return actor.acts(meeting, office, Role.DELEGATE, Role.HEAD);
	}

	/**
	 * Whether its words may change.
	 * @return allowed, or {@code recommendation.words-stand} from the discussion on,
	 * {@code recommendation.withdrawn}
	 */
	public Permission rewording() {
		return switch (this.stage) {
			case DRAFT, SUBMITTED -> Permission.allowed();
			case IN_DISCUSSION, AGREED, NOT_AGREED -> Permission.refused("recommendation.words-stand");
			case WITHDRAWN -> withdrawn();
		};
	}

	/**
	 * Whether it may be handed to all offices.
	 * @return allowed for a draft, already so afterwards, or
	 * {@code recommendation.withdrawn}, {@code recommendation.texts-not-current} naming
	 * the languages
	 */
	public Permission submission(DecisionBody decisionBody) {
		return switch (this.stage) {
			case DRAFT -> whileCurrent(decisionBody);
			case SUBMITTED, IN_DISCUSSION, AGREED, NOT_AGREED -> Permission.alreadySo();
			case WITHDRAWN -> withdrawn();
		};
	}

	/**
	 * Whether an office may support it.
	 * @return allowed, already so, or {@code recommendation.own-office},
	 * {@code recommendation.not-open-for-support}, {@code recommendation.withdrawn}
	 */
	public Permission support(OfficeId supporter) {
		return ofSupport(supporter, this.supporters.contains(supporter));
	}

	/**
	 * Whether an office may take its support back.
	 * @return allowed, already so, or {@code recommendation.own-office},
	 * {@code recommendation.not-open-for-support}, {@code recommendation.withdrawn}
	 */
	public Permission withdrawSupport(OfficeId supporter) {
		return ofSupport(supporter, !this.supporters.contains(supporter));
	}

	private Permission ofSupport(OfficeId supporter, boolean already) {
		if (supporter.equals(this.office)) {
			return Permission.refused("recommendation.own-office");
		}
		return switch (this.stage) {
			case WITHDRAWN -> withdrawn();
			case SUBMITTED -> already ? Permission.alreadySo() : Permission.allowed();
			case DRAFT, IN_DISCUSSION, AGREED, NOT_AGREED ->
				already ? Permission.alreadySo() : Permission.refused("recommendation.not-open-for-support");
		};
	}

	/**
	 * Whether the offices may state their positions from now on. Its words stand from
	 * then on, so they have to be current before.
	 * @return allowed, already so, or {@code recommendation.not-submitted},
	 * {@code recommendation.support-needed}, {@code recommendation.texts-not-current}
	 * naming the languages, {@code recommendation.withdrawn}
	 */
	public Permission discussion(DecisionBody decisionBody) {
		return switch (this.stage) {
			case DRAFT -> Permission.refused("recommendation.not-submitted");
			case SUBMITTED -> (this.supporters.isEmpty() && decisionBody.asksForSupport())
					? Permission.refused("recommendation.support-needed") : whileCurrent(decisionBody);
			case IN_DISCUSSION, AGREED, NOT_AGREED -> Permission.alreadySo();
			case WITHDRAWN -> withdrawn();
		};
	}

	/**
	 * Whether an office may say where it stands.
	 * @return allowed, or {@code recommendation.office-does-not-decide},
	 * {@code recommendation.not-in-discussion}
	 */
	public Permission position(DecisionBody decisionBody, OfficeId speaking) {
		if (!decisionBody.decides(speaking)) {
			return Permission.refused("recommendation.office-does-not-decide", decisionBody.nameOf(speaking));
		}
		return (this.stage == RecommendationStage.IN_DISCUSSION) ? Permission.allowed() : notInDiscussion();
	}

	/**
	 * Whether what the positions amount to may be recorded.
	 * @param decisionBody who decides, by which rule
	 * @return allowed, already so, or {@code recommendation.not-in-discussion},
	 * {@code recommendation.nobody-decides}, {@code recommendation.positions-missing}
	 * naming the offices, {@code recommendation.texts-not-current} naming the languages
	 */
	public Permission decision(DecisionBody decisionBody) {
		return switch (this.stage) {
			case IN_DISCUSSION -> conclusion(decisionBody);
			case AGREED, NOT_AGREED -> Permission.alreadySo();
			case DRAFT, SUBMITTED, WITHDRAWN -> notInDiscussion();
		};
	}

	private Permission conclusion(DecisionBody decisionBody) {
		if (decisionBody.deciding().isEmpty()) {
			return Permission.refused("recommendation.nobody-decides");
		}
		return (consent(decisionBody) instanceof Consent.Open open) ? Permission
			.refused("recommendation.positions-missing", open.missing().stream().map(decisionBody::nameOf).toList())
				: whileCurrent(decisionBody);
	}

	/**
	 * Whether an office may lift the reservation that travels with the agreed text.
	 * @return allowed, already so where it was lifted before, or
	 * {@code recommendation.not-agreed}, {@code recommendation.no-reservation} naming the
	 * office
	 */
	public Permission lifting(DecisionBody decisionBody, OfficeId lifting) {
		if (this.stage != RecommendationStage.AGREED) {
			return Permission.refused("recommendation.not-agreed");
		}
		if (this.reservations.contains(lifting)) {
			return Permission.allowed();
		}
		return (this.positions.get(lifting) == Stance.RESERVE) ? Permission.alreadySo()
				: Permission.refused("recommendation.no-reservation", decisionBody.nameOf(lifting));
	}

	/**
	 * Whether its office may take it back.
	 * @return allowed, already so, or {@code recommendation.decided}
	 */
	public Permission withdrawal() {
		return switch (this.stage) {
			case DRAFT, SUBMITTED, IN_DISCUSSION -> Permission.allowed();
			case AGREED, NOT_AGREED -> Permission.refused("recommendation.decided");
			case WITHDRAWN -> Permission.alreadySo();
		};
	}

	/**
	 * How the deciding offices stand, from the discussion on.
	 * @param decisionBody who decides
	 * @param recorded how they stood when it was decided, absent until it is
	 * @return absent before the discussion, and where it was taken back
	 */
	public @Nullable Tally tally(DecisionBody decisionBody, @Nullable Tally recorded) {
		return switch (this.stage) {
			case DRAFT, SUBMITTED, WITHDRAWN -> null;
			case IN_DISCUSSION -> Consent.tally(decisionBody, this.positions);
			case AGREED, NOT_AGREED -> recorded;
		};
	}

	/**
	 * What the positions amount to.
	 * @param decisionBody who decides, by which rule
	 * @return the outcome so far
	 */
	public Consent consent(DecisionBody decisionBody) {
		return Consent.of(decisionBody, this.positions);
	}

	/** Nobody submits, discusses or decides in a language in which it says less. */
	private Permission whileCurrent(DecisionBody decisionBody) {
		var behind = decisionBody.meeting()
			.neededLanguages()
			.stream()
			.filter((language) -> !this.current.contains(language))
			.map(Locale::forLanguageTag)
			.toList();
		return behind.isEmpty() ? Permission.allowed() : Permission.refused("recommendation.texts-not-current", behind);
	}

	private static Permission withdrawn() {
		return Permission.refused("recommendation.withdrawn");
	}

	private static Permission notInDiscussion() {
		return Permission.refused("recommendation.not-in-discussion");
	}

}
