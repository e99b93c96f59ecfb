package org.multaqa.portal.trace;

import java.time.Clock;

import org.multaqa.model.OutputId;
import org.multaqa.model.RecommendationId;
import org.multaqa.model.access.Actor;
import org.multaqa.model.access.RuleViolation;
import org.multaqa.portal.access.Audiences;
import org.multaqa.portal.projections.ReadModels;

/** What the trace shows to whom, for the table of reading. */
public final class TraceDoor {

	private final Trace trace;

	public TraceDoor(ReadModels models, Clock clock) {
		this.trace = new Trace(models, new Audiences(models), clock);
	}

	public boolean shows(Actor actor, String subject) {
		String id = subject.substring(subject.indexOf('/') + 1);
		try {
			if (subject.startsWith("output/")) {
				this.trace.output(actor, new OutputId(id), null);
			}
			else {
				this.trace.recommendation(actor, new RecommendationId(id));
			}
			return true;
		}
		catch (RuleViolation ex) {
			return false;
		}
	}

}
