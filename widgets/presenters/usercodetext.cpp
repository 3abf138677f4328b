#include "presenters/usercodetext.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QStringList>

#include <algorithm>

namespace QtSignIn {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(QtSignIn::UserCode)
};

} // namespace

QList<int> groupsOfUserCode(const QString &userCode)
{
    const bool plain =
        std::all_of(userCode.cbegin(), userCode.cend(), [](QChar character) { return character.isLetterOrNumber(); });
    const int length = int(userCode.size());
    if (!plain || length < 6)
        return {};
    const int group = length % 4 == 0 ? 4 : length % 3 == 0 ? 3 : length % 5 == 0 ? 5 : 4;
    QList<int> positions;
    for (int position = group; position < length; position += group)
        positions += position;
    return positions;
}

QString spelledUserCode(const QString &userCode)
{
    QStringList words;
    for (const QChar character : userCode) {
        if (character == QLatin1Char('-'))
            //: Spoken name of the character "-" in a code
            words += Text::tr("dash");
        else if (character == QLatin1Char('_'))
            //: Spoken name of the character "_" in a code
            words += Text::tr("underscore");
        else if (character == QLatin1Char('.'))
            //: Spoken name of the character "." in a code
            words += Text::tr("dot");
        else if (character.isSpace())
            //: Spoken name of a blank in a code
            words += Text::tr("space");
        else
            words += character;
    }
    return words.join(QLatin1Char(' '));
}

} // namespace QtSignIn
