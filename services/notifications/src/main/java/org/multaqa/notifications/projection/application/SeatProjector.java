package org.multaqa.notifications.projection.application;

import java.util.List;

import org.multaqa.kit.events.EventEnvelope;
import org.multaqa.model.access.Role;
import org.multaqa.model.events.DelegationEvent.DelegateAmended;
import org.multaqa.model.events.DelegationEvent.DelegateApproved;
import org.multaqa.model.events.DelegationEvent.DelegateCorrected;
import org.multaqa.model.events.DelegationEvent.DelegateNominated;
import org.multaqa.model.events.DelegationEvent.DelegatePromoted;
import org.multaqa.model.events.DelegationEvent.DelegateReminded;
import org.multaqa.model.events.DelegationEvent.DelegateReplaced;
import org.multaqa.model.events.DelegationEvent.DelegateRolesChanged;
import org.multaqa.model.events.DelegationEvent.DelegateWithdrawn;
import org.multaqa.model.events.DelegationEvent.OfMember;
import org.multaqa.model.events.MeetingEvent.RoleGranted;
import org.multaqa.model.events.MeetingEvent.RoleRevoked;
import org.multaqa.notifications.deliveries.application.NoticeService;
import org.multaqa.notifications.deliveries.domain.NotificationKind;
import org.multaqa.notifications.deliveries.domain.SeatNotification;
import org.multaqa.notifications.projection.domain.RoleReplica;
import org.multaqa.notifications.projection.domain.SeatReplica;
import org.multaqa.notifications.projection.domain.SeatReplica.State;

/**
 * Keeps who is in which delegation, and tells each of what becomes of their seat. Nobody
 * is told of what they did themselves.
 */
public final class SeatProjector {

	private final NotificationReplicas replicas;

	private final NoticeService notices;

	private final DutyNotifier duties;

	private final ProgrammeNotifier programmes;

	private final RoadmapNotifier roadmaps;

	private final SeatOfferProjector offers;

	public SeatProjector(NotificationReplicas replicas, NoticeService notices) {
		this.replicas = replicas;
		this.notices = notices;
		this.duties = new DutyNotifier(replicas, notices);
		this.programmes = new ProgrammeNotifier(replicas, notices);
		this.roadmaps = new RoadmapNotifier(replicas, notices);
		this.offers = new SeatOfferProjector(replicas, notices);
	}

	/** Somebody is nominated, and invited unless no seat is free. */
	public void nominate(EventEnvelope<?> envelope, DelegateNominated nominated) {
		keep(envelope,
				new SeatReplica(nominated.delegation(), nominated.meeting(), nominated.office(), nominated.person(),
						nominated.roles(), nominated.waiting() ? State.WAITING : State.INVITED, null,
						nominated.waiting() ? null : envelope.time(), null));
		this.notices.tell(nominated.person(),
				nominated.waiting() ? new SeatNotification.Waiting(nominated.meeting(), nominated.delegation(),
						nominated.office(), envelope.id()) : invitation(envelope, nominated, nominated.roles()),
				envelope.time());
	}

	/** Somebody who waited has a seat. */
	public void promote(EventEnvelope<?> envelope, DelegatePromoted promoted) {
		this.replicas.seats()
			.apply(id(promoted), envelope, (before) -> (before != null) ? before.invited(envelope.time()) : null);
		this.notices.tell(promoted.person(), new SeatNotification.Promoted(promoted.meeting(), promoted.delegation(),
				promoted.office(), envelope.id()), envelope.time());
	}

	/** The first invitation went to a wrong address. */
	public void inviteAgain(EventEnvelope<?> envelope, DelegateCorrected corrected) {
		this.notices.tell(corrected.person(), invitation(envelope, corrected, roles(corrected)), envelope.time());
	}

	/** Somebody who has not answered is asked once more. */
	public void remind(EventEnvelope<?> envelope, DelegateReminded reminded) {
		this.replicas.seats()
			.apply(id(reminded), envelope, (before) -> (before != null) ? before.reminded(envelope.time()) : null);
		this.notices.tell(reminded.person(), new SeatNotification.Reminder(reminded.meeting(), reminded.delegation(),
				reminded.office(), roles(reminded), envelope.id()), envelope.time());
	}

	/**
	 * Somebody is in a delegation, or waits, as something else; a later letter says so.
	 */
	public void changeRoles(EventEnvelope<?> envelope, DelegateRolesChanged changed) {
		this.replicas.seats()
			.apply(id(changed), envelope, (before) -> (before != null) ? before.as(changed.roles()) : null);
		tellWhatWaits(envelope, changed);
	}

	/** The invitation is answered, by coming. */
	public void register(EventEnvelope<?> envelope, OfMember registered) {
		this.replicas.seats()
			.apply(id(registered), envelope, (before) -> (before != null) ? before.joined(envelope.time()) : null);
		tellWhatWaits(envelope, registered);
	}

	public void approve(EventEnvelope<?> envelope, DelegateApproved approved) {
		this.replicas.seats()
			.apply(id(approved), envelope, (before) -> new SeatReplica(approved.delegation(), approved.meeting(),
					approved.office(), approved.person(), approved.roles(), State.ACTS,
					(before != null && before.joined() != null) ? before.joined() : envelope.time(), null, null));
		tell(envelope, approved, new SeatNotification.Approved(approved.meeting(), approved.delegation(),
				approved.office(), envelope.id()));
		tellWhatWaits(envelope, approved);
	}

	/** Who was approved acts for nobody until they are once more, and hears of that. */
	public void amend(EventEnvelope<?> envelope, DelegateAmended amended) {
		change(envelope, amended, State.REGISTERED);
	}

	/** Somebody does not come. */
	public void decline(EventEnvelope<?> envelope, OfMember declined) {
		change(envelope, declined, State.GONE);
	}

	/** Somebody leaves the delegation, or is taken out of it. */
	public void leave(EventEnvelope<?> envelope, DelegateWithdrawn withdrawn) {
		change(envelope, withdrawn, State.GONE);
		tell(envelope, withdrawn, new SeatNotification.TakenOut(withdrawn.meeting(), withdrawn.delegation(),
				withdrawn.office(), envelope.id()));
	}

	/** Somebody else has the seat, and is invited. */
	public void replace(EventEnvelope<?> envelope, DelegateReplaced replaced) {
		change(envelope, replaced, State.GONE);
		tell(envelope, replaced, new SeatNotification.Replaced(replaced.meeting(), replaced.delegation(),
				replaced.office(), envelope.id()));
		this.replicas.seats()
			.apply(NotificationReplicas.seat(replaced.delegation(), replaced.successor()), envelope,
					(_) -> new SeatReplica(replaced.delegation(), replaced.meeting(), replaced.office(),
							replaced.successor(), replaced.roles(), State.INVITED, null, envelope.time(), null));
		this.notices.tell(replaced.successor(), invitation(envelope, replaced, replaced.roles()), envelope.time());
	}

	public void grant(EventEnvelope<?> envelope, RoleGranted granted) {
		var role = new RoleReplica(granted.meeting(), granted.person(), granted.role(), true);
		keep(envelope, role);
		this.duties.tellOf(role);
		this.roadmaps.tellOf(role, envelope.time());
	}

	public void revoke(EventEnvelope<?> envelope, RoleRevoked revoked) {
		keep(envelope, new RoleReplica(revoked.meeting(), revoked.person(), revoked.role(), false));
	}

	private List<Role> roles(OfMember member) {
		return this.replicas.find(member.delegation(), member.person()).map(SeatReplica::roles).orElse(List.of());
	}

	private static NotificationKind invitation(EventEnvelope<?> envelope, OfMember member, List<Role> roles) {
		return new SeatNotification.Invitation(member.meeting(), member.delegation(), member.office(), roles,
				envelope.id());
	}

	private void tell(EventEnvelope<?> envelope, OfMember member, NotificationKind kind) {
		if (!envelope.actor().equals(member.person())) {
			this.notices.tell(member.person(), kind, envelope.time());
		}
	}

	/** Other topics may have told of what waits for somebody before this one did. */
	private void tellWhatWaits(EventEnvelope<?> envelope, OfMember member) {
		this.replicas.seats().find(id(member)).ifPresent((seat) -> {
			this.duties.tellOf(seat);
			this.programmes.tellOf(seat);
			this.roadmaps.tellOf(seat, envelope.time());
			this.offers.tellOf(seat);
		});
	}

	private void keep(EventEnvelope<?> envelope, SeatReplica seat) {
		this.replicas.seats().apply(NotificationReplicas.seat(seat.delegation(), seat.person()), envelope, (_) -> seat);
	}

	private void keep(EventEnvelope<?> envelope, RoleReplica role) {
		this.replicas.roles()
			.apply(NotificationReplicas.role(role.meeting(), role.person(), role.role()), envelope, (_) -> role);
	}

	private void change(EventEnvelope<?> envelope, OfMember member, State next) {
		this.replicas.seats().apply(id(member), envelope, (before) -> (before != null) ? before.in(next) : null);
	}

	private static String id(OfMember member) {
		return NotificationReplicas.seat(member.delegation(), member.person());
	}

}
