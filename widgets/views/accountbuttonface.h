#pragma once

#include <QtCore/QSize>
#include <QtGui/QColor>
#include <QtGui/QFont>

QT_BEGIN_NAMESPACE
class QPainter;
class QPushButton;
QT_END_NAMESPACE

namespace QtSignIn {

class AccountButtonPresenter;

/// How an account button looks: the picture, or initials, of who is signed in; their name; what is to be done.
class AccountButtonFace {
public:
    AccountButtonFace(const QPushButton *button, const AccountButtonPresenter *presenter);

    /// The picture alone. False if it is so already.
    bool setCompact(bool compact);
    bool isCompact() const { return m_isCompact; }

    QSize sizeHint() const;
    QSize minimumSizeHint() const;
    void paint(QPainter *painter) const;

private:
    struct Places;

    QFont nameFont() const;
    int textWidth() const;
    bool hasMenu() const;
    QSize sizeFor(int mostLetters) const;
    QColor background() const;
    void paintAvatar(QPainter *painter, const Places &places, const QColor &color, const QColor &behind) const;
    void paintText(QPainter *painter, const Places &places, const QColor &color, const QColor &behind) const;
    void paintArrow(QPainter *painter, const Places &places) const;

    const QPushButton *const m_button;
    const AccountButtonPresenter *const m_presenter;
    bool m_isCompact = false;
};

} // namespace QtSignIn
