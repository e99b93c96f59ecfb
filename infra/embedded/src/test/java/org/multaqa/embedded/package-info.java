/**
 * Proofs that nothing acknowledged is lost, and that the store behaves as the services
 * rely on.
 */
package org.multaqa.embedded;
