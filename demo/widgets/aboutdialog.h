#pragma once

#include <QtWidgets/QDialog>

QT_BEGIN_NAMESPACE
class QDialogButtonBox;
class QLabel;
class QPushButton;
QT_END_NAMESPACE

namespace Demo {

/// What this program is, its version and its licence.
class AboutDialog final : public QDialog {
    Q_OBJECT

public:
    explicit AboutDialog(QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void setTexts();

    QLabel *m_picture;
    QLabel *m_name;
    QLabel *m_about;
    QLabel *m_qt;
    QLabel *m_licence;
    QDialogButtonBox *m_actions;
    QPushButton *m_close;
};

} // namespace Demo
