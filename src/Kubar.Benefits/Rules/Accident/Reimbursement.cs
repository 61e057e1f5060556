using Kubar.Benefits.Expressions;
using Kubar.Benefits.Law;
using static Kubar.Benefits.Rules.Instruments;
using static Kubar.Benefits.Rules.Lawmaking;

namespace Kubar.Benefits.Rules;

/// <summary>
/// Actual cost up to a ceiling: PP 44/2015 Pasal 25(2)b angka 1 (transport) and 7 (dentures; since PP 82/2019 hearing aid
/// and glasses); Lampiran III I.b.1, I.b.8.
/// </summary>
internal static class Reimbursement
{
    public static readonly Benefit Transport = Of(
        "jkk.transport",
        new("Penggantian biaya transportasi", "Transport"),
        AccidentSecurity.Deaths,
        AccidentSecurity.Owed & AccidentPayee.WhoeverAdvancedExists,
        UpTo(Facts.TransportByLand, Parameters.JkkTransportLand)
            + UpTo(Facts.TransportBySea, Parameters.JkkTransportSea)
            + UpTo(Facts.TransportByAir, Parameters.JkkTransportAir),
        AccidentPayee.WhoeverAdvanced,
        [CareTerms.TransportAdvanced],
        Pp44.At("Lampiran III I.b.1"),
        Pp82.At("Lampiran III").Graded(Grade.B));

    public static readonly Benefit Dentures = Of(
        "jkk.dentures",
        new("Penggantian biaya gigi tiruan", "Dentures"),
        AccidentSecurity.Survivable,
        AccidentSecurity.Owed & AccidentPayee.HeirsOrFundExist,
        UpTo(Facts.DenturesCost, Parameters.JkkDentures),
        AccidentPayee.ParticipantOrHeirs,
        [],
        Pp44.At("Lampiran III I.b.8"),
        Pp82.At("Lampiran III").Graded(Grade.B));

    public static readonly Benefit HearingAid = Of(
        "jkk.hearing-aid",
        new("Penggantian biaya alat bantu dengar", "Hearing aid"),
        AccidentSecurity.Survivable,
        AccidentSecurity.Owed & AccidentPayee.HeirsOrFundExist & InLaw(Parameters.JkkHearingAid),
        UpTo(Facts.HearingAidCost, Parameters.JkkHearingAid),
        AccidentPayee.ParticipantOrHeirs,
        [],
        Pp82.Pasal("I angka 1 (Pasal 25(2)b angka 7)"));

    public static readonly Benefit Glasses = Of(
        "jkk.glasses",
        new("Penggantian biaya kacamata", "Glasses"),
        AccidentSecurity.Survivable,
        AccidentSecurity.Owed & AccidentPayee.HeirsOrFundExist & InLaw(Parameters.JkkGlasses),
        UpTo(Facts.GlassesCost, Parameters.JkkGlasses),
        AccidentPayee.ParticipantOrHeirs,
        [],
        Pp82.Pasal("I angka 1 (Pasal 25(2)b angka 7)"));

    private static Amount UpTo(Amount cost, Parameter ceiling) => Amount.Min(cost, ceiling.Amount);

    private static Truth InLaw(Parameter ceiling) => Condition(
        $"{ceiling.Id}-in-law",
        new($"{ceiling.Name.Indonesian} sudah diatur", $"{ceiling.Name.English} is in the law"),
        ceiling.IsInForce,
        Say($"dijamin sejak {Date.On(Pp82.InForceFrom)}", $"covered since {Date.On(Pp82.InForceFrom)}"),
        Say($"baru dijamin bagi kejadian sejak {Date.On(Pp82.InForceFrom)}", $"covered only for events since {Date.On(Pp82.InForceFrom)}"),
        Pp82.Pasal("I angka 1 (Pasal 25(2)b angka 7)"));

    private static Benefit Of(
        string id,
        LocalizedText name,
        IReadOnlyList<Cases.EventKind> events,
        Truth owedWhen,
        Amount amount,
        Code payee,
        IReadOnlyList<Truth> terms,
        params IReadOnlyList<DatedCitation> sources) => new(Cases.SecurityProgram.Jkk, id, name)
        {
            Sources = sources,
            Events = events,
            OwedWhen = owedWhen,
            Amount = amount,
            DeferredWhen = AccidentSecurity.CashDeferred,
            PaidByEmployer = Cover.EmployerPays,
            EmployerPaysFirst = Cover.PaysFirst,
            Payee = payee,
            BearsArrears = true,
            Terms = terms,
        };
}
