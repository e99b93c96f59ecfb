package org.multaqa.identity.grants.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.DelegationId;
import org.multaqa.model.MeetingId;
import org.multaqa.model.ModelJson;
import org.multaqa.model.OfficeId;
import org.multaqa.model.PersonId;
import org.multaqa.model.access.Grant;
import org.multaqa.model.access.Role;

/**
 * What a person may be, in all meetings: roles of a meeting by themselves, and roles in
 * delegations, from approval until the seat is given up or to somebody else.
 *
 * @param roles in the order in which they were given
 */
public record Entitlements(PersonId person, List<Held> roles) {

	public Entitlements {
		roles = List.copyOf(roles);
	}

	/**
	 * A role that the person has.
	 *
	 * @param office for which office, or absent
	 * @param delegation in which delegation, or absent
	 */
	public record Held(MeetingId meeting, Role role, @Nullable OfficeId office, @Nullable DelegationId delegation) {

		public Grant grant() {
			return new Grant(this.meeting.value(), ModelJson.wireName(this.role), this.office);
		}

		boolean isIn(DelegationId other) {
			return other.equals(this.delegation);
		}

	}

	public static Entitlements none(PersonId person) {
		return new Entitlements(person, List.of());
	}

	public Entitlements granted(MeetingId meeting, Role role) {
		return revoked(meeting, role).plus(List.of(new Held(meeting, role, null, null)));
	}

	public Entitlements revoked(MeetingId meeting, Role role) {
		return without((held) -> held.delegation() == null && held.meeting().equals(meeting) && held.role() == role);
	}

	/**
	 * The person acts for an office from now on, in these roles and no others.
	 * @return what the person may be now
	 */
	public Entitlements approved(DelegationId delegation, MeetingId meeting, OfficeId office, List<Role> seats) {
		return left(delegation)
			.plus(seats.stream().map((role) -> new Held(meeting, role, office, delegation)).toList());
	}

	/**
	 * Who acts for an office does so in these roles now; who does not, has none to
	 * change.
	 * @return what the person may be now
	 */
	public Entitlements changed(DelegationId delegation, MeetingId meeting, OfficeId office, List<Role> seats) {
		boolean acts = this.roles.stream().anyMatch((held) -> held.isIn(delegation));
		return acts ? approved(delegation, meeting, office, seats) : this;
	}

	public Entitlements left(DelegationId delegation) {
		return without((held) -> held.isIn(delegation));
	}

	/**
	 * All of it as tokens say it.
	 * @return for instance {@code doha-2025:head:mena}
	 */
	public List<String> grants() {
		return this.roles.stream().map((held) -> held.grant().toString()).distinct().toList();
	}

	private Entitlements plus(List<Held> more) {
		return new Entitlements(this.person, Stream.concat(this.roles.stream(), more.stream()).toList());
	}

	private Entitlements without(Predicate<Held> gone) {
		var kept = new ArrayList<>(this.roles);
		kept.removeIf(gone);
		return new Entitlements(this.person, kept);
	}

}
