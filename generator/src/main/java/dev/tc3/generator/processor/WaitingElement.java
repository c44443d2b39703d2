package dev.tc3.generator.processor;

import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.QualifiedNameable;
import javax.lang.model.util.Elements;

/**
 * An element that is looked at again in the next round. Elements of one round are not those of another, so it is known by
 * its name.
 *
 * @param isPackage whether it is a package, and not a type
 * @param name its qualified name
 */
record WaitingElement(boolean isPackage, String name) {

    static WaitingElement of(Element element) {
        String name = ((QualifiedNameable) element).getQualifiedName().toString();
        return new WaitingElement(element.getKind() == ElementKind.PACKAGE, name);
    }

    Optional<Element> find(Elements elements) {
        return Optional.ofNullable(isPackage ? elements.getPackageElement(name) : elements.getTypeElement(name));
    }
}
