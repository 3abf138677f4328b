#pragma once

#include <QtWidgets/QWidget>

#include <optional>

#include <QtSignIn/tokenresult.h>

QT_BEGIN_NAMESPACE
class QFormLayout;
class QLabel;
class QPushButton;
QT_END_NAMESPACE

namespace Demo {

/// Who is signed in, with what, for how long yet; and what can be done with it.
class AccountView final : public QWidget {
    Q_OBJECT

public:
    explicit AccountView(QWidget *parent = nullptr);

    void setResult(const std::optional<QtSignIn::TokenResult> &result);

Q_SIGNALS:
    void refreshRequested();
    void userInfoRequested();
    void signOutRequested();

private:
    QLabel *addValue(QFormLayout *form, const QString &name);
    QPushButton *addButton(const QString &text, const char *name);
    void updateExpiry();

    std::optional<QtSignIn::TokenResult> m_result;
    QLabel *m_name;
    QLabel *m_hint;
    QWidget *m_values;
    QLabel *m_username;
    QLabel *m_provider;
    QLabel *m_scopes;
    QLabel *m_expiry;
    QList<QPushButton *> m_buttons;
};

} // namespace Demo
