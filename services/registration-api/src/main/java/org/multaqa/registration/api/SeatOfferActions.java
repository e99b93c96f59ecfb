package org.multaqa.registration.api;

import org.multaqa.model.access.Permission;

/**
 * What somebody may do with an offer of seats now. As everywhere the right is asked
 * before the state.
 *
 * @param offer the offer
 * @param from what the actor may do with the delegation whose seats they are
 * @param to what the actor may do with the delegation that may have them
 */
public record SeatOfferActions(SeatOffer offer, DelegationActions from, DelegationActions to) {

	/**
	 * Whether the actor may read it: who keeps one of the two delegations may.
	 * @return false for all others
	 */
	public boolean isShown() {
		return this.from.isShownInFull() || this.to.isShownInFull();
	}

	/**
	 * Whether the actor may take it back.
	 * @return as {@link DelegationActions#exchangeSeats} and {@link SeatOffer#withdrawal}
	 */
	public Permission withdraw() {
		return this.from.exchangeSeats().and(this.offer::withdrawal);
	}

	/**
	 * Whether the actor may accept it.
	 * @return as {@link DelegationActions#exchangeSeats} and {@link SeatOffer#acceptance}
	 */
	public Permission accept() {
		return this.to.exchangeSeats().and(this.offer::acceptance);
	}

	/**
	 * Whether the actor may decline it.
	 * @return as {@link DelegationActions#exchangeSeats} and {@link SeatOffer#declining}
	 */
	public Permission decline() {
		return this.to.exchangeSeats().and(this.offer::declining);
	}

}
