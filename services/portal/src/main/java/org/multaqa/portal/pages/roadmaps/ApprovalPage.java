package org.multaqa.portal.pages.roadmaps;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.access.Role;
import org.multaqa.portal.pages.cards.ChangeLine;
import org.multaqa.portal.pages.shell.May;
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
 * @param voided whether an edit has voided approvals since
 * @param returned why it was sent back, or absent
 * @param mayPresent whether the reader may put it before the gates
 * @param mayPublish whether the reader may publish the edition
 */
public record ApprovalPage(RoadmapPage.RoadmapView roadmap, @Nullable String presentedHash, List<GateLine> gates,
		List<ChangeLine> sinceLastLook, @Nullable Instant lastLook, boolean voided, @Nullable Return returned,
		May mayPresent, May mayPublish) {

	public ApprovalPage {
		gates = List.copyOf(gates);
		sinceLastLook = List.copyOf(sinceLastLook);
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
	 * @param mayApprove whether the reader may pass it
	 * @param mayReturn whether the reader may send the roadmap back here
	 */
	public record GateLine(String key, LocalizedText names, Role role, GateState state, @Nullable PersonName by,
			@Nullable Instant at, May mayApprove, May mayReturn) {

	}

	/**
	 * Why it was sent back.
	 *
	 * @param gate at which gate
	 */
	public record Return(LocalizedText gate, LocalizedText reason, PersonName by, Instant at) {

	}

}
