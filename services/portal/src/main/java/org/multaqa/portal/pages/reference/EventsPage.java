package org.multaqa.portal.pages.reference;

/** The events; all that is shown comes with the description that the build has made. */
record EventsPage() {

}
