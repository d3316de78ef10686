#include "ui/format/lab_error_text.h"

namespace soma::ui {

using chain::LabError;

QString LabErrorText::sentence(const Error& error)
{
    const QString detail = QString::fromStdString(error.detail());
    switch (error.as<LabError>()) {
    case LabError::NotJson:
        //: %1 is the parser's complaint with the place.
        return tr("The file is no JSON: %1. Nothing was changed here.").arg(detail);
    case LabError::WrongFormat:
        //: %1 is what the file says it is.
        return tr("The file is no scenario of this lab, or of a later version (it says: %1). "
                  "Nothing was changed here.")
            .arg(detail);
    case LabError::MissingField:
        //: %1 is the path of a field in a file.
        return tr("The field %1 is missing in the file. Add it and open the file again.")
            .arg(detail);
    case LabError::BadField:
        //: %1 is the path of a field in a file.
        return tr("The field %1 in the file is of the wrong kind or out of range. Mend it and open "
                  "the file again.")
            .arg(detail);
    case LabError::TooLarge:
        //: %1 is the path of a field in a file.
        return tr("The file has more in %1 than the lab takes (4 096 neurons, 8 mechanisms, "
                  "64 MiB).")
            .arg(detail);
    }
    return {};
}

} // namespace soma::ui
