@NullMarked
package org.multaqa.kit.web;

import org.jspecify.annotations.NullMarked;
