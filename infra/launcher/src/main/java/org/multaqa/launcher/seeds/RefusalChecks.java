package org.multaqa.launcher.seeds;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

import org.multaqa.launcher.seeds.RefusalsFile.Refusal;

/** Refused calls are named once, stay inside the API and say one thing. */
final class RefusalChecks {

	private static final String API = "/api/v1/";

	private final Seeds seeds;

	private final Faults faults;

	RefusalChecks(Seeds seeds, Faults faults) {
		this.seeds = seeds;
		this.faults = faults;
	}

	void check() {
		var names = new HashSet<String>();
		Set<String> acts = Acts.of(this.seeds).stream().map(Act::name).collect(Collectors.toSet());
		for (Refusal refusal : this.seeds.refusals().refusals()) {
			if (!names.add(refusal.id())) {
				this.faults.add(refusal, "id", "another refusal is called “" + refusal.id() + "”");
			}
			if (!refusal.call().path().startsWith(API)) {
				this.faults.add(refusal.call(), "path", "must begin with " + API);
			}
			if (refusal.unchanged() != null && !refusal.unchanged().startsWith(API)) {
				this.faults.add(refusal, "unchanged", "must begin with " + API);
			}
			if (refusal.body() != null && refusal.text() != null) {
				this.faults.add(refusal, "text", "either a body or a text is sent, not both");
			}
			if (refusal.idempotencyKeyOf() != null && !acts.contains(refusal.idempotencyKeyOf())) {
				this.faults.add(refusal, "idempotencyKeyOf", "there is no act “" + refusal.idempotencyKeyOf() + "”");
			}
			if (refusal.expect().status() < 400 || refusal.expect().status() > 499) {
				this.faults.add(refusal.expect(), "status", "a refusal is answered with 400 to 499");
			}
		}
	}

}
