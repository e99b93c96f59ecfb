package org.multaqa.sessions.api;

import org.multaqa.model.access.Permission;

/**
 * What the rules must know of the proposal of a meeting, and what it allows; who may is
 * for {@link ProposalActions}. Of one that there is not some rules say
 * {@code proposal.none}.
 *
 * @param stage how far it has come
 */
public record ProposalFacts(ProposalStage stage) {

	/**
	 * Whether a timetable may be sought; what was found before is dropped by that.
	 * @return allowed, or {@code proposal.under-way}
	 */
	public Permission search() {
		return this.stage.isUnderWay() ? Permission.refused("proposal.under-way") : Permission.allowed();
	}

	/**
	 * Whether the search may be ended.
	 * @return allowed, or already so
	 */
	public Permission stopping() {
		return switch (this.stage) {
			case NONE -> Permission.unknown("proposal.none");
			case WAITING, RUNNING -> Permission.allowed();
			case FINISHED, STOPPED, INTERRUPTED -> Permission.alreadySo();
		};
	}

	/**
	 * Whether what was found may be taken.
	 * @return allowed, or {@code proposal.under-way}
	 */
	public Permission taking() {
		return (this.stage == ProposalStage.NONE) ? Permission.unknown("proposal.none") : search();
	}

	/**
	 * Whether what was found may be dropped.
	 * @return allowed, already so, or {@code proposal.under-way}
	 */
	public Permission dropping() {
		return (this.stage == ProposalStage.NONE) ? Permission.alreadySo() : search();
	}

}
