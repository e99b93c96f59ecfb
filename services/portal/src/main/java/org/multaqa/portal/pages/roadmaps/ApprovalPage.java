package org.multaqa.portal.pages.roadmaps;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.InitiativeId;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.access.Role;
import org.multaqa.portal.pages.cards.ChangeLine;
import org.multaqa.portal.pages.shell.ActionState;
import org.multaqa.portal.pages.shell.OfficeBadge;
import org.multaqa.portal.pages.shell.PersonName;

/**
 * The desk of those who approve.
 *
 * @param roadmap what is approved
 * @param presentedHash the hash of the content before the gates, or absent while it is
 * not presented
 * @param gates the gates in order
 * @param sinceLastLook what has changed since the reader last looked here, the latest
 * first
 * @param lastLook when that was, or absent
 * @param lapsed why what was presented is before the gates no more, until every approval
 * that was lost is given again; absent otherwise
 * @param returned why it was sent back, or absent
 * @param said what was said of it in consultations, by what it was said of
 * @param mayPresent whether the reader may put it before the gates
 * @param mayPublish whether the reader may publish the edition
 */
public record ApprovalPage(RoadmapPage.RoadmapView roadmap, @Nullable String presentedHash, List<GateLine> gates,
		List<ChangeLine> sinceLastLook, @Nullable Instant lastLook, @Nullable Lapsed lapsed, @Nullable Return returned,
		List<Said> said, ActionState mayPresent, ActionState mayPublish) {

	public ApprovalPage {
		gates = List.copyOf(gates);
		sinceLastLook = List.copyOf(sinceLastLook);
		said = List.copyOf(said);
	}

	/**
	 * What was said of an initiative, or of the whole.
	 * @param initiative of which one, or absent for the whole
	 */
	public @Nullable Said said(@Nullable InitiativeId initiative) {
		return this.said.stream()
			.filter((each) -> Objects.equals(each.initiative(), initiative))
			.findFirst()
			.orElse(null);
	}

	/**
	 * What was said of one thing.
	 *
	 * @param initiative of which one, or absent for the whole
	 * @param latest the latest of it, at most {@value #MOST}
	 * @param more whether more was said
	 */
	public record Said(@Nullable InitiativeId initiative, List<RoadmapPage.Comment> latest, boolean more) {

		/** How many comments stand beside a line; the page of the roadmap has all. */
		public static final int MOST = 10;

		public Said {
			latest = List.copyOf(latest);
		}

	}

	/**
	 * How what was presented came to be before the gates no more.
	 *
	 * @param kind of the message that tells it: {@code edited},
	 * {@code reservation-lifted}, {@code returned} or {@code untold}
	 * @param about the initiative that was changed, or the recommendation whose
	 * reservation was lifted, or absent
	 * @param office whose reservation it was, or absent
	 * @param by who did it, or absent for a reservation
	 * @param lost the approvals that were lost
	 */
	public record Lapsed(String kind, @Nullable LocalizedText about, @Nullable OfficeBadge office,
			@Nullable PersonName by, Instant at, List<Lost> lost) {

		public Lapsed {
			lost = List.copyOf(lost);
		}

	}

	/** An approval that was lost. */
	public record Lost(LocalizedText gate, PersonName by, Instant at) {

	}

	/** How a gate stands. */
	public enum GateState {

		/** Not yet its turn. */
		WAITING,

		/** Its turn. */
		OPEN,

		/** Passed for the present content. */
		PASSED,

		/** Passed for content that is no more. */
		VOIDED

	}

	/**
	 * One gate.
	 *
	 * @param key its short name
	 * @param names what it is called
	 * @param role who passes it
	 * @param state how it stands
	 * @param by who passed it, or absent
	 * @param at when, or absent
	 * @param contentHash for which content it was passed, or absent
	 * @param signed whether it was passed with a passkey
	 * @param needsPasskey whether it is passed with a passkey
	 * @param next the gate whose turn it is afterwards, or absent for the last one
	 * @param mayApprove whether the reader may pass it
	 * @param mayReturn whether the reader may send the roadmap back here
	 */
	public record GateLine(String key, LocalizedText names, Role role, GateState state, @Nullable PersonName by,
			@Nullable Instant at, @Nullable String contentHash, boolean signed, boolean needsPasskey,
			@Nullable LocalizedText next, ActionState mayApprove, ActionState mayReturn) {

	}

	/**
	 * Why it was sent back.
	 *
	 * @param gate at which gate
	 */
	public record Return(LocalizedText gate, LocalizedText reason, PersonName by, Instant at) {

	}

}
