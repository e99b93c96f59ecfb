package org.multaqa.notifications.letters;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.DelegationId;
import org.multaqa.model.MeetingId;
import org.multaqa.model.ModelJson;
import org.multaqa.model.OfficeId;
import org.multaqa.model.access.Role;
import org.multaqa.notifications.deliveries.application.InvitationLinks;
import org.multaqa.notifications.deliveries.domain.LetterBlock;
import org.multaqa.notifications.deliveries.domain.SeatNotification;
import org.multaqa.notifications.letters.LocalizedLetterWriter.Section;
import org.multaqa.notifications.projection.application.NotificationReplicas;
import org.multaqa.notifications.projection.domain.SeatReplica;
import org.multaqa.notifications.projection.domain.SeatReplica.State;

/**
 * What letters say of somebody's seat in a delegation, as long as that is how it stands.
 */
final class SeatSections {

	private final NotificationReplicas replicas;

	private final InvitationLinks links;

	private final LetterBuilder builder;

	private final Moments moments;

	private final Instant now;

	SeatSections(NotificationReplicas replicas, InvitationLinks links, LetterBuilder builder, Moments moments,
			Instant now) {
		this.replicas = replicas;
		this.links = links;
		this.builder = builder;
		this.moments = moments;
		this.now = now;
	}

	Optional<Section> of(SeatNotification kind) {
		return switch (kind) {
			case SeatNotification.Invitation invitation -> invitation(invitation);
			case SeatNotification.Reminder reminder -> reminder(reminder);
			case SeatNotification.Promoted promoted -> promoted(promoted);
			case SeatNotification.Waiting waiting -> told(waiting, State.WAITING, "waiting", null);
			case SeatNotification.Approved approved -> told(approved, State.ACTS, "approved",
					this.builder.button("approved.button", "/m/" + approved.meeting()));
			case SeatNotification.Replaced replaced -> told(replaced, State.GONE, "replaced", null);
			case SeatNotification.TakenOut out -> told(out, State.GONE, "taken-out", null);
		};
	}

	private Optional<Section> invitation(SeatNotification.Invitation kind) {
		return stands(kind.delegation(), State.INVITED)
				? Optional.of(asking(kind.meeting(), kind.delegation(),
						asked(kind.meeting(), kind.office(), kind.roles()), "subject.invitation", "invitation.answer"))
				: Optional.empty();
	}

	/** Nobody is asked once more for what they cannot say any more. */
	private Optional<Section> reminder(SeatNotification.Reminder kind) {
		return (stands(kind.delegation(), State.INVITED) && canAnswer(kind))
				? Optional.of(asking(kind.meeting(), kind.delegation(),
						asked(kind.meeting(), kind.office(), kind.roles()), "subject.reminder", "reminder.answer"))
				: Optional.empty();
	}

	/** Whether the recipient can, as far as we know of seat and meeting. */
	private boolean canAnswer(SeatNotification.Reminder kind) {
		return this.replicas.find(kind.delegation(), this.builder.recipient().person())
			.flatMap((seat) -> this.replicas.meeting(kind.meeting())
				.map((known) -> known.answering().isOpen(seat.invited(), this.now)))
			.orElse(true);
	}

	private Optional<Section> promoted(SeatNotification.Promoted kind) {
		return stands(kind.delegation(), State.INVITED) ? Optional.of(asking(kind.meeting(), kind.delegation(),
				this.builder.paragraph("promoted", office(kind.office()), meeting(kind.meeting())), "subject.promoted",
				"invitation.answer")) : Optional.empty();
	}

	/**
	 * What asks somebody to answer an invitation: by a link that is theirs alone, else
	 * where they have signed in.
	 */
	private Section asking(MeetingId meeting, DelegationId delegation, LetterBlock.Paragraph first, String subject,
			String answer) {
		var blocks = new ArrayList<LetterBlock>(List.of(first));
		@Nullable Instant end = until(meeting, delegation).orElse(null);
		if (end != null) {
			blocks.add(this.builder.paragraph("invitation.until", this.moments.moment(end)));
		}
		blocks.add(this.builder.paragraph(answer));
		this.links.find(delegation, this.builder.recipient().person()).ifPresentOrElse((link) -> {
			blocks.add(this.builder.button("invitation.button", "/m/" + meeting + "/invited?link=" + link.secret()));
			blocks.add(link.until().equals(end) ? this.builder.paragraph("invitation.yours-alone-till-then")
					: this.builder.paragraph("invitation.yours-alone", this.moments.moment(link.until())));
		}, () -> blocks.add(this.builder.button("invitation.button", "/m/" + meeting + "/invitation")));
		return new Section(this.builder.say(subject, meeting(meeting)), blocks);
	}

	/** Until when the recipient can answer. */
	private Optional<Instant> until(MeetingId meeting, DelegationId delegation) {
		@Nullable Instant invited = this.replicas.find(delegation, this.builder.recipient().person())
			.map(SeatReplica::invited)
			.orElse(null);
		return this.replicas.meeting(meeting).flatMap((known) -> known.answering().until(invited));
	}

	private LetterBlock.Paragraph asked(MeetingId meeting, OfficeId office, List<Role> as) {
		var roles = as.stream().map((role) -> this.builder.say("role." + ModelJson.wireName(role))).toList();
		return roles.isEmpty() ? this.builder.paragraph("invitation.asked", office(office), meeting(meeting))
				: this.builder.paragraph("invitation.asked-as", office(office), meeting(meeting),
						String.join(this.builder.say("list-comma"), roles));
	}

	private Optional<Section> told(SeatNotification kind, State expected, String key,
			LetterBlock.@Nullable Button button) {
		if (!stands(kind.delegation(), expected)) {
			return Optional.empty();
		}
		var subject = this.builder.say("subject." + key, meeting(kind.meeting()));
		var first = this.builder.paragraph(key, office(kind.office()), meeting(kind.meeting()));
		var next = this.builder.paragraph(key + ".next");
		return Optional
			.of((button != null) ? Section.of(subject, first, next, button) : Section.of(subject, first, next));
	}

	/** Whether it is still so, as far as we know of it. */
	private boolean stands(DelegationId delegation, State expected) {
		return this.replicas.find(delegation, this.builder.recipient().person())
			.filter((seat) -> seat.state() != expected)
			.isEmpty();
	}

	private String office(OfficeId office) {
		return this.replicas.office(office).map((known) -> this.builder.in(known.names())).orElse(office.value());
	}

	private String meeting(MeetingId meeting) {
		return this.builder.nameOf(this.replicas, meeting);
	}

}
