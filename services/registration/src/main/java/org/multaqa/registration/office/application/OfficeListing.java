package org.multaqa.registration.office.application;

import java.util.Map;

import org.multaqa.kit.store.Listing;
import org.multaqa.registration.office.domain.Office;

/** By what offices are listed: all of them, in the order of their ids. */
public final class OfficeListing {

	public static final Listing<Office> LISTING = Listing.<Office>of((office) -> Map.of("id", office.id())).by("id");

	private OfficeListing() {
	}

}
