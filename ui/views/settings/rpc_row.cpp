#include "ui/views/settings/rpc_row.h"

#include "ui/models/rpc_model.h"

#include <QCheckBox>
#include <QSignalBlocker>

using namespace Qt::Literals::StringLiterals;

namespace soma::ui {

namespace {

constexpr int kCheckWidth = 18;

QCheckBox* makeSwitch()
{
    auto* box = new QCheckBox;
    box->setObjectName(u"rpcCheck"_s);
    box->setFixedWidth(kCheckWidth); // No text beside it: flush with the others.
    return box;
}

} // namespace

RpcRow::RpcRow(RpcModel& model, Phrases& phrases, QWidget* parent)
    : SettingRow(makeSwitch(), parent)
    , m_model(model)
    , m_switch(findChild<QCheckBox*>(u"rpcCheck"_s))
{
    connect(m_switch, &QCheckBox::toggled, &model, &RpcModel::setWanted);
    connect(&model, &RpcModel::changed, this, &RpcRow::sayTexts);
    phrases.say([this] { sayTexts(); });
}

void RpcRow::sayTexts()
{
    //: A setting: a switch that lets programs such as polkadot.js or btcli use Soma's node.
    setTexts(tr("Let other programs use this node"), explanation());
    const QSignalBlocker quiet(m_switch);
    m_switch->setChecked(m_model.isWanted());
    setChanged(m_model.isWanted());
}

QString RpcRow::explanation() const
{
    switch (m_model.failure()) {
    case RpcModel::Failure::PortTaken:
        //: Under that setting; %1 is a port number. --rpc-port stays as it is.
        return tr("Port %1 is taken by another program. Close that one and switch this off and on, "
                  "or start Soma with another --rpc-port.")
            .arg(m_model.failureDetail());
    case RpcModel::Failure::Other:
        //: Under that setting; %1 is what the system said, in its own words.
        return tr("The system does not allow it: %1").arg(m_model.failureDetail());
    case RpcModel::Failure::None:
        break;
    }
    if (!m_model.address().isEmpty())
        //: Under that setting while it is on; %1 is an address such as ws://127.0.0.1:9944.
        return tr("polkadot.js, PAPI and btcli reach it at %1. They never see your keys.")
            .arg(m_model.address());
    //: Under that setting while it is off.
    return tr("By default off. On, programs of this computer such as polkadot.js, PAPI and btcli "
              "can read the chain and send what they signed themselves. They never see your keys.");
}

} // namespace soma::ui
