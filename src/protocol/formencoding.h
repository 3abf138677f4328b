#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QList>
#include <QtCore/QString>
#include <QtCore/QUrl>

#include <optional>

#include "model/wipedbytearray.h"

namespace QtSignIn {

/// One name and value of `application/x-www-form-urlencoded` (RFC 6749 appendix B), decoded, UTF-8.
struct FormParameter {
    QByteArray name;
    WipedByteArray value;
    bool wellFormed = true; ///< false: a bad percent-encoding, not UTF-8, or NUL; then the value is as it was sent

    friend bool operator==(const FormParameter &, const FormParameter &) = default;
};

class FormParameters : public QList<FormParameter> {
public:
    using QList<FormParameter>::QList;

    void add(const char *name, const QString &value);
    void add(const char *name, const QByteArray &value);
    void addIfNotEmpty(const char *name, const QString &value);

    qsizetype count(QByteArrayView name) const;

    /// The value of the first parameter of that name.
    std::optional<WipedByteArray> value(QByteArrayView name) const;
};

/// `VSCHAR` only (RFC 6749 appendix A), as codes and tokens are written.
bool isVisible(QByteArrayView text);

/// Everything but RFC 3986's unreserved characters is percent-encoded, so that it means the same in a query and in a
/// body.
WipedByteArray percentEncoded(const QByteArray &text);

WipedByteArray encodeForm(const FormParameters &parameters);

FormParameters decodeForm(QByteArrayView form);

/// Adds \a parameters behind a query that the endpoint may already have (RFC 6749 3.1).
QUrl withQueryParameters(const QUrl &endpoint, const FormParameters &parameters);

} // namespace QtSignIn
