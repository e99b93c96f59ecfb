package org.multaqa.portal.pages.delegations;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.DelegationId;
import org.multaqa.model.ModelJson;
import org.multaqa.model.PersonId;
import org.multaqa.model.access.Permission;
import org.multaqa.notifications.api.NoticeKind;
import org.multaqa.registration.api.DelegationActions;
import org.multaqa.registration.api.MemberAnswers;
import org.multaqa.registration.api.MemberSelection;
import org.multaqa.registration.api.RegistrationApi;

import org.springframework.http.ResponseEntity;

/** What may be done of several people at once. */
enum BulkAct {

	/** Approves registrations. */
	APPROVAL {

		@Override
		Permission right(DelegationActions actions) {
			return actions.approve();
		}

		@Override
		Permission rule(DelegationActions actions, PersonId person, Instant now) {
			return actions.member(person).approve();
		}

		@Override
		ResponseEntity<MemberAnswers> ask(RegistrationApi api, DelegationId delegation, MemberSelection people) {
			return api.approve(delegation, people);
		}

	},

	/** Says that people have arrived. */
	CHECK_IN {

		@Override
		Permission right(DelegationActions actions) {
			return actions.checkIn();
		}

		@Override
		Permission rule(DelegationActions actions, PersonId person, Instant now) {
			return actions.member(person).checkIn();
		}

		@Override
		ResponseEntity<MemberAnswers> ask(RegistrationApi api, DelegationId delegation, MemberSelection people) {
			return api.checkIn(delegation, people);
		}

	},

	/** Asks once more for answers. */
	REMINDER {

		@Override
		Permission right(DelegationActions actions) {
			return actions.remind();
		}

		@Override
		Permission rule(DelegationActions actions, PersonId person, Instant now) {
			return actions.member(person).remind(now);
		}

		@Override
		ResponseEntity<MemberAnswers> ask(RegistrationApi api, DelegationId delegation, MemberSelection people) {
			return api.remind(delegation, people);
		}

	},

	/** Takes those out who have not answered in time. */
	FREE {

		@Override
		Permission right(DelegationActions actions) {
			return actions.meeting().answersUntil().isPresent() ? actions.remind()
					: Permission.refused("member.not-late");
		}

		@Override
		Permission rule(DelegationActions actions, PersonId person, Instant now) {
			return actions.remind().and(() -> actions.member(person).freeing(now));
		}

		@Override
		ResponseEntity<MemberAnswers> ask(RegistrationApi api, DelegationId delegation, MemberSelection people) {
			return api.freeSeats(delegation, people);
		}

	};

	/** Whether the reader may do it in a delegation at all. */
	abstract Permission right(DelegationActions actions);

	/** Whether the reader may do it to somebody. */
	abstract Permission rule(DelegationActions actions, PersonId person, Instant now);

	abstract ResponseEntity<MemberAnswers> ask(RegistrationApi api, DelegationId delegation, MemberSelection people);

	/** The letter that everybody gets to whom it is done, or absent for none. */
	@Nullable NoticeKind letter() {
		return switch (this) {
			case APPROVAL -> NoticeKind.APPROVED;
			case REMINDER -> NoticeKind.REMINDER;
			case FREE -> NoticeKind.TAKEN_OUT;
			case CHECK_IN -> null;
		};
	}

	/** As addresses and messages have it. */
	String wire() {
		return ModelJson.wireName(this);
	}

}
