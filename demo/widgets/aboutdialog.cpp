#include "widgets/aboutdialog.h"

#include <QtCore/QCoreApplication>
#include <QtGui/QIcon>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

#include "widgets/plainlabel.h"

namespace Demo {

AboutDialog::AboutDialog(QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("About QtSignIn demo"));
    QLabel *picture = plainLabel();
    picture->setPixmap(windowIcon().pixmap(64, 64));
    picture->setAccessibleName(tr("Picture of the application"));
    QLabel *name = plainLabel(tr("QtSignIn demo %1").arg(QCoreApplication::applicationVersion()));
    QFont large = name->font();
    large.setPointSizeF(large.pointSizeF() * 1.4);
    large.setBold(true);
    name->setFont(large);
    QLabel *about = plainLabel(tr("Shows what signing in with QtSignIn looks like."));
    QLabel *qt = plainLabel(tr("Runs with Qt %1.").arg(QLatin1StringView(qVersion())));
    QLabel *licence = plainLabel(tr("Copyright 2026 The QtSignIn authors. Free software under the MIT licence."));
    for (QLabel *label : {name, about, qt, licence})
        label->setWordWrap(true);
    auto *buttons = new QDialogButtonBox;
    buttons->setAccessibleName(tr("Actions"));
    auto *close = buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    close->setDefault(true);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *texts = new QVBoxLayout;
    for (QLabel *label : {name, about, qt, licence})
        texts->addWidget(label);
    auto *row = new QHBoxLayout;
    row->setSpacing(18);
    row->addWidget(picture, 0, Qt::AlignTop);
    row->addLayout(texts, 1);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(row);
    layout->addSpacing(12);
    layout->addWidget(buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * 60);
}

} // namespace Demo
