#pragma once

#include <QtWidgets/QDialogButtonBox>

#include <functional>

namespace QtSignIn {

/// The buttons of a dialog. A change of style or orientation shows all of a QDialogButtonBox, hidden ones too, and
/// takes the focus away; these stay as they are.
class ButtonRow : public QDialogButtonBox {
    Q_OBJECT

public:
    using QDialogButtonBox::QDialogButtonBox;

    void setOrientation(Qt::Orientation orientation);

protected:
    void changeEvent(QEvent *event) override;

private:
    void arrange(const std::function<void()> &arrange);
};

} // namespace QtSignIn
