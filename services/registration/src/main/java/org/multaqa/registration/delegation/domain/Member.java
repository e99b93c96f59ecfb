package org.multaqa.registration.delegation.domain;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.PersonId;
import org.multaqa.model.access.Role;
import org.multaqa.model.access.RuleViolation;
import org.multaqa.registration.delegation.domain.MemberStage.Approved;
import org.multaqa.registration.delegation.domain.MemberStage.CheckedIn;
import org.multaqa.registration.delegation.domain.MemberStage.Declined;
import org.multaqa.registration.delegation.domain.MemberStage.Nominated;
import org.multaqa.registration.delegation.domain.MemberStage.Registered;
import org.multaqa.registration.delegation.domain.MemberStage.Waiting;
import org.multaqa.registration.delegation.domain.MemberStage.Withdrawn;

/**
 * A person in a delegation, once, however many roles: one seat of each. Each step answers
 * with the member one step further, or with the same where the effect already holds; the
 * delegation knows what follows for its seats.
 *
 * @param stage where the person stands
 * @param needs private needs, encrypted; only while the person comes
 */
public record Member(PersonId person, List<Role> roles, MemberStage stage, @Nullable SealedNeeds needs) {

	public Member {
		roles = List.copyOf(roles);
	}

	Member register(@Nullable SealedNeeds others) {
		return switch (this.stage) {
			case Nominated _ -> now(new Registered()).needing(others);
			case Registered _, Approved _, CheckedIn _ -> this;
			case Waiting _ -> throw new RuleViolation("member.waiting");
			case Declined _, Withdrawn _ -> throw new RuleViolation("member.not-invited");
		};
	}

	Member decline() {
		return switch (this.stage) {
			case Nominated _, Waiting _ -> now(new Declined());
			case Declined _ -> this;
			case Registered _, Approved _, CheckedIn _ -> throw new RuleViolation("member.already-registered");
			case Withdrawn _ -> throw new RuleViolation("member.not-invited");
		};
	}

	Member approve() {
		return switch (this.stage) {
			case Registered _ -> now(new Approved());
			case Approved _, CheckedIn _ -> this;
			case Waiting _, Nominated _, Declined _, Withdrawn _ -> throw new RuleViolation("member.not-registered");
		};
	}

	Member checkIn() {
		return switch (this.stage) {
			case Approved _ -> now(new CheckedIn());
			case CheckedIn _ -> this;
			case Waiting _, Nominated _, Registered _, Declined _, Withdrawn _ ->
				throw new RuleViolation("member.not-approved");
		};
	}

	Member withdraw() {
		return this.stage.isIn() ? now(new Withdrawn(null)) : this;
	}

	/** The same person, further on; who does not come any more leaves no needs behind. */
	Member now(MemberStage next) {
		return new Member(this.person, this.roles, next, next.comes() ? this.needs : null);
	}

	Member needing(@Nullable SealedNeeds others) {
		return new Member(this.person, this.roles, this.stage, others);
	}

	boolean isA(Role role) {
		return this.roles.contains(role);
	}

}
