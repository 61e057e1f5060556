using Kubar.Benefits.Cases;
using Kubar.Benefits.Expressions;
using Kubar.Benefits.Law;
using Kubar.Benefits.Rules.Accident;
using Kubar.Benefits.Rules.Participation;
using static Kubar.Benefits.Rules.Catalogues.Instruments;
using static Kubar.Benefits.Rules.Vocabulary.Lawmaking;

namespace Kubar.Benefits.Rules.Payment;

/// <summary>Under-reported wage: BPJS pays on the reported wage, the employer the shortfall of the cash benefits. PP 44/2015 Pasal 32(2).</summary>
internal static class EmployerShortfall
{
    private static readonly Amount IncapacityOnActual = IncapacityReckoning.On(Actual, "actual-wage", new("STMB dari upah yang sebenarnya", "Temporary incapacity on the true wage"));

    private static readonly Amount IncapacityOnReported = IncapacityReckoning.On(Reported, "reported-wage", new("STMB dari upah yang dilaporkan", "Temporary incapacity on the reported wage"));

    private static readonly Amount Sum =
        Difference(DeathGrant.Benefit, DeathGrant.On(Actual), DeathGrant.On(Reported))
            + Difference(TemporaryIncapacity.Benefit, IncapacityOnActual, IncapacityReceived)
            + Difference(Disability.Partial, Disability.PartialOn(Actual), Disability.PartialOn(Reported))
            + Difference(Disability.Total, Disability.TotalOn(Actual), Disability.TotalOn(Reported));

    private static readonly Truth FellShort = Condition(
        "jkk.cash-fell-short",
        new("Santunan yang kurang dibayar", "Cash that fell short"),
        Sum >= Amount.Rupiah(1),
        Say($"santunan BPJS kurang {Sum}", $"the cash from BPJS fell short by {Sum}"),
        Say($"tidak ada santunan yang bergantung pada upah", $"there is no cash that depends on the wage"),
        Pp44.Pasal("32(2)"));

    private static readonly Truth UnderReported = Condition(
        "jkk.wage-under-reported",
        new("Upah dilaporkan lebih rendah", "Wage under-reported"),
        Participants.Pu & Facts.ActualWageGiven & (Facts.ActualMonthlyWage > Facts.MonthlyWage) & !Cover.EmployerPays,
        Say(
            $"upah yang sebenarnya {Facts.ActualMonthlyWage}, yang dilaporkan {Facts.MonthlyWage}",
            $"true wage {Facts.ActualMonthlyWage}, reported wage {Facts.MonthlyWage}"),
        Say($"tidak ada upah yang dilaporkan lebih rendah kepada BPJS", $"no wage was under-reported to BPJS"),
        Pp44.Pasal("32(2)"));

    public static readonly Benefit Benefit = new(SecurityProgram.Jkk, "jkk.employer-shortfall", new("Kekurangan yang ditanggung pemberi kerja", "Shortfall owed by the employer"))
    {
        Sources = [Pp44.Pasal("32(2)"), PaymentRule("88(2)")],
        Events = AccidentSecurity.Events,
        OwedWhen = AccidentSecurity.Owed & UnderReported & FellShort,
        Amount = Sum,
        PaidByEmployer = Truth.Always,
        Payee = AccidentPayee.ParticipantOrHeirs,
    };

    private static Amount Actual => BenefitBasis.OfActualWage;

    private static Amount Reported => BenefitBasis.OfReportedWage;

    /// <summary>
    /// What has reached the worker of the cash for incapacity: where the employer has kept paying more in wages than BPJS
    /// gives, the wages (Pasal 51(1)(4)), and only the rest is still short.
    /// </summary>
    private static Amount IncapacityReceived => Facts.WagesPaidGiven.Choose(
        Amount.Min(Amount.Max(IncapacityOnReported, Facts.WagesPaid), IncapacityOnActual),
        IncapacityOnReported);

    /// <summary>What a wage-linked benefit would be on the true wage, less what has been received of it.</summary>
    private static Amount Difference(Benefit benefit, Amount onActual, Amount received) =>
        benefit.OwedWhen.Choose(onActual - received, Amount.Zero);
}
