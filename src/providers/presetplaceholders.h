#pragma once

#include <QtCore/QList>
#include <QtCore/QMap>
#include <QtCore/QString>
#include <QtCore/QStringList>

#include <optional>

#include <QtSignIn/authority.h>
#include <QtSignIn/result.h>

namespace QtSignIn {

/// The `{name}`s of one preset file: which there are, where each may stand, and what an application may put there.
///
/// A value can change neither scheme nor number of path segments, nor add a query, whatever it is made of.
class PresetPlaceholders {
public:
    enum class Kind {
        Host, ///< the whole authority of a URL: a name or address with a port or without
        Label, ///< the first label of its host name
        Segment, ///< one segment of its path
    };

    static std::optional<Kind> kindNamed(const QString &name);

    /// False if there is one of this name.
    bool add(const PresetPlaceholder &placeholder, Kind kind);

    const QList<PresetPlaceholder> &list() const { return m_list; }

    /// What is wrong with \a value for \a kind, else empty; goes on after the name of what it is for.
    static QString problemWith(const QString &value, Kind kind);

    /// What is wrong with the `{name}`s in \a address, else empty.
    QString problemIn(const QString &address) const;

    /// The names that stand in \a address.
    static QStringList namesIn(const QString &address);

    /// A value for every name: of \a values, else the default. ErrorCode::InvalidConfiguration for one that is missing,
    /// unknown or malformed.
    Result<PresetValues> complete(const PresetValues &values, const QString &fileName) const;

    /// Values that fit, to try the file with.
    PresetValues examples() const;

private:
    QList<PresetPlaceholder> m_list;
    QMap<QString, Kind> m_kinds;
};

/// \a address with each `{name}` replaced.
QString withPresetValues(const QString &address, const PresetValues &values);

} // namespace QtSignIn
