using Kubar.Benefits.Cases;
using NodaTime;

namespace Kubar.Benefits.Cli.Parsing;

/// <summary>The <c>event</c> of a case.</summary>
internal static class EventReader
{
    public static InsuredEvent Read(JsonObjectReader reader, ref StandIns standIns)
    {
        EventKind? kind = reader.RequiredOneOf<EventKind>("kind");
        LocalDate? date = reader.RequiredDate("date");
        standIns |= (kind is null ? StandIns.Kind : StandIns.None) | (date is null ? StandIns.Date : StandIns.None);
        var read = new InsuredEvent
        {
            Kind = kind ?? EventKind.WorkAccident,
            Date = date ?? CaseReader.NoDate,
            DiedOn = reader.Date("diedOn"),
            TimeFromAttackToDeath = reader.Hours("hoursFromAttackToDeath"),
            DoingRegisteredWork = reader.Truth("doingRegisteredWork"),
            EmploymentEndedOn = reader.Date("employmentEndedOn"),
            Incapacity = ReadIncapacity(reader.Object("incapacity")) is { } incapacity ? [incapacity] : [],
            RecoveredOn = reader.Date("recoveredOn"),
            PermanentTotalDisability = reader.Truth("permanentTotalDisability") ?? false,
            Losses = reader.Objects("losses", ReadLoss) ?? [],
            ReturnToWorkRecommended = reader.Truth("returnToWorkRecommended"),
        };
        reader.RejectOthers();
        return read;
    }

    private static DateInterval? ReadIncapacity(JsonObjectReader reader)
    {
        if (!reader.IsPresent)
        {
            return null;
        }

        LocalDate? from = reader.RequiredDate("from");
        LocalDate? to = reader.RequiredDate("to");
        reader.RejectOthers();
        if (to < from)
        {
            reader.Reject("to", ProblemTexts.EndsBeforeStart);
            return null;
        }

        return from is { } first && to is { } last ? new DateInterval(first, last) : null;
    }

    private static Loss ReadLoss(JsonObjectReader reader)
    {
        var loss = new Loss(reader.RequiredText("code") ?? "")
        {
            FunctionLostBasisPoints = reader.BasisPoints("functionLost"),
            AssessedBasisPoints = reader.BasisPoints("assessed"),
            Measured = reader.Integer("measured"),
        };
        reader.RejectOthers();
        return loss;
    }
}
