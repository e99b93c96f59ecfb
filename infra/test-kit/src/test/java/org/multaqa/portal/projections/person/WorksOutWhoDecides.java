package org.multaqa.portal.projections.person;

import org.multaqa.recommendations.api.DecisionBody;

/** Broken on purpose: works out by itself who decides. */
public final class WorksOutWhoDecides {

	/** Counts in its own way. */
	public DecisionBody body(int delegations) {
		return new DecisionBody(delegations);
	}

}
