package org.multaqa.portal.edge.signin;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.access.Actor;

/**
 * Somebody who has signed in.
 *
 * @param actor who, and what the latest access token allows
 * @param name the name that identity knows, for as long as the read models know none
 * @param accessToken the token, for asking services
 * @param withheld what the person has not got in this sign-in for want of a passkey, as
 * grants say it
 */
public record SignedIn(Actor actor, @Nullable LocalizedText name, String accessToken, List<String> withheld) {

	public SignedIn {
		withheld = List.copyOf(withheld);
	}

	@Override
	public String toString() {
		return "SignedIn[" + this.actor.person() + "]";
	}

}
